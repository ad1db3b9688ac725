### The end of a person's data: erased or anonymised, and what is said of it later.

# On opening the register: an erasure that was cut off, or came from elsewhere, is done now.
erasure-notice-finished = An unfinished erasure has been completed. The data of the erased people is gone from the files.
# Somebody tried to change a record whose person was erased.
erasure-error-gone = This person's data has been erased, so nothing can be added. To register the person again, obtain a new consent and make a new record.
