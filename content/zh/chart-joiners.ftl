# 图“谁拿到多少”，按加入的时间。$period、$end是某一期，如“第12个月”；$paid、$alone、$share是每100里的多少。
figure-joiners-title-nothing = { $period }加入，没有说要返积分，没有什么可拿的。
figure-joiners-title-same = { $period }加入：说好返的每100，你拿到{ $paid }，你之后有没有人加入都一样。
figure-joiners-title-expires = { $period }加入：说好返的每100，你拿到{ $paid }；你之后没人加入，拿到{ $alone }。过期之前轮得到的，就是这么多。
figure-joiners-title-empty = { $period }没有人来，没有什么可拿的。
figure-joiners-title-covered = { $period }加入：说好返的每100，你拿到{ $paid }；你之后没人加入，也拿到一样多。
figure-joiners-title-claimed = { $period }加入：说好返的每100，你拿到{ $paid }，去领的都拿到了；你之后没人加入，也拿到一样多。
figure-joiners-title-open = { $period }加入：到{ $end }为止，说好返的每100，你拿到{ $paid }；你之后没人加入，也拿到一样多。其余还没到期。
figure-joiners-title-still = { $period }加入：说好返的每100，你拿到0，以后有没有人加入都一样，因为到{ $end }为止一份也不到期。
figure-joiners-title-none = { $period }加入：说好返的每100，你拿到{ $paid }；你之后没人加入，拿到{ $alone }。
figure-joiners-title-others = { $period }加入：说好返的每100，你拿到{ $paid }，其中{ $parts }。你之后没人加入，就拿到{ $alone }。
figure-joiners-part-own = 你自己的钱出{ $share }
figure-joiners-part-known = 比你先加入的人出{ $share }
figure-joiners-part-new = 你之后加入的人出{ $share }
figure-joiners-part-outside = 外面来的钱出{ $share }
figure-joiners-not-due = 我们算到{ $end }为止，那时你的100里还有{ $waiting }没到期。
figure-joiners-alt-short = 横向是加入的时间，面积是说好返的付了多少、是谁的钱，以及没着落的部分；一条竖线标出你。数字见标题和表格。
figure-joiners-alt = 横向是加入的时间，从{ $first }到{ $end }；面积是说好返的每100付了多少、是谁的钱。{ $first }加入的拿到{ $first_paid }，{ $middle }加入的拿到{ $middle_paid }。一条竖线标出你，{ $period }：{ $paid }；你之后没人加入，就是{ $alone }。
figure-joiners-across = 加入时间（单位：{ $unit }）
figure-joiners-up = 说好返的每100
figure-joiners-you = 你，{ $period }：{ $paid }
# 分两行，写在标出你的竖线旁边。
figure-joiners-alone =
    你之后
    没人加入：{ $alone }
figure-joiners-column-period = 加入时间
figure-joiners-column-paid = 说好返的每100，付了
figure-joiners-column-part = { $name }，每100里
figure-joiners-how =
    同一期（{ $unit }）里付钱的人，拿的一样多。{ $period }处的高度，是他们到{ $end }为止拿到的，占承诺给他们的多少：*付的* ÷（*M* × *让利*），*M* = { $multiple }。

    - **谁的钱**：每一笔付款都追到它是从谁那里收来的，办法见“先用谁的钱付”。以后收来的钱里，来过的人再付的，算“比你先加入的人”；只有在你之后才加入的人，才算“你之后加入的人”。
    - **你之后没人加入**：其他不变，只是{ $period }以后再没有人加入。
    - **还没到期**：{ $end }以后才到期，我们只算到那里。由谁来付还不知道，所以和没着落的分开画。

    表里最多列40个加入时间。全部规则见“怎么算的”那一页。
