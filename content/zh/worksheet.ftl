# 发给学生的练习单（每人一套数字）和答案。题目对学生说话；参考答案写一个好的回答该说到什么。
# 随活动而变的答案看$stands：yes表示这个活动不靠任何人。

worksheet-title = 返的是谁的钱？
worksheet-key = 返的是谁的钱？（答案）
worksheet-name = 姓名
worksheet-class = 班级
worksheet-date = 日期
worksheet-offer = 活动
worksheet-place = 第{ $seed }套数字 · 第{ $student }份 · { $level } · 第{ $version }版
worksheet-key-place = 第{ $seed }套数字 · { $level } · 第{ $version }版
worksheet-say = 用自己的话说：
worksheet-sheet = 第{ $student }份
worksheet-glance = 答案一览
worksheet-glance-lead = 批改用。标●的几份，活动不靠任何人也返得了。练习单上没有写明，要学生自己算出来。
worksheet-model = 参考回答：
worksheet-equals = { $sum } = { $answer }
worksheet-about = { $sum } ≈ { $answer }
worksheet-never = 这几个月都没有
worksheet-people = { $n }人
worksheet-purchases = { $n }笔
worksheet-parts = { $n }份
worksheet-of = { $label }（{ $unit }）

## 难度

worksheet-level-percentages = 百分数
worksheet-level-percentages-about = 一笔消费放进池子多少，承诺了多少，差多远。只用百分数。
worksheet-level-growth = 连续增长
worksheet-level-growth-about = 每月按同一比例增长，要多少人；增长改变不了什么。用到乘方，可以用计算器。
worksheet-level-break-even = 要涨多快
worksheet-level-break-even-about = 一个月一个月记账，看池子哪个月不够；要涨多快才够，涨下去又会怎样。
worksheet-level-tracing = 追钱的来路
worksheet-level-tracing-about = 三个人，三个月，一个池子：每一笔付出去的，是谁的钱？填表。

## 活动。$shop：商家也有积分吗？$all：拿出的钱全部进池子吗？$same：和拿出的一样多吗？
## $once：只有一份吗？

worksheet-purchase = 你在店里买了{ $spend }的东西。商家从货款里拿出{ $rebate }，{ $all ->
    [yes] 全部放进池子。
   *[no] 其中的{ $pool }放进池子。
}承诺给你的积分，{ $same ->
    [yes] 和商家拿出的钱一样多
   *[no] 是商家拿出的钱的{ $each }倍
}{ $shop ->
    [yes] ；给商家的积分也是这么多。
   *[no] 。
}积分只从池子里付，没有别的来源，{ $once ->
    [yes] 下个月一次付清。
   *[no] 分成{ $parts }份，每月付一份。
}
worksheet-around-growth = 开张当月有{ $start }人消费。主办的人希望，每个月消费的人比上个月多{ $growth }。参加的人每月消费一次。全镇共有{ $town }人。
worksheet-around-break-even = 开张当月有{ $start }人消费。{ $steady ->
    [yes] 以后每个月都来同样多的新人。
   *[no] 以后每个月来的人比上个月多{ $growth }。
}每人只消费一次。池子里的钱不够，有多少付多少，其余的继续欠着。
worksheet-around-tracing = 参加这个活动的有三个人：甲在开张当月消费，乙在第1个月，丙在第2个月。第3个月没有人消费。池子里的钱不够，就按欠各人的多少同比例付，其余的继续欠着。先进池子的钱，先付出去。

## 表头

worksheet-head-month = 月份
worksheet-head-buyers = 消费的人
worksheet-head-newcomers = 其中的新人
worksheet-head-buys = 谁消费
worksheet-head-came = 进池子
worksheet-head-to-pay = 该付的，含以前欠的
worksheet-head-paid = 付了
worksheet-head-left = 池子里还剩
worksheet-head-gets-1 = 甲得到
worksheet-head-gets-2 = 乙得到
worksheet-head-gets-3 = 丙得到
worksheet-head-money-1 = 付出的钱里，甲的
worksheet-head-money-2 = 乙的
worksheet-head-money-3 = 丙的
worksheet-head-who = 谁
worksheet-head-promised = 承诺
worksheet-head-own = 拿到的：自己的钱
worksheet-head-before = 先来的人的钱
worksheet-head-after = 后来的人的钱
worksheet-head-unpaid = 到第{ $last }个月还没付
worksheet-person-1 = 甲
worksheet-person-2 = 乙
worksheet-person-3 = 丙
worksheet-nobody = 没有人

## 要算的数

worksheet-ask-handed = 商家拿出
worksheet-ask-pooled = 一笔消费放进池子
worksheet-ask-mine = 承诺给你
worksheet-ask-promised = 一笔消费一共承诺
worksheet-ask-cover = 进池子的 ÷ 承诺的，写成百分数
worksheet-ask-part = 每月一份，各方合计
worksheet-ask-lasts = 这笔消费自己的钱够付
worksheet-ask-needed = 还要再来
worksheet-ask-newcomers = 第{ $last }个月要的新人
worksheet-ask-grown = 第{ $year }个月消费的人
worksheet-ask-month = 消费的人超过全镇人口，是在
worksheet-ask-short = 从哪个月起有人拿不到全额（也可能没有）
worksheet-ask-takes = 每个月至少要增长
worksheet-ask-funded = 照活动里的增长，一个月进的钱只付得出到期的
worksheet-ask-then = 第{ $ahead }个月消费的人
worksheet-ask-later = 甲拿到的钱里，后来的人的钱
worksheet-ask-alone = 如果甲以后没有人来，甲能拿到
worksheet-ask-sum_promised = 三个人一共被承诺
worksheet-ask-sum_paid = 三个人一共拿到

## 百分数

worksheet-handed = 跟着一笔消费的钱走。
worksheet-handed-say = 货款剩下的部分，去了哪里？
worksheet-handed-good = 留在商家手里，用来进货、付房租、发工资，一分也不进池子。
worksheet-promised = 再看承诺了多少。
worksheet-promised-say = 积分还不是钱。到该返的那一天，必须先有什么？
worksheet-promised-good = 池子里得有钱。多承诺一些积分，池子里的钱并不会变多。
worksheet-cover = 消费的当天，承诺的钱有多少已经在池子里？
worksheet-cover-say = 补完整：说好返的每100里，有____来自这笔消费自己，其余____要靠……
worksheet-cover-good = { $stands ->
    [yes] 有{ $own }来自这笔消费自己，其余{ $rest }：谁也不用靠，一分不缺。
   *[no] 有{ $own }来自这笔消费自己，其余{ $rest }要靠后来的人。
}
worksheet-lasts = 积分一个月付一份。把各方的承诺加在一起，分成{ $parts }份。
worksheet-lasts-say = 第一份按时到账，一分不少。这说明了什么？不能说明什么？
worksheet-lasts-good = { $stands ->
    [yes] 说明那个月有钱付。这个活动里，{ $parts }份的钱第一天就都在池子里；不过这是看池子才知道的，不是看第一份到账知道的。
   *[no] 只说明那个月有钱付。这笔消费自己只付得起{ $parts }份里的{ $lasts }份，后面的要别人一直来消费才有。
}
worksheet-needed = 要把这份承诺全部付清，还得再来多少笔同样的消费？假定那些消费一分钱也不留给他们自己的积分。
worksheet-needed-say = 那些人也被承诺了积分。他们的又由谁来付？
worksheet-needed-good = { $stands ->
    [yes] 由他们自己的消费来付：每一笔放进去多少，就承诺多少。
   *[no] 要更多的消费来付。付清一份承诺，连自己在内要{ $factor }笔；每一笔又是一份新的承诺。
}
worksheet-percentages-open = 邻居说：“第一笔钱我已经拿到了，是真的，你也来吧！”好好回答他，用上你算出的两个数。
worksheet-percentages-open-good = { $stands ->
    [yes] “这个可以。我算过：说好返的每100里，有{ $own }是这笔消费自己带来的，后面没有人来也付得出。只是钱不多，花{ $spend }返{ $mine }。”
   *[no] “你拿到了，我信。可我算过：说好返的每100里，只有{ $own }是这笔消费自己带来的；要付清承诺的，还得再来{ $needed }笔。我拿不拿得到，要看我后面还有没有人来。”
}

## 连续增长

worksheet-buyers = 填表。消费过的人，下个月都会再来。
worksheet-buyers-say = 每个月都是增长{ $growth }，为什么要的新人却越来越多？
worksheet-buyers-good = 因为人数的底子大了，同样是{ $growth }，人数就更多。
worksheet-half = 假如每个月的人里只有一半下个月再来，消费的人数照样增长。第{ $last }个月要多少新人？
worksheet-half-say = 回头的人少了，就得怎么办？
worksheet-half-good = 每个月多找新人来补，不然保不住原来的增长。
worksheet-year = 照这样增长，第{ $year }个月有多少人消费？可以用计算器，取整数。
worksheet-year-say = 这是一开始的多少倍？和你想的一样吗？
worksheet-year-good = 大约{ $times }倍。比例不变，每个月多出来的人却比上个月更多。
worksheet-town = 到哪个月，消费的人会比全镇的人还多？
worksheet-town-say = 到那个月，谁会遇到麻烦？为什么？
worksheet-town-good = { $stands ->
    [yes] 没有人。每笔消费放进去多少就承诺多少，没有新人来也不要紧。
   *[no] 最后加入的人。他们后面再也没有人来，而他们的钱本来要靠后来的消费付。
}
worksheet-together = 看一笔消费：放进池子多少，承诺了多少？
worksheet-together-say = 增长决定谁先拿到钱。所有人合起来，说好返的每100能拿到多少，会因为增长而变吗？
worksheet-together-good = { $stands ->
    [yes] 不会。涨不涨，所有人合起来都是每100拿到{ $own }，一分不少。
   *[no] 不会。每笔消费带进{ $pooled }，又添上{ $promised }的承诺。合起来，每100最多拿到{ $own }；早来的多拿了，晚来的就少拿。
}
worksheet-growth-open = 主办的人说：“只要一直增长，就没有问题。”用全镇的人数和你算出的两个数回答他。
worksheet-growth-open-good = { $stands ->
    [yes] “不增长也没有问题。每笔消费放进{ $pooled }，承诺{ $promised }。就算到{ $month }全镇的人都来过了，大家照样拿得到。”
   *[no] “一直增长，到{ $month }消费的人就比全镇的人还多，不可能了。就算在那以前，每笔消费也只放进{ $pooled }，却承诺{ $promised }。增长只是把拿不到钱的那一天往后推。”
}

## 要涨多快

worksheet-sides = 看一笔消费：放进池子多少，承诺了多少？
worksheet-sides-say = 补完整：说好返的每100里，有____来自这笔消费自己，其余____要靠……
worksheet-sides-good = { $stands ->
    [yes] 有{ $own }来自这笔消费自己，其余{ $rest }：谁也不用靠，一分不缺。
   *[no] 有{ $own }来自这笔消费自己，其余{ $rest }要靠后来的人。
}
worksheet-ledger = 给池子记账。这个月剩下的，下个月还在。
worksheet-ledger-say = 第1个月为什么没有问题？
worksheet-ledger-good = 开张当月进的钱还在：那个月只有进账，还没有要付的。
worksheet-takes = 再往后，要靠一个月进的钱，付上个月许下的。
worksheet-takes-say = 这么快的增长，有一次够不够？
worksheet-takes-good = { $stands ->
    [yes] 一次也不需要。不增长，也都付得清。
   *[no] 不够。每个月都得这么快，一个月也不能断。哪个月慢了，那个月就有人拿不到全额。
}
worksheet-ahead = 从开张当月的{ $start }人开始，正好按这个速度增长。第{ $ahead }个月有多少人消费？取整数。
worksheet-ahead-say = 你们学校、你们镇，每个月找得到这么多新人吗？能找多久？
worksheet-ahead-good = { $stands ->
    [yes] 不需要增长。每个月还是{ $start }人就够，少一些也行。
   *[no] 也许几个月。人数一个月一个月地乘上去，第{ $ahead }个月是{ $then }，以后更多。不管多大的镇，人总会找完。
}
worksheet-break-even-open = 有人说：“只要涨得够快，人人都能全部拿到。”哪里说对了，哪里说错了？用上你算出的两个数。
worksheet-break-even-open-good = { $stands ->
    [yes] 人人都能拿到，没有错，可这和增长没有关系：要的增长是{ $takes }。每笔消费放进{ $pooled }，承诺{ $promised }。
   *[no] 说对的：每月增长{ $takes }，只要不停，到期的就付得清。说错的：不可能一直涨，而最后来的人总是最多。所有人合起来，说好返的每100最多拿到{ $own }。
}

## 追钱的来路

worksheet-one = 看一笔消费：放进池子多少，承诺了多少？
worksheet-one-say = 补完整：说好返的每100里，有____来自这笔消费自己，其余____要靠……
worksheet-one-good = { $stands ->
    [yes] 有{ $own }来自这笔消费自己，其余{ $rest }：谁也不用靠，一分不缺。
   *[no] 有{ $own }来自这笔消费自己，其余{ $rest }要靠后来的人。
}
worksheet-pool = 给池子记账。这个月剩下的，下个月还在。
worksheet-pool-say = 甲第一次拿到钱的那个月，池子里有谁的钱？
worksheet-pool-good = 甲自己的{ $pooled }，和乙的{ $pooled }：乙刚刚加入。
worksheet-whose = 每个月谁得到多少，付出去的是谁的钱？两张表都要填。
worksheet-whose-say = 如果反过来，后进池子的钱先付出去，对甲来说什么会变，什么不变？
worksheet-whose-good = 拿到多少不变，变的只是算谁的钱。
worksheet-split = 给三个人各算一笔总账。同一个月拿钱的人，拿到的钱来路都一样，按同样的比例分。
worksheet-split-say = 三个人里谁最划算，谁最吃亏，取决于什么？
worksheet-split-good = { $stands ->
    [yes] 都一样。每个人拿回的，正好是自己那笔消费放进去的。
   *[no] 甲最划算，丙最吃亏。取决于自己后面还来了多少人。
}
worksheet-all = 如果甲以后没有人来呢？三个人合起来又怎样？
worksheet-all-say = 换一种付法，三个人合起来能多拿一些吗？
worksheet-all-good = { $stands ->
    [yes] 不能，也用不着：承诺的都付清了。
   *[no] 不能。三个人一共只放进去{ $sum_paid }，池子里只有这么多。换一种付法，变的只是谁拿。
}
worksheet-tracing-open = 甲说：“钱我拿到了，是真的。”丙也能这样说吗？用你算出的数，讲给他们两个人听。
worksheet-tracing-open-good = { $stands ->
    [yes] 能。每个人被承诺{ $promised }，也都放进池子{ $pooled }。甲拿到{ $got }，其中后来的人的钱是{ $later }。哪怕只有一个人来，也一样拿得到。
   *[no] 不能。甲说的是实话：拿到了{ $got }。可其中{ $later }是后来的人的钱；要是没有人来，甲只拿得到{ $alone }。丙后面没有人来。甲拿到钱，只说明甲后面还有人来。
}
