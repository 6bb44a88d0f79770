# Claims about numbers of people. The pattern is the one in claims-money.ftl.

claim-fans-for-every-shop = 10,000 lifelong fans for every shop?
claim-fans-for-every-shop-says = A shop locks in { $fans } lifelong fans, each bound to that shop alone. There are { $shops } shops, and { $consumers } customers in all.
claim-fans-for-every-shop-impossible = For every shop to have { $fans }, it takes { $all_fans } people: { $times } times as many as live in China ({ $people }).
claim-fans-for-every-shop-only-if = Every shop has { $fans } only if the platform gets { $all_fans } customers, not { $consumers }.
claim-fans-for-every-shop-holds = With these numbers there are enough customers: { $all_fans } are needed, { $consumers } are there.
claim-fans-for-every-shop-more = { $consumers } customers are enough for { $shops_served } such shops.

claim-thirty-or-nineteen-million = 30 million or 19 million?
claim-thirty-or-nineteen-million-says = The first paragraph speaks of { $consumers } customers, a later one of { $members } members.
claim-thirty-or-nineteen-million-only-if = Both are right only if { $not_members } of the { $consumers } customers, { $share_not_members }, are not members.
claim-thirty-or-nineteen-million-contradicts-itself = There cannot be more members than customers.
claim-thirty-or-nineteen-million-holds = With these numbers both are about the same.

claim-eighty-thousand-a-day = 80,000 new users a day
claim-eighty-thousand-a-day-says = Article B: { $new } new users of the mini-program a day. Article A, about ten months later: { $users } users of it in all.
claim-eighty-thousand-a-day-contradicts-other = { $new } a day make { $users } in { $days } days, and { $added } in { $months }. There are { $users } in all.
claim-eighty-thousand-a-day-holds = With these numbers it can be: { $added } new users in { $months }, { $users } in all.
claim-eighty-thousand-a-day-more = The whole platform is said to have { $members } members.

claim-more-in-a-month-than-in-all = More users in a month than in all
claim-more-in-a-month-than-in-all-says = Article B: { $monthly } monthly users of the mini-program, { $daily } on an average day. Article A, later: { $users } users in all, { $daily_later } on an average day.
claim-more-in-a-month-than-in-all-contradicts-other = { $monthly } monthly users are { $times } times as many as the { $users } users there are in all.
claim-more-in-a-month-than-in-all-holds = With these numbers it can be: { $monthly } monthly users, { $users } in all.
claim-more-in-a-month-than-in-all-more = By the one count { $daily_of_monthly } of the users of a month come on an average day, by the other { $daily_of_all } of all users.

claim-ten-thousand-a-head = ¥10,000 a year from everyone
claim-ten-thousand-a-head-says = Each customer is taken to spend { $stated } a year. There are { $people } members, and the turnover of the platform is { $turnover }.
claim-ten-thousand-a-head-contradicts-itself = { $turnover } divided by { $people } people is { $a_head } a year, not { $stated }.
claim-ten-thousand-a-head-holds = With these numbers it adds up: { $a_head } a head.
claim-ten-thousand-a-head-more = At { $stated } each, turnover would be { $needed_turnover }.

claim-twenty-four-others = How many others does it take to pay me?
claim-twenty-four-others-says = Each purchase promises { $shopper } times the rebate to the shopper and { $merchant } times to the shop, and puts { $pool } of it into the pool.
claim-twenty-four-others-impossible = One purchase paid in full uses up what { $other_purchases } others put in. To pay those too, round { $round } takes { $people_needed } people; China has { $people }.
claim-twenty-four-others-holds = With these numbers each purchase pays for its own vouchers. Nobody else is needed.

claim-three-quarters-active = 75% of members are active?
claim-three-quarters-active-says = Article B says { $stated } of members are active and { $monthly } people use the mini-program in a month. Article A counts { $members } members.
claim-three-quarters-active-contradicts-other = { $monthly } of { $members } members is { $active }, not { $stated }.
claim-three-quarters-active-holds = With these numbers it adds up: { $monthly } of { $members } members is { $active }.
claim-three-quarters-active-more = { $stated } would be right for { $members_possible } members.

claim-five-hundred-a-day-each = What does each daily user spend?
claim-five-hundred-a-day-each-says = The system is said to carry { $a_day } of sales a day. The mini-program is said to have { $users } users a day.
claim-five-hundred-a-day-each-only-if = It fits only if every daily user spends { $per_user }, every day, or if most payments are made outside the mini-program.
claim-five-hundred-a-day-each-holds = With these numbers every daily user spends { $per_user } a day, no more than the article expects.
claim-five-hundred-a-day-each-more = At { $spend } a year, a customer spends { $spend_a_day } a day.
