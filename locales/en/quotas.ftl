### Quotas: how many guests of a category there may be, who has a place and who waits.

# A line of the command line: a category, how many have a place, how many there are, how many wait.
# Variables:
#   $category (String) - code of the category
#   $held (Number) - guests with a place
#   $people (Number) - places of the category
#   $waiting (Number) - guests who wait
quotas-line = { $category }: { $held } of { $people }, waiting: { $waiting }

# How many guests of a category have a place, of how many places.
# Variables:
#   $held (String) - guests with a place
#   $people (String) - places of the category
quotas-of-value = { $held } of { $people }

# Beside it.
# Variables:
#   $waiting (Number) - guests who wait
quotas-waiting-value = waiting: { $waiting }

# Label of a number beside a category in the set-up.
quotas-setup-label = At most

# Hint under the categories of the set-up.
quotas-setup-hint = “At most” is the number of guests of a category; empty is no limit. Whoever is planned beyond it waits; whoever stands at the desk is let in all the same.

# Refusal in the set-up.
quotas-setup-error = Write a whole number, or leave it empty.

# Heading over the places of categories.
quotas-title = Places by category

# Button: gives free places to the next of those who wait.
# Variables:
#   $count (Number) - places that can be given
quotas-move-up-button =
    { $count ->
        [one] Give { $count } free place to the next
       *[other] Give { $count } free places to the next
    }

# Notice: who got a place.
# Variables:
#   $names (String) - names, a list
quotas-moved-done = Got a place: { $names }.

# State of a guest who waits for a place of the category.
# Variables:
#   $place (Number) - the place among those who wait
quotas-queue-value = Waits, no. { $place }

# In the form of a guest: all places of the category are taken, and the guest is planned.
# Variables:
#   $people (Number) - places of the category
quotas-form-waits = All places of this category are taken: { $people }. The guest goes to the waiting list.

# In the form of a guest at the desk: all places of the category are taken.
# Variables:
#   $people (Number) - places of the category
quotas-form-beyond = All places of this category are taken: { $people }. Whoever stands here is let in all the same and counts on top.

# With the result of a scan: the guest was on the waiting list of the category.
# Variables:
#   $people (Number) - places of the category
quotas-desk-waited = Was on the waiting list: the category has { $people } places. Let in all the same.

# Notice after a guest was saved.
# Variables:
#   $name (String) - full name
quotas-waits-done = On the waiting list: { $name }.

# Fact after an import: guests who wait because the category is full.
quotas-import-waiting = On the waiting list
