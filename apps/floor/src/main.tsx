/** The page's entry: wires world, store and saves, and puts the app on the page. */
import { createI18n } from './locales/i18n.ts';
import { createSaveStore } from './persist/save-store.ts';
import { loadSettings, saveSettings } from './persist/settings.ts';
import { createAppStore } from './store/app-store.ts';
import { floorAskedFor, LAST_FLOOR, worldOfFloor } from './store/floor-number.ts';
import { createSession } from './store/session.ts';
import { mountApp } from './ui/mount.tsx';
import { createWorldClient } from './world/world-client.ts';

type ScenarioIndex = readonly { readonly id: string; readonly worlds: readonly string[] }[];

/**
 * The floor asked for, else the one that the address names, else any. Here chance is welcome: what it gives is written
 * into the visit's log.
 */
async function deal(scenarioId: string, askedSeed?: number): Promise<{ seed: number; worldId: string }> {
  const asked = askedSeed ?? floorAskedFor(location.search);
  const response = await fetch('scenarios/index.json');
  if (!response.ok) throw new Error(`scenarios/index.json: ${response.status}`);
  const worlds = ((await response.json()) as ScenarioIndex).find(({ id }) => id === scenarioId)?.worlds;
  if (!worlds || worlds.length === 0) throw new Error(`scenarios/index.json has no ${scenarioId}`);
  const seed = asked ?? 1 + (crypto.getRandomValues(new Uint32Array(1))[0] % LAST_FLOOR);
  return { seed, worldId: worldOfFloor(seed, worlds) };
}

const settings = loadSettings();
const translations = await createI18n(settings.language);
const store = createAppStore(settings);
store.subscribe((now, before) => {
  if (now.settings === before.settings) return;
  saveSettings(now.settings);
  document.documentElement.lang = now.settings.language;
  if (now.settings.language !== before.settings.language) void translations.changeLanguage(now.settings.language);
});
document.documentElement.lang = settings.language;

const session = createSession({
  store,
  world: createWorldClient(),
  saves: createSaveStore(),
  deal,
  asideName: () => new Date().toISOString(),
});
const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
mountApp(root, session, translations);
void session.boot();
