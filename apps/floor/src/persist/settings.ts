/** Settings in localStorage; without it (blocked, full) the app goes on with what the browser asks for. */
import type { Language, Settings, ThemeChoice } from '../store/settings-slice.ts';

const KEY = 'floorwalk.settings';

/** What the browser asks for, where nothing is saved. */
export type Wishes = { readonly languages: readonly string[]; readonly dark: boolean };

/** Reads saved settings field by field: a wrong field falls back on its own. */
export function parseSettings(text: string | null, wishes: Wishes): Settings {
  const saved = fieldsOf(text);
  const language: Language = wishes.languages[0]?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  const theme: ThemeChoice = wishes.dark ? 'dusk' : 'light';
  return {
    language: saved['language'] === 'en' || saved['language'] === 'zh' ? saved['language'] : language,
    theme: saved['theme'] === 'light' || saved['theme'] === 'dusk' ? saved['theme'] : theme,
  };
}

export function loadSettings(): Settings {
  const wishes = { languages: navigator.languages, dark: matchMedia('(prefers-color-scheme: dark)').matches };
  return parseSettings(read(), wishes);
}

export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Not kept then: a lost preference is no reason to stop.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function fieldsOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
