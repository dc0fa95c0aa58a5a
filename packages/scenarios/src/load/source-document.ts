/** A YAML or JSON text, read once: its data, and the line of each place in it. */
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { findExcess } from './guard-text.ts';
import { quoted, ScenarioError, type ScenarioIssue } from '../scenario-error.ts';

export const MAX_FILE_BYTES = 5 * 1024 * 1024;
const MAX_ALIASES = 200;
const MAX_SYNTAX_ISSUES = 5;

export type SourceDocument = {
  readonly file: string;
  readonly data: unknown;
  /** The line (from 1) of what stands at the path; of the nearest thing around it where nothing does. */
  lineOf(path: readonly PropertyKey[]): number;
};

export function tooLarge(file: string, bytes: number): ScenarioError {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  const right = 'a scenario file has at most 5 MB';
  return new ScenarioError([{ file, path: '', line: undefined, wrong: `the file has ${megabytes} MB`, right }]);
}

/** Reads YAML or JSON. Throws ScenarioError for a text that is too large, is neither, or hides a bomb of aliases. */
export function readSource(text: string, file: string): SourceDocument {
  if (text.length > MAX_FILE_BYTES) throw tooLarge(file, text.length);
  const lines = new LineCounter();
  const refuse = (wrong: string, right: string, line: number | undefined = 1) =>
    new ScenarioError([{ file, path: '', line, wrong, right }]);
  if (text.includes('\u0000')) throw refuse('this is not text', 'a scenario is a YAML or JSON text in UTF-8');
  const excess = findExcess(text);
  if (excess)
    throw refuse(excess.wrong, 'a scenario is some ten levels deep and some thousand lines long', excess.line);
  let document: Document;
  let data: unknown;
  try {
    // uniqueKeys compares every key with every other: quadratic, so that noise could hang it. We look for doubles below.
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
    const broken = document.errors.slice(0, MAX_SYNTAX_ISSUES).map(
      (error): ScenarioIssue => ({
        file,
        path: '',
        line: lines.linePos(error.pos[0]).line,
        wrong: `this is neither YAML nor JSON: ${error.message.split('\n')[0]}`,
        right: 'a scenario is one YAML or JSON document',
      }),
    );
    if (broken.length > 0) throw new ScenarioError(broken);
    data = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    if (error instanceof ReferenceError && error.message.startsWith('Unresolved')) {
      throw refuse(`an alias names nothing (${error.message})`, 'set the anchor (&name) before the alias (*name)');
    }
    if (error instanceof ReferenceError) {
      throw refuse(
        'its aliases (*name) unfold without end',
        `write the values out, or use at most ${MAX_ALIASES} aliases`,
      );
    }
    throw refuse('it is nested too deeply to be read', 'a scenario is some ten levels deep');
  }
  const lineOf = (path: readonly PropertyKey[]) => lineAt(document, lines, path);
  const twice = doubledKeys(document, lines, file);
  if (twice.length > 0) throw new ScenarioError(twice);
  return { file, data, lineOf };
}

function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    let child: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      const keyNode = pair?.key as Node | undefined;
      if (keyNode?.range) offset = keyNode.range[0];
      child = pair?.value;
    } else if (isNode(node) && 'items' in node) {
      child = typeof key === 'number' ? (node.items as unknown[])[key] : undefined;
      if (isNode(child) && child.range) offset = child.range[0];
    }
    if (child === undefined || child === null) break;
    node = child;
  }
  return lines.linePos(offset).line;
}

function doubledKeys(document: Document, lines: LineCounter, file: string): ScenarioIssue[] {
  const issues: ScenarioIssue[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const pair of map.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const key = String(pair.key.value);
        if (seen.has(key) && issues.length < MAX_SYNTAX_ISSUES) {
          const line = lines.linePos(pair.key.range?.[0] ?? 0).line;
          issues.push({
            file,
            path: key,
            line,
            wrong: `${quoted(key)} stands here twice`,
            right: 'give each key once',
          });
        }
        seen.add(key);
      }
    },
  });
  return issues;
}
