/** Cheap limits that are checked before a text is parsed: some texts of 5 MB cost a parser gigabytes, or its stack. */
import { Lexer } from 'yaml';

export const MAX_TOKENS = 600_000;
const MAX_DEPTH = 60;
const MAX_INDENT = 400;
const PROBE = 4096;

/** Why the text cannot be a scenario, and the line; undefined if it may be parsed. */
export function findExcess(text: string): { readonly wrong: string; readonly line: number } | undefined {
  const deep = (line: number) => ({ wrong: 'it is nested too deeply', line });
  let tokens = 0;
  let line = 1;
  let depth = 0;
  let dashes = 0;
  for (const token of new Lexer().lex(text)) {
    if (++tokens > MAX_TOKENS) return { wrong: `it has more than ${MAX_TOKENS} parts`, line };
    const head = token.length < PROBE ? token : token.slice(0, PROBE);
    const first = head[0];
    if (first === '[' || first === '{') depth++;
    else if (first === ']' || first === '}') depth--;
    else if (first === '-' || first === '?' || first === ':') dashes++;
    else if (first === '\n' || first === '\r') dashes = 0;
    else if (first === ' ' && token.length > MAX_INDENT) return deep(line);
    if (depth > MAX_DEPTH || dashes > MAX_DEPTH) return deep(line);
    for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1)) line++;
  }
  return undefined;
}
