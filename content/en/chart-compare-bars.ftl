# The figure "bars of 100" of the page "Compare". $letter: an offer. $paid, $alone: of every 100.
figure-compare-bars-title = If nobody joins after you, you get, of every 100 promised: { $list }.
figure-compare-bars-in = { $paid } in { $letter }
figure-compare-bars-title-nothing = None of these offers promises you any points.
figure-compare-bars-entered = at the growth set: { $paid } of 100 paid
figure-compare-bars-alone = if nobody joins after you: { $paid } of 100 paid
figure-compare-bars-alone-growth = if nobody joins: { $paid } of 100 paid, the rest waits for growth
figure-compare-bars-alt-short = Two bars of 100 for each offer, divided by whose money it is: at the growth set, and if nobody joins after you. The title and the table have the numbers.
figure-compare-bars-alt = Two bars of 100 for each offer, divided by whose money it is: at the growth set, and if nobody joins after you. { $list }
figure-compare-bars-said = { $letter }, { $name }, at the growth set: { $list }. If nobody joins after you, { $alone } of 100 are paid.
figure-compare-bars-said-nothing = { $letter } promises nothing.
figure-compare-bars-column-offer = Offer
figure-compare-bars-column-state = How many join
figure-compare-bars-column-entered = at the growth set
figure-compare-bars-column-alone = if nobody joins after you
figure-compare-bars-column-paid = Paid, of every 100
figure-compare-bars-how =
    Each bar is the promise made to you in that offer, whatever its size, as 100. You join in the period set for that offer.

    - **At the growth set:** what the run pays you up to its last period, by whose money it was: *paid* ÷ *promised*. Each payout is traced to those who brought it in.
    - **If nobody joins after you:** the same run in which your period is the last one with newcomers.
    - **Not paid:** though it fell due or lapsed. What falls due after the last period computed stands apart, as “not due yet”.

    Each offer has its own length of time and its own rule for which money leaves first: those of its terms.
