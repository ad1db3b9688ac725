### Bulk: one change of many people, seen before it is made.

# Button in the bar of selected people, and title of its dialog.
bulk-organisation-button = Organisation
# Choice in the dialog of tags and directions.
bulk-add-choice = Add
# Choice in the dialog of tags and directions.
bulk-remove-choice = Remove
# Choice in the dialog of organisations: people belong to none.
bulk-organisation-none = None
# Stands in the list of organisations until one is chosen.
bulk-organisation-choose = Choose an organisation
# Choice in the dialog of consents.
bulk-consent-record-choice = A consent was given
# Choice in the dialog of consents.
bulk-consent-owed-choice = A consent is to be obtained
    .hint = Consents recorded for these people are struck out as recorded by mistake; the history keeps them.
# In the dialog: how many people the change touches.
# Variables:
#   $count (Number) - people who change
bulk-preview-changed = Will change: { $count }
# In the dialog: with how many people it is so already.
# Variables:
#   $count (Number) - people
bulk-preview-already = Already so: { $count }
# In the dialog while people are counted.
bulk-preview-progress = Counting whom this touches…
# In the dialog, when the change touches nobody.
bulk-preview-nobody = This changes nobody.
# In the dialog: how many people stay as they are, and why.
# Variables:
#   $count (Number) - people
bulk-skip-blocked = Left out, their data is blocked: { $count }
# In the dialog: how many people stay as they are, and why.
# Variables:
#   $count (Number) - people
bulk-skip-missing = Left out, the record is not there any more: { $count }
# In the dialog: how many people stay as they are, and why.
# Variables:
#   $count (Number) - people
bulk-skip-status = Left out, this status cannot follow theirs: { $count }
# In the dialog: how many people stay as they are, and why.
# Variables:
#   $count (Number) - people
bulk-skip-guardian = Left out, a guardian’s consent is needed: { $count }
# In the dialog: how many people stay as they are, and why.
# Variables:
#   $count (Number) - people
bulk-skip-no-consent = Left out, there is no consent to take back: { $count }
# Main button of the dialog.
# Variables:
#   $count (Number) - people who change
bulk-run-button = Change records: { $count }
# While people are changed.
bulk-run-progress = Changing…

# Button over the list: puts the chosen people on the list of an event.
volunteers-bulk-event-button = Add to an event…

# Title of the dialog.
# Variables:
#   $count (Number) - people chosen
volunteers-bulk-event-title =
    { $count ->
        [one] Add { $count } person to an event
       *[other] Add { $count } people to an event
    }

# In place of the offered events.
volunteers-bulk-event-none = No event with this title takes people. Finished and cancelled events are not offered.

# Under the offered events.
volunteers-bulk-event-hint = They go on the list of the event; whoever finds no seat goes to the waiting list. Shifts are given on the page of the event.

# Button of the dialog.
volunteers-bulk-event-do = Add
