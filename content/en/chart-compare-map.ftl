# The map of the page "Compare". $letter: an offer. $paid: of every 100. $end: a period (month 119). $value, $now: a number with its unit.
figure-compare-map-title-nothing = Nothing is promised, so there is no map.
figure-compare-map-title-still = At the numbers set, nothing falls due by { $end }, so nothing is paid.
figure-compare-map-title-part = At the numbers set, { $paid } of every 100 that fall due by { $end } are paid.
figure-compare-map-title-part-shared = At the numbers set, { $paid } of every 100 promised are paid before the rest lapses.
figure-compare-map-title-full = At the numbers set, all that falls due by { $end } is paid.
figure-compare-map-title-full-shared = At the numbers set, the whole promise is paid before it lapses.
figure-compare-map-title-promised = At the numbers set, { $paid } of every 100 promised by { $end } are paid so far; what is not due yet counts as not paid.
figure-compare-map-for-all-due = For all that falls due to be paid, { $list }.
figure-compare-map-for-all = For all to be paid, { $list }.
figure-compare-map-until = It stops working if { $list }.
figure-compare-map-always = It stays so all along both of these numbers.
figure-compare-map-no-way = Neither of these two numbers alone could change that on this map.
figure-compare-map-no-cell = No cell of this map pays in full.
figure-compare-map-only-growth = Without growth, no cell of this map pays in full.
figure-compare-map-or = { $one }, or { $other }
figure-compare-map-need-growth = growth would have to be { $value } instead of { $now }
figure-compare-map-need-rebate = the shop would have to give up { $value } instead of { $now }
figure-compare-map-need = “{ $label }” would have to be { $value } instead of { $now }
figure-compare-map-turn-growth = growth is { $value } instead of { $now }
figure-compare-map-turn-rebate = the shop gives up { $value } instead of { $now }
figure-compare-map-turn = “{ $label }” is { $value } instead of { $now }
figure-compare-map-times = All points together: times the rebate
figure-compare-map-rebate = { $label }, the promise in money as it is
figure-compare-map-full = all that falls due is paid
figure-compare-map-full-shared = the whole promise is paid
figure-compare-map-empty = nothing falls due
figure-compare-map-never = none
figure-compare-map-alt-short = A map over two numbers of one offer: the darker the ink of a cell, the more is paid. A line surrounds the cells in which all is paid, a cross marks the numbers set. The title and the table have the numbers.
figure-compare-map-alt = A map of { $letter }. Across: { $across }. Up: { $up }. The more ink a cell has, the more is paid; a line surrounds the cells in which all is paid, a cross marks the numbers set. { $title }
figure-compare-map-corner = { $up } ↓ { $across } →
figure-compare-map-how =
    Each cell is a run of its own: the offer with these two numbers, everything else as it is set, up to { $end }.

    - **Ink and numbers:** *paid* ÷ *fallen due and claimed*, of every 100. What falls due later is not counted for or against it. Under “of every 100 promised”: *paid* ÷ *promised*; what is not due yet counts as not paid, so young promises make even an honest offer look unfinished. Under “First time somebody is not paid in full”: that period; the later, the more ink.
    - **The line** surrounds the cells in which all that falls due is paid, always in time. **A stroke** through a cell: nothing falls due there, so nothing is paid. **The cross:** the numbers set.
    - **What would have to change** is sought along each axis with the other number as it is.
figure-compare-map-how-shared =
    - Here the pool decides what falls due. So the share is that of the whole promise, for those whose periods are over: *paid* ÷ *promised*.
figure-compare-map-how-rebate =
    - **What the shop gives up:** with a fixed multiple of the rebate the promise would grow along with it, and the share would never change. So the promise in money is held at { $promise } for each payment: a shop that gives up twice as much promises half as many times.
figure-compare-map-how-times =
    - **All points together:** shopper, shop and everybody else, as one multiple of the rebate.
figure-compare-map-how-capped =
    - The map ends where people could no longer be counted, or where points would be more than 1,000 times the rebate.
