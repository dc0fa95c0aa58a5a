/** The warm-up's questions: shares that can be looked up, and where. */
export type EverydayShare = {
  readonly id: 'ocean' | 'oxygen' | 'piano' | 'asia' | 'iceberg';
  readonly truth: number;
  readonly source: string;
};
export const EVERYDAY_SHARES: readonly EverydayShare[] = [
  { id: 'ocean', truth: 0.71, source: 'USGS Water Science School: about 71%' },
  { id: 'oxygen', truth: 0.21, source: 'dry air by volume: 20.95%' },
  { id: 'piano', truth: 0.41, source: '36 of the 88 keys' },
  { id: 'asia', truth: 0.59, source: 'UN World Population Prospects 2024: 4.8 of 8.2 billion' },
  { id: 'iceberg', truth: 0.89, source: 'densities of ice (917) and sea water (1027 kg/m3)' },
];
