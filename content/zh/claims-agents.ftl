# 关于推广者和代理的收入。写法同claims-money.ftl。

claim-fifty-thousand-a-month = 推广者人人月入5万？
claim-fifty-thousand-a-month-says = 拉商家入驻可得{ $share }的“利润分成”；某推广团队人均月入超过{ $income }。
claim-fifty-thousand-a-month-only-if = 一家平均水平的店，每月只给推广者带来{ $shop_brings }。要月入{ $income }得有{ $shops_needed }家店；全部商家加起来，只够{ $people_paid }个人拿到这个数。
claim-fifty-thousand-a-month-holds = 按这些数字，商家够{ $people_paid }名推广者分，地推一共{ $staff }人。
claim-fifty-thousand-a-month-more = 而乙文说，地推至少有{ $staff }人。

claim-marginal-cost-near-zero = 几万名地推，成本“趋近于零”？
claim-marginal-cost-near-zero-says = 甲文说，多一家店，平台几乎不多花钱。乙文说，{ $centres }多个服务中心，每个至少{ $each }名地推，服务{ $shops }家店。
claim-marginal-cost-near-zero-contradicts-other = 平均{ $shops_per_worker }家店就有一名地推。按月薪{ $wage }算，每家店一年要摊{ $wages_per_shop }工资，不是零。
claim-marginal-cost-near-zero-holds = 按这些数字，每家店一年摊{ $wages_per_shop }工资，占它没进池子那部分让利的{ $wages_of_that }。
claim-marginal-cost-near-zero-more = 平均一家店的让利，一年有{ $beside_pool_per_shop }没进池子，光这份工资就占{ $wages_of_that }。

claim-province-of-turnover = 一个省的15%归代理？
claim-province-of-turnover-says = 省级代理可分“区域业绩”的{ $share }。商家最多让利{ $rebate }，其中{ $pool }进池子。
claim-province-of-turnover-impossible = 要付得起，商家每卖一笔得让利{ $needed_rebate }，可让利只有{ $rebate }。
claim-province-of-turnover-only-if = 别处都不用这笔钱，才付得起：要占售价的{ $needed_rebate }，商家让利{ $rebate }。

claim-fees-against-vouchers = 代理费够兑券吗？
claim-fees-against-vouchers-says = 省级代理要交数千万代理费，全国{ $provinces }个省。代理费只交一次，抵用券却年年在许。
claim-fees-against-vouchers-impossible = 每个省都交{ $fee }，一共{ $fees }，只此一次，只够一年抵用券的{ $fees_of_vouchers }。
claim-fees-against-vouchers-holds = 按这些数字，代理费共{ $fees }，够付一年的抵用券{ $vouchers }，但只交一次。

claim-agent-fee-comes-back = 代理费几年回本？
claim-agent-fee-comes-back-says = 交数千万代理费，包下一个省，再分“区域业绩”的{ $share }。
claim-agent-fee-comes-back-only-if = 交{ $fee }，这个省得年年真有{ $region }营业额，才能{ $years_back }年回本。
claim-agent-fee-comes-back-more = 那样一年分{ $agent_income }。代理费却是先交的。

claim-invited-at-low-cost = 会员拉新，“低成本”？
claim-invited-at-low-cost-says = 乙文说，{ $referred }的新客是会员拉来的，成本低。会员拉人能拿多少，甲文有写。
claim-invited-at-low-cost-contradicts-other = 每月增长{ $growth }，其中{ $by_members }靠会员拉人；拉来一个，甲文要付{ $commissions_in_all }的佣金。
claim-invited-at-low-cost-holds = 按这些数字，会员每月拉来{ $by_members }的增长，一分钱佣金不拿。
claim-invited-at-low-cost-more = 佣金是什么的百分之几，两篇都没说。
