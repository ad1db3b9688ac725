### The live board of a forum, the page made of it, and what a list of limited uses says.

# State of a guest: came, and nobody saw the person going.
board-state-closed = left, not scanned
# On the board: when the figures were counted.
# Variables:
#   $time (String) - time of the clock
board-moment-note = Updated at { $time }
# Figure: goings that nobody saw.
board-forgotten-label = Exit not scanned
# What the figure means.
board-forgotten-hint = Closed by the rule at midnight and not counted inside.
# Heading of bars.
board-origins-title = By country and region
# Heading of bars.
board-sexes-title = By sex
# Heading of bars.
board-ages-title = By age
# Heading of the curve: first arrivals in each quarter of an hour.
board-arrivals-title = Arrivals, every 15 minutes
# Heading of the table of desks.
board-desks-title = Desks
# Column: letters of the desk.
board-desk-column = Desk
# Column: entries in the last ten minutes.
board-lately-column = Last 10 min
# Column: entries in all.
board-all-column = In all
# Column: how long ago the last entry was.
board-last-column = Last entry
# The last entry was less than a minute ago.
board-last-now = now
# How long ago the last entry was.
# Variables:
#   $minutes (Number) - minutes since
board-last-minutes = { $minutes } min ago
# Nobody has come yet.
board-nobody-note = Nobody has come yet.
# Sex, country or region of a guest is not known.
board-unknown-label = not known
# The rest of a list that is cut.
board-others-label = others
# Button: saves the board as a page of paper.
board-page-button = Save a page
# Choice of the language of that page.
board-page-language-label = Language of the page
# Title of the page and of its file.
board-page-title = Who came
# On the page: the moment at which it was counted.
# Variables:
#   $day (String) - day
#   $time (String) - time of the clock
board-page-moment = { $day }, { $time }
# Under the page: what is counted.
board-page-footnote = Each person is counted once; scans are shown apart. The team is not counted among the guests.
# Column of the page.
board-page-came-column = Came
# Column of the page.
board-page-expected-column = Expected
# With a result: which use of a list with a limit it is.
# Variables:
#   $time (Number) - which use
#   $limit (Number) - how many are allowed
board-use-note = Use { $time } of { $limit }
# With a refusal: how many uses are gone.
# Variables:
#   $used (Number) - uses so far
#   $limit (Number) - how many are allowed
board-used-line = Used { $used } of { $limit }
# With a refusal: when and where the first use was.
# Variables:
#   $time (String) - time of the clock, on another day with the day
#   $desk (String) - letters of the desk
board-first-line = First: { $time }, desk { $desk }
# With a refusal: when and where the last use was.
# Variables:
#   $time (String) - time of the clock, on another day with the day
#   $desk (String) - letters of the desk
board-latest-line = Last: { $time }, desk { $desk }
# With a result: the going before was not seen.
# Variables:
#   $time (String) - when the rule closed it
board-forgotten-note = The exit before was not scanned; the rule closed it at { $time }.
# Of which day the list is, if it is one.
# Variables:
#   $day (String) - the day
board-day-line = This list: { $day }
# Column: seconds that a desk needs for one guest.
board-pace-column = Per guest
# That column.
# Variables:
#   $seconds (Number) - seconds
board-pace-value = { $seconds } s
# Column: since when a desk works without a break.
board-row-column = Line since
# The desk has no line.
board-row-none = no line
# What a line is.
board-row-hint = A line: guests come one after another, less than a minute apart.
# When those who are expected will be in, if desks go on as in the last ten minutes.
# Variables:
#   $time (String) - time of the clock
board-forecast-note = At this pace all expected guests are in by { $time }.
# Every desk that works has a line.
board-open-more-note = Every desk has a line. Open one more desk.
