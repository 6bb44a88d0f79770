# "Bring your own list": many offers in one file.

list-title = Bring your own list
list-lead = You have many offers to look at, from a survey or from a casebook? Put them into a spreadsheet, one offer a row. Every row gets the same numbers as the pages here.
list-template-lead = Start from a template: a header, three examples and, in the Excel file, a sheet that explains every column. An empty cell means the offer’s own value. Percentages are written as on the screen: 20 or 20%.
list-template-xlsx = Template (Excel)
list-template-csv = Template (CSV)
list-file = Your file
list-choose = Choose a file
list-limits = CSV or Excel (.xlsx), at most { $megabytes } MB and { $rows } offers.
list-privacy = The file stays in memory while this page is open, and is stored nowhere.
list-working = Computing row { $row } …
list-kept = The list below is still the one before.
list-remove = Remove this list
list-found = { $good ->
    [0] No offer in this file can be computed.
    [one] One offer is computed.
   *[other] { $good } offers are computed.
}
list-found-problems = { $bad ->
    [one] One row is not: see below what to change.
   *[other] { $bad } rows are not: see below what to change.
}
list-ignored = Columns we do not know and left out: { $list }.
list-ignored-more = { $list } and { $more } more
list-place = column { $letter }
list-row = Row { $row }
list-problems = What to change
list-problems-more = Only the first { $shown } of { $all } are shown here. The file below names all of them.
list-problems-file = All problems (CSV)
list-doubts = Please look again at
list-results = Your offers
list-finding-all = Each of these { $all } offers depends on people who join later
list-finding-none = None of these { $all } offers depends on people who join later
list-finding-some = { $some ->
    [one] One of these { $all } offers depends on people who join later
   *[other] { $some } of these { $all } offers depend on people who join later
}
list-finding-one-needs = This offer depends on people who join later
list-finding-one-free = This offer does not depend on people who join later
list-pages = Rows { $first } to { $last } of { $all }
list-order = Order
list-order-file = As in the file
list-order-least = Least there first
list-one = One of them with all figures
list-open = Open it in the calculator
list-csv = Results (CSV)
list-xlsx = Results (Excel)
list-round-trip = You can change the results file and upload it again.
list-colon = {": "}

# Column heads on the page.
list-head-row = Row
list-head-column = Column
list-head-value = Value
list-head-problem = What is wrong
list-head-doubt = How it is read
list-head-offer = Offer
list-head-there = There, of every 100 promised
list-head-growth = Growth assumed
list-head-needed = Growth it would take
list-head-paid = Paid to you, of every 100
list-head-alone = Paid if nobody joins after you
list-head-short = First time somebody is not paid in full
list-no-promise = nothing promised
list-never-short = none

# What is wrong with a file. $most is the limit.
list-file-large = This file has { $size } MB. At most { $most } MB can be read. Delete pictures and other sheets, or split it.
list-file-rows = This file has more than { $most } offers. Split it into several files.
list-file-columns = This file has more than { $most } columns. Delete those that are not in the template.
list-file-empty = This file is empty. Start from the template.
list-file-only-head = This file has a header, but no row below it. Add one row for each offer.
list-file-password = This file is protected with a password. Save it without one and try again.
list-file-xls = This is a file of the old Excel (.xls). Save it as .xlsx or CSV and try again.
list-file-xlsb = This is a binary Excel file (.xlsb). Save it as .xlsx or CSV and try again.
list-file-macros = This Excel file holds macros. Save it as .xlsx, without macros, and try again.
list-file-ods = This is an OpenDocument spreadsheet (.ods). Save it as .xlsx or CSV and try again.
list-file-no-table = This file is not a table that we can read. Save it as CSV or Excel (.xlsx) and try again.
list-file-broken = This Excel file is damaged. Open it in a spreadsheet, save it again, and try once more.
list-file-bomb = Unpacked, this Excel file would be far larger than a list of offers needs (limit: { $most } MB). Copy the rows into a new file and try again.
list-file-cells = This Excel file has more than { $most } cells, counting empty ones that have a format. Delete the empty rows and the other sheets, or copy the rows into a new file and try again.
list-file-entities = This Excel file holds definitions that no spreadsheet writes. Copy the rows into a new file and try again.
list-file-encoding = The letters of this file cannot be read. Save it as “CSV UTF-8” or as Excel (.xlsx) and try again.
list-file-quotes = In line { $line } a quotation mark is not closed, or stands in the middle of a cell. Repair it, or save the list as Excel (.xlsx).
list-file-unclear = The column “{ $header }” can mean several things. Write one of these names instead: { $names }.
list-file-twice = The columns “{ $first }” and “{ $header }” mean the same. Delete one of them.
list-file-no-columns = No column of this file has a name we know. The header has to be the first row, or stand below a short title. Use the names in the template.

# What is wrong with a cell. $low and $high carry their unit.
list-problem-line = Row { $row }, “{ $column }”: { $problem }
list-problem-unknown-offer = We have no offer “{ $value }”. Write one of the names in the template, such as { $used }, or leave the cell empty.
list-problem-unknown-choice = “{ $value }” is not a choice here. Write one of: { $list }.
list-problem-unknown-field = The offer of this row has no such term, so { $value } cannot be used. Empty the cell, or choose another offer or another way to release points.
list-problem-not-a-number = “{ $value }” is not a number that fits here. Write a number from { $low } to { $high }, such as { $used }.
list-problem-outside = { $value } is outside { $low } to { $high }. Write a number in between.
list-problem-rounded = { $value } is not a whole number. Write a whole number from { $low } to { $high }.
list-problem-impossible = { $value } does not go with the other numbers of this row: too many people to count, or fewer people than there are at the start. Lower the growth or the periods computed, or raise the number of people there are to join.
list-problem-date = Your spreadsheet has made a date of this cell: { $value }. Format the cell as a number and type the number again.
list-problem-truth = { $value } is a yes or no, not a number. Type a number.
list-problem-formula = The formula { $value } has no result stored with it. Open and save the file in a spreadsheet, or type the number.
list-problem-too-much = { $value } periods are too many for one file with so many rows. Lower the periods computed, or put this row into a file of its own.
list-problem-fraction = { $value } is read as { $value }%. If you mean { $used }%, write { $used }.
list-problem-not-a-promise = “{ $value }” does not say who gets how much. Write who and how much with a colon between, such as shopper:5; what is paid at once has a name before that, such as invite:inviter:5.
list-problem-unknown-part = We do not know “{ $value }”. After the number there can be spend, newcomer, level1 to level20, or needs and a number.
list-problem-twice = “{ $value }” has the name of a promise before it. Give each its own name.
list-problem-not-together = { $value } cannot be computed together with the other terms of this row. Change it, or the way points are released.
list-problem-not-parts = “{ $value }” names no parts. Write for each a period, a colon and a share in per cent, with commas between, such as 12:50,24:60.
list-problem-too-many = There are { $value } promises in this cell; at most { $used } fit. Take some out.
list-problem-unknown-word = “{ $value }” cannot be used. Write a currency as three capitals, such as CNY, and the length of a period as day, week, month, quarter, year or 45 days.

# The files we give. Sheet names have at most 31 letters.
list-sheet-offers = Offers
list-sheet-columns = Columns
list-sheet-sources = Sources
list-column-name = Name
list-column-name-meaning = Your own name for this offer.
list-column-offer-meaning = The offer that a row starts from; every empty cell takes its value. Empty: { $first }.
list-column-offer-own = an offer of your own, made from nothing but its cells
list-column-money = Currency
list-column-money-meaning = Only for an offer of your own: three capitals, such as CNY. Empty: CNY.
list-column-period = Length of a period
list-column-period-meaning = Only for an offer of your own: day, week, month, quarter, year, or so many days, such as 45 days. Empty: month.
list-column-points = Who is promised what
list-column-points-meaning = Only for an offer of your own. For each: who, a colon, how many times what the shop gives up, or with spend behind it, how many times the price; a comma between two. Such as shopper:5,merchant:1:spend
list-column-rewards = Who is paid what at once
list-column-rewards-meaning = Only for an offer of your own. For each: a name, who gets it, how much, with colons between; then, if it is so, spend (a share of the price) or newcomer (a sum for each new person), level1 for the inviter, level2 for the inviter’s inviter, and needs3 if three people must be brought in first. Such as invite:inviter:5:spend:level1
list-column-head-name = Name of the column
list-column-head-label = Label on the page
list-column-head-meaning = Meaning
list-column-head-unit = Unit
list-column-head-low = Smallest
list-column-head-high = Largest
list-column-head-choices = Choices
list-example-1 = A points shop
list-example-2 = Our reading of it
list-example-3 = The card of my supermarket
list-example-own = What somebody told me
list-unit-percent = %
list-unit-percent-period = % a period
list-unit-currency = money
list-unit-times = times the rebate
list-unit-periods = periods
list-unit-people = people
list-unit-purchases = purchases
list-unit-period = period, counted from 0
list-with-unit = { $number } { $unit }
list-measure-cover = There
list-measure-cover-meaning = Of every 100 promised in points, so many are there.
list-measure-break_even = Growth it would take
list-measure-break_even-meaning = The growth at which all that falls due can be paid. 0: none is needed.
list-measure-newcomers = How many more have to pay in
list-measure-newcomers-meaning = How many more have to pay in for one to be paid in full, with nothing for their own points.
list-measure-paid = Paid to you
list-measure-paid-meaning = Of every 100 promised to you, so many are paid with the numbers of this row.
list-measure-paid_own = of it your own money
list-measure-paid_own-meaning = The part that is your own money, and that of those who joined in the same period.
list-measure-paid_known = of it from people who joined before you
list-measure-paid_known-meaning = The part that is money of people who joined before you, or at the same time.
list-measure-paid_new = of it from people who join after you
list-measure-paid_new-meaning = The part that is money of people who join after you.
list-measure-paid_outside = of it from outside
list-measure-paid_outside-meaning = The part that comes from elsewhere: interest that the money earns, or sales outside.
list-measure-paid_alone = Paid if nobody joins after you
list-measure-paid_alone-meaning = Of every 100 promised to you, so many are paid if nobody joins after you.
list-measure-first_short = First time somebody is not paid in full
list-measure-first_short-meaning = The first period in which somebody is not paid in full. Empty: not within the periods computed.
list-measure-answer = The answer
list-measure-answer-meaning = What this means, in words.
list-sources-computed = Computed on { $date } with “{ $app }”. Every number is computed from the columns of its row; the page “{ $page }” says how.
list-sources-offer = { $name } (terms as of { $date }): { $status }
list-sources-empty-cells = Cells left empty take the terms of these offers:
