/** Names of models: invented, and checked against no list of real ones but our own eyes. */
export const MODEL_NAMES = [
  'Heronel 2',
  'Saffrine 7',
  'Kelpar L',
  'Orrenda',
  'Tundrel 3',
  'Quillane',
  'Petrino',
  'Basaltine X',
  'Wisphen 4',
] as const;
