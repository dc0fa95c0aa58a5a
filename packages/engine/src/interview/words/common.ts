/** Words that serve every question. */
import type { BiText, DemoKind } from '../../scenario/scenario.ts';

const THINGS: Readonly<Record<DemoKind, BiText>> = {
  chatbot: { en: 'this assistant', zh: '这个助手' },
  'text-to-image': { en: 'this picture machine', zh: '这台画图机' },
  'text-to-video': { en: 'this film machine', zh: '这台做影片的机器' },
  robot: { en: 'this robot', zh: '这台机器人' },
  accelerator: { en: 'this chip', zh: '这块芯片' },
  'model-launch': { en: 'this model', zh: '这个模型' },
  application: { en: 'this tool', zh: '这个工具' },
};
const A_PRODUCT: BiText = { en: 'this product', zh: '这个产品' };

/** How staff call what they show. */
export function thingWord(kind: DemoKind | undefined): BiText {
  return (kind && new Map<string, BiText>(Object.entries(THINGS)).get(kind)) ?? A_PRODUCT;
}

const NOTHING: BiText = { en: '', zh: '' };
export const OPENERS: readonly BiText[] = [
  NOTHING,
  NOTHING,
  NOTHING,
  { en: 'Good question.', zh: '问得好。' },
  { en: 'Glad you ask.', zh: '很高兴您问到。' },
  { en: 'We hear that one a lot.', zh: '这个常有人问。' },
  { en: 'Everybody asks that today.', zh: '今天人人都问这个。' },
  { en: 'Ah, that one.', zh: '哦，这个啊。' },
];

/** What makes a fact of an answer: it names where one can look it up, here and now. */
export const RECORDS: readonly BiText[] = [
  { en: 'It is printed on the sheet on this counter, with its date.', zh: '这张柜台上的单子印着，还有日期。' },
  { en: 'The record is on the screen beside you; scroll as you like.', zh: '记录就在您旁边的屏幕上，随便翻。' },
  { en: 'Scan the code there and read it for yourself.', zh: '扫那边的码，您自己就能读到。' },
  { en: 'The paper is in this folder, and you may take a copy.', zh: '文件就在这个夹子里，您可以拿一份。' },
  { en: 'It hangs on the wall behind you, signed.', zh: '就挂在您身后的墙上，签了字的。' },
];

export const EVASIONS: readonly BiText[] = [
  { en: 'Have you seen the big screen yet? Everybody starts there.', zh: '大屏幕您看了吗？大家都先看那里。' },
  { en: 'My colleague would know; she is at lunch until three.', zh: '这个要问我同事，她吃饭去了，三点回来。' },
  { en: 'That goes rather deep for a fair. May I give you a bag?', zh: '在展会上谈这个有点深了。要不要拿个袋子？' },
  { en: 'What matters is what it does for you, don’t you think?', zh: '重要的是它能为您做什么，对吧？' },
  { en: 'I would have to ask headquarters before I say anything about that.', zh: '这个得先问过总部我才能说。' },
];

export const HANDED_OVER: readonly BiText[] = [
  { en: 'Well, if you insist. Here it is.', zh: '您一定要看的话，给。' },
  { en: 'Of course. One moment, it is in this drawer.', zh: '当然可以。稍等，在这个抽屉里。' },
  { en: 'Nobody has asked for that today. Please.', zh: '今天还没人要看过。请。' },
  { en: 'You may read it here; I need it back.', zh: '可以在这里看，看完请还我。' },
  { en: 'I have it on the tablet. I will print it for you.', zh: '平板里有，我给您打出来。' },
];
export const NOT_SHOWN: readonly BiText[] = [
  { en: 'We don’t give that out at the fair.', zh: '这个在展会上不给看。' },
  { en: 'Leave your card, and somebody will write to you.', zh: '您留张名片，会有人联系您。' },
  { en: 'That is under a confidentiality agreement, I am afraid.', zh: '抱歉，这个有保密协议。' },
  { en: 'It exists. I just don’t have it with me.', zh: '有是有，只是没带来。' },
  { en: 'I looked; the folder must still be in the van.', zh: '我找过了，文件夹大概还在车上。' },
];

export const ROLES: readonly BiText[] = [
  { en: 'Engineer', zh: '工程师' },
  { en: 'Sales', zh: '销售' },
  { en: 'Product manager', zh: '产品经理' },
  { en: 'Founder', zh: '创始人' },
  { en: 'Student helper', zh: '学生志愿者' },
  { en: 'Press office', zh: '媒体负责人' },
];
