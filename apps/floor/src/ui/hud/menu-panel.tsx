import { Home } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApp, useSession } from '../app-context.ts';
import { Panel } from '../kit/panel.tsx';
import { Switches } from '../kit/switches.tsx';

export function MenuPanel() {
  const { t } = useTranslation();
  const { toTitle } = useSession();
  const close = useApp((state) => state.closePanel);
  return (
    <Panel name="menu" title={t('action.menu')} onClose={close}>
      <div className="col" style={{ gap: 14 }}>
        <Switches />
        <p className="soft-text">{t('hud.keys')}</p>
        <button type="button" className="btn plain" onClick={() => void toTitle()}>
          <Home size={18} aria-hidden="true" />
          {t('action.to-title')}
        </button>
      </div>
    </Panel>
  );
}
