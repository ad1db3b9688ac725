### Organisations, groups and state bodies: why one cannot be taken.

# Beside the field of the name.
actors-error-name-empty = Enter the name. Nothing else is required.

# Beside the field of the name.
# Variables:
#   $count (Number) - characters that were entered
#   $max (Number) - characters that fit
actors-error-name-long = The name has at most { $max } characters. Entered: { $count }. Use the short name.
