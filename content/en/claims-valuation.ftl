# Claims about what the platform is worth and who backs it. The pattern is the one in claims-money.ftl.

claim-value-of-the-users = Worth ¥4.1 billion?
claim-value-of-the-users-says = The mini-program has { $users } daily users. A daily user is worth { $value }, and the whole is worth more than { $stated }.
claim-value-of-the-users-contradicts-itself = { $users } users at { $value } are { $worth }, not { $stated }.
claim-value-of-the-users-holds = With these numbers it adds up: { $users } users at { $value } are { $worth }.
claim-value-of-the-users-more = { $stated } is { $times_less } times as much. It would take { $users_needed } users.

claim-plan-supports-it = The five-year plan supports it
claim-plan-supports-it-says = The national plan supports green points, and local governments pay subsidies.
claim-plan-supports-it-cannot-be-checked = No passage, no government and no sum is named. Ask which; support for an idea is not approval of a firm.

claim-under-one-percent = Under 1% of the market
claim-under-one-percent-says = The platform’s share of a market of { $market } is still under { $stated }. Its turnover is expected to be { $turnover }.
claim-under-one-percent-holds = This sum is right: { $turnover } is { $of_market } of { $market }.
claim-under-one-percent-contradicts-itself = { $turnover } is { $of_market } of { $market }, not under { $stated }.

claim-join-now = Join now, be the first
claim-join-now-says = Those who join now are early, and every purchase becomes the start of an asset.
claim-join-now-cannot-be-checked = There is no number in it. Haste is not a reason: ask what is paid, when, and from what money.

claim-certified-by-the-ministry = Certified by the Ministry of Commerce?
claim-certified-by-the-ministry-says = At the top the article speaks of certification by the Ministry of Commerce. Further down it says the ministry took it as a case into a research report.
claim-certified-by-the-ministry-cannot-be-checked = A case in a report is not a certificate. The article gives no number, no date and no document. Ask the ministry.

claim-central-bank-rules = In line with the central bank’s rules?
claim-central-bank-rules-says = The article says its points conform to the rules of the central bank’s digital currency institute.
claim-central-bank-rules-cannot-be-checked = Which rules is not stated: no title, no number, no date. Nor does the article say that anybody has examined it.

claim-eighty-percent-of-the-successful = 80% of those who succeeded?
claim-eighty-percent-of-the-successful-says = { $share } of the firms that made this model work are said to use the operator’s software.
claim-eighty-percent-of-the-successful-cannot-be-checked = If { $succeeded } firms succeeded and { $tried } had bought the software, { $success_rate } of its buyers succeeded. How many bought it and failed is not stated.

claim-plan-to-list = A plan to go public?
claim-plan-to-list-says = The article says a listing was begun in October 2024 and that investors have put money in.
claim-plan-to-list-cannot-be-checked = No amount, no investor and no exchange is named. Without growth, { $gap_a_month } a month is missing for vouchers; { $capital } would last { $months_lasting }.
claim-plan-to-list-holds = With these numbers vouchers need no money from investors: { $in_a_month } a month comes in and { $due_a_month } falls due.
