# "The offer I was shown": five questions, answered as the advertisement says it.

ask-title = The offer I was shown
ask-lead = Five questions. Enter what they told you. What they did not say, leave at “I don’t know”.
ask-name = A name for it, if you like
ask-done = See the answer
ask-change = Change what I entered

ask-pay = What do you pay?
ask-price = Amount
ask-currency = Currency
ask-what = What for
ask-what-goods = I buy something
ask-what-deposit = I pay in, invest, join
ask-what-bank = I save at a bank
ask-what-card = I top up a card, or prepay
ask-often = How often
ask-once = Once
ask-again = Every time

ask-back = What do they say you get?
ask-amount = How much
ask-unit = This number is in
ask-unit-times = times
ask-unit-nothing = nothing
ask-unit-unknown = I don’t know
ask-basis = That is
ask-basis-all = in all
ask-basis-each = each time
ask-basis-top = and my money back
ask-basis-top-card = on top of what I put on
ask-in = Paid in
ask-in-cash = cash
ask-in-goods = goods, vouchers, meals

ask-when = How do you get it?
ask-way = In which way
ask-way-parts = in equal parts
ask-way-share = a share of the whole each time, until it is all paid
ask-way-rest = a share of what is left each time
ask-way-once = all at once, after some time
ask-way-growth = a part each time business has grown
ask-way-line = when it is my turn in line
ask-way-shared = a part of what comes in is shared out
ask-way-times = a set number of payments, then it stops
ask-way-ending = so many times, then my money back
ask-way-forever = for ever
ask-way-left = left in and compounded
ask-way-unknown = I don’t know
ask-way-kept = as set under “More terms”
ask-number-parts = How many parts
ask-number-share = Of the whole each time (%)
ask-number-rest = Of what is left each time (%)
ask-number-once = After how long
ask-number-line = How many must buy for one to get it
ask-number-shared = For how many periods
ask-number-times = How many times
ask-number-left = For how long
ask-step = Business grows by (%)
ask-period = How often
ask-each-day = each day
ask-each-week = week
ask-each-month = month
ask-each-quarter = quarter
ask-each-year = year
ask-long-day = days
ask-long-week = weeks
ask-long-month = months
ask-long-quarter = quarters
ask-long-year = years

ask-rewards = What do you get for bringing people in?
ask-rewards-none = If they did not say, leave it empty.
ask-reward = Reward { $n }: how much
ask-reward-unit = Reward { $n }: this number is in
ask-reward-unit-percent = % of what they pay
ask-reward-level = Reward { $n }: for whom
ask-level-1 = someone I bring in
ask-level-2 = whom they bring in
ask-level-n = level { $n }
ask-needs = Paid only after I have brought in
ask-reward-remove = Remove reward { $n }
ask-reward-add = Add a reward

ask-stays-goods = How much does the shop give up, and how much of that is kept to pay people?
ask-stays-deposit = How much of what you pay in is kept to pay people?
ask-stays-bank = What does the bank earn with it in a year?
ask-stays-card = What do the goods cost the shop?
ask-stays-line = Where does the money in the line come from?
ask-stays-line-text = The rule says it: from those who join the line behind you.
ask-gives = The shop gives up, of the price (%)
ask-keeps-goods = Of that, kept to pay people (%)
ask-keeps-deposit = Kept to pay people (%)
ask-earns = In a year (%)
ask-cost = Cost, of what it counts as (%)
ask-empty = I don’t know

ask-missing = Fill in the amount in 1 and answer 2, and your answer will appear here.
ask-missing-back = Without knowing what is promised nothing can be worked out. Ask for it in writing: how much in all, and in which steps.
ask-outside = { $used } is the nearest number that can be worked out here.
ask-uncountable = That would grow beyond all numbers, so the last change was not taken.

# What nobody has said, and is an example of ours.
unknown-status = They did not say, so we assumed: { $list }.
unknown-points = What is promised is not known yet.
unknown-spend = a payment of { $value }
unknown-rebate = { $value } given up by the shop
unknown-pool = { $value } of that kept to pay people
unknown-pool-deposit = { $value } of what is paid in kept to pay people
unknown-earns = { $value } earned each { $period }
unknown-cost = goods that cost { $value } of what they count as
unknown-periods = { $value } steps
unknown-after = all at once after { $value } periods
unknown-daily = { $value } of what is left each time
unknown-step = a part for { $value } of growth
unknown-leftfor = { $value } periods left in

# What would have to be so that nobody else is needed. Amounts come with their sign.
needed-comma = ; { "" }
needed-rebate = So that nobody else is needed, the shop would have to hand over { $needed } of every { $spend }.
needed-rebate-whole = So that nobody else is needed, the shop would have to hand over all { $needed } of every { $spend }.
needed-rebate-beyond = So that nobody else is needed, the shop would have to hand over { $needed } of every { $spend }: more than it takes in.
needed-rebate-never = What is promised never ends, so no amount handed over is enough.
needed-examples-rebate = Nobody has said how much the shop gives up. Examples of ours: { $list }. Below we take { $share }.
needed-after-rewards = Rewards for bringing people in are paid from it first.
needed-example-rebate = at { $share }, { $there } is there
needed-pool-kind = Nobody has said how much of the { $rebate } given up is kept to pay people. Below we take the kindest reading: all of it.
needed-pool-kind-rewards = Nobody has said how much of the { $rebate } given up is kept to pay people. Below we take the kindest reading: all but the rewards for bringing people in.
needed-kept = So that nobody else is needed, { $needed } of every { $spend } paid in would have to be kept for you.
needed-kept-beyond = So that nobody else is needed, { $needed } would have to be kept for you of every { $spend } paid in: more than there is.
needed-kept-never = What is promised never ends, so all you pay in is not enough.
needed-kept-kind = Nobody has said how much is kept. Below we take the kindest reading: all of it.
needed-kept-kind-rewards = Nobody has said how much is kept. Below we take the kindest reading: all but the rewards for bringing people in.
needed-earns = Or the money would really have to earn { $share } a { $period }, every { $period }.
needed-bank = If the bank earns { $share } a { $period } with it, nobody else is needed.
needed-bank-example = Below we take { $share } a { $period }, an example of ours.
needed-goods = As long as { $hundred } of it costs the shop less than { $cost }, what you pay is enough and nobody else is needed.
needed-examples-cost = Nobody has said what it costs. Examples of ours: { $list }. You pay { $spend }. Below we take { $share } of what it counts as.
needed-example-cost = at { $share }, all of it costs { $costs }
needed-line = By its own rule { $count } have to buy for one to get it: of all who are in line, at most one in { $count } has had it.
needed-line-unknown = Nobody has said how many. Below we take { $count }, an example of ours.
needed-steps = Nobody has said in how many steps. Below we take { $parts }, an example of ours; how much is there does not depend on it.

# The offer whose terms are most like these; only terms are compared.
nearest = Terms most like these: [{ $offer }]({ $link })
nearest-case = Terms most like these: [{ $offer }]({ $link }), [the case]({ $case })
nearest-only = Only the terms are similar. That does not make it the same offer.
