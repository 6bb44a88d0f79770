# 发给家人群里的一张图；传单、海报、图片上写谁发的、给谁打电话。

# $how：怎么付钱。$spend：1,000元。
postcard-lead = { $how ->
    [deposit] 交{ $spend }，拿回来的是谁的钱？
    [line] 花{ $spend }排队，返的是谁的钱？
    [card] 充{ $spend }，返的是谁的钱？
   *[purchase] 花{ $spend }，返的是谁的钱？
}
postcard-try = 扫一扫，一笔一笔看，换成你的数字再算
postcard-entered = 条款是做图的人填的，没有人核对过。
postcard-library = 条款是谁说的，网页上都写着。
postcard-alt = { $answer }{ $alone }

# 给谁打电话。
call-title = 拿不准，先打电话问
call-market = 市场监管
call-fraud = 反诈专线
call-police = 公安
call-elsewhere = 拿不准，先问当地警方或消费者保护机构

# 页面上的按钮。
send-title = 发到家人群里的图
send-help = 一句话、一百枚硬币、二维码、该给谁打电话。图上没有任何企业的名字。
send-picture = 发这张图
send-hold = 在微信里：长按图片，就能转发。
send-done = 已交给你选的应用。
send-saved = 图片已存下。

# 谁发的。
issuer-title = 写上谁发的（可以不填）
issuer-name = 单位名称
issuer-phone = 本地电话
issuer-stamp = 留出盖章的地方
issuer-on-paper = 本地电话：{ $phone }
issuer-local = 发这张纸的单位
issuer-stamp-here = 盖章处
# $name：选项名。
issuer-too-long = { $name }有{ $count }个字，最多{ $most }个。请写短一点。
