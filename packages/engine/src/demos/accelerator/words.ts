/** The log's last line, the vendor's banner, and the words of a bench for who cannot look. */
import type { BiText } from '../../scenario/scenario.ts';
import type { BenchSheet, Lane } from './bench.ts';
import { slackOf } from './check.ts';

/** The ratio of times in large letters, or the data sheet's peak where a ratio would not sell. */
export function bannerOf(card: Lane, reference: Lane, boasts: boolean): BiText {
  const ratio = reference.seconds / card.seconds;
  if (!boasts || ratio < 1.04)
    return { en: `${card.card.peakTflops} TFLOP/s peak`, zh: `峰值 ${card.card.peakTflops} TFLOP/s` };
  return { en: `x${ratio.toFixed(2)} the speed of the reference`, zh: `参照卡速度的 ${ratio.toFixed(2)} 倍` };
}

/** What the driver writes at the end. Says what is also to be seen in the instruments. */
export function noteOf({ card, asked }: BenchSheet): BiText {
  const idle = asked.cards - card.ran.cards;
  if (idle > 0)
    return {
      en: `driver: no link to ${idle} of ${asked.cards} cards`,
      zh: `驱动：${asked.cards} 张卡中有 ${idle} 张未连上`,
    };
  if (slackOf(card) < 0.8) return { en: 'driver: clock lowered, 94 C', zh: '驱动：降频，94 ℃' };
  const efficiency = Math.round((100 * card.point.tflops) / card.card.peakTflops);
  return { en: `driver: ${efficiency}% of peak reached`, zh: `驱动：达到峰值的 ${efficiency}%` };
}

export function wordsOf(sheet: BenchSheet): BiText {
  const { card, reference, banner } = sheet;
  const a = laneWords(card, sheet.asked.cards);
  const b = laneWords(reference, sheet.asked.cards);
  return {
    en: `The vendor's screen says: ${banner.en}. Card: ${a.en}. Reference: ${b.en}.`,
    zh: `展商的屏幕写着：${banner.zh}。该卡：${a.zh}。参照卡：${b.zh}。`,
  };
}

function laneWords(lane: Lane, slots: number): BiText {
  const { ran, seconds, kilojoules, deviation } = lane;
  const pace =
    slackOf(lane) < 0.8 ? { en: 'slows down on the way', zh: '中途变慢' } : { en: 'even speed', zh: '速度均匀' };
  return {
    en: `${seconds.toFixed(1)} s, ${kilojoules.toFixed(1)} kJ, batch ${ran.batch}, ${ran.length} tokens each, ${ran.tokens} tokens in all, ${ran.precision}, ${ran.cards} of ${slots} cards at work, off by ${deviation}, ${pace.en}`,
    zh: `${seconds.toFixed(1)} 秒，${kilojoules.toFixed(1)} 千焦，批量 ${ran.batch}，每条 ${ran.length} 词元，共 ${ran.tokens} 词元，${ran.precision}，${slots} 张卡中 ${ran.cards} 张在工作，偏差 ${deviation}，${pace.zh}`,
  };
}
