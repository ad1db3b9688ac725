### Phones and e-mail addresses: why one cannot be taken.

# Beside the field of the phone.
contacts-error-phone-empty = Enter a phone number.

# Beside the field of the phone.
# Variables:
#   $count (Number) - digits that were entered
contacts-error-phone-short = Digits are missing in this phone number. Entered: { $count }. Write it with the country code, for example +7 701 000 00 00.

# Beside the field of the phone.
# Variables:
#   $count (Number) - digits that were entered
contacts-error-phone-long = This phone number has too many digits. Entered: { $count }. If there are two numbers, add them one by one.

# Beside the field of the phone.
contacts-error-phone-form = This does not look like a phone number. Write it with the country code, for example +7 701 000 00 00.

# Beside the field of the phone.
contacts-error-phone-code = There is no such area or country code. Check the first digits.

# Beside the field of the e-mail address.
contacts-error-email-empty = Enter an e-mail address.

# Beside the field of the e-mail address.
contacts-error-email-form = Check the e-mail address. It has the form name@example.kz, without spaces.
