# The figure "each promise, one bar". $spend, $promised, $amount: money. $period: a point in time (month 12).
figure-promises-title-nothing = A purchase at { $period } is promised nothing.
figure-promises-title-not-yet = Of what a purchase at { $period } is promised, nothing falls due by { $end }.
figure-promises-title-empty = Nobody buys at { $period }, so there is no purchase to look at.
figure-promises-title-covered = A purchase of { $spend } at { $period } is promised { $promised }. Whatever is claimed is paid, even if nobody joins later.
figure-promises-title-others = A purchase of { $spend } at { $period } is promised { $promised } in all: { $parts }.
# The parts of a sum, in a list.
figure-promises-part-own = { $amount } from the purchase itself
figure-promises-part-known = { $amount } from people who joined before
figure-promises-part-new = { $amount } from people who join later
figure-promises-part-fees = { $amount } withheld as a fee
figure-promises-part-outside = { $amount } from outside
figure-promises-part-nobody = { $amount } not paid by { $end }
figure-promises-part-waiting = { $amount } not due yet
figure-promises-part-unclaimed = { $amount } not claimed
figure-promises-alt-short = One bar for each promise made for a purchase, divided by whose money it is. The table has the numbers.
figure-promises-alt = One bar for each promise made for a purchase, divided by whose money it is. { $list }
figure-promises-alt-promise = { $name }, { $promised }: { $parts }.
# $who: somebody the offers name (shopper), or a name a visitor has given.
figure-promises-points = Points for the { $who }
figure-promises-points-named = Points: { $who }
figure-promises-promised = { $amount } promised
figure-promises-label = { $amount } · { $percent }
figure-promises-column-promise = Promise
figure-promises-column-promised = Promised for one purchase
figure-promises-row-all = All promises together
figure-promises-how =
    Amounts are for one purchase at { $period }. Every bar is drawn as 100% of its promise, however small the promise is.

    - **Points:** multiple × rebate, and the rebate is { $rebate }. All points of a purchase are paid from one pool, so they divide in the same way. See the coins.
    - **Paid at once:** rate × price or rate × rebate. It all comes out of { $budget }, the part of the rebate that does not go into the pool. If the promises come to more, all are cut by the same share, and nobody pays the rest.
    - **Commissions:** whoever gets one joined before the buyer whose purchase pays it. To them it is money from somebody who joined later. Where there is no inviter, nobody gets it.

    Where each number comes from stands with the offer. All rules: the page “How it is computed”.
