# The spreadsheet of a run. Names of the sheets (31 characters at most), of columns, and the notes.

workbook-answer = Answer
workbook-terms = Terms
workbook-periods = Periods
workbook-purchases = Purchases
workbook-at-once = Paid at once
workbook-notes = Notes

# The first sheet. $hundred: as in the answer.
workbook-whose = Of every 100 promised to you, whose money it is
workbook-column-coins = As it grows
workbook-column-coins-alone = If nobody joins after you
workbook-column-share = As it grows, exactly
workbook-column-share-alone = If nobody joins after you, exactly
workbook-in-all = in all
workbook-terms-are = Whose word the terms are
workbook-answer-is = The answer
workbook-growth-is = And growth
workbook-sources = Sources of the terms
workbook-link = This page, with these numbers
workbook-made = When, and by what
workbook-more = { $app }. { $computed }.
workbook-join = You join in period

# Terms.
workbook-name = Name in the link
workbook-term = Term
workbook-value = Value as computed with
workbook-unit = Unit
workbook-status = Whose word
workbook-source = Source
workbook-where = Place in it
workbook-remark = Remark
workbook-as-entered = as somebody entered it
workbook-unsaid = nothing is said of it: as in most offers
workbook-instead = as somebody entered it; the offer says { $own }
workbook-level = { $name }: level of inviters
workbook-base = { $name }: share of
workbook-needs = People to bring in first: { $name }
workbook-currency = Currency
workbook-newcomer = a sum for each newcomer

# Units.
unit-rule = rule
unit-currency-code = code

# Columns by period. Period 0 is the first.
workbook-column-period = Period
workbook-column-new = People who join
workbook-column-active = People who come
workbook-column-turnover = Turnover
workbook-column-rebate = Rebate to the platform
workbook-column-pool-income = Goes into the pool
workbook-column-promised = Promised in points
workbook-column-due = Falls due and is claimed
workbook-column-paid = Paid from the pool
workbook-column-owed = Owed at the end of the period
workbook-column-waiting = Not yet due at the end of the period
workbook-column-lapsed = Lapsed so far
workbook-column-unclaimed = Not claimed so far
workbook-column-pool = In the pool at the end of the period
workbook-column-platform = Kept by the platform

# Columns by period of the purchase, at the end of what is computed.
workbook-column-bought = Period of the purchase
workbook-column-paid-in-all = Paid in all
workbook-column-of-it = of it from: { $money }
workbook-column-owed-now = Still owed
workbook-column-waiting-now = Not yet due
workbook-column-lapsed-now = Lapsed
workbook-column-unclaimed-now = Not claimed

# Each promise paid at once, in three columns.
workbook-column-once-promised = promised
workbook-column-once-paid = paid
workbook-column-once-no-taker = set aside, nobody there to take it
workbook-nothing-at-once = This offer promises nothing that is paid at once.

# Notes: what is said, how it is computed, what it is here.
workbook-note = What it is
workbook-formula = How it is computed
workbook-here = Here
workbook-note-cover = Share of a promise that the purchase itself pays for
workbook-formula-cover = share of the rebate that goes into the pool ÷ how many times the rebate is promised
workbook-note-together = The most that everyone together can get of what is promised
workbook-formula-together = the share above, at most 1; growth does not change it
workbook-note-newcomers = Further purchases of the same size that pay one in full
workbook-formula-newcomers = how many times the rebate is promised ÷ share of the rebate that goes into the pool − 1, with nothing for their own points
workbook-note-funded = Share of what falls due that can be paid in the long run at the growth set
workbook-formula-funded = what comes into the pool in a period ÷ what falls due in it from earlier, smaller periods; at most 1
workbook-note-needed = Growth at which that share reaches 1
workbook-formula-needed = found by trying; the formula for the share is on the page “How it is computed”
workbook-note-promise = First check: every promise is somewhere
workbook-formula-promise = promised so far = paid so far + owed + not yet due + lapsed so far + not claimed so far, in every period of the sheet “Periods”; here: the largest difference, as a share of the turnover so far
workbook-note-cash = Second check: all cash is somewhere
workbook-formula-cash = rebates so far = paid from the pool so far + paid at once so far + in the pool + kept by the platform so far, in every period; here: the largest difference, as a share of the turnover so far
workbook-note-money = Whose money a payout was
workbook-formula-money = every yuan in the pool keeps the period in which it came in; which leaves first is a term (“Which money leaves the pool first”)
workbook-note-people = People are expected values
workbook-formula-people = so there are parts of people; twice as many at the start is twice as much of everything
