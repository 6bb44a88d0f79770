# 第一屏的答案：说好返的钱，有着落的、后来的人补上的、没着落的。句子在浏览器里拼，拖动时就变。
# 金额已带数字写法，如1.2万。$period是天、周、月等；$growth是answer-growth-…里的一句。

answer-then = ；
answer-end = 。
answer-comma = ，

answer-promised = 说好返你{ $promised }。
answer-promised-deposit = 说好给你{ $promised }。
answer-there = 眼下有着落的{ $there }
answer-there-none = 眼下一分也没有着落
answer-passed-on = 你付的钱当场就转给了别人，一分也没留
answer-later = { $growth }，后来的人再补上{ $later }
answer-later-none = { $growth }，后来的人补不上
answer-nobody-all = 全都没着落
answer-nobody = 还有{ $nobody }没着落
answer-enough = 这样付得齐，可人得一直这样多下去
answer-late = 平均下来够，可有时得等
answer-unclaimed = 另外{ $unclaimed }算没人来领
answer-expired = 没着落的钱里，有{ $expired }还没轮到返就过期了

answer-growth-more = 照每{ $period }多{ $change }的人算
answer-growth-times = 照每{ $period }的人都是{ period-last }的{ $times }倍算
answer-growth-same = 照每{ $period }一样多的人算
answer-growth-fewer = 照每{ $period }少{ $change }的人算

answer-nothing = 照这些数，没说好返你什么。
answer-covered = 说好返你的{ $promised }，店里已经留出来了。以后有没有人来，你都拿得到。
answer-covered-deposit = 说好给你的{ $promised }，你交的钱里就有。以后有没有人来，都付得出。
answer-covered-goods = 说好返你的{ $promised }，是用货来返的。照进货的成本算，你付的钱够了，以后有没有人来都一样，要看店开不开得下去。
answer-covered-earned = 说好给你的{ $promised }，在你交的钱和它赚来的钱里。真能每{ $period }赚{ $earns }就够付，以后有没有人来都一样。
answer-covered-outside = 说好返你的{ $promised }，你付的钱加上外面来的钱就够付。以后有没有人来都一样，要看外面的钱会不会断：每收{ $hundred }，外面得另添{ $outside }。
answer-covered-for-ever = 说好每{ $period }给你{ $each }，没有期限。你交的钱真能每{ $period }赚{ $earns }，就付得下去，以后有没有人来都一样。
answer-covered-unclaimed = 说好返你的{ $promised }，留出来的有{ $there }。要是有{ $unclaimed }一直没人来领，就够付，以后有没有人来都一样。
answer-endless = 说好每{ $period }返你{ $each }，没有期限。你付的钱只够付{ $payments }次，往后都得靠后来的人。
answer-endless-account = 说好账上的钱一直涨，没有期限。你付的钱迟早付完，往后都得靠后来的人。
answer-endless-later = { $growth }，每次该返的{ $each }，后来的人补得上{ $later }
answer-endless-nobody = 还有{ $nobody }没着落
answer-covered-expires = 说好返你{ $promised }，过期以前轮得到的都有着落，以后有没有人来都一样。可有{ $expired }还没轮到就过期了。
answer-growing = 说好返你{ $promised }，钱是留出来了，可营业额一直涨才一直返。一停涨，就一分也不返。
answer-turnover = 说好返你{ $promised }，可只从以后的营业额里出。营业额不掉就够，以后没人来了，剩下的就没了。
answer-never-due = 说好返你{ $promised }，可营业额涨了才返。{ $growth }，就一分也不返。收来的钱在池子里，归平台管。
answer-recruits = 光花钱，一分也不返，要拉人才有。你至少得拉{ $count }个人才回本。人人都这么做，100个人里最多{ $of }个回得了本。
answer-recruits-never = 光花钱，一分也不返，要拉人才有。照这样给，拉多少人都回不了本。
answer-rewards = 拉人的奖励另算：没有人来，就没有。
answer-line = 先排先拿：排第{ $place }的，要等一共{ $all }人付过钱才轮到，也就是后面还得来{ $more }人。

answer-alone = 后面没人来：最多{ $alone }。
answer-alone-all = 后面没人来：也是{ $promised }。
answer-alone-none = 后面没人来：一分也没有。
answer-alone-line = 后面没人来：轮不到你，除非你排在最前面。
answer-alone-idle = 后面没人来：营业额不涨，就一分也不返。
answer-alone-own = 后面没人来：付完你自己的钱，就没有了。
answer-alone-payments = 后面没人来：最多付{ $payments }次。

answer-needed-more = 要人人拿齐：每{ $period }得多{ $change }的人，一直不停
answer-needed-times = 要人人拿齐：每{ $period }的人得是{ period-last }的{ $times }倍，一直不停
answer-needed-none = 涨不涨都付得出
answer-needed-never = 涨得再快，也总有人拿不到全额
answer-hand-over = 要不靠后来的人，得让利{ $share }
answer-hand-over-beyond = 要不靠后来的人，得让利{ $share }：整个价钱都不够
answer-hand-over-none = 不靠后来的人
answer-bounds = 要在{ $low }到{ $high }之间

# 硬币旁边的名字。
answer-hundred = 说好返的每100
answer-part-there = 有着落
answer-part-later = 靠后来的人
answer-part-nobody = 没着落
answer-part-unclaimed = 没人来领
answer-part-waiting = 还没到该返的时候
answer-coins = 100枚硬币：{ $list }
answer-coins-part = { $name }{ $count }枚

# 一个月一个月地放。
live-group = 填数
live-help = 说明：{ $label }
live-play = { $unit ->
    [month] 一个月一个月往后看
    [day] 一天天往后看
   *[other] 一{ $period }一{ $period }往后看
}
live-go-on = 继续
live-pause = 停一下
live-next = 往后一步
live-back = 回到答案
live-due = { $when }：该返的每{ $hundred }，付得出{ $paid }
live-due-none = { $when }：没有到该返的
live-newcomers = 来了{ $people }个新人
live-no-newcomers = 没有新人了
live-pool = 池子里剩{ $pool }
live-pool-empty = 池子空了
