### Hours: the tab of an event, the page of all, the card of a person, entering and correcting.

# Title of the screen, its name in the rail, and tab of an event.
hours-screen-title = Hours

# Label of a number.
hours-screen-claimed-figure = Wait for confirmation

# Label of a number.
hours-screen-confirmed-figure = Confirmed

# Label of a number.
hours-screen-rejected-figure = Rejected

# Before the shares of confirmed hours by evidence.
hours-screen-grades-title = Evidence of confirmed hours

# One share in that line.
#   $grade (String) - what the hours rest on
#   $percent (String) - the share with its percent sign
hours-screen-grade-share = { $grade }: { $percent }

# What an hour rests on.
hours-screen-grade-scan = Scan or desk

# What an hour rests on.
hours-screen-grade-paper = Paper with signature

# What an hour rests on.
hours-screen-grade-coordinator = Coordinator

# What an hour rests on.
hours-screen-grade-own = Own word

# Name of the choice of states, for screen readers.
hours-screen-state-label = State

# State of hours, and choice of the list.
hours-screen-state-claimed = Waiting

# State of hours, and choice of the list.
hours-screen-state-confirmed = Confirmed

# State of hours, and choice of the list.
hours-screen-state-rejected = Rejected

# State of hours.
hours-screen-state-replaced = Corrected

# State of hours.
hours-screen-state-void = Void

# Choice of the list: all states.
hours-screen-state-all = All

# Filter: only work outside events.
hours-screen-outside-chip = Outside events

# Chip over the list: only hours that lie at the same time as other hours of the same person.
hours-screen-overlap-chip = Overlapping

# Label of a field: the day for which everything is shown.
hours-screen-as-of-label = As it was on

# Inside the empty field.
hours-screen-as-of-placeholder = today

# Above the list while a past day is shown.
hours-screen-as-of-note = So much the register knew at the end of this day. Nothing can be changed here.

# Beside a field.
hours-screen-day-error = Write the day like this: 31.03.2026.

# Head of a column.
hours-screen-who-column = Volunteer

# Head of a column.
hours-screen-event-column = Event

# Head of a column.
hours-screen-when-column = When

# Head of a column with numbers.
hours-screen-hours-column = Hours

# Head of a column.
hours-screen-grade-column = Evidence

# Head of a column: who entered the hours.
hours-screen-by-column = Entered by

# Head of a column.
hours-screen-state-column = State

# In the place of a name: the program counted from marks.
hours-screen-by-marks = From marks

# In the place of an event.
hours-screen-outside = Outside events

# In the place of a name.
hours-screen-erased = Data erased

# Checkbox of a row, for screen readers.
#   $name (String) - the person
#   $when (String) - the day and time
hours-screen-pick-label = Choose hours: { $name }, { $when }

# Checkbox of the head, for screen readers.
hours-screen-pick-all-label = Choose all that wait for me

# Name of the bar with acts, for screen readers.
hours-screen-bar-label = Chosen hours

# On the bar.
#   $count (Number) - records
#   $hours (String) - their sum with its unit
hours-screen-picked-count = Chosen: { $count }, { $hours }

# On the bar: some of the chosen hours were entered by this operator.
#   $count (Number) - records
hours-screen-own-count = Entered by you: { $count }. Someone else has to confirm them.

# Button: confirms what is chosen.
#   $count (Number) - records
hours-screen-confirm-button = Confirm ({ $count })

# Button: rejects what is chosen.
#   $count (Number) - records
hours-screen-reject-button = Reject ({ $count })…

# Button: corrects what is chosen.
hours-screen-correct-button = Correct…

# Button: chooses nothing any more.
hours-screen-clear-button = Clear the choice

# Notice.
#   $count (Number) - records
hours-screen-confirmed-done = Hours confirmed, records: { $count }.

# Notice.
#   $count (Number) - records
hours-screen-rejected-done = Hours rejected, records: { $count }.

# Title of a dialog.
hours-screen-reject-title = Reject these hours?

# Button in that dialog.
hours-screen-reject-run-button = Reject

# Label of a field.
hours-screen-reason-label = Reason

# Under the field.
hours-screen-reason-hint = Whoever entered the hours will read it.

# Beside the field.
hours-screen-reason-error = Write why the hours are rejected.

# Button: claims from marks.
hours-screen-make-button = Count from marks

# Notice after claims were made from marks.
#   $made (Number) - new records
#   $replaced (Number) - corrected records
hours-screen-made-done = Counted from marks: new { $made }, corrected { $replaced }.

# Notice: marks give nothing new.
hours-screen-made-nothing = Marks give no new hours.

# Under the head of the list: people without a mark of leaving.
#   $count (Number) - people
hours-screen-made-inside = No time of leaving yet: { $count }. Close their marks on the tab “Attendance”, then count again.

# Before the list of what was not counted.
#   $count (Number) - people
hours-screen-made-refused = Not counted: { $count }

# Button: hours by hand.
hours-screen-claim-button = Enter hours…

# Title of a dialog: hours in an event, by hand.
hours-screen-claim-title = Hours by hand

# Title of a dialog: hours outside events, by hand.
hours-screen-claim-outside-title = Hours outside events

# Field that finds people.
hours-screen-claim-who-label = Volunteers

# Inside the empty field.
hours-screen-claim-who-hint = Name, phone or IIN

# Beside the field.
hours-screen-claim-who-error = Choose at least one volunteer.

# Button of a chosen person, for screen readers.
#   $name (String) - the person
hours-screen-claim-remove-label = Take off: { $name }

# Choice: beginning and end are known.
hours-screen-claim-times-label = From and until

# Choice: only the day and the length are known.
hours-screen-claim-day-label = Day and length

# Name of the choice, for screen readers.
hours-screen-claim-known-label = What is known

# Label of a field.
hours-screen-day-label = Day

# Label of a field.
hours-screen-length-label = Length, hours

# Inside the empty field: whole hours, or hours and minutes.
hours-screen-length-placeholder = 4 or 4:30

# Beside the field.
hours-screen-length-error = Write the length like this: 4 or 4:30.

# Label of a field.
hours-screen-rest-label = Break, minutes

# Beside the field.
hours-screen-rest-error = Write whole minutes, or nothing.

# Label of a field: what the hours rest on.
hours-screen-grade-label = Evidence

# Label of a field.
hours-screen-words-label = What was done

# Label of a field.
hours-screen-why-label = Why it is corrected

# Beside the field.
hours-screen-why-error = Write why the hours are corrected.

# Over warnings before hours are entered.
hours-screen-caps-title = Look at this before entering

# Button: enters in spite of the warnings.
hours-screen-caps-button = Enter all the same

# Button.
hours-screen-claim-run-button = Enter

# Notice.
#   $count (Number) - records
hours-screen-claimed-done = Hours entered, records: { $count }. Someone else confirms them.

# Title of a dialog.
#   $name (String) - the person
hours-screen-correct-title = Correct hours: { $name }

# In that dialog.
hours-screen-correct-hint = The old record stays in the history. The new one has to be confirmed again.

# Notice.
#   $name (String) - the person
hours-screen-corrected-done = Hours corrected: { $name }.

# Nothing at all on the page: title.
hours-screen-empty-title = There are no hours yet

# Nothing on the tab of an event: what to do.
hours-screen-empty-event-hint = Mark who came and went, then count the hours from marks. Work beside the marks is entered by hand.

# Nothing on the page of all: what to do.
hours-screen-empty-all-hint = Hours come from the marks of an event, on its tab “Hours”. Work outside events is entered here.

# Nothing in this state: title.
hours-screen-none-title = There are no such hours

# Nothing in this state: what to do.
hours-screen-none-hint = Choose another state or another day.

# All hours are settled: title.
hours-screen-nothing-waits = Nothing waits for confirmation

# Head of the bars on the page of a person.
hours-screen-card-years = Confirmed hours by year

# On the page of a person without hours.
hours-screen-card-empty = No hours yet. They come from events, or are entered on the page “Hours”.

# On the page of a person, behind the sum of an event.
#   $hours (String) - the hours with their unit
hours-screen-card-waits = waits: { $hours }

# Button: shows all events.
#   $count (Number) - events
hours-screen-card-more = All events: { $count }

# Beside hours: which part lay at night, by the rule that they were counted by.
# Variables:
#   $length (String) - the part at night
#   $from (String) - when the night begins: 22:00
#   $until (String) - when it ends
hours-screen-counted-apart = Of these at night ({ $from }–{ $until }), told separately: { $length }

# Beside hours: which part lay at night and was not counted.
# Variables:
#   $length (String) - the part at night
#   $from (String) - when the night begins: 22:00
#   $until (String) - when it ends
hours-screen-counted-off = Not counted, because it was night ({ $from }–{ $until }): { $length }

# Beside hours: they are travel.
# Variables:
#   $length (String) - what counts for a person and day
hours-screen-counted-travel = Travel; counts up to { $length } a day

# A mark beside hours of which a part lay at night.
hours-screen-night-mark = night

# A mark beside hours of travel.
hours-screen-travel-mark = travel

# Choice while hours are entered.
hours-screen-travel-check = This was travel to a site or between sites

# In the sums of hours.
hours-screen-night-figure = Of these at night

# In the sums of hours.
hours-screen-travel-figure = Of these travel
