/** Verbs of every day, with the nouns made of them. */
export const doing = `
make made makes making maker 使 作出 制造 做 令 进行 作
do did done does doing 做 办 干 进行
get got gets getting gotten 得到 获得 取得 变得 拿
take took taken takes taking 采取 拿 带 花 需要 参加 接受
give gave given gives giving 给 给予 提供 赋予 送
put puts putting 放 提出 投入 把
bring brought brings bringing 带来 带 使 引起 提出
come came comes coming 来 来自 到 前来
go went gone goes going 去 前往 走 进行
leave left leaves leaving 离开 留下 剩下 休假 左 叶
arrive arrived arrival arrives 到达 抵达 来到
return returned returns returning 返回 回 归还 回来 退回 回归
enter entered entry entries entrance entering 进入 入境 入口 参加 输入
exit depart departure departed 离开 出境 离境 出口 出发
move moved moves moving 移动 搬 动议 采取 感动 迁
walk walked walking 走 走路 步行 散步
run ran runs running 跑 经营 运行 竞选 管理
stand stood stands standing 站 立场 常设 站立
sit sat seat seats seated 坐 座位 席位
stop stopped stops stopping halt 停止 阻止 停 制止
stay stayed stays staying 停留 逗留 留 住 留在
wait waited waiting await awaiting 等待 等 等候
keep kept keeps keeping 保持 保留 继续 保管 养
continue continued continues continuing continuous continuously continual 继续 持续 不断 连续
remain remained remains remaining 仍然 保持 仍 依然 剩余 留
begin began begun begins beginning start started starts starting 开始 起 开端 着手 启动 展开
commence commenced commencement 开始 展开 生效
launch launched launching 发起 推出 展开 启动 发射
end ended ends ending 结束 终止 末 底 结果
finish finished complete completed completes completion completely 完成 完整 结束 完全 全部 竣工
achieve achieved achievement achievements achieves achieving 实现 达成 成就 取得 达到 成绩
accomplish accomplished accomplishment attain attained attainment 完成 达到 成就 实现
realize realise realized realization 实现 意识到 认识 了解 变现
reach reached reaches reaching 达到 到达 达成 抵达 伸
obtain obtained obtaining acquire acquired acquisition gain gained gains gaining 获得 取得 获取 得到 收购 赢得
receive received receives receiving recipient 收到 接受 获得 领取 受到 得到
accept accepted accepts acceptance acceptable accepting 接受 可接受 同意 验收 采纳
use used uses user users using usage useful usefulness 使用 利用 用 运用 用户 有用 动用
utilize utilization utilise 利用 使用 运用
employ 使用
need needs needed needing 需要 必须 需求 须
want wanted wants wish wished wishes desire desired desires desirable 希望 想 要 愿望 愿意 想要 渴望
hope hoped hopes hopeful hoping 希望 期望 盼望
expect expected expectation expectations expects 预期 期望 预计 期待 指望
look looked looks looking 看 看来 寻找 期待 展望 看起来
see saw seen sees seeing 看到 看 见 看见 认为 目睹
watch watched watching 看 观看 注视 手表
observe observation observations 观察 意见 注意到
find finds finding findings 发现 找到 认为 找 调查结果 认定
discover discovered discovery 发现
seek sought seeks seeking 寻求 谋求 寻找 追求 争取
pursue pursued pursuit pursuing 追求 推行 继续 追查 奉行
show showed shown shows showing 显示 表明 表示 展现 表现 展示
indicate indicated indicates indication indicator indicators 表明 显示 指出 指标 表示
point points pointed 点 指出 要点 观点 问题
reveal revealed reveals disclose disclosed disclosure 揭示 透露 显示 披露 公开 揭露
reflect reflected reflects reflection 反映 体现 思考
express expressed expresses expression expressing 表示 表达 表现 明示
explain explained explains explanation explanatory 解释 说明
describe described describes description 描述 形容 说明 叙述 描写
illustrate illustration 说明 插图 例证
mention mentioned mentions mentioning 提到 提及 谈到 所述
refer referred refers reference references referring 提到 参考 指 转介 移送 提及 参照
quote quoted cite cited 引述 引用 援引
say said says saying 说 表示 讲 称 指出
tell told tells telling 告诉 说 讲 告知
ask asked asks asking 问 要求 请 询问
answer answered answers reply replied replies respond responded response responses responding 回答 答复 回应 反应 应对 答案 响应
question questions questioned questioning 问题 质疑 询问 疑问
call called calls calling 呼吁 称为 要求 叫 召开 打电话
name names named namely 名称 名字 姓名 即 命名 名义
invite invited invitation invites 邀请 请
urge urged urges urging 敦促 促请 呼吁 促
remind reminded recall recalled recalling remember remembered reminder 提醒 回顾 记得 想起 忆及 回忆
forget forgot forgotten 忘记 遗忘
know knew known knows knowing 知道 认识 了解 得知 知悉 懂
understand understood understands understanding comprehend 了解 理解 明白 谅解 懂得
think thought thinks thinking thoughts 认为 想 思想 思考 思维 觉得
feel felt feels feeling feelings 感到 觉得 感觉 感受 感情
love loved loving lover lovers 爱 爱情 喜爱 热爱
like liked likes 喜欢 像 如同 一样
prefer preferred preference preferences preferential 偏好 宁愿 优惠 喜欢 优先
enjoy enjoyed enjoys enjoyment 享受 享有 喜欢
hate hatred 恨 讨厌 仇恨
fear feared fears afraid 恐惧 害怕 担心 恐怕 怕
worry worried worries anxious anxiety 担心 忧虑 焦虑 担忧
doubt doubts doubtful doubted 怀疑 疑问 疑虑 无疑
decide determine determined determination determines determining 决定 确定 决心 坚定 断定
choose chose chosen choice choices select selected selection option options 选择 挑选 选 选出 遴选 选项
plan 打算 计划
prepare prepared preparation preparations preparatory preparing 准备 筹备 编制 编写 拟订
arrange arranged arrangement arrangements arranging 安排 布置 排列
change changed changes changing 改变 变化 变更 更改 变动 变
alter alteration transform transformed transformation 改变 转变 转型 变更 改造
adjust adjusted adjustment adjustments adapt adapted adaptation 调整 适应 调节 改编
modify modified modification revise revised revision 修改 修正 修订 调整
turn turned turns turning 转 变成 轮流 转向
become became becomes becoming 成为 变成 变得 当
happen happened happens occur occurred occurs occurrence 发生 出现 碰巧
appear appeared appears appearance 出现 似乎 看来 外观 露面
seem seemed seems seemingly 似乎 好像 看来 仿佛
disappear disappeared vanish 消失 失踪
exist existed exists existence existing 存在 现有 现存 现行 生存
consist consists consisting comprise comprised comprising compose composed composition composition 包括 组成 构成 作曲 成分 由
contain contained contains containing 包含 载有 含有 含
involve involved involves involving involvement 涉及 参与 牵涉 牵连
relate 涉及
affect affected affects affecting influence influenced influences influential 影响 影响力
cause caused causes causing 造成 导致 引起 原因 事业 使
result resulted results resulting 结果 导致 成果 成绩 产生 造成
lead 导致 引导
effect effects 影响 效果 效力 作用 效应
impact impacts 影响 冲击
create created creates creating creation creative creativity creator 创造 创作 建立 创意 产生 设立 制造 创新
generate generated generating 产生 发电 引起
allow allowed allows allowing enable enabled enables enabling 允许 容许 使 让 准许 能够
let lets 让 使
ensure ensured ensures ensuring 确保 保证 保障 务求
help helps 有助 帮助
avoid avoided avoids avoiding avoidance 避免 防止 回避
escape escaped flee fled 逃避 逃走 逃 逃离 逃脱
face faced faces facing 面对 面临 脸 脸孔
deal deals dealing dealt handle handled handles handling 处理 应付 办理 对待 交易 经办
solve solved solution solutions 解决 解决办法 方案
tackle address addressed addresses addressing 解决 处理 地址 应对 发言 致辞
open opened opens opening openness 开放 打开 公开 开幕 开
close closed closes closing closure 关闭 密切 接近 结束 关
closely 密切 紧密 仔细
shut lock locked 关 锁
cover covered covers covering coverage 涵盖 包括 覆盖 报导 遮盖
fill filled filling 填 填补 充满 装满
add added adds adding addition additional additionally 增加 补充 添加 额外 此外 加 另外
supplement supplementary supplemented 补充 增补 追加
combine combined combination integrate integrated integration 结合 综合 整合 合并 联合 一体化
join joined joins joining 加入 参加 联合
connect connected connection connections 连接 联系 关系 关联
separate separated separately separation split 分开 分离 分别 单独 另行 隔离 分裂
divide divided dividing 分 划分 分为 分割
distribute distributed distribution allocate allocated allocation allocations 分配 分发 拨 分布 拨款 派发
share 分享 分担
collect collected collection collective collectively collector 收集 集体 征收 收藏 搜集
gather gathered gathering 聚集 收集 搜集 聚会
accumulate accumulated accumulation 累积 积累 累计
draw drew drawn drawing drawings 吸取 绘画 画 提取 吸引 图纸
attract attracted attraction attractive attracts 吸引 吸引力
push pushed pushing pull pulled 推动 推 拉 促
press pressed pressure pressures 压力 压 施压
hit hits beat beaten beating knock 打 击 打击 殴打 敲
break broke broken breaking 打破 破坏 违反 断 破裂
destroy destroyed destruction destroying destructive 破坏 摧毁 毁灭 销毁 毁坏
fall fell fallen falls falling 下降 落 跌 落下 属于
fail failed fails failing failure failures 失败 未能 不 没有 未 倒闭
succeed succeeded success successes successful successfully 成功 成就 继承 胜利
overcome overcame 克服 战胜
attempt attempted attempts effort efforts 企图 努力 尝试 试图 未遂
strive strove endeavour endeavor 努力 致力 力求 奋斗 尽力
struggle struggles struggling 斗争 奋斗 挣扎
dedicate dedicated devote devoted devotion 奉献 致力 专用 投身 献身
engage engaged engaging engagement 从事 参与 聘用 接触
practise practice practices practical practically practicable 实践 做法 惯例 实际 执业 切实 练习
experience experiences experienced 经验 经历 体验
try 试
test tests tested testing 测试 试验 检验 考验 化验
experiment experiments experimental 实验 试验
check checks checked checking 检查 核对 查 支票 制衡
compare compared comparison comparative 比较 相比 对比
count counts counted 计算 数 计 罪名
measure measured measurement 测量 量度
mark marks marked marking 标志 标记 纪念 显著
note notes noted noting 注意到 注意 附注 笔记 指出
list 列举
focus focused focuses focusing 重点 集中 聚焦 焦点 注重
emphasize emphasise emphasis emphasized stress stressed stresses 强调 重视 压力 着重
highlight underline 突出 强调 重点
concentrate concentrated concentration 集中 专心 浓度
pay attention 注意 关注 重视
attention 注意 重视 注意力 关注
ignore ignored overlook 忽视 忽略 不理 无视
depend depends dependent dependence depending rely relied reliance reliable 依靠 取决 依赖 视乎 可靠 倚赖
trust 信赖 信任
demand 要求
insist insisted insists persist persistent 坚持 持续 执意
argue argued argues argument arguments 认为 争论 论点 辩称 主张 争辩
advocate advocates advocated advocacy 提倡 主张 倡导 鼓吹
criticize criticise criticism critic critics critical critically 批评 批判 关键 评论家 指责 严重
blame condemn condemned condemnation 谴责 责怪 指责 责备
complain complained complaint complaints 投诉 抱怨 申诉 告诉
praise praised commend applaud 赞扬 称赞 赞赏 表扬
appreciate appreciation appreciated appreciates 赞赏 感谢 欣赏 体会
thank thanks thankful grateful gratitude 感谢 谢谢 多谢 感激
welcome welcomed welcomes 欢迎
greet greeting greetings congratulate congratulations 问候 祝贺 恭喜 致意
apologize apology regret regrettable regretted regrettably sorry 遗憾 道歉 抱歉 后悔
celebrate celebrated celebration celebrations 庆祝 庆典
commemorate commemoration anniversary 纪念 周年 周年纪念
visit visited visits visitor visitors visiting 访问 参观 拜访 游客 探访 访客
live 住
eat ate eaten eats eating 吃 食 用餐
drink drank drinks drinking 喝 饮 饮料 饮用
cook cooked cooking cuisine dish dishes 煮 烹饪 菜 料理 做菜
sleep slept asleep bed beds 睡 睡觉 床
wake woke awaken awakening 醒 唤醒 觉醒
wear wore worn wearing dress dressed 穿 戴 佩戴 衣服 打扮
wash washed clean cleaned cleaning cleanup cleanse 洗 清洁 干净 清理 清洗
sing sang sung singing singer singers song songs 唱 歌曲 歌 唱歌 歌手
dance dances danced dancer dancers dancing 舞蹈 跳舞 舞 舞者
paint painted painting paintings painter 画 绘画 油漆 画家
laugh laughed laughter smile smiled smiling 笑 微笑 笑容
cry cried weep tears tear 哭 眼泪 泪
throw threw thrown cast 扔 投 抛 丢
catch caught catching 抓 捉 捕 赶上
carry 携带
lift lifted 举 提升 解除 抬
hang hung 挂 悬挂
hide hidden conceal concealed concealment 隐藏 隐瞒 藏 隐匿
seal 封
burn burned burnt burning 燃烧 烧 焚烧
fire fires 火 火灾 消防 开火
cross crossed crossing 跨 越过 十字 过
follow 跟随
chase 追
ride rode riding 骑 乘
climb climbed 爬 攀登
jump jumped 跳
swim swimming 游泳
travel 旅行
guide guided guides guidance guiding guideline guidelines 指导 指引 引导 方针 准则 导游
direct directed direction directions directly directive 直接 方向 指示 指导
instruct instruction instructions 指示 指令 教导 说明
assist 辅助
accompany accompanied accompanying 陪同 伴随 陪伴 随附
participate 参与
share 共用
warn warned warning warnings 警告 警戒 警示
alert alarm 警惕 警报 警觉
wonder wondered 想知道 奇怪 奇迹
guess imagine imagined imagination imaginary 想像 猜 想象 猜想
dream dreams dreamed 梦 梦想 做梦
believe 深信
suppose supposed supposedly 假如 应该 以为
satisfy satisfied satisfaction satisfactory satisfying 满意 满足 令人满意
please pleased pleasant pleasure 请 高兴 愉快 荣幸 乐意
surprise surprised surprising surprisingly shock shocked 惊讶 意外 震惊 惊奇 出乎意料
excite excited excitement exciting 兴奋 刺激 激动
suffer suffered suffers suffering sufferings 遭受 受苦 痛苦 苦难 受 患
pain painful hurt hurts 痛苦 痛 疼痛 伤害
bear bore borne bears 承担 承受 负担 忍受 熊
endure endured endurance 忍受 忍耐
burden burdens 负担 重担
reward 报答
offer offered offers offering 提供 提出 要约 给予
afford affordable 负担 负担得起 承担
distinguish distinguished distinction 区分 区别 杰出 分辨
attribute attributed attributable 归因 归功 属性 由于
belong belongs belonging 属于 归属
correspond corresponding correspondence correspondent 相应 对应 通信 相当
fit fits suit suitable suits suited appropriate appropriately 适合 适当 合适 适宜 妥善 相宜
match matched matching 配合 匹配 比赛 相配
serve 担任
act 行事
behave behaviour behavior behavioral 行为 表现 举止
treat 看待
regard regarded regards regardless 认为 视为 关于 不论 无论 尊重
view views viewed viewpoint viewpoints 意见 看法 观点 视为 鉴于 景观
vary varied varies variation variations various variety 不同 各种 变化 多样 各种各样 种种
differ differed differs difference differences different differently 不同 差异 差别 分歧 区别
lack lacked lacks lacking absence absent shortage shortages 缺乏 缺少 没有 短缺 不足 缺席
miss missed missing 失踪 错过 想念 缺少
waste wasted wastes 浪费 废物 垃圾 废弃物
exhaust exhausted exhaustion 用尽 疲惫 耗尽 排气
exceed exceeded exceeding exceeds 超过 超出 逾
surpass surpassed overtake 超过 超越
accelerate accelerated speed hasten rapid rapidly 加速 速度 加快 迅速 快速
delay delayed delays postpone postponed postponement 延误 推迟 延迟 押后 拖延 延期
slow slowly slowed 缓慢 慢 慢慢 放缓
hurry rush rushed 赶 匆忙 冲
rest rested resting 休息 其余 其他
relax relaxed relaxation 放松 轻松 放宽
ease eased 缓解 舒缓 减轻 容易
relieve relieved alleviate alleviated alleviation 缓解 减轻 纾缓 解除 舒缓
worsen deteriorate deterioration aggravate aggravated exacerbate 恶化 加剧 加重
recover recovered recovery 恢复 复苏 收回 追讨 康复
resume resumed resumption 恢复 重新 继续
preserve preserved preservation conserve conservation 保存 保护 保育 维护 养护
store stored storage 储存 贮存 存放
load loaded 装载 负荷
mix mixed mixture 混合
spread spreads spreading 传播 扩散 蔓延 散布 遍布
scatter scattered 分散 散布
flow flows flowing 流动 流 流入
pour poured 倒 涌入
sink sank sunk 沉 下沉
float floating 浮动 漂浮
hang 吊
shake shook shaken tremble 摇 震动 动摇
tie tied 绑 系
touch touched touching 接触 触摸 感动 触及
shoot shot shots shooting 射击 拍摄 开枪 枪击
photograph photographs photographer photo photos photography picture pictures 照片 摄影 图片 相片 摄影师 图画
gaze stare 凝视 盯
listen listened listening hear heard hears 听 听到 听取 倾听 听见
smell taste tasted tasting flavor flavour 味道 闻 品尝 口味 滋味
`
