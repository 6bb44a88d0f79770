# The worksheet that every student gets with numbers of their own, and its key. Speak to the student; the model answers
# say what a good answer contains. Answers that depend on the offer choose by $stands: yes, it depends on nobody.

worksheet-title = Whose money?
worksheet-key = Whose money? The answers
worksheet-name = Name
worksheet-class = Class
worksheet-date = Date
worksheet-offer = The offer
worksheet-place = Set { $seed } · sheet { $student } · { $level } · version { $version }
worksheet-key-place = Set { $seed } · { $level } · version { $version }
worksheet-say = In words:
worksheet-sheet = Sheet { $student }
worksheet-glance = Every answer at a glance
worksheet-glance-lead = For marking. The sheets marked ● are offers that depend on nobody. The sheets do not say so; the students find out.
worksheet-model = A good answer:
worksheet-equals = { $sum } = { $answer }
worksheet-about = { $sum } ≈ { $answer }
worksheet-never = in none of these months
worksheet-people = { $n } { $unit ->
    [one] person
   *[many] people
}
worksheet-purchases = { $n } { $unit ->
    [one] purchase
   *[many] purchases
}
worksheet-parts = { $n } { $unit ->
    [one] part
   *[many] parts
}
worksheet-of = { $label } ({ $unit })

## Levels

worksheet-level-percentages = Percentages
worksheet-level-percentages-about = What one purchase puts into the pool, what it promises, and how far apart the two are. Percentages only.
worksheet-level-growth = Steady growth
worksheet-level-growth-about = How many people a steady growth takes, and what it does not change. Powers, with a calculator.
worksheet-level-break-even = Break-even
worksheet-level-break-even-about = Month by month until the pool is short, the growth it would take, and where that growth leads.
worksheet-level-tracing = Tracing the money
worksheet-level-tracing-about = Three people, three months, one pool: whose money was every payout? Tables to fill in.

## The offer. $shop: is the shop promised points as well? $all: does everything set aside go into the pool? $same: as
## much as is set aside? $once: is there one part only?

worksheet-purchase = You buy something for { $spend }. The shop sets aside { $rebate } of the price. { $all ->
    [yes] All of that goes into a pool.
   *[no] Of that, { $pool } goes into a pool.
} You are promised points worth { $same ->
    [yes] exactly as much as the shop set aside
   *[no] { $each } times as much as the shop set aside
}{ $shop ->
    [yes] , and the shop is promised just as many.
   *[no] .
} Points are paid out of the pool and out of nothing else{ $once ->
    [yes] , all of them the month after the purchase.
   *[no] , in { $parts } equal monthly parts.
}
worksheet-around-growth = It starts with { $start } buyers. The organiser wants { $growth } more buyers every month than the month before. Everybody who takes part buys once a month. The town has { $town } people.
worksheet-around-break-even = It starts with { $start } buyers. { $steady ->
    [yes] Every month after that brings just as many new ones.
   *[no] Every month after that brings { $growth } more than the month before.
} Everybody buys once only. If the pool is short, it pays what it has, and the rest stays owed.
worksheet-around-tracing = Three people take up this offer: Amy at the start, Ben in month 1, Cara in month 2. In month 3 nobody does. If the pool is short, it is shared out in proportion to what each is owed, and the rest stays owed. The money that has been in the pool longest leaves it first.

## Heads of tables

worksheet-head-month = month
worksheet-head-buyers = buyers
worksheet-head-newcomers = newcomers among them
worksheet-head-buys = who buys
worksheet-head-came = into the pool
worksheet-head-to-pay = to pay, old debts too
worksheet-head-paid = paid
worksheet-head-left = left in the pool
worksheet-head-gets-1 = Amy gets
worksheet-head-gets-2 = Ben gets
worksheet-head-gets-3 = Cara gets
worksheet-head-money-1 = of it Amy’s money
worksheet-head-money-2 = of it Ben’s money
worksheet-head-money-3 = of it Cara’s money
worksheet-head-who = who
worksheet-head-promised = promised
worksheet-head-own = paid with own money
worksheet-head-before = … of those who came before
worksheet-head-after = … of those who came after
worksheet-head-unpaid = not paid by month { $last }
worksheet-person-1 = Amy
worksheet-person-2 = Ben
worksheet-person-3 = Cara
worksheet-nobody = nobody

## Numbers to find

worksheet-ask-handed = The shop sets aside
worksheet-ask-pooled = One purchase puts into the pool
worksheet-ask-mine = Promised to you
worksheet-ask-promised = One purchase promises, to everybody together
worksheet-ask-cover = Into the pool ÷ promised, in per cent
worksheet-ask-part = One monthly part, for everybody together
worksheet-ask-lasts = The money of this purchase is enough for
worksheet-ask-needed = Further purchases needed
worksheet-ask-newcomers = Newcomers needed in month { $last }
worksheet-ask-grown = Buyers in month { $year }
worksheet-ask-month = More buyers than people in the town
worksheet-ask-short = First month in which not everything can be paid, if there is one
worksheet-ask-takes = Growth it would take, every month
worksheet-ask-funded = At the growth of the offer, a month’s money pays this part of what falls due
worksheet-ask-then = Buyers in month { $ahead }
worksheet-ask-later = Of what Amy got, from people who joined after her
worksheet-ask-alone = What Amy would get if nobody had come after her
worksheet-ask-sum_promised = Promised to all three together
worksheet-ask-sum_paid = Paid to all three together

## Percentages

worksheet-handed = Follow the money of one purchase.
worksheet-handed-say = The rest of the price: where does it go?
worksheet-handed-good = It stays with the shop and pays for goods, rent and wages. It never reaches the pool.
worksheet-promised = Now the promise.
worksheet-promised-say = A point is not money yet. What must be there on the day it is paid?
worksheet-promised-good = Money in the pool. Promising points adds nothing to the pool.
worksheet-cover = How much of the promise is there on the day of the purchase?
worksheet-cover-say = Complete: Of every 100 promised, ____ come from this purchase. The other ____ must come from …
worksheet-cover-good = { $stands ->
    [yes] { $own } come from this purchase. The other { $rest }: nobody is needed. Nothing is missing.
   *[no] { $own } come from this purchase. The other { $rest } must come from people who join later.
}
worksheet-lasts = The points are paid month by month. Divide the promise, to everybody together, into its { $parts } parts.
worksheet-lasts-say = The first part arrives in full and on time. What does that prove, and what does it not prove?
worksheet-lasts-good = { $stands ->
    [yes] That there was money that month. Here all { $parts } parts are in the pool from the first day. But you know that from the pool, not from the first payment.
   *[no] That there was money that month, and no more. The purchase itself pays for { $lasts } of { $parts } parts. The others arrive only if other people go on buying.
}
worksheet-needed = How many more purchases like this one would it take to pay this whole promise, to everybody, if they kept nothing back for their own points?
worksheet-needed-say = Those buyers are promised points too. Who pays for theirs?
worksheet-needed-good = { $stands ->
    [yes] Their own purchases. Each one puts in as much as it promises.
   *[no] Still more purchases. Every promise takes { $factor } purchases, its own among them, and each of those is a new promise.
}
worksheet-percentages-open = A neighbour says: “I have had my first payment. It works. Come in too!” Answer kindly, and use two of your numbers.
worksheet-percentages-open-good = { $stands ->
    [yes] “Good. I counted: of every 100 promised, { $own } are there from the purchase itself. It takes no further purchase to pay it. So it works even if nobody else comes. It is only a small sum: { $mine } for spending { $spend }.”
   *[no] “I believe you, you were paid. But I counted: of every 100 promised, only { $own } are there from the purchase itself. It takes { $needed } more purchases to pay for mine. So what I get depends on people who come after me.”
}

## Steady growth

worksheet-buyers = Fill in the table. Everybody who bought comes back the next month.
worksheet-buyers-say = The growth is { $growth } every month. Why does the number of newcomers rise all the same?
worksheet-buyers-good = Because { $growth } of a larger number is more people.
worksheet-half = Suppose only half of each month’s buyers come back. The number of buyers is to grow as before. How many newcomers does month { $last } need?
worksheet-half-say = What has to happen when fewer people come back?
worksheet-half-good = More newcomers have to be found every month, only to keep the same growth.
worksheet-year = At this growth, how many buyers are there in month { $year }? Use a calculator and round to whole people.
worksheet-year-say = How many times as many is that as at the start? Had you expected it?
worksheet-year-good = About { $times } times as many. Steady growth adds more people every month than the month before.
worksheet-town = In which month would there be more buyers than people in the town?
worksheet-town-say = Who is in difficulty that month, and why?
worksheet-town-good = { $stands ->
    [yes] Nobody. Each purchase has put in what it promises, so it does not matter that no one new comes.
   *[no] Those who joined last. Nobody is left to come after them, and it is their money that would have paid them.
}
worksheet-together = Look at one purchase. What does it put in, and what does it promise?
worksheet-together-say = Growth decides who is paid early. Does it change how much of every 100 promised all of them get together?
worksheet-together-good = { $stands ->
    [yes] No. With growth or without, all of them together get { $own } of every 100: everything.
   *[no] No. Every purchase brings { $pooled } and adds { $promised } of promises. All of them together get at most { $own } of every 100; what some get early, others miss later.
}
worksheet-growth-open = The organiser says: “It works for as long as we keep growing.” Answer with the town and two of your numbers.
worksheet-growth-open-good = { $stands ->
    [yes] “It works without growing, too. Each purchase puts in { $pooled } and promises { $promised }. In { $month } the town would be used up, and everybody would still be paid.”
   *[no] “For as long as we keep growing: that is until { $month }, when there would be more buyers than the town has people. Even before that, a purchase puts in { $pooled } and promises { $promised }. Growing only moves the day on which somebody is left without.”
}

## Break-even

worksheet-sides = Look at one purchase. What does it put in, and what does it promise?
worksheet-sides-say = Complete: Of every 100 promised, ____ come from this purchase. The other ____ must come from …
worksheet-sides-good = { $stands ->
    [yes] { $own } come from this purchase. The other { $rest }: nobody is needed. Nothing is missing.
   *[no] { $own } come from this purchase. The other { $rest } must come from people who join later.
}
worksheet-ledger = Keep the books of the pool. What is left in one month is there in the next.
worksheet-ledger-say = Month 1 was no problem. Why not?
worksheet-ledger-good = The money of the start was still there: then money came in, and nothing had to be paid yet.
worksheet-takes = Later, a month’s money has to pay what was promised the month before.
worksheet-takes-say = Is it enough to grow that fast once?
worksheet-takes-good = { $stands ->
    [yes] It need not grow at all. Without any growth everything is paid.
   *[no] No. It has to grow that fast every month, without a break. In the first month with less, the money does not pay for everything.
}
worksheet-ahead = Begin with the { $start } buyers of the start, and let them grow exactly as fast as it would take. How many buyers are there in month { $ahead }? Round to whole people.
worksheet-ahead-say = Could your school or your town supply that many new people every month? For how long?
worksheet-ahead-good = { $stands ->
    [yes] No growth is needed. The same { $start } buyers a month are enough, or fewer.
   *[no] A few months, perhaps. The number keeps being multiplied: { $then } in month { $ahead }, and more every month. Any town is used up in the end.
}
worksheet-break-even-open = Somebody says: “With enough growth, everybody gets everything.” What is right about it, and what is wrong? Use two of your numbers.
worksheet-break-even-open-good = { $stands ->
    [yes] Everybody does get everything, but growth has nothing to do with it: the growth it takes is { $takes }. A purchase puts in { $pooled } and promises { $promised }.
   *[no] Right: at { $takes } a month, what falls due can be paid, for as long as the growth goes on. Wrong: it cannot go on for ever, and most people are always among the last to join. All of them together get at most { $own } of every 100 promised.
}

## Tracing the money

worksheet-one = Look at one purchase. What does it put in, and what does it promise?
worksheet-one-say = Complete: Of every 100 promised, ____ come from this purchase. The other ____ must come from …
worksheet-one-good = { $stands ->
    [yes] { $own } come from this purchase. The other { $rest }: nobody is needed. Nothing is missing.
   *[no] { $own } come from this purchase. The other { $rest } must come from people who join later.
}
worksheet-pool = Keep the books of the pool. What is left in one month is there in the next.
worksheet-pool-say = Whose money is in the pool on the day Amy is first paid?
worksheet-pool-good = Amy’s own { $pooled } and Ben’s { $pooled }: he has just joined.
worksheet-whose = Who gets how much each month, and whose money is it? Fill in both tables.
worksheet-whose-say = If the newest money left first: what would change for Amy, and what would not?
worksheet-whose-good = Not how much she gets. Only whose money we would say it was.
worksheet-split = Add it up for each of the three. Whoever is paid in the same month is paid from the same mix of money.
worksheet-split-say = Who did best of the three, who did worst, and what does it depend on?
worksheet-split-good = { $stands ->
    [yes] None of them. Each got back exactly what their own purchase had put in.
   *[no] Amy did best and Cara worst. It depends on how many people came after them.
}
worksheet-all = What if nobody had come after Amy? And what did all three get together?
worksheet-all-say = Could another order of paying have given all three together more?
worksheet-all-good = { $stands ->
    [yes] No, and nothing is missing: all of what was promised was paid.
   *[no] No. The three put in { $sum_paid }, and that is all there is. Another order only changes who gets it.
}
worksheet-tracing-open = Amy says: “I got my money. It works.” Could Cara say the same? Explain it to both of them with your numbers.
worksheet-tracing-open-good = { $stands ->
    [yes] Yes. Each of them was promised { $promised } and put { $pooled } into the pool. Amy got { $got }, and { $later } of it came from people who joined after her. It would have worked for each of them alone.
   *[no] No. Amy tells the truth: she got { $got }. But { $later } of it came from people who joined after her; alone she would have got { $alone }. Nobody came after Cara. Amy’s payout proves that there were people after Amy, and no more.
}
