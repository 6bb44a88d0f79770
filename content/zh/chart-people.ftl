# “要多少人”这张图。$period是时间点，$people是人数，$place是某地。
figure-people-title-passes = 要人人拿齐，到{ $period }，来的人得比{ $place }的人口（{ $people }）还多。
figure-people-title-within = 要人人拿齐，到{ $period }得有{ $people }人加入。
figure-people-title-entered = 照现在的增长都付得出来，只是到{ $period }，来的人得比{ $place }的人口（{ $people }）还多。
figure-people-title-entered-within = 照现在的增长都付得出来，到{ $period }有{ $people }人加入。
figure-people-title-nobody = 兑现这个承诺，不需要任何新人加入。
figure-people-title-turnover = 都从不断进来的钱里出：营业额不掉，就够。
figure-people-title-growth = 不管涨多快，到期的都付得出来；可是不涨，就一分也不到期。
figure-people-title-recruits = 每一份奖励，都得再有一个人加入；最后加入的人，没有人可拉了。
figure-people-title-nothing = 什么也没有说要返，也就不需要谁加入。
figure-people-title-nobody-due = 到期的要付清，不需要任何新人加入。
figure-people-title-never = 来再多的人，也总有人拿不到全额。
figure-people-alt-short = 随时间变化的两条线，刻度每格十倍：照现在的增长加入的人数，和要付清所需的人数；横线是几个地方的人口。数字见标题和表格。
figure-people-alt = 到{ $period }，要人人拿齐得有{ $needed }人加入，照现在的增长只有{ $there }人。到{ $end }，一共有{ $joined }人加入。
figure-people-alt-alone = 照现在的增长，到{ $end }共有{ $joined }人加入。{ $title }
figure-people-alt-never = 照现在的增长，到{ $end }共有{ $joined }人加入。来多少人都不够。
figure-people-axis = 从开始算起的{ $unit }数
figure-people-joined = 照现在的增长
figure-people-needed = 要人人拿齐，得有多少人
figure-people-place = { $place }：{ $people }人
figure-people-source = { $place }（{ $year }年）
figure-people-column-period = 时间
figure-people-column-joined = 累计加入（照现在的增长）
figure-people-column-needed = 累计加入（要按时付清）
figure-people-how =
    只有来的人一直按“要人人拿齐的增长”往上涨，这里是每{ $unit }{ $needed }，才能人人按时足额拿到：*起始人数* × (1 + *增长*)^*n*。两条线数的都是累计加入过的人，再来一次的不重复计算。

    - 刻度每往上一格，人数是十倍。
    - 人口数：{ $places }。出处见“怎么算的”。

    要人人拿齐的增长怎么求，见“怎么算的”中“增长”一节。
