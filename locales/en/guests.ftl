### Guests of a forum: what lists of them hold, their cards, and the page on which they are changed.

## What a column of a list of guests holds, and a field of a guest

# A choice of what a column holds, and the label of a field.
guests-field-latin = Name in Latin letters

# A choice of what a column holds, and the label of a field.
guests-field-delegation = Delegation

# A choice of what a column holds, and the label of a field.
guests-field-position = Position

# A choice of what a column holds, and the label of a field.
guests-field-outlet = News outlet

# A choice of what a column holds, and the label of a field.
guests-field-accreditation = Accreditation

# A choice of what a column holds, and the label of a field.
guests-field-departure = Departure

# A choice of what a column holds, and the label of a field.
guests-field-hotel = Hotel

# A choice of what a column holds, and the label of a field.
guests-field-room-mate = Room mate

# A choice of what a column holds, and the label of a field.
guests-field-transfers = Buses and transfers

# A choice of what a column holds, and the label of a field.
guests-field-sessions = Sessions

# A choice of what a column holds, and the label of a field.
guests-field-visa = Visa letter

# A choice of what a column holds, and the label of a field.
guests-field-vehicle = Vehicle

# A choice of what a column holds, and the label of a field.
guests-field-languages = Languages

# A choice of what a column holds, and the label of a field.
guests-field-emergency = Emergency contact

# A choice of what a column holds, and the label of a field.
guests-field-tshirt = T-shirt size

# A choice of what a column holds, and the label of a field.
guests-field-guardian = Who answers for the child

# Refusal in the form of a guest: what a reader of documents typed.
guests-error-not-a-zone = These are no lines of an ID card or a passport. Read the document again, or type the name.

# Refusal in the form of a guest: a check digit of a document does not fit.
guests-error-misread-zone = The document was misread: a check digit does not fit. Read it again, or type the name.

# Refusal in the set-up of categories.
guests-error-category-code = The code of a category is two or three Latin letters or digits, such as SP. Put it right.

# Refusal in the set-up of categories.
# Variables:
#   $code (String) - the code
guests-error-category-twice = Two categories have the code { $code }. Give one of them another code.

# Button on the tab of guests: takes in a list of guests.
guests-import-button = Take in a list

# Button on the tab of guests.
guests-set-up-button = Set-up

# Menu on the tab of guests.
guests-more-label = More

# Button in the row of a guest.
# Variables:
#   $name (String) - name of the guest
guests-edit-label = Change { $name }

# Title of the form of a guest who is on the list.
# Variables:
#   $name (String) - name of the guest
guests-edit-title = Guest: { $name }

# Toast.
# Variables:
#   $name (String) - name of the guest
guests-edit-done = Saved: { $name }

# In the form of a guest who is also a volunteer.
guests-volunteer-hint = This guest is a volunteer too: the name and the phone are changed on the page of the volunteer.

# Label of a field in the form of a guest.
guests-patronymic-label = Patronymic

# Label of a field in the form of a guest.
guests-birth-label = Birth date

# Label of a field in the form of a guest.
guests-sex-label = Sex

# Choice in the form of a guest.
guests-sex-none = Not stated

# Label of a field in the form of a guest.
guests-email-label = E-mail

# Label of a field in the form of a guest.
guests-country-label = Country

# Choice in the form of a guest.
guests-country-none = Not stated

# Choice of a delegation: another one, by its name.
guests-delegation-other = Another, by name…

# Label of a field in the form of a guest.
guests-delegation-name-label = Name of the delegation

# Label of a field in the form of a guest.
guests-photo-label = Photographs

# Label of a field in the form of a guest.
guests-press-label = Press

# Choice: nobody asked the guest yet.
guests-consent-open = Consent to be obtained

# Choice: the guest agreed.
guests-consent-yes = Agreed

# Choice: the guest did not agree.
guests-consent-no = Not agreed

# Label of a field in the form of a guest.
guests-organisation-label = Organisation

# Label of a field in the form of a guest.
guests-arrival-label = Arrival

# Label of a field in the form of a guest.
guests-diet-label = Diet

# Button in the form of a guest: the next text comes from a reader of documents.
guests-zone-button = Read a document

# Field for what a reader of documents types.
guests-zone-label = Lines of the document

# Under the field for what a reader of documents types.
guests-zone-hint = Put the ID card or passport into the reader. Only name, citizenship, birth date and sex are taken; the number is not kept.

# Said when a document was read.
guests-zone-done = The document is read. Compare the name.

# Button in the form of a guest.
guests-remove-button = Take off the list

# Title of a question.
# Variables:
#   $name (String) - name of the guest
guests-remove-title = Take { $name } off the list of guests?

# Under the question.
guests-remove-hint = The badge becomes void. What was marked at the desks stays, and this can be undone.

# Toast.
# Variables:
#   $name (String) - name of the guest
guests-remove-done = Taken off the list: { $name }

# Button in the form of a guest.
guests-history-button = History

# Title of the set-up.
guests-setup-title = Set-up of guests

# Tab of the set-up.
guests-setup-categories = Categories

# Tab of the set-up.
guests-setup-details = What is asked

# Tab of the set-up.
guests-setup-lists = Lists

# Over the choices of what is asked.
guests-setup-details-hint = Name, category, delegation and phone are always asked. What is switched off stays with the guests who have it.

# Head of a column.
guests-setup-code-label = Code

# Head of a column.
guests-setup-kk-label = In Kazakh

# Head of a column.
guests-setup-ru-label = In Russian

# Head of a column.
guests-setup-en-label = In English

# Head of a column.
guests-setup-colour-label = Colour

# Head of a column.
guests-setup-shape-label = Shape

# Head of a column: leads a delegation.
guests-setup-leads-label = Leads

# Head of a column: works here and is not counted among the guests.
guests-setup-crew-label = Crew

# Head of a column: the event has this category.
guests-setup-used-label = Used

# Button: adds a category.
guests-setup-add-button = Add a category

# Names a control in the row of a category.
# Variables:
#   $column (String) - the column
#   $code (String) - the code of the category
guests-setup-of-label = { $column }, { $code }

# Toast.
guests-setup-done = The set-up is saved

# A colour.
guests-colour-participant = Grey

# A colour.
guests-colour-delegation = Blue

# A colour.
guests-colour-head = Dark blue

# A colour.
guests-colour-speaker = Violet

# A colour.
guests-colour-vip = Black

# A colour.
guests-colour-state = Sea green

# A colour.
guests-colour-press = Brown

# A colour.
guests-colour-crew = Olive

# A shape.
guests-shape-circle = Circle

# A shape.
guests-shape-diamond = Diamond

# A shape.
guests-shape-star = Star

# A shape.
guests-shape-triangle = Triangle

# A shape.
guests-shape-ring = Ring

# A shape.
guests-shape-square = Square

# A shape.
guests-shape-pentagon = Pentagon

# A shape.
guests-shape-joined = Two circles

# In the import: whose guests the people of a list are.
# Variables:
#   $event (String) - what the event is called
guests-import-of = Guests of “{ $event }”. Nobody has given a consent yet: it is obtained at the desk.

# In the import: what a list is of.
guests-import-kind = Guests of an event

# Choice: whom a list is for.
guests-setup-everybody = Everybody

# Field: the first day of a list.
guests-setup-from-label = From day

# Field: the last day of a list.
guests-setup-until-label = To day

# Field: whom a list is for.
guests-setup-for-label = For whom
