### Assigning: what stands against giving somebody a place in a shift, and who waits.

# Finding before somebody is assigned.
# Variables:
#   $name (String) - full name of the volunteer
assigning-archived = { $name } is in the archive. Make the record active first, or choose another volunteer.

# Finding before somebody is assigned.
assigning-cancelled = This shift is called off. Choose another shift.

# Finding before somebody is assigned. The law bars it.
# Variables:
#   $name (String) - full name of the volunteer
assigning-barred-emergency = { $name } is under 18, and the law bars minors from emergencies and from help to victims. Choose an adult.

# Finding before somebody is assigned. The law bars it.
# Variables:
#   $name (String) - full name of the volunteer
assigning-barred-criminal-record = { $name } is under 18, and the law bars minors from help to people with a criminal record. Choose an adult.

# Finding before somebody is assigned. The law bars it.
# Variables:
#   $name (String) - full name of the volunteer
assigning-barred-hazardous = { $name } is under 18, and the law bars minors from heavy and dangerous work. Choose an adult.

# Finding before somebody is assigned.
# Variables:
#   $day (DateTime) - day of the other shift
#   $event (Titles) - title of the other event
#   $name (String) - full name of the volunteer
#   $time (String) - its times: 09:00–13:00
assigning-two-places = { $name } has another shift at this time: “{ $event }”, { $day }, { $time }. Choose another volunteer, or take that place away first.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $name (String) - full name of the volunteer
assigning-minor-cash = { $name } is under 18, and this task collects cash. Choose an adult, or write who stands beside.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $name (String) - full name of the volunteer
assigning-minor-night = { $name } is under 18, and the shift reaches into the night (22:00–6:00). Choose an adult, or write who agreed to it.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $day (DateTime) - day of the other shift
#   $event (Titles) - title of the other event
#   $hours (Number) - whole hours of rest
#   $least (Number) - hours that are asked for
#   $minutes (Number) - the minutes beyond them
#   $name (String) - full name of the volunteer
#   $time (String) - its times: 09:00–13:00
assigning-short-rest = { $name } would rest only { $hours } h { $minutes } min, and at least { $least } h are asked for. The other shift: “{ $event }”, { $day }, { $time }.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $name (String) - full name of the volunteer
assigning-consent-missing = { $name }: there is no consent to the processing of personal data for this day. Record it before the shift.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $name (String) - full name of the volunteer
assigning-consent-expired = { $name }: the consent to the processing of personal data ends before this day. Record a new one before the shift.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $name (String) - full name of the volunteer
assigning-consent-withdrawn = { $name }: the consent to the processing of personal data is withdrawn. Ask for a new one, or write why you go on.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $name (String) - full name of the volunteer
assigning-consent-guardian = { $name }: the consent of a parent or guardian is missing. Record it, or write who comes along.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $least (Number) - age that is asked for
#   $name (String) - full name of the volunteer
#   $years (Number) - age in years
assigning-too-young = { $name } is too young for this task: age { $years }, asked for { $least }. Choose another volunteer, or write why you go on.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $least (Number) - age that is asked for
#   $name (String) - full name of the volunteer
assigning-age-unknown = { $name }: the birth date is not known, and this task asks for age { $least }. Ask for the date.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $name (String) - full name of the volunteer
#   $skill (String) - the skill or language
assigning-skill = { $name } has no record of the skill that this task asks for: { $skill }.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $name (String) - full name of the volunteer
#   $topic (String) - topic of the briefing
assigning-briefing = { $name } has had no briefing for this task: { $topic }. Give it before the shift and record it.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $name (String) - full name of the volunteer
#   $people (Number) - people that are asked for
assigning-full = There is nobody missing in this task: { $name } would come on top. People asked for: { $people }.

# Finding before somebody is assigned. It may be set aside.
# Variables:
#   $name (String) - full name of the volunteer
#   $people (Number) - places of the event
assigning-list-full = The event is full: { $name } would come on top. Places: { $people }.

# Finding before somebody is assigned. It may be set aside with a reason.
# Variables:
#   $day (DateTime) - day on which signing up begins
#   $name (String) - full name of the volunteer
#   $time (String) - the hands of the clock: 09:00
assigning-sign-up-not-yet = { $name }: signing up has not begun yet. It begins on { $day }, { $time }. Write why you go on.

# Finding before somebody is assigned. It may be set aside with a reason.
# Variables:
#   $day (DateTime) - day on which signing up ended
#   $name (String) - full name of the volunteer
#   $time (String) - the hands of the clock: 09:00
assigning-sign-up-over = { $name }: signing up is over since { $day }, { $time }. Write why you go on.

# Refusal.
shifts-error-need = This task is not in the shift any more. Reload the page.

# Refusal beside the field.
assigning-error-words = Write why you go on in spite of the warning: it is kept with the place.

# Refusal.
assigning-error-no-place = Whoever leaves has no place in this shift any more. Reload the page.

# Refusal.
waiting-error-nobody = Nobody can move up: no place is free, or nobody waits.
