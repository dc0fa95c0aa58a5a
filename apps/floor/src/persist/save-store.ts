/** The saved visit in IndexedDB: one slot, written after every accepted command; broken ones are moved aside, never deleted. */
import type { VisitLog } from '@floorwalk/engine';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  visits: { key: string; value: string };
  aside: { key: string; value: string };
}
const SLOT = 'current';

/** `text` is the log as JSON, unchecked. */
export type SaveStore = {
  read(): Promise<string | undefined>;
  write(log: VisitLog): Promise<void>;
  /** Puts the slot's text aside under the time's name, and frees the slot. */
  setAside(name: string): Promise<void>;
  clear(): Promise<void>;
};

/** Opens the database when first needed. Rejects where the browser has none (some private windows). */
export function createSaveStore(name = 'floorwalk'): SaveStore {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const db = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('visits');
        database.createObjectStore('aside');
      },
    });
    return opening;
  };
  return {
    read: async () => (await db()).get('visits', SLOT),
    async write(log) {
      await (await db()).put('visits', JSON.stringify(log), SLOT);
    },
    async setAside(asideName) {
      const transaction = (await db()).transaction(['visits', 'aside'], 'readwrite');
      const text = await transaction.objectStore('visits').get(SLOT);
      if (text !== undefined) {
        await transaction.objectStore('aside').put(text, asideName);
        await transaction.objectStore('visits').delete(SLOT);
      }
      await transaction.done;
    },
    async clear() {
      await (await db()).delete('visits', SLOT);
    },
  };
}
