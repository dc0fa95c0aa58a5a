/** One thing that is wrong with a scenario: where it is, what is wrong there, and what would be right. */
export type ScenarioIssue = {
  /** The file as it was named to the loader, or a file beside it (a ledger). */
  readonly file: string;
  /** The path inside the file, e.g. 'exhibitors[3].rect.wM'; '' for the file as a whole. */
  readonly path: string;
  /** Counted from 1; undefined where no line is to blame (a file that is missing or too large). */
  readonly line: number | undefined;
  readonly wrong: string;
  readonly right: string;
};

/** A scenario that cannot be loaded. The only error that the loader throws; its message has a line for each issue. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  /** At least one. */
  readonly issues: readonly ScenarioIssue[];

  constructor(issues: readonly ScenarioIssue[]) {
    super(issues.map(formatIssue).join('\n'));
    this.issues = issues;
  }
}

/** `file:line path: what is wrong; what would be right`, in one line and without control characters. */
export function formatIssue({ file, path, line, wrong, right }: ScenarioIssue): string {
  const where = `${file}${line === undefined ? '' : `:${line}`}${path === '' ? '' : ` ${path}`}`;
  return `${where}: ${wrong}; ${right}`.replace(/\p{Cc}+/gu, ' ');
}

/** A value of a scenario as it may be quoted in a message: short, in one line. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** 'exhibitors[3].rect.wM' from ['exhibitors', 3, 'rect', 'wM']. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
