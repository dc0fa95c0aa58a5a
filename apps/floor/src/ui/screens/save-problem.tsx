/** A saved visit that can't be read: nothing is deleted; the file can be had, and put aside. */
import { Download, FolderOutput } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { downloadText } from '../../persist/download-text.ts';
import { useSession } from '../app-context.ts';

export function SaveProblem({ why }: { readonly why: string }) {
  const { t } = useTranslation();
  const { savedText, setAsideSave } = useSession();
  const download = async (): Promise<void> => {
    const text = await savedText().catch(() => undefined);
    if (text !== undefined) downloadText('floorwalk-visit.json', text);
  };
  return (
    <div className="note save-problem" role="alert">
      <b>{t('problem.save-corrupt')}</b>
      <details>
        <summary>{t('problem.detail')}</summary>
        <code>{why}</code>
      </details>
      <div className="row wrap">
        <button type="button" className="btn soft" onClick={() => void download()}>
          <Download size={17} aria-hidden="true" />
          {t('action.download')}
        </button>
        <button type="button" className="btn plain" onClick={() => void setAsideSave()}>
          <FolderOutput size={17} aria-hidden="true" />
          {t('action.start-anew')}
        </button>
      </div>
    </div>
  );
}
