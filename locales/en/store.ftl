### The register on the disk: what can go wrong with it, and what was put right.

# Refusal of unlock: the password opens nothing.
store-error-wrong-password = Wrong password. Check the keyboard layout and Caps Lock.

# Refusal of recovery: the code is complete but belongs to another register.
store-error-wrong-code = This recovery code belongs to another register. Look for the sheet that was printed when this one was made.

# Refusal of recovery: a character of the code is missing or mistyped.
store-error-mistyped-code = The recovery code has a slip or is not complete. Compare it with the sheet: 8 groups of 4 characters.

# Refusal of open: another window or program holds the register.
store-error-already-open = This register is already open in another window. Close it there, then try again.

# Refusal of open: no register lies in the folder.
# Variables:
#   $folder (String) - the folder that was looked into
store-error-missing = There is no register in the folder “{ $folder }”. It may have been moved. Choose the right folder or restore a backup.

# Refusal of create: the folder already holds a register.
# Variables:
#   $folder (String) - the chosen folder
store-error-exists = The folder “{ $folder }” already holds a register. Open it, or choose another folder.

# Refusal of create: the folder holds other files.
# Variables:
#   $folder (String) - the chosen folder
store-error-not-empty = The folder “{ $folder }” holds other files. A register needs a folder of its own: choose an empty one.

# Refusal of open: the register was written by a later version.
store-error-newer = This register was saved by a newer version of Birge, so this one could damage it. Update Birge on this computer.

# Failure of open: the file that names the register and holds its wrapped keys cannot be read.
store-error-marker-damaged = The main file of the register is damaged in both copies, so it cannot be opened. Restore a backup.

# Failure of open: the file that names the register was replaced by that of another one.
store-error-foreign-file = The main file in this folder belongs to another register, so nothing here can be read with it. Nothing was changed. Put the right file back or restore a backup.

# Refusal of create or open: the folder lies on another computer.
store-error-network-folder = This folder lies on another computer. A break in the network could damage the register. Choose a folder on this computer.

# Refusal of create or open: a cloud service copies the folder.
# Variables:
#   $service (String) - name of the service, such as OneDrive
store-error-cloud-folder = { $service } copies this folder to the internet, which damages a register in use and carries personal data away. Choose a folder outside it.

# Failure of a write: the folder of the register was removed while it was open, or the disk was pulled out.
store-error-folder-gone = The folder of the register is gone: it was removed, or the disk was pulled out. The last change may be missing. Put the folder back and open the register again, or restore a backup.

# Failure of any write: no space is left.
store-error-disk-full = The disk is full, so nothing can be saved. Free some space and try again.

# Failure of any write: the disk or the folder allows reading only.
store-error-read-only = Nothing can be written in the folder of the register. Allow writing there or move the register to another disk.

# Failure of the disk; the log has the details.
store-error-disk = The disk did not do what it was asked. Check that it is connected, restart Birge and try again.

# Failure after a failed save: nothing more is written until the register is opened anew.
store-error-stopped = The disk failed while saving, so saving has stopped. Nothing confirmed is lost. Lock the register and open it again.

# Failure of reading one entry of the journal.
store-error-entry-damaged = A part of the journal is damaged and cannot be shown. The other records are in order. Run the check in Settings.

# Failure of reading one record of the working copy.
store-error-record-damaged = A record in the working copy is damaged. Rebuild the working copy from the journal in Settings.

# Failure of the working copy as a whole.
store-error-view-failed = The working copy of the register has failed. Lock the register and open it again: it is rebuilt from the journal.

# Refusal of rebuild: the journal has lost entries that the working copy still shows.
# Variables:
#   $count (Number) - entries that would disappear
store-error-rebuild-would-lose = The journal has lost entries: { $count }. A rebuild would remove what they say. Restore a backup first.

# Answer to a long work that was cancelled.
store-error-cancelled = Cancelled. Nothing was changed.

# Refusal of a write: one change is larger than the journal takes.
store-error-too-large = This change is too long to be saved. Shorten the text and try again.

# Failure of the machine: encryption or random numbers did not work.
store-error-sealing = This computer could not encrypt the data, so nothing was saved. Restart the computer and try again.

# Notice after open: the working copy was made anew.
# Variables:
#   $entries (Number) - entries of the journal that were read
store-notice-rebuilt = The working copy was damaged or missing and has been rebuilt from the journal. Nothing is lost. Entries read: { $entries }.

# Notice after open: part of the journal cannot be read.
# Variables:
#   $count (Number) - entries that are lost
store-notice-lost = A part of the journal is damaged. Entries lost: { $count }. Everything else is here. Keep this folder and compare with a backup.

# Notice after open: the folder is a copy, so this computer writes a new stream.
store-notice-copied = This register was copied or restored. This computer continues with its own part of the journal.

# Notice after open: the copy of the main file was put right.
store-notice-healed = The main file of the register was damaged and has been restored from its copy.

# Notice after open: the clock of this computer, or the one of the last change, is wrong.
# Variables:
#   $time (DateTime) - when the last change was written, by the clock of its author
store-notice-clock = The last change in this register was written on { DATETIME($time, style: "long") }, and this computer shows an earlier date. Nothing is lost, and new changes stay behind the earlier ones. Look at the date and the time of the computer before you work: consents, hours and papers bear it.

# Problem found by the check: the chain of the journal does not fit together.
# Variables:
#   $seq (Number) - number of the entry where it breaks
store-problem-chain = The chain of the journal breaks at entry { $seq }. Someone or something changed it. Compare with a backup.

# Problem found by the check: a signature of the journal is not that of its device.
# Variables:
#   $seq (Number) - number of the first entry under the signature
store-problem-signature = The signature over the journal from entry { $seq } is not that of its computer. Compare with a backup.

# Problem found by the check: the working copy differs from the journal.
# Variables:
#   $count (Number) - records that differ
store-problem-view = Records of the working copy that differ from the journal: { $count }. Rebuild the working copy in Settings.

# Problem found by the check: the search differs from the working copy.
# Variables:
#   $count (Number) - people that differ
store-problem-columns = People that the search shows otherwise than their records: { $count }. Rebuild the working copy in Settings.
