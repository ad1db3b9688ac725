// Made by `cargo xtask gen` from locales/en; never edited.

import { date, number, text, titles, type Message, type Titles, type When } from "../shared/l10n/message";

export type { Arg, Message, Titles, When } from "../shared/l10n/message";

/**
 * Beside the field of the name.
 * Enter the name. Nothing else is required.
 */
export const actorsErrorNameEmpty = (): Message => ({ id: "actors-error-name-empty", args: [] });

/**
 * Beside the field of the name.
 * The name has at most { $max } characters. Entered: { $count }. Use the short name.
 * @param a.count characters that were entered
 * @param a.max characters that fit
 */
export const actorsErrorNameLong = (a: { count: number; max: number }): Message => ({ id: "actors-error-name-long", args: [["count", number(a.count)], ["max", number(a.max)]] });

/**
 * Finding before somebody is assigned.
 * { $name } is in the archive. Make the record active first, or choose another volunteer.
 * @param a.name full name of the volunteer
 */
export const assigningArchived = (a: { name: string }): Message => ({ id: "assigning-archived", args: [["name", text(a.name)]] });

/**
 * Finding before somebody is assigned.
 * This shift is called off. Choose another shift.
 */
export const assigningCancelled = (): Message => ({ id: "assigning-cancelled", args: [] });

/**
 * Finding before somebody is assigned. The law bars it.
 * { $name } is under 18, and the law bars minors from emergencies and from help to victims. Choose an adult.
 * @param a.name full name of the volunteer
 */
export const assigningBarredEmergency = (a: { name: string }): Message => ({ id: "assigning-barred-emergency", args: [["name", text(a.name)]] });

/**
 * Finding before somebody is assigned. The law bars it.
 * { $name } is under 18, and the law bars minors from help to people with a criminal record. Choose an adult.
 * @param a.name full name of the volunteer
 */
export const assigningBarredCriminalRecord = (a: { name: string }): Message => ({ id: "assigning-barred-criminal-record", args: [["name", text(a.name)]] });

/**
 * Finding before somebody is assigned. The law bars it.
 * { $name } is under 18, and the law bars minors from heavy and dangerous work. Choose an adult.
 * @param a.name full name of the volunteer
 */
export const assigningBarredHazardous = (a: { name: string }): Message => ({ id: "assigning-barred-hazardous", args: [["name", text(a.name)]] });

/**
 * Finding before somebody is assigned.
 * { $name } has another shift at this time: “{ $event }”, { $day }, { $time }. Choose another volunteer, or take that place away first.
 * @param a.day day of the other shift
 * @param a.event title of the other event
 * @param a.name full name of the volunteer
 * @param a.time its times: 09:00–13:00
 */
export const assigningTwoPlaces = (a: { day: When; event: Titles; name: string; time: string }): Message => ({ id: "assigning-two-places", args: [["day", date(a.day)], ["event", titles(a.event)], ["name", text(a.name)], ["time", text(a.time)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * { $name } is under 18, and this task collects cash. Choose an adult, or write who stands beside.
 * @param a.name full name of the volunteer
 */
export const assigningMinorCash = (a: { name: string }): Message => ({ id: "assigning-minor-cash", args: [["name", text(a.name)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * { $name } is under 18, and the shift reaches into the night (22:00–6:00). Choose an adult, or write who agreed to it.
 * @param a.name full name of the volunteer
 */
export const assigningMinorNight = (a: { name: string }): Message => ({ id: "assigning-minor-night", args: [["name", text(a.name)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * { $name } would rest only { $hours } h { $minutes } min, and at least { $least } h are asked for. The other shift: “{ $event }”, { $day }, { $time }.
 * @param a.day day of the other shift
 * @param a.event title of the other event
 * @param a.hours whole hours of rest
 * @param a.least hours that are asked for
 * @param a.minutes the minutes beyond them
 * @param a.name full name of the volunteer
 * @param a.time its times: 09:00–13:00
 */
export const assigningShortRest = (a: { day: When; event: Titles; hours: number; least: number; minutes: number; name: string; time: string }): Message => ({ id: "assigning-short-rest", args: [["day", date(a.day)], ["event", titles(a.event)], ["hours", number(a.hours)], ["least", number(a.least)], ["minutes", number(a.minutes)], ["name", text(a.name)], ["time", text(a.time)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * { $name }: there is no consent to the processing of personal data for this day. Record it before the shift.
 * @param a.name full name of the volunteer
 */
export const assigningConsentMissing = (a: { name: string }): Message => ({ id: "assigning-consent-missing", args: [["name", text(a.name)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * { $name }: the consent to the processing of personal data ends before this day. Record a new one before the shift.
 * @param a.name full name of the volunteer
 */
export const assigningConsentExpired = (a: { name: string }): Message => ({ id: "assigning-consent-expired", args: [["name", text(a.name)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * { $name }: the consent to the processing of personal data is withdrawn. Ask for a new one, or write why you go on.
 * @param a.name full name of the volunteer
 */
export const assigningConsentWithdrawn = (a: { name: string }): Message => ({ id: "assigning-consent-withdrawn", args: [["name", text(a.name)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * { $name }: the consent of a parent or guardian is missing. Record it, or write who comes along.
 * @param a.name full name of the volunteer
 */
export const assigningConsentGuardian = (a: { name: string }): Message => ({ id: "assigning-consent-guardian", args: [["name", text(a.name)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * { $name } is too young for this task: age { $years }, asked for { $least }. Choose another volunteer, or write why you go on.
 * @param a.least age that is asked for
 * @param a.name full name of the volunteer
 * @param a.years age in years
 */
export const assigningTooYoung = (a: { least: number; name: string; years: number }): Message => ({ id: "assigning-too-young", args: [["least", number(a.least)], ["name", text(a.name)], ["years", number(a.years)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * { $name }: the birth date is not known, and this task asks for age { $least }. Ask for the date.
 * @param a.least age that is asked for
 * @param a.name full name of the volunteer
 */
export const assigningAgeUnknown = (a: { least: number; name: string }): Message => ({ id: "assigning-age-unknown", args: [["least", number(a.least)], ["name", text(a.name)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * { $name } has no record of the skill that this task asks for: { $skill }.
 * @param a.name full name of the volunteer
 * @param a.skill the skill or language
 */
export const assigningSkill = (a: { name: string; skill: string }): Message => ({ id: "assigning-skill", args: [["name", text(a.name)], ["skill", text(a.skill)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * { $name } has had no briefing for this task: { $topic }. Give it before the shift and record it.
 * @param a.name full name of the volunteer
 * @param a.topic topic of the briefing
 */
export const assigningBriefing = (a: { name: string; topic: string }): Message => ({ id: "assigning-briefing", args: [["name", text(a.name)], ["topic", text(a.topic)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * There is nobody missing in this task: { $name } would come on top. People asked for: { $people }.
 * @param a.name full name of the volunteer
 * @param a.people people that are asked for
 */
export const assigningFull = (a: { name: string; people: number }): Message => ({ id: "assigning-full", args: [["name", text(a.name)], ["people", number(a.people)]] });

/**
 * Finding before somebody is assigned. It may be set aside.
 * The event is full: { $name } would come on top. Places: { $people }.
 * @param a.name full name of the volunteer
 * @param a.people places of the event
 */
export const assigningListFull = (a: { name: string; people: number }): Message => ({ id: "assigning-list-full", args: [["name", text(a.name)], ["people", number(a.people)]] });

/**
 * Finding before somebody is assigned. It may be set aside with a reason.
 * { $name }: signing up has not begun yet. It begins on { $day }, { $time }. Write why you go on.
 * @param a.day day on which signing up begins
 * @param a.name full name of the volunteer
 * @param a.time the hands of the clock: 09:00
 */
export const assigningSignUpNotYet = (a: { day: When; name: string; time: string }): Message => ({ id: "assigning-sign-up-not-yet", args: [["day", date(a.day)], ["name", text(a.name)], ["time", text(a.time)]] });

/**
 * Finding before somebody is assigned. It may be set aside with a reason.
 * { $name }: signing up is over since { $day }, { $time }. Write why you go on.
 * @param a.day day on which signing up ended
 * @param a.name full name of the volunteer
 * @param a.time the hands of the clock: 09:00
 */
export const assigningSignUpOver = (a: { day: When; name: string; time: string }): Message => ({ id: "assigning-sign-up-over", args: [["day", date(a.day)], ["name", text(a.name)], ["time", text(a.time)]] });

/**
 * Refusal.
 * This task is not in the shift any more. Reload the page.
 */
export const shiftsErrorNeed = (): Message => ({ id: "shifts-error-need", args: [] });

/**
 * Refusal beside the field.
 * Write why you go on in spite of the warning: it is kept with the place.
 */
export const assigningErrorWords = (): Message => ({ id: "assigning-error-words", args: [] });

/**
 * Refusal.
 * Whoever leaves has no place in this shift any more. Reload the page.
 */
export const assigningErrorNoPlace = (): Message => ({ id: "assigning-error-no-place", args: [] });

/**
 * Refusal.
 * Nobody can move up: no place is free, or nobody waits.
 */
export const waitingErrorNobody = (): Message => ({ id: "waiting-error-nobody", args: [] });

/**
 * State of a person: was seen at the event or the shift.
 * Came
 */
export const attendanceScreenCame = (): Message => ({ id: "attendance-screen-came", args: [] });

/**
 * Tab of the page of an event.
 * Attendance
 */
export const attendanceScreenTab = (): Message => ({ id: "attendance-screen-tab", args: [] });

/**
 * Tab of the page of an event; name of the list.
 * People
 */
export const attendanceScreenPeopleTab = (): Message => ({ id: "attendance-screen-people-tab", args: [] });

/**
 * Nobody is on the list: title.
 * Nobody is on the list yet
 */
export const attendanceScreenPeopleEmptyTitle = (): Message => ({ id: "attendance-screen-people-empty-title", args: [] });

/**
 * Nobody is on the list: what to do.
 * Add people by name here, or assign them to shifts.
 */
export const attendanceScreenPeopleEmptyHint = (): Message => ({ id: "attendance-screen-people-empty-hint", args: [] });

/**
 * The filters find nobody: title.
 * Nobody fits
 */
export const attendanceScreenNoneTitle = (): Message => ({ id: "attendance-screen-none-title", args: [] });

/**
 * The filters find nobody: what to do.
 * Change the words or turn the filters off.
 */
export const attendanceScreenNoneHint = (): Message => ({ id: "attendance-screen-none-hint", args: [] });

/**
 * Label and hint of the field that finds people.
 * Add to the list by name, phone or number
 */
export const attendanceScreenPeopleAddLabel = (): Message => ({ id: "attendance-screen-people-add-label", args: [] });

/**
 * Button: adds everybody of a saved list.
 * Add many…
 */
export const attendanceScreenPeopleManyButton = (): Message => ({ id: "attendance-screen-people-many-button", args: [] });

/**
 * Title of a dialog.
 * Add many people to the list
 */
export const attendanceScreenPeopleManyTitle = (): Message => ({ id: "attendance-screen-people-many-title", args: [] });

/**
 * Label of a choice: a saved filter of the list of volunteers.
 * Whom
 */
export const attendanceScreenPeopleManyLabel = (): Message => ({ id: "attendance-screen-people-many-label", args: [] });

/**
 * Under the choice.
 * Saved filters of the list of volunteers. Whoever finds no seat goes to the waiting list.
 */
export const attendanceScreenPeopleManyHint = (): Message => ({ id: "attendance-screen-people-many-hint", args: [] });

/**
 * Choice.
 * Everybody but the archive
 */
export const attendanceScreenPeopleManyAll = (): Message => ({ id: "attendance-screen-people-many-all", args: [] });

/**
 * Button of the dialog.
 * { $count ->
 *     [one] Add { $count } person
 *    *[other] Add { $count } people
 * }
 * @param a.count people
 */
export const attendanceScreenPeopleManyDo = (a: { count: number }): Message => ({ id: "attendance-screen-people-many-do", args: [["count", number(a.count)]] });

/**
 * Notice; the second number may be zero.
 * Added to the list: { $count }. On the waiting list: { $waiting }.
 * @param a.count people with a seat
 * @param a.waiting people without a seat
 */
export const attendanceScreenJoinedDone = (a: { count: number; waiting: number }): Message => ({ id: "attendance-screen-joined-done", args: [["count", number(a.count)], ["waiting", number(a.waiting)]] });

/**
 * Notice.
 * Added to the list: { $name }.
 * @param a.name name of the person
 */
export const attendanceScreenAddedDone = (a: { name: string }): Message => ({ id: "attendance-screen-added-done", args: [["name", text(a.name)]] });

/**
 * Notice: there are no seats left.
 * On the waiting list: { $name }.
 * @param a.name name of the person
 */
export const attendanceScreenWaitingDone = (a: { name: string }): Message => ({ id: "attendance-screen-waiting-done", args: [["name", text(a.name)]] });

/**
 * Notice.
 * Saved: { $name }.
 * @param a.name name of the person
 */
export const attendanceScreenStandingDone = (a: { name: string }): Message => ({ id: "attendance-screen-standing-done", args: [["name", text(a.name)]] });

/**
 * Notice.
 * Moved up from the waiting list: { $count }.
 * @param a.count people
 */
export const attendanceScreenMovedDone = (a: { count: number }): Message => ({ id: "attendance-screen-moved-done", args: [["count", number(a.count)]] });

/**
 * Button: free seats go to those who wait.
 * Give free seats
 */
export const attendanceScreenMoveUpButton = (): Message => ({ id: "attendance-screen-move-up-button", args: [] });

/**
 * Head of a column.
 * Volunteer
 */
export const attendanceScreenPeopleNameColumn = (): Message => ({ id: "attendance-screen-people-name-column", args: [] });

/**
 * Head of a column.
 * State
 */
export const attendanceScreenPeopleStandingColumn = (): Message => ({ id: "attendance-screen-people-standing-column", args: [] });

/**
 * Head of a column.
 * Phone
 */
export const attendanceScreenPhoneColumn = (): Message => ({ id: "attendance-screen-phone-column", args: [] });

/**
 * Head of the column of menus, for screen readers.
 * Actions
 */
export const attendanceScreenActsColumn = (): Message => ({ id: "attendance-screen-acts-column", args: [] });

/**
 * Standing of a person.
 * Invited
 */
export const attendanceScreenStandingInvited = (): Message => ({ id: "attendance-screen-standing-invited", args: [] });

/**
 * Standing of a person.
 * On the list
 */
export const attendanceScreenStandingRegistered = (): Message => ({ id: "attendance-screen-standing-registered", args: [] });

/**
 * Standing of a person.
 * Waiting list
 */
export const attendanceScreenStandingWaiting = (): Message => ({ id: "attendance-screen-standing-waiting", args: [] });

/**
 * Standing of a person: the place on the waiting list.
 * Waits, no. { $place }
 * @param a.place from 1
 */
export const attendanceScreenStandingQueue = (a: { place: number }): Message => ({ id: "attendance-screen-standing-queue", args: [["place", number(a.place)]] });

/**
 * Standing of a person.
 * Will not come
 */
export const attendanceScreenStandingDeclined = (): Message => ({ id: "attendance-screen-standing-declined", args: [] });

/**
 * Standing of a person.
 * Taken off
 */
export const attendanceScreenStandingCancelled = (): Message => ({ id: "attendance-screen-standing-cancelled", args: [] });

/**
 * Inside the empty search field.
 * Find on the list
 */
export const attendanceScreenFindHint = (): Message => ({ id: "attendance-screen-find-hint", args: [] });

/**
 * Name of the search field, for screen readers.
 * Search in the people of the event
 */
export const attendanceScreenFindLabel = (): Message => ({ id: "attendance-screen-find-label", args: [] });

/**
 * Beside the filters: people whose data is blocked, deleted or erased.
 * Not shown: { $count }
 * @param a.count people
 */
export const attendanceScreenHiddenNote = (a: { count: number }): Message => ({ id: "attendance-screen-hidden-note", args: [["count", number(a.count)]] });

/**
 * Label of a number, sometimes of how many places.
 * On the list
 */
export const attendanceScreenListedFigure = (): Message => ({ id: "attendance-screen-listed-figure", args: [] });

/**
 * Label of a number.
 * Places left
 */
export const attendanceScreenFreeFigure = (): Message => ({ id: "attendance-screen-free-figure", args: [] });

/**
 * Label of a number.
 * here now
 */
export const attendanceScreenHereFigure = (): Message => ({ id: "attendance-screen-here-figure", args: [] });

/**
 * Label of a number: people, each once, of those on the list.
 * came
 */
export const attendanceScreenCameFigure = (): Message => ({ id: "attendance-screen-came-figure", args: [] });

/**
 * Label of a number: marks, not people.
 * marks
 */
export const attendanceScreenMarksFigure = (): Message => ({ id: "attendance-screen-marks-figure", args: [] });

/**
 * Beside a name.
 * Here
 */
export const attendanceScreenHere = (): Message => ({ id: "attendance-screen-here", args: [] });

/**
 * Beside a name: came and went.
 * Came and went
 */
export const attendanceScreenWent = (): Message => ({ id: "attendance-screen-went", args: [] });

/**
 * Beside a name.
 * No mark
 */
export const attendanceScreenNotCome = (): Message => ({ id: "attendance-screen-not-come", args: [] });

/**
 * Choice of people.
 * All
 */
export const attendanceScreenSeenAny = (): Message => ({ id: "attendance-screen-seen-any", args: [] });

/**
 * Choice of people.
 * Here now
 */
export const attendanceScreenSeenHere = (): Message => ({ id: "attendance-screen-seen-here", args: [] });

/**
 * Choice of people.
 * Came
 */
export const attendanceScreenSeenCame = (): Message => ({ id: "attendance-screen-seen-came", args: [] });

/**
 * Choice of people.
 * Not come
 */
export const attendanceScreenSeenAbsent = (): Message => ({ id: "attendance-screen-seen-absent", args: [] });

/**
 * Name of a choice, for screen readers.
 * What is marked
 */
export const attendanceScreenDirectLabel = (): Message => ({ id: "attendance-screen-direct-label", args: [] });

/**
 * Choice; item of a menu.
 * Check in
 */
export const attendanceScreenInButton = (): Message => ({ id: "attendance-screen-in-button", args: [] });

/**
 * Choice; item of a menu.
 * Check out
 */
export const attendanceScreenOutButton = (): Message => ({ id: "attendance-screen-out-button", args: [] });

/**
 * Label of the one field.
 * Name, phone or number
 */
export const attendanceScreenFieldLabel = (): Message => ({ id: "attendance-screen-field-label", args: [] });

/**
 * Inside the empty field.
 * Name, phone or number
 */
export const attendanceScreenFieldHint = (): Message => ({ id: "attendance-screen-field-hint", args: [] });

/**
 * Label of a field, for screen readers.
 * Time; empty means now
 */
export const attendanceScreenTimeLabel = (): Message => ({ id: "attendance-screen-time-label", args: [] });

/**
 * Inside the empty field of a time.
 * now
 */
export const attendanceScreenTimeHint = (): Message => ({ id: "attendance-screen-time-hint", args: [] });

/**
 * Beside the field.
 * Write the time like this: 9:05, or 05.07.2026 09:05.
 */
export const attendanceScreenTimeError = (): Message => ({ id: "attendance-screen-time-error", args: [] });

/**
 * Notice.
 * Checked in: { $name }.
 * @param a.name name of the person
 */
export const attendanceScreenInDone = (a: { name: string }): Message => ({ id: "attendance-screen-in-done", args: [["name", text(a.name)]] });

/**
 * Notice.
 * Checked out: { $name }.
 * @param a.name name of the person
 */
export const attendanceScreenOutDone = (a: { name: string }): Message => ({ id: "attendance-screen-out-done", args: [["name", text(a.name)]] });

/**
 * Title of a dialog.
 * Marks: { $name }
 * @param a.name name of the person
 */
export const attendanceScreenMarksTitle = (a: { name: string }): Message => ({ id: "attendance-screen-marks-title", args: [["name", text(a.name)]] });

/**
 * In the dialog.
 * A mark is never changed. A wrong one is taken off with a reason and stays in the history.
 */
export const attendanceScreenMarksHint = (): Message => ({ id: "attendance-screen-marks-hint", args: [] });

/**
 * Button beside a mark.
 * Take off…
 */
export const attendanceScreenVoidButton = (): Message => ({ id: "attendance-screen-void-button", args: [] });

/**
 * Label of a field.
 * Reason
 */
export const attendanceScreenVoidReasonLabel = (): Message => ({ id: "attendance-screen-void-reason-label", args: [] });

/**
 * Button.
 * Take the mark off
 */
export const attendanceScreenVoidDo = (): Message => ({ id: "attendance-screen-void-do", args: [] });

/**
 * Notice.
 * Mark removed: { $name }.
 * @param a.name name of the person
 */
export const attendanceScreenVoidDone = (a: { name: string }): Message => ({ id: "attendance-screen-void-done", args: [["name", text(a.name)]] });

/**
 * Beside a mark.
 * taken off
 */
export const attendanceScreenVoid = (): Message => ({ id: "attendance-screen-void", args: [] });

/**
 * Beside a mark that counts nothing.
 * repeat, not counted
 */
export const attendanceScreenRepeat = (): Message => ({ id: "attendance-screen-repeat", args: [] });

/**
 * Head of a column.
 * Came and went
 */
export const attendanceScreenMarksColumn = (): Message => ({ id: "attendance-screen-marks-column", args: [] });

/**
 * Head of a column.
 * How it is known
 */
export const attendanceScreenSourceColumn = (): Message => ({ id: "attendance-screen-source-column", args: [] });

/**
 * One mark.
 * In: { $at }
 * @param a.at the day and the time
 */
export const attendanceScreenMarkIn = (a: { at: string }): Message => ({ id: "attendance-screen-mark-in", args: [["at", text(a.at)]] });

/**
 * One mark.
 * Out: { $at }
 * @param a.at the day and the time
 */
export const attendanceScreenMarkOut = (a: { at: string }): Message => ({ id: "attendance-screen-mark-out", args: [["at", text(a.at)]] });

/**
 * How a mark was made.
 * scan
 */
export const attendanceScreenSourceScan = (): Message => ({ id: "attendance-screen-source-scan", args: [] });

/**
 * How a mark was made.
 * at the desk
 */
export const attendanceScreenSourceDesk = (): Message => ({ id: "attendance-screen-source-desk", args: [] });

/**
 * How a mark was made.
 * on paper
 */
export const attendanceScreenSourcePaper = (): Message => ({ id: "attendance-screen-source-paper", args: [] });

/**
 * How a mark was made.
 * coordinator
 */
export const attendanceScreenSourceCoordinator = (): Message => ({ id: "attendance-screen-source-coordinator", args: [] });

/**
 * How a mark was made.
 * own word
 */
export const attendanceScreenSourceOwn = (): Message => ({ id: "attendance-screen-source-own", args: [] });

/**
 * How a mark was made: the program closed it.
 * by the rule
 */
export const attendanceScreenSourceRule = (): Message => ({ id: "attendance-screen-source-rule", args: [] });

/**
 * Label of a choice.
 * Shift
 */
export const attendanceScreenShiftLabel = (): Message => ({ id: "attendance-screen-shift-label", args: [] });

/**
 * Choice.
 * The event as a whole
 */
export const attendanceScreenShiftWhole = (): Message => ({ id: "attendance-screen-shift-whole", args: [] });

/**
 * Nobody was marked yet: title.
 * Nobody has been checked in yet
 */
export const attendanceScreenEmptyTitle = (): Message => ({ id: "attendance-screen-empty-title", args: [] });

/**
 * Nobody was marked yet: what to do.
 * Type a name above, or enter a paper sheet.
 */
export const attendanceScreenEmptyHint = (): Message => ({ id: "attendance-screen-empty-hint", args: [] });

/**
 * Button: how many did not check out.
 * Not checked out: { $count }
 * @param a.count people
 */
export const attendanceScreenForgottenButton = (a: { count: number }): Message => ({ id: "attendance-screen-forgotten-button", args: [["count", number(a.count)]] });

/**
 * Title of a dialog.
 * Forgotten check-outs
 */
export const attendanceScreenForgottenTitle = (): Message => ({ id: "attendance-screen-forgotten-title", args: [] });

/**
 * In the dialog.
 * These people came and were not checked out. The rule closes them at the end of the shift. Such marks are named as made by the rule, and a true time that is entered later takes their place.
 */
export const attendanceScreenForgottenHint = (): Message => ({ id: "attendance-screen-forgotten-hint", args: [] });

/**
 * Button of the dialog.
 * Close by the rule
 */
export const attendanceScreenForgottenDo = (): Message => ({ id: "attendance-screen-forgotten-do", args: [] });

/**
 * Notice.
 * { $count ->
 *     [one] { $count } check-out closed by the rule.
 *    *[other] { $count } check-outs closed by the rule.
 * }
 * @param a.count marks
 */
export const attendanceScreenClosedDone = (a: { count: number }): Message => ({ id: "attendance-screen-closed-done", args: [["count", number(a.count)]] });

/**
 * Button.
 * Paper sheet…
 */
export const attendanceScreenPaperButton = (): Message => ({ id: "attendance-screen-paper-button", args: [] });

/**
 * Title of the panel.
 * Paper sheet
 */
export const attendanceScreenPaperTitle = (): Message => ({ id: "attendance-screen-paper-title", args: [] });

/**
 * Label of a field.
 * Day
 */
export const attendanceScreenPaperDayLabel = (): Message => ({ id: "attendance-screen-paper-day-label", args: [] });

/**
 * Beside the field.
 * Write the day like this: 05.07.2026.
 */
export const attendanceScreenPaperDayError = (): Message => ({ id: "attendance-screen-paper-day-error", args: [] });

/**
 * Label of a field.
 * Came
 */
export const attendanceScreenPaperInLabel = (): Message => ({ id: "attendance-screen-paper-in-label", args: [] });

/**
 * Label of a field.
 * Went
 */
export const attendanceScreenPaperOutLabel = (): Message => ({ id: "attendance-screen-paper-out-label", args: [] });

/**
 * Beside the field.
 * Like this: 9:05.
 */
export const attendanceScreenPaperTimeError = (): Message => ({ id: "attendance-screen-paper-time-error", args: [] });

/**
 * Checkbox: the hour happened twice.
 * The arrival was after the clock was put back
 */
export const attendanceScreenPaperCameSecond = (): Message => ({ id: "attendance-screen-paper-came-second", args: [] });

/**
 * Checkbox: the hour happened twice.
 * The going was after the clock was put back
 */
export const attendanceScreenPaperWentSecond = (): Message => ({ id: "attendance-screen-paper-went-second", args: [] });

/**
 * Label of the one field; head of a column.
 * Code of the line
 */
export const attendanceScreenPaperCodeLabel = (): Message => ({ id: "attendance-screen-paper-code-label", args: [] });

/**
 * Under the field.
 * Type the code of a ticked line and press Enter; the next one at once. Times that differ go behind it: K7Q2M 9:05 13:40. A scan of the sheet’s QR code chooses its shift.
 */
export const attendanceScreenPaperCodeHint = (): Message => ({ id: "attendance-screen-paper-code-hint", args: [] });

/**
 * Under the field, after the QR code of the sheet was scanned.
 * Sheet recognised: { $sheet }
 * @param a.sheet the event as a whole, or the times of a shift
 */
export const attendanceScreenPaperSheetDone = (a: { sheet: string }): Message => ({ id: "attendance-screen-paper-sheet-done", args: [["sheet", text(a.sheet)]] });

/**
 * Above the entered lines.
 * Lines typed: { $count }
 * @param a.count lines
 */
export const attendanceScreenPaperCount = (a: { count: number }): Message => ({ id: "attendance-screen-paper-count", args: [["count", number(a.count)]] });

/**
 * Under the buttons: lines of which nobody knows yet whose they are.
 * Lines to settle: { $count }. Choose the person, or remove the line.
 * @param a.count lines
 */
export const attendanceScreenPaperOpen = (a: { count: number }): Message => ({ id: "attendance-screen-paper-open", args: [["count", number(a.count)]] });

/**
 * Choice that is not made yet.
 * Whose line is it?
 */
export const attendanceScreenPaperWhose = (): Message => ({ id: "attendance-screen-paper-whose", args: [] });

/**
 * Beside a name that was typed twice.
 * twice
 */
export const attendanceScreenPaperTwice = (): Message => ({ id: "attendance-screen-paper-twice", args: [] });

/**
 * Button with an icon.
 * Remove the line: { $line }
 * @param a.line what was typed
 */
export const attendanceScreenPaperRemoveLabel = (a: { line: string }): Message => ({ id: "attendance-screen-paper-remove-label", args: [["line", text(a.line)]] });

/**
 * Button: all lines in one action.
 * Save lines ({ $count })
 * @param a.count lines
 */
export const attendanceScreenPaperSaveButton = (a: { count: number }): Message => ({ id: "attendance-screen-paper-save-button", args: [["count", number(a.count)]] });

/**
 * Notice.
 * Paper sheet entered. Lines: { $lines }, marks: { $marks }.
 * @param a.lines lines
 * @param a.marks marks
 */
export const attendanceScreenPaperDone = (a: { lines: number; marks: number }): Message => ({ id: "attendance-screen-paper-done", args: [["lines", number(a.lines)], ["marks", number(a.marks)]] });

/**
 * Button with an icon; title of a dialog.
 * State in the event: { $name }
 * @param a.name name of the person
 */
export const attendanceScreenStandingTitle = (a: { name: string }): Message => ({ id: "attendance-screen-standing-title", args: [["name", text(a.name)]] });

/**
 * Button in a row.
 * Came
 */
export const attendanceScreenInShort = (): Message => ({ id: "attendance-screen-in-short", args: [] });

/**
 * Button in a row.
 * Went
 */
export const attendanceScreenOutShort = (): Message => ({ id: "attendance-screen-out-short", args: [] });

/**
 * Title of the page in Settings.
 * Audit log
 */
export const auditScreenTitle = (): Message => ({ id: "audit-screen-title", args: [] });

/**
 * Under the title.
 * Every change, every look at a full number, every file and print. The log holds no names of volunteers: they are shown as long as the record is there.
 */
export const auditScreenHint = (): Message => ({ id: "audit-screen-hint", args: [] });

/**
 * Head of a column.
 * When
 */
export const auditScreenAtColumn = (): Message => ({ id: "audit-screen-at-column", args: [] });

/**
 * Head of a column, and a filter.
 * Who
 */
export const auditScreenWhoLabel = (): Message => ({ id: "audit-screen-who-label", args: [] });

/**
 * Head of a column, and a filter.
 * Kind
 */
export const auditScreenKindLabel = (): Message => ({ id: "audit-screen-kind-label", args: [] });

/**
 * Head of a column.
 * What
 */
export const auditScreenWhatColumn = (): Message => ({ id: "audit-screen-what-column", args: [] });

/**
 * Head of a column: opens the record that a line is about.
 * Record
 */
export const auditScreenRecordColumn = (): Message => ({ id: "audit-screen-record-column", args: [] });

/**
 * A filter: the days.
 * Days
 */
export const auditScreenDaysLabel = (): Message => ({ id: "audit-screen-days-label", args: [] });

/**
 * First choice of a filter.
 * Everybody
 */
export const auditScreenWhoAll = (): Message => ({ id: "audit-screen-who-all", args: [] });

/**
 * First choice of a filter.
 * Everything
 */
export const auditScreenKindAll = (): Message => ({ id: "audit-screen-kind-all", args: [] });

/**
 * Choice of days.
 * All days
 */
export const auditScreenDaysAll = (): Message => ({ id: "audit-screen-days-all", args: [] });

/**
 * Choice of days.
 * Today
 */
export const auditScreenDaysToday = (): Message => ({ id: "audit-screen-days-today", args: [] });

/**
 * Choice of days.
 * 7 days
 */
export const auditScreenDaysWeek = (): Message => ({ id: "audit-screen-days-week", args: [] });

/**
 * Choice of days.
 * 30 days
 */
export const auditScreenDaysMonth = (): Message => ({ id: "audit-screen-days-month", args: [] });

/**
 * Choice of days: two fields appear.
 * Other days…
 */
export const auditScreenDaysOther = (): Message => ({ id: "audit-screen-days-other", args: [] });

/**
 * Field of the first day.
 * From
 */
export const auditScreenFromLabel = (): Message => ({ id: "audit-screen-from-label", args: [] });

/**
 * Field of the first day.
 * dd.mm.yyyy
 */
export const auditScreenFromLabelPlaceholder = (): Message => ({ id: "audit-screen-from-label.placeholder", args: [] });

/**
 * Field of the last day.
 * To
 */
export const auditScreenToLabel = (): Message => ({ id: "audit-screen-to-label", args: [] });

/**
 * Field of the last day.
 * dd.mm.yyyy
 */
export const auditScreenToLabelPlaceholder = (): Message => ({ id: "audit-screen-to-label.placeholder", args: [] });

/**
 * Under a field of a day that cannot be read.
 * Type the day as dd.mm.yyyy.
 */
export const auditScreenDayError = (): Message => ({ id: "audit-screen-day-error", args: [] });

/**
 * Shows one line’s record.
 * Open
 */
export const auditScreenRecordButton = (): Message => ({ id: "audit-screen-record-button", args: [] });

/**
 * After the words of an action that was taken back.
 * undone
 */
export const auditScreenUndoneLabel = (): Message => ({ id: "audit-screen-undone-label", args: [] });

/**
 * After the words of an action that touched several records.
 * { $count ->
 *     [one] { $count } record
 *    *[other] { $count } records
 * }
 * @param a.count records
 */
export const auditScreenEntriesCount = (a: { count: number }): Message => ({ id: "audit-screen-entries-count", args: [["count", number(a.count)]] });

/**
 * Beside the title: how many lines are at hand, while there are more.
 * the newest { $count }
 * @param a.count lines that were read
 */
export const auditScreenMoreCount = (a: { count: number }): Message => ({ id: "audit-screen-more-count", args: [["count", number(a.count)]] });

/**
 * At the end of the list while older lines are read.
 * Looking further back…
 */
export const auditScreenOlderProgress = (): Message => ({ id: "audit-screen-older-progress", args: [] });

/**
 * In place of the list.
 * Nothing found
 */
export const auditScreenEmptyTitle = (): Message => ({ id: "audit-screen-empty-title", args: [] });

/**
 * Under it.
 * Nothing like this was done in these days. Choose other days or another person.
 */
export const auditScreenEmptyHint = (): Message => ({ id: "audit-screen-empty-hint", args: [] });

/**
 * Button under it.
 * Show everything
 */
export const auditScreenClearButton = (): Message => ({ id: "audit-screen-clear-button", args: [] });

/**
 * Opens a choice of formats.
 * Export
 */
export const auditScreenExportButton = (): Message => ({ id: "audit-screen-export-button", args: [] });

/**
 * Format in that choice.
 * Excel workbook
 */
export const auditScreenExportXlsx = (): Message => ({ id: "audit-screen-export-xlsx", args: [] });

/**
 * Format in that choice.
 * CSV
 */
export const auditScreenExportCsv = (): Message => ({ id: "audit-screen-export-csv", args: [] });

/**
 * While the file is written.
 * Writing the file…
 */
export const auditScreenExportProgress = (): Message => ({ id: "audit-screen-export-progress", args: [] });

/**
 * Notice.
 * { $count ->
 *     [one] { $count } line saved: { $path }
 *    *[other] { $count } lines saved: { $path }
 * }
 * @param a.count lines in the file
 * @param a.path where the file is
 */
export const auditScreenExportDone = (a: { count: number; path: string }): Message => ({ id: "audit-screen-export-done", args: [["count", number(a.count)], ["path", text(a.path)]] });

/**
 * Part of the filter of an export: a text was searched; which one is not recorded.
 * with a searched text
 */
export const auditScreenFilterText = (): Message => ({ id: "audit-screen-filter-text", args: [] });

/**
 * Part of the filter of an export.
 * everybody
 */
export const auditScreenFilterAll = (): Message => ({ id: "audit-screen-filter-all", args: [] });

/**
 * Part of the filter of an export; which tags is not recorded.
 * tags: { $count }
 * @param a.count tags
 */
export const auditScreenFilterTags = (a: { count: number }): Message => ({ id: "audit-screen-filter-tags", args: [["count", number(a.count)]] });

/**
 * Part of the filter of an export: people ticked in the list.
 * chosen: { $count }
 * @param a.count people
 */
export const auditScreenFilterChosen = (a: { count: number }): Message => ({ id: "audit-screen-filter-chosen", args: [["count", number(a.count)]] });

/**
 * Part of what figures in a file were made of: the first day.
 * from { $day }
 * @param a.day the day
 */
export const auditScreenFilterFrom = (a: { day: string }): Message => ({ id: "audit-screen-filter-from", args: [["day", text(a.day)]] });

/**
 * Part of what figures in a file were made of: the last day.
 * until { $day }
 * @param a.day the day
 */
export const auditScreenFilterUntil = (a: { day: string }): Message => ({ id: "audit-screen-filter-until", args: [["day", text(a.day)]] });

/**
 * Part of what figures in a file were made of: the regions as they were on the day of each event.
 * regions as of the event
 */
export const auditScreenFilterRegions = (): Message => ({ id: "audit-screen-filter-regions", args: [] });

/**
 * Part of what figures in a file were made of: as the register knew them on a past day.
 * as known on { $day }
 * @param a.day the day
 */
export const auditScreenFilterAsOf = (a: { day: string }): Message => ({ id: "audit-screen-filter-as-of", args: [["day", text(a.day)]] });

/**
 * A kind of lines in the audit log: a filter and a column.
 * Records
 */
export const auditKindRecords = (): Message => ({ id: "audit-kind-records", args: [] });

/**
 * A kind of lines in the audit log.
 * Numbers shown
 */
export const auditKindViews = (): Message => ({ id: "audit-kind-views", args: [] });

/**
 * A kind of lines in the audit log.
 * Exports and prints
 */
export const auditKindFiles = (): Message => ({ id: "audit-kind-files", args: [] });

/**
 * A kind of lines in the audit log.
 * Signing in and passwords
 */
export const auditKindSignIns = (): Message => ({ id: "audit-kind-sign-ins", args: [] });

/**
 * A kind of lines in the audit log.
 * Operators
 */
export const auditKindOperators = (): Message => ({ id: "audit-kind-operators", args: [] });

/**
 * A kind of lines in the audit log.
 * Settings
 */
export const auditKindSettings = (): Message => ({ id: "audit-kind-settings", args: [] });

/**
 * A kind of lines in the audit log.
 * Backups
 */
export const auditKindBackups = (): Message => ({ id: "audit-kind-backups", args: [] });

/**
 * A kind of lines in the audit log.
 * Personal data
 */
export const auditKindPersonal = (): Message => ({ id: "audit-kind-personal", args: [] });

/**
 * The name of the sheet when the audit log goes out.
 * Audit log
 */
export const auditSheet = (): Message => ({ id: "audit-sheet", args: [] });

/**
 * A column of the audit log in a file.
 * Time (Kazakhstan)
 */
export const auditAtColumn = (): Message => ({ id: "audit-at-column", args: [] });

/**
 * A column of the audit log in a file: the id of whoever did it.
 * Operator
 */
export const auditOperatorColumn = (): Message => ({ id: "audit-operator-column", args: [] });

/**
 * A column of the audit log in a file: the initials of the operator.
 * Initials
 */
export const auditLabelColumn = (): Message => ({ id: "audit-label-column", args: [] });

/**
 * A column of the audit log in a file.
 * Kind
 */
export const auditKindColumn = (): Message => ({ id: "audit-kind-column", args: [] });

/**
 * A column of the audit log in a file: the act as a code.
 * Code
 */
export const auditCodeColumn = (): Message => ({ id: "audit-code-column", args: [] });

/**
 * A column of the audit log in a file: the act in words.
 * Action
 */
export const auditActColumn = (): Message => ({ id: "audit-act-column", args: [] });

/**
 * A column of the audit log in a file: codes of the filter of an export, or of the paper.
 * Filter or paper
 */
export const auditOfColumn = (): Message => ({ id: "audit-of-column", args: [] });

/**
 * A column of the audit log in a file: the id of the record.
 * Record
 */
export const auditSubjectColumn = (): Message => ({ id: "audit-subject-column", args: [] });

/**
 * A column of the audit log in a file: how many entries the action wrote.
 * Entries
 */
export const auditEntriesColumn = (): Message => ({ id: "audit-entries-column", args: [] });

/**
 * A column of the audit log in a file: the id of the action.
 * Action id
 */
export const auditActionColumn = (): Message => ({ id: "audit-action-column", args: [] });

/**
 * A line of the audit log in a file, where no names of files stand.
 * List taken in: { $count }
 * @param a.count rows written
 */
export const auditActImported = (a: { count: number }): Message => ({ id: "audit-act-imported", args: [["count", number(a.count)]] });

/**
 * Problem found by the check: bytes of the journal were altered or are gone.
 * Bytes of the journal were altered or are gone: entries { $first } to { $last } in “{ $file }” cannot be read. Compare with a backup.
 * @param a.first number of the first entry that cannot be read
 * @param a.last number of the last one
 * @param a.file the file, below the folder of the register
 */
export const auditProblemUnreadable = (a: { first: number; last: number; file: string }): Message => ({ id: "audit-problem-unreadable", args: [["first", number(a.first)], ["last", number(a.last)], ["file", text(a.file)]] });

/**
 * Refusal: the chosen file is not there any more.
 * The file “{ $file }” is not there. It may have been moved, or the stick was pulled out. Choose another file.
 * @param a.file the file with its folder
 */
export const backupsErrorMissing = (a: { file: string }): Message => ({ id: "backups-error-missing", args: [["file", text(a.file)]] });

/**
 * Refusal: the file is there and the system does not give its content.
 * The file cannot be read. Check that the disk or stick is connected, then try again.
 */
export const backupsErrorUnreadable = (): Message => ({ id: "backups-error-unreadable", args: [] });

/**
 * Refusal: the file has no content.
 * The file is empty, so it holds no backup. Choose another one.
 */
export const backupsErrorEmpty = (): Message => ({ id: "backups-error-empty", args: [] });

/**
 * Refusal: the file is something else.
 * This file is not a backup of Birge. Choose a file that ends in “.backup”.
 */
export const backupsErrorForeign = (): Message => ({ id: "backups-error-foreign", args: [] });

/**
 * Refusal: the end of the file is missing.
 * The backup is cut off: it was not copied to the end. Copy the file again from where it was made, or choose another backup.
 */
export const backupsErrorTruncated = (): Message => ({ id: "backups-error-truncated", args: [] });

/**
 * Refusal: something in the file was changed or damaged.
 * The backup is damaged, so nothing is taken from it. Choose another one.
 */
export const backupsErrorDamaged = (): Message => ({ id: "backups-error-damaged", args: [] });

/**
 * Refusal: the journal in the file does not hold together.
 * In this backup the journal breaks at entry { $seq }: it was altered or damaged. Choose another backup, and check the register.
 * @param a.seq number of the entry
 */
export const backupsErrorAltered = (a: { seq: number }): Message => ({ id: "backups-error-altered", args: [["seq", number(a.seq)]] });

/**
 * Refusal: the backup was made by a later version.
 * This backup was made by a newer version. Update { -birge } first, then restore.
 */
export const backupsErrorNewer = (): Message => ({ id: "backups-error-newer", args: [] });

/**
 * Beside the password field of a backup.
 * This password does not open the backup. A backup opens with the passwords and the recovery code of the day it was made.
 */
export const backupsErrorWrongPassword = (): Message => ({ id: "backups-error-wrong-password", args: [] });

/**
 * Refusal: the backup belongs to another register.
 * This is a backup of another register: “{ $organisation }”. Here only backups of this register can be restored.
 * @param a.organisation whose register it is
 */
export const backupsErrorOtherRegister = (a: { organisation: string }): Message => ({ id: "backups-error-other-register", args: [["organisation", text(a.organisation)]] });

/**
 * Refusal: the copy was counted and holds another number of people than the register shows.
 * The copy holds { $found } people and the register shows { $expected }, so it is not kept. Lock the register, open it again and make a new copy.
 * @param a.found people in the copy
 * @param a.expected people in the register
 */
export const backupsErrorDiffers = (a: { found: number; expected: number }): Message => ({ id: "backups-error-differs", args: [["found", number(a.found)], ["expected", number(a.expected)]] });

/**
 * Refusal: the chosen folder lies inside the register.
 * A backup inside the folder of the register would be lost together with it. Choose a folder elsewhere, best on another disk.
 */
export const backupsErrorInside = (): Message => ({ id: "backups-error-inside", args: [] });

/**
 * Refusal: the folder for backups is not there.
 * The folder “{ $folder }” is not there. Insert the stick or choose another folder, then try again.
 * @param a.folder the folder
 */
export const backupsErrorFolderGone = (a: { folder: string }): Message => ({ id: "backups-error-folder-gone", args: [["folder", text(a.folder)]] });

/**
 * Refusal: nothing can be written into the folder for backups.
 * Nothing can be written into the folder “{ $folder }”. Allow writing there or choose another folder.
 * @param a.folder the folder
 */
export const backupsErrorFolderReadOnly = (a: { folder: string }): Message => ({ id: "backups-error-folder-read-only", args: [["folder", text(a.folder)]] });

/**
 * Refusal: no space is left in the folder for backups.
 * There is not enough space in the folder “{ $folder }”. Free some or choose another folder. Earlier backups are untouched.
 * @param a.folder the folder
 */
export const backupsErrorSpace = (a: { folder: string }): Message => ({ id: "backups-error-space", args: [["folder", text(a.folder)]] });

/**
 * Title of the page, and the entry on the page of settings.
 * Backups
 */
export const backupsPageTitle = (): Message => ({ id: "backups-page-title", args: [] });

/**
 * Under the title.
 * A backup is one sealed file. Every one is opened and its people are counted before it is called a backup.
 */
export const backupsPageHint = (): Message => ({ id: "backups-page-hint", args: [] });

/**
 * Heading: the newest backup.
 * Newest backup
 */
export const backupsNowTitle = (): Message => ({ id: "backups-now-title", args: [] });

/**
 * Over the button: the newest backup that was opened and counted.
 * { $people ->
 *     [one] Copy of { DATETIME($time, style: "datetime") } opened, { $people } person.
 *    *[other] Copy of { DATETIME($time, style: "datetime") } opened, { $people } people.
 * }
 * @param a.time when it was made
 * @param a.people people in it
 */
export const backupsNowProven = (a: { time: When; people: number }): Message => ({ id: "backups-now-proven", args: [["time", date(a.time)], ["people", number(a.people)]] });

/**
 * Over the button, when there is no proven backup.
 * There is no backup yet. Make one now, and choose a second folder on another disk or stick.
 */
export const backupsNowNone = (): Message => ({ id: "backups-now-none", args: [] });

/**
 * Over the button: something was written since the newest backup.
 * There are changes that no backup holds yet.
 */
export const backupsNowBehind = (): Message => ({ id: "backups-now-behind", args: [] });

/**
 * Over the button: nothing was written since the newest backup.
 * It holds everything.
 */
export const backupsNowAll = (): Message => ({ id: "backups-now-all", args: [] });

/**
 * Over the button: the register had lost entries before the copy was made.
 * The register itself has lost { $count } entries; the copy holds all the others. Compare with an older backup.
 * @param a.count entries
 */
export const backupsNowLost = (a: { count: number }): Message => ({ id: "backups-now-lost", args: [["count", number(a.count)]] });

/**
 * Button.
 * Back up now
 */
export const backupsMakeButton = (): Message => ({ id: "backups-make-button", args: [] });

/**
 * While a backup is made.
 * Making a backup and opening it…
 */
export const backupsMakeProgress = (): Message => ({ id: "backups-make-progress", args: [] });

/**
 * Notice after a backup was made.
 * { $people ->
 *     [one] Copy of { DATETIME($time, style: "time") } opened, { $people } person.
 *    *[other] Copy of { DATETIME($time, style: "time") } opened, { $people } people.
 * }
 * @param a.time when
 * @param a.people people in it
 */
export const backupsMadeDone = (a: { time: When; people: number }): Message => ({ id: "backups-made-done", args: [["time", date(a.time)], ["people", number(a.people)]] });

/**
 * Heading: where and how often.
 * Where and how often
 */
export const backupsPlanTitle = (): Message => ({ id: "backups-plan-title", args: [] });

/**
 * Field: the folder for backups.
 * Folder
 */
export const backupsFolderLabel = (): Message => ({ id: "backups-folder-label", args: [] });

/**
 * In place of the path: the folder of the program itself.
 * Beside the register, on this disk
 */
export const backupsFolderOwn = (): Message => ({ id: "backups-folder-own", args: [] });

/**
 * Under the folder of the program itself: why another disk is better.
 * If this disk fails, register and backups fail together. Choose a second folder on another disk or stick.
 */
export const backupsFolderOwnHint = (): Message => ({ id: "backups-folder-own-hint", args: [] });

/**
 * Field: the second folder.
 * Second folder or stick
 */
export const backupsSecondLabel = (): Message => ({ id: "backups-second-label", args: [] });

/**
 * In place of the path.
 * Not chosen
 */
export const backupsSecondNone = (): Message => ({ id: "backups-second-none", args: [] });

/**
 * Beside the second folder: it is not there now.
 * Not connected now. The copy is made the next time it is there.
 */
export const backupsSecondAway = (): Message => ({ id: "backups-second-away", args: [] });

/**
 * Beside the second folder: it is there and the newest backup is not in it.
 * The newest backup is not there. Check the space on it, then back up again.
 */
export const backupsSecondFailed = (): Message => ({ id: "backups-second-failed", args: [] });

/**
 * Beside the second folder.
 * Has the newest backup.
 */
export const backupsSecondThere = (): Message => ({ id: "backups-second-there", args: [] });

/**
 * Button: opens the system’s dialog.
 * Choose…
 */
export const backupsFolderChooseButton = (): Message => ({ id: "backups-folder-choose-button", args: [] });

/**
 * Button beside a chosen folder: back to the folder of the program.
 * Use the usual one
 */
export const backupsFolderForgetButton = (): Message => ({ id: "backups-folder-forget-button", args: [] });

/**
 * Button beside the second folder.
 * No second folder
 */
export const backupsSecondForgetButton = (): Message => ({ id: "backups-second-forget-button", args: [] });

/**
 * Choice.
 * While work goes on
 */
export const backupsEveryLabel = (): Message => ({ id: "backups-every-label", args: [] });

/**
 * One choice.
 * never by itself
 */
export const backupsEveryNever = (): Message => ({ id: "backups-every-never", args: [] });

/**
 * One choice.
 * { $hours ->
 *     [one] every hour
 *    *[other] every { $hours } hours
 * }
 * @param a.hours hours
 */
export const backupsEveryHours = (a: { hours: number }): Message => ({ id: "backups-every-hours", args: [["hours", number(a.hours)]] });

/**
 * Check box.
 * Also when the register is locked or Birge is closed
 */
export const backupsOnCloseLabel = (): Message => ({ id: "backups-on-close-label", args: [] });

/**
 * Under the choices: which old ones stay.
 * All of today stay, then one a day for two weeks and one a week for two months. After { $days } days a backup goes, but never the newest one that was opened.
 * @param a.days days
 */
export const backupsKeptHint = (a: { days: number }): Message => ({ id: "backups-kept-hint", args: [["days", number(a.days)]] });

/**
 * Heading of the list.
 * Backups in the folder
 */
export const backupsListTitle = (): Message => ({ id: "backups-list-title", args: [] });

/**
 * In place of the list.
 * The folder holds no backup of this register.
 */
export const backupsListEmpty = (): Message => ({ id: "backups-list-empty", args: [] });

/**
 * Column: when it was made.
 * Made
 */
export const backupsMadeColumn = (): Message => ({ id: "backups-made-column", args: [] });

/**
 * Column: how many people.
 * People
 */
export const backupsPeopleColumn = (): Message => ({ id: "backups-people-column", args: [] });

/**
 * Column: size of the file.
 * Size
 */
export const backupsSizeColumn = (): Message => ({ id: "backups-size-column", args: [] });

/**
 * Column: whether it was opened and counted.
 * Opened
 */
export const backupsProvenColumn = (): Message => ({ id: "backups-proven-column", args: [] });

/**
 * Cell: the size of a file.
 * { $mib } MB
 * @param a.mib megabytes
 */
export const backupsSizeMib = (a: { mib: number }): Message => ({ id: "backups-size-mib", args: [["mib", number(a.mib)]] });

/**
 * Cell: it was opened and counted then.
 * { DATETIME($time, style: "datetime") }
 * @param a.time when
 */
export const backupsProvenAt = (a: { time: When }): Message => ({ id: "backups-proven-at", args: [["time", date(a.time)]] });

/**
 * Cell: nobody opened it here yet.
 * Not here yet
 */
export const backupsProvenNever = (): Message => ({ id: "backups-proven-never", args: [] });

/**
 * Cell: the copy is of a register that had lost entries.
 * Incomplete
 */
export const backupsLostMark = (): Message => ({ id: "backups-lost-mark", args: [] });

/**
 * Button in a row: opens the backup and counts.
 * Check the backup of { DATETIME($time, style: "datetime") }
 * @param a.time when it was made
 */
export const backupsProveLabel = (a: { time: When }): Message => ({ id: "backups-prove-label", args: [["time", date(a.time)]] });

/**
 * Button in a row.
 * Check
 */
export const backupsProveButton = (): Message => ({ id: "backups-prove-button", args: [] });

/**
 * While a backup is opened and counted.
 * Opening and counting…
 */
export const backupsProveProgress = (): Message => ({ id: "backups-prove-progress", args: [] });

/**
 * Button in a row: leads to the comparison.
 * Restore…
 */
export const backupsRestoreButton = (): Message => ({ id: "backups-restore-button", args: [] });

/**
 * Button in a row, for screen readers.
 * Restore the backup of { DATETIME($time, style: "datetime") }
 * @param a.time when it was made
 */
export const backupsRestoreLabel = (a: { time: When }): Message => ({ id: "backups-restore-label", args: [["time", date(a.time)]] });

/**
 * Button under the list: a file from elsewhere.
 * Restore from another file…
 */
export const backupsOtherButton = (): Message => ({ id: "backups-other-button", args: [] });

/**
 * Name of the kind of file in the system’s dialog.
 * Backups of Birge
 */
export const backupsDialogFiles = (): Message => ({ id: "backups-dialog-files", args: [] });

/**
 * Title of the dialog with the comparison.
 * Restore the backup of { DATETIME($time, style: "datetime") }?
 * @param a.time when the backup was made
 */
export const backupsCompareTitle = (a: { time: When }): Message => ({ id: "backups-compare-title", args: [["time", date(a.time)]] });

/**
 * While the backup is opened and compared.
 * Opening and comparing…
 */
export const backupsCompareProgress = (): Message => ({ id: "backups-compare-progress", args: [] });

/**
 * Line of the comparison: what the backup holds.
 * In the backup
 */
export const backupsCompareInsideLabel = (): Message => ({ id: "backups-compare-inside-label", args: [] });

/**
 * Line of the comparison: what the register holds.
 * In the register now
 */
export const backupsCompareHereLabel = (): Message => ({ id: "backups-compare-here-label", args: [] });

/**
 * Value of both lines.
 * { $people ->
 *     [one] { $people } person, newest change { DATETIME($time, style: "datetime") }
 *    *[other] { $people } people, newest change { DATETIME($time, style: "datetime") }
 * }
 * @param a.people people
 * @param a.time moment of the newest change
 */
export const backupsCompareHolds = (a: { people: number; time: When }): Message => ({ id: "backups-compare-holds", args: [["people", number(a.people)], ["time", date(a.time)]] });

/**
 * Line of the comparison: people who would be gone.
 * Would be gone
 */
export const backupsCompareGoneLabel = (): Message => ({ id: "backups-compare-gone-label", args: [] });

/**
 * Line of the comparison: people who would be there again.
 * Would come back
 */
export const backupsCompareBackLabel = (): Message => ({ id: "backups-compare-back-label", args: [] });

/**
 * Line of the comparison: people whose data would be as they were then.
 * Would be as they were then
 */
export const backupsCompareChangedLabel = (): Message => ({ id: "backups-compare-changed-label", args: [] });

/**
 * Line of the comparison: people who are the same in both.
 * Stay the same
 */
export const backupsCompareSameLabel = (): Message => ({ id: "backups-compare-same-label", args: [] });

/**
 * Line of the comparison: people whose data were erased since; they are erased again.
 * Would be erased again
 */
export const backupsCompareErasedLabel = (): Message => ({ id: "backups-compare-erased-label", args: [] });

/**
 * Under the comparison, when both are the same.
 * The backup and the register hold the same people. Restoring changes nothing about them.
 */
export const backupsCompareEqual = (): Message => ({ id: "backups-compare-equal", args: [] });

/**
 * Under the comparison: what happens on the button.
 * First a backup of the register as it is now is made and opened. Then the register is locked and opens with today’s passwords.
 */
export const backupsCompareHint = (): Message => ({ id: "backups-compare-hint", args: [] });

/**
 * Button of the dialog.
 * Restore this backup
 */
export const backupsCompareRestoreButton = (): Message => ({ id: "backups-compare-restore-button", args: [] });

/**
 * While the present is copied and the backup takes its place.
 * Keeping the present, restoring…
 */
export const backupsRestoreProgress = (): Message => ({ id: "backups-restore-progress", args: [] });

/**
 * Notice after a restore; the register is locked.
 * { $people ->
 *     [one] Restored: { $people } person. The register as it was before lies among the backups.
 *    *[other] Restored: { $people } people. The register as it was before lies among the backups.
 * }
 * @param a.people people in the restored register
 */
export const backupsRestoredDone = (a: { people: number }): Message => ({ id: "backups-restored-done", args: [["people", number(a.people)]] });

/**
 * Notice after a restore: people were erased again.
 * Data erased after this backup was erased again. People: { $count }.
 * @param a.count people
 */
export const backupsRestoredErased = (a: { count: number }): Message => ({ id: "backups-restored-erased", args: [["count", number(a.count)]] });

/**
 * Button of the first screen and of the lock screen.
 * Restore from a backup…
 */
export const backupsBeginButton = (): Message => ({ id: "backups-begin-button", args: [] });

/**
 * Title of the screen that begins from a backup.
 * Begin from a backup
 */
export const backupsBeginTitle = (): Message => ({ id: "backups-begin-title", args: [] });

/**
 * Under the title, before a file was chosen.
 * Choose the file, from a stick or a disk. It opens with the passwords and the recovery code of the day it was made.
 */
export const backupsBeginHint = (): Message => ({ id: "backups-begin-hint", args: [] });

/**
 * On the screen: what the file says of itself.
 * Backup of { DATETIME($time, style: "datetime") }
 * @param a.time when it was made
 */
export const backupsBeginCover = (a: { time: When }): Message => ({ id: "backups-begin-cover", args: [["time", date(a.time)]] });

/**
 * On the screen, when a register lies on this laptop already.
 * A register lies on this laptop already. It is kept whole beside the restored one.
 */
export const backupsBeginReplaces = (): Message => ({ id: "backups-begin-replaces", args: [] });

/**
 * Button: opens the system’s dialog.
 * Choose the file…
 */
export const backupsBeginChooseButton = (): Message => ({ id: "backups-begin-choose-button", args: [] });

/**
 * Button, once a file was chosen.
 * Another file…
 */
export const backupsBeginOtherButton = (): Message => ({ id: "backups-begin-other-button", args: [] });

/**
 * Field.
 * Password
 */
export const backupsBeginPasswordLabel = (): Message => ({ id: "backups-begin-password-label", args: [] });

/**
 * Under the password field.
 * Of the day the backup was made. The recovery code works as well.
 */
export const backupsBeginPasswordHint = (): Message => ({ id: "backups-begin-password-hint", args: [] });

/**
 * Button.
 * Restore
 */
export const backupsBeginRestoreButton = (): Message => ({ id: "backups-begin-restore-button", args: [] });

/**
 * While the register is made of the backup.
 * Restoring…
 */
export const backupsBeginProgress = (): Message => ({ id: "backups-begin-progress", args: [] });

/**
 * Notice after it: where the register that lay there before is kept.
 * The register that lay here before is kept in “{ $folder }”.
 * @param a.folder the folder
 */
export const backupsBeginKept = (a: { folder: string }): Message => ({ id: "backups-begin-kept", args: [["folder", text(a.folder)]] });

/**
 * State line of the top bar: the newest backup, made today.
 * backup of { DATETIME($time, style: "time") } opened
 * @param a.time when
 */
export const backupsLineToday = (a: { time: When }): Message => ({ id: "backups-line-today", args: [["time", date(a.time)]] });

/**
 * State line of the top bar: the newest backup, made earlier.
 * backup of { DATETIME($time, style: "numeric") } opened
 * @param a.time when
 */
export const backupsLineEarlier = (a: { time: When }): Message => ({ id: "backups-line-earlier", args: [["time", date(a.time)]] });

/**
 * State line of the top bar.
 * no backup yet
 */
export const backupsLineNone = (): Message => ({ id: "backups-line-none", args: [] });

/**
 * State line of the top bar: the second folder is not there.
 * second folder not connected
 */
export const backupsLineSecondAway = (): Message => ({ id: "backups-line-second-away", args: [] });

/**
 * State line of the top bar: the last backup that should have made itself did not succeed.
 * last backup failed
 */
export const backupsLineFailed = (): Message => ({ id: "backups-line-failed", args: [] });

/**
 * Over everything, while the backup on closing is made.
 * One more backup
 */
export const backupsClosingTitle = (): Message => ({ id: "backups-closing-title", args: [] });

/**
 * Under it.
 * Birge closes by itself as soon as the backup is made and opened.
 */
export const backupsClosingHint = (): Message => ({ id: "backups-closing-hint", args: [] });

/**
 * Under it, when the register is being locked.
 * The register locks by itself as soon as the backup is made and opened.
 */
export const backupsClosingLockHint = (): Message => ({ id: "backups-closing-lock-hint", args: [] });

/**
 * Button: closes at once, without a backup.
 * Close without it
 */
export const backupsClosingSkipButton = (): Message => ({ id: "backups-closing-skip-button", args: [] });

/**
 * Refusal while another backup is being made.
 * A backup is being made right now. Wait until it is done.
 */
export const backupsErrorBusy = (): Message => ({ id: "backups-error-busy", args: [] });

/**
 * Refusal: the chosen file was let go of meanwhile.
 * No backup is chosen. Choose the file again.
 */
export const backupsErrorNotChosen = (): Message => ({ id: "backups-error-not-chosen", args: [] });

/**
 * After the command backup.
 * Made and opened: { $file }. People: { $people }, entries: { $entries }.
 * @param a.people people
 * @param a.entries entries of the journal
 * @param a.file where
 */
export const backupsCliMade = (a: { people: number; entries: number; file: string }): Message => ({ id: "backups-cli-made", args: [["people", number(a.people)], ["entries", number(a.entries)], ["file", text(a.file)]] });

/**
 * After the command verify-backup.
 * The backup is whole. People: { $people }, entries: { $entries }.
 * @param a.people people
 * @param a.entries entries of the journal
 */
export const backupsCliVerified = (a: { people: number; entries: number }): Message => ({ id: "backups-cli-verified", args: [["people", number(a.people)], ["entries", number(a.entries)]] });

/**
 * After backup and verify-backup, when the register had lost entries.
 * Entries that the register had lost before: { $count }. All others are there.
 * @param a.count entries
 */
export const backupsCliLost = (a: { count: number }): Message => ({ id: "backups-cli-lost", args: [["count", number(a.count)]] });

/**
 * After the command restore.
 * Restored into { $folder }. People: { $people }.
 * @param a.people people
 * @param a.folder where
 */
export const backupsCliRestored = (a: { people: number; folder: string }): Message => ({ id: "backups-cli-restored", args: [["people", number(a.people)], ["folder", text(a.folder)]] });

/**
 * Notice after a register was made of a backup; it is locked.
 * { $people ->
 *     [one] Restored: { $people } person. Sign in with the password of the day the backup was made.
 *    *[other] Restored: { $people } people. Sign in with the password of the day the backup was made.
 * }
 * @param a.people people in it
 */
export const backupsRestoredPeople = (a: { people: number }): Message => ({ id: "backups-restored-people", args: [["people", number(a.people)]] });

/**
 * Heading of the list: registers that gave way to a backup.
 * Before a restore
 */
export const backupsBeforeTitle = (): Message => ({ id: "backups-before-title", args: [] });

/**
 * Under the heading: what lies in the list.
 * A register that gave way to a backup lies whole beside the new one. After { $days } days it goes, as an old backup does.
 * @param a.days days
 */
export const backupsBeforeHint = (a: { days: number }): Message => ({ id: "backups-before-hint", args: [["days", number(a.days)]] });

/**
 * Column: the moment at which it gave way.
 * Gave way
 */
export const backupsBeforeColumn = (): Message => ({ id: "backups-before-column", args: [] });

/**
 * Cell: the register is not this one.
 * Another register: { $organisation }. It stays until you remove it.
 * @param a.organisation whose it is
 */
export const backupsBeforeForeign = (a: { organisation: string }): Message => ({ id: "backups-before-foreign", args: [["organisation", text(a.organisation)]] });

/**
 * Cell: the register file is damaged.
 * Cannot be read
 */
export const backupsBeforeUnreadable = (): Message => ({ id: "backups-before-unreadable", args: [] });

/**
 * Button in a row.
 * Remove…
 */
export const backupsBeforeRemoveButton = (): Message => ({ id: "backups-before-remove-button", args: [] });

/**
 * Button in a row, for screen readers.
 * Remove the register that gave way { DATETIME($time, style: "datetime") }
 * @param a.time when it gave way
 */
export const backupsBeforeRemoveLabel = (a: { time: When }): Message => ({ id: "backups-before-remove-label", args: [["time", date(a.time)]] });

/**
 * Title of the dialog.
 * Remove the old register?
 */
export const backupsBeforeRemoveTitle = (): Message => ({ id: "backups-before-remove-title", args: [] });

/**
 * In the dialog: what goes.
 * { $people ->
 *     [one] { $organisation }, before { DATETIME($time, style: "datetime") }: { $people } person, { $mib } MB. It goes for good; backups stay.
 *    *[other] { $organisation }, before { DATETIME($time, style: "datetime") }: { $people } people, { $mib } MB. It goes for good; backups stay.
 * }
 * @param a.organisation whose it is
 * @param a.time when it gave way
 * @param a.people people in it
 * @param a.mib megabytes
 */
export const backupsBeforeRemovePeople = (a: { organisation: string; time: When; people: number; mib: number }): Message => ({ id: "backups-before-remove-people", args: [["organisation", text(a.organisation)], ["time", date(a.time)], ["people", number(a.people)], ["mib", number(a.mib)]] });

/**
 * In the dialog: what goes, where nobody can say how many people are in it.
 * The register that gave way { DATETIME($time, style: "datetime") }, { $mib } MB. How many people are in it is not known. It goes for good; backups stay.
 * @param a.time when it gave way
 * @param a.mib megabytes
 */
export const backupsBeforeRemoveUnknown = (a: { time: When; mib: number }): Message => ({ id: "backups-before-remove-unknown", args: [["time", date(a.time)], ["mib", number(a.mib)]] });

/**
 * Button of the dialog.
 * Remove for good
 */
export const backupsBeforeConfirmButton = (): Message => ({ id: "backups-before-confirm-button", args: [] });

/**
 * Notice after it.
 * The old register is removed.
 */
export const backupsBeforeRemoved = (): Message => ({ id: "backups-before-removed", args: [] });

/**
 * Refusal: it is gone already.
 * This old register is not there any more. Open the page again.
 */
export const backupsErrorBeforeMissing = (): Message => ({ id: "backups-error-before-missing", args: [] });

/**
 * In place of how often, in the practice register: it makes no backups by itself.
 * The practice register makes no backups by itself, because its people are invented. Here you can try how making and restoring one works.
 */
export const backupsPracticeHint = (): Message => ({ id: "backups-practice-hint", args: [] });

/**
 * Line of the audit: somebody removed a register that had given way to a backup.
 * { $people ->
 *     [0] Old register removed
 *     [one] Old register removed, { $people } person
 *    *[other] Old register removed, { $people } people
 * }
 * @param a.people people in it; 0 if nobody could say
 */
export const backupsActOldRemoved = (a: { people: number }): Message => ({ id: "backups-act-old-removed", args: [["people", number(a.people)]] });

/**
 * On a badge, beside the dot that says whether the person may be photographed. One short word.
 * photo
 */
export const badgesPhotoWord = (): Message => ({ id: "badges-photo-word", args: [] });

/**
 * On a badge, beside the dot that says whether the press may name the person. One short word.
 * press
 */
export const badgesPressWord = (): Message => ({ id: "badges-press-word", args: [] });

/**
 * On the back of a badge, above a phone number.
 * Help desk
 */
export const badgesHelpLabel = (): Message => ({ id: "badges-help-label", args: [] });

/**
 * Title of the test page with rulers, on paper.
 * Ruler page
 */
export const badgesRulerTitle = (): Message => ({ id: "badges-ruler-title", args: [] });

/**
 * On the test page with rulers: how the printer is checked.
 * Lay a ruler beside the marks. If 50 on paper is not 50 mm, choose 100 % (actual size) in the print window and the paper of this size, then print again.
 */
export const badgesRulerHint = (): Message => ({ id: "badges-ruler-hint", args: [] });

/**
 * Refusal: a badge is printed only with a number.
 * There is no badge number for { $name } yet. Make the badge first, then print it.
 * @param a.name the guest
 */
export const badgesErrorNoNumber = (a: { name: string }): Message => ({ id: "badges-error-no-number", args: [["name", text(a.name)]] });

/**
 * Refusal beside the size of the name or of the text.
 * A size is from { $least } to { $most } percent. Choose one within.
 * @param a.least percent
 * @param a.most percent
 */
export const badgesErrorPercent = (a: { least: number; most: number }): Message => ({ id: "badges-error-percent", args: [["least", number(a.least)], ["most", number(a.most)]] });

/**
 * Refusal beside the height of the logo.
 * A logo is from { $least } to { $most } mm high. Choose a height within.
 * @param a.least millimetres
 * @param a.most millimetres
 */
export const badgesErrorLogoHeight = (a: { least: number; most: number }): Message => ({ id: "badges-error-logo-height", args: [["least", number(a.least)], ["most", number(a.most)]] });

/**
 * Refusal beside the languages of the badge.
 * A badge has room for two languages. Leave one out.
 */
export const badgesErrorLanguages = (): Message => ({ id: "badges-error-languages", args: [] });

/**
 * Refusal beside the phone of the help desk.
 * The phone has more than { $most } characters. Shorten it.
 * @param a.most characters
 */
export const badgesErrorPhone = (a: { most: number }): Message => ({ id: "badges-error-phone", args: [["most", number(a.most)]] });

/**
 * Refusal: the file chosen as a logo is of another kind.
 * This file is not a PNG picture. Save the logo as PNG and choose it again.
 */
export const badgesErrorLogoKind = (): Message => ({ id: "badges-error-logo-kind", args: [] });

/**
 * Refusal: the file chosen as a logo is too large.
 * The logo has { $size } KB, and { $most } KB fit. Save it smaller: 600 dots wide is enough.
 * @param a.size its kilobytes
 * @param a.most kilobytes
 */
export const badgesErrorLogoLarge = (a: { size: number; most: number }): Message => ({ id: "badges-error-logo-large", args: [["size", number(a.size)], ["most", number(a.most)]] });

/**
 * Refusal: the picture chosen as a logo has too many dots.
 * The logo has { $width } × { $height } dots, and { $most } on a side fit. Save it smaller: 600 dots wide is enough.
 * @param a.width dots
 * @param a.height dots
 * @param a.most dots
 */
export const badgesErrorLogoWide = (a: { width: number; height: number; most: number }): Message => ({ id: "badges-error-logo-wide", args: [["width", number(a.width)], ["height", number(a.height)], ["most", number(a.most)]] });

/**
 * Refusal: the picture chosen as a logo is damaged.
 * This picture cannot be drawn: the file is damaged. Save the logo as PNG anew and choose it again.
 */
export const badgesErrorLogoBroken = (): Message => ({ id: "badges-error-logo-broken", args: [] });

/**
 * Refusal: the file chosen as a logo cannot be read.
 * The file cannot be read. Copy it to this computer and choose it again.
 */
export const badgesErrorLogoUnreadable = (): Message => ({ id: "badges-error-logo-unreadable", args: [] });

/**
 * The name of a file of badges, without the day.
 * Badges
 */
export const badgesScreenFile = (): Message => ({ id: "badges-screen-file", args: [] });

/**
 * Button in the list of guests: opens the designer of badges.
 * Badge layout
 */
export const badgesScreenOpenButton = (): Message => ({ id: "badges-screen-open-button", args: [] });

/**
 * Title of the page on which badges are laid out.
 * Badges
 */
export const badgesScreenTitle = (): Message => ({ id: "badges-screen-title", args: [] });

/**
 * Button: back from the designer to the list of guests.
 * To the guests
 */
export const badgesScreenBackButton = (): Message => ({ id: "badges-screen-back-button", args: [] });

/**
 * Label of the choice of paper.
 * Paper
 */
export const badgesScreenPaperLabel = (): Message => ({ id: "badges-screen-paper-label", args: [] });

/**
 * A paper that badges are printed on.
 * A6, 105 × 148 mm
 */
export const badgesScreenPaperA6 = (): Message => ({ id: "badges-screen-paper-a6", args: [] });

/**
 * A paper that badges are printed on: the back follows the front.
 * A6 with a back
 */
export const badgesScreenPaperA6TwoSided = (): Message => ({ id: "badges-screen-paper-a6-two-sided", args: [] });

/**
 * A paper that badges are printed on.
 * Card, 90 × 55 mm
 */
export const badgesScreenPaperCard = (): Message => ({ id: "badges-screen-paper-card", args: [] });

/**
 * A paper that badges are printed on.
 * A4, four badges of 97 × 139
 */
export const badgesScreenPaperFourOnA4 = (): Message => ({ id: "badges-screen-paper-four-on-a4", args: [] });

/**
 * A paper that badges are printed on.
 * A4, eight cards of 90 × 55
 */
export const badgesScreenPaperEightOnA4 = (): Message => ({ id: "badges-screen-paper-eight-on-a4", args: [] });

/**
 * A paper that badges are printed on.
 * A4, ten cards of 90 × 55
 */
export const badgesScreenPaperTenOnA4 = (): Message => ({ id: "badges-screen-paper-ten-on-a4", args: [] });

/**
 * A paper that badges are printed on.
 * Label, 62 × 29 mm
 */
export const badgesScreenPaperLabel62 = (): Message => ({ id: "badges-screen-paper-label62", args: [] });

/**
 * A paper that badges are printed on.
 * Label, 100 × 50 mm
 */
export const badgesScreenPaperLabel100 = (): Message => ({ id: "badges-screen-paper-label100", args: [] });

/**
 * A paper that badges are printed on: folded once, both sides have the name.
 * Folded, 86 × 216 mm
 */
export const badgesScreenPaperFolded = (): Message => ({ id: "badges-screen-paper-folded", args: [] });

/**
 * Label of the choice of how the category is shown.
 * Category
 */
export const badgesScreenBandLabel = (): Message => ({ id: "badges-screen-band-label", args: [] });

/**
 * The category in a band of its colour.
 * Band in its colour
 */
export const badgesScreenBandColour = (): Message => ({ id: "badges-screen-band-colour", args: [] });

/**
 * The category in black with a line around.
 * Black line, no colour
 */
export const badgesScreenBandLine = (): Message => ({ id: "badges-screen-band-line", args: [] });

/**
 * Label of the choice of the script of names.
 * Names in
 */
export const badgesScreenScriptLabel = (): Message => ({ id: "badges-screen-script-label", args: [] });

/**
 * Names are in the script that was chosen for each guest.
 * The script chosen for each guest
 */
export const badgesScreenScriptEachGuest = (): Message => ({ id: "badges-screen-script-each-guest", args: [] });

/**
 * Names are as they stand in the list.
 * Letters as in the list
 */
export const badgesScreenScriptAsWritten = (): Message => ({ id: "badges-screen-script-as-written", args: [] });

/**
 * Names are in Latin letters.
 * Latin letters
 */
export const badgesScreenScriptLatin = (): Message => ({ id: "badges-screen-script-latin", args: [] });

/**
 * Label of the choice of languages.
 * Languages on the badge
 */
export const badgesScreenLanguagesLabel = (): Message => ({ id: "badges-screen-languages-label", args: [] });

/**
 * Under the choice of languages.
 * Two at most. Without a choice, the languages of the event’s title are taken.
 */
export const badgesScreenLanguagesHint = (): Message => ({ id: "badges-screen-languages-hint", args: [] });

/**
 * Label of the size of the name.
 * Name, %
 */
export const badgesScreenNamePercentLabel = (): Message => ({ id: "badges-screen-name-percent-label", args: [] });

/**
 * Label of the size of the other text.
 * Other text, %
 */
export const badgesScreenTextPercentLabel = (): Message => ({ id: "badges-screen-text-percent-label", args: [] });

/**
 * Label of the height of the logo.
 * Logo height, mm
 */
export const badgesScreenLogoMmLabel = (): Message => ({ id: "badges-screen-logo-mm-label", args: [] });

/**
 * Label of the phone of the help desk.
 * Help desk phone
 */
export const badgesScreenHelpLabel = (): Message => ({ id: "badges-screen-help-label", args: [] });

/**
 * Heading of the parts of a badge.
 * What is printed
 */
export const badgesScreenPartsTitle = (): Message => ({ id: "badges-screen-parts-title", args: [] });

/**
 * Under the heading of the parts of a badge.
 * First name, surname, category, code and number are on every badge.
 */
export const badgesScreenPartsHint = (): Message => ({ id: "badges-screen-parts-hint", args: [] });

/**
 * A part of a badge.
 * Patronymic
 */
export const badgesScreenPartPatronymic = (): Message => ({ id: "badges-screen-part-patronymic", args: [] });

/**
 * A part of a badge.
 * Name in the other script
 */
export const badgesScreenPartOtherScript = (): Message => ({ id: "badges-screen-part-other-script", args: [] });

/**
 * A part of a badge.
 * Position
 */
export const badgesScreenPartPosition = (): Message => ({ id: "badges-screen-part-position", args: [] });

/**
 * A part of a badge.
 * Organisation
 */
export const badgesScreenPartOrganisation = (): Message => ({ id: "badges-screen-part-organisation", args: [] });

/**
 * A part of a badge: the delegation or the country.
 * Delegation or country
 */
export const badgesScreenPartFrom = (): Message => ({ id: "badges-screen-part-from", args: [] });

/**
 * A part of a badge: title, town and days of the event.
 * Event, town and days
 */
export const badgesScreenPartEvent = (): Message => ({ id: "badges-screen-part-event", args: [] });

/**
 * A part of a badge: the dots of consent.
 * Consent to photos and press
 */
export const badgesScreenPartConsents = (): Message => ({ id: "badges-screen-part-consents", args: [] });

/**
 * A part of a badge.
 * Logo
 */
export const badgesScreenPartLogo = (): Message => ({ id: "badges-screen-part-logo", args: [] });

/**
 * A part of a badge: the sessions, on its back.
 * Programme, on the back
 */
export const badgesScreenPartProgramme = (): Message => ({ id: "badges-screen-part-programme", args: [] });

/**
 * A part of a badge: a phone, on its back.
 * Help desk phone, on the back
 */
export const badgesScreenPartHelp = (): Message => ({ id: "badges-screen-part-help", args: [] });

/**
 * Button beside a part of a badge.
 * Move up: { $part }
 * @param a.part the part
 */
export const badgesScreenUpLabel = (a: { part: string }): Message => ({ id: "badges-screen-up-label", args: [["part", text(a.part)]] });

/**
 * Button beside a part of a badge.
 * Move down: { $part }
 * @param a.part the part
 */
export const badgesScreenDownLabel = (a: { part: string }): Message => ({ id: "badges-screen-down-label", args: [["part", text(a.part)]] });

/**
 * Button: chooses a file with the logo.
 * Choose logo…
 */
export const badgesScreenLogoChooseButton = (): Message => ({ id: "badges-screen-logo-choose-button", args: [] });

/**
 * Button: takes the logo off the badges.
 * Remove logo
 */
export const badgesScreenLogoRemoveButton = (): Message => ({ id: "badges-screen-logo-remove-button", args: [] });

/**
 * Said after the layout was saved.
 * Badge layout saved
 */
export const badgesScreenSaved = (): Message => ({ id: "badges-screen-saved", args: [] });

/**
 * Heading of the preview.
 * Preview
 */
export const badgesScreenPreviewTitle = (): Message => ({ id: "badges-screen-preview-title", args: [] });

/**
 * Under the heading of the preview.
 * Guests of this event with the longest names
 */
export const badgesScreenPreviewHint = (): Message => ({ id: "badges-screen-preview-hint", args: [] });

/**
 * Name of the picture of a page of badges.
 * Badge, page { $page }
 * @param a.page its number
 */
export const badgesScreenPageLabel = (a: { page: number }): Message => ({ id: "badges-screen-page-label", args: [["page", number(a.page)]] });

/**
 * Label of the choice of the guest shown.
 * Guest
 */
export const badgesScreenSampleLabel = (): Message => ({ id: "badges-screen-sample-label", args: [] });

/**
 * Heading of the choice of whose badges are printed.
 * PDF
 */
export const badgesScreenPrintTitle = (): Message => ({ id: "badges-screen-print-title", args: [] });

/**
 * Choice: everybody's badges.
 * All guests: { $count }
 * @param a.count guests
 */
export const badgesScreenOfAll = (a: { count: number }): Message => ({ id: "badges-screen-of-all", args: [["count", number(a.count)]] });

/**
 * Choice: badges of those who have none.
 * Without a badge: { $count }
 * @param a.count guests
 */
export const badgesScreenOfWithout = (a: { count: number }): Message => ({ id: "badges-screen-of-without", args: [["count", number(a.count)]] });

/**
 * Choice: badges of chosen guests.
 * Chosen guests: { $count }
 * @param a.count guests
 */
export const badgesScreenOfChosen = (a: { count: number }): Message => ({ id: "badges-screen-of-chosen", args: [["count", number(a.count)]] });

/**
 * Button: saves a PDF of badges.
 * Save PDF…
 */
export const badgesScreenPrintButton = (): Message => ({ id: "badges-screen-print-button", args: [] });

/**
 * Under the button that saves a PDF.
 * Guests without a badge get a number.
 */
export const badgesScreenPrintHint = (): Message => ({ id: "badges-screen-print-hint", args: [] });

/**
 * Said after a PDF of badges was saved.
 * Badges saved: { $count }. File: { $file }
 * @param a.count badges
 * @param a.file the file
 */
export const badgesScreenPrinted = (a: { count: number; file: string }): Message => ({ id: "badges-screen-printed", args: [["count", number(a.count)], ["file", text(a.file)]] });

/**
 * Button: saves the ruler page.
 * Save ruler page…
 */
export const badgesScreenRulerButton = (): Message => ({ id: "badges-screen-ruler-button", args: [] });

/**
 * Said after the ruler page was saved.
 * Ruler page saved: { $file }
 * @param a.file the file
 */
export const badgesScreenRulerSaved = (a: { file: string }): Message => ({ id: "badges-screen-ruler-saved", args: [["file", text(a.file)]] });

/**
 * Placeholder of the field that looks for guests to choose.
 * Name, phone or number
 */
export const badgesScreenFindHint = (): Message => ({ id: "badges-screen-find-hint", args: [] });

/**
 * Label of the list of guests to choose from.
 * Guests to print
 */
export const badgesScreenChooseLabel = (): Message => ({ id: "badges-screen-choose-label", args: [] });

/**
 * Beside the button that saves a PDF: the layout was changed and is not saved.
 * Save the layout first: badges are printed as it is saved.
 */
export const badgesScreenUnsavedHint = (): Message => ({ id: "badges-screen-unsaved-hint", args: [] });

/**
 * Refusal: the name of the only guest whose badge was to be printed has a letter that the fonts lack.
 * The badge of { $name } cannot be printed: the fonts of Birge have no “{ $sign }”. Write the name in Latin letters in the guest’s card, then print again.
 * @param a.name the guest
 * @param a.sign the letter
 */
export const badgesErrorNoLetter = (a: { name: string; sign: string }): Message => ({ id: "badges-error-no-letter", args: [["name", text(a.name)], ["sign", text(a.sign)]] });

/**
 * Beside the button that saves a PDF: these badges are missing in it.
 * Not in the file: { $names }. The fonts of Birge lack letters of these names. Write them in Latin letters in the guest’s card, then save these badges again.
 * @param a.names the guests
 */
export const badgesLeftOut = (a: { names: string }): Message => ({ id: "badges-left-out", args: [["names", text(a.names)]] });

/**
 * Beside the button that saves a PDF: something was left off these badges.
 * Printed without organisation, position or country where the fonts of Birge lack its letters: { $names }. Write it with other letters and save these badges again.
 * @param a.names the guests
 */
export const badgesShortened = (a: { names: string }): Message => ({ id: "badges-shortened", args: [["names", text(a.names)]] });

/**
 * At the end of a list, when not all fit.
 * and { $count } more
 * @param a.count those that are not named
 */
export const badgesMore = (a: { count: number }): Message => ({ id: "badges-more", args: [["count", number(a.count)]] });

/**
 * First name of an invented guest with a long name, for the preview of an event without guests.
 * Dinmukhamed
 */
export const badgesSampleGiven = (): Message => ({ id: "badges-sample-given", args: [] });

/**
 * Surname of the invented guest.
 * Tileuberdiyev
 */
export const badgesSampleSurname = (): Message => ({ id: "badges-sample-surname", args: [] });

/**
 * Patronymic of the invented guest.
 * Kurmangazyuly
 */
export const badgesSamplePatronymic = (): Message => ({ id: "badges-sample-patronymic", args: [] });

/**
 * Organisation of the invented guest, a long one.
 * Volunteer headquarters of the Youth Resource Centre
 */
export const badgesSampleOrganisation = (): Message => ({ id: "badges-sample-organisation", args: [] });

/**
 * State of a guest: came, and nobody saw the person going.
 * left, not scanned
 */
export const boardStateClosed = (): Message => ({ id: "board-state-closed", args: [] });

/**
 * On the board: when the figures were counted.
 * Updated at { $time }
 * @param a.time time of the clock
 */
export const boardMomentNote = (a: { time: string }): Message => ({ id: "board-moment-note", args: [["time", text(a.time)]] });

/**
 * Figure: goings that nobody saw.
 * Exit not scanned
 */
export const boardForgottenLabel = (): Message => ({ id: "board-forgotten-label", args: [] });

/**
 * What the figure means.
 * Closed by the rule at midnight and not counted inside.
 */
export const boardForgottenHint = (): Message => ({ id: "board-forgotten-hint", args: [] });

/**
 * Heading of bars.
 * By country and region
 */
export const boardOriginsTitle = (): Message => ({ id: "board-origins-title", args: [] });

/**
 * Heading of bars.
 * By sex
 */
export const boardSexesTitle = (): Message => ({ id: "board-sexes-title", args: [] });

/**
 * Heading of bars.
 * By age
 */
export const boardAgesTitle = (): Message => ({ id: "board-ages-title", args: [] });

/**
 * Heading of the curve: first arrivals in each quarter of an hour.
 * Arrivals, every 15 minutes
 */
export const boardArrivalsTitle = (): Message => ({ id: "board-arrivals-title", args: [] });

/**
 * Heading of the table of desks.
 * Desks
 */
export const boardDesksTitle = (): Message => ({ id: "board-desks-title", args: [] });

/**
 * Column: letters of the desk.
 * Desk
 */
export const boardDeskColumn = (): Message => ({ id: "board-desk-column", args: [] });

/**
 * Column: entries in the last ten minutes.
 * Last 10 min
 */
export const boardLatelyColumn = (): Message => ({ id: "board-lately-column", args: [] });

/**
 * Column: entries in all.
 * In all
 */
export const boardAllColumn = (): Message => ({ id: "board-all-column", args: [] });

/**
 * Column: how long ago the last entry was.
 * Last entry
 */
export const boardLastColumn = (): Message => ({ id: "board-last-column", args: [] });

/**
 * The last entry was less than a minute ago.
 * now
 */
export const boardLastNow = (): Message => ({ id: "board-last-now", args: [] });

/**
 * How long ago the last entry was.
 * { $minutes } min ago
 * @param a.minutes minutes since
 */
export const boardLastMinutes = (a: { minutes: number }): Message => ({ id: "board-last-minutes", args: [["minutes", number(a.minutes)]] });

/**
 * Nobody has come yet.
 * Nobody has come yet.
 */
export const boardNobodyNote = (): Message => ({ id: "board-nobody-note", args: [] });

/**
 * Sex, country or region of a guest is not known.
 * not known
 */
export const boardUnknownLabel = (): Message => ({ id: "board-unknown-label", args: [] });

/**
 * The rest of a list that is cut.
 * others
 */
export const boardOthersLabel = (): Message => ({ id: "board-others-label", args: [] });

/**
 * Button: saves the board as a page of paper.
 * Save a page
 */
export const boardPageButton = (): Message => ({ id: "board-page-button", args: [] });

/**
 * Choice of the language of that page.
 * Language of the page
 */
export const boardPageLanguageLabel = (): Message => ({ id: "board-page-language-label", args: [] });

/**
 * Title of the page and of its file.
 * Who came
 */
export const boardPageTitle = (): Message => ({ id: "board-page-title", args: [] });

/**
 * On the page: the moment at which it was counted.
 * { $day }, { $time }
 * @param a.day day
 * @param a.time time of the clock
 */
export const boardPageMoment = (a: { day: string; time: string }): Message => ({ id: "board-page-moment", args: [["day", text(a.day)], ["time", text(a.time)]] });

/**
 * Under the page: what is counted.
 * Each person is counted once; scans are shown apart. The team is not counted among the guests.
 */
export const boardPageFootnote = (): Message => ({ id: "board-page-footnote", args: [] });

/**
 * Column of the page.
 * Came
 */
export const boardPageCameColumn = (): Message => ({ id: "board-page-came-column", args: [] });

/**
 * Column of the page.
 * Expected
 */
export const boardPageExpectedColumn = (): Message => ({ id: "board-page-expected-column", args: [] });

/**
 * With a result: which use of a list with a limit it is.
 * Use { $time } of { $limit }
 * @param a.time which use
 * @param a.limit how many are allowed
 */
export const boardUseNote = (a: { time: number; limit: number }): Message => ({ id: "board-use-note", args: [["time", number(a.time)], ["limit", number(a.limit)]] });

/**
 * With a refusal: how many uses are gone.
 * Used { $used } of { $limit }
 * @param a.used uses so far
 * @param a.limit how many are allowed
 */
export const boardUsedLine = (a: { used: number; limit: number }): Message => ({ id: "board-used-line", args: [["used", number(a.used)], ["limit", number(a.limit)]] });

/**
 * With a refusal: when and where the first use was.
 * First: { $time }, desk { $desk }
 * @param a.time time of the clock, on another day with the day
 * @param a.desk letters of the desk
 */
export const boardFirstLine = (a: { time: string; desk: string }): Message => ({ id: "board-first-line", args: [["time", text(a.time)], ["desk", text(a.desk)]] });

/**
 * With a refusal: when and where the last use was.
 * Last: { $time }, desk { $desk }
 * @param a.time time of the clock, on another day with the day
 * @param a.desk letters of the desk
 */
export const boardLatestLine = (a: { time: string; desk: string }): Message => ({ id: "board-latest-line", args: [["time", text(a.time)], ["desk", text(a.desk)]] });

/**
 * With a result: the going before was not seen.
 * The exit before was not scanned; the rule closed it at { $time }.
 * @param a.time when the rule closed it
 */
export const boardForgottenNote = (a: { time: string }): Message => ({ id: "board-forgotten-note", args: [["time", text(a.time)]] });

/**
 * Of which day the list is, if it is one.
 * This list: { $day }
 * @param a.day the day
 */
export const boardDayLine = (a: { day: string }): Message => ({ id: "board-day-line", args: [["day", text(a.day)]] });

/**
 * Column: seconds that a desk needs for one guest.
 * Per guest
 */
export const boardPaceColumn = (): Message => ({ id: "board-pace-column", args: [] });

/**
 * That column.
 * { $seconds } s
 * @param a.seconds seconds
 */
export const boardPaceValue = (a: { seconds: number }): Message => ({ id: "board-pace-value", args: [["seconds", number(a.seconds)]] });

/**
 * Column: since when a desk works without a break.
 * Line since
 */
export const boardRowColumn = (): Message => ({ id: "board-row-column", args: [] });

/**
 * The desk has no line.
 * no line
 */
export const boardRowNone = (): Message => ({ id: "board-row-none", args: [] });

/**
 * What a line is.
 * A line: guests come one after another, less than a minute apart.
 */
export const boardRowHint = (): Message => ({ id: "board-row-hint", args: [] });

/**
 * When those who are expected will be in, if desks go on as in the last ten minutes.
 * At this pace all expected guests are in by { $time }.
 * @param a.time time of the clock
 */
export const boardForecastNote = (a: { time: string }): Message => ({ id: "board-forecast-note", args: [["time", text(a.time)]] });

/**
 * Every desk that works has a line.
 * Every desk has a line. Open one more desk.
 */
export const boardOpenMoreNote = (): Message => ({ id: "board-open-more-note", args: [] });

/**
 * Button in the bar of selected people, and title of its dialog.
 * Organisation
 */
export const bulkOrganisationButton = (): Message => ({ id: "bulk-organisation-button", args: [] });

/**
 * Choice in the dialog of tags and directions.
 * Add
 */
export const bulkAddChoice = (): Message => ({ id: "bulk-add-choice", args: [] });

/**
 * Choice in the dialog of tags and directions.
 * Remove
 */
export const bulkRemoveChoice = (): Message => ({ id: "bulk-remove-choice", args: [] });

/**
 * Choice in the dialog of organisations: people belong to none.
 * None
 */
export const bulkOrganisationNone = (): Message => ({ id: "bulk-organisation-none", args: [] });

/**
 * Stands in the list of organisations until one is chosen.
 * Choose an organisation
 */
export const bulkOrganisationChoose = (): Message => ({ id: "bulk-organisation-choose", args: [] });

/**
 * Choice in the dialog of consents.
 * A consent was given
 */
export const bulkConsentRecordChoice = (): Message => ({ id: "bulk-consent-record-choice", args: [] });

/**
 * Choice in the dialog of consents.
 * A consent is to be obtained
 */
export const bulkConsentOwedChoice = (): Message => ({ id: "bulk-consent-owed-choice", args: [] });

/**
 * Choice in the dialog of consents.
 * Consents recorded for these people are struck out as recorded by mistake; the history keeps them.
 */
export const bulkConsentOwedChoiceHint = (): Message => ({ id: "bulk-consent-owed-choice.hint", args: [] });

/**
 * In the dialog: how many people the change touches.
 * Will change: { $count }
 * @param a.count people who change
 */
export const bulkPreviewChanged = (a: { count: number }): Message => ({ id: "bulk-preview-changed", args: [["count", number(a.count)]] });

/**
 * In the dialog: with how many people it is so already.
 * Already so: { $count }
 * @param a.count people
 */
export const bulkPreviewAlready = (a: { count: number }): Message => ({ id: "bulk-preview-already", args: [["count", number(a.count)]] });

/**
 * In the dialog while people are counted.
 * Counting whom this touches…
 */
export const bulkPreviewProgress = (): Message => ({ id: "bulk-preview-progress", args: [] });

/**
 * In the dialog, when the change touches nobody.
 * This changes nobody.
 */
export const bulkPreviewNobody = (): Message => ({ id: "bulk-preview-nobody", args: [] });

/**
 * In the dialog: how many people stay as they are, and why.
 * Left out, their data is blocked: { $count }
 * @param a.count people
 */
export const bulkSkipBlocked = (a: { count: number }): Message => ({ id: "bulk-skip-blocked", args: [["count", number(a.count)]] });

/**
 * In the dialog: how many people stay as they are, and why.
 * Left out, the record is not there any more: { $count }
 * @param a.count people
 */
export const bulkSkipMissing = (a: { count: number }): Message => ({ id: "bulk-skip-missing", args: [["count", number(a.count)]] });

/**
 * In the dialog: how many people stay as they are, and why.
 * Left out, this status cannot follow theirs: { $count }
 * @param a.count people
 */
export const bulkSkipStatus = (a: { count: number }): Message => ({ id: "bulk-skip-status", args: [["count", number(a.count)]] });

/**
 * In the dialog: how many people stay as they are, and why.
 * Left out, a guardian’s consent is needed: { $count }
 * @param a.count people
 */
export const bulkSkipGuardian = (a: { count: number }): Message => ({ id: "bulk-skip-guardian", args: [["count", number(a.count)]] });

/**
 * In the dialog: how many people stay as they are, and why.
 * Left out, there is no consent to take back: { $count }
 * @param a.count people
 */
export const bulkSkipNoConsent = (a: { count: number }): Message => ({ id: "bulk-skip-no-consent", args: [["count", number(a.count)]] });

/**
 * Main button of the dialog.
 * Change records: { $count }
 * @param a.count people who change
 */
export const bulkRunButton = (a: { count: number }): Message => ({ id: "bulk-run-button", args: [["count", number(a.count)]] });

/**
 * While people are changed.
 * Changing…
 */
export const bulkRunProgress = (): Message => ({ id: "bulk-run-progress", args: [] });

/**
 * Button over the list: puts the chosen people on the list of an event.
 * Add to an event…
 */
export const volunteersBulkEventButton = (): Message => ({ id: "volunteers-bulk-event-button", args: [] });

/**
 * Title of the dialog.
 * { $count ->
 *     [one] Add { $count } person to an event
 *    *[other] Add { $count } people to an event
 * }
 * @param a.count people chosen
 */
export const volunteersBulkEventTitle = (a: { count: number }): Message => ({ id: "volunteers-bulk-event-title", args: [["count", number(a.count)]] });

/**
 * In place of the offered events.
 * No event with this title takes people. Finished and cancelled events are not offered.
 */
export const volunteersBulkEventNone = (): Message => ({ id: "volunteers-bulk-event-none", args: [] });

/**
 * Under the offered events.
 * They go on the list of the event; whoever finds no seat goes to the waiting list. Shifts are given on the page of the event.
 */
export const volunteersBulkEventHint = (): Message => ({ id: "volunteers-bulk-event-hint", args: [] });

/**
 * Button of the dialog.
 * Add
 */
export const volunteersBulkEventDo = (): Message => ({ id: "volunteers-bulk-event-do", args: [] });

/**
 * When no password is given.
 * No password was given. Set { $variable } or run the command in a terminal.
 * @param a.variable the variable of the environment that would give it
 */
export const cliErrorNoPassword = (a: { variable: string }): Message => ({ id: "cli-error-no-password", args: [["variable", text(a.variable)]] });

/**
 * When a file cannot be read.
 * The file “{ $file }” could not be read. Check its name.
 * @param a.file name of the file
 */
export const cliErrorFile = (a: { file: string }): Message => ({ id: "cli-error-file", args: [["file", text(a.file)]] });

/**
 * When the ending of a file says nothing.
 * “{ $file }” does not say what to write. End the name with a dot and xlsx, csv, pdf or json.
 * @param a.file name of the file
 */
export const cliErrorEnding = (a: { file: string }): Message => ({ id: "cli-error-ending", args: [["file", text(a.file)]] });

/**
 * When an id is not one.
 * “{ $id }” is not the id of a volunteer. It looks like vol_ and 32 signs.
 * @param a.id what was given
 */
export const cliErrorId = (a: { id: string }): Message => ({ id: "cli-error-id", args: [["id", text(a.id)]] });

/**
 * When practice people would go into a register with people.
 * The register is not empty, so practice people were not added. Choose another folder.
 */
export const cliErrorNotEmpty = (): Message => ({ id: "cli-error-not-empty", args: [] });

/**
 * After create.
 * Register made: { $folder }
 * @param a.folder where
 */
export const cliCreateDone = (a: { folder: string }): Message => ({ id: "cli-create-done", args: [["folder", text(a.folder)]] });

/**
 * After create.
 * Recovery code, keep it on paper: { $code }
 * @param a.code the code
 */
export const cliCreateCode = (a: { code: string }): Message => ({ id: "cli-create-code", args: [["code", text(a.code)]] });

/**
 * After find.
 * Found: { $count }
 * @param a.count how many
 */
export const cliFindTotal = (a: { count: number }): Message => ({ id: "cli-find-total", args: [["count", number(a.count)]] });

/**
 * After count.
 * Volunteers: { $count }
 * @param a.count how many
 */
export const cliCountTotal = (a: { count: number }): Message => ({ id: "cli-count-total", args: [["count", number(a.count)]] });

/**
 * After count --ever, below the number of volunteers.
 * Blocked: { $blocked }; anonymised: { $anonymised }; erased: { $erased }
 * @param a.blocked people whose data is blocked
 * @param a.anonymised people who were anonymised
 * @param a.erased people who were erased
 */
export const cliCountEver = (a: { blocked: number; anonymised: number; erased: number }): Message => ({ id: "cli-count-ever", args: [["blocked", number(a.blocked)], ["anonymised", number(a.anonymised)], ["erased", number(a.erased)]] });

/**
 * After import.
 * Taken in: { $written }. Not taken: { $refused }. Already there: { $existing }.
 * @param a.written rows written
 * @param a.refused rows refused
 * @param a.existing rows skipped
 */
export const cliImportDone = (a: { written: number; refused: number; existing: number }): Message => ({ id: "cli-import-done", args: [["written", number(a.written)], ["refused", number(a.refused)], ["existing", number(a.existing)]] });

/**
 * After import, where known people were filled in or updated.
 * Records changed: { $updated }.
 * @param a.updated records that changed
 */
export const cliImportChanged = (a: { updated: number }): Message => ({ id: "cli-import-changed", args: [["updated", number(a.updated)]] });

/**
 * After export.
 * People in the file: { $count }. { $file }
 * @param a.count rows
 * @param a.file where
 */
export const cliExportDone = (a: { count: number; file: string }): Message => ({ id: "cli-export-done", args: [["count", number(a.count)], ["file", text(a.file)]] });

/**
 * After practice.
 * Practice people made: { $count }
 * @param a.count people
 */
export const cliPracticeDone = (a: { count: number }): Message => ({ id: "cli-practice-done", args: [["count", number(a.count)]] });

/**
 * After check.
 * Journal, chain, view and columns agree. Entries: { $entries }, volunteers: { $volunteers }.
 * @param a.entries entries
 * @param a.volunteers people
 */
export const cliCheckOk = (a: { entries: number; volunteers: number }): Message => ({ id: "cli-check-ok", args: [["entries", number(a.entries)], ["volunteers", number(a.volunteers)]] });

/**
 * When check finds something.
 * The register does not agree with itself. Run “rebuild”; if it stays so, restore a backup copy.
 */
export const cliErrorCheck = (): Message => ({ id: "cli-error-check", args: [] });

/**
 * After rebuild.
 * Made anew from the journal. Volunteers: { $volunteers }.
 * @param a.volunteers people
 */
export const cliRebuildDone = (a: { volunteers: number }): Message => ({ id: "cli-rebuild-done", args: [["volunteers", number(a.volunteers)]] });

/**
 * After check-number.
 * The number is right.
 */
export const cliNumberValid = (): Message => ({ id: "cli-number-valid", args: [] });

/**
 * After check-number.
 * The check digit fits, but something is odd: compare it with the document.
 */
export const cliNumberWarn = (): Message => ({ id: "cli-number-warn", args: [] });

/**
 * After import --dry-run.
 * Judged: { $people } people; { $refused } would not be taken. Nothing was written.
 * @param a.people rows with people
 * @param a.refused rows that would stay out
 */
export const cliImportJudged = (a: { people: number; refused: number }): Message => ({ id: "cli-import-judged", args: [["people", number(a.people)], ["refused", number(a.refused)]] });

/**
 * When --operator or a command names somebody who is not there.
 * Nobody here has the initials or the id “{ $name }”. See “operators list”.
 * @param a.name the initials or the id, as typed
 */
export const cliErrorOperator = (a: { name: string }): Message => ({ id: "cli-error-operator", args: [["name", text(a.name)]] });

/**
 * After operators add, role, remove, password.
 * Done: { $operator }
 * @param a.operator the initials of the operator, or the id
 */
export const cliOperatorsDone = (a: { operator: string }): Message => ({ id: "cli-operators-done", args: [["operator", text(a.operator)]] });

/**
 * After audit --export.
 * Lines in the file: { $count }. { $file }
 * @param a.count lines
 * @param a.file where
 */
export const cliAuditDone = (a: { count: number; file: string }): Message => ({ id: "cli-audit-done", args: [["count", number(a.count)], ["file", text(a.file)]] });

/**
 * When the file of audit --export has another ending.
 * The audit log goes into a workbook (xlsx) or CSV (csv), and “{ $file }” is neither. Give the file one of these endings.
 * @param a.file the file
 */
export const cliErrorAuditEnding = (a: { file: string }): Message => ({ id: "cli-error-audit-ending", args: [["file", text(a.file)]] });

/**
 * After import with an argument that cannot be understood.
 * “{ $argument }” is not understood. Write --map C=iin, --fix iin_padded=accept, --word region:WORD=KZ-33 or --encoding kz1048.
 * @param a.argument as it was typed
 */
export const cliImportWrong = (a: { argument: string }): Message => ({ id: "cli-import-wrong", args: [["argument", text(a.argument)]] });

/**
 * When a column on the command line is none of ours.
 * “{ $column }” is not a column. The columns are: { $known }.
 * @param a.column as it was typed
 * @param a.known the codes of all columns
 */
export const cliErrorColumn = (a: { column: string; known: string }): Message => ({ id: "cli-error-column", args: [["column", text(a.column)], ["known", text(a.known)]] });

/**
 * When a filter on the command line is not understood.
 * “{ $filter }” is not a filter. Write key=value, such as status=active, or the name of a saved filter.
 * @param a.filter as it was typed
 */
export const cliErrorFilter = (a: { filter: string }): Message => ({ id: "cli-error-filter", args: [["filter", text(a.filter)]] });

/**
 * A wrong id of an event, shift or claim.
 * “{ $id }” is not an id of the kind that is meant here. Ids look like evt_, shf_, vol_ or fct_ and 32 signs; “list” and “show” print them.
 * @param a.id what was typed
 */
export const cliErrorRecord = (a: { id: string }): Message => ({ id: "cli-error-record", args: [["id", text(a.id)]] });

/**
 * A text by which several people are found.
 * “{ $text }” means several people. Write the id of the one you mean.
 * @param a.text what was typed
 */
export const cliErrorSeveral = (a: { text: string }): Message => ({ id: "cli-error-several", args: [["text", text(a.text)]] });

/**
 * After an event or a shift was saved.
 * Saved: { $id }
 * @param a.id its id
 */
export const cliWorkSaved = (a: { id: string }): Message => ({ id: "cli-work-saved", args: [["id", text(a.id)]] });

/**
 * After marks were made.
 * Marks made: { $count }
 * @param a.count marks
 */
export const cliMarksDone = (a: { count: number }): Message => ({ id: "cli-marks-done", args: [["count", number(a.count)]] });

/**
 * Button of a form: keeps what was typed.
 * Save
 */
export const commonSaveButton = (): Message => ({ id: "common-save-button", args: [] });

/**
 * Button of a dialog or form: leaves without doing it.
 * Cancel
 */
export const commonCancelButton = (): Message => ({ id: "common-cancel-button", args: [] });

/**
 * Button of a panel or window.
 * Close
 */
export const commonCloseButton = (): Message => ({ id: "common-close-button", args: [] });

/**
 * Button in the bar that appears after an action; takes the action back.
 * Undo
 */
export const commonUndoButton = (): Message => ({ id: "common-undo-button", args: [] });

/**
 * Button beside a failure: does the same once more.
 * Try again
 */
export const commonRetryButton = (): Message => ({ id: "common-retry-button", args: [] });

/**
 * Button of a wizard: one step back.
 * Back
 */
export const commonBackButton = (): Message => ({ id: "common-back-button", args: [] });

/**
 * Button: the next step of a wizard, or what was begun.
 * Continue
 */
export const commonContinueButton = (): Message => ({ id: "common-continue-button", args: [] });

/**
 * Button over a list or beside a group of fields.
 * Add
 */
export const commonAddButton = (): Message => ({ id: "common-add-button", args: [] });

/**
 * Button that reveals what is hidden: a password, a number.
 * Show
 */
export const commonShowButton = (): Message => ({ id: "common-show-button", args: [] });

/**
 * Button that hides it again.
 * Hide
 */
export const commonHideButton = (): Message => ({ id: "common-hide-button", args: [] });

/**
 * Button in a search field: empties it.
 * Clear
 */
export const commonClearButton = (): Message => ({ id: "common-clear-button", args: [] });

/**
 * Button of a long work: stops it.
 * Stop
 */
export const commonStopButton = (): Message => ({ id: "common-stop-button", args: [] });

/**
 * In place of a screen while its data is read.
 * Loading…
 */
export const commonLoadingProgress = (): Message => ({ id: "common-loading-progress", args: [] });

/**
 * On a form while it is being saved.
 * Saving…
 */
export const commonSavingProgress = (): Message => ({ id: "common-saving-progress", args: [] });

/**
 * Under the bar of a long work.
 * { $done } of { $total }
 * @param a.done pieces finished
 * @param a.total pieces in all
 */
export const commonWorkProgress = (a: { done: number; total: number }): Message => ({ id: "common-work-progress", args: [["done", number(a.done)], ["total", number(a.total)]] });

/**
 * Short notice after an action was taken back.
 * The action is undone.
 */
export const commonUndoneDone = (): Message => ({ id: "common-undone-done", args: [] });

/**
 * Short notice after a long work was stopped: nothing of it remains.
 * Stopped. Nothing was changed.
 */
export const commonStoppedDone = (): Message => ({ id: "common-stopped-done", args: [] });

/**
 * Quiet line under a record.
 * Saved: { $at }
 * @param a.at when it was saved last
 */
export const commonSavedAt = (a: { at: When }): Message => ({ id: "common-saved-at", args: [["at", date(a.at)]] });

/**
 * Where a value of a record is not filled in.
 * Not specified
 */
export const commonValueEmpty = (): Message => ({ id: "common-value-empty", args: [] });

/**
 * In place of the name of a direction that the organisation took off its list.
 * Former direction
 */
export const commonDirectionEnded = (): Message => ({ id: "common-direction-ended", args: [] });

/**
 * Beside a list: how many rows there are.
 * { $count ->
 *     [one] { $count } row
 *    *[other] { $count } rows
 * }
 * @param a.count rows in the list
 */
export const commonRowsCount = (a: { count: number }): Message => ({ id: "common-rows-count", args: [["count", number(a.count)]] });

/**
 * Beside a list of people.
 * { $count ->
 *     [one] { $count } person
 *    *[other] { $count } people
 * }
 * @param a.count people in the list
 */
export const commonPeopleCount = (a: { count: number }): Message => ({ id: "common-people-count", args: [["count", number(a.count)]] });

/**
 * Age of a person.
 * { $years ->
 *     [one] { $years } year old
 *    *[other] { $years } years old
 * }
 * @param a.years whole years
 */
export const commonAgeCount = (a: { years: number }): Message => ({ id: "common-age-count", args: [["years", number(a.years)]] });

/**
 * Dialog when the program itself failed; the number also stands in the log.
 * The last action did not work. What was saved stays saved. Trace number: { $trace }.
 * @param a.trace number of the failure
 */
export const commonErrorBroken = (a: { trace: string }): Message => ({ id: "common-error-broken", args: [["trace", text(a.trace)]] });

/**
 * Heading of that dialog.
 * Something broke in { -birge }
 */
export const commonErrorBrokenTitle = (): Message => ({ id: "common-error-broken-title", args: [] });

/**
 * Hint of that dialog: what to do with the number.
 * Try again. If it happens once more, write the number down and tell whoever looks after the program.
 */
export const commonErrorBrokenHint = (): Message => ({ id: "common-error-broken-hint", args: [] });

/**
 * Refusal when the register was locked while a command was on its way.
 * The register is locked, so nothing was done. Unlock it and try again.
 */
export const commonErrorLocked = (): Message => ({ id: "common-error-locked", args: [] });

/**
 * Failure inside the program: the window sent something that Rust does not understand.
 * The window and the program did not understand each other, so nothing was done. Close { -birge } and open it again.
 */
export const commonErrorRequest = (): Message => ({ id: "common-error-request", args: [] });

/**
 * Button that moves something one place up in a list, for screen readers.
 * Move up: { $name }
 * @param a.name what is moved
 */
export const commonMoveUpLabel = (a: { name: string }): Message => ({ id: "common-move-up-label", args: [["name", text(a.name)]] });

/**
 * Button that moves something one place down in a list, for screen readers.
 * Move down: { $name }
 * @param a.name what is moved
 */
export const commonMoveDownLabel = (a: { name: string }): Message => ({ id: "common-move-down-label", args: [["name", text(a.name)]] });

/**
 * Under a field that finds people by name, phone or number: nobody is found.
 * Nobody is found. Check the spelling or add the person to the register.
 */
export const commonNobodyFound = (): Message => ({ id: "common-nobody-found", args: [] });

/**
 * Section of a person's page.
 * Consents
 */
export const consentsSectionTitle = (): Message => ({ id: "consents-section-title", args: [] });

/**
 * State in a list: a valid consent is there.
 * given
 */
export const consentsStateGiven = (): Message => ({ id: "consents-state-given", args: [] });

/**
 * State in a list: no consent.
 * none
 */
export const consentsStateMissing = (): Message => ({ id: "consents-state-missing", args: [] });

/**
 * State in a list: its time is over.
 * expired
 */
export const consentsStateExpired = (): Message => ({ id: "consents-state-expired", args: [] });

/**
 * State in a list: taken back by the person.
 * withdrawn
 */
export const consentsStateWithdrawn = (): Message => ({ id: "consents-state-withdrawn", args: [] });

/**
 * State in a list: a minor without the consent of a legal representative.
 * guardian: none
 */
export const consentsStateGuardianMissing = (): Message => ({ id: "consents-state-guardian-missing", args: [] });

/**
 * What a consent covers.
 * Processing of data
 */
export const consentsPurposeProcessing = (): Message => ({ id: "consents-purpose-processing", args: [] });

/**
 * What a consent covers.
 * Photos
 */
export const consentsPurposePhoto = (): Message => ({ id: "consents-purpose-photo", args: [] });

/**
 * What a consent covers.
 * Publication of the name
 */
export const consentsPurposePublication = (): Message => ({ id: "consents-purpose-publication", args: [] });

/**
 * What a consent covers.
 * Third parties
 */
export const consentsPurposeThirdParties = (): Message => ({ id: "consents-purpose-third-parties", args: [] });

/**
 * What a consent covers.
 * Cross-border transfer
 */
export const consentsPurposeCrossBorder = (): Message => ({ id: "consents-purpose-cross-border", args: [] });

/**
 * Way of giving consent.
 * On paper
 */
export const consentsWayPaper = (): Message => ({ id: "consents-way-paper", args: [] });

/**
 * Way of giving consent.
 * Electronically
 */
export const consentsWayElectronic = (): Message => ({ id: "consents-way-electronic", args: [] });

/**
 * Beside a consent: when it ends.
 * until { $day }
 * @param a.day last day
 */
export const consentsRowUntil = (a: { day: When }): Message => ({ id: "consents-row-until", args: [["day", date(a.day)]] });

/**
 * Beside a consent: when it ended.
 * expired on { $day }
 * @param a.day last day
 */
export const consentsRowExpired = (a: { day: When }): Message => ({ id: "consents-row-expired", args: [["day", date(a.day)]] });

/**
 * Beside a consent: when it was withdrawn.
 * withdrawn on { $day }
 * @param a.day day of withdrawal
 */
export const consentsRowWithdrawn = (a: { day: When }): Message => ({ id: "consents-row-withdrawn", args: [["day", date(a.day)]] });

/**
 * Nothing was ever recorded.
 * No consent is on record. Obtain it before using the data.
 */
export const consentsSectionEmpty = (): Message => ({ id: "consents-section-empty", args: [] });

/**
 * Title of the form.
 * Record consent
 */
export const consentsFormTitle = (): Message => ({ id: "consents-form-title", args: [] });

/**
 * Group of boxes.
 * What it covers
 */
export const consentsFormPurposesLabel = (): Message => ({ id: "consents-form-purposes-label", args: [] });

/**
 * Field label.
 * Given by
 */
export const consentsFormGivenByLabel = (): Message => ({ id: "consents-form-given-by-label", args: [] });

/**
 * Choice of the field: the person.
 * The volunteer
 */
export const consentsFormGivenBySelf = (): Message => ({ id: "consents-form-given-by-self", args: [] });

/**
 * Choice of the field when no guardian is on record.
 * For a minor, add the legal representative first.
 */
export const consentsFormGuardianHint = (): Message => ({ id: "consents-form-guardian-hint", args: [] });

/**
 * Group of choices.
 * How
 */
export const consentsFormWayLabel = (): Message => ({ id: "consents-form-way-label", args: [] });

/**
 * Field label: where the paper lies.
 * Paper
 */
export const consentsFormReferenceLabel = (): Message => ({ id: "consents-form-reference-label", args: [] });

/**
 * Field label: where the paper lies.
 * folder 12, sheet 48
 */
export const consentsFormReferenceLabelPlaceholder = (): Message => ({ id: "consents-form-reference-label.placeholder", args: [] });

/**
 * Field label: version of the text.
 * Version of the text
 */
export const consentsFormTextLabel = (): Message => ({ id: "consents-form-text-label", args: [] });

/**
 * Field label: language of the text.
 * Language of the text
 */
export const consentsFormLanguageLabel = (): Message => ({ id: "consents-form-language-label", args: [] });

/**
 * Field label.
 * Date
 */
export const consentsFormOnLabel = (): Message => ({ id: "consents-form-on-label", args: [] });

/**
 * Field label.
 * Valid until
 */
export const consentsFormUntilLabel = (): Message => ({ id: "consents-form-until-label", args: [] });

/**
 * Under the field.
 * Empty: until withdrawn.
 */
export const consentsFormUntilHint = (): Message => ({ id: "consents-form-until-hint", args: [] });

/**
 * Main button of the form.
 * Record
 */
export const consentsFormSaveButton = (): Message => ({ id: "consents-form-save-button", args: [] });

/**
 * Toast.
 * The consent is recorded.
 */
export const consentsFormDone = (): Message => ({ id: "consents-form-done", args: [] });

/**
 * Button beside a consent.
 * Withdraw
 */
export const consentsWithdrawButton = (): Message => ({ id: "consents-withdraw-button", args: [] });

/**
 * Button beside a consent, for screen readers.
 * Withdraw: { $purpose }
 * @param a.purpose what it covers
 */
export const consentsWithdrawLabel = (a: { purpose: string }): Message => ({ id: "consents-withdraw-label", args: [["purpose", text(a.purpose)]] });

/**
 * Question before a withdrawal.
 * Record the withdrawal of consent: { $name }?
 * @param a.name name of the person
 */
export const consentsWithdrawConfirm = (a: { name: string }): Message => ({ id: "consents-withdraw-confirm", args: [["name", text(a.name)]] });

/**
 * Under the question.
 * From today the data is not used for this. The record, all other work with it and the other consents stay as they are.
 */
export const consentsWithdrawHint = (): Message => ({ id: "consents-withdraw-hint", args: [] });

/**
 * Main button of the question.
 * Record the withdrawal
 */
export const consentsWithdrawRunButton = (): Message => ({ id: "consents-withdraw-run-button", args: [] });

/**
 * Toast.
 * The withdrawal is recorded.
 */
export const consentsWithdrawDone = (): Message => ({ id: "consents-withdraw-done", args: [] });

/**
 * Somebody took back a use to which no consent stands any more.
 * No consent that still holds covers this, so there is nothing to withdraw. Look at the consents on the person’s page.
 */
export const consentsErrorNothingStands = (): Message => ({ id: "consents-error-nothing-stands", args: [] });

/**
 * The day of a withdrawal lies before the consent or in the future.
 * A withdrawal takes effect between the day of the consent and today. Correct the date.
 */
export const consentsErrorWithdrawalDay = (): Message => ({ id: "consents-error-withdrawal-day", args: [] });

/**
 * The day of a consent is in the future, or its last day lies before it.
 * A consent begins today or earlier, and ends on that day or later. Correct the dates.
 */
export const consentsErrorDays = (): Message => ({ id: "consents-error-days", args: [] });

/**
 * Title of the printed consent.
 * Consent to the collection and processing of personal data
 */
export const consentsSheetTitle = (): Message => ({ id: "consents-sheet-title", args: [] });

/**
 * Below the title: for a minor.
 * given by the legal representative of a minor
 */
export const consentsSheetMinorSubtitle = (): Message => ({ id: "consents-sheet-minor-subtitle", args: [] });

/**
 * Label of the organisation.
 * Who processes the data
 */
export const consentsSheetOperatorLabel = (): Message => ({ id: "consents-sheet-operator-label", args: [] });

/**
 * Label of a blank line: business identification number.
 * BIN (if there is one)
 */
export const consentsSheetBinLabel = (): Message => ({ id: "consents-sheet-bin-label", args: [] });

/**
 * Label of the responsible person.
 * Person responsible for personal data
 */
export const consentsSheetResponsibleLabel = (): Message => ({ id: "consents-sheet-responsible-label", args: [] });

/**
 * Label of a blank line.
 * I, full name
 */
export const consentsSheetPersonLabel = (): Message => ({ id: "consents-sheet-person-label", args: [] });

/**
 * Label of a blank line: the minor.
 * Full name of the minor
 */
export const consentsSheetChildLabel = (): Message => ({ id: "consents-sheet-child-label", args: [] });

/**
 * Label of a blank line.
 * Date of birth
 */
export const consentsSheetBirthLabel = (): Message => ({ id: "consents-sheet-birth-label", args: [] });

/**
 * Label of a blank line: of the legal representative to the minor.
 * Relation to the minor
 */
export const consentsSheetRelationLabel = (): Message => ({ id: "consents-sheet-relation-label", args: [] });

/**
 * Label of a blank line.
 * Phone
 */
export const consentsSheetPhoneLabel = (): Message => ({ id: "consents-sheet-phone-label", args: [] });

/**
 * The sentence that gives the consent: of an adult.
 * give my consent to the collection and processing of my personal data on the terms below, of my own free will.
 */
export const consentsSheetAdultGives = (): Message => ({ id: "consents-sheet-adult-gives", args: [] });

/**
 * The sentence that gives the consent: of a legal representative.
 * as the legal representative, give my consent to the collection and processing of the personal data of the minor named above, and of my own name and phone, on the terms below, of my own free will.
 */
export const consentsSheetMinorGives = (): Message => ({ id: "consents-sheet-minor-gives", args: [] });

/**
 * Heading.
 * 1. Purposes
 */
export const consentsSheetPurposesTitle = (): Message => ({ id: "consents-sheet-purposes-title", args: [] });

/**
 * Purposes of the processing.
 * Registration as a volunteer; invitations to events and communication; choice of work that suits age, place, direction and skills; safety, briefings and rules for minors; recording of volunteer work and issuing of documents about it; reports with numbers without names.
 */
export const consentsSheetPurposesText = (): Message => ({ id: "consents-sheet-purposes-text", args: [] });

/**
 * Heading.
 * 2. Data
 */
export const consentsSheetDataTitle = (): Message => ({ id: "consents-sheet-data-title", args: [] });

/**
 * Before the list of fields.
 * The following data is collected:
 */
export const consentsSheetDataText = (): Message => ({ id: "consents-sheet-data-text", args: [] });

/**
 * Heading.
 * 3. What is done with the data
 */
export const consentsSheetActionsTitle = (): Message => ({ id: "consents-sheet-actions-title", args: [] });

/**
 * Actions.
 * Collection, recording, storage, change, use, blocking, anonymising and erasure. The data is stored in the Republic of Kazakhstan, encrypted, on the computers of the organisation.
 */
export const consentsSheetActionsText = (): Message => ({ id: "consents-sheet-actions-text", args: [] });

/**
 * Heading.
 * 4. Term
 */
export const consentsSheetTermTitle = (): Message => ({ id: "consents-sheet-term-title", args: [] });

/**
 * Term of the consent.
 * The consent holds until it is withdrawn, or until the day entered here. After the end of volunteer work the data is kept for no longer than { $years } years, then it is erased or anonymised.
 * @param a.years years for which data is kept after the end of the work
 */
export const consentsSheetTermText = (a: { years: number }): Message => ({ id: "consents-sheet-term-text", args: [["years", number(a.years)]] });

/**
 * Label of a blank line.
 * Valid until (if a term is set)
 */
export const consentsSheetUntilLabel = (): Message => ({ id: "consents-sheet-until-label", args: [] });

/**
 * Heading: separate permissions.
 * 5. Separate permissions
 */
export const consentsSheetSeparateTitle = (): Message => ({ id: "consents-sheet-separate-title", args: [] });

/**
 * Below the heading.
 * Mark each line. Without a mark there is no permission.
 */
export const consentsSheetSeparateText = (): Message => ({ id: "consents-sheet-separate-text", args: [] });

/**
 * Line with boxes yes and no.
 * Passing the data to third parties: organisers and partners of the events in which I take part
 */
export const consentsSheetThirdPartiesText = (): Message => ({ id: "consents-sheet-third-parties-text", args: [] });

/**
 * Line with boxes yes and no, for a minor.
 * Passing the data to third parties: organisers and partners of the events in which the minor takes part
 */
export const consentsSheetThirdPartiesMinorText = (): Message => ({ id: "consents-sheet-third-parties-minor-text", args: [] });

/**
 * Line with a blank: which third parties.
 * To whom
 */
export const consentsSheetThirdPartiesWho = (): Message => ({ id: "consents-sheet-third-parties-who", args: [] });

/**
 * Line with boxes yes and no.
 * Cross-border transfer of the data: for events with foreign organisers
 */
export const consentsSheetCrossBorderText = (): Message => ({ id: "consents-sheet-cross-border-text", args: [] });

/**
 * Line with boxes yes and no.
 * Publication of the name in open sources: thanks, lists of participants, reports
 */
export const consentsSheetPublicationText = (): Message => ({ id: "consents-sheet-publication-text", args: [] });

/**
 * Line with boxes yes and no.
 * Taking photographs and video at events and using them in news and reports
 */
export const consentsSheetPhotoText = (): Message => ({ id: "consents-sheet-photo-text", args: [] });

/**
 * Beside a box.
 * yes
 */
export const consentsSheetYes = (): Message => ({ id: "consents-sheet-yes", args: [] });

/**
 * Beside a box.
 * no
 */
export const consentsSheetNo = (): Message => ({ id: "consents-sheet-no", args: [] });

/**
 * Heading.
 * 6. Withdrawal
 */
export const consentsSheetWithdrawalTitle = (): Message => ({ id: "consents-sheet-withdrawal-title", args: [] });

/**
 * How to withdraw.
 * The consent may be withdrawn at any time, in writing, through the person responsible for personal data. The data is then blocked at once and erased or anonymised, unless a law requires it to be kept. The person may ask which data is kept, and have it corrected, blocked or erased.
 */
export const consentsSheetWithdrawalText = (): Message => ({ id: "consents-sheet-withdrawal-text", args: [] });

/**
 * Label of a signature line.
 * Signature
 */
export const consentsSheetSignatureLabel = (): Message => ({ id: "consents-sheet-signature-label", args: [] });

/**
 * Label of a line.
 * Date
 */
export const consentsSheetDateLabel = (): Message => ({ id: "consents-sheet-date-label", args: [] });

/**
 * Label of a line: who took the consent.
 * Consent taken by (name, signature)
 */
export const consentsSheetTakenLabel = (): Message => ({ id: "consents-sheet-taken-label", args: [] });

/**
 * Foot of the page.
 * Text version { $version }. Law of the Republic of Kazakhstan “On personal data and their protection” of 21.05.2013 № 94-V.
 * @param a.version version of the text
 */
export const consentsSheetVersion = (a: { version: string }): Message => ({ id: "consents-sheet-version", args: [["version", text(a.version)]] });

/**
 * State in a list: no consent is needed, the data is kept on another ground.
 * other ground
 */
export const consentsStateOtherGround = (): Message => ({ id: "consents-state-other-ground", args: [] });

/**
 * Field label: the fields that the signed text lists.
 * List of data
 */
export const consentsFormDataLabel = (): Message => ({ id: "consents-form-data-label", args: [] });

/**
 * Under the field.
 * { $count ->
 *     [one] As on the sheet that was signed: the name and { $count } field.
 *    *[other] As on the sheet that was signed: the name and { $count } fields.
 * }
 * @param a.count fields that are ticked
 */
export const consentsFormDataHint = (a: { count: number }): Message => ({ id: "consents-form-data-hint", args: [["count", number(a.count)]] });

/**
 * Field label: to whom data may be given.
 * To which third parties
 */
export const consentsFormThirdPartiesLabel = (): Message => ({ id: "consents-form-third-parties-label", args: [] });

/**
 * Field label: to which countries data may go.
 * To which countries
 */
export const consentsFormAbroadLabel = (): Message => ({ id: "consents-form-abroad-label", args: [] });

/**
 * What stands on record of a consent: the name of the fact in the history.
 * Terms of the consent
 */
export const consentsTermsFact = (): Message => ({ id: "consents-terms-fact", args: [] });

/**
 * In the history, in place of the names of the fields in the list of data.
 * { $count ->
 *     [one] { $count } field of data
 *    *[other] { $count } fields of data
 * }
 * @param a.count fields
 */
export const consentsTermsCount = (a: { count: number }): Message => ({ id: "consents-terms-count", args: [["count", number(a.count)]] });

/**
 * Button beside a consent: everything that stands on record of it.
 * What was signed
 */
export const consentsRecordShowButton = (): Message => ({ id: "consents-record-show-button", args: [] });

/**
 * Name of that button for a screen reader.
 * What was signed: { $purpose }
 * @param a.purpose what the consent covers
 */
export const consentsRecordShowLabel = (a: { purpose: string }): Message => ({ id: "consents-record-show-label", args: [["purpose", text(a.purpose)]] });

/**
 * Title of everything that stands on record of a consent, on the screen and on paper.
 * Record of a consent
 */
export const consentsRecordTitle = (): Message => ({ id: "consents-record-title", args: [] });

/**
 * Label: whose data.
 * Person
 */
export const consentsRecordPersonLabel = (): Message => ({ id: "consents-record-person-label", args: [] });

/**
 * Label: version and language of the text.
 * Version and language of the text
 */
export const consentsRecordTextLabel = (): Message => ({ id: "consents-record-text-label", args: [] });

/**
 * Label.
 * Purposes
 */
export const consentsRecordPurposesLabel = (): Message => ({ id: "consents-record-purposes-label", args: [] });

/**
 * Label.
 * List of data
 */
export const consentsRecordDataLabel = (): Message => ({ id: "consents-record-data-label", args: [] });

/**
 * In place of the list.
 * not recorded: it was entered before the list of data was kept; see the signed sheet
 */
export const consentsRecordDataUnknown = (): Message => ({ id: "consents-record-data-unknown", args: [] });

/**
 * Label.
 * Term
 */
export const consentsRecordTermLabel = (): Message => ({ id: "consents-record-term-label", args: [] });

/**
 * In place of a term.
 * until it is withdrawn
 */
export const consentsRecordTermOpen = (): Message => ({ id: "consents-record-term-open", args: [] });

/**
 * Label: a permission, with yes or no and to whom.
 * Passing to third parties
 */
export const consentsRecordThirdPartiesLabel = (): Message => ({ id: "consents-record-third-parties-label", args: [] });

/**
 * Label: a permission, with yes or no and to which countries.
 * Cross-border transfer
 */
export const consentsRecordAbroadLabel = (): Message => ({ id: "consents-record-abroad-label", args: [] });

/**
 * Label: a permission, with yes or no.
 * Publication of the name
 */
export const consentsRecordPublicationLabel = (): Message => ({ id: "consents-record-publication-label", args: [] });

/**
 * Label: a permission, with yes or no.
 * Photos and video
 */
export const consentsRecordPhotoLabel = (): Message => ({ id: "consents-record-photo-label", args: [] });

/**
 * Label: the person, or the legal representative.
 * Given by
 */
export const consentsRecordGivenLabel = (): Message => ({ id: "consents-record-given-label", args: [] });

/**
 * In place of a name: the person.
 * the person
 */
export const consentsRecordGivenSelf = (): Message => ({ id: "consents-record-given-self", args: [] });

/**
 * Label: who recorded it.
 * Taken by
 */
export const consentsRecordTakenLabel = (): Message => ({ id: "consents-record-taken-label", args: [] });

/**
 * Label.
 * Date
 */
export const consentsRecordOnLabel = (): Message => ({ id: "consents-record-on-label", args: [] });

/**
 * Label: on paper, with the place of the paper, or electronically.
 * Way
 */
export const consentsRecordWayLabel = (): Message => ({ id: "consents-record-way-label", args: [] });

/**
 * Label.
 * Withdrawn
 */
export const consentsRecordWithdrawnLabel = (): Message => ({ id: "consents-record-withdrawn-label", args: [] });

/**
 * In place of a day of withdrawal.
 * no
 */
export const consentsRecordWithdrawnNone = (): Message => ({ id: "consents-record-withdrawn-none", args: [] });

/**
 * Below the record on paper.
 * This is what stands on record. The text that was signed is the sheet of the version named here.
 */
export const consentsRecordFoot = (): Message => ({ id: "consents-record-foot", args: [] });

/**
 * Name of the file, without its ending.
 * Consent record
 */
export const consentsRecordFile = (): Message => ({ id: "consents-record-file", args: [] });

/**
 * Beside the field of the phone.
 * Enter a phone number.
 */
export const contactsErrorPhoneEmpty = (): Message => ({ id: "contacts-error-phone-empty", args: [] });

/**
 * Beside the field of the phone.
 * Digits are missing in this phone number. Entered: { $count }. Write it with the country code, for example +7 701 000 00 00.
 * @param a.count digits that were entered
 */
export const contactsErrorPhoneShort = (a: { count: number }): Message => ({ id: "contacts-error-phone-short", args: [["count", number(a.count)]] });

/**
 * Beside the field of the phone.
 * This phone number has too many digits. Entered: { $count }. If there are two numbers, add them one by one.
 * @param a.count digits that were entered
 */
export const contactsErrorPhoneLong = (a: { count: number }): Message => ({ id: "contacts-error-phone-long", args: [["count", number(a.count)]] });

/**
 * Beside the field of the phone.
 * This does not look like a phone number. Write it with the country code, for example +7 701 000 00 00.
 */
export const contactsErrorPhoneForm = (): Message => ({ id: "contacts-error-phone-form", args: [] });

/**
 * Beside the field of the phone.
 * There is no such area or country code. Check the first digits.
 */
export const contactsErrorPhoneCode = (): Message => ({ id: "contacts-error-phone-code", args: [] });

/**
 * Beside the field of the e-mail address.
 * Enter an e-mail address.
 */
export const contactsErrorEmailEmpty = (): Message => ({ id: "contacts-error-email-empty", args: [] });

/**
 * Beside the field of the e-mail address.
 * Check the e-mail address. It has the form name@example.kz, without spaces.
 */
export const contactsErrorEmailForm = (): Message => ({ id: "contacts-error-email-form", args: [] });

/**
 * Beside a field of a date.
 * Enter a date.
 */
export const datesErrorEmpty = (): Message => ({ id: "dates-error-empty", args: [] });

/**
 * Beside a field of a date such as 31.02.2007.
 * There is no such day. Check the day, the month and the year.
 */
export const datesErrorNoSuchDay = (): Message => ({ id: "dates-error-no-such-day", args: [] });

/**
 * Beside a field of a date such as 12.04.
 * The year is missing. Write all four digits of it.
 */
export const datesErrorYearMissing = (): Message => ({ id: "dates-error-year-missing", args: [] });

/**
 * Beside a field of a date.
 * This does not look like a date. Write day, month and year, for example 19.08.2022.
 */
export const datesErrorForm = (): Message => ({ id: "dates-error-form", args: [] });

/**
 * On paper. Title of the lists for the door.
 * Door list
 */
export const delegationsPaperTitle = (): Message => ({ id: "delegations-paper-title", args: [] });

/**
 * On paper. What to do with the lists.
 * Tick whoever comes and write down the time. Enter the codes of the ticked lines into Birge afterwards.
 */
export const delegationsPaperHint = (): Message => ({ id: "delegations-paper-hint", args: [] });

/**
 * On paper. When the list was printed.
 * As of { $day }, { $time }
 * @param a.day the day
 * @param a.time the hour
 */
export const delegationsPaperPrinted = (a: { day: string; time: string }): Message => ({ id: "delegations-paper-printed", args: [["day", text(a.day)], ["time", text(a.time)]] });

/**
 * On paper. Title of a part.
 * By name
 */
export const delegationsPaperByName = (): Message => ({ id: "delegations-paper-by-name", args: [] });

/**
 * On paper. In which order the names stand.
 * Order: Cyrillic letters with the Kazakh ones first, then Latin letters. Each guest has one line.
 */
export const delegationsPaperOrder = (): Message => ({ id: "delegations-paper-order", args: [] });

/**
 * On paper. Under the name of a delegation.
 * On the list: { $expected }, came: { $came }
 * @param a.expected guests on the list
 * @param a.came those who came
 */
export const delegationsPaperCounts = (a: { expected: number; came: number }): Message => ({ id: "delegations-paper-counts", args: [["expected", number(a.expected)], ["came", number(a.came)]] });

/**
 * On paper. Title of the part with guests of no delegation.
 * Without a delegation
 */
export const delegationsNone = (): Message => ({ id: "delegations-none", args: [] });

/**
 * On paper. Title of the sheet that the head of a delegation signs.
 * Delegation: badges handed out
 */
export const delegationsPackTitle = (): Message => ({ id: "delegations-pack-title", args: [] });

/**
 * On paper. What the signature means.
 * The head of the delegation signs for all badges, or each guest for their own.
 */
export const delegationsPackHint = (): Message => ({ id: "delegations-pack-hint", args: [] });

/**
 * On paper. Under the name of a delegation.
 * On the list: { $expected }, came: { $came }, absent: { $absent }, not on the list: { $extra }
 * @param a.expected guests on the list
 * @param a.came those who came
 * @param a.absent those who have not come
 * @param a.extra those who came without a list
 */
export const delegationsPackCounts = (a: { expected: number; came: number; absent: number; extra: number }): Message => ({ id: "delegations-pack-counts", args: [["expected", number(a.expected)], ["came", number(a.came)], ["absent", number(a.absent)], ["extra", number(a.extra)]] });

/**
 * On paper and on the page of delegations: a guest of the list who has not come.
 * Absent
 */
export const delegationsAbsent = (): Message => ({ id: "delegations-absent", args: [] });

/**
 * On paper and on the page of delegations: a guest who came without being on a list.
 * Not on the list
 */
export const delegationsExtra = (): Message => ({ id: "delegations-extra", args: [] });

/**
 * On paper and on the page of delegations.
 * Will not come
 */
export const delegationsCancelled = (): Message => ({ id: "delegations-cancelled", args: [] });

/**
 * On paper. Head of a narrow column.
 * Cat.
 */
export const delegationsCategoryColumn = (): Message => ({ id: "delegations-category-column", args: [] });

/**
 * On paper. Head of a column.
 * Badge
 */
export const delegationsBadgeColumn = (): Message => ({ id: "delegations-badge-column", args: [] });

/**
 * On paper and on the page of delegations.
 * Head of delegation
 */
export const delegationsHeadLabel = (): Message => ({ id: "delegations-head-label", args: [] });

/**
 * Button on the tab of guests: shows the delegations.
 * Delegations
 */
export const delegationsTab = (): Message => ({ id: "delegations-tab", args: [] });

/**
 * Button: back to the list of guests.
 * All guests
 */
export const delegationsBackButton = (): Message => ({ id: "delegations-back-button", args: [] });

/**
 * Field on the page of delegations, and at the desk: finds a delegation by its head, by a badge, by its name.
 * Head, badge or delegation
 */
export const delegationsFindLabel = (): Message => ({ id: "delegations-find-label", args: [] });

/**
 * The delegations.
 * Delegations
 */
export const delegationsListLabel = (): Message => ({ id: "delegations-list-label", args: [] });

/**
 * Head of a column.
 * On the list
 */
export const delegationsExpectedColumn = (): Message => ({ id: "delegations-expected-column", args: [] });

/**
 * Head of a column.
 * Came
 */
export const delegationsCameColumn = (): Message => ({ id: "delegations-came-column", args: [] });

/**
 * Head of a column.
 * Absent
 */
export const delegationsAbsentColumn = (): Message => ({ id: "delegations-absent-column", args: [] });

/**
 * Head of a column.
 * Extra
 */
export const delegationsExtraColumn = (): Message => ({ id: "delegations-extra-column", args: [] });

/**
 * Where nobody leads a delegation.
 * No head
 */
export const delegationsNoHead = (): Message => ({ id: "delegations-no-head", args: [] });

/**
 * Button: lets in all of a delegation who have not come.
 * Check in all: { $count }
 * @param a.count how many
 */
export const delegationsInButton = (a: { count: number }): Message => ({ id: "delegations-in-button", args: [["count", number(a.count)]] });

/**
 * Toast.
 * Checked in: { $count }
 * @param a.count how many were let in
 */
export const delegationsInDone = (a: { count: number }): Message => ({ id: "delegations-in-done", args: [["count", number(a.count)]] });

/**
 * Button: gives numbers to those of a delegation who have no badge.
 * Give badge numbers: { $count }
 * @param a.count how many
 */
export const delegationsBadgesButton = (a: { count: number }): Message => ({ id: "delegations-badges-button", args: [["count", number(a.count)]] });

/**
 * Button: a PDF with the badges of a delegation, in order.
 * Badges as PDF
 */
export const delegationsPrintButton = (): Message => ({ id: "delegations-print-button", args: [] });

/**
 * Button: the sheet that the head signs.
 * Signature sheet
 */
export const delegationsSheetButton = (): Message => ({ id: "delegations-sheet-button", args: [] });

/**
 * Button: the lists for the door on paper.
 * Door list on paper
 */
export const delegationsPaperButton = (): Message => ({ id: "delegations-paper-button", args: [] });

/**
 * Button: enters ticked lines of the paper list.
 * Enter from paper
 */
export const delegationsEntryButton = (): Message => ({ id: "delegations-entry-button", args: [] });

/**
 * Toast.
 * Saved: { $path }
 * @param a.path the file
 */
export const delegationsPaperSaved = (a: { path: string }): Message => ({ id: "delegations-paper-saved", args: [["path", text(a.path)]] });

/**
 * No delegations yet.
 * No delegations yet
 */
export const delegationsEmptyTitle = (): Message => ({ id: "delegations-empty-title", args: [] });

/**
 * No delegations yet: what to do.
 * Say of guests with whom they come, or take in a list with a column of countries.
 */
export const delegationsEmptyHint = (): Message => ({ id: "delegations-empty-hint", args: [] });

/**
 * Beside the list of delegations.
 * Choose a delegation: its guests stand here.
 */
export const delegationsChooseHint = (): Message => ({ id: "delegations-choose-hint", args: [] });

/**
 * Title of the window at the desk with a delegation.
 * Delegation
 */
export const delegationsTitle = (): Message => ({ id: "delegations-title", args: [] });

/**
 * Key at the desk.
 * delegation
 */
export const delegationsKey = (): Message => ({ id: "delegations-key", args: [] });

/**
 * Key at the desk: prints the lists for the door.
 * paper list
 */
export const delegationsPaperKey = (): Message => ({ id: "delegations-paper-key", args: [] });

/**
 * Key at the desk: changes the guest.
 * change
 */
export const delegationsEditKey = (): Message => ({ id: "delegations-edit-key", args: [] });

/**
 * Title of the page on which a paper list is entered.
 * Entering the paper list
 */
export const delegationsEntryTitle = (): Message => ({ id: "delegations-entry-title", args: [] });

/**
 * Tab of an event: its guests.
 * Guests
 */
export const deskScreenTab = (): Message => ({ id: "desk-screen-tab", args: [] });

/**
 * Heading of the desk: the letters of the desk.
 * Desk { $desk }
 * @param a.desk letters of the desk
 */
export const deskScreenTitle = (a: { desk: string }): Message => ({ id: "desk-screen-title", args: [["desk", text(a.desk)]] });

/**
 * Button: opens the desk in the whole window.
 * Open the desk
 */
export const deskScreenOpenButton = (): Message => ({ id: "desk-screen-open-button", args: [] });

/**
 * Button: leaves the desk.
 * Leave
 */
export const deskScreenLeaveButton = (): Message => ({ id: "desk-screen-leave-button", args: [] });

/**
 * Choice of the list at which guests are checked in.
 * List
 */
export const deskScreenListLabel = (): Message => ({ id: "desk-screen-list-label", args: [] });

/**
 * Choice: guests are checked in.
 * In
 */
export const deskScreenInButton = (): Message => ({ id: "desk-screen-in-button", args: [] });

/**
 * Choice: guests are checked out.
 * Out
 */
export const deskScreenOutButton = (): Message => ({ id: "desk-screen-out-button", args: [] });

/**
 * The one field of the desk.
 * Scan a badge or type a name
 */
export const deskScreenFieldLabel = (): Message => ({ id: "desk-screen-field-label", args: [] });

/**
 * What the field takes.
 * surname, name, end of a phone or a badge number
 */
export const deskScreenFieldHint = (): Message => ({ id: "desk-screen-field-hint", args: [] });

/**
 * Figure: people who came.
 * Came
 */
export const deskScreenCameLabel = (): Message => ({ id: "desk-screen-came-label", args: [] });

/**
 * Figure: people still expected.
 * Expected
 */
export const deskScreenExpectedLabel = (): Message => ({ id: "desk-screen-expected-label", args: [] });

/**
 * Figure: entries at this desk.
 * This desk
 */
export const deskScreenHereLabel = (): Message => ({ id: "desk-screen-here-label", args: [] });

/**
 * Heading over guests that the text finds.
 * Names found
 */
export const deskScreenNeighboursTitle = (): Message => ({ id: "desk-screen-neighbours-title", args: [] });

/**
 * Nobody has such a name: what to do.
 * Nobody is found. Type another part of the name, or press F2 for a new guest.
 */
export const deskScreenNobodyHint = (): Message => ({ id: "desk-screen-nobody-hint", args: [] });

/**
 * The desk waits for the next guest.
 * Ready for the next guest
 */
export const deskScreenWaitingHint = (): Message => ({ id: "desk-screen-waiting-hint", args: [] });

/**
 * State of a guest.
 * expected
 */
export const deskScreenStateExpected = (): Message => ({ id: "desk-screen-state-expected", args: [] });

/**
 * State of a guest.
 * came
 */
export const deskScreenStateCame = (): Message => ({ id: "desk-screen-state-came", args: [] });

/**
 * State of a guest.
 * left
 */
export const deskScreenStateLeft = (): Message => ({ id: "desk-screen-state-left", args: [] });

/**
 * State of a guest.
 * not coming
 */
export const deskScreenStateCancelled = (): Message => ({ id: "desk-screen-state-cancelled", args: [] });

/**
 * Result of a scan, one or two words.
 * Checked in
 */
export const deskScreenEnteredWord = (): Message => ({ id: "desk-screen-entered-word", args: [] });

/**
 * Result of a scan.
 * Checked out
 */
export const deskScreenLeftWord = (): Message => ({ id: "desk-screen-left-word", args: [] });

/**
 * Result of a scan.
 * Already in
 */
export const deskScreenAlreadyWord = (): Message => ({ id: "desk-screen-already-word", args: [] });

/**
 * Result of a scan.
 * Badge is void
 */
export const deskScreenVoidWord = (): Message => ({ id: "desk-screen-void-word", args: [] });

/**
 * Result of a scan.
 * Not today
 */
export const deskScreenOtherDayWord = (): Message => ({ id: "desk-screen-other-day-word", args: [] });

/**
 * Result of a scan.
 * Other category
 */
export const deskScreenOtherCategoryWord = (): Message => ({ id: "desk-screen-other-category-word", args: [] });

/**
 * Result of a scan.
 * Not coming
 */
export const deskScreenCancelledWord = (): Message => ({ id: "desk-screen-cancelled-word", args: [] });

/**
 * Result of a scan.
 * Not inside
 */
export const deskScreenNotInsideWord = (): Message => ({ id: "desk-screen-not-inside-word", args: [] });

/**
 * Result of a scan.
 * Misread
 */
export const deskScreenMisreadWord = (): Message => ({ id: "desk-screen-misread-word", args: [] });

/**
 * Result of a scan.
 * Not on the list
 */
export const deskScreenUnknownWord = (): Message => ({ id: "desk-screen-unknown-word", args: [] });

/**
 * Result of a scan.
 * Other event
 */
export const deskScreenOtherEventWord = (): Message => ({ id: "desk-screen-other-event-word", args: [] });

/**
 * With a result: the which use of the list.
 * Use number { $time }
 * @param a.time which use
 */
export const deskScreenTimeNote = (a: { time: number }): Message => ({ id: "desk-screen-time-note", args: [["time", number(a.time)]] });

/**
 * With a result: the list begins later.
 * Early: begins at { $time }.
 * @param a.time time of the clock
 */
export const deskScreenEarlyNote = (a: { time: string }): Message => ({ id: "desk-screen-early-note", args: [["time", text(a.time)]] });

/**
 * With a result: the list is over.
 * Late: ended at { $time }.
 * @param a.time time of the clock
 */
export const deskScreenLateNote = (a: { time: string }): Message => ({ id: "desk-screen-late-note", args: [["time", text(a.time)]] });

/**
 * When and where the first use was.
 * { $time }, desk { $desk }
 * @param a.time time of the clock
 * @param a.desk letters of the desk
 */
export const deskScreenAlreadyLine = (a: { time: string; desk: string }): Message => ({ id: "desk-screen-already-line", args: [["time", text(a.time)], ["desk", text(a.desk)]] });

/**
 * What to do.
 * Ask for the name and compare the badge.
 */
export const deskScreenAlreadyHint = (): Message => ({ id: "desk-screen-already-hint", args: [] });

/**
 * Since when a badge does not hold.
 * Replaced at { $time }
 * @param a.time time of the clock
 */
export const deskScreenVoidLine = (a: { time: string }): Message => ({ id: "desk-screen-void-line", args: [["time", text(a.time)]] });

/**
 * What to do with a void badge.
 * Take it and ask for the new one: { $number }
 * @param a.number number that holds
 */
export const deskScreenVoidHint = (a: { number: string }): Message => ({ id: "desk-screen-void-hint", args: [["number", text(a.number)]] });

/**
 * Of which days the list is.
 * This list: { $from } – { $until }
 * @param a.from first day
 * @param a.until last day
 */
export const deskScreenOtherDayLine = (a: { from: string; until: string }): Message => ({ id: "desk-screen-other-day-line", args: [["from", text(a.from)], ["until", text(a.until)]] });

/**
 * What to do.
 * This list is for others. Look at the category on the badge.
 */
export const deskScreenOtherCategoryHint = (): Message => ({ id: "desk-screen-other-category-hint", args: [] });

/**
 * What to do.
 * The guest list says that this person will not come. Ask the coordinator.
 */
export const deskScreenCancelledHint = (): Message => ({ id: "desk-screen-cancelled-hint", args: [] });

/**
 * What to do.
 * No entry was marked before. Check the guest in first.
 */
export const deskScreenNotInsideHint = (): Message => ({ id: "desk-screen-not-inside-hint", args: [] });

/**
 * What to do.
 * The last character does not fit. Scan once more or type the name.
 */
export const deskScreenMisreadHint = (): Message => ({ id: "desk-screen-misread-hint", args: [] });

/**
 * What to do.
 * No guest here has this number. Type the name, or press F2 for a new guest.
 */
export const deskScreenUnknownHint = (): Message => ({ id: "desk-screen-unknown-hint", args: [] });

/**
 * What to do.
 * This badge is of another event. Type the name.
 */
export const deskScreenOtherEventHint = (): Message => ({ id: "desk-screen-other-event-hint", args: [] });

/**
 * The scanner typed under another keyboard layout.
 * The scanner sent letters of another layout. The code was repaired; better switch the keyboard layout.
 */
export const deskScreenPutBackHint = (): Message => ({ id: "desk-screen-put-back-hint", args: [] });

/**
 * What Enter does.
 * check in
 */
export const deskScreenKeyEnter = (): Message => ({ id: "desk-screen-key-enter", args: [] });

/**
 * What Enter does after a refusal.
 * mark all the same
 */
export const deskScreenKeyOverrule = (): Message => ({ id: "desk-screen-key-overrule", args: [] });

/**
 * What F8 does.
 * undo the last
 */
export const deskScreenKeyUndo = (): Message => ({ id: "desk-screen-key-undo", args: [] });

/**
 * What F2 does.
 * new guest
 */
export const deskScreenKeyNew = (): Message => ({ id: "desk-screen-key-new", args: [] });

/**
 * What F3 does.
 * next list
 */
export const deskScreenKeyList = (): Message => ({ id: "desk-screen-key-list", args: [] });

/**
 * What F4 does.
 * in or out
 */
export const deskScreenKeyOut = (): Message => ({ id: "desk-screen-key-out", args: [] });

/**
 * What F6 does.
 * badge number
 */
export const deskScreenKeyBadge = (): Message => ({ id: "desk-screen-key-badge", args: [] });

/**
 * What F11 does.
 * full screen
 */
export const deskScreenKeyWhole = (): Message => ({ id: "desk-screen-key-whole", args: [] });

/**
 * The next scan takes the place of this result.
 * The next scan closes this result
 */
export const deskScreenNextHint = (): Message => ({ id: "desk-screen-next-hint", args: [] });

/**
 * Toast after F8.
 * Undone
 */
export const deskScreenUndoneDone = (): Message => ({ id: "desk-screen-undone-done", args: [] });

/**
 * Number of a badge.
 * Badge
 */
export const deskScreenBadgeLabel = (): Message => ({ id: "desk-screen-badge-label", args: [] });

/**
 * A guest without a badge.
 * no badge
 */
export const deskScreenBadgeNone = (): Message => ({ id: "desk-screen-badge-none", args: [] });

/**
 * Button: gives badge numbers to chosen guests.
 * Give badge numbers
 */
export const deskScreenBadgeButton = (): Message => ({ id: "desk-screen-badge-button", args: [] });

/**
 * Toast: how many guests have a number now.
 * Guests with a badge number: { $count }
 * @param a.count how many
 */
export const deskScreenBadgesDone = (a: { count: number }): Message => ({ id: "desk-screen-badges-done", args: [["count", number(a.count)]] });

/**
 * Button: a new badge in the place of a lost one.
 * Replace the badge
 */
export const deskScreenReplaceButton = (): Message => ({ id: "desk-screen-replace-button", args: [] });

/**
 * Title of the question.
 * New badge: { $name }
 * @param a.name name of the guest
 */
export const deskScreenReplaceTitle = (a: { name: string }): Message => ({ id: "desk-screen-replace-title", args: [["name", text(a.name)]] });

/**
 * Question before a badge is replaced.
 * The old badge stops working at once.
 */
export const deskScreenReplaceConfirm = (): Message => ({ id: "desk-screen-replace-confirm", args: [] });

/**
 * Field: why.
 * Reason
 */
export const deskScreenReplaceReasonLabel = (): Message => ({ id: "desk-screen-replace-reason-label", args: [] });

/**
 * Toast with the new number.
 * New badge: { $number }
 * @param a.number new number
 */
export const deskScreenReplaceDone = (a: { number: string }): Message => ({ id: "desk-screen-replace-done", args: [["number", text(a.number)]] });

/**
 * Title of the form of a new guest.
 * New guest
 */
export const deskScreenGuestTitle = (): Message => ({ id: "desk-screen-guest-title", args: [] });

/**
 * Hint of that form.
 * Name and category are enough. The rest can wait.
 */
export const deskScreenGuestHint = (): Message => ({ id: "desk-screen-guest-hint", args: [] });

/**
 * Button: adds a guest.
 * Add a guest
 */
export const deskScreenGuestAddButton = (): Message => ({ id: "desk-screen-guest-add-button", args: [] });

/**
 * Button: adds the guest and checks in.
 * Add and check in
 */
export const deskScreenGuestCheckInButton = (): Message => ({ id: "desk-screen-guest-check-in-button", args: [] });

/**
 * Toast after adding.
 * Guest added: { $name }
 * @param a.name name of the guest
 */
export const deskScreenGuestDone = (a: { name: string }): Message => ({ id: "desk-screen-guest-done", args: [["name", text(a.name)]] });

/**
 * Field.
 * Surname
 */
export const deskScreenSurnameLabel = (): Message => ({ id: "desk-screen-surname-label", args: [] });

/**
 * Field.
 * Name
 */
export const deskScreenGivenLabel = (): Message => ({ id: "desk-screen-given-label", args: [] });

/**
 * Field: the name in Latin letters.
 * Name in Latin letters
 */
export const deskScreenLatinLabel = (): Message => ({ id: "desk-screen-latin-label", args: [] });

/**
 * Check box.
 * Latin spelling large on the badge
 */
export const deskScreenLatinFirstLabel = (): Message => ({ id: "desk-screen-latin-first-label", args: [] });

/**
 * Field.
 * Category
 */
export const deskScreenCategoryLabel = (): Message => ({ id: "desk-screen-category-label", args: [] });

/**
 * First choice of the category.
 * Choose…
 */
export const deskScreenCategoryNone = (): Message => ({ id: "desk-screen-category-none", args: [] });

/**
 * Field: with whom the guest comes.
 * Delegation
 */
export const deskScreenDelegationLabel = (): Message => ({ id: "desk-screen-delegation-label", args: [] });

/**
 * First choice of the delegation.
 * No delegation
 */
export const deskScreenDelegationNone = (): Message => ({ id: "desk-screen-delegation-none", args: [] });

/**
 * Field.
 * Phone
 */
export const deskScreenPhoneLabel = (): Message => ({ id: "desk-screen-phone-label", args: [] });

/**
 * Field: shown with the result.
 * Note for the desk
 */
export const deskScreenNoteLabel = (): Message => ({ id: "desk-screen-note-label", args: [] });

/**
 * Field: shown before all else.
 * Warning
 */
export const deskScreenWarningLabel = (): Message => ({ id: "desk-screen-warning-label", args: [] });

/**
 * Guests with a similar name, while a new one is typed.
 * Perhaps already on the list
 */
export const deskScreenSimilarTitle = (): Message => ({ id: "desk-screen-similar-title", args: [] });

/**
 * Nothing yet: the event receives no guests.
 * This event receives no guests yet
 */
export const deskScreenOffTitle = (): Message => ({ id: "desk-screen-off-title", args: [] });

/**
 * What to do.
 * Switch it on for a forum: guests, badges with numbers, and a desk that works without the internet.
 */
export const deskScreenOffHint = (): Message => ({ id: "desk-screen-off-hint", args: [] });

/**
 * Button: the event receives guests.
 * Receive guests
 */
export const deskScreenOnButton = (): Message => ({ id: "desk-screen-on-button", args: [] });

/**
 * Nobody yet.
 * No guests yet
 */
export const deskScreenEmptyTitle = (): Message => ({ id: "desk-screen-empty-title", args: [] });

/**
 * What to do.
 * Add a guest, or open the desk and add those who come.
 */
export const deskScreenEmptyHint = (): Message => ({ id: "desk-screen-empty-hint", args: [] });

/**
 * Field: looks for a guest.
 * Find a guest
 */
export const deskScreenFindLabel = (): Message => ({ id: "desk-screen-find-label", args: [] });

/**
 * Placeholder.
 * Name, end of a phone, badge
 */
export const deskScreenFindHint = (): Message => ({ id: "desk-screen-find-hint", args: [] });

/**
 * Nobody is found.
 * Nobody is found
 */
export const deskScreenNoneTitle = (): Message => ({ id: "desk-screen-none-title", args: [] });

/**
 * What to do.
 * Type another part of the name.
 */
export const deskScreenNoneHint = (): Message => ({ id: "desk-screen-none-hint", args: [] });

/**
 * Column.
 * Name
 */
export const deskScreenNameColumn = (): Message => ({ id: "desk-screen-name-column", args: [] });

/**
 * Column: with whom, from where.
 * Delegation
 */
export const deskScreenFromColumn = (): Message => ({ id: "desk-screen-from-column", args: [] });

/**
 * Column.
 * State
 */
export const deskScreenStateColumn = (): Message => ({ id: "desk-screen-state-column", args: [] });

/**
 * Column of buttons, for screen readers.
 * Actions
 */
export const deskScreenActsColumn = (): Message => ({ id: "desk-screen-acts-column", args: [] });

/**
 * Button: one more list.
 * Add a list
 */
export const deskScreenListAddButton = (): Message => ({ id: "desk-screen-list-add-button", args: [] });

/**
 * Button.
 * Remove: { $title }
 * @param a.title title of the list
 */
export const deskScreenListRemoveLabel = (a: { title: string }): Message => ({ id: "desk-screen-list-remove-label", args: [["title", text(a.title)]] });

/**
 * Field: title of a list.
 * Title
 */
export const deskScreenListNameLabel = (): Message => ({ id: "desk-screen-list-name-label", args: [] });

/**
 * Field.
 * For
 */
export const deskScreenListPurposeLabel = (): Message => ({ id: "desk-screen-list-purpose-label", args: [] });

/**
 * Field: how often a guest may use a list.
 * Each guest
 */
export const deskScreenListLimitLabel = (): Message => ({ id: "desk-screen-list-limit-label", args: [] });

/**
 * Choice.
 * in and out, as often as needed
 */
export const deskScreenLimitInAndOut = (): Message => ({ id: "desk-screen-limit-in-and-out", args: [] });

/**
 * Choice.
 * once in all
 */
export const deskScreenLimitOnce = (): Message => ({ id: "desk-screen-limit-once", args: [] });

/**
 * Choice.
 * once a day
 */
export const deskScreenLimitOnceADay = (): Message => ({ id: "desk-screen-limit-once-a-day", args: [] });

/**
 * Choice: a number that was set elsewhere.
 * times in all: { $times }
 * @param a.times how many times
 */
export const deskScreenLimitOther = (a: { times: number }): Message => ({ id: "desk-screen-limit-other", args: [["times", number(a.times)]] });

/**
 * Purpose of a list.
 * Entrance
 */
export const deskScreenPurposeDoor = (): Message => ({ id: "desk-screen-purpose-door", args: [] });

/**
 * Purpose of a list.
 * Session
 */
export const deskScreenPurposeSession = (): Message => ({ id: "desk-screen-purpose-session", args: [] });

/**
 * Purpose of a list.
 * Meal
 */
export const deskScreenPurposeMeal = (): Message => ({ id: "desk-screen-purpose-meal", args: [] });

/**
 * Purpose of a list.
 * Bus
 */
export const deskScreenPurposeTransport = (): Message => ({ id: "desk-screen-purpose-transport", args: [] });

/**
 * Purpose of a list.
 * Pack
 */
export const deskScreenPurposeHandOut = (): Message => ({ id: "desk-screen-purpose-hand-out", args: [] });

/**
 * Heading of the live board.
 * Who came
 */
export const deskScreenBoardTitle = (): Message => ({ id: "desk-screen-board-title", args: [] });

/**
 * Button: shows the board.
 * Board
 */
export const deskScreenBoardButton = (): Message => ({ id: "desk-screen-board-button", args: [] });

/**
 * Figure: people inside.
 * Inside
 */
export const deskScreenInsideLabel = (): Message => ({ id: "desk-screen-inside-label", args: [] });

/**
 * Figure: entries.
 * Scans
 */
export const deskScreenScansLabel = (): Message => ({ id: "desk-screen-scans-label", args: [] });

/**
 * Figure: refused scans.
 * Refused
 */
export const deskScreenRefusedLabel = (): Message => ({ id: "desk-screen-refused-label", args: [] });

/**
 * Figure: without a list.
 * Not on a list
 */
export const deskScreenWalkInsLabel = (): Message => ({ id: "desk-screen-walk-ins-label", args: [] });

/**
 * Figure: those who work here.
 * Team
 */
export const deskScreenCrewLabel = (): Message => ({ id: "desk-screen-crew-label", args: [] });

/**
 * Heading of bars.
 * By category
 */
export const deskScreenByCategoryTitle = (): Message => ({ id: "desk-screen-by-category-title", args: [] });

/**
 * Heading of bars.
 * By delegation
 */
export const deskScreenByDelegationTitle = (): Message => ({ id: "desk-screen-by-delegation-title", args: [] });

/**
 * How many of how many.
 * { $came } of { $expected }
 * @param a.came people who came
 * @param a.expected people expected
 */
export const deskScreenOfValue = (a: { came: string; expected: string }): Message => ({ id: "desk-screen-of-value", args: [["came", text(a.came)], ["expected", text(a.expected)]] });

/**
 * Heading of the first screen of somebody who works at the desk only: which event.
 * Which desk is open today?
 */
export const deskScreenStartTitle = (): Message => ({ id: "desk-screen-start-title", args: [] });

/**
 * Under it.
 * Choose the event. The desk is left with the password of a coordinator.
 */
export const deskScreenStartHint = (): Message => ({ id: "desk-screen-start-hint", args: [] });

/**
 * Under the name of an event in that choice: it goes on today.
 * today
 */
export const deskScreenStartToday = (): Message => ({ id: "desk-screen-start-today", args: [] });

/**
 * Under the name of an event in that choice: nobody said when it is.
 * no time set
 */
export const deskScreenStartNoTime = (): Message => ({ id: "desk-screen-start-no-time", args: [] });

/**
 * No event receives guests: what to do.
 * No event receives guests
 */
export const deskScreenStartNoneTitle = (): Message => ({ id: "desk-screen-start-none-title", args: [] });

/**
 * Under that title.
 * Ask a coordinator to switch on the receiving of guests on the page of the event, or take over the register from here.
 */
export const deskScreenStartNoneHint = (): Message => ({ id: "desk-screen-start-none-hint", args: [] });

/**
 * Name of an action in the history.
 * Guest desk of an event set up
 */
export const deskActSetUp = (): Message => ({ id: "desk-act-set-up", args: [] });

/**
 * Name of an action in the history.
 * Guest saved
 */
export const deskActGuest = (): Message => ({ id: "desk-act-guest", args: [] });

/**
 * Name of an action in the history.
 * Guest checked in or out
 */
export const deskActPassed = (): Message => ({ id: "desk-act-passed", args: [] });

/**
 * Name of an action in the history.
 * Guest not let pass
 */
export const deskActRefused = (): Message => ({ id: "desk-act-refused", args: [] });

/**
 * Name of an action in the history.
 * Badges made: { $count }
 * @param a.count how many
 */
export const deskActBadges = (a: { count: number }): Message => ({ id: "desk-act-badges", args: [["count", number(a.count)]] });

/**
 * Name of an action in the history.
 * Badge replaced
 */
export const deskActBadgeReplaced = (): Message => ({ id: "desk-act-badge-replaced", args: [] });

/**
 * What was done: the badges of an event got another look.
 * Look of the badges of an event changed
 */
export const deskActBadgesLaidOut = (): Message => ({ id: "desk-act-badges-laid-out", args: [] });

/**
 * What was done: somebody practised at the desk with invented guests.
 * Practised at the desk of an event
 */
export const deskActPractised = (): Message => ({ id: "desk-act-practised", args: [] });

/**
 * Refusal: the list was removed.
 * This list is not there any more. Choose another list.
 */
export const deskErrorList = (): Message => ({ id: "desk-error-list", args: [] });

/**
 * Refusal: nobody of this id is a guest of the event.
 * This person is not on the guest list. Look for the name, or add a new guest.
 */
export const deskErrorGuest = (): Message => ({ id: "desk-error-guest", args: [] });

/**
 * Refusal beside the field of the category.
 * Choose a category.
 */
export const deskErrorCategory = (): Message => ({ id: "desk-error-category", args: [] });

/**
 * Refusal: no more numbers.
 * This desk has given all its badge numbers. Go on at another laptop.
 */
export const deskErrorNumbers = (): Message => ({ id: "desk-error-numbers", args: [] });

/**
 * Refusal: there is no badge to replace.
 * This guest has no badge yet. Make one first.
 */
export const deskErrorNoBadge = (): Message => ({ id: "desk-error-no-badge", args: [] });

/**
 * Refusal: a lost badge is not let pass whatever the desk says.
 * This badge does not hold any more. Make a new one, or look for the guest by name.
 */
export const deskErrorVoidBadge = (): Message => ({ id: "desk-error-void-badge", args: [] });

/**
 * Section of a person's page, and the name of the fact in the history.
 * Document seen
 */
export const documentsSeenTitle = (): Message => ({ id: "documents-seen-title", args: [] });

/**
 * Below the title, and in the form.
 * Neither the number nor a copy of the document is kept.
 */
export const documentsSeenHint = (): Message => ({ id: "documents-seen-hint", args: [] });

/**
 * Field label: what kind of document.
 * Document
 */
export const documentsKindLabel = (): Message => ({ id: "documents-kind-label", args: [] });

/**
 * Kind of document.
 * Identity card
 */
export const documentsKindIdentityCard = (): Message => ({ id: "documents-kind-identity-card", args: [] });

/**
 * Kind of document.
 * Passport
 */
export const documentsKindPassport = (): Message => ({ id: "documents-kind-passport", args: [] });

/**
 * Kind of document.
 * Birth certificate
 */
export const documentsKindBirthCertificate = (): Message => ({ id: "documents-kind-birth-certificate", args: [] });

/**
 * Kind of document.
 * Residence permit
 */
export const documentsKindResidencePermit = (): Message => ({ id: "documents-kind-residence-permit", args: [] });

/**
 * Kind of document.
 * Another document
 */
export const documentsKindOther = (): Message => ({ id: "documents-kind-other", args: [] });

/**
 * Filter of the list.
 * No document seen
 */
export const documentsFilterUnseenLabel = (): Message => ({ id: "documents-filter-unseen-label", args: [] });

/**
 * The day lies in the future.
 * A document was seen today or earlier. Correct the date.
 */
export const documentsErrorDay = (): Message => ({ id: "documents-error-day", args: [] });

/**
 * Beside the name of the person who works with the register.
 * Enter the name of the person who works with the register. It stands in the history.
 */
export const domainSettingsErrorOperatorEmpty = (): Message => ({ id: "domain-settings-error-operator-empty", args: [] });

/**
 * Beside the field of auto-lock.
 * Auto-lock starts after 1–{ $max } minutes. Entered: { $count }.
 * @param a.count minutes that were entered
 * @param a.max the most minutes
 */
export const domainSettingsErrorLockMinutes = (a: { count: number; max: number }): Message => ({ id: "domain-settings-error-lock-minutes", args: [["count", number(a.count)], ["max", number(a.max)]] });

/**
 * Beside the choice of the age under which a parent consents.
 * The consent of a parent or guardian can be asked under 14, 16 or 18. Choose one of the three.
 */
export const domainSettingsErrorConsentAge = (): Message => ({ id: "domain-settings-error-consent-age", args: [] });

/**
 * Beside the field: hours of rest between two days of work.
 * Rest between two days of work can be 0–{ $max } hours. Entered: { $count }.
 * @param a.count hours entered
 * @param a.max the most hours
 */
export const domainSettingsErrorRestHours = (a: { count: number; max: number }): Message => ({ id: "domain-settings-error-rest-hours", args: [["count", number(a.count)], ["max", number(a.max)]] });

/**
 * The break of new events is not shorter than the work that it is taken off.
 * A break is shorter than the work that it is taken off. Choose less minutes, or longer work.
 */
export const domainSettingsErrorBreak = (): Message => ({ id: "domain-settings-error-break", args: [] });

/**
 * The night begins and ends at one time, or at no time of the day.
 * The night begins and ends at different times of the day. Choose another time.
 */
export const domainSettingsErrorNight = (): Message => ({ id: "domain-settings-error-night", args: [] });

/**
 * More travel of a day than can be counted.
 * At most { $hours } hours of travel a day can count. Choose less.
 * @param a.hours the most hours
 */
export const domainSettingsErrorTravel = (a: { hours: number }): Message => ({ id: "domain-settings-error-travel", args: [["hours", number(a.hours)]] });

/**
 * The year of a rate.
 * A rate is set for a year from { $from } to { $until }. Check the year.
 * @param a.from the first year
 * @param a.until the last year
 */
export const domainWorthErrorYear = (a: { from: string; until: string }): Message => ({ id: "domain-worth-error-year", args: [["from", text(a.from)], ["until", text(a.until)]] });

/**
 * The amount of a rate.
 * Write the rate in tenge for one hour, up to { NUMBER($most, style: "currency") }, for example 1500 or 1532,50.
 * @param a.most the most tenge
 */
export const domainWorthErrorAmount = (a: { most: number }): Message => ({ id: "domain-worth-error-amount", args: [["most", number(a.most)]] });

/**
 * The source of a rate is empty.
 * Write where the rate was taken from: readers of the estimate have to be able to check it.
 */
export const domainWorthErrorSource = (): Message => ({ id: "domain-worth-error-source", args: [] });

/**
 * A rate is to be removed that is not there.
 * No rate is set for this year, so there is nothing to remove.
 */
export const domainWorthErrorMissing = (): Message => ({ id: "domain-worth-error-missing", args: [] });

/**
 * Evidence that two records are one person.
 * Same IIN
 */
export const duplicatesSignSameIin = (): Message => ({ id: "duplicates-sign-same-iin", args: [] });

/**
 * Evidence against one person.
 * Different IINs
 */
export const duplicatesSignOtherIin = (): Message => ({ id: "duplicates-sign-other-iin", args: [] });

/**
 * Evidence that two records are one person.
 * Same date of birth
 */
export const duplicatesSignSameBirth = (): Message => ({ id: "duplicates-sign-same-birth", args: [] });

/**
 * Evidence: 05.07 and 07.05.
 * Day and month of birth swapped
 */
export const duplicatesSignSwappedBirth = (): Message => ({ id: "duplicates-sign-swapped-birth", args: [] });

/**
 * Evidence: one record has the year only.
 * Dates of birth do not contradict
 */
export const duplicatesSignFittingBirth = (): Message => ({ id: "duplicates-sign-fitting-birth", args: [] });

/**
 * Evidence against one person.
 * Different dates of birth
 */
export const duplicatesSignOtherBirth = (): Message => ({ id: "duplicates-sign-other-birth", args: [] });

/**
 * Evidence that two records are one person.
 * Same phone
 */
export const duplicatesSignSamePhone = (): Message => ({ id: "duplicates-sign-same-phone", args: [] });

/**
 * Evidence against one person.
 * Different phones
 */
export const duplicatesSignOtherPhone = (): Message => ({ id: "duplicates-sign-other-phone", args: [] });

/**
 * Evidence that two records are one person.
 * Same e-mail
 */
export const duplicatesSignSameEmail = (): Message => ({ id: "duplicates-sign-same-email", args: [] });

/**
 * Evidence that two records are one person.
 * Same surname
 */
export const duplicatesSignSameSurname = (): Message => ({ id: "duplicates-sign-same-surname", args: [] });

/**
 * Evidence that two records are one person.
 * Same given name
 */
export const duplicatesSignSameGiven = (): Message => ({ id: "duplicates-sign-same-given", args: [] });

/**
 * Evidence: two spellings of one name.
 * { $one } ≈ { $two }
 * @param a.one the name in the first record
 * @param a.two the name in the second record
 */
export const duplicatesSignSpelled = (a: { one: string; two: string }): Message => ({ id: "duplicates-sign-spelled", args: [["one", text(a.one)], ["two", text(a.two)]] });

/**
 * Evidence: two names that differ by a slip of the pen.
 * { $one } and { $two } differ by a letter
 * @param a.one the name in the first record
 * @param a.two the name in the second record
 */
export const duplicatesSignNear = (a: { one: string; two: string }): Message => ({ id: "duplicates-sign-near", args: [["one", text(a.one)], ["two", text(a.two)]] });

/**
 * Evidence against one person.
 * Different surnames
 */
export const duplicatesSignOtherSurname = (): Message => ({ id: "duplicates-sign-other-surname", args: [] });

/**
 * Evidence against one person.
 * Different given names
 */
export const duplicatesSignOtherGiven = (): Message => ({ id: "duplicates-sign-other-given", args: [] });

/**
 * Evidence: surname in the field of the given name and the reverse.
 * Surname and given name swapped
 */
export const duplicatesSignNamesSwapped = (): Message => ({ id: "duplicates-sign-names-swapped", args: [] });

/**
 * Evidence that two records are one person.
 * Same patronymic
 */
export const duplicatesSignSamePatronymic = (): Message => ({ id: "duplicates-sign-same-patronymic", args: [] });

/**
 * Evidence that two records are one person.
 * Similar patronymic
 */
export const duplicatesSignNearPatronymic = (): Message => ({ id: "duplicates-sign-near-patronymic", args: [] });

/**
 * Evidence against one person.
 * Different patronymics
 */
export const duplicatesSignOtherPatronymic = (): Message => ({ id: "duplicates-sign-other-patronymic", args: [] });

/**
 * Evidence against one person.
 * Different sex
 */
export const duplicatesSignOtherSex = (): Message => ({ id: "duplicates-sign-other-sex", args: [] });

/**
 * Evidence that two records are one person.
 * Same region
 */
export const duplicatesSignSameRegion = (): Message => ({ id: "duplicates-sign-same-region", args: [] });

/**
 * Evidence that two records are one person.
 * Same organisation
 */
export const duplicatesSignSameOrganisation = (): Message => ({ id: "duplicates-sign-same-organisation", args: [] });

/**
 * How sure the program is; beside a pair.
 * Almost certainly one person
 */
export const duplicatesCertaintyCertain = (): Message => ({ id: "duplicates-certainty-certain", args: [] });

/**
 * How sure the program is; beside a pair.
 * Possibly one person
 */
export const duplicatesCertaintyPossible = (): Message => ({ id: "duplicates-certainty-possible", args: [] });

/**
 * Refusal of a join.
 * Both records are the same one. Choose two different records.
 */
export const duplicatesErrorSame = (): Message => ({ id: "duplicates-error-same", args: [] });

/**
 * Refusal of a join: no record, or erased.
 * One of the records is not in the register any more. Refresh the list of duplicates.
 */
export const duplicatesErrorMissing = (): Message => ({ id: "duplicates-error-missing", args: [] });

/**
 * Refusal of a join.
 * The data of one of these people is blocked and may not be used. End the blocking first.
 */
export const duplicatesErrorBlocked = (): Message => ({ id: "duplicates-error-blocked", args: [] });

/**
 * Refusal of a join.
 * One of the records is deleted. Restore it first, then join.
 */
export const duplicatesErrorDeleted = (): Message => ({ id: "duplicates-error-deleted", args: [] });

/**
 * Refusal of a join.
 * These two records are joined already. Open the person to see both.
 */
export const duplicatesErrorJoined = (): Message => ({ id: "duplicates-error-joined", args: [] });

/**
 * Refusal of a separation.
 * These two records are not joined, so there is nothing to separate.
 */
export const duplicatesErrorNotJoined = (): Message => ({ id: "duplicates-error-not-joined", args: [] });

/**
 * The search for duplicates was stopped.
 * The search was stopped. Nothing was changed.
 */
export const duplicatesErrorCancelled = (): Message => ({ id: "duplicates-error-cancelled", args: [] });

/**
 * Page: the heading, and the entry of the rail.
 * Duplicates
 */
export const duplicatesTitle = (): Message => ({ id: "duplicates-title", args: [] });

/**
 * Page: nothing to decide.
 * No possible duplicates are left.
 */
export const duplicatesListEmpty = (): Message => ({ id: "duplicates-list-empty", args: [] });

/**
 * Page: under the sentence that nothing is left.
 * Records that may be one person appear here by themselves.
 */
export const duplicatesListEmptyHint = (): Message => ({ id: "duplicates-list-empty-hint", args: [] });

/**
 * Page: how many pairs there are.
 * { $count ->
 *     [one] { $count } pair to look at
 *    *[other] { $count } pairs to look at
 * }
 * @param a.count pairs that wait for a decision
 */
export const duplicatesCount = (a: { count: number }): Message => ({ id: "duplicates-count", args: [["count", number(a.count)]] });

/**
 * Page: while people are compared.
 * Comparing: { $done } of { $total }
 * @param a.done people compared
 * @param a.total people to compare
 */
export const duplicatesScanProgress = (a: { done: number; total: number }): Message => ({ id: "duplicates-scan-progress", args: [["done", number(a.done)], ["total", number(a.total)]] });

/**
 * Page: stops the comparison.
 * Stop
 */
export const duplicatesCancelButton = (): Message => ({ id: "duplicates-cancel-button", args: [] });

/**
 * Page: compares everybody again.
 * Compare again
 */
export const duplicatesAgainButton = (): Message => ({ id: "duplicates-again-button", args: [] });

/**
 * Page: name of the list for screen readers.
 * Pairs that may be one person
 */
export const duplicatesListLabel = (): Message => ({ id: "duplicates-list-label", args: [] });

/**
 * Page: above the two records side by side.
 * Is this one person?
 */
export const duplicatesCompareTitle = (): Message => ({ id: "duplicates-compare-title", args: [] });

/**
 * Comparison: heading of the column with names of fields.
 * Field
 */
export const duplicatesCompareColumnField = (): Message => ({ id: "duplicates-compare-column-field", args: [] });

/**
 * Comparison: heading of the column of the record that was made first.
 * Earlier record
 */
export const duplicatesCompareColumnOne = (): Message => ({ id: "duplicates-compare-column-one", args: [] });

/**
 * Comparison: heading of the column of the record that was made later.
 * Later record
 */
export const duplicatesCompareColumnTwo = (): Message => ({ id: "duplicates-compare-column-two", args: [] });

/**
 * Comparison: heading of the column that shows the joined person.
 * After joining
 */
export const duplicatesCompareColumnResult = (): Message => ({ id: "duplicates-compare-column-result", args: [] });

/**
 * Comparison: reads out the button that takes a value.
 * Take “{ $value }”
 * @param a.value the value
 */
export const duplicatesCompareTakeLabel = (a: { value: string }): Message => ({ id: "duplicates-compare-take-label", args: [["value", text(a.value)]] });

/**
 * Comparison: a field that a record does not have.
 * not filled
 */
export const duplicatesCompareEmpty = (): Message => ({ id: "duplicates-compare-empty", args: [] });

/**
 * Comparison: lists of which both records give something.
 * Phones, tags, consents, events, hours and the history of both records stay.
 */
export const duplicatesCompareBoth = (): Message => ({ id: "duplicates-compare-both", args: [] });

/**
 * Comparison: what a later separation does.
 * You can separate the records at any time. Changes made after joining stay with the earlier record; what belongs only to the later record stays with it.
 */
export const duplicatesCompareUndoHint = (): Message => ({ id: "duplicates-compare-undo-hint", args: [] });

/**
 * Comparison: joins the two records. Key J.
 * Join
 */
export const duplicatesJoinButton = (): Message => ({ id: "duplicates-join-button", args: [] });

/**
 * Comparison: the two records are two people. Key N.
 * Not the same person
 */
export const duplicatesDifferentButton = (): Message => ({ id: "duplicates-different-button", args: [] });

/**
 * Profile: takes a join apart.
 * Separate again
 */
export const duplicatesSeparateButton = (): Message => ({ id: "duplicates-separate-button", args: [] });

/**
 * Page: the keys, in small letters.
 * J join · N not the same person · ↑ ↓ next pair · ← → whose value
 */
export const duplicatesKeysHint = (): Message => ({ id: "duplicates-keys-hint", args: [] });

/**
 * Notice after a join.
 * Two records are now one: { $name }.
 * @param a.name name of the joined person
 */
export const duplicatesJoinDone = (a: { name: string }): Message => ({ id: "duplicates-join-done", args: [["name", text(a.name)]] });

/**
 * Notice after telling two people apart.
 * Noted: these are two people. The pair will not be offered again.
 */
export const duplicatesDifferentDone = (): Message => ({ id: "duplicates-different-done", args: [] });

/**
 * Notice after a separation.
 * The records are separate again. Each has its own later changes.
 */
export const duplicatesSeparateDone = (): Message => ({ id: "duplicates-separate-done", args: [] });

/**
 * Profile: this person is shown from several records.
 * Joined from { $count } records on { $date }
 * @param a.count records
 * @param a.date day of the latest join
 */
export const duplicatesJoinedNote = (a: { count: number; date: When }): Message => ({ id: "duplicates-joined-note", args: [["count", number(a.count)], ["date", date(a.date)]] });

/**
 * Toast after a rule was switched on.
 * Rule switched on: { $rule }
 * @param a.rule name of the rule
 */
export const duplicatesRuleOnDone = (a: { rule: string }): Message => ({ id: "duplicates-rule-on-done", args: [["rule", text(a.rule)]] });

/**
 * Toast after a rule was switched off.
 * Rule switched off: { $rule }
 * @param a.rule name of the rule
 */
export const duplicatesRuleOffDone = (a: { rule: string }): Message => ({ id: "duplicates-rule-off-done", args: [["rule", text(a.rule)]] });

/**
 * Settings and page: rules by which duplicates are looked for.
 * What counts as a duplicate
 */
export const duplicatesRulesTitle = (): Message => ({ id: "duplicates-rules-title", args: [] });

/**
 * Rule.
 * Same IIN
 */
export const duplicatesRuleIin = (): Message => ({ id: "duplicates-rule-iin", args: [] });

/**
 * Rule.
 * Similar name and same phone
 */
export const duplicatesRulePhone = (): Message => ({ id: "duplicates-rule-phone", args: [] });

/**
 * Rule.
 * Similar name and same e-mail
 */
export const duplicatesRuleEmail = (): Message => ({ id: "duplicates-rule-email", args: [] });

/**
 * Rule.
 * Same name and date of birth, nothing else
 */
export const duplicatesRuleNameAndBirth = (): Message => ({ id: "duplicates-rule-name-and-birth", args: [] });

/**
 * Rule.
 * Day and month of birth swapped
 */
export const duplicatesRuleSwappedBirth = (): Message => ({ id: "duplicates-rule-swapped-birth", args: [] });

/**
 * Rule.
 * Other spelling of the name, such as Shyngys and Chingiz
 */
export const duplicatesRuleSpelling = (): Message => ({ id: "duplicates-rule-spelling", args: [] });

/**
 * Rule.
 * Name with one letter different
 */
export const duplicatesRuleOneLetter = (): Message => ({ id: "duplicates-rule-one-letter", args: [] });

/**
 * Command line: a pair of records.
 * { $one } – { $two }: { $certainty } ({ $reasons })
 * @param a.one id and name of the first
 * @param a.two id and name of the second
 * @param a.certainty how sure it is
 * @param a.reasons reasons, as a list
 */
export const duplicatesCliPair = (a: { one: string; two: string; certainty: string; reasons: string }): Message => ({ id: "duplicates-cli-pair", args: [["one", text(a.one)], ["two", text(a.two)], ["certainty", text(a.certainty)], ["reasons", text(a.reasons)]] });

/**
 * On opening the register: an erasure that was cut off, or came from elsewhere, is done now.
 * An unfinished erasure has been completed. The data of the erased people is gone from the files.
 */
export const erasureNoticeFinished = (): Message => ({ id: "erasure-notice-finished", args: [] });

/**
 * Somebody tried to change a record whose person was erased.
 * This person's data has been erased, so nothing can be added. To register the person again, obtain a new consent and make a new record.
 */
export const erasureErrorGone = (): Message => ({ id: "erasure-error-gone", args: [] });

/**
 * Somebody tried to change or open a record whose data is blocked.
 * This person's data is blocked, so it may not be used or changed. The owner or the data protection officer can end the blocking.
 */
export const erasureErrorBlocked = (): Message => ({ id: "erasure-error-blocked", args: [] });

/**
 * A new record of somebody whose data is blocked. Whoever adds it may not know of the block.
 * This record cannot be added. Ask whoever answers for personal data.
 */
export const erasureErrorClosed = (): Message => ({ id: "erasure-error-closed", args: [] });

/**
 * The ground is an order, and its number was not given.
 * An order was named as the ground, but its number is missing. Enter the number of the order.
 */
export const erasureErrorOrderMissing = (): Message => ({ id: "erasure-error-order-missing", args: [] });

/**
 * The record was erased or anonymised before.
 * The data of this person has been erased or anonymised already. Nothing is left to do.
 */
export const erasureErrorEnded = (): Message => ({ id: "erasure-error-ended", args: [] });

/**
 * The data is not blocked.
 * The data of this person is not blocked. Nothing is left to do.
 */
export const erasureErrorNotBlocked = (): Message => ({ id: "erasure-error-not-blocked", args: [] });

/**
 * Profile, menu: the person takes the consent back.
 * Withdraw consent
 */
export const erasureWithdrawButton = (): Message => ({ id: "erasure-withdraw-button", args: [] });

/**
 * Title of the question.
 * Record the withdrawal of consent: { $name }?
 * @param a.name name of the person
 */
export const erasureWithdrawConfirm = (a: { name: string }): Message => ({ id: "erasure-withdraw-confirm", args: [["name", text(a.name)]] });

/**
 * Main button of the question.
 * Record the withdrawal
 */
export const erasureWithdrawRunButton = (): Message => ({ id: "erasure-withdraw-run-button", args: [] });

/**
 * Toast.
 * The withdrawal is recorded, the data is blocked.
 */
export const erasureWithdrawDone = (): Message => ({ id: "erasure-withdraw-done", args: [] });

/**
 * Profile, menu.
 * Block data
 */
export const erasureBlockButton = (): Message => ({ id: "erasure-block-button", args: [] });

/**
 * Title of the question.
 * Block the data: { $name }?
 * @param a.name name of the person
 */
export const erasureBlockConfirm = (a: { name: string }): Message => ({ id: "erasure-block-confirm", args: [["name", text(a.name)]] });

/**
 * Field label.
 * Reason
 */
export const erasureBlockReasonLabel = (): Message => ({ id: "erasure-block-reason-label", args: [] });

/**
 * Main button of the question.
 * Block data
 */
export const erasureBlockRunButton = (): Message => ({ id: "erasure-block-run-button", args: [] });

/**
 * Toast.
 * The data is blocked.
 */
export const erasureBlockDone = (): Message => ({ id: "erasure-block-done", args: [] });

/**
 * In the profile of a blocked person.
 * Data blocked: { $day }
 * @param a.day since when
 */
export const erasureBlockedSince = (a: { day: When }): Message => ({ id: "erasure-blocked-since", args: [["day", date(a.day)]] });

/**
 * Below a list: how many people it does not show.
 * { $count ->
 *     [one] { $count } person is not shown: the data is blocked
 *    *[other] { $count } people are not shown: their data is blocked
 * }
 * @param a.count people whose data is blocked
 */
export const erasureBlockedCount = (a: { count: number }): Message => ({ id: "erasure-blocked-count", args: [["count", number(a.count)]] });

/**
 * Toast after a change of many people, a row of an import, the last page of an export: who was passed over.
 * { $count ->
 *     [one] { $count } person was passed over: the data is blocked
 *    *[other] { $count } people were passed over: their data is blocked
 * }
 * @param a.count people whose data is blocked
 */
export const erasurePassedOver = (a: { count: number }): Message => ({ id: "erasure-passed-over", args: [["count", number(a.count)]] });

/**
 * Profile of a blocked person.
 * End blocking
 */
export const erasureUnblockButton = (): Message => ({ id: "erasure-unblock-button", args: [] });

/**
 * Title of the question.
 * End the blocking: { $name }?
 * @param a.name name of the person
 */
export const erasureUnblockConfirm = (a: { name: string }): Message => ({ id: "erasure-unblock-confirm", args: [["name", text(a.name)]] });

/**
 * Toast.
 * The blocking has ended.
 */
export const erasureUnblockDone = (): Message => ({ id: "erasure-unblock-done", args: [] });

/**
 * Profile, menu.
 * Anonymise
 */
export const erasureAnonymiseButton = (): Message => ({ id: "erasure-anonymise-button", args: [] });

/**
 * Title of the question.
 * Anonymise the data: { $name }?
 * @param a.name name of the person
 */
export const erasureAnonymiseConfirm = (a: { name: string }): Message => ({ id: "erasure-anonymise-confirm", args: [["name", text(a.name)]] });

/**
 * Title of the question about several people.
 * { $count ->
 *     [one] Anonymise the data of { $count } person?
 *    *[other] Anonymise the data of { $count } people?
 * }
 * @param a.count how many
 */
export const erasureAnonymiseManyConfirm = (a: { count: number }): Message => ({ id: "erasure-anonymise-many-confirm", args: [["count", number(a.count)]] });

/**
 * Under the question: the effect.
 * Sex, year of birth, region, directions, status and year of joining stay for reports. Everything else is erased from all files for good. This cannot be undone.
 */
export const erasureAnonymiseHint = (): Message => ({ id: "erasure-anonymise-hint", args: [] });

/**
 * Main button of the question.
 * Anonymise for good
 */
export const erasureAnonymiseRunButton = (): Message => ({ id: "erasure-anonymise-run-button", args: [] });

/**
 * Toast.
 * { $count ->
 *     [one] The data of { $count } person is anonymised.
 *    *[other] The data of { $count } people is anonymised.
 * }
 * @param a.count how many
 */
export const erasureAnonymiseDone = (a: { count: number }): Message => ({ id: "erasure-anonymise-done", args: [["count", number(a.count)]] });

/**
 * Profile, menu.
 * Erase data
 */
export const erasureEraseButton = (): Message => ({ id: "erasure-erase-button", args: [] });

/**
 * Title of the question.
 * Erase the personal data: { $name }?
 * @param a.name name of the person
 */
export const erasureEraseConfirm = (a: { name: string }): Message => ({ id: "erasure-erase-confirm", args: [["name", text(a.name)]] });

/**
 * Title of the question about several people.
 * { $count ->
 *     [one] Erase the data of { $count } person?
 *    *[other] Erase the data of { $count } people?
 * }
 * @param a.count how many
 */
export const erasureEraseManyConfirm = (a: { count: number }): Message => ({ id: "erasure-erase-many-confirm", args: [["count", number(a.count)]] });

/**
 * Under the question: the effect.
 * Nothing about the person stays in the register. Totals in past reports stay; the name cannot be brought back. This cannot be undone. Exported files and printed sheets have to be destroyed separately.
 */
export const erasureEraseHint = (): Message => ({ id: "erasure-erase-hint", args: [] });

/**
 * Main button of the question.
 * Erase for good
 */
export const erasureEraseRunButton = (): Message => ({ id: "erasure-erase-run-button", args: [] });

/**
 * Toast.
 * { $count ->
 *     [one] The data of { $count } person is erased.
 *    *[other] The data of { $count } people is erased.
 * }
 * @param a.count how many
 */
export const erasureEraseDone = (a: { count: number }): Message => ({ id: "erasure-erase-done", args: [["count", number(a.count)]] });

/**
 * While the files are written anew.
 * Erasing from all files…
 */
export const erasureProgress = (): Message => ({ id: "erasure-progress", args: [] });

/**
 * Toast instead of the one above: the person is erased, the old file parts are not cleared yet.
 * The data is erased. Old parts of the files are cleared at the next opening.
 */
export const erasureUnfinished = (): Message => ({ id: "erasure-unfinished", args: [] });

/**
 * Field label: why.
 * Ground
 */
export const erasureGroundLabel = (): Message => ({ id: "erasure-ground-label", args: [] });

/**
 * Ground: the person asked for it.
 * Request of the person
 */
export const erasureGroundRequest = (): Message => ({ id: "erasure-ground-request", args: [] });

/**
 * Ground: the consent was withdrawn.
 * Consent withdrawn
 */
export const erasureGroundConsentWithdrawn = (): Message => ({ id: "erasure-ground-consent-withdrawn", args: [] });

/**
 * Ground: the data was kept long enough.
 * Retention period over
 */
export const erasureGroundRetentionOver = (): Message => ({ id: "erasure-ground-retention-over", args: [] });

/**
 * Ground: the data should not have been taken in.
 * Entered by mistake
 */
export const erasureGroundByMistake = (): Message => ({ id: "erasure-ground-by-mistake", args: [] });

/**
 * Ground: a court or a state body ordered it.
 * Order of a court or state body
 */
export const erasureGroundOrder = (): Message => ({ id: "erasure-ground-order", args: [] });

/**
 * Field label: number of the order or letter.
 * Number of the order or letter
 */
export const erasureOrderLabel = (): Message => ({ id: "erasure-order-label", args: [] });

/**
 * Under the field.
 * Without a name: the number stays after the data is gone.
 */
export const erasureOrderHint = (): Message => ({ id: "erasure-order-hint", args: [] });

/**
 * Instead of a profile: nothing of the person is left.
 * The data of this person was erased: { $day }
 * @param a.day when it was done
 */
export const erasureTraceErased = (a: { day: When }): Message => ({ id: "erasure-trace-erased", args: [["day", date(a.day)]] });

/**
 * Instead of a profile: numbers alone are left.
 * The data of this person was anonymised: { $day }
 * @param a.day when it was done
 */
export const erasureTraceAnonymised = (a: { day: When }): Message => ({ id: "erasure-trace-anonymised", args: [["day", date(a.day)]] });

/**
 * Line below: why.
 * Ground: { $ground }
 * @param a.ground the ground in words
 */
export const erasureTraceGround = (a: { ground: string }): Message => ({ id: "erasure-trace-ground", args: [["ground", text(a.ground)]] });

/**
 * Line below: number of the order.
 * Order or letter: { $order }
 * @param a.order number
 */
export const erasureTraceOrder = (a: { order: string }): Message => ({ id: "erasure-trace-order", args: [["order", text(a.order)]] });

/**
 * Line below: who did it.
 * Done by: { $operator }
 * @param a.operator name of the operator
 */
export const erasureTraceOperator = (a: { operator: string }): Message => ({ id: "erasure-trace-operator", args: [["operator", text(a.operator)]] });

/**
 * Title of the screen; the number stands beside it.
 * Events
 */
export const eventsScreenTitle = (): Message => ({ id: "events-screen-title", args: [] });

/**
 * Button.
 * Add an event
 */
export const eventsScreenAddButton = (): Message => ({ id: "events-screen-add-button", args: [] });

/**
 * Name of the choice between list, month and week, for screen readers.
 * View
 */
export const eventsScreenViewLabel = (): Message => ({ id: "events-screen-view-label", args: [] });

/**
 * Choice.
 * List
 */
export const eventsScreenViewList = (): Message => ({ id: "events-screen-view-list", args: [] });

/**
 * Choice.
 * Month
 */
export const eventsScreenViewMonth = (): Message => ({ id: "events-screen-view-month", args: [] });

/**
 * Choice.
 * Week
 */
export const eventsScreenViewWeek = (): Message => ({ id: "events-screen-view-week", args: [] });

/**
 * Inside the empty search field.
 * Title
 */
export const eventsScreenSearchHint = (): Message => ({ id: "events-screen-search-hint", args: [] });

/**
 * Name of the search field, for screen readers.
 * Search in events
 */
export const eventsScreenSearchLabel = (): Message => ({ id: "events-screen-search-label", args: [] });

/**
 * Placeholder of the field that narrows a long list of choices.
 * Find
 */
export const eventsScreenFilterFind = (): Message => ({ id: "events-screen-filter-find", args: [] });

/**
 * Button that empties a choice.
 * Clear
 */
export const eventsScreenFilterClear = (): Message => ({ id: "events-screen-filter-clear", args: [] });

/**
 * Filter: only patterns that events are copied from.
 * Templates
 */
export const eventsScreenTemplatesChip = (): Message => ({ id: "events-screen-templates-chip", args: [] });

/**
 * There are none yet: title.
 * There are no events yet
 */
export const eventsScreenEmptyTitle = (): Message => ({ id: "events-screen-empty-title", args: [] });

/**
 * There are none yet: what to do.
 * Add the first one: a title in one language is enough, everything else can come later.
 */
export const eventsScreenEmptyHint = (): Message => ({ id: "events-screen-empty-hint", args: [] });

/**
 * The filters find nothing: title.
 * No event fits
 */
export const eventsScreenNoneTitle = (): Message => ({ id: "events-screen-none-title", args: [] });

/**
 * The filters find nothing: what to do.
 * Change the words or clear the filters.
 */
export const eventsScreenNoneHint = (): Message => ({ id: "events-screen-none-hint", args: [] });

/**
 * Head of a column.
 * Title
 */
export const eventsScreenTitleColumn = (): Message => ({ id: "events-screen-title-column", args: [] });

/**
 * Head of a column; label.
 * When
 */
export const eventsScreenWhenColumn = (): Message => ({ id: "events-screen-when-column", args: [] });

/**
 * Head of a column; filter; label.
 * State
 */
export const eventsScreenStateColumn = (): Message => ({ id: "events-screen-state-column", args: [] });

/**
 * Head of a column; filter; label.
 * Region
 */
export const eventsScreenRegionColumn = (): Message => ({ id: "events-screen-region-column", args: [] });

/**
 * Under the choice of a region that did not exist on the day of the event.
 * This region exists since { $since }. On the day of the event its places belonged to: { $before }.
 * @param a.since its first day
 * @param a.before the region that its places belonged to before
 */
export const eventsScreenRegionLater = (a: { since: string; before: string }): Message => ({ id: "events-screen-region-later", args: [["since", text(a.since)], ["before", text(a.before)]] });

/**
 * In place of a time that nobody entered yet.
 * No time yet
 */
export const eventsScreenWhenNone = (): Message => ({ id: "events-screen-when-none", args: [] });

/**
 * State: being prepared.
 * Draft
 */
export const eventsScreenStateDraft = (): Message => ({ id: "events-screen-state-draft", args: [] });

/**
 * State: people are called and assigned.
 * Sign-up open
 */
export const eventsScreenStateOpen = (): Message => ({ id: "events-screen-state-open", args: [] });

/**
 * State: the list is closed, the work goes on.
 * List closed
 */
export const eventsScreenStateClosed = (): Message => ({ id: "events-screen-state-closed", args: [] });

/**
 * State: it took place, hours are made.
 * Held
 */
export const eventsScreenStateHeld = (): Message => ({ id: "events-screen-state-held", args: [] });

/**
 * State: hours are settled.
 * Finished
 */
export const eventsScreenStateFinished = (): Message => ({ id: "events-screen-state-finished", args: [] });

/**
 * State: it will not take place.
 * Called off
 */
export const eventsScreenStateCancelled = (): Message => ({ id: "events-screen-state-cancelled", args: [] });

/**
 * Button: back to being prepared.
 * Back to draft
 */
export const eventsScreenToDraftButton = (): Message => ({ id: "events-screen-to-draft-button", args: [] });

/**
 * Button: people can be called.
 * Open sign-up
 */
export const eventsScreenToOpenButton = (): Message => ({ id: "events-screen-to-open-button", args: [] });

/**
 * Button: nobody is added to the list any more.
 * Close the list
 */
export const eventsScreenToClosedButton = (): Message => ({ id: "events-screen-to-closed-button", args: [] });

/**
 * Button: it took place.
 * Mark as held
 */
export const eventsScreenToHeldButton = (): Message => ({ id: "events-screen-to-held-button", args: [] });

/**
 * Button: hours are settled.
 * Finish
 */
export const eventsScreenToFinishedButton = (): Message => ({ id: "events-screen-to-finished-button", args: [] });

/**
 * Button: it will not take place.
 * Call off
 */
export const eventsScreenToCancelledButton = (): Message => ({ id: "events-screen-to-cancelled-button", args: [] });

/**
 * Title of a dialog.
 * Call off “{ $title }”?
 * @param a.title the title
 */
export const eventsScreenCancelTitle = (a: { title: string }): Message => ({ id: "events-screen-cancel-title", args: [["title", text(a.title)]] });

/**
 * Label of a field in the dialog.
 * Reason
 */
export const eventsScreenCancelReasonLabel = (): Message => ({ id: "events-screen-cancel-reason-label", args: [] });

/**
 * Under the field.
 * Those who ask will see it on the page of the event.
 */
export const eventsScreenCancelReasonHint = (): Message => ({ id: "events-screen-cancel-reason-hint", args: [] });

/**
 * Button with an arrow.
 * Previous month
 */
export const eventsScreenMonthEarlierLabel = (): Message => ({ id: "events-screen-month-earlier-label", args: [] });

/**
 * Button with an arrow.
 * Next month
 */
export const eventsScreenMonthLaterLabel = (): Message => ({ id: "events-screen-month-later-label", args: [] });

/**
 * Button with an arrow.
 * Previous week
 */
export const eventsScreenWeekEarlierLabel = (): Message => ({ id: "events-screen-week-earlier-label", args: [] });

/**
 * Button with an arrow.
 * Next week
 */
export const eventsScreenWeekLaterLabel = (): Message => ({ id: "events-screen-week-later-label", args: [] });

/**
 * Button: back to the present days.
 * Today
 */
export const eventsScreenTodayButton = (): Message => ({ id: "events-screen-today-button", args: [] });

/**
 * In a day of the month: how many more there are.
 * +{ $count } more
 * @param a.count events that are not shown
 */
export const eventsScreenDayMore = (a: { count: number }): Message => ({ id: "events-screen-day-more", args: [["count", number(a.count)]] });

/**
 * Under the day of a week, and for screen readers.
 * { $count ->
 *     [one] { $count } event
 *    *[other] { $count } events
 * }
 * @param a.count events
 */
export const eventsScreenDayCount = (a: { count: number }): Message => ({ id: "events-screen-day-count", args: [["count", number(a.count)]] });

/**
 * Under a month or a week without events.
 * There are no events in these days.
 */
export const eventsScreenCalendarEmpty = (): Message => ({ id: "events-screen-calendar-empty", args: [] });

/**
 * Title of the form.
 * New event
 */
export const eventsScreenNewTitle = (): Message => ({ id: "events-screen-new-title", args: [] });

/**
 * Title of the form.
 * Edit the event
 */
export const eventsScreenEditTitle = (): Message => ({ id: "events-screen-edit-title", args: [] });

/**
 * Label of a field.
 * Title in Kazakh
 */
export const eventsScreenFormKkLabel = (): Message => ({ id: "events-screen-form-kk-label", args: [] });

/**
 * Label of a field.
 * Title in Russian
 */
export const eventsScreenFormRuLabel = (): Message => ({ id: "events-screen-form-ru-label", args: [] });

/**
 * Label of a field.
 * Title in English
 */
export const eventsScreenFormEnLabel = (): Message => ({ id: "events-screen-form-en-label", args: [] });

/**
 * Under the titles.
 * One language is enough.
 */
export const eventsScreenFormTitlesHint = (): Message => ({ id: "events-screen-form-titles-hint", args: [] });

/**
 * Label of a field.
 * Starts
 */
export const eventsScreenFormStartsLabel = (): Message => ({ id: "events-screen-form-starts-label", args: [] });

/**
 * Label of a field.
 * Ends
 */
export const eventsScreenFormEndsLabel = (): Message => ({ id: "events-screen-form-ends-label", args: [] });

/**
 * Inside an empty field of a day and a time.
 * 05.07.2026 09:00
 */
export const eventsScreenFormMomentHint = (): Message => ({ id: "events-screen-form-moment-hint", args: [] });

/**
 * Beside a field.
 * Write the day and the time like this: 05.07.2026 09:00.
 */
export const eventsScreenFormMomentError = (): Message => ({ id: "events-screen-form-moment-error", args: [] });

/**
 * Button: shows the field of the time zone.
 * Another time zone
 */
export const eventsScreenFormZoneButton = (): Message => ({ id: "events-screen-form-zone-button", args: [] });

/**
 * Label of a field.
 * Time zone
 */
export const eventsScreenFormZoneLabel = (): Message => ({ id: "events-screen-form-zone-label", args: [] });

/**
 * Question: the clock was put back, so the time on the wall happened twice.
 * The clock was put back, so this start happened twice. Which one is meant?
 */
export const eventsScreenFormTwiceStarts = (): Message => ({ id: "events-screen-form-twice-starts", args: [] });

/**
 * Question: the clock was put back, so the time on the wall happened twice.
 * The clock was put back, so this end happened twice. Which one is meant?
 */
export const eventsScreenFormTwiceEnds = (): Message => ({ id: "events-screen-form-twice-ends", args: [] });

/**
 * Choice.
 * The first, before the clock was put back
 */
export const eventsScreenFormTwiceFirst = (): Message => ({ id: "events-screen-form-twice-first", args: [] });

/**
 * Choice.
 * The second, after the clock was put back
 */
export const eventsScreenFormTwiceSecond = (): Message => ({ id: "events-screen-form-twice-second", args: [] });

/**
 * Under the times: how long it is.
 * { $minutes ->
 *     [0] Length: { $hours } h
 *    *[other] Length: { $hours } h { $minutes } min
 * }
 * @param a.hours whole hours
 * @param a.minutes the minutes beyond them
 */
export const eventsScreenFormLength = (a: { hours: number; minutes: number }): Message => ({ id: "events-screen-form-length", args: [["hours", number(a.hours)], ["minutes", number(a.minutes)]] });

/**
 * Choice: nothing.
 * Not specified
 */
export const eventsScreenFormNone = (): Message => ({ id: "events-screen-form-none", args: [] });

/**
 * Label of a choice.
 * How it is held
 */
export const eventsScreenFormFormLabel = (): Message => ({ id: "events-screen-form-form-label", args: [] });

/**
 * Choice.
 * On site
 */
export const eventsScreenFormOnSite = (): Message => ({ id: "events-screen-form-on-site", args: [] });

/**
 * Choice.
 * Online
 */
export const eventsScreenFormOnline = (): Message => ({ id: "events-screen-form-online", args: [] });

/**
 * Choice.
 * Both
 */
export const eventsScreenFormMixed = (): Message => ({ id: "events-screen-form-mixed", args: [] });

/**
 * Label of a field.
 * Place
 */
export const eventsScreenFormAddressLabel = (): Message => ({ id: "events-screen-form-address-label", args: [] });

/**
 * Under the field.
 * Street, hall, how to get there.
 */
export const eventsScreenFormAddressHint = (): Message => ({ id: "events-screen-form-address-hint", args: [] });

/**
 * Label of a field.
 * Organiser
 */
export const eventsScreenFormOrganiserLabel = (): Message => ({ id: "events-screen-form-organiser-label", args: [] });

/**
 * Label of choices.
 * Directions
 */
export const eventsScreenFormDirectionsLabel = (): Message => ({ id: "events-screen-form-directions-label", args: [] });

/**
 * Label of choices.
 * Kinds of activity by law
 */
export const eventsScreenFormKindsLabel = (): Message => ({ id: "events-screen-form-kinds-label", args: [] });

/**
 * Label of a field.
 * State body
 */
export const eventsScreenFormBodyLabel = (): Message => ({ id: "events-screen-form-body-label", args: [] });

/**
 * Label of a field.
 * Contact in the state body
 */
export const eventsScreenFormContactLabel = (): Message => ({ id: "events-screen-form-contact-label", args: [] });

/**
 * Label of a group of fields.
 * Sites
 */
export const eventsScreenFormSitesLabel = (): Message => ({ id: "events-screen-form-sites-label", args: [] });

/**
 * Label of a field.
 * Name of the site
 */
export const eventsScreenFormSiteLabel = (): Message => ({ id: "events-screen-form-site-label", args: [] });

/**
 * Button.
 * Add a site
 */
export const eventsScreenFormSiteAddButton = (): Message => ({ id: "events-screen-form-site-add-button", args: [] });

/**
 * Button with an icon.
 * Remove the site “{ $name }”
 * @param a.name name of the site
 */
export const eventsScreenFormSiteRemoveLabel = (a: { name: string }): Message => ({ id: "events-screen-form-site-remove-label", args: [["name", text(a.name)]] });

/**
 * Label of a field.
 * Places
 */
export const eventsScreenFormCapacityLabel = (): Message => ({ id: "events-screen-form-capacity-label", args: [] });

/**
 * Under the field.
 * More people go to the waiting list.
 */
export const eventsScreenFormCapacityHint = (): Message => ({ id: "events-screen-form-capacity-hint", args: [] });

/**
 * Beside a field.
 * Write a whole number.
 */
export const eventsScreenFormNumberError = (): Message => ({ id: "events-screen-form-number-error", args: [] });

/**
 * Label of a field.
 * Code
 */
export const eventsScreenFormCodeLabel = (): Message => ({ id: "events-screen-form-code-label", args: [] });

/**
 * Under the field.
 * 2–6 Latin letters and digits before the numbers of badges and lines.
 */
export const eventsScreenFormCodeHint = (): Message => ({ id: "events-screen-form-code-hint", args: [] });

/**
 * Label of a field.
 * What people must bring and know
 */
export const eventsScreenFormRequirementsLabel = (): Message => ({ id: "events-screen-form-requirements-label", args: [] });

/**
 * Label of a field.
 * Description
 */
export const eventsScreenFormDescriptionLabel = (): Message => ({ id: "events-screen-form-description-label", args: [] });

/**
 * Checkbox.
 * This is a template for copies
 */
export const eventsScreenFormTemplateCheck = (): Message => ({ id: "events-screen-form-template-check", args: [] });

/**
 * Kind of the law.
 * Social help
 */
export const eventsScreenKindSocialHelp = (): Message => ({ id: "events-screen-kind-social-help", args: [] });

/**
 * Kind of the law.
 * Help to older people and people with disabilities
 */
export const eventsScreenKindCare = (): Message => ({ id: "events-screen-kind-care", args: [] });

/**
 * Kind of the law.
 * Help to victims
 */
export const eventsScreenKindVictims = (): Message => ({ id: "events-screen-kind-victims", args: [] });

/**
 * Kind of the law.
 * Emergencies
 */
export const eventsScreenKindEmergencies = (): Message => ({ id: "events-screen-kind-emergencies", args: [] });

/**
 * Kind of the law.
 * Search for the missing
 */
export const eventsScreenKindSearch = (): Message => ({ id: "events-screen-kind-search", args: [] });

/**
 * Kind of the law.
 * Environment
 */
export const eventsScreenKindEnvironment = (): Message => ({ id: "events-screen-kind-environment", args: [] });

/**
 * Kind of the law.
 * Culture and heritage
 */
export const eventsScreenKindCulture = (): Message => ({ id: "events-screen-kind-culture", args: [] });

/**
 * Kind of the law.
 * Education
 */
export const eventsScreenKindEducation = (): Message => ({ id: "events-screen-kind-education", args: [] });

/**
 * Kind of the law.
 * Sport and health
 */
export const eventsScreenKindSport = (): Message => ({ id: "events-screen-kind-sport", args: [] });

/**
 * Kind of the law.
 * Animals
 */
export const eventsScreenKindAnimals = (): Message => ({ id: "events-screen-kind-animals", args: [] });

/**
 * Kind of the law.
 * Help to people with a criminal record
 */
export const eventsScreenKindCriminalRecord = (): Message => ({ id: "events-screen-kind-criminal-record", args: [] });

/**
 * Kind of the law.
 * Other
 */
export const eventsScreenKindOther = (): Message => ({ id: "events-screen-kind-other", args: [] });

/**
 * Notice.
 * Event created: “{ $title }”.
 * @param a.title the title
 */
export const eventsScreenAddedDone = (a: { title: string }): Message => ({ id: "events-screen-added-done", args: [["title", text(a.title)]] });

/**
 * Notice.
 * Saved: “{ $title }”.
 * @param a.title the title
 */
export const eventsScreenSavedDone = (a: { title: string }): Message => ({ id: "events-screen-saved-done", args: [["title", text(a.title)]] });

/**
 * Notice.
 * “{ $title }”: the state is changed.
 * @param a.title the title
 */
export const eventsScreenStateDone = (a: { title: string }): Message => ({ id: "events-screen-state-done", args: [["title", text(a.title)]] });

/**
 * Notice.
 * Event deleted: “{ $title }”.
 * @param a.title the title
 */
export const eventsScreenDeletedDone = (a: { title: string }): Message => ({ id: "events-screen-deleted-done", args: [["title", text(a.title)]] });

/**
 * Notice.
 * Event restored: “{ $title }”.
 * @param a.title the title
 */
export const eventsScreenRestoredDone = (a: { title: string }): Message => ({ id: "events-screen-restored-done", args: [["title", text(a.title)]] });

/**
 * Title of a dialog.
 * Delete “{ $title }”?
 * @param a.title the title
 */
export const eventsScreenDeleteTitle = (a: { title: string }): Message => ({ id: "events-screen-delete-title", args: [["title", text(a.title)]] });

/**
 * In the dialog.
 * It leaves the lists with its shifts. Marks and hours stay with the people, and it can be restored.
 */
export const eventsScreenDeleteConfirm = (): Message => ({ id: "events-screen-delete-confirm", args: [] });

/**
 * Button.
 * Delete the event
 */
export const eventsScreenDeleteButton = (): Message => ({ id: "events-screen-delete-button", args: [] });

/**
 * Button.
 * Restore
 */
export const eventsScreenRestoreButton = (): Message => ({ id: "events-screen-restore-button", args: [] });

/**
 * Above a deleted event.
 * This event is deleted and stands in no list.
 */
export const eventsScreenDeletedNote = (): Message => ({ id: "events-screen-deleted-note", args: [] });

/**
 * Button.
 * Edit
 */
export const eventsScreenEditButton = (): Message => ({ id: "events-screen-edit-button", args: [] });

/**
 * Button with an arrow.
 * Back to events
 */
export const eventsScreenBackLabel = (): Message => ({ id: "events-screen-back-label", args: [] });

/**
 * Head of a group of facts.
 * Time and place
 */
export const eventsScreenPlanTitle = (): Message => ({ id: "events-screen-plan-title", args: [] });

/**
 * Head of a group of facts.
 * What it is for
 */
export const eventsScreenContentTitle = (): Message => ({ id: "events-screen-content-title", args: [] });

/**
 * Head of a group of facts.
 * Who holds it
 */
export const eventsScreenPartiesTitle = (): Message => ({ id: "events-screen-parties-title", args: [] });

/**
 * Name of the tabs of the page of an event, for screen readers.
 * Parts of the event
 */
export const eventsScreenTabsLabel = (): Message => ({ id: "events-screen-tabs-label", args: [] });

/**
 * Tab of the page of an event: when, where, what for.
 * Overview
 */
export const eventsScreenOverviewTab = (): Message => ({ id: "events-screen-overview-tab", args: [] });

/**
 * Label of a field.
 * Request: day
 */
export const eventsScreenFormRequestLabel = (): Message => ({ id: "events-screen-form-request-label", args: [] });

/**
 * Label of a field.
 * Request: number
 */
export const eventsScreenFormRequestNumberLabel = (): Message => ({ id: "events-screen-form-request-number-label", args: [] });

/**
 * Label of a field.
 * Confirmation: day
 */
export const eventsScreenFormConfirmationLabel = (): Message => ({ id: "events-screen-form-confirmation-label", args: [] });

/**
 * Label of a field.
 * Confirmation: number
 */
export const eventsScreenFormConfirmationNumberLabel = (): Message => ({ id: "events-screen-form-confirmation-number-label", args: [] });

/**
 * Inside an empty field of a day.
 * 05.07.2026
 */
export const eventsScreenFormDayHint = (): Message => ({ id: "events-screen-form-day-hint", args: [] });

/**
 * Beside the field of the day of a letter.
 * Write the day of the letter like this: 05.07.2026.
 */
export const eventsScreenFormLetterError = (): Message => ({ id: "events-screen-form-letter-error", args: [] });

/**
 * Label: day and number of the request of a state body.
 * Request
 */
export const eventsScreenRequestLabel = (): Message => ({ id: "events-screen-request-label", args: [] });

/**
 * Label: day and number of the confirmation of a state body.
 * Confirmation
 */
export const eventsScreenConfirmationLabel = (): Message => ({ id: "events-screen-confirmation-label", args: [] });

/**
 * Choice: a site whose name is not typed yet.
 * Site { $number }
 * @param a.number its place in the list
 */
export const eventsScreenFormSiteUnnamed = (a: { number: number }): Message => ({ id: "events-screen-form-site-unnamed", args: [["number", number(a.number)]] });

/**
 * Label of a group: people are moved from one site to another.
 * Transfers
 */
export const eventsScreenFormTransfersLabel = (): Message => ({ id: "events-screen-form-transfers-label", args: [] });

/**
 * Label of a choice, for screen readers.
 * From
 */
export const eventsScreenFormTransferFromLabel = (): Message => ({ id: "events-screen-form-transfer-from-label", args: [] });

/**
 * Label of a choice, for screen readers.
 * To
 */
export const eventsScreenFormTransferToLabel = (): Message => ({ id: "events-screen-form-transfer-to-label", args: [] });

/**
 * Label and hint of a field.
 * Bus, seats, driver
 */
export const eventsScreenFormTransferWordsLabel = (): Message => ({ id: "events-screen-form-transfer-words-label", args: [] });

/**
 * Button.
 * Add a transfer
 */
export const eventsScreenFormTransferAddButton = (): Message => ({ id: "events-screen-form-transfer-add-button", args: [] });

/**
 * Button with an icon.
 * Remove transfer { $number }
 * @param a.number its place in the list
 */
export const eventsScreenFormTransferRemoveLabel = (a: { number: number }): Message => ({ id: "events-screen-form-transfer-remove-label", args: [["number", number(a.number)]] });

/**
 * Under a transfer.
 * Choose two different sites and write both times like this: 05.07.2026 09:00.
 */
export const eventsScreenFormTransferError = (): Message => ({ id: "events-screen-form-transfer-error", args: [] });

/**
 * Button with three dots on the page of an event.
 * More actions
 */
export const eventsScreenMoreLabel = (): Message => ({ id: "events-screen-more-label", args: [] });

/**
 * Item of a menu.
 * Duplicate…
 */
export const eventsScreenCopyButton = (): Message => ({ id: "events-screen-copy-button", args: [] });

/**
 * Item of a menu.
 * Repeat…
 */
export const eventsScreenSeriesButton = (): Message => ({ id: "events-screen-series-button", args: [] });

/**
 * Item of a menu.
 * Save as a template
 */
export const eventsScreenTemplateButton = (): Message => ({ id: "events-screen-template-button", args: [] });

/**
 * Button on the page of a template.
 * New event from the template…
 */
export const eventsScreenFromTemplateButton = (): Message => ({ id: "events-screen-from-template-button", args: [] });

/**
 * Title of a dialog.
 * Copy of “{ $title }”
 * @param a.title the title
 */
export const eventsScreenCopyTitle = (a: { title: string }): Message => ({ id: "events-screen-copy-title", args: [["title", text(a.title)]] });

/**
 * Title of a dialog.
 * Repeat “{ $title }”
 * @param a.title the title
 */
export const eventsScreenSeriesTitle = (a: { title: string }): Message => ({ id: "events-screen-series-title", args: [["title", text(a.title)]] });

/**
 * Title of a dialog.
 * New event from “{ $title }”
 * @param a.title the title
 */
export const eventsScreenFromTemplateTitle = (a: { title: string }): Message => ({ id: "events-screen-from-template-title", args: [["title", text(a.title)]] });

/**
 * In the dialog.
 * Shifts are copied with their needs and move with the event. People are not copied.
 */
export const eventsScreenCopyHint = (): Message => ({ id: "events-screen-copy-hint", args: [] });

/**
 * Checkbox.
 * With its shifts
 */
export const eventsScreenCopyShiftsCheck = (): Message => ({ id: "events-screen-copy-shifts-check", args: [] });

/**
 * Button of the dialog.
 * Duplicate
 */
export const eventsScreenCopyDoButton = (): Message => ({ id: "events-screen-copy-do-button", args: [] });

/**
 * Button of the dialog.
 * Create the event
 */
export const eventsScreenFromTemplateDo = (): Message => ({ id: "events-screen-from-template-do", args: [] });

/**
 * Name of a choice, for screen readers.
 * How often
 */
export const eventsScreenSeriesEveryLabel = (): Message => ({ id: "events-screen-series-every-label", args: [] });

/**
 * Choice.
 * By weeks
 */
export const eventsScreenSeriesWeeks = (): Message => ({ id: "events-screen-series-weeks", args: [] });

/**
 * Choice.
 * By days
 */
export const eventsScreenSeriesDays = (): Message => ({ id: "events-screen-series-days", args: [] });

/**
 * Label of a field with a number.
 * Every so many weeks
 */
export const eventsScreenSeriesEveryWeeksLabel = (): Message => ({ id: "events-screen-series-every-weeks-label", args: [] });

/**
 * Label of a field with a number.
 * Every so many days
 */
export const eventsScreenSeriesEveryDaysLabel = (): Message => ({ id: "events-screen-series-every-days-label", args: [] });

/**
 * Label of a field.
 * Last day
 */
export const eventsScreenSeriesUntilLabel = (): Message => ({ id: "events-screen-series-until-label", args: [] });

/**
 * Name of a row of choices, for screen readers.
 * Days of the week
 */
export const eventsScreenSeriesOnLabel = (): Message => ({ id: "events-screen-series-on-label", args: [] });

/**
 * Beside the field.
 * Write a whole number and the last day like this: 05.07.2026.
 */
export const eventsScreenSeriesError = (): Message => ({ id: "events-screen-series-error", args: [] });

/**
 * In the dialog, before the days.
 * { $count ->
 *     [one] { $count } event will be made:
 *    *[other] { $count } events will be made:
 * }
 * @param a.count events
 */
export const eventsScreenSeriesCount = (a: { count: number }): Message => ({ id: "events-screen-series-count", args: [["count", number(a.count)]] });

/**
 * Notice.
 * { $count ->
 *     [one] Made: { $count } event.
 *    *[other] Made: { $count } events.
 * }
 * @param a.count events
 */
export const eventsScreenCopiedDone = (a: { count: number }): Message => ({ id: "events-screen-copied-done", args: [["count", number(a.count)]] });

/**
 * Notice.
 * Saved as a template: “{ $title }”.
 * @param a.title the title
 */
export const eventsScreenTemplateDone = (a: { title: string }): Message => ({ id: "events-screen-template-done", args: [["title", text(a.title)]] });

/**
 * Label of a field; of a fact.
 * Programme
 */
export const eventsScreenProgrammeLabel = (): Message => ({ id: "events-screen-programme-label", args: [] });

/**
 * Button with an icon beside the choice of a programme.
 * New programme
 */
export const eventsScreenProgrammeNewButton = (): Message => ({ id: "events-screen-programme-new-button", args: [] });

/**
 * Button with an icon beside the choice of a programme.
 * Edit the programme
 */
export const eventsScreenProgrammeEditButton = (): Message => ({ id: "events-screen-programme-edit-button", args: [] });

/**
 * Title of a dialog.
 * New programme
 */
export const eventsScreenProgrammeNewTitle = (): Message => ({ id: "events-screen-programme-new-title", args: [] });

/**
 * Title of a dialog.
 * Edit the programme
 */
export const eventsScreenProgrammeEditTitle = (): Message => ({ id: "events-screen-programme-edit-title", args: [] });

/**
 * Label of a field.
 * Partner
 */
export const eventsScreenProgrammePartnerLabel = (): Message => ({ id: "events-screen-programme-partner-label", args: [] });

/**
 * Label of a field.
 * Aims
 */
export const eventsScreenProgrammeAimsLabel = (): Message => ({ id: "events-screen-programme-aims-label", args: [] });

/**
 * Label of a field.
 * Expected result
 */
export const eventsScreenProgrammeExpectedLabel = (): Message => ({ id: "events-screen-programme-expected-label", args: [] });

/**
 * Notice.
 * Programme saved: “{ $title }”.
 * @param a.title the title
 */
export const eventsScreenProgrammeDone = (a: { title: string }): Message => ({ id: "events-screen-programme-done", args: [["title", text(a.title)]] });

/**
 * Beside the field of a day.
 * Write the day like this: 05.07.2026.
 */
export const eventsScreenFormDayError = (): Message => ({ id: "events-screen-form-day-error", args: [] });

/**
 * Heading of the part of an event: what came of it.
 * Result
 */
export const eventsScreenResultTitle = (): Message => ({ id: "events-screen-result-title", args: [] });

/**
 * Field: how many people the event helped.
 * People helped
 */
export const eventsScreenFormHelpedLabel = (): Message => ({ id: "events-screen-form-helped-label", args: [] });

/**
 * Beside the field of people helped.
 * Contacts: whoever was helped twice counts twice.
 */
export const eventsScreenFormHelpedHint = (): Message => ({ id: "events-screen-form-helped-hint", args: [] });

/**
 * Check box: the number of people helped is an estimate.
 * This is an estimate
 */
export const eventsScreenFormEstimatedCheck = (): Message => ({ id: "events-screen-form-estimated-check", args: [] });

/**
 * Beside the number of people helped, in brackets: nobody counted them.
 * estimate
 */
export const eventsScreenResultEstimated = (): Message => ({ id: "events-screen-result-estimated", args: [] });

/**
 * Field: the result in words.
 * What was done
 */
export const eventsScreenFormResultLabel = (): Message => ({ id: "events-screen-form-result-label", args: [] });

/**
 * Field: addresses of articles and photos.
 * Links to press and photos
 */
export const eventsScreenFormLinksLabel = (): Message => ({ id: "events-screen-form-links-label", args: [] });

/**
 * Beside the field of links.
 * One link on each line.
 */
export const eventsScreenFormLinksHint = (): Message => ({ id: "events-screen-form-links-hint", args: [] });

/**
 * Heading of the part of an event: how hours follow from marks.
 * How hours are counted
 */
export const eventsScreenRuleTitle = (): Message => ({ id: "events-screen-rule-title", args: [] });

/**
 * Field: minutes of rest that are taken off.
 * Break, minutes
 */
export const eventsScreenFormBreakLabel = (): Message => ({ id: "events-screen-form-break-label", args: [] });

/**
 * Field: hours of work after which the break is taken off.
 * Taken off after, hours
 */
export const eventsScreenFormBreakAfterLabel = (): Message => ({ id: "events-screen-form-break-after-label", args: [] });

/**
 * Field: whole steps in which hours count; choices are lengths of time.
 * Rounded down to
 */
export const eventsScreenFormStepLabel = (): Message => ({ id: "events-screen-form-step-label", args: [] });

/**
 * Choice: hours are not rounded.
 * Every minute counts
 */
export const eventsScreenFormStepNone = (): Message => ({ id: "events-screen-form-step-none", args: [] });

/**
 * Field: the most hours of one presence that count.
 * At most, hours
 */
export const eventsScreenFormMostLabel = (): Message => ({ id: "events-screen-form-most-label", args: [] });

/**
 * Beside the field of the most hours.
 * Of one arrival and departure. Empty is no limit.
 */
export const eventsScreenFormMostHint = (): Message => ({ id: "events-screen-form-most-hint", args: [] });

/**
 * Field: minutes before a shift in which an arrival is one at the shift.
 * Arrival before the shift, minutes
 */
export const eventsScreenFormEarlyLabel = (): Message => ({ id: "events-screen-form-early-label", args: [] });

/**
 * Check box: time before the beginning of the shift makes hours too.
 * Time before the shift counts too
 */
export const eventsScreenFormEarlyCheck = (): Message => ({ id: "events-screen-form-early-check", args: [] });

/**
 * Field: minutes after the end of a shift at which a forgotten departure is put.
 * Forgotten departure: after the end, minutes
 */
export const eventsScreenFormCloseLabel = (): Message => ({ id: "events-screen-form-close-label", args: [] });

/**
 * A number of the rule of hours is none, or longer than a day.
 * A number here is not a length of time within one day. Enter minutes as 30 and hours as 6,5.
 */
export const eventsScreenFormRuleError = (): Message => ({ id: "events-screen-form-rule-error", args: [] });

/**
 * In the history.
 * Programme saved
 */
export const eventsActProgramme = (): Message => ({ id: "events-act-programme", args: [] });

/**
 * In the history.
 * Event saved
 */
export const eventsActSaved = (): Message => ({ id: "events-act-saved", args: [] });

/**
 * In the history.
 * Events copied: { $count }
 * @param a.count events made
 */
export const eventsActCopied = (a: { count: number }): Message => ({ id: "events-act-copied", args: [["count", number(a.count)]] });

/**
 * In the history.
 * State of an event changed
 */
export const eventsActState = (): Message => ({ id: "events-act-state", args: [] });

/**
 * In the history.
 * Event or programme deleted
 */
export const eventsActDeleted = (): Message => ({ id: "events-act-deleted", args: [] });

/**
 * In the history.
 * Event or programme restored
 */
export const eventsActRestored = (): Message => ({ id: "events-act-restored", args: [] });

/**
 * In the history.
 * Shifts saved: { $count }
 * @param a.count shifts saved
 */
export const eventsActShifts = (a: { count: number }): Message => ({ id: "events-act-shifts", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Lists of people changed: { $count }
 * @param a.count people put on or taken off a list
 */
export const eventsActAssigned = (a: { count: number }): Message => ({ id: "events-act-assigned", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Attendance marks made: { $count }
 * @param a.count marks made
 */
export const eventsActMarked = (a: { count: number }): Message => ({ id: "events-act-marked", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Attendance mark taken off
 */
export const eventsActMarkVoided = (): Message => ({ id: "events-act-mark-voided", args: [] });

/**
 * In the history.
 * Forgotten departures closed: { $count }
 * @param a.count goings closed by the rule
 */
export const eventsActClosed = (a: { count: number }): Message => ({ id: "events-act-closed", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Hours entered, records: { $count }
 * @param a.count claims made
 */
export const eventsActClaimed = (a: { count: number }): Message => ({ id: "events-act-claimed", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Hours confirmed or rejected, records: { $count }
 * @param a.count claims confirmed or rejected
 */
export const eventsActSettled = (a: { count: number }): Message => ({ id: "events-act-settled", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Hours corrected
 */
export const eventsActCorrected = (): Message => ({ id: "events-act-corrected", args: [] });

/**
 * What stayed as it is when an action was taken back.
 * Shift
 */
export const eventsKeptShift = (): Message => ({ id: "events-kept-shift", args: [] });

/**
 * What stayed as it is when an action was taken back.
 * Attendance and hours of a volunteer
 */
export const eventsKeptPerson = (): Message => ({ id: "events-kept-person", args: [] });

/**
 * Refusal.
 * This event is not in the register any more. Go back to the list of events.
 */
export const eventsErrorMissing = (): Message => ({ id: "events-error-missing", args: [] });

/**
 * Refusal beside the field.
 * An event needs a title. Write it in at least one language.
 */
export const eventsErrorTitle = (): Message => ({ id: "events-error-title", args: [] });

/**
 * Refusal beside the field.
 * The title is too long: { $count } characters, and 200 fit. Shorten it.
 * @param a.count characters it has
 */
export const eventsErrorTitleLong = (a: { count: number }): Message => ({ id: "events-error-title-long", args: [["count", number(a.count)]] });

/**
 * Refusal beside the field.
 * The end is not after the beginning. Check both times.
 */
export const eventsErrorEndsBefore = (): Message => ({ id: "events-error-ends-before", args: [] });

/**
 * Refusal beside the field.
 * It lasts longer than a year. Make a programme of several events.
 */
export const eventsErrorTooLong = (): Message => ({ id: "events-error-too-long", args: [] });

/**
 * Refusal.
 * The event cannot go into this state from where it stands. Reload the page and choose one of the states offered.
 */
export const eventsErrorPath = (): Message => ({ id: "events-error-path", args: [] });

/**
 * Refusal.
 * Say why the event is called off: people will ask.
 */
export const eventsErrorReason = (): Message => ({ id: "events-error-reason", args: [] });

/**
 * Refusal.
 * The event is called off or finished, so nothing in it changes. Change its state first.
 */
export const eventsErrorNotOpen = (): Message => ({ id: "events-error-not-open", args: [] });

/**
 * Refusal.
 * This shift is not in the event any more. Reload the page.
 */
export const shiftsErrorMissing = (): Message => ({ id: "shifts-error-missing", args: [] });

/**
 * Refusal.
 * There is no shift to save. Choose days and times.
 */
export const shiftsErrorNone = (): Message => ({ id: "shifts-error-none", args: [] });

/**
 * Refusal.
 * This volunteer cannot be put on a list: the record is deleted, blocked or erased. Choose another volunteer.
 */
export const assigningErrorPerson = (): Message => ({ id: "assigning-error-person", args: [] });

/**
 * Refusal.
 * This mark is not there any more, or it was taken off already. Reload the page.
 */
export const attendanceErrorMark = (): Message => ({ id: "attendance-error-mark", args: [] });

/**
 * Refusal.
 * The time of the mark has not come yet. Check the date and the time.
 */
export const attendanceErrorFuture = (): Message => ({ id: "attendance-error-future", args: [] });

/**
 * Refusal.
 * No time is left for the hours: the end is not after the beginning, or the rest is as long as the work. Check the times.
 */
export const hoursErrorNegative = (): Message => ({ id: "hours-error-negative", args: [] });

/**
 * Refusal.
 * These hours end in the future. Enter them when the work is done.
 */
export const hoursErrorNotYet = (): Message => ({ id: "hours-error-not-yet", args: [] });

/**
 * Refusal.
 * This makes more than 24 hours in one day. Check the times of arrival and leaving.
 */
export const hoursErrorOverDay = (): Message => ({ id: "hours-error-over-day", args: [] });

/**
 * Refusal: the organisation does not count hours at night.
 * All of these hours lie at night, and your organisation does not count the night. Check the times, or change how hours are counted in the settings.
 */
export const hoursErrorAllAtNight = (): Message => ({ id: "hours-error-all-at-night", args: [] });

/**
 * Refusal: the organisation does not count travel.
 * Your organisation does not count travel. Enter the work alone, or change how hours are counted in the settings.
 */
export const hoursErrorNoTravel = (): Message => ({ id: "hours-error-no-travel", args: [] });

/**
 * Refusal: more travel on a day than counts.
 * Of the travel of a person, { $most } minutes a day count; { $left } minutes are left on this day. Shorten the travel.
 * @param a.left minutes that are left on this day
 * @param a.most minutes that count for a person and day
 */
export const hoursErrorTravelOver = (a: { left: number; most: number }): Message => ({ id: "hours-error-travel-over", args: [["left", number(a.left)], ["most", number(a.most)]] });

/**
 * Refusal.
 * Other hours of this volunteer are entered for the same time: { $day }, { $time }. Choose which ones count and correct the others.
 * @param a.day day of the other hours
 * @param a.time their times: 09:00–13:00
 */
export const hoursErrorOverlap = (a: { day: When; time: string }): Message => ({ id: "hours-error-overlap", args: [["day", date(a.day)], ["time", text(a.time)]] });

/**
 * Refusal: somebody entered hours by hand and said that they rest on a scan.
 * Only hours that follow from a scan rest on a scan. Choose a signed sheet, the coordinator’s word or the volunteer’s own word.
 */
export const hoursErrorTypedScan = (): Message => ({ id: "hours-error-typed-scan", args: [] });

/**
 * Refusal.
 * You entered these hours yourself, so someone else has to confirm them.
 */
export const hoursErrorOwn = (): Message => ({ id: "hours-error-own", args: [] });

/**
 * Refusal.
 * These hours are not waiting any more: they were settled, replaced or taken off. Reload the page.
 */
export const hoursErrorClaim = (): Message => ({ id: "hours-error-claim", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * No.
 */
export const exportNumberColumn = (): Message => ({ id: "export-number-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Surname
 */
export const exportSurnameColumn = (): Message => ({ id: "export-surname-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Given name
 */
export const exportGivenColumn = (): Message => ({ id: "export-given-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Patronymic
 */
export const exportPatronymicColumn = (): Message => ({ id: "export-patronymic-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Name in Latin letters
 */
export const exportLatinColumn = (): Message => ({ id: "export-latin-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Date of birth
 */
export const exportBirthDateColumn = (): Message => ({ id: "export-birth-date-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Sex
 */
export const exportSexColumn = (): Message => ({ id: "export-sex-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * IIN
 */
export const exportIinColumn = (): Message => ({ id: "export-iin-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Phone
 */
export const exportPhoneColumn = (): Message => ({ id: "export-phone-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Other phones
 */
export const exportOtherPhonesColumn = (): Message => ({ id: "export-other-phones-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * E-mail
 */
export const exportEmailColumn = (): Message => ({ id: "export-email-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Region
 */
export const exportRegionColumn = (): Message => ({ id: "export-region-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * District
 */
export const exportDistrictColumn = (): Message => ({ id: "export-district-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Directions
 */
export const exportDirectionsColumn = (): Message => ({ id: "export-directions-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Organisation
 */
export const exportOrganisationColumn = (): Message => ({ id: "export-organisation-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Status
 */
export const exportStatusColumn = (): Message => ({ id: "export-status-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Member since
 */
export const exportJoinedColumn = (): Message => ({ id: "export-joined-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Consent
 */
export const exportConsentColumn = (): Message => ({ id: "export-consent-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Tags
 */
export const exportTagsColumn = (): Message => ({ id: "export-tags-column", args: [] });

/**
 * Heading of a column in an exported list of volunteers.
 * Note
 */
export const exportNoteColumn = (): Message => ({ id: "export-note-column", args: [] });

/**
 * Name of the sheet in an exported list; at most 31 characters.
 * Volunteers
 */
export const exportVolunteersSheet = (): Message => ({ id: "export-volunteers-sheet", args: [] });

/**
 * Refusal when a list is exported.
 * The file is open in another program. Close it there and save again.
 */
export const exportErrorFileOpen = (): Message => ({ id: "export-error-file-open", args: [] });

/**
 * Refusal when a list is exported.
 * Saving in this folder is not allowed. Choose another folder.
 */
export const exportErrorNoRight = (): Message => ({ id: "export-error-no-right", args: [] });

/**
 * Refusal when a list is exported.
 * The file could not be written. Check that the disk or stick is still connected and save again, or choose another folder.
 */
export const exportErrorNotWritten = (): Message => ({ id: "export-error-not-written", args: [] });

/**
 * Refusal when a list is exported.
 * A sheet holds at most { $limit } rows. Export to CSV instead, or narrow the list with filters.
 * @param a.limit rows that one sheet holds
 */
export const exportErrorTooManyRows = (a: { limit: number }): Message => ({ id: "export-error-too-many-rows", args: [["limit", number(a.limit)]] });

/**
 * Quiet line after an export was cancelled.
 * Export cancelled. No file was written.
 */
export const exportErrorCancelled = (): Message => ({ id: "export-error-cancelled", args: [] });

/**
 * Name of the sheet that says who exported the list; at most 31 characters.
 * About this list
 */
export const exportAboutSheet = (): Message => ({ id: "export-about-sheet", args: [] });

/**
 * On that sheet and above a CSV file: whose register it is.
 * Organisation
 */
export const exportAboutOrganisation = (): Message => ({ id: "export-about-organisation", args: [] });

/**
 * On that sheet and above a CSV file: who exported the list.
 * Exported by
 */
export const exportAboutWho = (): Message => ({ id: "export-about-who", args: [] });

/**
 * On that sheet and above a CSV file: when.
 * Exported at
 */
export const exportAboutWhen = (): Message => ({ id: "export-about-when", args: [] });

/**
 * On that sheet and above a CSV file: which people, in words.
 * Filter
 */
export const exportAboutFilter = (): Message => ({ id: "export-about-filter", args: [] });

/**
 * Row of the sheet “About this list”: how many people are left out because their data is blocked.
 * Left out, data blocked
 */
export const exportAboutBlocked = (): Message => ({ id: "export-about-blocked", args: [] });

/**
 * Heading of a column in an exported list: the whole name in one cell.
 * Full name
 */
export const exportNameColumn = (): Message => ({ id: "export-name-column", args: [] });

/**
 * On that sheet and above a CSV file, in front of what was searched for.
 * Search
 */
export const exportAboutText = (): Message => ({ id: "export-about-text", args: [] });

/**
 * On that sheet and above a CSV file, when nothing narrows the list.
 * Everybody
 */
export const exportAboutEverybody = (): Message => ({ id: "export-about-everybody", args: [] });

/**
 * Refusal when a list is exported without any column.
 * The list has no columns. Choose at least one.
 */
export const exportErrorNoColumns = (): Message => ({ id: "export-error-no-columns", args: [] });

/**
 * Group of choices in the dialog: the language of the file.
 * Language of the file
 */
export const exportLanguageLabel = (): Message => ({ id: "export-language-label", args: [] });

/**
 * Group of choices in the dialog: which columns.
 * Columns
 */
export const exportColumnsLabel = (): Message => ({ id: "export-columns-label", args: [] });

/**
 * Choice: the columns of the list on screen, in their order.
 * As on screen: { $count }
 * @param a.count columns
 */
export const exportColumnsScreen = (a: { count: number }): Message => ({ id: "export-columns-screen", args: [["count", number(a.count)]] });

/**
 * Choice: every column.
 * All: { $count }
 * @param a.count columns
 */
export const exportColumnsAll = (a: { count: number }): Message => ({ id: "export-columns-all", args: [["count", number(a.count)]] });

/**
 * Check box in the dialog.
 * IIN and phones in full
 */
export const exportNumbersLabel = (): Message => ({ id: "export-numbers-label", args: [] });

/**
 * Check box in the dialog.
 * Otherwise only the last four digits.
 */
export const exportNumbersLabelHint = (): Message => ({ id: "export-numbers-label.hint", args: [] });

/**
 * Choice of a format.
 * PDF for printing
 */
export const exportFormatPdf = (): Message => ({ id: "export-format-pdf", args: [] });

/**
 * Choice of a format.
 * A4, with the header and the page number on every page.
 */
export const exportFormatPdfHint = (): Message => ({ id: "export-format-pdf.hint", args: [] });

/**
 * Below the last row of a list on paper.
 * □ stands for a sign that the fonts for printing lack. The XLSX file has it. Rows: { $rows }
 * @param a.rows numbers of the rows with such a sign, such as 3, 17
 */
export const exportPaperLacking = (a: { rows: string }): Message => ({ id: "export-paper-lacking", args: [["rows", text(a.rows)]] });

/**
 * In the window of the guest, while nobody is shown.
 * Welcome!
 */
export const facingWelcome = (): Message => ({ id: "facing-welcome", args: [] });

/**
 * In the window of the guest, under the own name.
 * Is your name right?
 */
export const facingAsk = (): Message => ({ id: "facing-ask", args: [] });

/**
 * Key in the foot of the desk: opens and closes the window of the guest.
 * guest’s screen
 */
export const facingKey = (): Message => ({ id: "facing-key", args: [] });

/**
 * After the window was opened.
 * The guest’s screen is open. It shows the name of each guest for ten seconds.
 */
export const facingOpened = (): Message => ({ id: "facing-opened", args: [] });

/**
 * After the window was closed.
 * The guest’s screen is closed
 */
export const facingClosed = (): Message => ({ id: "facing-closed", args: [] });

/**
 * Refusal: the system did not open the window.
 * The guest’s screen does not open. Check the second screen and try again; the desk works without it.
 */
export const facingErrorNotOpened = (): Message => ({ id: "facing-error-not-opened", args: [] });

/**
 * Title of the screen.
 * Figures
 */
export const figuresPageTitle = (): Message => ({ id: "figures-page-title", args: [] });

/**
 * Name of the choice of what the table tells apart, for screen readers.
 * Table by
 */
export const figuresAxisLabel = (): Message => ({ id: "figures-axis-label", args: [] });

/**
 * Choice: a line for each event.
 * By event
 */
export const figuresAxisEvent = (): Message => ({ id: "figures-axis-event", args: [] });

/**
 * Choice: a line for each volunteer.
 * By person
 */
export const figuresAxisPerson = (): Message => ({ id: "figures-axis-person", args: [] });

/**
 * Choice: a line for each programme.
 * By programme
 */
export const figuresAxisProgramme = (): Message => ({ id: "figures-axis-programme", args: [] });

/**
 * Choice: a line for each direction.
 * By direction
 */
export const figuresAxisDirection = (): Message => ({ id: "figures-axis-direction", args: [] });

/**
 * Choice: a line for each region.
 * By region
 */
export const figuresAxisRegion = (): Message => ({ id: "figures-axis-region", args: [] });

/**
 * Choice: a line for each month.
 * By month
 */
export const figuresAxisMonth = (): Message => ({ id: "figures-axis-month", args: [] });

/**
 * Choice: a line for each quarter.
 * By quarter
 */
export const figuresAxisQuarter = (): Message => ({ id: "figures-axis-quarter", args: [] });

/**
 * Choice: a line for each year.
 * By year
 */
export const figuresAxisYear = (): Message => ({ id: "figures-axis-year", args: [] });

/**
 * Choice: a line for each sex.
 * By sex
 */
export const figuresAxisSex = (): Message => ({ id: "figures-axis-sex", args: [] });

/**
 * Choice: a line for each age group.
 * By age
 */
export const figuresAxisAge = (): Message => ({ id: "figures-axis-age", args: [] });

/**
 * Head of the first column of the table.
 * Event
 */
export const figuresHeadEvent = (): Message => ({ id: "figures-head-event", args: [] });

/**
 * Head of the first column of the table.
 * Volunteer
 */
export const figuresHeadPerson = (): Message => ({ id: "figures-head-person", args: [] });

/**
 * Head of the first column of the table.
 * Programme
 */
export const figuresHeadProgramme = (): Message => ({ id: "figures-head-programme", args: [] });

/**
 * Head of the first column of the table.
 * Direction
 */
export const figuresHeadDirection = (): Message => ({ id: "figures-head-direction", args: [] });

/**
 * Head of the first column of the table.
 * Region
 */
export const figuresHeadRegion = (): Message => ({ id: "figures-head-region", args: [] });

/**
 * Head of the first column of the table.
 * Period
 */
export const figuresHeadPeriod = (): Message => ({ id: "figures-head-period", args: [] });

/**
 * Head of the first column of the table.
 * Sex
 */
export const figuresHeadSex = (): Message => ({ id: "figures-head-sex", args: [] });

/**
 * Head of the first column of the table.
 * Age
 */
export const figuresHeadAge = (): Message => ({ id: "figures-head-age", args: [] });

/**
 * Line of the table: work outside events.
 * Outside events
 */
export const figuresLineOutside = (): Message => ({ id: "figures-line-outside", args: [] });

/**
 * Line of the table: events that belong to no programme, and work outside events.
 * No programme
 */
export const figuresLineNoProgramme = (): Message => ({ id: "figures-line-no-programme", args: [] });

/**
 * Line of the table: events that name no direction, and work outside events.
 * No direction
 */
export const figuresLineNoDirection = (): Message => ({ id: "figures-line-no-direction", args: [] });

/**
 * Line of the table: events that name no region, and work outside events.
 * No region
 */
export const figuresLineNoRegion = (): Message => ({ id: "figures-line-no-region", args: [] });

/**
 * Line of the table: work of which no day is known.
 * No date
 */
export const figuresLineNoDay = (): Message => ({ id: "figures-line-no-day", args: [] });

/**
 * Line of the table: people whose record names no sex, or is not there any more.
 * Sex not specified
 */
export const figuresLineNoSex = (): Message => ({ id: "figures-line-no-sex", args: [] });

/**
 * In place of the name of a volunteer whose data is erased, blocked or deleted.
 * Data not shown
 */
export const figuresLineGone = (): Message => ({ id: "figures-line-gone", args: [] });

/**
 * Line of the table: a quarter of a year.
 * Quarter { $quarter }, { $year }
 * @param a.quarter 1 to 4
 * @param a.year the year in four digits
 */
export const figuresLineQuarter = (a: { quarter: number; year: string }): Message => ({ id: "figures-line-quarter", args: [["quarter", number(a.quarter)], ["year", text(a.year)]] });

/**
 * Name of a figure.
 * Confirmed hours
 */
export const figuresMeasureConfirmed = (): Message => ({ id: "figures-measure-confirmed", args: [] });

/**
 * What the figure counts; stands beside it.
 * Hours that somebody other than the claimer confirmed. They count on the day on which the work began. Rejected, replaced and void hours are left out.
 */
export const figuresMeansConfirmed = (): Message => ({ id: "figures-means-confirmed", args: [] });

/**
 * Name of a figure.
 * Waiting for confirmation
 */
export const figuresMeasureClaimed = (): Message => ({ id: "figures-measure-claimed", args: [] });

/**
 * What the figure counts; stands beside it.
 * Hours that were claimed and that nobody has confirmed or rejected yet. They stand in no certificate.
 */
export const figuresMeansClaimed = (): Message => ({ id: "figures-means-claimed", args: [] });

/**
 * Name of a figure.
 * Rejected hours
 */
export const figuresMeasureRejected = (): Message => ({ id: "figures-measure-rejected", args: [] });

/**
 * What the figure counts; stands beside it.
 * Hours that were claimed and rejected by somebody else.
 */
export const figuresMeansRejected = (): Message => ({ id: "figures-means-rejected", args: [] });

/**
 * Name of a figure.
 * People who came
 */
export const figuresMeasurePeople = (): Message => ({ id: "figures-measure-people", args: [] });

/**
 * What the figure counts; stands beside it.
 * People with a recorded arrival. Each person counts once in a line, however many marks there are, so the lines may add up to more than the total.
 */
export const figuresMeansPeople = (): Message => ({ id: "figures-means-people", args: [] });

/**
 * Name of a figure.
 * People with hours
 */
export const figuresMeasureWithHours = (): Message => ({ id: "figures-measure-with-hours", args: [] });

/**
 * What the figure counts; stands beside it.
 * People with confirmed hours, each once in a line.
 */
export const figuresMeansWithHours = (): Message => ({ id: "figures-means-with-hours", args: [] });

/**
 * Name of a figure.
 * Events
 */
export const figuresMeasureEvents = (): Message => ({ id: "figures-measure-events", args: [] });

/**
 * What the figure counts; stands beside it.
 * Events with at least one arrival or confirmed hours. Work outside events is left out.
 */
export const figuresMeansEvents = (): Message => ({ id: "figures-means-events", args: [] });

/**
 * Name of a figure.
 * Marks
 */
export const figuresMeasureMarks = (): Message => ({ id: "figures-measure-marks", args: [] });

/**
 * What the figure counts; stands beside it.
 * Arrivals and departures as they were recorded, repeats included. A mark is not a person.
 */
export const figuresMeansMarks = (): Message => ({ id: "figures-means-marks", args: [] });

/**
 * Name of a figure.
 * Places in shifts
 */
export const figuresMeasurePlaces = (): Message => ({ id: "figures-measure-places", args: [] });

/**
 * What the figure counts; stands beside it.
 * Places that people have in shifts of work which are over, without the reserve, as the lists stand now.
 */
export const figuresMeansPlaces = (): Message => ({ id: "figures-means-places", args: [] });

/**
 * Name of a figure.
 * No-shows
 */
export const figuresMeasureNoShows = (): Message => ({ id: "figures-measure-no-shows", args: [] });

/**
 * What the figure counts; stands beside it.
 * Of these places: neither an arrival in the shift nor hours of it are known. Shifts that were called off are left out.
 */
export const figuresMeansNoShows = (): Message => ({ id: "figures-means-no-shows", args: [] });

/**
 * Name of a figure.
 * Late cancellations
 */
export const figuresMeasureLateCancels = (): Message => ({ id: "figures-measure-late-cancels", args: [] });

/**
 * What the figure counts; stands beside it.
 * Places in the same shifts that people gave up by their own word after the cancellation deadline: that of the shift, or else of the event. They are neither among the places nor among the no-shows. Whoever cancels in time, or where there is no deadline, is counted nowhere.
 */
export const figuresMeansLateCancels = (): Message => ({ id: "figures-means-late-cancels", args: [] });

/**
 * Name of a figure.
 * People helped
 */
export const figuresMeasureHelped = (): Message => ({ id: "figures-measure-helped", args: [] });

/**
 * What the figure counts; stands beside it.
 * Sum of what the results of events say, each on its first day. These are contacts, not people: whoever was helped twice counts twice. By person, sex and age there is no such figure.
 */
export const figuresMeansHelped = (): Message => ({ id: "figures-means-helped", args: [] });

/**
 * Beside the figure of people helped: how many of them are an estimate.
 * { $estimated } of them estimated
 * @param a.estimated people
 */
export const figuresHelpedEstimated = (a: { estimated: number }): Message => ({ id: "figures-helped-estimated", args: [["estimated", number(a.estimated)]] });

/**
 * Heading over the shares of what confirmed hours rest on.
 * What confirmed hours rest on
 */
export const figuresEvidenceTitle = (): Message => ({ id: "figures-evidence-title", args: [] });

/**
 * What the shares mean.
 * Scan or desk is the strongest, a person’s own word the weakest. Hours from two marks have the weaker of the two.
 */
export const figuresEvidenceHint = (): Message => ({ id: "figures-evidence-hint", args: [] });

/**
 * Name of the choice of the period.
 * Period
 */
export const figuresPeriodLabel = (): Message => ({ id: "figures-period-label", args: [] });

/**
 * Choice: the running year.
 * This year
 */
export const figuresPeriodYear = (): Message => ({ id: "figures-period-year", args: [] });

/**
 * Choice: the year before.
 * Last year
 */
export const figuresPeriodLastYear = (): Message => ({ id: "figures-period-last-year", args: [] });

/**
 * Choice: the running quarter.
 * This quarter
 */
export const figuresPeriodQuarter = (): Message => ({ id: "figures-period-quarter", args: [] });

/**
 * Choice: the running month.
 * This month
 */
export const figuresPeriodMonth = (): Message => ({ id: "figures-period-month", args: [] });

/**
 * Choice: everything that is known.
 * All time
 */
export const figuresPeriodAll = (): Message => ({ id: "figures-period-all", args: [] });

/**
 * Choice: two days of one’s own.
 * From … to …
 */
export const figuresPeriodOwn = (): Message => ({ id: "figures-period-own", args: [] });

/**
 * Label of a field: the first day of the period.
 * From
 */
export const figuresFromLabel = (): Message => ({ id: "figures-from-label", args: [] });

/**
 * Label of a field: the last day of the period.
 * To
 */
export const figuresUntilLabel = (): Message => ({ id: "figures-until-label", args: [] });

/**
 * Label of a field: the figures are shown as they were known on that day.
 * As known on
 */
export const figuresAsOfLabel = (): Message => ({ id: "figures-as-of-label", args: [] });

/**
 * Beside the field, while it is empty.
 * today
 */
export const figuresAsOfHint = (): Message => ({ id: "figures-as-of-hint", args: [] });

/**
 * Above the figures of a past date.
 * As the register knew it at the end of { DATETIME($day, style: "long") }; what was recorded, confirmed or corrected later is left out.
 * @param a.day the day
 */
export const figuresAsOfBanner = (a: { day: When }): Message => ({ id: "figures-as-of-banner", args: [["day", date(a.day)]] });

/**
 * Button: back to the figures of today.
 * Show today’s figures
 */
export const figuresAsOfClear = (): Message => ({ id: "figures-as-of-clear", args: [] });

/**
 * Heading over the totals, for screen readers.
 * Totals
 */
export const figuresTotalsTitle = (): Message => ({ id: "figures-totals-title", args: [] });

/**
 * Heading over the line over time.
 * { $measure }, by month
 * @param a.measure name of the figure
 */
export const figuresOverTimeTitle = (a: { measure: string }): Message => ({ id: "figures-over-time-title", args: [["measure", text(a.measure)]] });

/**
 * Which regions the figures go by, before the choice of today’s ones or those of the event.
 * Regions
 */
export const figuresRegionsLabel = (): Message => ({ id: "figures-regions-label", args: [] });

/**
 * Choice and line in a file: the regions of today.
 * as of today
 */
export const figuresRegionsToday = (): Message => ({ id: "figures-regions-today", args: [] });

/**
 * Choice and line in a file: the regions as they were on the first day of each event.
 * as of the event
 */
export const figuresRegionsEvent = (): Message => ({ id: "figures-regions-event", args: [] });

/**
 * Under the table: events in a region of which a part became a region of its own later.
 * { $events ->
 *     [one] { $events } event took place in a region that was divided later. It counts in the region that was recorded; its place may lie in another one now.
 *    *[other] { $events } events took place in regions that were divided later. They count in the region that was recorded; their places may lie in another one now.
 * }
 * @param a.events events
 */
export const figuresRegionsUndivided = (a: { events: number }): Message => ({ id: "figures-regions-undivided", args: [["events", number(a.events)]] });

/**
 * Heading over the map of regions.
 * { $measure }, by region
 * @param a.measure name of the figure
 */
export const figuresMapTitle = (a: { measure: string }): Message => ({ id: "figures-map-title", args: [["measure", text(a.measure)]] });

/**
 * Name of the table, for screen readers.
 * Figures by line
 */
export const figuresTableLabel = (): Message => ({ id: "figures-table-label", args: [] });

/**
 * A number of hours in the totals; one decimal at most.
 * { NUMBER($hours, maximumFractionDigits: 1) } h
 * @param a.hours hours
 */
export const figuresHoursValue = (a: { hours: number }): Message => ({ id: "figures-hours-value", args: [["hours", number(a.hours)]] });

/**
 * Button.
 * Save the table…
 */
export const figuresSaveButton = (): Message => ({ id: "figures-save-button", args: [] });

/**
 * A notice after the table was saved.
 * The table is saved: { $path }
 * @param a.path where the file is
 */
export const figuresSaveDone = (a: { path: string }): Message => ({ id: "figures-save-done", args: [["path", text(a.path)]] });

/**
 * In place of the figures, where there are none.
 * No work in this period
 */
export const figuresEmptyTitle = (): Message => ({ id: "figures-empty-title", args: [] });

/**
 * Under it.
 * Figures come from marks of attendance and from hours. Choose another period, or record who came on the page of an event.
 */
export const figuresEmptyHint = (): Message => ({ id: "figures-empty-hint", args: [] });

/**
 * Title of the panel with the rows behind a figure.
 * { $measure }: { $line }
 * @param a.measure name of the figure
 * @param a.line name of the line
 */
export const figuresRowsTitle = (a: { measure: string; line: string }): Message => ({ id: "figures-rows-title", args: [["measure", text(a.measure)], ["line", text(a.line)]] });

/**
 * Button beside the definition of the chosen figure: shows the rows that it is made of.
 * Show the rows
 */
export const figuresRowsOpen = (): Message => ({ id: "figures-rows-open", args: [] });

/**
 * Name of the total line.
 * all
 */
export const figuresRowsAll = (): Message => ({ id: "figures-rows-all", args: [] });

/**
 * Head of a column of the rows.
 * Day
 */
export const figuresRowsDayColumn = (): Message => ({ id: "figures-rows-day-column", args: [] });

/**
 * Head of a column of the rows.
 * Hours
 */
export const figuresRowsMinutesColumn = (): Message => ({ id: "figures-rows-minutes-column", args: [] });

/**
 * Head of a column of the rows.
 * Evidence
 */
export const figuresRowsEvidenceColumn = (): Message => ({ id: "figures-rows-evidence-column", args: [] });

/**
 * Head of a column of the rows.
 * Mark
 */
export const figuresRowsMarkColumn = (): Message => ({ id: "figures-rows-mark-column", args: [] });

/**
 * A mark: the person came; with the time.
 * Came at { $time }
 * @param a.time time of day
 */
export const figuresRowsArrival = (a: { time: string }): Message => ({ id: "figures-rows-arrival", args: [["time", text(a.time)]] });

/**
 * A mark: the person went; with the time.
 * Left at { $time }
 * @param a.time time of day
 */
export const figuresRowsDeparture = (a: { time: string }): Message => ({ id: "figures-rows-departure", args: [["time", text(a.time)]] });

/**
 * Button that closes the panel of rows.
 * Back to the table
 */
export const figuresRowsClose = (): Message => ({ id: "figures-rows-close", args: [] });

/**
 * The last day is before the first one.
 * The period ends before it begins. Choose a later last day.
 */
export const figuresErrorPeriod = (): Message => ({ id: "figures-error-period", args: [] });

/**
 * A line that is asked for is not known.
 * There is no such line in the figures. Open the figures again and choose a line of the table.
 */
export const figuresErrorLine = (): Message => ({ id: "figures-error-line", args: [] });

/**
 * Name of the saved table and of its sheet.
 * Figures
 */
export const figuresFileName = (): Message => ({ id: "figures-file-name", args: [] });

/**
 * Line above a saved table.
 * Period
 */
export const figuresFilePeriod = (): Message => ({ id: "figures-file-period", args: [] });

/**
 * Line above a saved table: by which day the register knew this.
 * As known on
 */
export const figuresFileAsOf = (): Message => ({ id: "figures-file-as-of", args: [] });

/**
 * Last line of a saved table.
 * Total
 */
export const figuresFileTotal = (): Message => ({ id: "figures-file-total", args: [] });

/**
 * Column of a saved table: the share of confirmed hours by scan or signed paper.
 * Share by scan or signed paper, %
 */
export const figuresFileEvidence = (): Message => ({ id: "figures-file-evidence", args: [] });

/**
 * Heading over the estimate, and line above a saved table.
 * Value of confirmed hours, an estimate
 */
export const figuresWorthTitle = (): Message => ({ id: "figures-worth-title", args: [] });

/**
 * The estimate itself.
 * About { NUMBER($tenge, style: "currency") }
 * @param a.tenge the sum
 */
export const figuresWorthSum = (a: { tenge: number }): Message => ({ id: "figures-worth-sum", args: [["tenge", number(a.tenge)]] });

/**
 * A year of the estimate: its hours, its rate, and where the rate was taken from.
 * { $year }: { $length } at { NUMBER($rate, style: "currency") } an hour. Source of the rate: { $source }
 * @param a.year the year
 * @param a.length its confirmed hours
 * @param a.rate tenge for an hour
 * @param a.source where the rate was taken from
 */
export const figuresWorthYear = (a: { year: string; length: string; rate: number; source: string }): Message => ({ id: "figures-worth-year", args: [["year", text(a.year)], ["length", text(a.length)], ["rate", number(a.rate)], ["source", text(a.source)]] });

/**
 * Hours of a year without a rate.
 * { $year }: no rate is set, so { $length } are not valued
 * @param a.year the year
 * @param a.length its confirmed hours
 */
export const figuresWorthWithout = (a: { year: string; length: string }): Message => ({ id: "figures-worth-without", args: [["year", text(a.year)], ["length", text(a.length)]] });

/**
 * Hours without a day.
 * Without a day: { $length } are not valued
 * @param a.length the hours
 */
export const figuresWorthNoDay = (a: { length: string }): Message => ({ id: "figures-worth-no-day", args: [["length", text(a.length)]] });

/**
 * Under the estimate: how it is made.
 * Confirmed hours times the rate of the year in which the work began. Minutes are counted exactly; the sum is rounded once, to whole tenge. It is an estimate, and no payment.
 */
export const figuresWorthMeans = (): Message => ({ id: "figures-worth-means", args: [] });

/**
 * Under the estimate of a past day.
 * The rates are those that the register knew on that day.
 */
export const figuresWorthAsOf = (): Message => ({ id: "figures-worth-as-of", args: [] });

/**
 * Under the totals: confirmed hours at night, where they are told separately.
 * Of the confirmed hours at night: { $length }
 * @param a.length the hours
 */
export const figuresApartNight = (a: { length: string }): Message => ({ id: "figures-apart-night", args: [["length", text(a.length)]] });

/**
 * Under the totals: confirmed hours of travel.
 * Of the confirmed hours travel: { $length }
 * @param a.length the hours
 */
export const figuresApartTravel = (a: { length: string }): Message => ({ id: "figures-apart-travel", args: [["length", text(a.length)]] });

/**
 * Group of saved filters above the list, for screen readers.
 * Saved filters
 */
export const filtersGroupLabel = (): Message => ({ id: "filters-group-label", args: [] });

/**
 * Quiet button above the list, when something is filtered: gives the question a name.
 * Save this filter
 */
export const filtersSaveButton = (): Message => ({ id: "filters-save-button", args: [] });

/**
 * Title of the dialog that gives a filter its name.
 * Save the filter
 */
export const filtersSaveTitle = (): Message => ({ id: "filters-save-title", args: [] });

/**
 * Field of that dialog.
 * Name
 */
export const filtersNameLabel = (): Message => ({ id: "filters-name-label", args: [] });

/**
 * Field of that dialog.
 * Summer camp, no consent
 */
export const filtersNameLabelPlaceholder = (): Message => ({ id: "filters-name-label.placeholder", args: [] });

/**
 * Check box of that dialog.
 * For everybody who works with the register
 */
export const filtersSharedLabel = (): Message => ({ id: "filters-shared-label", args: [] });

/**
 * Check box of that dialog.
 * Otherwise only you see it.
 */
export const filtersSharedLabelHint = (): Message => ({ id: "filters-shared-label.hint", args: [] });

/**
 * Hint of that dialog, when a text is searched for.
 * The words you searched for are not saved: they may be a person’s name, and a name must be erasable.
 */
export const filtersTextHint = (): Message => ({ id: "filters-text-hint", args: [] });

/**
 * Quiet button beside the saved filters: opens the dialog where they are put in order.
 * Saved filters
 */
export const filtersManageButton = (): Message => ({ id: "filters-manage-button", args: [] });

/**
 * Title of the dialog where filters are renamed, ordered and removed.
 * Saved filters
 */
export const filtersManageTitle = (): Message => ({ id: "filters-manage-title", args: [] });

/**
 * In that dialog, when there are none.
 * No filters yet. Filter the list and choose “Save this filter”.
 */
export const filtersManageEmpty = (): Message => ({ id: "filters-manage-empty", args: [] });

/**
 * In that dialog, beside a filter that everybody sees.
 * for everybody
 */
export const filtersSharedState = (): Message => ({ id: "filters-shared-state", args: [] });

/**
 * In that dialog, beside a filter that only its maker sees.
 * only mine
 */
export const filtersOwnState = (): Message => ({ id: "filters-own-state", args: [] });

/**
 * Button in that dialog, for screen readers.
 * Rename: { $name }
 * @param a.name name of the filter
 */
export const filtersRenameLabel = (a: { name: string }): Message => ({ id: "filters-rename-label", args: [["name", text(a.name)]] });

/**
 * Button in that dialog, for screen readers.
 * Remove: { $name }
 * @param a.name name of the filter
 */
export const filtersRemoveLabel = (a: { name: string }): Message => ({ id: "filters-remove-label", args: [["name", text(a.name)]] });

/**
 * Toast after saving a filter.
 * Filter saved
 */
export const filtersSaveDone = (): Message => ({ id: "filters-save-done", args: [] });

/**
 * Toast after removing a filter.
 * Filter removed
 */
export const filtersRemoveDone = (): Message => ({ id: "filters-remove-done", args: [] });

/**
 * At a saved filter that asks for a tag that nobody has any more.
 * Nobody has the tag “{ $tag }” any more.
 * @param a.tag the tag
 */
export const filtersGoneTag = (a: { tag: string }): Message => ({ id: "filters-gone-tag", args: [["tag", text(a.tag)]] });

/**
 * At a saved filter that asks for an organisation that is not in the register any more.
 * An organisation of this filter is not in the register any more.
 */
export const filtersGoneOrganisation = (): Message => ({ id: "filters-gone-organisation", args: [] });

/**
 * At a saved filter that asks for a direction that was taken off the list.
 * A direction of this filter was taken off the list.
 */
export const filtersGoneDirection = (): Message => ({ id: "filters-gone-direction", args: [] });

/**
 * Refusal: the filter was removed meanwhile, or is somebody else’s own.
 * There is no such filter any more. Look through the saved filters.
 */
export const filtersErrorMissing = (): Message => ({ id: "filters-error-missing", args: [] });

/**
 * Refusal when a question of nothing but words is saved.
 * Only words are searched for, and they are not saved: they may be a person’s name, and a name must be erasable. Choose a filter too.
 */
export const filtersErrorWordsOnly = (): Message => ({ id: "filters-error-words-only", args: [] });

/**
 * Beside the name of a filter.
 * Give the filter a name.
 */
export const filtersErrorNameEmpty = (): Message => ({ id: "filters-error-name-empty", args: [] });

/**
 * Beside the name of a filter.
 * A name has at most { $limit } characters. Shorten it.
 * @param a.limit the most characters
 */
export const filtersErrorNameLong = (a: { limit: number }): Message => ({ id: "filters-error-name-long", args: [["limit", number(a.limit)]] });

/**
 * Refusal when one more filter is saved.
 * A register keeps at most { $limit } filters. Remove one that is not needed.
 * @param a.limit the most filters
 */
export const filtersErrorTooMany = (a: { limit: number }): Message => ({ id: "filters-error-too-many", args: [["limit", number(a.limit)]] });

/**
 * Over the step, for screen readers.
 * Step { $step } of { $total }
 * @param a.step which step
 * @param a.total how many steps
 */
export const firstRunStepLabel = (a: { step: number; total: number }): Message => ({ id: "first-run-step-label", args: [["step", number(a.step)], ["total", number(a.total)]] });

/**
 * Name of the step, small, over its title.
 * Language
 */
export const firstRunLanguageLabel = (): Message => ({ id: "first-run-language-label", args: [] });

/**
 * Title of the step.
 * Choose a language
 */
export const firstRunLanguageTitle = (): Message => ({ id: "first-run-language-title", args: [] });

/**
 * Under the title of the step.
 * You can change it at any time.
 */
export const firstRunLanguageHint = (): Message => ({ id: "first-run-language-hint", args: [] });

/**
 * Name of the step.
 * Organisation
 */
export const firstRunOrganisationLabel = (): Message => ({ id: "first-run-organisation-label", args: [] });

/**
 * Title of the step.
 * Name your organisation
 */
export const firstRunOrganisationTitle = (): Message => ({ id: "first-run-organisation-title", args: [] });

/**
 * Under the title of the step.
 * An unregistered group of volunteers is fine too.
 */
export const firstRunOrganisationHint = (): Message => ({ id: "first-run-organisation-hint", args: [] });

/**
 * Field.
 * Name of the organisation
 */
export const firstRunNameLabel = (): Message => ({ id: "first-run-name-label", args: [] });

/**
 * Field with a choice.
 * Region
 */
export const firstRunRegionLabel = (): Message => ({ id: "first-run-region-label", args: [] });

/**
 * First choice of the field Region.
 * The whole country
 */
export const firstRunRegionNone = (): Message => ({ id: "first-run-region-none", args: [] });

/**
 * Field: who sits at this laptop.
 * Your name
 */
export const firstRunOperatorLabel = (): Message => ({ id: "first-run-operator-label", args: [] });

/**
 * Under the field.
 * It stands in the history beside every change made here.
 */
export const firstRunOperatorHint = (): Message => ({ id: "first-run-operator-hint", args: [] });

/**
 * Name of the step, and the field.
 * Password
 */
export const firstRunPasswordLabel = (): Message => ({ id: "first-run-password-label", args: [] });

/**
 * Title of the step.
 * Make up a password
 */
export const firstRunPasswordTitle = (): Message => ({ id: "first-run-password-title", args: [] });

/**
 * Under the title of the step.
 * A phrase of four words is strong and easy to keep in mind.
 */
export const firstRunPasswordHint = (): Message => ({ id: "first-run-password-hint", args: [] });

/**
 * In place of the buttons while the register is made.
 * The register is being made…
 */
export const firstRunCreatingProgress = (): Message => ({ id: "first-run-creating-progress", args: [] });

/**
 * Name of the step.
 * Recovery sheet
 */
export const firstRunRecoveryLabel = (): Message => ({ id: "first-run-recovery-label", args: [] });

/**
 * Title of the step.
 * Print the sheet
 */
export const firstRunRecoveryTitle = (): Message => ({ id: "first-run-recovery-title", args: [] });

/**
 * Under the title of the step.
 * If the password is forgotten, only this code opens the register. Keep the sheet in a safe.
 */
export const firstRunRecoveryHint = (): Message => ({ id: "first-run-recovery-hint", args: [] });

/**
 * Name of the step.
 * Beginning
 */
export const firstRunStartLabel = (): Message => ({ id: "first-run-start-label", args: [] });

/**
 * Title of the step.
 * How do you want to begin?
 */
export const firstRunStartTitle = (): Message => ({ id: "first-run-start-title", args: [] });

/**
 * Under the title of the step.
 * The register is ready. Nothing leaves this computer by itself.
 */
export const firstRunStartHint = (): Message => ({ id: "first-run-start-hint", args: [] });

/**
 * Choice.
 * With a list that you have
 */
export const firstRunStartImportTitle = (): Message => ({ id: "first-run-start-import-title", args: [] });

/**
 * Under the choice.
 * A table from Excel or a CSV file. Every row is checked before anything is written.
 */
export const firstRunStartImportHint = (): Message => ({ id: "first-run-start-import-hint", args: [] });

/**
 * Choice.
 * With an empty register
 */
export const firstRunStartEmptyTitle = (): Message => ({ id: "first-run-start-empty-title", args: [] });

/**
 * Under the choice.
 * Add people one by one. A name is enough.
 */
export const firstRunStartEmptyHint = (): Message => ({ id: "first-run-start-empty-hint", args: [] });

/**
 * Choice.
 * With practice
 */
export const firstRunStartPracticeTitle = (): Message => ({ id: "first-run-start-practice-title", args: [] });

/**
 * Under the choice.
 * A second register with invented people ({ $count }), to try everything. Yours stays empty and waits.
 * @param a.count invented people
 */
export const firstRunStartPracticeHint = (a: { count: number }): Message => ({ id: "first-run-start-practice-hint", args: [["count", number(a.count)]] });

/**
 * Over the bar while the practice register is made.
 * The practice register is being filled…
 */
export const firstRunPracticeProgress = (): Message => ({ id: "first-run-practice-progress", args: [] });

/**
 * Label: on what ground the data of a person is kept. Also the name of the field in the history.
 * Legal ground
 */
export const groundsFieldLabel = (): Message => ({ id: "grounds-field-label", args: [] });

/**
 * Under the choice of the ground.
 * The person responsible for personal data decides. Without a consent only the minimum that the ground needs may be kept.
 */
export const groundsFieldHint = (): Message => ({ id: "grounds-field-hint", args: [] });

/**
 * A ground: the person's consent, given or to be obtained.
 * Consent
 */
export const groundsGroundConsent = (): Message => ({ id: "grounds-ground-consent", args: [] });

/**
 * A ground: a contract with the person.
 * Contract
 */
export const groundsGroundContract = (): Message => ({ id: "grounds-ground-contract", args: [] });

/**
 * A ground: a law asks for the data.
 * Required by law
 */
export const groundsGroundLaw = (): Message => ({ id: "grounds-ground-law", args: [] });

/**
 * Above the profile of a person without a consent, of whom more is kept than the ground needs.
 * More is kept than may be kept without a consent
 */
export const groundsBeyondTitle = (): Message => ({ id: "grounds-beyond-title", args: [] });

/**
 * Below the title.
 * Beyond the minimum: { $fields }.
 * @param a.fields names of fields, as a list
 */
export const groundsBeyondFields = (a: { fields: string }): Message => ({ id: "grounds-beyond-fields", args: [["fields", text(a.fields)]] });

/**
 * Toast after something was entered that is beyond the minimum.
 * Without a consent this is more than the minimum. Obtain the consent, or reduce the record to the minimum.
 */
export const groundsBeyondWarning = (): Message => ({ id: "grounds-beyond-warning", args: [] });

/**
 * Filter of the list: people without a consent of whom more is kept than the minimum. Also a row of the page of personal data.
 * Beyond the minimum
 */
export const groundsFilterLabel = (): Message => ({ id: "grounds-filter-label", args: [] });

/**
 * Button.
 * Reduce to the minimum
 */
export const groundsReduceButton = (): Message => ({ id: "grounds-reduce-button", args: [] });

/**
 * Question before records are reduced.
 * { $count ->
 *     [one] Reduce { $count } record to the minimum?
 *    *[other] Reduce { $count } records to the minimum?
 * }
 * @param a.count records
 */
export const groundsReduceConfirm = (a: { count: number }): Message => ({ id: "grounds-reduce-confirm", args: [["count", number(a.count)]] });

/**
 * Below the question.
 * What is beyond the minimum is taken out of the records. The action can be undone; the data goes for good when the person is anonymised or erased.
 */
export const groundsReduceHint = (): Message => ({ id: "grounds-reduce-hint", args: [] });

/**
 * Toast.
 * Reduced to the minimum: { $count }.
 * @param a.count records
 */
export const groundsReduceDone = (a: { count: number }): Message => ({ id: "grounds-reduce-done", args: [["count", number(a.count)]] });

/**
 * There is nothing to reduce.
 * These records hold nothing beyond the minimum, or a consent covers it. Nothing was changed.
 */
export const groundsErrorNothing = (): Message => ({ id: "grounds-error-nothing", args: [] });

/**
 * Column of the list: what is beyond the minimum.
 * Beyond the minimum
 */
export const groundsFieldsColumn = (): Message => ({ id: "grounds-fields-column", args: [] });

/**
 * The list is empty.
 * Of nobody is more kept than may be kept without a consent.
 */
export const groundsListEmpty = (): Message => ({ id: "grounds-list-empty", args: [] });

/**
 * Below the title of the list, and in the yearly review.
 * No consent covers these fields. Obtain it, choose another ground in the profile, or reduce the records.
 */
export const groundsListHint = (): Message => ({ id: "grounds-list-hint", args: [] });

/**
 * Banner of the yearly review.
 * { $count ->
 *     [one] Of { $count } person more is kept than may be kept without a consent.
 *    *[other] Of { $count } people more is kept than may be kept without a consent.
 * }
 * @param a.count people
 */
export const groundsReviewCount = (a: { count: number }): Message => ({ id: "grounds-review-count", args: [["count", number(a.count)]] });

/**
 * Under the result of an import, and before it.
 * { $count ->
 *     [one] Of { $count } person more is kept than the minimum, until the consent is obtained.
 *    *[other] Of { $count } people more is kept than the minimum, until the consent is obtained.
 * }
 * @param a.count people
 */
export const groundsImportCount = (a: { count: number }): Message => ({ id: "grounds-import-count", args: [["count", number(a.count)]] });

/**
 * Name of an action in the history.
 * Reduced to the minimum: { $count }
 * @param a.count people
 */
export const groundsActReduced = (a: { count: number }): Message => ({ id: "grounds-act-reduced", args: [["count", number(a.count)]] });

/**
 * Hint of a field of a guest that receiving one does not need.
 * Without a consent it does not stay
 */
export const groundsGuestHint = (): Message => ({ id: "grounds-guest-hint", args: [] });

/**
 * Under the choice of what is asked of guests.
 * It takes a consent to keep these: { $fields }. Receiving a guest does not need them.
 * @param a.fields names of fields, as a list
 */
export const groundsGuestSetup = (a: { fields: string }): Message => ({ id: "grounds-guest-setup", args: [["fields", text(a.fields)]] });

/**
 * Page that judges a list, button: what may be kept with a consent only is not taken in.
 * Leave these fields out
 */
export const groundsImportLeaveButton = (): Message => ({ id: "grounds-import-leave-button", args: [] });

/**
 * Page that judges a list: they are left out.
 * Left out, until there is a consent: { $fields }.
 * @param a.fields names of fields, as a list
 */
export const groundsImportLeft = (a: { fields: string }): Message => ({ id: "grounds-import-left", args: [["fields", text(a.fields)]] });

/**
 * Button: takes that back.
 * Take them in after all
 */
export const groundsImportTakeButton = (): Message => ({ id: "grounds-import-take-button", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Name in Latin letters
 */
export const guestsFieldLatin = (): Message => ({ id: "guests-field-latin", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Delegation
 */
export const guestsFieldDelegation = (): Message => ({ id: "guests-field-delegation", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Position
 */
export const guestsFieldPosition = (): Message => ({ id: "guests-field-position", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * News outlet
 */
export const guestsFieldOutlet = (): Message => ({ id: "guests-field-outlet", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Accreditation
 */
export const guestsFieldAccreditation = (): Message => ({ id: "guests-field-accreditation", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Departure
 */
export const guestsFieldDeparture = (): Message => ({ id: "guests-field-departure", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Hotel
 */
export const guestsFieldHotel = (): Message => ({ id: "guests-field-hotel", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Room mate
 */
export const guestsFieldRoomMate = (): Message => ({ id: "guests-field-room-mate", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Buses and transfers
 */
export const guestsFieldTransfers = (): Message => ({ id: "guests-field-transfers", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Sessions
 */
export const guestsFieldSessions = (): Message => ({ id: "guests-field-sessions", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Visa letter
 */
export const guestsFieldVisa = (): Message => ({ id: "guests-field-visa", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Vehicle
 */
export const guestsFieldVehicle = (): Message => ({ id: "guests-field-vehicle", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Languages
 */
export const guestsFieldLanguages = (): Message => ({ id: "guests-field-languages", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Emergency contact
 */
export const guestsFieldEmergency = (): Message => ({ id: "guests-field-emergency", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * T-shirt size
 */
export const guestsFieldTshirt = (): Message => ({ id: "guests-field-tshirt", args: [] });

/**
 * A choice of what a column holds, and the label of a field.
 * Who answers for the child
 */
export const guestsFieldGuardian = (): Message => ({ id: "guests-field-guardian", args: [] });

/**
 * Refusal in the form of a guest: what a reader of documents typed.
 * These are no lines of an ID card or a passport. Read the document again, or type the name.
 */
export const guestsErrorNotAZone = (): Message => ({ id: "guests-error-not-a-zone", args: [] });

/**
 * Refusal in the form of a guest: a check digit of a document does not fit.
 * The document was misread: a check digit does not fit. Read it again, or type the name.
 */
export const guestsErrorMisreadZone = (): Message => ({ id: "guests-error-misread-zone", args: [] });

/**
 * Refusal in the set-up of categories.
 * The code of a category is two or three Latin letters or digits, such as SP. Put it right.
 */
export const guestsErrorCategoryCode = (): Message => ({ id: "guests-error-category-code", args: [] });

/**
 * Refusal in the set-up of categories.
 * Two categories have the code { $code }. Give one of them another code.
 * @param a.code the code
 */
export const guestsErrorCategoryTwice = (a: { code: string }): Message => ({ id: "guests-error-category-twice", args: [["code", text(a.code)]] });

/**
 * Button on the tab of guests: takes in a list of guests.
 * Take in a list
 */
export const guestsImportButton = (): Message => ({ id: "guests-import-button", args: [] });

/**
 * Button on the tab of guests.
 * Set-up
 */
export const guestsSetUpButton = (): Message => ({ id: "guests-set-up-button", args: [] });

/**
 * Menu on the tab of guests.
 * More
 */
export const guestsMoreLabel = (): Message => ({ id: "guests-more-label", args: [] });

/**
 * Button in the row of a guest.
 * Change { $name }
 * @param a.name name of the guest
 */
export const guestsEditLabel = (a: { name: string }): Message => ({ id: "guests-edit-label", args: [["name", text(a.name)]] });

/**
 * Title of the form of a guest who is on the list.
 * Guest: { $name }
 * @param a.name name of the guest
 */
export const guestsEditTitle = (a: { name: string }): Message => ({ id: "guests-edit-title", args: [["name", text(a.name)]] });

/**
 * Toast.
 * Saved: { $name }
 * @param a.name name of the guest
 */
export const guestsEditDone = (a: { name: string }): Message => ({ id: "guests-edit-done", args: [["name", text(a.name)]] });

/**
 * In the form of a guest who is also a volunteer.
 * This guest is a volunteer too: the name and the phone are changed on the page of the volunteer.
 */
export const guestsVolunteerHint = (): Message => ({ id: "guests-volunteer-hint", args: [] });

/**
 * Label of a field in the form of a guest.
 * Patronymic
 */
export const guestsPatronymicLabel = (): Message => ({ id: "guests-patronymic-label", args: [] });

/**
 * Label of a field in the form of a guest.
 * Birth date
 */
export const guestsBirthLabel = (): Message => ({ id: "guests-birth-label", args: [] });

/**
 * Label of a field in the form of a guest.
 * Sex
 */
export const guestsSexLabel = (): Message => ({ id: "guests-sex-label", args: [] });

/**
 * Choice in the form of a guest.
 * Not stated
 */
export const guestsSexNone = (): Message => ({ id: "guests-sex-none", args: [] });

/**
 * Label of a field in the form of a guest.
 * E-mail
 */
export const guestsEmailLabel = (): Message => ({ id: "guests-email-label", args: [] });

/**
 * Label of a field in the form of a guest.
 * Country
 */
export const guestsCountryLabel = (): Message => ({ id: "guests-country-label", args: [] });

/**
 * Choice in the form of a guest.
 * Not stated
 */
export const guestsCountryNone = (): Message => ({ id: "guests-country-none", args: [] });

/**
 * Choice of a delegation: another one, by its name.
 * Another, by name…
 */
export const guestsDelegationOther = (): Message => ({ id: "guests-delegation-other", args: [] });

/**
 * Label of a field in the form of a guest.
 * Name of the delegation
 */
export const guestsDelegationNameLabel = (): Message => ({ id: "guests-delegation-name-label", args: [] });

/**
 * Label of a field in the form of a guest.
 * Photographs
 */
export const guestsPhotoLabel = (): Message => ({ id: "guests-photo-label", args: [] });

/**
 * Label of a field in the form of a guest.
 * Press
 */
export const guestsPressLabel = (): Message => ({ id: "guests-press-label", args: [] });

/**
 * Choice: nobody asked the guest yet.
 * Consent to be obtained
 */
export const guestsConsentOpen = (): Message => ({ id: "guests-consent-open", args: [] });

/**
 * Choice: the guest agreed.
 * Agreed
 */
export const guestsConsentYes = (): Message => ({ id: "guests-consent-yes", args: [] });

/**
 * Choice: the guest did not agree.
 * Not agreed
 */
export const guestsConsentNo = (): Message => ({ id: "guests-consent-no", args: [] });

/**
 * Label of a field in the form of a guest.
 * Organisation
 */
export const guestsOrganisationLabel = (): Message => ({ id: "guests-organisation-label", args: [] });

/**
 * Label of a field in the form of a guest.
 * Arrival
 */
export const guestsArrivalLabel = (): Message => ({ id: "guests-arrival-label", args: [] });

/**
 * Label of a field in the form of a guest.
 * Diet
 */
export const guestsDietLabel = (): Message => ({ id: "guests-diet-label", args: [] });

/**
 * Button in the form of a guest: the next text comes from a reader of documents.
 * Read a document
 */
export const guestsZoneButton = (): Message => ({ id: "guests-zone-button", args: [] });

/**
 * Field for what a reader of documents types.
 * Lines of the document
 */
export const guestsZoneLabel = (): Message => ({ id: "guests-zone-label", args: [] });

/**
 * Under the field for what a reader of documents types.
 * Put the ID card or passport into the reader. Only name, citizenship, birth date and sex are taken; the number is not kept.
 */
export const guestsZoneHint = (): Message => ({ id: "guests-zone-hint", args: [] });

/**
 * Said when a document was read.
 * The document is read. Compare the name.
 */
export const guestsZoneDone = (): Message => ({ id: "guests-zone-done", args: [] });

/**
 * Button in the form of a guest.
 * Take off the list
 */
export const guestsRemoveButton = (): Message => ({ id: "guests-remove-button", args: [] });

/**
 * Title of a question.
 * Take { $name } off the list of guests?
 * @param a.name name of the guest
 */
export const guestsRemoveTitle = (a: { name: string }): Message => ({ id: "guests-remove-title", args: [["name", text(a.name)]] });

/**
 * Under the question.
 * The badge becomes void. What was marked at the desks stays, and this can be undone.
 */
export const guestsRemoveHint = (): Message => ({ id: "guests-remove-hint", args: [] });

/**
 * Toast.
 * Taken off the list: { $name }
 * @param a.name name of the guest
 */
export const guestsRemoveDone = (a: { name: string }): Message => ({ id: "guests-remove-done", args: [["name", text(a.name)]] });

/**
 * Button in the form of a guest.
 * History
 */
export const guestsHistoryButton = (): Message => ({ id: "guests-history-button", args: [] });

/**
 * Title of the set-up.
 * Set-up of guests
 */
export const guestsSetupTitle = (): Message => ({ id: "guests-setup-title", args: [] });

/**
 * Tab of the set-up.
 * Categories
 */
export const guestsSetupCategories = (): Message => ({ id: "guests-setup-categories", args: [] });

/**
 * Tab of the set-up.
 * What is asked
 */
export const guestsSetupDetails = (): Message => ({ id: "guests-setup-details", args: [] });

/**
 * Tab of the set-up.
 * Lists
 */
export const guestsSetupLists = (): Message => ({ id: "guests-setup-lists", args: [] });

/**
 * Over the choices of what is asked.
 * Name, category, delegation and phone are always asked. What is switched off stays with the guests who have it.
 */
export const guestsSetupDetailsHint = (): Message => ({ id: "guests-setup-details-hint", args: [] });

/**
 * Head of a column.
 * Code
 */
export const guestsSetupCodeLabel = (): Message => ({ id: "guests-setup-code-label", args: [] });

/**
 * Head of a column.
 * In Kazakh
 */
export const guestsSetupKkLabel = (): Message => ({ id: "guests-setup-kk-label", args: [] });

/**
 * Head of a column.
 * In Russian
 */
export const guestsSetupRuLabel = (): Message => ({ id: "guests-setup-ru-label", args: [] });

/**
 * Head of a column.
 * In English
 */
export const guestsSetupEnLabel = (): Message => ({ id: "guests-setup-en-label", args: [] });

/**
 * Head of a column.
 * Colour
 */
export const guestsSetupColourLabel = (): Message => ({ id: "guests-setup-colour-label", args: [] });

/**
 * Head of a column.
 * Shape
 */
export const guestsSetupShapeLabel = (): Message => ({ id: "guests-setup-shape-label", args: [] });

/**
 * Head of a column: leads a delegation.
 * Leads
 */
export const guestsSetupLeadsLabel = (): Message => ({ id: "guests-setup-leads-label", args: [] });

/**
 * Head of a column: works here and is not counted among the guests.
 * Crew
 */
export const guestsSetupCrewLabel = (): Message => ({ id: "guests-setup-crew-label", args: [] });

/**
 * Head of a column: the event has this category.
 * Used
 */
export const guestsSetupUsedLabel = (): Message => ({ id: "guests-setup-used-label", args: [] });

/**
 * Button: adds a category.
 * Add a category
 */
export const guestsSetupAddButton = (): Message => ({ id: "guests-setup-add-button", args: [] });

/**
 * Names a control in the row of a category.
 * { $column }, { $code }
 * @param a.column the column
 * @param a.code the code of the category
 */
export const guestsSetupOfLabel = (a: { column: string; code: string }): Message => ({ id: "guests-setup-of-label", args: [["column", text(a.column)], ["code", text(a.code)]] });

/**
 * Toast.
 * The set-up is saved
 */
export const guestsSetupDone = (): Message => ({ id: "guests-setup-done", args: [] });

/**
 * A colour.
 * Grey
 */
export const guestsColourParticipant = (): Message => ({ id: "guests-colour-participant", args: [] });

/**
 * A colour.
 * Blue
 */
export const guestsColourDelegation = (): Message => ({ id: "guests-colour-delegation", args: [] });

/**
 * A colour.
 * Dark blue
 */
export const guestsColourHead = (): Message => ({ id: "guests-colour-head", args: [] });

/**
 * A colour.
 * Violet
 */
export const guestsColourSpeaker = (): Message => ({ id: "guests-colour-speaker", args: [] });

/**
 * A colour.
 * Black
 */
export const guestsColourVip = (): Message => ({ id: "guests-colour-vip", args: [] });

/**
 * A colour.
 * Sea green
 */
export const guestsColourState = (): Message => ({ id: "guests-colour-state", args: [] });

/**
 * A colour.
 * Brown
 */
export const guestsColourPress = (): Message => ({ id: "guests-colour-press", args: [] });

/**
 * A colour.
 * Olive
 */
export const guestsColourCrew = (): Message => ({ id: "guests-colour-crew", args: [] });

/**
 * A shape.
 * Circle
 */
export const guestsShapeCircle = (): Message => ({ id: "guests-shape-circle", args: [] });

/**
 * A shape.
 * Diamond
 */
export const guestsShapeDiamond = (): Message => ({ id: "guests-shape-diamond", args: [] });

/**
 * A shape.
 * Star
 */
export const guestsShapeStar = (): Message => ({ id: "guests-shape-star", args: [] });

/**
 * A shape.
 * Triangle
 */
export const guestsShapeTriangle = (): Message => ({ id: "guests-shape-triangle", args: [] });

/**
 * A shape.
 * Ring
 */
export const guestsShapeRing = (): Message => ({ id: "guests-shape-ring", args: [] });

/**
 * A shape.
 * Square
 */
export const guestsShapeSquare = (): Message => ({ id: "guests-shape-square", args: [] });

/**
 * A shape.
 * Pentagon
 */
export const guestsShapePentagon = (): Message => ({ id: "guests-shape-pentagon", args: [] });

/**
 * A shape.
 * Two circles
 */
export const guestsShapeJoined = (): Message => ({ id: "guests-shape-joined", args: [] });

/**
 * In the import: whose guests the people of a list are.
 * Guests of “{ $event }”. Nobody has given a consent yet: it is obtained at the desk.
 * @param a.event what the event is called
 */
export const guestsImportOf = (a: { event: string }): Message => ({ id: "guests-import-of", args: [["event", text(a.event)]] });

/**
 * In the import: what a list is of.
 * Guests of an event
 */
export const guestsImportKind = (): Message => ({ id: "guests-import-kind", args: [] });

/**
 * Choice: whom a list is for.
 * Everybody
 */
export const guestsSetupEverybody = (): Message => ({ id: "guests-setup-everybody", args: [] });

/**
 * Field: the first day of a list.
 * From day
 */
export const guestsSetupFromLabel = (): Message => ({ id: "guests-setup-from-label", args: [] });

/**
 * Field: the last day of a list.
 * To day
 */
export const guestsSetupUntilLabel = (): Message => ({ id: "guests-setup-until-label", args: [] });

/**
 * Field: whom a list is for.
 * For whom
 */
export const guestsSetupForLabel = (): Message => ({ id: "guests-setup-for-label", args: [] });

/**
 * In the history.
 * Register made
 */
export const historyActFounded = (): Message => ({ id: "history-act-founded", args: [] });

/**
 * In the history.
 * Practice people made: { $count }
 * @param a.count people made
 */
export const historyActPractice = (a: { count: number }): Message => ({ id: "history-act-practice", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Settings changed
 */
export const historyActSettings = (): Message => ({ id: "history-act-settings", args: [] });

/**
 * In the history of a person.
 * Volunteer added
 */
export const historyActAdded = (): Message => ({ id: "history-act-added", args: [] });

/**
 * In the history of a person.
 * Record edited
 */
export const historyActEdited = (): Message => ({ id: "history-act-edited", args: [] });

/**
 * In the history of a person.
 * Status changed
 */
export const historyActStatus = (): Message => ({ id: "history-act-status", args: [] });

/**
 * In the history of a person.
 * Consent recorded
 */
export const historyActConsent = (): Message => ({ id: "history-act-consent", args: [] });

/**
 * In the history of a person.
 * Consent withdrawn
 */
export const historyActConsentWithdrawn = (): Message => ({ id: "history-act-consent-withdrawn", args: [] });

/**
 * In the history.
 * Change of several records: { $count }
 * @param a.count people meant
 */
export const historyActBulk = (a: { count: number }): Message => ({ id: "history-act-bulk", args: [["count", number(a.count)]] });

/**
 * In the history.
 * List taken in: “{ $file }”, { $count }
 * @param a.file name of the file
 * @param a.count rows written
 */
export const historyActImported = (a: { file: string; count: number }): Message => ({ id: "history-act-imported", args: [["file", text(a.file)], ["count", number(a.count)]] });

/**
 * In the history.
 * List exported: { $count }
 * @param a.count rows written
 */
export const historyActExported = (a: { count: number }): Message => ({ id: "history-act-exported", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Organisation saved
 */
export const historyActOrganisation = (): Message => ({ id: "history-act-organisation", args: [] });

/**
 * In the history.
 * Organisation deleted
 */
export const historyActOrganisationDeleted = (): Message => ({ id: "history-act-organisation-deleted", args: [] });

/**
 * In the history of a person.
 * Record deleted
 */
export const historyActDeleted = (): Message => ({ id: "history-act-deleted", args: [] });

/**
 * In the history of a person.
 * Record restored
 */
export const historyActRestored = (): Message => ({ id: "history-act-restored", args: [] });

/**
 * In the history.
 * Action undone
 */
export const historyActUndone = (): Message => ({ id: "history-act-undone", args: [] });

/**
 * Name of an action in the history.
 * Two records joined
 */
export const historyActJoined = (): Message => ({ id: "history-act-joined", args: [] });

/**
 * Name of an action in the history.
 * Joined records taken apart
 */
export const historyActSeparated = (): Message => ({ id: "history-act-separated", args: [] });

/**
 * Name of an action in the history.
 * Two records marked as two people
 */
export const historyActToldApart = (): Message => ({ id: "history-act-told-apart", args: [] });

/**
 * In the history.
 * IIN shown in full
 */
export const historyActViewedIin = (): Message => ({ id: "history-act-viewed-iin", args: [] });

/**
 * In the history.
 * Phone shown in full
 */
export const historyActViewedPhone = (): Message => ({ id: "history-act-viewed-phone", args: [] });

/**
 * In the history.
 * Document shown
 */
export const historyActViewedDocument = (): Message => ({ id: "history-act-viewed-document", args: [] });

/**
 * In the history.
 * Printed: { $count }
 * @param a.count rows or people on the sheet
 */
export const historyActPrinted = (a: { count: number }): Message => ({ id: "history-act-printed", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Signed in
 */
export const historyActSignedIn = (): Message => ({ id: "history-act-signed-in", args: [] });

/**
 * In the history.
 * Wrong passwords before signing in: { $count }
 * @param a.count wrong passwords
 */
export const historyActSignInsRefused = (a: { count: number }): Message => ({ id: "history-act-sign-ins-refused", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Operator added
 */
export const historyActOperatorAdded = (): Message => ({ id: "history-act-operator-added", args: [] });

/**
 * In the history.
 * Operator changed
 */
export const historyActOperatorChanged = (): Message => ({ id: "history-act-operator-changed", args: [] });

/**
 * In the history.
 * Operator left
 */
export const historyActOperatorLeft = (): Message => ({ id: "history-act-operator-left", args: [] });

/**
 * In the history.
 * Password changed
 */
export const historyActPasswordChanged = (): Message => ({ id: "history-act-password-changed", args: [] });

/**
 * In the history.
 * New recovery code made
 */
export const historyActRecoveryRenewed = (): Message => ({ id: "history-act-recovery-renewed", args: [] });

/**
 * In the history.
 * Backup made, volunteers: { $count }
 * @param a.count volunteers in the backup
 */
export const historyActBackedUp = (a: { count: number }): Message => ({ id: "history-act-backed-up", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Backup opened and compared, volunteers: { $count }
 * @param a.count volunteers in the backup
 */
export const historyActBackupVerified = (a: { count: number }): Message => ({ id: "history-act-backup-verified", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Register restored from a backup, volunteers: { $count }
 * @param a.count volunteers in the backup
 */
export const historyActRestoredBackup = (a: { count: number }): Message => ({ id: "history-act-restored-backup", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Data of a person erased
 */
export const historyActErased = (): Message => ({ id: "history-act-erased", args: [] });

/**
 * In the history.
 * Data of a person anonymised
 */
export const historyActAnonymised = (): Message => ({ id: "history-act-anonymised", args: [] });

/**
 * In the history.
 * Data of a person blocked
 */
export const historyActBlocked = (): Message => ({ id: "history-act-blocked", args: [] });

/**
 * In the history.
 * Blocking of a person’s data ended
 */
export const historyActUnblocked = (): Message => ({ id: "history-act-unblocked", args: [] });

/**
 * In the history.
 * Papers about a data breach made, people: { $count }
 * @param a.count people who may be affected
 */
export const historyActBreachPack = (a: { count: number }): Message => ({ id: "history-act-breach-pack", args: [["count", number(a.count)]] });

/**
 * In the history.
 * Retention periods reviewed, people: { $count }
 * @param a.count people on the list
 */
export const historyActRetention = (a: { count: number }): Message => ({ id: "history-act-retention", args: [["count", number(a.count)]] });

/**
 * In the history: an action of a newer version.
 * Action of a newer version
 */
export const historyActNewer = (): Message => ({ id: "history-act-newer", args: [] });

/**
 * Name of a field in the history.
 * IIN compared with the document
 */
export const historyFieldIinChecked = (): Message => ({ id: "history-field-iin-checked", args: [] });

/**
 * Name of a field in the history.
 * Deleted
 */
export const historyFieldDeleted = (): Message => ({ id: "history-field-deleted", args: [] });

/**
 * Name of a field in the history.
 * Blocked
 */
export const historyFieldBlocked = (): Message => ({ id: "history-field-blocked", args: [] });

/**
 * Name of a field in the history: somebody came to a forum as a guest and is no volunteer.
 * Guest, no volunteer
 */
export const historyFieldGuest = (): Message => ({ id: "history-field-guest", args: [] });

/**
 * Name of a field in the history.
 * Legal representative
 */
export const historyFieldGuardian = (): Message => ({ id: "history-field-guardian", args: [] });

/**
 * Name of a field in the history.
 * Consent
 */
export const historyFieldConsent = (): Message => ({ id: "history-field-consent", args: [] });

/**
 * Name of a field in the history.
 * Contract
 */
export const historyFieldContract = (): Message => ({ id: "history-field-contract", args: [] });

/**
 * Name of a field in the history.
 * Briefing
 */
export const historyFieldBriefing = (): Message => ({ id: "history-field-briefing", args: [] });

/**
 * A value in the history.
 * yes
 */
export const historyValueYes = (): Message => ({ id: "history-value-yes", args: [] });

/**
 * A value in the history.
 * no
 */
export const historyValueNo = (): Message => ({ id: "history-value-no", args: [] });

/**
 * A number in the history, masked.
 * •••• { $tail }
 * @param a.tail the last four digits
 */
export const historyValueIinTail = (a: { tail: string }): Message => ({ id: "history-value-iin-tail", args: [["tail", text(a.tail)]] });

/**
 * In the history.
 * The layout of a list remembered
 */
export const historyActListRemembered = (): Message => ({ id: "history-act-list-remembered", args: [] });

/**
 * In the history, after a list was taken in.
 * Records that the list changed: { $records }
 * @param a.records records that were there and that the list changed
 */
export const historyActListChanged = (a: { records: number }): Message => ({ id: "history-act-list-changed", args: [["records", number(a.records)]] });

/**
 * History and audit: what was done.
 * Saved filters changed
 */
export const historyActFilters = (): Message => ({ id: "history-act-filters", args: [] });

/**
 * In the history of a person, before a name: the record that was joined with this one, taken apart from it or marked as another person.
 * Other record
 */
export const historyChangeOtherRecord = (): Message => ({ id: "history-change-other-record", args: [] });

/**
 * Title of the screen, its name in the rail, and tab of an event.
 * Hours
 */
export const hoursScreenTitle = (): Message => ({ id: "hours-screen-title", args: [] });

/**
 * Label of a number.
 * Wait for confirmation
 */
export const hoursScreenClaimedFigure = (): Message => ({ id: "hours-screen-claimed-figure", args: [] });

/**
 * Label of a number.
 * Confirmed
 */
export const hoursScreenConfirmedFigure = (): Message => ({ id: "hours-screen-confirmed-figure", args: [] });

/**
 * Label of a number.
 * Rejected
 */
export const hoursScreenRejectedFigure = (): Message => ({ id: "hours-screen-rejected-figure", args: [] });

/**
 * Before the shares of confirmed hours by evidence.
 * Evidence of confirmed hours
 */
export const hoursScreenGradesTitle = (): Message => ({ id: "hours-screen-grades-title", args: [] });

/**
 * One share in that line.
 * { $grade }: { $percent }
 * @param a.grade what the hours rest on
 * @param a.percent the share with its percent sign
 */
export const hoursScreenGradeShare = (a: { grade: string; percent: string }): Message => ({ id: "hours-screen-grade-share", args: [["grade", text(a.grade)], ["percent", text(a.percent)]] });

/**
 * What an hour rests on.
 * Scan or desk
 */
export const hoursScreenGradeScan = (): Message => ({ id: "hours-screen-grade-scan", args: [] });

/**
 * What an hour rests on.
 * Paper with signature
 */
export const hoursScreenGradePaper = (): Message => ({ id: "hours-screen-grade-paper", args: [] });

/**
 * What an hour rests on.
 * Coordinator
 */
export const hoursScreenGradeCoordinator = (): Message => ({ id: "hours-screen-grade-coordinator", args: [] });

/**
 * What an hour rests on.
 * Own word
 */
export const hoursScreenGradeOwn = (): Message => ({ id: "hours-screen-grade-own", args: [] });

/**
 * Name of the choice of states, for screen readers.
 * State
 */
export const hoursScreenStateLabel = (): Message => ({ id: "hours-screen-state-label", args: [] });

/**
 * State of hours, and choice of the list.
 * Waiting
 */
export const hoursScreenStateClaimed = (): Message => ({ id: "hours-screen-state-claimed", args: [] });

/**
 * State of hours, and choice of the list.
 * Confirmed
 */
export const hoursScreenStateConfirmed = (): Message => ({ id: "hours-screen-state-confirmed", args: [] });

/**
 * State of hours, and choice of the list.
 * Rejected
 */
export const hoursScreenStateRejected = (): Message => ({ id: "hours-screen-state-rejected", args: [] });

/**
 * State of hours.
 * Corrected
 */
export const hoursScreenStateReplaced = (): Message => ({ id: "hours-screen-state-replaced", args: [] });

/**
 * State of hours.
 * Void
 */
export const hoursScreenStateVoid = (): Message => ({ id: "hours-screen-state-void", args: [] });

/**
 * Choice of the list: all states.
 * All
 */
export const hoursScreenStateAll = (): Message => ({ id: "hours-screen-state-all", args: [] });

/**
 * Filter: only work outside events.
 * Outside events
 */
export const hoursScreenOutsideChip = (): Message => ({ id: "hours-screen-outside-chip", args: [] });

/**
 * Chip over the list: only hours that lie at the same time as other hours of the same person.
 * Overlapping
 */
export const hoursScreenOverlapChip = (): Message => ({ id: "hours-screen-overlap-chip", args: [] });

/**
 * Label of a field: the day for which everything is shown.
 * As it was on
 */
export const hoursScreenAsOfLabel = (): Message => ({ id: "hours-screen-as-of-label", args: [] });

/**
 * Inside the empty field.
 * today
 */
export const hoursScreenAsOfPlaceholder = (): Message => ({ id: "hours-screen-as-of-placeholder", args: [] });

/**
 * Above the list while a past day is shown.
 * So much the register knew at the end of this day. Nothing can be changed here.
 */
export const hoursScreenAsOfNote = (): Message => ({ id: "hours-screen-as-of-note", args: [] });

/**
 * Beside a field.
 * Write the day like this: 31.03.2026.
 */
export const hoursScreenDayError = (): Message => ({ id: "hours-screen-day-error", args: [] });

/**
 * Head of a column.
 * Volunteer
 */
export const hoursScreenWhoColumn = (): Message => ({ id: "hours-screen-who-column", args: [] });

/**
 * Head of a column.
 * Event
 */
export const hoursScreenEventColumn = (): Message => ({ id: "hours-screen-event-column", args: [] });

/**
 * Head of a column.
 * When
 */
export const hoursScreenWhenColumn = (): Message => ({ id: "hours-screen-when-column", args: [] });

/**
 * Head of a column with numbers.
 * Hours
 */
export const hoursScreenHoursColumn = (): Message => ({ id: "hours-screen-hours-column", args: [] });

/**
 * Head of a column.
 * Evidence
 */
export const hoursScreenGradeColumn = (): Message => ({ id: "hours-screen-grade-column", args: [] });

/**
 * Head of a column: who entered the hours.
 * Entered by
 */
export const hoursScreenByColumn = (): Message => ({ id: "hours-screen-by-column", args: [] });

/**
 * Head of a column.
 * State
 */
export const hoursScreenStateColumn = (): Message => ({ id: "hours-screen-state-column", args: [] });

/**
 * In the place of a name: the program counted from marks.
 * From marks
 */
export const hoursScreenByMarks = (): Message => ({ id: "hours-screen-by-marks", args: [] });

/**
 * In the place of an event.
 * Outside events
 */
export const hoursScreenOutside = (): Message => ({ id: "hours-screen-outside", args: [] });

/**
 * In the place of a name.
 * Data erased
 */
export const hoursScreenErased = (): Message => ({ id: "hours-screen-erased", args: [] });

/**
 * Checkbox of a row, for screen readers.
 * Choose hours: { $name }, { $when }
 * @param a.name the person
 * @param a.when the day and time
 */
export const hoursScreenPickLabel = (a: { name: string; when: string }): Message => ({ id: "hours-screen-pick-label", args: [["name", text(a.name)], ["when", text(a.when)]] });

/**
 * Checkbox of the head, for screen readers.
 * Choose all that wait for me
 */
export const hoursScreenPickAllLabel = (): Message => ({ id: "hours-screen-pick-all-label", args: [] });

/**
 * Name of the bar with acts, for screen readers.
 * Chosen hours
 */
export const hoursScreenBarLabel = (): Message => ({ id: "hours-screen-bar-label", args: [] });

/**
 * On the bar.
 * Chosen: { $count }, { $hours }
 * @param a.count records
 * @param a.hours their sum with its unit
 */
export const hoursScreenPickedCount = (a: { count: number; hours: string }): Message => ({ id: "hours-screen-picked-count", args: [["count", number(a.count)], ["hours", text(a.hours)]] });

/**
 * On the bar: some of the chosen hours were entered by this operator.
 * Entered by you: { $count }. Someone else has to confirm them.
 * @param a.count records
 */
export const hoursScreenOwnCount = (a: { count: number }): Message => ({ id: "hours-screen-own-count", args: [["count", number(a.count)]] });

/**
 * Button: confirms what is chosen.
 * Confirm ({ $count })
 * @param a.count records
 */
export const hoursScreenConfirmButton = (a: { count: number }): Message => ({ id: "hours-screen-confirm-button", args: [["count", number(a.count)]] });

/**
 * Button: rejects what is chosen.
 * Reject ({ $count })…
 * @param a.count records
 */
export const hoursScreenRejectButton = (a: { count: number }): Message => ({ id: "hours-screen-reject-button", args: [["count", number(a.count)]] });

/**
 * Button: corrects what is chosen.
 * Correct…
 */
export const hoursScreenCorrectButton = (): Message => ({ id: "hours-screen-correct-button", args: [] });

/**
 * Button: chooses nothing any more.
 * Clear the choice
 */
export const hoursScreenClearButton = (): Message => ({ id: "hours-screen-clear-button", args: [] });

/**
 * Notice.
 * Hours confirmed, records: { $count }.
 * @param a.count records
 */
export const hoursScreenConfirmedDone = (a: { count: number }): Message => ({ id: "hours-screen-confirmed-done", args: [["count", number(a.count)]] });

/**
 * Notice.
 * Hours rejected, records: { $count }.
 * @param a.count records
 */
export const hoursScreenRejectedDone = (a: { count: number }): Message => ({ id: "hours-screen-rejected-done", args: [["count", number(a.count)]] });

/**
 * Title of a dialog.
 * Reject these hours?
 */
export const hoursScreenRejectTitle = (): Message => ({ id: "hours-screen-reject-title", args: [] });

/**
 * Button in that dialog.
 * Reject
 */
export const hoursScreenRejectRunButton = (): Message => ({ id: "hours-screen-reject-run-button", args: [] });

/**
 * Label of a field.
 * Reason
 */
export const hoursScreenReasonLabel = (): Message => ({ id: "hours-screen-reason-label", args: [] });

/**
 * Under the field.
 * Whoever entered the hours will read it.
 */
export const hoursScreenReasonHint = (): Message => ({ id: "hours-screen-reason-hint", args: [] });

/**
 * Beside the field.
 * Write why the hours are rejected.
 */
export const hoursScreenReasonError = (): Message => ({ id: "hours-screen-reason-error", args: [] });

/**
 * Button: claims from marks.
 * Count from marks
 */
export const hoursScreenMakeButton = (): Message => ({ id: "hours-screen-make-button", args: [] });

/**
 * Notice after claims were made from marks.
 * Counted from marks: new { $made }, corrected { $replaced }.
 * @param a.made new records
 * @param a.replaced corrected records
 */
export const hoursScreenMadeDone = (a: { made: number; replaced: number }): Message => ({ id: "hours-screen-made-done", args: [["made", number(a.made)], ["replaced", number(a.replaced)]] });

/**
 * Notice: marks give nothing new.
 * Marks give no new hours.
 */
export const hoursScreenMadeNothing = (): Message => ({ id: "hours-screen-made-nothing", args: [] });

/**
 * Under the head of the list: people without a mark of leaving.
 * No time of leaving yet: { $count }. Close their marks on the tab “Attendance”, then count again.
 * @param a.count people
 */
export const hoursScreenMadeInside = (a: { count: number }): Message => ({ id: "hours-screen-made-inside", args: [["count", number(a.count)]] });

/**
 * Before the list of what was not counted.
 * Not counted: { $count }
 * @param a.count people
 */
export const hoursScreenMadeRefused = (a: { count: number }): Message => ({ id: "hours-screen-made-refused", args: [["count", number(a.count)]] });

/**
 * Button: hours by hand.
 * Enter hours…
 */
export const hoursScreenClaimButton = (): Message => ({ id: "hours-screen-claim-button", args: [] });

/**
 * Title of a dialog: hours in an event, by hand.
 * Hours by hand
 */
export const hoursScreenClaimTitle = (): Message => ({ id: "hours-screen-claim-title", args: [] });

/**
 * Title of a dialog: hours outside events, by hand.
 * Hours outside events
 */
export const hoursScreenClaimOutsideTitle = (): Message => ({ id: "hours-screen-claim-outside-title", args: [] });

/**
 * Field that finds people.
 * Volunteers
 */
export const hoursScreenClaimWhoLabel = (): Message => ({ id: "hours-screen-claim-who-label", args: [] });

/**
 * Inside the empty field.
 * Name, phone or IIN
 */
export const hoursScreenClaimWhoHint = (): Message => ({ id: "hours-screen-claim-who-hint", args: [] });

/**
 * Beside the field.
 * Choose at least one volunteer.
 */
export const hoursScreenClaimWhoError = (): Message => ({ id: "hours-screen-claim-who-error", args: [] });

/**
 * Button of a chosen person, for screen readers.
 * Take off: { $name }
 * @param a.name the person
 */
export const hoursScreenClaimRemoveLabel = (a: { name: string }): Message => ({ id: "hours-screen-claim-remove-label", args: [["name", text(a.name)]] });

/**
 * Choice: beginning and end are known.
 * From and until
 */
export const hoursScreenClaimTimesLabel = (): Message => ({ id: "hours-screen-claim-times-label", args: [] });

/**
 * Choice: only the day and the length are known.
 * Day and length
 */
export const hoursScreenClaimDayLabel = (): Message => ({ id: "hours-screen-claim-day-label", args: [] });

/**
 * Name of the choice, for screen readers.
 * What is known
 */
export const hoursScreenClaimKnownLabel = (): Message => ({ id: "hours-screen-claim-known-label", args: [] });

/**
 * Label of a field.
 * Day
 */
export const hoursScreenDayLabel = (): Message => ({ id: "hours-screen-day-label", args: [] });

/**
 * Label of a field.
 * Length, hours
 */
export const hoursScreenLengthLabel = (): Message => ({ id: "hours-screen-length-label", args: [] });

/**
 * Inside the empty field: whole hours, or hours and minutes.
 * 4 or 4:30
 */
export const hoursScreenLengthPlaceholder = (): Message => ({ id: "hours-screen-length-placeholder", args: [] });

/**
 * Beside the field.
 * Write the length like this: 4 or 4:30.
 */
export const hoursScreenLengthError = (): Message => ({ id: "hours-screen-length-error", args: [] });

/**
 * Label of a field.
 * Break, minutes
 */
export const hoursScreenRestLabel = (): Message => ({ id: "hours-screen-rest-label", args: [] });

/**
 * Beside the field.
 * Write whole minutes, or nothing.
 */
export const hoursScreenRestError = (): Message => ({ id: "hours-screen-rest-error", args: [] });

/**
 * Label of a field: what the hours rest on.
 * Evidence
 */
export const hoursScreenGradeLabel = (): Message => ({ id: "hours-screen-grade-label", args: [] });

/**
 * Label of a field.
 * What was done
 */
export const hoursScreenWordsLabel = (): Message => ({ id: "hours-screen-words-label", args: [] });

/**
 * Label of a field.
 * Why it is corrected
 */
export const hoursScreenWhyLabel = (): Message => ({ id: "hours-screen-why-label", args: [] });

/**
 * Beside the field.
 * Write why the hours are corrected.
 */
export const hoursScreenWhyError = (): Message => ({ id: "hours-screen-why-error", args: [] });

/**
 * Over warnings before hours are entered.
 * Look at this before entering
 */
export const hoursScreenCapsTitle = (): Message => ({ id: "hours-screen-caps-title", args: [] });

/**
 * Button: enters in spite of the warnings.
 * Enter all the same
 */
export const hoursScreenCapsButton = (): Message => ({ id: "hours-screen-caps-button", args: [] });

/**
 * Button.
 * Enter
 */
export const hoursScreenClaimRunButton = (): Message => ({ id: "hours-screen-claim-run-button", args: [] });

/**
 * Notice.
 * Hours entered, records: { $count }. Someone else confirms them.
 * @param a.count records
 */
export const hoursScreenClaimedDone = (a: { count: number }): Message => ({ id: "hours-screen-claimed-done", args: [["count", number(a.count)]] });

/**
 * Title of a dialog.
 * Correct hours: { $name }
 * @param a.name the person
 */
export const hoursScreenCorrectTitle = (a: { name: string }): Message => ({ id: "hours-screen-correct-title", args: [["name", text(a.name)]] });

/**
 * In that dialog.
 * The old record stays in the history. The new one has to be confirmed again.
 */
export const hoursScreenCorrectHint = (): Message => ({ id: "hours-screen-correct-hint", args: [] });

/**
 * Notice.
 * Hours corrected: { $name }.
 * @param a.name the person
 */
export const hoursScreenCorrectedDone = (a: { name: string }): Message => ({ id: "hours-screen-corrected-done", args: [["name", text(a.name)]] });

/**
 * Nothing at all on the page: title.
 * There are no hours yet
 */
export const hoursScreenEmptyTitle = (): Message => ({ id: "hours-screen-empty-title", args: [] });

/**
 * Nothing on the tab of an event: what to do.
 * Mark who came and went, then count the hours from marks. Work beside the marks is entered by hand.
 */
export const hoursScreenEmptyEventHint = (): Message => ({ id: "hours-screen-empty-event-hint", args: [] });

/**
 * Nothing on the page of all: what to do.
 * Hours come from the marks of an event, on its tab “Hours”. Work outside events is entered here.
 */
export const hoursScreenEmptyAllHint = (): Message => ({ id: "hours-screen-empty-all-hint", args: [] });

/**
 * Nothing in this state: title.
 * There are no such hours
 */
export const hoursScreenNoneTitle = (): Message => ({ id: "hours-screen-none-title", args: [] });

/**
 * Nothing in this state: what to do.
 * Choose another state or another day.
 */
export const hoursScreenNoneHint = (): Message => ({ id: "hours-screen-none-hint", args: [] });

/**
 * All hours are settled: title.
 * Nothing waits for confirmation
 */
export const hoursScreenNothingWaits = (): Message => ({ id: "hours-screen-nothing-waits", args: [] });

/**
 * Head of the bars on the page of a person.
 * Confirmed hours by year
 */
export const hoursScreenCardYears = (): Message => ({ id: "hours-screen-card-years", args: [] });

/**
 * On the page of a person without hours.
 * No hours yet. They come from events, or are entered on the page “Hours”.
 */
export const hoursScreenCardEmpty = (): Message => ({ id: "hours-screen-card-empty", args: [] });

/**
 * On the page of a person, behind the sum of an event.
 * waits: { $hours }
 * @param a.hours the hours with their unit
 */
export const hoursScreenCardWaits = (a: { hours: string }): Message => ({ id: "hours-screen-card-waits", args: [["hours", text(a.hours)]] });

/**
 * Button: shows all events.
 * All events: { $count }
 * @param a.count events
 */
export const hoursScreenCardMore = (a: { count: number }): Message => ({ id: "hours-screen-card-more", args: [["count", number(a.count)]] });

/**
 * Beside hours: which part lay at night, by the rule that they were counted by.
 * Of these at night ({ $from }–{ $until }), told separately: { $length }
 * @param a.length the part at night
 * @param a.from when the night begins: 22:00
 * @param a.until when it ends
 */
export const hoursScreenCountedApart = (a: { length: string; from: string; until: string }): Message => ({ id: "hours-screen-counted-apart", args: [["length", text(a.length)], ["from", text(a.from)], ["until", text(a.until)]] });

/**
 * Beside hours: which part lay at night and was not counted.
 * Not counted, because it was night ({ $from }–{ $until }): { $length }
 * @param a.length the part at night
 * @param a.from when the night begins: 22:00
 * @param a.until when it ends
 */
export const hoursScreenCountedOff = (a: { length: string; from: string; until: string }): Message => ({ id: "hours-screen-counted-off", args: [["length", text(a.length)], ["from", text(a.from)], ["until", text(a.until)]] });

/**
 * Beside hours: they are travel.
 * Travel; counts up to { $length } a day
 * @param a.length what counts for a person and day
 */
export const hoursScreenCountedTravel = (a: { length: string }): Message => ({ id: "hours-screen-counted-travel", args: [["length", text(a.length)]] });

/**
 * A mark beside hours of which a part lay at night.
 * night
 */
export const hoursScreenNightMark = (): Message => ({ id: "hours-screen-night-mark", args: [] });

/**
 * A mark beside hours of travel.
 * travel
 */
export const hoursScreenTravelMark = (): Message => ({ id: "hours-screen-travel-mark", args: [] });

/**
 * Choice while hours are entered.
 * This was travel to a site or between sites
 */
export const hoursScreenTravelCheck = (): Message => ({ id: "hours-screen-travel-check", args: [] });

/**
 * In the sums of hours.
 * Of these at night
 */
export const hoursScreenNightFigure = (): Message => ({ id: "hours-screen-night-figure", args: [] });

/**
 * In the sums of hours.
 * Of these travel
 */
export const hoursScreenTravelFigure = (): Message => ({ id: "hours-screen-travel-figure", args: [] });

/**
 * Refusal when a file is chosen for import.
 * The file could not be read. Check that it still exists and is not open in another program.
 */
export const importErrorFileUnreadable = (): Message => ({ id: "import-error-file-unreadable", args: [] });

/**
 * Refusal when a file is chosen for import.
 * The file is damaged and could not be opened. Ask the sender for a new copy.
 */
export const importErrorArchiveDamaged = (): Message => ({ id: "import-error-archive-damaged", args: [] });

/**
 * Refusal when a file is chosen for import.
 * The file unpacks to far more data than a list can hold, so it was not opened. Ask the sender for a plain copy.
 */
export const importErrorArchiveTooLarge = (): Message => ({ id: "import-error-archive-too-large", args: [] });

/**
 * Refusal when a file is chosen for import.
 * The file is protected by a password. Open it in its own program, save it without the password, and choose it again.
 */
export const importErrorProtected = (): Message => ({ id: "import-error-protected", args: [] });

/**
 * Refusal when a file is chosen for import.
 * The file holds neither a table nor text: it is damaged or of another kind. Ask the sender for the list as XLSX or CSV.
 */
export const importErrorNotASpreadsheet = (): Message => ({ id: "import-error-not-a-spreadsheet", args: [] });

/**
 * Refusal when a PDF, a text document or slides are chosen for import.
 * This is a text document and not a table. Open it, copy the list and choose “Paste a table”, or save the list as XLSX.
 */
export const importErrorDocument = (): Message => ({ id: "import-error-document", args: [] });

/**
 * Refusal when a picture or a video is chosen for import.
 * This is a picture or a video, and names cannot be read from it. Ask the sender for the list as a table or as text.
 */
export const importErrorPicture = (): Message => ({ id: "import-error-picture", args: [] });

/**
 * Refusal when a ZIP, RAR or 7z archive is chosen for import.
 * This is an archive with files inside. Unpack it and choose the file with the list.
 */
export const importErrorPacked = (): Message => ({ id: "import-error-packed", args: [] });

/**
 * Refusal when a workbook of another format (.xls, .xlsb, .numbers) is chosen for import.
 * This workbook is saved in a format that cannot be read, such as XLS or XLSB. Open it in its own program, save it as XLSX and choose it again.
 */
export const importErrorOtherWorkbook = (): Message => ({ id: "import-error-other-workbook", args: [] });

/**
 * Refusal when a list has more than four million rows, or a row of 32 MB.
 * The list has more rows, or longer ones, than can be read. Split it into parts and choose them one by one.
 */
export const importErrorTooLong = (): Message => ({ id: "import-error-too-long", args: [] });

/**
 * Refusal when a web page under the name of a spreadsheet is too long.
 * This is a web page under the name of a spreadsheet, and it is too long to be read as a page. Open it in a spreadsheet program, save it as XLSX and choose it again.
 */
export const importErrorPageTooLong = (): Message => ({ id: "import-error-page-too-long", args: [] });

/**
 * Refusal when a file is chosen for import.
 * The file is empty. Choose another file.
 */
export const importErrorFileEmpty = (): Message => ({ id: "import-error-file-empty", args: [] });

/**
 * Refusal when a file is chosen for import.
 * No list of people was found in this file. Check that it has a column with names and choose it again.
 */
export const importErrorNoTable = (): Message => ({ id: "import-error-no-table", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * No name. Write at least the surname or the given name.
 */
export const importProblemNameMissing = (): Message => ({ id: "import-problem-name-missing", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The check digit of the IIN does not fit. Compare it with the document.
 */
export const importProblemIinBadChecksum = (): Message => ({ id: "import-problem-iin-bad-checksum", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * An IIN has 12 digits. Compare it with the document.
 */
export const importProblemIinBadLength = (): Message => ({ id: "import-problem-iin-bad-length", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The IIN contains a sign that is not a digit, for example the letter O. Type it again.
 */
export const importProblemIinBadCharacter = (): Message => ({ id: "import-problem-iin-bad-character", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * This is not an IIN: one digit is repeated. Leave the field empty if the number is not known.
 */
export const importProblemIinPlaceholder = (): Message => ({ id: "import-problem-iin-placeholder", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The spreadsheet shortened the IIN and its last digits are lost. Ask the sender for the number as text.
 */
export const importProblemIinScientificNotation = (): Message => ({ id: "import-problem-iin-scientific-notation", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * This is the BIN of an organisation, not the IIN of a person. Enter the number of the person, or leave it empty.
 */
export const importProblemIinIsBin = (): Message => ({ id: "import-problem-iin-is-bin", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * There is no such date. Write day, month, year.
 */
export const importProblemBirthDateInvalid = (): Message => ({ id: "import-problem-birth-date-invalid", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * This is not a phone number. Write all of its digits.
 */
export const importProblemPhoneInvalid = (): Message => ({ id: "import-problem-phone-invalid", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * This is not an e-mail address. Compare it with the list.
 */
export const importProblemEmailInvalid = (): Message => ({ id: "import-problem-email-invalid", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The cell holds an error of the spreadsheet instead of a value. Enter the value, or take the person in without it.
 */
export const importProblemCellErrorValue = (): Message => ({ id: "import-problem-cell-error-value", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The value of this cell is lost inside the file. Ask the sender for a new copy.
 */
export const importProblemCellUnreadable = (): Message => ({ id: "import-problem-cell-unreadable", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Only one word of the name is given. Add the rest, or take it as it is.
 */
export const importProblemNameSingle = (): Message => ({ id: "import-problem-name-single", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Initials stand instead of names. Write the name in full, or take it as it is.
 */
export const importProblemNameInitialsOnly = (): Message => ({ id: "import-problem-name-initials-only", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * It is unclear which word is the surname. Say which one.
 */
export const importProblemNameOrderUncertain = (): Message => ({ id: "import-problem-name-order-uncertain", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Leading zeros were put back in front of the IIN; the check digit and the date fit.
 */
export const importProblemIinPadded = (): Message => ({ id: "import-problem-iin-padded", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The check digit of the IIN fits, but the date in it is impossible. Compare the number with the document.
 */
export const importProblemIinWarn = (): Message => ({ id: "import-problem-iin-warn", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The birth date is not complete. Add the rest, or take it as it is.
 */
export const importProblemBirthDateIncomplete = (): Message => ({ id: "import-problem-birth-date-incomplete", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The birth date differs from the one in the IIN. The date of the list stands.
 */
export const importProblemBirthDateMismatchIin = (): Message => ({ id: "import-problem-birth-date-mismatch-iin", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The sex differs from the one in the IIN. The value of the list stands.
 */
export const importProblemSexMismatchIin = (): Message => ({ id: "import-problem-sex-mismatch-iin", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Day and month could be swapped. Read as day first.
 */
export const importProblemDateAmbiguous = (): Message => ({ id: "import-problem-date-ambiguous", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The year has two digits; the century was filled in.
 */
export const importProblemDateTwoDigitYear = (): Message => ({ id: "import-problem-date-two-digit-year", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The same person stands earlier in this file: row { NUMBER($row, useGrouping: "false") }.
 * @param a.row number of the earlier row among the people of the file
 */
export const importProblemDuplicateInFile = (a: { row: number }): Message => ({ id: "import-problem-duplicate-in-file", args: [["row", number(a.row)]] });

/**
 * Beside a row or a cell of the import preview.
 * Probably the same person as in row { NUMBER($row, useGrouping: "false") }, written in another way.
 * @param a.row number of the earlier row among the people of the file
 */
export const importProblemPossibleDuplicateInFile = (a: { row: number }): Message => ({ id: "import-problem-possible-duplicate-in-file", args: [["row", number(a.row)]] });

/**
 * Beside a row or a cell of the import preview.
 * Two people stood in one line. The phone went to the first.
 */
export const importProblemTwoPeopleInLine = (): Message => ({ id: "import-problem-two-people-in-line", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * This region is not known. Choose one from the list.
 */
export const importProblemRegionUnknown = (): Message => ({ id: "import-problem-region-unknown", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * This country is not known. Choose one from the list.
 */
export const importProblemCountryUnknown = (): Message => ({ id: "import-problem-country-unknown", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * This direction is not known. Choose one from the list.
 */
export const importProblemDirectionUnknown = (): Message => ({ id: "import-problem-direction-unknown", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * This category is not known. Choose one from the list.
 */
export const importProblemCategoryUnknown = (): Message => ({ id: "import-problem-category-unknown", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * This is an old name, or the place belongs to another region now.
 */
export const importProblemRegionOutdated = (): Message => ({ id: "import-problem-region-outdated", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The list says that there is no consent to the processing of personal data. Ask for one, or leave the row out.
 */
export const importProblemConsentRefused = (): Message => ({ id: "import-problem-consent-refused", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The list says that the person left or does not take part. Take the person into the archive, or leave the row out.
 */
export const importProblemPersonLeft = (): Message => ({ id: "import-problem-person-left", args: [] });

/**
 * Beside a row or a cell of the import preview, in a list of guests.
 * The list says that the guest will not come. Enter the guest as one who declined, or leave the row out.
 */
export const importProblemGuestDeclined = (): Message => ({ id: "import-problem-guest-declined", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Letters are lost: a question mark stands for each. Ask the sender for an XLSX file.
 */
export const importProblemEncodingReplaced = (): Message => ({ id: "import-problem-encoding-replaced", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The cell holds a formula. The value saved with it was taken.
 */
export const importProblemFormulaCell = (): Message => ({ id: "import-problem-formula-cell", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The text is too long: { $length } characters. The first { $limit } are kept.
 * @param a.length characters in the cell
 * @param a.limit characters that are kept
 */
export const importProblemTextTooLong = (a: { length: number; limit: number }): Message => ({ id: "import-problem-text-too-long", args: [["length", number(a.length)], ["limit", number(a.limit)]] });

/**
 * Beside a row or a cell of the import preview.
 * The row has more cells than the header. Check that each value stands in its own column.
 */
export const importProblemTooManyCells = (): Message => ({ id: "import-problem-too-many-cells", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The row has fewer cells than the header. Check that each value stands in its own column.
 */
export const importProblemTooFewCells = (): Message => ({ id: "import-problem-too-few-cells", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * A quotation mark is opened and never closed. The text up to the end of the row was taken: check it.
 */
export const importProblemQuoteNotClosed = (): Message => ({ id: "import-problem-quote-not-closed", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The row stands far below the rest of the list. Check that it belongs to the list.
 */
export const importProblemFarRow = (): Message => ({ id: "import-problem-far-row", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The words of the name stand in another order than in the rest of the list.
 */
export const importProblemNameOrderDiffers = (): Message => ({ id: "import-problem-name-order-differs", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The name is written in capital letters.
 */
export const importProblemNameAllCaps = (): Message => ({ id: "import-problem-name-all-caps", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Spaces and other signs were taken out of the IIN.
 */
export const importProblemIinCleaned = (): Message => ({ id: "import-problem-iin-cleaned", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The month stands first in this date, because nothing else fits.
 */
export const importProblemDateFormatDiffers = (): Message => ({ id: "import-problem-date-format-differs", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The date was stored as a count of days.
 */
export const importProblemDateFromSerial = (): Message => ({ id: "import-problem-date-from-serial", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * There are several numbers in the cell.
 */
export const importProblemPhoneMultiple = (): Message => ({ id: "import-problem-phone-multiple", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Another person of this file has the same phone.
 */
export const importProblemPhoneSharedInFile = (): Message => ({ id: "import-problem-phone-shared-in-file", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The same person is on another sheet.
 */
export const importProblemSamePersonOtherSheet = (): Message => ({ id: "import-problem-same-person-other-sheet", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * A letter of another alphabet was replaced by its twin.
 */
export const importProblemLookalikeRepaired = (): Message => ({ id: "import-problem-lookalike-repaired", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Invisible characters were taken out.
 */
export const importProblemInvisibleRemoved = (): Message => ({ id: "import-problem-invisible-removed", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Extra spaces were taken out.
 */
export const importProblemWhitespaceCleaned = (): Message => ({ id: "import-problem-whitespace-cleaned", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Pictures were taken out of the text.
 */
export const importProblemEmojiRemoved = (): Message => ({ id: "import-problem-emoji-removed", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Control characters were taken out.
 */
export const importProblemControlCharsRemoved = (): Message => ({ id: "import-problem-control-chars-removed", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * Line breaks became spaces.
 */
export const importProblemLineBreakInField = (): Message => ({ id: "import-problem-line-break-in-field", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The value comes from a merged cell.
 */
export const importProblemFilledFromMergedCell = (): Message => ({ id: "import-problem-filled-from-merged-cell", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * This row is hidden in the file. Check whether the person belongs to the list.
 */
export const importProblemRowHidden = (): Message => ({ id: "import-problem-row-hidden", args: [] });

/**
 * Beside a row or a cell of the import preview.
 * The text begins like a formula. It is kept as text and never run.
 */
export const importProblemFormulaText = (): Message => ({ id: "import-problem-formula-text", args: [] });

/**
 * Above the import preview, about the whole file.
 * The encoding of the file was guessed. Check that the names can be read.
 */
export const importFileEncodingGuessed = (): Message => ({ id: "import-file-encoding-guessed", args: [] });

/**
 * Above the import preview, about the whole file.
 * Some letters of this file were lost before it came here. Ask the sender for an XLSX file.
 */
export const importFileEncodingReplaced = (): Message => ({ id: "import-file-encoding-replaced", args: [] });

/**
 * Above the import preview, about the whole file.
 * The header takes two lines.
 */
export const importFileTwoLineHeader = (): Message => ({ id: "import-file-two-line-header", args: [] });

/**
 * Above the import preview, about the whole file.
 * The list has no header. Check the columns.
 */
export const importFileNoHeader = (): Message => ({ id: "import-file-no-header", args: [] });

/**
 * Above the import preview, about the whole file.
 * Rows of totals and signatures were skipped.
 */
export const importFileTotalRowSkipped = (): Message => ({ id: "import-file-total-row-skipped", args: [] });

/**
 * Above the import preview, about the whole file.
 * Lines without a person were skipped.
 */
export const importFileCommentLinesSkipped = (): Message => ({ id: "import-file-comment-lines-skipped", args: [] });

/**
 * Above the import preview, about the whole file.
 * Sheets without a list of people were skipped.
 */
export const importFileSheetIgnored = (): Message => ({ id: "import-file-sheet-ignored", args: [] });

/**
 * Above the import preview, about the whole file.
 * Hidden sheets were not read. If people stand on them, show these sheets in the file and choose it again.
 */
export const importFileSheetHidden = (): Message => ({ id: "import-file-sheet-hidden", args: [] });

/**
 * Above the import preview, about the whole file.
 * Some rows are hidden in the file, perhaps by a filter. The people in them were read too: check whether they belong to the list.
 */
export const importFileRowsHidden = (): Message => ({ id: "import-file-rows-hidden", args: [] });

/**
 * Above the import preview, about the whole file.
 * Several tables stand side by side on a sheet. All of them were read.
 */
export const importFileTablesBeside = (): Message => ({ id: "import-file-tables-beside", args: [] });

/**
 * Above the import preview, about the whole file.
 * The direction was taken from the names of the sheets.
 */
export const importFileDirectionFromSheetName = (): Message => ({ id: "import-file-direction-from-sheet-name", args: [] });

/**
 * Above the import preview, about the whole file.
 * The file claims a wrong size. Only the cells that are there were read.
 */
export const importFileDimensionUntrusted = (): Message => ({ id: "import-file-dimension-untrusted", args: [] });

/**
 * Above the import preview, about the whole file.
 * Some texts begin like formulas. They are kept as text and never run.
 */
export const importFileFormulaText = (): Message => ({ id: "import-file-formula-text", args: [] });

/**
 * Above the import preview, about the whole file.
 * Control characters were taken out of some cells.
 */
export const importFileControlCharsRemoved = (): Message => ({ id: "import-file-control-chars-removed", args: [] });

/**
 * Above the import preview, about the whole file.
 * A quotation mark in the file is never closed. Check the rows with this problem.
 */
export const importFileQuoteNotClosed = (): Message => ({ id: "import-file-quote-not-closed", args: [] });

/**
 * Above the import preview, about the whole file.
 * This is a web page under the name of a spreadsheet. Its table was read.
 */
export const importFileNotASpreadsheetHtml = (): Message => ({ id: "import-file-not-a-spreadsheet-html", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * No.
 */
export const importFieldNumber = (): Message => ({ id: "import-field-number", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Surname
 */
export const importFieldSurname = (): Message => ({ id: "import-field-surname", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Given name
 */
export const importFieldGiven = (): Message => ({ id: "import-field-given", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Patronymic
 */
export const importFieldPatronymic = (): Message => ({ id: "import-field-patronymic", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Full name
 */
export const importFieldFullName = (): Message => ({ id: "import-field-full-name", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * IIN
 */
export const importFieldIin = (): Message => ({ id: "import-field-iin", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Date of birth
 */
export const importFieldBirthDate = (): Message => ({ id: "import-field-birth-date", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Birth date: day
 */
export const importFieldBirthDay = (): Message => ({ id: "import-field-birth-day", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Birth date: month
 */
export const importFieldBirthMonth = (): Message => ({ id: "import-field-birth-month", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Birth date: year
 */
export const importFieldBirthYear = (): Message => ({ id: "import-field-birth-year", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Sex
 */
export const importFieldSex = (): Message => ({ id: "import-field-sex", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Title (Mr, Ms)
 */
export const importFieldTitle = (): Message => ({ id: "import-field-title", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Phone
 */
export const importFieldPhone = (): Message => ({ id: "import-field-phone", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * E-mail
 */
export const importFieldEmail = (): Message => ({ id: "import-field-email", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Region
 */
export const importFieldRegion = (): Message => ({ id: "import-field-region", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Country
 */
export const importFieldCountry = (): Message => ({ id: "import-field-country", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Category
 */
export const importFieldCategory = (): Message => ({ id: "import-field-category", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Directions
 */
export const importFieldDirections = (): Message => ({ id: "import-field-directions", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Organisation
 */
export const importFieldOrganisation = (): Message => ({ id: "import-field-organisation", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Note
 */
export const importFieldNote = (): Message => ({ id: "import-field-note", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Status
 */
export const importFieldStatus = (): Message => ({ id: "import-field-status", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Consent
 */
export const importFieldConsent = (): Message => ({ id: "import-field-consent", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Member since
 */
export const importFieldJoined = (): Message => ({ id: "import-field-joined", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Hours
 */
export const importFieldHours = (): Message => ({ id: "import-field-hours", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Arrival
 */
export const importFieldArrival = (): Message => ({ id: "import-field-arrival", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Diet
 */
export const importFieldDiet = (): Message => ({ id: "import-field-diet", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Do not import
 */
export const importFieldIgnored = (): Message => ({ id: "import-field-ignored", args: [] });

/**
 * What a column of the list holds; in the choice above each column.
 * Empty column
 */
export const importFieldEmpty = (): Message => ({ id: "import-field-empty", args: [] });

/**
 * Name of the sheet in the file of refused rows; at most 31 characters.
 * Rows refused
 */
export const importRefusedSheet = (): Message => ({ id: "import-refused-sheet", args: [] });

/**
 * Heading in the file of refused rows: the line in the file that was sent.
 * Line
 */
export const importRefusedLineColumn = (): Message => ({ id: "import-refused-line-column", args: [] });

/**
 * Heading in the file of refused rows: why the row was not taken.
 * Reason
 */
export const importRefusedReasonColumn = (): Message => ({ id: "import-refused-reason-column", args: [] });

/**
 * Heading beside a column of the file of refused rows.
 * Reason: { $column }
 * @param a.column heading of the column as the sender wrote it
 */
export const importRefusedReasonForColumn = (a: { column: string }): Message => ({ id: "import-refused-reason-for-column", args: [["column", text(a.column)]] });

/**
 * Kind of files in the dialog that chooses a list.
 * Lists (XLSX, CSV, VCF)
 */
export const importDialogFiles = (): Message => ({ id: "import-dialog-files", args: [] });

/**
 * Beside a row of the import preview. It also goes to the sender of the list, so it does not say why.
 * This row cannot be taken in. Ask whoever answers for personal data.
 */
export const importProblemClosed = (): Message => ({ id: "import-problem-closed", args: [] });

/**
 * Beside a row of the import preview.
 * This person is probably in the register already. Compare the two and say whether they are one.
 */
export const importProblemProbablyHere = (): Message => ({ id: "import-problem-probably-here", args: [] });

/**
 * On the button of an offered fix.
 * Put the zeros back
 */
export const importFixPutZerosBack = (): Message => ({ id: "import-fix-put-zeros-back", args: [] });

/**
 * On the button of an offered fix.
 * The day stands first
 */
export const importFixDayFirst = (): Message => ({ id: "import-fix-day-first", args: [] });

/**
 * On the button of another fix.
 * The month stands first
 */
export const importFixMonthFirst = (): Message => ({ id: "import-fix-month-first", args: [] });

/**
 * On the button of an offered fix.
 * Take the year with its century
 */
export const importFixTakeCentury = (): Message => ({ id: "import-fix-take-century", args: [] });

/**
 * On the button of an offered fix.
 * Keep what the list says
 */
export const importFixKeepFile = (): Message => ({ id: "import-fix-keep-file", args: [] });

/**
 * On the button of another fix.
 * Take it from the IIN
 */
export const importFixTakeIin = (): Message => ({ id: "import-fix-take-iin", args: [] });

/**
 * On the button of an offered fix.
 * Take the region of today
 */
export const importFixRegionToday = (): Message => ({ id: "import-fix-region-today", args: [] });

/**
 * On the button of an offered fix.
 * Take the nearest known word
 */
export const importFixTakeNearest = (): Message => ({ id: "import-fix-take-nearest", args: [] });

/**
 * On the button of an offered fix.
 * Keep the repaired letters
 */
export const importFixKeepRepaired = (): Message => ({ id: "import-fix-keep-repaired", args: [] });

/**
 * On the button of another fix.
 * Keep it as written
 */
export const importFixAsWritten = (): Message => ({ id: "import-fix-as-written", args: [] });

/**
 * On the button of a fix for names in capitals.
 * Write names with small letters
 */
export const importFixSmallLetters = (): Message => ({ id: "import-fix-small-letters", args: [] });

/**
 * On the button of another fix.
 * The other word is the surname
 */
export const importFixSwapNames = (): Message => ({ id: "import-fix-swap-names", args: [] });

/**
 * On the button of an offered fix.
 * It is the same person
 */
export const importFixSamePerson = (): Message => ({ id: "import-fix-same-person", args: [] });

/**
 * On the button of another fix.
 * They are different people
 */
export const importFixDifferentPeople = (): Message => ({ id: "import-fix-different-people", args: [] });

/**
 * On the button of an offered fix.
 * Take the stored value
 */
export const importFixTakeStored = (): Message => ({ id: "import-fix-take-stored", args: [] });

/**
 * On the button of an offered fix.
 * Take the shortened text
 */
export const importFixTakeCut = (): Message => ({ id: "import-fix-take-cut", args: [] });

/**
 * On the button of an offered fix.
 * Take it as it is
 */
export const importFixTakeAsIs = (): Message => ({ id: "import-fix-take-as-is", args: [] });

/**
 * Button of the import preview: what is done about a problem.
 * Take into the archive
 */
export const importFixIntoArchive = (): Message => ({ id: "import-fix-into-archive", args: [] });

/**
 * Button of the import preview: what is done about a problem.
 * Enter as declined
 */
export const importFixAsDeclined = (): Message => ({ id: "import-fix-as-declined", args: [] });

/**
 * On the button of a fix.
 * Take the person without this value
 */
export const importFixWithout = (): Message => ({ id: "import-fix-without", args: [] });

/**
 * On the button of a fix.
 * Leave this row out
 */
export const importFixLeaveOut = (): Message => ({ id: "import-fix-leave-out", args: [] });

/**
 * What to do with people who are here already.
 * Only add new people
 */
export const importModeAdd = (): Message => ({ id: "import-mode-add", args: [] });

/**
 * Under the choice “Only add new people”.
 * Whoever is here already goes into the table of remarks.
 */
export const importModeAddHint = (): Message => ({ id: "import-mode-add-hint", args: [] });

/**
 * What to do with people who are here already.
 * Skip them
 */
export const importModeSkip = (): Message => ({ id: "import-mode-skip", args: [] });

/**
 * Under the choice “Skip them”.
 * Their records stay as they are.
 */
export const importModeSkipHint = (): Message => ({ id: "import-mode-skip-hint", args: [] });

/**
 * What to do with people who are here already.
 * Fill what is empty
 */
export const importModeFill = (): Message => ({ id: "import-mode-fill", args: [] });

/**
 * Under the choice “Fill what is empty”.
 * What the register knows is not changed.
 */
export const importModeFillHint = (): Message => ({ id: "import-mode-fill-hint", args: [] });

/**
 * What to do with people who are here already.
 * Update them
 */
export const importModeUpdate = (): Message => ({ id: "import-mode-update", args: [] });

/**
 * Under the choice “Update them”.
 * What the list says takes the place of what the register says.
 */
export const importModeUpdateHint = (): Message => ({ id: "import-mode-update-hint", args: [] });

/**
 * The brake: nothing is chosen yet.
 * Stopped: { $known } of { $people } people are in the register already. This is usual when an old list was sent. Choose what to do with them.
 * @param a.known people who are here already
 * @param a.people people of the list
 */
export const importBrakeKnown = (a: { known: number; people: number }): Message => ({ id: "import-brake-known", args: [["known", number(a.known)], ["people", number(a.people)]] });

/**
 * The brake: nothing is chosen yet.
 * Stopped: { $twins } entries look like one person. A column may have been filled down by mistake. Look at them and choose what to do.
 * @param a.twins rows or records that look like one person
 */
export const importBrakeCrowd = (a: { twins: number }): Message => ({ id: "import-brake-crowd", args: [["twins", number(a.twins)]] });

/**
 * Refusal when a stopped list is accepted without a choice.
 * Nothing was taken in: the list was stopped, and it is not chosen yet what to do with people who are here already. Choose and accept again.
 */
export const importErrorBrakeUnanswered = (): Message => ({ id: "import-error-brake-unanswered", args: [] });

/**
 * Refusal when somebody goes on with a list that was kept and is damaged on the disk.
 * What was kept of this list cannot be read any more. Drop it and choose the file again.
 */
export const importErrorBegunDamaged = (): Message => ({ id: "import-error-begun-damaged", args: [] });

/**
 * Refusal when somebody goes on with a list that is not kept any more.
 * This list was taken in or dropped, or its time is over. Choose the file again.
 */
export const importErrorBegunMissing = (): Message => ({ id: "import-error-begun-missing", args: [] });

/**
 * Over a list that is being put right: the answers are not kept, because it is too large.
 * This list is larger than { $megabytes } MB, so its answers are not kept. They are lost when the register locks or the window closes: take the list in before that, or split the file.
 * @param a.megabytes the most that is kept
 */
export const importKeepErrorTooLarge = (a: { megabytes: number }): Message => ({ id: "import-keep-error-too-large", args: [["megabytes", number(a.megabytes)]] });

/**
 * Over a list that is being put right: the answers are not kept, because too many lists wait.
 * Lists that were begun and wait: { $count }. There is no room for one more, so the answers to this one are lost when the register locks or the window closes. Take one of those in or drop it, then answer here again.
 * @param a.count the most lists that are kept
 */
export const importKeepErrorTooMany = (a: { count: number }): Message => ({ id: "import-keep-error-too-many", args: [["count", number(a.count)]] });

/**
 * Over a list that is being put right: a fault of the program itself.
 * The answers to this list could not be kept. They are lost when the register locks or the window closes: take the list in before that.
 */
export const importKeepErrorFailed = (): Message => ({ id: "import-keep-error-failed", args: [] });

/**
 * Refusal when the file is another one than was looked at.
 * The file was changed after it was looked at, so nothing was taken in. Choose it again.
 */
export const importErrorFileChanged = (): Message => ({ id: "import-error-file-changed", args: [] });

/**
 * Beside a row in the table that goes back to the sender.
 * This person is in the register already, so the row was not taken in.
 */
export const importRefusedHere = (): Message => ({ id: "import-refused-here", args: [] });

/**
 * A choice of what a column holds.
 * Event
 */
export const importFieldEvent = (): Message => ({ id: "import-field-event", args: [] });

/**
 * A choice of what a column holds: the day of work.
 * Day
 */
export const importFieldDate = (): Message => ({ id: "import-field-date", args: [] });

/**
 * A choice of what a column holds: when work began.
 * From
 */
export const importFieldFrom = (): Message => ({ id: "import-field-from", args: [] });

/**
 * A choice of what a column holds: when work ended.
 * To
 */
export const importFieldTo = (): Message => ({ id: "import-field-to", args: [] });

/**
 * A choice of what a column holds.
 * Signature
 */
export const importFieldSignature = (): Message => ({ id: "import-field-signature", args: [] });

/**
 * Refusal when a list of work is read as one of people.
 * This is a list of hours, events or places, and not of people. Choose a list of people.
 */
export const importErrorHoursList = (): Message => ({ id: "import-error-hours-list", args: [] });

/**
 * Beside a row of a list of hours.
 * There is no such day of work. Compare it with the list.
 */
export const importHoursDateInvalid = (): Message => ({ id: "import-hours-date-invalid", args: [] });

/**
 * Beside a row of a list of hours.
 * Hours cannot be less than zero. Write how many there were.
 */
export const importHoursNegative = (): Message => ({ id: "import-hours-negative", args: [] });

/**
 * Beside a row of a list of hours.
 * A day has 24 hours. Write how many there were on this day.
 */
export const importHoursOver24 = (): Message => ({ id: "import-hours-over-24", args: [] });

/**
 * Beside a row of a list of hours.
 * The hours cannot be read. Write a number.
 */
export const importHoursUnreadable = (): Message => ({ id: "import-hours-unreadable", args: [] });

/**
 * Beside a row of a list of hours.
 * The end stands before the beginning. Correct one of them.
 */
export const importHoursTimeOrder = (): Message => ({ id: "import-hours-time-order", args: [] });

/**
 * Beside a row of a list of hours.
 * The work goes past midnight. Check that this is so.
 */
export const importHoursCrossesMidnight = (): Message => ({ id: "import-hours-crosses-midnight", args: [] });

/**
 * Beside a row of a list of hours.
 * The year is missing; it was taken from the rest of the list. Check it.
 */
export const importHoursYearAssumed = (): Message => ({ id: "import-hours-year-assumed", args: [] });

/**
 * Beside a row of a list of hours.
 * The hours do not agree with the times. Check both.
 */
export const importHoursMismatch = (): Message => ({ id: "import-hours-mismatch", args: [] });

/**
 * Beside a row of a list of hours.
 * The hours are missing. Write them.
 */
export const importHoursMissing = (): Message => ({ id: "import-hours-missing", args: [] });

/**
 * Beside a row of a list of hours.
 * At this time the person is also in row { NUMBER($row, useGrouping: "false") }. Check which is right.
 * @param a.row the earlier row
 */
export const importHoursOverlap = (a: { row: number }): Message => ({ id: "import-hours-overlap", args: [["row", number(a.row)]] });

/**
 * Beside a row of a list of hours.
 * The times are missing. Write them if they are known.
 */
export const importHoursTimeMissing = (): Message => ({ id: "import-hours-time-missing", args: [] });

/**
 * Beside a row of a list of hours.
 * Two stretches of time stand in one cell. Give each a row of its own.
 */
export const importHoursTwoRanges = (): Message => ({ id: "import-hours-two-ranges", args: [] });

/**
 * Beside a row of a list of hours.
 * The hours are a time of the spreadsheet.
 */
export const importHoursFromExcelTime = (): Message => ({ id: "import-hours-from-excel-time", args: [] });

/**
 * Beside a row of a list of hours.
 * Beginning and end stand in one cell.
 */
export const importHoursRangeInOneCell = (): Message => ({ id: "import-hours-range-in-one-cell", args: [] });

/**
 * Title before a file is chosen.
 * Import of a list
 */
export const importsScreenTitle = (): Message => ({ id: "imports-screen-title", args: [] });

/**
 * Title of the place to drop a file.
 * Drop a file here
 */
export const importsScreenDropTitle = (): Message => ({ id: "imports-screen-drop-title", args: [] });

/**
 * Under the title of the place.
 * XLSX, ODS, CSV or contacts of a phone (VCF), as they were sent; or a table from the clipboard (Ctrl+V). Nothing is written until you have seen every row.
 */
export const importsScreenDropHint = (): Message => ({ id: "imports-screen-drop-hint", args: [] });

/**
 * Button.
 * Choose a file…
 */
export const importsScreenChooseButton = (): Message => ({ id: "imports-screen-choose-button", args: [] });

/**
 * Button: another file instead of this one.
 * Another file
 */
export const importsScreenOtherButton = (): Message => ({ id: "imports-screen-other-button", args: [] });

/**
 * Back button, for screen readers.
 * Back to the list
 */
export const importsScreenBackLabel = (): Message => ({ id: "imports-screen-back-label", args: [] });

/**
 * While a file is read and judged.
 * Reading the file…
 */
export const importsScreenReading = (): Message => ({ id: "imports-screen-reading", args: [] });

/**
 * A file was refused: title.
 * The file was not taken
 */
export const importsScreenRefusedTitle = (): Message => ({ id: "imports-screen-refused-title", args: [] });

/**
 * Line under the name of the file.
 * Sheets read: { $names }.
 * @param a.names names of the sheets that were read
 */
export const importsScreenSheetsUsed = (a: { names: string }): Message => ({ id: "imports-screen-sheets-used", args: [["names", text(a.names)]] });

/**
 * Name of the tabs that choose a sheet, for screen readers.
 * Sheets of the file
 */
export const importsScreenSheetsLabel = (): Message => ({ id: "imports-screen-sheets-label", args: [] });

/**
 * Banner: many people are known. Title.
 * Already in the register: { $known } of { $total }.
 * @param a.known people that are in the register
 * @param a.total people in the file
 */
export const importsScreenKnownTitle = (a: { known: number; total: number }): Message => ({ id: "imports-screen-known-title", args: [["known", number(a.known)], ["total", number(a.total)]] });

/**
 * Banner: some people are known. What to do.
 * Choose what to do with them:
 */
export const importsScreenKnownFewHint = (): Message => ({ id: "imports-screen-known-few-hint", args: [] });

/**
 * Group of choices, for screen readers.
 * What to do with people already in the register
 */
export const importsScreenExistingLabel = (): Message => ({ id: "imports-screen-existing-label", args: [] });

/**
 * First line at the left.
 * All rows
 */
export const importsScreenAllRows = (): Message => ({ id: "imports-screen-all-rows", args: [] });

/**
 * Name of the list at the left, for screen readers.
 * Problems by kind
 */
export const importsScreenProblemsLabel = (): Message => ({ id: "imports-screen-problems-label", args: [] });

/**
 * Group at the left.
 * Value is not taken
 */
export const importsScreenKindError = (): Message => ({ id: "imports-screen-kind-error", args: [] });

/**
 * Group at the left.
 * Look at these
 */
export const importsScreenKindAsk = (): Message => ({ id: "imports-screen-kind-ask", args: [] });

/**
 * Group at the left.
 * Repaired, for information
 */
export const importsScreenKindNote = (): Message => ({ id: "imports-screen-kind-note", args: [] });

/**
 * At the left when a file has no problems.
 * No problems were found.
 */
export const importsScreenProblemsEmpty = (): Message => ({ id: "imports-screen-problems-empty", args: [] });

/**
 * Bar over the rows: the problems of the current row.
 * Row { NUMBER($line, useGrouping: "false") }: { $text }
 * @param a.line row of the file
 * @param a.text sentences
 */
export const importsScreenRowProblems = (a: { line: number; text: string }): Message => ({ id: "imports-screen-row-problems", args: [["line", number(a.line)], ["text", text(a.text)]] });

/**
 * Bar over the rows when nothing is wrong with the current row.
 * Under each column of the file stands where it goes. Correct it there if it is wrong.
 */
export const importsScreenColumnsHint = (): Message => ({ id: "imports-screen-columns-hint", args: [] });

/**
 * Head of a column of the file: its letter and its own head.
 * { $letter } · { $header }
 * @param a.letter letter of the column
 * @param a.header head in the file
 */
export const importsScreenColumnFrom = (a: { letter: string; header: string }): Message => ({ id: "imports-screen-column-from", args: [["letter", text(a.letter)], ["header", text(a.header)]] });

/**
 * Button under the head of a column, for screen readers.
 * Column { $letter }: { $field }. Change
 * @param a.letter letter of the column
 * @param a.field what it means
 */
export const importsScreenColumnLabel = (a: { letter: string; field: string }): Message => ({ id: "imports-screen-column-label", args: [["letter", text(a.letter)], ["field", text(a.field)]] });

/**
 * Head of the last column.
 * Verdict
 */
export const importsScreenVerdictColumn = (): Message => ({ id: "imports-screen-verdict-column", args: [] });

/**
 * Head of the first column.
 * Row
 */
export const importsScreenLineColumn = (): Message => ({ id: "imports-screen-line-column", args: [] });

/**
 * Name of the table, for screen readers.
 * Rows of the file
 */
export const importsScreenTableLabel = (): Message => ({ id: "imports-screen-table-label", args: [] });

/**
 * Verdict.
 * new record
 */
export const importsScreenVerdictNew = (): Message => ({ id: "imports-screen-verdict-new", args: [] });

/**
 * Verdict.
 * already there
 */
export const importsScreenVerdictExists = (): Message => ({ id: "imports-screen-verdict-exists", args: [] });

/**
 * Verdict.
 * goes in, look
 */
export const importsScreenVerdictAsk = (): Message => ({ id: "imports-screen-verdict-ask", args: [] });

/**
 * Verdict.
 * will not go in
 */
export const importsScreenVerdictError = (): Message => ({ id: "imports-screen-verdict-error", args: [] });

/**
 * Legend under the rows.
 * repaired
 */
export const importsScreenLegendOffered = (): Message => ({ id: "imports-screen-legend-offered", args: [] });

/**
 * Legend under the rows.
 * look at it
 */
export const importsScreenLegendAsked = (): Message => ({ id: "imports-screen-legend-asked", args: [] });

/**
 * Legend under the rows.
 * not taken
 */
export const importsScreenLegendBroken = (): Message => ({ id: "imports-screen-legend-broken", args: [] });

/**
 * No rows with the chosen problem.
 * No rows here.
 */
export const importsScreenRowsEmpty = (): Message => ({ id: "imports-screen-rows-empty", args: [] });

/**
 * Sum at the foot.
 * New
 */
export const importsScreenSumNew = (): Message => ({ id: "imports-screen-sum-new", args: [] });

/**
 * Sum at the foot.
 * Already there
 */
export const importsScreenSumKnown = (): Message => ({ id: "imports-screen-sum-known", args: [] });

/**
 * Sum at the foot.
 * Will not go in
 */
export const importsScreenSumRefused = (): Message => ({ id: "imports-screen-sum-refused", args: [] });

/**
 * Beside the sums.
 * Refused rows go to a file with the reason beside each cell. The import can be undone as a whole, a week later too.
 */
export const importsScreenFootHint = (): Message => ({ id: "imports-screen-foot-hint", args: [] });

/**
 * Button: saves refused rows.
 * Save refused rows
 */
export const importsScreenRefusedButton = (): Message => ({ id: "imports-screen-refused-button", args: [] });

/**
 * Toast.
 * Refused rows are saved: { $path }
 * @param a.path where
 */
export const importsScreenRefusedSaved = (a: { path: string }): Message => ({ id: "imports-screen-refused-saved", args: [["path", text(a.path)]] });

/**
 * Main button.
 * { $count ->
 *     [one] Take { $count } person
 *    *[other] Take { $count } people
 * }
 * @param a.count people it brings in or changes
 */
export const importsScreenRunButton = (a: { count: number }): Message => ({ id: "imports-screen-run-button", args: [["count", number(a.count)]] });

/**
 * While the import runs.
 * The list is being taken in
 */
export const importsScreenRunProgress = (): Message => ({ id: "imports-screen-run-progress", args: [] });

/**
 * The import is done: title.
 * The list is in the register: “{ $file }”
 * @param a.file name of the file
 */
export const importsScreenDoneTitle = (a: { file: string }): Message => ({ id: "imports-screen-done-title", args: [["file", text(a.file)]] });

/**
 * Line of the result.
 * New records
 */
export const importsScreenDoneWritten = (): Message => ({ id: "imports-screen-done-written", args: [] });

/**
 * Line of the result.
 * Records changed
 */
export const importsScreenDoneUpdated = (): Message => ({ id: "imports-screen-done-updated", args: [] });

/**
 * Line of the result.
 * Already there, skipped
 */
export const importsScreenDoneSkipped = (): Message => ({ id: "imports-screen-done-skipped", args: [] });

/**
 * Line of the result.
 * Refused
 */
export const importsScreenDoneRefused = (): Message => ({ id: "imports-screen-done-refused", args: [] });

/**
 * Button: back to the list.
 * To the list of volunteers
 */
export const importsScreenDoneListButton = (): Message => ({ id: "imports-screen-done-list-button", args: [] });

/**
 * Button: takes everything back.
 * Take the import back
 */
export const importsScreenUndoButton = (): Message => ({ id: "imports-screen-undo-button", args: [] });

/**
 * While the import is taken back.
 * The import is being taken back
 */
export const importsScreenUndoProgress = (): Message => ({ id: "imports-screen-undo-progress", args: [] });

/**
 * After it was taken back: title.
 * The import is taken back
 */
export const importsScreenUndoneTitle = (): Message => ({ id: "imports-screen-undone-title", args: [] });

/**
 * After it was taken back: records.
 * { $count ->
 *     [one] { $count } record taken back
 *    *[other] { $count } records taken back
 * }
 * @param a.count records taken back
 */
export const importsScreenUndoneCount = (a: { count: number }): Message => ({ id: "imports-screen-undone-count", args: [["count", number(a.count)]] });

/**
 * After it was taken back: some records were changed since then and stay.
 * Changed since then and kept: { $count }
 * @param a.count records that stay
 */
export const importsScreenUndoneKept = (a: { count: number }): Message => ({ id: "imports-screen-undone-kept", args: [["count", number(a.count)]] });

/**
 * After it was taken back: fields of people who were there before, which somebody changed since then.
 * Left as they are, because they were changed since: { $fields }
 * @param a.fields their names
 */
export const importsScreenUndoneFields = (a: { fields: string }): Message => ({ id: "imports-screen-undone-fields", args: [["fields", text(a.fields)]] });

/**
 * Button: opens the place to paste a table.
 * Paste a table…
 */
export const importsScreenPasteButton = (): Message => ({ id: "imports-screen-paste-button", args: [] });

/**
 * Dialog with a place to paste a table.
 * Paste a table
 */
export const importsScreenPasteTitle = (): Message => ({ id: "imports-screen-paste-title", args: [] });

/**
 * Field in the dialog.
 * Rows copied from Excel, Word or a messenger
 */
export const importsScreenPasteLabel = (): Message => ({ id: "imports-screen-paste-label", args: [] });

/**
 * Under the field.
 * One person on a line. A header is welcome and not needed.
 */
export const importsScreenPasteHint = (): Message => ({ id: "imports-screen-paste-hint", args: [] });

/**
 * Button of the dialog: judges the pasted table.
 * Check the table
 */
export const importsScreenPasteReadButton = (): Message => ({ id: "imports-screen-paste-read-button", args: [] });

/**
 * In place of the name of a file.
 * Pasted table
 */
export const importsScreenPastedName = (): Message => ({ id: "imports-screen-pasted-name", args: [] });

/**
 * Heading over the lists that were taken in.
 * Lists taken in
 */
export const importsScreenTakenTitle = (): Message => ({ id: "imports-screen-taken-title", args: [] });

/**
 * Under the heading when there is none.
 * None yet. Every list that is taken in stays here, and can be taken back as a whole.
 */
export const importsScreenTakenEmpty = (): Message => ({ id: "imports-screen-taken-empty", args: [] });

/**
 * Column of that table.
 * When
 */
export const importsScreenTakenWhenColumn = (): Message => ({ id: "imports-screen-taken-when-column", args: [] });

/**
 * Column of that table.
 * List
 */
export const importsScreenTakenFileColumn = (): Message => ({ id: "imports-screen-taken-file-column", args: [] });

/**
 * Column of that table.
 * Who took it in
 */
export const importsScreenTakenByColumn = (): Message => ({ id: "imports-screen-taken-by-column", args: [] });

/**
 * Column of that table.
 * State
 */
export const importsScreenTakenStateColumn = (): Message => ({ id: "imports-screen-taken-state-column", args: [] });

/**
 * State of a list that was taken in.
 * in the register
 */
export const importsScreenTakenHere = (): Message => ({ id: "imports-screen-taken-here", args: [] });

/**
 * State of a list that was taken back.
 * taken back: { $at }
 * @param a.at when
 */
export const importsScreenTakenUndone = (a: { at: When }): Message => ({ id: "imports-screen-taken-undone", args: [["at", date(a.at)]] });

/**
 * Button in a row of that table.
 * Take back…
 */
export const importsScreenTakenUndoButton = (): Message => ({ id: "imports-screen-taken-undo-button", args: [] });

/**
 * Question before a list is taken back.
 * Take this list back?
 */
export const importsScreenTakenUndoTitle = (): Message => ({ id: "imports-screen-taken-undo-title", args: [] });

/**
 * Under the question.
 * “{ $file }”, people it added: { $count }. They leave the register; what was changed by hand since then stays.
 * @param a.file name of the file
 * @param a.count people it added
 */
export const importsScreenTakenUndoHint = (a: { file: string; count: number }): Message => ({ id: "imports-screen-taken-undo-hint", args: [["file", text(a.file)], ["count", number(a.count)]] });

/**
 * Under the same question, where the list changed records that were there.
 * “{ $file }”, records it changed: { $count }. They get back what they held before; what was changed by hand since then stays.
 * @param a.file name of the file
 * @param a.count records that it changed
 */
export const importsScreenTakenUndoChanged = (a: { file: string; count: number }): Message => ({ id: "imports-screen-taken-undo-changed", args: [["file", text(a.file)], ["count", number(a.count)]] });

/**
 * In that table, under the number of new records: records that were there and that the list changed.
 * changed: { $count }
 * @param a.count records
 */
export const importsScreenTakenChanged = (a: { count: number }): Message => ({ id: "imports-screen-taken-changed", args: [["count", number(a.count)]] });

/**
 * Button: how the file was read, and how to change it.
 * How it was read…
 */
export const importsScreenReadingButton = (): Message => ({ id: "imports-screen-reading-button", args: [] });

/**
 * Dialog: how the file was read.
 * How the file was read
 */
export const importsScreenReadingTitle = (): Message => ({ id: "imports-screen-reading-title", args: [] });

/**
 * Field of that dialog.
 * Encoding
 */
export const importsScreenReadingEncodingLabel = (): Message => ({ id: "imports-screen-reading-encoding-label", args: [] });

/**
 * Under the field where the file does not say its encoding.
 * The file does not say it, so it was guessed. If names cannot be read, choose another.
 */
export const importsScreenReadingEncodingHint = (): Message => ({ id: "imports-screen-reading-encoding-hint", args: [] });

/**
 * Over the rows and beside the encoding: a word of the file as it is read now, and as it is in the other code page.
 * The file has the word “{ $here }”. In { $encoding } it is “{ $there }”.
 * @param a.here the word as it is read now
 * @param a.there the word in the other code page
 * @param a.encoding name of the other code page
 */
export const importsScreenLettersHint = (a: { here: string; there: string; encoding: string }): Message => ({ id: "imports-screen-letters-hint", args: [["here", text(a.here)], ["there", text(a.there)], ["encoding", text(a.encoding)]] });

/**
 * Button beside that sentence.
 * Read as { $encoding }
 * @param a.encoding name of the other code page
 */
export const importsScreenLettersButton = (a: { encoding: string }): Message => ({ id: "imports-screen-letters-button", args: [["encoding", text(a.encoding)]] });

/**
 * Field of that dialog.
 * Who sends such lists
 */
export const importsScreenReadingSenderLabel = (): Message => ({ id: "imports-screen-reading-sender-label", args: [] });

/**
 * Under the field.
 * Columns, the place of the table and the meaning of words are remembered with the name and found again in the next list.
 */
export const importsScreenReadingSenderHint = (): Message => ({ id: "imports-screen-reading-sender-hint", args: [] });

/**
 * Field of that dialog, where the file has several sheets: which of them is meant below.
 * Sheet
 */
export const importsScreenReadingSheetLabel = (): Message => ({ id: "imports-screen-reading-sheet-label", args: [] });

/**
 * Field of that dialog: where the table of the sheet begins.
 * Table of the sheet
 */
export const importsScreenReadingTableLabel = (): Message => ({ id: "imports-screen-reading-table-label", args: [] });

/**
 * Under the field.
 * Choose the line with the headings of the columns. What was chosen for the columns of this sheet is forgotten then.
 */
export const importsScreenReadingTableHint = (): Message => ({ id: "imports-screen-reading-table-hint", args: [] });

/**
 * First choice of the field: the place that was found by the program.
 * As it was found
 */
export const importsScreenReadingTableFound = (): Message => ({ id: "imports-screen-reading-table-found", args: [] });

/**
 * Choice of the field: a line that may be the header.
 * Headings in line { NUMBER($line, useGrouping: "false") }: { $text }
 * @param a.line number of the line in the file
 * @param a.text how the line begins
 */
export const importsScreenReadingTableLine = (a: { line: number; text: string }): Message => ({ id: "imports-screen-reading-table-line", args: [["line", number(a.line)], ["text", text(a.text)]] });

/**
 * Choice of the field: the table has no header.
 * No headings: from the first line
 */
export const importsScreenReadingTableNone = (): Message => ({ id: "imports-screen-reading-table-none", args: [] });

/**
 * Choice of the field: the sheet is passed over.
 * Take nothing from this sheet
 */
export const importsScreenReadingTableNowhere = (): Message => ({ id: "imports-screen-reading-table-nowhere", args: [] });

/**
 * Button under the sentence that no list of people was found in the file.
 * Show where the table is…
 */
export const importsScreenByHandButton = (): Message => ({ id: "imports-screen-by-hand-button", args: [] });

/**
 * Line under the name of the file.
 * Sender: { $name }.
 * @param a.name who sends such lists
 */
export const importsScreenSender = (a: { name: string }): Message => ({ id: "imports-screen-sender", args: [["name", text(a.name)]] });

/**
 * Line under the name of the file.
 * Columns as in the earlier list.
 */
export const importsScreenRemembered = (): Message => ({ id: "imports-screen-remembered", args: [] });

/**
 * Line under the name of the file.
 * Header in row { $lines }.
 * @param a.lines rows of the file, such as 4–5
 */
export const importsScreenHeaderLines = (a: { lines: string }): Message => ({ id: "imports-screen-header-lines", args: [["lines", text(a.lines)]] });

/**
 * Banner: the same file was taken in before.
 * This very file was taken in before: { $at }
 * @param a.at when
 */
export const importsScreenSeenTitle = (a: { at: When }): Message => ({ id: "imports-screen-seen-title", args: [["at", date(a.at)]] });

/**
 * Banner: the same file was taken in before, what to do.
 * Taking it in again adds nobody twice. To begin anew, take the earlier one back.
 */
export const importsScreenSeenHint = (): Message => ({ id: "imports-screen-seen-hint", args: [] });

/**
 * Button of that banner.
 * Take the earlier one back…
 */
export const importsScreenSeenUndoButton = (): Message => ({ id: "imports-screen-seen-undo-button", args: [] });

/**
 * Group at the left: rows by what becomes of them.
 * By outcome
 */
export const importsScreenOutcomesTitle = (): Message => ({ id: "imports-screen-outcomes-title", args: [] });

/**
 * Verdict: the person stands in an earlier row.
 * twice in the list
 */
export const importsScreenVerdictTwice = (): Message => ({ id: "imports-screen-verdict-twice", args: [] });

/**
 * Verdict: probably there already; out until somebody answers.
 * needs an answer
 */
export const importsScreenVerdictPerhaps = (): Message => ({ id: "imports-screen-verdict-perhaps", args: [] });

/**
 * Verdict: somebody left the row out.
 * left out
 */
export const importsScreenVerdictOut = (): Message => ({ id: "imports-screen-verdict-out", args: [] });

/**
 * Button: answers the problem of the current row only.
 * Only in this row
 */
export const importsScreenFixRow = (): Message => ({ id: "imports-screen-fix-row", args: [] });

/**
 * Button: answers all problems of a kind.
 * { $fix }, all: { $count }
 * @param a.fix the answer, such as “Put the zeros back”
 * @param a.count rows
 */
export const importsScreenFixAll = (a: { fix: string; count: number }): Message => ({ id: "imports-screen-fix-all", args: [["fix", text(a.fix)], ["count", number(a.count)]] });

/**
 * In the menu of other answers: for the current row.
 * { $fix }: this row
 * @param a.fix the answer
 */
export const importsScreenFixThis = (a: { fix: string }): Message => ({ id: "imports-screen-fix-this", args: [["fix", text(a.fix)]] });

/**
 * Name of the menu of other answers.
 * Other answers
 */
export const importsScreenFixMore = (): Message => ({ id: "imports-screen-fix-more", args: [] });

/**
 * Over the rows: all problems of the kind are answered.
 * Answered for all: { $fix }. Rows: { $count }
 * @param a.fix the answer
 * @param a.count rows
 */
export const importsScreenFixAnswered = (a: { fix: string; count: number }): Message => ({ id: "imports-screen-fix-answered", args: [["fix", text(a.fix)], ["count", number(a.count)]] });

/**
 * Over the rows: how many of the kind are answered.
 * Answered: { $settled }. Waiting: { $count }
 * @param a.settled rows answered
 * @param a.count rows that wait
 */
export const importsScreenFixSettled = (a: { settled: number; count: number }): Message => ({ id: "imports-screen-fix-settled", args: [["settled", number(a.settled)], ["count", number(a.count)]] });

/**
 * Button: takes the answer back.
 * Take the answer back
 */
export const importsScreenFixBack = (): Message => ({ id: "imports-screen-fix-back", args: [] });

/**
 * Field over the rows: what an unknown word means.
 * “{ $words }” means
 * @param a.words the word of the list
 */
export const importsScreenFixWord = (a: { words: string }): Message => ({ id: "imports-screen-fix-word", args: [["words", text(a.words)]] });

/**
 * First choice of that field.
 * Choose…
 */
export const importsScreenFixWordNone = (): Message => ({ id: "imports-screen-fix-word-none", args: [] });

/**
 * Field in place of a cell.
 * { $header }, row { NUMBER($line, useGrouping: "false") }
 * @param a.header head of the column
 * @param a.line row of the file
 */
export const importsScreenCellLabel = (a: { header: string; line: number }): Message => ({ id: "imports-screen-cell-label", args: [["header", text(a.header)], ["line", number(a.line)]] });

/**
 * Under the rows: which keys work in the table.
 * Enter: answer; F2: type over; Delete: take back
 */
export const importsScreenKeysHint = (): Message => ({ id: "imports-screen-keys-hint", args: [] });

/**
 * Legend under the rows.
 * typed over
 */
export const importsScreenLegendTyped = (): Message => ({ id: "imports-screen-legend-typed", args: [] });

/**
 * Legend under the rows: consents that have to be asked for.
 * Consents to be obtained: { $count }
 * @param a.count people
 */
export const importsScreenLegendDebt = (a: { count: number }): Message => ({ id: "imports-screen-legend-debt", args: [["count", number(a.count)]] });

/**
 * Pane: the row beside the person of the register that it is.
 * The row and the person in the register
 */
export const importsScreenBesideTitle = (): Message => ({ id: "imports-screen-beside-title", args: [] });

/**
 * Pane: the row beside an earlier row of the same list.
 * The row and row { NUMBER($line, useGrouping: "false") } of the list
 * @param a.line row of the file
 */
export const importsScreenBesideEarlierTitle = (a: { line: number }): Message => ({ id: "imports-screen-beside-earlier-title", args: [["line", number(a.line)]] });

/**
 * Pane: why they are one.
 * Signs that this is one person: { $reasons }
 * @param a.reasons reasons, joined
 */
export const importsScreenBesideWhy = (a: { reasons: string }): Message => ({ id: "imports-screen-beside-why", args: [["reasons", text(a.reasons)]] });

/**
 * Pane: head of the line with the values of the list.
 * In the list
 */
export const importsScreenBesideRow = (): Message => ({ id: "imports-screen-beside-row", args: [] });

/**
 * Pane: head of the line with the values of the register.
 * In the register
 */
export const importsScreenBesideThere = (): Message => ({ id: "imports-screen-beside-there", args: [] });

/**
 * Pane: head of the line with the values of the earlier row.
 * Earlier row
 */
export const importsScreenBesideEarlier = (): Message => ({ id: "imports-screen-beside-earlier", args: [] });

/**
 * Mark on a value that would be filled or changed, for screen readers.
 * will be taken
 */
export const importsScreenBesideFills = (): Message => ({ id: "imports-screen-beside-fills", args: [] });

/**
 * Beside the main button while the list is stopped.
 * Answer the question above first.
 */
export const importsScreenRunBlocked = (): Message => ({ id: "imports-screen-run-blocked", args: [] });

/**
 * Beside the main button when nobody would be taken in.
 * Nobody here can be taken in yet. Answer the problems at the left, or choose what to do with people who are in the register already.
 */
export const importsScreenRunNone = (): Message => ({ id: "imports-screen-run-none", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * No name
 */
export const importsScreenProblemNameMissing = (): Message => ({ id: "imports-screen-problem-name-missing", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * IIN: check digit
 */
export const importsScreenProblemIinBadChecksum = (): Message => ({ id: "imports-screen-problem-iin-bad-checksum", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * IIN: not 12 digits
 */
export const importsScreenProblemIinBadLength = (): Message => ({ id: "imports-screen-problem-iin-bad-length", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * IIN: a letter in it
 */
export const importsScreenProblemIinBadCharacter = (): Message => ({ id: "imports-screen-problem-iin-bad-character", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * IIN: not a real one
 */
export const importsScreenProblemIinPlaceholder = (): Message => ({ id: "imports-screen-problem-iin-placeholder", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * IIN: digits lost
 */
export const importsScreenProblemIinScientificNotation = (): Message => ({ id: "imports-screen-problem-iin-scientific-notation", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * BIN instead of IIN
 */
export const importsScreenProblemIinIsBin = (): Message => ({ id: "imports-screen-problem-iin-is-bin", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * No such birth date
 */
export const importsScreenProblemBirthDateInvalid = (): Message => ({ id: "imports-screen-problem-birth-date-invalid", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Birth date impossible
 */
export const importsScreenProblemBirthDateImpossible = (): Message => ({ id: "imports-screen-problem-birth-date-impossible", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Not a phone
 */
export const importsScreenProblemPhoneInvalid = (): Message => ({ id: "imports-screen-problem-phone-invalid", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Not an e-mail
 */
export const importsScreenProblemEmailInvalid = (): Message => ({ id: "imports-screen-problem-email-invalid", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Error in a cell
 */
export const importsScreenProblemCellErrorValue = (): Message => ({ id: "imports-screen-problem-cell-error-value", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Value lost
 */
export const importsScreenProblemCellUnreadable = (): Message => ({ id: "imports-screen-problem-cell-unreadable", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Cannot be taken in
 */
export const importsScreenProblemClosed = (): Message => ({ id: "imports-screen-problem-closed", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * One word of a name
 */
export const importsScreenProblemNameSingle = (): Message => ({ id: "imports-screen-problem-name-single", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Initials only
 */
export const importsScreenProblemNameInitialsOnly = (): Message => ({ id: "imports-screen-problem-name-initials-only", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Which is the surname?
 */
export const importsScreenProblemNameOrderUncertain = (): Message => ({ id: "imports-screen-problem-name-order-uncertain", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * IIN: zero lost
 */
export const importsScreenProblemIinPadded = (): Message => ({ id: "imports-screen-problem-iin-padded", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * IIN: impossible date
 */
export const importsScreenProblemIinWarn = (): Message => ({ id: "imports-screen-problem-iin-warn", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Birth date incomplete
 */
export const importsScreenProblemBirthDateIncomplete = (): Message => ({ id: "imports-screen-problem-birth-date-incomplete", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Birth date and IIN differ
 */
export const importsScreenProblemBirthDateMismatchIin = (): Message => ({ id: "imports-screen-problem-birth-date-mismatch-iin", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Sex and IIN differ
 */
export const importsScreenProblemSexMismatchIin = (): Message => ({ id: "imports-screen-problem-sex-mismatch-iin", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Day or month first?
 */
export const importsScreenProblemDateAmbiguous = (): Message => ({ id: "imports-screen-problem-date-ambiguous", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Year of two digits
 */
export const importsScreenProblemDateTwoDigitYear = (): Message => ({ id: "imports-screen-problem-date-two-digit-year", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Twice in the list
 */
export const importsScreenProblemDuplicateInFile = (): Message => ({ id: "imports-screen-problem-duplicate-in-file", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Maybe twice in the list
 */
export const importsScreenProblemPossibleDuplicateInFile = (): Message => ({ id: "imports-screen-problem-possible-duplicate-in-file", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Two people in a line
 */
export const importsScreenProblemTwoPeopleInLine = (): Message => ({ id: "imports-screen-problem-two-people-in-line", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Unknown region
 */
export const importsScreenProblemRegionUnknown = (): Message => ({ id: "imports-screen-problem-region-unknown", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Unknown country
 */
export const importsScreenProblemCountryUnknown = (): Message => ({ id: "imports-screen-problem-country-unknown", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Unknown direction
 */
export const importsScreenProblemDirectionUnknown = (): Message => ({ id: "imports-screen-problem-direction-unknown", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Unknown category
 */
export const importsScreenProblemCategoryUnknown = (): Message => ({ id: "imports-screen-problem-category-unknown", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Region before 2022
 */
export const importsScreenProblemRegionOutdated = (): Message => ({ id: "imports-screen-problem-region-outdated", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * No consent
 */
export const importsScreenProblemConsentRefused = (): Message => ({ id: "imports-screen-problem-consent-refused", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Left or declined
 */
export const importsScreenProblemPersonLeft = (): Message => ({ id: "imports-screen-problem-person-left", args: [] });

/**
 * Short name of a problem, in a list of guests.
 * Guest will not come
 */
export const importsScreenProblemGuestDeclined = (): Message => ({ id: "imports-screen-problem-guest-declined", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Letters lost
 */
export const importsScreenProblemEncodingReplaced = (): Message => ({ id: "imports-screen-problem-encoding-replaced", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Formula in a cell
 */
export const importsScreenProblemFormulaCell = (): Message => ({ id: "imports-screen-problem-formula-cell", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Text too long
 */
export const importsScreenProblemTextTooLong = (): Message => ({ id: "imports-screen-problem-text-too-long", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * More cells than heads
 */
export const importsScreenProblemTooManyCells = (): Message => ({ id: "imports-screen-problem-too-many-cells", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Fewer cells than heads
 */
export const importsScreenProblemTooFewCells = (): Message => ({ id: "imports-screen-problem-too-few-cells", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Quote not closed
 */
export const importsScreenProblemQuoteNotClosed = (): Message => ({ id: "imports-screen-problem-quote-not-closed", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Far from the list
 */
export const importsScreenProblemFarRow = (): Message => ({ id: "imports-screen-problem-far-row", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Maybe already here
 */
export const importsScreenProblemProbablyHere = (): Message => ({ id: "imports-screen-problem-probably-here", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Other order of names
 */
export const importsScreenProblemNameOrderDiffers = (): Message => ({ id: "imports-screen-problem-name-order-differs", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Capital letters
 */
export const importsScreenProblemNameAllCaps = (): Message => ({ id: "imports-screen-problem-name-all-caps", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * IIN: signs removed
 */
export const importsScreenProblemIinCleaned = (): Message => ({ id: "imports-screen-problem-iin-cleaned", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Month first
 */
export const importsScreenProblemDateFormatDiffers = (): Message => ({ id: "imports-screen-problem-date-format-differs", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Date as a number
 */
export const importsScreenProblemDateFromSerial = (): Message => ({ id: "imports-screen-problem-date-from-serial", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Several phones
 */
export const importsScreenProblemPhoneMultiple = (): Message => ({ id: "imports-screen-problem-phone-multiple", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * One phone, two people
 */
export const importsScreenProblemPhoneSharedInFile = (): Message => ({ id: "imports-screen-problem-phone-shared-in-file", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * On another sheet too
 */
export const importsScreenProblemSamePersonOtherSheet = (): Message => ({ id: "imports-screen-problem-same-person-other-sheet", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Alien letter in a word
 */
export const importsScreenProblemLookalikeRepaired = (): Message => ({ id: "imports-screen-problem-lookalike-repaired", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Invisible characters
 */
export const importsScreenProblemInvisibleRemoved = (): Message => ({ id: "imports-screen-problem-invisible-removed", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Extra spaces
 */
export const importsScreenProblemWhitespaceCleaned = (): Message => ({ id: "imports-screen-problem-whitespace-cleaned", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Pictures in text
 */
export const importsScreenProblemEmojiRemoved = (): Message => ({ id: "imports-screen-problem-emoji-removed", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Control characters
 */
export const importsScreenProblemControlCharsRemoved = (): Message => ({ id: "imports-screen-problem-control-chars-removed", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Line break in a cell
 */
export const importsScreenProblemLineBreakInField = (): Message => ({ id: "imports-screen-problem-line-break-in-field", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * From a merged cell
 */
export const importsScreenProblemFilledFromMergedCell = (): Message => ({ id: "imports-screen-problem-filled-from-merged-cell", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Hidden row
 */
export const importsScreenProblemRowHidden = (): Message => ({ id: "imports-screen-problem-row-hidden", args: [] });

/**
 * Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
 * Begins like a formula
 */
export const importsScreenProblemFormulaText = (): Message => ({ id: "imports-screen-problem-formula-text", args: [] });

/**
 * Legend under the rows: a value that is not taken stands struck out.
 * left out
 */
export const importsScreenLegendLeft = (): Message => ({ id: "imports-screen-legend-left", args: [] });

/**
 * Over the place where lists are chosen: a list that somebody has begun to put right.
 * “{ $file }” is begun and not taken in yet
 * @param a.file name of the file
 */
export const importsScreenBegunTitle = (a: { file: string }): Message => ({ id: "imports-screen-begun-title", args: [["file", text(a.file)]] });

/**
 * Under it: what is kept.
 * Answers kept: { $count }, the last one { DATETIME($at, style: "datetime") }. They are kept on this laptop until { DATETIME($until, style: "long") }.
 * @param a.count answers, at least one
 * @param a.at when the last was given
 * @param a.until the last day on which they are kept
 */
export const importsScreenBegunHint = (a: { count: number; at: When; until: When }): Message => ({ id: "imports-screen-begun-hint", args: [["count", number(a.count)], ["at", date(a.at)], ["until", date(a.until)]] });

/**
 * Under it where no question was answered yet, but columns or the way of reading were changed.
 * How the list is read was changed { DATETIME($at, style: "datetime") }. That is kept on this laptop until { DATETIME($until, style: "long") }.
 * @param a.at when
 * @param a.until the last day on which that is kept
 */
export const importsScreenBegunReadingHint = (a: { at: When; until: When }): Message => ({ id: "imports-screen-begun-reading-hint", args: [["at", date(a.at)], ["until", date(a.until)]] });

/**
 * What the button “Continue” beside it does, read aloud and shown where the mouse rests: opens the list with all that was
 * answered. The word of that button stands in it.
 * Continue with “{ $file }”
 * @param a.file name of the file
 */
export const importsScreenBegunButton = (a: { file: string }): Message => ({ id: "imports-screen-begun-button", args: [["file", text(a.file)]] });

/**
 * Button: drops what is kept of the list, after a question.
 * Drop it…
 */
export const importsScreenBegunDropButton = (): Message => ({ id: "imports-screen-begun-drop-button", args: [] });

/**
 * Title of that question.
 * Drop what was put right in this list?
 */
export const importsScreenBegunDropTitle = (): Message => ({ id: "imports-screen-begun-drop-title", args: [] });

/**
 * Text of that question.
 * Answers given to “{ $file }”: { $count }. Once dropped, they cannot be brought back. The file itself stays where it is.
 * @param a.file name of the file
 * @param a.count answers that were given
 */
export const importsScreenBegunDropHint = (a: { file: string; count: number }): Message => ({ id: "imports-screen-begun-drop-hint", args: [["file", text(a.file)], ["count", number(a.count)]] });

/**
 * Text of that question where no question was answered yet, but columns or the way of reading were changed.
 * “{ $file }”: how the list is read will have to be said again. The file itself stays where it is.
 * @param a.file name of the file
 */
export const importsScreenBegunDropReadingHint = (a: { file: string }): Message => ({ id: "imports-screen-begun-drop-reading-hint", args: [["file", text(a.file)]] });

/**
 * Text of that question where the list was pasted: there is no file.
 * The pasted table goes too, with all that was put right in it. To work with it again, copy and paste it again.
 */
export const importsScreenBegunDropPastedHint = (): Message => ({ id: "imports-screen-begun-drop-pasted-hint", args: [] });

/**
 * Button of that question.
 * Drop the answers
 */
export const importsScreenBegunDropConfirm = (): Message => ({ id: "imports-screen-begun-drop-confirm", args: [] });

/**
 * Title of the question before a list that was put right is left.
 * Leave this list?
 */
export const importsScreenLeaveTitle = (): Message => ({ id: "imports-screen-leave-title", args: [] });

/**
 * Text of that question, where the answers are not kept.
 * What was put right here is not kept. Nothing of the list is in the register yet.
 */
export const importsScreenLeaveHint = (): Message => ({ id: "imports-screen-leave-hint", args: [] });

/**
 * Text of that question, where the answers are kept.
 * What was put right here is kept, sealed, on this laptop until { DATETIME($until, style: "long") }: whoever put it right goes on with it on the page “{ imports-screen-title }”. Nothing of the list is in the register yet.
 * @param a.until the last day on which they are kept
 */
export const importsScreenLeaveKept = (a: { until: When }): Message => ({ id: "imports-screen-leave-kept", args: [["until", date(a.until)]] });

/**
 * Button of that question: the list is left as it is.
 * Leave without taking in
 */
export const importsScreenLeaveButton = (): Message => ({ id: "imports-screen-leave-button", args: [] });

/**
 * Button of that question: back to the list.
 * Stay with the list
 */
export const importsScreenStayButton = (): Message => ({ id: "imports-screen-stay-button", args: [] });

/**
 * Beside a typed code of a paper line.
 * No line of this event has the code “{ $code }”. Compare it with the sheet.
 * @param a.code what was typed
 */
export const linesUnknown = (a: { code: string }): Message => ({ id: "lines-unknown", args: [["code", text(a.code)]] });

/**
 * Beside a typed code of a paper line whose check sign does not fit.
 * The code “{ $code }” has a slip in it. Compare it with the sheet.
 * @param a.code what was typed
 */
export const linesMistyped = (a: { code: string }): Message => ({ id: "lines-mistyped", args: [["code", text(a.code)]] });

/**
 * Beside a typed code of a paper line whose check sign does not fit; one line is nearly so.
 * The code “{ $code }” has a slip in it. It may be { $like } ({ $name }): compare it with the sheet.
 * @param a.code what was typed
 * @param a.like code of the line that is nearly so
 * @param a.name full name of the volunteer
 */
export const linesMistypedLike = (a: { code: string; like: string; name: string }): Message => ({ id: "lines-mistyped-like", args: [["code", text(a.code)], ["like", text(a.like)], ["name", text(a.name)]] });

/**
 * Beside a typed code or number.
 * “{ $code }” may be several people. Choose one.
 * @param a.code what was typed
 */
export const linesSeveral = (a: { code: string }): Message => ({ id: "lines-several", args: [["code", text(a.code)]] });

/**
 * Beside a typed IIN or phone.
 * Nobody in the register has this number. Check the digits.
 */
export const linesNobody = (): Message => ({ id: "lines-nobody", args: [] });

/**
 * Beside an empty row.
 * Write the code of the line.
 */
export const linesEmpty = (): Message => ({ id: "lines-empty", args: [] });

/**
 * When the QR code of a sheet of another event is scanned.
 * This sheet is of another event: “{ $title }”. Open that event to enter it.
 * @param a.title title of that event
 */
export const linesSheetOther = (a: { title: Titles }): Message => ({ id: "lines-sheet-other", args: [["title", titles(a.title)]] });

/**
 * When the QR code of a sheet is scanned whose event or shift is not in the register.
 * The event or shift of this sheet is not in the register. It may have been deleted, or not have arrived from the other laptop yet.
 */
export const linesSheetUnknown = (): Message => ({ id: "lines-sheet-unknown", args: [] });

/**
 * Beside a row.
 * Write when the person came or went.
 */
export const linesNoTime = (): Message => ({ id: "lines-no-time", args: [] });

/**
 * Beside a row.
 * The going is not after the coming. Check both times.
 */
export const linesTimes = (): Message => ({ id: "lines-times", args: [] });

/**
 * Refusal above the rows of a sheet.
 * Nothing is written yet. Rows to correct: { $count }.
 * @param a.count rows to correct
 */
export const linesErrorRefused = (a: { count: number }): Message => ({ id: "lines-error-refused", args: [["count", number(a.count)]] });

/**
 * Warning before hours are entered.
 * { $name }: with these hours the year { $year } comes to { $hours } h. A student gets credit for { $most } h a year at most.
 * @param a.hours hours of the year
 * @param a.most hours that get credit
 * @param a.name full name of the volunteer
 * @param a.year the year
 */
export const hoursCapStudent = (a: { hours: number; most: number; name: string; year: string }): Message => ({ id: "hours-cap-student", args: [["hours", number(a.hours)], ["most", number(a.most)], ["name", text(a.name)], ["year", text(a.year)]] });

/**
 * Warning before hours are entered.
 * { $name } was under 18 then, and these hours lie in the night (22:00–6:00). Check the times.
 * @param a.name full name of the volunteer
 */
export const hoursCapMinorNight = (a: { name: string }): Message => ({ id: "hours-cap-minor-night", args: [["name", text(a.name)]] });

/**
 * Beside the fields of the name: all three are empty.
 * Enter at least one of these: surname, given name, patronymic.
 */
export const namesErrorEmpty = (): Message => ({ id: "names-error-empty", args: [] });

/**
 * Beside a part of the name.
 * A part of a name has at most { $max } characters. Entered: { $count }. Shorten it.
 * @param a.count characters that were entered
 * @param a.max characters that fit
 */
export const namesErrorTooLong = (a: { count: number; max: number }): Message => ({ id: "names-error-too-long", args: [["count", number(a.count)], ["max", number(a.max)]] });

/**
 * Beside a part of the name that holds only digits or signs.
 * A name has letters. Write it as in the document, or leave the field empty.
 */
export const namesErrorNoLetters = (): Message => ({ id: "names-error-no-letters", args: [] });

/**
 * Under a number that is in order.
 * The number is well formed. This does not prove whose it is.
 */
export const numbersFineHint = (): Message => ({ id: "numbers-fine-hint", args: [] });

/**
 * Beside the field of a number: nothing was entered.
 * Enter 12 digits, or leave the number for later.
 */
export const numbersErrorEmpty = (): Message => ({ id: "numbers-error-empty", args: [] });

/**
 * Beside the field of the IIN.
 * An IIN has 12 digits. Entered: { $count }. Compare it with the document.
 * @param a.count digits that were entered
 */
export const numbersErrorIinLength = (a: { count: number }): Message => ({ id: "numbers-error-iin-length", args: [["count", number(a.count)]] });

/**
 * Beside the field of the BIN.
 * A BIN has 12 digits. Entered: { $count }. Compare it with the document.
 * @param a.count digits that were entered
 */
export const numbersErrorBinLength = (a: { count: number }): Message => ({ id: "numbers-error-bin-length", args: [["count", number(a.count)]] });

/**
 * Beside a field that takes an IIN or a BIN.
 * An IIN or a BIN has 12 digits. Entered: { $count }. Compare it with the document.
 * @param a.count digits that were entered
 */
export const numbersErrorLength = (a: { count: number }): Message => ({ id: "numbers-error-length", args: [["count", number(a.count)]] });

/**
 * Beside the field of a number: a letter or a sign stands among the digits, often the letter O for zero.
 * The number holds a letter or a sign that is not a digit. Type it again from the document.
 */
export const numbersErrorCharacter = (): Message => ({ id: "numbers-error-character", args: [] });

/**
 * Beside the field of a number such as 111111111111.
 * All digits are the same, so this is not a number of anyone. If the number is not known, leave the field empty.
 */
export const numbersErrorPlaceholder = (): Message => ({ id: "numbers-error-placeholder", args: [] });

/**
 * Beside the field of the IIN.
 * This IIN does not fit its check digit. Compare it with the document.
 */
export const numbersErrorIinCheck = (): Message => ({ id: "numbers-error-iin-check", args: [] });

/**
 * Beside the field of the BIN.
 * This BIN does not fit its check digit. Compare it with the document.
 */
export const numbersErrorBinCheck = (): Message => ({ id: "numbers-error-bin-check", args: [] });

/**
 * Beside the field of a number such as 9,01125E+11.
 * A spreadsheet has shortened this number, and its digits are lost. Type it again from the document.
 */
export const numbersErrorScientific = (): Message => ({ id: "numbers-error-scientific", args: [] });

/**
 * Beside the field of the IIN: the number of an organisation was entered.
 * This looks like a BIN, the number of an organisation. Enter the IIN of the person.
 */
export const numbersErrorBinInIin = (): Message => ({ id: "numbers-error-bin-in-iin", args: [] });

/**
 * Beside the field of the BIN: the number of a person was entered.
 * This looks like an IIN, the number of a person. Enter the BIN of the organisation.
 */
export const numbersErrorIinInBin = (): Message => ({ id: "numbers-error-iin-in-bin", args: [] });

/**
 * Under the field of the IIN; the number is taken.
 * The date inside this IIN does not exist. Compare the number with the document; you can save it as it is.
 */
export const numbersWarningIinDate = (): Message => ({ id: "numbers-warning-iin-date", args: [] });

/**
 * Under the field of the IIN; the number is taken.
 * The seventh digit of this IIN is unusual. Compare the number with the document; you can save it as it is.
 */
export const numbersWarningIinCentury = (): Message => ({ id: "numbers-warning-iin-century", args: [] });

/**
 * Under the field of the BIN; the number is taken.
 * The month inside this BIN does not exist. Compare the number with the document; you can save it as it is.
 */
export const numbersWarningBinDate = (): Message => ({ id: "numbers-warning-bin-date", args: [] });

/**
 * Under the field of the BIN; the number is taken.
 * The fifth or sixth digit of this BIN is unusual. Compare the number with the document; you can save it as it is.
 */
export const numbersWarningBinKind = (): Message => ({ id: "numbers-warning-bin-kind", args: [] });

/**
 * Under the birth date; both are taken.
 * The date of birth does not match the IIN. Check both with the document; you can save it as it is.
 */
export const numbersWarningBirthMismatch = (): Message => ({ id: "numbers-warning-birth-mismatch", args: [] });

/**
 * Under the sex; both are taken.
 * The sex does not match the IIN. Check both with the document; you can save it as it is.
 */
export const numbersWarningSexMismatch = (): Message => ({ id: "numbers-warning-sex-mismatch", args: [] });

/**
 * Title of the page in Settings.
 * Operators
 */
export const operatorsScreenTitle = (): Message => ({ id: "operators-screen-title", args: [] });

/**
 * Under the title.
 * Everybody signs in with their own password. What each of them did stands in the audit log.
 */
export const operatorsScreenHint = (): Message => ({ id: "operators-screen-hint", args: [] });

/**
 * Button; opens the dialog.
 * Add an operator
 */
export const operatorsScreenAddButton = (): Message => ({ id: "operators-screen-add-button", args: [] });

/**
 * Head of a column.
 * Name
 */
export const operatorsScreenNameColumn = (): Message => ({ id: "operators-screen-name-column", args: [] });

/**
 * Head of a column, and a field with choices.
 * Role
 */
export const operatorsScreenRoleLabel = (): Message => ({ id: "operators-screen-role-label", args: [] });

/**
 * Head of a column: whether the person has a password on this laptop.
 * Password
 */
export const operatorsScreenPasswordColumn = (): Message => ({ id: "operators-screen-password-column", args: [] });

/**
 * Beside the name of the person who is at the keyboard.
 * you
 */
export const operatorsScreenMeLabel = (): Message => ({ id: "operators-screen-me-label", args: [] });

/**
 * In the list: the person can sign in on this laptop.
 * Set
 */
export const operatorsScreenSeatSet = (): Message => ({ id: "operators-screen-seat-set", args: [] });

/**
 * In the list: the person cannot sign in on this laptop yet.
 * Not set on this laptop
 */
export const operatorsScreenSeatMissing = (): Message => ({ id: "operators-screen-seat-missing", args: [] });

/**
 * Name of the menu of one person, for screen readers.
 * Actions: { $name }
 * @param a.name name of the person
 */
export const operatorsScreenMoreLabel = (a: { name: string }): Message => ({ id: "operators-screen-more-label", args: [["name", text(a.name)]] });

/**
 * Menu of one person; opens a dialog.
 * Change the name or role…
 */
export const operatorsScreenChangeButton = (): Message => ({ id: "operators-screen-change-button", args: [] });

/**
 * Menu of one person; opens a dialog.
 * Set a new password…
 */
export const operatorsScreenPasswordButton = (): Message => ({ id: "operators-screen-password-button", args: [] });

/**
 * Menu of one person; opens a dialog.
 * Leaves…
 */
export const operatorsScreenLeaveButton = (): Message => ({ id: "operators-screen-leave-button", args: [] });

/**
 * Title of the dialog.
 * Add an operator
 */
export const operatorsScreenAddTitle = (): Message => ({ id: "operators-screen-add-title", args: [] });

/**
 * Over the password in the dialog: two ways to choose it.
 * Best is if the new person types it here. If they are not here, make up a first password; they change it after signing in.
 */
export const operatorsScreenAddPasswordHint = (): Message => ({ id: "operators-screen-add-password-hint", args: [] });

/**
 * Field.
 * Full name
 */
export const operatorsScreenNameLabel = (): Message => ({ id: "operators-screen-name-label", args: [] });

/**
 * Notice.
 * Operator added: { $name }
 * @param a.name name of the person
 */
export const operatorsScreenAddedDone = (a: { name: string }): Message => ({ id: "operators-screen-added-done", args: [["name", text(a.name)]] });

/**
 * Title of the dialog.
 * Name and role
 */
export const operatorsScreenChangeTitle = (): Message => ({ id: "operators-screen-change-title", args: [] });

/**
 * Notice.
 * Changed: { $name }
 * @param a.name name of the person
 */
export const operatorsScreenChangedDone = (a: { name: string }): Message => ({ id: "operators-screen-changed-done", args: [["name", text(a.name)]] });

/**
 * Title of the dialog.
 * New password: { $name }
 * @param a.name name of the person
 */
export const operatorsScreenPasswordTitle = (a: { name: string }): Message => ({ id: "operators-screen-password-title", args: [["name", text(a.name)]] });

/**
 * In the dialog: when it is needed and what it does.
 * The present password stops working at once. Tell the person the new one in private; they change it after signing in.
 */
export const operatorsScreenPasswordHint = (): Message => ({ id: "operators-screen-password-hint", args: [] });

/**
 * Button of the dialog.
 * Set the password
 */
export const operatorsScreenPasswordRunButton = (): Message => ({ id: "operators-screen-password-run-button", args: [] });

/**
 * Notice.
 * A new password is set: { $name }
 * @param a.name name of the person
 */
export const operatorsScreenPasswordDone = (a: { name: string }): Message => ({ id: "operators-screen-password-done", args: [["name", text(a.name)]] });

/**
 * Title of the dialog.
 * This person leaves: { $name }?
 * @param a.name name of the person
 */
export const operatorsScreenLeaveConfirm = (a: { name: string }): Message => ({ id: "operators-screen-leave-confirm", args: [["name", text(a.name)]] });

/**
 * In the dialog: what happens.
 * The password stops working at once. The name stays in the history and in the audit log.
 */
export const operatorsScreenLeaveText = (): Message => ({ id: "operators-screen-leave-text", args: [] });

/**
 * In the dialog: what does not happen.
 * A copy of the folder or a backup made earlier still opens with the old password. Take sticks and copies back.
 */
export const operatorsScreenLeaveWarning = (): Message => ({ id: "operators-screen-leave-warning", args: [] });

/**
 * Button of the dialog.
 * Take the password away
 */
export const operatorsScreenLeaveRunButton = (): Message => ({ id: "operators-screen-leave-run-button", args: [] });

/**
 * Notice.
 * Left: { $name }
 * @param a.name name of the person
 */
export const operatorsScreenLeftDone = (a: { name: string }): Message => ({ id: "operators-screen-left-done", args: [["name", text(a.name)]] });

/**
 * Heading over the people who left.
 * Those who left
 */
export const operatorsScreenFormerTitle = (): Message => ({ id: "operators-screen-former-title", args: [] });

/**
 * Beside somebody who left.
 * Left on { $day }
 * @param a.day when
 */
export const operatorsScreenFormerDay = (a: { day: When }): Message => ({ id: "operators-screen-former-day", args: [["day", date(a.day)]] });

/**
 * Heading of the table of roles.
 * What each role may do
 */
export const operatorsScreenRightsTitle = (): Message => ({ id: "operators-screen-rights-title", args: [] });

/**
 * In the table, for screen readers.
 * yes
 */
export const operatorsScreenRightsYes = (): Message => ({ id: "operators-screen-rights-yes", args: [] });

/**
 * In the table, for screen readers.
 * no
 */
export const operatorsScreenRightsNo = (): Message => ({ id: "operators-screen-rights-no", args: [] });

/**
 * Head of the first column of the table.
 * Action
 */
export const operatorsScreenRightsDeedColumn = (): Message => ({ id: "operators-screen-rights-deed-column", args: [] });

/**
 * Heading of a part of the table.
 * People
 */
export const operatorsScreenGroupPeople = (): Message => ({ id: "operators-screen-group-people", args: [] });

/**
 * Heading of a part of the table.
 * Lists and files
 */
export const operatorsScreenGroupLists = (): Message => ({ id: "operators-screen-group-lists", args: [] });

/**
 * Heading of a part of the table.
 * Personal data
 */
export const operatorsScreenGroupPersonal = (): Message => ({ id: "operators-screen-group-personal", args: [] });

/**
 * Heading of a part of the table.
 * Register
 */
export const operatorsScreenGroupRegister = (): Message => ({ id: "operators-screen-group-register", args: [] });

/**
 * Row of the table.
 * See lists and records; numbers in part
 */
export const operatorsScreenDeedSeeVolunteers = (): Message => ({ id: "operators-screen-deed-see-volunteers", args: [] });

/**
 * Row of the table.
 * See IIN and phone numbers in full (each look is logged)
 */
export const operatorsScreenDeedSeeRestricted = (): Message => ({ id: "operators-screen-deed-see-restricted", args: [] });

/**
 * Row of the table.
 * Add volunteers
 */
export const operatorsScreenDeedAddVolunteer = (): Message => ({ id: "operators-screen-deed-add-volunteer", args: [] });

/**
 * Row of the table.
 * Change records
 */
export const operatorsScreenDeedEditVolunteer = (): Message => ({ id: "operators-screen-deed-edit-volunteer", args: [] });

/**
 * Row of the table.
 * Change the status
 */
export const operatorsScreenDeedChangeStatus = (): Message => ({ id: "operators-screen-deed-change-status", args: [] });

/**
 * Row of the table.
 * Delete and restore records
 */
export const operatorsScreenDeedDeleteVolunteer = (): Message => ({ id: "operators-screen-deed-delete-volunteer", args: [] });

/**
 * Row of the table.
 * Change many records at once
 */
export const operatorsScreenDeedBulkEdit = (): Message => ({ id: "operators-screen-deed-bulk-edit", args: [] });

/**
 * Row of the table.
 * Take in lists from files
 */
export const operatorsScreenDeedImport = (): Message => ({ id: "operators-screen-deed-import", args: [] });

/**
 * Row of the table.
 * Export to files
 */
export const operatorsScreenDeedExport = (): Message => ({ id: "operators-screen-deed-export", args: [] });

/**
 * Row of the table.
 * Print lists and sheets
 */
export const operatorsScreenDeedPrint = (): Message => ({ id: "operators-screen-deed-print", args: [] });

/**
 * Row of the table.
 * Change organisations
 */
export const operatorsScreenDeedSaveOrganisation = (): Message => ({ id: "operators-screen-deed-save-organisation", args: [] });

/**
 * Row of the table.
 * Change the organisation’s own directions
 */
export const operatorsScreenDeedAddDirection = (): Message => ({ id: "operators-screen-deed-add-direction", args: [] });

/**
 * Row of the table.
 * Change the settings of the register
 */
export const operatorsScreenDeedChangeSettings = (): Message => ({ id: "operators-screen-deed-change-settings", args: [] });

/**
 * Row of the table.
 * Manage operators
 */
export const operatorsScreenDeedManageOperators = (): Message => ({ id: "operators-screen-deed-manage-operators", args: [] });

/**
 * Row of the table.
 * Make a new recovery sheet
 */
export const operatorsScreenDeedRenewRecovery = (): Message => ({ id: "operators-screen-deed-renew-recovery", args: [] });

/**
 * Row of the table.
 * See the audit log
 */
export const operatorsScreenDeedSeeAudit = (): Message => ({ id: "operators-screen-deed-see-audit", args: [] });

/**
 * Row of the table.
 * Make and check backups
 */
export const operatorsScreenDeedMakeBackup = (): Message => ({ id: "operators-screen-deed-make-backup", args: [] });

/**
 * Row of the table.
 * Restore from a backup
 */
export const operatorsScreenDeedRestore = (): Message => ({ id: "operators-screen-deed-restore", args: [] });

/**
 * Row of the table.
 * Erase a person’s data
 */
export const operatorsScreenDeedErase = (): Message => ({ id: "operators-screen-deed-erase", args: [] });

/**
 * Row of the table.
 * Anonymise a person
 */
export const operatorsScreenDeedAnonymise = (): Message => ({ id: "operators-screen-deed-anonymise", args: [] });

/**
 * Row of the table.
 * Block data and end a block
 */
export const operatorsScreenDeedBlock = (): Message => ({ id: "operators-screen-deed-block", args: [] });

/**
 * Row of the table.
 * Record consents and withdrawals
 */
export const operatorsScreenDeedRecordConsent = (): Message => ({ id: "operators-screen-deed-record-consent", args: [] });

/**
 * Row of the table.
 * See whose retention period is over
 */
export const operatorsScreenDeedSeeRetention = (): Message => ({ id: "operators-screen-deed-see-retention", args: [] });

/**
 * Row of the table.
 * Set retention periods and collected fields
 */
export const operatorsScreenDeedSetRetention = (): Message => ({ id: "operators-screen-deed-set-retention", args: [] });

/**
 * Row of the table.
 * Prepare the papers after a data breach
 */
export const operatorsScreenDeedBreachPack = (): Message => ({ id: "operators-screen-deed-breach-pack", args: [] });

/**
 * Row of the table.
 * Undo actions
 */
export const operatorsScreenDeedUndo = (): Message => ({ id: "operators-screen-deed-undo", args: [] });

/**
 * Row of the table.
 * Make a practice register
 */
export const operatorsScreenDeedPractice = (): Message => ({ id: "operators-screen-deed-practice", args: [] });

/**
 * The menu under the initials in the top bar.
 * At the keyboard: { $name }, { $role }
 * @param a.name name of the person
 * @param a.role the role
 */
export const operatorsScreenHereLabel = (a: { name: string; role: string }): Message => ({ id: "operators-screen-here-label", args: [["name", text(a.name)], ["role", text(a.role)]] });

/**
 * Item of that menu, and the title of the screen that it opens.
 * Switch operator
 */
export const operatorsScreenSwitchButton = (): Message => ({ id: "operators-screen-switch-button", args: [] });

/**
 * Item of that menu; opens a dialog.
 * Change my password…
 */
export const operatorsScreenOwnPasswordButton = (): Message => ({ id: "operators-screen-own-password-button", args: [] });

/**
 * Under the title of the screen that switches operators.
 * The register stays open. What was typed and not saved is lost.
 */
export const operatorsScreenSwitchHint = (): Message => ({ id: "operators-screen-switch-hint", args: [] });

/**
 * Name of the choice of people on the locked screen, where only initials are known.
 * Who is at the keyboard
 */
export const operatorsScreenSeatsLabel = (): Message => ({ id: "operators-screen-seats-label", args: [] });

/**
 * One choice there, for screen readers.
 * Operator { $initials }
 * @param a.initials initials, with a number if two people have the same
 */
export const operatorsScreenSeatLabel = (a: { initials: string }): Message => ({ id: "operators-screen-seat-label", args: [["initials", text(a.initials)]] });

/**
 * Under the choices: how to choose with keys.
 * ← → choose, then type the password
 */
export const operatorsScreenSeatsKeysHint = (): Message => ({ id: "operators-screen-seats-keys-hint", args: [] });

/**
 * In place of a screen that the role may not see; under it stands whom to ask.
 * Your role does not show this
 */
export const operatorsScreenNotAllowedTitle = (): Message => ({ id: "operators-screen-not-allowed-title", args: [] });

/**
 * Row of the table of rights.
 * Save filters for everybody
 */
export const operatorsScreenDeedShareFilter = (): Message => ({ id: "operators-screen-deed-share-filter", args: [] });

/**
 * List of what a role may do.
 * Join records of one person
 */
export const operatorsScreenDeedJoinVolunteers = (): Message => ({ id: "operators-screen-deed-join-volunteers", args: [] });

/**
 * Heading of a part of the table.
 * Events and hours
 */
export const operatorsScreenGroupEvents = (): Message => ({ id: "operators-screen-group-events", args: [] });

/**
 * Row of the table of rights.
 * See events and their figures
 */
export const operatorsScreenDeedSeeEvents = (): Message => ({ id: "operators-screen-deed-see-events", args: [] });

/**
 * Row of the table of rights.
 * Add, edit and delete events and shifts
 */
export const operatorsScreenDeedSaveEvents = (): Message => ({ id: "operators-screen-deed-save-events", args: [] });

/**
 * Row of the table of rights.
 * Put people on lists and shifts
 */
export const operatorsScreenDeedAssignPeople = (): Message => ({ id: "operators-screen-deed-assign-people", args: [] });

/**
 * Row of the table of rights.
 * Mark who came and who left
 */
export const operatorsScreenDeedMarkPeople = (): Message => ({ id: "operators-screen-deed-mark-people", args: [] });

/**
 * Row of the table of rights.
 * Enter and correct hours
 */
export const operatorsScreenDeedClaimHours = (): Message => ({ id: "operators-screen-deed-claim-hours", args: [] });

/**
 * Row of the table of rights.
 * Confirm and reject hours of others
 */
export const operatorsScreenDeedConfirmHours = (): Message => ({ id: "operators-screen-deed-confirm-hours", args: [] });

/**
 * Row of the table of rights.
 * Give out certificates and letters of thanks
 */
export const operatorsScreenDeedIssueCertificates = (): Message => ({ id: "operators-screen-deed-issue-certificates", args: [] });

/**
 * Row of the table of rights.
 * Open the register and take another’s place
 */
export const operatorsScreenDeedSignIn = (): Message => ({ id: "operators-screen-deed-sign-in", args: [] });

/**
 * Row of the table of rights.
 * Work at the desk of a forum: cards of its guests, scans, badges
 */
export const operatorsScreenDeedReceiveGuests = (): Message => ({ id: "operators-screen-deed-receive-guests", args: [] });

/**
 * Refusal of unlock and of switching: too many wrong passwords, the next one has to wait.
 * There were several wrong passwords in a row, so the next one is taken in { $seconds } s. Wait, or use the recovery code.
 * @param a.seconds seconds until the next password is tried
 */
export const operatorsErrorTooManyAttempts = (a: { seconds: number }): Message => ({ id: "operators-error-too-many-attempts", args: [["seconds", number(a.seconds)]] });

/**
 * Refusal of unlock, switching and setting a password: the person has no password in this folder.
 * This person has no password on this laptop yet. An owner can set one on the Operators page.
 */
export const operatorsErrorNoSeat = (): Message => ({ id: "operators-error-no-seat", args: [] });

/**
 * Refusal of taking away the last password.
 * This is the only password of the register, so it stays. Give a password to another owner first.
 */
export const operatorsErrorLastSeat = (): Message => ({ id: "operators-error-last-seat", args: [] });

/**
 * Refusal of adding: the register file holds no more.
 * A register takes at most { $most } passwords. Remove the operators who have left, then try again.
 * @param a.most the most operators with a password
 */
export const operatorsErrorTooMany = (a: { most: number }): Message => ({ id: "operators-error-too-many", args: [["most", number(a.most)]] });

/**
 * When an operator who is meant is not there, or left.
 * This person does not work with the register any more. Open the list of operators again.
 */
export const operatorsErrorMissing = (): Message => ({ id: "operators-error-missing", args: [] });

/**
 * Refusal: the last owner cannot leave or lose the role.
 * This is the only owner, and a register needs one. Make somebody else an owner first.
 */
export const operatorsErrorLastOwner = (): Message => ({ id: "operators-error-last-owner", args: [] });

/**
 * Refusal: the role cannot be limited to events.
 * An owner and a data protection officer answer for the whole register and cannot be limited to events. Choose another role, or the whole register.
 */
export const operatorsErrorWholeRegister = (): Message => ({ id: "operators-error-whole-register", args: [] });

/**
 * Refusal: certain events were asked for and none is chosen, or one was deleted meanwhile.
 * No event is chosen. Choose at least one, or the whole register.
 */
export const operatorsErrorNoEvent = (): Message => ({ id: "operators-error-no-event", args: [] });

/**
 * Above the choice of what an operator works with.
 * Works with
 */
export const operatorsScreenReachLabel = (): Message => ({ id: "operators-screen-reach-label", args: [] });

/**
 * A choice of what an operator works with.
 * The whole register
 */
export const operatorsScreenReachAll = (): Message => ({ id: "operators-screen-reach-all", args: [] });

/**
 * A choice of what an operator works with.
 * Certain events only
 */
export const operatorsScreenReachEvents = (): Message => ({ id: "operators-screen-reach-events", args: [] });

/**
 * Under that choice.
 * Sees these events and who is on their lists. The list of volunteers, search, figures, imports and files of the register stay closed.
 */
export const operatorsScreenReachHint = (): Message => ({ id: "operators-screen-reach-hint", args: [] });

/**
 * The field that finds the events to choose from, and the name of the list under it.
 * Events
 */
export const operatorsScreenEventsLabel = (): Message => ({ id: "operators-screen-events-label", args: [] });

/**
 * In place of the events to choose from: there are none, or none that the text finds.
 * No events found
 */
export const operatorsScreenEventsNone = (): Message => ({ id: "operators-screen-events-none", args: [] });

/**
 * Under the role of an operator in the list.
 * Only: { $events }
 * @param a.events titles of events, with commas between them
 */
export const operatorsScreenLimitedValue = (a: { events: string }): Message => ({ id: "operators-screen-limited-value", args: [["events", text(a.events)]] });

/**
 * In that line in place of the title of an event that was deleted.
 * deleted event
 */
export const operatorsScreenEventDeleted = (): Message => ({ id: "operators-screen-event-deleted", args: [] });

/**
 * Title of the screen; the number stands beside it.
 * Organisations
 */
export const organisationsPageTitle = (): Message => ({ id: "organisations-page-title", args: [] });

/**
 * Button.
 * Add an organisation
 */
export const organisationsAddButton = (): Message => ({ id: "organisations-add-button", args: [] });

/**
 * Inside the empty search field.
 * Name, BIN or contact
 */
export const organisationsSearchHint = (): Message => ({ id: "organisations-search-hint", args: [] });

/**
 * Name of the search field, for screen readers.
 * Search in organisations
 */
export const organisationsSearchLabel = (): Message => ({ id: "organisations-search-label", args: [] });

/**
 * Chip: every kind.
 * All
 */
export const organisationsKindAll = (): Message => ({ id: "organisations-kind-all", args: [] });

/**
 * Kind: people without a registration.
 * Group
 */
export const organisationsKindGroup = (): Message => ({ id: "organisations-kind-group", args: [] });

/**
 * Kind.
 * Organisation
 */
export const organisationsKindOrganisation = (): Message => ({ id: "organisations-kind-organisation", args: [] });

/**
 * Kind.
 * State body
 */
export const organisationsKindStateBody = (): Message => ({ id: "organisations-kind-state-body", args: [] });

/**
 * Head of a column.
 * Name
 */
export const organisationsNameColumn = (): Message => ({ id: "organisations-name-column", args: [] });

/**
 * Head of a column.
 * Kind
 */
export const organisationsKindColumn = (): Message => ({ id: "organisations-kind-column", args: [] });

/**
 * Head of a column.
 * { -bin }
 */
export const organisationsBinColumn = (): Message => ({ id: "organisations-bin-column", args: [] });

/**
 * Head of a column.
 * Region
 */
export const organisationsRegionColumn = (): Message => ({ id: "organisations-region-column", args: [] });

/**
 * Head of a column.
 * Contact
 */
export const organisationsContactColumn = (): Message => ({ id: "organisations-contact-column", args: [] });

/**
 * Head of a column with numbers.
 * Volunteers
 */
export const organisationsVolunteersColumn = (): Message => ({ id: "organisations-volunteers-column", args: [] });

/**
 * On the number of a row: opens these people in the list of volunteers.
 * { $count ->
 *     [one] Open { $count } volunteer of “{ $name }”
 *    *[other] Open { $count } volunteers of “{ $name }”
 * }
 * @param a.count volunteers
 * @param a.name name of the organisation
 */
export const organisationsVolunteersLabel = (a: { count: number; name: string }): Message => ({ id: "organisations-volunteers-label", args: [["count", number(a.count)], ["name", text(a.name)]] });

/**
 * On the name of a row: opens the form.
 * Edit “{ $name }”
 * @param a.name name of the organisation
 */
export const organisationsEditLabel = (a: { name: string }): Message => ({ id: "organisations-edit-label", args: [["name", text(a.name)]] });

/**
 * There are none yet: title.
 * There are no organisations yet
 */
export const organisationsEmptyTitle = (): Message => ({ id: "organisations-empty-title", args: [] });

/**
 * There are none yet: what to do.
 * Add the group, school or office that your volunteers come from.
 */
export const organisationsEmptyHint = (): Message => ({ id: "organisations-empty-hint", args: [] });

/**
 * The search found none: title.
 * Nothing found for “{ $text }”
 * @param a.text what was typed
 */
export const organisationsNoneTitle = (a: { text: string }): Message => ({ id: "organisations-none-title", args: [["text", text(a.text)]] });

/**
 * The search found none: what to do.
 * Check the spelling or choose all kinds.
 */
export const organisationsNoneHint = (): Message => ({ id: "organisations-none-hint", args: [] });

/**
 * Title of the form.
 * New organisation
 */
export const organisationsNewTitle = (): Message => ({ id: "organisations-new-title", args: [] });

/**
 * Title of the form.
 * Organisation
 */
export const organisationsEditTitle = (): Message => ({ id: "organisations-edit-title", args: [] });

/**
 * Choice in the form.
 * What it is
 */
export const organisationsFormKindLabel = (): Message => ({ id: "organisations-form-kind-label", args: [] });

/**
 * Field.
 * Name
 */
export const organisationsFormNameLabel = (): Message => ({ id: "organisations-form-name-label", args: [] });

/**
 * Field.
 * { -bin }
 */
export const organisationsFormBinLabel = (): Message => ({ id: "organisations-form-bin-label", args: [] });

/**
 * Under the field.
 * 12 digits, if it is registered
 */
export const organisationsFormBinHint = (): Message => ({ id: "organisations-form-bin-hint", args: [] });

/**
 * Field with a choice.
 * Region
 */
export const organisationsFormRegionLabel = (): Message => ({ id: "organisations-form-region-label", args: [] });

/**
 * First choice of the field Region.
 * Not specified
 */
export const organisationsFormRegionNone = (): Message => ({ id: "organisations-form-region-none", args: [] });

/**
 * Field.
 * Contact
 */
export const organisationsFormContactLabel = (): Message => ({ id: "organisations-form-contact-label", args: [] });

/**
 * Under the field.
 * Whom to call, and the number
 */
export const organisationsFormContactHint = (): Message => ({ id: "organisations-form-contact-hint", args: [] });

/**
 * Field.
 * Notes
 */
export const organisationsFormNotesLabel = (): Message => ({ id: "organisations-form-notes-label", args: [] });

/**
 * Button of the form.
 * Delete
 */
export const organisationsDeleteButton = (): Message => ({ id: "organisations-delete-button", args: [] });

/**
 * Title of the question.
 * Delete “{ $name }”?
 * @param a.name name of the organisation
 */
export const organisationsDeleteTitle = (a: { name: string }): Message => ({ id: "organisations-delete-title", args: [["name", text(a.name)]] });

/**
 * The question: what is lost and what stays.
 * { $count ->
 *     [one] It disappears from lists. { $count } volunteer stays in the register. You can undo this.
 *    *[other] It disappears from lists. { $count } volunteers stay in the register. You can undo this.
 * }
 * @param a.count volunteers that belong to it
 */
export const organisationsDeleteConfirm = (a: { count: number }): Message => ({ id: "organisations-delete-confirm", args: [["count", number(a.count)]] });

/**
 * The question when nobody belongs to it.
 * It disappears from lists. You can undo this.
 */
export const organisationsDeleteConfirmNone = (): Message => ({ id: "organisations-delete-confirm-none", args: [] });

/**
 * Notice.
 * Organisation is added: { $name }
 * @param a.name name of the organisation
 */
export const organisationsAddedDone = (a: { name: string }): Message => ({ id: "organisations-added-done", args: [["name", text(a.name)]] });

/**
 * Notice.
 * Organisation is saved: { $name }
 * @param a.name name of the organisation
 */
export const organisationsSavedDone = (a: { name: string }): Message => ({ id: "organisations-saved-done", args: [["name", text(a.name)]] });

/**
 * Notice.
 * Organisation is deleted: { $name }
 * @param a.name name of the organisation
 */
export const organisationsDeletedDone = (a: { name: string }): Message => ({ id: "organisations-deleted-done", args: [["name", text(a.name)]] });

/**
 * Heading in the results of the search for everything: screens and pages of settings.
 * Screens and settings
 */
export const palettePagesTitle = (): Message => ({ id: "palette-pages-title", args: [] });

/**
 * Heading in the results of the search for everything: people whose names are only similar.
 * Similar names
 */
export const paletteSimilarTitle = (): Message => ({ id: "palette-similar-title", args: [] });

/**
 * Heading over people found after the text was read in another keyboard layout.
 * People, if “{ $text }” was meant
 * @param a.text the text in the other layout
 */
export const paletteConvertedTitle = (a: { text: string }): Message => ({ id: "palette-converted-title", args: [["text", text(a.text)]] });

/**
 * Under the empty field of the search for everything: what can be searched.
 * Type a name in any script, part of a phone number or the last digits of an IIN, the name or BIN of an organisation, or what you want to do.
 */
export const paletteStartHint = (): Message => ({ id: "palette-start-hint", args: [] });

/**
 * Command in the search for everything.
 * Undo the last action
 */
export const paletteUndo = (): Message => ({ id: "palette-undo", args: [] });

/**
 * Command in the search for everything.
 * Export the list of volunteers
 */
export const paletteExport = (): Message => ({ id: "palette-export", args: [] });

/**
 * Matched by the search for everything, never shown.
 * home, start, overview, summary
 */
export const paletteWordsToday = (): Message => ({ id: "palette-words-today", args: [] });

/**
 * Matched by the search for everything, never shown.
 * people, list, register, helpers
 */
export const paletteWordsVolunteers = (): Message => ({ id: "palette-words-volunteers", args: [] });

/**
 * Matched by the search for everything, never shown.
 * actions, calendar, month, week, shifts
 */
export const paletteWordsEvents = (): Message => ({ id: "palette-words-events", args: [] });

/**
 * Matched by the search for everything, never shown.
 * timesheet, confirm, certificate, letter of thanks
 */
export const paletteWordsHours = (): Message => ({ id: "palette-words-hours", args: [] });

/**
 * Matched by the search for everything, never shown.
 * verify, genuine, forged, QR, key
 */
export const paletteWordsCertificate = (): Message => ({ id: "palette-words-certificate", args: [] });

/**
 * Matched by the search for everything, never shown.
 * reports, statistics, totals, graph, map, no-shows
 */
export const paletteWordsFigures = (): Message => ({ id: "palette-words-figures", args: [] });

/**
 * Matched by the search for everything, never shown.
 * partners, NGO, funds, BIN
 */
export const paletteWordsOrganisations = (): Message => ({ id: "palette-words-organisations", args: [] });

/**
 * Matched by the search for everything, never shown.
 * options, preferences, language, theme
 */
export const paletteWordsSettings = (): Message => ({ id: "palette-words-settings", args: [] });

/**
 * Matched by the search for everything, never shown.
 * new person, create, register, enter
 */
export const paletteWordsAddVolunteer = (): Message => ({ id: "palette-words-add-volunteer", args: [] });

/**
 * Matched by the search for everything, never shown.
 * new partner, create, fund
 */
export const paletteWordsAddOrganisation = (): Message => ({ id: "palette-words-add-organisation", args: [] });

/**
 * Matched by the search for everything, never shown.
 * upload, load, import, Excel, XLSX, CSV, table, paste, file
 */
export const paletteWordsImport = (): Message => ({ id: "palette-words-import", args: [] });

/**
 * Matched by the search for everything, never shown.
 * download, save, Excel, XLSX, CSV, PDF, table
 */
export const paletteWordsExport = (): Message => ({ id: "palette-words-export", args: [] });

/**
 * Matched by the search for everything, never shown.
 * revert, take back, mistake, Ctrl+Z
 */
export const paletteWordsUndo = (): Message => ({ id: "palette-words-undo", args: [] });

/**
 * Matched by the search for everything, never shown.
 * bright, day, white, colour
 */
export const paletteWordsLight = (): Message => ({ id: "palette-words-light", args: [] });

/**
 * Matched by the search for everything, never shown.
 * night, black, colour
 */
export const paletteWordsDark = (): Message => ({ id: "palette-words-dark", args: [] });

/**
 * Matched by the search for everything, never shown.
 * language, switch language
 */
export const paletteWordsLanguage = (): Message => ({ id: "palette-words-language", args: [] });

/**
 * Matched by the search for everything, never shown.
 * new password, passphrase, security
 */
export const paletteWordsPassword = (): Message => ({ id: "palette-words-password", args: [] });

/**
 * Matched by the search for everything, never shown.
 * practice, training, try, demo, invented people
 */
export const paletteWordsPractice = (): Message => ({ id: "palette-words-practice", args: [] });

/**
 * Matched by the search for everything, never shown.
 * change user, another operator, shift, sign in
 */
export const paletteWordsSwitch = (): Message => ({ id: "palette-words-switch", args: [] });

/**
 * Matched by the search for everything, never shown.
 * sign out, log out, close, leave, exit
 */
export const paletteWordsLock = (): Message => ({ id: "palette-words-lock", args: [] });

/**
 * Matched by the search for everything, never shown.
 * backup, copy, archive, restore, flash drive
 */
export const paletteWordsBackups = (): Message => ({ id: "palette-words-backups", args: [] });

/**
 * Matched by the search for everything, never shown.
 * users, roles, rights, access, staff, accounts
 */
export const paletteWordsOperators = (): Message => ({ id: "palette-words-operators", args: [] });

/**
 * Matched by the search for everything, never shown.
 * privacy, consents, law, data protection
 */
export const paletteWordsPersonal = (): Message => ({ id: "palette-words-personal", args: [] });

/**
 * Matched by the search for everything, never shown.
 * journal, log, history, who did what, views
 */
export const paletteWordsAudit = (): Message => ({ id: "palette-words-audit", args: [] });

/**
 * Matched by the search for everything, never shown.
 * consent missing, unsigned, debt
 */
export const paletteWordsConsentMissing = (): Message => ({ id: "palette-words-consent-missing", args: [] });

/**
 * Matched by the search for everything, never shown.
 * fields, collect, purpose, minimum
 */
export const paletteWordsFields = (): Message => ({ id: "palette-words-fields", args: [] });

/**
 * Matched by the search for everything, never shown.
 * retention, keep, term, yearly, old records
 */
export const paletteWordsReview = (): Message => ({ id: "palette-words-review", args: [] });

/**
 * Matched by the search for everything, never shown.
 * block, hidden, frozen
 */
export const paletteWordsBlocked = (): Message => ({ id: "palette-words-blocked", args: [] });

/**
 * Matched by the search for everything, never shown.
 * erased, anonymised, deleted, certificate
 */
export const paletteWordsEnded = (): Message => ({ id: "palette-words-ended", args: [] });

/**
 * Matched by the search for everything, never shown.
 * consent ends, expires, renew
 */
export const paletteWordsExpiring = (): Message => ({ id: "palette-words-expiring", args: [] });

/**
 * Matched by the search for everything, never shown.
 * leak, lost laptop, stolen, incident, notice
 */
export const paletteWordsBreach = (): Message => ({ id: "palette-words-breach", args: [] });

/**
 * Matched by the search for everything, never shown.
 * holidays, days off, calendar, moved days
 */
export const paletteWordsWorkdays = (): Message => ({ id: "palette-words-workdays", args: [] });

/**
 * Matched by the search for everything, never shown.
 * twins, doubles, twice, merge, join, same person
 */
export const paletteWordsDuplicates = (): Message => ({ id: "palette-words-duplicates", args: [] });

/**
 * Tab of an event.
 * Papers
 */
export const papersScreenTab = (): Message => ({ id: "papers-screen-tab", args: [] });

/**
 * Choice of the language of papers.
 * Language of the papers
 */
export const papersScreenLanguageLabel = (): Message => ({ id: "papers-screen-language-label", args: [] });

/**
 * Checkbox.
 * Open after saving
 */
export const papersScreenShowCheck = (): Message => ({ id: "papers-screen-show-check", args: [] });

/**
 * Head of the papers of an event.
 * Sheets and report
 */
export const papersScreenSheetsTitle = (): Message => ({ id: "papers-screen-sheets-title", args: [] });

/**
 * Under the name of a paper.
 * Lines with codes, to tick and sign.
 */
export const papersScreenAttendanceHint = (): Message => ({ id: "papers-screen-attendance-hint", args: [] });

/**
 * Label of a choice: of which shift the attendance list is.
 * Attendance list of
 */
export const papersScreenShiftLabel = (): Message => ({ id: "papers-screen-shift-label", args: [] });

/**
 * Choice: not one shift only.
 * Whole event
 */
export const papersScreenWholeEvent = (): Message => ({ id: "papers-screen-whole-event", args: [] });

/**
 * Under the name of a paper.
 * Who works when and where, with phones.
 */
export const papersScreenShiftsHint = (): Message => ({ id: "papers-screen-shifts-hint", args: [] });

/**
 * Under the name of a paper.
 * People, hours, shifts and the result.
 */
export const papersScreenReportHint = (): Message => ({ id: "papers-screen-report-hint", args: [] });

/**
 * The kind of file in the dialog, and its name.
 * Calendar
 */
export const papersScreenCalendarFile = (): Message => ({ id: "papers-screen-calendar-file", args: [] });

/**
 * Under the name of a file.
 * The event and its shifts for a phone (.ics).
 */
export const papersScreenCalendarHint = (): Message => ({ id: "papers-screen-calendar-hint", args: [] });

/**
 * Button: a calendar file.
 * Calendar file…
 */
export const papersScreenCalendarButton = (): Message => ({ id: "papers-screen-calendar-button", args: [] });

/**
 * Button beside a paper.
 * Save…
 */
export const papersScreenSaveButton = (): Message => ({ id: "papers-screen-save-button", args: [] });

/**
 * Name of that button, for screen readers.
 * Save: { $paper }
 * @param a.paper the name of the paper
 */
export const papersScreenSaveLabel = (a: { paper: string }): Message => ({ id: "papers-screen-save-label", args: [["paper", text(a.paper)]] });

/**
 * Notice after a file was saved.
 * Saved: “{ $path }”.
 * @param a.path the file
 */
export const papersScreenSavedDone = (a: { path: string }): Message => ({ id: "papers-screen-saved-done", args: [["path", text(a.path)]] });

/**
 * Notice after certificates or letters were given.
 * Papers given: { $count }. File: “{ $path }”.
 * @param a.count papers
 * @param a.path the file
 */
export const papersScreenIssuedDone = (a: { count: number; path: string }): Message => ({ id: "papers-screen-issued-done", args: [["count", number(a.count)], ["path", text(a.path)]] });

/**
 * Head of certificates and letters.
 * Certificates and letters
 */
export const papersScreenPeopleTitle = (): Message => ({ id: "papers-screen-people-title", args: [] });

/**
 * Choice between certificates and letters.
 * Paper
 */
export const papersScreenKindLabel = (): Message => ({ id: "papers-screen-kind-label", args: [] });

/**
 * Choice.
 * Certificate of hours
 */
export const papersScreenKindHours = (): Message => ({ id: "papers-screen-kind-hours", args: [] });

/**
 * Choice.
 * Letter of thanks
 */
export const papersScreenKindThanks = (): Message => ({ id: "papers-screen-kind-thanks", args: [] });

/**
 * Label of a field: the first day of the period.
 * Period from
 */
export const papersScreenFromLabel = (): Message => ({ id: "papers-screen-from-label", args: [] });

/**
 * Label of a field: the last day of the period.
 * Period to
 */
export const papersScreenUntilLabel = (): Message => ({ id: "papers-screen-until-label", args: [] });

/**
 * Beside a field.
 * Write the day like this: 05.07.2026.
 */
export const papersScreenDayError = (): Message => ({ id: "papers-screen-day-error", args: [] });

/**
 * Beside a field.
 * The last day is before the first. Swap them.
 */
export const papersScreenPeriodError = (): Message => ({ id: "papers-screen-period-error", args: [] });

/**
 * Head of a column.
 * Volunteer
 */
export const papersScreenNameColumn = (): Message => ({ id: "papers-screen-name-column", args: [] });

/**
 * Head of a column with numbers.
 * Hours
 */
export const papersScreenHoursColumn = (): Message => ({ id: "papers-screen-hours-column", args: [] });

/**
 * Head of a column: the number given for this period.
 * Given already
 */
export const papersScreenGivenColumn = (): Message => ({ id: "papers-screen-given-column", args: [] });

/**
 * Checkbox of the head, for screen readers.
 * Choose everybody
 */
export const papersScreenPickAllLabel = (): Message => ({ id: "papers-screen-pick-all-label", args: [] });

/**
 * Button: gives papers to those who are chosen.
 * Give out ({ $count })…
 * @param a.count people
 */
export const papersScreenIssueButton = (a: { count: number }): Message => ({ id: "papers-screen-issue-button", args: [["count", number(a.count)]] });

/**
 * Nobody can be given a certificate: title.
 * Nobody has confirmed hours yet
 */
export const papersScreenNoneTitle = (): Message => ({ id: "papers-screen-none-title", args: [] });

/**
 * Nobody can be given a certificate: what to do.
 * Confirm hours on the tab “Hours”: then certificates and letters are given out here.
 */
export const papersScreenNoneHint = (): Message => ({ id: "papers-screen-none-hint", args: [] });

/**
 * Head of the papers on the page of a person.
 * Papers
 */
export const papersScreenPersonTitle = (): Message => ({ id: "papers-screen-person-title", args: [] });

/**
 * On the page of a person.
 * No certificate or letter was given yet.
 */
export const papersScreenPersonEmpty = (): Message => ({ id: "papers-screen-person-empty", args: [] });

/**
 * Button: what the register keeps of the person, on paper.
 * Own record…
 */
export const papersScreenRecordButton = (): Message => ({ id: "papers-screen-record-button", args: [] });

/**
 * Button beside a paper that was given.
 * Print again…
 */
export const papersScreenReprintButton = (): Message => ({ id: "papers-screen-reprint-button", args: [] });

/**
 * Name of that button, for screen readers.
 * Print again: { $number }
 * @param a.number the number of the paper
 */
export const papersScreenReprintLabel = (a: { number: string }): Message => ({ id: "papers-screen-reprint-label", args: [["number", text(a.number)]] });

/**
 * Button on the page of a person.
 * Give a certificate…
 */
export const papersScreenGiveButton = (): Message => ({ id: "papers-screen-give-button", args: [] });

/**
 * Title of a dialog.
 * Certificate or letter
 */
export const papersScreenGiveTitle = (): Message => ({ id: "papers-screen-give-title", args: [] });

/**
 * Button in that dialog.
 * Give out…
 */
export const papersScreenGiveRunButton = (): Message => ({ id: "papers-screen-give-run-button", args: [] });

/**
 * Button, and title of the dialog.
 * Check a certificate
 */
export const papersScreenCheckButton = (): Message => ({ id: "papers-screen-check-button", args: [] });

/**
 * Label of a field.
 * Code or number
 */
export const papersScreenCheckTextLabel = (): Message => ({ id: "papers-screen-check-text-label", args: [] });

/**
 * Under the field.
 * Scan the QR code or paste its text. A number alone is looked up in this register.
 */
export const papersScreenCheckTextHint = (): Message => ({ id: "papers-screen-check-text-hint", args: [] });

/**
 * Head over the fields that are compared with the paper.
 * Compare with the paper
 */
export const papersScreenCheckCompareTitle = (): Message => ({ id: "papers-screen-check-compare-title", args: [] });

/**
 * Label of a field.
 * Name on the paper
 */
export const papersScreenCheckNameLabel = (): Message => ({ id: "papers-screen-check-name-label", args: [] });

/**
 * Label of a field.
 * Hours on the paper
 */
export const papersScreenCheckHoursLabel = (): Message => ({ id: "papers-screen-check-hours-label", args: [] });

/**
 * Inside the empty field: whole hours, or hours and minutes.
 * 62 or 62:30
 */
export const papersScreenCheckHoursHint = (): Message => ({ id: "papers-screen-check-hours-hint", args: [] });

/**
 * Beside the field.
 * Write hours like this: 62 or 62:30.
 */
export const papersScreenCheckHoursError = (): Message => ({ id: "papers-screen-check-hours-error", args: [] });

/**
 * Button.
 * Check
 */
export const papersScreenCheckRunButton = (): Message => ({ id: "papers-screen-check-run-button", args: [] });

/**
 * Button: opens the person who was given the certificate.
 * Open the volunteer
 */
export const papersScreenCheckOpenButton = (): Message => ({ id: "papers-screen-check-open-button", args: [] });

/**
 * The kind of file in the dialog, and its name.
 * Birge key
 */
export const papersScreenKeyFile = (): Message => ({ id: "papers-screen-key-file", args: [] });

/**
 * Above two buttons.
 * Others check your certificates with your key; with theirs you check what they gave out.
 */
export const papersScreenKeyHint = (): Message => ({ id: "papers-screen-key-hint", args: [] });

/**
 * Button.
 * Save our key…
 */
export const papersScreenKeySaveButton = (): Message => ({ id: "papers-screen-key-save-button", args: [] });

/**
 * Button.
 * Add a key…
 */
export const papersScreenKeyTrustButton = (): Message => ({ id: "papers-screen-key-trust-button", args: [] });

/**
 * Head in the settings: how papers look.
 * Paper templates
 */
export const papersScreenTemplatesTitle = (): Message => ({ id: "papers-screen-templates-title", args: [] });

/**
 * Under that head.
 * To change how a paper looks, take a copy of its template and edit it as text. From then on papers are printed from the copy.
 */
export const papersScreenTemplatesHint = (): Message => ({ id: "papers-screen-templates-hint", args: [] });

/**
 * Name of a template: lists of guests for the door and for delegations.
 * Lists of guests
 */
export const papersScreenTemplatesGuests = (): Message => ({ id: "papers-screen-templates-guests", args: [] });

/**
 * Beside the name of a template.
 * built in, version { $version }, { $date }
 * @param a.version its version
 * @param a.date the day of that version
 */
export const papersScreenTemplateOwn = (a: { version: string; date: string }): Message => ({ id: "papers-screen-template-own", args: [["version", text(a.version)], ["date", text(a.date)]] });

/**
 * Beside the name of a template that somebody edits.
 * your copy, version { $version }, { $date }
 * @param a.version its version
 * @param a.date the day of that version
 */
export const papersScreenTemplateEdited = (a: { version: string; date: string }): Message => ({ id: "papers-screen-template-edited", args: [["version", text(a.version)], ["date", text(a.date)]] });

/**
 * Under the name of a template: the copy is older than the one that came with the program.
 * The built-in one has changed since: version { $version }, { $date }. Compare them.
 * @param a.version the version of the built-in one
 * @param a.date the day of that version
 */
export const papersScreenTemplateBehind = (a: { version: string; date: string }): Message => ({ id: "papers-screen-template-behind", args: [["version", text(a.version)], ["date", text(a.date)]] });

/**
 * Button beside a template.
 * Edit a copy
 */
export const papersScreenTemplateEditButton = (): Message => ({ id: "papers-screen-template-edit-button", args: [] });

/**
 * Name of that button, for screen readers.
 * Edit a copy: { $paper }
 * @param a.paper the name of the paper
 */
export const papersScreenTemplateEditLabel = (a: { paper: string }): Message => ({ id: "papers-screen-template-edit-label", args: [["paper", text(a.paper)]] });

/**
 * Button beside a template that somebody edits: opens its folder.
 * Show the copy
 */
export const papersScreenTemplateShowButton = (): Message => ({ id: "papers-screen-template-show-button", args: [] });

/**
 * Name of that button, for screen readers.
 * Show the copy: { $paper }
 * @param a.paper the name of the paper
 */
export const papersScreenTemplateShowLabel = (a: { paper: string }): Message => ({ id: "papers-screen-template-show-label", args: [["paper", text(a.paper)]] });

/**
 * Button beside a template that somebody edits.
 * Use the built-in one
 */
export const papersScreenTemplateBackButton = (): Message => ({ id: "papers-screen-template-back-button", args: [] });

/**
 * Name of that button, for screen readers.
 * Use the built-in one: { $paper }
 * @param a.paper the name of the paper
 */
export const papersScreenTemplateBackLabel = (a: { paper: string }): Message => ({ id: "papers-screen-template-back-label", args: [["paper", text(a.paper)]] });

/**
 * Notice after a copy was made.
 * The copy to edit: “{ $path }”.
 * @param a.path where it lies
 */
export const papersScreenTemplateEditDone = (a: { path: string }): Message => ({ id: "papers-screen-template-edit-done", args: [["path", text(a.path)]] });

/**
 * Notice after the built-in template was taken again.
 * The built-in template is used again. Your copy is kept as “{ $file }”.
 * @param a.file what the copy is called now
 */
export const papersScreenTemplateBackDone = (a: { file: string }): Message => ({ id: "papers-screen-template-back-done", args: [["file", text(a.file)]] });

/**
 * Beside the hours of a person: what the confirmed ones rest on.
 * Rest on: { $shares }
 * @param a.shares such as “scan 80%, coordinator 20%”
 */
export const papersScreenPersonGrades = (a: { shares: string }): Message => ({ id: "papers-screen-person-grades", args: [["shares", text(a.shares)]] });

/**
 * Title of the certificate of hours, on paper.
 * Certificate of volunteer hours
 */
export const papersCertificateTitle = (): Message => ({ id: "papers-certificate-title", args: [] });

/**
 * First line of the certificate of hours, on paper.
 * This certificate confirms participation in volunteer activity.
 */
export const papersCertificateText = (): Message => ({ id: "papers-certificate-text", args: [] });

/**
 * Title of the letter of thanks, on paper.
 * Letter of thanks
 */
export const papersLetterTitle = (): Message => ({ id: "papers-letter-title", args: [] });

/**
 * The text of the letter of thanks, under the name, on paper.
 * Thank you for the time and care that you gave to people. Your work helped those who needed support and made our events possible.
 */
export const papersLetterText = (): Message => ({ id: "papers-letter-text", args: [] });

/**
 * Title of the attendance sheet, on paper.
 * Attendance list
 */
export const papersAttendanceTitle = (): Message => ({ id: "papers-attendance-title", args: [] });

/**
 * Under the title of the attendance sheet: how it is filled in.
 * Tick whoever came and write the times. Afterwards type the codes of the ticked lines into Birge.
 */
export const papersAttendanceHint = (): Message => ({ id: "papers-attendance-hint", args: [] });

/**
 * Title of the shift sheet, on paper.
 * Shift sheet
 */
export const papersShiftsTitle = (): Message => ({ id: "papers-shifts-title", args: [] });

/**
 * On the shift sheet, under a shift that needs more people.
 * Still needed: { $count }
 * @param a.count people who are still needed
 */
export const papersShiftsMissing = (a: { count: number }): Message => ({ id: "papers-shifts-missing", args: [["count", number(a.count)]] });

/**
 * On the shift sheet, beside somebody who stands by.
 * Reserve
 */
export const papersShiftsReserve = (): Message => ({ id: "papers-shifts-reserve", args: [] });

/**
 * On the shift sheet and the report: a shift that will not take place.
 * Will not take place
 */
export const papersShiftsNobody = (): Message => ({ id: "papers-shifts-nobody", args: [] });

/**
 * On the shift sheet: nobody has a place in the shift.
 * Nobody is assigned yet
 */
export const papersShiftsUnfilled = (): Message => ({ id: "papers-shifts-unfilled", args: [] });

/**
 * On the shift sheet: the event has no shifts.
 * No shifts are planned
 */
export const papersShiftsNone = (): Message => ({ id: "papers-shifts-none", args: [] });

/**
 * Title of the report of an event, on paper.
 * Event report
 */
export const papersReportTitle = (): Message => ({ id: "papers-report-title", args: [] });

/**
 * Heading of the figures in the report of an event.
 * Figures
 */
export const papersReportFiguresTitle = (): Message => ({ id: "papers-report-figures-title", args: [] });

/**
 * Heading of the words on what came of an event.
 * Result
 */
export const papersReportResultTitle = (): Message => ({ id: "papers-report-result-title", args: [] });

/**
 * At the end of the report of an event.
 * This is a working template, not an official form.
 */
export const papersReportUnofficialHint = (): Message => ({ id: "papers-report-unofficial-hint", args: [] });

/**
 * Title of a volunteer's own record, on paper.
 * Record of a volunteer
 */
export const papersRecordTitle = (): Message => ({ id: "papers-record-title", args: [] });

/**
 * Heading above the hours in a volunteer's own record.
 * Volunteer hours
 */
export const papersRecordWorkTitle = (): Message => ({ id: "papers-record-work-title", args: [] });

/**
 * In a volunteer's own record when there are no hours.
 * No hours are recorded yet.
 */
export const papersRecordEmpty = (): Message => ({ id: "papers-record-empty", args: [] });

/**
 * At the end of a volunteer's own record.
 * Printed: { DATETIME($day) }, { $who }
 * @param a.day the day
 * @param a.who who printed it
 */
export const papersRecordPrinted = (a: { day: When; who: string }): Message => ({ id: "papers-record-printed", args: [["day", date(a.day)], ["who", text(a.who)]] });

/**
 * Beside the number of a certificate, on paper.
 * Number
 */
export const papersNumberLabel = (): Message => ({ id: "papers-number-label", args: [] });

/**
 * Above the name on a certificate.
 * Volunteer
 */
export const papersVolunteerLabel = (): Message => ({ id: "papers-volunteer-label", args: [] });

/**
 * Above the period on a certificate.
 * Period
 */
export const papersPeriodLabel = (): Message => ({ id: "papers-period-label", args: [] });

/**
 * Above the hours on a certificate.
 * Hours confirmed
 */
export const papersHoursLabel = (): Message => ({ id: "papers-hours-label", args: [] });

/**
 * Heading of the column of events, on paper.
 * Event
 */
export const papersEventColumn = (): Message => ({ id: "papers-event-column", args: [] });

/**
 * Heading of a column of days, or the line for the date, on paper.
 * Date
 */
export const papersDayColumn = (): Message => ({ id: "papers-day-column", args: [] });

/**
 * Heading of the column of hours, on paper.
 * Hours
 */
export const papersTimeColumn = (): Message => ({ id: "papers-time-column", args: [] });

/**
 * Heading of the column with the state of hours, on paper.
 * State
 */
export const papersStateColumn = (): Message => ({ id: "papers-state-column", args: [] });

/**
 * Heading of the column with the numbers of lines, on paper.
 * No.
 */
export const papersRowColumn = (): Message => ({ id: "papers-row-column", args: [] });

/**
 * Heading of the column with the codes of lines, on paper.
 * Code
 */
export const papersCodeColumn = (): Message => ({ id: "papers-code-column", args: [] });

/**
 * Heading of the column of names, on paper.
 * Surname, given name, patronymic
 */
export const papersNameColumn = (): Message => ({ id: "papers-name-column", args: [] });

/**
 * Heading of the column for the time of arrival, on paper.
 * Time of arrival
 */
export const papersCameColumn = (): Message => ({ id: "papers-came-column", args: [] });

/**
 * Heading of the column for the time of leaving, on paper.
 * Time of leaving
 */
export const papersLeftColumn = (): Message => ({ id: "papers-left-column", args: [] });

/**
 * Heading of the column of tasks, on paper.
 * Task in the shift
 */
export const papersRoleColumn = (): Message => ({ id: "papers-role-column", args: [] });

/**
 * Heading of the column of phones, on paper.
 * Phone
 */
export const papersPhoneColumn = (): Message => ({ id: "papers-phone-column", args: [] });

/**
 * Beside the day of issue on a certificate.
 * Issued
 */
export const papersIssuedLabel = (): Message => ({ id: "papers-issued-label", args: [] });

/**
 * Under a line for a signature, or a column of signatures, on paper.
 * Signature
 */
export const papersSignatureLabel = (): Message => ({ id: "papers-signature-label", args: [] });

/**
 * Where the stamp goes, on paper.
 * Stamp
 */
export const papersStampLabel = (): Message => ({ id: "papers-stamp-label", args: [] });

/**
 * Under the line for the name of the coordinator, on paper.
 * Coordinator
 */
export const papersCoordinatorLabel = (): Message => ({ id: "papers-coordinator-label", args: [] });

/**
 * Under the QR code of a certificate.
 * Birge checks this code without the internet.
 */
export const papersCheckHint = (): Message => ({ id: "papers-check-hint", args: [] });

/**
 * Under the list of events on a certificate, when not all fit.
 * More events: { $count }
 * @param a.count events that are not listed
 */
export const papersMore = (a: { count: number }): Message => ({ id: "papers-more", args: [["count", number(a.count)]] });

/**
 * A length of time in whole hours, on paper.
 * { $hours } h
 * @param a.hours hours
 */
export const papersHoursWhole = (a: { hours: number }): Message => ({ id: "papers-hours-whole", args: [["hours", number(a.hours)]] });

/**
 * A length of time, on paper.
 * { $hours ->
 *     [0] { $minutes } min
 *    *[other] { $hours } h { $minutes } min
 * }
 * @param a.hours hours
 * @param a.minutes minutes beside the hours
 */
export const papersHoursMinutes = (a: { hours: number; minutes: number }): Message => ({ id: "papers-hours-minutes", args: [["hours", number(a.hours)], ["minutes", number(a.minutes)]] });

/**
 * Beside the time of an event, on paper.
 * Time
 */
export const papersWhenLabel = (): Message => ({ id: "papers-when-label", args: [] });

/**
 * Beside the place of an event, on paper.
 * Place
 */
export const papersPlaceLabel = (): Message => ({ id: "papers-place-label", args: [] });

/**
 * Beside the organiser of an event, on paper.
 * Organiser
 */
export const papersOrganiserLabel = (): Message => ({ id: "papers-organiser-label", args: [] });

/**
 * Beside the directions of an event, on paper.
 * Directions
 */
export const papersDirectionsLabel = (): Message => ({ id: "papers-directions-label", args: [] });

/**
 * Beside the state body of an event, on paper.
 * State body
 */
export const papersBodyLabel = (): Message => ({ id: "papers-body-label", args: [] });

/**
 * Beside the letter in which a state body asked for help, on paper.
 * Request
 */
export const papersRequestLabel = (): Message => ({ id: "papers-request-label", args: [] });

/**
 * Beside the letter in which a state body confirms what was done, on paper.
 * Confirmation
 */
export const papersConfirmationLabel = (): Message => ({ id: "papers-confirmation-label", args: [] });

/**
 * Beside the state of an event, on paper.
 * State
 */
export const papersStateLabel = (): Message => ({ id: "papers-state-label", args: [] });

/**
 * In the place of a place: the event is online.
 * Online
 */
export const papersOnline = (): Message => ({ id: "papers-online", args: [] });

/**
 * A place under its name of that day and, in brackets, its present one.
 * { $then } (now { $now })
 * @param a.then the name of that day
 * @param a.now the present name
 */
export const papersPlaceNow = (a: { then: string; now: string }): Message => ({ id: "papers-place-now", args: [["then", text(a.then)], ["now", text(a.now)]] });

/**
 * A figure in the report of an event.
 * Volunteers on the list
 */
export const papersFigureListed = (): Message => ({ id: "papers-figure-listed", args: [] });

/**
 * A figure in the report of an event.
 * Volunteers who came
 */
export const papersFigureCame = (): Message => ({ id: "papers-figure-came", args: [] });

/**
 * What the figure of those who came means.
 * Each person once, with at least one mark.
 */
export const papersFigureCameMeans = (): Message => ({ id: "papers-figure-came-means", args: [] });

/**
 * A figure in the report of an event.
 * Hours confirmed
 */
export const papersFigureConfirmed = (): Message => ({ id: "papers-figure-confirmed", args: [] });

/**
 * What the figure of confirmed hours means.
 * Confirmed by another person than the one who claimed them.
 */
export const papersFigureConfirmedMeans = (): Message => ({ id: "papers-figure-confirmed-means", args: [] });

/**
 * A figure in the report of an event.
 * Value of the confirmed hours, an estimate
 */
export const papersFigureWorth = (): Message => ({ id: "papers-figure-worth", args: [] });

/**
 * A figure in the report of an event.
 * Hours waiting for confirmation
 */
export const papersFigureWaiting = (): Message => ({ id: "papers-figure-waiting", args: [] });

/**
 * A figure in the report of an event.
 * Shifts
 */
export const papersFigureShifts = (): Message => ({ id: "papers-figure-shifts", args: [] });

/**
 * A figure in the report of an event.
 * People helped
 */
export const papersFigureHelped = (): Message => ({ id: "papers-figure-helped", args: [] });

/**
 * What the figure of people helped means when it is an estimate.
 * An estimate; contacts, not unique people.
 */
export const papersFigureHelpedEstimated = (): Message => ({ id: "papers-figure-helped-estimated", args: [] });

/**
 * What the figure of people helped means when it was counted.
 * Contacts, not unique people.
 */
export const papersFigureHelpedCounted = (): Message => ({ id: "papers-figure-helped-counted", args: [] });

/**
 * A sum in a volunteer's own record.
 * Confirmed in all
 */
export const papersTotalConfirmed = (): Message => ({ id: "papers-total-confirmed", args: [] });

/**
 * A sum in a volunteer's own record.
 * Waiting for confirmation
 */
export const papersTotalWaiting = (): Message => ({ id: "papers-total-waiting", args: [] });

/**
 * The state of hours, on paper.
 * Confirmed
 */
export const papersHoursConfirmed = (): Message => ({ id: "papers-hours-confirmed", args: [] });

/**
 * The state of hours, on paper.
 * Waits for confirmation
 */
export const papersHoursClaimed = (): Message => ({ id: "papers-hours-claimed", args: [] });

/**
 * The state of hours, on paper.
 * Rejected
 */
export const papersHoursRejected = (): Message => ({ id: "papers-hours-rejected", args: [] });

/**
 * In the place of an event: work that belongs to none.
 * Work outside events
 */
export const papersWorkBeside = (): Message => ({ id: "papers-work-beside", args: [] });

/**
 * When a template that somebody edited does not work.
 * The template “{ $file }” has a mistake in line { $line }: { $words }. Correct the line, or remove the file from the templates folder: then the built-in template is used.
 * @param a.file the name of the template's file
 * @param a.line the line in it
 * @param a.words what the drawing program says, in English
 */
export const papersErrorTemplate = (a: { file: string; line: number; words: string }): Message => ({ id: "papers-error-template", args: [["file", text(a.file)], ["line", number(a.line)], ["words", text(a.words)]] });

/**
 * When a template that somebody edited cannot be read as text.
 * The template “{ $file }” cannot be read. Save it as UTF-8 text, or remove it from the templates folder.
 * @param a.file the name of the template's file
 */
export const papersErrorTemplateUnreadable = (a: { file: string }): Message => ({ id: "papers-error-template-unreadable", args: [["file", text(a.file)]] });

/**
 * When a paper cannot be made through a fault of the program.
 * The paper could not be made. Restart Birge and try again; if it happens again, send the log to whoever gave you Birge.
 */
export const papersErrorNotDrawn = (): Message => ({ id: "papers-error-not-drawn", args: [] });

/**
 * When a text has a letter that the fonts of the program lack.
 * The letter “{ $sign }” cannot be printed, because the fonts of Birge lack it. Write the text with other letters and try again.
 * @param a.sign the letter
 */
export const papersErrorLetter = (a: { sign: string }): Message => ({ id: "papers-error-letter", args: [["sign", text(a.sign)]] });

/**
 * When papers are asked for and nobody is chosen.
 * Nobody is chosen, so there is nothing to print. Choose at least one person.
 */
export const papersErrorNobody = (): Message => ({ id: "papers-error-nobody", args: [] });

/**
 * When a certificate is asked for and there are no confirmed hours.
 * There are no confirmed hours in this period, so there is nothing to certify. Confirm hours first or choose another period.
 */
export const papersErrorNoHours = (): Message => ({ id: "papers-error-no-hours", args: [] });

/**
 * When a paper is asked for of a record that is not there.
 * The record is not in the register any more. Refresh the list and choose again.
 */
export const papersErrorMissing = (): Message => ({ id: "papers-error-missing", args: [] });

/**
 * When a desk has used all numbers of the year.
 * This laptop has given all its certificate numbers of the year. Print the certificate on another laptop.
 */
export const papersErrorNumbersOver = (): Message => ({ id: "papers-error-numbers-over", args: [] });

/**
 * When an event or shift without a time is asked for as a calendar.
 * The event has no time yet, so there is nothing to put into a calendar. Enter when it is.
 */
export const papersErrorNoPlan = (): Message => ({ id: "papers-error-no-plan", args: [] });

/**
 * The answer to a check of a certificate: the code cannot be read.
 * This is not the code of a certificate, or a character of it is wrong. Scan the QR code again, with the keyboard set to Latin letters.
 */
export const papersCheckUnreadable = (): Message => ({ id: "papers-check-unreadable", args: [] });

/**
 * The answer to a check of a certificate: no trusted key signed it.
 * Nobody whom this register trusts signed certificate { $number }. Ask the organisation on the paper for its key file and add it; until then do not rely on the paper.
 * @param a.number the number of the certificate
 */
export const papersCheckForeign = (a: { number: string }): Message => ({ id: "papers-check-foreign", args: [["number", text(a.number)]] });

/**
 * The answer to a check of a certificate: it is signed, and what was entered fits.
 * Certificate { $number } is genuine. Signed by: { $organisation }.
 * @param a.number the number of the certificate
 * @param a.organisation who signed
 */
export const papersCheckGenuine = (a: { number: string; organisation: string }): Message => ({ id: "papers-check-genuine", args: [["number", text(a.number)], ["organisation", text(a.organisation)]] });

/**
 * The answer to a check of a certificate: the code is genuine, and nothing else was entered to compare.
 * The code of certificate { $number } is genuine. Signed by: { $organisation }. Enter name, hours and period from the paper to see that they were not changed.
 * @param a.number the number of the certificate
 * @param a.organisation who signed
 */
export const papersCheckSigned = (a: { number: string; organisation: string }): Message => ({ id: "papers-check-signed", args: [["number", text(a.number)], ["organisation", text(a.organisation)]] });

/**
 * The answer to a check of a certificate: the name is not the one that was signed.
 * The name is not the one that was signed with number { $number }. Compare the letters; if they are as on the paper, the paper was changed.
 * @param a.number the number of the certificate
 */
export const papersCheckNameChanged = (a: { number: string }): Message => ({ id: "papers-check-name-changed", args: [["number", text(a.number)]] });

/**
 * The answer to a check of a certificate: the hours are not those that were signed.
 * The hours are not those that were signed with number { $number }. If they stand so on the paper, the paper was changed: do not accept it.
 * @param a.number the number of the certificate
 */
export const papersCheckHoursChanged = (a: { number: string }): Message => ({ id: "papers-check-hours-changed", args: [["number", text(a.number)]] });

/**
 * The answer to a check of a certificate: the period is not the one that was signed.
 * The period is not the one that was signed with number { $number }. If it stands so on the paper, the paper was changed: do not accept it.
 * @param a.number the number of the certificate
 */
export const papersCheckPeriodChanged = (a: { number: string }): Message => ({ id: "papers-check-period-changed", args: [["number", text(a.number)]] });

/**
 * The answer when a number is looked up that this register gave.
 * Certificate { $number } was given by this register.
 * @param a.number the number of the certificate
 */
export const papersCheckGiven = (a: { number: string }): Message => ({ id: "papers-check-given", args: [["number", text(a.number)]] });

/**
 * The answer when a number is looked up that this register never gave.
 * This register gave no certificate with number { $number }. Compare the number with the paper.
 * @param a.number the number of the certificate
 */
export const papersCheckNotIssued = (a: { number: string }): Message => ({ id: "papers-check-not-issued", args: [["number", text(a.number)]] });

/**
 * When a key file cannot be taken.
 * “{ $file }” is not a key file of Birge. Ask the organisation to save its key once more.
 * @param a.file the file
 */
export const papersKeyUnreadable = (a: { file: string }): Message => ({ id: "papers-key-unreadable", args: [["file", text(a.file)]] });

/**
 * In the history of a volunteer: the kind of fact.
 * Certificate
 */
export const papersFact = (): Message => ({ id: "papers-fact", args: [] });

/**
 * After a check of a certificate: what this register gave out under the number.
 * Issued by this register: { $name }, { $hours }, { DATETIME($day) }.
 * @param a.name the person
 * @param a.hours the hours, with their unit
 * @param a.day the day of issue
 */
export const papersCheckIssued = (a: { name: string; hours: string; day: When }): Message => ({ id: "papers-check-issued", args: [["name", text(a.name)], ["hours", text(a.hours)], ["day", date(a.day)]] });

/**
 * After the key file of this register was saved.
 * The key was saved: “{ $file }”. Give it to those who are to check your certificates; it is not secret.
 * @param a.file the file
 */
export const papersKeySaved = (a: { file: string }): Message => ({ id: "papers-key-saved", args: [["file", text(a.file)]] });

/**
 * After a key file of another organisation was added.
 * Certificates of this organisation can be checked now: { $organisation }.
 * @param a.organisation whose key it is
 */
export const papersKeyTrusted = (a: { organisation: string }): Message => ({ id: "papers-key-trusted", args: [["organisation", text(a.organisation)]] });

/**
 * After papers were written to a file.
 * Written: “{ $file }” ({ $count }).
 * @param a.count how many pages or lines
 * @param a.file the file
 */
export const papersDone = (a: { count: number; file: string }): Message => ({ id: "papers-done", args: [["count", number(a.count)], ["file", text(a.file)]] });

/**
 * When a file that a person chose cannot be written.
 * The file “{ $file }” could not be written. Choose another folder or free some space.
 * @param a.file the file
 */
export const papersErrorWrite = (a: { file: string }): Message => ({ id: "papers-error-write", args: [["file", text(a.file)]] });

/**
 * Heading on the page that asks before a person’s data is blocked, withdrawn, anonymised or erased.
 * What happens
 */
export const personalScreenHappensTitle = (): Message => ({ id: "personal-screen-happens-title", args: [] });

/**
 * Heading there.
 * What stays
 */
export const personalScreenStaysTitle = (): Message => ({ id: "personal-screen-stays-title", args: [] });

/**
 * Heading there, before what is for good.
 * What cannot be undone
 */
export const personalScreenForeverTitle = (): Message => ({ id: "personal-screen-forever-title", args: [] });

/**
 * Heading there, before what can be taken back.
 * How to go back
 */
export const personalScreenBackTitle = (): Message => ({ id: "personal-screen-back-title", args: [] });

/**
 * Point under “What happens”.
 * The withdrawal is recorded with today’s date, for every purpose.
 */
export const personalScreenWithdrawHappensRecord = (): Message => ({ id: "personal-screen-withdraw-happens-record", args: [] });

/**
 * Point under “What happens”.
 * The data is blocked at once: the person leaves lists, search and exports.
 */
export const personalScreenWithdrawHappensBlock = (): Message => ({ id: "personal-screen-withdraw-happens-block", args: [] });

/**
 * Point under “What happens”.
 * The data officer then erases or anonymises the data, unless a law requires it to be kept.
 */
export const personalScreenWithdrawHappensNext = (): Message => ({ id: "personal-screen-withdraw-happens-next", args: [] });

/**
 * Point under “What stays”.
 * The record, until it is erased or anonymised.
 */
export const personalScreenWithdrawStaysRecord = (): Message => ({ id: "personal-screen-withdraw-stays-record", args: [] });

/**
 * Point under “What stays”.
 * The consents and the withdrawal, as proof.
 */
export const personalScreenWithdrawStaysProof = (): Message => ({ id: "personal-screen-withdraw-stays-proof", args: [] });

/**
 * Point under “How to go back”.
 * If the person agrees again, end the block and record the new consent.
 */
export const personalScreenWithdrawBack = (): Message => ({ id: "personal-screen-withdraw-back", args: [] });

/**
 * Point under “What happens”.
 * The person leaves lists, search, bulk changes and exports.
 */
export const personalScreenBlockHappensLists = (): Message => ({ id: "personal-screen-block-happens-lists", args: [] });

/**
 * Point under “What happens”.
 * The record cannot be changed. Only owners and the data officer can open it.
 */
export const personalScreenBlockHappensRecord = (): Message => ({ id: "personal-screen-block-happens-record", args: [] });

/**
 * Point under “What stays”.
 * The whole record and its history.
 */
export const personalScreenBlockStays = (): Message => ({ id: "personal-screen-block-stays", args: [] });

/**
 * Point under “How to go back”.
 * The block can be ended at any time.
 */
export const personalScreenBlockBack = (): Message => ({ id: "personal-screen-block-back", args: [] });

/**
 * Point under “What happens”.
 * The person returns to lists, search and exports.
 */
export const personalScreenUnblockHappensLists = (): Message => ({ id: "personal-screen-unblock-happens-lists", args: [] });

/**
 * Point under “What happens”.
 * From then on a ground for processing the data is needed again: check the consents.
 */
export const personalScreenUnblockHappensGround = (): Message => ({ id: "personal-screen-unblock-happens-ground", args: [] });

/**
 * Point under “What stays”.
 * The days of the block, in the history and in the audit log.
 */
export const personalScreenUnblockStays = (): Message => ({ id: "personal-screen-unblock-stays", args: [] });

/**
 * Point under “How to go back”.
 * The data can be blocked again.
 */
export const personalScreenUnblockBack = (): Message => ({ id: "personal-screen-unblock-back", args: [] });

/**
 * Point under “What happens”.
 * Name, numbers, addresses, contacts, guardians, consents and notes are erased from every file of the register.
 */
export const personalScreenAnonymiseHappensFiles = (): Message => ({ id: "personal-screen-anonymise-happens-files", args: [] });

/**
 * Point under “What happens”.
 * The history of the record is erased too.
 */
export const personalScreenAnonymiseHappensHistory = (): Message => ({ id: "personal-screen-anonymise-happens-history", args: [] });

/**
 * Point under “What stays”.
 * For reports: sex, year of birth, region, directions, status, year of joining.
 */
export const personalScreenAnonymiseStaysNumbers = (): Message => ({ id: "personal-screen-anonymise-stays-numbers", args: [] });

/**
 * Point under “What happens”.
 * Everything about the person is erased from every file of the register, with the history.
 */
export const personalScreenEraseHappensFiles = (): Message => ({ id: "personal-screen-erase-happens-files", args: [] });

/**
 * Point under “What happens”.
 * If an older backup is restored, the data is erased from it again.
 */
export const personalScreenEndHappensBackups = (): Message => ({ id: "personal-screen-end-happens-backups", args: [] });

/**
 * Point under “What stays”.
 * Totals in past reports, without the name.
 */
export const personalScreenEraseStaysTotals = (): Message => ({ id: "personal-screen-erase-stays-totals", args: [] });

/**
 * Point under “What stays”.
 * A line that it was done: when, by whom, on which ground. Without the person.
 */
export const personalScreenEndStaysTrace = (): Message => ({ id: "personal-screen-end-stays-trace", args: [] });

/**
 * Point under “What cannot be undone”.
 * The person cannot be brought back, not by an undo and not from a backup.
 */
export const personalScreenEndForeverPerson = (): Message => ({ id: "personal-screen-end-forever-person", args: [] });

/**
 * Point under “What cannot be undone”.
 * Exported files, prints and old copies outside the program are not reached: destroy them separately.
 */
export const personalScreenEndForeverOutside = (): Message => ({ id: "personal-screen-end-forever-outside", args: [] });

/**
 * Box that must be ticked before the button works.
 * I have read what happens, and it is right for this person
 */
export const personalScreenEndConfirmLabel = (): Message => ({ id: "personal-screen-end-confirm-label", args: [] });

/**
 * Under the title of a record that is gone.
 * Nothing more is kept about this person.
 */
export const personalScreenTraceHint = (): Message => ({ id: "personal-screen-trace-hint", args: [] });

/**
 * Under the title of a record of which numbers are left.
 * For reports the register still counts sex, year of birth, region, directions, status and year of joining.
 */
export const personalScreenTraceAnonymisedHint = (): Message => ({ id: "personal-screen-trace-anonymised-hint", args: [] });

/**
 * At the end of a row: opens a list or a form.
 * Open
 */
export const personalScreenOpenButton = (): Message => ({ id: "personal-screen-open-button", args: [] });

/**
 * Row: people without a valid consent.
 * Without a valid consent
 */
export const personalScreenConsentsMissingTitle = (): Message => ({ id: "personal-screen-consents-missing-title", args: [] });

/**
 * Row: people whose consent ends soon.
 * Consent ends within { $days } days
 * @param a.days days from today
 */
export const personalScreenConsentsExpiringTitle = (a: { days: number }): Message => ({ id: "personal-screen-consents-expiring-title", args: [["days", number(a.days)]] });

/**
 * Under the title of the list; what the boxes are for.
 * The program proposes, a person decides. Tick the people, choose what happens to them.
 */
export const personalScreenReviewHint = (): Message => ({ id: "personal-screen-review-hint", args: [] });

/**
 * Head of a column.
 * Person
 */
export const personalScreenReviewNameColumn = (): Message => ({ id: "personal-screen-review-name-column", args: [] });

/**
 * Box of a row, for screen readers.
 * Choose: { $name }
 * @param a.name name of the person
 */
export const personalScreenReviewChooseLabel = (a: { name: string }): Message => ({ id: "personal-screen-review-choose-label", args: [["name", text(a.name)]] });

/**
 * Over the buttons under the list.
 * Chosen: { $count }
 * @param a.count people ticked
 */
export const personalScreenReviewChosenCount = (a: { count: number }): Message => ({ id: "personal-screen-review-chosen-count", args: [["count", number(a.count)]] });

/**
 * Name of the choice of a language for a sheet, for screen readers.
 * Language of the sheet
 */
export const personalScreenFieldsPrintLabel = (): Message => ({ id: "personal-screen-fields-print-label", args: [] });

/**
 * Notice after a sheet was saved.
 * Saved: { $path }
 * @param a.path where the file is
 */
export const personalScreenSavedDone = (a: { path: string }): Message => ({ id: "personal-screen-saved-done", args: [["path", text(a.path)]] });

/**
 * Under the row that opens the form.
 * A laptop, stick or file was lost or stolen? The notice is due within one business day.
 */
export const personalScreenBreachRowHint = (): Message => ({ id: "personal-screen-breach-row-hint", args: [] });

/**
 * Beside the moment when the notice is due.
 * Time left: { $time }
 * @param a.time hours and minutes, as 21:14
 */
export const personalScreenBreachLeft = (a: { time: string }): Message => ({ id: "personal-screen-breach-left", args: [["time", text(a.time)]] });

/**
 * Under the field.
 * By the clock of Kazakhstan: day.month.year hours:minutes
 */
export const personalScreenBreachFoundHint = (): Message => ({ id: "personal-screen-breach-found-hint", args: [] });

/**
 * Field: which exported file was lost.
 * Which export
 */
export const personalScreenBreachExportLabel = (): Message => ({ id: "personal-screen-breach-export-label", args: [] });

/**
 * In place of that choice.
 * No export is on record, so the file did not come from this register.
 */
export const personalScreenBreachExportNone = (): Message => ({ id: "personal-screen-breach-export-none", args: [] });

/**
 * After the pack was made: where the files are.
 * Send both files to the authorised body, then keep them locked away.
 */
export const personalScreenBreachFiles = (): Message => ({ id: "personal-screen-breach-files", args: [] });

/**
 * Head of a column.
 * What was done
 */
export const personalScreenEndedColumnKind = (): Message => ({ id: "personal-screen-ended-column-kind", args: [] });

/**
 * Head of a column.
 * When
 */
export const personalScreenEndedColumnDay = (): Message => ({ id: "personal-screen-ended-column-day", args: [] });

/**
 * Head of a column.
 * Ground
 */
export const personalScreenEndedColumnGround = (): Message => ({ id: "personal-screen-ended-column-ground", args: [] });

/**
 * Head of a column.
 * By
 */
export const personalScreenEndedColumnOperator = (): Message => ({ id: "personal-screen-ended-column-operator", args: [] });

/**
 * Heading over the rows that open lists.
 * Lists
 */
export const personalScreenListsTitle = (): Message => ({ id: "personal-screen-lists-title", args: [] });

/**
 * Title of the page.
 * Personal data
 */
export const personalPageTitle = (): Message => ({ id: "personal-page-title", args: [] });

/**
 * Nobody is named as responsible.
 * No person responsible for personal data is named. The name stands in the consent texts: enter it in the settings.
 */
export const personalResponsibleMissing = (): Message => ({ id: "personal-responsible-missing", args: [] });

/**
 * Section: texts to print.
 * Consent texts
 */
export const personalSheetsTitle = (): Message => ({ id: "personal-sheets-title", args: [] });

/**
 * Below the title.
 * Version { $version }. Print it, have it signed, then record the consent in the profile.
 * @param a.version version of the text
 */
export const personalSheetsHint = (a: { version: string }): Message => ({ id: "personal-sheets-hint", args: [["version", text(a.version)]] });

/**
 * Choice: for people of full age.
 * For an adult
 */
export const personalSheetsAdultLabel = (): Message => ({ id: "personal-sheets-adult-label", args: [] });

/**
 * Choice: for a minor, through the legal representative.
 * For a minor, through the legal representative
 */
export const personalSheetsMinorLabel = (): Message => ({ id: "personal-sheets-minor-label", args: [] });

/**
 * Button.
 * Save as PDF
 */
export const personalSheetsSaveButton = (): Message => ({ id: "personal-sheets-save-button", args: [] });

/**
 * Name of the file of a consent text, without its ending.
 * Consent
 */
export const personalSheetsFile = (): Message => ({ id: "personal-sheets-file", args: [] });

/**
 * Section: people without a consent or with one that ends.
 * Consents to obtain
 */
export const personalConsentsTitle = (): Message => ({ id: "personal-consents-title", args: [] });

/**
 * Nobody is on the list.
 * Nobody is on this list.
 */
export const personalConsentsEmpty = (): Message => ({ id: "personal-consents-empty", args: [] });

/**
 * Beside a person: the last day of the consent.
 * valid until { $day }
 * @param a.day last day
 */
export const personalConsentsUntil = (a: { day: When }): Message => ({ id: "personal-consents-until", args: [["day", date(a.day)]] });

/**
 * Section: the list of collected data.
 * Collected fields
 */
export const personalFieldsTitle = (): Message => ({ id: "personal-fields-title", args: [] });

/**
 * Below the title.
 * Collect only what the work needs. A field that is switched off is not asked for, not imported and not exported. What was entered before stays hidden.
 */
export const personalFieldsHint = (): Message => ({ id: "personal-fields-hint", args: [] });

/**
 * Column.
 * Field
 */
export const personalFieldsFieldColumn = (): Message => ({ id: "personal-fields-field-column", args: [] });

/**
 * Column.
 * Purpose
 */
export const personalFieldsPurposeColumn = (): Message => ({ id: "personal-fields-purpose-column", args: [] });

/**
 * Column: whether the field is collected.
 * Collected
 */
export const personalFieldsCollectedColumn = (): Message => ({ id: "personal-fields-collected-column", args: [] });

/**
 * Value of the column.
 * yes
 */
export const personalFieldsCollectedYes = (): Message => ({ id: "personal-fields-collected-yes", args: [] });

/**
 * Value of the column.
 * no
 */
export const personalFieldsCollectedNo = (): Message => ({ id: "personal-fields-collected-no", args: [] });

/**
 * Button: the list on paper.
 * List as PDF
 */
export const personalFieldsPrintButton = (): Message => ({ id: "personal-fields-print-button", args: [] });

/**
 * Main button.
 * Save fields
 */
export const personalFieldsSaveButton = (): Message => ({ id: "personal-fields-save-button", args: [] });

/**
 * Toast.
 * The fields are saved.
 */
export const personalFieldsDone = (): Message => ({ id: "personal-fields-done", args: [] });

/**
 * Title of the printed list.
 * List of personal data necessary and sufficient for the tasks of the organisation
 */
export const personalFieldsSheetTitle = (): Message => ({ id: "personal-fields-sheet-title", args: [] });

/**
 * Below the title of the printed list.
 * Law of the Republic of Kazakhstan “On personal data and their protection” of 21.05.2013 № 94-V, article 25
 */
export const personalFieldsSheetLaw = (): Message => ({ id: "personal-fields-sheet-law", args: [] });

/**
 * Above the signature on the printed list.
 * Approved by
 */
export const personalFieldsSheetApproved = (): Message => ({ id: "personal-fields-sheet-approved", args: [] });

/**
 * Name of the file, without its ending.
 * Collected fields
 */
export const personalFieldsSheetFile = (): Message => ({ id: "personal-fields-sheet-file", args: [] });

/**
 * Name of a field in lists.
 * Name: surname, given name, patronymic
 */
export const personalFieldName = (): Message => ({ id: "personal-field-name", args: [] });

/**
 * Name of a field in lists.
 * Former names
 */
export const personalFieldFormerNames = (): Message => ({ id: "personal-field-former-names", args: [] });

/**
 * Name of a field in lists.
 * Individual identification number (IIN)
 */
export const personalFieldIin = (): Message => ({ id: "personal-field-iin", args: [] });

/**
 * Name of a field in lists.
 * Phones
 */
export const personalFieldPhones = (): Message => ({ id: "personal-field-phones", args: [] });

/**
 * Name of a field in lists.
 * E-mail addresses
 */
export const personalFieldEmails = (): Message => ({ id: "personal-field-emails", args: [] });

/**
 * Name of a field in lists.
 * Region and district of residence
 */
export const personalFieldResidence = (): Message => ({ id: "personal-field-residence", args: [] });

/**
 * Name of a field in lists.
 * Tags of the organisation
 */
export const personalFieldTags = (): Message => ({ id: "personal-field-tags", args: [] });

/**
 * Name of a field in lists.
 * Date of joining
 */
export const personalFieldJoined = (): Message => ({ id: "personal-field-joined", args: [] });

/**
 * Name of a field in lists.
 * Contact for emergencies
 */
export const personalFieldEmergency = (): Message => ({ id: "personal-field-emergency", args: [] });

/**
 * Name of a field in lists.
 * Legal representatives: name, relation, phone
 */
export const personalFieldGuardians = (): Message => ({ id: "personal-field-guardians", args: [] });

/**
 * Name of a field in lists.
 * Contracts
 */
export const personalFieldContracts = (): Message => ({ id: "personal-field-contracts", args: [] });

/**
 * Name of a field in lists.
 * Briefings
 */
export const personalFieldBriefings = (): Message => ({ id: "personal-field-briefings", args: [] });

/**
 * Name of a field in lists.
 * Consents and their withdrawal
 */
export const personalFieldConsents = (): Message => ({ id: "personal-field-consents", args: [] });

/**
 * Purpose of a field.
 * to tell people apart and address them
 */
export const personalPurposeIdentify = (): Message => ({ id: "personal-purpose-identify", args: [] });

/**
 * Purpose of a field.
 * passes and badges at international events
 */
export const personalPurposeAbroad = (): Message => ({ id: "personal-purpose-abroad", args: [] });

/**
 * Purpose of a field.
 * printing badges
 */
export const personalPurposeBadge = (): Message => ({ id: "personal-purpose-badge", args: [] });

/**
 * Purpose of a field.
 * rules for minors, age groups in reports
 */
export const personalPurposeAge = (): Message => ({ id: "personal-purpose-age", args: [] });

/**
 * Purpose of a field.
 * numbers in reports
 */
export const personalPurposeReports = (): Message => ({ id: "personal-purpose-reports", args: [] });

/**
 * Purpose of a field.
 * comparison with the document, filling in documents
 */
export const personalPurposeDocument = (): Message => ({ id: "personal-purpose-document", args: [] });

/**
 * Purpose of a field.
 * invitations, changes of plans, calls
 */
export const personalPurposeContact = (): Message => ({ id: "personal-purpose-contact", args: [] });

/**
 * Purpose of a field.
 * choosing work by place, direction and skills
 */
export const personalPurposeAssign = (): Message => ({ id: "personal-purpose-assign", args: [] });

/**
 * Purpose of a field.
 * issuing clothing
 */
export const personalPurposeClothing = (): Message => ({ id: "personal-purpose-clothing", args: [] });

/**
 * Purpose of a field.
 * help in case of an accident
 */
export const personalPurposeSafety = (): Message => ({ id: "personal-purpose-safety", args: [] });

/**
 * Purpose of a field.
 * consent of the legal representative of a minor
 */
export const personalPurposeGuardian = (): Message => ({ id: "personal-purpose-guardian", args: [] });

/**
 * Purpose of a field.
 * agreed expenses and duties
 */
export const personalPurposeContract = (): Message => ({ id: "personal-purpose-contract", args: [] });

/**
 * Purpose of a field.
 * proof that the person was briefed
 */
export const personalPurposeBriefing = (): Message => ({ id: "personal-purpose-briefing", args: [] });

/**
 * Purpose of a field.
 * proof that the data is processed lawfully
 */
export const personalPurposeLaw = (): Message => ({ id: "personal-purpose-law", args: [] });

/**
 * Purpose of a field.
 * length of volunteer work
 */
export const personalPurposeSeniority = (): Message => ({ id: "personal-purpose-seniority", args: [] });

/**
 * Purpose of a field.
 * agreements that no other field holds
 */
export const personalPurposeNotes = (): Message => ({ id: "personal-purpose-notes", args: [] });

/**
 * Section: how long data is kept.
 * Retention periods
 */
export const personalRetentionTitle = (): Message => ({ id: "personal-retention-title", args: [] });

/**
 * Below the title.
 * Nothing is removed by itself. Once a year, look through the list of people whose period is over.
 */
export const personalRetentionHint = (): Message => ({ id: "personal-retention-hint", args: [] });

/**
 * Field label.
 * Volunteers: years after moving to the archive
 */
export const personalRetentionVolunteersLabel = (): Message => ({ id: "personal-retention-volunteers-label", args: [] });

/**
 * Field label.
 * Applicants: months after the last change
 */
export const personalRetentionApplicantsLabel = (): Message => ({ id: "personal-retention-applicants-label", args: [] });

/**
 * Field label.
 * Guests of forums: months after their last event
 */
export const personalRetentionGuestsLabel = (): Message => ({ id: "personal-retention-guests-label", args: [] });

/**
 * Field label.
 * Backups: days
 */
export const personalRetentionBackupsLabel = (): Message => ({ id: "personal-retention-backups-label", args: [] });

/**
 * Below the fields.
 * The audit log has no period: each line vouches for the ones before it, so none can be taken out. It stays as long as the register and holds no names.
 */
export const personalRetentionAuditHint = (): Message => ({ id: "personal-retention-audit-hint", args: [] });

/**
 * Main button.
 * Save periods
 */
export const personalRetentionSaveButton = (): Message => ({ id: "personal-retention-save-button", args: [] });

/**
 * Toast.
 * The periods are saved.
 */
export const personalRetentionDone = (): Message => ({ id: "personal-retention-done", args: [] });

/**
 * A period is zero or too long.
 * A retention period has to be at least 1 and at most 75 years, 120 months or 3650 days. Correct the number.
 */
export const personalErrorRetention = (): Message => ({ id: "personal-error-retention", args: [] });

/**
 * Section: people whose period is over.
 * Yearly review
 */
export const personalReviewTitle = (): Message => ({ id: "personal-review-title", args: [] });

/**
 * Nobody's period is over.
 * Nobody's retention period is over.
 */
export const personalReviewEmpty = (): Message => ({ id: "personal-review-empty", args: [] });

/**
 * Under the title of the review: nobody has recorded one yet.
 * Not reviewed yet
 */
export const personalReviewNever = (): Message => ({ id: "personal-review-never", args: [] });

/**
 * Under the title of the review.
 * Last review: { $day }
 * @param a.day the day of the last review
 */
export const personalReviewLast = (a: { day: string }): Message => ({ id: "personal-review-last", args: [["day", text(a.day)]] });

/**
 * Column: since when the person is in the archive, when the applicant's record was changed last, or the day of a guest's last event.
 * Since
 */
export const personalReviewSinceColumn = (): Message => ({ id: "personal-review-since-column", args: [] });

/**
 * Column: what the program proposes.
 * Proposed
 */
export const personalReviewProposalColumn = (): Message => ({ id: "personal-review-proposal-column", args: [] });

/**
 * Proposal: keep numbers for reports.
 * anonymise
 */
export const personalReviewAnonymise = (): Message => ({ id: "personal-review-anonymise", args: [] });

/**
 * Proposal: erase.
 * erase
 */
export const personalReviewErase = (): Message => ({ id: "personal-review-erase", args: [] });

/**
 * Button: what is ticked is anonymised or erased.
 * Carry out
 */
export const personalReviewRunButton = (): Message => ({ id: "personal-review-run-button", args: [] });

/**
 * Button: the list was looked at.
 * Record the review
 */
export const personalReviewSeenButton = (): Message => ({ id: "personal-review-seen-button", args: [] });

/**
 * Toast.
 * The review is recorded in the audit log.
 */
export const personalReviewDone = (): Message => ({ id: "personal-review-done", args: [] });

/**
 * Section: blocked people.
 * Blocked
 */
export const personalBlockedTitle = (): Message => ({ id: "personal-blocked-title", args: [] });

/**
 * Nobody is blocked.
 * Nobody's data is blocked.
 */
export const personalBlockedEmpty = (): Message => ({ id: "personal-blocked-empty", args: [] });

/**
 * Section: what was erased and anonymised.
 * Erased and anonymised
 */
export const personalEndedTitle = (): Message => ({ id: "personal-ended-title", args: [] });

/**
 * Nothing yet.
 * Nothing has been erased or anonymised yet.
 */
export const personalEndedEmpty = (): Message => ({ id: "personal-ended-empty", args: [] });

/**
 * Row of the list: erased.
 * erased
 */
export const personalEndedErased = (): Message => ({ id: "personal-ended-erased", args: [] });

/**
 * Row of the list: anonymised.
 * anonymised
 */
export const personalEndedAnonymised = (): Message => ({ id: "personal-ended-anonymised", args: [] });

/**
 * Section: papers after data was lost or stolen.
 * Data breach
 */
export const personalBreachTitle = (): Message => ({ id: "personal-breach-title", args: [] });

/**
 * Below the title.
 * If data was lost or stolen, the authorised body must be told within one business day of finding it. The pack has the list of affected people and a cover with what the notice must say.
 */
export const personalBreachHint = (): Message => ({ id: "personal-breach-hint", args: [] });

/**
 * Field label: where the data of the affected people was.
 * What was lost
 */
export const personalBreachSourceLabel = (): Message => ({ id: "personal-breach-source-label", args: [] });

/**
 * Choice: the laptop with this register.
 * A laptop with this register
 */
export const personalBreachSourceRegister = (): Message => ({ id: "personal-breach-source-register", args: [] });

/**
 * Choice: a laptop or stick with a backup of it.
 * A backup
 */
export const personalBreachSourceBackup = (): Message => ({ id: "personal-breach-source-backup", args: [] });

/**
 * Choice: a file that was exported.
 * An exported file
 */
export const personalBreachSourceExport = (): Message => ({ id: "personal-breach-source-export", args: [] });

/**
 * Field label: when it was found.
 * Found
 */
export const personalBreachFoundLabel = (): Message => ({ id: "personal-breach-found-label", args: [] });

/**
 * The countdown.
 * Notice due: { $due }
 * @param a.due until when the notice has to be sent
 */
export const personalBreachDue = (a: { due: When }): Message => ({ id: "personal-breach-due", args: [["due", date(a.due)]] });

/**
 * The term is over.
 * The term is over: { $due }. Send the notice at once.
 * @param a.due until when the notice had to be sent
 */
export const personalBreachOverdue = (a: { due: When }): Message => ({ id: "personal-breach-overdue", args: [["due", date(a.due)]] });

/**
 * Under the countdown.
 * Weekends, the holidays of the law and the days entered under “Business days” are left out.
 */
export const personalBreachDueHint = (): Message => ({ id: "personal-breach-due-hint", args: [] });

/**
 * Over the days that were left out of the term, or worked though they are days off.
 * Days on the way
 */
export const personalBreachCountedTitle = (): Message => ({ id: "personal-breach-counted-title", args: [] });

/**
 * When no such day lies on the way.
 * No holidays lie on the way.
 */
export const personalBreachCountedNone = (): Message => ({ id: "personal-breach-counted-none", args: [] });

/**
 * Line: a day and what it is.
 * { $day }: { $what }
 * @param a.day the day
 * @param a.what the holiday, or why the day is off
 */
export const personalBreachCountedDay = (a: { day: When; what: string }): Message => ({ id: "personal-breach-counted-day", args: [["day", date(a.day)], ["what", text(a.what)]] });

/**
 * Button: to the page of business days.
 * Enter days moved by the government
 */
export const personalBreachDaysButton = (): Message => ({ id: "personal-breach-days-button", args: [] });

/**
 * Field label.
 * What happened
 */
export const personalBreachCircumstancesLabel = (): Message => ({ id: "personal-breach-circumstances-label", args: [] });

/**
 * Field label.
 * Measures taken
 */
export const personalBreachMeasuresLabel = (): Message => ({ id: "personal-breach-measures-label", args: [] });

/**
 * Field label.
 * Phone or e-mail of the person responsible
 */
export const personalBreachContactLabel = (): Message => ({ id: "personal-breach-contact-label", args: [] });

/**
 * Field label: password of the backup.
 * Password of the backup
 */
export const personalBreachPasswordLabel = (): Message => ({ id: "personal-breach-password-label", args: [] });

/**
 * Main button.
 * Make the pack
 */
export const personalBreachSaveButton = (): Message => ({ id: "personal-breach-save-button", args: [] });

/**
 * While the pack is made.
 * Collecting the affected people…
 */
export const personalBreachProgress = (): Message => ({ id: "personal-breach-progress", args: [] });

/**
 * Toast.
 * { $count ->
 *     [one] The pack is saved: { $count } affected person.
 *    *[other] The pack is saved: { $count } affected people.
 * }
 * @param a.count affected people
 */
export const personalBreachDone = (a: { count: number }): Message => ({ id: "personal-breach-done", args: [["count", number(a.count)]] });

/**
 * No responsible person is named.
 * The notice has to name the person responsible for personal data. Enter the name in the settings.
 */
export const personalErrorResponsibleMissing = (): Message => ({ id: "personal-error-responsible-missing", args: [] });

/**
 * The contact is empty.
 * The notice has to say how to reach the person responsible. Enter a phone or an e-mail.
 */
export const personalErrorContactMissing = (): Message => ({ id: "personal-error-contact-missing", args: [] });

/**
 * The measures are empty.
 * The notice has to say which measures were taken. Describe them in a sentence.
 */
export const personalErrorMeasuresMissing = (): Message => ({ id: "personal-error-measures-missing", args: [] });

/**
 * The moment of finding cannot be read, or lies in the future.
 * The moment of finding is not a moment in the past. Enter date and time.
 */
export const personalErrorFound = (): Message => ({ id: "personal-error-found", args: [] });

/**
 * The action is not an export.
 * This action of the audit log is not an export. Choose an export.
 */
export const personalErrorNoExport = (): Message => ({ id: "personal-error-no-export", args: [] });

/**
 * Somebody tried to enter a field that is switched off.
 * This organisation does not collect this field, so nothing can be entered. Whoever answers for personal data can switch it on in the settings.
 */
export const personalErrorNotCollected = (): Message => ({ id: "personal-error-not-collected", args: [] });

/**
 * Name of the workbook's sheet and of the files.
 * Data breach
 */
export const personalBreachFile = (): Message => ({ id: "personal-breach-file", args: [] });

/**
 * Title of the cover.
 * Notice of a breach of personal data security
 */
export const personalBreachCoverTitle = (): Message => ({ id: "personal-breach-cover-title", args: [] });

/**
 * Cover: to whom.
 * To the authorised body for the protection of personal data of the Republic of Kazakhstan
 */
export const personalBreachCoverTo = (): Message => ({ id: "personal-breach-cover-to", args: [] });

/**
 * Cover, label.
 * Owner of the database
 */
export const personalBreachCoverOrganisationLabel = (): Message => ({ id: "personal-breach-cover-organisation-label", args: [] });

/**
 * Cover, label.
 * Person responsible for personal data
 */
export const personalBreachCoverResponsibleLabel = (): Message => ({ id: "personal-breach-cover-responsible-label", args: [] });

/**
 * Cover, label.
 * Affected people
 */
export const personalBreachCoverPeopleLabel = (): Message => ({ id: "personal-breach-cover-people-label", args: [] });

/**
 * Cover: the list is in the workbook.
 * { $count }. The list with full name, IIN and mobile number is in the file “{ $file }”.
 * @param a.count affected people
 * @param a.file name of the workbook
 */
export const personalBreachCoverPeople = (a: { count: number; file: string }): Message => ({ id: "personal-breach-cover-people", args: [["count", number(a.count)], ["file", text(a.file)]] });

/**
 * Cover: of an exported file only the filter is known.
 * The exported file had { $rows } rows. The list names the people who answer to its recorded filter now.
 * @param a.rows rows that the export had
 */
export const personalBreachCoverExport = (a: { rows: number }): Message => ({ id: "personal-breach-cover-export", args: [["rows", number(a.rows)]] });

/**
 * Cover: whom an exported file named is on record.
 * The exported file had { $rows } rows. The list names exactly the people in it.
 * @param a.rows rows that the export had
 */
export const personalBreachCoverNamed = (a: { rows: number }): Message => ({ id: "personal-breach-cover-named", args: [["rows", number(a.rows)]] });

/**
 * Cover: people of the exported file whose data was erased since.
 * { $count ->
 *     [one] Another { $count } person of the file has been erased or anonymised since, so nothing is left to name.
 *    *[other] Another { $count } people of the file have been erased or anonymised since, so nothing is left to name.
 * }
 * @param a.count how many
 */
export const personalBreachCoverGone = (a: { count: number }): Message => ({ id: "personal-breach-cover-gone", args: [["count", number(a.count)]] });

/**
 * Cover: the filter had a searched text, which is not recorded.
 * The filter also had a searched text, which is not recorded: the list may name more people than the file.
 */
export const personalBreachCoverText = (): Message => ({ id: "personal-breach-cover-text", args: [] });

/**
 * Cover, label: which data of these people.
 * Data
 */
export const personalBreachCoverDataLabel = (): Message => ({ id: "personal-breach-cover-data-label", args: [] });

/**
 * Cover: the file was encrypted.
 * The data was encrypted (XChaCha20-Poly1305); the password was not lost with it as far as is known.
 */
export const personalBreachCoverSealed = (): Message => ({ id: "personal-breach-cover-sealed", args: [] });

/**
 * Cover, label.
 * Made
 */
export const personalBreachCoverMadeLabel = (): Message => ({ id: "personal-breach-cover-made-label", args: [] });

/**
 * Button: to the practice of a new volunteer at the desk.
 * Practise at the desk
 */
export const practiceOpenButton = (): Message => ({ id: "practice-open-button", args: [] });

/**
 * Heading of the practice at the desk.
 * Practice at the desk
 */
export const practiceTitle = (): Message => ({ id: "practice-title", args: [] });

/**
 * Under that heading: what it is.
 * { $tasks } short tasks with invented guests. Nothing is written into the register; only the result stays with the event.
 * @param a.tasks how many tasks
 */
export const practiceBeginHint = (a: { tasks: number }): Message => ({ id: "practice-begin-hint", args: [["tasks", number(a.tasks)]] });

/**
 * Choice: which volunteer practises.
 * Who practises
 */
export const practiceWhoLabel = (): Message => ({ id: "practice-who-label", args: [] });

/**
 * Button: begins the course.
 * Begin
 */
export const practiceBeginButton = (): Message => ({ id: "practice-begin-button", args: [] });

/**
 * Button: begins the course again, or for the next volunteer.
 * Next volunteer
 */
export const practiceOnceMoreButton = (): Message => ({ id: "practice-once-more-button", args: [] });

/**
 * Button: leaves the practice.
 * Leave the practice
 */
export const practiceLeaveButton = (): Message => ({ id: "practice-leave-button", args: [] });

/**
 * Always on the screen of the practice: these are no real guests.
 * PRACTICE
 */
export const practiceBandLabel = (): Message => ({ id: "practice-band-label", args: [] });

/**
 * Beside that word.
 * The guests are invented. Nothing is written and nothing is printed.
 */
export const practiceBandHint = (): Message => ({ id: "practice-band-hint", args: [] });

/**
 * Over a task: which of how many.
 * Task { $place } of { $of }
 * @param a.place which task
 * @param a.of how many there are
 */
export const practicePlaceLabel = (a: { place: number; of: number }): Message => ({ id: "practice-place-label", args: [["place", number(a.place)], ["of", number(a.of)]] });

/**
 * Under a task: at which list the guest is.
 * List: { $list }
 * @param a.list title of the list
 */
export const practiceListLabel = (a: { list: string }): Message => ({ id: "practice-list-label", args: [["list", text(a.list)]] });

/**
 * Over the badge that an invented guest shows.
 * The guest shows this badge
 */
export const practiceBadgeLabel = (): Message => ({ id: "practice-badge-label", args: [] });

/**
 * Under it: scan the picture, or type the number.
 * Scan the code from the screen, or type the number and press Enter.
 */
export const practiceBadgeHint = (): Message => ({ id: "practice-badge-hint", args: [] });

/**
 * Button: goes on without the task.
 * Skip
 */
export const practiceSkipButton = (): Message => ({ id: "practice-skip-button", args: [] });

/**
 * What was done is not what the task asks for.
 * Not this. The task begins anew: read it once more.
 */
export const practiceWrongHint = (): Message => ({ id: "practice-wrong-hint", args: [] });

/**
 * Keys of the desk that do nothing in practice.
 * In practice badges are not made and lists are not printed.
 */
export const practiceKeyOff = (): Message => ({ id: "practice-key-off", args: [] });

/**
 * Name of a task.
 * Scanning a badge
 */
export const practiceScanName = (): Message => ({ id: "practice-scan-name", args: [] });

/**
 * Name of a task.
 * Finding by name
 */
export const practiceNameName = (): Message => ({ id: "practice-name-name", args: [] });

/**
 * Name of a task.
 * Two people with one name
 */
export const practicePhoneName = (): Message => ({ id: "practice-phone-name", args: [] });

/**
 * Name of a task.
 * Already in
 */
export const practiceAgainName = (): Message => ({ id: "practice-again-name", args: [] });

/**
 * Name of a task.
 * Badge is void
 */
export const practiceVoidBadgeName = (): Message => ({ id: "practice-void-badge-name", args: [] });

/**
 * Name of a task.
 * Wrong list
 */
export const practiceOtherListName = (): Message => ({ id: "practice-other-list-name", args: [] });

/**
 * Name of a task.
 * Guest on no list
 */
export const practiceWalkInName = (): Message => ({ id: "practice-walk-in-name", args: [] });

/**
 * Name of a task.
 * Taking back
 */
export const practiceTakeBackName = (): Message => ({ id: "practice-take-back-name", args: [] });

/**
 * A task.
 * { $name } comes and shows a badge. Check the guest in.
 * @param a.name name of the guest
 */
export const practiceScanTask = (a: { name: string }): Message => ({ id: "practice-scan-task", args: [["name", text(a.name)]] });

/**
 * A task: the guest has no badge at hand.
 * The badge is in the bag. The guest says: { $name }. Type a part of the name, choose the guest and press Enter.
 * @param a.name name of the guest
 */
export const practiceNameTask = (a: { name: string }): Message => ({ id: "practice-name-task", args: [["name", text(a.name)]] });

/**
 * A task: two guests have one name.
 * The guest says: { $name }, and the phone ends in { $phone }. There are two with this name. Type the end of the phone.
 * @param a.name name of the guest
 * @param a.phone last four digits
 */
export const practicePhoneTask = (a: { name: string; phone: string }): Message => ({ id: "practice-phone-task", args: [["name", text(a.name)], ["phone", text(a.phone)]] });

/**
 * A task, its beginning: the guest was inside and went out unseen.
 * { $name } went out to make a call and nobody noticed. Scan the badge.
 * @param a.name name of the guest
 */
export const practiceAgainTask = (a: { name: string }): Message => ({ id: "practice-again-task", args: [["name", text(a.name)]] });

/**
 * The same task, its second part.
 * The desk says when the guest came in. The coordinator nods: let the guest pass. Press Enter once more.
 */
export const practiceAgainGoOn = (): Message => ({ id: "practice-again-go-on", args: [] });

/**
 * A task, its beginning.
 * { $name } got a new badge yesterday and shows the old one. Scan it.
 * @param a.name name of the guest
 */
export const practiceVoidBadgeTask = (a: { name: string }): Message => ({ id: "practice-void-badge-task", args: [["name", text(a.name)]] });

/**
 * The same task, its second part.
 * The old badge is void. Ask for the new one: here it is. Scan it.
 */
export const practiceVoidBadgeGoOn = (): Message => ({ id: "practice-void-badge-go-on", args: [] });

/**
 * A task, its beginning: another list of the desk is used.
 * Now you stand at another list: { $list }. Press F3 to go there. { $name } shows a badge.
 * @param a.name name of the guest
 * @param a.list title of the list
 */
export const practiceOtherListTask = (a: { name: string; list: string }): Message => ({ id: "practice-other-list-task", args: [["name", text(a.name)], ["list", text(a.list)]] });

/**
 * The same task, its second part.
 * This list is for others: explain it and do not let the guest pass. Next in line is { $name }.
 * @param a.name name of the next guest
 */
export const practiceOtherListGoOn = (a: { name: string }): Message => ({ id: "practice-other-list-go-on", args: [["name", text(a.name)]] });

/**
 * A task.
 * { $name } is on no list and has an invitation. Press F2, type the name, choose a category and check the guest in.
 * @param a.name name of the guest
 */
export const practiceWalkInTask = (a: { name: string }): Message => ({ id: "practice-walk-in-task", args: [["name", text(a.name)]] });

/**
 * A task, its beginning.
 * A badge lies on the desk: { $name }. Scan it.
 * @param a.name name of the guest
 */
export const practiceTakeBackTask = (a: { name: string }): Message => ({ id: "practice-take-back-task", args: [["name", text(a.name)]] });

/**
 * The same task, its second part.
 * It was a lost badge and nobody came. Take the entry back: F8.
 */
export const practiceTakeBackGoOn = (): Message => ({ id: "practice-take-back-go-on", args: [] });

/**
 * Heading over the results of the practice.
 * Who has practised
 */
export const practiceResultsTitle = (): Message => ({ id: "practice-results-title", args: [] });

/**
 * Nobody has practised.
 * Nobody yet.
 */
export const practiceResultsNone = (): Message => ({ id: "practice-results-none", args: [] });

/**
 * A result: tasks that were right at once, of how many, and how long it took.
 * { $right } of { $of }, { $time }
 * @param a.right tasks right at once
 * @param a.of how many there were
 * @param a.time minutes and seconds, 2:10
 */
export const practiceResultValue = (a: { right: number; of: number; time: string }): Message => ({ id: "practice-result-value", args: [["right", number(a.right)], ["of", number(a.of)], ["time", text(a.time)]] });

/**
 * Tasks that were not right at once.
 * look again at: { $tasks }
 * @param a.tasks their names, with commas
 */
export const practiceResultAgain = (a: { tasks: string }): Message => ({ id: "practice-result-again", args: [["tasks", text(a.tasks)]] });

/**
 * Every task was right at once.
 * everything right at once
 */
export const practiceResultClean = (): Message => ({ id: "practice-result-clean", args: [] });

/**
 * Heading at the end of the course.
 * The practice is over
 */
export const practiceOverTitle = (): Message => ({ id: "practice-over-title", args: [] });

/**
 * Under the result at the end.
 * The coordinator sees this result on the page of guests.
 */
export const practiceOverHint = (): Message => ({ id: "practice-over-hint", args: [] });

/**
 * Refusal: the practice was left, or the register was locked meanwhile.
 * No practice is under way. Begin it once more.
 */
export const practiceErrorNone = (): Message => ({ id: "practice-error-none", args: [] });

/**
 * Choice: whoever is signed in practises, and is none of those who work at the event.
 * { $name } (signed in now)
 * @param a.name name of the operator
 */
export const practiceWhoMe = (a: { name: string }): Message => ({ id: "practice-who-me", args: [["name", text(a.name)]] });

/**
 * Link beside an event in the choice of a desk.
 * Practise
 */
export const practiceStartButton = (): Message => ({ id: "practice-start-button", args: [] });

/**
 * The page on which a laptop is checked the evening before an event; item of the menu of guests.
 * Ready for tomorrow?
 */
export const preflightTitle = (): Message => ({ id: "preflight-title", args: [] });

/**
 * Under the title.
 * Do this on each laptop the evening before. Nothing is written into the register, except a backup if you make one.
 */
export const preflightHint = (): Message => ({ id: "preflight-hint", args: [] });

/**
 * Button: back to the guests.
 * To the guests
 */
export const preflightBackButton = (): Message => ({ id: "preflight-back-button", args: [] });

/**
 * Button: looks again.
 * Check again
 */
export const preflightAgainButton = (): Message => ({ id: "preflight-again-button", args: [] });

/**
 * What came of the last look at this laptop, one line.
 * Checked { DATETIME($at, style: "datetime") }: { $ready } of { $of }
 * @param a.at when
 * @param a.of things
 * @param a.ready things that are ready
 */
export const preflightLine = (a: { at: When; of: number; ready: number }): Message => ({ id: "preflight-line", args: [["at", date(a.at)], ["of", number(a.of)], ["ready", number(a.ready)]] });

/**
 * Above the list: nothing is left to do.
 * This laptop is ready.
 */
export const preflightAllReady = (): Message => ({ id: "preflight-all-ready", args: [] });

/**
 * State of a thing.
 * Ready
 */
export const preflightStandingReady = (): Message => ({ id: "preflight-standing-ready", args: [] });

/**
 * State of a thing: somebody has to try it.
 * To do
 */
export const preflightStandingOpen = (): Message => ({ id: "preflight-standing-open", args: [] });

/**
 * State of a thing: something is wrong.
 * Put right
 */
export const preflightStandingTrouble = (): Message => ({ id: "preflight-standing-trouble", args: [] });

/**
 * State of a thing: the machine does not tell.
 * Look yourself
 */
export const preflightStandingUnknown = (): Message => ({ id: "preflight-standing-unknown", args: [] });

/**
 * A thing that is checked.
 * Printer
 */
export const preflightItemPrinter = (): Message => ({ id: "preflight-item-printer", args: [] });

/**
 * A thing that is checked.
 * Paper
 */
export const preflightItemPaper = (): Message => ({ id: "preflight-item-paper", args: [] });

/**
 * A thing that is checked.
 * Test badge
 */
export const preflightItemTestPage = (): Message => ({ id: "preflight-item-test-page", args: [] });

/**
 * A thing that is checked.
 * Scanner
 */
export const preflightItemScanner = (): Message => ({ id: "preflight-item-scanner", args: [] });

/**
 * A thing that is checked: a badge is scanned and nothing is written.
 * Practice scan
 */
export const preflightItemRehearsal = (): Message => ({ id: "preflight-item-rehearsal", args: [] });

/**
 * A thing that is checked.
 * Clock
 */
export const preflightItemClock = (): Message => ({ id: "preflight-item-clock", args: [] });

/**
 * A thing that is checked.
 * Disk
 */
export const preflightItemDisk = (): Message => ({ id: "preflight-item-disk", args: [] });

/**
 * A thing that is checked.
 * Battery and charger
 */
export const preflightItemPower = (): Message => ({ id: "preflight-item-power", args: [] });

/**
 * A thing that is checked.
 * Backup
 */
export const preflightItemBackup = (): Message => ({ id: "preflight-item-backup", args: [] });

/**
 * A thing that is checked.
 * Badge layout
 */
export const preflightItemLayout = (): Message => ({ id: "preflight-item-layout", args: [] });

/**
 * A thing that is checked.
 * Names of guests
 */
export const preflightItemNames = (): Message => ({ id: "preflight-item-names", args: [] });

/**
 * A thing that is checked: the letters of the laptop in badge numbers.
 * Desk letters
 */
export const preflightItemLetters = (): Message => ({ id: "preflight-item-letters", args: [] });

/**
 * The system does not print.
 * The print service of this laptop does not answer.
 */
export const preflightPrinterNoSystem = (): Message => ({ id: "preflight-printer-no-system", args: [] });

/**
 * What to do then.
 * Start it in the system settings, or print badges on another laptop.
 */
export const preflightPrinterNoSystemTodo = (): Message => ({ id: "preflight-printer-no-system-todo", args: [] });

/**
 * The system knows no printer.
 * The system knows no printer.
 */
export const preflightPrinterNone = (): Message => ({ id: "preflight-printer-none", args: [] });

/**
 * What to do then.
 * Connect one and set it up in the system settings. Without a printer, save badges as PDF.
 */
export const preflightPrinterNoneTodo = (): Message => ({ id: "preflight-printer-none-todo", args: [] });

/**
 * There are printers, and none is chosen for badges.
 * No printer is chosen for badges.
 */
export const preflightPrinterNotChosen = (): Message => ({ id: "preflight-printer-not-chosen", args: [] });

/**
 * What to do then.
 * Choose the printer.
 */
export const preflightPrinterNotChosenTodo = (): Message => ({ id: "preflight-printer-not-chosen-todo", args: [] });

/**
 * The chosen printer is not there.
 * The printer “{ $printer }” is not there any more.
 * @param a.printer the printer
 */
export const preflightPrinterGone = (a: { printer: string }): Message => ({ id: "preflight-printer-gone", args: [["printer", text(a.printer)]] });

/**
 * What to do then.
 * Connect it, or choose another one.
 */
export const preflightPrinterGoneTodo = (): Message => ({ id: "preflight-printer-gone-todo", args: [] });

/**
 * The chosen printer takes work and does none.
 * The printer “{ $printer }” is stopped.
 * @param a.printer the printer
 */
export const preflightPrinterStopped = (a: { printer: string }): Message => ({ id: "preflight-printer-stopped", args: [["printer", text(a.printer)]] });

/**
 * What to do then.
 * Check paper, cable and power, and start it again in the system settings.
 */
export const preflightPrinterStoppedTodo = (): Message => ({ id: "preflight-printer-stopped-todo", args: [] });

/**
 * The chosen printer answers.
 * “{ $printer }” answers.
 * @param a.printer the printer
 */
export const preflightPrinterAnswers = (a: { printer: string }): Message => ({ id: "preflight-printer-answers", args: [["printer", text(a.printer)]] });

/**
 * The paper of the laptop is that of the badges.
 * { $size } mm, as the badges of the event.
 * @param a.size width × height in millimetres
 */
export const preflightPaperSame = (a: { size: string }): Message => ({ id: "preflight-paper-same", args: [["size", text(a.size)]] });

/**
 * The paper of the laptop is another one than that of the badges.
 * This laptop prints on { $chosen } mm, the badges of the event are made for { $own } mm.
 * @param a.chosen width × height of the laptop in millimetres
 * @param a.own width × height of the badges in millimetres
 */
export const preflightPaperOther = (a: { chosen: string; own: string }): Message => ({ id: "preflight-paper-other", args: [["chosen", text(a.chosen)], ["own", text(a.own)]] });

/**
 * What to do then.
 * If that is not meant so, choose “As in the badge of the event” in the printer settings.
 */
export const preflightPaperOtherTodo = (): Message => ({ id: "preflight-paper-other-todo", args: [] });

/**
 * The test page needs a printer first.
 * The test badge waits for a printer.
 */
export const preflightTestPageWaits = (): Message => ({ id: "preflight-test-page-waits", args: [] });

/**
 * What to do then.
 * Put the printer right first.
 */
export const preflightTestPageWaitsTodo = (): Message => ({ id: "preflight-test-page-waits-todo", args: [] });

/**
 * No test page came from this printer on this paper yet.
 * No test badge has been printed and measured with this printer and paper yet.
 */
export const preflightTestPageOpen = (): Message => ({ id: "preflight-test-page-open", args: [] });

/**
 * What to do then.
 * Print it: an invented guest with Kazakh letters, then a page with a ruler. Look at the badge, lay a ruler beside the marks, and confirm.
 */
export const preflightTestPageTodo = (): Message => ({ id: "preflight-test-page-todo", args: [] });

/**
 * A test page was measured.
 * Printed and measured { DATETIME($at, style: "datetime") }: sizes are right.
 * @param a.at when
 */
export const preflightTestPageDone = (a: { at: When }): Message => ({ id: "preflight-test-page-done", args: [["at", date(a.at)]] });

/**
 * Button: prints the test page.
 * Print test badge
 */
export const preflightTestPagePrintButton = (): Message => ({ id: "preflight-test-page-print-button", args: [] });

/**
 * After the test page was sent to the printer.
 * The test badge is on its way to the printer.
 */
export const preflightTestPageSent = (): Message => ({ id: "preflight-test-page-sent", args: [] });

/**
 * Button: the person measured the test page.
 * Badge is good, 50 is 50 mm
 */
export const preflightTestPageRightButton = (): Message => ({ id: "preflight-test-page-right-button", args: [] });

/**
 * No scanner was tried.
 * The scanner has not been tried yet.
 */
export const preflightScannerOpen = (): Message => ({ id: "preflight-scanner-open", args: [] });

/**
 * What to do then.
 * Open the scanner test under the keyboard layout that the desk will use, and scan a badge.
 */
export const preflightScannerTodo = (): Message => ({ id: "preflight-scanner-todo", args: [] });

/**
 * A scanner read a number well.
 * Read a number well { DATETIME($at, style: "datetime") }.
 * @param a.at when
 */
export const preflightScannerDone = (a: { at: When }): Message => ({ id: "preflight-scanner-done", args: [["at", date(a.at)]] });

/**
 * Button: opens the scanner test.
 * Try scanner
 */
export const preflightScannerButton = (): Message => ({ id: "preflight-scanner-button", args: [] });

/**
 * No badge was scanned as practice.
 * No badge of this event has been scanned as practice yet.
 */
export const preflightRehearsalOpen = (): Message => ({ id: "preflight-rehearsal-open", args: [] });

/**
 * What to do then.
 * Scan the test badge here, or a badge of a guest. It is looked up and not recorded.
 */
export const preflightRehearsalTodo = (): Message => ({ id: "preflight-rehearsal-todo", args: [] });

/**
 * A badge was scanned as practice.
 * A badge was found { DATETIME($at, style: "datetime") }.
 * @param a.at when
 */
export const preflightRehearsalDone = (a: { at: When }): Message => ({ id: "preflight-rehearsal-done", args: [["at", date(a.at)]] });

/**
 * The field in which a badge is scanned as practice.
 * Badge for practice
 */
export const preflightRehearsalLabel = (): Message => ({ id: "preflight-rehearsal-label", args: [] });

/**
 * A badge that was scanned as practice belongs to a guest.
 * Found: { $name }. Nothing was recorded.
 * @param a.name the guest
 */
export const preflightRehearsalFound = (a: { name: string }): Message => ({ id: "preflight-rehearsal-found", args: [["name", text(a.name)]] });

/**
 * A badge that was scanned as practice is void.
 * This badge was declared void. It was that of { $name }. Scan another one.
 * @param a.name the guest
 */
export const preflightRehearsalVoid = (a: { name: string }): Message => ({ id: "preflight-rehearsal-void", args: [["name", text(a.name)]] });

/**
 * A number of this event that nobody has.
 * Nobody here has the number { $number }. Was the badge made on another laptop?
 * @param a.number the number
 */
export const preflightRehearsalNobody = (a: { number: string }): Message => ({ id: "preflight-rehearsal-nobody", args: [["number", text(a.number)]] });

/**
 * A number of another event.
 * { $number } is a badge of another event. Scan one of this event.
 * @param a.number the number
 */
export const preflightRehearsalOtherEvent = (a: { number: string }): Message => ({ id: "preflight-rehearsal-other-event", args: [["number", text(a.number)]] });

/**
 * A number that was misread.
 * The number was misread. Scan again, nearer and in better light.
 */
export const preflightRehearsalMisread = (): Message => ({ id: "preflight-rehearsal-misread", args: [] });

/**
 * What came is no number.
 * This is not a badge number. Scan the QR code of a badge.
 */
export const preflightRehearsalText = (): Message => ({ id: "preflight-rehearsal-text", args: [] });

/**
 * What the clock of the laptop shows.
 * The clock shows { DATETIME($now, style: "datetime") }.
 * @param a.now the moment
 */
export const preflightClockShows = (a: { now: When }): Message => ({ id: "preflight-clock-shows", args: [["now", date(a.now)]] });

/**
 * What to do about the clock.
 * Compare it with a phone: all desks need the same time.
 */
export const preflightClockShowsTodo = (): Message => ({ id: "preflight-clock-shows-todo", args: [] });

/**
 * The clock is behind the newest record.
 * The clock shows { DATETIME($now, style: "datetime") }, but the newest record was written { DATETIME($last, style: "datetime") }.
 * @param a.last the newest record
 * @param a.now the moment
 */
export const preflightClockBehind = (a: { last: When; now: When }): Message => ({ id: "preflight-clock-behind", args: [["last", date(a.last)], ["now", date(a.now)]] });

/**
 * What to do then.
 * Set the clock and the time zone in the system settings by a phone.
 */
export const preflightClockBehindTodo = (): Message => ({ id: "preflight-clock-behind-todo", args: [] });

/**
 * There is room on the disk.
 * Free: { $gigabytes } GB.
 * @param a.gigabytes whole gigabytes that are free
 */
export const preflightDiskFree = (a: { gigabytes: number }): Message => ({ id: "preflight-disk-free", args: [["gigabytes", number(a.gigabytes)]] });

/**
 * There is too little room on the disk.
 * Only { $megabytes } MB are free.
 * @param a.megabytes megabytes that are free
 */
export const preflightDiskLittle = (a: { megabytes: number }): Message => ({ id: "preflight-disk-little", args: [["megabytes", number(a.megabytes)]] });

/**
 * What to do then.
 * Free 1 GB: move videos and archives to a stick, and empty the bin.
 */
export const preflightDiskLittleTodo = (): Message => ({ id: "preflight-disk-little-todo", args: [] });

/**
 * The system does not tell how much room there is.
 * The system does not tell how much room is left.
 */
export const preflightDiskUnknown = (): Message => ({ id: "preflight-disk-unknown", args: [] });

/**
 * What to do then.
 * Look into the properties of the disk: 1 GB has to be free.
 */
export const preflightDiskUnknownTodo = (): Message => ({ id: "preflight-disk-unknown-todo", args: [] });

/**
 * The charger is connected.
 * The charger is connected, battery { $percent } %.
 * @param a.percent of the battery
 */
export const preflightPowerCharger = (a: { percent: number }): Message => ({ id: "preflight-power-charger", args: [["percent", number(a.percent)]] });

/**
 * The charger is connected; of the battery nothing is known.
 * The charger is connected.
 */
export const preflightPowerChargerOnly = (): Message => ({ id: "preflight-power-charger-only", args: [] });

/**
 * There is no battery.
 * This computer has no battery: it works while the power is on.
 */
export const preflightPowerNoBattery = (): Message => ({ id: "preflight-power-no-battery", args: [] });

/**
 * The laptop runs on its battery.
 * The laptop runs on its battery, { $percent } %.
 * @param a.percent of the battery
 */
export const preflightPowerBattery = (a: { percent: number }): Message => ({ id: "preflight-power-battery", args: [["percent", number(a.percent)]] });

/**
 * What to do while the battery is full enough.
 * Take the charger and an extension lead along.
 */
export const preflightPowerChargedTodo = (): Message => ({ id: "preflight-power-charged-todo", args: [] });

/**
 * What to do while the battery is low.
 * Connect the charger now, and take it and an extension lead along.
 */
export const preflightPowerTodo = (): Message => ({ id: "preflight-power-todo", args: [] });

/**
 * The system does not tell about the battery.
 * Birge cannot read the battery of this laptop.
 */
export const preflightPowerUnknown = (): Message => ({ id: "preflight-power-unknown", args: [] });

/**
 * What to do then.
 * Look at the battery in the corner of the screen.
 */
export const preflightPowerUnknownTodo = (): Message => ({ id: "preflight-power-unknown-todo", args: [] });

/**
 * There is no backup.
 * There is no backup on this laptop yet.
 */
export const preflightBackupNone = (): Message => ({ id: "preflight-backup-none", args: [] });

/**
 * The newest backup is of another day.
 * The newest backup is of { DATETIME($made, style: "datetime") }.
 * @param a.made when it was made
 */
export const preflightBackupOld = (a: { made: When }): Message => ({ id: "preflight-backup-old", args: [["made", date(a.made)]] });

/**
 * The newest backup was not opened for a trial.
 * The backup of { DATETIME($made, style: "datetime") } was not opened for a trial.
 * @param a.made when it was made
 */
export const preflightBackupUnopened = (a: { made: When }): Message => ({ id: "preflight-backup-unopened", args: [["made", date(a.made)]] });

/**
 * A backup of today was made and opened.
 * Made and opened { DATETIME($made, style: "datetime") }.
 * @param a.made when it was made
 */
export const preflightBackupMade = (a: { made: When }): Message => ({ id: "preflight-backup-made", args: [["made", date(a.made)]] });

/**
 * What to do then.
 * Make a backup: it is opened and counted at once.
 */
export const preflightBackupTodo = (): Message => ({ id: "preflight-backup-todo", args: [] });

/**
 * Something was written after the backup.
 * Something was written since. A new one takes a moment.
 */
export const preflightBackupBehindTodo = (): Message => ({ id: "preflight-backup-behind-todo", args: [] });

/**
 * Button: makes a backup.
 * Make a backup
 */
export const preflightBackupButton = (): Message => ({ id: "preflight-backup-button", args: [] });

/**
 * Somebody saved what the badges look like.
 * The badges have a layout of their own.
 */
export const preflightLayoutSaved = (): Message => ({ id: "preflight-layout-saved", args: [] });

/**
 * The badges look as usual.
 * The badges have the usual layout.
 */
export const preflightLayoutUsual = (): Message => ({ id: "preflight-layout-usual", args: [] });

/**
 * What to do then.
 * Look at it once: paper, languages, logo.
 */
export const preflightLayoutTodo = (): Message => ({ id: "preflight-layout-todo", args: [] });

/**
 * Button: opens the designer of badges.
 * Look
 */
export const preflightLayoutButton = (): Message => ({ id: "preflight-layout-button", args: [] });

/**
 * There are no guests.
 * There are no guests on this laptop yet.
 */
export const preflightNamesNobody = (): Message => ({ id: "preflight-names-nobody", args: [] });

/**
 * What to do then.
 * Take the lists of delegations in first.
 */
export const preflightNamesNobodyTodo = (): Message => ({ id: "preflight-names-nobody-todo", args: [] });

/**
 * The names of all guests can be printed.
 * All names can be printed, guests: { $guests }.
 * @param a.guests how many
 */
export const preflightNamesAll = (a: { guests: number }): Message => ({ id: "preflight-names-all", args: [["guests", number(a.guests)]] });

/**
 * Names of guests have letters that the fonts lack.
 * The fonts lack letters of: { $names }.
 * @param a.names some of them
 */
export const preflightNamesSome = (a: { names: string }): Message => ({ id: "preflight-names-some", args: [["names", text(a.names)]] });

/**
 * What to do then.
 * Write these names in Latin letters in the cards of the guests.
 */
export const preflightNamesTodo = (): Message => ({ id: "preflight-names-todo", args: [] });

/**
 * The letters of this laptop; it knows no other.
 * Badge numbers made here have the letters { $letters }. No other laptop is known here.
 * @param a.letters the letters
 */
export const preflightLettersAlone = (a: { letters: string }): Message => ({ id: "preflight-letters-alone", args: [["letters", text(a.letters)]] });

/**
 * What to do about the letters.
 * Compare with the other laptops: if two show the same letters, make new badges on one of them only.
 */
export const preflightLettersTodo = (): Message => ({ id: "preflight-letters-todo", args: [] });

/**
 * The letters of this laptop; no other that it knows has them.
 * Badge numbers made here have the letters { $letters }; no other laptop has them. Others known: { $others }.
 * @param a.letters the letters
 * @param a.others other laptops
 */
export const preflightLettersOwn = (a: { letters: string; others: number }): Message => ({ id: "preflight-letters-own", args: [["letters", text(a.letters)], ["others", number(a.others)]] });

/**
 * Button: opens the settings of the printer.
 * Choose printer
 */
export const preflightPrinterButton = (): Message => ({ id: "preflight-printer-button", args: [] });

/**
 * Button: to the guests.
 * To the guests
 */
export const preflightNamesButton = (): Message => ({ id: "preflight-names-button", args: [] });

/**
 * The test badge was scanned as practice.
 * The test badge was read: printer, paper and scanner work together. Nothing was recorded.
 */
export const preflightRehearsalTestBadge = (): Message => ({ id: "preflight-rehearsal-test-badge", args: [] });

/**
 * On the page of the day: this laptop is not ready for an event of today or tomorrow.
 * Is this laptop ready for “{ $title }”?
 * @param a.title the event
 */
export const preflightSoonTitle = (a: { title: string }): Message => ({ id: "preflight-soon-title", args: [["title", text(a.title)]] });

/**
 * Under that: nobody has looked at this laptop yet.
 * The check before the event has not been done here. It takes ten minutes.
 */
export const preflightSoonNever = (): Message => ({ id: "preflight-soon-never", args: [] });

/**
 * Under that: some things are left.
 * Ready: { $ready } of { $of }. Finish the check this evening.
 * @param a.ready things that are ready
 * @param a.of things
 */
export const preflightSoonLeft = (a: { ready: number; of: number }): Message => ({ id: "preflight-soon-left", args: [["ready", number(a.ready)], ["of", number(a.of)]] });

/**
 * Name of an action in the history.
 * Badge printed
 */
export const printingActPrinted = (): Message => ({ id: "printing-act-printed", args: [] });

/**
 * Heading of the log of prints, and the name of its file.
 * Badge print log
 */
export const printingLogTitle = (): Message => ({ id: "printing-log-title", args: [] });

/**
 * Name of the sheet of the saved log: at most 31 characters.
 * Badge prints
 */
export const printingLogSheet = (): Message => ({ id: "printing-log-sheet", args: [] });

/**
 * Column of the log.
 * When
 */
export const printingColumnAt = (): Message => ({ id: "printing-column-at", args: [] });

/**
 * Column of the log: the guest.
 * Guest
 */
export const printingColumnName = (): Message => ({ id: "printing-column-name", args: [] });

/**
 * Column of the log: the number of the badge.
 * Number
 */
export const printingColumnNumber = (): Message => ({ id: "printing-column-number", args: [] });

/**
 * Column of the log: the letters of the desk.
 * Desk
 */
export const printingColumnDesk = (): Message => ({ id: "printing-column-desk", args: [] });

/**
 * Column of the log.
 * Printer
 */
export const printingColumnPrinter = (): Message => ({ id: "printing-column-printer", args: [] });

/**
 * Column of the log: who printed.
 * Printed by
 */
export const printingColumnBy = (): Message => ({ id: "printing-column-by", args: [] });

/**
 * Column of the log: first badge or a new one.
 * First or again
 */
export const printingColumnKind = (): Message => ({ id: "printing-column-kind", args: [] });

/**
 * Column of the log: why it was printed again.
 * Reason
 */
export const printingColumnReason = (): Message => ({ id: "printing-column-reason", args: [] });

/**
 * Kind of a print.
 * first
 */
export const printingKindFirst = (): Message => ({ id: "printing-kind-first", args: [] });

/**
 * Kind of a print: in the place of another badge.
 * again
 */
export const printingKindAgain = (): Message => ({ id: "printing-kind-again", args: [] });

/**
 * Beside a line of the log: this badge does not hold any more.
 * badge is void
 */
export const printingVoidNote = (): Message => ({ id: "printing-void-note", args: [] });

/**
 * Nothing is in the log.
 * No badge has been printed yet.
 */
export const printingLogEmpty = (): Message => ({ id: "printing-log-empty", args: [] });

/**
 * Button: saves the log as a spreadsheet.
 * Save as a file
 */
export const printingLogSaveButton = (): Message => ({ id: "printing-log-save-button", args: [] });

/**
 * After that.
 * Print log saved, lines: { $rows }
 * @param a.rows lines in the file
 */
export const printingLogSavedDone = (a: { rows: number }): Message => ({ id: "printing-log-saved-done", args: [["rows", number(a.rows)]] });

/**
 * Heading of the window in which the printer is chosen.
 * Badge printer of this laptop
 */
export const printingSetupTitle = (): Message => ({ id: "printing-setup-title", args: [] });

/**
 * What these settings are.
 * These settings stay on this laptop. Other desks choose their own printer.
 */
export const printingSetupHint = (): Message => ({ id: "printing-setup-hint", args: [] });

/**
 * Label: the list of printers.
 * Printer
 */
export const printingPrinterLabel = (): Message => ({ id: "printing-printer-label", args: [] });

/**
 * Choice: nothing is chosen.
 * Not chosen
 */
export const printingPrinterNone = (): Message => ({ id: "printing-printer-none", args: [] });

/**
 * After the name of the printer that the system prefers.
 * { $name } (default)
 * @param a.name the printer
 */
export const printingPrinterDefault = (a: { name: string }): Message => ({ id: "printing-printer-default", args: [["name", text(a.name)]] });

/**
 * Label: the paper.
 * Paper
 */
export const printingSizeLabel = (): Message => ({ id: "printing-size-label", args: [] });

/**
 * Choice: the paper that the badge of the event is made for.
 * As in the badge of the event
 */
export const printingSizeEvent = (): Message => ({ id: "printing-size-event", args: [] });

/**
 * Checkbox: every check-in prints.
 * Print the badge at check-in, without a dialog
 */
export const printingOnLabel = (): Message => ({ id: "printing-on-label", args: [] });

/**
 * Button: prints a page with rulers.
 * Print test badge
 */
export const printingTestButton = (): Message => ({ id: "printing-test-button", args: [] });

/**
 * State of a printer.
 * ready
 */
export const printingStateReady = (): Message => ({ id: "printing-state-ready", args: [] });

/**
 * State of a printer.
 * printing
 */
export const printingStateBusy = (): Message => ({ id: "printing-state-busy", args: [] });

/**
 * State of a printer: switched off, paused, no paper.
 * stopped
 */
export const printingStateStopped = (): Message => ({ id: "printing-state-stopped", args: [] });

/**
 * No printer is set up.
 * The system knows no printer. Connect one and set it up in the system settings; until then save badges as PDF.
 */
export const printingPrintersNone = (): Message => ({ id: "printing-printers-none", args: [] });

/**
 * A job waits or prints.
 * Printing the badge
 */
export const printingJobPrinting = (): Message => ({ id: "printing-job-printing", args: [] });

/**
 * A job is done.
 * Badge printed: { $printer }
 * @param a.printer the printer
 */
export const printingJobPrinted = (a: { printer: string }): Message => ({ id: "printing-job-printed", args: [["printer", text(a.printer)]] });

/**
 * A test page is on its way.
 * Test badge printed, with a ruler page. Measure it: 50 mm must be 50 mm.
 */
export const printingTestPrinted = (): Message => ({ id: "printing-test-printed", args: [] });

/**
 * Refusal: the system has no printing.
 * Printing does not work on this laptop: the print service does not answer. Start it, or save the badge as PDF.
 */
export const printingErrorNoSystem = (): Message => ({ id: "printing-error-no-system", args: [] });

/**
 * Refusal: the printer was removed.
 * The printer “{ $printer }” is not there any more. Choose another one, or save the badge as PDF.
 * @param a.printer the printer
 */
export const printingErrorNoPrinter = (a: { printer: string }): Message => ({ id: "printing-error-no-printer", args: [["printer", text(a.printer)]] });

/**
 * Refusal: no printer is chosen.
 * No printer is chosen on this laptop. Choose one, or save the badge as PDF.
 */
export const printingErrorNoneChosen = (): Message => ({ id: "printing-error-none-chosen", args: [] });

/**
 * Refusal: the printer took the job and does nothing.
 * The printer “{ $printer }” does not answer. Check paper, cable and power, then print again, or save the badge as PDF.
 * @param a.printer the printer
 */
export const printingErrorNoAnswer = (a: { printer: string }): Message => ({ id: "printing-error-no-answer", args: [["printer", text(a.printer)]] });

/**
 * Refusal: the printer gave the job up.
 * The printer “{ $printer }” gave the badge up. Check paper and ribbon, then print again, or save the badge as PDF.
 * @param a.printer the printer
 */
export const printingErrorGivenUp = (a: { printer: string }): Message => ({ id: "printing-error-given-up", args: [["printer", text(a.printer)]] });

/**
 * Refusal: the reason of a new badge is missing.
 * Say why a new badge is needed: it stands in the print log.
 */
export const printingErrorReason = (): Message => ({ id: "printing-error-reason", args: [] });

/**
 * Heading of the window in which a badge is printed again.
 * A new badge
 */
export const printingAgainTitle = (): Message => ({ id: "printing-again-title", args: [] });

/**
 * What it does.
 * The old badge stops working at once, the new one gets a new number.
 */
export const printingAgainHint = (): Message => ({ id: "printing-again-hint", args: [] });

/**
 * Label: the reason.
 * Why
 */
export const printingAgainReasonLabel = (): Message => ({ id: "printing-again-reason-label", args: [] });

/**
 * Proposed reason.
 * Lost
 */
export const printingAgainReasonLost = (): Message => ({ id: "printing-again-reason-lost", args: [] });

/**
 * Proposed reason.
 * Damaged or badly printed
 */
export const printingAgainReasonSpoilt = (): Message => ({ id: "printing-again-reason-spoilt", args: [] });

/**
 * Proposed reason.
 * Mistake in the name or category
 */
export const printingAgainReasonWrong = (): Message => ({ id: "printing-again-reason-wrong", args: [] });

/**
 * Button: voids the old badge and prints a new one.
 * New badge
 */
export const printingAgainButton = (): Message => ({ id: "printing-again-button", args: [] });

/**
 * Button: the badge as a file.
 * Save as PDF
 */
export const printingSaveButton = (): Message => ({ id: "printing-save-button", args: [] });

/**
 * Key in the foot of the desk.
 * printer
 */
export const printingKeySetup = (): Message => ({ id: "printing-key-setup", args: [] });

/**
 * Button: prints once more what did not come out.
 * Print again
 */
export const printingRetryButton = (): Message => ({ id: "printing-retry-button", args: [] });

/**
 * Heading of the window that asks for a password before the desk is left.
 * Close the desk
 */
export const printingLeaveTitle = (): Message => ({ id: "printing-leave-title", args: [] });

/**
 * What it asks.
 * The desk is closed by the coordinator or the owner, with their password.
 */
export const printingLeaveHint = (): Message => ({ id: "printing-leave-hint", args: [] });

/**
 * Label: whose password, by initials.
 * Who closes it
 */
export const printingLeaveWhoLabel = (): Message => ({ id: "printing-leave-who-label", args: [] });

/**
 * Button: leaves the desk.
 * Close the desk
 */
export const printingLeaveButton = (): Message => ({ id: "printing-leave-button", args: [] });

/**
 * Choice: the printer for lists of the door.
 * Printer for lists (F9)
 */
export const printingListsLabel = (): Message => ({ id: "printing-lists-label", args: [] });

/**
 * Under that choice.
 * With A4 paper. Without one, F9 asks where to save the list.
 */
export const printingListsHint = (): Message => ({ id: "printing-lists-hint", args: [] });

/**
 * Choice: no printer for lists.
 * None: save to a file
 */
export const printingListsNone = (): Message => ({ id: "printing-lists-none", args: [] });

/**
 * A list of the door went to the printer.
 * List printed: { $printer }
 * @param a.printer name of the printer
 */
export const printingListPrinted = (a: { printer: string }): Message => ({ id: "printing-list-printed", args: [["printer", text(a.printer)]] });

/**
 * In the log, in place of a printer: the badge was saved as a file.
 * PDF file
 */
export const printingKindFile = (): Message => ({ id: "printing-kind-file", args: [] });

/**
 * The badges of a delegation are on their way to the printer.
 * Printing badges in order: { $count }
 * @param a.count badges
 */
export const printingPackPrinting = (a: { count: number }): Message => ({ id: "printing-pack-printing", args: [["count", number(a.count)]] });

/**
 * The badges of a delegation came out.
 * Badges printed: { $count }, { $printer }
 * @param a.count badges
 * @param a.printer the printer
 */
export const printingPackPrinted = (a: { count: number; printer: string }): Message => ({ id: "printing-pack-printed", args: [["count", number(a.count)], ["printer", text(a.printer)]] });

/**
 * Nobody of a delegation needs a badge: all were printed or shown already.
 * All badges here were printed already. To print one again, find the guest and press F6.
 */
export const printingPackNobody = (): Message => ({ id: "printing-pack-nobody", args: [] });

/**
 * Button: prints the badges of a delegation.
 * Print badges
 */
export const printingPackButton = (): Message => ({ id: "printing-pack-button", args: [] });

/**
 * A line of the command line: a category, how many have a place, how many there are, how many wait.
 * { $category }: { $held } of { $people }, waiting: { $waiting }
 * @param a.category code of the category
 * @param a.held guests with a place
 * @param a.people places of the category
 * @param a.waiting guests who wait
 */
export const quotasLine = (a: { category: string; held: number; people: number; waiting: number }): Message => ({ id: "quotas-line", args: [["category", text(a.category)], ["held", number(a.held)], ["people", number(a.people)], ["waiting", number(a.waiting)]] });

/**
 * How many guests of a category have a place, of how many places.
 * { $held } of { $people }
 * @param a.held guests with a place
 * @param a.people places of the category
 */
export const quotasOfValue = (a: { held: string; people: string }): Message => ({ id: "quotas-of-value", args: [["held", text(a.held)], ["people", text(a.people)]] });

/**
 * Beside it.
 * waiting: { $waiting }
 * @param a.waiting guests who wait
 */
export const quotasWaitingValue = (a: { waiting: number }): Message => ({ id: "quotas-waiting-value", args: [["waiting", number(a.waiting)]] });

/**
 * Label of a number beside a category in the set-up.
 * At most
 */
export const quotasSetupLabel = (): Message => ({ id: "quotas-setup-label", args: [] });

/**
 * Hint under the categories of the set-up.
 * “At most” is the number of guests of a category; empty is no limit. Whoever is planned beyond it waits; whoever stands at the desk is let in all the same.
 */
export const quotasSetupHint = (): Message => ({ id: "quotas-setup-hint", args: [] });

/**
 * Refusal in the set-up.
 * Write a whole number, or leave it empty.
 */
export const quotasSetupError = (): Message => ({ id: "quotas-setup-error", args: [] });

/**
 * Heading over the places of categories.
 * Places by category
 */
export const quotasTitle = (): Message => ({ id: "quotas-title", args: [] });

/**
 * Button: gives free places to the next of those who wait.
 * { $count ->
 *     [one] Give { $count } free place to the next
 *    *[other] Give { $count } free places to the next
 * }
 * @param a.count places that can be given
 */
export const quotasMoveUpButton = (a: { count: number }): Message => ({ id: "quotas-move-up-button", args: [["count", number(a.count)]] });

/**
 * Notice: who got a place.
 * Got a place: { $names }.
 * @param a.names names, a list
 */
export const quotasMovedDone = (a: { names: string }): Message => ({ id: "quotas-moved-done", args: [["names", text(a.names)]] });

/**
 * State of a guest who waits for a place of the category.
 * Waits, no. { $place }
 * @param a.place the place among those who wait
 */
export const quotasQueueValue = (a: { place: number }): Message => ({ id: "quotas-queue-value", args: [["place", number(a.place)]] });

/**
 * In the form of a guest: all places of the category are taken, and the guest is planned.
 * All places of this category are taken: { $people }. The guest goes to the waiting list.
 * @param a.people places of the category
 */
export const quotasFormWaits = (a: { people: number }): Message => ({ id: "quotas-form-waits", args: [["people", number(a.people)]] });

/**
 * In the form of a guest at the desk: all places of the category are taken.
 * All places of this category are taken: { $people }. Whoever stands here is let in all the same and counts on top.
 * @param a.people places of the category
 */
export const quotasFormBeyond = (a: { people: number }): Message => ({ id: "quotas-form-beyond", args: [["people", number(a.people)]] });

/**
 * With the result of a scan: the guest was on the waiting list of the category.
 * Was on the waiting list: the category has { $people } places. Let in all the same.
 * @param a.people places of the category
 */
export const quotasDeskWaited = (a: { people: number }): Message => ({ id: "quotas-desk-waited", args: [["people", number(a.people)]] });

/**
 * Notice after a guest was saved.
 * On the waiting list: { $name }.
 * @param a.name full name
 */
export const quotasWaitsDone = (a: { name: string }): Message => ({ id: "quotas-waits-done", args: [["name", text(a.name)]] });

/**
 * Fact after an import: guests who wait because the category is full.
 * On the waiting list
 */
export const quotasImportWaiting = (): Message => ({ id: "quotas-import-waiting", args: [] });

/**
 * Printed on the recovery sheet.
 * Recovery sheet
 */
export const recoverySheetTitle = (): Message => ({ id: "recovery-sheet-title", args: [] });

/**
 * Printed on the recovery sheet.
 * Organisation
 */
export const recoverySheetOrganisationLabel = (): Message => ({ id: "recovery-sheet-organisation-label", args: [] });

/**
 * Printed on the recovery sheet.
 * Register number
 */
export const recoverySheetRegisterLabel = (): Message => ({ id: "recovery-sheet-register-label", args: [] });

/**
 * Printed on the recovery sheet.
 * Date
 */
export const recoverySheetCreatedLabel = (): Message => ({ id: "recovery-sheet-created-label", args: [] });

/**
 * Printed on the recovery sheet.
 * Recovery code
 */
export const recoverySheetCodeLabel = (): Message => ({ id: "recovery-sheet-code-label", args: [] });

/**
 * Printed on the recovery sheet.
 * What it is for
 */
export const recoverySheetPurposeTitle = (): Message => ({ id: "recovery-sheet-purpose-title", args: [] });

/**
 * Printed on the recovery sheet.
 * If every password is forgotten, this code opens the register and lets you choose a new password. The code works once: a new sheet is made afterwards.
 */
export const recoverySheetPurposeText = (): Message => ({ id: "recovery-sheet-purpose-text", args: [] });

/**
 * Printed on the recovery sheet.
 * Without a password and without this code nobody can read the register, not even those who made Birge.
 */
export const recoverySheetLossText = (): Message => ({ id: "recovery-sheet-loss-text", args: [] });

/**
 * Printed on the recovery sheet.
 * How to keep it
 */
export const recoverySheetKeepTitle = (): Message => ({ id: "recovery-sheet-keep-title", args: [] });

/**
 * Printed on the recovery sheet.
 * Print it and put it in a safe or a locked drawer, away from the laptop.
 */
export const recoverySheetKeepPaper = (): Message => ({ id: "recovery-sheet-keep-paper", args: [] });

/**
 * Printed on the recovery sheet.
 * Do not photograph it and do not send it by mail or messenger.
 */
export const recoverySheetKeepNoPhoto = (): Message => ({ id: "recovery-sheet-keep-no-photo", args: [] });

/**
 * Printed on the recovery sheet.
 * Delete the PDF file after printing.
 */
export const recoverySheetKeepFile = (): Message => ({ id: "recovery-sheet-keep-file", args: [] });

/**
 * Printed on the recovery sheet.
 * If the sheet is lost, make a new one in the settings: the old code stops working.
 */
export const recoverySheetKeepLost = (): Message => ({ id: "recovery-sheet-keep-lost", args: [] });

/**
 * Printed on the recovery sheet.
 * How to use it
 */
export const recoverySheetUseTitle = (): Message => ({ id: "recovery-sheet-use-title", args: [] });

/**
 * Printed on the recovery sheet.
 * On the screen that asks for the password, choose recovery and type the code. Capital and small letters, spaces and hyphens make no difference.
 */
export const recoverySheetUseText = (): Message => ({ id: "recovery-sheet-use-text", args: [] });

/**
 * Printed on the recovery sheet.
 * Kept by
 */
export const recoverySheetPersonLabel = (): Message => ({ id: "recovery-sheet-person-label", args: [] });

/**
 * Printed on the recovery sheet.
 * Place
 */
export const recoverySheetPlaceLabel = (): Message => ({ id: "recovery-sheet-place-label", args: [] });

/**
 * Page of an event, and the name of its file: at most 31 characters.
 * Refused scans
 */
export const refusalsTitle = (): Message => ({ id: "refusals-title", args: [] });

/**
 * Column of that list: the list at which it was.
 * List
 */
export const refusalsListColumn = (): Message => ({ id: "refusals-list-column", args: [] });

/**
 * Column of that list.
 * Why
 */
export const refusalsWhyColumn = (): Message => ({ id: "refusals-why-column", args: [] });

/**
 * Column of that list: who sat at the desk.
 * Who was at the desk
 */
export const refusalsByColumn = (): Message => ({ id: "refusals-by-column", args: [] });

/**
 * Column of that list, where the badge was nobody’s: in place of a name.
 * not known whose
 */
export const refusalsNobodyLabel = (): Message => ({ id: "refusals-nobody-label", args: [] });

/**
 * Nothing was refused.
 * No scan was refused
 */
export const refusalsEmptyTitle = (): Message => ({ id: "refusals-empty-title", args: [] });

/**
 * What will stand here.
 * Every refused scan stays here: when, at which desk and list, which badge, and why.
 */
export const refusalsEmptyHint = (): Message => ({ id: "refusals-empty-hint", args: [] });

/**
 * How many there are.
 * Refused: { $count }
 * @param a.count refused scans
 */
export const refusalsTotal = (a: { count: number }): Message => ({ id: "refusals-total", args: [["count", number(a.count)]] });

/**
 * Beside the total, when the list is cut.
 * The newest { $count } are shown; the file has all.
 * @param a.count lines that are shown
 */
export const refusalsCutHint = (a: { count: number }): Message => ({ id: "refusals-cut-hint", args: [["count", number(a.count)]] });

/**
 * Button: back to the guests.
 * To the guests
 */
export const refusalsBackButton = (): Message => ({ id: "refusals-back-button", args: [] });

/**
 * Toast.
 * Refused scans saved, lines: { $rows }
 * @param a.rows lines in the file
 */
export const refusalsSavedDone = (a: { rows: number }): Message => ({ id: "refusals-saved-done", args: [["rows", number(a.rows)]] });

/**
 * A page or a button asks for a person who is not there.
 * This person is not in the register. Go back to the list and search again.
 */
export const registerErrorVolunteerMissing = (): Message => ({ id: "register-error-volunteer-missing", args: [] });

/**
 * A form names an organisation that is not there.
 * This organisation is not in the register. Choose another one or add it again.
 */
export const registerErrorOrganisationMissing = (): Message => ({ id: "register-error-organisation-missing", args: [] });

/**
 * A button asks for a consent or a guardian that is not there.
 * This row is no longer in the record. Open the person again.
 */
export const registerErrorRowMissing = (): Message => ({ id: "register-error-row-missing", args: [] });

/**
 * Beside the birth date.
 * Nobody alive can have this birth date. Check the year.
 */
export const registerErrorBirthImpossible = (): Message => ({ id: "register-error-birth-impossible", args: [] });

/**
 * Beside a field with a choice.
 * This value is not on the list. Choose one from the list.
 */
export const registerErrorUnknownCode = (): Message => ({ id: "register-error-unknown-code", args: [] });

/**
 * Beside a field that has to be filled.
 * The field is empty. Fill it in.
 */
export const registerErrorEmpty = (): Message => ({ id: "register-error-empty", args: [] });

/**
 * When a register names nobody who works in it.
 * The register names nobody who works in it. Restore it from a backup copy.
 */
export const registerErrorNoOperator = (): Message => ({ id: "register-error-no-operator", args: [] });

/**
 * Beside the password.
 * The password is shorter than { $count } characters. Add a word or two.
 * @param a.count the least number of characters
 */
export const registerErrorPasswordShort = (a: { count: number }): Message => ({ id: "register-error-password-short", args: [["count", number(a.count)]] });

/**
 * When an action cannot be taken back: each thing that it changed has a later value.
 * There is nothing left to undo: all that this action changed was changed again since.
 */
export const registerErrorNothingToUndo = (): Message => ({ id: "register-error-nothing-to-undo", args: [] });

/**
 * When an action cannot be taken back a second time.
 * This action is undone already.
 */
export const registerErrorAlreadyUndone = (): Message => ({ id: "register-error-already-undone", args: [] });

/**
 * When an action cannot be taken back, because everything was put back by hand.
 * There is nothing to undo: everything stands as it did before this action.
 */
export const registerErrorStandsAsBefore = (): Message => ({ id: "register-error-stands-as-before", args: [] });

/**
 * When what an action added is not taken away, because somebody changed it since.
 * { $count ->
 *     [one] The record stays, because it was changed after it was added. If it is not needed, delete it on its page.
 *    *[other] { $count } records stay, because they were changed after they were added. Those that are not needed can be deleted on their pages.
 * }
 * @param a.count records that stay
 */
export const registerErrorChangedSinceAdded = (a: { count: number }): Message => ({ id: "register-error-changed-since-added", args: [["count", number(a.count)]] });

/**
 * When an action is not in the history.
 * This action is not in the history. Open the record again.
 */
export const registerErrorActionMissing = (): Message => ({ id: "register-error-action-missing", args: [] });

/**
 * When an action is of a kind that stays.
 * This action cannot be undone.
 */
export const registerErrorNeverUndone = (): Message => ({ id: "register-error-never-undone", args: [] });

/**
 * Under an IIN: the check digit is right, the date in it is not.
 * The check digit fits, but the IIN holds no real date. Compare it with the document.
 */
export const registerWarningIinDateOdd = (): Message => ({ id: "register-warning-iin-date-odd", args: [] });

/**
 * Under an IIN.
 * The IIN says another birth date: { $day }. Compare it with the document.
 * @param a.day the date in the IIN
 */
export const registerWarningBirthDiffers = (a: { day: When }): Message => ({ id: "register-warning-birth-differs", args: [["day", date(a.day)]] });

/**
 * Under an IIN.
 * The IIN says the other sex. Compare it with the document.
 */
export const registerWarningSexDiffers = (): Message => ({ id: "register-warning-sex-differs", args: [] });

/**
 * Work that the law closes to minors.
 * Help in emergencies and disasters
 */
export const registerTaskEmergency = (): Message => ({ id: "register-task-emergency", args: [] });

/**
 * Work that the law closes to minors.
 * Help to people with a criminal record
 */
export const registerTaskCriminalRecord = (): Message => ({ id: "register-task-criminal-record", args: [] });

/**
 * Work that the law closes to minors.
 * Heavy, harmful or dangerous work
 */
export const registerTaskHazardous = (): Message => ({ id: "register-task-hazardous", args: [] });

/**
 * Work that minors should not be given.
 * Collecting cash
 */
export const registerTaskCash = (): Message => ({ id: "register-task-cash", args: [] });

/**
 * When an import is continued after it was left.
 * This list is no longer open. Choose the file again.
 */
export const registerErrorPlanMissing = (): Message => ({ id: "register-error-plan-missing", args: [] });

/**
 * Box on the screen that opens the register, and button on the page of settings.
 * Remember on this laptop
 */
export const rememberLabel = (): Message => ({ id: "remember-label", args: [] });

/**
 * Under the box and in the dialog: what it means.
 * From then on Birge opens here without a password when it starts. Whoever can sign in to this laptop opens the register too.
 */
export const rememberHint = (): Message => ({ id: "remember-hint", args: [] });

/**
 * Heading on the page of settings.
 * Opening without a password
 */
export const rememberTitle = (): Message => ({ id: "remember-title", args: [] });

/**
 * Button on the page of settings: asks for the password first.
 * Remember on this laptop…
 */
export const rememberOnButton = (): Message => ({ id: "remember-on-button", args: [] });

/**
 * Button on the page of settings: one click ends it.
 * Ask for the password again
 */
export const rememberOffButton = (): Message => ({ id: "remember-off-button", args: [] });

/**
 * On the page of settings, while it is on.
 * This laptop opens the register as you when Birge starts. After locking it asks for the password.
 */
export const rememberStateOn = (): Message => ({ id: "remember-state-on", args: [] });

/**
 * On the page of settings, while it is off.
 * Birge asks for the password each time.
 */
export const rememberStateOff = (): Message => ({ id: "remember-state-off", args: [] });

/**
 * On the page of settings: another operator is remembered.
 * This laptop is remembered for another operator: { $initials }. If you switch it on, theirs ends.
 * @param a.initials the initials of their seat
 */
export const rememberStateOther = (a: { initials: string }): Message => ({ id: "remember-state-other", args: [["initials", text(a.initials)]] });

/**
 * On the page of settings, in place of the button: the system keeps no passwords.
 * The system of this laptop has no password store that Birge can reach, so nothing is remembered here.
 */
export const rememberStateMissing = (): Message => ({ id: "remember-state-missing", args: [] });

/**
 * Title of the dialog that asks for the password.
 * Remember on this laptop?
 */
export const rememberDialogTitle = (): Message => ({ id: "remember-dialog-title", args: [] });

/**
 * Button of the dialog.
 * Remember
 */
export const rememberDialogButton = (): Message => ({ id: "remember-dialog-button", args: [] });

/**
 * Notice after it was switched on.
 * This laptop is remembered. A new password ends it.
 */
export const rememberOnDone = (): Message => ({ id: "remember-on-done", args: [] });

/**
 * Notice after it was switched off.
 * Birge asks for the password at each start again.
 */
export const rememberOffDone = (): Message => ({ id: "remember-off-done", args: [] });

/**
 * Title of the screen while a remembered laptop opens the register.
 * Opening the register
 */
export const rememberOpeningTitle = (): Message => ({ id: "remember-opening-title", args: [] });

/**
 * Under the title.
 * This laptop is remembered. The system may ask you to open its password store.
 */
export const rememberOpeningHint = (): Message => ({ id: "remember-opening-hint", args: [] });

/**
 * Button on that screen.
 * Type the password
 */
export const rememberPasswordButton = (): Message => ({ id: "remember-password-button", args: [] });

/**
 * Refusal: the system has no password store.
 * The password store of the system cannot be reached, so nothing was remembered. Go on with the password.
 */
export const rememberErrorMissing = (): Message => ({ id: "remember-error-missing", args: [] });

/**
 * Refusal: the password store of the system gave no answer.
 * The password store of the system did not answer; it may be locked. Open it in the system, or go on with the password.
 */
export const rememberErrorSilent = (): Message => ({ id: "remember-error-silent", args: [] });

/**
 * Refusal: the password store of the system refused.
 * The password store of the system took or gave nothing. Go on with the password.
 */
export const rememberErrorRefused = (): Message => ({ id: "remember-error-refused", args: [] });

/**
 * Refusal: the file or the entry in the password store is gone or does not fit.
 * This laptop is not remembered any more. Type the password.
 */
export const rememberErrorGone = (): Message => ({ id: "remember-error-gone", args: [] });

/**
 * Refusal: a register of invented people is meant.
 * The practice register is not remembered. Open it with its password.
 */
export const rememberErrorPractice = (): Message => ({ id: "remember-error-practice", args: [] });

/**
 * Refusal: another operator is remembered.
 * This laptop is remembered for another operator. Only they can switch it off, or an owner by giving them a new password.
 */
export const rememberErrorOther = (): Message => ({ id: "remember-error-other", args: [] });

/**
 * Line of the audit.
 * Switched on: this laptop is remembered
 */
export const rememberActOn = (): Message => ({ id: "remember-act-on", args: [] });

/**
 * Line of the audit.
 * Switched off: this laptop is remembered
 */
export const rememberActOff = (): Message => ({ id: "remember-act-off", args: [] });

/**
 * Line of the audit: the register was opened by a remembered laptop.
 * Opened without a password on a remembered laptop
 */
export const rememberActOpened = (): Message => ({ id: "remember-act-opened", args: [] });

/**
 * Heading over the cards that are offered while nobody comes.
 * While it is quiet: cards to put right
 */
export const repairsTitle = (): Message => ({ id: "repairs-title", args: [] });

/**
 * Under it.
 * The next scan takes the field back.
 */
export const repairsHint = (): Message => ({ id: "repairs-hint", args: [] });

/**
 * What a key does: moves along the cards.
 * choose
 */
export const repairsKeyChoose = (): Message => ({ id: "repairs-key-choose", args: [] });

/**
 * What a key does: opens the card.
 * put right
 */
export const repairsKeyOpen = (): Message => ({ id: "repairs-key-open", args: [] });

/**
 * What a key does: the card is not offered any more.
 * leave it
 */
export const repairsKeyLeave = (): Message => ({ id: "repairs-key-leave", args: [] });

/**
 * Beside the field: a card was open when the next guest came. F5 is a key.
 * Not saved yet: { $name }. F5 goes on with it.
 * @param a.name name of the guest
 */
export const repairsUnsaved = (a: { name: string }): Message => ({ id: "repairs-unsaved", args: [["name", text(a.name)]] });

/**
 * Why a card is offered, and what to do.
 * The event does not have this category any more. Choose another one.
 */
export const repairsWhyCategory = (): Message => ({ id: "repairs-why-category", args: [] });

/**
 * Why a card is offered, and what to do.
 * Perhaps the same person as another guest: { $name }. Compare them, and write in the note which card is right.
 * @param a.name name of the other guest
 */
export const repairsWhyPair = (a: { name: string }): Message => ({ id: "repairs-why-pair", args: [["name", text(a.name)]] });

/**
 * Why a card is offered, and what to do.
 * Under 18, and nobody is named who answers for the child. Write who it is, and a phone.
 */
export const repairsWhyGuardian = (): Message => ({ id: "repairs-why-guardian", args: [] });

/**
 * Why a card is offered, and what to do.
 * Leads a delegation, but none is chosen, so its badges are not found together. Choose it.
 */
export const repairsWhyLeads = (): Message => ({ id: "repairs-why-leads", args: [] });

/**
 * Why a card is offered, and what to do.
 * The badge is printed in Latin letters, and there is no Latin name. Write it as in the passport.
 */
export const repairsWhyLatin = (): Message => ({ id: "repairs-why-latin", args: [] });

/**
 * Why a card is offered, and what to do.
 * There is no given name, and the badge shows it largest. Write it.
 */
export const repairsWhyGiven = (): Message => ({ id: "repairs-why-given", args: [] });

/**
 * Why a card is offered, and what to do.
 * Not known from which region or country. Choose it.
 */
export const repairsWhyOrigin = (): Message => ({ id: "repairs-why-origin", args: [] });

/**
 * Why a card is offered, and what to do.
 * This birth date cannot be right. Compare it with the document.
 */
export const repairsWhyBirth = (): Message => ({ id: "repairs-why-birth", args: [] });

/**
 * Why a card is offered, and what to do.
 * No organisation is written, and this badge needs one. Write it.
 */
export const repairsWhyOrganisation = (): Message => ({ id: "repairs-why-organisation", args: [] });

/**
 * Why a card is offered, and what to do.
 * The IIN says another birth date or sex than the record. Compare it with the document on the page of the volunteer.
 */
export const repairsWhyIin = (): Message => ({ id: "repairs-why-iin", args: [] });

/**
 * The name of a role: in lists, choices and the frame of the window.
 * Owner
 */
export const rightsRoleOwner = (): Message => ({ id: "rights-role-owner", args: [] });

/**
 * Under the name of a role in a choice: what it is for.
 * Answers for the register and may do everything.
 */
export const rightsRoleOwnerHint = (): Message => ({ id: "rights-role-owner-hint", args: [] });

/**
 * The name of a role: in lists, choices and the frame of the window.
 * Coordinator
 */
export const rightsRoleCoordinator = (): Message => ({ id: "rights-role-coordinator", args: [] });

/**
 * Under the name of a role in a choice: what it is for.
 * Leads the daily work: people, lists, organisations, backups.
 */
export const rightsRoleCoordinatorHint = (): Message => ({ id: "rights-role-coordinator-hint", args: [] });

/**
 * The name of a role: in lists, choices and the frame of the window.
 * Aid worker
 */
export const rightsRoleAid = (): Message => ({ id: "rights-role-aid", args: [] });

/**
 * Under the name of a role in a choice: what it is for.
 * Looks at volunteers with their numbers; works with people who receive aid.
 */
export const rightsRoleAidHint = (): Message => ({ id: "rights-role-aid-hint", args: [] });

/**
 * The name of a role: in lists, choices and the frame of the window.
 * Desk operator
 */
export const rightsRoleDesk = (): Message => ({ id: "rights-role-desk", args: [] });

/**
 * Under the name of a role in a choice: what it is for.
 * Receives guests at the desk of a forum and sees nothing else: no lists of volunteers, no IIN.
 */
export const rightsRoleDeskHint = (): Message => ({ id: "rights-role-desk-hint", args: [] });

/**
 * The name of a role: in lists, choices and the frame of the window.
 * Viewer
 */
export const rightsRoleViewer = (): Message => ({ id: "rights-role-viewer", args: [] });

/**
 * Under the name of a role in a choice: what it is for.
 * Looks only; sees numbers only in part.
 */
export const rightsRoleViewerHint = (): Message => ({ id: "rights-role-viewer-hint", args: [] });

/**
 * The name of a role: in lists, choices and the frame of the window.
 * Data protection officer
 */
export const rightsRoleDataOfficer = (): Message => ({ id: "rights-role-data-officer", args: [] });

/**
 * Under the name of a role in a choice: what it is for.
 * Looks after personal data: consents, retention, erasure, the audit log.
 */
export const rightsRoleDataOfficerHint = (): Message => ({ id: "rights-role-data-officer-hint", args: [] });

/**
 * Refusal of any action and of opening: the person left.
 * You do not work with this register any more, so it stays closed to you. Ask an owner of the register if that is a mistake.
 */
export const rightsErrorLeft = (): Message => ({ id: "rights-error-left", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not show the records of volunteers. Ask an owner of the register for another role.
 */
export const rightsErrorSeeVolunteers = (): Message => ({ id: "rights-error-see-volunteers", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role shows IIN and phone numbers only in part. Ask an owner of the register to look them up or to give you another role.
 */
export const rightsErrorSeeRestricted = (): Message => ({ id: "rights-error-see-restricted", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not add volunteers. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorAddVolunteer = (): Message => ({ id: "rights-error-add-volunteer", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not change the records of volunteers. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorEditVolunteer = (): Message => ({ id: "rights-error-edit-volunteer", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not change the status of volunteers. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorChangeStatus = (): Message => ({ id: "rights-error-change-status", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not delete or restore volunteers. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorDeleteVolunteer = (): Message => ({ id: "rights-error-delete-volunteer", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not change many records at once. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorBulkEdit = (): Message => ({ id: "rights-error-bulk-edit", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not join records or tell them apart. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorJoinVolunteers = (): Message => ({ id: "rights-error-join-volunteers", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not take lists in. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorImport = (): Message => ({ id: "rights-error-import", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not save lists to files. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorExport = (): Message => ({ id: "rights-error-export", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not print lists of people. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorPrint = (): Message => ({ id: "rights-error-print", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not change organisations. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorSaveOrganisation = (): Message => ({ id: "rights-error-save-organisation", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not change directions. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorAddDirection = (): Message => ({ id: "rights-error-add-direction", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not change the settings of the register. Ask an owner of the register to do it.
 */
export const rightsErrorChangeSettings = (): Message => ({ id: "rights-error-change-settings", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not manage operators. Ask an owner of the register to do it.
 */
export const rightsErrorManageOperators = (): Message => ({ id: "rights-error-manage-operators", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not make a new recovery sheet. Ask an owner of the register to do it.
 */
export const rightsErrorRenewRecovery = (): Message => ({ id: "rights-error-renew-recovery", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not show the audit log. Ask an owner of the register or the data protection officer to look it up.
 */
export const rightsErrorSeeAudit = (): Message => ({ id: "rights-error-see-audit", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not make backups. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorMakeBackup = (): Message => ({ id: "rights-error-make-backup", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not restore backups. Ask an owner of the register to do it.
 */
export const rightsErrorRestore = (): Message => ({ id: "rights-error-restore", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not erase people for good. Ask an owner of the register or the data protection officer to do it.
 */
export const rightsErrorErase = (): Message => ({ id: "rights-error-erase", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not anonymise people. Ask an owner of the register or the data protection officer to do it.
 */
export const rightsErrorAnonymise = (): Message => ({ id: "rights-error-anonymise", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not block data or end a block. Ask an owner of the register or the data protection officer to do it.
 */
export const rightsErrorBlock = (): Message => ({ id: "rights-error-block", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not record consents. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorRecordConsent = (): Message => ({ id: "rights-error-record-consent", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not show what has been kept long enough. Ask an owner of the register or the data protection officer to look it up.
 */
export const rightsErrorSeeRetention = (): Message => ({ id: "rights-error-see-retention", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not change how long data is kept or which fields are collected. Ask an owner of the register or the data protection officer to do it.
 */
export const rightsErrorSetRetention = (): Message => ({ id: "rights-error-set-retention", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not make the papers after a loss of data. Tell an owner of the register or the data protection officer at once.
 */
export const rightsErrorBreachPack = (): Message => ({ id: "rights-error-breach-pack", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not take actions back. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorUndo = (): Message => ({ id: "rights-error-undo", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not fill a practice register. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorPractice = (): Message => ({ id: "rights-error-practice", args: [] });

/**
 * Refusal by role.
 * Your role does not save filters for everybody. Save it for yourself, or ask a coordinator.
 */
export const rightsErrorShareFilter = (): Message => ({ id: "rights-error-share-filter", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not give out certificates. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorIssueCertificates = (): Message => ({ id: "rights-error-issue-certificates", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not see events. Ask a coordinator or an owner of the register.
 */
export const rightsErrorSeeEvents = (): Message => ({ id: "rights-error-see-events", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not change events and shifts. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorSaveEvents = (): Message => ({ id: "rights-error-save-events", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not put people on shifts. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorAssignPeople = (): Message => ({ id: "rights-error-assign-people", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not mark who came. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorMarkPeople = (): Message => ({ id: "rights-error-mark-people", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not enter hours. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorClaimHours = (): Message => ({ id: "rights-error-claim-hours", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not confirm hours. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorConfirmHours = (): Message => ({ id: "rights-error-confirm-hours", args: [] });

/**
 * Refusal of opening: the role may not even sign in.
 * Your role does not open the register. Ask an owner of the register for another role.
 */
export const rightsErrorSignIn = (): Message => ({ id: "rights-error-sign-in", args: [] });

/**
 * Refusal of an action that the role may not do.
 * Your role does not work at the desk of a forum. Ask a coordinator or an owner of the register to do it.
 */
export const rightsErrorReceiveGuests = (): Message => ({ id: "rights-error-receive-guests", args: [] });

/**
 * Refusal of an action of the whole register to somebody who is limited to certain events.
 * You work with certain events only, and this belongs to the whole register. Ask an owner of the register to do it or to lift the limit.
 */
export const rightsErrorLimited = (): Message => ({ id: "rights-error-limited", args: [] });

/**
 * Refusal of an action in an event that is not among those that somebody is limited to.
 * You work with certain events only, and this one is not among them. Ask an owner of the register to add it.
 */
export const rightsErrorOtherEvent = (): Message => ({ id: "rights-error-other-event", args: [] });

/**
 * Refusal and, in place of the list of events, for somebody whose events are all deleted.
 * The events that you worked with have been deleted, so there is nothing to open. Ask an owner of the register to choose another event for you.
 */
export const rightsErrorNoEvent = (): Message => ({ id: "rights-error-no-event", args: [] });

/**
 * Title of the dialog; item of the menu of guests.
 * Test the scanner
 */
export const scannerTitle = (): Message => ({ id: "scanner-title", args: [] });

/**
 * What to do.
 * Scan any badge, or a QR code of the printed test badge. Nothing is written down.
 */
export const scannerHint = (): Message => ({ id: "scanner-hint", args: [] });

/**
 * The field.
 * Scan here
 */
export const scannerFieldLabel = (): Message => ({ id: "scanner-field-label", args: [] });

/**
 * Heading: what the keys of the last scan were.
 * Keys that came
 */
export const scannerKeysTitle = (): Message => ({ id: "scanner-keys-title", args: [] });

/**
 * Nothing was scanned yet.
 * Nothing yet.
 */
export const scannerKeysNone = (): Message => ({ id: "scanner-keys-none", args: [] });

/**
 * Name: keyboard layout that is on.
 * Keyboard layout
 */
export const scannerLayoutLabel = (): Message => ({ id: "scanner-layout-label", args: [] });

/**
 * Layout.
 * English
 */
export const scannerLayoutUs = (): Message => ({ id: "scanner-layout-us", args: [] });

/**
 * Layout.
 * Russian
 */
export const scannerLayoutRu = (): Message => ({ id: "scanner-layout-ru", args: [] });

/**
 * Layout.
 * Kazakh
 */
export const scannerLayoutKk = (): Message => ({ id: "scanner-layout-kk", args: [] });

/**
 * Layout: the keys fit several.
 * cannot be told yet
 */
export const scannerLayoutUnknown = (): Message => ({ id: "scanner-layout-unknown", args: [] });

/**
 * Name: what was typed as it arrived.
 * Arrived as
 */
export const scannerTypedLabel = (): Message => ({ id: "scanner-typed-label", args: [] });

/**
 * Name: the number that was read.
 * Read as
 */
export const scannerReadLabel = (): Message => ({ id: "scanner-read-label", args: [] });

/**
 * Name: whether the check character fits.
 * Check character
 */
export const scannerCheckLabel = (): Message => ({ id: "scanner-check-label", args: [] });

/**
 * The check character fits.
 * fits
 */
export const scannerCheckRight = (): Message => ({ id: "scanner-check-right", args: [] });

/**
 * The check character does not fit.
 * does not fit
 */
export const scannerCheckWrong = (): Message => ({ id: "scanner-check-wrong", args: [] });

/**
 * Name: how fast the signs came.
 * Pace
 */
export const scannerPaceLabel = (): Message => ({ id: "scanner-pace-label", args: [] });

/**
 * The signs came as from a scanner.
 * { $millis } ms between characters: a scanner
 * @param a.millis milliseconds between two signs
 */
export const scannerPaceFast = (a: { millis: number }): Message => ({ id: "scanner-pace-fast", args: [["millis", number(a.millis)]] });

/**
 * The signs came as from a hand.
 * { $millis } ms between characters: typed by hand
 * @param a.millis milliseconds between two signs
 */
export const scannerPaceSlow = (a: { millis: number }): Message => ({ id: "scanner-pace-slow", args: [["millis", number(a.millis)]] });

/**
 * Name: whether the scanner ends a scan with Enter.
 * End of the scan
 */
export const scannerEndLabel = (): Message => ({ id: "scanner-end-label", args: [] });

/**
 * It does.
 * Enter comes by itself
 */
export const scannerEndEnter = (): Message => ({ id: "scanner-end-enter", args: [] });

/**
 * It does not.
 * Enter has not come. Set the scanner to send Enter after each scan.
 */
export const scannerEndNone = (): Message => ({ id: "scanner-end-none", args: [] });

/**
 * Result: all is well.
 * The scanner works
 */
export const scannerGoodWord = (): Message => ({ id: "scanner-good-word", args: [] });

/**
 * Result: read, with signs put back.
 * The scanner works; the layout is { $layout }
 * @param a.layout name of the layout
 */
export const scannerPutBackWord = (a: { layout: string }): Message => ({ id: "scanner-put-back-word", args: [["layout", text(a.layout)]] });

/**
 * Result: misread.
 * Misread
 */
export const scannerMisreadWord = (): Message => ({ id: "scanner-misread-word", args: [] });

/**
 * What to do.
 * The last character does not fit. Scan once more; if it repeats, clean the glass and check the settings of the scanner.
 */
export const scannerMisreadHint = (): Message => ({ id: "scanner-misread-hint", args: [] });

/**
 * Result: not a number.
 * Not a badge number
 */
export const scannerTextWord = (): Message => ({ id: "scanner-text-word", args: [] });

/**
 * What to do.
 * A badge number has the code of the event, the letters of the desk, five digits and a check character. Scan a badge.
 */
export const scannerTextHint = (): Message => ({ id: "scanner-text-hint", args: [] });

/**
 * Button: begins to read with the camera.
 * Read with the camera
 */
export const scannerCameraButton = (): Message => ({ id: "scanner-camera-button", args: [] });

/**
 * Button: ends it.
 * Switch the camera off
 */
export const scannerCameraStopButton = (): Message => ({ id: "scanner-camera-stop-button", args: [] });

/**
 * What to do while the camera looks.
 * Hold the code 15–20 cm from the camera, in good light.
 */
export const scannerCameraHint = (): Message => ({ id: "scanner-camera-hint", args: [] });

/**
 * Label of the picture, for screen readers.
 * Picture of the camera
 */
export const scannerCameraLabel = (): Message => ({ id: "scanner-camera-label", args: [] });

/**
 * The camera is being asked for.
 * Switching the camera on…
 */
export const scannerCameraProgress = (): Message => ({ id: "scanner-camera-progress", args: [] });

/**
 * There is no camera.
 * No camera was found. Plug one in, or use a scanner or the keyboard.
 */
export const scannerCameraNone = (): Message => ({ id: "scanner-camera-none", args: [] });

/**
 * The system forbids it.
 * The system does not let this program use the camera. Allow it in the privacy settings of the system, or use a scanner or the keyboard. On Linux the window cannot ask for the camera.
 */
export const scannerCameraDenied = (): Message => ({ id: "scanner-camera-denied", args: [] });

/**
 * Another program has it.
 * The camera does not answer: another program may be using it. Close that program and try again.
 */
export const scannerCameraBusy = (): Message => ({ id: "scanner-camera-busy", args: [] });

/**
 * Refusal.
 * The event has no time yet, so its copies would have no day. Set its time first.
 */
export const seriesErrorNoPlan = (): Message => ({ id: "series-error-no-plan", args: [] });

/**
 * Refusal beside the field.
 * No day is left before the last one. Choose a later last day.
 */
export const seriesErrorNoDay = (): Message => ({ id: "series-error-no-day", args: [] });

/**
 * Refusal.
 * This makes { $count }, and { $most } at most are made at once. Make it in parts.
 * @param a.count how many would be made
 * @param a.most how many are made at once
 */
export const seriesErrorTooMany = (a: { count: number; most: number }): Message => ({ id: "series-error-too-many", args: [["count", number(a.count)], ["most", number(a.most)]] });

/**
 * Refusal.
 * This template is not in the register any more. Choose another one.
 */
export const seriesErrorNotTemplate = (): Message => ({ id: "series-error-not-template", args: [] });

/**
 * Refusal.
 * This site is not in the event any more. Reload the page.
 */
export const shiftsErrorSite = (): Message => ({ id: "shifts-error-site", args: [] });

/**
 * Refusal.
 * This programme is not in the register any more. Reload the page.
 */
export const programmesErrorMissing = (): Message => ({ id: "programmes-error-missing", args: [] });

/**
 * Refusal beside the field.
 * A programme needs a title. Write it in at least one language.
 */
export const programmesErrorTitle = (): Message => ({ id: "programmes-error-title", args: [] });

/**
 * Refusal beside the field.
 * The last day is before the first. Check both days.
 */
export const programmesErrorDays = (): Message => ({ id: "programmes-error-days", args: [] });

/**
 * Field.
 * Type it again
 */
export const sessionRepeatLabel = (): Message => ({ id: "session-repeat-label", args: [] });

/**
 * Inside the field: both are the same.
 * They match
 */
export const sessionRepeatMatch = (): Message => ({ id: "session-repeat-match", args: [] });

/**
 * Under the field: the two differ.
 * The passwords differ. Type it again.
 */
export const sessionRepeatError = (): Message => ({ id: "session-repeat-error", args: [] });

/**
 * Inside the field: too short to be taken.
 * Too short
 */
export const sessionStrengthShort = (): Message => ({ id: "session-strength-short", args: [] });

/**
 * Inside the field: easy to guess.
 * Weak
 */
export const sessionStrengthWeak = (): Message => ({ id: "session-strength-weak", args: [] });

/**
 * Inside the field: good enough.
 * Good
 */
export const sessionStrengthFair = (): Message => ({ id: "session-strength-fair", args: [] });

/**
 * Inside the field: hard to guess.
 * Strong
 */
export const sessionStrengthStrong = (): Message => ({ id: "session-strength-strong", args: [] });

/**
 * Name of the code, for screen readers.
 * Recovery code
 */
export const sessionRecoveryCodeLabel = (): Message => ({ id: "session-recovery-code-label", args: [] });

/**
 * Button beside the code: saves the sheet as a PDF file to be printed.
 * Save the sheet
 */
export const sessionRecoverySaveButton = (): Message => ({ id: "session-recovery-save-button", args: [] });

/**
 * After the sheet was saved.
 * Saved: { $path }. Print it, then delete the file.
 * @param a.path where the file is
 */
export const sessionRecoverySaved = (a: { path: string }): Message => ({ id: "session-recovery-saved", args: [["path", text(a.path)]] });

/**
 * Box that must be ticked to go on.
 * The sheet is printed or the code is written down, and I can read it
 */
export const sessionRecoveryConfirm = (): Message => ({ id: "session-recovery-confirm", args: [] });

/**
 * Title of the screen; under it stands the name of the organisation.
 * Open the register
 */
export const sessionUnlockTitle = (): Message => ({ id: "session-unlock-title", args: [] });

/**
 * Choice between the registers of this laptop.
 * Register
 */
export const sessionRegisterLabel = (): Message => ({ id: "session-register-label", args: [] });

/**
 * A choice: the register of invented people.
 * Practice register
 */
export const sessionPracticeLabel = (): Message => ({ id: "session-practice-label", args: [] });

/**
 * Quiet button on the screen that opens the register: makes a second register, to try everything.
 * Practise with invented people…
 */
export const sessionPracticeButton = (): Message => ({ id: "session-practice-button", args: [] });

/**
 * Title of the dialog.
 * Practice register
 */
export const sessionPracticeTitle = (): Message => ({ id: "session-practice-title", args: [] });

/**
 * In the dialog: what it is.
 * A second register with invented people ({ $count }), to try everything. Your own register stays as it is.
 * @param a.count invented people
 */
export const sessionPracticeHint = (a: { count: number }): Message => ({ id: "session-practice-hint", args: [["count", number(a.count)]] });

/**
 * Field: who sits at this laptop.
 * Your name
 */
export const sessionPracticeOperatorLabel = (): Message => ({ id: "session-practice-operator-label", args: [] });

/**
 * Field: the password of the practice register.
 * Password of the practice register
 */
export const sessionPracticePasswordLabel = (): Message => ({ id: "session-practice-password-label", args: [] });

/**
 * Button of the dialog.
 * Make and open
 */
export const sessionPracticeMakeButton = (): Message => ({ id: "session-practice-make-button", args: [] });

/**
 * Field.
 * Password
 */
export const sessionPasswordLabel = (): Message => ({ id: "session-password-label", args: [] });

/**
 * Button.
 * Open
 */
export const sessionUnlockButton = (): Message => ({ id: "session-unlock-button", args: [] });

/**
 * In place of the button while the key is made from the password.
 * Opening…
 */
export const sessionUnlockingProgress = (): Message => ({ id: "session-unlocking-progress", args: [] });

/**
 * Quiet button under the field.
 * Forgot the password
 */
export const sessionForgottenButton = (): Message => ({ id: "session-forgotten-button", args: [] });

/**
 * Title of the screen.
 * Use the recovery sheet
 */
export const sessionRecoverTitle = (): Message => ({ id: "session-recover-title", args: [] });

/**
 * Under the title.
 * Type the code from the sheet and make up a new password. A new sheet is made afterwards.
 */
export const sessionRecoverHint = (): Message => ({ id: "session-recover-hint", args: [] });

/**
 * Field.
 * Recovery code
 */
export const sessionCodeLabel = (): Message => ({ id: "session-code-label", args: [] });

/**
 * Under the field.
 * Capital and small letters, spaces and hyphens make no difference.
 */
export const sessionCodeHint = (): Message => ({ id: "session-code-hint", args: [] });

/**
 * Field.
 * New password
 */
export const sessionNewPasswordLabel = (): Message => ({ id: "session-new-password-label", args: [] });

/**
 * Button.
 * Open and change the password
 */
export const sessionRecoverButton = (): Message => ({ id: "session-recover-button", args: [] });

/**
 * Title of the screen after a recovery: a new code was made.
 * Print the new sheet
 */
export const sessionNewSheetTitle = (): Message => ({ id: "session-new-sheet-title", args: [] });

/**
 * Under the title.
 * The old code no longer works. Destroy the old sheet.
 */
export const sessionNewSheetHint = (): Message => ({ id: "session-new-sheet-hint", args: [] });

/**
 * On the screen after the register locked itself.
 * Locked, because nobody was at the keyboard. What you had saved is kept.
 */
export const sessionLockedNotice = (): Message => ({ id: "session-locked-notice", args: [] });

/**
 * Field on the recovery screen: there are several owners.
 * Whose password is renewed
 */
export const sessionOwnerLabel = (): Message => ({ id: "session-owner-label", args: [] });

/**
 * Under the field.
 * The code is right. This register has several owners; the passwords of the others stay.
 */
export const sessionOwnerHint = (): Message => ({ id: "session-owner-hint", args: [] });

/**
 * Title of the screen.
 * Settings
 */
export const settingsPageTitle = (): Message => ({ id: "settings-page-title", args: [] });

/**
 * Heading: how the window looks.
 * Window
 */
export const settingsWindowTitle = (): Message => ({ id: "settings-window-title", args: [] });

/**
 * Choice.
 * Language
 */
export const settingsLanguageLabel = (): Message => ({ id: "settings-language-label", args: [] });

/**
 * Choice.
 * Theme
 */
export const settingsThemeLabel = (): Message => ({ id: "settings-theme-label", args: [] });

/**
 * Choice of the theme.
 * Light
 */
export const settingsThemeLight = (): Message => ({ id: "settings-theme-light", args: [] });

/**
 * Choice of the theme.
 * Dark
 */
export const settingsThemeDark = (): Message => ({ id: "settings-theme-dark", args: [] });

/**
 * Choice of the theme: as the computer does.
 * Like the computer
 */
export const settingsThemeSystem = (): Message => ({ id: "settings-theme-system", args: [] });

/**
 * Under the choices.
 * Changes at once, on this laptop only.
 */
export const settingsWindowHint = (): Message => ({ id: "settings-window-hint", args: [] });

/**
 * Heading: whose register it is.
 * Organisation
 */
export const settingsOrganisationTitle = (): Message => ({ id: "settings-organisation-title", args: [] });

/**
 * Field.
 * Name of the organisation
 */
export const settingsOrganisationLabel = (): Message => ({ id: "settings-organisation-label", args: [] });

/**
 * Field with a choice.
 * Region
 */
export const settingsRegionLabel = (): Message => ({ id: "settings-region-label", args: [] });

/**
 * First choice of the field Region.
 * The whole country
 */
export const settingsRegionNone = (): Message => ({ id: "settings-region-none", args: [] });

/**
 * Field: who answers for personal data.
 * Responsible for personal data
 */
export const settingsResponsibleLabel = (): Message => ({ id: "settings-responsible-label", args: [] });

/**
 * Under the field.
 * The name stands in consents and in the reports about data.
 */
export const settingsResponsibleHint = (): Message => ({ id: "settings-responsible-hint", args: [] });

/**
 * Heading: rules for people under 18.
 * Minors
 */
export const settingsMinorsTitle = (): Message => ({ id: "settings-minors-title", args: [] });

/**
 * Choice: below this age a parent must agree.
 * A parent’s consent is needed
 */
export const settingsMinorsLabel = (): Message => ({ id: "settings-minors-label", args: [] });

/**
 * One choice.
 * under { $age }
 * @param a.age years
 */
export const settingsMinorsAge = (a: { age: number }): Message => ({ id: "settings-minors-age", args: [["age", number(a.age)]] });

/**
 * Under the choice: why it can be chosen.
 * The laws can be read in more than one way. Ask your lawyer; 16 is the careful middle.
 */
export const settingsMinorsHint = (): Message => ({ id: "settings-minors-hint", args: [] });

/**
 * Heading: rest between shifts.
 * Rest between shifts
 */
export const settingsRestTitle = (): Message => ({ id: "settings-rest-title", args: [] });

/**
 * Choice: with less rest than that, whoever assigns people is warned.
 * Least rest between two days of work
 */
export const settingsRestLabel = (): Message => ({ id: "settings-rest-label", args: [] });

/**
 * One choice; 0 asks for no rest.
 * { $hours ->
 *     [0] Not checked
 *     [one] { $hours } hour
 *    *[other] { $hours } hours
 * }
 * @param a.hours hours, from 0
 */
export const settingsRestHours = (a: { hours: number }): Message => ({ id: "settings-rest-hours", args: [["hours", number(a.hours)]] });

/**
 * Under the choice: where the number comes from.
 * The law on volunteering names no number. 12 hours is what the Labour Code, article 83, gives employees. With less, whoever assigns people is warned.
 */
export const settingsRestHint = (): Message => ({ id: "settings-rest-hint", args: [] });

/**
 * Choice of minutes.
 * Break taken off in new events
 */
export const settingsBreakLabel = (): Message => ({ id: "settings-break-label", args: [] });

/**
 * One choice of minutes.
 * Nothing
 */
export const settingsBreakNone = (): Message => ({ id: "settings-break-none", args: [] });

/**
 * Choice of hours: shorter work loses no break.
 * When the work was longer than
 */
export const settingsBreakAfterLabel = (): Message => ({ id: "settings-break-after-label", args: [] });

/**
 * Under the choice.
 * It is taken off the hours that are counted from marks. Each event may have a rule of its own; those that are there keep theirs.
 */
export const settingsBreakHint = (): Message => ({ id: "settings-break-hint", args: [] });

/**
 * Heading: the organisation's rules for hours.
 * How hours are counted
 */
export const settingsHoursTitle = (): Message => ({ id: "settings-hours-title", args: [] });

/**
 * Under the heading.
 * What you change here holds for hours made from now on. Each hour says by which rule it was counted, and those that are there stay as they are.
 */
export const settingsHoursHint = (): Message => ({ id: "settings-hours-hint", args: [] });

/**
 * Choice: hours at night.
 * Hours at night
 */
export const settingsNightLabel = (): Message => ({ id: "settings-night-label", args: [] });

/**
 * One choice.
 * Count like any other
 */
export const settingsNightAsOthers = (): Message => ({ id: "settings-night-as-others", args: [] });

/**
 * One choice.
 * Count, and are told separately
 */
export const settingsNightApart = (): Message => ({ id: "settings-night-apart", args: [] });

/**
 * One choice.
 * Do not count
 */
export const settingsNightNot = (): Message => ({ id: "settings-night-not", args: [] });

/**
 * Choice of a time.
 * The night begins at
 */
export const settingsNightFromLabel = (): Message => ({ id: "settings-night-from-label", args: [] });

/**
 * Choice of a time.
 * And ends at
 */
export const settingsNightUntilLabel = (): Message => ({ id: "settings-night-until-label", args: [] });

/**
 * Under the choices.
 * By the clock of the place. It holds for hours from marks and for hours that are entered with their times.
 */
export const settingsNightHint = (): Message => ({ id: "settings-night-hint", args: [] });

/**
 * Choice: travel.
 * Travel to a site and between sites
 */
export const settingsTravelLabel = (): Message => ({ id: "settings-travel-label", args: [] });

/**
 * One choice.
 * Does not count
 */
export const settingsTravelNone = (): Message => ({ id: "settings-travel-none", args: [] });

/**
 * One choice.
 * Counts up to { $length } a day
 * @param a.length length of time
 */
export const settingsTravelMost = (a: { length: string }): Message => ({ id: "settings-travel-most", args: [["length", text(a.length)]] });

/**
 * Under the choice.
 * For each person and day. Between two sites it follows from the marks of leaving one and coming to the other; the way to a site is entered as hours and marked as travel.
 */
export const settingsTravelHint = (): Message => ({ id: "settings-travel-hint", args: [] });

/**
 * Notice after saving.
 * Saved. Hours made from now on are counted so.
 */
export const settingsHoursSavedDone = (): Message => ({ id: "settings-hours-saved-done", args: [] });

/**
 * Heading: the rates of years.
 * Value of an hour
 */
export const settingsRatesTitle = (): Message => ({ id: "settings-rates-title", args: [] });

/**
 * The quiet button that is there before any rate is set.
 * Set what an hour is worth…
 */
export const settingsRatesFirstButton = (): Message => ({ id: "settings-rates-first-button", args: [] });

/**
 * Under the heading.
 * Figures show confirmed hours times the rate of their year as an estimate. Nothing is preset: the law names no rate, so write where yours was taken from.
 */
export const settingsRatesHint = (): Message => ({ id: "settings-rates-hint", args: [] });

/**
 * Column and field.
 * Year
 */
export const settingsRatesYearLabel = (): Message => ({ id: "settings-rates-year-label", args: [] });

/**
 * Column and field.
 * Tenge for an hour
 */
export const settingsRatesAmountLabel = (): Message => ({ id: "settings-rates-amount-label", args: [] });

/**
 * Column and field.
 * Where the rate was taken from
 */
export const settingsRatesSourceLabel = (): Message => ({ id: "settings-rates-source-label", args: [] });

/**
 * Inside the empty field.
 * Order, date and number, or the statistics it follows
 */
export const settingsRatesSourceHint = (): Message => ({ id: "settings-rates-source-hint", args: [] });

/**
 * Name of the list, for screen readers.
 * Rates by year
 */
export const settingsRatesTableLabel = (): Message => ({ id: "settings-rates-table-label", args: [] });

/**
 * Button.
 * Add a year…
 */
export const settingsRatesAddButton = (): Message => ({ id: "settings-rates-add-button", args: [] });

/**
 * Button in the line of a year; its name for screen readers.
 * Change the rate of { $year }
 * @param a.year the year
 */
export const settingsRatesChangeLabel = (a: { year: string }): Message => ({ id: "settings-rates-change-label", args: [["year", text(a.year)]] });

/**
 * Button in the line of a year; its name for screen readers.
 * Remove the rate of { $year }
 * @param a.year the year
 */
export const settingsRatesRemoveLabel = (a: { year: string }): Message => ({ id: "settings-rates-remove-label", args: [["year", text(a.year)]] });

/**
 * Title of the dialog.
 * What an hour is worth
 */
export const settingsRatesAddTitle = (): Message => ({ id: "settings-rates-add-title", args: [] });

/**
 * Under the fields of the dialog.
 * What was said before stays in the log: figures “as known on” an earlier day keep the rate of that day.
 */
export const settingsRatesPastHint = (): Message => ({ id: "settings-rates-past-hint", args: [] });

/**
 * Under the year of a new rate, where that year has one.
 * This year has a rate; the new one takes its place.
 */
export const settingsRatesExistsHint = (): Message => ({ id: "settings-rates-exists-hint", args: [] });

/**
 * Notice.
 * The rate of { $year } is set.
 * @param a.year the year
 */
export const settingsRatesSavedDone = (a: { year: string }): Message => ({ id: "settings-rates-saved-done", args: [["year", text(a.year)]] });

/**
 * Notice.
 * The rate of { $year } is removed.
 * @param a.year the year
 */
export const settingsRatesRemovedDone = (a: { year: string }): Message => ({ id: "settings-rates-removed-done", args: [["year", text(a.year)]] });

/**
 * Heading: locking and password.
 * Security
 */
export const settingsSecurityTitle = (): Message => ({ id: "settings-security-title", args: [] });

/**
 * Choice.
 * Lock when nobody is at the keyboard
 */
export const settingsLockLabel = (): Message => ({ id: "settings-lock-label", args: [] });

/**
 * One choice.
 * { $minutes ->
 *     [one] after { $minutes } minute
 *    *[other] after { $minutes } minutes
 * }
 * @param a.minutes minutes without a touch
 */
export const settingsLockAfter = (a: { minutes: number }): Message => ({ id: "settings-lock-after", args: [["minutes", number(a.minutes)]] });

/**
 * Opens the dialog.
 * Change the password…
 */
export const settingsPasswordButton = (): Message => ({ id: "settings-password-button", args: [] });

/**
 * Title of the dialog, and the term in the list of facts.
 * Change the password
 */
export const settingsPasswordTitle = (): Message => ({ id: "settings-password-title", args: [] });

/**
 * Field.
 * Present password
 */
export const settingsPasswordOldLabel = (): Message => ({ id: "settings-password-old-label", args: [] });

/**
 * Button of the dialog.
 * Change the password
 */
export const settingsPasswordChangeButton = (): Message => ({ id: "settings-password-change-button", args: [] });

/**
 * Notice.
 * The password is changed.
 */
export const settingsPasswordDone = (): Message => ({ id: "settings-password-done", args: [] });

/**
 * Under the button: what does not change.
 * The recovery sheet stays valid.
 */
export const settingsPasswordHint = (): Message => ({ id: "settings-password-hint", args: [] });

/**
 * Opens the dialog.
 * New recovery sheet…
 */
export const settingsRecoveryButton = (): Message => ({ id: "settings-recovery-button", args: [] });

/**
 * Under the button: when it is needed.
 * If the sheet was lost or seen by others.
 */
export const settingsRecoveryHint = (): Message => ({ id: "settings-recovery-hint", args: [] });

/**
 * Title of the dialog.
 * New recovery sheet
 */
export const settingsRecoveryTitle = (): Message => ({ id: "settings-recovery-title", args: [] });

/**
 * In the dialog: what happens.
 * The new sheet has a new code. The code of the present sheet stops working at once.
 */
export const settingsRecoveryText = (): Message => ({ id: "settings-recovery-text", args: [] });

/**
 * Button of the dialog.
 * Make a new sheet
 */
export const settingsRecoveryMakeButton = (): Message => ({ id: "settings-recovery-make-button", args: [] });

/**
 * Heading: the register of invented people.
 * Practice register
 */
export const settingsPracticeTitle = (): Message => ({ id: "settings-practice-title", args: [] });

/**
 * Under the heading, when there is no practice register or it is closed.
 * A second register with invented people, to try everything. Nothing done there touches yours.
 */
export const settingsPracticeHint = (): Message => ({ id: "settings-practice-hint", args: [] });

/**
 * Under the heading, when the practice register is open.
 * The practice register is open. Nothing done here touches your own register.
 */
export const settingsPracticeOpenHint = (): Message => ({ id: "settings-practice-open-hint", args: [] });

/**
 * Button; opens the dialog.
 * Make a practice register…
 */
export const settingsPracticeMakeButton = (): Message => ({ id: "settings-practice-make-button", args: [] });

/**
 * Button: this register is locked, and the practice register asks for its password.
 * Open the practice register
 */
export const settingsPracticeOpenButton = (): Message => ({ id: "settings-practice-open-button", args: [] });

/**
 * Beside the button.
 * This register is locked; the other one asks for its password.
 */
export const settingsPracticeLockHint = (): Message => ({ id: "settings-practice-lock-hint", args: [] });

/**
 * Heading: directions beside the national ones.
 * Own directions
 */
export const settingsDirectionsTitle = (): Message => ({ id: "settings-directions-title", args: [] });

/**
 * Under the heading: where they appear.
 * They stand beside the national directions in forms, filters and lists.
 */
export const settingsDirectionsHint = (): Message => ({ id: "settings-directions-hint", args: [] });

/**
 * In place of the list.
 * There are none yet.
 */
export const settingsDirectionsEmpty = (): Message => ({ id: "settings-directions-empty", args: [] });

/**
 * Beside a direction: the national one that it belongs to.
 * Part of: { $name }
 * @param a.name name of the national direction
 */
export const settingsDirectionsParent = (a: { name: string }): Message => ({ id: "settings-directions-parent", args: [["name", text(a.name)]] });

/**
 * Button; opens the dialog.
 * Add a direction
 */
export const settingsDirectionsAddButton = (): Message => ({ id: "settings-directions-add-button", args: [] });

/**
 * Title of the dialog.
 * Add a direction
 */
export const settingsDirectionTitle = (): Message => ({ id: "settings-direction-title", args: [] });

/**
 * In the dialog, over the three names.
 * One name is enough: it then stands in all three languages.
 */
export const settingsDirectionNamesHint = (): Message => ({ id: "settings-direction-names-hint", args: [] });

/**
 * Field.
 * Name in Kazakh
 */
export const settingsDirectionKkLabel = (): Message => ({ id: "settings-direction-kk-label", args: [] });

/**
 * Field.
 * Name in Russian
 */
export const settingsDirectionRuLabel = (): Message => ({ id: "settings-direction-ru-label", args: [] });

/**
 * Field.
 * Name in English
 */
export const settingsDirectionEnLabel = (): Message => ({ id: "settings-direction-en-label", args: [] });

/**
 * Field with a choice.
 * National direction that it belongs to
 */
export const settingsDirectionParentLabel = (): Message => ({ id: "settings-direction-parent-label", args: [] });

/**
 * First choice of that field.
 * None
 */
export const settingsDirectionParentNone = (): Message => ({ id: "settings-direction-parent-none", args: [] });

/**
 * Notice, with an undo.
 * Direction added: { $name }
 * @param a.name name of the direction
 */
export const settingsDirectionAddedDone = (a: { name: string }): Message => ({ id: "settings-direction-added-done", args: [["name", text(a.name)]] });

/**
 * Button beside a direction.
 * Remove the direction “{ $name }”
 * @param a.name name of the direction
 */
export const settingsDirectionRemoveLabel = (a: { name: string }): Message => ({ id: "settings-direction-remove-label", args: [["name", text(a.name)]] });

/**
 * Notice, with an undo: people who have the direction keep it.
 * Direction removed from the list: { $name }
 * @param a.name name of the direction
 */
export const settingsDirectionRemovedDone = (a: { name: string }): Message => ({ id: "settings-direction-removed-done", args: [["name", text(a.name)]] });

/**
 * Heading: facts of the register.
 * Register
 */
export const settingsRegisterTitle = (): Message => ({ id: "settings-register-title", args: [] });

/**
 * Fact: names of the people who work in it.
 * At the keyboard
 */
export const settingsOperatorsLabel = (): Message => ({ id: "settings-operators-label", args: [] });

/**
 * Fact: where the files lie.
 * Folder
 */
export const settingsFolderLabel = (): Message => ({ id: "settings-folder-label", args: [] });

/**
 * Fact: number of the register.
 * Register number
 */
export const settingsIdLabel = (): Message => ({ id: "settings-id-label", args: [] });

/**
 * Fact: entries of the log.
 * Changes recorded
 */
export const settingsEntriesLabel = (): Message => ({ id: "settings-entries-label", args: [] });

/**
 * Heading.
 * About { -birge }
 */
export const settingsAboutTitle = (): Message => ({ id: "settings-about-title", args: [] });

/**
 * Fact.
 * Version
 */
export const settingsVersionLabel = (): Message => ({ id: "settings-version-label", args: [] });

/**
 * Under the heading.
 * Works without the internet. Nothing leaves this computer by itself.
 */
export const settingsAboutText = (): Message => ({ id: "settings-about-text", args: [] });

/**
 * Under the heading: what else the program carries.
 * The letters are Noto Sans, under the SIL Open Font License.
 */
export const settingsFontText = (): Message => ({ id: "settings-font-text", args: [] });

/**
 * Notice after saving.
 * Settings are saved.
 */
export const settingsSavedDone = (): Message => ({ id: "settings-saved-done", args: [] });

/**
 * Beside the save button, when something differs from what is saved.
 * There are unsaved changes
 */
export const settingsUnsavedHint = (): Message => ({ id: "settings-unsaved-hint", args: [] });

/**
 * Heading: when the register locks itself.
 * Lock
 */
export const settingsLockTitle = (): Message => ({ id: "settings-lock-title", args: [] });

/**
 * Tab of the page of an event.
 * Shifts
 */
export const shiftsScreenTab = (): Message => ({ id: "shifts-screen-tab", args: [] });

/**
 * Button.
 * Add shifts
 */
export const shiftsScreenAddButton = (): Message => ({ id: "shifts-screen-add-button", args: [] });

/**
 * There are none yet: title.
 * There are no shifts yet
 */
export const shiftsScreenEmptyTitle = (): Message => ({ id: "shifts-screen-empty-title", args: [] });

/**
 * There are none yet: what to do.
 * Add shifts: when, where, and how many people for what.
 */
export const shiftsScreenEmptyHint = (): Message => ({ id: "shifts-screen-empty-hint", args: [] });

/**
 * Name of the board, for screen readers.
 * Shifts of the event
 */
export const shiftsScreenBoardLabel = (): Message => ({ id: "shifts-screen-board-label", args: [] });

/**
 * Above the board.
 * { $count ->
 *     [one] { $count } shift
 *    *[other] { $count } shifts
 * }
 * @param a.count shifts
 */
export const shiftsScreenCount = (a: { count: number }): Message => ({ id: "shifts-screen-count", args: [["count", number(a.count)]] });

/**
 * Beside a shift, and above the board for all of them.
 * Missing: { $count }
 * @param a.count people
 */
export const shiftsScreenMissing = (a: { count: number }): Message => ({ id: "shifts-screen-missing", args: [["count", number(a.count)]] });

/**
 * Beside a shift that has everybody.
 * Full
 */
export const shiftsScreenFull = (): Message => ({ id: "shifts-screen-full", args: [] });

/**
 * Beside a shift; checkbox of the form.
 * Will not take place
 */
export const shiftsScreenCancelled = (): Message => ({ id: "shifts-screen-cancelled", args: [] });

/**
 * In place of a role when a shift names none.
 * Any task
 */
export const shiftsScreenAnyRole = (): Message => ({ id: "shifts-screen-any-role", args: [] });

/**
 * In place of a site when a shift names none.
 * No site
 */
export const shiftsScreenNoSite = (): Message => ({ id: "shifts-screen-no-site", args: [] });

/**
 * Under a role that nobody has.
 * Nobody yet
 */
export const shiftsScreenNobody = (): Message => ({ id: "shifts-screen-nobody", args: [] });

/**
 * In place of a name: the data of the person is blocked, deleted or erased.
 * Hidden person
 */
export const shiftsScreenHiddenPerson = (): Message => ({ id: "shifts-screen-hidden-person", args: [] });

/**
 * On a card of the board.
 * Reserve: { $count }
 * @param a.count people
 */
export const shiftsScreenReserveCount = (a: { count: number }): Message => ({ id: "shifts-screen-reserve-count", args: [["count", number(a.count)]] });

/**
 * After the arrow keys: what they do.
 * Choose
 */
export const shiftsScreenKeysChoose = (): Message => ({ id: "shifts-screen-keys-choose", args: [] });

/**
 * Label of a choice.
 * What it is
 */
export const shiftsScreenKindLabel = (): Message => ({ id: "shifts-screen-kind-label", args: [] });

/**
 * Choice: work that makes hours.
 * Shift
 */
export const shiftsScreenKindShift = (): Message => ({ id: "shifts-screen-kind-shift", args: [] });

/**
 * Choice: something to attend, without hours.
 * Session
 */
export const shiftsScreenKindSession = (): Message => ({ id: "shifts-screen-kind-session", args: [] });

/**
 * Title of the form of new shifts.
 * New shifts
 */
export const shiftsScreenManyTitle = (): Message => ({ id: "shifts-screen-many-title", args: [] });

/**
 * Label of a field.
 * Days
 */
export const shiftsScreenManyDaysLabel = (): Message => ({ id: "shifts-screen-many-days-label", args: [] });

/**
 * Under the field.
 * A span, or days after commas: 05.07.2026–08.07.2026, 12.07.2026
 */
export const shiftsScreenManyDaysHint = (): Message => ({ id: "shifts-screen-many-days-hint", args: [] });

/**
 * Beside the field.
 * Write days like this: 05.07.2026–08.07.2026.
 */
export const shiftsScreenManyDaysError = (): Message => ({ id: "shifts-screen-many-days-error", args: [] });

/**
 * Name of a row of choices, for screen readers.
 * Days of the week
 */
export const shiftsScreenManyWeekdaysLabel = (): Message => ({ id: "shifts-screen-many-weekdays-label", args: [] });

/**
 * Label of a field.
 * Times
 */
export const shiftsScreenManyTimesLabel = (): Message => ({ id: "shifts-screen-many-times-label", args: [] });

/**
 * Under the field.
 * 09:00–13:00, 13:00–17:00. What ends earlier than it begins ends the next day.
 */
export const shiftsScreenManyTimesHint = (): Message => ({ id: "shifts-screen-many-times-hint", args: [] });

/**
 * Beside the field.
 * Write times like this: 09:00–13:00.
 */
export const shiftsScreenManyTimesError = (): Message => ({ id: "shifts-screen-many-times-error", args: [] });

/**
 * Label of choices: a shift is made for each site.
 * Sites, each with its own shift
 */
export const shiftsScreenManySitesLabel = (): Message => ({ id: "shifts-screen-many-sites-label", args: [] });

/**
 * Beside the buttons of the form.
 * { $count ->
 *     [one] { $count } shift will be made
 *    *[other] { $count } shifts will be made
 * }
 * @param a.count shifts
 */
export const shiftsScreenManyCount = (a: { count: number }): Message => ({ id: "shifts-screen-many-count", args: [["count", number(a.count)]] });

/**
 * Notice.
 * { $count ->
 *     [one] { $count } shift saved.
 *    *[other] { $count } shifts saved.
 * }
 * @param a.count shifts
 */
export const shiftsScreenSavedDone = (a: { count: number }): Message => ({ id: "shifts-screen-saved-done", args: [["count", number(a.count)]] });

/**
 * Notice.
 * Shift deleted: { $when }.
 * @param a.when its time
 */
export const shiftsScreenDeletedDone = (a: { when: string }): Message => ({ id: "shifts-screen-deleted-done", args: [["when", text(a.when)]] });

/**
 * Button with an icon.
 * Edit the shift
 */
export const shiftsScreenEditTitle = (): Message => ({ id: "shifts-screen-edit-title", args: [] });

/**
 * Button with an icon.
 * Delete the shift
 */
export const shiftsScreenDeleteButton = (): Message => ({ id: "shifts-screen-delete-button", args: [] });

/**
 * Under the titles of a shift.
 * Titles may stay empty: then the time names the shift.
 */
export const shiftsScreenFormTitleHint = (): Message => ({ id: "shifts-screen-form-title-hint", args: [] });

/**
 * Label of a field.
 * Site
 */
export const shiftsScreenFormSiteLabel = (): Message => ({ id: "shifts-screen-form-site-label", args: [] });

/**
 * Label of a field.
 * Hall or post
 */
export const shiftsScreenFormHallLabel = (): Message => ({ id: "shifts-screen-form-hall-label", args: [] });

/**
 * Head of a group of fields.
 * Volunteers needed
 */
export const shiftsScreenFormNeedsLabel = (): Message => ({ id: "shifts-screen-form-needs-label", args: [] });

/**
 * Label of a field.
 * Task in the shift
 */
export const shiftsScreenFormRoleLabel = (): Message => ({ id: "shifts-screen-form-role-label", args: [] });

/**
 * Label of a field with a number.
 * How many
 */
export const shiftsScreenFormPeopleLabel = (): Message => ({ id: "shifts-screen-form-people-label", args: [] });

/**
 * Label of a field with a number of years.
 * Age from
 */
export const shiftsScreenFormAgeLabel = (): Message => ({ id: "shifts-screen-form-age-label", args: [] });

/**
 * Label of a field.
 * Skill or language
 */
export const shiftsScreenFormSkillLabel = (): Message => ({ id: "shifts-screen-form-skill-label", args: [] });

/**
 * Label of a field.
 * Topic of the briefing
 */
export const shiftsScreenFormBriefingLabel = (): Message => ({ id: "shifts-screen-form-briefing-label", args: [] });

/**
 * Label of choices.
 * The work includes
 */
export const shiftsScreenFormTasksLabel = (): Message => ({ id: "shifts-screen-form-tasks-label", args: [] });

/**
 * Button.
 * Add a task
 */
export const shiftsScreenFormNeedAddButton = (): Message => ({ id: "shifts-screen-form-need-add-button", args: [] });

/**
 * Button with an icon.
 * Remove the task “{ $role }”
 * @param a.role the task
 */
export const shiftsScreenFormNeedRemoveLabel = (a: { role: string }): Message => ({ id: "shifts-screen-form-need-remove-label", args: [["role", text(a.role)]] });

/**
 * Under a task.
 * Write how many people are needed, and the age as whole years.
 */
export const shiftsScreenFormNeedError = (): Message => ({ id: "shifts-screen-form-need-error", args: [] });

/**
 * Label of a field.
 * For those who work it
 */
export const shiftsScreenFormNotesLabel = (): Message => ({ id: "shifts-screen-form-notes-label", args: [] });

/**
 * Beside a task.
 * { $years }+
 * @param a.years whole years
 */
export const shiftsScreenAgeFrom = (a: { years: number }): Message => ({ id: "shifts-screen-age-from", args: [["years", number(a.years)]] });

/**
 * Beside a task.
 * briefing: { $topic }
 * @param a.topic topic of the briefing
 */
export const shiftsScreenBriefingNeeded = (a: { topic: string }): Message => ({ id: "shifts-screen-briefing-needed", args: [["topic", text(a.topic)]] });

/**
 * After a key: what it does.
 * Assign
 */
export const shiftsScreenAssignButton = (): Message => ({ id: "shifts-screen-assign-button", args: [] });

/**
 * Label of the field that finds people.
 * Assign to the shift
 */
export const shiftsScreenAssignTitle = (): Message => ({ id: "shifts-screen-assign-title", args: [] });

/**
 * Inside the empty field.
 * Name, phone or number
 */
export const shiftsScreenAssignSearchHint = (): Message => ({ id: "shifts-screen-assign-search-hint", args: [] });

/**
 * Name of a choice, for screen readers.
 * Task
 */
export const shiftsScreenAssignRoleLabel = (): Message => ({ id: "shifts-screen-assign-role-label", args: [] });

/**
 * Checkbox.
 * On the reserve list
 */
export const shiftsScreenAssignReserveCheck = (): Message => ({ id: "shifts-screen-assign-reserve-check", args: [] });

/**
 * Head of what cannot be overridden.
 * Cannot be assigned
 */
export const shiftsScreenAssignHardTitle = (): Message => ({ id: "shifts-screen-assign-hard-title", args: [] });

/**
 * Head of warnings.
 * Look first
 */
export const shiftsScreenAssignWarningTitle = (): Message => ({ id: "shifts-screen-assign-warning-title", args: [] });

/**
 * Label of a field.
 * Why it is done all the same
 */
export const shiftsScreenAssignInSpiteLabel = (): Message => ({ id: "shifts-screen-assign-in-spite-label", args: [] });

/**
 * Under the field.
 * Needed here. The words stay beside the shift.
 */
export const shiftsScreenAssignWordsHint = (): Message => ({ id: "shifts-screen-assign-words-hint", args: [] });

/**
 * Button.
 * Assign all the same
 */
export const shiftsScreenAssignInSpiteButton = (): Message => ({ id: "shifts-screen-assign-in-spite-button", args: [] });

/**
 * Beside a name: why the person was assigned in spite of a warning.
 * In spite of a warning: { $words }
 * @param a.words what was written then
 */
export const shiftsScreenInSpiteNote = (a: { words: string }): Message => ({ id: "shifts-screen-in-spite-note", args: [["words", text(a.words)]] });

/**
 * Notice.
 * Assigned to the shift: { $name }.
 * @param a.name name of the person
 */
export const shiftsScreenAssignedDone = (a: { name: string }): Message => ({ id: "shifts-screen-assigned-done", args: [["name", text(a.name)]] });

/**
 * Notice.
 * Taken off the shift: { $name }.
 * @param a.name name of the person
 */
export const shiftsScreenUnassignedDone = (a: { name: string }): Message => ({ id: "shifts-screen-unassigned-done", args: [["name", text(a.name)]] });

/**
 * Button with an icon.
 * Take off the shift: { $name }
 * @param a.name name of the person
 */
export const shiftsScreenUnassignLabel = (a: { name: string }): Message => ({ id: "shifts-screen-unassign-label", args: [["name", text(a.name)]] });

/**
 * Head before the names of the reserve.
 * Reserve
 */
export const shiftsScreenReserveTitle = (): Message => ({ id: "shifts-screen-reserve-title", args: [] });

/**
 * Button with an icon: somebody of the reserve takes a free place.
 * Put on the shift: { $name }
 * @param a.name name of the person
 */
export const shiftsScreenStepInLabel = (a: { name: string }): Message => ({ id: "shifts-screen-step-in-label", args: [["name", text(a.name)]] });

/**
 * Button with an icon: somebody of the reserve takes the place of another.
 * Replace: { $name } → { $other }
 * @param a.name who leaves
 * @param a.other who steps in
 */
export const shiftsScreenReplaceLabel = (a: { name: string; other: string }): Message => ({ id: "shifts-screen-replace-label", args: [["name", text(a.name)], ["other", text(a.other)]] });

/**
 * Refusal beside the field.
 * Signing up must end after it begins.
 */
export const signupErrorBackwards = (): Message => ({ id: "signup-error-backwards", args: [] });

/**
 * Refusal: nobody said why somebody is put on the list before signing up begins.
 * Signing up has not begun yet. It begins on { $day }, { $time }. Write why people are put on the list now.
 * @param a.day day on which signing up begins
 * @param a.time the hands of the clock: 09:00
 */
export const signupErrorNotYet = (a: { day: When; time: string }): Message => ({ id: "signup-error-not-yet", args: [["day", date(a.day)], ["time", text(a.time)]] });

/**
 * Refusal: nobody said why somebody is put on the list after signing up ended.
 * Signing up is over since { $day }, { $time }. Write why people are put on the list now.
 * @param a.day day on which signing up ended
 * @param a.time the hands of the clock: 09:00
 */
export const signupErrorOver = (a: { day: When; time: string }): Message => ({ id: "signup-error-over", args: [["day", date(a.day)], ["time", text(a.time)]] });

/**
 * Heading in the form of an event or a shift.
 * Signing up
 */
export const signupFormTitle = (): Message => ({ id: "signup-form-title", args: [] });

/**
 * Label of a field: day and time.
 * Sign-up from
 */
export const signupFormFromLabel = (): Message => ({ id: "signup-form-from-label", args: [] });

/**
 * Label of a field: day and time.
 * Sign-up until
 */
export const signupFormUntilLabel = (): Message => ({ id: "signup-form-until-label", args: [] });

/**
 * Label of a field: day and time.
 * May cancel until
 */
export const signupFormCancelLabel = (): Message => ({ id: "signup-form-cancel-label", args: [] });

/**
 * Under the fields of an event.
 * By the clock of the place; a field may stay empty. Outside of these times a coordinator may go on with a reason. Whoever cancels after the deadline has cancelled late.
 */
export const signupFormHint = (): Message => ({ id: "signup-form-hint", args: [] });

/**
 * Under the fields of a shift.
 * An empty deadline is that of the event.
 */
export const signupFormShiftHint = (): Message => ({ id: "signup-form-shift-hint", args: [] });

/**
 * Under the fields, where many shifts are made at once.
 * The same for all these shifts. An empty deadline is that of the event.
 */
export const signupFormShiftsHint = (): Message => ({ id: "signup-form-shifts-hint", args: [] });

/**
 * Refusal beside a field.
 * Write a day and a time, for example 05.07.2026 09:00.
 */
export const signupFormMomentError = (): Message => ({ id: "signup-form-moment-error", args: [] });

/**
 * Line on the page of an event.
 * Signing up
 */
export const signupAboutLabel = (): Message => ({ id: "signup-about-label", args: [] });

/**
 * Value on the page of an event.
 * { $from } – { $until }
 * @param a.from day and time
 * @param a.until day and time
 */
export const signupAboutBoth = (a: { from: string; until: string }): Message => ({ id: "signup-about-both", args: [["from", text(a.from)], ["until", text(a.until)]] });

/**
 * Value on the page of an event.
 * From { $from }
 * @param a.from day and time
 */
export const signupAboutFrom = (a: { from: string }): Message => ({ id: "signup-about-from", args: [["from", text(a.from)]] });

/**
 * Value on the page of an event.
 * Until { $until }
 * @param a.until day and time
 */
export const signupAboutUntil = (a: { until: string }): Message => ({ id: "signup-about-until", args: [["until", text(a.until)]] });

/**
 * Line on the page of an event.
 * May cancel until
 */
export const signupAboutCancelLabel = (): Message => ({ id: "signup-about-cancel-label", args: [] });

/**
 * Title of the dialog: somebody is put on the list outside of the time for signing up.
 * It is not the time for signing up
 */
export const signupWhyTitle = (): Message => ({ id: "signup-why-title", args: [] });

/**
 * In the dialog.
 * Signing up begins: { $when }. You can put people on the list all the same; the reason is kept with them.
 * @param a.when day and time
 */
export const signupWhyNotYet = (a: { when: string }): Message => ({ id: "signup-why-not-yet", args: [["when", text(a.when)]] });

/**
 * In the dialog.
 * Signing up ended: { $when }. You can put people on the list all the same; the reason is kept with them.
 * @param a.when day and time
 */
export const signupWhyOver = (a: { when: string }): Message => ({ id: "signup-why-over", args: [["when", text(a.when)]] });

/**
 * Label of the field.
 * Why now
 */
export const signupWhyLabel = (): Message => ({ id: "signup-why-label", args: [] });

/**
 * Button of the dialog.
 * Put on the list
 */
export const signupWhyButton = (): Message => ({ id: "signup-why-button", args: [] });

/**
 * Hint at a person of the list: why the person was put on it outside of the time.
 * Put on the list outside of the sign-up time: { $words }
 * @param a.words the reason as typed
 */
export const signupListedNote = (a: { words: string }): Message => ({ id: "signup-listed-note", args: [["words", text(a.words)]] });

/**
 * Where a person stands: will not come, and said so after the deadline.
 * Cancelled late
 */
export const signupStandingLate = (): Message => ({ id: "signup-standing-late", args: [] });

/**
 * Where a person stands: will not come, and said so before the deadline.
 * Cancelled in time
 */
export const signupStandingInTime = (): Message => ({ id: "signup-standing-in-time", args: [] });

/**
 * Button at a person in a shift: the person will not come to it, and said so.
 * { $name } will not come
 * @param a.name full name
 */
export const signupGiveUpLabel = (a: { name: string }): Message => ({ id: "signup-give-up-label", args: [["name", text(a.name)]] });

/**
 * Notice: taken out of a shift by their own word.
 * Cancellation noted: { $name }.
 * @param a.name full name
 */
export const signupGaveUpDone = (a: { name: string }): Message => ({ id: "signup-gave-up-done", args: [["name", text(a.name)]] });

/**
 * Notice: taken out of a shift after the deadline.
 * Late cancellation noted: { $name }.
 * @param a.name full name
 */
export const signupGaveUpLateDone = (a: { name: string }): Message => ({ id: "signup-gave-up-late-done", args: [["name", text(a.name)]] });

/**
 * Label of a field: when somebody said that they will not come.
 * When they said so
 */
export const signupGaveUpAtLabel = (): Message => ({ id: "signup-gave-up-at-label", args: [] });

/**
 * Under the field.
 * Empty is now. A cancellation after the deadline counts as late.
 */
export const signupGaveUpAtHint = (): Message => ({ id: "signup-gave-up-at-hint", args: [] });

/**
 * Heading on the record of a person: what the person promised and how it was kept.
 * Shifts promised and kept
 */
export const signupKeptTitle = (): Message => ({ id: "signup-kept-title", args: [] });

/**
 * Beside the heading. The rule of the figures.
 * Of shifts that are over. A no-show: neither an arrival nor hours are known, and nobody cancelled. A late cancellation: after the deadline.
 */
export const signupKeptHint = (): Message => ({ id: "signup-kept-hint", args: [] });

/**
 * Nothing to tell.
 * No shifts that are over, and nothing was cancelled.
 */
export const signupKeptEmpty = (): Message => ({ id: "signup-kept-empty", args: [] });

/**
 * Kind of a line on the record of a person.
 * Did not come
 */
export const signupKeptNoShow = (): Message => ({ id: "signup-kept-no-show", args: [] });

/**
 * Kind of a line on the record of a person.
 * Cancelled late
 */
export const signupKeptLate = (): Message => ({ id: "signup-kept-late", args: [] });

/**
 * Kind of a line on the record of a person.
 * Cancelled in time
 */
export const signupKeptInTime = (): Message => ({ id: "signup-kept-in-time", args: [] });

/**
 * Line on the record of a person: when the person cancelled.
 * said on { $when }
 * @param a.when day and time
 */
export const signupKeptSaid = (a: { when: string }): Message => ({ id: "signup-kept-said", args: [["when", text(a.when)]] });

/**
 * On the record of a person: shifts in which the person had a place.
 * Places in shifts
 */
export const signupKeptPlacesLabel = (): Message => ({ id: "signup-kept-places-label", args: [] });

/**
 * On the record of a person: shifts to which the person did not come.
 * No-shows
 */
export const signupKeptNoShowsLabel = (): Message => ({ id: "signup-kept-no-shows-label", args: [] });

/**
 * On the record of a person: cancellations after the deadline.
 * Late cancellations
 */
export const signupKeptLateLabel = (): Message => ({ id: "signup-kept-late-label", args: [] });

/**
 * Refusal when an applicant is to be paused.
 * An applicant is not taken on yet, so there can be no pause. Choose “Active” first, or move the record to the archive.
 */
export const statusErrorApplicantPaused = (): Message => ({ id: "status-error-applicant-paused", args: [] });

/**
 * Refusal when a volunteer is to become an applicant.
 * This person is a volunteer already and cannot become an applicant. Choose “Paused”, or move the record to the archive.
 */
export const statusErrorBackToApplicant = (): Message => ({ id: "status-error-back-to-applicant", args: [] });

/**
 * Refusal when somebody in the archive is to be paused.
 * This record is in the archive. Return it from the archive first, then choose “Paused”.
 */
export const statusErrorArchivedPaused = (): Message => ({ id: "status-error-archived-paused", args: [] });

/**
 * Beside the field of the reason.
 * Write which other reason it is.
 */
export const statusErrorNoteMissing = (): Message => ({ id: "status-error-note-missing", args: [] });

/**
 * Refusal of unlock: the password opens nothing.
 * Wrong password. Check the keyboard layout and Caps Lock.
 */
export const storeErrorWrongPassword = (): Message => ({ id: "store-error-wrong-password", args: [] });

/**
 * Refusal of recovery: the code is complete but belongs to another register.
 * This recovery code belongs to another register. Look for the sheet that was printed when this one was made.
 */
export const storeErrorWrongCode = (): Message => ({ id: "store-error-wrong-code", args: [] });

/**
 * Refusal of recovery: a character of the code is missing or mistyped.
 * The recovery code has a slip or is not complete. Compare it with the sheet: 8 groups of 4 characters.
 */
export const storeErrorMistypedCode = (): Message => ({ id: "store-error-mistyped-code", args: [] });

/**
 * Refusal of open: another window or program holds the register.
 * This register is already open in another window. Close it there, then try again.
 */
export const storeErrorAlreadyOpen = (): Message => ({ id: "store-error-already-open", args: [] });

/**
 * Refusal of open: no register lies in the folder.
 * There is no register in the folder “{ $folder }”. It may have been moved. Choose the right folder or restore a backup.
 * @param a.folder the folder that was looked into
 */
export const storeErrorMissing = (a: { folder: string }): Message => ({ id: "store-error-missing", args: [["folder", text(a.folder)]] });

/**
 * Refusal of create: the folder already holds a register.
 * The folder “{ $folder }” already holds a register. Open it, or choose another folder.
 * @param a.folder the chosen folder
 */
export const storeErrorExists = (a: { folder: string }): Message => ({ id: "store-error-exists", args: [["folder", text(a.folder)]] });

/**
 * Refusal of create: the folder holds other files.
 * The folder “{ $folder }” holds other files. A register needs a folder of its own: choose an empty one.
 * @param a.folder the chosen folder
 */
export const storeErrorNotEmpty = (a: { folder: string }): Message => ({ id: "store-error-not-empty", args: [["folder", text(a.folder)]] });

/**
 * Refusal of open: the register was written by a later version.
 * This register was saved by a newer version of Birge, so this one could damage it. Update Birge on this computer.
 */
export const storeErrorNewer = (): Message => ({ id: "store-error-newer", args: [] });

/**
 * Failure of open: the file that names the register and holds its wrapped keys cannot be read.
 * The main file of the register is damaged in both copies, so it cannot be opened. Restore a backup.
 */
export const storeErrorMarkerDamaged = (): Message => ({ id: "store-error-marker-damaged", args: [] });

/**
 * Failure of open: the file that names the register was replaced by that of another one.
 * The main file in this folder belongs to another register, so nothing here can be read with it. Nothing was changed. Put the right file back or restore a backup.
 */
export const storeErrorForeignFile = (): Message => ({ id: "store-error-foreign-file", args: [] });

/**
 * Refusal of create or open: the folder lies on another computer.
 * This folder lies on another computer. A break in the network could damage the register. Choose a folder on this computer.
 */
export const storeErrorNetworkFolder = (): Message => ({ id: "store-error-network-folder", args: [] });

/**
 * Refusal of create or open: a cloud service copies the folder.
 * { $service } copies this folder to the internet, which damages a register in use and carries personal data away. Choose a folder outside it.
 * @param a.service name of the service, such as OneDrive
 */
export const storeErrorCloudFolder = (a: { service: string }): Message => ({ id: "store-error-cloud-folder", args: [["service", text(a.service)]] });

/**
 * Failure of a write: the folder of the register was removed while it was open, or the disk was pulled out.
 * The folder of the register is gone: it was removed, or the disk was pulled out. The last change may be missing. Put the folder back and open the register again, or restore a backup.
 */
export const storeErrorFolderGone = (): Message => ({ id: "store-error-folder-gone", args: [] });

/**
 * Failure of any write: no space is left.
 * The disk is full, so nothing can be saved. Free some space and try again.
 */
export const storeErrorDiskFull = (): Message => ({ id: "store-error-disk-full", args: [] });

/**
 * Failure of any write: the disk or the folder allows reading only.
 * Nothing can be written in the folder of the register. Allow writing there or move the register to another disk.
 */
export const storeErrorReadOnly = (): Message => ({ id: "store-error-read-only", args: [] });

/**
 * Failure of the disk; the log has the details.
 * The disk did not do what it was asked. Check that it is connected, restart Birge and try again.
 */
export const storeErrorDisk = (): Message => ({ id: "store-error-disk", args: [] });

/**
 * Failure after a failed save: nothing more is written until the register is opened anew.
 * The disk failed while saving, so saving has stopped. Nothing confirmed is lost. Lock the register and open it again.
 */
export const storeErrorStopped = (): Message => ({ id: "store-error-stopped", args: [] });

/**
 * Failure of reading one entry of the journal.
 * A part of the journal is damaged and cannot be shown. The other records are in order. Run the check in Settings.
 */
export const storeErrorEntryDamaged = (): Message => ({ id: "store-error-entry-damaged", args: [] });

/**
 * Failure of reading one record of the working copy.
 * A record in the working copy is damaged. Rebuild the working copy from the journal in Settings.
 */
export const storeErrorRecordDamaged = (): Message => ({ id: "store-error-record-damaged", args: [] });

/**
 * Failure of the working copy as a whole.
 * The working copy of the register has failed. Lock the register and open it again: it is rebuilt from the journal.
 */
export const storeErrorViewFailed = (): Message => ({ id: "store-error-view-failed", args: [] });

/**
 * Refusal of rebuild: the journal has lost entries that the working copy still shows.
 * The journal has lost entries: { $count }. A rebuild would remove what they say. Restore a backup first.
 * @param a.count entries that would disappear
 */
export const storeErrorRebuildWouldLose = (a: { count: number }): Message => ({ id: "store-error-rebuild-would-lose", args: [["count", number(a.count)]] });

/**
 * Answer to a long work that was cancelled.
 * Cancelled. Nothing was changed.
 */
export const storeErrorCancelled = (): Message => ({ id: "store-error-cancelled", args: [] });

/**
 * Refusal of a write: one change is larger than the journal takes.
 * This change is too long to be saved. Shorten the text and try again.
 */
export const storeErrorTooLarge = (): Message => ({ id: "store-error-too-large", args: [] });

/**
 * Failure of the machine: encryption or random numbers did not work.
 * This computer could not encrypt the data, so nothing was saved. Restart the computer and try again.
 */
export const storeErrorSealing = (): Message => ({ id: "store-error-sealing", args: [] });

/**
 * Notice after open: the working copy was made anew.
 * The working copy was damaged or missing and has been rebuilt from the journal. Nothing is lost. Entries read: { $entries }.
 * @param a.entries entries of the journal that were read
 */
export const storeNoticeRebuilt = (a: { entries: number }): Message => ({ id: "store-notice-rebuilt", args: [["entries", number(a.entries)]] });

/**
 * Notice after open: part of the journal cannot be read.
 * A part of the journal is damaged. Entries lost: { $count }. Everything else is here. Keep this folder and compare with a backup.
 * @param a.count entries that are lost
 */
export const storeNoticeLost = (a: { count: number }): Message => ({ id: "store-notice-lost", args: [["count", number(a.count)]] });

/**
 * Notice after open: the folder is a copy, so this computer writes a new stream.
 * This register was copied or restored. This computer continues with its own part of the journal.
 */
export const storeNoticeCopied = (): Message => ({ id: "store-notice-copied", args: [] });

/**
 * Notice after open: the copy of the main file was put right.
 * The main file of the register was damaged and has been restored from its copy.
 */
export const storeNoticeHealed = (): Message => ({ id: "store-notice-healed", args: [] });

/**
 * Notice after open: the clock of this computer, or the one of the last change, is wrong.
 * The last change in this register was written on { DATETIME($time, style: "long") }, and this computer shows an earlier date. Nothing is lost, and new changes stay behind the earlier ones. Look at the date and the time of the computer before you work: consents, hours and papers bear it.
 * @param a.time when the last change was written, by the clock of its author
 */
export const storeNoticeClock = (a: { time: When }): Message => ({ id: "store-notice-clock", args: [["time", date(a.time)]] });

/**
 * Problem found by the check: the chain of the journal does not fit together.
 * The chain of the journal breaks at entry { $seq }. Someone or something changed it. Compare with a backup.
 * @param a.seq number of the entry where it breaks
 */
export const storeProblemChain = (a: { seq: number }): Message => ({ id: "store-problem-chain", args: [["seq", number(a.seq)]] });

/**
 * Problem found by the check: a signature of the journal is not that of its device.
 * The signature over the journal from entry { $seq } is not that of its computer. Compare with a backup.
 * @param a.seq number of the first entry under the signature
 */
export const storeProblemSignature = (a: { seq: number }): Message => ({ id: "store-problem-signature", args: [["seq", number(a.seq)]] });

/**
 * Problem found by the check: the working copy differs from the journal.
 * Records of the working copy that differ from the journal: { $count }. Rebuild the working copy in Settings.
 * @param a.count records that differ
 */
export const storeProblemView = (a: { count: number }): Message => ({ id: "store-problem-view", args: [["count", number(a.count)]] });

/**
 * Problem found by the check: the search differs from the working copy.
 * People that the search shows otherwise than their records: { $count }. Rebuild the working copy in Settings.
 * @param a.count people that differ
 */
export const storeProblemColumns = (a: { count: number }): Message => ({ id: "store-problem-columns", args: [["count", number(a.count)]] });

/**
 * Title of the screen; the date stands beside it.
 * Today
 */
export const todayPageTitle = (): Message => ({ id: "today-page-title", args: [] });

/**
 * Heading of the list of things that wait.
 * Needs attention
 */
export const todayAttentionTitle = (): Message => ({ id: "today-attention-title", args: [] });

/**
 * Nothing waits: title.
 * Nothing waits for you
 */
export const todayAttentionEmptyTitle = (): Message => ({ id: "today-attention-empty-title", args: [] });

/**
 * Nothing waits: what it means.
 * Consents are in order and there are no new applications.
 */
export const todayAttentionEmptyHint = (): Message => ({ id: "today-attention-empty-hint", args: [] });

/**
 * At the end of a line: opens the people behind the number.
 * Open the list
 */
export const todayAttentionOpenButton = (): Message => ({ id: "today-attention-open-button", args: [] });

/**
 * Line; the number stands before it.
 * Minors without a parent’s consent
 */
export const todayGuardianTitle = (): Message => ({ id: "today-guardian-title", args: [] });

/**
 * Under the line: what to do.
 * Get it on paper before the next event
 */
export const todayGuardianHint = (): Message => ({ id: "today-guardian-hint", args: [] });

/**
 * Line; the number stands before it.
 * Volunteers without consent to data processing
 */
export const todayConsentTitle = (): Message => ({ id: "today-consent-title", args: [] });

/**
 * Under the line.
 * Missing, expired or withdrawn
 */
export const todayConsentHint = (): Message => ({ id: "today-consent-hint", args: [] });

/**
 * Line; the number stands before it.
 * Consents that end within 30 days
 */
export const todayExpiringTitle = (): Message => ({ id: "today-expiring-title", args: [] });

/**
 * Under the line.
 * Ask for a new one in good time
 */
export const todayExpiringHint = (): Message => ({ id: "today-expiring-hint", args: [] });

/**
 * Line; the number stands before it.
 * Applicants waiting for an answer
 */
export const todayApplicantsTitle = (): Message => ({ id: "today-applicants-title", args: [] });

/**
 * Under the line.
 * Accept them or tell them why not
 */
export const todayApplicantsHint = (): Message => ({ id: "today-applicants-hint", args: [] });

/**
 * Row: hours that wait for somebody to confirm or reject them.
 * Records of hours waiting for confirmation
 */
export const todayHoursTitle = (): Message => ({ id: "today-hours-title", args: [] });

/**
 * What to do about it.
 * Confirm or reject those that you did not enter yourself
 */
export const todayHoursHint = (): Message => ({ id: "today-hours-hint", args: [] });

/**
 * Heading of the bars.
 * By direction
 */
export const todayDirectionsTitle = (): Message => ({ id: "today-directions-title", args: [] });

/**
 * Under the bars.
 * One person may be in several directions.
 */
export const todayDirectionsHint = (): Message => ({ id: "today-directions-hint", args: [] });

/**
 * Bar of the people in no direction.
 * No direction
 */
export const todayDirectionsNone = (): Message => ({ id: "today-directions-none", args: [] });

/**
 * Heading of the tile map.
 * By region
 */
export const todayRegionsTitle = (): Message => ({ id: "today-regions-title", args: [] });

/**
 * Beside the heading of the map.
 * { $count ->
 *     [one] { $count } person in all
 *    *[other] { $count } people in all
 * }
 * @param a.count people in the register
 */
export const todayRegionsHint = (a: { count: number }): Message => ({ id: "today-regions-hint", args: [["count", number(a.count)]] });

/**
 * Link under the map: people whose region is not known.
 * { $count ->
 *     [one] { $count } person without a region
 *    *[other] { $count } people without a region
 * }
 * @param a.count people without a region
 */
export const todayRegionsNone = (a: { count: number }): Message => ({ id: "today-regions-none", args: [["count", number(a.count)]] });

/**
 * Start of the scale of the map.
 * few
 */
export const todayScaleFew = (): Message => ({ id: "today-scale-few", args: [] });

/**
 * End of the scale of the map.
 * many
 */
export const todayScaleMany = (): Message => ({ id: "today-scale-many", args: [] });

/**
 * The register holds nobody: title.
 * The register is empty
 */
export const todayEmptyTitle = (): Message => ({ id: "today-empty-title", args: [] });

/**
 * The register holds nobody: what to do.
 * Add the first person, or take in a list that you have.
 */
export const todayEmptyHint = (): Message => ({ id: "today-empty-hint", args: [] });

/**
 * Button of the empty screen.
 * Add a volunteer
 */
export const todayEmptyAddButton = (): Message => ({ id: "today-empty-add-button", args: [] });

/**
 * Button of the empty screen.
 * Import a list
 */
export const todayEmptyImportButton = (): Message => ({ id: "today-empty-import-button", args: [] });

/**
 * Heading of the counts by status.
 * By status
 */
export const todayStatusTitle = (): Message => ({ id: "today-status-title", args: [] });

/**
 * Attention: the yearly review has people on its list.
 * People whose retention period is over
 */
export const todayReviewTitle = (): Message => ({ id: "today-review-title", args: [] });

/**
 * Under it.
 * Look through the list and decide
 */
export const todayReviewHint = (): Message => ({ id: "today-review-hint", args: [] });

/**
 * Title of the screen.
 * Volunteers
 */
export const volunteersListTitle = (): Message => ({ id: "volunteers-list-title", args: [] });

/**
 * Beside the search field: people in the result.
 * Found: { $count }
 * @param a.count people found
 */
export const volunteersListFound = (a: { count: number }): Message => ({ id: "volunteers-list-found", args: [["count", number(a.count)]] });

/**
 * Row that parts exact results from similar ones.
 * Similar names
 */
export const volunteersListSuggestionsLabel = (): Message => ({ id: "volunteers-list-suggestions-label", args: [] });

/**
 * Name of the alphabet at the right edge, for screen readers.
 * Go to a letter
 */
export const volunteersListAlphabetLabel = (): Message => ({ id: "volunteers-list-alphabet-label", args: [] });

/**
 * One stop of the alphabet, for screen readers.
 * Go to the letter { $letter }
 * @param a.letter a letter, or A–Z
 */
export const volunteersListLetterLabel = (a: { letter: string }): Message => ({ id: "volunteers-list-letter-label", args: [["letter", text(a.letter)]] });

/**
 * Cell with the end of the national number, for screen readers.
 * Last four digits: { $tail }
 * @param a.tail last four digits
 */
export const volunteersListIinTailLabel = (a: { tail: string }): Message => ({ id: "volunteers-list-iin-tail-label", args: [["tail", text(a.tail)]] });

/**
 * Box in the head of the table, for screen readers.
 * Select all
 */
export const volunteersListChooseAllLabel = (): Message => ({ id: "volunteers-list-choose-all-label", args: [] });

/**
 * Box of a row, for screen readers.
 * Select: { $name }
 * @param a.name name of the person
 */
export const volunteersListChooseLabel = (a: { name: string }): Message => ({ id: "volunteers-list-choose-label", args: [["name", text(a.name)]] });

/**
 * Name of the table, for screen readers.
 * List of volunteers
 */
export const volunteersListTableLabel = (): Message => ({ id: "volunteers-list-table-label", args: [] });

/**
 * The register holds nobody yet: title.
 * There are no volunteers yet
 */
export const volunteersListEmptyTitle = (): Message => ({ id: "volunteers-list-empty-title", args: [] });

/**
 * The register holds nobody yet: what to do.
 * A name is enough to add the first one. If you have a list, drop the file here.
 */
export const volunteersListEmptyHint = (): Message => ({ id: "volunteers-list-empty-hint", args: [] });

/**
 * Nothing found for a text: title.
 * Nothing found for “{ $text }”
 * @param a.text what was typed
 */
export const volunteersListNoneTitle = (a: { text: string }): Message => ({ id: "volunteers-list-none-title", args: [["text", text(a.text)]] });

/**
 * Nothing found for a text: what to do.
 * Check the spelling or type fewer letters.
 */
export const volunteersListNoneHint = (): Message => ({ id: "volunteers-list-none-hint", args: [] });

/**
 * Filters leave nobody: title.
 * No one matches the filters
 */
export const volunteersListFilteredTitle = (): Message => ({ id: "volunteers-list-filtered-title", args: [] });

/**
 * Filters leave nobody: what to do.
 * Clear the filters to see all.
 */
export const volunteersListFilteredHint = (): Message => ({ id: "volunteers-list-filtered-hint", args: [] });

/**
 * Button of the list: bring in a file.
 * Import
 */
export const volunteersListImportButton = (): Message => ({ id: "volunteers-list-import-button", args: [] });

/**
 * Button of the list: write a file.
 * Export
 */
export const volunteersListExportButton = (): Message => ({ id: "volunteers-list-export-button", args: [] });

/**
 * Main button of the list.
 * Add a volunteer
 */
export const volunteersListAddButton = (): Message => ({ id: "volunteers-list-add-button", args: [] });

/**
 * Search field, for screen readers.
 * Search volunteers
 */
export const volunteersSearchLabel = (): Message => ({ id: "volunteers-search-label", args: [] });

/**
 * Search field, for screen readers.
 * Name, phone, last digits of the IIN
 */
export const volunteersSearchLabelPlaceholder = (): Message => ({ id: "volunteers-search-label.placeholder", args: [] });

/**
 * Button inside the search field, for screen readers.
 * Clear the search
 */
export const volunteersSearchClearLabel = (): Message => ({ id: "volunteers-search-clear-label", args: [] });

/**
 * Offer under the search field when the keyboard layout was probably wrong; the whole sentence is a button.
 * Did you mean “{ $text }”?
 * @param a.text the same keys in the other layout
 */
export const volunteersSearchLayoutButton = (a: { text: string }): Message => ({ id: "volunteers-search-layout-button", args: [["text", text(a.text)]] });

/**
 * Name of the row of filters, for screen readers.
 * Filters
 */
export const volunteersFilterGroupLabel = (): Message => ({ id: "volunteers-filter-group-label", args: [] });

/**
 * Filter chip.
 * Region
 */
export const volunteersFilterRegionsLabel = (): Message => ({ id: "volunteers-filter-regions-label", args: [] });

/**
 * Filter chip.
 * Direction
 */
export const volunteersFilterDirectionsLabel = (): Message => ({ id: "volunteers-filter-directions-label", args: [] });

/**
 * Filter chip.
 * Status
 */
export const volunteersFilterStatusesLabel = (): Message => ({ id: "volunteers-filter-statuses-label", args: [] });

/**
 * Filter chip.
 * Age
 */
export const volunteersFilterAgesLabel = (): Message => ({ id: "volunteers-filter-ages-label", args: [] });

/**
 * Filter chip.
 * Sex
 */
export const volunteersFilterSexesLabel = (): Message => ({ id: "volunteers-filter-sexes-label", args: [] });

/**
 * Filter chip.
 * Organisation
 */
export const volunteersFilterOrganisationsLabel = (): Message => ({ id: "volunteers-filter-organisations-label", args: [] });

/**
 * Filter chip.
 * Tag
 */
export const volunteersFilterTagsLabel = (): Message => ({ id: "volunteers-filter-tags-label", args: [] });

/**
 * Filter chip: no valid consent to the processing of data.
 * No consent
 */
export const volunteersFilterConsentLabel = (): Message => ({ id: "volunteers-filter-consent-label", args: [] });

/**
 * Filter chip: minors without the consent of a legal representative.
 * No guardian consent
 */
export const volunteersFilterGuardianLabel = (): Message => ({ id: "volunteers-filter-guardian-label", args: [] });

/**
 * Filter chip: people of the archive are shown too.
 * With archive
 */
export const volunteersFilterArchivedLabel = (): Message => ({ id: "volunteers-filter-archived-label", args: [] });

/**
 * Quiet button after the chips.
 * Clear filters
 */
export const volunteersFilterClearButton = (): Message => ({ id: "volunteers-filter-clear-button", args: [] });

/**
 * Cross of a chosen filter, for screen readers.
 * Remove the filter: { $name }
 * @param a.name name of the filter or value
 */
export const volunteersFilterRemoveLabel = (a: { name: string }): Message => ({ id: "volunteers-filter-remove-label", args: [["name", text(a.name)]] });

/**
 * Field above a long list of values.
 * Find in this list
 */
export const volunteersFilterFindLabel = (): Message => ({ id: "volunteers-filter-find-label", args: [] });

/**
 * Button above the list: which columns are shown.
 * Columns
 */
export const volunteersColumnsButton = (): Message => ({ id: "volunteers-columns-button", args: [] });

/**
 * Head of a column.
 * Full name
 */
export const volunteersColumnName = (): Message => ({ id: "volunteers-column-name", args: [] });

/**
 * Head of a column.
 * In Latin letters
 */
export const volunteersColumnLatin = (): Message => ({ id: "volunteers-column-latin", args: [] });

/**
 * Head of a column.
 * Date of birth
 */
export const volunteersColumnBirth = (): Message => ({ id: "volunteers-column-birth", args: [] });

/**
 * Head of a column.
 * IIN
 */
export const volunteersColumnIin = (): Message => ({ id: "volunteers-column-iin", args: [] });

/**
 * Head of a column.
 * Phone
 */
export const volunteersColumnPhone = (): Message => ({ id: "volunteers-column-phone", args: [] });

/**
 * Head of a column.
 * Region
 */
export const volunteersColumnRegion = (): Message => ({ id: "volunteers-column-region", args: [] });

/**
 * Head of a column.
 * Organisation
 */
export const volunteersColumnOrganisation = (): Message => ({ id: "volunteers-column-organisation", args: [] });

/**
 * Head of a column.
 * Directions
 */
export const volunteersColumnDirections = (): Message => ({ id: "volunteers-column-directions", args: [] });

/**
 * Head of a column.
 * Tags
 */
export const volunteersColumnTags = (): Message => ({ id: "volunteers-column-tags", args: [] });

/**
 * Head of a column.
 * Joined
 */
export const volunteersColumnJoined = (): Message => ({ id: "volunteers-column-joined", args: [] });

/**
 * Head of a column.
 * Status
 */
export const volunteersColumnStatus = (): Message => ({ id: "volunteers-column-status", args: [] });

/**
 * Head of a column.
 * Consent
 */
export const volunteersColumnConsent = (): Message => ({ id: "volunteers-column-consent", args: [] });

/**
 * Status: has applied, does not take part yet.
 * Applicant
 */
export const volunteersStatusApplicant = (): Message => ({ id: "volunteers-status-applicant", args: [] });

/**
 * Status: takes part.
 * Active
 */
export const volunteersStatusActive = (): Message => ({ id: "volunteers-status-active", args: [] });

/**
 * Status: rests for a time.
 * Paused
 */
export const volunteersStatusPaused = (): Message => ({ id: "volunteers-status-paused", args: [] });

/**
 * Status: has left.
 * Archived
 */
export const volunteersStatusArchived = (): Message => ({ id: "volunteers-status-archived", args: [] });

/**
 * Age band.
 * Under 14
 */
export const volunteersAgeUnder14 = (): Message => ({ id: "volunteers-age-under14", args: [] });

/**
 * Age band.
 * 14–17
 */
export const volunteersAgeFrom14to17 = (): Message => ({ id: "volunteers-age-from14to17", args: [] });

/**
 * Age band.
 * 18–34
 */
export const volunteersAgeFrom18to34 = (): Message => ({ id: "volunteers-age-from18to34", args: [] });

/**
 * Age band.
 * 35–59
 */
export const volunteersAgeFrom35to59 = (): Message => ({ id: "volunteers-age-from35to59", args: [] });

/**
 * Age band.
 * 60 and over
 */
export const volunteersAgeFrom60 = (): Message => ({ id: "volunteers-age-from60", args: [] });

/**
 * Age band: the date of birth is not known.
 * Age not specified
 */
export const volunteersAgeUnknown = (): Message => ({ id: "volunteers-age-unknown", args: [] });

/**
 * Sex.
 * Female
 */
export const volunteersSexFemale = (): Message => ({ id: "volunteers-sex-female", args: [] });

/**
 * Sex.
 * Male
 */
export const volunteersSexMale = (): Message => ({ id: "volunteers-sex-male", args: [] });

/**
 * Language that a person speaks, in a list.
 * Kazakh
 */
export const volunteersLanguageKk = (): Message => ({ id: "volunteers-language-kk", args: [] });

/**
 * Language that a person speaks, in a list.
 * Russian
 */
export const volunteersLanguageRu = (): Message => ({ id: "volunteers-language-ru", args: [] });

/**
 * Language that a person speaks, in a list.
 * English
 */
export const volunteersLanguageEn = (): Message => ({ id: "volunteers-language-en", args: [] });

/**
 * Language that a person speaks, in a list.
 * Turkish
 */
export const volunteersLanguageTr = (): Message => ({ id: "volunteers-language-tr", args: [] });

/**
 * Language that a person speaks, in a list.
 * Uzbek
 */
export const volunteersLanguageUz = (): Message => ({ id: "volunteers-language-uz", args: [] });

/**
 * Language that a person speaks, in a list.
 * Kyrgyz
 */
export const volunteersLanguageKy = (): Message => ({ id: "volunteers-language-ky", args: [] });

/**
 * Language that a person speaks, in a list.
 * German
 */
export const volunteersLanguageDe = (): Message => ({ id: "volunteers-language-de", args: [] });

/**
 * Language that a person speaks, in a list.
 * Chinese
 */
export const volunteersLanguageZh = (): Message => ({ id: "volunteers-language-zh", args: [] });

/**
 * Language that a person speaks, in a list.
 * Arabic
 */
export const volunteersLanguageAr = (): Message => ({ id: "volunteers-language-ar", args: [] });

/**
 * Language that a person speaks, in a list.
 * Korean
 */
export const volunteersLanguageKo = (): Message => ({ id: "volunteers-language-ko", args: [] });

/**
 * Bar over the list: people chosen.
 * Selected: { $count }
 * @param a.count people chosen
 */
export const volunteersSelectionCount = (a: { count: number }): Message => ({ id: "volunteers-selection-count", args: [["count", number(a.count)]] });

/**
 * Bar over the list, for screen readers.
 * Selected people
 */
export const volunteersSelectionLabel = (): Message => ({ id: "volunteers-selection-label", args: [] });

/**
 * Button in the bar.
 * Select all: { $count }
 * @param a.count people in the result
 */
export const volunteersSelectionAllButton = (a: { count: number }): Message => ({ id: "volunteers-selection-all-button", args: [["count", number(a.count)]] });

/**
 * Button in the bar.
 * Clear selection
 */
export const volunteersSelectionClearButton = (): Message => ({ id: "volunteers-selection-clear-button", args: [] });

/**
 * Button in the bar, and title of its dialog.
 * Tag
 */
export const volunteersBulkTagButton = (): Message => ({ id: "volunteers-bulk-tag-button", args: [] });

/**
 * Button in the bar, and title of its dialog.
 * Direction
 */
export const volunteersBulkDirectionButton = (): Message => ({ id: "volunteers-bulk-direction-button", args: [] });

/**
 * Button in the bar, and title of its dialog.
 * Status
 */
export const volunteersBulkStatusButton = (): Message => ({ id: "volunteers-bulk-status-button", args: [] });

/**
 * Button in the bar, and title of its dialog.
 * Consent
 */
export const volunteersBulkConsentButton = (): Message => ({ id: "volunteers-bulk-consent-button", args: [] });

/**
 * Dialog for many people: how many it touches.
 * People: { $count }. This can be undone as one action.
 * @param a.count people chosen
 */
export const volunteersBulkPeople = (a: { count: number }): Message => ({ id: "volunteers-bulk-people", args: [["count", number(a.count)]] });

/**
 * Toast after a change of many people.
 * Changed: { $count }
 * @param a.count people changed
 */
export const volunteersBulkDone = (a: { count: number }): Message => ({ id: "volunteers-bulk-done", args: [["count", number(a.count)]] });

/**
 * Title of the panel.
 * New volunteer
 */
export const volunteersAddTitle = (): Message => ({ id: "volunteers-add-title", args: [] });

/**
 * Under the title.
 * A name is enough. The rest can wait.
 */
export const volunteersAddHint = (): Message => ({ id: "volunteers-add-hint", args: [] });

/**
 * Button: saves and clears the form for the next person.
 * Save and add another
 */
export const volunteersAddNextButton = (): Message => ({ id: "volunteers-add-next-button", args: [] });

/**
 * Title of the list of similar people.
 * Similar people in the register
 */
export const volunteersAddSimilarTitle = (): Message => ({ id: "volunteers-add-similar-title", args: [] });

/**
 * Under the title of similar people.
 * If it is another person, just save.
 */
export const volunteersAddSimilarHint = (): Message => ({ id: "volunteers-add-similar-hint", args: [] });

/**
 * Toast.
 * Added: { $name }
 * @param a.name name of the person
 */
export const volunteersAddDone = (a: { name: string }): Message => ({ id: "volunteers-add-done", args: [["name", text(a.name)]] });

/**
 * Button of the toast.
 * Open
 */
export const volunteersAddOpenButton = (): Message => ({ id: "volunteers-add-open-button", args: [] });

/**
 * Question when the panel is closed with something typed.
 * What you typed is not saved.
 */
export const volunteersAddCloseConfirm = (): Message => ({ id: "volunteers-add-close-confirm", args: [] });

/**
 * Button: closes without saving.
 * Close without saving
 */
export const volunteersAddDiscardButton = (): Message => ({ id: "volunteers-add-discard-button", args: [] });

/**
 * Field label.
 * Surname
 */
export const volunteersFieldSurname = (): Message => ({ id: "volunteers-field-surname", args: [] });

/**
 * Field label.
 * Given name
 */
export const volunteersFieldGiven = (): Message => ({ id: "volunteers-field-given", args: [] });

/**
 * Field label.
 * Patronymic
 */
export const volunteersFieldPatronymic = (): Message => ({ id: "volunteers-field-patronymic", args: [] });

/**
 * Field label on the page of a person.
 * As in the document
 */
export const volunteersFieldName = (): Message => ({ id: "volunteers-field-name", args: [] });

/**
 * Field label: the name as in the passport.
 * In Latin letters
 */
export const volunteersFieldLatin = (): Message => ({ id: "volunteers-field-latin", args: [] });

/**
 * Field label.
 * On the badge
 */
export const volunteersFieldBadgeName = (): Message => ({ id: "volunteers-field-badge-name", args: [] });

/**
 * Field label: names the person had before.
 * Former name
 */
export const volunteersFieldFormerName = (): Message => ({ id: "volunteers-field-former-name", args: [] });

/**
 * Beside a name in the list: the person was found by it; it stands in one of the records that were joined.
 * Name in a joined record
 */
export const volunteersFieldJoinedName = (): Message => ({ id: "volunteers-field-joined-name", args: [] });

/**
 * Field label.
 * Date of birth
 */
export const volunteersFieldBirth = (): Message => ({ id: "volunteers-field-birth", args: [] });

/**
 * Field label.
 * Sex
 */
export const volunteersFieldSex = (): Message => ({ id: "volunteers-field-sex", args: [] });

/**
 * Field label.
 * IIN
 */
export const volunteersFieldIin = (): Message => ({ id: "volunteers-field-iin", args: [] });

/**
 * Field label.
 * Phone
 */
export const volunteersFieldPhone = (): Message => ({ id: "volunteers-field-phone", args: [] });

/**
 * Field label.
 * +7 700 000 00 00
 */
export const volunteersFieldPhonePlaceholder = (): Message => ({ id: "volunteers-field-phone.placeholder", args: [] });

/**
 * Field label.
 * E-mail
 */
export const volunteersFieldEmail = (): Message => ({ id: "volunteers-field-email", args: [] });

/**
 * Field label.
 * Region
 */
export const volunteersFieldRegion = (): Message => ({ id: "volunteers-field-region", args: [] });

/**
 * Field label.
 * District
 */
export const volunteersFieldDistrict = (): Message => ({ id: "volunteers-field-district", args: [] });

/**
 * Field label: living there since.
 * Lives there since
 */
export const volunteersFieldResidenceSince = (): Message => ({ id: "volunteers-field-residence-since", args: [] });

/**
 * Field label.
 * Directions
 */
export const volunteersFieldDirections = (): Message => ({ id: "volunteers-field-directions", args: [] });

/**
 * Field label.
 * Languages
 */
export const volunteersFieldLanguages = (): Message => ({ id: "volunteers-field-languages", args: [] });

/**
 * Field label: language of a skill.
 * Language
 */
export const volunteersFieldLanguage = (): Message => ({ id: "volunteers-field-language", args: [] });

/**
 * Field label: level of a language.
 * Level
 */
export const volunteersFieldLanguageLevel = (): Message => ({ id: "volunteers-field-language-level", args: [] });

/**
 * Field label.
 * Skills
 */
export const volunteersFieldSkills = (): Message => ({ id: "volunteers-field-skills", args: [] });

/**
 * Field label.
 * Tags
 */
export const volunteersFieldTags = (): Message => ({ id: "volunteers-field-tags", args: [] });

/**
 * Field label for one tag.
 * Tag
 */
export const volunteersFieldTag = (): Message => ({ id: "volunteers-field-tag", args: [] });

/**
 * Field label.
 * Direction
 */
export const volunteersFieldDirection = (): Message => ({ id: "volunteers-field-direction", args: [] });

/**
 * Field label.
 * Organisation
 */
export const volunteersFieldOrganisation = (): Message => ({ id: "volunteers-field-organisation", args: [] });

/**
 * Field label.
 * Status
 */
export const volunteersFieldStatus = (): Message => ({ id: "volunteers-field-status", args: [] });

/**
 * Field label: why a status changed.
 * Reason
 */
export const volunteersFieldReason = (): Message => ({ id: "volunteers-field-reason", args: [] });

/**
 * Field label.
 * Joined
 */
export const volunteersFieldJoined = (): Message => ({ id: "volunteers-field-joined", args: [] });

/**
 * Field label.
 * T-shirt size
 */
export const volunteersFieldTshirt = (): Message => ({ id: "volunteers-field-tshirt", args: [] });

/**
 * Field label: whom to call.
 * In an emergency call
 */
export const volunteersFieldEmergency = (): Message => ({ id: "volunteers-field-emergency", args: [] });

/**
 * Field label: name of a contact or guardian.
 * Name
 */
export const volunteersFieldContactName = (): Message => ({ id: "volunteers-field-contact-name", args: [] });

/**
 * Field label: how a contact or guardian is related.
 * Relation
 */
export const volunteersFieldRelation = (): Message => ({ id: "volunteers-field-relation", args: [] });

/**
 * Field label.
 * Notes
 */
export const volunteersFieldNotes = (): Message => ({ id: "volunteers-field-notes", args: [] });

/**
 * Field label: former name was used until this day.
 * Until
 */
export const volunteersFieldUntil = (): Message => ({ id: "volunteers-field-until", args: [] });

/**
 * Field label.
 * From
 */
export const volunteersFieldFrom = (): Message => ({ id: "volunteers-field-from", args: [] });

/**
 * Field label.
 * Date
 */
export const volunteersFieldDate = (): Message => ({ id: "volunteers-field-date", args: [] });

/**
 * Field label.
 * 19.08.2002
 */
export const volunteersFieldDatePlaceholder = (): Message => ({ id: "volunteers-field-date.placeholder", args: [] });

/**
 * Field label: number of a contract.
 * Number
 */
export const volunteersFieldNumber = (): Message => ({ id: "volunteers-field-number", args: [] });

/**
 * Beside a row of the list that was found by the number of a contract.
 * Contract number
 */
export const volunteersFieldContract = (): Message => ({ id: "volunteers-field-contract", args: [] });

/**
 * Field label: what the contract pays for.
 * Expenses agreed
 */
export const volunteersFieldExpenses = (): Message => ({ id: "volunteers-field-expenses", args: [] });

/**
 * Field label: what a briefing was about.
 * Topic
 */
export const volunteersFieldTopic = (): Message => ({ id: "volunteers-field-topic", args: [] });

/**
 * Field label.
 * Given by
 */
export const volunteersFieldGivenBy = (): Message => ({ id: "volunteers-field-given-by", args: [] });

/**
 * Field label: where the paper lies.
 * Paper
 */
export const volunteersFieldReference = (): Message => ({ id: "volunteers-field-reference", args: [] });

/**
 * Field label: where the paper lies.
 * folder 12, sheet 48
 */
export const volunteersFieldReferencePlaceholder = (): Message => ({ id: "volunteers-field-reference.placeholder", args: [] });

/**
 * Back button, for screen readers.
 * Back to the list
 */
export const volunteersProfileBackLabel = (): Message => ({ id: "volunteers-profile-back-label", args: [] });

/**
 * Head of the page.
 * Volunteer since: { $day }
 * @param a.day day of joining
 */
export const volunteersProfileSince = (a: { day: When }): Message => ({ id: "volunteers-profile-since", args: [["day", date(a.day)]] });

/**
 * Head of the page, for people without a day of joining.
 * In the register since: { $at }
 * @param a.at when the record was made
 */
export const volunteersProfileCreated = (a: { at: When }): Message => ({ id: "volunteers-profile-created", args: [["at", date(a.at)]] });

/**
 * Button of the page: other actions, for screen readers.
 * More actions
 */
export const volunteersProfileMoreLabel = (): Message => ({ id: "volunteers-profile-more-label", args: [] });

/**
 * Menu item.
 * Delete record
 */
export const volunteersProfileDeleteButton = (): Message => ({ id: "volunteers-profile-delete-button", args: [] });

/**
 * Button of the page of a deleted person.
 * Restore
 */
export const volunteersProfileRestoreButton = (): Message => ({ id: "volunteers-profile-restore-button", args: [] });

/**
 * Banner: the record was deleted just now.
 * The record is deleted.
 */
export const volunteersProfileDeletedTitle = (): Message => ({ id: "volunteers-profile-deleted-title", args: [] });

/**
 * Banner: the record was deleted just now, what to do.
 * It has left all lists. It can still be restored.
 */
export const volunteersProfileDeletedHint = (): Message => ({ id: "volunteers-profile-deleted-hint", args: [] });

/**
 * Toast.
 * The record is restored.
 */
export const volunteersProfileRestoredDone = (): Message => ({ id: "volunteers-profile-restored-done", args: [] });

/**
 * Banner of a minor: title.
 * A minor: some work is closed until the age of 18.
 */
export const volunteersMinorTitle = (): Message => ({ id: "volunteers-minor-title", args: [] });

/**
 * Banner of a minor: what the law bars.
 * Not allowed by law: { $work }.
 * @param a.work kinds of work, a list
 */
export const volunteersMinorBarred = (a: { work: string }): Message => ({ id: "volunteers-minor-barred", args: [["work", text(a.work)]] });

/**
 * Banner of a minor without the consent of a legal representative.
 * Written consent of a parent or legal representative is needed.
 */
export const volunteersMinorConsentHint = (): Message => ({ id: "volunteers-minor-consent-hint", args: [] });

/**
 * Button in the banner of a minor, and in the section of consents.
 * Record consent
 */
export const volunteersProfileConsentButton = (): Message => ({ id: "volunteers-profile-consent-button", args: [] });

/**
 * Section of the page.
 * Name
 */
export const volunteersProfileNameTitle = (): Message => ({ id: "volunteers-profile-name-title", args: [] });

/**
 * Section of the page.
 * Details
 */
export const volunteersProfileDetailsTitle = (): Message => ({ id: "volunteers-profile-details-title", args: [] });

/**
 * Section of the page.
 * Residence
 */
export const volunteersProfileResidenceTitle = (): Message => ({ id: "volunteers-profile-residence-title", args: [] });

/**
 * Section of the page.
 * Volunteering
 */
export const volunteersProfileWorkTitle = (): Message => ({ id: "volunteers-profile-work-title", args: [] });

/**
 * Section of the page.
 * Legal representatives
 */
export const volunteersProfileGuardiansTitle = (): Message => ({ id: "volunteers-profile-guardians-title", args: [] });

/**
 * Section of the page.
 * Contracts
 */
export const volunteersProfileContractsTitle = (): Message => ({ id: "volunteers-profile-contracts-title", args: [] });

/**
 * Section of the page.
 * Briefings
 */
export const volunteersProfileBriefingsTitle = (): Message => ({ id: "volunteers-profile-briefings-title", args: [] });

/**
 * Nothing stands in a section of rows.
 * None yet
 */
export const volunteersProfileRowsEmpty = (): Message => ({ id: "volunteers-profile-rows-empty", args: [] });

/**
 * Button that adds a value, for screen readers.
 * Add: { $field }
 * @param a.field label of the field
 */
export const volunteersProfileAddLabel = (a: { field: string }): Message => ({ id: "volunteers-profile-add-label", args: [["field", text(a.field)]] });

/**
 * A value that opens for change, for screen readers.
 * Edit: { $field }, { $value }
 * @param a.field label of the field
 * @param a.value what stands there now
 */
export const volunteersProfileEditLabel = (a: { field: string; value: string }): Message => ({ id: "volunteers-profile-edit-label", args: [["field", text(a.field)], ["value", text(a.value)]] });

/**
 * Cross of a value, for screen readers.
 * Remove: { $value }
 * @param a.value the value
 */
export const volunteersProfileRemoveLabel = (a: { value: string }): Message => ({ id: "volunteers-profile-remove-label", args: [["value", text(a.value)]] });

/**
 * Box beside the IIN.
 * Compared with the document
 */
export const volunteersProfileCheckedLabel = (): Message => ({ id: "volunteers-profile-checked-label", args: [] });

/**
 * Toast after a change in place.
 * Saved: { $field }
 * @param a.field label of the field
 */
export const volunteersProfileSavedDone = (a: { field: string }): Message => ({ id: "volunteers-profile-saved-done", args: [["field", text(a.field)]] });

/**
 * Beside a former name.
 * until { $day }
 * @param a.day last day of the name
 */
export const volunteersProfileUntil = (a: { day: When }): Message => ({ id: "volunteers-profile-until", args: [["day", date(a.day)]] });

/**
 * Beside a guardian.
 * consent: { $day }
 * @param a.day day of the consent
 */
export const volunteersProfileGuardianConsent = (a: { day: When }): Message => ({ id: "volunteers-profile-guardian-consent", args: [["day", date(a.day)]] });

/**
 * Title of the dialog.
 * Change status
 */
export const volunteersStatusChangeTitle = (): Message => ({ id: "volunteers-status-change-title", args: [] });

/**
 * Field of the dialog: where to.
 * New status
 */
export const volunteersStatusChangeLabel = (): Message => ({ id: "volunteers-status-change-label", args: [] });

/**
 * Under the field of the reason.
 * Write the reason. It stays in the history.
 */
export const volunteersStatusReasonHint = (): Message => ({ id: "volunteers-status-reason-hint", args: [] });

/**
 * Reason of leaving.
 * Own wish
 */
export const volunteersArchiveOwnWish = (): Message => ({ id: "volunteers-archive-own-wish", args: [] });

/**
 * Reason of leaving.
 * Moved away
 */
export const volunteersArchiveMoved = (): Message => ({ id: "volunteers-archive-moved", args: [] });

/**
 * Reason of leaving.
 * Cannot be reached
 */
export const volunteersArchiveUnreachable = (): Message => ({ id: "volunteers-archive-unreachable", args: [] });

/**
 * Reason of leaving.
 * Application not accepted
 */
export const volunteersArchiveDeclined = (): Message => ({ id: "volunteers-archive-declined", args: [] });

/**
 * Reason of leaving.
 * Ended by the organisation
 */
export const volunteersArchiveDismissed = (): Message => ({ id: "volunteers-archive-dismissed", args: [] });

/**
 * Reason of leaving.
 * Died
 */
export const volunteersArchiveDeceased = (): Message => ({ id: "volunteers-archive-deceased", args: [] });

/**
 * Reason of leaving.
 * Other reason
 */
export const volunteersArchiveOther = (): Message => ({ id: "volunteers-archive-other", args: [] });

/**
 * Two computers changed one field: title of the block.
 * Changed differently on two computers
 */
export const volunteersRivalsTitle = (): Message => ({ id: "volunteers-rivals-title", args: [] });

/**
 * Two computers changed one field: what to do.
 * The first value stands now. Keep the right one; nothing is lost from the history.
 */
export const volunteersRivalsHint = (): Message => ({ id: "volunteers-rivals-hint", args: [] });

/**
 * Button beside each value.
 * Keep this one
 */
export const volunteersRivalsKeepButton = (): Message => ({ id: "volunteers-rivals-keep-button", args: [] });

/**
 * The same button for screen readers.
 * Keep this one: { $value }
 * @param a.value the value
 */
export const volunteersRivalsKeepLabel = (a: { value: string }): Message => ({ id: "volunteers-rivals-keep-label", args: [["value", text(a.value)]] });

/**
 * Section at the right.
 * History
 */
export const volunteersHistoryTitle = (): Message => ({ id: "volunteers-history-title", args: [] });

/**
 * Beside the title.
 * Actions: { $count }
 * @param a.count actions so far
 */
export const volunteersHistoryCount = (a: { count: number }): Message => ({ id: "volunteers-history-count", args: [["count", number(a.count)]] });

/**
 * Head of a day.
 * Today
 */
export const volunteersHistoryToday = (): Message => ({ id: "volunteers-history-today", args: [] });

/**
 * Under an action.
 * { DATETIME($at, style: "time") }, { $operator }, { $device }
 * @param a.at when
 * @param a.operator who
 * @param a.device on which computer
 */
export const volunteersHistoryWho = (a: { at: When; operator: string; device: string }): Message => ({ id: "volunteers-history-who", args: [["at", date(a.at)], ["operator", text(a.operator)], ["device", text(a.device)]] });

/**
 * Under an action that was taken back.
 * Undone: { DATETIME($at, style: "time") }
 * @param a.at when it was taken back
 */
export const volunteersHistoryUndone = (a: { at: When }): Message => ({ id: "volunteers-history-undone", args: [["at", date(a.at)]] });

/**
 * Under an action that can no longer be taken back.
 * Changed again since then
 */
export const volunteersHistorySuperseded = (): Message => ({ id: "volunteers-history-superseded", args: [] });

/**
 * Button of an action in the history.
 * Undo
 */
export const volunteersHistoryUndoButton = (): Message => ({ id: "volunteers-history-undo-button", args: [] });

/**
 * Button of an action, for screen readers.
 * Undo: { $act }
 * @param a.act what was done
 */
export const volunteersUndoLabel = (a: { act: string }): Message => ({ id: "volunteers-undo-label", args: [["act", text(a.act)]] });

/**
 * No such person: title.
 * This person is not in the register
 */
export const volunteersProfileMissingTitle = (): Message => ({ id: "volunteers-profile-missing-title", args: [] });

/**
 * No such person: what to do.
 * The record may have been deleted. Go back to the list.
 */
export const volunteersProfileMissingHint = (): Message => ({ id: "volunteers-profile-missing-hint", args: [] });

/**
 * Title of the dialog.
 * Export
 */
export const volunteersExportTitle = (): Message => ({ id: "volunteers-export-title", args: [] });

/**
 * Group of choices.
 * Whom
 */
export const volunteersExportScopeLabel = (): Message => ({ id: "volunteers-export-scope-label", args: [] });

/**
 * Choice.
 * Selected people: { $count }
 * @param a.count people
 */
export const volunteersExportScopeSelection = (a: { count: number }): Message => ({ id: "volunteers-export-scope-selection", args: [["count", number(a.count)]] });

/**
 * Choice.
 * Found people: { $count }
 * @param a.count people
 */
export const volunteersExportScopeFound = (a: { count: number }): Message => ({ id: "volunteers-export-scope-found", args: [["count", number(a.count)]] });

/**
 * Choice.
 * Everybody, with the archive
 */
export const volunteersExportScopeAll = (): Message => ({ id: "volunteers-export-scope-all", args: [] });

/**
 * Group of choices.
 * Format
 */
export const volunteersExportFormatLabel = (): Message => ({ id: "volunteers-export-format-label", args: [] });

/**
 * Choice of a format.
 * Excel workbook
 */
export const volunteersExportFormatXlsx = (): Message => ({ id: "volunteers-export-format-xlsx", args: [] });

/**
 * Choice of a format.
 * IINs and phones stay text; nothing is lost.
 */
export const volunteersExportFormatXlsxHint = (): Message => ({ id: "volunteers-export-format-xlsx.hint", args: [] });

/**
 * Choice of a format.
 * CSV for Excel
 */
export const volunteersExportFormatCsvExcel = (): Message => ({ id: "volunteers-export-format-csv-excel", args: [] });

/**
 * Choice of a format.
 * Opens with a double click. Excel drops the zeros in front of an IIN; the workbook keeps them.
 */
export const volunteersExportFormatCsvExcelHint = (): Message => ({ id: "volunteers-export-format-csv-excel.hint", args: [] });

/**
 * Choice of a format.
 * Plain CSV
 */
export const volunteersExportFormatCsvPlain = (): Message => ({ id: "volunteers-export-format-csv-plain", args: [] });

/**
 * Choice of a format.
 * For other programs: UTF-8, with commas.
 */
export const volunteersExportFormatCsvPlainHint = (): Message => ({ id: "volunteers-export-format-csv-plain.hint", args: [] });

/**
 * Choice of a format.
 * JSON
 */
export const volunteersExportFormatJson = (): Message => ({ id: "volunteers-export-format-json", args: [] });

/**
 * Choice of a format.
 * Everything the register knows, for another program.
 */
export const volunteersExportFormatJsonHint = (): Message => ({ id: "volunteers-export-format-json.hint", args: [] });

/**
 * Under the choices.
 * This file holds personal data. The export is written in the history under your name.
 */
export const volunteersExportWarning = (): Message => ({ id: "volunteers-export-warning", args: [] });

/**
 * Main button.
 * Choose a place and save
 */
export const volunteersExportRunButton = (): Message => ({ id: "volunteers-export-run-button", args: [] });

/**
 * While it runs.
 * Writing the file…
 */
export const volunteersExportProgress = (): Message => ({ id: "volunteers-export-progress", args: [] });

/**
 * It is written.
 * People in the file: { $count }
 * @param a.count people in the file
 */
export const volunteersExportDone = (a: { count: number }): Message => ({ id: "volunteers-export-done", args: [["count", number(a.count)]] });

/**
 * Label of the place of the file.
 * File
 */
export const volunteersExportPathLabel = (): Message => ({ id: "volunteers-export-path-label", args: [] });

/**
 * Tooltip of a masked number and of the button that shows it: what pressing does.
 * In full for a minute. The look is logged.
 */
export const volunteersRevealHint = (): Message => ({ id: "volunteers-reveal-hint", args: [] });

/**
 * Button and key on the page of an event: opens the board in a window of its own.
 * Wall board
 */
export const wallOpenButton = (): Message => ({ id: "wall-open-button", args: [] });

/**
 * Hint at the button.
 * Opens on the second screen, or on this one; Escape closes it. When the program locks itself, the board stays, without names.
 */
export const wallOpenHint = (): Message => ({ id: "wall-open-hint", args: [] });

/**
 * Notice.
 * The wall board is open. When the program locks itself, the board stays, without names.
 */
export const wallOpened = (): Message => ({ id: "wall-opened", args: [] });

/**
 * Notice.
 * The wall board is closed.
 */
export const wallClosed = (): Message => ({ id: "wall-closed", args: [] });

/**
 * Refusal.
 * The wall board does not open. Close other windows and try again.
 */
export const wallErrorNotOpened = (): Message => ({ id: "wall-error-not-opened", args: [] });

/**
 * Heading of the shifts that go on.
 * Now
 */
export const wallNowTitle = (): Message => ({ id: "wall-now-title", args: [] });

/**
 * Heading of the shifts that begin soon.
 * Next
 */
export const wallNextTitle = (): Message => ({ id: "wall-next-title", args: [] });

/**
 * Nothing goes on.
 * No shift is running now
 */
export const wallNowEmpty = (): Message => ({ id: "wall-now-empty", args: [] });

/**
 * Nothing begins in the next hours.
 * Nothing begins in the next 3 hours
 */
export const wallNextEmpty = (): Message => ({ id: "wall-next-empty", args: [] });

/**
 * Who is there, of those with a place.
 * { $here } of { $expected } here
 * @param a.here people who are there
 * @param a.expected people with a place
 */
export const wallHereValue = (a: { here: string; expected: string }): Message => ({ id: "wall-here-value", args: [["here", text(a.here)], ["expected", text(a.expected)]] });

/**
 * How many have a place in a shift that has not begun.
 * { $held } assigned
 * @param a.held people with a place
 */
export const wallHeldValue = (a: { held: string }): Message => ({ id: "wall-held-value", args: [["held", text(a.held)]] });

/**
 * How many people are missing at a shift.
 * { $count ->
 *     [one] { $count } person missing
 *    *[other] { $count } people missing
 * }
 * @param a.count people
 */
export const wallMissingValue = (a: { count: number }): Message => ({ id: "wall-missing-value", args: [["count", number(a.count)]] });

/**
 * Nobody is missing at a shift.
 * Complete
 */
export const wallComplete = (): Message => ({ id: "wall-complete", args: [] });

/**
 * Every role of a shift that has not begun has its people.
 * All places are filled
 */
export const wallFilled = (): Message => ({ id: "wall-filled", args: [] });

/**
 * Label before names.
 * Missing
 */
export const wallMissingLabel = (): Message => ({ id: "wall-missing-label", args: [] });

/**
 * Label before names.
 * Late
 */
export const wallLateLabel = (): Message => ({ id: "wall-late-label", args: [] });

/**
 * Label before names.
 * Left
 */
export const wallLeftLabel = (): Message => ({ id: "wall-left-label", args: [] });

/**
 * Label before names.
 * Here
 */
export const wallInLabel = (): Message => ({ id: "wall-in-label", args: [] });

/**
 * Label before names of people whose shift has not begun.
 * Coming
 */
export const wallExpectedLabel = (): Message => ({ id: "wall-expected-label", args: [] });

/**
 * Minutes beside the name of somebody who is late.
 * { $minutes } min
 * @param a.minutes minutes since the beginning
 */
export const wallLateValue = (a: { minutes: number }): Message => ({ id: "wall-late-value", args: [["minutes", number(a.minutes)]] });

/**
 * Behind names: there are more.
 * and { $count } more
 * @param a.count people
 */
export const wallMoreValue = (a: { count: number }): Message => ({ id: "wall-more-value", args: [["count", number(a.count)]] });

/**
 * In the corner: the program is locked, and the board shows what was known at that time.
 * { $time }: locked, so the board stands still and names nobody
 * @param a.time the hands of the clock: 10:40
 */
export const wallLockedValue = (a: { time: string }): Message => ({ id: "wall-locked-value", args: [["time", text(a.time)]] });

/**
 * Beside the heading of shifts, where they do not all fit: which of them are shown; the board turns its pages itself.
 * { $from }–{ $until } of { $all }
 * @param a.from number of the first
 * @param a.until number of the last
 * @param a.all how many there are
 */
export const wallPageValue = (a: { from: string; until: string; all: string }): Message => ({ id: "wall-page-value", args: [["from", text(a.from)], ["until", text(a.until)], ["all", text(a.all)]] });

/**
 * In the corner: how to leave.
 * closes the board
 */
export const wallEscapeHint = (): Message => ({ id: "wall-escape-hint", args: [] });

/**
 * First stop of the Tab key, seen only then.
 * Go to the main content
 */
export const windowSkipButton = (): Message => ({ id: "window-skip-button", args: [] });

/**
 * Name of the rail, for screen readers.
 * Main sections
 */
export const windowSectionsLabel = (): Message => ({ id: "window-sections-label", args: [] });

/**
 * Section in the rail.
 * Today
 */
export const windowTodayLabel = (): Message => ({ id: "window-today-label", args: [] });

/**
 * Section in the rail.
 * Volunteers
 */
export const windowVolunteersLabel = (): Message => ({ id: "window-volunteers-label", args: [] });

/**
 * Section in the rail.
 * Events
 */
export const windowEventsLabel = (): Message => ({ id: "window-events-label", args: [] });

/**
 * Section in the rail.
 * Organisations
 */
export const windowOrganisationsLabel = (): Message => ({ id: "window-organisations-label", args: [] });

/**
 * Section in the rail.
 * Settings
 */
export const windowSettingsLabel = (): Message => ({ id: "window-settings-label", args: [] });

/**
 * Beside a section in the rail, for screen readers.
 * { $count ->
 *     [one] { $count } kind of thing waits
 *    *[other] { $count } kinds of things wait
 * }
 * @param a.count kinds of things that wait for a person
 */
export const windowAttentionLabel = (a: { count: number }): Message => ({ id: "window-attention-label", args: [["count", number(a.count)]] });

/**
 * Name of the language switch, for screen readers.
 * Language of the window
 */
export const windowLanguageLabel = (): Message => ({ id: "window-language-label", args: [] });

/**
 * Name of Kazakh, the same in every language.
 * Қазақша
 */
export const windowLanguageKk = (): Message => ({ id: "window-language-kk", args: [] });

/**
 * Name of Russian, the same in every language.
 * Русский
 */
export const windowLanguageRu = (): Message => ({ id: "window-language-ru", args: [] });

/**
 * Name of English, the same in every language.
 * English
 */
export const windowLanguageEn = (): Message => ({ id: "window-language-en", args: [] });

/**
 * Kazakh on the language switch, the same in every language.
 * ҚАЗ
 */
export const windowLanguageKkShort = (): Message => ({ id: "window-language-kk-short", args: [] });

/**
 * Russian on the language switch, the same in every language.
 * РУС
 */
export const windowLanguageRuShort = (): Message => ({ id: "window-language-ru-short", args: [] });

/**
 * English on the language switch, the same in every language.
 * ENG
 */
export const windowLanguageEnShort = (): Message => ({ id: "window-language-en-short", args: [] });

/**
 * Beside the name on the first screens, the same in every language.
 * бірге · вместе · together
 */
export const windowTaglineLabel = (): Message => ({ id: "window-tagline-label", args: [] });

/**
 * State line in the top bar: every change is on the disk of this laptop.
 * Saved on this laptop
 */
export const windowSavedLabel = (): Message => ({ id: "window-saved-label", args: [] });

/**
 * State line in the top bar: no other laptop has the register yet.
 * no copy elsewhere yet
 */
export const windowOnlyHereLabel = (): Message => ({ id: "window-only-here-label", args: [] });

/**
 * In place of the state line while the practice register is open.
 * Practice register: all people are invented
 */
export const windowPracticeLabel = (): Message => ({ id: "window-practice-label", args: [] });

/**
 * Button beside it: the practice register is locked, and the own one asks for its password.
 * To your register
 */
export const windowPracticeLeaveButton = (): Message => ({ id: "window-practice-leave-button", args: [] });

/**
 * Command in the search for everything.
 * Open the practice register
 */
export const windowCommandPractice = (): Message => ({ id: "window-command-practice", args: [] });

/**
 * Button in the top bar; closes the register until the password is typed.
 * Lock
 */
export const windowLockButton = (): Message => ({ id: "window-lock-button", args: [] });

/**
 * Name of the place where short notices appear, for screen readers.
 * Notices
 */
export const windowNoticesLabel = (): Message => ({ id: "window-notices-label", args: [] });

/**
 * Notice after an undo that left something as it is, because it was changed since.
 * The action is undone. Kept, because it was changed since: { $fields }.
 * @param a.fields names of the fields that were kept
 */
export const windowUndoneKept = (a: { fields: string }): Message => ({ id: "window-undone-kept", args: [["fields", text(a.fields)]] });

/**
 * Notice after an undo that left records where they are, because somebody changed them after they were added.
 * { $count ->
 *     [one] The action is undone. { $count } record stays, because it was changed after it was added.
 *    *[other] The action is undone. { $count } records stay, because they were changed after they were added.
 * }
 * @param a.count records that stay
 */
export const windowUndoneStayed = (a: { count: number }): Message => ({ id: "window-undone-stayed", args: [["count", number(a.count)]] });

/**
 * Button in the top bar that opens the search for everything.
 * Search everything
 */
export const windowSearchButton = (): Message => ({ id: "window-search-button", args: [] });

/**
 * Name of the dialog of the search for everything, for screen readers.
 * Search everything
 */
export const windowSearchTitle = (): Message => ({ id: "window-search-title", args: [] });

/**
 * Inside the empty field of the search for everything.
 * A person, an organisation or what to do
 */
export const windowSearchHint = (): Message => ({ id: "window-search-hint", args: [] });

/**
 * Heading in the results of the search for everything.
 * People
 */
export const windowSearchPeopleTitle = (): Message => ({ id: "window-search-people-title", args: [] });

/**
 * Heading in the results of the search for everything.
 * Organisations
 */
export const windowSearchOrganisationsTitle = (): Message => ({ id: "window-search-organisations-title", args: [] });

/**
 * Heading in the results of the search for everything.
 * What to do
 */
export const windowSearchCommandsTitle = (): Message => ({ id: "window-search-commands-title", args: [] });

/**
 * The search for everything found nothing.
 * Nothing found for “{ $text }”. Check the spelling or type fewer letters.
 * @param a.text what was typed
 */
export const windowSearchNone = (a: { text: string }): Message => ({ id: "window-search-none", args: [["text", text(a.text)]] });

/**
 * Last line of the people found: opens the list of volunteers with the same text.
 * All people found: { $count }
 * @param a.count people found
 */
export const windowSearchAllButton = (a: { count: number }): Message => ({ id: "window-search-all-button", args: [["count", number(a.count)]] });

/**
 * Foot of the search for everything: which keys move and choose.
 * ↑ ↓ to choose, Enter to open, Esc to close
 */
export const windowSearchKeysHint = (): Message => ({ id: "window-search-keys-hint", args: [] });

/**
 * Command in the search for everything.
 * Add a volunteer
 */
export const windowCommandAddVolunteer = (): Message => ({ id: "window-command-add-volunteer", args: [] });

/**
 * Command in the search for everything.
 * Add an organisation
 */
export const windowCommandAddOrganisation = (): Message => ({ id: "window-command-add-organisation", args: [] });

/**
 * Command in the search for everything.
 * Take in a list from a file
 */
export const windowCommandImport = (): Message => ({ id: "window-command-import", args: [] });

/**
 * Command in the search for everything.
 * Light theme
 */
export const windowCommandLight = (): Message => ({ id: "window-command-light", args: [] });

/**
 * Command in the search for everything.
 * Dark theme
 */
export const windowCommandDark = (): Message => ({ id: "window-command-dark", args: [] });

/**
 * Command in the search for everything.
 * Change the password
 */
export const windowCommandPassword = (): Message => ({ id: "window-command-password", args: [] });

/**
 * The address leads nowhere: title.
 * There is no such screen
 */
export const windowNowhereTitle = (): Message => ({ id: "window-nowhere-title", args: [] });

/**
 * The address leads nowhere: what to do.
 * It may have been part of another version. Go to the first screen.
 */
export const windowNowhereHint = (): Message => ({ id: "window-nowhere-hint", args: [] });

/**
 * The address leads nowhere: button to the first screen.
 * Go to Today
 */
export const windowNowhereButton = (): Message => ({ id: "window-nowhere-button", args: [] });

/**
 * Over the whole window when the program does not answer at the start.
 * { -birge } could not start
 */
export const windowStartBrokenTitle = (): Message => ({ id: "window-start-broken-title", args: [] });

/**
 * Name of the choice between the pages of Settings, for screen readers.
 * Pages of settings
 */
export const windowSettingsPagesLabel = (): Message => ({ id: "window-settings-pages-label", args: [] });

/**
 * The first page of Settings.
 * General
 */
export const windowSettingsGeneralLabel = (): Message => ({ id: "window-settings-general-label", args: [] });

/**
 * Title of the page, and of the row that opens it.
 * Business days
 */
export const workdaysTitle = (): Message => ({ id: "workdays-title", args: [] });

/**
 * Under the title.
 * Saturdays, Sundays and the holidays of the law are days off. Each year the government moves some days: enter those here, and the days on which your organisation works otherwise. They come before the law.
 */
export const workdaysHint = (): Message => ({ id: "workdays-hint", args: [] });

/**
 * Column.
 * Day
 */
export const workdaysDayColumn = (): Message => ({ id: "workdays-day-column", args: [] });

/**
 * Column: which holiday, or why the day is off.
 * What it is
 */
export const workdaysWhyColumn = (): Message => ({ id: "workdays-why-column", args: [] });

/**
 * Why a day is off: a holiday fell on a Saturday or Sunday and moved here.
 * day off moved here from a holiday
 */
export const workdaysWhyMoved = (): Message => ({ id: "workdays-why-moved", args: [] });

/**
 * Why a day is off: the organisation entered it.
 * day off, entered here
 */
export const workdaysWhyOwnOff = (): Message => ({ id: "workdays-why-own-off", args: [] });

/**
 * Why a Saturday or another day off is worked: the organisation entered it.
 * working day, entered here
 */
export const workdaysWhyOwnWorking = (): Message => ({ id: "workdays-why-own-working", args: [] });

/**
 * Button of a row: what was entered about this day is taken away.
 * Remove: { $day }
 * @param a.day the day
 */
export const workdaysRemoveLabel = (a: { day: When }): Message => ({ id: "workdays-remove-label", args: [["day", date(a.day)]] });

/**
 * Field label of the form.
 * Day
 */
export const workdaysDayLabel = (): Message => ({ id: "workdays-day-label", args: [] });

/**
 * Group of choices of the form.
 * It is
 */
export const workdaysKindLabel = (): Message => ({ id: "workdays-kind-label", args: [] });

/**
 * Choice.
 * a day off
 */
export const workdaysKindOff = (): Message => ({ id: "workdays-kind-off", args: [] });

/**
 * Choice.
 * a working day
 */
export const workdaysKindWorking = (): Message => ({ id: "workdays-kind-working", args: [] });

/**
 * Main button of the form.
 * Enter the day
 */
export const workdaysEnterButton = (): Message => ({ id: "workdays-enter-button", args: [] });

/**
 * Toast.
 * The day is entered.
 */
export const workdaysEnterDone = (): Message => ({ id: "workdays-enter-done", args: [] });

/**
 * Toast.
 * What was entered about the day is removed.
 */
export const workdaysRemoveDone = (): Message => ({ id: "workdays-remove-done", args: [] });

/**
 * Under the list: Kurban Ait goes by the moon and is announced late.
 * The first day of Kurban Ait { $year } is not known to this version of the program. Enter it when it has been announced.
 * @param a.year year in four digits
 */
export const workdaysKurbanAitUnknown = (a: { year: string }): Message => ({ id: "workdays-kurban-ait-unknown", args: [["year", text(a.year)]] });

/**
 * Label of the choice of a year, for screen readers.
 * Year
 */
export const workdaysYearLabel = (): Message => ({ id: "workdays-year-label", args: [] });

/**
 * The text is no day of the calendar.
 * This is no day of the calendar. Enter day, month and year, for example 25.11.2026.
 */
export const workdaysErrorNoDay = (): Message => ({ id: "workdays-error-no-day", args: [] });

/**
 * Somebody else removed it already.
 * Nothing is entered about this day, so there is nothing to remove.
 */
export const workdaysErrorNotEntered = (): Message => ({ id: "workdays-error-not-entered", args: [] });

/**
 * Holiday: 1 and 2 January.
 * New Year
 */
export const workdaysHolidayNewYear = (): Message => ({ id: "workdays-holiday-new-year", args: [] });

/**
 * Holiday: 7 January.
 * Orthodox Christmas
 */
export const workdaysHolidayChristmas = (): Message => ({ id: "workdays-holiday-christmas", args: [] });

/**
 * Holiday: 8 March.
 * International Women’s Day
 */
export const workdaysHolidayWomensDay = (): Message => ({ id: "workdays-holiday-womens-day", args: [] });

/**
 * Holiday: 21 to 23 March.
 * Nauryz
 */
export const workdaysHolidayNauryz = (): Message => ({ id: "workdays-holiday-nauryz", args: [] });

/**
 * Holiday: 15 March since 2027, 30 August until 2025.
 * Constitution Day
 */
export const workdaysHolidayConstitution = (): Message => ({ id: "workdays-holiday-constitution", args: [] });

/**
 * Holiday: 1 May.
 * Unity Day of the people of Kazakhstan
 */
export const workdaysHolidayUnity = (): Message => ({ id: "workdays-holiday-unity", args: [] });

/**
 * Holiday: 7 May.
 * Defender’s Day
 */
export const workdaysHolidayDefender = (): Message => ({ id: "workdays-holiday-defender", args: [] });

/**
 * Holiday: 9 May.
 * Victory Day
 */
export const workdaysHolidayVictory = (): Message => ({ id: "workdays-holiday-victory", args: [] });

/**
 * Holiday: 6 July.
 * Capital Day
 */
export const workdaysHolidayCapital = (): Message => ({ id: "workdays-holiday-capital", args: [] });

/**
 * Holiday: 25 October.
 * Republic Day
 */
export const workdaysHolidayRepublic = (): Message => ({ id: "workdays-holiday-republic", args: [] });

/**
 * Holiday: 1 December, until 2021.
 * Day of the First President
 */
export const workdaysHolidayFirstPresident = (): Message => ({ id: "workdays-holiday-first-president", args: [] });

/**
 * Holiday: 16 December.
 * Independence Day
 */
export const workdaysHolidayIndependence = (): Message => ({ id: "workdays-holiday-independence", args: [] });

/**
 * Holiday: goes by the moon.
 * first day of Kurban Ait
 */
export const workdaysHolidayKurbanAit = (): Message => ({ id: "workdays-holiday-kurban-ait", args: [] });

/**
 * A choice of what a column holds: the title of a shift.
 * Shift
 */
export const worklistsFieldShift = (): Message => ({ id: "worklists-field-shift", args: [] });

/**
 * A choice of what a column holds.
 * Title in Kazakh
 */
export const worklistsFieldTitleKk = (): Message => ({ id: "worklists-field-title-kk", args: [] });

/**
 * A choice of what a column holds.
 * Title in Russian
 */
export const worklistsFieldTitleRu = (): Message => ({ id: "worklists-field-title-ru", args: [] });

/**
 * A choice of what a column holds.
 * Title in English
 */
export const worklistsFieldTitleEn = (): Message => ({ id: "worklists-field-title-en", args: [] });

/**
 * A choice of what a column holds: the last day of an event.
 * Last day
 */
export const worklistsFieldUntil = (): Message => ({ id: "worklists-field-until", args: [] });

/**
 * A choice of what a column holds: where an event is.
 * Place
 */
export const worklistsFieldPlace = (): Message => ({ id: "worklists-field-place", args: [] });

/**
 * A choice of what a column holds: the most people of an event.
 * Capacity
 */
export const worklistsFieldCapacity = (): Message => ({ id: "worklists-field-capacity", args: [] });

/**
 * Beside a row.
 * Nobody of this name is in the register.
 */
export const worklistsPersonUnknown = (): Message => ({ id: "worklists-person-unknown", args: [] });

/**
 * Beside a kind of problem.
 * Several people have this name. Say which of them it is.
 */
export const worklistsPersonSeveral = (): Message => ({ id: "worklists-person-several", args: [] });

/**
 * Beside a row.
 * People of this name: { $count }. Say which of them it is.
 * @param a.count how many people
 */
export const worklistsPersonSeveralOf = (a: { count: number }): Message => ({ id: "worklists-person-several-of", args: [["count", number(a.count)]] });

/**
 * Beside a kind of problem.
 * Somebody of the register is called nearly so. Say whether it is that person.
 */
export const worklistsPersonLike = (): Message => ({ id: "worklists-person-like", args: [] });

/**
 * Beside a row.
 * Is this { $name }? The name is only like it.
 * @param a.name name of the person in the register
 */
export const worklistsPersonLikeOf = (a: { name: string }): Message => ({ id: "worklists-person-like-of", args: [["name", text(a.name)]] });

/**
 * Beside a kind of problem.
 * Found by the name alone.
 */
export const worklistsPersonByName = (): Message => ({ id: "worklists-person-by-name", args: [] });

/**
 * Beside a row.
 * Found by the name alone: { $name }.
 * @param a.name name of the person in the register
 */
export const worklistsPersonByNameOf = (a: { name: string }): Message => ({ id: "worklists-person-by-name-of", args: [["name", text(a.name)]] });

/**
 * Beside a kind of problem.
 * There is no such event on this day. It is made with the list.
 */
export const worklistsEventNew = (): Message => ({ id: "worklists-event-new", args: [] });

/**
 * Beside a row.
 * There is no event “{ $title }” on this day. It is made with the list.
 * @param a.title title of the event
 */
export const worklistsEventNewOf = (a: { title: string }): Message => ({ id: "worklists-event-new-of", args: [["title", text(a.title)]] });

/**
 * Beside a kind of problem.
 * Several events have this title on this day. Say which of them it is.
 */
export const worklistsEventSeveral = (): Message => ({ id: "worklists-event-several", args: [] });

/**
 * Beside a row.
 * Events called “{ $title }” on this day: { $count }. Say which of them it is.
 * @param a.count how many events
 * @param a.title title of the events
 */
export const worklistsEventSeveralOf = (a: { count: number; title: string }): Message => ({ id: "worklists-event-several-of", args: [["count", number(a.count)], ["title", text(a.title)]] });

/**
 * Beside a row of a list of events.
 * “{ $title }” is in the register on this day already.
 * @param a.title title of the event
 */
export const worklistsEventKnown = (a: { title: string }): Message => ({ id: "worklists-event-known", args: [["title", text(a.title)]] });

/**
 * Beside a row of a list of places.
 * There is no such event. Make it first, or take in the list of events.
 */
export const worklistsEventMissing = (): Message => ({ id: "worklists-event-missing", args: [] });

/**
 * Beside a row of a list of events.
 * The event has no title.
 */
export const worklistsTitleMissing = (): Message => ({ id: "worklists-title-missing", args: [] });

/**
 * Beside a row of a list of events.
 * The number of people cannot be read. Write a number.
 */
export const worklistsCapacityUnreadable = (): Message => ({ id: "worklists-capacity-unreadable", args: [] });

/**
 * Beside a row of a list of places.
 * The event has no such shift, or several fit. Correct the title and the time of the shift.
 */
export const worklistsShiftUnknown = (): Message => ({ id: "worklists-shift-unknown", args: [] });

/**
 * Beside a kind of problem.
 * A rule bars this place.
 */
export const worklistsBarred = (): Message => ({ id: "worklists-barred", args: [] });

/**
 * Beside a row of a list of places.
 * A place in a shift needs a person of the register. Take the person in first.
 */
export const worklistsBarredNew = (): Message => ({ id: "worklists-barred-new", args: [] });

/**
 * Beside a kind of problem.
 * Something speaks against this place. Say whether the person gets it all the same.
 */
export const worklistsWarned = (): Message => ({ id: "worklists-warned", args: [] });

/**
 * Beside a row of a list of hours.
 * The person has other hours at this time in the register.
 */
export const worklistsOtherHours = (): Message => ({ id: "worklists-other-hours", args: [] });

/**
 * Beside a row of a list of hours.
 * The work lies ahead. Hours are taken in when it is done.
 */
export const worklistsFuture = (): Message => ({ id: "worklists-future", args: [] });

/**
 * Beside a row.
 * The register has this already.
 */
export const worklistsKnown = (): Message => ({ id: "worklists-known", args: [] });

/**
 * Beside a row of a list of places.
 * The person is on this list already.
 */
export const worklistsPlaceKnown = (): Message => ({ id: "worklists-place-known", args: [] });

/**
 * Beside a row of a list of places.
 * An earlier row gives the person the same place.
 */
export const worklistsTwice = (): Message => ({ id: "worklists-twice", args: [] });

/**
 * On a button: somebody who is not in the register becomes a new record.
 * Make a new record
 */
export const worklistsFixMakePerson = (): Message => ({ id: "worklists-fix-make-person", args: [] });

/**
 * On a button: it is none of the people of that name.
 * Another person, a new record
 */
export const worklistsFixAnotherPerson = (): Message => ({ id: "worklists-fix-another-person", args: [] });

/**
 * On a button.
 * Make the event
 */
export const worklistsFixMakeEvent = (): Message => ({ id: "worklists-fix-make-event", args: [] });

/**
 * On a button: it is none of the events of that title.
 * Another event, make it
 */
export const worklistsFixAnotherEvent = (): Message => ({ id: "worklists-fix-another-event", args: [] });

/**
 * On a button: the hours count as work outside events.
 * Hours outside events
 */
export const worklistsFixWithoutEvent = (): Message => ({ id: "worklists-fix-without-event", args: [] });

/**
 * On a button: the hours follow from the times.
 * Count the times
 */
export const worklistsFixByTimes = (): Message => ({ id: "worklists-fix-by-times", args: [] });

/**
 * On a button: the number in the cell of hours counts.
 * Count the cell of hours
 */
export const worklistsFixAsClaimed = (): Message => ({ id: "worklists-fix-as-claimed", args: [] });

/**
 * On a button: of two rows at one time this one counts.
 * Count this row, not the earlier one
 */
export const worklistsFixThisRow = (): Message => ({ id: "worklists-fix-this-row", args: [] });

/**
 * On a button: the place is given although something speaks against it.
 * Give the place all the same
 */
export const worklistsFixInSpite = (): Message => ({ id: "worklists-fix-in-spite", args: [] });

/**
 * Printed when a list of events or places is judged without a register.
 * This is a list of events or places, and a register is needed to judge it. Name it with --register and give its password in BIRGE_PASSWORD.
 */
export const cliImportNeedsRegister = (): Message => ({ id: "cli-import-needs-register", args: [] });

/**
 * Printed when a list of hours, events or places was judged.
 * Rows: { $rows }; stay out until corrected or answered: { $out }. Nothing was written.
 * @param a.rows rows of the list
 * @param a.out rows that stay out or wait for an answer
 */
export const cliImportWorkJudged = (a: { rows: number; out: number }): Message => ({ id: "cli-import-work-judged", args: [["rows", number(a.rows)], ["out", number(a.out)]] });

/**
 * Printed when a list of hours, events or places was taken in.
 * Rows taken in: { $rows }; stayed out: { $out }; known already: { $known }.
 * @param a.rows rows taken in
 * @param a.out rows that stayed out
 * @param a.known rows that the register had already
 */
export const cliImportWorkDone = (a: { rows: number; out: number; known: number }): Message => ({ id: "cli-import-work-done", args: [["rows", number(a.rows)], ["out", number(a.out)], ["known", number(a.known)]] });

/**
 * In the dialog about how a file is read: what the list is of.
 * This is a list of
 */
export const worklistsScreenKindLabel = (): Message => ({ id: "worklists-screen-kind-label", args: [] });

/**
 * A choice: a list of people.
 * People
 */
export const worklistsScreenKindPeople = (): Message => ({ id: "worklists-screen-kind-people", args: [] });

/**
 * A choice: a list of hours; also before the sums at the head.
 * Hours
 */
export const worklistsScreenKindHours = (): Message => ({ id: "worklists-screen-kind-hours", args: [] });

/**
 * A choice: a list of events.
 * Events
 */
export const worklistsScreenKindEvents = (): Message => ({ id: "worklists-screen-kind-events", args: [] });

/**
 * A choice: a list of who works in which shift.
 * Places in shifts
 */
export const worklistsScreenKindPlaces = (): Message => ({ id: "worklists-screen-kind-places", args: [] });

/**
 * At the head of a list of work: what goes in.
 * Goes in: hours { $hours }, new people { $people }, new events { $events }.
 * @param a.hours hours and minutes, 78:30
 * @param a.people people that are made
 * @param a.events events that are made
 */
export const worklistsScreenSums = (a: { hours: string; people: number; events: number }): Message => ({ id: "worklists-screen-sums", args: [["hours", text(a.hours)], ["people", number(a.people)], ["events", number(a.events)]] });

/**
 * At the head of a list of places: what goes in.
 * New people that go in: { $people }.
 * @param a.people people that are made
 */
export const worklistsScreenSumsPlaces = (a: { people: number }): Message => ({ id: "worklists-screen-sums-places", args: [["people", number(a.people)]] });

/**
 * At the head of a list of events: what goes in.
 * New events that go in: { $events }.
 * @param a.events events that are made
 */
export const worklistsScreenSumsEvents = (a: { events: number }): Message => ({ id: "worklists-screen-sums-events", args: [["events", number(a.events)]] });

/**
 * What becomes of a row.
 * goes in
 */
export const worklistsScreenVerdictNew = (): Message => ({ id: "worklists-screen-verdict-new", args: [] });

/**
 * Sum at the foot.
 * Go in
 */
export const worklistsScreenSumNew = (): Message => ({ id: "worklists-screen-sum-new", args: [] });

/**
 * On the button that takes the list in.
 * Take in rows: { $count }
 * @param a.count rows that go in
 */
export const worklistsScreenRunButton = (a: { count: number }): Message => ({ id: "worklists-screen-run-button", args: [["count", number(a.count)]] });

/**
 * Beside the button while no row goes in.
 * No row goes in yet. Answer the questions at the left: for one row, or for all of a kind.
 */
export const worklistsScreenRunNone = (): Message => ({ id: "worklists-screen-run-none", args: [] });

/**
 * Beside the button of a list of hours.
 * Hours come in as claims, and somebody else confirms them. The import can be taken back as a whole.
 */
export const worklistsScreenConfirmHint = (): Message => ({ id: "worklists-screen-confirm-hint", args: [] });

/**
 * After the import.
 * Rows taken in
 */
export const worklistsScreenDoneWritten = (): Message => ({ id: "worklists-screen-done-written", args: [] });

/**
 * Button after a list of hours was taken in.
 * To the hours
 */
export const worklistsScreenDoneHoursButton = (): Message => ({ id: "worklists-screen-done-hours-button", args: [] });

/**
 * Button after a list of events or places was taken in.
 * To the events
 */
export const worklistsScreenDoneEventsButton = (): Message => ({ id: "worklists-screen-done-events-button", args: [] });

/**
 * Under the rows: whom a row may mean.
 * Who is it?
 */
export const worklistsScreenWhoTitle = (): Message => ({ id: "worklists-screen-who-title", args: [] });

/**
 * Under the rows: which event a row may be of.
 * Which event is it?
 */
export const worklistsScreenWhichTitle = (): Message => ({ id: "worklists-screen-which-title", args: [] });

/**
 * Column of the lists that were taken in.
 * Rows
 */
export const worklistsScreenTakenRowsColumn = (): Message => ({ id: "worklists-screen-taken-rows-column", args: [] });

/**
 * Kind of problem, in the list at the left.
 * Not in the register
 */
export const worklistsScreenProblemPersonUnknown = (): Message => ({ id: "worklists-screen-problem-person-unknown", args: [] });

/**
 * Kind of problem, in the list at the left.
 * Several of that name
 */
export const worklistsScreenProblemPersonSeveral = (): Message => ({ id: "worklists-screen-problem-person-several", args: [] });

/**
 * Kind of problem, in the list at the left.
 * A name like it
 */
export const worklistsScreenProblemPersonLike = (): Message => ({ id: "worklists-screen-problem-person-like", args: [] });

/**
 * Kind of problem, in the list at the left.
 * Found by the name alone
 */
export const worklistsScreenProblemPersonByName = (): Message => ({ id: "worklists-screen-problem-person-by-name", args: [] });

/**
 * Kind of problem, in the list at the left.
 * New event
 */
export const worklistsScreenProblemEventNew = (): Message => ({ id: "worklists-screen-problem-event-new", args: [] });

/**
 * Kind of problem, in the list at the left.
 * Several such events
 */
export const worklistsScreenProblemEventSeveral = (): Message => ({ id: "worklists-screen-problem-event-several", args: [] });

/**
 * Kind of problem, in the list at the left.
 * No such event
 */
export const worklistsScreenProblemEventMissing = (): Message => ({ id: "worklists-screen-problem-event-missing", args: [] });

/**
 * Kind of problem, in the list at the left.
 * Hours and times differ
 */
export const worklistsScreenProblemHoursMismatch = (): Message => ({ id: "worklists-screen-problem-hours-mismatch", args: [] });

/**
 * Kind of problem, in the list at the left.
 * Two places at once
 */
export const worklistsScreenProblemOverlapInFile = (): Message => ({ id: "worklists-screen-problem-overlap-in-file", args: [] });

/**
 * Kind of problem, in the list at the left.
 * Other hours at that time
 */
export const worklistsScreenProblemOtherHours = (): Message => ({ id: "worklists-screen-problem-other-hours", args: [] });

/**
 * Kind of problem, in the list at the left.
 * No such shift
 */
export const worklistsScreenProblemShiftUnknown = (): Message => ({ id: "worklists-screen-problem-shift-unknown", args: [] });

/**
 * Kind of problem, in the list at the left.
 * Barred by a rule
 */
export const worklistsScreenProblemPlaceBarred = (): Message => ({ id: "worklists-screen-problem-place-barred", args: [] });

/**
 * Kind of problem, in the list at the left.
 * Something speaks against it
 */
export const worklistsScreenProblemPlaceWarned = (): Message => ({ id: "worklists-screen-problem-place-warned", args: [] });

/**
 * Kind of problem, in the list at the left.
 * Already there
 */
export const worklistsScreenProblemWorkKnown = (): Message => ({ id: "worklists-screen-problem-work-known", args: [] });

/**
 * Beside a row of a list of hours: the organisation does not count the night.
 * All of these hours lie at night, and the organisation does not count the night.
 */
export const worklistsAllAtNight = (): Message => ({ id: "worklists-all-at-night", args: [] });
