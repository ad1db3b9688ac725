### Backups: copies of the register that are opened and counted, and restoring from them.

# Refusal: the chosen file is not there any more.
# Variables:
#   $file (String) - the file with its folder
backups-error-missing = The file “{ $file }” is not there. It may have been moved, or the stick was pulled out. Choose another file.

# Refusal: the file is there and the system does not give its content.
backups-error-unreadable = The file cannot be read. Check that the disk or stick is connected, then try again.

# Refusal: the file has no content.
backups-error-empty = The file is empty, so it holds no backup. Choose another one.

# Refusal: the file is something else.
backups-error-foreign = This file is not a backup of Birge. Choose a file that ends in “.backup”.

# Refusal: the end of the file is missing.
backups-error-truncated = The backup is cut off: it was not copied to the end. Copy the file again from where it was made, or choose another backup.

# Refusal: something in the file was changed or damaged.
backups-error-damaged = The backup is damaged, so nothing is taken from it. Choose another one.

# Refusal: the journal in the file does not hold together.
# Variables:
#   $seq (Number) - number of the entry
backups-error-altered = In this backup the journal breaks at entry { $seq }: it was altered or damaged. Choose another backup, and check the register.

# Refusal: the backup was made by a later version.
backups-error-newer = This backup was made by a newer version. Update { -birge } first, then restore.

# Beside the password field of a backup.
backups-error-wrong-password = This password does not open the backup. A backup opens with the passwords and the recovery code of the day it was made.

# Refusal: the backup belongs to another register.
# Variables:
#   $organisation (String) - whose register it is
backups-error-other-register = This is a backup of another register: “{ $organisation }”. Here only backups of this register can be restored.

# Refusal: the copy was counted and holds another number of people than the register shows.
# Variables:
#   $found (Number) - people in the copy
#   $expected (Number) - people in the register
backups-error-differs = The copy holds { $found } people and the register shows { $expected }, so it is not kept. Lock the register, open it again and make a new copy.

# Refusal: the chosen folder lies inside the register.
backups-error-inside = A backup inside the folder of the register would be lost together with it. Choose a folder elsewhere, best on another disk.

# Refusal: the folder for backups is not there.
# Variables:
#   $folder (String) - the folder
backups-error-folder-gone = The folder “{ $folder }” is not there. Insert the stick or choose another folder, then try again.

# Refusal: nothing can be written into the folder for backups.
# Variables:
#   $folder (String) - the folder
backups-error-folder-read-only = Nothing can be written into the folder “{ $folder }”. Allow writing there or choose another folder.

# Refusal: no space is left in the folder for backups.
# Variables:
#   $folder (String) - the folder
backups-error-space = There is not enough space in the folder “{ $folder }”. Free some or choose another folder. Earlier backups are untouched.

# Title of the page, and the entry on the page of settings.
backups-page-title = Backups

# Under the title.
backups-page-hint = A backup is one sealed file. Every one is opened and its people are counted before it is called a backup.

# Heading: the newest backup.
backups-now-title = Newest backup

# Over the button: the newest backup that was opened and counted.
# Variables:
#   $time (DateTime) - when it was made
#   $people (Number) - people in it
backups-now-proven =
    { $people ->
        [one] Copy of { DATETIME($time, style: "datetime") } opened, { $people } person.
       *[other] Copy of { DATETIME($time, style: "datetime") } opened, { $people } people.
    }

# Over the button, when there is no proven backup.
backups-now-none = There is no backup yet. Make one now, and choose a second folder on another disk or stick.

# Over the button: something was written since the newest backup.
backups-now-behind = There are changes that no backup holds yet.

# Over the button: nothing was written since the newest backup.
backups-now-all = It holds everything.

# Over the button: the register had lost entries before the copy was made.
# Variables:
#   $count (Number) - entries
backups-now-lost = The register itself has lost { $count } entries; the copy holds all the others. Compare with an older backup.

# Button.
backups-make-button = Back up now

# While a backup is made.
backups-make-progress = Making a backup and opening it…

# Notice after a backup was made.
# Variables:
#   $time (DateTime) - when
#   $people (Number) - people in it
backups-made-done =
    { $people ->
        [one] Copy of { DATETIME($time, style: "time") } opened, { $people } person.
       *[other] Copy of { DATETIME($time, style: "time") } opened, { $people } people.
    }

# Heading: where and how often.
backups-plan-title = Where and how often

# Field: the folder for backups.
backups-folder-label = Folder

# In place of the path: the folder of the program itself.
backups-folder-own = Beside the register, on this disk

# Under the folder of the program itself: why another disk is better.
backups-folder-own-hint = If this disk fails, register and backups fail together. Choose a second folder on another disk or stick.

# Field: the second folder.
backups-second-label = Second folder or stick

# In place of the path.
backups-second-none = Not chosen

# Beside the second folder: it is not there now.
backups-second-away = Not connected now. The copy is made the next time it is there.

# Beside the second folder: it is there and the newest backup is not in it.
backups-second-failed = The newest backup is not there. Check the space on it, then back up again.

# Beside the second folder.
backups-second-there = Has the newest backup.

# Button: opens the system’s dialog.
backups-folder-choose-button = Choose…

# Button beside a chosen folder: back to the folder of the program.
backups-folder-forget-button = Use the usual one

# Button beside the second folder.
backups-second-forget-button = No second folder

# Choice.
backups-every-label = While work goes on

# One choice.
backups-every-never = never by itself

# One choice.
# Variables:
#   $hours (Number) - hours
backups-every-hours =
    { $hours ->
        [one] every hour
       *[other] every { $hours } hours
    }

# Check box.
backups-on-close-label = Also when the register is locked or Birge is closed

# Under the choices: which old ones stay.
# Variables:
#   $days (Number) - days
backups-kept-hint = All of today stay, then one a day for two weeks and one a week for two months. After { $days } days a backup goes, but never the newest one that was opened.

# Heading of the list.
backups-list-title = Backups in the folder

# In place of the list.
backups-list-empty = The folder holds no backup of this register.

# Column: when it was made.
backups-made-column = Made

# Column: how many people.
backups-people-column = People

# Column: size of the file.
backups-size-column = Size

# Column: whether it was opened and counted.
backups-proven-column = Opened

# Cell: the size of a file.
# Variables:
#   $mib (Number) - megabytes
backups-size-mib = { $mib } MB

# Cell: it was opened and counted then.
# Variables:
#   $time (DateTime) - when
backups-proven-at = { DATETIME($time, style: "datetime") }

# Cell: nobody opened it here yet.
backups-proven-never = Not here yet

# Cell: the copy is of a register that had lost entries.
backups-lost-mark = Incomplete

# Button in a row: opens the backup and counts.
# Variables:
#   $time (DateTime) - when it was made
backups-prove-label = Check the backup of { DATETIME($time, style: "datetime") }

# Button in a row.
backups-prove-button = Check

# While a backup is opened and counted.
backups-prove-progress = Opening and counting…

# Button in a row: leads to the comparison.
backups-restore-button = Restore…

# Button in a row, for screen readers.
# Variables:
#   $time (DateTime) - when it was made
backups-restore-label = Restore the backup of { DATETIME($time, style: "datetime") }

# Button under the list: a file from elsewhere.
backups-other-button = Restore from another file…

# Name of the kind of file in the system’s dialog.
backups-dialog-files = Backups of Birge

# Title of the dialog with the comparison.
# Variables:
#   $time (DateTime) - when the backup was made
backups-compare-title = Restore the backup of { DATETIME($time, style: "datetime") }?

# While the backup is opened and compared.
backups-compare-progress = Opening and comparing…

# Line of the comparison: what the backup holds.
backups-compare-inside-label = In the backup

# Line of the comparison: what the register holds.
backups-compare-here-label = In the register now

# Value of both lines.
# Variables:
#   $people (Number) - people
#   $time (DateTime) - moment of the newest change
backups-compare-holds =
    { $people ->
        [one] { $people } person, newest change { DATETIME($time, style: "datetime") }
       *[other] { $people } people, newest change { DATETIME($time, style: "datetime") }
    }

# Line of the comparison: people who would be gone.
backups-compare-gone-label = Would be gone

# Line of the comparison: people who would be there again.
backups-compare-back-label = Would come back

# Line of the comparison: people whose data would be as they were then.
backups-compare-changed-label = Would be as they were then

# Line of the comparison: people who are the same in both.
backups-compare-same-label = Stay the same

# Line of the comparison: people whose data were erased since; they are erased again.
backups-compare-erased-label = Would be erased again

# Under the comparison, when both are the same.
backups-compare-equal = The backup and the register hold the same people. Restoring changes nothing about them.

# Under the comparison: what happens on the button.
backups-compare-hint = First a backup of the register as it is now is made and opened. Then the register is locked and opens with today’s passwords.

# Button of the dialog.
backups-compare-restore-button = Restore this backup

# While the present is copied and the backup takes its place.
backups-restore-progress = Keeping the present, restoring…

# Notice after a restore; the register is locked.
# Variables:
#   $people (Number) - people in the restored register
backups-restored-done =
    { $people ->
        [one] Restored: { $people } person. The register as it was before lies among the backups.
       *[other] Restored: { $people } people. The register as it was before lies among the backups.
    }

# Notice after a restore: people were erased again.
# Variables:
#   $count (Number) - people
backups-restored-erased = Data erased after this backup was erased again. People: { $count }.

# Button of the first screen and of the lock screen.
backups-begin-button = Restore from a backup…

# Title of the screen that begins from a backup.
backups-begin-title = Begin from a backup

# Under the title, before a file was chosen.
backups-begin-hint = Choose the file, from a stick or a disk. It opens with the passwords and the recovery code of the day it was made.

# On the screen: what the file says of itself.
# Variables:
#   $time (DateTime) - when it was made
backups-begin-cover = Backup of { DATETIME($time, style: "datetime") }

# On the screen, when a register lies on this laptop already.
backups-begin-replaces = A register lies on this laptop already. It is kept whole beside the restored one.

# Button: opens the system’s dialog.
backups-begin-choose-button = Choose the file…

# Button, once a file was chosen.
backups-begin-other-button = Another file…

# Field.
backups-begin-password-label = Password

# Under the password field.
backups-begin-password-hint = Of the day the backup was made. The recovery code works as well.

# Button.
backups-begin-restore-button = Restore

# While the register is made of the backup.
backups-begin-progress = Restoring…

# Notice after it: where the register that lay there before is kept.
# Variables:
#   $folder (String) - the folder
backups-begin-kept = The register that lay here before is kept in “{ $folder }”.

# State line of the top bar: the newest backup, made today.
# Variables:
#   $time (DateTime) - when
backups-line-today = backup of { DATETIME($time, style: "time") } opened

# State line of the top bar: the newest backup, made earlier.
# Variables:
#   $time (DateTime) - when
backups-line-earlier = backup of { DATETIME($time, style: "numeric") } opened

# State line of the top bar.
backups-line-none = no backup yet

# State line of the top bar: the second folder is not there.
backups-line-second-away = second folder not connected

# State line of the top bar: the last backup that should have made itself did not succeed.
backups-line-failed = last backup failed

# Over everything, while the backup on closing is made.
backups-closing-title = One more backup

# Under it.
backups-closing-hint = Birge closes by itself as soon as the backup is made and opened.

# Under it, when the register is being locked.
backups-closing-lock-hint = The register locks by itself as soon as the backup is made and opened.

# Button: closes at once, without a backup.
backups-closing-skip-button = Close without it

# Refusal while another backup is being made.
backups-error-busy = A backup is being made right now. Wait until it is done.

# Refusal: the chosen file was let go of meanwhile.
backups-error-not-chosen = No backup is chosen. Choose the file again.

# After the command backup.
# Variables:
#   $people (Number) - people
#   $entries (Number) - entries of the journal
#   $file (String) - where
backups-cli-made = Made and opened: { $file }. People: { $people }, entries: { $entries }.

# After the command verify-backup.
# Variables:
#   $people (Number) - people
#   $entries (Number) - entries of the journal
backups-cli-verified = The backup is whole. People: { $people }, entries: { $entries }.

# After backup and verify-backup, when the register had lost entries.
# Variables:
#   $count (Number) - entries
backups-cli-lost = Entries that the register had lost before: { $count }. All others are there.

# After the command restore.
# Variables:
#   $people (Number) - people
#   $folder (String) - where
backups-cli-restored = Restored into { $folder }. People: { $people }.

# Notice after a register was made of a backup; it is locked.
# Variables:
#   $people (Number) - people in it
backups-restored-people =
    { $people ->
        [one] Restored: { $people } person. Sign in with the password of the day the backup was made.
       *[other] Restored: { $people } people. Sign in with the password of the day the backup was made.
    }

# Heading of the list: registers that gave way to a backup.
backups-before-title = Before a restore

# Under the heading: what lies in the list.
# Variables:
#   $days (Number) - days
backups-before-hint = A register that gave way to a backup lies whole beside the new one. After { $days } days it goes, as an old backup does.

# Column: the moment at which it gave way.
backups-before-column = Gave way

# Cell: the register is not this one.
# Variables:
#   $organisation (String) - whose it is
backups-before-foreign = Another register: { $organisation }. It stays until you remove it.

# Cell: the register file is damaged.
backups-before-unreadable = Cannot be read

# Button in a row.
backups-before-remove-button = Remove…

# Button in a row, for screen readers.
# Variables:
#   $time (DateTime) - when it gave way
backups-before-remove-label = Remove the register that gave way { DATETIME($time, style: "datetime") }

# Title of the dialog.
backups-before-remove-title = Remove the old register?

# In the dialog: what goes.
# Variables:
#   $organisation (String) - whose it is
#   $time (DateTime) - when it gave way
#   $people (Number) - people in it
#   $mib (Number) - megabytes
backups-before-remove-people =
    { $people ->
        [one] { $organisation }, before { DATETIME($time, style: "datetime") }: { $people } person, { $mib } MB. It goes for good; backups stay.
       *[other] { $organisation }, before { DATETIME($time, style: "datetime") }: { $people } people, { $mib } MB. It goes for good; backups stay.
    }

# In the dialog: what goes, where nobody can say how many people are in it.
# Variables:
#   $time (DateTime) - when it gave way
#   $mib (Number) - megabytes
backups-before-remove-unknown = The register that gave way { DATETIME($time, style: "datetime") }, { $mib } MB. How many people are in it is not known. It goes for good; backups stay.

# Button of the dialog.
backups-before-confirm-button = Remove for good

# Notice after it.
backups-before-removed = The old register is removed.

# Refusal: it is gone already.
backups-error-before-missing = This old register is not there any more. Open the page again.

# In place of how often, in the practice register: it makes no backups by itself.
backups-practice-hint = The practice register makes no backups by itself, because its people are invented. Here you can try how making and restoring one works.

# Line of the audit: somebody removed a register that had given way to a backup.
# Variables:
#   $people (Number) - people in it; 0 if nobody could say
backups-act-old-removed =
    { $people ->
        [0] Old register removed
        [one] Old register removed, { $people } person
       *[other] Old register removed, { $people } people
    }
