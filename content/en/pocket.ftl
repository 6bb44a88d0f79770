# The pocket edition: the answer as one file that needs no network.

pocket-title = Whose money? Before you join
pocket-about = The pocket edition of “Whose money?”: one file, no network, nothing leaves this device.
pocket-pass-on = To pass it on, send the file itself; to keep it, save it.
# From the page as the server writes it.
pocket-way = Pocket edition, works without a network
pocket-print = Print
pocket-growth = How fast it has to grow
pocket-growth-now = Growth set: { $growth } a { $period }.
pocket-growth-paid = Of every 100 due, paid
pocket-growth-line = everybody is paid
pocket-growth-far = everybody is paid: far beyond this picture →
pocket-growth-any = No single growth makes the difference here
pocket-passes = By { $period }: more people than live in { $place } ({ $people }).
pocket-status-own = Entered by whoever uses this file. Nobody has checked it.
pocket-changed = Changed by whoever uses this file: { $list }.
pocket-populations = How many people live there
pocket-rest = With a network, the page has more: every promise by itself, month by month, real cases, what the advertisements say.
pocket-still = This viewer runs no scripts, so the numbers stand still. Open the file in a browser to move them.
