# The summary of an offer on one page, to print. It uses the words of the figures and of the page “Check an offer”.
sheet-kind = An offer on one page
sheet-title = { $offer } · { $app }
sheet-column-paid = paid
sheet-column-promised = promised
sheet-more = { $count } more
sheet-sources = Sources of the terms
sheet-as-entered = The terms are as somebody entered them; we do not know their source.
sheet-try = Try your own numbers
