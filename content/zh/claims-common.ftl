# 各条说法共用的词：结论、主题、可靠程度，以及算式各行。

verdict-holds = 算得通
verdict-contradicts-itself = 自相矛盾
verdict-contradicts-other = 与另一篇矛盾
verdict-impossible = 不可能
verdict-only-if = 有条件才成立
verdict-cannot-be-checked = 无从核实

theme-money = 承诺的钱
theme-growth = 增长
theme-people = 人数
theme-merchants = 商家
theme-agents = 代理
theme-valuation = 估值与背书
theme-contradictions = 前后矛盾

strength-robust = 只用文章自己的数字，不用解读
strength-reading = 取决于一个含糊说法怎么理解
strength-outside-figure = 用到文章以外的数字

# 算式的一行：名称、算式、结果。结果经过四舍五入的用about。
board-line = { $step }：{ $sum } = { $result }
board-line-about = { $step }：{ $sum } ≈ { $result }
board-same = { $step }：{ $result }
board-stated = 文章说：{ $number }
board-down = { $sum }，只取整数
board-up = { $sum }，进到整数
