### Consents to the processing of personal data: their state, recording and withdrawal.

# Section of a person's page.
consents-section-title = Consents
# State in a list: a valid consent is there.
consents-state-given = given
# State in a list: no consent.
consents-state-missing = none
# State in a list: its time is over.
consents-state-expired = expired
# State in a list: taken back by the person.
consents-state-withdrawn = withdrawn
# State in a list: a minor without the consent of a legal representative.
consents-state-guardian-missing = guardian: none
# What a consent covers.
consents-purpose-processing = Processing of data
# What a consent covers.
consents-purpose-photo = Photos
# What a consent covers.
consents-purpose-publication = Publication of the name
# What a consent covers.
consents-purpose-third-parties = Third parties
# What a consent covers.
consents-purpose-cross-border = Cross-border transfer
# Way of giving consent.
consents-way-paper = On paper
# Way of giving consent.
consents-way-electronic = Electronically
# Beside a consent: when it ends.
# Variables:
#   $day (DateTime) - last day
consents-row-until = until { $day }
# Beside a consent: when it ended.
# Variables:
#   $day (DateTime) - last day
consents-row-expired = expired on { $day }
# Beside a consent: when it was withdrawn.
# Variables:
#   $day (DateTime) - day of withdrawal
consents-row-withdrawn = withdrawn on { $day }
# Nothing was ever recorded.
consents-section-empty = No consent is on record. Obtain it before using the data.
# Title of the form.
consents-form-title = Record consent
# Group of boxes.
consents-form-purposes-label = What it covers
# Field label.
consents-form-given-by-label = Given by
# Choice of the field: the person.
consents-form-given-by-self = The volunteer
# Choice of the field when no guardian is on record.
consents-form-guardian-hint = For a minor, add the legal representative first.
# Group of choices.
consents-form-way-label = How
# Field label: where the paper lies.
consents-form-reference-label = Paper
    .placeholder = folder 12, sheet 48
# Field label: version of the text.
consents-form-text-label = Version of the text
# Field label: language of the text.
consents-form-language-label = Language of the text
# Field label.
consents-form-on-label = Date
# Field label.
consents-form-until-label = Valid until
# Under the field.
consents-form-until-hint = Empty: until withdrawn.
# Main button of the form.
consents-form-save-button = Record
# Toast.
consents-form-done = The consent is recorded.
# Button beside a consent.
consents-withdraw-button = Withdraw
# Button beside a consent, for screen readers.
# Variables:
#   $purpose (String) - what it covers
consents-withdraw-label = Withdraw: { $purpose }
# Question before a withdrawal.
# Variables:
#   $name (String) - name of the person
consents-withdraw-confirm = Record the withdrawal of consent: { $name }?
# Under the question.
consents-withdraw-hint = From today the data is not used for this. The record, all other work with it and the other consents stay as they are.
# Main button of the question.
consents-withdraw-run-button = Record the withdrawal
# Toast.
consents-withdraw-done = The withdrawal is recorded.
# Somebody took back a use to which no consent stands any more.
consents-error-nothing-stands = No consent that still holds covers this, so there is nothing to withdraw. Look at the consents on the person’s page.
# The day of a withdrawal lies before the consent or in the future.
consents-error-withdrawal-day = A withdrawal takes effect between the day of the consent and today. Correct the date.
# The day of a consent is in the future, or its last day lies before it.
consents-error-days = A consent begins today or earlier, and ends on that day or later. Correct the dates.

# Title of the printed consent.
consents-sheet-title = Consent to the collection and processing of personal data
# Below the title: for a minor.
consents-sheet-minor-subtitle = given by the legal representative of a minor
# Label of the organisation.
consents-sheet-operator-label = Who processes the data
# Label of a blank line: business identification number.
consents-sheet-bin-label = BIN (if there is one)
# Label of the responsible person.
consents-sheet-responsible-label = Person responsible for personal data
# Label of a blank line.
consents-sheet-person-label = I, full name
# Label of a blank line: the minor.
consents-sheet-child-label = Full name of the minor
# Label of a blank line.
consents-sheet-birth-label = Date of birth
# Label of a blank line: of the legal representative to the minor.
consents-sheet-relation-label = Relation to the minor
# Label of a blank line.
consents-sheet-phone-label = Phone
# The sentence that gives the consent: of an adult.
consents-sheet-adult-gives = give my consent to the collection and processing of my personal data on the terms below, of my own free will.
# The sentence that gives the consent: of a legal representative.
consents-sheet-minor-gives = as the legal representative, give my consent to the collection and processing of the personal data of the minor named above, and of my own name and phone, on the terms below, of my own free will.
# Heading.
consents-sheet-purposes-title = 1. Purposes
# Purposes of the processing.
consents-sheet-purposes-text = Registration as a volunteer; invitations to events and communication; choice of work that suits age, place, direction and skills; safety, briefings and rules for minors; recording of volunteer work and issuing of documents about it; reports with numbers without names.
# Heading.
consents-sheet-data-title = 2. Data
# Before the list of fields.
consents-sheet-data-text = The following data is collected:
# Heading.
consents-sheet-actions-title = 3. What is done with the data
# Actions.
consents-sheet-actions-text = Collection, recording, storage, change, use, blocking, anonymising and erasure. The data is stored in the Republic of Kazakhstan, encrypted, on the computers of the organisation.
# Heading.
consents-sheet-term-title = 4. Term
# Term of the consent.
# Variables:
#   $years (Number) - years for which data is kept after the end of the work
consents-sheet-term-text = The consent holds until it is withdrawn, or until the day entered here. After the end of volunteer work the data is kept for no longer than { $years } years, then it is erased or anonymised.
# Label of a blank line.
consents-sheet-until-label = Valid until (if a term is set)
# Heading: separate permissions.
consents-sheet-separate-title = 5. Separate permissions
# Below the heading.
consents-sheet-separate-text = Mark each line. Without a mark there is no permission.
# Line with boxes yes and no.
consents-sheet-third-parties-text = Passing the data to third parties: organisers and partners of the events in which I take part
# Line with boxes yes and no, for a minor.
consents-sheet-third-parties-minor-text = Passing the data to third parties: organisers and partners of the events in which the minor takes part
# Line with a blank: which third parties.
consents-sheet-third-parties-who = To whom
# Line with boxes yes and no.
consents-sheet-cross-border-text = Cross-border transfer of the data: for events with foreign organisers
# Line with boxes yes and no.
consents-sheet-publication-text = Publication of the name in open sources: thanks, lists of participants, reports
# Line with boxes yes and no.
consents-sheet-photo-text = Taking photographs and video at events and using them in news and reports
# Beside a box.
consents-sheet-yes = yes
# Beside a box.
consents-sheet-no = no
# Heading.
consents-sheet-withdrawal-title = 6. Withdrawal
# How to withdraw.
consents-sheet-withdrawal-text = The consent may be withdrawn at any time, in writing, through the person responsible for personal data. The data is then blocked at once and erased or anonymised, unless a law requires it to be kept. The person may ask which data is kept, and have it corrected, blocked or erased.
# Label of a signature line.
consents-sheet-signature-label = Signature
# Label of a line.
consents-sheet-date-label = Date
# Label of a line: who took the consent.
consents-sheet-taken-label = Consent taken by (name, signature)
# Foot of the page.
# Variables:
#   $version (String) - version of the text
consents-sheet-version = Text version { $version }. Law of the Republic of Kazakhstan “On personal data and their protection” of 21.05.2013 № 94-V.

# State in a list: no consent is needed, the data is kept on another ground.
consents-state-other-ground = other ground
# Field label: the fields that the signed text lists.
consents-form-data-label = List of data
# Under the field.
# Variables:
#   $count (Number) - fields that are ticked
consents-form-data-hint =
    { $count ->
        [one] As on the sheet that was signed: the name and { $count } field.
       *[other] As on the sheet that was signed: the name and { $count } fields.
    }
# Field label: to whom data may be given.
consents-form-third-parties-label = To which third parties
# Field label: to which countries data may go.
consents-form-abroad-label = To which countries
# What stands on record of a consent: the name of the fact in the history.
consents-terms-fact = Terms of the consent
# In the history, in place of the names of the fields in the list of data.
# Variables:
#   $count (Number) - fields
consents-terms-count =
    { $count ->
        [one] { $count } field of data
       *[other] { $count } fields of data
    }
# Button beside a consent: everything that stands on record of it.
consents-record-show-button = What was signed
# Name of that button for a screen reader.
# Variables:
#   $purpose (String) - what the consent covers
consents-record-show-label = What was signed: { $purpose }
# Title of everything that stands on record of a consent, on the screen and on paper.
consents-record-title = Record of a consent
# Label: whose data.
consents-record-person-label = Person
# Label: version and language of the text.
consents-record-text-label = Version and language of the text
# Label.
consents-record-purposes-label = Purposes
# Label.
consents-record-data-label = List of data
# In place of the list.
consents-record-data-unknown = not recorded: it was entered before the list of data was kept; see the signed sheet
# Label.
consents-record-term-label = Term
# In place of a term.
consents-record-term-open = until it is withdrawn
# Label: a permission, with yes or no and to whom.
consents-record-third-parties-label = Passing to third parties
# Label: a permission, with yes or no and to which countries.
consents-record-abroad-label = Cross-border transfer
# Label: a permission, with yes or no.
consents-record-publication-label = Publication of the name
# Label: a permission, with yes or no.
consents-record-photo-label = Photos and video
# Label: the person, or the legal representative.
consents-record-given-label = Given by
# In place of a name: the person.
consents-record-given-self = the person
# Label: who recorded it.
consents-record-taken-label = Taken by
# Label.
consents-record-on-label = Date
# Label: on paper, with the place of the paper, or electronically.
consents-record-way-label = Way
# Label.
consents-record-withdrawn-label = Withdrawn
# In place of a day of withdrawal.
consents-record-withdrawn-none = no
# Below the record on paper.
consents-record-foot = This is what stands on record. The text that was signed is the sheet of the version named here.
# Name of the file, without its ending.
consents-record-file = Consent record
