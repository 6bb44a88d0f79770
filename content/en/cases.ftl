# The records of the cases, one sentence a fact. Numbers arrive in the slots, as the source gives them; sums are computed.
# case-<case>: name; -promise: what was promised, short; -answer: what the terms come to and how it ended, in plain words.

## Wanjia Gouwu

case-wanjia-2012 = Wanjia Gouwu
case-wanjia-2012-promise = Spend { $price }, get { $daily } a day for { $span } days
case-wanjia-2012-answer = The shop’s fee on a purchase is enough for { $enough } of the { $span } days; the rest had to come from people who joined later. Payments were cut, then stopped. It was closed on { $closed_on } and its head convicted.
case-wanjia-2012-fee-paid = The shop handed { $fee } of the price to the platform.
case-wanjia-2012-back = Every { $price } spent was one right to at most { $daily } a day: in theory all of it back after { $span } days.
case-wanjia-2012-shared-out = The platform promised to share { $shared } of each day’s sales among the members.
case-wanjia-2012-commissions = Agents got { $low } or { $high } of what members spent on { $generations } levels below them; area agents { $area_low } to { $area_high } of all sales.
case-wanjia-2012-targets = The turnover aimed at rose from { $target_before } to { $target_after } within a year.
case-wanjia-2012-members = { $merchants } shops and { $joined } members, more than { $entitled } of them with a right to payments, at the end of May 2012.
case-wanjia-2012-rights-issued = More than { $rights } rights; turnover of about { $sold }, income { $income }, paid back { $paid_out }.
case-wanjia-2012-involved = { $money } and nearly { $persons } people in { $provinces } provinces and more than { $counties } counties.
case-wanjia-2012-daily-sales = The head and his defence said in court that sales had reached { $turnover } a day.
case-wanjia-2012-loss = From { $since } on it lost about { $loss_a_day } a day; by { $until } more than { $lost }.
case-wanjia-2012-cut = On { $cut_on } it gave up the one yuan a day. Members then got { $cut_to } a day, later { $cut_again }, and nothing from early { $stopped } on.
case-wanjia-2012-closed = The authorities closed it on { $closed_on }.
case-wanjia-2012-whose-money = The city’s deputy mayor: those who came later paid, with their spending, for what was given back to those before.
case-wanjia-2012-verdict = In { $decided_in } a district court sentenced its head to { $term } years for organising a pyramid scheme and { $other_term } for an assault, { $all_terms } in all, and a fine of { $fine }.
case-wanjia-2012-assumes = Assumed: the whole fee goes into the pool (the kindest case), and turnover is steady or grows evenly.
case-wanjia-2012-check-gap = Missing a day at the end
case-wanjia-2012-check-gap-published = about { $loss_a_day } a day
case-wanjia-2012-check-gap-computed = { $gap } a day: the same order of size, not the same number
case-wanjia-2012-check-enough = How long one purchase’s fee lasts
case-wanjia-2012-check-enough-published = { $span } days promised
case-wanjia-2012-check-enough-computed = { $enough } days; { $enough_shared } if only the { $shared } is shared out. At constant turnover more falls due than comes in from then on
case-wanjia-2012-check-growth = Growth a day that would pay everything
case-wanjia-2012-check-growth-published = about { $grew }: the last daily sales over all sales so far, if it grew evenly
case-wanjia-2012-check-growth-computed = { $needed }; { $needed_shared } if only the { $shared } is shared out
case-wanjia-2012-check-doubling = How often turnover doubles
case-wanjia-2012-check-doubling-published = every { $target-doubling } days, by its own target of { $target_after } after { $target_before } the year before
case-wanjia-2012-check-doubling-computed = at least every { $doubles } days; every { $doubles_shared } if only the { $shared } is shared out
case-wanjia-2012-event-loss = { $since }: losses start
case-wanjia-2012-event-cut = { $cut_on }: { $cut_to } a day
case-wanjia-2012-event-closed = { $closed_on }: closed

## Yunlianhui

case-yunlianhui-2018 = Yunlianhui
case-yunlianhui-2018-promise = Pay in { $fee }, get { $back } back: each day { $daily } of what is left
case-yunlianhui-2018-answer = Of { $back } promised, a purchase brings in { $fee }. The rule itself returns { $after_five } in { $five } years and { $after_ten } in { $ten }. It was closed on { $closed_on } and its founder convicted.
case-yunlianhui-2018-fee-paid = On a sale of { $price } the shop paid { $fee } to the platform, and { $back } was to be given back.
case-yunlianhui-2018-rate = Each day about { $daily } of the points that remained became points to spend or cash.
case-yunlianhui-2018-printed = A magazine: { $in_five } after { $five } years, { $in_ten } after { $ten }.
case-yunlianhui-2018-printed-days = The same article: { $printed_days } days until all is back.
case-yunlianhui-2018-first-payment = { $first } on the first day for { $first_on } spent, and less each day after.
case-yunlianhui-2018-tiers = Members could move up for { $gold } or { $platinum }. Area and trade agents got { $agent_low } to { $agent_high } of all sales.
case-yunlianhui-2018-members = More than { $joined } members, { $deep } levels deep.
case-yunlianhui-2018-claimed-turnover = Its own website spoke of { $claimed } in sales.
case-yunlianhui-2018-closed = Police in Guangzhou closed it on { $closed_on }.
case-yunlianhui-2018-gap-found = By its own rule { $gap } was missing.
case-yunlianhui-2018-lengthened = Its head of finance: it lived mainly on bank interest, and on stretching the time of return without limit.
case-yunlianhui-2018-verdict = A district court in Guangzhou sentenced the founder to { $term } years for organising a pyramid scheme. The report gives the day without a year.
case-yunlianhui-2018-appeal = In a case of its own, an appeal court in Yiyang ruled on a local promoter.
case-yunlianhui-2018-assumes = Assumed: each day exactly the printed share of what is left, and a pool that always has enough.
case-yunlianhui-2018-check-years = Returned after { $five } and { $ten } years
case-yunlianhui-2018-check-years-published = { $in_five } and { $in_ten }
case-yunlianhui-2018-check-years-computed = { $after_five } and { $after_ten }
case-yunlianhui-2018-check-days = “{ $printed_days } days until all is back”
case-yunlianhui-2018-check-days-published = all of it
case-yunlianhui-2018-check-days-computed = { $after_2000 }. The { $printed_days } days are a straight line; the rule is a curve
case-yunlianhui-2018-check-first = The first days
case-yunlianhui-2018-check-first-published = { $first } on { $first_on }, then less each day
case-yunlianhui-2018-check-first-computed = on ten times as much: { $day_one } on day 1, { $day_two } on day 2
case-yunlianhui-2018-check-turnover = Spending behind the missing sum
case-yunlianhui-2018-check-turnover-published = { $claimed }, the company’s claim
case-yunlianhui-2018-check-turnover-computed = at least { $spend-implied }, from the { $gap } that were missing
case-yunlianhui-2018-event-closed = { $closed_on }: closed

## Likegou

case-likegou-2016 = Likegou
case-likegou-2016-promise = Put in { $put_in }, get { $got_out } in about { $span } years
case-likegou-2016-answer = Paying one member takes the fees of { $fees }. If as much came in every month, the money would run short in month { $unpaid }. After { $lived } months it broke, and the police opened a case.
case-likegou-2016-fee-paid = For a sale of { $price } that a shop reported, { $fee } was paid in and the member was to get { $back }.
case-likegou-2016-eightfold = “{ $put_in } in, { $got_out } out”, in about { $span } years.
case-likegou-2016-no-goods = Most bought nothing. They made up a sale with a shop and paid the fee.
case-likegou-2016-members = { $lived } months, more than { $joined } members, { $money }.
case-likegou-2016-opened = Police in Linyi opened a case. The chain of money had broken; many lost everything.
case-likegou-2016-whose-money = The fees of later customers were simply shared out among earlier ones. Without many new members and new fees the chain soon breaks.
case-likegou-2016-assumes = Assumed: { $span } years are 24 equal monthly parts, and the whole fee goes into the pool.
case-likegou-2016-check-fees = Fees that one promise takes
case-likegou-2016-check-fees-published = { $put_in } in, { $got_out } out
case-likegou-2016-check-fees-computed = { $fees }: its own, and the others from people who join later
case-likegou-2016-check-unpaid = How long it can pay if as much comes in each month
case-likegou-2016-check-unpaid-published = it ran for { $lived } months
case-likegou-2016-check-unpaid-computed = after month { $enough } more falls due than comes in; from month { $unpaid } on not all is paid
case-likegou-2016-check-growth = Growth a month that would pay everything
case-likegou-2016-check-growth-published = “many new members” needed; no number
case-likegou-2016-check-growth-computed = { $needed }: twice as much every { $doubles } months

## The company in Fuzhou

case-fuzhou-2014 = A company in Fuzhou
case-fuzhou-2014-promise = Pay in, get { $back } back over { $span } days
case-fuzhou-2014-answer = Each payment promises as much as { $fees } payments bring. Those who reported it had lost { $lost-share } of what they paid in. The arrest of the chairman was approved. The report names no company.
case-fuzhou-2014-five-times = What was paid in counted as { $multiple } times as much spending, to come back in equal parts over { $span } days, in the company’s own coins.
case-fuzhou-2014-cashing = Turning coins into cash cost { $cash_fee }. Selling them to a newcomer cost nothing.
case-fuzhou-2014-agents = Area agents paid { $agent_fee } and were promised { $agent_rate } of what their members put in.
case-fuzhou-2014-reported = { $reporters } members who reported had paid in about { $paid_in } and lost about { $lost }.
case-fuzhou-2014-arrest = The district procuratorate approved the arrest of the chairman on suspicion of taking deposits unlawfully.
case-fuzhou-2014-losers = { $lost-share } of the money of those { $reporters } who reported was lost. How many members lost is not published.
case-fuzhou-2014-assumes = Assumed: all money is kept for paying back (the kindest case); the fee for cash is left out.
case-fuzhou-2014-check-fees = Payments that one promise takes
case-fuzhou-2014-check-fees-published = { $multiple } times the payment
case-fuzhou-2014-check-fees-computed = { $fees }: its own, and the others from later payments
case-fuzhou-2014-check-enough = How long it can pay if as much comes in each day
case-fuzhou-2014-check-enough-published = { $span } days promised
case-fuzhou-2014-check-enough-computed = after day { $enough } more falls due than comes in; from day { $unpaid } on not all is paid. To pay everything it must grow by { $needed } a day
case-fuzhou-2014-check-lost = What came back
case-fuzhou-2014-check-lost-published = { $lost-share } lost, so { $came-back } came back
case-fuzhou-2014-check-lost-computed = as much as { $days-paid } of { $span } days pay ({ $days-paid-after-fee } days if all was cashed at a fee of { $cash_fee })

## Renren Gongyi

case-renren-gongyi-2017 = Renren Gongyi
case-renren-gongyi-2017-promise = Spend { $spend }, get { $back } back, { $charity } to charity
case-renren-gongyi-2017-answer = { $back } of every { $spend } was to come back to the buyer. About { $money } had been taken in when police acted. We have seen no verdict.
case-renren-gongyi-2017-ninety-nine = Of { $spend } spent at a partner shop, { $back } was to come back and { $charity } to go to charity.
case-renren-gongyi-2017-took-in = About { $money } taken in, by the headline of the report.
case-renren-gongyi-2017-enforced = Police took action against it as a pyramid scheme; national television reported.

## Yidian Gongyi

case-yidian-gongyi-2016 = Yidian Gongyi
case-yidian-gongyi-2016-promise = Up to { $most } of the price back
case-yidian-gongyi-2016-answer = One buyer paid { $spend } for a phone sold elsewhere for a little over { $market } and had { $got } back after nearly two months. The company disagreed with what was written. No finding by an authority was seen.
case-yidian-gongyi-2016-up-to = Up to { $most } of what was spent was to come back.
case-yidian-gongyi-2016-dearer = A buyer paid { $spend } for a phone with a market price of a little over { $market }.
case-yidian-gongyi-2016-size = More than { $merchants } shops and { $joined } registered buyers after half a year.
case-yidian-gongyi-2016-so-far = After nearly two months he had { $got }; { $missing } were missing.
case-yidian-gongyi-2016-fell = Daily payments that had been hundreds of yuan fell to two or three.
case-yidian-gongyi-2016-press-report = Experts told the newspaper that later buyers’ money filled what earlier ones were promised. The company: “We have only one level.”

## Taipingyang Zhigou

case-taipingyang-2012 = Taipingyang Zhigou
case-taipingyang-2012-promise = Deposit { $lowest } to { $highest }, get { $low } to { $high } of sales
case-taipingyang-2012-answer = Agents paid deposits for a rank and were paid by the people they brought. In court the two sides disagreed over what the law says. We did not find the main verdict.
case-taipingyang-2012-deposits = { $tiers } ranks of agents, for a deposit of { $lowest } up to { $highest }.
case-taipingyang-2012-rebates = Rebates of { $low } to { $high }, the higher the rank the more.
case-taipingyang-2012-size = More than { $paid_in } in deposits, { $joined } members, more than { $agents } agents.
case-taipingyang-2012-trial = After four days in court in December 2012 the case stood open: one side saw a pyramid scheme with a loss of { $loss }, the other a new way of trading.
case-taipingyang-2012-agent = A court in Chengdu convicted one regional agent: { $term } months, suspended, and a fine of { $fine }.

## Qianbao

case-qianbao-2017 = Qianbao
case-qianbao-2017-promise = { $yearly } a year for small tasks, on a deposit
case-qianbao-2017-answer = A deposit of { $least } earned { $least_gain } in { $span } days, { $yearly } a year, paid by taking new money to pay old debts. Its head gave himself up and was convicted.
case-qianbao-2017-task = A task of { $span } days on a deposit of { $least } to { $most } earned { $least_gain } to { $most_gain }: { $yearly } a year.
case-qianbao-2017-size = About { $money }, by the police’s first estimate.
case-qianbao-2017-surrender = On { $reported_on } the police of Nanjing made known that its head had given himself up: he had paid old debts with new money and could pay no more.
case-qianbao-2017-verdict = On { $decided_on } a court in Nanjing sentenced him for fraud to { $term } years and took { $taken } of his property.
case-qianbao-2017-what-a-loss-is = What the court counts as a loss: money paid in, without gains, less what was taken out and less what was spent.

## Shanxinhui

case-shanxinhui-2017 = Shanxinhui
case-shanxinhui-2017-promise = Buy a “seed” for { $entry }, get high gains from “mutual aid”
case-shanxinhui-2017-answer = What members bought was the right to join. A court found that all members’ gains came from the money of later members. The verdict is final.
case-shanxinhui-2017-seed = Who wanted to join bought a “seed of charity” for { $entry }. Returns went by the number of people brought in.
case-shanxinhui-2017-size = { $joined } people, { $money }.
case-shanxinhui-2017-whose-money = The court: all gains of members came from money that later members put in.
case-shanxinhui-2017-first-verdict = On { $decided_on } a county court in Hunan sentenced the founder to { $term } years and a fine of { $fine }.
case-shanxinhui-2017-upheld = On { $upheld_on } the appeal court in Yongzhou upheld it.

## Huasheng Riji

case-huasheng-2018 = Huasheng Riji
case-huasheng-2018-promise = Discount links, and a commission on many levels below
case-huasheng-2018-answer = A shopping app with real goods; the authorities objected to the levels, not to a pool that runs dry. It was fined { $first_sum } at first and { $second_sum } when the case was decided again.
case-huasheng-2018-commissions = Members earned on what members below them bought, along many levels.
case-huasheng-2018-size = More than { $joined } members in { $pyramids } pyramids up to { $deep } levels deep; { $commission } in commissions.
case-huasheng-2018-three-levels = { $chained } members, { $in_chains } of all, stood in chains of three levels or more.
case-huasheng-2018-first-decision = On { $first_on } the city’s market regulator decided on { $first_sum } in all.
case-huasheng-2018-decided-again = In { $second_in } the district regulator looked again and decided on { $second_sum }: { $gains } of gains and a fine of { $fine }.
case-huasheng-2018-accepted = The company accepted the decision and paid.

## Qubu

case-qubu-2019 = Qubu
case-qubu-2019-promise = Walk { $after } steps a day, earn “candy” that can be sold
case-qubu-2019-answer = Points for walking had a price only as long as somebody bought them. A market regulator opened a case in 2019. We have seen no outcome.
case-qubu-2019-steps = { $before } steps a day, later { $after }, earned “candy”. Bringing in people earned it faster.
case-qubu-2019-price = At its peak a piece of candy was worth about { $peak }.
case-qubu-2019-opened = The city of Changsha answered on its website, as seen on { $seen_on }: the company was suspected of a pyramid scheme, unlawful fund-raising and fraud, and a case had been opened.

## Qingxin Yigou

case-qingxin-2020 = Qingxin Yigou
case-qingxin-2020-promise = Buy as a member, get rebates on purchases
case-qingxin-2020-answer = In { $changed_in } the platform changed its rules and gave no money back. Police opened a case, and two arrests were approved. We have seen no outcome.
case-qingxin-2020-returns = Rebates on purchases drew members in. In { $changed_in } it stopped reselling for them and stopped giving their money back.
case-qingxin-2020-size = { $joined } users, as the company advertised.
case-qingxin-2020-each = The newspaper: members lost tens of thousands to hundreds of thousands of yuan each.
case-qingxin-2020-opened = Police in Guangrao opened a case on { $opened_on }; two arrests were approved on { $arrested_on }.

## ZeekRewards

case-zeekrewards-2012 = ZeekRewards
case-zeekrewards-2012-promise = Up to { $share } of the “daily net profits”
case-zeekrewards-2012-answer = { $from_new } of what was paid out came from new investors, the SEC said. Of those the trustee counted, { $losing-share } had lost. Its founder was convicted.
case-zeekrewards-2012-half-of-profits = Points of an auction website were to earn up to { $share } of its “daily net profits”.
case-zeekrewards-2012-size = { $money } and more than { $joined } people.
case-zeekrewards-2012-last-month = In its last full month { $came_in } came in and { $went_out } went out.
case-zeekrewards-2012-whose-money = { $from_new } of revenue and of what was paid out came from newer investors.
case-zeekrewards-2012-frozen = On { $frozen_on } a judge froze the { $held } that it still held.
case-zeekrewards-2012-sentence = In { $in_year } a federal judge sentenced the founder to { $term } years and { $term_months } months, after a jury found him guilty of fraud.
case-zeekrewards-2012-losers = About { $lost } people lost and about { $gained } gained: { $losing-share } of them lost.

## TelexFree

case-telexfree-2014 = TelexFree
case-telexfree-2014-promise = More than { $yearly } a year for packages of advertisements
case-telexfree-2014-answer = A bankruptcy court found that it ran a Ponzi and pyramid scheme. { $accounts } accounts belonged to about { $joined } people: accounts are not people.
case-telexfree-2014-passive = Packages of advertisements were to bring more than { $yearly } a year, and up to { $recruit } for each person brought in.
case-telexfree-2014-accounts = About { $accounts } accounts of as many as { $joined } people or more, with plans worth { $money }.
case-telexfree-2014-finding = On { $decided_on } a bankruptcy judge found that it “operated a Ponzi and pyramid scheme”.
case-telexfree-2014-clawback = The trustee sued about { $winners } winners outside the United States. What share of people lost is not published.

## BurnLounge

case-burnlounge-2007 = BurnLounge
case-burnlounge-2007-promise = Pay for a music shop of your own, earn on the shops below you
case-burnlounge-2007-answer = The courts found that members were paid for bringing in members, not for selling music. { $never } of those who paid to earn money never got back what they had paid.
case-burnlounge-2007-packages = Packages for { $basic } to { $best } a year; the dearer ones { $monthly } a month more.
case-burnlounge-2007-recouped = The district court: more than { $people } consumers had not got back what they put in.
case-burnlounge-2007-redress = The company and its head were to pay { $redress } to consumers.
case-burnlounge-2007-upheld = On { $upheld_on } the appeal court agreed: a pyramid scheme, because rewards were tied to recruiting and not to selling.
case-burnlounge-2007-losers = { $never } of its “moguls”, the members who paid to earn money, never got it back.

## Lyoness in Norway

case-lyoness-norway = Lyoness in Norway
case-lyoness-norway-promise = Shopping rebates, and “customer clouds” for those who paid in
case-lyoness-norway-answer = The gaming authority ordered it to stop: its income came in the main from recruiting. The appeal board agreed. Police dropped the criminal side; this is a ban, no conviction.
case-lyoness-norway-bought = Those who bought vouchers, shares in customer clouds or seminars got nothing that matched what they paid.
case-lyoness-norway-size = { $joined } people and { $merchants } firms; nearly { $payers } people had paid nearly { $paid_in }.
case-lyoness-norway-stop = On { $stopped_on } the gaming authority ordered it to stop, under the Lottery Act.
case-lyoness-norway-upheld = On { $upheld_on } the appeal board upheld the order. The company contested it.
case-lyoness-norway-dropped = In { $dropped_in } police dropped the criminal side for lack of capacity.

## Lyoness in Italy

case-lyoness-italy = Lyoness in Italy
case-lyoness-italy-promise = Shopping rebates, and a “career” for an entry of { $entry }
case-lyoness-italy-answer = The competition authority fined it { $fine }. It found that cash back was only about one part in { $parts } of the income, and that what counted was bringing in members who pay. Tens of thousands paid; very few got far.
case-lyoness-italy-entry = Entry into the first level of commissions cost { $entry }.
case-lyoness-italy-cashback = Cash back on shopping was a side line: about one part in { $parts } of all income.
case-lyoness-italy-size = Turnover { $turnover }, { $cards } card holders, { $primary } primary members, { $merchants } partner firms, on the day of the inspection.
case-lyoness-italy-few = Many tens of thousands of consumers paid; only very few reached a position that mattered.
case-lyoness-italy-fine = On { $decided_on } the authority found features of a pyramid and decided on a fine of { $fine }. The outcome of an appeal was not seen.

## Lyoness in Switzerland

case-lyoness-switzerland = Lyoness in Switzerland
case-lyoness-switzerland-promise = Shopping rebates, and bonuses for those who paid in
case-lyoness-switzerland-answer = In a civil case of one member, two courts in Zug found an unfair snowball system. The ruling is final: the company withdrew its appeal.
case-lyoness-switzerland-paid = The member got back about { $repaid }.
case-lyoness-switzerland-appeal-court = On { $decided_on } the high court of Zug called the system an “unfair snowball system”.
case-lyoness-switzerland-final = The company withdrew its further appeal; the ruling is final.

## Lyoness in Austria

case-lyoness-austria = Lyoness in Austria
case-lyoness-austria-promise = Pay { $put_in }, with { $promised } in prospect
case-lyoness-austria-answer = The Supreme Court struck out terms about paid “extended benefits” because nobody could understand them. The plain cash-back card was not affected.
case-lyoness-austria-promised = One member was told to expect { $promised } for { $put_in }.
case-lyoness-austria-own-shopping = One’s own shopping gave a rebate of a few per cent at most; the pull came from bringing in people.
case-lyoness-austria-supreme = The Supreme Court (10 Ob 46/16i) declared many clauses on “extended member benefits” void: hard to understand, and central words not defined.
case-lyoness-austria-card = The plain cash-back card was not affected.
case-lyoness-austria-lower = Lower courts, Baden and Zwettl among them, called the system a snowball system. The extracts are those of the claimants’ lawyer.

## 12dailyPro

case-12dailypro-2006 = 12dailyPro
case-12dailypro-2006-promise = { $daily } a day for { $span } days, for looking at advertisements
case-12dailypro-2006-answer = One payment holds { $enough } of { $span } daily payments; the rest had to come from later members. The SEC said that { $from_members } or more of the money was theirs. A court ordered it to stop.
case-12dailypro-2006-units = Members bought units at { $unit_price }, up to a thousand of them.
case-12dailypro-2006-daily = Each was to get { $daily } a day for { $span } days: a gain of { $profit }.
case-12dailypro-2006-size = More than { $joined } people and more than { $money }.
case-12dailypro-2006-whose-money = The SEC: at least { $from_members } of what came in was paid in by members.
case-12dailypro-2006-consent = The owner accepted the order and neither admitted nor denied anything.
case-12dailypro-2006-injunction = On { $enjoined_on } a federal court issued a permanent injunction and appointed a receiver.
case-12dailypro-2006-assumes = Assumed: all money is kept for paying back (the kindest case), none comes from outside, and as much comes in each day.
case-12dailypro-2006-check-money = Whose money it takes
case-12dailypro-2006-check-money-published = { $from_members } or more came from members
case-12dailypro-2006-check-money-computed = { $fees } payments for one promise: its own, and the rest from later ones
case-12dailypro-2006-check-enough = How long it can pay
case-12dailypro-2006-check-enough-published = { $daily } a day for { $span } days
case-12dailypro-2006-check-enough-computed = after day { $enough } more falls due than comes in; from day { $unpaid } on not all is paid. To pay everything it must grow by { $needed } a day: twice as large every { $doubles } days

## Kapa

case-kapa-2019 = Kapa
case-kapa-2019-promise = A “donation”, and { $monthly } of it every month for life
case-kapa-2019-answer = What members had paid in would last { $months-lasting } months. The regulator revoked its registration, and a court of appeals agreed. That is no criminal conviction.
case-kapa-2019-for-life = For a “donation”, { $monthly } of it was promised each month for life.
case-kapa-2019-smallest = The smallest donation was { $least }.
case-kapa-2019-reckoned = The regulator’s sum: { $joined } members had given { $held }; { $going_out } would have to go out each month.
case-kapa-2019-beyond = The regulator: without new money it could not go on beyond { $at_most } months.
case-kapa-2019-revoked = The regulator decided on { $revoked_on } to revoke the registration.
case-kapa-2019-upheld = On { $upheld_on } the Court of Appeals upheld it.
case-kapa-2019-assumes = Assumed: all donations are kept for paying (the kindest case); in the course, as much comes in each month.
case-kapa-2019-check-lasts = How long the money lasts if nobody new comes
case-kapa-2019-check-lasts-published = not beyond { $at_most } months
case-kapa-2019-check-lasts-computed = { $months-lasting } months: { $held } ÷ { $going_out }
case-kapa-2019-check-enough = How long it can pay if as much comes in each month
case-kapa-2019-check-enough-published = { $monthly } a month, for life
case-kapa-2019-check-enough-computed = after month { $enough } more falls due than comes in; from month { $unpaid } on not all is paid. To pay for ever it must grow by { $needed } a month, for ever

## Traffic Monsoon

case-traffic-monsoon-2016 = Traffic Monsoon
case-traffic-monsoon-2016-promise = Pay { $pack } for advertising, get up to { $most }
case-traffic-monsoon-2016-answer = Each pack could bring back { $back } of its price, out of the platform’s revenue. Two courts let the regulator’s stop stand while the case went on. We have seen no final ruling.
case-traffic-monsoon-2016-pack = For { $pack } one got advertising worth { $goods } and a share of revenue, up to { $most }.
case-traffic-monsoon-2016-stopped = On { $ruled_on } a federal court ordered that sales stay stopped and the receiver stay, until the case is decided.
case-traffic-monsoon-2016-upheld = On { $upheld_on } the appeal court upheld these preliminary orders.

## HyperFund

case-hyperfund-2022 = HyperFund
case-hyperfund-2022-promise = { $low } to { $high } a day until the money is tripled
case-hyperfund-2022-answer = The SEC said that there was no real income besides what investors paid in. It ended in { $ended_in }. One promoter pleaded guilty; of the founder’s case we have seen no outcome.
case-hyperfund-2022-daily = Members were to get { $low } to { $high } a day until they had three times what they paid in.
case-hyperfund-2022-memberships = A membership cost { $cheapest } to { $dearest }.
case-hyperfund-2022-size = More than { $money } from investors in many countries.
case-hyperfund-2022-ended = In { $ended_in } it broke down; investors lost their money.
case-hyperfund-2022-charged = On { $charged_on } the SEC announced charges; prosecutors brought charges as well. One promoter had pleaded guilty.
case-hyperfund-2022-assumes = Assumed: 1% a day, the higher rate; all money is kept for paying back (the kindest case), and as much comes in each day. Rewards for bringing people in are left out.
case-hyperfund-2022-check-money = Whose money it takes
case-hyperfund-2022-check-money-published = In { $ended_in } it broke down
case-hyperfund-2022-check-money-computed = { $fees } payments for one promise: its own, and the rest from later ones
case-hyperfund-2022-check-enough = How long it can pay
case-hyperfund-2022-check-enough-published = { $low } to { $high } a day, until three times as much
case-hyperfund-2022-check-enough-computed = after day { $enough } more falls due than comes in; from day { $unpaid } on not all is paid. To pay everything it must grow by { $needed } a day: twice as large every { $doubles } days

## Mobiles4all

case-mobiles4all-2005 = Mobiles4all
case-mobiles4all-2005-promise = Buy a trifle, join a waiting list for a phone
case-mobiles4all-2005-answer = Each gift waits for about { $usual } later buyers. In the authority’s example, place { $place } has { $after-the-place } people to wait for. The authority called it an unlawful lottery, and the company undertook to stop.
case-mobiles4all-2005-list = A small thing for { $cheapest } to { $dearest } brought a place on a list; each gift waited for about { $usual } new buyers.
case-mobiles4all-2005-example = The authority’s example: with { $each } buyers for each gift, place { $place } is reached when { $until } people have joined.
case-mobiles4all-2005-size = More than { $joined } customers, as the company said.
case-mobiles4all-2005-undertakings = The company and those behind it gave binding undertakings to stop promoting it.
case-mobiles4all-2005-lottery = The Office of Fair Trading decided that it was an unlawful lottery.

## Youdong (Shanghai)

case-youdong-2022 = Youdong (Shanghai)
case-youdong-2022-promise = A shop app, with commissions on what one’s team sells
case-youdong-2022-answer = Real goods were sold, and { $team-share } of sales went to people higher up. The authority objected to the levels, not to a pool that runs dry, and fined it { $fine }.
case-youdong-2022-levels = Members rose over { $steps_up } levels, from shopkeeper to partner, and were paid by what those below them sold.
case-youdong-2022-size = { $keepers } shopkeepers, { $servers } service providers and { $partners } partners.
case-youdong-2022-sales = Sales of { $sold }, team commissions of { $team }.
case-youdong-2022-changed = Afterwards the company gave up team commissions and kept those on its members’ own sales.
case-youdong-2022-fined = The market regulator of Hongkou, Shanghai, fined it { $fine }, as reported in August 2022.

## Sums

sum-going-out = Due to all rights, a day
sum-coming-in = Fees that come in, a day
sum-gap = Missing, a day
sum-grew = Last daily sales over all sales so far
sum-target-doubling = Days in which the target doubles turnover
sum-return-rate = Promised of every price
sum-spend-implied = Spending that the missing sum implies, if nothing had been paid yet
sum-own-part = Of what is promised, brought in by the purchase
sum-times-back = Times the fee
sum-a-head = Money for each member
sum-back = Promised of what was paid in
sum-lost-share = Share of the money lost
sum-came-back = Share of the money that came back
sum-days-paid = Days of payment that come to as much
sum-days-paid-after-fee = The same, if all was cashed
sum-promised-back = Promised on this purchase
sum-got-share = Share of the price that had come back
sum-still-missing = Missing
sum-yearly-rate = Gain in a year
sum-of-the-first = The second sum against the first
sum-losing-share = Share of people who lost
sum-accounts-each = Accounts for each person
sum-times-back-promised = Times what was paid in
sum-months-lasting = Months that the money lasts
sum-gifts-so-far = Buyers in all until that place
sum-after-the-place = Of them after that place
sum-team-share = Team commissions as a share of sales
