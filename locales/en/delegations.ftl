### Delegations of a forum, its door on paper, and what is entered from paper.

# On paper. Title of the lists for the door.
delegations-paper-title = Door list

# On paper. What to do with the lists.
delegations-paper-hint = Tick whoever comes and write down the time. Enter the codes of the ticked lines into Birge afterwards.

# On paper. When the list was printed.
# Variables:
#   $day (String) - the day
#   $time (String) - the hour
delegations-paper-printed = As of { $day }, { $time }

# On paper. Title of a part.
delegations-paper-by-name = By name

# On paper. In which order the names stand.
delegations-paper-order = Order: Cyrillic letters with the Kazakh ones first, then Latin letters. Each guest has one line.

# On paper. Under the name of a delegation.
# Variables:
#   $expected (Number) - guests on the list
#   $came (Number) - those who came
delegations-paper-counts = On the list: { $expected }, came: { $came }

# On paper. Title of the part with guests of no delegation.
delegations-none = Without a delegation

# On paper. Title of the sheet that the head of a delegation signs.
delegations-pack-title = Delegation: badges handed out

# On paper. What the signature means.
delegations-pack-hint = The head of the delegation signs for all badges, or each guest for their own.

# On paper. Under the name of a delegation.
# Variables:
#   $expected (Number) - guests on the list
#   $came (Number) - those who came
#   $absent (Number) - those who have not come
#   $extra (Number) - those who came without a list
delegations-pack-counts = On the list: { $expected }, came: { $came }, absent: { $absent }, not on the list: { $extra }

# On paper and on the page of delegations: a guest of the list who has not come.
delegations-absent = Absent

# On paper and on the page of delegations: a guest who came without being on a list.
delegations-extra = Not on the list

# On paper and on the page of delegations.
delegations-cancelled = Will not come

# On paper. Head of a narrow column.
delegations-category-column = Cat.

# On paper. Head of a column.
delegations-badge-column = Badge

# On paper and on the page of delegations.
delegations-head-label = Head of delegation

# Button on the tab of guests: shows the delegations.
delegations-tab = Delegations

# Button: back to the list of guests.
delegations-back-button = All guests

# Field on the page of delegations, and at the desk: finds a delegation by its head, by a badge, by its name.
delegations-find-label = Head, badge or delegation

# The delegations.
delegations-list-label = Delegations

# Head of a column.
delegations-expected-column = On the list

# Head of a column.
delegations-came-column = Came

# Head of a column.
delegations-absent-column = Absent

# Head of a column.
delegations-extra-column = Extra

# Where nobody leads a delegation.
delegations-no-head = No head

# Button: lets in all of a delegation who have not come.
# Variables:
#   $count (Number) - how many
delegations-in-button = Check in all: { $count }

# Toast.
# Variables:
#   $count (Number) - how many were let in
delegations-in-done = Checked in: { $count }

# Button: gives numbers to those of a delegation who have no badge.
# Variables:
#   $count (Number) - how many
delegations-badges-button = Give badge numbers: { $count }

# Button: a PDF with the badges of a delegation, in order.
delegations-print-button = Badges as PDF

# Button: the sheet that the head signs.
delegations-sheet-button = Signature sheet

# Button: the lists for the door on paper.
delegations-paper-button = Door list on paper

# Button: enters ticked lines of the paper list.
delegations-entry-button = Enter from paper

# Toast.
# Variables:
#   $path (String) - the file
delegations-paper-saved = Saved: { $path }

# No delegations yet.
delegations-empty-title = No delegations yet

# No delegations yet: what to do.
delegations-empty-hint = Say of guests with whom they come, or take in a list with a column of countries.

# Beside the list of delegations.
delegations-choose-hint = Choose a delegation: its guests stand here.

# Title of the window at the desk with a delegation.
delegations-title = Delegation

# Key at the desk.
delegations-key = delegation

# Key at the desk: prints the lists for the door.
delegations-paper-key = paper list

# Key at the desk: changes the guest.
delegations-edit-key = change

# Title of the page on which a paper list is entered.
delegations-entry-title = Entering the paper list
