/** Chips, driving and smart terminals: English | Chinese | product | product in Chinese. Each line is used by one firm. */
export const CHIPS = `
Builds training cards that sip power at night tariffs and sprint at noon|做夜里吃低谷电、中午全力冲的训练卡|tide card|潮汐训练卡
Joins eight small dies on glass instead of silicon, for makers of servers|在玻璃基板上拼八颗小芯粒，供服务器厂|glass module|玻璃基模组
Cools racks with the water of a fish farm, which likes it warm|用养鱼场的水冷却机柜，鱼正好喜欢暖和|fish-farm rack|养鱼机柜
Makes inference cards for shops: one slot, no fan, ten years of supply|给门店做推理卡：单槽、无风扇、供货十年|shop card|门店推理卡
Prints optical links between cabinets that a caretaker can clean|在机柜之间铺连保洁员都能擦的光互连|optical bridge|光桥
Lets old cards of five makers train one model together|让五家厂的旧卡合练一个模型|mixed cluster|混编集群
Designs a processor around sparse tables, for banks and grids|围着稀疏表设计处理器，给银行和电网|sparse engine|稀疏处理器
Moves memory under the arithmetic, one layer per floor, like a tea house|像茶楼一样一层层把存储放到运算下面|tea-house stack|茶楼堆叠芯片
Supplies computing by the cupboard to hospitals that may not send data out|给数据不能出院的医院按柜子供算力|compute cupboard|算力柜
Times every kernel on every card and sells the honest list|给每张卡的每个算子计时，只卖实在的榜|kernel register|算子名册
Rewrites programs written for one brand's cards so that others can run them|把为一家卡写的程序改到别家也能跑|kernel porter|算子搬运工
Makes microphones that compute before they wake anything else|做先算清楚再叫醒别人的麦克风|thinking microphone|会算的麦克风
Simulates clusters of ten thousand cards, failures included, on a laptop|在笔记本上模拟万卡集群，连故障也模拟|cluster rehearsal|集群预演
Builds vision processors for cameras that live on a coin cell for a year|给靠一枚纽扣电池活一年的相机做视觉芯片|coin-cell eye|纽扣之眼
Turns waste heat of computing centres into drying rooms for herbs|拿算力中心的余热烘药材|herb-drying rack|烘药机柜
Makes network switches that forget nothing when the power dips|做电压一跌也不丢包的交换机|stubborn switch|不丢交换机
Tests chips to destruction and publishes how each one died|把芯片测到坏，公布每颗是怎么坏的|last-hour bench|终末测试台
Schedules borrowed graphics cards of internet cafes after closing time|等网咖打烊后调度它们的显卡|after-hours pool|打烊算力池
Sells analog arithmetic for hearing aids, a thousandth of a watt at a time|给助听器做千分之一瓦的模拟计算|analog ear|模拟耳芯
Makes the boards that let a mine run vision without a data centre|做让矿井不靠机房也能跑视觉的板卡|mine board|矿用板卡
Packages storage so close to accelerators that checkpoints take a breath|把存储贴着加速卡封装，存档只要一口气|breath store|一息存储
Leases clusters by the experiment, with a refund if the loss explodes|按实验出租集群，训崩了退钱|experiment lease|按次算力
Draws the power plans of computing halls so that neighbours keep their lights|给算力机房画配电图，不让邻居家灯暗|hall power plan|机房配电系统
Makes open instruction sets practical for washing machines and trams|把开放指令集做到洗衣机和有轨电车里|open core|开放核
Gives lawyers and doctors one sealed box that runs a model with no cable|给律师和医生一个不插网线也能跑模型的铅封盒子|sealed box|铅封模型盒
Accelerates searching through vectors for libraries with a billion pages|替有十亿页藏书的图书馆加速向量检索|vector shelf|向量书架
Casts transformers into fixed circuits for toys that say goodnight|把变换器网络做成固定电路，装进会道晚安的玩具|goodnight chip|晚安芯片
Balances a city's computing among nine sites by the weather|看天气在九个机房之间分派一座城的算力|weather scheduler|看天调度器
`;
export const DRIVING = `
Drives school minibuses on mountain roads, a guardian on board and a say in the speed|在山路上开校车，车上有人看护，也管得住车速|mountain minibus|山路校车
Moves vegetables into the city before dawn in vans without a cab|天亮前用没有驾驶室的小车把菜送进城|dawn van|破晓菜车
Sees through spray, snow and the wipers of the lorry ahead|看穿水雾、雪和前车的雨刮|spray radar|穿雾雷达
Parks other people's cars in lanes built for handcarts|在当年给板车修的巷子里替人停车|lane valet|窄巷代泊
Teaches lorries to yield the way drivers in each province really do|教卡车按各省司机真实的习惯让行|yielding planner|让行规划器
Runs sweepers that know market days|开知道哪天赶集的清扫车|market-day sweeper|赶集清扫车
Maps lanes of ports that are repainted every month|给每个月都重画的港区车道测图|port lane map|港区车道图
Drives tractors home along dark village roads|天黑后把拖拉机从村道开回家|tractor home-run|拖拉机归家系统
Watches drivers of night coaches for the second before sleep|盯住夜班大巴司机睡着前的那一秒|night coach watch|夜车守望
Makes a wheelchair that crosses a city by itself, kerbs and all|做能自己横穿一座城的轮椅，连路缘石也过|crossing chair|过街轮椅
Simulates a thousand near-misses reported by delivery riders|把骑手上报的一千次险情放进仿真|near-miss city|险情仿真城
Ferries passengers over a canal with nobody at the helm and a bell that works|没人掌舵也能摆渡过运河，铃照样响|canal ferry|运河渡船
Plans air-taxi routes that avoid hospitals' quiet hours|排空中出租车的航线，避开医院的安静时段|quiet airway|静空航线
Turns any forklift into one that stops for a dropped glove|让随便哪台叉车都会为一只掉落的手套停下|glove stop|见套即停
Charges buses while they wait at red lights|公交等红灯时就把电充了|red-light charger|红灯充电桩
Retrofits old trams to keep distance in fog|改装老电车，让它在雾里保持车距|fog tram kit|雾天电车套件
Reads police hand signals, umbrellas notwithstanding|交警打着伞也看得懂手势|gesture reader|手势识别器
Brings library books to islands by boat that sails itself|用自己会开的小船给海岛送书|book boat|送书船
Certifies driving software by exams that change each week|用每周换题的考试给驾驶软件发证|weekly driving exam|每周路考
Lays sensors into zebra crossings that feel a pram|在斑马线里铺能感到婴儿车的传感器|pram crossing|识婴斑马线
Escorts oversized loads with three small cars that talk to each other|用三辆互相说话的小车护送超大件|escort trio|护送三车组
Keeps ambulances moving by asking cars one by one to shift a metre|一辆一辆请前车挪一米，给救护车让路|one-metre request|借道一米系统
`;
export const HOME = `
Makes a door lamp that tells deaf parents which child is crying|做一盏门灯，告诉听障父母哪个孩子在哭|crying lamp|哭声门灯
Builds rice cookers that learn a family's argument about softness|做能学会一家人软硬之争的电饭煲|peace cooker|和气电饭煲
Fits hearing glasses that write what the other person says on the lens|做把对方的话写在镜片上的听语眼镜|caption glasses|字幕眼镜
Watches over people who live alone by the sound of their kettle|凭烧水声照看独居的人|kettle watch|水壶守护
Makes a fridge magnet that plans dinner from what is about to spoil|做一枚冰箱贴，按快坏的菜安排晚饭|dinner magnet|晚饭冰箱贴
Gives cats a flap that refuses mice|做一扇不放老鼠进门的猫洞|polite cat flap|拒鼠猫门
Builds a piano teacher into a pencil case|把钢琴老师装进文具盒|pencil-case teacher|文具盒琴师
Puts a weather station into a walking stick|把气象站装进拐杖|weather stick|气象手杖
Designs curtains that close before the migraine begins|做在偏头痛来之前就合上的窗帘|migraine curtain|止痛窗帘
Makes radios for grandmothers that mail back what they say|给奶奶做能把话寄回去的收音机|letter radio|回信收音机
Adds ears to kitchen hoods so that oil never catches fire|给油烟机装耳朵，油锅再不着火|listening hood|听锅油烟机
Sells a bathroom mirror that looks at skin and keeps it to itself|卖一面只看皮肤、从不外传的浴室镜|discreet mirror|守口如瓶镜
Turns balconies into tea gardens that water themselves by tasting the soil|让阳台茶园尝一尝土再自己浇水|tasting planter|尝土花盆
Makes a bedside recorder of dreams for people who wake twice a night|给一夜醒两回的人做床头记梦机|dream recorder|记梦机
Tunes loudspeakers to the room a tenant can afford|按租客住得起的房间调音箱|tenant speaker|租房音箱
Knits heating into quilts that learn the colder foot|把电热织进被子，学得会哪只脚更凉|learning quilt|识脚被
Builds toy trains that run the timetable of the child's own city|做按孩子家乡时刻表跑的玩具火车|timetable train|时刻表小火车
Makes translation earbuds for wedding tables, eight speakers at once|做婚宴桌上的翻译耳机，八个人同时说也行|banquet earbud|酒席译耳
Repairs old televisions into calm picture frames|把旧电视修成安静的画框|calm frame|静画框
Prints lesson and game on one watch for primary schools without phones|给不许带手机的小学做一块又学又玩的表|school watch|校园手表
`;
