# “算一算”这一页。

check-title = 加入之前先看清：返给你的，是谁的钱？
check-offer = 活动
check-in-words = 这个活动说的是
check-more-terms = 更多条件
check-sources = 每个数字的出处
check-sources-own = 条款都是做这个链接的人自己填的，我们不知道出处。
check-answer = 答案

column-term = 条件
column-value = 数值
column-status = 谁说的
column-source = 出处
column-note = 说明

# “更多条件”的分组。
group-points = 积分和奖金池
group-at-once = 当场兑现的部分
group-rules = 细则
group-around = 人数和时间

# $period 是天、周、月等。
field-spend = 你花多少钱
field-spend-help = 一笔消费的金额。
field-rebate = 商家让利
field-rebate-help = 商家从货款里拿出来交给平台的比例。一笔消费带进来的钱，只有这一份。
field-growth = 买的人每{ $period }增长
field-growth-help = 来消费的人数增长多快。整件事就看这个数。
field-join = { $unit ->
    [month] 你在第几个月加入
    [quarter] 你在第几个季度加入
   *[other] 你在第几{ $period }加入
}
field-join-help = 从活动一开始算起，0就是刚开始的时候。
field-pool = 让利里进奖金池的比例
field-pool-help = 积分只从这个池子里兑付，没有别的来源。
field-points = 给{ $who }的积分倍数
field-points-help = 承诺的是让利的多少倍。
field-release = 积分怎么放出来
field-release-help = 按什么规则轮到兑付。
field-periods = 分几份（几期）
field-periods-help = 承诺分成多少份，或者分多少期放完。
field-step = 增长多少放一次
field-step-help = 流水要比上一次多出这么多，才放下一份。
field-floor = 没增长也放多少
field-floor-help = 达不到增长的那一期，照样放出一份的这个比例（“保底”）。
field-daily = 每{ $period }放多少
field-daily-help = 每{ $period }放出剩余部分的这个比例。
field-base = 提成按什么算
field-base-help = 原文没写清楚。按让利算，是平台唯一付得起的读法。
field-at-once = 给{ $who }
field-at-once-help = 当场付，从没进奖金池的那部分让利里出。
field-claimed = 放出来的积分有多少人来领
field-claimed-help = 普通积分卡大约有三分之一一直没人领。
field-expires = 积分多久过期
field-expires-help = 过了这么多期还没兑付的就作废。留空：不过期。
field-payout = 池子不够的时候
field-payout-help = 要么大家按同样比例拿，要么先来的先拿。
field-unpaid = 没付出来的部分
field-unpaid-help = 继续欠着，或者作废。
field-start = 一开始有多少人买
field-start-help = 比例跟它无关，人数跟它有关。
field-repeat = 回头再买的人
field-repeat-help = 这一{ $period }的顾客有多少下一{ $period }还来。老顾客不算新人。
field-market = 总共有多少人可以加入
field-market-help = 留空：不设上限。
field-stop = 从哪一期起没有新人
field-stop-help = 最后还有人加入的那一期。留空：一直有新人。
field-horizon = 一共算多少期
field-horizon-help = 让它跑多久。
field-tracing = 池子里先付出去的是哪一笔钱
field-tracing-help = 法院有好几种认定办法。总数不变，变的只是你拿到的算谁的钱。
unit-none = 不限
choice-instalments = 每期一份，份份相等
choice-declining = 每期放剩余的一部分
choice-ladder = 每涨一截放一份
choice-shared = 把池子里的钱分掉
choice-pro_rata-payout = 大家按同样比例拿
choice-queue = 先来的先拿
choice-carry = 继续欠着
choice-lapse = 作废
choice-rebate = 让利
choice-spend = 消费额
choice-fifo = 最早进来的
choice-lifo = 最晚进来的
choice-pro_rata = 按比例都出一点
label-with-unit = { $label }（{ $unit }）

# 用白话把活动说一遍。$period是天、周、月等。
restate-purchase = 你花{ $spend }，商家让利{ $share }，也就是{ $rebate }，其中{ $pool }进奖金池。
restate-points = 用积分许诺：{ $list }。
restate-deposit = 你交{ $spend }，其中{ $pool }进资金池。
restate-who = { $who }{ $amount }
restate-per-newcomer = 每来一个新人给{ $who }{ $amount }
restate-instalments = 分{ $parts }份，每{ $period }兑付一份。
restate-at-next = { period-next }就兑付。
restate-ladder = 分{ $parts }份，流水每增长{ $step }才放一份。
restate-shared = 每{ $period }把{ period-last }进池子的钱，分给最近{ $span }里的消费；到时还没返完的作废。
restate-declining = 每{ $period }放出剩余的{ $rate }。
restate-floor = 达不到增长的那一{ $period }，也放一份的{ $floor }。
restate-claimed = 假定有{ $share }的积分有人来领。
restate-expires = { $span }后还没兑付的作废。
restate-lapse = 到期付不出来的就作废。
restate-queue = 池子不够时，先来的先拿。
restate-at-once = 当场付：{ $list }。
restate-at-once-many = 另外还有{ $count }项当场付的奖励（给推荐人、代理和商家），共{ $total }。

# 答案。$own + $others = $hundred。
headline-needs-others = 每承诺{ $hundred }，你这笔消费自己只出得起{ $own }。其余{ $others }，要靠别人以后的消费。
headline-covered = 每承诺{ $hundred }，你这笔消费自己就出得起{ $hundred }。不靠任何人以后加入。
headline-covered-but-levels = 承诺的积分，你这笔消费自己全出得起。只有拉人的奖励要靠以后加入的人。
headline-unclaimed = 每承诺{ $hundred }，你这笔消费自己出得起{ $own }；只要剩下的一直没人来领，就够了。不靠任何人以后加入。
headline-no-pool = 你付的钱一分也不进池子，别人付的也一样。每承诺{ $hundred }，一分也没有着落。
headline-nothing = 按这些数字，没有许诺任何积分，也就不靠任何人。
growth-short = 一直每{ $period }增长{ $growth }，长远看，每到期{ $hundred }，进来的钱只够付{ $paid }。要全部付清，买的人得每{ $period }增长{ $needed }，而且永远这样涨下去。
growth-enough = 照每{ $period }增长{ $growth }算，到期的都付得出来，但只在一直这样涨的时候。每{ $period }增长低于{ $needed }，就付不齐了。
growth-short-shared = 每{ $period }增长{ $growth }，每承诺{ $hundred }，作废之前只付得到{ $paid }。要全部付到，买的人得每{ $period }增长{ $needed }，而且永远这样涨下去。
growth-enough-shared = 每{ $period }增长{ $growth }，承诺的在作废之前都付得到，但只在一直这样涨的时候。每{ $period }增长低于{ $needed }，就有一部分要作废。
growth-still = 没有增长，就一份也不放：没有到期的，也没有兑付的。要把放出来的都付清，买的人得每{ $period }增长{ $needed }。
growth-never = 涨得再快，也付不齐到期的钱。
growth-covered = 涨不涨都行，以后一个新人都没有也行。
growth-unclaimed = 没有增长也行，因为有一部分积分一直没人来领。
growth-nothing = 把让利或积分倍数调高，就能看到许诺。
growth-entered-label = 你填的增长
growth-needed-label = 要付清得有的增长
growth-per = 每{ $period }{ $growth }
growth-none-needed = 不需要
growth-none-enough = 涨多快都不够
field-period = 一期有多长
