/**
 * What visitors say in passing. Opinions of a crowd that follows spectacle: no line tells whether a demo works, or is drawn
 * because it does.
 */
import type { BiText } from '@floorwalk/engine';

const line = (en: string, zh: string): BiText => ({ en, zh });

/** By talk level; each bank has LINES_EACH lines. */
export const OVERHEARD: readonly (readonly BiText[])[] = [
  [
    line('Never heard of them. Shall we go on?', '没听说过这家。继续走吧？'),
    line('I only stopped to tie my shoe.', '我只是停下来系鞋带。'),
    line('It is quiet here, at least.', '这里至少清静。'),
    line('They gave me a pen.', '他们送了我一支笔。'),
    line('Was this stand here yesterday?', '这个展台昨天就在吗？'),
    line('My feet liked the carpet.', '这块地毯让我的脚很舒服。'),
    line('The man at the counter looked glad to see somebody.', '柜台后的人看到有人来挺高兴。'),
    line('I took the leaflet. I always take the leaflet.', '我拿了传单。我总会拿传单。'),
  ],
  [
    line('My colleague told me to come by.', '同事让我过来看看。'),
    line('I have seen worse crowds for less.', '我见过更挤却更没意思的。'),
    line('They talk well. I did not try it.', '讲得不错。我没有试。'),
    line('Somebody before me laughed, so I stayed.', '前面有人笑了，我就留下来了。'),
    line('It was on the second page of the guide.', '导览手册第二页就有它。'),
    line('I would have tried it, but the queue did not move.', '本想试试，可队伍不动。'),
    line('The screen caught my eye from over there.', '我从那边就被大屏幕吸引了。'),
    line('We said we would meet here.', '我们约好在这里碰头。'),
  ],
  [
    line('Everybody says you must see this one.', '大家都说一定要看这家。'),
    line('I heard about it in the lift already.', '我在电梯里就听说了。'),
    line('I could see nothing but backs. It must be good.', '只看到后背，一定很厉害。'),
    line('My feed is full of this stand.', '我的手机里全是这个展台。'),
    line('Half the hall is here.', '半个展馆的人都在这里。'),
    line('Did you film it? Send it to me.', '你拍下来了吗？发给我。'),
    line('The lights alone were worth it.', '光看灯光就值了。'),
    line('People in front clapped. I clapped too.', '前面的人鼓掌，我也跟着鼓掌。'),
  ],
];
export const LINES_EACH = 8;
/** Said where it is crowded, whatever the talk. */
export const CROWDED_LINE = line('You can hardly move in there.', '里面几乎动不了。');
