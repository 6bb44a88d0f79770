# The figure "where the money of one payment flows". $period, $end: points in time (month 12). All amounts: of one payment.
figure-flow-title-empty = Nobody comes in { $period }, so there is no money to follow.
figure-flow-title-nothing = Of the { $spend } you pay, { $handed } goes to the platform. No points are promised for it.
figure-flow-title-covered = Of what you pay, { $pool } goes into the pool, and { $promised } is promised in all. Your own money is enough; nobody has to join after you.
figure-flow-title-unclaimed = Of what you pay, { $pool } goes into the pool, and { $promised } is promised in all. That is enough, because part of it is never claimed.
figure-flow-title-unpaid = Join at { $period }: of what you pay, { $pool } goes into the pool, and { $promised } is promised in all. By { $end } nothing of that is paid.
figure-flow-title-own = Join at { $period }: of what you pay, { $pool } goes into the pool, and { $promised } is promised in all. By { $end } your own money pays { $own } of that, and people who join after you { $new }.
figure-flow-title-known = Join at { $period }: of what you pay, { $pool } goes into the pool, and { $promised } is promised in all. By { $end } people who joined before you pay { $known } of that, and people who join after you { $new }.
figure-flow-title-new = Join at { $period }: of what you pay, { $pool } goes into the pool, and { $promised } is promised in all. By { $end }, people who join after you pay { $new } of that.
figure-flow-title-nobody = Join at { $period }: of what you pay, { $pool } goes into the pool, and { $promised } is promised in all. By { $end } { $nobody } of that is not paid.
figure-flow-title-waiting = Join at { $period }: of what you pay, { $pool } goes into the pool, and { $promised } is promised in all. By { $end } { $paid } of that is paid, { $new } of it by people who join after you.
# Added to the title where most of your own money in the pool goes to people who joined before.
figure-flow-went = Of your own { $pool }, { $earlier } goes to people who joined before you.
figure-flow-went-all = All of your own { $pool } goes to people who joined before you.
figure-flow-alt-short = Flow diagram of what you pay: through shop and platform into the pool and to those who are paid at once; and who pays what you are promised. The numbers are in the title and in the table.
figure-flow-alt = You pay { $spend }. The platform gets { $handed }, and { $pool } of that goes into the pool. For this { $promised } is promised in points. Who pays it by { $end }: { $parts }. Your own { $pool } in the pool: { $went }.
figure-flow-alt-empty = An empty picture: nobody comes in { $period }.
figure-flow-alt-part = { $name } { $amount }
figure-flow-shopper = you pay
figure-flow-shop = shop
figure-flow-shop-keeps = shop keeps
figure-flow-platform = platform
figure-flow-platform-keeps = platform keeps
figure-flow-inviters = inviters
figure-flow-takers = agents and others
figure-flow-small = others
figure-flow-pool = pool
figure-flow-from-you = { $amount } from you
figure-flow-nobody = not paid
figure-flow-known = those before you
figure-flow-earlier = those before you
figure-flow-later = those after you
figure-flow-in-pool = still in pool
figure-flow-elsewhere = others, and fees
figure-flow-taken = handed on
figure-flow-withheld = platform’s fee
figure-flow-points = promised in all
figure-flow-to-you = promised to you
figure-flow-to = promised to the { $who }
figure-flow-to-others = promised to others
figure-flow-paid = { $paid } of { $promised } paid
figure-flow-short = { $paid } of { $promised }
figure-flow-back = back to yourself
figure-flow-goods = the goods
figure-flow-column-from = From
figure-flow-column-to = To
figure-flow-column-whose = Whose money
figure-flow-column-amount = Amount of one payment
figure-flow-how =
    All amounts are for one payment in { $period }: what those who pay at that time get together by { $end }, where we stop counting, divided by their number.

    - **On the way in:** of the price *s* = { $spend } the shop hands over *r* = { $rebate }. Of that, *p* = { $share } goes into the pool: *p·r·s*. Everything paid at once comes out of the rest, (1 − *p*)·*r·s*. Inviters are paid only where there is an inviter, so those amounts are averages.

    - **Out of the pool:** whose money pays whom follows the rule under “Which money leaves the pool first”. Money of other people is shown only as far as it pays what you are promised.

    Widths are amounts, all on one scale, but at least one pixel. A dashed ribbon is empty: money that is not there. All rules: the page “How it is computed”.
