# 关于人数。写法同claims-money.ftl。

claim-fans-for-every-shop = 每家店都有1万终身粉丝？
claim-fans-for-every-shop-says = 一家店锁定{ $fans }名终身粉丝，每人只归一家店。平台有{ $shops }家店，消费者共{ $consumers }。
claim-fans-for-every-shop-impossible = 家家都有{ $fans }名，共要{ $all_fans }人，是全国人口（{ $people }）的{ $times }倍。
claim-fans-for-every-shop-only-if = 平台得有{ $all_fans }名消费者，才能家家都有{ $fans }名；现在只有{ $consumers }名。
claim-fans-for-every-shop-holds = 按这些数字，人够用：需要{ $all_fans }人，现有{ $consumers }人。
claim-fans-for-every-shop-more = { $consumers }名消费者，只够{ $shops_served }家这样的店。

claim-thirty-or-nineteen-million = 3000万还是1900万？
claim-thirty-or-nineteen-million-says = 开头说消费者{ $consumers }，后面说会员{ $members }。
claim-thirty-or-nineteen-million-only-if = { $consumers }消费者里得有{ $not_members }（{ $share_not_members }）不是会员，两个数才都对。
claim-thirty-or-nineteen-million-contradicts-itself = 会员不可能比消费者还多。
claim-thirty-or-nineteen-million-holds = 按这些数字，两个数差不多。

claim-eighty-thousand-a-day = 每天新增8万用户
claim-eighty-thousand-a-day-says = 乙文：小程序每天新增用户{ $new }。约十个月后甲文说：小程序用户总共{ $users }。
claim-eighty-thousand-a-day-contradicts-other = 每天新增{ $new }，{ $days }天就满{ $users }，{ $months }就是{ $added }。可是总共才{ $users }。
claim-eighty-thousand-a-day-holds = 按这些数字说得通：{ $months }新增{ $added }，总共{ $users }。
claim-eighty-thousand-a-day-more = 整个平台的会员，文章说是{ $members }。

claim-more-in-a-month-than-in-all = 一个月的用户比总数还多
claim-more-in-a-month-than-in-all-says = 乙文：小程序月活{ $monthly }，日活{ $daily }。后来甲文说：用户总共{ $users }，日活{ $daily_later }。
claim-more-in-a-month-than-in-all-contradicts-other = 月活{ $monthly }，是用户总数{ $users }的{ $times }倍。
claim-more-in-a-month-than-in-all-holds = 按这些数字说得通：月活{ $monthly }，总共{ $users }。
claim-more-in-a-month-than-in-all-more = 一种说法，每天来的占当月用户的{ $daily_of_monthly }；另一种说法，占全部用户的{ $daily_of_all }。

claim-ten-thousand-a-head = 每人一年消费1万
claim-ten-thousand-a-head-says = 文章按每人一年消费{ $stated }计算。会员{ $people }，平台营业额{ $turnover }。
claim-ten-thousand-a-head-contradicts-itself = { $turnover }分给{ $people }人，每人一年{ $a_head }，不是{ $stated }。
claim-ten-thousand-a-head-holds = 按这些数字算得通：每人{ $a_head }。
claim-ten-thousand-a-head-more = 每人都消费{ $stated }，营业额得有{ $needed_turnover }。

claim-twenty-four-others = 返我这一笔，要多少笔别人的消费？
claim-twenty-four-others-says = 每笔消费承诺给消费者让利的{ $shopper }倍、商家{ $merchant }倍，放进池子的是让利的{ $pool }。
claim-twenty-four-others-impossible = 返足一笔，要用光另外{ $other_purchases }笔消费进池子的钱。那些人也要返，到第{ $round }轮就要{ $people_needed }人，全国才{ $people }人。
claim-twenty-four-others-holds = 按这些数字，每笔消费自己就付得起，不需要别人。

claim-three-quarters-active = 会员活跃度75%？
claim-three-quarters-active-says = 乙文说会员活跃度{ $stated }，小程序一个月有{ $monthly }人用；甲文说会员有{ $members }人。
claim-three-quarters-active-contradicts-other = { $members }会员里一个月来{ $monthly }，只有{ $active }，不是{ $stated }。
claim-three-quarters-active-holds = 按这些数字算得通：{ $members }会员里一个月来{ $monthly }，是{ $active }。
claim-three-quarters-active-more = 会员只有{ $members_possible }人，才对得上{ $stated }。

claim-five-hundred-a-day-each = 每个日活用户一天花多少？
claim-five-hundred-a-day-each-says = 文章说系统支撑每天{ $a_day }交易，小程序每天有{ $users }人用。
claim-five-hundred-a-day-each-only-if = 每个日活用户得天天花{ $per_user }，或者大部分付款根本不走小程序，两个数才对得上。
claim-five-hundred-a-day-each-holds = 按这些数字，每个日活用户一天花{ $per_user }，没有超出文章的设想。
claim-five-hundred-a-day-each-more = 按一年{ $spend }算，一个顾客一天才花{ $spend_a_day }。
