/** Words of culture, the arts and daily life, as magazines write of them. */
export const culture = `
poem poems poet poets poetry 诗 诗人 诗歌 诗词
novel novels novelist fiction 小说 小说家 新颖
literature literary 文学 文艺 文献
author authors 作者 作家
classic classics classical 古典 经典 名著
drama dramatic dramatically play theater theatre opera 戏剧 剧 剧场 歌剧 戏 大幅 平剧 京剧
stage 舞台
actor actors actress 演员
audience audiences 观众 听众
scene scenes scenery scenic landscape landscapes 景 场面 风景 情景 景色 山水
music musical musician musicians 音乐 音乐家
piano violin guitar drum drums 钢琴 小提琴 吉他 鼓
concert concerts orchestra 音乐会 演唱会 乐团
compose composer melody 作曲家 旋律
exhibit exhibition exhibitions exhibits display displayed 展览 展出 展示 陈列
museum museums gallery galleries 博物馆 画廊 美术馆 博物院
sculpture sculptor statue statues carve carved carving 雕刻 雕塑 雕像 塑像
calligraphy calligrapher 书法 书法家
craft crafts handicraft craftsman craftsmen 工艺 手工艺 工匠 手艺
antique antiques relic relics artifact artifacts 古董 文物 遗物
palace palaces 宫 故宫 皇宫 宫殿
emperor emperors imperial empire empress 皇帝 帝国 皇 皇后
king kings queen queens prince princess royal 国王 王 女王 王子 公主 皇家
dynasty dynasties 朝 朝代 王朝
ming ching qing tang sung song han 明朝 清朝 唐朝 宋朝 汉朝 清代 明代 唐代 宋代
confucius confucian confucianism 孔子 儒家 儒
taoist taoism 道教 道家
philosophy philosopher philosophical philosophers 哲学 哲学家
fate destiny 命运 命
ghost ghosts devil 鬼 魔鬼 妖
fortune fortunes 财富 运气 命运
master masters 大师 师傅 主人 硕士
disciple apprentice 弟子 学徒 徒弟
hero 好汉
beauty 美女
romance romantic 浪漫 恋爱
fashion fashionable 时尚 时装 流行
modern 摩登
taste 品味
humor humour joke jokes funny 幽默 笑话 好笑
interest 趣味
fun 乐趣 好玩 有趣
interesting 有趣 有意思
boring bored 无聊 沉闷
lifestyle 生活方式
neighborhood neighbourhood neighbor neighbors neighbour neighbours neighboring 邻居 街坊 邻近 邻里 邻国
colleague colleagues classmate classmates 同事 同僚 同学
boss 老板 上司
guest guests host hosts hosted 客人 来宾 主人 东道 主办
stranger strangers 陌生人
crowd 人潮
fan fans 迷 扇 歌迷 球迷
team 球队
baseball basketball football soccer tennis golf 棒球 篮球 足球 网球 高尔夫
champion championship championships 冠军 锦标赛
olympic olympics 奥运 奥林匹克 奥运会
coach 教练
compete match 比赛
contest 竞赛
gymnastics 体操
tour 巡回
trip trips journey journeys voyage 旅程 旅途 行程 旅行 航程
adventure adventures 冒险 探险
explore explored exploration exploring 探索 探讨 勘探 开发
route 行程
destination destinations 目的地
souvenir gift 纪念品
hometown native-place 家乡 故乡 老家
countryman countrymen compatriot compatriots 同胞 国人
peasant peasants 农民
merchant merchants 商人
worker 劳动者
housewife 主妇 家庭主妇
maid servant 佣人 女佣
scholar 文人
intellectual intellectuals 知识分子
pioneer pioneers 先驱 开拓 先锋
veteran veterans 老兵 退伍军人 荣民
volunteer 自愿者
prisoner 俘虏
martyr 烈士
traitor 叛徒
orphan 孤儿
widow 寡妇 遗孀
twin twins 双胞胎
youngster youngsters teenager teenagers 年轻人 青少年
gentleman gentlemen 绅士 先生 君子
guy guys fellow fellows 家伙 同胞 伙伴
nickname 绰号
surname 姓 姓氏
dialect mandarin cantonese 方言 国语 普通话 粤语 广东话
slogan slogans 口号 标语
proverb saying 谚语 俗语 俗话
symbol symbols symbolic symbolize 象征 符号 标志
emblem logo 标志 徽
treasure treasures precious 珍贵 宝 宝藏 珍惜 宝贵
heritage legacy 遗产 传统 传承
inherit 传承
essence 精华
atmosphere 气息
spirit 神韵
charm charming elegant elegance grace graceful 魅力 迷人 优雅 风采
magnificent splendid grand glory glorious 壮丽 宏伟 辉煌 光荣 盛大 灿烂
miracle miraculous 奇迹
magic magical 魔术 神奇
dream 理想
hardship 吃苦
sweat 汗 汗水
poverty 清贫
comfort comfortable comfortably 舒适 舒服 安慰
convenient convenience conveniently 方便 便利
luxury luxurious 奢侈 豪华
busy 热闹
bustling lively 热闹 活泼 繁华
peaceful 宁静
patience patiently 耐心
diligent diligence hardworking 勤劳 勤奋 用功
frugal thrift thrifty 节俭 俭
modest humble 谦虚 谦卑 适度
shy ashamed shame embarrassed embarrassing 羞 害羞 羞耻 尴尬 惭愧
jealous envy 嫉妒 羡慕
admire admired admiration 佩服 钦佩 羡慕 敬佩 欣赏
miss 怀念 思念
regret 懊悔
curious curiosity 好奇
confused confusion confusing confuse 困惑 混乱 混淆
puzzle puzzled 疑惑 谜
disappoint disappointed disappointing disappointment 失望
desperate despair 绝望 拼命
optimistic optimism pessimistic 乐观 悲观
persuade persuaded convince convinced convincing 说服 劝 相信 深信
inspire inspired inspiration inspiring 启发 灵感 鼓舞 激励
motivate motivation motivated motive motives 动机 激励 推动
teach 传授
imitate imitation 模仿 仿
invent 创造
combine 融合
blend 融合 混合
match 搭配
decorate decoration decorations 装饰 布置 装潢
polish 磨 润饰
weave woven 编织 织
sew embroidery 缝 刺绣
grind 磨
boil fry fried steam steamed 煮 炒 炸 蒸 煎
bake roast 烤 烘
dig dug 挖 掘
plant planted planting 种植 种
pick picked 采 摘 捡 挑
hunt hunting hunter 打猎 狩猎 猎人
raise 饲养
feed 喂养
lend 借给
knock 敲
kneel 跪
bow 鞠躬 弓
nod 点头
shout shouted yell scream 喊 叫 大叫
whisper murmur 低语 耳语
chat conversation conversations interview interviewed interviews 聊天 谈话 对话 采访 访问 面谈 访谈 面试
gossip rumor rumors 谣言 传闻 八卦
lie lies lying 说谎 谎言 躺 在于
joke 玩笑
quarrel 争吵 吵架
scold 骂 责骂
forgive forgiveness 原谅 宽恕
tire tired 累 疲倦 疲劳
retire 退役
sum 总之
exile 流亡 放逐
missionary missionaries 传教士
nightmare 恶梦 噩梦
tragedy tragic 悲剧 惨剧
comedy 喜剧
anecdote 轶事 趣事
photograph 摄影作品
cartoon comic comics animation 漫画 卡通 动画
column 专栏 栏
editor editors editorial edit 编辑 主编 社论
publisher 出版商
readership 读者
bookstore 书店
print printed printing 印刷 印 列印
script manuscript 剧本 手稿 稿
page pages 页 版
review 书评
translation 译文
tribute 致敬 敬意 贡
toast 干杯 祝酒
banquet feast dinner lunch breakfast meal meals 宴会 晚餐 午餐 早餐 餐 饭 晚宴
snack snacks 小吃 点心
vegetarian 素食 素
herb herbs herbal 草药 中药 药草
acupuncture 针灸
massage 按摩
lantern 灯笼 元宵
firecracker fireworks 鞭炮 烟火
kite 风筝
chess 棋 象棋
martial 武术 功夫
lunar 农历 阴历
bride groom 新娘 新郎
dowry 嫁妆
coffin 棺材
altar incense 祭坛 香 香火
soul 魂
heavenly 上天
saint 圣人
bible 圣经
pastor priest 牧师 神父
sect 教派
abbot 住持
`
