### The end of a person's data: blocked, anonymised, erased, and what is said of it later.

# On opening the register: an erasure that was cut off, or came from elsewhere, is done now.
erasure-notice-finished = An unfinished erasure has been completed. The data of the erased people is gone from the files.
# Somebody tried to change a record whose person was erased.
erasure-error-gone = This person's data has been erased, so nothing can be added. To register the person again, obtain a new consent and make a new record.
# Somebody tried to change or open a record whose data is blocked.
erasure-error-blocked = This person's data is blocked, so it may not be used or changed. The owner or the data protection officer can end the blocking.
# A new record of somebody whose data is blocked. Whoever adds it may not know of the block.
erasure-error-closed = This record cannot be added. Ask whoever answers for personal data.
# The ground is an order, and its number was not given.
erasure-error-order-missing = An order was named as the ground, but its number is missing. Enter the number of the order.
# The record was erased or anonymised before.
erasure-error-ended = The data of this person has been erased or anonymised already. Nothing is left to do.
# The data is not blocked.
erasure-error-not-blocked = The data of this person is not blocked. Nothing is left to do.

# Profile, menu: the person takes the consent back.
erasure-withdraw-button = Withdraw consent
# Title of the question.
# Variables:
#   $name (String) - name of the person
erasure-withdraw-confirm = Record the withdrawal of consent: { $name }?
# Main button of the question.
erasure-withdraw-run-button = Record the withdrawal
# Toast.
erasure-withdraw-done = The withdrawal is recorded, the data is blocked.

# Profile, menu.
erasure-block-button = Block data
# Title of the question.
# Variables:
#   $name (String) - name of the person
erasure-block-confirm = Block the data: { $name }?
# Field label.
erasure-block-reason-label = Reason
# Main button of the question.
erasure-block-run-button = Block data
# Toast.
erasure-block-done = The data is blocked.
# In the profile of a blocked person.
# Variables:
#   $day (DateTime) - since when
erasure-blocked-since = Data blocked: { $day }
# Below a list: how many people it does not show.
# Variables:
#   $count (Number) - people whose data is blocked
erasure-blocked-count =
    { $count ->
        [one] { $count } person is not shown: the data is blocked
       *[other] { $count } people are not shown: their data is blocked
    }
# Toast after a change of many people, a row of an import, the last page of an export: who was passed over.
# Variables:
#   $count (Number) - people whose data is blocked
erasure-passed-over =
    { $count ->
        [one] { $count } person was passed over: the data is blocked
       *[other] { $count } people were passed over: their data is blocked
    }

# Profile of a blocked person.
erasure-unblock-button = End blocking
# Title of the question.
# Variables:
#   $name (String) - name of the person
erasure-unblock-confirm = End the blocking: { $name }?
# Toast.
erasure-unblock-done = The blocking has ended.

# Profile, menu.
erasure-anonymise-button = Anonymise
# Title of the question.
# Variables:
#   $name (String) - name of the person
erasure-anonymise-confirm = Anonymise the data: { $name }?
# Title of the question about several people.
# Variables:
#   $count (Number) - how many
erasure-anonymise-many-confirm =
    { $count ->
        [one] Anonymise the data of { $count } person?
       *[other] Anonymise the data of { $count } people?
    }
# Under the question: the effect.
erasure-anonymise-hint = Sex, year of birth, region, directions, status and year of joining stay for reports. Everything else is erased from all files for good. This cannot be undone.
# Main button of the question.
erasure-anonymise-run-button = Anonymise for good
# Toast.
# Variables:
#   $count (Number) - how many
erasure-anonymise-done =
    { $count ->
        [one] The data of { $count } person is anonymised.
       *[other] The data of { $count } people is anonymised.
    }

# Profile, menu.
erasure-erase-button = Erase data
# Title of the question.
# Variables:
#   $name (String) - name of the person
erasure-erase-confirm = Erase the personal data: { $name }?
# Title of the question about several people.
# Variables:
#   $count (Number) - how many
erasure-erase-many-confirm =
    { $count ->
        [one] Erase the data of { $count } person?
       *[other] Erase the data of { $count } people?
    }
# Under the question: the effect.
erasure-erase-hint = Nothing about the person stays in the register. Totals in past reports stay; the name cannot be brought back. This cannot be undone. Exported files and printed sheets have to be destroyed separately.
# Main button of the question.
erasure-erase-run-button = Erase for good
# Toast.
# Variables:
#   $count (Number) - how many
erasure-erase-done =
    { $count ->
        [one] The data of { $count } person is erased.
       *[other] The data of { $count } people is erased.
    }
# While the files are written anew.
erasure-progress = Erasing from all files…
# Toast instead of the one above: the person is erased, the old file parts are not cleared yet.
erasure-unfinished = The data is erased. Old parts of the files are cleared at the next opening.

# Field label: why.
erasure-ground-label = Ground
# Ground: the person asked for it.
erasure-ground-request = Request of the person
# Ground: the consent was withdrawn.
erasure-ground-consent-withdrawn = Consent withdrawn
# Ground: the data was kept long enough.
erasure-ground-retention-over = Retention period over
# Ground: the data should not have been taken in.
erasure-ground-by-mistake = Entered by mistake
# Ground: a court or a state body ordered it.
erasure-ground-order = Order of a court or state body
# Field label: number of the order or letter.
erasure-order-label = Number of the order or letter
# Under the field.
erasure-order-hint = Without a name: the number stays after the data is gone.

# Instead of a profile: nothing of the person is left.
# Variables:
#   $day (DateTime) - when it was done
erasure-trace-erased = The data of this person was erased: { $day }
# Instead of a profile: numbers alone are left.
# Variables:
#   $day (DateTime) - when it was done
erasure-trace-anonymised = The data of this person was anonymised: { $day }
# Line below: why.
# Variables:
#   $ground (String) - the ground in words
erasure-trace-ground = Ground: { $ground }
# Line below: number of the order.
# Variables:
#   $order (String) - number
erasure-trace-order = Order or letter: { $order }
# Line below: who did it.
# Variables:
#   $operator (String) - name of the operator
erasure-trace-operator = Done by: { $operator }
