/** Citations, held against the shelf beside the screen. All books and authors are invented. */
import type { BiText } from '../../../scenario/scenario.ts';
import { answer, bi, need, type Task, whole } from '../task.ts';

type Topic = { readonly about: BiText; readonly real: BiText; readonly invented: BiText };
const AUTHORS = [
  bi('Ruo Tang', '唐若'),
  bi('Ines Hald', '哈尔德'),
  bi('Bo Fenwick', '芬威克'),
  bi('Yan Qiao', '乔燕'),
] as const;
const OTHERS = [bi('A Field Guide to Gears', '齿轮图鉴'), bi('Letters from the Harbour', '港口来信')] as const;
const REQUIREMENTS = [
  need('shelf', bi('The book is on the shelf', '书架上有这本书'), 'invented'),
  need('author', bi('The author is the one on the shelf', '作者与书架一致'), 'author'),
  need('year', bi('The year is the one on the shelf', '年份与书架一致'), 'year'),
];

function cite(id: string, a: number, b: number, { about, real, invented }: Topic): Task {
  return {
    id,
    capability: 'citations',
    a,
    b,
    title: bi(`Cite a book on ${about.en}`, `引用一本关于${about.zh}的书`),
    requirements: REQUIREMENTS,
    make(dice, fault) {
      const first = Math.floor(dice(1) * AUTHORS.length);
      const author = (k: number): BiText => AUTHORS[(first + k) % AUTHORS.length];
      const years = [0, 1, 2].map((k) => whole(dice, 4 + k, 1988 + 9 * k, 1996 + 9 * k));
      const books = [real, ...OTHERS].map((title, k) => ({ title, author: author(k), year: years[k] }));
      const [right] = books;
      const title = fault === 'invented' ? invented : right.title;
      const by = fault === 'author' ? author(3) : right.author;
      const year = fault === 'year' ? right.year + 7 : right.year;
      const order = [1, 0, 2].map((k) => books[dice(8) < 0.5 ? k : 2 - k]);
      return {
        lines: [
          [
            'visitor',
            bi(
              `Which book here is about ${about.en}? Give its title, author and year.`,
              `这里哪本书是讲${about.zh}的？请给出书名、作者和年份。`,
            ),
          ],
          answer(dice, `“${title.en}” by ${by.en}, ${year}.`, `《${title.zh}》，${by.zh}著，${year} 年。`),
        ],
        beside: {
          title: bi('On the shelf', '书架上'),
          lines: order.map((book) =>
            bi(
              `${book.title.en} · ${book.author.en} · ${book.year}`,
              `${book.title.zh} · ${book.author.zh} · ${book.year}`,
            ),
          ),
        },
      };
    },
  };
}

export const CITATIONS: readonly Task[] = [
  cite('cite-bridges', 1.2, -0.5, {
    about: bi('bridges', '桥梁'),
    real: bi('Stone over Water', '水上之石'),
    invented: bi('The Modern Bridge Reader', '现代桥梁读本'),
  }),
  cite('cite-tea', 1.4, 0.4, {
    about: bi('tea', '茶'),
    real: bi('Leaves and Steam', '叶与汽'),
    invented: bi('A Complete History of Tea', '茶叶全史'),
  }),
  cite('cite-stars', 1.7, 1.3, {
    about: bi('stars', '星星'),
    real: bi('A Lamp at Dusk', '暮色之灯'),
    invented: bi('Atlas of Distant Stars', '远星图集'),
  }),
];
