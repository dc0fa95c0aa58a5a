/** Puts the app on the page: fonts, theme, language, the session. */
import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Slider.css';
import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Session } from '../store/session.ts';
import { App } from './app.tsx';
import { SessionContext, useApp } from './app-context.ts';
import './fonts.ts';
import { theme } from './theme.ts';
import './tokens.css';
import './base.css';
import './kit/kit.css';

export function mountApp(root: HTMLElement, session: Session, translations: i18n): void {
  createRoot(root).render(
    <SessionContext value={session}>
      <I18nextProvider i18n={translations}>
        <Themed />
      </I18nextProvider>
    </SessionContext>,
  );
}

function Themed() {
  const dusk = useApp((state) => state.settings.theme === 'dusk');
  useEffect(() => {
    document.documentElement.dataset['theme'] = dusk ? 'dusk' : 'light';
  }, [dusk]);
  return (
    <MantineProvider theme={theme} forceColorScheme={dusk ? 'dark' : 'light'}>
      <App />
    </MantineProvider>
  );
}
