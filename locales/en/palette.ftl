### The search for everything (Ctrl+K): its headings, its commands, and other words people type for them.

# Heading in the results of the search for everything: screens and pages of settings.
palette-pages-title = Screens and settings

# Heading in the results of the search for everything: people whose names are only similar.
palette-similar-title = Similar names

# Heading over people found after the text was read in another keyboard layout.
# Variables:
#   $text (String) - the text in the other layout
palette-converted-title = People, if “{ $text }” was meant

# Under the empty field of the search for everything: what can be searched.
palette-start-hint = Type a name in any script, part of a phone number or the last digits of an IIN, the name or BIN of an organisation, or what you want to do.

# Command in the search for everything.
palette-undo = Undo the last action

# Command in the search for everything.
palette-export = Export the list of volunteers


## Other words for a command, with commas: never shown, only matched

# Matched by the search for everything, never shown.
palette-words-today = home, start, overview, summary

# Matched by the search for everything, never shown.
palette-words-volunteers = people, list, register, helpers

# Matched by the search for everything, never shown.
palette-words-events = actions, calendar, month, week, shifts

# Matched by the search for everything, never shown.
palette-words-hours = timesheet, confirm, certificate, letter of thanks

# Matched by the search for everything, never shown.
palette-words-certificate = verify, genuine, forged, QR, key

# Matched by the search for everything, never shown.
palette-words-figures = reports, statistics, totals, graph, map, no-shows

# Matched by the search for everything, never shown.
palette-words-organisations = partners, NGO, funds, BIN

# Matched by the search for everything, never shown.
palette-words-settings = options, preferences, language, theme

# Matched by the search for everything, never shown.
palette-words-add-volunteer = new person, create, register, enter

# Matched by the search for everything, never shown.
palette-words-add-organisation = new partner, create, fund

# Matched by the search for everything, never shown.
palette-words-import = upload, load, import, Excel, XLSX, CSV, table, paste, file

# Matched by the search for everything, never shown.
palette-words-export = download, save, Excel, XLSX, CSV, PDF, table

# Matched by the search for everything, never shown.
palette-words-undo = revert, take back, mistake, Ctrl+Z

# Matched by the search for everything, never shown.
palette-words-light = bright, day, white, colour

# Matched by the search for everything, never shown.
palette-words-dark = night, black, colour

# Matched by the search for everything, never shown.
palette-words-language = language, switch language

# Matched by the search for everything, never shown.
palette-words-password = new password, passphrase, security

# Matched by the search for everything, never shown.
palette-words-practice = practice, training, try, demo, invented people

# Matched by the search for everything, never shown.
palette-words-switch = change user, another operator, shift, sign in

# Matched by the search for everything, never shown.
palette-words-lock = sign out, log out, close, leave, exit

# Matched by the search for everything, never shown.
palette-words-backups = backup, copy, archive, restore, flash drive

# Matched by the search for everything, never shown.
palette-words-operators = users, roles, rights, access, staff, accounts

# Matched by the search for everything, never shown.
palette-words-personal = privacy, consents, law, data protection

# Matched by the search for everything, never shown.
palette-words-audit = journal, log, history, who did what, views

# Matched by the search for everything, never shown.
palette-words-consent-missing = consent missing, unsigned, debt

# Matched by the search for everything, never shown.
palette-words-fields = fields, collect, purpose, minimum

# Matched by the search for everything, never shown.
palette-words-review = retention, keep, term, yearly, old records

# Matched by the search for everything, never shown.
palette-words-blocked = block, hidden, frozen

# Matched by the search for everything, never shown.
palette-words-ended = erased, anonymised, deleted, certificate

# Matched by the search for everything, never shown.
palette-words-expiring = consent ends, expires, renew

# Matched by the search for everything, never shown.
palette-words-breach = leak, lost laptop, stolen, incident, notice

# Matched by the search for everything, never shown.
palette-words-workdays = holidays, days off, calendar, moved days

# Matched by the search for everything, never shown.
palette-words-duplicates = twins, doubles, twice, merge, join, same person
