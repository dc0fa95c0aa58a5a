/** What fictional firms with large language models do; the wording leaves open whether an exhibit talks or draws. */
export const LLM = `
A large model raised on harbour rules, for pilots and tug masters who share one pier|用港口规章喂大的模型，给共用一座码头的引航员和拖轮船长|harbour model|港务大模型
Knows the spare parts of forty years of lifts, for mechanics in old towers|熟悉四十年来的电梯配件，给守着老楼的维修师傅|lift memory|电梯配件大脑
Understands six dialects of the south-west, for township clinics and their elderly patients|听得懂六种西南方言，给乡镇卫生院和老年病人用|dialect model|方言大模型
Prepares village accounts so that every household can follow them|把村里的账做得家家户户看得明白|village ledger model|村账大模型
Reads contracts of film crews, for producers who have to shoot tomorrow|替明天就要开机的制片人看懂剧组合同|crew model|剧组大模型
Helps owners of small inns answer guests in eleven languages|帮小客栈老板用十一种语言接待客人|innkeeper model|掌柜大模型
Learned from eighty thousand recipes, for canteens that must cook from what is there|学了八万份菜谱，给有啥做啥的食堂|canteen model|食堂大模型
Keeps the rules of local building offices apart, for architects who work in nine cities|把各地建设部门的规定分得清清楚楚，给跑九座城市的建筑师|permit model|报建大模型
Made for court clerks: knows what was said, when, and what was only murmured|为书记员而做：谁何时说了什么、什么只是嘀咕，都分得清|clerk model|书记员大模型
A small model of classical poetry, for teachers who are tired of wrong attributions|专攻古典诗词的小模型，给受够了张冠李戴的老师|verse model|诗词小模型
Serves call centres of water utilities on the night a main bursts|水管爆裂那一夜，替自来水公司撑住客服|burst-night model|夜班水务模型
Fits on a chip without fan and knows four hundred household appliances|装进没有风扇的芯片，认得四百种家电|fanless model|无风扇小模型
Taught by retired customs officers, for exporters who fear a wrong code|由退休海关关员教出来，给怕报错编码的出口商|tariff model|归类大模型
Turns the notes of ward rounds into what each profession needs|把查房记录变成各个岗位各自需要的样子|ward model|查房大模型
For puppet theatres and opera troupes that write a new piece every season|给每季都要出新戏的木偶团和戏班|troupe model|戏班大模型
Compresses other people's models to a quarter and shows what was lost|把别家的模型压到四分之一，并指明丢了什么|model press|模型压缩机
Keeps track of who owns which irrigation hour, for water users' associations|记清谁家几点放水，给用水户协会|irrigation model|轮灌大模型
Trained only on documents whose authors agreed, for publishers who are careful|只用作者点过头的文献训练，给谨慎的出版社|consent corpus model|授权语料模型
Understands purchase talk with all its hints, for buyers of fabrics|听得懂面料采购里的弦外之音|fabric buyer model|面料采购模型
Plans a week for carers who look after three families|替同时照顾三户人家的护工排一周|carer model|护工大模型
Explains tax letters to owners of breakfast stalls|把税务通知讲给早点摊主听|stall model|摊主大模型
Assists notaries with powers of attorney from abroad|协助公证员处理国外寄来的委托书|notary model|公证大模型
Knows museum depots by heart, for curators who plan loans|对博物馆库房了如指掌，给筹划借展的策展人|depot model|库房大模型
Writes and checks ladder logic with the fitters who will have to repair it|跟将来要修它的电工一起写并核对梯形图|ladder model|梯形图模型
Reads the mood of a fishing village's radio, for the coast guard|从渔村电台里听出动静，给海警值班室|radio model|渔台大模型
Answers for a genealogical society with thirteen thousand family books|替收着一万三千部家谱的学会答疑|genealogy model|家谱大模型
Makes meeting records that a deaf colleague can trust|做听障同事信得过的会议记录|meeting model|会议大模型
Checks safety sheets of paint shops in three alphabets|核对油漆车间三种文字的安全数据单|safety sheet model|安全单模型
Matches apprentices with masters in crafts that nobody advertises|给没人打广告的手艺行当牵线师徒|apprentice model|师徒大模型
Holds the memory of a power plant when its engineers retire|工程师退休了，替电厂留住记性|plant memory|电厂记忆模型
Coaches volunteers of a crisis line between two calls|在两通来电之间辅导热线志愿者|helpline coach|热线督导模型
Finds the one clause in insurance papers that pays for a hailstorm|从保单里找出管冰雹的那一条|hail clause model|冰雹条款模型
For market researchers who must hear the grumbling between the lines|给要听出牢骚的市场调研员|grumble model|牢骚大模型
Speaks with factory doors, lights and pumps in one grammar|用同一套语法跟厂房的门、灯、泵打交道|door grammar|门灯泵语法
Orders the archives of a newspaper that closed long ago|整理一家早已停刊的报纸的档案|closed paper model|旧报大模型
Drafts subsidy applications for orchards that have no office|替没有办公室的果园起草补贴申请|orchard model|果园申报模型
Works offline in mines, with the vocabulary of the shift|在矿下离线工作，说的是班组的行话|shift model|班组大模型
Keeps style and names consistent over a novel of two million characters|让两百万字的长篇人名文风不走样|long novel model|长篇大模型
Prepares inspectors of playgrounds for what children really do there|让游乐场检查员知道孩子到底怎么玩|playground model|游乐场模型
Serves county libraries that have one librarian and many questions|给只有一位馆员却有一堆问题的县图书馆|county library model|县图大模型
Reads hand-written prescriptions and asks when unsure|认手写处方，拿不准就问|prescription model|处方大模型
Builds agents that book, cancel and apologise on behalf of travel agencies|替旅行社订、退、赔不是的智能体|apology agent|赔礼智能体
Lets museums of science answer the same question at six ages|让科技馆用六个年龄段的说法回答同一个问题|six-age model|六龄大模型
Evaluates other models on arithmetic that accountants really meet|用会计真会碰到的算术去考别的模型|accountants' exam|会计考卷
Stores a model's doubts beside its answers, for auditors|把模型的犹豫和答案一起存下来，给审计看|doubt log|存疑日志
Routes each request to the smallest model that can do it|把每个请求派给够用的最小模型|model switchyard|模型调度场
Gives developers a workshop where prompts are tested like screws|给开发者一间像测螺丝那样测提示词的车间|prompt workshop|提示词车间
Removes private names from text before a model sees it|在模型看见之前抹掉文中的私人姓名|name remover|抹名器
Watches models for drift after the update nobody announced|盯着那次谁也没通知的更新之后模型有没有走样|drift watch|漂移观察哨
Makes synthetic office correspondence for training, quarrels included|造训练用的办公室往来书信，吵架也有|quarrel corpus|争吵语料
Tunes open models for ministries of small countries|替小国政府部门微调开放模型|ministry tuning|部委微调包
Teaches models the units of traditional medicine and when not to convert them|教模型传统药材的计量，以及什么时候不该换算|measure model|药量大模型
Provides long memory for assistants of field scientists in the plateau|给高原野外科学家的助手装上长记性|plateau memory|高原记忆体
Serves newspapers for the blind with what pictures leave unsaid|替盲人报补上图片没说出的话|blind press model|盲文报大模型
Keeps a hotel group's four hundred rulebooks from contradicting each other|让酒店集团四百本规章不再互相打架|rulebook model|规章大模型
Thinks in timetables, for school heads with too few rooms|以课表的方式思考，给教室不够的校长|timetable model|排课大模型
Made for tailors: understands a figure described in words|为裁缝而做：听描述就懂身材|tailor model|裁缝大模型
Prepares interpreters for a trade they will meet tomorrow morning|替口译员备好明早要面对的行当|interpreter's primer|口译备课模型
Rewrites manuals for people with forty minutes of battery left|为只剩四十分钟电量的人改写说明书|short manual model|急用说明模型
For patent clerks who suspect it has been done before|给总觉得有人做过的专利员|prior art model|查新大模型
Runs a village shop's ordering by talk with the owner's mother|跟老板的妈妈聊着天就把小卖部的货订了|shop mother model|小卖部模型
Keeps thirty building trades in one conversation about one house|让三十个工种为同一栋房子说到一块去|house talk model|一屋大模型
Learns a company's jargon in a weekend from its complaints|一个周末从投诉里学会公司的黑话|jargon model|行话大模型
For dispatchers of ambulances who have nine seconds|给只有九秒钟的急救调度员|nine-second model|九秒大模型
Translates between engineers and poets in a design school|在设计学院里替工程师和诗人互译|go-between model|中间人模型
Handles the paperwork of zoos that exchange animals|替互换动物的动物园跑手续|zoo papers model|动物园文书模型
Serves sailors' unions with contracts in plain words|用大白话替海员工会解释合同|seafarer model|海员大模型
Knows the legends of every hill in one county, for its guides|一个县每座山的传说它都知道，给当地导游用|legend model|传说大模型
Calms bidding rooms: lays out what a tender really asks|给投标现场降温：把招标书真正要什么摆清楚|tender model|标书大模型
Sorts the letters to a mayor by what could be done this week|把市长信箱按本周能办什么来分|mayor's mailbox|市长信箱模型
Carries the tone of a brand through forty shops|让四十家门店说话一个味道|tone model|腔调大模型
Helps beekeepers compare notes across three climates|帮养蜂人跨三种气候对笔记|beekeeper model|蜂农大模型
For choirs: finds singable words in any language|给合唱团：什么语言都找得到顺口的词|choir model|合唱大模型
Gives a seed bank's catalogue a voice that admits gaps|让种子库的目录开口，缺什么照实说|seed bank model|种子库模型
Keeps minutes of irregular meetings: tea houses, corridors, lifts|给茶馆、走廊、电梯里的非正式会议做纪要|corridor model|走廊大模型
Prepares debaters by taking the side they fear|站到辩手最怕的那一边替他们备赛|debate model|辩论大模型
A mixture of forty small experts, each paid for by a guild|四十个小专家合成一个，每个由一家行会出资|guild mixture|行会混合模型
Reads weather bulletins as a shipping clerk would|像船务文员那样读气象通报|weather clerk|船务气象模型
Turns forms inside out: asks only what is not known yet|把表格翻过来：只问还不知道的|form turner|反向填表模型
Serves repair cafes with the patience of a neighbour|像邻居一样耐心地给修理咖啡馆帮忙|repair model|修理铺模型
Builds one model from twelve hospitals without moving a file|不挪一份文件，用十二家医院合练一个模型|stay-home model|数据不出门模型
Speaks for buildings that report their own defects|替会报告自己毛病的楼说话|building voice|楼宇之声
Checks every number in a report against its table|拿报告里每个数字去对它的表|number checker|对数模型
For editors of school textbooks who argue about a comma|给为一个逗号争论的教材编辑|comma model|逗号大模型
Makes old software explain itself to its last programmer|让老软件向最后一位程序员交代自己|old code model|老代码模型
Trains on a bicycle: models small enough for delivery riders|小到能骑着车用，给外卖骑手的模型|rider model|骑手小模型
Holds three million product names apart for a wholesale market|替批发市场分清三百万个品名|wholesale model|批发市场模型
Understands fan clubs, for idols' anxious managers|懂粉丝，给焦虑的经纪人|fan model|粉丝大模型
Guides newcomers through a city's counters in their order|带新来的人按顺序走完办事大厅|newcomer model|新市民大模型
Tells a furniture factory which complaint will come back|告诉家具厂哪种投诉会卷土重来|comeback model|回头投诉模型
Turns patients' diaries into something that a doctor can read in a minute|把病人日记变成医生一分钟能看完的东西|diary model|病程日记模型
Learns sign languages from the villages that invented them|向发明手语的村子学手语|village sign model|乡村手语模型
Works beside auction houses to describe what has no name yet|在拍卖行旁边给还没名字的东西写描述|lot model|拍品大模型
For air traffic trainees: speaks as twenty pilots at once|给管制学员：一人分饰二十个飞行员|twenty pilots|二十飞行员模型
Keeps a farm cooperative's quarrels short by remembering promises|记住谁答应过什么，让合作社少吵几架|promise model|承诺大模型
Serves antique dealers with provenance, doubts included|给古董商讲来历，疑点也讲|provenance model|来历大模型
Plans exhibitions by walking through them in words|用文字走一遍，就把展览排好|walkthrough model|漫步策展模型
Distils lectures to what fits a bus ride|把讲座浓缩到一趟公交车程|bus ride model|一站路模型
Finds polite ways to say no, for admissions offices|替招生办想出体面的拒绝|polite refusal model|婉拒大模型
Keeps recipes of paint, for restorers of murals|记住颜料配方，给壁画修复师|pigment model|颜料大模型
Compares what two ministries mean by the same word|比一比两个部门说的同一个词是不是一回事|same word model|同词异义模型
Prepares nurses for a language they have three weeks to learn|让护士三周学会一门要用的语言|three-week model|三周语言模型
For coaches of chess and go who want reasons, not moves|给要理由不要招法的棋类教练|reasons model|棋理大模型
Drafts the small print of neighbours' agreements|替邻里协议起草小字条款|neighbour model|邻里大模型
Looks after loyalty programmes that nobody understands any more|打理已经没人看得懂的会员制度|loyalty model|积分大模型
Helps night editors decide what can wait until morning|帮夜班编辑判断什么可以等到早上|night desk model|夜班编辑模型
Maps rumours in a city and where each one began|给城里的流言画来路|rumour model|流言大模型
For theatre prompters: knows when silence is intended|给提词员：知道哪处停顿是故意的|prompter model|提词大模型
Listens to what apprentices ask each other and writes the missing manual|听学徒之间互相问什么，补上缺的那本手册|missing manual|缺页手册模型
Serves pharmacies along a border with two sets of names|给边境药房对上两套药名|border pharmacy model|边境药房模型
Lets a village vote on wording, sentence by sentence|让全村对措辞逐句表决|wording vote|措辞表决器
Runs in a lighthouse: language for places with one hour of power a day|在灯塔里也能跑：给一天只有一小时电的地方|lighthouse model|灯塔小模型
Teaches a bank's counters to recognise a frightened customer|教银行柜台认出受惊吓的客户|counter model|柜台大模型
Sorts the questions of a thousand pupils into twelve good ones|把一千个学生的提问理成十二个好问题|good question model|好问题模型
Understands sheet music, gestures and swear words of conductors|懂乐谱、懂手势，也懂指挥骂人|conductor model|指挥大模型
Keeps watch over wills, so that no aunt is forgotten|替人看着遗嘱，别漏了哪位姑妈|will model|遗嘱大模型
Rehearses difficult talks with heads of kindergartens|陪幼儿园园长排练难开口的谈话|difficult talk model|难话大模型
`;
