/** What a check found, before its file and line are known. */
export type Finding = { readonly path: readonly (string | number)[]; readonly wrong: string; readonly right: string };
