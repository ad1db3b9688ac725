### Register: refusals and questions about records.

# A page or a button asks for a person who is not there.
register-error-volunteer-missing = This person is not in the register. Go back to the list and search again.

# A form names an organisation that is not there.
register-error-organisation-missing = This organisation is not in the register. Choose another one or add it again.

# A button asks for a consent or a guardian that is not there.
register-error-row-missing = This row is no longer in the record. Open the person again.

# Beside the birth date.
register-error-birth-impossible = Nobody alive can have this birth date. Check the year.

# Beside a field with a choice.
register-error-unknown-code = This value is not on the list. Choose one from the list.

# Beside a field that has to be filled.
register-error-empty = The field is empty. Fill it in.

# When a register names nobody who works in it.
register-error-no-operator = The register names nobody who works in it. Restore it from a backup copy.

# Beside the password.
# Variables:
#   $count (Number) - the least number of characters
register-error-password-short = The password is shorter than { $count } characters. Add a word or two.

# When an action cannot be taken back: each thing that it changed has a later value.
register-error-nothing-to-undo = There is nothing left to undo: all that this action changed was changed again since.

# When an action cannot be taken back a second time.
register-error-already-undone = This action is undone already.

# When an action cannot be taken back, because everything was put back by hand.
register-error-stands-as-before = There is nothing to undo: everything stands as it did before this action.

# When what an action added is not taken away, because somebody changed it since.
# Variables:
#   $count (Number) - records that stay
register-error-changed-since-added =
    { $count ->
        [one] The record stays, because it was changed after it was added. If it is not needed, delete it on its page.
       *[other] { $count } records stay, because they were changed after they were added. Those that are not needed can be deleted on their pages.
    }

# When an action is not in the history.
register-error-action-missing = This action is not in the history. Open the record again.

# When an action is of a kind that stays.
register-error-never-undone = This action cannot be undone.

# Under an IIN: the check digit is right, the date in it is not.
register-warning-iin-date-odd = The check digit fits, but the IIN holds no real date. Compare it with the document.

# Under an IIN.
# Variables:
#   $day (DateTime) - the date in the IIN
register-warning-birth-differs = The IIN says another birth date: { $day }. Compare it with the document.

# Under an IIN.
register-warning-sex-differs = The IIN says the other sex. Compare it with the document.

# Work that the law closes to minors.
register-task-emergency = Help in emergencies and disasters

# Work that the law closes to minors.
register-task-criminal-record = Help to people with a criminal record

# Work that the law closes to minors.
register-task-hazardous = Heavy, harmful or dangerous work

# Work that minors should not be given.
register-task-cash = Collecting cash

# When an import is continued after it was left.
register-error-plan-missing = This list is no longer open. Choose the file again.
