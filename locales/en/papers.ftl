### Papers of volunteer work: certificates, letters, sheets, reports, calendars.

# Title of the certificate of hours, on paper.
papers-certificate-title = Certificate of volunteer hours

# First line of the certificate of hours, on paper.
papers-certificate-text = This certificate confirms participation in volunteer activity.

# Title of the letter of thanks, on paper.
papers-letter-title = Letter of thanks

# The text of the letter of thanks, under the name, on paper.
papers-letter-text = Thank you for the time and care that you gave to people. Your work helped those who needed support and made our events possible.

# Title of the attendance sheet, on paper.
papers-attendance-title = Attendance list

# Under the title of the attendance sheet: how it is filled in.
papers-attendance-hint = Tick whoever came and write the times. Afterwards type the codes of the ticked lines into Birge.

# Title of the shift sheet, on paper.
papers-shifts-title = Shift sheet

# On the shift sheet, under a shift that needs more people.
#   $count (Number) - people who are still needed
papers-shifts-missing = Still needed: { $count }

# On the shift sheet, beside somebody who stands by.
papers-shifts-reserve = Reserve

# On the shift sheet and the report: a shift that will not take place.
papers-shifts-nobody = Will not take place

# On the shift sheet: nobody has a place in the shift.
papers-shifts-unfilled = Nobody is assigned yet

# On the shift sheet: the event has no shifts.
papers-shifts-none = No shifts are planned

# Title of the report of an event, on paper.
papers-report-title = Event report

# Heading of the figures in the report of an event.
papers-report-figures-title = Figures

# Heading of the words on what came of an event.
papers-report-result-title = Result

# At the end of the report of an event.
papers-report-unofficial-hint = This is a working template, not an official form.

# Title of a volunteer's own record, on paper.
papers-record-title = Record of a volunteer

# Heading above the hours in a volunteer's own record.
papers-record-work-title = Volunteer hours

# In a volunteer's own record when there are no hours.
papers-record-empty = No hours are recorded yet.

# At the end of a volunteer's own record.
#   $day (DateTime) - the day
#   $who (String) - who printed it
papers-record-printed = Printed: { DATETIME($day) }, { $who }

# Beside the number of a certificate, on paper.
papers-number-label = Number

# Above the name on a certificate.
papers-volunteer-label = Volunteer

# Above the period on a certificate.
papers-period-label = Period

# Above the hours on a certificate.
papers-hours-label = Hours confirmed

# Heading of the column of events, on paper.
papers-event-column = Event

# Heading of a column of days, or the line for the date, on paper.
papers-day-column = Date

# Heading of the column of hours, on paper.
papers-time-column = Hours

# Heading of the column with the state of hours, on paper.
papers-state-column = State

# Heading of the column with the numbers of lines, on paper.
papers-row-column = No.

# Heading of the column with the codes of lines, on paper.
papers-code-column = Code

# Heading of the column of names, on paper.
papers-name-column = Surname, given name, patronymic

# Heading of the column for the time of arrival, on paper.
papers-came-column = Time of arrival

# Heading of the column for the time of leaving, on paper.
papers-left-column = Time of leaving

# Heading of the column of tasks, on paper.
papers-role-column = Task in the shift

# Heading of the column of phones, on paper.
papers-phone-column = Phone

# Beside the day of issue on a certificate.
papers-issued-label = Issued

# Under a line for a signature, or a column of signatures, on paper.
papers-signature-label = Signature

# Where the stamp goes, on paper.
papers-stamp-label = Stamp

# Under the line for the name of the coordinator, on paper.
papers-coordinator-label = Coordinator

# Under the QR code of a certificate.
papers-check-hint = Birge checks this code without the internet.

# Under the list of events on a certificate, when not all fit.
#   $count (Number) - events that are not listed
papers-more = More events: { $count }

# A length of time in whole hours, on paper.
#   $hours (Number) - hours
papers-hours-whole = { $hours } h

# A length of time, on paper.
#   $hours (Number) - hours
#   $minutes (Number) - minutes beside the hours
papers-hours-minutes =
    { $hours ->
        [0] { $minutes } min
       *[other] { $hours } h { $minutes } min
    }

# Beside the time of an event, on paper.
papers-when-label = Time

# Beside the place of an event, on paper.
papers-place-label = Place

# Beside the organiser of an event, on paper.
papers-organiser-label = Organiser

# Beside the directions of an event, on paper.
papers-directions-label = Directions

# Beside the state body of an event, on paper.
papers-body-label = State body

# Beside the letter in which a state body asked for help, on paper.
papers-request-label = Request

# Beside the letter in which a state body confirms what was done, on paper.
papers-confirmation-label = Confirmation

# Beside the state of an event, on paper.
papers-state-label = State

# In the place of a place: the event is online.
papers-online = Online

# A place under its name of that day and, in brackets, its present one.
#   $then (String) - the name of that day
#   $now (String) - the present name
papers-place-now = { $then } (now { $now })

# A figure in the report of an event.
papers-figure-listed = Volunteers on the list

# A figure in the report of an event.
papers-figure-came = Volunteers who came

# What the figure of those who came means.
papers-figure-came-means = Each person once, with at least one mark.

# A figure in the report of an event.
papers-figure-confirmed = Hours confirmed

# What the figure of confirmed hours means.
papers-figure-confirmed-means = Confirmed by another person than the one who claimed them.

# A figure in the report of an event.
papers-figure-worth = Value of the confirmed hours, an estimate

# A figure in the report of an event.
papers-figure-waiting = Hours waiting for confirmation

# A figure in the report of an event.
papers-figure-shifts = Shifts

# A figure in the report of an event.
papers-figure-helped = People helped

# What the figure of people helped means when it is an estimate.
papers-figure-helped-estimated = An estimate; contacts, not unique people.

# What the figure of people helped means when it was counted.
papers-figure-helped-counted = Contacts, not unique people.

# A sum in a volunteer's own record.
papers-total-confirmed = Confirmed in all

# A sum in a volunteer's own record.
papers-total-waiting = Waiting for confirmation

# The state of hours, on paper.
papers-hours-confirmed = Confirmed

# The state of hours, on paper.
papers-hours-claimed = Waits for confirmation

# The state of hours, on paper.
papers-hours-rejected = Rejected

# In the place of an event: work that belongs to none.
papers-work-beside = Work outside events

# When a template that somebody edited does not work.
#   $file (String) - the name of the template's file
#   $line (Number) - the line in it
#   $words (String) - what the drawing program says, in English
papers-error-template = The template “{ $file }” has a mistake in line { $line }: { $words }. Correct the line, or remove the file from the templates folder: then the built-in template is used.

# When a template that somebody edited cannot be read as text.
#   $file (String) - the name of the template's file
papers-error-template-unreadable = The template “{ $file }” cannot be read. Save it as UTF-8 text, or remove it from the templates folder.

# When a paper cannot be made through a fault of the program.
papers-error-not-drawn = The paper could not be made. Restart Birge and try again; if it happens again, send the log to whoever gave you Birge.

# When a text has a letter that the fonts of the program lack.
#   $sign (String) - the letter
papers-error-letter = The letter “{ $sign }” cannot be printed, because the fonts of Birge lack it. Write the text with other letters and try again.

# When papers are asked for and nobody is chosen.
papers-error-nobody = Nobody is chosen, so there is nothing to print. Choose at least one person.

# When a certificate is asked for and there are no confirmed hours.
papers-error-no-hours = There are no confirmed hours in this period, so there is nothing to certify. Confirm hours first or choose another period.

# When a paper is asked for of a record that is not there.
papers-error-missing = The record is not in the register any more. Refresh the list and choose again.

# When a desk has used all numbers of the year.
papers-error-numbers-over = This laptop has given all its certificate numbers of the year. Print the certificate on another laptop.

# When an event or shift without a time is asked for as a calendar.
papers-error-no-plan = The event has no time yet, so there is nothing to put into a calendar. Enter when it is.

# The answer to a check of a certificate: the code cannot be read.
papers-check-unreadable = This is not the code of a certificate, or a character of it is wrong. Scan the QR code again, with the keyboard set to Latin letters.

# The answer to a check of a certificate: no trusted key signed it.
#   $number (String) - the number of the certificate
papers-check-foreign = Nobody whom this register trusts signed certificate { $number }. Ask the organisation on the paper for its key file and add it; until then do not rely on the paper.

# The answer to a check of a certificate: it is signed, and what was entered fits.
#   $number (String) - the number of the certificate
#   $organisation (String) - who signed
papers-check-genuine = Certificate { $number } is genuine. Signed by: { $organisation }.

# The answer to a check of a certificate: the code is genuine, and nothing else was entered to compare.
#   $number (String) - the number of the certificate
#   $organisation (String) - who signed
papers-check-signed = The code of certificate { $number } is genuine. Signed by: { $organisation }. Enter name, hours and period from the paper to see that they were not changed.

# The answer to a check of a certificate: the name is not the one that was signed.
#   $number (String) - the number of the certificate
papers-check-name-changed = The name is not the one that was signed with number { $number }. Compare the letters; if they are as on the paper, the paper was changed.

# The answer to a check of a certificate: the hours are not those that were signed.
#   $number (String) - the number of the certificate
papers-check-hours-changed = The hours are not those that were signed with number { $number }. If they stand so on the paper, the paper was changed: do not accept it.

# The answer to a check of a certificate: the period is not the one that was signed.
#   $number (String) - the number of the certificate
papers-check-period-changed = The period is not the one that was signed with number { $number }. If it stands so on the paper, the paper was changed: do not accept it.

# The answer when a number is looked up that this register gave.
#   $number (String) - the number of the certificate
papers-check-given = Certificate { $number } was given by this register.

# The answer when a number is looked up that this register never gave.
#   $number (String) - the number of the certificate
papers-check-not-issued = This register gave no certificate with number { $number }. Compare the number with the paper.

# When a key file cannot be taken.
#   $file (String) - the file
papers-key-unreadable = “{ $file }” is not a key file of Birge. Ask the organisation to save its key once more.

# In the history of a volunteer: the kind of fact.
papers-fact = Certificate

# After a check of a certificate: what this register gave out under the number.
#   $name (String) - the person
#   $hours (String) - the hours, with their unit
#   $day (DateTime) - the day of issue
papers-check-issued = Issued by this register: { $name }, { $hours }, { DATETIME($day) }.

# After the key file of this register was saved.
#   $file (String) - the file
papers-key-saved = The key was saved: “{ $file }”. Give it to those who are to check your certificates; it is not secret.

# After a key file of another organisation was added.
#   $organisation (String) - whose key it is
papers-key-trusted = Certificates of this organisation can be checked now: { $organisation }.

# After papers were written to a file.
#   $count (Number) - how many pages or lines
#   $file (String) - the file
papers-done = Written: “{ $file }” ({ $count }).

# When a file that a person chose cannot be written.
#   $file (String) - the file
papers-error-write = The file “{ $file }” could not be written. Choose another folder or free some space.
