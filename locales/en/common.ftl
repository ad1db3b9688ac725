### What several screens say: buttons, progress, results, and the failures of the program itself.

# Button of a form: keeps what was typed.
common-save-button = Save

# Button of a dialog or form: leaves without doing it.
common-cancel-button = Cancel

# Button of a panel or window.
common-close-button = Close

# Button in the bar that appears after an action; takes the action back.
common-undo-button = Undo

# Button beside a failure: does the same once more.
common-retry-button = Try again

# Button of a wizard: one step back.
common-back-button = Back

# Button: the next step of a wizard, or what was begun.
common-continue-button = Continue

# Button over a list or beside a group of fields.
common-add-button = Add

# Button that reveals what is hidden: a password, a number.
common-show-button = Show

# Button that hides it again.
common-hide-button = Hide

# Button in a search field: empties it.
common-clear-button = Clear

# Button of a long work: stops it.
common-stop-button = Stop

# In place of a screen while its data is read.
common-loading-progress = Loading…

# On a form while it is being saved.
common-saving-progress = Saving…

# Under the bar of a long work.
# Variables:
#   $done (Number) - pieces finished
#   $total (Number) - pieces in all
common-work-progress = { $done } of { $total }

# Short notice after an action was taken back.
common-undone-done = The action is undone.

# Short notice after a long work was stopped: nothing of it remains.
common-stopped-done = Stopped. Nothing was changed.

# Quiet line under a record.
# Variables:
#   $at (DateTime) - when it was saved last
common-saved-at = Saved: { $at }

# Where a value of a record is not filled in.
common-value-empty = Not specified

# In place of the name of a direction that the organisation took off its list.
common-direction-ended = Former direction

# Beside a list: how many rows there are.
# Variables:
#   $count (Number) - rows in the list
common-rows-count =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }

# Beside a list of people.
# Variables:
#   $count (Number) - people in the list
common-people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }

# Age of a person.
# Variables:
#   $years (Number) - whole years
common-age-count =
    { $years ->
        [one] { $years } year old
       *[other] { $years } years old
    }

# Dialog when the program itself failed; the number also stands in the log.
# Variables:
#   $trace (String) - number of the failure
common-error-broken = The last action did not work. What was saved stays saved. Trace number: { $trace }.

# Heading of that dialog.
common-error-broken-title = Something broke in { -birge }

# Hint of that dialog: what to do with the number.
common-error-broken-hint = Try again. If it happens once more, write the number down and tell whoever looks after the program.

# Refusal when the register was locked while a command was on its way.
common-error-locked = The register is locked, so nothing was done. Unlock it and try again.

# Failure inside the program: the window sent something that Rust does not understand.
common-error-request = The window and the program did not understand each other, so nothing was done. Close { -birge } and open it again.

# Button that moves something one place up in a list, for screen readers.
# Variables:
#   $name (String) - what is moved
common-move-up-label = Move up: { $name }

# Button that moves something one place down in a list, for screen readers.
# Variables:
#   $name (String) - what is moved
common-move-down-label = Move down: { $name }

# Under a field that finds people by name, phone or number: nobody is found.
common-nobody-found = Nobody is found. Check the spelling or add the person to the register.
