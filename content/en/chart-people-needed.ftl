# The figure "people needed": how many people a claim asks for, beside populations. $times: as a multiple of the people in China.
figure-people-needed-title-some = It takes { $needed } people, { $of_china } of the people in China.
figure-people-needed-title-china = It takes { $needed } people: { $times } times as many as live in China, and { $of_world } of the world.
figure-people-needed-title-world = It takes { $needed } people. That is more than live on earth.
figure-people-needed-alt-short = Bars: the people the claim asks for, those the article counts, the people in China, and in the world. The title and the table have the numbers.
figure-people-needed-alt = One bar for each number of people. { $all }
figure-people-needed-bar = { $what }: { $people }
figure-people-needed-in-china = People in China
figure-people-needed-in-the-world = People in the world
figure-people-needed-column-what = Who is counted
figure-people-needed-column-people = People
figure-people-needed-how = The first bar is the result of the sum above. The others are numbers of the articles and published populations; the sources stand below.
