### Events: the list, the calendar, the form and the page of an event.

# Title of the screen; the number stands beside it.
events-screen-title = Events

# Button.
events-screen-add-button = Add an event

# Name of the choice between list, month and week, for screen readers.
events-screen-view-label = View

# Choice.
events-screen-view-list = List

# Choice.
events-screen-view-month = Month

# Choice.
events-screen-view-week = Week

# Inside the empty search field.
events-screen-search-hint = Title

# Name of the search field, for screen readers.
events-screen-search-label = Search in events

# Placeholder of the field that narrows a long list of choices.
events-screen-filter-find = Find

# Button that empties a choice.
events-screen-filter-clear = Clear

# Filter: only patterns that events are copied from.
events-screen-templates-chip = Templates

# There are none yet: title.
events-screen-empty-title = There are no events yet

# There are none yet: what to do.
events-screen-empty-hint = Add the first one: a title in one language is enough, everything else can come later.

# The filters find nothing: title.
events-screen-none-title = No event fits

# The filters find nothing: what to do.
events-screen-none-hint = Change the words or clear the filters.

# Head of a column.
events-screen-title-column = Title

# Head of a column; label.
events-screen-when-column = When

# Head of a column; filter; label.
events-screen-state-column = State

# Head of a column; filter; label.
events-screen-region-column = Region

# Under the choice of a region that did not exist on the day of the event.
# Variables:
#   $since (String) - its first day
#   $before (String) - the region that its places belonged to before
events-screen-region-later = This region exists since { $since }. On the day of the event its places belonged to: { $before }.

# In place of a time that nobody entered yet.
events-screen-when-none = No time yet

# State: being prepared.
events-screen-state-draft = Draft

# State: people are called and assigned.
events-screen-state-open = Sign-up open

# State: the list is closed, the work goes on.
events-screen-state-closed = List closed

# State: it took place, hours are made.
events-screen-state-held = Held

# State: hours are settled.
events-screen-state-finished = Finished

# State: it will not take place.
events-screen-state-cancelled = Called off

# Button: back to being prepared.
events-screen-to-draft-button = Back to draft

# Button: people can be called.
events-screen-to-open-button = Open sign-up

# Button: nobody is added to the list any more.
events-screen-to-closed-button = Close the list

# Button: it took place.
events-screen-to-held-button = Mark as held

# Button: hours are settled.
events-screen-to-finished-button = Finish

# Button: it will not take place.
events-screen-to-cancelled-button = Call off

# Title of a dialog.
# Variables:
#   $title (String) - the title
events-screen-cancel-title = Call off “{ $title }”?

# Label of a field in the dialog.
events-screen-cancel-reason-label = Reason

# Under the field.
events-screen-cancel-reason-hint = Those who ask will see it on the page of the event.

# Button with an arrow.
events-screen-month-earlier-label = Previous month

# Button with an arrow.
events-screen-month-later-label = Next month

# Button with an arrow.
events-screen-week-earlier-label = Previous week

# Button with an arrow.
events-screen-week-later-label = Next week

# Button: back to the present days.
events-screen-today-button = Today

# In a day of the month: how many more there are.
# Variables:
#   $count (Number) - events that are not shown
events-screen-day-more = +{ $count } more

# Under the day of a week, and for screen readers.
# Variables:
#   $count (Number) - events
events-screen-day-count =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }

# Under a month or a week without events.
events-screen-calendar-empty = There are no events in these days.

# Title of the form.
events-screen-new-title = New event

# Title of the form.
events-screen-edit-title = Edit the event

# Label of a field.
events-screen-form-kk-label = Title in Kazakh

# Label of a field.
events-screen-form-ru-label = Title in Russian

# Label of a field.
events-screen-form-en-label = Title in English

# Under the titles.
events-screen-form-titles-hint = One language is enough.

# Label of a field.
events-screen-form-starts-label = Starts

# Label of a field.
events-screen-form-ends-label = Ends

# Inside an empty field of a day and a time.
events-screen-form-moment-hint = 05.07.2026 09:00

# Beside a field.
events-screen-form-moment-error = Write the day and the time like this: 05.07.2026 09:00.

# Button: shows the field of the time zone.
events-screen-form-zone-button = Another time zone

# Label of a field.
events-screen-form-zone-label = Time zone

# Question: the clock was put back, so the time on the wall happened twice.
events-screen-form-twice-starts = The clock was put back, so this start happened twice. Which one is meant?

# Question: the clock was put back, so the time on the wall happened twice.
events-screen-form-twice-ends = The clock was put back, so this end happened twice. Which one is meant?

# Choice.
events-screen-form-twice-first = The first, before the clock was put back

# Choice.
events-screen-form-twice-second = The second, after the clock was put back

# Under the times: how long it is.
# Variables:
#   $hours (Number) - whole hours
#   $minutes (Number) - the minutes beyond them
events-screen-form-length =
    { $minutes ->
        [0] Length: { $hours } h
       *[other] Length: { $hours } h { $minutes } min
    }

# Choice: nothing.
events-screen-form-none = Not specified

# Label of a choice.
events-screen-form-form-label = How it is held

# Choice.
events-screen-form-on-site = On site

# Choice.
events-screen-form-online = Online

# Choice.
events-screen-form-mixed = Both

# Label of a field.
events-screen-form-address-label = Place

# Under the field.
events-screen-form-address-hint = Street, hall, how to get there.

# Label of a field.
events-screen-form-organiser-label = Organiser

# Label of choices.
events-screen-form-directions-label = Directions

# Label of choices.
events-screen-form-kinds-label = Kinds of activity by law

# Label of a field.
events-screen-form-body-label = State body

# Label of a field.
events-screen-form-contact-label = Contact in the state body

# Label of a group of fields.
events-screen-form-sites-label = Sites

# Label of a field.
events-screen-form-site-label = Name of the site

# Button.
events-screen-form-site-add-button = Add a site

# Button with an icon.
# Variables:
#   $name (String) - name of the site
events-screen-form-site-remove-label = Remove the site “{ $name }”

# Label of a field.
events-screen-form-capacity-label = Places

# Under the field.
events-screen-form-capacity-hint = More people go to the waiting list.

# Beside a field.
events-screen-form-number-error = Write a whole number.

# Label of a field.
events-screen-form-code-label = Code

# Under the field.
events-screen-form-code-hint = 2–6 Latin letters and digits before the numbers of badges and lines.

# Label of a field.
events-screen-form-requirements-label = What people must bring and know

# Label of a field.
events-screen-form-description-label = Description

# Checkbox.
events-screen-form-template-check = This is a template for copies

# Kind of the law.
events-screen-kind-social-help = Social help

# Kind of the law.
events-screen-kind-care = Help to older people and people with disabilities

# Kind of the law.
events-screen-kind-victims = Help to victims

# Kind of the law.
events-screen-kind-emergencies = Emergencies

# Kind of the law.
events-screen-kind-search = Search for the missing

# Kind of the law.
events-screen-kind-environment = Environment

# Kind of the law.
events-screen-kind-culture = Culture and heritage

# Kind of the law.
events-screen-kind-education = Education

# Kind of the law.
events-screen-kind-sport = Sport and health

# Kind of the law.
events-screen-kind-animals = Animals

# Kind of the law.
events-screen-kind-criminal-record = Help to people with a criminal record

# Kind of the law.
events-screen-kind-other = Other

# Notice.
# Variables:
#   $title (String) - the title
events-screen-added-done = Event created: “{ $title }”.

# Notice.
# Variables:
#   $title (String) - the title
events-screen-saved-done = Saved: “{ $title }”.

# Notice.
# Variables:
#   $title (String) - the title
events-screen-state-done = “{ $title }”: the state is changed.

# Notice.
# Variables:
#   $title (String) - the title
events-screen-deleted-done = Event deleted: “{ $title }”.

# Notice.
# Variables:
#   $title (String) - the title
events-screen-restored-done = Event restored: “{ $title }”.

# Title of a dialog.
# Variables:
#   $title (String) - the title
events-screen-delete-title = Delete “{ $title }”?

# In the dialog.
events-screen-delete-confirm = It leaves the lists with its shifts. Marks and hours stay with the people, and it can be restored.

# Button.
events-screen-delete-button = Delete the event

# Button.
events-screen-restore-button = Restore

# Above a deleted event.
events-screen-deleted-note = This event is deleted and stands in no list.

# Button.
events-screen-edit-button = Edit

# Button with an arrow.
events-screen-back-label = Back to events

# Head of a group of facts.
events-screen-plan-title = Time and place

# Head of a group of facts.
events-screen-content-title = What it is for

# Head of a group of facts.
events-screen-parties-title = Who holds it

# Name of the tabs of the page of an event, for screen readers.
events-screen-tabs-label = Parts of the event

# Tab of the page of an event: when, where, what for.
events-screen-overview-tab = Overview

# Label of a field.
events-screen-form-request-label = Request: day

# Label of a field.
events-screen-form-request-number-label = Request: number

# Label of a field.
events-screen-form-confirmation-label = Confirmation: day

# Label of a field.
events-screen-form-confirmation-number-label = Confirmation: number

# Inside an empty field of a day.
events-screen-form-day-hint = 05.07.2026

# Beside the field of the day of a letter.
events-screen-form-letter-error = Write the day of the letter like this: 05.07.2026.

# Label: day and number of the request of a state body.
events-screen-request-label = Request

# Label: day and number of the confirmation of a state body.
events-screen-confirmation-label = Confirmation

# Choice: a site whose name is not typed yet.
# Variables:
#   $number (Number) - its place in the list
events-screen-form-site-unnamed = Site { $number }

# Label of a group: people are moved from one site to another.
events-screen-form-transfers-label = Transfers

# Label of a choice, for screen readers.
events-screen-form-transfer-from-label = From

# Label of a choice, for screen readers.
events-screen-form-transfer-to-label = To

# Label and hint of a field.
events-screen-form-transfer-words-label = Bus, seats, driver

# Button.
events-screen-form-transfer-add-button = Add a transfer

# Button with an icon.
# Variables:
#   $number (Number) - its place in the list
events-screen-form-transfer-remove-label = Remove transfer { $number }

# Under a transfer.
events-screen-form-transfer-error = Choose two different sites and write both times like this: 05.07.2026 09:00.

# Button with three dots on the page of an event.
events-screen-more-label = More actions

# Item of a menu.
events-screen-copy-button = Duplicate…

# Item of a menu.
events-screen-series-button = Repeat…

# Item of a menu.
events-screen-template-button = Save as a template

# Button on the page of a template.
events-screen-from-template-button = New event from the template…

# Title of a dialog.
# Variables:
#   $title (String) - the title
events-screen-copy-title = Copy of “{ $title }”

# Title of a dialog.
# Variables:
#   $title (String) - the title
events-screen-series-title = Repeat “{ $title }”

# Title of a dialog.
# Variables:
#   $title (String) - the title
events-screen-from-template-title = New event from “{ $title }”

# In the dialog.
events-screen-copy-hint = Shifts are copied with their needs and move with the event. People are not copied.

# Checkbox.
events-screen-copy-shifts-check = With its shifts

# Button of the dialog.
events-screen-copy-do-button = Duplicate

# Button of the dialog.
events-screen-from-template-do = Create the event

# Name of a choice, for screen readers.
events-screen-series-every-label = How often

# Choice.
events-screen-series-weeks = By weeks

# Choice.
events-screen-series-days = By days

# Label of a field with a number.
events-screen-series-every-weeks-label = Every so many weeks

# Label of a field with a number.
events-screen-series-every-days-label = Every so many days

# Label of a field.
events-screen-series-until-label = Last day

# Name of a row of choices, for screen readers.
events-screen-series-on-label = Days of the week

# Beside the field.
events-screen-series-error = Write a whole number and the last day like this: 05.07.2026.

# In the dialog, before the days.
# Variables:
#   $count (Number) - events
events-screen-series-count =
    { $count ->
        [one] { $count } event will be made:
       *[other] { $count } events will be made:
    }

# Notice.
# Variables:
#   $count (Number) - events
events-screen-copied-done =
    { $count ->
        [one] Made: { $count } event.
       *[other] Made: { $count } events.
    }

# Notice.
# Variables:
#   $title (String) - the title
events-screen-template-done = Saved as a template: “{ $title }”.

# Label of a field; of a fact.
events-screen-programme-label = Programme

# Button with an icon beside the choice of a programme.
events-screen-programme-new-button = New programme

# Button with an icon beside the choice of a programme.
events-screen-programme-edit-button = Edit the programme

# Title of a dialog.
events-screen-programme-new-title = New programme

# Title of a dialog.
events-screen-programme-edit-title = Edit the programme

# Label of a field.
events-screen-programme-partner-label = Partner

# Label of a field.
events-screen-programme-aims-label = Aims

# Label of a field.
events-screen-programme-expected-label = Expected result

# Notice.
# Variables:
#   $title (String) - the title
events-screen-programme-done = Programme saved: “{ $title }”.

# Beside the field of a day.
events-screen-form-day-error = Write the day like this: 05.07.2026.

## Result of an event and how its hours are counted

# Heading of the part of an event: what came of it.
events-screen-result-title = Result

# Field: how many people the event helped.
events-screen-form-helped-label = People helped

# Beside the field of people helped.
events-screen-form-helped-hint = Contacts: whoever was helped twice counts twice.

# Check box: the number of people helped is an estimate.
events-screen-form-estimated-check = This is an estimate

# Beside the number of people helped, in brackets: nobody counted them.
events-screen-result-estimated = estimate

# Field: the result in words.
events-screen-form-result-label = What was done

# Field: addresses of articles and photos.
events-screen-form-links-label = Links to press and photos

# Beside the field of links.
events-screen-form-links-hint = One link on each line.

# Heading of the part of an event: how hours follow from marks.
events-screen-rule-title = How hours are counted

# Field: minutes of rest that are taken off.
events-screen-form-break-label = Break, minutes

# Field: hours of work after which the break is taken off.
events-screen-form-break-after-label = Taken off after, hours

# Field: whole steps in which hours count; choices are lengths of time.
events-screen-form-step-label = Rounded down to

# Choice: hours are not rounded.
events-screen-form-step-none = Every minute counts

# Field: the most hours of one presence that count.
events-screen-form-most-label = At most, hours

# Beside the field of the most hours.
events-screen-form-most-hint = Of one arrival and departure. Empty is no limit.

# Field: minutes before a shift in which an arrival is one at the shift.
events-screen-form-early-label = Arrival before the shift, minutes

# Check box: time before the beginning of the shift makes hours too.
events-screen-form-early-check = Time before the shift counts too

# Field: minutes after the end of a shift at which a forgotten departure is put.
events-screen-form-close-label = Forgotten departure: after the end, minutes

# A number of the rule of hours is none, or longer than a day.
events-screen-form-rule-error = A number here is not a length of time within one day. Enter minutes as 30 and hours as 6,5.
