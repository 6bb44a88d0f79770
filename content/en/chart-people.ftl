# The figure "how many people it takes". $period: a point in time. $people: a number of people. $place: a named population.
figure-people-title-passes = For everyone to be paid on time, more people would have to come by { $period } than live in { $place } ({ $people }).
figure-people-title-within = For everyone to be paid on time, { $people } people would have to come by { $period }.
figure-people-title-entered = At the growth set everyone can be paid, but only with more people by { $period } than live in { $place } ({ $people }).
figure-people-title-entered-within = At the growth set everyone can be paid, with { $people } people by { $period }.
figure-people-title-nobody = Nobody new has to join for this promise to be kept.
figure-people-title-turnover = Everything is paid out of what keeps coming in: that is enough as long as turnover does not fall.
figure-people-title-growth = All that falls due can be paid at any growth, but without growth nothing falls due.
figure-people-title-recruits = Every reward takes one more person who joins; those who join last have nobody left to bring in.
figure-people-title-nothing = Nothing is promised, so it takes nobody.
figure-people-title-nobody-due = Nobody new has to join for all that falls due to be paid.
figure-people-title-never = No number of people would be enough to pay all that is promised.
figure-people-alt-short = Two lines over time on a scale by powers of ten: people who join at the growth set, and people it would take; level lines show how many people live in named places. The title and the table have the numbers.
figure-people-alt = At { $period } it would take { $needed } people who have joined; at the growth set there are { $there }. At { $end }, { $joined } have joined.
figure-people-alt-alone = At the growth set, { $joined } people have joined at { $end }. { $title }
figure-people-alt-never = At the growth set, { $joined } people have joined at { $end }. No number of people would be enough.
figure-people-axis = { $unit } since the start
figure-people-joined = at the growth set
figure-people-needed = as many as it takes
figure-people-place = { $place }: { $people }
figure-people-source = { $place } ({ $year })
figure-people-column-period = Time
figure-people-column-joined = Joined so far, at the growth set
figure-people-column-needed = Joined so far, to pay everyone on time
figure-people-how =
    Everyone can be paid in full and on time only if the number of people grows at the growth it takes, here { $needed } a { $unit }: *start* × (1 + *growth*)^*n*. Both lines count everybody who has ever joined; somebody who comes back is not counted twice.

    - The scale goes by powers of ten: each step up is ten times as many people.
    - Populations: { $places }. Their sources are listed on the page “How it is computed”.

    The formula of the growth it would take is on the page “How it is computed”, under growth.
