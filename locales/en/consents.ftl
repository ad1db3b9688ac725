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
consents-withdraw-hint = The consent stays in the history; from today it is no longer valid.
# Main button of the question.
consents-withdraw-run-button = Record the withdrawal
# Toast.
consents-withdraw-done = The withdrawal is recorded.
