/** What is being waited for, how far it is, and a way out if it takes long. */
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from './app-context.ts';
import { clockText } from './say.ts';

/** Before so much is done the time left can't be told from what it took. */
const TOLD_FROM = 0.15;

export function Loading() {
  const { t } = useTranslation();
  const { cancelOpening } = useSession();
  const loading = useApp((state) => state.loading);
  if (!loading) return null;
  const { fraction, label, atMs, elapsedMs } = loading;
  const leftS = Math.ceil(((elapsedMs / 1000) * (1 - fraction)) / Math.max(fraction, TOLD_FROM));
  return (
    <div className="loading card" role="status">
      <b>{t(`loading.${label}`)}</b>
      <div
        className="loading-bar"
        role="progressbar"
        aria-label={t(`loading.${label}`)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(fraction * 100)}
      >
        <i style={{ width: `${Math.round(fraction * 100)}%` }} />
      </div>
      {atMs !== undefined && (
        <p className="row spread soft-text num">
          <span>{clockText(atMs)}</span>
          {fraction >= TOLD_FROM && <span>{t('loading.left', { count: leftS })}</span>}
          <button type="button" className="link" onClick={cancelOpening}>
            {t('action.cancel')}
          </button>
        </p>
      )}
    </div>
  );
}
