/** What an instrument shows, in words. */
import type { BiText } from '../../scenario/scenario.ts';
import { bi } from '../task-kit.ts';
import { hundredMillions } from './card.ts';
import type { File, Instrument } from './launch.ts';

export function instrumentWords(instrument: Instrument): BiText {
  const parts = partsOf(instrument);
  return bi(`${parts.map(({ en }) => en).join('; ')}.`, `${parts.map(({ zh }) => zh).join('；')}。`);
}

function partsOf(instrument: Instrument): readonly BiText[] {
  switch (instrument.type) {
    case 'strips':
      return instrument.strips.map(({ name, right }) => {
        const hits = right.filter(Boolean).length;
        return bi(`${name.en}: ${hits} of ${right.length} right`, `${name.zh}：${right.length} 题答对 ${hits} 题`);
      });
    case 'boards':
      return instrument.boards.map(({ name, place, others }) => {
        const list = (language: keyof BiText, own: string): readonly string[] =>
          [
            ...others.slice(0, place - 1).map((other) => other[language]),
            own,
            ...others.slice(place - 1).map((other) => other[language]),
          ].map((each, k) => `${k + 1} ${each}`);
        return bi(
          `${name.en}: ${list('en', 'this model').join(', ')}`,
          `${name.zh}：${list('zh', '本模型').join('、')}`,
        );
      });
    case 'needles':
      return instrument.lengths.map((length, i) => {
        const lost = instrument.depths.filter((_, k) => !instrument.found[i][k]).map((depth) => `${depth}%`);
        return lost.length === 0
          ? bi(`${length}: found at every depth`, `${length}：各处都找到`)
          : bi(`${length}: not found at ${lost.join(', ')}`, `${length}：在 ${lost.join('、')} 处没有找到`);
      });
    case 'files':
      return [...instrument.files.map(fileWords), ...instrument.licence];
    case 'shares':
      return instrument.shares.map(({ name, card, counted }) =>
        bi(`${name.en}: ${card}% on the card, ${counted}% counted`, `${name.zh}：卡片 ${card}%，实数 ${counted}%`),
      );
  }
}

function fileWords({ name, parametersB, there, prints }: File): BiText {
  if (!there) return bi(`${name}: no such file`, `${name}：没有此文件`);
  const en = `${name}: ${Math.round(parametersB * 1000) / 1000} billion`;
  const zh = `${name}：${hundredMillions(parametersB)}亿`;
  if (prints === undefined) return bi(en, zh);
  return bi(
    `${en}, fingerprint ${prints.card} on the card and ${prints.file} in the folder`,
    `${zh}，指纹：卡片 ${prints.card}，文件 ${prints.file}`,
  );
}
