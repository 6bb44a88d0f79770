# 图“每项承诺一条”。$spend、$promised、$amount是金额；$period是某一期，如“第12个月”。
figure-promises-title-nothing = { $period }付{ $spend }，没有说要返什么。
figure-promises-title-not-yet = { $period }付钱的人，说好返的到{ $end }为止还没有到期的。
figure-promises-title-empty = { $period }没有人来，没有哪一笔钱可看。
figure-promises-title-covered = { $period }付{ $spend }，一共承诺{ $promised }。去领的都付得出来，以后没人加入也一样。
figure-promises-title-others = { $period }付{ $spend }，一共承诺{ $promised }：{ $parts }。
# 一笔金额分成的几部分，列在一句话里。
figure-promises-part-own = 你自己的钱出{ $amount }
figure-promises-part-known = 比你先加入的人出{ $amount }
figure-promises-part-new = 你之后加入的人出{ $amount }
figure-promises-part-fees = 扣作手续费{ $amount }
figure-promises-part-outside = 外面来的钱出{ $amount }
figure-promises-part-nobody = 到{ $end }还有{ $amount }没着落
figure-promises-part-waiting = 还有{ $amount }没到期
figure-promises-part-unclaimed = 没有来领{ $amount }
figure-promises-alt-short = 一笔钱的每项承诺各画一条，按是谁的钱分段。数字见表格。
figure-promises-alt = 一笔钱的每项承诺各画一条，按是谁的钱分段。{ $list }
figure-promises-alt-promise = { $name }，{ $promised }：{ $parts }。
# $who：活动里已有名称的人，或访客自己写的名字。
figure-promises-points = { $who }的积分
figure-promises-points-named = 积分：{ $who }
figure-promises-promised = 承诺{ $amount }
figure-promises-label = { $amount }，{ $percent }
figure-promises-column-promise = 承诺
figure-promises-column-promised = 每笔钱承诺
figure-promises-row-all = 所有承诺合计
figure-promises-how =
    金额按{ $period }的一笔钱算。每条都画成100%，不论承诺的金额大小。

    - **积分**：倍数 × 让利，让利是{ $rebate }。一笔钱的积分都从同一个池子里付，所以分段都一样，见硬币图。
    - **当场付的**：比例 × 价格，或比例 × 让利。都从让利里不进池子的{ $budget }里出。加起来超过它，就按同样的比例打折，余下的不付。
    - **推荐佣金**：拿佣金的人，总比出钱的那个人早加入。对他来说，这是后来加入的人的钱。上面没有推荐人，就没有人拿。

    每个数字出自哪里，写在活动那里。全部规则见“怎么算的”那一页。
