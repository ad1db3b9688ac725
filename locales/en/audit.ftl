### The audit log: who did and saw what.

# A kind of lines in the audit log: a filter and a column.
audit-kind-records = Records

# A kind of lines in the audit log.
audit-kind-views = Numbers shown

# A kind of lines in the audit log.
audit-kind-files = Exports and prints

# A kind of lines in the audit log.
audit-kind-sign-ins = Signing in and passwords

# A kind of lines in the audit log.
audit-kind-operators = Operators

# A kind of lines in the audit log.
audit-kind-settings = Settings

# A kind of lines in the audit log.
audit-kind-backups = Backups

# A kind of lines in the audit log.
audit-kind-personal = Personal data

# The name of the sheet when the audit log goes out.
audit-sheet = Audit log

# A column of the audit log in a file.
audit-at-column = Time (Kazakhstan)

# A column of the audit log in a file: the id of whoever did it.
audit-operator-column = Operator

# A column of the audit log in a file: the initials of the operator.
audit-label-column = Initials

# A column of the audit log in a file.
audit-kind-column = Kind

# A column of the audit log in a file: the act as a code.
audit-code-column = Code

# A column of the audit log in a file: the act in words.
audit-act-column = Action

# A column of the audit log in a file: codes of the filter of an export, or of the paper.
audit-of-column = Filter or paper

# A column of the audit log in a file: the id of the record.
audit-subject-column = Record

# A column of the audit log in a file: how many entries the action wrote.
audit-entries-column = Entries

# A column of the audit log in a file: the id of the action.
audit-action-column = Action id

# A line of the audit log in a file, where no names of files stand.
# Variables:
#   $count (Number) - rows written
audit-act-imported = List taken in: { $count }

# Problem found by the check: bytes of the journal were altered or are gone.
# Variables:
#   $first (Number) - number of the first entry that cannot be read
#   $last (Number) - number of the last one
#   $file (String) - the file, below the folder of the register
audit-problem-unreadable = Bytes of the journal were altered or are gone: entries { $first } to { $last } in “{ $file }” cannot be read. Compare with a backup.
