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

# The night begins and ends at one time, or at no time of the day.
domain-settings-error-night = The night begins and ends at different times of the day. Choose another time.

# More travel of a day than can be counted.
# Variables:
#   $hours (Number) - the most hours
domain-settings-error-travel = At most { $hours } hours of travel a day can count. Choose less.

# The year of a rate.
# Variables:
#   $from (String) - the first year
#   $until (String) - the last year
domain-worth-error-year = A rate is set for a year from { $from } to { $until }. Check the year.

# The amount of a rate.
# Variables:
#   $most (Number) - the most tenge
domain-worth-error-amount = Write the rate in tenge for one hour, up to { NUMBER($most, style: "currency") }, for example 1500 or 1532,50.

# The source of a rate is empty.
domain-worth-error-source = Write where the rate was taken from: readers of the estimate have to be able to check it.

# A rate is to be removed that is not there.
domain-worth-error-missing = No rate is set for this year, so there is nothing to remove.
