# 关于估值与背书。写法同claims-money.ftl。

claim-value-of-the-users = 估值41亿？
claim-value-of-the-users-says = 小程序日活用户{ $users }，每个日活用户估值{ $value }，整体估值超过{ $stated }。
claim-value-of-the-users-contradicts-itself = { $users }人，每人{ $value }，是{ $worth }，不是{ $stated }。
claim-value-of-the-users-holds = 按这些数字算得通：{ $users }人，每人{ $value }，是{ $worth }。
claim-value-of-the-users-more = { $stated }是它的{ $times_less }倍；要有{ $users_needed }用户才够。

claim-plan-supports-it = 国家规划支持
claim-plan-supports-it-says = 国家规划支持绿色积分，多地政府有补贴。
claim-plan-supports-it-cannot-be-checked = 哪一条规划、哪一级政府、补多少，都没说。要问清楚；支持一种想法，不等于批准一家企业。

claim-under-one-percent = 市场份额不足1%
claim-under-one-percent-says = 市场有{ $market }，平台份额不足{ $stated }；营业额预计{ $turnover }。
claim-under-one-percent-holds = 这道题算得对：{ $turnover }占{ $market }的{ $of_market }。
claim-under-one-percent-contradicts-itself = { $turnover }占{ $market }的{ $of_market }，不是不足{ $stated }。

claim-join-now = 现在加入，占得先机
claim-join-now-says = 现在加入就是先到，每笔消费都是资产的起点。
claim-join-now-cannot-be-checked = 这里面没有数字。“赶快”不是理由：要问付多少、什么时候付、钱从哪来。

claim-certified-by-the-ministry = “通过商务部权威认证”？
claim-certified-by-the-ministry-says = 文章开头说“通过商务部权威认证”，后面说的是商务部把它列为研究报告里的典型案例。
claim-certified-by-the-ministry-cannot-be-checked = 被写进报告当案例，不等于获得认证。文章没有证书编号、日期和文件名，可以直接问商务部门。

claim-central-bank-rules = “符合央行数字货币研究所规范”？
claim-central-bank-rules-says = 文章说它的积分符合央行数字货币研究所的规范。
claim-central-bank-rules-cannot-be-checked = 哪一份规范？没有名称、编号和日期，也没说有谁审查过。

claim-eighty-percent-of-the-successful = 成功的企业八成用它的系统？
claim-eighty-percent-of-the-successful-says = 文章说，做成这套模式的企业，{ $share }用的是它的系统。
claim-eighty-percent-of-the-successful-cannot-be-checked = 假如做成的有{ $succeeded }家，买了系统的有{ $tried }家，那么买的人里只有{ $success_rate }做成。买了没做成的有多少家，文章没说。

claim-plan-to-list = 准备上市？
claim-plan-to-list-says = 文章说2024年10月启动上市计划，已有机构投了钱。
claim-plan-to-list-cannot-be-checked = 投了多少、谁投的、在哪上市，都没说。没有增长时，兑券每月缺{ $gap_a_month }，{ $capital }只够撑{ $months_lasting }。
claim-plan-to-list-holds = 按这些数字，兑券用不着投资人的钱：每月进{ $in_a_month }，要付{ $due_a_month }。
