### Saved filters: questions to the list that people gave a name.

# Group of saved filters above the list, for screen readers.
filters-group-label = Saved filters
# Quiet button above the list, when something is filtered: gives the question a name.
filters-save-button = Save this filter
# Title of the dialog that gives a filter its name.
filters-save-title = Save the filter
# Field of that dialog.
filters-name-label = Name
    .placeholder = Summer camp, no consent
# Check box of that dialog.
filters-shared-label = For everybody who works with the register
    .hint = Otherwise only you see it.
# Hint of that dialog, when a text is searched for.
filters-text-hint = The words you searched for are not saved: they may be a person’s name, and a name must be erasable.
# Quiet button beside the saved filters: opens the dialog where they are put in order.
filters-manage-button = Saved filters
# Title of the dialog where filters are renamed, ordered and removed.
filters-manage-title = Saved filters
# In that dialog, when there are none.
filters-manage-empty = No filters yet. Filter the list and choose “Save this filter”.
# In that dialog, beside a filter that everybody sees.
filters-shared-state = for everybody
# In that dialog, beside a filter that only its maker sees.
filters-own-state = only mine
# Button in that dialog, for screen readers.
# Variables:
#   $name (String) - name of the filter
filters-rename-label = Rename: { $name }
# Button in that dialog, for screen readers.
# Variables:
#   $name (String) - name of the filter
filters-remove-label = Remove: { $name }
# Toast after saving a filter.
filters-save-done = Filter saved
# Toast after removing a filter.
filters-remove-done = Filter removed
# At a saved filter that asks for a tag that nobody has any more.
# Variables:
#   $tag (String) - the tag
filters-gone-tag = Nobody has the tag “{ $tag }” any more.
# At a saved filter that asks for an organisation that is not in the register any more.
filters-gone-organisation = An organisation of this filter is not in the register any more.
# At a saved filter that asks for a direction that was taken off the list.
filters-gone-direction = A direction of this filter was taken off the list.
# Refusal: the filter was removed meanwhile, or is somebody else’s own.
filters-error-missing = There is no such filter any more. Look through the saved filters.
# Refusal when a question of nothing but words is saved.
filters-error-words-only = Only words are searched for, and they are not saved: they may be a person’s name, and a name must be erasable. Choose a filter too.
# Beside the name of a filter.
filters-error-name-empty = Give the filter a name.
# Beside the name of a filter.
# Variables:
#   $limit (Number) - the most characters
filters-error-name-long = A name has at most { $limit } characters. Shorten it.
# Refusal when one more filter is saved.
# Variables:
#   $limit (Number) - the most filters
filters-error-too-many = A register keeps at most { $limit } filters. Remove one that is not needed.
