/** City, media, science, farming, trade: English | Chinese | product | product in Chinese. Each line is used by one firm. */
export const CITY = `
Predicts which street floods first and texts the cobbler there|算出哪条街先淹，并给那儿的修鞋匠发短信|first-flood alert|先淹预警
Dims street lamps for moths in June|六月里为飞蛾调暗路灯|moth lamp|护蛾路灯
Finds leaks in district heating by the snow that melts|看哪儿雪先化，就找出供热管漏点|snow-melt finder|融雪查漏
Balances lifts, pumps and kettles of a tower block at tea time|在烧水的钟点平衡一栋楼的电梯、水泵和水壶|tea-time balancer|茶点用电平衡
Plans bus stops where old people already wait|把公交站设在老人本来就在等的地方|waiting map|等车地图
Counts bats under bridges before the welders come|焊工来之前先数桥下的蝙蝠|bat census|蝙蝠普查
Reads the smell of a canal and names the culprit|闻运河的气味就说出是谁排的|canal nose|运河之鼻
Times scaffolding so that a street is never closed twice|排脚手架工期，一条街不封两回|one-closure plan|只封一回
Tells firefighters which stairs are full of bicycles|告诉消防员哪条楼梯堆满自行车|stairwell map|楼道地图
Keeps three wind farms and one aluminium works on speaking terms|让三座风场跟一家铝厂有商有量|wind-and-smelter desk|风铝协商台
Arranges night markets so that the smoke drifts to the river|安排夜市摊位，让油烟往江上飘|smoke plan|烟向规划
Finds parking for wheel-barrows, stalls and hearses|给手推车、摊位和灵车找停处|odd parking|杂车泊位
Guesses tomorrow's cycling by school menus and rain|看校餐和雨势猜明天多少人骑车|cycling forecast|骑行预报
Repairs water meters' memory after a frost|霜冻过后替水表找回记性|frost meter|抗冻水表
Lets districts trade shade: trees planned by the hour|让各区交易树荫：按钟点种树|shade exchange|树荫交易所
Hears which manhole cover is loose|听得出哪块井盖松了|loose-cover ear|井盖之耳
Gives old walls a pulse before the underground digs below|地铁开挖前给老墙号脉|wall pulse|墙脉
Routes rubbish boats by tide and wedding|按潮水和婚期给垃圾船排线|tide rubbish route|潮汐环卫线
Looks for wasps' nests and loose tiles in one drone flight|飞一趟就查完马蜂窝和松瓦|roof flight|屋顶巡飞
Finds empty classrooms, chapels and halls for band practice|给乐队找空教室和礼堂排练|practice room finder|排练房地图
Forecasts pollen for each balcony|给每个阳台报花粉|balcony pollen|阳台花粉报
Stores sun in the batteries of parked buses|把阳光存进停着的公交车电池|bus sun bank|公交阳光库
`;
export const MEDIA = `
Restores the colours of village cinema slides|修复乡村电影幻灯片的颜色|slide colour desk|幻灯修色台
Gives documentary makers a memory for faces they promised to blur|替纪录片导演记住答应打码的脸|promise blur|守诺打码
Designs patterns for batik from a grandmother's gestures|从老奶奶的手势里生出蜡染纹样|gesture batik|手势蜡染
Works with regional operas to stage what survives only as a rumour|跟地方戏合作，排只剩传闻的老戏|lost opera workshop|失传戏坊
Makes shop signs for streets that want to look like themselves|给想保住自己模样的老街做招牌|street sign studio|老街招牌坊
Finds the film scene that a viewer can only hum|观众只会哼，也能找到那场戏|hum finder|哼歌寻片
Dresses stages for schools with cardboard plans|给学校剧社出纸板布景图|cardboard stage|纸板舞台
Prepares trailers in the taste of twelve cities|按十二座城的口味备预告片|twelve-city cut|十二城剪辑
Keeps folk dances step by step with those who still know them|跟还会跳的人一步步记下民间舞|step archive|舞步档案
Designs stamps, labels and tea tins in limited runs|做限量的邮票、标签和茶罐|tin studio|茶罐工坊
Adds sound to silent family films, and says that it did|给无声的家庭录像配声，并注明是配的|family sound|家庭配声
Lets museum visitors put an object back into its room|让参观者把文物放回它原来的屋子|object homecoming|文物归家
Serves local radio with weather, gossip and obituaries in the right order|替地方电台把天气、闲话、讣告排对先后|radio order desk|电台编排台
Creates costumes for shadow theatres from two metres of leather|用两米皮子出一套皮影行头|leather wardrobe|皮影衣箱
Imagines gardens for owners who have only a wall|给只有一面墙的主人设想园子|wall garden studio|墙上园林
Colours maps so that the colour-blind get lost no more|给地图配色，色盲不再迷路|honest map colours|实在配色
Helps comic artists keep a hero's scar on the same side|帮漫画家记住主角的疤在哪边|scar keeper|守疤人
Makes lullabies and night pictures from the day's photographs|用白天的照片做摇篮曲和夜画|night album|夜相册
Plans fireworks to a town's own song|按小城自己的歌排烟火|town fireworks|小城烟火
Invents board games from the annals of a county|从县志里造桌游|annals game|县志桌游
Illustrates science magazines under the eye of the researcher|在研究者眼皮底下给科学杂志做内容|magazine bench|杂志工作台
Sets poems for metro walls, one line per station|给地铁墙排诗，一站一句|line-by-line metro|一站一句
Finds lost theatre posters by the paste on the wall|凭墙上的浆糊找回老海报|paste archive|浆糊档案
Designs new-year prints with carvers who refuse straight lines|跟不肯刻直线的师傅一起做年画|new-year print press|年画坊
`;
export const SCIENCE = `
Proposes the next experiment to chemists and the reason not to do it|给化学家提下一个实验，也提不该做的理由|next experiment|下一实验
Counts plankton from a ferry's cooling water|从渡轮冷却水里数浮游生物|ferry plankton|渡轮浮游仪
Reads oracle bones with the cracks that the diviner meant|读甲骨，只认占卜者要的裂纹|crack reader|兆纹识读
Folds peptides for makers of fish vaccines|给鱼疫苗厂折叠多肽|fish peptide bench|鱼肽工作台
Finds meteors in the recordings of wildlife cameras|从野生动物相机里找流星|meteor sieve|流星筛
Repairs gaps in a century of rain notebooks|补齐一百年雨量手簿里的空白|rain notebook|雨簿
Predicts alloys that a small foundry can melt|预测小铸造厂也熔得出的合金|small-foundry alloys|小炉合金
Names beetles from one leg|看一条腿就叫得出甲虫名|one-leg key|一足检索
Listens to glaciers for the sound before the crack|听冰川裂开之前的那一声|glacier ear|冰川之耳
Dates ink by how it fades under three lamps|看墨在三盏灯下怎么褪来断年代|ink dating lamp|断墨灯
Keeps laboratory mice on camera, so fewer are needed|用镜头盯住实验鼠，少用几只|fewer-mice cage|减鼠笼
Plans telescope nights around clouds and jealousy|绕着云和争执排观测夜|telescope diary|望远镜日程
Searches old doctoral theses for a catalyst somebody overlooked|在旧博士论文里找被忽略的催化剂|overlooked catalyst|遗珠催化剂
Tracks pollen grains to the flower and the year|把花粉粒追到哪朵花哪一年|pollen ledger|花粉账
Maps the songs of crickets across a province|给一个省的蟋蟀声画地图|cricket map|蟋蟀声图
Turns seismometers of schools into one instrument|把各校的地震仪连成一台|school seismometer|校园地震网
`;
export const FARMING = `
Tells a tea grower which slope to pick at dawn|告诉茶农黎明先采哪片坡|dawn slope map|晨采坡图
Counts shrimp in a pond by the shadows they throw|数影子就知道塘里多少虾|shrimp shadow counter|虾影计数
Warns orchards of frost by the behaviour of snails|看蜗牛的举动给果园报霜|snail frost alarm|蜗牛霜报
Finds the one sick hen by its silence|凭一声不吭找出那只病鸡|silent hen finder|哑鸡识别
Plans crop rotation with the grandfather's rules in it|把爷爷的老规矩编进轮作计划|grandfather rotation|祖辈轮作
Sorts chillies by the heat they will have when dry|按晒干后的辣度给辣椒分级|chilli heat sorter|辣度分选
Waters rice terraces one bamboo gate at a time|一次开一道竹闸给梯田放水|bamboo gate control|竹闸灌溉
Reads sheep's faces for pain before the shepherd can|比牧人更早看出羊哪儿疼|sheep face reader|羊脸识痛
Predicts when a peach will travel and when it won't|算准桃子什么时候经得起上路|travelling peach|上路桃
Keeps locusts from a steppe by where they hatched last|按上回孵化地挡住草原蝗虫|locust memory|蝗虫记忆
Ripens vinegar by listening to the jars|听缸声酿醋|vinegar ear|听缸
Matches mushrooms and logs for growers in damp valleys|给湿谷里的菇农配菌和段木|log matchmaker|菌木红娘
Weighs pigs by a photograph taken through the dust|隔着灰拍张照就称出猪重|dust scale|隔尘称猪
Guides bees to buckwheat before the rain|赶在雨前把蜜蜂引到荞麦地|bee signpost|蜂路牌
Tastes milk for garlic, silage and lies|尝得出牛奶里的蒜味、青贮和假话|milk taster|尝奶仪
Books harvesters for neighbours who are not on speaking terms|替互不说话的邻居约收割机|harvester peace plan|收割调停
`;
export const TRADE = `
Loads containers so that the first stop comes out first|装集装箱，先到的先卸|first-out loader|先卸装箱
Sizes shoes across nine national scales for mail order|替邮购对齐九国鞋码|nine-scale shoe|九国鞋码
Foresees which umbrella colour sells in which drizzle|预知哪种毛毛雨卖哪色伞|drizzle stock|雨色备货
Haggles politely at a wholesale market, by the customer's rules|照顾客的规矩在批发市场客气还价|polite haggler|斯文还价
Seals cold chains with labels that blush|用会脸红的标签封冷链|blushing label|脸红标签
Finds a return load for lorries in the desert|给沙漠里的卡车找回程货|return load finder|回程货
Arranges a grocer's shelf for shoppers of one metre forty|按一米四的顾客摆货架|low shelf plan|矮货架
Tells florists on Thursday what weddings need on Saturday|周四就告诉花店周六婚礼要什么|Saturday flowers|周六花单
Checks jade by how it rings, for buyers in a crowd|人堆里听声验玉|jade ring|听玉
Writes off nothing: plans for the last crate of fruit|一箱不扔：给最后一箱水果找出路|last crate desk|末箱台
Guides porters through a market of nine thousand stalls|带挑夫走九千摊位的市场|stall compass|摊位罗盘
Sends spare parts before the ship knows it needs them|船还不知道就把备件寄出去|early spare|早到备件
Opens street stalls with one permit, one plug and one plan|一证一插头一张图开地摊|one-plug stall|一插地摊
Detects sold-out shelves by children's faces|看孩子的脸就知道断货|empty-shelf look|断货表情
`;
