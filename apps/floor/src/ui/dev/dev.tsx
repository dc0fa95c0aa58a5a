/** The app on a world of the page's own thread; the session hangs on the window for scripts that take screenshots. */
import { createI18n } from '../../locales/i18n.ts';
import { createSaveStore } from '../../persist/save-store.ts';
import { loadSettings } from '../../persist/settings.ts';
import { createAppStore } from '../../store/app-store.ts';
import { createSession } from '../../store/session.ts';
import { mountApp } from '../mount.tsx';
import { createDevWorld } from './dev-world.ts';

const query = new URLSearchParams(location.search);
const settings = {
  ...loadSettings(),
  theme: query.get('theme') === 'dusk' ? 'dusk' : 'light',
  language: query.get('lang') === 'zh' ? 'zh' : 'en',
} as const;
const translations = await createI18n(settings.language);
const store = createAppStore(settings);
store.subscribe(({ settings: { language } }) => void translations.changeLanguage(language));
const worlds: Record<string, string> = { 'first-steps': 'plain', 'waic-2024': 'as-told' };
const session = createSession({
  store,
  world: createDevWorld(),
  saves: createSaveStore('floorwalk-dev'),
  deal: async (id) => ({ seed: 11, worldId: worlds[id] ?? '' }),
  asideName: () => new Date().toISOString(),
});
Object.assign(window, { session });
mountApp(document.getElementById('root') as HTMLElement, session, translations);
void session.boot();
