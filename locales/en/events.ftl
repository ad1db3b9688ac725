### Events: history and refusals of events, shifts, attendance and hours.

# In the history.
events-act-programme = Programme saved

# In the history.
events-act-saved = Event saved

# In the history.
# Variables:
#   $count (Number) - events made
events-act-copied = Events copied: { $count }

# In the history.
events-act-state = State of an event changed

# In the history.
events-act-deleted = Event or programme deleted

# In the history.
events-act-restored = Event or programme restored

# In the history.
# Variables:
#   $count (Number) - shifts saved
events-act-shifts = Shifts saved: { $count }

# In the history.
# Variables:
#   $count (Number) - people put on or taken off a list
events-act-assigned = Lists of people changed: { $count }

# In the history.
# Variables:
#   $count (Number) - marks made
events-act-marked = Attendance marks made: { $count }

# In the history.
events-act-mark-voided = Attendance mark taken off

# In the history.
# Variables:
#   $count (Number) - goings closed by the rule
events-act-closed = Forgotten departures closed: { $count }

# In the history.
# Variables:
#   $count (Number) - claims made
events-act-claimed = Hours entered, records: { $count }

# In the history.
# Variables:
#   $count (Number) - claims confirmed or rejected
events-act-settled = Hours confirmed or rejected, records: { $count }

# In the history.
events-act-corrected = Hours corrected

# What stayed as it is when an action was taken back.
events-kept-shift = Shift

# What stayed as it is when an action was taken back.
events-kept-person = Attendance and hours of a volunteer

# Refusal.
events-error-missing = This event is not in the register any more. Go back to the list of events.

# Refusal beside the field.
events-error-title = An event needs a title. Write it in at least one language.

# Refusal beside the field.
# Variables:
#   $count (Number) - characters it has
events-error-title-long = The title is too long: { $count } characters, and 200 fit. Shorten it.

# Refusal beside the field.
events-error-ends-before = The end is not after the beginning. Check both times.

# Refusal beside the field.
events-error-too-long = It lasts longer than a year. Make a programme of several events.

# Refusal.
events-error-path = The event cannot go into this state from where it stands. Reload the page and choose one of the states offered.

# Refusal.
events-error-reason = Say why the event is called off: people will ask.

# Refusal.
events-error-not-open = The event is called off or finished, so nothing in it changes. Change its state first.

# Refusal.
shifts-error-missing = This shift is not in the event any more. Reload the page.

# Refusal.
shifts-error-none = There is no shift to save. Choose days and times.

# Refusal.
assigning-error-person = This volunteer cannot be put on a list: the record is deleted, blocked or erased. Choose another volunteer.

# Refusal.
attendance-error-mark = This mark is not there any more, or it was taken off already. Reload the page.

# Refusal.
attendance-error-future = The time of the mark has not come yet. Check the date and the time.

# Refusal.
hours-error-negative = No time is left for the hours: the end is not after the beginning, or the rest is as long as the work. Check the times.

# Refusal.
hours-error-not-yet = These hours end in the future. Enter them when the work is done.

# Refusal.
hours-error-over-day = This makes more than 24 hours in one day. Check the times of arrival and leaving.

# Refusal: the organisation does not count hours at night.
hours-error-all-at-night = All of these hours lie at night, and your organisation does not count the night. Check the times, or change how hours are counted in the settings.

# Refusal: the organisation does not count travel.
hours-error-no-travel = Your organisation does not count travel. Enter the work alone, or change how hours are counted in the settings.

# Refusal: more travel on a day than counts.
# Variables:
#   $left (Number) - minutes that are left on this day
#   $most (Number) - minutes that count for a person and day
hours-error-travel-over = Of the travel of a person, { $most } minutes a day count; { $left } minutes are left on this day. Shorten the travel.


# Refusal.
# Variables:
#   $day (DateTime) - day of the other hours
#   $time (String) - their times: 09:00–13:00
hours-error-overlap = Other hours of this volunteer are entered for the same time: { $day }, { $time }. Choose which ones count and correct the others.

# Refusal: somebody entered hours by hand and said that they rest on a scan.
hours-error-typed-scan = Only hours that follow from a scan rest on a scan. Choose a signed sheet, the coordinator’s word or the volunteer’s own word.

# Refusal.
hours-error-own = You entered these hours yourself, so someone else has to confirm them.

# Refusal.
hours-error-claim = These hours are not waiting any more: they were settled, replaced or taken off. Reload the page.
