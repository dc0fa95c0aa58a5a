/** Something is in the way: what, and a way on. Never a blank page. */
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from './app-context.ts';

export function ProblemDialog() {
  const { t } = useTranslation();
  const { toTitle, setAsideSave } = useSession();
  const problem = useApp((state) => state.problem);
  const screen = useApp((state) => state.screen);
  const { dismissProblem, useListMode: goOnWithLists } = useApp((state) => state);
  if (!problem) return null;
  const home = async (): Promise<void> => {
    dismissProblem();
    if (screen !== 'title') await toTitle();
  };
  return (
    <Modal
      opened
      onClose={dismissProblem}
      title={<b>{t('problem.title')}</b>}
      centered
      radius={18}
      zIndex={80}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{ content: 'sheet', header: 'sheet' }}
    >
      <div className="col" style={{ gap: 14 }} role="alert">
        <p style={{ fontSize: 16 }}>{t(`problem.${problem.code}`)}</p>
        <details className="soft-text">
          <summary>{t('problem.detail')}</summary>
          <code style={{ overflowWrap: 'anywhere' }}>{problem.detail}</code>
        </details>
        <div className="row wrap end">
          {problem.code === 'floor-number' && (
            <button type="button" className="btn" onClick={() => location.assign(location.pathname)}>
              {t('action.any-floor')}
            </button>
          )}
          {problem.code === 'no-webgl' && (
            <button type="button" className="btn" onClick={goOnWithLists}>
              {t('action.list-mode')}
            </button>
          )}
          {problem.code === 'log-does-not-replay' && (
            <button type="button" className="btn" onClick={() => void setAsideSave().then(home)}>
              {t('action.start-anew')}
            </button>
          )}
          {problem.code === 'save-failed' && (
            <button type="button" className="btn" onClick={dismissProblem}>
              {t('action.go-on')}
            </button>
          )}
          {(problem.code === 'engine-failed' || problem.code === 'scenario-missing') && (
            <>
              <button type="button" className="btn soft" onClick={() => location.reload()}>
                {t('action.reload')}
              </button>
              {screen !== 'title' && (
                <button type="button" className="btn" onClick={() => void home()}>
                  {t('action.to-title')}
                </button>
              )}
            </>
          )}
        </div>
      </div>
    </Modal>
  );
}
