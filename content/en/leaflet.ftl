# A leaflet and a poster for one offer, to print and hand out. People read them standing up.

leaflet-kind = Before you join
leaflet-title = { $offer }: before you join
leaflet-coins = Of every 100 promised to you
leaflet-if-nobody = And if nobody joins after you?
# $alone, $paid, $together: so many of every 100 promised. $growth: 15% a month.
leaflet-alone = Then you get { $alone } of every 100 promised.
leaflet-alone-nothing-due = Then nothing more falls due, and you get { $alone } of every 100 promised.
leaflet-alone-same = Then you get just as much: { $alone } of every 100 promised.
leaflet-alone-open = Then all that has fallen due is still paid.
leaflet-alone-empty = Nobody comes at that time, so there is nothing to get.
leaflet-alone-recruits = Then there is nothing for you: every reward takes somebody who joins.
leaflet-alone-expires = Then you get { $alone } of every 100 promised: all that falls due before it expires.
leaflet-alone-no-points = No points are promised.
leaflet-depends-on-nobody = It depends on nobody.
leaflet-depends-levels = Only the rewards for inviting people need others to join.
leaflet-as-entered = { $growth }, you get { $paid }. Everyone together gets { $together } at most.

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

# Whose money, on the poster.
poster-other-people = from people who join later
poster-nobody = from nobody
