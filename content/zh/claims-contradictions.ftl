# 前后对不上的说法。写法同claims-money.ftl。

claim-no-levels = “无会员费、无多层次”
claim-no-levels-says = 文章说无会员费、无多层次结构；可前面写着{ $levels }级推荐奖励，后面写着{ $tiers }级代理。
claim-no-levels-contradicts-itself = 说“无多层次”，却有{ $levels }级推荐奖励、{ $tiers }级代理。
claim-no-levels-holds = 按这些数字，最多只有一级。
claim-no-levels-more = “无会员费”只能指会员：省级代理要交数千万。

claim-four-hundred-million-a-day = 营业额到底多大？
claim-four-hundred-million-a-day-says = 系统支撑日均{ $a_day }交易额；后面又说全年预计{ $stated }。
claim-four-hundred-million-a-day-contradicts-itself = 一天{ $a_day }，一年就是{ $a_year }，不是{ $stated }。
claim-four-hundred-million-a-day-holds = 按这些数字对得上：一天{ $a_day }，一年{ $a_year }。
claim-four-hundred-million-a-day-more = 是全年预计营业额的{ $times }倍。

claim-five-times-or-up-to-five = 五倍，还是“最高”五倍？
claim-five-times-or-up-to-five-says = 一处说积分换{ $fixed }倍抵用券，另一处说“最高”{ $fixed }倍，第三处说平台可以动态调整。
claim-five-times-or-up-to-five-contradicts-itself = “{ $fixed }倍”和“最高{ $fixed }倍”是两种承诺。只返池子里自己的钱，就是{ $least }倍。
claim-five-times-or-up-to-five-holds = 按这些数字，池子里自己的钱够返{ $fixed }倍。

claim-discount-or-asset = 只是抵扣，还是资产？
claim-discount-or-asset-says = 讲规则的地方，文章说积分“仅用于消费抵扣”。
claim-discount-or-asset-contradicts-itself = 另有{ $passages }处把它说成资产、被动收入、货币或股权收益，其中{ $here }处就在同一篇文章里。
claim-discount-or-asset-contradicts-other = 另一篇文章有{ $passages }处把它说成不止抵扣。
claim-discount-or-asset-holds = 按这些数字，没有别的说法。

claim-twelve-years-of-experience = 十二年经验的团队
claim-twelve-years-of-experience-says = 300人的技术团队有{ $team }年经验开发了系统；平台成立{ $platform }年。
claim-twelve-years-of-experience-only-if = 要对得上，团队或各人在平台成立前就得已经干了{ $years_before }年。
claim-twelve-years-of-experience-holds = 按这些数字，团队不比平台早。

claim-first-and-only = 全国首个，独创
claim-first-and-only-says = 一篇说是全国首个，另一篇说是独创。
claim-first-and-only-cannot-be-checked = 两篇都没有出处；甲文自己还提到别的企业在运营这个模式。

claim-lockdown-in-2023 = 2023年上海封控？
claim-lockdown-in-2023-says = 乙文说，“2023年上海封控期间”靠数据提前备货。
claim-lockdown-in-2023-impossible = 上海封控是前一年春天的事；到文章说的那年元旦，解封已经{ $months }。
claim-lockdown-in-2023-holds = 按这些数字，封控延续到了那一年。

claim-one-plus-n = 1+N大于N+1？
claim-one-plus-n-says = 乙文用“1+N > N+1”来总结它的联盟。
claim-one-plus-n-impossible = N取{ $n }，左边{ $left_side }，右边{ $right_side }。N取什么数，两边都一样大。

claim-locked-or-spent = 积分要分几年返，怎么已经花掉七成？
claim-locked-or-spent-says = 乙文说积分流通率{ $circulating }；甲文的积分分{ $periods }期，“业绩”每增长{ $step }才返一期。
claim-locked-or-spent-contradicts-other = 要花得掉{ $circulating }，{ $periods }期里得已经返了{ $releases_made }期，营业额要涨到{ $multiple }倍；甲文预测三年后才{ $forecast_times }倍。
claim-locked-or-spent-holds = 按这些数字对得上：返{ $releases_made }期要营业额涨到{ $multiple }倍，预测是{ $forecast_times }倍。

claim-stock-turns-faster = 周转快了45%，还是更多？
claim-stock-turns-faster-says = 文章说库存从{ $before }天压缩到{ $after }天，另一处说周转率提升{ $stated }、库存成本下降27%。
claim-stock-turns-faster-only-if = 从{ $before }天到{ $after }天，周转快了{ $faster }，库存少了{ $less_stock }。除非两处比的不是同一样东西，否则对不上。
claim-stock-turns-faster-holds = 按这些数字算得通：从{ $before }天到{ $after }天，周转快了{ $faster }。

claim-thirty-minutes-or-an-hour = “30分钟生活圈”，要等一小时？
claim-thirty-minutes-or-an-hour-says = 乙文说打造“{ $circle }分钟生活服务圈”，紧接着又说3公里内1小时送达；甲文说5公里内30分钟。
claim-thirty-minutes-or-an-hour-contradicts-itself = 送到要{ $delivery }分钟，是这个名字所说的{ $times }倍。
claim-thirty-minutes-or-an-hour-holds = 按这些数字，{ $delivery }分钟送到，没有超过这个名字所说的。

claim-cheaper-customers = 获客成本降了30%，还是58%？
claim-cheaper-customers-says = 甲文说获客成本降低{ $a }，乙文说降低{ $b }。
claim-cheaper-customers-contradicts-other = 原来花100元，照甲文还要{ $left_of_100_a }，照乙文只要{ $left_of_100_b }。
claim-cheaper-customers-holds = 按这些数字两篇对得上：原来花100元，现在分别是{ $left_of_100_a }和{ $left_of_100_b }。
claim-cheaper-customers-more = 原来一个新客要花多少元，两篇都没说。

claim-they-come-back = 三个顾客有两个会再来？
claim-they-come-back-says = 乙文说复购率{ $b }，是传统超市的{ $times }倍；甲文一年后说是{ $a }。
claim-they-come-back-holds = { $b }和{ $a }差不多，对得上。照此推算传统超市是{ $supermarket_back }，这个数没有出处。
claim-they-come-back-contradicts-other = { $b }和{ $a }对不上。

claim-words-a-search-misses = 有些词，搜不到
claim-words-a-search-misses-says = 乙文里几个跟钱、跟买卖有关的词，换了错字，或者中间加了斜线。
claim-words-a-search-misses-cannot-be-checked = 这样的地方有{ $places }处。在文章里搜“分红”“购买”“下单”，一个也搜不到。为什么这样写，文章没说。
claim-words-a-search-misses-holds = 按这些数字，每个词都照常写。

claim-ten-billion-a-day = 上海一天消费上百亿？
claim-ten-billion-a-day-says = 文章说上海每天的“消费流水”超过{ $stated }。
claim-ten-billion-a-day-cannot-be-checked = 官方统计的零售额平均每天{ $retail_a_day }，{ $stated }是它的{ $times }倍。还算进了什么，文章没说。
claim-ten-billion-a-day-holds = 按这些数字，跟每天{ $retail_a_day }的零售额对得上。

claim-fruit-shop-tripled = 水果店客流翻了三倍？
claim-fruit-shop-tripled-says = 一处说翻了{ $stated }倍，一处说提升{ $gain }。
claim-fruit-shop-tripled-holds = 提升{ $gain }就是原来的{ $times_before }倍，两处对得上。是哪家店，没说。
claim-fruit-shop-tripled-contradicts-itself = 提升{ $gain }是原来的{ $times_before }倍，不是{ $stated }倍。
