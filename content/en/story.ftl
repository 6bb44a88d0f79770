# The page "The story": eight scenes, each with a bet. Speak to the person who made the bet; never scold, never praise.
# $bet is what was bet, already written with its unit where it has one. All numbers are counted by the engine.

story-page = Bet first, then see
story-place = Scene { $scene } of { $last }
story-recap-place = The end
story-unknown = There is no scene “{ $scene }”. There are 1 to { $last }. Here is the first.
story-class = For a class
story-class-help = Larger type. The arrow keys ← and → go from scene to scene.
story-show = Show me
story-your-bet = your bet
story-change = Change my bet
story-next = Next →
story-to-recap = Last: three lines to keep →
story-skip = Skip this bet →
story-back = ← Back
story-again = Start again
story-to-check = Open this in “Check an offer”
story-of-100 = { $number } of 100
story-people = { $people } people
# A mark in a picture: your bet: month 12
story-mark-bet = your bet: { $what }

## The opening

story-opening-place = The beginning
story-opening-title = A message in the family chat
story-opening-from = Aunt May
story-opening-message = The first { $part } has just come in! Last month I paid { $spend } for a rice cooker, and the shop pays all of it back in { $parts } monthly parts. It is as good as a present. Shall I sign you up too?
story-opening-text = She is not lying: the money did come. But whose money is it? Do not answer her yet. Here are eight small questions. Make your bet on each, then see what was counted. In ten minutes you will know what to write back.
story-begin = Begin →

## One purchase

story-purchase-title = You buy something, and all of it comes back?
story-purchase-text = You spend { $spend }. The shop passes on { $rebate } of it, and { $pool } of that goes into a pool. In return you and the shop are promised { $promised } in points, the full price for each of you. Points are paid out of the pool and out of nothing else.
story-purchase-question = Of every 100 yuan promised, how many did your own purchase put into the pool?
story-purchase-near = You saw through that one: { $own } of every 100.
story-purchase-low = Not quite that little. You said { $bet }, it is { $own } of every 100.
story-purchase-high = You were kinder than the numbers are. You said { $bet }, it is { $own } of every 100.
story-purchase-most = “All of it comes back” does sound as if most of it were there. You said { $bet }, it is { $own } of every 100.
story-purchase-lesson = { $pool } in the pool, { $promised } promised. The other { $rest } of every 100 have to come out of purchases that other people make later.
story-purchase-said = Of 100 promised, { $own } are in the pool from this purchase.
story-coins-alt = A grid of 100 places: a ring for each one that was bet, a coin for each one that is paid for.
story-coins-bet = ◯ your bet: { $bet }
story-coins-truth = ● really there: { $own }

## The first months

story-months-title = The first months: everybody is paid
story-months-text = It begins with { $start } buyers, and there are { $growth } more each month. The points fall due in { $parts } equal parts, one a month. In the first months every part arrives in full and on time. Whoever shows you their payout is telling the truth.
story-months-question = In which month is the pool empty, so that not everybody gets everything?
story-months-near = Yes, that soon: { $empty }.
story-months-low = It lasts a little longer than you thought. The pool is empty in { $empty }.
story-months-high = You gave it until { $bet }. It is over in { $empty }, and by { $bet } only { $at_bet } of every 100 that fall due are paid.
story-months-lesson = In { $before } everybody was still paid in full. In { $empty } it is { $paid } of every 100 due, in { $last } it is { $later }. So a payout in the first months is real, and it proves nothing: most of the promise was not due yet.
story-months-said = Up to { $before } everything due is paid. In { $empty } it is { $paid } of every 100, in { $last } it is { $later }.
story-months-alt = A bar for each month: how much of every 100 that fall due is paid.
story-months-mark = pool empty: { $month }
story-months-across = month
story-months-across-bars = month (bars: paid of every 100 due)

## Growth to the rescue

story-growth-title = Growth to the rescue
story-growth-text = There is a way to pay everybody in full, every month: enough new buyers. It takes { $growth } more of them each month than the month before, without a break. It began with { $start } people.
story-growth-question = To pay everybody, how many buyers would there have to be in { $month }?
story-growth-place = as many as live in { $place }: { $people }
story-growth-beyond = more people than there are in the world
story-growth-line = { $place }: { $people }
story-growth-line-at = { $place }: { $month }
story-growth-pudong = Pudong
story-growth-shanghai = Shanghai
story-growth-china = China
story-growth-the-world = the world
story-growth-right = That is how it ends. In { $used_up } everybody on earth is buying, and in { $month } it would take { $people } people.
story-growth-less = There would be enough people in the world. In { $month } it takes { $people }.
story-growth-early = { $place }? That is reached in { $at } already. In { $used_up } everybody on earth is buying, and in { $month } it would take { $people } people.
story-growth-world = The whole world is not enough. Everybody on earth is buying in { $used_up } already, and then come the months after: in { $month } it would take { $people } people.
story-growth-lesson = That is { $worlds } times everybody on earth. Growth does not make the promise affordable. It only moves the day on which nobody new is left.
story-growth-said = From { $start } people the curve passes everybody on earth in { $used_up } and reaches { $people } in { $month }.
story-growth-alt = Buyers by month, on a scale of powers of ten, and the number of people in four places.

## The ladder

story-ladder-title = “Released as business grows”
story-ladder-text = Another leaflet has no monthly payments. One of your { $parts } parts is released each time turnover has grown by { $step }. { $parts } parts, that sounds like { $parts } months. Suppose business is really good: { $growth } more each month, every month.
story-ladder-question = After how many years is the last part of your points released?
story-ladder-near = Well judged. The last part comes after { $last }.
story-ladder-low = After { $bet } you hold { $by } of { $parts } parts. The last one comes after { $last }.
story-ladder-high = A little sooner than that: the last part comes after { $last }.
story-ladder-lesson = By then turnover is { $times } times what it was. And released is not yet paid: at this growth there is money for { $funded } of every 100 released. If business only holds steady, nothing is ever due. So nobody is ever late.
story-ladder-said = At { $growth } growth a month the last of { $parts } parts is released in { $month }, after { $last }.
story-ladder-alt = A staircase of released parts over the years, and a line for one part a month.
story-ladder-years = { $years ->
    [1] 1 year
   *[other] { $years } years
}{ $months ->
    [0] {""}
    [1] {" and 1 month"}
   *[other] {" and "}{ $months } months
}
story-years = { $years ->
    [1] 1 year
   *[other] { $years } years
}
story-ladder-mark = last part: { $last }
story-ladder-monthly = one part a month
story-ladder-across = years after the purchase; upwards: parts released

## One yuan

story-yuan-title = Follow one yuan
story-yuan-text = Those who were there first really did get money. Where from? You join in { $join } and spend { $spend }. { $pool } of it goes into the pool. Take one yuan of that and watch where it goes.
story-yuan-question = Who gets your yuan in the end?
story-yuan-earlier = people who joined before me
story-yuan-same = I do, or those who joined together with me
story-yuan-later = people who join after me
story-yuan-right = Yes: { $share } to those who were there before you, in the very month you pay it in.
# How much of your money: starts a clause.
story-yuan-all = all of it goes
story-yuan-part = { $number } of every 100 yuan go
story-yuan-not-mine = It is your money, so that would be fair. But your points are not due yet, and theirs are: { $share } to those who were there before you, in the very month you pay it in.
story-yuan-not-later = The yuan goes the other way. Those who come later find none of it: { $share } to those who were there before you, in the very month you pay it in.
story-yuan-lesson = That is where the early money came from. Those of { $start } have been paid { $early_got } a purchase by { $end }, and of every 100 yuan of that, { $early_new } came from people who joined after them. You are paid the same way, if you are: by whoever comes after you.
story-yuan-said = Your { $pool } go through the shop into the pool, and { $share } to people who joined before you.
story-yuan-alt = You, the shop, the pool; and three groups of people who may get the yuan.
story-yuan-you = you pay
story-yuan-shop = the shop passes on
story-yuan-to-pool = into the pool
story-yuan-pool = pool
story-yuan-box-earlier = people who joined before you
story-yuan-box-same = you and those who joined with you
story-yuan-box-later = people who join after you

## The day growth stops

story-stop-title = The day growth stops
story-stop-text = It grows by { $growth } a month until { $stop }; let everyone buy just once. Then nobody new comes. { $people } people are in by now. They are still owed { $owed }. In the pool: { $pool }.
story-stop-question = Half of what is still owed is owed to those who joined in the last … months. How many months?
story-stop-near = You have a feel for doubling. Half of it is owed for the last { $half } of { $of } months.
story-stop-low = Sudden, but not that sudden. The last { $half } of { $of } months make half of it; at { $bet } it is { $at_bet } of 100.
story-stop-high = The crowd sits closer to the end. The last { $half } of { $of } months make half of it already; at { $bet } it is { $at_bet } of 100.
story-stop-lesson = Had it run a year longer, it would again be the last { $later } months: most of the people have always only just arrived. Those of { $start } got { $first_got } of every 100 promised, those of { $stop } got { $last_got }. All together got { $together } of every 100. It is the same share as in the first scene.
story-stop-said = Of { $of } months of joining, the last { $half } make half of what is still owed. Those who joined first got { $first_got } of every 100, the last ones { $last_got }.
story-stop-alt = A bar for each month of joining: what was promised, how much of it is paid and how much is still owed.
story-stop-months = the last { $months } months
story-stop-mark-bet = your bet: { $months } months
story-stop-mark-truth = half of it: { $months } months
story-stop-across = joined in month; full: paid, empty: still owed

## The honest card

story-card-title = The same question, put to an ordinary loyalty card
story-card-text = You spend { $spend } in a shop that has a loyalty card. It sets { $pool } of it aside and promises you { $promised } for next month. Nobody gets anything for bringing friends. Now the worst case: from today nobody new ever joins.
story-card-question = Of every 100 yuan the card promises, how many are paid?
story-card-near = Yes, all of it. After six scenes of the other kind that takes a clear eye.
story-card-low = More than you thought: all of it, { $paid } of every 100.
story-card-little = After six scenes like these, mistrust comes easily. But count: all of it is paid, { $paid } of every 100.
story-card-lesson = { $pool } set aside, { $promised } promised. It is a small promise, { $rate } of the price, and that is why it can be kept without anybody else. Rebates are not the trouble. The question is whether the money is there on the day it is promised.
story-card-said = Of 100 promised, { $paid } are paid, even if nobody new ever joins.

## Three offers

story-three-title = Three offers, no names
story-three-text = Now you do the counting. All three have existed.
story-three-a = You spend { $spend }. The shop pays { $rebate } to a platform, and { $pool } of it goes into a pool. You get { $part } back every day, { $parts } days long.
story-three-b = You spend { $spend }. The shop sets { $pool } aside. Next month you get { $promised } back.
story-three-c = You lend { $spend }. All of it goes into a pool, and nothing else ever does. After { $days } days you get { $promised } back.
story-three-question = Which of them can keep the promise only if new people keep joining?
story-needs = { $offer } needs newcomers
story-three-none = none of them
story-three-right = All three right: { $offers } need newcomers, the other does not.
story-three-missed = { $offers } slipped past you. What goes into the pool is less than what is promised, and the rest has to come from somewhere.
story-three-accused = You suspected { $offers } without need: what is promised there has been set aside.
story-three-lesson = What goes into the pool, against what is promised. Nothing else was needed, no name and no leaflet. Here are the names:
story-three-was = **{ $letter }** { $own } of every 100. { $name }. { $status }
story-three-said = { $letter }: { $own } of every 100 promised come from the purchase itself.
story-three-alt = A bar for each of three offers: how much of every 100 promised the purchase brings itself.
story-offers-needs = needs newcomers
story-offers-alone = stands alone
story-offers-truth = { $own } of 100 are its own
story-offers-others = { $others } from others, later

## The end

story-recap-title = Three lines to keep
story-recap-first = **Whose money?** Of every 100 promised, how many does your own purchase put in?
story-recap-second = **Being paid proves nothing yet.** The first are paid with the money of those who come next.
story-recap-third = **And if nobody joins after me?** If the answer changes, you are waiting for newcomers.
story-recap-asked = The question
story-recap-truth = it is
story-recap-forgotten = Your bets are kept only while this page is open, and nowhere else.

help-title = Where to ask or report
help-lead = In mainland China; elsewhere, the police or the consumer protection office of your country.
help-market = Market regulators: questions, complaints, reports of pyramid selling.
help-police = Police: a crime, or money being taken right now.
help-fraud = The anti-fraud line: it calls people to warn them, and you can ring it to ask.
help-office = The county’s or district’s office against illegal fund-raising: its number is local and stands in its warnings.
help-keep = Keep transfer records and receipts, and note who brought you in.
# The published texts behind these lines.
help-from-regulator = Huainan market regulator, letter of caution
help-from-procuratorate = A procuratorate on the 96110 line
help-from-district-office = Warning of a district office in Changsha, with its own numbers (reprint)
help-from-consumers-association = Jinzhou consumers’ association, warnings of 2023
