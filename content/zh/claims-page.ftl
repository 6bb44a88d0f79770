# 页面“广告里怎么说的”。甲文、乙文是各条说法里通用的叫法。

page-claims = 广告里怎么说的
claims-title = 广告里怎么说的
claims-lead = 两篇文章宣传同一种抵用券。它们怎么说，按它们的数字算下来又是多少，都在这里。
claims-articles = 是哪两篇文章？
claims-article-a = 甲文
claims-article-b = 乙文
claims-part = 本页的几部分
claims-part-claims = 说法 · { $count }
claims-part-mechanisms = 承诺 · { $count }
claims-part-questions = 问题 · { $count }

## 说法列表

claims-theme = 说的是什么
claims-verdict = 数字怎么说
claims-all = 全部
claims-shown = 共{ $found }条，这里是{ $shown }条，最有力的在前。
claims-show-all = 显示全部{ $count }条
claims-none = 没有同时符合这两项的说法。
claims-unknown = 链接里的说法“{ $claim }”我们不认识，下面是全部说法。

## 一张卡片。符号写在结论前面。

claims-sign-holds = =
claims-sign-contradicts-itself = ≠
claims-sign-contradicts-other = 甲≠乙
claims-sign-impossible = ×
claims-sign-only-if = 看
claims-sign-cannot-be-checked = ？
claims-more = 看算式、出处，换上你的数字
claims-more-plain = 看出处
claims-read-as = 这样理解：{ $reading }
claims-no-answer = 照这些数字算不出来：里面要除以零，或者没有尽头。
claims-yours = 这是你填的数字
claims-reset = 恢复文章的数字
claims-readings = 可以怎样理解
claims-reading-ours = 按文章的原话
claims-change = 换个数字
claims-outside = 只能填{ $low }到{ $high }。
claims-in-words = 即{ $number }。
claims-stated = 文章说{ $number }。
claims-stated-assumed = 我们取{ $number }。
claims-stands = 在哪里说的
claims-inputs = 数字从哪里来
claims-number = { $name }：{ $number }
claims-assumed = 我们的假定：{ $why }
claims-line = 第{ $line }行
claims-comma = ，
claims-to-check = 用“算一算”打开
claims-share = 这一条的链接
claims-share-help = 打开这个链接，这一条排在最前面。

## 所有给钱的办法

claims-mechanisms-lead = 两篇文章里，说有人能拿到钱的办法共{ $all }种。本工具算不算，不算是为什么，每条都写了。
claims-modelled = 本工具算不算
claims-colon = ：
claims-column-mechanism = 办法
claims-column-promise = 谁承诺给谁什么
claims-column-terms = 说清了的
claims-column-open = 没说清的
claims-column-money = 文章说钱从哪来
claims-column-model = 本工具里
claims-no-number = 没有数字
claims-can-mean = 有{ $count }种理解

## 该问什么

claims-questions-lead = 有{ $count }件事，两篇文章都没说。加入之前先问，请对方写下来。
claims-sheet = 打印用的问题单（{ $language }）
claims-try = 可以在“算一算”里试填：{ $fields }。
claims-quoted = “{ $name }”
claims-sheet-title = 加入之前先问清楚
claims-sheet-lead = 这些问题，两篇宣传文章都没有回答。当面问，把回答、谁答的、哪天答的都记下来。
claims-sheet-about = 所问的文章：{ $articles }。这里只列文章没有说的，不作别的判断。
# At the foot of a picture to take away.
claims-carried = { $article }里的说法：“{ $claim }”。
