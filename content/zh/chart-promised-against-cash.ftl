# 图“许诺与进账”：同一笔消费，几种让利比例。$cash：这笔消费进账多少。$promised：从这笔消费许下的全部。
figure-promised-against-cash-title-short = 消费{ $price }，最多许下{ $promised }，进账却只有{ $cash }。
figure-promised-against-cash-title-covered = 按这些数字，消费{ $price }，进账够付许下的全部。
figure-promised-against-cash-alt-short = 每种让利比例一条：空框是从一笔消费许下的全部，其中填实的部分是这笔消费的进账。数字见标题和表格。
figure-promised-against-cash-alt = 消费{ $price }，每种让利比例一条。{ $all }许下的至少是进账的{ $least }倍。
figure-promised-against-cash-bar = 让利{ $rebate }：进账{ $cash }，许下{ $promised }。
figure-promised-against-cash-column-rebate = 让利
figure-promised-against-cash-column-cash = 进账
figure-promised-against-cash-column-vouchers = 承诺的抵用券
figure-promised-against-cash-column-other = 其他承诺
figure-promised-against-cash-column-promised = 承诺合计
figure-promised-against-cash-column-times = 承诺是进账的几倍
figure-promised-against-cash-how = 每种让利比例都把上面的算式重算一遍。*进账*：消费额 × 让利。*许下*：消费者和商家的抵用券、给商家的现金、推荐佣金、代理分红，全部相加。
