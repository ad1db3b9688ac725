### Session: opening a locked register, a forgotten password, a new one.

# Field.
session-repeat-label = Type it again

# Inside the field: both are the same.
session-repeat-match = They match

# Under the field: the two differ.
session-repeat-error = The passwords differ. Type it again.

# Inside the field: too short to be taken.
session-strength-short = Too short

# Inside the field: easy to guess.
session-strength-weak = Weak

# Inside the field: good enough.
session-strength-fair = Good

# Inside the field: hard to guess.
session-strength-strong = Strong

# Name of the code, for screen readers.
session-recovery-code-label = Recovery code

# Button beside the code: saves the sheet as a PDF file to be printed.
session-recovery-save-button = Save the sheet

# After the sheet was saved.
# Variables:
#   $path (String) - where the file is
session-recovery-saved = Saved: { $path }. Print it, then delete the file.

# Box that must be ticked to go on.
session-recovery-confirm = The sheet is printed or the code is written down, and I can read it

# Title of the screen; under it stands the name of the organisation.
session-unlock-title = Open the register

# Choice between the registers of this laptop.
session-register-label = Register

# A choice: the register of invented people.
session-practice-label = Practice register

# Quiet button on the screen that opens the register: makes a second register, to try everything.
session-practice-button = Practise with invented people…

# Title of the dialog.
session-practice-title = Practice register

# In the dialog: what it is.
# Variables:
#   $count (Number) - invented people
session-practice-hint = A second register with invented people ({ $count }), to try everything. Your own register stays as it is.

# Field: who sits at this laptop.
session-practice-operator-label = Your name

# Field: the password of the practice register.
session-practice-password-label = Password of the practice register

# Button of the dialog.
session-practice-make-button = Make and open

# Field.
session-password-label = Password

# Button.
session-unlock-button = Open

# In place of the button while the key is made from the password.
session-unlocking-progress = Opening…

# Quiet button under the field.
session-forgotten-button = Forgot the password

# Title of the screen.
session-recover-title = Use the recovery sheet

# Under the title.
session-recover-hint = Type the code from the sheet and make up a new password. A new sheet is made afterwards.

# Field.
session-code-label = Recovery code

# Under the field.
session-code-hint = Capital and small letters, spaces and hyphens make no difference.

# Field.
session-new-password-label = New password

# Button.
session-recover-button = Open and change the password

# Title of the screen after a recovery: a new code was made.
session-new-sheet-title = Print the new sheet

# Under the title.
session-new-sheet-hint = The old code no longer works. Destroy the old sheet.

# On the screen after the register locked itself.
session-locked-notice = Locked, because nobody was at the keyboard. What you had saved is kept.

# Field on the recovery screen: there are several owners.
session-owner-label = Whose password is renewed

# Under the field.
session-owner-hint = The code is right. This register has several owners; the passwords of the others stay.
