/** A picture of the engine's, painted crisp at any size; with `develop` it comes up as in a darkroom. */
import type { DisplayList } from '@floorwalk/engine';
import { useEffect, useRef } from 'react';
import { paintDisplayList } from '../../demo/paint-display-list.ts';
import './picture.css';

type Props = {
  readonly display: DisplayList;
  readonly label: string;
  /** CSS width in px that it is painted for; CSS may show it smaller. */
  readonly width?: number;
  readonly develop?: boolean;
};

export function Picture({ display, label, width = 364, develop = false }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const scale = (width / display.width) * Math.min(3, Math.max(1, window.devicePixelRatio));
    context.canvas.width = Math.round(display.width * scale);
    context.canvas.height = Math.round(display.height * scale);
    paintDisplayList(context, display, scale);
  }, [display, width]);
  return (
    <div className={develop ? 'picture develop' : 'picture'}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}
