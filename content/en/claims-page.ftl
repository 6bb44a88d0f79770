# The page "What the advertisements say". Article A and article B are the names used in all sentences of the claims.

page-claims = What the advertisements say
claims-title = What the advertisements say
claims-lead = Two articles advertise one offer of vouchers. Here is what they say, and what their numbers come to.
claims-articles = Which two articles?
claims-article-a = Article A
claims-article-b = Article B
claims-part = Parts of this page
claims-part-claims = Claims · { $count }
claims-part-mechanisms = Promises · { $count }
claims-part-questions = Questions · { $count }

## The list of claims

claims-theme = What it is about
claims-verdict = What the numbers say
claims-all = All
claims-shown = { $shown } of { $found } claims, the strongest first.
claims-show-all = Show all { $count }
claims-none = No claim fits both choices.
claims-unknown = We do not know the claim “{ $claim }” in this link. Here are all of them.

## A card. The signs stand before the name of a verdict.

claims-sign-holds = =
claims-sign-contradicts-itself = ≠
claims-sign-contradicts-other = A≠B
claims-sign-impossible = ×
claims-sign-only-if = if
claims-sign-cannot-be-checked = ?
claims-more = The sum, the sources, your own numbers
claims-more-plain = Where the article says it
claims-read-as = Read as: { $reading }
claims-no-answer = With these numbers there is no answer: the sum divides by nothing, or never ends.
claims-yours = These are your numbers
claims-reset = Back to the article’s numbers
claims-readings = How it can be read
claims-reading-ours = As the article says it
claims-change = Change a number
claims-outside = Only from { $low } to { $high }.
claims-in-words = = { $number }
claims-stated = The article says { $number }.
claims-stated-assumed = We take { $number }.
claims-stands = Where the article says it
claims-inputs = Where the numbers come from
claims-number = { $name }: { $number }
claims-assumed = our assumption: { $why }
claims-line = line { $line }
claims-comma = {", "}
claims-to-check = Open in “Check an offer”
claims-share = Link to this claim
claims-share-help = This link opens the page with this claim first.

## Every money mechanism

claims-mechanisms-lead = { $all } ways in which the articles say that somebody gets money. Each row says whether this app computes it, and if not, why.
claims-modelled = Computed here?
claims-colon = {": "}
claims-column-mechanism = Mechanism
claims-column-promise = Who promises what to whom
claims-column-terms = What is stated
claims-column-open = What is not stated
claims-column-money = Source of the money, as stated
claims-column-model = In this app
claims-no-number = no number
claims-can-mean = can mean { $count } things

## What to ask

claims-questions-lead = { $count } things that neither article says. Ask before you join, and ask for the answer in writing.
claims-sheet = Sheet to print: { $language }
claims-try = Try an answer under “Check an offer”: { $fields }.
claims-quoted = “{ $name }”
claims-sheet-title = Ask before you join
claims-sheet-lead = Two advertising articles leave these questions open. Ask them, and write down the answer, who gave it, and when.
claims-sheet-about = The questions are about: { $articles }. They are about what the texts do not say, and about nothing else.
# At the foot of a picture to take away.
claims-carried = The claim “{ $claim }”, { $article }.
