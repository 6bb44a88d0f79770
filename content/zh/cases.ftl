# 各案例的记录，一条事实一句话。数字由占位符带入，照出处的写法；算式由程序计算。
# case-<案例>：名称；-promise：承诺的要点；-answer：条款算下来怎样、后来怎样，用大白话说。

## 万家购物

case-wanjia-2012 = 万家购物
case-wanjia-2012-promise = 消费{ $price }，每天返{ $daily }，返满{ $span }天
case-wanjia-2012-answer = 一笔消费交上来的钱只够返{ $enough }天，承诺的却是{ $span }天，其余只能靠后来的消费。返利先减后停，{ $closed_on }被查处，负责人一审获刑。
case-wanjia-2012-fee-paid = 商家把消费额的{ $fee }交给平台。
case-wanjia-2012-back = 每消费{ $price }为一个分红权，每天最多返{ $daily }，理论上{ $span }天全部返完。
case-wanjia-2012-shared-out = 平台承诺每天拿出消费额的{ $shared }由会员均分。
case-wanjia-2012-commissions = 代理从下面{ $generations }级会员的消费中提{ $low }或{ $high }，区域代理从全部销售额中提{ $area_low }到{ $area_high }。
case-wanjia-2012-targets = 一年之间，年营业额目标从{ $target_before }升到{ $target_after }。
case-wanjia-2012-members = 到2012年5月底，加盟商{ $merchants }个，会员{ $joined }名，其中有分红权的{ $entitled }多名。
case-wanjia-2012-rights-issued = 分红权{ $rights }多个；累计营业额约{ $sold }，收入{ $income }，返利{ $paid_out }。
case-wanjia-2012-involved = 涉案{ $money }，近{ $persons }人，遍布{ $provinces }个省区市、{ $counties }多个县市。
case-wanjia-2012-daily-sales = 负责人和辩护人在法庭上说，营业额达到过每天{ $turnover }。
case-wanjia-2012-loss = 从{ $since }起每天亏损约{ $loss_a_day }，到{ $until }已亏损{ $lost }以上。
case-wanjia-2012-cut = { $cut_on }停止“一元返利”，此后每天返{ $cut_to }，再减到{ $cut_again }，{ $stopped }初停发。
case-wanjia-2012-closed = { $closed_on }被有关部门关闭查处。
case-wanjia-2012-whose-money = 金华市常务副市长：实质是以后人的消费来支付前人的返利。
case-wanjia-2012-verdict = { $decided_in }，法院一审以组织、领导传销活动罪判处负责人{ $term }年，另因故意伤害罪判{ $other_term }年，合并执行{ $all_terms }年，罚金{ $fine }。
case-wanjia-2012-assumes = 假定：交上来的钱全部进池子（最有利的算法）；营业额不变，或每天同比例增长。
case-wanjia-2012-check-gap = 末期每天缺多少
case-wanjia-2012-check-gap-published = 每天约{ $loss_a_day }
case-wanjia-2012-check-gap-computed = 每天{ $gap }；数量级相同，数字并不相同
case-wanjia-2012-check-enough = 一笔消费交上来的钱够返多久
case-wanjia-2012-check-enough-published = 承诺返{ $span }天
case-wanjia-2012-check-enough-computed = { $enough }天；只拿{ $shared }来分就是{ $enough_shared }天。营业额不变的话，此后到期的就比进来的多
case-wanjia-2012-check-growth = 每天增长多少才付得清
case-wanjia-2012-check-growth-published = 约{ $grew }（末期日营业额除以累计营业额，假定匀速增长）
case-wanjia-2012-check-growth-computed = { $needed }；只拿{ $shared }来分就是{ $needed_shared }
case-wanjia-2012-check-doubling = 营业额多久翻一番
case-wanjia-2012-check-doubling-published = 它自己的目标是一年从{ $target_before }到{ $target_after }，合{ $target-doubling }天
case-wanjia-2012-check-doubling-computed = 至多{ $doubles }天；只拿{ $shared }来分就是{ $doubles_shared }天
case-wanjia-2012-event-loss = { $since }：开始亏损
case-wanjia-2012-event-cut = { $cut_on }：每天{ $cut_to }
case-wanjia-2012-event-closed = { $closed_on }：被查处

## 云联惠

case-yunlianhui-2018 = 云联惠
case-yunlianhui-2018-promise = 交{ $fee }，返{ $back }，每天返剩余部分的{ $daily }
case-yunlianhui-2018-answer = 承诺返{ $back }，一笔消费只带来{ $fee }。按它自己的规则，{ $five }年只返{ $after_five }，{ $ten }年{ $after_ten }。{ $closed_on }被查处，创办人一审获刑。
case-yunlianhui-2018-fee-paid = 每卖{ $price }，商家向平台交{ $fee }，平台承诺返{ $back }。
case-yunlianhui-2018-rate = 剩余的白积分每天约有{ $daily }变成可消费、可提现的红积分。
case-yunlianhui-2018-printed = 杂志印的：{ $five }年{ $in_five }，{ $ten }年{ $in_ten }。
case-yunlianhui-2018-printed-days = 同一篇文章：{ $printed_days }天回本。
case-yunlianhui-2018-first-payment = 消费{ $first_on }，第一天返{ $first }，以后一天比一天少。
case-yunlianhui-2018-tiers = 会员交{ $gold }或{ $platinum }可以升级；区域、行业代理从全部交易额中提{ $agent_low }到{ $agent_high }。
case-yunlianhui-2018-members = 会员{ $joined }多人，层级{ $deep }层。
case-yunlianhui-2018-claimed-turnover = 官网曾称累计交易额约{ $claimed }。
case-yunlianhui-2018-closed = { $closed_on }被广州警方查处。
case-yunlianhui-2018-gap-found = 按平台自己的规则，资金缺口{ $gap }。
case-yunlianhui-2018-lengthened = 财务总监承认：主要靠银行利息，并把返还期间无限拉长。
case-yunlianhui-2018-verdict = 广州市海珠区法院以组织、领导传销活动罪判处创办人{ $term }年。报道有月日，没有年份。
case-yunlianhui-2018-appeal = 另一起案件中，益阳中院对当地一名推广者作出二审宣判。
case-yunlianhui-2018-assumes = 假定：每天正好返剩余部分的这个比例，池子一直够用。
case-yunlianhui-2018-check-years = { $five }年、{ $ten }年返多少
case-yunlianhui-2018-check-years-published = { $in_five }、{ $in_ten }
case-yunlianhui-2018-check-years-computed = { $after_five }、{ $after_ten }
case-yunlianhui-2018-check-days = “{ $printed_days }天回本”
case-yunlianhui-2018-check-days-published = 全部
case-yunlianhui-2018-check-days-computed = { $after_2000 }。{ $printed_days }天是按直线算的，规则却是一条曲线
case-yunlianhui-2018-check-first = 头两天
case-yunlianhui-2018-check-first-published = { $first_on }返{ $first }，以后递减
case-yunlianhui-2018-check-first-computed = 消费额为其十倍时，第1天{ $day_one }，第2天{ $day_two }
case-yunlianhui-2018-check-turnover = 这个缺口对应多少消费
case-yunlianhui-2018-check-turnover-published = { $claimed }，企业自己的说法
case-yunlianhui-2018-check-turnover-computed = 由缺口{ $gap }推算，至少{ $spend-implied }
case-yunlianhui-2018-event-closed = { $closed_on }：被查处

## 利客购

case-likegou-2016 = 利客购
case-likegou-2016-promise = 投入{ $put_in }，{ $span }年左右得{ $got_out }
case-likegou-2016-answer = 付清一个人，得{ $fees }个人交的钱。每月交进来的钱一样多的话，从第{ $unpaid }个月起就有人拿不到全额。{ $lived }个月后资金链断裂，警方立案。
case-likegou-2016-fee-paid = 商家每报{ $price }消费，向平台交{ $fee }，会员最终可得{ $back }。
case-likegou-2016-eightfold = “投入{ $put_in }得{ $got_out }”，{ $span }年左右。
case-likegou-2016-no-goods = 多数人根本不买东西，和商家编一笔交易，只交提成。
case-likegou-2016-members = { $lived }个月，会员{ $joined }多人，涉及{ $money }。
case-likegou-2016-opened = 临沂市公安机关立案侦查；资金链断裂，很多人血本无归。
case-likegou-2016-whose-money = 不过是把后期收到的提成分给前期消费者；不能持续发展大量会员、新收大量提成，资金链很快就断。
case-likegou-2016-assumes = 假定：{ $span }年为24个月，按月平均返；交上来的钱全部进池子。
case-likegou-2016-check-fees = 一份承诺要几份提成
case-likegou-2016-check-fees-published = 投入{ $put_in }，得{ $got_out }
case-likegou-2016-check-fees-computed = { $fees }份：自己一份，其余来自后来的人
case-likegou-2016-check-unpaid = 每月交进来的钱一样多，能撑多久
case-likegou-2016-check-unpaid-published = 实际撑了{ $lived }个月
case-likegou-2016-check-unpaid-computed = 第{ $enough }个月以后，到期的比进来的多；从第{ $unpaid }个月起有人拿不到全额
case-likegou-2016-check-growth = 每月增长多少才付得清
case-likegou-2016-check-growth-published = 只说要“大量会员”，没有数字
case-likegou-2016-check-growth-computed = { $needed }，即每{ $doubles }个月翻一番

## 福州某公司

case-fuzhou-2014 = 福州某电商公司
case-fuzhou-2014-promise = 交一笔钱，{ $span }天返{ $back }
case-fuzhou-2014-answer = 每笔钱承诺返的，要{ $fees }笔钱才付得清。报案的会员亏了所交钱的{ $lost-share }。检察院批准逮捕董事长；报道没有公布公司名称。
case-fuzhou-2014-five-times = 交的钱按{ $multiple }倍算作消费，分{ $span }天平均返，返的是公司自己的电子币。
case-fuzhou-2014-cashing = 电子币提现扣{ $cash_fee }，转卖给新人不扣。
case-fuzhou-2014-agents = 区域代理交{ $agent_fee }，可得所属会员参与金额的{ $agent_rate }。
case-fuzhou-2014-reported = 已报案的会员{ $reporters }人，共投入约{ $paid_in }，损失约{ $lost }。
case-fuzhou-2014-arrest = 台江区检察院以涉嫌非法吸收公众存款罪批准逮捕董事长。
case-fuzhou-2014-losers = 报案的{ $reporters }人，所投的钱亏了{ $lost-share }；全体会员有多少人亏，没有公布。
case-fuzhou-2014-assumes = 假定：收到的钱全部留着返（最有利的算法），提现手续费没有计入。
case-fuzhou-2014-check-fees = 一份承诺要几笔钱
case-fuzhou-2014-check-fees-published = 所交钱的{ $multiple }倍
case-fuzhou-2014-check-fees-computed = { $fees }笔：自己一笔，其余来自后来的人
case-fuzhou-2014-check-enough = 每天交进来的钱一样多，能撑多久
case-fuzhou-2014-check-enough-published = 承诺返{ $span }天
case-fuzhou-2014-check-enough-computed = 第{ $enough }天以后，到期的比进来的多；从第{ $unpaid }天起有人拿不到全额。要一直付得清，每天须增长{ $needed }
case-fuzhou-2014-check-lost = 拿回了多少
case-fuzhou-2014-check-lost-published = 亏了{ $lost-share }，即拿回{ $came-back }
case-fuzhou-2014-check-lost-computed = 相当于{ $span }天里的{ $days-paid }天（若都按{ $cash_fee }手续费提现，则为{ $days-paid-after-fee }天）

## 人人公益

case-renren-gongyi-2017 = 人人公益
case-renren-gongyi-2017-promise = 消费{ $spend }，返{ $back }，捐{ $charity }
case-renren-gongyi-2017-answer = 每消费{ $spend }，承诺返{ $back }。报道警方查处时，称吸收的钱约{ $money }。没有查到判决。
case-renren-gongyi-2017-ninety-nine = 在加盟商消费{ $spend }，平台返{ $back }，剩下{ $charity }做公益。
case-renren-gongyi-2017-took-in = 报道标题称吸金{ $money }。
case-renren-gongyi-2017-enforced = 公安部门对其非法传销进行了执法查处，央视作了报道。

## 一点公益

case-yidian-gongyi-2016 = 一点公益
case-yidian-gongyi-2016-promise = 最高返消费额的{ $most }
case-yidian-gongyi-2016-answer = 有人花{ $spend }买了一部市价{ $market }多的手机，快两个月才拿到{ $got }。企业不认可报道的说法；没有查到主管部门的认定。
case-yidian-gongyi-2016-up-to = 宣称最高可返消费额的{ $most }。
case-yidian-gongyi-2016-dearer = 一名消费者花{ $spend }买了一部市价{ $market }多的手机。
case-yidian-gongyi-2016-size = 半年内商家{ $merchants }多家，注册消费者{ $joined }人。
case-yidian-gongyi-2016-so-far = 快两个月，他拿到{ $got }，还差{ $missing }。
case-yidian-gongyi-2016-fell = 每天的激励从几百元跌到两三元。
case-yidian-gongyi-2016-press-report = 受访专家说，这是用后期消费者的钱弥补前期消费者的收益。企业说：“我们只有一层。”

## 太平洋直购

case-taipingyang-2012 = 太平洋直购
case-taipingyang-2012-promise = 交{ $lowest }到{ $highest }保证金，得{ $low }到{ $high }返利
case-taipingyang-2012-answer = 渠道商交保证金买级别，按发展的人头拿返利。庭审时，控辩双方对法律怎么看各执一词。没有查到主案的判决。
case-taipingyang-2012-deposits = 渠道商分{ $tiers }级，保证金从{ $lowest }到{ $highest }。
case-taipingyang-2012-rebates = 返利{ $low }到{ $high }，级别越高返得越多。
case-taipingyang-2012-size = 保证金{ $paid_in }以上，会员{ $joined }人，渠道商{ $agents }多人。
case-taipingyang-2012-trial = 2012年12月开庭四天仍无结论：一方说是传销，实际亏损{ $loss }；另一方说是新的经营方式。
case-taipingyang-2012-agent = 成都一名大区渠道商被判{ $term }个月，缓刑，罚金{ $fine }。

## 钱宝网

case-qianbao-2017 = 钱宝网
case-qianbao-2017-promise = 交保证金做任务，年化{ $yearly }
case-qianbao-2017-answer = 交{ $least }做{ $span }天任务得{ $least_gain }，合一年{ $yearly }，靠借新还旧付出。实际控制人自首，后获刑。
case-qianbao-2017-task = { $span }天的任务，保证金{ $least }到{ $most }，收益{ $least_gain }到{ $most_gain }，年化{ $yearly }。
case-qianbao-2017-size = 警方初步确定涉案约{ $money }。
case-qianbao-2017-surrender = { $reported_on }，南京警方通报其实际控制人自首：采取借新还旧的方式，已无法兑付。
case-qianbao-2017-verdict = { $decided_on }，南京中院以集资诈骗罪判处其{ $term }年，没收个人财产{ $taken }。
case-qianbao-2017-what-a-loss-is = 法院怎样算损失：转入的本金（不含收益），减去提现，再减去消费。

## 善心汇

case-shanxinhui-2017 = 善心汇
case-shanxinhui-2017-promise = 花{ $entry }买“善种子”，靠“互助”得高额回报
case-shanxinhui-2017-answer = 会员买的是入会资格。法院查明，会员的获利全部来自后期会员投入的钱。判决已经生效。
case-shanxinhui-2017-seed = 入会要花{ $entry }买一颗“善种子”，按发展下线的数量返利。
case-shanxinhui-2017-size = { $joined }余人，{ $money }余。
case-shanxinhui-2017-whose-money = 法院：会员的获利收益全部来源于后期会员投入的资金。
case-shanxinhui-2017-first-verdict = { $decided_on }，双牌县法院一审判处创办人{ $term }年，罚金{ $fine }。
case-shanxinhui-2017-upheld = { $upheld_on }，永州中院二审维持原判。

## 花生日记

case-huasheng-2018 = 花生日记
case-huasheng-2018-promise = 优惠券链接，加上下面多级会员的佣金
case-huasheng-2018-answer = 买的是真实商品；主管部门查的是层级，不是池子见底。最初罚没{ $first_sum }，重新处理后为{ $second_sum }。
case-huasheng-2018-commissions = 会员从下面多级会员的购物中拿佣金。
case-huasheng-2018-size = 会员{ $joined }多人，{ $pyramids }个金字塔，最多{ $deep }级，收取佣金{ $commission }余。
case-huasheng-2018-three-levels = { $chained }名会员处在三级及以上的链条里，占{ $in_chains }。
case-huasheng-2018-first-decision = { $first_on }，市级市场监管部门合计罚没{ $first_sum }。
case-huasheng-2018-decided-again = { $second_in }年，区级部门重新调查，罚没{ $second_sum }，其中违法所得{ $gains }、罚款{ $fine }。
case-huasheng-2018-accepted = 公司表示接受，已缴纳罚款。

## 趣步

case-qubu-2019 = 趣步
case-qubu-2019-promise = 每天走{ $after }步，得可以卖钱的“糖果”
case-qubu-2019-answer = 走路得的积分，有人买才有价。2019年市场监管部门立案调查，没有查到结果。
case-qubu-2019-steps = 每天走{ $before }步（后来改为{ $after }步）得“糖果”；拉新人得得更快。
case-qubu-2019-price = 高峰时一颗“糖果”约值{ $peak }。
case-qubu-2019-opened = 媒体{ $seen_on }查到长沙市政府网站的回复：涉嫌网络传销、非法集资、金融诈骗，已立案调查。

## 清心易购

case-qingxin-2020 = 清心易购
case-qingxin-2020-promise = 做会员购物，有返利
case-qingxin-2020-answer = { $changed_in }，平台改了规则，本金也不返还。警方立案，两人被批准逮捕。没有查到结果。
case-qingxin-2020-returns = 用购物返利吸引会员；{ $changed_in }起不再代售，本金也不返还。
case-qingxin-2020-size = 企业宣传有{ $joined }用户。
case-qingxin-2020-each = 媒体称，会员平均每人损失数万元至几十万元不等。
case-qingxin-2020-opened = 广饶县公安局{ $opened_on }立案，{ $arrested_on }两人被批准逮捕。

## ZeekRewards

case-zeekrewards-2012 = ZeekRewards竞拍积分
case-zeekrewards-2012-promise = 分“每日净利润”，最高{ $share }
case-zeekrewards-2012-answer = 美国证交会说，付出去的钱有{ $from_new }来自新投资人。管理人统计的人里，{ $losing-share }亏了。创办人被判有罪。
case-zeekrewards-2012-half-of-profits = 拍卖网站的积分，承诺最高可分“每日净利润”的{ $share }。
case-zeekrewards-2012-size = { $money }，{ $joined }多人。
case-zeekrewards-2012-last-month = 最后一个整月，收进{ $came_in }，付出{ $went_out }。
case-zeekrewards-2012-whose-money = 收入和付给早期投资人的“净利润”，有{ $from_new }来自新投资人。
case-zeekrewards-2012-frozen = { $frozen_on }，法官冻结它还剩的{ $held }。
case-zeekrewards-2012-sentence = { $in_year }年，陪审团认定创办人犯欺诈等罪，联邦法官判处{ $term }年{ $term_months }个月。
case-zeekrewards-2012-losers = 约{ $lost }人亏，约{ $gained }人赚，即{ $losing-share }的人亏。

## TelexFree

case-telexfree-2014 = TelexFree网络电话
case-telexfree-2014-promise = 买广告套餐，年收益{ $yearly }以上
case-telexfree-2014-answer = 破产法院认定它运作的是庞氏和金字塔骗局。{ $accounts }个账户背后约有{ $joined }人：账户不等于人。
case-telexfree-2014-passive = 广告套餐承诺年收益{ $yearly }以上，拉一人最多得{ $recruit }。
case-telexfree-2014-accounts = { $joined }人左右或更多，开了约{ $accounts }个账户，套餐金额{ $money }。
case-telexfree-2014-finding = { $decided_on }，破产法官认定它运作的是庞氏和金字塔骗局。
case-telexfree-2014-clawback = 管理人起诉约{ $winners }名美国境外的净赢家；亏损者的比例没有公布。

## BurnLounge

case-burnlounge-2007 = BurnLounge音乐店
case-burnlounge-2007-promise = 花钱开一间自己的音乐网店，从下面的店得钱
case-burnlounge-2007-answer = 法院认定，会员的报酬来自拉会员，不是卖音乐。付费想赚钱的会员，{ $never }没有收回所付的钱。
case-burnlounge-2007-packages = 套餐一年{ $basic }到{ $best }，贵的每月另加{ $monthly }。
case-burnlounge-2007-recouped = 地区法院：{ $people }多名消费者没有收回投入。
case-burnlounge-2007-redress = 公司和负责人须赔付消费者{ $redress }。
case-burnlounge-2007-upheld = { $upheld_on }，上诉法院维持：奖金取决于拉人而不是卖货，是金字塔计划。
case-burnlounge-2007-losers = 付费想赚钱的会员（称为“大亨”），{ $never }没有收回所付的钱。

## Lyoness：挪威

case-lyoness-norway = Lyoness（挪威）
case-lyoness-norway-promise = 购物返现；交钱的人还可得“客户云”份额
case-lyoness-norway-answer = 彩票监管局责令停止：它的收入主要来自拉人。申诉委员会维持。警方因人手不足没有追究刑责；这是禁令，不是有罪判决。
case-lyoness-norway-bought = 买优惠券、客户云份额、讲座的人，没有得到与所付的钱相当的东西。
case-lyoness-norway-size = 参与者{ $joined }人，商家{ $merchants }家；近{ $payers }人交了近{ $paid_in }。
case-lyoness-norway-stop = { $stopped_on }，彩票监管局依彩票法责令停止。
case-lyoness-norway-upheld = { $upheld_on }，申诉委员会维持；企业不服。
case-lyoness-norway-dropped = { $dropped_in }，警方因人手不足撤案。

## Lyoness：意大利

case-lyoness-italy = Lyoness（意大利）
case-lyoness-italy-promise = 购物返现；交{ $entry }可走“晋升之路”
case-lyoness-italy-answer = 竞争管理局罚款{ $fine }。它查明，购物返现只占收入的大约{ $parts }分之一，关键是拉来交钱的会员。交钱的有好几万人，走到高处的极少。
case-lyoness-italy-entry = 进入第一级佣金要交{ $entry }。
case-lyoness-italy-cashback = 购物返现只是副业，约占全部收入的{ $parts }分之一。
case-lyoness-italy-size = 检查当日：营业额{ $turnover }，持卡人{ $cards }名，主要会员{ $primary }名，合作商家{ $merchants }家。
case-lyoness-italy-few = 好几万名消费者交了钱，真正升到像样级别的极少。
case-lyoness-italy-fine = { $decided_on }，管理局认定具有金字塔特征，罚款{ $fine }。没有查到申诉的结果。

## Lyoness：瑞士

case-lyoness-switzerland = Lyoness（瑞士）
case-lyoness-switzerland-promise = 购物返现；交钱的人还有奖金
case-lyoness-switzerland-answer = 一名会员提起民事诉讼，楚格州两级法院认定是不正当的滚雪球式销售。企业撤回上诉，裁判已经生效。
case-lyoness-switzerland-paid = 这名会员拿回了约{ $repaid }。
case-lyoness-switzerland-appeal-court = { $decided_on }，楚格州高等法院认定这一制度是“不正当的滚雪球式销售”。
case-lyoness-switzerland-final = 企业撤回进一步的上诉，裁判生效。

## Lyoness：奥地利

case-lyoness-austria = Lyoness（奥地利）
case-lyoness-austria-promise = 交{ $put_in }，有望得{ $promised }
case-lyoness-austria-answer = 最高法院判定，关于付费“扩展优惠”的条款让人看不懂，无效。普通的返现卡不受影响。
case-lyoness-austria-promised = 有人告诉一名会员，交{ $put_in }可得{ $promised }。
case-lyoness-austria-own-shopping = 自己购物返的至多百分之几，吸引人的是拉人。
case-lyoness-austria-supreme = 最高法院（10 Ob 46/16i）判定许多“扩展优惠”条款无效：难以看懂，关键词没有定义。
case-lyoness-austria-card = 普通的返现卡不受影响。
case-lyoness-austria-lower = 巴登、茨韦特尔等下级法院认定为滚雪球式销售；摘录出自原告律师。

## 12dailyPro（看广告返钱）

case-12dailypro-2006 = 12dailyPro（看广告返钱）
case-12dailypro-2006-promise = 看广告，每天返{ $daily }，返{ $span }天
case-12dailypro-2006-answer = 一笔钱够返{ $enough }天，承诺的却是{ $span }天，其余只能靠后来的会员。美国证监会说，收入至少有{ $from_members }是会员交的。法院下令停止。
case-12dailypro-2006-units = 会员买份额，每份{ $unit_price }，最多一千份。
case-12dailypro-2006-daily = 每天返{ $daily }，返{ $span }天，净赚{ $profit }。
case-12dailypro-2006-size = { $joined }多人，{ $money }以上。
case-12dailypro-2006-whose-money = 美国证监会：收入至少有{ $from_members }是会员交的钱。
case-12dailypro-2006-consent = 经营者接受法院命令，不承认也不否认。
case-12dailypro-2006-injunction = { $enjoined_on }，联邦法院发出永久禁令，并指定管理人。
case-12dailypro-2006-assumes = 假定：收到的钱全部留着返（最有利的算法），没有别的收入，每天交进来的钱一样多。
case-12dailypro-2006-check-money = 要靠谁的钱
case-12dailypro-2006-check-money-published = 至少{ $from_members }来自会员
case-12dailypro-2006-check-money-computed = 一份承诺要{ $fees }笔钱：自己一笔，其余来自后来的人
case-12dailypro-2006-check-enough = 能撑多久
case-12dailypro-2006-check-enough-published = 每天{ $daily }，返{ $span }天
case-12dailypro-2006-check-enough-computed = 第{ $enough }天以后，到期的比进来的多；从第{ $unpaid }天起有人拿不到全额。要一直付得清，每天须增长{ $needed }，也就是每{ $doubles }天翻一番

## Kapa（菲律宾）

case-kapa-2019 = Kapa（菲律宾）
case-kapa-2019-promise = “捐”一笔钱，每月给{ $monthly }，给一辈子
case-kapa-2019-answer = 会员交的钱只够付{ $months-lasting }个月。菲律宾证监会撤销了它的注册，上诉法院维持。这不是刑事定罪。
case-kapa-2019-for-life = “捐款”以后，承诺每月给捐款的{ $monthly }，给一辈子。
case-kapa-2019-smallest = 最少捐{ $least }。
case-kapa-2019-reckoned = 证监会的算法：{ $joined }名会员交了{ $held }，每月要付出{ $going_out }。
case-kapa-2019-beyond = 证监会：没有新的钱进来，撑不过{ $at_most }个月。
case-kapa-2019-revoked = { $revoked_on }，证监会决定撤销注册。
case-kapa-2019-upheld = { $upheld_on }，上诉法院维持。
case-kapa-2019-assumes = 假定：捐款全部留着付（最有利的算法）；画图时假定每月交进来的钱一样多。
case-kapa-2019-check-lasts = 没有新人来，钱够付多久
case-kapa-2019-check-lasts-published = 撑不过{ $at_most }个月
case-kapa-2019-check-lasts-computed = { $months-lasting }个月：{ $held } ÷ { $going_out }
case-kapa-2019-check-enough = 每月交进来的钱一样多，能撑多久
case-kapa-2019-check-enough-published = 每月{ $monthly }，给一辈子
case-kapa-2019-check-enough-computed = 第{ $enough }个月以后，到期的比进来的多；从第{ $unpaid }个月起有人拿不到全额。要一直付得清，每月须增长{ $needed }，永远不停

## Traffic Monsoon（广告包）

case-traffic-monsoon-2016 = Traffic Monsoon（广告包）
case-traffic-monsoon-2016-promise = 花{ $pack }买广告包，最多返{ $most }
case-traffic-monsoon-2016-answer = 一个广告包最多返价钱的{ $back }，从平台的收入里出。案件审理期间，两级法院都让监管机构的叫停继续有效。没有查到最终判决。
case-traffic-monsoon-2016-pack = 花{ $pack }，得到值{ $goods }的广告，还可分收入，最多分到{ $most }。
case-traffic-monsoon-2016-stopped = { $ruled_on }，联邦法院裁定：结案以前不得再卖，管理人继续接管。
case-traffic-monsoon-2016-upheld = { $upheld_on }，上诉法院维持这些临时命令。

## HyperFund

case-hyperfund-2022 = HyperFund
case-hyperfund-2022-promise = 每天返{ $low }到{ $high }，返满三倍为止
case-hyperfund-2022-answer = 美国证监会说，除了投资人交的钱，没有真正的收入。{ $ended_in }年垮掉。一名推广者认罪；创办人的案子没有查到结果。
case-hyperfund-2022-daily = 承诺每天返{ $low }到{ $high }，一直返到所交钱的三倍。
case-hyperfund-2022-memberships = 会员资格{ $cheapest }到{ $dearest }。
case-hyperfund-2022-size = 从各国投资人那里收了{ $money }以上。
case-hyperfund-2022-ended = { $ended_in }年垮掉，投资人亏了钱。
case-hyperfund-2022-charged = { $charged_on }，美国证监会宣布起诉，检方也提起刑事指控；一名推广者已认罪。
case-hyperfund-2022-assumes = 假定：按高的比例每天返1%；收到的钱全部留着返（最有利的算法），每天交进来的钱一样多；拉人的奖励没有算进去。
case-hyperfund-2022-check-money = 要靠谁的钱
case-hyperfund-2022-check-money-published = { $ended_in }年垮掉
case-hyperfund-2022-check-money-computed = 一份承诺要{ $fees }笔钱：自己一笔，其余来自后来的人
case-hyperfund-2022-check-enough = 能撑多久
case-hyperfund-2022-check-enough-published = 每天{ $low }到{ $high }，返满三倍
case-hyperfund-2022-check-enough-computed = 第{ $enough }天以后，到期的比进来的多；从第{ $unpaid }天起有人拿不到全额。要一直付得清，每天须增长{ $needed }，也就是每{ $doubles }天翻一番

## Mobiles4all（英国）

case-mobiles4all-2005 = Mobiles4all（英国）
case-mobiles4all-2005-promise = 买件小东西，排队等手机
case-mobiles4all-2005-answer = 每送一份礼，要等大约{ $usual }个后来的人。按主管机关举的例子，排第{ $place }位的，后面还要来{ $after-the-place }人。主管机关认定是非法彩票，公司承诺停止。
case-mobiles4all-2005-list = 花{ $cheapest }到{ $dearest }买件小东西就能排队；每送一份礼，要等大约{ $usual }个新买家。
case-mobiles4all-2005-example = 主管机关举的例子：每份礼要{ $each }人，排第{ $place }位的，要等到{ $until }人加入。
case-mobiles4all-2005-size = 公司自称顾客{ $joined }多人。
case-mobiles4all-2005-undertakings = 公司和经营者作出有约束力的承诺，不再推广。
case-mobiles4all-2005-lottery = 英国公平交易局认定这是非法彩票。

## 优动（上海）

case-youdong-2022 = 优动（上海）
case-youdong-2022-promise = 购物平台，按团队的销售额拿佣金
case-youdong-2022-answer = 卖的是真实商品，销售额的{ $team-share }作为团队佣金给了上线。主管部门查的是层级，不是池子见底，罚款{ $fine }。
case-youdong-2022-levels = 从店主到合伙人分{ $steps_up }级，按下线卖出的货款给上线计酬。
case-youdong-2022-size = 店主{ $keepers }人，服务商{ $servers }人，合伙人{ $partners }人。
case-youdong-2022-sales = 销售额{ $sold }，团队佣金{ $team }。
case-youdong-2022-changed = 案发后取消团队佣金和培育佣金，只保留销售佣金。
case-youdong-2022-fined = 上海市虹口区市场监管局罚款{ $fine }（2022年8月报道）。

## 算式

sum-going-out = 全部分红权每天应返
sum-coming-in = 每天交进来的钱
sum-gap = 每天缺
sum-grew = 末期日营业额占累计营业额
sum-target-doubling = 按目标翻一番要几天
sum-return-rate = 承诺返的与售价之比
sum-spend-implied = 缺口对应的消费额（假定此前分文未返）
sum-own-part = 承诺当中由这笔消费带来的
sum-times-back = 是提成的几倍
sum-a-head = 人均金额
sum-back = 承诺返的与所交的钱之比
sum-lost-share = 亏掉的比例
sum-came-back = 拿回的比例
sum-days-paid = 相当于几天的返利
sum-days-paid-after-fee = 若都提现，相当于几天
sum-promised-back = 这笔消费承诺返
sum-got-share = 已返的占售价
sum-still-missing = 还差
sum-yearly-rate = 一年的收益
sum-of-the-first = 第二次与第一次之比
sum-losing-share = 亏损者的比例
sum-accounts-each = 每人账户数
sum-times-back-promised = 是所交钱的几倍
sum-months-lasting = 钱够付几个月
sum-gifts-so-far = 轮到那一位，一共要有多少人
sum-after-the-place = 其中排在他后面的
sum-team-share = 团队佣金占销售额
