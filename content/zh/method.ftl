# “怎么算的”这一页；正文在method.md。

method-title = 这些数是怎么算出来的？
method-lead = “算一算”那一页的每个数字，这里都有算法和例子。例子和图出自同一个程序。
method-contents = 这一页讲什么
method-yours = 你的数字
method-yours-offer = 现在算的是：{ $offer }。点名称看算法。
method-yours-nothing = 按现在的数，没有说要返什么，这里就没有什么可算的。
method-column-number = 数字
method-column-value = 现在的数

# $sum 是代入数字的算式，$result 是结果。
method-yours-sum = { $sum } = **{ $result }**
# $growth：每月15%。
method-yours-at = **{ $share }**（{ $growth }）
method-yours-cover = 眼下有着落的
method-yours-needed = 付清一份，要多少新人
method-yours-recruits = 拉来几个人才回本
method-yours-funded = 到期的付得出
method-yours-growth = 要人人拿齐，得涨多快
method-yours-mine = 照这样涨，你拿到
method-yours-alone = 你之后没人加入，你拿到
method-yours-together = 大家平均，最多

# 出处后面注明原文的语言（和页面语言不同时）。
method-in-zh = 中文
method-in-en = 英文
method-in-de = 德文
method-in-it = 意大利文
method-in-no = 挪威文
