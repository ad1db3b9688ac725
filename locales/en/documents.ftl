### Documents that a person showed: the fact in place of a copy.

# Section of a person's page, and the name of the fact in the history.
documents-seen-title = Document seen
# Below the title, and in the form.
documents-seen-hint = Neither the number nor a copy of the document is kept.
# Field label: what kind of document.
documents-kind-label = Document
# Kind of document.
documents-kind-identity-card = Identity card
# Kind of document.
documents-kind-passport = Passport
# Kind of document.
documents-kind-birth-certificate = Birth certificate
# Kind of document.
documents-kind-residence-permit = Residence permit
# Kind of document.
documents-kind-other = Another document
# Filter of the list.
documents-filter-unseen-label = No document seen
# The day lies in the future.
documents-error-day = A document was seen today or earlier. Correct the date.
