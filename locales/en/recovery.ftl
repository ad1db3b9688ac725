### Recovery: the sheet of paper that opens a register when passwords are forgotten.

# Printed on the recovery sheet.
recovery-sheet-title = Recovery sheet

# Printed on the recovery sheet.
recovery-sheet-organisation-label = Organisation

# Printed on the recovery sheet.
recovery-sheet-register-label = Register number

# Printed on the recovery sheet.
recovery-sheet-created-label = Date

# Printed on the recovery sheet.
recovery-sheet-code-label = Recovery code

# Printed on the recovery sheet.
recovery-sheet-purpose-title = What it is for

# Printed on the recovery sheet.
recovery-sheet-purpose-text = If every password is forgotten, this code opens the register and lets you choose a new password. The code works once: a new sheet is made afterwards.

# Printed on the recovery sheet.
recovery-sheet-loss-text = Without a password and without this code nobody can read the register, not even those who made Birge.

# Printed on the recovery sheet.
recovery-sheet-keep-title = How to keep it

# Printed on the recovery sheet.
recovery-sheet-keep-paper = Print it and put it in a safe or a locked drawer, away from the laptop.

# Printed on the recovery sheet.
recovery-sheet-keep-no-photo = Do not photograph it and do not send it by mail or messenger.

# Printed on the recovery sheet.
recovery-sheet-keep-file = Delete the PDF file after printing.

# Printed on the recovery sheet.
recovery-sheet-keep-lost = If the sheet is lost, make a new one in the settings: the old code stops working.

# Printed on the recovery sheet.
recovery-sheet-use-title = How to use it

# Printed on the recovery sheet.
recovery-sheet-use-text = On the screen that asks for the password, choose recovery and type the code. Capital and small letters, spaces and hyphens make no difference.

# Printed on the recovery sheet.
recovery-sheet-person-label = Kept by

# Printed on the recovery sheet.
recovery-sheet-place-label = Place
