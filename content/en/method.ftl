# The page "How it is computed"; its long text is method.md.

method-title = How is it computed?
method-lead = Behind every number on the first page there is a rule on this page, with an example. The examples are computed by the same program as the figures.
method-contents = On this page
method-yours = Your numbers
method-yours-offer = As set on the first page: { $offer }. Click on a name for its rule.
method-yours-nothing = As set on the first page, nothing is promised. So there is nothing to compute here.
method-column-number = Number
method-column-value = As set

# $sum is the formula with the numbers filled in, $result what comes out.
method-yours-sum = { $sum } = **{ $result }**
# $growth: 15% a month.
method-yours-at = **{ $share }** ({ $growth })
method-yours-cover = There
method-yours-needed = Newcomers for one promise
method-yours-recruits = Recruits until you are even
method-yours-funded = Of what falls due, can be paid
method-yours-growth = Growth it would take
method-yours-mine = You get, as it grows
method-yours-alone = You get, if nobody joins after you
method-yours-together = Everyone together, at most

# After a source: the language it is written in, where the reader may not expect it.
method-in-zh = in Chinese
method-in-en = in English
method-in-de = in German
method-in-it = in Italian
method-in-no = in Norwegian
