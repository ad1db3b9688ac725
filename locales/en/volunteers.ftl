### Volunteers: the list, quick add, the page of one person, export.

## The list

# Title of the screen.
volunteers-list-title = Volunteers
# Beside the search field: people in the result.
# Variables:
#   $count (Number) - people found
volunteers-list-found = Found: { $count }
# Row that parts exact results from similar ones.
volunteers-list-suggestions-label = Similar names
# Name of the alphabet at the right edge, for screen readers.
volunteers-list-alphabet-label = Go to a letter
# One stop of the alphabet, for screen readers.
# Variables:
#   $letter (String) - a letter, or A–Z
volunteers-list-letter-label = Go to the letter { $letter }
# Cell with the end of the national number, for screen readers.
# Variables:
#   $tail (String) - last four digits
volunteers-list-iin-tail-label = Last four digits: { $tail }
# Box in the head of the table, for screen readers.
volunteers-list-choose-all-label = Select all
# Box of a row, for screen readers.
# Variables:
#   $name (String) - name of the person
volunteers-list-choose-label = Select: { $name }
# Name of the table, for screen readers.
volunteers-list-table-label = List of volunteers
# The register holds nobody yet: title.
volunteers-list-empty-title = There are no volunteers yet
# The register holds nobody yet: what to do.
volunteers-list-empty-hint = A name is enough to add the first one. If you have a list, drop the file here.
# Nothing found for a text: title.
# Variables:
#   $text (String) - what was typed
volunteers-list-none-title = Nothing found for “{ $text }”
# Nothing found for a text: what to do.
volunteers-list-none-hint = Check the spelling or type fewer letters.
# Filters leave nobody: title.
volunteers-list-filtered-title = No one matches the filters
# Filters leave nobody: what to do.
volunteers-list-filtered-hint = Clear the filters to see all.
# Button of the list: bring in a file.
volunteers-list-import-button = Import
# Button of the list: write a file.
volunteers-list-export-button = Export
# Main button of the list.
volunteers-list-add-button = Add a volunteer
# Search field, for screen readers.
volunteers-search-label = Search volunteers
    .placeholder = Name, phone, last digits of the IIN
# Button inside the search field, for screen readers.
volunteers-search-clear-label = Clear the search
# Offer under the search field when the keyboard layout was probably wrong; the whole sentence is a button.
# Variables:
#   $text (String) - the same keys in the other layout
volunteers-search-layout-button = Did you mean “{ $text }”?

## Filters

# Name of the row of filters, for screen readers.
volunteers-filter-group-label = Filters
# Filter chip.
volunteers-filter-regions-label = Region
# Filter chip.
volunteers-filter-directions-label = Direction
# Filter chip.
volunteers-filter-statuses-label = Status
# Filter chip.
volunteers-filter-ages-label = Age
# Filter chip.
volunteers-filter-sexes-label = Sex
# Filter chip.
volunteers-filter-organisations-label = Organisation
# Filter chip.
volunteers-filter-tags-label = Tag
# Filter chip: no valid consent to the processing of data.
volunteers-filter-consent-label = No consent
# Filter chip: minors without the consent of a legal representative.
volunteers-filter-guardian-label = No guardian consent
# Filter chip: people of the archive are shown too.
volunteers-filter-archived-label = With archive
# Quiet button after the chips.
volunteers-filter-clear-button = Clear filters
# Cross of a chosen filter, for screen readers.
# Variables:
#   $name (String) - name of the filter or value
volunteers-filter-remove-label = Remove the filter: { $name }
# Field above a long list of values.
volunteers-filter-find-label = Find in this list

## Columns

# Button above the list: which columns are shown.
volunteers-columns-button = Columns
# Head of a column.
volunteers-column-name = Full name
# Head of a column.
volunteers-column-latin = In Latin letters
# Head of a column.
volunteers-column-birth = Date of birth
# Head of a column.
volunteers-column-iin = IIN
# Head of a column.
volunteers-column-phone = Phone
# Head of a column.
volunteers-column-region = Region
# Head of a column.
volunteers-column-organisation = Organisation
# Head of a column.
volunteers-column-directions = Directions
# Head of a column.
volunteers-column-tags = Tags
# Head of a column.
volunteers-column-joined = Joined
# Head of a column.
volunteers-column-status = Status
# Head of a column.
volunteers-column-consent = Consent

## Values

# Status: has applied, does not take part yet.
volunteers-status-applicant = Applicant
# Status: takes part.
volunteers-status-active = Active
# Status: rests for a time.
volunteers-status-paused = Paused
# Status: has left.
volunteers-status-archived = Archived
# Age band.
volunteers-age-under14 = Under 14
# Age band.
volunteers-age-from14to17 = 14–17
# Age band.
volunteers-age-from18to34 = 18–34
# Age band.
volunteers-age-from35to59 = 35–59
# Age band.
volunteers-age-from60 = 60 and over
# Age band: the date of birth is not known.
volunteers-age-unknown = Age not specified
# Sex.
volunteers-sex-female = Female
# Sex.
volunteers-sex-male = Male

# Language that a person speaks, in a list.
volunteers-language-kk = Kazakh
# Language that a person speaks, in a list.
volunteers-language-ru = Russian
# Language that a person speaks, in a list.
volunteers-language-en = English
# Language that a person speaks, in a list.
volunteers-language-tr = Turkish
# Language that a person speaks, in a list.
volunteers-language-uz = Uzbek
# Language that a person speaks, in a list.
volunteers-language-ky = Kyrgyz
# Language that a person speaks, in a list.
volunteers-language-de = German
# Language that a person speaks, in a list.
volunteers-language-zh = Chinese
# Language that a person speaks, in a list.
volunteers-language-ar = Arabic
# Language that a person speaks, in a list.
volunteers-language-ko = Korean

## Selection

# Bar over the list: people chosen.
# Variables:
#   $count (Number) - people chosen
volunteers-selection-count = Selected: { $count }
# Bar over the list, for screen readers.
volunteers-selection-label = Selected people
# Button in the bar.
# Variables:
#   $count (Number) - people in the result
volunteers-selection-all-button = Select all: { $count }
# Button in the bar.
volunteers-selection-clear-button = Clear selection
# Button in the bar, and title of its dialog.
volunteers-bulk-tag-button = Tag
# Button in the bar, and title of its dialog.
volunteers-bulk-direction-button = Direction
# Button in the bar, and title of its dialog.
volunteers-bulk-status-button = Status
# Button in the bar, and title of its dialog.
volunteers-bulk-consent-button = Consent
# Dialog for many people: how many it touches.
# Variables:
#   $count (Number) - people chosen
volunteers-bulk-people = People: { $count }. This can be undone as one action.
# Toast after a change of many people.
# Variables:
#   $count (Number) - people changed
volunteers-bulk-done = Changed: { $count }

## Quick add

# Title of the panel.
volunteers-add-title = New volunteer
# Under the title.
volunteers-add-hint = A name is enough. The rest can wait.
# Button: saves and clears the form for the next person.
volunteers-add-next-button = Save and add another
# Title of the list of similar people.
volunteers-add-similar-title = Similar people in the register
# Under the title of similar people.
volunteers-add-similar-hint = If it is another person, just save.
# Toast.
# Variables:
#   $name (String) - name of the person
volunteers-add-done = Added: { $name }
# Button of the toast.
volunteers-add-open-button = Open
# Question when the panel is closed with something typed.
volunteers-add-close-confirm = What you typed is not saved.
# Button: closes without saving.
volunteers-add-discard-button = Close without saving

## Fields of a person

# Field label.
volunteers-field-surname = Surname
# Field label.
volunteers-field-given = Given name
# Field label.
volunteers-field-patronymic = Patronymic
# Field label on the page of a person.
volunteers-field-name = As in the document
# Field label: the name as in the passport.
volunteers-field-latin = In Latin letters
# Field label.
volunteers-field-badge-name = On the badge
# Field label: names the person had before.
volunteers-field-former-name = Former name
# Beside a name in the list: the person was found by it; it stands in one of the records that were joined.
volunteers-field-joined-name = Name in a joined record
# Field label.
volunteers-field-birth = Date of birth
# Field label.
volunteers-field-sex = Sex
# Field label.
volunteers-field-iin = IIN
# Field label.
volunteers-field-phone = Phone
    .placeholder = +7 700 000 00 00
# Field label.
volunteers-field-email = E-mail
# Field label.
volunteers-field-region = Region
# Field label.
volunteers-field-district = District
# Field label: living there since.
volunteers-field-residence-since = Lives there since
# Field label.
volunteers-field-directions = Directions
# Field label.
volunteers-field-languages = Languages
# Field label: language of a skill.
volunteers-field-language = Language
# Field label: level of a language.
volunteers-field-language-level = Level
# Field label.
volunteers-field-skills = Skills
# Field label.
volunteers-field-tags = Tags
# Field label for one tag.
volunteers-field-tag = Tag
# Field label.
volunteers-field-direction = Direction
# Field label.
volunteers-field-organisation = Organisation
# Field label.
volunteers-field-status = Status
# Field label: why a status changed.
volunteers-field-reason = Reason
# Field label.
volunteers-field-joined = Joined
# Field label.
volunteers-field-tshirt = T-shirt size
# Field label: whom to call.
volunteers-field-emergency = In an emergency call
# Field label: name of a contact or guardian.
volunteers-field-contact-name = Name
# Field label: how a contact or guardian is related.
volunteers-field-relation = Relation
# Field label.
volunteers-field-notes = Notes
# Field label: former name was used until this day.
volunteers-field-until = Until
# Field label.
volunteers-field-from = From
# Field label.
volunteers-field-date = Date
    .placeholder = 19.08.2002
# Field label: number of a contract.
volunteers-field-number = Number
# Beside a row of the list that was found by the number of a contract.
volunteers-field-contract = Contract number
# Field label: what the contract pays for.
volunteers-field-expenses = Expenses agreed
# Field label: what a briefing was about.
volunteers-field-topic = Topic
# Field label.
volunteers-field-given-by = Given by
# Field label: where the paper lies.
volunteers-field-reference = Paper
    .placeholder = folder 12, sheet 48

## The page of a person

# Back button, for screen readers.
volunteers-profile-back-label = Back to the list
# Head of the page.
# Variables:
#   $day (DateTime) - day of joining
volunteers-profile-since = Volunteer since: { $day }
# Head of the page, for people without a day of joining.
# Variables:
#   $at (DateTime) - when the record was made
volunteers-profile-created = In the register since: { $at }
# Button of the page: other actions, for screen readers.
volunteers-profile-more-label = More actions
# Menu item.
volunteers-profile-delete-button = Delete record
# Button of the page of a deleted person.
volunteers-profile-restore-button = Restore
# Banner: the record was deleted just now.
volunteers-profile-deleted-title = The record is deleted.
# Banner: the record was deleted just now, what to do.
volunteers-profile-deleted-hint = It has left all lists. It can still be restored.
# Toast.
volunteers-profile-restored-done = The record is restored.
# Banner of a minor: title.
volunteers-minor-title = A minor: some work is closed until the age of 18.
# Banner of a minor: what the law bars.
# Variables:
#   $work (String) - kinds of work, a list
volunteers-minor-barred = Not allowed by law: { $work }.
# Banner of a minor without the consent of a legal representative.
volunteers-minor-consent-hint = Written consent of a parent or legal representative is needed.
# Button in the banner of a minor, and in the section of consents.
volunteers-profile-consent-button = Record consent
# Section of the page.
volunteers-profile-name-title = Name
# Section of the page.
volunteers-profile-details-title = Details
# Section of the page.
volunteers-profile-residence-title = Residence
# Section of the page.
volunteers-profile-work-title = Volunteering
# Section of the page.
volunteers-profile-guardians-title = Legal representatives
# Section of the page.
volunteers-profile-contracts-title = Contracts
# Section of the page.
volunteers-profile-briefings-title = Briefings
# Nothing stands in a section of rows.
volunteers-profile-rows-empty = None yet
# Button that adds a value, for screen readers.
# Variables:
#   $field (String) - label of the field
volunteers-profile-add-label = Add: { $field }
# A value that opens for change, for screen readers.
# Variables:
#   $field (String) - label of the field
#   $value (String) - what stands there now
volunteers-profile-edit-label = Edit: { $field }, { $value }
# Cross of a value, for screen readers.
# Variables:
#   $value (String) - the value
volunteers-profile-remove-label = Remove: { $value }
# Box beside the IIN.
volunteers-profile-checked-label = Compared with the document
# Toast after a change in place.
# Variables:
#   $field (String) - label of the field
volunteers-profile-saved-done = Saved: { $field }
# Beside a former name.
# Variables:
#   $day (DateTime) - last day of the name
volunteers-profile-until = until { $day }
# Beside a guardian.
# Variables:
#   $day (DateTime) - day of the consent
volunteers-profile-guardian-consent = consent: { $day }
# Title of the dialog.
volunteers-status-change-title = Change status
# Field of the dialog: where to.
volunteers-status-change-label = New status
# Under the field of the reason.
volunteers-status-reason-hint = Write the reason. It stays in the history.
# Reason of leaving.
volunteers-archive-own-wish = Own wish
# Reason of leaving.
volunteers-archive-moved = Moved away
# Reason of leaving.
volunteers-archive-unreachable = Cannot be reached
# Reason of leaving.
volunteers-archive-declined = Application not accepted
# Reason of leaving.
volunteers-archive-dismissed = Ended by the organisation
# Reason of leaving.
volunteers-archive-deceased = Died
# Reason of leaving.
volunteers-archive-other = Other reason
# Two computers changed one field: title of the block.
volunteers-rivals-title = Changed differently on two computers
# Two computers changed one field: what to do.
volunteers-rivals-hint = The first value stands now. Keep the right one; nothing is lost from the history.
# Button beside each value.
volunteers-rivals-keep-button = Keep this one
# The same button for screen readers.
# Variables:
#   $value (String) - the value
volunteers-rivals-keep-label = Keep this one: { $value }
# Section at the right.
volunteers-history-title = History
# Beside the title.
# Variables:
#   $count (Number) - actions so far
volunteers-history-count = Actions: { $count }
# Head of a day.
volunteers-history-today = Today
# Under an action.
# Variables:
#   $at (DateTime) - when
#   $operator (String) - who
#   $device (String) - on which computer
volunteers-history-who = { DATETIME($at, style: "time") }, { $operator }, { $device }
# Under an action that was taken back.
# Variables:
#   $at (DateTime) - when it was taken back
volunteers-history-undone = Undone: { DATETIME($at, style: "time") }
# Under an action that can no longer be taken back.
volunteers-history-superseded = Changed again since then
# Button of an action in the history.
volunteers-history-undo-button = Undo
# Button of an action, for screen readers.
# Variables:
#   $act (String) - what was done
volunteers-undo-label = Undo: { $act }
# No such person: title.
volunteers-profile-missing-title = This person is not in the register
# No such person: what to do.
volunteers-profile-missing-hint = The record may have been deleted. Go back to the list.

## Export

# Title of the dialog.
volunteers-export-title = Export
# Group of choices.
volunteers-export-scope-label = Whom
# Choice.
# Variables:
#   $count (Number) - people
volunteers-export-scope-selection = Selected people: { $count }
# Choice.
# Variables:
#   $count (Number) - people
volunteers-export-scope-found = Found people: { $count }
# Choice.
volunteers-export-scope-all = Everybody, with the archive
# Group of choices.
volunteers-export-format-label = Format
# Choice of a format.
volunteers-export-format-xlsx = Excel workbook
    .hint = IINs and phones stay text; nothing is lost.
# Choice of a format.
volunteers-export-format-csv-excel = CSV for Excel
    .hint = Opens with a double click. Excel drops the zeros in front of an IIN; the workbook keeps them.
# Choice of a format.
volunteers-export-format-csv-plain = Plain CSV
    .hint = For other programs: UTF-8, with commas.
# Choice of a format.
volunteers-export-format-json = JSON
    .hint = Everything the register knows, for another program.
# Under the choices.
volunteers-export-warning = This file holds personal data. The export is written in the history under your name.
# Main button.
volunteers-export-run-button = Choose a place and save
# While it runs.
volunteers-export-progress = Writing the file…
# It is written.
# Variables:
#   $count (Number) - people in the file
volunteers-export-done = People in the file: { $count }
# Label of the place of the file.
volunteers-export-path-label = File

# Tooltip of a masked number and of the button that shows it: what pressing does.
volunteers-reveal-hint = In full for a minute. The look is logged.
