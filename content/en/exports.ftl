# What can be taken away: pictures, sheets, tables.

# An offer as it is handed on. $list: the changed terms.
subject-changed = Changed by whoever made this: { $list }.
subject-instead = { $label } { $now }, not { $before }
subject-new-term = { $label } { $now }
subject-more-changes = { $count } more

# At the foot of every picture and sheet.
imprint-whose = The bar: of every 100 promised to you, as entered, whose money it is.
imprint-computed = Computed on { $day }
imprint-arithmetic = This explains arithmetic. It is no judgement of a company and no forecast.
