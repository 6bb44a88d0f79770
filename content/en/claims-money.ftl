# Claims about money that is promised. For each claim: title, what the article says (in our words), a sentence for every
# verdict its numbers can lead to, and, where there is more to say, -more. Keep every { $slot }.

claim-four-of-a-hundred = Who pays for the five-fold vouchers?
claim-four-of-a-hundred-says = Shopper and shop each get vouchers for { $shopper } times the rebate. { $pool } of the rebate goes into the pool they are paid from.
claim-four-of-a-hundred-only-if = Of every ¥100 of vouchers promised, { $own } is there. The other { $others } has to come from people who join later.
claim-four-of-a-hundred-holds = With these numbers the purchase itself pays for every voucher it promises.

claim-ten-times-the-cash = Everybody wins: how much is promised from one purchase?
claim-ten-times-the-cash-says = Shopper, shop, three inviters, promoter and province agent are each promised a share of a purchase of { $price }. The shop gives up { $rebate } of it.
claim-ten-times-the-cash-impossible = The purchase brings in { $cash }, and { $promised } is promised from it. That is { $times } times as much, and every later purchase promises as much again.
claim-ten-times-the-cash-holds = With these numbers the purchase brings in { $cash }, and that is enough for the { $promised } promised.
claim-ten-times-the-cash-more = The vouchers alone come to { $vouchers }.

claim-plain-price-cut = Would a plain discount be better?
claim-plain-price-cut-says = In the end the vouchers make the purchase “free”. The shop gives up { $rebate } at most, and the vouchers are paid from { $pool } of that.
claim-plain-price-cut-only-if = As a plain discount, the rebate saves you { $price_cut } today. Without new money the pool pays for { $vouchers_paid } of your vouchers; you get more only if people who join later bring it in.
claim-plain-price-cut-holds = With these numbers the pool pays for { $vouchers_paid } of your vouchers, no less than the { $price_cut } of a plain discount.

claim-three-commissions = Three commissions out of one rebate
claim-three-commissions-says = Whoever brings a new customer gets { $level_1 }, the next level up { $level_2 } or more, the third { $level_3 } or more. The shop gives up { $rebate } at most, and { $pool } of that goes into the pool.
claim-three-commissions-impossible = The three inviters get { $commissions_share } of the price. What is left for them beside the pool is { $beside_pool }. The shop would have to give up { $needed_rebate }.
claim-three-commissions-holds = With these numbers it can be paid: the three inviters get { $commissions_share } of the price, and { $beside_pool } is left beside the pool.

claim-every-share-of-the-rebate = All the shares of one rebate
claim-every-share-of-the-rebate-says = The pool gets { $pool } of the rebate; inviters, promoter and province agent get shares of it too; shops get { $lock_in } and { $subsidy } of the price. The shop may choose a rebate from { $lowest } to { $highest }.
claim-every-share-of-the-rebate-only-if = All of this can be paid only if the shop gives up about { $needed_rebate } or more. At the lowest rebate the promises come to { $promised_at_lowest } of it, vouchers not counted.
claim-every-share-of-the-rebate-impossible = No rebate that is allowed is enough for all these shares, vouchers not counted.
claim-every-share-of-the-rebate-holds = With these numbers every allowed rebate is enough: it takes { $needed_rebate }.

claim-more-vouchers-than-goods = More vouchers than goods
claim-more-vouchers-than-goods-says = Every purchase gives shopper and shop vouchers for { $shopper } times the rebate each. A year’s turnover is { $turnover }.
claim-more-vouchers-than-goods-only-if = At a rebate of { $rebate }, a year’s turnover of { $turnover } creates { $vouchers } of vouchers: { $of_goods } times all goods sold. They can all be spent only if turnover keeps growing.
claim-more-vouchers-than-goods-holds = With these numbers there are fewer vouchers than goods: { $vouchers } for a turnover of { $turnover }.

claim-free-order = A “free” purchase of ¥10,000
claim-free-order-says = Spend { $spend }, and in the end you get { $spend } of vouchers: the purchase was free.
claim-free-order-only-if = You get { $vouchers_highest } only at the highest rebate, if every release is paid, and if vouchers buy what you want. At the lowest rebate it is { $vouchers_lowest } at most.
claim-free-order-impossible = Even at the highest rebate it is { $vouchers_highest } of vouchers for a purchase of { $spend }.
claim-free-order-holds = With these numbers even the lowest rebate gives vouchers for the whole price: { $vouchers_lowest }.
claim-free-order-more = At the highest rebate the purchase puts { $into_pool } into the pool, for the shopper’s and the shop’s vouchers together.

claim-dividends-for-members = A dividend for members
claim-dividends-for-members-says = { $receivers } members share in the shops’ profits and get { $dividend } a year on average. Article A counts { $members } members.
claim-dividends-for-members-cannot-be-checked = Who pays it is not stated. It goes to { $of_members } of the members; if every member got it, it would take { $for_all }, or { $of_turnover } of all turnover.
claim-dividends-for-members-impossible = If every member got it, it would take { $for_all }: more than all turnover.
claim-dividends-for-members-more = Together, the members who get it get { $dividends } a year.

claim-cash-at-the-lowest-rebate = Cash for the shops, at the lowest rebate
claim-cash-at-the-lowest-rebate-says = A shop may give up as little as { $rebate }. { $pool } of that goes into the pool, and the platform pays shops { $lock_in } and { $subsidy } of the price in cash.
claim-cash-at-the-lowest-rebate-impossible = From a rebate of { $rebate }, { $beside_pool } of the price is left beside the pool, and { $cash_promised } is promised in cash. Nothing is left for any inviter. It takes a rebate of { $needed_rebate }.
claim-cash-at-the-lowest-rebate-holds = With these numbers the cash is there: { $beside_pool } of the price is left beside the pool, { $cash_promised } is promised.

claim-points-and-vouchers = 200 points, ¥1,000 of vouchers
claim-points-and-vouchers-says = Spend { $price } at a shop that gives up { $rebate }: you get points, each worth ¥{ $shopper } of vouchers, { $stated } in all.
claim-points-and-vouchers-holds = This sum is right: { $points } points make { $vouchers_each } of vouchers. Where the money for them comes from is another question.
claim-points-and-vouchers-contradicts-itself = { $points } points make { $vouchers_each } of vouchers, not { $stated }.

claim-anybody-paid = Has anybody been paid in full?
claim-anybody-paid-says = The platform has been running for { $years } years. Points are released over { $periods } to 40 periods.
claim-anybody-paid-cannot-be-checked = There are { $periods } releases, one a month, and { $months_running } have gone by. Neither article has one figure on vouchers paid.
claim-anybody-paid-more = The words for expiry, refund and loss do not occur in either. Ask: how many yuan promised, paid and refused up to today?

claim-five-times-by-algorithm = Five times by “AI algorithm”?
claim-five-times-by-algorithm-says = Points are said to grow to { $multiple } times within { $periods } to 40 periods, by an “AI algorithm”.
claim-five-times-by-algorithm-cannot-be-checked = { $multiple } times in { $periods } periods is { $gain_a_year } a year. An algorithm can work that out, but it cannot pay it. Who does is not stated.
claim-five-times-by-algorithm-more = It is { $a_period } in each period, on top of what has grown before.

claim-a-phone-for-three = A phone for inviting three?
claim-a-phone-for-three-says = Whoever invites { $invited } buyers can “unlock” a phone. The platform counts { $people } customers.
claim-a-phone-for-three-impossible = If everyone who can invite { $invited } gets a phone, that is { $phones }: { $of_turnover } of a year’s turnover.
claim-a-phone-for-three-holds = With these numbers all phones cost { $phones }, and the rebates of a year pay for them.
claim-a-phone-for-three-more = Before the rebate pays for one phone, each of the { $invited } must spend { $spend_each }.

claim-four-way-win = Four sides, all of them win?
claim-four-way-win-says = Shops, shoppers, promoters and the platform are all said to win: { $sides } sides.
claim-four-way-win-impossible = A purchase of { $price } brings in { $cash }: { $each_side } for each of { $sides } sides. { $vouchers } is promised in vouchers alone.
claim-four-way-win-holds = With these numbers { $cash } comes in and { $vouchers } is promised in vouchers. { $sides } sides can share what is left.
