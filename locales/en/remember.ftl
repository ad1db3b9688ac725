### Remember: a laptop that opens the register without a password, through the password store of the system.

# Box on the screen that opens the register, and button on the page of settings.
remember-label = Remember on this laptop

# Under the box and in the dialog: what it means.
remember-hint = From then on Birge opens here without a password when it starts. Whoever can sign in to this laptop opens the register too.

# Heading on the page of settings.
remember-title = Opening without a password

# Button on the page of settings: asks for the password first.
remember-on-button = Remember on this laptop…

# Button on the page of settings: one click ends it.
remember-off-button = Ask for the password again

# On the page of settings, while it is on.
remember-state-on = This laptop opens the register as you when Birge starts. After locking it asks for the password.

# On the page of settings, while it is off.
remember-state-off = Birge asks for the password each time.

# On the page of settings: another operator is remembered.
# Variables:
#   $initials (String) - the initials of their seat
remember-state-other = This laptop is remembered for another operator: { $initials }. If you switch it on, theirs ends.

# On the page of settings, in place of the button: the system keeps no passwords.
remember-state-missing = The system of this laptop has no password store that Birge can reach, so nothing is remembered here.

# Title of the dialog that asks for the password.
remember-dialog-title = Remember on this laptop?

# Button of the dialog.
remember-dialog-button = Remember

# Notice after it was switched on.
remember-on-done = This laptop is remembered. A new password ends it.

# Notice after it was switched off.
remember-off-done = Birge asks for the password at each start again.

# Title of the screen while a remembered laptop opens the register.
remember-opening-title = Opening the register

# Under the title.
remember-opening-hint = This laptop is remembered. The system may ask you to open its password store.

# Button on that screen.
remember-password-button = Type the password

# Refusal: the system has no password store.
remember-error-missing = The password store of the system cannot be reached, so nothing was remembered. Go on with the password.

# Refusal: the password store of the system gave no answer.
remember-error-silent = The password store of the system did not answer; it may be locked. Open it in the system, or go on with the password.

# Refusal: the password store of the system refused.
remember-error-refused = The password store of the system took or gave nothing. Go on with the password.

# Refusal: the file or the entry in the password store is gone or does not fit.
remember-error-gone = This laptop is not remembered any more. Type the password.

# Refusal: a register of invented people is meant.
remember-error-practice = The practice register is not remembered. Open it with its password.

# Refusal: another operator is remembered.
remember-error-other = This laptop is remembered for another operator. Only they can switch it off, or an owner by giving them a new password.

# Line of the audit.
remember-act-on = Switched on: this laptop is remembered

# Line of the audit.
remember-act-off = Switched off: this laptop is remembered

# Line of the audit: the register was opened by a remembered laptop.
remember-act-opened = Opened without a password on a remembered laptop
