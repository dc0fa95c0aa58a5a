/** Short news that passes by, and is read out. */
import type { StateCreator } from 'zustand/vanilla';

/** `code` is a key of the locale's `notice`, or a reason's under `reason`. */
export type Notice = {
  readonly id: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
};
export type NoticeSlice = {
  readonly notices: readonly Notice[];
  tell(code: string, values?: Readonly<Record<string, string | number>>): void;
  forget(id: number): void;
};
/** More than these at once can't be read. */
const KEPT = 2;

export const createNoticeSlice: StateCreator<NoticeSlice> = (set) => ({
  notices: [],
  tell: (code, values = {}) =>
    set(({ notices }) => {
      const id = (notices.at(-1)?.id ?? 0) + 1;
      return { notices: [...notices.filter((n) => n.code !== code), { id, code, values }].slice(-KEPT) };
    }),
  forget: (id) => set(({ notices }) => ({ notices: notices.filter((n) => n.id !== id) })),
});
