### Shifts of an event: the board, the form, assigning.

# Tab of the page of an event.
shifts-screen-tab = Shifts

# Button.
shifts-screen-add-button = Add shifts

# There are none yet: title.
shifts-screen-empty-title = There are no shifts yet

# There are none yet: what to do.
shifts-screen-empty-hint = Add shifts: when, where, and how many people for what.

# Name of the board, for screen readers.
shifts-screen-board-label = Shifts of the event

# Above the board.
# Variables:
#   $count (Number) - shifts
shifts-screen-count =
    { $count ->
        [one] { $count } shift
       *[other] { $count } shifts
    }

# Beside a shift, and above the board for all of them.
# Variables:
#   $count (Number) - people
shifts-screen-missing = Missing: { $count }

# Beside a shift that has everybody.
shifts-screen-full = Full

# Beside a shift; checkbox of the form.
shifts-screen-cancelled = Will not take place

# In place of a role when a shift names none.
shifts-screen-any-role = Any task

# In place of a site when a shift names none.
shifts-screen-no-site = No site

# Under a role that nobody has.
shifts-screen-nobody = Nobody yet

# In place of a name: the data of the person is blocked, deleted or erased.
shifts-screen-hidden-person = Hidden person

# On a card of the board.
# Variables:
#   $count (Number) - people
shifts-screen-reserve-count = Reserve: { $count }

# After the arrow keys: what they do.
shifts-screen-keys-choose = Choose

# Label of a choice.
shifts-screen-kind-label = What it is

# Choice: work that makes hours.
shifts-screen-kind-shift = Shift

# Choice: something to attend, without hours.
shifts-screen-kind-session = Session

# Title of the form of new shifts.
shifts-screen-many-title = New shifts

# Label of a field.
shifts-screen-many-days-label = Days

# Under the field.
shifts-screen-many-days-hint = A span, or days after commas: 05.07.2026–08.07.2026, 12.07.2026

# Beside the field.
shifts-screen-many-days-error = Write days like this: 05.07.2026–08.07.2026.

# Name of a row of choices, for screen readers.
shifts-screen-many-weekdays-label = Days of the week

# Label of a field.
shifts-screen-many-times-label = Times

# Under the field.
shifts-screen-many-times-hint = 09:00–13:00, 13:00–17:00. What ends earlier than it begins ends the next day.

# Beside the field.
shifts-screen-many-times-error = Write times like this: 09:00–13:00.

# Label of choices: a shift is made for each site.
shifts-screen-many-sites-label = Sites, each with its own shift

# Beside the buttons of the form.
# Variables:
#   $count (Number) - shifts
shifts-screen-many-count =
    { $count ->
        [one] { $count } shift will be made
       *[other] { $count } shifts will be made
    }

# Notice.
# Variables:
#   $count (Number) - shifts
shifts-screen-saved-done =
    { $count ->
        [one] { $count } shift saved.
       *[other] { $count } shifts saved.
    }

# Notice.
# Variables:
#   $when (String) - its time
shifts-screen-deleted-done = Shift deleted: { $when }.

# Button with an icon.
shifts-screen-edit-title = Edit the shift

# Button with an icon.
shifts-screen-delete-button = Delete the shift

# Under the titles of a shift.
shifts-screen-form-title-hint = Titles may stay empty: then the time names the shift.

# Label of a field.
shifts-screen-form-site-label = Site

# Label of a field.
shifts-screen-form-hall-label = Hall or post

# Head of a group of fields.
shifts-screen-form-needs-label = Volunteers needed

# Label of a field.
shifts-screen-form-role-label = Task in the shift

# Label of a field with a number.
shifts-screen-form-people-label = How many

# Label of a field with a number of years.
shifts-screen-form-age-label = Age from

# Label of a field.
shifts-screen-form-skill-label = Skill or language

# Label of a field.
shifts-screen-form-briefing-label = Topic of the briefing

# Label of choices.
shifts-screen-form-tasks-label = The work includes

# Button.
shifts-screen-form-need-add-button = Add a task

# Button with an icon.
# Variables:
#   $role (String) - the task
shifts-screen-form-need-remove-label = Remove the task “{ $role }”

# Under a task.
shifts-screen-form-need-error = Write how many people are needed, and the age as whole years.

# Label of a field.
shifts-screen-form-notes-label = For those who work it

# Beside a task.
# Variables:
#   $years (Number) - whole years
shifts-screen-age-from = { $years }+

# Beside a task.
# Variables:
#   $topic (String) - topic of the briefing
shifts-screen-briefing-needed = briefing: { $topic }

# After a key: what it does.
shifts-screen-assign-button = Assign

# Label of the field that finds people.
shifts-screen-assign-title = Assign to the shift

# Inside the empty field.
shifts-screen-assign-search-hint = Name, phone or number

# Name of a choice, for screen readers.
shifts-screen-assign-role-label = Task

# Checkbox.
shifts-screen-assign-reserve-check = On the reserve list

# Head of what cannot be overridden.
shifts-screen-assign-hard-title = Cannot be assigned

# Head of warnings.
shifts-screen-assign-warning-title = Look first

# Label of a field.
shifts-screen-assign-in-spite-label = Why it is done all the same

# Under the field.
shifts-screen-assign-words-hint = Needed here. The words stay beside the shift.

# Button.
shifts-screen-assign-in-spite-button = Assign all the same

# Beside a name: why the person was assigned in spite of a warning.
# Variables:
#   $words (String) - what was written then
shifts-screen-in-spite-note = In spite of a warning: { $words }

# Notice.
# Variables:
#   $name (String) - name of the person
shifts-screen-assigned-done = Assigned to the shift: { $name }.

# Notice.
# Variables:
#   $name (String) - name of the person
shifts-screen-unassigned-done = Taken off the shift: { $name }.

# Button with an icon.
# Variables:
#   $name (String) - name of the person
shifts-screen-unassign-label = Take off the shift: { $name }

# Head before the names of the reserve.
shifts-screen-reserve-title = Reserve

# Button with an icon: somebody of the reserve takes a free place.
# Variables:
#   $name (String) - name of the person
shifts-screen-step-in-label = Put on the shift: { $name }

# Button with an icon: somebody of the reserve takes the place of another.
# Variables:
#   $name (String) - who leaves
#   $other (String) - who steps in
shifts-screen-replace-label = Replace: { $name } → { $other }
