### Rights: roles, and what each of them may not do.

# The name of a role: in lists, choices and the frame of the window.
rights-role-owner = Owner

# Under the name of a role in a choice: what it is for.
rights-role-owner-hint = Answers for the register and may do everything.

# The name of a role: in lists, choices and the frame of the window.
rights-role-coordinator = Coordinator

# Under the name of a role in a choice: what it is for.
rights-role-coordinator-hint = Leads the daily work: people, lists, organisations, backups.

# The name of a role: in lists, choices and the frame of the window.
rights-role-aid = Aid worker

# Under the name of a role in a choice: what it is for.
rights-role-aid-hint = Looks at volunteers with their numbers; works with people who receive aid.

# The name of a role: in lists, choices and the frame of the window.
rights-role-desk = Desk operator

# Under the name of a role in a choice: what it is for.
rights-role-desk-hint = Receives guests at the desk of a forum and sees nothing else: no lists of volunteers, no IIN.

# The name of a role: in lists, choices and the frame of the window.
rights-role-viewer = Viewer

# Under the name of a role in a choice: what it is for.
rights-role-viewer-hint = Looks only; sees numbers only in part.

# The name of a role: in lists, choices and the frame of the window.
rights-role-data-officer = Data protection officer

# Under the name of a role in a choice: what it is for.
rights-role-data-officer-hint = Looks after personal data: consents, retention, erasure, the audit log.

# Refusal of any action and of opening: the person left.
rights-error-left = You do not work with this register any more, so it stays closed to you. Ask an owner of the register if that is a mistake.

# Refusal of an action that the role may not do.
rights-error-see-volunteers = Your role does not show the records of volunteers. Ask an owner of the register for another role.

# Refusal of an action that the role may not do.
rights-error-see-restricted = Your role shows IIN and phone numbers only in part. Ask an owner of the register to look them up or to give you another role.

# Refusal of an action that the role may not do.
rights-error-add-volunteer = Your role does not add volunteers. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-edit-volunteer = Your role does not change the records of volunteers. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-change-status = Your role does not change the status of volunteers. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-delete-volunteer = Your role does not delete or restore volunteers. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-bulk-edit = Your role does not change many records at once. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-join-volunteers = Your role does not join records or tell them apart. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-import = Your role does not take lists in. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-export = Your role does not save lists to files. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-print = Your role does not print lists of people. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-save-organisation = Your role does not change organisations. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-add-direction = Your role does not change directions. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-change-settings = Your role does not change the settings of the register. Ask an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-manage-operators = Your role does not manage operators. Ask an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-renew-recovery = Your role does not make a new recovery sheet. Ask an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-see-audit = Your role does not show the audit log. Ask an owner of the register or the data protection officer to look it up.

# Refusal of an action that the role may not do.
rights-error-make-backup = Your role does not make backups. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-restore = Your role does not restore backups. Ask an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-erase = Your role does not erase people for good. Ask an owner of the register or the data protection officer to do it.

# Refusal of an action that the role may not do.
rights-error-anonymise = Your role does not anonymise people. Ask an owner of the register or the data protection officer to do it.

# Refusal of an action that the role may not do.
rights-error-block = Your role does not block data or end a block. Ask an owner of the register or the data protection officer to do it.

# Refusal of an action that the role may not do.
rights-error-record-consent = Your role does not record consents. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-see-retention = Your role does not show what has been kept long enough. Ask an owner of the register or the data protection officer to look it up.

# Refusal of an action that the role may not do.
rights-error-set-retention = Your role does not change how long data is kept or which fields are collected. Ask an owner of the register or the data protection officer to do it.

# Refusal of an action that the role may not do.
rights-error-breach-pack = Your role does not make the papers after a loss of data. Tell an owner of the register or the data protection officer at once.

# Refusal of an action that the role may not do.
rights-error-undo = Your role does not take actions back. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-practice = Your role does not fill a practice register. Ask a coordinator or an owner of the register to do it.

# Refusal by role.
rights-error-share-filter = Your role does not save filters for everybody. Save it for yourself, or ask a coordinator.

# Refusal of an action that the role may not do.
rights-error-issue-certificates = Your role does not give out certificates. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-see-events = Your role does not see events. Ask a coordinator or an owner of the register.

# Refusal of an action that the role may not do.
rights-error-save-events = Your role does not change events and shifts. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-assign-people = Your role does not put people on shifts. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-mark-people = Your role does not mark who came. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-claim-hours = Your role does not enter hours. Ask a coordinator or an owner of the register to do it.

# Refusal of an action that the role may not do.
rights-error-confirm-hours = Your role does not confirm hours. Ask a coordinator or an owner of the register to do it.

# Refusal of opening: the role may not even sign in.
rights-error-sign-in = Your role does not open the register. Ask an owner of the register for another role.

# Refusal of an action that the role may not do.
rights-error-receive-guests = Your role does not work at the desk of a forum. Ask a coordinator or an owner of the register to do it.

# Refusal of an action of the whole register to somebody who is limited to certain events.
rights-error-limited = You work with certain events only, and this belongs to the whole register. Ask an owner of the register to do it or to lift the limit.

# Refusal of an action in an event that is not among those that somebody is limited to.
rights-error-other-event = You work with certain events only, and this one is not among them. Ask an owner of the register to add it.

# Refusal and, in place of the list of events, for somebody whose events are all deleted.
rights-error-no-event = The events that you worked with have been deleted, so there is nothing to open. Ask an owner of the register to choose another event for you.
