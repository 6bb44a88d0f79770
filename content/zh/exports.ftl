# 可以带走的东西：图、单页、表格。

# 交给别人看的一个方案。$list：改动过的条款。
subject-changed = 制作者改动过：{ $list }。
subject-instead = { $label }{ $now }（原为{ $before }）
subject-new-term = { $label }{ $now }
subject-more-changes = 另有{ $count }项

# 每张图、每张单页底部。
imprint-whose = 色条：照你填的数，许诺给你的每100里，是谁的钱。
imprint-computed = 计算日期：{ $day }
imprint-arithmetic = 这里只讲算术，不评判任何企业，也不是预测。
