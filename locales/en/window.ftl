### Window: the frame around every screen: sections, search, state line, notices.

# First stop of the Tab key, seen only then.
window-skip-button = Go to the main content

# Name of the rail, for screen readers.
window-sections-label = Main sections

# Section in the rail.
window-today-label = Today

# Section in the rail.
window-volunteers-label = Volunteers

# Section in the rail.
window-events-label = Events

# Section in the rail.
window-organisations-label = Organisations

# Section in the rail.
window-settings-label = Settings

# Beside a section in the rail, for screen readers.
# Variables:
#   $count (Number) - kinds of things that wait for a person
window-attention-label =
    { $count ->
        [one] { $count } kind of thing waits
       *[other] { $count } kinds of things wait
    }

# Name of the language switch, for screen readers.
window-language-label = Language of the window

# Name of Kazakh, the same in every language.
window-language-kk = Қазақша

# Name of Russian, the same in every language.
window-language-ru = Русский

# Name of English, the same in every language.
window-language-en = English

# Kazakh on the language switch, the same in every language.
window-language-kk-short = ҚАЗ

# Russian on the language switch, the same in every language.
window-language-ru-short = РУС

# English on the language switch, the same in every language.
window-language-en-short = ENG

# Beside the name on the first screens, the same in every language.
window-tagline-label = бірге · вместе · together

# State line in the top bar: every change is on the disk of this laptop.
window-saved-label = Saved on this laptop

# State line in the top bar: no other laptop has the register yet.
window-only-here-label = no copy elsewhere yet

# In place of the state line while the practice register is open.
window-practice-label = Practice register: all people are invented

# Button beside it: the practice register is locked, and the own one asks for its password.
window-practice-leave-button = To your register

# Command in the search for everything.
window-command-practice = Open the practice register

# Button in the top bar; closes the register until the password is typed.
window-lock-button = Lock

# Name of the place where short notices appear, for screen readers.
window-notices-label = Notices

# Notice after an undo that left something as it is, because it was changed since.
# Variables:
#   $fields (String) - names of the fields that were kept
window-undone-kept = The action is undone. Kept, because it was changed since: { $fields }.

# Notice after an undo that left records where they are, because somebody changed them after they were added.
# Variables:
#   $count (Number) - records that stay
window-undone-stayed =
    { $count ->
        [one] The action is undone. { $count } record stays, because it was changed after it was added.
       *[other] The action is undone. { $count } records stay, because they were changed after they were added.
    }

# Button in the top bar that opens the search for everything.
window-search-button = Search everything

# Name of the dialog of the search for everything, for screen readers.
window-search-title = Search everything

# Inside the empty field of the search for everything.
window-search-hint = A person, an organisation or what to do

# Heading in the results of the search for everything.
window-search-people-title = People

# Heading in the results of the search for everything.
window-search-organisations-title = Organisations

# Heading in the results of the search for everything.
window-search-commands-title = What to do

# The search for everything found nothing.
# Variables:
#   $text (String) - what was typed
window-search-none = Nothing found for “{ $text }”. Check the spelling or type fewer letters.

# Last line of the people found: opens the list of volunteers with the same text.
# Variables:
#   $count (Number) - people found
window-search-all-button = All people found: { $count }

# Foot of the search for everything: which keys move and choose.
window-search-keys-hint = ↑ ↓ to choose, Enter to open, Esc to close

# Command in the search for everything.
window-command-add-volunteer = Add a volunteer

# Command in the search for everything.
window-command-add-organisation = Add an organisation

# Command in the search for everything.
window-command-import = Take in a list from a file

# Command in the search for everything.
window-command-light = Light theme

# Command in the search for everything.
window-command-dark = Dark theme

# Command in the search for everything.
window-command-password = Change the password

# The address leads nowhere: title.
window-nowhere-title = There is no such screen

# The address leads nowhere: what to do.
window-nowhere-hint = It may have been part of another version. Go to the first screen.

# The address leads nowhere: button to the first screen.
window-nowhere-button = Go to Today

# Over the whole window when the program does not answer at the start.
window-start-broken-title = { -birge } could not start

# Name of the choice between the pages of Settings, for screen readers.
window-settings-pages-label = Pages of settings

# The first page of Settings.
window-settings-general-label = General
