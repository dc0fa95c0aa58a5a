/** The touch stick: drag to walk. */
import { type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app-context.ts';
import { stickOf } from './steering.ts';

const RADIUS_PX = 46;

export function Stick() {
  const { t } = useTranslation();
  const { world } = useSession();
  const [knob, setKnob] = useState({ x: 0, y: 0 });
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = stickOf(
      event.clientX - box.left - box.width / 2,
      event.clientY - box.top - box.height / 2,
      RADIUS_PX,
    );
    setKnob({ x: x * RADIUS_PX, y: y * RADIUS_PX });
    world.steer(x, y);
  };
  const end = (): void => {
    setKnob({ x: 0, y: 0 });
    world.steer(0, 0);
  };
  return (
    <div
      className="stick"
      role="application"
      aria-label={t('hud.move-hint')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        move(event);
      }}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <i style={{ transform: `translate(${knob.x}px, ${knob.y}px)` }} />
    </div>
  );
}
