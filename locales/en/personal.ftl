### Settings, personal data: consent texts, collected fields, retention periods, the yearly review, papers after a breach.

# Title of the page.
personal-page-title = Personal data
# Nobody is named as responsible.
personal-responsible-missing = No person responsible for personal data is named. The name stands in the consent texts: enter it in the settings.

# Section: texts to print.
personal-sheets-title = Consent texts
# Below the title.
# Variables:
#   $version (String) - version of the text
personal-sheets-hint = Version { $version }. Print it, have it signed, then record the consent in the profile.
# Choice: for people of full age.
personal-sheets-adult-label = For an adult
# Choice: for a minor, through the legal representative.
personal-sheets-minor-label = For a minor, through the legal representative
# Button.
personal-sheets-save-button = Save as PDF
# Name of the file of a consent text, without its ending.
personal-sheets-file = Consent

# Section: people without a consent or with one that ends.
personal-consents-title = Consents to obtain
# Nobody is on the list.
personal-consents-empty = Nobody is on this list.
# Beside a person: the last day of the consent.
# Variables:
#   $day (DateTime) - last day
personal-consents-until = valid until { $day }

# Section: the list of collected data.
personal-fields-title = Collected fields
# Below the title.
personal-fields-hint = Collect only what the work needs. A field that is switched off is not asked for, not imported and not exported. What was entered before stays hidden.
# Column.
personal-fields-field-column = Field
# Column.
personal-fields-purpose-column = Purpose
# Column: whether the field is collected.
personal-fields-collected-column = Collected
# Value of the column.
personal-fields-collected-yes = yes
# Value of the column.
personal-fields-collected-no = no
# Button: the list on paper.
personal-fields-print-button = List as PDF
# Main button.
personal-fields-save-button = Save fields
# Toast.
personal-fields-done = The fields are saved.
# Title of the printed list.
personal-fields-sheet-title = List of personal data necessary and sufficient for the tasks of the organisation
# Below the title of the printed list.
personal-fields-sheet-law = Law of the Republic of Kazakhstan “On personal data and their protection” of 21.05.2013 № 94-V, article 25
# Above the signature on the printed list.
personal-fields-sheet-approved = Approved by
# Name of the file, without its ending.
personal-fields-sheet-file = Collected fields

# Name of a field in lists.
personal-field-name = Name: surname, given name, patronymic
# Name of a field in lists.
personal-field-former-names = Former names
# Name of a field in lists.
personal-field-iin = Individual identification number (IIN)
# Name of a field in lists.
personal-field-phones = Phones
# Name of a field in lists.
personal-field-emails = E-mail addresses
# Name of a field in lists.
personal-field-residence = Region and district of residence
# Name of a field in lists.
personal-field-tags = Tags of the organisation
# Name of a field in lists.
personal-field-joined = Date of joining
# Name of a field in lists.
personal-field-emergency = Contact for emergencies
# Name of a field in lists.
personal-field-guardians = Legal representatives: name, relation, phone
# Name of a field in lists.
personal-field-contracts = Contracts
# Name of a field in lists.
personal-field-briefings = Briefings
# Name of a field in lists.
personal-field-consents = Consents and their withdrawal

# Purpose of a field.
personal-purpose-identify = to tell people apart and address them
# Purpose of a field.
personal-purpose-abroad = passes and badges at international events
# Purpose of a field.
personal-purpose-badge = printing badges
# Purpose of a field.
personal-purpose-age = rules for minors, age groups in reports
# Purpose of a field.
personal-purpose-reports = numbers in reports
# Purpose of a field.
personal-purpose-document = comparison with the document, filling in documents
# Purpose of a field.
personal-purpose-contact = invitations, changes of plans, calls
# Purpose of a field.
personal-purpose-assign = choosing work by place, direction and skills
# Purpose of a field.
personal-purpose-clothing = issuing clothing
# Purpose of a field.
personal-purpose-safety = help in case of an accident
# Purpose of a field.
personal-purpose-guardian = consent of the legal representative of a minor
# Purpose of a field.
personal-purpose-contract = agreed expenses and duties
# Purpose of a field.
personal-purpose-briefing = proof that the person was briefed
# Purpose of a field.
personal-purpose-law = proof that the data is processed lawfully
# Purpose of a field.
personal-purpose-seniority = length of volunteer work
# Purpose of a field.
personal-purpose-notes = agreements that no other field holds

# Section: how long data is kept.
personal-retention-title = Retention periods
# Below the title.
personal-retention-hint = Nothing is removed by itself. Once a year, look through the list of people whose period is over.
# Field label.
personal-retention-volunteers-label = Volunteers: years after moving to the archive
# Field label.
personal-retention-applicants-label = Applicants: months after the last change
# Field label.
personal-retention-guests-label = Guests of forums: months after their last event
# Field label.
personal-retention-backups-label = Backups: days
# Below the fields.
personal-retention-audit-hint = The audit log has no period: each line vouches for the ones before it, so none can be taken out. It stays as long as the register and holds no names.
# Main button.
personal-retention-save-button = Save periods
# Toast.
personal-retention-done = The periods are saved.
# A period is zero or too long.
personal-error-retention = A retention period has to be at least 1 and at most 75 years, 120 months or 3650 days. Correct the number.

# Section: people whose period is over.
personal-review-title = Yearly review
# Nobody's period is over.
personal-review-empty = Nobody's retention period is over.
# Under the title of the review: nobody has recorded one yet.
personal-review-never = Not reviewed yet
# Under the title of the review.
# Variables:
#   $day (String) - the day of the last review
personal-review-last = Last review: { $day }
# Column: since when the person is in the archive, when the applicant's record was changed last, or the day of a guest's last event.
personal-review-since-column = Since
# Column: what the program proposes.
personal-review-proposal-column = Proposed
# Proposal: keep numbers for reports.
personal-review-anonymise = anonymise
# Proposal: erase.
personal-review-erase = erase
# Button: what is ticked is anonymised or erased.
personal-review-run-button = Carry out
# Button: the list was looked at.
personal-review-seen-button = Record the review
# Toast.
personal-review-done = The review is recorded in the audit log.

# Section: blocked people.
personal-blocked-title = Blocked
# Nobody is blocked.
personal-blocked-empty = Nobody's data is blocked.
# Section: what was erased and anonymised.
personal-ended-title = Erased and anonymised
# Nothing yet.
personal-ended-empty = Nothing has been erased or anonymised yet.
# Row of the list: erased.
personal-ended-erased = erased
# Row of the list: anonymised.
personal-ended-anonymised = anonymised

# Section: papers after data was lost or stolen.
personal-breach-title = Data breach
# Below the title.
personal-breach-hint = If data was lost or stolen, the authorised body must be told within one business day of finding it. The pack has the list of affected people and a cover with what the notice must say.
# Field label: where the data of the affected people was.
personal-breach-source-label = What was lost
# Choice: the laptop with this register.
personal-breach-source-register = A laptop with this register
# Choice: a laptop or stick with a backup of it.
personal-breach-source-backup = A backup
# Choice: a file that was exported.
personal-breach-source-export = An exported file
# Field label: when it was found.
personal-breach-found-label = Found
# The countdown.
# Variables:
#   $due (DateTime) - until when the notice has to be sent
personal-breach-due = Notice due: { $due }
# The term is over.
# Variables:
#   $due (DateTime) - until when the notice had to be sent
personal-breach-overdue = The term is over: { $due }. Send the notice at once.
# Under the countdown.
personal-breach-due-hint = Weekends, the holidays of the law and the days entered under “Business days” are left out.
# Over the days that were left out of the term, or worked though they are days off.
personal-breach-counted-title = Days on the way
# When no such day lies on the way.
personal-breach-counted-none = No holidays lie on the way.
# Line: a day and what it is.
# Variables:
#   $day (DateTime) - the day
#   $what (String) - the holiday, or why the day is off
personal-breach-counted-day = { $day }: { $what }
# Button: to the page of business days.
personal-breach-days-button = Enter days moved by the government
# Field label.
personal-breach-circumstances-label = What happened
# Field label.
personal-breach-measures-label = Measures taken
# Field label.
personal-breach-contact-label = Phone or e-mail of the person responsible
# Field label: password of the backup.
personal-breach-password-label = Password of the backup
# Main button.
personal-breach-save-button = Make the pack
# While the pack is made.
personal-breach-progress = Collecting the affected people…
# Toast.
# Variables:
#   $count (Number) - affected people
personal-breach-done =
    { $count ->
        [one] The pack is saved: { $count } affected person.
       *[other] The pack is saved: { $count } affected people.
    }
# No responsible person is named.
personal-error-responsible-missing = The notice has to name the person responsible for personal data. Enter the name in the settings.
# The contact is empty.
personal-error-contact-missing = The notice has to say how to reach the person responsible. Enter a phone or an e-mail.
# The measures are empty.
personal-error-measures-missing = The notice has to say which measures were taken. Describe them in a sentence.
# The moment of finding cannot be read, or lies in the future.
personal-error-found = The moment of finding is not a moment in the past. Enter date and time.
# The action is not an export.
personal-error-no-export = This action of the audit log is not an export. Choose an export.
# Somebody tried to enter a field that is switched off.
personal-error-not-collected = This organisation does not collect this field, so nothing can be entered. Whoever answers for personal data can switch it on in the settings.
# Name of the workbook's sheet and of the files.
personal-breach-file = Data breach
# Title of the cover.
personal-breach-cover-title = Notice of a breach of personal data security
# Cover: to whom.
personal-breach-cover-to = To the authorised body for the protection of personal data of the Republic of Kazakhstan
# Cover, label.
personal-breach-cover-organisation-label = Owner of the database
# Cover, label.
personal-breach-cover-responsible-label = Person responsible for personal data
# Cover, label.
personal-breach-cover-people-label = Affected people
# Cover: the list is in the workbook.
# Variables:
#   $count (Number) - affected people
#   $file (String) - name of the workbook
personal-breach-cover-people = { $count }. The list with full name, IIN and mobile number is in the file “{ $file }”.
# Cover: of an exported file only the filter is known.
# Variables:
#   $rows (Number) - rows that the export had
personal-breach-cover-export = The exported file had { $rows } rows. The list names the people who answer to its recorded filter now.
# Cover: whom an exported file named is on record.
# Variables:
#   $rows (Number) - rows that the export had
personal-breach-cover-named = The exported file had { $rows } rows. The list names exactly the people in it.
# Cover: people of the exported file whose data was erased since.
# Variables:
#   $count (Number) - how many
personal-breach-cover-gone =
    { $count ->
        [one] Another { $count } person of the file has been erased or anonymised since, so nothing is left to name.
       *[other] Another { $count } people of the file have been erased or anonymised since, so nothing is left to name.
    }
# Cover: the filter had a searched text, which is not recorded.
personal-breach-cover-text = The filter also had a searched text, which is not recorded: the list may name more people than the file.
# Cover, label: which data of these people.
personal-breach-cover-data-label = Data
# Cover: the file was encrypted.
personal-breach-cover-sealed = The data was encrypted (XChaCha20-Poly1305); the password was not lost with it as far as is known.
# Cover, label.
personal-breach-cover-made-label = Made
