# 金额，如12元、1.2万美元。数字已经写好。
money = { $number }{ $sign }
# 几个分句之间。
clause-comma = ，
clause-and = ，
under = 不到{ $number }
over = 超过{ $number }
money-own = 你自己的钱
money-known = 比你先加入的人
money-new = 你之后加入的人
money-outside = 外面来的钱
money-nobody = 没着落
money-unclaimed = 没有来领
money-fees = 扣下的手续费
# 从开始算起的某一期。$unit可为day、week、month、quarter、year，或days（一期有若干天）。
period-n = { $unit ->
    [day] 第{ $n }天
    [week] 第{ $n }周
    [month] 第{ $n }个月
    [quarter] 第{ $n }个季度
    [year] 第{ $n }年
   *[days] 第{ $n }期
}
# 最开始的那一期。
period-start = { $unit ->
    [day] 开张当天
    [week] 开张那一周
    [month] 开张当月
    [quarter] 开张那个季度
    [year] 开张那一年
   *[days] 最开始那一期
}
# 一期，如“每月15%”。
period-one = { $unit ->
    [day] 天
    [week] 周
    [month] 月
    [quarter] 季度
    [year] 年
   *[days] 期
}
# 一段时间，如“36个月”。
period-span = { $unit ->
    [day] { $count }天
    [week] { $count }周
    [month] { $count }个月
    [quarter] { $count }个季度
    [year] { $count }年
   *[days] { $count }期
}
# 只有一个时，如“1个月”。
period-span-one = { $unit ->
    [day] 1天
    [week] 1周
    [month] 1个月
    [quarter] 1个季度
    [year] 1年
   *[days] 1期
}
# 下一期和上一期。
period-next = { $unit ->
    [day] 第二天
    [week] 下一周
    [month] 下个月
    [quarter] 下个季度
    [year] 下一年
   *[days] 下一期
}
period-last = { $unit ->
    [day] 前一天
    [week] 上一周
    [month] 上个月
    [quarter] 上个季度
    [year] 上一年
   *[days] 上一期
}
count-months = { $count ->
   *[other] { $number }个月
}
