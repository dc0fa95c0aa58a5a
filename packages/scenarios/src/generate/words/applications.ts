/** Health, education, finance, industry: English | Chinese | product | product in Chinese. Each line is used by one firm. */
export const HEALTH = `
Looks at tongues under a standard lamp, for clinics that record what they see|在标准光源下看舌象，给肯把所见记下来的诊所|tongue lamp|舌象灯
Counts seizures in children's beds so that the neurologist gets numbers, not nights|在儿童病床边数抽搐，让神经科医生拿到数字|seizure counter|发作计数垫
Finds early cataracts from photographs taken in barber shops|用理发店里拍的照片找早期白内障|barber-shop lens|理发店眼底镜
Predicts which blood bags will be missing on Friday|预测星期五会缺哪种血|Friday blood plan|周五备血系统
Fits insoles by walking once over a wet mat|在湿垫上走一次就配好鞋垫|wet-mat insole|湿垫配鞋
Helps midwives in mountain townships read a heartbeat trace|帮山区乡镇的助产士看懂胎心曲线|heartbeat reader|胎心图助手
Listens to coughs in barracks and boarding schools before a wave comes|赶在一波流感之前听军营和寄宿学校的咳嗽|cough barometer|咳嗽晴雨表
Plans radiotherapy overnight and shows the physicist its three worst slices|连夜做放疗计划，把最差的三层指给物理师|three-slice planner|三层放疗计划
Keeps kidneys for transplant in a box that reports its own doubts|用会报告疑虑的箱子保存待移植的肾|doubting box|存疑器官箱
Reads the handwriting of village doctors for forty years of records|认出村医四十年病历的手迹|village record reader|村医病历机
Teaches children with asthma to breathe by blowing a paper boat|让哮喘孩子吹纸船学呼吸|paper-boat spirometer|纸船肺量计
Watches chewing after a stroke so that meals are safe|看中风病人怎么嚼，让吃饭不出危险|chewing watch|咀嚼监护
Grades wounds by colour, edge and smell, for home nurses|按颜色、边缘和气味给伤口分级，给上门护士用|wound grader|伤口分级仪
Picks the next patient in a waiting room that never empties|在永远坐满的候诊室里挑下一位|next-patient board|下一位看板
Explains a scan to the family in the corridor, with the doctor's consent|经医生同意，在走廊里给家属讲片子|corridor explainer|走廊讲片屏
Sorts pathology slides so that the difficult ones are seen before lunch|给病理切片排队，难的赶在午饭前看|before-lunch sorter|午前阅片
Measures pain of people who cannot speak by four muscles of the face|凭四块面肌量出说不了话的人有多疼|four-muscle scale|四肌疼痛尺
Checks herbs at the counter against the book, leaf by leaf|在柜台上一片一片对着药典验药材|herb checker|验药台
Finds the vein on the first try, for nurses of premature babies|给早产儿护士一针找到血管|first-try light|一针灯
Tells ski patrols and mountain rescuers which fracture may walk|告诉雪场和山地救援队哪种骨折还能走|piste splint|雪道诊断夹板
Follows wounds of diabetics by a photograph on Sundays|每周日拍一张照，跟踪糖尿病足|Sunday foot|周日看足
Turns an old ultrasound into one that says where to press|让旧超声会说该往哪儿按|talking probe|会说话的探头
Keeps watch for falls in bath houses where no camera may hang|在不许装摄像头的澡堂里防跌倒|bath-house radar|澡堂雷达
Calls back patients whom a letter has not reached|替医院找回没收到通知的病人|call-back desk|回访台
Writes diets for dialysis patients who love noodles|给爱吃面的透析病人配餐|noodle diet|透析面谱
Tests hearing with the noises of a market|用菜市场的嘈杂测听力|market hearing test|集市听力仪
Guides rural vets through a difficult birth by lamp light|灯下带着乡村兽医接难产|night vet|夜诊兽医灯
Shows dentists the tooth they will regret pulling|指给牙医看那颗拔了会后悔的牙|regret map|别拔地图
`;
export const EDUCATION = `
Marks geometry proofs line by line and praises the detour|逐行批几何证明，绕远路也夸|detour marker|绕路批改
Gives rural schools a physics laboratory in one suitcase|给乡村学校一只箱子里的物理实验室|suitcase laboratory|箱中实验室
Lets pupils interview a river, a bridge or a coin|让学生采访一条河、一座桥、一枚硬币|interview desk|万物访谈台
Practises oral exams with candidates who freeze|陪一上考场就僵住的考生练口试|thaw trainer|解冻口试
Helps teachers of mixed-grade classes prepare three lessons in one|帮复式班老师一次备三个年级的课|three-grade planner|复式备课台
Turns a classroom's mistakes into next week's exercises|把全班的错题变成下周的练习|mistake garden|错题园
Teaches Chinese characters by the hands that once carved them|从刻字的手讲起，教汉字|carver's primer|刻字识字
Lets vocational students wreck a virtual lathe before touching one|让职校生先弄坏一台虚拟车床再上真机|wreckable lathe|可摔车床
Finds the book a reluctant reader will finish|给不爱看书的孩子找一本读得完的|finishable shelf|读完书架
Runs history lessons as trials with witnesses|把历史课开成有证人的庭审|witness history|证人历史课
Coaches parents who have forgotten fractions|辅导忘了分数怎么算的家长|parents' fractions|家长分数班
Trains young referees with disputed scenes|用争议画面训练年轻裁判|dispute reel|争议裁判课
Adapts picture books for children who see little|把绘本改给低视力孩子|large picture shelf|大图绘本架
Gives each apprentice cook a palate diary|给每个学徒厨师一本味觉日记|palate diary|味觉日记
Teaches statistics with the pupils' own bus delays|用学生自己等公交的晚点教统计|bus-stop statistics|站台统计课
Helps school doctors talk about sleep with teenagers|帮校医跟青少年谈睡觉这件事|sleep lesson|睡眠课
Prepares guides of memorial halls for children's questions|让纪念馆讲解员接得住孩子的提问|hard question kit|难问题讲解包
Sets maths puzzles in the alleys of the pupils' own town|把数学谜题藏进学生自己家乡的巷子|alley puzzles|巷子数学
Lets migrant children keep the songs of two home towns|让随迁的孩子留住两个家乡的歌|two-town songbook|双乡歌本
Shows novice teachers their class from the back row|让新老师从最后一排看自己的课|back-row view|后排视角
Grows a school garden and its biology lesson together|校园菜地和生物课一起长|garden syllabus|菜园课表
Practises first aid with people who panic|陪容易慌的人练急救|panic drill|慌乱急救课
Explains money to twelve-year-olds with a shop of their own|让十二岁的孩子开间小店学用钱|class shop|班级小铺
Makes astronomy nights for towns with too many lamps|给灯太多的城镇办观星夜|dark-sky night|观星夜
`;
export const FINANCE = `
Spots invoices that were folded twice before they were scanned|认得出折过两回才扫描的发票|fold detector|折痕验票
Lends to noodle shops by the steam of their windows, with consent|经店主同意，看窗上的热气给面馆放贷|steam credit|热气贷
Tells small investors what a fund report leaves out|告诉散户基金报告里少了什么|missing page|缺页基金报告
Rehearses a court hearing with people who have no lawyer|陪请不起律师的人把庭审走一遍|dry-run court|预演法庭
Settles crop insurance by satellite and one phone call|看卫星图打一个电话就理赔农险|one-call claim|一电理赔
Reads ninety pages of loan conditions for couples about to sign|替马上要签字的小两口看九十页贷款合同|before-you-sign desk|签字前一刻
Tracks the paper trail of second-hand lorries|查清二手卡车的来龙去脉|lorry trail|车迹
Warns village banks of a cousin who guarantees everyone|提醒村镇银行：有个表哥给谁都担保|cousin finder|表哥识别
Prepares cooperatives for their first audit|帮合作社准备第一次审计|first audit kit|首审包
Finds forgotten accounts of people who moved nine times|替搬过九次家的人找回忘掉的账户|nine-move finder|九迁寻户
Values old trees, wells and walls for compensation|给古树、老井、旧墙估补偿|old tree valuer|古树估价
Keeps charity books in the open, receipt by receipt|把善款账一张票一张票摊开来|open receipt|敞开账本
Negotiates late payments between friends who trade|替做买卖的朋友商量欠款|friendly reminder|君子催账
Compares pensions across provinces for people who worked in five|替在五个省干过活的人比养老金|five-province pension|五省养老账
Listens for coached answers in fraud calls|在诈骗电话里听出被教过的话|coached-voice alarm|话术警报
Draws up wills of stamps, seals and teapots|替邮票、印章和紫砂壶立遗嘱|teapot will|壶印遗嘱
Explains exchange rates to pilgrims and traders at a border market|给边贸集市的香客和商贩讲汇率|border rate board|互市汇率牌
`;
export const INDUSTRY = `
Hears a bearing fail in a steel mill eleven days before it does|轧钢厂的轴承坏之前十一天就听出来|eleven-day ear|十一天之耳
Matches ceramic tiles of two firings so that a wall stays one colour|配两窑瓷砖，一面墙只有一个色|two-kiln matcher|双窑配色仪
Counts the stitches of a leather bag and shows the crooked one|数皮包的针脚，指出歪的那一针|stitch counter|数针仪
Plans the cutting of plate glass around bubbles|绕着气泡排玻璃切割|bubble planner|避泡排版
Keeps dye baths constant when the river changes|河水变了，染缸不变色|river dye control|随河调染
Predicts the shrinkage of pine boards by their village|凭产地村子预测松木板缩多少|village timber table|村材收缩表
Lets a foundry see the inside of a casting while it is red|让铸造厂看见还红着的铸件内部|red-hot scan|红热透视
Reduces the rattle of a minibus seat to a single screw|把面包车座椅的异响追到一颗螺丝|rattle hunter|异响猎手
Sorts old batteries by what they can still do|按还能干什么给旧电池分拣|second-life sorter|电池余命分拣
Finds the operator's trick that makes line four better than line three|找出四号线比三号线好的那手绝活|line-four study|四号线研究
Weighs rivets in flight and rejects the light ones|飞在空中就称铆钉，轻的剔掉|flying scale|飞称
Schedules forty knitting machines around a power cut|停电之前排好四十台针织机|power-cut schedule|限电排产
Draws exploded views of machines whose makers are gone|给厂家已不在的机器画爆炸图|orphan manual|孤机图册
Inspects bottle caps for a soy sauce works, sixty a second|给酱油厂验瓶盖，一秒六十个|cap inspector|验盖机
Reads gauges that nobody will ever replace|读那些永远不会更换的老仪表|old gauge reader|老表读数仪
Detects a hair in noodles before the bag is sealed|封袋之前找出面条里的一根头发|hair detector|寻发仪
Teaches a lacquer line when the humidity lies|教漆线识破说谎的湿度计|honest humidity|诚实湿度
Follows a pallet through eleven subcontractors|跟着一只托盘走遍十一家外协厂|pallet diary|托盘日记
Cuts the scrap of a zip factory by a third of a tooth|替拉链厂少废三分之一颗齿|zip tooth control|拉链齿控
Foresees which mould will stick on a humid Monday|预知潮湿的星期一哪套模具会粘|Monday mould alert|周一粘模预警
Grades bamboo by knocking|敲一敲给竹子分级|bamboo knocker|敲竹分级
Finds counterfeit screws by their song under ultrasound|用超声听出假螺丝|screw song|螺丝之歌
Watches cranes, slings and the weather on one screen|一块屏上看吊车、吊索和天气|crane weather desk|吊装气象台
Tells a paper mill what the straw will do tomorrow|告诉造纸厂明天这批草浆会怎样|straw forecast|草浆预报
`;
