import { useTranslation } from 'react-i18next';
import { useApp } from './app-context.ts';

/** What is being waited for, and how far it is. */
export function Loading() {
  const { t } = useTranslation();
  const loading = useApp((state) => state.loading);
  if (!loading) return null;
  return (
    <div className="loading card" role="status">
      <b>{t(`loading.${loading.label}`)}</b>
      <div className="loading-bar">
        <i style={{ width: `${Math.round(loading.fraction * 100)}%` }} />
      </div>
    </div>
  );
}
