### Practice at the desk of a forum, with invented guests.

# Button: to the practice of a new volunteer at the desk.
practice-open-button = Practise at the desk
# Heading of the practice at the desk.
practice-title = Practice at the desk
# Under that heading: what it is.
# Variables:
#   $tasks (Number) - how many tasks
practice-begin-hint = { $tasks } short tasks with invented guests. Nothing is written into the register; only the result stays with the event.
# Choice: which volunteer practises.
practice-who-label = Who practises
# Button: begins the course.
practice-begin-button = Begin
# Button: begins the course again, or for the next volunteer.
practice-once-more-button = Next volunteer
# Button: leaves the practice.
practice-leave-button = Leave the practice
# Always on the screen of the practice: these are no real guests.
practice-band-label = PRACTICE
# Beside that word.
practice-band-hint = The guests are invented. Nothing is written and nothing is printed.
# Over a task: which of how many.
# Variables:
#   $place (Number) - which task
#   $of (Number) - how many there are
practice-place-label = Task { $place } of { $of }
# Under a task: at which list the guest is.
# Variables:
#   $list (String) - title of the list
practice-list-label = List: { $list }
# Over the badge that an invented guest shows.
practice-badge-label = The guest shows this badge
# Under it: scan the picture, or type the number.
practice-badge-hint = Scan the code from the screen, or type the number and press Enter.
# Button: goes on without the task.
practice-skip-button = Skip
# What was done is not what the task asks for.
practice-wrong-hint = Not this. The task begins anew: read it once more.
# Keys of the desk that do nothing in practice.
practice-key-off = In practice badges are not made and lists are not printed.
# Name of a task.
practice-scan-name = Scanning a badge
# Name of a task.
practice-name-name = Finding by name
# Name of a task.
practice-phone-name = Two people with one name
# Name of a task.
practice-again-name = Already in
# Name of a task.
practice-void-badge-name = Badge is void
# Name of a task.
practice-other-list-name = Wrong list
# Name of a task.
practice-walk-in-name = Guest on no list
# Name of a task.
practice-take-back-name = Taking back
# A task.
# Variables:
#   $name (String) - name of the guest
practice-scan-task = { $name } comes and shows a badge. Check the guest in.
# A task: the guest has no badge at hand.
# Variables:
#   $name (String) - name of the guest
practice-name-task = The badge is in the bag. The guest says: { $name }. Type a part of the name, choose the guest and press Enter.
# A task: two guests have one name.
# Variables:
#   $name (String) - name of the guest
#   $phone (String) - last four digits
practice-phone-task = The guest says: { $name }, and the phone ends in { $phone }. There are two with this name. Type the end of the phone.
# A task, its beginning: the guest was inside and went out unseen.
# Variables:
#   $name (String) - name of the guest
practice-again-task = { $name } went out to make a call and nobody noticed. Scan the badge.
# The same task, its second part.
practice-again-go-on = The desk says when the guest came in. The coordinator nods: let the guest pass. Press Enter once more.
# A task, its beginning.
# Variables:
#   $name (String) - name of the guest
practice-void-badge-task = { $name } got a new badge yesterday and shows the old one. Scan it.
# The same task, its second part.
practice-void-badge-go-on = The old badge is void. Ask for the new one: here it is. Scan it.
# A task, its beginning: another list of the desk is used.
# Variables:
#   $name (String) - name of the guest
#   $list (String) - title of the list
practice-other-list-task = Now you stand at another list: { $list }. Press F3 to go there. { $name } shows a badge.
# The same task, its second part.
# Variables:
#   $name (String) - name of the next guest
practice-other-list-go-on = This list is for others: explain it and do not let the guest pass. Next in line is { $name }.
# A task.
# Variables:
#   $name (String) - name of the guest
practice-walk-in-task = { $name } is on no list and has an invitation. Press F2, type the name, choose a category and check the guest in.
# A task, its beginning.
# Variables:
#   $name (String) - name of the guest
practice-take-back-task = A badge lies on the desk: { $name }. Scan it.
# The same task, its second part.
practice-take-back-go-on = It was a lost badge and nobody came. Take the entry back: F8.
# Heading over the results of the practice.
practice-results-title = Who has practised
# Nobody has practised.
practice-results-none = Nobody yet.
# A result: tasks that were right at once, of how many, and how long it took.
# Variables:
#   $right (Number) - tasks right at once
#   $of (Number) - how many there were
#   $time (String) - minutes and seconds, 2:10
practice-result-value = { $right } of { $of }, { $time }
# Tasks that were not right at once.
# Variables:
#   $tasks (String) - their names, with commas
practice-result-again = look again at: { $tasks }
# Every task was right at once.
practice-result-clean = everything right at once
# Heading at the end of the course.
practice-over-title = The practice is over
# Under the result at the end.
practice-over-hint = The coordinator sees this result on the page of guests.
# Refusal: the practice was left, or the register was locked meanwhile.
practice-error-none = No practice is under way. Begin it once more.
# Choice: whoever is signed in practises, and is none of those who work at the event.
# Variables:
#   $name (String) - name of the operator
practice-who-me = { $name } (signed in now)
# Link beside an event in the choice of a desk.
practice-start-button = Practise
