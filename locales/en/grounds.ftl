### Legal grounds of keeping a person's data, and the minimum that may be kept without a consent.

# Label: on what ground the data of a person is kept. Also the name of the field in the history.
grounds-field-label = Legal ground
# Under the choice of the ground.
grounds-field-hint = The person responsible for personal data decides. Without a consent only the minimum that the ground needs may be kept.
# A ground: the person's consent, given or to be obtained.
grounds-ground-consent = Consent
# A ground: a contract with the person.
grounds-ground-contract = Contract
# A ground: a law asks for the data.
grounds-ground-law = Required by law
# Above the profile of a person without a consent, of whom more is kept than the ground needs.
grounds-beyond-title = More is kept than may be kept without a consent
# Below the title.
# Variables:
#   $fields (String) - names of fields, as a list
grounds-beyond-fields = Beyond the minimum: { $fields }.
# Toast after something was entered that is beyond the minimum.
grounds-beyond-warning = Without a consent this is more than the minimum. Obtain the consent, or reduce the record to the minimum.
# Filter of the list: people without a consent of whom more is kept than the minimum. Also a row of the page of personal data.
grounds-filter-label = Beyond the minimum
# Button.
grounds-reduce-button = Reduce to the minimum
# Question before records are reduced.
# Variables:
#   $count (Number) - records
grounds-reduce-confirm =
    { $count ->
        [one] Reduce { $count } record to the minimum?
       *[other] Reduce { $count } records to the minimum?
    }
# Below the question.
grounds-reduce-hint = What is beyond the minimum is taken out of the records. The action can be undone; the data goes for good when the person is anonymised or erased.
# Toast.
# Variables:
#   $count (Number) - records
grounds-reduce-done = Reduced to the minimum: { $count }.
# There is nothing to reduce.
grounds-error-nothing = These records hold nothing beyond the minimum, or a consent covers it. Nothing was changed.
# Column of the list: what is beyond the minimum.
grounds-fields-column = Beyond the minimum
# The list is empty.
grounds-list-empty = Of nobody is more kept than may be kept without a consent.
# Below the title of the list, and in the yearly review.
grounds-list-hint = No consent covers these fields. Obtain it, choose another ground in the profile, or reduce the records.
# Banner of the yearly review.
# Variables:
#   $count (Number) - people
grounds-review-count =
    { $count ->
        [one] Of { $count } person more is kept than may be kept without a consent.
       *[other] Of { $count } people more is kept than may be kept without a consent.
    }
# Under the result of an import, and before it.
# Variables:
#   $count (Number) - people
grounds-import-count =
    { $count ->
        [one] Of { $count } person more is kept than the minimum, until the consent is obtained.
       *[other] Of { $count } people more is kept than the minimum, until the consent is obtained.
    }
# Name of an action in the history.
# Variables:
#   $count (Number) - people
grounds-act-reduced = Reduced to the minimum: { $count }
# Hint of a field of a guest that receiving one does not need.
grounds-guest-hint = Without a consent it does not stay
# Under the choice of what is asked of guests.
# Variables:
#   $fields (String) - names of fields, as a list
grounds-guest-setup = It takes a consent to keep these: { $fields }. Receiving a guest does not need them.
# Page that judges a list, button: what may be kept with a consent only is not taken in.
grounds-import-leave-button = Leave these fields out
# Page that judges a list: they are left out.
# Variables:
#   $fields (String) - names of fields, as a list
grounds-import-left = Left out, until there is a consent: { $fields }.
# Button: takes that back.
grounds-import-take-button = Take them in after all
