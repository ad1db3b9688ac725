### Rules of the register itself: why a setting cannot be taken.

# Beside the name of the person who works with the register.
domain-settings-error-operator-empty = Enter the name of the person who works with the register. It stands in the history.

# Beside the field of auto-lock.
# Variables:
#   $count (Number) - minutes that were entered
#   $max (Number) - the most minutes
domain-settings-error-lock-minutes = Auto-lock starts after 1–{ $max } minutes. Entered: { $count }.

# Beside the choice of the age under which a parent consents.
domain-settings-error-consent-age = The consent of a parent or guardian can be asked under 14, 16 or 18. Choose one of the three.

# Beside the field: hours of rest between two days of work.
# Variables:
#   $count (Number) - hours entered
#   $max (Number) - the most hours
domain-settings-error-rest-hours = Rest between two days of work can be 0–{ $max } hours. Entered: { $count }.

# The break of new events is not shorter than the work that it is taken off.
domain-settings-error-break = A break is shorter than the work that it is taken off. Choose less minutes, or longer work.
