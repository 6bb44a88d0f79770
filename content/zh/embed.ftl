# 放进别人网页里的单张图，以及要复制的代码。
embed = 嵌入网页
embed-help = 把这段代码放进你网页的HTML里。图上就是现在这些数字，并写明是谁的钱、条件是谁说的。
embed-title = { app-name }{ $figure }
embed-whose = 谁的钱，谁说的
embed-offer = { $offer }：
embed-full = 打开完整页面，数字不变：表格、算法和出处都在
embed-unknown = 没有“{ $figure }”这张图。现有：{ $list }。先给你看第一张。
embed-name-coins = 100枚硬币，各是谁的钱
embed-name-promises = 每一项承诺，是谁的钱
embed-name-flow = 一笔钱去了哪里
embed-name-overtime = 进来多少，到期多少
embed-name-people = 要多少人才够
embed-name-joiners = 早加入和晚加入，各拿多少
