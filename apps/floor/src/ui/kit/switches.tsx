/** Language and light. */
import { Languages, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app-context.ts';

export function Switches() {
  const { t } = useTranslation();
  const { settings, setLanguage, setTheme } = useApp((state) => state);
  const dusk = settings.theme === 'dusk';
  return (
    <div className="row wrap">
      <div className="pill switch" role="group" aria-label={t('settings.language')}>
        <Languages size={18} aria-hidden="true" />
        {(['en', 'zh'] as const).map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-pressed={settings.language === language}
            onClick={() => setLanguage(language)}
          >
            {language === 'en' ? 'EN' : '中文'}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="pill"
        aria-label={`${t('settings.theme')}: ${t(dusk ? 'settings.dusk' : 'settings.light')}`}
        onClick={() => setTheme(dusk ? 'light' : 'dusk')}
      >
        {dusk ? <Moon size={18} aria-hidden="true" /> : <Sun size={18} aria-hidden="true" />}
        {t(dusk ? 'settings.dusk' : 'settings.light')}
      </button>
    </div>
  );
}
