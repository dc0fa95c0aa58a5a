/** What else a fictional firm says of itself: who founded it and where, how it works, what waits at the stand. English | Chinese. */
export const FOUNDERS = `
two former lighthouse keepers|两位前灯塔看守
a retired bus driver and her twin daughters|一位退休公交司机和她的双胞胎女儿
three classmates from a night school for electricians|三个电工夜校的同学
a choir conductor who learned to solder at fifty|一位五十岁才学会焊锡的合唱指挥
a family of clockmakers|一家钟表匠
an anaesthetist and a carpenter who met in a lift|在电梯里认识的一位麻醉师和一位木匠
six women who had run a canteen together|一起开过食堂的六位女士
a hydrologist who lost a bet|一位打赌输了的水文学家
two brothers who had not spoken for nine years|九年没说过话的两兄弟
a former referee of table tennis|一位前乒乓球裁判
a sign painter and a statistician|一位写招牌的和一位搞统计的
the crew of a dredger that was sold|一艘被卖掉的挖泥船的船员
a school caretaker with forty patents|一位手握四十项专利的校工
a botanist, her landlord and his accountant|一位植物学家、她的房东和房东的会计
four engineers whose office had burnt down|办公室被烧掉的四位工程师
a magician who wanted to be useful|一位想干点正事的魔术师
a translator of manuals|一位译说明书的人
two nurses from the same night ward|同一个夜班病房的两位护士
a chess trainer and three of his losers|一位棋类教练和三个输给他的学生
a radio amateur with a very tall mast|一位天线架得极高的无线电爱好者
the last apprentice of a bell foundry|一家铸钟厂的最后一名学徒
a professor who had been told to retire twice|一位被劝退休两次的教授
a postwoman who knew every dog on her round|一位认得沿途每条狗的女邮递员
two rivals from a cookery contest|一场厨艺比赛里的两个对手
a stage electrician and a judge|一位舞台电工和一位法官
five cousins who shared one motorcycle|共用一辆摩托的五个表亲
a pearl diver's granddaughter|一位采珠人的孙女
a tram driver who writes compilers|一位会写编译器的电车司机
a meteorologist and her mother|一位气象员和她母亲
a printer of calendars|一位印挂历的
an archivist who was bored|一位闲得慌的档案员
twelve members of a mountain-rescue team|一支山地救援队的十二名队员
a puppet carver and a welder|一位刻木偶的和一位电焊工
two mathematicians who prefer goats|两位更喜欢山羊的数学家
a shoemaker with bad knees|一位膝盖不好的鞋匠
a former goalkeeper|一位前守门员
the night shift of a closed textile mill|一家停产纺织厂的夜班工人
a cartographer and a taxi dispatcher|一位制图员和一位出租车调度
a seed merchant in her third career|一位干第三行的种子商
a student of law who repaired scooters|一个修电动车的法学生
an organ builder from a small seminary|一位造管风琴的手艺人
two teachers of the deaf|两位聋校教师
a beekeeper and an actuary|一位养蜂人和一位精算师
a quartet that gave up music|一支不再演奏的四重奏
a customs officer after thirty years of opening boxes|一位开了三十年箱子的海关关员
a marathon runner who kept getting lost|一位老跑错路的马拉松选手
`;
export const PLACES = `
Yiwu|义乌
Quanzhou|泉州
Lanzhou|兰州
Yichang|宜昌
Weifang|潍坊
Jingdezhen|景德镇
Dali|大理
Zhuhai|珠海
Baoding|保定
Mianyang|绵阳
Yangzhou|扬州
Hulunbuir|呼伦贝尔
Qingdao|青岛
Guiyang|贵阳
Kashgar|喀什
Foshan|佛山
Jiaxing|嘉兴
Liuzhou|柳州
Yantai|烟台
Xianyang|咸阳
Daqing|大庆
Shaoxing|绍兴
Zunyi|遵义
Luoyang|洛阳
Sanya|三亚
Changchun|长春
Wuhu|芜湖
Nantong|南通
Zigong|自贡
Hohhot|呼和浩特
Xiamen|厦门
Ganzhou|赣州
Lijiang|丽江
Anshan|鞍山
Huzhou|湖州
Zhongshan|中山
Xining|西宁
Yingkou|营口
Jining|济宁
Changde|常德
`;
/** Complete sentences about how it works. */
export const METHODS = `
It runs without any network and says so on the label.|不联网也能跑，标签上写得明明白白。
Every decision is kept for seven years in a drawer that the customer owns.|每个决定都在客户自己的抽屉里存七年。
It was trained by night, when the town's power is cheap.|趁小城夜里电便宜的时候训练出来。
Anyone may correct it; the correction is in force by morning.|谁都能纠正它，第二天早上就生效。
When it is unsure it rings a bell and waits.|拿不准就摇铃，然后等人。
Its first users paid in kind, mostly in noodles.|第一批用户是拿东西付的账，多半是面条。
It learns from one afternoon of watching, then asks three questions.|看一个下午就学会，然后问三个问题。
It weighs less than a watermelon and travels by bus.|比西瓜还轻，坐公交就能带走。|hard
The whole thing restarts in eleven seconds after a power cut.|停电后十一秒重新上岗。
Nothing that it hears leaves the building.|听到的东西一概不出大楼。
It is sold only together with a day of training.|只连同一天的培训一起卖。
Half of its parts come from old washing machines.|一半零件来自旧洗衣机。|hard
Its mistakes are printed on paper and hung on the wall.|犯过的错打印出来挂在墙上。
The manual is one page, with drawings.|说明书只有一页，带图。
It follows rules that its users write in pencil.|照用户用铅笔写的规矩办事。
A second, smaller system contradicts it once a day.|另有一个小系统每天跟它唱一次反调。
It was tested through one whole rainy season.|整整一个雨季试下来的。
Two customers share each machine, by turns.|两家客户轮着用一台。|hard
It keeps working with gloves, dust and shouting.|戴手套、有灰、有人喊，照样干活。|hard
It measures its own wear and orders the part.|自己量磨损，自己订配件。|hard
All of its examples were collected on foot.|样本全是走路收来的。
It costs what a good bicycle costs.|价钱抵得上一辆好自行车。|hard
Its fallback is a paper form, and that is deliberate.|兜底办法是一张纸表，有意为之。
It has been asleep in a warehouse and came back better.|在仓库里睡过一阵，醒来更好使。|hard
It asks permission before it remembers anything.|记任何事之前先问一声。
It was built around a single stubborn customer.|整套东西围着一位倔客户做出来。
It speaks up only when three signals agree.|三个信号对得上才开口。
It can be taken apart with one screwdriver.|一把螺丝刀就能拆开。|hard
Its prices fall every year by contract.|合同写明每年降价。
A committee of users decides what it learns next.|接下来学什么由用户委员会定。
It takes a break whenever its operator does.|操作员歇它也歇。
It uses maps drawn by the people who live there.|用的是当地人画的地图。
It works from photographs that anybody can take.|谁随手拍的照片都能用。
It prefers to be late rather than wrong, and shows a clock.|宁可晚不肯错，旁边放着一只钟。
It has a lever for turning it off, painted yellow.|关机是一根漆成黄色的拉杆。|hard
It was shrunk from a room to a lunch box in two years.|两年里从一间屋缩到一只饭盒。|hard
Its logbook is public and full of swearing.|运行日志公开，骂人话不少。
Its accuracy is given per season, not per year.|准确率按季节给，不按年给。
It was checked by people who wanted it to fail.|找盼着它失败的人验收过。
It needs a spoonful of examples where others need a sack.|别家要一麻袋样本，它只要一勺。
`;
/** Complete sentences about what waits at the stand. */
export const QUIRKS = `
Bring something broken to the stand.|欢迎把坏东西带到展台来。
Visitors may try to confuse it; the best attempt wins a thermos.|欢迎来难为它，出得最难的送保温杯。
The first prototype stands beside it, tape and all.|第一台样机就摆在旁边，胶带还在上面。|hard
There is tea, but only for those who ask a question.|有茶，提了问题才给喝。
The whole team is on the stand, seven people.|全公司都在展台上，七个人。
A blackboard counts today's failures.|黑板上记着今天失手的次数。
Its oldest customer, aged eighty-one, explains it herself.|八十一岁的老客户亲自讲解。
The demo runs on yesterday's real data.|演示用的是昨天的真数据。
Nobody at the stand wears a tie.|展台上没人打领带。
A bucket of sand is part of the demo.|演示要用一桶沙子。|hard
They show the version that failed as well.|没做成的那版也摆出来给看。
You can hold it for a minute and feel how warm it gets.|可以捧一分钟，试试有多热。|hard
It is for hire from the first of August.|八月一日起出租。|hard
The stand was built from its own packing cases.|展台是拿自己的包装箱搭的。
Children are allowed to press the red button.|红按钮允许小孩按。
A visitor's signature decides what it does next.|下一步干什么由观众签字定。
The firm has never bought an advertisement.|公司从没买过广告。
Their banner has a spelling mistake that they have grown fond of.|横幅上有个错字，他们舍不得改。
A tape of complaints plays quietly in the corner.|角落里小声放着客户投诉录音。
Ask them about the winter of the frozen pipes.|可以问问水管冻住的那个冬天。
The price list is chalked on a roof tile.|价目表用粉笔写在一片瓦上。
They came by night train with everything in rucksacks.|全套家当装进背包，坐夜车来的。
A rival's machine stands next to it for comparison.|旁边摆着对手的机器，好作比较。|hard
They are hiring, above all people who read the small print.|正在招人，尤其爱看小字条款的人。
The demo stops every quarter of an hour for maintenance, in public.|每刻钟当众停机保养。|hard
You may take home what it makes.|它做出来的东西可以带走。|hard
One of its users is there each afternoon at three.|每天下午三点有一位用户在场。
The chairs are from the school where it was tested.|椅子是从试用学校搬来的。
It was running before the fair opened and will run after it closes.|开馆前它就在转，闭馆后还转。
The staff have sworn not to say revolutionary.|全体员工发过誓不说“颠覆”。
There is a waiting list, kept in a school notebook.|有个候补名单，记在作业本上。
They ask every visitor the same odd question.|他们问每位观众同一个怪问题。
A goldfish oversees the demo.|演示由一条金鱼监督。
It has an apprentice: last year's model.|它带了个徒弟：去年的型号。|hard
The contract fits on a postcard, and lies there to be read.|合同印在一张明信片上，摆着随便看。
They leave each day with the last visitor.|最后一位观众走了他们才走。
Half of the stand is left empty for people to sit.|半个展台空着给人坐。
Everything is labelled in pencil, because it will change.|标签全用铅笔写，因为还会改。
Look at the underside; that is where the work is.|翻过来看底面，功夫都在那儿。|hard
It was carried here over a mountain pass.|它是翻过一道山口背来的。|hard
`;
/** Claims: {n} is a drawn number between the last two fields, {product} the product's name; 'hard' for things, 'soft' for software, 'any'. */
export const CLAIMS = `
Saves each user {n} minutes a day, counted over six weeks.|六周统计，每位用户每天省{n}分钟。|any|12|58
In use at {n} places, two of them for over three years.|已在{n}处使用，其中两处用了三年多。|any|4|160
Agrees with experienced people in {n} cases of 100.|一百例里有{n}例跟老师傅判断一致。|any|81|98
Pays for itself within {n} months.|{n}个月回本。|any|5|26
Works {n} hours on one charge.|一次充电干{n}小时。|hard|5|22
{n} people were trained to use it in an afternoon.|一个下午教会{n}个人用。|any|6|90
Complaints fell by {n} percent in the first year.|头一年投诉少了{n}%。|any|18|64
Handles {n} thousand cases a month on one server.|一台服务器每月处理{n}千件。|soft|3|80
Reacts within {n} tenths of a second, even at noon.|哪怕中午高峰，也在零点{n}秒内有反应。|any|2|9
Built from {n} thousand examples, each seen by two people.|用{n}千个样本做成，每个经两人过目。|soft|7|140
Not one serious incident in {n} months.|{n}个月没出过一次大事故。|any|7|41
Users turned it off in only {n} of 1,000 sessions.|一千次使用中只有{n}次被关掉。|any|2|19
Uses {n} percent less power than last year's version.|比去年那版省电{n}%。|any|15|62
Three customers out of four order again within {n} months.|四家客户里有三家在{n}个月内再次下单。|any|4|14
Beats a skilled team of {n} in a blind comparison.|盲测胜过{n}人的熟练小组。|any|3|9
Set up in {n} minutes without a specialist.|不请专家，{n}分钟装好。|any|9|75
The {product} has run for {n} days without a pause.|{productZh}已连续运转{n}天。|any|30|410
Works in {n} languages and dialects.|能用{n}种语言和方言。|soft|4|46
Errors are found within {n} seconds and put right.|出错{n}秒内发现并改正。|any|2|45
{n} percent of its parts can be replaced on the spot.|{n}%的部件可当场更换。|hard|55|97
Two hospitals, a port and {n} schools have asked for the {product}.|两家医院、一个港口和{n}所学校来要{productZh}。|any|3|28
The {product} was delivered {n} weeks early to its first customer.|给首位客户交付{productZh}，提前了{n}周。|any|2|7
Half the price of the nearest alternative, with {n} years of service.|价钱只有同类的一半，保修{n}年。|any|2|8
Nine of ten users would miss it after {n} days.|十个用户里有九个说，用了{n}天就离不开。|any|3|30
Survived {n} drops from table height in front of witnesses.|当着见证人从桌面高度摔了{n}次，没坏。|hard|9|80
Quieter than a refrigerator at {n} decibels.|{n}分贝，比冰箱还安静。|hard|24|38
Needs {n} minutes of maintenance a week.|每周保养只要{n}分钟。|hard|4|35
Wears out one bearing in {n} thousand hours.|{n}千小时才换一只轴承。|hard|4|30
Found {n} mistakes in our own brochure.|从我们自己的宣传册里找出{n}处错误。|soft|5|60
Costs less than {n} cents a case.|每件成本不到{n}分钱。|soft|2|40
Runs on a computer that is {n} years old.|{n}年前的旧电脑也跑得动。|soft|6|15
Learned {n} rules that nobody had written down.|学会了{n}条从没人写下来的规矩。|soft|40|900
`;
