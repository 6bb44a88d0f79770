# 图“每项许诺一条”。$spend、$promised、$amount是金额；$period是某一期，如“第12个月”。
figure-promises-title-nothing = { $period }的一笔消费，什么也没有承诺。
figure-promises-title-not-yet = { $period }的一笔消费说好返的，到{ $end }为止还没有到期的。
figure-promises-title-empty = { $period }没有人买，没有哪一笔消费可看。
figure-promises-title-covered = { $period }消费{ $spend }，一共承诺{ $promised }。去领的都付得出来，以后没人加入也一样。
figure-promises-title-others = { $period }消费{ $spend }，一共承诺{ $promised }：{ $parts }。
# 一笔金额分成的几部分，列在一句话里。
figure-promises-part-own = 这笔消费自己出的{ $amount }
figure-promises-part-known = 比你先加入的人出的{ $amount }
figure-promises-part-new = 以后加入的人出的{ $amount }
figure-promises-part-fees = 扣作手续费的{ $amount }
figure-promises-part-outside = 外面来的{ $amount }
figure-promises-part-nobody = 到{ $end }还没付的{ $amount }
figure-promises-part-waiting = 还没到期的{ $amount }
figure-promises-part-unclaimed = 没有来领的{ $amount }
figure-promises-alt-short = 一笔消费的每项承诺各画一条，按是谁的钱分段。数字见表格。
figure-promises-alt = 一笔消费的每项承诺各画一条，按是谁的钱分段。{ $list }
figure-promises-alt-promise = { $name }，{ $promised }：{ $parts }。
# $who：活动里已有名称的人，或访客自己写的名字。
figure-promises-points = { $who }的积分
figure-promises-points-named = 积分：{ $who }
figure-promises-promised = 承诺{ $amount }
figure-promises-label = { $amount }，{ $percent }
figure-promises-column-promise = 承诺
figure-promises-column-promised = 每笔消费承诺
figure-promises-row-all = 所有承诺合计
figure-promises-how =
    金额按{ $period }的一笔消费算。每条都画成100%，不论承诺的金额大小。

    - **积分**：倍数 × 让利，让利是{ $rebate }。一笔消费的积分都从同一个池子里付，所以分段都一样，见硬币图。
    - **当场付的**：比例 × 价格，或比例 × 让利。都从让利里不进池子的{ $budget }里出。加起来超过它，就按同样的比例打折，余下的不付。
    - **推荐佣金**：拿佣金的人，总比出钱的买家早加入。对他来说，这是后来加入的人的钱。上面没有推荐人，就没有人拿。

    每个数字出自哪里，写在活动那里。全部规则见“怎么算的”那一页。
