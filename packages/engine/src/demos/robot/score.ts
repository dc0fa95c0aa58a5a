/** Writes a trial down as it goes: what moves when, who nudges which stick before it, and what there was to be seen. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Dice } from '../text-to-image/dice.ts';
import type { Track } from './trial.ts';

type Values = Readonly<Record<string, number>>;
export type Moment = { readonly atS: number; readonly text: BiText; readonly telling: boolean };

/** Slots of the picture stream from here on belong to the pace, two for each act. */
const FIRST_SLOT = 100;
const LAST_SLOT = 255;
/** From a stick's nudge to the robot's movement, in s: a person reacts, a radio link lags. */
const LATENCY_S = { least: 0.3, more: 0.22 } as const;
const ROUND = 1000;

export class Score {
  private readonly dice: Dice;
  private readonly keys = new Map<string, number[]>();
  private nowS = 0;
  private acts = 0;
  private fallCount = 0;
  private doneS: number | undefined;
  private readonly seen: Moment[] = [];
  private readonly looked: number[] = [];
  /** True while somebody steers. */
  steered: boolean;
  /** The act before which it stops and the minder takes over. */
  private readonly takeoverAt: number | undefined;
  /** How much longer each act takes. */
  slow = 1;
  wasSteered: boolean;

  constructor(dice: Dice, start: Values, steered: boolean, takeoverAt?: number) {
    this.dice = dice;
    this.steered = steered;
    this.wasSteered = steered;
    this.takeoverAt = takeoverAt;
    for (const [channel, value] of Object.entries(start)) this.keys.set(channel, [0, value]);
  }

  get atS(): number {
    return this.nowS;
  }
  get falls(): number {
    return this.fallCount;
  }
  get moments(): readonly Moment[] {
    return this.seen;
  }
  get marks(): readonly number[] {
    return this.looked;
  }
  /** What the stopwatch shows: from the start until the robot was done. */
  get takenS(): number {
    return round(this.doneS ?? this.nowS);
  }

  value(channel: string): number {
    const keys = this.keys.get(channel);
    return keys === undefined ? 0 : keys[keys.length - 1];
  }

  /** The robot does something of its own will, or at its driver's: with a pace of its own, and the driver's lag before it. */
  act(durationS: number, to: Values): void {
    if (this.acts === this.takeoverAt) this.takeOver();
    const slot = FIRST_SLOT + ((2 * this.acts) % (LAST_SLOT - FIRST_SLOT));
    const pace = 0.9 + 0.25 * this.dice(slot);
    if (this.steered) this.nudge(this.dice(slot + 1));
    else if (this.slow > 1) this.wait(0.35 * (this.slow - 1));
    this.move(durationS * pace * this.slow, to);
    this.acts++;
  }

  /** Something moves, without anybody's will: a fall, a hand, the water in a glass. */
  move(durationS: number, to: Values): void {
    const endS = round(this.nowS + durationS);
    for (const [channel, value] of Object.entries(to)) {
      const keys = this.track(channel);
      keys.push(this.nowS, keys[keys.length - 1], endS, value);
    }
    this.nowS = endS;
  }

  /** Falls as things fall, from where it is to `y`, and settles there. `along` goes on evenly with it. */
  drop(channel: string, y: number, along: Values = {}): void {
    const from = this.value(channel);
    const heightUnits = Math.max(1, y - from);
    const durationS = 0.12 + 0.036 * Math.sqrt(heightUnits);
    const keys = this.track(channel);
    const startS = this.nowS;
    keys.push(startS, from);
    for (let i = 1; i <= 5; i++) keys.push(round(startS + (durationS * i) / 5), from + (heightUnits * i * i) / 25);
    for (let i = 1; i <= 4; i++) {
      const u = i / 4;
      keys.push(round(startS + durationS + 0.2 * u), y - 0.22 * heightUnits * 4 * u * (1 - u));
    }
    this.move(durationS + 0.2, along);
  }

  /** At once, from one moment to the next. */
  set(to: Values): void {
    for (const [channel, value] of Object.entries(to)) {
      const keys = this.track(channel);
      keys.push(this.nowS, keys[keys.length - 1], this.nowS, value);
    }
  }

  /** Keys of a movement whose shape is known: `points` are [u, value] with u in [0, 1] of the duration. Time goes on by `advance`. */
  shape(durationS: number, shapes: Readonly<Record<string, readonly (readonly [number, number])[]>>): void {
    for (const [channel, points] of Object.entries(shapes)) {
      const keys = this.track(channel);
      keys.push(this.nowS, keys[keys.length - 1]);
      for (const [u, value] of points) keys.push(round(this.nowS + u * durationS), value);
    }
    this.nowS = round(this.nowS + durationS);
  }

  wait(durationS: number): void {
    this.nowS = round(this.nowS + durationS);
  }

  fell(): void {
    this.fallCount++;
  }

  /** What is to be seen now. `telling` moments come first where few pictures must tell it all. */
  say(en: string, zh: string, telling = false): void {
    this.seen.push({ atS: this.nowS, text: { en, zh }, telling });
  }

  /** A moment worth a picture, so many s from now, of which there is nothing to say. */
  mark(inS: number): void {
    this.looked.push(round(this.nowS + inS));
  }

  /** The robot stops where it is, with its lamp on, and nothing more comes. */
  freeze(): void {
    this.set({ lamp: 1 });
    this.say('it stops, and a yellow lamp comes on', '它停住不动，黄灯亮起', true);
    this.wait(2.2);
  }

  /** A person's hand comes in from the edge to a place, does something, and goes. `from` is outside the picture. */
  hand(x: number, y: number, from: readonly [number, number], work: () => void): void {
    this.set({ 'hand.x': from[0], 'hand.y': from[1], 'hand.on': 1 });
    this.move(0.55, { 'hand.x': x, 'hand.y': y });
    this.say('a human hand reaches in and helps', '一只人的手伸进来帮忙', true);
    work();
    this.move(0.45, { 'hand.x': from[0], 'hand.y': from[1] });
    this.set({ 'hand.on': 0 });
  }

  /** The stopwatch stops. */
  done(): void {
    this.doneS ??= this.nowS;
    this.wait(0.7);
  }

  tracks(): Readonly<Record<string, Track>> {
    return Object.fromEntries([...this.keys].filter(([, keys]) => keys.length > 0));
  }

  private track(channel: string): number[] {
    const known = this.keys.get(channel);
    if (known !== undefined) return known;
    const keys = [0, 0];
    this.keys.set(channel, keys);
    return keys;
  }

  private nudge(u: number): void {
    const lagS = LATENCY_S.least + LATENCY_S.more * u;
    const left = this.acts % 3 !== 1 ? (u < 0.5 ? -1 : 1) : 0.3;
    const right = this.acts % 3 !== 0 ? (u < 0.25 || u > 0.7 ? 1 : -1) : -0.3;
    const startS = this.nowS;
    this.shape(lagS, {
      'crew.left': [[0.45, left]],
      'crew.right': [[0.6, right]],
    });
    // The sticks are let go while the robot is on its way.
    const backS = round(startS + lagS + 0.3);
    this.track('crew.left').push(round(startS + lagS + 0.12), left, backS, 0);
    this.track('crew.right').push(round(startS + lagS + 0.12), right, backS, 0);
  }

  private takeOver(): void {
    this.set({ lamp: 1 });
    this.say('it stops, and a yellow lamp comes on', '它停住不动，黄灯亮起', true);
    this.wait(0.8);
    this.move(0.5, { 'crew.raise': 1 });
    this.say(
      'the person at the edge raises a controller; from here on the hands move each time before the robot does',
      '台边的人举起遥控器；从这里开始，每次都是手先动，机器人后动',
      true,
    );
    this.set({ lamp: 0 });
    this.steered = true;
    this.wasSteered = true;
  }
}

function round(seconds: number): number {
  return Math.round(seconds * ROUND) / ROUND;
}
