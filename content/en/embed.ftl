# One figure in a frame on somebody else's page, and the code for that frame.
embed = Embed
embed-help = Copy this into the HTML of your page. The figure comes with these numbers, and says whose money it is and whose word the terms are.
embed-title = { app-name } { $figure }
embed-whose = Whose money, and whose word
embed-offer = { $offer }:
embed-full = Open the whole page with these numbers: table, formula and sources
embed-unknown = We do not know the figure “{ $figure }”. There are: { $list }. Here is the first.
embed-name-coins = 100 coins, by whose money they are
embed-name-promises = Every promise, by whose money it is
embed-name-flow = Where the money of one payment goes
embed-name-overtime = What comes in and what falls due
embed-name-people = How many people it takes
embed-name-joiners = Who gets what, by when they join
