/** Words of thought, order, time, place and quantity, and of what joins sentences. */
export const thought = `
idea ideas concept concepts conception notion 概念 想法 观念 理念 构想 主意
theory theories theoretical theoretically 理论 学说
principle 原则
method methods methodology approach approaches 方法 办法 方式 做法 途径 办法
way ways manner 方式 方法 途径 方面 路 办法
mode modes pattern patterns 模式 方式 形态 型态
style styles 风格 作风 款式 样式
type types kind kinds sort sorts category categories classify classification 类型 种类 类 种 类别 型 分类
class 类别
form forms 形式 表格
shape shaped 形状 塑造 形成
structure structures structural 结构 构造 架构 建筑物
framework frameworks 框架 纲领 架构
architecture architect architects architectural 建筑 建筑师
part parts portion 部分 份 零件 参与 局部
element elements component components factor factors 因素 要素 成分 组成部分 元素
aspect aspects 方面 层面
side sides 方面 边 侧 双方 一方
dimension dimensions 层面 方面 维度 尺寸
feature features featured characteristic characteristics trait 特点 特征 特色 特性
nature 性质 本质
essence substance substances substantive substantial substantially 实质 物质 本质 大量 实质性
content contents 内容 含量 满足
meaning 含义 意义
sense senses sensitive sensitivity 意义 感觉 意识 敏感
conscious consciousness awareness aware consciously 意识 认识 觉悟 知道 察觉
mind minds mindset 心 头脑 思想 介意 记住 心态
memory memories memorial 记忆 回忆 纪念 记忆体
reason reasons reasoning 理由 原因 道理
cause 缘故
condition conditions conditional 条件 情况 状况 状态
circumstance circumstances situation situations 情况 情形 形势 局势 处境 状况
environment environmental environmentally surroundings 环境 环保 周围
background context contexts 背景 上下文 情况
phenomenon phenomena 现象
event events incident incidents 事件 活动 事故 事情 事项
affair affairs matter matters thing things 事务 事情 事项 东西 问题 事宜 事
problem problems problematic trouble troubles 问题 难题 麻烦 困扰
obstacle obstacles barrier barriers hinder hindrance 障碍 壁垒 阻碍 妨碍
difficulty 难处
consequence consequences outcome outcomes 后果 结果 成果
implication implications imply implied 影响 含义 暗示 涉及
opportunity opportunities chance chances 机会 机遇 契机
prospect prospects 前景 前途 展望
tendency tend tends trend trends 趋势 倾向 潮流 趋向
stage stages phase phases 阶段 舞台 期 时期
step steps 步骤 步 措施 步伐
progress 进度
process 历程
cycle cycles circle circles 循环 周期 圈 界
path paths route routes 道路 路线 途径 小路
line lines 线 行 路线 防线
track tracks 轨道 追踪 足迹
base 基
source sources 来源 源 消息来源 水源
origin 由来
center 中心
core key keys 核心 关键 主要 钥匙
focus 焦点
target 对象
evidence 迹象
example examples instance instances 例子 例如 实例 榜样 譬如
sample samples 样本 样品
illustration 图解
copy copies photocopy 副本 复制 份 影本 复印件
text texts 文本 案文 正文 文字 课文
word words wording 字 词 话 文字 措辞 字眼
phrase phrases 词组 短语 句
title titles titled 标题 头衔 名称 题目 所有权
topic topics theme themes 主题 题目 话题 议题
summary summarize outline 摘要 总结 纲要 概述 概要
conclusion 总结
introduction introduce introduced introducing 介绍 引进 引入 提出 推出 采用
preface preamble 序言 序 前言
history histories historic historical historically historian 历史 史 史学家
story stories tale tales 故事 小说 传说
legend legendary myth 传说 神话 传奇
truth 实情
secret 秘诀
mystery mysterious 神秘 谜
problem 课题
role 地位
status 地位 身分 状况 身份 现状
rank ranks ranked ranking 等级 级别 排名 军衔 职级
grade grades 等级 年级 级 成绩
priority priorities 优先 优先事项 重点 优先次序
importance 重要性
contribution 贡献
will wills 意志 意愿 遗嘱 将 会
spirit 精神
attitude attitudes 态度
emotion emotions emotional mood sentiment 情绪 感情 情感 心情
passion passionate 热情 激情
sympathy sympathetic compassion 同情 怜悯
psychology 心理学
habit habits 习惯
ability 本事
talent talents talented gift gifts gifted 人才 才能 天才 天分 礼物 天赋
effort 心血
energy 精力
force 力
power 势力
strength 实力
unity 一致
system 体系
measure 对策
means 途径
vision visions 远见 视野 愿景 眼光 视觉
perspective perspectives 观点 角度 视角 前景
angle angles 角度 角
stance standpoint 立场
position 看法
judgment 判断
choice 抉择
answer 答覆
promise 诺言
expectation 期待
demand 诉求
pressure 压力
influence 影响
result 成效
success 成功
failure 失败
benefit 利益
merit merits 优点 功绩 好处
shortcoming shortcomings defect defects deficiency drawback flaw 缺点 不足 缺陷 瑕疵 弊病
remainder surplus 其余 剩余
number numbers 数目 人数 号码 数字 号
hundred hundreds 百 几百 数百
thousand thousands 千 数千 成千
million millions 百万 数百万
billion billions 十亿 亿
dozen dozens 打 几十 数十
half halves 一半 半
quarter quarters 四分之一 季度 季 宿舍
third 第三 三分之一
first firstly 首先 第一 首次 最先
second secondly seconds 第二 其次 秒
thirdly 第三
one 一 一个 人 之一
two 两 二 两个
three 三 三个
pair 双 对
both 双方 两者 都 皆
each every everyone everybody everything 每 各 每个 人人 大家 每一 一切
all 全部 所有 一切 都 全体
any anyone anything anybody 任何 任何人
some someone something somebody 一些 某些 某 有些 有人
none nobody nothing 没有 没有人 无人 无
such 这种 此类 这样 该
own 自身
self himself herself themselves itself ourselves myself 自己 本身 自我 亲自
who whom whose whoever 谁 者 何人
what whatever 什么 何 甚么
which whichever 哪 哪些
when whenever 当 时 何时 时候
where wherever whereby 哪里 何处 地方
why 为什么 为何
how 如何 怎样 怎么 多么
time times 时间 时 时候 次 时代 倍
moment moments 时刻 片刻 当时
hour hours hourly 小时 钟头 时
minute minutes 分钟 会议记录 分
day days daily 天 日 每日 日子 每天 日常
night nights midnight evening evenings tonight 晚上 夜 夜间 晚 深夜 今晚
morning mornings afternoon noon 早上 上午 早晨 下午 中午 清晨
today nowadays 今天 今日 今 当今 如今
tomorrow yesterday 明天 昨天 明日 昨日
week weeks weekly weekend 星期 周 每周 周末 礼拜
month months monthly 月 每月 个月
year years yearly annual annually 年 每年 年度 年间 岁
decade decades 十年 数十年 年代
century centuries 世纪
era age ages epoch 时代 年龄 年纪 岁
season seasons spring summer autumn winter 季节 季 春 夏 秋 冬 春天 夏天 秋天 冬天
january 一月
february 二月
march 三月 行军 游行 进军
april 四月
june 六月
july 七月
august 八月
september 九月
october 十月
november 十一月
december 十二月
sunday monday tuesday wednesday thursday friday saturday 星期 周 礼拜
holiday holidays vacation 假期 假日 节日
calendar 日历 农历 历
now 现在 如今 现 目前
then 当时 然后 那么 于是
ago 前 以前
since 自 以来 由于 自从
until till 直到 直至 为止 前
while whilst whereas 同时 虽然 而 期间
during 期间 在 当中
before 之前 以前 前 面前
after afterwards 之后 以后 后 后来
meanwhile simultaneously simultaneous 同时 与此同时
hence therefore thus consequently 因此 所以 因而 从而 于是
because due owing 因为 由于 因
however nevertheless nonetheless 但 然而 不过 可是 但是
but 但 但是 不过 而
although though despite notwithstanding 虽然 尽管 即使 虽
unless otherwise 除非 否则 另有
if whether 如果 如 若 是否 倘若 假如
moreover furthermore besides also 此外 而且 并且 再者 也 另外 除此之外
instead 反而 代替 而不是 而是
either neither nor 或 任一 也不 不
than 比 较
toward towards 对 朝 向 迈向
among amongst between 之间 其中 当中 中
within 内 之内 在内
without 没有 无 未经 不
beyond 超越 超出 以外
above 以上 上述 上面 之上
below under underneath beneath 以下 下面 之下 下
over 超过 多 以上
against 反对 对 针对 违反
through throughout via 通过 经过 透过 经 整个 贯穿
across 跨 各地 越过
along 沿 沿着 一起
behind 背后 后面
front 前面 面前 前线
middle mid 中间 中 中期
top tops 顶 上面 最高 首
bottom 底 底部 下面
left 左
edge edges 边缘 边
corner corners 角落 角
surface 表面 地面
space spaces outer-space 空间 太空 外空
place places placed 地方 地点 场所 放 名次
location locations located 地点 位置 位于 坐落
here there 这里 那里 此 这儿
everywhere elsewhere anywhere somewhere 到处 各处 别处 其他地方
point 地点
address 住址
world 天下
heaven sky 天 天空 天堂
earth planet 地球 大地 泥土
balance 收支
order 次序
sequence series 系列 顺序 一连串 序列
range 一系列
set 一套
piece pieces 件 块 片 篇
bit 点 位元
degree 程度
extent 程度 范围
rate 速率
share 比重
gap 空隙
distinction 分别
relationship 关联
connection 关连
basis 根据
ground grounds 地面 理由 场地 根据
exception 例外
rule 规律
law 定律
purpose 用意
use 用处
need 必要
role 职责
respect 方面
effect 成果
advantage 便利
question 疑问
argument 论据
evidence 佐证
proposal 倡议
statement 言论
comment comments commented commentary 评论 意见 批评 看法
remark remarks 评论 言论 话 备注
language 文字
instance 场合
course 历程
intention 意向
willingness 诚意
determination 决心
courage 魄力
concern 隐忧
attention 留意
`
