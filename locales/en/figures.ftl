### Figures of events, attendance and hours: the page, saved tables, the command line.

# Title of the screen.
figures-page-title = Figures

## What is told apart

# Name of the choice of what the table tells apart, for screen readers.
figures-axis-label = Table by

# Choice: a line for each event.
figures-axis-event = By event

# Choice: a line for each volunteer.
figures-axis-person = By person

# Choice: a line for each programme.
figures-axis-programme = By programme

# Choice: a line for each direction.
figures-axis-direction = By direction

# Choice: a line for each region.
figures-axis-region = By region

# Choice: a line for each month.
figures-axis-month = By month

# Choice: a line for each quarter.
figures-axis-quarter = By quarter

# Choice: a line for each year.
figures-axis-year = By year

# Choice: a line for each sex.
figures-axis-sex = By sex

# Choice: a line for each age group.
figures-axis-age = By age

# Head of the first column of the table.
figures-head-event = Event

# Head of the first column of the table.
figures-head-person = Volunteer

# Head of the first column of the table.
figures-head-programme = Programme

# Head of the first column of the table.
figures-head-direction = Direction

# Head of the first column of the table.
figures-head-region = Region

# Head of the first column of the table.
figures-head-period = Period

# Head of the first column of the table.
figures-head-sex = Sex

# Head of the first column of the table.
figures-head-age = Age

## Lines without a name of their own

# Line of the table: work outside events.
figures-line-outside = Outside events

# Line of the table: events that belong to no programme, and work outside events.
figures-line-no-programme = No programme

# Line of the table: events that name no direction, and work outside events.
figures-line-no-direction = No direction

# Line of the table: events that name no region, and work outside events.
figures-line-no-region = No region

# Line of the table: work of which no day is known.
figures-line-no-day = No date

# Line of the table: people whose record names no sex, or is not there any more.
figures-line-no-sex = Sex not specified

# In place of the name of a volunteer whose data is erased, blocked or deleted.
figures-line-gone = Data not shown

# Line of the table: a quarter of a year.
# Variables:
#   $quarter (Number) - 1 to 4
#   $year (String) - the year in four digits
figures-line-quarter = Quarter { $quarter }, { $year }

## Measures

# Name of a figure.
figures-measure-confirmed = Confirmed hours

# What the figure counts; stands beside it.
figures-means-confirmed = Hours that somebody other than the claimer confirmed. They count on the day on which the work began. Rejected, replaced and void hours are left out.

# Name of a figure.
figures-measure-claimed = Waiting for confirmation

# What the figure counts; stands beside it.
figures-means-claimed = Hours that were claimed and that nobody has confirmed or rejected yet. They stand in no certificate.

# Name of a figure.
figures-measure-rejected = Rejected hours

# What the figure counts; stands beside it.
figures-means-rejected = Hours that were claimed and rejected by somebody else.

# Name of a figure.
figures-measure-people = People who came

# What the figure counts; stands beside it.
figures-means-people = People with a recorded arrival. Each person counts once in a line, however many marks there are, so the lines may add up to more than the total.

# Name of a figure.
figures-measure-with-hours = People with hours

# What the figure counts; stands beside it.
figures-means-with-hours = People with confirmed hours, each once in a line.

# Name of a figure.
figures-measure-events = Events

# What the figure counts; stands beside it.
figures-means-events = Events with at least one arrival or confirmed hours. Work outside events is left out.

# Name of a figure.
figures-measure-marks = Marks

# What the figure counts; stands beside it.
figures-means-marks = Arrivals and departures as they were recorded, repeats included. A mark is not a person.

# Name of a figure.
figures-measure-places = Places in shifts

# What the figure counts; stands beside it.
figures-means-places = Places that people have in shifts of work which are over, without the reserve, as the lists stand now.

# Name of a figure.
figures-measure-no-shows = No-shows

# What the figure counts; stands beside it.
figures-means-no-shows = Of these places: neither an arrival in the shift nor hours of it are known. Shifts that were called off are left out.

# Name of a figure.
figures-measure-late-cancels = Late cancellations

# What the figure counts; stands beside it.
figures-means-late-cancels = Places in the same shifts that people gave up by their own word after the cancellation deadline: that of the shift, or else of the event. They are neither among the places nor among the no-shows. Whoever cancels in time, or where there is no deadline, is counted nowhere.

# Name of a figure.
figures-measure-helped = People helped

# What the figure counts; stands beside it.
figures-means-helped = Sum of what the results of events say, each on its first day. These are contacts, not people: whoever was helped twice counts twice. By person, sex and age there is no such figure.

# Beside the figure of people helped: how many of them are an estimate.
# Variables:
#   $estimated (Number) - people
figures-helped-estimated = { $estimated } of them estimated

# Heading over the shares of what confirmed hours rest on.
figures-evidence-title = What confirmed hours rest on

# What the shares mean.
figures-evidence-hint = Scan or desk is the strongest, a person’s own word the weakest. Hours from two marks have the weaker of the two.

## Period and past date

# Name of the choice of the period.
figures-period-label = Period

# Choice: the running year.
figures-period-year = This year

# Choice: the year before.
figures-period-last-year = Last year

# Choice: the running quarter.
figures-period-quarter = This quarter

# Choice: the running month.
figures-period-month = This month

# Choice: everything that is known.
figures-period-all = All time

# Choice: two days of one’s own.
figures-period-own = From … to …

# Label of a field: the first day of the period.
figures-from-label = From

# Label of a field: the last day of the period.
figures-until-label = To

# Label of a field: the figures are shown as they were known on that day.
figures-as-of-label = As known on

# Beside the field, while it is empty.
figures-as-of-hint = today

# Above the figures of a past date.
# Variables:
#   $day (DateTime) - the day
figures-as-of-banner = As the register knew it at the end of { DATETIME($day, style: "long") }; what was recorded, confirmed or corrected later is left out.

# Button: back to the figures of today.
figures-as-of-clear = Show today’s figures

## The page

# Heading over the totals, for screen readers.
figures-totals-title = Totals

# Heading over the line over time.
# Variables:
#   $measure (String) - name of the figure
figures-over-time-title = { $measure }, by month

# Which regions the figures go by, before the choice of today’s ones or those of the event.
figures-regions-label = Regions

# Choice and line in a file: the regions of today.
figures-regions-today = as of today

# Choice and line in a file: the regions as they were on the first day of each event.
figures-regions-event = as of the event

# Under the table: events in a region of which a part became a region of its own later.
# Variables:
#   $events (Number) - events
figures-regions-undivided = { $events ->
    [one] { $events } event took place in a region that was divided later. It counts in the region that was recorded; its place may lie in another one now.
   *[other] { $events } events took place in regions that were divided later. They count in the region that was recorded; their places may lie in another one now.
}

# Heading over the map of regions.
# Variables:
#   $measure (String) - name of the figure
figures-map-title = { $measure }, by region

# Name of the table, for screen readers.
figures-table-label = Figures by line

# A number of hours in the totals; one decimal at most.
# Variables:
#   $hours (Number) - hours
figures-hours-value = { NUMBER($hours, maximumFractionDigits: 1) } h

# Button.
figures-save-button = Save the table…

# A notice after the table was saved.
# Variables:
#   $path (String) - where the file is
figures-save-done = The table is saved: { $path }

# In place of the figures, where there are none.
figures-empty-title = No work in this period

# Under it.
figures-empty-hint = Figures come from marks of attendance and from hours. Choose another period, or record who came on the page of an event.

# Title of the panel with the rows behind a figure.
# Variables:
#   $measure (String) - name of the figure
#   $line (String) - name of the line
figures-rows-title = { $measure }: { $line }

# Button beside the definition of the chosen figure: shows the rows that it is made of.
figures-rows-open = Show the rows

# Name of the total line.
figures-rows-all = all

# Head of a column of the rows.
figures-rows-day-column = Day

# Head of a column of the rows.
figures-rows-minutes-column = Hours

# Head of a column of the rows.
figures-rows-evidence-column = Evidence

# Head of a column of the rows.
figures-rows-mark-column = Mark

# A mark: the person came; with the time.
# Variables:
#   $time (String) - time of day
figures-rows-arrival = Came at { $time }

# A mark: the person went; with the time.
# Variables:
#   $time (String) - time of day
figures-rows-departure = Left at { $time }

# Button that closes the panel of rows.
figures-rows-close = Back to the table

## Refusals

# The last day is before the first one.
figures-error-period = The period ends before it begins. Choose a later last day.

# A line that is asked for is not known.
figures-error-line = There is no such line in the figures. Open the figures again and choose a line of the table.

## Files

# Name of the saved table and of its sheet.
figures-file-name = Figures

# Line above a saved table.
figures-file-period = Period

# Line above a saved table: by which day the register knew this.
figures-file-as-of = As known on

# Last line of a saved table.
figures-file-total = Total

# Column of a saved table: the share of confirmed hours by scan or signed paper.
figures-file-evidence = Share by scan or signed paper, %

## What hours are worth

# Heading over the estimate, and line above a saved table.
figures-worth-title = Value of confirmed hours, an estimate

# The estimate itself.
# Variables:
#   $tenge (Number) - the sum
figures-worth-sum = About { NUMBER($tenge, style: "currency") }

# A year of the estimate: its hours, its rate, and where the rate was taken from.
# Variables:
#   $year (String) - the year
#   $length (String) - its confirmed hours
#   $rate (Number) - tenge for an hour
#   $source (String) - where the rate was taken from
figures-worth-year = { $year }: { $length } at { NUMBER($rate, style: "currency") } an hour. Source of the rate: { $source }

# Hours of a year without a rate.
# Variables:
#   $year (String) - the year
#   $length (String) - its confirmed hours
figures-worth-without = { $year }: no rate is set, so { $length } are not valued

# Hours without a day.
# Variables:
#   $length (String) - the hours
figures-worth-no-day = Without a day: { $length } are not valued

# Under the estimate: how it is made.
figures-worth-means = Confirmed hours times the rate of the year in which the work began. Minutes are counted exactly; the sum is rounded once, to whole tenge. It is an estimate, and no payment.

# Under the estimate of a past day.
figures-worth-as-of = The rates are those that the register knew on that day.

# Under the totals: confirmed hours at night, where they are told separately.
# Variables:
#   $length (String) - the hours
figures-apart-night = Of the confirmed hours at night: { $length }

# Under the totals: confirmed hours of travel.
# Variables:
#   $length (String) - the hours
figures-apart-travel = Of the confirmed hours travel: { $length }
