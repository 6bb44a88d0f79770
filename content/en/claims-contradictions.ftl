# Claims that do not fit each other. The pattern is the one in claims-money.ftl.

claim-no-levels = “No fee, no levels”
claim-no-levels-says = The article says: no membership fee and no multi-level structure. Further up it pays { $levels } levels of inviters, further down it has { $tiers } tiers of agents.
claim-no-levels-contradicts-itself = “No levels”, but { $levels } levels of inviters are paid, and there are { $tiers } tiers of agents.
claim-no-levels-holds = With these numbers there is one level at most.
claim-no-levels-more = “No fee” can only mean members: province agents pay tens of millions.

claim-four-hundred-million-a-day = How large is the turnover?
claim-four-hundred-million-a-day-says = The system supports { $a_day } of turnover a day. Further down, { $stated } is expected for the whole year.
claim-four-hundred-million-a-day-contradicts-itself = { $a_day } a day would be { $a_year } a year, not { $stated }.
claim-four-hundred-million-a-day-holds = With these numbers they agree: { $a_day } a day is { $a_year } a year.
claim-four-hundred-million-a-day-more = That is { $times } times the turnover expected for the year.

claim-five-times-or-up-to-five = Five times, or up to five times?
claim-five-times-or-up-to-five-says = A point becomes vouchers for { $fixed } times its value. In another place it is “up to” that, and in a third the operator adjusts it.
claim-five-times-or-up-to-five-contradicts-itself = “{ $fixed } times” and “up to { $fixed } times” are two promises. If only the pool’s own money is paid out, it is { $least } times.
claim-five-times-or-up-to-five-holds = With these numbers the pool’s own money is enough for { $fixed } times.

claim-discount-or-asset = Only a discount, or an asset?
claim-discount-or-asset-says = Where it speaks of the rules, the article says that points are only for discounts.
claim-discount-or-asset-contradicts-itself = { $passages } other places call them an asset, passive income, money, or a right to shops’ profits; { $here } of them stand in the same article.
claim-discount-or-asset-contradicts-other = { $passages } places in the other article call them more than a discount.
claim-discount-or-asset-holds = With these numbers nothing speaks against it.

claim-twelve-years-of-experience = Twelve years of experience
claim-twelve-years-of-experience-says = A team of 300 with { $team } years of experience built the system. The platform has existed for { $platform } years.
claim-twelve-years-of-experience-only-if = Only if the team worked together, or each of them elsewhere, for { $years_before } years before.
claim-twelve-years-of-experience-holds = With these numbers the team is no older than the platform.

claim-first-and-only = First in the country, sole invention
claim-first-and-only-says = One article calls the model the first of its kind in the country, the other a sole invention.
claim-first-and-only-cannot-be-checked = Neither gives a source. Article A itself speaks of other firms that run the model.

claim-lockdown-in-2023 = A lockdown of Shanghai in 2023?
claim-lockdown-in-2023-says = Article B tells how goods were laid in ahead of time “during the lockdown of Shanghai in 2023”.
claim-lockdown-in-2023-impossible = Shanghai’s lockdown began in spring of the year before. It had been over for { $months } when that year began.
claim-lockdown-in-2023-holds = With these numbers the lockdown reached into that year.

claim-one-plus-n = Is 1+N more than N+1?
claim-one-plus-n-says = Article B sums up its network as “1+N > N+1”.
claim-one-plus-n-impossible = With { $n }, one side is { $left_side } and the other { $right_side }. They are the same for every N.

claim-locked-or-spent = Paid out over years, and already spent?
claim-locked-or-spent-says = Article B says { $circulating } of points are in circulation. Article A releases them in { $periods } parts, one for each { $step } of growth.
claim-locked-or-spent-contradicts-other = For { $circulating } to be spent, { $releases_made } of { $periods } releases must have been made: turnover would have multiplied by { $multiple }. Article A forecasts { $forecast_times } times in three years.
claim-locked-or-spent-holds = With these numbers it fits: { $releases_made } releases take { $multiple } times the turnover, and { $forecast_times } times is forecast.

claim-stock-turns-faster = 45% faster, or more?
claim-stock-turns-faster-says = Goods are said to lie { $after } days instead of { $before }. Elsewhere the article says stock turns over { $stated } faster and costs 27% less.
claim-stock-turns-faster-only-if = From { $before } to { $after } days is { $faster } faster, and { $less_stock } less stock. It fits only if the two places compare with different things.
claim-stock-turns-faster-holds = With these numbers it adds up: from { $before } to { $after } days is { $faster } faster.

claim-thirty-minutes-or-an-hour = 30 minutes, or an hour?
claim-thirty-minutes-or-an-hour-says = Article B promises a “{ $circle }-minute circle” and, in the same line, delivery within one hour up to 3 km. Article A says 30 minutes up to 5 km.
claim-thirty-minutes-or-an-hour-contradicts-itself = { $delivery } minutes is { $times } times as long as the name promises.
claim-thirty-minutes-or-an-hour-holds = With these numbers delivery takes { $delivery } minutes, no longer than the name promises.

claim-cheaper-customers = New customers 30% cheaper, or 58%?
claim-cheaper-customers-says = Article A says a new customer costs { $a } less. Article B says { $b } less.
claim-cheaper-customers-contradicts-other = Of every ¥100 that a customer cost, article A leaves { $left_of_100_a } and article B { $left_of_100_b }.
claim-cheaper-customers-holds = With these numbers the articles agree: of every ¥100, { $left_of_100_a } and { $left_of_100_b } are left.
claim-cheaper-customers-more = Neither says how many yuan a customer cost before.

claim-they-come-back = Two of three customers come back?
claim-they-come-back-says = Article B says { $b } come back, { $times } times as many as in an ordinary supermarket. Article A, a year later, says { $a }.
claim-they-come-back-holds = { $b } and { $a } are about the same. An ordinary supermarket would have { $supermarket_back }; no source is given for that.
claim-they-come-back-contradicts-other = { $b } and { $a } do not fit each other.

claim-words-a-search-misses = Words that a search does not find
claim-words-a-search-misses-says = Article B writes some words about money and buying with a wrong character or a stroke in the middle.
claim-words-a-search-misses-cannot-be-checked = This happens in { $places } places. A search for dividend, buy or order finds nothing in the text. It does not say why.
claim-words-a-search-misses-holds = With these numbers every word is spelt as usual.

claim-ten-billion-a-day = Does Shanghai spend ten billion a day?
claim-ten-billion-a-day-says = The article says more than { $stated } is spent in Shanghai every day.
claim-ten-billion-a-day-cannot-be-checked = Official retail sales are { $retail_a_day } a day. { $stated } is { $times } times that. What else it counts is not stated.
claim-ten-billion-a-day-holds = With these numbers it fits retail sales of { $retail_a_day } a day.

claim-fruit-shop-tripled = Did the fruit shop’s customers triple?
claim-fruit-shop-tripled-says = One line says { $stated } times as many customers, another { $gain } more.
claim-fruit-shop-tripled-holds = { $gain } more is { $times_before } times as many. The two lines agree. Which shop it was is not stated.
claim-fruit-shop-tripled-contradicts-itself = { $gain } more is { $times_before } times as many, not { $stated } times.
