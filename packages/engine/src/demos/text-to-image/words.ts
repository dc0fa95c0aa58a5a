/** A picture in words, in both languages: what is there, how many, in which colours, where. Evidence without a verdict. */
import type { BiText } from '../../scenario/scenario.ts';
import { EYE_WORDS, HAIR_WORDS, ROLES } from './ask.ts';
import { stands } from './check.ts';
import type { Item, Person, Pose, Relation, Scene } from './scene.ts';
import { article, COLOURS, KINDS, numberWord, SETTINGS } from './vocabulary.ts';

export function wordsOf(scene: Scene): BiText {
  const place = SETTINGS[scene.backdrop.setting];
  const { people, items } = scene;
  const person = people[0];
  if (person !== undefined) return personWords(person, place);
  if (items.length === 0) return { en: `${sentence(place.en)}, and nothing in it.`, zh: `${place.zh}什么也没有。` };
  const phrases = phrasesOf(items);
  const en = phrases.map((phrase) => phrase.en).join(', ');
  const zh = phrases.map((phrase) => phrase.zh).join('、');
  if (phrases.length === 1) return { en: `${sentence(place.en)} with ${en}.`, zh: `${place.zh}有${zh}。` };
  return { en: `${sentence(place.en)}. From left to right: ${en}.`, zh: `${place.zh}，从左到右：${zh}。` };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** From left to right, like things side by side counted together, a stacked thing named with what it is above, under or on. */
function phrasesOf(items: readonly Item[]): BiText[] {
  const stacked = new Map<Item, { readonly top: Item; readonly how: Relation }>();
  for (const top of items)
    for (const base of items)
      for (const how of ['on', 'above', 'under'] as const)
        if (top !== base && !stacked.has(base) && stands(top, how, base) && isStackedOn(top, how))
          stacked.set(base, { top, how });
  const tops = new Set([...stacked.values()].map(({ top }) => top));
  const row = items.filter((item) => !tops.has(item)).sort((a, b) => a.x - b.x);
  const phrases: BiText[] = [];
  for (let i = 0; i < row.length; ) {
    const item = row[i];
    const stack = stacked.get(item);
    let n = 1;
    while (stack === undefined && i + n < row.length && alike(item, row[i + n])) n++;
    phrases.push(stack === undefined ? counted(item, n) : stackWords(stack.top, stack.how, item));
    i += n;
  }
  return phrases;
}

function isStackedOn(top: Item, how: Relation): boolean {
  return how !== 'above' || top.lifted;
}

function alike(a: Item, b: Item): boolean {
  return a.kind === b.kind && a.colour === b.colour;
}

function counted(item: Item, n: number): BiText {
  const { one, many, zh, measure } = KINDS[item.kind];
  const colour = COLOURS[item.colour].text;
  const word = numberWord(n);
  return {
    en: n === 1 ? `${article(colour.en)} ${colour.en} ${one}` : `${word.en} ${colour.en} ${many}`,
    zh: `${word.zh}${measure}${colour.zh}的${zh}`,
  };
}

function stackWords(top: Item, how: Relation, base: Item): BiText {
  const a = counted(top, 1);
  const b = counted(base, 1);
  const place = how === 'above' ? '上方' : how === 'under' ? '下面' : '上面';
  return { en: `${a.en} ${how} ${b.en}`, zh: `${b.zh}${place}有${a.zh}` };
}

const SKIN_WORDS: Readonly<Record<Person['skin'], readonly [string, string]>> = {
  ivory: ['very light skin', '很浅的肤色'],
  sand: ['light skin', '浅肤色'],
  honey: ['golden-beige skin', '米黄色的皮肤'],
  tan: ['light brown skin', '浅棕色的皮肤'],
  umber: ['brown skin', '棕色的皮肤'],
  espresso: ['dark brown skin', '深棕色的皮肤'],
  fuchsia: ['bright fuchsia skin', '亮紫红色的皮肤'],
  turquoise: ['turquoise skin', '青绿色的皮肤'],
  lime: ['lime green skin', '黄绿色的皮肤'],
  violet: ['violet skin', '紫罗兰色的皮肤'],
};
const POSE_EN: Readonly<Record<Pose, string>> = {
  sitting: 'sitting',
  standing: 'standing',
  waving: 'waving one hand',
  'both-hands': 'holding up both hands',
};
const POSE_ZH: Readonly<Record<Pose, string>> = {
  sitting: '坐着',
  standing: '站着',
  waving: '挥着一只手',
  'both-hands': '举着双手',
};

function personWords(person: Person, place: BiText): BiText {
  const [roleEn, roleZh] = ROLES[person.role];
  const [hairEn, hairZh] = HAIR_WORDS[person.hair];
  const [eyesEn, eyesZh] = EYE_WORDS[person.eyes];
  const [skinEn, skinZh] = SKIN_WORDS[person.skin];
  const fingers = numberWord(person.fingers);
  const open = person.pose === 'waving' || person.pose === 'both-hands';
  const eyeLine =
    person.eyeSlip === 0
      ? { en: 'the eyes at one height', zh: '两眼一样高' }
      : { en: 'one eye much lower than the other', zh: '一只眼睛比另一只低很多' };
  const bodyLine =
    person.bodyScale === 1
      ? { en: 'a body in the usual proportion to the head', zh: '身体和头的比例寻常' }
      : { en: 'a tiny body under a large head', zh: '大大的头下面是很小的身体' };
  const en = [`${hairEn} hair`, `${eyesEn} eyes`, eyeLine.en, skinEn, bodyLine.en];
  const zh = [`${hairZh}头发`, `${eyesZh}眼睛`, eyeLine.zh, skinZh, bodyLine.zh];
  if (open) {
    en.push(`${fingers.en} fingers on ${person.pose === 'waving' ? 'the open hand' : 'each hand'}`);
    zh.push(`张开的手有${fingers.zh}根手指`);
  }
  return {
    en: `${sentence(place.en)} with ${article(roleEn)} ${roleEn}, ${POSE_EN[person.pose]}: ${en.join('; ')}.`,
    zh: `${place.zh}有一位${POSE_ZH[person.pose]}的${roleZh}：${zh.join('；')}。`,
  };
}
