/** Simplified Chinese. */
import type { Locale } from './en.ts';

export const zh: Locale = {
  app: { name: '逛展', line: '走进一场大型人工智能展，亲手检验展品，看看一次参观究竟能信几分。' },
  action: {
    start: '开始', 'start-note': '一个小展厅，两分钟', waic: 'WAIC 2024', 'waic-note': '500 家展商，一天中的 120 分钟',
    resume: '继续', 'resume-note': '继续参观 {{scenario}}', close: '关闭', back: '返回', next: '下一步', done: '完成', menu: '菜单',
    map: '地图', guide: '展商名录', 'hand-in': '提交', 'to-title': '回到首页', again: '再来一次', download: '下载该文件',
    'start-anew': '把它搁置，重新开始', retry: '重试', 'go-on': '继续', 'list-mode': '用列表继续', reload: '重新加载页面',
    skip: '跳过', zoom: '缩放', 'zoom-in': '放大', 'zoom-out': '缩小',
  },
  settings: { language: '语言', theme: '光线', light: '白天', dusk: '黄昏' },
  loading: { scenario: '正在展开平面图', fair: '观众正在入场' },
  hud: {
    clock: '展会时间', left: '还剩 {{minutes}} 分钟', near: '身边', 'open-stand': '看看{{name}}', 'near-none': '附近没有展台',
    move: '行走', 'move-hint': '拖动行走', stop: '停下', 'on-the-way': '正前往{{name}}', outside: '室外', 'time-over': '时间到了',
    'time-over-text': '已经运行的还可以评判，然后提交。', keys: 'WASD 行走，E 打开展台，M 地图，G 名录', hud: '你的参观', floor: '展厅。用方向键行走；名录列出所有展台。',
  },
  queue: {
    title: '排队中', 'ahead_one': '前面还有 {{count}} 人', 'ahead_other': '前面还有 {{count}} 人', next: '下一个就是你', expected: '约 {{minutes}} 分钟', forward: '快进', leave: '离开队伍', join: '排队', 'join-note': '亲自试试',
  },
  goal: { hint: '弄清楚这个展台的绘画机器会不会数数', go: '带我去' },
  place: { hall: '展厅', aisle: '{{name}} 通道', zone: '展区' },
  guide: {
    title: '展商名录', search: '按名称、展区或展厅查找', 'all-halls': '所有展厅', go: '带我去', minutes: '{{minutes}} 分钟', 'count_one': '{{count}} 个展台', 'count_other': '{{count}} 个展台',
    none: '没有这个名字的展台。', seen: '看过', tried: '试过', here: '你在这里', more: '显示更多',
  },
  map: { title: '地图', hint: '点一处，就走过去', you: '你', canvas: '展会平面图。你在{{place}}。' },
  stand: {
    real: '真实公司。这里只说资料里说到它的内容，不评分。', 'not-scored': '不评分', fictional: '虚构', pitch: '它说', claims: '它声称',
    source: '来源：{{id}}', 'source-fiction': '本游戏虚构', look: '看一圈', 'look-cost': '1 分钟', 'own-model': '展示自家的模型', 'no-own-model': '没有自家的模型',
    shows: '展出内容', unseen: '看一圈，就知道这里展出什么。', 'people_one': '这里有 {{count}} 人', 'people_other': '这里有 {{count}} 人', far: '太远，看不清', 'far-note': '走近些才能看，或者排队。',
    'go-cost': '带我去，约 {{minutes}} 分钟', reconstruct: '看文章里的那一次', 'see-again': '再看一次', 'not-playable': '这里还没有可试的。', open: '打开演示', earlier: '你在这里的尝试',
    illustrative: '示意',
  },
  kind: { fact: '事实', figure: '数字', claim: '宣称', observation: '观察', opinion: '观点', prediction: '预测', inference: '推断', tension: '矛盾', evidence: '证据' },
  demo: {
    'text-to-image': '绘画机器', 'text-to-video': '视频机器', chatbot: '聊天机器人', robot: '机器人', accelerator: 'AI 芯片', 'model-launch': '模型发布', application: '应用', generative: '生成式 AI',
    run: '运行', 'run-cost': '1 分钟', asked: '你要求', 'asked-past': '你要求的是', likely: '它有多大可能成功？', never: '绝不', always: '必定', 'you-say': '你说 {{value}}', 'you-said': '你说过 {{value}}',
    'say-likely': '可能性 {{value}}', 'what-right': '它做对了什么？', yes: '对', no: '错', 'mark-yes': '{{what}}：做对了', 'mark-no': '{{what}}：做错了', verdict: '给出判断', 'mark-all': '请先标记每一行',
    another: '换一个要求', 'leave-stand': '离开展台', choose: '选择要求', favourite: '他们的拿手戏', 'favourite-note': '他们喜欢展示的', success: '它做到了', failure: '它没有做到',
    'eyes-all': '你全看对了。', 'eyes-some': '{{all}} 个标记中有 {{right}} 个正确。', 'was-right': '它其实做对了', 'was-wrong': '它其实做错了', 'call-good': '你说 {{value}}，判断得准。', 'call-bad': '你说 {{value}}，出乎意料！', 'call-open': '你说 {{value}}，不冷不热。',
    'same-again': '同样的话，再来一次可能是另一张图。', history: '这个要求的历次尝试', 'run-n': '第 {{n}} 次：你说 {{value}}，{{outcome}}', 'out-success': '成功了', 'out-failure': '失败了', 'out-open': '还没评判', empty: '画架在等待。', developing: '图像正在显影',
    try: '第 {{n}} 次', exhibits: '展品', 'picture-lost': '这张图已不在屏幕上，可以再运行一次。', 'no-picture': '图像', closed: '面板已关闭；展台在等你。', words: '图中有：{{words}}',
    'so-far': '目前 {{all}} 次中成功 {{good}} 次',
  },
  capability: { 'single-object': '一样东西', 'two-objects': '两样东西', counting: '数数', colours: '颜色', position: '位置', attribution: '谁是什么颜色', people: '人物' },
  recon: {
    title: '依文章所述', once: '一位参观者，只问了一次', asked: '参观者要求', told: '文章说结果是', twenty: '如果试二十次呢？', 'twenty-text': '没有人测过。同样的那一次，与三种情形都相符。', rate: '如果 10 次成功 {{n}} 次', grid: '这一组里 20 次成功 {{good}} 次',
    unknown: '真实的成功率未知。再来二十次，样子又会不同。', chance: '第一次就失败的可能是 {{value}}', success: '成功', failure: '失败', ours: '由我们绘制', mark: '文中所述', 'good-run': '第一次就成功的可能是 {{value}}',
  },
  ledger: { title: '出处', kind: '陈述类型', source: '来源', by: '出自', ambiguous: '可以有不止一种读法', missing: '资料表里没有这一条。', fiction: '这家展商和它的话都是本游戏虚构的。' },
  interval: {
    low: '下端', estimate: '最佳猜测', high: '上端', 'say-low': '低于 {{value}} 会让我意外', 'say-estimate': '我的最佳猜测是 {{value}}', 'say-high': '高于 {{value}} 会让我意外',
    words: '我的最佳猜测是 {{estimate}}。低于 {{low}} 或高于 {{high}} 会让我意外。',
  },
  warmup: {
    title: '热身', text: '五个日常的比例。把每个范围画得足够宽，让真值五次里有四次落在其中：这就是 80% 区间。', 'q-ocean': '地球表面有多少是水？', 'q-oxygen': '空气中有多少是氧气？', 'q-piano': '钢琴的琴键有多少是黑键？', 'q-asia': '世界人口有多少住在亚洲？', 'q-iceberg': '冰山有多少在水面以下？',
    show: '揭晓', held: '你的范围包含它', missed: '它在你的范围之外', truth: '答案是 {{value}}', result: '5 个范围中有 {{held}} 个包含真值', wide: '五个全中：你的范围也许不必那么宽。', good: '五中四：这正是 80% 的意思。', narrow: '不到四个：多数人的范围都太窄。请画宽一些。', number: '{{n}} / 5', to: '去做第一次猜测',
  },
  brief: {
    title: '出发之前', text: '关于这个展会的三个问题。第一次猜测在你看到任何东西之前；范围不妨宽些。', number: '第 {{n}} 题，共 {{of}} 题', guess: '这就是我的猜测', warm: '先热身（90 秒）', go: '进入展厅', tests: '它检验文章的这句话：',
  },
  report: {
    title: '你的结论是什么？', text: '同样的问题，在你走过之后。灰条是你的第一次猜测。', evidence: '你看了 {{looks}} 个展台，评判了 {{runs}} 次运行。', confirm: '提交，看真相', note: '这会结束本次参观。', 'not-yet': '再等等', first: '第一次猜测 {{estimate}}（{{low}} 到 {{high}}）',
  },
  debrief: {
    title: '展厅里真实的情况', guess: '第一次猜测', report: '结论', truth: '真值', held: '包含真值', missed: '没有包含真值', 'row-text': '{{who}}：{{estimate}}，从 {{low}} 到 {{high}}；{{held}}。', 'truth-text': '这个展厅的真值是 {{value}}。', closer_one: '这趟参观让你近了 {{count}} 个百分点。', closer_other: '这趟参观让你近了 {{count}} 个百分点。', farther_one: '这趟参观让你远了 {{count}} 个百分点。', farther_other: '这趟参观让你远了 {{count}} 个百分点。', same: '这趟参观没有多少改变。',
    honest: '我的百分比诚实吗？', 'honest-none': '你没有评判过运行：没有百分比可查。', 'honest-text': '当你说 {{said}} 时，成功了 {{happened}}（{{count}}）。', 'honest-axis-x': '你说的', 'honest-axis-y': '实际的', 'honest-count_one': '{{count}} 次', 'honest-count_other': '{{count}} 次', line: '在线上，百分比就是诚实的',
    intervals: '{{all}} 个结论范围中有 {{held}} 个包含真值', sample: '我的展台与全部展台', mine: '我的', all: '全部', 'sample-none': '你没有看过展台。', 'by-size': '按大小', 'by-kind': '按类别', small: '小', medium: '中', large: '大', 'bar-text': '{{name}}：我的 {{mine}}，全部 {{all}}', world: '你抽到的世界', score: '得分', 'of-100': '满分 100',
    'again-other': '换一个展会', 'again-same': '再走一次', 'to-waic': '去 WAIC 2024', failed: '复盘没有做成。', 'floor-no': '展会 {{seed}} 号', 'no-report': '没有提交', making: '正在跑完这一天', eyes: '你的眼力：{{all}} 个标记中 {{right}} 个正确',
    'part-questions': '估计', 'part-predictions': '预测', 'part-judging': '眼力', sparse: '次数不多：这些点只能当作提示。',
  },
  problem: {
    title: '遇到了阻碍', 'scenario-missing': '没能取得这个展会的平面图。', 'log-does-not-replay': '保存的参观属于这个展会的另一个版本，无法继续。', 'engine-failed': '展会意外停下了。你的参观已保存到最后一步。', 'save-corrupt': '保存的参观已损坏，无法读取。什么都没有删除。', 'save-failed': '这个浏览器不允许保存。可以继续玩，但重新加载会从头开始。', 'no-webgl': '这个浏览器画不出展厅（没有 WebGL）。你可以用列表参观：名录、展台和演示都能用。', detail: '详情',
  },
  notice: { 'turn-came': '轮到你了！', 'time-ran-out': '时间到了。评判完还开着的，然后提交。', arrived: '到了。' },
  reason: {
    'handed-in': '这次参观已经结束。', 'time-over': '时间到了。', 'command-unknown': '这做不到。', 'field-wrong': '这做不到。', 'question-unknown': '这里没有这个问题。', 'question-repeated': '同一个问题回答了两次。', 'already-guessed': '这个猜测你已经做过了。', 'estimate-out-of-range': '比例在 0% 到 100% 之间。', 'interval-wrong': '最佳猜测要在范围之内。', 'duration-wrong': '这做不到。', 'not-walkable': '那里没有路。', 'too-fast': '没有人走得那么快。', 'in-queue': '你在排队：请先离开队伍。', 'not-in-queue': '你没有在排队。', 'at-stand': '你在展台上：请先离开。', 'no-turn': '这里还没轮到你。', 'exhibitor-unknown': '这里没有这个展台。', 'too-far': '请先走近些。', 'already-looked': '这里你已经看过了。', 'look-first': '先看一圈，才知道能试什么。', 'not-for-trial': '这个展台没有可试并计分的。', 'kind-not-playable': '这里还没有可试的。', 'exhibit-unknown': '这里没有这个展品。', 'probe-unknown': '这里不能这样要求。', 'probability-out-of-range': '可能性在 0% 到 100% 之间。', 'not-predicted': '请先说它有多大可能。', 'run-unknown': '那不是你的运行。', 'already-judged': '这个你已经评判过了。', 'marks-wrong': '请标记每一行。', 'no-reconstruction': '这里没有可重现的。', 'already-reconstructed': '这个你已经看过了。',
  },
};
