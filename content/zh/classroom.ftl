# “老师用”这一页：教案，和可以打印的练习单。对老师说话。

page-classroom = 老师用
classroom-title = 一节课：返的是谁的钱？
classroom-lead = { $short }分钟、{ $lesson }分钟或{ $long }分钟，一只碗、一把硬币就能上。老师有大屏幕更好，没有也行。
classroom-lesson = 这节课
classroom-sheets = 每人一套数字的练习单
classroom-sheets-lead = 每个学生拿到的活动都不一样，数字都好算。每四份里有一份不靠任何人，练习单上不写明。答案由本工具按同样的规则算出，步骤写全。
classroom-level = 练什么
classroom-students = 学生人数
classroom-seed = 第几套数字
classroom-seed-help = 填同一个数，在哪台电脑上都是同样的题。这个数印在每一份上。
classroom-new = 换一套数字
classroom-currency = 货币
classroom-preview = 第一份练习单
classroom-preview-key = 这一份的答案
classroom-take-sheets = { $students }份练习单（PDF）
classroom-take-key = 答案（PDF）
classroom-both-sides = 每人一张纸，双面打印。答案另存一个文件。
classroom-take-guide = 教案（PDF）
classroom-take-student = 学生单（PDF）
classroom-unknown-level = 链接里的练习“{ $value }”我们没有，先给你看“{ $used }”。
classroom-outside = { $label }要在{ $low }到{ $high }之间，{ $value }不行，现按{ $used }。

lesson-guide-title = 教案：返的是谁的钱？
lesson-guide-lead = 供初中、高中、成人课堂和社区讲座使用。里面的每个数字，都由本工具算出。
lesson-student-title = 返的是谁的钱？
