# The command line, python -m explainer.

# Whose word the terms of a file are. $source: what the file itself says about that.
command-status = Terms as entered by whoever made this. We have not checked them.
command-status-said = Terms as entered by whoever made this, who names as source: { $source }. We have not checked them.

# The offer in a few sentences. $list: 4 from your own money, 91 from people who join after you; 5 still owed at the end.
command-joined = You join: { $period }. Of every 100 promised to you: { $list }.
command-alone = The same if nobody joins after you: { $list }.
command-paid-by = { $share } from { $name }
command-rest = { $share } { $name }
command-and-rest = { $before }; { $more }
command-lapsed = lapsed unpaid
command-owed = still owed at the end
command-waiting = not due yet at the end

# How far it is.
command-progress = { $n }/{ $total } { $offer }
command-interrupted = Stopped. What is written is whole.

# What cannot be done. $offer: what was asked for. $why: one of the sentences below, or one about its file.
command-refused = { $offer }: not computed. { $why }
command-remark = { $offer }: { $text }
command-read-as = { $value } is read as { $read }. If you mean { $meant }, write { $fraction }.
command-exists = { $path } is there already. Nothing is written. Name another folder with --out, or write over it with --force.
command-cannot-write = { $path } cannot be written: { $reason }. Make room, or name another folder with --out.
command-cannot-print = The output cannot be printed: { $reason }. Make room, or send it somewhere else.
command-cannot-read = { $path } cannot be read: { $reason }. Look at its name and its permissions.
command-file-large = { $path } has more than { $most } MB. Name the file of an offer or a list.
command-a-folder = { $path } is a folder. Name the files in it.
command-no-file = There is no file { $path }, and no such offer in the library. Name a file, or one of: { $known }.
command-no-file-near = There is no file { $path }, and no such offer in the library. Did you mean { $near }?
command-other-release = { $name } is no term of this offer’s release rule. Leave it out, or add --release with one of: { $kinds }.
command-without-part = { $name } says more about { $first }, which this offer does not have. Set { $first }, too.
command-unknown-near = { $name } is no term of this offer. Did you mean { $near }?
command-unknown-term = { $name } is no term of this offer. Choose one of: { $known }.
command-no-equals = --set { $value } has no value. Write NAME=VALUE, such as --set periods=40.
command-unknown-kind = --only { $value } is not known. Choose among: { $known }, with commas between them.
command-no-day = --date { $value } is not a day. Write it as 2026-11-25.
command-no-address = --address { $value } is not the address of a page. Write it in full, such as https://example.org.
command-no-count = { $name } { $value } is not a whole number from { $low } to { $high }. Write one of those.
