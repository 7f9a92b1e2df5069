/** Adjectives and adverbs. */
export const qualities = `
good better best well 好 良好 更好 最佳 最好 优良
bad badly worse worst 坏 恶劣 糟 不良 差 最坏
great greater greatest greatly 伟大 大 巨大 极大 更大
big bigger biggest large larger largest largely 大 巨大 大型 庞大 大部分
small smaller smallest little tiny 小 小型 少 微小
huge enormous vast immense tremendous gigantic 巨大 庞大 广大 极大 浩大
high higher highest highly 高 高级 高度 最高
low lower lowest lowered lowering 低 降低 较低 最低
long longer longest length lengthy 长 长期 久 长度 冗长
short shorter shortest shortly brief briefly 短 短期 简短 短暂 不久
wide wider widely width broad broader broadly widespread extensive extensively 广泛 宽 广阔 普遍 广
narrow narrowly 狭窄 窄 狭隘
deep deeper deeply depth profound profoundly 深 深刻 深入 深度 深远 深切
thick thin 厚 薄 瘦
heavy heavily heavier 重 沉重 严重 繁重
light lighter 轻 光 灯 照明 轻微
strong stronger strongly strength strengths 强 强大 强烈 力量 坚强 强有力 优势
weak weaker weakness weaknesses weaken 弱 薄弱 弱点 软弱 削弱
hard harder hardly hardship 困难 努力 硬 艰苦 几乎 难
difficult difficulty difficulties 困难 难 艰难
soft gentle gently tender 柔软 软 温和 温柔 轻轻
easy easily easier 容易 轻易 方便 简单
simple simply simplify simplified simplicity 简单 只是 简化 纯粹
complex complexity complicated complicate 复杂 错综复杂 繁复
clear clearly clarity clarify clarification 清楚 明确 清晰 显然 澄清 明显
obvious obviously apparent apparently evident 明显 显然 表面
vague ambiguous ambiguity unclear 含糊 模糊 不清
certain certainly certainty 某些 一定 肯定 确定 当然
uncertain uncertainty 不确定 不明朗 不明
sure surely 肯定 确定 一定 相信
definite definitely 明确 肯定 绝对
true truly truth 真正 真实 真理 真相 真
real really reality realities realistic 真正 实际 现实 真实 事实 确实
actual actually fact facts 实际 事实 其实 实际上
false falsely falsify 虚假 假 错误 不实
right rightly 正确 对
wrong wrongly error errors mistake mistakes mistaken incorrect 错误 错 不对 失误 误
correct correctly correctness correction 正确 纠正 更正 改正
accurate accurately accuracy precise precisely precision exact exactly 准确 精确 正确 确切 正是
proper properly 适当 妥善 正当 恰当 正确
adequate adequately sufficient sufficiently enough 足够 充分 充足 适当
inadequate insufficient 不足 不够 不充分
excess excessive excessively 过多 过度 过分 超额
full fully 充分 全面 完全 充满 全
whole wholly entire entirely entirety 整个 全部 完全 全 整体
empty vacant vacancy vacancies 空 空缺 空置
total 全部
partial partially partly 部分 局部 一部分
main mainly primary primarily chiefly principal principally major 主要 首要 主 重大
important importantly importance 重要 重要性 重大 重视
significant significantly significance 重大 显著 意义 重要
essential essentially vital crucial indispensable critical 必要 关键 必不可少 至关重要 基本 重要
necessary necessarily necessity necessitate 必要 必需 必须 需要 一定
unnecessary 不必要
basic basically fundamental fundamentally basis 基本 根本 基础 依据 基于
foundation foundations 基础 基金会 根基
special particular particularly especially notably 特别 特定 尤其 特殊 某 特别是
specific 特定 具体
unique uniquely 独特 唯一 特有
ordinary usual usually normal normally regular regularly routine 通常 平常 正常 普通 一般 经常 定期
unusual abnormal strange odd peculiar 异常 奇怪 不寻常 怪
common 常
rare rarely seldom 罕见 很少 稀有 难得
frequent frequently often frequency 经常 常常 时常 频繁 往往
general generally universal universally 一般 普遍 总 大致 通常
typical typically 典型 一般
similar similarly similarity 类似 相似 同样 相同
same identical 相同 同样 同 一样 同一
alike likewise 同样 一样
opposite contrary 相反 对面 反对
other others another 其他 另 另一 他人 其它 别人
new newly newer 新 新的 崭新
recent recently latest 最近 近来 近期 近年 最新
modern modernize modernization contemporary 现代 现代化 当代
ancient antique 古代 古 古老
current currently 目前 现时 当前 现行 现有
future 未来 将来 今后 前途
past former formerly 过去 以前 前 往昔 昔日
previous previously earlier 以前 先前 之前 上次 较早
early 早 早期 初期 及早
late later latter 后来 晚 迟 以后 末
next 下一 下次 接下来 明年
last lasting 最后 上 去年 持久 持续
final finally eventually ultimately ultimate 最后 终于 最终 终
initial initially 最初 初步 初期 起初
original originally origin origins 原来 原本 原 起源 原始 来源
temporary temporarily provisional interim 临时 暂时 暂行 短期
immediate immediately instant instantly 立即 立刻 即时 马上 直接
sudden suddenly abrupt 突然 忽然
gradual gradually 逐渐 逐步 渐渐
quick quickly fast faster swift swiftly prompt promptly 快 迅速 很快 及时 尽快 快速
urgent urgently urgency emergency emergencies 紧急 迫切 急切 紧迫 应急
timely 及时 适时
serious seriously severe severely grave gravely 严重 认真 严肃 严峻 严厉 重大
strict strictly stringent rigorous 严格 严厉 严谨 严密
harsh tough 严厉 苛刻 严酷 艰难
fierce intense intensive intensify intensified 激烈 强烈 密集 加剧 深入
active actively activity activities 积极 活动 活跃 主动
passive inactive 被动 消极
positive positively 积极 正面 肯定 阳性
negative negatively adverse adversely 消极 负面 不利 负 不良
favourable favorable favour favor 有利 赞成 优惠 好感
beneficial benefit benefits benefited beneficiary beneficiaries 利益 有利 受益 好处 福利 受惠 惠益
advantage advantages advantageous 优势 好处 优点 利
disadvantage disadvantages 不利 缺点 劣势
effective 见效
successful 成功
able ability abilities 能够 能 能力 有能力 可以
unable inability 不能 无法 未能
possible possibly possibility possibilities 可能 可能性 尽可能
impossible 不可能
likely likelihood probable probably probability perhaps maybe 可能 大概 也许 或许 概率
potential potentially 潜力 潜在 可能
feasible feasibility viable viability 可行 可行性
available availability 可用 可供 现有 提供
ready readily readiness 准备 准备就绪 随时
willing willingness willingly 愿意 乐意 意愿
reluctant unwilling 不愿 勉强
eager keen enthusiastic enthusiasm 热心 热衷 热情 渴望 踊跃
confident confidence 信心 自信
proud pride proudly 骄傲 自豪
happy happily happiness glad delighted joy 快乐 高兴 幸福 欣慰 喜悦
sad sadness sorrow grief 悲伤 伤心 难过 悲哀
angry anger 愤怒 生气 气愤
lonely loneliness 孤独 寂寞
beautiful beauty pretty lovely 美丽 美 漂亮 优美
ugly 丑 难看
bright brilliant shining 明亮 光明 辉煌 灿烂
dark darkness black 黑暗 黑 暗 黑色
white 白 白色
red 红 红色
green 绿 绿色
blue 蓝 蓝色
yellow 黄 黄色
color colour colors colorful 颜色 色彩 彩色
hot heat heated warm warmth warmly 热 炎热 温暖 热烈 高温
cold cool 冷 寒冷 凉 冷静
wet dry drought 湿 干 干旱 旱灾
fresh 新鲜 清新 淡水
raw 生 原料 未经
pure purely purity 纯 纯粹 纯净 单纯
sweet bitter sour salt 甜 苦 酸 盐
quiet quietly silent silence calm 安静 沉默 平静 静 冷静
noise noisy loud 噪音 吵 大声
smooth smoothly 顺利 平稳 光滑
sharp sharply 尖锐 急剧 锋利
dangerous 危险
free 自由
busy 忙 繁忙 忙碌
lazy 懒
clever smart intelligent intelligence wise wisdom 聪明 智慧 明智 情报 智力
stupid foolish 愚蠢 笨
brave bravely courage courageous hero heroes heroic 勇敢 勇气 英雄 英勇
honest honestly honesty sincere sincerely sincerity 诚实 真诚 诚恳 诚意 衷心 坦白
loyal loyalty 忠诚 忠心
generous generosity 慷慨 大方
kind kindly kindness 善良 种类 仁慈 亲切
cruel cruelty brutal inhuman 残忍 残酷 不人道
strange 陌生
familiar 熟悉
popular popularity 受欢迎 流行 普及 大众
outstanding excellent excellence exceptional superb remarkable 优秀 杰出 卓越 出色 突出 优异
perfect perfectly 完美 完善
ideal ideals idealistic 理想
comprehensive comprehensively overall 全面 综合 整体 总体 通盘
thorough thoroughly 彻底 全面 深入
detailed detail details 详细 细节 详情 详尽
concrete 具体 混凝土
abstract 抽象 摘要
formal formally 正式
informal 非正式
internal inner inside interior 内部 内在 内 里面 内政
external outer outside exterior 外部 外 外面 外在
upper 上 上级 上部
superior inferior 上级 优越 次等
senior junior 高级 资深 初级 后辈
rich 丰富
abundant abundance plentiful 丰富 充足 大量
scarce scarcity 稀少 缺乏 稀缺
numerous many much multiple multi plenty 许多 很多 众多 多 大量 不少
several few fewer 几 数 若干 少数 很少 一些
various diverse diversity diversify diversification 各种 多样 多样性 多元 多元化
single sole solely alone only 单一 唯一 只 单独 独自 仅
double twice dual 双 两倍 加倍 双重
extra 额外 加班
extreme extremely exceedingly 极端 极 极其 非常 极度
very quite rather 很 非常 相当 十分 颇
too 太 过于 也
more most mostly 更 更多 最 大多 多数 较
less least 较少 最少 至少 最低
almost nearly approximately around roughly about 几乎 大约 约 差不多 近 将近
merely just simply 只 仅仅 只是 不过 刚刚
even 甚至 连 即使
still yet 仍 仍然 还 尚 依然
already 已经 已 早已
again once 再 再次 又 一次 一旦 曾经
always ever forever 总是 一直 始终 永远 一向
never 从不 从未 决不 从来没有
sometimes occasionally occasional occasion 有时 偶尔 场合 时候
soon 不久 很快 即将 尽快
together 一起 共同 一同
apart aside 分开 除了 相距
indeed 确实 的确 其实
perhaps 或许
absolutely absolute 绝对 完全
relatively relative 相对 比较 有关
comparatively 比较
especially 尤
respectively 各
fortunately lucky luck fortunate 幸运 运气 幸好 幸而
unfortunately unfortunate 不幸 可惜 遗憾
clearly 明显
natural naturally nature 自然 天然 性质 当然 大自然
artificial 人工 人造
automatic automatically 自动
manual manually 手册 手工 人手
secret secretly 秘密 暗中
open openly 公然
visible invisible 看得见 可见 无形
visual 视觉
tangible intangible 有形 无形
flexible flexibility 灵活 弹性 灵活性
rigid 僵化 刚性
consistent consistently consistency inconsistent 一致 一贯 始终 不一致
continuous 连绵
constant constantly 不断 经常 常数 时时
irregular 不规则 不正常
mature maturity 成熟 到期
rational rationally logic logical 理性 合理 逻辑
meaningful meaningless 有意义 毫无意义
useless 无用 没用
innovative innovation 创新 革新
creative 创造性
dynamic 动态 活力 蓬勃
vigorous vigorously vitality energetic 大力 活力 蓬勃 积极
firm firmly resolute resolutely 坚定 坚决 牢固
steady steadily 稳定 稳步 平稳
remote distant distance far farther 遥远 偏远 距离 远 远方
near nearby close adjacent 附近 近 邻近 接近 靠近 毗邻
foreign 外来
live 现场
nude naked bare 裸 赤
tall 高
fat 胖 肥
`
