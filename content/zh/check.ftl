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
group-way = 外来的钱、手续费、复投
group-around = 人数和时间

# $period 是天、周、月等。
# $words表示这是什么：deposit（交钱）、line（排位置）、card（充卡）、purchase（买东西）。
field-spend = { $words ->
    [deposit] 你交多少钱
    [line] 一个位置多少钱
    [card] 你往卡里充多少
   *[purchase] 你花多少钱
}
field-spend-help = { $words ->
    [deposit] 一次交的金额。
    [line] 排一个位置的价钱。
    [card] 一次充的金额。
   *[purchase] 一笔消费的金额。
}
field-rebate = { $words ->
    [deposit] 真正收进来的
    [line] 真正收进来的
    [card] 留在卡账上的
   *[purchase] 商家让利
}
field-rebate-help = { $words ->
    [deposit] 交的钱全部收进来就是100%，被代理和业务员拿走的不算。
    [line] 什么也没买就是100%，其中有货钱的就低一些。
    [card] 充的钱全部替你留着就是100%。
   *[purchase] 商家从货款里拿出来交给平台的比例。一笔消费带进来的钱，只有这一份。
}
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
field-after = 过多少期一次付清
field-after-help = 消费之后过这么多期，全部一次到期。
field-interest = 每{ $period }付息
field-interest-help = 每{ $period }按许诺的数额付这个比例。
field-principal = 期满还本
field-principal-help = 付完息，许诺的那笔本身还不还。
field-withdraw = 每{ $period }取出
field-withdraw-help = 每{ $period }从账户里取出这个比例，其余的留着继续涨。
field-parts = 分几次返、各在什么时候
field-parts-help = 每一次写：消费后第几期，冒号，百分之几。例如 12:50,24:60。
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
field-outside = 活动以外进来的钱
field-outside-help = 相当于消费带进池子的钱的多少：别的生意、广告、赞助。没有就是0。
field-earns = 池子每{ $period }的收益
field-earns-help = 池子里的钱放在别处能赚多少：存银行、自己开店。没有就是0。
field-cost = 兑付1元要花多少
field-cost-help = 付现金是100%。拿餐食、货物、券来抵，店家的成本比面值低，就填低一些。
field-holding = 当期没付出去的钱
field-holding-help = 留在池子里，或者当{ $period }就转给别人、被拿走。
field-wfee = 提现手续费
field-wfee-help = 每次兑付时扣下的百分比。
field-fee_to = 手续费归谁
field-fee_to-help = 留在池子里付给别人，或者归平台。
field-worth = 同样的东西在别处卖多少
field-worth-help = 同一样东西在别的店的价钱。留空：不知道，也就不算。
field-words = 这是什么
field-words-help = 只影响说法，不影响数字：买东西、交一笔钱、花钱排一个位置、充一张卡。
field-leftin = 不取、继续投的部分
field-leftin-help = 到期的钱里有这个比例不取出来，当场又投回去（复投、再买一单）。没有就是0。
field-leftfor = 连续复投多久
field-leftfor-help = 加入之后的这么多期。
field-fee = 参加要交的费
field-fee-help = 另外交给平台的钱，不带来任何许诺。没有就是0。
field-every = 每过多久再交一次
field-every-help = 每过这么多期再交一次。留空：只在加入时交一次。
field-start = 一开始有多少人买
field-start-help = 比例跟它无关，人数跟它有关。
field-repeat = 回头再买的人
field-repeat-help = 这一{ $period }的顾客有多少下一{ $period }还来。老顾客不算新人。
field-market = 总共有多少人可以加入
field-market-help = 留空：不设上限。
field-stop = 从哪一期起没有新人
field-stop-help = 最后还有人加入的那一期。留空：一直有新人。
field-plateau = 从哪一期起人数不再增长
field-plateau-help = 从这一期起，来买的人不再变多。留空：一直增长。
field-horizon = 一共算多少期
field-horizon-help = 让它跑多久。
field-tracing = 池子里先付出去的是哪一笔钱
field-tracing-help = 法院有好几种认定办法。总数不变，变的只是你拿到的算谁的钱。
unit-none = 不限
choice-instalments = 每期一份，份份相等
choice-declining = 每期放剩余的一部分
choice-ladder = 每涨一截放一份
choice-shared = 把池子里的钱分掉
choice-once = 过一段时间一次付清
choice-interest = 先付息，期满还本
choice-forever = 一直付息，没有期限
choice-account = 账户里的钱一直涨
choice-schedule = 分几次，各有日期
choice-yes = 是
choice-no = 否
choice-pro_rata-payout = 大家按同样比例拿
choice-queue = 先来的先拿
choice-carry = 继续欠着
choice-lapse = 作废
choice-kept = 留在池子里
choice-passed_on = 转走或被拿走
choice-pool = 池子
choice-platform = 平台
choice-purchase = 买东西
choice-deposit = 交一笔钱
choice-line = 排一个位置
choice-card = 充一张卡
choice-rebate = 让利
choice-spend = 消费额
choice-fifo = 最早进来的
choice-lifo = 最晚进来的
choice-pro_rata = 按比例都出一点
label-with-unit = { $label }（{ $unit }）
# 分几次返：第几期，百分之几。
parts-one = 第{ $age }期{ $share }
parts-comma = 、

# 用白话把活动说一遍。$period是天、周、月等。
restate-purchase = 你花{ $spend }，商家让利{ $share }，也就是{ $rebate }，其中{ $pool }进奖金池。
restate-points = 用积分许诺：{ $list }。
restate-deposit = 你交{ $spend }，其中{ $pool }进资金池。
restate-line = 你花{ $spend }排一个位置，其中{ $pool }付给排在前面的人。
restate-card = 你往卡里充{ $spend }，其中{ $pool }留着兑现。
restate-who = { $who }{ $amount }
restate-per-newcomer = 每来一个新人给{ $who }{ $amount }
restate-instalments = 分{ $parts }份，每{ $period }兑付一份。
restate-at-next = { period-next }就兑付。
restate-ladder = 分{ $parts }份，流水每增长{ $step }才放一份。
restate-shared = 每{ $period }把{ period-last }进池子的钱，分给最近{ $span }里的消费；到时还没返完的作废。
restate-declining = 每{ $period }放出剩余的{ $rate }。
restate-once = { $span }以后一次付清。
restate-interest = { $span }里，每{ $period }付它的{ $rate }。
restate-principal = 期满再把这笔本身还给你。
restate-forever = 每{ $period }付它的{ $rate }，一直付下去。
restate-account = 这笔钱记在账户里，每{ $period }涨{ $rate }，每{ $period }取出{ $withdraw }。
restate-schedule = 按{ $period }分几次付：{ $list }。
restate-outside = 另外还有外来的钱进池子，相当于消费带进来的{ $share }。
restate-earns = 放在池子里的钱每{ $period }能赚{ $share }。
restate-cost = 许诺的不付现金，拿实物来抵；每1元要花店家{ $share }。
restate-cost-more = 兑付1元许诺，要花{ $share }。
restate-passed-on = 当{ $period }没付出去的钱就转走了，不留在池子里。
restate-left-in = 到期的钱有{ $share }当场投回去，连续{ $span }。
restate-withdrawal-fee = 每次兑付扣{ $share }，留在池子里。
restate-withdrawal-fee-platform = 每次兑付扣{ $share }，归平台。
restate-fee = 参加另外要交{ $amount }，只交一次。
restate-fee-every = 参加另外要交{ $amount }，每{ $span }再交一次。
restate-worth = 同样的东西在别处卖{ $amount }。
restate-needs = 拉满{ $needs }个人以后，给{ $who }{ $amount }
restate-floor = 达不到增长的那一{ $period }，也放一份的{ $floor }。
restate-claimed = 假定有{ $share }的积分有人来领。
restate-expires = { $span }后还没兑付的作废。
restate-lapse = 到期付不出来的就作废。
restate-queue = 池子不够时，先来的先拿。
restate-at-once = 当场付：{ $list }。
restate-at-once-many = 另外还有{ $count }项当场付的奖励（给推荐人、代理和商家），共{ $total }。

# 答案，都按说好返的每$hundred算。$own：这笔消费自己留出来的。$others：要等以后的消费来补的。
headline-needs-others = 说好返你{ $hundred }，眼下有着落的是{ $own }。另外{ $others }，得等后面的人来掏钱。
headline-line = 说好返你{ $hundred }，眼下有着落的是{ $own }，先来的先拿。排在第{ $place }位，得等后面再来{ $after }笔消费，才拿得齐。
headline-part-unclaimed = 还有{ $unclaimed }，估计一直没人来领。
headline-part-expires = 还有{ $expired }，没等到期就过期作废了。
headline-covered = 说好返你的{ $hundred }，收你钱的时候就留出来了，全有着落。
headline-unclaimed = 说好返你{ $hundred }，有着落的是{ $own }；只要其余的一直没人来领，就够了。
headline-expires = 过期之前轮得到的，都有着落。可是说好返的每{ $hundred }，按规则就有{ $expired }等不到，过期作废。
headline-depends-nobody = 以后有没有人来，都拿得到。
headline-depends-levels = 只有拉人的奖励，要靠以后加入的人。
headline-growth = 说好返你{ $hundred }，留出来的有{ $own }。可是营业额一直在涨才往外返：一停涨，就一分也不到期。
headline-turnover = 说好返你的，只从以后的消费里出。营业额不掉就够；以后没人买了，剩下的就作废。
headline-never-due = 照这个增长，永远轮不到返：说好返的{ $hundred }，一分也拿不到，钱一直压在池子里。
headline-no-pool = 你付的钱一分也不进池子，别人付的也一样。说好返的{ $hundred }，一分也没有着落。
headline-sale = 没有说要返积分。你付的{ $spend }里，{ $sellers }分给了卖货的人，这笔钱就从你这一单里出。
headline-sale-short = 说好当场给的每{ $hundred }，只付得出{ $own }：一笔消费就带来这么多。其余的没人出。
headline-recruits = 拉人的奖励，没人加入之前，一分也没有着落。
headline-recruits-one = 拉来一个人就回本；最后加入的那个人，一个也拉不到。
headline-recruits-many = 拉来{ $count }个人才回本。所有加入的人里，每{ $count }个当中能回本的不到一个。
headline-nothing = 按这些数字，什么也没有说要返，也就不靠任何人。
# 设定的增长对答案意味着什么。$as：下面三条之一。$needs：再下面两条之一。
growth-as-more = 照每{ $period }多{ $growth }的人来算
growth-as-same = 照每{ $period }的人不增不减来算
growth-as-fewer = 照每{ $period }少{ $growth }的人来算
growth-needs = 来买的人得每{ $period }多{ $needed }，中间不能断
growth-needs-times = 每{ $period }来买的人得是{ period-last }的{ $times }倍（也就是{ $needed }的增长），中间不能断
growth-short = { $as }，时间长了，到了该返的日子，每{ $hundred }只付得出{ $paid }。要人人拿齐，{ $needs }。
growth-late = { $as }，钱平均下来够，可不是次次都赶得上：到期的一拨一拨来，有人得等。要人人按时拿齐，{ $needs }。
growth-enough = { $as }，到期的都付得出来，但只在一直这样的时候。{ $needed }的增长就够；再少，就不一定了。
growth-short-shared = { $as }，说好返的每{ $hundred }，作废之前只付得到{ $paid }。要全部付到，{ $needs }。
growth-enough-shared = { $as }，说好返的在作废之前都付得到，但只在一直这样的时候。要有{ $needed }的增长；再少，就有一部分要作废。
growth-turnover = { $as }，说好返的在作废之前都付得到，但只在一直这样的时候。
growth-only-growing = { $as }，到期的都付得出来。一停涨，就再也没有到期的。
growth-still = 营业额涨了，才有到期的；到期的付得出来。
growth-still-needs = 不涨，就一份也轮不到。要把轮到的都付清，{ $needs }。
growth-never = 涨得再快，也付不齐说好返的钱。
growth-covered = 涨不涨都行，以后一个新人都没有也行。
growth-unclaimed = 没有增长也行，因为有一部分积分一直没人来领。
growth-expires = 以后有没有新人来，都是这样。
growth-recruits = 涨得再快也一样：每一份奖励，都得再来一个人。
growth-nothing = 把让利或积分倍数调高，就能看到许诺。
growth-entered-label = 现在按的增长
growth-needed-label = 要人人拿齐，得涨多快
growth-per = 每{ $period }{ $growth }
growth-none-needed = 不需要
growth-none-enough = 涨多快都不够
growth-any-enough = 只要在涨就行
field-period = 一期有多长
