# 一个活动的传单和海报，打印出来发给人看，站着也要看得清。

leaflet-kind = 加入之前
leaflet-title = { $offer }：加入之前
leaflet-coins = 说好返你的每100
leaflet-if-nobody = 你之后要是没人加入呢？
# $alone、$paid、$together：说好返的每100里的多少。$growth：每月15%。
leaflet-alone = 说好返的每100，你拿到{ $alone }。
leaflet-alone-nothing-due = 再也没有到期的：说好返的每100，你拿到{ $alone }。
leaflet-alone-same = 一样拿得到：说好返的每100，拿到{ $alone }。
leaflet-alone-open = 已经到期的，照样付清。
leaflet-alone-empty = 那时候没有人来，没有什么可拿的。
leaflet-alone-recruits = 那就一分也没有：每一份奖励，都得有人加入。
leaflet-alone-expires = 说好返的每100，你拿到{ $alone }：过期之前轮得到的，就是这么多。
leaflet-alone-no-points = 没有说要返积分。
leaflet-depends-on-nobody = 它不靠任何人。
leaflet-depends-levels = 只有拉人的奖励，要靠后来的人。
leaflet-as-entered = { $growth }，你拿到{ $paid }；大家平均，最多拿到{ $together }。

leaflet-questions = 加入之前，先问这五句
leaflet-question-money = 返给我的，是商家的钱，还是后来人的钱？
leaflet-question-stops = 从今天起一个新人都不来，我能拿到多少？
leaflet-question-written = 返多少，哪一天返，写在哪张纸上？
leaflet-question-pool = 池子里今天有多少钱，谁来查账？
leaflet-question-cash = 不要积分，今天直接便宜多少？
leaflet-questions-after = 答不清楚，也是一种回答。问清楚之前，钱先别拿出来。

leaflet-try = 扫一扫，换成你的数字算。
leaflet-sources = 出处：
# $numbers：电话号码。$source：公开发布的文字。
leaflet-source-of = { $numbers }见{ $source }
leaflet-office-source = 处非办见{ $source }

# 海报上，是谁的钱。
poster-other-people = 后来的人的钱
poster-nobody = 没着落
