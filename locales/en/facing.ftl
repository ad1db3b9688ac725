### The window that a guest looks at while the desk lets them in.

# In the window of the guest, while nobody is shown.
facing-welcome = Welcome!
# In the window of the guest, under the own name.
facing-ask = Is your name right?
# Key in the foot of the desk: opens and closes the window of the guest.
facing-key = guest’s screen
# After the window was opened.
facing-opened = The guest’s screen is open. It shows the name of each guest for ten seconds.
# After the window was closed.
facing-closed = The guest’s screen is closed
# Refusal: the system did not open the window.
facing-error-not-opened = The guest’s screen does not open. Check the second screen and try again; the desk works without it.
