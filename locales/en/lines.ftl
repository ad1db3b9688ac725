### Marks by number and from paper sheets.

# Beside a typed code of a paper line.
# Variables:
#   $code (String) - what was typed
lines-unknown = No line of this event has the code “{ $code }”. Compare it with the sheet.

# Beside a typed code of a paper line whose check sign does not fit.
# Variables:
#   $code (String) - what was typed
lines-mistyped = The code “{ $code }” has a slip in it. Compare it with the sheet.

# Beside a typed code of a paper line whose check sign does not fit; one line is nearly so.
# Variables:
#   $code (String) - what was typed
#   $like (String) - code of the line that is nearly so
#   $name (String) - full name of the volunteer
lines-mistyped-like = The code “{ $code }” has a slip in it. It may be { $like } ({ $name }): compare it with the sheet.

# Beside a typed code or number.
# Variables:
#   $code (String) - what was typed
lines-several = “{ $code }” may be several people. Choose one.

# Beside a typed IIN or phone.
lines-nobody = Nobody in the register has this number. Check the digits.

# Beside an empty row.
lines-empty = Write the code of the line.

# When the QR code of a sheet of another event is scanned.
# Variables:
#   $title (Titles) - title of that event
lines-sheet-other = This sheet is of another event: “{ $title }”. Open that event to enter it.

# When the QR code of a sheet is scanned whose event or shift is not in the register.
lines-sheet-unknown = The event or shift of this sheet is not in the register. It may have been deleted, or not have arrived from the other laptop yet.

# Beside a row.
lines-no-time = Write when the person came or went.

# Beside a row.
lines-times = The going is not after the coming. Check both times.

# Refusal above the rows of a sheet.
# Variables:
#   $count (Number) - rows to correct
lines-error-refused = Nothing is written yet. Rows to correct: { $count }.

# Warning before hours are entered.
# Variables:
#   $hours (Number) - hours of the year
#   $most (Number) - hours that get credit
#   $name (String) - full name of the volunteer
#   $year (String) - the year
hours-cap-student = { $name }: with these hours the year { $year } comes to { $hours } h. A student gets credit for { $most } h a year at most.

# Warning before hours are entered.
# Variables:
#   $name (String) - full name of the volunteer
hours-cap-minor-night = { $name } was under 18 then, and these hours lie in the night (22:00–6:00). Check the times.
