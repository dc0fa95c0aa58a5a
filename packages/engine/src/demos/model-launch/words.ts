/** What an instrument shows, in words. */
import type { BiText } from '../../scenario/scenario.ts';
import { bi } from '../task-kit.ts';
import type { Instrument } from './launch.ts';

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
      return instrument.boards.map(({ name, places }) => {
        const list = places.map((place, k) => `${k + 1} ${place}`).join(', ');
        return bi(`${name.en}: ${list}`, `${name.zh}：${list}`);
      });
    case 'needles':
      return instrument.lengths.map((length, i) => {
        const lost = instrument.depths.filter((_, k) => !instrument.found[i][k]).map((depth) => `${depth}%`);
        return lost.length === 0
          ? bi(`${length}: found at every depth`, `${length}：各处都找到`)
          : bi(`${length}: not found at ${lost.join(', ')}`, `${length}：在 ${lost.join('、')} 处没有找到`);
      });
    case 'files':
      return [
        ...instrument.files.map(({ name, parametersB, there }) =>
          there
            ? bi(`${name}: ${parametersB} billion`, `${name}：${parametersB * 10} 亿`)
            : bi(`${name}: no such file`, `${name}：没有此文件`),
        ),
        ...instrument.licence,
      ];
  }
}
