# The answer of the first screen: what is there of a promise, what later people bring, what comes from nobody. The
# sentences are put together in the browser and change while a slider moves. Amounts arrive written. $period is day, week,
# month …; $growth is one of the answer-growth-… phrases.

answer-then = .{ " " }
answer-end = .
answer-comma = ,{ " " }

answer-promised = You are promised { $promised }.
answer-promised-deposit = You are promised { $promised }.
answer-there = { $there } of it is there
answer-there-none = None of it is there
answer-passed-on = What you pay is handed on at once, and none of it is kept for you
answer-later = { $growth }, they bring { $later } more
answer-later-none = { $growth }, they bring nothing more
answer-nobody-all = All of it comes from nobody
answer-nobody = { $nobody } comes from nobody
answer-enough = That is enough, as long as it never stops
answer-late = On average that is enough, but not always in time
answer-unclaimed = { $unclaimed } is taken to be never claimed
answer-expired = { $expired } of what comes from nobody expires before it is due

answer-growth-more = If { $change } more people come every { $period }
answer-growth-times = If every { $period } brings { $times } times as many people as { period-last }
answer-growth-same = If the same number of people comes every { $period }
answer-growth-fewer = If { $change } fewer people come every { $period }

answer-nothing = With these numbers nothing is promised.
answer-covered = The { $promised } you are promised is set aside already. You get it whether or not anybody joins after you.
answer-covered-deposit = The { $promised } you are promised is in what you pay in. It can be paid whether or not anybody joins after you.
answer-covered-goods = The { $promised } you are promised comes in goods. What you pay is enough for what they cost the shop. It needs nobody after you; it needs the shop to stay open.
answer-covered-earned = The { $promised } you are promised is in what you pay in and what that earns. If it really earns { $earns } every { $period }, that is enough, and needs nobody after you.
answer-covered-outside = What you pay and what comes in from elsewhere are enough for the { $promised } you are promised. It needs nobody after you; it needs { $outside } from elsewhere for every { $hundred }, without a break.
answer-covered-for-ever = You are promised { $each } every { $period }, for ever. If what you pay in really earns { $earns } every { $period }, that can go on. It needs nobody after you.
answer-covered-unclaimed = Of the { $promised } you are promised, { $there } is set aside. If { $unclaimed } is never claimed, that is enough. It needs nobody after you.
answer-endless = You are promised { $each } every { $period }, for ever. Your own money lasts for { $payments } payments. After that it all has to come from people who join later.
answer-endless-account = You are promised a balance that grows for ever. Your own money runs out. After that it all has to come from people who join later.
answer-endless-later = { $growth }, they bring { $later } of each { $each }
answer-endless-nobody = { $nobody } comes from nobody
answer-covered-expires = You are promised { $promised }. What falls due before it expires is there, and needs nobody after you. But { $expired } expires before it is due.
answer-growing = You are promised { $promised }. The money is set aside, but is paid only as long as business grows. When growth stops, nothing more is due.
answer-turnover = You are promised { $promised }, to be paid only out of later business. That is enough while business holds. When nobody buys any more, the rest is gone.
answer-never-due = You are promised { $promised }, but only when business grows. { $growth }, no part of it is ever due. The money stays in a pool that the platform keeps.
answer-recruits = Nothing comes back until you bring people in: at least { $count } to be even. Of 100 people at most { $of } can do that.
answer-recruits-never = Nothing comes back until you bring people in, and at these rates no number of them makes you even.
answer-rewards = Rewards for bringing people in are extra: if nobody comes, there are none.
answer-line = First come, first paid: number { $place } is paid when { $all } people have bought, so { $more } more have to come.

answer-alone = If nobody joins after you: { $alone } at most.
answer-alone-all = If nobody joins after you: { $promised } all the same.
answer-alone-none = If nobody joins after you: nothing.
answer-alone-line = If nobody joins after you: nothing, unless you are first in line.
answer-alone-idle = If nobody joins after you: nothing, because business has to grow first.
answer-alone-own = If nobody joins after you: your own money back in parts, and then nothing.
answer-alone-payments = If nobody joins after you: { $payments } payments at most.

answer-needed-more = For everybody to be paid: { $change } more people every { $period }, without end
answer-needed-times = For everybody to be paid: every { $period } { $times } times as many people as { period-last }, without end
answer-needed-none = Can be paid at any growth
answer-needed-never = No growth would be enough
answer-hand-over = To need nobody else: { $share }
answer-hand-over-beyond = To need nobody else: { $share }, more than the whole price
answer-hand-over-none = Needs nobody else
answer-bounds = Between { $low } and { $high }

# The names beside the coins.
answer-hundred = Of every 100 promised
answer-part-there = there
answer-part-later = from people who join later
answer-part-nobody = from nobody
answer-part-unclaimed = never claimed
answer-part-waiting = not due yet
answer-coins = 100 coins: { $list }
answer-coins-part = { $name } { $count }

# Month by month.
live-group = Your numbers
live-help = About: { $label }
live-play = Play it { $period } by { $period }
live-go-on = Go on
live-pause = Pause
live-next = One step on
live-back = Back to the answer
live-due = { $when }: of every { $hundred } due, { $paid } can be paid
live-due-none = { $when }: nothing is due
live-newcomers = { $people } new people come
live-no-newcomers = nobody new comes any more
live-pool = { $pool } in the pool
live-pool-empty = the pool is empty
