# 页面“真实案例”。法院、主管部门和媒体怎么说，我们照着说，自己不作判断。

page-cases = 真实案例
cases-title = 真实案例
cases-lead = { $count }个有公开记录的案例：当初承诺什么，后来怎样，按公开的条款一算又是多少。
cases-legend = 这些状态是什么意思
cases-status = 状态
cases-mechanism = 承诺的种类
cases-shown = 共{ $found }个案例，这里是{ $shown }个。
cases-none = 没有同时符合这两项的案例。
cases-unknown = 链接里的案例“{ $case }”我们不认识，下面是全部案例。
cases-years = { $first }—{ $last }
cases-place = { $country }，{ $years }
cases-promised = 承诺
cases-losers = 谁亏了
cases-more = 看公开记录和出处
cases-more-model = 看公开记录、算式和模型对照
cases-record = 公开记录
cases-sums = 用这些数字算一算
cases-undated = 没有写日期
cases-compare = 公布的数字，和按公布的条款算出的数字
cases-column-what = 说的是什么
cases-column-published = 公布的
cases-column-computed = 算出的
cases-no-model-pace = 这里不作推算：钱多久返一次、返多少，出处里都没有。
cases-no-model-other = 这里不作推算：这不是从池子里返利的那种办法。
cases-open-offer = 用“算一算”打开这个活动
cases-share = 这个案例的链接
cases-share-help = 打开这个链接，这个案例排在最前面。

## 状态，各是什么意思、不是什么意思

case-status-press = 媒体报道
case-status-press-means = 有媒体调查过；没有查到主管部门的说法。
case-status-warning = 官方提示
case-status-warning-means = 主管部门提醒过公众，但没有认定哪家企业有问题。
case-status-investigated = 已立案调查
case-status-investigated-means = 官方说已经立案或查处；报道时还没有结论。
case-status-charged = 批捕或受审
case-status-charged-means = 检察院批准逮捕，或已开庭审理；没有查到判决。
case-status-penalty = 行政处理
case-status-penalty-means = 主管部门罚了款，或责令停止；这不是刑事判决。
case-status-civil = 民事裁判
case-status-civil-means = 法院就合同、债权或监管机构的起诉作出裁判；这不是刑事判决。
case-status-convicted-first = 一审有罪
case-status-convicted-first-means = 刑事法庭一审判决主犯有罪；没有查到上诉的结果。
case-status-convicted-final = 终审有罪
case-status-convicted-final-means = 上级法院维持了有罪判决。

## 承诺的种类

case-mechanism-full-return = 消费全返
case-mechanism-money-in = 交钱返更多
case-mechanism-tasks = 做任务、走路就给钱
case-mechanism-levels = 拉人、分级提成

## 国家

country-CN = 中国
country-US = 美国
country-NO = 挪威
country-IT = 意大利
country-CH = 瑞士
country-AT = 奥地利
country-GB = 英国
country-PH = 菲律宾

## 记录的几部分，和谁的说法

case-part-terms = 条款
case-part-size = 做到多大
case-part-end = 后来怎样
case-part-losers = 谁亏了
case-whose-company = 企业自己的说法
case-whose-authority = 据官方通报
case-whose-prosecutor = 据检察机关
case-whose-court = 据法院判决报道
case-whose-receiver = 法院指定的管理人
case-whose-press = 据媒体报道

## 案例的图

figure-course-title = 营业额不变，交进来的钱只够用到{ $enough }；要一直付得出，每{ $one }须增长{ $needed }
figure-course-alt = 随时间变化的线条，按每{ $hundred }营业额计算。交进来的一直是{ $comes-in }。营业额不变时，到期的钱在{ $enough }之后超过它，最后升到{ $most }；营业额每{ $one }增长{ $needed }时，到期的钱始终不超过它。{ $events }
figure-course-head = 每{ $one }、每{ $hundred }营业额当中：
figure-course-comes-in = 交进来：{ $comes-in }
figure-course-due = 营业额不变时到期的
figure-course-due-growing-short = 每{ $one }增长{ $needed }时
figure-course-due-short = 不增长时到期的
figure-course-due-growing = 每{ $one }增长{ $needed }时到期的
figure-course-unpaid-short = 付不出
figure-course-unpaid = 付不出：没着落
figure-course-short = 从{ $short }起有人拿不到全额
figure-course-axis = 开业以来（{ $unit }）
figure-course-no-events = 各次付款的日期没有公布过。
figure-course-column-period = 时间
figure-course-column-comes-in = 交进来
figure-course-column-due = 到期（营业额不变）
figure-course-column-paid = 付出（营业额不变）
figure-course-column-due-growing = 到期（增长时）
figure-course-how = 每{ $hundred }营业额有{ $comes-in }进池子，承诺返{ $promised }，分{ $parts }份等额到期。营业额不变时，每{ $one }到期的钱多一份；先前攒下的钱用完以后，就有人拿不到全额：{ $short }。若每{ $one }增长{ $needed }，交进来的钱就和到期的钱涨得一样快。这个增长率是算出来的，没有公布过。
figure-course-how-endless = 每{ $hundred }营业额有{ $comes-in }进池子，以后每{ $one }都有{ $each }到期，一直没有完。营业额不变时，每{ $one }到期的钱多{ $each }；先前攒下的钱用完以后，就有人拿不到全额：{ $short }。若每{ $one }增长{ $needed }，到期的钱越来越接近交进来的钱，但不会超过。这个增长率是算出来的，没有公布过。
figure-course-wanjia-2012-alt-short = 按万家购物公布的条款，交进来的钱和到期的钱。
figure-course-likegou-2016-alt-short = 按利客购公布的条款，交进来的钱和到期的钱。
figure-course-fuzhou-2014-alt-short = 按福州某公司公布的条款，交进来的钱和到期的钱。
figure-course-12dailypro-2006-alt-short = 按12DailyPro公布的条款：交进来的钱和到期的钱。
figure-course-kapa-2019-alt-short = 按监管部门写明的Kapa的条款：交进来的钱和到期的钱。
figure-course-hyperfund-2022-alt-short = 按监管部门写明的HyperFund的条款：交进来的钱和到期的钱。
figure-returned-yunlianhui-2018-alt-short = 按云联惠的规则，一笔消费逐年返的比例。
figure-returned-title = { $five }年返了{ $after-five }，{ $ten }年返了{ $after-ten }；这笔消费自己只带来{ $own }
figure-returned-alt = 十年里的一条曲线：承诺中已返的比例，越升越慢，{ $five }年为{ $after-five }，{ $ten }年为{ $after-ten }，公布的两个点都在线上。一条直线在{ $days }天时升到全部，与规则不符。平台运行了{ $closed }，关闭时最多返了{ $at-closing }。{ $own }是这笔消费自己带来的。
figure-returned-curve = 按规则返
figure-returned-straight = “{ $days }天回本”的直线
figure-returned-own = 这笔消费自己带来的：{ $own }
figure-returned-printed = 杂志印的：{ $share }
figure-returned-closed = { $day }被查处
figure-returned-first = 最早的消费者最多拿回{ $at-closing }
figure-returned-axis = 消费以后（年）
figure-returned-column-years = 年数
figure-returned-column-curve = 按规则返
figure-returned-column-straight = 直线
figure-returned-how = 每天返剩余部分的{ $rate }。池子一直够用的话，n天后返了承诺的1−(1−{ $rate })ⁿ。但一笔{ $price }的消费只带来{ $fee }，却承诺返{ $back }，自己带来的只有{ $own }。
