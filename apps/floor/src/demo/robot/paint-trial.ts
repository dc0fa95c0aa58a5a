/** Paints a robot's trial at a moment. The same trial and time give the same picture, at any size. */
import { type RobotTrial, valueAt } from '@floorwalk/engine';
import type { Context2D } from '../../art/brush.ts';
import { paintCart, paintHumanoidAbove, paintTrail } from './above-robots.ts';
import { paintArm, paintArmAbove, paintTwoArms } from './arm.ts';
import { paintCrew, paintHand } from './crew.ts';
import { type Now, trimOf } from './ink.ts';
import { paintBackdrop } from './stage.ts';
import { paintDoor, paintThingAbove } from './things-above.ts';
import { paintSideFront, paintSideThing } from './things-side.ts';
import { paintDog, paintHumanoid } from './walker.ts';

export const STAGE_W = 364;
export const STAGE_H = 232;

/** `scale`: canvas pixels per stage unit. */
export function paintTrial(g: Context2D, trial: RobotTrial, atS: number, scale: number): void {
  const { tracks, things, view, crew } = trial;
  const now: Now = (channel, still = 0) => valueAt(tracks[channel], atS, still);
  const trim = trimOf(trial.livery);
  g.save();
  g.setTransform(scale, 0, 0, scale, 0, 0);
  g.beginPath();
  g.rect(0, 0, STAGE_W, STAGE_H);
  g.clip();
  paintBackdrop(g, view, trim);
  if (view === 'side') {
    // What may lie in a bin comes before the bin's back.
    const first = (kind: string): boolean => kind === 'bench' || kind === 'bin';
    for (const thing of things) if (first(thing.kind)) paintSideThing(g, thing, now);
    for (const thing of things) if (!first(thing.kind)) paintSideThing(g, thing, now);
    if (trial.robot === 'dog') paintDog(g, trim, now, things);
    else if (trial.robot === 'humanoid') paintHumanoid(g, trim, now, things);
    else paintArm(g, trim, now);
    for (const thing of things) paintSideFront(g, thing, now, things);
  } else {
    // What is lifted is above what lies.
    const lying = [...things].sort((a, b) => now(`${a.id}.lift`) - now(`${b.id}.lift`));
    for (const thing of lying) paintThingAbove(g, thing, now);
    if (trial.robot === 'cart') paintTrail(g, trim, tracks['body.x'], tracks['body.y'], atS);
    if (trial.robot === 'humanoid') paintHumanoidAbove(g, trim, now);
    const door = things.find(({ kind }) => kind === 'door');
    if (door) paintDoor(g, door, now);
    if (trial.robot === 'cart') paintCart(g, trim, now);
    if (trial.robot === 'arm') paintArmAbove(g, trim, now);
    if (trial.robot === 'two-arms') paintTwoArms(g, trim, now);
  }
  paintHand(g, tracks, now);
  paintCrew(g, crew, trim, now);
  g.restore();
}
