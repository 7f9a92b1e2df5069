/** Words of governing, administration and parliaments. */
export const government = `
government administration regime 政府 当局 官方
governmental official 官方 政府 正式 公务
official officer officials 官员 人员 公务员 主任 长官 军官
govern governing governance rule 治理 管治 统治 管理 施政
governor 总督 港督 州长 省长 行长
president presidency presidential 总统 主席 总裁 院长 国家主席
premier 总理 行政院长 阁揆
prime 总理 首相 首要
minister ministerial 部长 大臣 公使
ministry 部 部门 部委
vice deputy 副 副手 代理
secretary 秘书 司长 部长 局长 国务卿
secretariat secretarial 秘书处 秘书
chairman chairperson chair chairwoman preside presiding 主席 主任委员 董事长 主持 召集人
congress parliament legislature 国会 议会 立法会 立法局 人大 立法院
parliamentary 议会 国会
legislator lawmaker 立委 立法委员 议员 立法者
legislate legislation legislative 立法 法例 法规 法律
senate senator 参议院 参议员
council councillor councilor 理事会 议会 委员会 局 会议 议员 理事
committee commission committees 委员会 委会 委员
commissioner 专员 委员 署长 处长 高级专员
cabinet executive 内阁 行政 行政院 执行
department departmental division 部门 司 署 处 系 部
agency agencies 机构 机关 署 代办 局 社
bureau 局 处
authority authorities 当局 机关 权力 权威 管理局 主管机关
competent 主管 有关 胜任 称职
institution institute institutional 机构 学院 制度 体制 机关 研究所 院校
organ organs 机关 器官
body bodies 机构 团体 身体 尸体 机关
organization organisation organize organise organizational 组织 机构 举办 团体
establish establishment establishing 建立 设立 成立 确立 设置 创立 制定
found founded founding founder 创立 成立 创办 建立 创始人 发现
set 设置 设立 制定 规定 套 组 确定
form formation 形成 组成 形式 表格 成立 组建
public 公众 公共 公开 市民 民众 大众 公有
private privately 私人 私营 私立 民间 私下
civil 民事 公民 民间 文职 民用 公务
civilian civilians 平民 文职 民事 民用 文官
citizen citizens citizenship 公民 市民 国民 民众 国籍
national nationals nationality 国家 国民 全国 民族 国籍 国立
nation nations 国家 民族 国 各国
nationwide countrywide 全国 全国性
state states 国家 州 状态 国 说明 表示 陈述 各国
statesman 政治家
republic 共和国 民国
kingdom 王国 英国
country countries 国家 国 各国 乡村
homeland motherland 祖国 家园
federal federation 联邦 联合会
central centre center 中央 中心 中部
local locally locality 地方 当地 本地 本土 地区
municipal municipality 市 市政 市政府 直辖市
city cities urban town towns 城市 市 都市 市区 镇 市镇
county 县 县市 郡
province provincial 省 省级
district districts 地区 区 分区 区域 区议会
village villages villager villagers 村 乡村 村庄 村民 村落
rural countryside 农村 乡村 乡郊 郊外
capital 首都 资本 资金 首府
region regional regionally 地区 区域 地域
territory territorial 领土 领域 属地 本港
community communities 社区 社会 共同体 社群 界
society social societal 社会 社团 协会
people peoples folk 人民 人们 人 民众 民族 国民 居民
population populace 人口 居民 民众
resident residents residential residence reside inhabitant 居民 住宅 居住 居留 住户 居所 住所
household households 住户 家庭 户 户籍
immigrant immigrants immigration migrate migration migrant migrants 移民 移徙 入境 迁移 移居 移工
emigrate emigration 移民 移居
refugee refugees 难民
politics political politically politician politicians 政治 政界 政坛 政客 政治家
party parties 党 政党 当事人 缔约国 方 各方 缔约方 派对 当事国
faction 派 派系
communist 共产党 中共 共产
democracy democratic democratize 民主 民主化
republican 共和党 共和
election elections elect elected electoral electorate 选举 当选 选出 选民 竞选 推选
voter voters vote votes voting ballot ballots poll polls 投票 选票 选民 表决 票 民意调查
candidate candidates candidacy 候选人 人选 考生
campaign campaigns 运动 竞选 活动 战役
policy policies 政策 方针 保单
system systems 制度 系统 体系 体制
systematic systematically systemic 系统 有系统 系统性
mechanism mechanisms 机制 机构
measure measures 措施 衡量 办法 尺度 手段
program programme programs programmes 计划 方案 节目 课程 项目 程序
plan plans planned planning planner 计划 规划 方案 打算 计画
scheme schemes 计划 方案
project projects 项目 工程 计划 专案 专题
strategy strategic strategies 战略 策略
agenda 议程 议题
item items 项目 项 条目 物品
motion motions 动议 议案 运动
bill bills 条例草案 法案 账单 草案
draft drafts drafting drafter 草案 起草 草拟 草稿 拟订
amend amendment amendments amended 修正 修订 修改
resolution resolutions resolve resolved 决议 解决 议决 决心
decision decisions decide decided 决定 裁决 决策
decisive 决定性 果断 关键
adopt adopted adoption 通过 采取 采用 采纳 收养
pass passed passage passing 通过 经过 传递 及格 去世
enact enacted enactment 制定 颁布 通过
implement implementation implementing 执行 实施 落实 实行 推行 履行
enforce enforcement enforcing 执行 强制执行 实施 执法
execute execution executed 执行 实施 行使 处决
carry carrying carried 进行 执行 携带 开展 承担 载
undertake undertook undertaken undertaking 承担 进行 承诺 从事 保证
conduct conducted conducting 进行 行为 操守 举行 开展 指挥
manage management manager managers managing 管理 经理 经营 处理 设法
manageable 可控
administer administrative administrator administering 行政 管理 施行 行政人员
operate operation operations operating operational operator 行动 运作 经营 操作 作业 业务 运营 营运 手术
function functions functional functioning 职能 功能 运作 作用 职务 职权
duty duties 职责 责任 职务 义务 关税 任务
task tasks 任务 工作 课题
mission missions 任务 使命 特派团 代表团 考察团
role roles 作用 角色 任务 职能
post posts 职位 员额 岗位 邮政 职务 张贴
position positions 职位 立场 地位 位置 职务
office offices 办公室 办事处 职务 事务所 公署 任期
appoint appointment appointed appointing 任命 委任 指派 约会 选任 聘任 派任
nominate nomination nominee 提名 推荐
designate designated designation 指定 指派 认定
assign assigned assignment 分配 指派 派遣 转让
dispatch despatch send sent sending 派遣 派出 派 送 发送 寄 送交 移送
commission 委托 佣金 委员会
mandate mandated mandatory 任务 授权 强制 任务规定 职权
power powers powerful 权力 权 力量 电力 职权 强大 大国
empower empowerment 赋权 授权 增强
authorize authorise authorized authorization authorisation 授权 核准 批准 认可
delegate delegates delegation delegations 代表 代表团 授权 委派
representative represent representation represented 代表 代理 代表性
ambassador ambassadors 大使
envoy 特使 使者
spokesman spokesperson spokeswoman 发言人
staff personnel employees 人员 工作人员 职员 员工 幕僚
member members membership 成员 会员 委员 议员 员 团员
civil servant servants 公务员
leader leaders leadership lead led leading 领导 领导人 领袖 带领 率领 导致 主导 领先
head heads headed 首长 率领 负责人 头 主管 首脑 领导
chief chiefs 首席 首长 主要 总 行政长官
director directors directorate 主任 董事 局长 处长 导演 司长 理事
supervisor supervise supervision supervisory supervising 监督 监管 督导 主管 监察
oversee oversight overseeing 监督 监督管理
inspector inspect inspection inspections 视察 检查 检验 督察 稽查
monitor monitoring monitored 监测 监察 监督 监控
control controls controlled controlling 控制 管制 管理 管控 掌握
regulate regulation regulations regulatory regulator 规则 条例 管制 规定 规章 规管 法规 调节
review reviews reviewed reviewing 审查 检讨 审议 复核 回顾 审核 复审
examine examination examined examining 审查 检查 研究 考试 检验 审议 体检
assess assessment assessed 评估 评定 评价 评核 估定
evaluate evaluation evaluated 评价 评估 评鉴
appraise appraisal 评估 鉴定 评核 考核
consider consideration considered considering 考虑 审议 认为 视为 审理
consult consultation consultative consultations consulting 协商 磋商 咨询 谘询 征询 洽商
advise advice advisory adviser advisor 咨询 意见 建议 顾问 劝告 谘询
recommend recommendation recommendations recommended 建议 推荐
suggest suggestion suggestions suggested 建议 提议 暗示 显示 提出
propose proposal proposals proposed 建议 提议 提案 提出 拟议
submit submission submitted submitting 提交 提出 呈交 递交 提供 送交 呈报
present presented presentation presenting 提出 提交 介绍 目前 现在 出席 在座 呈现 颁发
table tabled 提交 桌 表
report reports reported reporting reporter reporters 报告 报导 报道 汇报 记者 举报 通报
inform informed information informing 通知 信息 资料 资讯 情报 告知 消息
notify notification notified notice notices 通知 通告 公告 注意 告知
announce announced announcement announcing 宣布 公布 公告 宣告 公开
declare declared declaration declaring 宣布 宣言 声明 宣告 申报
proclaim proclamation 宣布 宣告 公告
promulgate promulgated promulgation 公布 颁布 发布
publish published publication publications publishing publisher 出版 发表 公布 刊物 刊登 出版社
publicity publicize 宣传 公开
issue issued issues issuing issuance 问题 发布 发出 颁发 核发 议题 发行 签发
release released releasing 发布 释放 公布 发表 解除
document documents documentation documentary 文件 文献 证件 纪录片 文书 资料
record records recorded recording 记录 纪录 档案 登记 唱片
register registered registration registrar registry 登记 注册 登录 挂号
file files filed filing 档案 提出 提交 文件 卷宗 提起
archive archives 档案 档案馆
list lists listed listing 名单 清单 列出 列入 表 上市
schedule scheduled schedules timetable 时间表 附表 安排 日程 预定
meeting meetings meet met 会议 开会 满足 会见 集会 会晤 达到 符合 遇到
conference conferences 会议 大会 会谈
summit 首脑会议 峰会 高峰会 山顶
assembly assemble assembled 大会 集会 议会 组装
session sessions 届会 会议 会期 会
sitting sittings 会议 坐 开庭
plenary 全体会议 全体
convene convened convening 召开 召集 举行
hold holding held holder holders 举行 持有 举办 认为 保持 担任 拥有
attend attendance attended attending 出席 参加 列席 就读
participate participated participation participating participant participants 参与 参加 出席 与会者 学员
speech speeches 演讲 讲话 发言 致辞 演说
speak spoke spoken speaker speaking 发言 说 讲话 讲 议长 演讲
statement statements 声明 发言 陈述 说明 报表 讲话 言论
debate debates debated 辩论 讨论 争论
discuss discussion discussions discussed 讨论 商讨 探讨 议论 会商
deliberate deliberation deliberations 审议 蓄意 讨论 故意
adjourn adjourned adjournment 休会 押后 延期
quorum 法定人数
rostrum podium 讲台
assume assumed assuming assumption 承担 假定 假设 接任 就任
resign resigned resignation 辞职 辞去
retire retired retirement 退休
dismiss dismissed dismissal 解雇 驳回 免职 撤职
remove removed removal 撤销 免职 移除 消除 搬走 去除
term terms 任期 条件 词 用语 条款 期限
tenure 任期 年资
honour honourable honor honorable honorary 荣誉 议员 名誉 尊敬 荣幸
sir 先生 主席先生 爵士
mr 先生 议员
mrs ms miss madam lady ladies 女士 夫人 小姐
excellency 阁下
bureaucracy bureaucrat bureaucratic 官僚 官僚主义
reform reforms reformed 改革 改良 革新
transition transitional 过渡 转型 转变
corruption corrupt bribe bribery anti-corruption 贪污 腐败 贿赂 贪腐
integrity 廉洁 完整 诚信 正直
transparent transparency 透明 透明度
accountable accountability 问责 负责 责任制
efficient efficiency efficiently 效率 高效 有效率
effective effectively effectiveness 有效 效力 成效 生效 效能
census 人口普查 普查
tax taxes taxation taxpayer taxpayers 税 税收 课税 纳税人 税务 税项
revenue revenues 收入 税收 岁入
budget budgets budgetary 预算 财政预算
treasury exchequer 国库 库务
petition petitioner 请愿 声请 请求
protest protests protester demonstration demonstrate demonstrator 抗议 示威 游行 展示 证明
strike strikes 罢工 打击
movement 运动 移动 行动
volunteer volunteers voluntary voluntarily 志愿 自愿 志工 义工 志愿者
coordinate coordination coordinated coordinator 协调 统筹 配合 协调员
headquarters 总部
branch branches 分支 部门 分行 分会 树枝
unit units 单位 部队 股 分队
team teams 队 小组 团队 工作队
group groups 小组 集团 团体 组 群体 群
panel 小组 专责小组 委员会
force forces 部队 力量 武力 势力 迫使
service services serve served serving 服务 服役 处 送达 服务业
facility facilities 设施 便利 场所 设备
facilitate facilitation facilitating 便利 促进 推动 协助
registry 登记处 书记
certify certificate certificates certification certified 证书 证明 证明书 认证 核证
licence license licences licensed licensing 执照 许可证 牌照 许可 特许
permit permits permitted permission 许可 准许 允许 许可证 容许
passport visa visas 护照 签证
seal 印章 盖章 密封 封条
ordinance ordinances 条例 法令
gazette 宪报 公报
census 普查
welfare 福利 社福
subsidy subsidies subsidize subsidise 补贴 津贴 资助 补助
grant grants granted granting 批准 拨款 给予 授予 补助 赠款 准予
allowance allowances 津贴 补贴 免税额
autonomy autonomous 自治 自主
self-government 自治
sovereign sovereignty 主权
handover 移交 回归
colonial colony colonies 殖民地 殖民
`
