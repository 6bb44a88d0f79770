# 图“要多少人”：一条说法要求的人数，旁边是实际的人口。$times：全国人口的几倍。
figure-people-needed-title-some = 需要{ $needed }人，是全国人口的{ $of_china }。
figure-people-needed-title-china = 需要{ $needed }人：全国人口的{ $times }倍，全世界的{ $of_world }。
figure-people-needed-title-world = 需要{ $needed }人，比全世界的人还多。
figure-people-needed-alt-short = 横条：这条说法要求的人数、文章说的人数、全国人口、世界人口。数字见标题和表格。
figure-people-needed-alt = 每个人数一条。{ $all }
figure-people-needed-bar = { $what }：{ $people }
figure-people-needed-in-china = 全国人口
figure-people-needed-in-the-world = 世界人口
figure-people-needed-column-what = 数的是谁
figure-people-needed-column-people = 人数
figure-people-needed-how = 第一条是上面算式的结果；其余是文章里的数字和公布的人口，来源列在下面。
