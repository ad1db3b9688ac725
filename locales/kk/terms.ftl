### Our name and the words of the glossary that sentences share.

# The name is written in Latin letters in all three languages.
-birge = Birge
