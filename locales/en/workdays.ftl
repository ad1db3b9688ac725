### Business days: holidays of Kazakhstan, and days that an organisation keeps otherwise.

# Title of the page, and of the row that opens it.
workdays-title = Business days
# Under the title.
workdays-hint = Saturdays, Sundays and the holidays of the law are days off. Each year the government moves some days: enter those here, and the days on which your organisation works otherwise. They come before the law.
# Column.
workdays-day-column = Day
# Column: which holiday, or why the day is off.
workdays-why-column = What it is
# Why a day is off: a holiday fell on a Saturday or Sunday and moved here.
workdays-why-moved = day off moved here from a holiday
# Why a day is off: the organisation entered it.
workdays-why-own-off = day off, entered here
# Why a Saturday or another day off is worked: the organisation entered it.
workdays-why-own-working = working day, entered here
# Button of a row: what was entered about this day is taken away.
# Variables:
#   $day (DateTime) - the day
workdays-remove-label = Remove: { $day }
# Field label of the form.
workdays-day-label = Day
# Group of choices of the form.
workdays-kind-label = It is
# Choice.
workdays-kind-off = a day off
# Choice.
workdays-kind-working = a working day
# Main button of the form.
workdays-enter-button = Enter the day
# Toast.
workdays-enter-done = The day is entered.
# Toast.
workdays-remove-done = What was entered about the day is removed.
# Under the list: Kurban Ait goes by the moon and is announced late.
# Variables:
#   $year (String) - year in four digits
workdays-kurban-ait-unknown = The first day of Kurban Ait { $year } is not known to this version of the program. Enter it when it has been announced.
# Label of the choice of a year, for screen readers.
workdays-year-label = Year
# The text is no day of the calendar.
workdays-error-no-day = This is no day of the calendar. Enter day, month and year, for example 25.11.2026.
# Somebody else removed it already.
workdays-error-not-entered = Nothing is entered about this day, so there is nothing to remove.

# Holiday: 1 and 2 January.
workdays-holiday-new-year = New Year
# Holiday: 7 January.
workdays-holiday-christmas = Orthodox Christmas
# Holiday: 8 March.
workdays-holiday-womens-day = International Women’s Day
# Holiday: 21 to 23 March.
workdays-holiday-nauryz = Nauryz
# Holiday: 15 March since 2027, 30 August until 2025.
workdays-holiday-constitution = Constitution Day
# Holiday: 1 May.
workdays-holiday-unity = Unity Day of the people of Kazakhstan
# Holiday: 7 May.
workdays-holiday-defender = Defender’s Day
# Holiday: 9 May.
workdays-holiday-victory = Victory Day
# Holiday: 6 July.
workdays-holiday-capital = Capital Day
# Holiday: 25 October.
workdays-holiday-republic = Republic Day
# Holiday: 1 December, until 2021.
workdays-holiday-first-president = Day of the First President
# Holiday: 16 December.
workdays-holiday-independence = Independence Day
# Holiday: goes by the moon.
workdays-holiday-kurban-ait = first day of Kurban Ait
