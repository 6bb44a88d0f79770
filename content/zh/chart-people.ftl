# “要多少人”这张图。$period是时间点，$people是人数，$place是某地。
figure-people-title-passes = 要让人人都按时足额拿到，到{ $period }，加入的人就得比{ $place }的人口（{ $people }）还多。
figure-people-title-within = 要让人人都按时足额拿到，到{ $period }得有{ $people }人加入。
figure-people-title-entered = 照你填的增长都付得出来，只是到{ $period }，加入的人得比{ $place }的人口（{ $people }）还多。
figure-people-title-entered-within = 照你填的增长都付得出来，到{ $period }有{ $people }人加入。
figure-people-title-nobody = 兑现这个承诺，不需要任何新人加入。
figure-people-title-never = 来再多的人，也兑现不了这个承诺。
figure-people-alt-short = 随时间变化的两条线，刻度每格十倍：照你填的增长加入的人数，和要付清所需的人数；横线是几个地方的人口。数字见标题和表格。
figure-people-alt = 到{ $period }，要付清得有{ $needed }人加入，照你填的只有{ $there }人。到{ $end }，照你填的共有{ $joined }人加入。
figure-people-alt-nobody = 照你填的，到{ $end }共有{ $joined }人加入。兑现承诺不需要新人。
figure-people-alt-never = 照你填的，到{ $end }共有{ $joined }人加入。来多少人都不够。
figure-people-axis = 从开始算起的{ $unit }数
figure-people-joined = 照你填的
figure-people-needed = 要付清得有的人数
figure-people-place = { $place }：{ $people }人
figure-people-source = { $place }（{ $year }年）
figure-people-column-period = 时间
figure-people-column-joined = 累计加入（照你填的）
figure-people-column-needed = 累计加入（要按时付清）
figure-people-how =
    只有买的人一直按“要付清得有的增长”往上涨，这里是每{ $unit }{ $needed }，才能人人按时足额拿到：*起始人数* × (1 + *增长*)^*n*。两条线数的都是累计加入过的人，回头再买的不重复计算。

    - 刻度每往上一格，人数是十倍。
    - 人口数：{ $places }。出处见“怎么算的”。

    要付清得有的增长怎么求，见“怎么算的”中“增长”一节。
