/** Words of diplomacy, peace, war and the United Nations. */
export const diplomacy = `
international internationally 国际 国际间
world worldwide 世界 全球 天下 全世界
global 全球 世界
foreign foreigner foreigners 外国 外交 外国人 对外 外资 洋
overseas abroad 海外 国外 国外 境外
domestic domestically 国内 本国 家庭 境内
diplomat diplomats diplomatic diplomacy 外交 外交官
embassy embassies consulate consul consular 大使馆 使馆 领事馆 领事
bilateral 双边
multilateral 多边
trilateral tripartite 三边 三方
relation relations relationship relationships relate 关系 联系
tie ties 关系 联系 纽带
link links linked 联系 连接 环节 挂钩 关联
contact contacts 接触 联系 联络
exchange exchanges exchanged 交流 交换 交易所 外汇 互换
cooperate cooperation cooperating cooperatively 合作 协作 配合
collaborate collaboration collaborative 合作 协作
assist assistance assisted assisting help helped helpful helping aid aided 援助 协助 帮助 帮忙 支援 有助
support supported supporting supporter supporters supportive 支持 支援 赞成 拥护 支助
back backing 支持 背 回 后
friend friends friendly friendship 朋友 友好 友谊 友人 友善
ally allies allied alliance alliances 盟国 联盟 同盟 盟友
unite united unity unification unify reunification 联合 团结 统一 合一
treaty 条约
dialogue dialogues 对话
talk talks talked talking 会谈 谈话 谈 谈判 说话 讲
negotiate negotiation negotiations negotiator 谈判 协商 协议
consensus 共识 协商一致 一致意见
compromise compromises 妥协 折衷 让步
concession concessions 让步 特许 优惠
initiative initiatives initiate initiated 倡议 主动 发起 倡导 行动
mutual mutually reciprocal reciprocity 相互 互相 互惠 双方 共同
joint jointly 联合 共同 合资 连带
common commonly 共同 普通 常见 一般 普遍
shared sharing 共享 分享 分担 共同
peace peaceful peacefully 和平 平静 安宁
peacekeeping peacekeeper peacekeepers peace-keeping 维和 维持和平 维和人员
peacebuilding peacemaking 建设和平 建立和平
ceasefire cease-fire truce armistice 停火 停战
war wars wartime warfare 战争 战 战时 内战
battle battles fight fought fighting fighter fighters 战斗 打仗 斗争 作战 对抗 搏斗
combat combatant combating 战斗 打击 作战 防治
conflict conflicts conflicting 冲突 抵触 矛盾
clash confront confrontation 冲突 对抗 面对
dispute disputes disputed 争端 纠纷 争议 争执
tension tensions tense 紧张
crisis crises 危机
hostile hostility hostilities enemy enemies 敌对 敌人 敌意 仇视
aggression aggressor aggressive invade invasion invaded 侵略 入侵 进取 积极
attack attacks attacked 攻击 袭击 进攻 抨击
defend defended defense defence defensive defender 国防 防御 保卫 捍卫 辩护 防卫 防务
protect protected protection protecting protective 保护 保障 维护 防护
safeguard safeguards safeguarding 维护 保障 保护 捍卫
shield 盾 保护
military 军事 军队 军方 军人 军
army armies troops troop 军队 部队 陆军 军
soldier soldiers serviceman servicemen 军人 士兵 官兵 战士
navy naval fleet 海军 舰队
marine maritime 海洋 海事 海上 陆战队
arm arms armed armament 武装 武器 军备 手臂 武力
weapon weapons weaponry 武器
missile missiles bomb bombs bombing 导弹 飞弹 炸弹 轰炸
gun guns rifle 枪 枪支 枪械
tank tanks 坦克 水箱 槽
explosive explosion explode blast 爆炸 爆炸物
disarm disarmament demobilization demilitarize 裁军 解除武装 复员
terrorist terrorists terrorism terror 恐怖 恐怖主义 恐怖分子
extremist extremism 极端 极端主义
rebel rebels rebellion insurgent revolt uprising 叛乱 反叛 起义 反政府
revolution revolutionary 革命
coup 政变
martial 戒严 军事
command commander commanders commanding 指挥 司令 指挥官 命令 司令部
general generals 将军 一般 总 普遍 大会 上将
colonel captain lieutenant sergeant major 上校 上尉 中尉 队长 少校 主要
battalion brigade regiment division squad 营 旅 团 师 大队
contingent contingents detachment 特遣队 分队 部队
deploy deployed deployment deploying 部署 派遣 调动
rotate rotation 轮换 轮调 轮调 旋转
withdraw withdrawal withdrew withdrawn 撤出 撤退 撤回 退出 撤离
evacuate evacuation 撤离 疏散 撤侨
station stationed stations 驻扎 站 车站 驻
base bases based 基地 基础 根据 基于 底
camp camps barracks 营地 营 难民营 营房
border borders frontier boundary boundaries 边界 边境 国界 界线
humanitarian 人道主义 人道
relief rescue rescued 救济 救援 救助 抢救 拯救
human humanity mankind humankind humans 人类 人 人道 人性
freedom freedoms free freely liberty liberties 自由 免费 释放
liberate liberation 解放
independent independence independently 独立 自主
self-determination 自决
occupy occupation 占领
sanction sanctions 制裁 批准
embargo blockade 禁运 封锁
intervene intervention interfere interference 干预 干涉 介入 介入 参加
resist resistance resistant 抵抗 抗拒 抵制 阻力
threat threats threaten threatened threatening 威胁 恐吓
danger dangers dangerous endanger hazard hazardous 危险 危害 危及
risk risks risky 风险 危险 冒险
challenge challenges challenged challenging 挑战 质疑
hegemony imperialism imperialist colonialism 霸权 霸权主义 帝国主义 殖民主义
stable stability stabilize unstable instability 稳定 安定 不稳定
turmoil unrest chaos chaotic turbulence 动荡 混乱 骚乱 动乱
order orders ordered orderly 秩序 命令 订购 有序 裁定 次序
disorder riot riots 骚乱 暴乱 失调 混乱
safe safely safety 安全 平安
united 联合 联合国
nations 联合国 国家
charter 宪章
purpose purposes 宗旨 目的 用途
principle principles 原则 原理
objective objectives goal goals aim aims aimed target targets targeted 目标 目的 旨在 指标 对象
uphold upheld upholding 维护 坚持 秉持
adhere adherence adhering 坚持 遵守 恪守
commit commits committed commitment commitments 承诺 致力 犯 实施 承担 投入 决心
pledge pledges pledged promise promises promised vow 承诺 保证 许诺 答应 认捐
fulfil fulfill fulfilled fulfilling fulfilment 履行 实现 完成 达成
perform performed performance performing performer 履行 表现 执行 表演 业绩 绩效 演出
honour 履行 荣誉
respect respects respected respectful 尊重 方面 尊敬
tolerate tolerance tolerant 容忍 宽容 包容
coexist coexistence 共存 共处
harmony harmonious harmonize 和谐 融洽 协调
win won winning winner 赢 赢得 胜 获胜 获得 共赢
victory victorious triumph 胜利
defeat defeated 击败 打败 失败 战胜
prevent prevented prevention preventive preventing 防止 预防 避免 阻止
deter deterrent deterrence 阻吓 威慑 吓阻
contain containment 遏制 包含 载有
eliminate elimination eradicate eradication 消除 消灭 根除 铲除
root roots 根 根源 根本
observer observers 观察员
verification 核查
envoy 特使
special specially especially 特别 特殊 专门 尤其
secretary-general 秘书长
security council 安全理事会 安理会
permanent permanently 永久 常任 常驻 常设 长期
rapporteur 报告员
plenipotentiary 全权代表
working-group 工作组
subcommittee subcommission 小组委员会
interagency 机构间
intergovernmental 政府间
non-governmental 非政府
developing 发展中
developed 发达
least-developed 最不发达
sustainable sustainability sustain sustained 可持续 持续 永续 维持
south southern 南 南方 南部
north northern 北 北方 北部
east eastern oriental 东 东方 东部
west western westerner 西 西方 西部
africa african africans 非洲
asia asian asians 亚洲
europe european europeans 欧洲
america american americans 美国 美洲 美国人
latin 拉丁 拉丁美洲
pacific atlantic 太平洋 大西洋
china chinese 中国 中文 华人 中国人 中华 我国
taiwan taiwanese 台湾 台 台湾人
taipei 台北
kong 香港 港 本港
mainland 大陆 内地 中国大陆
strait straits 海峡 两岸
britain british england english uk 英国 英文 英语 英
france french 法国 法文
germany german germans 德国
russia russian soviet 俄罗斯 苏联 俄国 俄
japan japanese 日本 日本人
india indian 印度 印第安
korea korean 韩国 朝鲜 南韩
washington 华盛顿
york 纽约
beijing peking 北京
shanghai 上海
tokyo 东京
london 伦敦
geneva 日内瓦
vienna 维也纳
paris 巴黎
sino 中 中英
africa 非洲
arab arabic islamic muslim muslims islam 阿拉伯 伊斯兰 穆斯林 回教
israel israeli palestine palestinian palestinians 以色列 巴勒斯坦
iraq iran syria lebanon sudan congo somalia liberia mali 伊拉克 伊朗 叙利亚 黎巴嫩 苏丹 刚果 索马里 利比里亚 马里
bosnia yugoslavia serbia croatia 波斯尼亚 南斯拉夫 塞尔维亚 克罗地亚
canada canadian australia australian zealand 加拿大 澳大利亚 澳洲 新西兰 纽西兰
vietnam vietnamese philippines filipino indonesia thailand thai malaysia singapore 越南 菲律宾 印尼 印度尼西亚 泰国 马来西亚 新加坡
macau macao guangdong shenzhen 澳门 广东 深圳
`
