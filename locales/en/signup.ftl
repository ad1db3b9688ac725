### Signing up: from when until when people sign up for an event or a shift, and until when they cancel.

# Refusal beside the field.
signup-error-backwards = Signing up must end after it begins.

# Refusal: nobody said why somebody is put on the list before signing up begins.
# Variables:
#   $day (DateTime) - day on which signing up begins
#   $time (String) - the hands of the clock: 09:00
signup-error-not-yet = Signing up has not begun yet. It begins on { $day }, { $time }. Write why people are put on the list now.

# Refusal: nobody said why somebody is put on the list after signing up ended.
# Variables:
#   $day (DateTime) - day on which signing up ended
#   $time (String) - the hands of the clock: 09:00
signup-error-over = Signing up is over since { $day }, { $time }. Write why people are put on the list now.

# Heading in the form of an event or a shift.
signup-form-title = Signing up

# Label of a field: day and time.
signup-form-from-label = Sign-up from

# Label of a field: day and time.
signup-form-until-label = Sign-up until

# Label of a field: day and time.
signup-form-cancel-label = May cancel until

# Under the fields of an event.
signup-form-hint = By the clock of the place; a field may stay empty. Outside of these times a coordinator may go on with a reason. Whoever cancels after the deadline has cancelled late.

# Under the fields of a shift.
signup-form-shift-hint = An empty deadline is that of the event.

# Under the fields, where many shifts are made at once.
signup-form-shifts-hint = The same for all these shifts. An empty deadline is that of the event.

# Refusal beside a field.
signup-form-moment-error = Write a day and a time, for example 05.07.2026 09:00.

# Line on the page of an event.
signup-about-label = Signing up

# Value on the page of an event.
# Variables:
#   $from (String) - day and time
#   $until (String) - day and time
signup-about-both = { $from } – { $until }

# Value on the page of an event.
# Variables:
#   $from (String) - day and time
signup-about-from = From { $from }

# Value on the page of an event.
# Variables:
#   $until (String) - day and time
signup-about-until = Until { $until }

# Line on the page of an event.
signup-about-cancel-label = May cancel until

# Title of the dialog: somebody is put on the list outside of the time for signing up.
signup-why-title = It is not the time for signing up

# In the dialog.
# Variables:
#   $when (String) - day and time
signup-why-not-yet = Signing up begins: { $when }. You can put people on the list all the same; the reason is kept with them.

# In the dialog.
# Variables:
#   $when (String) - day and time
signup-why-over = Signing up ended: { $when }. You can put people on the list all the same; the reason is kept with them.

# Label of the field.
signup-why-label = Why now

# Button of the dialog.
signup-why-button = Put on the list

# Hint at a person of the list: why the person was put on it outside of the time.
# Variables:
#   $words (String) - the reason as typed
signup-listed-note = Put on the list outside of the sign-up time: { $words }

# Where a person stands: will not come, and said so after the deadline.
signup-standing-late = Cancelled late

# Where a person stands: will not come, and said so before the deadline.
signup-standing-in-time = Cancelled in time

# Button at a person in a shift: the person will not come to it, and said so.
# Variables:
#   $name (String) - full name
signup-give-up-label = { $name } will not come

# Notice: taken out of a shift by their own word.
# Variables:
#   $name (String) - full name
signup-gave-up-done = Cancellation noted: { $name }.

# Notice: taken out of a shift after the deadline.
# Variables:
#   $name (String) - full name
signup-gave-up-late-done = Late cancellation noted: { $name }.

# Label of a field: when somebody said that they will not come.
signup-gave-up-at-label = When they said so

# Under the field.
signup-gave-up-at-hint = Empty is now. A cancellation after the deadline counts as late.

# Heading on the record of a person: what the person promised and how it was kept.
signup-kept-title = Shifts promised and kept

# Beside the heading. The rule of the figures.
signup-kept-hint = Of shifts that are over. A no-show: neither an arrival nor hours are known, and nobody cancelled. A late cancellation: after the deadline.

# Nothing to tell.
signup-kept-empty = No shifts that are over, and nothing was cancelled.

# Kind of a line on the record of a person.
signup-kept-no-show = Did not come

# Kind of a line on the record of a person.
signup-kept-late = Cancelled late

# Kind of a line on the record of a person.
signup-kept-in-time = Cancelled in time

# Line on the record of a person: when the person cancelled.
# Variables:
#   $when (String) - day and time
signup-kept-said = said on { $when }

# On the record of a person: shifts in which the person had a place.
signup-kept-places-label = Places in shifts

# On the record of a person: shifts to which the person did not come.
signup-kept-no-shows-label = No-shows

# On the record of a person: cancellations after the deadline.
signup-kept-late-label = Late cancellations
