/** How the player likes it: language, light, and nothing about the world. */
import type { StateCreator } from 'zustand/vanilla';

export type Language = 'en' | 'zh';
export type ThemeChoice = 'light' | 'dusk';
export type Settings = { readonly language: Language; readonly theme: ThemeChoice };
export type SettingsSlice = {
  readonly settings: Settings;
  setLanguage(language: Language): void;
  setTheme(theme: ThemeChoice): void;
};

export const createSettingsSlice =
  (initial: Settings): StateCreator<SettingsSlice> =>
  (set) => ({
    settings: initial,
    setLanguage: (language) => set(({ settings }) => ({ settings: { ...settings, language } })),
    setTheme: (theme) => set(({ settings }) => ({ settings: { ...settings, theme } })),
  });
