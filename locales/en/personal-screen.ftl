### Personal data on the screen: what happens before it is done, and the pages of Settings.

# Heading on the page that asks before a person’s data is blocked, withdrawn, anonymised or erased.
personal-screen-happens-title = What happens

# Heading there.
personal-screen-stays-title = What stays

# Heading there, before what is for good.
personal-screen-forever-title = What cannot be undone

# Heading there, before what can be taken back.
personal-screen-back-title = How to go back

# Point under “What happens”.
personal-screen-withdraw-happens-record = The withdrawal is recorded with today’s date, for every purpose.

# Point under “What happens”.
personal-screen-withdraw-happens-block = The data is blocked at once: the person leaves lists, search and exports.

# Point under “What happens”.
personal-screen-withdraw-happens-next = The data officer then erases or anonymises the data, unless a law requires it to be kept.

# Point under “What stays”.
personal-screen-withdraw-stays-record = The record, until it is erased or anonymised.

# Point under “What stays”.
personal-screen-withdraw-stays-proof = The consents and the withdrawal, as proof.

# Point under “How to go back”.
personal-screen-withdraw-back = If the person agrees again, end the block and record the new consent.

# Point under “What happens”.
personal-screen-block-happens-lists = The person leaves lists, search, bulk changes and exports.

# Point under “What happens”.
personal-screen-block-happens-record = The record cannot be changed. Only owners and the data officer can open it.

# Point under “What stays”.
personal-screen-block-stays = The whole record and its history.

# Point under “How to go back”.
personal-screen-block-back = The block can be ended at any time.

# Point under “What happens”.
personal-screen-unblock-happens-lists = The person returns to lists, search and exports.

# Point under “What happens”.
personal-screen-unblock-happens-ground = From then on a ground for processing the data is needed again: check the consents.

# Point under “What stays”.
personal-screen-unblock-stays = The days of the block, in the history and in the audit log.

# Point under “How to go back”.
personal-screen-unblock-back = The data can be blocked again.

# Point under “What happens”.
personal-screen-anonymise-happens-files = Name, numbers, addresses, contacts, guardians, consents and notes are erased from every file of the register.

# Point under “What happens”.
personal-screen-anonymise-happens-history = The history of the record is erased too.

# Point under “What stays”.
personal-screen-anonymise-stays-numbers = For reports: sex, year of birth, region, directions, status, year of joining.

# Point under “What happens”.
personal-screen-erase-happens-files = Everything about the person is erased from every file of the register, with the history.

# Point under “What happens”.
personal-screen-end-happens-backups = If an older backup is restored, the data is erased from it again.

# Point under “What stays”.
personal-screen-erase-stays-totals = Totals in past reports, without the name.

# Point under “What stays”.
personal-screen-end-stays-trace = A line that it was done: when, by whom, on which ground. Without the person.

# Point under “What cannot be undone”.
personal-screen-end-forever-person = The person cannot be brought back, not by an undo and not from a backup.

# Point under “What cannot be undone”.
personal-screen-end-forever-outside = Exported files, prints and old copies outside the program are not reached: destroy them separately.

# Box that must be ticked before the button works.
personal-screen-end-confirm-label = I have read what happens, and it is right for this person

# Under the title of a record that is gone.
personal-screen-trace-hint = Nothing more is kept about this person.

# Under the title of a record of which numbers are left.
personal-screen-trace-anonymised-hint = For reports the register still counts sex, year of birth, region, directions, status and year of joining.

# At the end of a row: opens a list or a form.
personal-screen-open-button = Open

# Row: people without a valid consent.
personal-screen-consents-missing-title = Without a valid consent

# Row: people whose consent ends soon.
# Variables:
#   $days (Number) - days from today
personal-screen-consents-expiring-title = Consent ends within { $days } days

# Under the title of the list; what the boxes are for.
personal-screen-review-hint = The program proposes, a person decides. Tick the people, choose what happens to them.

# Head of a column.
personal-screen-review-name-column = Person

# Box of a row, for screen readers.
# Variables:
#   $name (String) - name of the person
personal-screen-review-choose-label = Choose: { $name }

# Over the buttons under the list.
# Variables:
#   $count (Number) - people ticked
personal-screen-review-chosen-count = Chosen: { $count }

# Name of the choice of a language for a sheet, for screen readers.
personal-screen-fields-print-label = Language of the sheet

# Notice after a sheet was saved.
# Variables:
#   $path (String) - where the file is
personal-screen-saved-done = Saved: { $path }

# Under the row that opens the form.
personal-screen-breach-row-hint = A laptop, stick or file was lost or stolen? The notice is due within one business day.

# Beside the moment when the notice is due.
# Variables:
#   $time (String) - hours and minutes, as 21:14
personal-screen-breach-left = Time left: { $time }

# Under the field.
personal-screen-breach-found-hint = By the clock of Kazakhstan: day.month.year hours:minutes

# Field: which exported file was lost.
personal-screen-breach-export-label = Which export

# In place of that choice.
personal-screen-breach-export-none = No export is on record, so the file did not come from this register.

# After the pack was made: where the files are.
personal-screen-breach-files = Send both files to the authorised body, then keep them locked away.

# Head of a column.
personal-screen-ended-column-kind = What was done

# Head of a column.
personal-screen-ended-column-day = When

# Head of a column.
personal-screen-ended-column-ground = Ground

# Head of a column.
personal-screen-ended-column-operator = By

# Heading over the rows that open lists.
personal-screen-lists-title = Lists
