# “比一比”这一页。每个活动有一个字母：A就是“算一算”那一页上的活动。

page-compare = 比一比
compare-title = 放在一起看：哪个活动要靠谁？
compare-lead = A就是你刚才在“算一算”那一页算的活动。还可以再放三个。
compare-change = 修改A
compare-remove = 去掉{ $letter }
compare-add = 再加一个活动
compare-add-none = 选一个活动
compare-full = 最多同时比四个。去掉一个，就能再加一个。
compare-how-to-pin = 同一个活动换一组数字：在“算一算”那一页点“留着对比”，再改那里的数字。
compare-duplicate = A和{ $letter }是同一个活动，数字也一样。改一改A的数字，就能看出差别。
compare-keep = 留着对比
compare-keep-help = 把这个活动和现在这组数字留到“比一比”那一页。再改这里的数字，两组就能放在一起看。
compare-kept = 已留作{ $letter }
compare-kept-full = 已经留了三个。先到“比一比”那一页去掉一个。

# 活动的名称。$terms：最多两个改过的条件。
compare-named = { $name }（{ $terms }）
compare-term = { $label }：{ $value }
compare-term-growth = { $growth }的增长
compare-term-rebate = 商家让利{ $share }
compare-term-pool = 让利的{ $share }进池子
compare-term-more = 另有{ $count }项改过
compare-comma = ，

# 答案。$letters：A，或者A和B。
compare-answer = 说好返100，有着落的：{ $list }。
compare-answer-first = { $letter } { $own }
compare-answer-next = { $letter } { $own }
compare-nobody-one = { $letters }不靠任何人。
compare-nobody-many = { $letters }都不靠任何人。
compare-levels-one = { $letters }的积分不靠任何人，只有拉人的奖励要靠以后加入的人。
compare-levels-many = { $letters }的积分都不靠任何人，只有拉人的奖励要靠以后加入的人。
compare-expires-one = { $letters }过期之前轮得到的不靠任何人，其余的过期作废。
compare-expires-many = { $letters }过期之前轮得到的都不靠任何人，其余的过期作废。
compare-expires-levels-one = { $letters }过期之前轮得到的不靠任何人，其余的过期作废；拉人的奖励要靠以后加入的人。
compare-expires-levels-many = { $letters }过期之前轮得到的都不靠任何人，其余的过期作废；拉人的奖励要靠以后加入的人。
compare-recruits-one = { $letters }只给拉人的奖励：没人加入之前，一分也没有着落。
compare-recruits-many = { $letters }都只给拉人的奖励：没人加入之前，一分也没有着落。
compare-growth-one = { $letters }只有营业额一直在涨才返。
compare-growth-many = { $letters }都只有营业额一直在涨才返。
compare-never-due-one = 照这个增长，{ $letters }永远轮不到返。
compare-never-due-many = 照这个增长，{ $letters }都永远轮不到返。
compare-passed-on-many = { $letters }都一分也不留，全得等后面的人来掏钱。
compare-passed-on-one = { $letters }一分也不留，全得等后面的人来掏钱。
compare-endless-many = { $letters }的返都没有期限，自己的钱总有付完的时候。
compare-endless-one = { $letters }的返没有期限，自己的钱总有付完的时候。
compare-turnover-one = { $letters }只从不断进来的钱里出。
compare-turnover-many = { $letters }都只从不断进来的钱里出。
compare-never-one = 不管涨多快，{ $letters }都总有人拿不到全额。
compare-never-many = 不管涨多快，{ $letters }都总有人拿不到全额。
compare-others-one = { $letters }得等后面的人来掏钱。
compare-others-many = { $letters }都得等后面的人来掏钱。
compare-nothing-one = { $letters }什么也没说要返。
compare-nothing-many = { $letters }都什么也没说要返。

# 各项指标。
compare-table = 数字放在一起看
compare-measure = 比什么
compare-no-promise = 没有承诺
compare-there = 说好返的每100，有着落的
compare-growth = 现在按的增长
compare-needed = 要人人按时拿齐，得涨多快
compare-converted = { $own }，合{ $month }
compare-newcomers = 要付清一笔，后面还得再来几笔
compare-newcomers-none = 不需要
compare-newcomers-recruits = 每份奖励都要再来一个人
compare-newcomers-never = 多少笔都不够
compare-paid = 照现在的增长，说好返你的每100付了
compare-to-you = { $paid }（{ $period }加入）
compare-alone = 你之后没人加入，付了
compare-short = 第一次有人拿不到全额
compare-short-never = { $span }里没有发生
compare-after = { $period }，大约{ $span }以后
# 没有新人的那一天。$day：某一期。都按到那时为止说好返的每100算。
compare-owed = 哪天没有新人了，说好返的每100还欠
compare-owed-day = { $owed }（{ $day }）
compare-owed-ends = { $owed }（{ $day }，我们算到这里）
compare-owed-lapsed = { $owed }；另有{ $lapsed }没付就作废了
compare-owed-nothing = 谁也不欠
compare-pool = 欠的里面，那天池子里有
compare-pool-all = 全有
compare-again = 要补上其余的，得把到那时的生意再做
compare-again-none = 不需要
compare-again-times = { $times }遍，而且不再作新的承诺
compare-again-never = 多少遍都不够，没有一分进池子
compare-holders = 欠的是谁
compare-holders-all = 加入过的所有人
compare-holders-last = 最近{ $span }加入的人，拿着其中的{ $held }
# 地图。
compare-map = 改哪个数才付得清？
compare-map-offer = 活动
compare-map-across = 横轴
compare-map-up = 纵轴
compare-map-view = 格子里的数
compare-map-paid = 每到期100，付了多少
compare-map-promised = 说好返的每100，已经付了多少
compare-map-short = 第一次拿不到全额
compare-more = 比的是什么，以及文件
compare-how =
    - **有着落的**：*c* = *p* ÷ *M*。*p*是让利里进池子的比例，*M*是承诺的倍数（让利的多少倍）。不管增长多快，所有人加在一起拿到的，都不会超过这个比例。
    - **得涨多快**：按这个速度增长，进池子的钱正好按时付得清到期的。按天算的增长，也换算成每个月的：（1 + 增长）的30.4次方（一个月平均的天数）再减1。
    - **后面还得再来几笔**：*M* ÷ *p* − 1笔，金额一样，而且不再承诺任何东西。
    - **付给你的**：照现在的增长算一遍，再按你之后没人加入算一遍，都算到最后一期为止。
    - **哪天没有新人了**：最后有人加入的那一期，或者算的最后一期。“还欠”是承诺了、没付也没作废的；积分不是全有人来领的，只算会来领的。谁手里拿着，按加入的时间算；同一期付钱的人，拿的一样多。

    全部规则见“怎么算的”那一页。
