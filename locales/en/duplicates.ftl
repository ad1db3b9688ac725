### Duplicates: one person who stands in the register twice.

# Evidence that two records are one person.
duplicates-sign-same-iin = Same IIN

# Evidence against one person.
duplicates-sign-other-iin = Different IINs

# Evidence that two records are one person.
duplicates-sign-same-birth = Same date of birth

# Evidence: 05.07 and 07.05.
duplicates-sign-swapped-birth = Day and month of birth swapped

# Evidence: one record has the year only.
duplicates-sign-fitting-birth = Dates of birth do not contradict

# Evidence against one person.
duplicates-sign-other-birth = Different dates of birth

# Evidence that two records are one person.
duplicates-sign-same-phone = Same phone

# Evidence against one person.
duplicates-sign-other-phone = Different phones

# Evidence that two records are one person.
duplicates-sign-same-email = Same e-mail

# Evidence that two records are one person.
duplicates-sign-same-surname = Same surname

# Evidence that two records are one person.
duplicates-sign-same-given = Same given name

# Evidence: two spellings of one name.
# Variables:
#   $one (String) - the name in the first record
#   $two (String) - the name in the second record
duplicates-sign-spelled = { $one } ≈ { $two }

# Evidence: two names that differ by a slip of the pen.
# Variables:
#   $one (String) - the name in the first record
#   $two (String) - the name in the second record
duplicates-sign-near = { $one } and { $two } differ by a letter

# Evidence against one person.
duplicates-sign-other-surname = Different surnames

# Evidence against one person.
duplicates-sign-other-given = Different given names

# Evidence: surname in the field of the given name and the reverse.
duplicates-sign-names-swapped = Surname and given name swapped

# Evidence that two records are one person.
duplicates-sign-same-patronymic = Same patronymic

# Evidence that two records are one person.
duplicates-sign-near-patronymic = Similar patronymic

# Evidence against one person.
duplicates-sign-other-patronymic = Different patronymics

# Evidence against one person.
duplicates-sign-other-sex = Different sex

# Evidence that two records are one person.
duplicates-sign-same-region = Same region

# Evidence that two records are one person.
duplicates-sign-same-organisation = Same organisation

# How sure the program is; beside a pair.
duplicates-certainty-certain = Almost certainly one person

# How sure the program is; beside a pair.
duplicates-certainty-possible = Possibly one person

# Refusal of a join.
duplicates-error-same = Both records are the same one. Choose two different records.

# Refusal of a join: no record, or erased.
duplicates-error-missing = One of the records is not in the register any more. Refresh the list of duplicates.

# Refusal of a join.
duplicates-error-blocked = The data of one of these people is blocked and may not be used. End the blocking first.

# Refusal of a join.
duplicates-error-deleted = One of the records is deleted. Restore it first, then join.

# Refusal of a join.
duplicates-error-joined = These two records are joined already. Open the person to see both.

# Refusal of a separation.
duplicates-error-not-joined = These two records are not joined, so there is nothing to separate.

# The search for duplicates was stopped.
duplicates-error-cancelled = The search was stopped. Nothing was changed.

# Page: the heading, and the entry of the rail.
duplicates-title = Duplicates

# Page: nothing to decide.
duplicates-list-empty = No possible duplicates are left.

# Page: under the sentence that nothing is left.
duplicates-list-empty-hint = Records that may be one person appear here by themselves.

# Page: how many pairs there are.
# Variables:
#   $count (Number) - pairs that wait for a decision
duplicates-count =
    { $count ->
        [one] { $count } pair to look at
       *[other] { $count } pairs to look at
    }

# Page: while people are compared.
# Variables:
#   $done (Number) - people compared
#   $total (Number) - people to compare
duplicates-scan-progress = Comparing: { $done } of { $total }

# Page: stops the comparison.
duplicates-cancel-button = Stop

# Page: compares everybody again.
duplicates-again-button = Compare again

# Page: name of the list for screen readers.
duplicates-list-label = Pairs that may be one person

# Page: above the two records side by side.
duplicates-compare-title = Is this one person?

# Comparison: heading of the column with names of fields.
duplicates-compare-column-field = Field

# Comparison: heading of the column of the record that was made first.
duplicates-compare-column-one = Earlier record

# Comparison: heading of the column of the record that was made later.
duplicates-compare-column-two = Later record

# Comparison: heading of the column that shows the joined person.
duplicates-compare-column-result = After joining

# Comparison: reads out the button that takes a value.
# Variables:
#   $value (String) - the value
duplicates-compare-take-label = Take “{ $value }”

# Comparison: a field that a record does not have.
duplicates-compare-empty = not filled

# Comparison: lists of which both records give something.
duplicates-compare-both = Phones, tags, consents, events, hours and the history of both records stay.

# Comparison: what a later separation does.
duplicates-compare-undo-hint = You can separate the records at any time. Changes made after joining stay with the earlier record; what belongs only to the later record stays with it.

# Comparison: joins the two records. Key J.
duplicates-join-button = Join

# Comparison: the two records are two people. Key N.
duplicates-different-button = Not the same person

# Profile: takes a join apart.
duplicates-separate-button = Separate again

# Page: the keys, in small letters.
duplicates-keys-hint = J join · N not the same person · ↑ ↓ next pair · ← → whose value

# Notice after a join.
# Variables:
#   $name (String) - name of the joined person
duplicates-join-done = Two records are now one: { $name }.

# Notice after telling two people apart.
duplicates-different-done = Noted: these are two people. The pair will not be offered again.

# Notice after a separation.
duplicates-separate-done = The records are separate again. Each has its own later changes.

# Profile: this person is shown from several records.
# Variables:
#   $count (Number) - records
#   $date (DateTime) - day of the latest join
duplicates-joined-note = Joined from { $count } records on { $date }

# Toast after a rule was switched on.
# Variables:
#   $rule (String) - name of the rule
duplicates-rule-on-done = Rule switched on: { $rule }

# Toast after a rule was switched off.
# Variables:
#   $rule (String) - name of the rule
duplicates-rule-off-done = Rule switched off: { $rule }

# Settings and page: rules by which duplicates are looked for.
duplicates-rules-title = What counts as a duplicate

# Rule.
duplicates-rule-iin = Same IIN

# Rule.
duplicates-rule-phone = Similar name and same phone

# Rule.
duplicates-rule-email = Similar name and same e-mail

# Rule.
duplicates-rule-name-and-birth = Same name and date of birth, nothing else

# Rule.
duplicates-rule-swapped-birth = Day and month of birth swapped

# Rule.
duplicates-rule-spelling = Other spelling of the name, such as Shyngys and Chingiz

# Rule.
duplicates-rule-one-letter = Name with one letter different

# Command line: a pair of records.
# Variables:
#   $one (String) - id and name of the first
#   $two (String) - id and name of the second
#   $certainty (String) - how sure it is
#   $reasons (String) - reasons, as a list
duplicates-cli-pair = { $one } – { $two }: { $certainty } ({ $reasons })
