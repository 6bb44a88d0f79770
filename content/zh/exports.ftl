# 可以带走的东西：图、单页、表格。

# 交给别人看的一个活动。$list：改动过的条款。
subject-changed = 制作者改动过：{ $list }。
subject-instead = { $label }{ $now }（原为{ $before }）
subject-new-term = { $label }{ $now }
subject-more-changes = 另有{ $count }项
subject-title-own = 我收到的活动
subject-title-changed = 改过条款的活动
subject-status-own = 条款是做这个链接的人自己填的，没有人核对过。
subject-status-changed = 条款是做这个链接的人改过的：{ $list }。没有人核对过。
# 小字说明：$offer是我们收录的活动的名称。
subject-changed-from = 改自“{ $offer }”。
subject-same-terms = 条款与“{ $offer }”相同。
# 别人写的话，照原样放在引号里。
own-words = “{ $text }”

# 每张图、每张单页底部。
imprint-whose = 色条：照现在的数，说好返你的每100里，是谁的钱。
imprint-said = { $offer }：{ $answer }照现在的数，说好返你的每100里，是谁的钱：{ $parts }。
imprint-computed = 计算日期：{ $day }
imprint-arithmetic = 这里只讲算术，不评判任何企业，也不是预测。

# “算一算”页面上“转发、打印、下载”里面的内容。
take-away = 转发、打印、下载
take-link = 带着这些数字的链接
take-link-help = 发给别人，或者让人扫码打开。链接里没有你的任何个人信息。
take-link-help-long = 可以发给别人。链接太长，做不成二维码。链接里没有你的任何个人信息。
take-qr = 本页链接的二维码
take-copy = 复制链接
take-copied = 已复制。
take-not-copied = 浏览器不让我们复制。链接已经选中，请自己复制。
take-files = 文件
take-files-help = 用的就是现在这些数字，语言同本页。每份文件都写明是谁的钱、条款是谁说的。
take-sheet = 可打印的单页（PDF）
take-leaflet = 传单：加入前先问五句（PDF）
take-poster = 海报（PDF）
take-workbook = 全部计算过程的表格（XLSX）
take-pocket = 口袋版：一个网页文件，没有网也能用（HTML）
take-offer-file = 条款文件（TOML）
