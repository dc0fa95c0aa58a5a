/** What each command's file gives: how the command looks, why it is refused, and what it does. */
import type { Reason, Visit, VisitContext, VisitEvent } from './visit.ts';

/** The forms that a command's field may have; a tuple lists the strings allowed. */
export type FieldForm = 'text' | 'number' | 'marks' | 'estimates' | readonly string[];

export type CommandHandler<C> = {
  /** Every field but `type`. Read by the log's parser and before `check`. */
  readonly fields: Readonly<Record<string, FieldForm>>;
  /** Pure: the first reason against the command, or undefined. Called before hand-in only. */
  check(context: VisitContext, visit: Visit, command: C): Reason | undefined;
  /** Trusts `check`; changes the visit and returns what happened. */
  apply(context: VisitContext, visit: Visit, command: C): VisitEvent[];
  /** True where the command is allowed once the time is over. */
  readonly afterTime?: boolean;
};

/** What is wrong with a field's value, said as what would be right; undefined if it is right. */
export function fieldFault(form: FieldForm, value: unknown): string | undefined {
  if (form === 'text') return typeof value === 'string' ? undefined : 'a text';
  if (form === 'number') return isFiniteNumber(value) ? undefined : 'a finite number';
  if (form === 'marks') {
    return Array.isArray(value) && value.every((mark) => typeof mark === 'boolean')
      ? undefined
      : 'an array of true and false';
  }
  if (form === 'estimates') {
    return Array.isArray(value) && value.every(isEstimate)
      ? undefined
      : 'an array of { question, estimate, low, high }, a text and three finite numbers each';
  }
  return typeof value === 'string' && form.includes(value) ? undefined : `one of ${form.join(', ')}`;
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isEstimate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { question, estimate, low, high }: { question?: unknown; estimate?: unknown; low?: unknown; high?: unknown } =
    value;
  return typeof question === 'string' && [estimate, low, high].every(isFiniteNumber);
}
