# “上课用”这一页：教案，和可以打印的练习单。

page-classroom = 上课用
