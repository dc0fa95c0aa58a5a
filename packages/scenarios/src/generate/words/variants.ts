/** What distinguishes a firm's further exhibits from its first. English | Chinese; # is the name of the product. */
export const HARD = `
#, travel size|便携款#
#, winter version|冬季款#
#, second prototype|#二号样机
#, training set|教学用#
#, outdoor version|户外款#
#, cut open|#剖视
#, three years old|服役三年的#
Control desk of the #|#控制台
Workbench for the #|#工作台
Field kit of the #|#外勤包
Spare parts of the #|#配件架
Night mode of the #|#夜间模式
Two of the # at once|#双机协作
#, built by students|学生自制的#
#, next year's|明年的#
#, for rent|租赁款#
#, assembled before your eyes|现场组装的#
Test rig of the #|#试验台
`;
export const SOFT = `
Workbench for the #|#工作台
Field edition of the #|#外勤版
Simulator of the #|#模拟台
Log wall of the #|#日志墙
Pocket edition of the #|口袋版#
Trial corner of the #|#试用角
#, next year's|明年的#
#, offline|离线版#
#, for beginners|入门版#
#, the first version|初代#
#, for auditors|审计版#
#, on an old laptop|旧电脑上的#
#, with large print|大字版#
Open hour of the #|#开放时段
Failures of the #|#失误集
Map of all users of the #|#用户地图
#, as a game|游戏版#
#, with its designer|设计者在场的#
`;
/** A model's versions and sizes; # is the firm's short name. */
export const VERSIONS = `
# 1.5|#1.5
# 2|#2
# 3 Preview|#3预览版
# Mini|#小号
# Air|#轻装版
# Evening|#夜读版
# Open|#开放版
# Field|#外勤版
# Max|#大号
# Draft|#草稿版
# Duo|#双人版
# Zero|#零号
`;
export const SIZES: readonly string[] = ['0.5B', '1.8B', '3B', '7B', '13B', '14B', '34B', '65B', '72B', '110B', '130B'];
