/** A fair's whole state as plain data: survives structured clone, and goes on exactly as the fair would have. */
import { blankFair } from '../fair/create-fair.ts';
import type { Behaviour, FairCounts } from '../fair/fair-types.ts';
import { TIMER } from '../fair/fair-types.ts';
import type { Fair } from '../fair/fair.ts';
import { refreshAppeal } from '../fair/word-of-mouth.ts';
import type { Floor } from '../floor/floor.ts';
import type { Network } from '../plan/network.ts';
import type { Column } from './columns.ts';
import { columnsOf } from './columns.ts';

export type FairSnapshot = {
  readonly scenario: string;
  readonly seed: number;
  readonly world: string;
  readonly day: number;
  readonly behaviour: Behaviour;
  readonly counts: FairCounts;
  /** Copies of the columns by 'table.column'. Their buffers may be transferred. */
  readonly columns: Readonly<Record<string, Column>>;
};

export function snapshotFair(fair: Fair): FairSnapshot {
  const columns: Record<string, Column> = {};
  for (const [table, list] of columnsOf(fair.tables)) {
    for (const [name, column] of list) columns[`${table}.${name}`] = column.slice();
  }
  return {
    scenario: `${fair.floor.scenario.id} ${fair.floor.scenario.version}`,
    seed: fair.floor.seed,
    world: fair.floor.world.id,
    day: fair.day,
    behaviour: { ...fair.behaviour },
    counts: { ...fair.counts },
    columns,
  };
}

/** Throws RangeError if the snapshot is of another floor or of another shape. */
export function restoreFair(floor: Floor, network: Network, snapshot: FairSnapshot): Fair {
  const name = `${floor.scenario.id} ${floor.scenario.version}`;
  if (snapshot.scenario !== name || snapshot.seed !== floor.seed || snapshot.world !== floor.world.id) {
    throw new RangeError(
      `snapshot of ${snapshot.scenario}, seed ${snapshot.seed}, world ${snapshot.world} cannot be restored on ` +
        `${name}, seed ${floor.seed}, world ${floor.world.id}`,
    );
  }
  const { looks, queueRoom } = spotsOf(snapshot);
  const fair = blankFair(floor, network, {
    day: snapshot.day,
    visits: snapshot.columns['attendees.activity']?.length ?? 0,
    behaviour: snapshot.behaviour,
    spots: { looks, queue: queueRoom },
  });
  for (const [table, list] of columnsOf(fair.tables)) {
    for (const [column, values] of list) {
      const saved = snapshot.columns[`${table}.${column}`];
      if (saved?.length !== values.length) throw new RangeError(`snapshot: column ${table}.${column} does not fit`);
      values.set(saved);
    }
  }
  Object.assign(fair.counts, snapshot.counts);
  const { timer, untilMs } = fair.tables.attendees;
  for (let row = 0; row < timer.length; row++) {
    if (timer[row] !== TIMER.none) fair.timers.set(row, untilMs[row], timer[row]);
  }
  refreshAppeal(fair);
  return fair;
}

function spotsOf({ columns }: FairSnapshot): { looks: Int32Array; queueRoom: Int32Array } {
  const looks = columns['stands.looks'];
  const queueRoom = columns['stands.queueRoom'];
  if (!(looks instanceof Int32Array && queueRoom instanceof Int32Array)) {
    throw new RangeError('snapshot: columns of the stands are missing');
  }
  return { looks, queueRoom };
}
