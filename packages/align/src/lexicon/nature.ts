/** Words of nature, environment, science, the body and things. */
export const nature = `
water waters watery 水 水域 用水 海域
river rivers stream streams creek 河 河流 江 溪 河川
lake lakes pond 湖 湖泊 池
sea seas ocean oceans oceanic 海 海洋 大海 海域
coast coastal shore shores beach beaches 海岸 沿海 岸 海滩 沙滩
island islands 岛 岛屿 列岛
mountain mountains mountainous hill hills 山 山区 山坡 丘陵 高山
valley valleys gorge gorges 山谷 峡谷 谷
plain plains desert deserts 平原 沙漠
rock rocks stone stones 石 石头 岩石
sand soil soils mud 沙 土壤 泥 土
forest woodland 林地
tree trees 树 树木
flower flowers blossom 花 花朵 花卉
grass leaf leaves seed seeds 草 叶子 种子 叶
fruit fruits vegetable vegetables 水果 蔬菜 果实 菜 果
tea coffee milk 茶 咖啡 牛奶
meat beef pork chicken egg eggs 肉 牛肉 猪肉 鸡 蛋
animal animals 动物
bird birds 鸟 鸟类
dog dogs cat cats 狗 犬 猫
horse horses 马
tiger lion wolf elephant monkey 老虎 狮子 狼 大象 猴子
snake dragon 蛇 龙
insect insects bee butterfly 昆虫 蜜蜂 蝴蝶
wild wildlife 野生 野生动物 荒野
species 物种 种 品种
biology biological biologist 生物 生物学
biodiversity 生物多样性
ecology ecological ecosystem ecosystems ecologically 生态 生态系统
climate climatic 气候
weather 天气 气象
rain rainfall rains 雨 下雨 降雨
snow ice 雪 冰
wind winds storm typhoon typhoons hurricane 风 台风 风暴 暴风
cloud clouds fog 云 雾
sun sunlight solar sunshine 太阳 阳光 太阳能
moon star stars 月亮 星 明星 月
flood floods flooding 洪水 水灾 淹水
earthquake earthquakes quake 地震
disaster disasters catastrophe catastrophic calamity 灾难 灾害 灾 灾祸
fire 火警
pollute polluted pollution pollutant polluting 污染 污染物
emit emission emissions 排放
carbon dioxide greenhouse 碳 二氧化碳 温室
ozone layer 臭氧 臭氧层
atmosphere atmospheric 大气 气氛
air 空气 空中 航空
sewage sewer sewerage drainage 污水 下水道 排水 渠
garbage rubbish trash litter refuse 垃圾 废物
recycle recycling 回收 循环再造 再生
dump dumping 倾倒 倾销 弃置
toxic poison poisonous poisoning 有毒 毒 中毒
radiation radioactive 辐射 放射性
temperature temperatures 温度 气温
deplete depletion 消耗 耗竭 枯竭
degrade degradation 退化 恶化
desertification deforestation erosion 荒漠化 砍伐 侵蚀
renewable 可再生 再生
physics physical physicist 物理 物理学
mathematics mathematical 数学
geography geographic geographical 地理
astronomy satellite satellites rocket 天文 卫星 火箭
laboratory laboratories lab 实验室
invent invention inventor 发明
digital 数码 数位 数字
code 密码
signal signals 信号 讯号
wave waves 波 浪 浪潮
wire cable cables 电线 电缆 有线
battery 电池
engine engines 引擎 发动机
wheel wheels 轮 轮子
robot 机器人
chip chips semiconductor 晶片 芯片 半导体
gene genes genetic genetically 基因 遗传
cell cells 细胞 电池
blood 血 血液
bone bones 骨 骨头
head 头
face 面孔
eye eyes sight 眼睛 眼 目光 视力
ear ears nose mouth 耳朵 鼻子 嘴 口
tooth teeth 牙齿 牙
hair 头发 毛
hand hands handed 手 双手 交
finger fingers 手指
foot feet leg legs knee 脚 腿 膝
heart hearts 心 心脏 内心
brain brains 脑 大脑
skin 皮肤 皮
stomach 胃 肚子
muscle 肌肉
chest breast 胸
shoulder shoulders 肩 肩膀 肩负
neck throat 脖子 喉咙
breath breathe breathing 呼吸
voice voices sound sounds 声音 声
body 体
weight weights weigh 重量 体重 权重 比重
meter metre meters metres 公尺 米
kilometer kilometre kilometers kilometres 公里
hectare hectares 公顷 公顷
ton tons tonne tonnes 吨
kilogram kilograms 公斤 千克
square 平方 广场
room rooms 房间 室 空间
door doors gate gates 门 大门
window windows 窗 窗户
wall walls 墙 墙壁 壁
floor floors storey storeys 楼 地板 层 发言
roof ceiling 屋顶 天花板 上限
stairs ladder 楼梯 梯
kitchen bathroom toilet toilets 厨房 浴室 厕所
furniture 家具
chair chairs 椅子
lamp lights 灯 灯光
box boxes bag bags 盒 箱 袋 包
bottle cup bowl plate 瓶 杯 碗 盘
knife sword 刀 剑
paper papers 纸 文件 白皮书 论文
pen brush ink 笔 毛笔 墨
card cards 卡 牌 卡片
map maps 地图 图
flag flags 旗 国旗
ring rings 戒指 环
ball balls 球
clothes clothing coat hat shoe shoes 衣服 外套 帽子 鞋
jade pearl jewelry 玉 珍珠 珠宝
pottery ceramic ceramics porcelain 陶瓷 陶艺 瓷器
bronze 铜器 青铜
clock watch 钟 时钟
camera 相机 摄影机
toy toys doll dolls puppet 玩具 娃娃 木偶
bamboo 竹
lotus 莲 荷
plum 梅
orchid 兰花
peach apple orange banana 桃 苹果 橘子 香蕉
sugar cake noodles bread 糖 蛋糕 面 面包
soup 汤
tofu bean beans soybean 豆腐 豆 黄豆
`
