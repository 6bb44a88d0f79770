# The frame around every page.

app-name = Whose money?
app-language = Language
page-check = Check an offer
page-method = How it is computed

button-csv = Numbers (CSV)
button-png = Picture (PNG)
button-svg = Picture for print (SVG)
figure-more = Table, file and formula
figure-rules = All rules, with worked examples and sources
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
# A source: its title, then publisher and date.
source-comma = {", "}
source-named = { $title } ({ $where })
