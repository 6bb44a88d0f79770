# 计算结果的电子表格。工作表名（不超过31个字符）、列名和说明。

workbook-answer = 答案
workbook-terms = 条款
workbook-periods = 逐期
workbook-purchases = 各期的消费
workbook-at-once = 当场付的
workbook-notes = 说明

# 第一张表。$hundred：同答案里的。
workbook-whose = 说好返你的每100，是谁的钱
workbook-column-coins = 照现在的增长
workbook-column-coins-alone = 你之后没人加入
workbook-column-share = 照现在的增长，精确值
workbook-column-share-alone = 你之后没人加入，精确值
workbook-in-all = 合计
workbook-terms-are = 条款是谁说的
workbook-answer-is = 答案
workbook-growth-is = 增长
workbook-sources = 条款出处
workbook-link = 打开同样这些数字的网页
workbook-made = 何时、用什么算的
workbook-more = { $app }{ $computed }。
workbook-join = 你在第几期加入

# 条款。
workbook-name = 链接里的名称
workbook-term = 条款
workbook-value = 计算用的数值
workbook-unit = 单位
workbook-status = 谁说的
workbook-source = 出处
workbook-where = 在出处的何处
workbook-remark = 说明
workbook-as-entered = 使用者填的
workbook-unsaid = 没有提到，按通常情况
workbook-instead = 使用者填的，原为{ $own }
workbook-level = { $name }：第几级推荐人
workbook-base = { $name }：按什么算
workbook-needs = 要先拉满几个人：{ $name }
workbook-currency = 币种
workbook-newcomer = 每来一个新人一笔固定的钱

# 单位。
unit-rule = 规则
unit-currency-code = 代码

# 逐期的各列。第0期是第一期。
workbook-column-period = 期
workbook-column-new = 新加入的人
workbook-column-active = 来的人
workbook-column-turnover = 营业额
workbook-column-rebate = 交给平台的让利
workbook-column-pool-income = 进池子
workbook-column-promised = 用积分承诺
workbook-column-due = 到期并有人来领
workbook-column-paid = 从池子付出
workbook-column-owed = 期末还欠着
workbook-column-waiting = 期末还没到期
workbook-column-lapsed = 累计作废
workbook-column-unclaimed = 累计没有来领
workbook-column-pool = 期末池子里
workbook-column-platform = 平台留下

# 按消费那一期分的各列，到计算的最后一期为止。
workbook-column-bought = 消费在第几期
workbook-column-paid-in-all = 一共付了
workbook-column-of-it = 其中：{ $money }
workbook-column-owed-now = 还欠着
workbook-column-waiting-now = 还没到期
workbook-column-lapsed-now = 作废
workbook-column-unclaimed-now = 没有来领

# 当场付的每项承诺，各占三列。
workbook-column-once-promised = 承诺
workbook-column-once-paid = 付了
workbook-column-once-no-taker = 留出来了，上面没有人拿
workbook-nothing-at-once = 这个活动没有当场付的承诺。

# 说明：是什么，怎么算，这里是多少。
workbook-note = 是什么
workbook-formula = 怎么算
workbook-here = 这里
workbook-note-cover = 一笔消费自己带来、有着落的部分
workbook-formula-cover = 让利里进池子的比例 ÷ 承诺让利的倍数
workbook-note-together = 所有人合起来，最多拿到承诺的多少
workbook-formula-together = 就是上一行，最多为1；涨多快都一样
workbook-note-newcomers = 还要多少笔同样大小的消费，才付得清一笔
workbook-formula-newcomers = 承诺让利的倍数 ÷ 让利里进池子的比例 − 1；他们自己的积分一分不付
workbook-note-funded = 照现在的增长，时间长了，到期的付得出多少
workbook-formula-funded = 一期里进池子的钱 ÷ 这一期从以前较小的各期到期的钱，最多为1
workbook-note-needed = 这个比例到1，得涨多快
workbook-formula-needed = 试出来的；比例的公式见“怎么算的”那一页
workbook-note-promise = 第一项核对：每一份承诺都有下落
workbook-formula-promise = 累计承诺 = 累计付出 + 欠着 + 还没到期 + 累计作废 + 累计没有来领，“逐期”表里每一期都成立；这里写的是最大的差，除以累计营业额
workbook-note-cash = 第二项核对：每一分现金都有下落
workbook-formula-cash = 累计让利 = 累计从池子付出 + 累计当场付出 + 池子里 + 平台累计留下，每一期都成立；这里写的是最大的差，除以累计营业额
workbook-note-money = 付出去的是谁的钱
workbook-formula-money = 池子里每一元都记着是哪一期进来的；先用哪一笔，是条款之一（“先用谁的钱付”）
workbook-note-people = 人数是平均值
workbook-formula-people = 所以会有不满一个的人；开始的人数翻一倍，各项也翻一倍
