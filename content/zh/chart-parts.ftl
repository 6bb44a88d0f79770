# common.ftl里money-…之外的一类：算到最后一期，还没有到期的部分。
money-waiting = 还没到期
# 营业额涨了才返的活动：没有增长，就永远轮不到。
money-waiting-growth = 等不到了，除非再涨
