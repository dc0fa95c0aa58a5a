/** The stands that the player has marked to visit: a route on the map, kept in this browser for this floor alone. */
import type { StateCreator } from 'zustand/vanilla';

export type RouteSlice = {
  /** Exhibitor ids in the order in which they were marked. */
  readonly route: readonly string[];
  setRoute(route: readonly string[]): void;
  toggleMark(exhibitorId: string): void;
};

export const createRouteSlice: StateCreator<RouteSlice> = (set) => ({
  route: [],
  setRoute: (route) => set({ route }),
  toggleMark: (id) =>
    set(({ route }) => ({ route: route.includes(id) ? route.filter((each) => each !== id) : [...route, id] })),
});
