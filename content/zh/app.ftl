# 每一页的外框。

app-name = 返的是谁的钱？
app-language = 语言
page-check = 算一算
page-method = 怎么算的

button-csv = 数字（CSV）
button-png = 图片（PNG）
button-svg = 印刷用图（SVG）
figure-more = 看表格 · 存图片 · 怎么算的
figure-rules = 全部规则、例子和出处
figure-alone = 单独放大
figure-alone-help = 只看这张图，屏幕多大就放多大，投影用。另开一页。
figure-how = 怎么算的

# 对链接或输入值的提示。$label是输入项的名称。
note-unknown-offer = 链接里的活动“{ $value }”我们没有收录，先给你看“{ $used }”。
note-unknown-field = 链接里的“{ $label }”我们不认识，没有使用。
note-unknown-choice = “{ $label }”没有“{ $value }”这个选项，保持原样。
note-not-a-number = “{ $label }”要填数字，“{ $value }”不是数字，现按{ $used }计算。
note-outside = “{ $label }”填了{ $value }，超出了{ $low }到{ $high }的范围，现按{ $used }计算。
note-rounded = “{ $label }”只能填整数，现按{ $used }计算。
note-impossible = “{ $label }”填{ $value }和其他数字对不上：人多得数不过来，或者比总人数还多。仍按{ $used }计算。可以把计算的期数改短，或把增长调低。
note-other-version = 这个链接是别的版本生成的，请核对一下数字。
note-not-a-promise = 链接里的“{ $value }”没有写清楚给谁、给多少，没有使用。
note-not-together = “{ $label }”改成{ $value }，和别的条件放在一起算不了，保持原样。
note-not-parts = “{ $label }”看不懂“{ $value }”。每一次写：第几期，冒号，百分之几，例如{ $used }。
note-unknown-part = 链接里的“{ $value }”我们看不懂，没有使用。
note-twice = 链接里的“{ $value }”和前面一项承诺重名，没有使用。
note-too-many = 链接里同一类的承诺有{ $value }项，只用了前{ $used }项。
note-unknown-word = 链接里的“{ $value }”不是我们认识的{ $name ->
    [money] 货币
   *[period] 周期
}，没有使用。
# 出处：标题，发布者和日期。
source-comma = ，
source-named = { $title }（{ $where }）
