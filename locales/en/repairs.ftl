### Quiet minutes at a desk: cards of guests that somebody should look at.

# Heading over the cards that are offered while nobody comes.
repairs-title = While it is quiet: cards to put right
# Under it.
repairs-hint = The next scan takes the field back.
# What a key does: moves along the cards.
repairs-key-choose = choose
# What a key does: opens the card.
repairs-key-open = put right
# What a key does: the card is not offered any more.
repairs-key-leave = leave it
# Beside the field: a card was open when the next guest came. F5 is a key.
# Variables:
#   $name (String) - name of the guest
repairs-unsaved = Not saved yet: { $name }. F5 goes on with it.
# Why a card is offered, and what to do.
repairs-why-category = The event does not have this category any more. Choose another one.
# Why a card is offered, and what to do.
# Variables:
#   $name (String) - name of the other guest
repairs-why-pair = Perhaps the same person as another guest: { $name }. Compare them, and write in the note which card is right.
# Why a card is offered, and what to do.
repairs-why-guardian = Under 18, and nobody is named who answers for the child. Write who it is, and a phone.
# Why a card is offered, and what to do.
repairs-why-leads = Leads a delegation, but none is chosen, so its badges are not found together. Choose it.
# Why a card is offered, and what to do.
repairs-why-latin = The badge is printed in Latin letters, and there is no Latin name. Write it as in the passport.
# Why a card is offered, and what to do.
repairs-why-given = There is no given name, and the badge shows it largest. Write it.
# Why a card is offered, and what to do.
repairs-why-origin = Not known from which region or country. Choose it.
# Why a card is offered, and what to do.
repairs-why-birth = This birth date cannot be right. Compare it with the document.
# Why a card is offered, and what to do.
repairs-why-organisation = No organisation is written, and this badge needs one. Write it.
# Why a card is offered, and what to do.
repairs-why-iin = The IIN says another birth date or sex than the record. Compare it with the document on the page of the volunteer.
