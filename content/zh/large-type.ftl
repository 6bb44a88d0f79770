# 大字：每一页上按一下就有。
large-type = 大字
large-type-switch = 字号
