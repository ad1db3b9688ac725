### The registration desk of a forum: what was done and what is refused.

# Name of an action in the history.
desk-act-set-up = Guest desk of an event set up
# Name of an action in the history.
desk-act-guest = Guest saved
# Name of an action in the history.
desk-act-passed = Guest checked in or out
# Name of an action in the history.
desk-act-refused = Guest not let pass
# Name of an action in the history.
# Variables:
#   $count (Number) - how many
desk-act-badges = Badges made: { $count }
# Name of an action in the history.
desk-act-badge-replaced = Badge replaced
# What was done: the badges of an event got another look.
desk-act-badges-laid-out = Look of the badges of an event changed
# What was done: somebody practised at the desk with invented guests.
desk-act-practised = Practised at the desk of an event
# Refusal: the list was removed.
desk-error-list = This list is not there any more. Choose another list.
# Refusal: nobody of this id is a guest of the event.
desk-error-guest = This person is not on the guest list. Look for the name, or add a new guest.
# Refusal beside the field of the category.
desk-error-category = Choose a category.
# Refusal: no more numbers.
desk-error-numbers = This desk has given all its badge numbers. Go on at another laptop.
# Refusal: there is no badge to replace.
desk-error-no-badge = This guest has no badge yet. Make one first.
# Refusal: a lost badge is not let pass whatever the desk says.
desk-error-void-badge = This badge does not hold any more. Make a new one, or look for the guest by name.
