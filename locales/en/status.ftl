### The path of a volunteer: why a status cannot follow another.

# Refusal when an applicant is to be paused.
status-error-applicant-paused = An applicant is not taken on yet, so there can be no pause. Choose “Active” first, or move the record to the archive.

# Refusal when a volunteer is to become an applicant.
status-error-back-to-applicant = This person is a volunteer already and cannot become an applicant. Choose “Paused”, or move the record to the archive.

# Refusal when somebody in the archive is to be paused.
status-error-archived-paused = This record is in the archive. Return it from the archive first, then choose “Paused”.

# Beside the field of the reason.
status-error-note-missing = Write which other reason it is.
