/** The session for all components, and the store by selector. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState } from '../store/app-store.ts';
import type { Session } from '../store/session.ts';

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('SessionContext is not provided');
  return session;
}
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useSession().store, select);
}
