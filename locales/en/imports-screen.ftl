### The import screen: choosing a file, the clinic, the run and its result. The problems themselves speak in import.ftl.

# Title before a file is chosen.
imports-screen-title = Import of a list
# Title of the place to drop a file.
imports-screen-drop-title = Drop a file here
# Under the title of the place.
imports-screen-drop-hint = XLSX or CSV, as it was sent. Nothing is written until you have seen every row.
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
# The same file was taken before.
# Variables:
#   $at (DateTime) - when
imports-screen-seen-before = This file was imported before: { $at }. Nothing in it has changed.
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
# Banner: many people are known. What to do.
imports-screen-known-hint = This is usual when an old list was sent. Choose what to do with them:
# Banner: some people are known. What to do.
imports-screen-known-few-hint = Choose what to do with them:
# Group of choices, for screen readers.
imports-screen-existing-label = What to do with people already in the register
# Choice.
imports-screen-existing-skip = Skip
# Choice.
imports-screen-existing-fill = Fill in empty fields
# Choice.
imports-screen-existing-update = Update
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
# Bar over the rows.
# Variables:
#   $count (Number) - rows with this problem
imports-screen-problem-rows = Rows: { $count }
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
# Legend under the rows.
imports-screen-legend-hidden = The middle digits of IINs are hidden.
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
