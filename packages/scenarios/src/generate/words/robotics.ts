/** What fictional robotics firms do: English | Chinese | product | product in Chinese. Each line is used by one firm. */
export const ROBOTICS = `
Folds sheets and bathrobes for hotels whose laundry runs with a night shift of two|替夜班只有两个人的酒店洗衣房叠床单和浴袍|laundry folder|叠衣机器人
Carries dumplings from steamer to table through kitchens too narrow for a trolley|在连推车都进不去的窄厨房里把饺子从蒸笼端上餐桌|kitchen runner|后厨传菜机
Climbs the outside of wind-turbine towers and sands their blades in light wind|沿风机塔筒外壁爬上去，趁微风打磨叶片|blade climber|叶片攀爬机
Walks the drainage tunnels under old districts before the rainy season and marks every crack|赶在雨季前走遍老城区的排水箱涵，标出每一道裂缝|tunnel walker|管廊巡检犬
Picks strawberries by touch, so that greenhouse growers throw fewer bruised ones away|凭触觉采草莓，让大棚种植户少扔碰伤的果子|strawberry hand|草莓采摘手
Unloads loose parcels from lorries where no two boxes have the same size|从货车上卸散件包裹，哪怕没有两个箱子一样大|lorry unloader|卸车机械臂
Pushes hospital beds between wards and lifts without a porter|在病区和电梯之间推病床，不用护工陪着|bed mover|病床搬运车
Plants mangrove seedlings at low tide on mudflats where boots sink|退潮时在一脚一个坑的滩涂上栽红树苗|mudflat planter|滩涂种植机
Paints road markings at night behind its own row of cones|自带一排路锥，夜里给道路重新画标线|line painter|划线机器人
Sorts broken crockery from food waste in school canteens|从学校食堂的厨余里挑出碎碗碎碟|canteen sorter|食堂分拣机
Stands in for the second person when one electrician has to pull cable|一个电工放线时，给他当第二双手|cable mate|放线搭档
Trains stroke patients to walk again by holding exactly as much weight as they need|按需要托住一部分体重，帮中风病人重新学走路|gait trainer|步态训练架
Cleans the glass of towers above forty floors in the gaps between gusts|趁两阵大风的间隙擦四十层以上的玻璃幕墙|facade cleaner|幕墙清洗机
Guides blind runners round a park track by a taut cord and a change of pace|用一根绷紧的绳子和步速变化，带盲人跑者绕公园跑道|running guide|领跑机器人
Lays floor tiles in show flats and photographs each joint for the site manager|在样板间里铺地砖，每条缝都拍照给工长看|tile layer|铺砖机
Tightens rail fasteners on mountain lines within a forty-minute window|在四十分钟的天窗期内拧紧山区铁路的扣件|track tightener|扣件作业车
Stacks tea cakes for ageing without breaking their paper wrappers|码放陈化的普洱茶饼，不弄破一张绵纸|tea-cake stacker|码茶机械手
Delivers medicine upstairs in walk-up buildings for tenants who cannot come down|给下不了楼的住户把药送上没有电梯的楼|stair courier|爬楼送药机
Feeds newborn calves on a schedule that the vet can change by voice|按兽医口述就能改的时间表喂新生牛犊|calf feeder|犊牛饲喂机
Rakes, waters and rolls clay tennis courts between two matches|在两场比赛之间耙平、洒水、压实红土网球场|court keeper|球场养护机
Holds the camera for small studios that shoot product films alone|替一个人拍产品片的小工作室掌镜|camera arm|摄影机械臂
Inspects ship hulls in harbour by crawling on magnets under water|吸着磁轮在水下爬行，检查靠港船只的船底|hull crawler|船底爬检机
Strings badminton rackets to a tension that shop owners can prove|给羽毛球拍穿线，磅数让店主拿得出凭据|racket stringer|穿线机
Fries, plates and washes up in a breakfast stall two metres wide|在两米宽的早点摊里炸、装、洗一手包办|breakfast cell|早点工作站
Digs test pits for archaeologists one spoonful at a time|一勺一勺地替考古队挖探方|trowel arm|手铲机械臂
Changes the batteries of shared bicycles on its nightly round|每晚巡街，给共享电单车换电池|battery swapper|换电小车
Gives apprentices in welding a second torch that feels when their hand trembles|给焊工学徒配一把能感到手抖的副枪|coaching torch|带教焊枪
Herds ducks along terraces so that they eat weeds and spare the rice|赶着鸭子走梯田，吃草不吃稻|duck herder|赶鸭机
Checks gas meters in basements where no signal reaches|在没有信号的地下室里抄燃气表|meter reader|抄表机器人
Dances in step with retired dancers in public squares and adjusts to sore knees|跟广场上的退休舞者合拍起舞，膝盖疼了就放慢|square partner|广场舞伴
Presses and hems school uniforms to measure during the August rush|八月开学潮里按尺寸熨烫、缝边校服|hemming cell|缝边工作站
Sweeps dust from solar panels in deserts without a drop of water|在沙漠里不用一滴水扫净光伏板上的灰|panel sweeper|光伏清扫机
Measures trees in protected forests by hugging them|抱住树干，给保护林里的树量胸径|tree hugger|抱树测量机
Serves as a practice patient that flinches, for students of acupuncture|给针灸专业学生当会疼会躲的练习病人|flinching patient|会躲的模拟病人
Rescues golf balls from ponds and counts the frogs while it is there|从水塘里捞高尔夫球，顺便数青蛙|pond diver|捞球机
Opens and shuts ventilation windows in tomato houses like an old gardener would|像老园丁那样开关番茄温室的通风窗|window gardener|开窗园丁
Brings tools to car mechanics lying under a lift|给躺在举升机下的修车师傅递工具|tool fetcher|递工具小车
Sands wooden boats along the grain and stops at every knot|顺着木纹打磨木船，遇到节疤就停|boat sander|木船打磨臂
Watches pumping stations on the plain through floods when roads are cut|洪水断路时替人守平原上的泵站|pump sentinel|泵站哨兵
Assembles paper lanterns for festivals from patterns drawn by children|照孩子画的样子扎节日纸灯笼|lantern maker|扎灯机械手
Walks on sand with cargo for beach clean-up crews|驮着物资在沙滩上跟清洁队走|beach mule|沙滩驮机
Turns bedridden patients every two hours and tells the nurse where skin is red|每两小时给卧床病人翻身，告诉护士哪里发红|turning bed|翻身护理床
Builds dry-stone walls with stones it has weighed and never cut|用称过、不切的石头砌干垒墙|wall builder|砌石机
Carries luggage up temple steps for pilgrims|替香客把行李背上寺院的石阶|step porter|登山背夫
Refuels buses with hydrogen and keeps people out of the zone|给公交车加氢，并把人挡在警戒区外|refuelling arm|加氢机械臂
Tests phone hinges four hundred thousand times with the clumsiness of a real owner|像笨手笨脚的机主一样把手机铰链折四十万次|hinge tester|铰链测试机
Drills charge holes in quarries from a cabin half a kilometre away|坐在半公里外的驾驶室里给采石场钻炮孔|remote drill|遥控钻机
Sets tables for wedding banquets of sixty tables in one hour|一小时摆好六十桌婚宴的餐具|banquet setter|摆台机器人
Teaches tai chi to groups and steps in when a knee bends too far|带队打太极，膝盖过脚尖就上前纠正|tai chi tutor|太极助教
Brushes algae off aquarium rocks without scaring the fish|刷掉水族馆石头上的藻，不惊动鱼|reef brush|刷藻机
Sorts library returns and notices when a book is in the wrong jacket|给图书馆还书分类，书皮套错了也认得出|returns sorter|还书分拣机
Feeds thread to silk looms that no longer have spare parts|给早已停产配件的老丝织机喂线|thread hand|递线手
Walks in front of excavators looking for buried cables|走在挖掘机前面找地下电缆|cable finder|探缆犬
Loads dishwashers in hospital kitchens according to allergy rules|按过敏原规定给医院厨房的洗碗机上碗|allergy loader|分敏装碗机
Practises table tennis with children at exactly their level plus one|陪孩子打乒乓球，永远只比他们高一级|rally partner|陪练球手
Lifts manhole covers for inspectors and stays until they are back on the street|替检修员掀井盖，等人上来才走|manhole jack|掀井盖机
Waxes surfboards and cross-country skis to the day's temperature|按当天气温给滑雪板和冲浪板打蜡|waxing arm|打蜡机械臂
Restocks vending machines inside secure factories|给门禁森严的工厂里的售货机补货|vending stocker|补货机器人
Grafts watermelon seedlings faster than four pairs of hands|嫁接西瓜苗，快过四双手|grafting cell|嫁接工作站
Carries stretchers over rubble and keeps them level|抬着担架过废墟，始终端平|level stretcher|平稳担架犬
Fits sound absorbers under the roofs of metro stations while trains run|列车照常运行时在地铁站顶棚装吸音板|ceiling fitter|顶棚安装机
Prunes vines in winter by rules that the winegrower writes|按酿酒师写的规矩冬剪葡萄藤|vine pruner|剪藤机
Plays shadow puppets with three hands and takes requests|用三只手演皮影戏，可以点戏|puppet hands|皮影三手
Cleans ventilation ducts in restaurants and films the before and after|清洗餐馆排烟管道，拍下清洗前后|duct cleaner|烟道清洗机
Guards rice seed nurseries from sparrows without hurting one|守着秧田不让麻雀偷吃，却不伤一只|sparrow keeper|护秧机
Seals the seams of swimming pools from inside while they stay full|不放水就从池底补泳池的缝|pool sealer|补池机
Fetches samples from minus eighty degree freezers so that nobody opens the door twice|从零下八十度冰柜取样本，不用开第二次门|cold fetcher|冷库取样臂
Walks dogs in shelters at the pace of the shyest one|按最胆小那只的步子遛收容所的狗|shelter walker|遛狗机
Hangs plasterboard on ceilings with a single worker below|下面只要一个工人，就能把石膏板吊上顶|board lifter|吊板机
Collects tennis-ball-sized litter along motorway verges|沿高速路肩捡拳头大小的垃圾|verge picker|路肩拾荒机
Tunes pianos in conservatories overnight, one string after another|在音乐学院通宵调琴，一根弦接一根弦|tuning hand|调律机械手
Loads sugar cane on hillsides too steep for wheels|在轮子上不去的坡地装甘蔗|cane carrier|背蔗机
Makes beds in dormitories of four hundred cadets|给四百名学员的宿舍整理内务|bed maker|铺床机
Holds retractors still in operating theatres for hours|在手术室里几个小时稳稳地拉钩|steady retractor|稳持拉钩臂
Picks mushrooms by size in the dark|在黑暗里按大小采蘑菇|mushroom picker|采菇机
Shows houses to buyers who are in another city|带着身在外地的买家看房|viewing robot|看房机器人
Rolls out and trims noodles to the shop's own thickness|按店家自己的厚薄擀面切面|noodle roller|擀面机
Scares birds off runways like a falcon that never tires|像一只不会累的猎鹰替机场赶鸟|runway falcon|赶鸟机隼
Strips old paint from bridges inside a tent that travels with it|带着随行的帐篷给桥梁除旧漆|bridge stripper|除漆机
Opens oysters at the pace of a market queue|按市场排队的速度开生蚝|oyster opener|开蚝机
Carries film lights up a staircase and holds them there|把影视灯扛上楼梯并举着不放|light carrier|举灯助理
Counts pills twice in pharmacies that open all night|在通宵药房里把药片数两遍|pill counter|点药机
Scrubs barnacles off salmon nets far offshore|在远海刷掉三文鱼网箱上的藤壶|net scrubber|洗网机
Folds cardboard for small shops that pack by hand today|替如今还靠手工打包的小店折纸箱|box folder|折箱机
Gives joints that feel like a real elbow to makers of prosthetic arms|给假肢厂做手感像真肘的关节|elbow joint|仿生肘关节
Makes fingertips with two hundred pressure points for other people's hands|给别家的机械手做有两百个压点的指尖|sensing fingertip|触觉指尖
Winds motors so flat that they fit into a robot's ankle|绕出扁到能塞进机器人脚踝的电机|ankle motor|踝部扁平电机
Sells skins that tell a robot where it was bumped and how hard|做能告诉机器人哪里被碰、碰得多重的皮肤|bump skin|碰触电子皮肤
Tests other firms' legs on a treadmill of gravel, ice and stairs|用碎石、冰面、台阶跑步机考验别家的腿|leg proving track|腿部试验跑台
Builds gearboxes from plastic that whisper at night|用塑料做夜里几乎无声的减速器|whisper gearbox|静音减速器
Rents out robots by the day, with a driver in the next room if asked|机器人按天出租，需要时隔壁坐着操作员|day robot|日租机器人
Records how craftsmen move so that arms can learn from forty years of habit|记录老匠人的动作，让机械臂学四十年的手感|craft recorder|手艺记录仪
Lets three small robots share one brain in a warehouse aisle|让仓库一条巷道里的三台小机器人共用一个大脑|aisle brain|巷道共脑
Makes cable-driven necks so that a robot can nod without a click|做拉索脖子，让机器人点头不带咔哒声|quiet neck|静音脖颈
Writes the falling lessons: how a machine of seventy kilos goes down safely|专教摔跤：七十公斤的机器怎么安全倒下|falling course|摔倒课程
Measures how long a robot's hand holds before it lets go of wet things|测机器人的手抓湿东西能撑多久|wet grip bench|湿握试验台
Welds the corner joints of lift cars that people cannot reach|焊人够不着的电梯轿厢角缝|corner welder|角缝焊接臂
Swaps moulds in toy factories between two production runs|在玩具厂两批生产之间换模具|mould changer|换模机
Balances trays of soup on trams of hospitals|在医院配餐车上把汤端平|soup balancer|端汤机
Hulls chestnuts and knows a wormy one by its sound|剥栗子，听声就知道有没有虫|chestnut huller|剥栗机
Places bricks of tea, soap or tofu without leaving a fingerprint|码放茶砖、肥皂或豆腐，不留指印|soft placer|软物码放手
Follows surveyors across marshes with tripod and umbrella|扛着三脚架和伞跟测绘员过沼泽|marsh follower|沼泽随行机
Ploughs snow from footbridges before the first school bus|赶在第一班校车前铲净人行天桥的雪|footbridge plough|天桥铲雪机
Lets grandparents hold a grandchild's hand at a distance, warmth included|让祖辈隔着千里握住孙辈的手，连温度一起|distant hand|千里之手
Paints porcelain rims in one breath, as the masters do|像老师傅那样一口气给瓷器描边|rim painter|描边机械手
Sorts shoes for repair and glues the soles|给送修的鞋分类并粘底|sole gluer|粘鞋底机
Waters street trees at night and listens for hollow trunks|夜里给行道树浇水，听树干空不空|tree listener|听树浇水机
Runs errands inside greenhouses of a research institute|在研究所温室里跑腿送样|sample runner|送样小跑机
Steadies the elbow of calligraphers whose hands shake|替手抖的书法家稳住手肘|calligraphy rest|书法稳肘架
Counts and rights toppled cones after every lesson of a driving school|驾校每节课后清点并扶正桩桶|cone keeper|扶桩机
Stocks shelves of convenience shops at three in the morning|凌晨三点给便利店理货上架|shelf stocker|理货机器人
Carves ice for banquets from a sketch on a napkin|照餐巾纸上的草图雕宴会冰雕|ice carver|冰雕机械臂
Checks the chairs of ski lifts while they move|在缆车运行中检查吊椅|chairlift checker|吊椅检测机
`;
