/** While waiting: how many are ahead, how long it may take, and a way to let the time fly. */
import type { QueueView, Scenario } from '@floorwalk/engine';
import { FastForward, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app-context.ts';
import { Logo } from '../kit/logo.tsx';
import { exhibitorOf } from '../say.ts';
import { Names } from '../panels/stand-panel.tsx';

const SHOWN = 8;

export function QueueCard({ queue, scenario }: { readonly queue: QueueView; readonly scenario: Scenario }) {
  const { t } = useTranslation();
  const { world, submit } = useSession();
  const exhibitor = exhibitorOf(scenario, queue.exhibitor);
  if (!exhibitor) return null;
  const { ahead, expectedMs } = queue;
  return (
    <section className="card queue-card" aria-label={t('queue.title')}>
      <div className="row">
        <Logo brand={exhibitor.brand} art={exhibitor.art} />
        <div className="grow" role="status">
          <b>
            <Names exhibitor={exhibitor} />
          </b>
          <div className="soft-text">
            {ahead === 0 ? t('queue.next') : t('queue.ahead', { count: ahead })} ·{' '}
            {t('queue.expected', { minutes: Math.max(1, Math.round(expectedMs / 60_000)) })}
          </div>
        </div>
      </div>
      <div className="queue-line" aria-hidden="true">
        {Array.from({ length: Math.min(ahead, SHOWN) }, (_, i) => (
          <i key={`ahead-${ahead - i}`} />
        ))}
        {ahead > SHOWN && <small>+{ahead - SHOWN}</small>}
        <i className="me" />
      </div>
      <div className="row">
        <button
          type="button"
          className="btn soft"
          aria-label={t('queue.leave')}
          title={t('queue.leave')}
          onClick={() => void submit({ type: 'leave-queue' })}
        >
          <X size={18} aria-hidden="true" />
        </button>
        <button type="button" className="btn grow" onClick={() => world.fastForwardQueue()}>
          <FastForward size={18} fill="currentColor" aria-hidden="true" />
          {t('queue.forward')}
        </button>
      </div>
    </section>
  );
}
