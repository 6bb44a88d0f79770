# Claims about what shops get. The pattern is the one in claims-money.ftl.

claim-ten-thousand-fans = 10,000 locked customers, ¥3 million a year?
claim-ten-thousand-fans-says = A shop that locks in { $fans } customers gets { $share } of what they spend later: up to { $stated } a year. Two lines further down the article counts on { $spend } a year from each customer.
claim-ten-thousand-fans-contradicts-itself = { $fans } customers who spend { $spend } a year each give { $income }, not { $stated }.
claim-ten-thousand-fans-holds = With these numbers it adds up: { $fans } customers who spend { $spend } a year each give { $income }.
claim-ten-thousand-fans-more = For { $stated }, each of them would have to spend { $needed_spend } a year there. That is { $of_average } of what the average person in China spends on everything.

claim-three-million-for-every-shop = ¥3 million for every shop?
claim-three-million-for-every-shop-says = Any shop can join: { $share } of what its locked customers spend, up to { $stated } a year. There are { $shops } shops and a turnover of { $turnover }.
claim-three-million-for-every-shop-impossible = { $share } of everything sold on the platform is { $per_shop } a shop and year, not { $stated }. It is enough for { $shops_possible } of { $shops } shops.
claim-three-million-for-every-shop-holds = With these numbers there is enough for every shop: { $per_shop } each.
claim-three-million-for-every-shop-more = { $stated } for each would be { $times_less } times as much as there is.

claim-turnover-of-a-shop = A turnover of ¥3.6 million for a shop
claim-turnover-of-a-shop-says = New customers every day, { $spend } a year from each: a shop can reach { $stated } a year. All { $shops } shops together expect { $turnover }.
claim-turnover-of-a-shop-only-if = This can be true only of a few: at most { $shops_possible } of { $shops } shops could have { $stated }. The average shop has { $average_shop }.
claim-turnover-of-a-shop-holds = With these numbers the average shop has { $average_shop }, no less than { $stated }.
claim-turnover-of-a-shop-more = The example makes { $customers } customers, all there from the first day. At so many a year, the { $fans } fans of the other example take { $years_to_fans } years.

claim-one-building-market = The market whose visitors tripled
claim-one-building-market-says = Visitors of a building-materials market rose by 200% after it joined. This is said to prove the cashback for locked customers.
claim-one-building-market-cannot-be-checked = One market without name, place or date. And more visitors prove nothing about cashback: ask what was paid, and to whom.

claim-repeat-customers-tripled = The tea shop with three times the repeat customers
claim-repeat-customers-tripled-says = At a milk-tea brand, conversion of new customers rose by 300%, and customers who came back within 7 days from { $before } to { $after }.
claim-repeat-customers-tripled-cannot-be-checked = From { $before } to { $after } is { $times } times as many, at one brand without name, place or date. Ask who counted.

claim-goods-and-brands = Millions of goods, 100,000 brands
claim-goods-and-brands-says = The platform lists millions of goods from more than 100,000 brands.
claim-goods-and-brands-cannot-be-checked = Neither article gives a list or a source. And goods on a list are not money for vouchers.

claim-bigger-bills-bigger-sales = Bigger bills, higher sales
claim-bigger-bills-bigger-sales-says = Over 80% of the shops are small. On average the bill per customer rose by 30%; at one restaurant chain, monthly sales rose by 40%.
claim-bigger-bills-bigger-sales-cannot-be-checked = No source, no period, no name. Ask for the average of all shops, and what they had to give up for it.

claim-beauty-brand = The beauty brand
claim-beauty-brand-says = With this system a beauty brand raised its conversion by 50%.
claim-beauty-brand-cannot-be-checked = A brand without name, place or date. Ask: from how many buyers to how many?

claim-live-sales = Live sales
claim-live-sales-says = Around 11 November 2024, 45% of sales came from private live shows, and the bill per customer was 20% higher there.
claim-live-sales-cannot-be-checked = A share of how much? Neither article gives the sales of those days, or a source.

claim-zero-cost-for-shops = Zero cost for the shop?
claim-zero-cost-for-shops-says = The article promises shops a change at “zero cost”. Two lines on, the shop gives up 3% to { $rebate } of every sale.
claim-zero-cost-for-shops-contradicts-itself = A shop that earns { $margin } on a sale and gives up { $rebate } must sell { $times_to_sell } times as much to earn what it earned before.
claim-zero-cost-for-shops-impossible = A shop that earns { $margin } on a sale and gives up { $rebate } earns nothing, however much it sells.
claim-zero-cost-for-shops-holds = With these numbers it costs the shop nothing: it gives up nothing.

claim-margin-better-by-five-points = A better margin, after giving up a rebate?
claim-margin-better-by-five-points-says = Shops are said to earn { $gain } of the price more on each sale, or better. They also give up { $rebate } of it, or more.
claim-margin-better-by-five-points-cannot-be-checked = To give up { $rebate } of the price and still earn { $gain } more, a shop must find { $needed_gain } of the price in higher prices or lower costs. No accounts are given.
claim-margin-better-by-five-points-more = Ask one of these shops for its accounts, with the rebate in them.

claim-stories-without-names = Success stories without a name
claim-stories-without-names-says = The articles tell of a building market, a milk tea brand, a restaurant chain, a beauty brand, a fruit shop, a car dealer and others that did well.
claim-stories-without-names-cannot-be-checked = None of them has a name, a place or a date, so nobody can ask them.
claim-stories-without-names-more = The one shop with a name is the supermarket that article B calls the core of the operator’s own system.

claim-from-region-to-nation = From a regional supermarket to a national chain?
claim-from-region-to-nation-says = The supermarket is said to have become a national chain: { $own_stores } shops of its own and { $partners } partner shops in { $cities } cities.
claim-from-region-to-nation-only-if = It is a chain of { $stores } only if partners count as its own. { $own_stores } are its own, { $own_of_stores } of all.
claim-from-region-to-nation-holds = With these numbers it has { $own_stores } shops of its own, at least one in each of { $cities } cities.

claim-quarter-hour-circle = A quarter of an hour from every home?
claim-quarter-hour-circle-says = { $partners } partner supermarkets in { $cities } cities are said to form a “quarter-hour circle” for daily life.
claim-quarter-hour-circle-only-if = That is { $stores_a_city } supermarkets for a whole city. It is a quarter-hour circle only for those who live beside one.

claim-thirty-eight-yuan-more = Forecasts that are right 82% of the time?
claim-thirty-eight-yuan-more-says = The system is said to foresee what customers like with 82% accuracy, what goods a shop needs with 91%, and to raise a member’s bill by ¥38.
claim-thirty-eight-yuan-more-cannot-be-checked = It does not say what counts as right, or from what amount the bill rose.

claim-home-services-orders = 187% more orders?
claim-home-services-orders-says = Home service firms are said to have { $gain } more orders through swapped points.
claim-home-services-orders-cannot-be-checked = That is { $times_before } times as many as before. No firm is named, and no number of orders.
claim-home-services-orders-more = Ask how many of the orders were paid in money.

claim-customers-stay-longer = Customers stay longer?
claim-customers-stay-longer-says = Customers are said to stay { $after } minutes in the supermarket instead of { $before }, and fresh goods to spoil less than 3%.
claim-customers-stay-longer-cannot-be-checked = { $longer } longer in the shop says nothing about what they buy. No source is given.

claim-logistics-down = Logistics for a third less?
claim-logistics-down-says = Logistics are said to have gone from { $before } of costs to { $after }, with forecasts from 21 factors that are right 91% of the time.
claim-logistics-down-cannot-be-checked = That is { $cheaper } less. Of which costs, in which year, and by whose count is not stated.

claim-shops-stay = Fewer shops leave?
claim-shops-stay-says = Signing up is said to take { $days_after } days instead of { $days_before }. { $after } of shops are said to stay, before it was { $before }.
claim-shops-stay-cannot-be-checked = { $leaving_after } would leave instead of { $leaving_before }. Over what time, and counted by whom, is not stated.

claim-lifetime-value = Customers worth 2.7 times as much?
claim-lifetime-value-says = A customer is said to be worth 2.7 times as much to a shop over a lifetime as in ordinary retail.
claim-lifetime-value-cannot-be-checked = No amount is given, neither for these shops nor for the others. A platform a few years old has no lifetime to measure yet.

claim-labour-down = A third less for labour?
claim-labour-down-says = Labour is said to have gone from { $before } of costs to { $after }, and one manager to watch over 100 shops.
claim-labour-down-cannot-be-checked = That is { $cheaper } less. Which shops, in which year, and who did the work instead is not stated.

claim-car-washes = 3,200 possible customers for car washes?
claim-car-washes-says = A car dealer gave free washes for points and got 3,200 possible customers. The use of resources is said to have risen by 65%.
claim-car-washes-cannot-be-checked = What the washes cost and how many of these people bought anything is not stated.

claim-every-province = In every province?
claim-every-province-says = The network is said to cover { $stated } provinces and { $trades } trades with { $shops } shops.
claim-every-province-holds = The mainland has { $mainland } provinces, so the number fits. On average there are { $shops_a_province } shops in each.
claim-every-province-impossible = The mainland has { $mainland } provinces, fewer than { $stated }.

claim-points-in-three-trades = Points for every trade?
claim-points-in-three-trades-says = Points can be spent in { $restaurants } restaurants and at { $homes } home service points. One user spends them in { $used } trades on average.
claim-points-in-three-trades-cannot-be-checked = These are { $of_shops } of { $shops } shops, and { $used } of { $trades } trades is { $of_trades }. Who counted it, and how, is not stated.
claim-points-in-three-trades-impossible = That would be { $of_shops } of { $shops } shops, more than there are.
