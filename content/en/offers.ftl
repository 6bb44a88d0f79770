# The words of the offers, of who is promised what, of the places, and of where numbers come from.
# Keys and slots are the same in every language. Each offer has a name, a line about it, and whose word it is.

## Offers

offer-green-points = Green points: five times back, released as turnover grows
offer-green-points-about = The shop hands over 20% of the price. Shopper and shop are each promised five times that in vouchers. A part is released each time turnover has grown by 15%.
offer-green-points-status = Terms as promotional articles state them. We name no company. We have not checked whether anyone was paid.

offer-green-points-instalments = Green points: five times back, in 36 equal parts
offer-green-points-instalments-about = The same promise in its simplest form: one part in 36 falls due every month, whether turnover grows or not.
offer-green-points-instalments-status = Terms as promotional articles state them. Paying in equal parts is our reading. We name no company.

offer-green-points-shared = Green points: the pool shared out over 40 periods
offer-green-points-shared-about = Each period, the money that came into the pool is shared out in equal parts among the purchases of the last 40 periods. Payment stops at five times the points, or after 40 periods.
offer-green-points-shared-status = Terms as a promoter’s page states them, with a table we can reproduce. We name no company.

offer-wanjia-2012 = Wanjia Gouwu (2010–2012): spend 500, get 500 back
offer-wanjia-2012-about = For every ¥500 spent, ¥1 a day for 500 days. The shop paid 16% of the price to the platform.
offer-wanjia-2012-status = Closed by the authorities on 12 June 2012. Organisers convicted of running a pyramid scheme by the Wucheng District court in Jinhua (first instance). Rules as Xinhua and a court in Jiaxing reported them.

offer-yunlianhui-2018 = Yunlianhui (2014–2018): 0.05% of the balance a day
offer-yunlianhui-2018-about = The shop pays 16, and 116 is promised back: 100 to the shopper and 16 to the shop. Each day 0.05% of what is left is paid.
offer-yunlianhui-2018-status = Closed by police on 8 May 2018. The organiser was convicted of running a pyramid scheme by the Haizhu District court in Guangzhou (first instance). Rules as reported with the verdict.

offer-likegou-2016 = Likegou (2015–2016): pay in 1,000, get 8,000
offer-likegou-2016-about = For every ¥10,000 that a shop reports, it pays in ¥1,000, and the member is promised ¥8,000 in about two years.
offer-likegou-2016-status = The police of Linyi opened a case. We have seen no verdict. Rules as an agency reported them from the police.

offer-fuzhou-2014 = A company in Fuzhou (2014): five times back in 500 days
offer-fuzhou-2014-about = Whatever is paid in counts as five times as much spending, and all of that comes back in 500 equal daily parts.
offer-fuzhou-2014-status = The procuratorate approved the arrest of the chairman. We have seen no verdict, and the report does not name the company.

offer-loyalty-card = Ordinary loyalty card: 1% back
offer-loyalty-card-about = The shop gives back 1% of the price, out of its own margin. Nobody has to recruit anybody.
offer-loyalty-card-status = An honest card to compare with. The 1% is what a large British supermarket gives.

offer-deposit-50-in-45-days = Charles Ponzi (1920): lend 100, get 150 in 45 days
offer-deposit-50-in-45-days-about = Lend 100 dollars and get 150 back after 45 days. No trade brought in the money.
offer-deposit-50-in-45-days-status = The original Ponzi scheme, as the Supreme Court of the United States described it in 1924. Ponzi went to prison.

offer-line-for-a-gift = A line for a gift: pay 20, wait your turn
offer-line-for-a-gift-about = You buy a trifle for £20 and get a place in a line. The gift goes to whoever is first, each time 50 more people have bought.
offer-line-for-a-gift-status = The example of the Office of Fair Trading in the United Kingdom: number 100 gets the gift once 5,000 have joined. It names no company.

offer-recruits-only = Recruits only: pay 100, get 100 for each recruit
offer-recruits-only-about = Whoever joins pays ¥100 to the person who recruited them. Nothing is sold and nothing else is promised.
offer-recruits-only-status = Made up: a pyramid in its barest form. It is about no company.

offer-mutual-aid-30-a-month = “Mutual aid”: 30% a month, left in for a year
offer-mutual-aid-30-a-month-about = Put in ¥10,000, leave it and the 30% a month in, and after 12 months it is said to be ¥232,981.
offer-mutual-aid-30-a-month-status = The terms of which four Chinese authorities warned in 2015. The notice, as we read it, names no platform.

offer-12dailypro-2006 = 12dailyPro (2005–2006): 12% a day for 12 days
offer-12dailypro-2006-about = Buy units of 6 dollars, look at a dozen advertisements a day, and get 12% back each day for 12 days.
offer-12dailypro-2006-status = As the Securities and Exchange Commission of the United States alleged in court in 2006. The defendant settled and neither admitted nor denied it.

offer-kapa-2019 = Kapa (to 2019): 30% a month for life
offer-kapa-2019-about = A “donation” of 10,000 pesos or more was to bring 30% of it every month, for life.
offer-kapa-2019-status = As the Securities and Exchange Commission of the Philippines stated when it revoked the registration in 2019. The founder denied that it was a scam.

offer-hyperfund-2022 = HyperFund (2020–2022): 1% a day until tripled
offer-hyperfund-2022-about = Buy a membership for 300 to 10,000 dollars, and get 0.5% to 1% of it back each day until it is tripled.
offer-hyperfund-2022-status = As the Securities and Exchange Commission of the United States alleged in 2024. One promoter pleaded guilty; of the founder’s case we have seen no outcome.

offer-deposit-for-tasks = Deposit for tasks: interest every five days, then the deposit back
offer-deposit-for-tasks-about = Pay in a deposit of ¥500, do small advertising tasks, get ¥2.25 every five days and the deposit back at the end.
offer-deposit-for-tasks-status = The terms as a study reports them from a case in which the operator was convicted of fraudulent fund-raising. We name no company, because we have not seen the terms in the court’s own words.

offer-bank-deposit = Ordinary bank deposit: 2% a year
offer-bank-deposit-about = The bank pays 2% a year on ¥10,000 and earns 3.5% on it. Nobody has to come after you.
offer-bank-deposit-status = An honest case to compare with, in round numbers of our own. It is about no bank.

offer-prepaid-meals = Prepaid card: pay 5,000, eat for 6,000
offer-prepaid-meals-about = Put ¥5,000 on a restaurant’s card and get ¥6,000 of meals. It needs nobody after you. The risk is that the restaurant closes before you have eaten.
offer-prepaid-meals-status = A common offer. The amounts are those of one press report, and the cost of the meals is our assumption. We name no restaurant.

offer-members-club = Members’ club: 2% back for a fee of 65 a year
offer-members-club-about = A warehouse club gives 2% of a year’s purchases back to those who pay 65 dollars a year more. That pays from 3,250 dollars of purchases a year.
offer-members-club-status = An honest case to compare with. The terms are those of a large American warehouse club, as the press states them.

## Who is promised something

who-shopper = shopper
who-merchant = shop
who-lender = lender
who-depositor = member who pays in
who-member = member
who-buyer = buyer in the line
who-saver = saver
who-guest = guest
who-inviter = inviter
who-inviter-1 = inviter
who-inviter-2 = inviter’s inviter
who-inviter-3 = third inviter up the line
who-inviter-4 = fourth inviter up the line
who-inviter-5 = fifth inviter up the line
who-inviter-6 = sixth inviter up the line
who-first-shop = shop that signed the shopper up
who-promoter = promoter who brought the shop
who-province-agent = agent for the province
who-area-agent = agent for the area

## What is promised at once

at-invite-1 = level 1 commission
at-invite-2 = level 2 commission
at-invite-3 = level 3 commission
at-invite-4 = level 4 commission
at-invite-5 = level 5 commission
at-invite-6 = level 6 commission
at-lock-in = cashback on a customer’s later shopping
at-subsidy = platform’s cash subsidy
at-promoter = promoter’s share
at-province = province agent’s share
at-area = area agent’s share
at-recruit = reward for each recruit

## Places

place-pudong = Pudong, a district of Shanghai
place-shanghai = Shanghai
place-china = China
place-world = the world

## Where a number comes from

status-advertised = advertised
status-court-reported = reported from a court
status-officially-reported = reported from the authorities
status-assumption = our assumption
status-computed = worked out from published numbers

seen-official-site = read on the publisher’s own site
seen-reprint = read in a reprint
seen-press = read in the press
seen-promotional-text = promotional text
seen-paper = research paper

## Notes: any offer

note-claimed-all = We found no figure, so we count everything as claimed. Lower it to see what forgotten points do.
note-payout-same-share = Not stated. When the pool is short, we give everyone who is owed the same share.
note-unpaid-carried = Not stated. What cannot be paid stays owed.
note-start-thousand = A round number. Twice as many people means twice as much of everything; the shares stay the same.
note-repeat-all = We let everyone come back every period. That is kind to the offer: if fewer come back, more newcomers are needed.
note-join-free = Choose any period. Those who join early do better than those who join late.
note-growth-not-published = Not published. We enter 0: as much comes in each period as in the first. Try the growth at which everything is paid.
note-round-sum = A round number. The shares do not depend on it.
note-all-paid-in = Nothing is bought: all of it is money paid in.
note-all-kept = We keep all of it for paying back, the kindest case.
note-each-new = We count each payment as that of a new person.
note-horizon-enough = Long enough to see how it goes on.
note-nobody-needed = The same number of people each period. Try any number: the promise does not depend on it.

## Notes: green points

note-green-points-period = The articles count in “periods” and do not say how long one is. We take a month, because the growth they claim is by the month.
note-green-points-rebate = The shop may choose 3% to 20%. Only 20% makes five times the points equal to the price, and it is the article’s own example.
note-green-points-pool = The article does not say where the other 60% goes. The commissions must come out of it.
note-green-points-multiple = In one place the article says five times; in another, at most five times.
note-green-points-merchant = The article says the points are divided between shopper and shop, but its example gives each of them the full amount. We follow the example.
note-green-points-invite = 15% of what? The article does not say. We take 15% of the rebate. With 15% of the price, commissions would cost more than there is to pay them. The article says “new customer”; we count every purchase of a person who was invited.
note-green-points-invite-range = The article says 3% to 5%. We take 3%, the lower end.
note-green-points-lock-in = The article says 1% of what the customer spends later. We take it on every purchase.
note-green-points-subsidy = 1% in cash from the platform. The article does not say of what, or for how long. We take it of the price, on every purchase.
note-green-points-promoter = “5% share of profit”: whose profit is not stated. We take 5% of the rebate.
note-green-points-province = “15% of regional business”: we take 15% of the rebate. Agents are said to pay tens of millions to join. That fee is not counted here.
note-green-points-periods = The article says 36 to 40. We take 36.
note-green-points-step = We take turnover, and count each 15% from the level reached at the last release.
note-green-points-floor = The article promises a minimum when growth is missed, but gives no amount. We enter 0. Try your own.
note-green-points-growth = The second article claims 15% a month, but not of what. We take it for the number of shoppers.
note-green-points-horizon = Ten years of months, so that late payments can still be seen.
note-green-points-equal-parts = The article says 36 to 40 periods. Equal monthly parts are our reading: the simplest one, with no growth condition.
note-shared-one-payee = The table shows one payee. The text beside it promises the shop the same out of the same pool. One payee is the kinder reading.
note-shared-pool = The page does not say where the other 60% goes.
note-shared-periods = The page ends payment at period 36 if five times is reached, otherwise at period 40. By its own formula, 15% growth reaches five times in period 31.
note-shared-growth = The table assumes 15% more turnover each period.

## Notes: Wanjia Gouwu

note-wanjia-pool = 10 of the 16: the platform said it shared out 10% of each day’s sales. Put 100% to see the kindest case.
note-wanjia-multiple = ¥500 back for every ¥80 the shop paid in: 6.25 times.
note-wanjia-levels = Agents were paid on six levels below them: 0.2% or 0.4% of sales, by rank. We take 0.2% on each level.
note-wanjia-area = The area agent got 1% to 2.5% of sales in the area. We take 1%.
note-wanjia-periods = At most ¥1 a day, so at least 500 days.
note-wanjia-start = Purchases on the first day, set so that day 700 reaches the ¥300 million a day that the defence stated in court.
note-wanjia-growth = ¥300 million a day at the end, divided by ¥24 billion in all: growth of about 1.25% a day. Turnover then doubles every 56 days.
note-wanjia-repeat = ¥24 billion in ¥500 purchases by 1.82 million members is about 26 purchases each. 97% coming back each day gives that number.
note-wanjia-stop = From July 2010 to 11 June 2012 is about 700 days.
note-wanjia-horizon = About two years in days, the life of the platform.
note-wanjia-join = Half a year after the start. All 500 days of payment then lie within the two years.

## Notes: Yunlianhui

note-yunlianhui-pool = Not reported. We put the whole 16 into the pool, the kindest case. Commissions for recruiting are left out.
note-yunlianhui-shopper = ¥100 back for every ¥16 the shop paid in: 6.25 times.
note-yunlianhui-merchant = The shop was promised its own ¥16 back, at the same daily rate.
note-yunlianhui-rate = The rate applies to what is left, so payments shrink. After five years 60% is paid, not all of it.
note-yunlianhui-growth = From 1,000 people to 8.96 million members (as reported with the verdict) in 1,583 days is 0.58% a day. Daily figures were not published.
note-yunlianhui-horizon = About three years in days. The platform lived for a little over four.
note-yunlianhui-join = Half a year after the start.

## Notes: Likegou

note-likegou-period = The report gives no rhythm of payment. We take the month.
note-likegou-pool = Not reported. We put the whole fee into the pool, the kindest case.
note-likegou-multiple = ¥8,000 back for a fee of ¥1,000: eight times.
note-likegou-periods = “About two years”: we take 24 equal monthly parts.
note-likegou-horizon = Five years of months, so that late payments can still be seen.

## Notes: the company in Fuzhou

note-fuzhou-spend = A round number. The shares do not depend on it.
note-fuzhou-rebate = Nothing is bought: all the money paid in is the company’s income.
note-fuzhou-pool = We keep all of it for paying back, the kindest case. What area agents were promised is left out.
note-fuzhou-claimed = Cashing cost 20%; selling the coins to a newcomer cost nothing. We leave that fee out.
note-fuzhou-start = One payment a day. Twice as many means twice as much of everything; the shares stay the same.
note-fuzhou-repeat = We count each payment as a new one. Nobody pays in every day.
note-fuzhou-horizon = About two years in days: the 500 days and some more.

## Notes: loyalty card

note-loyalty-spend = A month’s shopping, as a round number.
note-loyalty-rebate = One point for each pound, and a point is worth a penny.
note-loyalty-pool = The shop sets aside what it promises.
note-loyalty-claimed = We count every point as claimed. In the United States in 2011, at least one third was never claimed.
note-loyalty-periods = Paid in the month after the purchase, the soonest this model can pay.
note-loyalty-growth = No growth at all. Try any number: the promise is kept all the same.
note-loyalty-horizon = Three years are plenty: everything is paid within a month.

## Notes: Ponzi

note-deposit-spend = A round number. The loans were of many sizes.
note-deposit-rebate = The whole loan is what comes in. There was no other income.
note-deposit-pool = We keep the whole loan for paying lenders, the kindest case.
note-deposit-queue = Notes fell due in the order in which they were made, so the oldest is paid first.
note-deposit-start = A study fits a curve to Ponzi’s records: 1.13 million dollars a year at first. That is about 2,240 loans of 100 dollars in the first 45 days.
note-deposit-growth = By the same curve, deposits grew 2.43 times every 45 days.
note-deposit-repeat = We count each loan as a new lender. Many lent again: raise it to see the difference.
note-deposit-stop = From December 1919 to 27 July 1920 is about seven months: four to five times 45 days.
note-deposit-horizon = A year and a half, so that the end can be seen.
note-deposit-join = One period before the end. Move it one period later to see what the last lenders got.

## Notes: a line for a gift

note-line-period = Not said. We take the day.
note-line-rebate = What of the £20 is set aside for gifts is not said. We take half, so the gift costs 50 times £10, that is £500. The place in the line does not depend on it.
note-line-pool = All that is set aside goes to the first in the line.
note-line-after = A gift is owed from the day after the purchase. When it comes depends on the line.
note-line-start = Ten buyers a day, so that number 100 joins on day 9.
note-line-growth = As many buyers each day. Try any number: number 100 still waits for 4,900 more.
note-line-horizon = Two years of days. With ten buyers a day, number 100 gets the gift after 500 days.
note-line-join = The day on which number 100 joins.

## Notes: recruits only

note-recruits-made-up = Our own example. Any amount will do.
note-recruits-pool = Nothing is kept: each payment goes to whoever recruited the one who pays.
note-recruits-growth = As many people join each month as before. Try any number: the last to join have recruited nobody.

## Notes: “mutual aid”

note-mutual-aid-spend = The notice says ¥60 to ¥60,000. We take ¥10,000, of which the advertisements speak.
note-mutual-aid-pool = The money was handed from person to person. We keep all of it for paying back, the kindest case. The tenth promised to recruiters is left out.
note-mutual-aid-multiple = The money and 30% after a month.
note-mutual-aid-left-in = “23 times a year” is only reached if nothing is taken: 1.3 multiplied by itself 12 times is 23.3.
note-mutual-aid-eleven = Put back 11 times and taken at the twelfth.

## Notes: 12dailyPro

note-12dailypro-outside = The authority said that at least 95% of the money came from members. At most 5 in 95 came from elsewhere: enter 5.3% to see it.

## Notes: Kapa

note-kapa-multiple = The 30% is reckoned on the donation. The donation itself is not given back.
note-kapa-start = A round number; the shares do not depend on it. The regulator reckoned with the founder’s own figure, five million members: 50 billion pesos in, 15 billion a month out.
note-kapa-horizon = Five years of months. What falls due after that is not counted.
note-hyperfund-periods = 1% a day, the higher of the two rates: three times the money after 300 days. At 0.5% it takes 600.

## Notes: deposit for tasks

note-tasks-multiple = The deposit comes back at the end.
note-tasks-rate = ¥2.25 on ¥500 is 0.45% for five days.
note-tasks-periods = 73 tasks of five days are a year, and 73 times 0.45% is the 32.85% that the study names. We let the deposit stay in for that long.

## Notes: bank deposit

note-bank-made-up = A round number of our own. Put in what your bank says.
note-bank-pool = The bank lends out what you pay in. We leave out what it has to keep aside and what it costs to run.
note-bank-earns = Our assumption of what is left of the bank’s interest on loans. Below 2% it would no longer be enough.

## Notes: prepaid card

note-all-paid-in-card = All of it is put on the card.
note-meals-pool = We assume that the restaurant keeps the money for your meals, the kindest case. In the case reported, it closed.
note-meals-cost = Our assumption: what ¥1 of meals costs the restaurant. Try your own.
note-meals-periods = Not said. We let the card be used up within a year, the same amount each month.

## Notes: members’ club

note-club-spend = A round number. At 3,000 dollars a year the 2% is 60 dollars, 5 less than the fee.
note-club-cap = At most 1,250 dollars a year. That limit, reached at 62,500 dollars of purchases, is not counted here.
note-club-fee = What the dearer membership costs more than the ordinary one.
