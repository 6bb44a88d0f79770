# The figure "each promise, one bar". $spend, $promised, $amount: money. $period: a point in time (month 12).
figure-promises-title-nothing = Pay { $spend } at { $period } and nothing is promised.
figure-promises-title-not-yet = Of what is promised to those who pay at { $period }, nothing falls due by { $end }.
figure-promises-title-empty = Nobody comes at { $period }, so there is no payment to look at.
figure-promises-title-covered = Pay { $spend } at { $period } and { $promised } is promised. Whatever is claimed is paid, even if nobody joins later.
figure-promises-title-others = Pay { $spend } at { $period } and { $promised } is promised in all: { $parts }.
# The parts of a sum, in a list.
figure-promises-part-own = { $amount } from your own money
figure-promises-part-known = { $amount } from people who joined before you
figure-promises-part-new = { $amount } from people who join after you
figure-promises-part-fees = { $amount } withheld as a fee
figure-promises-part-outside = { $amount } from outside
figure-promises-part-nobody = { $amount } not paid by { $end }
figure-promises-part-waiting = { $amount } not due yet
figure-promises-part-unclaimed = { $amount } not claimed
figure-promises-alt-short = One bar for each promise made for one payment, divided by whose money it is. The table has the numbers.
figure-promises-alt = One bar for each promise made for one payment, divided by whose money it is. { $list }
figure-promises-alt-promise = { $name }, { $promised }: { $parts }.
# $who: somebody the offers name (shopper), or a name a visitor has given.
figure-promises-points = Points for the { $who }
figure-promises-points-named = Points: { $who }
figure-promises-promised = { $amount } promised
figure-promises-label = { $amount } · { $percent }
figure-promises-column-promise = Promise
figure-promises-column-promised = Promised for one payment
figure-promises-row-all = All promises together
figure-promises-how =
    Amounts are for one payment at { $period }. Every bar is drawn as 100% of its promise, however small the promise is.

    - **Points:** multiple × rebate, and the rebate is { $rebate }. All points of one payment are paid from one pool, so they divide in the same way. See the coins.
    - **Paid at once:** rate × price or rate × rebate. It all comes out of { $budget }, the part of the rebate that does not go into the pool. If the promises come to more, all are cut by the same share, and nobody pays the rest.
    - **Commissions:** whoever gets one joined before the one whose money pays it. To them it is money from somebody who joined later. Where there is no inviter, nobody gets it.

    Where each number comes from stands with the offer. All rules: the page “How it is computed”.
