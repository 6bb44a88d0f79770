# 条款文件（offer.toml）哪里写得不对。spend、[terms]这些名称在文件里就是这样写的。
# $where：文件和表。$field、$value：那里写的是什么。$low、$high、$unit：范围。$next：怎么改。

file-large = { $where }：文件超过{ $limit }个字符。一个文件只写一个活动。
file-not-text = { $where }：这不是UTF-8文本。请把文件另存为UTF-8编码。
file-syntax = { $where }第{ $line }行第{ $column }个字符：读不懂（{ $detail }）。请每行写一个“名称 = 值”，文字用英文直引号括起来。
file-wide-sign = { $where }第{ $line }行第{ $column }个字符：{ $sign }是中文符号，这里不能用。请改成英文的 { $plain } 。
file-percent-sign = { $where }第{ $line }行第{ $column }个字符：这里的数字不写百分号。20%请写成0.20。
file-comma = { $where }第{ $line }行第{ $column }个字符：这里的数字不写逗号。请写成1000或1_000。
file-elsewhere = { $where }：{ $field }不该写在这里。请写到 { $home } 这一行的下面。
file-on-top = { $where }：{ $field }不该写在这里。请写到文件开头，放在第一个带方括号的行之前。
file-unknown-near = { $where }：没有{ $field }这一项。如果是指{ $near }，请改成{ $near }。
file-unknown-key = { $where }：没有{ $field }这一项。请从中选用：{ $known }。都不是的，这里算不了；少了它，答案可能不对。
file-other-name = { $where }：{ $field }在这里是另外的写法。请在 { $home } 这一行下面写：{ $line }。
file-cannot-pairs = { $where }：{ $field }：对碰、按安置位置发的奖励，这里算不了。少了它，答案就会对这个活动太宽：这笔开支没有算进去。只想算其余部分的，请把这一点写在答案旁边。
file-cannot-price = { $where }：{ $field }：由池子算出来的积分价格，这里算不了。少了它，答案就会对这个活动太宽：每个积分都按足额算。只想算其余部分的，请把这一点写在答案旁边。
file-cannot-paying-in = { $where }：{ $field }：分很多期交钱，这里算不了。当作开头一次交清，答案就会对这个活动太宽：钱其实来得更晚。只想算其余部分的，请把这一点写在答案旁边。
file-cannot-refund = { $where }：{ $field }：有条件退钱（例如拉不满三个就退），这里算不了。少了它，答案就会对这个活动太严：退回来的没有算进去。只想算其余部分的，请把这一点写在答案旁边。
file-cannot-cap = { $where }：{ $field }：连拉人的奖励也算在内的封顶，这里算不了。少了它，答案就会对这个活动太严：算得比实际承诺的多。只封积分的，请直接写成积分的multiple。只想算其余部分的，请把这一点写在答案旁边。
file-cannot-bands = { $where }：{ $field }：花多花少条件不同，这里不能放在一起算。按花得最多的那一档算，对其他人来说答案就太宽。请每一档各写一个文件。
file-cannot-minimum = { $where }：{ $field }：满多少才能提现，这里算不了。少了它，答案就会对这个活动太宽：不够数、提不出来的也当作付了。只想算其余部分的，请把这一点写在答案旁边。
file-cannot-luck = { $where }：{ $field }：靠运气的部分，这里算不了。少了它，答案就会对这个活动太宽：奖品要花的钱没有算进去。只想算其余部分的，请把这一点写在答案旁边。
file-missing = { $where }：缺少{ $field }。请写上：{ $example }。
file-not-a-table = { $where }：{ $field }应当是一张表。请单独写一行 [{ $field }] ，各项写在它下面。
file-not-a-list = { $where }：{ $field }应当一项一项列出。请在每一项前单独写一行 [[{ $field }]] 。
file-not-a-name = { $where }：{ $field } = { $value }不是名称。请用引号括起至少一个字。
file-not-a-text = { $where }：{ $field } = { $value }不是文字。请用引号括起来。
file-not-names = { $where }：{ $field } = { $value }不是一组名称。请写出没人说过的条款，比如{ $field } = ["rebate", "pool"]。
file-not-a-day = { $where }：{ $field } = { $value }不是日期。请写成2026-11-25的样子，不加引号。
file-not-a-number = { $where }：{ $field } = { $value }不是数字；可以填{ $low }到{ $high }（{ $unit }）。{ $next }
file-not-finite = { $where }：{ $field } = { $value }不是有限的数字；可以填{ $low }到{ $high }（{ $unit }）。{ $next }
file-outside = { $where }：{ $field } = { $value }超出了{ $low }到{ $high }（{ $unit }）的范围。{ $next }
file-not-whole = { $where }：{ $field } = { $value }不是整数；可以填{ $low }到{ $high }（{ $unit }）。{ $next }
file-not-a-flag = { $where }：{ $field } = { $value }既不是true也不是false。请写true或false，不加引号。
file-not-parts = { $where }：{ $field } = { $value }不是分几次返的写法。请按 [[12, 0.5], [24, 0.6]] 的样子写：第几期、比例，每一期只写一次。
file-needs-a-level = { $where }：needs = { $value }：只有推荐人才谈得上拉满几个人。请把level写成1或更大。
file-not-together = { $where }：这几项放在一起算不了，请改掉其中一项。（{ $detail }）
file-unknown-choice = { $where }：{ $field } = { $value }不在可选之列。请从中选一个：{ $known }。
file-other-unit = { $where }：{ $field }写的单位是{ $value }，这里按{ $counted }计算。请换算过来，或者不写单位。
file-not-a-period = { $where }：{ $field } = { $value }不是一期的长短。请从中选一个：{ $known }；或者写45 days这样的天数。
file-not-a-currency = { $where }：{ $field } = { $value }不是货币代码。请写三个大写字母，例如CNY。
file-twice = { $where }：名称{ $value }用了两次。请给每一项承诺起不同的名称。
file-many = { $where }：[[{ $field }]]超过{ $limit }条。给同一类人的，请合并成一条。
file-crowded = { $where }：start = { $value }比market = { $market }（人）还多。请把market调大，或把start调小。
file-uncountable = { $where }：growth = { $value }（每期的比例）连续{ $periods }期，人多得数不过来。请把horizon改短、把growth调低，或用market写明一共有多少人。
file-unwritable = { $where }：{ $field } = { $value }里有无法写进文件的字符。请去掉那个字符。

# 数字的单位，以及应当怎么写。
file-unit-fraction = 比例
file-unit-fraction-per-period = 每期的比例
file-unit-currency = 金额
file-unit-times = 倍
file-unit-periods = 期
file-unit-people = 人
file-unit-level = 层
file-next-fraction = 请写成小数：20%写0.20。
file-next-fraction-per-period = 请写成小数：每期15%写0.15。
file-next-currency = 请只写金额的数字。
file-next-times = 请写承诺的是让利（或价格）的几倍，例如5。
file-next-periods = 请写期数，用整数。
file-next-people = 请写人数。
file-next-level = 请写整数：商家或代理是0，推荐人是1，推荐人的推荐人是2。
