# “比一比”那一页上的地图。$letter是某个活动；$paid是每100里的多少；$end是某一期，如“第119个月”；$value、$now是带单位的数字。
figure-compare-map-title-nothing = 没有承诺，也就没有图。
figure-compare-map-title-still = 照现在的数字，到{ $end }为止一份也不到期，也就没有付。
figure-compare-map-title-part = 照现在的数字，到{ $end }为止，每到期100付了{ $paid }。
figure-compare-map-title-part-shared = 照现在的数字，说好返的每100，作废之前付了{ $paid }。
figure-compare-map-title-full = 照现在的数字，到{ $end }为止，到期的全付清了。
figure-compare-map-title-full-shared = 照现在的数字，承诺的在作废之前全付到了。
figure-compare-map-title-promised = 照现在的数字，到{ $end }为止，说好返的每100已经付了{ $paid }；还没到期的算没付。
figure-compare-map-for-all-due = 要把到期的全付清，{ $list }。
figure-compare-map-for-all = 要全付清，{ $list }。
figure-compare-map-until = 要是{ $list }，就有人拿不到全额了。
figure-compare-map-always = 这两个数字不管怎么变，都付得清。
figure-compare-map-no-way = 在这张图上，只改其中一个数字，怎么改都不能人人拿齐。
figure-compare-map-no-cell = 这张图上没有一格能全付清。
figure-compare-map-only-growth = 没有增长，这张图上没有一格能全付清。
figure-compare-map-or = { $one }，或者{ $other }
figure-compare-map-need-growth = 来的人得增长{ $value }（现在是{ $now }）
figure-compare-map-need-rebate = 商家得让利{ $value }（现在是{ $now }）
figure-compare-map-need = “{ $label }”得是{ $value }（现在是{ $now }）
figure-compare-map-turn-growth = 来的人增长{ $value }（现在是{ $now }）
figure-compare-map-turn-rebate = 商家让利{ $value }（现在是{ $now }）
figure-compare-map-turn = “{ $label }”是{ $value }（现在是{ $now }）
figure-compare-map-times = 全部积分一共是让利的几倍
figure-compare-map-rebate = { $label }，承诺的金额不变
figure-compare-map-full = 到期的全付清
figure-compare-map-full-shared = 承诺的全付到
figure-compare-map-empty = 一份也不到期
figure-compare-map-never = 没有
figure-compare-map-alt-short = 一个活动的两个数字组成的图：格子里的墨越多，付得越多；一条线围住全付清的格子，叉是现在的数字。数字见标题和表格。
figure-compare-map-alt = 活动{ $letter }的图。横轴：{ $across }。纵轴：{ $up }。格子里的墨越多，付得越多；一条线围住全付清的格子，叉是现在的数字。{ $title }
figure-compare-map-corner = { $up }↓ { $across }→
figure-compare-map-how =
    每一格都单独算一遍：这个活动换上这两个数字，其余不变，算到{ $end }为止。

    - **墨和数字**：*付的* ÷ *到期而且来领的*，按每100算。以后才到期的不算在内。选“说好返的每100”时，*付的* ÷ *承诺的*，还没到期的算没付，所以刚许下的承诺会让老实的活动也显得没付完。选“第一次拿不到全额”时，是第一次有人拿不到全额的那一期，越晚墨越多。
    - **线**围住的格子，到期的全付清，而且每次都按时。格子里**一道斜线**：那里一份也不到期，也就没有付。**叉**：现在的数字。
    - **改哪个数才付得清**：另一个数字不动，沿着这条轴去找。
figure-compare-map-how-shared =
    - 这里由池子决定到期多少，所以算的是整个承诺：期数已满的那些人，*付的* ÷ *承诺的*。
figure-compare-map-how-rebate =
    - **商家让利**：要是承诺总是让利的固定倍数，让利多，承诺也跟着多，比例永远不变。所以这里承诺的金额不变，一笔钱{ $promise }：让利多一倍，承诺的倍数就少一半。
figure-compare-map-how-times =
    - **全部积分**：消费者、商家和其他人的积分合在一起，是让利的多少倍。
figure-compare-map-how-capped =
    - 再往外，人就多得数不过来，或者积分超过让利的1,000倍，图到那里为止。
