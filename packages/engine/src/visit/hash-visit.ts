/** The hash of a visit, whole and by table: the same log on the same floor gives the same, anywhere. */
import { idHash } from '../kernel/draw.ts';
import { ColumnHash } from '../kernel/hash.ts';
import type { Estimate, Prediction, Visit, VisitTable } from './visit.ts';
import { VISIT_TABLES } from './visit.ts';

type Value = string | number | boolean | undefined;

/** 16 hexadecimal digits for each table. */
export function hashTables(visit: Visit): Record<VisitTable, string> {
  const { queue, spent, handIn } = visit;
  return {
    clock: hashOf([
      visit.visitSeed,
      visit.startMs,
      visit.endMs,
      visit.nowMs,
      visit.phase,
      spent.walkingMs,
      spent.waitingMs,
      spent.lookingMs,
      spent.tryingMs,
    ]),
    walker: hashOf([visit.xM, visit.yM, visit.walkedM]),
    guesses: hashOf(visit.guesses.flatMap((guess) => [...estimateValues(guess), guess.atMs])),
    looks: hashOf(visit.looks.flatMap(({ exhibitorRow, atMs }) => [exhibitorRow, atMs])),
    queue: hashOf(
      queue
        ? [queue.exhibitorRow, queue.sinceMs, queue.mark?.servicesBegun, queue.mark?.nextBehind, ...queue.ahead]
        : [],
    ),
    turns: hashOf(visit.turns.flatMap((turn) => [turn.exhibitorRow, turn.joinedMs, turn.turnMs, turn.leftMs])),
    predictions: hashOf(visit.predictions.flatMap(predictionValues)),
    runs: hashOf(
      visit.runs.flatMap((run) => [
        ...predictionValues(run),
        run.nth,
        run.condition,
        run.success,
        run.fault,
        run.met.length,
        ...run.met,
        run.marks?.length,
        ...(run.marks ?? []),
        ...(run.referenceMs === undefined ? [] : [run.referenceMs]),
      ]),
    ),
    reconstructions: hashOf(visit.reconstructions.flatMap(({ exhibitorRow, atMs }) => [exhibitorRow, atMs])),
    // The time spent on asking is hashed here, so that logs from before there were interviews keep their clocks.
    interviews: hashOf([
      ...(spent.askingMs === 0 ? [] : [spent.askingMs]),
      ...visit.interviews.flatMap(({ exhibitorRow, question, atMs, provedMs, label }) => [
        exhibitorRow,
        question,
        atMs,
        provedMs,
        label,
      ]),
    ]),
    'hand-in': hashOf(handIn ? [handIn.atMs, ...handIn.estimates.flatMap(estimateValues)] : []),
  };
}

/** 16 hexadecimal digits for the visit; the log's own entries are not part of it. */
export function hashVisit(visit: Visit): string {
  const tables = hashTables(visit);
  return hashOf(VISIT_TABLES.map((table) => tables[table]));
}

function estimateValues({ question, estimate, low, high }: Estimate): Value[] {
  return [question, estimate, low, high];
}

function predictionValues({ exhibitRow, probe, probability, atMs }: Prediction): Value[] {
  return [exhibitRow, probe, probability, atMs];
}

function hashOf(values: readonly Value[]): string {
  const hash = new ColumnHash().int(values.length);
  for (const value of values) {
    if (value === undefined) hash.int(1);
    else if (typeof value === 'string') hash.int(2).int(value.length).int(idHash(value));
    else if (typeof value === 'boolean') hash.int(3).int(value ? 1 : 0);
    // + 0 makes -0 a plain 0, as JSON does with it in the log.
    else hash.int(4).column(new Float64Array([value + 0]));
  }
  return hash.hex();
}
