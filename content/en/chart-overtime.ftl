# The figure "over time": money coming into the pool, money falling due, money paid, the pool. $short, $end: points in time
# (month 12). $one: day, week, month …
figure-overtime-title-nothing = No points are promised, so nothing ever falls due.
figure-overtime-title-still = Nothing falls due up to { $end }, so nothing is paid. The money stays in the pool.
figure-overtime-title-covered = All that falls due is paid, in every { $one }. Each payment brings the money for its own promise.
figure-overtime-title-shared = All that falls due is paid, because only what came in is shared out. But { $lapsed } of every { $hundred } promised never falls due.
figure-overtime-title-growing = Up to { $end } all that falls due is paid, because more and more people come. Growth of { $needed } a { $one } is enough for that; with less it is not sure to be.
figure-overtime-title-not-yet = Up to { $end } all that falls due is paid. At this growth that does not last: it would take { $needed } a { $one }.
figure-overtime-title-enough = Up to { $end } all that falls due is paid.
figure-overtime-title-short = From { $short } on somebody is not paid in full: { $paid } of every { $hundred } that falls due is paid.
figure-overtime-title-late = At { $short } somebody is not paid on time. What is missing is paid later; within the time computed all of it is.
figure-overtime-alt-short = Chart by period: money coming into the pool, money falling due and money paid, for every 100 that people pay; below, what is left in the pool. A line marks the first period in which somebody is not paid in full. The title and the table have the numbers.
figure-overtime-alt = For every { $hundred } that people pay, { $comes-in } comes into the pool at { $start }. At { $end }, { $due } falls due and { $paid-then } is paid. { $mark } The pool holds most at { $fullest }.
figure-overtime-alt-mark = At { $short } somebody is not paid in full for the first time.
figure-overtime-alt-no-mark = Within the time computed nobody is paid less than what falls due.
figure-overtime-axis = { $unit } since the start
figure-overtime-head = for every { $hundred } that people pay
figure-overtime-head-peak = for every { $hundred } that people pay in the best { $one } so far
figure-overtime-comes-in = comes into the pool
figure-overtime-due = falls due
figure-overtime-paid = is paid
figure-overtime-comes-in-paid = comes in and is paid
figure-overtime-due-paid = falls due and is paid
figure-overtime-none-due = nothing falls due
figure-overtime-comes-in-due = comes in and falls due
figure-overtime-comes-in-due-paid = comes in, falls due and is paid
figure-overtime-unpaid = not paid
figure-overtime-mark = { $short }: somebody is not paid in full
figure-overtime-pool = left in the pool: at most { $most }
figure-overtime-pool-empty = left in the pool: at most { $most }, nothing in { $short }
figure-overtime-column-period = Time
figure-overtime-column-comes-in = Comes into the pool
figure-overtime-column-due = Falls due
figure-overtime-column-paid = Paid
figure-overtime-column-owed = Owed at the end
figure-overtime-column-pool = Left in the pool
figure-overtime-how =
    All amounts are divided by the highest turnover of a { $one } so far and shown for { $hundred } of it. While turnover grows, that is the turnover of that { $one }. Otherwise growth would make the beginning too small to see. The table has the money itself.

    - **Comes in:** pool share × rebate × turnover, *p·r·V*.
    - **Falls due:** what the release rule says of all that was promised before, as far as it is claimed. What was left unpaid before is not in it; it only piles up, see “owed” in the table.
    - **Paid:** all claims, old ones too, or the whole pool if that is less.
    - **The red line:** the first { $one } at whose end something is owed{ $lapse }.

    The pool has a scale of its own. The picture ends in { $end }. All rules: the page “How it is computed”.
figure-overtime-how-lapse = {" "}or has lapsed because it could not be paid
