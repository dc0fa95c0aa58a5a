/** What the caller gave cannot be used: one line on stderr, exit status 2, never a stack trace. */
import { LogError } from '@floorwalk/engine';
import { formatIssue, ScenarioError } from '@floorwalk/scenarios';

export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** The one line that says what is wrong with what was given; undefined for an error that is our own fault. */
export function lineOf(error: unknown): string | undefined {
  if (error instanceof ScenarioError) {
    const more = error.issues.length - 1;
    return `${formatIssue(error.issues[0])}${more > 0 ? ` (and ${more} more: see floorwalk scenario validate)` : ''}`;
  }
  if (error instanceof BadInput || error instanceof LogError) {
    return error.message.replace(/\s+/g, ' ').trim();
  }
  return undefined;
}
