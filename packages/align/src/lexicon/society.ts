/** Words of education, health, family, belief and the media. */
export const society = `
educate education educational educated educator 教育 教育界 受教育
school schools schooling 学校 校 求学 学派 中小学
university universities college colleges 大学 学院 院校
campus 校园
academic academics academy academia 学术 学院 学者 学年
primary elementary 小学 初级 主要
secondary 中学 中等 次要
kindergarten 幼稚园 幼儿园
teach teacher teachers taught teaching 老师 教师 教 教学 教导
professor professors lecturer lecture lectures 教授 讲师 演讲 讲座
student students pupil pupils 学生 同学
graduate graduates graduated graduation 毕业 毕业生 研究生
learn learned learning learnt 学习 学 得知 学会
study studies studied studying 研究 学习 读书 念书 探讨 攻读
train trained training trainee trainees 训练 培训 培养 受训
course courses curriculum 课程 过程 当然
class classes classroom 班 课 阶级 类 教室 上课
lesson lessons 教训 课 功课 经验
exam examination 考试
degree degrees diploma 学位 程度 文凭 度
scholar scholars scholarship scholarly 学者 奖学金 学术
research researcher researchers 研究 研究人员 研究员 考察
science sciences scientific scientist scientists 科学 科学家 科技
knowledge 知识 了解 认识 学问
literate literacy illiterate 识字 文盲 扫盲
book books 书 书籍 图书 册 簿
library libraries 图书馆
textbook textbooks 教科书 课本
read reading reader readers 阅读 读 读者 宣读 看
write wrote written writing writer writers writings 写 书面 作家 写作 撰写 著作
language languages linguistic 语言 语文 语
translate translation translator translations 翻译 译 译本 译者
culture cultural culturally cultures 文化
civilization civilisation civilized 文明
art arts artist artists artistic 艺术 艺术家 美术 文艺
health healthy 健康 卫生 保健
medical medicine medicines medication 医疗 医药 医学 药 药物 药品
doctor doctors physician physicians 医生 医师 博士 大夫
nurse nurses nursing 护士 护理 看护
hospital hospitals clinic clinics 医院 诊所 住院
patient patients 病人 患者 耐心
disease diseases illness sick sickness ill 疾病 病 患病 生病 病症
infect infection infectious infected 感染 传染 传染病
epidemic pandemic plague outbreak 疫情 流行病 瘟疫 爆发 疫
virus viruses bacteria 病毒 细菌
cancer tumor 癌 癌症 肿瘤
aids hiv 艾滋病 爱滋病
malaria tuberculosis 疟疾 结核病
vaccine vaccination immunize 疫苗 免疫 接种
treat treated treatment treating 治疗 对待 处理 待遇 疗法
cure cured heal healing therapy 治疗 治愈 医治 疗法
surgery surgical surgeon 手术 外科
mental mentally psychological psychology psychologist psychiatric 精神 心理 心理学 智障
physical physically 身体 物理 体格 体能 实物
disability disabilities disabled handicapped handicap 残疾 身心障碍 残障 伤残 弱能 身心障碍者
blind deaf 盲人 失明 聋
elderly aged aging ageing 老人 老年 高龄 长者 老龄
old older oldest elder elders 老 旧 古老 年老 岁 长辈
young younger youth youths youthful 年轻 青年 青少年 年轻人 少年
child children childhood kid kids 儿童 孩子 子女 小孩 童年 小朋友
baby babies infant infants newborn 婴儿 宝宝 婴
boy boys girl girls 男孩 女孩 男生 女生 少女
adult adults 成人 成年 成年人 大人
man men male 男人 男性 男 男子 人
woman women female females feminine 妇女 女性 女人 女 女子
gender sex sexual 性别 性 两性
family families familial 家庭 家人 家属 家 家族 家眷
parent parents parental 父母 家长 双亲
father fathers dad 父亲 爸爸 爸 父
mother mothers mom maternal 母亲 妈妈 母 产妇
son sons daughter daughters 儿子 女儿 子 子女
brother brothers sister sisters sibling 兄弟 姐妹 哥哥 弟弟 姊妹 妹妹 姐姐
husband husbands wife wives 丈夫 妻子 先生 太太 夫妻 老婆
couple couples 夫妇 夫妻 对
grandfather grandmother grandparents grandson grandchildren 祖父 祖母 爷爷 奶奶 孙子
uncle aunt cousin nephew relative relatives kin 叔叔 伯伯 阿姨 亲戚 亲属 亲友
ancestor ancestors ancestral 祖先 祖宗
descendant descendants descent 后代 后裔 子孙 血统
generation generations 代 世代 一代 辈
born birth birthday births 出生 诞生 生 生日 生育
pregnant pregnancy 怀孕 孕妇
die died dies dying dead death deaths deceased 死亡 死 去世 逝世 死者 过世
bury buried burial funeral grave tomb 埋葬 葬礼 坟墓 墓 丧礼
life lives living live lived alive livelihood 生活 生命 一生 人生 住 生计 居住
survive survival survivor survivors 生存 幸存 存活
religion religions religious 宗教
god gods goddess deity deities 神 上帝 神明 天主
church churches christian christians christianity catholic 教会 教堂 基督教 天主教 基督徒
buddhism buddhist buddha monk monks nun 佛教 佛 和尚 僧 法师 尼姑
temple temples shrine monastery 寺庙 庙 寺 庙宇
pray prayer prayers worship 祈祷 拜 祭拜 崇拜
spirit spirits spiritual spiritually soul souls 精神 心灵 灵魂 神
belief beliefs believe believed believes believer 信仰 相信 认为 信念 信徒
faith faithful faithfully 信仰 信心 忠实
moral morals morality ethic ethics ethical 道德 伦理 操守
virtue virtues 美德 德
race racial racism racist 种族 种族主义 比赛 族
ethnic ethnicity 族裔 民族 种族
minority minorities majority 少数 少数民族 多数 大多数 过半数
indigenous aboriginal aborigines native natives tribe tribal 土著 原住民 本地 部落 本土
tradition traditions traditional traditionally 传统 传统上
custom customs customary 习俗 习惯 风俗 海关
festival festivals 节日 节 庆典
ceremony ceremonies ceremonial ritual rituals 仪式 典礼 礼仪
media 媒体 传媒 新闻界
press 新闻 报界 记者 出版 按
news 新闻 消息
newspaper newspapers 报纸 报章 报
magazine magazines journal journalist journalists 杂志 期刊 记者
broadcast broadcasts broadcasting radio 广播 电台 播出 无线电
television tv 电视 电视台
film films movie movies cinema 电影 影片 片 戏院
internet online web website network networks 互联网 网络 网路 网站 网上 网
computer computers computing software 电脑 计算机 软件 软体
telephone phone phones telecommunication telecommunications 电话 电讯 电信
mail letter letters email 信 信件 邮件 函 书信
communicate communication communications 通信 沟通 传播 交流 通讯 来文
message messages 讯息 信息 消息 贺电
public-opinion 舆论 民意
opinion opinions 意见 看法 舆论 见解
survey surveys 调查 测量
charity 慈善
homeless beggar 无家可归 街友 乞丐
orphan orphans 孤儿
hunger hungry famine starvation starve 饥饿 饥荒 饿
nutrition nutritional malnutrition 营养 营养不良
food foods feed fed feeding 食物 粮食 食品 吃 饲养 喂
hygiene sanitation sanitary 卫生
smoke smoking tobacco cigarette cigarettes 吸烟 抽烟 烟草 香烟 烟
alcohol alcoholic drunk wine beer 酒 酒精 酗酒 喝醉 葡萄酒 啤酒
suicide 自杀
sport sports athlete athletes athletic 运动 体育 运动员 选手
game games 游戏 比赛 运动会
play played player players playing 玩 发挥 扮演 播放 球员 选手 戏
exercise exercised exercises 行使 运动 练习 演习
hobby leisure recreation recreational entertainment entertain 休闲 娱乐 嗜好 康乐 消遣
park parks garden gardens 公园 花园 园
care cared careful carefully caring 照顾 关心 护理 小心 关怀 仔细 谨慎
shelter shelters 庇护 住所 收容 避难所
equality 平等
gap 差距 鸿沟 缺口
inequality inequalities unequal disparity 不平等 差距
vulnerable vulnerability disadvantaged marginalized 脆弱 弱势 易受
dignity dignified 尊严
prejudice bias biased 偏见 成见
class 阶层 阶级
middle-class 中产
crowd crowds crowded 人群 群众 拥挤
mass masses massive 群众 大规模 大量 大众
individual individuals individually 个人 个别 个体
person persons personal personally 人 个人 人士 亲自 者
personality character characters 个性 性格 人格 字 角色 特质
public-health 公共卫生
celebrity fame famous well-known renowned 著名 有名 名人 名声 知名
prize prizes award awards awarded reward rewards 奖 奖项 颁发 奖励 授予 奖赏 得奖
medal medals 奖章 勋章 奖牌
`
