/** Words of laws, courts and crime. */
export const law = `
law laws 法律 法 法令 法例 律师
legal legally lawful lawfully legality 法律 合法 法定 法律上 依法
illegal unlawful illegally illicit unlawfully 非法 违法 不法
lawyer lawyers attorney attorneys solicitor barrister counsel 律师 法律顾问 大律师 辩护人
court courts 法院 法庭 宫廷
tribunal tribunals 法庭 仲裁庭 审裁处
judge judges judged 法官 判断 裁判 法官们
judicial judiciary judicature 司法 司法机关 司法院
justice justices just 正义 司法 公正 大法官
jury 陪审团
trial trials try tried 审判 审理 审讯 试验 尝试 试图 努力
hearing hearings 聆讯 听证 审讯 听证会
case cases 案件 案 情况 个案 案例 病例 情形
lawsuit litigation suit sue sued litigant 诉讼 起诉 控告 案件
action actions 行动 诉讼 措施 行为
proceeding proceedings proceed proceeded 程序 诉讼 进行 诉讼程序
procedure procedures procedural 程序 手续 步骤
process processes processing 程序 过程 处理 进程 加工 流程
plaintiff 原告
defendant defendants 被告 被告人
accused accuse accusation accuses 被告 指控 指责 控告 刑事被告
claimant claim claims claimed 请求 索赔 声称 主张 申诉 要求 申索
appeal appeals appellant appellate 上诉 呼吁 抗告 吸引
prosecute prosecution prosecutor prosecutors 起诉 检察官 检控 控方 检察
charge charges charged 控告 收费 指控 负责 费用 控罪
sentence sentences sentenced 判刑 判处 句子 刑期 宣判
convict convicted conviction 定罪 判罪 信念 有罪判决
acquit acquitted acquittal 无罪 宣告无罪
verdict judgment judgement judgments 判决 裁判 判断 裁决
ruling rulings rule rules 裁定 裁决 规则 规定 统治 规章 细则
adjudicate adjudication adjudicated 裁决 判决 裁判 评审
arbitrate arbitration arbitrator 仲裁
mediate mediation mediator 调解 调停 斡旋
conciliation conciliate 调解 和解
settle settlement settled settling 解决 和解 定居 结算 清偿
crime crimes 犯罪 罪行 罪案 罪
criminal criminals 刑事 犯罪 罪犯 罪犯分子 犯人
offence offense offences offenses offender offenders 罪行 犯罪 违法 罪 违规 犯人
guilt guilty 有罪 罪 内疚 犯
innocent innocence 无辜 无罪 清白
victim victims 受害者 被害人 受害人 灾民 牺牲品
witness witnesses 证人 见证 目睹 目击
testify testimony 作证 证言 证词
evidence evident evidently evidentiary 证据 明显 证明 显然
proof prove proved proves proven 证明 证实 证据
suspect suspects suspected suspicion suspicious 嫌疑 涉嫌 怀疑 可疑 嫌犯
investigate investigation investigations investigator 调查 侦查 侦讯
inquiry inquiries enquiry enquire inquire 查询 调查 询问
arrest arrested 逮捕 拘捕 拘提
detain detained detention detainee 拘留 羁押 扣留 拘禁 留置
imprison imprisonment prison prisons prisoner prisoners jail jailed 监狱 徒刑 监禁 囚犯 坐牢 受刑人 有期徒刑 入狱
custody custodian custodial 羁押 保管 监护 拘留 看守
bail 保释 具保
parole 假释
warrant warrants 令状 手令 保证 拘票
seize seized seizure 扣押 没收 夺取 缉获 抓住
confiscate confiscated confiscation forfeit forfeiture 没收 没入
punish punished punishable punishment punitive 处罚 惩罚 惩处 刑罚 科处
penalty penalties penal 刑罚 罚款 罚则 处罚 刑法
fine fines fined 罚款 罚金 罚锾 好 处罚
death penalty execution capital 死刑
murder murdered murderer homicide manslaughter 谋杀 凶手 杀人
kill kills killed killing killer 杀死 打死 杀害 遇害 致死
rob robbery robber 抢劫 劫案 强盗
steal stole stolen theft thief thieves 偷窃 盗窃 偷 小偷 窃盗
fraud fraudulent fraudulently deceive deception cheat 欺诈 诈骗 诈欺 欺骗 舞弊
forge forged forgery counterfeit fake 伪造 假 假冒 锻造
smuggle smuggling smuggler 走私 偷运
rape sexual assault 强奸 性侵 性侵害
assault assaulted 袭击 殴打 侵犯
abuse abused abuses abusive 滥用 虐待
harass harassment 骚扰
violence violent violently 暴力 暴行 猛烈
gang gangs triad triads 帮派 三合会 黑社会
gambling gamble casino 赌博 赌场
drug drugs narcotics narcotic 毒品 药物 药品 麻醉品 麻药
trafficking traffic traffickers 贩运 贩卖 交通 流量
right rights 权利 权 右 正确 权益
entitle entitled entitlement 有权 享有 权利
duty obligation obligations obligatory oblige obliged 义务 责任 必须
liable liability liabilities 责任 负债 应负 赔偿责任
responsible responsibility responsibilities 负责 责任 职责
violate violates violated violation violations violator 违反 侵犯 侵害 违背
breach breached 违反 违约 破坏 不履行
infringe infringement infringed 侵犯 侵害 侵权
contravene contravention 违反 抵触
comply compliance complied complying 遵守 符合 遵从 遵照
abide abided 遵守
observe observance observed 遵守 观察 注意到 遵行
accord accordance according accordingly 按照 根据 依照 依 据 协定 一致
pursuant 依照 依据 根据 按照 依
subject subjects 主题 受 科目 遵守 课题 以及
provide provided provides providing provision provisions 规定 提供 条款 给予 条文 但
stipulate stipulated stipulation stipulates 规定 订明 约定
prescribe prescribed prescribes prescription 规定 订明 处方 时效 所定
specify specified specifies specification specific specifically 规定 指明 具体 指定 特定 规格 载明 列明
define defined definition defines 定义 界定 规定 指 称
mean means meaning meant 意思 指 手段 方法 意义 意味 系指 称
interpret interpretation interpreted interpreter 解释 诠释 口译 翻译 传译
article articles 条 文章 条文 物品 条款
paragraph paragraphs 段 项 款 段落
subparagraph subparagraphs 款 目 分段
section sections 条 节 部分 路段 科 组
clause clauses 条款 条文 款 条
chapter chapters 章 篇章 分会
annex annexes appendix 附件 附录
act acts acting 法 法案 行为 行动 代理 演出 条例
code codes 法典 守则 代码 准则 法
statute statutes statutory 法定 法规 规约 章程
constitution constitutional constitutionality 宪法 宪制 构成 体质 章程
constitute constituted constitutes 构成 组成
charter 宪章 章程 包租
treaty treaties 条约
convention conventions 公约 惯例 大会
protocol protocols 议定书 礼宾
covenant covenants 公约 盟约
agreement agreements agree agreed agrees 协议 协定 同意 达成 议定 赞成
contract contracts contracting contractual contractor contractors 合同 契约 合约 承包商 承建商 缔约
sign signed signing signature signatory signatories 签署 签字 签名 迹象 标志 签订
ratify ratified ratification 批准 核准
accede accession acceding 加入
conclude concluded conclusion conclusions concluding 缔结 结论 结束 订立 达成 总结
draft 起草 草案
repeal repealed abolish abolished abolition rescind 废除 废止 撤销 取消
revoke revoked revocation 撤销 废止 吊销
cancel cancelled canceled cancellation 取消 撤销 注销
suspend suspended suspension 暂停 中止 停止 停职
terminate terminated termination 终止 结束 解雇
expire expired expiry expiration expires 届满 期满 到期 失效 满
valid validity validate 有效 效力
invalid void null nullify 无效 作废
binding bind bound bond bonds 约束 约束力 债券 绑 义务
force coercion coerce compulsory compel compelled 强制 强迫 胁迫 必修
compulsory 强制 义务
enforceable 可执行
apply applied application applications applicant applicants applies applicable 申请 适用 应用 声请 运用 申请人
mutatis mutandis 准用
request requests requested requesting 请求 要求 申请
require requires required requirement requirements requiring 要求 需要 规定 必须 需求 所需 要件
qualify qualified qualification qualifications 资格 合格 条件 学历 有资格
disqualify disqualification 取消资格 丧失资格
eligible eligibility 合格 资格 有资格 符合资格
approve approved approval approving 批准 核准 赞成 认可 同意 通过 许可
consent 同意 赞同
reject rejected rejection rejects 拒绝 驳回 否决 反对
refuse refused refusal refuses deny denied denial 拒绝 否认 不肯 驳回
object objected objection objections 反对 异议 物体 对象 标的
oppose opposed opposition opposing opponent opponents 反对 对立 对手 反对派 异议
prohibit prohibited prohibition prohibits ban banned forbid forbidden 禁止 不得 禁令 取缔 严禁
restrict restricted restriction restrictions restrictive 限制 约束 局限
limit limits limited limitation limitations 限制 限度 有限 范围 界限 上限
exempt exempted exemption exemptions 豁免 免除 免 免税
waive waiver waived 放弃 豁免 免除
immunity immune 豁免 免疫
privilege privileges privileged 特权 优惠 优先
exclusive exclusively 专属 独家 唯一 排他
exclude excluded excluding exclusion 排除 不包括 除外 排斥
include includes included including inclusion inclusive 包括 包含 列入 纳入 涵盖 其中
except exception exceptions exceptional 除外 例外 除 特殊
property properties 财产 物业 产权 地产 性质 特性
own owned owner owners ownership 拥有 所有人 所有权 自己 业主 本身
possess possessed possession possesses possessor 占有 拥有 持有 具有
estate 遗产 地产 屋苑 房地产 邨
inherit inherited inheritance heir heirs succession 继承 遗产 继承人
trust trustee trusts 信托 信任 受托人 托管
entrust entrusted 委托 委任 托付
guardian guardianship 监护人 守护 监护
mortgage mortgages mortgaged 抵押 按揭 贷款
lease leased leases lessee lessor tenant tenants tenancy 租赁 租约 承租人 租户 租客 出租
rent rents rental 租金 租 租用
debt debts debtor debtors indebted 债务 债务人 债 欠
creditor creditors 债权人 债权
bankrupt bankruptcy insolvent insolvency liquidation 破产 清盘 倒闭 清算
compensate compensation compensated damages 赔偿 补偿 损害赔偿
indemnity indemnify 赔偿 弥偿
injury injuries injured injure 伤害 受伤 损伤 损害
damage damaged damaging 损害 破坏 损失 毁坏 损坏
loss losses lose lost 损失 丧失 失去 亏损 遗失
harm harmed harmful 伤害 损害 有害 危害
negligence negligent neglect neglected 过失 疏忽 忽视
intent intention intentional intentionally intend intended 意图 故意 打算 用意 拟
fault 过失 错误 过错 缺陷
good faith 善意 诚信
oath swear sworn 宣誓 誓言 誓
copyright patent patents trademark trademarks 版权 著作权 专利 商标
intellectual 知识 智慧 知识产权 知识分子
security securities 安全 证券 保安 保障 担保
secure secured securing 确保 获得 安全 担保 取得
guarantee guaranteed guarantees 保证 保障 担保
notary notarial 公证
deposit deposits deposited 存款 押金 保证金 交存 提存
serve service 送达 服刑
deadline 期限 截止 限期
period periods 期间 期限 时期 期 阶段
date dates dated 日期 日 约会
prior 之前 事先 事前 优先
preceding foregoing aforesaid aforementioned 前项 前 上述 前款 前述
following follow follows followed 下列 以下 遵循 跟随 之后 如下
respective respectively 分别 各自 各该
thereof hereof therein hereby herein hereinafter 本 其 该 以下简称 特此
relevant relating related concerned concerning concern regarding relates pertaining 有关 相关 关于 关注 关心 关系 涉及 关切
clerk 书记官 书记 文员
bailiff 执达主任 法警
registrar 登记官 司法常务官
police policeman policemen constable 警察 警方 警务 公安 警员
patrol 巡逻
guard guards 警卫 守卫 保卫 看守 警卫队
escort escorted 护送
search searched searching 搜索 搜查 寻找 搜寻
identify identification identity identified identifying 身份 身分 识别 确定 辨认 查明 认同 身份证
verify verification verified 核实 查证 核查 验证
confirm confirmed confirmation 确认 证实 肯定
recognize recognise recognized recognition 承认 认识 确认 认可 认出 公认
acknowledge acknowledged acknowledgement 承认 确认 致谢
admit admitted admission 承认 接纳 入学 录取 准许
deem deemed deems 视为 认为 视同
presume presumption presumed presumably 推定 假定 大概
discretion discretionary 酌情 斟酌 自由裁量 裁量
reasonable reasonably 合理
proportion proportional proportionate 比例 相称 份额
fair fairly fairness equitable equity 公平 公正 公允 股权 相当
impartial impartiality neutral neutrality 公正 中立 不偏不倚
equal equally equality 平等 相等 均等 同样
discriminate discrimination discriminatory 歧视
privacy confidential confidentiality secret secrecy 隐私 私隐 机密 保密 秘密
bid bids bidder bidding tender tenders tendering 投标 招标 出价 竞标
auction auctioned 拍卖
procure procurement purchase purchases purchaser 采购 购买 取得 购置
transfer transfers transferred 转让 移转 转移 调动 移交 转送 过户
deliver delivery delivered 交付 送交 发表 运送 送达 交货
receipt receipts 收据 收到 收入
payable payee 应付 支付
overdue arrears 逾期 拖欠 欠款
discharge discharged 排放 履行 解除 释放 出院
relief 救济 救援 宽慰 救助 解脱
remedy remedies remedial 补救 救济 治疗
restore restored restoration 恢复 修复 回复
rehabilitate rehabilitation 康复 复健 更生 重建
juvenile juveniles 少年 青少年
minor minors 未成年 未成年人 轻微 次要
marry married marriage marriages wedding 结婚 婚姻 婚礼 已婚
divorce divorced 离婚
spouse spouses 配偶
adopt adoption 收养
`
