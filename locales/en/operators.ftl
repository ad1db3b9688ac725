### Operators: who works with the register, their seats and passwords.

# Refusal of unlock and of switching: too many wrong passwords, the next one has to wait.
# Variables:
#   $seconds (Number) - seconds until the next password is tried
operators-error-too-many-attempts = There were several wrong passwords in a row, so the next one is taken in { $seconds } s. Wait, or use the recovery code.

# Refusal of unlock, switching and setting a password: the person has no password in this folder.
operators-error-no-seat = This person has no password on this laptop yet. An owner can set one on the Operators page.

# Refusal of taking away the last password.
operators-error-last-seat = This is the only password of the register, so it stays. Give a password to another owner first.

# Refusal of adding: the register file holds no more.
# Variables:
#   $most (Number) - the most operators with a password
operators-error-too-many = A register takes at most { $most } passwords. Remove the operators who have left, then try again.

# When an operator who is meant is not there, or left.
operators-error-missing = This person does not work with the register any more. Open the list of operators again.

# Refusal: the last owner cannot leave or lose the role.
operators-error-last-owner = This is the only owner, and a register needs one. Make somebody else an owner first.

# Refusal: the role cannot be limited to events.
operators-error-whole-register = An owner and a data protection officer answer for the whole register and cannot be limited to events. Choose another role, or the whole register.

# Refusal: certain events were asked for and none is chosen, or one was deleted meanwhile.
operators-error-no-event = No event is chosen. Choose at least one, or the whole register.

# Above the choice of what an operator works with.
operators-screen-reach-label = Works with

# A choice of what an operator works with.
operators-screen-reach-all = The whole register

# A choice of what an operator works with.
operators-screen-reach-events = Certain events only

# Under that choice.
operators-screen-reach-hint = Sees these events and who is on their lists. The list of volunteers, search, figures, imports and files of the register stay closed.

# The field that finds the events to choose from, and the name of the list under it.
operators-screen-events-label = Events

# In place of the events to choose from: there are none, or none that the text finds.
operators-screen-events-none = No events found

# Under the role of an operator in the list.
# Variables:
#   $events (String) - titles of events, with commas between them
operators-screen-limited-value = Only: { $events }

# In that line in place of the title of an event that was deleted.
operators-screen-event-deleted = deleted event
