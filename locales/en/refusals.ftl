### Scans that were refused at the desks of an event.

# Page of an event, and the name of its file: at most 31 characters.
refusals-title = Refused scans
# Column of that list: the list at which it was.
refusals-list-column = List
# Column of that list.
refusals-why-column = Why
# Column of that list: who sat at the desk.
refusals-by-column = Who was at the desk
# Column of that list, where the badge was nobody’s: in place of a name.
refusals-nobody-label = not known whose
# Nothing was refused.
refusals-empty-title = No scan was refused
# What will stand here.
refusals-empty-hint = Every refused scan stays here: when, at which desk and list, which badge, and why.
# How many there are.
# Variables:
#   $count (Number) - refused scans
refusals-total = Refused: { $count }
# Beside the total, when the list is cut.
# Variables:
#   $count (Number) - lines that are shown
refusals-cut-hint = The newest { $count } are shown; the file has all.
# Button: back to the guests.
refusals-back-button = To the guests
# Toast.
# Variables:
#   $rows (Number) - lines in the file
refusals-saved-done = Refused scans saved, lines: { $rows }
