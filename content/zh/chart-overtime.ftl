# 图“逐期”：进池子的钱、到期的钱、付出的钱和池子里的余额。$short、$end是某一期（如“第12个月”），$one是天、周、月等。
figure-overtime-title-nothing = 没有说要返积分，也就没有什么会到期。
figure-overtime-title-still = 到{ $end }为止，一笔也没到期，一分也没付。钱留在池子里。
figure-overtime-title-covered = 每{ $one }到期的都付清了。每个人付的钱，够付自己那一份。
figure-overtime-title-shared = 到期的都付了，因为只分进来的钱。可是说好返的每{ $hundred }，有{ $lapsed }永远轮不到。
figure-overtime-title-growing = 到{ $end }为止，到期的都付清了，因为来的人越来越多。每{ $one }增长{ $needed }就够；再少，就不一定了。
figure-overtime-title-not-yet = 到{ $end }为止，到期的都付清了。照这个增长撑不下去：每{ $one }得增长{ $needed }。
figure-overtime-title-enough = 到{ $end }为止，到期的都付清了。
figure-overtime-title-short = 从{ $short }起，有人拿不到全额：到期的每{ $hundred }，合起来只付得出{ $paid }。
figure-overtime-title-late = { $short }有人没按时拿到全额。缺的后来补上了，算到最后都付清了。
figure-overtime-alt-short = 逐期的图：每付100，进池子多少、到期多少、付了多少；下面是池子里还剩多少。一条竖线标出第一次有人拿不到全额的那一期。数字见标题和表格。
figure-overtime-alt = 每付{ $hundred }，{ $start }进池子{ $comes-in }；{ $end }到期{ $due }，付了{ $paid-then }。{ $mark }池子在{ $fullest }钱最多。
figure-overtime-alt-mark = { $short }第一次有人拿不到全额。
figure-overtime-alt-no-mark = 在算到的时间里，到期的都付清了。
figure-overtime-axis = 从开始算起的{ $unit }数
figure-overtime-head = 每付{ $hundred }
figure-overtime-head-peak = 按最旺那一{ $one }的营业额，每付{ $hundred }
figure-overtime-comes-in = 进池子
figure-overtime-due = 到期
figure-overtime-paid = 付了
figure-overtime-comes-in-paid = 进来多少，付多少
figure-overtime-due-paid = 到期并付清
figure-overtime-none-due = 一笔也没到期
figure-overtime-comes-in-due = 进来多少，到期多少
figure-overtime-comes-in-due-paid = 进来多少，到期多少，付多少
figure-overtime-unpaid = 没着落
figure-overtime-mark = { $short }：有人拿不到全额
figure-overtime-pool = 池子里还剩：最多{ $most }
figure-overtime-pool-empty = 池子里还剩：最多{ $most }，{ $short }一分不剩
figure-overtime-column-period = 时间
figure-overtime-column-comes-in = 进池子
figure-overtime-column-due = 到期
figure-overtime-column-paid = 付了
figure-overtime-column-owed = 期末还欠
figure-overtime-column-pool = 池子里还剩
figure-overtime-how =
    每个数都除以到那时为止最旺那一{ $one }的营业额，按每{ $hundred }营业额画。营业额一直在涨的时候，就是当时那一{ $one }的营业额。不这样画，增长会把开头压得看不见。表格里是没有除过的钱数。

    - **进池子**：让利里进池子的比例×让利×营业额，*p·r·V*。
    - **到期**：以前许下的，按返的规则轮到、并且有人来领的部分。以前没付清的不在里面，那只会越堆越高，见表格里的“还欠”。
    - **付了**：所有要领的，连旧账；池子里不够，就把池子付光。
    - **红线**：第一个期末还欠着钱{ $lapse }的{ $one }。

    池子另有比例。图画到{ $end }。全部规则见“怎么算的”那一页。
figure-overtime-how-lapse = （或者因为付不出而作废）
