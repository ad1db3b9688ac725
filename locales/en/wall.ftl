### Wall board: a screen that everybody at an event sees.

# Button and key on the page of an event: opens the board in a window of its own.
wall-open-button = Wall board

# Hint at the button.
wall-open-hint = Opens on the second screen, or on this one; Escape closes it. When the program locks itself, the board stays, without names.

# Notice.
wall-opened = The wall board is open. When the program locks itself, the board stays, without names.

# Notice.
wall-closed = The wall board is closed.

# Refusal.
wall-error-not-opened = The wall board does not open. Close other windows and try again.

# Heading of the shifts that go on.
wall-now-title = Now

# Heading of the shifts that begin soon.
wall-next-title = Next

# Nothing goes on.
wall-now-empty = No shift is running now

# Nothing begins in the next hours.
wall-next-empty = Nothing begins in the next 3 hours

# Who is there, of those with a place.
# Variables:
#   $here (String) - people who are there
#   $expected (String) - people with a place
wall-here-value = { $here } of { $expected } here

# How many have a place in a shift that has not begun.
# Variables:
#   $held (String) - people with a place
wall-held-value = { $held } assigned

# How many people are missing at a shift.
# Variables:
#   $count (Number) - people
wall-missing-value =
    { $count ->
        [one] { $count } person missing
       *[other] { $count } people missing
    }

# Nobody is missing at a shift.
wall-complete = Complete

# Every role of a shift that has not begun has its people.
wall-filled = All places are filled

# Label before names.
wall-missing-label = Missing

# Label before names.
wall-late-label = Late

# Label before names.
wall-left-label = Left

# Label before names.
wall-in-label = Here

# Label before names of people whose shift has not begun.
wall-expected-label = Coming

# Minutes beside the name of somebody who is late.
# Variables:
#   $minutes (Number) - minutes since the beginning
wall-late-value = { $minutes } min

# Behind names: there are more.
# Variables:
#   $count (Number) - people
wall-more-value = and { $count } more

# In the corner: the program is locked, and the board shows what was known at that time.
# Variables:
#   $time (String) - the hands of the clock: 10:40
wall-locked-value = { $time }: locked, so the board stands still and names nobody

# Beside the heading of shifts, where they do not all fit: which of them are shown; the board turns its pages itself.
# Variables:
#   $from (String) - number of the first
#   $until (String) - number of the last
#   $all (String) - how many there are
wall-page-value = { $from }–{ $until } of { $all }

# In the corner: how to leave.
wall-escape-hint = closes the board
