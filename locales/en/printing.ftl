### Badges that are printed: printers of this laptop, states, the log.

# Name of an action in the history.
printing-act-printed = Badge printed
# Heading of the log of prints, and the name of its file.
printing-log-title = Badge print log
# Name of the sheet of the saved log: at most 31 characters.
printing-log-sheet = Badge prints
# Column of the log.
printing-column-at = When
# Column of the log: the guest.
printing-column-name = Guest
# Column of the log: the number of the badge.
printing-column-number = Number
# Column of the log: the letters of the desk.
printing-column-desk = Desk
# Column of the log.
printing-column-printer = Printer
# Column of the log: who printed.
printing-column-by = Printed by
# Column of the log: first badge or a new one.
printing-column-kind = First or again
# Column of the log: why it was printed again.
printing-column-reason = Reason
# Kind of a print.
printing-kind-first = first
# Kind of a print: in the place of another badge.
printing-kind-again = again
# Beside a line of the log: this badge does not hold any more.
printing-void-note = badge is void
# Nothing is in the log.
printing-log-empty = No badge has been printed yet.
# Button: saves the log as a spreadsheet.
printing-log-save-button = Save as a file
# After that.
# Variables:
#   $rows (Number) - lines in the file
printing-log-saved-done = Print log saved, lines: { $rows }
# Heading of the window in which the printer is chosen.
printing-setup-title = Badge printer of this laptop
# What these settings are.
printing-setup-hint = These settings stay on this laptop. Other desks choose their own printer.
# Label: the list of printers.
printing-printer-label = Printer
# Choice: nothing is chosen.
printing-printer-none = Not chosen
# After the name of the printer that the system prefers.
# Variables:
#   $name (String) - the printer
printing-printer-default = { $name } (default)
# Label: the paper.
printing-size-label = Paper
# Choice: the paper that the badge of the event is made for.
printing-size-event = As in the badge of the event
# Checkbox: every check-in prints.
printing-on-label = Print the badge at check-in, without a dialog
# Button: prints a page with rulers.
printing-test-button = Print test badge
# State of a printer.
printing-state-ready = ready
# State of a printer.
printing-state-busy = printing
# State of a printer: switched off, paused, no paper.
printing-state-stopped = stopped
# No printer is set up.
printing-printers-none = The system knows no printer. Connect one and set it up in the system settings; until then save badges as PDF.
# A job waits or prints.
printing-job-printing = Printing the badge
# A job is done.
# Variables:
#   $printer (String) - the printer
printing-job-printed = Badge printed: { $printer }
# A test page is on its way.
printing-test-printed = Test badge printed, with a ruler page. Measure it: 50 mm must be 50 mm.
# Refusal: the system has no printing.
printing-error-no-system = Printing does not work on this laptop: the print service does not answer. Start it, or save the badge as PDF.
# Refusal: the printer was removed.
# Variables:
#   $printer (String) - the printer
printing-error-no-printer = The printer “{ $printer }” is not there any more. Choose another one, or save the badge as PDF.
# Refusal: no printer is chosen.
printing-error-none-chosen = No printer is chosen on this laptop. Choose one, or save the badge as PDF.
# Refusal: the printer took the job and does nothing.
# Variables:
#   $printer (String) - the printer
printing-error-no-answer = The printer “{ $printer }” does not answer. Check paper, cable and power, then print again, or save the badge as PDF.
# Refusal: the printer gave the job up.
# Variables:
#   $printer (String) - the printer
printing-error-given-up = The printer “{ $printer }” gave the badge up. Check paper and ribbon, then print again, or save the badge as PDF.
# Refusal: the reason of a new badge is missing.
printing-error-reason = Say why a new badge is needed: it stands in the print log.
# Heading of the window in which a badge is printed again.
printing-again-title = A new badge
# What it does.
printing-again-hint = The old badge stops working at once, the new one gets a new number.
# Label: the reason.
printing-again-reason-label = Why
# Proposed reason.
printing-again-reason-lost = Lost
# Proposed reason.
printing-again-reason-spoilt = Damaged or badly printed
# Proposed reason.
printing-again-reason-wrong = Mistake in the name or category
# Button: voids the old badge and prints a new one.
printing-again-button = New badge
# Button: the badge as a file.
printing-save-button = Save as PDF
# Key in the foot of the desk.
printing-key-setup = printer
# Button: prints once more what did not come out.
printing-retry-button = Print again
# Heading of the window that asks for a password before the desk is left.
printing-leave-title = Close the desk
# What it asks.
printing-leave-hint = The desk is closed by the coordinator or the owner, with their password.
# Label: whose password, by initials.
printing-leave-who-label = Who closes it
# Button: leaves the desk.
printing-leave-button = Close the desk
# Choice: the printer for lists of the door.
printing-lists-label = Printer for lists (F9)
# Under that choice.
printing-lists-hint = With A4 paper. Without one, F9 asks where to save the list.
# Choice: no printer for lists.
printing-lists-none = None: save to a file
# A list of the door went to the printer.
# Variables:
#   $printer (String) - name of the printer
printing-list-printed = List printed: { $printer }
# In the log, in place of a printer: the badge was saved as a file.
printing-kind-file = PDF file
# The badges of a delegation are on their way to the printer.
# Variables:
#   $count (Number) - badges
printing-pack-printing = Printing badges in order: { $count }
# The badges of a delegation came out.
# Variables:
#   $count (Number) - badges
#   $printer (String) - the printer
printing-pack-printed = Badges printed: { $count }, { $printer }
# Nobody of a delegation needs a badge: all were printed or shown already.
printing-pack-nobody = All badges here were printed already. To print one again, find the guest and press F6.
# Button: prints the badges of a delegation.
printing-pack-button = Print badges
