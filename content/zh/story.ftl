# “猜一猜”这一页：八幕，每幕先请人猜。回话要对着猜的人说；不教训人，也不夸人。
# $bet是猜的数，需要单位的已带单位。所有数字都由程序当场算出。

story-page = 猜一猜
story-place = 第{ $scene }幕，共{ $last }幕
story-recap-place = 最后
story-unknown = 没有第“{ $scene }”幕，只有1到{ $last }。先从第一幕看起。
story-class = 课堂模式
story-class-help = 字更大，按键盘上的←和→换幕。
story-show = 看结果
story-your-bet = 你猜的
story-change = 改一下
story-next = 下一幕→
story-skip = 不猜，下一幕→
story-to-recap = 最后：记住三句话→
story-back = ←上一幕
story-again = 从头再来
story-to-check = 用“算一算”打开这个例子
story-of-100 = 100元里有{ $number }元
story-people = { $people }人
# 图里的标记：你猜的：第12个月
story-mark-bet = 你猜的：{ $what }

## 开头

story-opening-place = 开头
story-opening-title = 小姨在家族群里发了一条消息
story-opening-from = 小姨
story-opening-message = 第一笔{ $part }已经到账了！上个月花{ $spend }买的电饭煲，店里说分{ $parts }个月全部返完，等于白送。我看挺靠谱，你们要不要也来？
story-opening-text = 她没说谎，钱真到账了。可这笔钱是从哪儿来的？先别急着回她。下面八个小问题，每题先猜一猜，再看数。十来分钟看完，就知道该怎么跟她说了。
story-begin = 开始猜→

## 一笔消费

story-purchase-title = 花出去的钱，真能全回来？
story-purchase-text = 你在店里花了{ $spend }。商家让利{ $rebate }，其中{ $pool }进了池子。就凭这一笔，你和商家各拿到一份全额的积分，加起来是{ $promised }。这些积分只能从池子里付，没有别的来路。
story-purchase-question = 说好返的每100元里，有几元是你这笔消费自己放进池子的？
story-purchase-near = 你看得很准：每100元里就{ $own }元。
story-purchase-low = 还不至于那么少。你猜{ $bet }元，实际是每100元里有{ $own }元。
story-purchase-high = 你把它想得太好了。你猜{ $bet }元，实际每100元里只有{ $own }元。
story-purchase-most = “全额返还”听起来，好像大半的钱都在池子里。你猜{ $bet }元，实际每100元里只有{ $own }元。
story-purchase-lesson = 放进去的是{ $pool }，许下的是{ $promised }。每100元里剩下的{ $rest }元，都得等后面的人来掏钱。
story-purchase-said = 说好返的每100里，这笔消费自己放进池子的有{ $own }。
story-coins-alt = 一百个格子：猜了几个就圈几个，钱真在的放一枚硬币。
story-coins-bet = ◯ 你猜的：{ $bet }
story-coins-truth = ● 真有的：{ $own }

## 头几个月

story-months-title = 头几个月，人人都拿到钱
story-months-text = 开张时有{ $start }人消费，往后每个月多{ $growth }。积分分成{ $parts }份，一个月返一份。头几个月，份份按时到账，一分不少。跟你晒到账截图的人，说的是真话。
story-months-question = 到第几个月池子就空了，没法再给每个人付足？
story-months-near = 对，就这么快：{ $empty }。
story-months-low = 比你想的多撑了一阵，到{ $empty }池子才空。
story-months-high = 你以为能撑到{ $bet }，其实{ $empty }就空了。真到了{ $bet }，到期的每100元只付得出{ $at_bet }元。
story-months-lesson = { $before }还人人付足。{ $empty }，到期的每100元付出{ $paid }元；到{ $last }，只剩{ $later }元。所以头几个月到账是真的，可它什么也证明不了：承诺的大头那时还没到期。
story-months-said = 到{ $before }为止，到期的都付足。{ $empty }每100元付{ $paid }元，{ $last }付{ $later }元。
story-months-alt = 每个月一根柱子：到期的每100元付了多少。
story-months-mark = 池子空了：{ $month }
story-months-across = 第几个月
story-months-across-bars = 第几个月（柱高：到期的每100元付了几元）

## 靠增长来救

story-growth-title = 人多起来，是不是就够了？
story-growth-text = 要让每个人月月付足，办法倒有一个：新人来得够快。消费的人数每个月要比上个月多{ $growth }，一个月也不能断。开张的时候是{ $start }人。
story-growth-question = 要让人人付足，{ $month }得有多少人在消费？
story-growth-place = 相当于{ $place }的人口：{ $people }
story-growth-beyond = 全世界的人加起来都不够
story-growth-line = { $place }：{ $people }
story-growth-line-at = { $place }：{ $month }
story-growth-pudong = 浦东新区
story-growth-shanghai = 上海
story-growth-china = 全国
story-growth-the-world = 全世界
story-growth-right = 结局正是这样。{ $used_up }，地球上每个人都得来消费；到{ $month }，要{ $people }人。
story-growth-less = 世上的人倒还够。到{ $month }，要{ $people }人。
story-growth-early = { $place }？{ $at }就到了。{ $used_up }，地球上每个人都得来消费；到{ $month }，要{ $people }人。
story-growth-world = 全世界也不够。{ $used_up }，地球上每个人就都来消费了，往后还要翻番；到{ $month }，要{ $people }人。
story-growth-lesson = 这是全世界人口的{ $worlds }倍。增长并没有让承诺变得付得起，只是把没有新人的那一天往后推。
story-growth-said = 从{ $start }人起，{ $used_up }超过全世界人口，{ $month }达到{ $people }人。
story-growth-alt = 每个月的消费人数，纵轴每格十倍，并标出四个地方的人口。

## 阶梯

story-ladder-title = “业绩增长，积分释放”
story-ladder-text = 另一种说法不按月返。营业额每涨{ $step }，才返{ $parts }份里的一份。{ $parts }份，听着像{ $parts }个月就能拿完。就算生意真好，每个月都比上个月多{ $growth }，从不间断。
story-ladder-question = 你的最后一份，要等几年才返？
story-ladder-near = 估得很准，最后一份要等{ $last }。
story-ladder-low = 过了{ $bet }，{ $parts }份里你才等到{ $by }份。最后一份，要等{ $last }。
story-ladder-high = 倒没有那么久，最后一份要等{ $last }。
story-ladder-lesson = 到那时，营业额已经是当初的{ $times }倍。轮到返了，也不等于付得出：照这个增长，轮到返的每100元，池子里有钱付的是{ $funded }元。生意要是不涨，就一份也不返；平台也永远不算“拖欠”。
story-ladder-said = 每月增长{ $growth }，{ $parts }份里的最后一份在{ $month }返，也就是{ $last }以后。
story-ladder-alt = 逐年返的份数，像楼梯；另有一条线，是每月一份的走法。
story-ladder-years = { $years }年{ $months ->
    [0] {""}
   *[other] 零{ $months }个月
}
story-years = { $years }年
story-ladder-mark = 最后一份：{ $last }
story-ladder-monthly = 每月一份的话
story-ladder-across = 消费后第几年（往上：已返几份）

## 跟着一元钱走

story-yuan-title = 跟着一元钱走
story-yuan-text = 先来的人，确实拿到了钱。钱从哪来？你在{ $join }加入，花了{ $spend }，其中{ $pool }进了池子。拿起其中一元，看它到哪里去。
story-yuan-question = 你的这一元，最后到了谁手里？
story-yuan-earlier = 比我先加入的人
story-yuan-same = 我自己，或者和我同一个月加入的人
story-yuan-later = 在我之后加入的人
story-yuan-right = 对。{ $share }，当月就付给了比你先来的人。
# 你的钱里有多少，放在句首。
story-yuan-all = 你交进去的每一元
story-yuan-part = 你交进去的每100元里有{ $number }元
story-yuan-not-mine = 钱是你的，照理该这样。可你的积分还没到期，他们的到期了。{ $share }，当月就付给了比你先来的人。
story-yuan-not-later = 钱是往回走的，后来的人等不到它。{ $share }，当月就付给了比你先来的人。
story-yuan-lesson = 先来的人拿的就是这样的钱。{ $start }加入的人，到{ $end }每笔消费一共拿到{ $early_got }，其中每100元有{ $early_new }元来自比他们晚加入的人。轮到你，也一样：付钱给你的，是在你之后来的人。
story-yuan-said = 你的{ $pool }经商家进了池子。{ $share }，付给了比你先加入的人。
story-yuan-alt = 你、商家、池子，还有三群可能拿到这一元的人。
story-yuan-you = 你付
story-yuan-shop = 商家让利
story-yuan-to-pool = 进池子
story-yuan-pool = 池子
story-yuan-box-earlier = 比你先加入的人
story-yuan-box-same = 你和同月加入的人
story-yuan-box-later = 在你之后加入的人

## 增长停下的那天

story-stop-title = 增长停下的那一天
story-stop-text = 每个月增长{ $growth }，一直到{ $stop }，每个人只消费一次。这以后，再没有新人来。这时一共进来了{ $people }人，还欠他们{ $owed }。池子里有{ $pool }。
story-stop-question = 还欠着的钱，有一半是欠最后几个月加入的人的。是最后几个月？
story-stop-near = 你心里有数。前后{ $of }个月，最后{ $half }个月的人就占了一半。
story-stop-low = 是快，还没快到这份上。前后{ $of }个月，最后{ $half }个月占一半；你猜的{ $bet }个月，占{ $at_bet }%。
story-stop-high = 后来的人比你想的还多。前后{ $of }个月，最后{ $half }个月就占了一半；你猜的{ $bet }个月，占了{ $at_bet }%。
story-stop-lesson = 要是再多撑一年，也还是最后{ $later }个月占一半：大多数人总是刚来不久。{ $start }加入的人，说好返的每100元拿到{ $first_got }元；{ $stop }加入的人，拿到{ $last_got }元。大家平均，每100元拿到{ $together }元，和第一幕算出来的一样。
story-stop-said = 前后{ $of }个月，最后{ $half }个月加入的人占所欠的一半。最先加入的每100元拿到{ $first_got }元，最后加入的拿到{ $last_got }元。
story-stop-alt = 每个加入月份一根柱子：承诺了多少，付了多少，还欠多少。
story-stop-months = 最后{ $months }个月
story-stop-mark-bet = 你猜的：{ $months }个月
story-stop-mark-truth = 占一半：{ $months }个月
story-stop-across = 第几个月加入（实心：已付，空心：还欠着）

## 老实的积分卡

story-card-title = 同一个问题，问问普通积分卡
story-card-text = 你在一家有积分卡的店里花了{ $spend }。店里从中留出{ $pool }，说好下个月返你{ $promised }。带朋友来，没有好处。现在看最坏的情形：从今天起，再没有一个新顾客。
story-card-question = 积分卡说好返的每100元，付得出几元？
story-card-near = 对，全付得出。看了前面六幕，你没有一竿子打翻一船人。
story-card-low = 比你想的多：全付得出，每100元付{ $paid }元。
story-card-little = 看过前面六幕，起疑心很自然。不过数一数就知道：全付得出，每100元付{ $paid }元。
story-card-lesson = 留出{ $pool }，说好返{ $promised }。承诺不大，只是价钱的{ $rate }，所以不靠别人也返得了。返利本身没有毛病，要问的是：说好的那一天，钱在不在。
story-card-said = 说好返的每100里，付得出{ $paid }，哪怕再没有新人。

## 三个活动

story-three-title = 三个活动，不报名字
story-three-text = 这回你来算。三个都真有过。
story-three-a = 你花{ $spend }，商家交给平台{ $rebate }，其中{ $pool }进池子。每天返你{ $part }，返{ $parts }天。
story-three-b = 你花{ $spend }，店里留出{ $pool }，下个月返你{ $promised }。
story-three-c = 你借出{ $spend }，全部进池子，池子没有别的进账。{ $days }天后，还你{ $promised }。
story-three-question = 哪几个要一直有新人来，才返得了？
story-needs = { $offer }要靠新人
story-three-none = 一个也没有
story-three-right = 三个都对：{ $offers }要靠新人，另一个不用。
story-three-missed = 漏掉了{ $offers }：放进池子的比许下的少，差的那些总得有人出。
story-three-accused = 冤枉{ $offers }了：许下的钱，店里早就留出来了。
story-three-lesson = 只要比一比放进去多少、许下多少。不用看名字，也不用看宣传单。现在揭晓：
story-three-was = **{ $letter }** 每100元里有着落的是{ $own }元。{ $name }。{ $status }
story-three-said = { $letter }：说好返的每100里，消费自己带来{ $own }。
story-three-alt = 三个活动各一根横条：说好返的每100里，消费自己带来多少。
story-offers-needs = 要靠新人
story-offers-alone = 不用靠人
story-offers-truth = 100元里有{ $own }元是自己的
story-offers-others = 另外{ $others }元要靠后来人

## 最后

story-recap-title = 记住三句话
story-recap-first = **谁的钱**？说好返的每100元里，你自己的钱放进去几元？
story-recap-second = **到账不算证据**：先来的人拿到的，是后来的人刚交的钱。
story-recap-third = **我之后要是没人来呢**？答案变了，就说明你在等新人。
story-recap-asked = 问的是
story-recap-truth = 实际是
story-recap-forgotten = 你猜的数只留在打开的这一页里，别处不存。

help-title = 去哪里问，去哪里举报
help-lead = 以下是中国大陆的电话。
help-market = 市场监管部门：咨询、投诉，举报传销。
help-police = 公安：有人犯罪，或者钱正在被骗走。
help-fraud = 反诈专线：它会打电话劝阻；拿不准，自己打过去问也行。
help-office = 县（区）防范和处置非法集资办公室：各地电话不同，看当地发的风险提示。
help-keep = 转账记录、收据要留好，记下是谁介绍你进去的。
# 这几条所依据的公开文字。
help-from-regulator = 淮南市市场监督管理局《提醒告诫书》
help-from-procuratorate = 检察院对96110专线的介绍（转载）
help-from-district-office = 长沙市雨花区金融事务中心风险提示，文末附电话（转载）
help-from-consumers-association = 锦州市消费者协会2023年消费警示
