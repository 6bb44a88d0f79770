# The frame around every page.

app-name = Whose money?
app-language = Language
page-check = Check an offer
page-method = How it is computed

button-csv = Numbers (CSV)
button-png = Picture (PNG)
button-svg = Picture for print (SVG)
figure-more = Table · picture · how it is computed
figure-rules = All rules, with worked examples and sources
figure-alone = By itself
figure-alone-help = This figure alone, as large as the screen lets it be: for a projector. Opens beside this page.
figure-how = How this is computed

# Notes about a link or a typed value. $label is the name of the input.
note-unknown-offer = We do not know the offer “{ $value }” in this link. Here is “{ $used }” instead.
note-unknown-field = We do not know “{ $label }” in this link and left it out.
note-unknown-choice = “{ $value }” is not a choice for “{ $label }”. It stays as it was.
note-not-a-number = “{ $value }” is not a number for “{ $label }”. We use { $used }.
note-outside = { $label }: { $value } is outside { $low } to { $high }. We use { $used }.
note-rounded = { $label }: only whole numbers. We use { $used }.
note-impossible = { $label }: { $value } does not go with the other numbers: too many people to count, or more than there are. It stays at { $used }. Shorten the time computed, or lower the growth.
note-other-version = This link was made by another version of the page. Please check the numbers.
note-not-a-promise = “{ $value }” in this link says of no promise who gets it and how much. We left it out.
note-not-together = { $label }: { $value } cannot be computed together with the other terms. It stays as it was.
note-not-parts = “{ $value }” does not name parts for “{ $label }”. Write each as a period, a colon and a share in per cent, such as { $used }.
note-unknown-part = We do not know “{ $value }” in this link and left it out.
note-twice = “{ $value }” in this link has the name of a promise before it. We left it out.
note-too-many = This link has { $value } promises of one kind. We took the first { $used }.
note-unknown-word = “{ $value }” in this link is no { $name ->
    [money] currency we know
   *[period] length of a period we know
} and was left out.
# A source: its title, then publisher and date.
source-comma = {", "}
source-named = { $title } ({ $where })
