/** A clip in words, in both languages, read from its poses: what is to be seen, without a verdict. */
import type { BiText } from '../../scenario/scenario.ts';
import { numberWord, SETTINGS } from '../text-to-image/vocabulary.ts';
import { SETTING_TEXT } from './ask.ts';
import { entryOf, GAITS, isCast, nameOf, pronounOf, theNameOf } from './cast.ts';
import { isClear, leapsOf, limbsMove, pathOf } from './check.ts';
import type { Actor, Clip, What } from './clip.ts';
import { FPS } from './clip.ts';
import type { Footage } from './film.ts';

export function wordsOf(footage: Footage): BiText {
  const [star, other] = footage.actors;
  const parts = [
    opening(footage, star, other),
    motion(star),
    limbs(star),
    ...changes(star, other),
    ...(other === undefined ? [] : [relation(star, other)]),
    steadiness(star),
  ].filter((part) => part.en !== '');
  return { en: parts.map(({ en }) => `${en}.`).join(' '), zh: parts.map(({ zh }) => `${zh}。`).join('') };
}

function whatOf(actor: Actor): What {
  return actor.looks[0].what;
}

function opening({ seconds, backdrop }: Footage, star: Actor, other: Actor | undefined): BiText {
  const place = SETTINGS[backdrop.setting];
  const a = nameOf(star.looks[0]);
  const b = other === undefined ? undefined : nameOf(other.looks[0]);
  const en = `${place.en.charAt(0).toUpperCase()}${place.en.slice(1)}, ${seconds} seconds: ${a.en}`;
  const zh = `${place.zh}，${seconds}秒：${a.zh}`;
  return b === undefined ? { en, zh } : { en: `${en} and ${b.en}`, zh: `${zh}和${b.zh}` };
}

function motion(star: Actor): BiText {
  const it = pronounOf(whatOf(star));
  const [dx, dy] = pathOf(star);
  const leaps = leapsOf(star);
  if (leaps > 0) {
    const way = wayOf(dx, dy);
    const n = numberWord(leaps);
    return {
      en: `${it.en} gets ${way.en} in ${n.en} leaps and stands between them`,
      zh: `${it.zh}${way.zh}${n.zh}次突然跳跃，其间停住不动`,
    };
  }
  if (Math.abs(dx) < 30 && Math.abs(dy) < 30) return { en: `${it.en} stays in one place`, zh: `${it.zh}停在原地` };
  const way = wayOf(dx, dy);
  return { en: `${it.en} goes evenly ${way.en}`, zh: `${it.zh}平稳地${way.zh}移动` };
}

function wayOf(dx: number, dy: number): BiText {
  if (Math.abs(dy) > Math.abs(dx)) return dy < 0 ? { en: 'upwards', zh: '往上' } : { en: 'downwards', zh: '往下' };
  return dx > 0 ? { en: 'from left to right', zh: '从左到右' } : { en: 'from right to left', zh: '从右到左' };
}

function limbs(star: Actor): BiText {
  const what = whatOf(star);
  const gait = isCast(what) ? GAITS[what] : undefined;
  return (limbsMove(star) ? gait?.moving : gait?.resting) ?? { en: '', zh: '' };
}

function changes(star: Actor, other: Actor | undefined): BiText[] {
  const it = pronounOf(whatOf(star));
  const gone = star.poses.findIndex(({ there }) => !there);
  const turned = star.poses.findIndex(({ look }) => look > 0);
  const list: BiText[] = [];
  if (turned > 0) {
    const at = secondsOf(turned);
    const to = nameOf(star.looks[1]);
    list.push({ en: `From second ${at} on it is ${to.en}`, zh: `从第${at}秒起变成${to.zh}` });
  }
  if (gone > 0) {
    const at = secondsOf(gone);
    list.push({
      en: `From second ${at} on ${it.en.toLowerCase()} is nowhere to be seen`,
      zh: `从第${at}秒起${it.zh}再也看不到`,
    });
  } else if (other !== undefined && star.depth < other.depth && passes(star, other)) {
    const last = star.poses[star.poses.length - 1];
    const name = nameOf(star.looks[last.look]);
    const cover = theNameOf(whatOf(other));
    list.push({
      en: `In the end ${name.en} is to be seen beyond ${cover.en}`,
      zh: `最后${name.zh}出现在${cover.zh}的另一边`,
    });
  }
  return list;
}

function secondsOf(frame: number): string {
  return (Math.round((frame / FPS) * 10) / 10).toFixed(1);
}

/** Does it begin on one side of the other and end on the other side? */
function passes(star: Actor, other: Actor): boolean {
  const first = star.poses[0];
  const last = star.poses[star.poses.length - 1];
  return (first.x - other.poses[0].x) * (last.x - other.poses[other.poses.length - 1].x) < 0;
}

function relation(star: Actor, other: Actor): BiText {
  const a = theNameOf(whatOf(star));
  const b = theNameOf(whatOf(other));
  const A = a.en.charAt(0).toUpperCase() + a.en.slice(1);
  const first = star.poses[0];
  const last = star.poses[star.poses.length - 1];
  const end = other.poses[other.poses.length - 1];
  if (Math.abs(end.x - other.poses[0].x) > 40) {
    const ahead = (end.x - last.x) * (end.x - other.poses[0].x) > 0;
    const [lead, tail] = ahead ? [b, a] : [a, b];
    return {
      en: `${lead.en.charAt(0).toUpperCase() + lead.en.slice(1)} is ahead of ${tail.en}`,
      zh: `${lead.zh}在前，${tail.zh}在后`,
    };
  }
  if (!last.there) return { en: `${A} goes behind ${b.en}`, zh: `${a.zh}到了${b.zh}后面` };
  if (passes(star, other) && isClear(star, last, other)) {
    const top = other.poses[0].y - entryOf(whatOf(other)).h * other.scale;
    if (first.y < top) return { en: `${A} passes above ${b.en}`, zh: `${a.zh}从${b.zh}上方经过` };
    const side = star.depth < other.depth ? { en: 'behind', zh: '后面' } : { en: 'in front of', zh: '前面' };
    const ends =
      last.x < end.x
        ? { en: 'ends to the left of it', zh: '最后在它左边' }
        : { en: 'ends to the right of it', zh: '最后在它右边' };
    return { en: `${A} passes ${side.en} ${b.en} and ${ends.en}`, zh: `${a.zh}从${b.zh}${side.zh}经过，${ends.zh}` };
  }
  const nearer = Math.abs(last.x - end.x) < Math.abs(first.x - end.x);
  const ends = last.x < end.x ? { en: 'left', zh: '左' } : { en: 'right', zh: '右' };
  return nearer
    ? {
        en: `${A} comes nearer to ${b.en} and stops to the ${ends.en} of it`,
        zh: `${a.zh}走近${b.zh}，停在它的${ends.zh}边`,
      }
    : { en: `${A} goes away from ${b.en}`, zh: `${a.zh}离${b.zh}越来越远` };
}

function steadiness(star: Actor): BiText {
  const flashes = star.poses.filter(({ pale }, k) => pale && !(k > 0 && star.poses[k - 1].pale)).length;
  if (flashes === 0) return { en: 'The image is steady', zh: '画面稳定' };
  const n = numberWord(flashes);
  return {
    en: `${n.en.charAt(0).toUpperCase() + n.en.slice(1)} times the image goes pale for a moment`,
    zh: `画面有${n.zh}次忽然变淡`,
  };
}

/** One frame in words: who is where. */
export function momentWords({ actors, backdrop }: Clip, frame: number): BiText {
  const [star, other] = actors;
  const pose = star.poses[frame];
  const where = SETTING_TEXT[backdrop.setting];
  if (!pose.there) return { en: `Nobody ${where.en}`, zh: `${where.zh}什么都看不到` };
  const name = nameOf(star.looks[pose.look]);
  const hidden = other !== undefined && star.depth < other.depth && Math.abs(pose.x - other.poses[frame].x) < 16;
  const third =
    pose.x < 122
      ? { en: 'on the left', zh: '在左边' }
      : pose.x > 242
        ? { en: 'on the right', zh: '在右边' }
        : { en: 'in the middle', zh: '在中间' };
  const pale = pose.pale ? { en: ', pale', zh: '，颜色很淡' } : { en: '', zh: '' };
  if (hidden && other !== undefined) {
    const b = theNameOf(whatOf(other));
    return { en: `Behind ${b.en}${pale.en}`, zh: `在${b.zh}后面${pale.zh}` };
  }
  return { en: `${name.en} ${third.en}${pale.en}`, zh: `${name.zh}${third.zh}${pale.zh}` };
}
