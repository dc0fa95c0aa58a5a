/** Stands in for the floor where it can't be drawn: the plan, as large as the window; a press walks there. */
import { useViewportSize } from '@mantine/hooks';
import { useApp, useSession } from './app-context.ts';
import { PlanCanvas } from './hud/plan-canvas.tsx';
import { standAt } from './say.ts';

export function ListFloor() {
  const { world } = useSession();
  const { width, height } = useViewportSize();
  const scenario = useApp((state) => state.open?.scenario);
  const view = useApp((state) => state.view);
  const screen = useApp((state) => state.screen);
  const openPanel = useApp((state) => state.openPanel);
  return (
    <div className="floor-host plain">
      {scenario && view && width > 0 && (
        <PlanCanvas
          width={width}
          height={height}
          scenario={scenario}
          view={view}
          labels
          onPick={(point) => {
            if (screen !== 'floor') return;
            const on = standAt(scenario, point);
            if (on) openPanel({ kind: 'stand', exhibitor: on.id });
            else world.goTo(point);
          }}
        />
      )}
    </div>
  );
}
