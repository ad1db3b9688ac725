### Operators: who works with the register, their seats and passwords.

# Refusal of unlock and of switching: too many wrong passwords, the next one has to wait.
# Variables:
#   $seconds (Number) - seconds until the next password is tried
operators-error-too-many-attempts = There were several wrong passwords in a row, so the next one is taken in { $seconds } s. Wait, or use the recovery code.

# Refusal of unlock, switching and setting a password: the person has no password in this folder.
operators-error-no-seat = This person has no password on this laptop yet. An owner can set one on the Operators page.

# Refusal of taking away the last password.
operators-error-last-seat = This is the only password of the register, so it stays. Give a password to another owner first.

# Refusal of adding: the register file holds no more.
# Variables:
#   $most (Number) - the most operators with a password
operators-error-too-many = A register takes at most { $most } passwords. Remove the operators who have left, then try again.

# When an operator who is meant is not there, or left.
operators-error-missing = This person does not work with the register any more. Open the list of operators again.

# Refusal: the last owner cannot leave or lose the role.
operators-error-last-owner = This is the only owner, and a register needs one. Make somebody else an owner first.
