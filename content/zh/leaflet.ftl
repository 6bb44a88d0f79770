# 一个活动的传单和海报，打印出来发给人看，站着也要看得清。

leaflet-kind = 加入之前
leaflet-title = { $offer }：加入之前

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
