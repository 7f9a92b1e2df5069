/** Words of economy, finance, industry, work, building and transport. */
export const economy = `
economy economic economical economically economics economist economists 经济 经济学 经济学家
finance financial financially financing financier 财政 金融 财务 融资 资助 筹资
fiscal 财政 会计年度
monetary 货币 金融
money 钱 金钱 资金 款项 货币
currency currencies 货币 币 外汇
dollar dollars 元 美元 美金 块钱 港元
yuan renminbi 人民币 元
pound pounds sterling 英镑 磅
cent cents 分 仙
cash 现金
coin coins 硬币 钱币
fund funds funded funding 基金 资金 经费 拨款 款项 资助
bank banks banking banker 银行 银行业 岸
loan loans lend lending lent borrow borrowed borrowing borrower 贷款 借款 借 借贷
credit credits 信用 信贷 贷记 学分
interest interests interested 利益 兴趣 利息 利率 权益 关系
profit profits profitable profitability 利润 盈利 收益 赢利 获利
income incomes earnings earn earned earning 收入 所得 赚 收益 挣
salary salaries wage wages 薪金 工资 薪水 薪酬 薪俸 薪资
pay paid payment payments paying 支付 付款 缴付 给付 付出 缴纳 付 薪酬
pension pensions pensionable 养恤金 养老金 退休金 长俸
bonus 奖金 红利
fee fees 费用 收费 费 学费
cost costs costly 成本 费用 费 代价 开支
expense expenses expensive 费用 开支 昂贵 经费 贵
expend expenditure expenditures spend spending spent 支出 开支 花费 花 用 度过
price prices priced pricing 价格 物价 价钱 售价 价
cheap cheaper inexpensive 便宜 廉价
value values valued valuable valuation 价值 价值观 重视 宝贵 估价
worth worthy worthwhile 值得 价值
wealth wealthy rich riches richer 财富 富有 富裕 丰富 有钱
poor poverty poorer impoverished 贫穷 贫困 穷 穷人 贫 差
prosper prosperity prosperous thrive thriving flourish flourishing booming 繁荣 兴盛 兴旺 蓬勃
recession depression slump downturn 衰退 不景气 萧条 低迷
inflation inflationary 通货膨胀 通胀
growth grow grew grown growing 增长 成长 生长 种植 发展 日益
increase increased increases increasing increasingly 增加 提高 增长 上升 日益 越来越
rise rises rose risen rising 上升 上涨 升 兴起 崛起 增加
raise raised raises raising 提高 筹集 提出 引起 养 增加
decrease decline declined declining decreasing drop dropped 下降 减少 下跌 跌 衰退 降低
reduce reduced reduction reductions reducing 减少 降低 削减 减轻 缩短 减
cut cuts cutting 削减 减少 切 砍 割
expand expanded expansion expanding 扩大 扩展 扩充 扩张 拓展
extend extended extension extending 延长 扩大 延伸 扩展 延期
contract shrink shrinking 收缩 萎缩 缩小
develop developed developing development developments developer 发展 开发 研制 制订 事态
progress progressive progressed 进展 进步 逐步
advance advanced advances advancement 先进 推进 进步 提前 前进 预先
improve improved improvement improvements improving 改善 改进 提高 改良 增进
promote promoted promotion promoting promoter 促进 推动 提升 推广 提倡 晋升 发扬
boost enhance enhanced enhancing enhancement strengthen strengthened strengthening reinforce 加强 提高 增强 强化 提升 促进
stimulate stimulus stimulation 刺激 激发
encourage encouraged encouragement encouraging 鼓励 奖励 令人鼓舞 鼓舞
incentive incentives 诱因 奖励 激励
invest investment investments investor investors invested 投资 投资者 投入
capital 资本 资金
asset assets 资产 财产
stock stocks share shares shareholder shareholders 股票 股份 股东 分享 存货 份额 库存
stock-market 股市
securities 证券
trade trades trading trader traders 贸易 交易 买卖 商业
commerce commercial commercially commodity commodities 商业 商务 商品 商
business businesses businessman businessmen 商业 业务 企业 生意 商人 工商 事务
company companies corporate corporation corporations firm firms 公司 企业 法人 商号
enterprise enterprises entrepreneur entrepreneurs 企业 事业 企业家 创业
industry industries industrial industrialized industrialization 工业 产业 行业 业 工业化
manufacture manufacturing manufacturer manufacturers manufactured 制造 制造业 生产 厂商 制造商
factory factories plant plants 工厂 厂 植物 厂房
workshop workshops 讲习班 研讨会 车间 工作坊
produce produced production producing producer producers productive productivity 生产 产生 制作 产量 出产 生产力
product products 产品 成果 物品 制品
goods merchandise 货物 商品 物品 货品
output 产出 产量 产值
supply supplies supplied supplier suppliers 供应 供给 提供 用品 物资
demand demands demanding 需求 要求
market markets marketing marketplace 市场 销售 市 街市 菜市场
sell sold selling sale sales seller 出售 卖 销售 贩卖 出让
buy bought buying buyer buyers 买 购买 收购 买方 买家
consume consumer consumers consumption 消费 消费者 消耗
customer customers client clients 顾客 客户 客人 当事人
retail retailer wholesale 零售 批发
shop shops store stores shopping supermarket 商店 店 购物 超级市场 储存 百货
export exports exported exporter 出口 输出 外销
import imports imported importer 进口 输入
tariff tariffs customs 关税 海关 习俗
port ports harbour harbor 港口 海港 港
ship ships shipping shipment vessel vessels boat boats 船 船舶 船只 航运 装运 小船
cargo freight 货物 货运
transport transportation transit transporting 运输 交通 运送 过境 转运
traffic 交通
road roads highway highways expressway street streets 道路 公路 路 街 街道 马路
railway rail railroad train trains 铁路 火车 列车 训练
subway metro 地铁 捷运
bus buses taxi taxis 巴士 公共汽车 的士 计程车 出租车
car cars automobile vehicle vehicles motor 汽车 车辆 车 轿车 机动车
truck trucks lorry 卡车 货车
bicycle motorcycle 自行车 摩托车 机车 脚踏车
passenger passengers 乘客 旅客
driver drivers drive drove driving driven 司机 驾驶 驾车 驱使 推动
aviation airline airlines airport airports 航空 机场 航空公司
flight flights fly flew flying 飞行 航班 飞 飞机
aircraft plane planes airplane 飞机 航空器
tunnel bridge bridges 隧道 桥 桥梁
parking 停车 停车场
tourism tourist tourists travel travelled traveler travellers tour tours 旅游 旅行 观光 游客 旅客 出差
hotel hotels restaurant restaurants 酒店 饭店 餐厅 旅馆 餐馆
construct construction constructed 建造 建设 施工 工程 兴建 建筑
build built building buildings builder 建设 建立 建筑 建筑物 大厦 楼宇 兴建 盖 建造
rebuild reconstruction reconstruct 重建 改建
redevelopment renewal renew renewed 重建 更新 续期 重新 换发
infrastructure 基础设施 基建 基础建设
housing house houses flat flats apartment apartments 房屋 住房 住宅 房子 单位 公寓 楼宇 屋
home homes 家 家庭 住宅 家园 屋
land lands landlord landowner 土地 地 陆地 地主 业主
site sites 地点 工地 现场 地盘 遗址 场地
area areas 地区 领域 面积 范围 方面 区
zone zones 区 地带 区域
farm farms farmer farmers farming farmland agriculture agricultural peasant 农业 农民 农场 农地 农夫 耕种
crop crops harvest grain rice wheat 作物 收成 粮食 稻 米 收获 小麦 谷物
fish fishery fisheries fishing fisherman fishermen 渔业 鱼 渔民 捕鱼 钓鱼
livestock cattle cow pig pigs sheep 牲畜 牛 猪 羊 家畜
forest forests forestry timber wood woods wooden 森林 林业 木材 树林 木 木头
mine mines mining miner mineral minerals 矿 采矿 矿产 地雷 矿物 矿工
coal oil petroleum gas fuel gasoline 煤 石油 油 天然气 燃料 瓦斯 汽油 气体
energy 能源 能量 精力
electric electrical electricity electronic electronics 电 电力 电子 电气
nuclear atomic 核 核能 核子 原子
steel iron metal metals copper gold golden silver 钢铁 钢 铁 金属 铜 金 黄金 银
machine machines machinery mechanical mechanic 机器 机械 机
equip equipment equipped 设备 装备 器材 配备
tool tools instrument instruments 工具 仪器 文书 乐器 手段
device devices appliance 装置 设备 器材
material materials 材料 物质 资料 物资 原料
chemical chemicals chemistry 化学 化学品
plastic rubber glass 塑胶 塑料 橡胶 玻璃
textile textiles cotton silk clothing cloth garment 纺织 棉 丝 衣服 布 服装 成衣
technology technologies technological technique techniques technical technically technician 技术 科技 工艺 技术人员 技巧
engineer engineers engineering 工程 工程师 工程学
skill skills skilled skillful 技能 技巧 技术 熟练 本领
expert experts expertise specialist specialists specialize 专家 专门知识 专长 专业
professional professionals profession professions 专业 职业 专业人士 行业
occupation occupational occupy occupied 职业 占领 占 占据
job jobs 工作 职业 职位 就业 岗位
work works worked working worker workers 工作 工人 劳工 运作 工程 作品 员工
labour labor labourer 劳工 劳动 劳动力 人工
employ employed employment employer employers employee employees 就业 雇用 雇主 雇员 聘用 员工 雇佣 受雇
unemployed unemployment 失业
recruit recruitment recruited hire hired hiring 招聘 征聘 雇用 聘用 录用 征募
resource resources 资源 人力资源
manpower workforce 人力 劳动力
union unions 工会 联盟 联合
vocation vocational 职业
overtime shift shifts 加班 轮班 转移
income-tax 所得税
account accounts accounting accountant 账目 帐户 会计 说明 户口 会计师 帐目 账户
audit auditor auditors auditing 审计 审计员 核数 稽核
statistic statistics statistical 统计 统计数字
balance balanced 平衡 余额 结余 均衡
surplus deficit deficits 盈余 赤字 顺差 逆差 剩余
reserve reserves reserved reservation 储备 保留 准备金 预订 保留意见
save saved saving savings 节省 储蓄 拯救 救 节约 挽救
insure insurance insured insurer 保险 投保 承保
donate donation donations donor donors 捐款 捐赠 捐助 捐助国 捐
contribute contributed contribution contributions contributor contributing 贡献 捐款 缴款 会费 捐助 促成
charity charitable 慈善 公益
rate rates 率 比率 速度 税率 差饷 费率
ratio percentage percent 比率 百分比 百分率 百分之
quota quotas 配额 限额 名额
amount amounts 数额 金额 数量 款额 总额
sum sums 总和 数额 金额 款项 总数
total totals totally 总数 总额 共 总共 完全 合计
average averages 平均
maximum minimum 最高 最低 最多 最少 限度
estimate estimated estimates 估计 概算 估算 预计
forecast predict prediction predicted 预测 预期 预言
calculate calculated calculation compute 计算 核算
figure figures 数字 数据 人物 图
data datum 数据 资料
quantity quantities 数量 量
quality qualities 质量 品质 素质 质素
quantify quantitative 量化 数量
standard standards standardize 标准 水平 规格 水准
criterion criteria 标准 准则 条件
level levels 水平 级 程度 层次 级别 水准 层面
scale scales 规模 比额 表 尺度
scope range ranges 范围 领域 幅度
size sizes 规模 大小 面积 尺寸
capacity capacities capability capabilities capable 能力 容量 身分 产能 有能力
sector sectors 部门 界 行业 领域 界别
contractual 合约
compete competition competitive competitor competitors 竞争 比赛 竞争力 对手 竞争者
monopoly monopolize 垄断 独占 专营
franchise 专营权 特许
cooperative 合作社 合作
partner partners partnership partnerships 伙伴 合伙 合作伙伴 伙伴关系
globalization globalize global globally 全球 全球化 世界
liberalization liberalize 自由化
privatize privatization 私有化 民营化
revenue 收益 收入
bargain negotiate 谈判 议价
package packages packaging pack 一揽子 包装 配套 套
label labels 标签 标示 标记
brand brands 品牌 牌子
advertise advertising advertisement advertisements 广告 宣传
model models 模式 模型 典范 模范 榜样
design designed designer designs 设计 设计师
install installed installation installations 安装 设施 装置
maintain maintained maintenance maintaining 维持 维护 保持 维修 保养 坚持
repair repaired repairs 修理 维修 修补 修
replace replaced replacement substitute substitution 取代 代替 更换 替代 更替
convert conversion converted 转换 改变 兑换 转化 改建
upgrade upgrading 提升 升级 改善
speculate speculation speculator 投机 炒卖 猜测
`
