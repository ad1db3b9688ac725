### Dates as people type them: why one cannot be taken.

# Beside a field of a date.
dates-error-empty = Enter a date.

# Beside a field of a date such as 31.02.2007.
dates-error-no-such-day = There is no such day. Check the day, the month and the year.

# Beside a field of a date such as 12.04.
dates-error-year-missing = The year is missing. Write all four digits of it.

# Beside a field of a date.
dates-error-form = This does not look like a date. Write day, month and year, for example 19.08.2022.
