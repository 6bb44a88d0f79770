# The money mechanisms of the two promotional articles, and the questions they leave open.
# Of each mechanism: its name, who promises what to whom, what is not stated, where it is in this app (or why not), readings.
# The names of inputs are those of the page “Check an offer”, so a new name there is a new name here.
# “The article” is the one named beside it. The first reading is the one this app uses.

mechanism-range = { $low }–{ $high }

## What the article names as the source of the money

mechanism-money-own = this purchase
mechanism-money-others = other people’s purchases
mechanism-money-fees = agents’ fees
mechanism-money-outside = money from outside
mechanism-money-shop = the shop’s own pocket
mechanism-money-unstated = not stated
mechanism-money-none = no payment is promised

## Whether this app computes it

mechanism-modelled-yes = computed
mechanism-modelled-partly = partly computed
mechanism-modelled-no = not computed

## Numbers that the articles state

mechanism-amount-of-price = { $amount } of the price
mechanism-amount-points-each = { $amount } points each, in an example of ¥1,000
mechanism-amount-times = { $amount } times the points
mechanism-amount-times-at-most = elsewhere: at most { $amount } times
mechanism-amount-periods = { $amount } periods
mechanism-amount-step = one release for each { $amount } of growth
mechanism-amount-of-rebate = { $amount } of the rebate
mechanism-amount-of-later-spending = { $amount } of later spending
mechanism-amount-customers-locked = { $amount } customers for one shop
mechanism-amount-income-a-year = { $amount } a year for one shop
mechanism-amount-spending-a-year = { $amount } a year from each customer
mechanism-amount-turnover-a-year = { $amount } of sales a year for one shop
mechanism-amount-of-unstated = { $amount }; of what is not stated
mechanism-amount-spent = { $amount } spent
mechanism-amount-points = { $amount } points
mechanism-amount-vouchers = { $amount } in vouchers
mechanism-amount-chance = { $amount } of first orders win
mechanism-amount-invited = { $amount } buyers invited
mechanism-amount-of-profit = { $amount } of profit; whose profit is not stated
mechanism-amount-income-a-month = more than { $amount } a month each
mechanism-amount-fee = tens of millions as a fee ({ $amount })
mechanism-amount-of-region = { $amount } of the region’s business
mechanism-amount-members = { $amount } members
mechanism-amount-dividend-a-year = { $amount } a year each
mechanism-amount-restaurants = { $amount } restaurants
mechanism-amount-home-services = { $amount } home service points
mechanism-amount-circulating = { $amount } in circulation
mechanism-amount-trades = { $amount } trades for each user
mechanism-amount-leads = { $amount } possible customers
mechanism-amount-value-a-user = { $amount } for each daily user
mechanism-amount-value-in-all = { $amount } in all
mechanism-amount-centres = { $amount } service centres
mechanism-amount-staff-each = { $amount } field staff in each
mechanism-amount-of-successful = { $amount } of the firms that succeeded
mechanism-amount-of-newcomers = { $amount } of a shop’s new customers
mechanism-amount-growth-a-month = { $amount } growth a month

## The mechanisms

mechanism-merchant-rebate = The shop’s rebate
mechanism-merchant-rebate-promise = The shop gives up part of every sale.
mechanism-merchant-rebate-open = Whether it is due on the part of a bill that is paid with vouchers, and whether the shop raises its price to pay for it.
mechanism-merchant-rebate-model = “{ field-rebate }”: a share of the price, all of it paid in money.
mechanism-merchant-rebate-reading-cash = a share of what is paid in money
mechanism-merchant-rebate-reading-whole-bill = a share of the whole bill, vouchers included

mechanism-equal-points = Points for shopper and shop
mechanism-equal-points-promise = The platform credits points for the rebate to the shopper and to the shop.
mechanism-equal-points-open = What stands behind the points. The words say the rebate is divided; the example gives each side the full amount.
mechanism-equal-points-model = Two promises of points, one for the shopper and one for the shop. Set the shop’s to 0 to read it as divided.
mechanism-equal-points-reading-each = each gets points for the whole rebate, as in the example
mechanism-equal-points-reading-divided = the two share the rebate between them

mechanism-five-times = Five times in vouchers
mechanism-five-times-promise = The platform turns each point into vouchers for five times as many yuan, for shopper and shop.
mechanism-five-times-open = What part of a bill a voucher may pay, how long it is valid, who reimburses the shop that takes it, and whether spending it earns points again.
mechanism-five-times-model = The multiple of each promise of points. We count a voucher as money, yuan for yuan. That is kind to the offer.
mechanism-five-times-reading-fixed = exactly five times
mechanism-five-times-reading-at-most = at most five times

mechanism-periods = Growing over 36 to 40 periods
mechanism-periods-promise = The platform tells holders of points that they grow to five times by an “AI algorithm”.
mechanism-periods-open = How long a period is, how much is paid in each, and where the increase comes from.
mechanism-periods-model = “{ field-periods }”, and the rule by which points are released. The parts are equal.
mechanism-periods-reading-equal = equal parts
mechanism-periods-reading-rising = parts that rise
mechanism-periods-reading-compound = a steady rate of increase in each period
mechanism-periods-reading-at-the-end = all at the end

mechanism-growth-release = Release when business grows
mechanism-growth-release-promise = The platform pays holders of points a further part each time business has grown.
mechanism-growth-release-open = What has to grow (sales, rebates, members), from which level the first 15% counts, and how large a part is paid.
mechanism-growth-release-model = The release rule “{ choice-ladder }”, with its step. Each 15% counts from the level of the last release.
mechanism-growth-release-reading-last-release = 15% above the level of the last release
mechanism-growth-release-reading-first-level = 15% of the first level each time
mechanism-growth-release-reading-last-period = 15% above the period before

mechanism-minimum = Minimum if growth is missed
mechanism-minimum-promise = The platform says holders of points are paid a guaranteed minimum when growth falls short.
mechanism-minimum-open = How much, of what, how often, and out of which money.
mechanism-minimum-model = “{ field-floor }”, a share of one part. No amount is stated, so 0 is filled in; try your own.
mechanism-minimum-reading-of-part = a share of the part that would have been paid
mechanism-minimum-reading-of-balance = a share of everything still open

mechanism-pool = The prize pool
mechanism-pool-promise = The platform puts part of each rebate into a pool, from which points are released.
mechanism-pool-open = Whether the vouchers have any other money behind them, how much is in the pool, and who keeps it.
mechanism-pool-model = “{ field-pool }”. Points are paid from the pool and from nothing else. Put 100% for the kindest case.

mechanism-rest-of-rebate = The rest of the rebate
mechanism-rest-of-rebate-promise = The rest of the rebate, 60%, is promised to nobody by name.
mechanism-rest-of-rebate-open = What it is for. Commissions, cashback, agents, staff and profit have no other source.
mechanism-rest-of-rebate-model = Everything promised at once is paid out of it. What is left is shown as kept by the platform.

mechanism-lock-in = Cashback on locked-in customers
mechanism-lock-in-promise = The platform pays the shop whose code a customer scanned first a share of what that customer spends later.
mechanism-lock-in-open = Whether it covers spending in other shops, for how long, and out of which money.
mechanism-lock-in-model = Paid at once to the shop that signed the shopper up, on every purchase.
mechanism-lock-in-reading-every-purchase = 1% of every purchase of that customer
mechanism-lock-in-reading-other-shops = 1% of what the customer spends in other shops
mechanism-lock-in-reading-of-rebate = 1% of the rebate on those purchases

mechanism-daily-customers = New customers every day
mechanism-daily-customers-promise = The article tells shops that new customers every day make a large turnover in a year.
mechanism-daily-customers-open = How many customers a day, and whether they spend all their ¥10,000 in this one shop.
mechanism-daily-customers-model = It is a forecast of sales. Nobody promises to pay anything, so there is no promise to trace.
mechanism-daily-customers-reading-from-the-start = 360 customers who are all there from the first day
mechanism-daily-customers-reading-one-by-one = one more customer each day, so half as much in the first year

mechanism-subsidy = The platform’s cash subsidy
mechanism-subsidy-promise = The platform pays the shop a subsidy in cash.
mechanism-subsidy-open = One per cent of what, for how long, and out of which money.
mechanism-subsidy-model = Paid at once to the shop, on every purchase.
mechanism-subsidy-reading-turnover = of all the shop’s sales
mechanism-subsidy-reading-locked-customers = of what locked-in customers spend
mechanism-subsidy-reading-of-rebate = of the rebate

mechanism-free-order = The “free order”
mechanism-free-order-promise = The article tells shoppers that in the end they get the whole price back in vouchers.
mechanism-free-order-open = That it takes the highest rebate, exactly five times, every release paid, and vouchers that buy what money buys.
mechanism-free-order-model = It follows from three inputs: spend 10,000, a rebate of 20%, and five times for the shopper. The answer shows what is paid of it.

mechanism-commission-1 = Commission, level 1
mechanism-commission-1-promise = The platform pays whoever invited a new customer, at once.
mechanism-commission-1-open = Fifteen per cent of what, and whether on the first order only or on every order.
mechanism-commission-1-model = Paid at once to the inviter, on every purchase of a person who was invited. The base can be switched.
mechanism-commission-1-reading-of-rebate = of the rebate
mechanism-commission-1-reading-of-price = of what the newcomer spends
mechanism-commission-1-reading-of-platform-part = of the part of the rebate outside the pool

mechanism-commission-2 = Commission, level 2
mechanism-commission-2-promise = The platform pays the inviter’s inviter as well.
mechanism-commission-2-open = Three to five per cent of what, when it is 3 and when 5, and for how long.
mechanism-commission-2-model = Paid at once to the inviter’s inviter, at 3%, the lower end. The base can be switched.
mechanism-commission-2-reading-of-rebate = of the rebate
mechanism-commission-2-reading-of-price = of what the newcomer spends
mechanism-commission-2-reading-of-commission = of the level 1 commission

mechanism-commission-3 = Commission, level 3
mechanism-commission-3-promise = The platform pays an extra reward for what the third generation spends.
mechanism-commission-3-open = Three to five per cent of what, when it is 3 and when 5, and what it is extra to.
mechanism-commission-3-model = Paid at once to the third inviter up the line, at 3%, the lower end. The base can be switched.
mechanism-commission-3-reading-of-rebate = of the rebate
mechanism-commission-3-reading-of-price = of what the newcomer spends
mechanism-commission-3-reading-on-top = on top of the level 2 commission, to the same person

mechanism-blind-box = Blind box for newcomers
mechanism-blind-box-promise = The platform gives every first-time buyer a prize: a free-order voucher, a discount code, a membership card.
mechanism-blind-box-open = The odds of each prize and what it is worth. A discount code for everybody is also a 100% chance to win.
mechanism-blind-box-model = Without odds and values there is no number to enter. The engine can pay a fixed sum for each newcomer, but the text gives none.

mechanism-phone = A phone for inviting three
mechanism-phone-promise = The platform says that whoever invites three buyers “unlocks” a phone.
mechanism-phone-open = Whether “unlock” means to get it or to be in the draw, how much the three must spend, and who pays.
mechanism-phone-model = Neither the chance nor a minimum purchase is stated, so there is no sum to enter.
mechanism-phone-reading-given = whoever invites three gets the phone
mechanism-phone-reading-drawn = whoever invites three may take part in a draw

mechanism-promoter = Share for bringing in a shop
mechanism-promoter-promise = The platform pays whoever brings in a shop a share of profit.
mechanism-promoter-open = Whose profit, for how long, and out of which money.
mechanism-promoter-model = Paid at once to the promoter, 5% of the rebate of every purchase. The base can be switched.
mechanism-promoter-reading-of-rebate = of the rebate
mechanism-promoter-reading-of-platform-part = of the part of the rebate outside the pool
mechanism-promoter-reading-of-shop-profit = of the shop’s profit
mechanism-promoter-reading-of-turnover = of the shop’s sales

mechanism-recruiting = Reward for recruiting promoters
mechanism-recruiting-promise = The platform rewards whoever recruits a new promoter.
mechanism-recruiting-open = How much, of what, and for how long.
mechanism-recruiting-model = No rate and no base are stated, so there is nothing to enter.

mechanism-promoter-income = Promoters’ income
mechanism-promoter-income-promise = The article tells would-be promoters what one unnamed team is said to earn.
mechanism-promoter-income-open = Which team, how many people, before or after costs, and who pays.
mechanism-promoter-income-model = It is an example, not a promise of a rate. What such an income takes is worked out among the claims.

mechanism-province = Province agents
mechanism-province-promise = The agent pays a fee; the platform then pays the agent a share of the region’s business.
mechanism-province-open = Fifteen per cent of what, out of which money, and whether the fee is ever returned.
mechanism-province-model = The 15% is paid at once, of the rebate. The base can be switched. The fee is paid once and is not counted.
mechanism-province-reading-of-rebate = of the rebate of the region
mechanism-province-reading-of-turnover = of the region’s sales
mechanism-province-reading-of-a-pot = of a pot that agents share

mechanism-three-tiers = Agents on three tiers
mechanism-three-tiers-promise = The article names agents for provinces, for cities and for districts.
mechanism-three-tiers-open = What city and district agents pay and get, and whether it comes inside the 15% or on top.
mechanism-three-tiers-model = No fee and no share is stated for the lower two tiers. The province agent has a row of its own.
mechanism-three-tiers-reading-inside = the lower tiers share the province’s 15%
mechanism-three-tiers-reading-on-top = the lower tiers get a share on top

mechanism-dividends = Dividends for members
mechanism-dividends-promise = The platform tells members that points can be swapped for a right to income from shops’ shares.
mechanism-dividends-open = Whose shares, income from which profit, and how many points it costs.
mechanism-dividends-model = Neither the price in points nor the payer is stated. What it would cost for everybody is worked out among the claims.

mechanism-free-points = Points without a purchase
mechanism-free-points-promise = The platform credits members with points for reviews and for inviting friends.
mechanism-free-points-open = How many points. No purchase means no rebate, so no money comes in with them.
mechanism-free-points-model = In this app points come from rebates only. With free points the same pool would have to pay more.

mechanism-circulation = Points across trades
mechanism-circulation-promise = Shops of other trades take the points as payment.
mechanism-circulation-open = What “in circulation” means, and who pays the shop that takes the points.
mechanism-circulation-model = The app follows a voucher to its payment from the pool, not to the shop where it is spent.
mechanism-circulation-reading-pool-pays = the platform pays the shop from the pool
mechanism-circulation-reading-shop-bears = the shop bears it, as a hidden discount
mechanism-circulation-reading-points-passed-on = the shop gets points and passes them on

mechanism-points-as-cash = Points spent like cash
mechanism-points-as-cash-promise = A story tells shoppers that points from one shop pay for goods in another, on the spot.
mechanism-points-as-cash-open = How this fits points that are released over 36 to 40 periods.
mechanism-points-as-cash-model = The soonest this app can pay is one period later: choose “{ choice-instalments }” and enter 1 for “{ field-periods }”.

mechanism-paid-by-shop = Gifts that a shop pays for
mechanism-paid-by-shop-promise = A car dealer gives free car washes for points.
mechanism-paid-by-shop-open = What the washes cost the dealer, and how many of the possible customers bought anything.
mechanism-paid-by-shop-model = The dealer pays for it, and no money passes through the pool.

mechanism-valuation = What the platform is said to be worth
mechanism-valuation-promise = The article tells investors and agents a value for each daily user and for the whole.
mechanism-valuation-open = Who valued it. The two numbers do not fit the number of users; see the claims.
mechanism-valuation-model = A valuation pays nobody.
mechanism-valuation-reading-daily-users = value of a daily user times daily users
mechanism-valuation-reading-monthly-users = value of a daily user times monthly users

mechanism-listing = Going public
mechanism-listing-promise = The article tells everybody that a listing is planned and that investors have put money in.
mechanism-listing-open = How much, from whom, and whether any of it is meant for vouchers.
mechanism-listing-model = No amount is stated. Capital comes once; the promises are made every day.

mechanism-government = Government subsidies
mechanism-government-promise = The article says many local governments give subsidies, and hopes for more.
mechanism-government-open = Which governments, how much, for what, and whether this platform gets any.
mechanism-government-model = No amount is stated.

mechanism-collectibles = Digital collectibles and carbon points
mechanism-collectibles-promise = The platform plans further things to swap points for.
mechanism-collectibles-open = What they are worth and who buys them for money.
mechanism-collectibles-model = A new way to spend points brings in no new money, and no terms are stated.

mechanism-platform-profit = The platform’s own profit
mechanism-platform-profit-promise = The article tells investors that costs hardly rise with size and that profit grows without limit.
mechanism-platform-profit-open = What the platform charges. No tariff appears in either article.
mechanism-platform-profit-model = What is left of the rebate after the pool and all payments at once is shown as kept by the platform. Staff and other costs are not known.

mechanism-field-staff = Field staff of the service centres
mechanism-field-staff-promise = Each service centre is said to have a team that signs up shops.
mechanism-field-staff-open = Who employs them, what they are paid, and out of which money.
mechanism-field-staff-model = No wage is stated. What it would cost is worked out among the claims.
mechanism-field-staff-reading-employed = employed by the platform
mechanism-field-staff-reading-by-agents = employed by agents
mechanism-field-staff-reading-commission-only = paid by commission alone

mechanism-software = Software for firms that copy the model
mechanism-software-promise = The article says that most firms which made the model work use this operator’s software.
mechanism-software-open = Whether the software is sold and for how much, and how many firms used it and failed.
mechanism-software-model = No price is stated, and no payment to shoppers or shops comes with it.

mechanism-changed-by-operator = The operator may change the release
mechanism-changed-by-operator-promise = The operator reserves the right to adjust how much is released, by watching points and pool.
mechanism-changed-by-operator-open = The rule. If it can be lowered at any time, “five times” and “guaranteed” are not fixed terms.
mechanism-changed-by-operator-model = “{ field-payout }” and “{ field-unpaid }” show what can happen. A change at will follows no rule, so it cannot be computed.
mechanism-changed-by-operator-reading-when-short = payments are cut to what the pool holds
mechanism-changed-by-operator-reading-at-will = the operator sets the release as it sees fit

mechanism-referral-growth = Growth by invitation
mechanism-referral-growth-promise = The article says that members bring in most of a shop’s new customers and that everything grows 15% a month.
mechanism-referral-growth-open = Fifteen per cent more of what: shoppers, shops or sales.
mechanism-referral-growth-model = The growth in buyers. The 58% is not used: everyone who joins after the start counts as invited.
mechanism-referral-growth-reading-shoppers = 15% more shoppers a month
mechanism-referral-growth-reading-shops = 15% more shops a month
mechanism-referral-growth-reading-turnover = 15% more sales a month

## Who should ask

question-for-shopper = If you shop
question-for-shop = If you have a shop
question-for-agent = If you want to promote it or become an agent

## Questions to ask before joining, each with why it matters

question-period-length = How long is one period, in days?
question-period-length-why = Without a date no payment can ever be late: 36 periods are one year at ten days each, and three years at a month each.

question-what-grows = What exactly has to grow by 15%, from which level, and where can I look it up?
question-what-grows-why = If only the platform knows the number, only the platform knows whether you should have been paid.

question-share-released = How much of my points is paid at each release?
question-share-released-why = A release can be a thirty-sixth of the total or a few cents, and both would be called a release.

question-minimum = How many yuan is the guaranteed minimum, and which money pays it?
question-minimum-why = A guarantee without an amount and without a payer guarantees nothing.

question-five-times = Is it exactly five times, or at most five times, and who may change it?
question-five-times-why = “At most five times” is also true if you get a fifth of it, or nothing.

question-each-or-divided = Do shopper and shop each get points for the whole rebate, or do they share it?
question-each-or-divided-why = If each gets the whole, the same pool has promised twice as much.

question-pool-short = If the pool is short, who is paid, how much, and is the rest still owed to me?
question-pool-short-why = By the terms stated, each purchase puts in ¥4 for every ¥100 it promises, so this is the usual case and not the exception.

question-points-expire = What happens to points that are not yet paid after the last round?
question-points-expire-why = If they lapse, the promise ends with the calendar and not with the payment.

question-voucher-validity = How long is a voucher valid?
question-voucher-validity-why = A voucher that expires before you can use it costs nobody anything, except you.

question-voucher-use = What part of a bill may I pay with vouchers, in which shops, for which goods, and can I turn them into cash?
question-voucher-use-why = A ¥100 voucher that pays a tenth of a bill makes you spend ¥900 in money first.

question-same-price = Is the price here the same as elsewhere, and what would a plain discount be?
question-same-price-why = If the shop adds the rebate to the price, you have paid for your points yourself.

question-refund = If I return the goods, what happens to the points, and to the commissions already paid?
question-refund-why = Neither article mentions returns, and money paid out at once is hard to take back.

question-paid-so-far = How many yuan in vouchers have been promised, paid and refused up to today, and who has finished all rounds?
question-paid-so-far-why = This is the number that decides, and neither article gives it.

question-pool-holder = Who keeps the pool, in which account, how much is in it today, and who checks it?
question-pool-holder-why = You can only be paid from money that is there.

question-other-sixty = Where does the other 60% of the rebate go?
question-other-sixty-why = It is more than goes into the pool, and commissions, agents, staff and profit all have to come out of it.

question-end = What happens to my points if nobody new joins, or if the platform closes?
question-end-why = Points are a claim on later money, and neither article says who owes it to you then.

question-dividends = Whose shares pay the dividend, out of which profit, and how many points does it cost?
question-dividends-why = A dividend needs a company that has earned it, and no company and no profit is named.

question-blind-box = What are the odds of each prize, and does “unlock” mean that I get the phone?
question-blind-box-why = “Everybody wins” is true as soon as everybody gets a discount code.

question-who-reimburses = When a customer pays me with vouchers, who pays me, how much, and by when?
question-who-reimburses-why = If nobody does, each voucher is a discount that you give on top of the rebate.

question-voucher-earns = Do I owe the rebate on the part of a bill that is paid with vouchers, and does that part earn new points?
question-voucher-earns-why = If it does, you give up money that you never received, and promises breed further promises.

question-cash-to-shop = One per cent of what, paid when, for how long, and written where?
question-cash-to-shop-why = The texts give two times 1% in cash; at a rebate of 3% the part outside the pool is 1.8% of the price.

question-commission-base = Fifteen per cent of what: the price, the rebate, or the platform’s part, on which orders, and for how long?
question-commission-base-why = On a ¥1,000 purchase with 20% rebate that is ¥150 or ¥30 or ¥18.

question-agent-fee = Is the agent’s fee ever returned, and what exactly is the 15% a share of?
question-agent-fee-why = The fee is certain and paid first; the share depends on what later shoppers spend.

question-outside-money = How much outside money has come in, from whom, and is any of it set aside for vouchers?
question-outside-money-why = A plan to list and a hope for subsidies cannot be paid out.
