# The words all claims share: verdicts, themes, how firm a result is, and the lines on the board.

verdict-holds = Adds up
verdict-contradicts-itself = Contradicts itself
verdict-contradicts-other = Contradicts the other article
verdict-impossible = Impossible
verdict-only-if = Only if …
verdict-cannot-be-checked = Cannot be checked

theme-money = Money promised
theme-growth = Growth
theme-people = People
theme-merchants = Shops
theme-agents = Agents
theme-valuation = Valuation and backing
theme-contradictions = Contradictions

strength-robust = The article’s own numbers, no interpretation
strength-reading = Rests on how an open term is read
strength-outside-figure = Needs a figure from outside the articles

# A line of the sum: its name, the sum, the result. "about" where the result is rounded.
board-line = { $step }: { $sum } = { $result }
board-line-about = { $step }: { $sum } ≈ { $result }
board-same = { $step }: { $result }
board-stated = The article says: { $number }
board-down = { $sum }, rounded down
board-up = { $sum }, rounded up
