# 图“两盘一百枚硬币”：说好返的每100，你拿到的是谁的钱。$period、$end是某一期，如“第12个月”。
figure-coins-title-nothing = { $period }加入，没有说要返积分，没有什么可分的。
figure-coins-title-empty = { $period }没有人来，没有什么可分的。
figure-coins-title-covered = { $period }加入：说好返你的每100，全都拿得到。你之后没人加入，也一样拿得到。
figure-coins-title-claimed = { $period }加入：去领的都拿得到，说好返的每100，领走{ $paid }。你之后没人加入，也一样拿得到。
figure-coins-title-open = { $period }加入：到{ $end }为止，到期的都付清了，你之后没人加入也一样。说好返的每100，还有{ $waiting }没到期。
figure-coins-title-same = { $period }加入：说好返的每100，你拿到{ $paid }，你之后有没有人加入都一样。所有人合起来，最多拿到{ $together }。
figure-coins-title-expires = { $period }加入：说好返的每100，你之后没人加入，拿到{ $alone }；照现在的增长，拿到{ $paid }。过期之前轮得到的，就是这么多。
figure-coins-title-still = { $period }加入：到{ $end }为止，一份也不到期，所以说好返的每100，你拿到0。所有人合起来，最多拿到{ $together }。
figure-coins-title-stops = 你之后没人加入，就再也没有到期的：说好返的每100，{ $period }加入的拿到{ $alone }。照现在的增长，能拿到{ $paid }。所有人合起来，最多拿到{ $together }。
figure-coins-title-others = 你之后没人加入：说好返的每100，{ $period }加入的拿到{ $alone }。照现在的增长，能拿到{ $paid }。所有人合起来，最多拿到{ $together }。
# 自己的钱一分也没有回来时，加在标题后面。$share：每100里的多少。
figure-coins-crowd = 照这样增长，到{ $period }加入的人就比{ $place }的人口还多了。
figure-coins-went-all = 你自己的钱，付给了比你早加入的人。
figure-coins-went-part = 你自己的钱，每100里有{ $share }付给了比你早加入的人。
figure-coins-not-due = 我们算到{ $end }为止，那时你的100里还有{ $waiting }没到期。
figure-coins-alt = 两盘硬币，各100枚。一枚代表说好返的每100里的1。照现在的增长，是谁的钱：{ $entered }。你之后没人加入：{ $alone }。
figure-coins-alt-part = { $name }{ $coins }枚
figure-coins-as-entered = 照现在的增长
figure-coins-alone = 之后没人加入
figure-coins-together = 大家平均
figure-coins-of-100 = 每100拿到
figure-coins-at-most = 每100最多
figure-coins-whose = 谁的钱
figure-coins-column-whose = 谁的钱
figure-coins-column-entered = 照现在的增长，说好返的每100
figure-coins-column-entered-money = 照现在的增长，每笔钱
figure-coins-column-alone = 你之后没人加入，说好返的每100
figure-coins-column-alone-money = 你之后没人加入，每笔钱
figure-coins-row-paid = 一共付给你
figure-coins-how =
    一枚硬币，就是{ $period }加入的人说好返的每100积分里的1。先把付了的取成整枚，再按最大余数法分给各类，所以总是100枚。

    - **照现在的增长**：付给你的算谁的钱，看“先用谁的钱付”选的办法。**你之后没人加入**：其他不变，只是{ $period }以后再没有人加入。
    - **你自己的钱**，包括{ $period }所有人付的：钱进了同一个池子，分不出哪一块是谁的。
    - **所有人合起来**：一笔钱把让利的 *p* = { $pool }放进池子，却承诺了让利的 *M* = { $multiple }倍。所以说好返的每100，池子里有 *p*/*M* = { $cover }。所有人合起来不会多拿；收来的钱全部付完，就正好是这么多。
    - **还没到期**：{ $end }以后才到期，我们只算到那里。全部规则见“怎么算的”那一页。
figure-coins-alt-short = 两盘硬币，各100枚，按是谁的钱上色、做记号：一盘照现在的增长，一盘是你之后没人加入。数字见标题和表格。
