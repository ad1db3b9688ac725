### The audit log on the screen: who did what and when.

# Title of the page in Settings.
audit-screen-title = Audit log

# Under the title.
audit-screen-hint = Every change, every look at a full number, every file and print. The log holds no names of volunteers: they are shown as long as the record is there.

# Head of a column.
audit-screen-at-column = When

# Head of a column, and a filter.
audit-screen-who-label = Who

# Head of a column, and a filter.
audit-screen-kind-label = Kind

# Head of a column.
audit-screen-what-column = What

# Head of a column: opens the record that a line is about.
audit-screen-record-column = Record

# A filter: the days.
audit-screen-days-label = Days

# First choice of a filter.
audit-screen-who-all = Everybody

# First choice of a filter.
audit-screen-kind-all = Everything

# Choice of days.
audit-screen-days-all = All days

# Choice of days.
audit-screen-days-today = Today

# Choice of days.
audit-screen-days-week = 7 days

# Choice of days.
audit-screen-days-month = 30 days

# Choice of days: two fields appear.
audit-screen-days-other = Other days…

# Field of the first day.
audit-screen-from-label = From
    .placeholder = dd.mm.yyyy

# Field of the last day.
audit-screen-to-label = To
    .placeholder = dd.mm.yyyy

# Under a field of a day that cannot be read.
audit-screen-day-error = Type the day as dd.mm.yyyy.

# Shows one line’s record.
audit-screen-record-button = Open

# After the words of an action that was taken back.
audit-screen-undone-label = undone

# After the words of an action that touched several records.
# Variables:
#   $count (Number) - records
audit-screen-entries-count =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }

# Beside the title: how many lines are at hand, while there are more.
# Variables:
#   $count (Number) - lines that were read
audit-screen-more-count = the newest { $count }

# At the end of the list while older lines are read.
audit-screen-older-progress = Looking further back…

# In place of the list.
audit-screen-empty-title = Nothing found

# Under it.
audit-screen-empty-hint = Nothing like this was done in these days. Choose other days or another person.

# Button under it.
audit-screen-clear-button = Show everything

# Opens a choice of formats.
audit-screen-export-button = Export

# Format in that choice.
audit-screen-export-xlsx = Excel workbook

# Format in that choice.
audit-screen-export-csv = CSV

# While the file is written.
audit-screen-export-progress = Writing the file…

# Notice.
# Variables:
#   $count (Number) - lines in the file
#   $path (String) - where the file is
audit-screen-export-done =
    { $count ->
        [one] { $count } line saved: { $path }
       *[other] { $count } lines saved: { $path }
    }

# Part of the filter of an export: a text was searched; which one is not recorded.
audit-screen-filter-text = with a searched text

# Part of the filter of an export.
audit-screen-filter-all = everybody

# Part of the filter of an export; which tags is not recorded.
# Variables:
#   $count (Number) - tags
audit-screen-filter-tags = tags: { $count }

# Part of the filter of an export: people ticked in the list.
# Variables:
#   $count (Number) - people
audit-screen-filter-chosen = chosen: { $count }

# Part of what figures in a file were made of: the first day.
# Variables:
#   $day (String) - the day
audit-screen-filter-from = from { $day }

# Part of what figures in a file were made of: the last day.
# Variables:
#   $day (String) - the day
audit-screen-filter-until = until { $day }

# Part of what figures in a file were made of: the regions as they were on the day of each event.
audit-screen-filter-regions = regions as of the event

# Part of what figures in a file were made of: as the register knew them on a past day.
# Variables:
#   $day (String) - the day
audit-screen-filter-as-of = as known on { $day }
