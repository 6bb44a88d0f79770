# 命令行，python -m explainer。

# 文件里的条款是谁说的。$source：文件自己写的出处。
command-status = 条款由制作者自行填写，本工具没有核实。
command-status-said = 条款由制作者自行填写，所写出处：{ $source }。本工具没有核实。

# 用几句话说这个活动。$list：你自己的钱出4和你之后加入的人出91；没着落的有5。
command-joined = 如果你在{ $period }加入，说好返你的每100里：{ $list }。
command-alone = 如果你之后没有人加入，每100里：{ $list }。
command-paid-by = { $name }出{ $share }
command-rest = { $name }的有{ $share }
command-and-rest = { $before }；{ $more }
command-lapsed = 没付就作废了
command-owed = 到最后还欠着
command-waiting = 算到最后还没到期

# 进度。
command-progress = { $n }/{ $total } { $offer }
command-interrupted = 已停止。已经写好的文件都是完整的。

# 做不到的事。$offer：要算的是哪一个。$why：下面的某一句，或者关于文件的一句。
command-refused = { $offer }：没有计算。{ $why }
command-remark = { $offer }：{ $text }
command-read-as = { $value }会读作{ $read }。如果想说的是{ $meant }，请写{ $fraction }。
command-exists = 已经有{ $path }了，什么也没有写。请用 --out 换一个文件夹，或者加上 --force 覆盖。
command-cannot-write = { $path }写不进去：{ $reason }。请腾出空间，或者用 --out 换一个文件夹。
command-cannot-print = 输出写不出去：{ $reason }。请腾出空间，或者换个地方输出。
command-cannot-read = { $path }读不出来：{ $reason }。请检查文件名和权限。
command-file-large = { $path }超过{ $most } MB。请给出活动条款文件或者清单。
command-a-folder = { $path }是文件夹。请写出里面的文件。
command-no-file = 没有{ $path }这个文件，也没有收录这个活动。请写文件名，或者从中选一个：{ $known }。
command-no-file-near = 没有{ $path }这个文件，也没有收录这个活动。是不是{ $near }？
command-other-release = 这个活动的返法里没有{ $name }。请去掉它，或者用 --release 选一种：{ $kinds }。
command-without-part = { $name }要和{ $first }一起用，这个活动本来没有{ $first }。请同时写上{ $first }。
command-unknown-near = 这个活动没有{ $name }这一项。是不是{ $near }？
command-unknown-term = 这个活动没有{ $name }这一项。请从中选一个：{ $known }。
command-no-equals = --set { $value }没有写值。请写成 NAME=VALUE，例如 --set periods=40。
command-unknown-kind = --only { $value }不在可选之列。请从中选：{ $known }，用英文逗号隔开。
command-no-day = --date { $value }不是日期。请写成2026-11-25的样子。
command-no-address = --address { $value }不是网页地址。请写全，例如 https://example.org。
command-no-count = { $name } { $value }不是{ $low }到{ $high }之间的整数。请换一个。
