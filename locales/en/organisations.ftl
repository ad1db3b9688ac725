### Organisations: groups, organisations and state bodies that volunteers belong to.

# Title of the screen; the number stands beside it.
organisations-page-title = Organisations

# Button.
organisations-add-button = Add an organisation

# Inside the empty search field.
organisations-search-hint = Name, BIN or contact

# Name of the search field, for screen readers.
organisations-search-label = Search in organisations

# Chip: every kind.
organisations-kind-all = All

# Kind: people without a registration.
organisations-kind-group = Group

# Kind.
organisations-kind-organisation = Organisation

# Kind.
organisations-kind-state-body = State body

# Head of a column.
organisations-name-column = Name

# Head of a column.
organisations-kind-column = Kind

# Head of a column.
organisations-bin-column = { -bin }

# Head of a column.
organisations-region-column = Region

# Head of a column.
organisations-contact-column = Contact

# Head of a column with numbers.
organisations-volunteers-column = Volunteers

# On the number of a row: opens these people in the list of volunteers.
# Variables:
#   $count (Number) - volunteers
#   $name (String) - name of the organisation
organisations-volunteers-label =
    { $count ->
        [one] Open { $count } volunteer of “{ $name }”
       *[other] Open { $count } volunteers of “{ $name }”
    }

# On the name of a row: opens the form.
# Variables:
#   $name (String) - name of the organisation
organisations-edit-label = Edit “{ $name }”

# There are none yet: title.
organisations-empty-title = There are no organisations yet

# There are none yet: what to do.
organisations-empty-hint = Add the group, school or office that your volunteers come from.

# The search found none: title.
# Variables:
#   $text (String) - what was typed
organisations-none-title = Nothing found for “{ $text }”

# The search found none: what to do.
organisations-none-hint = Check the spelling or choose all kinds.

# Title of the form.
organisations-new-title = New organisation

# Title of the form.
organisations-edit-title = Organisation

# Choice in the form.
organisations-form-kind-label = What it is

# Field.
organisations-form-name-label = Name

# Field.
organisations-form-bin-label = { -bin }

# Under the field.
organisations-form-bin-hint = 12 digits, if it is registered

# Field with a choice.
organisations-form-region-label = Region

# First choice of the field Region.
organisations-form-region-none = Not specified

# Field.
organisations-form-contact-label = Contact

# Under the field.
organisations-form-contact-hint = Whom to call, and the number

# Field.
organisations-form-notes-label = Notes

# Button of the form.
organisations-delete-button = Delete

# Title of the question.
# Variables:
#   $name (String) - name of the organisation
organisations-delete-title = Delete “{ $name }”?

# The question: what is lost and what stays.
# Variables:
#   $count (Number) - volunteers that belong to it
organisations-delete-confirm =
    { $count ->
        [one] It disappears from lists. { $count } volunteer stays in the register. You can undo this.
       *[other] It disappears from lists. { $count } volunteers stay in the register. You can undo this.
    }

# The question when nobody belongs to it.
organisations-delete-confirm-none = It disappears from lists. You can undo this.

# Notice.
# Variables:
#   $name (String) - name of the organisation
organisations-added-done = Organisation is added: { $name }

# Notice.
# Variables:
#   $name (String) - name of the organisation
organisations-saved-done = Organisation is saved: { $name }

# Notice.
# Variables:
#   $name (String) - name of the organisation
organisations-deleted-done = Organisation is deleted: { $name }
