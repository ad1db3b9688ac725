### Backups: copies of the register that are opened and counted, and restoring from them.

# Refusal: the chosen file is not there any more.
# Variables:
#   $file (String) - the file with its folder
backups-error-missing = The file “{ $file }” is not there. It may have been moved, or the stick was pulled out. Choose another file.

# Refusal: the file is there and the system does not give its content.
backups-error-unreadable = The file cannot be read. Check that the disk or stick is connected, then try again.

# Refusal: the file has no content.
backups-error-empty = The file is empty, so it holds no backup. Choose another one.

# Refusal: the file is something else.
backups-error-foreign = This file is not a backup of Birge. Choose a file that ends in .backup.

# Refusal: the end of the file is missing.
backups-error-truncated = The backup is cut off: it was not copied to the end. Copy the file again from where it was made, or choose another backup.

# Refusal: something in the file was changed or damaged.
backups-error-damaged = The backup is damaged, so nothing is taken from it. Choose another one.

# Refusal: the journal in the file does not hold together.
# Variables:
#   $seq (Number) - number of the entry
backups-error-altered = In this backup the journal breaks at entry { $seq }: it was altered or damaged. Choose another backup, and check the register.

# Refusal: the backup was made by a later version.
backups-error-newer = This backup was made by a newer version. Update { -birge } first, then restore.

# Beside the password field of a backup.
backups-error-wrong-password = This password does not open the backup. A backup opens with the passwords and the recovery code of the day it was made.

# Refusal: the backup belongs to another register.
# Variables:
#   $organisation (String) - whose register it is
backups-error-other-register = This is a backup of another register: “{ $organisation }”. Here only backups of this register can be restored.

# Refusal: the copy was counted and holds another number of people than the register shows.
# Variables:
#   $found (Number) - people in the copy
#   $expected (Number) - people in the register
backups-error-differs = The copy holds { $found } people and the register shows { $expected }, so it is not kept. Lock the register, open it again and make a new copy.

# Refusal: the chosen folder lies inside the register.
backups-error-inside = A backup inside the folder of the register would be lost together with it. Choose a folder elsewhere, best on another disk.

# Refusal: the folder for backups is not there.
# Variables:
#   $folder (String) - the folder
backups-error-folder-gone = The folder “{ $folder }” is not there. Insert the stick or choose another folder, then try again.

# Refusal: nothing can be written into the folder for backups.
# Variables:
#   $folder (String) - the folder
backups-error-folder-read-only = Nothing can be written into the folder “{ $folder }”. Allow writing there or choose another folder.

# Refusal: no space is left in the folder for backups.
# Variables:
#   $folder (String) - the folder
backups-error-space = There is not enough space in the folder “{ $folder }”. Free some or choose another folder. Earlier backups are untouched.
