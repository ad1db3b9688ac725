### The import screen: choosing a file, the clinic, the run and its result. The problems themselves speak in import.ftl.

# Title before a file is chosen.
imports-screen-title = Import of a list
# Title of the place to drop a file.
imports-screen-drop-title = Drop a file here
# Under the title of the place.
imports-screen-drop-hint = XLSX, ODS, CSV or contacts of a phone (VCF), as they were sent; or a table from the clipboard (Ctrl+V). Nothing is written until you have seen every row.
# Button.
imports-screen-choose-button = Choose a file…
# Button: another file instead of this one.
imports-screen-other-button = Another file
# Back button, for screen readers.
imports-screen-back-label = Back to the list
# While a file is read and judged.
imports-screen-reading = Reading the file…
# A file was refused: title.
imports-screen-refused-title = The file was not taken
# Line under the name of the file.
# Variables:
#   $names (String) - names of the sheets that were read
imports-screen-sheets-used = Sheets read: { $names }.
# Name of the tabs that choose a sheet, for screen readers.
imports-screen-sheets-label = Sheets of the file
# Banner: many people are known. Title.
# Variables:
#   $known (Number) - people that are in the register
#   $total (Number) - people in the file
imports-screen-known-title = Already in the register: { $known } of { $total }.
# Banner: some people are known. What to do.
imports-screen-known-few-hint = Choose what to do with them:
# Group of choices, for screen readers.
imports-screen-existing-label = What to do with people already in the register
# First line at the left.
imports-screen-all-rows = All rows
# Name of the list at the left, for screen readers.
imports-screen-problems-label = Problems by kind
# Group at the left.
imports-screen-kind-error = Value is not taken
# Group at the left.
imports-screen-kind-ask = Look at these
# Group at the left.
imports-screen-kind-note = Repaired, for information
# At the left when a file has no problems.
imports-screen-problems-empty = No problems were found.
# Bar over the rows: the problems of the current row.
# Variables:
#   $line (Number) - row of the file
#   $text (String) - sentences
imports-screen-row-problems = Row { NUMBER($line, useGrouping: "false") }: { $text }
# Bar over the rows when nothing is wrong with the current row.
imports-screen-columns-hint = Under each column of the file stands where it goes. Correct it there if it is wrong.
# Head of a column of the file: its letter and its own head.
# Variables:
#   $letter (String) - letter of the column
#   $header (String) - head in the file
imports-screen-column-from = { $letter } · { $header }
# Button under the head of a column, for screen readers.
# Variables:
#   $letter (String) - letter of the column
#   $field (String) - what it means
imports-screen-column-label = Column { $letter }: { $field }. Change
# Head of the last column.
imports-screen-verdict-column = Verdict
# Head of the first column.
imports-screen-line-column = Row
# Name of the table, for screen readers.
imports-screen-table-label = Rows of the file
# Verdict.
imports-screen-verdict-new = new record
# Verdict.
imports-screen-verdict-exists = already there
# Verdict.
imports-screen-verdict-ask = goes in, look
# Verdict.
imports-screen-verdict-error = will not go in
# Legend under the rows.
imports-screen-legend-offered = repaired
# Legend under the rows.
imports-screen-legend-asked = look at it
# Legend under the rows.
imports-screen-legend-broken = not taken
# No rows with the chosen problem.
imports-screen-rows-empty = No rows here.
# Sum at the foot.
imports-screen-sum-new = New
# Sum at the foot.
imports-screen-sum-known = Already there
# Sum at the foot.
imports-screen-sum-refused = Will not go in
# Beside the sums.
imports-screen-foot-hint = Refused rows go to a file with the reason beside each cell. The import can be undone as a whole, a week later too.
# Button: saves refused rows.
imports-screen-refused-button = Save refused rows
# Toast.
# Variables:
#   $path (String) - where
imports-screen-refused-saved = Refused rows are saved: { $path }
# Main button.
# Variables:
#   $count (Number) - people it brings in or changes
imports-screen-run-button =
    { $count ->
        [one] Take { $count } person
       *[other] Take { $count } people
    }
# While the import runs.
imports-screen-run-progress = The list is being taken in
# The import is done: title.
# Variables:
#   $file (String) - name of the file
imports-screen-done-title = The list is in the register: “{ $file }”
# Line of the result.
imports-screen-done-written = New records
# Line of the result.
imports-screen-done-updated = Records changed
# Line of the result.
imports-screen-done-skipped = Already there, skipped
# Line of the result.
imports-screen-done-refused = Refused
# Button: back to the list.
imports-screen-done-list-button = To the list of volunteers
# Button: takes everything back.
imports-screen-undo-button = Take the import back
# While the import is taken back.
imports-screen-undo-progress = The import is being taken back
# After it was taken back: title.
imports-screen-undone-title = The import is taken back
# After it was taken back: records.
# Variables:
#   $count (Number) - records taken back
imports-screen-undone-count =
    { $count ->
        [one] { $count } record taken back
       *[other] { $count } records taken back
    }
# After it was taken back: some records were changed since then and stay.
# Variables:
#   $count (Number) - records that stay
imports-screen-undone-kept = Changed since then and kept: { $count }
# After it was taken back: fields of people who were there before, which somebody changed since then.
# Variables:
#   $fields (String) - their names
imports-screen-undone-fields = Left as they are, because they were changed since: { $fields }
# Button: opens the place to paste a table.
imports-screen-paste-button = Paste a table…
# Dialog with a place to paste a table.
imports-screen-paste-title = Paste a table
# Field in the dialog.
imports-screen-paste-label = Rows copied from Excel, Word or a messenger
# Under the field.
imports-screen-paste-hint = One person on a line. A header is welcome and not needed.
# Button of the dialog: judges the pasted table.
imports-screen-paste-read-button = Check the table
# In place of the name of a file.
imports-screen-pasted-name = Pasted table
# Heading over the lists that were taken in.
imports-screen-taken-title = Lists taken in
# Under the heading when there is none.
imports-screen-taken-empty = None yet. Every list that is taken in stays here, and can be taken back as a whole.
# Column of that table.
imports-screen-taken-when-column = When
# Column of that table.
imports-screen-taken-file-column = List
# Column of that table.
imports-screen-taken-by-column = Who took it in
# Column of that table.
imports-screen-taken-state-column = State
# State of a list that was taken in.
imports-screen-taken-here = in the register
# State of a list that was taken back.
# Variables:
#   $at (DateTime) - when
imports-screen-taken-undone = taken back: { $at }
# Button in a row of that table.
imports-screen-taken-undo-button = Take back…
# Question before a list is taken back.
imports-screen-taken-undo-title = Take this list back?
# Under the question.
# Variables:
#   $file (String) - name of the file
#   $count (Number) - people it added
imports-screen-taken-undo-hint = “{ $file }”, people it added: { $count }. They leave the register; what was changed by hand since then stays.
# Under the same question, where the list changed records that were there.
# Variables:
#   $file (String) - name of the file
#   $count (Number) - records that it changed
imports-screen-taken-undo-changed = “{ $file }”, records it changed: { $count }. They get back what they held before; what was changed by hand since then stays.
# In that table, under the number of new records: records that were there and that the list changed.
# Variables:
#   $count (Number) - records
imports-screen-taken-changed = changed: { $count }
# Button: how the file was read, and how to change it.
imports-screen-reading-button = How it was read…
# Dialog: how the file was read.
imports-screen-reading-title = How the file was read
# Field of that dialog.
imports-screen-reading-encoding-label = Encoding
# Under the field where the file does not say its encoding.
imports-screen-reading-encoding-hint = The file does not say it, so it was guessed. If names cannot be read, choose another.
# Over the rows and beside the encoding: a word of the file as it is read now, and as it is in the other code page.
# Variables:
#   $here (String) - the word as it is read now
#   $there (String) - the word in the other code page
#   $encoding (String) - name of the other code page
imports-screen-letters-hint = The file has the word “{ $here }”. In { $encoding } it is “{ $there }”.
# Button beside that sentence.
# Variables:
#   $encoding (String) - name of the other code page
imports-screen-letters-button = Read as { $encoding }
# Field of that dialog.
imports-screen-reading-sender-label = Who sends such lists
# Under the field.
imports-screen-reading-sender-hint = Columns, the place of the table and the meaning of words are remembered with the name and found again in the next list.
# Field of that dialog, where the file has several sheets: which of them is meant below.
imports-screen-reading-sheet-label = Sheet
# Field of that dialog: where the table of the sheet begins.
imports-screen-reading-table-label = Table of the sheet
# Under the field.
imports-screen-reading-table-hint = Choose the line with the headings of the columns. What was chosen for the columns of this sheet is forgotten then.
# First choice of the field: the place that was found by the program.
imports-screen-reading-table-found = As it was found
# Choice of the field: a line that may be the header.
# Variables:
#   $line (Number) - number of the line in the file
#   $text (String) - how the line begins
imports-screen-reading-table-line = Headings in line { NUMBER($line, useGrouping: "false") }: { $text }
# Choice of the field: the table has no header.
imports-screen-reading-table-none = No headings: from the first line
# Choice of the field: the sheet is passed over.
imports-screen-reading-table-nowhere = Take nothing from this sheet
# Button under the sentence that no list of people was found in the file.
imports-screen-by-hand-button = Show where the table is…
# Line under the name of the file.
# Variables:
#   $name (String) - who sends such lists
imports-screen-sender = Sender: { $name }.
# Line under the name of the file.
imports-screen-remembered = Columns as in the earlier list.
# Line under the name of the file.
# Variables:
#   $lines (String) - rows of the file, such as 4–5
imports-screen-header-lines = Header in row { $lines }.
# Banner: the same file was taken in before.
# Variables:
#   $at (DateTime) - when
imports-screen-seen-title = This very file was taken in before: { $at }
# Banner: the same file was taken in before, what to do.
imports-screen-seen-hint = Taking it in again adds nobody twice. To begin anew, take the earlier one back.
# Button of that banner.
imports-screen-seen-undo-button = Take the earlier one back…
# Group at the left: rows by what becomes of them.
imports-screen-outcomes-title = By outcome
# Verdict: the person stands in an earlier row.
imports-screen-verdict-twice = twice in the list
# Verdict: probably there already; out until somebody answers.
imports-screen-verdict-perhaps = needs an answer
# Verdict: somebody left the row out.
imports-screen-verdict-out = left out
# Button: answers the problem of the current row only.
imports-screen-fix-row = Only in this row
# Button: answers all problems of a kind.
# Variables:
#   $fix (String) - the answer, such as “Put the zeros back”
#   $count (Number) - rows
imports-screen-fix-all = { $fix }, all: { $count }
# In the menu of other answers: for the current row.
# Variables:
#   $fix (String) - the answer
imports-screen-fix-this = { $fix }: this row
# Name of the menu of other answers.
imports-screen-fix-more = Other answers
# Over the rows: all problems of the kind are answered.
# Variables:
#   $fix (String) - the answer
#   $count (Number) - rows
imports-screen-fix-answered = Answered for all: { $fix }. Rows: { $count }
# Over the rows: how many of the kind are answered.
# Variables:
#   $settled (Number) - rows answered
#   $count (Number) - rows that wait
imports-screen-fix-settled = Answered: { $settled }. Waiting: { $count }
# Button: takes the answer back.
imports-screen-fix-back = Take the answer back
# Field over the rows: what an unknown word means.
# Variables:
#   $words (String) - the word of the list
imports-screen-fix-word = “{ $words }” means
# First choice of that field.
imports-screen-fix-word-none = Choose…
# Field in place of a cell.
# Variables:
#   $header (String) - head of the column
#   $line (Number) - row of the file
imports-screen-cell-label = { $header }, row { NUMBER($line, useGrouping: "false") }
# Under the rows: which keys work in the table.
imports-screen-keys-hint = Enter: answer; F2: type over; Delete: take back
# Legend under the rows.
imports-screen-legend-typed = typed over
# Legend under the rows: consents that have to be asked for.
# Variables:
#   $count (Number) - people
imports-screen-legend-debt = Consents to be obtained: { $count }
# Pane: the row beside the person of the register that it is.
imports-screen-beside-title = The row and the person in the register
# Pane: the row beside an earlier row of the same list.
# Variables:
#   $line (Number) - row of the file
imports-screen-beside-earlier-title = The row and row { NUMBER($line, useGrouping: "false") } of the list
# Pane: why they are one.
# Variables:
#   $reasons (String) - reasons, joined
imports-screen-beside-why = Signs that this is one person: { $reasons }
# Pane: head of the line with the values of the list.
imports-screen-beside-row = In the list
# Pane: head of the line with the values of the register.
imports-screen-beside-there = In the register
# Pane: head of the line with the values of the earlier row.
imports-screen-beside-earlier = Earlier row
# Mark on a value that would be filled or changed, for screen readers.
imports-screen-beside-fills = will be taken
# Beside the main button while the list is stopped.
imports-screen-run-blocked = Answer the question above first.
# Beside the main button when nobody would be taken in.
imports-screen-run-none = Nobody here can be taken in yet. Answer the problems at the left, or choose what to do with people who are in the register already.

## Short names of problems, at the left

# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-name-missing = No name
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-iin-bad-checksum = IIN: check digit
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-iin-bad-length = IIN: not 12 digits
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-iin-bad-character = IIN: a letter in it
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-iin-placeholder = IIN: not a real one
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-iin-scientific-notation = IIN: digits lost
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-iin-is-bin = BIN instead of IIN
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-birth-date-invalid = No such birth date
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-birth-date-impossible = Birth date impossible
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-phone-invalid = Not a phone
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-email-invalid = Not an e-mail
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-cell-error-value = Error in a cell
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-cell-unreadable = Value lost
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-closed = Cannot be taken in
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-name-single = One word of a name
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-name-initials-only = Initials only
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-name-order-uncertain = Which is the surname?
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-iin-padded = IIN: zero lost
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-iin-warn = IIN: impossible date
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-birth-date-incomplete = Birth date incomplete
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-birth-date-mismatch-iin = Birth date and IIN differ
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-sex-mismatch-iin = Sex and IIN differ
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-date-ambiguous = Day or month first?
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-date-two-digit-year = Year of two digits
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-duplicate-in-file = Twice in the list
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-possible-duplicate-in-file = Maybe twice in the list
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-two-people-in-line = Two people in a line
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-region-unknown = Unknown region
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-country-unknown = Unknown country
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-direction-unknown = Unknown direction
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-category-unknown = Unknown category
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-region-outdated = Region before 2022
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-consent-refused = No consent
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-person-left = Left or declined
# Short name of a problem, in a list of guests.
imports-screen-problem-guest-declined = Guest will not come
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-encoding-replaced = Letters lost
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-formula-cell = Formula in a cell
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-text-too-long = Text too long
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-too-many-cells = More cells than heads
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-too-few-cells = Fewer cells than heads
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-quote-not-closed = Quote not closed
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-far-row = Far from the list
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-probably-here = Maybe already here
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-name-order-differs = Other order of names
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-name-all-caps = Capital letters
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-iin-cleaned = IIN: signs removed
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-date-format-differs = Month first
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-date-from-serial = Date as a number
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-phone-multiple = Several phones
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-phone-shared-in-file = One phone, two people
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-same-person-other-sheet = On another sheet too
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-lookalike-repaired = Alien letter in a word
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-invisible-removed = Invisible characters
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-whitespace-cleaned = Extra spaces
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-emoji-removed = Pictures in text
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-control-chars-removed = Control characters
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-line-break-in-field = Line break in a cell
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-filled-from-merged-cell = From a merged cell
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-row-hidden = Hidden row
# Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
imports-screen-problem-formula-text = Begins like a formula
# Legend under the rows: a value that is not taken stands struck out.
imports-screen-legend-left = left out
# Over the place where lists are chosen: a list that somebody has begun to put right.
# Variables:
#   $file (String) - name of the file
imports-screen-begun-title = “{ $file }” is begun and not taken in yet
# Under it: what is kept.
# Variables:
#   $count (Number) - answers, at least one
#   $at (DateTime) - when the last was given
#   $until (DateTime) - the last day on which they are kept
imports-screen-begun-hint = Answers kept: { $count }, the last one { DATETIME($at, style: "datetime") }. They are kept on this laptop until { DATETIME($until, style: "long") }.
# Under it where no question was answered yet, but columns or the way of reading were changed.
# Variables:
#   $at (DateTime) - when
#   $until (DateTime) - the last day on which that is kept
imports-screen-begun-reading-hint = How the list is read was changed { DATETIME($at, style: "datetime") }. That is kept on this laptop until { DATETIME($until, style: "long") }.
# What the button “Continue” beside it does, read aloud and shown where the mouse rests: opens the list with all that was
# answered. The word of that button stands in it.
# Variables:
#   $file (String) - name of the file
imports-screen-begun-button = Continue with “{ $file }”
# Button: drops what is kept of the list, after a question.
imports-screen-begun-drop-button = Drop it…
# Title of that question.
imports-screen-begun-drop-title = Drop what was put right in this list?
# Text of that question.
# Variables:
#   $file (String) - name of the file
#   $count (Number) - answers that were given
imports-screen-begun-drop-hint = Answers given to “{ $file }”: { $count }. Once dropped, they cannot be brought back. The file itself stays where it is.
# Text of that question where no question was answered yet, but columns or the way of reading were changed.
# Variables:
#   $file (String) - name of the file
imports-screen-begun-drop-reading-hint = “{ $file }”: how the list is read will have to be said again. The file itself stays where it is.
# Text of that question where the list was pasted: there is no file.
imports-screen-begun-drop-pasted-hint = The pasted table goes too, with all that was put right in it. To work with it again, copy and paste it again.
# Button of that question.
imports-screen-begun-drop-confirm = Drop the answers
# Title of the question before a list that was put right is left.
imports-screen-leave-title = Leave this list?
# Text of that question, where the answers are not kept.
imports-screen-leave-hint = What was put right here is not kept. Nothing of the list is in the register yet.
# Text of that question, where the answers are kept.
# Variables:
#   $until (DateTime) - the last day on which they are kept
imports-screen-leave-kept = What was put right here is kept, sealed, on this laptop until { DATETIME($until, style: "long") }: whoever put it right goes on with it on the page “{ imports-screen-title }”. Nothing of the list is in the register yet.
# Button of that question: the list is left as it is.
imports-screen-leave-button = Leave without taking in
# Button of that question: back to the list.
imports-screen-stay-button = Stay with the list
