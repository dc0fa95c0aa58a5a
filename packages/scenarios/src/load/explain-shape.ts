/** Zod's findings in the words of an author: what is wrong, and what would be right. */
import type { z } from 'zod';
import { formatPath, quoted, type ScenarioIssue } from '../scenario-error.ts';
import type { SourceDocument } from './source-document.ts';

const NOUNS: Readonly<Record<string, string>> = {
  object: 'a mapping (key: value)',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  record: 'a mapping (key: value)',
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}

function bounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [limit, word] =
    issue.code === 'too_small'
      ? [issue.minimum, issue.inclusive === false ? 'more than' : 'at least']
      : [issue.maximum, issue.inclusive === false ? 'less than' : 'at most'];
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : '';
  return `it must ${issue.origin === 'number' || issue.origin === 'int' ? 'be' : 'have'} ${word} ${limit}${unit}`;
}

function explain(issue: z.core.$ZodIssue, value: unknown): { wrong: string; right: string } {
  const last = issue.path.at(-1);
  if (value === undefined && issue.code !== 'unrecognized_keys') {
    if (last === 'en' || last === 'zh') {
      const language = last === 'zh' ? 'Chinese' : 'English';
      return { wrong: `the ${language} text is missing`, right: 'give every text as { en: ..., zh: ... }' };
    }
    return { wrong: 'this field is missing', right: `give ${rightFor(issue)}` };
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        wrong: `nothing is called ${issue.keys.slice(0, 3).map(quoted).join(', ')} here`,
        right: 'remove it, or correct its name',
      };
    case 'too_small':
    case 'too_big':
      return { wrong: `${quoted(value)} is out of range`, right: bounds(issue) };
    default:
      return { wrong: `${quoted(value)} does not fit here`, right: `it must be ${rightFor(issue)}` };
  }
}

function rightFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return NOUNS[issue.expected] ?? `a ${issue.expected}`;
  if (issue.code === 'invalid_value') {
    return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'a date as YYYY-MM-DD';
  if (issue.code === 'invalid_key') return 'a mapping whose keys are ids';
  return issue.message;
}

/** One issue of ours for each finding of Zod's; `prefix` is where in the file the data began. */
export function explainShape(
  error: z.ZodError,
  source: SourceDocument,
  prefix: readonly PropertyKey[] = [],
): ScenarioIssue[] {
  return error.issues.map((issue) => {
    const path = [...prefix, ...issue.path];
    const named = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0]] : path;
    const { wrong, right } = explain(issue, valueAt(source.data, path));
    return { file: source.file, path: formatPath(path), line: source.lineOf(named), wrong, right };
  });
}
