# Besides the money-… words of common.ftl: what is not due within the time that is computed.
money-waiting = not due yet
# Where nothing falls due unless turnover grows.
money-waiting-growth = never due without growth
