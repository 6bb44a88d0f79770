# The figure "over time": what comes into the pool, what is due, what is paid. $period, $end: points in time.
figure-overtime-title-short = From { $period } on, not everybody is paid in full: { $due } is due, and { $there } is in the pool.
figure-overtime-title-paid = Everything that falls due is paid, up to { $end }.
figure-overtime-title-nothing = Nothing falls due up to { $end }, so nothing is paid.
figure-overtime-alt-short = Over time: money coming into the pool, what is due, what is paid, and what is left in the pool. The title and the table have the numbers.
figure-overtime-alt = At { $end }, { $comes_in } comes into the pool, { $due } falls due on top of { $owed } owed from before, { $paid } is paid and { $pool } is left in the pool.
figure-overtime-axis = { $unit } since the start
figure-overtime-due = falls due { $amount }
figure-overtime-comes-in = comes in { $amount }
figure-overtime-pool = in the pool { $amount }
figure-overtime-pool-above = in the pool { $amount }, beyond this scale
figure-overtime-both = { $one } · { $other }
figure-overtime-first = { $period }: the pool is short for the first time
figure-overtime-column-period = Time
figure-overtime-column-comes-in = Comes into the pool
figure-overtime-column-due = Falls due
figure-overtime-column-owed = Owed from before
figure-overtime-column-paid = Paid
figure-overtime-column-pool = Left in the pool
figure-overtime-how =
    Each { $unit } the pool gets its share of the rebates: *pool share* × *rebate* × *turnover*. What falls due is what is newly released; what could not be paid before is owed on top of it. Paid is the smaller of all that and what is in the pool.

    - **Grey** is paid. **The dashed outline** is what falls due. The gap between them is not paid in time.
    - The picture ends at { $end }, so that the first shortage can be seen; the file has every { $unit }.

    All rules: method page, “release” and “payout”.
