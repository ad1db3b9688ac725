### Lists of work: hours, events and places in shifts on their way in.

## What a column of a list of work holds

# A choice of what a column holds: the title of a shift.
worklists-field-shift = Shift

# A choice of what a column holds.
worklists-field-title-kk = Title in Kazakh

# A choice of what a column holds.
worklists-field-title-ru = Title in Russian

# A choice of what a column holds.
worklists-field-title-en = Title in English

# A choice of what a column holds: the last day of an event.
worklists-field-until = Last day

# A choice of what a column holds: where an event is.
worklists-field-place = Place

# A choice of what a column holds: the most people of an event.
worklists-field-capacity = Capacity

## Beside a row of a list of hours, events or places

# Beside a row.
worklists-person-unknown = Nobody of this name is in the register.

# Beside a kind of problem.
worklists-person-several = Several people have this name. Say which of them it is.

# Beside a row.
# Variables:
#   $count (Number) - how many people
worklists-person-several-of = People of this name: { $count }. Say which of them it is.

# Beside a kind of problem.
worklists-person-like = Somebody of the register is called nearly so. Say whether it is that person.

# Beside a row.
# Variables:
#   $name (String) - name of the person in the register
worklists-person-like-of = Is this { $name }? The name is only like it.

# Beside a kind of problem.
worklists-person-by-name = Found by the name alone.

# Beside a row.
# Variables:
#   $name (String) - name of the person in the register
worklists-person-by-name-of = Found by the name alone: { $name }.

# Beside a kind of problem.
worklists-event-new = There is no such event on this day. It is made with the list.

# Beside a row.
# Variables:
#   $title (String) - title of the event
worklists-event-new-of = There is no event “{ $title }” on this day. It is made with the list.

# Beside a kind of problem.
worklists-event-several = Several events have this title on this day. Say which of them it is.

# Beside a row.
# Variables:
#   $count (Number) - how many events
#   $title (String) - title of the events
worklists-event-several-of = Events called “{ $title }” on this day: { $count }. Say which of them it is.

# Beside a row of a list of events.
# Variables:
#   $title (String) - title of the event
worklists-event-known = “{ $title }” is in the register on this day already.

# Beside a row of a list of places.
worklists-event-missing = There is no such event. Make it first, or take in the list of events.

# Beside a row of a list of events.
worklists-title-missing = The event has no title.

# Beside a row of a list of events.
worklists-capacity-unreadable = The number of people cannot be read. Write a number.

# Beside a row of a list of places.
worklists-shift-unknown = The event has no such shift, or several fit. Correct the title and the time of the shift.

# Beside a kind of problem.
worklists-barred = A rule bars this place.

# Beside a row of a list of places.
worklists-barred-new = A place in a shift needs a person of the register. Take the person in first.

# Beside a kind of problem.
worklists-warned = Something speaks against this place. Say whether the person gets it all the same.

# Beside a row of a list of hours.
worklists-other-hours = The person has other hours at this time in the register.

# Beside a row of a list of hours.
worklists-future = The work lies ahead. Hours are taken in when it is done.

# Beside a row.
worklists-known = The register has this already.

# Beside a row of a list of places.
worklists-place-known = The person is on this list already.

# Beside a row of a list of places.
worklists-twice = An earlier row gives the person the same place.

## On buttons that answer

# On a button: somebody who is not in the register becomes a new record.
worklists-fix-make-person = Make a new record

# On a button: it is none of the people of that name.
worklists-fix-another-person = Another person, a new record

# On a button.
worklists-fix-make-event = Make the event

# On a button: it is none of the events of that title.
worklists-fix-another-event = Another event, make it

# On a button: the hours count as work outside events.
worklists-fix-without-event = Hours outside events

# On a button: the hours follow from the times.
worklists-fix-by-times = Count the times

# On a button: the number in the cell of hours counts.
worklists-fix-as-claimed = Count the cell of hours

# On a button: of two rows at one time this one counts.
worklists-fix-this-row = Count this row, not the earlier one

# On a button: the place is given although something speaks against it.
worklists-fix-in-spite = Give the place all the same

## Command line

# Printed when a list of events or places is judged without a register.
cli-import-needs-register = This is a list of events or places, and a register is needed to judge it. Name it with --register and give its password in BIRGE_PASSWORD.

# Printed when a list of hours, events or places was judged.
# Variables:
#   $rows (Number) - rows of the list
#   $out (Number) - rows that stay out or wait for an answer
cli-import-work-judged = Rows: { $rows }; stay out until corrected or answered: { $out }. Nothing was written.

# Printed when a list of hours, events or places was taken in.
# Variables:
#   $rows (Number) - rows taken in
#   $out (Number) - rows that stayed out
#   $known (Number) - rows that the register had already
cli-import-work-done = Rows taken in: { $rows }; stayed out: { $out }; known already: { $known }.

## The clinic in the window

# In the dialog about how a file is read: what the list is of.
worklists-screen-kind-label = This is a list of

# A choice: a list of people.
worklists-screen-kind-people = People

# A choice: a list of hours; also before the sums at the head.
worklists-screen-kind-hours = Hours

# A choice: a list of events.
worklists-screen-kind-events = Events

# A choice: a list of who works in which shift.
worklists-screen-kind-places = Places in shifts

# At the head of a list of work: what goes in.
# Variables:
#   $hours (String) - hours and minutes, 78:30
#   $people (Number) - people that are made
#   $events (Number) - events that are made
worklists-screen-sums = Goes in: hours { $hours }, new people { $people }, new events { $events }.

# At the head of a list of places: what goes in.
# Variables:
#   $people (Number) - people that are made
worklists-screen-sums-places = New people that go in: { $people }.

# At the head of a list of events: what goes in.
# Variables:
#   $events (Number) - events that are made
worklists-screen-sums-events = New events that go in: { $events }.

# What becomes of a row.
worklists-screen-verdict-new = goes in

# Sum at the foot.
worklists-screen-sum-new = Go in

# On the button that takes the list in.
# Variables:
#   $count (Number) - rows that go in
worklists-screen-run-button = Take in rows: { $count }

# Beside the button while no row goes in.
worklists-screen-run-none = No row goes in yet. Answer the questions at the left: for one row, or for all of a kind.

# Beside the button of a list of hours.
worklists-screen-confirm-hint = Hours come in as claims, and somebody else confirms them. The import can be taken back as a whole.

# After the import.
worklists-screen-done-written = Rows taken in

# Button after a list of hours was taken in.
worklists-screen-done-hours-button = To the hours

# Button after a list of events or places was taken in.
worklists-screen-done-events-button = To the events

# Under the rows: whom a row may mean.
worklists-screen-who-title = Who is it?

# Under the rows: which event a row may be of.
worklists-screen-which-title = Which event is it?

# Column of the lists that were taken in.
worklists-screen-taken-rows-column = Rows

# Kind of problem, in the list at the left.
worklists-screen-problem-person-unknown = Not in the register

# Kind of problem, in the list at the left.
worklists-screen-problem-person-several = Several of that name

# Kind of problem, in the list at the left.
worklists-screen-problem-person-like = A name like it

# Kind of problem, in the list at the left.
worklists-screen-problem-person-by-name = Found by the name alone

# Kind of problem, in the list at the left.
worklists-screen-problem-event-new = New event

# Kind of problem, in the list at the left.
worklists-screen-problem-event-several = Several such events

# Kind of problem, in the list at the left.
worklists-screen-problem-event-missing = No such event

# Kind of problem, in the list at the left.
worklists-screen-problem-hours-mismatch = Hours and times differ

# Kind of problem, in the list at the left.
worklists-screen-problem-overlap-in-file = Two places at once

# Kind of problem, in the list at the left.
worklists-screen-problem-other-hours = Other hours at that time

# Kind of problem, in the list at the left.
worklists-screen-problem-shift-unknown = No such shift

# Kind of problem, in the list at the left.
worklists-screen-problem-place-barred = Barred by a rule

# Kind of problem, in the list at the left.
worklists-screen-problem-place-warned = Something speaks against it

# Kind of problem, in the list at the left.
worklists-screen-problem-work-known = Already there

# Beside a row of a list of hours: the organisation does not count the night.
worklists-all-at-night = All of these hours lie at night, and the organisation does not count the night.
