# The figure "promised against cash": one purchase at several rebates. $cash: what it brings in. $promised: everything promised from it.
figure-promised-against-cash-title-short = Of a { $price } purchase up to { $promised } is promised, and { $cash } comes in.
figure-promised-against-cash-title-covered = With these numbers a { $price } purchase brings in all that is promised from it.
figure-promised-against-cash-alt-short = A bar for each rebate: everything promised from one purchase as an outline, and in it, filled, what the purchase brings in. The title and the table have the numbers.
figure-promised-against-cash-alt = One bar for each rebate, for a purchase of { $price }. { $all } What is promised is at least { $least } times what comes in.
figure-promised-against-cash-bar = Rebate { $rebate }: { $cash } comes in, { $promised } promised.
figure-promised-against-cash-column-rebate = Rebate
figure-promised-against-cash-column-cash = Comes in
figure-promised-against-cash-column-vouchers = Vouchers promised
figure-promised-against-cash-column-other = Other promises
figure-promised-against-cash-column-promised = Promised in all
figure-promised-against-cash-column-times = Promised, as a multiple of what comes in
figure-promised-against-cash-how = For each rebate the sum above is worked out again. *Comes in*: price × rebate. *Promised*: vouchers for shopper and shop, cash to the shop, commissions and agents’ shares, added up.
