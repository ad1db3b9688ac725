### Command line: sentences of birge-cli.

# When no password is given.
# Variables:
#   $variable (String) - the variable of the environment that would give it
cli-error-no-password = No password was given. Set { $variable } or run the command in a terminal.

# When a file cannot be read.
# Variables:
#   $file (String) - name of the file
cli-error-file = The file “{ $file }” could not be read. Check its name.

# When the ending of a file says nothing.
# Variables:
#   $file (String) - name of the file
cli-error-ending = “{ $file }” does not say what to write. End the name with a dot and xlsx, csv, pdf or json.

# When an id is not one.
# Variables:
#   $id (String) - what was given
cli-error-id = “{ $id }” is not the id of a volunteer. It looks like vol_ and 32 signs.

# When practice people would go into a register with people.
cli-error-not-empty = The register is not empty, so practice people were not added. Choose another folder.

# After create.
# Variables:
#   $folder (String) - where
cli-create-done = Register made: { $folder }

# After create.
# Variables:
#   $code (String) - the code
cli-create-code = Recovery code, keep it on paper: { $code }

# After find.
# Variables:
#   $count (Number) - how many
cli-find-total = Found: { $count }

# After count.
# Variables:
#   $count (Number) - how many
cli-count-total = Volunteers: { $count }

# After count --ever, below the number of volunteers.
# Variables:
#   $blocked (Number) - people whose data is blocked
#   $anonymised (Number) - people who were anonymised
#   $erased (Number) - people who were erased
cli-count-ever = Blocked: { $blocked }; anonymised: { $anonymised }; erased: { $erased }

# After import.
# Variables:
#   $written (Number) - rows written
#   $refused (Number) - rows refused
#   $existing (Number) - rows skipped
cli-import-done = Taken in: { $written }. Not taken: { $refused }. Already there: { $existing }.

# After import, where known people were filled in or updated.
# Variables:
#   $updated (Number) - records that changed
cli-import-changed = Records changed: { $updated }.

# After export.
# Variables:
#   $count (Number) - rows
#   $file (String) - where
cli-export-done = People in the file: { $count }. { $file }

# After practice.
# Variables:
#   $count (Number) - people
cli-practice-done = Practice people made: { $count }

# After check.
# Variables:
#   $entries (Number) - entries
#   $volunteers (Number) - people
cli-check-ok = Journal, chain, view and columns agree. Entries: { $entries }, volunteers: { $volunteers }.

# When check finds something.
cli-error-check = The register does not agree with itself. Run “rebuild”; if it stays so, restore a backup copy.

# After rebuild.
# Variables:
#   $volunteers (Number) - people
cli-rebuild-done = Made anew from the journal. Volunteers: { $volunteers }.

# After check-number.
cli-number-valid = The number is right.

# After check-number.
cli-number-warn = The check digit fits, but something is odd: compare it with the document.

# After import --dry-run.
# Variables:
#   $people (Number) - rows with people
#   $refused (Number) - rows that would stay out
cli-import-judged = Judged: { $people } people; { $refused } would not be taken. Nothing was written.

# When --operator or a command names somebody who is not there.
# Variables:
#   $name (String) - the initials or the id, as typed
cli-error-operator = Nobody here has the initials or the id “{ $name }”. See “operators list”.

# After operators add, role, remove, password.
# Variables:
#   $operator (String) - the initials of the operator, or the id
cli-operators-done = Done: { $operator }

# After audit --export.
# Variables:
#   $count (Number) - lines
#   $file (String) - where
cli-audit-done = Lines in the file: { $count }. { $file }

# When the file of audit --export has another ending.
# Variables:
#   $file (String) - the file
cli-error-audit-ending = The audit log goes into a workbook (xlsx) or CSV (csv), and “{ $file }” is neither. Give the file one of these endings.

# After import with an argument that cannot be understood.
# Variables:
#   $argument (String) - as it was typed
cli-import-wrong = “{ $argument }” is not understood. Write --map C=iin, --fix iin_padded=accept, --word region:WORD=KZ-33 or --encoding kz1048.

# When a column on the command line is none of ours.
# Variables:
#   $column (String) - as it was typed
#   $known (String) - the codes of all columns
cli-error-column = “{ $column }” is not a column. The columns are: { $known }.

# When a filter on the command line is not understood.
# Variables:
#   $filter (String) - as it was typed
cli-error-filter = “{ $filter }” is not a filter. Write key=value, such as status=active, or the name of a saved filter.

# A wrong id of an event, shift or claim.
#   $id (String) - what was typed
cli-error-record = “{ $id }” is not an id of the kind that is meant here. Ids look like evt_, shf_, vol_ or fct_ and 32 signs; “list” and “show” print them.

# A text by which several people are found.
#   $text (String) - what was typed
cli-error-several = “{ $text }” means several people. Write the id of the one you mean.

# After an event or a shift was saved.
#   $id (String) - its id
cli-work-saved = Saved: { $id }

# After marks were made.
#   $count (Number) - marks
cli-marks-done = Marks made: { $count }
