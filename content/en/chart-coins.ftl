# The figure "two grids of 100 coins": of every 100 promised, whose money you get. $period, $end: points in time (month 12).
figure-coins-title-nothing = Join at { $period } and no points are promised, so there is nothing to divide.
figure-coins-title-empty = Nobody comes at { $period }, so there is nothing to divide.
figure-coins-title-covered = Join at { $period } and you get all 100 of every 100 promised. You get them even if nobody joins after you.
figure-coins-title-claimed = Join at { $period } and you get everything you claim: { $paid } of every 100 promised. You get it even if nobody joins after you.
figure-coins-title-open = Join at { $period } and everything due by { $end } is paid, even if nobody joins after you. { $waiting } of every 100 promised are not due yet.
figure-coins-title-same = Join at { $period } and of every 100 promised you get { $paid }, whether or not anybody joins after you. Everyone together gets { $together } at most.
figure-coins-title-expires = If nobody joins after you, you get { $alone } of every 100 promised; at the growth set { $paid }, if you join at { $period }. That is all that falls due before it expires.
figure-coins-title-still = Join at { $period } and nothing falls due by { $end }, so you get 0 of every 100 promised. Everyone together gets { $together } at most.
figure-coins-title-stops = If nobody joins after you, nothing more falls due and you get { $alone } of every 100 promised. At the growth set you get { $paid }, if you join at { $period }. Everyone together gets { $together } at most.
figure-coins-title-others = If nobody joins after you: { $alone } of every 100 promised. At the growth set you get { $paid }, if you join at { $period }. Everyone together gets { $together } at most.
# Added to the title where none of your own money comes back. $share: so many of every 100 of it.
figure-coins-crowd = At that growth, more people would have joined by { $period } than live in { $place }.
figure-coins-went-all = Your own money went to people who joined before you.
figure-coins-went-part = Of every 100 of your own money, { $share } went to people who joined before you.
figure-coins-not-due = { $waiting } of your 100 are not due yet at { $end }, where we stop counting.
figure-coins-alt = Two grids of 100 coins. One coin is 1 of every 100 promised in points. At the growth set, whose money: { $entered }. If nobody joins after you: { $alone }.
figure-coins-alt-part = { $name } { $coins }
figure-coins-as-entered = at the growth set
figure-coins-alone = if nobody joins after you
figure-coins-together = everyone together
figure-coins-of-100 = of 100 paid
figure-coins-at-most = of 100 at most
figure-coins-whose = whose money
figure-coins-column-whose = Whose money
figure-coins-column-entered = At the growth set, of every 100 promised
figure-coins-column-entered-money = At the growth set, of one payment
figure-coins-column-alone = If nobody joins after you, of every 100 promised
figure-coins-column-alone-money = If nobody joins after you, of one payment
figure-coins-row-paid = paid to you in all
figure-coins-how =
    One coin is 1 of every 100 promised in points to those who join at { $period }. The coins paid are rounded first, then shared out by largest remainder, so there are always 100.

    - **At the growth set:** which money reaches you follows the rule under “Which money leaves the pool first”. **If nobody joins after you:** the same, but nobody joins after { $period }.
    - **Your own money** stands for what everybody pays at { $period }: in one pool nobody can tell it apart.
    - **Everyone together:** one payment puts *p* = { $pool } of its rebate into the pool and is promised *M* = { $multiple } times its rebate. So *p*/*M* = { $cover } of every 100 promised is there. Together people never get more. They get exactly that once everything collected has been paid out.
    - **Not due yet:** falls due after { $end }, where we stop counting. All rules: the page “How it is computed”.
figure-coins-alt-short = Two grids of 100 coins, coloured and marked by whose money they are: at the growth set, and if nobody joins after you. The title and the table have the numbers.
