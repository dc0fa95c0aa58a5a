/** Names of other launches, for leaderboards, and of a launch that stands on no floor: invented, and checked against no list of real ones but our own eyes. */
import { bi } from '../task-kit.ts';

export const MODEL_NAMES = [
  bi('Heronel 2', '鹭翎 2'),
  bi('Saffrine 7', '藏红 7'),
  bi('Kelpar L', '昆布 L'),
  bi('Orrenda', '欧仁达'),
  bi('Tundrel 3', '苔原 3'),
  bi('Quillane', '羽管'),
  bi('Petrino', '岩砾'),
  bi('Basaltine X', '玄武 X'),
  bi('Wisphen 4', '轻芬 4'),
] as const;
