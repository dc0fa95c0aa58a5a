/** Reads a form that somebody filled in by hand: name, town, telephone, and which boxes are ticked. */
import { pick } from '../../text-to-image/dice.ts';
import type { Form } from '../shown.ts';
import type { Tool } from '../tool.ts';
import { between, bi, listed, other, same, someOf } from '../tool.ts';

const NAMES = [
  bi('Lin Moyan', '林墨言'),
  bi('Ada Okoro', '阿达·奥科罗'),
  bi('Qiao Yunshu', '乔云舒'),
  bi('Tom Brandt', '汤姆·布兰特'),
  bi('Shen Ruoxi', '沈若溪'),
  bi('Mira Solano', '米拉·索拉诺'),
];
/** Each name with one that is easily taken for it. */
const LIKE = [
  bi('Lin Moran', '林墨音'),
  bi('Ida Okoro', '伊达·奥科罗'),
  bi('Qiao Yunshan', '乔云杉'),
  bi('Tim Brandt', '蒂姆·布兰特'),
  bi('Chen Ruoxi', '陈若溪'),
  bi('Mara Solano', '玛拉·索拉诺'),
];
const TOWNS = [
  bi('Willow Harbour', '柳港'),
  bi('North Mill', '北磨坊'),
  bi('Stone Bridge', '石桥镇'),
  bi('Lotus Hill', '莲花山'),
  bi('Red Gate', '红门'),
];
type Sheet = { readonly title: Form['title']; readonly boxes: readonly Form['title'][] };
const SHEETS: readonly Sheet[] = [
  {
    title: bi('Library card', '借书证申请'),
    boxes: [bi('books', '图书'), bi('films', '影片'), bi('maps', '地图'), bi('music', '音乐'), bi('games', '棋牌')],
  },
  {
    title: bi('Allergies', '过敏登记'),
    boxes: [bi('nuts', '坚果'), bi('milk', '牛奶'), bi('eggs', '鸡蛋'), bi('fish', '鱼'), bi('wheat', '小麦')],
  },
  {
    title: bi('Summer camp', '夏令营报名'),
    boxes: [
      bi('swimming', '游泳'),
      bi('chess', '下棋'),
      bi('drama', '戏剧'),
      bi('climbing', '攀岩'),
      bi('baking', '烘焙'),
    ],
  },
];

export const documents: Tool<'documents'> = {
  requirements: {
    name: bi('The name is spelled as on the form', '姓名和表上写的一样'),
    town: bi('The town is the one on the form', '城镇和表上写的一样'),
    phone: bi('The telephone number is the one on the form', '电话号码和表上写的一样'),
    ticks: bi('It lists exactly the boxes that are ticked', '它列出的正好是打勾的各项'),
  },
  faults: {
    'like-name': ['name'],
    'other-town': ['town'],
    'phone-digit': ['phone'],
    'tick-missed': ['ticks'],
    'tick-added': ['ticks'],
  },
  make(size, dice) {
    const sheet = pick(dice, 1, SHEETS);
    const texts = sheet.boxes.slice(0, size);
    const many = Math.max(2, Math.min(size - 1, 2 + Math.floor(dice(2) * (size - 2))));
    const ticked = someOf(dice, 20, texts, many);
    const boxes = texts.map((what) => ({ what, ticked: ticked.includes(what) }));
    const given = {
      title: sheet.title,
      name: pick(dice, 3, NAMES),
      town: pick(dice, 4, TOWNS),
      phone: `${between(dice, 5, 210, 989)} ${between(dice, 6, 1000, 9999)}`,
      boxes,
    };
    const { name, town, phone } = given;
    const right = boxes.filter((box) => box.ticked).map(({ what }) => what);
    return { tool: 'documents', given, answer: { name, town, phone, ticked: right } };
  },
  spoil(shown, fault, dice) {
    const { given, answer } = shown;
    switch (fault) {
      case 'like-name':
        return { ...shown, answer: { ...answer, name: LIKE[NAMES.findIndex((name) => same(name, given.name))] } };
      case 'other-town':
        return { ...shown, answer: { ...answer, town: other(dice, 8, TOWNS, given.town) } };
      case 'phone-digit': {
        const at = between(dice, 8, 4, 7);
        const digit = other(dice, 9, ['1', '3', '4', '7', '8'], given.phone[at]);
        return {
          ...shown,
          answer: { ...answer, phone: `${given.phone.slice(0, at)}${digit}${given.phone.slice(at + 1)}` },
        };
      }
      case 'tick-missed': {
        const gone = pick(dice, 8, answer.ticked);
        return { ...shown, answer: { ...answer, ticked: answer.ticked.filter((what) => what !== gone) } };
      }
      default: {
        const more = pick(
          dice,
          8,
          given.boxes.filter(({ ticked }) => !ticked),
        ).what;
        const all = given.boxes.filter(({ what, ticked }) => ticked || what === more).map(({ what }) => what);
        return { ...shown, answer: { ...answer, ticked: all } };
      }
    }
  },
  isMet(ask, { given, answer }) {
    switch (ask) {
      case 'name':
        return same(answer.name, given.name);
      case 'town':
        return same(answer.town, given.town);
      case 'phone':
        return answer.phone === given.phone;
      default: {
        const ticked = given.boxes.filter((box) => box.ticked).map(({ what }) => what.en);
        return answer.ticked.map(({ en }) => en).join() === ticked.join();
      }
    }
  },
  words({ given, answer }) {
    const ticked = listed(given.boxes.filter((box) => box.ticked).map(({ what }) => what));
    const empty = listed(given.boxes.filter((box) => !box.ticked).map(({ what }) => what));
    const said = listed(answer.ticked);
    return bi(
      `A form by hand, “${given.title.en}”: ${given.name.en}, ${given.town.en}, telephone ${given.phone}; ticked: ${ticked.en}; not ticked: ${empty.en}. The tool says: name ${answer.name.en}, town ${answer.town.en}, telephone ${answer.phone}, ticked: ${said.en}.`,
      `手填的表“${given.title.zh}”：${given.name.zh}，${given.town.zh}，电话 ${given.phone}；打勾的：${ticked.zh}；没打勾的：${empty.zh}。工具说：姓名${answer.name.zh}，城镇${answer.town.zh}，电话 ${answer.phone}，打勾的：${said.zh}。`,
    );
  },
};
