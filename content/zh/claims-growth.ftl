# 关于增长。写法同claims-money.ftl。

claim-fifteen-percent-a-month = 每月增长15%？
claim-fifteen-percent-a-month-says = 乙文说规模每月增长{ $stated }，商家{ $before }家；约十个月后，甲文说商家{ $after }家。
claim-fifteen-percent-a-month-contradicts-other = { $months }里从{ $before }家到{ $after }家，合每月增长{ $growth }，不是{ $stated }。
claim-fifteen-percent-a-month-holds = 按这些数字算得通：{ $months }里从{ $before }家到{ $after }家，合每月增长{ $growth }。
claim-fifteen-percent-a-month-more = 真要每月增长{ $stated }，那时该有{ $shops_then }家店。

claim-turnover-153-times = 每增长15%返一期，共36期
claim-turnover-153-times-says = 营业额每增长{ $step }返一期抵用券，共{ $periods }期。
claim-turnover-153-times-impossible = 要返到最后一期，营业额得是今天的{ $multiple }倍，即{ $turnover_then }；整个市场才{ $market }。
claim-turnover-153-times-only-if = 营业额得涨到今天的{ $multiple }倍，即{ $turnover_then }，占整个市场的{ $of_market }，才返得到最后一期。
claim-turnover-153-times-holds = 按这些数字，营业额到{ $turnover_then }就返最后一期，没有超出文章自己的预测{ $forecast }。
claim-turnover-153-times-more = 后来的人要等得更多：从自己消费那天的营业额重新算起。

claim-quarter-after-three-years = 按文章自己的预测，能返几期？
claim-quarter-after-three-years-says = { $years }年里营业额从{ $now }涨到{ $later }。抵用券分{ $periods }期，每增长{ $step }返一期。
claim-quarter-after-three-years-only-if = 就算预测成真，也只返{ $periods }期里的{ $releases }期：{ $vouchers }券最多拿到{ $vouchers_seen }。其余的，要一直这样涨，共{ $years_in_all }年，才拿得到。
claim-quarter-after-three-years-holds = 按这些数字，{ $years }年内{ $periods }期都能返。

claim-growth-keeps-it-safe = “每增长15%才发”，资金就安全？
claim-growth-keeps-it-safe-says = 营业额每增长{ $step }返一期券，说这样“确保资金链安全”。
claim-growth-keeps-it-safe-impossible = 就算每两期之间都增长{ $step }，一期该返的，池子也只付得出{ $covered }。
claim-growth-keeps-it-safe-holds = 按这些数字，只要一直这样增长，期期付得出。

claim-guaranteed-minimum = 没增长也保底？
claim-guaranteed-minimum-says = 有增长才返券；没增长也“保底发放”。保底多少、谁来付，没说。
claim-guaranteed-minimum-impossible = 假定每期保底返未返部分的{ $minimum }：没有增长，从第{ $short_from }期起就入不敷出。
claim-guaranteed-minimum-holds = 按这些数字，每笔消费付得起自己的券，保底多少都行。
claim-guaranteed-minimum-more = 保底再少，也只是拖后：没有增长，进来的钱只有承诺的{ $own_share }。

claim-until-the-last-release = 每月增长15%，一直到最后一期
claim-until-the-last-release-says = 乙文：规模每月增长{ $growth }。甲文：消费者{ $consumers }，至少返{ $periods }期。
claim-until-the-last-release-impossible = { $consumers }消费者，到第{ $periods }期就成了{ $people_then }人，是全国人口的{ $times }倍。{ $months_to_everyone }后，就再没有新人了。
claim-until-the-last-release-holds = 按这些数字，人还够：到第{ $periods }期{ $people_then }人。

claim-forecast-against-growth = 每月15%，还是三年四倍？
claim-forecast-against-growth-says = 乙文：规模每月增长{ $stated }。甲文：{ $years }年里营业额从{ $now }涨到{ $later }。
claim-forecast-against-growth-contradicts-other = { $years }年{ $multiple }倍，合每月增长{ $growth }。每月{ $stated }的话，该是{ $multiple_stated }倍。
claim-forecast-against-growth-holds = 按这些数字对得上：每月增长{ $growth }。

claim-trillion-ecosystem = 万亿级生态
claim-trillion-ecosystem-says = 要建成{ $goal }的消费生态。
claim-trillion-ecosystem-cannot-be-checked = { $goal }是今年预计营业额的{ $times }倍，是预测的{ $times_forecast }倍。没说哪一年，所以永远不会说错。
claim-trillion-ecosystem-holds = 按这些数字，没有超出预测的{ $later }。

claim-growth-that-would-pay = 要涨多快才付得起？
claim-growth-that-would-pay-says = 消费者得让利的{ $shopper }倍、商家{ $merchant }倍，分{ $periods }期，用让利的{ $pool }来付。乙文说每月增长{ $growth }。
claim-growth-that-would-pay-impossible = 要期期付得清，营业额得每月增长{ $growth_needed }，月月如此。只涨{ $growth }，钱不够。
claim-growth-that-would-pay-holds = 按这些数字，每月增长{ $growth }就够，但得一直这样涨下去；最少要{ $growth_needed }。
claim-growth-that-would-pay-more = 每月增长{ $growth_needed }，一年就是{ $times_in_a_year }倍。

claim-short-from-the-second-period = 池子从什么时候起不够付？
claim-short-from-the-second-period-says = 让利的{ $pool }进池子；消费者得让利的{ $shopper }倍、商家{ $merchant }倍，分{ $periods }期从池子里付。
claim-short-from-the-second-period-impossible = 每100元让利，进池子{ $into_pool_of_100 }，只此一次；此后{ $periods }期，期期要付{ $due_a_part }。从第{ $first_short }期起，要付的就多过进来的。
claim-short-from-the-second-period-holds = 按这些数字，池子不会不够：每笔消费许多少就放进多少。

claim-retail-grows-three-percent = 传统零售增长3%，是一个月还是一年？
claim-retail-grows-three-percent-says = 乙文拿自己每月{ $growth }的增长，去比传统零售的{ $stated }。
claim-retail-grows-three-percent-only-if = 每月{ $stated }合一年{ $stated_a_year }，官方统计一年才{ $official }。这{ $stated }要是一年的数，那就是拿一个月去比一年。
claim-retail-grows-three-percent-holds = 按这些数字，传统零售一年增长{ $stated_a_year }，跟官方统计的{ $official }差不多。
claim-retail-grows-three-percent-more = 每月{ $growth }，合一年{ $growth_a_year }。
