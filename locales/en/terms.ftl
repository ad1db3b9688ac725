### Our name and the words of the glossary that whole sentences share.
### A term is used where it stands alone in its dictionary form; in Kazakh and Russian a word with an ending is written out.

# The name, in Latin letters in all three languages. A case ending goes on a noun beside it.
-birge = Birge

# The national number of an organisation; it does not decline in Russian.
-bin = BIN
