# “比一比”那一页上“什么时候加入，拿到多少”的图。$letter是某个活动；$paid、$first、$last是每100里的多少。
figure-compare-joiners-same = { $letter }：什么时候加入都一样，每100拿到{ $paid }。
figure-compare-joiners-differs = { $letter }：{ $early }加入的，每100拿到{ $first }；{ $late }加入的，拿到{ $last }。
figure-compare-joiners-open = { $letter }：还没有一个人的承诺全部到期。
figure-compare-joiners-nothing = { $letter }：没有承诺。
figure-compare-joiners-alt-short = 每个活动一条线，横向是加入的月份，纵向是说好返的每100付了多少。圆点是你。数字见标题和表格。
figure-compare-joiners-alt = 每个活动一条线，横向是加入的月份，纵向是说好返的每100付了多少。圆点是你。{ $list }
figure-compare-joiners-up = 说好返的每100付了多少（细线：还没全部到期）
figure-compare-joiners-across = 从开始算起，第几个月加入（圆点是你）
figure-compare-joiners-column-offer = 活动
figure-compare-joiners-column-period = 加入时间
figure-compare-joiners-column-paid = 每100付了
figure-compare-joiners-column-waiting = 每100里还没到期的
figure-compare-joiners-how =
    对每个加入的时间：*付的* ÷ *承诺的*，算到那个活动的最后一期为止。同一期付钱的人，拿的一样多。

    - **月份**：一个月平均按30.4天算，一天是它的1份，一周是7份；一个季度是三个月，一年是十二个月。线到那个活动自己算的时间为止。
    - **粗线和细线**：粗的地方，承诺已经全部到期，不会再变。细的地方，有一部分要等到最后一期以后才到期，线往下走，是因为时间还没到。一份也没到期的，不画。
    - **圆点**：你，按那个活动里定的加入时间。
