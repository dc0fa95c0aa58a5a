/** A trial in words, in both languages: what stands there, what happens when, who is at the edge. No verdict. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Moment } from './score.ts';
import type { Crew } from './trial.ts';

export function wordsOf(
  opening: BiText,
  moments: readonly Moment[],
  takenS: number,
  crew: Crew,
  steered: boolean,
): BiText {
  const edge = edgeWords(crew, steered);
  const en = [`${opening.en}.`, `${edge.en}.`];
  const zh = [`${opening.zh}。`, `${edge.zh}。`];
  for (const { atS, text } of moments) {
    en.push(`At ${atS.toFixed(1)} s ${text.en}.`);
    zh.push(`${atS.toFixed(1)} 秒：${text.zh}。`);
  }
  en.push(`The stopwatch ends at ${takenS.toFixed(1)} s.`);
  zh.push(`秒表最后是 ${takenS.toFixed(1)} 秒。`);
  return { en: en.join(' '), zh: zh.join('') };
}

function edgeWords({ who, screened }: Crew, steered: boolean): BiText {
  if (screened)
    return steered
      ? {
          en: 'A folding screen stands at the edge; the two feet to be seen below it shift each time before the robot moves',
          zh: '台边立着一面屏风，下面露出两只脚，每次都在机器人动之前挪一下',
        }
      : {
          en: 'A folding screen stands at the edge; nothing is to be seen below it',
          zh: '台边立着一面屏风，下面什么也没有',
        };
  switch (who) {
    case 'driver':
      return {
        en: 'At the edge somebody holds a controller; the hands move each time before the robot does',
        zh: '台边有人拿着遥控器，每次都是手先动，机器人后动',
      };
    case 'minder':
      return {
        en: 'At the edge somebody stands with a controller hanging from one hand, which keeps still',
        zh: '台边有人垂着手，手里提着遥控器，手不动',
      };
    case 'watcher':
      return { en: 'At the edge somebody films with a phone, and keeps still', zh: '台边有人拿手机拍摄，站着不动' };
    case 'nobody':
      return { en: 'Nobody stands at the edge', zh: '台边没有人' };
  }
}
