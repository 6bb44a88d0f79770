# “比一比”那一页上100一条的图。$letter是某个活动；$paid、$alone是每100里的多少。
figure-compare-bars-title = 你之后没人加入，说好返的每100，你拿到：{ $list }。
figure-compare-bars-in = { $letter }里{ $paid }
figure-compare-bars-title-nothing = 这几个活动都没有承诺给你积分。
figure-compare-bars-entered = 照现在的增长：每100付了{ $paid }
figure-compare-bars-alone = 你之后没人加入：每100付了{ $paid }
figure-compare-bars-alone-growth = 你之后没人加入：每100付了{ $paid }，不再涨就等不到了
figure-compare-bars-alt-short = 每个活动两条，每条是100，按是谁的钱分段：一条照现在的增长，一条是你之后没人加入。数字见标题和表格。
figure-compare-bars-alt = 每个活动两条，每条是100，按是谁的钱分段：一条照现在的增长，一条是你之后没人加入。{ $list }
figure-compare-bars-said = { $letter }，{ $name }，照现在的增长：{ $list }。你之后没人加入，每100付{ $alone }。
figure-compare-bars-said-nothing = { $letter }没有承诺。
figure-compare-bars-column-offer = 活动
figure-compare-bars-column-state = 有多少人加入
figure-compare-bars-column-entered = 照现在的增长
figure-compare-bars-column-alone = 你之后没人加入
figure-compare-bars-column-paid = 每100付了
figure-compare-bars-how =
    每一条都是那个活动对你的承诺，不论多大，都当作100。你在哪一期加入，按那个活动里定的算。

    - **照现在的增长**：算到最后一期为止付给你的，按是谁的钱分：*付的* ÷ *承诺的*。每一笔付款都追到它是从谁那里收来的。
    - **你之后没人加入**：其他不变，只是你那一期以后再没有新人。
    - **没着落**：到期了或者作废了，却没有付。算完最后一期还没到期的，另外标作“还没到期”。

    每个活动算多久、先用谁的钱付，都按它自己的条件。
