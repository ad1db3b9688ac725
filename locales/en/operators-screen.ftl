### Operators on the screen: the page of those who work with the register, and what each role may do.

# Title of the page in Settings.
operators-screen-title = Operators

# Under the title.
operators-screen-hint = Everybody signs in with their own password. What each of them did stands in the audit log.

# Button; opens the dialog.
operators-screen-add-button = Add an operator

# Head of a column.
operators-screen-name-column = Name

# Head of a column, and a field with choices.
operators-screen-role-label = Role

# Head of a column: whether the person has a password on this laptop.
operators-screen-password-column = Password

# Beside the name of the person who is at the keyboard.
operators-screen-me-label = you

# In the list: the person can sign in on this laptop.
operators-screen-seat-set = Set

# In the list: the person cannot sign in on this laptop yet.
operators-screen-seat-missing = Not set on this laptop

# Name of the menu of one person, for screen readers.
# Variables:
#   $name (String) - name of the person
operators-screen-more-label = Actions: { $name }

# Menu of one person; opens a dialog.
operators-screen-change-button = Change the name or role…

# Menu of one person; opens a dialog.
operators-screen-password-button = Set a new password…

# Menu of one person; opens a dialog.
operators-screen-leave-button = Leaves…

# Title of the dialog.
operators-screen-add-title = Add an operator

# Over the password in the dialog: two ways to choose it.
operators-screen-add-password-hint = Best is if the new person types it here. If they are not here, make up a first password; they change it after signing in.

# Field.
operators-screen-name-label = Full name

# Notice.
# Variables:
#   $name (String) - name of the person
operators-screen-added-done = Operator added: { $name }

# Title of the dialog.
operators-screen-change-title = Name and role

# Notice.
# Variables:
#   $name (String) - name of the person
operators-screen-changed-done = Changed: { $name }

# Title of the dialog.
# Variables:
#   $name (String) - name of the person
operators-screen-password-title = New password: { $name }

# In the dialog: when it is needed and what it does.
operators-screen-password-hint = The present password stops working at once. Tell the person the new one in private; they change it after signing in.

# Button of the dialog.
operators-screen-password-run-button = Set the password

# Notice.
# Variables:
#   $name (String) - name of the person
operators-screen-password-done = A new password is set: { $name }

# Title of the dialog.
# Variables:
#   $name (String) - name of the person
operators-screen-leave-confirm = This person leaves: { $name }?

# In the dialog: what happens.
operators-screen-leave-text = The password stops working at once. The name stays in the history and in the audit log.

# In the dialog: what does not happen.
operators-screen-leave-warning = A copy of the folder or a backup made earlier still opens with the old password. Take sticks and copies back.

# Button of the dialog.
operators-screen-leave-run-button = Take the password away

# Notice.
# Variables:
#   $name (String) - name of the person
operators-screen-left-done = Left: { $name }

# Heading over the people who left.
operators-screen-former-title = Those who left

# Beside somebody who left.
# Variables:
#   $day (DateTime) - when
operators-screen-former-day = Left on { $day }

# Heading of the table of roles.
operators-screen-rights-title = What each role may do

# In the table, for screen readers.
operators-screen-rights-yes = yes

# In the table, for screen readers.
operators-screen-rights-no = no

# Head of the first column of the table.
operators-screen-rights-deed-column = Action

# Heading of a part of the table.
operators-screen-group-people = People

# Heading of a part of the table.
operators-screen-group-lists = Lists and files

# Heading of a part of the table.
operators-screen-group-personal = Personal data

# Heading of a part of the table.
operators-screen-group-register = Register

# Row of the table.
operators-screen-deed-see-volunteers = See lists and records; numbers in part

# Row of the table.
operators-screen-deed-see-restricted = See IIN and phone numbers in full (each look is logged)

# Row of the table.
operators-screen-deed-add-volunteer = Add volunteers

# Row of the table.
operators-screen-deed-edit-volunteer = Change records

# Row of the table.
operators-screen-deed-change-status = Change the status

# Row of the table.
operators-screen-deed-delete-volunteer = Delete and restore records

# Row of the table.
operators-screen-deed-bulk-edit = Change many records at once

# Row of the table.
operators-screen-deed-import = Take in lists from files

# Row of the table.
operators-screen-deed-export = Export to files

# Row of the table.
operators-screen-deed-print = Print lists and sheets

# Row of the table.
operators-screen-deed-save-organisation = Change organisations

# Row of the table.
operators-screen-deed-add-direction = Change the organisation’s own directions

# Row of the table.
operators-screen-deed-change-settings = Change the settings of the register

# Row of the table.
operators-screen-deed-manage-operators = Manage operators

# Row of the table.
operators-screen-deed-renew-recovery = Make a new recovery sheet

# Row of the table.
operators-screen-deed-see-audit = See the audit log

# Row of the table.
operators-screen-deed-make-backup = Make and check backups

# Row of the table.
operators-screen-deed-restore = Restore from a backup

# Row of the table.
operators-screen-deed-erase = Erase a person’s data

# Row of the table.
operators-screen-deed-anonymise = Anonymise a person

# Row of the table.
operators-screen-deed-block = Block data and end a block

# Row of the table.
operators-screen-deed-record-consent = Record consents and withdrawals

# Row of the table.
operators-screen-deed-see-retention = See whose retention period is over

# Row of the table.
operators-screen-deed-set-retention = Set retention periods and collected fields

# Row of the table.
operators-screen-deed-breach-pack = Prepare the papers after a data breach

# Row of the table.
operators-screen-deed-undo = Undo actions

# Row of the table.
operators-screen-deed-practice = Make a practice register

# The menu under the initials in the top bar.
# Variables:
#   $name (String) - name of the person
#   $role (String) - the role
operators-screen-here-label = At the keyboard: { $name }, { $role }

# Item of that menu, and the title of the screen that it opens.
operators-screen-switch-button = Switch operator

# Item of that menu; opens a dialog.
operators-screen-own-password-button = Change my password…

# Under the title of the screen that switches operators.
operators-screen-switch-hint = The register stays open. What was typed and not saved is lost.

# Name of the choice of people on the locked screen, where only initials are known.
operators-screen-seats-label = Who is at the keyboard

# One choice there, for screen readers.
# Variables:
#   $initials (String) - initials, with a number if two people have the same
operators-screen-seat-label = Operator { $initials }

# Under the choices: how to choose with keys.
operators-screen-seats-keys-hint = ← → choose, then type the password

# In place of a screen that the role may not see; under it stands whom to ask.
operators-screen-not-allowed-title = Your role does not show this

# Row of the table of rights.
operators-screen-deed-share-filter = Save filters for everybody

# List of what a role may do.
operators-screen-deed-join-volunteers = Join records of one person

# Heading of a part of the table.
operators-screen-group-events = Events and hours

# Row of the table of rights.
operators-screen-deed-see-events = See events and their figures

# Row of the table of rights.
operators-screen-deed-save-events = Add, edit and delete events and shifts

# Row of the table of rights.
operators-screen-deed-assign-people = Put people on lists and shifts

# Row of the table of rights.
operators-screen-deed-mark-people = Mark who came and who left

# Row of the table of rights.
operators-screen-deed-claim-hours = Enter and correct hours

# Row of the table of rights.
operators-screen-deed-confirm-hours = Confirm and reject hours of others

# Row of the table of rights.
operators-screen-deed-issue-certificates = Give out certificates and letters of thanks

# Row of the table of rights.
operators-screen-deed-sign-in = Open the register and take another’s place

# Row of the table of rights.
operators-screen-deed-receive-guests = Work at the desk of a forum: cards of its guests, scans, badges
