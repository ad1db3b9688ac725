### Import: a list that somebody sent becomes records.

## Refusals: nothing was imported

# Refusal when a file is chosen for import.
import-error-file-unreadable = The file could not be read. Check that it still exists and is not open in another program.

# Refusal when a file is chosen for import.
import-error-archive-damaged = The file is damaged and could not be opened. Ask the sender for a new copy.

# Refusal when a file is chosen for import.
import-error-archive-too-large = The file unpacks to far more data than a list can hold, so it was not opened. Ask the sender for a plain copy.

# Refusal when a file is chosen for import.
import-error-protected = The file is protected by a password. Open it in its own program, save it without the password, and choose it again.

# Refusal when a file is chosen for import.
import-error-not-a-spreadsheet = The file holds neither a table nor text: it is damaged or of another kind. Ask the sender for the list as XLSX or CSV.

# Refusal when a PDF, a text document or slides are chosen for import.
import-error-document = This is a text document and not a table. Open it, copy the list and choose “Paste a table”, or save the list as XLSX.

# Refusal when a picture or a video is chosen for import.
import-error-picture = This is a picture or a video, and names cannot be read from it. Ask the sender for the list as a table or as text.

# Refusal when a ZIP, RAR or 7z archive is chosen for import.
import-error-packed = This is an archive with files inside. Unpack it and choose the file with the list.

# Refusal when a workbook of another format (.xls, .xlsb, .numbers) is chosen for import.
import-error-other-workbook = This workbook is saved in a format that cannot be read, such as XLS or XLSB. Open it in its own program, save it as XLSX and choose it again.

# Refusal when a list has more than four million rows, or a row of 32 MB.
import-error-too-long = The list has more rows, or longer ones, than can be read. Split it into parts and choose them one by one.

# Refusal when a web page under the name of a spreadsheet is too long.
import-error-page-too-long = This is a web page under the name of a spreadsheet, and it is too long to be read as a page. Open it in a spreadsheet program, save it as XLSX and choose it again.

# Refusal when a file is chosen for import.
import-error-file-empty = The file is empty. Choose another file.

# Refusal when a file is chosen for import.
import-error-no-table = No list of people was found in this file. Check that it has a column with names and choose it again.

## Problems of a row that stop a value

# Beside a row or a cell of the import preview.
import-problem-name-missing = No name. Write at least the surname or the given name.

# Beside a row or a cell of the import preview.
import-problem-iin-bad-checksum = The check digit of the IIN does not fit. Compare it with the document.

# Beside a row or a cell of the import preview.
import-problem-iin-bad-length = An IIN has 12 digits. Compare it with the document.

# Beside a row or a cell of the import preview.
import-problem-iin-bad-character = The IIN contains a sign that is not a digit, for example the letter O. Type it again.

# Beside a row or a cell of the import preview.
import-problem-iin-placeholder = This is not an IIN: one digit is repeated. Leave the field empty if the number is not known.

# Beside a row or a cell of the import preview.
import-problem-iin-scientific-notation = The spreadsheet shortened the IIN and its last digits are lost. Ask the sender for the number as text.

# Beside a row or a cell of the import preview.
import-problem-iin-is-bin = This is the BIN of an organisation, not the IIN of a person. Enter the number of the person, or leave it empty.

# Beside a row or a cell of the import preview.
import-problem-birth-date-invalid = There is no such date. Write day, month, year.

# Beside a row or a cell of the import preview.
import-problem-phone-invalid = This is not a phone number. Write all of its digits.

# Beside a row or a cell of the import preview.
import-problem-email-invalid = This is not an e-mail address. Compare it with the list.

# Beside a row or a cell of the import preview.
import-problem-cell-error-value = The cell holds an error of the spreadsheet instead of a value. Enter the value, or take the person in without it.

# Beside a row or a cell of the import preview.
import-problem-cell-unreadable = The value of this cell is lost inside the file. Ask the sender for a new copy.

## Questions about a row: taken, but look

# Beside a row or a cell of the import preview.
import-problem-name-single = Only one word of the name is given. Add the rest, or take it as it is.

# Beside a row or a cell of the import preview.
import-problem-name-initials-only = Initials stand instead of names. Write the name in full, or take it as it is.

# Beside a row or a cell of the import preview.
import-problem-name-order-uncertain = It is unclear which word is the surname. Say which one.

# Beside a row or a cell of the import preview.
import-problem-iin-padded = Leading zeros were put back in front of the IIN; the check digit and the date fit.

# Beside a row or a cell of the import preview.
import-problem-iin-warn = The check digit of the IIN fits, but the date in it is impossible. Compare the number with the document.

# Beside a row or a cell of the import preview.
import-problem-birth-date-incomplete = The birth date is not complete. Add the rest, or take it as it is.

# Beside a row or a cell of the import preview.
import-problem-birth-date-mismatch-iin = The birth date differs from the one in the IIN. The date of the list stands.

# Beside a row or a cell of the import preview.
import-problem-sex-mismatch-iin = The sex differs from the one in the IIN. The value of the list stands.

# Beside a row or a cell of the import preview.
import-problem-date-ambiguous = Day and month could be swapped. Read as day first.

# Beside a row or a cell of the import preview.
import-problem-date-two-digit-year = The year has two digits; the century was filled in.

# Beside a row or a cell of the import preview.
# Variables:
#   $row (Number) - number of the earlier row among the people of the file
import-problem-duplicate-in-file = The same person stands earlier in this file: row { NUMBER($row, useGrouping: "false") }.

# Beside a row or a cell of the import preview.
# Variables:
#   $row (Number) - number of the earlier row among the people of the file
import-problem-possible-duplicate-in-file = Probably the same person as in row { NUMBER($row, useGrouping: "false") }, written in another way.

# Beside a row or a cell of the import preview.
import-problem-two-people-in-line = Two people stood in one line. The phone went to the first.

# Beside a row or a cell of the import preview.
import-problem-region-unknown = This region is not known. Choose one from the list.

# Beside a row or a cell of the import preview.
import-problem-country-unknown = This country is not known. Choose one from the list.

# Beside a row or a cell of the import preview.
import-problem-direction-unknown = This direction is not known. Choose one from the list.

# Beside a row or a cell of the import preview.
import-problem-category-unknown = This category is not known. Choose one from the list.

# Beside a row or a cell of the import preview.
import-problem-region-outdated = This is an old name, or the place belongs to another region now.

# Beside a row or a cell of the import preview.
import-problem-consent-refused = The list says that there is no consent to the processing of personal data. Ask for one, or leave the row out.

# Beside a row or a cell of the import preview.
import-problem-person-left = The list says that the person left or does not take part. Take the person into the archive, or leave the row out.

# Beside a row or a cell of the import preview, in a list of guests.
import-problem-guest-declined = The list says that the guest will not come. Enter the guest as one who declined, or leave the row out.

# Beside a row or a cell of the import preview.
import-problem-encoding-replaced = Letters are lost: a question mark stands for each. Ask the sender for an XLSX file.

# Beside a row or a cell of the import preview.
import-problem-formula-cell = The cell holds a formula. The value saved with it was taken.

# Beside a row or a cell of the import preview.
# Variables:
#   $length (Number) - characters in the cell
#   $limit (Number) - characters that are kept
import-problem-text-too-long = The text is too long: { $length } characters. The first { $limit } are kept.

# Beside a row or a cell of the import preview.
import-problem-too-many-cells = The row has more cells than the header. Check that each value stands in its own column.

# Beside a row or a cell of the import preview.
import-problem-too-few-cells = The row has fewer cells than the header. Check that each value stands in its own column.

# Beside a row or a cell of the import preview.
import-problem-quote-not-closed = A quotation mark is opened and never closed. The text up to the end of the row was taken: check it.

# Beside a row or a cell of the import preview.
import-problem-far-row = The row stands far below the rest of the list. Check that it belongs to the list.

## Notes about a row: nothing to do

# Beside a row or a cell of the import preview.
import-problem-name-order-differs = The words of the name stand in another order than in the rest of the list.

# Beside a row or a cell of the import preview.
import-problem-name-all-caps = The name is written in capital letters.

# Beside a row or a cell of the import preview.
import-problem-iin-cleaned = Spaces and other signs were taken out of the IIN.

# Beside a row or a cell of the import preview.
import-problem-date-format-differs = The month stands first in this date, because nothing else fits.

# Beside a row or a cell of the import preview.
import-problem-date-from-serial = The date was stored as a count of days.

# Beside a row or a cell of the import preview.
import-problem-phone-multiple = There are several numbers in the cell.

# Beside a row or a cell of the import preview.
import-problem-phone-shared-in-file = Another person of this file has the same phone.

# Beside a row or a cell of the import preview.
import-problem-same-person-other-sheet = The same person is on another sheet.

# Beside a row or a cell of the import preview.
import-problem-lookalike-repaired = A letter of another alphabet was replaced by its twin.

# Beside a row or a cell of the import preview.
import-problem-invisible-removed = Invisible characters were taken out.

# Beside a row or a cell of the import preview.
import-problem-whitespace-cleaned = Extra spaces were taken out.

# Beside a row or a cell of the import preview.
import-problem-emoji-removed = Pictures were taken out of the text.

# Beside a row or a cell of the import preview.
import-problem-control-chars-removed = Control characters were taken out.

# Beside a row or a cell of the import preview.
import-problem-line-break-in-field = Line breaks became spaces.

# Beside a row or a cell of the import preview.
import-problem-filled-from-merged-cell = The value comes from a merged cell.

# Beside a row or a cell of the import preview.
import-problem-row-hidden = This row is hidden in the file. Check whether the person belongs to the list.

# Beside a row or a cell of the import preview.
import-problem-formula-text = The text begins like a formula. It is kept as text and never run.

## About the whole file

# Above the import preview, about the whole file.
import-file-encoding-guessed = The encoding of the file was guessed. Check that the names can be read.

# Above the import preview, about the whole file.
import-file-encoding-replaced = Some letters of this file were lost before it came here. Ask the sender for an XLSX file.

# Above the import preview, about the whole file.
import-file-two-line-header = The header takes two lines.

# Above the import preview, about the whole file.
import-file-no-header = The list has no header. Check the columns.

# Above the import preview, about the whole file.
import-file-total-row-skipped = Rows of totals and signatures were skipped.

# Above the import preview, about the whole file.
import-file-comment-lines-skipped = Lines without a person were skipped.

# Above the import preview, about the whole file.
import-file-sheet-ignored = Sheets without a list of people were skipped.

# Above the import preview, about the whole file.
import-file-sheet-hidden = Hidden sheets were not read. If people stand on them, show these sheets in the file and choose it again.

# Above the import preview, about the whole file.
import-file-rows-hidden = Some rows are hidden in the file, perhaps by a filter. The people in them were read too: check whether they belong to the list.

# Above the import preview, about the whole file.
import-file-tables-beside = Several tables stand side by side on a sheet. All of them were read.

# Above the import preview, about the whole file.
import-file-direction-from-sheet-name = The direction was taken from the names of the sheets.

# Above the import preview, about the whole file.
import-file-dimension-untrusted = The file claims a wrong size. Only the cells that are there were read.

# Above the import preview, about the whole file.
import-file-formula-text = Some texts begin like formulas. They are kept as text and never run.

# Above the import preview, about the whole file.
import-file-control-chars-removed = Control characters were taken out of some cells.

# Above the import preview, about the whole file.
import-file-quote-not-closed = A quotation mark in the file is never closed. Check the rows with this problem.

# Above the import preview, about the whole file.
import-file-not-a-spreadsheet-html = This is a web page under the name of a spreadsheet. Its table was read.

## What a column holds

# What a column of the list holds; in the choice above each column.
import-field-number = No.

# What a column of the list holds; in the choice above each column.
import-field-surname = Surname

# What a column of the list holds; in the choice above each column.
import-field-given = Given name

# What a column of the list holds; in the choice above each column.
import-field-patronymic = Patronymic

# What a column of the list holds; in the choice above each column.
import-field-full-name = Full name

# What a column of the list holds; in the choice above each column.
import-field-iin = IIN

# What a column of the list holds; in the choice above each column.
import-field-birth-date = Date of birth

# What a column of the list holds; in the choice above each column.
import-field-birth-day = Birth date: day

# What a column of the list holds; in the choice above each column.
import-field-birth-month = Birth date: month

# What a column of the list holds; in the choice above each column.
import-field-birth-year = Birth date: year

# What a column of the list holds; in the choice above each column.
import-field-sex = Sex

# What a column of the list holds; in the choice above each column.
import-field-title = Title (Mr, Ms)

# What a column of the list holds; in the choice above each column.
import-field-phone = Phone

# What a column of the list holds; in the choice above each column.
import-field-email = E-mail

# What a column of the list holds; in the choice above each column.
import-field-region = Region

# What a column of the list holds; in the choice above each column.
import-field-country = Country

# What a column of the list holds; in the choice above each column.
import-field-category = Category

# What a column of the list holds; in the choice above each column.
import-field-directions = Directions

# What a column of the list holds; in the choice above each column.
import-field-organisation = Organisation

# What a column of the list holds; in the choice above each column.
import-field-note = Note

# What a column of the list holds; in the choice above each column.
import-field-status = Status

# What a column of the list holds; in the choice above each column.
import-field-consent = Consent

# What a column of the list holds; in the choice above each column.
import-field-joined = Member since

# What a column of the list holds; in the choice above each column.
import-field-hours = Hours

# What a column of the list holds; in the choice above each column.
import-field-arrival = Arrival

# What a column of the list holds; in the choice above each column.
import-field-diet = Diet

# What a column of the list holds; in the choice above each column.
import-field-ignored = Do not import

# What a column of the list holds; in the choice above each column.
import-field-empty = Empty column

## The file of refused rows

# Name of the sheet in the file of refused rows; at most 31 characters.
import-refused-sheet = Rows refused

# Heading in the file of refused rows: the line in the file that was sent.
import-refused-line-column = Line

# Heading in the file of refused rows: why the row was not taken.
import-refused-reason-column = Reason

# Heading beside a column of the file of refused rows.
# Variables:
#   $column (String) - heading of the column as the sender wrote it
import-refused-reason-for-column = Reason: { $column }

# Kind of files in the dialog that chooses a list.
import-dialog-files = Lists (XLSX, CSV, VCF)

## Answers, ways of taking in, and the brake

# Beside a row of the import preview. It also goes to the sender of the list, so it does not say why.
import-problem-closed = This row cannot be taken in. Ask whoever answers for personal data.

# Beside a row of the import preview.
import-problem-probably-here = This person is probably in the register already. Compare the two and say whether they are one.

# On the button of an offered fix.
import-fix-put-zeros-back = Put the zeros back

# On the button of an offered fix.
import-fix-day-first = The day stands first

# On the button of another fix.
import-fix-month-first = The month stands first

# On the button of an offered fix.
import-fix-take-century = Take the year with its century

# On the button of an offered fix.
import-fix-keep-file = Keep what the list says

# On the button of another fix.
import-fix-take-iin = Take it from the IIN

# On the button of an offered fix.
import-fix-region-today = Take the region of today

# On the button of an offered fix.
import-fix-take-nearest = Take the nearest known word

# On the button of an offered fix.
import-fix-keep-repaired = Keep the repaired letters

# On the button of another fix.
import-fix-as-written = Keep it as written

# On the button of a fix for names in capitals.
import-fix-small-letters = Write names with small letters

# On the button of another fix.
import-fix-swap-names = The other word is the surname

# On the button of an offered fix.
import-fix-same-person = It is the same person

# On the button of another fix.
import-fix-different-people = They are different people

# On the button of an offered fix.
import-fix-take-stored = Take the stored value

# On the button of an offered fix.
import-fix-take-cut = Take the shortened text

# On the button of an offered fix.
import-fix-take-as-is = Take it as it is

# Button of the import preview: what is done about a problem.
import-fix-into-archive = Take into the archive

# Button of the import preview: what is done about a problem.
import-fix-as-declined = Enter as declined

# On the button of a fix.
import-fix-without = Take the person without this value

# On the button of a fix.
import-fix-leave-out = Leave this row out

# What to do with people who are here already.
import-mode-add = Only add new people

# Under the choice “Only add new people”.
import-mode-add-hint = Whoever is here already goes into the table of remarks.

# What to do with people who are here already.
import-mode-skip = Skip them

# Under the choice “Skip them”.
import-mode-skip-hint = Their records stay as they are.

# What to do with people who are here already.
import-mode-fill = Fill what is empty

# Under the choice “Fill what is empty”.
import-mode-fill-hint = What the register knows is not changed.

# What to do with people who are here already.
import-mode-update = Update them

# Under the choice “Update them”.
import-mode-update-hint = What the list says takes the place of what the register says.

# The brake: nothing is chosen yet.
# Variables:
#   $known (Number) - people who are here already
#   $people (Number) - people of the list
import-brake-known = Stopped: { $known } of { $people } people are in the register already. This is usual when an old list was sent. Choose what to do with them.

# The brake: nothing is chosen yet.
# Variables:
#   $twins (Number) - rows or records that look like one person
import-brake-crowd = Stopped: { $twins } entries look like one person. A column may have been filled down by mistake. Look at them and choose what to do.

# Refusal when a stopped list is accepted without a choice.
import-error-brake-unanswered = Nothing was taken in: the list was stopped, and it is not chosen yet what to do with people who are here already. Choose and accept again.

# Refusal when somebody goes on with a list that was kept and is damaged on the disk.
import-error-begun-damaged = What was kept of this list cannot be read any more. Drop it and choose the file again.

# Refusal when somebody goes on with a list that is not kept any more.
import-error-begun-missing = This list was taken in or dropped, or its time is over. Choose the file again.

# Over a list that is being put right: the answers are not kept, because it is too large.
# Variables:
#   $megabytes (Number) - the most that is kept
import-keep-error-too-large = This list is larger than { $megabytes } MB, so its answers are not kept. They are lost when the register locks or the window closes: take the list in before that, or split the file.

# Over a list that is being put right: the answers are not kept, because too many lists wait.
# Variables:
#   $count (Number) - the most lists that are kept
import-keep-error-too-many = Lists that were begun and wait: { $count }. There is no room for one more, so the answers to this one are lost when the register locks or the window closes. Take one of those in or drop it, then answer here again.

# Over a list that is being put right: a fault of the program itself.
import-keep-error-failed = The answers to this list could not be kept. They are lost when the register locks or the window closes: take the list in before that.

# Refusal when the file is another one than was looked at.
import-error-file-changed = The file was changed after it was looked at, so nothing was taken in. Choose it again.

# Beside a row in the table that goes back to the sender.
import-refused-here = This person is in the register already, so the row was not taken in.

## Lists of hours

# A choice of what a column holds.
import-field-event = Event

# A choice of what a column holds: the day of work.
import-field-date = Day

# A choice of what a column holds: when work began.
import-field-from = From

# A choice of what a column holds: when work ended.
import-field-to = To

# A choice of what a column holds.
import-field-signature = Signature

# Refusal when a list of work is read as one of people.
import-error-hours-list = This is a list of hours, events or places, and not of people. Choose a list of people.

# Beside a row of a list of hours.
import-hours-date-invalid = There is no such day of work. Compare it with the list.

# Beside a row of a list of hours.
import-hours-negative = Hours cannot be less than zero. Write how many there were.

# Beside a row of a list of hours.
import-hours-over-24 = A day has 24 hours. Write how many there were on this day.

# Beside a row of a list of hours.
import-hours-unreadable = The hours cannot be read. Write a number.

# Beside a row of a list of hours.
import-hours-time-order = The end stands before the beginning. Correct one of them.

# Beside a row of a list of hours.
import-hours-crosses-midnight = The work goes past midnight. Check that this is so.

# Beside a row of a list of hours.
import-hours-year-assumed = The year is missing; it was taken from the rest of the list. Check it.

# Beside a row of a list of hours.
import-hours-mismatch = The hours do not agree with the times. Check both.

# Beside a row of a list of hours.
import-hours-missing = The hours are missing. Write them.

# Beside a row of a list of hours.
# Variables:
#   $row (Number) - the earlier row
import-hours-overlap = At this time the person is also in row { NUMBER($row, useGrouping: "false") }. Check which is right.

# Beside a row of a list of hours.
import-hours-time-missing = The times are missing. Write them if they are known.

# Beside a row of a list of hours.
import-hours-two-ranges = Two stretches of time stand in one cell. Give each a row of its own.

# Beside a row of a list of hours.
import-hours-from-excel-time = The hours are a time of the spreadsheet.

# Beside a row of a list of hours.
import-hours-range-in-one-cell = Beginning and end stand in one cell.
