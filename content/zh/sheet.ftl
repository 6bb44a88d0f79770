# 一页纸的小结，供打印。其余用语与各图、“算一算”那一页相同。
sheet-kind = 一页看懂一个活动
sheet-title = { $offer }·{ $app }
sheet-column-paid = 付了
sheet-column-promised = 承诺
sheet-more = 另外{ $count }项
sheet-sources = 条款出处
sheet-as-entered = 条款是使用者自己填的，我们不知道出处。
sheet-try = 换成你的数字试试
