# 关于承诺的钱。每条依次为：标题、文章的说法(用我们的话）、每种可能结论的一句话；还有话说的另加-more。占位符不可改动。

claim-four-of-a-hundred = 五倍抵用券，谁来付？
claim-four-of-a-hundred-says = 消费者和商家各得让利{ $shopper }倍的抵用券；让利的{ $pool }进池子，券从池子里兑。
claim-four-of-a-hundred-only-if = 说好返的每100元抵用券，有着落的只有{ $own }。另外{ $others }，得等后面的人来掏钱。
claim-four-of-a-hundred-holds = 按这些数字，这笔消费付得出自己承诺的全部抵用券。

claim-ten-times-the-cash = “四方共赢”：一笔消费许下多少钱？
claim-ten-times-the-cash-says = 消费{ $price }，商家让利{ $rebate }。消费者、商家、三级推荐人、推广者和省级代理，人人都有一份。
claim-ten-times-the-cash-impossible = 这笔消费进账{ $cash }，却许下了{ $promised }，是进账的{ $times }倍；后面每笔消费也都照样再许一遍。
claim-ten-times-the-cash-holds = 按这些数字，进账{ $cash }，够付许下的{ $promised }。
claim-ten-times-the-cash-more = 光抵用券就有{ $vouchers }。

claim-plain-price-cut = 不如直接打折？
claim-plain-price-cut-says = 抵用券最后能让消费“免单”。券由商家让利（{ $rebate }）的{ $pool }来兑。
claim-plain-price-cut-only-if = 直接打折，你今天就省{ $price_cut }。没有新钱进来，池子只兑得出你的{ $vouchers_paid }券；要更多，得等别人来消费。
claim-plain-price-cut-holds = 按这些数字，池子兑得出你的{ $vouchers_paid }券，不比直接打折省的{ $price_cut }少。

claim-three-commissions = 一份让利，三级佣金
claim-three-commissions-says = 推荐新客得{ $level_1 }，上一级至少{ $level_2 }，再上一级至少{ $level_3 }。商家最多让利{ $rebate }，其中{ $pool }进池子。
claim-three-commissions-impossible = 三级推荐人共拿售价的{ $commissions_share }，池子以外只剩{ $beside_pool }。商家得让利{ $needed_rebate }才够。
claim-three-commissions-holds = 按这些数字付得出：三级推荐人共拿售价的{ $commissions_share }，池子以外有{ $beside_pool }。

claim-every-share-of-the-rebate = 一份让利，到处分
claim-every-share-of-the-rebate-says = 让利的{ $pool }进池子，推荐人、推广者、省级代理也按让利分；商家另得售价{ $lock_in }的返现、{ $subsidy }的补贴。让利可选{ $lowest }到{ $highest }。
claim-every-share-of-the-rebate-only-if = 商家得让利约{ $needed_rebate }以上，才付得全。让利最低时，许下的是让利的{ $promised_at_lowest }，抵用券还没算。
claim-every-share-of-the-rebate-impossible = 文章允许的让利，哪一档都不够这样分，抵用券还没算。
claim-every-share-of-the-rebate-holds = 按这些数字，哪一档让利都够分：只要{ $needed_rebate }。

claim-more-vouchers-than-goods = 券比货还多
claim-more-vouchers-than-goods-says = 每笔消费，消费者和商家各得让利{ $shopper }倍的抵用券。平台一年营业额{ $turnover }。
claim-more-vouchers-than-goods-only-if = 让利{ $rebate }时，一年营业额{ $turnover }，许下的券有{ $vouchers }，是全部销售额的{ $of_goods }倍。营业额得一直涨，这些券才花得完。
claim-more-vouchers-than-goods-holds = 按这些数字，券比货少：营业额{ $turnover }，券{ $vouchers }。

claim-free-order = 消费1万，最后“免单”？
claim-free-order-says = 消费{ $spend }，最后得{ $spend }抵用券，等于免单。
claim-free-order-only-if = 让利最高、每期都返、券又真能买到想要的东西，才有{ $vouchers_highest }。让利最低时，最多{ $vouchers_lowest }。
claim-free-order-impossible = 就算让利最高，消费{ $spend }也只有{ $vouchers_highest }券。
claim-free-order-holds = 按这些数字，让利最低也够免单：有{ $vouchers_lowest }券。
claim-free-order-more = 让利最高时，这笔消费进池子的钱是{ $into_pool }，消费者和商家的券都靠它。

claim-dividends-for-members = 会员分红
claim-dividends-for-members-says = { $receivers }名会员参与分红，人均一年{ $dividend }。甲文说会员有{ $members }。
claim-dividends-for-members-cannot-be-checked = 谁来付，没说。领的人只占会员的{ $of_members }；若人人都领，要{ $for_all }，占全部营业额的{ $of_turnover }。
claim-dividends-for-members-impossible = 若人人都领，要{ $for_all }，比全部营业额还多。
claim-dividends-for-members-more = 现在领的人合计一年{ $dividends }。

claim-cash-at-the-lowest-rebate = 让利最低时，给商家的现金够不够？
claim-cash-at-the-lowest-rebate-says = 商家最低让利{ $rebate }，其中{ $pool }进池子。平台还要按售价给商家{ $lock_in }返现、{ $subsidy }补贴。
claim-cash-at-the-lowest-rebate-impossible = 让利{ $rebate }，池子以外只剩售价的{ $beside_pool }，却许下{ $cash_promised }现金，推荐人一分钱还没付。让利要{ $needed_rebate }才够。
claim-cash-at-the-lowest-rebate-holds = 按这些数字现金够付：池子以外有售价的{ $beside_pool }，许下的有{ $cash_promised }。

claim-points-and-vouchers = 200积分换1000元抵用券
claim-points-and-vouchers-says = 消费{ $price }，商家让利{ $rebate }，得到积分；1积分换{ $shopper }元券，共{ $stated }。
claim-points-and-vouchers-holds = 这道题算得对：{ $points }积分换{ $vouchers_each }券。券的钱从哪来，是另一个问题。
claim-points-and-vouchers-contradicts-itself = { $points }积分换{ $vouchers_each }券，不是{ $stated }。

claim-anybody-paid = 有人领满过吗？
claim-anybody-paid-says = 平台已经做了{ $years }年，积分分{ $periods }到40期返。
claim-anybody-paid-cannot-be-checked = 一共{ $periods }期，一个月一期，到现在已经{ $months_running }。可两篇文章里，没有一个“已经返了多少”的数字。
claim-anybody-paid-more = “过期”“退款”“亏损”这些词，两篇里一次也没出现。要问：到今天一共许下多少、付了多少、拒了多少元？

claim-five-times-by-algorithm = “AI算法”能变出五倍？
claim-five-times-by-algorithm-says = 文章说，积分经{ $periods }到40期“AI算法增值”，最高变成{ $multiple }倍。
claim-five-times-by-algorithm-cannot-be-checked = { $periods }期变成{ $multiple }倍，合一年{ $gain_a_year }。算法算得出这个数，付不出这笔钱。谁来付，文章没说。
claim-five-times-by-algorithm-more = 每一期都要在上一期的基础上再涨{ $a_period }。

claim-a-phone-for-three = 邀三个人就送手机？
claim-a-phone-for-three-says = 文章说，邀请{ $invited }人消费可“解锁”手机；平台的消费者有{ $people }人。
claim-a-phone-for-three-impossible = 凡是凑得齐{ $invited }个人的都送一部，要{ $phones }，是一年营业额的{ $of_turnover }。
claim-a-phone-for-three-holds = 按这些数字，手机总共{ $phones }，一年的让利付得起。
claim-a-phone-for-three-more = { $invited }个人每人要消费{ $spend_each }，让利才够买一部。

claim-four-way-win = 四方共赢，钱从哪来？
claim-four-way-win-says = 文章说商家、消费者、推广者和平台{ $sides }方共赢。
claim-four-way-win-impossible = 消费{ $price }，进来的只有{ $cash }，{ $sides }方平分各得{ $each_side }；单是抵用券就许下了{ $vouchers }。
claim-four-way-win-holds = 按这些数字，进来{ $cash }，抵用券许下{ $vouchers }，剩下的够{ $sides }方分。
