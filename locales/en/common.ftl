### Words that several screens share.

# Button that saves what was typed.
common-save-button = Save

# Beside a list: how many rows there are.
# Variables:
#   $count (Number) - rows in the list
common-rows-count =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }

# Quiet line under a record.
# Variables:
#   $at (DateTime) - when it was saved last
common-saved-at = Saved: { $at }
