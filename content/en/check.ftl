# The page "Check an offer".

check-title = Before you join: whose money would you get?
check-offer = Offer
check-in-words = The offer in plain words
check-more-terms = More terms
check-sources = Where each number comes from
check-sources-own = All terms are as entered by whoever made this link. We know no source for them.
check-answer = The answer

column-term = Term
column-value = Value
column-status = Whose word
column-source = Source
column-note = Note

# Groups of "More terms".
group-points = Points and pool
group-at-once = Paid at once
group-rules = Small print
group-way = Money from outside, fees, what is put back
group-around = People and time

# $period is day, week, month …
# $words says what it is: deposit, line, card, or a purchase.
field-spend = { $words ->
    [deposit] You pay in
    [line] You pay for your place
    [card] You put on the card
   *[purchase] You spend
}
field-spend-help = { $words ->
    [deposit] What you pay in at a time.
    [line] The price of one place in the line.
    [card] What you put on the card at a time.
   *[purchase] The price of one purchase.
}
field-rebate = { $words ->
    [deposit] Of it, the scheme gets
    [line] Of it, the line gets
    [card] Of it, the card’s account gets
   *[purchase] The shop gives up
}
field-rebate-help = { $words ->
    [deposit] 100% where all that is paid in comes in. What agents or sellers keep is not in it.
    [line] 100% where nothing is bought. Less where part of it pays for a thing.
    [card] 100% where all of it is kept for you.
   *[purchase] The part of the price that the shop hands to the platform. It is the only money a purchase brings in.
}
field-growth = Buyers grow each { $period }
field-growth-help = How fast the number of buyers grows. This is the number everything hangs on.
field-join = The { $period } you join
field-join-help = Counted from the start of the scheme, 0 is the very beginning.
field-pool = Share of the rebate that goes into the pool
field-pool-help = Points are paid from this pool and from nothing else.
field-points = Points for: { $who }
field-points-help = How many times the rebate is promised.
field-release = How points are released
field-release-help = The rule by which promised points fall due.
field-periods = Number of parts or periods
field-periods-help = In how many parts, or over how many periods, a promise is released.
field-step = Growth for one release
field-step-help = By how much turnover must have grown before the next part is released.
field-floor = Released without growth
field-floor-help = In a period without a release, this share of one part is released all the same.
field-daily = Released each { $period }
field-daily-help = This share of what is left is released each { $period }.
field-after = Paid at once after
field-after-help = So many periods after the purchase all of it falls due at once.
field-interest = Interest each { $period }
field-interest-help = This share of what was promised is paid each { $period }.
field-principal = The promise itself at the end
field-principal-help = Whether what was promised is paid, too, when the interest ends.
field-withdraw = Taken out each { $period }
field-withdraw-help = This share of the account is taken out each { $period }; the rest stays and grows.
field-parts = Parts and when they fall due
field-parts-help = For each part the period after the purchase, a colon, and its share in per cent: 12:50,24:60.
field-base = Commissions are a share of
field-base-help = The text leaves this open. Of the rebate is the only reading a platform could pay.
field-at-once = For the { $who }
field-at-once-help = Paid at once, out of the part of the rebate that does not go into the pool.
field-claimed = Share of released points that people claim
field-claimed-help = In ordinary loyalty cards about a third is never claimed.
field-expires = Points expire after
field-expires-help = What is still unpaid after so many periods is gone. Empty: never.
field-payout = If the pool is short
field-payout-help = Either all get the same share, or the oldest claims are paid first.
field-unpaid = What could not be paid
field-unpaid-help = It stays owed, or it is gone.
field-outside = Money from outside the scheme
field-outside-help = As a share of what purchases bring into the pool: other business, advertising, a sponsor. 0: none.
field-earns = What the pool earns each { $period }
field-earns-help = What money that lies in the pool earns somewhere else: a bank, a shop of its own. 0: nothing.
field-cost = What 1 of the promise costs
field-cost-help = 100%: it is paid in cash. Less where it is paid in meals, goods or vouchers that cost the shop less than they count.
field-holding = What is not paid out at once
field-holding-help = It stays in the pool, or it is handed on or taken out in the same { $period }.
field-wfee = Kept back from every payout
field-wfee-help = A fee on withdrawing, in per cent of what is paid out.
field-fee_to = Who gets that fee
field-fee_to-help = It stays in the pool for others, or the platform takes it.
field-worth = What the goods cost elsewhere
field-worth-help = The price of the same thing in another shop. Empty: not known, and then nothing is said of it.
field-words = What it is
field-words-help = Only the words change, no number: something is bought, money is paid in, a place in a line is paid for, a card is filled.
field-leftin = Put back instead of taken
field-leftin-help = This share of what falls due is not taken but put back at once: compounding, buying again. 0: nothing.
field-leftfor = Put back for
field-leftfor-help = For so many periods after joining.
field-fee = Fee to take part
field-fee-help = What one pays to the platform on top. It brings no promise. 0: none.
field-every = Paid again every
field-every-help = So many periods after which the fee is due again. Empty: once, on joining.
field-start = Buyers at the start
field-start-help = The shares do not depend on it. The number of people does.
field-repeat = Buyers who come back
field-repeat-help = Share of this { $period }’s buyers who buy again in the next. Loyal buyers are not counted as new.
field-market = People there are to join
field-market-help = Empty: no limit.
field-stop = Nobody new joins after
field-stop-help = The last period in which anybody joins. Empty: never stops.
field-plateau = Buyers stop growing after
field-plateau-help = From this period on no more buyers come than before. Empty: the growth goes on.
field-horizon = Periods computed
field-horizon-help = How long we let it run.
field-tracing = Which money leaves the pool first
field-tracing-help = Courts know several rules. The totals do not change, only whose money you got.
unit-none = no limit
choice-instalments = equal parts
choice-declining = a share of what is left
choice-ladder = a part for each growth step
choice-shared = the pool is shared out
choice-once = all at once, later
choice-interest = interest, then the money back
choice-forever = interest for ever
choice-account = an account that grows
choice-schedule = named parts at named times
choice-yes = yes
choice-no = no
choice-pro_rata-payout = everyone gets the same share
choice-queue = oldest claims first
choice-carry = stays owed
choice-lapse = is gone
choice-kept = stays in the pool
choice-passed_on = is passed on or taken out
choice-pool = the pool
choice-platform = the platform
choice-purchase = something is bought
choice-deposit = money is paid in
choice-line = a place in a line
choice-card = a card is filled
choice-rebate = the rebate
choice-spend = the money spent
choice-fifo = the oldest
choice-lifo = the newest
choice-pro_rata = all in proportion
label-with-unit = { $label } ({ $unit })
# Parts of a promise by the period in which they fall due: 12: 50%, 24: 60%.
parts-one = { $age }: { $share }
parts-comma = , { "" }

# The offer restated. $period is day, week, month …
restate-purchase = You spend { $spend }. The shop gives up { $share }, that is { $rebate }; { $pool } of it goes into a pool.
restate-points = Promised in points: { $list }.
restate-deposit = You pay in { $spend }; { $pool } of it goes into a pool.
restate-line = You pay { $spend } for a place in a line; { $pool } of it goes to those in front.
restate-card = You put { $spend } on a card; { $pool } of it is kept for what is promised.
restate-who = { $who } { $amount }
restate-per-newcomer = { $who } { $amount } for each newcomer
restate-instalments = They fall due in { $parts } equal parts, one each { $period }.
restate-at-next = They fall due { period-next }.
restate-ladder = One part in { $parts } falls due each time turnover has grown by { $step }.
restate-shared = Each { $period } the pool’s income of { period-last } is shared out among the purchases of the last { $span }; what is not paid by then is gone.
restate-declining = Each { $period } { $rate } of what is left falls due.
restate-once = All of it falls due at once after { $span }.
restate-interest = For { $span }, { $rate } of it is paid each { $period }.
restate-principal = At the end it is paid itself, too.
restate-forever = Each { $period } { $rate } of it is paid, for ever.
restate-account = It stands in an account that grows by { $rate } each { $period }, and of which { $withdraw } is taken out each { $period }.
restate-schedule = So much of it falls due, by { $period }: { $list }.
restate-outside = Beside that, money from outside comes into the pool: { $share } of what purchases bring.
restate-earns = What lies in the pool earns { $share } a { $period }.
restate-cost = What is promised is paid in kind; 1 of it costs { $share } of that.
restate-cost-more = Keeping a promise of 1 costs { $share } of that.
restate-passed-on = What is not paid out in the same { $period } is passed on or taken out.
restate-left-in = { $share } of what falls due is put back at once, for { $span }.
restate-withdrawal-fee = { $share } is kept back from every payout and stays in the pool.
restate-withdrawal-fee-platform = { $share } is kept back from every payout and goes to the platform.
restate-fee = Taking part costs { $amount } more, once.
restate-fee-every = Taking part costs { $amount } more, again every { $span }.
restate-worth = The same thing costs { $amount } elsewhere.
restate-needs = { $who } { $amount }, once { $needs } people have been brought in
restate-floor = In a { $period } without such growth, { $floor } of a part falls due.
restate-claimed = We assume that { $share } of it is claimed.
restate-expires = What is unpaid after { $span } expires.
restate-lapse = What cannot be paid when it falls due is gone.
restate-queue = If the pool is short, the oldest claims are paid first.
restate-at-once = Paid at once: { $list }.
restate-at-once-many = On top of that, { $count } other rewards for inviters, agents and shops come to { $total }, paid at once.

# The answer, of every $hundred promised. $own: what the purchase itself puts in. $others: what later purchases have to pay.
headline-needs-others = Of every { $hundred } you are promised, { $own } is there. { $others } has to come from what other people buy later.
headline-line = Of every { $hundred } you are promised, { $own } is there; first come, first paid. Number { $place } in line waits for { $after } more buyers.
headline-part-unclaimed = { $unclaimed } is expected never to be claimed.
headline-part-expires = { $expired } expires before it ever falls due.
headline-covered = Of every { $hundred } you are promised, all { $hundred } is there: the purchase itself puts it in.
headline-unclaimed = Of every { $hundred } you are promised, { $own } is there, and that is enough as long as the rest is never claimed.
headline-expires = What falls due before it expires is there. But { $expired } of every { $hundred } promised expires unpaid, by the terms themselves.
headline-depends-nobody = Nothing depends on people who join later.
headline-depends-levels = Only the rewards for inviting people depend on people who join later.
headline-growth = Of every { $hundred } you are promised, { $own } is put in. But it is paid out only while turnover keeps growing: without growth nothing falls due.
headline-turnover = What you are promised is paid only out of what is bought later. That is enough while turnover does not fall; if nobody buys later, the rest lapses.
headline-never-due = At this growth nothing ever falls due: of every { $hundred } promised nothing is paid, and the money stays in the pool.
headline-no-pool = Nothing of what you pay goes into the pool, and nothing of what others pay. No part of any { $hundred } promised is there.
headline-sale = No points are promised. Of your { $spend }, { $sellers } goes to those who sell, and your own purchase pays it.
headline-sale-short = Of every { $hundred } promised at once, only { $own } can be paid: a purchase brings in no more. Nobody pays the rest.
headline-recruits = None of what is promised for bringing people in is there until somebody joins.
headline-recruits-one = One recruit makes you even. Whoever joins last has none.
headline-recruits-many = You are even once you have brought in { $count } people. Of all who join, fewer than one in { $count } can be.
headline-nothing = With these numbers nothing is promised, so nothing depends on anybody.
# What the growth set does to the answer. $as: one of the next three. $needs: one of the two after them.
growth-as-more = With { $growth } more buyers every { $period }
growth-as-same = With as many buyers every { $period }
growth-as-fewer = With { $growth } fewer buyers every { $period }
growth-needs = the number of buyers would have to grow { $needed } a { $period }, every { $period }
growth-needs-times = there would have to be { $times } times as many buyers every { $period } ({ $needed } growth)
growth-short = { $as }, only { $paid } of every { $hundred } that falls due can be paid in the long run. To pay it all, { $needs }.
growth-late = { $as }, the money is enough on average, but not always in time: parts fall due in bunches, and some people have to wait. For all to be paid in time, { $needs }.
growth-enough = { $as }, all that falls due can be paid, for as long as that goes on. Growth of { $needed } is enough; with less it is not sure to be.
growth-short-shared = { $as }, { $paid } of every { $hundred } promised is paid before the rest lapses. For all of it, { $needs }.
growth-enough-shared = { $as }, the whole promise is paid before it lapses, for as long as that goes on. It takes growth of { $needed }; with less, part of it lapses.
growth-turnover = { $as }, the whole promise is paid before it lapses, for as long as that goes on.
growth-only-growing = { $as }, all that falls due can be paid. Once growth ends, nothing more falls due.
growth-still = Only when turnover grows does any part fall due; then it can be paid.
growth-still-needs = Without growth no part is ever released. To pay all that is then released, { $needs }.
growth-never = No growth, however fast, would be enough to pay all that is promised.
growth-covered = It works at any growth, and also when nobody new ever joins.
growth-unclaimed = It works without growth, because some points are never claimed.
growth-expires = That is so whether or not anybody new joins.
growth-recruits = However fast it grows, every reward takes one more person to join.
growth-nothing = Raise the rebate or the points to see a promise.
growth-entered-label = Growth assumed
growth-needed-label = Growth it would take
growth-per = { $growth } a { $period }
growth-none-needed = none
growth-none-enough = no growth is enough
growth-any-enough = any growth
field-period = Length of a period
