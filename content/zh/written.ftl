# 服务器先写好的页面：别的还没到时先看它，别的用不了时也能看它。
written-anew = 算一算
written-without = 看这个答案不需要JavaScript；图、其他条款和文件需要。
