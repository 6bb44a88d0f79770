# The figure "what each joining time gets" of the page "Compare". $letter: an offer. $paid, $first, $last: of every 100.
figure-compare-joiners-same = In { $letter } everybody gets { $paid } of 100, whenever they join.
figure-compare-joiners-differs = In { $letter } those who join at { $early } get { $first } of 100, those at { $late } get { $last }.
figure-compare-joiners-open = In { $letter } nobody’s promise has all fallen due yet.
figure-compare-joiners-nothing = In { $letter } nothing is promised.
figure-compare-joiners-alt-short = One line for each offer over the months in which people join: what they are paid of every 100 promised. A dot marks you. The title and the table have the numbers.
figure-compare-joiners-alt = One line for each offer over the months in which people join: what they are paid of every 100 promised. A dot marks you. { $list }
figure-compare-joiners-up = paid of every 100 promised (thin line: not all due yet)
figure-compare-joiners-across = months from the start until somebody joins (dot: you)
figure-compare-joiners-column-offer = Offer
figure-compare-joiners-column-period = Joins at
figure-compare-joiners-column-paid = Paid, of every 100
figure-compare-joiners-column-waiting = Not due yet, of every 100
figure-compare-joiners-how =
    For each joining period: *paid* ÷ *promised*, up to the last period that is computed for that offer. Everybody who pays in the same period is paid alike.

    - **Months:** a day is 1 of 30.4 days of an average month, a week 7 of them, a quarter three months, a year twelve. A line ends where the offer’s own time ends.
    - **Thick and thin:** thick where all of the promise has fallen due, so that the share is final. Thin where part of it falls due only after the last period computed: there the line goes down because the time is not over. Not drawn where nothing has fallen due.
    - **Dot:** you, in the period set for that offer.
