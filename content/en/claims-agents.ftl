# Claims about what promoters and agents get. The pattern is the one in claims-money.ftl.

claim-fifty-thousand-a-month = ¥50,000 a month for each promoter?
claim-fifty-thousand-a-month-says = Whoever brings in a shop gets { $share } of profit. One team of promoters earns more than { $income } a month each.
claim-fifty-thousand-a-month-only-if = An average shop brings its promoter { $shop_brings } a month. { $income } takes { $shops_needed } shops, so there are enough shops for { $people_paid } such promoters only.
claim-fifty-thousand-a-month-holds = With these numbers there are shops enough for { $people_paid } promoters, and there are { $staff } field staff.
claim-fifty-thousand-a-month-more = Article B speaks of { $staff } field staff at least.

claim-marginal-cost-near-zero = Cost “near zero”, with tens of thousands of field staff?
claim-marginal-cost-near-zero-says = Article A says each further shop costs the platform almost nothing. Article B says { $centres } service centres have at least { $each } field staff each, for { $shops } shops.
claim-marginal-cost-near-zero-contradicts-other = That is one field worker for every { $shops_per_worker } shops. At { $wage } a month each shop costs { $wages_per_shop } a year in wages, not almost nothing.
claim-marginal-cost-near-zero-holds = With these numbers each shop costs { $wages_per_shop } a year in wages, { $wages_of_that } of its rebate outside the pool.
claim-marginal-cost-near-zero-more = Of an average shop’s rebate { $beside_pool_per_shop } a year stays outside the pool. These wages alone are { $wages_of_that } of it.

claim-province-of-turnover = 15% of a whole province?
claim-province-of-turnover-says = A province agent gets { $share } of the region’s business. Shops give up { $rebate } at most, and { $pool } of that goes into the pool.
claim-province-of-turnover-impossible = To pay it, shops would have to give up { $needed_rebate } of every sale. They give up { $rebate }.
claim-province-of-turnover-only-if = It can be paid only if nothing else needs the money: it takes { $needed_rebate } of every sale, and shops give up { $rebate }.

claim-fees-against-vouchers = Could the agents’ fees pay for the vouchers?
claim-fees-against-vouchers-says = A province agent pays a fee of tens of millions. There are { $provinces } provinces. The fee is paid once; vouchers are promised every year.
claim-fees-against-vouchers-impossible = If every province pays { $fee }, that is { $fees }, once. It covers { $fees_of_vouchers } of one year’s vouchers.
claim-fees-against-vouchers-holds = With these numbers the fees, { $fees }, cover one year’s vouchers, { $vouchers }. They are paid only once.

claim-agent-fee-comes-back = When does an agent’s fee come back?
claim-agent-fee-comes-back-says = An agent pays tens of millions for a province and then gets { $share } of its business.
claim-agent-fee-comes-back-only-if = A fee of { $fee } comes back in { $years_back } years only if the province really sells { $region } a year.
claim-agent-fee-comes-back-more = The share would be { $agent_income } a year. The fee is due first.

claim-invited-at-low-cost = Growth by invitation, at low cost?
claim-invited-at-low-cost-says = Article B says members bring { $referred } of new customers, at low cost. Article A says what members get for it.
claim-invited-at-low-cost-contradicts-other = Of the { $growth } growth a month, { $by_members } comes through members, and for each of them article A pays { $commissions_in_all } in commissions.
claim-invited-at-low-cost-holds = With these numbers members bring { $by_members } growth a month and are paid nothing for it.
claim-invited-at-low-cost-more = Of what the commissions are a share, the articles do not say.
