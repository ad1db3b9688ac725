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

# When a template that somebody edited does not work.
#   $file (String) - the name of the template's file
#   $line (Number) - the line in it
#   $words (String) - what the drawing program says, in English
papers-error-template = The template “{ $file }” has a mistake in line { $line }: { $words }. Correct the line, or remove the file from the templates folder: then the built-in template is used.

# When a paper cannot be made through a fault of the program.
papers-error-not-drawn = The paper could not be made. Restart Birge and try again; if it happens again, send the log to whoever gave you Birge.

# When a text has a letter that the fonts of the program lack.
#   $sign (String) - the letter
papers-error-letter = The letter “{ $sign }” cannot be printed, because the fonts of Birge lack it. Write the text with other letters and try again.
