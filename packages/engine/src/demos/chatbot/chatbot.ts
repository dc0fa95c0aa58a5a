/** The kind of demo 'chatbot': a conversation in a language of the player's choice, which the stand takes or doesn't. */
import { draw, idHash, STREAM } from '../../kernel/draw.ts';
import type { BiText } from '../../scenario/scenario.ts';
import type { ChatTraits, DealtTraits, DemoModel, Probe, Run, RunAddress } from '../demo.ts';
import { successProbability } from '../logistic.ts';
import { diceOf, pick } from '../text-to-image/dice.ts';
import { CAPABILITIES, type ChatProbe, chatProbe, PROBES } from './bank.ts';
import type { Beside, Said, Conversation } from './conversation.ts';

/** What a base of others takes from the ability to say who made it: it slips about three times in ten rather than one. Illustrative. */
const FOREIGN_ORIGIN_LOSS = 1.1;
/** The fault of a run in a language that the stand doesn't take. */
export const REFUSED = 'language-refused';

export const chatbot: DemoModel<Conversation> = {
  kind: 'chatbot',
  probes: PROBES,
  capabilities: CAPABILITIES,
  probability(probe, ability) {
    return successProbability(probe.a, ability[probe.capability] ?? 0, probe.b);
  },
  takes(probe, { chat }) {
    return takes(known(probe), chat);
  },
  reference(probe, at) {
    const { turns } = talkWithFault(known(probe), undefined, at).output;
    return turns[turns.length - 1].text;
  },
  run(probe, ability, at, traits) {
    const success = draw(at.seed, STREAM.trial, addressOf(probe, at), at.nth) < this.probability(probe, ability);
    return talkWithOutcome(probe, success, at, traits);
  },
};

/** The abilities of a chatbot on its base. */
export function abilityOnBase(
  ability: Readonly<Record<string, number>>,
  chat: ChatTraits | undefined,
): Readonly<Record<string, number>> {
  if (!chat?.foreignBase || ability['origin'] === undefined) return ability;
  return { ...ability, origin: ability['origin'] - FOREIGN_ORIGIN_LOSS };
}

/**
 * The run at an address with its outcome given instead of drawn; for contact sheets and tests. A stand that doesn't take
 * the prompt's language refuses whatever the outcome would have been. Throws if the probe is not of this bank.
 */
export function talkWithOutcome(
  probe: Probe,
  success: boolean,
  at: RunAddress,
  traits: DealtTraits = {},
): Run<Conversation> {
  const asked = known(probe);
  const fault = success
    ? undefined
    : pick(diceOf(at.seed, STREAM.failure, addressOf(probe, at), at.nth), 0, asked.faults);
  return talkWithFault(asked, fault, at, traits);
}

/** The run with this fault, whatever the dice say of faults. */
export function talkWithFault(
  probe: ChatProbe,
  fault: string | undefined,
  at: RunAddress,
  { chat }: DealtTraits = {},
): Run<Conversation> {
  const { task, language, requirements } = probe;
  const { lines, beside } = task.make(diceOf(at.seed, STREAM.picture, addressOf(probe, at), at.nth), fault);
  const other = language === 'en' ? 'zh' : 'en';
  if (!takes(probe, chat)) {
    const [first] = lines;
    const turns: Said[] = [
      { who: 'visitor', language, text: first[1] },
      { who: 'bot', language: other, text: REFUSAL[other] },
    ];
    const met = requirements.map(() => false);
    return {
      probeId: probe.id,
      success: false,
      met,
      fault: REFUSED,
      refused: true,
      output: talkOf(turns, undefined, true),
    };
  }
  const turns = lines.map(([who, text], i): Said => {
    const translated = task.translates === true && i === lines.length - 1;
    return { who, language: translated ? other : language, text };
  });
  return {
    probeId: probe.id,
    success: fault === undefined,
    met: requirements.map(({ brokenBy }) => fault === undefined || !brokenBy.includes(fault)),
    fault,
    output: talkOf(turns, beside, false),
  };
}

const REFUSAL: Readonly<Record<'en' | 'zh', BiText>> = {
  en: { en: 'Sorry, this demo takes prompts in English only.', zh: '抱歉，本演示只接受英文提问。' },
  zh: { en: 'Sorry, this demo takes prompts in Chinese only.', zh: '抱歉，本演示只接受中文提问。' },
};

function takes({ language }: ChatProbe, chat: ChatTraits | undefined): boolean {
  return chat === undefined || chat.promptLanguages === 'both' || chat.promptLanguages === language;
}

function known(probe: Probe): ChatProbe {
  const found = chatProbe(probe.id);
  if (found === undefined) throw new Error(`chatbot has no probe '${probe.id}'`);
  return found;
}

const WHO = { visitor: { en: 'Visitor', zh: '访客' }, bot: { en: 'Chatbot', zh: '聊天机器人' } } as const;
const IN = { en: { en: 'in English', zh: '英文' }, zh: { en: 'in Chinese', zh: '中文' } } as const;

function talkOf(turns: readonly Said[], beside: Beside | undefined, refused: boolean): Conversation {
  const en = turns.map(({ who, language, text }) => `${WHO[who].en}, ${IN[language].en}: ${text.en}`);
  const zh = turns.map(({ who, language, text }) => `${WHO[who].zh}（${IN[language].zh}）：${text.zh}`);
  if (beside) {
    en.push(`${beside.title.en}: ${beside.lines.map((line) => line.en).join('; ')}.`);
    zh.push(`${beside.title.zh}：${beside.lines.map((line) => line.zh).join('；')}。`);
  }
  return { turns, beside, refused, words: { en: en.join(' '), zh: zh.join('') } };
}

function addressOf(probe: Probe, at: RunAddress): number {
  return idHash(`${at.exhibitId}/${probe.id}`);
}
