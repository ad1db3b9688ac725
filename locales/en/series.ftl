### Copies, series, templates and programmes: refusals.

# Refusal.
series-error-no-plan = The event has no time yet, so its copies would have no day. Set its time first.

# Refusal beside the field.
series-error-no-day = No day is left before the last one. Choose a later last day.

# Refusal.
# Variables:
#   $count (Number) - how many would be made
#   $most (Number) - how many are made at once
series-error-too-many = This makes { $count }, and { $most } at most are made at once. Make it in parts.

# Refusal.
series-error-not-template = This template is not in the register any more. Choose another one.

# Refusal.
shifts-error-site = This site is not in the event any more. Reload the page.

# Refusal.
programmes-error-missing = This programme is not in the register any more. Reload the page.

# Refusal beside the field.
programmes-error-title = A programme needs a title. Write it in at least one language.

# Refusal beside the field.
programmes-error-days = The last day is before the first. Check both days.
