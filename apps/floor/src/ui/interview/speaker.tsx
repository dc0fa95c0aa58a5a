/** Who answers: one of the floor's own staff figures, in the colours of the stand. */
import { type Exhibitor, idHash } from '@floorwalk/engine';
import { useEffect, useRef } from 'react';
import { paintFigure } from '../../art/figures/figure.ts';
import { createLooks, STAFF_LOOKS, VISITOR_LOOKS } from '../../art/figures/look.ts';
import { poseOf } from '../../art/figures/poses.ts';
import { BRANDS } from '../../art/tokens.ts';

const SIZE = 60;
/** Pixels per unit of the figure, and where its feet are: head and shoulders fill the disc. */
const UNIT = 84;
const FEET_Y = 138;

export function Speaker({ exhibitor: { id, brand } }: { readonly exhibitor: Exhibitor }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const g = canvas.current?.getContext('2d');
    if (!g) return;
    const scale = Math.min(3, Math.max(1, window.devicePixelRatio));
    g.canvas.width = SIZE * scale;
    g.canvas.height = SIZE * scale;
    g.scale(scale, scale);
    g.translate(SIZE / 2, FEET_Y);
    const look = createLooks()[VISITOR_LOOKS + (idHash(id) % STAFF_LOOKS)];
    paintFigure(g, UNIT, { ...look, vest: BRANDS[brand] }, poseOf('stand', 0), -0.35);
  }, [id, brand]);
  return (
    <span className="speaker" style={{ ['--brand' as string]: BRANDS[brand] }} aria-hidden="true">
      <canvas ref={canvas} />
    </span>
  );
}
