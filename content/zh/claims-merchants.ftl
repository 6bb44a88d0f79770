# 关于商家的收益。写法同claims-money.ftl。

claim-ten-thousand-fans = 锁定1万人，一年300万？
claim-ten-thousand-fans-says = 一家店锁定{ $fans }名顾客，他们以后消费的{ $share }归这家店，一年可达{ $stated }。下一段又说每人一年消费{ $spend }。
claim-ten-thousand-fans-contradicts-itself = { $fans }人，每人一年消费{ $spend }，算下来是{ $income }，不是{ $stated }。
claim-ten-thousand-fans-holds = 按这些数字算得通：{ $fans }人，每人一年消费{ $spend }，有{ $income }。
claim-ten-thousand-fans-more = 要有{ $stated }，每人一年得在联盟里花{ $needed_spend }，是全国人均一年全部消费支出的{ $of_average }。

claim-three-million-for-every-shop = 家家店都能拿300万？
claim-three-million-for-every-shop-says = 商家都能加入：锁定顾客消费的{ $share }归商家，一年可达{ $stated }。平台有{ $shops }家店，营业额{ $turnover }。
claim-three-million-for-every-shop-impossible = 平台全部营业额的{ $share }平摊下来，每家店一年{ $per_shop }，不是{ $stated }。{ $shops }家里，只够{ $shops_possible }家拿。
claim-three-million-for-every-shop-holds = 按这些数字，家家够拿：每家{ $per_shop }。
claim-three-million-for-every-shop-more = 家家{ $stated }，要的钱是现有的{ $times_less }倍。

claim-turnover-of-a-shop = 单店营业额360万
claim-turnover-of-a-shop-says = 每天有新客，每人一年消费{ $spend }，单店一年可达{ $stated }。全部{ $shops }家店的营业额预计{ $turnover }。
claim-turnover-of-a-shop-only-if = 这只能是说少数店：{ $shops }家里最多{ $shops_possible }家做得到{ $stated }，平均一家店才{ $average_shop }。
claim-turnover-of-a-shop-holds = 按这些数字，平均一家店有{ $average_shop }，不比{ $stated }少。
claim-turnover-of-a-shop-more = 这个例子合{ $customers }位顾客，而且第一天就要到齐。一年来这么多人，攒够另一个例子的{ $fans }粉丝要{ $years_to_fans }年。

claim-one-building-market = 客流涨了两倍的建材市场
claim-one-building-market-says = 某建材市场加入后，客流量增长200%，说这“验证”了锁客返现有效。
claim-one-building-market-cannot-be-checked = 没有名称、地点和日期。客流多，也证明不了返现：要问付了多少、付给了谁。

claim-repeat-customers-tripled = 复购翻三倍的奶茶店
claim-repeat-customers-tripled-says = 某奶茶品牌加入后，新客转化率提升300%，7日复购率从{ $before }升到{ $after }。
claim-repeat-customers-tripled-cannot-be-checked = 从{ $before }到{ $after }，是原来的{ $times }倍，可这个品牌没有名称、地点和日期。要问是谁统计的。

claim-goods-and-brands = 数百万种商品，10万个品牌
claim-goods-and-brands-says = 平台上有数百万种商品、10万多个品牌。
claim-goods-and-brands-cannot-be-checked = 两篇文章都没有清单，也没有出处。再说，商品多不等于有钱兑券。

claim-bigger-bills-bigger-sales = 客单价更高，销售更多
claim-bigger-bills-bigger-sales-says = 中小商户超过80%；平均客单价提升30%；某餐饮连锁月销售额增长40%。
claim-bigger-bills-bigger-sales-cannot-be-checked = 没有出处、时间和名称。要问全部商家平均是多少，为此让了多少利。

claim-beauty-brand = 某美妆品牌
claim-beauty-brand-says = 某美妆品牌用这套系统，转化率提升50%。
claim-beauty-brand-cannot-be-checked = 没有名称、地点和日期。要问：买的人从多少变成了多少？

claim-live-sales = 直播销售
claim-live-sales-says = 2024年双十一，私域直播占销售额的45%，客单价高出20%。
claim-live-sales-cannot-be-checked = 占多少钱的比例？两篇文章都没说那几天卖了多少，也没有出处。

claim-zero-cost-for-shops = 商家“零成本”？
claim-zero-cost-for-shops-says = 小标题说商家“零成本转型”，下面一段就要商家每笔让利3%到{ $rebate }。
claim-zero-cost-for-shops-contradicts-itself = 毛利{ $margin }的店让利{ $rebate }，要卖到原来的{ $times_to_sell }倍，赚的才跟原来一样多。
claim-zero-cost-for-shops-impossible = 毛利{ $margin }的店让利{ $rebate }，卖再多也不赚钱。
claim-zero-cost-for-shops-holds = 按这些数字，商家什么也没让，确实没有成本。

claim-margin-better-by-five-points = 让了利，毛利率反而更高？
claim-margin-better-by-five-points-says = 文章说商家每笔多赚售价的{ $gain }以上，可每笔还要让利{ $rebate }以上。
claim-margin-better-by-five-points-cannot-be-checked = 又要让利{ $rebate }，又要多赚{ $gain }，就得靠涨价或省钱，补回售价的{ $needed_gain }。账目，文章没给。
claim-margin-better-by-five-points-more = 请这样的店拿账本出来看，让利要算在内。

claim-stories-without-names = 成功案例，一个名字也没有
claim-stories-without-names-says = 建材市场、奶茶品牌、餐饮连锁、美妆品牌、水果店、汽车店……两篇文章讲了一串成功故事。
claim-stories-without-names-cannot-be-checked = 没有一个写出店名、地点或日期，谁也没法去问。
claim-stories-without-names-more = 唯一有名字的是一家超市，乙文说它是运营方自己的“核心实体载体”。

claim-from-region-to-nation = 从区域超市到全国连锁？
claim-from-region-to-nation-says = 文章说这家超市成了全国连锁：直营{ $own_stores }家，合作{ $partners }家，覆盖{ $cities }个城市。
claim-from-region-to-nation-only-if = 把合作店也算作自己的，才有{ $stores }家；真正直营的{ $own_stores }家，占{ $own_of_stores }。
claim-from-region-to-nation-holds = 按这些数字，直营店有{ $own_stores }家，{ $cities }个城市平均每城至少一家。

claim-quarter-hour-circle = 社区“一刻钟生活圈”？
claim-quarter-hour-circle-says = { $cities }个城市里有{ $partners }家合作超市，文章说形成了“一刻钟生活圈”。
claim-quarter-hour-circle-only-if = 平均一个城市才{ $stores_a_city }家，只有住在店旁边的人才是一刻钟。

claim-thirty-eight-yuan-more = 预测准确率82%？
claim-thirty-eight-yuan-more-says = 文章说，系统预测消费偏好准确率82%，预测商品需求91%，会员客单价提高38元。
claim-thirty-eight-yuan-more-cannot-be-checked = 怎样才算“准”，客单价原来是多少，都没说。

claim-home-services-orders = 家政订单涨了187%？
claim-home-services-orders-says = 文章说，家政企业靠积分兑换，订单增长{ $gain }。
claim-home-services-orders-cannot-be-checked = 那就是原来的{ $times_before }倍。是哪家企业、多少单，都没说。
claim-home-services-orders-more = 要问：这些订单有多少是付现金的？

claim-customers-stay-longer = 顾客逛得更久？
claim-customers-stay-longer-says = 文章说，顾客在店里从{ $before }分钟延长到{ $after }分钟，生鲜损耗不到3%。
claim-customers-stay-longer-cannot-be-checked = 多逛了{ $longer }，不等于多买。数字没有出处。

claim-logistics-down = 物流省了三分之一？
claim-logistics-down-says = 文章说，物流成本占比从{ $before }降到{ $after }；系统看21个维度，准确率91%。
claim-logistics-down-cannot-be-checked = 那是降了{ $cheaper }。占什么成本、哪一年、谁算的，都没说。

claim-shops-stay = 走掉的商家少了？
claim-shops-stay-says = 文章说，入驻从{ $days_before }天缩短到{ $days_after }天，商家留存率从{ $before }升到{ $after }。
claim-shops-stay-cannot-be-checked = 也就是走掉的从{ $leaving_before }降到{ $leaving_after }。多长时间里、由谁统计，都没说。

claim-lifetime-value = 顾客的“终身价值”是2.7倍？
claim-lifetime-value-says = 文章说，一个顾客一辈子带来的价值，是传统零售的2.7倍。
claim-lifetime-value-cannot-be-checked = 两边各是多少钱，都没说。平台才做了几年，还没有谁的“一辈子”可以算。

claim-labour-down = 人力省了三分之一？
claim-labour-down-says = 文章说，人力成本占比从{ $before }降到{ $after }，一名区域经理可以盯100家店。
claim-labour-down-cannot-be-checked = 那是降了{ $cheaper }。哪些店、哪一年、活由谁来干，都没说。

claim-car-washes = 免费洗车换来3200名潜在客户？
claim-car-washes-says = 一家汽车店让会员用积分换免费洗车，得到3200名潜在客户；文章说资源利用率提升65%。
claim-car-washes-cannot-be-checked = 洗车花了多少钱，这些人里有几个真买了东西，都没说。

claim-every-province = 覆盖每一个省？
claim-every-province-says = 文章说联盟覆盖{ $stated }个省级行政区、{ $trades }个业态，共{ $shops }家店。
claim-every-province-holds = 内地正好{ $mainland }个省级行政区，数字对得上。平均每省{ $shops_a_province }家店。
claim-every-province-impossible = 内地只有{ $mainland }个省级行政区，没有{ $stated }个。

claim-points-in-three-trades = 积分在哪儿都能用？
claim-points-in-three-trades-says = 文章说积分可在{ $restaurants }家餐饮店、{ $homes }个家政点使用，人均在{ $used }个业态里用。
claim-points-in-three-trades-cannot-be-checked = 这些店占{ $shops }家的{ $of_shops }；{ $trades }个业态里用{ $used }个，是{ $of_trades }。谁统计的、怎么统计的，没说。
claim-points-in-three-trades-impossible = 那就占{ $shops }家店的{ $of_shops }，比全部商家还多。
