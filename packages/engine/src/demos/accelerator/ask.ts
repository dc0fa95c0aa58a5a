/** What a probe asks of the bench, and the requirements that follow from it. */
import type { BiText } from '../../scenario/scenario.ts';
import type { Requirement } from '../demo.ts';
import type { Setup } from './workload.ts';

/** What the requirements look at. */
export type Watch = 'faster' | 'frugal' | 'busy' | 'precision' | 'batch' | 'length' | 'tokens' | 'agrees' | 'steady';
export type Ask = Omit<Setup, 'tokens'> & { readonly watch: readonly Watch[] };
/** A probe as it is written in the bank. */
export type BankEntry = { readonly id: string; readonly a: number; readonly b: number; readonly ask: Ask };
export type CheckedRequirement = Requirement & { readonly watch: Watch };

export function promptOf({ task, size, batch, length, precision, cards }: Ask): BiText {
  const verb = task === 'training' ? { en: 'Train', zh: '训练' } : { en: 'Answer with', zh: '推理' };
  const many = { en: cards === 1 ? '1 card' : `${cards} cards`, zh: `${cards} 张卡` };
  return {
    en: `${verb.en} a ${size}B model: batch ${batch}, ${length} tokens each, ${precision}, ${many.en}`,
    zh: `${verb.zh} ${size}B 模型：批量 ${batch}，每条 ${length} 词元，${precision}，${many.zh}`,
  };
}

export function requirementsOf(ask: Ask): readonly CheckedRequirement[] {
  return ask.watch.map((watch) => ({ id: watch, text: textOf(watch, ask), watch }));
}

function textOf(watch: Watch, { batch, length, precision, cards }: Ask): BiText {
  switch (watch) {
    case 'faster':
      return { en: 'The card takes less time than the reference', zh: '用时比参照卡短' };
    case 'frugal':
      return { en: 'The card uses less energy than the reference', zh: '耗能比参照卡少' };
    case 'busy':
      return cards === 1
        ? { en: 'The card is busy to the end', zh: '这张卡一直在工作' }
        : { en: `All ${cards} cards work`, zh: `${cards} 张卡都在工作` };
    case 'precision':
      return { en: `It computes in ${precision}, as asked`, zh: `按要求用 ${precision} 计算` };
    case 'batch':
      return { en: `Its batch is ${batch}, as asked`, zh: `批量是所要求的 ${batch}` };
    case 'length':
      return { en: `Its sequences have ${length} tokens, as asked`, zh: `每条是所要求的 ${length} 词元` };
    case 'tokens':
      return { en: 'It processes as many tokens as the reference', zh: '处理的词元数与参照卡一样多' };
    case 'agrees':
      return { en: 'Its result is off by no more than 0.01', zh: '结果的偏差不超过 0.01' };
    case 'steady':
      return { en: 'Its speed holds to the end', zh: '速度一直保持到最后' };
  }
}
