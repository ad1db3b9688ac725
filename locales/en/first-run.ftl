### First run: language, organisation, password, recovery sheet, how to begin.

# Over the step, for screen readers.
# Variables:
#   $step (Number) - which step
#   $total (Number) - how many steps
first-run-step-label = Step { $step } of { $total }

# Name of the step, small, over its title.
first-run-language-label = Language

# Title of the step.
first-run-language-title = Choose a language

# Under the title of the step.
first-run-language-hint = You can change it at any time.

# Name of the step.
first-run-organisation-label = Organisation

# Title of the step.
first-run-organisation-title = Name your organisation

# Under the title of the step.
first-run-organisation-hint = An unregistered group of volunteers is fine too.

# Field.
first-run-name-label = Name of the organisation

# Field with a choice.
first-run-region-label = Region

# First choice of the field Region.
first-run-region-none = The whole country

# Field: who sits at this laptop.
first-run-operator-label = Your name

# Under the field.
first-run-operator-hint = It stands in the history beside every change made here.

# Name of the step, and the field.
first-run-password-label = Password

# Title of the step.
first-run-password-title = Make up a password

# Under the title of the step.
first-run-password-hint = A phrase of four words is strong and easy to keep in mind.

# In place of the buttons while the register is made.
first-run-creating-progress = The register is being made…

# Name of the step.
first-run-recovery-label = Recovery sheet

# Title of the step.
first-run-recovery-title = Print the sheet

# Under the title of the step.
first-run-recovery-hint = If the password is forgotten, only this code opens the register. Keep the sheet in a safe.

# Name of the step.
first-run-start-label = Beginning

# Title of the step.
first-run-start-title = How do you want to begin?

# Under the title of the step.
first-run-start-hint = The register is ready. Nothing leaves this computer by itself.

# Choice.
first-run-start-import-title = With a list that you have

# Under the choice.
first-run-start-import-hint = A table from Excel or a CSV file. Every row is checked before anything is written.

# Choice.
first-run-start-empty-title = With an empty register

# Under the choice.
first-run-start-empty-hint = Add people one by one. A name is enough.

# Choice.
first-run-start-practice-title = With practice

# Under the choice.
# Variables:
#   $count (Number) - invented people
first-run-start-practice-hint = A second register with invented people ({ $count }), to try everything. Yours stays empty and waits.

# Over the bar while the practice register is made.
first-run-practice-progress = The practice register is being filled…
