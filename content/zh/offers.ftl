# 各活动的名称与说明、收款人、地名，以及数字出处用语。
# 各语言的键名和占位符必须一致。每个活动有名称、一句话说明和“谁说的”。

## 活动

offer-green-points = 绿色积分：返五倍，营业额涨了才返
offer-green-points-about = 商家让利20%，承诺消费者和商家各得五倍抵用券；营业额每增长15%，返一份。
offer-green-points-status = 条款摘自宣传文章，是宣传方的单方说法。本工具不点名企业，也没有核实有没有真的返过。

offer-green-points-instalments = 绿色积分：返五倍，分36期平均返
offer-green-points-instalments-about = 同一承诺最简单的算法：不管营业额涨不涨，每月返三十六分之一。
offer-green-points-instalments-status = 条款摘自宣传文章；“平均返”是我们的理解。本工具不点名企业。

offer-green-points-shared = 绿色积分：池子按期分光，最多40期
offer-green-points-shared-about = 每期进池子的钱，由最近40期的消费者按期平分；领满五倍或满40期即出局。
offer-green-points-shared-status = 条款摘自推广者网文，其数字表可用本工具复算。本工具不点名企业。

offer-wanjia-2012 = 万家购物（2010—2012）：满500返500
offer-wanjia-2012-about = 每消费500元，每天返1元，返满500天；商家按售价的16%向平台交钱。
offer-wanjia-2012-status = 2012年6月12日被查处关闭；金华市婺城区人民法院一审认定主犯犯组织、领导传销活动罪。规则据新华社报道及嘉兴同案判决报道。

offer-yunlianhui-2018 = 云联惠（2014—2018）：每天返余额的万分之五
offer-yunlianhui-2018-about = 商家交16元，平台承诺返116元：消费者100元，商家16元；每天返剩余部分的万分之五。
offer-yunlianhui-2018-status = 2018年5月8日被警方查处；广州市海珠区人民法院一审认定主犯犯组织、领导传销活动罪。规则据宣判报道。

offer-likegou-2016 = 利客购（2015—2016）：投一千，返八千
offer-likegou-2016-about = 商家每报一万元消费，就向平台交一千元；平台承诺两年左右返给会员八千元。
offer-likegou-2016-status = 临沂警方立案侦查，没有查到判决。规则据媒体从警方采访的报道。

offer-fuzhou-2014 = 福州某电商公司（2014）：500天返五倍
offer-fuzhou-2014-about = 交的钱按五倍算作消费，五倍的金额分500天平均返。
offer-fuzhou-2014-status = 检察院批准逮捕董事长，没有查到判决；报道没有公布公司名称。

offer-loyalty-card = 普通会员积分卡：返1%
offer-loyalty-card-about = 商家从自己的毛利里拿出售价的1%返给顾客，不用拉人。
offer-loyalty-card-status = 用来对照的正常促销。1%取自英国一家大型超市的积分卡。

offer-deposit-50-in-45-days = 庞氏骗局的由来（1920）：借100，45天还150
offer-deposit-50-in-45-days-about = 借给他100美元，45天后还150美元；背后没有任何生意在赚钱。
offer-deposit-50-in-45-days-status = “庞氏骗局”的由来。内容据美国联邦最高法院1924年判决，庞兹本人入狱。

offer-line-for-a-gift = 排队领礼品：交20，等轮到你
offer-line-for-a-gift-about = 花20英镑买件小东西，就在名单上排个位置。每有50个人买，排在最前面的人领一份礼品。
offer-line-for-a-gift-status = 英国公平交易办公室举的例子：排第100位的，要等到5000人加入才领得到。官方没有点名企业。

offer-recruits-only = 只靠拉人：交100，拉一人得100
offer-recruits-only-about = 每个加入的人把100元交给拉他进来的人。不卖东西，也没有别的承诺。
offer-recruits-only-status = 我们编的例子，是最简单的“金字塔”，不指任何企业。

offer-mutual-aid-30-a-month = “金融互助”：月息30%，利滚利一年
offer-mutual-aid-30-a-month-about = 投1万元，本钱和每月30%的利息都不取，号称满12个月变成232,981元。
offer-mutual-aid-30-a-month-status = 2015年四部门提醒提防的条款。我们看到的提示没有点名平台。

offer-12dailypro-2006 = 12dailyPro（2005—2006）：每天返12%，返12天
offer-12dailypro-2006-about = 买6美元一份的份额，每天看十几条广告，每天返12%，一共返12天。
offer-12dailypro-2006-status = 据美国证监会2006年向法院提出的指控；被告与证监会和解，不承认也不否认。

offer-kapa-2019 = Kapa（至2019年）：每月30%，终身给
offer-kapa-2019-about = “捐”1万比索以上，号称每月给30%，终身给下去。
offer-kapa-2019-status = 据菲律宾证监会2019年撤销其注册时的说法；创办人否认是骗局。

offer-hyperfund-2022 = HyperFund（2020—2022）：每天返1%，返满三倍
offer-hyperfund-2022-about = 花300到1万美元买会员资格，每天返0.5%到1%，返满三倍为止。
offer-hyperfund-2022-status = 据美国证监会2024年的指控；一名推广人已认罪，创始人一案的结果我们没有查到。

offer-deposit-for-tasks = 保证金做任务：五天一结息，到期退本
offer-deposit-for-tasks-about = 交500元保证金，做些广告小任务，每五天得2.25元，到期退还保证金。
offer-deposit-for-tasks-status = 条款据一篇研究对某案的介绍，主犯以集资诈骗罪被判刑。没有见到法院文书写明这些条款，所以不点名。

offer-bank-deposit = 普通银行存款：年息2%
offer-bank-deposit-about = 存1万元，银行一年付2%的利息，自己放贷赚3.5%，不靠后来的人。
offer-bank-deposit-status = 用来对照的正常存款，数字是我们取的整数，不指哪家银行。

offer-prepaid-meals = 储值卡：充5000，吃6000
offer-prepaid-meals-about = 在餐厅的卡里充5000元，可以吃6000元的饭菜。这不靠后来的人；风险是没吃完，店就关了。
offer-prepaid-meals-status = 常见的储值活动。金额取自一篇报道，饭菜成本是我们的假设。本工具不点名餐厅。

offer-members-club = 付费会员店：返2%，一年多交65
offer-members-club-about = 仓储会员店给高级会员返全年消费的2%，一年要多交65美元。一年买够3250美元才划算。
offer-members-club-status = 用来对照的正常促销。条款据媒体对美国一家大型仓储会员店的介绍。

## 谁得到承诺

who-shopper = 消费者
who-merchant = 商家
who-lender = 出借人
who-depositor = 交钱的会员
who-member = 会员
who-buyer = 排队的买家
who-saver = 储户
who-guest = 食客
who-inviter = 推荐人
who-inviter-1 = 推荐人
who-inviter-2 = 推荐人的推荐人
who-inviter-3 = 第三级推荐人
who-inviter-4 = 第四级推荐人
who-inviter-5 = 第五级推荐人
who-inviter-6 = 第六级推荐人
who-first-shop = 最先锁定顾客的商家
who-promoter = 拉商家入驻的推广者
who-province-agent = 省级代理
who-area-agent = 区域代理

## 当场兑现的承诺

at-invite-1 = 一级推荐佣金
at-invite-2 = 二级推荐佣金
at-invite-3 = 三级推荐佣金
at-invite-4 = 四级推荐佣金
at-invite-5 = 五级推荐佣金
at-invite-6 = 六级推荐佣金
at-lock-in = 锁客返现
at-subsidy = 平台现金补贴
at-promoter = 推广者分成
at-province = 省级代理分红
at-area = 区域代理提成
at-recruit = 拉人奖励

## 地名

place-pudong = 上海浦东新区
place-shanghai = 上海
place-china = 全国
place-world = 全世界

## 数字的出处

status-advertised = 宣传所称
status-court-reported = 据法院判决报道
status-officially-reported = 据官方通报
status-assumption = 我们的假设
status-computed = 由公开数字算出

seen-official-site = 见于发布方网站
seen-reprint = 见于转载
seen-press = 见于媒体报道
seen-promotional-text = 宣传文章
seen-paper = 学术论文

## 注：通用

note-claimed-all = 没有查到公开数字，先按全部兑领计算。调低它，可以看忘领、弃领有多大影响。
note-payout-same-share = 原文未说。钱不够时，我们按同一比例分给所有到期的人。
note-unpaid-carried = 原文未说。当期付不出的，记作欠款，以后再付。
note-start-thousand = 取整数。人数翻一倍，各项金额也翻一倍，比例不变。
note-repeat-all = 假设每期人人都回来消费，这对活动最有利：回头客越少，需要的新人越多。
note-join-free = 可以随意改。进得早的比进得晚的拿得多。
note-growth-not-published = 没有公布过。这里填0，即每期交进来的钱一样多；可以改成“要多快才付得出”的那个增长试试。
note-round-sum = 取整数，比例不受影响。
note-all-paid-in = 并没有买东西，交的全是钱。
note-all-kept = 假设全部留着返，这是最有利的算法。
note-each-new = 每笔钱都当作一个新人交的。
note-horizon-enough = 足够看到后面的情况。
note-nobody-needed = 每期人数一样。随便改成多少，承诺都不靠它。

## 注：绿色积分

note-green-points-period = 文章只说“期”，没说一期多长。它宣称的增长按月算，所以我们取一个月。
note-green-points-rebate = 商家可选3%~20%。只有20%时五倍积分才等于售价，文章举的也是这个例子。
note-green-points-pool = 另外60%去了哪里，文章没说；各种佣金只能从这里出。
note-green-points-multiple = 文章一处说五倍，另一处说“最高”五倍。
note-green-points-merchant = 文章说积分“分配给”消费者和商家，举例时却让双方各得全额。我们按例子算。
note-green-points-invite = 是什么的15%，文章没说。我们按让利的15%算；若按售价的15%算，可用的钱根本不够付。文章说的是“新客消费”，我们把被推荐人的每次消费都算上。
note-green-points-invite-range = 文章说3%~5%，我们取下限3%。
note-green-points-lock-in = 文章说是后续消费的1%。我们按每笔消费计算。
note-green-points-subsidy = 平台补贴现金1%，按什么算、补多久都没说。我们按每笔售价的1%计算。
note-green-points-promoter = “5%利润分成”，没说是谁的利润。我们取让利的5%。
note-green-points-province = “区域业绩15%的分红”，我们取让利的15%。文章说省级代理要交数千万代理费，这里没有计入。
note-green-points-periods = 文章说36~40期，我们取36期。
note-green-points-step = 我们以营业额为准，从上一次返的时候的水平起，每增长15%算一级。
note-green-points-floor = 文章说未达标也“保底发放”，但没有说发多少。这里填0，可以自己改。
note-green-points-growth = 第二篇文章宣称每月增长15%，没说是什么的增长。我们当作消费人数的增长。
note-green-points-horizon = 按月算十年，足够看到后面的付款。
note-green-points-equal-parts = 文章说36~40期。每月等额是我们的理解，也是最简单的一种，不附增长条件。
note-shared-one-payee = 数字表只列了一方。旁边的文字说商家也从同一个池子里领同样多，只算一方对活动更有利。
note-shared-pool = 另外60%去了哪里，网文没说。
note-shared-periods = 网文说第36期满五倍即出局，否则满40期出局。按它自己的公式，每期增长15%，第31期就已满五倍。
note-shared-growth = 数字表假定营业额每期增长15%。

## 注：万家购物

note-wanjia-pool = 16份中的10份：平台称每天拿出消费额的10%给会员均分。填100%可看最有利的情形。
note-wanjia-multiple = 商家每交80元，承诺返500元，即6.25倍。
note-wanjia-levels = 代理可从下面六级会员的消费中提成，按级别为0.2%或0.4%。我们每级取0.2%。
note-wanjia-area = 区域代理提成为1%~2.5%，我们取1%。
note-wanjia-periods = 每天最多返1元，所以至少要500天。
note-wanjia-start = 第一天的消费笔数。这样取，第700天正好达到辩护人在庭上所说的每天3亿元。
note-wanjia-growth = 末期每天3亿元，除以总额240.45亿元，约合每天增长1.25%，营业额56天翻一番。
note-wanjia-repeat = 240.45亿元按每笔500元、182万名会员计，人均约26笔；每天97%的人回来，正合这个数。
note-wanjia-stop = 2010年7月到2012年6月11日，约700天。
note-wanjia-horizon = 按天算约两年，即平台存续的时间。
note-wanjia-join = 开业半年后加入，500天的返利都落在这两年之内。

## 注：云联惠

note-yunlianhui-pool = 报道没有说。我们把16元全部放进池子，这是最有利的算法；拉人头的提成没有计入。
note-yunlianhui-shopper = 商家每交16元，承诺返给消费者100元，即6.25倍。
note-yunlianhui-merchant = 商家交的16元，平台承诺按同样的速度返。
note-yunlianhui-rate = 按剩余部分计算，所以越返越少：五年只返六成，不是全部。
note-yunlianhui-growth = 从1000人到宣判报道所说的896万名会员，历时1583天，合每天增长0.58%。没有公布过逐日数字。
note-yunlianhui-horizon = 按天算约三年；该平台存续四年多。
note-yunlianhui-join = 开业半年后加入。

## 注：利客购

note-likegou-period = 报道没有说多久返一次，我们按月算。
note-likegou-pool = 报道没有说。我们把交上来的钱全部放进池子，这是最有利的算法。
note-likegou-multiple = 交一千元，返八千元，即8倍。
note-likegou-periods = “两年左右”，我们按24个月平均返。
note-likegou-horizon = 按月算五年，足够看到后面的付款。

## 注：福州某公司

note-fuzhou-spend = 取整数，比例不受影响。
note-fuzhou-rebate = 并没有买东西，会员交的钱就是公司的全部收入。
note-fuzhou-pool = 假设全部留着返，这是最有利的算法；区域代理的奖励没有计入。
note-fuzhou-claimed = 提现要扣20%手续费，转卖给新人不扣。这笔手续费没有计入。
note-fuzhou-start = 每天一笔。笔数翻一倍，各项金额也翻一倍，比例不变。
note-fuzhou-repeat = 每笔钱都当作新的一笔，没有人天天交。
note-fuzhou-horizon = 按天算约两年，500天返完还有余。

## 注：会员积分卡

note-loyalty-spend = 一个月的日常购物，取整数。
note-loyalty-rebate = 每消费1英镑积1分，1分抵1便士。
note-loyalty-pool = 商家承诺多少，就留出多少。
note-loyalty-claimed = 先按全部兑领计算。美国2011年至少有三分之一的积分从未兑领。
note-loyalty-periods = 消费后的下个月就返，这是本模型最快的付款时间。
note-loyalty-growth = 完全不增长。随便改成多少，承诺都照样兑现。
note-loyalty-horizon = 三年足够：一个月内就全部付清。

## 注：庞兹

note-deposit-spend = 取整数。当年的借款有大有小。
note-deposit-rebate = 收进来的只有借款本身，没有别的收入。
note-deposit-pool = 假设借款全部留着还给出借人，这是最有利的算法。
note-deposit-queue = 票据按开出的先后到期，所以先借的先还。
note-deposit-start = 有研究用曲线拟合庞兹的账目：起初每年113万美元，约合头45天有2240笔100美元的借款。
note-deposit-growth = 按同一条曲线，每45天借款增至2.43倍。
note-deposit-repeat = 每笔借款都当作一个新人。其实不少人再次出借，调高它可以看差别。
note-deposit-stop = 1919年12月到1920年7月27日约七个月，合四到五个45天。
note-deposit-horizon = 一年半，足够看到结局。
note-deposit-join = 停止前一期加入。往后挪一期，看看最后一批出借人拿到多少。

## 注：排队领礼品

note-line-period = 原文未说，我们按天算。
note-line-rebate = 20英镑里拿出多少买礼品，原文未说。我们取一半，一份礼品就是50个10英镑，即500英镑。排第几位要等多少人，与它无关。
note-line-pool = 拿出来的全部给排在最前面的人。
note-line-after = 买的第二天起就欠你一份礼品，什么时候给，要看排队。
note-line-start = 每天10个人买，第100位正好在第9天加入。
note-line-growth = 每天人数一样。随便改成多少，第100位都要再等4900人。
note-line-horizon = 按天算约两年。每天10人买，第100位要等约500天。
note-line-join = 第100位加入的那一天。

## 注：只靠拉人

note-recruits-made-up = 我们自己举的例子，数额可以任意改。
note-recruits-pool = 一分不留：每个人交的钱都给拉他进来的人。
note-recruits-growth = 每月加入的人一样多。随便改成多少，最后加入的人都没有拉到人。

## 注：“金融互助”

note-mutual-aid-spend = 提示说60元到6万元。我们取宣传中常说的1万元。
note-mutual-aid-pool = 钱其实是人传人。我们假设全部留着返，这是最有利的算法；给推荐人的一成没有计入。
note-mutual-aid-multiple = 满一个月，本钱加30%。
note-mutual-aid-left-in = “年收益23倍”，只有全都不取才算得出：1.3连乘12次，是23.3。
note-mutual-aid-eleven = 续投11次，第12次取出。

## 注：12dailyPro

note-12dailypro-outside = 证监会说，至少95%的收入是会员交的，别处来的最多是95份里的5份。填5.3%可以看差别。

## 注：Kapa

note-kapa-multiple = 30%按捐款算，捐款本身不退。
note-kapa-start = 取整数，比例不受影响。证监会按创办人自称的500万会员估算：进500亿比索，每月要付150亿。
note-kapa-horizon = 按月算五年，之后到期的不计。
note-hyperfund-periods = 按两个比例里高的算，每天1%，300天返满三倍；按0.5%要600天。

## 注：保证金做任务

note-tasks-multiple = 到期退还保证金。
note-tasks-rate = 500元得2.25元，五天合0.45%。
note-tasks-periods = 73个五天正好一年，73乘0.45%就是文中所说的32.85%。我们假设保证金放满一年。

## 注：银行存款

note-bank-made-up = 我们取的整数，可以改成你存款的条件。
note-bank-pool = 银行把存款贷出去。准备金和经营成本没有计入。
note-bank-earns = 我们的假设，指银行放贷到手的利息。低于2%就不够付了。

## 注：储值卡

note-all-paid-in-card = 全部充进卡里。
note-meals-pool = 假设餐厅把钱留着做你的饭菜，这是最有利的算法。报道里那家店关门了。
note-meals-cost = 我们的假设：1元饭菜要花餐厅多少成本。可以自己改。
note-meals-periods = 原文未说。假设一年吃完，每月一样多。

## 注：付费会员店

note-club-spend = 取整数。一年买3000美元，返60美元，比会员费少5美元。
note-club-cap = 一年最多返1250美元，即买到62,500美元为止。这个上限没有计入。
note-club-fee = 高级会员比普通会员一年多交的钱。
