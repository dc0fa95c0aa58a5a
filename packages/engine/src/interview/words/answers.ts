/** The answer banks by question. */
import type { InterviewQuestionId } from '../interview.ts';
import type { AnswerBank } from './words.ts';

const basis: AnswerBank = {
  said: {
    own: [
      { en: '{thing} is our own work from the first line to the last.', zh: '{thing}从头到尾都是我们自己做的。' },
      {
        en: 'We made it in-house; there is nobody else’s core in {thing}.',
        zh: '全是自己研发的，{thing}里没有别人的核心。',
      },
      {
        en: 'Three years of our own work. {thing} stands on nothing bought in.',
        zh: '我们自己做了三年，{thing}没有外购的底子。',
      },
    ],
    abroad: [
      {
        en: 'We took a base from abroad and trained it further on our field.',
        zh: '我们用了国外的底座，再按自己的领域接着训练。',
      },
      {
        en: 'The base comes from outside the country; the last layer is ours.',
        zh: '底座来自国外，最后一层是我们做的。',
      },
      { en: 'Underneath {thing} runs a foreign base, adapted here.', zh: '{thing}底下跑的是国外的底座，在这里改过。' },
    ],
    bought: [
      {
        en: 'The core is bought in from a supplier at home; we build the rest around it.',
        zh: '核心是向国内供应商买的，其余我们自己搭。',
      },
      {
        en: 'We license the heart of {thing} from a partner in this country.',
        zh: '{thing}的核心是向国内伙伴拿的授权。',
      },
      {
        en: '{thing} runs on somebody else’s core, made in this country, and we say so.',
        zh: '{thing}用的是国内别家的核心，我们不隐瞒。',
      },
    ],
  },
  evasion: [
    { en: 'It is built on ten years of passion for this industry.', zh: '它建立在我们十年的行业热情之上。' },
    { en: 'Nobody builds alone these days. The ecosystem is what counts.', zh: '现在谁也不是单干，重要的是生态。' },
    { en: 'Oh, many parts, many teams. You should try the demo first.', zh: '很多部分，很多团队。您不如先试试演示。' },
  ],
  opinion: [
    { en: 'The base hardly matters, if you ask me; taste does.', zh: '依我看底座不重要，品味才重要。' },
    { en: 'Ours feels more natural than anything else in this hall.', zh: '我觉得我们的比这个馆里哪家都自然。' },
    { en: 'I find that question overrated.', zh: '我觉得这个问题被高估了。' },
  ],
  prediction: [
    { en: 'By next spring every part of it will be our own.', zh: '到明年春天，每一部分都会是自己的。' },
    { en: 'In two years nobody will ask what runs underneath.', zh: '再过两年，没人会问底下跑的是什么。' },
    { en: 'The next version will run on a base twice as large.', zh: '下一版会用大一倍的底座。' },
  ],
};

const data: AnswerBank = {
  said: {
    own: [
      {
        en: 'All of it is ours: collected, paid for and labelled by our own people.',
        zh: '全是自己的：自己收集、付费、标注。',
      },
      {
        en: 'Only what our partners signed over to us. Nothing from the open web.',
        zh: '只用伙伴签约给我们的，没有网上抓来的。',
      },
      { en: 'We recorded every item ourselves, with consent.', zh: '每一条都是我们自己录的，对方同意过。' },
    ],
    web: [
      {
        en: 'Mostly public pages and open collections, cleaned by us.',
        zh: '大多是公开网页和开放的集子，我们清洗过。',
      },
      {
        en: 'What can be found in the open, like everybody. Our share is small.',
        zh: '和大家一样，公开能找到的。我们自己的占小部分。',
      },
      { en: 'Three parts out of four come from the open web.', zh: '四分之三来自公开网络。' },
    ],
    base: [
      {
        en: 'The core came trained. What went into it we don’t know; we only tuned.',
        zh: '核心拿来时就训练好了，用了什么我们不知道，只做了微调。',
      },
      {
        en: 'Ours is the tuning set only. The rest was in it when we got it.',
        zh: '只有微调数据是我们的，其余拿来时就在里面。',
      },
      {
        en: 'Ask the maker of the core; we added some ten thousand examples.',
        zh: '得问核心的厂家，我们加了一万来条例子。',
      },
    ],
    nothing: [
      {
        en: 'From none: it is a chip. What it learns is up to who runs it.',
        zh: '没有：它是芯片，学什么由用它的人定。',
      },
      { en: 'A chip learns nothing. It multiplies, and that is all.', zh: '芯片什么也不学，只做乘法。' },
      { en: 'No data of ours is in it; you bring your own.', zh: '里面没有我们的数据，您用自己的。' },
    ],
  },
  evasion: [
    { en: 'The right data, I can assure you. Quality first.', zh: '合适的数据，这点请放心。质量第一。' },
    { en: 'We take privacy very seriously at this company.', zh: '我们公司非常重视隐私。' },
    { en: 'A great deal of it. You would be surprised how much.', zh: '非常多，多得您想不到。' },
  ],
  opinion: [
    { en: 'I think ours is the cleanest collection in the trade.', zh: '我认为我们的数据是业内最干净的。' },
    { en: 'Clever people matter more than data, in my view.', zh: '在我看来，聪明人比数据重要。' },
    { en: 'Small and tidy beats large and messy, we believe.', zh: '我们相信小而整齐胜过大而杂乱。' },
  ],
  prediction: [
    { en: 'Next year we shall need no data from outside at all.', zh: '明年我们完全不需要外来的数据。' },
    { en: 'Soon machines will write the data, and this will be no topic.', zh: '不久数据由机器来写，这就不是问题了。' },
    { en: 'Our collection will have doubled by winter.', zh: '到冬天我们的数据会翻一倍。' },
  ],
};

const benchmark: AnswerBank = {
  said: {
    alone: [
      {
        en: '{figure} on the standard tasks, one try each, nobody helping.',
        zh: '标准任务上 {figure}，每项一次，没人帮忙。',
      },
      {
        en: 'It gets {figure} right. The full list, first try, by itself.',
        zh: '做对 {figure}。全部任务，一次过，自己完成。',
      },
      {
        en: 'We measured {figure}: every task, no second tries, no hand on it.',
        zh: '我们测得 {figure}：每项都做，不重来，没人动手。',
      },
    ],
    ahead: [
      {
        en: 'Ahead of the reference card on {figure} of the standard workloads, whatever the batch.',
        zh: '标准负载中有 {figure} 快过参考卡，不挑批量。',
      },
      {
        en: 'It beats the reference on {figure} of the list, both cards at the same precision.',
        zh: '清单上有 {figure} 胜过参考卡，两张卡精度相同。',
      },
      {
        en: 'On {figure} of the workloads it comes in first, and the list is not of our choosing.',
        zh: '{figure} 的负载上它先完成，清单不是我们挑的。',
      },
    ],
    steered: [
      {
        en: '{figure}, with a driver at the controls. On its own it is not ready.',
        zh: '{figure}，有人在操控。单靠它自己还不行。',
      },
      { en: 'With our operator steering it does {figure} of the tasks.', zh: '有操作员操控时能完成 {figure} 的任务。' },
      { en: 'Somebody drives it today. Like that it reaches {figure}.', zh: '今天是有人在开的，这样能到 {figure}。' },
    ],
  },
  evasion: [
    { en: 'It won an award in spring. The cup is over there.', zh: '春天得过奖，奖杯在那边。' },
    { en: 'Numbers never tell the whole story, do they?', zh: '数字总说不清全部，对吧？' },
    { en: 'Our customers are delighted. Let me tell you about one of them.', zh: '客户都很满意，我给您讲一个。' },
  ],
  opinion: [
    { en: 'For me it is the finest in its class.', zh: '对我来说，它是同类里最好的。' },
    { en: 'It is as good as anyone needs, I would say.', zh: '我说它够用了，谁用都够。' },
    { en: 'The lists are silly anyway. One feels quality.', zh: '榜单本来就没意思，好坏是感觉得到的。' },
  ],
  prediction: [
    { en: 'We shall be first on every list by the end of the year.', zh: '到年底我们会是每个榜的第一。' },
    { en: 'The next release will make half as many mistakes.', zh: '下一版的错误会减半。' },
    { en: 'In a few months it will beat people at this.', zh: '几个月后它在这上面会胜过人。' },
  ],
};

const card: AnswerBank = {
  said: {
    complete: [
      { en: 'It is public, every field of it filled in.', zh: '是公开的，每一栏都填了。' },
      {
        en: 'Everything about {thing} is on its card: origin, data, tests, limits.',
        zh: '{thing}的一切都在卡上：来历、数据、测试、局限。',
      },
      { en: 'A full card, nothing left out, open to anyone.', zh: '完整的卡，没有省略，谁都能看。' },
    ],
    partial: [
      { en: 'There is one; origin is on it, the tests are still blank.', zh: '有一张，来历写了，测试还空着。' },
      { en: 'Half of it is filled in. The rest waits for the lawyers.', zh: '填了一半，其余在等法务。' },
      { en: 'You will find some gaps in it, under tests above all.', zh: '您会看到有些空白，主要在测试那栏。' },
    ],
    none: [
      { en: 'There is no card yet, to be frank.', zh: '说实话，还没有卡。' },
      { en: 'We have not written one. The form is empty.', zh: '还没写，表格是空的。' },
      { en: 'No. We started with the product and left the paper for later.', zh: '没有。我们先做产品，文件以后再说。' },
    ],
  },
  evasion: [
    { en: 'Here is my own card. My number is on it.', zh: '这是我的名片，上面有电话。' },
    { en: 'All our papers are on the website, somewhere under news.', zh: '文件都在网站上，在新闻下面某处。' },
    { en: 'The card is being polished. Have you met our founder?', zh: '卡还在打磨。您见过我们创始人吗？' },
  ],
  opinion: [
    { en: 'Cards are for people who can’t try a thing, I think.', zh: '我觉得卡是给没法试用的人看的。' },
    { en: 'We are more open than most, in my opinion.', zh: '我认为我们比多数公司开放。' },
    { en: 'Paper is patient. I trust my eyes.', zh: '纸上什么都能写，我信自己的眼睛。' },
  ],
  prediction: [
    { en: 'It comes out with the next version, complete.', zh: '下一版发布时会一起出，完整的。' },
    { en: 'We shall publish all of it in autumn.', zh: '秋天我们会全部公开。' },
    { en: 'Soon the law will ask everybody for one.', zh: '不久法律会要求每家都有。' },
  ],
};

const users: AnswerBank = {
  said: {
    customers: [
      { en: '{count} customers pay for it today.', zh: '今天有 {count} 家客户付费。' },
      { en: 'We have {count} paying customers, and the list grows.', zh: '我们有 {count} 家付费客户，还在增加。' },
      { en: '{count} firms use it every day under contract.', zh: '{count} 家公司签了合同，天天在用。' },
    ],
  },
  evasion: [
    { en: 'Names you know. That is all I may say.', zh: '都是您知道的名字，我只能说到这里。' },
    { en: 'Anybody can use it! That is the beauty of it.', zh: '谁都能用！妙就妙在这里。' },
    { en: 'You would be in very good company.', zh: '您会和很好的公司在一起。' },
  ],
  opinion: [
    { en: 'Everybody should use it, in my view.', zh: '在我看来，人人都该用。' },
    { en: 'Our users are the nicest in the industry, I find.', zh: '我觉得我们的用户是业内最好的。' },
    { en: 'One good customer is worth a hundred, we think.', zh: '我们认为一个好客户抵一百个。' },
  ],
  prediction: [
    { en: 'It will be in every office within two years.', zh: '两年之内每个办公室都会有。' },
    { en: 'We shall pass a million users by New Year.', zh: '到新年用户会过百万。' },
    { en: 'After this fair the orders will pour in.', zh: '展会过后订单会涌进来。' },
  ],
};

const failures: AnswerBank = {
  said: {
    known: [
      { en: 'It is weak at this kind of task: “{task}”.', zh: '这类任务它不行：“{task}”。' },
      {
        en: 'Don’t ask it for “{task}”. It fails at that more than at anything.',
        zh: '别让它做“{task}”，这是它最常失败的。',
      },
      { en: 'Our own list begins with “{task}”.', zh: '我们自己的清单第一条就是“{task}”。' },
    ],
    nothing: [
      { en: 'Nothing that we know of. It has not failed on us yet.', zh: '据我们所知没有，到现在没失败过。' },
      { en: 'Only if the hall’s network drops. Else it always works.', zh: '只有场馆网络断了才会，别的时候都行。' },
      { en: 'We have no open faults. Not one.', zh: '我们没有未解决的毛病，一个都没有。' },
    ],
  },
  evasion: [
    { en: 'It learns from every visitor. Do try it yourself!', zh: '它向每位参观者学习。您自己试试！' },
    { en: 'Let me rather show you what it is good at.', zh: '还是让我给您看它擅长的吧。' },
    { en: 'Failing is part of innovating, isn’t it?', zh: '失败是创新的一部分，不是吗？' },
  ],
  opinion: [
    { en: 'If anything, it is too modest, I would say.', zh: '要说毛病，我觉得它太谦虚了。' },
    { en: 'Its mistakes are rather charming, I find.', zh: '我觉得它的错还挺可爱。' },
    { en: 'People fail far more often, in my opinion.', zh: '依我看，人失败得多得多。' },
  ],
  prediction: [
    { en: 'Whatever it still gets wrong will be gone in the next release.', zh: '现在还会错的，下一版就没有了。' },
    { en: 'By winter there will be nothing left on that list.', zh: '到冬天那张清单上就什么都没了。' },
    { en: 'Its errors will halve every six months.', zh: '它的错误每半年会减半。' },
  ],
};

export const ANSWER_BANKS: Readonly<Record<InterviewQuestionId, AnswerBank>> = {
  basis,
  data,
  benchmark,
  card,
  users,
  failures,
};
