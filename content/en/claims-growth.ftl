# Claims about growth. The pattern is the one in claims-money.ftl.

claim-fifteen-percent-a-month = Growing 15% a month?
claim-fifteen-percent-a-month-says = Article B says the scale grows { $stated } a month, and counts { $before } shops. Article A, about ten months later, counts { $after }.
claim-fifteen-percent-a-month-contradicts-other = From { $before } to { $after } shops in { $months } is { $growth } a month, not { $stated }.
claim-fifteen-percent-a-month-holds = With these numbers it adds up: from { $before } to { $after } shops in { $months } is { $growth } a month.
claim-fifteen-percent-a-month-more = At { $stated } a month there would have been { $shops_then } shops.

claim-turnover-153-times = 36 releases, each after 15% more turnover
claim-turnover-153-times-says = One part of the vouchers is released each time turnover has grown by { $step }, { $periods } times in all.
claim-turnover-153-times-impossible = For the last release, turnover must be { $multiple } times today’s: { $turnover_then }. The whole market is { $market }.
claim-turnover-153-times-only-if = The last release comes only if turnover reaches { $multiple } times today’s: { $turnover_then }, which is { $of_market } of the whole market.
claim-turnover-153-times-holds = With these numbers the last release comes at { $turnover_then }, within the article’s own forecast of { $forecast }.
claim-turnover-153-times-more = Whoever joins later needs still more: the count starts anew from the day of their purchase.

claim-quarter-after-three-years = How many releases in the article’s own forecast?
claim-quarter-after-three-years-says = Turnover goes from { $now } to { $later } in { $years } years. Vouchers are released in { $periods } parts, one for each { $step } of growth.
claim-quarter-after-three-years-only-if = Even if the forecast comes true, that is { $releases } of { $periods } releases: at most { $vouchers_seen } of your { $vouchers } of vouchers. The rest comes only if growth goes on, { $years_in_all } years in all.
claim-quarter-after-three-years-holds = With these numbers all { $periods } releases come within { $years } years.

claim-growth-keeps-it-safe = Does the growth rule keep the money safe?
claim-growth-keeps-it-safe-says = A part of the vouchers is released each time turnover has grown by { $step }. This is said to keep the money safe.
claim-growth-keeps-it-safe-impossible = Even with growth of { $step } between any two releases, the pool can pay { $covered } of what a release should pay.
claim-growth-keeps-it-safe-holds = With these numbers the pool can pay every release, for as long as the growth goes on.

claim-guaranteed-minimum = Guaranteed even without growth
claim-guaranteed-minimum-says = Vouchers are released when turnover grows; if it does not, a minimum is guaranteed. How much it is, and who pays it, is not stated.
claim-guaranteed-minimum-impossible = Suppose { $minimum } of what is still owed each period. Without growth, more falls due than comes in from period { $short_from } on.
claim-guaranteed-minimum-holds = With these numbers the purchases pay for their own vouchers, so any minimum can be paid.
claim-guaranteed-minimum-more = A smaller minimum only moves that day: without growth { $own_share } of all that is promised comes in.

claim-until-the-last-release = 15% a month until the last release
claim-until-the-last-release-says = Article B: scale grows { $growth } a month. Article A: { $consumers } customers, and at least { $periods } releases.
claim-until-the-last-release-impossible = { $consumers } customers would become { $people_then } by release { $periods }: { $times } times as many as live in China. After { $months_to_everyone } there would be nobody left to join.
claim-until-the-last-release-holds = With these numbers there are people enough: { $people_then } by release { $periods }.

claim-forecast-against-growth = 15% a month, or the forecast?
claim-forecast-against-growth-says = Article B: scale grows { $stated } a month. Article A: turnover from { $now } to { $later } in { $years } years.
claim-forecast-against-growth-contradicts-other = { $multiple } times in { $years } years is { $growth } a month. At { $stated } a month it would be { $multiple_stated } times.
claim-forecast-against-growth-holds = With these numbers they agree: { $growth } a month.

claim-trillion-ecosystem = An economy of a trillion
claim-trillion-ecosystem-says = The platform will build an economy of { $goal }.
claim-trillion-ecosystem-cannot-be-checked = { $goal } is { $times } times the turnover expected this year, and { $times_forecast } times the forecast. No date is given, so it cannot be wrong.
claim-trillion-ecosystem-holds = With these numbers it lies within the forecast of { $later }.

claim-growth-that-would-pay = How fast would it have to grow?
claim-growth-that-would-pay-says = { $shopper } times the rebate for the shopper and { $merchant } times for the shop, in { $periods } parts, from { $pool } of the rebate. Article B says it grows { $growth } a month.
claim-growth-that-would-pay-impossible = To pay every part on time, turnover would have to grow { $growth_needed } a month, every month. At { $growth } the money is not there.
claim-growth-that-would-pay-holds = With these numbers { $growth } growth a month is enough, for as long as it goes on. It takes { $growth_needed }.
claim-growth-that-would-pay-more = { $growth_needed } a month is { $times_in_a_year } times as much in a year.

claim-short-from-the-second-period = When does the pool first fall short?
claim-short-from-the-second-period-says = { $pool } of each rebate goes into the pool. Vouchers of { $shopper } times the rebate for the shopper and { $merchant } times for the shop are paid from it in { $periods } parts.
claim-short-from-the-second-period-impossible = For each ¥100 of rebate { $into_pool_of_100 } comes in, once, and { $due_a_part } falls due in each of { $periods } periods. From period { $first_short } on, more is due than comes in.
claim-short-from-the-second-period-holds = With these numbers the pool never falls short: each purchase puts in what it promises.

claim-retail-grows-three-percent = Ordinary retail grows 3%. A month or a year?
claim-retail-grows-three-percent-says = Article B sets its { $growth } a month against { $stated } for ordinary retail.
claim-retail-grows-three-percent-only-if = { $stated } a month would be { $stated_a_year } a year; official figures say { $official } a year. It fits only if the { $stated } is by the year and is set against a number by the month.
claim-retail-grows-three-percent-holds = With these numbers ordinary retail grows { $stated_a_year } a year, about what official figures say ({ $official }).
claim-retail-grows-three-percent-more = { $growth } a month is { $growth_a_year } a year.
