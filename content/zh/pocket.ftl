# 口袋版：一个文件，没有网也能用。

pocket-title = 返的是谁的钱？加入之前算一算
pocket-about = “返的是谁的钱？”口袋版：就一个文件，不用联网，什么也不往外传。
pocket-pass-on = 想转给别人，直接把这个文件发过去。想留着，存下来就行。
# From the page as the server writes it.
pocket-way = 口袋版，没有网也能用
pocket-print = 打印
pocket-growth = 得涨多快
pocket-growth-now = 现在按的增长：每{ $period }{ $growth }。
pocket-growth-paid = 到期的每100，付得出
pocket-growth-line = 人人拿齐
pocket-growth-far = 人人拿齐：还在右边很远 →
pocket-growth-any = 这里的关键不在涨多快
pocket-passes = { $period }：要来的人比{ $place }的人口（{ $people }）还多。
pocket-status-own = 条款是用这个文件的人自己填的，没有人核对过。
pocket-changed = 用这个文件的人改过：{ $list }。
pocket-populations = 人口数的出处
pocket-rest = 联网的那一版还有：每一项承诺、一个月一个月看、真实案例、广告里怎么说的。
pocket-still = 这里不能运行脚本，数字拖不动。换浏览器打开这个文件就行。
