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

## Who is promised something

who-shopper = shopper
who-merchant = shop
who-lender = lender
who-depositor = member who pays in
who-inviter = inviter
who-member = member
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
