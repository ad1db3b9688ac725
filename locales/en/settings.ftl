### Settings: language and theme, organisation, security, people at the keyboard, about.

# Title of the screen.
settings-page-title = Settings

# Heading: how the window looks.
settings-window-title = Window

# Choice.
settings-language-label = Language

# Choice.
settings-theme-label = Theme

# Choice of the theme.
settings-theme-light = Light

# Choice of the theme.
settings-theme-dark = Dark

# Choice of the theme: as the computer does.
settings-theme-system = Like the computer

# Under the choices.
settings-window-hint = Changes at once, on this laptop only.

# Heading: whose register it is.
settings-organisation-title = Organisation

# Field.
settings-organisation-label = Name of the organisation

# Field with a choice.
settings-region-label = Region

# First choice of the field Region.
settings-region-none = The whole country

# Field: who answers for personal data.
settings-responsible-label = Responsible for personal data

# Under the field.
settings-responsible-hint = The name stands in consents and in the reports about data.

# Heading: rules for people under 18.
settings-minors-title = Minors

# Choice: below this age a parent must agree.
settings-minors-label = A parent’s consent is needed

# One choice.
# Variables:
#   $age (Number) - years
settings-minors-age = under { $age }

# Under the choice: why it can be chosen.
settings-minors-hint = The laws can be read in more than one way. Ask your lawyer; 16 is the careful middle.

# Heading: rest between shifts.
settings-rest-title = Rest between shifts

# Choice: with less rest than that, whoever assigns people is warned.
settings-rest-label = Least rest between two days of work

# One choice; 0 asks for no rest.
# Variables:
#   $hours (Number) - hours, from 0
settings-rest-hours =
    { $hours ->
        [0] Not checked
        [one] { $hours } hour
       *[other] { $hours } hours
    }

# Under the choice: where the number comes from.
settings-rest-hint = The law on volunteering names no number. 12 hours is what the Labour Code, article 83, gives employees. With less, whoever assigns people is warned.

# Choice of minutes.
settings-break-label = Break taken off in new events

# One choice of minutes.
settings-break-none = Nothing

# Choice of hours: shorter work loses no break.
settings-break-after-label = When the work was longer than

# Under the choice.
settings-break-hint = It is taken off the hours that are counted from marks. Each event may have a rule of its own; those that are there keep theirs.

# Heading: the organisation's rules for hours.
settings-hours-title = How hours are counted

# Under the heading.
settings-hours-hint = What you change here holds for hours made from now on. Each hour says by which rule it was counted, and those that are there stay as they are.

# Choice: hours at night.
settings-night-label = Hours at night

# One choice.
settings-night-as-others = Count like any other

# One choice.
settings-night-apart = Count, and are told separately

# One choice.
settings-night-not = Do not count

# Choice of a time.
settings-night-from-label = The night begins at

# Choice of a time.
settings-night-until-label = And ends at

# Under the choices.
settings-night-hint = By the clock of the place. It holds for hours from marks and for hours that are entered with their times.

# Choice: travel.
settings-travel-label = Travel to a site and between sites

# One choice.
settings-travel-none = Does not count

# One choice.
# Variables:
#   $length (String) - length of time
settings-travel-most = Counts up to { $length } a day

# Under the choice.
settings-travel-hint = For each person and day. Between two sites it follows from the marks of leaving one and coming to the other; the way to a site is entered as hours and marked as travel.

# Notice after saving.
settings-hours-saved-done = Saved. Hours made from now on are counted so.

# Heading: the rates of years.
settings-rates-title = Value of an hour

# The quiet button that is there before any rate is set.
settings-rates-first-button = Set what an hour is worth…

# Under the heading.
settings-rates-hint = Figures show confirmed hours times the rate of their year as an estimate. Nothing is preset: the law names no rate, so write where yours was taken from.

# Column and field.
settings-rates-year-label = Year

# Column and field.
settings-rates-amount-label = Tenge for an hour

# Column and field.
settings-rates-source-label = Where the rate was taken from

# Inside the empty field.
settings-rates-source-hint = Order, date and number, or the statistics it follows

# Name of the list, for screen readers.
settings-rates-table-label = Rates by year

# Button.
settings-rates-add-button = Add a year…

# Button in the line of a year; its name for screen readers.
# Variables:
#   $year (String) - the year
settings-rates-change-label = Change the rate of { $year }

# Button in the line of a year; its name for screen readers.
# Variables:
#   $year (String) - the year
settings-rates-remove-label = Remove the rate of { $year }

# Title of the dialog.
settings-rates-add-title = What an hour is worth

# Under the fields of the dialog.
settings-rates-past-hint = What was said before stays in the log: figures “as known on” an earlier day keep the rate of that day.

# Under the year of a new rate, where that year has one.
settings-rates-exists-hint = This year has a rate; the new one takes its place.

# Notice.
# Variables:
#   $year (String) - the year
settings-rates-saved-done = The rate of { $year } is set.

# Notice.
# Variables:
#   $year (String) - the year
settings-rates-removed-done = The rate of { $year } is removed.


# Heading: locking and password.
settings-security-title = Security

# Choice.
settings-lock-label = Lock when nobody is at the keyboard

# One choice.
# Variables:
#   $minutes (Number) - minutes without a touch
settings-lock-after =
    { $minutes ->
        [one] after { $minutes } minute
       *[other] after { $minutes } minutes
    }

# Opens the dialog.
settings-password-button = Change the password…

# Title of the dialog, and the term in the list of facts.
settings-password-title = Change the password

# Field.
settings-password-old-label = Present password

# Button of the dialog.
settings-password-change-button = Change the password

# Notice.
settings-password-done = The password is changed.

# Under the button: what does not change.
settings-password-hint = The recovery sheet stays valid.

# Opens the dialog.
settings-recovery-button = New recovery sheet…

# Under the button: when it is needed.
settings-recovery-hint = If the sheet was lost or seen by others.

# Title of the dialog.
settings-recovery-title = New recovery sheet

# In the dialog: what happens.
settings-recovery-text = The new sheet has a new code. The code of the present sheet stops working at once.

# Button of the dialog.
settings-recovery-make-button = Make a new sheet

# Heading: the register of invented people.
settings-practice-title = Practice register

# Under the heading, when there is no practice register or it is closed.
settings-practice-hint = A second register with invented people, to try everything. Nothing done there touches yours.

# Under the heading, when the practice register is open.
settings-practice-open-hint = The practice register is open. Nothing done here touches your own register.

# Button; opens the dialog.
settings-practice-make-button = Make a practice register…

# Button: this register is locked, and the practice register asks for its password.
settings-practice-open-button = Open the practice register

# Beside the button.
settings-practice-lock-hint = This register is locked; the other one asks for its password.

# Heading: directions beside the national ones.
settings-directions-title = Own directions

# Under the heading: where they appear.
settings-directions-hint = They stand beside the national directions in forms, filters and lists.

# In place of the list.
settings-directions-empty = There are none yet.

# Beside a direction: the national one that it belongs to.
# Variables:
#   $name (String) - name of the national direction
settings-directions-parent = Part of: { $name }

# Button; opens the dialog.
settings-directions-add-button = Add a direction

# Title of the dialog.
settings-direction-title = Add a direction

# In the dialog, over the three names.
settings-direction-names-hint = One name is enough: it then stands in all three languages.

# Field.
settings-direction-kk-label = Name in Kazakh

# Field.
settings-direction-ru-label = Name in Russian

# Field.
settings-direction-en-label = Name in English

# Field with a choice.
settings-direction-parent-label = National direction that it belongs to

# First choice of that field.
settings-direction-parent-none = None

# Notice, with an undo.
# Variables:
#   $name (String) - name of the direction
settings-direction-added-done = Direction added: { $name }

# Button beside a direction.
# Variables:
#   $name (String) - name of the direction
settings-direction-remove-label = Remove the direction “{ $name }”

# Notice, with an undo: people who have the direction keep it.
# Variables:
#   $name (String) - name of the direction
settings-direction-removed-done = Direction removed from the list: { $name }

# Heading: facts of the register.
settings-register-title = Register

# Fact: names of the people who work in it.
settings-operators-label = At the keyboard

# Fact: where the files lie.
settings-folder-label = Folder

# Fact: number of the register.
settings-id-label = Register number

# Fact: entries of the log.
settings-entries-label = Changes recorded

# Heading.
settings-about-title = About { -birge }

# Fact.
settings-version-label = Version

# Under the heading.
settings-about-text = Works without the internet. Nothing leaves this computer by itself.

# Under the heading: what else the program carries.
settings-font-text = The letters are Noto Sans, under the SIL Open Font License.

# Notice after saving.
settings-saved-done = Settings are saved.

# Beside the save button, when something differs from what is saved.
settings-unsaved-hint = There are unsaved changes

# Heading: when the register locks itself.
settings-lock-title = Lock
