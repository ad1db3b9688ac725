### Export: records become a file for other programs.

# Heading of a column in an exported list of volunteers.
export-number-column = No.

# Heading of a column in an exported list of volunteers.
export-surname-column = Surname

# Heading of a column in an exported list of volunteers.
export-given-column = Given name

# Heading of a column in an exported list of volunteers.
export-patronymic-column = Patronymic

# Heading of a column in an exported list of volunteers.
export-latin-column = Name in Latin letters

# Heading of a column in an exported list of volunteers.
export-birth-date-column = Date of birth

# Heading of a column in an exported list of volunteers.
export-sex-column = Sex

# Heading of a column in an exported list of volunteers.
export-iin-column = IIN

# Heading of a column in an exported list of volunteers.
export-phone-column = Phone

# Heading of a column in an exported list of volunteers.
export-other-phones-column = Other phones

# Heading of a column in an exported list of volunteers.
export-email-column = E-mail

# Heading of a column in an exported list of volunteers.
export-region-column = Region

# Heading of a column in an exported list of volunteers.
export-district-column = District

# Heading of a column in an exported list of volunteers.
export-directions-column = Directions

# Heading of a column in an exported list of volunteers.
export-organisation-column = Organisation

# Heading of a column in an exported list of volunteers.
export-status-column = Status

# Heading of a column in an exported list of volunteers.
export-joined-column = Member since

# Heading of a column in an exported list of volunteers.
export-consent-column = Consent

# Heading of a column in an exported list of volunteers.
export-tags-column = Tags

# Heading of a column in an exported list of volunteers.
export-note-column = Note

# Name of the sheet in an exported list; at most 31 characters.
export-volunteers-sheet = Volunteers

# Refusal when a list is exported.
export-error-file-open = The file is open in another program. Close it there and save again.

# Refusal when a list is exported.
export-error-no-right = Saving in this folder is not allowed. Choose another folder.

# Refusal when a list is exported.
export-error-not-written = The file could not be written. Check that the disk or stick is still connected and save again, or choose another folder.

# Refusal when a list is exported.
# Variables:
#   $limit (Number) - rows that one sheet holds
export-error-too-many-rows = A sheet holds at most { $limit } rows. Export to CSV instead, or narrow the list with filters.

# Quiet line after an export was cancelled.
export-error-cancelled = Export cancelled. No file was written.

# Name of the sheet that says who exported the list; at most 31 characters.
export-about-sheet = About this list

# On that sheet and above a CSV file: whose register it is.
export-about-organisation = Organisation

# On that sheet and above a CSV file: who exported the list.
export-about-who = Exported by

# On that sheet and above a CSV file: when.
export-about-when = Exported at

# On that sheet and above a CSV file: which people, in words.
export-about-filter = Filter
# Row of the sheet “About this list”: how many people are left out because their data is blocked.
export-about-blocked = Left out, data blocked

# Heading of a column in an exported list: the whole name in one cell.
export-name-column = Full name

# On that sheet and above a CSV file, in front of what was searched for.
export-about-text = Search

# On that sheet and above a CSV file, when nothing narrows the list.
export-about-everybody = Everybody

# Refusal when a list is exported without any column.
export-error-no-columns = The list has no columns. Choose at least one.

# Group of choices in the dialog: the language of the file.
export-language-label = Language of the file

# Group of choices in the dialog: which columns.
export-columns-label = Columns

# Choice: the columns of the list on screen, in their order.
# Variables:
#   $count (Number) - columns
export-columns-screen = As on screen: { $count }

# Choice: every column.
# Variables:
#   $count (Number) - columns
export-columns-all = All: { $count }

# Check box in the dialog.
export-numbers-label = IIN and phones in full
    .hint = Otherwise only the last four digits.

# Choice of a format.
export-format-pdf = PDF for printing
    .hint = A4, with the header and the page number on every page.

# Below the last row of a list on paper.
# Variables:
#   $rows (String) - numbers of the rows with such a sign, such as 3, 17
export-paper-lacking = □ stands for a sign that the fonts for printing lack. The XLSX file has it. Rows: { $rows }
