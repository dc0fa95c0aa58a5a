/** What is on the stages today: when, what and where it is from; and the way to the nearest stage that shows it. */
import type { ProgrammeEvent, Scenario, VisitView } from '@floorwalk/engine';
import { Footprints, Mic } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from '../app-context.ts';
import { SourceChips } from '../kit/source-chip.tsx';
import { clockText, useSay } from '../say.ts';

type Props = { readonly scenario: Scenario; readonly view: VisitView };

/** The day's events, earliest first. */
export function programmeOf({ programme = [], visit }: Scenario): readonly ProgrammeEvent[] {
  return programme.filter(({ day }) => day === visit.day).toSorted((a, b) => a.startMs - b.startMs);
}

export function Programme({ scenario, view }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const { world } = useSession();
  const closePanel = useApp((state) => state.closePanel);
  const events = programmeOf(scenario);
  if (events.length === 0) return null;
  const bound = view.phase !== 'floor' || view.stand !== null || view.queue !== null;
  const nearestStage = ({ stages }: ProgrammeEvent) =>
    scenario.features
      .filter(({ id }) => stages.includes(id))
      .map((feature) => ({
        xM: feature.xM + feature.wM / 2,
        yM: feature.yM + feature.dM + 2,
      }))
      .toSorted((a, b) => Math.hypot(a.xM - view.xM, a.yM - view.yM) - Math.hypot(b.xM - view.xM, b.yM - view.yM))[0];
  return (
    <section className="programme" aria-label={t('programme.title')}>
      <h3>
        <Mic size={16} aria-hidden="true" /> {t('programme.title')}
      </h3>
      <ul>
        {events.map((event) => {
          const endMs = event.startMs + event.lengthMs;
          const when = view.nowMs >= endMs ? 'over' : view.nowMs >= event.startMs ? 'now' : 'later';
          const stage = nearestStage(event);
          return (
            <li key={event.id} className={when}>
              <span className="num programme-time">
                {clockText(event.startMs)}–{clockText(endMs)}
              </span>
              <span className="grow">
                <b>{say(event.title)}</b>
                <span className="row wrap">
                  <small>{t(`programme.${when}`)}</small>
                  <SourceChips {...event.sourced} />
                </span>
              </span>
              {stage && when !== 'over' && (
                <button
                  type="button"
                  className="guide-go"
                  disabled={bound}
                  aria-label={`${t('programme.go')}: ${say(event.title)}`}
                  title={t('programme.go')}
                  onClick={() => {
                    closePanel();
                    world.goTo(stage);
                  }}
                >
                  <Footprints size={17} aria-hidden="true" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
