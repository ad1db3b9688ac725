### The desk of a forum in the window.

# Tab of an event: its guests.
desk-screen-tab = Guests
# Heading of the desk: the letters of the desk.
# Variables:
#   $desk (String) - letters of the desk
desk-screen-title = Desk { $desk }
# Button: opens the desk in the whole window.
desk-screen-open-button = Open the desk
# Button: leaves the desk.
desk-screen-leave-button = Leave
# Choice of the list at which guests are checked in.
desk-screen-list-label = List
# Choice: guests are checked in.
desk-screen-in-button = In
# Choice: guests are checked out.
desk-screen-out-button = Out
# The one field of the desk.
desk-screen-field-label = Scan a badge or type a name
# What the field takes.
desk-screen-field-hint = surname, name, end of a phone or a badge number
# Figure: people who came.
desk-screen-came-label = Came
# Figure: people still expected.
desk-screen-expected-label = Expected
# Figure: entries at this desk.
desk-screen-here-label = This desk
# Heading over guests that the text finds.
desk-screen-neighbours-title = Names found
# Nobody has such a name: what to do.
desk-screen-nobody-hint = Nobody is found. Type another part of the name, or press F2 for a new guest.
# The desk waits for the next guest.
desk-screen-waiting-hint = Ready for the next guest
# State of a guest.
desk-screen-state-expected = expected
# State of a guest.
desk-screen-state-came = came
# State of a guest.
desk-screen-state-left = left
# State of a guest.
desk-screen-state-cancelled = not coming
# Result of a scan, one or two words.
desk-screen-entered-word = Checked in
# Result of a scan.
desk-screen-left-word = Checked out
# Result of a scan.
desk-screen-already-word = Already in
# Result of a scan.
desk-screen-void-word = Badge is void
# Result of a scan.
desk-screen-other-day-word = Not today
# Result of a scan.
desk-screen-other-category-word = Other category
# Result of a scan.
desk-screen-cancelled-word = Not coming
# Result of a scan.
desk-screen-not-inside-word = Not inside
# Result of a scan.
desk-screen-misread-word = Misread
# Result of a scan.
desk-screen-unknown-word = Not on the list
# Result of a scan.
desk-screen-other-event-word = Other event
# With a result: the which use of the list.
# Variables:
#   $time (Number) - which use
desk-screen-time-note = Use number { $time }
# With a result: the list begins later.
# Variables:
#   $time (String) - time of the clock
desk-screen-early-note = Early: begins at { $time }.
# With a result: the list is over.
# Variables:
#   $time (String) - time of the clock
desk-screen-late-note = Late: ended at { $time }.
# When and where the first use was.
# Variables:
#   $time (String) - time of the clock
#   $desk (String) - letters of the desk
desk-screen-already-line = { $time }, desk { $desk }
# What to do.
desk-screen-already-hint = Ask for the name and compare the badge.
# Since when a badge does not hold.
# Variables:
#   $time (String) - time of the clock
desk-screen-void-line = Replaced at { $time }
# What to do with a void badge.
# Variables:
#   $number (String) - number that holds
desk-screen-void-hint = Take it and ask for the new one: { $number }
# Of which days the list is.
# Variables:
#   $from (String) - first day
#   $until (String) - last day
desk-screen-other-day-line = This list: { $from } – { $until }
# What to do.
desk-screen-other-category-hint = This list is for others. Look at the category on the badge.
# What to do.
desk-screen-cancelled-hint = The guest list says that this person will not come. Ask the coordinator.
# What to do.
desk-screen-not-inside-hint = No entry was marked before. Check the guest in first.
# What to do.
desk-screen-misread-hint = The last character does not fit. Scan once more or type the name.
# What to do.
desk-screen-unknown-hint = No guest here has this number. Type the name, or press F2 for a new guest.
# What to do.
desk-screen-other-event-hint = This badge is of another event. Type the name.
# The scanner typed under another keyboard layout.
desk-screen-put-back-hint = The scanner sent letters of another layout. The code was repaired; better switch the keyboard layout.
# What Enter does.
desk-screen-key-enter = check in
# What Enter does after a refusal.
desk-screen-key-overrule = mark all the same
# What F8 does.
desk-screen-key-undo = undo the last
# What F2 does.
desk-screen-key-new = new guest
# What F3 does.
desk-screen-key-list = next list
# What F4 does.
desk-screen-key-out = in or out
# What F6 does.
desk-screen-key-badge = badge number
# What F11 does.
desk-screen-key-whole = full screen
# The next scan takes the place of this result.
desk-screen-next-hint = The next scan closes this result
# Toast after F8.
desk-screen-undone-done = Undone
# Number of a badge.
desk-screen-badge-label = Badge
# A guest without a badge.
desk-screen-badge-none = no badge
# Button: gives badge numbers to chosen guests.
desk-screen-badge-button = Give badge numbers
# Toast: how many guests have a number now.
# Variables:
#   $count (Number) - how many
desk-screen-badges-done = Guests with a badge number: { $count }
# Button: a new badge in the place of a lost one.
desk-screen-replace-button = Replace the badge
# Title of the question.
# Variables:
#   $name (String) - name of the guest
desk-screen-replace-title = New badge: { $name }
# Question before a badge is replaced.
desk-screen-replace-confirm = The old badge stops working at once.
# Field: why.
desk-screen-replace-reason-label = Reason
# Toast with the new number.
# Variables:
#   $number (String) - new number
desk-screen-replace-done = New badge: { $number }
# Title of the form of a new guest.
desk-screen-guest-title = New guest
# Hint of that form.
desk-screen-guest-hint = Name and category are enough. The rest can wait.
# Button: adds a guest.
desk-screen-guest-add-button = Add a guest
# Button: adds the guest and checks in.
desk-screen-guest-check-in-button = Add and check in
# Toast after adding.
# Variables:
#   $name (String) - name of the guest
desk-screen-guest-done = Guest added: { $name }
# Field.
desk-screen-surname-label = Surname
# Field.
desk-screen-given-label = Name
# Field: the name in Latin letters.
desk-screen-latin-label = Name in Latin letters
# Check box.
desk-screen-latin-first-label = Latin spelling large on the badge
# Field.
desk-screen-category-label = Category
# First choice of the category.
desk-screen-category-none = Choose…
# Field: with whom the guest comes.
desk-screen-delegation-label = Delegation
# First choice of the delegation.
desk-screen-delegation-none = No delegation
# Field.
desk-screen-phone-label = Phone
# Field: shown with the result.
desk-screen-note-label = Note for the desk
# Field: shown before all else.
desk-screen-warning-label = Warning
# Guests with a similar name, while a new one is typed.
desk-screen-similar-title = Perhaps already on the list
# Nothing yet: the event receives no guests.
desk-screen-off-title = This event receives no guests yet
# What to do.
desk-screen-off-hint = Switch it on for a forum: guests, badges with numbers, and a desk that works without the internet.
# Button: the event receives guests.
desk-screen-on-button = Receive guests
# Nobody yet.
desk-screen-empty-title = No guests yet
# What to do.
desk-screen-empty-hint = Add a guest, or open the desk and add those who come.
# Field: looks for a guest.
desk-screen-find-label = Find a guest
# Placeholder.
desk-screen-find-hint = Name, end of a phone, badge
# Nobody is found.
desk-screen-none-title = Nobody is found
# What to do.
desk-screen-none-hint = Type another part of the name.
# Column.
desk-screen-name-column = Name
# Column: with whom, from where.
desk-screen-from-column = Delegation
# Column.
desk-screen-state-column = State
# Column of buttons, for screen readers.
desk-screen-acts-column = Actions
# Button: one more list.
desk-screen-list-add-button = Add a list
# Button.
# Variables:
#   $title (String) - title of the list
desk-screen-list-remove-label = Remove: { $title }
# Field: title of a list.
desk-screen-list-name-label = Title
# Field.
desk-screen-list-purpose-label = For
# Field: how often a guest may use a list.
desk-screen-list-limit-label = Each guest
# Choice.
desk-screen-limit-in-and-out = in and out, as often as needed
# Choice.
desk-screen-limit-once = once in all
# Choice.
desk-screen-limit-once-a-day = once a day
# Choice: a number that was set elsewhere.
# Variables:
#   $times (Number) - how many times
desk-screen-limit-other = times in all: { $times }
# Purpose of a list.
desk-screen-purpose-door = Entrance
# Purpose of a list.
desk-screen-purpose-session = Session
# Purpose of a list.
desk-screen-purpose-meal = Meal
# Purpose of a list.
desk-screen-purpose-transport = Bus
# Purpose of a list.
desk-screen-purpose-hand-out = Pack
# Heading of the live board.
desk-screen-board-title = Who came
# Button: shows the board.
desk-screen-board-button = Board
# Figure: people inside.
desk-screen-inside-label = Inside
# Figure: entries.
desk-screen-scans-label = Scans
# Figure: refused scans.
desk-screen-refused-label = Refused
# Figure: without a list.
desk-screen-walk-ins-label = Not on a list
# Figure: those who work here.
desk-screen-crew-label = Team
# Heading of bars.
desk-screen-by-category-title = By category
# Heading of bars.
desk-screen-by-delegation-title = By delegation
# How many of how many.
# Variables:
#   $came (String) - people who came
#   $expected (String) - people expected
desk-screen-of-value = { $came } of { $expected }
# Heading of the first screen of somebody who works at the desk only: which event.
desk-screen-start-title = Which desk is open today?
# Under it.
desk-screen-start-hint = Choose the event. The desk is left with the password of a coordinator.
# Under the name of an event in that choice: it goes on today.
desk-screen-start-today = today
# Under the name of an event in that choice: nobody said when it is.
desk-screen-start-no-time = no time set
# No event receives guests: what to do.
desk-screen-start-none-title = No event receives guests
# Under that title.
desk-screen-start-none-hint = Ask a coordinator to switch on the receiving of guests on the page of the event, or take over the register from here.
