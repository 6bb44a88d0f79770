# The figure "who gets what", by the time of joining. $period, $end: points in time (month 12). $paid, $alone, $share: of every 100.
figure-joiners-title-nothing = Join at { $period } and no points are promised, so there is nothing to get.
figure-joiners-title-same = Join at { $period } and you get { $paid } of every 100 promised, whether or not anybody joins after you.
figure-joiners-title-expires = Join at { $period } and you get { $paid } of every 100 promised, { $alone } if nobody joins after you: all that falls due before it expires.
figure-joiners-title-empty = Nobody comes at { $period }, so there is nothing to get.
figure-joiners-title-covered = Join at { $period } and you get { $paid } of every 100 promised, and just as much if nobody joins after you.
figure-joiners-title-claimed = Join at { $period } and you get { $paid } of every 100 promised, all that you claim, and just as much if nobody joins after you.
figure-joiners-title-open = Join at { $period } and by { $end } you get { $paid } of every 100 promised, and just as much if nobody joins after you. The rest is not due yet.
figure-joiners-title-still = Join at { $period } and you get 0 of every 100 promised, whether or not anybody joins after you: nothing falls due by { $end }.
figure-joiners-title-none = Join at { $period } and you get { $paid } of every 100 promised, and { $alone } if nobody joins after you.
figure-joiners-title-others = Join at { $period } and you get { $paid } of every 100 promised: { $parts }. If nobody joins after you, you get { $alone }.
figure-joiners-part-own = { $share } from your own money
figure-joiners-part-known = { $share } from people who joined before you
figure-joiners-part-new = { $share } from people who join after you
figure-joiners-part-outside = { $share } from outside
figure-joiners-not-due = { $waiting } of your 100 are not due yet at { $end }, where we stop counting.
figure-joiners-alt-short = Areas over the time of joining: what share of the promise is paid, by whose money it is, and what is not paid. A line marks you. The title and the table have the numbers.
figure-joiners-alt = Areas over the time of joining, from { $first } to { $end }: of every 100 promised, what is paid and whose money it is. Who joins at { $first } gets { $first_paid }, who joins at { $middle } gets { $middle_paid }. A line marks you at { $period }: { $paid }, and { $alone } if nobody joins after you.
figure-joiners-across = { $unit } in which somebody joins
figure-joiners-up = of every 100 promised
figure-joiners-you = you, { $period }: { $paid }
# On two lines, beside the line that marks you.
figure-joiners-alone =
    if nobody joins
    after you: { $alone }
figure-joiners-column-period = Joins at
figure-joiners-column-paid = Paid, of every 100 promised
figure-joiners-column-part = { $name }, of every 100
figure-joiners-how =
    Everybody who pays in the same { $unit } is paid alike. The height at { $period } is what they are paid by { $end }, as a share of what they are promised: *paid* ÷ (*M* × *rebate*), with *M* = { $multiple }.

    - **Whose money:** each payout is traced to those who brought it in, by the rule under “Which money leaves the pool first”. Money that came in later from somebody who came back counts as “people who joined before you”; only people who joined after you count as such.
    - **If nobody joins after you:** the same run, but nobody joins after { $period }.
    - **Not due yet:** falls due after { $end }, where we stop counting. Nobody knows who will pay it, so it stands apart from what is not paid.

    The table shows up to 40 joining periods. All rules: the page “How it is computed”.
