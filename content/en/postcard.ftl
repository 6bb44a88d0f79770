# A picture to send to the family; on leaflet, poster and picture: who hands it out, and whom to call.

# $how: in whose words money is paid. $spend: ¥1,000.
postcard-lead = { $how ->
    [deposit] You pay in { $spend }. Whose money comes back?
    [line] You pay { $spend } for a place in line. Whose money comes back?
    [card] You put { $spend } on a card. Whose money comes back?
   *[purchase] You spend { $spend }. Whose money comes back?
}
postcard-try = Scan it: see the sum, and try your own numbers
postcard-entered = Terms as entered by whoever made this picture. Nobody has checked them.
postcard-library = Whose word the terms are stands on the page.
postcard-alt = { $answer } { $alone }

# Whom to call.
call-title = Not sure? Ask before you pay
call-market = market regulator
call-fraud = anti-fraud line
call-police = police
call-elsewhere = Not sure? Ask the police or the consumer protection office where you live

# The button on the page.
send-title = A picture for the family group
send-help = One sentence, a hundred coins, a square to scan, whom to call. No company is named on it.
send-picture = Send this picture
send-hold = Or keep a finger on the picture to forward it.
send-done = Handed to the app you chose.
send-saved = The picture is saved.

# Who hands it out.
issuer-title = Who hands them out (optional)
issuer-name = Name of the office
issuer-phone = Local telephone
issuer-stamp = Leave room for a stamp
issuer-on-paper = Local telephone: { $phone }
issuer-local = The office that hands this out
issuer-stamp-here = Stamp
# $name: of the option.
issuer-too-long = { $name } has { $count } characters; at most { $most } fit. Write it shorter.
