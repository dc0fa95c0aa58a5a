/** Where a statement is from: the ledger's line, on top of whatever is open. */
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app-context.ts';
import { useSay } from '../say.ts';

export function SourceDialog() {
  const { t } = useTranslation();
  const say = useSay();
  const id = useApp((state) => state.source);
  const showSource = useApp((state) => state.showSource);
  const item = useApp((state) => state.open?.scenario.ledger.find((each) => each.id === id));
  return (
    <Modal
      opened={id !== undefined}
      onClose={() => showSource(undefined)}
      title={<b>{id === 'fiction' ? t('ledger.title') : `${t('ledger.title')}: ${id ?? ''}`}</b>}
      centered
      radius={18}
      zIndex={70}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{ content: 'sheet', header: 'sheet', body: 'source-body' }}
    >
      {id === 'fiction' && <p>{t('ledger.fiction')}</p>}
      {id !== 'fiction' && !item && <p>{t('ledger.missing')}</p>}
      {item && (
        <div className="col" style={{ gap: 10 }}>
          <div className="row wrap">
            <span className={`chip kind-${item.kind}`}>{t(`kind.${item.kind}`)}</span>
            {item.ambiguous && <span className="chip">{t('ledger.ambiguous')}</span>}
          </div>
          <p style={{ fontSize: 16 }}>{say(item.text)}</p>
          {item.by && (
            <p className="soft-text">
              {t('ledger.by')}: {item.by}
            </p>
          )}
          <p className="soft-text">
            {t('ledger.source')}: {item.source}
          </p>
        </div>
      )}
    </Modal>
  );
}
