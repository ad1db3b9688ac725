### Today: what waits for a person, and the register at a glance.

# Title of the screen; the date stands beside it.
today-page-title = Today

# Heading of the list of things that wait.
today-attention-title = Needs attention

# Nothing waits: title.
today-attention-empty-title = Nothing waits for you

# Nothing waits: what it means.
today-attention-empty-hint = Consents are in order and there are no new applications.

# At the end of a line: opens the people behind the number.
today-attention-open-button = Open the list

# Line; the number stands before it.
today-guardian-title = Minors without a parent’s consent

# Under the line: what to do.
today-guardian-hint = Get it on paper before the next event

# Line; the number stands before it.
today-consent-title = Volunteers without consent to data processing

# Under the line.
today-consent-hint = Missing, expired or withdrawn

# Line; the number stands before it.
today-expiring-title = Consents that end within 30 days

# Under the line.
today-expiring-hint = Ask for a new one in good time

# Line; the number stands before it.
today-applicants-title = Applicants waiting for an answer

# Under the line.
today-applicants-hint = Accept them or tell them why not

# Row: hours that wait for somebody to confirm or reject them.
today-hours-title = Records of hours waiting for confirmation

# What to do about it.
today-hours-hint = Confirm or reject those that you did not enter yourself

# Heading of the bars.
today-directions-title = By direction

# Under the bars.
today-directions-hint = One person may be in several directions.

# Bar of the people in no direction.
today-directions-none = No direction

# Heading of the tile map.
today-regions-title = By region

# Beside the heading of the map.
# Variables:
#   $count (Number) - people in the register
today-regions-hint =
    { $count ->
        [one] { $count } person in all
       *[other] { $count } people in all
    }

# Link under the map: people whose region is not known.
# Variables:
#   $count (Number) - people without a region
today-regions-none =
    { $count ->
        [one] { $count } person without a region
       *[other] { $count } people without a region
    }

# Start of the scale of the map.
today-scale-few = few

# End of the scale of the map.
today-scale-many = many

# The register holds nobody: title.
today-empty-title = The register is empty

# The register holds nobody: what to do.
today-empty-hint = Add the first person, or take in a list that you have.

# Button of the empty screen.
today-empty-add-button = Add a volunteer

# Button of the empty screen.
today-empty-import-button = Import a list

# Heading of the counts by status.
today-status-title = By status

# Attention: the yearly review has people on its list.
today-review-title = People whose retention period is over

# Under it.
today-review-hint = Look through the list and decide
