# 图“增长与市场”：每返一期要求的营业额。$periods：最后一期。$times：今天营业额的多少倍。$then、$market、$forecast、$today：一年的金额。
figure-growth-against-market-title-forecast = 要返到最后一期，营业额得是今天的{ $times }倍：{ $then }，没有超出文章自己的预测。
figure-growth-against-market-title-market = 要返到最后一期，营业额得是今天的{ $times }倍：{ $then }，占整个市场的{ $share }。
figure-growth-against-market-title-beyond = 要返到最后一期，营业额得是今天的{ $times }倍：{ $then }。整个市场才{ $market }。
figure-growth-against-market-alt-short = 一条曲线：每返一期要求的营业额；一条横线：整个市场。数字见标题和表格。
figure-growth-against-market-alt = 曲线从今天的{ $today }（一年）开始，每一期增长{ $step }，中途经过文章自己的预测{ $forecast }，到第{ $periods }期是{ $then }。虚线是整个市场：{ $market }。
figure-growth-against-market-across = 第几期
figure-growth-against-market-market = 整个市场：{ $market }
# 两行，写在营业额达到预测的那一点旁边。
figure-growth-against-market-flag =
    文章的预测：
    { $forecast }
# 两行，写在最后一点左边。
figure-growth-against-market-last =
    第{ $periods }期：
    { $then }
figure-growth-against-market-column-release = 第几期
figure-growth-against-market-column-turnover = 需要的一年营业额
figure-growth-against-market-column-share = 占整个市场
figure-growth-against-market-how = 某一期需要的营业额，是今天的营业额（{ $today }）每期增长{ $step }，算法同上面的算式。若按“从最初水平算起”来理解，每一步都是今天营业额的{ $step }。这里假定市场不变大。
