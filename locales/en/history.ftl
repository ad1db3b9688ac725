### History: what people did, as it stands in the history of a record and of the register.

# In the history.
history-act-founded = Register made

# In the history.
# Variables:
#   $count (Number) - people made
history-act-practice = Practice people made: { $count }

# In the history.
history-act-settings = Settings changed

# In the history of a person.
history-act-added = Volunteer added

# In the history of a person.
history-act-edited = Record edited

# In the history of a person.
history-act-status = Status changed

# In the history of a person.
history-act-consent = Consent recorded

# In the history of a person.
history-act-consent-withdrawn = Consent withdrawn

# In the history.
# Variables:
#   $count (Number) - people meant
history-act-bulk = Change of several records: { $count }

# In the history.
# Variables:
#   $file (String) - name of the file
#   $count (Number) - rows written
history-act-imported = List taken in: “{ $file }”, { $count }

# In the history.
# Variables:
#   $count (Number) - rows written
history-act-exported = List exported: { $count }

# In the history.
history-act-organisation = Organisation saved

# In the history.
history-act-organisation-deleted = Organisation deleted

# In the history of a person.
history-act-deleted = Record deleted

# In the history of a person.
history-act-restored = Record restored

# In the history.
history-act-undone = Action undone
# Name of an action in the history.
history-act-joined = Two records joined
# Name of an action in the history.
history-act-separated = Joined records taken apart
# Name of an action in the history.
history-act-told-apart = Two records marked as two people

# In the history.
history-act-viewed-iin = IIN shown in full

# In the history.
history-act-viewed-phone = Phone shown in full

# In the history.
history-act-viewed-document = Document shown

# In the history.
# Variables:
#   $count (Number) - rows or people on the sheet
history-act-printed = Printed: { $count }

# In the history.
history-act-signed-in = Signed in

# In the history.
# Variables:
#   $count (Number) - wrong passwords
history-act-sign-ins-refused = Wrong passwords before signing in: { $count }

# In the history.
history-act-operator-added = Operator added

# In the history.
history-act-operator-changed = Operator changed

# In the history.
history-act-operator-left = Operator left

# In the history.
history-act-password-changed = Password changed

# In the history.
history-act-recovery-renewed = New recovery code made

# In the history.
# Variables:
#   $count (Number) - volunteers in the backup
history-act-backed-up = Backup made, volunteers: { $count }

# In the history.
# Variables:
#   $count (Number) - volunteers in the backup
history-act-backup-verified = Backup opened and compared, volunteers: { $count }

# In the history.
# Variables:
#   $count (Number) - volunteers in the backup
history-act-restored-backup = Register restored from a backup, volunteers: { $count }

# In the history.
history-act-erased = Data of a person erased

# In the history.
history-act-anonymised = Data of a person anonymised

# In the history.
history-act-blocked = Data of a person blocked

# In the history.
history-act-unblocked = Blocking of a person’s data ended

# In the history.
# Variables:
#   $count (Number) - people who may be affected
history-act-breach-pack = Papers about a data breach made, people: { $count }

# In the history.
# Variables:
#   $count (Number) - people on the list
history-act-retention = Retention periods reviewed, people: { $count }

# In the history: an action of a newer version.
history-act-newer = Action of a newer version

# Name of a field in the history.
history-field-iin-checked = IIN compared with the document

# Name of a field in the history.
history-field-deleted = Deleted

# Name of a field in the history.
history-field-blocked = Blocked

# Name of a field in the history: somebody came to a forum as a guest and is no volunteer.
history-field-guest = Guest, no volunteer

# Name of a field in the history.
history-field-guardian = Legal representative

# Name of a field in the history.
history-field-consent = Consent

# Name of a field in the history.
history-field-contract = Contract

# Name of a field in the history.
history-field-briefing = Briefing

# A value in the history.
history-value-yes = yes

# A value in the history.
history-value-no = no

# A number in the history, masked.
# Variables:
#   $tail (String) - the last four digits
history-value-iin-tail = •••• { $tail }

# In the history.
history-act-list-remembered = The layout of a list remembered

# In the history, after a list was taken in.
# Variables:
#   $records (Number) - records that were there and that the list changed
history-act-list-changed = Records that the list changed: { $records }

# History and audit: what was done.
history-act-filters = Saved filters changed

# In the history of a person, before a name: the record that was joined with this one, taken apart from it or marked as another person.
history-change-other-record = Other record
