# What can be taken away: pictures, sheets, tables.

# An offer as it is handed on. $list: the changed terms.
subject-changed = Changed by whoever made this: { $list }.
subject-instead = { $label } { $now }, not { $before }
subject-new-term = { $label } { $now }
subject-more-changes = { $count } more
subject-title-own = The offer I was shown
subject-title-changed = An offer with changed terms
subject-status-own = Terms as entered by whoever made this link. Nobody has checked them.
subject-status-changed = Terms changed by whoever made this link: { $list }. Nobody has checked them.
# Small print: $offer is the name of an offer of our library.
subject-changed-from = Changed from: { $offer }.
subject-same-terms = The same terms as: { $offer }.
# What somebody wrote, shown as their words.
own-words = “{ $text }”

# At the foot of every picture and sheet.
imprint-whose = The bar: of every 100 promised to you, at the numbers set, whose money it is.
imprint-said = { $offer }: { $answer } Of every 100 promised to you, at the numbers set, whose money: { $parts }.
imprint-computed = Computed on { $day }
imprint-arithmetic = This explains arithmetic. It is no judgement of a company and no forecast.

# Behind the last line on the page “Check an offer”.
take-away = Share, print or download
take-link = Link to exactly these numbers
take-link-help = Send it, or let somebody scan the square. Nothing about you is in it.
take-link-help-long = Send it; it is too long for a square to scan. Nothing about you is in it.
take-qr = QR code of the link to this page
take-copy = Copy the link
take-copied = Copied.
take-not-copied = Your browser did not let us copy. The link is selected: copy it by hand.
take-files = Files
take-files-help = With exactly these numbers, in the language of this page. Each says whose money it is and whose word the terms are.
take-sheet = One page for print (PDF)
take-leaflet = A leaflet: five questions before you join (PDF)
take-poster = A poster (PDF)
take-workbook = The whole run as a spreadsheet (XLSX)
take-pocket = Pocket edition: one page that works without a network (HTML)
take-offer-file = The terms as a file (TOML)
