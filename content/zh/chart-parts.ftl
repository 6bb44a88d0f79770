# common.ftl里money-…之外的一类：算到最后一期，还没有到期的部分。
money-waiting = 还没到期
