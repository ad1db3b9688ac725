### Papers: the tab of an event, the card of a person, the check of a certificate.

# Tab of an event.
papers-screen-tab = Papers

# Choice of the language of papers.
papers-screen-language-label = Language of the papers

# Checkbox.
papers-screen-show-check = Open after saving

# Head of the papers of an event.
papers-screen-sheets-title = Sheets and report

# Under the name of a paper.
papers-screen-attendance-hint = Lines with codes, to tick and sign.

# Label of a choice: of which shift the attendance list is.
papers-screen-shift-label = Attendance list of

# Choice: not one shift only.
papers-screen-whole-event = Whole event

# Under the name of a paper.
papers-screen-shifts-hint = Who works when and where, with phones.

# Under the name of a paper.
papers-screen-report-hint = People, hours, shifts and the result.

# The kind of file in the dialog, and its name.
papers-screen-calendar-file = Calendar

# Under the name of a file.
papers-screen-calendar-hint = The event and its shifts for a phone (.ics).

# Button: a calendar file.
papers-screen-calendar-button = Calendar file…

# Button beside a paper.
papers-screen-save-button = Save…

# Name of that button, for screen readers.
#   $paper (String) - the name of the paper
papers-screen-save-label = Save: { $paper }

# Notice after a file was saved.
#   $path (String) - the file
papers-screen-saved-done = Saved: “{ $path }”.

# Notice after certificates or letters were given.
#   $count (Number) - papers
#   $path (String) - the file
papers-screen-issued-done = Papers given: { $count }. File: “{ $path }”.

# Head of certificates and letters.
papers-screen-people-title = Certificates and letters

# Choice between certificates and letters.
papers-screen-kind-label = Paper

# Choice.
papers-screen-kind-hours = Certificate of hours

# Choice.
papers-screen-kind-thanks = Letter of thanks

# Label of a field: the first day of the period.
papers-screen-from-label = Period from

# Label of a field: the last day of the period.
papers-screen-until-label = Period to

# Beside a field.
papers-screen-day-error = Write the day like this: 05.07.2026.

# Beside a field.
papers-screen-period-error = The last day is before the first. Swap them.

# Head of a column.
papers-screen-name-column = Volunteer

# Head of a column with numbers.
papers-screen-hours-column = Hours

# Head of a column: the number given for this period.
papers-screen-given-column = Given already

# Checkbox of the head, for screen readers.
papers-screen-pick-all-label = Choose everybody

# Button: gives papers to those who are chosen.
#   $count (Number) - people
papers-screen-issue-button = Give out ({ $count })…

# Nobody can be given a certificate: title.
papers-screen-none-title = Nobody has confirmed hours yet

# Nobody can be given a certificate: what to do.
papers-screen-none-hint = Confirm hours on the tab “Hours”: then certificates and letters are given out here.

# Head of the papers on the page of a person.
papers-screen-person-title = Papers

# On the page of a person.
papers-screen-person-empty = No certificate or letter was given yet.

# Button: what the register keeps of the person, on paper.
papers-screen-record-button = Own record…

# Button beside a paper that was given.
papers-screen-reprint-button = Print again…

# Name of that button, for screen readers.
#   $number (String) - the number of the paper
papers-screen-reprint-label = Print again: { $number }

# Button on the page of a person.
papers-screen-give-button = Give a certificate…

# Title of a dialog.
papers-screen-give-title = Certificate or letter

# Button in that dialog.
papers-screen-give-run-button = Give out…

# Button, and title of the dialog.
papers-screen-check-button = Check a certificate

# Label of a field.
papers-screen-check-text-label = Code or number

# Under the field.
papers-screen-check-text-hint = Scan the QR code or paste its text. A number alone is looked up in this register.

# Head over the fields that are compared with the paper.
papers-screen-check-compare-title = Compare with the paper

# Label of a field.
papers-screen-check-name-label = Name on the paper

# Label of a field.
papers-screen-check-hours-label = Hours on the paper

# Inside the empty field: whole hours, or hours and minutes.
papers-screen-check-hours-hint = 62 or 62:30

# Beside the field.
papers-screen-check-hours-error = Write hours like this: 62 or 62:30.

# Button.
papers-screen-check-run-button = Check

# Button: opens the person who was given the certificate.
papers-screen-check-open-button = Open the volunteer

# The kind of file in the dialog, and its name.
papers-screen-key-file = Birge key

# Above two buttons.
papers-screen-key-hint = Others check your certificates with your key; with theirs you check what they gave out.

# Button.
papers-screen-key-save-button = Save our key…

# Button.
papers-screen-key-trust-button = Add a key…

# Head in the settings: how papers look.
papers-screen-templates-title = Paper templates

# Under that head.
papers-screen-templates-hint = To change how a paper looks, take a copy of its template and edit it as text. From then on papers are printed from the copy.

# Name of a template: lists of guests for the door and for delegations.
papers-screen-templates-guests = Lists of guests

# Beside the name of a template.
#   $version (String) - its version
#   $date (String) - the day of that version
papers-screen-template-own = built in, version { $version }, { $date }

# Beside the name of a template that somebody edits.
#   $version (String) - its version
#   $date (String) - the day of that version
papers-screen-template-edited = your copy, version { $version }, { $date }

# Under the name of a template: the copy is older than the one that came with the program.
#   $version (String) - the version of the built-in one
#   $date (String) - the day of that version
papers-screen-template-behind = The built-in one has changed since: version { $version }, { $date }. Compare them.

# Button beside a template.
papers-screen-template-edit-button = Edit a copy

# Name of that button, for screen readers.
#   $paper (String) - the name of the paper
papers-screen-template-edit-label = Edit a copy: { $paper }

# Button beside a template that somebody edits: opens its folder.
papers-screen-template-show-button = Show the copy

# Name of that button, for screen readers.
#   $paper (String) - the name of the paper
papers-screen-template-show-label = Show the copy: { $paper }

# Button beside a template that somebody edits.
papers-screen-template-back-button = Use the built-in one

# Name of that button, for screen readers.
#   $paper (String) - the name of the paper
papers-screen-template-back-label = Use the built-in one: { $paper }

# Notice after a copy was made.
#   $path (String) - where it lies
papers-screen-template-edit-done = The copy to edit: “{ $path }”.

# Notice after the built-in template was taken again.
#   $file (String) - what the copy is called now
papers-screen-template-back-done = The built-in template is used again. Your copy is kept as “{ $file }”.

# Beside the hours of a person: what the confirmed ones rest on.
#   $shares (String) - such as “scan 80%, coordinator 20%”
papers-screen-person-grades = Rest on: { $shares }
