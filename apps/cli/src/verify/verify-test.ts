/** What a validation test is: it measures the model and says within which band the value must lie. */

export type VerifyRow = {
  /** The test's name, a stroke, and what of it: 'mmc/load-0.8'. */
  readonly test: string;
  readonly value: number;
  /** Least and greatest value that pass, both included. */
  readonly band: readonly [least: number, greatest: number];
  readonly unit: string;
  readonly pass: boolean;
};
export type Figure = { readonly file: string; readonly svg: string };
export type Verified = { readonly rows: readonly VerifyRow[]; readonly figures: readonly Figure[] };

/** `quick` measures less, with the same bands; `progress` is told the share done of this test. */
export type VerifyOptions = { readonly quick: boolean; readonly progress: (share: number) => void };
export type VerifyTest = {
  readonly name: string;
  readonly about: string;
  /** Rough share of the whole run's time, for the progress bar. */
  readonly weight: number;
  readonly run: (options: VerifyOptions) => Verified;
};

export function row(test: string, value: number, band: readonly [number, number], unit: string): VerifyRow {
  return { test, value, band, unit, pass: value >= band[0] && value <= band[1] };
}
