### Badges of a forum: what is printed on them, how they are laid out, and what is refused.

# On a badge, beside the dot that says whether the person may be photographed. One short word.
badges-photo-word = photo
# On a badge, beside the dot that says whether the press may name the person. One short word.
badges-press-word = press
# On the back of a badge, above a phone number.
badges-help-label = Help desk
# Title of the test page with rulers, on paper.
badges-ruler-title = Ruler page
# On the test page with rulers: how the printer is checked.
badges-ruler-hint = Lay a ruler beside the marks. If 50 on paper is not 50 mm, choose 100 % (actual size) in the print window and the paper of this size, then print again.

# Refusal: a badge is printed only with a number.
#   $name (String) - the guest
badges-error-no-number = There is no badge number for { $name } yet. Make the badge first, then print it.
# Refusal beside the size of the name or of the text.
#   $least (Number) - percent
#   $most (Number) - percent
badges-error-percent = A size is from { $least } to { $most } percent. Choose one within.
# Refusal beside the height of the logo.
#   $least (Number) - millimetres
#   $most (Number) - millimetres
badges-error-logo-height = A logo is from { $least } to { $most } mm high. Choose a height within.
# Refusal beside the languages of the badge.
badges-error-languages = A badge has room for two languages. Leave one out.
# Refusal beside the phone of the help desk.
#   $most (Number) - characters
badges-error-phone = The phone has more than { $most } characters. Shorten it.
# Refusal: the file chosen as a logo is of another kind.
badges-error-logo-kind = This file is not a PNG picture. Save the logo as PNG and choose it again.
# Refusal: the file chosen as a logo is too large.
#   $size (Number) - its kilobytes
#   $most (Number) - kilobytes
badges-error-logo-large = The logo has { $size } KB, and { $most } KB fit. Save it smaller: 600 dots wide is enough.
# Refusal: the picture chosen as a logo has too many dots.
#   $width (Number) - dots
#   $height (Number) - dots
#   $most (Number) - dots
badges-error-logo-wide = The logo has { $width } × { $height } dots, and { $most } on a side fit. Save it smaller: 600 dots wide is enough.
# Refusal: the picture chosen as a logo is damaged.
badges-error-logo-broken = This picture cannot be drawn: the file is damaged. Save the logo as PNG anew and choose it again.
# Refusal: the file chosen as a logo cannot be read.
badges-error-logo-unreadable = The file cannot be read. Copy it to this computer and choose it again.

# The name of a file of badges, without the day.
badges-screen-file = Badges
# Button in the list of guests: opens the designer of badges.
badges-screen-open-button = Badge layout
# Title of the page on which badges are laid out.
badges-screen-title = Badges
# Button: back from the designer to the list of guests.
badges-screen-back-button = To the guests
# Label of the choice of paper.
badges-screen-paper-label = Paper
# A paper that badges are printed on.
badges-screen-paper-a6 = A6, 105 × 148 mm
# A paper that badges are printed on: the back follows the front.
badges-screen-paper-a6-two-sided = A6 with a back
# A paper that badges are printed on.
badges-screen-paper-card = Card, 90 × 55 mm
# A paper that badges are printed on.
badges-screen-paper-four-on-a4 = A4, four badges of 97 × 139
# A paper that badges are printed on.
badges-screen-paper-eight-on-a4 = A4, eight cards of 90 × 55
# A paper that badges are printed on.
badges-screen-paper-ten-on-a4 = A4, ten cards of 90 × 55
# A paper that badges are printed on.
badges-screen-paper-label62 = Label, 62 × 29 mm
# A paper that badges are printed on.
badges-screen-paper-label100 = Label, 100 × 50 mm
# A paper that badges are printed on: folded once, both sides have the name.
badges-screen-paper-folded = Folded, 86 × 216 mm
# Label of the choice of how the category is shown.
badges-screen-band-label = Category
# The category in a band of its colour.
badges-screen-band-colour = Band in its colour
# The category in black with a line around.
badges-screen-band-line = Black line, no colour
# Label of the choice of the script of names.
badges-screen-script-label = Names in
# Names are in the script that was chosen for each guest.
badges-screen-script-each-guest = The script chosen for each guest
# Names are as they stand in the list.
badges-screen-script-as-written = Letters as in the list
# Names are in Latin letters.
badges-screen-script-latin = Latin letters
# Label of the choice of languages.
badges-screen-languages-label = Languages on the badge
# Under the choice of languages.
badges-screen-languages-hint = Two at most. Without a choice, the languages of the event’s title are taken.
# Label of the size of the name.
badges-screen-name-percent-label = Name, %
# Label of the size of the other text.
badges-screen-text-percent-label = Other text, %
# Label of the height of the logo.
badges-screen-logo-mm-label = Logo height, mm
# Label of the phone of the help desk.
badges-screen-help-label = Help desk phone
# Heading of the parts of a badge.
badges-screen-parts-title = What is printed
# Under the heading of the parts of a badge.
badges-screen-parts-hint = First name, surname, category, code and number are on every badge.
# A part of a badge.
badges-screen-part-patronymic = Patronymic
# A part of a badge.
badges-screen-part-other-script = Name in the other script
# A part of a badge.
badges-screen-part-position = Position
# A part of a badge.
badges-screen-part-organisation = Organisation
# A part of a badge: the delegation or the country.
badges-screen-part-from = Delegation or country
# A part of a badge: title, town and days of the event.
badges-screen-part-event = Event, town and days
# A part of a badge: the dots of consent.
badges-screen-part-consents = Consent to photos and press
# A part of a badge.
badges-screen-part-logo = Logo
# A part of a badge: the sessions, on its back.
badges-screen-part-programme = Programme, on the back
# A part of a badge: a phone, on its back.
badges-screen-part-help = Help desk phone, on the back
# Button beside a part of a badge.
#   $part (String) - the part
badges-screen-up-label = Move up: { $part }
# Button beside a part of a badge.
#   $part (String) - the part
badges-screen-down-label = Move down: { $part }
# Button: chooses a file with the logo.
badges-screen-logo-choose-button = Choose logo…
# Button: takes the logo off the badges.
badges-screen-logo-remove-button = Remove logo
# Said after the layout was saved.
badges-screen-saved = Badge layout saved
# Heading of the preview.
badges-screen-preview-title = Preview
# Under the heading of the preview.
badges-screen-preview-hint = Guests of this event with the longest names
# Name of the picture of a page of badges.
#   $page (Number) - its number
badges-screen-page-label = Badge, page { $page }
# Label of the choice of the guest shown.
badges-screen-sample-label = Guest
# Heading of the choice of whose badges are printed.
badges-screen-print-title = PDF
# Choice: everybody's badges.
#   $count (Number) - guests
badges-screen-of-all = All guests: { $count }
# Choice: badges of those who have none.
#   $count (Number) - guests
badges-screen-of-without = Without a badge: { $count }
# Choice: badges of chosen guests.
#   $count (Number) - guests
badges-screen-of-chosen = Chosen guests: { $count }
# Button: saves a PDF of badges.
badges-screen-print-button = Save PDF…
# Under the button that saves a PDF.
badges-screen-print-hint = Guests without a badge get a number.
# Said after a PDF of badges was saved.
#   $count (Number) - badges
#   $file (String) - the file
badges-screen-printed = Badges saved: { $count }. File: { $file }
# Button: saves the ruler page.
badges-screen-ruler-button = Save ruler page…
# Said after the ruler page was saved.
#   $file (String) - the file
badges-screen-ruler-saved = Ruler page saved: { $file }
# Placeholder of the field that looks for guests to choose.
badges-screen-find-hint = Name, phone or number
# Label of the list of guests to choose from.
badges-screen-choose-label = Guests to print
# Beside the button that saves a PDF: the layout was changed and is not saved.
badges-screen-unsaved-hint = Save the layout first: badges are printed as it is saved.

# Refusal: the name of the only guest whose badge was to be printed has a letter that the fonts lack.
#   $name (String) - the guest
#   $sign (String) - the letter
badges-error-no-letter = The badge of { $name } cannot be printed: the fonts of Birge have no “{ $sign }”. Write the name in Latin letters in the guest’s card, then print again.
# Beside the button that saves a PDF: these badges are missing in it.
#   $names (String) - the guests
badges-left-out = Not in the file: { $names }. The fonts of Birge lack letters of these names. Write them in Latin letters in the guest’s card, then save these badges again.
# Beside the button that saves a PDF: something was left off these badges.
#   $names (String) - the guests
badges-shortened = Printed without organisation, position or country where the fonts of Birge lack its letters: { $names }. Write it with other letters and save these badges again.
# At the end of a list, when not all fit.
#   $count (Number) - those that are not named
badges-more = and { $count } more
# First name of an invented guest with a long name, for the preview of an event without guests.
badges-sample-given = Dinmukhamed
# Surname of the invented guest.
badges-sample-surname = Tileuberdiyev
# Patronymic of the invented guest.
badges-sample-patronymic = Kurmangazyuly
# Organisation of the invented guest, a long one.
badges-sample-organisation = Volunteer headquarters of the Youth Resource Centre
