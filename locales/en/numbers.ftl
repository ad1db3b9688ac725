### National numbers, IIN and BIN: why a number is not taken, and what to look at.

# Under a number that is in order.
numbers-fine-hint = The number is well formed. This does not prove whose it is.

# Beside the field of a number: nothing was entered.
numbers-error-empty = Enter 12 digits, or leave the number for later.

# Beside the field of the IIN.
# Variables:
#   $count (Number) - digits that were entered
numbers-error-iin-length = An IIN has 12 digits. Entered: { $count }. Compare it with the document.

# Beside the field of the BIN.
# Variables:
#   $count (Number) - digits that were entered
numbers-error-bin-length = A BIN has 12 digits. Entered: { $count }. Compare it with the document.

# Beside a field that takes an IIN or a BIN.
# Variables:
#   $count (Number) - digits that were entered
numbers-error-length = An IIN or a BIN has 12 digits. Entered: { $count }. Compare it with the document.

# Beside the field of a number: a letter or a sign stands among the digits, often the letter O for zero.
numbers-error-character = The number holds a letter or a sign that is not a digit. Type it again from the document.

# Beside the field of a number such as 111111111111.
numbers-error-placeholder = All digits are the same, so this is not a number of anyone. If the number is not known, leave the field empty.

# Beside the field of the IIN.
numbers-error-iin-check = This IIN does not fit its check digit. Compare it with the document.

# Beside the field of the BIN.
numbers-error-bin-check = This BIN does not fit its check digit. Compare it with the document.

# Beside the field of a number such as 9,01125E+11.
numbers-error-scientific = A spreadsheet has shortened this number, and its digits are lost. Type it again from the document.

# Beside the field of the IIN: the number of an organisation was entered.
numbers-error-bin-in-iin = This looks like a BIN, the number of an organisation. Enter the IIN of the person.

# Beside the field of the BIN: the number of a person was entered.
numbers-error-iin-in-bin = This looks like an IIN, the number of a person. Enter the BIN of the organisation.

# Under the field of the IIN; the number is taken.
numbers-warning-iin-date = The date inside this IIN does not exist. Compare the number with the document; you can save it as it is.

# Under the field of the IIN; the number is taken.
numbers-warning-iin-century = The seventh digit of this IIN is unusual. Compare the number with the document; you can save it as it is.

# Under the field of the BIN; the number is taken.
numbers-warning-bin-date = The month inside this BIN does not exist. Compare the number with the document; you can save it as it is.

# Under the field of the BIN; the number is taken.
numbers-warning-bin-kind = The fifth or sixth digit of this BIN is unusual. Compare the number with the document; you can save it as it is.

# Under the birth date; both are taken.
numbers-warning-birth-mismatch = The date of birth does not match the IIN. Check both with the document; you can save it as it is.

# Under the sex; both are taken.
numbers-warning-sex-mismatch = The sex does not match the IIN. Check both with the document; you can save it as it is.
