# What is wrong with an offer file (offer.toml). Names such as spend or [terms] stand in the file as they are here.
# $where: the file and the table. $field, $value: what stands there. $low, $high, $unit: the limits. $next: the next step.

file-large = { $where }: The file has more than { $limit } characters. Write one offer in a file.
file-not-text = { $where }: This is not a text in UTF-8. Save it as UTF-8.
file-syntax = { $where }, line { $line }, column { $column }: This cannot be read ({ $detail }). Write name = value, one on a line, and words in straight quotes.
file-wide-sign = { $where }, line { $line }, column { $column }: { $sign } is not a sign of this format. Write { $plain } instead.
file-percent-sign = { $where }, line { $line }, column { $column }: A number has no percent sign here. Write 0.20 for 20 %.
file-comma = { $where }, line { $line }, column { $column }: A number has no comma here. Write 1000 or 1_000.
file-elsewhere = { $where }: { $field } does not stand here. Write it below a line { $home }.
file-on-top = { $where }: { $field } does not stand here. Write it at the top of the file, above the first line in brackets.
file-unknown-near = { $where }: { $field } is not known here. If you mean { $near }, write { $near }.
file-unknown-key = { $where }: { $field } is not known here. Choose among: { $known }. A term that is none of these cannot be computed here, and without it the answer can be wrong.
file-other-name = { $where }: { $field } has another name here. Write { $line } below a line { $home }.
file-cannot-pairs = { $where }: { $field }: rewards for pairs, or for a place in a tree, cannot be computed here. Without them the answer would be too kind to the offer: what they cost would be missing. An answer for the rest needs this said beside it.
file-cannot-price = { $where }: { $field }: a price of points that is made of the pool cannot be computed here. Without it the answer would be too kind to the offer: it would take every point at its full value. An answer for the rest needs this said beside it.
file-cannot-paying-in = { $where }: { $field }: paying in over many periods cannot be computed here. As one payment at the start the answer would be too kind to the offer: the money comes in later than that. An answer for the rest needs this said beside it.
file-cannot-refund = { $where }: { $field }: money back on a condition, such as unless three join, cannot be computed here. Without it the answer would be too hard on the offer: what comes back would be missing. An answer for the rest needs this said beside it.
file-cannot-cap = { $where }: { $field }: a limit that counts rewards for recruits cannot be computed here. Without it the answer would be too hard on the offer: it would promise more than is promised. A limit of the points alone is their multiple: write that. An answer for the rest needs this said beside it.
file-cannot-bands = { $where }: { $field }: terms that depend on how much somebody spends cannot be computed here. With those of the largest spend the answer would be too kind to the offer for everybody else. Write one file for each amount.
file-cannot-minimum = { $where }: { $field }: a smallest amount that is paid out cannot be computed here. Without it the answer would be too kind to the offer: what stays below that amount would count as paid. An answer for the rest needs this said beside it.
file-cannot-luck = { $where }: { $field }: what depends on luck cannot be computed here. Without it the answer would be too kind to the offer: what the prizes cost would be missing. An answer for the rest needs this said beside it.
file-missing = { $where }: { $field } is missing. Write { $example }.
file-not-a-table = { $where }: { $field } is not a table. Write [{ $field }] on a line of its own, and its values below.
file-not-a-list = { $where }: { $field } is not a list of promises. Write [[{ $field }]] on a line of its own before each of them.
file-not-a-name = { $where }: { $field } = { $value } is not a name. Write a text of 1 or more characters in quotes.
file-not-a-text = { $where }: { $field } = { $value } is not a text. Write it in quotes.
file-not-names = { $where }: { $field } = { $value } is no list of names. Write the terms that nobody has said, such as { $field } = ["rebate", "pool"].
file-not-a-day = { $where }: { $field } = { $value } is not a day. Write it as 2026-11-25, without quotes.
file-not-a-number = { $where }: { $field } = { $value } is not a number; allowed: { $low } … { $high } [{ $unit }]. { $next }
file-not-finite = { $where }: { $field } = { $value } is not a finite number; allowed: { $low } … { $high } [{ $unit }]. { $next }
file-outside = { $where }: { $field } = { $value } is outside { $low } … { $high } [{ $unit }]. { $next }
file-not-whole = { $where }: { $field } = { $value } is not a whole number; allowed: { $low } … { $high } [{ $unit }]. { $next }
file-not-a-flag = { $where }: { $field } = { $value } is neither true nor false. Write true or false, without quotes.
file-not-parts = { $where }: { $field } = { $value } is no list of parts. Write [[period, share], …] with each period once, such as { $field } = [[12, 0.5], [24, 0.6]].
file-needs-a-level = { $where }: needs = { $value }: only somebody who invites can have brought people in. Write level = 1 or more.
file-not-together = { $where }: These terms cannot be computed together. { $detail }
file-unknown-choice = { $where }: { $field } = { $value } is not known. Choose one of: { $known }.
file-other-unit = { $where }: { $field } is given in { $value }, and is counted in { $counted }. Convert it, or leave the unit out.
file-not-a-period = { $where }: { $field } = { $value } is not the length of a period. Choose one of: { $known }; or write 45 days.
file-not-a-currency = { $where }: { $field } = { $value } is not a currency code. Write three capitals, such as CNY.
file-twice = { $where }: The name { $value } stands for two promises. Give each its own name.
file-many = { $where }: There are more than { $limit } of [[{ $field }]]. Put those together that go to the same people.
file-crowded = { $where }: start = { $value } is more than market = { $market } [people]. Raise market or lower start.
file-uncountable = { $where }: growth = { $value } [fraction per period] over { $periods } periods means more people than can be counted. Shorten horizon, lower growth, or set market to the number of people there are.
file-unwritable = { $where }: { $field } = { $value } has a character that no file can hold. Write it without that character.

# The units of numbers, and what to write for them.
file-unit-fraction = fraction
file-unit-fraction-per-period = fraction per period
file-unit-currency = currency
file-unit-times = times
file-unit-periods = periods
file-unit-people = people
file-unit-level = level
file-next-fraction = Write a fraction: 0.20 for 20 %.
file-next-fraction-per-period = Write a fraction: 0.15 for 15 % a period.
file-next-currency = Write an amount of money as a plain number.
file-next-times = Write how many times the rebate, or the price, is promised, such as 5.
file-next-periods = Write a whole number of periods.
file-next-people = Write a number of people.
file-next-level = Write a whole number: 0 for the shop or agent, 1 for the inviter, 2 for the inviter’s inviter.
