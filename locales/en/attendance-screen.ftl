### The people of an event: the list, marks, the paper sheet.

# State of a person: was seen at the event or the shift.
attendance-screen-came = Came

# Tab of the page of an event.
attendance-screen-tab = Attendance

# Tab of the page of an event; name of the list.
attendance-screen-people-tab = People

# Nobody is on the list: title.
attendance-screen-people-empty-title = Nobody is on the list yet

# Nobody is on the list: what to do.
attendance-screen-people-empty-hint = Add people by name here, or assign them to shifts.

# The filters find nobody: title.
attendance-screen-none-title = Nobody fits

# The filters find nobody: what to do.
attendance-screen-none-hint = Change the words or turn the filters off.

# Label and hint of the field that finds people.
attendance-screen-people-add-label = Add to the list by name, phone or number

# Button: adds everybody of a saved list.
attendance-screen-people-many-button = Add many…

# Title of a dialog.
attendance-screen-people-many-title = Add many people to the list

# Label of a choice: a saved filter of the list of volunteers.
attendance-screen-people-many-label = Whom

# Under the choice.
attendance-screen-people-many-hint = Saved filters of the list of volunteers. Whoever finds no seat goes to the waiting list.

# Choice.
attendance-screen-people-many-all = Everybody but the archive

# Button of the dialog.
# Variables:
#   $count (Number) - people
attendance-screen-people-many-do =
    { $count ->
        [one] Add { $count } person
       *[other] Add { $count } people
    }

# Notice; the second number may be zero.
# Variables:
#   $count (Number) - people with a seat
#   $waiting (Number) - people without a seat
attendance-screen-joined-done = Added to the list: { $count }. On the waiting list: { $waiting }.

# Notice.
# Variables:
#   $name (String) - name of the person
attendance-screen-added-done = Added to the list: { $name }.

# Notice: there are no seats left.
# Variables:
#   $name (String) - name of the person
attendance-screen-waiting-done = On the waiting list: { $name }.

# Notice.
# Variables:
#   $name (String) - name of the person
attendance-screen-standing-done = Saved: { $name }.

# Notice.
# Variables:
#   $count (Number) - people
attendance-screen-moved-done = Moved up from the waiting list: { $count }.

# Button: free seats go to those who wait.
attendance-screen-move-up-button = Give free seats

# Head of a column.
attendance-screen-people-name-column = Volunteer

# Head of a column.
attendance-screen-people-standing-column = State

# Head of a column.
attendance-screen-phone-column = Phone

# Head of the column of menus, for screen readers.
attendance-screen-acts-column = Actions

# Standing of a person.
attendance-screen-standing-invited = Invited

# Standing of a person.
attendance-screen-standing-registered = On the list

# Standing of a person.
attendance-screen-standing-waiting = Waiting list

# Standing of a person: the place on the waiting list.
# Variables:
#   $place (Number) - from 1
attendance-screen-standing-queue = Waits, no. { $place }

# Standing of a person.
attendance-screen-standing-declined = Will not come

# Standing of a person.
attendance-screen-standing-cancelled = Taken off

# Inside the empty search field.
attendance-screen-find-hint = Find on the list

# Name of the search field, for screen readers.
attendance-screen-find-label = Search in the people of the event

# Beside the filters: people whose data is blocked, deleted or erased.
# Variables:
#   $count (Number) - people
attendance-screen-hidden-note = Not shown: { $count }

# Label of a number, sometimes of how many places.
attendance-screen-listed-figure = On the list

# Label of a number.
attendance-screen-free-figure = Places left

# Label of a number.
attendance-screen-here-figure = here now

# Label of a number: people, each once, of those on the list.
attendance-screen-came-figure = came

# Label of a number: marks, not people.
attendance-screen-marks-figure = marks

# Beside a name.
attendance-screen-here = Here

# Beside a name: came and went.
attendance-screen-went = Came and went

# Beside a name.
attendance-screen-not-come = No mark

# Choice of people.
attendance-screen-seen-any = All

# Choice of people.
attendance-screen-seen-here = Here now

# Choice of people.
attendance-screen-seen-came = Came

# Choice of people.
attendance-screen-seen-absent = Not come

# Name of a choice, for screen readers.
attendance-screen-direct-label = What is marked

# Choice; item of a menu.
attendance-screen-in-button = Check in

# Choice; item of a menu.
attendance-screen-out-button = Check out

# Label of the one field.
attendance-screen-field-label = Name, phone or number

# Inside the empty field.
attendance-screen-field-hint = Name, phone or number

# Label of a field, for screen readers.
attendance-screen-time-label = Time; empty means now

# Inside the empty field of a time.
attendance-screen-time-hint = now

# Beside the field.
attendance-screen-time-error = Write the time like this: 9:05, or 05.07.2026 09:05.

# Notice.
# Variables:
#   $name (String) - name of the person
attendance-screen-in-done = Checked in: { $name }.

# Notice.
# Variables:
#   $name (String) - name of the person
attendance-screen-out-done = Checked out: { $name }.

# Title of a dialog.
# Variables:
#   $name (String) - name of the person
attendance-screen-marks-title = Marks: { $name }

# In the dialog.
attendance-screen-marks-hint = A mark is never changed. A wrong one is taken off with a reason and stays in the history.

# Button beside a mark.
attendance-screen-void-button = Take off…

# Label of a field.
attendance-screen-void-reason-label = Reason

# Button.
attendance-screen-void-do = Take the mark off

# Notice.
# Variables:
#   $name (String) - name of the person
attendance-screen-void-done = Mark removed: { $name }.

# Beside a mark.
attendance-screen-void = taken off

# Beside a mark that counts nothing.
attendance-screen-repeat = repeat, not counted

# Head of a column.
attendance-screen-marks-column = Came and went

# Head of a column.
attendance-screen-source-column = How it is known

# One mark.
# Variables:
#   $at (String) - the day and the time
attendance-screen-mark-in = In: { $at }

# One mark.
# Variables:
#   $at (String) - the day and the time
attendance-screen-mark-out = Out: { $at }

# How a mark was made.
attendance-screen-source-scan = scan

# How a mark was made.
attendance-screen-source-desk = at the desk

# How a mark was made.
attendance-screen-source-paper = on paper

# How a mark was made.
attendance-screen-source-coordinator = coordinator

# How a mark was made.
attendance-screen-source-own = own word

# How a mark was made: the program closed it.
attendance-screen-source-rule = by the rule

# Label of a choice.
attendance-screen-shift-label = Shift

# Choice.
attendance-screen-shift-whole = The event as a whole

# Nobody was marked yet: title.
attendance-screen-empty-title = Nobody has been checked in yet

# Nobody was marked yet: what to do.
attendance-screen-empty-hint = Type a name above, or enter a paper sheet.

# Button: how many did not check out.
# Variables:
#   $count (Number) - people
attendance-screen-forgotten-button = Not checked out: { $count }

# Title of a dialog.
attendance-screen-forgotten-title = Forgotten check-outs

# In the dialog.
attendance-screen-forgotten-hint = These people came and were not checked out. The rule closes them at the end of the shift. Such marks are named as made by the rule, and a true time that is entered later takes their place.

# Button of the dialog.
attendance-screen-forgotten-do = Close by the rule

# Notice.
# Variables:
#   $count (Number) - marks
attendance-screen-closed-done =
    { $count ->
        [one] { $count } check-out closed by the rule.
       *[other] { $count } check-outs closed by the rule.
    }

# Button.
attendance-screen-paper-button = Paper sheet…

# Title of the panel.
attendance-screen-paper-title = Paper sheet

# Label of a field.
attendance-screen-paper-day-label = Day

# Beside the field.
attendance-screen-paper-day-error = Write the day like this: 05.07.2026.

# Label of a field.
attendance-screen-paper-in-label = Came

# Label of a field.
attendance-screen-paper-out-label = Went

# Beside the field.
attendance-screen-paper-time-error = Like this: 9:05.

# Checkbox: the hour happened twice.
attendance-screen-paper-came-second = The arrival was after the clock was put back

# Checkbox: the hour happened twice.
attendance-screen-paper-went-second = The going was after the clock was put back

# Label of the one field; head of a column.
attendance-screen-paper-code-label = Code of the line

# Under the field.
attendance-screen-paper-code-hint = Type the code of a ticked line and press Enter; the next one at once. Times that differ go behind it: K7Q2M 9:05 13:40. A scan of the sheet’s QR code chooses its shift.

# Under the field, after the QR code of the sheet was scanned.
# Variables:
#   $sheet (String) - the event as a whole, or the times of a shift
attendance-screen-paper-sheet-done = Sheet recognised: { $sheet }

# Above the entered lines.
# Variables:
#   $count (Number) - lines
attendance-screen-paper-count = Lines typed: { $count }

# Under the buttons: lines of which nobody knows yet whose they are.
# Variables:
#   $count (Number) - lines
attendance-screen-paper-open = Lines to settle: { $count }. Choose the person, or remove the line.

# Choice that is not made yet.
attendance-screen-paper-whose = Whose line is it?

# Beside a name that was typed twice.
attendance-screen-paper-twice = twice

# Button with an icon.
# Variables:
#   $line (String) - what was typed
attendance-screen-paper-remove-label = Remove the line: { $line }

# Button: all lines in one action.
# Variables:
#   $count (Number) - lines
attendance-screen-paper-save-button = Save lines ({ $count })

# Notice.
# Variables:
#   $lines (Number) - lines
#   $marks (Number) - marks
attendance-screen-paper-done = Paper sheet entered. Lines: { $lines }, marks: { $marks }.

# Button with an icon; title of a dialog.
# Variables:
#   $name (String) - name of the person
attendance-screen-standing-title = State in the event: { $name }

# Button in a row.
attendance-screen-in-short = Came

# Button in a row.
attendance-screen-out-short = Went
