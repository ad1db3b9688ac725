### The evening before: whether a laptop is ready for the desk of an event.

# The page on which a laptop is checked the evening before an event; item of the menu of guests.
preflight-title = Ready for tomorrow?
# Under the title.
preflight-hint = Do this on each laptop the evening before. Nothing is written into the register, except a backup if you make one.
# Button: back to the guests.
preflight-back-button = To the guests
# Button: looks again.
preflight-again-button = Check again
# What came of the last look at this laptop, one line.
#   $at (DateTime) - when
#   $of (Number) - things
#   $ready (Number) - things that are ready
preflight-line = Checked { DATETIME($at, style: "datetime") }: { $ready } of { $of }
# Above the list: nothing is left to do.
preflight-all-ready = This laptop is ready.
# State of a thing.
preflight-standing-ready = Ready
# State of a thing: somebody has to try it.
preflight-standing-open = To do
# State of a thing: something is wrong.
preflight-standing-trouble = Put right
# State of a thing: the machine does not tell.
preflight-standing-unknown = Look yourself
# A thing that is checked.
preflight-item-printer = Printer
# A thing that is checked.
preflight-item-paper = Paper
# A thing that is checked.
preflight-item-test-page = Test badge
# A thing that is checked.
preflight-item-scanner = Scanner
# A thing that is checked: a badge is scanned and nothing is written.
preflight-item-rehearsal = Practice scan
# A thing that is checked.
preflight-item-clock = Clock
# A thing that is checked.
preflight-item-disk = Disk
# A thing that is checked.
preflight-item-power = Battery and charger
# A thing that is checked.
preflight-item-backup = Backup
# A thing that is checked.
preflight-item-layout = Badge layout
# A thing that is checked.
preflight-item-names = Names of guests
# A thing that is checked: the letters of the laptop in badge numbers.
preflight-item-letters = Desk letters
# The system does not print.
preflight-printer-no-system = The print service of this laptop does not answer.
# What to do then.
preflight-printer-no-system-todo = Start it in the system settings, or print badges on another laptop.
# The system knows no printer.
preflight-printer-none = The system knows no printer.
# What to do then.
preflight-printer-none-todo = Connect one and set it up in the system settings. Without a printer, save badges as PDF.
# There are printers, and none is chosen for badges.
preflight-printer-not-chosen = No printer is chosen for badges.
# What to do then.
preflight-printer-not-chosen-todo = Choose the printer.
# The chosen printer is not there.
#   $printer (String) - the printer
preflight-printer-gone = The printer “{ $printer }” is not there any more.
# What to do then.
preflight-printer-gone-todo = Connect it, or choose another one.
# The chosen printer takes work and does none.
#   $printer (String) - the printer
preflight-printer-stopped = The printer “{ $printer }” is stopped.
# What to do then.
preflight-printer-stopped-todo = Check paper, cable and power, and start it again in the system settings.
# The chosen printer answers.
#   $printer (String) - the printer
preflight-printer-answers = “{ $printer }” answers.
# The paper of the laptop is that of the badges.
#   $size (String) - width × height in millimetres
preflight-paper-same = { $size } mm, as the badges of the event.
# The paper of the laptop is another one than that of the badges.
#   $chosen (String) - width × height of the laptop in millimetres
#   $own (String) - width × height of the badges in millimetres
preflight-paper-other = This laptop prints on { $chosen } mm, the badges of the event are made for { $own } mm.
# What to do then.
preflight-paper-other-todo = If that is not meant so, choose “As in the badge of the event” in the printer settings.
# The test page needs a printer first.
preflight-test-page-waits = The test badge waits for a printer.
# What to do then.
preflight-test-page-waits-todo = Put the printer right first.
# No test page came from this printer on this paper yet.
preflight-test-page-open = No test badge has been printed and measured with this printer and paper yet.
# What to do then.
preflight-test-page-todo = Print it: an invented guest with Kazakh letters, then a page with a ruler. Look at the badge, lay a ruler beside the marks, and confirm.
# A test page was measured.
#   $at (DateTime) - when
preflight-test-page-done = Printed and measured { DATETIME($at, style: "datetime") }: sizes are right.
# Button: prints the test page.
preflight-test-page-print-button = Print test badge
# After the test page was sent to the printer.
preflight-test-page-sent = The test badge is on its way to the printer.
# Button: the person measured the test page.
preflight-test-page-right-button = Badge is good, 50 is 50 mm
# No scanner was tried.
preflight-scanner-open = The scanner has not been tried yet.
# What to do then.
preflight-scanner-todo = Open the scanner test under the keyboard layout that the desk will use, and scan a badge.
# A scanner read a number well.
#   $at (DateTime) - when
preflight-scanner-done = Read a number well { DATETIME($at, style: "datetime") }.
# Button: opens the scanner test.
preflight-scanner-button = Try scanner
# No badge was scanned as practice.
preflight-rehearsal-open = No badge of this event has been scanned as practice yet.
# What to do then.
preflight-rehearsal-todo = Scan the test badge here, or a badge of a guest. It is looked up and not recorded.
# A badge was scanned as practice.
#   $at (DateTime) - when
preflight-rehearsal-done = A badge was found { DATETIME($at, style: "datetime") }.
# The field in which a badge is scanned as practice.
preflight-rehearsal-label = Badge for practice
# A badge that was scanned as practice belongs to a guest.
#   $name (String) - the guest
preflight-rehearsal-found = Found: { $name }. Nothing was recorded.
# A badge that was scanned as practice is void.
#   $name (String) - the guest
preflight-rehearsal-void = This badge was declared void. It was that of { $name }. Scan another one.
# A number of this event that nobody has.
#   $number (String) - the number
preflight-rehearsal-nobody = Nobody here has the number { $number }. Was the badge made on another laptop?
# A number of another event.
#   $number (String) - the number
preflight-rehearsal-other-event = { $number } is a badge of another event. Scan one of this event.
# A number that was misread.
preflight-rehearsal-misread = The number was misread. Scan again, nearer and in better light.
# What came is no number.
preflight-rehearsal-text = This is not a badge number. Scan the QR code of a badge.
# What the clock of the laptop shows.
#   $now (DateTime) - the moment
preflight-clock-shows = The clock shows { DATETIME($now, style: "datetime") }.
# What to do about the clock.
preflight-clock-shows-todo = Compare it with a phone: all desks need the same time.
# The clock is behind the newest record.
#   $last (DateTime) - the newest record
#   $now (DateTime) - the moment
preflight-clock-behind = The clock shows { DATETIME($now, style: "datetime") }, but the newest record was written { DATETIME($last, style: "datetime") }.
# What to do then.
preflight-clock-behind-todo = Set the clock and the time zone in the system settings by a phone.
# There is room on the disk.
#   $gigabytes (Number) - whole gigabytes that are free
preflight-disk-free = Free: { $gigabytes } GB.
# There is too little room on the disk.
#   $megabytes (Number) - megabytes that are free
preflight-disk-little = Only { $megabytes } MB are free.
# What to do then.
preflight-disk-little-todo = Free 1 GB: move videos and archives to a stick, and empty the bin.
# The system does not tell how much room there is.
preflight-disk-unknown = The system does not tell how much room is left.
# What to do then.
preflight-disk-unknown-todo = Look into the properties of the disk: 1 GB has to be free.
# The charger is connected.
#   $percent (Number) - of the battery
preflight-power-charger = The charger is connected, battery { $percent } %.
# The charger is connected; of the battery nothing is known.
preflight-power-charger-only = The charger is connected.
# There is no battery.
preflight-power-no-battery = This computer has no battery: it works while the power is on.
# The laptop runs on its battery.
#   $percent (Number) - of the battery
preflight-power-battery = The laptop runs on its battery, { $percent } %.
# What to do while the battery is full enough.
preflight-power-charged-todo = Take the charger and an extension lead along.
# What to do while the battery is low.
preflight-power-todo = Connect the charger now, and take it and an extension lead along.
# The system does not tell about the battery.
preflight-power-unknown = Birge cannot read the battery of this laptop.
# What to do then.
preflight-power-unknown-todo = Look at the battery in the corner of the screen.
# There is no backup.
preflight-backup-none = There is no backup on this laptop yet.
# The newest backup is of another day.
#   $made (DateTime) - when it was made
preflight-backup-old = The newest backup is of { DATETIME($made, style: "datetime") }.
# The newest backup was not opened for a trial.
#   $made (DateTime) - when it was made
preflight-backup-unopened = The backup of { DATETIME($made, style: "datetime") } was not opened for a trial.
# A backup of today was made and opened.
#   $made (DateTime) - when it was made
preflight-backup-made = Made and opened { DATETIME($made, style: "datetime") }.
# What to do then.
preflight-backup-todo = Make a backup: it is opened and counted at once.
# Something was written after the backup.
preflight-backup-behind-todo = Something was written since. A new one takes a moment.
# Button: makes a backup.
preflight-backup-button = Make a backup
# Somebody saved what the badges look like.
preflight-layout-saved = The badges have a layout of their own.
# The badges look as usual.
preflight-layout-usual = The badges have the usual layout.
# What to do then.
preflight-layout-todo = Look at it once: paper, languages, logo.
# Button: opens the designer of badges.
preflight-layout-button = Look
# There are no guests.
preflight-names-nobody = There are no guests on this laptop yet.
# What to do then.
preflight-names-nobody-todo = Take the lists of delegations in first.
# The names of all guests can be printed.
#   $guests (Number) - how many
preflight-names-all = All names can be printed, guests: { $guests }.
# Names of guests have letters that the fonts lack.
#   $names (String) - some of them
preflight-names-some = The fonts lack letters of: { $names }.
# What to do then.
preflight-names-todo = Write these names in Latin letters in the cards of the guests.
# The letters of this laptop; it knows no other.
#   $letters (String) - the letters
preflight-letters-alone = Badge numbers made here have the letters { $letters }. No other laptop is known here.
# What to do about the letters.
preflight-letters-todo = Compare with the other laptops: if two show the same letters, make new badges on one of them only.
# The letters of this laptop; no other that it knows has them.
#   $letters (String) - the letters
#   $others (Number) - other laptops
preflight-letters-own = Badge numbers made here have the letters { $letters }; no other laptop has them. Others known: { $others }.
# Button: opens the settings of the printer.
preflight-printer-button = Choose printer
# Button: to the guests.
preflight-names-button = To the guests
# The test badge was scanned as practice.
preflight-rehearsal-test-badge = The test badge was read: printer, paper and scanner work together. Nothing was recorded.
# On the page of the day: this laptop is not ready for an event of today or tomorrow.
# Variables:
#   $title (String) - the event
preflight-soon-title = Is this laptop ready for “{ $title }”?
# Under that: nobody has looked at this laptop yet.
preflight-soon-never = The check before the event has not been done here. It takes ten minutes.
# Under that: some things are left.
# Variables:
#   $ready (Number) - things that are ready
#   $of (Number) - things
preflight-soon-left = Ready: { $ready } of { $of }. Finish the check this evening.
