# “我收到的活动”：五个问题，照宣传上说的填。

ask-title = 我收到的活动
ask-lead = 五个问题，宣传上怎么说就怎么填。没说的不用猜，留着“不知道”就行。
ask-name = 给它起个名字（可以不填）
ask-done = 看答案
ask-change = 改我填的

ask-pay = 你要付多少钱？
ask-price = 金额
ask-currency = 用什么钱
ask-what = 付钱做什么
ask-what-goods = 买东西
ask-what-deposit = 投资、入会
ask-what-bank = 存银行
ask-what-card = 充卡、预付
ask-often = 付几次
ask-once = 只付一次
ask-again = 每期都付

ask-back = 说好给你多少？
ask-amount = 数目
ask-unit = 这个数是
ask-unit-times = 倍
ask-unit-nothing = 不给
ask-unit-unknown = 不知道
ask-basis = 这个数怎么算
ask-basis-all = 一共这么多
ask-basis-each = 每次这么多
ask-basis-top = 本钱另还
ask-basis-top-card = 在充的钱之外
ask-in = 给的是
ask-in-cash = 现金
ask-in-goods = 货、券、餐

ask-when = 怎么给？
ask-way = 给法
ask-way-parts = 分几次给，每次一样多
ask-way-share = 每次给总数的百分之几，给完为止
ask-way-rest = 每次给剩下的百分之几
ask-way-once = 过一段时间一次给清
ask-way-growth = 营业额每涨一档给一次
ask-way-line = 排队，后面来够人才轮到我
ask-way-shared = 把新进来的钱拿出来大家分
ask-way-times = 给够次数为止，本钱不另还
ask-way-ending = 给够次数，最后还本钱
ask-way-forever = 一直给，没有期限
ask-way-left = 先不取，利滚利
ask-way-unknown = 不知道
ask-way-kept = 照“更多条件”里设的
ask-number-parts = 分几次
ask-number-share = 每次给总数的（%）
ask-number-rest = 每次给剩下的（%）
ask-number-once = 过多久
ask-number-line = 每来几个人，轮到一个
ask-number-shared = 一共分几期
ask-number-times = 一共几次
ask-number-left = 滚多久
ask-step = 营业额每涨多少（%）
ask-period = 多久一次
ask-each-day = 每天
ask-each-week = 每周
ask-each-month = 每月
ask-each-quarter = 每季
ask-each-year = 每年
ask-long-day = 天
ask-long-week = 周
ask-long-month = 个月
ask-long-quarter = 个季度
ask-long-year = 年

ask-rewards = 拉人进来，给你多少？
ask-rewards-none = 没说，或者不知道，就空着。
ask-reward = 第{ $n }条：给多少
ask-reward-unit = 第{ $n }条：这个数是
ask-reward-unit-percent = 新人付的%
ask-reward-level = 第{ $n }条：谁拉来的人
ask-level-1 = 我拉来的人
ask-level-2 = 他们再拉来的人
ask-level-n = 第{ $n }层的人
ask-needs = 先拉满几个人才给
ask-reward-remove = 删掉第{ $n }条
ask-reward-add = 加一条

ask-stays-goods = 商家让出多少，多少留着付给大家？
ask-stays-deposit = 你交的钱，多少留着付给大家？
ask-stays-bank = 银行拿这笔钱，一年能赚多少？
ask-stays-card = 抵给你的东西，店家成本是多少？
ask-stays-line = 排队的钱从哪里来？
ask-stays-line-text = 这一条规则自己就说了：都从后面排队的人那里来。
ask-gives = 商家从货款里让出（%）
ask-keeps-goods = 其中留着付给大家（%）
ask-keeps-deposit = 留着付给大家（%）
ask-earns = 一年能赚（%）
ask-cost = 成本占面值（%）
ask-empty = 不知道

ask-missing = 填好第1题的金额和第2题，答案就在这里出来。
ask-missing-back = 不知道说好给多少，就没法算。先请他们写下来：一共给多少，分几次给。
ask-outside = { $used }是这里能算的最接近的数。
ask-uncountable = 照这样涨，数目大得没法算了，刚才那一项没有改。

# 没人说过的数，是我们举的例子。
unknown-status = 宣传里没说，由我们假定：{ $list }。
unknown-points = 说好给多少，还不知道。
unknown-spend = 付{ $value }
unknown-rebate = 商家让利{ $value }
unknown-pool = 其中{ $value }留着付给大家
unknown-pool-deposit = 交的钱里{ $value }留着付给大家
unknown-earns = 这笔钱每{ $period }赚{ $value }
unknown-cost = 抵的东西成本{ $value }
unknown-periods = 分{ $value }次给
unknown-after = 过{ $value }期一次给清
unknown-daily = 每次给剩下的{ $value }
unknown-step = 营业额每涨{ $value }给一次
unknown-leftfor = 连续{ $value }期不取

# 反过来算：要不靠后来的人，得怎么样。金额已带单位。
needed-comma = ；
needed-rebate = 要不靠后来的人，商家每卖{ $spend }，得让出{ $needed }。
needed-rebate-whole = 要不靠后来的人，商家每卖{ $spend }，得把{ $needed }全让出来。
needed-rebate-beyond = 要不靠后来的人，商家每卖{ $spend }，得让出{ $needed }，比卖的钱还多。
needed-rebate-never = 说好的没有期限，商家让出多少都不够。
needed-examples-rebate = 商家让利多少，没人说。我们举几个例子：{ $list }。下面按{ $share }算。
needed-after-rewards = 拉人的奖励已经先扣掉了。
needed-example-rebate = 让利{ $share }，有着落的是{ $there }
needed-pool-kind = 让出来的{ $rebate }里留多少付给大家，没人说。下面按最有利的情况算：全部留着。
needed-pool-kind-rewards = 让出来的{ $rebate }里留多少付给大家，没人说。下面按最有利的情况算：扣掉拉人的奖励，其余全部留着。
needed-kept = 要不靠后来的人，每交{ $spend }，得留{ $needed }付给你。
needed-kept-beyond = 要不靠后来的人，每交{ $spend }，得留{ $needed }付给你，比交的钱还多。
needed-kept-never = 说好的没有期限，你交的钱全留着也不够。
needed-kept-kind = 留了多少，没人说。下面按最有利的情况算：全部留着付给你。
needed-kept-kind-rewards = 留了多少，没人说。下面按最有利的情况算：扣掉拉人的奖励，其余全部留着付给你。
needed-earns = 要么，这笔钱真能每{ $period }赚{ $share }，一直不断。
needed-bank = 银行拿这笔钱每{ $period }能赚到{ $share }，就不靠后来的人。
needed-bank-example = 下面按每{ $period }赚{ $share }算，这是我们举的例子。
needed-goods = 抵给你的东西，每{ $hundred }的成本不到{ $cost }，你付的钱就够，不靠后来的人。
needed-examples-cost = 成本多少，没人说。我们举几个例子：{ $list }。你付了{ $spend }。下面按成本{ $share }算。
needed-example-cost = 成本{ $share }，一共要花{ $costs }
needed-line = 照它自己的规矩，每来{ $count }个人才轮到一个：排队的人里，轮到的最多{ $count }分之一。
needed-line-unknown = 每来几个人轮到一个，没人说。先按{ $count }个算，这是我们举的例子。
needed-steps = 分几次给，没人说。先按{ $parts }次算，这是我们举的例子；有着落的有多少，跟分几次没关系。

# 条件最像的活动：只比条件。
nearest = 条件最像的：[{ $offer }]({ $link })
nearest-case = 条件最像的：[{ $offer }]({ $link })，[看这个案子]({ $case })
nearest-only = 只是条件像，不等于是一回事。
