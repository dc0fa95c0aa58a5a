/** The whole plan; a press walks there. */
import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from '../app-context.ts';
import { PlanCanvas } from '../hud/plan-canvas.tsx';
import { Panel } from '../kit/panel.tsx';
import { standAt } from '../say.ts';
import './map-panel.css';

export function MapPanel() {
  const { t } = useTranslation();
  const { world } = useSession();
  const scenario = useApp((state) => state.open?.scenario);
  const view = useApp((state) => state.view);
  const { closePanel, openPanel } = useApp((state) => state);
  const { ref, width } = useElementSize();
  if (!scenario || !view) return null;
  const { halls } = scenario;
  const wide = Math.max(...halls.map((h) => h.xM + h.wM)) - Math.min(...halls.map((h) => h.xM));
  const deep = Math.max(...halls.map((h) => h.yM + h.dM)) - Math.min(...halls.map((h) => h.yM));
  const height = Math.round(Math.min(width * (deep / wide), window.innerHeight - 200));
  return (
    <div className="map-place">
      <Panel name="map" title={t('map.title')} under={t('map.hint')} onClose={closePanel}>
        <div ref={ref} className="map-plan">
          {width > 0 && (
            <PlanCanvas
              width={Math.round(width)}
              height={height}
              scenario={scenario}
              view={view}
              labels
              onPick={(point) => {
                const on = standAt(scenario, point);
                if (on) return openPanel({ kind: 'stand', exhibitor: on.id });
                closePanel();
                world.goTo(point);
              }}
            />
          )}
        </div>
      </Panel>
    </div>
  );
}
