/** The first minute, in pictures: this stand, three balls, can it? One press leads there, the next one joins the queue. */
import { ArrowRight, Play } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from '../app-context.ts';
import { Logo } from '../kit/logo.tsx';
import { exhibitorOf } from '../say.ts';

export const FIRST_STAND = 'loomwave';

export function FirstGoal() {
  const { t } = useTranslation();
  const { world, submit } = useSession();
  const scenario = useApp((state) => state.open?.scenario);
  const near = useApp((state) => state.view?.near.includes(FIRST_STAND) ?? false);
  const queueing = useApp((state) => state.view?.queue?.exhibitor === FIRST_STAND);
  const trying = useApp((state) => state.view?.stand?.exhibitor === FIRST_STAND);
  const openPanel = useApp((state) => state.openPanel);
  const exhibitor = scenario && exhibitorOf(scenario, FIRST_STAND);
  useEffect(() => {
    if (queueing) world.fastForwardQueue();
  }, [queueing, world]);
  if (!exhibitor || queueing) return null;
  const go = (): void => {
    if (trying) openPanel({ kind: 'demo' });
    else if (near) void submit({ type: 'join-queue', exhibitor: FIRST_STAND });
    else world.goTo({ exhibitorId: FIRST_STAND });
  };
  return (
    <button type="button" className="card first-goal" onClick={go} aria-label={t('goal.hint')}>
      <Logo brand={exhibitor.brand} art={exhibitor.art} big />
      <ArrowRight size={22} aria-hidden="true" />
      <span className="goal-bubble" aria-hidden="true">
        <i /> <i /> <i /> <b>?</b>
      </span>
      <span className="goal-go" aria-hidden="true">
        <Play size={22} fill="currentColor" />
      </span>
    </button>
  );
}
