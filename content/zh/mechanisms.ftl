# 两篇宣传文章里的各种“给钱办法”，以及文章没说清、加入前该问的问题。
# 每一项：名称；谁承诺给谁什么；没说清什么；本工具里算在哪里（或为什么不算）；有歧义时的几种读法，第一种是本工具采用的。
# 输入项的名称直接引用“算一算”页面的用语，那边改名，这里跟着改。

mechanism-range = { $low }~{ $high }

## 文章自己说的钱从哪来

mechanism-money-own = 这笔消费本身
mechanism-money-others = 别人的消费
mechanism-money-fees = 代理费
mechanism-money-outside = 外来资金
mechanism-money-shop = 商家自掏腰包
mechanism-money-unstated = 没说
mechanism-money-none = 不涉及付钱

## 本工具算不算

mechanism-modelled-yes = 已计算
mechanism-modelled-partly = 部分计算
mechanism-modelled-no = 未计算

## 文章给出的数字

mechanism-amount-of-price = 售价的{ $amount }
mechanism-amount-points-each = 以消费1000元为例，双方各{ $amount }积分
mechanism-amount-times = 积分的{ $amount }倍
mechanism-amount-times-at-most = 另一处说最高{ $amount }倍
mechanism-amount-periods = { $amount }期
mechanism-amount-step = 每增长{ $amount }返一次
mechanism-amount-of-rebate = 让利的{ $amount }
mechanism-amount-of-later-spending = 后续消费的{ $amount }
mechanism-amount-customers-locked = 一家店锁定{ $amount }人
mechanism-amount-income-a-year = 一家店一年{ $amount }
mechanism-amount-spending-a-year = 每位顾客一年花{ $amount }
mechanism-amount-turnover-a-year = 一家店一年营业额{ $amount }
mechanism-amount-of-unstated = { $amount }，没说是什么的
mechanism-amount-spent = 消费{ $amount }
mechanism-amount-points = { $amount }积分
mechanism-amount-vouchers = 抵用券{ $amount }
mechanism-amount-chance = 首单中奖率{ $amount }
mechanism-amount-invited = 邀请{ $amount }人消费
mechanism-amount-of-profit = “利润”的{ $amount }，没说是谁的利润
mechanism-amount-income-a-month = 人均月入超过{ $amount }
mechanism-amount-fee = 代理费数千万元（{ $amount }）
mechanism-amount-of-region = “区域业绩”的{ $amount }
mechanism-amount-members = { $amount }名会员
mechanism-amount-dividend-a-year = 人均一年{ $amount }
mechanism-amount-restaurants = 餐饮门店{ $amount }家
mechanism-amount-home-services = 家政服务点{ $amount }个
mechanism-amount-circulating = 流通率{ $amount }
mechanism-amount-trades = 人均在{ $amount }个行业使用
mechanism-amount-leads = { $amount }名潜在客户
mechanism-amount-value-a-user = 每个日活用户{ $amount }
mechanism-amount-value-in-all = 整体{ $amount }
mechanism-amount-centres = { $amount }多个服务中心
mechanism-amount-staff-each = 每个中心{ $amount }名地推
mechanism-amount-of-successful = “成功企业”的{ $amount }
mechanism-amount-of-newcomers = 商家新客的{ $amount }
mechanism-amount-growth-a-month = 每月增长{ $amount }

## 各项办法

mechanism-merchant-rebate = 商家让利
mechanism-merchant-rebate-promise = 商家每卖一笔，从售价里拿出一部分让利。
mechanism-merchant-rebate-open = 用券支付的部分要不要让利；商家会不会先把价格抬上去。
mechanism-merchant-rebate-model = 即“{ field-rebate }”这一项，按售价计算，并当作全部用现金支付。
mechanism-merchant-rebate-reading-cash = 按实际付的现金算
mechanism-merchant-rebate-reading-whole-bill = 按整张账单算，用券的部分也算

mechanism-equal-points = 消费者和商家都得积分
mechanism-equal-points-promise = 平台按让利给消费者和商家记积分。
mechanism-equal-points-open = 积分背后有什么。文字说的是“分配给”双方，例子里却是双方各得全额。
mechanism-equal-points-model = 消费者、商家各算一份积分承诺。想按“双方平分”算，把商家的倍数改成0即可。
mechanism-equal-points-reading-each = 按例子：双方各得全额
mechanism-equal-points-reading-divided = 按文字：双方分一份

mechanism-five-times = 五倍抵用券
mechanism-five-times-promise = 平台承诺把1个积分换成5元抵用券，消费者和商家都有。
mechanism-five-times-open = 一张账单能用多少券，券多久过期，收了券的商家找谁要钱，用券消费还给不给积分。
mechanism-five-times-model = 即各方的积分倍数。我们把1元券当1元钱算，这对活动有利。
mechanism-five-times-reading-fixed = 就是五倍
mechanism-five-times-reading-at-most = 最多五倍

mechanism-periods = 36~40期“增值”
mechanism-periods-promise = 平台告诉积分持有人：积分经“AI算法”会涨到五倍。
mechanism-periods-open = 一期是多久，每期给多少，多出来的钱从哪来。
mechanism-periods-model = 即“{ field-periods }”和“{ field-release }”，每份相等。
mechanism-periods-reading-equal = 每期一样多
mechanism-periods-reading-rising = 越往后越多
mechanism-periods-reading-compound = 每期按固定比率增长
mechanism-periods-reading-at-the-end = 最后一次给清

mechanism-growth-release = “业绩”增长才返
mechanism-growth-release-promise = 平台承诺：“业绩”每上一个台阶，就给积分持有人再返一份。
mechanism-growth-release-open = “业绩”指营业额、让利还是会员数；第一个15%从哪里起算；每次返多少。
mechanism-growth-release-model = 即“{ field-release }”里的“{ choice-ladder }”及其幅度，从上一次返的时候的水平起算。
mechanism-growth-release-reading-last-release = 比上一次返的时候高15%
mechanism-growth-release-reading-first-level = 每次都按最初水平的15%算
mechanism-growth-release-reading-last-period = 比上一期高15%

mechanism-minimum = 未达标也“保底”
mechanism-minimum-promise = 平台承诺：增长没达标，也会返一个保底的数。
mechanism-minimum-open = 返多少，按什么算，多久返一次，钱从哪来。
mechanism-minimum-model = 即“{ field-floor }”，按一份的比例填。文章没给数，所以填的是0，可以自己改。
mechanism-minimum-reading-of-part = 按本该返的那一份的比例
mechanism-minimum-reading-of-balance = 按全部未返余额的比例

mechanism-pool = 池子（“奖金池”）
mechanism-pool-promise = 平台把每笔让利的一部分放进池子，积分从池子里返。
mechanism-pool-open = 抵用券背后除了这个池子还有没有别的钱；池子里有多少；由谁保管。
mechanism-pool-model = 即“{ field-pool }”。积分只从池子里付，没有别的来源。填100%可看最有利的情形。

mechanism-rest-of-rebate = 让利的另外六成
mechanism-rest-of-rebate-promise = 另外60%给谁，一个字也没说。
mechanism-rest-of-rebate-open = 做什么用。佣金、返现、代理、人工和利润，都只能从这里出。
mechanism-rest-of-rebate-model = 当场付的各项都从这里出，剩下的记作平台留下的钱。

mechanism-lock-in = 锁客返现
mechanism-lock-in-promise = 顾客先扫了谁的收款码，以后的消费就按比例给这家店返现。
mechanism-lock-in-open = 在别家店消费算不算，返多久，钱从哪来。
mechanism-lock-in-model = 每笔消费都当场付给最先锁定顾客的商家。
mechanism-lock-in-reading-every-purchase = 这位顾客每笔消费的1%
mechanism-lock-in-reading-other-shops = 只算在别家店的消费
mechanism-lock-in-reading-of-rebate = 这些消费的让利的1%

mechanism-daily-customers = 每天来新客
mechanism-daily-customers-promise = 文章告诉商家：每天新增顾客，一年能做出很大的营业额。
mechanism-daily-customers-open = 每天新增几个人；这1万元是不是都花在这一家店。
mechanism-daily-customers-model = 这是对销售额的设想，没有谁承诺付钱，也就没有承诺可算。
mechanism-daily-customers-reading-from-the-start = 360位顾客从第一天起就都在
mechanism-daily-customers-reading-one-by-one = 每天多一位，头一年只有一半

mechanism-subsidy = 平台现金补贴
mechanism-subsidy-promise = 平台承诺给商家现金补贴。
mechanism-subsidy-open = 是什么的1%，补多久，钱从哪来。
mechanism-subsidy-model = 每笔消费都当场付给商家。
mechanism-subsidy-reading-turnover = 按商家的全部营业额
mechanism-subsidy-reading-locked-customers = 只按锁定顾客的消费
mechanism-subsidy-reading-of-rebate = 按让利

mechanism-free-order = “免单”
mechanism-free-order-promise = 文章告诉消费者：花掉的钱最后全数变成券回来。
mechanism-free-order-open = 没有说明：要按最高让利、足足五倍、每期都返，而且券跟钱一样好用，才算得出“免单”。
mechanism-free-order-model = 由三个数得出：消费1万元、让利20%、消费者五倍。答案里能看到其中有着落的是多少。

mechanism-commission-1 = 一级佣金
mechanism-commission-1-promise = 谁推荐的新客来消费，平台当场付佣金给谁。
mechanism-commission-1-open = 是什么的15%；只算首单，还是每单都算。
mechanism-commission-1-model = 被推荐的人每笔消费，都当场付给推荐人。按什么算，可以切换。
mechanism-commission-1-reading-of-rebate = 按让利
mechanism-commission-1-reading-of-price = 按新客的消费额
mechanism-commission-1-reading-of-platform-part = 按让利里没进池子的部分

mechanism-commission-2 = 二级佣金
mechanism-commission-2-promise = 推荐人的推荐人，平台也付一份。
mechanism-commission-2-open = 是什么的3%~5%，什么时候3%、什么时候5%，付多久。
mechanism-commission-2-model = 取下限3%，当场付给推荐人的推荐人。按什么算，可以切换。
mechanism-commission-2-reading-of-rebate = 按让利
mechanism-commission-2-reading-of-price = 按新客的消费额
mechanism-commission-2-reading-of-commission = 按一级佣金

mechanism-commission-3 = 三级佣金
mechanism-commission-3-promise = 第三代的消费，平台再“额外奖励”一份。
mechanism-commission-3-open = 是什么的3%~5%，什么时候3%、什么时候5%；“额外”是在什么之外。
mechanism-commission-3-model = 取下限3%，当场付给第三级推荐人。按什么算，可以切换。
mechanism-commission-3-reading-of-rebate = 按让利
mechanism-commission-3-reading-of-price = 按新客的消费额
mechanism-commission-3-reading-on-top = 在二级佣金之外，再加给同一个人

mechanism-blind-box = 新人盲盒
mechanism-blind-box-promise = 平台承诺首单人人有奖：免单券、折扣码或会员卡。
mechanism-blind-box-open = 每种奖的概率和价值。人人发一个折扣码，也叫“100%中奖”。
mechanism-blind-box-model = 没有概率和金额，填不出数来。按“每来一个新人付多少钱”可以算，但文章没给这个数。

mechanism-phone = 邀三人“解锁”手机
mechanism-phone-promise = 文章说，邀请三人消费可“解锁”手机等大奖。
mechanism-phone-open = “解锁”是直接给，还是可以抽奖；三个人至少要花多少；手机谁出钱。
mechanism-phone-model = 没说概率，也没说最低消费，填不出金额。
mechanism-phone-reading-given = 邀满三人就给
mechanism-phone-reading-drawn = 邀满三人可以参加抽奖

mechanism-promoter = 拉商家入驻的分成
mechanism-promoter-promise = 谁拉来商家，平台给谁“利润分成”。
mechanism-promoter-open = 是谁的利润，分多久，钱从哪来。
mechanism-promoter-model = 每笔消费都按让利的5%当场付给推广者。按什么算，可以切换。
mechanism-promoter-reading-of-rebate = 按让利
mechanism-promoter-reading-of-platform-part = 按让利里没进池子的部分
mechanism-promoter-reading-of-shop-profit = 按商家的利润
mechanism-promoter-reading-of-turnover = 按商家的营业额

mechanism-recruiting = 招推广者的奖励
mechanism-recruiting-promise = 谁招来新的推广者，平台奖励谁。
mechanism-recruiting-open = 奖多少，按什么算，奖多久。
mechanism-recruiting-model = 没有比例，也没有计算依据，无从填起。

mechanism-promoter-income = 推广者的收入
mechanism-promoter-income-promise = 文章告诉想当推广者的人，某个没有名字的团队赚了多少。
mechanism-promoter-income-open = 哪个团队，多少人，扣没扣成本，谁付的钱。
mechanism-promoter-income-model = 这是个例子，没有承诺比例。要赚到这个数得有多少商家，见“说法”。

mechanism-province = 省级代理
mechanism-province-promise = 代理先交一笔代理费，平台再分给他“区域业绩”的一部分。
mechanism-province-open = 是什么的15%，拿什么钱分，代理费退不退。
mechanism-province-model = 15%按让利计算，当场付，按什么算可以切换。代理费只交一次，没有计入。
mechanism-province-reading-of-rebate = 按本区域的让利
mechanism-province-reading-of-turnover = 按本区域的营业额
mechanism-province-reading-of-a-pot = 各代理分同一笔钱

mechanism-three-tiers = 省、市、区三级代理
mechanism-three-tiers-promise = 文章列出省、市、区三级代理。
mechanism-three-tiers-open = 市、区两级交多少、拿多少；是从那15%里分，还是另外再加。
mechanism-three-tiers-model = 下面两级没有任何数字。省级代理另有一行。
mechanism-three-tiers-reading-inside = 下级从省级的15%里分
mechanism-three-tiers-reading-on-top = 下级另外再加

mechanism-dividends = 会员“分红”
mechanism-dividends-promise = 平台告诉会员，积分可以换商家的股权收益权。
mechanism-dividends-open = 哪家公司的股权，哪一笔利润，要多少积分换。
mechanism-dividends-model = 没说要多少积分，也没说谁付钱。要是人人都分，得花多少，见“说法”。

mechanism-free-points = 不消费也得积分
mechanism-free-points-promise = 会员写评价、邀好友，平台也给积分。
mechanism-free-points-open = 给多少。没有消费就没有让利，这些积分没带来一分钱。
mechanism-free-points-model = 本工具里积分只来自让利。白送的积分越多，同一个池子要付的就越多。

mechanism-circulation = 积分跨店通用
mechanism-circulation-promise = 别的行业的商家也收这种积分。
mechanism-circulation-open = “流通率”是什么意思；收了积分的商家找谁要钱。
mechanism-circulation-model = 本工具只算到从池子付出为止，不算券花在哪家店。
mechanism-circulation-reading-pool-pays = 平台从池子付给商家
mechanism-circulation-reading-shop-bears = 商家自己承担，等于暗中打折
mechanism-circulation-reading-points-passed-on = 商家得到积分，再花出去

mechanism-points-as-cash = 积分当钱花
mechanism-points-as-cash-promise = 一则小故事告诉大家：在这家攒的积分，到那家当场就能付账。
mechanism-points-as-cash-open = 积分要分36~40期返，怎么又能当场花。
mechanism-points-as-cash-model = 本工具最快只能下一期返：选“{ choice-instalments }”，“{ field-periods }”填1。

mechanism-paid-by-shop = 商家自己出钱的赠品
mechanism-paid-by-shop-promise = 一家汽车店让会员用积分换免费洗车，钱由店里出。
mechanism-paid-by-shop-open = 洗车花了这家店多少钱；那些“潜在客户”有几个真买了东西。
mechanism-paid-by-shop-model = 汽车店自己掏钱，不经过池子。

mechanism-valuation = 平台“估值”
mechanism-valuation-promise = 文章告诉投资人和代理：每个日活用户值多少，整个平台值多少。
mechanism-valuation-open = 谁估的。两个数跟用户数对不上，见“说法”。
mechanism-valuation-model = 估值不是钱，不会付给任何人。
mechanism-valuation-reading-daily-users = 单价乘日活用户
mechanism-valuation-reading-monthly-users = 单价乘月活用户

mechanism-listing = 上市计划
mechanism-listing-promise = 文章告诉大家：准备上市，已有机构投了钱。
mechanism-listing-open = 投了多少，谁投的，有没有一分钱是留着兑券的。
mechanism-listing-model = 没说金额。投资只来一次，承诺却是天天在许。

mechanism-government = 政府补贴
mechanism-government-promise = 文章说多地政府有补贴，平台有望得到更多。
mechanism-government-open = 哪些地方，多少钱，补什么，这个平台拿到没有。
mechanism-government-model = 没说金额。

mechanism-collectibles = 数字藏品、碳积分
mechanism-collectibles-promise = 平台计划让积分能换更多东西。
mechanism-collectibles-open = 值多少钱，谁肯花现金买。
mechanism-collectibles-model = 多一种花积分的办法，并不多一分钱；条件也没说。

mechanism-platform-profit = 平台自己的利润
mechanism-platform-profit-promise = 文章告诉投资人：成本几乎不随规模增加，利润却成倍地涨。
mechanism-platform-profit-open = 平台收什么费。两篇文章里都没有收费标准。
mechanism-platform-profit-model = 让利扣掉池子和当场付的各项，剩下的记作平台留下的钱。人工等成本不知道。

mechanism-field-staff = 服务中心的地推队伍
mechanism-field-staff-promise = 文章说每个服务中心都有一支拉商家入驻的地推队伍。
mechanism-field-staff-open = 谁雇的，工资多少，钱从哪来。
mechanism-field-staff-model = 没说工资。要花多少，见“说法”。
mechanism-field-staff-reading-employed = 平台雇的
mechanism-field-staff-reading-by-agents = 代理雇的
mechanism-field-staff-reading-commission-only = 没有底薪，只拿提成

mechanism-software = 卖给同行的系统
mechanism-software-promise = 文章说，把这套模式做成功的企业大多用它的系统。
mechanism-software-open = 系统卖不卖，卖多少钱；用了它没做成的有多少家。
mechanism-software-model = 没说价钱，也不给消费者和商家付钱。

mechanism-changed-by-operator = 平台可以改返的比例
mechanism-changed-by-operator-promise = 平台说会盯着积分和池子，“动态调整”返的比例。
mechanism-changed-by-operator-open = 按什么规则调。随时能往下调，“五倍”和“保底”就不是定死的条件。
mechanism-changed-by-operator-model = “{ field-payout }”和“{ field-unpaid }”可以看会发生什么。想改就改没有规则，算不出来。
mechanism-changed-by-operator-reading-when-short = 池子里有多少就付多少
mechanism-changed-by-operator-reading-at-will = 平台想返多少返多少

mechanism-referral-growth = 靠会员拉新增长
mechanism-referral-growth-promise = 文章说，商家的新客大半是会员拉来的，整体每月增长15%。
mechanism-referral-growth-open = 是什么增长15%：顾客、商家还是营业额。
mechanism-referral-growth-model = 即来的人数增长。58%没有用上：开始以后加入的人，一律当作有人推荐。
mechanism-referral-growth-reading-shoppers = 顾客每月多15%
mechanism-referral-growth-reading-shops = 商家每月多15%
mechanism-referral-growth-reading-turnover = 营业额每月多15%

## 谁该问

question-for-shopper = 你是消费者
question-for-shop = 你开店
question-for-agent = 你想做推广或当代理

## 加入之前要问的问题，以及为什么要问

question-period-length = 一期是多少天？
question-period-length-why = 没有日子，就永远不算逾期。36期，一期十天是一年，一期一个月就是三年。

question-what-grows = 到底是什么要增长15%，从哪个数起算，我到哪里查？
question-what-grows-why = 这个数只有平台知道，那么该不该返给你，也就只有平台知道。

question-share-released = 每次“释放”，给我多少？
question-share-released-why = 给总数的三十六分之一叫“释放”，给几分钱也叫“释放”。

question-minimum = 保底是多少元，用什么钱付？
question-minimum-why = 没有金额、没有人出钱的保底，什么也保不了。

question-five-times = 是就五倍，还是最高五倍？谁有权改？
question-five-times-why = 只要说的是“最高五倍”，只给你五分之一、甚至一分不给，也符合这句话。

question-each-or-divided = 消费者和商家是各得全额积分，还是分一份？
question-each-or-divided-why = 各得全额，就等于同一个池子多承诺了一倍。

question-pool-short = 池子里的钱不够时，先付谁，付多少，没付的还欠不欠我？
question-pool-short-why = 按写明的条件，说好返的每100元，这笔消费只往池子里放4元。不够是常态，不是例外。

question-points-expire = 最后一期过了还没返的积分，怎么办？
question-points-expire-why = 要是到期作废，那么了结这份承诺的是日历，不是钱。

question-voucher-validity = 券的有效期多长？
question-voucher-validity-why = 券在你用上之前就过期，别人谁也不花钱，亏的只有你。

question-voucher-use = 一张账单能用多少券，哪些店、哪些商品能用，能不能换成现金？
question-voucher-use-why = 要是券只能抵一成，想用掉100元券，先得自己掏900元。

question-same-price = 这里卖的价钱跟别处一样吗？直接打折能便宜多少？
question-same-price-why = 商家要是把让利加进价钱里，积分就是你自己掏钱买的。

question-refund = 退了货，积分怎么算，已经付掉的佣金怎么算？
question-refund-why = 两篇文章都没提退货，而当场付出去的钱很难再要回来。

question-paid-so-far = 到今天为止，一共承诺、付了、拒付了多少元券？有谁领满了全部期数？
question-paid-so-far-why = 最要紧的就是这个数，两篇文章都没有。

question-pool-holder = 池子里的钱由谁保管，在哪个账户，今天有多少，谁来查账？
question-pool-holder-why = 能付给你的，只有真在那里的钱。

question-other-sixty = 让利的另外六成去了哪里？
question-other-sixty-why = 它比进池子的还多，佣金、代理、人工和利润都得从里面出。

question-end = 要是没有新人来，或者平台关了，我的积分怎么办？
question-end-why = 积分要靠以后的钱来兑。到那时候谁欠你，两篇文章都没说。

question-dividends = 分的是哪家公司的红，哪一笔利润，要多少积分换？
question-dividends-why = 要有公司赚了钱才有红可分，文章里没有公司，也没有利润。

question-blind-box = 每种奖的中奖率是多少？“解锁”是不是就把手机给我？
question-blind-box-why = 人人发一个折扣码，就已经是“百分之百中奖”。

question-who-reimburses = 顾客用券付账，谁把钱补给我，补多少，几天到账？
question-who-reimburses-why = 没人补，这张券就是你在让利之外又打的折。

question-voucher-earns = 用券付的部分，我还要不要让利，还生不生新积分？
question-voucher-earns-why = 要的话，没收到的钱你也得让利，承诺还会再生承诺。

question-cash-to-shop = 那1%是什么的1%，什么时候付，付多久，写在哪里？
question-cash-to-shop-why = 文章一共许下两个1%的现金；让利3%时，不进池子的部分只有售价的1.8%。

question-commission-base = 15%是什么的15%，售价、让利，还是平台那一份？哪些单算，算多久？
question-commission-base-why = 消费1000元、让利20%，三种算法分别是150元、30元和18元。

question-agent-fee = 代理费退不退？那15%到底是什么的15%？
question-agent-fee-why = 代理费是先交的、确定的；分多少，要看以后的人花多少。

question-outside-money = 外面投进来多少钱，谁投的，有没有一分钱专门留着兑券？
question-outside-money-why = “计划上市”和“有望补贴”都付不了账。
