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

# In the history: an action of a newer version.
history-act-newer = Action of a newer version

# Name of a field in the history.
history-field-iin-checked = IIN compared with the document

# Name of a field in the history.
history-field-deleted = Deleted

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
