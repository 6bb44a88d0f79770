# An amount of money: ¥12. The number is written already.
money = { $sign }{ $number }
# Between clauses.
clause-comma = ,{" "}
clause-and = {" "}and{" "}
under = under { $number }
over = over { $number }
money-own = your own money
money-known = people who joined before you
money-new = people who join after you
money-outside = money from outside
money-nobody = not paid
money-unclaimed = not claimed
money-fees = withheld as a fee
# A point in time, counted from the start: month 12. $unit is day, week, month, quarter, year or days (several days a period).
period-n = { $unit ->
    [day] day { $n }
    [week] week { $n }
    [month] month { $n }
    [quarter] quarter { $n }
    [year] year { $n }
   *[days] period { $n }
}
# The very first point in time.
period-start = the start
# One period, as in "15% a month".
period-one = { $unit ->
    [day] day
    [week] week
    [month] month
    [quarter] quarter
    [year] year
   *[days] period
}
# A length of time: 36 months. $count is the number in words of the language.
period-span = { $unit ->
    [day] { $count } days
    [week] { $count } weeks
    [month] { $count } months
    [quarter] { $count } quarters
    [year] { $count } years
   *[days] { $count } periods
}
# The same of one alone: 1 month.
period-span-one = { $unit ->
    [day] 1 day
    [week] 1 week
    [month] 1 month
    [quarter] 1 quarter
    [year] 1 year
   *[days] 1 period
}
# The period after, and the one before.
period-next = { $unit ->
    [day] the day after
    [week] the week after
    [month] the month after
    [quarter] the quarter after
    [year] the year after
   *[days] one period later
}
period-last = { $unit ->
    [day] the day before
    [week] the week before
    [month] the month before
    [quarter] the quarter before
    [year] the year before
   *[days] the period before
}
count-months = { $count ->
    [1] 1 month
   *[other] { $number } months
}
