### Names of people: why a name cannot be taken.

# Beside the fields of the name: all three are empty.
names-error-empty = Enter at least one of these: surname, given name, patronymic.

# Beside a part of the name.
# Variables:
#   $count (Number) - characters that were entered
#   $max (Number) - characters that fit
names-error-too-long = A part of a name has at most { $max } characters. Entered: { $count }. Shorten it.

# Beside a part of the name that holds only digits or signs.
names-error-no-letters = A name has letters. Write it as in the document, or leave the field empty.
