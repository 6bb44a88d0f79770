# “带上你自己的清单”：一个文件里有许多活动。

list-title = 带上你自己的清单
list-lead = 手上有许多活动要看，比如走访登记的，或者案例汇编里的？做成表格，一行一个活动，每一行都算出和这里一样的数。
list-template-lead = 可以从模板开始：一行表头，三个例子；Excel模板里另有一页，解释每一列。空着的格子，就用那个活动自己的数。百分数照屏幕上的写法：20或20%。
list-template-xlsx = 模板（Excel）
list-template-csv = 模板（CSV）
list-file = 你的文件
list-limits = CSV或Excel（.xlsx），最大{ $megabytes }MB，最多{ $rows }个活动。
list-privacy = 文件只在内存里读一遍、算一遍，用完就丢。不保存，别人也看不到。
list-working = 正在算第{ $row }行……
list-kept = 下面仍是上一份清单。
list-remove = 去掉这份清单
list-found = { $good ->
    [0] 这个文件里没有一个活动能算。
   *[other] 算出了{ $good }个活动。
}
list-found-problems = 有{ $bad }行没有算，要改的地方见下面。
list-ignored = 这些列我们不认识，没有读：{ $list }。
list-ignored-more = { $list }等，另有{ $more }列
list-place = 第{ $letter }列
list-problems = 要改的地方
list-problems-more = 这里只列出前{ $shown }处，一共{ $all }处。下面的文件里都有。
list-problems-file = 全部问题（CSV）
list-doubts = 请再看一眼
list-results = 你的这些活动
list-finding-all = 这{ $all }个活动，个个都要靠以后加入的人
list-finding-none = 这{ $all }个活动，没有一个要靠以后加入的人
list-finding-some = 这{ $all }个活动里，有{ $some }个要靠以后加入的人
list-finding-one-needs = 这个活动要靠以后加入的人
list-finding-one-free = 这个活动不靠以后加入的人
list-pages = 第{ $first }到{ $last }个，共{ $all }个
list-csv = 结果（CSV）
list-xlsx = 结果（Excel）
list-round-trip = 结果文件改了以后，可以再传上来。
list-colon = ：

# 页面上的列名。
list-head-row = 行
list-head-column = 列
list-head-value = 填的内容
list-head-problem = 哪里不对
list-head-offer = 活动
list-head-there = 每承诺100，有着落的
list-head-growth = 填的增长
list-head-needed = 要付清得有的增长
list-head-paid = 每承诺100，付给你
list-head-alone = 你之后没人加入，付给你
list-head-short = 最早从哪时起付不齐
list-no-promise = 没有许诺积分
list-never-short = 没有

# 文件哪里不对。$most是上限。
list-file-large = 这个文件有{ $size }MB，最多只能读{ $most }MB。请删掉图片和别的工作表，或者拆成几个文件。
list-file-rows = 这个文件里的活动超过{ $most }个。请拆成几个文件。
list-file-columns = 这个文件超过{ $most }列。请删掉模板里没有的列。
list-file-empty = 这个文件是空的。可以从模板开始填。
list-file-only-head = 这个文件只有表头，下面一行也没有。请一个活动填一行。
list-file-password = 这个文件设了密码。请去掉密码，另存一份再试。
list-file-xls = 这是旧版Excel文件（.xls）。请另存为.xlsx或CSV再试。
list-file-xlsb = 这是二进制的Excel文件（.xlsb）。请另存为.xlsx或CSV再试。
list-file-macros = 这个Excel文件里带有宏。请另存为不带宏的.xlsx再试。
list-file-ods = 这是OpenDocument表格（.ods）。请另存为.xlsx或CSV再试。
list-file-no-table = 这个文件不是我们能读的表格。请另存为CSV或Excel（.xlsx）再试。
list-file-broken = 这个Excel文件损坏了。请用表格软件打开，重新保存，再试一次。
list-file-bomb = 这个Excel文件解开以后，远远超过一份活动清单该有的大小（上限{ $most }MB）。请把内容复制到新文件里再试。
list-file-entities = 这个Excel文件里有表格软件不会写的定义。请把内容复制到新文件里再试。
list-file-encoding = 这个文件里的文字读不出来。请另存为“CSV UTF-8”或Excel（.xlsx）再试。
list-file-quotes = 第{ $line }行有一个引号没有配对，或者夹在格子中间。请改好，或者另存为Excel（.xlsx）。
list-file-unclear = “{ $header }”这一列可以有几种意思。请改写成其中一个名称：{ $names }。
list-file-twice = “{ $first }”和“{ $header }”两列是一个意思。请删掉一列。
list-file-no-columns = 这个文件里没有一列的名称是我们认识的。请用模板里的名称。

# 某一格哪里不对。$low和$high都带单位。
list-problem-line = 第{ $row }行“{ $column }”：{ $problem }
list-problem-unknown-offer = 没有“{ $value }”这个活动。请写模板里列出的名称，比如{ $used }，或者空着。
list-problem-unknown-choice = 这里不能填“{ $value }”。请在这几个里选一个：{ $list }。
list-problem-unknown-field = 这一行的活动没有这一项，{ $value }用不上。请清空这一格，或者换一个活动、换一种放积分的办法。
list-problem-not-a-number = “{ $value }”不是这里能用的数。请填{ $low }到{ $high }之间的数，比如{ $used }。
list-problem-outside = { $value }超出了{ $low }到{ $high }的范围。请填这中间的数。
list-problem-rounded = { $value }不是整数。请填{ $low }到{ $high }之间的整数。
list-problem-impossible = { $value }和这一行别的数对不上：人多得数不过来，或者总人数比一开始的人还少。请把增长或期数调小，或者把可以加入的总人数调大。
list-problem-date = 表格软件把这一格变成了日期：{ $value }。请把格式改成数字，再重新填。
list-problem-truth = { $value }是“是”或“否”，不是数。请填一个数。
list-problem-formula = 公式{ $value }没有存下结果。请用表格软件打开、保存一次，或者直接填数。
list-problem-too-much = 这个文件行数多，再算{ $value }期就太多了。请把期数调小，或者把这一行另放一个文件。
list-problem-fraction = { $value }会读作{ $value }%。如果你的意思是{ $used }%，请写{ $used }。

# 我们给出的文件。
list-sheet-offers = 活动
list-sheet-columns = 各列说明
list-sheet-sources = 出处
list-column-name = 名称
list-column-name-meaning = 你给这个活动起的名字。
list-column-offer-meaning = 这一行从哪个活动出发；空着的格子都用它的数。不填就是{ $first }。
list-column-head-name = 列名
list-column-head-label = 页面上的叫法
list-column-head-meaning = 意思
list-column-head-unit = 单位
list-column-head-low = 最小
list-column-head-high = 最大
list-column-head-choices = 可以填
list-example-1 = 某积分商城
list-example-2 = 按我们的理解
list-example-3 = 我家楼下超市的积分卡
list-unit-percent = %
list-unit-percent-period = %（每期）
list-unit-currency = 钱数
list-unit-times = 倍（让利的）
list-unit-periods = 期
list-unit-people = 人
list-unit-purchases = 笔
list-unit-period = 第几期，从0算起
list-with-unit = { $number }{ $unit }
list-measure-cover = 有着落的
list-measure-cover-meaning = 每承诺100积分，这笔消费自己出得起多少。
list-measure-break_even = 要付清得有的增长
list-measure-break_even-meaning = 买的人增长多快，到期的才都付得出来。0表示不需要增长。
list-measure-newcomers = 要别人再买几笔
list-measure-newcomers-meaning = 要付清一笔消费的承诺，别人还要再买几笔，而且他们自己的积分一分不算。
list-measure-paid = 付给你的
list-measure-paid-meaning = 按这一行的数，每承诺你100，付到多少。
list-measure-paid_own = 其中你自己这笔消费的钱
list-measure-paid_own-meaning = 付给你的钱里，来自你自己这笔消费，以及同一期其他人消费的部分。
list-measure-paid_known = 其中已经在里面的人的钱
list-measure-paid_known-meaning = 付给你的钱里，来自比你早、或者跟你同期进来的人的部分。
list-measure-paid_new = 其中你之后加入的人的钱
list-measure-paid_new-meaning = 付给你的钱里，来自在你之后加入的人的部分。
list-measure-paid_alone = 你之后没人加入，付给你的
list-measure-paid_alone-meaning = 如果你之后再没有人加入，每承诺你100，付到多少。
list-measure-first_short = 最早付不齐的那一期
list-measure-first_short-meaning = 最早有人拿不到全额的那一期。空着：算的这些期里没有。
list-measure-answer = 答案
list-measure-answer-meaning = 用一句话说。
list-sources-computed = { $date }用“{ $app }”计算。每个数都由同一行的各列算出；怎么算的，见“{ $page }”这一页。
list-sources-offer = { $name }（条款截至{ $date }）：{ $status }
list-sources-empty-cells = 空着的格子，用的是这些活动的条款：
