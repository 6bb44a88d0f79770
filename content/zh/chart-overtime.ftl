# “随时间变化”这张图：进池子的钱、到期的钱、付出去的钱。$period、$end是时间点。
figure-overtime-title-short = 从{ $period }起，就不是人人都能足额拿到了：到期{ $due }，池子里只有{ $there }。
figure-overtime-title-paid = 直到{ $end }，到期的都付清了。
figure-overtime-title-nothing = 直到{ $end }都没有到期的，也就没有付出去的。
figure-overtime-alt-short = 随时间变化：进池子的钱、到期的钱、付出去的钱和池子里剩下的钱。数字见标题和表格。
figure-overtime-alt = 到{ $end }，进池子{ $comes_in }，到期{ $due }，以前还欠着{ $owed }，付出{ $paid }，池子里剩{ $pool }。
figure-overtime-axis = 从开始算起的{ $unit }数
figure-overtime-due = 到期{ $amount }
figure-overtime-comes-in = 进账{ $amount }
figure-overtime-pool = 池子里{ $amount }
figure-overtime-pool-above = 池子里{ $amount }，超出本图
figure-overtime-both = { $one } · { $other }
figure-overtime-first = { $period }：池子第一次不够
figure-overtime-column-period = 时间
figure-overtime-column-comes-in = 进池子
figure-overtime-column-due = 到期
figure-overtime-column-owed = 以前欠的
figure-overtime-column-paid = 付出
figure-overtime-column-pool = 池子里剩下
figure-overtime-how =
    每{ $unit }进池子的钱＝*进池比例* × *让利* × *流水*。到期的钱是这一期新放出来的；以前没付出来的另外欠着。付出去的，是两样加起来和池子里的钱当中较少的那个数。

    - **灰色**是付出去的，**虚线框**是到期的，中间的空档就是没能按时付的。
    - 图画到{ $end }为止，好看清第一次不够是什么时候；每{ $unit }的数字都在文件里。

    全部规则见“怎么算的”中“放出”和“兑付”两节。
