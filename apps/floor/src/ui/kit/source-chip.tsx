/** What kind of statement this is, and where it is from: a press shows the ledger's line. */
import type { Sourced } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app-context.ts';

export function SourceChips({ kind, source, illustrative }: Sourced) {
  const { t } = useTranslation();
  const showSource = useApp((state) => state.showSource);
  return (
    <span className="row wrap" style={{ gap: 6 }}>
      <span className={`chip kind-${kind}`}>{t(`kind.${kind}`)}</span>
      <button type="button" className="chip" onClick={() => showSource(source)}>
        {source === 'fiction' ? t('stand.source-fiction') : t('stand.source', { id: source })}
      </button>
      {illustrative && <span className="chip">{t('stand.illustrative')}</span>}
    </span>
  );
}
