# 图“一笔钱流到哪里”。$period、$end是某一期，如“第12个月”。金额都是一笔钱的。
figure-flow-title-empty = { $period }没有人来，也就没有钱可看。
figure-flow-title-nothing = 你付{ $spend }，其中{ $handed }到了平台。没有说要返积分。
figure-flow-title-covered = 你付的钱里有{ $pool }进池子，一共承诺{ $promised }。自己的钱就够付，不用等谁在你之后加入。
figure-flow-title-unclaimed = 你付的钱里有{ $pool }进池子，一共承诺{ $promised }。因为有一部分一直没人来领，这就够了。
figure-flow-title-unpaid = { $period }加入：你付的钱里有{ $pool }进池子，一共承诺{ $promised }。到{ $end }为止，一分也没付。
figure-flow-title-own = { $period }加入：你付的钱里有{ $pool }进池子，一共承诺{ $promised }。到{ $end }为止，你自己的钱付了{ $own }，你之后加入的人付了{ $new }。
figure-flow-title-known = { $period }加入：你付的钱里有{ $pool }进池子，一共承诺{ $promised }。到{ $end }为止，比你先加入的人付了{ $known }，你之后加入的人付了{ $new }。
figure-flow-title-new = { $period }加入：你付的钱里有{ $pool }进池子，一共承诺{ $promised }。到{ $end }为止，其中{ $new }是你之后加入的人付的。
figure-flow-title-nobody = { $period }加入：你付的钱里有{ $pool }进池子，一共承诺{ $promised }。到{ $end }为止，其中{ $nobody }还没着落。
figure-flow-title-waiting = { $period }加入：你付的钱里有{ $pool }进池子，一共承诺{ $promised }。到{ $end }为止付了{ $paid }，其中{ $new }是你之后加入的人付的。
# 自己放进池子的钱多半给了先买的人时，加在标题后面。
figure-flow-went = 你自己的{ $pool }里，有{ $earlier }付给了比你先加入的人。
figure-flow-went-all = 你自己的{ $pool }，全付给了比你先加入的人。
figure-flow-alt-short = 你付的钱的流向图：经过商家、平台进池子，或当场付给别人；以及说好返你的钱由谁出。数字见标题和表格。
figure-flow-alt = 你付{ $spend }，平台得{ $handed }，其中{ $pool }进池子。一共承诺{ $promised }。到{ $end }为止由谁付：{ $parts }。你自己放进池子的{ $pool }：{ $went }。
figure-flow-alt-empty = 空图：{ $period }没有人来。
figure-flow-alt-part = { $name }{ $amount }
figure-flow-shopper = 你付
figure-flow-shop = 商家
figure-flow-shop-keeps = 商家留下
figure-flow-platform = 平台
figure-flow-platform-keeps = 平台留下
figure-flow-inviters = 各级推荐人
figure-flow-takers = 代理等
figure-flow-small = 其他
figure-flow-pool = 池子
figure-flow-from-you = 其中你的{ $amount }
figure-flow-nobody = 没着落
figure-flow-known = 比你先加入的人
figure-flow-earlier = 比你先加入的人
figure-flow-later = 你之后加入的人
figure-flow-in-pool = 还在池子里
figure-flow-elsewhere = 别人和手续费
figure-flow-taken = 当场转走
figure-flow-withheld = 平台手续费
figure-flow-points = 一共承诺
figure-flow-to-you = 承诺给你的
figure-flow-to = 承诺给{ $who }的
figure-flow-to-others = 承诺给别人的
figure-flow-paid = { $promised }里付了{ $paid }
figure-flow-short = { $promised }里付了{ $paid }
figure-flow-back = 回到你自己手里
figure-flow-goods = 货款
figure-flow-column-from = 从
figure-flow-column-to = 到
figure-flow-column-whose = 谁的钱
figure-flow-column-amount = 每笔钱里的金额
figure-flow-how =
    金额都按{ $period }的一笔钱算：那一期付钱的人到{ $end }（我们算到那里）一共拿到的，除以人数。

    - **进来的钱**：价钱 *s* = { $spend }，商家让出 *r* = { $rebate }；其中 *p* = { $share }进池子，就是 *p·r·s*。当场付的都从剩下的（1 − *p*）·*r·s* 里出。有推荐人才付推荐奖励，所以那几个数是平均数。

    - **从池子里出去的钱**：谁的钱付给谁，看“先用谁的钱付”选的办法。别人的钱，只画付给你的部分。

    宽度就是金额，全图一个比例，最细一个像素。虚线是空的：那里没有钱。全部规则见“怎么算的”那一页。
