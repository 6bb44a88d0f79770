# The page "Compare". Offers have letters: A is the one of the page "Check an offer".

page-compare = Compare
compare-title = Side by side: which offer depends on whom?
compare-lead = A is the offer you have just looked at under “Check an offer”. Set up to three others beside it.
compare-change = Change A
compare-remove = Remove { $letter }
compare-add = Add an offer
compare-add-none = Choose an offer
compare-full = Four offers are the most. Remove one, and you can add another.
compare-how-to-pin = The same offer with other numbers: press “Keep for comparison” on the page “Check an offer”, then change the numbers there.
compare-duplicate = A and { $letter } are the same offer with the same numbers. Change a number of A to see a difference.
compare-keep = Keep for comparison
compare-keep-help = Keeps this offer with exactly these numbers on the page “Compare”. Then change a number here, and see both side by side.
compare-kept = Kept as { $letter }
compare-kept-full = Three offers are kept already. Remove one on the page “Compare” first.

# Names of offers. $terms: up to two changed terms.
compare-named = { $name } ({ $terms })
compare-term = { $label }: { $value }
compare-term-growth = growth { $growth }
compare-term-rebate = the shop gives up { $share }
compare-term-pool = { $share } of it into the pool
compare-term-more = { $count } more changed
compare-comma = {", "}

# The answer. $letters: A, or A and B.
compare-answer = Of every 100 promised, this much is there: { $list }.
compare-answer-first = { $letter } { $own }
compare-answer-next = { $letter } { $own }
compare-nobody-one = { $letters } depends on nobody.
compare-nobody-many = { $letters } depend on nobody.
compare-levels-one = The points of { $letters } depend on nobody; its rewards for inviting need people who join later.
compare-levels-many = The points of { $letters } depend on nobody; their rewards for inviting need people who join later.
compare-expires-one = What falls due in { $letters } before it expires depends on nobody; the rest expires unpaid.
compare-expires-many = What falls due in { $letters } before it expires depends on nobody; the rest expires unpaid.
compare-expires-levels-one = What falls due in { $letters } before it expires depends on nobody, the rest expires unpaid, and its rewards for inviting need people who join later.
compare-expires-levels-many = What falls due in { $letters } before it expires depends on nobody, the rest expires unpaid, and their rewards for inviting need people who join later.
compare-recruits-one = { $letters } pays only for bringing people in: none of that is there until somebody joins.
compare-recruits-many = { $letters } pay only for bringing people in: none of that is there until somebody joins.
compare-growth-one = { $letters } pays only while turnover grows.
compare-growth-many = { $letters } pay only while turnover grows.
compare-never-due-one = In { $letters } nothing ever falls due at this growth.
compare-never-due-many = In { $letters } nothing ever falls due at this growth.
compare-passed-on-many = { $letters } keep nothing: all has to come from people who join later.
compare-passed-on-one = { $letters } keeps nothing: all has to come from people who join later.
compare-endless-many = { $letters } promise without end, and the own money ends.
compare-endless-one = { $letters } promises without end, and the own money ends.
compare-turnover-one = { $letters } pays only out of what keeps coming in.
compare-turnover-many = { $letters } pay only out of what keeps coming in.
compare-never-one = { $letters } cannot pay all it promises at any growth.
compare-never-many = { $letters } cannot pay all they promise at any growth.
compare-others-one = { $letters } needs people who join later.
compare-others-many = { $letters } need people who join later.
compare-nothing-one = { $letters } promises nothing.
compare-nothing-many = { $letters } promise nothing.

# The measures.
compare-table = The numbers, side by side
compare-measure = What is measured
compare-no-promise = nothing is promised
compare-there = Of every 100 promised, there
compare-growth = Growth assumed
compare-needed = Growth it would take to pay all that falls due in time
compare-converted = { $own }, which is { $month }
compare-newcomers = How many more have to pay in, for one to be paid in full
compare-newcomers-none = none
compare-newcomers-recruits = one for each reward
compare-newcomers-never = no number is enough
compare-paid = Of every 100 promised to you, paid at the growth set
compare-to-you = { $paid }, if you join at { $period }
compare-alone = The same, if nobody joins after you
compare-short = First time somebody is not paid in full
compare-short-never = not within { $span }
compare-after = { $period }, after about { $span }
# The day growth stops. $day: a period. Of every 100 promised by then.
compare-owed = When new people stop coming: still owed, of every 100 promised
compare-owed-day = { $owed }, at { $day }
compare-owed-ends = { $owed }, at { $day }, where we stop counting
compare-owed-lapsed = { $owed }; another { $lapsed } are gone, unpaid
compare-owed-nothing = nothing is owed
compare-pool = Of that, in the pool that day
compare-pool-all = all of it
compare-again = To pay the rest, all business so far would be needed again
compare-again-none = not needed
compare-again-times = { $times } times, with nothing promised for it
compare-again-never = no number is enough: nothing goes into the pool
compare-holders = Who is owed
compare-holders-all = everybody who ever joined
compare-holders-last = those who joined in the last { $span } hold { $held } of it
# The map.
compare-map = What would have to change?
compare-map-offer = Offer
compare-map-across = Across
compare-map-up = Up
compare-map-view = In the cells
compare-map-paid = paid, of every 100 due
compare-map-promised = of every 100 promised, paid so far
compare-map-short = first time somebody is not paid in full
compare-more = What is measured, and a file
compare-how =
    - **There:** *c* = *p* ÷ *M*. *p*: the share of the rebate that goes into the pool. *M*: how many times the rebate is promised. Everyone together can never get more than that, at any growth.
    - **Growth it would take:** the growth at which what comes into the pool pays all that falls due. A growth per day is also told per month: (1 + growth) to the power of the days of an average month (30.4), less 1.
    - **How many more have to pay in:** *M* ÷ *p* − 1 payments of the same size, with nothing promised for them.
    - **Paid to you:** the run at the numbers set, and the same run in which nobody joins after you, up to the last period computed.
    - **When new people stop coming:** the last period in which anybody joins, or the last one computed. Still owed is what was promised and is neither paid nor lapsed; where not all points are claimed, only those that will be. Who holds it is counted by when people joined; everybody who pays in a period holds the same.

    All rules: the page “How it is computed”.
