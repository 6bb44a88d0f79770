# The page "Real cases". We repeat what courts, authorities and newspapers said, and judge nobody ourselves.

page-cases = Real cases
cases-title = Real cases
cases-lead = { $count } cases with a public record: what was promised, how it ended, and what the sums on the published terms come to.
cases-legend = What the status words mean
cases-status = Status
cases-mechanism = Kind of promise
cases-shown = { $shown } of { $found } cases.
cases-none = No case fits both choices.
cases-unknown = We do not know the case “{ $case }” in this link. Here are all of them.
cases-years = { $first }–{ $last }
cases-place = { $country }, { $years }
cases-promised = Promised
cases-losers = Who lost
cases-more = The record and its sources
cases-more-model = The record, the sums and the model beside it
cases-record = What is on record
cases-sums = Sums on these numbers
cases-undated = no date stated
cases-compare = Published, and computed from the published terms
cases-column-what = What
cases-column-published = Published
cases-column-computed = Computed
cases-no-model-pace = We compute nothing here: how fast the money was to come back is not in the sources.
cases-no-model-other = We compute no course here: this is another mechanism than rebates out of a pool.
cases-open-offer = Open this offer in “Check an offer”
cases-share = Link to this case
cases-share-help = This link opens the page with this case first.

## Status words, and what each one means and does not mean

case-status-press = Press report
case-status-press-means = Journalists looked into it. No authority has said anything that we found.
case-status-warning = Official warning
case-status-warning-means = An authority warned the public. That is no finding against a company.
case-status-investigated = Under investigation
case-status-investigated-means = An authority said that it had opened a case. Nothing had been decided when the source was written.
case-status-charged = Arrested or on trial
case-status-charged-means = A prosecutor approved an arrest, or brought it to court. We have seen no verdict.
case-status-penalty = Administrative decision
case-status-penalty-means = An authority imposed a fine or ordered a stop. That is not a criminal conviction.
case-status-civil = Civil ruling
case-status-civil-means = A court ruled on contracts, claims or a regulator’s suit. That is not a criminal conviction.
case-status-convicted-first = Convicted, first instance
case-status-convicted-first-means = A criminal court convicted the organiser. We have seen no outcome of an appeal.
case-status-convicted-final = Convicted, final
case-status-convicted-final-means = A higher court upheld the conviction.

## Kinds of promise

case-mechanism-full-return = Spend and get it all back
case-mechanism-money-in = Pay in and get more back
case-mechanism-tasks = Paid for tasks or steps
case-mechanism-levels = Paid for bringing in people

## Countries

country-CN = China
country-US = United States
country-NO = Norway
country-IT = Italy
country-CH = Switzerland
country-AT = Austria
country-GB = United Kingdom
country-PH = Philippines

## Parts of a record, and whose word a fact is

case-part-terms = The terms
case-part-size = How large it grew
case-part-end = How it ended
case-part-losers = Who lost
case-whose-company = the company’s own claim
case-whose-authority = reported from an authority
case-whose-prosecutor = reported from prosecutors
case-whose-court = reported from a court
case-whose-receiver = the court-appointed trustee
case-whose-press = the press

## The figures of the cases

figure-course-title = If turnover stays the same, what comes in is enough until { $enough }. To pay everything it would have to grow by { $needed } each { $one }
figure-course-alt = Lines over time, for every { $hundred } of turnover. { $comes-in } comes in throughout. At constant turnover, what falls due passes that after { $enough } and reaches { $most }. If turnover grows by { $needed } each { $one }, what falls due never passes it. { $events }
figure-course-head = For every { $hundred } of that { $one }’s turnover:
figure-course-comes-in = comes in: { $comes-in }
figure-course-due = falls due if turnover stays the same
figure-course-due-growing-short = due if it grows { $needed } a { $one }
figure-course-due-short = due, no growth
figure-course-due-growing = falls due if it grows by { $needed } each { $one }
figure-course-unpaid-short = not paid
figure-course-unpaid = not paid: nobody’s money
figure-course-short = from { $short } on, not in full
figure-course-axis = { $unit }s since the start
figure-course-no-events = The dates of single payments are not published.
figure-course-column-period = Time
figure-course-column-comes-in = Comes in
figure-course-column-due = Falls due, constant turnover
figure-course-column-paid = Paid, constant turnover
figure-course-column-due-growing = Falls due, growing
figure-course-how = For every { $hundred } of turnover, { $comes-in } goes into the pool and { $promised } is promised, in { $parts } equal parts. At constant turnover one more part falls due each { $one }. The pool pays until what was saved at first is used up: { $short }. With growth of { $needed } each { $one }, income grows as fast as what falls due. That growth is computed, not published.
figure-course-how-endless = For every { $hundred } of turnover, { $comes-in } goes into the pool, and { $each } falls due in every { $one } after, without end. At constant turnover { $each } more falls due each { $one }. The pool pays until what was saved at first is used up: { $short }. With growth of { $needed } each { $one }, what falls due comes closer and closer to the income and never passes it. That growth is computed, not published.
figure-course-wanjia-2012-alt-short = What comes in and what falls due under the published terms of Wanjia Gouwu.
figure-course-likegou-2016-alt-short = What comes in and what falls due under the published terms of Likegou.
figure-course-fuzhou-2014-alt-short = What comes in and what falls due under the published terms of the company in Fuzhou.
figure-course-12dailypro-2006-alt-short = What comes in and what falls due under the published terms of 12DailyPro.
figure-course-kapa-2019-alt-short = What comes in and what falls due under the terms of Kapa as the authority stated them.
figure-course-hyperfund-2022-alt-short = What comes in and what falls due under the terms of HyperFund as the authority stated them.
figure-returned-yunlianhui-2018-alt-short = The share of a purchase that has been returned over the years under the rule of Yunlianhui.
figure-returned-title = After { $five } years { $after-five } had come back, after { $ten } years { $after-ten }; the purchase itself had brought in { $own }
figure-returned-alt = A curve over ten years: the share of a promise that has been returned. It rises ever more slowly, to { $after-five } after { $five } years and { $after-ten } after { $ten }; both published points lie on it. A straight line reaches all of it after { $days } days and does not fit the rule. The platform closed after { $closed }, when at most { $at-closing } could have been returned. { $own } is what the purchase had brought in.
figure-returned-curve = returned by the rule
figure-returned-straight = the straight line of “{ $days } days”
figure-returned-own = brought in by the purchase itself: { $own }
figure-returned-printed = printed: { $share }
figure-returned-closed = { $day }: closed
figure-returned-first = the very first buyer had at most { $at-closing }
figure-returned-axis = years after the purchase
figure-returned-column-years = Years
figure-returned-column-curve = Returned by the rule
figure-returned-column-straight = Straight line
figure-returned-how = Each day { $rate } of what is left is returned. After n days that is 1 − (1 − { $rate })ⁿ of the promise, if the pool always has enough. It did not have to: a purchase of { $price } brought in { $fee } and promised { $back }, so its own part is { $own }.
