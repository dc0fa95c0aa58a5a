/** Rows of `verify fair` that the model is known to fail; to be taken from here when it is mended. */
export const KNOWN_FAULTS: readonly string[] = [];
