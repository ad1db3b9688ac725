### Trying a scanner: which layout is on, what came, what was read; and the camera as a second way.

# Title of the dialog; item of the menu of guests.
scanner-title = Test the scanner
# What to do.
scanner-hint = Scan any badge, or a QR code of the printed test badge. Nothing is written down.
# The field.
scanner-field-label = Scan here
# Heading: what the keys of the last scan were.
scanner-keys-title = Keys that came
# Nothing was scanned yet.
scanner-keys-none = Nothing yet.
# Name: keyboard layout that is on.
scanner-layout-label = Keyboard layout
# Layout.
scanner-layout-us = English
# Layout.
scanner-layout-ru = Russian
# Layout.
scanner-layout-kk = Kazakh
# Layout: the keys fit several.
scanner-layout-unknown = cannot be told yet
# Name: what was typed as it arrived.
scanner-typed-label = Arrived as
# Name: the number that was read.
scanner-read-label = Read as
# Name: whether the check character fits.
scanner-check-label = Check character
# The check character fits.
scanner-check-right = fits
# The check character does not fit.
scanner-check-wrong = does not fit
# Name: how fast the signs came.
scanner-pace-label = Pace
# The signs came as from a scanner.
# Variables:
#   $millis (Number) - milliseconds between two signs
scanner-pace-fast = { $millis } ms between characters: a scanner
# The signs came as from a hand.
# Variables:
#   $millis (Number) - milliseconds between two signs
scanner-pace-slow = { $millis } ms between characters: typed by hand
# Name: whether the scanner ends a scan with Enter.
scanner-end-label = End of the scan
# It does.
scanner-end-enter = Enter comes by itself
# It does not.
scanner-end-none = Enter has not come. Set the scanner to send Enter after each scan.
# Result: all is well.
scanner-good-word = The scanner works
# Result: read, with signs put back.
# Variables:
#   $layout (String) - name of the layout
scanner-put-back-word = The scanner works; the layout is { $layout }
# Result: misread.
scanner-misread-word = Misread
# What to do.
scanner-misread-hint = The last character does not fit. Scan once more; if it repeats, clean the glass and check the settings of the scanner.
# Result: not a number.
scanner-text-word = Not a badge number
# What to do.
scanner-text-hint = A badge number has the code of the event, the letters of the desk, five digits and a check character. Scan a badge.
# Button: begins to read with the camera.
scanner-camera-button = Read with the camera
# Button: ends it.
scanner-camera-stop-button = Switch the camera off
# What to do while the camera looks.
scanner-camera-hint = Hold the code 15–20 cm from the camera, in good light.
# Label of the picture, for screen readers.
scanner-camera-label = Picture of the camera
# The camera is being asked for.
scanner-camera-progress = Switching the camera on…
# There is no camera.
scanner-camera-none = No camera was found. Plug one in, or use a scanner or the keyboard.
# The system forbids it.
scanner-camera-denied = The system does not let this program use the camera. Allow it in the privacy settings of the system, or use a scanner or the keyboard. On Linux the window cannot ask for the camera.
# Another program has it.
scanner-camera-busy = The camera does not answer: another program may be using it. Close that program and try again.
