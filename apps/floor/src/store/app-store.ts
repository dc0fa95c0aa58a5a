/** The app's one store. The overlay and the floor both read it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDraftSlice, type DraftSlice } from './draft-slice.ts';
import { createNoticeSlice, type NoticeSlice } from './notice-slice.ts';
import { createPanelSlice, type PanelSlice } from './panel-slice.ts';
import { createRouteSlice, type RouteSlice } from './route-slice.ts';
import { createSavesSlice, type SavesSlice } from './saves-slice.ts';
import { createScreenSlice, type ScreenSlice } from './screen-slice.ts';
import { createSettingsSlice, type Settings, type SettingsSlice } from './settings-slice.ts';
import { createVisitSlice, type VisitSlice } from './visit-slice.ts';

export type AppState = SettingsSlice &
  ScreenSlice &
  VisitSlice &
  PanelSlice &
  DraftSlice &
  NoticeSlice &
  SavesSlice &
  RouteSlice;
export type AppStore = StoreApi<AppState>;

export function createAppStore(settings: Settings): AppStore {
  return createStore<AppState>()((...args) => ({
    ...createSettingsSlice(settings)(...args),
    ...createScreenSlice(...args),
    ...createVisitSlice(...args),
    ...createPanelSlice(...args),
    ...createDraftSlice(...args),
    ...createNoticeSlice(...args),
    ...createSavesSlice(...args),
    ...createRouteSlice(...args),
  }));
}
