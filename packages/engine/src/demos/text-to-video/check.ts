/** The truth of a requirement, read from the poses and nothing else. */
import type { Ask, Check, Relation, Watch } from './ask.ts';
import { entryOf } from './cast.ts';
import type { Actor, Pose } from './clip.ts';
import type { Footage } from './film.ts';

/** An even motion never goes farther than this in one frame, in picture units; a leap goes farther. */
const LEAP = 16;
/** Picture units that count as having gone somewhere. */
const FAR = 70;

export function isMet({ is, ask }: Check, footage: Footage): boolean {
  const [star, other] = footage.actors;
  if (star === undefined) return false;
  return TESTS[is](ask, star, other, footage);
}

type Test = (ask: Ask, star: Actor, other: Actor | undefined, footage: Footage) => boolean;
const TESTS: Readonly<Record<Watch, Test>> = {
  same: ({ cast, colour }, star) =>
    star.poses.every(({ look }) => star.looks[look].what === cast && star.looks[look].colour === colour),
  steady: (_, star) => star.poses.every(({ pale }) => !pale),
  moves: (_, star) => Math.max(spanOf(star, 'x'), spanOf(star, 'y')) > FAR,
  way: ({ way }, star) => {
    const [dx, dy] = pathOf(star);
    switch (way ?? 'right') {
      case 'right':
        return dx > FAR;
      case 'left':
        return dx < -FAR;
      case 'up':
        return dy < -FAR;
      case 'down':
        return dy > FAR;
    }
  },
  even: (_, star) => leapsOf(star) === 0,
  limbs: (_, star) => limbsMove(star),
  returns: ({ cast, colour }, star, other) => {
    const last = star.poses.at(-1);
    if (last === undefined || other === undefined || !last.there) return false;
    const { what, colour: now } = star.looks[last.look];
    return what === cast && now === colour && isClear(star, last, other);
  },
  place: (ask, star, other) => other !== undefined && placed(ask, star, other),
  setting: ({ setting }, _, __, { backdrop }) => backdrop.setting === setting,
};

function seen({ poses }: Actor): readonly Pose[] {
  return poses.filter(({ there }) => there);
}

function spanOf(actor: Actor, axis: 'x' | 'y'): number {
  const values = seen(actor).map((pose) => pose[axis]);
  return Math.max(...values) - Math.min(...values);
}

/** From its first to its last place. */
export function pathOf(actor: Actor): readonly [dx: number, dy: number] {
  const poses = seen(actor);
  const first = poses[0];
  const last = poses[poses.length - 1];
  return first === undefined || last === undefined ? [0, 0] : [last.x - first.x, last.y - first.y];
}

/** How often it is suddenly elsewhere. */
export function leapsOf(actor: Actor): number {
  const poses = seen(actor);
  let leaps = 0;
  for (let k = 1; k < poses.length; k++)
    if (Math.max(Math.abs(poses[k].x - poses[k - 1].x), Math.abs(poses[k].y - poses[k - 1].y)) > LEAP) leaps++;
  return leaps;
}

export function limbsMove(actor: Actor): boolean {
  const limbs = seen(actor).flatMap(({ limb }) => (limb < 0 ? [] : [limb]));
  return limbs.length > 1 && limbs[limbs.length - 1] - limbs[0] > 0.8;
}

/** Is none of it behind or before the other? */
export function isClear(actor: Actor, pose: Pose, other: Actor): boolean {
  const reach = (widthOf(actor, pose) + widthOf(other, other.poses[0])) / 2;
  return Math.abs(pose.x - other.poses[0].x) >= reach - 4;
}

function widthOf(actor: Actor, pose: Pose): number {
  return entryOf(actor.looks[pose.look].what).w * actor.scale;
}
function topOf(actor: Actor): number {
  return actor.poses[0].y - entryOf(actor.looks[0].what).h * actor.scale;
}

function placed({ relation }: Ask, star: Actor, other: Actor): boolean {
  return relation !== undefined && PLACES[relation](star, other);
}

const firstOf = ({ poses }: Actor): Pose => poses[0];
const lastOf = ({ poses }: Actor): Pose => poses[poses.length - 1];
const isBehind = (star: Actor, other: Actor): boolean => star.depth < other.depth;
const PLACES: Readonly<Record<Relation, (star: Actor, other: Actor) => boolean>> = {
  hidden: isBehind,
  behind: isBehind,
  front: (star, other) => star.depth > other.depth,
  over: (star, other) => star.poses.every(({ y }) => y < topOf(other)),
  'ends-left': (star, other) => lastOf(star).x < lastOf(other).x,
  'ends-right': (star, other) => lastOf(star).x > lastOf(other).x,
  towards: (star, other) => Math.abs(lastOf(star).x - lastOf(other).x) < Math.abs(firstOf(star).x - firstOf(other).x),
  after: (star, other) => {
    const forwards = lastOf(other).x > firstOf(other).x ? 1 : -1;
    return star.poses.every(({ x }, k) => (other.poses[k].x - x) * forwards > 0);
  },
};
