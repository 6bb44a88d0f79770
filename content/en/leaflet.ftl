# A leaflet and a poster for one offer, to print and hand out. People read them standing up.

leaflet-kind = Before you join
leaflet-title = { $offer }: before you join

leaflet-questions = Five questions to ask before you join
leaflet-question-money = Whose money pays me: the shop’s, or that of people who join later?
leaflet-question-stops = What do I get if nobody new joins from today?
leaflet-question-written = How much, on which day, and where is that in writing?
leaflet-question-pool = How much is in the pool today, and who checks it?
leaflet-question-cash = What would a plain discount be, today and in cash?
leaflet-questions-after = No clear answer is an answer too. Keep your money until you have one.

leaflet-try = Scan it, and try your own numbers.
leaflet-sources = Sources:
# $numbers: telephone numbers. $source: a published text.
leaflet-source-of = { $numbers }: { $source }
leaflet-office-source = office: { $source }
