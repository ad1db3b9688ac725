// Made by `cargo xtask gen` from locales/en; never edited.

use crate::{Arg, Message, Number, Titles, When};

/// Beside the field of the name.
///
/// ```text
/// Enter the name. Nothing else is required.
/// ```
pub fn actors_error_name_empty() -> Message {
    Message { id: "actors-error-name-empty".to_owned(), args: vec![] }
}

/// Beside the field of the name.
///
/// ```text
/// The name has at most { $max } characters. Entered: { $count }. Use the short name.
/// ```
///
/// `count`: characters that were entered
/// `max`: characters that fit
pub fn actors_error_name_long(count: impl Into<Number>, max: impl Into<Number>) -> Message {
    Message { id: "actors-error-name-long".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("max".to_owned(), Arg::from(max.into()))] }
}

/// Finding before somebody is assigned.
///
/// ```text
/// { $name } is in the archive. Make the record active first, or choose another volunteer.
/// ```
///
/// `name`: full name of the volunteer
pub fn assigning_archived(name: impl Into<String>) -> Message {
    Message { id: "assigning-archived".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Finding before somebody is assigned.
///
/// ```text
/// This shift is called off. Choose another shift.
/// ```
pub fn assigning_cancelled() -> Message {
    Message { id: "assigning-cancelled".to_owned(), args: vec![] }
}

/// Finding before somebody is assigned. The law bars it.
///
/// ```text
/// { $name } is under 18, and the law bars minors from emergencies and from help to victims. Choose an adult.
/// ```
///
/// `name`: full name of the volunteer
pub fn assigning_barred_emergency(name: impl Into<String>) -> Message {
    Message { id: "assigning-barred-emergency".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Finding before somebody is assigned. The law bars it.
///
/// ```text
/// { $name } is under 18, and the law bars minors from help to people with a criminal record. Choose an adult.
/// ```
///
/// `name`: full name of the volunteer
pub fn assigning_barred_criminal_record(name: impl Into<String>) -> Message {
    Message { id: "assigning-barred-criminal-record".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Finding before somebody is assigned. The law bars it.
///
/// ```text
/// { $name } is under 18, and the law bars minors from heavy and dangerous work. Choose an adult.
/// ```
///
/// `name`: full name of the volunteer
pub fn assigning_barred_hazardous(name: impl Into<String>) -> Message {
    Message { id: "assigning-barred-hazardous".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Finding before somebody is assigned.
///
/// ```text
/// { $name } has another shift at this time: “{ $event }”, { $day }, { $time }. Choose another volunteer, or take that place away first.
/// ```
///
/// `day`: day of the other shift
/// `event`: title of the other event
/// `name`: full name of the volunteer
/// `time`: its times: 09:00–13:00
pub fn assigning_two_places(day: impl Into<When>, event: impl Into<Titles>, name: impl Into<String>, time: impl Into<String>) -> Message {
    Message { id: "assigning-two-places".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into())), ("event".to_owned(), Arg::from(event.into())), ("name".to_owned(), Arg::Text(name.into())), ("time".to_owned(), Arg::Text(time.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// { $name } is under 18, and this task collects cash. Choose an adult, or write who stands beside.
/// ```
///
/// `name`: full name of the volunteer
pub fn assigning_minor_cash(name: impl Into<String>) -> Message {
    Message { id: "assigning-minor-cash".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// { $name } is under 18, and the shift reaches into the night (22:00–6:00). Choose an adult, or write who agreed to it.
/// ```
///
/// `name`: full name of the volunteer
pub fn assigning_minor_night(name: impl Into<String>) -> Message {
    Message { id: "assigning-minor-night".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// { $name } would rest only { $hours } h { $minutes } min, and at least { $least } h are asked for. The other shift: “{ $event }”, { $day }, { $time }.
/// ```
///
/// `day`: day of the other shift
/// `event`: title of the other event
/// `hours`: whole hours of rest
/// `least`: hours that are asked for
/// `minutes`: the minutes beyond them
/// `name`: full name of the volunteer
/// `time`: its times: 09:00–13:00
pub fn assigning_short_rest(day: impl Into<When>, event: impl Into<Titles>, hours: impl Into<Number>, least: impl Into<Number>, minutes: impl Into<Number>, name: impl Into<String>, time: impl Into<String>) -> Message {
    Message { id: "assigning-short-rest".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into())), ("event".to_owned(), Arg::from(event.into())), ("hours".to_owned(), Arg::from(hours.into())), ("least".to_owned(), Arg::from(least.into())), ("minutes".to_owned(), Arg::from(minutes.into())), ("name".to_owned(), Arg::Text(name.into())), ("time".to_owned(), Arg::Text(time.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// { $name }: there is no consent to the processing of personal data for this day. Record it before the shift.
/// ```
///
/// `name`: full name of the volunteer
pub fn assigning_consent_missing(name: impl Into<String>) -> Message {
    Message { id: "assigning-consent-missing".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// { $name }: the consent to the processing of personal data ends before this day. Record a new one before the shift.
/// ```
///
/// `name`: full name of the volunteer
pub fn assigning_consent_expired(name: impl Into<String>) -> Message {
    Message { id: "assigning-consent-expired".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// { $name }: the consent to the processing of personal data is withdrawn. Ask for a new one, or write why you go on.
/// ```
///
/// `name`: full name of the volunteer
pub fn assigning_consent_withdrawn(name: impl Into<String>) -> Message {
    Message { id: "assigning-consent-withdrawn".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// { $name }: the consent of a parent or guardian is missing. Record it, or write who comes along.
/// ```
///
/// `name`: full name of the volunteer
pub fn assigning_consent_guardian(name: impl Into<String>) -> Message {
    Message { id: "assigning-consent-guardian".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// { $name } is too young for this task: age { $years }, asked for { $least }. Choose another volunteer, or write why you go on.
/// ```
///
/// `least`: age that is asked for
/// `name`: full name of the volunteer
/// `years`: age in years
pub fn assigning_too_young(least: impl Into<Number>, name: impl Into<String>, years: impl Into<Number>) -> Message {
    Message { id: "assigning-too-young".to_owned(), args: vec![("least".to_owned(), Arg::from(least.into())), ("name".to_owned(), Arg::Text(name.into())), ("years".to_owned(), Arg::from(years.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// { $name }: the birth date is not known, and this task asks for age { $least }. Ask for the date.
/// ```
///
/// `least`: age that is asked for
/// `name`: full name of the volunteer
pub fn assigning_age_unknown(least: impl Into<Number>, name: impl Into<String>) -> Message {
    Message { id: "assigning-age-unknown".to_owned(), args: vec![("least".to_owned(), Arg::from(least.into())), ("name".to_owned(), Arg::Text(name.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// { $name } has no record of the skill that this task asks for: { $skill }.
/// ```
///
/// `name`: full name of the volunteer
/// `skill`: the skill or language
pub fn assigning_skill(name: impl Into<String>, skill: impl Into<String>) -> Message {
    Message { id: "assigning-skill".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into())), ("skill".to_owned(), Arg::Text(skill.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// { $name } has had no briefing for this task: { $topic }. Give it before the shift and record it.
/// ```
///
/// `name`: full name of the volunteer
/// `topic`: topic of the briefing
pub fn assigning_briefing(name: impl Into<String>, topic: impl Into<String>) -> Message {
    Message { id: "assigning-briefing".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into())), ("topic".to_owned(), Arg::Text(topic.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// There is nobody missing in this task: { $name } would come on top. People asked for: { $people }.
/// ```
///
/// `name`: full name of the volunteer
/// `people`: people that are asked for
pub fn assigning_full(name: impl Into<String>, people: impl Into<Number>) -> Message {
    Message { id: "assigning-full".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into())), ("people".to_owned(), Arg::from(people.into()))] }
}

/// Finding before somebody is assigned. It may be set aside.
///
/// ```text
/// The event is full: { $name } would come on top. Places: { $people }.
/// ```
///
/// `name`: full name of the volunteer
/// `people`: places of the event
pub fn assigning_list_full(name: impl Into<String>, people: impl Into<Number>) -> Message {
    Message { id: "assigning-list-full".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into())), ("people".to_owned(), Arg::from(people.into()))] }
}

/// Finding before somebody is assigned. It may be set aside with a reason.
///
/// ```text
/// { $name }: signing up has not begun yet. It begins on { $day }, { $time }. Write why you go on.
/// ```
///
/// `day`: day on which signing up begins
/// `name`: full name of the volunteer
/// `time`: the hands of the clock: 09:00
pub fn assigning_sign_up_not_yet(day: impl Into<When>, name: impl Into<String>, time: impl Into<String>) -> Message {
    Message { id: "assigning-sign-up-not-yet".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into())), ("name".to_owned(), Arg::Text(name.into())), ("time".to_owned(), Arg::Text(time.into()))] }
}

/// Finding before somebody is assigned. It may be set aside with a reason.
///
/// ```text
/// { $name }: signing up is over since { $day }, { $time }. Write why you go on.
/// ```
///
/// `day`: day on which signing up ended
/// `name`: full name of the volunteer
/// `time`: the hands of the clock: 09:00
pub fn assigning_sign_up_over(day: impl Into<When>, name: impl Into<String>, time: impl Into<String>) -> Message {
    Message { id: "assigning-sign-up-over".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into())), ("name".to_owned(), Arg::Text(name.into())), ("time".to_owned(), Arg::Text(time.into()))] }
}

/// Refusal.
///
/// ```text
/// This task is not in the shift any more. Reload the page.
/// ```
pub fn shifts_error_need() -> Message {
    Message { id: "shifts-error-need".to_owned(), args: vec![] }
}

/// Refusal beside the field.
///
/// ```text
/// Write why you go on in spite of the warning: it is kept with the place.
/// ```
pub fn assigning_error_words() -> Message {
    Message { id: "assigning-error-words".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// Whoever leaves has no place in this shift any more. Reload the page.
/// ```
pub fn assigning_error_no_place() -> Message {
    Message { id: "assigning-error-no-place".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// Nobody can move up: no place is free, or nobody waits.
/// ```
pub fn waiting_error_nobody() -> Message {
    Message { id: "waiting-error-nobody".to_owned(), args: vec![] }
}

/// State of a person: was seen at the event or the shift.
///
/// ```text
/// Came
/// ```
pub fn attendance_screen_came() -> Message {
    Message { id: "attendance-screen-came".to_owned(), args: vec![] }
}

/// Tab of the page of an event.
///
/// ```text
/// Attendance
/// ```
pub fn attendance_screen_tab() -> Message {
    Message { id: "attendance-screen-tab".to_owned(), args: vec![] }
}

/// Tab of the page of an event; name of the list.
///
/// ```text
/// People
/// ```
pub fn attendance_screen_people_tab() -> Message {
    Message { id: "attendance-screen-people-tab".to_owned(), args: vec![] }
}

/// Nobody is on the list: title.
///
/// ```text
/// Nobody is on the list yet
/// ```
pub fn attendance_screen_people_empty_title() -> Message {
    Message { id: "attendance-screen-people-empty-title".to_owned(), args: vec![] }
}

/// Nobody is on the list: what to do.
///
/// ```text
/// Add people by name here, or assign them to shifts.
/// ```
pub fn attendance_screen_people_empty_hint() -> Message {
    Message { id: "attendance-screen-people-empty-hint".to_owned(), args: vec![] }
}

/// The filters find nobody: title.
///
/// ```text
/// Nobody fits
/// ```
pub fn attendance_screen_none_title() -> Message {
    Message { id: "attendance-screen-none-title".to_owned(), args: vec![] }
}

/// The filters find nobody: what to do.
///
/// ```text
/// Change the words or turn the filters off.
/// ```
pub fn attendance_screen_none_hint() -> Message {
    Message { id: "attendance-screen-none-hint".to_owned(), args: vec![] }
}

/// Label and hint of the field that finds people.
///
/// ```text
/// Add to the list by name, phone or number
/// ```
pub fn attendance_screen_people_add_label() -> Message {
    Message { id: "attendance-screen-people-add-label".to_owned(), args: vec![] }
}

/// Button: adds everybody of a saved list.
///
/// ```text
/// Add many…
/// ```
pub fn attendance_screen_people_many_button() -> Message {
    Message { id: "attendance-screen-people-many-button".to_owned(), args: vec![] }
}

/// Title of a dialog.
///
/// ```text
/// Add many people to the list
/// ```
pub fn attendance_screen_people_many_title() -> Message {
    Message { id: "attendance-screen-people-many-title".to_owned(), args: vec![] }
}

/// Label of a choice: a saved filter of the list of volunteers.
///
/// ```text
/// Whom
/// ```
pub fn attendance_screen_people_many_label() -> Message {
    Message { id: "attendance-screen-people-many-label".to_owned(), args: vec![] }
}

/// Under the choice.
///
/// ```text
/// Saved filters of the list of volunteers. Whoever finds no seat goes to the waiting list.
/// ```
pub fn attendance_screen_people_many_hint() -> Message {
    Message { id: "attendance-screen-people-many-hint".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// Everybody but the archive
/// ```
pub fn attendance_screen_people_many_all() -> Message {
    Message { id: "attendance-screen-people-many-all".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// { $count ->
///     [one] Add { $count } person
///    *[other] Add { $count } people
/// }
/// ```
///
/// `count`: people
pub fn attendance_screen_people_many_do(count: impl Into<Number>) -> Message {
    Message { id: "attendance-screen-people-many-do".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Notice; the second number may be zero.
///
/// ```text
/// Added to the list: { $count }. On the waiting list: { $waiting }.
/// ```
///
/// `count`: people with a seat
/// `waiting`: people without a seat
pub fn attendance_screen_joined_done(count: impl Into<Number>, waiting: impl Into<Number>) -> Message {
    Message { id: "attendance-screen-joined-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("waiting".to_owned(), Arg::from(waiting.into()))] }
}

/// Notice.
///
/// ```text
/// Added to the list: { $name }.
/// ```
///
/// `name`: name of the person
pub fn attendance_screen_added_done(name: impl Into<String>) -> Message {
    Message { id: "attendance-screen-added-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Notice: there are no seats left.
///
/// ```text
/// On the waiting list: { $name }.
/// ```
///
/// `name`: name of the person
pub fn attendance_screen_waiting_done(name: impl Into<String>) -> Message {
    Message { id: "attendance-screen-waiting-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Notice.
///
/// ```text
/// Saved: { $name }.
/// ```
///
/// `name`: name of the person
pub fn attendance_screen_standing_done(name: impl Into<String>) -> Message {
    Message { id: "attendance-screen-standing-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Notice.
///
/// ```text
/// Moved up from the waiting list: { $count }.
/// ```
///
/// `count`: people
pub fn attendance_screen_moved_done(count: impl Into<Number>) -> Message {
    Message { id: "attendance-screen-moved-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: free seats go to those who wait.
///
/// ```text
/// Give free seats
/// ```
pub fn attendance_screen_move_up_button() -> Message {
    Message { id: "attendance-screen-move-up-button".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Volunteer
/// ```
pub fn attendance_screen_people_name_column() -> Message {
    Message { id: "attendance-screen-people-name-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// State
/// ```
pub fn attendance_screen_people_standing_column() -> Message {
    Message { id: "attendance-screen-people-standing-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Phone
/// ```
pub fn attendance_screen_phone_column() -> Message {
    Message { id: "attendance-screen-phone-column".to_owned(), args: vec![] }
}

/// Head of the column of menus, for screen readers.
///
/// ```text
/// Actions
/// ```
pub fn attendance_screen_acts_column() -> Message {
    Message { id: "attendance-screen-acts-column".to_owned(), args: vec![] }
}

/// Standing of a person.
///
/// ```text
/// Invited
/// ```
pub fn attendance_screen_standing_invited() -> Message {
    Message { id: "attendance-screen-standing-invited".to_owned(), args: vec![] }
}

/// Standing of a person.
///
/// ```text
/// On the list
/// ```
pub fn attendance_screen_standing_registered() -> Message {
    Message { id: "attendance-screen-standing-registered".to_owned(), args: vec![] }
}

/// Standing of a person.
///
/// ```text
/// Waiting list
/// ```
pub fn attendance_screen_standing_waiting() -> Message {
    Message { id: "attendance-screen-standing-waiting".to_owned(), args: vec![] }
}

/// Standing of a person: the place on the waiting list.
///
/// ```text
/// Waits, no. { $place }
/// ```
///
/// `place`: from 1
pub fn attendance_screen_standing_queue(place: impl Into<Number>) -> Message {
    Message { id: "attendance-screen-standing-queue".to_owned(), args: vec![("place".to_owned(), Arg::from(place.into()))] }
}

/// Standing of a person.
///
/// ```text
/// Will not come
/// ```
pub fn attendance_screen_standing_declined() -> Message {
    Message { id: "attendance-screen-standing-declined".to_owned(), args: vec![] }
}

/// Standing of a person.
///
/// ```text
/// Taken off
/// ```
pub fn attendance_screen_standing_cancelled() -> Message {
    Message { id: "attendance-screen-standing-cancelled".to_owned(), args: vec![] }
}

/// Inside the empty search field.
///
/// ```text
/// Find on the list
/// ```
pub fn attendance_screen_find_hint() -> Message {
    Message { id: "attendance-screen-find-hint".to_owned(), args: vec![] }
}

/// Name of the search field, for screen readers.
///
/// ```text
/// Search in the people of the event
/// ```
pub fn attendance_screen_find_label() -> Message {
    Message { id: "attendance-screen-find-label".to_owned(), args: vec![] }
}

/// Beside the filters: people whose data is blocked, deleted or erased.
///
/// ```text
/// Not shown: { $count }
/// ```
///
/// `count`: people
pub fn attendance_screen_hidden_note(count: impl Into<Number>) -> Message {
    Message { id: "attendance-screen-hidden-note".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Label of a number, sometimes of how many places.
///
/// ```text
/// On the list
/// ```
pub fn attendance_screen_listed_figure() -> Message {
    Message { id: "attendance-screen-listed-figure".to_owned(), args: vec![] }
}

/// Label of a number.
///
/// ```text
/// Places left
/// ```
pub fn attendance_screen_free_figure() -> Message {
    Message { id: "attendance-screen-free-figure".to_owned(), args: vec![] }
}

/// Label of a number.
///
/// ```text
/// here now
/// ```
pub fn attendance_screen_here_figure() -> Message {
    Message { id: "attendance-screen-here-figure".to_owned(), args: vec![] }
}

/// Label of a number: people, each once, of those on the list.
///
/// ```text
/// came
/// ```
pub fn attendance_screen_came_figure() -> Message {
    Message { id: "attendance-screen-came-figure".to_owned(), args: vec![] }
}

/// Label of a number: marks, not people.
///
/// ```text
/// marks
/// ```
pub fn attendance_screen_marks_figure() -> Message {
    Message { id: "attendance-screen-marks-figure".to_owned(), args: vec![] }
}

/// Beside a name.
///
/// ```text
/// Here
/// ```
pub fn attendance_screen_here() -> Message {
    Message { id: "attendance-screen-here".to_owned(), args: vec![] }
}

/// Beside a name: came and went.
///
/// ```text
/// Came and went
/// ```
pub fn attendance_screen_went() -> Message {
    Message { id: "attendance-screen-went".to_owned(), args: vec![] }
}

/// Beside a name.
///
/// ```text
/// No mark
/// ```
pub fn attendance_screen_not_come() -> Message {
    Message { id: "attendance-screen-not-come".to_owned(), args: vec![] }
}

/// Choice of people.
///
/// ```text
/// All
/// ```
pub fn attendance_screen_seen_any() -> Message {
    Message { id: "attendance-screen-seen-any".to_owned(), args: vec![] }
}

/// Choice of people.
///
/// ```text
/// Here now
/// ```
pub fn attendance_screen_seen_here() -> Message {
    Message { id: "attendance-screen-seen-here".to_owned(), args: vec![] }
}

/// Choice of people.
///
/// ```text
/// Came
/// ```
pub fn attendance_screen_seen_came() -> Message {
    Message { id: "attendance-screen-seen-came".to_owned(), args: vec![] }
}

/// Choice of people.
///
/// ```text
/// Not come
/// ```
pub fn attendance_screen_seen_absent() -> Message {
    Message { id: "attendance-screen-seen-absent".to_owned(), args: vec![] }
}

/// Name of a choice, for screen readers.
///
/// ```text
/// What is marked
/// ```
pub fn attendance_screen_direct_label() -> Message {
    Message { id: "attendance-screen-direct-label".to_owned(), args: vec![] }
}

/// Choice; item of a menu.
///
/// ```text
/// Check in
/// ```
pub fn attendance_screen_in_button() -> Message {
    Message { id: "attendance-screen-in-button".to_owned(), args: vec![] }
}

/// Choice; item of a menu.
///
/// ```text
/// Check out
/// ```
pub fn attendance_screen_out_button() -> Message {
    Message { id: "attendance-screen-out-button".to_owned(), args: vec![] }
}

/// Label of the one field.
///
/// ```text
/// Name, phone or number
/// ```
pub fn attendance_screen_field_label() -> Message {
    Message { id: "attendance-screen-field-label".to_owned(), args: vec![] }
}

/// Inside the empty field.
///
/// ```text
/// Name, phone or number
/// ```
pub fn attendance_screen_field_hint() -> Message {
    Message { id: "attendance-screen-field-hint".to_owned(), args: vec![] }
}

/// Label of a field, for screen readers.
///
/// ```text
/// Time; empty means now
/// ```
pub fn attendance_screen_time_label() -> Message {
    Message { id: "attendance-screen-time-label".to_owned(), args: vec![] }
}

/// Inside the empty field of a time.
///
/// ```text
/// now
/// ```
pub fn attendance_screen_time_hint() -> Message {
    Message { id: "attendance-screen-time-hint".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Write the time like this: 9:05, or 05.07.2026 09:05.
/// ```
pub fn attendance_screen_time_error() -> Message {
    Message { id: "attendance-screen-time-error".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// Checked in: { $name }.
/// ```
///
/// `name`: name of the person
pub fn attendance_screen_in_done(name: impl Into<String>) -> Message {
    Message { id: "attendance-screen-in-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Notice.
///
/// ```text
/// Checked out: { $name }.
/// ```
///
/// `name`: name of the person
pub fn attendance_screen_out_done(name: impl Into<String>) -> Message {
    Message { id: "attendance-screen-out-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Title of a dialog.
///
/// ```text
/// Marks: { $name }
/// ```
///
/// `name`: name of the person
pub fn attendance_screen_marks_title(name: impl Into<String>) -> Message {
    Message { id: "attendance-screen-marks-title".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// In the dialog.
///
/// ```text
/// A mark is never changed. A wrong one is taken off with a reason and stays in the history.
/// ```
pub fn attendance_screen_marks_hint() -> Message {
    Message { id: "attendance-screen-marks-hint".to_owned(), args: vec![] }
}

/// Button beside a mark.
///
/// ```text
/// Take off…
/// ```
pub fn attendance_screen_void_button() -> Message {
    Message { id: "attendance-screen-void-button".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Reason
/// ```
pub fn attendance_screen_void_reason_label() -> Message {
    Message { id: "attendance-screen-void-reason-label".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Take the mark off
/// ```
pub fn attendance_screen_void_do() -> Message {
    Message { id: "attendance-screen-void-do".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// Mark removed: { $name }.
/// ```
///
/// `name`: name of the person
pub fn attendance_screen_void_done(name: impl Into<String>) -> Message {
    Message { id: "attendance-screen-void-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Beside a mark.
///
/// ```text
/// taken off
/// ```
pub fn attendance_screen_void() -> Message {
    Message { id: "attendance-screen-void".to_owned(), args: vec![] }
}

/// Beside a mark that counts nothing.
///
/// ```text
/// repeat, not counted
/// ```
pub fn attendance_screen_repeat() -> Message {
    Message { id: "attendance-screen-repeat".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Came and went
/// ```
pub fn attendance_screen_marks_column() -> Message {
    Message { id: "attendance-screen-marks-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// How it is known
/// ```
pub fn attendance_screen_source_column() -> Message {
    Message { id: "attendance-screen-source-column".to_owned(), args: vec![] }
}

/// One mark.
///
/// ```text
/// In: { $at }
/// ```
///
/// `at`: the day and the time
pub fn attendance_screen_mark_in(at: impl Into<String>) -> Message {
    Message { id: "attendance-screen-mark-in".to_owned(), args: vec![("at".to_owned(), Arg::Text(at.into()))] }
}

/// One mark.
///
/// ```text
/// Out: { $at }
/// ```
///
/// `at`: the day and the time
pub fn attendance_screen_mark_out(at: impl Into<String>) -> Message {
    Message { id: "attendance-screen-mark-out".to_owned(), args: vec![("at".to_owned(), Arg::Text(at.into()))] }
}

/// How a mark was made.
///
/// ```text
/// scan
/// ```
pub fn attendance_screen_source_scan() -> Message {
    Message { id: "attendance-screen-source-scan".to_owned(), args: vec![] }
}

/// How a mark was made.
///
/// ```text
/// at the desk
/// ```
pub fn attendance_screen_source_desk() -> Message {
    Message { id: "attendance-screen-source-desk".to_owned(), args: vec![] }
}

/// How a mark was made.
///
/// ```text
/// on paper
/// ```
pub fn attendance_screen_source_paper() -> Message {
    Message { id: "attendance-screen-source-paper".to_owned(), args: vec![] }
}

/// How a mark was made.
///
/// ```text
/// coordinator
/// ```
pub fn attendance_screen_source_coordinator() -> Message {
    Message { id: "attendance-screen-source-coordinator".to_owned(), args: vec![] }
}

/// How a mark was made.
///
/// ```text
/// own word
/// ```
pub fn attendance_screen_source_own() -> Message {
    Message { id: "attendance-screen-source-own".to_owned(), args: vec![] }
}

/// How a mark was made: the program closed it.
///
/// ```text
/// by the rule
/// ```
pub fn attendance_screen_source_rule() -> Message {
    Message { id: "attendance-screen-source-rule".to_owned(), args: vec![] }
}

/// Label of a choice.
///
/// ```text
/// Shift
/// ```
pub fn attendance_screen_shift_label() -> Message {
    Message { id: "attendance-screen-shift-label".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// The event as a whole
/// ```
pub fn attendance_screen_shift_whole() -> Message {
    Message { id: "attendance-screen-shift-whole".to_owned(), args: vec![] }
}

/// Nobody was marked yet: title.
///
/// ```text
/// Nobody has been checked in yet
/// ```
pub fn attendance_screen_empty_title() -> Message {
    Message { id: "attendance-screen-empty-title".to_owned(), args: vec![] }
}

/// Nobody was marked yet: what to do.
///
/// ```text
/// Type a name above, or enter a paper sheet.
/// ```
pub fn attendance_screen_empty_hint() -> Message {
    Message { id: "attendance-screen-empty-hint".to_owned(), args: vec![] }
}

/// Button: how many did not check out.
///
/// ```text
/// Not checked out: { $count }
/// ```
///
/// `count`: people
pub fn attendance_screen_forgotten_button(count: impl Into<Number>) -> Message {
    Message { id: "attendance-screen-forgotten-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Title of a dialog.
///
/// ```text
/// Forgotten check-outs
/// ```
pub fn attendance_screen_forgotten_title() -> Message {
    Message { id: "attendance-screen-forgotten-title".to_owned(), args: vec![] }
}

/// In the dialog.
///
/// ```text
/// These people came and were not checked out. The rule closes them at the end of the shift. Such marks are named as made by the rule, and a true time that is entered later takes their place.
/// ```
pub fn attendance_screen_forgotten_hint() -> Message {
    Message { id: "attendance-screen-forgotten-hint".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Close by the rule
/// ```
pub fn attendance_screen_forgotten_do() -> Message {
    Message { id: "attendance-screen-forgotten-do".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// { $count ->
///     [one] { $count } check-out closed by the rule.
///    *[other] { $count } check-outs closed by the rule.
/// }
/// ```
///
/// `count`: marks
pub fn attendance_screen_closed_done(count: impl Into<Number>) -> Message {
    Message { id: "attendance-screen-closed-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button.
///
/// ```text
/// Paper sheet…
/// ```
pub fn attendance_screen_paper_button() -> Message {
    Message { id: "attendance-screen-paper-button".to_owned(), args: vec![] }
}

/// Title of the panel.
///
/// ```text
/// Paper sheet
/// ```
pub fn attendance_screen_paper_title() -> Message {
    Message { id: "attendance-screen-paper-title".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Day
/// ```
pub fn attendance_screen_paper_day_label() -> Message {
    Message { id: "attendance-screen-paper-day-label".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Write the day like this: 05.07.2026.
/// ```
pub fn attendance_screen_paper_day_error() -> Message {
    Message { id: "attendance-screen-paper-day-error".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Came
/// ```
pub fn attendance_screen_paper_in_label() -> Message {
    Message { id: "attendance-screen-paper-in-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Went
/// ```
pub fn attendance_screen_paper_out_label() -> Message {
    Message { id: "attendance-screen-paper-out-label".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Like this: 9:05.
/// ```
pub fn attendance_screen_paper_time_error() -> Message {
    Message { id: "attendance-screen-paper-time-error".to_owned(), args: vec![] }
}

/// Checkbox: the hour happened twice.
///
/// ```text
/// The arrival was after the clock was put back
/// ```
pub fn attendance_screen_paper_came_second() -> Message {
    Message { id: "attendance-screen-paper-came-second".to_owned(), args: vec![] }
}

/// Checkbox: the hour happened twice.
///
/// ```text
/// The going was after the clock was put back
/// ```
pub fn attendance_screen_paper_went_second() -> Message {
    Message { id: "attendance-screen-paper-went-second".to_owned(), args: vec![] }
}

/// Label of the one field; head of a column.
///
/// ```text
/// Code of the line
/// ```
pub fn attendance_screen_paper_code_label() -> Message {
    Message { id: "attendance-screen-paper-code-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Type the code of a ticked line and press Enter; the next one at once. Times that differ go behind it: K7Q2M 9:05 13:40. A scan of the sheet’s QR code chooses its shift.
/// ```
pub fn attendance_screen_paper_code_hint() -> Message {
    Message { id: "attendance-screen-paper-code-hint".to_owned(), args: vec![] }
}

/// Under the field, after the QR code of the sheet was scanned.
///
/// ```text
/// Sheet recognised: { $sheet }
/// ```
///
/// `sheet`: the event as a whole, or the times of a shift
pub fn attendance_screen_paper_sheet_done(sheet: impl Into<String>) -> Message {
    Message { id: "attendance-screen-paper-sheet-done".to_owned(), args: vec![("sheet".to_owned(), Arg::Text(sheet.into()))] }
}

/// Above the entered lines.
///
/// ```text
/// Lines typed: { $count }
/// ```
///
/// `count`: lines
pub fn attendance_screen_paper_count(count: impl Into<Number>) -> Message {
    Message { id: "attendance-screen-paper-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Under the buttons: lines of which nobody knows yet whose they are.
///
/// ```text
/// Lines to settle: { $count }. Choose the person, or remove the line.
/// ```
///
/// `count`: lines
pub fn attendance_screen_paper_open(count: impl Into<Number>) -> Message {
    Message { id: "attendance-screen-paper-open".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Choice that is not made yet.
///
/// ```text
/// Whose line is it?
/// ```
pub fn attendance_screen_paper_whose() -> Message {
    Message { id: "attendance-screen-paper-whose".to_owned(), args: vec![] }
}

/// Beside a name that was typed twice.
///
/// ```text
/// twice
/// ```
pub fn attendance_screen_paper_twice() -> Message {
    Message { id: "attendance-screen-paper-twice".to_owned(), args: vec![] }
}

/// Button with an icon.
///
/// ```text
/// Remove the line: { $line }
/// ```
///
/// `line`: what was typed
pub fn attendance_screen_paper_remove_label(line: impl Into<String>) -> Message {
    Message { id: "attendance-screen-paper-remove-label".to_owned(), args: vec![("line".to_owned(), Arg::Text(line.into()))] }
}

/// Button: all lines in one action.
///
/// ```text
/// Save lines ({ $count })
/// ```
///
/// `count`: lines
pub fn attendance_screen_paper_save_button(count: impl Into<Number>) -> Message {
    Message { id: "attendance-screen-paper-save-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Notice.
///
/// ```text
/// Paper sheet entered. Lines: { $lines }, marks: { $marks }.
/// ```
///
/// `lines`: lines
/// `marks`: marks
pub fn attendance_screen_paper_done(lines: impl Into<Number>, marks: impl Into<Number>) -> Message {
    Message { id: "attendance-screen-paper-done".to_owned(), args: vec![("lines".to_owned(), Arg::from(lines.into())), ("marks".to_owned(), Arg::from(marks.into()))] }
}

/// Button with an icon; title of a dialog.
///
/// ```text
/// State in the event: { $name }
/// ```
///
/// `name`: name of the person
pub fn attendance_screen_standing_title(name: impl Into<String>) -> Message {
    Message { id: "attendance-screen-standing-title".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Button in a row.
///
/// ```text
/// Came
/// ```
pub fn attendance_screen_in_short() -> Message {
    Message { id: "attendance-screen-in-short".to_owned(), args: vec![] }
}

/// Button in a row.
///
/// ```text
/// Went
/// ```
pub fn attendance_screen_out_short() -> Message {
    Message { id: "attendance-screen-out-short".to_owned(), args: vec![] }
}

/// Title of the page in Settings.
///
/// ```text
/// Audit log
/// ```
pub fn audit_screen_title() -> Message {
    Message { id: "audit-screen-title".to_owned(), args: vec![] }
}

/// Under the title.
///
/// ```text
/// Every change, every look at a full number, every file and print. The log holds no names of volunteers: they are shown as long as the record is there.
/// ```
pub fn audit_screen_hint() -> Message {
    Message { id: "audit-screen-hint".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// When
/// ```
pub fn audit_screen_at_column() -> Message {
    Message { id: "audit-screen-at-column".to_owned(), args: vec![] }
}

/// Head of a column, and a filter.
///
/// ```text
/// Who
/// ```
pub fn audit_screen_who_label() -> Message {
    Message { id: "audit-screen-who-label".to_owned(), args: vec![] }
}

/// Head of a column, and a filter.
///
/// ```text
/// Kind
/// ```
pub fn audit_screen_kind_label() -> Message {
    Message { id: "audit-screen-kind-label".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// What
/// ```
pub fn audit_screen_what_column() -> Message {
    Message { id: "audit-screen-what-column".to_owned(), args: vec![] }
}

/// Head of a column: opens the record that a line is about.
///
/// ```text
/// Record
/// ```
pub fn audit_screen_record_column() -> Message {
    Message { id: "audit-screen-record-column".to_owned(), args: vec![] }
}

/// A filter: the days.
///
/// ```text
/// Days
/// ```
pub fn audit_screen_days_label() -> Message {
    Message { id: "audit-screen-days-label".to_owned(), args: vec![] }
}

/// First choice of a filter.
///
/// ```text
/// Everybody
/// ```
pub fn audit_screen_who_all() -> Message {
    Message { id: "audit-screen-who-all".to_owned(), args: vec![] }
}

/// First choice of a filter.
///
/// ```text
/// Everything
/// ```
pub fn audit_screen_kind_all() -> Message {
    Message { id: "audit-screen-kind-all".to_owned(), args: vec![] }
}

/// Choice of days.
///
/// ```text
/// All days
/// ```
pub fn audit_screen_days_all() -> Message {
    Message { id: "audit-screen-days-all".to_owned(), args: vec![] }
}

/// Choice of days.
///
/// ```text
/// Today
/// ```
pub fn audit_screen_days_today() -> Message {
    Message { id: "audit-screen-days-today".to_owned(), args: vec![] }
}

/// Choice of days.
///
/// ```text
/// 7 days
/// ```
pub fn audit_screen_days_week() -> Message {
    Message { id: "audit-screen-days-week".to_owned(), args: vec![] }
}

/// Choice of days.
///
/// ```text
/// 30 days
/// ```
pub fn audit_screen_days_month() -> Message {
    Message { id: "audit-screen-days-month".to_owned(), args: vec![] }
}

/// Choice of days: two fields appear.
///
/// ```text
/// Other days…
/// ```
pub fn audit_screen_days_other() -> Message {
    Message { id: "audit-screen-days-other".to_owned(), args: vec![] }
}

/// Field of the first day.
///
/// ```text
/// From
/// ```
pub fn audit_screen_from_label() -> Message {
    Message { id: "audit-screen-from-label".to_owned(), args: vec![] }
}

/// Field of the first day.
///
/// ```text
/// dd.mm.yyyy
/// ```
pub fn audit_screen_from_label_placeholder() -> Message {
    Message { id: "audit-screen-from-label.placeholder".to_owned(), args: vec![] }
}

/// Field of the last day.
///
/// ```text
/// To
/// ```
pub fn audit_screen_to_label() -> Message {
    Message { id: "audit-screen-to-label".to_owned(), args: vec![] }
}

/// Field of the last day.
///
/// ```text
/// dd.mm.yyyy
/// ```
pub fn audit_screen_to_label_placeholder() -> Message {
    Message { id: "audit-screen-to-label.placeholder".to_owned(), args: vec![] }
}

/// Under a field of a day that cannot be read.
///
/// ```text
/// Type the day as dd.mm.yyyy.
/// ```
pub fn audit_screen_day_error() -> Message {
    Message { id: "audit-screen-day-error".to_owned(), args: vec![] }
}

/// Shows one line’s record.
///
/// ```text
/// Open
/// ```
pub fn audit_screen_record_button() -> Message {
    Message { id: "audit-screen-record-button".to_owned(), args: vec![] }
}

/// After the words of an action that was taken back.
///
/// ```text
/// undone
/// ```
pub fn audit_screen_undone_label() -> Message {
    Message { id: "audit-screen-undone-label".to_owned(), args: vec![] }
}

/// After the words of an action that touched several records.
///
/// ```text
/// { $count ->
///     [one] { $count } record
///    *[other] { $count } records
/// }
/// ```
///
/// `count`: records
pub fn audit_screen_entries_count(count: impl Into<Number>) -> Message {
    Message { id: "audit-screen-entries-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside the title: how many lines are at hand, while there are more.
///
/// ```text
/// the newest { $count }
/// ```
///
/// `count`: lines that were read
pub fn audit_screen_more_count(count: impl Into<Number>) -> Message {
    Message { id: "audit-screen-more-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// At the end of the list while older lines are read.
///
/// ```text
/// Looking further back…
/// ```
pub fn audit_screen_older_progress() -> Message {
    Message { id: "audit-screen-older-progress".to_owned(), args: vec![] }
}

/// In place of the list.
///
/// ```text
/// Nothing found
/// ```
pub fn audit_screen_empty_title() -> Message {
    Message { id: "audit-screen-empty-title".to_owned(), args: vec![] }
}

/// Under it.
///
/// ```text
/// Nothing like this was done in these days. Choose other days or another person.
/// ```
pub fn audit_screen_empty_hint() -> Message {
    Message { id: "audit-screen-empty-hint".to_owned(), args: vec![] }
}

/// Button under it.
///
/// ```text
/// Show everything
/// ```
pub fn audit_screen_clear_button() -> Message {
    Message { id: "audit-screen-clear-button".to_owned(), args: vec![] }
}

/// Opens a choice of formats.
///
/// ```text
/// Export
/// ```
pub fn audit_screen_export_button() -> Message {
    Message { id: "audit-screen-export-button".to_owned(), args: vec![] }
}

/// Format in that choice.
///
/// ```text
/// Excel workbook
/// ```
pub fn audit_screen_export_xlsx() -> Message {
    Message { id: "audit-screen-export-xlsx".to_owned(), args: vec![] }
}

/// Format in that choice.
///
/// ```text
/// CSV
/// ```
pub fn audit_screen_export_csv() -> Message {
    Message { id: "audit-screen-export-csv".to_owned(), args: vec![] }
}

/// While the file is written.
///
/// ```text
/// Writing the file…
/// ```
pub fn audit_screen_export_progress() -> Message {
    Message { id: "audit-screen-export-progress".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// { $count ->
///     [one] { $count } line saved: { $path }
///    *[other] { $count } lines saved: { $path }
/// }
/// ```
///
/// `count`: lines in the file
/// `path`: where the file is
pub fn audit_screen_export_done(count: impl Into<Number>, path: impl Into<String>) -> Message {
    Message { id: "audit-screen-export-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("path".to_owned(), Arg::Text(path.into()))] }
}

/// Part of the filter of an export: a text was searched; which one is not recorded.
///
/// ```text
/// with a searched text
/// ```
pub fn audit_screen_filter_text() -> Message {
    Message { id: "audit-screen-filter-text".to_owned(), args: vec![] }
}

/// Part of the filter of an export.
///
/// ```text
/// everybody
/// ```
pub fn audit_screen_filter_all() -> Message {
    Message { id: "audit-screen-filter-all".to_owned(), args: vec![] }
}

/// Part of the filter of an export; which tags is not recorded.
///
/// ```text
/// tags: { $count }
/// ```
///
/// `count`: tags
pub fn audit_screen_filter_tags(count: impl Into<Number>) -> Message {
    Message { id: "audit-screen-filter-tags".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Part of the filter of an export: people ticked in the list.
///
/// ```text
/// chosen: { $count }
/// ```
///
/// `count`: people
pub fn audit_screen_filter_chosen(count: impl Into<Number>) -> Message {
    Message { id: "audit-screen-filter-chosen".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Part of what figures in a file were made of: the first day.
///
/// ```text
/// from { $day }
/// ```
///
/// `day`: the day
pub fn audit_screen_filter_from(day: impl Into<String>) -> Message {
    Message { id: "audit-screen-filter-from".to_owned(), args: vec![("day".to_owned(), Arg::Text(day.into()))] }
}

/// Part of what figures in a file were made of: the last day.
///
/// ```text
/// until { $day }
/// ```
///
/// `day`: the day
pub fn audit_screen_filter_until(day: impl Into<String>) -> Message {
    Message { id: "audit-screen-filter-until".to_owned(), args: vec![("day".to_owned(), Arg::Text(day.into()))] }
}

/// Part of what figures in a file were made of: the regions as they were on the day of each event.
///
/// ```text
/// regions as of the event
/// ```
pub fn audit_screen_filter_regions() -> Message {
    Message { id: "audit-screen-filter-regions".to_owned(), args: vec![] }
}

/// Part of what figures in a file were made of: as the register knew them on a past day.
///
/// ```text
/// as known on { $day }
/// ```
///
/// `day`: the day
pub fn audit_screen_filter_as_of(day: impl Into<String>) -> Message {
    Message { id: "audit-screen-filter-as-of".to_owned(), args: vec![("day".to_owned(), Arg::Text(day.into()))] }
}

/// A kind of lines in the audit log: a filter and a column.
///
/// ```text
/// Records
/// ```
pub fn audit_kind_records() -> Message {
    Message { id: "audit-kind-records".to_owned(), args: vec![] }
}

/// A kind of lines in the audit log.
///
/// ```text
/// Numbers shown
/// ```
pub fn audit_kind_views() -> Message {
    Message { id: "audit-kind-views".to_owned(), args: vec![] }
}

/// A kind of lines in the audit log.
///
/// ```text
/// Exports and prints
/// ```
pub fn audit_kind_files() -> Message {
    Message { id: "audit-kind-files".to_owned(), args: vec![] }
}

/// A kind of lines in the audit log.
///
/// ```text
/// Signing in and passwords
/// ```
pub fn audit_kind_sign_ins() -> Message {
    Message { id: "audit-kind-sign-ins".to_owned(), args: vec![] }
}

/// A kind of lines in the audit log.
///
/// ```text
/// Operators
/// ```
pub fn audit_kind_operators() -> Message {
    Message { id: "audit-kind-operators".to_owned(), args: vec![] }
}

/// A kind of lines in the audit log.
///
/// ```text
/// Settings
/// ```
pub fn audit_kind_settings() -> Message {
    Message { id: "audit-kind-settings".to_owned(), args: vec![] }
}

/// A kind of lines in the audit log.
///
/// ```text
/// Backups
/// ```
pub fn audit_kind_backups() -> Message {
    Message { id: "audit-kind-backups".to_owned(), args: vec![] }
}

/// A kind of lines in the audit log.
///
/// ```text
/// Personal data
/// ```
pub fn audit_kind_personal() -> Message {
    Message { id: "audit-kind-personal".to_owned(), args: vec![] }
}

/// The name of the sheet when the audit log goes out.
///
/// ```text
/// Audit log
/// ```
pub fn audit_sheet() -> Message {
    Message { id: "audit-sheet".to_owned(), args: vec![] }
}

/// A column of the audit log in a file.
///
/// ```text
/// Time (Kazakhstan)
/// ```
pub fn audit_at_column() -> Message {
    Message { id: "audit-at-column".to_owned(), args: vec![] }
}

/// A column of the audit log in a file: the id of whoever did it.
///
/// ```text
/// Operator
/// ```
pub fn audit_operator_column() -> Message {
    Message { id: "audit-operator-column".to_owned(), args: vec![] }
}

/// A column of the audit log in a file: the initials of the operator.
///
/// ```text
/// Initials
/// ```
pub fn audit_label_column() -> Message {
    Message { id: "audit-label-column".to_owned(), args: vec![] }
}

/// A column of the audit log in a file.
///
/// ```text
/// Kind
/// ```
pub fn audit_kind_column() -> Message {
    Message { id: "audit-kind-column".to_owned(), args: vec![] }
}

/// A column of the audit log in a file: the act as a code.
///
/// ```text
/// Code
/// ```
pub fn audit_code_column() -> Message {
    Message { id: "audit-code-column".to_owned(), args: vec![] }
}

/// A column of the audit log in a file: the act in words.
///
/// ```text
/// Action
/// ```
pub fn audit_act_column() -> Message {
    Message { id: "audit-act-column".to_owned(), args: vec![] }
}

/// A column of the audit log in a file: codes of the filter of an export, or of the paper.
///
/// ```text
/// Filter or paper
/// ```
pub fn audit_of_column() -> Message {
    Message { id: "audit-of-column".to_owned(), args: vec![] }
}

/// A column of the audit log in a file: the id of the record.
///
/// ```text
/// Record
/// ```
pub fn audit_subject_column() -> Message {
    Message { id: "audit-subject-column".to_owned(), args: vec![] }
}

/// A column of the audit log in a file: how many entries the action wrote.
///
/// ```text
/// Entries
/// ```
pub fn audit_entries_column() -> Message {
    Message { id: "audit-entries-column".to_owned(), args: vec![] }
}

/// A column of the audit log in a file: the id of the action.
///
/// ```text
/// Action id
/// ```
pub fn audit_action_column() -> Message {
    Message { id: "audit-action-column".to_owned(), args: vec![] }
}

/// A line of the audit log in a file, where no names of files stand.
///
/// ```text
/// List taken in: { $count }
/// ```
///
/// `count`: rows written
pub fn audit_act_imported(count: impl Into<Number>) -> Message {
    Message { id: "audit-act-imported".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Problem found by the check: bytes of the journal were altered or are gone.
///
/// ```text
/// Bytes of the journal were altered or are gone: entries { $first } to { $last } in “{ $file }” cannot be read. Compare with a backup.
/// ```
///
/// `first`: number of the first entry that cannot be read
/// `last`: number of the last one
/// `file`: the file, below the folder of the register
pub fn audit_problem_unreadable(first: impl Into<Number>, last: impl Into<Number>, file: impl Into<String>) -> Message {
    Message { id: "audit-problem-unreadable".to_owned(), args: vec![("first".to_owned(), Arg::from(first.into())), ("last".to_owned(), Arg::from(last.into())), ("file".to_owned(), Arg::Text(file.into()))] }
}

/// Refusal: the chosen file is not there any more.
///
/// ```text
/// The file “{ $file }” is not there. It may have been moved, or the stick was pulled out. Choose another file.
/// ```
///
/// `file`: the file with its folder
pub fn backups_error_missing(file: impl Into<String>) -> Message {
    Message { id: "backups-error-missing".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// Refusal: the file is there and the system does not give its content.
///
/// ```text
/// The file cannot be read. Check that the disk or stick is connected, then try again.
/// ```
pub fn backups_error_unreadable() -> Message {
    Message { id: "backups-error-unreadable".to_owned(), args: vec![] }
}

/// Refusal: the file has no content.
///
/// ```text
/// The file is empty, so it holds no backup. Choose another one.
/// ```
pub fn backups_error_empty() -> Message {
    Message { id: "backups-error-empty".to_owned(), args: vec![] }
}

/// Refusal: the file is something else.
///
/// ```text
/// This file is not a backup of Birge. Choose a file that ends in “.backup”.
/// ```
pub fn backups_error_foreign() -> Message {
    Message { id: "backups-error-foreign".to_owned(), args: vec![] }
}

/// Refusal: the end of the file is missing.
///
/// ```text
/// The backup is cut off: it was not copied to the end. Copy the file again from where it was made, or choose another backup.
/// ```
pub fn backups_error_truncated() -> Message {
    Message { id: "backups-error-truncated".to_owned(), args: vec![] }
}

/// Refusal: something in the file was changed or damaged.
///
/// ```text
/// The backup is damaged, so nothing is taken from it. Choose another one.
/// ```
pub fn backups_error_damaged() -> Message {
    Message { id: "backups-error-damaged".to_owned(), args: vec![] }
}

/// Refusal: the journal in the file does not hold together.
///
/// ```text
/// In this backup the journal breaks at entry { $seq }: it was altered or damaged. Choose another backup, and check the register.
/// ```
///
/// `seq`: number of the entry
pub fn backups_error_altered(seq: impl Into<Number>) -> Message {
    Message { id: "backups-error-altered".to_owned(), args: vec![("seq".to_owned(), Arg::from(seq.into()))] }
}

/// Refusal: the backup was made by a later version.
///
/// ```text
/// This backup was made by a newer version. Update { -birge } first, then restore.
/// ```
pub fn backups_error_newer() -> Message {
    Message { id: "backups-error-newer".to_owned(), args: vec![] }
}

/// Beside the password field of a backup.
///
/// ```text
/// This password does not open the backup. A backup opens with the passwords and the recovery code of the day it was made.
/// ```
pub fn backups_error_wrong_password() -> Message {
    Message { id: "backups-error-wrong-password".to_owned(), args: vec![] }
}

/// Refusal: the backup belongs to another register.
///
/// ```text
/// This is a backup of another register: “{ $organisation }”. Here only backups of this register can be restored.
/// ```
///
/// `organisation`: whose register it is
pub fn backups_error_other_register(organisation: impl Into<String>) -> Message {
    Message { id: "backups-error-other-register".to_owned(), args: vec![("organisation".to_owned(), Arg::Text(organisation.into()))] }
}

/// Refusal: the copy was counted and holds another number of people than the register shows.
///
/// ```text
/// The copy holds { $found } people and the register shows { $expected }, so it is not kept. Lock the register, open it again and make a new copy.
/// ```
///
/// `found`: people in the copy
/// `expected`: people in the register
pub fn backups_error_differs(found: impl Into<Number>, expected: impl Into<Number>) -> Message {
    Message { id: "backups-error-differs".to_owned(), args: vec![("found".to_owned(), Arg::from(found.into())), ("expected".to_owned(), Arg::from(expected.into()))] }
}

/// Refusal: the chosen folder lies inside the register.
///
/// ```text
/// A backup inside the folder of the register would be lost together with it. Choose a folder elsewhere, best on another disk.
/// ```
pub fn backups_error_inside() -> Message {
    Message { id: "backups-error-inside".to_owned(), args: vec![] }
}

/// Refusal: the folder for backups is not there.
///
/// ```text
/// The folder “{ $folder }” is not there. Insert the stick or choose another folder, then try again.
/// ```
///
/// `folder`: the folder
pub fn backups_error_folder_gone(folder: impl Into<String>) -> Message {
    Message { id: "backups-error-folder-gone".to_owned(), args: vec![("folder".to_owned(), Arg::Text(folder.into()))] }
}

/// Refusal: nothing can be written into the folder for backups.
///
/// ```text
/// Nothing can be written into the folder “{ $folder }”. Allow writing there or choose another folder.
/// ```
///
/// `folder`: the folder
pub fn backups_error_folder_read_only(folder: impl Into<String>) -> Message {
    Message { id: "backups-error-folder-read-only".to_owned(), args: vec![("folder".to_owned(), Arg::Text(folder.into()))] }
}

/// Refusal: no space is left in the folder for backups.
///
/// ```text
/// There is not enough space in the folder “{ $folder }”. Free some or choose another folder. Earlier backups are untouched.
/// ```
///
/// `folder`: the folder
pub fn backups_error_space(folder: impl Into<String>) -> Message {
    Message { id: "backups-error-space".to_owned(), args: vec![("folder".to_owned(), Arg::Text(folder.into()))] }
}

/// Title of the page, and the entry on the page of settings.
///
/// ```text
/// Backups
/// ```
pub fn backups_page_title() -> Message {
    Message { id: "backups-page-title".to_owned(), args: vec![] }
}

/// Under the title.
///
/// ```text
/// A backup is one sealed file. Every one is opened and its people are counted before it is called a backup.
/// ```
pub fn backups_page_hint() -> Message {
    Message { id: "backups-page-hint".to_owned(), args: vec![] }
}

/// Heading: the newest backup.
///
/// ```text
/// Newest backup
/// ```
pub fn backups_now_title() -> Message {
    Message { id: "backups-now-title".to_owned(), args: vec![] }
}

/// Over the button: the newest backup that was opened and counted.
///
/// ```text
/// { $people ->
///     [one] Copy of { DATETIME($time, style: "datetime") } opened, { $people } person.
///    *[other] Copy of { DATETIME($time, style: "datetime") } opened, { $people } people.
/// }
/// ```
///
/// `time`: when it was made
/// `people`: people in it
pub fn backups_now_proven(time: impl Into<When>, people: impl Into<Number>) -> Message {
    Message { id: "backups-now-proven".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into())), ("people".to_owned(), Arg::from(people.into()))] }
}

/// Over the button, when there is no proven backup.
///
/// ```text
/// There is no backup yet. Make one now, and choose a second folder on another disk or stick.
/// ```
pub fn backups_now_none() -> Message {
    Message { id: "backups-now-none".to_owned(), args: vec![] }
}

/// Over the button: something was written since the newest backup.
///
/// ```text
/// There are changes that no backup holds yet.
/// ```
pub fn backups_now_behind() -> Message {
    Message { id: "backups-now-behind".to_owned(), args: vec![] }
}

/// Over the button: nothing was written since the newest backup.
///
/// ```text
/// It holds everything.
/// ```
pub fn backups_now_all() -> Message {
    Message { id: "backups-now-all".to_owned(), args: vec![] }
}

/// Over the button: the register had lost entries before the copy was made.
///
/// ```text
/// The register itself has lost { $count } entries; the copy holds all the others. Compare with an older backup.
/// ```
///
/// `count`: entries
pub fn backups_now_lost(count: impl Into<Number>) -> Message {
    Message { id: "backups-now-lost".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button.
///
/// ```text
/// Back up now
/// ```
pub fn backups_make_button() -> Message {
    Message { id: "backups-make-button".to_owned(), args: vec![] }
}

/// While a backup is made.
///
/// ```text
/// Making a backup and opening it…
/// ```
pub fn backups_make_progress() -> Message {
    Message { id: "backups-make-progress".to_owned(), args: vec![] }
}

/// Notice after a backup was made.
///
/// ```text
/// { $people ->
///     [one] Copy of { DATETIME($time, style: "time") } opened, { $people } person.
///    *[other] Copy of { DATETIME($time, style: "time") } opened, { $people } people.
/// }
/// ```
///
/// `time`: when
/// `people`: people in it
pub fn backups_made_done(time: impl Into<When>, people: impl Into<Number>) -> Message {
    Message { id: "backups-made-done".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into())), ("people".to_owned(), Arg::from(people.into()))] }
}

/// Heading: where and how often.
///
/// ```text
/// Where and how often
/// ```
pub fn backups_plan_title() -> Message {
    Message { id: "backups-plan-title".to_owned(), args: vec![] }
}

/// Field: the folder for backups.
///
/// ```text
/// Folder
/// ```
pub fn backups_folder_label() -> Message {
    Message { id: "backups-folder-label".to_owned(), args: vec![] }
}

/// In place of the path: the folder of the program itself.
///
/// ```text
/// Beside the register, on this disk
/// ```
pub fn backups_folder_own() -> Message {
    Message { id: "backups-folder-own".to_owned(), args: vec![] }
}

/// Under the folder of the program itself: why another disk is better.
///
/// ```text
/// If this disk fails, register and backups fail together. Choose a second folder on another disk or stick.
/// ```
pub fn backups_folder_own_hint() -> Message {
    Message { id: "backups-folder-own-hint".to_owned(), args: vec![] }
}

/// Field: the second folder.
///
/// ```text
/// Second folder or stick
/// ```
pub fn backups_second_label() -> Message {
    Message { id: "backups-second-label".to_owned(), args: vec![] }
}

/// In place of the path.
///
/// ```text
/// Not chosen
/// ```
pub fn backups_second_none() -> Message {
    Message { id: "backups-second-none".to_owned(), args: vec![] }
}

/// Beside the second folder: it is not there now.
///
/// ```text
/// Not connected now. The copy is made the next time it is there.
/// ```
pub fn backups_second_away() -> Message {
    Message { id: "backups-second-away".to_owned(), args: vec![] }
}

/// Beside the second folder: it is there and the newest backup is not in it.
///
/// ```text
/// The newest backup is not there. Check the space on it, then back up again.
/// ```
pub fn backups_second_failed() -> Message {
    Message { id: "backups-second-failed".to_owned(), args: vec![] }
}

/// Beside the second folder.
///
/// ```text
/// Has the newest backup.
/// ```
pub fn backups_second_there() -> Message {
    Message { id: "backups-second-there".to_owned(), args: vec![] }
}

/// Button: opens the system’s dialog.
///
/// ```text
/// Choose…
/// ```
pub fn backups_folder_choose_button() -> Message {
    Message { id: "backups-folder-choose-button".to_owned(), args: vec![] }
}

/// Button beside a chosen folder: back to the folder of the program.
///
/// ```text
/// Use the usual one
/// ```
pub fn backups_folder_forget_button() -> Message {
    Message { id: "backups-folder-forget-button".to_owned(), args: vec![] }
}

/// Button beside the second folder.
///
/// ```text
/// No second folder
/// ```
pub fn backups_second_forget_button() -> Message {
    Message { id: "backups-second-forget-button".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// While work goes on
/// ```
pub fn backups_every_label() -> Message {
    Message { id: "backups-every-label".to_owned(), args: vec![] }
}

/// One choice.
///
/// ```text
/// never by itself
/// ```
pub fn backups_every_never() -> Message {
    Message { id: "backups-every-never".to_owned(), args: vec![] }
}

/// One choice.
///
/// ```text
/// { $hours ->
///     [one] every hour
///    *[other] every { $hours } hours
/// }
/// ```
///
/// `hours`: hours
pub fn backups_every_hours(hours: impl Into<Number>) -> Message {
    Message { id: "backups-every-hours".to_owned(), args: vec![("hours".to_owned(), Arg::from(hours.into()))] }
}

/// Check box.
///
/// ```text
/// Also when the register is locked or Birge is closed
/// ```
pub fn backups_on_close_label() -> Message {
    Message { id: "backups-on-close-label".to_owned(), args: vec![] }
}

/// Under the choices: which old ones stay.
///
/// ```text
/// All of today stay, then one a day for two weeks and one a week for two months. After { $days } days a backup goes, but never the newest one that was opened.
/// ```
///
/// `days`: days
pub fn backups_kept_hint(days: impl Into<Number>) -> Message {
    Message { id: "backups-kept-hint".to_owned(), args: vec![("days".to_owned(), Arg::from(days.into()))] }
}

/// Heading of the list.
///
/// ```text
/// Backups in the folder
/// ```
pub fn backups_list_title() -> Message {
    Message { id: "backups-list-title".to_owned(), args: vec![] }
}

/// In place of the list.
///
/// ```text
/// The folder holds no backup of this register.
/// ```
pub fn backups_list_empty() -> Message {
    Message { id: "backups-list-empty".to_owned(), args: vec![] }
}

/// Column: when it was made.
///
/// ```text
/// Made
/// ```
pub fn backups_made_column() -> Message {
    Message { id: "backups-made-column".to_owned(), args: vec![] }
}

/// Column: how many people.
///
/// ```text
/// People
/// ```
pub fn backups_people_column() -> Message {
    Message { id: "backups-people-column".to_owned(), args: vec![] }
}

/// Column: size of the file.
///
/// ```text
/// Size
/// ```
pub fn backups_size_column() -> Message {
    Message { id: "backups-size-column".to_owned(), args: vec![] }
}

/// Column: whether it was opened and counted.
///
/// ```text
/// Opened
/// ```
pub fn backups_proven_column() -> Message {
    Message { id: "backups-proven-column".to_owned(), args: vec![] }
}

/// Cell: the size of a file.
///
/// ```text
/// { $mib } MB
/// ```
///
/// `mib`: megabytes
pub fn backups_size_mib(mib: impl Into<Number>) -> Message {
    Message { id: "backups-size-mib".to_owned(), args: vec![("mib".to_owned(), Arg::from(mib.into()))] }
}

/// Cell: it was opened and counted then.
///
/// ```text
/// { DATETIME($time, style: "datetime") }
/// ```
///
/// `time`: when
pub fn backups_proven_at(time: impl Into<When>) -> Message {
    Message { id: "backups-proven-at".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into()))] }
}

/// Cell: nobody opened it here yet.
///
/// ```text
/// Not here yet
/// ```
pub fn backups_proven_never() -> Message {
    Message { id: "backups-proven-never".to_owned(), args: vec![] }
}

/// Cell: the copy is of a register that had lost entries.
///
/// ```text
/// Incomplete
/// ```
pub fn backups_lost_mark() -> Message {
    Message { id: "backups-lost-mark".to_owned(), args: vec![] }
}

/// Button in a row: opens the backup and counts.
///
/// ```text
/// Check the backup of { DATETIME($time, style: "datetime") }
/// ```
///
/// `time`: when it was made
pub fn backups_prove_label(time: impl Into<When>) -> Message {
    Message { id: "backups-prove-label".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into()))] }
}

/// Button in a row.
///
/// ```text
/// Check
/// ```
pub fn backups_prove_button() -> Message {
    Message { id: "backups-prove-button".to_owned(), args: vec![] }
}

/// While a backup is opened and counted.
///
/// ```text
/// Opening and counting…
/// ```
pub fn backups_prove_progress() -> Message {
    Message { id: "backups-prove-progress".to_owned(), args: vec![] }
}

/// Button in a row: leads to the comparison.
///
/// ```text
/// Restore…
/// ```
pub fn backups_restore_button() -> Message {
    Message { id: "backups-restore-button".to_owned(), args: vec![] }
}

/// Button in a row, for screen readers.
///
/// ```text
/// Restore the backup of { DATETIME($time, style: "datetime") }
/// ```
///
/// `time`: when it was made
pub fn backups_restore_label(time: impl Into<When>) -> Message {
    Message { id: "backups-restore-label".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into()))] }
}

/// Button under the list: a file from elsewhere.
///
/// ```text
/// Restore from another file…
/// ```
pub fn backups_other_button() -> Message {
    Message { id: "backups-other-button".to_owned(), args: vec![] }
}

/// Name of the kind of file in the system’s dialog.
///
/// ```text
/// Backups of Birge
/// ```
pub fn backups_dialog_files() -> Message {
    Message { id: "backups-dialog-files".to_owned(), args: vec![] }
}

/// Title of the dialog with the comparison.
///
/// ```text
/// Restore the backup of { DATETIME($time, style: "datetime") }?
/// ```
///
/// `time`: when the backup was made
pub fn backups_compare_title(time: impl Into<When>) -> Message {
    Message { id: "backups-compare-title".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into()))] }
}

/// While the backup is opened and compared.
///
/// ```text
/// Opening and comparing…
/// ```
pub fn backups_compare_progress() -> Message {
    Message { id: "backups-compare-progress".to_owned(), args: vec![] }
}

/// Line of the comparison: what the backup holds.
///
/// ```text
/// In the backup
/// ```
pub fn backups_compare_inside_label() -> Message {
    Message { id: "backups-compare-inside-label".to_owned(), args: vec![] }
}

/// Line of the comparison: what the register holds.
///
/// ```text
/// In the register now
/// ```
pub fn backups_compare_here_label() -> Message {
    Message { id: "backups-compare-here-label".to_owned(), args: vec![] }
}

/// Value of both lines.
///
/// ```text
/// { $people ->
///     [one] { $people } person, newest change { DATETIME($time, style: "datetime") }
///    *[other] { $people } people, newest change { DATETIME($time, style: "datetime") }
/// }
/// ```
///
/// `people`: people
/// `time`: moment of the newest change
pub fn backups_compare_holds(people: impl Into<Number>, time: impl Into<When>) -> Message {
    Message { id: "backups-compare-holds".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into())), ("time".to_owned(), Arg::from(time.into()))] }
}

/// Line of the comparison: people who would be gone.
///
/// ```text
/// Would be gone
/// ```
pub fn backups_compare_gone_label() -> Message {
    Message { id: "backups-compare-gone-label".to_owned(), args: vec![] }
}

/// Line of the comparison: people who would be there again.
///
/// ```text
/// Would come back
/// ```
pub fn backups_compare_back_label() -> Message {
    Message { id: "backups-compare-back-label".to_owned(), args: vec![] }
}

/// Line of the comparison: people whose data would be as they were then.
///
/// ```text
/// Would be as they were then
/// ```
pub fn backups_compare_changed_label() -> Message {
    Message { id: "backups-compare-changed-label".to_owned(), args: vec![] }
}

/// Line of the comparison: people who are the same in both.
///
/// ```text
/// Stay the same
/// ```
pub fn backups_compare_same_label() -> Message {
    Message { id: "backups-compare-same-label".to_owned(), args: vec![] }
}

/// Line of the comparison: people whose data were erased since; they are erased again.
///
/// ```text
/// Would be erased again
/// ```
pub fn backups_compare_erased_label() -> Message {
    Message { id: "backups-compare-erased-label".to_owned(), args: vec![] }
}

/// Under the comparison, when both are the same.
///
/// ```text
/// The backup and the register hold the same people. Restoring changes nothing about them.
/// ```
pub fn backups_compare_equal() -> Message {
    Message { id: "backups-compare-equal".to_owned(), args: vec![] }
}

/// Under the comparison: what happens on the button.
///
/// ```text
/// First a backup of the register as it is now is made and opened. Then the register is locked and opens with today’s passwords.
/// ```
pub fn backups_compare_hint() -> Message {
    Message { id: "backups-compare-hint".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Restore this backup
/// ```
pub fn backups_compare_restore_button() -> Message {
    Message { id: "backups-compare-restore-button".to_owned(), args: vec![] }
}

/// While the present is copied and the backup takes its place.
///
/// ```text
/// Keeping the present, restoring…
/// ```
pub fn backups_restore_progress() -> Message {
    Message { id: "backups-restore-progress".to_owned(), args: vec![] }
}

/// Notice after a restore; the register is locked.
///
/// ```text
/// { $people ->
///     [one] Restored: { $people } person. The register as it was before lies among the backups.
///    *[other] Restored: { $people } people. The register as it was before lies among the backups.
/// }
/// ```
///
/// `people`: people in the restored register
pub fn backups_restored_done(people: impl Into<Number>) -> Message {
    Message { id: "backups-restored-done".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into()))] }
}

/// Notice after a restore: people were erased again.
///
/// ```text
/// Data erased after this backup was erased again. People: { $count }.
/// ```
///
/// `count`: people
pub fn backups_restored_erased(count: impl Into<Number>) -> Message {
    Message { id: "backups-restored-erased".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button of the first screen and of the lock screen.
///
/// ```text
/// Restore from a backup…
/// ```
pub fn backups_begin_button() -> Message {
    Message { id: "backups-begin-button".to_owned(), args: vec![] }
}

/// Title of the screen that begins from a backup.
///
/// ```text
/// Begin from a backup
/// ```
pub fn backups_begin_title() -> Message {
    Message { id: "backups-begin-title".to_owned(), args: vec![] }
}

/// Under the title, before a file was chosen.
///
/// ```text
/// Choose the file, from a stick or a disk. It opens with the passwords and the recovery code of the day it was made.
/// ```
pub fn backups_begin_hint() -> Message {
    Message { id: "backups-begin-hint".to_owned(), args: vec![] }
}

/// On the screen: what the file says of itself.
///
/// ```text
/// Backup of { DATETIME($time, style: "datetime") }
/// ```
///
/// `time`: when it was made
pub fn backups_begin_cover(time: impl Into<When>) -> Message {
    Message { id: "backups-begin-cover".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into()))] }
}

/// On the screen, when a register lies on this laptop already.
///
/// ```text
/// A register lies on this laptop already. It is kept whole beside the restored one.
/// ```
pub fn backups_begin_replaces() -> Message {
    Message { id: "backups-begin-replaces".to_owned(), args: vec![] }
}

/// Button: opens the system’s dialog.
///
/// ```text
/// Choose the file…
/// ```
pub fn backups_begin_choose_button() -> Message {
    Message { id: "backups-begin-choose-button".to_owned(), args: vec![] }
}

/// Button, once a file was chosen.
///
/// ```text
/// Another file…
/// ```
pub fn backups_begin_other_button() -> Message {
    Message { id: "backups-begin-other-button".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Password
/// ```
pub fn backups_begin_password_label() -> Message {
    Message { id: "backups-begin-password-label".to_owned(), args: vec![] }
}

/// Under the password field.
///
/// ```text
/// Of the day the backup was made. The recovery code works as well.
/// ```
pub fn backups_begin_password_hint() -> Message {
    Message { id: "backups-begin-password-hint".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Restore
/// ```
pub fn backups_begin_restore_button() -> Message {
    Message { id: "backups-begin-restore-button".to_owned(), args: vec![] }
}

/// While the register is made of the backup.
///
/// ```text
/// Restoring…
/// ```
pub fn backups_begin_progress() -> Message {
    Message { id: "backups-begin-progress".to_owned(), args: vec![] }
}

/// Notice after it: where the register that lay there before is kept.
///
/// ```text
/// The register that lay here before is kept in “{ $folder }”.
/// ```
///
/// `folder`: the folder
pub fn backups_begin_kept(folder: impl Into<String>) -> Message {
    Message { id: "backups-begin-kept".to_owned(), args: vec![("folder".to_owned(), Arg::Text(folder.into()))] }
}

/// State line of the top bar: the newest backup, made today.
///
/// ```text
/// backup of { DATETIME($time, style: "time") } opened
/// ```
///
/// `time`: when
pub fn backups_line_today(time: impl Into<When>) -> Message {
    Message { id: "backups-line-today".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into()))] }
}

/// State line of the top bar: the newest backup, made earlier.
///
/// ```text
/// backup of { DATETIME($time, style: "numeric") } opened
/// ```
///
/// `time`: when
pub fn backups_line_earlier(time: impl Into<When>) -> Message {
    Message { id: "backups-line-earlier".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into()))] }
}

/// State line of the top bar.
///
/// ```text
/// no backup yet
/// ```
pub fn backups_line_none() -> Message {
    Message { id: "backups-line-none".to_owned(), args: vec![] }
}

/// State line of the top bar: the second folder is not there.
///
/// ```text
/// second folder not connected
/// ```
pub fn backups_line_second_away() -> Message {
    Message { id: "backups-line-second-away".to_owned(), args: vec![] }
}

/// State line of the top bar: the last backup that should have made itself did not succeed.
///
/// ```text
/// last backup failed
/// ```
pub fn backups_line_failed() -> Message {
    Message { id: "backups-line-failed".to_owned(), args: vec![] }
}

/// Over everything, while the backup on closing is made.
///
/// ```text
/// One more backup
/// ```
pub fn backups_closing_title() -> Message {
    Message { id: "backups-closing-title".to_owned(), args: vec![] }
}

/// Under it.
///
/// ```text
/// Birge closes by itself as soon as the backup is made and opened.
/// ```
pub fn backups_closing_hint() -> Message {
    Message { id: "backups-closing-hint".to_owned(), args: vec![] }
}

/// Under it, when the register is being locked.
///
/// ```text
/// The register locks by itself as soon as the backup is made and opened.
/// ```
pub fn backups_closing_lock_hint() -> Message {
    Message { id: "backups-closing-lock-hint".to_owned(), args: vec![] }
}

/// Button: closes at once, without a backup.
///
/// ```text
/// Close without it
/// ```
pub fn backups_closing_skip_button() -> Message {
    Message { id: "backups-closing-skip-button".to_owned(), args: vec![] }
}

/// Refusal while another backup is being made.
///
/// ```text
/// A backup is being made right now. Wait until it is done.
/// ```
pub fn backups_error_busy() -> Message {
    Message { id: "backups-error-busy".to_owned(), args: vec![] }
}

/// Refusal: the chosen file was let go of meanwhile.
///
/// ```text
/// No backup is chosen. Choose the file again.
/// ```
pub fn backups_error_not_chosen() -> Message {
    Message { id: "backups-error-not-chosen".to_owned(), args: vec![] }
}

/// After the command backup.
///
/// ```text
/// Made and opened: { $file }. People: { $people }, entries: { $entries }.
/// ```
///
/// `people`: people
/// `entries`: entries of the journal
/// `file`: where
pub fn backups_cli_made(people: impl Into<Number>, entries: impl Into<Number>, file: impl Into<String>) -> Message {
    Message { id: "backups-cli-made".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into())), ("entries".to_owned(), Arg::from(entries.into())), ("file".to_owned(), Arg::Text(file.into()))] }
}

/// After the command verify-backup.
///
/// ```text
/// The backup is whole. People: { $people }, entries: { $entries }.
/// ```
///
/// `people`: people
/// `entries`: entries of the journal
pub fn backups_cli_verified(people: impl Into<Number>, entries: impl Into<Number>) -> Message {
    Message { id: "backups-cli-verified".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into())), ("entries".to_owned(), Arg::from(entries.into()))] }
}

/// After backup and verify-backup, when the register had lost entries.
///
/// ```text
/// Entries that the register had lost before: { $count }. All others are there.
/// ```
///
/// `count`: entries
pub fn backups_cli_lost(count: impl Into<Number>) -> Message {
    Message { id: "backups-cli-lost".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// After the command restore.
///
/// ```text
/// Restored into { $folder }. People: { $people }.
/// ```
///
/// `people`: people
/// `folder`: where
pub fn backups_cli_restored(people: impl Into<Number>, folder: impl Into<String>) -> Message {
    Message { id: "backups-cli-restored".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into())), ("folder".to_owned(), Arg::Text(folder.into()))] }
}

/// Notice after a register was made of a backup; it is locked.
///
/// ```text
/// { $people ->
///     [one] Restored: { $people } person. Sign in with the password of the day the backup was made.
///    *[other] Restored: { $people } people. Sign in with the password of the day the backup was made.
/// }
/// ```
///
/// `people`: people in it
pub fn backups_restored_people(people: impl Into<Number>) -> Message {
    Message { id: "backups-restored-people".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into()))] }
}

/// Heading of the list: registers that gave way to a backup.
///
/// ```text
/// Before a restore
/// ```
pub fn backups_before_title() -> Message {
    Message { id: "backups-before-title".to_owned(), args: vec![] }
}

/// Under the heading: what lies in the list.
///
/// ```text
/// A register that gave way to a backup lies whole beside the new one. After { $days } days it goes, as an old backup does.
/// ```
///
/// `days`: days
pub fn backups_before_hint(days: impl Into<Number>) -> Message {
    Message { id: "backups-before-hint".to_owned(), args: vec![("days".to_owned(), Arg::from(days.into()))] }
}

/// Column: the moment at which it gave way.
///
/// ```text
/// Gave way
/// ```
pub fn backups_before_column() -> Message {
    Message { id: "backups-before-column".to_owned(), args: vec![] }
}

/// Cell: the register is not this one.
///
/// ```text
/// Another register: { $organisation }. It stays until you remove it.
/// ```
///
/// `organisation`: whose it is
pub fn backups_before_foreign(organisation: impl Into<String>) -> Message {
    Message { id: "backups-before-foreign".to_owned(), args: vec![("organisation".to_owned(), Arg::Text(organisation.into()))] }
}

/// Cell: the register file is damaged.
///
/// ```text
/// Cannot be read
/// ```
pub fn backups_before_unreadable() -> Message {
    Message { id: "backups-before-unreadable".to_owned(), args: vec![] }
}

/// Button in a row.
///
/// ```text
/// Remove…
/// ```
pub fn backups_before_remove_button() -> Message {
    Message { id: "backups-before-remove-button".to_owned(), args: vec![] }
}

/// Button in a row, for screen readers.
///
/// ```text
/// Remove the register that gave way { DATETIME($time, style: "datetime") }
/// ```
///
/// `time`: when it gave way
pub fn backups_before_remove_label(time: impl Into<When>) -> Message {
    Message { id: "backups-before-remove-label".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into()))] }
}

/// Title of the dialog.
///
/// ```text
/// Remove the old register?
/// ```
pub fn backups_before_remove_title() -> Message {
    Message { id: "backups-before-remove-title".to_owned(), args: vec![] }
}

/// In the dialog: what goes.
///
/// ```text
/// { $people ->
///     [one] { $organisation }, before { DATETIME($time, style: "datetime") }: { $people } person, { $mib } MB. It goes for good; backups stay.
///    *[other] { $organisation }, before { DATETIME($time, style: "datetime") }: { $people } people, { $mib } MB. It goes for good; backups stay.
/// }
/// ```
///
/// `organisation`: whose it is
/// `time`: when it gave way
/// `people`: people in it
/// `mib`: megabytes
pub fn backups_before_remove_people(organisation: impl Into<String>, time: impl Into<When>, people: impl Into<Number>, mib: impl Into<Number>) -> Message {
    Message { id: "backups-before-remove-people".to_owned(), args: vec![("organisation".to_owned(), Arg::Text(organisation.into())), ("time".to_owned(), Arg::from(time.into())), ("people".to_owned(), Arg::from(people.into())), ("mib".to_owned(), Arg::from(mib.into()))] }
}

/// In the dialog: what goes, where nobody can say how many people are in it.
///
/// ```text
/// The register that gave way { DATETIME($time, style: "datetime") }, { $mib } MB. How many people are in it is not known. It goes for good; backups stay.
/// ```
///
/// `time`: when it gave way
/// `mib`: megabytes
pub fn backups_before_remove_unknown(time: impl Into<When>, mib: impl Into<Number>) -> Message {
    Message { id: "backups-before-remove-unknown".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into())), ("mib".to_owned(), Arg::from(mib.into()))] }
}

/// Button of the dialog.
///
/// ```text
/// Remove for good
/// ```
pub fn backups_before_confirm_button() -> Message {
    Message { id: "backups-before-confirm-button".to_owned(), args: vec![] }
}

/// Notice after it.
///
/// ```text
/// The old register is removed.
/// ```
pub fn backups_before_removed() -> Message {
    Message { id: "backups-before-removed".to_owned(), args: vec![] }
}

/// Refusal: it is gone already.
///
/// ```text
/// This old register is not there any more. Open the page again.
/// ```
pub fn backups_error_before_missing() -> Message {
    Message { id: "backups-error-before-missing".to_owned(), args: vec![] }
}

/// In place of how often, in the practice register: it makes no backups by itself.
///
/// ```text
/// The practice register makes no backups by itself, because its people are invented. Here you can try how making and restoring one works.
/// ```
pub fn backups_practice_hint() -> Message {
    Message { id: "backups-practice-hint".to_owned(), args: vec![] }
}

/// Line of the audit: somebody removed a register that had given way to a backup.
///
/// ```text
/// { $people ->
///     [0] Old register removed
///     [one] Old register removed, { $people } person
///    *[other] Old register removed, { $people } people
/// }
/// ```
///
/// `people`: people in it; 0 if nobody could say
pub fn backups_act_old_removed(people: impl Into<Number>) -> Message {
    Message { id: "backups-act-old-removed".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into()))] }
}

/// On a badge, beside the dot that says whether the person may be photographed. One short word.
///
/// ```text
/// photo
/// ```
pub fn badges_photo_word() -> Message {
    Message { id: "badges-photo-word".to_owned(), args: vec![] }
}

/// On a badge, beside the dot that says whether the press may name the person. One short word.
///
/// ```text
/// press
/// ```
pub fn badges_press_word() -> Message {
    Message { id: "badges-press-word".to_owned(), args: vec![] }
}

/// On the back of a badge, above a phone number.
///
/// ```text
/// Help desk
/// ```
pub fn badges_help_label() -> Message {
    Message { id: "badges-help-label".to_owned(), args: vec![] }
}

/// Title of the test page with rulers, on paper.
///
/// ```text
/// Ruler page
/// ```
pub fn badges_ruler_title() -> Message {
    Message { id: "badges-ruler-title".to_owned(), args: vec![] }
}

/// On the test page with rulers: how the printer is checked.
///
/// ```text
/// Lay a ruler beside the marks. If 50 on paper is not 50 mm, choose 100 % (actual size) in the print window and the paper of this size, then print again.
/// ```
pub fn badges_ruler_hint() -> Message {
    Message { id: "badges-ruler-hint".to_owned(), args: vec![] }
}

/// Refusal: a badge is printed only with a number.
///
/// ```text
/// There is no badge number for { $name } yet. Make the badge first, then print it.
/// ```
///
/// `name`: the guest
pub fn badges_error_no_number(name: impl Into<String>) -> Message {
    Message { id: "badges-error-no-number".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Refusal beside the size of the name or of the text.
///
/// ```text
/// A size is from { $least } to { $most } percent. Choose one within.
/// ```
///
/// `least`: percent
/// `most`: percent
pub fn badges_error_percent(least: impl Into<Number>, most: impl Into<Number>) -> Message {
    Message { id: "badges-error-percent".to_owned(), args: vec![("least".to_owned(), Arg::from(least.into())), ("most".to_owned(), Arg::from(most.into()))] }
}

/// Refusal beside the height of the logo.
///
/// ```text
/// A logo is from { $least } to { $most } mm high. Choose a height within.
/// ```
///
/// `least`: millimetres
/// `most`: millimetres
pub fn badges_error_logo_height(least: impl Into<Number>, most: impl Into<Number>) -> Message {
    Message { id: "badges-error-logo-height".to_owned(), args: vec![("least".to_owned(), Arg::from(least.into())), ("most".to_owned(), Arg::from(most.into()))] }
}

/// Refusal beside the languages of the badge.
///
/// ```text
/// A badge has room for two languages. Leave one out.
/// ```
pub fn badges_error_languages() -> Message {
    Message { id: "badges-error-languages".to_owned(), args: vec![] }
}

/// Refusal beside the phone of the help desk.
///
/// ```text
/// The phone has more than { $most } characters. Shorten it.
/// ```
///
/// `most`: characters
pub fn badges_error_phone(most: impl Into<Number>) -> Message {
    Message { id: "badges-error-phone".to_owned(), args: vec![("most".to_owned(), Arg::from(most.into()))] }
}

/// Refusal: the file chosen as a logo is of another kind.
///
/// ```text
/// This file is not a PNG picture. Save the logo as PNG and choose it again.
/// ```
pub fn badges_error_logo_kind() -> Message {
    Message { id: "badges-error-logo-kind".to_owned(), args: vec![] }
}

/// Refusal: the file chosen as a logo is too large.
///
/// ```text
/// The logo has { $size } KB, and { $most } KB fit. Save it smaller: 600 dots wide is enough.
/// ```
///
/// `size`: its kilobytes
/// `most`: kilobytes
pub fn badges_error_logo_large(size: impl Into<Number>, most: impl Into<Number>) -> Message {
    Message { id: "badges-error-logo-large".to_owned(), args: vec![("size".to_owned(), Arg::from(size.into())), ("most".to_owned(), Arg::from(most.into()))] }
}

/// Refusal: the picture chosen as a logo has too many dots.
///
/// ```text
/// The logo has { $width } × { $height } dots, and { $most } on a side fit. Save it smaller: 600 dots wide is enough.
/// ```
///
/// `width`: dots
/// `height`: dots
/// `most`: dots
pub fn badges_error_logo_wide(width: impl Into<Number>, height: impl Into<Number>, most: impl Into<Number>) -> Message {
    Message { id: "badges-error-logo-wide".to_owned(), args: vec![("width".to_owned(), Arg::from(width.into())), ("height".to_owned(), Arg::from(height.into())), ("most".to_owned(), Arg::from(most.into()))] }
}

/// Refusal: the picture chosen as a logo is damaged.
///
/// ```text
/// This picture cannot be drawn: the file is damaged. Save the logo as PNG anew and choose it again.
/// ```
pub fn badges_error_logo_broken() -> Message {
    Message { id: "badges-error-logo-broken".to_owned(), args: vec![] }
}

/// Refusal: the file chosen as a logo cannot be read.
///
/// ```text
/// The file cannot be read. Copy it to this computer and choose it again.
/// ```
pub fn badges_error_logo_unreadable() -> Message {
    Message { id: "badges-error-logo-unreadable".to_owned(), args: vec![] }
}

/// The name of a file of badges, without the day.
///
/// ```text
/// Badges
/// ```
pub fn badges_screen_file() -> Message {
    Message { id: "badges-screen-file".to_owned(), args: vec![] }
}

/// Button in the list of guests: opens the designer of badges.
///
/// ```text
/// Badge layout
/// ```
pub fn badges_screen_open_button() -> Message {
    Message { id: "badges-screen-open-button".to_owned(), args: vec![] }
}

/// Title of the page on which badges are laid out.
///
/// ```text
/// Badges
/// ```
pub fn badges_screen_title() -> Message {
    Message { id: "badges-screen-title".to_owned(), args: vec![] }
}

/// Button: back from the designer to the list of guests.
///
/// ```text
/// To the guests
/// ```
pub fn badges_screen_back_button() -> Message {
    Message { id: "badges-screen-back-button".to_owned(), args: vec![] }
}

/// Label of the choice of paper.
///
/// ```text
/// Paper
/// ```
pub fn badges_screen_paper_label() -> Message {
    Message { id: "badges-screen-paper-label".to_owned(), args: vec![] }
}

/// A paper that badges are printed on.
///
/// ```text
/// A6, 105 × 148 mm
/// ```
pub fn badges_screen_paper_a6() -> Message {
    Message { id: "badges-screen-paper-a6".to_owned(), args: vec![] }
}

/// A paper that badges are printed on: the back follows the front.
///
/// ```text
/// A6 with a back
/// ```
pub fn badges_screen_paper_a6_two_sided() -> Message {
    Message { id: "badges-screen-paper-a6-two-sided".to_owned(), args: vec![] }
}

/// A paper that badges are printed on.
///
/// ```text
/// Card, 90 × 55 mm
/// ```
pub fn badges_screen_paper_card() -> Message {
    Message { id: "badges-screen-paper-card".to_owned(), args: vec![] }
}

/// A paper that badges are printed on.
///
/// ```text
/// A4, four badges of 97 × 139
/// ```
pub fn badges_screen_paper_four_on_a4() -> Message {
    Message { id: "badges-screen-paper-four-on-a4".to_owned(), args: vec![] }
}

/// A paper that badges are printed on.
///
/// ```text
/// A4, eight cards of 90 × 55
/// ```
pub fn badges_screen_paper_eight_on_a4() -> Message {
    Message { id: "badges-screen-paper-eight-on-a4".to_owned(), args: vec![] }
}

/// A paper that badges are printed on.
///
/// ```text
/// A4, ten cards of 90 × 55
/// ```
pub fn badges_screen_paper_ten_on_a4() -> Message {
    Message { id: "badges-screen-paper-ten-on-a4".to_owned(), args: vec![] }
}

/// A paper that badges are printed on.
///
/// ```text
/// Label, 62 × 29 mm
/// ```
pub fn badges_screen_paper_label62() -> Message {
    Message { id: "badges-screen-paper-label62".to_owned(), args: vec![] }
}

/// A paper that badges are printed on.
///
/// ```text
/// Label, 100 × 50 mm
/// ```
pub fn badges_screen_paper_label100() -> Message {
    Message { id: "badges-screen-paper-label100".to_owned(), args: vec![] }
}

/// A paper that badges are printed on: folded once, both sides have the name.
///
/// ```text
/// Folded, 86 × 216 mm
/// ```
pub fn badges_screen_paper_folded() -> Message {
    Message { id: "badges-screen-paper-folded".to_owned(), args: vec![] }
}

/// Label of the choice of how the category is shown.
///
/// ```text
/// Category
/// ```
pub fn badges_screen_band_label() -> Message {
    Message { id: "badges-screen-band-label".to_owned(), args: vec![] }
}

/// The category in a band of its colour.
///
/// ```text
/// Band in its colour
/// ```
pub fn badges_screen_band_colour() -> Message {
    Message { id: "badges-screen-band-colour".to_owned(), args: vec![] }
}

/// The category in black with a line around.
///
/// ```text
/// Black line, no colour
/// ```
pub fn badges_screen_band_line() -> Message {
    Message { id: "badges-screen-band-line".to_owned(), args: vec![] }
}

/// Label of the choice of the script of names.
///
/// ```text
/// Names in
/// ```
pub fn badges_screen_script_label() -> Message {
    Message { id: "badges-screen-script-label".to_owned(), args: vec![] }
}

/// Names are in the script that was chosen for each guest.
///
/// ```text
/// The script chosen for each guest
/// ```
pub fn badges_screen_script_each_guest() -> Message {
    Message { id: "badges-screen-script-each-guest".to_owned(), args: vec![] }
}

/// Names are as they stand in the list.
///
/// ```text
/// Letters as in the list
/// ```
pub fn badges_screen_script_as_written() -> Message {
    Message { id: "badges-screen-script-as-written".to_owned(), args: vec![] }
}

/// Names are in Latin letters.
///
/// ```text
/// Latin letters
/// ```
pub fn badges_screen_script_latin() -> Message {
    Message { id: "badges-screen-script-latin".to_owned(), args: vec![] }
}

/// Label of the choice of languages.
///
/// ```text
/// Languages on the badge
/// ```
pub fn badges_screen_languages_label() -> Message {
    Message { id: "badges-screen-languages-label".to_owned(), args: vec![] }
}

/// Under the choice of languages.
///
/// ```text
/// Two at most. Without a choice, the languages of the event’s title are taken.
/// ```
pub fn badges_screen_languages_hint() -> Message {
    Message { id: "badges-screen-languages-hint".to_owned(), args: vec![] }
}

/// Label of the size of the name.
///
/// ```text
/// Name, %
/// ```
pub fn badges_screen_name_percent_label() -> Message {
    Message { id: "badges-screen-name-percent-label".to_owned(), args: vec![] }
}

/// Label of the size of the other text.
///
/// ```text
/// Other text, %
/// ```
pub fn badges_screen_text_percent_label() -> Message {
    Message { id: "badges-screen-text-percent-label".to_owned(), args: vec![] }
}

/// Label of the height of the logo.
///
/// ```text
/// Logo height, mm
/// ```
pub fn badges_screen_logo_mm_label() -> Message {
    Message { id: "badges-screen-logo-mm-label".to_owned(), args: vec![] }
}

/// Label of the phone of the help desk.
///
/// ```text
/// Help desk phone
/// ```
pub fn badges_screen_help_label() -> Message {
    Message { id: "badges-screen-help-label".to_owned(), args: vec![] }
}

/// Heading of the parts of a badge.
///
/// ```text
/// What is printed
/// ```
pub fn badges_screen_parts_title() -> Message {
    Message { id: "badges-screen-parts-title".to_owned(), args: vec![] }
}

/// Under the heading of the parts of a badge.
///
/// ```text
/// First name, surname, category, code and number are on every badge.
/// ```
pub fn badges_screen_parts_hint() -> Message {
    Message { id: "badges-screen-parts-hint".to_owned(), args: vec![] }
}

/// A part of a badge.
///
/// ```text
/// Patronymic
/// ```
pub fn badges_screen_part_patronymic() -> Message {
    Message { id: "badges-screen-part-patronymic".to_owned(), args: vec![] }
}

/// A part of a badge.
///
/// ```text
/// Name in the other script
/// ```
pub fn badges_screen_part_other_script() -> Message {
    Message { id: "badges-screen-part-other-script".to_owned(), args: vec![] }
}

/// A part of a badge.
///
/// ```text
/// Position
/// ```
pub fn badges_screen_part_position() -> Message {
    Message { id: "badges-screen-part-position".to_owned(), args: vec![] }
}

/// A part of a badge.
///
/// ```text
/// Organisation
/// ```
pub fn badges_screen_part_organisation() -> Message {
    Message { id: "badges-screen-part-organisation".to_owned(), args: vec![] }
}

/// A part of a badge: the delegation or the country.
///
/// ```text
/// Delegation or country
/// ```
pub fn badges_screen_part_from() -> Message {
    Message { id: "badges-screen-part-from".to_owned(), args: vec![] }
}

/// A part of a badge: title, town and days of the event.
///
/// ```text
/// Event, town and days
/// ```
pub fn badges_screen_part_event() -> Message {
    Message { id: "badges-screen-part-event".to_owned(), args: vec![] }
}

/// A part of a badge: the dots of consent.
///
/// ```text
/// Consent to photos and press
/// ```
pub fn badges_screen_part_consents() -> Message {
    Message { id: "badges-screen-part-consents".to_owned(), args: vec![] }
}

/// A part of a badge.
///
/// ```text
/// Logo
/// ```
pub fn badges_screen_part_logo() -> Message {
    Message { id: "badges-screen-part-logo".to_owned(), args: vec![] }
}

/// A part of a badge: the sessions, on its back.
///
/// ```text
/// Programme, on the back
/// ```
pub fn badges_screen_part_programme() -> Message {
    Message { id: "badges-screen-part-programme".to_owned(), args: vec![] }
}

/// A part of a badge: a phone, on its back.
///
/// ```text
/// Help desk phone, on the back
/// ```
pub fn badges_screen_part_help() -> Message {
    Message { id: "badges-screen-part-help".to_owned(), args: vec![] }
}

/// Button beside a part of a badge.
///
/// ```text
/// Move up: { $part }
/// ```
///
/// `part`: the part
pub fn badges_screen_up_label(part: impl Into<String>) -> Message {
    Message { id: "badges-screen-up-label".to_owned(), args: vec![("part".to_owned(), Arg::Text(part.into()))] }
}

/// Button beside a part of a badge.
///
/// ```text
/// Move down: { $part }
/// ```
///
/// `part`: the part
pub fn badges_screen_down_label(part: impl Into<String>) -> Message {
    Message { id: "badges-screen-down-label".to_owned(), args: vec![("part".to_owned(), Arg::Text(part.into()))] }
}

/// Button: chooses a file with the logo.
///
/// ```text
/// Choose logo…
/// ```
pub fn badges_screen_logo_choose_button() -> Message {
    Message { id: "badges-screen-logo-choose-button".to_owned(), args: vec![] }
}

/// Button: takes the logo off the badges.
///
/// ```text
/// Remove logo
/// ```
pub fn badges_screen_logo_remove_button() -> Message {
    Message { id: "badges-screen-logo-remove-button".to_owned(), args: vec![] }
}

/// Said after the layout was saved.
///
/// ```text
/// Badge layout saved
/// ```
pub fn badges_screen_saved() -> Message {
    Message { id: "badges-screen-saved".to_owned(), args: vec![] }
}

/// Heading of the preview.
///
/// ```text
/// Preview
/// ```
pub fn badges_screen_preview_title() -> Message {
    Message { id: "badges-screen-preview-title".to_owned(), args: vec![] }
}

/// Under the heading of the preview.
///
/// ```text
/// Guests of this event with the longest names
/// ```
pub fn badges_screen_preview_hint() -> Message {
    Message { id: "badges-screen-preview-hint".to_owned(), args: vec![] }
}

/// Name of the picture of a page of badges.
///
/// ```text
/// Badge, page { $page }
/// ```
///
/// `page`: its number
pub fn badges_screen_page_label(page: impl Into<Number>) -> Message {
    Message { id: "badges-screen-page-label".to_owned(), args: vec![("page".to_owned(), Arg::from(page.into()))] }
}

/// Label of the choice of the guest shown.
///
/// ```text
/// Guest
/// ```
pub fn badges_screen_sample_label() -> Message {
    Message { id: "badges-screen-sample-label".to_owned(), args: vec![] }
}

/// Heading of the choice of whose badges are printed.
///
/// ```text
/// PDF
/// ```
pub fn badges_screen_print_title() -> Message {
    Message { id: "badges-screen-print-title".to_owned(), args: vec![] }
}

/// Choice: everybody's badges.
///
/// ```text
/// All guests: { $count }
/// ```
///
/// `count`: guests
pub fn badges_screen_of_all(count: impl Into<Number>) -> Message {
    Message { id: "badges-screen-of-all".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Choice: badges of those who have none.
///
/// ```text
/// Without a badge: { $count }
/// ```
///
/// `count`: guests
pub fn badges_screen_of_without(count: impl Into<Number>) -> Message {
    Message { id: "badges-screen-of-without".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Choice: badges of chosen guests.
///
/// ```text
/// Chosen guests: { $count }
/// ```
///
/// `count`: guests
pub fn badges_screen_of_chosen(count: impl Into<Number>) -> Message {
    Message { id: "badges-screen-of-chosen".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: saves a PDF of badges.
///
/// ```text
/// Save PDF…
/// ```
pub fn badges_screen_print_button() -> Message {
    Message { id: "badges-screen-print-button".to_owned(), args: vec![] }
}

/// Under the button that saves a PDF.
///
/// ```text
/// Guests without a badge get a number.
/// ```
pub fn badges_screen_print_hint() -> Message {
    Message { id: "badges-screen-print-hint".to_owned(), args: vec![] }
}

/// Said after a PDF of badges was saved.
///
/// ```text
/// Badges saved: { $count }. File: { $file }
/// ```
///
/// `count`: badges
/// `file`: the file
pub fn badges_screen_printed(count: impl Into<Number>, file: impl Into<String>) -> Message {
    Message { id: "badges-screen-printed".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("file".to_owned(), Arg::Text(file.into()))] }
}

/// Button: saves the ruler page.
///
/// ```text
/// Save ruler page…
/// ```
pub fn badges_screen_ruler_button() -> Message {
    Message { id: "badges-screen-ruler-button".to_owned(), args: vec![] }
}

/// Said after the ruler page was saved.
///
/// ```text
/// Ruler page saved: { $file }
/// ```
///
/// `file`: the file
pub fn badges_screen_ruler_saved(file: impl Into<String>) -> Message {
    Message { id: "badges-screen-ruler-saved".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// Placeholder of the field that looks for guests to choose.
///
/// ```text
/// Name, phone or number
/// ```
pub fn badges_screen_find_hint() -> Message {
    Message { id: "badges-screen-find-hint".to_owned(), args: vec![] }
}

/// Label of the list of guests to choose from.
///
/// ```text
/// Guests to print
/// ```
pub fn badges_screen_choose_label() -> Message {
    Message { id: "badges-screen-choose-label".to_owned(), args: vec![] }
}

/// Beside the button that saves a PDF: the layout was changed and is not saved.
///
/// ```text
/// Save the layout first: badges are printed as it is saved.
/// ```
pub fn badges_screen_unsaved_hint() -> Message {
    Message { id: "badges-screen-unsaved-hint".to_owned(), args: vec![] }
}

/// Refusal: the name of the only guest whose badge was to be printed has a letter that the fonts lack.
///
/// ```text
/// The badge of { $name } cannot be printed: the fonts of Birge have no “{ $sign }”. Write the name in Latin letters in the guest’s card, then print again.
/// ```
///
/// `name`: the guest
/// `sign`: the letter
pub fn badges_error_no_letter(name: impl Into<String>, sign: impl Into<String>) -> Message {
    Message { id: "badges-error-no-letter".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into())), ("sign".to_owned(), Arg::Text(sign.into()))] }
}

/// Beside the button that saves a PDF: these badges are missing in it.
///
/// ```text
/// Not in the file: { $names }. The fonts of Birge lack letters of these names. Write them in Latin letters in the guest’s card, then save these badges again.
/// ```
///
/// `names`: the guests
pub fn badges_left_out(names: impl Into<String>) -> Message {
    Message { id: "badges-left-out".to_owned(), args: vec![("names".to_owned(), Arg::Text(names.into()))] }
}

/// Beside the button that saves a PDF: something was left off these badges.
///
/// ```text
/// Printed without organisation, position or country where the fonts of Birge lack its letters: { $names }. Write it with other letters and save these badges again.
/// ```
///
/// `names`: the guests
pub fn badges_shortened(names: impl Into<String>) -> Message {
    Message { id: "badges-shortened".to_owned(), args: vec![("names".to_owned(), Arg::Text(names.into()))] }
}

/// At the end of a list, when not all fit.
///
/// ```text
/// and { $count } more
/// ```
///
/// `count`: those that are not named
pub fn badges_more(count: impl Into<Number>) -> Message {
    Message { id: "badges-more".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// First name of an invented guest with a long name, for the preview of an event without guests.
///
/// ```text
/// Dinmukhamed
/// ```
pub fn badges_sample_given() -> Message {
    Message { id: "badges-sample-given".to_owned(), args: vec![] }
}

/// Surname of the invented guest.
///
/// ```text
/// Tileuberdiyev
/// ```
pub fn badges_sample_surname() -> Message {
    Message { id: "badges-sample-surname".to_owned(), args: vec![] }
}

/// Patronymic of the invented guest.
///
/// ```text
/// Kurmangazyuly
/// ```
pub fn badges_sample_patronymic() -> Message {
    Message { id: "badges-sample-patronymic".to_owned(), args: vec![] }
}

/// Organisation of the invented guest, a long one.
///
/// ```text
/// Volunteer headquarters of the Youth Resource Centre
/// ```
pub fn badges_sample_organisation() -> Message {
    Message { id: "badges-sample-organisation".to_owned(), args: vec![] }
}

/// State of a guest: came, and nobody saw the person going.
///
/// ```text
/// left, not scanned
/// ```
pub fn board_state_closed() -> Message {
    Message { id: "board-state-closed".to_owned(), args: vec![] }
}

/// On the board: when the figures were counted.
///
/// ```text
/// Updated at { $time }
/// ```
///
/// `time`: time of the clock
pub fn board_moment_note(time: impl Into<String>) -> Message {
    Message { id: "board-moment-note".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into()))] }
}

/// Figure: goings that nobody saw.
///
/// ```text
/// Exit not scanned
/// ```
pub fn board_forgotten_label() -> Message {
    Message { id: "board-forgotten-label".to_owned(), args: vec![] }
}

/// What the figure means.
///
/// ```text
/// Closed by the rule at midnight and not counted inside.
/// ```
pub fn board_forgotten_hint() -> Message {
    Message { id: "board-forgotten-hint".to_owned(), args: vec![] }
}

/// Heading of bars.
///
/// ```text
/// By country and region
/// ```
pub fn board_origins_title() -> Message {
    Message { id: "board-origins-title".to_owned(), args: vec![] }
}

/// Heading of bars.
///
/// ```text
/// By sex
/// ```
pub fn board_sexes_title() -> Message {
    Message { id: "board-sexes-title".to_owned(), args: vec![] }
}

/// Heading of bars.
///
/// ```text
/// By age
/// ```
pub fn board_ages_title() -> Message {
    Message { id: "board-ages-title".to_owned(), args: vec![] }
}

/// Heading of the curve: first arrivals in each quarter of an hour.
///
/// ```text
/// Arrivals, every 15 minutes
/// ```
pub fn board_arrivals_title() -> Message {
    Message { id: "board-arrivals-title".to_owned(), args: vec![] }
}

/// Heading of the table of desks.
///
/// ```text
/// Desks
/// ```
pub fn board_desks_title() -> Message {
    Message { id: "board-desks-title".to_owned(), args: vec![] }
}

/// Column: letters of the desk.
///
/// ```text
/// Desk
/// ```
pub fn board_desk_column() -> Message {
    Message { id: "board-desk-column".to_owned(), args: vec![] }
}

/// Column: entries in the last ten minutes.
///
/// ```text
/// Last 10 min
/// ```
pub fn board_lately_column() -> Message {
    Message { id: "board-lately-column".to_owned(), args: vec![] }
}

/// Column: entries in all.
///
/// ```text
/// In all
/// ```
pub fn board_all_column() -> Message {
    Message { id: "board-all-column".to_owned(), args: vec![] }
}

/// Column: how long ago the last entry was.
///
/// ```text
/// Last entry
/// ```
pub fn board_last_column() -> Message {
    Message { id: "board-last-column".to_owned(), args: vec![] }
}

/// The last entry was less than a minute ago.
///
/// ```text
/// now
/// ```
pub fn board_last_now() -> Message {
    Message { id: "board-last-now".to_owned(), args: vec![] }
}

/// How long ago the last entry was.
///
/// ```text
/// { $minutes } min ago
/// ```
///
/// `minutes`: minutes since
pub fn board_last_minutes(minutes: impl Into<Number>) -> Message {
    Message { id: "board-last-minutes".to_owned(), args: vec![("minutes".to_owned(), Arg::from(minutes.into()))] }
}

/// Nobody has come yet.
///
/// ```text
/// Nobody has come yet.
/// ```
pub fn board_nobody_note() -> Message {
    Message { id: "board-nobody-note".to_owned(), args: vec![] }
}

/// Sex, country or region of a guest is not known.
///
/// ```text
/// not known
/// ```
pub fn board_unknown_label() -> Message {
    Message { id: "board-unknown-label".to_owned(), args: vec![] }
}

/// The rest of a list that is cut.
///
/// ```text
/// others
/// ```
pub fn board_others_label() -> Message {
    Message { id: "board-others-label".to_owned(), args: vec![] }
}

/// Button: saves the board as a page of paper.
///
/// ```text
/// Save a page
/// ```
pub fn board_page_button() -> Message {
    Message { id: "board-page-button".to_owned(), args: vec![] }
}

/// Choice of the language of that page.
///
/// ```text
/// Language of the page
/// ```
pub fn board_page_language_label() -> Message {
    Message { id: "board-page-language-label".to_owned(), args: vec![] }
}

/// Title of the page and of its file.
///
/// ```text
/// Who came
/// ```
pub fn board_page_title() -> Message {
    Message { id: "board-page-title".to_owned(), args: vec![] }
}

/// On the page: the moment at which it was counted.
///
/// ```text
/// { $day }, { $time }
/// ```
///
/// `day`: day
/// `time`: time of the clock
pub fn board_page_moment(day: impl Into<String>, time: impl Into<String>) -> Message {
    Message { id: "board-page-moment".to_owned(), args: vec![("day".to_owned(), Arg::Text(day.into())), ("time".to_owned(), Arg::Text(time.into()))] }
}

/// Under the page: what is counted.
///
/// ```text
/// Each person is counted once; scans are shown apart. The team is not counted among the guests.
/// ```
pub fn board_page_footnote() -> Message {
    Message { id: "board-page-footnote".to_owned(), args: vec![] }
}

/// Column of the page.
///
/// ```text
/// Came
/// ```
pub fn board_page_came_column() -> Message {
    Message { id: "board-page-came-column".to_owned(), args: vec![] }
}

/// Column of the page.
///
/// ```text
/// Expected
/// ```
pub fn board_page_expected_column() -> Message {
    Message { id: "board-page-expected-column".to_owned(), args: vec![] }
}

/// With a result: which use of a list with a limit it is.
///
/// ```text
/// Use { $time } of { $limit }
/// ```
///
/// `time`: which use
/// `limit`: how many are allowed
pub fn board_use_note(time: impl Into<Number>, limit: impl Into<Number>) -> Message {
    Message { id: "board-use-note".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into())), ("limit".to_owned(), Arg::from(limit.into()))] }
}

/// With a refusal: how many uses are gone.
///
/// ```text
/// Used { $used } of { $limit }
/// ```
///
/// `used`: uses so far
/// `limit`: how many are allowed
pub fn board_used_line(used: impl Into<Number>, limit: impl Into<Number>) -> Message {
    Message { id: "board-used-line".to_owned(), args: vec![("used".to_owned(), Arg::from(used.into())), ("limit".to_owned(), Arg::from(limit.into()))] }
}

/// With a refusal: when and where the first use was.
///
/// ```text
/// First: { $time }, desk { $desk }
/// ```
///
/// `time`: time of the clock, on another day with the day
/// `desk`: letters of the desk
pub fn board_first_line(time: impl Into<String>, desk: impl Into<String>) -> Message {
    Message { id: "board-first-line".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into())), ("desk".to_owned(), Arg::Text(desk.into()))] }
}

/// With a refusal: when and where the last use was.
///
/// ```text
/// Last: { $time }, desk { $desk }
/// ```
///
/// `time`: time of the clock, on another day with the day
/// `desk`: letters of the desk
pub fn board_latest_line(time: impl Into<String>, desk: impl Into<String>) -> Message {
    Message { id: "board-latest-line".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into())), ("desk".to_owned(), Arg::Text(desk.into()))] }
}

/// With a result: the going before was not seen.
///
/// ```text
/// The exit before was not scanned; the rule closed it at { $time }.
/// ```
///
/// `time`: when the rule closed it
pub fn board_forgotten_note(time: impl Into<String>) -> Message {
    Message { id: "board-forgotten-note".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into()))] }
}

/// Of which day the list is, if it is one.
///
/// ```text
/// This list: { $day }
/// ```
///
/// `day`: the day
pub fn board_day_line(day: impl Into<String>) -> Message {
    Message { id: "board-day-line".to_owned(), args: vec![("day".to_owned(), Arg::Text(day.into()))] }
}

/// Column: seconds that a desk needs for one guest.
///
/// ```text
/// Per guest
/// ```
pub fn board_pace_column() -> Message {
    Message { id: "board-pace-column".to_owned(), args: vec![] }
}

/// That column.
///
/// ```text
/// { $seconds } s
/// ```
///
/// `seconds`: seconds
pub fn board_pace_value(seconds: impl Into<Number>) -> Message {
    Message { id: "board-pace-value".to_owned(), args: vec![("seconds".to_owned(), Arg::from(seconds.into()))] }
}

/// Column: since when a desk works without a break.
///
/// ```text
/// Line since
/// ```
pub fn board_row_column() -> Message {
    Message { id: "board-row-column".to_owned(), args: vec![] }
}

/// The desk has no line.
///
/// ```text
/// no line
/// ```
pub fn board_row_none() -> Message {
    Message { id: "board-row-none".to_owned(), args: vec![] }
}

/// What a line is.
///
/// ```text
/// A line: guests come one after another, less than a minute apart.
/// ```
pub fn board_row_hint() -> Message {
    Message { id: "board-row-hint".to_owned(), args: vec![] }
}

/// When those who are expected will be in, if desks go on as in the last ten minutes.
///
/// ```text
/// At this pace all expected guests are in by { $time }.
/// ```
///
/// `time`: time of the clock
pub fn board_forecast_note(time: impl Into<String>) -> Message {
    Message { id: "board-forecast-note".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into()))] }
}

/// Every desk that works has a line.
///
/// ```text
/// Every desk has a line. Open one more desk.
/// ```
pub fn board_open_more_note() -> Message {
    Message { id: "board-open-more-note".to_owned(), args: vec![] }
}

/// Button in the bar of selected people, and title of its dialog.
///
/// ```text
/// Organisation
/// ```
pub fn bulk_organisation_button() -> Message {
    Message { id: "bulk-organisation-button".to_owned(), args: vec![] }
}

/// Choice in the dialog of tags and directions.
///
/// ```text
/// Add
/// ```
pub fn bulk_add_choice() -> Message {
    Message { id: "bulk-add-choice".to_owned(), args: vec![] }
}

/// Choice in the dialog of tags and directions.
///
/// ```text
/// Remove
/// ```
pub fn bulk_remove_choice() -> Message {
    Message { id: "bulk-remove-choice".to_owned(), args: vec![] }
}

/// Choice in the dialog of organisations: people belong to none.
///
/// ```text
/// None
/// ```
pub fn bulk_organisation_none() -> Message {
    Message { id: "bulk-organisation-none".to_owned(), args: vec![] }
}

/// Stands in the list of organisations until one is chosen.
///
/// ```text
/// Choose an organisation
/// ```
pub fn bulk_organisation_choose() -> Message {
    Message { id: "bulk-organisation-choose".to_owned(), args: vec![] }
}

/// Choice in the dialog of consents.
///
/// ```text
/// A consent was given
/// ```
pub fn bulk_consent_record_choice() -> Message {
    Message { id: "bulk-consent-record-choice".to_owned(), args: vec![] }
}

/// Choice in the dialog of consents.
///
/// ```text
/// A consent is to be obtained
/// ```
pub fn bulk_consent_owed_choice() -> Message {
    Message { id: "bulk-consent-owed-choice".to_owned(), args: vec![] }
}

/// Choice in the dialog of consents.
///
/// ```text
/// Consents recorded for these people are struck out as recorded by mistake; the history keeps them.
/// ```
pub fn bulk_consent_owed_choice_hint() -> Message {
    Message { id: "bulk-consent-owed-choice.hint".to_owned(), args: vec![] }
}

/// In the dialog: how many people the change touches.
///
/// ```text
/// Will change: { $count }
/// ```
///
/// `count`: people who change
pub fn bulk_preview_changed(count: impl Into<Number>) -> Message {
    Message { id: "bulk-preview-changed".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the dialog: with how many people it is so already.
///
/// ```text
/// Already so: { $count }
/// ```
///
/// `count`: people
pub fn bulk_preview_already(count: impl Into<Number>) -> Message {
    Message { id: "bulk-preview-already".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the dialog while people are counted.
///
/// ```text
/// Counting whom this touches…
/// ```
pub fn bulk_preview_progress() -> Message {
    Message { id: "bulk-preview-progress".to_owned(), args: vec![] }
}

/// In the dialog, when the change touches nobody.
///
/// ```text
/// This changes nobody.
/// ```
pub fn bulk_preview_nobody() -> Message {
    Message { id: "bulk-preview-nobody".to_owned(), args: vec![] }
}

/// In the dialog: how many people stay as they are, and why.
///
/// ```text
/// Left out, their data is blocked: { $count }
/// ```
///
/// `count`: people
pub fn bulk_skip_blocked(count: impl Into<Number>) -> Message {
    Message { id: "bulk-skip-blocked".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the dialog: how many people stay as they are, and why.
///
/// ```text
/// Left out, the record is not there any more: { $count }
/// ```
///
/// `count`: people
pub fn bulk_skip_missing(count: impl Into<Number>) -> Message {
    Message { id: "bulk-skip-missing".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the dialog: how many people stay as they are, and why.
///
/// ```text
/// Left out, this status cannot follow theirs: { $count }
/// ```
///
/// `count`: people
pub fn bulk_skip_status(count: impl Into<Number>) -> Message {
    Message { id: "bulk-skip-status".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the dialog: how many people stay as they are, and why.
///
/// ```text
/// Left out, a guardian’s consent is needed: { $count }
/// ```
///
/// `count`: people
pub fn bulk_skip_guardian(count: impl Into<Number>) -> Message {
    Message { id: "bulk-skip-guardian".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the dialog: how many people stay as they are, and why.
///
/// ```text
/// Left out, there is no consent to take back: { $count }
/// ```
///
/// `count`: people
pub fn bulk_skip_no_consent(count: impl Into<Number>) -> Message {
    Message { id: "bulk-skip-no-consent".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Main button of the dialog.
///
/// ```text
/// Change records: { $count }
/// ```
///
/// `count`: people who change
pub fn bulk_run_button(count: impl Into<Number>) -> Message {
    Message { id: "bulk-run-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// While people are changed.
///
/// ```text
/// Changing…
/// ```
pub fn bulk_run_progress() -> Message {
    Message { id: "bulk-run-progress".to_owned(), args: vec![] }
}

/// Button over the list: puts the chosen people on the list of an event.
///
/// ```text
/// Add to an event…
/// ```
pub fn volunteers_bulk_event_button() -> Message {
    Message { id: "volunteers-bulk-event-button".to_owned(), args: vec![] }
}

/// Title of the dialog.
///
/// ```text
/// { $count ->
///     [one] Add { $count } person to an event
///    *[other] Add { $count } people to an event
/// }
/// ```
///
/// `count`: people chosen
pub fn volunteers_bulk_event_title(count: impl Into<Number>) -> Message {
    Message { id: "volunteers-bulk-event-title".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In place of the offered events.
///
/// ```text
/// No event with this title takes people. Finished and cancelled events are not offered.
/// ```
pub fn volunteers_bulk_event_none() -> Message {
    Message { id: "volunteers-bulk-event-none".to_owned(), args: vec![] }
}

/// Under the offered events.
///
/// ```text
/// They go on the list of the event; whoever finds no seat goes to the waiting list. Shifts are given on the page of the event.
/// ```
pub fn volunteers_bulk_event_hint() -> Message {
    Message { id: "volunteers-bulk-event-hint".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Add
/// ```
pub fn volunteers_bulk_event_do() -> Message {
    Message { id: "volunteers-bulk-event-do".to_owned(), args: vec![] }
}

/// When no password is given.
///
/// ```text
/// No password was given. Set { $variable } or run the command in a terminal.
/// ```
///
/// `variable`: the variable of the environment that would give it
pub fn cli_error_no_password(variable: impl Into<String>) -> Message {
    Message { id: "cli-error-no-password".to_owned(), args: vec![("variable".to_owned(), Arg::Text(variable.into()))] }
}

/// When a file cannot be read.
///
/// ```text
/// The file “{ $file }” could not be read. Check its name.
/// ```
///
/// `file`: name of the file
pub fn cli_error_file(file: impl Into<String>) -> Message {
    Message { id: "cli-error-file".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// When the ending of a file says nothing.
///
/// ```text
/// “{ $file }” does not say what to write. End the name with a dot and xlsx, csv, pdf or json.
/// ```
///
/// `file`: name of the file
pub fn cli_error_ending(file: impl Into<String>) -> Message {
    Message { id: "cli-error-ending".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// When an id is not one.
///
/// ```text
/// “{ $id }” is not the id of a volunteer. It looks like vol_ and 32 signs.
/// ```
///
/// `id`: what was given
pub fn cli_error_id(id: impl Into<String>) -> Message {
    Message { id: "cli-error-id".to_owned(), args: vec![("id".to_owned(), Arg::Text(id.into()))] }
}

/// When practice people would go into a register with people.
///
/// ```text
/// The register is not empty, so practice people were not added. Choose another folder.
/// ```
pub fn cli_error_not_empty() -> Message {
    Message { id: "cli-error-not-empty".to_owned(), args: vec![] }
}

/// After create.
///
/// ```text
/// Register made: { $folder }
/// ```
///
/// `folder`: where
pub fn cli_create_done(folder: impl Into<String>) -> Message {
    Message { id: "cli-create-done".to_owned(), args: vec![("folder".to_owned(), Arg::Text(folder.into()))] }
}

/// After create.
///
/// ```text
/// Recovery code, keep it on paper: { $code }
/// ```
///
/// `code`: the code
pub fn cli_create_code(code: impl Into<String>) -> Message {
    Message { id: "cli-create-code".to_owned(), args: vec![("code".to_owned(), Arg::Text(code.into()))] }
}

/// After find.
///
/// ```text
/// Found: { $count }
/// ```
///
/// `count`: how many
pub fn cli_find_total(count: impl Into<Number>) -> Message {
    Message { id: "cli-find-total".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// After count.
///
/// ```text
/// Volunteers: { $count }
/// ```
///
/// `count`: how many
pub fn cli_count_total(count: impl Into<Number>) -> Message {
    Message { id: "cli-count-total".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// After count --ever, below the number of volunteers.
///
/// ```text
/// Blocked: { $blocked }; anonymised: { $anonymised }; erased: { $erased }
/// ```
///
/// `blocked`: people whose data is blocked
/// `anonymised`: people who were anonymised
/// `erased`: people who were erased
pub fn cli_count_ever(blocked: impl Into<Number>, anonymised: impl Into<Number>, erased: impl Into<Number>) -> Message {
    Message { id: "cli-count-ever".to_owned(), args: vec![("blocked".to_owned(), Arg::from(blocked.into())), ("anonymised".to_owned(), Arg::from(anonymised.into())), ("erased".to_owned(), Arg::from(erased.into()))] }
}

/// After import.
///
/// ```text
/// Taken in: { $written }. Not taken: { $refused }. Already there: { $existing }.
/// ```
///
/// `written`: rows written
/// `refused`: rows refused
/// `existing`: rows skipped
pub fn cli_import_done(written: impl Into<Number>, refused: impl Into<Number>, existing: impl Into<Number>) -> Message {
    Message { id: "cli-import-done".to_owned(), args: vec![("written".to_owned(), Arg::from(written.into())), ("refused".to_owned(), Arg::from(refused.into())), ("existing".to_owned(), Arg::from(existing.into()))] }
}

/// After import, where known people were filled in or updated.
///
/// ```text
/// Records changed: { $updated }.
/// ```
///
/// `updated`: records that changed
pub fn cli_import_changed(updated: impl Into<Number>) -> Message {
    Message { id: "cli-import-changed".to_owned(), args: vec![("updated".to_owned(), Arg::from(updated.into()))] }
}

/// After export.
///
/// ```text
/// People in the file: { $count }. { $file }
/// ```
///
/// `count`: rows
/// `file`: where
pub fn cli_export_done(count: impl Into<Number>, file: impl Into<String>) -> Message {
    Message { id: "cli-export-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("file".to_owned(), Arg::Text(file.into()))] }
}

/// After practice.
///
/// ```text
/// Practice people made: { $count }
/// ```
///
/// `count`: people
pub fn cli_practice_done(count: impl Into<Number>) -> Message {
    Message { id: "cli-practice-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// After check.
///
/// ```text
/// Journal, chain, view and columns agree. Entries: { $entries }, volunteers: { $volunteers }.
/// ```
///
/// `entries`: entries
/// `volunteers`: people
pub fn cli_check_ok(entries: impl Into<Number>, volunteers: impl Into<Number>) -> Message {
    Message { id: "cli-check-ok".to_owned(), args: vec![("entries".to_owned(), Arg::from(entries.into())), ("volunteers".to_owned(), Arg::from(volunteers.into()))] }
}

/// When check finds something.
///
/// ```text
/// The register does not agree with itself. Run “rebuild”; if it stays so, restore a backup copy.
/// ```
pub fn cli_error_check() -> Message {
    Message { id: "cli-error-check".to_owned(), args: vec![] }
}

/// After rebuild.
///
/// ```text
/// Made anew from the journal. Volunteers: { $volunteers }.
/// ```
///
/// `volunteers`: people
pub fn cli_rebuild_done(volunteers: impl Into<Number>) -> Message {
    Message { id: "cli-rebuild-done".to_owned(), args: vec![("volunteers".to_owned(), Arg::from(volunteers.into()))] }
}

/// After check-number.
///
/// ```text
/// The number is right.
/// ```
pub fn cli_number_valid() -> Message {
    Message { id: "cli-number-valid".to_owned(), args: vec![] }
}

/// After check-number.
///
/// ```text
/// The check digit fits, but something is odd: compare it with the document.
/// ```
pub fn cli_number_warn() -> Message {
    Message { id: "cli-number-warn".to_owned(), args: vec![] }
}

/// After import --dry-run.
///
/// ```text
/// Judged: { $people } people; { $refused } would not be taken. Nothing was written.
/// ```
///
/// `people`: rows with people
/// `refused`: rows that would stay out
pub fn cli_import_judged(people: impl Into<Number>, refused: impl Into<Number>) -> Message {
    Message { id: "cli-import-judged".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into())), ("refused".to_owned(), Arg::from(refused.into()))] }
}

/// When --operator or a command names somebody who is not there.
///
/// ```text
/// Nobody here has the initials or the id “{ $name }”. See “operators list”.
/// ```
///
/// `name`: the initials or the id, as typed
pub fn cli_error_operator(name: impl Into<String>) -> Message {
    Message { id: "cli-error-operator".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// After operators add, role, remove, password.
///
/// ```text
/// Done: { $operator }
/// ```
///
/// `operator`: the initials of the operator, or the id
pub fn cli_operators_done(operator: impl Into<String>) -> Message {
    Message { id: "cli-operators-done".to_owned(), args: vec![("operator".to_owned(), Arg::Text(operator.into()))] }
}

/// After audit --export.
///
/// ```text
/// Lines in the file: { $count }. { $file }
/// ```
///
/// `count`: lines
/// `file`: where
pub fn cli_audit_done(count: impl Into<Number>, file: impl Into<String>) -> Message {
    Message { id: "cli-audit-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("file".to_owned(), Arg::Text(file.into()))] }
}

/// When the file of audit --export has another ending.
///
/// ```text
/// The audit log goes into a workbook (xlsx) or CSV (csv), and “{ $file }” is neither. Give the file one of these endings.
/// ```
///
/// `file`: the file
pub fn cli_error_audit_ending(file: impl Into<String>) -> Message {
    Message { id: "cli-error-audit-ending".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// After import with an argument that cannot be understood.
///
/// ```text
/// “{ $argument }” is not understood. Write --map C=iin, --fix iin_padded=accept, --word region:WORD=KZ-33 or --encoding kz1048.
/// ```
///
/// `argument`: as it was typed
pub fn cli_import_wrong(argument: impl Into<String>) -> Message {
    Message { id: "cli-import-wrong".to_owned(), args: vec![("argument".to_owned(), Arg::Text(argument.into()))] }
}

/// When a column on the command line is none of ours.
///
/// ```text
/// “{ $column }” is not a column. The columns are: { $known }.
/// ```
///
/// `column`: as it was typed
/// `known`: the codes of all columns
pub fn cli_error_column(column: impl Into<String>, known: impl Into<String>) -> Message {
    Message { id: "cli-error-column".to_owned(), args: vec![("column".to_owned(), Arg::Text(column.into())), ("known".to_owned(), Arg::Text(known.into()))] }
}

/// When a filter on the command line is not understood.
///
/// ```text
/// “{ $filter }” is not a filter. Write key=value, such as status=active, or the name of a saved filter.
/// ```
///
/// `filter`: as it was typed
pub fn cli_error_filter(filter: impl Into<String>) -> Message {
    Message { id: "cli-error-filter".to_owned(), args: vec![("filter".to_owned(), Arg::Text(filter.into()))] }
}

/// A wrong id of an event, shift or claim.
///
/// ```text
/// “{ $id }” is not an id of the kind that is meant here. Ids look like evt_, shf_, vol_ or fct_ and 32 signs; “list” and “show” print them.
/// ```
///
/// `id`: what was typed
pub fn cli_error_record(id: impl Into<String>) -> Message {
    Message { id: "cli-error-record".to_owned(), args: vec![("id".to_owned(), Arg::Text(id.into()))] }
}

/// A text by which several people are found.
///
/// ```text
/// “{ $text }” means several people. Write the id of the one you mean.
/// ```
///
/// `text`: what was typed
pub fn cli_error_several(text: impl Into<String>) -> Message {
    Message { id: "cli-error-several".to_owned(), args: vec![("text".to_owned(), Arg::Text(text.into()))] }
}

/// After an event or a shift was saved.
///
/// ```text
/// Saved: { $id }
/// ```
///
/// `id`: its id
pub fn cli_work_saved(id: impl Into<String>) -> Message {
    Message { id: "cli-work-saved".to_owned(), args: vec![("id".to_owned(), Arg::Text(id.into()))] }
}

/// After marks were made.
///
/// ```text
/// Marks made: { $count }
/// ```
///
/// `count`: marks
pub fn cli_marks_done(count: impl Into<Number>) -> Message {
    Message { id: "cli-marks-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button of a form: keeps what was typed.
///
/// ```text
/// Save
/// ```
pub fn common_save_button() -> Message {
    Message { id: "common-save-button".to_owned(), args: vec![] }
}

/// Button of a dialog or form: leaves without doing it.
///
/// ```text
/// Cancel
/// ```
pub fn common_cancel_button() -> Message {
    Message { id: "common-cancel-button".to_owned(), args: vec![] }
}

/// Button of a panel or window.
///
/// ```text
/// Close
/// ```
pub fn common_close_button() -> Message {
    Message { id: "common-close-button".to_owned(), args: vec![] }
}

/// Button in the bar that appears after an action; takes the action back.
///
/// ```text
/// Undo
/// ```
pub fn common_undo_button() -> Message {
    Message { id: "common-undo-button".to_owned(), args: vec![] }
}

/// Button beside a failure: does the same once more.
///
/// ```text
/// Try again
/// ```
pub fn common_retry_button() -> Message {
    Message { id: "common-retry-button".to_owned(), args: vec![] }
}

/// Button of a wizard: one step back.
///
/// ```text
/// Back
/// ```
pub fn common_back_button() -> Message {
    Message { id: "common-back-button".to_owned(), args: vec![] }
}

/// Button: the next step of a wizard, or what was begun.
///
/// ```text
/// Continue
/// ```
pub fn common_continue_button() -> Message {
    Message { id: "common-continue-button".to_owned(), args: vec![] }
}

/// Button over a list or beside a group of fields.
///
/// ```text
/// Add
/// ```
pub fn common_add_button() -> Message {
    Message { id: "common-add-button".to_owned(), args: vec![] }
}

/// Button that reveals what is hidden: a password, a number.
///
/// ```text
/// Show
/// ```
pub fn common_show_button() -> Message {
    Message { id: "common-show-button".to_owned(), args: vec![] }
}

/// Button that hides it again.
///
/// ```text
/// Hide
/// ```
pub fn common_hide_button() -> Message {
    Message { id: "common-hide-button".to_owned(), args: vec![] }
}

/// Button in a search field: empties it.
///
/// ```text
/// Clear
/// ```
pub fn common_clear_button() -> Message {
    Message { id: "common-clear-button".to_owned(), args: vec![] }
}

/// Button of a long work: stops it.
///
/// ```text
/// Stop
/// ```
pub fn common_stop_button() -> Message {
    Message { id: "common-stop-button".to_owned(), args: vec![] }
}

/// In place of a screen while its data is read.
///
/// ```text
/// Loading…
/// ```
pub fn common_loading_progress() -> Message {
    Message { id: "common-loading-progress".to_owned(), args: vec![] }
}

/// On a form while it is being saved.
///
/// ```text
/// Saving…
/// ```
pub fn common_saving_progress() -> Message {
    Message { id: "common-saving-progress".to_owned(), args: vec![] }
}

/// Under the bar of a long work.
///
/// ```text
/// { $done } of { $total }
/// ```
///
/// `done`: pieces finished
/// `total`: pieces in all
pub fn common_work_progress(done: impl Into<Number>, total: impl Into<Number>) -> Message {
    Message { id: "common-work-progress".to_owned(), args: vec![("done".to_owned(), Arg::from(done.into())), ("total".to_owned(), Arg::from(total.into()))] }
}

/// Short notice after an action was taken back.
///
/// ```text
/// The action is undone.
/// ```
pub fn common_undone_done() -> Message {
    Message { id: "common-undone-done".to_owned(), args: vec![] }
}

/// Short notice after a long work was stopped: nothing of it remains.
///
/// ```text
/// Stopped. Nothing was changed.
/// ```
pub fn common_stopped_done() -> Message {
    Message { id: "common-stopped-done".to_owned(), args: vec![] }
}

/// Quiet line under a record.
///
/// ```text
/// Saved: { $at }
/// ```
///
/// `at`: when it was saved last
pub fn common_saved_at(at: impl Into<When>) -> Message {
    Message { id: "common-saved-at".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into()))] }
}

/// Where a value of a record is not filled in.
///
/// ```text
/// Not specified
/// ```
pub fn common_value_empty() -> Message {
    Message { id: "common-value-empty".to_owned(), args: vec![] }
}

/// In place of the name of a direction that the organisation took off its list.
///
/// ```text
/// Former direction
/// ```
pub fn common_direction_ended() -> Message {
    Message { id: "common-direction-ended".to_owned(), args: vec![] }
}

/// Beside a list: how many rows there are.
///
/// ```text
/// { $count ->
///     [one] { $count } row
///    *[other] { $count } rows
/// }
/// ```
///
/// `count`: rows in the list
pub fn common_rows_count(count: impl Into<Number>) -> Message {
    Message { id: "common-rows-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside a list of people.
///
/// ```text
/// { $count ->
///     [one] { $count } person
///    *[other] { $count } people
/// }
/// ```
///
/// `count`: people in the list
pub fn common_people_count(count: impl Into<Number>) -> Message {
    Message { id: "common-people-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Age of a person.
///
/// ```text
/// { $years ->
///     [one] { $years } year old
///    *[other] { $years } years old
/// }
/// ```
///
/// `years`: whole years
pub fn common_age_count(years: impl Into<Number>) -> Message {
    Message { id: "common-age-count".to_owned(), args: vec![("years".to_owned(), Arg::from(years.into()))] }
}

/// Dialog when the program itself failed; the number also stands in the log.
///
/// ```text
/// The last action did not work. What was saved stays saved. Trace number: { $trace }.
/// ```
///
/// `trace`: number of the failure
pub fn common_error_broken(trace: impl Into<String>) -> Message {
    Message { id: "common-error-broken".to_owned(), args: vec![("trace".to_owned(), Arg::Text(trace.into()))] }
}

/// Heading of that dialog.
///
/// ```text
/// Something broke in { -birge }
/// ```
pub fn common_error_broken_title() -> Message {
    Message { id: "common-error-broken-title".to_owned(), args: vec![] }
}

/// Hint of that dialog: what to do with the number.
///
/// ```text
/// Try again. If it happens once more, write the number down and tell whoever looks after the program.
/// ```
pub fn common_error_broken_hint() -> Message {
    Message { id: "common-error-broken-hint".to_owned(), args: vec![] }
}

/// Refusal when the register was locked while a command was on its way.
///
/// ```text
/// The register is locked, so nothing was done. Unlock it and try again.
/// ```
pub fn common_error_locked() -> Message {
    Message { id: "common-error-locked".to_owned(), args: vec![] }
}

/// Failure inside the program: the window sent something that Rust does not understand.
///
/// ```text
/// The window and the program did not understand each other, so nothing was done. Close { -birge } and open it again.
/// ```
pub fn common_error_request() -> Message {
    Message { id: "common-error-request".to_owned(), args: vec![] }
}

/// Button that moves something one place up in a list, for screen readers.
///
/// ```text
/// Move up: { $name }
/// ```
///
/// `name`: what is moved
pub fn common_move_up_label(name: impl Into<String>) -> Message {
    Message { id: "common-move-up-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Button that moves something one place down in a list, for screen readers.
///
/// ```text
/// Move down: { $name }
/// ```
///
/// `name`: what is moved
pub fn common_move_down_label(name: impl Into<String>) -> Message {
    Message { id: "common-move-down-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Under a field that finds people by name, phone or number: nobody is found.
///
/// ```text
/// Nobody is found. Check the spelling or add the person to the register.
/// ```
pub fn common_nobody_found() -> Message {
    Message { id: "common-nobody-found".to_owned(), args: vec![] }
}

/// Section of a person's page.
///
/// ```text
/// Consents
/// ```
pub fn consents_section_title() -> Message {
    Message { id: "consents-section-title".to_owned(), args: vec![] }
}

/// State in a list: a valid consent is there.
///
/// ```text
/// given
/// ```
pub fn consents_state_given() -> Message {
    Message { id: "consents-state-given".to_owned(), args: vec![] }
}

/// State in a list: no consent.
///
/// ```text
/// none
/// ```
pub fn consents_state_missing() -> Message {
    Message { id: "consents-state-missing".to_owned(), args: vec![] }
}

/// State in a list: its time is over.
///
/// ```text
/// expired
/// ```
pub fn consents_state_expired() -> Message {
    Message { id: "consents-state-expired".to_owned(), args: vec![] }
}

/// State in a list: taken back by the person.
///
/// ```text
/// withdrawn
/// ```
pub fn consents_state_withdrawn() -> Message {
    Message { id: "consents-state-withdrawn".to_owned(), args: vec![] }
}

/// State in a list: a minor without the consent of a legal representative.
///
/// ```text
/// guardian: none
/// ```
pub fn consents_state_guardian_missing() -> Message {
    Message { id: "consents-state-guardian-missing".to_owned(), args: vec![] }
}

/// What a consent covers.
///
/// ```text
/// Processing of data
/// ```
pub fn consents_purpose_processing() -> Message {
    Message { id: "consents-purpose-processing".to_owned(), args: vec![] }
}

/// What a consent covers.
///
/// ```text
/// Photos
/// ```
pub fn consents_purpose_photo() -> Message {
    Message { id: "consents-purpose-photo".to_owned(), args: vec![] }
}

/// What a consent covers.
///
/// ```text
/// Publication of the name
/// ```
pub fn consents_purpose_publication() -> Message {
    Message { id: "consents-purpose-publication".to_owned(), args: vec![] }
}

/// What a consent covers.
///
/// ```text
/// Third parties
/// ```
pub fn consents_purpose_third_parties() -> Message {
    Message { id: "consents-purpose-third-parties".to_owned(), args: vec![] }
}

/// What a consent covers.
///
/// ```text
/// Cross-border transfer
/// ```
pub fn consents_purpose_cross_border() -> Message {
    Message { id: "consents-purpose-cross-border".to_owned(), args: vec![] }
}

/// Way of giving consent.
///
/// ```text
/// On paper
/// ```
pub fn consents_way_paper() -> Message {
    Message { id: "consents-way-paper".to_owned(), args: vec![] }
}

/// Way of giving consent.
///
/// ```text
/// Electronically
/// ```
pub fn consents_way_electronic() -> Message {
    Message { id: "consents-way-electronic".to_owned(), args: vec![] }
}

/// Beside a consent: when it ends.
///
/// ```text
/// until { $day }
/// ```
///
/// `day`: last day
pub fn consents_row_until(day: impl Into<When>) -> Message {
    Message { id: "consents-row-until".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Beside a consent: when it ended.
///
/// ```text
/// expired on { $day }
/// ```
///
/// `day`: last day
pub fn consents_row_expired(day: impl Into<When>) -> Message {
    Message { id: "consents-row-expired".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Beside a consent: when it was withdrawn.
///
/// ```text
/// withdrawn on { $day }
/// ```
///
/// `day`: day of withdrawal
pub fn consents_row_withdrawn(day: impl Into<When>) -> Message {
    Message { id: "consents-row-withdrawn".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Nothing was ever recorded.
///
/// ```text
/// No consent is on record. Obtain it before using the data.
/// ```
pub fn consents_section_empty() -> Message {
    Message { id: "consents-section-empty".to_owned(), args: vec![] }
}

/// Title of the form.
///
/// ```text
/// Record consent
/// ```
pub fn consents_form_title() -> Message {
    Message { id: "consents-form-title".to_owned(), args: vec![] }
}

/// Group of boxes.
///
/// ```text
/// What it covers
/// ```
pub fn consents_form_purposes_label() -> Message {
    Message { id: "consents-form-purposes-label".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Given by
/// ```
pub fn consents_form_given_by_label() -> Message {
    Message { id: "consents-form-given-by-label".to_owned(), args: vec![] }
}

/// Choice of the field: the person.
///
/// ```text
/// The volunteer
/// ```
pub fn consents_form_given_by_self() -> Message {
    Message { id: "consents-form-given-by-self".to_owned(), args: vec![] }
}

/// Choice of the field when no guardian is on record.
///
/// ```text
/// For a minor, add the legal representative first.
/// ```
pub fn consents_form_guardian_hint() -> Message {
    Message { id: "consents-form-guardian-hint".to_owned(), args: vec![] }
}

/// Group of choices.
///
/// ```text
/// How
/// ```
pub fn consents_form_way_label() -> Message {
    Message { id: "consents-form-way-label".to_owned(), args: vec![] }
}

/// Field label: where the paper lies.
///
/// ```text
/// Paper
/// ```
pub fn consents_form_reference_label() -> Message {
    Message { id: "consents-form-reference-label".to_owned(), args: vec![] }
}

/// Field label: where the paper lies.
///
/// ```text
/// folder 12, sheet 48
/// ```
pub fn consents_form_reference_label_placeholder() -> Message {
    Message { id: "consents-form-reference-label.placeholder".to_owned(), args: vec![] }
}

/// Field label: version of the text.
///
/// ```text
/// Version of the text
/// ```
pub fn consents_form_text_label() -> Message {
    Message { id: "consents-form-text-label".to_owned(), args: vec![] }
}

/// Field label: language of the text.
///
/// ```text
/// Language of the text
/// ```
pub fn consents_form_language_label() -> Message {
    Message { id: "consents-form-language-label".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Date
/// ```
pub fn consents_form_on_label() -> Message {
    Message { id: "consents-form-on-label".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Valid until
/// ```
pub fn consents_form_until_label() -> Message {
    Message { id: "consents-form-until-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Empty: until withdrawn.
/// ```
pub fn consents_form_until_hint() -> Message {
    Message { id: "consents-form-until-hint".to_owned(), args: vec![] }
}

/// Main button of the form.
///
/// ```text
/// Record
/// ```
pub fn consents_form_save_button() -> Message {
    Message { id: "consents-form-save-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// The consent is recorded.
/// ```
pub fn consents_form_done() -> Message {
    Message { id: "consents-form-done".to_owned(), args: vec![] }
}

/// Button beside a consent.
///
/// ```text
/// Withdraw
/// ```
pub fn consents_withdraw_button() -> Message {
    Message { id: "consents-withdraw-button".to_owned(), args: vec![] }
}

/// Button beside a consent, for screen readers.
///
/// ```text
/// Withdraw: { $purpose }
/// ```
///
/// `purpose`: what it covers
pub fn consents_withdraw_label(purpose: impl Into<String>) -> Message {
    Message { id: "consents-withdraw-label".to_owned(), args: vec![("purpose".to_owned(), Arg::Text(purpose.into()))] }
}

/// Question before a withdrawal.
///
/// ```text
/// Record the withdrawal of consent: { $name }?
/// ```
///
/// `name`: name of the person
pub fn consents_withdraw_confirm(name: impl Into<String>) -> Message {
    Message { id: "consents-withdraw-confirm".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Under the question.
///
/// ```text
/// From today the data is not used for this. The record, all other work with it and the other consents stay as they are.
/// ```
pub fn consents_withdraw_hint() -> Message {
    Message { id: "consents-withdraw-hint".to_owned(), args: vec![] }
}

/// Main button of the question.
///
/// ```text
/// Record the withdrawal
/// ```
pub fn consents_withdraw_run_button() -> Message {
    Message { id: "consents-withdraw-run-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// The withdrawal is recorded.
/// ```
pub fn consents_withdraw_done() -> Message {
    Message { id: "consents-withdraw-done".to_owned(), args: vec![] }
}

/// Somebody took back a use to which no consent stands any more.
///
/// ```text
/// No consent that still holds covers this, so there is nothing to withdraw. Look at the consents on the person’s page.
/// ```
pub fn consents_error_nothing_stands() -> Message {
    Message { id: "consents-error-nothing-stands".to_owned(), args: vec![] }
}

/// The day of a withdrawal lies before the consent or in the future.
///
/// ```text
/// A withdrawal takes effect between the day of the consent and today. Correct the date.
/// ```
pub fn consents_error_withdrawal_day() -> Message {
    Message { id: "consents-error-withdrawal-day".to_owned(), args: vec![] }
}

/// The day of a consent is in the future, or its last day lies before it.
///
/// ```text
/// A consent begins today or earlier, and ends on that day or later. Correct the dates.
/// ```
pub fn consents_error_days() -> Message {
    Message { id: "consents-error-days".to_owned(), args: vec![] }
}

/// Title of the printed consent.
///
/// ```text
/// Consent to the collection and processing of personal data
/// ```
pub fn consents_sheet_title() -> Message {
    Message { id: "consents-sheet-title".to_owned(), args: vec![] }
}

/// Below the title: for a minor.
///
/// ```text
/// given by the legal representative of a minor
/// ```
pub fn consents_sheet_minor_subtitle() -> Message {
    Message { id: "consents-sheet-minor-subtitle".to_owned(), args: vec![] }
}

/// Label of the organisation.
///
/// ```text
/// Who processes the data
/// ```
pub fn consents_sheet_operator_label() -> Message {
    Message { id: "consents-sheet-operator-label".to_owned(), args: vec![] }
}

/// Label of a blank line: business identification number.
///
/// ```text
/// BIN (if there is one)
/// ```
pub fn consents_sheet_bin_label() -> Message {
    Message { id: "consents-sheet-bin-label".to_owned(), args: vec![] }
}

/// Label of the responsible person.
///
/// ```text
/// Person responsible for personal data
/// ```
pub fn consents_sheet_responsible_label() -> Message {
    Message { id: "consents-sheet-responsible-label".to_owned(), args: vec![] }
}

/// Label of a blank line.
///
/// ```text
/// I, full name
/// ```
pub fn consents_sheet_person_label() -> Message {
    Message { id: "consents-sheet-person-label".to_owned(), args: vec![] }
}

/// Label of a blank line: the minor.
///
/// ```text
/// Full name of the minor
/// ```
pub fn consents_sheet_child_label() -> Message {
    Message { id: "consents-sheet-child-label".to_owned(), args: vec![] }
}

/// Label of a blank line.
///
/// ```text
/// Date of birth
/// ```
pub fn consents_sheet_birth_label() -> Message {
    Message { id: "consents-sheet-birth-label".to_owned(), args: vec![] }
}

/// Label of a blank line: of the legal representative to the minor.
///
/// ```text
/// Relation to the minor
/// ```
pub fn consents_sheet_relation_label() -> Message {
    Message { id: "consents-sheet-relation-label".to_owned(), args: vec![] }
}

/// Label of a blank line.
///
/// ```text
/// Phone
/// ```
pub fn consents_sheet_phone_label() -> Message {
    Message { id: "consents-sheet-phone-label".to_owned(), args: vec![] }
}

/// The sentence that gives the consent: of an adult.
///
/// ```text
/// give my consent to the collection and processing of my personal data on the terms below, of my own free will.
/// ```
pub fn consents_sheet_adult_gives() -> Message {
    Message { id: "consents-sheet-adult-gives".to_owned(), args: vec![] }
}

/// The sentence that gives the consent: of a legal representative.
///
/// ```text
/// as the legal representative, give my consent to the collection and processing of the personal data of the minor named above, and of my own name and phone, on the terms below, of my own free will.
/// ```
pub fn consents_sheet_minor_gives() -> Message {
    Message { id: "consents-sheet-minor-gives".to_owned(), args: vec![] }
}

/// Heading.
///
/// ```text
/// 1. Purposes
/// ```
pub fn consents_sheet_purposes_title() -> Message {
    Message { id: "consents-sheet-purposes-title".to_owned(), args: vec![] }
}

/// Purposes of the processing.
///
/// ```text
/// Registration as a volunteer; invitations to events and communication; choice of work that suits age, place, direction and skills; safety, briefings and rules for minors; recording of volunteer work and issuing of documents about it; reports with numbers without names.
/// ```
pub fn consents_sheet_purposes_text() -> Message {
    Message { id: "consents-sheet-purposes-text".to_owned(), args: vec![] }
}

/// Heading.
///
/// ```text
/// 2. Data
/// ```
pub fn consents_sheet_data_title() -> Message {
    Message { id: "consents-sheet-data-title".to_owned(), args: vec![] }
}

/// Before the list of fields.
///
/// ```text
/// The following data is collected:
/// ```
pub fn consents_sheet_data_text() -> Message {
    Message { id: "consents-sheet-data-text".to_owned(), args: vec![] }
}

/// Heading.
///
/// ```text
/// 3. What is done with the data
/// ```
pub fn consents_sheet_actions_title() -> Message {
    Message { id: "consents-sheet-actions-title".to_owned(), args: vec![] }
}

/// Actions.
///
/// ```text
/// Collection, recording, storage, change, use, blocking, anonymising and erasure. The data is stored in the Republic of Kazakhstan, encrypted, on the computers of the organisation.
/// ```
pub fn consents_sheet_actions_text() -> Message {
    Message { id: "consents-sheet-actions-text".to_owned(), args: vec![] }
}

/// Heading.
///
/// ```text
/// 4. Term
/// ```
pub fn consents_sheet_term_title() -> Message {
    Message { id: "consents-sheet-term-title".to_owned(), args: vec![] }
}

/// Term of the consent.
///
/// ```text
/// The consent holds until it is withdrawn, or until the day entered here. After the end of volunteer work the data is kept for no longer than { $years } years, then it is erased or anonymised.
/// ```
///
/// `years`: years for which data is kept after the end of the work
pub fn consents_sheet_term_text(years: impl Into<Number>) -> Message {
    Message { id: "consents-sheet-term-text".to_owned(), args: vec![("years".to_owned(), Arg::from(years.into()))] }
}

/// Label of a blank line.
///
/// ```text
/// Valid until (if a term is set)
/// ```
pub fn consents_sheet_until_label() -> Message {
    Message { id: "consents-sheet-until-label".to_owned(), args: vec![] }
}

/// Heading: separate permissions.
///
/// ```text
/// 5. Separate permissions
/// ```
pub fn consents_sheet_separate_title() -> Message {
    Message { id: "consents-sheet-separate-title".to_owned(), args: vec![] }
}

/// Below the heading.
///
/// ```text
/// Mark each line. Without a mark there is no permission.
/// ```
pub fn consents_sheet_separate_text() -> Message {
    Message { id: "consents-sheet-separate-text".to_owned(), args: vec![] }
}

/// Line with boxes yes and no.
///
/// ```text
/// Passing the data to third parties: organisers and partners of the events in which I take part
/// ```
pub fn consents_sheet_third_parties_text() -> Message {
    Message { id: "consents-sheet-third-parties-text".to_owned(), args: vec![] }
}

/// Line with boxes yes and no, for a minor.
///
/// ```text
/// Passing the data to third parties: organisers and partners of the events in which the minor takes part
/// ```
pub fn consents_sheet_third_parties_minor_text() -> Message {
    Message { id: "consents-sheet-third-parties-minor-text".to_owned(), args: vec![] }
}

/// Line with a blank: which third parties.
///
/// ```text
/// To whom
/// ```
pub fn consents_sheet_third_parties_who() -> Message {
    Message { id: "consents-sheet-third-parties-who".to_owned(), args: vec![] }
}

/// Line with boxes yes and no.
///
/// ```text
/// Cross-border transfer of the data: for events with foreign organisers
/// ```
pub fn consents_sheet_cross_border_text() -> Message {
    Message { id: "consents-sheet-cross-border-text".to_owned(), args: vec![] }
}

/// Line with boxes yes and no.
///
/// ```text
/// Publication of the name in open sources: thanks, lists of participants, reports
/// ```
pub fn consents_sheet_publication_text() -> Message {
    Message { id: "consents-sheet-publication-text".to_owned(), args: vec![] }
}

/// Line with boxes yes and no.
///
/// ```text
/// Taking photographs and video at events and using them in news and reports
/// ```
pub fn consents_sheet_photo_text() -> Message {
    Message { id: "consents-sheet-photo-text".to_owned(), args: vec![] }
}

/// Beside a box.
///
/// ```text
/// yes
/// ```
pub fn consents_sheet_yes() -> Message {
    Message { id: "consents-sheet-yes".to_owned(), args: vec![] }
}

/// Beside a box.
///
/// ```text
/// no
/// ```
pub fn consents_sheet_no() -> Message {
    Message { id: "consents-sheet-no".to_owned(), args: vec![] }
}

/// Heading.
///
/// ```text
/// 6. Withdrawal
/// ```
pub fn consents_sheet_withdrawal_title() -> Message {
    Message { id: "consents-sheet-withdrawal-title".to_owned(), args: vec![] }
}

/// How to withdraw.
///
/// ```text
/// The consent may be withdrawn at any time, in writing, through the person responsible for personal data. The data is then blocked at once and erased or anonymised, unless a law requires it to be kept. The person may ask which data is kept, and have it corrected, blocked or erased.
/// ```
pub fn consents_sheet_withdrawal_text() -> Message {
    Message { id: "consents-sheet-withdrawal-text".to_owned(), args: vec![] }
}

/// Label of a signature line.
///
/// ```text
/// Signature
/// ```
pub fn consents_sheet_signature_label() -> Message {
    Message { id: "consents-sheet-signature-label".to_owned(), args: vec![] }
}

/// Label of a line.
///
/// ```text
/// Date
/// ```
pub fn consents_sheet_date_label() -> Message {
    Message { id: "consents-sheet-date-label".to_owned(), args: vec![] }
}

/// Label of a line: who took the consent.
///
/// ```text
/// Consent taken by (name, signature)
/// ```
pub fn consents_sheet_taken_label() -> Message {
    Message { id: "consents-sheet-taken-label".to_owned(), args: vec![] }
}

/// Foot of the page.
///
/// ```text
/// Text version { $version }. Law of the Republic of Kazakhstan “On personal data and their protection” of 21.05.2013 № 94-V.
/// ```
///
/// `version`: version of the text
pub fn consents_sheet_version(version: impl Into<String>) -> Message {
    Message { id: "consents-sheet-version".to_owned(), args: vec![("version".to_owned(), Arg::Text(version.into()))] }
}

/// State in a list: no consent is needed, the data is kept on another ground.
///
/// ```text
/// other ground
/// ```
pub fn consents_state_other_ground() -> Message {
    Message { id: "consents-state-other-ground".to_owned(), args: vec![] }
}

/// Field label: the fields that the signed text lists.
///
/// ```text
/// List of data
/// ```
pub fn consents_form_data_label() -> Message {
    Message { id: "consents-form-data-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// { $count ->
///     [one] As on the sheet that was signed: the name and { $count } field.
///    *[other] As on the sheet that was signed: the name and { $count } fields.
/// }
/// ```
///
/// `count`: fields that are ticked
pub fn consents_form_data_hint(count: impl Into<Number>) -> Message {
    Message { id: "consents-form-data-hint".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Field label: to whom data may be given.
///
/// ```text
/// To which third parties
/// ```
pub fn consents_form_third_parties_label() -> Message {
    Message { id: "consents-form-third-parties-label".to_owned(), args: vec![] }
}

/// Field label: to which countries data may go.
///
/// ```text
/// To which countries
/// ```
pub fn consents_form_abroad_label() -> Message {
    Message { id: "consents-form-abroad-label".to_owned(), args: vec![] }
}

/// What stands on record of a consent: the name of the fact in the history.
///
/// ```text
/// Terms of the consent
/// ```
pub fn consents_terms_fact() -> Message {
    Message { id: "consents-terms-fact".to_owned(), args: vec![] }
}

/// In the history, in place of the names of the fields in the list of data.
///
/// ```text
/// { $count ->
///     [one] { $count } field of data
///    *[other] { $count } fields of data
/// }
/// ```
///
/// `count`: fields
pub fn consents_terms_count(count: impl Into<Number>) -> Message {
    Message { id: "consents-terms-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button beside a consent: everything that stands on record of it.
///
/// ```text
/// What was signed
/// ```
pub fn consents_record_show_button() -> Message {
    Message { id: "consents-record-show-button".to_owned(), args: vec![] }
}

/// Name of that button for a screen reader.
///
/// ```text
/// What was signed: { $purpose }
/// ```
///
/// `purpose`: what the consent covers
pub fn consents_record_show_label(purpose: impl Into<String>) -> Message {
    Message { id: "consents-record-show-label".to_owned(), args: vec![("purpose".to_owned(), Arg::Text(purpose.into()))] }
}

/// Title of everything that stands on record of a consent, on the screen and on paper.
///
/// ```text
/// Record of a consent
/// ```
pub fn consents_record_title() -> Message {
    Message { id: "consents-record-title".to_owned(), args: vec![] }
}

/// Label: whose data.
///
/// ```text
/// Person
/// ```
pub fn consents_record_person_label() -> Message {
    Message { id: "consents-record-person-label".to_owned(), args: vec![] }
}

/// Label: version and language of the text.
///
/// ```text
/// Version and language of the text
/// ```
pub fn consents_record_text_label() -> Message {
    Message { id: "consents-record-text-label".to_owned(), args: vec![] }
}

/// Label.
///
/// ```text
/// Purposes
/// ```
pub fn consents_record_purposes_label() -> Message {
    Message { id: "consents-record-purposes-label".to_owned(), args: vec![] }
}

/// Label.
///
/// ```text
/// List of data
/// ```
pub fn consents_record_data_label() -> Message {
    Message { id: "consents-record-data-label".to_owned(), args: vec![] }
}

/// In place of the list.
///
/// ```text
/// not recorded: it was entered before the list of data was kept; see the signed sheet
/// ```
pub fn consents_record_data_unknown() -> Message {
    Message { id: "consents-record-data-unknown".to_owned(), args: vec![] }
}

/// Label.
///
/// ```text
/// Term
/// ```
pub fn consents_record_term_label() -> Message {
    Message { id: "consents-record-term-label".to_owned(), args: vec![] }
}

/// In place of a term.
///
/// ```text
/// until it is withdrawn
/// ```
pub fn consents_record_term_open() -> Message {
    Message { id: "consents-record-term-open".to_owned(), args: vec![] }
}

/// Label: a permission, with yes or no and to whom.
///
/// ```text
/// Passing to third parties
/// ```
pub fn consents_record_third_parties_label() -> Message {
    Message { id: "consents-record-third-parties-label".to_owned(), args: vec![] }
}

/// Label: a permission, with yes or no and to which countries.
///
/// ```text
/// Cross-border transfer
/// ```
pub fn consents_record_abroad_label() -> Message {
    Message { id: "consents-record-abroad-label".to_owned(), args: vec![] }
}

/// Label: a permission, with yes or no.
///
/// ```text
/// Publication of the name
/// ```
pub fn consents_record_publication_label() -> Message {
    Message { id: "consents-record-publication-label".to_owned(), args: vec![] }
}

/// Label: a permission, with yes or no.
///
/// ```text
/// Photos and video
/// ```
pub fn consents_record_photo_label() -> Message {
    Message { id: "consents-record-photo-label".to_owned(), args: vec![] }
}

/// Label: the person, or the legal representative.
///
/// ```text
/// Given by
/// ```
pub fn consents_record_given_label() -> Message {
    Message { id: "consents-record-given-label".to_owned(), args: vec![] }
}

/// In place of a name: the person.
///
/// ```text
/// the person
/// ```
pub fn consents_record_given_self() -> Message {
    Message { id: "consents-record-given-self".to_owned(), args: vec![] }
}

/// Label: who recorded it.
///
/// ```text
/// Taken by
/// ```
pub fn consents_record_taken_label() -> Message {
    Message { id: "consents-record-taken-label".to_owned(), args: vec![] }
}

/// Label.
///
/// ```text
/// Date
/// ```
pub fn consents_record_on_label() -> Message {
    Message { id: "consents-record-on-label".to_owned(), args: vec![] }
}

/// Label: on paper, with the place of the paper, or electronically.
///
/// ```text
/// Way
/// ```
pub fn consents_record_way_label() -> Message {
    Message { id: "consents-record-way-label".to_owned(), args: vec![] }
}

/// Label.
///
/// ```text
/// Withdrawn
/// ```
pub fn consents_record_withdrawn_label() -> Message {
    Message { id: "consents-record-withdrawn-label".to_owned(), args: vec![] }
}

/// In place of a day of withdrawal.
///
/// ```text
/// no
/// ```
pub fn consents_record_withdrawn_none() -> Message {
    Message { id: "consents-record-withdrawn-none".to_owned(), args: vec![] }
}

/// Below the record on paper.
///
/// ```text
/// This is what stands on record. The text that was signed is the sheet of the version named here.
/// ```
pub fn consents_record_foot() -> Message {
    Message { id: "consents-record-foot".to_owned(), args: vec![] }
}

/// Name of the file, without its ending.
///
/// ```text
/// Consent record
/// ```
pub fn consents_record_file() -> Message {
    Message { id: "consents-record-file".to_owned(), args: vec![] }
}

/// Beside the field of the phone.
///
/// ```text
/// Enter a phone number.
/// ```
pub fn contacts_error_phone_empty() -> Message {
    Message { id: "contacts-error-phone-empty".to_owned(), args: vec![] }
}

/// Beside the field of the phone.
///
/// ```text
/// Digits are missing in this phone number. Entered: { $count }. Write it with the country code, for example +7 701 000 00 00.
/// ```
///
/// `count`: digits that were entered
pub fn contacts_error_phone_short(count: impl Into<Number>) -> Message {
    Message { id: "contacts-error-phone-short".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside the field of the phone.
///
/// ```text
/// This phone number has too many digits. Entered: { $count }. If there are two numbers, add them one by one.
/// ```
///
/// `count`: digits that were entered
pub fn contacts_error_phone_long(count: impl Into<Number>) -> Message {
    Message { id: "contacts-error-phone-long".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside the field of the phone.
///
/// ```text
/// This does not look like a phone number. Write it with the country code, for example +7 701 000 00 00.
/// ```
pub fn contacts_error_phone_form() -> Message {
    Message { id: "contacts-error-phone-form".to_owned(), args: vec![] }
}

/// Beside the field of the phone.
///
/// ```text
/// There is no such area or country code. Check the first digits.
/// ```
pub fn contacts_error_phone_code() -> Message {
    Message { id: "contacts-error-phone-code".to_owned(), args: vec![] }
}

/// Beside the field of the e-mail address.
///
/// ```text
/// Enter an e-mail address.
/// ```
pub fn contacts_error_email_empty() -> Message {
    Message { id: "contacts-error-email-empty".to_owned(), args: vec![] }
}

/// Beside the field of the e-mail address.
///
/// ```text
/// Check the e-mail address. It has the form name@example.kz, without spaces.
/// ```
pub fn contacts_error_email_form() -> Message {
    Message { id: "contacts-error-email-form".to_owned(), args: vec![] }
}

/// Beside a field of a date.
///
/// ```text
/// Enter a date.
/// ```
pub fn dates_error_empty() -> Message {
    Message { id: "dates-error-empty".to_owned(), args: vec![] }
}

/// Beside a field of a date such as 31.02.2007.
///
/// ```text
/// There is no such day. Check the day, the month and the year.
/// ```
pub fn dates_error_no_such_day() -> Message {
    Message { id: "dates-error-no-such-day".to_owned(), args: vec![] }
}

/// Beside a field of a date such as 12.04.
///
/// ```text
/// The year is missing. Write all four digits of it.
/// ```
pub fn dates_error_year_missing() -> Message {
    Message { id: "dates-error-year-missing".to_owned(), args: vec![] }
}

/// Beside a field of a date.
///
/// ```text
/// This does not look like a date. Write day, month and year, for example 19.08.2022.
/// ```
pub fn dates_error_form() -> Message {
    Message { id: "dates-error-form".to_owned(), args: vec![] }
}

/// On paper. Title of the lists for the door.
///
/// ```text
/// Door list
/// ```
pub fn delegations_paper_title() -> Message {
    Message { id: "delegations-paper-title".to_owned(), args: vec![] }
}

/// On paper. What to do with the lists.
///
/// ```text
/// Tick whoever comes and write down the time. Enter the codes of the ticked lines into Birge afterwards.
/// ```
pub fn delegations_paper_hint() -> Message {
    Message { id: "delegations-paper-hint".to_owned(), args: vec![] }
}

/// On paper. When the list was printed.
///
/// ```text
/// As of { $day }, { $time }
/// ```
///
/// `day`: the day
/// `time`: the hour
pub fn delegations_paper_printed(day: impl Into<String>, time: impl Into<String>) -> Message {
    Message { id: "delegations-paper-printed".to_owned(), args: vec![("day".to_owned(), Arg::Text(day.into())), ("time".to_owned(), Arg::Text(time.into()))] }
}

/// On paper. Title of a part.
///
/// ```text
/// By name
/// ```
pub fn delegations_paper_by_name() -> Message {
    Message { id: "delegations-paper-by-name".to_owned(), args: vec![] }
}

/// On paper. In which order the names stand.
///
/// ```text
/// Order: Cyrillic letters with the Kazakh ones first, then Latin letters. Each guest has one line.
/// ```
pub fn delegations_paper_order() -> Message {
    Message { id: "delegations-paper-order".to_owned(), args: vec![] }
}

/// On paper. Under the name of a delegation.
///
/// ```text
/// On the list: { $expected }, came: { $came }
/// ```
///
/// `expected`: guests on the list
/// `came`: those who came
pub fn delegations_paper_counts(expected: impl Into<Number>, came: impl Into<Number>) -> Message {
    Message { id: "delegations-paper-counts".to_owned(), args: vec![("expected".to_owned(), Arg::from(expected.into())), ("came".to_owned(), Arg::from(came.into()))] }
}

/// On paper. Title of the part with guests of no delegation.
///
/// ```text
/// Without a delegation
/// ```
pub fn delegations_none() -> Message {
    Message { id: "delegations-none".to_owned(), args: vec![] }
}

/// On paper. Title of the sheet that the head of a delegation signs.
///
/// ```text
/// Delegation: badges handed out
/// ```
pub fn delegations_pack_title() -> Message {
    Message { id: "delegations-pack-title".to_owned(), args: vec![] }
}

/// On paper. What the signature means.
///
/// ```text
/// The head of the delegation signs for all badges, or each guest for their own.
/// ```
pub fn delegations_pack_hint() -> Message {
    Message { id: "delegations-pack-hint".to_owned(), args: vec![] }
}

/// On paper. Under the name of a delegation.
///
/// ```text
/// On the list: { $expected }, came: { $came }, absent: { $absent }, not on the list: { $extra }
/// ```
///
/// `expected`: guests on the list
/// `came`: those who came
/// `absent`: those who have not come
/// `extra`: those who came without a list
pub fn delegations_pack_counts(expected: impl Into<Number>, came: impl Into<Number>, absent: impl Into<Number>, extra: impl Into<Number>) -> Message {
    Message { id: "delegations-pack-counts".to_owned(), args: vec![("expected".to_owned(), Arg::from(expected.into())), ("came".to_owned(), Arg::from(came.into())), ("absent".to_owned(), Arg::from(absent.into())), ("extra".to_owned(), Arg::from(extra.into()))] }
}

/// On paper and on the page of delegations: a guest of the list who has not come.
///
/// ```text
/// Absent
/// ```
pub fn delegations_absent() -> Message {
    Message { id: "delegations-absent".to_owned(), args: vec![] }
}

/// On paper and on the page of delegations: a guest who came without being on a list.
///
/// ```text
/// Not on the list
/// ```
pub fn delegations_extra() -> Message {
    Message { id: "delegations-extra".to_owned(), args: vec![] }
}

/// On paper and on the page of delegations.
///
/// ```text
/// Will not come
/// ```
pub fn delegations_cancelled() -> Message {
    Message { id: "delegations-cancelled".to_owned(), args: vec![] }
}

/// On paper. Head of a narrow column.
///
/// ```text
/// Cat.
/// ```
pub fn delegations_category_column() -> Message {
    Message { id: "delegations-category-column".to_owned(), args: vec![] }
}

/// On paper. Head of a column.
///
/// ```text
/// Badge
/// ```
pub fn delegations_badge_column() -> Message {
    Message { id: "delegations-badge-column".to_owned(), args: vec![] }
}

/// On paper and on the page of delegations.
///
/// ```text
/// Head of delegation
/// ```
pub fn delegations_head_label() -> Message {
    Message { id: "delegations-head-label".to_owned(), args: vec![] }
}

/// Button on the tab of guests: shows the delegations.
///
/// ```text
/// Delegations
/// ```
pub fn delegations_tab() -> Message {
    Message { id: "delegations-tab".to_owned(), args: vec![] }
}

/// Button: back to the list of guests.
///
/// ```text
/// All guests
/// ```
pub fn delegations_back_button() -> Message {
    Message { id: "delegations-back-button".to_owned(), args: vec![] }
}

/// Field on the page of delegations, and at the desk: finds a delegation by its head, by a badge, by its name.
///
/// ```text
/// Head, badge or delegation
/// ```
pub fn delegations_find_label() -> Message {
    Message { id: "delegations-find-label".to_owned(), args: vec![] }
}

/// The delegations.
///
/// ```text
/// Delegations
/// ```
pub fn delegations_list_label() -> Message {
    Message { id: "delegations-list-label".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// On the list
/// ```
pub fn delegations_expected_column() -> Message {
    Message { id: "delegations-expected-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Came
/// ```
pub fn delegations_came_column() -> Message {
    Message { id: "delegations-came-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Absent
/// ```
pub fn delegations_absent_column() -> Message {
    Message { id: "delegations-absent-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Extra
/// ```
pub fn delegations_extra_column() -> Message {
    Message { id: "delegations-extra-column".to_owned(), args: vec![] }
}

/// Where nobody leads a delegation.
///
/// ```text
/// No head
/// ```
pub fn delegations_no_head() -> Message {
    Message { id: "delegations-no-head".to_owned(), args: vec![] }
}

/// Button: lets in all of a delegation who have not come.
///
/// ```text
/// Check in all: { $count }
/// ```
///
/// `count`: how many
pub fn delegations_in_button(count: impl Into<Number>) -> Message {
    Message { id: "delegations-in-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Toast.
///
/// ```text
/// Checked in: { $count }
/// ```
///
/// `count`: how many were let in
pub fn delegations_in_done(count: impl Into<Number>) -> Message {
    Message { id: "delegations-in-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: gives numbers to those of a delegation who have no badge.
///
/// ```text
/// Give badge numbers: { $count }
/// ```
///
/// `count`: how many
pub fn delegations_badges_button(count: impl Into<Number>) -> Message {
    Message { id: "delegations-badges-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: a PDF with the badges of a delegation, in order.
///
/// ```text
/// Badges as PDF
/// ```
pub fn delegations_print_button() -> Message {
    Message { id: "delegations-print-button".to_owned(), args: vec![] }
}

/// Button: the sheet that the head signs.
///
/// ```text
/// Signature sheet
/// ```
pub fn delegations_sheet_button() -> Message {
    Message { id: "delegations-sheet-button".to_owned(), args: vec![] }
}

/// Button: the lists for the door on paper.
///
/// ```text
/// Door list on paper
/// ```
pub fn delegations_paper_button() -> Message {
    Message { id: "delegations-paper-button".to_owned(), args: vec![] }
}

/// Button: enters ticked lines of the paper list.
///
/// ```text
/// Enter from paper
/// ```
pub fn delegations_entry_button() -> Message {
    Message { id: "delegations-entry-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// Saved: { $path }
/// ```
///
/// `path`: the file
pub fn delegations_paper_saved(path: impl Into<String>) -> Message {
    Message { id: "delegations-paper-saved".to_owned(), args: vec![("path".to_owned(), Arg::Text(path.into()))] }
}

/// No delegations yet.
///
/// ```text
/// No delegations yet
/// ```
pub fn delegations_empty_title() -> Message {
    Message { id: "delegations-empty-title".to_owned(), args: vec![] }
}

/// No delegations yet: what to do.
///
/// ```text
/// Say of guests with whom they come, or take in a list with a column of countries.
/// ```
pub fn delegations_empty_hint() -> Message {
    Message { id: "delegations-empty-hint".to_owned(), args: vec![] }
}

/// Beside the list of delegations.
///
/// ```text
/// Choose a delegation: its guests stand here.
/// ```
pub fn delegations_choose_hint() -> Message {
    Message { id: "delegations-choose-hint".to_owned(), args: vec![] }
}

/// Title of the window at the desk with a delegation.
///
/// ```text
/// Delegation
/// ```
pub fn delegations_title() -> Message {
    Message { id: "delegations-title".to_owned(), args: vec![] }
}

/// Key at the desk.
///
/// ```text
/// delegation
/// ```
pub fn delegations_key() -> Message {
    Message { id: "delegations-key".to_owned(), args: vec![] }
}

/// Key at the desk: prints the lists for the door.
///
/// ```text
/// paper list
/// ```
pub fn delegations_paper_key() -> Message {
    Message { id: "delegations-paper-key".to_owned(), args: vec![] }
}

/// Key at the desk: changes the guest.
///
/// ```text
/// change
/// ```
pub fn delegations_edit_key() -> Message {
    Message { id: "delegations-edit-key".to_owned(), args: vec![] }
}

/// Title of the page on which a paper list is entered.
///
/// ```text
/// Entering the paper list
/// ```
pub fn delegations_entry_title() -> Message {
    Message { id: "delegations-entry-title".to_owned(), args: vec![] }
}

/// Tab of an event: its guests.
///
/// ```text
/// Guests
/// ```
pub fn desk_screen_tab() -> Message {
    Message { id: "desk-screen-tab".to_owned(), args: vec![] }
}

/// Heading of the desk: the letters of the desk.
///
/// ```text
/// Desk { $desk }
/// ```
///
/// `desk`: letters of the desk
pub fn desk_screen_title(desk: impl Into<String>) -> Message {
    Message { id: "desk-screen-title".to_owned(), args: vec![("desk".to_owned(), Arg::Text(desk.into()))] }
}

/// Button: opens the desk in the whole window.
///
/// ```text
/// Open the desk
/// ```
pub fn desk_screen_open_button() -> Message {
    Message { id: "desk-screen-open-button".to_owned(), args: vec![] }
}

/// Button: leaves the desk.
///
/// ```text
/// Leave
/// ```
pub fn desk_screen_leave_button() -> Message {
    Message { id: "desk-screen-leave-button".to_owned(), args: vec![] }
}

/// Choice of the list at which guests are checked in.
///
/// ```text
/// List
/// ```
pub fn desk_screen_list_label() -> Message {
    Message { id: "desk-screen-list-label".to_owned(), args: vec![] }
}

/// Choice: guests are checked in.
///
/// ```text
/// In
/// ```
pub fn desk_screen_in_button() -> Message {
    Message { id: "desk-screen-in-button".to_owned(), args: vec![] }
}

/// Choice: guests are checked out.
///
/// ```text
/// Out
/// ```
pub fn desk_screen_out_button() -> Message {
    Message { id: "desk-screen-out-button".to_owned(), args: vec![] }
}

/// The one field of the desk.
///
/// ```text
/// Scan a badge or type a name
/// ```
pub fn desk_screen_field_label() -> Message {
    Message { id: "desk-screen-field-label".to_owned(), args: vec![] }
}

/// What the field takes.
///
/// ```text
/// surname, name, end of a phone or a badge number
/// ```
pub fn desk_screen_field_hint() -> Message {
    Message { id: "desk-screen-field-hint".to_owned(), args: vec![] }
}

/// Figure: people who came.
///
/// ```text
/// Came
/// ```
pub fn desk_screen_came_label() -> Message {
    Message { id: "desk-screen-came-label".to_owned(), args: vec![] }
}

/// Figure: people still expected.
///
/// ```text
/// Expected
/// ```
pub fn desk_screen_expected_label() -> Message {
    Message { id: "desk-screen-expected-label".to_owned(), args: vec![] }
}

/// Figure: entries at this desk.
///
/// ```text
/// This desk
/// ```
pub fn desk_screen_here_label() -> Message {
    Message { id: "desk-screen-here-label".to_owned(), args: vec![] }
}

/// Heading over guests that the text finds.
///
/// ```text
/// Names found
/// ```
pub fn desk_screen_neighbours_title() -> Message {
    Message { id: "desk-screen-neighbours-title".to_owned(), args: vec![] }
}

/// Nobody has such a name: what to do.
///
/// ```text
/// Nobody is found. Type another part of the name, or press F2 for a new guest.
/// ```
pub fn desk_screen_nobody_hint() -> Message {
    Message { id: "desk-screen-nobody-hint".to_owned(), args: vec![] }
}

/// The desk waits for the next guest.
///
/// ```text
/// Ready for the next guest
/// ```
pub fn desk_screen_waiting_hint() -> Message {
    Message { id: "desk-screen-waiting-hint".to_owned(), args: vec![] }
}

/// State of a guest.
///
/// ```text
/// expected
/// ```
pub fn desk_screen_state_expected() -> Message {
    Message { id: "desk-screen-state-expected".to_owned(), args: vec![] }
}

/// State of a guest.
///
/// ```text
/// came
/// ```
pub fn desk_screen_state_came() -> Message {
    Message { id: "desk-screen-state-came".to_owned(), args: vec![] }
}

/// State of a guest.
///
/// ```text
/// left
/// ```
pub fn desk_screen_state_left() -> Message {
    Message { id: "desk-screen-state-left".to_owned(), args: vec![] }
}

/// State of a guest.
///
/// ```text
/// not coming
/// ```
pub fn desk_screen_state_cancelled() -> Message {
    Message { id: "desk-screen-state-cancelled".to_owned(), args: vec![] }
}

/// Result of a scan, one or two words.
///
/// ```text
/// Checked in
/// ```
pub fn desk_screen_entered_word() -> Message {
    Message { id: "desk-screen-entered-word".to_owned(), args: vec![] }
}

/// Result of a scan.
///
/// ```text
/// Checked out
/// ```
pub fn desk_screen_left_word() -> Message {
    Message { id: "desk-screen-left-word".to_owned(), args: vec![] }
}

/// Result of a scan.
///
/// ```text
/// Already in
/// ```
pub fn desk_screen_already_word() -> Message {
    Message { id: "desk-screen-already-word".to_owned(), args: vec![] }
}

/// Result of a scan.
///
/// ```text
/// Badge is void
/// ```
pub fn desk_screen_void_word() -> Message {
    Message { id: "desk-screen-void-word".to_owned(), args: vec![] }
}

/// Result of a scan.
///
/// ```text
/// Not today
/// ```
pub fn desk_screen_other_day_word() -> Message {
    Message { id: "desk-screen-other-day-word".to_owned(), args: vec![] }
}

/// Result of a scan.
///
/// ```text
/// Other category
/// ```
pub fn desk_screen_other_category_word() -> Message {
    Message { id: "desk-screen-other-category-word".to_owned(), args: vec![] }
}

/// Result of a scan.
///
/// ```text
/// Not coming
/// ```
pub fn desk_screen_cancelled_word() -> Message {
    Message { id: "desk-screen-cancelled-word".to_owned(), args: vec![] }
}

/// Result of a scan.
///
/// ```text
/// Not inside
/// ```
pub fn desk_screen_not_inside_word() -> Message {
    Message { id: "desk-screen-not-inside-word".to_owned(), args: vec![] }
}

/// Result of a scan.
///
/// ```text
/// Misread
/// ```
pub fn desk_screen_misread_word() -> Message {
    Message { id: "desk-screen-misread-word".to_owned(), args: vec![] }
}

/// Result of a scan.
///
/// ```text
/// Not on the list
/// ```
pub fn desk_screen_unknown_word() -> Message {
    Message { id: "desk-screen-unknown-word".to_owned(), args: vec![] }
}

/// Result of a scan.
///
/// ```text
/// Other event
/// ```
pub fn desk_screen_other_event_word() -> Message {
    Message { id: "desk-screen-other-event-word".to_owned(), args: vec![] }
}

/// With a result: the which use of the list.
///
/// ```text
/// Use number { $time }
/// ```
///
/// `time`: which use
pub fn desk_screen_time_note(time: impl Into<Number>) -> Message {
    Message { id: "desk-screen-time-note".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into()))] }
}

/// With a result: the list begins later.
///
/// ```text
/// Early: begins at { $time }.
/// ```
///
/// `time`: time of the clock
pub fn desk_screen_early_note(time: impl Into<String>) -> Message {
    Message { id: "desk-screen-early-note".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into()))] }
}

/// With a result: the list is over.
///
/// ```text
/// Late: ended at { $time }.
/// ```
///
/// `time`: time of the clock
pub fn desk_screen_late_note(time: impl Into<String>) -> Message {
    Message { id: "desk-screen-late-note".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into()))] }
}

/// When and where the first use was.
///
/// ```text
/// { $time }, desk { $desk }
/// ```
///
/// `time`: time of the clock
/// `desk`: letters of the desk
pub fn desk_screen_already_line(time: impl Into<String>, desk: impl Into<String>) -> Message {
    Message { id: "desk-screen-already-line".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into())), ("desk".to_owned(), Arg::Text(desk.into()))] }
}

/// What to do.
///
/// ```text
/// Ask for the name and compare the badge.
/// ```
pub fn desk_screen_already_hint() -> Message {
    Message { id: "desk-screen-already-hint".to_owned(), args: vec![] }
}

/// Since when a badge does not hold.
///
/// ```text
/// Replaced at { $time }
/// ```
///
/// `time`: time of the clock
pub fn desk_screen_void_line(time: impl Into<String>) -> Message {
    Message { id: "desk-screen-void-line".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into()))] }
}

/// What to do with a void badge.
///
/// ```text
/// Take it and ask for the new one: { $number }
/// ```
///
/// `number`: number that holds
pub fn desk_screen_void_hint(number: impl Into<String>) -> Message {
    Message { id: "desk-screen-void-hint".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into()))] }
}

/// Of which days the list is.
///
/// ```text
/// This list: { $from } – { $until }
/// ```
///
/// `from`: first day
/// `until`: last day
pub fn desk_screen_other_day_line(from: impl Into<String>, until: impl Into<String>) -> Message {
    Message { id: "desk-screen-other-day-line".to_owned(), args: vec![("from".to_owned(), Arg::Text(from.into())), ("until".to_owned(), Arg::Text(until.into()))] }
}

/// What to do.
///
/// ```text
/// This list is for others. Look at the category on the badge.
/// ```
pub fn desk_screen_other_category_hint() -> Message {
    Message { id: "desk-screen-other-category-hint".to_owned(), args: vec![] }
}

/// What to do.
///
/// ```text
/// The guest list says that this person will not come. Ask the coordinator.
/// ```
pub fn desk_screen_cancelled_hint() -> Message {
    Message { id: "desk-screen-cancelled-hint".to_owned(), args: vec![] }
}

/// What to do.
///
/// ```text
/// No entry was marked before. Check the guest in first.
/// ```
pub fn desk_screen_not_inside_hint() -> Message {
    Message { id: "desk-screen-not-inside-hint".to_owned(), args: vec![] }
}

/// What to do.
///
/// ```text
/// The last character does not fit. Scan once more or type the name.
/// ```
pub fn desk_screen_misread_hint() -> Message {
    Message { id: "desk-screen-misread-hint".to_owned(), args: vec![] }
}

/// What to do.
///
/// ```text
/// No guest here has this number. Type the name, or press F2 for a new guest.
/// ```
pub fn desk_screen_unknown_hint() -> Message {
    Message { id: "desk-screen-unknown-hint".to_owned(), args: vec![] }
}

/// What to do.
///
/// ```text
/// This badge is of another event. Type the name.
/// ```
pub fn desk_screen_other_event_hint() -> Message {
    Message { id: "desk-screen-other-event-hint".to_owned(), args: vec![] }
}

/// The scanner typed under another keyboard layout.
///
/// ```text
/// The scanner sent letters of another layout. The code was repaired; better switch the keyboard layout.
/// ```
pub fn desk_screen_put_back_hint() -> Message {
    Message { id: "desk-screen-put-back-hint".to_owned(), args: vec![] }
}

/// What Enter does.
///
/// ```text
/// check in
/// ```
pub fn desk_screen_key_enter() -> Message {
    Message { id: "desk-screen-key-enter".to_owned(), args: vec![] }
}

/// What Enter does after a refusal.
///
/// ```text
/// mark all the same
/// ```
pub fn desk_screen_key_overrule() -> Message {
    Message { id: "desk-screen-key-overrule".to_owned(), args: vec![] }
}

/// What F8 does.
///
/// ```text
/// undo the last
/// ```
pub fn desk_screen_key_undo() -> Message {
    Message { id: "desk-screen-key-undo".to_owned(), args: vec![] }
}

/// What F2 does.
///
/// ```text
/// new guest
/// ```
pub fn desk_screen_key_new() -> Message {
    Message { id: "desk-screen-key-new".to_owned(), args: vec![] }
}

/// What F3 does.
///
/// ```text
/// next list
/// ```
pub fn desk_screen_key_list() -> Message {
    Message { id: "desk-screen-key-list".to_owned(), args: vec![] }
}

/// What F4 does.
///
/// ```text
/// in or out
/// ```
pub fn desk_screen_key_out() -> Message {
    Message { id: "desk-screen-key-out".to_owned(), args: vec![] }
}

/// What F6 does.
///
/// ```text
/// badge number
/// ```
pub fn desk_screen_key_badge() -> Message {
    Message { id: "desk-screen-key-badge".to_owned(), args: vec![] }
}

/// What F11 does.
///
/// ```text
/// full screen
/// ```
pub fn desk_screen_key_whole() -> Message {
    Message { id: "desk-screen-key-whole".to_owned(), args: vec![] }
}

/// The next scan takes the place of this result.
///
/// ```text
/// The next scan closes this result
/// ```
pub fn desk_screen_next_hint() -> Message {
    Message { id: "desk-screen-next-hint".to_owned(), args: vec![] }
}

/// Toast after F8.
///
/// ```text
/// Undone
/// ```
pub fn desk_screen_undone_done() -> Message {
    Message { id: "desk-screen-undone-done".to_owned(), args: vec![] }
}

/// Number of a badge.
///
/// ```text
/// Badge
/// ```
pub fn desk_screen_badge_label() -> Message {
    Message { id: "desk-screen-badge-label".to_owned(), args: vec![] }
}

/// A guest without a badge.
///
/// ```text
/// no badge
/// ```
pub fn desk_screen_badge_none() -> Message {
    Message { id: "desk-screen-badge-none".to_owned(), args: vec![] }
}

/// Button: gives badge numbers to chosen guests.
///
/// ```text
/// Give badge numbers
/// ```
pub fn desk_screen_badge_button() -> Message {
    Message { id: "desk-screen-badge-button".to_owned(), args: vec![] }
}

/// Toast: how many guests have a number now.
///
/// ```text
/// Guests with a badge number: { $count }
/// ```
///
/// `count`: how many
pub fn desk_screen_badges_done(count: impl Into<Number>) -> Message {
    Message { id: "desk-screen-badges-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: a new badge in the place of a lost one.
///
/// ```text
/// Replace the badge
/// ```
pub fn desk_screen_replace_button() -> Message {
    Message { id: "desk-screen-replace-button".to_owned(), args: vec![] }
}

/// Title of the question.
///
/// ```text
/// New badge: { $name }
/// ```
///
/// `name`: name of the guest
pub fn desk_screen_replace_title(name: impl Into<String>) -> Message {
    Message { id: "desk-screen-replace-title".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Question before a badge is replaced.
///
/// ```text
/// The old badge stops working at once.
/// ```
pub fn desk_screen_replace_confirm() -> Message {
    Message { id: "desk-screen-replace-confirm".to_owned(), args: vec![] }
}

/// Field: why.
///
/// ```text
/// Reason
/// ```
pub fn desk_screen_replace_reason_label() -> Message {
    Message { id: "desk-screen-replace-reason-label".to_owned(), args: vec![] }
}

/// Toast with the new number.
///
/// ```text
/// New badge: { $number }
/// ```
///
/// `number`: new number
pub fn desk_screen_replace_done(number: impl Into<String>) -> Message {
    Message { id: "desk-screen-replace-done".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into()))] }
}

/// Title of the form of a new guest.
///
/// ```text
/// New guest
/// ```
pub fn desk_screen_guest_title() -> Message {
    Message { id: "desk-screen-guest-title".to_owned(), args: vec![] }
}

/// Hint of that form.
///
/// ```text
/// Name and category are enough. The rest can wait.
/// ```
pub fn desk_screen_guest_hint() -> Message {
    Message { id: "desk-screen-guest-hint".to_owned(), args: vec![] }
}

/// Button: adds a guest.
///
/// ```text
/// Add a guest
/// ```
pub fn desk_screen_guest_add_button() -> Message {
    Message { id: "desk-screen-guest-add-button".to_owned(), args: vec![] }
}

/// Button: adds the guest and checks in.
///
/// ```text
/// Add and check in
/// ```
pub fn desk_screen_guest_check_in_button() -> Message {
    Message { id: "desk-screen-guest-check-in-button".to_owned(), args: vec![] }
}

/// Toast after adding.
///
/// ```text
/// Guest added: { $name }
/// ```
///
/// `name`: name of the guest
pub fn desk_screen_guest_done(name: impl Into<String>) -> Message {
    Message { id: "desk-screen-guest-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Field.
///
/// ```text
/// Surname
/// ```
pub fn desk_screen_surname_label() -> Message {
    Message { id: "desk-screen-surname-label".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Name
/// ```
pub fn desk_screen_given_label() -> Message {
    Message { id: "desk-screen-given-label".to_owned(), args: vec![] }
}

/// Field: the name in Latin letters.
///
/// ```text
/// Name in Latin letters
/// ```
pub fn desk_screen_latin_label() -> Message {
    Message { id: "desk-screen-latin-label".to_owned(), args: vec![] }
}

/// Check box.
///
/// ```text
/// Latin spelling large on the badge
/// ```
pub fn desk_screen_latin_first_label() -> Message {
    Message { id: "desk-screen-latin-first-label".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Category
/// ```
pub fn desk_screen_category_label() -> Message {
    Message { id: "desk-screen-category-label".to_owned(), args: vec![] }
}

/// First choice of the category.
///
/// ```text
/// Choose…
/// ```
pub fn desk_screen_category_none() -> Message {
    Message { id: "desk-screen-category-none".to_owned(), args: vec![] }
}

/// Field: with whom the guest comes.
///
/// ```text
/// Delegation
/// ```
pub fn desk_screen_delegation_label() -> Message {
    Message { id: "desk-screen-delegation-label".to_owned(), args: vec![] }
}

/// First choice of the delegation.
///
/// ```text
/// No delegation
/// ```
pub fn desk_screen_delegation_none() -> Message {
    Message { id: "desk-screen-delegation-none".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Phone
/// ```
pub fn desk_screen_phone_label() -> Message {
    Message { id: "desk-screen-phone-label".to_owned(), args: vec![] }
}

/// Field: shown with the result.
///
/// ```text
/// Note for the desk
/// ```
pub fn desk_screen_note_label() -> Message {
    Message { id: "desk-screen-note-label".to_owned(), args: vec![] }
}

/// Field: shown before all else.
///
/// ```text
/// Warning
/// ```
pub fn desk_screen_warning_label() -> Message {
    Message { id: "desk-screen-warning-label".to_owned(), args: vec![] }
}

/// Guests with a similar name, while a new one is typed.
///
/// ```text
/// Perhaps already on the list
/// ```
pub fn desk_screen_similar_title() -> Message {
    Message { id: "desk-screen-similar-title".to_owned(), args: vec![] }
}

/// Nothing yet: the event receives no guests.
///
/// ```text
/// This event receives no guests yet
/// ```
pub fn desk_screen_off_title() -> Message {
    Message { id: "desk-screen-off-title".to_owned(), args: vec![] }
}

/// What to do.
///
/// ```text
/// Switch it on for a forum: guests, badges with numbers, and a desk that works without the internet.
/// ```
pub fn desk_screen_off_hint() -> Message {
    Message { id: "desk-screen-off-hint".to_owned(), args: vec![] }
}

/// Button: the event receives guests.
///
/// ```text
/// Receive guests
/// ```
pub fn desk_screen_on_button() -> Message {
    Message { id: "desk-screen-on-button".to_owned(), args: vec![] }
}

/// Nobody yet.
///
/// ```text
/// No guests yet
/// ```
pub fn desk_screen_empty_title() -> Message {
    Message { id: "desk-screen-empty-title".to_owned(), args: vec![] }
}

/// What to do.
///
/// ```text
/// Add a guest, or open the desk and add those who come.
/// ```
pub fn desk_screen_empty_hint() -> Message {
    Message { id: "desk-screen-empty-hint".to_owned(), args: vec![] }
}

/// Field: looks for a guest.
///
/// ```text
/// Find a guest
/// ```
pub fn desk_screen_find_label() -> Message {
    Message { id: "desk-screen-find-label".to_owned(), args: vec![] }
}

/// Placeholder.
///
/// ```text
/// Name, end of a phone, badge
/// ```
pub fn desk_screen_find_hint() -> Message {
    Message { id: "desk-screen-find-hint".to_owned(), args: vec![] }
}

/// Nobody is found.
///
/// ```text
/// Nobody is found
/// ```
pub fn desk_screen_none_title() -> Message {
    Message { id: "desk-screen-none-title".to_owned(), args: vec![] }
}

/// What to do.
///
/// ```text
/// Type another part of the name.
/// ```
pub fn desk_screen_none_hint() -> Message {
    Message { id: "desk-screen-none-hint".to_owned(), args: vec![] }
}

/// Column.
///
/// ```text
/// Name
/// ```
pub fn desk_screen_name_column() -> Message {
    Message { id: "desk-screen-name-column".to_owned(), args: vec![] }
}

/// Column: with whom, from where.
///
/// ```text
/// Delegation
/// ```
pub fn desk_screen_from_column() -> Message {
    Message { id: "desk-screen-from-column".to_owned(), args: vec![] }
}

/// Column.
///
/// ```text
/// State
/// ```
pub fn desk_screen_state_column() -> Message {
    Message { id: "desk-screen-state-column".to_owned(), args: vec![] }
}

/// Column of buttons, for screen readers.
///
/// ```text
/// Actions
/// ```
pub fn desk_screen_acts_column() -> Message {
    Message { id: "desk-screen-acts-column".to_owned(), args: vec![] }
}

/// Button: one more list.
///
/// ```text
/// Add a list
/// ```
pub fn desk_screen_list_add_button() -> Message {
    Message { id: "desk-screen-list-add-button".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Remove: { $title }
/// ```
///
/// `title`: title of the list
pub fn desk_screen_list_remove_label(title: impl Into<String>) -> Message {
    Message { id: "desk-screen-list-remove-label".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Field: title of a list.
///
/// ```text
/// Title
/// ```
pub fn desk_screen_list_name_label() -> Message {
    Message { id: "desk-screen-list-name-label".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// For
/// ```
pub fn desk_screen_list_purpose_label() -> Message {
    Message { id: "desk-screen-list-purpose-label".to_owned(), args: vec![] }
}

/// Field: how often a guest may use a list.
///
/// ```text
/// Each guest
/// ```
pub fn desk_screen_list_limit_label() -> Message {
    Message { id: "desk-screen-list-limit-label".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// in and out, as often as needed
/// ```
pub fn desk_screen_limit_in_and_out() -> Message {
    Message { id: "desk-screen-limit-in-and-out".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// once in all
/// ```
pub fn desk_screen_limit_once() -> Message {
    Message { id: "desk-screen-limit-once".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// once a day
/// ```
pub fn desk_screen_limit_once_a_day() -> Message {
    Message { id: "desk-screen-limit-once-a-day".to_owned(), args: vec![] }
}

/// Choice: a number that was set elsewhere.
///
/// ```text
/// times in all: { $times }
/// ```
///
/// `times`: how many times
pub fn desk_screen_limit_other(times: impl Into<Number>) -> Message {
    Message { id: "desk-screen-limit-other".to_owned(), args: vec![("times".to_owned(), Arg::from(times.into()))] }
}

/// Purpose of a list.
///
/// ```text
/// Entrance
/// ```
pub fn desk_screen_purpose_door() -> Message {
    Message { id: "desk-screen-purpose-door".to_owned(), args: vec![] }
}

/// Purpose of a list.
///
/// ```text
/// Session
/// ```
pub fn desk_screen_purpose_session() -> Message {
    Message { id: "desk-screen-purpose-session".to_owned(), args: vec![] }
}

/// Purpose of a list.
///
/// ```text
/// Meal
/// ```
pub fn desk_screen_purpose_meal() -> Message {
    Message { id: "desk-screen-purpose-meal".to_owned(), args: vec![] }
}

/// Purpose of a list.
///
/// ```text
/// Bus
/// ```
pub fn desk_screen_purpose_transport() -> Message {
    Message { id: "desk-screen-purpose-transport".to_owned(), args: vec![] }
}

/// Purpose of a list.
///
/// ```text
/// Pack
/// ```
pub fn desk_screen_purpose_hand_out() -> Message {
    Message { id: "desk-screen-purpose-hand-out".to_owned(), args: vec![] }
}

/// Heading of the live board.
///
/// ```text
/// Who came
/// ```
pub fn desk_screen_board_title() -> Message {
    Message { id: "desk-screen-board-title".to_owned(), args: vec![] }
}

/// Button: shows the board.
///
/// ```text
/// Board
/// ```
pub fn desk_screen_board_button() -> Message {
    Message { id: "desk-screen-board-button".to_owned(), args: vec![] }
}

/// Figure: people inside.
///
/// ```text
/// Inside
/// ```
pub fn desk_screen_inside_label() -> Message {
    Message { id: "desk-screen-inside-label".to_owned(), args: vec![] }
}

/// Figure: entries.
///
/// ```text
/// Scans
/// ```
pub fn desk_screen_scans_label() -> Message {
    Message { id: "desk-screen-scans-label".to_owned(), args: vec![] }
}

/// Figure: refused scans.
///
/// ```text
/// Refused
/// ```
pub fn desk_screen_refused_label() -> Message {
    Message { id: "desk-screen-refused-label".to_owned(), args: vec![] }
}

/// Figure: without a list.
///
/// ```text
/// Not on a list
/// ```
pub fn desk_screen_walk_ins_label() -> Message {
    Message { id: "desk-screen-walk-ins-label".to_owned(), args: vec![] }
}

/// Figure: those who work here.
///
/// ```text
/// Team
/// ```
pub fn desk_screen_crew_label() -> Message {
    Message { id: "desk-screen-crew-label".to_owned(), args: vec![] }
}

/// Heading of bars.
///
/// ```text
/// By category
/// ```
pub fn desk_screen_by_category_title() -> Message {
    Message { id: "desk-screen-by-category-title".to_owned(), args: vec![] }
}

/// Heading of bars.
///
/// ```text
/// By delegation
/// ```
pub fn desk_screen_by_delegation_title() -> Message {
    Message { id: "desk-screen-by-delegation-title".to_owned(), args: vec![] }
}

/// How many of how many.
///
/// ```text
/// { $came } of { $expected }
/// ```
///
/// `came`: people who came
/// `expected`: people expected
pub fn desk_screen_of_value(came: impl Into<String>, expected: impl Into<String>) -> Message {
    Message { id: "desk-screen-of-value".to_owned(), args: vec![("came".to_owned(), Arg::Text(came.into())), ("expected".to_owned(), Arg::Text(expected.into()))] }
}

/// Heading of the first screen of somebody who works at the desk only: which event.
///
/// ```text
/// Which desk is open today?
/// ```
pub fn desk_screen_start_title() -> Message {
    Message { id: "desk-screen-start-title".to_owned(), args: vec![] }
}

/// Under it.
///
/// ```text
/// Choose the event. The desk is left with the password of a coordinator.
/// ```
pub fn desk_screen_start_hint() -> Message {
    Message { id: "desk-screen-start-hint".to_owned(), args: vec![] }
}

/// Under the name of an event in that choice: it goes on today.
///
/// ```text
/// today
/// ```
pub fn desk_screen_start_today() -> Message {
    Message { id: "desk-screen-start-today".to_owned(), args: vec![] }
}

/// Under the name of an event in that choice: nobody said when it is.
///
/// ```text
/// no time set
/// ```
pub fn desk_screen_start_no_time() -> Message {
    Message { id: "desk-screen-start-no-time".to_owned(), args: vec![] }
}

/// No event receives guests: what to do.
///
/// ```text
/// No event receives guests
/// ```
pub fn desk_screen_start_none_title() -> Message {
    Message { id: "desk-screen-start-none-title".to_owned(), args: vec![] }
}

/// Under that title.
///
/// ```text
/// Ask a coordinator to switch on the receiving of guests on the page of the event, or take over the register from here.
/// ```
pub fn desk_screen_start_none_hint() -> Message {
    Message { id: "desk-screen-start-none-hint".to_owned(), args: vec![] }
}

/// Name of an action in the history.
///
/// ```text
/// Guest desk of an event set up
/// ```
pub fn desk_act_set_up() -> Message {
    Message { id: "desk-act-set-up".to_owned(), args: vec![] }
}

/// Name of an action in the history.
///
/// ```text
/// Guest saved
/// ```
pub fn desk_act_guest() -> Message {
    Message { id: "desk-act-guest".to_owned(), args: vec![] }
}

/// Name of an action in the history.
///
/// ```text
/// Guest checked in or out
/// ```
pub fn desk_act_passed() -> Message {
    Message { id: "desk-act-passed".to_owned(), args: vec![] }
}

/// Name of an action in the history.
///
/// ```text
/// Guest not let pass
/// ```
pub fn desk_act_refused() -> Message {
    Message { id: "desk-act-refused".to_owned(), args: vec![] }
}

/// Name of an action in the history.
///
/// ```text
/// Badges made: { $count }
/// ```
///
/// `count`: how many
pub fn desk_act_badges(count: impl Into<Number>) -> Message {
    Message { id: "desk-act-badges".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Name of an action in the history.
///
/// ```text
/// Badge replaced
/// ```
pub fn desk_act_badge_replaced() -> Message {
    Message { id: "desk-act-badge-replaced".to_owned(), args: vec![] }
}

/// What was done: the badges of an event got another look.
///
/// ```text
/// Look of the badges of an event changed
/// ```
pub fn desk_act_badges_laid_out() -> Message {
    Message { id: "desk-act-badges-laid-out".to_owned(), args: vec![] }
}

/// What was done: somebody practised at the desk with invented guests.
///
/// ```text
/// Practised at the desk of an event
/// ```
pub fn desk_act_practised() -> Message {
    Message { id: "desk-act-practised".to_owned(), args: vec![] }
}

/// Refusal: the list was removed.
///
/// ```text
/// This list is not there any more. Choose another list.
/// ```
pub fn desk_error_list() -> Message {
    Message { id: "desk-error-list".to_owned(), args: vec![] }
}

/// Refusal: nobody of this id is a guest of the event.
///
/// ```text
/// This person is not on the guest list. Look for the name, or add a new guest.
/// ```
pub fn desk_error_guest() -> Message {
    Message { id: "desk-error-guest".to_owned(), args: vec![] }
}

/// Refusal beside the field of the category.
///
/// ```text
/// Choose a category.
/// ```
pub fn desk_error_category() -> Message {
    Message { id: "desk-error-category".to_owned(), args: vec![] }
}

/// Refusal: no more numbers.
///
/// ```text
/// This desk has given all its badge numbers. Go on at another laptop.
/// ```
pub fn desk_error_numbers() -> Message {
    Message { id: "desk-error-numbers".to_owned(), args: vec![] }
}

/// Refusal: there is no badge to replace.
///
/// ```text
/// This guest has no badge yet. Make one first.
/// ```
pub fn desk_error_no_badge() -> Message {
    Message { id: "desk-error-no-badge".to_owned(), args: vec![] }
}

/// Refusal: a lost badge is not let pass whatever the desk says.
///
/// ```text
/// This badge does not hold any more. Make a new one, or look for the guest by name.
/// ```
pub fn desk_error_void_badge() -> Message {
    Message { id: "desk-error-void-badge".to_owned(), args: vec![] }
}

/// Section of a person's page, and the name of the fact in the history.
///
/// ```text
/// Document seen
/// ```
pub fn documents_seen_title() -> Message {
    Message { id: "documents-seen-title".to_owned(), args: vec![] }
}

/// Below the title, and in the form.
///
/// ```text
/// Neither the number nor a copy of the document is kept.
/// ```
pub fn documents_seen_hint() -> Message {
    Message { id: "documents-seen-hint".to_owned(), args: vec![] }
}

/// Field label: what kind of document.
///
/// ```text
/// Document
/// ```
pub fn documents_kind_label() -> Message {
    Message { id: "documents-kind-label".to_owned(), args: vec![] }
}

/// Kind of document.
///
/// ```text
/// Identity card
/// ```
pub fn documents_kind_identity_card() -> Message {
    Message { id: "documents-kind-identity-card".to_owned(), args: vec![] }
}

/// Kind of document.
///
/// ```text
/// Passport
/// ```
pub fn documents_kind_passport() -> Message {
    Message { id: "documents-kind-passport".to_owned(), args: vec![] }
}

/// Kind of document.
///
/// ```text
/// Birth certificate
/// ```
pub fn documents_kind_birth_certificate() -> Message {
    Message { id: "documents-kind-birth-certificate".to_owned(), args: vec![] }
}

/// Kind of document.
///
/// ```text
/// Residence permit
/// ```
pub fn documents_kind_residence_permit() -> Message {
    Message { id: "documents-kind-residence-permit".to_owned(), args: vec![] }
}

/// Kind of document.
///
/// ```text
/// Another document
/// ```
pub fn documents_kind_other() -> Message {
    Message { id: "documents-kind-other".to_owned(), args: vec![] }
}

/// Filter of the list.
///
/// ```text
/// No document seen
/// ```
pub fn documents_filter_unseen_label() -> Message {
    Message { id: "documents-filter-unseen-label".to_owned(), args: vec![] }
}

/// The day lies in the future.
///
/// ```text
/// A document was seen today or earlier. Correct the date.
/// ```
pub fn documents_error_day() -> Message {
    Message { id: "documents-error-day".to_owned(), args: vec![] }
}

/// Beside the name of the person who works with the register.
///
/// ```text
/// Enter the name of the person who works with the register. It stands in the history.
/// ```
pub fn domain_settings_error_operator_empty() -> Message {
    Message { id: "domain-settings-error-operator-empty".to_owned(), args: vec![] }
}

/// Beside the field of auto-lock.
///
/// ```text
/// Auto-lock starts after 1–{ $max } minutes. Entered: { $count }.
/// ```
///
/// `count`: minutes that were entered
/// `max`: the most minutes
pub fn domain_settings_error_lock_minutes(count: impl Into<Number>, max: impl Into<Number>) -> Message {
    Message { id: "domain-settings-error-lock-minutes".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("max".to_owned(), Arg::from(max.into()))] }
}

/// Beside the choice of the age under which a parent consents.
///
/// ```text
/// The consent of a parent or guardian can be asked under 14, 16 or 18. Choose one of the three.
/// ```
pub fn domain_settings_error_consent_age() -> Message {
    Message { id: "domain-settings-error-consent-age".to_owned(), args: vec![] }
}

/// Beside the field: hours of rest between two days of work.
///
/// ```text
/// Rest between two days of work can be 0–{ $max } hours. Entered: { $count }.
/// ```
///
/// `count`: hours entered
/// `max`: the most hours
pub fn domain_settings_error_rest_hours(count: impl Into<Number>, max: impl Into<Number>) -> Message {
    Message { id: "domain-settings-error-rest-hours".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("max".to_owned(), Arg::from(max.into()))] }
}

/// The break of new events is not shorter than the work that it is taken off.
///
/// ```text
/// A break is shorter than the work that it is taken off. Choose less minutes, or longer work.
/// ```
pub fn domain_settings_error_break() -> Message {
    Message { id: "domain-settings-error-break".to_owned(), args: vec![] }
}

/// The night begins and ends at one time, or at no time of the day.
///
/// ```text
/// The night begins and ends at different times of the day. Choose another time.
/// ```
pub fn domain_settings_error_night() -> Message {
    Message { id: "domain-settings-error-night".to_owned(), args: vec![] }
}

/// More travel of a day than can be counted.
///
/// ```text
/// At most { $hours } hours of travel a day can count. Choose less.
/// ```
///
/// `hours`: the most hours
pub fn domain_settings_error_travel(hours: impl Into<Number>) -> Message {
    Message { id: "domain-settings-error-travel".to_owned(), args: vec![("hours".to_owned(), Arg::from(hours.into()))] }
}

/// The year of a rate.
///
/// ```text
/// A rate is set for a year from { $from } to { $until }. Check the year.
/// ```
///
/// `from`: the first year
/// `until`: the last year
pub fn domain_worth_error_year(from: impl Into<String>, until: impl Into<String>) -> Message {
    Message { id: "domain-worth-error-year".to_owned(), args: vec![("from".to_owned(), Arg::Text(from.into())), ("until".to_owned(), Arg::Text(until.into()))] }
}

/// The amount of a rate.
///
/// ```text
/// Write the rate in tenge for one hour, up to { NUMBER($most, style: "currency") }, for example 1500 or 1532,50.
/// ```
///
/// `most`: the most tenge
pub fn domain_worth_error_amount(most: impl Into<Number>) -> Message {
    Message { id: "domain-worth-error-amount".to_owned(), args: vec![("most".to_owned(), Arg::from(most.into()))] }
}

/// The source of a rate is empty.
///
/// ```text
/// Write where the rate was taken from: readers of the estimate have to be able to check it.
/// ```
pub fn domain_worth_error_source() -> Message {
    Message { id: "domain-worth-error-source".to_owned(), args: vec![] }
}

/// A rate is to be removed that is not there.
///
/// ```text
/// No rate is set for this year, so there is nothing to remove.
/// ```
pub fn domain_worth_error_missing() -> Message {
    Message { id: "domain-worth-error-missing".to_owned(), args: vec![] }
}

/// Evidence that two records are one person.
///
/// ```text
/// Same IIN
/// ```
pub fn duplicates_sign_same_iin() -> Message {
    Message { id: "duplicates-sign-same-iin".to_owned(), args: vec![] }
}

/// Evidence against one person.
///
/// ```text
/// Different IINs
/// ```
pub fn duplicates_sign_other_iin() -> Message {
    Message { id: "duplicates-sign-other-iin".to_owned(), args: vec![] }
}

/// Evidence that two records are one person.
///
/// ```text
/// Same date of birth
/// ```
pub fn duplicates_sign_same_birth() -> Message {
    Message { id: "duplicates-sign-same-birth".to_owned(), args: vec![] }
}

/// Evidence: 05.07 and 07.05.
///
/// ```text
/// Day and month of birth swapped
/// ```
pub fn duplicates_sign_swapped_birth() -> Message {
    Message { id: "duplicates-sign-swapped-birth".to_owned(), args: vec![] }
}

/// Evidence: one record has the year only.
///
/// ```text
/// Dates of birth do not contradict
/// ```
pub fn duplicates_sign_fitting_birth() -> Message {
    Message { id: "duplicates-sign-fitting-birth".to_owned(), args: vec![] }
}

/// Evidence against one person.
///
/// ```text
/// Different dates of birth
/// ```
pub fn duplicates_sign_other_birth() -> Message {
    Message { id: "duplicates-sign-other-birth".to_owned(), args: vec![] }
}

/// Evidence that two records are one person.
///
/// ```text
/// Same phone
/// ```
pub fn duplicates_sign_same_phone() -> Message {
    Message { id: "duplicates-sign-same-phone".to_owned(), args: vec![] }
}

/// Evidence against one person.
///
/// ```text
/// Different phones
/// ```
pub fn duplicates_sign_other_phone() -> Message {
    Message { id: "duplicates-sign-other-phone".to_owned(), args: vec![] }
}

/// Evidence that two records are one person.
///
/// ```text
/// Same e-mail
/// ```
pub fn duplicates_sign_same_email() -> Message {
    Message { id: "duplicates-sign-same-email".to_owned(), args: vec![] }
}

/// Evidence that two records are one person.
///
/// ```text
/// Same surname
/// ```
pub fn duplicates_sign_same_surname() -> Message {
    Message { id: "duplicates-sign-same-surname".to_owned(), args: vec![] }
}

/// Evidence that two records are one person.
///
/// ```text
/// Same given name
/// ```
pub fn duplicates_sign_same_given() -> Message {
    Message { id: "duplicates-sign-same-given".to_owned(), args: vec![] }
}

/// Evidence: two spellings of one name.
///
/// ```text
/// { $one } ≈ { $two }
/// ```
///
/// `one`: the name in the first record
/// `two`: the name in the second record
pub fn duplicates_sign_spelled(one: impl Into<String>, two: impl Into<String>) -> Message {
    Message { id: "duplicates-sign-spelled".to_owned(), args: vec![("one".to_owned(), Arg::Text(one.into())), ("two".to_owned(), Arg::Text(two.into()))] }
}

/// Evidence: two names that differ by a slip of the pen.
///
/// ```text
/// { $one } and { $two } differ by a letter
/// ```
///
/// `one`: the name in the first record
/// `two`: the name in the second record
pub fn duplicates_sign_near(one: impl Into<String>, two: impl Into<String>) -> Message {
    Message { id: "duplicates-sign-near".to_owned(), args: vec![("one".to_owned(), Arg::Text(one.into())), ("two".to_owned(), Arg::Text(two.into()))] }
}

/// Evidence against one person.
///
/// ```text
/// Different surnames
/// ```
pub fn duplicates_sign_other_surname() -> Message {
    Message { id: "duplicates-sign-other-surname".to_owned(), args: vec![] }
}

/// Evidence against one person.
///
/// ```text
/// Different given names
/// ```
pub fn duplicates_sign_other_given() -> Message {
    Message { id: "duplicates-sign-other-given".to_owned(), args: vec![] }
}

/// Evidence: surname in the field of the given name and the reverse.
///
/// ```text
/// Surname and given name swapped
/// ```
pub fn duplicates_sign_names_swapped() -> Message {
    Message { id: "duplicates-sign-names-swapped".to_owned(), args: vec![] }
}

/// Evidence that two records are one person.
///
/// ```text
/// Same patronymic
/// ```
pub fn duplicates_sign_same_patronymic() -> Message {
    Message { id: "duplicates-sign-same-patronymic".to_owned(), args: vec![] }
}

/// Evidence that two records are one person.
///
/// ```text
/// Similar patronymic
/// ```
pub fn duplicates_sign_near_patronymic() -> Message {
    Message { id: "duplicates-sign-near-patronymic".to_owned(), args: vec![] }
}

/// Evidence against one person.
///
/// ```text
/// Different patronymics
/// ```
pub fn duplicates_sign_other_patronymic() -> Message {
    Message { id: "duplicates-sign-other-patronymic".to_owned(), args: vec![] }
}

/// Evidence against one person.
///
/// ```text
/// Different sex
/// ```
pub fn duplicates_sign_other_sex() -> Message {
    Message { id: "duplicates-sign-other-sex".to_owned(), args: vec![] }
}

/// Evidence that two records are one person.
///
/// ```text
/// Same region
/// ```
pub fn duplicates_sign_same_region() -> Message {
    Message { id: "duplicates-sign-same-region".to_owned(), args: vec![] }
}

/// Evidence that two records are one person.
///
/// ```text
/// Same organisation
/// ```
pub fn duplicates_sign_same_organisation() -> Message {
    Message { id: "duplicates-sign-same-organisation".to_owned(), args: vec![] }
}

/// How sure the program is; beside a pair.
///
/// ```text
/// Almost certainly one person
/// ```
pub fn duplicates_certainty_certain() -> Message {
    Message { id: "duplicates-certainty-certain".to_owned(), args: vec![] }
}

/// How sure the program is; beside a pair.
///
/// ```text
/// Possibly one person
/// ```
pub fn duplicates_certainty_possible() -> Message {
    Message { id: "duplicates-certainty-possible".to_owned(), args: vec![] }
}

/// Refusal of a join.
///
/// ```text
/// Both records are the same one. Choose two different records.
/// ```
pub fn duplicates_error_same() -> Message {
    Message { id: "duplicates-error-same".to_owned(), args: vec![] }
}

/// Refusal of a join: no record, or erased.
///
/// ```text
/// One of the records is not in the register any more. Refresh the list of duplicates.
/// ```
pub fn duplicates_error_missing() -> Message {
    Message { id: "duplicates-error-missing".to_owned(), args: vec![] }
}

/// Refusal of a join.
///
/// ```text
/// The data of one of these people is blocked and may not be used. End the blocking first.
/// ```
pub fn duplicates_error_blocked() -> Message {
    Message { id: "duplicates-error-blocked".to_owned(), args: vec![] }
}

/// Refusal of a join.
///
/// ```text
/// One of the records is deleted. Restore it first, then join.
/// ```
pub fn duplicates_error_deleted() -> Message {
    Message { id: "duplicates-error-deleted".to_owned(), args: vec![] }
}

/// Refusal of a join.
///
/// ```text
/// These two records are joined already. Open the person to see both.
/// ```
pub fn duplicates_error_joined() -> Message {
    Message { id: "duplicates-error-joined".to_owned(), args: vec![] }
}

/// Refusal of a separation.
///
/// ```text
/// These two records are not joined, so there is nothing to separate.
/// ```
pub fn duplicates_error_not_joined() -> Message {
    Message { id: "duplicates-error-not-joined".to_owned(), args: vec![] }
}

/// The search for duplicates was stopped.
///
/// ```text
/// The search was stopped. Nothing was changed.
/// ```
pub fn duplicates_error_cancelled() -> Message {
    Message { id: "duplicates-error-cancelled".to_owned(), args: vec![] }
}

/// Page: the heading, and the entry of the rail.
///
/// ```text
/// Duplicates
/// ```
pub fn duplicates_title() -> Message {
    Message { id: "duplicates-title".to_owned(), args: vec![] }
}

/// Page: nothing to decide.
///
/// ```text
/// No possible duplicates are left.
/// ```
pub fn duplicates_list_empty() -> Message {
    Message { id: "duplicates-list-empty".to_owned(), args: vec![] }
}

/// Page: under the sentence that nothing is left.
///
/// ```text
/// Records that may be one person appear here by themselves.
/// ```
pub fn duplicates_list_empty_hint() -> Message {
    Message { id: "duplicates-list-empty-hint".to_owned(), args: vec![] }
}

/// Page: how many pairs there are.
///
/// ```text
/// { $count ->
///     [one] { $count } pair to look at
///    *[other] { $count } pairs to look at
/// }
/// ```
///
/// `count`: pairs that wait for a decision
pub fn duplicates_count(count: impl Into<Number>) -> Message {
    Message { id: "duplicates-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Page: while people are compared.
///
/// ```text
/// Comparing: { $done } of { $total }
/// ```
///
/// `done`: people compared
/// `total`: people to compare
pub fn duplicates_scan_progress(done: impl Into<Number>, total: impl Into<Number>) -> Message {
    Message { id: "duplicates-scan-progress".to_owned(), args: vec![("done".to_owned(), Arg::from(done.into())), ("total".to_owned(), Arg::from(total.into()))] }
}

/// Page: stops the comparison.
///
/// ```text
/// Stop
/// ```
pub fn duplicates_cancel_button() -> Message {
    Message { id: "duplicates-cancel-button".to_owned(), args: vec![] }
}

/// Page: compares everybody again.
///
/// ```text
/// Compare again
/// ```
pub fn duplicates_again_button() -> Message {
    Message { id: "duplicates-again-button".to_owned(), args: vec![] }
}

/// Page: name of the list for screen readers.
///
/// ```text
/// Pairs that may be one person
/// ```
pub fn duplicates_list_label() -> Message {
    Message { id: "duplicates-list-label".to_owned(), args: vec![] }
}

/// Page: above the two records side by side.
///
/// ```text
/// Is this one person?
/// ```
pub fn duplicates_compare_title() -> Message {
    Message { id: "duplicates-compare-title".to_owned(), args: vec![] }
}

/// Comparison: heading of the column with names of fields.
///
/// ```text
/// Field
/// ```
pub fn duplicates_compare_column_field() -> Message {
    Message { id: "duplicates-compare-column-field".to_owned(), args: vec![] }
}

/// Comparison: heading of the column of the record that was made first.
///
/// ```text
/// Earlier record
/// ```
pub fn duplicates_compare_column_one() -> Message {
    Message { id: "duplicates-compare-column-one".to_owned(), args: vec![] }
}

/// Comparison: heading of the column of the record that was made later.
///
/// ```text
/// Later record
/// ```
pub fn duplicates_compare_column_two() -> Message {
    Message { id: "duplicates-compare-column-two".to_owned(), args: vec![] }
}

/// Comparison: heading of the column that shows the joined person.
///
/// ```text
/// After joining
/// ```
pub fn duplicates_compare_column_result() -> Message {
    Message { id: "duplicates-compare-column-result".to_owned(), args: vec![] }
}

/// Comparison: reads out the button that takes a value.
///
/// ```text
/// Take “{ $value }”
/// ```
///
/// `value`: the value
pub fn duplicates_compare_take_label(value: impl Into<String>) -> Message {
    Message { id: "duplicates-compare-take-label".to_owned(), args: vec![("value".to_owned(), Arg::Text(value.into()))] }
}

/// Comparison: a field that a record does not have.
///
/// ```text
/// not filled
/// ```
pub fn duplicates_compare_empty() -> Message {
    Message { id: "duplicates-compare-empty".to_owned(), args: vec![] }
}

/// Comparison: lists of which both records give something.
///
/// ```text
/// Phones, tags, consents, events, hours and the history of both records stay.
/// ```
pub fn duplicates_compare_both() -> Message {
    Message { id: "duplicates-compare-both".to_owned(), args: vec![] }
}

/// Comparison: what a later separation does.
///
/// ```text
/// You can separate the records at any time. Changes made after joining stay with the earlier record; what belongs only to the later record stays with it.
/// ```
pub fn duplicates_compare_undo_hint() -> Message {
    Message { id: "duplicates-compare-undo-hint".to_owned(), args: vec![] }
}

/// Comparison: joins the two records. Key J.
///
/// ```text
/// Join
/// ```
pub fn duplicates_join_button() -> Message {
    Message { id: "duplicates-join-button".to_owned(), args: vec![] }
}

/// Comparison: the two records are two people. Key N.
///
/// ```text
/// Not the same person
/// ```
pub fn duplicates_different_button() -> Message {
    Message { id: "duplicates-different-button".to_owned(), args: vec![] }
}

/// Profile: takes a join apart.
///
/// ```text
/// Separate again
/// ```
pub fn duplicates_separate_button() -> Message {
    Message { id: "duplicates-separate-button".to_owned(), args: vec![] }
}

/// Page: the keys, in small letters.
///
/// ```text
/// J join · N not the same person · ↑ ↓ next pair · ← → whose value
/// ```
pub fn duplicates_keys_hint() -> Message {
    Message { id: "duplicates-keys-hint".to_owned(), args: vec![] }
}

/// Notice after a join.
///
/// ```text
/// Two records are now one: { $name }.
/// ```
///
/// `name`: name of the joined person
pub fn duplicates_join_done(name: impl Into<String>) -> Message {
    Message { id: "duplicates-join-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Notice after telling two people apart.
///
/// ```text
/// Noted: these are two people. The pair will not be offered again.
/// ```
pub fn duplicates_different_done() -> Message {
    Message { id: "duplicates-different-done".to_owned(), args: vec![] }
}

/// Notice after a separation.
///
/// ```text
/// The records are separate again. Each has its own later changes.
/// ```
pub fn duplicates_separate_done() -> Message {
    Message { id: "duplicates-separate-done".to_owned(), args: vec![] }
}

/// Profile: this person is shown from several records.
///
/// ```text
/// Joined from { $count } records on { $date }
/// ```
///
/// `count`: records
/// `date`: day of the latest join
pub fn duplicates_joined_note(count: impl Into<Number>, date: impl Into<When>) -> Message {
    Message { id: "duplicates-joined-note".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("date".to_owned(), Arg::from(date.into()))] }
}

/// Toast after a rule was switched on.
///
/// ```text
/// Rule switched on: { $rule }
/// ```
///
/// `rule`: name of the rule
pub fn duplicates_rule_on_done(rule: impl Into<String>) -> Message {
    Message { id: "duplicates-rule-on-done".to_owned(), args: vec![("rule".to_owned(), Arg::Text(rule.into()))] }
}

/// Toast after a rule was switched off.
///
/// ```text
/// Rule switched off: { $rule }
/// ```
///
/// `rule`: name of the rule
pub fn duplicates_rule_off_done(rule: impl Into<String>) -> Message {
    Message { id: "duplicates-rule-off-done".to_owned(), args: vec![("rule".to_owned(), Arg::Text(rule.into()))] }
}

/// Settings and page: rules by which duplicates are looked for.
///
/// ```text
/// What counts as a duplicate
/// ```
pub fn duplicates_rules_title() -> Message {
    Message { id: "duplicates-rules-title".to_owned(), args: vec![] }
}

/// Rule.
///
/// ```text
/// Same IIN
/// ```
pub fn duplicates_rule_iin() -> Message {
    Message { id: "duplicates-rule-iin".to_owned(), args: vec![] }
}

/// Rule.
///
/// ```text
/// Similar name and same phone
/// ```
pub fn duplicates_rule_phone() -> Message {
    Message { id: "duplicates-rule-phone".to_owned(), args: vec![] }
}

/// Rule.
///
/// ```text
/// Similar name and same e-mail
/// ```
pub fn duplicates_rule_email() -> Message {
    Message { id: "duplicates-rule-email".to_owned(), args: vec![] }
}

/// Rule.
///
/// ```text
/// Same name and date of birth, nothing else
/// ```
pub fn duplicates_rule_name_and_birth() -> Message {
    Message { id: "duplicates-rule-name-and-birth".to_owned(), args: vec![] }
}

/// Rule.
///
/// ```text
/// Day and month of birth swapped
/// ```
pub fn duplicates_rule_swapped_birth() -> Message {
    Message { id: "duplicates-rule-swapped-birth".to_owned(), args: vec![] }
}

/// Rule.
///
/// ```text
/// Other spelling of the name, such as Shyngys and Chingiz
/// ```
pub fn duplicates_rule_spelling() -> Message {
    Message { id: "duplicates-rule-spelling".to_owned(), args: vec![] }
}

/// Rule.
///
/// ```text
/// Name with one letter different
/// ```
pub fn duplicates_rule_one_letter() -> Message {
    Message { id: "duplicates-rule-one-letter".to_owned(), args: vec![] }
}

/// Command line: a pair of records.
///
/// ```text
/// { $one } – { $two }: { $certainty } ({ $reasons })
/// ```
///
/// `one`: id and name of the first
/// `two`: id and name of the second
/// `certainty`: how sure it is
/// `reasons`: reasons, as a list
pub fn duplicates_cli_pair(one: impl Into<String>, two: impl Into<String>, certainty: impl Into<String>, reasons: impl Into<String>) -> Message {
    Message { id: "duplicates-cli-pair".to_owned(), args: vec![("one".to_owned(), Arg::Text(one.into())), ("two".to_owned(), Arg::Text(two.into())), ("certainty".to_owned(), Arg::Text(certainty.into())), ("reasons".to_owned(), Arg::Text(reasons.into()))] }
}

/// On opening the register: an erasure that was cut off, or came from elsewhere, is done now.
///
/// ```text
/// An unfinished erasure has been completed. The data of the erased people is gone from the files.
/// ```
pub fn erasure_notice_finished() -> Message {
    Message { id: "erasure-notice-finished".to_owned(), args: vec![] }
}

/// Somebody tried to change a record whose person was erased.
///
/// ```text
/// This person's data has been erased, so nothing can be added. To register the person again, obtain a new consent and make a new record.
/// ```
pub fn erasure_error_gone() -> Message {
    Message { id: "erasure-error-gone".to_owned(), args: vec![] }
}

/// Somebody tried to change or open a record whose data is blocked.
///
/// ```text
/// This person's data is blocked, so it may not be used or changed. The owner or the data protection officer can end the blocking.
/// ```
pub fn erasure_error_blocked() -> Message {
    Message { id: "erasure-error-blocked".to_owned(), args: vec![] }
}

/// A new record of somebody whose data is blocked. Whoever adds it may not know of the block.
///
/// ```text
/// This record cannot be added. Ask whoever answers for personal data.
/// ```
pub fn erasure_error_closed() -> Message {
    Message { id: "erasure-error-closed".to_owned(), args: vec![] }
}

/// The ground is an order, and its number was not given.
///
/// ```text
/// An order was named as the ground, but its number is missing. Enter the number of the order.
/// ```
pub fn erasure_error_order_missing() -> Message {
    Message { id: "erasure-error-order-missing".to_owned(), args: vec![] }
}

/// The record was erased or anonymised before.
///
/// ```text
/// The data of this person has been erased or anonymised already. Nothing is left to do.
/// ```
pub fn erasure_error_ended() -> Message {
    Message { id: "erasure-error-ended".to_owned(), args: vec![] }
}

/// The data is not blocked.
///
/// ```text
/// The data of this person is not blocked. Nothing is left to do.
/// ```
pub fn erasure_error_not_blocked() -> Message {
    Message { id: "erasure-error-not-blocked".to_owned(), args: vec![] }
}

/// Profile, menu: the person takes the consent back.
///
/// ```text
/// Withdraw consent
/// ```
pub fn erasure_withdraw_button() -> Message {
    Message { id: "erasure-withdraw-button".to_owned(), args: vec![] }
}

/// Title of the question.
///
/// ```text
/// Record the withdrawal of consent: { $name }?
/// ```
///
/// `name`: name of the person
pub fn erasure_withdraw_confirm(name: impl Into<String>) -> Message {
    Message { id: "erasure-withdraw-confirm".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Main button of the question.
///
/// ```text
/// Record the withdrawal
/// ```
pub fn erasure_withdraw_run_button() -> Message {
    Message { id: "erasure-withdraw-run-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// The withdrawal is recorded, the data is blocked.
/// ```
pub fn erasure_withdraw_done() -> Message {
    Message { id: "erasure-withdraw-done".to_owned(), args: vec![] }
}

/// Profile, menu.
///
/// ```text
/// Block data
/// ```
pub fn erasure_block_button() -> Message {
    Message { id: "erasure-block-button".to_owned(), args: vec![] }
}

/// Title of the question.
///
/// ```text
/// Block the data: { $name }?
/// ```
///
/// `name`: name of the person
pub fn erasure_block_confirm(name: impl Into<String>) -> Message {
    Message { id: "erasure-block-confirm".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Field label.
///
/// ```text
/// Reason
/// ```
pub fn erasure_block_reason_label() -> Message {
    Message { id: "erasure-block-reason-label".to_owned(), args: vec![] }
}

/// Main button of the question.
///
/// ```text
/// Block data
/// ```
pub fn erasure_block_run_button() -> Message {
    Message { id: "erasure-block-run-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// The data is blocked.
/// ```
pub fn erasure_block_done() -> Message {
    Message { id: "erasure-block-done".to_owned(), args: vec![] }
}

/// In the profile of a blocked person.
///
/// ```text
/// Data blocked: { $day }
/// ```
///
/// `day`: since when
pub fn erasure_blocked_since(day: impl Into<When>) -> Message {
    Message { id: "erasure-blocked-since".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Below a list: how many people it does not show.
///
/// ```text
/// { $count ->
///     [one] { $count } person is not shown: the data is blocked
///    *[other] { $count } people are not shown: their data is blocked
/// }
/// ```
///
/// `count`: people whose data is blocked
pub fn erasure_blocked_count(count: impl Into<Number>) -> Message {
    Message { id: "erasure-blocked-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Toast after a change of many people, a row of an import, the last page of an export: who was passed over.
///
/// ```text
/// { $count ->
///     [one] { $count } person was passed over: the data is blocked
///    *[other] { $count } people were passed over: their data is blocked
/// }
/// ```
///
/// `count`: people whose data is blocked
pub fn erasure_passed_over(count: impl Into<Number>) -> Message {
    Message { id: "erasure-passed-over".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Profile of a blocked person.
///
/// ```text
/// End blocking
/// ```
pub fn erasure_unblock_button() -> Message {
    Message { id: "erasure-unblock-button".to_owned(), args: vec![] }
}

/// Title of the question.
///
/// ```text
/// End the blocking: { $name }?
/// ```
///
/// `name`: name of the person
pub fn erasure_unblock_confirm(name: impl Into<String>) -> Message {
    Message { id: "erasure-unblock-confirm".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Toast.
///
/// ```text
/// The blocking has ended.
/// ```
pub fn erasure_unblock_done() -> Message {
    Message { id: "erasure-unblock-done".to_owned(), args: vec![] }
}

/// Profile, menu.
///
/// ```text
/// Anonymise
/// ```
pub fn erasure_anonymise_button() -> Message {
    Message { id: "erasure-anonymise-button".to_owned(), args: vec![] }
}

/// Title of the question.
///
/// ```text
/// Anonymise the data: { $name }?
/// ```
///
/// `name`: name of the person
pub fn erasure_anonymise_confirm(name: impl Into<String>) -> Message {
    Message { id: "erasure-anonymise-confirm".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Title of the question about several people.
///
/// ```text
/// { $count ->
///     [one] Anonymise the data of { $count } person?
///    *[other] Anonymise the data of { $count } people?
/// }
/// ```
///
/// `count`: how many
pub fn erasure_anonymise_many_confirm(count: impl Into<Number>) -> Message {
    Message { id: "erasure-anonymise-many-confirm".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Under the question: the effect.
///
/// ```text
/// Sex, year of birth, region, directions, status and year of joining stay for reports. Everything else is erased from all files for good. This cannot be undone.
/// ```
pub fn erasure_anonymise_hint() -> Message {
    Message { id: "erasure-anonymise-hint".to_owned(), args: vec![] }
}

/// Main button of the question.
///
/// ```text
/// Anonymise for good
/// ```
pub fn erasure_anonymise_run_button() -> Message {
    Message { id: "erasure-anonymise-run-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// { $count ->
///     [one] The data of { $count } person is anonymised.
///    *[other] The data of { $count } people is anonymised.
/// }
/// ```
///
/// `count`: how many
pub fn erasure_anonymise_done(count: impl Into<Number>) -> Message {
    Message { id: "erasure-anonymise-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Profile, menu.
///
/// ```text
/// Erase data
/// ```
pub fn erasure_erase_button() -> Message {
    Message { id: "erasure-erase-button".to_owned(), args: vec![] }
}

/// Title of the question.
///
/// ```text
/// Erase the personal data: { $name }?
/// ```
///
/// `name`: name of the person
pub fn erasure_erase_confirm(name: impl Into<String>) -> Message {
    Message { id: "erasure-erase-confirm".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Title of the question about several people.
///
/// ```text
/// { $count ->
///     [one] Erase the data of { $count } person?
///    *[other] Erase the data of { $count } people?
/// }
/// ```
///
/// `count`: how many
pub fn erasure_erase_many_confirm(count: impl Into<Number>) -> Message {
    Message { id: "erasure-erase-many-confirm".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Under the question: the effect.
///
/// ```text
/// Nothing about the person stays in the register. Totals in past reports stay; the name cannot be brought back. This cannot be undone. Exported files and printed sheets have to be destroyed separately.
/// ```
pub fn erasure_erase_hint() -> Message {
    Message { id: "erasure-erase-hint".to_owned(), args: vec![] }
}

/// Main button of the question.
///
/// ```text
/// Erase for good
/// ```
pub fn erasure_erase_run_button() -> Message {
    Message { id: "erasure-erase-run-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// { $count ->
///     [one] The data of { $count } person is erased.
///    *[other] The data of { $count } people is erased.
/// }
/// ```
///
/// `count`: how many
pub fn erasure_erase_done(count: impl Into<Number>) -> Message {
    Message { id: "erasure-erase-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// While the files are written anew.
///
/// ```text
/// Erasing from all files…
/// ```
pub fn erasure_progress() -> Message {
    Message { id: "erasure-progress".to_owned(), args: vec![] }
}

/// Toast instead of the one above: the person is erased, the old file parts are not cleared yet.
///
/// ```text
/// The data is erased. Old parts of the files are cleared at the next opening.
/// ```
pub fn erasure_unfinished() -> Message {
    Message { id: "erasure-unfinished".to_owned(), args: vec![] }
}

/// Field label: why.
///
/// ```text
/// Ground
/// ```
pub fn erasure_ground_label() -> Message {
    Message { id: "erasure-ground-label".to_owned(), args: vec![] }
}

/// Ground: the person asked for it.
///
/// ```text
/// Request of the person
/// ```
pub fn erasure_ground_request() -> Message {
    Message { id: "erasure-ground-request".to_owned(), args: vec![] }
}

/// Ground: the consent was withdrawn.
///
/// ```text
/// Consent withdrawn
/// ```
pub fn erasure_ground_consent_withdrawn() -> Message {
    Message { id: "erasure-ground-consent-withdrawn".to_owned(), args: vec![] }
}

/// Ground: the data was kept long enough.
///
/// ```text
/// Retention period over
/// ```
pub fn erasure_ground_retention_over() -> Message {
    Message { id: "erasure-ground-retention-over".to_owned(), args: vec![] }
}

/// Ground: the data should not have been taken in.
///
/// ```text
/// Entered by mistake
/// ```
pub fn erasure_ground_by_mistake() -> Message {
    Message { id: "erasure-ground-by-mistake".to_owned(), args: vec![] }
}

/// Ground: a court or a state body ordered it.
///
/// ```text
/// Order of a court or state body
/// ```
pub fn erasure_ground_order() -> Message {
    Message { id: "erasure-ground-order".to_owned(), args: vec![] }
}

/// Field label: number of the order or letter.
///
/// ```text
/// Number of the order or letter
/// ```
pub fn erasure_order_label() -> Message {
    Message { id: "erasure-order-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Without a name: the number stays after the data is gone.
/// ```
pub fn erasure_order_hint() -> Message {
    Message { id: "erasure-order-hint".to_owned(), args: vec![] }
}

/// Instead of a profile: nothing of the person is left.
///
/// ```text
/// The data of this person was erased: { $day }
/// ```
///
/// `day`: when it was done
pub fn erasure_trace_erased(day: impl Into<When>) -> Message {
    Message { id: "erasure-trace-erased".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Instead of a profile: numbers alone are left.
///
/// ```text
/// The data of this person was anonymised: { $day }
/// ```
///
/// `day`: when it was done
pub fn erasure_trace_anonymised(day: impl Into<When>) -> Message {
    Message { id: "erasure-trace-anonymised".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Line below: why.
///
/// ```text
/// Ground: { $ground }
/// ```
///
/// `ground`: the ground in words
pub fn erasure_trace_ground(ground: impl Into<String>) -> Message {
    Message { id: "erasure-trace-ground".to_owned(), args: vec![("ground".to_owned(), Arg::Text(ground.into()))] }
}

/// Line below: number of the order.
///
/// ```text
/// Order or letter: { $order }
/// ```
///
/// `order`: number
pub fn erasure_trace_order(order: impl Into<String>) -> Message {
    Message { id: "erasure-trace-order".to_owned(), args: vec![("order".to_owned(), Arg::Text(order.into()))] }
}

/// Line below: who did it.
///
/// ```text
/// Done by: { $operator }
/// ```
///
/// `operator`: name of the operator
pub fn erasure_trace_operator(operator: impl Into<String>) -> Message {
    Message { id: "erasure-trace-operator".to_owned(), args: vec![("operator".to_owned(), Arg::Text(operator.into()))] }
}

/// Title of the screen; the number stands beside it.
///
/// ```text
/// Events
/// ```
pub fn events_screen_title() -> Message {
    Message { id: "events-screen-title".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Add an event
/// ```
pub fn events_screen_add_button() -> Message {
    Message { id: "events-screen-add-button".to_owned(), args: vec![] }
}

/// Name of the choice between list, month and week, for screen readers.
///
/// ```text
/// View
/// ```
pub fn events_screen_view_label() -> Message {
    Message { id: "events-screen-view-label".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// List
/// ```
pub fn events_screen_view_list() -> Message {
    Message { id: "events-screen-view-list".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// Month
/// ```
pub fn events_screen_view_month() -> Message {
    Message { id: "events-screen-view-month".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// Week
/// ```
pub fn events_screen_view_week() -> Message {
    Message { id: "events-screen-view-week".to_owned(), args: vec![] }
}

/// Inside the empty search field.
///
/// ```text
/// Title
/// ```
pub fn events_screen_search_hint() -> Message {
    Message { id: "events-screen-search-hint".to_owned(), args: vec![] }
}

/// Name of the search field, for screen readers.
///
/// ```text
/// Search in events
/// ```
pub fn events_screen_search_label() -> Message {
    Message { id: "events-screen-search-label".to_owned(), args: vec![] }
}

/// Placeholder of the field that narrows a long list of choices.
///
/// ```text
/// Find
/// ```
pub fn events_screen_filter_find() -> Message {
    Message { id: "events-screen-filter-find".to_owned(), args: vec![] }
}

/// Button that empties a choice.
///
/// ```text
/// Clear
/// ```
pub fn events_screen_filter_clear() -> Message {
    Message { id: "events-screen-filter-clear".to_owned(), args: vec![] }
}

/// Filter: only patterns that events are copied from.
///
/// ```text
/// Templates
/// ```
pub fn events_screen_templates_chip() -> Message {
    Message { id: "events-screen-templates-chip".to_owned(), args: vec![] }
}

/// There are none yet: title.
///
/// ```text
/// There are no events yet
/// ```
pub fn events_screen_empty_title() -> Message {
    Message { id: "events-screen-empty-title".to_owned(), args: vec![] }
}

/// There are none yet: what to do.
///
/// ```text
/// Add the first one: a title in one language is enough, everything else can come later.
/// ```
pub fn events_screen_empty_hint() -> Message {
    Message { id: "events-screen-empty-hint".to_owned(), args: vec![] }
}

/// The filters find nothing: title.
///
/// ```text
/// No event fits
/// ```
pub fn events_screen_none_title() -> Message {
    Message { id: "events-screen-none-title".to_owned(), args: vec![] }
}

/// The filters find nothing: what to do.
///
/// ```text
/// Change the words or clear the filters.
/// ```
pub fn events_screen_none_hint() -> Message {
    Message { id: "events-screen-none-hint".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Title
/// ```
pub fn events_screen_title_column() -> Message {
    Message { id: "events-screen-title-column".to_owned(), args: vec![] }
}

/// Head of a column; label.
///
/// ```text
/// When
/// ```
pub fn events_screen_when_column() -> Message {
    Message { id: "events-screen-when-column".to_owned(), args: vec![] }
}

/// Head of a column; filter; label.
///
/// ```text
/// State
/// ```
pub fn events_screen_state_column() -> Message {
    Message { id: "events-screen-state-column".to_owned(), args: vec![] }
}

/// Head of a column; filter; label.
///
/// ```text
/// Region
/// ```
pub fn events_screen_region_column() -> Message {
    Message { id: "events-screen-region-column".to_owned(), args: vec![] }
}

/// Under the choice of a region that did not exist on the day of the event.
///
/// ```text
/// This region exists since { $since }. On the day of the event its places belonged to: { $before }.
/// ```
///
/// `since`: its first day
/// `before`: the region that its places belonged to before
pub fn events_screen_region_later(since: impl Into<String>, before: impl Into<String>) -> Message {
    Message { id: "events-screen-region-later".to_owned(), args: vec![("since".to_owned(), Arg::Text(since.into())), ("before".to_owned(), Arg::Text(before.into()))] }
}

/// In place of a time that nobody entered yet.
///
/// ```text
/// No time yet
/// ```
pub fn events_screen_when_none() -> Message {
    Message { id: "events-screen-when-none".to_owned(), args: vec![] }
}

/// State: being prepared.
///
/// ```text
/// Draft
/// ```
pub fn events_screen_state_draft() -> Message {
    Message { id: "events-screen-state-draft".to_owned(), args: vec![] }
}

/// State: people are called and assigned.
///
/// ```text
/// Sign-up open
/// ```
pub fn events_screen_state_open() -> Message {
    Message { id: "events-screen-state-open".to_owned(), args: vec![] }
}

/// State: the list is closed, the work goes on.
///
/// ```text
/// List closed
/// ```
pub fn events_screen_state_closed() -> Message {
    Message { id: "events-screen-state-closed".to_owned(), args: vec![] }
}

/// State: it took place, hours are made.
///
/// ```text
/// Held
/// ```
pub fn events_screen_state_held() -> Message {
    Message { id: "events-screen-state-held".to_owned(), args: vec![] }
}

/// State: hours are settled.
///
/// ```text
/// Finished
/// ```
pub fn events_screen_state_finished() -> Message {
    Message { id: "events-screen-state-finished".to_owned(), args: vec![] }
}

/// State: it will not take place.
///
/// ```text
/// Called off
/// ```
pub fn events_screen_state_cancelled() -> Message {
    Message { id: "events-screen-state-cancelled".to_owned(), args: vec![] }
}

/// Button: back to being prepared.
///
/// ```text
/// Back to draft
/// ```
pub fn events_screen_to_draft_button() -> Message {
    Message { id: "events-screen-to-draft-button".to_owned(), args: vec![] }
}

/// Button: people can be called.
///
/// ```text
/// Open sign-up
/// ```
pub fn events_screen_to_open_button() -> Message {
    Message { id: "events-screen-to-open-button".to_owned(), args: vec![] }
}

/// Button: nobody is added to the list any more.
///
/// ```text
/// Close the list
/// ```
pub fn events_screen_to_closed_button() -> Message {
    Message { id: "events-screen-to-closed-button".to_owned(), args: vec![] }
}

/// Button: it took place.
///
/// ```text
/// Mark as held
/// ```
pub fn events_screen_to_held_button() -> Message {
    Message { id: "events-screen-to-held-button".to_owned(), args: vec![] }
}

/// Button: hours are settled.
///
/// ```text
/// Finish
/// ```
pub fn events_screen_to_finished_button() -> Message {
    Message { id: "events-screen-to-finished-button".to_owned(), args: vec![] }
}

/// Button: it will not take place.
///
/// ```text
/// Call off
/// ```
pub fn events_screen_to_cancelled_button() -> Message {
    Message { id: "events-screen-to-cancelled-button".to_owned(), args: vec![] }
}

/// Title of a dialog.
///
/// ```text
/// Call off “{ $title }”?
/// ```
///
/// `title`: the title
pub fn events_screen_cancel_title(title: impl Into<String>) -> Message {
    Message { id: "events-screen-cancel-title".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Label of a field in the dialog.
///
/// ```text
/// Reason
/// ```
pub fn events_screen_cancel_reason_label() -> Message {
    Message { id: "events-screen-cancel-reason-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Those who ask will see it on the page of the event.
/// ```
pub fn events_screen_cancel_reason_hint() -> Message {
    Message { id: "events-screen-cancel-reason-hint".to_owned(), args: vec![] }
}

/// Button with an arrow.
///
/// ```text
/// Previous month
/// ```
pub fn events_screen_month_earlier_label() -> Message {
    Message { id: "events-screen-month-earlier-label".to_owned(), args: vec![] }
}

/// Button with an arrow.
///
/// ```text
/// Next month
/// ```
pub fn events_screen_month_later_label() -> Message {
    Message { id: "events-screen-month-later-label".to_owned(), args: vec![] }
}

/// Button with an arrow.
///
/// ```text
/// Previous week
/// ```
pub fn events_screen_week_earlier_label() -> Message {
    Message { id: "events-screen-week-earlier-label".to_owned(), args: vec![] }
}

/// Button with an arrow.
///
/// ```text
/// Next week
/// ```
pub fn events_screen_week_later_label() -> Message {
    Message { id: "events-screen-week-later-label".to_owned(), args: vec![] }
}

/// Button: back to the present days.
///
/// ```text
/// Today
/// ```
pub fn events_screen_today_button() -> Message {
    Message { id: "events-screen-today-button".to_owned(), args: vec![] }
}

/// In a day of the month: how many more there are.
///
/// ```text
/// +{ $count } more
/// ```
///
/// `count`: events that are not shown
pub fn events_screen_day_more(count: impl Into<Number>) -> Message {
    Message { id: "events-screen-day-more".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Under the day of a week, and for screen readers.
///
/// ```text
/// { $count ->
///     [one] { $count } event
///    *[other] { $count } events
/// }
/// ```
///
/// `count`: events
pub fn events_screen_day_count(count: impl Into<Number>) -> Message {
    Message { id: "events-screen-day-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Under a month or a week without events.
///
/// ```text
/// There are no events in these days.
/// ```
pub fn events_screen_calendar_empty() -> Message {
    Message { id: "events-screen-calendar-empty".to_owned(), args: vec![] }
}

/// Title of the form.
///
/// ```text
/// New event
/// ```
pub fn events_screen_new_title() -> Message {
    Message { id: "events-screen-new-title".to_owned(), args: vec![] }
}

/// Title of the form.
///
/// ```text
/// Edit the event
/// ```
pub fn events_screen_edit_title() -> Message {
    Message { id: "events-screen-edit-title".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Title in Kazakh
/// ```
pub fn events_screen_form_kk_label() -> Message {
    Message { id: "events-screen-form-kk-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Title in Russian
/// ```
pub fn events_screen_form_ru_label() -> Message {
    Message { id: "events-screen-form-ru-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Title in English
/// ```
pub fn events_screen_form_en_label() -> Message {
    Message { id: "events-screen-form-en-label".to_owned(), args: vec![] }
}

/// Under the titles.
///
/// ```text
/// One language is enough.
/// ```
pub fn events_screen_form_titles_hint() -> Message {
    Message { id: "events-screen-form-titles-hint".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Starts
/// ```
pub fn events_screen_form_starts_label() -> Message {
    Message { id: "events-screen-form-starts-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Ends
/// ```
pub fn events_screen_form_ends_label() -> Message {
    Message { id: "events-screen-form-ends-label".to_owned(), args: vec![] }
}

/// Inside an empty field of a day and a time.
///
/// ```text
/// 05.07.2026 09:00
/// ```
pub fn events_screen_form_moment_hint() -> Message {
    Message { id: "events-screen-form-moment-hint".to_owned(), args: vec![] }
}

/// Beside a field.
///
/// ```text
/// Write the day and the time like this: 05.07.2026 09:00.
/// ```
pub fn events_screen_form_moment_error() -> Message {
    Message { id: "events-screen-form-moment-error".to_owned(), args: vec![] }
}

/// Button: shows the field of the time zone.
///
/// ```text
/// Another time zone
/// ```
pub fn events_screen_form_zone_button() -> Message {
    Message { id: "events-screen-form-zone-button".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Time zone
/// ```
pub fn events_screen_form_zone_label() -> Message {
    Message { id: "events-screen-form-zone-label".to_owned(), args: vec![] }
}

/// Question: the clock was put back, so the time on the wall happened twice.
///
/// ```text
/// The clock was put back, so this start happened twice. Which one is meant?
/// ```
pub fn events_screen_form_twice_starts() -> Message {
    Message { id: "events-screen-form-twice-starts".to_owned(), args: vec![] }
}

/// Question: the clock was put back, so the time on the wall happened twice.
///
/// ```text
/// The clock was put back, so this end happened twice. Which one is meant?
/// ```
pub fn events_screen_form_twice_ends() -> Message {
    Message { id: "events-screen-form-twice-ends".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// The first, before the clock was put back
/// ```
pub fn events_screen_form_twice_first() -> Message {
    Message { id: "events-screen-form-twice-first".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// The second, after the clock was put back
/// ```
pub fn events_screen_form_twice_second() -> Message {
    Message { id: "events-screen-form-twice-second".to_owned(), args: vec![] }
}

/// Under the times: how long it is.
///
/// ```text
/// { $minutes ->
///     [0] Length: { $hours } h
///    *[other] Length: { $hours } h { $minutes } min
/// }
/// ```
///
/// `hours`: whole hours
/// `minutes`: the minutes beyond them
pub fn events_screen_form_length(hours: impl Into<Number>, minutes: impl Into<Number>) -> Message {
    Message { id: "events-screen-form-length".to_owned(), args: vec![("hours".to_owned(), Arg::from(hours.into())), ("minutes".to_owned(), Arg::from(minutes.into()))] }
}

/// Choice: nothing.
///
/// ```text
/// Not specified
/// ```
pub fn events_screen_form_none() -> Message {
    Message { id: "events-screen-form-none".to_owned(), args: vec![] }
}

/// Label of a choice.
///
/// ```text
/// How it is held
/// ```
pub fn events_screen_form_form_label() -> Message {
    Message { id: "events-screen-form-form-label".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// On site
/// ```
pub fn events_screen_form_on_site() -> Message {
    Message { id: "events-screen-form-on-site".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// Online
/// ```
pub fn events_screen_form_online() -> Message {
    Message { id: "events-screen-form-online".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// Both
/// ```
pub fn events_screen_form_mixed() -> Message {
    Message { id: "events-screen-form-mixed".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Place
/// ```
pub fn events_screen_form_address_label() -> Message {
    Message { id: "events-screen-form-address-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Street, hall, how to get there.
/// ```
pub fn events_screen_form_address_hint() -> Message {
    Message { id: "events-screen-form-address-hint".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Organiser
/// ```
pub fn events_screen_form_organiser_label() -> Message {
    Message { id: "events-screen-form-organiser-label".to_owned(), args: vec![] }
}

/// Label of choices.
///
/// ```text
/// Directions
/// ```
pub fn events_screen_form_directions_label() -> Message {
    Message { id: "events-screen-form-directions-label".to_owned(), args: vec![] }
}

/// Label of choices.
///
/// ```text
/// Kinds of activity by law
/// ```
pub fn events_screen_form_kinds_label() -> Message {
    Message { id: "events-screen-form-kinds-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// State body
/// ```
pub fn events_screen_form_body_label() -> Message {
    Message { id: "events-screen-form-body-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Contact in the state body
/// ```
pub fn events_screen_form_contact_label() -> Message {
    Message { id: "events-screen-form-contact-label".to_owned(), args: vec![] }
}

/// Label of a group of fields.
///
/// ```text
/// Sites
/// ```
pub fn events_screen_form_sites_label() -> Message {
    Message { id: "events-screen-form-sites-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Name of the site
/// ```
pub fn events_screen_form_site_label() -> Message {
    Message { id: "events-screen-form-site-label".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Add a site
/// ```
pub fn events_screen_form_site_add_button() -> Message {
    Message { id: "events-screen-form-site-add-button".to_owned(), args: vec![] }
}

/// Button with an icon.
///
/// ```text
/// Remove the site “{ $name }”
/// ```
///
/// `name`: name of the site
pub fn events_screen_form_site_remove_label(name: impl Into<String>) -> Message {
    Message { id: "events-screen-form-site-remove-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Label of a field.
///
/// ```text
/// Places
/// ```
pub fn events_screen_form_capacity_label() -> Message {
    Message { id: "events-screen-form-capacity-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// More people go to the waiting list.
/// ```
pub fn events_screen_form_capacity_hint() -> Message {
    Message { id: "events-screen-form-capacity-hint".to_owned(), args: vec![] }
}

/// Beside a field.
///
/// ```text
/// Write a whole number.
/// ```
pub fn events_screen_form_number_error() -> Message {
    Message { id: "events-screen-form-number-error".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Code
/// ```
pub fn events_screen_form_code_label() -> Message {
    Message { id: "events-screen-form-code-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// 2–6 Latin letters and digits before the numbers of badges and lines.
/// ```
pub fn events_screen_form_code_hint() -> Message {
    Message { id: "events-screen-form-code-hint".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// What people must bring and know
/// ```
pub fn events_screen_form_requirements_label() -> Message {
    Message { id: "events-screen-form-requirements-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Description
/// ```
pub fn events_screen_form_description_label() -> Message {
    Message { id: "events-screen-form-description-label".to_owned(), args: vec![] }
}

/// Checkbox.
///
/// ```text
/// This is a template for copies
/// ```
pub fn events_screen_form_template_check() -> Message {
    Message { id: "events-screen-form-template-check".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Social help
/// ```
pub fn events_screen_kind_social_help() -> Message {
    Message { id: "events-screen-kind-social-help".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Help to older people and people with disabilities
/// ```
pub fn events_screen_kind_care() -> Message {
    Message { id: "events-screen-kind-care".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Help to victims
/// ```
pub fn events_screen_kind_victims() -> Message {
    Message { id: "events-screen-kind-victims".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Emergencies
/// ```
pub fn events_screen_kind_emergencies() -> Message {
    Message { id: "events-screen-kind-emergencies".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Search for the missing
/// ```
pub fn events_screen_kind_search() -> Message {
    Message { id: "events-screen-kind-search".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Environment
/// ```
pub fn events_screen_kind_environment() -> Message {
    Message { id: "events-screen-kind-environment".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Culture and heritage
/// ```
pub fn events_screen_kind_culture() -> Message {
    Message { id: "events-screen-kind-culture".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Education
/// ```
pub fn events_screen_kind_education() -> Message {
    Message { id: "events-screen-kind-education".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Sport and health
/// ```
pub fn events_screen_kind_sport() -> Message {
    Message { id: "events-screen-kind-sport".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Animals
/// ```
pub fn events_screen_kind_animals() -> Message {
    Message { id: "events-screen-kind-animals".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Help to people with a criminal record
/// ```
pub fn events_screen_kind_criminal_record() -> Message {
    Message { id: "events-screen-kind-criminal-record".to_owned(), args: vec![] }
}

/// Kind of the law.
///
/// ```text
/// Other
/// ```
pub fn events_screen_kind_other() -> Message {
    Message { id: "events-screen-kind-other".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// Event created: “{ $title }”.
/// ```
///
/// `title`: the title
pub fn events_screen_added_done(title: impl Into<String>) -> Message {
    Message { id: "events-screen-added-done".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Notice.
///
/// ```text
/// Saved: “{ $title }”.
/// ```
///
/// `title`: the title
pub fn events_screen_saved_done(title: impl Into<String>) -> Message {
    Message { id: "events-screen-saved-done".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Notice.
///
/// ```text
/// “{ $title }”: the state is changed.
/// ```
///
/// `title`: the title
pub fn events_screen_state_done(title: impl Into<String>) -> Message {
    Message { id: "events-screen-state-done".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Notice.
///
/// ```text
/// Event deleted: “{ $title }”.
/// ```
///
/// `title`: the title
pub fn events_screen_deleted_done(title: impl Into<String>) -> Message {
    Message { id: "events-screen-deleted-done".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Notice.
///
/// ```text
/// Event restored: “{ $title }”.
/// ```
///
/// `title`: the title
pub fn events_screen_restored_done(title: impl Into<String>) -> Message {
    Message { id: "events-screen-restored-done".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Title of a dialog.
///
/// ```text
/// Delete “{ $title }”?
/// ```
///
/// `title`: the title
pub fn events_screen_delete_title(title: impl Into<String>) -> Message {
    Message { id: "events-screen-delete-title".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// In the dialog.
///
/// ```text
/// It leaves the lists with its shifts. Marks and hours stay with the people, and it can be restored.
/// ```
pub fn events_screen_delete_confirm() -> Message {
    Message { id: "events-screen-delete-confirm".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Delete the event
/// ```
pub fn events_screen_delete_button() -> Message {
    Message { id: "events-screen-delete-button".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Restore
/// ```
pub fn events_screen_restore_button() -> Message {
    Message { id: "events-screen-restore-button".to_owned(), args: vec![] }
}

/// Above a deleted event.
///
/// ```text
/// This event is deleted and stands in no list.
/// ```
pub fn events_screen_deleted_note() -> Message {
    Message { id: "events-screen-deleted-note".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Edit
/// ```
pub fn events_screen_edit_button() -> Message {
    Message { id: "events-screen-edit-button".to_owned(), args: vec![] }
}

/// Button with an arrow.
///
/// ```text
/// Back to events
/// ```
pub fn events_screen_back_label() -> Message {
    Message { id: "events-screen-back-label".to_owned(), args: vec![] }
}

/// Head of a group of facts.
///
/// ```text
/// Time and place
/// ```
pub fn events_screen_plan_title() -> Message {
    Message { id: "events-screen-plan-title".to_owned(), args: vec![] }
}

/// Head of a group of facts.
///
/// ```text
/// What it is for
/// ```
pub fn events_screen_content_title() -> Message {
    Message { id: "events-screen-content-title".to_owned(), args: vec![] }
}

/// Head of a group of facts.
///
/// ```text
/// Who holds it
/// ```
pub fn events_screen_parties_title() -> Message {
    Message { id: "events-screen-parties-title".to_owned(), args: vec![] }
}

/// Name of the tabs of the page of an event, for screen readers.
///
/// ```text
/// Parts of the event
/// ```
pub fn events_screen_tabs_label() -> Message {
    Message { id: "events-screen-tabs-label".to_owned(), args: vec![] }
}

/// Tab of the page of an event: when, where, what for.
///
/// ```text
/// Overview
/// ```
pub fn events_screen_overview_tab() -> Message {
    Message { id: "events-screen-overview-tab".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Request: day
/// ```
pub fn events_screen_form_request_label() -> Message {
    Message { id: "events-screen-form-request-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Request: number
/// ```
pub fn events_screen_form_request_number_label() -> Message {
    Message { id: "events-screen-form-request-number-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Confirmation: day
/// ```
pub fn events_screen_form_confirmation_label() -> Message {
    Message { id: "events-screen-form-confirmation-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Confirmation: number
/// ```
pub fn events_screen_form_confirmation_number_label() -> Message {
    Message { id: "events-screen-form-confirmation-number-label".to_owned(), args: vec![] }
}

/// Inside an empty field of a day.
///
/// ```text
/// 05.07.2026
/// ```
pub fn events_screen_form_day_hint() -> Message {
    Message { id: "events-screen-form-day-hint".to_owned(), args: vec![] }
}

/// Beside the field of the day of a letter.
///
/// ```text
/// Write the day of the letter like this: 05.07.2026.
/// ```
pub fn events_screen_form_letter_error() -> Message {
    Message { id: "events-screen-form-letter-error".to_owned(), args: vec![] }
}

/// Label: day and number of the request of a state body.
///
/// ```text
/// Request
/// ```
pub fn events_screen_request_label() -> Message {
    Message { id: "events-screen-request-label".to_owned(), args: vec![] }
}

/// Label: day and number of the confirmation of a state body.
///
/// ```text
/// Confirmation
/// ```
pub fn events_screen_confirmation_label() -> Message {
    Message { id: "events-screen-confirmation-label".to_owned(), args: vec![] }
}

/// Choice: a site whose name is not typed yet.
///
/// ```text
/// Site { $number }
/// ```
///
/// `number`: its place in the list
pub fn events_screen_form_site_unnamed(number: impl Into<Number>) -> Message {
    Message { id: "events-screen-form-site-unnamed".to_owned(), args: vec![("number".to_owned(), Arg::from(number.into()))] }
}

/// Label of a group: people are moved from one site to another.
///
/// ```text
/// Transfers
/// ```
pub fn events_screen_form_transfers_label() -> Message {
    Message { id: "events-screen-form-transfers-label".to_owned(), args: vec![] }
}

/// Label of a choice, for screen readers.
///
/// ```text
/// From
/// ```
pub fn events_screen_form_transfer_from_label() -> Message {
    Message { id: "events-screen-form-transfer-from-label".to_owned(), args: vec![] }
}

/// Label of a choice, for screen readers.
///
/// ```text
/// To
/// ```
pub fn events_screen_form_transfer_to_label() -> Message {
    Message { id: "events-screen-form-transfer-to-label".to_owned(), args: vec![] }
}

/// Label and hint of a field.
///
/// ```text
/// Bus, seats, driver
/// ```
pub fn events_screen_form_transfer_words_label() -> Message {
    Message { id: "events-screen-form-transfer-words-label".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Add a transfer
/// ```
pub fn events_screen_form_transfer_add_button() -> Message {
    Message { id: "events-screen-form-transfer-add-button".to_owned(), args: vec![] }
}

/// Button with an icon.
///
/// ```text
/// Remove transfer { $number }
/// ```
///
/// `number`: its place in the list
pub fn events_screen_form_transfer_remove_label(number: impl Into<Number>) -> Message {
    Message { id: "events-screen-form-transfer-remove-label".to_owned(), args: vec![("number".to_owned(), Arg::from(number.into()))] }
}

/// Under a transfer.
///
/// ```text
/// Choose two different sites and write both times like this: 05.07.2026 09:00.
/// ```
pub fn events_screen_form_transfer_error() -> Message {
    Message { id: "events-screen-form-transfer-error".to_owned(), args: vec![] }
}

/// Button with three dots on the page of an event.
///
/// ```text
/// More actions
/// ```
pub fn events_screen_more_label() -> Message {
    Message { id: "events-screen-more-label".to_owned(), args: vec![] }
}

/// Item of a menu.
///
/// ```text
/// Duplicate…
/// ```
pub fn events_screen_copy_button() -> Message {
    Message { id: "events-screen-copy-button".to_owned(), args: vec![] }
}

/// Item of a menu.
///
/// ```text
/// Repeat…
/// ```
pub fn events_screen_series_button() -> Message {
    Message { id: "events-screen-series-button".to_owned(), args: vec![] }
}

/// Item of a menu.
///
/// ```text
/// Save as a template
/// ```
pub fn events_screen_template_button() -> Message {
    Message { id: "events-screen-template-button".to_owned(), args: vec![] }
}

/// Button on the page of a template.
///
/// ```text
/// New event from the template…
/// ```
pub fn events_screen_from_template_button() -> Message {
    Message { id: "events-screen-from-template-button".to_owned(), args: vec![] }
}

/// Title of a dialog.
///
/// ```text
/// Copy of “{ $title }”
/// ```
///
/// `title`: the title
pub fn events_screen_copy_title(title: impl Into<String>) -> Message {
    Message { id: "events-screen-copy-title".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Title of a dialog.
///
/// ```text
/// Repeat “{ $title }”
/// ```
///
/// `title`: the title
pub fn events_screen_series_title(title: impl Into<String>) -> Message {
    Message { id: "events-screen-series-title".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Title of a dialog.
///
/// ```text
/// New event from “{ $title }”
/// ```
///
/// `title`: the title
pub fn events_screen_from_template_title(title: impl Into<String>) -> Message {
    Message { id: "events-screen-from-template-title".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// In the dialog.
///
/// ```text
/// Shifts are copied with their needs and move with the event. People are not copied.
/// ```
pub fn events_screen_copy_hint() -> Message {
    Message { id: "events-screen-copy-hint".to_owned(), args: vec![] }
}

/// Checkbox.
///
/// ```text
/// With its shifts
/// ```
pub fn events_screen_copy_shifts_check() -> Message {
    Message { id: "events-screen-copy-shifts-check".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Duplicate
/// ```
pub fn events_screen_copy_do_button() -> Message {
    Message { id: "events-screen-copy-do-button".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Create the event
/// ```
pub fn events_screen_from_template_do() -> Message {
    Message { id: "events-screen-from-template-do".to_owned(), args: vec![] }
}

/// Name of a choice, for screen readers.
///
/// ```text
/// How often
/// ```
pub fn events_screen_series_every_label() -> Message {
    Message { id: "events-screen-series-every-label".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// By weeks
/// ```
pub fn events_screen_series_weeks() -> Message {
    Message { id: "events-screen-series-weeks".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// By days
/// ```
pub fn events_screen_series_days() -> Message {
    Message { id: "events-screen-series-days".to_owned(), args: vec![] }
}

/// Label of a field with a number.
///
/// ```text
/// Every so many weeks
/// ```
pub fn events_screen_series_every_weeks_label() -> Message {
    Message { id: "events-screen-series-every-weeks-label".to_owned(), args: vec![] }
}

/// Label of a field with a number.
///
/// ```text
/// Every so many days
/// ```
pub fn events_screen_series_every_days_label() -> Message {
    Message { id: "events-screen-series-every-days-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Last day
/// ```
pub fn events_screen_series_until_label() -> Message {
    Message { id: "events-screen-series-until-label".to_owned(), args: vec![] }
}

/// Name of a row of choices, for screen readers.
///
/// ```text
/// Days of the week
/// ```
pub fn events_screen_series_on_label() -> Message {
    Message { id: "events-screen-series-on-label".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Write a whole number and the last day like this: 05.07.2026.
/// ```
pub fn events_screen_series_error() -> Message {
    Message { id: "events-screen-series-error".to_owned(), args: vec![] }
}

/// In the dialog, before the days.
///
/// ```text
/// { $count ->
///     [one] { $count } event will be made:
///    *[other] { $count } events will be made:
/// }
/// ```
///
/// `count`: events
pub fn events_screen_series_count(count: impl Into<Number>) -> Message {
    Message { id: "events-screen-series-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Notice.
///
/// ```text
/// { $count ->
///     [one] Made: { $count } event.
///    *[other] Made: { $count } events.
/// }
/// ```
///
/// `count`: events
pub fn events_screen_copied_done(count: impl Into<Number>) -> Message {
    Message { id: "events-screen-copied-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Notice.
///
/// ```text
/// Saved as a template: “{ $title }”.
/// ```
///
/// `title`: the title
pub fn events_screen_template_done(title: impl Into<String>) -> Message {
    Message { id: "events-screen-template-done".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Label of a field; of a fact.
///
/// ```text
/// Programme
/// ```
pub fn events_screen_programme_label() -> Message {
    Message { id: "events-screen-programme-label".to_owned(), args: vec![] }
}

/// Button with an icon beside the choice of a programme.
///
/// ```text
/// New programme
/// ```
pub fn events_screen_programme_new_button() -> Message {
    Message { id: "events-screen-programme-new-button".to_owned(), args: vec![] }
}

/// Button with an icon beside the choice of a programme.
///
/// ```text
/// Edit the programme
/// ```
pub fn events_screen_programme_edit_button() -> Message {
    Message { id: "events-screen-programme-edit-button".to_owned(), args: vec![] }
}

/// Title of a dialog.
///
/// ```text
/// New programme
/// ```
pub fn events_screen_programme_new_title() -> Message {
    Message { id: "events-screen-programme-new-title".to_owned(), args: vec![] }
}

/// Title of a dialog.
///
/// ```text
/// Edit the programme
/// ```
pub fn events_screen_programme_edit_title() -> Message {
    Message { id: "events-screen-programme-edit-title".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Partner
/// ```
pub fn events_screen_programme_partner_label() -> Message {
    Message { id: "events-screen-programme-partner-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Aims
/// ```
pub fn events_screen_programme_aims_label() -> Message {
    Message { id: "events-screen-programme-aims-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Expected result
/// ```
pub fn events_screen_programme_expected_label() -> Message {
    Message { id: "events-screen-programme-expected-label".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// Programme saved: “{ $title }”.
/// ```
///
/// `title`: the title
pub fn events_screen_programme_done(title: impl Into<String>) -> Message {
    Message { id: "events-screen-programme-done".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Beside the field of a day.
///
/// ```text
/// Write the day like this: 05.07.2026.
/// ```
pub fn events_screen_form_day_error() -> Message {
    Message { id: "events-screen-form-day-error".to_owned(), args: vec![] }
}

/// Heading of the part of an event: what came of it.
///
/// ```text
/// Result
/// ```
pub fn events_screen_result_title() -> Message {
    Message { id: "events-screen-result-title".to_owned(), args: vec![] }
}

/// Field: how many people the event helped.
///
/// ```text
/// People helped
/// ```
pub fn events_screen_form_helped_label() -> Message {
    Message { id: "events-screen-form-helped-label".to_owned(), args: vec![] }
}

/// Beside the field of people helped.
///
/// ```text
/// Contacts: whoever was helped twice counts twice.
/// ```
pub fn events_screen_form_helped_hint() -> Message {
    Message { id: "events-screen-form-helped-hint".to_owned(), args: vec![] }
}

/// Check box: the number of people helped is an estimate.
///
/// ```text
/// This is an estimate
/// ```
pub fn events_screen_form_estimated_check() -> Message {
    Message { id: "events-screen-form-estimated-check".to_owned(), args: vec![] }
}

/// Beside the number of people helped, in brackets: nobody counted them.
///
/// ```text
/// estimate
/// ```
pub fn events_screen_result_estimated() -> Message {
    Message { id: "events-screen-result-estimated".to_owned(), args: vec![] }
}

/// Field: the result in words.
///
/// ```text
/// What was done
/// ```
pub fn events_screen_form_result_label() -> Message {
    Message { id: "events-screen-form-result-label".to_owned(), args: vec![] }
}

/// Field: addresses of articles and photos.
///
/// ```text
/// Links to press and photos
/// ```
pub fn events_screen_form_links_label() -> Message {
    Message { id: "events-screen-form-links-label".to_owned(), args: vec![] }
}

/// Beside the field of links.
///
/// ```text
/// One link on each line.
/// ```
pub fn events_screen_form_links_hint() -> Message {
    Message { id: "events-screen-form-links-hint".to_owned(), args: vec![] }
}

/// Heading of the part of an event: how hours follow from marks.
///
/// ```text
/// How hours are counted
/// ```
pub fn events_screen_rule_title() -> Message {
    Message { id: "events-screen-rule-title".to_owned(), args: vec![] }
}

/// Field: minutes of rest that are taken off.
///
/// ```text
/// Break, minutes
/// ```
pub fn events_screen_form_break_label() -> Message {
    Message { id: "events-screen-form-break-label".to_owned(), args: vec![] }
}

/// Field: hours of work after which the break is taken off.
///
/// ```text
/// Taken off after, hours
/// ```
pub fn events_screen_form_break_after_label() -> Message {
    Message { id: "events-screen-form-break-after-label".to_owned(), args: vec![] }
}

/// Field: whole steps in which hours count; choices are lengths of time.
///
/// ```text
/// Rounded down to
/// ```
pub fn events_screen_form_step_label() -> Message {
    Message { id: "events-screen-form-step-label".to_owned(), args: vec![] }
}

/// Choice: hours are not rounded.
///
/// ```text
/// Every minute counts
/// ```
pub fn events_screen_form_step_none() -> Message {
    Message { id: "events-screen-form-step-none".to_owned(), args: vec![] }
}

/// Field: the most hours of one presence that count.
///
/// ```text
/// At most, hours
/// ```
pub fn events_screen_form_most_label() -> Message {
    Message { id: "events-screen-form-most-label".to_owned(), args: vec![] }
}

/// Beside the field of the most hours.
///
/// ```text
/// Of one arrival and departure. Empty is no limit.
/// ```
pub fn events_screen_form_most_hint() -> Message {
    Message { id: "events-screen-form-most-hint".to_owned(), args: vec![] }
}

/// Field: minutes before a shift in which an arrival is one at the shift.
///
/// ```text
/// Arrival before the shift, minutes
/// ```
pub fn events_screen_form_early_label() -> Message {
    Message { id: "events-screen-form-early-label".to_owned(), args: vec![] }
}

/// Check box: time before the beginning of the shift makes hours too.
///
/// ```text
/// Time before the shift counts too
/// ```
pub fn events_screen_form_early_check() -> Message {
    Message { id: "events-screen-form-early-check".to_owned(), args: vec![] }
}

/// Field: minutes after the end of a shift at which a forgotten departure is put.
///
/// ```text
/// Forgotten departure: after the end, minutes
/// ```
pub fn events_screen_form_close_label() -> Message {
    Message { id: "events-screen-form-close-label".to_owned(), args: vec![] }
}

/// A number of the rule of hours is none, or longer than a day.
///
/// ```text
/// A number here is not a length of time within one day. Enter minutes as 30 and hours as 6,5.
/// ```
pub fn events_screen_form_rule_error() -> Message {
    Message { id: "events-screen-form-rule-error".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Programme saved
/// ```
pub fn events_act_programme() -> Message {
    Message { id: "events-act-programme".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Event saved
/// ```
pub fn events_act_saved() -> Message {
    Message { id: "events-act-saved".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Events copied: { $count }
/// ```
///
/// `count`: events made
pub fn events_act_copied(count: impl Into<Number>) -> Message {
    Message { id: "events-act-copied".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// State of an event changed
/// ```
pub fn events_act_state() -> Message {
    Message { id: "events-act-state".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Event or programme deleted
/// ```
pub fn events_act_deleted() -> Message {
    Message { id: "events-act-deleted".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Event or programme restored
/// ```
pub fn events_act_restored() -> Message {
    Message { id: "events-act-restored".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Shifts saved: { $count }
/// ```
///
/// `count`: shifts saved
pub fn events_act_shifts(count: impl Into<Number>) -> Message {
    Message { id: "events-act-shifts".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Lists of people changed: { $count }
/// ```
///
/// `count`: people put on or taken off a list
pub fn events_act_assigned(count: impl Into<Number>) -> Message {
    Message { id: "events-act-assigned".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Attendance marks made: { $count }
/// ```
///
/// `count`: marks made
pub fn events_act_marked(count: impl Into<Number>) -> Message {
    Message { id: "events-act-marked".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Attendance mark taken off
/// ```
pub fn events_act_mark_voided() -> Message {
    Message { id: "events-act-mark-voided".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Forgotten departures closed: { $count }
/// ```
///
/// `count`: goings closed by the rule
pub fn events_act_closed(count: impl Into<Number>) -> Message {
    Message { id: "events-act-closed".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Hours entered, records: { $count }
/// ```
///
/// `count`: claims made
pub fn events_act_claimed(count: impl Into<Number>) -> Message {
    Message { id: "events-act-claimed".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Hours confirmed or rejected, records: { $count }
/// ```
///
/// `count`: claims confirmed or rejected
pub fn events_act_settled(count: impl Into<Number>) -> Message {
    Message { id: "events-act-settled".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Hours corrected
/// ```
pub fn events_act_corrected() -> Message {
    Message { id: "events-act-corrected".to_owned(), args: vec![] }
}

/// What stayed as it is when an action was taken back.
///
/// ```text
/// Shift
/// ```
pub fn events_kept_shift() -> Message {
    Message { id: "events-kept-shift".to_owned(), args: vec![] }
}

/// What stayed as it is when an action was taken back.
///
/// ```text
/// Attendance and hours of a volunteer
/// ```
pub fn events_kept_person() -> Message {
    Message { id: "events-kept-person".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// This event is not in the register any more. Go back to the list of events.
/// ```
pub fn events_error_missing() -> Message {
    Message { id: "events-error-missing".to_owned(), args: vec![] }
}

/// Refusal beside the field.
///
/// ```text
/// An event needs a title. Write it in at least one language.
/// ```
pub fn events_error_title() -> Message {
    Message { id: "events-error-title".to_owned(), args: vec![] }
}

/// Refusal beside the field.
///
/// ```text
/// The title is too long: { $count } characters, and 200 fit. Shorten it.
/// ```
///
/// `count`: characters it has
pub fn events_error_title_long(count: impl Into<Number>) -> Message {
    Message { id: "events-error-title-long".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Refusal beside the field.
///
/// ```text
/// The end is not after the beginning. Check both times.
/// ```
pub fn events_error_ends_before() -> Message {
    Message { id: "events-error-ends-before".to_owned(), args: vec![] }
}

/// Refusal beside the field.
///
/// ```text
/// It lasts longer than a year. Make a programme of several events.
/// ```
pub fn events_error_too_long() -> Message {
    Message { id: "events-error-too-long".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// The event cannot go into this state from where it stands. Reload the page and choose one of the states offered.
/// ```
pub fn events_error_path() -> Message {
    Message { id: "events-error-path".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// Say why the event is called off: people will ask.
/// ```
pub fn events_error_reason() -> Message {
    Message { id: "events-error-reason".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// The event is called off or finished, so nothing in it changes. Change its state first.
/// ```
pub fn events_error_not_open() -> Message {
    Message { id: "events-error-not-open".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// This shift is not in the event any more. Reload the page.
/// ```
pub fn shifts_error_missing() -> Message {
    Message { id: "shifts-error-missing".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// There is no shift to save. Choose days and times.
/// ```
pub fn shifts_error_none() -> Message {
    Message { id: "shifts-error-none".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// This volunteer cannot be put on a list: the record is deleted, blocked or erased. Choose another volunteer.
/// ```
pub fn assigning_error_person() -> Message {
    Message { id: "assigning-error-person".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// This mark is not there any more, or it was taken off already. Reload the page.
/// ```
pub fn attendance_error_mark() -> Message {
    Message { id: "attendance-error-mark".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// The time of the mark has not come yet. Check the date and the time.
/// ```
pub fn attendance_error_future() -> Message {
    Message { id: "attendance-error-future".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// No time is left for the hours: the end is not after the beginning, or the rest is as long as the work. Check the times.
/// ```
pub fn hours_error_negative() -> Message {
    Message { id: "hours-error-negative".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// These hours end in the future. Enter them when the work is done.
/// ```
pub fn hours_error_not_yet() -> Message {
    Message { id: "hours-error-not-yet".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// This makes more than 24 hours in one day. Check the times of arrival and leaving.
/// ```
pub fn hours_error_over_day() -> Message {
    Message { id: "hours-error-over-day".to_owned(), args: vec![] }
}

/// Refusal: the organisation does not count hours at night.
///
/// ```text
/// All of these hours lie at night, and your organisation does not count the night. Check the times, or change how hours are counted in the settings.
/// ```
pub fn hours_error_all_at_night() -> Message {
    Message { id: "hours-error-all-at-night".to_owned(), args: vec![] }
}

/// Refusal: the organisation does not count travel.
///
/// ```text
/// Your organisation does not count travel. Enter the work alone, or change how hours are counted in the settings.
/// ```
pub fn hours_error_no_travel() -> Message {
    Message { id: "hours-error-no-travel".to_owned(), args: vec![] }
}

/// Refusal: more travel on a day than counts.
///
/// ```text
/// Of the travel of a person, { $most } minutes a day count; { $left } minutes are left on this day. Shorten the travel.
/// ```
///
/// `left`: minutes that are left on this day
/// `most`: minutes that count for a person and day
pub fn hours_error_travel_over(left: impl Into<Number>, most: impl Into<Number>) -> Message {
    Message { id: "hours-error-travel-over".to_owned(), args: vec![("left".to_owned(), Arg::from(left.into())), ("most".to_owned(), Arg::from(most.into()))] }
}

/// Refusal.
///
/// ```text
/// Other hours of this volunteer are entered for the same time: { $day }, { $time }. Choose which ones count and correct the others.
/// ```
///
/// `day`: day of the other hours
/// `time`: their times: 09:00–13:00
pub fn hours_error_overlap(day: impl Into<When>, time: impl Into<String>) -> Message {
    Message { id: "hours-error-overlap".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into())), ("time".to_owned(), Arg::Text(time.into()))] }
}

/// Refusal: somebody entered hours by hand and said that they rest on a scan.
///
/// ```text
/// Only hours that follow from a scan rest on a scan. Choose a signed sheet, the coordinator’s word or the volunteer’s own word.
/// ```
pub fn hours_error_typed_scan() -> Message {
    Message { id: "hours-error-typed-scan".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// You entered these hours yourself, so someone else has to confirm them.
/// ```
pub fn hours_error_own() -> Message {
    Message { id: "hours-error-own".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// These hours are not waiting any more: they were settled, replaced or taken off. Reload the page.
/// ```
pub fn hours_error_claim() -> Message {
    Message { id: "hours-error-claim".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// No.
/// ```
pub fn export_number_column() -> Message {
    Message { id: "export-number-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Surname
/// ```
pub fn export_surname_column() -> Message {
    Message { id: "export-surname-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Given name
/// ```
pub fn export_given_column() -> Message {
    Message { id: "export-given-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Patronymic
/// ```
pub fn export_patronymic_column() -> Message {
    Message { id: "export-patronymic-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Name in Latin letters
/// ```
pub fn export_latin_column() -> Message {
    Message { id: "export-latin-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Date of birth
/// ```
pub fn export_birth_date_column() -> Message {
    Message { id: "export-birth-date-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Sex
/// ```
pub fn export_sex_column() -> Message {
    Message { id: "export-sex-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// IIN
/// ```
pub fn export_iin_column() -> Message {
    Message { id: "export-iin-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Phone
/// ```
pub fn export_phone_column() -> Message {
    Message { id: "export-phone-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Other phones
/// ```
pub fn export_other_phones_column() -> Message {
    Message { id: "export-other-phones-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// E-mail
/// ```
pub fn export_email_column() -> Message {
    Message { id: "export-email-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Region
/// ```
pub fn export_region_column() -> Message {
    Message { id: "export-region-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// District
/// ```
pub fn export_district_column() -> Message {
    Message { id: "export-district-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Directions
/// ```
pub fn export_directions_column() -> Message {
    Message { id: "export-directions-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Organisation
/// ```
pub fn export_organisation_column() -> Message {
    Message { id: "export-organisation-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Status
/// ```
pub fn export_status_column() -> Message {
    Message { id: "export-status-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Member since
/// ```
pub fn export_joined_column() -> Message {
    Message { id: "export-joined-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Consent
/// ```
pub fn export_consent_column() -> Message {
    Message { id: "export-consent-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Tags
/// ```
pub fn export_tags_column() -> Message {
    Message { id: "export-tags-column".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list of volunteers.
///
/// ```text
/// Note
/// ```
pub fn export_note_column() -> Message {
    Message { id: "export-note-column".to_owned(), args: vec![] }
}

/// Name of the sheet in an exported list; at most 31 characters.
///
/// ```text
/// Volunteers
/// ```
pub fn export_volunteers_sheet() -> Message {
    Message { id: "export-volunteers-sheet".to_owned(), args: vec![] }
}

/// Refusal when a list is exported.
///
/// ```text
/// The file is open in another program. Close it there and save again.
/// ```
pub fn export_error_file_open() -> Message {
    Message { id: "export-error-file-open".to_owned(), args: vec![] }
}

/// Refusal when a list is exported.
///
/// ```text
/// Saving in this folder is not allowed. Choose another folder.
/// ```
pub fn export_error_no_right() -> Message {
    Message { id: "export-error-no-right".to_owned(), args: vec![] }
}

/// Refusal when a list is exported.
///
/// ```text
/// The file could not be written. Check that the disk or stick is still connected and save again, or choose another folder.
/// ```
pub fn export_error_not_written() -> Message {
    Message { id: "export-error-not-written".to_owned(), args: vec![] }
}

/// Refusal when a list is exported.
///
/// ```text
/// A sheet holds at most { $limit } rows. Export to CSV instead, or narrow the list with filters.
/// ```
///
/// `limit`: rows that one sheet holds
pub fn export_error_too_many_rows(limit: impl Into<Number>) -> Message {
    Message { id: "export-error-too-many-rows".to_owned(), args: vec![("limit".to_owned(), Arg::from(limit.into()))] }
}

/// Quiet line after an export was cancelled.
///
/// ```text
/// Export cancelled. No file was written.
/// ```
pub fn export_error_cancelled() -> Message {
    Message { id: "export-error-cancelled".to_owned(), args: vec![] }
}

/// Name of the sheet that says who exported the list; at most 31 characters.
///
/// ```text
/// About this list
/// ```
pub fn export_about_sheet() -> Message {
    Message { id: "export-about-sheet".to_owned(), args: vec![] }
}

/// On that sheet and above a CSV file: whose register it is.
///
/// ```text
/// Organisation
/// ```
pub fn export_about_organisation() -> Message {
    Message { id: "export-about-organisation".to_owned(), args: vec![] }
}

/// On that sheet and above a CSV file: who exported the list.
///
/// ```text
/// Exported by
/// ```
pub fn export_about_who() -> Message {
    Message { id: "export-about-who".to_owned(), args: vec![] }
}

/// On that sheet and above a CSV file: when.
///
/// ```text
/// Exported at
/// ```
pub fn export_about_when() -> Message {
    Message { id: "export-about-when".to_owned(), args: vec![] }
}

/// On that sheet and above a CSV file: which people, in words.
///
/// ```text
/// Filter
/// ```
pub fn export_about_filter() -> Message {
    Message { id: "export-about-filter".to_owned(), args: vec![] }
}

/// Row of the sheet “About this list”: how many people are left out because their data is blocked.
///
/// ```text
/// Left out, data blocked
/// ```
pub fn export_about_blocked() -> Message {
    Message { id: "export-about-blocked".to_owned(), args: vec![] }
}

/// Heading of a column in an exported list: the whole name in one cell.
///
/// ```text
/// Full name
/// ```
pub fn export_name_column() -> Message {
    Message { id: "export-name-column".to_owned(), args: vec![] }
}

/// On that sheet and above a CSV file, in front of what was searched for.
///
/// ```text
/// Search
/// ```
pub fn export_about_text() -> Message {
    Message { id: "export-about-text".to_owned(), args: vec![] }
}

/// On that sheet and above a CSV file, when nothing narrows the list.
///
/// ```text
/// Everybody
/// ```
pub fn export_about_everybody() -> Message {
    Message { id: "export-about-everybody".to_owned(), args: vec![] }
}

/// Refusal when a list is exported without any column.
///
/// ```text
/// The list has no columns. Choose at least one.
/// ```
pub fn export_error_no_columns() -> Message {
    Message { id: "export-error-no-columns".to_owned(), args: vec![] }
}

/// Group of choices in the dialog: the language of the file.
///
/// ```text
/// Language of the file
/// ```
pub fn export_language_label() -> Message {
    Message { id: "export-language-label".to_owned(), args: vec![] }
}

/// Group of choices in the dialog: which columns.
///
/// ```text
/// Columns
/// ```
pub fn export_columns_label() -> Message {
    Message { id: "export-columns-label".to_owned(), args: vec![] }
}

/// Choice: the columns of the list on screen, in their order.
///
/// ```text
/// As on screen: { $count }
/// ```
///
/// `count`: columns
pub fn export_columns_screen(count: impl Into<Number>) -> Message {
    Message { id: "export-columns-screen".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Choice: every column.
///
/// ```text
/// All: { $count }
/// ```
///
/// `count`: columns
pub fn export_columns_all(count: impl Into<Number>) -> Message {
    Message { id: "export-columns-all".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Check box in the dialog.
///
/// ```text
/// IIN and phones in full
/// ```
pub fn export_numbers_label() -> Message {
    Message { id: "export-numbers-label".to_owned(), args: vec![] }
}

/// Check box in the dialog.
///
/// ```text
/// Otherwise only the last four digits.
/// ```
pub fn export_numbers_label_hint() -> Message {
    Message { id: "export-numbers-label.hint".to_owned(), args: vec![] }
}

/// Choice of a format.
///
/// ```text
/// PDF for printing
/// ```
pub fn export_format_pdf() -> Message {
    Message { id: "export-format-pdf".to_owned(), args: vec![] }
}

/// Choice of a format.
///
/// ```text
/// A4, with the header and the page number on every page.
/// ```
pub fn export_format_pdf_hint() -> Message {
    Message { id: "export-format-pdf.hint".to_owned(), args: vec![] }
}

/// Below the last row of a list on paper.
///
/// ```text
/// □ stands for a sign that the fonts for printing lack. The XLSX file has it. Rows: { $rows }
/// ```
///
/// `rows`: numbers of the rows with such a sign, such as 3, 17
pub fn export_paper_lacking(rows: impl Into<String>) -> Message {
    Message { id: "export-paper-lacking".to_owned(), args: vec![("rows".to_owned(), Arg::Text(rows.into()))] }
}

/// In the window of the guest, while nobody is shown.
///
/// ```text
/// Welcome!
/// ```
pub fn facing_welcome() -> Message {
    Message { id: "facing-welcome".to_owned(), args: vec![] }
}

/// In the window of the guest, under the own name.
///
/// ```text
/// Is your name right?
/// ```
pub fn facing_ask() -> Message {
    Message { id: "facing-ask".to_owned(), args: vec![] }
}

/// Key in the foot of the desk: opens and closes the window of the guest.
///
/// ```text
/// guest’s screen
/// ```
pub fn facing_key() -> Message {
    Message { id: "facing-key".to_owned(), args: vec![] }
}

/// After the window was opened.
///
/// ```text
/// The guest’s screen is open. It shows the name of each guest for ten seconds.
/// ```
pub fn facing_opened() -> Message {
    Message { id: "facing-opened".to_owned(), args: vec![] }
}

/// After the window was closed.
///
/// ```text
/// The guest’s screen is closed
/// ```
pub fn facing_closed() -> Message {
    Message { id: "facing-closed".to_owned(), args: vec![] }
}

/// Refusal: the system did not open the window.
///
/// ```text
/// The guest’s screen does not open. Check the second screen and try again; the desk works without it.
/// ```
pub fn facing_error_not_opened() -> Message {
    Message { id: "facing-error-not-opened".to_owned(), args: vec![] }
}

/// Title of the screen.
///
/// ```text
/// Figures
/// ```
pub fn figures_page_title() -> Message {
    Message { id: "figures-page-title".to_owned(), args: vec![] }
}

/// Name of the choice of what the table tells apart, for screen readers.
///
/// ```text
/// Table by
/// ```
pub fn figures_axis_label() -> Message {
    Message { id: "figures-axis-label".to_owned(), args: vec![] }
}

/// Choice: a line for each event.
///
/// ```text
/// By event
/// ```
pub fn figures_axis_event() -> Message {
    Message { id: "figures-axis-event".to_owned(), args: vec![] }
}

/// Choice: a line for each volunteer.
///
/// ```text
/// By person
/// ```
pub fn figures_axis_person() -> Message {
    Message { id: "figures-axis-person".to_owned(), args: vec![] }
}

/// Choice: a line for each programme.
///
/// ```text
/// By programme
/// ```
pub fn figures_axis_programme() -> Message {
    Message { id: "figures-axis-programme".to_owned(), args: vec![] }
}

/// Choice: a line for each direction.
///
/// ```text
/// By direction
/// ```
pub fn figures_axis_direction() -> Message {
    Message { id: "figures-axis-direction".to_owned(), args: vec![] }
}

/// Choice: a line for each region.
///
/// ```text
/// By region
/// ```
pub fn figures_axis_region() -> Message {
    Message { id: "figures-axis-region".to_owned(), args: vec![] }
}

/// Choice: a line for each month.
///
/// ```text
/// By month
/// ```
pub fn figures_axis_month() -> Message {
    Message { id: "figures-axis-month".to_owned(), args: vec![] }
}

/// Choice: a line for each quarter.
///
/// ```text
/// By quarter
/// ```
pub fn figures_axis_quarter() -> Message {
    Message { id: "figures-axis-quarter".to_owned(), args: vec![] }
}

/// Choice: a line for each year.
///
/// ```text
/// By year
/// ```
pub fn figures_axis_year() -> Message {
    Message { id: "figures-axis-year".to_owned(), args: vec![] }
}

/// Choice: a line for each sex.
///
/// ```text
/// By sex
/// ```
pub fn figures_axis_sex() -> Message {
    Message { id: "figures-axis-sex".to_owned(), args: vec![] }
}

/// Choice: a line for each age group.
///
/// ```text
/// By age
/// ```
pub fn figures_axis_age() -> Message {
    Message { id: "figures-axis-age".to_owned(), args: vec![] }
}

/// Head of the first column of the table.
///
/// ```text
/// Event
/// ```
pub fn figures_head_event() -> Message {
    Message { id: "figures-head-event".to_owned(), args: vec![] }
}

/// Head of the first column of the table.
///
/// ```text
/// Volunteer
/// ```
pub fn figures_head_person() -> Message {
    Message { id: "figures-head-person".to_owned(), args: vec![] }
}

/// Head of the first column of the table.
///
/// ```text
/// Programme
/// ```
pub fn figures_head_programme() -> Message {
    Message { id: "figures-head-programme".to_owned(), args: vec![] }
}

/// Head of the first column of the table.
///
/// ```text
/// Direction
/// ```
pub fn figures_head_direction() -> Message {
    Message { id: "figures-head-direction".to_owned(), args: vec![] }
}

/// Head of the first column of the table.
///
/// ```text
/// Region
/// ```
pub fn figures_head_region() -> Message {
    Message { id: "figures-head-region".to_owned(), args: vec![] }
}

/// Head of the first column of the table.
///
/// ```text
/// Period
/// ```
pub fn figures_head_period() -> Message {
    Message { id: "figures-head-period".to_owned(), args: vec![] }
}

/// Head of the first column of the table.
///
/// ```text
/// Sex
/// ```
pub fn figures_head_sex() -> Message {
    Message { id: "figures-head-sex".to_owned(), args: vec![] }
}

/// Head of the first column of the table.
///
/// ```text
/// Age
/// ```
pub fn figures_head_age() -> Message {
    Message { id: "figures-head-age".to_owned(), args: vec![] }
}

/// Line of the table: work outside events.
///
/// ```text
/// Outside events
/// ```
pub fn figures_line_outside() -> Message {
    Message { id: "figures-line-outside".to_owned(), args: vec![] }
}

/// Line of the table: events that belong to no programme, and work outside events.
///
/// ```text
/// No programme
/// ```
pub fn figures_line_no_programme() -> Message {
    Message { id: "figures-line-no-programme".to_owned(), args: vec![] }
}

/// Line of the table: events that name no direction, and work outside events.
///
/// ```text
/// No direction
/// ```
pub fn figures_line_no_direction() -> Message {
    Message { id: "figures-line-no-direction".to_owned(), args: vec![] }
}

/// Line of the table: events that name no region, and work outside events.
///
/// ```text
/// No region
/// ```
pub fn figures_line_no_region() -> Message {
    Message { id: "figures-line-no-region".to_owned(), args: vec![] }
}

/// Line of the table: work of which no day is known.
///
/// ```text
/// No date
/// ```
pub fn figures_line_no_day() -> Message {
    Message { id: "figures-line-no-day".to_owned(), args: vec![] }
}

/// Line of the table: people whose record names no sex, or is not there any more.
///
/// ```text
/// Sex not specified
/// ```
pub fn figures_line_no_sex() -> Message {
    Message { id: "figures-line-no-sex".to_owned(), args: vec![] }
}

/// In place of the name of a volunteer whose data is erased, blocked or deleted.
///
/// ```text
/// Data not shown
/// ```
pub fn figures_line_gone() -> Message {
    Message { id: "figures-line-gone".to_owned(), args: vec![] }
}

/// Line of the table: a quarter of a year.
///
/// ```text
/// Quarter { $quarter }, { $year }
/// ```
///
/// `quarter`: 1 to 4
/// `year`: the year in four digits
pub fn figures_line_quarter(quarter: impl Into<Number>, year: impl Into<String>) -> Message {
    Message { id: "figures-line-quarter".to_owned(), args: vec![("quarter".to_owned(), Arg::from(quarter.into())), ("year".to_owned(), Arg::Text(year.into()))] }
}

/// Name of a figure.
///
/// ```text
/// Confirmed hours
/// ```
pub fn figures_measure_confirmed() -> Message {
    Message { id: "figures-measure-confirmed".to_owned(), args: vec![] }
}

/// What the figure counts; stands beside it.
///
/// ```text
/// Hours that somebody other than the claimer confirmed. They count on the day on which the work began. Rejected, replaced and void hours are left out.
/// ```
pub fn figures_means_confirmed() -> Message {
    Message { id: "figures-means-confirmed".to_owned(), args: vec![] }
}

/// Name of a figure.
///
/// ```text
/// Waiting for confirmation
/// ```
pub fn figures_measure_claimed() -> Message {
    Message { id: "figures-measure-claimed".to_owned(), args: vec![] }
}

/// What the figure counts; stands beside it.
///
/// ```text
/// Hours that were claimed and that nobody has confirmed or rejected yet. They stand in no certificate.
/// ```
pub fn figures_means_claimed() -> Message {
    Message { id: "figures-means-claimed".to_owned(), args: vec![] }
}

/// Name of a figure.
///
/// ```text
/// Rejected hours
/// ```
pub fn figures_measure_rejected() -> Message {
    Message { id: "figures-measure-rejected".to_owned(), args: vec![] }
}

/// What the figure counts; stands beside it.
///
/// ```text
/// Hours that were claimed and rejected by somebody else.
/// ```
pub fn figures_means_rejected() -> Message {
    Message { id: "figures-means-rejected".to_owned(), args: vec![] }
}

/// Name of a figure.
///
/// ```text
/// People who came
/// ```
pub fn figures_measure_people() -> Message {
    Message { id: "figures-measure-people".to_owned(), args: vec![] }
}

/// What the figure counts; stands beside it.
///
/// ```text
/// People with a recorded arrival. Each person counts once in a line, however many marks there are, so the lines may add up to more than the total.
/// ```
pub fn figures_means_people() -> Message {
    Message { id: "figures-means-people".to_owned(), args: vec![] }
}

/// Name of a figure.
///
/// ```text
/// People with hours
/// ```
pub fn figures_measure_with_hours() -> Message {
    Message { id: "figures-measure-with-hours".to_owned(), args: vec![] }
}

/// What the figure counts; stands beside it.
///
/// ```text
/// People with confirmed hours, each once in a line.
/// ```
pub fn figures_means_with_hours() -> Message {
    Message { id: "figures-means-with-hours".to_owned(), args: vec![] }
}

/// Name of a figure.
///
/// ```text
/// Events
/// ```
pub fn figures_measure_events() -> Message {
    Message { id: "figures-measure-events".to_owned(), args: vec![] }
}

/// What the figure counts; stands beside it.
///
/// ```text
/// Events with at least one arrival or confirmed hours. Work outside events is left out.
/// ```
pub fn figures_means_events() -> Message {
    Message { id: "figures-means-events".to_owned(), args: vec![] }
}

/// Name of a figure.
///
/// ```text
/// Marks
/// ```
pub fn figures_measure_marks() -> Message {
    Message { id: "figures-measure-marks".to_owned(), args: vec![] }
}

/// What the figure counts; stands beside it.
///
/// ```text
/// Arrivals and departures as they were recorded, repeats included. A mark is not a person.
/// ```
pub fn figures_means_marks() -> Message {
    Message { id: "figures-means-marks".to_owned(), args: vec![] }
}

/// Name of a figure.
///
/// ```text
/// Places in shifts
/// ```
pub fn figures_measure_places() -> Message {
    Message { id: "figures-measure-places".to_owned(), args: vec![] }
}

/// What the figure counts; stands beside it.
///
/// ```text
/// Places that people have in shifts of work which are over, without the reserve, as the lists stand now.
/// ```
pub fn figures_means_places() -> Message {
    Message { id: "figures-means-places".to_owned(), args: vec![] }
}

/// Name of a figure.
///
/// ```text
/// No-shows
/// ```
pub fn figures_measure_no_shows() -> Message {
    Message { id: "figures-measure-no-shows".to_owned(), args: vec![] }
}

/// What the figure counts; stands beside it.
///
/// ```text
/// Of these places: neither an arrival in the shift nor hours of it are known. Shifts that were called off are left out.
/// ```
pub fn figures_means_no_shows() -> Message {
    Message { id: "figures-means-no-shows".to_owned(), args: vec![] }
}

/// Name of a figure.
///
/// ```text
/// Late cancellations
/// ```
pub fn figures_measure_late_cancels() -> Message {
    Message { id: "figures-measure-late-cancels".to_owned(), args: vec![] }
}

/// What the figure counts; stands beside it.
///
/// ```text
/// Places in the same shifts that people gave up by their own word after the cancellation deadline: that of the shift, or else of the event. They are neither among the places nor among the no-shows. Whoever cancels in time, or where there is no deadline, is counted nowhere.
/// ```
pub fn figures_means_late_cancels() -> Message {
    Message { id: "figures-means-late-cancels".to_owned(), args: vec![] }
}

/// Name of a figure.
///
/// ```text
/// People helped
/// ```
pub fn figures_measure_helped() -> Message {
    Message { id: "figures-measure-helped".to_owned(), args: vec![] }
}

/// What the figure counts; stands beside it.
///
/// ```text
/// Sum of what the results of events say, each on its first day. These are contacts, not people: whoever was helped twice counts twice. By person, sex and age there is no such figure.
/// ```
pub fn figures_means_helped() -> Message {
    Message { id: "figures-means-helped".to_owned(), args: vec![] }
}

/// Beside the figure of people helped: how many of them are an estimate.
///
/// ```text
/// { $estimated } of them estimated
/// ```
///
/// `estimated`: people
pub fn figures_helped_estimated(estimated: impl Into<Number>) -> Message {
    Message { id: "figures-helped-estimated".to_owned(), args: vec![("estimated".to_owned(), Arg::from(estimated.into()))] }
}

/// Heading over the shares of what confirmed hours rest on.
///
/// ```text
/// What confirmed hours rest on
/// ```
pub fn figures_evidence_title() -> Message {
    Message { id: "figures-evidence-title".to_owned(), args: vec![] }
}

/// What the shares mean.
///
/// ```text
/// Scan or desk is the strongest, a person’s own word the weakest. Hours from two marks have the weaker of the two.
/// ```
pub fn figures_evidence_hint() -> Message {
    Message { id: "figures-evidence-hint".to_owned(), args: vec![] }
}

/// Name of the choice of the period.
///
/// ```text
/// Period
/// ```
pub fn figures_period_label() -> Message {
    Message { id: "figures-period-label".to_owned(), args: vec![] }
}

/// Choice: the running year.
///
/// ```text
/// This year
/// ```
pub fn figures_period_year() -> Message {
    Message { id: "figures-period-year".to_owned(), args: vec![] }
}

/// Choice: the year before.
///
/// ```text
/// Last year
/// ```
pub fn figures_period_last_year() -> Message {
    Message { id: "figures-period-last-year".to_owned(), args: vec![] }
}

/// Choice: the running quarter.
///
/// ```text
/// This quarter
/// ```
pub fn figures_period_quarter() -> Message {
    Message { id: "figures-period-quarter".to_owned(), args: vec![] }
}

/// Choice: the running month.
///
/// ```text
/// This month
/// ```
pub fn figures_period_month() -> Message {
    Message { id: "figures-period-month".to_owned(), args: vec![] }
}

/// Choice: everything that is known.
///
/// ```text
/// All time
/// ```
pub fn figures_period_all() -> Message {
    Message { id: "figures-period-all".to_owned(), args: vec![] }
}

/// Choice: two days of one’s own.
///
/// ```text
/// From … to …
/// ```
pub fn figures_period_own() -> Message {
    Message { id: "figures-period-own".to_owned(), args: vec![] }
}

/// Label of a field: the first day of the period.
///
/// ```text
/// From
/// ```
pub fn figures_from_label() -> Message {
    Message { id: "figures-from-label".to_owned(), args: vec![] }
}

/// Label of a field: the last day of the period.
///
/// ```text
/// To
/// ```
pub fn figures_until_label() -> Message {
    Message { id: "figures-until-label".to_owned(), args: vec![] }
}

/// Label of a field: the figures are shown as they were known on that day.
///
/// ```text
/// As known on
/// ```
pub fn figures_as_of_label() -> Message {
    Message { id: "figures-as-of-label".to_owned(), args: vec![] }
}

/// Beside the field, while it is empty.
///
/// ```text
/// today
/// ```
pub fn figures_as_of_hint() -> Message {
    Message { id: "figures-as-of-hint".to_owned(), args: vec![] }
}

/// Above the figures of a past date.
///
/// ```text
/// As the register knew it at the end of { DATETIME($day, style: "long") }; what was recorded, confirmed or corrected later is left out.
/// ```
///
/// `day`: the day
pub fn figures_as_of_banner(day: impl Into<When>) -> Message {
    Message { id: "figures-as-of-banner".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Button: back to the figures of today.
///
/// ```text
/// Show today’s figures
/// ```
pub fn figures_as_of_clear() -> Message {
    Message { id: "figures-as-of-clear".to_owned(), args: vec![] }
}

/// Heading over the totals, for screen readers.
///
/// ```text
/// Totals
/// ```
pub fn figures_totals_title() -> Message {
    Message { id: "figures-totals-title".to_owned(), args: vec![] }
}

/// Heading over the line over time.
///
/// ```text
/// { $measure }, by month
/// ```
///
/// `measure`: name of the figure
pub fn figures_over_time_title(measure: impl Into<String>) -> Message {
    Message { id: "figures-over-time-title".to_owned(), args: vec![("measure".to_owned(), Arg::Text(measure.into()))] }
}

/// Which regions the figures go by, before the choice of today’s ones or those of the event.
///
/// ```text
/// Regions
/// ```
pub fn figures_regions_label() -> Message {
    Message { id: "figures-regions-label".to_owned(), args: vec![] }
}

/// Choice and line in a file: the regions of today.
///
/// ```text
/// as of today
/// ```
pub fn figures_regions_today() -> Message {
    Message { id: "figures-regions-today".to_owned(), args: vec![] }
}

/// Choice and line in a file: the regions as they were on the first day of each event.
///
/// ```text
/// as of the event
/// ```
pub fn figures_regions_event() -> Message {
    Message { id: "figures-regions-event".to_owned(), args: vec![] }
}

/// Under the table: events in a region of which a part became a region of its own later.
///
/// ```text
/// { $events ->
///     [one] { $events } event took place in a region that was divided later. It counts in the region that was recorded; its place may lie in another one now.
///    *[other] { $events } events took place in regions that were divided later. They count in the region that was recorded; their places may lie in another one now.
/// }
/// ```
///
/// `events`: events
pub fn figures_regions_undivided(events: impl Into<Number>) -> Message {
    Message { id: "figures-regions-undivided".to_owned(), args: vec![("events".to_owned(), Arg::from(events.into()))] }
}

/// Heading over the map of regions.
///
/// ```text
/// { $measure }, by region
/// ```
///
/// `measure`: name of the figure
pub fn figures_map_title(measure: impl Into<String>) -> Message {
    Message { id: "figures-map-title".to_owned(), args: vec![("measure".to_owned(), Arg::Text(measure.into()))] }
}

/// Name of the table, for screen readers.
///
/// ```text
/// Figures by line
/// ```
pub fn figures_table_label() -> Message {
    Message { id: "figures-table-label".to_owned(), args: vec![] }
}

/// A number of hours in the totals; one decimal at most.
///
/// ```text
/// { NUMBER($hours, maximumFractionDigits: 1) } h
/// ```
///
/// `hours`: hours
pub fn figures_hours_value(hours: impl Into<Number>) -> Message {
    Message { id: "figures-hours-value".to_owned(), args: vec![("hours".to_owned(), Arg::from(hours.into()))] }
}

/// Button.
///
/// ```text
/// Save the table…
/// ```
pub fn figures_save_button() -> Message {
    Message { id: "figures-save-button".to_owned(), args: vec![] }
}

/// A notice after the table was saved.
///
/// ```text
/// The table is saved: { $path }
/// ```
///
/// `path`: where the file is
pub fn figures_save_done(path: impl Into<String>) -> Message {
    Message { id: "figures-save-done".to_owned(), args: vec![("path".to_owned(), Arg::Text(path.into()))] }
}

/// In place of the figures, where there are none.
///
/// ```text
/// No work in this period
/// ```
pub fn figures_empty_title() -> Message {
    Message { id: "figures-empty-title".to_owned(), args: vec![] }
}

/// Under it.
///
/// ```text
/// Figures come from marks of attendance and from hours. Choose another period, or record who came on the page of an event.
/// ```
pub fn figures_empty_hint() -> Message {
    Message { id: "figures-empty-hint".to_owned(), args: vec![] }
}

/// Title of the panel with the rows behind a figure.
///
/// ```text
/// { $measure }: { $line }
/// ```
///
/// `measure`: name of the figure
/// `line`: name of the line
pub fn figures_rows_title(measure: impl Into<String>, line: impl Into<String>) -> Message {
    Message { id: "figures-rows-title".to_owned(), args: vec![("measure".to_owned(), Arg::Text(measure.into())), ("line".to_owned(), Arg::Text(line.into()))] }
}

/// Button beside the definition of the chosen figure: shows the rows that it is made of.
///
/// ```text
/// Show the rows
/// ```
pub fn figures_rows_open() -> Message {
    Message { id: "figures-rows-open".to_owned(), args: vec![] }
}

/// Name of the total line.
///
/// ```text
/// all
/// ```
pub fn figures_rows_all() -> Message {
    Message { id: "figures-rows-all".to_owned(), args: vec![] }
}

/// Head of a column of the rows.
///
/// ```text
/// Day
/// ```
pub fn figures_rows_day_column() -> Message {
    Message { id: "figures-rows-day-column".to_owned(), args: vec![] }
}

/// Head of a column of the rows.
///
/// ```text
/// Hours
/// ```
pub fn figures_rows_minutes_column() -> Message {
    Message { id: "figures-rows-minutes-column".to_owned(), args: vec![] }
}

/// Head of a column of the rows.
///
/// ```text
/// Evidence
/// ```
pub fn figures_rows_evidence_column() -> Message {
    Message { id: "figures-rows-evidence-column".to_owned(), args: vec![] }
}

/// Head of a column of the rows.
///
/// ```text
/// Mark
/// ```
pub fn figures_rows_mark_column() -> Message {
    Message { id: "figures-rows-mark-column".to_owned(), args: vec![] }
}

/// A mark: the person came; with the time.
///
/// ```text
/// Came at { $time }
/// ```
///
/// `time`: time of day
pub fn figures_rows_arrival(time: impl Into<String>) -> Message {
    Message { id: "figures-rows-arrival".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into()))] }
}

/// A mark: the person went; with the time.
///
/// ```text
/// Left at { $time }
/// ```
///
/// `time`: time of day
pub fn figures_rows_departure(time: impl Into<String>) -> Message {
    Message { id: "figures-rows-departure".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into()))] }
}

/// Button that closes the panel of rows.
///
/// ```text
/// Back to the table
/// ```
pub fn figures_rows_close() -> Message {
    Message { id: "figures-rows-close".to_owned(), args: vec![] }
}

/// The last day is before the first one.
///
/// ```text
/// The period ends before it begins. Choose a later last day.
/// ```
pub fn figures_error_period() -> Message {
    Message { id: "figures-error-period".to_owned(), args: vec![] }
}

/// A line that is asked for is not known.
///
/// ```text
/// There is no such line in the figures. Open the figures again and choose a line of the table.
/// ```
pub fn figures_error_line() -> Message {
    Message { id: "figures-error-line".to_owned(), args: vec![] }
}

/// Name of the saved table and of its sheet.
///
/// ```text
/// Figures
/// ```
pub fn figures_file_name() -> Message {
    Message { id: "figures-file-name".to_owned(), args: vec![] }
}

/// Line above a saved table.
///
/// ```text
/// Period
/// ```
pub fn figures_file_period() -> Message {
    Message { id: "figures-file-period".to_owned(), args: vec![] }
}

/// Line above a saved table: by which day the register knew this.
///
/// ```text
/// As known on
/// ```
pub fn figures_file_as_of() -> Message {
    Message { id: "figures-file-as-of".to_owned(), args: vec![] }
}

/// Last line of a saved table.
///
/// ```text
/// Total
/// ```
pub fn figures_file_total() -> Message {
    Message { id: "figures-file-total".to_owned(), args: vec![] }
}

/// Column of a saved table: the share of confirmed hours by scan or signed paper.
///
/// ```text
/// Share by scan or signed paper, %
/// ```
pub fn figures_file_evidence() -> Message {
    Message { id: "figures-file-evidence".to_owned(), args: vec![] }
}

/// Heading over the estimate, and line above a saved table.
///
/// ```text
/// Value of confirmed hours, an estimate
/// ```
pub fn figures_worth_title() -> Message {
    Message { id: "figures-worth-title".to_owned(), args: vec![] }
}

/// The estimate itself.
///
/// ```text
/// About { NUMBER($tenge, style: "currency") }
/// ```
///
/// `tenge`: the sum
pub fn figures_worth_sum(tenge: impl Into<Number>) -> Message {
    Message { id: "figures-worth-sum".to_owned(), args: vec![("tenge".to_owned(), Arg::from(tenge.into()))] }
}

/// A year of the estimate: its hours, its rate, and where the rate was taken from.
///
/// ```text
/// { $year }: { $length } at { NUMBER($rate, style: "currency") } an hour. Source of the rate: { $source }
/// ```
///
/// `year`: the year
/// `length`: its confirmed hours
/// `rate`: tenge for an hour
/// `source`: where the rate was taken from
pub fn figures_worth_year(year: impl Into<String>, length: impl Into<String>, rate: impl Into<Number>, source: impl Into<String>) -> Message {
    Message { id: "figures-worth-year".to_owned(), args: vec![("year".to_owned(), Arg::Text(year.into())), ("length".to_owned(), Arg::Text(length.into())), ("rate".to_owned(), Arg::from(rate.into())), ("source".to_owned(), Arg::Text(source.into()))] }
}

/// Hours of a year without a rate.
///
/// ```text
/// { $year }: no rate is set, so { $length } are not valued
/// ```
///
/// `year`: the year
/// `length`: its confirmed hours
pub fn figures_worth_without(year: impl Into<String>, length: impl Into<String>) -> Message {
    Message { id: "figures-worth-without".to_owned(), args: vec![("year".to_owned(), Arg::Text(year.into())), ("length".to_owned(), Arg::Text(length.into()))] }
}

/// Hours without a day.
///
/// ```text
/// Without a day: { $length } are not valued
/// ```
///
/// `length`: the hours
pub fn figures_worth_no_day(length: impl Into<String>) -> Message {
    Message { id: "figures-worth-no-day".to_owned(), args: vec![("length".to_owned(), Arg::Text(length.into()))] }
}

/// Under the estimate: how it is made.
///
/// ```text
/// Confirmed hours times the rate of the year in which the work began. Minutes are counted exactly; the sum is rounded once, to whole tenge. It is an estimate, and no payment.
/// ```
pub fn figures_worth_means() -> Message {
    Message { id: "figures-worth-means".to_owned(), args: vec![] }
}

/// Under the estimate of a past day.
///
/// ```text
/// The rates are those that the register knew on that day.
/// ```
pub fn figures_worth_as_of() -> Message {
    Message { id: "figures-worth-as-of".to_owned(), args: vec![] }
}

/// Under the totals: confirmed hours at night, where they are told separately.
///
/// ```text
/// Of the confirmed hours at night: { $length }
/// ```
///
/// `length`: the hours
pub fn figures_apart_night(length: impl Into<String>) -> Message {
    Message { id: "figures-apart-night".to_owned(), args: vec![("length".to_owned(), Arg::Text(length.into()))] }
}

/// Under the totals: confirmed hours of travel.
///
/// ```text
/// Of the confirmed hours travel: { $length }
/// ```
///
/// `length`: the hours
pub fn figures_apart_travel(length: impl Into<String>) -> Message {
    Message { id: "figures-apart-travel".to_owned(), args: vec![("length".to_owned(), Arg::Text(length.into()))] }
}

/// Group of saved filters above the list, for screen readers.
///
/// ```text
/// Saved filters
/// ```
pub fn filters_group_label() -> Message {
    Message { id: "filters-group-label".to_owned(), args: vec![] }
}

/// Quiet button above the list, when something is filtered: gives the question a name.
///
/// ```text
/// Save this filter
/// ```
pub fn filters_save_button() -> Message {
    Message { id: "filters-save-button".to_owned(), args: vec![] }
}

/// Title of the dialog that gives a filter its name.
///
/// ```text
/// Save the filter
/// ```
pub fn filters_save_title() -> Message {
    Message { id: "filters-save-title".to_owned(), args: vec![] }
}

/// Field of that dialog.
///
/// ```text
/// Name
/// ```
pub fn filters_name_label() -> Message {
    Message { id: "filters-name-label".to_owned(), args: vec![] }
}

/// Field of that dialog.
///
/// ```text
/// Summer camp, no consent
/// ```
pub fn filters_name_label_placeholder() -> Message {
    Message { id: "filters-name-label.placeholder".to_owned(), args: vec![] }
}

/// Check box of that dialog.
///
/// ```text
/// For everybody who works with the register
/// ```
pub fn filters_shared_label() -> Message {
    Message { id: "filters-shared-label".to_owned(), args: vec![] }
}

/// Check box of that dialog.
///
/// ```text
/// Otherwise only you see it.
/// ```
pub fn filters_shared_label_hint() -> Message {
    Message { id: "filters-shared-label.hint".to_owned(), args: vec![] }
}

/// Hint of that dialog, when a text is searched for.
///
/// ```text
/// The words you searched for are not saved: they may be a person’s name, and a name must be erasable.
/// ```
pub fn filters_text_hint() -> Message {
    Message { id: "filters-text-hint".to_owned(), args: vec![] }
}

/// Quiet button beside the saved filters: opens the dialog where they are put in order.
///
/// ```text
/// Saved filters
/// ```
pub fn filters_manage_button() -> Message {
    Message { id: "filters-manage-button".to_owned(), args: vec![] }
}

/// Title of the dialog where filters are renamed, ordered and removed.
///
/// ```text
/// Saved filters
/// ```
pub fn filters_manage_title() -> Message {
    Message { id: "filters-manage-title".to_owned(), args: vec![] }
}

/// In that dialog, when there are none.
///
/// ```text
/// No filters yet. Filter the list and choose “Save this filter”.
/// ```
pub fn filters_manage_empty() -> Message {
    Message { id: "filters-manage-empty".to_owned(), args: vec![] }
}

/// In that dialog, beside a filter that everybody sees.
///
/// ```text
/// for everybody
/// ```
pub fn filters_shared_state() -> Message {
    Message { id: "filters-shared-state".to_owned(), args: vec![] }
}

/// In that dialog, beside a filter that only its maker sees.
///
/// ```text
/// only mine
/// ```
pub fn filters_own_state() -> Message {
    Message { id: "filters-own-state".to_owned(), args: vec![] }
}

/// Button in that dialog, for screen readers.
///
/// ```text
/// Rename: { $name }
/// ```
///
/// `name`: name of the filter
pub fn filters_rename_label(name: impl Into<String>) -> Message {
    Message { id: "filters-rename-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Button in that dialog, for screen readers.
///
/// ```text
/// Remove: { $name }
/// ```
///
/// `name`: name of the filter
pub fn filters_remove_label(name: impl Into<String>) -> Message {
    Message { id: "filters-remove-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Toast after saving a filter.
///
/// ```text
/// Filter saved
/// ```
pub fn filters_save_done() -> Message {
    Message { id: "filters-save-done".to_owned(), args: vec![] }
}

/// Toast after removing a filter.
///
/// ```text
/// Filter removed
/// ```
pub fn filters_remove_done() -> Message {
    Message { id: "filters-remove-done".to_owned(), args: vec![] }
}

/// At a saved filter that asks for a tag that nobody has any more.
///
/// ```text
/// Nobody has the tag “{ $tag }” any more.
/// ```
///
/// `tag`: the tag
pub fn filters_gone_tag(tag: impl Into<String>) -> Message {
    Message { id: "filters-gone-tag".to_owned(), args: vec![("tag".to_owned(), Arg::Text(tag.into()))] }
}

/// At a saved filter that asks for an organisation that is not in the register any more.
///
/// ```text
/// An organisation of this filter is not in the register any more.
/// ```
pub fn filters_gone_organisation() -> Message {
    Message { id: "filters-gone-organisation".to_owned(), args: vec![] }
}

/// At a saved filter that asks for a direction that was taken off the list.
///
/// ```text
/// A direction of this filter was taken off the list.
/// ```
pub fn filters_gone_direction() -> Message {
    Message { id: "filters-gone-direction".to_owned(), args: vec![] }
}

/// Refusal: the filter was removed meanwhile, or is somebody else’s own.
///
/// ```text
/// There is no such filter any more. Look through the saved filters.
/// ```
pub fn filters_error_missing() -> Message {
    Message { id: "filters-error-missing".to_owned(), args: vec![] }
}

/// Refusal when a question of nothing but words is saved.
///
/// ```text
/// Only words are searched for, and they are not saved: they may be a person’s name, and a name must be erasable. Choose a filter too.
/// ```
pub fn filters_error_words_only() -> Message {
    Message { id: "filters-error-words-only".to_owned(), args: vec![] }
}

/// Beside the name of a filter.
///
/// ```text
/// Give the filter a name.
/// ```
pub fn filters_error_name_empty() -> Message {
    Message { id: "filters-error-name-empty".to_owned(), args: vec![] }
}

/// Beside the name of a filter.
///
/// ```text
/// A name has at most { $limit } characters. Shorten it.
/// ```
///
/// `limit`: the most characters
pub fn filters_error_name_long(limit: impl Into<Number>) -> Message {
    Message { id: "filters-error-name-long".to_owned(), args: vec![("limit".to_owned(), Arg::from(limit.into()))] }
}

/// Refusal when one more filter is saved.
///
/// ```text
/// A register keeps at most { $limit } filters. Remove one that is not needed.
/// ```
///
/// `limit`: the most filters
pub fn filters_error_too_many(limit: impl Into<Number>) -> Message {
    Message { id: "filters-error-too-many".to_owned(), args: vec![("limit".to_owned(), Arg::from(limit.into()))] }
}

/// Over the step, for screen readers.
///
/// ```text
/// Step { $step } of { $total }
/// ```
///
/// `step`: which step
/// `total`: how many steps
pub fn first_run_step_label(step: impl Into<Number>, total: impl Into<Number>) -> Message {
    Message { id: "first-run-step-label".to_owned(), args: vec![("step".to_owned(), Arg::from(step.into())), ("total".to_owned(), Arg::from(total.into()))] }
}

/// Name of the step, small, over its title.
///
/// ```text
/// Language
/// ```
pub fn first_run_language_label() -> Message {
    Message { id: "first-run-language-label".to_owned(), args: vec![] }
}

/// Title of the step.
///
/// ```text
/// Choose a language
/// ```
pub fn first_run_language_title() -> Message {
    Message { id: "first-run-language-title".to_owned(), args: vec![] }
}

/// Under the title of the step.
///
/// ```text
/// You can change it at any time.
/// ```
pub fn first_run_language_hint() -> Message {
    Message { id: "first-run-language-hint".to_owned(), args: vec![] }
}

/// Name of the step.
///
/// ```text
/// Organisation
/// ```
pub fn first_run_organisation_label() -> Message {
    Message { id: "first-run-organisation-label".to_owned(), args: vec![] }
}

/// Title of the step.
///
/// ```text
/// Name your organisation
/// ```
pub fn first_run_organisation_title() -> Message {
    Message { id: "first-run-organisation-title".to_owned(), args: vec![] }
}

/// Under the title of the step.
///
/// ```text
/// An unregistered group of volunteers is fine too.
/// ```
pub fn first_run_organisation_hint() -> Message {
    Message { id: "first-run-organisation-hint".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Name of the organisation
/// ```
pub fn first_run_name_label() -> Message {
    Message { id: "first-run-name-label".to_owned(), args: vec![] }
}

/// Field with a choice.
///
/// ```text
/// Region
/// ```
pub fn first_run_region_label() -> Message {
    Message { id: "first-run-region-label".to_owned(), args: vec![] }
}

/// First choice of the field Region.
///
/// ```text
/// The whole country
/// ```
pub fn first_run_region_none() -> Message {
    Message { id: "first-run-region-none".to_owned(), args: vec![] }
}

/// Field: who sits at this laptop.
///
/// ```text
/// Your name
/// ```
pub fn first_run_operator_label() -> Message {
    Message { id: "first-run-operator-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// It stands in the history beside every change made here.
/// ```
pub fn first_run_operator_hint() -> Message {
    Message { id: "first-run-operator-hint".to_owned(), args: vec![] }
}

/// Name of the step, and the field.
///
/// ```text
/// Password
/// ```
pub fn first_run_password_label() -> Message {
    Message { id: "first-run-password-label".to_owned(), args: vec![] }
}

/// Title of the step.
///
/// ```text
/// Make up a password
/// ```
pub fn first_run_password_title() -> Message {
    Message { id: "first-run-password-title".to_owned(), args: vec![] }
}

/// Under the title of the step.
///
/// ```text
/// A phrase of four words is strong and easy to keep in mind.
/// ```
pub fn first_run_password_hint() -> Message {
    Message { id: "first-run-password-hint".to_owned(), args: vec![] }
}

/// In place of the buttons while the register is made.
///
/// ```text
/// The register is being made…
/// ```
pub fn first_run_creating_progress() -> Message {
    Message { id: "first-run-creating-progress".to_owned(), args: vec![] }
}

/// Name of the step.
///
/// ```text
/// Recovery sheet
/// ```
pub fn first_run_recovery_label() -> Message {
    Message { id: "first-run-recovery-label".to_owned(), args: vec![] }
}

/// Title of the step.
///
/// ```text
/// Print the sheet
/// ```
pub fn first_run_recovery_title() -> Message {
    Message { id: "first-run-recovery-title".to_owned(), args: vec![] }
}

/// Under the title of the step.
///
/// ```text
/// If the password is forgotten, only this code opens the register. Keep the sheet in a safe.
/// ```
pub fn first_run_recovery_hint() -> Message {
    Message { id: "first-run-recovery-hint".to_owned(), args: vec![] }
}

/// Name of the step.
///
/// ```text
/// Beginning
/// ```
pub fn first_run_start_label() -> Message {
    Message { id: "first-run-start-label".to_owned(), args: vec![] }
}

/// Title of the step.
///
/// ```text
/// How do you want to begin?
/// ```
pub fn first_run_start_title() -> Message {
    Message { id: "first-run-start-title".to_owned(), args: vec![] }
}

/// Under the title of the step.
///
/// ```text
/// The register is ready. Nothing leaves this computer by itself.
/// ```
pub fn first_run_start_hint() -> Message {
    Message { id: "first-run-start-hint".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// With a list that you have
/// ```
pub fn first_run_start_import_title() -> Message {
    Message { id: "first-run-start-import-title".to_owned(), args: vec![] }
}

/// Under the choice.
///
/// ```text
/// A table from Excel or a CSV file. Every row is checked before anything is written.
/// ```
pub fn first_run_start_import_hint() -> Message {
    Message { id: "first-run-start-import-hint".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// With an empty register
/// ```
pub fn first_run_start_empty_title() -> Message {
    Message { id: "first-run-start-empty-title".to_owned(), args: vec![] }
}

/// Under the choice.
///
/// ```text
/// Add people one by one. A name is enough.
/// ```
pub fn first_run_start_empty_hint() -> Message {
    Message { id: "first-run-start-empty-hint".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// With practice
/// ```
pub fn first_run_start_practice_title() -> Message {
    Message { id: "first-run-start-practice-title".to_owned(), args: vec![] }
}

/// Under the choice.
///
/// ```text
/// A second register with invented people ({ $count }), to try everything. Yours stays empty and waits.
/// ```
///
/// `count`: invented people
pub fn first_run_start_practice_hint(count: impl Into<Number>) -> Message {
    Message { id: "first-run-start-practice-hint".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Over the bar while the practice register is made.
///
/// ```text
/// The practice register is being filled…
/// ```
pub fn first_run_practice_progress() -> Message {
    Message { id: "first-run-practice-progress".to_owned(), args: vec![] }
}

/// Label: on what ground the data of a person is kept. Also the name of the field in the history.
///
/// ```text
/// Legal ground
/// ```
pub fn grounds_field_label() -> Message {
    Message { id: "grounds-field-label".to_owned(), args: vec![] }
}

/// Under the choice of the ground.
///
/// ```text
/// The person responsible for personal data decides. Without a consent only the minimum that the ground needs may be kept.
/// ```
pub fn grounds_field_hint() -> Message {
    Message { id: "grounds-field-hint".to_owned(), args: vec![] }
}

/// A ground: the person's consent, given or to be obtained.
///
/// ```text
/// Consent
/// ```
pub fn grounds_ground_consent() -> Message {
    Message { id: "grounds-ground-consent".to_owned(), args: vec![] }
}

/// A ground: a contract with the person.
///
/// ```text
/// Contract
/// ```
pub fn grounds_ground_contract() -> Message {
    Message { id: "grounds-ground-contract".to_owned(), args: vec![] }
}

/// A ground: a law asks for the data.
///
/// ```text
/// Required by law
/// ```
pub fn grounds_ground_law() -> Message {
    Message { id: "grounds-ground-law".to_owned(), args: vec![] }
}

/// Above the profile of a person without a consent, of whom more is kept than the ground needs.
///
/// ```text
/// More is kept than may be kept without a consent
/// ```
pub fn grounds_beyond_title() -> Message {
    Message { id: "grounds-beyond-title".to_owned(), args: vec![] }
}

/// Below the title.
///
/// ```text
/// Beyond the minimum: { $fields }.
/// ```
///
/// `fields`: names of fields, as a list
pub fn grounds_beyond_fields(fields: impl Into<String>) -> Message {
    Message { id: "grounds-beyond-fields".to_owned(), args: vec![("fields".to_owned(), Arg::Text(fields.into()))] }
}

/// Toast after something was entered that is beyond the minimum.
///
/// ```text
/// Without a consent this is more than the minimum. Obtain the consent, or reduce the record to the minimum.
/// ```
pub fn grounds_beyond_warning() -> Message {
    Message { id: "grounds-beyond-warning".to_owned(), args: vec![] }
}

/// Filter of the list: people without a consent of whom more is kept than the minimum. Also a row of the page of personal data.
///
/// ```text
/// Beyond the minimum
/// ```
pub fn grounds_filter_label() -> Message {
    Message { id: "grounds-filter-label".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Reduce to the minimum
/// ```
pub fn grounds_reduce_button() -> Message {
    Message { id: "grounds-reduce-button".to_owned(), args: vec![] }
}

/// Question before records are reduced.
///
/// ```text
/// { $count ->
///     [one] Reduce { $count } record to the minimum?
///    *[other] Reduce { $count } records to the minimum?
/// }
/// ```
///
/// `count`: records
pub fn grounds_reduce_confirm(count: impl Into<Number>) -> Message {
    Message { id: "grounds-reduce-confirm".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Below the question.
///
/// ```text
/// What is beyond the minimum is taken out of the records. The action can be undone; the data goes for good when the person is anonymised or erased.
/// ```
pub fn grounds_reduce_hint() -> Message {
    Message { id: "grounds-reduce-hint".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// Reduced to the minimum: { $count }.
/// ```
///
/// `count`: records
pub fn grounds_reduce_done(count: impl Into<Number>) -> Message {
    Message { id: "grounds-reduce-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// There is nothing to reduce.
///
/// ```text
/// These records hold nothing beyond the minimum, or a consent covers it. Nothing was changed.
/// ```
pub fn grounds_error_nothing() -> Message {
    Message { id: "grounds-error-nothing".to_owned(), args: vec![] }
}

/// Column of the list: what is beyond the minimum.
///
/// ```text
/// Beyond the minimum
/// ```
pub fn grounds_fields_column() -> Message {
    Message { id: "grounds-fields-column".to_owned(), args: vec![] }
}

/// The list is empty.
///
/// ```text
/// Of nobody is more kept than may be kept without a consent.
/// ```
pub fn grounds_list_empty() -> Message {
    Message { id: "grounds-list-empty".to_owned(), args: vec![] }
}

/// Below the title of the list, and in the yearly review.
///
/// ```text
/// No consent covers these fields. Obtain it, choose another ground in the profile, or reduce the records.
/// ```
pub fn grounds_list_hint() -> Message {
    Message { id: "grounds-list-hint".to_owned(), args: vec![] }
}

/// Banner of the yearly review.
///
/// ```text
/// { $count ->
///     [one] Of { $count } person more is kept than may be kept without a consent.
///    *[other] Of { $count } people more is kept than may be kept without a consent.
/// }
/// ```
///
/// `count`: people
pub fn grounds_review_count(count: impl Into<Number>) -> Message {
    Message { id: "grounds-review-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Under the result of an import, and before it.
///
/// ```text
/// { $count ->
///     [one] Of { $count } person more is kept than the minimum, until the consent is obtained.
///    *[other] Of { $count } people more is kept than the minimum, until the consent is obtained.
/// }
/// ```
///
/// `count`: people
pub fn grounds_import_count(count: impl Into<Number>) -> Message {
    Message { id: "grounds-import-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Name of an action in the history.
///
/// ```text
/// Reduced to the minimum: { $count }
/// ```
///
/// `count`: people
pub fn grounds_act_reduced(count: impl Into<Number>) -> Message {
    Message { id: "grounds-act-reduced".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Hint of a field of a guest that receiving one does not need.
///
/// ```text
/// Without a consent it does not stay
/// ```
pub fn grounds_guest_hint() -> Message {
    Message { id: "grounds-guest-hint".to_owned(), args: vec![] }
}

/// Under the choice of what is asked of guests.
///
/// ```text
/// It takes a consent to keep these: { $fields }. Receiving a guest does not need them.
/// ```
///
/// `fields`: names of fields, as a list
pub fn grounds_guest_setup(fields: impl Into<String>) -> Message {
    Message { id: "grounds-guest-setup".to_owned(), args: vec![("fields".to_owned(), Arg::Text(fields.into()))] }
}

/// Page that judges a list, button: what may be kept with a consent only is not taken in.
///
/// ```text
/// Leave these fields out
/// ```
pub fn grounds_import_leave_button() -> Message {
    Message { id: "grounds-import-leave-button".to_owned(), args: vec![] }
}

/// Page that judges a list: they are left out.
///
/// ```text
/// Left out, until there is a consent: { $fields }.
/// ```
///
/// `fields`: names of fields, as a list
pub fn grounds_import_left(fields: impl Into<String>) -> Message {
    Message { id: "grounds-import-left".to_owned(), args: vec![("fields".to_owned(), Arg::Text(fields.into()))] }
}

/// Button: takes that back.
///
/// ```text
/// Take them in after all
/// ```
pub fn grounds_import_take_button() -> Message {
    Message { id: "grounds-import-take-button".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Name in Latin letters
/// ```
pub fn guests_field_latin() -> Message {
    Message { id: "guests-field-latin".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Delegation
/// ```
pub fn guests_field_delegation() -> Message {
    Message { id: "guests-field-delegation".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Position
/// ```
pub fn guests_field_position() -> Message {
    Message { id: "guests-field-position".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// News outlet
/// ```
pub fn guests_field_outlet() -> Message {
    Message { id: "guests-field-outlet".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Accreditation
/// ```
pub fn guests_field_accreditation() -> Message {
    Message { id: "guests-field-accreditation".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Departure
/// ```
pub fn guests_field_departure() -> Message {
    Message { id: "guests-field-departure".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Hotel
/// ```
pub fn guests_field_hotel() -> Message {
    Message { id: "guests-field-hotel".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Room mate
/// ```
pub fn guests_field_room_mate() -> Message {
    Message { id: "guests-field-room-mate".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Buses and transfers
/// ```
pub fn guests_field_transfers() -> Message {
    Message { id: "guests-field-transfers".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Sessions
/// ```
pub fn guests_field_sessions() -> Message {
    Message { id: "guests-field-sessions".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Visa letter
/// ```
pub fn guests_field_visa() -> Message {
    Message { id: "guests-field-visa".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Vehicle
/// ```
pub fn guests_field_vehicle() -> Message {
    Message { id: "guests-field-vehicle".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Languages
/// ```
pub fn guests_field_languages() -> Message {
    Message { id: "guests-field-languages".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Emergency contact
/// ```
pub fn guests_field_emergency() -> Message {
    Message { id: "guests-field-emergency".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// T-shirt size
/// ```
pub fn guests_field_tshirt() -> Message {
    Message { id: "guests-field-tshirt".to_owned(), args: vec![] }
}

/// A choice of what a column holds, and the label of a field.
///
/// ```text
/// Who answers for the child
/// ```
pub fn guests_field_guardian() -> Message {
    Message { id: "guests-field-guardian".to_owned(), args: vec![] }
}

/// Refusal in the form of a guest: what a reader of documents typed.
///
/// ```text
/// These are no lines of an ID card or a passport. Read the document again, or type the name.
/// ```
pub fn guests_error_not_a_zone() -> Message {
    Message { id: "guests-error-not-a-zone".to_owned(), args: vec![] }
}

/// Refusal in the form of a guest: a check digit of a document does not fit.
///
/// ```text
/// The document was misread: a check digit does not fit. Read it again, or type the name.
/// ```
pub fn guests_error_misread_zone() -> Message {
    Message { id: "guests-error-misread-zone".to_owned(), args: vec![] }
}

/// Refusal in the set-up of categories.
///
/// ```text
/// The code of a category is two or three Latin letters or digits, such as SP. Put it right.
/// ```
pub fn guests_error_category_code() -> Message {
    Message { id: "guests-error-category-code".to_owned(), args: vec![] }
}

/// Refusal in the set-up of categories.
///
/// ```text
/// Two categories have the code { $code }. Give one of them another code.
/// ```
///
/// `code`: the code
pub fn guests_error_category_twice(code: impl Into<String>) -> Message {
    Message { id: "guests-error-category-twice".to_owned(), args: vec![("code".to_owned(), Arg::Text(code.into()))] }
}

/// Button on the tab of guests: takes in a list of guests.
///
/// ```text
/// Take in a list
/// ```
pub fn guests_import_button() -> Message {
    Message { id: "guests-import-button".to_owned(), args: vec![] }
}

/// Button on the tab of guests.
///
/// ```text
/// Set-up
/// ```
pub fn guests_set_up_button() -> Message {
    Message { id: "guests-set-up-button".to_owned(), args: vec![] }
}

/// Menu on the tab of guests.
///
/// ```text
/// More
/// ```
pub fn guests_more_label() -> Message {
    Message { id: "guests-more-label".to_owned(), args: vec![] }
}

/// Button in the row of a guest.
///
/// ```text
/// Change { $name }
/// ```
///
/// `name`: name of the guest
pub fn guests_edit_label(name: impl Into<String>) -> Message {
    Message { id: "guests-edit-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Title of the form of a guest who is on the list.
///
/// ```text
/// Guest: { $name }
/// ```
///
/// `name`: name of the guest
pub fn guests_edit_title(name: impl Into<String>) -> Message {
    Message { id: "guests-edit-title".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Toast.
///
/// ```text
/// Saved: { $name }
/// ```
///
/// `name`: name of the guest
pub fn guests_edit_done(name: impl Into<String>) -> Message {
    Message { id: "guests-edit-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// In the form of a guest who is also a volunteer.
///
/// ```text
/// This guest is a volunteer too: the name and the phone are changed on the page of the volunteer.
/// ```
pub fn guests_volunteer_hint() -> Message {
    Message { id: "guests-volunteer-hint".to_owned(), args: vec![] }
}

/// Label of a field in the form of a guest.
///
/// ```text
/// Patronymic
/// ```
pub fn guests_patronymic_label() -> Message {
    Message { id: "guests-patronymic-label".to_owned(), args: vec![] }
}

/// Label of a field in the form of a guest.
///
/// ```text
/// Birth date
/// ```
pub fn guests_birth_label() -> Message {
    Message { id: "guests-birth-label".to_owned(), args: vec![] }
}

/// Label of a field in the form of a guest.
///
/// ```text
/// Sex
/// ```
pub fn guests_sex_label() -> Message {
    Message { id: "guests-sex-label".to_owned(), args: vec![] }
}

/// Choice in the form of a guest.
///
/// ```text
/// Not stated
/// ```
pub fn guests_sex_none() -> Message {
    Message { id: "guests-sex-none".to_owned(), args: vec![] }
}

/// Label of a field in the form of a guest.
///
/// ```text
/// E-mail
/// ```
pub fn guests_email_label() -> Message {
    Message { id: "guests-email-label".to_owned(), args: vec![] }
}

/// Label of a field in the form of a guest.
///
/// ```text
/// Country
/// ```
pub fn guests_country_label() -> Message {
    Message { id: "guests-country-label".to_owned(), args: vec![] }
}

/// Choice in the form of a guest.
///
/// ```text
/// Not stated
/// ```
pub fn guests_country_none() -> Message {
    Message { id: "guests-country-none".to_owned(), args: vec![] }
}

/// Choice of a delegation: another one, by its name.
///
/// ```text
/// Another, by name…
/// ```
pub fn guests_delegation_other() -> Message {
    Message { id: "guests-delegation-other".to_owned(), args: vec![] }
}

/// Label of a field in the form of a guest.
///
/// ```text
/// Name of the delegation
/// ```
pub fn guests_delegation_name_label() -> Message {
    Message { id: "guests-delegation-name-label".to_owned(), args: vec![] }
}

/// Label of a field in the form of a guest.
///
/// ```text
/// Photographs
/// ```
pub fn guests_photo_label() -> Message {
    Message { id: "guests-photo-label".to_owned(), args: vec![] }
}

/// Label of a field in the form of a guest.
///
/// ```text
/// Press
/// ```
pub fn guests_press_label() -> Message {
    Message { id: "guests-press-label".to_owned(), args: vec![] }
}

/// Choice: nobody asked the guest yet.
///
/// ```text
/// Consent to be obtained
/// ```
pub fn guests_consent_open() -> Message {
    Message { id: "guests-consent-open".to_owned(), args: vec![] }
}

/// Choice: the guest agreed.
///
/// ```text
/// Agreed
/// ```
pub fn guests_consent_yes() -> Message {
    Message { id: "guests-consent-yes".to_owned(), args: vec![] }
}

/// Choice: the guest did not agree.
///
/// ```text
/// Not agreed
/// ```
pub fn guests_consent_no() -> Message {
    Message { id: "guests-consent-no".to_owned(), args: vec![] }
}

/// Label of a field in the form of a guest.
///
/// ```text
/// Organisation
/// ```
pub fn guests_organisation_label() -> Message {
    Message { id: "guests-organisation-label".to_owned(), args: vec![] }
}

/// Label of a field in the form of a guest.
///
/// ```text
/// Arrival
/// ```
pub fn guests_arrival_label() -> Message {
    Message { id: "guests-arrival-label".to_owned(), args: vec![] }
}

/// Label of a field in the form of a guest.
///
/// ```text
/// Diet
/// ```
pub fn guests_diet_label() -> Message {
    Message { id: "guests-diet-label".to_owned(), args: vec![] }
}

/// Button in the form of a guest: the next text comes from a reader of documents.
///
/// ```text
/// Read a document
/// ```
pub fn guests_zone_button() -> Message {
    Message { id: "guests-zone-button".to_owned(), args: vec![] }
}

/// Field for what a reader of documents types.
///
/// ```text
/// Lines of the document
/// ```
pub fn guests_zone_label() -> Message {
    Message { id: "guests-zone-label".to_owned(), args: vec![] }
}

/// Under the field for what a reader of documents types.
///
/// ```text
/// Put the ID card or passport into the reader. Only name, citizenship, birth date and sex are taken; the number is not kept.
/// ```
pub fn guests_zone_hint() -> Message {
    Message { id: "guests-zone-hint".to_owned(), args: vec![] }
}

/// Said when a document was read.
///
/// ```text
/// The document is read. Compare the name.
/// ```
pub fn guests_zone_done() -> Message {
    Message { id: "guests-zone-done".to_owned(), args: vec![] }
}

/// Button in the form of a guest.
///
/// ```text
/// Take off the list
/// ```
pub fn guests_remove_button() -> Message {
    Message { id: "guests-remove-button".to_owned(), args: vec![] }
}

/// Title of a question.
///
/// ```text
/// Take { $name } off the list of guests?
/// ```
///
/// `name`: name of the guest
pub fn guests_remove_title(name: impl Into<String>) -> Message {
    Message { id: "guests-remove-title".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Under the question.
///
/// ```text
/// The badge becomes void. What was marked at the desks stays, and this can be undone.
/// ```
pub fn guests_remove_hint() -> Message {
    Message { id: "guests-remove-hint".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// Taken off the list: { $name }
/// ```
///
/// `name`: name of the guest
pub fn guests_remove_done(name: impl Into<String>) -> Message {
    Message { id: "guests-remove-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Button in the form of a guest.
///
/// ```text
/// History
/// ```
pub fn guests_history_button() -> Message {
    Message { id: "guests-history-button".to_owned(), args: vec![] }
}

/// Title of the set-up.
///
/// ```text
/// Set-up of guests
/// ```
pub fn guests_setup_title() -> Message {
    Message { id: "guests-setup-title".to_owned(), args: vec![] }
}

/// Tab of the set-up.
///
/// ```text
/// Categories
/// ```
pub fn guests_setup_categories() -> Message {
    Message { id: "guests-setup-categories".to_owned(), args: vec![] }
}

/// Tab of the set-up.
///
/// ```text
/// What is asked
/// ```
pub fn guests_setup_details() -> Message {
    Message { id: "guests-setup-details".to_owned(), args: vec![] }
}

/// Tab of the set-up.
///
/// ```text
/// Lists
/// ```
pub fn guests_setup_lists() -> Message {
    Message { id: "guests-setup-lists".to_owned(), args: vec![] }
}

/// Over the choices of what is asked.
///
/// ```text
/// Name, category, delegation and phone are always asked. What is switched off stays with the guests who have it.
/// ```
pub fn guests_setup_details_hint() -> Message {
    Message { id: "guests-setup-details-hint".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Code
/// ```
pub fn guests_setup_code_label() -> Message {
    Message { id: "guests-setup-code-label".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// In Kazakh
/// ```
pub fn guests_setup_kk_label() -> Message {
    Message { id: "guests-setup-kk-label".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// In Russian
/// ```
pub fn guests_setup_ru_label() -> Message {
    Message { id: "guests-setup-ru-label".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// In English
/// ```
pub fn guests_setup_en_label() -> Message {
    Message { id: "guests-setup-en-label".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Colour
/// ```
pub fn guests_setup_colour_label() -> Message {
    Message { id: "guests-setup-colour-label".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Shape
/// ```
pub fn guests_setup_shape_label() -> Message {
    Message { id: "guests-setup-shape-label".to_owned(), args: vec![] }
}

/// Head of a column: leads a delegation.
///
/// ```text
/// Leads
/// ```
pub fn guests_setup_leads_label() -> Message {
    Message { id: "guests-setup-leads-label".to_owned(), args: vec![] }
}

/// Head of a column: works here and is not counted among the guests.
///
/// ```text
/// Crew
/// ```
pub fn guests_setup_crew_label() -> Message {
    Message { id: "guests-setup-crew-label".to_owned(), args: vec![] }
}

/// Head of a column: the event has this category.
///
/// ```text
/// Used
/// ```
pub fn guests_setup_used_label() -> Message {
    Message { id: "guests-setup-used-label".to_owned(), args: vec![] }
}

/// Button: adds a category.
///
/// ```text
/// Add a category
/// ```
pub fn guests_setup_add_button() -> Message {
    Message { id: "guests-setup-add-button".to_owned(), args: vec![] }
}

/// Names a control in the row of a category.
///
/// ```text
/// { $column }, { $code }
/// ```
///
/// `column`: the column
/// `code`: the code of the category
pub fn guests_setup_of_label(column: impl Into<String>, code: impl Into<String>) -> Message {
    Message { id: "guests-setup-of-label".to_owned(), args: vec![("column".to_owned(), Arg::Text(column.into())), ("code".to_owned(), Arg::Text(code.into()))] }
}

/// Toast.
///
/// ```text
/// The set-up is saved
/// ```
pub fn guests_setup_done() -> Message {
    Message { id: "guests-setup-done".to_owned(), args: vec![] }
}

/// A colour.
///
/// ```text
/// Grey
/// ```
pub fn guests_colour_participant() -> Message {
    Message { id: "guests-colour-participant".to_owned(), args: vec![] }
}

/// A colour.
///
/// ```text
/// Blue
/// ```
pub fn guests_colour_delegation() -> Message {
    Message { id: "guests-colour-delegation".to_owned(), args: vec![] }
}

/// A colour.
///
/// ```text
/// Dark blue
/// ```
pub fn guests_colour_head() -> Message {
    Message { id: "guests-colour-head".to_owned(), args: vec![] }
}

/// A colour.
///
/// ```text
/// Violet
/// ```
pub fn guests_colour_speaker() -> Message {
    Message { id: "guests-colour-speaker".to_owned(), args: vec![] }
}

/// A colour.
///
/// ```text
/// Black
/// ```
pub fn guests_colour_vip() -> Message {
    Message { id: "guests-colour-vip".to_owned(), args: vec![] }
}

/// A colour.
///
/// ```text
/// Sea green
/// ```
pub fn guests_colour_state() -> Message {
    Message { id: "guests-colour-state".to_owned(), args: vec![] }
}

/// A colour.
///
/// ```text
/// Brown
/// ```
pub fn guests_colour_press() -> Message {
    Message { id: "guests-colour-press".to_owned(), args: vec![] }
}

/// A colour.
///
/// ```text
/// Olive
/// ```
pub fn guests_colour_crew() -> Message {
    Message { id: "guests-colour-crew".to_owned(), args: vec![] }
}

/// A shape.
///
/// ```text
/// Circle
/// ```
pub fn guests_shape_circle() -> Message {
    Message { id: "guests-shape-circle".to_owned(), args: vec![] }
}

/// A shape.
///
/// ```text
/// Diamond
/// ```
pub fn guests_shape_diamond() -> Message {
    Message { id: "guests-shape-diamond".to_owned(), args: vec![] }
}

/// A shape.
///
/// ```text
/// Star
/// ```
pub fn guests_shape_star() -> Message {
    Message { id: "guests-shape-star".to_owned(), args: vec![] }
}

/// A shape.
///
/// ```text
/// Triangle
/// ```
pub fn guests_shape_triangle() -> Message {
    Message { id: "guests-shape-triangle".to_owned(), args: vec![] }
}

/// A shape.
///
/// ```text
/// Ring
/// ```
pub fn guests_shape_ring() -> Message {
    Message { id: "guests-shape-ring".to_owned(), args: vec![] }
}

/// A shape.
///
/// ```text
/// Square
/// ```
pub fn guests_shape_square() -> Message {
    Message { id: "guests-shape-square".to_owned(), args: vec![] }
}

/// A shape.
///
/// ```text
/// Pentagon
/// ```
pub fn guests_shape_pentagon() -> Message {
    Message { id: "guests-shape-pentagon".to_owned(), args: vec![] }
}

/// A shape.
///
/// ```text
/// Two circles
/// ```
pub fn guests_shape_joined() -> Message {
    Message { id: "guests-shape-joined".to_owned(), args: vec![] }
}

/// In the import: whose guests the people of a list are.
///
/// ```text
/// Guests of “{ $event }”. Nobody has given a consent yet: it is obtained at the desk.
/// ```
///
/// `event`: what the event is called
pub fn guests_import_of(event: impl Into<String>) -> Message {
    Message { id: "guests-import-of".to_owned(), args: vec![("event".to_owned(), Arg::Text(event.into()))] }
}

/// In the import: what a list is of.
///
/// ```text
/// Guests of an event
/// ```
pub fn guests_import_kind() -> Message {
    Message { id: "guests-import-kind".to_owned(), args: vec![] }
}

/// Choice: whom a list is for.
///
/// ```text
/// Everybody
/// ```
pub fn guests_setup_everybody() -> Message {
    Message { id: "guests-setup-everybody".to_owned(), args: vec![] }
}

/// Field: the first day of a list.
///
/// ```text
/// From day
/// ```
pub fn guests_setup_from_label() -> Message {
    Message { id: "guests-setup-from-label".to_owned(), args: vec![] }
}

/// Field: the last day of a list.
///
/// ```text
/// To day
/// ```
pub fn guests_setup_until_label() -> Message {
    Message { id: "guests-setup-until-label".to_owned(), args: vec![] }
}

/// Field: whom a list is for.
///
/// ```text
/// For whom
/// ```
pub fn guests_setup_for_label() -> Message {
    Message { id: "guests-setup-for-label".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Register made
/// ```
pub fn history_act_founded() -> Message {
    Message { id: "history-act-founded".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Practice people made: { $count }
/// ```
///
/// `count`: people made
pub fn history_act_practice(count: impl Into<Number>) -> Message {
    Message { id: "history-act-practice".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Settings changed
/// ```
pub fn history_act_settings() -> Message {
    Message { id: "history-act-settings".to_owned(), args: vec![] }
}

/// In the history of a person.
///
/// ```text
/// Volunteer added
/// ```
pub fn history_act_added() -> Message {
    Message { id: "history-act-added".to_owned(), args: vec![] }
}

/// In the history of a person.
///
/// ```text
/// Record edited
/// ```
pub fn history_act_edited() -> Message {
    Message { id: "history-act-edited".to_owned(), args: vec![] }
}

/// In the history of a person.
///
/// ```text
/// Status changed
/// ```
pub fn history_act_status() -> Message {
    Message { id: "history-act-status".to_owned(), args: vec![] }
}

/// In the history of a person.
///
/// ```text
/// Consent recorded
/// ```
pub fn history_act_consent() -> Message {
    Message { id: "history-act-consent".to_owned(), args: vec![] }
}

/// In the history of a person.
///
/// ```text
/// Consent withdrawn
/// ```
pub fn history_act_consent_withdrawn() -> Message {
    Message { id: "history-act-consent-withdrawn".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Change of several records: { $count }
/// ```
///
/// `count`: people meant
pub fn history_act_bulk(count: impl Into<Number>) -> Message {
    Message { id: "history-act-bulk".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// List taken in: “{ $file }”, { $count }
/// ```
///
/// `file`: name of the file
/// `count`: rows written
pub fn history_act_imported(file: impl Into<String>, count: impl Into<Number>) -> Message {
    Message { id: "history-act-imported".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into())), ("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// List exported: { $count }
/// ```
///
/// `count`: rows written
pub fn history_act_exported(count: impl Into<Number>) -> Message {
    Message { id: "history-act-exported".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Organisation saved
/// ```
pub fn history_act_organisation() -> Message {
    Message { id: "history-act-organisation".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Organisation deleted
/// ```
pub fn history_act_organisation_deleted() -> Message {
    Message { id: "history-act-organisation-deleted".to_owned(), args: vec![] }
}

/// In the history of a person.
///
/// ```text
/// Record deleted
/// ```
pub fn history_act_deleted() -> Message {
    Message { id: "history-act-deleted".to_owned(), args: vec![] }
}

/// In the history of a person.
///
/// ```text
/// Record restored
/// ```
pub fn history_act_restored() -> Message {
    Message { id: "history-act-restored".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Action undone
/// ```
pub fn history_act_undone() -> Message {
    Message { id: "history-act-undone".to_owned(), args: vec![] }
}

/// Name of an action in the history.
///
/// ```text
/// Two records joined
/// ```
pub fn history_act_joined() -> Message {
    Message { id: "history-act-joined".to_owned(), args: vec![] }
}

/// Name of an action in the history.
///
/// ```text
/// Joined records taken apart
/// ```
pub fn history_act_separated() -> Message {
    Message { id: "history-act-separated".to_owned(), args: vec![] }
}

/// Name of an action in the history.
///
/// ```text
/// Two records marked as two people
/// ```
pub fn history_act_told_apart() -> Message {
    Message { id: "history-act-told-apart".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// IIN shown in full
/// ```
pub fn history_act_viewed_iin() -> Message {
    Message { id: "history-act-viewed-iin".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Phone shown in full
/// ```
pub fn history_act_viewed_phone() -> Message {
    Message { id: "history-act-viewed-phone".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Document shown
/// ```
pub fn history_act_viewed_document() -> Message {
    Message { id: "history-act-viewed-document".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Printed: { $count }
/// ```
///
/// `count`: rows or people on the sheet
pub fn history_act_printed(count: impl Into<Number>) -> Message {
    Message { id: "history-act-printed".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Signed in
/// ```
pub fn history_act_signed_in() -> Message {
    Message { id: "history-act-signed-in".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Wrong passwords before signing in: { $count }
/// ```
///
/// `count`: wrong passwords
pub fn history_act_sign_ins_refused(count: impl Into<Number>) -> Message {
    Message { id: "history-act-sign-ins-refused".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Operator added
/// ```
pub fn history_act_operator_added() -> Message {
    Message { id: "history-act-operator-added".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Operator changed
/// ```
pub fn history_act_operator_changed() -> Message {
    Message { id: "history-act-operator-changed".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Operator left
/// ```
pub fn history_act_operator_left() -> Message {
    Message { id: "history-act-operator-left".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Password changed
/// ```
pub fn history_act_password_changed() -> Message {
    Message { id: "history-act-password-changed".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// New recovery code made
/// ```
pub fn history_act_recovery_renewed() -> Message {
    Message { id: "history-act-recovery-renewed".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Backup made, volunteers: { $count }
/// ```
///
/// `count`: volunteers in the backup
pub fn history_act_backed_up(count: impl Into<Number>) -> Message {
    Message { id: "history-act-backed-up".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Backup opened and compared, volunteers: { $count }
/// ```
///
/// `count`: volunteers in the backup
pub fn history_act_backup_verified(count: impl Into<Number>) -> Message {
    Message { id: "history-act-backup-verified".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Register restored from a backup, volunteers: { $count }
/// ```
///
/// `count`: volunteers in the backup
pub fn history_act_restored_backup(count: impl Into<Number>) -> Message {
    Message { id: "history-act-restored-backup".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Data of a person erased
/// ```
pub fn history_act_erased() -> Message {
    Message { id: "history-act-erased".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Data of a person anonymised
/// ```
pub fn history_act_anonymised() -> Message {
    Message { id: "history-act-anonymised".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Data of a person blocked
/// ```
pub fn history_act_blocked() -> Message {
    Message { id: "history-act-blocked".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Blocking of a person’s data ended
/// ```
pub fn history_act_unblocked() -> Message {
    Message { id: "history-act-unblocked".to_owned(), args: vec![] }
}

/// In the history.
///
/// ```text
/// Papers about a data breach made, people: { $count }
/// ```
///
/// `count`: people who may be affected
pub fn history_act_breach_pack(count: impl Into<Number>) -> Message {
    Message { id: "history-act-breach-pack".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history.
///
/// ```text
/// Retention periods reviewed, people: { $count }
/// ```
///
/// `count`: people on the list
pub fn history_act_retention(count: impl Into<Number>) -> Message {
    Message { id: "history-act-retention".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the history: an action of a newer version.
///
/// ```text
/// Action of a newer version
/// ```
pub fn history_act_newer() -> Message {
    Message { id: "history-act-newer".to_owned(), args: vec![] }
}

/// Name of a field in the history.
///
/// ```text
/// IIN compared with the document
/// ```
pub fn history_field_iin_checked() -> Message {
    Message { id: "history-field-iin-checked".to_owned(), args: vec![] }
}

/// Name of a field in the history.
///
/// ```text
/// Deleted
/// ```
pub fn history_field_deleted() -> Message {
    Message { id: "history-field-deleted".to_owned(), args: vec![] }
}

/// Name of a field in the history.
///
/// ```text
/// Blocked
/// ```
pub fn history_field_blocked() -> Message {
    Message { id: "history-field-blocked".to_owned(), args: vec![] }
}

/// Name of a field in the history: somebody came to a forum as a guest and is no volunteer.
///
/// ```text
/// Guest, no volunteer
/// ```
pub fn history_field_guest() -> Message {
    Message { id: "history-field-guest".to_owned(), args: vec![] }
}

/// Name of a field in the history.
///
/// ```text
/// Legal representative
/// ```
pub fn history_field_guardian() -> Message {
    Message { id: "history-field-guardian".to_owned(), args: vec![] }
}

/// Name of a field in the history.
///
/// ```text
/// Consent
/// ```
pub fn history_field_consent() -> Message {
    Message { id: "history-field-consent".to_owned(), args: vec![] }
}

/// Name of a field in the history.
///
/// ```text
/// Contract
/// ```
pub fn history_field_contract() -> Message {
    Message { id: "history-field-contract".to_owned(), args: vec![] }
}

/// Name of a field in the history.
///
/// ```text
/// Briefing
/// ```
pub fn history_field_briefing() -> Message {
    Message { id: "history-field-briefing".to_owned(), args: vec![] }
}

/// A value in the history.
///
/// ```text
/// yes
/// ```
pub fn history_value_yes() -> Message {
    Message { id: "history-value-yes".to_owned(), args: vec![] }
}

/// A value in the history.
///
/// ```text
/// no
/// ```
pub fn history_value_no() -> Message {
    Message { id: "history-value-no".to_owned(), args: vec![] }
}

/// A number in the history, masked.
///
/// ```text
/// •••• { $tail }
/// ```
///
/// `tail`: the last four digits
pub fn history_value_iin_tail(tail: impl Into<String>) -> Message {
    Message { id: "history-value-iin-tail".to_owned(), args: vec![("tail".to_owned(), Arg::Text(tail.into()))] }
}

/// In the history.
///
/// ```text
/// The layout of a list remembered
/// ```
pub fn history_act_list_remembered() -> Message {
    Message { id: "history-act-list-remembered".to_owned(), args: vec![] }
}

/// In the history, after a list was taken in.
///
/// ```text
/// Records that the list changed: { $records }
/// ```
///
/// `records`: records that were there and that the list changed
pub fn history_act_list_changed(records: impl Into<Number>) -> Message {
    Message { id: "history-act-list-changed".to_owned(), args: vec![("records".to_owned(), Arg::from(records.into()))] }
}

/// History and audit: what was done.
///
/// ```text
/// Saved filters changed
/// ```
pub fn history_act_filters() -> Message {
    Message { id: "history-act-filters".to_owned(), args: vec![] }
}

/// In the history of a person, before a name: the record that was joined with this one, taken apart from it or marked as another person.
///
/// ```text
/// Other record
/// ```
pub fn history_change_other_record() -> Message {
    Message { id: "history-change-other-record".to_owned(), args: vec![] }
}

/// Title of the screen, its name in the rail, and tab of an event.
///
/// ```text
/// Hours
/// ```
pub fn hours_screen_title() -> Message {
    Message { id: "hours-screen-title".to_owned(), args: vec![] }
}

/// Label of a number.
///
/// ```text
/// Wait for confirmation
/// ```
pub fn hours_screen_claimed_figure() -> Message {
    Message { id: "hours-screen-claimed-figure".to_owned(), args: vec![] }
}

/// Label of a number.
///
/// ```text
/// Confirmed
/// ```
pub fn hours_screen_confirmed_figure() -> Message {
    Message { id: "hours-screen-confirmed-figure".to_owned(), args: vec![] }
}

/// Label of a number.
///
/// ```text
/// Rejected
/// ```
pub fn hours_screen_rejected_figure() -> Message {
    Message { id: "hours-screen-rejected-figure".to_owned(), args: vec![] }
}

/// Before the shares of confirmed hours by evidence.
///
/// ```text
/// Evidence of confirmed hours
/// ```
pub fn hours_screen_grades_title() -> Message {
    Message { id: "hours-screen-grades-title".to_owned(), args: vec![] }
}

/// One share in that line.
///
/// ```text
/// { $grade }: { $percent }
/// ```
///
/// `grade`: what the hours rest on
/// `percent`: the share with its percent sign
pub fn hours_screen_grade_share(grade: impl Into<String>, percent: impl Into<String>) -> Message {
    Message { id: "hours-screen-grade-share".to_owned(), args: vec![("grade".to_owned(), Arg::Text(grade.into())), ("percent".to_owned(), Arg::Text(percent.into()))] }
}

/// What an hour rests on.
///
/// ```text
/// Scan or desk
/// ```
pub fn hours_screen_grade_scan() -> Message {
    Message { id: "hours-screen-grade-scan".to_owned(), args: vec![] }
}

/// What an hour rests on.
///
/// ```text
/// Paper with signature
/// ```
pub fn hours_screen_grade_paper() -> Message {
    Message { id: "hours-screen-grade-paper".to_owned(), args: vec![] }
}

/// What an hour rests on.
///
/// ```text
/// Coordinator
/// ```
pub fn hours_screen_grade_coordinator() -> Message {
    Message { id: "hours-screen-grade-coordinator".to_owned(), args: vec![] }
}

/// What an hour rests on.
///
/// ```text
/// Own word
/// ```
pub fn hours_screen_grade_own() -> Message {
    Message { id: "hours-screen-grade-own".to_owned(), args: vec![] }
}

/// Name of the choice of states, for screen readers.
///
/// ```text
/// State
/// ```
pub fn hours_screen_state_label() -> Message {
    Message { id: "hours-screen-state-label".to_owned(), args: vec![] }
}

/// State of hours, and choice of the list.
///
/// ```text
/// Waiting
/// ```
pub fn hours_screen_state_claimed() -> Message {
    Message { id: "hours-screen-state-claimed".to_owned(), args: vec![] }
}

/// State of hours, and choice of the list.
///
/// ```text
/// Confirmed
/// ```
pub fn hours_screen_state_confirmed() -> Message {
    Message { id: "hours-screen-state-confirmed".to_owned(), args: vec![] }
}

/// State of hours, and choice of the list.
///
/// ```text
/// Rejected
/// ```
pub fn hours_screen_state_rejected() -> Message {
    Message { id: "hours-screen-state-rejected".to_owned(), args: vec![] }
}

/// State of hours.
///
/// ```text
/// Corrected
/// ```
pub fn hours_screen_state_replaced() -> Message {
    Message { id: "hours-screen-state-replaced".to_owned(), args: vec![] }
}

/// State of hours.
///
/// ```text
/// Void
/// ```
pub fn hours_screen_state_void() -> Message {
    Message { id: "hours-screen-state-void".to_owned(), args: vec![] }
}

/// Choice of the list: all states.
///
/// ```text
/// All
/// ```
pub fn hours_screen_state_all() -> Message {
    Message { id: "hours-screen-state-all".to_owned(), args: vec![] }
}

/// Filter: only work outside events.
///
/// ```text
/// Outside events
/// ```
pub fn hours_screen_outside_chip() -> Message {
    Message { id: "hours-screen-outside-chip".to_owned(), args: vec![] }
}

/// Chip over the list: only hours that lie at the same time as other hours of the same person.
///
/// ```text
/// Overlapping
/// ```
pub fn hours_screen_overlap_chip() -> Message {
    Message { id: "hours-screen-overlap-chip".to_owned(), args: vec![] }
}

/// Label of a field: the day for which everything is shown.
///
/// ```text
/// As it was on
/// ```
pub fn hours_screen_as_of_label() -> Message {
    Message { id: "hours-screen-as-of-label".to_owned(), args: vec![] }
}

/// Inside the empty field.
///
/// ```text
/// today
/// ```
pub fn hours_screen_as_of_placeholder() -> Message {
    Message { id: "hours-screen-as-of-placeholder".to_owned(), args: vec![] }
}

/// Above the list while a past day is shown.
///
/// ```text
/// So much the register knew at the end of this day. Nothing can be changed here.
/// ```
pub fn hours_screen_as_of_note() -> Message {
    Message { id: "hours-screen-as-of-note".to_owned(), args: vec![] }
}

/// Beside a field.
///
/// ```text
/// Write the day like this: 31.03.2026.
/// ```
pub fn hours_screen_day_error() -> Message {
    Message { id: "hours-screen-day-error".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Volunteer
/// ```
pub fn hours_screen_who_column() -> Message {
    Message { id: "hours-screen-who-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Event
/// ```
pub fn hours_screen_event_column() -> Message {
    Message { id: "hours-screen-event-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// When
/// ```
pub fn hours_screen_when_column() -> Message {
    Message { id: "hours-screen-when-column".to_owned(), args: vec![] }
}

/// Head of a column with numbers.
///
/// ```text
/// Hours
/// ```
pub fn hours_screen_hours_column() -> Message {
    Message { id: "hours-screen-hours-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Evidence
/// ```
pub fn hours_screen_grade_column() -> Message {
    Message { id: "hours-screen-grade-column".to_owned(), args: vec![] }
}

/// Head of a column: who entered the hours.
///
/// ```text
/// Entered by
/// ```
pub fn hours_screen_by_column() -> Message {
    Message { id: "hours-screen-by-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// State
/// ```
pub fn hours_screen_state_column() -> Message {
    Message { id: "hours-screen-state-column".to_owned(), args: vec![] }
}

/// In the place of a name: the program counted from marks.
///
/// ```text
/// From marks
/// ```
pub fn hours_screen_by_marks() -> Message {
    Message { id: "hours-screen-by-marks".to_owned(), args: vec![] }
}

/// In the place of an event.
///
/// ```text
/// Outside events
/// ```
pub fn hours_screen_outside() -> Message {
    Message { id: "hours-screen-outside".to_owned(), args: vec![] }
}

/// In the place of a name.
///
/// ```text
/// Data erased
/// ```
pub fn hours_screen_erased() -> Message {
    Message { id: "hours-screen-erased".to_owned(), args: vec![] }
}

/// Checkbox of a row, for screen readers.
///
/// ```text
/// Choose hours: { $name }, { $when }
/// ```
///
/// `name`: the person
/// `when`: the day and time
pub fn hours_screen_pick_label(name: impl Into<String>, when: impl Into<String>) -> Message {
    Message { id: "hours-screen-pick-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into())), ("when".to_owned(), Arg::Text(when.into()))] }
}

/// Checkbox of the head, for screen readers.
///
/// ```text
/// Choose all that wait for me
/// ```
pub fn hours_screen_pick_all_label() -> Message {
    Message { id: "hours-screen-pick-all-label".to_owned(), args: vec![] }
}

/// Name of the bar with acts, for screen readers.
///
/// ```text
/// Chosen hours
/// ```
pub fn hours_screen_bar_label() -> Message {
    Message { id: "hours-screen-bar-label".to_owned(), args: vec![] }
}

/// On the bar.
///
/// ```text
/// Chosen: { $count }, { $hours }
/// ```
///
/// `count`: records
/// `hours`: their sum with its unit
pub fn hours_screen_picked_count(count: impl Into<Number>, hours: impl Into<String>) -> Message {
    Message { id: "hours-screen-picked-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("hours".to_owned(), Arg::Text(hours.into()))] }
}

/// On the bar: some of the chosen hours were entered by this operator.
///
/// ```text
/// Entered by you: { $count }. Someone else has to confirm them.
/// ```
///
/// `count`: records
pub fn hours_screen_own_count(count: impl Into<Number>) -> Message {
    Message { id: "hours-screen-own-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: confirms what is chosen.
///
/// ```text
/// Confirm ({ $count })
/// ```
///
/// `count`: records
pub fn hours_screen_confirm_button(count: impl Into<Number>) -> Message {
    Message { id: "hours-screen-confirm-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: rejects what is chosen.
///
/// ```text
/// Reject ({ $count })…
/// ```
///
/// `count`: records
pub fn hours_screen_reject_button(count: impl Into<Number>) -> Message {
    Message { id: "hours-screen-reject-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: corrects what is chosen.
///
/// ```text
/// Correct…
/// ```
pub fn hours_screen_correct_button() -> Message {
    Message { id: "hours-screen-correct-button".to_owned(), args: vec![] }
}

/// Button: chooses nothing any more.
///
/// ```text
/// Clear the choice
/// ```
pub fn hours_screen_clear_button() -> Message {
    Message { id: "hours-screen-clear-button".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// Hours confirmed, records: { $count }.
/// ```
///
/// `count`: records
pub fn hours_screen_confirmed_done(count: impl Into<Number>) -> Message {
    Message { id: "hours-screen-confirmed-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Notice.
///
/// ```text
/// Hours rejected, records: { $count }.
/// ```
///
/// `count`: records
pub fn hours_screen_rejected_done(count: impl Into<Number>) -> Message {
    Message { id: "hours-screen-rejected-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Title of a dialog.
///
/// ```text
/// Reject these hours?
/// ```
pub fn hours_screen_reject_title() -> Message {
    Message { id: "hours-screen-reject-title".to_owned(), args: vec![] }
}

/// Button in that dialog.
///
/// ```text
/// Reject
/// ```
pub fn hours_screen_reject_run_button() -> Message {
    Message { id: "hours-screen-reject-run-button".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Reason
/// ```
pub fn hours_screen_reason_label() -> Message {
    Message { id: "hours-screen-reason-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Whoever entered the hours will read it.
/// ```
pub fn hours_screen_reason_hint() -> Message {
    Message { id: "hours-screen-reason-hint".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Write why the hours are rejected.
/// ```
pub fn hours_screen_reason_error() -> Message {
    Message { id: "hours-screen-reason-error".to_owned(), args: vec![] }
}

/// Button: claims from marks.
///
/// ```text
/// Count from marks
/// ```
pub fn hours_screen_make_button() -> Message {
    Message { id: "hours-screen-make-button".to_owned(), args: vec![] }
}

/// Notice after claims were made from marks.
///
/// ```text
/// Counted from marks: new { $made }, corrected { $replaced }.
/// ```
///
/// `made`: new records
/// `replaced`: corrected records
pub fn hours_screen_made_done(made: impl Into<Number>, replaced: impl Into<Number>) -> Message {
    Message { id: "hours-screen-made-done".to_owned(), args: vec![("made".to_owned(), Arg::from(made.into())), ("replaced".to_owned(), Arg::from(replaced.into()))] }
}

/// Notice: marks give nothing new.
///
/// ```text
/// Marks give no new hours.
/// ```
pub fn hours_screen_made_nothing() -> Message {
    Message { id: "hours-screen-made-nothing".to_owned(), args: vec![] }
}

/// Under the head of the list: people without a mark of leaving.
///
/// ```text
/// No time of leaving yet: { $count }. Close their marks on the tab “Attendance”, then count again.
/// ```
///
/// `count`: people
pub fn hours_screen_made_inside(count: impl Into<Number>) -> Message {
    Message { id: "hours-screen-made-inside".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Before the list of what was not counted.
///
/// ```text
/// Not counted: { $count }
/// ```
///
/// `count`: people
pub fn hours_screen_made_refused(count: impl Into<Number>) -> Message {
    Message { id: "hours-screen-made-refused".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: hours by hand.
///
/// ```text
/// Enter hours…
/// ```
pub fn hours_screen_claim_button() -> Message {
    Message { id: "hours-screen-claim-button".to_owned(), args: vec![] }
}

/// Title of a dialog: hours in an event, by hand.
///
/// ```text
/// Hours by hand
/// ```
pub fn hours_screen_claim_title() -> Message {
    Message { id: "hours-screen-claim-title".to_owned(), args: vec![] }
}

/// Title of a dialog: hours outside events, by hand.
///
/// ```text
/// Hours outside events
/// ```
pub fn hours_screen_claim_outside_title() -> Message {
    Message { id: "hours-screen-claim-outside-title".to_owned(), args: vec![] }
}

/// Field that finds people.
///
/// ```text
/// Volunteers
/// ```
pub fn hours_screen_claim_who_label() -> Message {
    Message { id: "hours-screen-claim-who-label".to_owned(), args: vec![] }
}

/// Inside the empty field.
///
/// ```text
/// Name, phone or IIN
/// ```
pub fn hours_screen_claim_who_hint() -> Message {
    Message { id: "hours-screen-claim-who-hint".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Choose at least one volunteer.
/// ```
pub fn hours_screen_claim_who_error() -> Message {
    Message { id: "hours-screen-claim-who-error".to_owned(), args: vec![] }
}

/// Button of a chosen person, for screen readers.
///
/// ```text
/// Take off: { $name }
/// ```
///
/// `name`: the person
pub fn hours_screen_claim_remove_label(name: impl Into<String>) -> Message {
    Message { id: "hours-screen-claim-remove-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Choice: beginning and end are known.
///
/// ```text
/// From and until
/// ```
pub fn hours_screen_claim_times_label() -> Message {
    Message { id: "hours-screen-claim-times-label".to_owned(), args: vec![] }
}

/// Choice: only the day and the length are known.
///
/// ```text
/// Day and length
/// ```
pub fn hours_screen_claim_day_label() -> Message {
    Message { id: "hours-screen-claim-day-label".to_owned(), args: vec![] }
}

/// Name of the choice, for screen readers.
///
/// ```text
/// What is known
/// ```
pub fn hours_screen_claim_known_label() -> Message {
    Message { id: "hours-screen-claim-known-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Day
/// ```
pub fn hours_screen_day_label() -> Message {
    Message { id: "hours-screen-day-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Length, hours
/// ```
pub fn hours_screen_length_label() -> Message {
    Message { id: "hours-screen-length-label".to_owned(), args: vec![] }
}

/// Inside the empty field: whole hours, or hours and minutes.
///
/// ```text
/// 4 or 4:30
/// ```
pub fn hours_screen_length_placeholder() -> Message {
    Message { id: "hours-screen-length-placeholder".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Write the length like this: 4 or 4:30.
/// ```
pub fn hours_screen_length_error() -> Message {
    Message { id: "hours-screen-length-error".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Break, minutes
/// ```
pub fn hours_screen_rest_label() -> Message {
    Message { id: "hours-screen-rest-label".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Write whole minutes, or nothing.
/// ```
pub fn hours_screen_rest_error() -> Message {
    Message { id: "hours-screen-rest-error".to_owned(), args: vec![] }
}

/// Label of a field: what the hours rest on.
///
/// ```text
/// Evidence
/// ```
pub fn hours_screen_grade_label() -> Message {
    Message { id: "hours-screen-grade-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// What was done
/// ```
pub fn hours_screen_words_label() -> Message {
    Message { id: "hours-screen-words-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Why it is corrected
/// ```
pub fn hours_screen_why_label() -> Message {
    Message { id: "hours-screen-why-label".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Write why the hours are corrected.
/// ```
pub fn hours_screen_why_error() -> Message {
    Message { id: "hours-screen-why-error".to_owned(), args: vec![] }
}

/// Over warnings before hours are entered.
///
/// ```text
/// Look at this before entering
/// ```
pub fn hours_screen_caps_title() -> Message {
    Message { id: "hours-screen-caps-title".to_owned(), args: vec![] }
}

/// Button: enters in spite of the warnings.
///
/// ```text
/// Enter all the same
/// ```
pub fn hours_screen_caps_button() -> Message {
    Message { id: "hours-screen-caps-button".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Enter
/// ```
pub fn hours_screen_claim_run_button() -> Message {
    Message { id: "hours-screen-claim-run-button".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// Hours entered, records: { $count }. Someone else confirms them.
/// ```
///
/// `count`: records
pub fn hours_screen_claimed_done(count: impl Into<Number>) -> Message {
    Message { id: "hours-screen-claimed-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Title of a dialog.
///
/// ```text
/// Correct hours: { $name }
/// ```
///
/// `name`: the person
pub fn hours_screen_correct_title(name: impl Into<String>) -> Message {
    Message { id: "hours-screen-correct-title".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// In that dialog.
///
/// ```text
/// The old record stays in the history. The new one has to be confirmed again.
/// ```
pub fn hours_screen_correct_hint() -> Message {
    Message { id: "hours-screen-correct-hint".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// Hours corrected: { $name }.
/// ```
///
/// `name`: the person
pub fn hours_screen_corrected_done(name: impl Into<String>) -> Message {
    Message { id: "hours-screen-corrected-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Nothing at all on the page: title.
///
/// ```text
/// There are no hours yet
/// ```
pub fn hours_screen_empty_title() -> Message {
    Message { id: "hours-screen-empty-title".to_owned(), args: vec![] }
}

/// Nothing on the tab of an event: what to do.
///
/// ```text
/// Mark who came and went, then count the hours from marks. Work beside the marks is entered by hand.
/// ```
pub fn hours_screen_empty_event_hint() -> Message {
    Message { id: "hours-screen-empty-event-hint".to_owned(), args: vec![] }
}

/// Nothing on the page of all: what to do.
///
/// ```text
/// Hours come from the marks of an event, on its tab “Hours”. Work outside events is entered here.
/// ```
pub fn hours_screen_empty_all_hint() -> Message {
    Message { id: "hours-screen-empty-all-hint".to_owned(), args: vec![] }
}

/// Nothing in this state: title.
///
/// ```text
/// There are no such hours
/// ```
pub fn hours_screen_none_title() -> Message {
    Message { id: "hours-screen-none-title".to_owned(), args: vec![] }
}

/// Nothing in this state: what to do.
///
/// ```text
/// Choose another state or another day.
/// ```
pub fn hours_screen_none_hint() -> Message {
    Message { id: "hours-screen-none-hint".to_owned(), args: vec![] }
}

/// All hours are settled: title.
///
/// ```text
/// Nothing waits for confirmation
/// ```
pub fn hours_screen_nothing_waits() -> Message {
    Message { id: "hours-screen-nothing-waits".to_owned(), args: vec![] }
}

/// Head of the bars on the page of a person.
///
/// ```text
/// Confirmed hours by year
/// ```
pub fn hours_screen_card_years() -> Message {
    Message { id: "hours-screen-card-years".to_owned(), args: vec![] }
}

/// On the page of a person without hours.
///
/// ```text
/// No hours yet. They come from events, or are entered on the page “Hours”.
/// ```
pub fn hours_screen_card_empty() -> Message {
    Message { id: "hours-screen-card-empty".to_owned(), args: vec![] }
}

/// On the page of a person, behind the sum of an event.
///
/// ```text
/// waits: { $hours }
/// ```
///
/// `hours`: the hours with their unit
pub fn hours_screen_card_waits(hours: impl Into<String>) -> Message {
    Message { id: "hours-screen-card-waits".to_owned(), args: vec![("hours".to_owned(), Arg::Text(hours.into()))] }
}

/// Button: shows all events.
///
/// ```text
/// All events: { $count }
/// ```
///
/// `count`: events
pub fn hours_screen_card_more(count: impl Into<Number>) -> Message {
    Message { id: "hours-screen-card-more".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside hours: which part lay at night, by the rule that they were counted by.
///
/// ```text
/// Of these at night ({ $from }–{ $until }), told separately: { $length }
/// ```
///
/// `length`: the part at night
/// `from`: when the night begins: 22:00
/// `until`: when it ends
pub fn hours_screen_counted_apart(length: impl Into<String>, from: impl Into<String>, until: impl Into<String>) -> Message {
    Message { id: "hours-screen-counted-apart".to_owned(), args: vec![("length".to_owned(), Arg::Text(length.into())), ("from".to_owned(), Arg::Text(from.into())), ("until".to_owned(), Arg::Text(until.into()))] }
}

/// Beside hours: which part lay at night and was not counted.
///
/// ```text
/// Not counted, because it was night ({ $from }–{ $until }): { $length }
/// ```
///
/// `length`: the part at night
/// `from`: when the night begins: 22:00
/// `until`: when it ends
pub fn hours_screen_counted_off(length: impl Into<String>, from: impl Into<String>, until: impl Into<String>) -> Message {
    Message { id: "hours-screen-counted-off".to_owned(), args: vec![("length".to_owned(), Arg::Text(length.into())), ("from".to_owned(), Arg::Text(from.into())), ("until".to_owned(), Arg::Text(until.into()))] }
}

/// Beside hours: they are travel.
///
/// ```text
/// Travel; counts up to { $length } a day
/// ```
///
/// `length`: what counts for a person and day
pub fn hours_screen_counted_travel(length: impl Into<String>) -> Message {
    Message { id: "hours-screen-counted-travel".to_owned(), args: vec![("length".to_owned(), Arg::Text(length.into()))] }
}

/// A mark beside hours of which a part lay at night.
///
/// ```text
/// night
/// ```
pub fn hours_screen_night_mark() -> Message {
    Message { id: "hours-screen-night-mark".to_owned(), args: vec![] }
}

/// A mark beside hours of travel.
///
/// ```text
/// travel
/// ```
pub fn hours_screen_travel_mark() -> Message {
    Message { id: "hours-screen-travel-mark".to_owned(), args: vec![] }
}

/// Choice while hours are entered.
///
/// ```text
/// This was travel to a site or between sites
/// ```
pub fn hours_screen_travel_check() -> Message {
    Message { id: "hours-screen-travel-check".to_owned(), args: vec![] }
}

/// In the sums of hours.
///
/// ```text
/// Of these at night
/// ```
pub fn hours_screen_night_figure() -> Message {
    Message { id: "hours-screen-night-figure".to_owned(), args: vec![] }
}

/// In the sums of hours.
///
/// ```text
/// Of these travel
/// ```
pub fn hours_screen_travel_figure() -> Message {
    Message { id: "hours-screen-travel-figure".to_owned(), args: vec![] }
}

/// Refusal when a file is chosen for import.
///
/// ```text
/// The file could not be read. Check that it still exists and is not open in another program.
/// ```
pub fn import_error_file_unreadable() -> Message {
    Message { id: "import-error-file-unreadable".to_owned(), args: vec![] }
}

/// Refusal when a file is chosen for import.
///
/// ```text
/// The file is damaged and could not be opened. Ask the sender for a new copy.
/// ```
pub fn import_error_archive_damaged() -> Message {
    Message { id: "import-error-archive-damaged".to_owned(), args: vec![] }
}

/// Refusal when a file is chosen for import.
///
/// ```text
/// The file unpacks to far more data than a list can hold, so it was not opened. Ask the sender for a plain copy.
/// ```
pub fn import_error_archive_too_large() -> Message {
    Message { id: "import-error-archive-too-large".to_owned(), args: vec![] }
}

/// Refusal when a file is chosen for import.
///
/// ```text
/// The file is protected by a password. Open it in its own program, save it without the password, and choose it again.
/// ```
pub fn import_error_protected() -> Message {
    Message { id: "import-error-protected".to_owned(), args: vec![] }
}

/// Refusal when a file is chosen for import.
///
/// ```text
/// The file holds neither a table nor text: it is damaged or of another kind. Ask the sender for the list as XLSX or CSV.
/// ```
pub fn import_error_not_a_spreadsheet() -> Message {
    Message { id: "import-error-not-a-spreadsheet".to_owned(), args: vec![] }
}

/// Refusal when a PDF, a text document or slides are chosen for import.
///
/// ```text
/// This is a text document and not a table. Open it, copy the list and choose “Paste a table”, or save the list as XLSX.
/// ```
pub fn import_error_document() -> Message {
    Message { id: "import-error-document".to_owned(), args: vec![] }
}

/// Refusal when a picture or a video is chosen for import.
///
/// ```text
/// This is a picture or a video, and names cannot be read from it. Ask the sender for the list as a table or as text.
/// ```
pub fn import_error_picture() -> Message {
    Message { id: "import-error-picture".to_owned(), args: vec![] }
}

/// Refusal when a ZIP, RAR or 7z archive is chosen for import.
///
/// ```text
/// This is an archive with files inside. Unpack it and choose the file with the list.
/// ```
pub fn import_error_packed() -> Message {
    Message { id: "import-error-packed".to_owned(), args: vec![] }
}

/// Refusal when a workbook of another format (.xls, .xlsb, .numbers) is chosen for import.
///
/// ```text
/// This workbook is saved in a format that cannot be read, such as XLS or XLSB. Open it in its own program, save it as XLSX and choose it again.
/// ```
pub fn import_error_other_workbook() -> Message {
    Message { id: "import-error-other-workbook".to_owned(), args: vec![] }
}

/// Refusal when a list has more than four million rows, or a row of 32 MB.
///
/// ```text
/// The list has more rows, or longer ones, than can be read. Split it into parts and choose them one by one.
/// ```
pub fn import_error_too_long() -> Message {
    Message { id: "import-error-too-long".to_owned(), args: vec![] }
}

/// Refusal when a web page under the name of a spreadsheet is too long.
///
/// ```text
/// This is a web page under the name of a spreadsheet, and it is too long to be read as a page. Open it in a spreadsheet program, save it as XLSX and choose it again.
/// ```
pub fn import_error_page_too_long() -> Message {
    Message { id: "import-error-page-too-long".to_owned(), args: vec![] }
}

/// Refusal when a file is chosen for import.
///
/// ```text
/// The file is empty. Choose another file.
/// ```
pub fn import_error_file_empty() -> Message {
    Message { id: "import-error-file-empty".to_owned(), args: vec![] }
}

/// Refusal when a file is chosen for import.
///
/// ```text
/// No list of people was found in this file. Check that it has a column with names and choose it again.
/// ```
pub fn import_error_no_table() -> Message {
    Message { id: "import-error-no-table".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// No name. Write at least the surname or the given name.
/// ```
pub fn import_problem_name_missing() -> Message {
    Message { id: "import-problem-name-missing".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The check digit of the IIN does not fit. Compare it with the document.
/// ```
pub fn import_problem_iin_bad_checksum() -> Message {
    Message { id: "import-problem-iin-bad-checksum".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// An IIN has 12 digits. Compare it with the document.
/// ```
pub fn import_problem_iin_bad_length() -> Message {
    Message { id: "import-problem-iin-bad-length".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The IIN contains a sign that is not a digit, for example the letter O. Type it again.
/// ```
pub fn import_problem_iin_bad_character() -> Message {
    Message { id: "import-problem-iin-bad-character".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// This is not an IIN: one digit is repeated. Leave the field empty if the number is not known.
/// ```
pub fn import_problem_iin_placeholder() -> Message {
    Message { id: "import-problem-iin-placeholder".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The spreadsheet shortened the IIN and its last digits are lost. Ask the sender for the number as text.
/// ```
pub fn import_problem_iin_scientific_notation() -> Message {
    Message { id: "import-problem-iin-scientific-notation".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// This is the BIN of an organisation, not the IIN of a person. Enter the number of the person, or leave it empty.
/// ```
pub fn import_problem_iin_is_bin() -> Message {
    Message { id: "import-problem-iin-is-bin".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// There is no such date. Write day, month, year.
/// ```
pub fn import_problem_birth_date_invalid() -> Message {
    Message { id: "import-problem-birth-date-invalid".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// This is not a phone number. Write all of its digits.
/// ```
pub fn import_problem_phone_invalid() -> Message {
    Message { id: "import-problem-phone-invalid".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// This is not an e-mail address. Compare it with the list.
/// ```
pub fn import_problem_email_invalid() -> Message {
    Message { id: "import-problem-email-invalid".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The cell holds an error of the spreadsheet instead of a value. Enter the value, or take the person in without it.
/// ```
pub fn import_problem_cell_error_value() -> Message {
    Message { id: "import-problem-cell-error-value".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The value of this cell is lost inside the file. Ask the sender for a new copy.
/// ```
pub fn import_problem_cell_unreadable() -> Message {
    Message { id: "import-problem-cell-unreadable".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Only one word of the name is given. Add the rest, or take it as it is.
/// ```
pub fn import_problem_name_single() -> Message {
    Message { id: "import-problem-name-single".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Initials stand instead of names. Write the name in full, or take it as it is.
/// ```
pub fn import_problem_name_initials_only() -> Message {
    Message { id: "import-problem-name-initials-only".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// It is unclear which word is the surname. Say which one.
/// ```
pub fn import_problem_name_order_uncertain() -> Message {
    Message { id: "import-problem-name-order-uncertain".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Leading zeros were put back in front of the IIN; the check digit and the date fit.
/// ```
pub fn import_problem_iin_padded() -> Message {
    Message { id: "import-problem-iin-padded".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The check digit of the IIN fits, but the date in it is impossible. Compare the number with the document.
/// ```
pub fn import_problem_iin_warn() -> Message {
    Message { id: "import-problem-iin-warn".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The birth date is not complete. Add the rest, or take it as it is.
/// ```
pub fn import_problem_birth_date_incomplete() -> Message {
    Message { id: "import-problem-birth-date-incomplete".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The birth date differs from the one in the IIN. The date of the list stands.
/// ```
pub fn import_problem_birth_date_mismatch_iin() -> Message {
    Message { id: "import-problem-birth-date-mismatch-iin".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The sex differs from the one in the IIN. The value of the list stands.
/// ```
pub fn import_problem_sex_mismatch_iin() -> Message {
    Message { id: "import-problem-sex-mismatch-iin".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Day and month could be swapped. Read as day first.
/// ```
pub fn import_problem_date_ambiguous() -> Message {
    Message { id: "import-problem-date-ambiguous".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The year has two digits; the century was filled in.
/// ```
pub fn import_problem_date_two_digit_year() -> Message {
    Message { id: "import-problem-date-two-digit-year".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The same person stands earlier in this file: row { NUMBER($row, useGrouping: "false") }.
/// ```
///
/// `row`: number of the earlier row among the people of the file
pub fn import_problem_duplicate_in_file(row: impl Into<Number>) -> Message {
    Message { id: "import-problem-duplicate-in-file".to_owned(), args: vec![("row".to_owned(), Arg::from(row.into()))] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Probably the same person as in row { NUMBER($row, useGrouping: "false") }, written in another way.
/// ```
///
/// `row`: number of the earlier row among the people of the file
pub fn import_problem_possible_duplicate_in_file(row: impl Into<Number>) -> Message {
    Message { id: "import-problem-possible-duplicate-in-file".to_owned(), args: vec![("row".to_owned(), Arg::from(row.into()))] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Two people stood in one line. The phone went to the first.
/// ```
pub fn import_problem_two_people_in_line() -> Message {
    Message { id: "import-problem-two-people-in-line".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// This region is not known. Choose one from the list.
/// ```
pub fn import_problem_region_unknown() -> Message {
    Message { id: "import-problem-region-unknown".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// This country is not known. Choose one from the list.
/// ```
pub fn import_problem_country_unknown() -> Message {
    Message { id: "import-problem-country-unknown".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// This direction is not known. Choose one from the list.
/// ```
pub fn import_problem_direction_unknown() -> Message {
    Message { id: "import-problem-direction-unknown".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// This category is not known. Choose one from the list.
/// ```
pub fn import_problem_category_unknown() -> Message {
    Message { id: "import-problem-category-unknown".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// This is an old name, or the place belongs to another region now.
/// ```
pub fn import_problem_region_outdated() -> Message {
    Message { id: "import-problem-region-outdated".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The list says that there is no consent to the processing of personal data. Ask for one, or leave the row out.
/// ```
pub fn import_problem_consent_refused() -> Message {
    Message { id: "import-problem-consent-refused".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The list says that the person left or does not take part. Take the person into the archive, or leave the row out.
/// ```
pub fn import_problem_person_left() -> Message {
    Message { id: "import-problem-person-left".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview, in a list of guests.
///
/// ```text
/// The list says that the guest will not come. Enter the guest as one who declined, or leave the row out.
/// ```
pub fn import_problem_guest_declined() -> Message {
    Message { id: "import-problem-guest-declined".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Letters are lost: a question mark stands for each. Ask the sender for an XLSX file.
/// ```
pub fn import_problem_encoding_replaced() -> Message {
    Message { id: "import-problem-encoding-replaced".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The cell holds a formula. The value saved with it was taken.
/// ```
pub fn import_problem_formula_cell() -> Message {
    Message { id: "import-problem-formula-cell".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The text is too long: { $length } characters. The first { $limit } are kept.
/// ```
///
/// `length`: characters in the cell
/// `limit`: characters that are kept
pub fn import_problem_text_too_long(length: impl Into<Number>, limit: impl Into<Number>) -> Message {
    Message { id: "import-problem-text-too-long".to_owned(), args: vec![("length".to_owned(), Arg::from(length.into())), ("limit".to_owned(), Arg::from(limit.into()))] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The row has more cells than the header. Check that each value stands in its own column.
/// ```
pub fn import_problem_too_many_cells() -> Message {
    Message { id: "import-problem-too-many-cells".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The row has fewer cells than the header. Check that each value stands in its own column.
/// ```
pub fn import_problem_too_few_cells() -> Message {
    Message { id: "import-problem-too-few-cells".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// A quotation mark is opened and never closed. The text up to the end of the row was taken: check it.
/// ```
pub fn import_problem_quote_not_closed() -> Message {
    Message { id: "import-problem-quote-not-closed".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The row stands far below the rest of the list. Check that it belongs to the list.
/// ```
pub fn import_problem_far_row() -> Message {
    Message { id: "import-problem-far-row".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The words of the name stand in another order than in the rest of the list.
/// ```
pub fn import_problem_name_order_differs() -> Message {
    Message { id: "import-problem-name-order-differs".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The name is written in capital letters.
/// ```
pub fn import_problem_name_all_caps() -> Message {
    Message { id: "import-problem-name-all-caps".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Spaces and other signs were taken out of the IIN.
/// ```
pub fn import_problem_iin_cleaned() -> Message {
    Message { id: "import-problem-iin-cleaned".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The month stands first in this date, because nothing else fits.
/// ```
pub fn import_problem_date_format_differs() -> Message {
    Message { id: "import-problem-date-format-differs".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The date was stored as a count of days.
/// ```
pub fn import_problem_date_from_serial() -> Message {
    Message { id: "import-problem-date-from-serial".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// There are several numbers in the cell.
/// ```
pub fn import_problem_phone_multiple() -> Message {
    Message { id: "import-problem-phone-multiple".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Another person of this file has the same phone.
/// ```
pub fn import_problem_phone_shared_in_file() -> Message {
    Message { id: "import-problem-phone-shared-in-file".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The same person is on another sheet.
/// ```
pub fn import_problem_same_person_other_sheet() -> Message {
    Message { id: "import-problem-same-person-other-sheet".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// A letter of another alphabet was replaced by its twin.
/// ```
pub fn import_problem_lookalike_repaired() -> Message {
    Message { id: "import-problem-lookalike-repaired".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Invisible characters were taken out.
/// ```
pub fn import_problem_invisible_removed() -> Message {
    Message { id: "import-problem-invisible-removed".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Extra spaces were taken out.
/// ```
pub fn import_problem_whitespace_cleaned() -> Message {
    Message { id: "import-problem-whitespace-cleaned".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Pictures were taken out of the text.
/// ```
pub fn import_problem_emoji_removed() -> Message {
    Message { id: "import-problem-emoji-removed".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Control characters were taken out.
/// ```
pub fn import_problem_control_chars_removed() -> Message {
    Message { id: "import-problem-control-chars-removed".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// Line breaks became spaces.
/// ```
pub fn import_problem_line_break_in_field() -> Message {
    Message { id: "import-problem-line-break-in-field".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The value comes from a merged cell.
/// ```
pub fn import_problem_filled_from_merged_cell() -> Message {
    Message { id: "import-problem-filled-from-merged-cell".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// This row is hidden in the file. Check whether the person belongs to the list.
/// ```
pub fn import_problem_row_hidden() -> Message {
    Message { id: "import-problem-row-hidden".to_owned(), args: vec![] }
}

/// Beside a row or a cell of the import preview.
///
/// ```text
/// The text begins like a formula. It is kept as text and never run.
/// ```
pub fn import_problem_formula_text() -> Message {
    Message { id: "import-problem-formula-text".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// The encoding of the file was guessed. Check that the names can be read.
/// ```
pub fn import_file_encoding_guessed() -> Message {
    Message { id: "import-file-encoding-guessed".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// Some letters of this file were lost before it came here. Ask the sender for an XLSX file.
/// ```
pub fn import_file_encoding_replaced() -> Message {
    Message { id: "import-file-encoding-replaced".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// The header takes two lines.
/// ```
pub fn import_file_two_line_header() -> Message {
    Message { id: "import-file-two-line-header".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// The list has no header. Check the columns.
/// ```
pub fn import_file_no_header() -> Message {
    Message { id: "import-file-no-header".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// Rows of totals and signatures were skipped.
/// ```
pub fn import_file_total_row_skipped() -> Message {
    Message { id: "import-file-total-row-skipped".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// Lines without a person were skipped.
/// ```
pub fn import_file_comment_lines_skipped() -> Message {
    Message { id: "import-file-comment-lines-skipped".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// Sheets without a list of people were skipped.
/// ```
pub fn import_file_sheet_ignored() -> Message {
    Message { id: "import-file-sheet-ignored".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// Hidden sheets were not read. If people stand on them, show these sheets in the file and choose it again.
/// ```
pub fn import_file_sheet_hidden() -> Message {
    Message { id: "import-file-sheet-hidden".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// Some rows are hidden in the file, perhaps by a filter. The people in them were read too: check whether they belong to the list.
/// ```
pub fn import_file_rows_hidden() -> Message {
    Message { id: "import-file-rows-hidden".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// Several tables stand side by side on a sheet. All of them were read.
/// ```
pub fn import_file_tables_beside() -> Message {
    Message { id: "import-file-tables-beside".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// The direction was taken from the names of the sheets.
/// ```
pub fn import_file_direction_from_sheet_name() -> Message {
    Message { id: "import-file-direction-from-sheet-name".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// The file claims a wrong size. Only the cells that are there were read.
/// ```
pub fn import_file_dimension_untrusted() -> Message {
    Message { id: "import-file-dimension-untrusted".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// Some texts begin like formulas. They are kept as text and never run.
/// ```
pub fn import_file_formula_text() -> Message {
    Message { id: "import-file-formula-text".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// Control characters were taken out of some cells.
/// ```
pub fn import_file_control_chars_removed() -> Message {
    Message { id: "import-file-control-chars-removed".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// A quotation mark in the file is never closed. Check the rows with this problem.
/// ```
pub fn import_file_quote_not_closed() -> Message {
    Message { id: "import-file-quote-not-closed".to_owned(), args: vec![] }
}

/// Above the import preview, about the whole file.
///
/// ```text
/// This is a web page under the name of a spreadsheet. Its table was read.
/// ```
pub fn import_file_not_a_spreadsheet_html() -> Message {
    Message { id: "import-file-not-a-spreadsheet-html".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// No.
/// ```
pub fn import_field_number() -> Message {
    Message { id: "import-field-number".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Surname
/// ```
pub fn import_field_surname() -> Message {
    Message { id: "import-field-surname".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Given name
/// ```
pub fn import_field_given() -> Message {
    Message { id: "import-field-given".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Patronymic
/// ```
pub fn import_field_patronymic() -> Message {
    Message { id: "import-field-patronymic".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Full name
/// ```
pub fn import_field_full_name() -> Message {
    Message { id: "import-field-full-name".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// IIN
/// ```
pub fn import_field_iin() -> Message {
    Message { id: "import-field-iin".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Date of birth
/// ```
pub fn import_field_birth_date() -> Message {
    Message { id: "import-field-birth-date".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Birth date: day
/// ```
pub fn import_field_birth_day() -> Message {
    Message { id: "import-field-birth-day".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Birth date: month
/// ```
pub fn import_field_birth_month() -> Message {
    Message { id: "import-field-birth-month".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Birth date: year
/// ```
pub fn import_field_birth_year() -> Message {
    Message { id: "import-field-birth-year".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Sex
/// ```
pub fn import_field_sex() -> Message {
    Message { id: "import-field-sex".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Title (Mr, Ms)
/// ```
pub fn import_field_title() -> Message {
    Message { id: "import-field-title".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Phone
/// ```
pub fn import_field_phone() -> Message {
    Message { id: "import-field-phone".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// E-mail
/// ```
pub fn import_field_email() -> Message {
    Message { id: "import-field-email".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Region
/// ```
pub fn import_field_region() -> Message {
    Message { id: "import-field-region".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Country
/// ```
pub fn import_field_country() -> Message {
    Message { id: "import-field-country".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Category
/// ```
pub fn import_field_category() -> Message {
    Message { id: "import-field-category".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Directions
/// ```
pub fn import_field_directions() -> Message {
    Message { id: "import-field-directions".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Organisation
/// ```
pub fn import_field_organisation() -> Message {
    Message { id: "import-field-organisation".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Note
/// ```
pub fn import_field_note() -> Message {
    Message { id: "import-field-note".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Status
/// ```
pub fn import_field_status() -> Message {
    Message { id: "import-field-status".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Consent
/// ```
pub fn import_field_consent() -> Message {
    Message { id: "import-field-consent".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Member since
/// ```
pub fn import_field_joined() -> Message {
    Message { id: "import-field-joined".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Hours
/// ```
pub fn import_field_hours() -> Message {
    Message { id: "import-field-hours".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Arrival
/// ```
pub fn import_field_arrival() -> Message {
    Message { id: "import-field-arrival".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Diet
/// ```
pub fn import_field_diet() -> Message {
    Message { id: "import-field-diet".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Do not import
/// ```
pub fn import_field_ignored() -> Message {
    Message { id: "import-field-ignored".to_owned(), args: vec![] }
}

/// What a column of the list holds; in the choice above each column.
///
/// ```text
/// Empty column
/// ```
pub fn import_field_empty() -> Message {
    Message { id: "import-field-empty".to_owned(), args: vec![] }
}

/// Name of the sheet in the file of refused rows; at most 31 characters.
///
/// ```text
/// Rows refused
/// ```
pub fn import_refused_sheet() -> Message {
    Message { id: "import-refused-sheet".to_owned(), args: vec![] }
}

/// Heading in the file of refused rows: the line in the file that was sent.
///
/// ```text
/// Line
/// ```
pub fn import_refused_line_column() -> Message {
    Message { id: "import-refused-line-column".to_owned(), args: vec![] }
}

/// Heading in the file of refused rows: why the row was not taken.
///
/// ```text
/// Reason
/// ```
pub fn import_refused_reason_column() -> Message {
    Message { id: "import-refused-reason-column".to_owned(), args: vec![] }
}

/// Heading beside a column of the file of refused rows.
///
/// ```text
/// Reason: { $column }
/// ```
///
/// `column`: heading of the column as the sender wrote it
pub fn import_refused_reason_for_column(column: impl Into<String>) -> Message {
    Message { id: "import-refused-reason-for-column".to_owned(), args: vec![("column".to_owned(), Arg::Text(column.into()))] }
}

/// Kind of files in the dialog that chooses a list.
///
/// ```text
/// Lists (XLSX, CSV, VCF)
/// ```
pub fn import_dialog_files() -> Message {
    Message { id: "import-dialog-files".to_owned(), args: vec![] }
}

/// Beside a row of the import preview. It also goes to the sender of the list, so it does not say why.
///
/// ```text
/// This row cannot be taken in. Ask whoever answers for personal data.
/// ```
pub fn import_problem_closed() -> Message {
    Message { id: "import-problem-closed".to_owned(), args: vec![] }
}

/// Beside a row of the import preview.
///
/// ```text
/// This person is probably in the register already. Compare the two and say whether they are one.
/// ```
pub fn import_problem_probably_here() -> Message {
    Message { id: "import-problem-probably-here".to_owned(), args: vec![] }
}

/// On the button of an offered fix.
///
/// ```text
/// Put the zeros back
/// ```
pub fn import_fix_put_zeros_back() -> Message {
    Message { id: "import-fix-put-zeros-back".to_owned(), args: vec![] }
}

/// On the button of an offered fix.
///
/// ```text
/// The day stands first
/// ```
pub fn import_fix_day_first() -> Message {
    Message { id: "import-fix-day-first".to_owned(), args: vec![] }
}

/// On the button of another fix.
///
/// ```text
/// The month stands first
/// ```
pub fn import_fix_month_first() -> Message {
    Message { id: "import-fix-month-first".to_owned(), args: vec![] }
}

/// On the button of an offered fix.
///
/// ```text
/// Take the year with its century
/// ```
pub fn import_fix_take_century() -> Message {
    Message { id: "import-fix-take-century".to_owned(), args: vec![] }
}

/// On the button of an offered fix.
///
/// ```text
/// Keep what the list says
/// ```
pub fn import_fix_keep_file() -> Message {
    Message { id: "import-fix-keep-file".to_owned(), args: vec![] }
}

/// On the button of another fix.
///
/// ```text
/// Take it from the IIN
/// ```
pub fn import_fix_take_iin() -> Message {
    Message { id: "import-fix-take-iin".to_owned(), args: vec![] }
}

/// On the button of an offered fix.
///
/// ```text
/// Take the region of today
/// ```
pub fn import_fix_region_today() -> Message {
    Message { id: "import-fix-region-today".to_owned(), args: vec![] }
}

/// On the button of an offered fix.
///
/// ```text
/// Take the nearest known word
/// ```
pub fn import_fix_take_nearest() -> Message {
    Message { id: "import-fix-take-nearest".to_owned(), args: vec![] }
}

/// On the button of an offered fix.
///
/// ```text
/// Keep the repaired letters
/// ```
pub fn import_fix_keep_repaired() -> Message {
    Message { id: "import-fix-keep-repaired".to_owned(), args: vec![] }
}

/// On the button of another fix.
///
/// ```text
/// Keep it as written
/// ```
pub fn import_fix_as_written() -> Message {
    Message { id: "import-fix-as-written".to_owned(), args: vec![] }
}

/// On the button of a fix for names in capitals.
///
/// ```text
/// Write names with small letters
/// ```
pub fn import_fix_small_letters() -> Message {
    Message { id: "import-fix-small-letters".to_owned(), args: vec![] }
}

/// On the button of another fix.
///
/// ```text
/// The other word is the surname
/// ```
pub fn import_fix_swap_names() -> Message {
    Message { id: "import-fix-swap-names".to_owned(), args: vec![] }
}

/// On the button of an offered fix.
///
/// ```text
/// It is the same person
/// ```
pub fn import_fix_same_person() -> Message {
    Message { id: "import-fix-same-person".to_owned(), args: vec![] }
}

/// On the button of another fix.
///
/// ```text
/// They are different people
/// ```
pub fn import_fix_different_people() -> Message {
    Message { id: "import-fix-different-people".to_owned(), args: vec![] }
}

/// On the button of an offered fix.
///
/// ```text
/// Take the stored value
/// ```
pub fn import_fix_take_stored() -> Message {
    Message { id: "import-fix-take-stored".to_owned(), args: vec![] }
}

/// On the button of an offered fix.
///
/// ```text
/// Take the shortened text
/// ```
pub fn import_fix_take_cut() -> Message {
    Message { id: "import-fix-take-cut".to_owned(), args: vec![] }
}

/// On the button of an offered fix.
///
/// ```text
/// Take it as it is
/// ```
pub fn import_fix_take_as_is() -> Message {
    Message { id: "import-fix-take-as-is".to_owned(), args: vec![] }
}

/// Button of the import preview: what is done about a problem.
///
/// ```text
/// Take into the archive
/// ```
pub fn import_fix_into_archive() -> Message {
    Message { id: "import-fix-into-archive".to_owned(), args: vec![] }
}

/// Button of the import preview: what is done about a problem.
///
/// ```text
/// Enter as declined
/// ```
pub fn import_fix_as_declined() -> Message {
    Message { id: "import-fix-as-declined".to_owned(), args: vec![] }
}

/// On the button of a fix.
///
/// ```text
/// Take the person without this value
/// ```
pub fn import_fix_without() -> Message {
    Message { id: "import-fix-without".to_owned(), args: vec![] }
}

/// On the button of a fix.
///
/// ```text
/// Leave this row out
/// ```
pub fn import_fix_leave_out() -> Message {
    Message { id: "import-fix-leave-out".to_owned(), args: vec![] }
}

/// What to do with people who are here already.
///
/// ```text
/// Only add new people
/// ```
pub fn import_mode_add() -> Message {
    Message { id: "import-mode-add".to_owned(), args: vec![] }
}

/// Under the choice “Only add new people”.
///
/// ```text
/// Whoever is here already goes into the table of remarks.
/// ```
pub fn import_mode_add_hint() -> Message {
    Message { id: "import-mode-add-hint".to_owned(), args: vec![] }
}

/// What to do with people who are here already.
///
/// ```text
/// Skip them
/// ```
pub fn import_mode_skip() -> Message {
    Message { id: "import-mode-skip".to_owned(), args: vec![] }
}

/// Under the choice “Skip them”.
///
/// ```text
/// Their records stay as they are.
/// ```
pub fn import_mode_skip_hint() -> Message {
    Message { id: "import-mode-skip-hint".to_owned(), args: vec![] }
}

/// What to do with people who are here already.
///
/// ```text
/// Fill what is empty
/// ```
pub fn import_mode_fill() -> Message {
    Message { id: "import-mode-fill".to_owned(), args: vec![] }
}

/// Under the choice “Fill what is empty”.
///
/// ```text
/// What the register knows is not changed.
/// ```
pub fn import_mode_fill_hint() -> Message {
    Message { id: "import-mode-fill-hint".to_owned(), args: vec![] }
}

/// What to do with people who are here already.
///
/// ```text
/// Update them
/// ```
pub fn import_mode_update() -> Message {
    Message { id: "import-mode-update".to_owned(), args: vec![] }
}

/// Under the choice “Update them”.
///
/// ```text
/// What the list says takes the place of what the register says.
/// ```
pub fn import_mode_update_hint() -> Message {
    Message { id: "import-mode-update-hint".to_owned(), args: vec![] }
}

/// The brake: nothing is chosen yet.
///
/// ```text
/// Stopped: { $known } of { $people } people are in the register already. This is usual when an old list was sent. Choose what to do with them.
/// ```
///
/// `known`: people who are here already
/// `people`: people of the list
pub fn import_brake_known(known: impl Into<Number>, people: impl Into<Number>) -> Message {
    Message { id: "import-brake-known".to_owned(), args: vec![("known".to_owned(), Arg::from(known.into())), ("people".to_owned(), Arg::from(people.into()))] }
}

/// The brake: nothing is chosen yet.
///
/// ```text
/// Stopped: { $twins } entries look like one person. A column may have been filled down by mistake. Look at them and choose what to do.
/// ```
///
/// `twins`: rows or records that look like one person
pub fn import_brake_crowd(twins: impl Into<Number>) -> Message {
    Message { id: "import-brake-crowd".to_owned(), args: vec![("twins".to_owned(), Arg::from(twins.into()))] }
}

/// Refusal when a stopped list is accepted without a choice.
///
/// ```text
/// Nothing was taken in: the list was stopped, and it is not chosen yet what to do with people who are here already. Choose and accept again.
/// ```
pub fn import_error_brake_unanswered() -> Message {
    Message { id: "import-error-brake-unanswered".to_owned(), args: vec![] }
}

/// Refusal when somebody goes on with a list that was kept and is damaged on the disk.
///
/// ```text
/// What was kept of this list cannot be read any more. Drop it and choose the file again.
/// ```
pub fn import_error_begun_damaged() -> Message {
    Message { id: "import-error-begun-damaged".to_owned(), args: vec![] }
}

/// Refusal when somebody goes on with a list that is not kept any more.
///
/// ```text
/// This list was taken in or dropped, or its time is over. Choose the file again.
/// ```
pub fn import_error_begun_missing() -> Message {
    Message { id: "import-error-begun-missing".to_owned(), args: vec![] }
}

/// Over a list that is being put right: the answers are not kept, because it is too large.
///
/// ```text
/// This list is larger than { $megabytes } MB, so its answers are not kept. They are lost when the register locks or the window closes: take the list in before that, or split the file.
/// ```
///
/// `megabytes`: the most that is kept
pub fn import_keep_error_too_large(megabytes: impl Into<Number>) -> Message {
    Message { id: "import-keep-error-too-large".to_owned(), args: vec![("megabytes".to_owned(), Arg::from(megabytes.into()))] }
}

/// Over a list that is being put right: the answers are not kept, because too many lists wait.
///
/// ```text
/// Lists that were begun and wait: { $count }. There is no room for one more, so the answers to this one are lost when the register locks or the window closes. Take one of those in or drop it, then answer here again.
/// ```
///
/// `count`: the most lists that are kept
pub fn import_keep_error_too_many(count: impl Into<Number>) -> Message {
    Message { id: "import-keep-error-too-many".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Over a list that is being put right: a fault of the program itself.
///
/// ```text
/// The answers to this list could not be kept. They are lost when the register locks or the window closes: take the list in before that.
/// ```
pub fn import_keep_error_failed() -> Message {
    Message { id: "import-keep-error-failed".to_owned(), args: vec![] }
}

/// Refusal when the file is another one than was looked at.
///
/// ```text
/// The file was changed after it was looked at, so nothing was taken in. Choose it again.
/// ```
pub fn import_error_file_changed() -> Message {
    Message { id: "import-error-file-changed".to_owned(), args: vec![] }
}

/// Beside a row in the table that goes back to the sender.
///
/// ```text
/// This person is in the register already, so the row was not taken in.
/// ```
pub fn import_refused_here() -> Message {
    Message { id: "import-refused-here".to_owned(), args: vec![] }
}

/// A choice of what a column holds.
///
/// ```text
/// Event
/// ```
pub fn import_field_event() -> Message {
    Message { id: "import-field-event".to_owned(), args: vec![] }
}

/// A choice of what a column holds: the day of work.
///
/// ```text
/// Day
/// ```
pub fn import_field_date() -> Message {
    Message { id: "import-field-date".to_owned(), args: vec![] }
}

/// A choice of what a column holds: when work began.
///
/// ```text
/// From
/// ```
pub fn import_field_from() -> Message {
    Message { id: "import-field-from".to_owned(), args: vec![] }
}

/// A choice of what a column holds: when work ended.
///
/// ```text
/// To
/// ```
pub fn import_field_to() -> Message {
    Message { id: "import-field-to".to_owned(), args: vec![] }
}

/// A choice of what a column holds.
///
/// ```text
/// Signature
/// ```
pub fn import_field_signature() -> Message {
    Message { id: "import-field-signature".to_owned(), args: vec![] }
}

/// Refusal when a list of work is read as one of people.
///
/// ```text
/// This is a list of hours, events or places, and not of people. Choose a list of people.
/// ```
pub fn import_error_hours_list() -> Message {
    Message { id: "import-error-hours-list".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// There is no such day of work. Compare it with the list.
/// ```
pub fn import_hours_date_invalid() -> Message {
    Message { id: "import-hours-date-invalid".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// Hours cannot be less than zero. Write how many there were.
/// ```
pub fn import_hours_negative() -> Message {
    Message { id: "import-hours-negative".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// A day has 24 hours. Write how many there were on this day.
/// ```
pub fn import_hours_over_24() -> Message {
    Message { id: "import-hours-over-24".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// The hours cannot be read. Write a number.
/// ```
pub fn import_hours_unreadable() -> Message {
    Message { id: "import-hours-unreadable".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// The end stands before the beginning. Correct one of them.
/// ```
pub fn import_hours_time_order() -> Message {
    Message { id: "import-hours-time-order".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// The work goes past midnight. Check that this is so.
/// ```
pub fn import_hours_crosses_midnight() -> Message {
    Message { id: "import-hours-crosses-midnight".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// The year is missing; it was taken from the rest of the list. Check it.
/// ```
pub fn import_hours_year_assumed() -> Message {
    Message { id: "import-hours-year-assumed".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// The hours do not agree with the times. Check both.
/// ```
pub fn import_hours_mismatch() -> Message {
    Message { id: "import-hours-mismatch".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// The hours are missing. Write them.
/// ```
pub fn import_hours_missing() -> Message {
    Message { id: "import-hours-missing".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// At this time the person is also in row { NUMBER($row, useGrouping: "false") }. Check which is right.
/// ```
///
/// `row`: the earlier row
pub fn import_hours_overlap(row: impl Into<Number>) -> Message {
    Message { id: "import-hours-overlap".to_owned(), args: vec![("row".to_owned(), Arg::from(row.into()))] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// The times are missing. Write them if they are known.
/// ```
pub fn import_hours_time_missing() -> Message {
    Message { id: "import-hours-time-missing".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// Two stretches of time stand in one cell. Give each a row of its own.
/// ```
pub fn import_hours_two_ranges() -> Message {
    Message { id: "import-hours-two-ranges".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// The hours are a time of the spreadsheet.
/// ```
pub fn import_hours_from_excel_time() -> Message {
    Message { id: "import-hours-from-excel-time".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// Beginning and end stand in one cell.
/// ```
pub fn import_hours_range_in_one_cell() -> Message {
    Message { id: "import-hours-range-in-one-cell".to_owned(), args: vec![] }
}

/// Title before a file is chosen.
///
/// ```text
/// Import of a list
/// ```
pub fn imports_screen_title() -> Message {
    Message { id: "imports-screen-title".to_owned(), args: vec![] }
}

/// Title of the place to drop a file.
///
/// ```text
/// Drop a file here
/// ```
pub fn imports_screen_drop_title() -> Message {
    Message { id: "imports-screen-drop-title".to_owned(), args: vec![] }
}

/// Under the title of the place.
///
/// ```text
/// XLSX, ODS, CSV or contacts of a phone (VCF), as they were sent; or a table from the clipboard (Ctrl+V). Nothing is written until you have seen every row.
/// ```
pub fn imports_screen_drop_hint() -> Message {
    Message { id: "imports-screen-drop-hint".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Choose a file…
/// ```
pub fn imports_screen_choose_button() -> Message {
    Message { id: "imports-screen-choose-button".to_owned(), args: vec![] }
}

/// Button: another file instead of this one.
///
/// ```text
/// Another file
/// ```
pub fn imports_screen_other_button() -> Message {
    Message { id: "imports-screen-other-button".to_owned(), args: vec![] }
}

/// Back button, for screen readers.
///
/// ```text
/// Back to the list
/// ```
pub fn imports_screen_back_label() -> Message {
    Message { id: "imports-screen-back-label".to_owned(), args: vec![] }
}

/// While a file is read and judged.
///
/// ```text
/// Reading the file…
/// ```
pub fn imports_screen_reading() -> Message {
    Message { id: "imports-screen-reading".to_owned(), args: vec![] }
}

/// A file was refused: title.
///
/// ```text
/// The file was not taken
/// ```
pub fn imports_screen_refused_title() -> Message {
    Message { id: "imports-screen-refused-title".to_owned(), args: vec![] }
}

/// Line under the name of the file.
///
/// ```text
/// Sheets read: { $names }.
/// ```
///
/// `names`: names of the sheets that were read
pub fn imports_screen_sheets_used(names: impl Into<String>) -> Message {
    Message { id: "imports-screen-sheets-used".to_owned(), args: vec![("names".to_owned(), Arg::Text(names.into()))] }
}

/// Name of the tabs that choose a sheet, for screen readers.
///
/// ```text
/// Sheets of the file
/// ```
pub fn imports_screen_sheets_label() -> Message {
    Message { id: "imports-screen-sheets-label".to_owned(), args: vec![] }
}

/// Banner: many people are known. Title.
///
/// ```text
/// Already in the register: { $known } of { $total }.
/// ```
///
/// `known`: people that are in the register
/// `total`: people in the file
pub fn imports_screen_known_title(known: impl Into<Number>, total: impl Into<Number>) -> Message {
    Message { id: "imports-screen-known-title".to_owned(), args: vec![("known".to_owned(), Arg::from(known.into())), ("total".to_owned(), Arg::from(total.into()))] }
}

/// Banner: some people are known. What to do.
///
/// ```text
/// Choose what to do with them:
/// ```
pub fn imports_screen_known_few_hint() -> Message {
    Message { id: "imports-screen-known-few-hint".to_owned(), args: vec![] }
}

/// Group of choices, for screen readers.
///
/// ```text
/// What to do with people already in the register
/// ```
pub fn imports_screen_existing_label() -> Message {
    Message { id: "imports-screen-existing-label".to_owned(), args: vec![] }
}

/// First line at the left.
///
/// ```text
/// All rows
/// ```
pub fn imports_screen_all_rows() -> Message {
    Message { id: "imports-screen-all-rows".to_owned(), args: vec![] }
}

/// Name of the list at the left, for screen readers.
///
/// ```text
/// Problems by kind
/// ```
pub fn imports_screen_problems_label() -> Message {
    Message { id: "imports-screen-problems-label".to_owned(), args: vec![] }
}

/// Group at the left.
///
/// ```text
/// Value is not taken
/// ```
pub fn imports_screen_kind_error() -> Message {
    Message { id: "imports-screen-kind-error".to_owned(), args: vec![] }
}

/// Group at the left.
///
/// ```text
/// Look at these
/// ```
pub fn imports_screen_kind_ask() -> Message {
    Message { id: "imports-screen-kind-ask".to_owned(), args: vec![] }
}

/// Group at the left.
///
/// ```text
/// Repaired, for information
/// ```
pub fn imports_screen_kind_note() -> Message {
    Message { id: "imports-screen-kind-note".to_owned(), args: vec![] }
}

/// At the left when a file has no problems.
///
/// ```text
/// No problems were found.
/// ```
pub fn imports_screen_problems_empty() -> Message {
    Message { id: "imports-screen-problems-empty".to_owned(), args: vec![] }
}

/// Bar over the rows: the problems of the current row.
///
/// ```text
/// Row { NUMBER($line, useGrouping: "false") }: { $text }
/// ```
///
/// `line`: row of the file
/// `text`: sentences
pub fn imports_screen_row_problems(line: impl Into<Number>, text: impl Into<String>) -> Message {
    Message { id: "imports-screen-row-problems".to_owned(), args: vec![("line".to_owned(), Arg::from(line.into())), ("text".to_owned(), Arg::Text(text.into()))] }
}

/// Bar over the rows when nothing is wrong with the current row.
///
/// ```text
/// Under each column of the file stands where it goes. Correct it there if it is wrong.
/// ```
pub fn imports_screen_columns_hint() -> Message {
    Message { id: "imports-screen-columns-hint".to_owned(), args: vec![] }
}

/// Head of a column of the file: its letter and its own head.
///
/// ```text
/// { $letter } · { $header }
/// ```
///
/// `letter`: letter of the column
/// `header`: head in the file
pub fn imports_screen_column_from(letter: impl Into<String>, header: impl Into<String>) -> Message {
    Message { id: "imports-screen-column-from".to_owned(), args: vec![("letter".to_owned(), Arg::Text(letter.into())), ("header".to_owned(), Arg::Text(header.into()))] }
}

/// Button under the head of a column, for screen readers.
///
/// ```text
/// Column { $letter }: { $field }. Change
/// ```
///
/// `letter`: letter of the column
/// `field`: what it means
pub fn imports_screen_column_label(letter: impl Into<String>, field: impl Into<String>) -> Message {
    Message { id: "imports-screen-column-label".to_owned(), args: vec![("letter".to_owned(), Arg::Text(letter.into())), ("field".to_owned(), Arg::Text(field.into()))] }
}

/// Head of the last column.
///
/// ```text
/// Verdict
/// ```
pub fn imports_screen_verdict_column() -> Message {
    Message { id: "imports-screen-verdict-column".to_owned(), args: vec![] }
}

/// Head of the first column.
///
/// ```text
/// Row
/// ```
pub fn imports_screen_line_column() -> Message {
    Message { id: "imports-screen-line-column".to_owned(), args: vec![] }
}

/// Name of the table, for screen readers.
///
/// ```text
/// Rows of the file
/// ```
pub fn imports_screen_table_label() -> Message {
    Message { id: "imports-screen-table-label".to_owned(), args: vec![] }
}

/// Verdict.
///
/// ```text
/// new record
/// ```
pub fn imports_screen_verdict_new() -> Message {
    Message { id: "imports-screen-verdict-new".to_owned(), args: vec![] }
}

/// Verdict.
///
/// ```text
/// already there
/// ```
pub fn imports_screen_verdict_exists() -> Message {
    Message { id: "imports-screen-verdict-exists".to_owned(), args: vec![] }
}

/// Verdict.
///
/// ```text
/// goes in, look
/// ```
pub fn imports_screen_verdict_ask() -> Message {
    Message { id: "imports-screen-verdict-ask".to_owned(), args: vec![] }
}

/// Verdict.
///
/// ```text
/// will not go in
/// ```
pub fn imports_screen_verdict_error() -> Message {
    Message { id: "imports-screen-verdict-error".to_owned(), args: vec![] }
}

/// Legend under the rows.
///
/// ```text
/// repaired
/// ```
pub fn imports_screen_legend_offered() -> Message {
    Message { id: "imports-screen-legend-offered".to_owned(), args: vec![] }
}

/// Legend under the rows.
///
/// ```text
/// look at it
/// ```
pub fn imports_screen_legend_asked() -> Message {
    Message { id: "imports-screen-legend-asked".to_owned(), args: vec![] }
}

/// Legend under the rows.
///
/// ```text
/// not taken
/// ```
pub fn imports_screen_legend_broken() -> Message {
    Message { id: "imports-screen-legend-broken".to_owned(), args: vec![] }
}

/// No rows with the chosen problem.
///
/// ```text
/// No rows here.
/// ```
pub fn imports_screen_rows_empty() -> Message {
    Message { id: "imports-screen-rows-empty".to_owned(), args: vec![] }
}

/// Sum at the foot.
///
/// ```text
/// New
/// ```
pub fn imports_screen_sum_new() -> Message {
    Message { id: "imports-screen-sum-new".to_owned(), args: vec![] }
}

/// Sum at the foot.
///
/// ```text
/// Already there
/// ```
pub fn imports_screen_sum_known() -> Message {
    Message { id: "imports-screen-sum-known".to_owned(), args: vec![] }
}

/// Sum at the foot.
///
/// ```text
/// Will not go in
/// ```
pub fn imports_screen_sum_refused() -> Message {
    Message { id: "imports-screen-sum-refused".to_owned(), args: vec![] }
}

/// Beside the sums.
///
/// ```text
/// Refused rows go to a file with the reason beside each cell. The import can be undone as a whole, a week later too.
/// ```
pub fn imports_screen_foot_hint() -> Message {
    Message { id: "imports-screen-foot-hint".to_owned(), args: vec![] }
}

/// Button: saves refused rows.
///
/// ```text
/// Save refused rows
/// ```
pub fn imports_screen_refused_button() -> Message {
    Message { id: "imports-screen-refused-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// Refused rows are saved: { $path }
/// ```
///
/// `path`: where
pub fn imports_screen_refused_saved(path: impl Into<String>) -> Message {
    Message { id: "imports-screen-refused-saved".to_owned(), args: vec![("path".to_owned(), Arg::Text(path.into()))] }
}

/// Main button.
///
/// ```text
/// { $count ->
///     [one] Take { $count } person
///    *[other] Take { $count } people
/// }
/// ```
///
/// `count`: people it brings in or changes
pub fn imports_screen_run_button(count: impl Into<Number>) -> Message {
    Message { id: "imports-screen-run-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// While the import runs.
///
/// ```text
/// The list is being taken in
/// ```
pub fn imports_screen_run_progress() -> Message {
    Message { id: "imports-screen-run-progress".to_owned(), args: vec![] }
}

/// The import is done: title.
///
/// ```text
/// The list is in the register: “{ $file }”
/// ```
///
/// `file`: name of the file
pub fn imports_screen_done_title(file: impl Into<String>) -> Message {
    Message { id: "imports-screen-done-title".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// Line of the result.
///
/// ```text
/// New records
/// ```
pub fn imports_screen_done_written() -> Message {
    Message { id: "imports-screen-done-written".to_owned(), args: vec![] }
}

/// Line of the result.
///
/// ```text
/// Records changed
/// ```
pub fn imports_screen_done_updated() -> Message {
    Message { id: "imports-screen-done-updated".to_owned(), args: vec![] }
}

/// Line of the result.
///
/// ```text
/// Already there, skipped
/// ```
pub fn imports_screen_done_skipped() -> Message {
    Message { id: "imports-screen-done-skipped".to_owned(), args: vec![] }
}

/// Line of the result.
///
/// ```text
/// Refused
/// ```
pub fn imports_screen_done_refused() -> Message {
    Message { id: "imports-screen-done-refused".to_owned(), args: vec![] }
}

/// Button: back to the list.
///
/// ```text
/// To the list of volunteers
/// ```
pub fn imports_screen_done_list_button() -> Message {
    Message { id: "imports-screen-done-list-button".to_owned(), args: vec![] }
}

/// Button: takes everything back.
///
/// ```text
/// Take the import back
/// ```
pub fn imports_screen_undo_button() -> Message {
    Message { id: "imports-screen-undo-button".to_owned(), args: vec![] }
}

/// While the import is taken back.
///
/// ```text
/// The import is being taken back
/// ```
pub fn imports_screen_undo_progress() -> Message {
    Message { id: "imports-screen-undo-progress".to_owned(), args: vec![] }
}

/// After it was taken back: title.
///
/// ```text
/// The import is taken back
/// ```
pub fn imports_screen_undone_title() -> Message {
    Message { id: "imports-screen-undone-title".to_owned(), args: vec![] }
}

/// After it was taken back: records.
///
/// ```text
/// { $count ->
///     [one] { $count } record taken back
///    *[other] { $count } records taken back
/// }
/// ```
///
/// `count`: records taken back
pub fn imports_screen_undone_count(count: impl Into<Number>) -> Message {
    Message { id: "imports-screen-undone-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// After it was taken back: some records were changed since then and stay.
///
/// ```text
/// Changed since then and kept: { $count }
/// ```
///
/// `count`: records that stay
pub fn imports_screen_undone_kept(count: impl Into<Number>) -> Message {
    Message { id: "imports-screen-undone-kept".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// After it was taken back: fields of people who were there before, which somebody changed since then.
///
/// ```text
/// Left as they are, because they were changed since: { $fields }
/// ```
///
/// `fields`: their names
pub fn imports_screen_undone_fields(fields: impl Into<String>) -> Message {
    Message { id: "imports-screen-undone-fields".to_owned(), args: vec![("fields".to_owned(), Arg::Text(fields.into()))] }
}

/// Button: opens the place to paste a table.
///
/// ```text
/// Paste a table…
/// ```
pub fn imports_screen_paste_button() -> Message {
    Message { id: "imports-screen-paste-button".to_owned(), args: vec![] }
}

/// Dialog with a place to paste a table.
///
/// ```text
/// Paste a table
/// ```
pub fn imports_screen_paste_title() -> Message {
    Message { id: "imports-screen-paste-title".to_owned(), args: vec![] }
}

/// Field in the dialog.
///
/// ```text
/// Rows copied from Excel, Word or a messenger
/// ```
pub fn imports_screen_paste_label() -> Message {
    Message { id: "imports-screen-paste-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// One person on a line. A header is welcome and not needed.
/// ```
pub fn imports_screen_paste_hint() -> Message {
    Message { id: "imports-screen-paste-hint".to_owned(), args: vec![] }
}

/// Button of the dialog: judges the pasted table.
///
/// ```text
/// Check the table
/// ```
pub fn imports_screen_paste_read_button() -> Message {
    Message { id: "imports-screen-paste-read-button".to_owned(), args: vec![] }
}

/// In place of the name of a file.
///
/// ```text
/// Pasted table
/// ```
pub fn imports_screen_pasted_name() -> Message {
    Message { id: "imports-screen-pasted-name".to_owned(), args: vec![] }
}

/// Heading over the lists that were taken in.
///
/// ```text
/// Lists taken in
/// ```
pub fn imports_screen_taken_title() -> Message {
    Message { id: "imports-screen-taken-title".to_owned(), args: vec![] }
}

/// Under the heading when there is none.
///
/// ```text
/// None yet. Every list that is taken in stays here, and can be taken back as a whole.
/// ```
pub fn imports_screen_taken_empty() -> Message {
    Message { id: "imports-screen-taken-empty".to_owned(), args: vec![] }
}

/// Column of that table.
///
/// ```text
/// When
/// ```
pub fn imports_screen_taken_when_column() -> Message {
    Message { id: "imports-screen-taken-when-column".to_owned(), args: vec![] }
}

/// Column of that table.
///
/// ```text
/// List
/// ```
pub fn imports_screen_taken_file_column() -> Message {
    Message { id: "imports-screen-taken-file-column".to_owned(), args: vec![] }
}

/// Column of that table.
///
/// ```text
/// Who took it in
/// ```
pub fn imports_screen_taken_by_column() -> Message {
    Message { id: "imports-screen-taken-by-column".to_owned(), args: vec![] }
}

/// Column of that table.
///
/// ```text
/// State
/// ```
pub fn imports_screen_taken_state_column() -> Message {
    Message { id: "imports-screen-taken-state-column".to_owned(), args: vec![] }
}

/// State of a list that was taken in.
///
/// ```text
/// in the register
/// ```
pub fn imports_screen_taken_here() -> Message {
    Message { id: "imports-screen-taken-here".to_owned(), args: vec![] }
}

/// State of a list that was taken back.
///
/// ```text
/// taken back: { $at }
/// ```
///
/// `at`: when
pub fn imports_screen_taken_undone(at: impl Into<When>) -> Message {
    Message { id: "imports-screen-taken-undone".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into()))] }
}

/// Button in a row of that table.
///
/// ```text
/// Take back…
/// ```
pub fn imports_screen_taken_undo_button() -> Message {
    Message { id: "imports-screen-taken-undo-button".to_owned(), args: vec![] }
}

/// Question before a list is taken back.
///
/// ```text
/// Take this list back?
/// ```
pub fn imports_screen_taken_undo_title() -> Message {
    Message { id: "imports-screen-taken-undo-title".to_owned(), args: vec![] }
}

/// Under the question.
///
/// ```text
/// “{ $file }”, people it added: { $count }. They leave the register; what was changed by hand since then stays.
/// ```
///
/// `file`: name of the file
/// `count`: people it added
pub fn imports_screen_taken_undo_hint(file: impl Into<String>, count: impl Into<Number>) -> Message {
    Message { id: "imports-screen-taken-undo-hint".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into())), ("count".to_owned(), Arg::from(count.into()))] }
}

/// Under the same question, where the list changed records that were there.
///
/// ```text
/// “{ $file }”, records it changed: { $count }. They get back what they held before; what was changed by hand since then stays.
/// ```
///
/// `file`: name of the file
/// `count`: records that it changed
pub fn imports_screen_taken_undo_changed(file: impl Into<String>, count: impl Into<Number>) -> Message {
    Message { id: "imports-screen-taken-undo-changed".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into())), ("count".to_owned(), Arg::from(count.into()))] }
}

/// In that table, under the number of new records: records that were there and that the list changed.
///
/// ```text
/// changed: { $count }
/// ```
///
/// `count`: records
pub fn imports_screen_taken_changed(count: impl Into<Number>) -> Message {
    Message { id: "imports-screen-taken-changed".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: how the file was read, and how to change it.
///
/// ```text
/// How it was read…
/// ```
pub fn imports_screen_reading_button() -> Message {
    Message { id: "imports-screen-reading-button".to_owned(), args: vec![] }
}

/// Dialog: how the file was read.
///
/// ```text
/// How the file was read
/// ```
pub fn imports_screen_reading_title() -> Message {
    Message { id: "imports-screen-reading-title".to_owned(), args: vec![] }
}

/// Field of that dialog.
///
/// ```text
/// Encoding
/// ```
pub fn imports_screen_reading_encoding_label() -> Message {
    Message { id: "imports-screen-reading-encoding-label".to_owned(), args: vec![] }
}

/// Under the field where the file does not say its encoding.
///
/// ```text
/// The file does not say it, so it was guessed. If names cannot be read, choose another.
/// ```
pub fn imports_screen_reading_encoding_hint() -> Message {
    Message { id: "imports-screen-reading-encoding-hint".to_owned(), args: vec![] }
}

/// Over the rows and beside the encoding: a word of the file as it is read now, and as it is in the other code page.
///
/// ```text
/// The file has the word “{ $here }”. In { $encoding } it is “{ $there }”.
/// ```
///
/// `here`: the word as it is read now
/// `there`: the word in the other code page
/// `encoding`: name of the other code page
pub fn imports_screen_letters_hint(here: impl Into<String>, there: impl Into<String>, encoding: impl Into<String>) -> Message {
    Message { id: "imports-screen-letters-hint".to_owned(), args: vec![("here".to_owned(), Arg::Text(here.into())), ("there".to_owned(), Arg::Text(there.into())), ("encoding".to_owned(), Arg::Text(encoding.into()))] }
}

/// Button beside that sentence.
///
/// ```text
/// Read as { $encoding }
/// ```
///
/// `encoding`: name of the other code page
pub fn imports_screen_letters_button(encoding: impl Into<String>) -> Message {
    Message { id: "imports-screen-letters-button".to_owned(), args: vec![("encoding".to_owned(), Arg::Text(encoding.into()))] }
}

/// Field of that dialog.
///
/// ```text
/// Who sends such lists
/// ```
pub fn imports_screen_reading_sender_label() -> Message {
    Message { id: "imports-screen-reading-sender-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Columns, the place of the table and the meaning of words are remembered with the name and found again in the next list.
/// ```
pub fn imports_screen_reading_sender_hint() -> Message {
    Message { id: "imports-screen-reading-sender-hint".to_owned(), args: vec![] }
}

/// Field of that dialog, where the file has several sheets: which of them is meant below.
///
/// ```text
/// Sheet
/// ```
pub fn imports_screen_reading_sheet_label() -> Message {
    Message { id: "imports-screen-reading-sheet-label".to_owned(), args: vec![] }
}

/// Field of that dialog: where the table of the sheet begins.
///
/// ```text
/// Table of the sheet
/// ```
pub fn imports_screen_reading_table_label() -> Message {
    Message { id: "imports-screen-reading-table-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Choose the line with the headings of the columns. What was chosen for the columns of this sheet is forgotten then.
/// ```
pub fn imports_screen_reading_table_hint() -> Message {
    Message { id: "imports-screen-reading-table-hint".to_owned(), args: vec![] }
}

/// First choice of the field: the place that was found by the program.
///
/// ```text
/// As it was found
/// ```
pub fn imports_screen_reading_table_found() -> Message {
    Message { id: "imports-screen-reading-table-found".to_owned(), args: vec![] }
}

/// Choice of the field: a line that may be the header.
///
/// ```text
/// Headings in line { NUMBER($line, useGrouping: "false") }: { $text }
/// ```
///
/// `line`: number of the line in the file
/// `text`: how the line begins
pub fn imports_screen_reading_table_line(line: impl Into<Number>, text: impl Into<String>) -> Message {
    Message { id: "imports-screen-reading-table-line".to_owned(), args: vec![("line".to_owned(), Arg::from(line.into())), ("text".to_owned(), Arg::Text(text.into()))] }
}

/// Choice of the field: the table has no header.
///
/// ```text
/// No headings: from the first line
/// ```
pub fn imports_screen_reading_table_none() -> Message {
    Message { id: "imports-screen-reading-table-none".to_owned(), args: vec![] }
}

/// Choice of the field: the sheet is passed over.
///
/// ```text
/// Take nothing from this sheet
/// ```
pub fn imports_screen_reading_table_nowhere() -> Message {
    Message { id: "imports-screen-reading-table-nowhere".to_owned(), args: vec![] }
}

/// Button under the sentence that no list of people was found in the file.
///
/// ```text
/// Show where the table is…
/// ```
pub fn imports_screen_by_hand_button() -> Message {
    Message { id: "imports-screen-by-hand-button".to_owned(), args: vec![] }
}

/// Line under the name of the file.
///
/// ```text
/// Sender: { $name }.
/// ```
///
/// `name`: who sends such lists
pub fn imports_screen_sender(name: impl Into<String>) -> Message {
    Message { id: "imports-screen-sender".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Line under the name of the file.
///
/// ```text
/// Columns as in the earlier list.
/// ```
pub fn imports_screen_remembered() -> Message {
    Message { id: "imports-screen-remembered".to_owned(), args: vec![] }
}

/// Line under the name of the file.
///
/// ```text
/// Header in row { $lines }.
/// ```
///
/// `lines`: rows of the file, such as 4–5
pub fn imports_screen_header_lines(lines: impl Into<String>) -> Message {
    Message { id: "imports-screen-header-lines".to_owned(), args: vec![("lines".to_owned(), Arg::Text(lines.into()))] }
}

/// Banner: the same file was taken in before.
///
/// ```text
/// This very file was taken in before: { $at }
/// ```
///
/// `at`: when
pub fn imports_screen_seen_title(at: impl Into<When>) -> Message {
    Message { id: "imports-screen-seen-title".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into()))] }
}

/// Banner: the same file was taken in before, what to do.
///
/// ```text
/// Taking it in again adds nobody twice. To begin anew, take the earlier one back.
/// ```
pub fn imports_screen_seen_hint() -> Message {
    Message { id: "imports-screen-seen-hint".to_owned(), args: vec![] }
}

/// Button of that banner.
///
/// ```text
/// Take the earlier one back…
/// ```
pub fn imports_screen_seen_undo_button() -> Message {
    Message { id: "imports-screen-seen-undo-button".to_owned(), args: vec![] }
}

/// Group at the left: rows by what becomes of them.
///
/// ```text
/// By outcome
/// ```
pub fn imports_screen_outcomes_title() -> Message {
    Message { id: "imports-screen-outcomes-title".to_owned(), args: vec![] }
}

/// Verdict: the person stands in an earlier row.
///
/// ```text
/// twice in the list
/// ```
pub fn imports_screen_verdict_twice() -> Message {
    Message { id: "imports-screen-verdict-twice".to_owned(), args: vec![] }
}

/// Verdict: probably there already; out until somebody answers.
///
/// ```text
/// needs an answer
/// ```
pub fn imports_screen_verdict_perhaps() -> Message {
    Message { id: "imports-screen-verdict-perhaps".to_owned(), args: vec![] }
}

/// Verdict: somebody left the row out.
///
/// ```text
/// left out
/// ```
pub fn imports_screen_verdict_out() -> Message {
    Message { id: "imports-screen-verdict-out".to_owned(), args: vec![] }
}

/// Button: answers the problem of the current row only.
///
/// ```text
/// Only in this row
/// ```
pub fn imports_screen_fix_row() -> Message {
    Message { id: "imports-screen-fix-row".to_owned(), args: vec![] }
}

/// Button: answers all problems of a kind.
///
/// ```text
/// { $fix }, all: { $count }
/// ```
///
/// `fix`: the answer, such as “Put the zeros back”
/// `count`: rows
pub fn imports_screen_fix_all(fix: impl Into<String>, count: impl Into<Number>) -> Message {
    Message { id: "imports-screen-fix-all".to_owned(), args: vec![("fix".to_owned(), Arg::Text(fix.into())), ("count".to_owned(), Arg::from(count.into()))] }
}

/// In the menu of other answers: for the current row.
///
/// ```text
/// { $fix }: this row
/// ```
///
/// `fix`: the answer
pub fn imports_screen_fix_this(fix: impl Into<String>) -> Message {
    Message { id: "imports-screen-fix-this".to_owned(), args: vec![("fix".to_owned(), Arg::Text(fix.into()))] }
}

/// Name of the menu of other answers.
///
/// ```text
/// Other answers
/// ```
pub fn imports_screen_fix_more() -> Message {
    Message { id: "imports-screen-fix-more".to_owned(), args: vec![] }
}

/// Over the rows: all problems of the kind are answered.
///
/// ```text
/// Answered for all: { $fix }. Rows: { $count }
/// ```
///
/// `fix`: the answer
/// `count`: rows
pub fn imports_screen_fix_answered(fix: impl Into<String>, count: impl Into<Number>) -> Message {
    Message { id: "imports-screen-fix-answered".to_owned(), args: vec![("fix".to_owned(), Arg::Text(fix.into())), ("count".to_owned(), Arg::from(count.into()))] }
}

/// Over the rows: how many of the kind are answered.
///
/// ```text
/// Answered: { $settled }. Waiting: { $count }
/// ```
///
/// `settled`: rows answered
/// `count`: rows that wait
pub fn imports_screen_fix_settled(settled: impl Into<Number>, count: impl Into<Number>) -> Message {
    Message { id: "imports-screen-fix-settled".to_owned(), args: vec![("settled".to_owned(), Arg::from(settled.into())), ("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: takes the answer back.
///
/// ```text
/// Take the answer back
/// ```
pub fn imports_screen_fix_back() -> Message {
    Message { id: "imports-screen-fix-back".to_owned(), args: vec![] }
}

/// Field over the rows: what an unknown word means.
///
/// ```text
/// “{ $words }” means
/// ```
///
/// `words`: the word of the list
pub fn imports_screen_fix_word(words: impl Into<String>) -> Message {
    Message { id: "imports-screen-fix-word".to_owned(), args: vec![("words".to_owned(), Arg::Text(words.into()))] }
}

/// First choice of that field.
///
/// ```text
/// Choose…
/// ```
pub fn imports_screen_fix_word_none() -> Message {
    Message { id: "imports-screen-fix-word-none".to_owned(), args: vec![] }
}

/// Field in place of a cell.
///
/// ```text
/// { $header }, row { NUMBER($line, useGrouping: "false") }
/// ```
///
/// `header`: head of the column
/// `line`: row of the file
pub fn imports_screen_cell_label(header: impl Into<String>, line: impl Into<Number>) -> Message {
    Message { id: "imports-screen-cell-label".to_owned(), args: vec![("header".to_owned(), Arg::Text(header.into())), ("line".to_owned(), Arg::from(line.into()))] }
}

/// Under the rows: which keys work in the table.
///
/// ```text
/// Enter: answer; F2: type over; Delete: take back
/// ```
pub fn imports_screen_keys_hint() -> Message {
    Message { id: "imports-screen-keys-hint".to_owned(), args: vec![] }
}

/// Legend under the rows.
///
/// ```text
/// typed over
/// ```
pub fn imports_screen_legend_typed() -> Message {
    Message { id: "imports-screen-legend-typed".to_owned(), args: vec![] }
}

/// Legend under the rows: consents that have to be asked for.
///
/// ```text
/// Consents to be obtained: { $count }
/// ```
///
/// `count`: people
pub fn imports_screen_legend_debt(count: impl Into<Number>) -> Message {
    Message { id: "imports-screen-legend-debt".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Pane: the row beside the person of the register that it is.
///
/// ```text
/// The row and the person in the register
/// ```
pub fn imports_screen_beside_title() -> Message {
    Message { id: "imports-screen-beside-title".to_owned(), args: vec![] }
}

/// Pane: the row beside an earlier row of the same list.
///
/// ```text
/// The row and row { NUMBER($line, useGrouping: "false") } of the list
/// ```
///
/// `line`: row of the file
pub fn imports_screen_beside_earlier_title(line: impl Into<Number>) -> Message {
    Message { id: "imports-screen-beside-earlier-title".to_owned(), args: vec![("line".to_owned(), Arg::from(line.into()))] }
}

/// Pane: why they are one.
///
/// ```text
/// Signs that this is one person: { $reasons }
/// ```
///
/// `reasons`: reasons, joined
pub fn imports_screen_beside_why(reasons: impl Into<String>) -> Message {
    Message { id: "imports-screen-beside-why".to_owned(), args: vec![("reasons".to_owned(), Arg::Text(reasons.into()))] }
}

/// Pane: head of the line with the values of the list.
///
/// ```text
/// In the list
/// ```
pub fn imports_screen_beside_row() -> Message {
    Message { id: "imports-screen-beside-row".to_owned(), args: vec![] }
}

/// Pane: head of the line with the values of the register.
///
/// ```text
/// In the register
/// ```
pub fn imports_screen_beside_there() -> Message {
    Message { id: "imports-screen-beside-there".to_owned(), args: vec![] }
}

/// Pane: head of the line with the values of the earlier row.
///
/// ```text
/// Earlier row
/// ```
pub fn imports_screen_beside_earlier() -> Message {
    Message { id: "imports-screen-beside-earlier".to_owned(), args: vec![] }
}

/// Mark on a value that would be filled or changed, for screen readers.
///
/// ```text
/// will be taken
/// ```
pub fn imports_screen_beside_fills() -> Message {
    Message { id: "imports-screen-beside-fills".to_owned(), args: vec![] }
}

/// Beside the main button while the list is stopped.
///
/// ```text
/// Answer the question above first.
/// ```
pub fn imports_screen_run_blocked() -> Message {
    Message { id: "imports-screen-run-blocked".to_owned(), args: vec![] }
}

/// Beside the main button when nobody would be taken in.
///
/// ```text
/// Nobody here can be taken in yet. Answer the problems at the left, or choose what to do with people who are in the register already.
/// ```
pub fn imports_screen_run_none() -> Message {
    Message { id: "imports-screen-run-none".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// No name
/// ```
pub fn imports_screen_problem_name_missing() -> Message {
    Message { id: "imports-screen-problem-name-missing".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// IIN: check digit
/// ```
pub fn imports_screen_problem_iin_bad_checksum() -> Message {
    Message { id: "imports-screen-problem-iin-bad-checksum".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// IIN: not 12 digits
/// ```
pub fn imports_screen_problem_iin_bad_length() -> Message {
    Message { id: "imports-screen-problem-iin-bad-length".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// IIN: a letter in it
/// ```
pub fn imports_screen_problem_iin_bad_character() -> Message {
    Message { id: "imports-screen-problem-iin-bad-character".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// IIN: not a real one
/// ```
pub fn imports_screen_problem_iin_placeholder() -> Message {
    Message { id: "imports-screen-problem-iin-placeholder".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// IIN: digits lost
/// ```
pub fn imports_screen_problem_iin_scientific_notation() -> Message {
    Message { id: "imports-screen-problem-iin-scientific-notation".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// BIN instead of IIN
/// ```
pub fn imports_screen_problem_iin_is_bin() -> Message {
    Message { id: "imports-screen-problem-iin-is-bin".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// No such birth date
/// ```
pub fn imports_screen_problem_birth_date_invalid() -> Message {
    Message { id: "imports-screen-problem-birth-date-invalid".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Birth date impossible
/// ```
pub fn imports_screen_problem_birth_date_impossible() -> Message {
    Message { id: "imports-screen-problem-birth-date-impossible".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Not a phone
/// ```
pub fn imports_screen_problem_phone_invalid() -> Message {
    Message { id: "imports-screen-problem-phone-invalid".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Not an e-mail
/// ```
pub fn imports_screen_problem_email_invalid() -> Message {
    Message { id: "imports-screen-problem-email-invalid".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Error in a cell
/// ```
pub fn imports_screen_problem_cell_error_value() -> Message {
    Message { id: "imports-screen-problem-cell-error-value".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Value lost
/// ```
pub fn imports_screen_problem_cell_unreadable() -> Message {
    Message { id: "imports-screen-problem-cell-unreadable".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Cannot be taken in
/// ```
pub fn imports_screen_problem_closed() -> Message {
    Message { id: "imports-screen-problem-closed".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// One word of a name
/// ```
pub fn imports_screen_problem_name_single() -> Message {
    Message { id: "imports-screen-problem-name-single".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Initials only
/// ```
pub fn imports_screen_problem_name_initials_only() -> Message {
    Message { id: "imports-screen-problem-name-initials-only".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Which is the surname?
/// ```
pub fn imports_screen_problem_name_order_uncertain() -> Message {
    Message { id: "imports-screen-problem-name-order-uncertain".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// IIN: zero lost
/// ```
pub fn imports_screen_problem_iin_padded() -> Message {
    Message { id: "imports-screen-problem-iin-padded".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// IIN: impossible date
/// ```
pub fn imports_screen_problem_iin_warn() -> Message {
    Message { id: "imports-screen-problem-iin-warn".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Birth date incomplete
/// ```
pub fn imports_screen_problem_birth_date_incomplete() -> Message {
    Message { id: "imports-screen-problem-birth-date-incomplete".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Birth date and IIN differ
/// ```
pub fn imports_screen_problem_birth_date_mismatch_iin() -> Message {
    Message { id: "imports-screen-problem-birth-date-mismatch-iin".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Sex and IIN differ
/// ```
pub fn imports_screen_problem_sex_mismatch_iin() -> Message {
    Message { id: "imports-screen-problem-sex-mismatch-iin".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Day or month first?
/// ```
pub fn imports_screen_problem_date_ambiguous() -> Message {
    Message { id: "imports-screen-problem-date-ambiguous".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Year of two digits
/// ```
pub fn imports_screen_problem_date_two_digit_year() -> Message {
    Message { id: "imports-screen-problem-date-two-digit-year".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Twice in the list
/// ```
pub fn imports_screen_problem_duplicate_in_file() -> Message {
    Message { id: "imports-screen-problem-duplicate-in-file".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Maybe twice in the list
/// ```
pub fn imports_screen_problem_possible_duplicate_in_file() -> Message {
    Message { id: "imports-screen-problem-possible-duplicate-in-file".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Two people in a line
/// ```
pub fn imports_screen_problem_two_people_in_line() -> Message {
    Message { id: "imports-screen-problem-two-people-in-line".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Unknown region
/// ```
pub fn imports_screen_problem_region_unknown() -> Message {
    Message { id: "imports-screen-problem-region-unknown".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Unknown country
/// ```
pub fn imports_screen_problem_country_unknown() -> Message {
    Message { id: "imports-screen-problem-country-unknown".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Unknown direction
/// ```
pub fn imports_screen_problem_direction_unknown() -> Message {
    Message { id: "imports-screen-problem-direction-unknown".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Unknown category
/// ```
pub fn imports_screen_problem_category_unknown() -> Message {
    Message { id: "imports-screen-problem-category-unknown".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Region before 2022
/// ```
pub fn imports_screen_problem_region_outdated() -> Message {
    Message { id: "imports-screen-problem-region-outdated".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// No consent
/// ```
pub fn imports_screen_problem_consent_refused() -> Message {
    Message { id: "imports-screen-problem-consent-refused".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Left or declined
/// ```
pub fn imports_screen_problem_person_left() -> Message {
    Message { id: "imports-screen-problem-person-left".to_owned(), args: vec![] }
}

/// Short name of a problem, in a list of guests.
///
/// ```text
/// Guest will not come
/// ```
pub fn imports_screen_problem_guest_declined() -> Message {
    Message { id: "imports-screen-problem-guest-declined".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Letters lost
/// ```
pub fn imports_screen_problem_encoding_replaced() -> Message {
    Message { id: "imports-screen-problem-encoding-replaced".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Formula in a cell
/// ```
pub fn imports_screen_problem_formula_cell() -> Message {
    Message { id: "imports-screen-problem-formula-cell".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Text too long
/// ```
pub fn imports_screen_problem_text_too_long() -> Message {
    Message { id: "imports-screen-problem-text-too-long".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// More cells than heads
/// ```
pub fn imports_screen_problem_too_many_cells() -> Message {
    Message { id: "imports-screen-problem-too-many-cells".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Fewer cells than heads
/// ```
pub fn imports_screen_problem_too_few_cells() -> Message {
    Message { id: "imports-screen-problem-too-few-cells".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Quote not closed
/// ```
pub fn imports_screen_problem_quote_not_closed() -> Message {
    Message { id: "imports-screen-problem-quote-not-closed".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Far from the list
/// ```
pub fn imports_screen_problem_far_row() -> Message {
    Message { id: "imports-screen-problem-far-row".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Maybe already here
/// ```
pub fn imports_screen_problem_probably_here() -> Message {
    Message { id: "imports-screen-problem-probably-here".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Other order of names
/// ```
pub fn imports_screen_problem_name_order_differs() -> Message {
    Message { id: "imports-screen-problem-name-order-differs".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Capital letters
/// ```
pub fn imports_screen_problem_name_all_caps() -> Message {
    Message { id: "imports-screen-problem-name-all-caps".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// IIN: signs removed
/// ```
pub fn imports_screen_problem_iin_cleaned() -> Message {
    Message { id: "imports-screen-problem-iin-cleaned".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Month first
/// ```
pub fn imports_screen_problem_date_format_differs() -> Message {
    Message { id: "imports-screen-problem-date-format-differs".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Date as a number
/// ```
pub fn imports_screen_problem_date_from_serial() -> Message {
    Message { id: "imports-screen-problem-date-from-serial".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Several phones
/// ```
pub fn imports_screen_problem_phone_multiple() -> Message {
    Message { id: "imports-screen-problem-phone-multiple".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// One phone, two people
/// ```
pub fn imports_screen_problem_phone_shared_in_file() -> Message {
    Message { id: "imports-screen-problem-phone-shared-in-file".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// On another sheet too
/// ```
pub fn imports_screen_problem_same_person_other_sheet() -> Message {
    Message { id: "imports-screen-problem-same-person-other-sheet".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Alien letter in a word
/// ```
pub fn imports_screen_problem_lookalike_repaired() -> Message {
    Message { id: "imports-screen-problem-lookalike-repaired".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Invisible characters
/// ```
pub fn imports_screen_problem_invisible_removed() -> Message {
    Message { id: "imports-screen-problem-invisible-removed".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Extra spaces
/// ```
pub fn imports_screen_problem_whitespace_cleaned() -> Message {
    Message { id: "imports-screen-problem-whitespace-cleaned".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Pictures in text
/// ```
pub fn imports_screen_problem_emoji_removed() -> Message {
    Message { id: "imports-screen-problem-emoji-removed".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Control characters
/// ```
pub fn imports_screen_problem_control_chars_removed() -> Message {
    Message { id: "imports-screen-problem-control-chars-removed".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Line break in a cell
/// ```
pub fn imports_screen_problem_line_break_in_field() -> Message {
    Message { id: "imports-screen-problem-line-break-in-field".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// From a merged cell
/// ```
pub fn imports_screen_problem_filled_from_merged_cell() -> Message {
    Message { id: "imports-screen-problem-filled-from-merged-cell".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Hidden row
/// ```
pub fn imports_screen_problem_row_hidden() -> Message {
    Message { id: "imports-screen-problem-row-hidden".to_owned(), args: vec![] }
}

/// Short name of a kind of problem, at the left of the import screen; about 24 letters fit.
///
/// ```text
/// Begins like a formula
/// ```
pub fn imports_screen_problem_formula_text() -> Message {
    Message { id: "imports-screen-problem-formula-text".to_owned(), args: vec![] }
}

/// Legend under the rows: a value that is not taken stands struck out.
///
/// ```text
/// left out
/// ```
pub fn imports_screen_legend_left() -> Message {
    Message { id: "imports-screen-legend-left".to_owned(), args: vec![] }
}

/// Over the place where lists are chosen: a list that somebody has begun to put right.
///
/// ```text
/// “{ $file }” is begun and not taken in yet
/// ```
///
/// `file`: name of the file
pub fn imports_screen_begun_title(file: impl Into<String>) -> Message {
    Message { id: "imports-screen-begun-title".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// Under it: what is kept.
///
/// ```text
/// Answers kept: { $count }, the last one { DATETIME($at, style: "datetime") }. They are kept on this laptop until { DATETIME($until, style: "long") }.
/// ```
///
/// `count`: answers, at least one
/// `at`: when the last was given
/// `until`: the last day on which they are kept
pub fn imports_screen_begun_hint(count: impl Into<Number>, at: impl Into<When>, until: impl Into<When>) -> Message {
    Message { id: "imports-screen-begun-hint".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("at".to_owned(), Arg::from(at.into())), ("until".to_owned(), Arg::from(until.into()))] }
}

/// Under it where no question was answered yet, but columns or the way of reading were changed.
///
/// ```text
/// How the list is read was changed { DATETIME($at, style: "datetime") }. That is kept on this laptop until { DATETIME($until, style: "long") }.
/// ```
///
/// `at`: when
/// `until`: the last day on which that is kept
pub fn imports_screen_begun_reading_hint(at: impl Into<When>, until: impl Into<When>) -> Message {
    Message { id: "imports-screen-begun-reading-hint".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into())), ("until".to_owned(), Arg::from(until.into()))] }
}

/// What the button “Continue” beside it does, read aloud and shown where the mouse rests: opens the list with all that was
/// answered. The word of that button stands in it.
///
/// ```text
/// Continue with “{ $file }”
/// ```
///
/// `file`: name of the file
pub fn imports_screen_begun_button(file: impl Into<String>) -> Message {
    Message { id: "imports-screen-begun-button".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// Button: drops what is kept of the list, after a question.
///
/// ```text
/// Drop it…
/// ```
pub fn imports_screen_begun_drop_button() -> Message {
    Message { id: "imports-screen-begun-drop-button".to_owned(), args: vec![] }
}

/// Title of that question.
///
/// ```text
/// Drop what was put right in this list?
/// ```
pub fn imports_screen_begun_drop_title() -> Message {
    Message { id: "imports-screen-begun-drop-title".to_owned(), args: vec![] }
}

/// Text of that question.
///
/// ```text
/// Answers given to “{ $file }”: { $count }. Once dropped, they cannot be brought back. The file itself stays where it is.
/// ```
///
/// `file`: name of the file
/// `count`: answers that were given
pub fn imports_screen_begun_drop_hint(file: impl Into<String>, count: impl Into<Number>) -> Message {
    Message { id: "imports-screen-begun-drop-hint".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into())), ("count".to_owned(), Arg::from(count.into()))] }
}

/// Text of that question where no question was answered yet, but columns or the way of reading were changed.
///
/// ```text
/// “{ $file }”: how the list is read will have to be said again. The file itself stays where it is.
/// ```
///
/// `file`: name of the file
pub fn imports_screen_begun_drop_reading_hint(file: impl Into<String>) -> Message {
    Message { id: "imports-screen-begun-drop-reading-hint".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// Text of that question where the list was pasted: there is no file.
///
/// ```text
/// The pasted table goes too, with all that was put right in it. To work with it again, copy and paste it again.
/// ```
pub fn imports_screen_begun_drop_pasted_hint() -> Message {
    Message { id: "imports-screen-begun-drop-pasted-hint".to_owned(), args: vec![] }
}

/// Button of that question.
///
/// ```text
/// Drop the answers
/// ```
pub fn imports_screen_begun_drop_confirm() -> Message {
    Message { id: "imports-screen-begun-drop-confirm".to_owned(), args: vec![] }
}

/// Title of the question before a list that was put right is left.
///
/// ```text
/// Leave this list?
/// ```
pub fn imports_screen_leave_title() -> Message {
    Message { id: "imports-screen-leave-title".to_owned(), args: vec![] }
}

/// Text of that question, where the answers are not kept.
///
/// ```text
/// What was put right here is not kept. Nothing of the list is in the register yet.
/// ```
pub fn imports_screen_leave_hint() -> Message {
    Message { id: "imports-screen-leave-hint".to_owned(), args: vec![] }
}

/// Text of that question, where the answers are kept.
///
/// ```text
/// What was put right here is kept, sealed, on this laptop until { DATETIME($until, style: "long") }: whoever put it right goes on with it on the page “{ imports-screen-title }”. Nothing of the list is in the register yet.
/// ```
///
/// `until`: the last day on which they are kept
pub fn imports_screen_leave_kept(until: impl Into<When>) -> Message {
    Message { id: "imports-screen-leave-kept".to_owned(), args: vec![("until".to_owned(), Arg::from(until.into()))] }
}

/// Button of that question: the list is left as it is.
///
/// ```text
/// Leave without taking in
/// ```
pub fn imports_screen_leave_button() -> Message {
    Message { id: "imports-screen-leave-button".to_owned(), args: vec![] }
}

/// Button of that question: back to the list.
///
/// ```text
/// Stay with the list
/// ```
pub fn imports_screen_stay_button() -> Message {
    Message { id: "imports-screen-stay-button".to_owned(), args: vec![] }
}

/// Beside a typed code of a paper line.
///
/// ```text
/// No line of this event has the code “{ $code }”. Compare it with the sheet.
/// ```
///
/// `code`: what was typed
pub fn lines_unknown(code: impl Into<String>) -> Message {
    Message { id: "lines-unknown".to_owned(), args: vec![("code".to_owned(), Arg::Text(code.into()))] }
}

/// Beside a typed code of a paper line whose check sign does not fit.
///
/// ```text
/// The code “{ $code }” has a slip in it. Compare it with the sheet.
/// ```
///
/// `code`: what was typed
pub fn lines_mistyped(code: impl Into<String>) -> Message {
    Message { id: "lines-mistyped".to_owned(), args: vec![("code".to_owned(), Arg::Text(code.into()))] }
}

/// Beside a typed code of a paper line whose check sign does not fit; one line is nearly so.
///
/// ```text
/// The code “{ $code }” has a slip in it. It may be { $like } ({ $name }): compare it with the sheet.
/// ```
///
/// `code`: what was typed
/// `like`: code of the line that is nearly so
/// `name`: full name of the volunteer
pub fn lines_mistyped_like(code: impl Into<String>, like: impl Into<String>, name: impl Into<String>) -> Message {
    Message { id: "lines-mistyped-like".to_owned(), args: vec![("code".to_owned(), Arg::Text(code.into())), ("like".to_owned(), Arg::Text(like.into())), ("name".to_owned(), Arg::Text(name.into()))] }
}

/// Beside a typed code or number.
///
/// ```text
/// “{ $code }” may be several people. Choose one.
/// ```
///
/// `code`: what was typed
pub fn lines_several(code: impl Into<String>) -> Message {
    Message { id: "lines-several".to_owned(), args: vec![("code".to_owned(), Arg::Text(code.into()))] }
}

/// Beside a typed IIN or phone.
///
/// ```text
/// Nobody in the register has this number. Check the digits.
/// ```
pub fn lines_nobody() -> Message {
    Message { id: "lines-nobody".to_owned(), args: vec![] }
}

/// Beside an empty row.
///
/// ```text
/// Write the code of the line.
/// ```
pub fn lines_empty() -> Message {
    Message { id: "lines-empty".to_owned(), args: vec![] }
}

/// When the QR code of a sheet of another event is scanned.
///
/// ```text
/// This sheet is of another event: “{ $title }”. Open that event to enter it.
/// ```
///
/// `title`: title of that event
pub fn lines_sheet_other(title: impl Into<Titles>) -> Message {
    Message { id: "lines-sheet-other".to_owned(), args: vec![("title".to_owned(), Arg::from(title.into()))] }
}

/// When the QR code of a sheet is scanned whose event or shift is not in the register.
///
/// ```text
/// The event or shift of this sheet is not in the register. It may have been deleted, or not have arrived from the other laptop yet.
/// ```
pub fn lines_sheet_unknown() -> Message {
    Message { id: "lines-sheet-unknown".to_owned(), args: vec![] }
}

/// Beside a row.
///
/// ```text
/// Write when the person came or went.
/// ```
pub fn lines_no_time() -> Message {
    Message { id: "lines-no-time".to_owned(), args: vec![] }
}

/// Beside a row.
///
/// ```text
/// The going is not after the coming. Check both times.
/// ```
pub fn lines_times() -> Message {
    Message { id: "lines-times".to_owned(), args: vec![] }
}

/// Refusal above the rows of a sheet.
///
/// ```text
/// Nothing is written yet. Rows to correct: { $count }.
/// ```
///
/// `count`: rows to correct
pub fn lines_error_refused(count: impl Into<Number>) -> Message {
    Message { id: "lines-error-refused".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Warning before hours are entered.
///
/// ```text
/// { $name }: with these hours the year { $year } comes to { $hours } h. A student gets credit for { $most } h a year at most.
/// ```
///
/// `hours`: hours of the year
/// `most`: hours that get credit
/// `name`: full name of the volunteer
/// `year`: the year
pub fn hours_cap_student(hours: impl Into<Number>, most: impl Into<Number>, name: impl Into<String>, year: impl Into<String>) -> Message {
    Message { id: "hours-cap-student".to_owned(), args: vec![("hours".to_owned(), Arg::from(hours.into())), ("most".to_owned(), Arg::from(most.into())), ("name".to_owned(), Arg::Text(name.into())), ("year".to_owned(), Arg::Text(year.into()))] }
}

/// Warning before hours are entered.
///
/// ```text
/// { $name } was under 18 then, and these hours lie in the night (22:00–6:00). Check the times.
/// ```
///
/// `name`: full name of the volunteer
pub fn hours_cap_minor_night(name: impl Into<String>) -> Message {
    Message { id: "hours-cap-minor-night".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Beside the fields of the name: all three are empty.
///
/// ```text
/// Enter at least one of these: surname, given name, patronymic.
/// ```
pub fn names_error_empty() -> Message {
    Message { id: "names-error-empty".to_owned(), args: vec![] }
}

/// Beside a part of the name.
///
/// ```text
/// A part of a name has at most { $max } characters. Entered: { $count }. Shorten it.
/// ```
///
/// `count`: characters that were entered
/// `max`: characters that fit
pub fn names_error_too_long(count: impl Into<Number>, max: impl Into<Number>) -> Message {
    Message { id: "names-error-too-long".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("max".to_owned(), Arg::from(max.into()))] }
}

/// Beside a part of the name that holds only digits or signs.
///
/// ```text
/// A name has letters. Write it as in the document, or leave the field empty.
/// ```
pub fn names_error_no_letters() -> Message {
    Message { id: "names-error-no-letters".to_owned(), args: vec![] }
}

/// Under a number that is in order.
///
/// ```text
/// The number is well formed. This does not prove whose it is.
/// ```
pub fn numbers_fine_hint() -> Message {
    Message { id: "numbers-fine-hint".to_owned(), args: vec![] }
}

/// Beside the field of a number: nothing was entered.
///
/// ```text
/// Enter 12 digits, or leave the number for later.
/// ```
pub fn numbers_error_empty() -> Message {
    Message { id: "numbers-error-empty".to_owned(), args: vec![] }
}

/// Beside the field of the IIN.
///
/// ```text
/// An IIN has 12 digits. Entered: { $count }. Compare it with the document.
/// ```
///
/// `count`: digits that were entered
pub fn numbers_error_iin_length(count: impl Into<Number>) -> Message {
    Message { id: "numbers-error-iin-length".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside the field of the BIN.
///
/// ```text
/// A BIN has 12 digits. Entered: { $count }. Compare it with the document.
/// ```
///
/// `count`: digits that were entered
pub fn numbers_error_bin_length(count: impl Into<Number>) -> Message {
    Message { id: "numbers-error-bin-length".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside a field that takes an IIN or a BIN.
///
/// ```text
/// An IIN or a BIN has 12 digits. Entered: { $count }. Compare it with the document.
/// ```
///
/// `count`: digits that were entered
pub fn numbers_error_length(count: impl Into<Number>) -> Message {
    Message { id: "numbers-error-length".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside the field of a number: a letter or a sign stands among the digits, often the letter O for zero.
///
/// ```text
/// The number holds a letter or a sign that is not a digit. Type it again from the document.
/// ```
pub fn numbers_error_character() -> Message {
    Message { id: "numbers-error-character".to_owned(), args: vec![] }
}

/// Beside the field of a number such as 111111111111.
///
/// ```text
/// All digits are the same, so this is not a number of anyone. If the number is not known, leave the field empty.
/// ```
pub fn numbers_error_placeholder() -> Message {
    Message { id: "numbers-error-placeholder".to_owned(), args: vec![] }
}

/// Beside the field of the IIN.
///
/// ```text
/// This IIN does not fit its check digit. Compare it with the document.
/// ```
pub fn numbers_error_iin_check() -> Message {
    Message { id: "numbers-error-iin-check".to_owned(), args: vec![] }
}

/// Beside the field of the BIN.
///
/// ```text
/// This BIN does not fit its check digit. Compare it with the document.
/// ```
pub fn numbers_error_bin_check() -> Message {
    Message { id: "numbers-error-bin-check".to_owned(), args: vec![] }
}

/// Beside the field of a number such as 9,01125E+11.
///
/// ```text
/// A spreadsheet has shortened this number, and its digits are lost. Type it again from the document.
/// ```
pub fn numbers_error_scientific() -> Message {
    Message { id: "numbers-error-scientific".to_owned(), args: vec![] }
}

/// Beside the field of the IIN: the number of an organisation was entered.
///
/// ```text
/// This looks like a BIN, the number of an organisation. Enter the IIN of the person.
/// ```
pub fn numbers_error_bin_in_iin() -> Message {
    Message { id: "numbers-error-bin-in-iin".to_owned(), args: vec![] }
}

/// Beside the field of the BIN: the number of a person was entered.
///
/// ```text
/// This looks like an IIN, the number of a person. Enter the BIN of the organisation.
/// ```
pub fn numbers_error_iin_in_bin() -> Message {
    Message { id: "numbers-error-iin-in-bin".to_owned(), args: vec![] }
}

/// Under the field of the IIN; the number is taken.
///
/// ```text
/// The date inside this IIN does not exist. Compare the number with the document; you can save it as it is.
/// ```
pub fn numbers_warning_iin_date() -> Message {
    Message { id: "numbers-warning-iin-date".to_owned(), args: vec![] }
}

/// Under the field of the IIN; the number is taken.
///
/// ```text
/// The seventh digit of this IIN is unusual. Compare the number with the document; you can save it as it is.
/// ```
pub fn numbers_warning_iin_century() -> Message {
    Message { id: "numbers-warning-iin-century".to_owned(), args: vec![] }
}

/// Under the field of the BIN; the number is taken.
///
/// ```text
/// The month inside this BIN does not exist. Compare the number with the document; you can save it as it is.
/// ```
pub fn numbers_warning_bin_date() -> Message {
    Message { id: "numbers-warning-bin-date".to_owned(), args: vec![] }
}

/// Under the field of the BIN; the number is taken.
///
/// ```text
/// The fifth or sixth digit of this BIN is unusual. Compare the number with the document; you can save it as it is.
/// ```
pub fn numbers_warning_bin_kind() -> Message {
    Message { id: "numbers-warning-bin-kind".to_owned(), args: vec![] }
}

/// Under the birth date; both are taken.
///
/// ```text
/// The date of birth does not match the IIN. Check both with the document; you can save it as it is.
/// ```
pub fn numbers_warning_birth_mismatch() -> Message {
    Message { id: "numbers-warning-birth-mismatch".to_owned(), args: vec![] }
}

/// Under the sex; both are taken.
///
/// ```text
/// The sex does not match the IIN. Check both with the document; you can save it as it is.
/// ```
pub fn numbers_warning_sex_mismatch() -> Message {
    Message { id: "numbers-warning-sex-mismatch".to_owned(), args: vec![] }
}

/// Title of the page in Settings.
///
/// ```text
/// Operators
/// ```
pub fn operators_screen_title() -> Message {
    Message { id: "operators-screen-title".to_owned(), args: vec![] }
}

/// Under the title.
///
/// ```text
/// Everybody signs in with their own password. What each of them did stands in the audit log.
/// ```
pub fn operators_screen_hint() -> Message {
    Message { id: "operators-screen-hint".to_owned(), args: vec![] }
}

/// Button; opens the dialog.
///
/// ```text
/// Add an operator
/// ```
pub fn operators_screen_add_button() -> Message {
    Message { id: "operators-screen-add-button".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Name
/// ```
pub fn operators_screen_name_column() -> Message {
    Message { id: "operators-screen-name-column".to_owned(), args: vec![] }
}

/// Head of a column, and a field with choices.
///
/// ```text
/// Role
/// ```
pub fn operators_screen_role_label() -> Message {
    Message { id: "operators-screen-role-label".to_owned(), args: vec![] }
}

/// Head of a column: whether the person has a password on this laptop.
///
/// ```text
/// Password
/// ```
pub fn operators_screen_password_column() -> Message {
    Message { id: "operators-screen-password-column".to_owned(), args: vec![] }
}

/// Beside the name of the person who is at the keyboard.
///
/// ```text
/// you
/// ```
pub fn operators_screen_me_label() -> Message {
    Message { id: "operators-screen-me-label".to_owned(), args: vec![] }
}

/// In the list: the person can sign in on this laptop.
///
/// ```text
/// Set
/// ```
pub fn operators_screen_seat_set() -> Message {
    Message { id: "operators-screen-seat-set".to_owned(), args: vec![] }
}

/// In the list: the person cannot sign in on this laptop yet.
///
/// ```text
/// Not set on this laptop
/// ```
pub fn operators_screen_seat_missing() -> Message {
    Message { id: "operators-screen-seat-missing".to_owned(), args: vec![] }
}

/// Name of the menu of one person, for screen readers.
///
/// ```text
/// Actions: { $name }
/// ```
///
/// `name`: name of the person
pub fn operators_screen_more_label(name: impl Into<String>) -> Message {
    Message { id: "operators-screen-more-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Menu of one person; opens a dialog.
///
/// ```text
/// Change the name or role…
/// ```
pub fn operators_screen_change_button() -> Message {
    Message { id: "operators-screen-change-button".to_owned(), args: vec![] }
}

/// Menu of one person; opens a dialog.
///
/// ```text
/// Set a new password…
/// ```
pub fn operators_screen_password_button() -> Message {
    Message { id: "operators-screen-password-button".to_owned(), args: vec![] }
}

/// Menu of one person; opens a dialog.
///
/// ```text
/// Leaves…
/// ```
pub fn operators_screen_leave_button() -> Message {
    Message { id: "operators-screen-leave-button".to_owned(), args: vec![] }
}

/// Title of the dialog.
///
/// ```text
/// Add an operator
/// ```
pub fn operators_screen_add_title() -> Message {
    Message { id: "operators-screen-add-title".to_owned(), args: vec![] }
}

/// Over the password in the dialog: two ways to choose it.
///
/// ```text
/// Best is if the new person types it here. If they are not here, make up a first password; they change it after signing in.
/// ```
pub fn operators_screen_add_password_hint() -> Message {
    Message { id: "operators-screen-add-password-hint".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Full name
/// ```
pub fn operators_screen_name_label() -> Message {
    Message { id: "operators-screen-name-label".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// Operator added: { $name }
/// ```
///
/// `name`: name of the person
pub fn operators_screen_added_done(name: impl Into<String>) -> Message {
    Message { id: "operators-screen-added-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Title of the dialog.
///
/// ```text
/// Name and role
/// ```
pub fn operators_screen_change_title() -> Message {
    Message { id: "operators-screen-change-title".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// Changed: { $name }
/// ```
///
/// `name`: name of the person
pub fn operators_screen_changed_done(name: impl Into<String>) -> Message {
    Message { id: "operators-screen-changed-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Title of the dialog.
///
/// ```text
/// New password: { $name }
/// ```
///
/// `name`: name of the person
pub fn operators_screen_password_title(name: impl Into<String>) -> Message {
    Message { id: "operators-screen-password-title".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// In the dialog: when it is needed and what it does.
///
/// ```text
/// The present password stops working at once. Tell the person the new one in private; they change it after signing in.
/// ```
pub fn operators_screen_password_hint() -> Message {
    Message { id: "operators-screen-password-hint".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Set the password
/// ```
pub fn operators_screen_password_run_button() -> Message {
    Message { id: "operators-screen-password-run-button".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// A new password is set: { $name }
/// ```
///
/// `name`: name of the person
pub fn operators_screen_password_done(name: impl Into<String>) -> Message {
    Message { id: "operators-screen-password-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Title of the dialog.
///
/// ```text
/// This person leaves: { $name }?
/// ```
///
/// `name`: name of the person
pub fn operators_screen_leave_confirm(name: impl Into<String>) -> Message {
    Message { id: "operators-screen-leave-confirm".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// In the dialog: what happens.
///
/// ```text
/// The password stops working at once. The name stays in the history and in the audit log.
/// ```
pub fn operators_screen_leave_text() -> Message {
    Message { id: "operators-screen-leave-text".to_owned(), args: vec![] }
}

/// In the dialog: what does not happen.
///
/// ```text
/// A copy of the folder or a backup made earlier still opens with the old password. Take sticks and copies back.
/// ```
pub fn operators_screen_leave_warning() -> Message {
    Message { id: "operators-screen-leave-warning".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Take the password away
/// ```
pub fn operators_screen_leave_run_button() -> Message {
    Message { id: "operators-screen-leave-run-button".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// Left: { $name }
/// ```
///
/// `name`: name of the person
pub fn operators_screen_left_done(name: impl Into<String>) -> Message {
    Message { id: "operators-screen-left-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Heading over the people who left.
///
/// ```text
/// Those who left
/// ```
pub fn operators_screen_former_title() -> Message {
    Message { id: "operators-screen-former-title".to_owned(), args: vec![] }
}

/// Beside somebody who left.
///
/// ```text
/// Left on { $day }
/// ```
///
/// `day`: when
pub fn operators_screen_former_day(day: impl Into<When>) -> Message {
    Message { id: "operators-screen-former-day".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Heading of the table of roles.
///
/// ```text
/// What each role may do
/// ```
pub fn operators_screen_rights_title() -> Message {
    Message { id: "operators-screen-rights-title".to_owned(), args: vec![] }
}

/// In the table, for screen readers.
///
/// ```text
/// yes
/// ```
pub fn operators_screen_rights_yes() -> Message {
    Message { id: "operators-screen-rights-yes".to_owned(), args: vec![] }
}

/// In the table, for screen readers.
///
/// ```text
/// no
/// ```
pub fn operators_screen_rights_no() -> Message {
    Message { id: "operators-screen-rights-no".to_owned(), args: vec![] }
}

/// Head of the first column of the table.
///
/// ```text
/// Action
/// ```
pub fn operators_screen_rights_deed_column() -> Message {
    Message { id: "operators-screen-rights-deed-column".to_owned(), args: vec![] }
}

/// Heading of a part of the table.
///
/// ```text
/// People
/// ```
pub fn operators_screen_group_people() -> Message {
    Message { id: "operators-screen-group-people".to_owned(), args: vec![] }
}

/// Heading of a part of the table.
///
/// ```text
/// Lists and files
/// ```
pub fn operators_screen_group_lists() -> Message {
    Message { id: "operators-screen-group-lists".to_owned(), args: vec![] }
}

/// Heading of a part of the table.
///
/// ```text
/// Personal data
/// ```
pub fn operators_screen_group_personal() -> Message {
    Message { id: "operators-screen-group-personal".to_owned(), args: vec![] }
}

/// Heading of a part of the table.
///
/// ```text
/// Register
/// ```
pub fn operators_screen_group_register() -> Message {
    Message { id: "operators-screen-group-register".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// See lists and records; numbers in part
/// ```
pub fn operators_screen_deed_see_volunteers() -> Message {
    Message { id: "operators-screen-deed-see-volunteers".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// See IIN and phone numbers in full (each look is logged)
/// ```
pub fn operators_screen_deed_see_restricted() -> Message {
    Message { id: "operators-screen-deed-see-restricted".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Add volunteers
/// ```
pub fn operators_screen_deed_add_volunteer() -> Message {
    Message { id: "operators-screen-deed-add-volunteer".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Change records
/// ```
pub fn operators_screen_deed_edit_volunteer() -> Message {
    Message { id: "operators-screen-deed-edit-volunteer".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Change the status
/// ```
pub fn operators_screen_deed_change_status() -> Message {
    Message { id: "operators-screen-deed-change-status".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Delete and restore records
/// ```
pub fn operators_screen_deed_delete_volunteer() -> Message {
    Message { id: "operators-screen-deed-delete-volunteer".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Change many records at once
/// ```
pub fn operators_screen_deed_bulk_edit() -> Message {
    Message { id: "operators-screen-deed-bulk-edit".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Take in lists from files
/// ```
pub fn operators_screen_deed_import() -> Message {
    Message { id: "operators-screen-deed-import".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Export to files
/// ```
pub fn operators_screen_deed_export() -> Message {
    Message { id: "operators-screen-deed-export".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Print lists and sheets
/// ```
pub fn operators_screen_deed_print() -> Message {
    Message { id: "operators-screen-deed-print".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Change organisations
/// ```
pub fn operators_screen_deed_save_organisation() -> Message {
    Message { id: "operators-screen-deed-save-organisation".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Change the organisation’s own directions
/// ```
pub fn operators_screen_deed_add_direction() -> Message {
    Message { id: "operators-screen-deed-add-direction".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Change the settings of the register
/// ```
pub fn operators_screen_deed_change_settings() -> Message {
    Message { id: "operators-screen-deed-change-settings".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Manage operators
/// ```
pub fn operators_screen_deed_manage_operators() -> Message {
    Message { id: "operators-screen-deed-manage-operators".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Make a new recovery sheet
/// ```
pub fn operators_screen_deed_renew_recovery() -> Message {
    Message { id: "operators-screen-deed-renew-recovery".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// See the audit log
/// ```
pub fn operators_screen_deed_see_audit() -> Message {
    Message { id: "operators-screen-deed-see-audit".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Make and check backups
/// ```
pub fn operators_screen_deed_make_backup() -> Message {
    Message { id: "operators-screen-deed-make-backup".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Restore from a backup
/// ```
pub fn operators_screen_deed_restore() -> Message {
    Message { id: "operators-screen-deed-restore".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Erase a person’s data
/// ```
pub fn operators_screen_deed_erase() -> Message {
    Message { id: "operators-screen-deed-erase".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Anonymise a person
/// ```
pub fn operators_screen_deed_anonymise() -> Message {
    Message { id: "operators-screen-deed-anonymise".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Block data and end a block
/// ```
pub fn operators_screen_deed_block() -> Message {
    Message { id: "operators-screen-deed-block".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Record consents and withdrawals
/// ```
pub fn operators_screen_deed_record_consent() -> Message {
    Message { id: "operators-screen-deed-record-consent".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// See whose retention period is over
/// ```
pub fn operators_screen_deed_see_retention() -> Message {
    Message { id: "operators-screen-deed-see-retention".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Set retention periods and collected fields
/// ```
pub fn operators_screen_deed_set_retention() -> Message {
    Message { id: "operators-screen-deed-set-retention".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Prepare the papers after a data breach
/// ```
pub fn operators_screen_deed_breach_pack() -> Message {
    Message { id: "operators-screen-deed-breach-pack".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Undo actions
/// ```
pub fn operators_screen_deed_undo() -> Message {
    Message { id: "operators-screen-deed-undo".to_owned(), args: vec![] }
}

/// Row of the table.
///
/// ```text
/// Make a practice register
/// ```
pub fn operators_screen_deed_practice() -> Message {
    Message { id: "operators-screen-deed-practice".to_owned(), args: vec![] }
}

/// The menu under the initials in the top bar.
///
/// ```text
/// At the keyboard: { $name }, { $role }
/// ```
///
/// `name`: name of the person
/// `role`: the role
pub fn operators_screen_here_label(name: impl Into<String>, role: impl Into<String>) -> Message {
    Message { id: "operators-screen-here-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into())), ("role".to_owned(), Arg::Text(role.into()))] }
}

/// Item of that menu, and the title of the screen that it opens.
///
/// ```text
/// Switch operator
/// ```
pub fn operators_screen_switch_button() -> Message {
    Message { id: "operators-screen-switch-button".to_owned(), args: vec![] }
}

/// Item of that menu; opens a dialog.
///
/// ```text
/// Change my password…
/// ```
pub fn operators_screen_own_password_button() -> Message {
    Message { id: "operators-screen-own-password-button".to_owned(), args: vec![] }
}

/// Under the title of the screen that switches operators.
///
/// ```text
/// The register stays open. What was typed and not saved is lost.
/// ```
pub fn operators_screen_switch_hint() -> Message {
    Message { id: "operators-screen-switch-hint".to_owned(), args: vec![] }
}

/// Name of the choice of people on the locked screen, where only initials are known.
///
/// ```text
/// Who is at the keyboard
/// ```
pub fn operators_screen_seats_label() -> Message {
    Message { id: "operators-screen-seats-label".to_owned(), args: vec![] }
}

/// One choice there, for screen readers.
///
/// ```text
/// Operator { $initials }
/// ```
///
/// `initials`: initials, with a number if two people have the same
pub fn operators_screen_seat_label(initials: impl Into<String>) -> Message {
    Message { id: "operators-screen-seat-label".to_owned(), args: vec![("initials".to_owned(), Arg::Text(initials.into()))] }
}

/// Under the choices: how to choose with keys.
///
/// ```text
/// ← → choose, then type the password
/// ```
pub fn operators_screen_seats_keys_hint() -> Message {
    Message { id: "operators-screen-seats-keys-hint".to_owned(), args: vec![] }
}

/// In place of a screen that the role may not see; under it stands whom to ask.
///
/// ```text
/// Your role does not show this
/// ```
pub fn operators_screen_not_allowed_title() -> Message {
    Message { id: "operators-screen-not-allowed-title".to_owned(), args: vec![] }
}

/// Row of the table of rights.
///
/// ```text
/// Save filters for everybody
/// ```
pub fn operators_screen_deed_share_filter() -> Message {
    Message { id: "operators-screen-deed-share-filter".to_owned(), args: vec![] }
}

/// List of what a role may do.
///
/// ```text
/// Join records of one person
/// ```
pub fn operators_screen_deed_join_volunteers() -> Message {
    Message { id: "operators-screen-deed-join-volunteers".to_owned(), args: vec![] }
}

/// Heading of a part of the table.
///
/// ```text
/// Events and hours
/// ```
pub fn operators_screen_group_events() -> Message {
    Message { id: "operators-screen-group-events".to_owned(), args: vec![] }
}

/// Row of the table of rights.
///
/// ```text
/// See events and their figures
/// ```
pub fn operators_screen_deed_see_events() -> Message {
    Message { id: "operators-screen-deed-see-events".to_owned(), args: vec![] }
}

/// Row of the table of rights.
///
/// ```text
/// Add, edit and delete events and shifts
/// ```
pub fn operators_screen_deed_save_events() -> Message {
    Message { id: "operators-screen-deed-save-events".to_owned(), args: vec![] }
}

/// Row of the table of rights.
///
/// ```text
/// Put people on lists and shifts
/// ```
pub fn operators_screen_deed_assign_people() -> Message {
    Message { id: "operators-screen-deed-assign-people".to_owned(), args: vec![] }
}

/// Row of the table of rights.
///
/// ```text
/// Mark who came and who left
/// ```
pub fn operators_screen_deed_mark_people() -> Message {
    Message { id: "operators-screen-deed-mark-people".to_owned(), args: vec![] }
}

/// Row of the table of rights.
///
/// ```text
/// Enter and correct hours
/// ```
pub fn operators_screen_deed_claim_hours() -> Message {
    Message { id: "operators-screen-deed-claim-hours".to_owned(), args: vec![] }
}

/// Row of the table of rights.
///
/// ```text
/// Confirm and reject hours of others
/// ```
pub fn operators_screen_deed_confirm_hours() -> Message {
    Message { id: "operators-screen-deed-confirm-hours".to_owned(), args: vec![] }
}

/// Row of the table of rights.
///
/// ```text
/// Give out certificates and letters of thanks
/// ```
pub fn operators_screen_deed_issue_certificates() -> Message {
    Message { id: "operators-screen-deed-issue-certificates".to_owned(), args: vec![] }
}

/// Row of the table of rights.
///
/// ```text
/// Open the register and take another’s place
/// ```
pub fn operators_screen_deed_sign_in() -> Message {
    Message { id: "operators-screen-deed-sign-in".to_owned(), args: vec![] }
}

/// Row of the table of rights.
///
/// ```text
/// Work at the desk of a forum: cards of its guests, scans, badges
/// ```
pub fn operators_screen_deed_receive_guests() -> Message {
    Message { id: "operators-screen-deed-receive-guests".to_owned(), args: vec![] }
}

/// Refusal of unlock and of switching: too many wrong passwords, the next one has to wait.
///
/// ```text
/// There were several wrong passwords in a row, so the next one is taken in { $seconds } s. Wait, or use the recovery code.
/// ```
///
/// `seconds`: seconds until the next password is tried
pub fn operators_error_too_many_attempts(seconds: impl Into<Number>) -> Message {
    Message { id: "operators-error-too-many-attempts".to_owned(), args: vec![("seconds".to_owned(), Arg::from(seconds.into()))] }
}

/// Refusal of unlock, switching and setting a password: the person has no password in this folder.
///
/// ```text
/// This person has no password on this laptop yet. An owner can set one on the Operators page.
/// ```
pub fn operators_error_no_seat() -> Message {
    Message { id: "operators-error-no-seat".to_owned(), args: vec![] }
}

/// Refusal of taking away the last password.
///
/// ```text
/// This is the only password of the register, so it stays. Give a password to another owner first.
/// ```
pub fn operators_error_last_seat() -> Message {
    Message { id: "operators-error-last-seat".to_owned(), args: vec![] }
}

/// Refusal of adding: the register file holds no more.
///
/// ```text
/// A register takes at most { $most } passwords. Remove the operators who have left, then try again.
/// ```
///
/// `most`: the most operators with a password
pub fn operators_error_too_many(most: impl Into<Number>) -> Message {
    Message { id: "operators-error-too-many".to_owned(), args: vec![("most".to_owned(), Arg::from(most.into()))] }
}

/// When an operator who is meant is not there, or left.
///
/// ```text
/// This person does not work with the register any more. Open the list of operators again.
/// ```
pub fn operators_error_missing() -> Message {
    Message { id: "operators-error-missing".to_owned(), args: vec![] }
}

/// Refusal: the last owner cannot leave or lose the role.
///
/// ```text
/// This is the only owner, and a register needs one. Make somebody else an owner first.
/// ```
pub fn operators_error_last_owner() -> Message {
    Message { id: "operators-error-last-owner".to_owned(), args: vec![] }
}

/// Refusal: the role cannot be limited to events.
///
/// ```text
/// An owner and a data protection officer answer for the whole register and cannot be limited to events. Choose another role, or the whole register.
/// ```
pub fn operators_error_whole_register() -> Message {
    Message { id: "operators-error-whole-register".to_owned(), args: vec![] }
}

/// Refusal: certain events were asked for and none is chosen, or one was deleted meanwhile.
///
/// ```text
/// No event is chosen. Choose at least one, or the whole register.
/// ```
pub fn operators_error_no_event() -> Message {
    Message { id: "operators-error-no-event".to_owned(), args: vec![] }
}

/// Above the choice of what an operator works with.
///
/// ```text
/// Works with
/// ```
pub fn operators_screen_reach_label() -> Message {
    Message { id: "operators-screen-reach-label".to_owned(), args: vec![] }
}

/// A choice of what an operator works with.
///
/// ```text
/// The whole register
/// ```
pub fn operators_screen_reach_all() -> Message {
    Message { id: "operators-screen-reach-all".to_owned(), args: vec![] }
}

/// A choice of what an operator works with.
///
/// ```text
/// Certain events only
/// ```
pub fn operators_screen_reach_events() -> Message {
    Message { id: "operators-screen-reach-events".to_owned(), args: vec![] }
}

/// Under that choice.
///
/// ```text
/// Sees these events and who is on their lists. The list of volunteers, search, figures, imports and files of the register stay closed.
/// ```
pub fn operators_screen_reach_hint() -> Message {
    Message { id: "operators-screen-reach-hint".to_owned(), args: vec![] }
}

/// The field that finds the events to choose from, and the name of the list under it.
///
/// ```text
/// Events
/// ```
pub fn operators_screen_events_label() -> Message {
    Message { id: "operators-screen-events-label".to_owned(), args: vec![] }
}

/// In place of the events to choose from: there are none, or none that the text finds.
///
/// ```text
/// No events found
/// ```
pub fn operators_screen_events_none() -> Message {
    Message { id: "operators-screen-events-none".to_owned(), args: vec![] }
}

/// Under the role of an operator in the list.
///
/// ```text
/// Only: { $events }
/// ```
///
/// `events`: titles of events, with commas between them
pub fn operators_screen_limited_value(events: impl Into<String>) -> Message {
    Message { id: "operators-screen-limited-value".to_owned(), args: vec![("events".to_owned(), Arg::Text(events.into()))] }
}

/// In that line in place of the title of an event that was deleted.
///
/// ```text
/// deleted event
/// ```
pub fn operators_screen_event_deleted() -> Message {
    Message { id: "operators-screen-event-deleted".to_owned(), args: vec![] }
}

/// Title of the screen; the number stands beside it.
///
/// ```text
/// Organisations
/// ```
pub fn organisations_page_title() -> Message {
    Message { id: "organisations-page-title".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Add an organisation
/// ```
pub fn organisations_add_button() -> Message {
    Message { id: "organisations-add-button".to_owned(), args: vec![] }
}

/// Inside the empty search field.
///
/// ```text
/// Name, BIN or contact
/// ```
pub fn organisations_search_hint() -> Message {
    Message { id: "organisations-search-hint".to_owned(), args: vec![] }
}

/// Name of the search field, for screen readers.
///
/// ```text
/// Search in organisations
/// ```
pub fn organisations_search_label() -> Message {
    Message { id: "organisations-search-label".to_owned(), args: vec![] }
}

/// Chip: every kind.
///
/// ```text
/// All
/// ```
pub fn organisations_kind_all() -> Message {
    Message { id: "organisations-kind-all".to_owned(), args: vec![] }
}

/// Kind: people without a registration.
///
/// ```text
/// Group
/// ```
pub fn organisations_kind_group() -> Message {
    Message { id: "organisations-kind-group".to_owned(), args: vec![] }
}

/// Kind.
///
/// ```text
/// Organisation
/// ```
pub fn organisations_kind_organisation() -> Message {
    Message { id: "organisations-kind-organisation".to_owned(), args: vec![] }
}

/// Kind.
///
/// ```text
/// State body
/// ```
pub fn organisations_kind_state_body() -> Message {
    Message { id: "organisations-kind-state-body".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Name
/// ```
pub fn organisations_name_column() -> Message {
    Message { id: "organisations-name-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Kind
/// ```
pub fn organisations_kind_column() -> Message {
    Message { id: "organisations-kind-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// { -bin }
/// ```
pub fn organisations_bin_column() -> Message {
    Message { id: "organisations-bin-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Region
/// ```
pub fn organisations_region_column() -> Message {
    Message { id: "organisations-region-column".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Contact
/// ```
pub fn organisations_contact_column() -> Message {
    Message { id: "organisations-contact-column".to_owned(), args: vec![] }
}

/// Head of a column with numbers.
///
/// ```text
/// Volunteers
/// ```
pub fn organisations_volunteers_column() -> Message {
    Message { id: "organisations-volunteers-column".to_owned(), args: vec![] }
}

/// On the number of a row: opens these people in the list of volunteers.
///
/// ```text
/// { $count ->
///     [one] Open { $count } volunteer of “{ $name }”
///    *[other] Open { $count } volunteers of “{ $name }”
/// }
/// ```
///
/// `count`: volunteers
/// `name`: name of the organisation
pub fn organisations_volunteers_label(count: impl Into<Number>, name: impl Into<String>) -> Message {
    Message { id: "organisations-volunteers-label".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("name".to_owned(), Arg::Text(name.into()))] }
}

/// On the name of a row: opens the form.
///
/// ```text
/// Edit “{ $name }”
/// ```
///
/// `name`: name of the organisation
pub fn organisations_edit_label(name: impl Into<String>) -> Message {
    Message { id: "organisations-edit-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// There are none yet: title.
///
/// ```text
/// There are no organisations yet
/// ```
pub fn organisations_empty_title() -> Message {
    Message { id: "organisations-empty-title".to_owned(), args: vec![] }
}

/// There are none yet: what to do.
///
/// ```text
/// Add the group, school or office that your volunteers come from.
/// ```
pub fn organisations_empty_hint() -> Message {
    Message { id: "organisations-empty-hint".to_owned(), args: vec![] }
}

/// The search found none: title.
///
/// ```text
/// Nothing found for “{ $text }”
/// ```
///
/// `text`: what was typed
pub fn organisations_none_title(text: impl Into<String>) -> Message {
    Message { id: "organisations-none-title".to_owned(), args: vec![("text".to_owned(), Arg::Text(text.into()))] }
}

/// The search found none: what to do.
///
/// ```text
/// Check the spelling or choose all kinds.
/// ```
pub fn organisations_none_hint() -> Message {
    Message { id: "organisations-none-hint".to_owned(), args: vec![] }
}

/// Title of the form.
///
/// ```text
/// New organisation
/// ```
pub fn organisations_new_title() -> Message {
    Message { id: "organisations-new-title".to_owned(), args: vec![] }
}

/// Title of the form.
///
/// ```text
/// Organisation
/// ```
pub fn organisations_edit_title() -> Message {
    Message { id: "organisations-edit-title".to_owned(), args: vec![] }
}

/// Choice in the form.
///
/// ```text
/// What it is
/// ```
pub fn organisations_form_kind_label() -> Message {
    Message { id: "organisations-form-kind-label".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Name
/// ```
pub fn organisations_form_name_label() -> Message {
    Message { id: "organisations-form-name-label".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// { -bin }
/// ```
pub fn organisations_form_bin_label() -> Message {
    Message { id: "organisations-form-bin-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// 12 digits, if it is registered
/// ```
pub fn organisations_form_bin_hint() -> Message {
    Message { id: "organisations-form-bin-hint".to_owned(), args: vec![] }
}

/// Field with a choice.
///
/// ```text
/// Region
/// ```
pub fn organisations_form_region_label() -> Message {
    Message { id: "organisations-form-region-label".to_owned(), args: vec![] }
}

/// First choice of the field Region.
///
/// ```text
/// Not specified
/// ```
pub fn organisations_form_region_none() -> Message {
    Message { id: "organisations-form-region-none".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Contact
/// ```
pub fn organisations_form_contact_label() -> Message {
    Message { id: "organisations-form-contact-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Whom to call, and the number
/// ```
pub fn organisations_form_contact_hint() -> Message {
    Message { id: "organisations-form-contact-hint".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Notes
/// ```
pub fn organisations_form_notes_label() -> Message {
    Message { id: "organisations-form-notes-label".to_owned(), args: vec![] }
}

/// Button of the form.
///
/// ```text
/// Delete
/// ```
pub fn organisations_delete_button() -> Message {
    Message { id: "organisations-delete-button".to_owned(), args: vec![] }
}

/// Title of the question.
///
/// ```text
/// Delete “{ $name }”?
/// ```
///
/// `name`: name of the organisation
pub fn organisations_delete_title(name: impl Into<String>) -> Message {
    Message { id: "organisations-delete-title".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// The question: what is lost and what stays.
///
/// ```text
/// { $count ->
///     [one] It disappears from lists. { $count } volunteer stays in the register. You can undo this.
///    *[other] It disappears from lists. { $count } volunteers stay in the register. You can undo this.
/// }
/// ```
///
/// `count`: volunteers that belong to it
pub fn organisations_delete_confirm(count: impl Into<Number>) -> Message {
    Message { id: "organisations-delete-confirm".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// The question when nobody belongs to it.
///
/// ```text
/// It disappears from lists. You can undo this.
/// ```
pub fn organisations_delete_confirm_none() -> Message {
    Message { id: "organisations-delete-confirm-none".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// Organisation is added: { $name }
/// ```
///
/// `name`: name of the organisation
pub fn organisations_added_done(name: impl Into<String>) -> Message {
    Message { id: "organisations-added-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Notice.
///
/// ```text
/// Organisation is saved: { $name }
/// ```
///
/// `name`: name of the organisation
pub fn organisations_saved_done(name: impl Into<String>) -> Message {
    Message { id: "organisations-saved-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Notice.
///
/// ```text
/// Organisation is deleted: { $name }
/// ```
///
/// `name`: name of the organisation
pub fn organisations_deleted_done(name: impl Into<String>) -> Message {
    Message { id: "organisations-deleted-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Heading in the results of the search for everything: screens and pages of settings.
///
/// ```text
/// Screens and settings
/// ```
pub fn palette_pages_title() -> Message {
    Message { id: "palette-pages-title".to_owned(), args: vec![] }
}

/// Heading in the results of the search for everything: people whose names are only similar.
///
/// ```text
/// Similar names
/// ```
pub fn palette_similar_title() -> Message {
    Message { id: "palette-similar-title".to_owned(), args: vec![] }
}

/// Heading over people found after the text was read in another keyboard layout.
///
/// ```text
/// People, if “{ $text }” was meant
/// ```
///
/// `text`: the text in the other layout
pub fn palette_converted_title(text: impl Into<String>) -> Message {
    Message { id: "palette-converted-title".to_owned(), args: vec![("text".to_owned(), Arg::Text(text.into()))] }
}

/// Under the empty field of the search for everything: what can be searched.
///
/// ```text
/// Type a name in any script, part of a phone number or the last digits of an IIN, the name or BIN of an organisation, or what you want to do.
/// ```
pub fn palette_start_hint() -> Message {
    Message { id: "palette-start-hint".to_owned(), args: vec![] }
}

/// Command in the search for everything.
///
/// ```text
/// Undo the last action
/// ```
pub fn palette_undo() -> Message {
    Message { id: "palette-undo".to_owned(), args: vec![] }
}

/// Command in the search for everything.
///
/// ```text
/// Export the list of volunteers
/// ```
pub fn palette_export() -> Message {
    Message { id: "palette-export".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// home, start, overview, summary
/// ```
pub fn palette_words_today() -> Message {
    Message { id: "palette-words-today".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// people, list, register, helpers
/// ```
pub fn palette_words_volunteers() -> Message {
    Message { id: "palette-words-volunteers".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// actions, calendar, month, week, shifts
/// ```
pub fn palette_words_events() -> Message {
    Message { id: "palette-words-events".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// timesheet, confirm, certificate, letter of thanks
/// ```
pub fn palette_words_hours() -> Message {
    Message { id: "palette-words-hours".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// verify, genuine, forged, QR, key
/// ```
pub fn palette_words_certificate() -> Message {
    Message { id: "palette-words-certificate".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// reports, statistics, totals, graph, map, no-shows
/// ```
pub fn palette_words_figures() -> Message {
    Message { id: "palette-words-figures".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// partners, NGO, funds, BIN
/// ```
pub fn palette_words_organisations() -> Message {
    Message { id: "palette-words-organisations".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// options, preferences, language, theme
/// ```
pub fn palette_words_settings() -> Message {
    Message { id: "palette-words-settings".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// new person, create, register, enter
/// ```
pub fn palette_words_add_volunteer() -> Message {
    Message { id: "palette-words-add-volunteer".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// new partner, create, fund
/// ```
pub fn palette_words_add_organisation() -> Message {
    Message { id: "palette-words-add-organisation".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// upload, load, import, Excel, XLSX, CSV, table, paste, file
/// ```
pub fn palette_words_import() -> Message {
    Message { id: "palette-words-import".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// download, save, Excel, XLSX, CSV, PDF, table
/// ```
pub fn palette_words_export() -> Message {
    Message { id: "palette-words-export".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// revert, take back, mistake, Ctrl+Z
/// ```
pub fn palette_words_undo() -> Message {
    Message { id: "palette-words-undo".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// bright, day, white, colour
/// ```
pub fn palette_words_light() -> Message {
    Message { id: "palette-words-light".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// night, black, colour
/// ```
pub fn palette_words_dark() -> Message {
    Message { id: "palette-words-dark".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// language, switch language
/// ```
pub fn palette_words_language() -> Message {
    Message { id: "palette-words-language".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// new password, passphrase, security
/// ```
pub fn palette_words_password() -> Message {
    Message { id: "palette-words-password".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// practice, training, try, demo, invented people
/// ```
pub fn palette_words_practice() -> Message {
    Message { id: "palette-words-practice".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// change user, another operator, shift, sign in
/// ```
pub fn palette_words_switch() -> Message {
    Message { id: "palette-words-switch".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// sign out, log out, close, leave, exit
/// ```
pub fn palette_words_lock() -> Message {
    Message { id: "palette-words-lock".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// backup, copy, archive, restore, flash drive
/// ```
pub fn palette_words_backups() -> Message {
    Message { id: "palette-words-backups".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// users, roles, rights, access, staff, accounts
/// ```
pub fn palette_words_operators() -> Message {
    Message { id: "palette-words-operators".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// privacy, consents, law, data protection
/// ```
pub fn palette_words_personal() -> Message {
    Message { id: "palette-words-personal".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// journal, log, history, who did what, views
/// ```
pub fn palette_words_audit() -> Message {
    Message { id: "palette-words-audit".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// consent missing, unsigned, debt
/// ```
pub fn palette_words_consent_missing() -> Message {
    Message { id: "palette-words-consent-missing".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// fields, collect, purpose, minimum
/// ```
pub fn palette_words_fields() -> Message {
    Message { id: "palette-words-fields".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// retention, keep, term, yearly, old records
/// ```
pub fn palette_words_review() -> Message {
    Message { id: "palette-words-review".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// block, hidden, frozen
/// ```
pub fn palette_words_blocked() -> Message {
    Message { id: "palette-words-blocked".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// erased, anonymised, deleted, certificate
/// ```
pub fn palette_words_ended() -> Message {
    Message { id: "palette-words-ended".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// consent ends, expires, renew
/// ```
pub fn palette_words_expiring() -> Message {
    Message { id: "palette-words-expiring".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// leak, lost laptop, stolen, incident, notice
/// ```
pub fn palette_words_breach() -> Message {
    Message { id: "palette-words-breach".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// holidays, days off, calendar, moved days
/// ```
pub fn palette_words_workdays() -> Message {
    Message { id: "palette-words-workdays".to_owned(), args: vec![] }
}

/// Matched by the search for everything, never shown.
///
/// ```text
/// twins, doubles, twice, merge, join, same person
/// ```
pub fn palette_words_duplicates() -> Message {
    Message { id: "palette-words-duplicates".to_owned(), args: vec![] }
}

/// Tab of an event.
///
/// ```text
/// Papers
/// ```
pub fn papers_screen_tab() -> Message {
    Message { id: "papers-screen-tab".to_owned(), args: vec![] }
}

/// Choice of the language of papers.
///
/// ```text
/// Language of the papers
/// ```
pub fn papers_screen_language_label() -> Message {
    Message { id: "papers-screen-language-label".to_owned(), args: vec![] }
}

/// Checkbox.
///
/// ```text
/// Open after saving
/// ```
pub fn papers_screen_show_check() -> Message {
    Message { id: "papers-screen-show-check".to_owned(), args: vec![] }
}

/// Head of the papers of an event.
///
/// ```text
/// Sheets and report
/// ```
pub fn papers_screen_sheets_title() -> Message {
    Message { id: "papers-screen-sheets-title".to_owned(), args: vec![] }
}

/// Under the name of a paper.
///
/// ```text
/// Lines with codes, to tick and sign.
/// ```
pub fn papers_screen_attendance_hint() -> Message {
    Message { id: "papers-screen-attendance-hint".to_owned(), args: vec![] }
}

/// Label of a choice: of which shift the attendance list is.
///
/// ```text
/// Attendance list of
/// ```
pub fn papers_screen_shift_label() -> Message {
    Message { id: "papers-screen-shift-label".to_owned(), args: vec![] }
}

/// Choice: not one shift only.
///
/// ```text
/// Whole event
/// ```
pub fn papers_screen_whole_event() -> Message {
    Message { id: "papers-screen-whole-event".to_owned(), args: vec![] }
}

/// Under the name of a paper.
///
/// ```text
/// Who works when and where, with phones.
/// ```
pub fn papers_screen_shifts_hint() -> Message {
    Message { id: "papers-screen-shifts-hint".to_owned(), args: vec![] }
}

/// Under the name of a paper.
///
/// ```text
/// People, hours, shifts and the result.
/// ```
pub fn papers_screen_report_hint() -> Message {
    Message { id: "papers-screen-report-hint".to_owned(), args: vec![] }
}

/// The kind of file in the dialog, and its name.
///
/// ```text
/// Calendar
/// ```
pub fn papers_screen_calendar_file() -> Message {
    Message { id: "papers-screen-calendar-file".to_owned(), args: vec![] }
}

/// Under the name of a file.
///
/// ```text
/// The event and its shifts for a phone (.ics).
/// ```
pub fn papers_screen_calendar_hint() -> Message {
    Message { id: "papers-screen-calendar-hint".to_owned(), args: vec![] }
}

/// Button: a calendar file.
///
/// ```text
/// Calendar file…
/// ```
pub fn papers_screen_calendar_button() -> Message {
    Message { id: "papers-screen-calendar-button".to_owned(), args: vec![] }
}

/// Button beside a paper.
///
/// ```text
/// Save…
/// ```
pub fn papers_screen_save_button() -> Message {
    Message { id: "papers-screen-save-button".to_owned(), args: vec![] }
}

/// Name of that button, for screen readers.
///
/// ```text
/// Save: { $paper }
/// ```
///
/// `paper`: the name of the paper
pub fn papers_screen_save_label(paper: impl Into<String>) -> Message {
    Message { id: "papers-screen-save-label".to_owned(), args: vec![("paper".to_owned(), Arg::Text(paper.into()))] }
}

/// Notice after a file was saved.
///
/// ```text
/// Saved: “{ $path }”.
/// ```
///
/// `path`: the file
pub fn papers_screen_saved_done(path: impl Into<String>) -> Message {
    Message { id: "papers-screen-saved-done".to_owned(), args: vec![("path".to_owned(), Arg::Text(path.into()))] }
}

/// Notice after certificates or letters were given.
///
/// ```text
/// Papers given: { $count }. File: “{ $path }”.
/// ```
///
/// `count`: papers
/// `path`: the file
pub fn papers_screen_issued_done(count: impl Into<Number>, path: impl Into<String>) -> Message {
    Message { id: "papers-screen-issued-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("path".to_owned(), Arg::Text(path.into()))] }
}

/// Head of certificates and letters.
///
/// ```text
/// Certificates and letters
/// ```
pub fn papers_screen_people_title() -> Message {
    Message { id: "papers-screen-people-title".to_owned(), args: vec![] }
}

/// Choice between certificates and letters.
///
/// ```text
/// Paper
/// ```
pub fn papers_screen_kind_label() -> Message {
    Message { id: "papers-screen-kind-label".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// Certificate of hours
/// ```
pub fn papers_screen_kind_hours() -> Message {
    Message { id: "papers-screen-kind-hours".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// Letter of thanks
/// ```
pub fn papers_screen_kind_thanks() -> Message {
    Message { id: "papers-screen-kind-thanks".to_owned(), args: vec![] }
}

/// Label of a field: the first day of the period.
///
/// ```text
/// Period from
/// ```
pub fn papers_screen_from_label() -> Message {
    Message { id: "papers-screen-from-label".to_owned(), args: vec![] }
}

/// Label of a field: the last day of the period.
///
/// ```text
/// Period to
/// ```
pub fn papers_screen_until_label() -> Message {
    Message { id: "papers-screen-until-label".to_owned(), args: vec![] }
}

/// Beside a field.
///
/// ```text
/// Write the day like this: 05.07.2026.
/// ```
pub fn papers_screen_day_error() -> Message {
    Message { id: "papers-screen-day-error".to_owned(), args: vec![] }
}

/// Beside a field.
///
/// ```text
/// The last day is before the first. Swap them.
/// ```
pub fn papers_screen_period_error() -> Message {
    Message { id: "papers-screen-period-error".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Volunteer
/// ```
pub fn papers_screen_name_column() -> Message {
    Message { id: "papers-screen-name-column".to_owned(), args: vec![] }
}

/// Head of a column with numbers.
///
/// ```text
/// Hours
/// ```
pub fn papers_screen_hours_column() -> Message {
    Message { id: "papers-screen-hours-column".to_owned(), args: vec![] }
}

/// Head of a column: the number given for this period.
///
/// ```text
/// Given already
/// ```
pub fn papers_screen_given_column() -> Message {
    Message { id: "papers-screen-given-column".to_owned(), args: vec![] }
}

/// Checkbox of the head, for screen readers.
///
/// ```text
/// Choose everybody
/// ```
pub fn papers_screen_pick_all_label() -> Message {
    Message { id: "papers-screen-pick-all-label".to_owned(), args: vec![] }
}

/// Button: gives papers to those who are chosen.
///
/// ```text
/// Give out ({ $count })…
/// ```
///
/// `count`: people
pub fn papers_screen_issue_button(count: impl Into<Number>) -> Message {
    Message { id: "papers-screen-issue-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Nobody can be given a certificate: title.
///
/// ```text
/// Nobody has confirmed hours yet
/// ```
pub fn papers_screen_none_title() -> Message {
    Message { id: "papers-screen-none-title".to_owned(), args: vec![] }
}

/// Nobody can be given a certificate: what to do.
///
/// ```text
/// Confirm hours on the tab “Hours”: then certificates and letters are given out here.
/// ```
pub fn papers_screen_none_hint() -> Message {
    Message { id: "papers-screen-none-hint".to_owned(), args: vec![] }
}

/// Head of the papers on the page of a person.
///
/// ```text
/// Papers
/// ```
pub fn papers_screen_person_title() -> Message {
    Message { id: "papers-screen-person-title".to_owned(), args: vec![] }
}

/// On the page of a person.
///
/// ```text
/// No certificate or letter was given yet.
/// ```
pub fn papers_screen_person_empty() -> Message {
    Message { id: "papers-screen-person-empty".to_owned(), args: vec![] }
}

/// Button: what the register keeps of the person, on paper.
///
/// ```text
/// Own record…
/// ```
pub fn papers_screen_record_button() -> Message {
    Message { id: "papers-screen-record-button".to_owned(), args: vec![] }
}

/// Button beside a paper that was given.
///
/// ```text
/// Print again…
/// ```
pub fn papers_screen_reprint_button() -> Message {
    Message { id: "papers-screen-reprint-button".to_owned(), args: vec![] }
}

/// Name of that button, for screen readers.
///
/// ```text
/// Print again: { $number }
/// ```
///
/// `number`: the number of the paper
pub fn papers_screen_reprint_label(number: impl Into<String>) -> Message {
    Message { id: "papers-screen-reprint-label".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into()))] }
}

/// Button on the page of a person.
///
/// ```text
/// Give a certificate…
/// ```
pub fn papers_screen_give_button() -> Message {
    Message { id: "papers-screen-give-button".to_owned(), args: vec![] }
}

/// Title of a dialog.
///
/// ```text
/// Certificate or letter
/// ```
pub fn papers_screen_give_title() -> Message {
    Message { id: "papers-screen-give-title".to_owned(), args: vec![] }
}

/// Button in that dialog.
///
/// ```text
/// Give out…
/// ```
pub fn papers_screen_give_run_button() -> Message {
    Message { id: "papers-screen-give-run-button".to_owned(), args: vec![] }
}

/// Button, and title of the dialog.
///
/// ```text
/// Check a certificate
/// ```
pub fn papers_screen_check_button() -> Message {
    Message { id: "papers-screen-check-button".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Code or number
/// ```
pub fn papers_screen_check_text_label() -> Message {
    Message { id: "papers-screen-check-text-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Scan the QR code or paste its text. A number alone is looked up in this register.
/// ```
pub fn papers_screen_check_text_hint() -> Message {
    Message { id: "papers-screen-check-text-hint".to_owned(), args: vec![] }
}

/// Head over the fields that are compared with the paper.
///
/// ```text
/// Compare with the paper
/// ```
pub fn papers_screen_check_compare_title() -> Message {
    Message { id: "papers-screen-check-compare-title".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Name on the paper
/// ```
pub fn papers_screen_check_name_label() -> Message {
    Message { id: "papers-screen-check-name-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Hours on the paper
/// ```
pub fn papers_screen_check_hours_label() -> Message {
    Message { id: "papers-screen-check-hours-label".to_owned(), args: vec![] }
}

/// Inside the empty field: whole hours, or hours and minutes.
///
/// ```text
/// 62 or 62:30
/// ```
pub fn papers_screen_check_hours_hint() -> Message {
    Message { id: "papers-screen-check-hours-hint".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Write hours like this: 62 or 62:30.
/// ```
pub fn papers_screen_check_hours_error() -> Message {
    Message { id: "papers-screen-check-hours-error".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Check
/// ```
pub fn papers_screen_check_run_button() -> Message {
    Message { id: "papers-screen-check-run-button".to_owned(), args: vec![] }
}

/// Button: opens the person who was given the certificate.
///
/// ```text
/// Open the volunteer
/// ```
pub fn papers_screen_check_open_button() -> Message {
    Message { id: "papers-screen-check-open-button".to_owned(), args: vec![] }
}

/// The kind of file in the dialog, and its name.
///
/// ```text
/// Birge key
/// ```
pub fn papers_screen_key_file() -> Message {
    Message { id: "papers-screen-key-file".to_owned(), args: vec![] }
}

/// Above two buttons.
///
/// ```text
/// Others check your certificates with your key; with theirs you check what they gave out.
/// ```
pub fn papers_screen_key_hint() -> Message {
    Message { id: "papers-screen-key-hint".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Save our key…
/// ```
pub fn papers_screen_key_save_button() -> Message {
    Message { id: "papers-screen-key-save-button".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Add a key…
/// ```
pub fn papers_screen_key_trust_button() -> Message {
    Message { id: "papers-screen-key-trust-button".to_owned(), args: vec![] }
}

/// Head in the settings: how papers look.
///
/// ```text
/// Paper templates
/// ```
pub fn papers_screen_templates_title() -> Message {
    Message { id: "papers-screen-templates-title".to_owned(), args: vec![] }
}

/// Under that head.
///
/// ```text
/// To change how a paper looks, take a copy of its template and edit it as text. From then on papers are printed from the copy.
/// ```
pub fn papers_screen_templates_hint() -> Message {
    Message { id: "papers-screen-templates-hint".to_owned(), args: vec![] }
}

/// Name of a template: lists of guests for the door and for delegations.
///
/// ```text
/// Lists of guests
/// ```
pub fn papers_screen_templates_guests() -> Message {
    Message { id: "papers-screen-templates-guests".to_owned(), args: vec![] }
}

/// Beside the name of a template.
///
/// ```text
/// built in, version { $version }, { $date }
/// ```
///
/// `version`: its version
/// `date`: the day of that version
pub fn papers_screen_template_own(version: impl Into<String>, date: impl Into<String>) -> Message {
    Message { id: "papers-screen-template-own".to_owned(), args: vec![("version".to_owned(), Arg::Text(version.into())), ("date".to_owned(), Arg::Text(date.into()))] }
}

/// Beside the name of a template that somebody edits.
///
/// ```text
/// your copy, version { $version }, { $date }
/// ```
///
/// `version`: its version
/// `date`: the day of that version
pub fn papers_screen_template_edited(version: impl Into<String>, date: impl Into<String>) -> Message {
    Message { id: "papers-screen-template-edited".to_owned(), args: vec![("version".to_owned(), Arg::Text(version.into())), ("date".to_owned(), Arg::Text(date.into()))] }
}

/// Under the name of a template: the copy is older than the one that came with the program.
///
/// ```text
/// The built-in one has changed since: version { $version }, { $date }. Compare them.
/// ```
///
/// `version`: the version of the built-in one
/// `date`: the day of that version
pub fn papers_screen_template_behind(version: impl Into<String>, date: impl Into<String>) -> Message {
    Message { id: "papers-screen-template-behind".to_owned(), args: vec![("version".to_owned(), Arg::Text(version.into())), ("date".to_owned(), Arg::Text(date.into()))] }
}

/// Button beside a template.
///
/// ```text
/// Edit a copy
/// ```
pub fn papers_screen_template_edit_button() -> Message {
    Message { id: "papers-screen-template-edit-button".to_owned(), args: vec![] }
}

/// Name of that button, for screen readers.
///
/// ```text
/// Edit a copy: { $paper }
/// ```
///
/// `paper`: the name of the paper
pub fn papers_screen_template_edit_label(paper: impl Into<String>) -> Message {
    Message { id: "papers-screen-template-edit-label".to_owned(), args: vec![("paper".to_owned(), Arg::Text(paper.into()))] }
}

/// Button beside a template that somebody edits: opens its folder.
///
/// ```text
/// Show the copy
/// ```
pub fn papers_screen_template_show_button() -> Message {
    Message { id: "papers-screen-template-show-button".to_owned(), args: vec![] }
}

/// Name of that button, for screen readers.
///
/// ```text
/// Show the copy: { $paper }
/// ```
///
/// `paper`: the name of the paper
pub fn papers_screen_template_show_label(paper: impl Into<String>) -> Message {
    Message { id: "papers-screen-template-show-label".to_owned(), args: vec![("paper".to_owned(), Arg::Text(paper.into()))] }
}

/// Button beside a template that somebody edits.
///
/// ```text
/// Use the built-in one
/// ```
pub fn papers_screen_template_back_button() -> Message {
    Message { id: "papers-screen-template-back-button".to_owned(), args: vec![] }
}

/// Name of that button, for screen readers.
///
/// ```text
/// Use the built-in one: { $paper }
/// ```
///
/// `paper`: the name of the paper
pub fn papers_screen_template_back_label(paper: impl Into<String>) -> Message {
    Message { id: "papers-screen-template-back-label".to_owned(), args: vec![("paper".to_owned(), Arg::Text(paper.into()))] }
}

/// Notice after a copy was made.
///
/// ```text
/// The copy to edit: “{ $path }”.
/// ```
///
/// `path`: where it lies
pub fn papers_screen_template_edit_done(path: impl Into<String>) -> Message {
    Message { id: "papers-screen-template-edit-done".to_owned(), args: vec![("path".to_owned(), Arg::Text(path.into()))] }
}

/// Notice after the built-in template was taken again.
///
/// ```text
/// The built-in template is used again. Your copy is kept as “{ $file }”.
/// ```
///
/// `file`: what the copy is called now
pub fn papers_screen_template_back_done(file: impl Into<String>) -> Message {
    Message { id: "papers-screen-template-back-done".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// Beside the hours of a person: what the confirmed ones rest on.
///
/// ```text
/// Rest on: { $shares }
/// ```
///
/// `shares`: such as “scan 80%, coordinator 20%”
pub fn papers_screen_person_grades(shares: impl Into<String>) -> Message {
    Message { id: "papers-screen-person-grades".to_owned(), args: vec![("shares".to_owned(), Arg::Text(shares.into()))] }
}

/// Title of the certificate of hours, on paper.
///
/// ```text
/// Certificate of volunteer hours
/// ```
pub fn papers_certificate_title() -> Message {
    Message { id: "papers-certificate-title".to_owned(), args: vec![] }
}

/// First line of the certificate of hours, on paper.
///
/// ```text
/// This certificate confirms participation in volunteer activity.
/// ```
pub fn papers_certificate_text() -> Message {
    Message { id: "papers-certificate-text".to_owned(), args: vec![] }
}

/// Title of the letter of thanks, on paper.
///
/// ```text
/// Letter of thanks
/// ```
pub fn papers_letter_title() -> Message {
    Message { id: "papers-letter-title".to_owned(), args: vec![] }
}

/// The text of the letter of thanks, under the name, on paper.
///
/// ```text
/// Thank you for the time and care that you gave to people. Your work helped those who needed support and made our events possible.
/// ```
pub fn papers_letter_text() -> Message {
    Message { id: "papers-letter-text".to_owned(), args: vec![] }
}

/// Title of the attendance sheet, on paper.
///
/// ```text
/// Attendance list
/// ```
pub fn papers_attendance_title() -> Message {
    Message { id: "papers-attendance-title".to_owned(), args: vec![] }
}

/// Under the title of the attendance sheet: how it is filled in.
///
/// ```text
/// Tick whoever came and write the times. Afterwards type the codes of the ticked lines into Birge.
/// ```
pub fn papers_attendance_hint() -> Message {
    Message { id: "papers-attendance-hint".to_owned(), args: vec![] }
}

/// Title of the shift sheet, on paper.
///
/// ```text
/// Shift sheet
/// ```
pub fn papers_shifts_title() -> Message {
    Message { id: "papers-shifts-title".to_owned(), args: vec![] }
}

/// On the shift sheet, under a shift that needs more people.
///
/// ```text
/// Still needed: { $count }
/// ```
///
/// `count`: people who are still needed
pub fn papers_shifts_missing(count: impl Into<Number>) -> Message {
    Message { id: "papers-shifts-missing".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// On the shift sheet, beside somebody who stands by.
///
/// ```text
/// Reserve
/// ```
pub fn papers_shifts_reserve() -> Message {
    Message { id: "papers-shifts-reserve".to_owned(), args: vec![] }
}

/// On the shift sheet and the report: a shift that will not take place.
///
/// ```text
/// Will not take place
/// ```
pub fn papers_shifts_nobody() -> Message {
    Message { id: "papers-shifts-nobody".to_owned(), args: vec![] }
}

/// On the shift sheet: nobody has a place in the shift.
///
/// ```text
/// Nobody is assigned yet
/// ```
pub fn papers_shifts_unfilled() -> Message {
    Message { id: "papers-shifts-unfilled".to_owned(), args: vec![] }
}

/// On the shift sheet: the event has no shifts.
///
/// ```text
/// No shifts are planned
/// ```
pub fn papers_shifts_none() -> Message {
    Message { id: "papers-shifts-none".to_owned(), args: vec![] }
}

/// Title of the report of an event, on paper.
///
/// ```text
/// Event report
/// ```
pub fn papers_report_title() -> Message {
    Message { id: "papers-report-title".to_owned(), args: vec![] }
}

/// Heading of the figures in the report of an event.
///
/// ```text
/// Figures
/// ```
pub fn papers_report_figures_title() -> Message {
    Message { id: "papers-report-figures-title".to_owned(), args: vec![] }
}

/// Heading of the words on what came of an event.
///
/// ```text
/// Result
/// ```
pub fn papers_report_result_title() -> Message {
    Message { id: "papers-report-result-title".to_owned(), args: vec![] }
}

/// At the end of the report of an event.
///
/// ```text
/// This is a working template, not an official form.
/// ```
pub fn papers_report_unofficial_hint() -> Message {
    Message { id: "papers-report-unofficial-hint".to_owned(), args: vec![] }
}

/// Title of a volunteer's own record, on paper.
///
/// ```text
/// Record of a volunteer
/// ```
pub fn papers_record_title() -> Message {
    Message { id: "papers-record-title".to_owned(), args: vec![] }
}

/// Heading above the hours in a volunteer's own record.
///
/// ```text
/// Volunteer hours
/// ```
pub fn papers_record_work_title() -> Message {
    Message { id: "papers-record-work-title".to_owned(), args: vec![] }
}

/// In a volunteer's own record when there are no hours.
///
/// ```text
/// No hours are recorded yet.
/// ```
pub fn papers_record_empty() -> Message {
    Message { id: "papers-record-empty".to_owned(), args: vec![] }
}

/// At the end of a volunteer's own record.
///
/// ```text
/// Printed: { DATETIME($day) }, { $who }
/// ```
///
/// `day`: the day
/// `who`: who printed it
pub fn papers_record_printed(day: impl Into<When>, who: impl Into<String>) -> Message {
    Message { id: "papers-record-printed".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into())), ("who".to_owned(), Arg::Text(who.into()))] }
}

/// Beside the number of a certificate, on paper.
///
/// ```text
/// Number
/// ```
pub fn papers_number_label() -> Message {
    Message { id: "papers-number-label".to_owned(), args: vec![] }
}

/// Above the name on a certificate.
///
/// ```text
/// Volunteer
/// ```
pub fn papers_volunteer_label() -> Message {
    Message { id: "papers-volunteer-label".to_owned(), args: vec![] }
}

/// Above the period on a certificate.
///
/// ```text
/// Period
/// ```
pub fn papers_period_label() -> Message {
    Message { id: "papers-period-label".to_owned(), args: vec![] }
}

/// Above the hours on a certificate.
///
/// ```text
/// Hours confirmed
/// ```
pub fn papers_hours_label() -> Message {
    Message { id: "papers-hours-label".to_owned(), args: vec![] }
}

/// Heading of the column of events, on paper.
///
/// ```text
/// Event
/// ```
pub fn papers_event_column() -> Message {
    Message { id: "papers-event-column".to_owned(), args: vec![] }
}

/// Heading of a column of days, or the line for the date, on paper.
///
/// ```text
/// Date
/// ```
pub fn papers_day_column() -> Message {
    Message { id: "papers-day-column".to_owned(), args: vec![] }
}

/// Heading of the column of hours, on paper.
///
/// ```text
/// Hours
/// ```
pub fn papers_time_column() -> Message {
    Message { id: "papers-time-column".to_owned(), args: vec![] }
}

/// Heading of the column with the state of hours, on paper.
///
/// ```text
/// State
/// ```
pub fn papers_state_column() -> Message {
    Message { id: "papers-state-column".to_owned(), args: vec![] }
}

/// Heading of the column with the numbers of lines, on paper.
///
/// ```text
/// No.
/// ```
pub fn papers_row_column() -> Message {
    Message { id: "papers-row-column".to_owned(), args: vec![] }
}

/// Heading of the column with the codes of lines, on paper.
///
/// ```text
/// Code
/// ```
pub fn papers_code_column() -> Message {
    Message { id: "papers-code-column".to_owned(), args: vec![] }
}

/// Heading of the column of names, on paper.
///
/// ```text
/// Surname, given name, patronymic
/// ```
pub fn papers_name_column() -> Message {
    Message { id: "papers-name-column".to_owned(), args: vec![] }
}

/// Heading of the column for the time of arrival, on paper.
///
/// ```text
/// Time of arrival
/// ```
pub fn papers_came_column() -> Message {
    Message { id: "papers-came-column".to_owned(), args: vec![] }
}

/// Heading of the column for the time of leaving, on paper.
///
/// ```text
/// Time of leaving
/// ```
pub fn papers_left_column() -> Message {
    Message { id: "papers-left-column".to_owned(), args: vec![] }
}

/// Heading of the column of tasks, on paper.
///
/// ```text
/// Task in the shift
/// ```
pub fn papers_role_column() -> Message {
    Message { id: "papers-role-column".to_owned(), args: vec![] }
}

/// Heading of the column of phones, on paper.
///
/// ```text
/// Phone
/// ```
pub fn papers_phone_column() -> Message {
    Message { id: "papers-phone-column".to_owned(), args: vec![] }
}

/// Beside the day of issue on a certificate.
///
/// ```text
/// Issued
/// ```
pub fn papers_issued_label() -> Message {
    Message { id: "papers-issued-label".to_owned(), args: vec![] }
}

/// Under a line for a signature, or a column of signatures, on paper.
///
/// ```text
/// Signature
/// ```
pub fn papers_signature_label() -> Message {
    Message { id: "papers-signature-label".to_owned(), args: vec![] }
}

/// Where the stamp goes, on paper.
///
/// ```text
/// Stamp
/// ```
pub fn papers_stamp_label() -> Message {
    Message { id: "papers-stamp-label".to_owned(), args: vec![] }
}

/// Under the line for the name of the coordinator, on paper.
///
/// ```text
/// Coordinator
/// ```
pub fn papers_coordinator_label() -> Message {
    Message { id: "papers-coordinator-label".to_owned(), args: vec![] }
}

/// Under the QR code of a certificate.
///
/// ```text
/// Birge checks this code without the internet.
/// ```
pub fn papers_check_hint() -> Message {
    Message { id: "papers-check-hint".to_owned(), args: vec![] }
}

/// Under the list of events on a certificate, when not all fit.
///
/// ```text
/// More events: { $count }
/// ```
///
/// `count`: events that are not listed
pub fn papers_more(count: impl Into<Number>) -> Message {
    Message { id: "papers-more".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// A length of time in whole hours, on paper.
///
/// ```text
/// { $hours } h
/// ```
///
/// `hours`: hours
pub fn papers_hours_whole(hours: impl Into<Number>) -> Message {
    Message { id: "papers-hours-whole".to_owned(), args: vec![("hours".to_owned(), Arg::from(hours.into()))] }
}

/// A length of time, on paper.
///
/// ```text
/// { $hours ->
///     [0] { $minutes } min
///    *[other] { $hours } h { $minutes } min
/// }
/// ```
///
/// `hours`: hours
/// `minutes`: minutes beside the hours
pub fn papers_hours_minutes(hours: impl Into<Number>, minutes: impl Into<Number>) -> Message {
    Message { id: "papers-hours-minutes".to_owned(), args: vec![("hours".to_owned(), Arg::from(hours.into())), ("minutes".to_owned(), Arg::from(minutes.into()))] }
}

/// Beside the time of an event, on paper.
///
/// ```text
/// Time
/// ```
pub fn papers_when_label() -> Message {
    Message { id: "papers-when-label".to_owned(), args: vec![] }
}

/// Beside the place of an event, on paper.
///
/// ```text
/// Place
/// ```
pub fn papers_place_label() -> Message {
    Message { id: "papers-place-label".to_owned(), args: vec![] }
}

/// Beside the organiser of an event, on paper.
///
/// ```text
/// Organiser
/// ```
pub fn papers_organiser_label() -> Message {
    Message { id: "papers-organiser-label".to_owned(), args: vec![] }
}

/// Beside the directions of an event, on paper.
///
/// ```text
/// Directions
/// ```
pub fn papers_directions_label() -> Message {
    Message { id: "papers-directions-label".to_owned(), args: vec![] }
}

/// Beside the state body of an event, on paper.
///
/// ```text
/// State body
/// ```
pub fn papers_body_label() -> Message {
    Message { id: "papers-body-label".to_owned(), args: vec![] }
}

/// Beside the letter in which a state body asked for help, on paper.
///
/// ```text
/// Request
/// ```
pub fn papers_request_label() -> Message {
    Message { id: "papers-request-label".to_owned(), args: vec![] }
}

/// Beside the letter in which a state body confirms what was done, on paper.
///
/// ```text
/// Confirmation
/// ```
pub fn papers_confirmation_label() -> Message {
    Message { id: "papers-confirmation-label".to_owned(), args: vec![] }
}

/// Beside the state of an event, on paper.
///
/// ```text
/// State
/// ```
pub fn papers_state_label() -> Message {
    Message { id: "papers-state-label".to_owned(), args: vec![] }
}

/// In the place of a place: the event is online.
///
/// ```text
/// Online
/// ```
pub fn papers_online() -> Message {
    Message { id: "papers-online".to_owned(), args: vec![] }
}

/// A place under its name of that day and, in brackets, its present one.
///
/// ```text
/// { $then } (now { $now })
/// ```
///
/// `then`: the name of that day
/// `now`: the present name
pub fn papers_place_now(then: impl Into<String>, now: impl Into<String>) -> Message {
    Message { id: "papers-place-now".to_owned(), args: vec![("then".to_owned(), Arg::Text(then.into())), ("now".to_owned(), Arg::Text(now.into()))] }
}

/// A figure in the report of an event.
///
/// ```text
/// Volunteers on the list
/// ```
pub fn papers_figure_listed() -> Message {
    Message { id: "papers-figure-listed".to_owned(), args: vec![] }
}

/// A figure in the report of an event.
///
/// ```text
/// Volunteers who came
/// ```
pub fn papers_figure_came() -> Message {
    Message { id: "papers-figure-came".to_owned(), args: vec![] }
}

/// What the figure of those who came means.
///
/// ```text
/// Each person once, with at least one mark.
/// ```
pub fn papers_figure_came_means() -> Message {
    Message { id: "papers-figure-came-means".to_owned(), args: vec![] }
}

/// A figure in the report of an event.
///
/// ```text
/// Hours confirmed
/// ```
pub fn papers_figure_confirmed() -> Message {
    Message { id: "papers-figure-confirmed".to_owned(), args: vec![] }
}

/// What the figure of confirmed hours means.
///
/// ```text
/// Confirmed by another person than the one who claimed them.
/// ```
pub fn papers_figure_confirmed_means() -> Message {
    Message { id: "papers-figure-confirmed-means".to_owned(), args: vec![] }
}

/// A figure in the report of an event.
///
/// ```text
/// Value of the confirmed hours, an estimate
/// ```
pub fn papers_figure_worth() -> Message {
    Message { id: "papers-figure-worth".to_owned(), args: vec![] }
}

/// A figure in the report of an event.
///
/// ```text
/// Hours waiting for confirmation
/// ```
pub fn papers_figure_waiting() -> Message {
    Message { id: "papers-figure-waiting".to_owned(), args: vec![] }
}

/// A figure in the report of an event.
///
/// ```text
/// Shifts
/// ```
pub fn papers_figure_shifts() -> Message {
    Message { id: "papers-figure-shifts".to_owned(), args: vec![] }
}

/// A figure in the report of an event.
///
/// ```text
/// People helped
/// ```
pub fn papers_figure_helped() -> Message {
    Message { id: "papers-figure-helped".to_owned(), args: vec![] }
}

/// What the figure of people helped means when it is an estimate.
///
/// ```text
/// An estimate; contacts, not unique people.
/// ```
pub fn papers_figure_helped_estimated() -> Message {
    Message { id: "papers-figure-helped-estimated".to_owned(), args: vec![] }
}

/// What the figure of people helped means when it was counted.
///
/// ```text
/// Contacts, not unique people.
/// ```
pub fn papers_figure_helped_counted() -> Message {
    Message { id: "papers-figure-helped-counted".to_owned(), args: vec![] }
}

/// A sum in a volunteer's own record.
///
/// ```text
/// Confirmed in all
/// ```
pub fn papers_total_confirmed() -> Message {
    Message { id: "papers-total-confirmed".to_owned(), args: vec![] }
}

/// A sum in a volunteer's own record.
///
/// ```text
/// Waiting for confirmation
/// ```
pub fn papers_total_waiting() -> Message {
    Message { id: "papers-total-waiting".to_owned(), args: vec![] }
}

/// The state of hours, on paper.
///
/// ```text
/// Confirmed
/// ```
pub fn papers_hours_confirmed() -> Message {
    Message { id: "papers-hours-confirmed".to_owned(), args: vec![] }
}

/// The state of hours, on paper.
///
/// ```text
/// Waits for confirmation
/// ```
pub fn papers_hours_claimed() -> Message {
    Message { id: "papers-hours-claimed".to_owned(), args: vec![] }
}

/// The state of hours, on paper.
///
/// ```text
/// Rejected
/// ```
pub fn papers_hours_rejected() -> Message {
    Message { id: "papers-hours-rejected".to_owned(), args: vec![] }
}

/// In the place of an event: work that belongs to none.
///
/// ```text
/// Work outside events
/// ```
pub fn papers_work_beside() -> Message {
    Message { id: "papers-work-beside".to_owned(), args: vec![] }
}

/// When a template that somebody edited does not work.
///
/// ```text
/// The template “{ $file }” has a mistake in line { $line }: { $words }. Correct the line, or remove the file from the templates folder: then the built-in template is used.
/// ```
///
/// `file`: the name of the template's file
/// `line`: the line in it
/// `words`: what the drawing program says, in English
pub fn papers_error_template(file: impl Into<String>, line: impl Into<Number>, words: impl Into<String>) -> Message {
    Message { id: "papers-error-template".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into())), ("line".to_owned(), Arg::from(line.into())), ("words".to_owned(), Arg::Text(words.into()))] }
}

/// When a template that somebody edited cannot be read as text.
///
/// ```text
/// The template “{ $file }” cannot be read. Save it as UTF-8 text, or remove it from the templates folder.
/// ```
///
/// `file`: the name of the template's file
pub fn papers_error_template_unreadable(file: impl Into<String>) -> Message {
    Message { id: "papers-error-template-unreadable".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// When a paper cannot be made through a fault of the program.
///
/// ```text
/// The paper could not be made. Restart Birge and try again; if it happens again, send the log to whoever gave you Birge.
/// ```
pub fn papers_error_not_drawn() -> Message {
    Message { id: "papers-error-not-drawn".to_owned(), args: vec![] }
}

/// When a text has a letter that the fonts of the program lack.
///
/// ```text
/// The letter “{ $sign }” cannot be printed, because the fonts of Birge lack it. Write the text with other letters and try again.
/// ```
///
/// `sign`: the letter
pub fn papers_error_letter(sign: impl Into<String>) -> Message {
    Message { id: "papers-error-letter".to_owned(), args: vec![("sign".to_owned(), Arg::Text(sign.into()))] }
}

/// When papers are asked for and nobody is chosen.
///
/// ```text
/// Nobody is chosen, so there is nothing to print. Choose at least one person.
/// ```
pub fn papers_error_nobody() -> Message {
    Message { id: "papers-error-nobody".to_owned(), args: vec![] }
}

/// When a certificate is asked for and there are no confirmed hours.
///
/// ```text
/// There are no confirmed hours in this period, so there is nothing to certify. Confirm hours first or choose another period.
/// ```
pub fn papers_error_no_hours() -> Message {
    Message { id: "papers-error-no-hours".to_owned(), args: vec![] }
}

/// When a paper is asked for of a record that is not there.
///
/// ```text
/// The record is not in the register any more. Refresh the list and choose again.
/// ```
pub fn papers_error_missing() -> Message {
    Message { id: "papers-error-missing".to_owned(), args: vec![] }
}

/// When a desk has used all numbers of the year.
///
/// ```text
/// This laptop has given all its certificate numbers of the year. Print the certificate on another laptop.
/// ```
pub fn papers_error_numbers_over() -> Message {
    Message { id: "papers-error-numbers-over".to_owned(), args: vec![] }
}

/// When an event or shift without a time is asked for as a calendar.
///
/// ```text
/// The event has no time yet, so there is nothing to put into a calendar. Enter when it is.
/// ```
pub fn papers_error_no_plan() -> Message {
    Message { id: "papers-error-no-plan".to_owned(), args: vec![] }
}

/// The answer to a check of a certificate: the code cannot be read.
///
/// ```text
/// This is not the code of a certificate, or a character of it is wrong. Scan the QR code again, with the keyboard set to Latin letters.
/// ```
pub fn papers_check_unreadable() -> Message {
    Message { id: "papers-check-unreadable".to_owned(), args: vec![] }
}

/// The answer to a check of a certificate: no trusted key signed it.
///
/// ```text
/// Nobody whom this register trusts signed certificate { $number }. Ask the organisation on the paper for its key file and add it; until then do not rely on the paper.
/// ```
///
/// `number`: the number of the certificate
pub fn papers_check_foreign(number: impl Into<String>) -> Message {
    Message { id: "papers-check-foreign".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into()))] }
}

/// The answer to a check of a certificate: it is signed, and what was entered fits.
///
/// ```text
/// Certificate { $number } is genuine. Signed by: { $organisation }.
/// ```
///
/// `number`: the number of the certificate
/// `organisation`: who signed
pub fn papers_check_genuine(number: impl Into<String>, organisation: impl Into<String>) -> Message {
    Message { id: "papers-check-genuine".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into())), ("organisation".to_owned(), Arg::Text(organisation.into()))] }
}

/// The answer to a check of a certificate: the code is genuine, and nothing else was entered to compare.
///
/// ```text
/// The code of certificate { $number } is genuine. Signed by: { $organisation }. Enter name, hours and period from the paper to see that they were not changed.
/// ```
///
/// `number`: the number of the certificate
/// `organisation`: who signed
pub fn papers_check_signed(number: impl Into<String>, organisation: impl Into<String>) -> Message {
    Message { id: "papers-check-signed".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into())), ("organisation".to_owned(), Arg::Text(organisation.into()))] }
}

/// The answer to a check of a certificate: the name is not the one that was signed.
///
/// ```text
/// The name is not the one that was signed with number { $number }. Compare the letters; if they are as on the paper, the paper was changed.
/// ```
///
/// `number`: the number of the certificate
pub fn papers_check_name_changed(number: impl Into<String>) -> Message {
    Message { id: "papers-check-name-changed".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into()))] }
}

/// The answer to a check of a certificate: the hours are not those that were signed.
///
/// ```text
/// The hours are not those that were signed with number { $number }. If they stand so on the paper, the paper was changed: do not accept it.
/// ```
///
/// `number`: the number of the certificate
pub fn papers_check_hours_changed(number: impl Into<String>) -> Message {
    Message { id: "papers-check-hours-changed".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into()))] }
}

/// The answer to a check of a certificate: the period is not the one that was signed.
///
/// ```text
/// The period is not the one that was signed with number { $number }. If it stands so on the paper, the paper was changed: do not accept it.
/// ```
///
/// `number`: the number of the certificate
pub fn papers_check_period_changed(number: impl Into<String>) -> Message {
    Message { id: "papers-check-period-changed".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into()))] }
}

/// The answer when a number is looked up that this register gave.
///
/// ```text
/// Certificate { $number } was given by this register.
/// ```
///
/// `number`: the number of the certificate
pub fn papers_check_given(number: impl Into<String>) -> Message {
    Message { id: "papers-check-given".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into()))] }
}

/// The answer when a number is looked up that this register never gave.
///
/// ```text
/// This register gave no certificate with number { $number }. Compare the number with the paper.
/// ```
///
/// `number`: the number of the certificate
pub fn papers_check_not_issued(number: impl Into<String>) -> Message {
    Message { id: "papers-check-not-issued".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into()))] }
}

/// When a key file cannot be taken.
///
/// ```text
/// “{ $file }” is not a key file of Birge. Ask the organisation to save its key once more.
/// ```
///
/// `file`: the file
pub fn papers_key_unreadable(file: impl Into<String>) -> Message {
    Message { id: "papers-key-unreadable".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// In the history of a volunteer: the kind of fact.
///
/// ```text
/// Certificate
/// ```
pub fn papers_fact() -> Message {
    Message { id: "papers-fact".to_owned(), args: vec![] }
}

/// After a check of a certificate: what this register gave out under the number.
///
/// ```text
/// Issued by this register: { $name }, { $hours }, { DATETIME($day) }.
/// ```
///
/// `name`: the person
/// `hours`: the hours, with their unit
/// `day`: the day of issue
pub fn papers_check_issued(name: impl Into<String>, hours: impl Into<String>, day: impl Into<When>) -> Message {
    Message { id: "papers-check-issued".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into())), ("hours".to_owned(), Arg::Text(hours.into())), ("day".to_owned(), Arg::from(day.into()))] }
}

/// After the key file of this register was saved.
///
/// ```text
/// The key was saved: “{ $file }”. Give it to those who are to check your certificates; it is not secret.
/// ```
///
/// `file`: the file
pub fn papers_key_saved(file: impl Into<String>) -> Message {
    Message { id: "papers-key-saved".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// After a key file of another organisation was added.
///
/// ```text
/// Certificates of this organisation can be checked now: { $organisation }.
/// ```
///
/// `organisation`: whose key it is
pub fn papers_key_trusted(organisation: impl Into<String>) -> Message {
    Message { id: "papers-key-trusted".to_owned(), args: vec![("organisation".to_owned(), Arg::Text(organisation.into()))] }
}

/// After papers were written to a file.
///
/// ```text
/// Written: “{ $file }” ({ $count }).
/// ```
///
/// `count`: how many pages or lines
/// `file`: the file
pub fn papers_done(count: impl Into<Number>, file: impl Into<String>) -> Message {
    Message { id: "papers-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("file".to_owned(), Arg::Text(file.into()))] }
}

/// When a file that a person chose cannot be written.
///
/// ```text
/// The file “{ $file }” could not be written. Choose another folder or free some space.
/// ```
///
/// `file`: the file
pub fn papers_error_write(file: impl Into<String>) -> Message {
    Message { id: "papers-error-write".to_owned(), args: vec![("file".to_owned(), Arg::Text(file.into()))] }
}

/// Heading on the page that asks before a person’s data is blocked, withdrawn, anonymised or erased.
///
/// ```text
/// What happens
/// ```
pub fn personal_screen_happens_title() -> Message {
    Message { id: "personal-screen-happens-title".to_owned(), args: vec![] }
}

/// Heading there.
///
/// ```text
/// What stays
/// ```
pub fn personal_screen_stays_title() -> Message {
    Message { id: "personal-screen-stays-title".to_owned(), args: vec![] }
}

/// Heading there, before what is for good.
///
/// ```text
/// What cannot be undone
/// ```
pub fn personal_screen_forever_title() -> Message {
    Message { id: "personal-screen-forever-title".to_owned(), args: vec![] }
}

/// Heading there, before what can be taken back.
///
/// ```text
/// How to go back
/// ```
pub fn personal_screen_back_title() -> Message {
    Message { id: "personal-screen-back-title".to_owned(), args: vec![] }
}

/// Point under “What happens”.
///
/// ```text
/// The withdrawal is recorded with today’s date, for every purpose.
/// ```
pub fn personal_screen_withdraw_happens_record() -> Message {
    Message { id: "personal-screen-withdraw-happens-record".to_owned(), args: vec![] }
}

/// Point under “What happens”.
///
/// ```text
/// The data is blocked at once: the person leaves lists, search and exports.
/// ```
pub fn personal_screen_withdraw_happens_block() -> Message {
    Message { id: "personal-screen-withdraw-happens-block".to_owned(), args: vec![] }
}

/// Point under “What happens”.
///
/// ```text
/// The data officer then erases or anonymises the data, unless a law requires it to be kept.
/// ```
pub fn personal_screen_withdraw_happens_next() -> Message {
    Message { id: "personal-screen-withdraw-happens-next".to_owned(), args: vec![] }
}

/// Point under “What stays”.
///
/// ```text
/// The record, until it is erased or anonymised.
/// ```
pub fn personal_screen_withdraw_stays_record() -> Message {
    Message { id: "personal-screen-withdraw-stays-record".to_owned(), args: vec![] }
}

/// Point under “What stays”.
///
/// ```text
/// The consents and the withdrawal, as proof.
/// ```
pub fn personal_screen_withdraw_stays_proof() -> Message {
    Message { id: "personal-screen-withdraw-stays-proof".to_owned(), args: vec![] }
}

/// Point under “How to go back”.
///
/// ```text
/// If the person agrees again, end the block and record the new consent.
/// ```
pub fn personal_screen_withdraw_back() -> Message {
    Message { id: "personal-screen-withdraw-back".to_owned(), args: vec![] }
}

/// Point under “What happens”.
///
/// ```text
/// The person leaves lists, search, bulk changes and exports.
/// ```
pub fn personal_screen_block_happens_lists() -> Message {
    Message { id: "personal-screen-block-happens-lists".to_owned(), args: vec![] }
}

/// Point under “What happens”.
///
/// ```text
/// The record cannot be changed. Only owners and the data officer can open it.
/// ```
pub fn personal_screen_block_happens_record() -> Message {
    Message { id: "personal-screen-block-happens-record".to_owned(), args: vec![] }
}

/// Point under “What stays”.
///
/// ```text
/// The whole record and its history.
/// ```
pub fn personal_screen_block_stays() -> Message {
    Message { id: "personal-screen-block-stays".to_owned(), args: vec![] }
}

/// Point under “How to go back”.
///
/// ```text
/// The block can be ended at any time.
/// ```
pub fn personal_screen_block_back() -> Message {
    Message { id: "personal-screen-block-back".to_owned(), args: vec![] }
}

/// Point under “What happens”.
///
/// ```text
/// The person returns to lists, search and exports.
/// ```
pub fn personal_screen_unblock_happens_lists() -> Message {
    Message { id: "personal-screen-unblock-happens-lists".to_owned(), args: vec![] }
}

/// Point under “What happens”.
///
/// ```text
/// From then on a ground for processing the data is needed again: check the consents.
/// ```
pub fn personal_screen_unblock_happens_ground() -> Message {
    Message { id: "personal-screen-unblock-happens-ground".to_owned(), args: vec![] }
}

/// Point under “What stays”.
///
/// ```text
/// The days of the block, in the history and in the audit log.
/// ```
pub fn personal_screen_unblock_stays() -> Message {
    Message { id: "personal-screen-unblock-stays".to_owned(), args: vec![] }
}

/// Point under “How to go back”.
///
/// ```text
/// The data can be blocked again.
/// ```
pub fn personal_screen_unblock_back() -> Message {
    Message { id: "personal-screen-unblock-back".to_owned(), args: vec![] }
}

/// Point under “What happens”.
///
/// ```text
/// Name, numbers, addresses, contacts, guardians, consents and notes are erased from every file of the register.
/// ```
pub fn personal_screen_anonymise_happens_files() -> Message {
    Message { id: "personal-screen-anonymise-happens-files".to_owned(), args: vec![] }
}

/// Point under “What happens”.
///
/// ```text
/// The history of the record is erased too.
/// ```
pub fn personal_screen_anonymise_happens_history() -> Message {
    Message { id: "personal-screen-anonymise-happens-history".to_owned(), args: vec![] }
}

/// Point under “What stays”.
///
/// ```text
/// For reports: sex, year of birth, region, directions, status, year of joining.
/// ```
pub fn personal_screen_anonymise_stays_numbers() -> Message {
    Message { id: "personal-screen-anonymise-stays-numbers".to_owned(), args: vec![] }
}

/// Point under “What happens”.
///
/// ```text
/// Everything about the person is erased from every file of the register, with the history.
/// ```
pub fn personal_screen_erase_happens_files() -> Message {
    Message { id: "personal-screen-erase-happens-files".to_owned(), args: vec![] }
}

/// Point under “What happens”.
///
/// ```text
/// If an older backup is restored, the data is erased from it again.
/// ```
pub fn personal_screen_end_happens_backups() -> Message {
    Message { id: "personal-screen-end-happens-backups".to_owned(), args: vec![] }
}

/// Point under “What stays”.
///
/// ```text
/// Totals in past reports, without the name.
/// ```
pub fn personal_screen_erase_stays_totals() -> Message {
    Message { id: "personal-screen-erase-stays-totals".to_owned(), args: vec![] }
}

/// Point under “What stays”.
///
/// ```text
/// A line that it was done: when, by whom, on which ground. Without the person.
/// ```
pub fn personal_screen_end_stays_trace() -> Message {
    Message { id: "personal-screen-end-stays-trace".to_owned(), args: vec![] }
}

/// Point under “What cannot be undone”.
///
/// ```text
/// The person cannot be brought back, not by an undo and not from a backup.
/// ```
pub fn personal_screen_end_forever_person() -> Message {
    Message { id: "personal-screen-end-forever-person".to_owned(), args: vec![] }
}

/// Point under “What cannot be undone”.
///
/// ```text
/// Exported files, prints and old copies outside the program are not reached: destroy them separately.
/// ```
pub fn personal_screen_end_forever_outside() -> Message {
    Message { id: "personal-screen-end-forever-outside".to_owned(), args: vec![] }
}

/// Box that must be ticked before the button works.
///
/// ```text
/// I have read what happens, and it is right for this person
/// ```
pub fn personal_screen_end_confirm_label() -> Message {
    Message { id: "personal-screen-end-confirm-label".to_owned(), args: vec![] }
}

/// Under the title of a record that is gone.
///
/// ```text
/// Nothing more is kept about this person.
/// ```
pub fn personal_screen_trace_hint() -> Message {
    Message { id: "personal-screen-trace-hint".to_owned(), args: vec![] }
}

/// Under the title of a record of which numbers are left.
///
/// ```text
/// For reports the register still counts sex, year of birth, region, directions, status and year of joining.
/// ```
pub fn personal_screen_trace_anonymised_hint() -> Message {
    Message { id: "personal-screen-trace-anonymised-hint".to_owned(), args: vec![] }
}

/// At the end of a row: opens a list or a form.
///
/// ```text
/// Open
/// ```
pub fn personal_screen_open_button() -> Message {
    Message { id: "personal-screen-open-button".to_owned(), args: vec![] }
}

/// Row: people without a valid consent.
///
/// ```text
/// Without a valid consent
/// ```
pub fn personal_screen_consents_missing_title() -> Message {
    Message { id: "personal-screen-consents-missing-title".to_owned(), args: vec![] }
}

/// Row: people whose consent ends soon.
///
/// ```text
/// Consent ends within { $days } days
/// ```
///
/// `days`: days from today
pub fn personal_screen_consents_expiring_title(days: impl Into<Number>) -> Message {
    Message { id: "personal-screen-consents-expiring-title".to_owned(), args: vec![("days".to_owned(), Arg::from(days.into()))] }
}

/// Under the title of the list; what the boxes are for.
///
/// ```text
/// The program proposes, a person decides. Tick the people, choose what happens to them.
/// ```
pub fn personal_screen_review_hint() -> Message {
    Message { id: "personal-screen-review-hint".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Person
/// ```
pub fn personal_screen_review_name_column() -> Message {
    Message { id: "personal-screen-review-name-column".to_owned(), args: vec![] }
}

/// Box of a row, for screen readers.
///
/// ```text
/// Choose: { $name }
/// ```
///
/// `name`: name of the person
pub fn personal_screen_review_choose_label(name: impl Into<String>) -> Message {
    Message { id: "personal-screen-review-choose-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Over the buttons under the list.
///
/// ```text
/// Chosen: { $count }
/// ```
///
/// `count`: people ticked
pub fn personal_screen_review_chosen_count(count: impl Into<Number>) -> Message {
    Message { id: "personal-screen-review-chosen-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Name of the choice of a language for a sheet, for screen readers.
///
/// ```text
/// Language of the sheet
/// ```
pub fn personal_screen_fields_print_label() -> Message {
    Message { id: "personal-screen-fields-print-label".to_owned(), args: vec![] }
}

/// Notice after a sheet was saved.
///
/// ```text
/// Saved: { $path }
/// ```
///
/// `path`: where the file is
pub fn personal_screen_saved_done(path: impl Into<String>) -> Message {
    Message { id: "personal-screen-saved-done".to_owned(), args: vec![("path".to_owned(), Arg::Text(path.into()))] }
}

/// Under the row that opens the form.
///
/// ```text
/// A laptop, stick or file was lost or stolen? The notice is due within one business day.
/// ```
pub fn personal_screen_breach_row_hint() -> Message {
    Message { id: "personal-screen-breach-row-hint".to_owned(), args: vec![] }
}

/// Beside the moment when the notice is due.
///
/// ```text
/// Time left: { $time }
/// ```
///
/// `time`: hours and minutes, as 21:14
pub fn personal_screen_breach_left(time: impl Into<String>) -> Message {
    Message { id: "personal-screen-breach-left".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into()))] }
}

/// Under the field.
///
/// ```text
/// By the clock of Kazakhstan: day.month.year hours:minutes
/// ```
pub fn personal_screen_breach_found_hint() -> Message {
    Message { id: "personal-screen-breach-found-hint".to_owned(), args: vec![] }
}

/// Field: which exported file was lost.
///
/// ```text
/// Which export
/// ```
pub fn personal_screen_breach_export_label() -> Message {
    Message { id: "personal-screen-breach-export-label".to_owned(), args: vec![] }
}

/// In place of that choice.
///
/// ```text
/// No export is on record, so the file did not come from this register.
/// ```
pub fn personal_screen_breach_export_none() -> Message {
    Message { id: "personal-screen-breach-export-none".to_owned(), args: vec![] }
}

/// After the pack was made: where the files are.
///
/// ```text
/// Send both files to the authorised body, then keep them locked away.
/// ```
pub fn personal_screen_breach_files() -> Message {
    Message { id: "personal-screen-breach-files".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// What was done
/// ```
pub fn personal_screen_ended_column_kind() -> Message {
    Message { id: "personal-screen-ended-column-kind".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// When
/// ```
pub fn personal_screen_ended_column_day() -> Message {
    Message { id: "personal-screen-ended-column-day".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Ground
/// ```
pub fn personal_screen_ended_column_ground() -> Message {
    Message { id: "personal-screen-ended-column-ground".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// By
/// ```
pub fn personal_screen_ended_column_operator() -> Message {
    Message { id: "personal-screen-ended-column-operator".to_owned(), args: vec![] }
}

/// Heading over the rows that open lists.
///
/// ```text
/// Lists
/// ```
pub fn personal_screen_lists_title() -> Message {
    Message { id: "personal-screen-lists-title".to_owned(), args: vec![] }
}

/// Title of the page.
///
/// ```text
/// Personal data
/// ```
pub fn personal_page_title() -> Message {
    Message { id: "personal-page-title".to_owned(), args: vec![] }
}

/// Nobody is named as responsible.
///
/// ```text
/// No person responsible for personal data is named. The name stands in the consent texts: enter it in the settings.
/// ```
pub fn personal_responsible_missing() -> Message {
    Message { id: "personal-responsible-missing".to_owned(), args: vec![] }
}

/// Section: texts to print.
///
/// ```text
/// Consent texts
/// ```
pub fn personal_sheets_title() -> Message {
    Message { id: "personal-sheets-title".to_owned(), args: vec![] }
}

/// Below the title.
///
/// ```text
/// Version { $version }. Print it, have it signed, then record the consent in the profile.
/// ```
///
/// `version`: version of the text
pub fn personal_sheets_hint(version: impl Into<String>) -> Message {
    Message { id: "personal-sheets-hint".to_owned(), args: vec![("version".to_owned(), Arg::Text(version.into()))] }
}

/// Choice: for people of full age.
///
/// ```text
/// For an adult
/// ```
pub fn personal_sheets_adult_label() -> Message {
    Message { id: "personal-sheets-adult-label".to_owned(), args: vec![] }
}

/// Choice: for a minor, through the legal representative.
///
/// ```text
/// For a minor, through the legal representative
/// ```
pub fn personal_sheets_minor_label() -> Message {
    Message { id: "personal-sheets-minor-label".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Save as PDF
/// ```
pub fn personal_sheets_save_button() -> Message {
    Message { id: "personal-sheets-save-button".to_owned(), args: vec![] }
}

/// Name of the file of a consent text, without its ending.
///
/// ```text
/// Consent
/// ```
pub fn personal_sheets_file() -> Message {
    Message { id: "personal-sheets-file".to_owned(), args: vec![] }
}

/// Section: people without a consent or with one that ends.
///
/// ```text
/// Consents to obtain
/// ```
pub fn personal_consents_title() -> Message {
    Message { id: "personal-consents-title".to_owned(), args: vec![] }
}

/// Nobody is on the list.
///
/// ```text
/// Nobody is on this list.
/// ```
pub fn personal_consents_empty() -> Message {
    Message { id: "personal-consents-empty".to_owned(), args: vec![] }
}

/// Beside a person: the last day of the consent.
///
/// ```text
/// valid until { $day }
/// ```
///
/// `day`: last day
pub fn personal_consents_until(day: impl Into<When>) -> Message {
    Message { id: "personal-consents-until".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Section: the list of collected data.
///
/// ```text
/// Collected fields
/// ```
pub fn personal_fields_title() -> Message {
    Message { id: "personal-fields-title".to_owned(), args: vec![] }
}

/// Below the title.
///
/// ```text
/// Collect only what the work needs. A field that is switched off is not asked for, not imported and not exported. What was entered before stays hidden.
/// ```
pub fn personal_fields_hint() -> Message {
    Message { id: "personal-fields-hint".to_owned(), args: vec![] }
}

/// Column.
///
/// ```text
/// Field
/// ```
pub fn personal_fields_field_column() -> Message {
    Message { id: "personal-fields-field-column".to_owned(), args: vec![] }
}

/// Column.
///
/// ```text
/// Purpose
/// ```
pub fn personal_fields_purpose_column() -> Message {
    Message { id: "personal-fields-purpose-column".to_owned(), args: vec![] }
}

/// Column: whether the field is collected.
///
/// ```text
/// Collected
/// ```
pub fn personal_fields_collected_column() -> Message {
    Message { id: "personal-fields-collected-column".to_owned(), args: vec![] }
}

/// Value of the column.
///
/// ```text
/// yes
/// ```
pub fn personal_fields_collected_yes() -> Message {
    Message { id: "personal-fields-collected-yes".to_owned(), args: vec![] }
}

/// Value of the column.
///
/// ```text
/// no
/// ```
pub fn personal_fields_collected_no() -> Message {
    Message { id: "personal-fields-collected-no".to_owned(), args: vec![] }
}

/// Button: the list on paper.
///
/// ```text
/// List as PDF
/// ```
pub fn personal_fields_print_button() -> Message {
    Message { id: "personal-fields-print-button".to_owned(), args: vec![] }
}

/// Main button.
///
/// ```text
/// Save fields
/// ```
pub fn personal_fields_save_button() -> Message {
    Message { id: "personal-fields-save-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// The fields are saved.
/// ```
pub fn personal_fields_done() -> Message {
    Message { id: "personal-fields-done".to_owned(), args: vec![] }
}

/// Title of the printed list.
///
/// ```text
/// List of personal data necessary and sufficient for the tasks of the organisation
/// ```
pub fn personal_fields_sheet_title() -> Message {
    Message { id: "personal-fields-sheet-title".to_owned(), args: vec![] }
}

/// Below the title of the printed list.
///
/// ```text
/// Law of the Republic of Kazakhstan “On personal data and their protection” of 21.05.2013 № 94-V, article 25
/// ```
pub fn personal_fields_sheet_law() -> Message {
    Message { id: "personal-fields-sheet-law".to_owned(), args: vec![] }
}

/// Above the signature on the printed list.
///
/// ```text
/// Approved by
/// ```
pub fn personal_fields_sheet_approved() -> Message {
    Message { id: "personal-fields-sheet-approved".to_owned(), args: vec![] }
}

/// Name of the file, without its ending.
///
/// ```text
/// Collected fields
/// ```
pub fn personal_fields_sheet_file() -> Message {
    Message { id: "personal-fields-sheet-file".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Name: surname, given name, patronymic
/// ```
pub fn personal_field_name() -> Message {
    Message { id: "personal-field-name".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Former names
/// ```
pub fn personal_field_former_names() -> Message {
    Message { id: "personal-field-former-names".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Individual identification number (IIN)
/// ```
pub fn personal_field_iin() -> Message {
    Message { id: "personal-field-iin".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Phones
/// ```
pub fn personal_field_phones() -> Message {
    Message { id: "personal-field-phones".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// E-mail addresses
/// ```
pub fn personal_field_emails() -> Message {
    Message { id: "personal-field-emails".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Region and district of residence
/// ```
pub fn personal_field_residence() -> Message {
    Message { id: "personal-field-residence".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Tags of the organisation
/// ```
pub fn personal_field_tags() -> Message {
    Message { id: "personal-field-tags".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Date of joining
/// ```
pub fn personal_field_joined() -> Message {
    Message { id: "personal-field-joined".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Contact for emergencies
/// ```
pub fn personal_field_emergency() -> Message {
    Message { id: "personal-field-emergency".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Legal representatives: name, relation, phone
/// ```
pub fn personal_field_guardians() -> Message {
    Message { id: "personal-field-guardians".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Contracts
/// ```
pub fn personal_field_contracts() -> Message {
    Message { id: "personal-field-contracts".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Briefings
/// ```
pub fn personal_field_briefings() -> Message {
    Message { id: "personal-field-briefings".to_owned(), args: vec![] }
}

/// Name of a field in lists.
///
/// ```text
/// Consents and their withdrawal
/// ```
pub fn personal_field_consents() -> Message {
    Message { id: "personal-field-consents".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// to tell people apart and address them
/// ```
pub fn personal_purpose_identify() -> Message {
    Message { id: "personal-purpose-identify".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// passes and badges at international events
/// ```
pub fn personal_purpose_abroad() -> Message {
    Message { id: "personal-purpose-abroad".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// printing badges
/// ```
pub fn personal_purpose_badge() -> Message {
    Message { id: "personal-purpose-badge".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// rules for minors, age groups in reports
/// ```
pub fn personal_purpose_age() -> Message {
    Message { id: "personal-purpose-age".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// numbers in reports
/// ```
pub fn personal_purpose_reports() -> Message {
    Message { id: "personal-purpose-reports".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// comparison with the document, filling in documents
/// ```
pub fn personal_purpose_document() -> Message {
    Message { id: "personal-purpose-document".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// invitations, changes of plans, calls
/// ```
pub fn personal_purpose_contact() -> Message {
    Message { id: "personal-purpose-contact".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// choosing work by place, direction and skills
/// ```
pub fn personal_purpose_assign() -> Message {
    Message { id: "personal-purpose-assign".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// issuing clothing
/// ```
pub fn personal_purpose_clothing() -> Message {
    Message { id: "personal-purpose-clothing".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// help in case of an accident
/// ```
pub fn personal_purpose_safety() -> Message {
    Message { id: "personal-purpose-safety".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// consent of the legal representative of a minor
/// ```
pub fn personal_purpose_guardian() -> Message {
    Message { id: "personal-purpose-guardian".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// agreed expenses and duties
/// ```
pub fn personal_purpose_contract() -> Message {
    Message { id: "personal-purpose-contract".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// proof that the person was briefed
/// ```
pub fn personal_purpose_briefing() -> Message {
    Message { id: "personal-purpose-briefing".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// proof that the data is processed lawfully
/// ```
pub fn personal_purpose_law() -> Message {
    Message { id: "personal-purpose-law".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// length of volunteer work
/// ```
pub fn personal_purpose_seniority() -> Message {
    Message { id: "personal-purpose-seniority".to_owned(), args: vec![] }
}

/// Purpose of a field.
///
/// ```text
/// agreements that no other field holds
/// ```
pub fn personal_purpose_notes() -> Message {
    Message { id: "personal-purpose-notes".to_owned(), args: vec![] }
}

/// Section: how long data is kept.
///
/// ```text
/// Retention periods
/// ```
pub fn personal_retention_title() -> Message {
    Message { id: "personal-retention-title".to_owned(), args: vec![] }
}

/// Below the title.
///
/// ```text
/// Nothing is removed by itself. Once a year, look through the list of people whose period is over.
/// ```
pub fn personal_retention_hint() -> Message {
    Message { id: "personal-retention-hint".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Volunteers: years after moving to the archive
/// ```
pub fn personal_retention_volunteers_label() -> Message {
    Message { id: "personal-retention-volunteers-label".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Applicants: months after the last change
/// ```
pub fn personal_retention_applicants_label() -> Message {
    Message { id: "personal-retention-applicants-label".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Guests of forums: months after their last event
/// ```
pub fn personal_retention_guests_label() -> Message {
    Message { id: "personal-retention-guests-label".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Backups: days
/// ```
pub fn personal_retention_backups_label() -> Message {
    Message { id: "personal-retention-backups-label".to_owned(), args: vec![] }
}

/// Below the fields.
///
/// ```text
/// The audit log has no period: each line vouches for the ones before it, so none can be taken out. It stays as long as the register and holds no names.
/// ```
pub fn personal_retention_audit_hint() -> Message {
    Message { id: "personal-retention-audit-hint".to_owned(), args: vec![] }
}

/// Main button.
///
/// ```text
/// Save periods
/// ```
pub fn personal_retention_save_button() -> Message {
    Message { id: "personal-retention-save-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// The periods are saved.
/// ```
pub fn personal_retention_done() -> Message {
    Message { id: "personal-retention-done".to_owned(), args: vec![] }
}

/// A period is zero or too long.
///
/// ```text
/// A retention period has to be at least 1 and at most 75 years, 120 months or 3650 days. Correct the number.
/// ```
pub fn personal_error_retention() -> Message {
    Message { id: "personal-error-retention".to_owned(), args: vec![] }
}

/// Section: people whose period is over.
///
/// ```text
/// Yearly review
/// ```
pub fn personal_review_title() -> Message {
    Message { id: "personal-review-title".to_owned(), args: vec![] }
}

/// Nobody's period is over.
///
/// ```text
/// Nobody's retention period is over.
/// ```
pub fn personal_review_empty() -> Message {
    Message { id: "personal-review-empty".to_owned(), args: vec![] }
}

/// Under the title of the review: nobody has recorded one yet.
///
/// ```text
/// Not reviewed yet
/// ```
pub fn personal_review_never() -> Message {
    Message { id: "personal-review-never".to_owned(), args: vec![] }
}

/// Under the title of the review.
///
/// ```text
/// Last review: { $day }
/// ```
///
/// `day`: the day of the last review
pub fn personal_review_last(day: impl Into<String>) -> Message {
    Message { id: "personal-review-last".to_owned(), args: vec![("day".to_owned(), Arg::Text(day.into()))] }
}

/// Column: since when the person is in the archive, when the applicant's record was changed last, or the day of a guest's last event.
///
/// ```text
/// Since
/// ```
pub fn personal_review_since_column() -> Message {
    Message { id: "personal-review-since-column".to_owned(), args: vec![] }
}

/// Column: what the program proposes.
///
/// ```text
/// Proposed
/// ```
pub fn personal_review_proposal_column() -> Message {
    Message { id: "personal-review-proposal-column".to_owned(), args: vec![] }
}

/// Proposal: keep numbers for reports.
///
/// ```text
/// anonymise
/// ```
pub fn personal_review_anonymise() -> Message {
    Message { id: "personal-review-anonymise".to_owned(), args: vec![] }
}

/// Proposal: erase.
///
/// ```text
/// erase
/// ```
pub fn personal_review_erase() -> Message {
    Message { id: "personal-review-erase".to_owned(), args: vec![] }
}

/// Button: what is ticked is anonymised or erased.
///
/// ```text
/// Carry out
/// ```
pub fn personal_review_run_button() -> Message {
    Message { id: "personal-review-run-button".to_owned(), args: vec![] }
}

/// Button: the list was looked at.
///
/// ```text
/// Record the review
/// ```
pub fn personal_review_seen_button() -> Message {
    Message { id: "personal-review-seen-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// The review is recorded in the audit log.
/// ```
pub fn personal_review_done() -> Message {
    Message { id: "personal-review-done".to_owned(), args: vec![] }
}

/// Section: blocked people.
///
/// ```text
/// Blocked
/// ```
pub fn personal_blocked_title() -> Message {
    Message { id: "personal-blocked-title".to_owned(), args: vec![] }
}

/// Nobody is blocked.
///
/// ```text
/// Nobody's data is blocked.
/// ```
pub fn personal_blocked_empty() -> Message {
    Message { id: "personal-blocked-empty".to_owned(), args: vec![] }
}

/// Section: what was erased and anonymised.
///
/// ```text
/// Erased and anonymised
/// ```
pub fn personal_ended_title() -> Message {
    Message { id: "personal-ended-title".to_owned(), args: vec![] }
}

/// Nothing yet.
///
/// ```text
/// Nothing has been erased or anonymised yet.
/// ```
pub fn personal_ended_empty() -> Message {
    Message { id: "personal-ended-empty".to_owned(), args: vec![] }
}

/// Row of the list: erased.
///
/// ```text
/// erased
/// ```
pub fn personal_ended_erased() -> Message {
    Message { id: "personal-ended-erased".to_owned(), args: vec![] }
}

/// Row of the list: anonymised.
///
/// ```text
/// anonymised
/// ```
pub fn personal_ended_anonymised() -> Message {
    Message { id: "personal-ended-anonymised".to_owned(), args: vec![] }
}

/// Section: papers after data was lost or stolen.
///
/// ```text
/// Data breach
/// ```
pub fn personal_breach_title() -> Message {
    Message { id: "personal-breach-title".to_owned(), args: vec![] }
}

/// Below the title.
///
/// ```text
/// If data was lost or stolen, the authorised body must be told within one business day of finding it. The pack has the list of affected people and a cover with what the notice must say.
/// ```
pub fn personal_breach_hint() -> Message {
    Message { id: "personal-breach-hint".to_owned(), args: vec![] }
}

/// Field label: where the data of the affected people was.
///
/// ```text
/// What was lost
/// ```
pub fn personal_breach_source_label() -> Message {
    Message { id: "personal-breach-source-label".to_owned(), args: vec![] }
}

/// Choice: the laptop with this register.
///
/// ```text
/// A laptop with this register
/// ```
pub fn personal_breach_source_register() -> Message {
    Message { id: "personal-breach-source-register".to_owned(), args: vec![] }
}

/// Choice: a laptop or stick with a backup of it.
///
/// ```text
/// A backup
/// ```
pub fn personal_breach_source_backup() -> Message {
    Message { id: "personal-breach-source-backup".to_owned(), args: vec![] }
}

/// Choice: a file that was exported.
///
/// ```text
/// An exported file
/// ```
pub fn personal_breach_source_export() -> Message {
    Message { id: "personal-breach-source-export".to_owned(), args: vec![] }
}

/// Field label: when it was found.
///
/// ```text
/// Found
/// ```
pub fn personal_breach_found_label() -> Message {
    Message { id: "personal-breach-found-label".to_owned(), args: vec![] }
}

/// The countdown.
///
/// ```text
/// Notice due: { $due }
/// ```
///
/// `due`: until when the notice has to be sent
pub fn personal_breach_due(due: impl Into<When>) -> Message {
    Message { id: "personal-breach-due".to_owned(), args: vec![("due".to_owned(), Arg::from(due.into()))] }
}

/// The term is over.
///
/// ```text
/// The term is over: { $due }. Send the notice at once.
/// ```
///
/// `due`: until when the notice had to be sent
pub fn personal_breach_overdue(due: impl Into<When>) -> Message {
    Message { id: "personal-breach-overdue".to_owned(), args: vec![("due".to_owned(), Arg::from(due.into()))] }
}

/// Under the countdown.
///
/// ```text
/// Weekends, the holidays of the law and the days entered under “Business days” are left out.
/// ```
pub fn personal_breach_due_hint() -> Message {
    Message { id: "personal-breach-due-hint".to_owned(), args: vec![] }
}

/// Over the days that were left out of the term, or worked though they are days off.
///
/// ```text
/// Days on the way
/// ```
pub fn personal_breach_counted_title() -> Message {
    Message { id: "personal-breach-counted-title".to_owned(), args: vec![] }
}

/// When no such day lies on the way.
///
/// ```text
/// No holidays lie on the way.
/// ```
pub fn personal_breach_counted_none() -> Message {
    Message { id: "personal-breach-counted-none".to_owned(), args: vec![] }
}

/// Line: a day and what it is.
///
/// ```text
/// { $day }: { $what }
/// ```
///
/// `day`: the day
/// `what`: the holiday, or why the day is off
pub fn personal_breach_counted_day(day: impl Into<When>, what: impl Into<String>) -> Message {
    Message { id: "personal-breach-counted-day".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into())), ("what".to_owned(), Arg::Text(what.into()))] }
}

/// Button: to the page of business days.
///
/// ```text
/// Enter days moved by the government
/// ```
pub fn personal_breach_days_button() -> Message {
    Message { id: "personal-breach-days-button".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// What happened
/// ```
pub fn personal_breach_circumstances_label() -> Message {
    Message { id: "personal-breach-circumstances-label".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Measures taken
/// ```
pub fn personal_breach_measures_label() -> Message {
    Message { id: "personal-breach-measures-label".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Phone or e-mail of the person responsible
/// ```
pub fn personal_breach_contact_label() -> Message {
    Message { id: "personal-breach-contact-label".to_owned(), args: vec![] }
}

/// Field label: password of the backup.
///
/// ```text
/// Password of the backup
/// ```
pub fn personal_breach_password_label() -> Message {
    Message { id: "personal-breach-password-label".to_owned(), args: vec![] }
}

/// Main button.
///
/// ```text
/// Make the pack
/// ```
pub fn personal_breach_save_button() -> Message {
    Message { id: "personal-breach-save-button".to_owned(), args: vec![] }
}

/// While the pack is made.
///
/// ```text
/// Collecting the affected people…
/// ```
pub fn personal_breach_progress() -> Message {
    Message { id: "personal-breach-progress".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// { $count ->
///     [one] The pack is saved: { $count } affected person.
///    *[other] The pack is saved: { $count } affected people.
/// }
/// ```
///
/// `count`: affected people
pub fn personal_breach_done(count: impl Into<Number>) -> Message {
    Message { id: "personal-breach-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// No responsible person is named.
///
/// ```text
/// The notice has to name the person responsible for personal data. Enter the name in the settings.
/// ```
pub fn personal_error_responsible_missing() -> Message {
    Message { id: "personal-error-responsible-missing".to_owned(), args: vec![] }
}

/// The contact is empty.
///
/// ```text
/// The notice has to say how to reach the person responsible. Enter a phone or an e-mail.
/// ```
pub fn personal_error_contact_missing() -> Message {
    Message { id: "personal-error-contact-missing".to_owned(), args: vec![] }
}

/// The measures are empty.
///
/// ```text
/// The notice has to say which measures were taken. Describe them in a sentence.
/// ```
pub fn personal_error_measures_missing() -> Message {
    Message { id: "personal-error-measures-missing".to_owned(), args: vec![] }
}

/// The moment of finding cannot be read, or lies in the future.
///
/// ```text
/// The moment of finding is not a moment in the past. Enter date and time.
/// ```
pub fn personal_error_found() -> Message {
    Message { id: "personal-error-found".to_owned(), args: vec![] }
}

/// The action is not an export.
///
/// ```text
/// This action of the audit log is not an export. Choose an export.
/// ```
pub fn personal_error_no_export() -> Message {
    Message { id: "personal-error-no-export".to_owned(), args: vec![] }
}

/// Somebody tried to enter a field that is switched off.
///
/// ```text
/// This organisation does not collect this field, so nothing can be entered. Whoever answers for personal data can switch it on in the settings.
/// ```
pub fn personal_error_not_collected() -> Message {
    Message { id: "personal-error-not-collected".to_owned(), args: vec![] }
}

/// Name of the workbook's sheet and of the files.
///
/// ```text
/// Data breach
/// ```
pub fn personal_breach_file() -> Message {
    Message { id: "personal-breach-file".to_owned(), args: vec![] }
}

/// Title of the cover.
///
/// ```text
/// Notice of a breach of personal data security
/// ```
pub fn personal_breach_cover_title() -> Message {
    Message { id: "personal-breach-cover-title".to_owned(), args: vec![] }
}

/// Cover: to whom.
///
/// ```text
/// To the authorised body for the protection of personal data of the Republic of Kazakhstan
/// ```
pub fn personal_breach_cover_to() -> Message {
    Message { id: "personal-breach-cover-to".to_owned(), args: vec![] }
}

/// Cover, label.
///
/// ```text
/// Owner of the database
/// ```
pub fn personal_breach_cover_organisation_label() -> Message {
    Message { id: "personal-breach-cover-organisation-label".to_owned(), args: vec![] }
}

/// Cover, label.
///
/// ```text
/// Person responsible for personal data
/// ```
pub fn personal_breach_cover_responsible_label() -> Message {
    Message { id: "personal-breach-cover-responsible-label".to_owned(), args: vec![] }
}

/// Cover, label.
///
/// ```text
/// Affected people
/// ```
pub fn personal_breach_cover_people_label() -> Message {
    Message { id: "personal-breach-cover-people-label".to_owned(), args: vec![] }
}

/// Cover: the list is in the workbook.
///
/// ```text
/// { $count }. The list with full name, IIN and mobile number is in the file “{ $file }”.
/// ```
///
/// `count`: affected people
/// `file`: name of the workbook
pub fn personal_breach_cover_people(count: impl Into<Number>, file: impl Into<String>) -> Message {
    Message { id: "personal-breach-cover-people".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("file".to_owned(), Arg::Text(file.into()))] }
}

/// Cover: of an exported file only the filter is known.
///
/// ```text
/// The exported file had { $rows } rows. The list names the people who answer to its recorded filter now.
/// ```
///
/// `rows`: rows that the export had
pub fn personal_breach_cover_export(rows: impl Into<Number>) -> Message {
    Message { id: "personal-breach-cover-export".to_owned(), args: vec![("rows".to_owned(), Arg::from(rows.into()))] }
}

/// Cover: whom an exported file named is on record.
///
/// ```text
/// The exported file had { $rows } rows. The list names exactly the people in it.
/// ```
///
/// `rows`: rows that the export had
pub fn personal_breach_cover_named(rows: impl Into<Number>) -> Message {
    Message { id: "personal-breach-cover-named".to_owned(), args: vec![("rows".to_owned(), Arg::from(rows.into()))] }
}

/// Cover: people of the exported file whose data was erased since.
///
/// ```text
/// { $count ->
///     [one] Another { $count } person of the file has been erased or anonymised since, so nothing is left to name.
///    *[other] Another { $count } people of the file have been erased or anonymised since, so nothing is left to name.
/// }
/// ```
///
/// `count`: how many
pub fn personal_breach_cover_gone(count: impl Into<Number>) -> Message {
    Message { id: "personal-breach-cover-gone".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Cover: the filter had a searched text, which is not recorded.
///
/// ```text
/// The filter also had a searched text, which is not recorded: the list may name more people than the file.
/// ```
pub fn personal_breach_cover_text() -> Message {
    Message { id: "personal-breach-cover-text".to_owned(), args: vec![] }
}

/// Cover, label: which data of these people.
///
/// ```text
/// Data
/// ```
pub fn personal_breach_cover_data_label() -> Message {
    Message { id: "personal-breach-cover-data-label".to_owned(), args: vec![] }
}

/// Cover: the file was encrypted.
///
/// ```text
/// The data was encrypted (XChaCha20-Poly1305); the password was not lost with it as far as is known.
/// ```
pub fn personal_breach_cover_sealed() -> Message {
    Message { id: "personal-breach-cover-sealed".to_owned(), args: vec![] }
}

/// Cover, label.
///
/// ```text
/// Made
/// ```
pub fn personal_breach_cover_made_label() -> Message {
    Message { id: "personal-breach-cover-made-label".to_owned(), args: vec![] }
}

/// Button: to the practice of a new volunteer at the desk.
///
/// ```text
/// Practise at the desk
/// ```
pub fn practice_open_button() -> Message {
    Message { id: "practice-open-button".to_owned(), args: vec![] }
}

/// Heading of the practice at the desk.
///
/// ```text
/// Practice at the desk
/// ```
pub fn practice_title() -> Message {
    Message { id: "practice-title".to_owned(), args: vec![] }
}

/// Under that heading: what it is.
///
/// ```text
/// { $tasks } short tasks with invented guests. Nothing is written into the register; only the result stays with the event.
/// ```
///
/// `tasks`: how many tasks
pub fn practice_begin_hint(tasks: impl Into<Number>) -> Message {
    Message { id: "practice-begin-hint".to_owned(), args: vec![("tasks".to_owned(), Arg::from(tasks.into()))] }
}

/// Choice: which volunteer practises.
///
/// ```text
/// Who practises
/// ```
pub fn practice_who_label() -> Message {
    Message { id: "practice-who-label".to_owned(), args: vec![] }
}

/// Button: begins the course.
///
/// ```text
/// Begin
/// ```
pub fn practice_begin_button() -> Message {
    Message { id: "practice-begin-button".to_owned(), args: vec![] }
}

/// Button: begins the course again, or for the next volunteer.
///
/// ```text
/// Next volunteer
/// ```
pub fn practice_once_more_button() -> Message {
    Message { id: "practice-once-more-button".to_owned(), args: vec![] }
}

/// Button: leaves the practice.
///
/// ```text
/// Leave the practice
/// ```
pub fn practice_leave_button() -> Message {
    Message { id: "practice-leave-button".to_owned(), args: vec![] }
}

/// Always on the screen of the practice: these are no real guests.
///
/// ```text
/// PRACTICE
/// ```
pub fn practice_band_label() -> Message {
    Message { id: "practice-band-label".to_owned(), args: vec![] }
}

/// Beside that word.
///
/// ```text
/// The guests are invented. Nothing is written and nothing is printed.
/// ```
pub fn practice_band_hint() -> Message {
    Message { id: "practice-band-hint".to_owned(), args: vec![] }
}

/// Over a task: which of how many.
///
/// ```text
/// Task { $place } of { $of }
/// ```
///
/// `place`: which task
/// `of`: how many there are
pub fn practice_place_label(place: impl Into<Number>, of: impl Into<Number>) -> Message {
    Message { id: "practice-place-label".to_owned(), args: vec![("place".to_owned(), Arg::from(place.into())), ("of".to_owned(), Arg::from(of.into()))] }
}

/// Under a task: at which list the guest is.
///
/// ```text
/// List: { $list }
/// ```
///
/// `list`: title of the list
pub fn practice_list_label(list: impl Into<String>) -> Message {
    Message { id: "practice-list-label".to_owned(), args: vec![("list".to_owned(), Arg::Text(list.into()))] }
}

/// Over the badge that an invented guest shows.
///
/// ```text
/// The guest shows this badge
/// ```
pub fn practice_badge_label() -> Message {
    Message { id: "practice-badge-label".to_owned(), args: vec![] }
}

/// Under it: scan the picture, or type the number.
///
/// ```text
/// Scan the code from the screen, or type the number and press Enter.
/// ```
pub fn practice_badge_hint() -> Message {
    Message { id: "practice-badge-hint".to_owned(), args: vec![] }
}

/// Button: goes on without the task.
///
/// ```text
/// Skip
/// ```
pub fn practice_skip_button() -> Message {
    Message { id: "practice-skip-button".to_owned(), args: vec![] }
}

/// What was done is not what the task asks for.
///
/// ```text
/// Not this. The task begins anew: read it once more.
/// ```
pub fn practice_wrong_hint() -> Message {
    Message { id: "practice-wrong-hint".to_owned(), args: vec![] }
}

/// Keys of the desk that do nothing in practice.
///
/// ```text
/// In practice badges are not made and lists are not printed.
/// ```
pub fn practice_key_off() -> Message {
    Message { id: "practice-key-off".to_owned(), args: vec![] }
}

/// Name of a task.
///
/// ```text
/// Scanning a badge
/// ```
pub fn practice_scan_name() -> Message {
    Message { id: "practice-scan-name".to_owned(), args: vec![] }
}

/// Name of a task.
///
/// ```text
/// Finding by name
/// ```
pub fn practice_name_name() -> Message {
    Message { id: "practice-name-name".to_owned(), args: vec![] }
}

/// Name of a task.
///
/// ```text
/// Two people with one name
/// ```
pub fn practice_phone_name() -> Message {
    Message { id: "practice-phone-name".to_owned(), args: vec![] }
}

/// Name of a task.
///
/// ```text
/// Already in
/// ```
pub fn practice_again_name() -> Message {
    Message { id: "practice-again-name".to_owned(), args: vec![] }
}

/// Name of a task.
///
/// ```text
/// Badge is void
/// ```
pub fn practice_void_badge_name() -> Message {
    Message { id: "practice-void-badge-name".to_owned(), args: vec![] }
}

/// Name of a task.
///
/// ```text
/// Wrong list
/// ```
pub fn practice_other_list_name() -> Message {
    Message { id: "practice-other-list-name".to_owned(), args: vec![] }
}

/// Name of a task.
///
/// ```text
/// Guest on no list
/// ```
pub fn practice_walk_in_name() -> Message {
    Message { id: "practice-walk-in-name".to_owned(), args: vec![] }
}

/// Name of a task.
///
/// ```text
/// Taking back
/// ```
pub fn practice_take_back_name() -> Message {
    Message { id: "practice-take-back-name".to_owned(), args: vec![] }
}

/// A task.
///
/// ```text
/// { $name } comes and shows a badge. Check the guest in.
/// ```
///
/// `name`: name of the guest
pub fn practice_scan_task(name: impl Into<String>) -> Message {
    Message { id: "practice-scan-task".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// A task: the guest has no badge at hand.
///
/// ```text
/// The badge is in the bag. The guest says: { $name }. Type a part of the name, choose the guest and press Enter.
/// ```
///
/// `name`: name of the guest
pub fn practice_name_task(name: impl Into<String>) -> Message {
    Message { id: "practice-name-task".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// A task: two guests have one name.
///
/// ```text
/// The guest says: { $name }, and the phone ends in { $phone }. There are two with this name. Type the end of the phone.
/// ```
///
/// `name`: name of the guest
/// `phone`: last four digits
pub fn practice_phone_task(name: impl Into<String>, phone: impl Into<String>) -> Message {
    Message { id: "practice-phone-task".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into())), ("phone".to_owned(), Arg::Text(phone.into()))] }
}

/// A task, its beginning: the guest was inside and went out unseen.
///
/// ```text
/// { $name } went out to make a call and nobody noticed. Scan the badge.
/// ```
///
/// `name`: name of the guest
pub fn practice_again_task(name: impl Into<String>) -> Message {
    Message { id: "practice-again-task".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// The same task, its second part.
///
/// ```text
/// The desk says when the guest came in. The coordinator nods: let the guest pass. Press Enter once more.
/// ```
pub fn practice_again_go_on() -> Message {
    Message { id: "practice-again-go-on".to_owned(), args: vec![] }
}

/// A task, its beginning.
///
/// ```text
/// { $name } got a new badge yesterday and shows the old one. Scan it.
/// ```
///
/// `name`: name of the guest
pub fn practice_void_badge_task(name: impl Into<String>) -> Message {
    Message { id: "practice-void-badge-task".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// The same task, its second part.
///
/// ```text
/// The old badge is void. Ask for the new one: here it is. Scan it.
/// ```
pub fn practice_void_badge_go_on() -> Message {
    Message { id: "practice-void-badge-go-on".to_owned(), args: vec![] }
}

/// A task, its beginning: another list of the desk is used.
///
/// ```text
/// Now you stand at another list: { $list }. Press F3 to go there. { $name } shows a badge.
/// ```
///
/// `name`: name of the guest
/// `list`: title of the list
pub fn practice_other_list_task(name: impl Into<String>, list: impl Into<String>) -> Message {
    Message { id: "practice-other-list-task".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into())), ("list".to_owned(), Arg::Text(list.into()))] }
}

/// The same task, its second part.
///
/// ```text
/// This list is for others: explain it and do not let the guest pass. Next in line is { $name }.
/// ```
///
/// `name`: name of the next guest
pub fn practice_other_list_go_on(name: impl Into<String>) -> Message {
    Message { id: "practice-other-list-go-on".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// A task.
///
/// ```text
/// { $name } is on no list and has an invitation. Press F2, type the name, choose a category and check the guest in.
/// ```
///
/// `name`: name of the guest
pub fn practice_walk_in_task(name: impl Into<String>) -> Message {
    Message { id: "practice-walk-in-task".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// A task, its beginning.
///
/// ```text
/// A badge lies on the desk: { $name }. Scan it.
/// ```
///
/// `name`: name of the guest
pub fn practice_take_back_task(name: impl Into<String>) -> Message {
    Message { id: "practice-take-back-task".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// The same task, its second part.
///
/// ```text
/// It was a lost badge and nobody came. Take the entry back: F8.
/// ```
pub fn practice_take_back_go_on() -> Message {
    Message { id: "practice-take-back-go-on".to_owned(), args: vec![] }
}

/// Heading over the results of the practice.
///
/// ```text
/// Who has practised
/// ```
pub fn practice_results_title() -> Message {
    Message { id: "practice-results-title".to_owned(), args: vec![] }
}

/// Nobody has practised.
///
/// ```text
/// Nobody yet.
/// ```
pub fn practice_results_none() -> Message {
    Message { id: "practice-results-none".to_owned(), args: vec![] }
}

/// A result: tasks that were right at once, of how many, and how long it took.
///
/// ```text
/// { $right } of { $of }, { $time }
/// ```
///
/// `right`: tasks right at once
/// `of`: how many there were
/// `time`: minutes and seconds, 2:10
pub fn practice_result_value(right: impl Into<Number>, of: impl Into<Number>, time: impl Into<String>) -> Message {
    Message { id: "practice-result-value".to_owned(), args: vec![("right".to_owned(), Arg::from(right.into())), ("of".to_owned(), Arg::from(of.into())), ("time".to_owned(), Arg::Text(time.into()))] }
}

/// Tasks that were not right at once.
///
/// ```text
/// look again at: { $tasks }
/// ```
///
/// `tasks`: their names, with commas
pub fn practice_result_again(tasks: impl Into<String>) -> Message {
    Message { id: "practice-result-again".to_owned(), args: vec![("tasks".to_owned(), Arg::Text(tasks.into()))] }
}

/// Every task was right at once.
///
/// ```text
/// everything right at once
/// ```
pub fn practice_result_clean() -> Message {
    Message { id: "practice-result-clean".to_owned(), args: vec![] }
}

/// Heading at the end of the course.
///
/// ```text
/// The practice is over
/// ```
pub fn practice_over_title() -> Message {
    Message { id: "practice-over-title".to_owned(), args: vec![] }
}

/// Under the result at the end.
///
/// ```text
/// The coordinator sees this result on the page of guests.
/// ```
pub fn practice_over_hint() -> Message {
    Message { id: "practice-over-hint".to_owned(), args: vec![] }
}

/// Refusal: the practice was left, or the register was locked meanwhile.
///
/// ```text
/// No practice is under way. Begin it once more.
/// ```
pub fn practice_error_none() -> Message {
    Message { id: "practice-error-none".to_owned(), args: vec![] }
}

/// Choice: whoever is signed in practises, and is none of those who work at the event.
///
/// ```text
/// { $name } (signed in now)
/// ```
///
/// `name`: name of the operator
pub fn practice_who_me(name: impl Into<String>) -> Message {
    Message { id: "practice-who-me".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Link beside an event in the choice of a desk.
///
/// ```text
/// Practise
/// ```
pub fn practice_start_button() -> Message {
    Message { id: "practice-start-button".to_owned(), args: vec![] }
}

/// The page on which a laptop is checked the evening before an event; item of the menu of guests.
///
/// ```text
/// Ready for tomorrow?
/// ```
pub fn preflight_title() -> Message {
    Message { id: "preflight-title".to_owned(), args: vec![] }
}

/// Under the title.
///
/// ```text
/// Do this on each laptop the evening before. Nothing is written into the register, except a backup if you make one.
/// ```
pub fn preflight_hint() -> Message {
    Message { id: "preflight-hint".to_owned(), args: vec![] }
}

/// Button: back to the guests.
///
/// ```text
/// To the guests
/// ```
pub fn preflight_back_button() -> Message {
    Message { id: "preflight-back-button".to_owned(), args: vec![] }
}

/// Button: looks again.
///
/// ```text
/// Check again
/// ```
pub fn preflight_again_button() -> Message {
    Message { id: "preflight-again-button".to_owned(), args: vec![] }
}

/// What came of the last look at this laptop, one line.
///
/// ```text
/// Checked { DATETIME($at, style: "datetime") }: { $ready } of { $of }
/// ```
///
/// `at`: when
/// `of`: things
/// `ready`: things that are ready
pub fn preflight_line(at: impl Into<When>, of: impl Into<Number>, ready: impl Into<Number>) -> Message {
    Message { id: "preflight-line".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into())), ("of".to_owned(), Arg::from(of.into())), ("ready".to_owned(), Arg::from(ready.into()))] }
}

/// Above the list: nothing is left to do.
///
/// ```text
/// This laptop is ready.
/// ```
pub fn preflight_all_ready() -> Message {
    Message { id: "preflight-all-ready".to_owned(), args: vec![] }
}

/// State of a thing.
///
/// ```text
/// Ready
/// ```
pub fn preflight_standing_ready() -> Message {
    Message { id: "preflight-standing-ready".to_owned(), args: vec![] }
}

/// State of a thing: somebody has to try it.
///
/// ```text
/// To do
/// ```
pub fn preflight_standing_open() -> Message {
    Message { id: "preflight-standing-open".to_owned(), args: vec![] }
}

/// State of a thing: something is wrong.
///
/// ```text
/// Put right
/// ```
pub fn preflight_standing_trouble() -> Message {
    Message { id: "preflight-standing-trouble".to_owned(), args: vec![] }
}

/// State of a thing: the machine does not tell.
///
/// ```text
/// Look yourself
/// ```
pub fn preflight_standing_unknown() -> Message {
    Message { id: "preflight-standing-unknown".to_owned(), args: vec![] }
}

/// A thing that is checked.
///
/// ```text
/// Printer
/// ```
pub fn preflight_item_printer() -> Message {
    Message { id: "preflight-item-printer".to_owned(), args: vec![] }
}

/// A thing that is checked.
///
/// ```text
/// Paper
/// ```
pub fn preflight_item_paper() -> Message {
    Message { id: "preflight-item-paper".to_owned(), args: vec![] }
}

/// A thing that is checked.
///
/// ```text
/// Test badge
/// ```
pub fn preflight_item_test_page() -> Message {
    Message { id: "preflight-item-test-page".to_owned(), args: vec![] }
}

/// A thing that is checked.
///
/// ```text
/// Scanner
/// ```
pub fn preflight_item_scanner() -> Message {
    Message { id: "preflight-item-scanner".to_owned(), args: vec![] }
}

/// A thing that is checked: a badge is scanned and nothing is written.
///
/// ```text
/// Practice scan
/// ```
pub fn preflight_item_rehearsal() -> Message {
    Message { id: "preflight-item-rehearsal".to_owned(), args: vec![] }
}

/// A thing that is checked.
///
/// ```text
/// Clock
/// ```
pub fn preflight_item_clock() -> Message {
    Message { id: "preflight-item-clock".to_owned(), args: vec![] }
}

/// A thing that is checked.
///
/// ```text
/// Disk
/// ```
pub fn preflight_item_disk() -> Message {
    Message { id: "preflight-item-disk".to_owned(), args: vec![] }
}

/// A thing that is checked.
///
/// ```text
/// Battery and charger
/// ```
pub fn preflight_item_power() -> Message {
    Message { id: "preflight-item-power".to_owned(), args: vec![] }
}

/// A thing that is checked.
///
/// ```text
/// Backup
/// ```
pub fn preflight_item_backup() -> Message {
    Message { id: "preflight-item-backup".to_owned(), args: vec![] }
}

/// A thing that is checked.
///
/// ```text
/// Badge layout
/// ```
pub fn preflight_item_layout() -> Message {
    Message { id: "preflight-item-layout".to_owned(), args: vec![] }
}

/// A thing that is checked.
///
/// ```text
/// Names of guests
/// ```
pub fn preflight_item_names() -> Message {
    Message { id: "preflight-item-names".to_owned(), args: vec![] }
}

/// A thing that is checked: the letters of the laptop in badge numbers.
///
/// ```text
/// Desk letters
/// ```
pub fn preflight_item_letters() -> Message {
    Message { id: "preflight-item-letters".to_owned(), args: vec![] }
}

/// The system does not print.
///
/// ```text
/// The print service of this laptop does not answer.
/// ```
pub fn preflight_printer_no_system() -> Message {
    Message { id: "preflight-printer-no-system".to_owned(), args: vec![] }
}

/// What to do then.
///
/// ```text
/// Start it in the system settings, or print badges on another laptop.
/// ```
pub fn preflight_printer_no_system_todo() -> Message {
    Message { id: "preflight-printer-no-system-todo".to_owned(), args: vec![] }
}

/// The system knows no printer.
///
/// ```text
/// The system knows no printer.
/// ```
pub fn preflight_printer_none() -> Message {
    Message { id: "preflight-printer-none".to_owned(), args: vec![] }
}

/// What to do then.
///
/// ```text
/// Connect one and set it up in the system settings. Without a printer, save badges as PDF.
/// ```
pub fn preflight_printer_none_todo() -> Message {
    Message { id: "preflight-printer-none-todo".to_owned(), args: vec![] }
}

/// There are printers, and none is chosen for badges.
///
/// ```text
/// No printer is chosen for badges.
/// ```
pub fn preflight_printer_not_chosen() -> Message {
    Message { id: "preflight-printer-not-chosen".to_owned(), args: vec![] }
}

/// What to do then.
///
/// ```text
/// Choose the printer.
/// ```
pub fn preflight_printer_not_chosen_todo() -> Message {
    Message { id: "preflight-printer-not-chosen-todo".to_owned(), args: vec![] }
}

/// The chosen printer is not there.
///
/// ```text
/// The printer “{ $printer }” is not there any more.
/// ```
///
/// `printer`: the printer
pub fn preflight_printer_gone(printer: impl Into<String>) -> Message {
    Message { id: "preflight-printer-gone".to_owned(), args: vec![("printer".to_owned(), Arg::Text(printer.into()))] }
}

/// What to do then.
///
/// ```text
/// Connect it, or choose another one.
/// ```
pub fn preflight_printer_gone_todo() -> Message {
    Message { id: "preflight-printer-gone-todo".to_owned(), args: vec![] }
}

/// The chosen printer takes work and does none.
///
/// ```text
/// The printer “{ $printer }” is stopped.
/// ```
///
/// `printer`: the printer
pub fn preflight_printer_stopped(printer: impl Into<String>) -> Message {
    Message { id: "preflight-printer-stopped".to_owned(), args: vec![("printer".to_owned(), Arg::Text(printer.into()))] }
}

/// What to do then.
///
/// ```text
/// Check paper, cable and power, and start it again in the system settings.
/// ```
pub fn preflight_printer_stopped_todo() -> Message {
    Message { id: "preflight-printer-stopped-todo".to_owned(), args: vec![] }
}

/// The chosen printer answers.
///
/// ```text
/// “{ $printer }” answers.
/// ```
///
/// `printer`: the printer
pub fn preflight_printer_answers(printer: impl Into<String>) -> Message {
    Message { id: "preflight-printer-answers".to_owned(), args: vec![("printer".to_owned(), Arg::Text(printer.into()))] }
}

/// The paper of the laptop is that of the badges.
///
/// ```text
/// { $size } mm, as the badges of the event.
/// ```
///
/// `size`: width × height in millimetres
pub fn preflight_paper_same(size: impl Into<String>) -> Message {
    Message { id: "preflight-paper-same".to_owned(), args: vec![("size".to_owned(), Arg::Text(size.into()))] }
}

/// The paper of the laptop is another one than that of the badges.
///
/// ```text
/// This laptop prints on { $chosen } mm, the badges of the event are made for { $own } mm.
/// ```
///
/// `chosen`: width × height of the laptop in millimetres
/// `own`: width × height of the badges in millimetres
pub fn preflight_paper_other(chosen: impl Into<String>, own: impl Into<String>) -> Message {
    Message { id: "preflight-paper-other".to_owned(), args: vec![("chosen".to_owned(), Arg::Text(chosen.into())), ("own".to_owned(), Arg::Text(own.into()))] }
}

/// What to do then.
///
/// ```text
/// If that is not meant so, choose “As in the badge of the event” in the printer settings.
/// ```
pub fn preflight_paper_other_todo() -> Message {
    Message { id: "preflight-paper-other-todo".to_owned(), args: vec![] }
}

/// The test page needs a printer first.
///
/// ```text
/// The test badge waits for a printer.
/// ```
pub fn preflight_test_page_waits() -> Message {
    Message { id: "preflight-test-page-waits".to_owned(), args: vec![] }
}

/// What to do then.
///
/// ```text
/// Put the printer right first.
/// ```
pub fn preflight_test_page_waits_todo() -> Message {
    Message { id: "preflight-test-page-waits-todo".to_owned(), args: vec![] }
}

/// No test page came from this printer on this paper yet.
///
/// ```text
/// No test badge has been printed and measured with this printer and paper yet.
/// ```
pub fn preflight_test_page_open() -> Message {
    Message { id: "preflight-test-page-open".to_owned(), args: vec![] }
}

/// What to do then.
///
/// ```text
/// Print it: an invented guest with Kazakh letters, then a page with a ruler. Look at the badge, lay a ruler beside the marks, and confirm.
/// ```
pub fn preflight_test_page_todo() -> Message {
    Message { id: "preflight-test-page-todo".to_owned(), args: vec![] }
}

/// A test page was measured.
///
/// ```text
/// Printed and measured { DATETIME($at, style: "datetime") }: sizes are right.
/// ```
///
/// `at`: when
pub fn preflight_test_page_done(at: impl Into<When>) -> Message {
    Message { id: "preflight-test-page-done".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into()))] }
}

/// Button: prints the test page.
///
/// ```text
/// Print test badge
/// ```
pub fn preflight_test_page_print_button() -> Message {
    Message { id: "preflight-test-page-print-button".to_owned(), args: vec![] }
}

/// After the test page was sent to the printer.
///
/// ```text
/// The test badge is on its way to the printer.
/// ```
pub fn preflight_test_page_sent() -> Message {
    Message { id: "preflight-test-page-sent".to_owned(), args: vec![] }
}

/// Button: the person measured the test page.
///
/// ```text
/// Badge is good, 50 is 50 mm
/// ```
pub fn preflight_test_page_right_button() -> Message {
    Message { id: "preflight-test-page-right-button".to_owned(), args: vec![] }
}

/// No scanner was tried.
///
/// ```text
/// The scanner has not been tried yet.
/// ```
pub fn preflight_scanner_open() -> Message {
    Message { id: "preflight-scanner-open".to_owned(), args: vec![] }
}

/// What to do then.
///
/// ```text
/// Open the scanner test under the keyboard layout that the desk will use, and scan a badge.
/// ```
pub fn preflight_scanner_todo() -> Message {
    Message { id: "preflight-scanner-todo".to_owned(), args: vec![] }
}

/// A scanner read a number well.
///
/// ```text
/// Read a number well { DATETIME($at, style: "datetime") }.
/// ```
///
/// `at`: when
pub fn preflight_scanner_done(at: impl Into<When>) -> Message {
    Message { id: "preflight-scanner-done".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into()))] }
}

/// Button: opens the scanner test.
///
/// ```text
/// Try scanner
/// ```
pub fn preflight_scanner_button() -> Message {
    Message { id: "preflight-scanner-button".to_owned(), args: vec![] }
}

/// No badge was scanned as practice.
///
/// ```text
/// No badge of this event has been scanned as practice yet.
/// ```
pub fn preflight_rehearsal_open() -> Message {
    Message { id: "preflight-rehearsal-open".to_owned(), args: vec![] }
}

/// What to do then.
///
/// ```text
/// Scan the test badge here, or a badge of a guest. It is looked up and not recorded.
/// ```
pub fn preflight_rehearsal_todo() -> Message {
    Message { id: "preflight-rehearsal-todo".to_owned(), args: vec![] }
}

/// A badge was scanned as practice.
///
/// ```text
/// A badge was found { DATETIME($at, style: "datetime") }.
/// ```
///
/// `at`: when
pub fn preflight_rehearsal_done(at: impl Into<When>) -> Message {
    Message { id: "preflight-rehearsal-done".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into()))] }
}

/// The field in which a badge is scanned as practice.
///
/// ```text
/// Badge for practice
/// ```
pub fn preflight_rehearsal_label() -> Message {
    Message { id: "preflight-rehearsal-label".to_owned(), args: vec![] }
}

/// A badge that was scanned as practice belongs to a guest.
///
/// ```text
/// Found: { $name }. Nothing was recorded.
/// ```
///
/// `name`: the guest
pub fn preflight_rehearsal_found(name: impl Into<String>) -> Message {
    Message { id: "preflight-rehearsal-found".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// A badge that was scanned as practice is void.
///
/// ```text
/// This badge was declared void. It was that of { $name }. Scan another one.
/// ```
///
/// `name`: the guest
pub fn preflight_rehearsal_void(name: impl Into<String>) -> Message {
    Message { id: "preflight-rehearsal-void".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// A number of this event that nobody has.
///
/// ```text
/// Nobody here has the number { $number }. Was the badge made on another laptop?
/// ```
///
/// `number`: the number
pub fn preflight_rehearsal_nobody(number: impl Into<String>) -> Message {
    Message { id: "preflight-rehearsal-nobody".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into()))] }
}

/// A number of another event.
///
/// ```text
/// { $number } is a badge of another event. Scan one of this event.
/// ```
///
/// `number`: the number
pub fn preflight_rehearsal_other_event(number: impl Into<String>) -> Message {
    Message { id: "preflight-rehearsal-other-event".to_owned(), args: vec![("number".to_owned(), Arg::Text(number.into()))] }
}

/// A number that was misread.
///
/// ```text
/// The number was misread. Scan again, nearer and in better light.
/// ```
pub fn preflight_rehearsal_misread() -> Message {
    Message { id: "preflight-rehearsal-misread".to_owned(), args: vec![] }
}

/// What came is no number.
///
/// ```text
/// This is not a badge number. Scan the QR code of a badge.
/// ```
pub fn preflight_rehearsal_text() -> Message {
    Message { id: "preflight-rehearsal-text".to_owned(), args: vec![] }
}

/// What the clock of the laptop shows.
///
/// ```text
/// The clock shows { DATETIME($now, style: "datetime") }.
/// ```
///
/// `now`: the moment
pub fn preflight_clock_shows(now: impl Into<When>) -> Message {
    Message { id: "preflight-clock-shows".to_owned(), args: vec![("now".to_owned(), Arg::from(now.into()))] }
}

/// What to do about the clock.
///
/// ```text
/// Compare it with a phone: all desks need the same time.
/// ```
pub fn preflight_clock_shows_todo() -> Message {
    Message { id: "preflight-clock-shows-todo".to_owned(), args: vec![] }
}

/// The clock is behind the newest record.
///
/// ```text
/// The clock shows { DATETIME($now, style: "datetime") }, but the newest record was written { DATETIME($last, style: "datetime") }.
/// ```
///
/// `last`: the newest record
/// `now`: the moment
pub fn preflight_clock_behind(last: impl Into<When>, now: impl Into<When>) -> Message {
    Message { id: "preflight-clock-behind".to_owned(), args: vec![("last".to_owned(), Arg::from(last.into())), ("now".to_owned(), Arg::from(now.into()))] }
}

/// What to do then.
///
/// ```text
/// Set the clock and the time zone in the system settings by a phone.
/// ```
pub fn preflight_clock_behind_todo() -> Message {
    Message { id: "preflight-clock-behind-todo".to_owned(), args: vec![] }
}

/// There is room on the disk.
///
/// ```text
/// Free: { $gigabytes } GB.
/// ```
///
/// `gigabytes`: whole gigabytes that are free
pub fn preflight_disk_free(gigabytes: impl Into<Number>) -> Message {
    Message { id: "preflight-disk-free".to_owned(), args: vec![("gigabytes".to_owned(), Arg::from(gigabytes.into()))] }
}

/// There is too little room on the disk.
///
/// ```text
/// Only { $megabytes } MB are free.
/// ```
///
/// `megabytes`: megabytes that are free
pub fn preflight_disk_little(megabytes: impl Into<Number>) -> Message {
    Message { id: "preflight-disk-little".to_owned(), args: vec![("megabytes".to_owned(), Arg::from(megabytes.into()))] }
}

/// What to do then.
///
/// ```text
/// Free 1 GB: move videos and archives to a stick, and empty the bin.
/// ```
pub fn preflight_disk_little_todo() -> Message {
    Message { id: "preflight-disk-little-todo".to_owned(), args: vec![] }
}

/// The system does not tell how much room there is.
///
/// ```text
/// The system does not tell how much room is left.
/// ```
pub fn preflight_disk_unknown() -> Message {
    Message { id: "preflight-disk-unknown".to_owned(), args: vec![] }
}

/// What to do then.
///
/// ```text
/// Look into the properties of the disk: 1 GB has to be free.
/// ```
pub fn preflight_disk_unknown_todo() -> Message {
    Message { id: "preflight-disk-unknown-todo".to_owned(), args: vec![] }
}

/// The charger is connected.
///
/// ```text
/// The charger is connected, battery { $percent } %.
/// ```
///
/// `percent`: of the battery
pub fn preflight_power_charger(percent: impl Into<Number>) -> Message {
    Message { id: "preflight-power-charger".to_owned(), args: vec![("percent".to_owned(), Arg::from(percent.into()))] }
}

/// The charger is connected; of the battery nothing is known.
///
/// ```text
/// The charger is connected.
/// ```
pub fn preflight_power_charger_only() -> Message {
    Message { id: "preflight-power-charger-only".to_owned(), args: vec![] }
}

/// There is no battery.
///
/// ```text
/// This computer has no battery: it works while the power is on.
/// ```
pub fn preflight_power_no_battery() -> Message {
    Message { id: "preflight-power-no-battery".to_owned(), args: vec![] }
}

/// The laptop runs on its battery.
///
/// ```text
/// The laptop runs on its battery, { $percent } %.
/// ```
///
/// `percent`: of the battery
pub fn preflight_power_battery(percent: impl Into<Number>) -> Message {
    Message { id: "preflight-power-battery".to_owned(), args: vec![("percent".to_owned(), Arg::from(percent.into()))] }
}

/// What to do while the battery is full enough.
///
/// ```text
/// Take the charger and an extension lead along.
/// ```
pub fn preflight_power_charged_todo() -> Message {
    Message { id: "preflight-power-charged-todo".to_owned(), args: vec![] }
}

/// What to do while the battery is low.
///
/// ```text
/// Connect the charger now, and take it and an extension lead along.
/// ```
pub fn preflight_power_todo() -> Message {
    Message { id: "preflight-power-todo".to_owned(), args: vec![] }
}

/// The system does not tell about the battery.
///
/// ```text
/// Birge cannot read the battery of this laptop.
/// ```
pub fn preflight_power_unknown() -> Message {
    Message { id: "preflight-power-unknown".to_owned(), args: vec![] }
}

/// What to do then.
///
/// ```text
/// Look at the battery in the corner of the screen.
/// ```
pub fn preflight_power_unknown_todo() -> Message {
    Message { id: "preflight-power-unknown-todo".to_owned(), args: vec![] }
}

/// There is no backup.
///
/// ```text
/// There is no backup on this laptop yet.
/// ```
pub fn preflight_backup_none() -> Message {
    Message { id: "preflight-backup-none".to_owned(), args: vec![] }
}

/// The newest backup is of another day.
///
/// ```text
/// The newest backup is of { DATETIME($made, style: "datetime") }.
/// ```
///
/// `made`: when it was made
pub fn preflight_backup_old(made: impl Into<When>) -> Message {
    Message { id: "preflight-backup-old".to_owned(), args: vec![("made".to_owned(), Arg::from(made.into()))] }
}

/// The newest backup was not opened for a trial.
///
/// ```text
/// The backup of { DATETIME($made, style: "datetime") } was not opened for a trial.
/// ```
///
/// `made`: when it was made
pub fn preflight_backup_unopened(made: impl Into<When>) -> Message {
    Message { id: "preflight-backup-unopened".to_owned(), args: vec![("made".to_owned(), Arg::from(made.into()))] }
}

/// A backup of today was made and opened.
///
/// ```text
/// Made and opened { DATETIME($made, style: "datetime") }.
/// ```
///
/// `made`: when it was made
pub fn preflight_backup_made(made: impl Into<When>) -> Message {
    Message { id: "preflight-backup-made".to_owned(), args: vec![("made".to_owned(), Arg::from(made.into()))] }
}

/// What to do then.
///
/// ```text
/// Make a backup: it is opened and counted at once.
/// ```
pub fn preflight_backup_todo() -> Message {
    Message { id: "preflight-backup-todo".to_owned(), args: vec![] }
}

/// Something was written after the backup.
///
/// ```text
/// Something was written since. A new one takes a moment.
/// ```
pub fn preflight_backup_behind_todo() -> Message {
    Message { id: "preflight-backup-behind-todo".to_owned(), args: vec![] }
}

/// Button: makes a backup.
///
/// ```text
/// Make a backup
/// ```
pub fn preflight_backup_button() -> Message {
    Message { id: "preflight-backup-button".to_owned(), args: vec![] }
}

/// Somebody saved what the badges look like.
///
/// ```text
/// The badges have a layout of their own.
/// ```
pub fn preflight_layout_saved() -> Message {
    Message { id: "preflight-layout-saved".to_owned(), args: vec![] }
}

/// The badges look as usual.
///
/// ```text
/// The badges have the usual layout.
/// ```
pub fn preflight_layout_usual() -> Message {
    Message { id: "preflight-layout-usual".to_owned(), args: vec![] }
}

/// What to do then.
///
/// ```text
/// Look at it once: paper, languages, logo.
/// ```
pub fn preflight_layout_todo() -> Message {
    Message { id: "preflight-layout-todo".to_owned(), args: vec![] }
}

/// Button: opens the designer of badges.
///
/// ```text
/// Look
/// ```
pub fn preflight_layout_button() -> Message {
    Message { id: "preflight-layout-button".to_owned(), args: vec![] }
}

/// There are no guests.
///
/// ```text
/// There are no guests on this laptop yet.
/// ```
pub fn preflight_names_nobody() -> Message {
    Message { id: "preflight-names-nobody".to_owned(), args: vec![] }
}

/// What to do then.
///
/// ```text
/// Take the lists of delegations in first.
/// ```
pub fn preflight_names_nobody_todo() -> Message {
    Message { id: "preflight-names-nobody-todo".to_owned(), args: vec![] }
}

/// The names of all guests can be printed.
///
/// ```text
/// All names can be printed, guests: { $guests }.
/// ```
///
/// `guests`: how many
pub fn preflight_names_all(guests: impl Into<Number>) -> Message {
    Message { id: "preflight-names-all".to_owned(), args: vec![("guests".to_owned(), Arg::from(guests.into()))] }
}

/// Names of guests have letters that the fonts lack.
///
/// ```text
/// The fonts lack letters of: { $names }.
/// ```
///
/// `names`: some of them
pub fn preflight_names_some(names: impl Into<String>) -> Message {
    Message { id: "preflight-names-some".to_owned(), args: vec![("names".to_owned(), Arg::Text(names.into()))] }
}

/// What to do then.
///
/// ```text
/// Write these names in Latin letters in the cards of the guests.
/// ```
pub fn preflight_names_todo() -> Message {
    Message { id: "preflight-names-todo".to_owned(), args: vec![] }
}

/// The letters of this laptop; it knows no other.
///
/// ```text
/// Badge numbers made here have the letters { $letters }. No other laptop is known here.
/// ```
///
/// `letters`: the letters
pub fn preflight_letters_alone(letters: impl Into<String>) -> Message {
    Message { id: "preflight-letters-alone".to_owned(), args: vec![("letters".to_owned(), Arg::Text(letters.into()))] }
}

/// What to do about the letters.
///
/// ```text
/// Compare with the other laptops: if two show the same letters, make new badges on one of them only.
/// ```
pub fn preflight_letters_todo() -> Message {
    Message { id: "preflight-letters-todo".to_owned(), args: vec![] }
}

/// The letters of this laptop; no other that it knows has them.
///
/// ```text
/// Badge numbers made here have the letters { $letters }; no other laptop has them. Others known: { $others }.
/// ```
///
/// `letters`: the letters
/// `others`: other laptops
pub fn preflight_letters_own(letters: impl Into<String>, others: impl Into<Number>) -> Message {
    Message { id: "preflight-letters-own".to_owned(), args: vec![("letters".to_owned(), Arg::Text(letters.into())), ("others".to_owned(), Arg::from(others.into()))] }
}

/// Button: opens the settings of the printer.
///
/// ```text
/// Choose printer
/// ```
pub fn preflight_printer_button() -> Message {
    Message { id: "preflight-printer-button".to_owned(), args: vec![] }
}

/// Button: to the guests.
///
/// ```text
/// To the guests
/// ```
pub fn preflight_names_button() -> Message {
    Message { id: "preflight-names-button".to_owned(), args: vec![] }
}

/// The test badge was scanned as practice.
///
/// ```text
/// The test badge was read: printer, paper and scanner work together. Nothing was recorded.
/// ```
pub fn preflight_rehearsal_test_badge() -> Message {
    Message { id: "preflight-rehearsal-test-badge".to_owned(), args: vec![] }
}

/// On the page of the day: this laptop is not ready for an event of today or tomorrow.
///
/// ```text
/// Is this laptop ready for “{ $title }”?
/// ```
///
/// `title`: the event
pub fn preflight_soon_title(title: impl Into<String>) -> Message {
    Message { id: "preflight-soon-title".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Under that: nobody has looked at this laptop yet.
///
/// ```text
/// The check before the event has not been done here. It takes ten minutes.
/// ```
pub fn preflight_soon_never() -> Message {
    Message { id: "preflight-soon-never".to_owned(), args: vec![] }
}

/// Under that: some things are left.
///
/// ```text
/// Ready: { $ready } of { $of }. Finish the check this evening.
/// ```
///
/// `ready`: things that are ready
/// `of`: things
pub fn preflight_soon_left(ready: impl Into<Number>, of: impl Into<Number>) -> Message {
    Message { id: "preflight-soon-left".to_owned(), args: vec![("ready".to_owned(), Arg::from(ready.into())), ("of".to_owned(), Arg::from(of.into()))] }
}

/// Name of an action in the history.
///
/// ```text
/// Badge printed
/// ```
pub fn printing_act_printed() -> Message {
    Message { id: "printing-act-printed".to_owned(), args: vec![] }
}

/// Heading of the log of prints, and the name of its file.
///
/// ```text
/// Badge print log
/// ```
pub fn printing_log_title() -> Message {
    Message { id: "printing-log-title".to_owned(), args: vec![] }
}

/// Name of the sheet of the saved log: at most 31 characters.
///
/// ```text
/// Badge prints
/// ```
pub fn printing_log_sheet() -> Message {
    Message { id: "printing-log-sheet".to_owned(), args: vec![] }
}

/// Column of the log.
///
/// ```text
/// When
/// ```
pub fn printing_column_at() -> Message {
    Message { id: "printing-column-at".to_owned(), args: vec![] }
}

/// Column of the log: the guest.
///
/// ```text
/// Guest
/// ```
pub fn printing_column_name() -> Message {
    Message { id: "printing-column-name".to_owned(), args: vec![] }
}

/// Column of the log: the number of the badge.
///
/// ```text
/// Number
/// ```
pub fn printing_column_number() -> Message {
    Message { id: "printing-column-number".to_owned(), args: vec![] }
}

/// Column of the log: the letters of the desk.
///
/// ```text
/// Desk
/// ```
pub fn printing_column_desk() -> Message {
    Message { id: "printing-column-desk".to_owned(), args: vec![] }
}

/// Column of the log.
///
/// ```text
/// Printer
/// ```
pub fn printing_column_printer() -> Message {
    Message { id: "printing-column-printer".to_owned(), args: vec![] }
}

/// Column of the log: who printed.
///
/// ```text
/// Printed by
/// ```
pub fn printing_column_by() -> Message {
    Message { id: "printing-column-by".to_owned(), args: vec![] }
}

/// Column of the log: first badge or a new one.
///
/// ```text
/// First or again
/// ```
pub fn printing_column_kind() -> Message {
    Message { id: "printing-column-kind".to_owned(), args: vec![] }
}

/// Column of the log: why it was printed again.
///
/// ```text
/// Reason
/// ```
pub fn printing_column_reason() -> Message {
    Message { id: "printing-column-reason".to_owned(), args: vec![] }
}

/// Kind of a print.
///
/// ```text
/// first
/// ```
pub fn printing_kind_first() -> Message {
    Message { id: "printing-kind-first".to_owned(), args: vec![] }
}

/// Kind of a print: in the place of another badge.
///
/// ```text
/// again
/// ```
pub fn printing_kind_again() -> Message {
    Message { id: "printing-kind-again".to_owned(), args: vec![] }
}

/// Beside a line of the log: this badge does not hold any more.
///
/// ```text
/// badge is void
/// ```
pub fn printing_void_note() -> Message {
    Message { id: "printing-void-note".to_owned(), args: vec![] }
}

/// Nothing is in the log.
///
/// ```text
/// No badge has been printed yet.
/// ```
pub fn printing_log_empty() -> Message {
    Message { id: "printing-log-empty".to_owned(), args: vec![] }
}

/// Button: saves the log as a spreadsheet.
///
/// ```text
/// Save as a file
/// ```
pub fn printing_log_save_button() -> Message {
    Message { id: "printing-log-save-button".to_owned(), args: vec![] }
}

/// After that.
///
/// ```text
/// Print log saved, lines: { $rows }
/// ```
///
/// `rows`: lines in the file
pub fn printing_log_saved_done(rows: impl Into<Number>) -> Message {
    Message { id: "printing-log-saved-done".to_owned(), args: vec![("rows".to_owned(), Arg::from(rows.into()))] }
}

/// Heading of the window in which the printer is chosen.
///
/// ```text
/// Badge printer of this laptop
/// ```
pub fn printing_setup_title() -> Message {
    Message { id: "printing-setup-title".to_owned(), args: vec![] }
}

/// What these settings are.
///
/// ```text
/// These settings stay on this laptop. Other desks choose their own printer.
/// ```
pub fn printing_setup_hint() -> Message {
    Message { id: "printing-setup-hint".to_owned(), args: vec![] }
}

/// Label: the list of printers.
///
/// ```text
/// Printer
/// ```
pub fn printing_printer_label() -> Message {
    Message { id: "printing-printer-label".to_owned(), args: vec![] }
}

/// Choice: nothing is chosen.
///
/// ```text
/// Not chosen
/// ```
pub fn printing_printer_none() -> Message {
    Message { id: "printing-printer-none".to_owned(), args: vec![] }
}

/// After the name of the printer that the system prefers.
///
/// ```text
/// { $name } (default)
/// ```
///
/// `name`: the printer
pub fn printing_printer_default(name: impl Into<String>) -> Message {
    Message { id: "printing-printer-default".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Label: the paper.
///
/// ```text
/// Paper
/// ```
pub fn printing_size_label() -> Message {
    Message { id: "printing-size-label".to_owned(), args: vec![] }
}

/// Choice: the paper that the badge of the event is made for.
///
/// ```text
/// As in the badge of the event
/// ```
pub fn printing_size_event() -> Message {
    Message { id: "printing-size-event".to_owned(), args: vec![] }
}

/// Checkbox: every check-in prints.
///
/// ```text
/// Print the badge at check-in, without a dialog
/// ```
pub fn printing_on_label() -> Message {
    Message { id: "printing-on-label".to_owned(), args: vec![] }
}

/// Button: prints a page with rulers.
///
/// ```text
/// Print test badge
/// ```
pub fn printing_test_button() -> Message {
    Message { id: "printing-test-button".to_owned(), args: vec![] }
}

/// State of a printer.
///
/// ```text
/// ready
/// ```
pub fn printing_state_ready() -> Message {
    Message { id: "printing-state-ready".to_owned(), args: vec![] }
}

/// State of a printer.
///
/// ```text
/// printing
/// ```
pub fn printing_state_busy() -> Message {
    Message { id: "printing-state-busy".to_owned(), args: vec![] }
}

/// State of a printer: switched off, paused, no paper.
///
/// ```text
/// stopped
/// ```
pub fn printing_state_stopped() -> Message {
    Message { id: "printing-state-stopped".to_owned(), args: vec![] }
}

/// No printer is set up.
///
/// ```text
/// The system knows no printer. Connect one and set it up in the system settings; until then save badges as PDF.
/// ```
pub fn printing_printers_none() -> Message {
    Message { id: "printing-printers-none".to_owned(), args: vec![] }
}

/// A job waits or prints.
///
/// ```text
/// Printing the badge
/// ```
pub fn printing_job_printing() -> Message {
    Message { id: "printing-job-printing".to_owned(), args: vec![] }
}

/// A job is done.
///
/// ```text
/// Badge printed: { $printer }
/// ```
///
/// `printer`: the printer
pub fn printing_job_printed(printer: impl Into<String>) -> Message {
    Message { id: "printing-job-printed".to_owned(), args: vec![("printer".to_owned(), Arg::Text(printer.into()))] }
}

/// A test page is on its way.
///
/// ```text
/// Test badge printed, with a ruler page. Measure it: 50 mm must be 50 mm.
/// ```
pub fn printing_test_printed() -> Message {
    Message { id: "printing-test-printed".to_owned(), args: vec![] }
}

/// Refusal: the system has no printing.
///
/// ```text
/// Printing does not work on this laptop: the print service does not answer. Start it, or save the badge as PDF.
/// ```
pub fn printing_error_no_system() -> Message {
    Message { id: "printing-error-no-system".to_owned(), args: vec![] }
}

/// Refusal: the printer was removed.
///
/// ```text
/// The printer “{ $printer }” is not there any more. Choose another one, or save the badge as PDF.
/// ```
///
/// `printer`: the printer
pub fn printing_error_no_printer(printer: impl Into<String>) -> Message {
    Message { id: "printing-error-no-printer".to_owned(), args: vec![("printer".to_owned(), Arg::Text(printer.into()))] }
}

/// Refusal: no printer is chosen.
///
/// ```text
/// No printer is chosen on this laptop. Choose one, or save the badge as PDF.
/// ```
pub fn printing_error_none_chosen() -> Message {
    Message { id: "printing-error-none-chosen".to_owned(), args: vec![] }
}

/// Refusal: the printer took the job and does nothing.
///
/// ```text
/// The printer “{ $printer }” does not answer. Check paper, cable and power, then print again, or save the badge as PDF.
/// ```
///
/// `printer`: the printer
pub fn printing_error_no_answer(printer: impl Into<String>) -> Message {
    Message { id: "printing-error-no-answer".to_owned(), args: vec![("printer".to_owned(), Arg::Text(printer.into()))] }
}

/// Refusal: the printer gave the job up.
///
/// ```text
/// The printer “{ $printer }” gave the badge up. Check paper and ribbon, then print again, or save the badge as PDF.
/// ```
///
/// `printer`: the printer
pub fn printing_error_given_up(printer: impl Into<String>) -> Message {
    Message { id: "printing-error-given-up".to_owned(), args: vec![("printer".to_owned(), Arg::Text(printer.into()))] }
}

/// Refusal: the reason of a new badge is missing.
///
/// ```text
/// Say why a new badge is needed: it stands in the print log.
/// ```
pub fn printing_error_reason() -> Message {
    Message { id: "printing-error-reason".to_owned(), args: vec![] }
}

/// Heading of the window in which a badge is printed again.
///
/// ```text
/// A new badge
/// ```
pub fn printing_again_title() -> Message {
    Message { id: "printing-again-title".to_owned(), args: vec![] }
}

/// What it does.
///
/// ```text
/// The old badge stops working at once, the new one gets a new number.
/// ```
pub fn printing_again_hint() -> Message {
    Message { id: "printing-again-hint".to_owned(), args: vec![] }
}

/// Label: the reason.
///
/// ```text
/// Why
/// ```
pub fn printing_again_reason_label() -> Message {
    Message { id: "printing-again-reason-label".to_owned(), args: vec![] }
}

/// Proposed reason.
///
/// ```text
/// Lost
/// ```
pub fn printing_again_reason_lost() -> Message {
    Message { id: "printing-again-reason-lost".to_owned(), args: vec![] }
}

/// Proposed reason.
///
/// ```text
/// Damaged or badly printed
/// ```
pub fn printing_again_reason_spoilt() -> Message {
    Message { id: "printing-again-reason-spoilt".to_owned(), args: vec![] }
}

/// Proposed reason.
///
/// ```text
/// Mistake in the name or category
/// ```
pub fn printing_again_reason_wrong() -> Message {
    Message { id: "printing-again-reason-wrong".to_owned(), args: vec![] }
}

/// Button: voids the old badge and prints a new one.
///
/// ```text
/// New badge
/// ```
pub fn printing_again_button() -> Message {
    Message { id: "printing-again-button".to_owned(), args: vec![] }
}

/// Button: the badge as a file.
///
/// ```text
/// Save as PDF
/// ```
pub fn printing_save_button() -> Message {
    Message { id: "printing-save-button".to_owned(), args: vec![] }
}

/// Key in the foot of the desk.
///
/// ```text
/// printer
/// ```
pub fn printing_key_setup() -> Message {
    Message { id: "printing-key-setup".to_owned(), args: vec![] }
}

/// Button: prints once more what did not come out.
///
/// ```text
/// Print again
/// ```
pub fn printing_retry_button() -> Message {
    Message { id: "printing-retry-button".to_owned(), args: vec![] }
}

/// Heading of the window that asks for a password before the desk is left.
///
/// ```text
/// Close the desk
/// ```
pub fn printing_leave_title() -> Message {
    Message { id: "printing-leave-title".to_owned(), args: vec![] }
}

/// What it asks.
///
/// ```text
/// The desk is closed by the coordinator or the owner, with their password.
/// ```
pub fn printing_leave_hint() -> Message {
    Message { id: "printing-leave-hint".to_owned(), args: vec![] }
}

/// Label: whose password, by initials.
///
/// ```text
/// Who closes it
/// ```
pub fn printing_leave_who_label() -> Message {
    Message { id: "printing-leave-who-label".to_owned(), args: vec![] }
}

/// Button: leaves the desk.
///
/// ```text
/// Close the desk
/// ```
pub fn printing_leave_button() -> Message {
    Message { id: "printing-leave-button".to_owned(), args: vec![] }
}

/// Choice: the printer for lists of the door.
///
/// ```text
/// Printer for lists (F9)
/// ```
pub fn printing_lists_label() -> Message {
    Message { id: "printing-lists-label".to_owned(), args: vec![] }
}

/// Under that choice.
///
/// ```text
/// With A4 paper. Without one, F9 asks where to save the list.
/// ```
pub fn printing_lists_hint() -> Message {
    Message { id: "printing-lists-hint".to_owned(), args: vec![] }
}

/// Choice: no printer for lists.
///
/// ```text
/// None: save to a file
/// ```
pub fn printing_lists_none() -> Message {
    Message { id: "printing-lists-none".to_owned(), args: vec![] }
}

/// A list of the door went to the printer.
///
/// ```text
/// List printed: { $printer }
/// ```
///
/// `printer`: name of the printer
pub fn printing_list_printed(printer: impl Into<String>) -> Message {
    Message { id: "printing-list-printed".to_owned(), args: vec![("printer".to_owned(), Arg::Text(printer.into()))] }
}

/// In the log, in place of a printer: the badge was saved as a file.
///
/// ```text
/// PDF file
/// ```
pub fn printing_kind_file() -> Message {
    Message { id: "printing-kind-file".to_owned(), args: vec![] }
}

/// The badges of a delegation are on their way to the printer.
///
/// ```text
/// Printing badges in order: { $count }
/// ```
///
/// `count`: badges
pub fn printing_pack_printing(count: impl Into<Number>) -> Message {
    Message { id: "printing-pack-printing".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// The badges of a delegation came out.
///
/// ```text
/// Badges printed: { $count }, { $printer }
/// ```
///
/// `count`: badges
/// `printer`: the printer
pub fn printing_pack_printed(count: impl Into<Number>, printer: impl Into<String>) -> Message {
    Message { id: "printing-pack-printed".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("printer".to_owned(), Arg::Text(printer.into()))] }
}

/// Nobody of a delegation needs a badge: all were printed or shown already.
///
/// ```text
/// All badges here were printed already. To print one again, find the guest and press F6.
/// ```
pub fn printing_pack_nobody() -> Message {
    Message { id: "printing-pack-nobody".to_owned(), args: vec![] }
}

/// Button: prints the badges of a delegation.
///
/// ```text
/// Print badges
/// ```
pub fn printing_pack_button() -> Message {
    Message { id: "printing-pack-button".to_owned(), args: vec![] }
}

/// A line of the command line: a category, how many have a place, how many there are, how many wait.
///
/// ```text
/// { $category }: { $held } of { $people }, waiting: { $waiting }
/// ```
///
/// `category`: code of the category
/// `held`: guests with a place
/// `people`: places of the category
/// `waiting`: guests who wait
pub fn quotas_line(category: impl Into<String>, held: impl Into<Number>, people: impl Into<Number>, waiting: impl Into<Number>) -> Message {
    Message { id: "quotas-line".to_owned(), args: vec![("category".to_owned(), Arg::Text(category.into())), ("held".to_owned(), Arg::from(held.into())), ("people".to_owned(), Arg::from(people.into())), ("waiting".to_owned(), Arg::from(waiting.into()))] }
}

/// How many guests of a category have a place, of how many places.
///
/// ```text
/// { $held } of { $people }
/// ```
///
/// `held`: guests with a place
/// `people`: places of the category
pub fn quotas_of_value(held: impl Into<String>, people: impl Into<String>) -> Message {
    Message { id: "quotas-of-value".to_owned(), args: vec![("held".to_owned(), Arg::Text(held.into())), ("people".to_owned(), Arg::Text(people.into()))] }
}

/// Beside it.
///
/// ```text
/// waiting: { $waiting }
/// ```
///
/// `waiting`: guests who wait
pub fn quotas_waiting_value(waiting: impl Into<Number>) -> Message {
    Message { id: "quotas-waiting-value".to_owned(), args: vec![("waiting".to_owned(), Arg::from(waiting.into()))] }
}

/// Label of a number beside a category in the set-up.
///
/// ```text
/// At most
/// ```
pub fn quotas_setup_label() -> Message {
    Message { id: "quotas-setup-label".to_owned(), args: vec![] }
}

/// Hint under the categories of the set-up.
///
/// ```text
/// “At most” is the number of guests of a category; empty is no limit. Whoever is planned beyond it waits; whoever stands at the desk is let in all the same.
/// ```
pub fn quotas_setup_hint() -> Message {
    Message { id: "quotas-setup-hint".to_owned(), args: vec![] }
}

/// Refusal in the set-up.
///
/// ```text
/// Write a whole number, or leave it empty.
/// ```
pub fn quotas_setup_error() -> Message {
    Message { id: "quotas-setup-error".to_owned(), args: vec![] }
}

/// Heading over the places of categories.
///
/// ```text
/// Places by category
/// ```
pub fn quotas_title() -> Message {
    Message { id: "quotas-title".to_owned(), args: vec![] }
}

/// Button: gives free places to the next of those who wait.
///
/// ```text
/// { $count ->
///     [one] Give { $count } free place to the next
///    *[other] Give { $count } free places to the next
/// }
/// ```
///
/// `count`: places that can be given
pub fn quotas_move_up_button(count: impl Into<Number>) -> Message {
    Message { id: "quotas-move-up-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Notice: who got a place.
///
/// ```text
/// Got a place: { $names }.
/// ```
///
/// `names`: names, a list
pub fn quotas_moved_done(names: impl Into<String>) -> Message {
    Message { id: "quotas-moved-done".to_owned(), args: vec![("names".to_owned(), Arg::Text(names.into()))] }
}

/// State of a guest who waits for a place of the category.
///
/// ```text
/// Waits, no. { $place }
/// ```
///
/// `place`: the place among those who wait
pub fn quotas_queue_value(place: impl Into<Number>) -> Message {
    Message { id: "quotas-queue-value".to_owned(), args: vec![("place".to_owned(), Arg::from(place.into()))] }
}

/// In the form of a guest: all places of the category are taken, and the guest is planned.
///
/// ```text
/// All places of this category are taken: { $people }. The guest goes to the waiting list.
/// ```
///
/// `people`: places of the category
pub fn quotas_form_waits(people: impl Into<Number>) -> Message {
    Message { id: "quotas-form-waits".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into()))] }
}

/// In the form of a guest at the desk: all places of the category are taken.
///
/// ```text
/// All places of this category are taken: { $people }. Whoever stands here is let in all the same and counts on top.
/// ```
///
/// `people`: places of the category
pub fn quotas_form_beyond(people: impl Into<Number>) -> Message {
    Message { id: "quotas-form-beyond".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into()))] }
}

/// With the result of a scan: the guest was on the waiting list of the category.
///
/// ```text
/// Was on the waiting list: the category has { $people } places. Let in all the same.
/// ```
///
/// `people`: places of the category
pub fn quotas_desk_waited(people: impl Into<Number>) -> Message {
    Message { id: "quotas-desk-waited".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into()))] }
}

/// Notice after a guest was saved.
///
/// ```text
/// On the waiting list: { $name }.
/// ```
///
/// `name`: full name
pub fn quotas_waits_done(name: impl Into<String>) -> Message {
    Message { id: "quotas-waits-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Fact after an import: guests who wait because the category is full.
///
/// ```text
/// On the waiting list
/// ```
pub fn quotas_import_waiting() -> Message {
    Message { id: "quotas-import-waiting".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// Recovery sheet
/// ```
pub fn recovery_sheet_title() -> Message {
    Message { id: "recovery-sheet-title".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// Organisation
/// ```
pub fn recovery_sheet_organisation_label() -> Message {
    Message { id: "recovery-sheet-organisation-label".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// Register number
/// ```
pub fn recovery_sheet_register_label() -> Message {
    Message { id: "recovery-sheet-register-label".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// Date
/// ```
pub fn recovery_sheet_created_label() -> Message {
    Message { id: "recovery-sheet-created-label".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// Recovery code
/// ```
pub fn recovery_sheet_code_label() -> Message {
    Message { id: "recovery-sheet-code-label".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// What it is for
/// ```
pub fn recovery_sheet_purpose_title() -> Message {
    Message { id: "recovery-sheet-purpose-title".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// If every password is forgotten, this code opens the register and lets you choose a new password. The code works once: a new sheet is made afterwards.
/// ```
pub fn recovery_sheet_purpose_text() -> Message {
    Message { id: "recovery-sheet-purpose-text".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// Without a password and without this code nobody can read the register, not even those who made Birge.
/// ```
pub fn recovery_sheet_loss_text() -> Message {
    Message { id: "recovery-sheet-loss-text".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// How to keep it
/// ```
pub fn recovery_sheet_keep_title() -> Message {
    Message { id: "recovery-sheet-keep-title".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// Print it and put it in a safe or a locked drawer, away from the laptop.
/// ```
pub fn recovery_sheet_keep_paper() -> Message {
    Message { id: "recovery-sheet-keep-paper".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// Do not photograph it and do not send it by mail or messenger.
/// ```
pub fn recovery_sheet_keep_no_photo() -> Message {
    Message { id: "recovery-sheet-keep-no-photo".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// Delete the PDF file after printing.
/// ```
pub fn recovery_sheet_keep_file() -> Message {
    Message { id: "recovery-sheet-keep-file".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// If the sheet is lost, make a new one in the settings: the old code stops working.
/// ```
pub fn recovery_sheet_keep_lost() -> Message {
    Message { id: "recovery-sheet-keep-lost".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// How to use it
/// ```
pub fn recovery_sheet_use_title() -> Message {
    Message { id: "recovery-sheet-use-title".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// On the screen that asks for the password, choose recovery and type the code. Capital and small letters, spaces and hyphens make no difference.
/// ```
pub fn recovery_sheet_use_text() -> Message {
    Message { id: "recovery-sheet-use-text".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// Kept by
/// ```
pub fn recovery_sheet_person_label() -> Message {
    Message { id: "recovery-sheet-person-label".to_owned(), args: vec![] }
}

/// Printed on the recovery sheet.
///
/// ```text
/// Place
/// ```
pub fn recovery_sheet_place_label() -> Message {
    Message { id: "recovery-sheet-place-label".to_owned(), args: vec![] }
}

/// Page of an event, and the name of its file: at most 31 characters.
///
/// ```text
/// Refused scans
/// ```
pub fn refusals_title() -> Message {
    Message { id: "refusals-title".to_owned(), args: vec![] }
}

/// Column of that list: the list at which it was.
///
/// ```text
/// List
/// ```
pub fn refusals_list_column() -> Message {
    Message { id: "refusals-list-column".to_owned(), args: vec![] }
}

/// Column of that list.
///
/// ```text
/// Why
/// ```
pub fn refusals_why_column() -> Message {
    Message { id: "refusals-why-column".to_owned(), args: vec![] }
}

/// Column of that list: who sat at the desk.
///
/// ```text
/// Who was at the desk
/// ```
pub fn refusals_by_column() -> Message {
    Message { id: "refusals-by-column".to_owned(), args: vec![] }
}

/// Column of that list, where the badge was nobody’s: in place of a name.
///
/// ```text
/// not known whose
/// ```
pub fn refusals_nobody_label() -> Message {
    Message { id: "refusals-nobody-label".to_owned(), args: vec![] }
}

/// Nothing was refused.
///
/// ```text
/// No scan was refused
/// ```
pub fn refusals_empty_title() -> Message {
    Message { id: "refusals-empty-title".to_owned(), args: vec![] }
}

/// What will stand here.
///
/// ```text
/// Every refused scan stays here: when, at which desk and list, which badge, and why.
/// ```
pub fn refusals_empty_hint() -> Message {
    Message { id: "refusals-empty-hint".to_owned(), args: vec![] }
}

/// How many there are.
///
/// ```text
/// Refused: { $count }
/// ```
///
/// `count`: refused scans
pub fn refusals_total(count: impl Into<Number>) -> Message {
    Message { id: "refusals-total".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside the total, when the list is cut.
///
/// ```text
/// The newest { $count } are shown; the file has all.
/// ```
///
/// `count`: lines that are shown
pub fn refusals_cut_hint(count: impl Into<Number>) -> Message {
    Message { id: "refusals-cut-hint".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button: back to the guests.
///
/// ```text
/// To the guests
/// ```
pub fn refusals_back_button() -> Message {
    Message { id: "refusals-back-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// Refused scans saved, lines: { $rows }
/// ```
///
/// `rows`: lines in the file
pub fn refusals_saved_done(rows: impl Into<Number>) -> Message {
    Message { id: "refusals-saved-done".to_owned(), args: vec![("rows".to_owned(), Arg::from(rows.into()))] }
}

/// A page or a button asks for a person who is not there.
///
/// ```text
/// This person is not in the register. Go back to the list and search again.
/// ```
pub fn register_error_volunteer_missing() -> Message {
    Message { id: "register-error-volunteer-missing".to_owned(), args: vec![] }
}

/// A form names an organisation that is not there.
///
/// ```text
/// This organisation is not in the register. Choose another one or add it again.
/// ```
pub fn register_error_organisation_missing() -> Message {
    Message { id: "register-error-organisation-missing".to_owned(), args: vec![] }
}

/// A button asks for a consent or a guardian that is not there.
///
/// ```text
/// This row is no longer in the record. Open the person again.
/// ```
pub fn register_error_row_missing() -> Message {
    Message { id: "register-error-row-missing".to_owned(), args: vec![] }
}

/// Beside the birth date.
///
/// ```text
/// Nobody alive can have this birth date. Check the year.
/// ```
pub fn register_error_birth_impossible() -> Message {
    Message { id: "register-error-birth-impossible".to_owned(), args: vec![] }
}

/// Beside a field with a choice.
///
/// ```text
/// This value is not on the list. Choose one from the list.
/// ```
pub fn register_error_unknown_code() -> Message {
    Message { id: "register-error-unknown-code".to_owned(), args: vec![] }
}

/// Beside a field that has to be filled.
///
/// ```text
/// The field is empty. Fill it in.
/// ```
pub fn register_error_empty() -> Message {
    Message { id: "register-error-empty".to_owned(), args: vec![] }
}

/// When a register names nobody who works in it.
///
/// ```text
/// The register names nobody who works in it. Restore it from a backup copy.
/// ```
pub fn register_error_no_operator() -> Message {
    Message { id: "register-error-no-operator".to_owned(), args: vec![] }
}

/// Beside the password.
///
/// ```text
/// The password is shorter than { $count } characters. Add a word or two.
/// ```
///
/// `count`: the least number of characters
pub fn register_error_password_short(count: impl Into<Number>) -> Message {
    Message { id: "register-error-password-short".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// When an action cannot be taken back: each thing that it changed has a later value.
///
/// ```text
/// There is nothing left to undo: all that this action changed was changed again since.
/// ```
pub fn register_error_nothing_to_undo() -> Message {
    Message { id: "register-error-nothing-to-undo".to_owned(), args: vec![] }
}

/// When an action cannot be taken back a second time.
///
/// ```text
/// This action is undone already.
/// ```
pub fn register_error_already_undone() -> Message {
    Message { id: "register-error-already-undone".to_owned(), args: vec![] }
}

/// When an action cannot be taken back, because everything was put back by hand.
///
/// ```text
/// There is nothing to undo: everything stands as it did before this action.
/// ```
pub fn register_error_stands_as_before() -> Message {
    Message { id: "register-error-stands-as-before".to_owned(), args: vec![] }
}

/// When what an action added is not taken away, because somebody changed it since.
///
/// ```text
/// { $count ->
///     [one] The record stays, because it was changed after it was added. If it is not needed, delete it on its page.
///    *[other] { $count } records stay, because they were changed after they were added. Those that are not needed can be deleted on their pages.
/// }
/// ```
///
/// `count`: records that stay
pub fn register_error_changed_since_added(count: impl Into<Number>) -> Message {
    Message { id: "register-error-changed-since-added".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// When an action is not in the history.
///
/// ```text
/// This action is not in the history. Open the record again.
/// ```
pub fn register_error_action_missing() -> Message {
    Message { id: "register-error-action-missing".to_owned(), args: vec![] }
}

/// When an action is of a kind that stays.
///
/// ```text
/// This action cannot be undone.
/// ```
pub fn register_error_never_undone() -> Message {
    Message { id: "register-error-never-undone".to_owned(), args: vec![] }
}

/// Under an IIN: the check digit is right, the date in it is not.
///
/// ```text
/// The check digit fits, but the IIN holds no real date. Compare it with the document.
/// ```
pub fn register_warning_iin_date_odd() -> Message {
    Message { id: "register-warning-iin-date-odd".to_owned(), args: vec![] }
}

/// Under an IIN.
///
/// ```text
/// The IIN says another birth date: { $day }. Compare it with the document.
/// ```
///
/// `day`: the date in the IIN
pub fn register_warning_birth_differs(day: impl Into<When>) -> Message {
    Message { id: "register-warning-birth-differs".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Under an IIN.
///
/// ```text
/// The IIN says the other sex. Compare it with the document.
/// ```
pub fn register_warning_sex_differs() -> Message {
    Message { id: "register-warning-sex-differs".to_owned(), args: vec![] }
}

/// Work that the law closes to minors.
///
/// ```text
/// Help in emergencies and disasters
/// ```
pub fn register_task_emergency() -> Message {
    Message { id: "register-task-emergency".to_owned(), args: vec![] }
}

/// Work that the law closes to minors.
///
/// ```text
/// Help to people with a criminal record
/// ```
pub fn register_task_criminal_record() -> Message {
    Message { id: "register-task-criminal-record".to_owned(), args: vec![] }
}

/// Work that the law closes to minors.
///
/// ```text
/// Heavy, harmful or dangerous work
/// ```
pub fn register_task_hazardous() -> Message {
    Message { id: "register-task-hazardous".to_owned(), args: vec![] }
}

/// Work that minors should not be given.
///
/// ```text
/// Collecting cash
/// ```
pub fn register_task_cash() -> Message {
    Message { id: "register-task-cash".to_owned(), args: vec![] }
}

/// When an import is continued after it was left.
///
/// ```text
/// This list is no longer open. Choose the file again.
/// ```
pub fn register_error_plan_missing() -> Message {
    Message { id: "register-error-plan-missing".to_owned(), args: vec![] }
}

/// Box on the screen that opens the register, and button on the page of settings.
///
/// ```text
/// Remember on this laptop
/// ```
pub fn remember_label() -> Message {
    Message { id: "remember-label".to_owned(), args: vec![] }
}

/// Under the box and in the dialog: what it means.
///
/// ```text
/// From then on Birge opens here without a password when it starts. Whoever can sign in to this laptop opens the register too.
/// ```
pub fn remember_hint() -> Message {
    Message { id: "remember-hint".to_owned(), args: vec![] }
}

/// Heading on the page of settings.
///
/// ```text
/// Opening without a password
/// ```
pub fn remember_title() -> Message {
    Message { id: "remember-title".to_owned(), args: vec![] }
}

/// Button on the page of settings: asks for the password first.
///
/// ```text
/// Remember on this laptop…
/// ```
pub fn remember_on_button() -> Message {
    Message { id: "remember-on-button".to_owned(), args: vec![] }
}

/// Button on the page of settings: one click ends it.
///
/// ```text
/// Ask for the password again
/// ```
pub fn remember_off_button() -> Message {
    Message { id: "remember-off-button".to_owned(), args: vec![] }
}

/// On the page of settings, while it is on.
///
/// ```text
/// This laptop opens the register as you when Birge starts. After locking it asks for the password.
/// ```
pub fn remember_state_on() -> Message {
    Message { id: "remember-state-on".to_owned(), args: vec![] }
}

/// On the page of settings, while it is off.
///
/// ```text
/// Birge asks for the password each time.
/// ```
pub fn remember_state_off() -> Message {
    Message { id: "remember-state-off".to_owned(), args: vec![] }
}

/// On the page of settings: another operator is remembered.
///
/// ```text
/// This laptop is remembered for another operator: { $initials }. If you switch it on, theirs ends.
/// ```
///
/// `initials`: the initials of their seat
pub fn remember_state_other(initials: impl Into<String>) -> Message {
    Message { id: "remember-state-other".to_owned(), args: vec![("initials".to_owned(), Arg::Text(initials.into()))] }
}

/// On the page of settings, in place of the button: the system keeps no passwords.
///
/// ```text
/// The system of this laptop has no password store that Birge can reach, so nothing is remembered here.
/// ```
pub fn remember_state_missing() -> Message {
    Message { id: "remember-state-missing".to_owned(), args: vec![] }
}

/// Title of the dialog that asks for the password.
///
/// ```text
/// Remember on this laptop?
/// ```
pub fn remember_dialog_title() -> Message {
    Message { id: "remember-dialog-title".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Remember
/// ```
pub fn remember_dialog_button() -> Message {
    Message { id: "remember-dialog-button".to_owned(), args: vec![] }
}

/// Notice after it was switched on.
///
/// ```text
/// This laptop is remembered. A new password ends it.
/// ```
pub fn remember_on_done() -> Message {
    Message { id: "remember-on-done".to_owned(), args: vec![] }
}

/// Notice after it was switched off.
///
/// ```text
/// Birge asks for the password at each start again.
/// ```
pub fn remember_off_done() -> Message {
    Message { id: "remember-off-done".to_owned(), args: vec![] }
}

/// Title of the screen while a remembered laptop opens the register.
///
/// ```text
/// Opening the register
/// ```
pub fn remember_opening_title() -> Message {
    Message { id: "remember-opening-title".to_owned(), args: vec![] }
}

/// Under the title.
///
/// ```text
/// This laptop is remembered. The system may ask you to open its password store.
/// ```
pub fn remember_opening_hint() -> Message {
    Message { id: "remember-opening-hint".to_owned(), args: vec![] }
}

/// Button on that screen.
///
/// ```text
/// Type the password
/// ```
pub fn remember_password_button() -> Message {
    Message { id: "remember-password-button".to_owned(), args: vec![] }
}

/// Refusal: the system has no password store.
///
/// ```text
/// The password store of the system cannot be reached, so nothing was remembered. Go on with the password.
/// ```
pub fn remember_error_missing() -> Message {
    Message { id: "remember-error-missing".to_owned(), args: vec![] }
}

/// Refusal: the password store of the system gave no answer.
///
/// ```text
/// The password store of the system did not answer; it may be locked. Open it in the system, or go on with the password.
/// ```
pub fn remember_error_silent() -> Message {
    Message { id: "remember-error-silent".to_owned(), args: vec![] }
}

/// Refusal: the password store of the system refused.
///
/// ```text
/// The password store of the system took or gave nothing. Go on with the password.
/// ```
pub fn remember_error_refused() -> Message {
    Message { id: "remember-error-refused".to_owned(), args: vec![] }
}

/// Refusal: the file or the entry in the password store is gone or does not fit.
///
/// ```text
/// This laptop is not remembered any more. Type the password.
/// ```
pub fn remember_error_gone() -> Message {
    Message { id: "remember-error-gone".to_owned(), args: vec![] }
}

/// Refusal: a register of invented people is meant.
///
/// ```text
/// The practice register is not remembered. Open it with its password.
/// ```
pub fn remember_error_practice() -> Message {
    Message { id: "remember-error-practice".to_owned(), args: vec![] }
}

/// Refusal: another operator is remembered.
///
/// ```text
/// This laptop is remembered for another operator. Only they can switch it off, or an owner by giving them a new password.
/// ```
pub fn remember_error_other() -> Message {
    Message { id: "remember-error-other".to_owned(), args: vec![] }
}

/// Line of the audit.
///
/// ```text
/// Switched on: this laptop is remembered
/// ```
pub fn remember_act_on() -> Message {
    Message { id: "remember-act-on".to_owned(), args: vec![] }
}

/// Line of the audit.
///
/// ```text
/// Switched off: this laptop is remembered
/// ```
pub fn remember_act_off() -> Message {
    Message { id: "remember-act-off".to_owned(), args: vec![] }
}

/// Line of the audit: the register was opened by a remembered laptop.
///
/// ```text
/// Opened without a password on a remembered laptop
/// ```
pub fn remember_act_opened() -> Message {
    Message { id: "remember-act-opened".to_owned(), args: vec![] }
}

/// Heading over the cards that are offered while nobody comes.
///
/// ```text
/// While it is quiet: cards to put right
/// ```
pub fn repairs_title() -> Message {
    Message { id: "repairs-title".to_owned(), args: vec![] }
}

/// Under it.
///
/// ```text
/// The next scan takes the field back.
/// ```
pub fn repairs_hint() -> Message {
    Message { id: "repairs-hint".to_owned(), args: vec![] }
}

/// What a key does: moves along the cards.
///
/// ```text
/// choose
/// ```
pub fn repairs_key_choose() -> Message {
    Message { id: "repairs-key-choose".to_owned(), args: vec![] }
}

/// What a key does: opens the card.
///
/// ```text
/// put right
/// ```
pub fn repairs_key_open() -> Message {
    Message { id: "repairs-key-open".to_owned(), args: vec![] }
}

/// What a key does: the card is not offered any more.
///
/// ```text
/// leave it
/// ```
pub fn repairs_key_leave() -> Message {
    Message { id: "repairs-key-leave".to_owned(), args: vec![] }
}

/// Beside the field: a card was open when the next guest came. F5 is a key.
///
/// ```text
/// Not saved yet: { $name }. F5 goes on with it.
/// ```
///
/// `name`: name of the guest
pub fn repairs_unsaved(name: impl Into<String>) -> Message {
    Message { id: "repairs-unsaved".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Why a card is offered, and what to do.
///
/// ```text
/// The event does not have this category any more. Choose another one.
/// ```
pub fn repairs_why_category() -> Message {
    Message { id: "repairs-why-category".to_owned(), args: vec![] }
}

/// Why a card is offered, and what to do.
///
/// ```text
/// Perhaps the same person as another guest: { $name }. Compare them, and write in the note which card is right.
/// ```
///
/// `name`: name of the other guest
pub fn repairs_why_pair(name: impl Into<String>) -> Message {
    Message { id: "repairs-why-pair".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Why a card is offered, and what to do.
///
/// ```text
/// Under 18, and nobody is named who answers for the child. Write who it is, and a phone.
/// ```
pub fn repairs_why_guardian() -> Message {
    Message { id: "repairs-why-guardian".to_owned(), args: vec![] }
}

/// Why a card is offered, and what to do.
///
/// ```text
/// Leads a delegation, but none is chosen, so its badges are not found together. Choose it.
/// ```
pub fn repairs_why_leads() -> Message {
    Message { id: "repairs-why-leads".to_owned(), args: vec![] }
}

/// Why a card is offered, and what to do.
///
/// ```text
/// The badge is printed in Latin letters, and there is no Latin name. Write it as in the passport.
/// ```
pub fn repairs_why_latin() -> Message {
    Message { id: "repairs-why-latin".to_owned(), args: vec![] }
}

/// Why a card is offered, and what to do.
///
/// ```text
/// There is no given name, and the badge shows it largest. Write it.
/// ```
pub fn repairs_why_given() -> Message {
    Message { id: "repairs-why-given".to_owned(), args: vec![] }
}

/// Why a card is offered, and what to do.
///
/// ```text
/// Not known from which region or country. Choose it.
/// ```
pub fn repairs_why_origin() -> Message {
    Message { id: "repairs-why-origin".to_owned(), args: vec![] }
}

/// Why a card is offered, and what to do.
///
/// ```text
/// This birth date cannot be right. Compare it with the document.
/// ```
pub fn repairs_why_birth() -> Message {
    Message { id: "repairs-why-birth".to_owned(), args: vec![] }
}

/// Why a card is offered, and what to do.
///
/// ```text
/// No organisation is written, and this badge needs one. Write it.
/// ```
pub fn repairs_why_organisation() -> Message {
    Message { id: "repairs-why-organisation".to_owned(), args: vec![] }
}

/// Why a card is offered, and what to do.
///
/// ```text
/// The IIN says another birth date or sex than the record. Compare it with the document on the page of the volunteer.
/// ```
pub fn repairs_why_iin() -> Message {
    Message { id: "repairs-why-iin".to_owned(), args: vec![] }
}

/// The name of a role: in lists, choices and the frame of the window.
///
/// ```text
/// Owner
/// ```
pub fn rights_role_owner() -> Message {
    Message { id: "rights-role-owner".to_owned(), args: vec![] }
}

/// Under the name of a role in a choice: what it is for.
///
/// ```text
/// Answers for the register and may do everything.
/// ```
pub fn rights_role_owner_hint() -> Message {
    Message { id: "rights-role-owner-hint".to_owned(), args: vec![] }
}

/// The name of a role: in lists, choices and the frame of the window.
///
/// ```text
/// Coordinator
/// ```
pub fn rights_role_coordinator() -> Message {
    Message { id: "rights-role-coordinator".to_owned(), args: vec![] }
}

/// Under the name of a role in a choice: what it is for.
///
/// ```text
/// Leads the daily work: people, lists, organisations, backups.
/// ```
pub fn rights_role_coordinator_hint() -> Message {
    Message { id: "rights-role-coordinator-hint".to_owned(), args: vec![] }
}

/// The name of a role: in lists, choices and the frame of the window.
///
/// ```text
/// Aid worker
/// ```
pub fn rights_role_aid() -> Message {
    Message { id: "rights-role-aid".to_owned(), args: vec![] }
}

/// Under the name of a role in a choice: what it is for.
///
/// ```text
/// Looks at volunteers with their numbers; works with people who receive aid.
/// ```
pub fn rights_role_aid_hint() -> Message {
    Message { id: "rights-role-aid-hint".to_owned(), args: vec![] }
}

/// The name of a role: in lists, choices and the frame of the window.
///
/// ```text
/// Desk operator
/// ```
pub fn rights_role_desk() -> Message {
    Message { id: "rights-role-desk".to_owned(), args: vec![] }
}

/// Under the name of a role in a choice: what it is for.
///
/// ```text
/// Receives guests at the desk of a forum and sees nothing else: no lists of volunteers, no IIN.
/// ```
pub fn rights_role_desk_hint() -> Message {
    Message { id: "rights-role-desk-hint".to_owned(), args: vec![] }
}

/// The name of a role: in lists, choices and the frame of the window.
///
/// ```text
/// Viewer
/// ```
pub fn rights_role_viewer() -> Message {
    Message { id: "rights-role-viewer".to_owned(), args: vec![] }
}

/// Under the name of a role in a choice: what it is for.
///
/// ```text
/// Looks only; sees numbers only in part.
/// ```
pub fn rights_role_viewer_hint() -> Message {
    Message { id: "rights-role-viewer-hint".to_owned(), args: vec![] }
}

/// The name of a role: in lists, choices and the frame of the window.
///
/// ```text
/// Data protection officer
/// ```
pub fn rights_role_data_officer() -> Message {
    Message { id: "rights-role-data-officer".to_owned(), args: vec![] }
}

/// Under the name of a role in a choice: what it is for.
///
/// ```text
/// Looks after personal data: consents, retention, erasure, the audit log.
/// ```
pub fn rights_role_data_officer_hint() -> Message {
    Message { id: "rights-role-data-officer-hint".to_owned(), args: vec![] }
}

/// Refusal of any action and of opening: the person left.
///
/// ```text
/// You do not work with this register any more, so it stays closed to you. Ask an owner of the register if that is a mistake.
/// ```
pub fn rights_error_left() -> Message {
    Message { id: "rights-error-left".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not show the records of volunteers. Ask an owner of the register for another role.
/// ```
pub fn rights_error_see_volunteers() -> Message {
    Message { id: "rights-error-see-volunteers".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role shows IIN and phone numbers only in part. Ask an owner of the register to look them up or to give you another role.
/// ```
pub fn rights_error_see_restricted() -> Message {
    Message { id: "rights-error-see-restricted".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not add volunteers. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_add_volunteer() -> Message {
    Message { id: "rights-error-add-volunteer".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not change the records of volunteers. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_edit_volunteer() -> Message {
    Message { id: "rights-error-edit-volunteer".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not change the status of volunteers. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_change_status() -> Message {
    Message { id: "rights-error-change-status".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not delete or restore volunteers. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_delete_volunteer() -> Message {
    Message { id: "rights-error-delete-volunteer".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not change many records at once. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_bulk_edit() -> Message {
    Message { id: "rights-error-bulk-edit".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not join records or tell them apart. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_join_volunteers() -> Message {
    Message { id: "rights-error-join-volunteers".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not take lists in. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_import() -> Message {
    Message { id: "rights-error-import".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not save lists to files. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_export() -> Message {
    Message { id: "rights-error-export".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not print lists of people. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_print() -> Message {
    Message { id: "rights-error-print".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not change organisations. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_save_organisation() -> Message {
    Message { id: "rights-error-save-organisation".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not change directions. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_add_direction() -> Message {
    Message { id: "rights-error-add-direction".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not change the settings of the register. Ask an owner of the register to do it.
/// ```
pub fn rights_error_change_settings() -> Message {
    Message { id: "rights-error-change-settings".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not manage operators. Ask an owner of the register to do it.
/// ```
pub fn rights_error_manage_operators() -> Message {
    Message { id: "rights-error-manage-operators".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not make a new recovery sheet. Ask an owner of the register to do it.
/// ```
pub fn rights_error_renew_recovery() -> Message {
    Message { id: "rights-error-renew-recovery".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not show the audit log. Ask an owner of the register or the data protection officer to look it up.
/// ```
pub fn rights_error_see_audit() -> Message {
    Message { id: "rights-error-see-audit".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not make backups. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_make_backup() -> Message {
    Message { id: "rights-error-make-backup".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not restore backups. Ask an owner of the register to do it.
/// ```
pub fn rights_error_restore() -> Message {
    Message { id: "rights-error-restore".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not erase people for good. Ask an owner of the register or the data protection officer to do it.
/// ```
pub fn rights_error_erase() -> Message {
    Message { id: "rights-error-erase".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not anonymise people. Ask an owner of the register or the data protection officer to do it.
/// ```
pub fn rights_error_anonymise() -> Message {
    Message { id: "rights-error-anonymise".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not block data or end a block. Ask an owner of the register or the data protection officer to do it.
/// ```
pub fn rights_error_block() -> Message {
    Message { id: "rights-error-block".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not record consents. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_record_consent() -> Message {
    Message { id: "rights-error-record-consent".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not show what has been kept long enough. Ask an owner of the register or the data protection officer to look it up.
/// ```
pub fn rights_error_see_retention() -> Message {
    Message { id: "rights-error-see-retention".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not change how long data is kept or which fields are collected. Ask an owner of the register or the data protection officer to do it.
/// ```
pub fn rights_error_set_retention() -> Message {
    Message { id: "rights-error-set-retention".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not make the papers after a loss of data. Tell an owner of the register or the data protection officer at once.
/// ```
pub fn rights_error_breach_pack() -> Message {
    Message { id: "rights-error-breach-pack".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not take actions back. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_undo() -> Message {
    Message { id: "rights-error-undo".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not fill a practice register. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_practice() -> Message {
    Message { id: "rights-error-practice".to_owned(), args: vec![] }
}

/// Refusal by role.
///
/// ```text
/// Your role does not save filters for everybody. Save it for yourself, or ask a coordinator.
/// ```
pub fn rights_error_share_filter() -> Message {
    Message { id: "rights-error-share-filter".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not give out certificates. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_issue_certificates() -> Message {
    Message { id: "rights-error-issue-certificates".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not see events. Ask a coordinator or an owner of the register.
/// ```
pub fn rights_error_see_events() -> Message {
    Message { id: "rights-error-see-events".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not change events and shifts. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_save_events() -> Message {
    Message { id: "rights-error-save-events".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not put people on shifts. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_assign_people() -> Message {
    Message { id: "rights-error-assign-people".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not mark who came. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_mark_people() -> Message {
    Message { id: "rights-error-mark-people".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not enter hours. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_claim_hours() -> Message {
    Message { id: "rights-error-claim-hours".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not confirm hours. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_confirm_hours() -> Message {
    Message { id: "rights-error-confirm-hours".to_owned(), args: vec![] }
}

/// Refusal of opening: the role may not even sign in.
///
/// ```text
/// Your role does not open the register. Ask an owner of the register for another role.
/// ```
pub fn rights_error_sign_in() -> Message {
    Message { id: "rights-error-sign-in".to_owned(), args: vec![] }
}

/// Refusal of an action that the role may not do.
///
/// ```text
/// Your role does not work at the desk of a forum. Ask a coordinator or an owner of the register to do it.
/// ```
pub fn rights_error_receive_guests() -> Message {
    Message { id: "rights-error-receive-guests".to_owned(), args: vec![] }
}

/// Refusal of an action of the whole register to somebody who is limited to certain events.
///
/// ```text
/// You work with certain events only, and this belongs to the whole register. Ask an owner of the register to do it or to lift the limit.
/// ```
pub fn rights_error_limited() -> Message {
    Message { id: "rights-error-limited".to_owned(), args: vec![] }
}

/// Refusal of an action in an event that is not among those that somebody is limited to.
///
/// ```text
/// You work with certain events only, and this one is not among them. Ask an owner of the register to add it.
/// ```
pub fn rights_error_other_event() -> Message {
    Message { id: "rights-error-other-event".to_owned(), args: vec![] }
}

/// Refusal and, in place of the list of events, for somebody whose events are all deleted.
///
/// ```text
/// The events that you worked with have been deleted, so there is nothing to open. Ask an owner of the register to choose another event for you.
/// ```
pub fn rights_error_no_event() -> Message {
    Message { id: "rights-error-no-event".to_owned(), args: vec![] }
}

/// Title of the dialog; item of the menu of guests.
///
/// ```text
/// Test the scanner
/// ```
pub fn scanner_title() -> Message {
    Message { id: "scanner-title".to_owned(), args: vec![] }
}

/// What to do.
///
/// ```text
/// Scan any badge, or a QR code of the printed test badge. Nothing is written down.
/// ```
pub fn scanner_hint() -> Message {
    Message { id: "scanner-hint".to_owned(), args: vec![] }
}

/// The field.
///
/// ```text
/// Scan here
/// ```
pub fn scanner_field_label() -> Message {
    Message { id: "scanner-field-label".to_owned(), args: vec![] }
}

/// Heading: what the keys of the last scan were.
///
/// ```text
/// Keys that came
/// ```
pub fn scanner_keys_title() -> Message {
    Message { id: "scanner-keys-title".to_owned(), args: vec![] }
}

/// Nothing was scanned yet.
///
/// ```text
/// Nothing yet.
/// ```
pub fn scanner_keys_none() -> Message {
    Message { id: "scanner-keys-none".to_owned(), args: vec![] }
}

/// Name: keyboard layout that is on.
///
/// ```text
/// Keyboard layout
/// ```
pub fn scanner_layout_label() -> Message {
    Message { id: "scanner-layout-label".to_owned(), args: vec![] }
}

/// Layout.
///
/// ```text
/// English
/// ```
pub fn scanner_layout_us() -> Message {
    Message { id: "scanner-layout-us".to_owned(), args: vec![] }
}

/// Layout.
///
/// ```text
/// Russian
/// ```
pub fn scanner_layout_ru() -> Message {
    Message { id: "scanner-layout-ru".to_owned(), args: vec![] }
}

/// Layout.
///
/// ```text
/// Kazakh
/// ```
pub fn scanner_layout_kk() -> Message {
    Message { id: "scanner-layout-kk".to_owned(), args: vec![] }
}

/// Layout: the keys fit several.
///
/// ```text
/// cannot be told yet
/// ```
pub fn scanner_layout_unknown() -> Message {
    Message { id: "scanner-layout-unknown".to_owned(), args: vec![] }
}

/// Name: what was typed as it arrived.
///
/// ```text
/// Arrived as
/// ```
pub fn scanner_typed_label() -> Message {
    Message { id: "scanner-typed-label".to_owned(), args: vec![] }
}

/// Name: the number that was read.
///
/// ```text
/// Read as
/// ```
pub fn scanner_read_label() -> Message {
    Message { id: "scanner-read-label".to_owned(), args: vec![] }
}

/// Name: whether the check character fits.
///
/// ```text
/// Check character
/// ```
pub fn scanner_check_label() -> Message {
    Message { id: "scanner-check-label".to_owned(), args: vec![] }
}

/// The check character fits.
///
/// ```text
/// fits
/// ```
pub fn scanner_check_right() -> Message {
    Message { id: "scanner-check-right".to_owned(), args: vec![] }
}

/// The check character does not fit.
///
/// ```text
/// does not fit
/// ```
pub fn scanner_check_wrong() -> Message {
    Message { id: "scanner-check-wrong".to_owned(), args: vec![] }
}

/// Name: how fast the signs came.
///
/// ```text
/// Pace
/// ```
pub fn scanner_pace_label() -> Message {
    Message { id: "scanner-pace-label".to_owned(), args: vec![] }
}

/// The signs came as from a scanner.
///
/// ```text
/// { $millis } ms between characters: a scanner
/// ```
///
/// `millis`: milliseconds between two signs
pub fn scanner_pace_fast(millis: impl Into<Number>) -> Message {
    Message { id: "scanner-pace-fast".to_owned(), args: vec![("millis".to_owned(), Arg::from(millis.into()))] }
}

/// The signs came as from a hand.
///
/// ```text
/// { $millis } ms between characters: typed by hand
/// ```
///
/// `millis`: milliseconds between two signs
pub fn scanner_pace_slow(millis: impl Into<Number>) -> Message {
    Message { id: "scanner-pace-slow".to_owned(), args: vec![("millis".to_owned(), Arg::from(millis.into()))] }
}

/// Name: whether the scanner ends a scan with Enter.
///
/// ```text
/// End of the scan
/// ```
pub fn scanner_end_label() -> Message {
    Message { id: "scanner-end-label".to_owned(), args: vec![] }
}

/// It does.
///
/// ```text
/// Enter comes by itself
/// ```
pub fn scanner_end_enter() -> Message {
    Message { id: "scanner-end-enter".to_owned(), args: vec![] }
}

/// It does not.
///
/// ```text
/// Enter has not come. Set the scanner to send Enter after each scan.
/// ```
pub fn scanner_end_none() -> Message {
    Message { id: "scanner-end-none".to_owned(), args: vec![] }
}

/// Result: all is well.
///
/// ```text
/// The scanner works
/// ```
pub fn scanner_good_word() -> Message {
    Message { id: "scanner-good-word".to_owned(), args: vec![] }
}

/// Result: read, with signs put back.
///
/// ```text
/// The scanner works; the layout is { $layout }
/// ```
///
/// `layout`: name of the layout
pub fn scanner_put_back_word(layout: impl Into<String>) -> Message {
    Message { id: "scanner-put-back-word".to_owned(), args: vec![("layout".to_owned(), Arg::Text(layout.into()))] }
}

/// Result: misread.
///
/// ```text
/// Misread
/// ```
pub fn scanner_misread_word() -> Message {
    Message { id: "scanner-misread-word".to_owned(), args: vec![] }
}

/// What to do.
///
/// ```text
/// The last character does not fit. Scan once more; if it repeats, clean the glass and check the settings of the scanner.
/// ```
pub fn scanner_misread_hint() -> Message {
    Message { id: "scanner-misread-hint".to_owned(), args: vec![] }
}

/// Result: not a number.
///
/// ```text
/// Not a badge number
/// ```
pub fn scanner_text_word() -> Message {
    Message { id: "scanner-text-word".to_owned(), args: vec![] }
}

/// What to do.
///
/// ```text
/// A badge number has the code of the event, the letters of the desk, five digits and a check character. Scan a badge.
/// ```
pub fn scanner_text_hint() -> Message {
    Message { id: "scanner-text-hint".to_owned(), args: vec![] }
}

/// Button: begins to read with the camera.
///
/// ```text
/// Read with the camera
/// ```
pub fn scanner_camera_button() -> Message {
    Message { id: "scanner-camera-button".to_owned(), args: vec![] }
}

/// Button: ends it.
///
/// ```text
/// Switch the camera off
/// ```
pub fn scanner_camera_stop_button() -> Message {
    Message { id: "scanner-camera-stop-button".to_owned(), args: vec![] }
}

/// What to do while the camera looks.
///
/// ```text
/// Hold the code 15–20 cm from the camera, in good light.
/// ```
pub fn scanner_camera_hint() -> Message {
    Message { id: "scanner-camera-hint".to_owned(), args: vec![] }
}

/// Label of the picture, for screen readers.
///
/// ```text
/// Picture of the camera
/// ```
pub fn scanner_camera_label() -> Message {
    Message { id: "scanner-camera-label".to_owned(), args: vec![] }
}

/// The camera is being asked for.
///
/// ```text
/// Switching the camera on…
/// ```
pub fn scanner_camera_progress() -> Message {
    Message { id: "scanner-camera-progress".to_owned(), args: vec![] }
}

/// There is no camera.
///
/// ```text
/// No camera was found. Plug one in, or use a scanner or the keyboard.
/// ```
pub fn scanner_camera_none() -> Message {
    Message { id: "scanner-camera-none".to_owned(), args: vec![] }
}

/// The system forbids it.
///
/// ```text
/// The system does not let this program use the camera. Allow it in the privacy settings of the system, or use a scanner or the keyboard. On Linux the window cannot ask for the camera.
/// ```
pub fn scanner_camera_denied() -> Message {
    Message { id: "scanner-camera-denied".to_owned(), args: vec![] }
}

/// Another program has it.
///
/// ```text
/// The camera does not answer: another program may be using it. Close that program and try again.
/// ```
pub fn scanner_camera_busy() -> Message {
    Message { id: "scanner-camera-busy".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// The event has no time yet, so its copies would have no day. Set its time first.
/// ```
pub fn series_error_no_plan() -> Message {
    Message { id: "series-error-no-plan".to_owned(), args: vec![] }
}

/// Refusal beside the field.
///
/// ```text
/// No day is left before the last one. Choose a later last day.
/// ```
pub fn series_error_no_day() -> Message {
    Message { id: "series-error-no-day".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// This makes { $count }, and { $most } at most are made at once. Make it in parts.
/// ```
///
/// `count`: how many would be made
/// `most`: how many are made at once
pub fn series_error_too_many(count: impl Into<Number>, most: impl Into<Number>) -> Message {
    Message { id: "series-error-too-many".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("most".to_owned(), Arg::from(most.into()))] }
}

/// Refusal.
///
/// ```text
/// This template is not in the register any more. Choose another one.
/// ```
pub fn series_error_not_template() -> Message {
    Message { id: "series-error-not-template".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// This site is not in the event any more. Reload the page.
/// ```
pub fn shifts_error_site() -> Message {
    Message { id: "shifts-error-site".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// This programme is not in the register any more. Reload the page.
/// ```
pub fn programmes_error_missing() -> Message {
    Message { id: "programmes-error-missing".to_owned(), args: vec![] }
}

/// Refusal beside the field.
///
/// ```text
/// A programme needs a title. Write it in at least one language.
/// ```
pub fn programmes_error_title() -> Message {
    Message { id: "programmes-error-title".to_owned(), args: vec![] }
}

/// Refusal beside the field.
///
/// ```text
/// The last day is before the first. Check both days.
/// ```
pub fn programmes_error_days() -> Message {
    Message { id: "programmes-error-days".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Type it again
/// ```
pub fn session_repeat_label() -> Message {
    Message { id: "session-repeat-label".to_owned(), args: vec![] }
}

/// Inside the field: both are the same.
///
/// ```text
/// They match
/// ```
pub fn session_repeat_match() -> Message {
    Message { id: "session-repeat-match".to_owned(), args: vec![] }
}

/// Under the field: the two differ.
///
/// ```text
/// The passwords differ. Type it again.
/// ```
pub fn session_repeat_error() -> Message {
    Message { id: "session-repeat-error".to_owned(), args: vec![] }
}

/// Inside the field: too short to be taken.
///
/// ```text
/// Too short
/// ```
pub fn session_strength_short() -> Message {
    Message { id: "session-strength-short".to_owned(), args: vec![] }
}

/// Inside the field: easy to guess.
///
/// ```text
/// Weak
/// ```
pub fn session_strength_weak() -> Message {
    Message { id: "session-strength-weak".to_owned(), args: vec![] }
}

/// Inside the field: good enough.
///
/// ```text
/// Good
/// ```
pub fn session_strength_fair() -> Message {
    Message { id: "session-strength-fair".to_owned(), args: vec![] }
}

/// Inside the field: hard to guess.
///
/// ```text
/// Strong
/// ```
pub fn session_strength_strong() -> Message {
    Message { id: "session-strength-strong".to_owned(), args: vec![] }
}

/// Name of the code, for screen readers.
///
/// ```text
/// Recovery code
/// ```
pub fn session_recovery_code_label() -> Message {
    Message { id: "session-recovery-code-label".to_owned(), args: vec![] }
}

/// Button beside the code: saves the sheet as a PDF file to be printed.
///
/// ```text
/// Save the sheet
/// ```
pub fn session_recovery_save_button() -> Message {
    Message { id: "session-recovery-save-button".to_owned(), args: vec![] }
}

/// After the sheet was saved.
///
/// ```text
/// Saved: { $path }. Print it, then delete the file.
/// ```
///
/// `path`: where the file is
pub fn session_recovery_saved(path: impl Into<String>) -> Message {
    Message { id: "session-recovery-saved".to_owned(), args: vec![("path".to_owned(), Arg::Text(path.into()))] }
}

/// Box that must be ticked to go on.
///
/// ```text
/// The sheet is printed or the code is written down, and I can read it
/// ```
pub fn session_recovery_confirm() -> Message {
    Message { id: "session-recovery-confirm".to_owned(), args: vec![] }
}

/// Title of the screen; under it stands the name of the organisation.
///
/// ```text
/// Open the register
/// ```
pub fn session_unlock_title() -> Message {
    Message { id: "session-unlock-title".to_owned(), args: vec![] }
}

/// Choice between the registers of this laptop.
///
/// ```text
/// Register
/// ```
pub fn session_register_label() -> Message {
    Message { id: "session-register-label".to_owned(), args: vec![] }
}

/// A choice: the register of invented people.
///
/// ```text
/// Practice register
/// ```
pub fn session_practice_label() -> Message {
    Message { id: "session-practice-label".to_owned(), args: vec![] }
}

/// Quiet button on the screen that opens the register: makes a second register, to try everything.
///
/// ```text
/// Practise with invented people…
/// ```
pub fn session_practice_button() -> Message {
    Message { id: "session-practice-button".to_owned(), args: vec![] }
}

/// Title of the dialog.
///
/// ```text
/// Practice register
/// ```
pub fn session_practice_title() -> Message {
    Message { id: "session-practice-title".to_owned(), args: vec![] }
}

/// In the dialog: what it is.
///
/// ```text
/// A second register with invented people ({ $count }), to try everything. Your own register stays as it is.
/// ```
///
/// `count`: invented people
pub fn session_practice_hint(count: impl Into<Number>) -> Message {
    Message { id: "session-practice-hint".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Field: who sits at this laptop.
///
/// ```text
/// Your name
/// ```
pub fn session_practice_operator_label() -> Message {
    Message { id: "session-practice-operator-label".to_owned(), args: vec![] }
}

/// Field: the password of the practice register.
///
/// ```text
/// Password of the practice register
/// ```
pub fn session_practice_password_label() -> Message {
    Message { id: "session-practice-password-label".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Make and open
/// ```
pub fn session_practice_make_button() -> Message {
    Message { id: "session-practice-make-button".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Password
/// ```
pub fn session_password_label() -> Message {
    Message { id: "session-password-label".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Open
/// ```
pub fn session_unlock_button() -> Message {
    Message { id: "session-unlock-button".to_owned(), args: vec![] }
}

/// In place of the button while the key is made from the password.
///
/// ```text
/// Opening…
/// ```
pub fn session_unlocking_progress() -> Message {
    Message { id: "session-unlocking-progress".to_owned(), args: vec![] }
}

/// Quiet button under the field.
///
/// ```text
/// Forgot the password
/// ```
pub fn session_forgotten_button() -> Message {
    Message { id: "session-forgotten-button".to_owned(), args: vec![] }
}

/// Title of the screen.
///
/// ```text
/// Use the recovery sheet
/// ```
pub fn session_recover_title() -> Message {
    Message { id: "session-recover-title".to_owned(), args: vec![] }
}

/// Under the title.
///
/// ```text
/// Type the code from the sheet and make up a new password. A new sheet is made afterwards.
/// ```
pub fn session_recover_hint() -> Message {
    Message { id: "session-recover-hint".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Recovery code
/// ```
pub fn session_code_label() -> Message {
    Message { id: "session-code-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Capital and small letters, spaces and hyphens make no difference.
/// ```
pub fn session_code_hint() -> Message {
    Message { id: "session-code-hint".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// New password
/// ```
pub fn session_new_password_label() -> Message {
    Message { id: "session-new-password-label".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Open and change the password
/// ```
pub fn session_recover_button() -> Message {
    Message { id: "session-recover-button".to_owned(), args: vec![] }
}

/// Title of the screen after a recovery: a new code was made.
///
/// ```text
/// Print the new sheet
/// ```
pub fn session_new_sheet_title() -> Message {
    Message { id: "session-new-sheet-title".to_owned(), args: vec![] }
}

/// Under the title.
///
/// ```text
/// The old code no longer works. Destroy the old sheet.
/// ```
pub fn session_new_sheet_hint() -> Message {
    Message { id: "session-new-sheet-hint".to_owned(), args: vec![] }
}

/// On the screen after the register locked itself.
///
/// ```text
/// Locked, because nobody was at the keyboard. What you had saved is kept.
/// ```
pub fn session_locked_notice() -> Message {
    Message { id: "session-locked-notice".to_owned(), args: vec![] }
}

/// Field on the recovery screen: there are several owners.
///
/// ```text
/// Whose password is renewed
/// ```
pub fn session_owner_label() -> Message {
    Message { id: "session-owner-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// The code is right. This register has several owners; the passwords of the others stay.
/// ```
pub fn session_owner_hint() -> Message {
    Message { id: "session-owner-hint".to_owned(), args: vec![] }
}

/// Title of the screen.
///
/// ```text
/// Settings
/// ```
pub fn settings_page_title() -> Message {
    Message { id: "settings-page-title".to_owned(), args: vec![] }
}

/// Heading: how the window looks.
///
/// ```text
/// Window
/// ```
pub fn settings_window_title() -> Message {
    Message { id: "settings-window-title".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// Language
/// ```
pub fn settings_language_label() -> Message {
    Message { id: "settings-language-label".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// Theme
/// ```
pub fn settings_theme_label() -> Message {
    Message { id: "settings-theme-label".to_owned(), args: vec![] }
}

/// Choice of the theme.
///
/// ```text
/// Light
/// ```
pub fn settings_theme_light() -> Message {
    Message { id: "settings-theme-light".to_owned(), args: vec![] }
}

/// Choice of the theme.
///
/// ```text
/// Dark
/// ```
pub fn settings_theme_dark() -> Message {
    Message { id: "settings-theme-dark".to_owned(), args: vec![] }
}

/// Choice of the theme: as the computer does.
///
/// ```text
/// Like the computer
/// ```
pub fn settings_theme_system() -> Message {
    Message { id: "settings-theme-system".to_owned(), args: vec![] }
}

/// Under the choices.
///
/// ```text
/// Changes at once, on this laptop only.
/// ```
pub fn settings_window_hint() -> Message {
    Message { id: "settings-window-hint".to_owned(), args: vec![] }
}

/// Heading: whose register it is.
///
/// ```text
/// Organisation
/// ```
pub fn settings_organisation_title() -> Message {
    Message { id: "settings-organisation-title".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Name of the organisation
/// ```
pub fn settings_organisation_label() -> Message {
    Message { id: "settings-organisation-label".to_owned(), args: vec![] }
}

/// Field with a choice.
///
/// ```text
/// Region
/// ```
pub fn settings_region_label() -> Message {
    Message { id: "settings-region-label".to_owned(), args: vec![] }
}

/// First choice of the field Region.
///
/// ```text
/// The whole country
/// ```
pub fn settings_region_none() -> Message {
    Message { id: "settings-region-none".to_owned(), args: vec![] }
}

/// Field: who answers for personal data.
///
/// ```text
/// Responsible for personal data
/// ```
pub fn settings_responsible_label() -> Message {
    Message { id: "settings-responsible-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// The name stands in consents and in the reports about data.
/// ```
pub fn settings_responsible_hint() -> Message {
    Message { id: "settings-responsible-hint".to_owned(), args: vec![] }
}

/// Heading: rules for people under 18.
///
/// ```text
/// Minors
/// ```
pub fn settings_minors_title() -> Message {
    Message { id: "settings-minors-title".to_owned(), args: vec![] }
}

/// Choice: below this age a parent must agree.
///
/// ```text
/// A parent’s consent is needed
/// ```
pub fn settings_minors_label() -> Message {
    Message { id: "settings-minors-label".to_owned(), args: vec![] }
}

/// One choice.
///
/// ```text
/// under { $age }
/// ```
///
/// `age`: years
pub fn settings_minors_age(age: impl Into<Number>) -> Message {
    Message { id: "settings-minors-age".to_owned(), args: vec![("age".to_owned(), Arg::from(age.into()))] }
}

/// Under the choice: why it can be chosen.
///
/// ```text
/// The laws can be read in more than one way. Ask your lawyer; 16 is the careful middle.
/// ```
pub fn settings_minors_hint() -> Message {
    Message { id: "settings-minors-hint".to_owned(), args: vec![] }
}

/// Heading: rest between shifts.
///
/// ```text
/// Rest between shifts
/// ```
pub fn settings_rest_title() -> Message {
    Message { id: "settings-rest-title".to_owned(), args: vec![] }
}

/// Choice: with less rest than that, whoever assigns people is warned.
///
/// ```text
/// Least rest between two days of work
/// ```
pub fn settings_rest_label() -> Message {
    Message { id: "settings-rest-label".to_owned(), args: vec![] }
}

/// One choice; 0 asks for no rest.
///
/// ```text
/// { $hours ->
///     [0] Not checked
///     [one] { $hours } hour
///    *[other] { $hours } hours
/// }
/// ```
///
/// `hours`: hours, from 0
pub fn settings_rest_hours(hours: impl Into<Number>) -> Message {
    Message { id: "settings-rest-hours".to_owned(), args: vec![("hours".to_owned(), Arg::from(hours.into()))] }
}

/// Under the choice: where the number comes from.
///
/// ```text
/// The law on volunteering names no number. 12 hours is what the Labour Code, article 83, gives employees. With less, whoever assigns people is warned.
/// ```
pub fn settings_rest_hint() -> Message {
    Message { id: "settings-rest-hint".to_owned(), args: vec![] }
}

/// Choice of minutes.
///
/// ```text
/// Break taken off in new events
/// ```
pub fn settings_break_label() -> Message {
    Message { id: "settings-break-label".to_owned(), args: vec![] }
}

/// One choice of minutes.
///
/// ```text
/// Nothing
/// ```
pub fn settings_break_none() -> Message {
    Message { id: "settings-break-none".to_owned(), args: vec![] }
}

/// Choice of hours: shorter work loses no break.
///
/// ```text
/// When the work was longer than
/// ```
pub fn settings_break_after_label() -> Message {
    Message { id: "settings-break-after-label".to_owned(), args: vec![] }
}

/// Under the choice.
///
/// ```text
/// It is taken off the hours that are counted from marks. Each event may have a rule of its own; those that are there keep theirs.
/// ```
pub fn settings_break_hint() -> Message {
    Message { id: "settings-break-hint".to_owned(), args: vec![] }
}

/// Heading: the organisation's rules for hours.
///
/// ```text
/// How hours are counted
/// ```
pub fn settings_hours_title() -> Message {
    Message { id: "settings-hours-title".to_owned(), args: vec![] }
}

/// Under the heading.
///
/// ```text
/// What you change here holds for hours made from now on. Each hour says by which rule it was counted, and those that are there stay as they are.
/// ```
pub fn settings_hours_hint() -> Message {
    Message { id: "settings-hours-hint".to_owned(), args: vec![] }
}

/// Choice: hours at night.
///
/// ```text
/// Hours at night
/// ```
pub fn settings_night_label() -> Message {
    Message { id: "settings-night-label".to_owned(), args: vec![] }
}

/// One choice.
///
/// ```text
/// Count like any other
/// ```
pub fn settings_night_as_others() -> Message {
    Message { id: "settings-night-as-others".to_owned(), args: vec![] }
}

/// One choice.
///
/// ```text
/// Count, and are told separately
/// ```
pub fn settings_night_apart() -> Message {
    Message { id: "settings-night-apart".to_owned(), args: vec![] }
}

/// One choice.
///
/// ```text
/// Do not count
/// ```
pub fn settings_night_not() -> Message {
    Message { id: "settings-night-not".to_owned(), args: vec![] }
}

/// Choice of a time.
///
/// ```text
/// The night begins at
/// ```
pub fn settings_night_from_label() -> Message {
    Message { id: "settings-night-from-label".to_owned(), args: vec![] }
}

/// Choice of a time.
///
/// ```text
/// And ends at
/// ```
pub fn settings_night_until_label() -> Message {
    Message { id: "settings-night-until-label".to_owned(), args: vec![] }
}

/// Under the choices.
///
/// ```text
/// By the clock of the place. It holds for hours from marks and for hours that are entered with their times.
/// ```
pub fn settings_night_hint() -> Message {
    Message { id: "settings-night-hint".to_owned(), args: vec![] }
}

/// Choice: travel.
///
/// ```text
/// Travel to a site and between sites
/// ```
pub fn settings_travel_label() -> Message {
    Message { id: "settings-travel-label".to_owned(), args: vec![] }
}

/// One choice.
///
/// ```text
/// Does not count
/// ```
pub fn settings_travel_none() -> Message {
    Message { id: "settings-travel-none".to_owned(), args: vec![] }
}

/// One choice.
///
/// ```text
/// Counts up to { $length } a day
/// ```
///
/// `length`: length of time
pub fn settings_travel_most(length: impl Into<String>) -> Message {
    Message { id: "settings-travel-most".to_owned(), args: vec![("length".to_owned(), Arg::Text(length.into()))] }
}

/// Under the choice.
///
/// ```text
/// For each person and day. Between two sites it follows from the marks of leaving one and coming to the other; the way to a site is entered as hours and marked as travel.
/// ```
pub fn settings_travel_hint() -> Message {
    Message { id: "settings-travel-hint".to_owned(), args: vec![] }
}

/// Notice after saving.
///
/// ```text
/// Saved. Hours made from now on are counted so.
/// ```
pub fn settings_hours_saved_done() -> Message {
    Message { id: "settings-hours-saved-done".to_owned(), args: vec![] }
}

/// Heading: the rates of years.
///
/// ```text
/// Value of an hour
/// ```
pub fn settings_rates_title() -> Message {
    Message { id: "settings-rates-title".to_owned(), args: vec![] }
}

/// The quiet button that is there before any rate is set.
///
/// ```text
/// Set what an hour is worth…
/// ```
pub fn settings_rates_first_button() -> Message {
    Message { id: "settings-rates-first-button".to_owned(), args: vec![] }
}

/// Under the heading.
///
/// ```text
/// Figures show confirmed hours times the rate of their year as an estimate. Nothing is preset: the law names no rate, so write where yours was taken from.
/// ```
pub fn settings_rates_hint() -> Message {
    Message { id: "settings-rates-hint".to_owned(), args: vec![] }
}

/// Column and field.
///
/// ```text
/// Year
/// ```
pub fn settings_rates_year_label() -> Message {
    Message { id: "settings-rates-year-label".to_owned(), args: vec![] }
}

/// Column and field.
///
/// ```text
/// Tenge for an hour
/// ```
pub fn settings_rates_amount_label() -> Message {
    Message { id: "settings-rates-amount-label".to_owned(), args: vec![] }
}

/// Column and field.
///
/// ```text
/// Where the rate was taken from
/// ```
pub fn settings_rates_source_label() -> Message {
    Message { id: "settings-rates-source-label".to_owned(), args: vec![] }
}

/// Inside the empty field.
///
/// ```text
/// Order, date and number, or the statistics it follows
/// ```
pub fn settings_rates_source_hint() -> Message {
    Message { id: "settings-rates-source-hint".to_owned(), args: vec![] }
}

/// Name of the list, for screen readers.
///
/// ```text
/// Rates by year
/// ```
pub fn settings_rates_table_label() -> Message {
    Message { id: "settings-rates-table-label".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Add a year…
/// ```
pub fn settings_rates_add_button() -> Message {
    Message { id: "settings-rates-add-button".to_owned(), args: vec![] }
}

/// Button in the line of a year; its name for screen readers.
///
/// ```text
/// Change the rate of { $year }
/// ```
///
/// `year`: the year
pub fn settings_rates_change_label(year: impl Into<String>) -> Message {
    Message { id: "settings-rates-change-label".to_owned(), args: vec![("year".to_owned(), Arg::Text(year.into()))] }
}

/// Button in the line of a year; its name for screen readers.
///
/// ```text
/// Remove the rate of { $year }
/// ```
///
/// `year`: the year
pub fn settings_rates_remove_label(year: impl Into<String>) -> Message {
    Message { id: "settings-rates-remove-label".to_owned(), args: vec![("year".to_owned(), Arg::Text(year.into()))] }
}

/// Title of the dialog.
///
/// ```text
/// What an hour is worth
/// ```
pub fn settings_rates_add_title() -> Message {
    Message { id: "settings-rates-add-title".to_owned(), args: vec![] }
}

/// Under the fields of the dialog.
///
/// ```text
/// What was said before stays in the log: figures “as known on” an earlier day keep the rate of that day.
/// ```
pub fn settings_rates_past_hint() -> Message {
    Message { id: "settings-rates-past-hint".to_owned(), args: vec![] }
}

/// Under the year of a new rate, where that year has one.
///
/// ```text
/// This year has a rate; the new one takes its place.
/// ```
pub fn settings_rates_exists_hint() -> Message {
    Message { id: "settings-rates-exists-hint".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// The rate of { $year } is set.
/// ```
///
/// `year`: the year
pub fn settings_rates_saved_done(year: impl Into<String>) -> Message {
    Message { id: "settings-rates-saved-done".to_owned(), args: vec![("year".to_owned(), Arg::Text(year.into()))] }
}

/// Notice.
///
/// ```text
/// The rate of { $year } is removed.
/// ```
///
/// `year`: the year
pub fn settings_rates_removed_done(year: impl Into<String>) -> Message {
    Message { id: "settings-rates-removed-done".to_owned(), args: vec![("year".to_owned(), Arg::Text(year.into()))] }
}

/// Heading: locking and password.
///
/// ```text
/// Security
/// ```
pub fn settings_security_title() -> Message {
    Message { id: "settings-security-title".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// Lock when nobody is at the keyboard
/// ```
pub fn settings_lock_label() -> Message {
    Message { id: "settings-lock-label".to_owned(), args: vec![] }
}

/// One choice.
///
/// ```text
/// { $minutes ->
///     [one] after { $minutes } minute
///    *[other] after { $minutes } minutes
/// }
/// ```
///
/// `minutes`: minutes without a touch
pub fn settings_lock_after(minutes: impl Into<Number>) -> Message {
    Message { id: "settings-lock-after".to_owned(), args: vec![("minutes".to_owned(), Arg::from(minutes.into()))] }
}

/// Opens the dialog.
///
/// ```text
/// Change the password…
/// ```
pub fn settings_password_button() -> Message {
    Message { id: "settings-password-button".to_owned(), args: vec![] }
}

/// Title of the dialog, and the term in the list of facts.
///
/// ```text
/// Change the password
/// ```
pub fn settings_password_title() -> Message {
    Message { id: "settings-password-title".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Present password
/// ```
pub fn settings_password_old_label() -> Message {
    Message { id: "settings-password-old-label".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Change the password
/// ```
pub fn settings_password_change_button() -> Message {
    Message { id: "settings-password-change-button".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// The password is changed.
/// ```
pub fn settings_password_done() -> Message {
    Message { id: "settings-password-done".to_owned(), args: vec![] }
}

/// Under the button: what does not change.
///
/// ```text
/// The recovery sheet stays valid.
/// ```
pub fn settings_password_hint() -> Message {
    Message { id: "settings-password-hint".to_owned(), args: vec![] }
}

/// Opens the dialog.
///
/// ```text
/// New recovery sheet…
/// ```
pub fn settings_recovery_button() -> Message {
    Message { id: "settings-recovery-button".to_owned(), args: vec![] }
}

/// Under the button: when it is needed.
///
/// ```text
/// If the sheet was lost or seen by others.
/// ```
pub fn settings_recovery_hint() -> Message {
    Message { id: "settings-recovery-hint".to_owned(), args: vec![] }
}

/// Title of the dialog.
///
/// ```text
/// New recovery sheet
/// ```
pub fn settings_recovery_title() -> Message {
    Message { id: "settings-recovery-title".to_owned(), args: vec![] }
}

/// In the dialog: what happens.
///
/// ```text
/// The new sheet has a new code. The code of the present sheet stops working at once.
/// ```
pub fn settings_recovery_text() -> Message {
    Message { id: "settings-recovery-text".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Make a new sheet
/// ```
pub fn settings_recovery_make_button() -> Message {
    Message { id: "settings-recovery-make-button".to_owned(), args: vec![] }
}

/// Heading: the register of invented people.
///
/// ```text
/// Practice register
/// ```
pub fn settings_practice_title() -> Message {
    Message { id: "settings-practice-title".to_owned(), args: vec![] }
}

/// Under the heading, when there is no practice register or it is closed.
///
/// ```text
/// A second register with invented people, to try everything. Nothing done there touches yours.
/// ```
pub fn settings_practice_hint() -> Message {
    Message { id: "settings-practice-hint".to_owned(), args: vec![] }
}

/// Under the heading, when the practice register is open.
///
/// ```text
/// The practice register is open. Nothing done here touches your own register.
/// ```
pub fn settings_practice_open_hint() -> Message {
    Message { id: "settings-practice-open-hint".to_owned(), args: vec![] }
}

/// Button; opens the dialog.
///
/// ```text
/// Make a practice register…
/// ```
pub fn settings_practice_make_button() -> Message {
    Message { id: "settings-practice-make-button".to_owned(), args: vec![] }
}

/// Button: this register is locked, and the practice register asks for its password.
///
/// ```text
/// Open the practice register
/// ```
pub fn settings_practice_open_button() -> Message {
    Message { id: "settings-practice-open-button".to_owned(), args: vec![] }
}

/// Beside the button.
///
/// ```text
/// This register is locked; the other one asks for its password.
/// ```
pub fn settings_practice_lock_hint() -> Message {
    Message { id: "settings-practice-lock-hint".to_owned(), args: vec![] }
}

/// Heading: directions beside the national ones.
///
/// ```text
/// Own directions
/// ```
pub fn settings_directions_title() -> Message {
    Message { id: "settings-directions-title".to_owned(), args: vec![] }
}

/// Under the heading: where they appear.
///
/// ```text
/// They stand beside the national directions in forms, filters and lists.
/// ```
pub fn settings_directions_hint() -> Message {
    Message { id: "settings-directions-hint".to_owned(), args: vec![] }
}

/// In place of the list.
///
/// ```text
/// There are none yet.
/// ```
pub fn settings_directions_empty() -> Message {
    Message { id: "settings-directions-empty".to_owned(), args: vec![] }
}

/// Beside a direction: the national one that it belongs to.
///
/// ```text
/// Part of: { $name }
/// ```
///
/// `name`: name of the national direction
pub fn settings_directions_parent(name: impl Into<String>) -> Message {
    Message { id: "settings-directions-parent".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Button; opens the dialog.
///
/// ```text
/// Add a direction
/// ```
pub fn settings_directions_add_button() -> Message {
    Message { id: "settings-directions-add-button".to_owned(), args: vec![] }
}

/// Title of the dialog.
///
/// ```text
/// Add a direction
/// ```
pub fn settings_direction_title() -> Message {
    Message { id: "settings-direction-title".to_owned(), args: vec![] }
}

/// In the dialog, over the three names.
///
/// ```text
/// One name is enough: it then stands in all three languages.
/// ```
pub fn settings_direction_names_hint() -> Message {
    Message { id: "settings-direction-names-hint".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Name in Kazakh
/// ```
pub fn settings_direction_kk_label() -> Message {
    Message { id: "settings-direction-kk-label".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Name in Russian
/// ```
pub fn settings_direction_ru_label() -> Message {
    Message { id: "settings-direction-ru-label".to_owned(), args: vec![] }
}

/// Field.
///
/// ```text
/// Name in English
/// ```
pub fn settings_direction_en_label() -> Message {
    Message { id: "settings-direction-en-label".to_owned(), args: vec![] }
}

/// Field with a choice.
///
/// ```text
/// National direction that it belongs to
/// ```
pub fn settings_direction_parent_label() -> Message {
    Message { id: "settings-direction-parent-label".to_owned(), args: vec![] }
}

/// First choice of that field.
///
/// ```text
/// None
/// ```
pub fn settings_direction_parent_none() -> Message {
    Message { id: "settings-direction-parent-none".to_owned(), args: vec![] }
}

/// Notice, with an undo.
///
/// ```text
/// Direction added: { $name }
/// ```
///
/// `name`: name of the direction
pub fn settings_direction_added_done(name: impl Into<String>) -> Message {
    Message { id: "settings-direction-added-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Button beside a direction.
///
/// ```text
/// Remove the direction “{ $name }”
/// ```
///
/// `name`: name of the direction
pub fn settings_direction_remove_label(name: impl Into<String>) -> Message {
    Message { id: "settings-direction-remove-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Notice, with an undo: people who have the direction keep it.
///
/// ```text
/// Direction removed from the list: { $name }
/// ```
///
/// `name`: name of the direction
pub fn settings_direction_removed_done(name: impl Into<String>) -> Message {
    Message { id: "settings-direction-removed-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Heading: facts of the register.
///
/// ```text
/// Register
/// ```
pub fn settings_register_title() -> Message {
    Message { id: "settings-register-title".to_owned(), args: vec![] }
}

/// Fact: names of the people who work in it.
///
/// ```text
/// At the keyboard
/// ```
pub fn settings_operators_label() -> Message {
    Message { id: "settings-operators-label".to_owned(), args: vec![] }
}

/// Fact: where the files lie.
///
/// ```text
/// Folder
/// ```
pub fn settings_folder_label() -> Message {
    Message { id: "settings-folder-label".to_owned(), args: vec![] }
}

/// Fact: number of the register.
///
/// ```text
/// Register number
/// ```
pub fn settings_id_label() -> Message {
    Message { id: "settings-id-label".to_owned(), args: vec![] }
}

/// Fact: entries of the log.
///
/// ```text
/// Changes recorded
/// ```
pub fn settings_entries_label() -> Message {
    Message { id: "settings-entries-label".to_owned(), args: vec![] }
}

/// Heading.
///
/// ```text
/// About { -birge }
/// ```
pub fn settings_about_title() -> Message {
    Message { id: "settings-about-title".to_owned(), args: vec![] }
}

/// Fact.
///
/// ```text
/// Version
/// ```
pub fn settings_version_label() -> Message {
    Message { id: "settings-version-label".to_owned(), args: vec![] }
}

/// Under the heading.
///
/// ```text
/// Works without the internet. Nothing leaves this computer by itself.
/// ```
pub fn settings_about_text() -> Message {
    Message { id: "settings-about-text".to_owned(), args: vec![] }
}

/// Under the heading: what else the program carries.
///
/// ```text
/// The letters are Noto Sans, under the SIL Open Font License.
/// ```
pub fn settings_font_text() -> Message {
    Message { id: "settings-font-text".to_owned(), args: vec![] }
}

/// Notice after saving.
///
/// ```text
/// Settings are saved.
/// ```
pub fn settings_saved_done() -> Message {
    Message { id: "settings-saved-done".to_owned(), args: vec![] }
}

/// Beside the save button, when something differs from what is saved.
///
/// ```text
/// There are unsaved changes
/// ```
pub fn settings_unsaved_hint() -> Message {
    Message { id: "settings-unsaved-hint".to_owned(), args: vec![] }
}

/// Heading: when the register locks itself.
///
/// ```text
/// Lock
/// ```
pub fn settings_lock_title() -> Message {
    Message { id: "settings-lock-title".to_owned(), args: vec![] }
}

/// Tab of the page of an event.
///
/// ```text
/// Shifts
/// ```
pub fn shifts_screen_tab() -> Message {
    Message { id: "shifts-screen-tab".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Add shifts
/// ```
pub fn shifts_screen_add_button() -> Message {
    Message { id: "shifts-screen-add-button".to_owned(), args: vec![] }
}

/// There are none yet: title.
///
/// ```text
/// There are no shifts yet
/// ```
pub fn shifts_screen_empty_title() -> Message {
    Message { id: "shifts-screen-empty-title".to_owned(), args: vec![] }
}

/// There are none yet: what to do.
///
/// ```text
/// Add shifts: when, where, and how many people for what.
/// ```
pub fn shifts_screen_empty_hint() -> Message {
    Message { id: "shifts-screen-empty-hint".to_owned(), args: vec![] }
}

/// Name of the board, for screen readers.
///
/// ```text
/// Shifts of the event
/// ```
pub fn shifts_screen_board_label() -> Message {
    Message { id: "shifts-screen-board-label".to_owned(), args: vec![] }
}

/// Above the board.
///
/// ```text
/// { $count ->
///     [one] { $count } shift
///    *[other] { $count } shifts
/// }
/// ```
///
/// `count`: shifts
pub fn shifts_screen_count(count: impl Into<Number>) -> Message {
    Message { id: "shifts-screen-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside a shift, and above the board for all of them.
///
/// ```text
/// Missing: { $count }
/// ```
///
/// `count`: people
pub fn shifts_screen_missing(count: impl Into<Number>) -> Message {
    Message { id: "shifts-screen-missing".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside a shift that has everybody.
///
/// ```text
/// Full
/// ```
pub fn shifts_screen_full() -> Message {
    Message { id: "shifts-screen-full".to_owned(), args: vec![] }
}

/// Beside a shift; checkbox of the form.
///
/// ```text
/// Will not take place
/// ```
pub fn shifts_screen_cancelled() -> Message {
    Message { id: "shifts-screen-cancelled".to_owned(), args: vec![] }
}

/// In place of a role when a shift names none.
///
/// ```text
/// Any task
/// ```
pub fn shifts_screen_any_role() -> Message {
    Message { id: "shifts-screen-any-role".to_owned(), args: vec![] }
}

/// In place of a site when a shift names none.
///
/// ```text
/// No site
/// ```
pub fn shifts_screen_no_site() -> Message {
    Message { id: "shifts-screen-no-site".to_owned(), args: vec![] }
}

/// Under a role that nobody has.
///
/// ```text
/// Nobody yet
/// ```
pub fn shifts_screen_nobody() -> Message {
    Message { id: "shifts-screen-nobody".to_owned(), args: vec![] }
}

/// In place of a name: the data of the person is blocked, deleted or erased.
///
/// ```text
/// Hidden person
/// ```
pub fn shifts_screen_hidden_person() -> Message {
    Message { id: "shifts-screen-hidden-person".to_owned(), args: vec![] }
}

/// On a card of the board.
///
/// ```text
/// Reserve: { $count }
/// ```
///
/// `count`: people
pub fn shifts_screen_reserve_count(count: impl Into<Number>) -> Message {
    Message { id: "shifts-screen-reserve-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// After the arrow keys: what they do.
///
/// ```text
/// Choose
/// ```
pub fn shifts_screen_keys_choose() -> Message {
    Message { id: "shifts-screen-keys-choose".to_owned(), args: vec![] }
}

/// Label of a choice.
///
/// ```text
/// What it is
/// ```
pub fn shifts_screen_kind_label() -> Message {
    Message { id: "shifts-screen-kind-label".to_owned(), args: vec![] }
}

/// Choice: work that makes hours.
///
/// ```text
/// Shift
/// ```
pub fn shifts_screen_kind_shift() -> Message {
    Message { id: "shifts-screen-kind-shift".to_owned(), args: vec![] }
}

/// Choice: something to attend, without hours.
///
/// ```text
/// Session
/// ```
pub fn shifts_screen_kind_session() -> Message {
    Message { id: "shifts-screen-kind-session".to_owned(), args: vec![] }
}

/// Title of the form of new shifts.
///
/// ```text
/// New shifts
/// ```
pub fn shifts_screen_many_title() -> Message {
    Message { id: "shifts-screen-many-title".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Days
/// ```
pub fn shifts_screen_many_days_label() -> Message {
    Message { id: "shifts-screen-many-days-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// A span, or days after commas: 05.07.2026–08.07.2026, 12.07.2026
/// ```
pub fn shifts_screen_many_days_hint() -> Message {
    Message { id: "shifts-screen-many-days-hint".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Write days like this: 05.07.2026–08.07.2026.
/// ```
pub fn shifts_screen_many_days_error() -> Message {
    Message { id: "shifts-screen-many-days-error".to_owned(), args: vec![] }
}

/// Name of a row of choices, for screen readers.
///
/// ```text
/// Days of the week
/// ```
pub fn shifts_screen_many_weekdays_label() -> Message {
    Message { id: "shifts-screen-many-weekdays-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Times
/// ```
pub fn shifts_screen_many_times_label() -> Message {
    Message { id: "shifts-screen-many-times-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// 09:00–13:00, 13:00–17:00. What ends earlier than it begins ends the next day.
/// ```
pub fn shifts_screen_many_times_hint() -> Message {
    Message { id: "shifts-screen-many-times-hint".to_owned(), args: vec![] }
}

/// Beside the field.
///
/// ```text
/// Write times like this: 09:00–13:00.
/// ```
pub fn shifts_screen_many_times_error() -> Message {
    Message { id: "shifts-screen-many-times-error".to_owned(), args: vec![] }
}

/// Label of choices: a shift is made for each site.
///
/// ```text
/// Sites, each with its own shift
/// ```
pub fn shifts_screen_many_sites_label() -> Message {
    Message { id: "shifts-screen-many-sites-label".to_owned(), args: vec![] }
}

/// Beside the buttons of the form.
///
/// ```text
/// { $count ->
///     [one] { $count } shift will be made
///    *[other] { $count } shifts will be made
/// }
/// ```
///
/// `count`: shifts
pub fn shifts_screen_many_count(count: impl Into<Number>) -> Message {
    Message { id: "shifts-screen-many-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Notice.
///
/// ```text
/// { $count ->
///     [one] { $count } shift saved.
///    *[other] { $count } shifts saved.
/// }
/// ```
///
/// `count`: shifts
pub fn shifts_screen_saved_done(count: impl Into<Number>) -> Message {
    Message { id: "shifts-screen-saved-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Notice.
///
/// ```text
/// Shift deleted: { $when }.
/// ```
///
/// `when`: its time
pub fn shifts_screen_deleted_done(when: impl Into<String>) -> Message {
    Message { id: "shifts-screen-deleted-done".to_owned(), args: vec![("when".to_owned(), Arg::Text(when.into()))] }
}

/// Button with an icon.
///
/// ```text
/// Edit the shift
/// ```
pub fn shifts_screen_edit_title() -> Message {
    Message { id: "shifts-screen-edit-title".to_owned(), args: vec![] }
}

/// Button with an icon.
///
/// ```text
/// Delete the shift
/// ```
pub fn shifts_screen_delete_button() -> Message {
    Message { id: "shifts-screen-delete-button".to_owned(), args: vec![] }
}

/// Under the titles of a shift.
///
/// ```text
/// Titles may stay empty: then the time names the shift.
/// ```
pub fn shifts_screen_form_title_hint() -> Message {
    Message { id: "shifts-screen-form-title-hint".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Site
/// ```
pub fn shifts_screen_form_site_label() -> Message {
    Message { id: "shifts-screen-form-site-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Hall or post
/// ```
pub fn shifts_screen_form_hall_label() -> Message {
    Message { id: "shifts-screen-form-hall-label".to_owned(), args: vec![] }
}

/// Head of a group of fields.
///
/// ```text
/// Volunteers needed
/// ```
pub fn shifts_screen_form_needs_label() -> Message {
    Message { id: "shifts-screen-form-needs-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Task in the shift
/// ```
pub fn shifts_screen_form_role_label() -> Message {
    Message { id: "shifts-screen-form-role-label".to_owned(), args: vec![] }
}

/// Label of a field with a number.
///
/// ```text
/// How many
/// ```
pub fn shifts_screen_form_people_label() -> Message {
    Message { id: "shifts-screen-form-people-label".to_owned(), args: vec![] }
}

/// Label of a field with a number of years.
///
/// ```text
/// Age from
/// ```
pub fn shifts_screen_form_age_label() -> Message {
    Message { id: "shifts-screen-form-age-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Skill or language
/// ```
pub fn shifts_screen_form_skill_label() -> Message {
    Message { id: "shifts-screen-form-skill-label".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Topic of the briefing
/// ```
pub fn shifts_screen_form_briefing_label() -> Message {
    Message { id: "shifts-screen-form-briefing-label".to_owned(), args: vec![] }
}

/// Label of choices.
///
/// ```text
/// The work includes
/// ```
pub fn shifts_screen_form_tasks_label() -> Message {
    Message { id: "shifts-screen-form-tasks-label".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Add a task
/// ```
pub fn shifts_screen_form_need_add_button() -> Message {
    Message { id: "shifts-screen-form-need-add-button".to_owned(), args: vec![] }
}

/// Button with an icon.
///
/// ```text
/// Remove the task “{ $role }”
/// ```
///
/// `role`: the task
pub fn shifts_screen_form_need_remove_label(role: impl Into<String>) -> Message {
    Message { id: "shifts-screen-form-need-remove-label".to_owned(), args: vec![("role".to_owned(), Arg::Text(role.into()))] }
}

/// Under a task.
///
/// ```text
/// Write how many people are needed, and the age as whole years.
/// ```
pub fn shifts_screen_form_need_error() -> Message {
    Message { id: "shifts-screen-form-need-error".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// For those who work it
/// ```
pub fn shifts_screen_form_notes_label() -> Message {
    Message { id: "shifts-screen-form-notes-label".to_owned(), args: vec![] }
}

/// Beside a task.
///
/// ```text
/// { $years }+
/// ```
///
/// `years`: whole years
pub fn shifts_screen_age_from(years: impl Into<Number>) -> Message {
    Message { id: "shifts-screen-age-from".to_owned(), args: vec![("years".to_owned(), Arg::from(years.into()))] }
}

/// Beside a task.
///
/// ```text
/// briefing: { $topic }
/// ```
///
/// `topic`: topic of the briefing
pub fn shifts_screen_briefing_needed(topic: impl Into<String>) -> Message {
    Message { id: "shifts-screen-briefing-needed".to_owned(), args: vec![("topic".to_owned(), Arg::Text(topic.into()))] }
}

/// After a key: what it does.
///
/// ```text
/// Assign
/// ```
pub fn shifts_screen_assign_button() -> Message {
    Message { id: "shifts-screen-assign-button".to_owned(), args: vec![] }
}

/// Label of the field that finds people.
///
/// ```text
/// Assign to the shift
/// ```
pub fn shifts_screen_assign_title() -> Message {
    Message { id: "shifts-screen-assign-title".to_owned(), args: vec![] }
}

/// Inside the empty field.
///
/// ```text
/// Name, phone or number
/// ```
pub fn shifts_screen_assign_search_hint() -> Message {
    Message { id: "shifts-screen-assign-search-hint".to_owned(), args: vec![] }
}

/// Name of a choice, for screen readers.
///
/// ```text
/// Task
/// ```
pub fn shifts_screen_assign_role_label() -> Message {
    Message { id: "shifts-screen-assign-role-label".to_owned(), args: vec![] }
}

/// Checkbox.
///
/// ```text
/// On the reserve list
/// ```
pub fn shifts_screen_assign_reserve_check() -> Message {
    Message { id: "shifts-screen-assign-reserve-check".to_owned(), args: vec![] }
}

/// Head of what cannot be overridden.
///
/// ```text
/// Cannot be assigned
/// ```
pub fn shifts_screen_assign_hard_title() -> Message {
    Message { id: "shifts-screen-assign-hard-title".to_owned(), args: vec![] }
}

/// Head of warnings.
///
/// ```text
/// Look first
/// ```
pub fn shifts_screen_assign_warning_title() -> Message {
    Message { id: "shifts-screen-assign-warning-title".to_owned(), args: vec![] }
}

/// Label of a field.
///
/// ```text
/// Why it is done all the same
/// ```
pub fn shifts_screen_assign_in_spite_label() -> Message {
    Message { id: "shifts-screen-assign-in-spite-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Needed here. The words stay beside the shift.
/// ```
pub fn shifts_screen_assign_words_hint() -> Message {
    Message { id: "shifts-screen-assign-words-hint".to_owned(), args: vec![] }
}

/// Button.
///
/// ```text
/// Assign all the same
/// ```
pub fn shifts_screen_assign_in_spite_button() -> Message {
    Message { id: "shifts-screen-assign-in-spite-button".to_owned(), args: vec![] }
}

/// Beside a name: why the person was assigned in spite of a warning.
///
/// ```text
/// In spite of a warning: { $words }
/// ```
///
/// `words`: what was written then
pub fn shifts_screen_in_spite_note(words: impl Into<String>) -> Message {
    Message { id: "shifts-screen-in-spite-note".to_owned(), args: vec![("words".to_owned(), Arg::Text(words.into()))] }
}

/// Notice.
///
/// ```text
/// Assigned to the shift: { $name }.
/// ```
///
/// `name`: name of the person
pub fn shifts_screen_assigned_done(name: impl Into<String>) -> Message {
    Message { id: "shifts-screen-assigned-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Notice.
///
/// ```text
/// Taken off the shift: { $name }.
/// ```
///
/// `name`: name of the person
pub fn shifts_screen_unassigned_done(name: impl Into<String>) -> Message {
    Message { id: "shifts-screen-unassigned-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Button with an icon.
///
/// ```text
/// Take off the shift: { $name }
/// ```
///
/// `name`: name of the person
pub fn shifts_screen_unassign_label(name: impl Into<String>) -> Message {
    Message { id: "shifts-screen-unassign-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Head before the names of the reserve.
///
/// ```text
/// Reserve
/// ```
pub fn shifts_screen_reserve_title() -> Message {
    Message { id: "shifts-screen-reserve-title".to_owned(), args: vec![] }
}

/// Button with an icon: somebody of the reserve takes a free place.
///
/// ```text
/// Put on the shift: { $name }
/// ```
///
/// `name`: name of the person
pub fn shifts_screen_step_in_label(name: impl Into<String>) -> Message {
    Message { id: "shifts-screen-step-in-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Button with an icon: somebody of the reserve takes the place of another.
///
/// ```text
/// Replace: { $name } → { $other }
/// ```
///
/// `name`: who leaves
/// `other`: who steps in
pub fn shifts_screen_replace_label(name: impl Into<String>, other: impl Into<String>) -> Message {
    Message { id: "shifts-screen-replace-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into())), ("other".to_owned(), Arg::Text(other.into()))] }
}

/// Refusal beside the field.
///
/// ```text
/// Signing up must end after it begins.
/// ```
pub fn signup_error_backwards() -> Message {
    Message { id: "signup-error-backwards".to_owned(), args: vec![] }
}

/// Refusal: nobody said why somebody is put on the list before signing up begins.
///
/// ```text
/// Signing up has not begun yet. It begins on { $day }, { $time }. Write why people are put on the list now.
/// ```
///
/// `day`: day on which signing up begins
/// `time`: the hands of the clock: 09:00
pub fn signup_error_not_yet(day: impl Into<When>, time: impl Into<String>) -> Message {
    Message { id: "signup-error-not-yet".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into())), ("time".to_owned(), Arg::Text(time.into()))] }
}

/// Refusal: nobody said why somebody is put on the list after signing up ended.
///
/// ```text
/// Signing up is over since { $day }, { $time }. Write why people are put on the list now.
/// ```
///
/// `day`: day on which signing up ended
/// `time`: the hands of the clock: 09:00
pub fn signup_error_over(day: impl Into<When>, time: impl Into<String>) -> Message {
    Message { id: "signup-error-over".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into())), ("time".to_owned(), Arg::Text(time.into()))] }
}

/// Heading in the form of an event or a shift.
///
/// ```text
/// Signing up
/// ```
pub fn signup_form_title() -> Message {
    Message { id: "signup-form-title".to_owned(), args: vec![] }
}

/// Label of a field: day and time.
///
/// ```text
/// Sign-up from
/// ```
pub fn signup_form_from_label() -> Message {
    Message { id: "signup-form-from-label".to_owned(), args: vec![] }
}

/// Label of a field: day and time.
///
/// ```text
/// Sign-up until
/// ```
pub fn signup_form_until_label() -> Message {
    Message { id: "signup-form-until-label".to_owned(), args: vec![] }
}

/// Label of a field: day and time.
///
/// ```text
/// May cancel until
/// ```
pub fn signup_form_cancel_label() -> Message {
    Message { id: "signup-form-cancel-label".to_owned(), args: vec![] }
}

/// Under the fields of an event.
///
/// ```text
/// By the clock of the place; a field may stay empty. Outside of these times a coordinator may go on with a reason. Whoever cancels after the deadline has cancelled late.
/// ```
pub fn signup_form_hint() -> Message {
    Message { id: "signup-form-hint".to_owned(), args: vec![] }
}

/// Under the fields of a shift.
///
/// ```text
/// An empty deadline is that of the event.
/// ```
pub fn signup_form_shift_hint() -> Message {
    Message { id: "signup-form-shift-hint".to_owned(), args: vec![] }
}

/// Under the fields, where many shifts are made at once.
///
/// ```text
/// The same for all these shifts. An empty deadline is that of the event.
/// ```
pub fn signup_form_shifts_hint() -> Message {
    Message { id: "signup-form-shifts-hint".to_owned(), args: vec![] }
}

/// Refusal beside a field.
///
/// ```text
/// Write a day and a time, for example 05.07.2026 09:00.
/// ```
pub fn signup_form_moment_error() -> Message {
    Message { id: "signup-form-moment-error".to_owned(), args: vec![] }
}

/// Line on the page of an event.
///
/// ```text
/// Signing up
/// ```
pub fn signup_about_label() -> Message {
    Message { id: "signup-about-label".to_owned(), args: vec![] }
}

/// Value on the page of an event.
///
/// ```text
/// { $from } – { $until }
/// ```
///
/// `from`: day and time
/// `until`: day and time
pub fn signup_about_both(from: impl Into<String>, until: impl Into<String>) -> Message {
    Message { id: "signup-about-both".to_owned(), args: vec![("from".to_owned(), Arg::Text(from.into())), ("until".to_owned(), Arg::Text(until.into()))] }
}

/// Value on the page of an event.
///
/// ```text
/// From { $from }
/// ```
///
/// `from`: day and time
pub fn signup_about_from(from: impl Into<String>) -> Message {
    Message { id: "signup-about-from".to_owned(), args: vec![("from".to_owned(), Arg::Text(from.into()))] }
}

/// Value on the page of an event.
///
/// ```text
/// Until { $until }
/// ```
///
/// `until`: day and time
pub fn signup_about_until(until: impl Into<String>) -> Message {
    Message { id: "signup-about-until".to_owned(), args: vec![("until".to_owned(), Arg::Text(until.into()))] }
}

/// Line on the page of an event.
///
/// ```text
/// May cancel until
/// ```
pub fn signup_about_cancel_label() -> Message {
    Message { id: "signup-about-cancel-label".to_owned(), args: vec![] }
}

/// Title of the dialog: somebody is put on the list outside of the time for signing up.
///
/// ```text
/// It is not the time for signing up
/// ```
pub fn signup_why_title() -> Message {
    Message { id: "signup-why-title".to_owned(), args: vec![] }
}

/// In the dialog.
///
/// ```text
/// Signing up begins: { $when }. You can put people on the list all the same; the reason is kept with them.
/// ```
///
/// `when`: day and time
pub fn signup_why_not_yet(when: impl Into<String>) -> Message {
    Message { id: "signup-why-not-yet".to_owned(), args: vec![("when".to_owned(), Arg::Text(when.into()))] }
}

/// In the dialog.
///
/// ```text
/// Signing up ended: { $when }. You can put people on the list all the same; the reason is kept with them.
/// ```
///
/// `when`: day and time
pub fn signup_why_over(when: impl Into<String>) -> Message {
    Message { id: "signup-why-over".to_owned(), args: vec![("when".to_owned(), Arg::Text(when.into()))] }
}

/// Label of the field.
///
/// ```text
/// Why now
/// ```
pub fn signup_why_label() -> Message {
    Message { id: "signup-why-label".to_owned(), args: vec![] }
}

/// Button of the dialog.
///
/// ```text
/// Put on the list
/// ```
pub fn signup_why_button() -> Message {
    Message { id: "signup-why-button".to_owned(), args: vec![] }
}

/// Hint at a person of the list: why the person was put on it outside of the time.
///
/// ```text
/// Put on the list outside of the sign-up time: { $words }
/// ```
///
/// `words`: the reason as typed
pub fn signup_listed_note(words: impl Into<String>) -> Message {
    Message { id: "signup-listed-note".to_owned(), args: vec![("words".to_owned(), Arg::Text(words.into()))] }
}

/// Where a person stands: will not come, and said so after the deadline.
///
/// ```text
/// Cancelled late
/// ```
pub fn signup_standing_late() -> Message {
    Message { id: "signup-standing-late".to_owned(), args: vec![] }
}

/// Where a person stands: will not come, and said so before the deadline.
///
/// ```text
/// Cancelled in time
/// ```
pub fn signup_standing_in_time() -> Message {
    Message { id: "signup-standing-in-time".to_owned(), args: vec![] }
}

/// Button at a person in a shift: the person will not come to it, and said so.
///
/// ```text
/// { $name } will not come
/// ```
///
/// `name`: full name
pub fn signup_give_up_label(name: impl Into<String>) -> Message {
    Message { id: "signup-give-up-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Notice: taken out of a shift by their own word.
///
/// ```text
/// Cancellation noted: { $name }.
/// ```
///
/// `name`: full name
pub fn signup_gave_up_done(name: impl Into<String>) -> Message {
    Message { id: "signup-gave-up-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Notice: taken out of a shift after the deadline.
///
/// ```text
/// Late cancellation noted: { $name }.
/// ```
///
/// `name`: full name
pub fn signup_gave_up_late_done(name: impl Into<String>) -> Message {
    Message { id: "signup-gave-up-late-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Label of a field: when somebody said that they will not come.
///
/// ```text
/// When they said so
/// ```
pub fn signup_gave_up_at_label() -> Message {
    Message { id: "signup-gave-up-at-label".to_owned(), args: vec![] }
}

/// Under the field.
///
/// ```text
/// Empty is now. A cancellation after the deadline counts as late.
/// ```
pub fn signup_gave_up_at_hint() -> Message {
    Message { id: "signup-gave-up-at-hint".to_owned(), args: vec![] }
}

/// Heading on the record of a person: what the person promised and how it was kept.
///
/// ```text
/// Shifts promised and kept
/// ```
pub fn signup_kept_title() -> Message {
    Message { id: "signup-kept-title".to_owned(), args: vec![] }
}

/// Beside the heading. The rule of the figures.
///
/// ```text
/// Of shifts that are over. A no-show: neither an arrival nor hours are known, and nobody cancelled. A late cancellation: after the deadline.
/// ```
pub fn signup_kept_hint() -> Message {
    Message { id: "signup-kept-hint".to_owned(), args: vec![] }
}

/// Nothing to tell.
///
/// ```text
/// No shifts that are over, and nothing was cancelled.
/// ```
pub fn signup_kept_empty() -> Message {
    Message { id: "signup-kept-empty".to_owned(), args: vec![] }
}

/// Kind of a line on the record of a person.
///
/// ```text
/// Did not come
/// ```
pub fn signup_kept_no_show() -> Message {
    Message { id: "signup-kept-no-show".to_owned(), args: vec![] }
}

/// Kind of a line on the record of a person.
///
/// ```text
/// Cancelled late
/// ```
pub fn signup_kept_late() -> Message {
    Message { id: "signup-kept-late".to_owned(), args: vec![] }
}

/// Kind of a line on the record of a person.
///
/// ```text
/// Cancelled in time
/// ```
pub fn signup_kept_in_time() -> Message {
    Message { id: "signup-kept-in-time".to_owned(), args: vec![] }
}

/// Line on the record of a person: when the person cancelled.
///
/// ```text
/// said on { $when }
/// ```
///
/// `when`: day and time
pub fn signup_kept_said(when: impl Into<String>) -> Message {
    Message { id: "signup-kept-said".to_owned(), args: vec![("when".to_owned(), Arg::Text(when.into()))] }
}

/// On the record of a person: shifts in which the person had a place.
///
/// ```text
/// Places in shifts
/// ```
pub fn signup_kept_places_label() -> Message {
    Message { id: "signup-kept-places-label".to_owned(), args: vec![] }
}

/// On the record of a person: shifts to which the person did not come.
///
/// ```text
/// No-shows
/// ```
pub fn signup_kept_no_shows_label() -> Message {
    Message { id: "signup-kept-no-shows-label".to_owned(), args: vec![] }
}

/// On the record of a person: cancellations after the deadline.
///
/// ```text
/// Late cancellations
/// ```
pub fn signup_kept_late_label() -> Message {
    Message { id: "signup-kept-late-label".to_owned(), args: vec![] }
}

/// Refusal when an applicant is to be paused.
///
/// ```text
/// An applicant is not taken on yet, so there can be no pause. Choose “Active” first, or move the record to the archive.
/// ```
pub fn status_error_applicant_paused() -> Message {
    Message { id: "status-error-applicant-paused".to_owned(), args: vec![] }
}

/// Refusal when a volunteer is to become an applicant.
///
/// ```text
/// This person is a volunteer already and cannot become an applicant. Choose “Paused”, or move the record to the archive.
/// ```
pub fn status_error_back_to_applicant() -> Message {
    Message { id: "status-error-back-to-applicant".to_owned(), args: vec![] }
}

/// Refusal when somebody in the archive is to be paused.
///
/// ```text
/// This record is in the archive. Return it from the archive first, then choose “Paused”.
/// ```
pub fn status_error_archived_paused() -> Message {
    Message { id: "status-error-archived-paused".to_owned(), args: vec![] }
}

/// Beside the field of the reason.
///
/// ```text
/// Write which other reason it is.
/// ```
pub fn status_error_note_missing() -> Message {
    Message { id: "status-error-note-missing".to_owned(), args: vec![] }
}

/// Refusal of unlock: the password opens nothing.
///
/// ```text
/// Wrong password. Check the keyboard layout and Caps Lock.
/// ```
pub fn store_error_wrong_password() -> Message {
    Message { id: "store-error-wrong-password".to_owned(), args: vec![] }
}

/// Refusal of recovery: the code is complete but belongs to another register.
///
/// ```text
/// This recovery code belongs to another register. Look for the sheet that was printed when this one was made.
/// ```
pub fn store_error_wrong_code() -> Message {
    Message { id: "store-error-wrong-code".to_owned(), args: vec![] }
}

/// Refusal of recovery: a character of the code is missing or mistyped.
///
/// ```text
/// The recovery code has a slip or is not complete. Compare it with the sheet: 8 groups of 4 characters.
/// ```
pub fn store_error_mistyped_code() -> Message {
    Message { id: "store-error-mistyped-code".to_owned(), args: vec![] }
}

/// Refusal of open: another window or program holds the register.
///
/// ```text
/// This register is already open in another window. Close it there, then try again.
/// ```
pub fn store_error_already_open() -> Message {
    Message { id: "store-error-already-open".to_owned(), args: vec![] }
}

/// Refusal of open: no register lies in the folder.
///
/// ```text
/// There is no register in the folder “{ $folder }”. It may have been moved. Choose the right folder or restore a backup.
/// ```
///
/// `folder`: the folder that was looked into
pub fn store_error_missing(folder: impl Into<String>) -> Message {
    Message { id: "store-error-missing".to_owned(), args: vec![("folder".to_owned(), Arg::Text(folder.into()))] }
}

/// Refusal of create: the folder already holds a register.
///
/// ```text
/// The folder “{ $folder }” already holds a register. Open it, or choose another folder.
/// ```
///
/// `folder`: the chosen folder
pub fn store_error_exists(folder: impl Into<String>) -> Message {
    Message { id: "store-error-exists".to_owned(), args: vec![("folder".to_owned(), Arg::Text(folder.into()))] }
}

/// Refusal of create: the folder holds other files.
///
/// ```text
/// The folder “{ $folder }” holds other files. A register needs a folder of its own: choose an empty one.
/// ```
///
/// `folder`: the chosen folder
pub fn store_error_not_empty(folder: impl Into<String>) -> Message {
    Message { id: "store-error-not-empty".to_owned(), args: vec![("folder".to_owned(), Arg::Text(folder.into()))] }
}

/// Refusal of open: the register was written by a later version.
///
/// ```text
/// This register was saved by a newer version of Birge, so this one could damage it. Update Birge on this computer.
/// ```
pub fn store_error_newer() -> Message {
    Message { id: "store-error-newer".to_owned(), args: vec![] }
}

/// Failure of open: the file that names the register and holds its wrapped keys cannot be read.
///
/// ```text
/// The main file of the register is damaged in both copies, so it cannot be opened. Restore a backup.
/// ```
pub fn store_error_marker_damaged() -> Message {
    Message { id: "store-error-marker-damaged".to_owned(), args: vec![] }
}

/// Failure of open: the file that names the register was replaced by that of another one.
///
/// ```text
/// The main file in this folder belongs to another register, so nothing here can be read with it. Nothing was changed. Put the right file back or restore a backup.
/// ```
pub fn store_error_foreign_file() -> Message {
    Message { id: "store-error-foreign-file".to_owned(), args: vec![] }
}

/// Refusal of create or open: the folder lies on another computer.
///
/// ```text
/// This folder lies on another computer. A break in the network could damage the register. Choose a folder on this computer.
/// ```
pub fn store_error_network_folder() -> Message {
    Message { id: "store-error-network-folder".to_owned(), args: vec![] }
}

/// Refusal of create or open: a cloud service copies the folder.
///
/// ```text
/// { $service } copies this folder to the internet, which damages a register in use and carries personal data away. Choose a folder outside it.
/// ```
///
/// `service`: name of the service, such as OneDrive
pub fn store_error_cloud_folder(service: impl Into<String>) -> Message {
    Message { id: "store-error-cloud-folder".to_owned(), args: vec![("service".to_owned(), Arg::Text(service.into()))] }
}

/// Failure of a write: the folder of the register was removed while it was open, or the disk was pulled out.
///
/// ```text
/// The folder of the register is gone: it was removed, or the disk was pulled out. The last change may be missing. Put the folder back and open the register again, or restore a backup.
/// ```
pub fn store_error_folder_gone() -> Message {
    Message { id: "store-error-folder-gone".to_owned(), args: vec![] }
}

/// Failure of any write: no space is left.
///
/// ```text
/// The disk is full, so nothing can be saved. Free some space and try again.
/// ```
pub fn store_error_disk_full() -> Message {
    Message { id: "store-error-disk-full".to_owned(), args: vec![] }
}

/// Failure of any write: the disk or the folder allows reading only.
///
/// ```text
/// Nothing can be written in the folder of the register. Allow writing there or move the register to another disk.
/// ```
pub fn store_error_read_only() -> Message {
    Message { id: "store-error-read-only".to_owned(), args: vec![] }
}

/// Failure of the disk; the log has the details.
///
/// ```text
/// The disk did not do what it was asked. Check that it is connected, restart Birge and try again.
/// ```
pub fn store_error_disk() -> Message {
    Message { id: "store-error-disk".to_owned(), args: vec![] }
}

/// Failure after a failed save: nothing more is written until the register is opened anew.
///
/// ```text
/// The disk failed while saving, so saving has stopped. Nothing confirmed is lost. Lock the register and open it again.
/// ```
pub fn store_error_stopped() -> Message {
    Message { id: "store-error-stopped".to_owned(), args: vec![] }
}

/// Failure of reading one entry of the journal.
///
/// ```text
/// A part of the journal is damaged and cannot be shown. The other records are in order. Run the check in Settings.
/// ```
pub fn store_error_entry_damaged() -> Message {
    Message { id: "store-error-entry-damaged".to_owned(), args: vec![] }
}

/// Failure of reading one record of the working copy.
///
/// ```text
/// A record in the working copy is damaged. Rebuild the working copy from the journal in Settings.
/// ```
pub fn store_error_record_damaged() -> Message {
    Message { id: "store-error-record-damaged".to_owned(), args: vec![] }
}

/// Failure of the working copy as a whole.
///
/// ```text
/// The working copy of the register has failed. Lock the register and open it again: it is rebuilt from the journal.
/// ```
pub fn store_error_view_failed() -> Message {
    Message { id: "store-error-view-failed".to_owned(), args: vec![] }
}

/// Refusal of rebuild: the journal has lost entries that the working copy still shows.
///
/// ```text
/// The journal has lost entries: { $count }. A rebuild would remove what they say. Restore a backup first.
/// ```
///
/// `count`: entries that would disappear
pub fn store_error_rebuild_would_lose(count: impl Into<Number>) -> Message {
    Message { id: "store-error-rebuild-would-lose".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Answer to a long work that was cancelled.
///
/// ```text
/// Cancelled. Nothing was changed.
/// ```
pub fn store_error_cancelled() -> Message {
    Message { id: "store-error-cancelled".to_owned(), args: vec![] }
}

/// Refusal of a write: one change is larger than the journal takes.
///
/// ```text
/// This change is too long to be saved. Shorten the text and try again.
/// ```
pub fn store_error_too_large() -> Message {
    Message { id: "store-error-too-large".to_owned(), args: vec![] }
}

/// Failure of the machine: encryption or random numbers did not work.
///
/// ```text
/// This computer could not encrypt the data, so nothing was saved. Restart the computer and try again.
/// ```
pub fn store_error_sealing() -> Message {
    Message { id: "store-error-sealing".to_owned(), args: vec![] }
}

/// Notice after open: the working copy was made anew.
///
/// ```text
/// The working copy was damaged or missing and has been rebuilt from the journal. Nothing is lost. Entries read: { $entries }.
/// ```
///
/// `entries`: entries of the journal that were read
pub fn store_notice_rebuilt(entries: impl Into<Number>) -> Message {
    Message { id: "store-notice-rebuilt".to_owned(), args: vec![("entries".to_owned(), Arg::from(entries.into()))] }
}

/// Notice after open: part of the journal cannot be read.
///
/// ```text
/// A part of the journal is damaged. Entries lost: { $count }. Everything else is here. Keep this folder and compare with a backup.
/// ```
///
/// `count`: entries that are lost
pub fn store_notice_lost(count: impl Into<Number>) -> Message {
    Message { id: "store-notice-lost".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Notice after open: the folder is a copy, so this computer writes a new stream.
///
/// ```text
/// This register was copied or restored. This computer continues with its own part of the journal.
/// ```
pub fn store_notice_copied() -> Message {
    Message { id: "store-notice-copied".to_owned(), args: vec![] }
}

/// Notice after open: the copy of the main file was put right.
///
/// ```text
/// The main file of the register was damaged and has been restored from its copy.
/// ```
pub fn store_notice_healed() -> Message {
    Message { id: "store-notice-healed".to_owned(), args: vec![] }
}

/// Notice after open: the clock of this computer, or the one of the last change, is wrong.
///
/// ```text
/// The last change in this register was written on { DATETIME($time, style: "long") }, and this computer shows an earlier date. Nothing is lost, and new changes stay behind the earlier ones. Look at the date and the time of the computer before you work: consents, hours and papers bear it.
/// ```
///
/// `time`: when the last change was written, by the clock of its author
pub fn store_notice_clock(time: impl Into<When>) -> Message {
    Message { id: "store-notice-clock".to_owned(), args: vec![("time".to_owned(), Arg::from(time.into()))] }
}

/// Problem found by the check: the chain of the journal does not fit together.
///
/// ```text
/// The chain of the journal breaks at entry { $seq }. Someone or something changed it. Compare with a backup.
/// ```
///
/// `seq`: number of the entry where it breaks
pub fn store_problem_chain(seq: impl Into<Number>) -> Message {
    Message { id: "store-problem-chain".to_owned(), args: vec![("seq".to_owned(), Arg::from(seq.into()))] }
}

/// Problem found by the check: a signature of the journal is not that of its device.
///
/// ```text
/// The signature over the journal from entry { $seq } is not that of its computer. Compare with a backup.
/// ```
///
/// `seq`: number of the first entry under the signature
pub fn store_problem_signature(seq: impl Into<Number>) -> Message {
    Message { id: "store-problem-signature".to_owned(), args: vec![("seq".to_owned(), Arg::from(seq.into()))] }
}

/// Problem found by the check: the working copy differs from the journal.
///
/// ```text
/// Records of the working copy that differ from the journal: { $count }. Rebuild the working copy in Settings.
/// ```
///
/// `count`: records that differ
pub fn store_problem_view(count: impl Into<Number>) -> Message {
    Message { id: "store-problem-view".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Problem found by the check: the search differs from the working copy.
///
/// ```text
/// People that the search shows otherwise than their records: { $count }. Rebuild the working copy in Settings.
/// ```
///
/// `count`: people that differ
pub fn store_problem_columns(count: impl Into<Number>) -> Message {
    Message { id: "store-problem-columns".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Title of the screen; the date stands beside it.
///
/// ```text
/// Today
/// ```
pub fn today_page_title() -> Message {
    Message { id: "today-page-title".to_owned(), args: vec![] }
}

/// Heading of the list of things that wait.
///
/// ```text
/// Needs attention
/// ```
pub fn today_attention_title() -> Message {
    Message { id: "today-attention-title".to_owned(), args: vec![] }
}

/// Nothing waits: title.
///
/// ```text
/// Nothing waits for you
/// ```
pub fn today_attention_empty_title() -> Message {
    Message { id: "today-attention-empty-title".to_owned(), args: vec![] }
}

/// Nothing waits: what it means.
///
/// ```text
/// Consents are in order and there are no new applications.
/// ```
pub fn today_attention_empty_hint() -> Message {
    Message { id: "today-attention-empty-hint".to_owned(), args: vec![] }
}

/// At the end of a line: opens the people behind the number.
///
/// ```text
/// Open the list
/// ```
pub fn today_attention_open_button() -> Message {
    Message { id: "today-attention-open-button".to_owned(), args: vec![] }
}

/// Line; the number stands before it.
///
/// ```text
/// Minors without a parent’s consent
/// ```
pub fn today_guardian_title() -> Message {
    Message { id: "today-guardian-title".to_owned(), args: vec![] }
}

/// Under the line: what to do.
///
/// ```text
/// Get it on paper before the next event
/// ```
pub fn today_guardian_hint() -> Message {
    Message { id: "today-guardian-hint".to_owned(), args: vec![] }
}

/// Line; the number stands before it.
///
/// ```text
/// Volunteers without consent to data processing
/// ```
pub fn today_consent_title() -> Message {
    Message { id: "today-consent-title".to_owned(), args: vec![] }
}

/// Under the line.
///
/// ```text
/// Missing, expired or withdrawn
/// ```
pub fn today_consent_hint() -> Message {
    Message { id: "today-consent-hint".to_owned(), args: vec![] }
}

/// Line; the number stands before it.
///
/// ```text
/// Consents that end within 30 days
/// ```
pub fn today_expiring_title() -> Message {
    Message { id: "today-expiring-title".to_owned(), args: vec![] }
}

/// Under the line.
///
/// ```text
/// Ask for a new one in good time
/// ```
pub fn today_expiring_hint() -> Message {
    Message { id: "today-expiring-hint".to_owned(), args: vec![] }
}

/// Line; the number stands before it.
///
/// ```text
/// Applicants waiting for an answer
/// ```
pub fn today_applicants_title() -> Message {
    Message { id: "today-applicants-title".to_owned(), args: vec![] }
}

/// Under the line.
///
/// ```text
/// Accept them or tell them why not
/// ```
pub fn today_applicants_hint() -> Message {
    Message { id: "today-applicants-hint".to_owned(), args: vec![] }
}

/// Row: hours that wait for somebody to confirm or reject them.
///
/// ```text
/// Records of hours waiting for confirmation
/// ```
pub fn today_hours_title() -> Message {
    Message { id: "today-hours-title".to_owned(), args: vec![] }
}

/// What to do about it.
///
/// ```text
/// Confirm or reject those that you did not enter yourself
/// ```
pub fn today_hours_hint() -> Message {
    Message { id: "today-hours-hint".to_owned(), args: vec![] }
}

/// Heading of the bars.
///
/// ```text
/// By direction
/// ```
pub fn today_directions_title() -> Message {
    Message { id: "today-directions-title".to_owned(), args: vec![] }
}

/// Under the bars.
///
/// ```text
/// One person may be in several directions.
/// ```
pub fn today_directions_hint() -> Message {
    Message { id: "today-directions-hint".to_owned(), args: vec![] }
}

/// Bar of the people in no direction.
///
/// ```text
/// No direction
/// ```
pub fn today_directions_none() -> Message {
    Message { id: "today-directions-none".to_owned(), args: vec![] }
}

/// Heading of the tile map.
///
/// ```text
/// By region
/// ```
pub fn today_regions_title() -> Message {
    Message { id: "today-regions-title".to_owned(), args: vec![] }
}

/// Beside the heading of the map.
///
/// ```text
/// { $count ->
///     [one] { $count } person in all
///    *[other] { $count } people in all
/// }
/// ```
///
/// `count`: people in the register
pub fn today_regions_hint(count: impl Into<Number>) -> Message {
    Message { id: "today-regions-hint".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Link under the map: people whose region is not known.
///
/// ```text
/// { $count ->
///     [one] { $count } person without a region
///    *[other] { $count } people without a region
/// }
/// ```
///
/// `count`: people without a region
pub fn today_regions_none(count: impl Into<Number>) -> Message {
    Message { id: "today-regions-none".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Start of the scale of the map.
///
/// ```text
/// few
/// ```
pub fn today_scale_few() -> Message {
    Message { id: "today-scale-few".to_owned(), args: vec![] }
}

/// End of the scale of the map.
///
/// ```text
/// many
/// ```
pub fn today_scale_many() -> Message {
    Message { id: "today-scale-many".to_owned(), args: vec![] }
}

/// The register holds nobody: title.
///
/// ```text
/// The register is empty
/// ```
pub fn today_empty_title() -> Message {
    Message { id: "today-empty-title".to_owned(), args: vec![] }
}

/// The register holds nobody: what to do.
///
/// ```text
/// Add the first person, or take in a list that you have.
/// ```
pub fn today_empty_hint() -> Message {
    Message { id: "today-empty-hint".to_owned(), args: vec![] }
}

/// Button of the empty screen.
///
/// ```text
/// Add a volunteer
/// ```
pub fn today_empty_add_button() -> Message {
    Message { id: "today-empty-add-button".to_owned(), args: vec![] }
}

/// Button of the empty screen.
///
/// ```text
/// Import a list
/// ```
pub fn today_empty_import_button() -> Message {
    Message { id: "today-empty-import-button".to_owned(), args: vec![] }
}

/// Heading of the counts by status.
///
/// ```text
/// By status
/// ```
pub fn today_status_title() -> Message {
    Message { id: "today-status-title".to_owned(), args: vec![] }
}

/// Attention: the yearly review has people on its list.
///
/// ```text
/// People whose retention period is over
/// ```
pub fn today_review_title() -> Message {
    Message { id: "today-review-title".to_owned(), args: vec![] }
}

/// Under it.
///
/// ```text
/// Look through the list and decide
/// ```
pub fn today_review_hint() -> Message {
    Message { id: "today-review-hint".to_owned(), args: vec![] }
}

/// Title of the screen.
///
/// ```text
/// Volunteers
/// ```
pub fn volunteers_list_title() -> Message {
    Message { id: "volunteers-list-title".to_owned(), args: vec![] }
}

/// Beside the search field: people in the result.
///
/// ```text
/// Found: { $count }
/// ```
///
/// `count`: people found
pub fn volunteers_list_found(count: impl Into<Number>) -> Message {
    Message { id: "volunteers-list-found".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Row that parts exact results from similar ones.
///
/// ```text
/// Similar names
/// ```
pub fn volunteers_list_suggestions_label() -> Message {
    Message { id: "volunteers-list-suggestions-label".to_owned(), args: vec![] }
}

/// Name of the alphabet at the right edge, for screen readers.
///
/// ```text
/// Go to a letter
/// ```
pub fn volunteers_list_alphabet_label() -> Message {
    Message { id: "volunteers-list-alphabet-label".to_owned(), args: vec![] }
}

/// One stop of the alphabet, for screen readers.
///
/// ```text
/// Go to the letter { $letter }
/// ```
///
/// `letter`: a letter, or A–Z
pub fn volunteers_list_letter_label(letter: impl Into<String>) -> Message {
    Message { id: "volunteers-list-letter-label".to_owned(), args: vec![("letter".to_owned(), Arg::Text(letter.into()))] }
}

/// Cell with the end of the national number, for screen readers.
///
/// ```text
/// Last four digits: { $tail }
/// ```
///
/// `tail`: last four digits
pub fn volunteers_list_iin_tail_label(tail: impl Into<String>) -> Message {
    Message { id: "volunteers-list-iin-tail-label".to_owned(), args: vec![("tail".to_owned(), Arg::Text(tail.into()))] }
}

/// Box in the head of the table, for screen readers.
///
/// ```text
/// Select all
/// ```
pub fn volunteers_list_choose_all_label() -> Message {
    Message { id: "volunteers-list-choose-all-label".to_owned(), args: vec![] }
}

/// Box of a row, for screen readers.
///
/// ```text
/// Select: { $name }
/// ```
///
/// `name`: name of the person
pub fn volunteers_list_choose_label(name: impl Into<String>) -> Message {
    Message { id: "volunteers-list-choose-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Name of the table, for screen readers.
///
/// ```text
/// List of volunteers
/// ```
pub fn volunteers_list_table_label() -> Message {
    Message { id: "volunteers-list-table-label".to_owned(), args: vec![] }
}

/// The register holds nobody yet: title.
///
/// ```text
/// There are no volunteers yet
/// ```
pub fn volunteers_list_empty_title() -> Message {
    Message { id: "volunteers-list-empty-title".to_owned(), args: vec![] }
}

/// The register holds nobody yet: what to do.
///
/// ```text
/// A name is enough to add the first one. If you have a list, drop the file here.
/// ```
pub fn volunteers_list_empty_hint() -> Message {
    Message { id: "volunteers-list-empty-hint".to_owned(), args: vec![] }
}

/// Nothing found for a text: title.
///
/// ```text
/// Nothing found for “{ $text }”
/// ```
///
/// `text`: what was typed
pub fn volunteers_list_none_title(text: impl Into<String>) -> Message {
    Message { id: "volunteers-list-none-title".to_owned(), args: vec![("text".to_owned(), Arg::Text(text.into()))] }
}

/// Nothing found for a text: what to do.
///
/// ```text
/// Check the spelling or type fewer letters.
/// ```
pub fn volunteers_list_none_hint() -> Message {
    Message { id: "volunteers-list-none-hint".to_owned(), args: vec![] }
}

/// Filters leave nobody: title.
///
/// ```text
/// No one matches the filters
/// ```
pub fn volunteers_list_filtered_title() -> Message {
    Message { id: "volunteers-list-filtered-title".to_owned(), args: vec![] }
}

/// Filters leave nobody: what to do.
///
/// ```text
/// Clear the filters to see all.
/// ```
pub fn volunteers_list_filtered_hint() -> Message {
    Message { id: "volunteers-list-filtered-hint".to_owned(), args: vec![] }
}

/// Button of the list: bring in a file.
///
/// ```text
/// Import
/// ```
pub fn volunteers_list_import_button() -> Message {
    Message { id: "volunteers-list-import-button".to_owned(), args: vec![] }
}

/// Button of the list: write a file.
///
/// ```text
/// Export
/// ```
pub fn volunteers_list_export_button() -> Message {
    Message { id: "volunteers-list-export-button".to_owned(), args: vec![] }
}

/// Main button of the list.
///
/// ```text
/// Add a volunteer
/// ```
pub fn volunteers_list_add_button() -> Message {
    Message { id: "volunteers-list-add-button".to_owned(), args: vec![] }
}

/// Search field, for screen readers.
///
/// ```text
/// Search volunteers
/// ```
pub fn volunteers_search_label() -> Message {
    Message { id: "volunteers-search-label".to_owned(), args: vec![] }
}

/// Search field, for screen readers.
///
/// ```text
/// Name, phone, last digits of the IIN
/// ```
pub fn volunteers_search_label_placeholder() -> Message {
    Message { id: "volunteers-search-label.placeholder".to_owned(), args: vec![] }
}

/// Button inside the search field, for screen readers.
///
/// ```text
/// Clear the search
/// ```
pub fn volunteers_search_clear_label() -> Message {
    Message { id: "volunteers-search-clear-label".to_owned(), args: vec![] }
}

/// Offer under the search field when the keyboard layout was probably wrong; the whole sentence is a button.
///
/// ```text
/// Did you mean “{ $text }”?
/// ```
///
/// `text`: the same keys in the other layout
pub fn volunteers_search_layout_button(text: impl Into<String>) -> Message {
    Message { id: "volunteers-search-layout-button".to_owned(), args: vec![("text".to_owned(), Arg::Text(text.into()))] }
}

/// Name of the row of filters, for screen readers.
///
/// ```text
/// Filters
/// ```
pub fn volunteers_filter_group_label() -> Message {
    Message { id: "volunteers-filter-group-label".to_owned(), args: vec![] }
}

/// Filter chip.
///
/// ```text
/// Region
/// ```
pub fn volunteers_filter_regions_label() -> Message {
    Message { id: "volunteers-filter-regions-label".to_owned(), args: vec![] }
}

/// Filter chip.
///
/// ```text
/// Direction
/// ```
pub fn volunteers_filter_directions_label() -> Message {
    Message { id: "volunteers-filter-directions-label".to_owned(), args: vec![] }
}

/// Filter chip.
///
/// ```text
/// Status
/// ```
pub fn volunteers_filter_statuses_label() -> Message {
    Message { id: "volunteers-filter-statuses-label".to_owned(), args: vec![] }
}

/// Filter chip.
///
/// ```text
/// Age
/// ```
pub fn volunteers_filter_ages_label() -> Message {
    Message { id: "volunteers-filter-ages-label".to_owned(), args: vec![] }
}

/// Filter chip.
///
/// ```text
/// Sex
/// ```
pub fn volunteers_filter_sexes_label() -> Message {
    Message { id: "volunteers-filter-sexes-label".to_owned(), args: vec![] }
}

/// Filter chip.
///
/// ```text
/// Organisation
/// ```
pub fn volunteers_filter_organisations_label() -> Message {
    Message { id: "volunteers-filter-organisations-label".to_owned(), args: vec![] }
}

/// Filter chip.
///
/// ```text
/// Tag
/// ```
pub fn volunteers_filter_tags_label() -> Message {
    Message { id: "volunteers-filter-tags-label".to_owned(), args: vec![] }
}

/// Filter chip: no valid consent to the processing of data.
///
/// ```text
/// No consent
/// ```
pub fn volunteers_filter_consent_label() -> Message {
    Message { id: "volunteers-filter-consent-label".to_owned(), args: vec![] }
}

/// Filter chip: minors without the consent of a legal representative.
///
/// ```text
/// No guardian consent
/// ```
pub fn volunteers_filter_guardian_label() -> Message {
    Message { id: "volunteers-filter-guardian-label".to_owned(), args: vec![] }
}

/// Filter chip: people of the archive are shown too.
///
/// ```text
/// With archive
/// ```
pub fn volunteers_filter_archived_label() -> Message {
    Message { id: "volunteers-filter-archived-label".to_owned(), args: vec![] }
}

/// Quiet button after the chips.
///
/// ```text
/// Clear filters
/// ```
pub fn volunteers_filter_clear_button() -> Message {
    Message { id: "volunteers-filter-clear-button".to_owned(), args: vec![] }
}

/// Cross of a chosen filter, for screen readers.
///
/// ```text
/// Remove the filter: { $name }
/// ```
///
/// `name`: name of the filter or value
pub fn volunteers_filter_remove_label(name: impl Into<String>) -> Message {
    Message { id: "volunteers-filter-remove-label".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Field above a long list of values.
///
/// ```text
/// Find in this list
/// ```
pub fn volunteers_filter_find_label() -> Message {
    Message { id: "volunteers-filter-find-label".to_owned(), args: vec![] }
}

/// Button above the list: which columns are shown.
///
/// ```text
/// Columns
/// ```
pub fn volunteers_columns_button() -> Message {
    Message { id: "volunteers-columns-button".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Full name
/// ```
pub fn volunteers_column_name() -> Message {
    Message { id: "volunteers-column-name".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// In Latin letters
/// ```
pub fn volunteers_column_latin() -> Message {
    Message { id: "volunteers-column-latin".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Date of birth
/// ```
pub fn volunteers_column_birth() -> Message {
    Message { id: "volunteers-column-birth".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// IIN
/// ```
pub fn volunteers_column_iin() -> Message {
    Message { id: "volunteers-column-iin".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Phone
/// ```
pub fn volunteers_column_phone() -> Message {
    Message { id: "volunteers-column-phone".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Region
/// ```
pub fn volunteers_column_region() -> Message {
    Message { id: "volunteers-column-region".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Organisation
/// ```
pub fn volunteers_column_organisation() -> Message {
    Message { id: "volunteers-column-organisation".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Directions
/// ```
pub fn volunteers_column_directions() -> Message {
    Message { id: "volunteers-column-directions".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Tags
/// ```
pub fn volunteers_column_tags() -> Message {
    Message { id: "volunteers-column-tags".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Joined
/// ```
pub fn volunteers_column_joined() -> Message {
    Message { id: "volunteers-column-joined".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Status
/// ```
pub fn volunteers_column_status() -> Message {
    Message { id: "volunteers-column-status".to_owned(), args: vec![] }
}

/// Head of a column.
///
/// ```text
/// Consent
/// ```
pub fn volunteers_column_consent() -> Message {
    Message { id: "volunteers-column-consent".to_owned(), args: vec![] }
}

/// Status: has applied, does not take part yet.
///
/// ```text
/// Applicant
/// ```
pub fn volunteers_status_applicant() -> Message {
    Message { id: "volunteers-status-applicant".to_owned(), args: vec![] }
}

/// Status: takes part.
///
/// ```text
/// Active
/// ```
pub fn volunteers_status_active() -> Message {
    Message { id: "volunteers-status-active".to_owned(), args: vec![] }
}

/// Status: rests for a time.
///
/// ```text
/// Paused
/// ```
pub fn volunteers_status_paused() -> Message {
    Message { id: "volunteers-status-paused".to_owned(), args: vec![] }
}

/// Status: has left.
///
/// ```text
/// Archived
/// ```
pub fn volunteers_status_archived() -> Message {
    Message { id: "volunteers-status-archived".to_owned(), args: vec![] }
}

/// Age band.
///
/// ```text
/// Under 14
/// ```
pub fn volunteers_age_under14() -> Message {
    Message { id: "volunteers-age-under14".to_owned(), args: vec![] }
}

/// Age band.
///
/// ```text
/// 14–17
/// ```
pub fn volunteers_age_from14to17() -> Message {
    Message { id: "volunteers-age-from14to17".to_owned(), args: vec![] }
}

/// Age band.
///
/// ```text
/// 18–34
/// ```
pub fn volunteers_age_from18to34() -> Message {
    Message { id: "volunteers-age-from18to34".to_owned(), args: vec![] }
}

/// Age band.
///
/// ```text
/// 35–59
/// ```
pub fn volunteers_age_from35to59() -> Message {
    Message { id: "volunteers-age-from35to59".to_owned(), args: vec![] }
}

/// Age band.
///
/// ```text
/// 60 and over
/// ```
pub fn volunteers_age_from60() -> Message {
    Message { id: "volunteers-age-from60".to_owned(), args: vec![] }
}

/// Age band: the date of birth is not known.
///
/// ```text
/// Age not specified
/// ```
pub fn volunteers_age_unknown() -> Message {
    Message { id: "volunteers-age-unknown".to_owned(), args: vec![] }
}

/// Sex.
///
/// ```text
/// Female
/// ```
pub fn volunteers_sex_female() -> Message {
    Message { id: "volunteers-sex-female".to_owned(), args: vec![] }
}

/// Sex.
///
/// ```text
/// Male
/// ```
pub fn volunteers_sex_male() -> Message {
    Message { id: "volunteers-sex-male".to_owned(), args: vec![] }
}

/// Language that a person speaks, in a list.
///
/// ```text
/// Kazakh
/// ```
pub fn volunteers_language_kk() -> Message {
    Message { id: "volunteers-language-kk".to_owned(), args: vec![] }
}

/// Language that a person speaks, in a list.
///
/// ```text
/// Russian
/// ```
pub fn volunteers_language_ru() -> Message {
    Message { id: "volunteers-language-ru".to_owned(), args: vec![] }
}

/// Language that a person speaks, in a list.
///
/// ```text
/// English
/// ```
pub fn volunteers_language_en() -> Message {
    Message { id: "volunteers-language-en".to_owned(), args: vec![] }
}

/// Language that a person speaks, in a list.
///
/// ```text
/// Turkish
/// ```
pub fn volunteers_language_tr() -> Message {
    Message { id: "volunteers-language-tr".to_owned(), args: vec![] }
}

/// Language that a person speaks, in a list.
///
/// ```text
/// Uzbek
/// ```
pub fn volunteers_language_uz() -> Message {
    Message { id: "volunteers-language-uz".to_owned(), args: vec![] }
}

/// Language that a person speaks, in a list.
///
/// ```text
/// Kyrgyz
/// ```
pub fn volunteers_language_ky() -> Message {
    Message { id: "volunteers-language-ky".to_owned(), args: vec![] }
}

/// Language that a person speaks, in a list.
///
/// ```text
/// German
/// ```
pub fn volunteers_language_de() -> Message {
    Message { id: "volunteers-language-de".to_owned(), args: vec![] }
}

/// Language that a person speaks, in a list.
///
/// ```text
/// Chinese
/// ```
pub fn volunteers_language_zh() -> Message {
    Message { id: "volunteers-language-zh".to_owned(), args: vec![] }
}

/// Language that a person speaks, in a list.
///
/// ```text
/// Arabic
/// ```
pub fn volunteers_language_ar() -> Message {
    Message { id: "volunteers-language-ar".to_owned(), args: vec![] }
}

/// Language that a person speaks, in a list.
///
/// ```text
/// Korean
/// ```
pub fn volunteers_language_ko() -> Message {
    Message { id: "volunteers-language-ko".to_owned(), args: vec![] }
}

/// Bar over the list: people chosen.
///
/// ```text
/// Selected: { $count }
/// ```
///
/// `count`: people chosen
pub fn volunteers_selection_count(count: impl Into<Number>) -> Message {
    Message { id: "volunteers-selection-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Bar over the list, for screen readers.
///
/// ```text
/// Selected people
/// ```
pub fn volunteers_selection_label() -> Message {
    Message { id: "volunteers-selection-label".to_owned(), args: vec![] }
}

/// Button in the bar.
///
/// ```text
/// Select all: { $count }
/// ```
///
/// `count`: people in the result
pub fn volunteers_selection_all_button(count: impl Into<Number>) -> Message {
    Message { id: "volunteers-selection-all-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button in the bar.
///
/// ```text
/// Clear selection
/// ```
pub fn volunteers_selection_clear_button() -> Message {
    Message { id: "volunteers-selection-clear-button".to_owned(), args: vec![] }
}

/// Button in the bar, and title of its dialog.
///
/// ```text
/// Tag
/// ```
pub fn volunteers_bulk_tag_button() -> Message {
    Message { id: "volunteers-bulk-tag-button".to_owned(), args: vec![] }
}

/// Button in the bar, and title of its dialog.
///
/// ```text
/// Direction
/// ```
pub fn volunteers_bulk_direction_button() -> Message {
    Message { id: "volunteers-bulk-direction-button".to_owned(), args: vec![] }
}

/// Button in the bar, and title of its dialog.
///
/// ```text
/// Status
/// ```
pub fn volunteers_bulk_status_button() -> Message {
    Message { id: "volunteers-bulk-status-button".to_owned(), args: vec![] }
}

/// Button in the bar, and title of its dialog.
///
/// ```text
/// Consent
/// ```
pub fn volunteers_bulk_consent_button() -> Message {
    Message { id: "volunteers-bulk-consent-button".to_owned(), args: vec![] }
}

/// Dialog for many people: how many it touches.
///
/// ```text
/// People: { $count }. This can be undone as one action.
/// ```
///
/// `count`: people chosen
pub fn volunteers_bulk_people(count: impl Into<Number>) -> Message {
    Message { id: "volunteers-bulk-people".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Toast after a change of many people.
///
/// ```text
/// Changed: { $count }
/// ```
///
/// `count`: people changed
pub fn volunteers_bulk_done(count: impl Into<Number>) -> Message {
    Message { id: "volunteers-bulk-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Title of the panel.
///
/// ```text
/// New volunteer
/// ```
pub fn volunteers_add_title() -> Message {
    Message { id: "volunteers-add-title".to_owned(), args: vec![] }
}

/// Under the title.
///
/// ```text
/// A name is enough. The rest can wait.
/// ```
pub fn volunteers_add_hint() -> Message {
    Message { id: "volunteers-add-hint".to_owned(), args: vec![] }
}

/// Button: saves and clears the form for the next person.
///
/// ```text
/// Save and add another
/// ```
pub fn volunteers_add_next_button() -> Message {
    Message { id: "volunteers-add-next-button".to_owned(), args: vec![] }
}

/// Title of the list of similar people.
///
/// ```text
/// Similar people in the register
/// ```
pub fn volunteers_add_similar_title() -> Message {
    Message { id: "volunteers-add-similar-title".to_owned(), args: vec![] }
}

/// Under the title of similar people.
///
/// ```text
/// If it is another person, just save.
/// ```
pub fn volunteers_add_similar_hint() -> Message {
    Message { id: "volunteers-add-similar-hint".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// Added: { $name }
/// ```
///
/// `name`: name of the person
pub fn volunteers_add_done(name: impl Into<String>) -> Message {
    Message { id: "volunteers-add-done".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Button of the toast.
///
/// ```text
/// Open
/// ```
pub fn volunteers_add_open_button() -> Message {
    Message { id: "volunteers-add-open-button".to_owned(), args: vec![] }
}

/// Question when the panel is closed with something typed.
///
/// ```text
/// What you typed is not saved.
/// ```
pub fn volunteers_add_close_confirm() -> Message {
    Message { id: "volunteers-add-close-confirm".to_owned(), args: vec![] }
}

/// Button: closes without saving.
///
/// ```text
/// Close without saving
/// ```
pub fn volunteers_add_discard_button() -> Message {
    Message { id: "volunteers-add-discard-button".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Surname
/// ```
pub fn volunteers_field_surname() -> Message {
    Message { id: "volunteers-field-surname".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Given name
/// ```
pub fn volunteers_field_given() -> Message {
    Message { id: "volunteers-field-given".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Patronymic
/// ```
pub fn volunteers_field_patronymic() -> Message {
    Message { id: "volunteers-field-patronymic".to_owned(), args: vec![] }
}

/// Field label on the page of a person.
///
/// ```text
/// As in the document
/// ```
pub fn volunteers_field_name() -> Message {
    Message { id: "volunteers-field-name".to_owned(), args: vec![] }
}

/// Field label: the name as in the passport.
///
/// ```text
/// In Latin letters
/// ```
pub fn volunteers_field_latin() -> Message {
    Message { id: "volunteers-field-latin".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// On the badge
/// ```
pub fn volunteers_field_badge_name() -> Message {
    Message { id: "volunteers-field-badge-name".to_owned(), args: vec![] }
}

/// Field label: names the person had before.
///
/// ```text
/// Former name
/// ```
pub fn volunteers_field_former_name() -> Message {
    Message { id: "volunteers-field-former-name".to_owned(), args: vec![] }
}

/// Beside a name in the list: the person was found by it; it stands in one of the records that were joined.
///
/// ```text
/// Name in a joined record
/// ```
pub fn volunteers_field_joined_name() -> Message {
    Message { id: "volunteers-field-joined-name".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Date of birth
/// ```
pub fn volunteers_field_birth() -> Message {
    Message { id: "volunteers-field-birth".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Sex
/// ```
pub fn volunteers_field_sex() -> Message {
    Message { id: "volunteers-field-sex".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// IIN
/// ```
pub fn volunteers_field_iin() -> Message {
    Message { id: "volunteers-field-iin".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Phone
/// ```
pub fn volunteers_field_phone() -> Message {
    Message { id: "volunteers-field-phone".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// +7 700 000 00 00
/// ```
pub fn volunteers_field_phone_placeholder() -> Message {
    Message { id: "volunteers-field-phone.placeholder".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// E-mail
/// ```
pub fn volunteers_field_email() -> Message {
    Message { id: "volunteers-field-email".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Region
/// ```
pub fn volunteers_field_region() -> Message {
    Message { id: "volunteers-field-region".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// District
/// ```
pub fn volunteers_field_district() -> Message {
    Message { id: "volunteers-field-district".to_owned(), args: vec![] }
}

/// Field label: living there since.
///
/// ```text
/// Lives there since
/// ```
pub fn volunteers_field_residence_since() -> Message {
    Message { id: "volunteers-field-residence-since".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Directions
/// ```
pub fn volunteers_field_directions() -> Message {
    Message { id: "volunteers-field-directions".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Languages
/// ```
pub fn volunteers_field_languages() -> Message {
    Message { id: "volunteers-field-languages".to_owned(), args: vec![] }
}

/// Field label: language of a skill.
///
/// ```text
/// Language
/// ```
pub fn volunteers_field_language() -> Message {
    Message { id: "volunteers-field-language".to_owned(), args: vec![] }
}

/// Field label: level of a language.
///
/// ```text
/// Level
/// ```
pub fn volunteers_field_language_level() -> Message {
    Message { id: "volunteers-field-language-level".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Skills
/// ```
pub fn volunteers_field_skills() -> Message {
    Message { id: "volunteers-field-skills".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Tags
/// ```
pub fn volunteers_field_tags() -> Message {
    Message { id: "volunteers-field-tags".to_owned(), args: vec![] }
}

/// Field label for one tag.
///
/// ```text
/// Tag
/// ```
pub fn volunteers_field_tag() -> Message {
    Message { id: "volunteers-field-tag".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Direction
/// ```
pub fn volunteers_field_direction() -> Message {
    Message { id: "volunteers-field-direction".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Organisation
/// ```
pub fn volunteers_field_organisation() -> Message {
    Message { id: "volunteers-field-organisation".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Status
/// ```
pub fn volunteers_field_status() -> Message {
    Message { id: "volunteers-field-status".to_owned(), args: vec![] }
}

/// Field label: why a status changed.
///
/// ```text
/// Reason
/// ```
pub fn volunteers_field_reason() -> Message {
    Message { id: "volunteers-field-reason".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Joined
/// ```
pub fn volunteers_field_joined() -> Message {
    Message { id: "volunteers-field-joined".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// T-shirt size
/// ```
pub fn volunteers_field_tshirt() -> Message {
    Message { id: "volunteers-field-tshirt".to_owned(), args: vec![] }
}

/// Field label: whom to call.
///
/// ```text
/// In an emergency call
/// ```
pub fn volunteers_field_emergency() -> Message {
    Message { id: "volunteers-field-emergency".to_owned(), args: vec![] }
}

/// Field label: name of a contact or guardian.
///
/// ```text
/// Name
/// ```
pub fn volunteers_field_contact_name() -> Message {
    Message { id: "volunteers-field-contact-name".to_owned(), args: vec![] }
}

/// Field label: how a contact or guardian is related.
///
/// ```text
/// Relation
/// ```
pub fn volunteers_field_relation() -> Message {
    Message { id: "volunteers-field-relation".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Notes
/// ```
pub fn volunteers_field_notes() -> Message {
    Message { id: "volunteers-field-notes".to_owned(), args: vec![] }
}

/// Field label: former name was used until this day.
///
/// ```text
/// Until
/// ```
pub fn volunteers_field_until() -> Message {
    Message { id: "volunteers-field-until".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// From
/// ```
pub fn volunteers_field_from() -> Message {
    Message { id: "volunteers-field-from".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Date
/// ```
pub fn volunteers_field_date() -> Message {
    Message { id: "volunteers-field-date".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// 19.08.2002
/// ```
pub fn volunteers_field_date_placeholder() -> Message {
    Message { id: "volunteers-field-date.placeholder".to_owned(), args: vec![] }
}

/// Field label: number of a contract.
///
/// ```text
/// Number
/// ```
pub fn volunteers_field_number() -> Message {
    Message { id: "volunteers-field-number".to_owned(), args: vec![] }
}

/// Beside a row of the list that was found by the number of a contract.
///
/// ```text
/// Contract number
/// ```
pub fn volunteers_field_contract() -> Message {
    Message { id: "volunteers-field-contract".to_owned(), args: vec![] }
}

/// Field label: what the contract pays for.
///
/// ```text
/// Expenses agreed
/// ```
pub fn volunteers_field_expenses() -> Message {
    Message { id: "volunteers-field-expenses".to_owned(), args: vec![] }
}

/// Field label: what a briefing was about.
///
/// ```text
/// Topic
/// ```
pub fn volunteers_field_topic() -> Message {
    Message { id: "volunteers-field-topic".to_owned(), args: vec![] }
}

/// Field label.
///
/// ```text
/// Given by
/// ```
pub fn volunteers_field_given_by() -> Message {
    Message { id: "volunteers-field-given-by".to_owned(), args: vec![] }
}

/// Field label: where the paper lies.
///
/// ```text
/// Paper
/// ```
pub fn volunteers_field_reference() -> Message {
    Message { id: "volunteers-field-reference".to_owned(), args: vec![] }
}

/// Field label: where the paper lies.
///
/// ```text
/// folder 12, sheet 48
/// ```
pub fn volunteers_field_reference_placeholder() -> Message {
    Message { id: "volunteers-field-reference.placeholder".to_owned(), args: vec![] }
}

/// Back button, for screen readers.
///
/// ```text
/// Back to the list
/// ```
pub fn volunteers_profile_back_label() -> Message {
    Message { id: "volunteers-profile-back-label".to_owned(), args: vec![] }
}

/// Head of the page.
///
/// ```text
/// Volunteer since: { $day }
/// ```
///
/// `day`: day of joining
pub fn volunteers_profile_since(day: impl Into<When>) -> Message {
    Message { id: "volunteers-profile-since".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Head of the page, for people without a day of joining.
///
/// ```text
/// In the register since: { $at }
/// ```
///
/// `at`: when the record was made
pub fn volunteers_profile_created(at: impl Into<When>) -> Message {
    Message { id: "volunteers-profile-created".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into()))] }
}

/// Button of the page: other actions, for screen readers.
///
/// ```text
/// More actions
/// ```
pub fn volunteers_profile_more_label() -> Message {
    Message { id: "volunteers-profile-more-label".to_owned(), args: vec![] }
}

/// Menu item.
///
/// ```text
/// Delete record
/// ```
pub fn volunteers_profile_delete_button() -> Message {
    Message { id: "volunteers-profile-delete-button".to_owned(), args: vec![] }
}

/// Button of the page of a deleted person.
///
/// ```text
/// Restore
/// ```
pub fn volunteers_profile_restore_button() -> Message {
    Message { id: "volunteers-profile-restore-button".to_owned(), args: vec![] }
}

/// Banner: the record was deleted just now.
///
/// ```text
/// The record is deleted.
/// ```
pub fn volunteers_profile_deleted_title() -> Message {
    Message { id: "volunteers-profile-deleted-title".to_owned(), args: vec![] }
}

/// Banner: the record was deleted just now, what to do.
///
/// ```text
/// It has left all lists. It can still be restored.
/// ```
pub fn volunteers_profile_deleted_hint() -> Message {
    Message { id: "volunteers-profile-deleted-hint".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// The record is restored.
/// ```
pub fn volunteers_profile_restored_done() -> Message {
    Message { id: "volunteers-profile-restored-done".to_owned(), args: vec![] }
}

/// Banner of a minor: title.
///
/// ```text
/// A minor: some work is closed until the age of 18.
/// ```
pub fn volunteers_minor_title() -> Message {
    Message { id: "volunteers-minor-title".to_owned(), args: vec![] }
}

/// Banner of a minor: what the law bars.
///
/// ```text
/// Not allowed by law: { $work }.
/// ```
///
/// `work`: kinds of work, a list
pub fn volunteers_minor_barred(work: impl Into<String>) -> Message {
    Message { id: "volunteers-minor-barred".to_owned(), args: vec![("work".to_owned(), Arg::Text(work.into()))] }
}

/// Banner of a minor without the consent of a legal representative.
///
/// ```text
/// Written consent of a parent or legal representative is needed.
/// ```
pub fn volunteers_minor_consent_hint() -> Message {
    Message { id: "volunteers-minor-consent-hint".to_owned(), args: vec![] }
}

/// Button in the banner of a minor, and in the section of consents.
///
/// ```text
/// Record consent
/// ```
pub fn volunteers_profile_consent_button() -> Message {
    Message { id: "volunteers-profile-consent-button".to_owned(), args: vec![] }
}

/// Section of the page.
///
/// ```text
/// Name
/// ```
pub fn volunteers_profile_name_title() -> Message {
    Message { id: "volunteers-profile-name-title".to_owned(), args: vec![] }
}

/// Section of the page.
///
/// ```text
/// Details
/// ```
pub fn volunteers_profile_details_title() -> Message {
    Message { id: "volunteers-profile-details-title".to_owned(), args: vec![] }
}

/// Section of the page.
///
/// ```text
/// Residence
/// ```
pub fn volunteers_profile_residence_title() -> Message {
    Message { id: "volunteers-profile-residence-title".to_owned(), args: vec![] }
}

/// Section of the page.
///
/// ```text
/// Volunteering
/// ```
pub fn volunteers_profile_work_title() -> Message {
    Message { id: "volunteers-profile-work-title".to_owned(), args: vec![] }
}

/// Section of the page.
///
/// ```text
/// Legal representatives
/// ```
pub fn volunteers_profile_guardians_title() -> Message {
    Message { id: "volunteers-profile-guardians-title".to_owned(), args: vec![] }
}

/// Section of the page.
///
/// ```text
/// Contracts
/// ```
pub fn volunteers_profile_contracts_title() -> Message {
    Message { id: "volunteers-profile-contracts-title".to_owned(), args: vec![] }
}

/// Section of the page.
///
/// ```text
/// Briefings
/// ```
pub fn volunteers_profile_briefings_title() -> Message {
    Message { id: "volunteers-profile-briefings-title".to_owned(), args: vec![] }
}

/// Nothing stands in a section of rows.
///
/// ```text
/// None yet
/// ```
pub fn volunteers_profile_rows_empty() -> Message {
    Message { id: "volunteers-profile-rows-empty".to_owned(), args: vec![] }
}

/// Button that adds a value, for screen readers.
///
/// ```text
/// Add: { $field }
/// ```
///
/// `field`: label of the field
pub fn volunteers_profile_add_label(field: impl Into<String>) -> Message {
    Message { id: "volunteers-profile-add-label".to_owned(), args: vec![("field".to_owned(), Arg::Text(field.into()))] }
}

/// A value that opens for change, for screen readers.
///
/// ```text
/// Edit: { $field }, { $value }
/// ```
///
/// `field`: label of the field
/// `value`: what stands there now
pub fn volunteers_profile_edit_label(field: impl Into<String>, value: impl Into<String>) -> Message {
    Message { id: "volunteers-profile-edit-label".to_owned(), args: vec![("field".to_owned(), Arg::Text(field.into())), ("value".to_owned(), Arg::Text(value.into()))] }
}

/// Cross of a value, for screen readers.
///
/// ```text
/// Remove: { $value }
/// ```
///
/// `value`: the value
pub fn volunteers_profile_remove_label(value: impl Into<String>) -> Message {
    Message { id: "volunteers-profile-remove-label".to_owned(), args: vec![("value".to_owned(), Arg::Text(value.into()))] }
}

/// Box beside the IIN.
///
/// ```text
/// Compared with the document
/// ```
pub fn volunteers_profile_checked_label() -> Message {
    Message { id: "volunteers-profile-checked-label".to_owned(), args: vec![] }
}

/// Toast after a change in place.
///
/// ```text
/// Saved: { $field }
/// ```
///
/// `field`: label of the field
pub fn volunteers_profile_saved_done(field: impl Into<String>) -> Message {
    Message { id: "volunteers-profile-saved-done".to_owned(), args: vec![("field".to_owned(), Arg::Text(field.into()))] }
}

/// Beside a former name.
///
/// ```text
/// until { $day }
/// ```
///
/// `day`: last day of the name
pub fn volunteers_profile_until(day: impl Into<When>) -> Message {
    Message { id: "volunteers-profile-until".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Beside a guardian.
///
/// ```text
/// consent: { $day }
/// ```
///
/// `day`: day of the consent
pub fn volunteers_profile_guardian_consent(day: impl Into<When>) -> Message {
    Message { id: "volunteers-profile-guardian-consent".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Title of the dialog.
///
/// ```text
/// Change status
/// ```
pub fn volunteers_status_change_title() -> Message {
    Message { id: "volunteers-status-change-title".to_owned(), args: vec![] }
}

/// Field of the dialog: where to.
///
/// ```text
/// New status
/// ```
pub fn volunteers_status_change_label() -> Message {
    Message { id: "volunteers-status-change-label".to_owned(), args: vec![] }
}

/// Under the field of the reason.
///
/// ```text
/// Write the reason. It stays in the history.
/// ```
pub fn volunteers_status_reason_hint() -> Message {
    Message { id: "volunteers-status-reason-hint".to_owned(), args: vec![] }
}

/// Reason of leaving.
///
/// ```text
/// Own wish
/// ```
pub fn volunteers_archive_own_wish() -> Message {
    Message { id: "volunteers-archive-own-wish".to_owned(), args: vec![] }
}

/// Reason of leaving.
///
/// ```text
/// Moved away
/// ```
pub fn volunteers_archive_moved() -> Message {
    Message { id: "volunteers-archive-moved".to_owned(), args: vec![] }
}

/// Reason of leaving.
///
/// ```text
/// Cannot be reached
/// ```
pub fn volunteers_archive_unreachable() -> Message {
    Message { id: "volunteers-archive-unreachable".to_owned(), args: vec![] }
}

/// Reason of leaving.
///
/// ```text
/// Application not accepted
/// ```
pub fn volunteers_archive_declined() -> Message {
    Message { id: "volunteers-archive-declined".to_owned(), args: vec![] }
}

/// Reason of leaving.
///
/// ```text
/// Ended by the organisation
/// ```
pub fn volunteers_archive_dismissed() -> Message {
    Message { id: "volunteers-archive-dismissed".to_owned(), args: vec![] }
}

/// Reason of leaving.
///
/// ```text
/// Died
/// ```
pub fn volunteers_archive_deceased() -> Message {
    Message { id: "volunteers-archive-deceased".to_owned(), args: vec![] }
}

/// Reason of leaving.
///
/// ```text
/// Other reason
/// ```
pub fn volunteers_archive_other() -> Message {
    Message { id: "volunteers-archive-other".to_owned(), args: vec![] }
}

/// Two computers changed one field: title of the block.
///
/// ```text
/// Changed differently on two computers
/// ```
pub fn volunteers_rivals_title() -> Message {
    Message { id: "volunteers-rivals-title".to_owned(), args: vec![] }
}

/// Two computers changed one field: what to do.
///
/// ```text
/// The first value stands now. Keep the right one; nothing is lost from the history.
/// ```
pub fn volunteers_rivals_hint() -> Message {
    Message { id: "volunteers-rivals-hint".to_owned(), args: vec![] }
}

/// Button beside each value.
///
/// ```text
/// Keep this one
/// ```
pub fn volunteers_rivals_keep_button() -> Message {
    Message { id: "volunteers-rivals-keep-button".to_owned(), args: vec![] }
}

/// The same button for screen readers.
///
/// ```text
/// Keep this one: { $value }
/// ```
///
/// `value`: the value
pub fn volunteers_rivals_keep_label(value: impl Into<String>) -> Message {
    Message { id: "volunteers-rivals-keep-label".to_owned(), args: vec![("value".to_owned(), Arg::Text(value.into()))] }
}

/// Section at the right.
///
/// ```text
/// History
/// ```
pub fn volunteers_history_title() -> Message {
    Message { id: "volunteers-history-title".to_owned(), args: vec![] }
}

/// Beside the title.
///
/// ```text
/// Actions: { $count }
/// ```
///
/// `count`: actions so far
pub fn volunteers_history_count(count: impl Into<Number>) -> Message {
    Message { id: "volunteers-history-count".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Head of a day.
///
/// ```text
/// Today
/// ```
pub fn volunteers_history_today() -> Message {
    Message { id: "volunteers-history-today".to_owned(), args: vec![] }
}

/// Under an action.
///
/// ```text
/// { DATETIME($at, style: "time") }, { $operator }, { $device }
/// ```
///
/// `at`: when
/// `operator`: who
/// `device`: on which computer
pub fn volunteers_history_who(at: impl Into<When>, operator: impl Into<String>, device: impl Into<String>) -> Message {
    Message { id: "volunteers-history-who".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into())), ("operator".to_owned(), Arg::Text(operator.into())), ("device".to_owned(), Arg::Text(device.into()))] }
}

/// Under an action that was taken back.
///
/// ```text
/// Undone: { DATETIME($at, style: "time") }
/// ```
///
/// `at`: when it was taken back
pub fn volunteers_history_undone(at: impl Into<When>) -> Message {
    Message { id: "volunteers-history-undone".to_owned(), args: vec![("at".to_owned(), Arg::from(at.into()))] }
}

/// Under an action that can no longer be taken back.
///
/// ```text
/// Changed again since then
/// ```
pub fn volunteers_history_superseded() -> Message {
    Message { id: "volunteers-history-superseded".to_owned(), args: vec![] }
}

/// Button of an action in the history.
///
/// ```text
/// Undo
/// ```
pub fn volunteers_history_undo_button() -> Message {
    Message { id: "volunteers-history-undo-button".to_owned(), args: vec![] }
}

/// Button of an action, for screen readers.
///
/// ```text
/// Undo: { $act }
/// ```
///
/// `act`: what was done
pub fn volunteers_undo_label(act: impl Into<String>) -> Message {
    Message { id: "volunteers-undo-label".to_owned(), args: vec![("act".to_owned(), Arg::Text(act.into()))] }
}

/// No such person: title.
///
/// ```text
/// This person is not in the register
/// ```
pub fn volunteers_profile_missing_title() -> Message {
    Message { id: "volunteers-profile-missing-title".to_owned(), args: vec![] }
}

/// No such person: what to do.
///
/// ```text
/// The record may have been deleted. Go back to the list.
/// ```
pub fn volunteers_profile_missing_hint() -> Message {
    Message { id: "volunteers-profile-missing-hint".to_owned(), args: vec![] }
}

/// Title of the dialog.
///
/// ```text
/// Export
/// ```
pub fn volunteers_export_title() -> Message {
    Message { id: "volunteers-export-title".to_owned(), args: vec![] }
}

/// Group of choices.
///
/// ```text
/// Whom
/// ```
pub fn volunteers_export_scope_label() -> Message {
    Message { id: "volunteers-export-scope-label".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// Selected people: { $count }
/// ```
///
/// `count`: people
pub fn volunteers_export_scope_selection(count: impl Into<Number>) -> Message {
    Message { id: "volunteers-export-scope-selection".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Choice.
///
/// ```text
/// Found people: { $count }
/// ```
///
/// `count`: people
pub fn volunteers_export_scope_found(count: impl Into<Number>) -> Message {
    Message { id: "volunteers-export-scope-found".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Choice.
///
/// ```text
/// Everybody, with the archive
/// ```
pub fn volunteers_export_scope_all() -> Message {
    Message { id: "volunteers-export-scope-all".to_owned(), args: vec![] }
}

/// Group of choices.
///
/// ```text
/// Format
/// ```
pub fn volunteers_export_format_label() -> Message {
    Message { id: "volunteers-export-format-label".to_owned(), args: vec![] }
}

/// Choice of a format.
///
/// ```text
/// Excel workbook
/// ```
pub fn volunteers_export_format_xlsx() -> Message {
    Message { id: "volunteers-export-format-xlsx".to_owned(), args: vec![] }
}

/// Choice of a format.
///
/// ```text
/// IINs and phones stay text; nothing is lost.
/// ```
pub fn volunteers_export_format_xlsx_hint() -> Message {
    Message { id: "volunteers-export-format-xlsx.hint".to_owned(), args: vec![] }
}

/// Choice of a format.
///
/// ```text
/// CSV for Excel
/// ```
pub fn volunteers_export_format_csv_excel() -> Message {
    Message { id: "volunteers-export-format-csv-excel".to_owned(), args: vec![] }
}

/// Choice of a format.
///
/// ```text
/// Opens with a double click. Excel drops the zeros in front of an IIN; the workbook keeps them.
/// ```
pub fn volunteers_export_format_csv_excel_hint() -> Message {
    Message { id: "volunteers-export-format-csv-excel.hint".to_owned(), args: vec![] }
}

/// Choice of a format.
///
/// ```text
/// Plain CSV
/// ```
pub fn volunteers_export_format_csv_plain() -> Message {
    Message { id: "volunteers-export-format-csv-plain".to_owned(), args: vec![] }
}

/// Choice of a format.
///
/// ```text
/// For other programs: UTF-8, with commas.
/// ```
pub fn volunteers_export_format_csv_plain_hint() -> Message {
    Message { id: "volunteers-export-format-csv-plain.hint".to_owned(), args: vec![] }
}

/// Choice of a format.
///
/// ```text
/// JSON
/// ```
pub fn volunteers_export_format_json() -> Message {
    Message { id: "volunteers-export-format-json".to_owned(), args: vec![] }
}

/// Choice of a format.
///
/// ```text
/// Everything the register knows, for another program.
/// ```
pub fn volunteers_export_format_json_hint() -> Message {
    Message { id: "volunteers-export-format-json.hint".to_owned(), args: vec![] }
}

/// Under the choices.
///
/// ```text
/// This file holds personal data. The export is written in the history under your name.
/// ```
pub fn volunteers_export_warning() -> Message {
    Message { id: "volunteers-export-warning".to_owned(), args: vec![] }
}

/// Main button.
///
/// ```text
/// Choose a place and save
/// ```
pub fn volunteers_export_run_button() -> Message {
    Message { id: "volunteers-export-run-button".to_owned(), args: vec![] }
}

/// While it runs.
///
/// ```text
/// Writing the file…
/// ```
pub fn volunteers_export_progress() -> Message {
    Message { id: "volunteers-export-progress".to_owned(), args: vec![] }
}

/// It is written.
///
/// ```text
/// People in the file: { $count }
/// ```
///
/// `count`: people in the file
pub fn volunteers_export_done(count: impl Into<Number>) -> Message {
    Message { id: "volunteers-export-done".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Label of the place of the file.
///
/// ```text
/// File
/// ```
pub fn volunteers_export_path_label() -> Message {
    Message { id: "volunteers-export-path-label".to_owned(), args: vec![] }
}

/// Tooltip of a masked number and of the button that shows it: what pressing does.
///
/// ```text
/// In full for a minute. The look is logged.
/// ```
pub fn volunteers_reveal_hint() -> Message {
    Message { id: "volunteers-reveal-hint".to_owned(), args: vec![] }
}

/// Button and key on the page of an event: opens the board in a window of its own.
///
/// ```text
/// Wall board
/// ```
pub fn wall_open_button() -> Message {
    Message { id: "wall-open-button".to_owned(), args: vec![] }
}

/// Hint at the button.
///
/// ```text
/// Opens on the second screen, or on this one; Escape closes it. When the program locks itself, the board stays, without names.
/// ```
pub fn wall_open_hint() -> Message {
    Message { id: "wall-open-hint".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// The wall board is open. When the program locks itself, the board stays, without names.
/// ```
pub fn wall_opened() -> Message {
    Message { id: "wall-opened".to_owned(), args: vec![] }
}

/// Notice.
///
/// ```text
/// The wall board is closed.
/// ```
pub fn wall_closed() -> Message {
    Message { id: "wall-closed".to_owned(), args: vec![] }
}

/// Refusal.
///
/// ```text
/// The wall board does not open. Close other windows and try again.
/// ```
pub fn wall_error_not_opened() -> Message {
    Message { id: "wall-error-not-opened".to_owned(), args: vec![] }
}

/// Heading of the shifts that go on.
///
/// ```text
/// Now
/// ```
pub fn wall_now_title() -> Message {
    Message { id: "wall-now-title".to_owned(), args: vec![] }
}

/// Heading of the shifts that begin soon.
///
/// ```text
/// Next
/// ```
pub fn wall_next_title() -> Message {
    Message { id: "wall-next-title".to_owned(), args: vec![] }
}

/// Nothing goes on.
///
/// ```text
/// No shift is running now
/// ```
pub fn wall_now_empty() -> Message {
    Message { id: "wall-now-empty".to_owned(), args: vec![] }
}

/// Nothing begins in the next hours.
///
/// ```text
/// Nothing begins in the next 3 hours
/// ```
pub fn wall_next_empty() -> Message {
    Message { id: "wall-next-empty".to_owned(), args: vec![] }
}

/// Who is there, of those with a place.
///
/// ```text
/// { $here } of { $expected } here
/// ```
///
/// `here`: people who are there
/// `expected`: people with a place
pub fn wall_here_value(here: impl Into<String>, expected: impl Into<String>) -> Message {
    Message { id: "wall-here-value".to_owned(), args: vec![("here".to_owned(), Arg::Text(here.into())), ("expected".to_owned(), Arg::Text(expected.into()))] }
}

/// How many have a place in a shift that has not begun.
///
/// ```text
/// { $held } assigned
/// ```
///
/// `held`: people with a place
pub fn wall_held_value(held: impl Into<String>) -> Message {
    Message { id: "wall-held-value".to_owned(), args: vec![("held".to_owned(), Arg::Text(held.into()))] }
}

/// How many people are missing at a shift.
///
/// ```text
/// { $count ->
///     [one] { $count } person missing
///    *[other] { $count } people missing
/// }
/// ```
///
/// `count`: people
pub fn wall_missing_value(count: impl Into<Number>) -> Message {
    Message { id: "wall-missing-value".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Nobody is missing at a shift.
///
/// ```text
/// Complete
/// ```
pub fn wall_complete() -> Message {
    Message { id: "wall-complete".to_owned(), args: vec![] }
}

/// Every role of a shift that has not begun has its people.
///
/// ```text
/// All places are filled
/// ```
pub fn wall_filled() -> Message {
    Message { id: "wall-filled".to_owned(), args: vec![] }
}

/// Label before names.
///
/// ```text
/// Missing
/// ```
pub fn wall_missing_label() -> Message {
    Message { id: "wall-missing-label".to_owned(), args: vec![] }
}

/// Label before names.
///
/// ```text
/// Late
/// ```
pub fn wall_late_label() -> Message {
    Message { id: "wall-late-label".to_owned(), args: vec![] }
}

/// Label before names.
///
/// ```text
/// Left
/// ```
pub fn wall_left_label() -> Message {
    Message { id: "wall-left-label".to_owned(), args: vec![] }
}

/// Label before names.
///
/// ```text
/// Here
/// ```
pub fn wall_in_label() -> Message {
    Message { id: "wall-in-label".to_owned(), args: vec![] }
}

/// Label before names of people whose shift has not begun.
///
/// ```text
/// Coming
/// ```
pub fn wall_expected_label() -> Message {
    Message { id: "wall-expected-label".to_owned(), args: vec![] }
}

/// Minutes beside the name of somebody who is late.
///
/// ```text
/// { $minutes } min
/// ```
///
/// `minutes`: minutes since the beginning
pub fn wall_late_value(minutes: impl Into<Number>) -> Message {
    Message { id: "wall-late-value".to_owned(), args: vec![("minutes".to_owned(), Arg::from(minutes.into()))] }
}

/// Behind names: there are more.
///
/// ```text
/// and { $count } more
/// ```
///
/// `count`: people
pub fn wall_more_value(count: impl Into<Number>) -> Message {
    Message { id: "wall-more-value".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// In the corner: the program is locked, and the board shows what was known at that time.
///
/// ```text
/// { $time }: locked, so the board stands still and names nobody
/// ```
///
/// `time`: the hands of the clock: 10:40
pub fn wall_locked_value(time: impl Into<String>) -> Message {
    Message { id: "wall-locked-value".to_owned(), args: vec![("time".to_owned(), Arg::Text(time.into()))] }
}

/// Beside the heading of shifts, where they do not all fit: which of them are shown; the board turns its pages itself.
///
/// ```text
/// { $from }–{ $until } of { $all }
/// ```
///
/// `from`: number of the first
/// `until`: number of the last
/// `all`: how many there are
pub fn wall_page_value(from: impl Into<String>, until: impl Into<String>, all: impl Into<String>) -> Message {
    Message { id: "wall-page-value".to_owned(), args: vec![("from".to_owned(), Arg::Text(from.into())), ("until".to_owned(), Arg::Text(until.into())), ("all".to_owned(), Arg::Text(all.into()))] }
}

/// In the corner: how to leave.
///
/// ```text
/// closes the board
/// ```
pub fn wall_escape_hint() -> Message {
    Message { id: "wall-escape-hint".to_owned(), args: vec![] }
}

/// First stop of the Tab key, seen only then.
///
/// ```text
/// Go to the main content
/// ```
pub fn window_skip_button() -> Message {
    Message { id: "window-skip-button".to_owned(), args: vec![] }
}

/// Name of the rail, for screen readers.
///
/// ```text
/// Main sections
/// ```
pub fn window_sections_label() -> Message {
    Message { id: "window-sections-label".to_owned(), args: vec![] }
}

/// Section in the rail.
///
/// ```text
/// Today
/// ```
pub fn window_today_label() -> Message {
    Message { id: "window-today-label".to_owned(), args: vec![] }
}

/// Section in the rail.
///
/// ```text
/// Volunteers
/// ```
pub fn window_volunteers_label() -> Message {
    Message { id: "window-volunteers-label".to_owned(), args: vec![] }
}

/// Section in the rail.
///
/// ```text
/// Events
/// ```
pub fn window_events_label() -> Message {
    Message { id: "window-events-label".to_owned(), args: vec![] }
}

/// Section in the rail.
///
/// ```text
/// Organisations
/// ```
pub fn window_organisations_label() -> Message {
    Message { id: "window-organisations-label".to_owned(), args: vec![] }
}

/// Section in the rail.
///
/// ```text
/// Settings
/// ```
pub fn window_settings_label() -> Message {
    Message { id: "window-settings-label".to_owned(), args: vec![] }
}

/// Beside a section in the rail, for screen readers.
///
/// ```text
/// { $count ->
///     [one] { $count } kind of thing waits
///    *[other] { $count } kinds of things wait
/// }
/// ```
///
/// `count`: kinds of things that wait for a person
pub fn window_attention_label(count: impl Into<Number>) -> Message {
    Message { id: "window-attention-label".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Name of the language switch, for screen readers.
///
/// ```text
/// Language of the window
/// ```
pub fn window_language_label() -> Message {
    Message { id: "window-language-label".to_owned(), args: vec![] }
}

/// Name of Kazakh, the same in every language.
///
/// ```text
/// Қазақша
/// ```
pub fn window_language_kk() -> Message {
    Message { id: "window-language-kk".to_owned(), args: vec![] }
}

/// Name of Russian, the same in every language.
///
/// ```text
/// Русский
/// ```
pub fn window_language_ru() -> Message {
    Message { id: "window-language-ru".to_owned(), args: vec![] }
}

/// Name of English, the same in every language.
///
/// ```text
/// English
/// ```
pub fn window_language_en() -> Message {
    Message { id: "window-language-en".to_owned(), args: vec![] }
}

/// Kazakh on the language switch, the same in every language.
///
/// ```text
/// ҚАЗ
/// ```
pub fn window_language_kk_short() -> Message {
    Message { id: "window-language-kk-short".to_owned(), args: vec![] }
}

/// Russian on the language switch, the same in every language.
///
/// ```text
/// РУС
/// ```
pub fn window_language_ru_short() -> Message {
    Message { id: "window-language-ru-short".to_owned(), args: vec![] }
}

/// English on the language switch, the same in every language.
///
/// ```text
/// ENG
/// ```
pub fn window_language_en_short() -> Message {
    Message { id: "window-language-en-short".to_owned(), args: vec![] }
}

/// Beside the name on the first screens, the same in every language.
///
/// ```text
/// бірге · вместе · together
/// ```
pub fn window_tagline_label() -> Message {
    Message { id: "window-tagline-label".to_owned(), args: vec![] }
}

/// State line in the top bar: every change is on the disk of this laptop.
///
/// ```text
/// Saved on this laptop
/// ```
pub fn window_saved_label() -> Message {
    Message { id: "window-saved-label".to_owned(), args: vec![] }
}

/// State line in the top bar: no other laptop has the register yet.
///
/// ```text
/// no copy elsewhere yet
/// ```
pub fn window_only_here_label() -> Message {
    Message { id: "window-only-here-label".to_owned(), args: vec![] }
}

/// In place of the state line while the practice register is open.
///
/// ```text
/// Practice register: all people are invented
/// ```
pub fn window_practice_label() -> Message {
    Message { id: "window-practice-label".to_owned(), args: vec![] }
}

/// Button beside it: the practice register is locked, and the own one asks for its password.
///
/// ```text
/// To your register
/// ```
pub fn window_practice_leave_button() -> Message {
    Message { id: "window-practice-leave-button".to_owned(), args: vec![] }
}

/// Command in the search for everything.
///
/// ```text
/// Open the practice register
/// ```
pub fn window_command_practice() -> Message {
    Message { id: "window-command-practice".to_owned(), args: vec![] }
}

/// Button in the top bar; closes the register until the password is typed.
///
/// ```text
/// Lock
/// ```
pub fn window_lock_button() -> Message {
    Message { id: "window-lock-button".to_owned(), args: vec![] }
}

/// Name of the place where short notices appear, for screen readers.
///
/// ```text
/// Notices
/// ```
pub fn window_notices_label() -> Message {
    Message { id: "window-notices-label".to_owned(), args: vec![] }
}

/// Notice after an undo that left something as it is, because it was changed since.
///
/// ```text
/// The action is undone. Kept, because it was changed since: { $fields }.
/// ```
///
/// `fields`: names of the fields that were kept
pub fn window_undone_kept(fields: impl Into<String>) -> Message {
    Message { id: "window-undone-kept".to_owned(), args: vec![("fields".to_owned(), Arg::Text(fields.into()))] }
}

/// Notice after an undo that left records where they are, because somebody changed them after they were added.
///
/// ```text
/// { $count ->
///     [one] The action is undone. { $count } record stays, because it was changed after it was added.
///    *[other] The action is undone. { $count } records stay, because they were changed after they were added.
/// }
/// ```
///
/// `count`: records that stay
pub fn window_undone_stayed(count: impl Into<Number>) -> Message {
    Message { id: "window-undone-stayed".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Button in the top bar that opens the search for everything.
///
/// ```text
/// Search everything
/// ```
pub fn window_search_button() -> Message {
    Message { id: "window-search-button".to_owned(), args: vec![] }
}

/// Name of the dialog of the search for everything, for screen readers.
///
/// ```text
/// Search everything
/// ```
pub fn window_search_title() -> Message {
    Message { id: "window-search-title".to_owned(), args: vec![] }
}

/// Inside the empty field of the search for everything.
///
/// ```text
/// A person, an organisation or what to do
/// ```
pub fn window_search_hint() -> Message {
    Message { id: "window-search-hint".to_owned(), args: vec![] }
}

/// Heading in the results of the search for everything.
///
/// ```text
/// People
/// ```
pub fn window_search_people_title() -> Message {
    Message { id: "window-search-people-title".to_owned(), args: vec![] }
}

/// Heading in the results of the search for everything.
///
/// ```text
/// Organisations
/// ```
pub fn window_search_organisations_title() -> Message {
    Message { id: "window-search-organisations-title".to_owned(), args: vec![] }
}

/// Heading in the results of the search for everything.
///
/// ```text
/// What to do
/// ```
pub fn window_search_commands_title() -> Message {
    Message { id: "window-search-commands-title".to_owned(), args: vec![] }
}

/// The search for everything found nothing.
///
/// ```text
/// Nothing found for “{ $text }”. Check the spelling or type fewer letters.
/// ```
///
/// `text`: what was typed
pub fn window_search_none(text: impl Into<String>) -> Message {
    Message { id: "window-search-none".to_owned(), args: vec![("text".to_owned(), Arg::Text(text.into()))] }
}

/// Last line of the people found: opens the list of volunteers with the same text.
///
/// ```text
/// All people found: { $count }
/// ```
///
/// `count`: people found
pub fn window_search_all_button(count: impl Into<Number>) -> Message {
    Message { id: "window-search-all-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Foot of the search for everything: which keys move and choose.
///
/// ```text
/// ↑ ↓ to choose, Enter to open, Esc to close
/// ```
pub fn window_search_keys_hint() -> Message {
    Message { id: "window-search-keys-hint".to_owned(), args: vec![] }
}

/// Command in the search for everything.
///
/// ```text
/// Add a volunteer
/// ```
pub fn window_command_add_volunteer() -> Message {
    Message { id: "window-command-add-volunteer".to_owned(), args: vec![] }
}

/// Command in the search for everything.
///
/// ```text
/// Add an organisation
/// ```
pub fn window_command_add_organisation() -> Message {
    Message { id: "window-command-add-organisation".to_owned(), args: vec![] }
}

/// Command in the search for everything.
///
/// ```text
/// Take in a list from a file
/// ```
pub fn window_command_import() -> Message {
    Message { id: "window-command-import".to_owned(), args: vec![] }
}

/// Command in the search for everything.
///
/// ```text
/// Light theme
/// ```
pub fn window_command_light() -> Message {
    Message { id: "window-command-light".to_owned(), args: vec![] }
}

/// Command in the search for everything.
///
/// ```text
/// Dark theme
/// ```
pub fn window_command_dark() -> Message {
    Message { id: "window-command-dark".to_owned(), args: vec![] }
}

/// Command in the search for everything.
///
/// ```text
/// Change the password
/// ```
pub fn window_command_password() -> Message {
    Message { id: "window-command-password".to_owned(), args: vec![] }
}

/// The address leads nowhere: title.
///
/// ```text
/// There is no such screen
/// ```
pub fn window_nowhere_title() -> Message {
    Message { id: "window-nowhere-title".to_owned(), args: vec![] }
}

/// The address leads nowhere: what to do.
///
/// ```text
/// It may have been part of another version. Go to the first screen.
/// ```
pub fn window_nowhere_hint() -> Message {
    Message { id: "window-nowhere-hint".to_owned(), args: vec![] }
}

/// The address leads nowhere: button to the first screen.
///
/// ```text
/// Go to Today
/// ```
pub fn window_nowhere_button() -> Message {
    Message { id: "window-nowhere-button".to_owned(), args: vec![] }
}

/// Over the whole window when the program does not answer at the start.
///
/// ```text
/// { -birge } could not start
/// ```
pub fn window_start_broken_title() -> Message {
    Message { id: "window-start-broken-title".to_owned(), args: vec![] }
}

/// Name of the choice between the pages of Settings, for screen readers.
///
/// ```text
/// Pages of settings
/// ```
pub fn window_settings_pages_label() -> Message {
    Message { id: "window-settings-pages-label".to_owned(), args: vec![] }
}

/// The first page of Settings.
///
/// ```text
/// General
/// ```
pub fn window_settings_general_label() -> Message {
    Message { id: "window-settings-general-label".to_owned(), args: vec![] }
}

/// Title of the page, and of the row that opens it.
///
/// ```text
/// Business days
/// ```
pub fn workdays_title() -> Message {
    Message { id: "workdays-title".to_owned(), args: vec![] }
}

/// Under the title.
///
/// ```text
/// Saturdays, Sundays and the holidays of the law are days off. Each year the government moves some days: enter those here, and the days on which your organisation works otherwise. They come before the law.
/// ```
pub fn workdays_hint() -> Message {
    Message { id: "workdays-hint".to_owned(), args: vec![] }
}

/// Column.
///
/// ```text
/// Day
/// ```
pub fn workdays_day_column() -> Message {
    Message { id: "workdays-day-column".to_owned(), args: vec![] }
}

/// Column: which holiday, or why the day is off.
///
/// ```text
/// What it is
/// ```
pub fn workdays_why_column() -> Message {
    Message { id: "workdays-why-column".to_owned(), args: vec![] }
}

/// Why a day is off: a holiday fell on a Saturday or Sunday and moved here.
///
/// ```text
/// day off moved here from a holiday
/// ```
pub fn workdays_why_moved() -> Message {
    Message { id: "workdays-why-moved".to_owned(), args: vec![] }
}

/// Why a day is off: the organisation entered it.
///
/// ```text
/// day off, entered here
/// ```
pub fn workdays_why_own_off() -> Message {
    Message { id: "workdays-why-own-off".to_owned(), args: vec![] }
}

/// Why a Saturday or another day off is worked: the organisation entered it.
///
/// ```text
/// working day, entered here
/// ```
pub fn workdays_why_own_working() -> Message {
    Message { id: "workdays-why-own-working".to_owned(), args: vec![] }
}

/// Button of a row: what was entered about this day is taken away.
///
/// ```text
/// Remove: { $day }
/// ```
///
/// `day`: the day
pub fn workdays_remove_label(day: impl Into<When>) -> Message {
    Message { id: "workdays-remove-label".to_owned(), args: vec![("day".to_owned(), Arg::from(day.into()))] }
}

/// Field label of the form.
///
/// ```text
/// Day
/// ```
pub fn workdays_day_label() -> Message {
    Message { id: "workdays-day-label".to_owned(), args: vec![] }
}

/// Group of choices of the form.
///
/// ```text
/// It is
/// ```
pub fn workdays_kind_label() -> Message {
    Message { id: "workdays-kind-label".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// a day off
/// ```
pub fn workdays_kind_off() -> Message {
    Message { id: "workdays-kind-off".to_owned(), args: vec![] }
}

/// Choice.
///
/// ```text
/// a working day
/// ```
pub fn workdays_kind_working() -> Message {
    Message { id: "workdays-kind-working".to_owned(), args: vec![] }
}

/// Main button of the form.
///
/// ```text
/// Enter the day
/// ```
pub fn workdays_enter_button() -> Message {
    Message { id: "workdays-enter-button".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// The day is entered.
/// ```
pub fn workdays_enter_done() -> Message {
    Message { id: "workdays-enter-done".to_owned(), args: vec![] }
}

/// Toast.
///
/// ```text
/// What was entered about the day is removed.
/// ```
pub fn workdays_remove_done() -> Message {
    Message { id: "workdays-remove-done".to_owned(), args: vec![] }
}

/// Under the list: Kurban Ait goes by the moon and is announced late.
///
/// ```text
/// The first day of Kurban Ait { $year } is not known to this version of the program. Enter it when it has been announced.
/// ```
///
/// `year`: year in four digits
pub fn workdays_kurban_ait_unknown(year: impl Into<String>) -> Message {
    Message { id: "workdays-kurban-ait-unknown".to_owned(), args: vec![("year".to_owned(), Arg::Text(year.into()))] }
}

/// Label of the choice of a year, for screen readers.
///
/// ```text
/// Year
/// ```
pub fn workdays_year_label() -> Message {
    Message { id: "workdays-year-label".to_owned(), args: vec![] }
}

/// The text is no day of the calendar.
///
/// ```text
/// This is no day of the calendar. Enter day, month and year, for example 25.11.2026.
/// ```
pub fn workdays_error_no_day() -> Message {
    Message { id: "workdays-error-no-day".to_owned(), args: vec![] }
}

/// Somebody else removed it already.
///
/// ```text
/// Nothing is entered about this day, so there is nothing to remove.
/// ```
pub fn workdays_error_not_entered() -> Message {
    Message { id: "workdays-error-not-entered".to_owned(), args: vec![] }
}

/// Holiday: 1 and 2 January.
///
/// ```text
/// New Year
/// ```
pub fn workdays_holiday_new_year() -> Message {
    Message { id: "workdays-holiday-new-year".to_owned(), args: vec![] }
}

/// Holiday: 7 January.
///
/// ```text
/// Orthodox Christmas
/// ```
pub fn workdays_holiday_christmas() -> Message {
    Message { id: "workdays-holiday-christmas".to_owned(), args: vec![] }
}

/// Holiday: 8 March.
///
/// ```text
/// International Women’s Day
/// ```
pub fn workdays_holiday_womens_day() -> Message {
    Message { id: "workdays-holiday-womens-day".to_owned(), args: vec![] }
}

/// Holiday: 21 to 23 March.
///
/// ```text
/// Nauryz
/// ```
pub fn workdays_holiday_nauryz() -> Message {
    Message { id: "workdays-holiday-nauryz".to_owned(), args: vec![] }
}

/// Holiday: 15 March since 2027, 30 August until 2025.
///
/// ```text
/// Constitution Day
/// ```
pub fn workdays_holiday_constitution() -> Message {
    Message { id: "workdays-holiday-constitution".to_owned(), args: vec![] }
}

/// Holiday: 1 May.
///
/// ```text
/// Unity Day of the people of Kazakhstan
/// ```
pub fn workdays_holiday_unity() -> Message {
    Message { id: "workdays-holiday-unity".to_owned(), args: vec![] }
}

/// Holiday: 7 May.
///
/// ```text
/// Defender’s Day
/// ```
pub fn workdays_holiday_defender() -> Message {
    Message { id: "workdays-holiday-defender".to_owned(), args: vec![] }
}

/// Holiday: 9 May.
///
/// ```text
/// Victory Day
/// ```
pub fn workdays_holiday_victory() -> Message {
    Message { id: "workdays-holiday-victory".to_owned(), args: vec![] }
}

/// Holiday: 6 July.
///
/// ```text
/// Capital Day
/// ```
pub fn workdays_holiday_capital() -> Message {
    Message { id: "workdays-holiday-capital".to_owned(), args: vec![] }
}

/// Holiday: 25 October.
///
/// ```text
/// Republic Day
/// ```
pub fn workdays_holiday_republic() -> Message {
    Message { id: "workdays-holiday-republic".to_owned(), args: vec![] }
}

/// Holiday: 1 December, until 2021.
///
/// ```text
/// Day of the First President
/// ```
pub fn workdays_holiday_first_president() -> Message {
    Message { id: "workdays-holiday-first-president".to_owned(), args: vec![] }
}

/// Holiday: 16 December.
///
/// ```text
/// Independence Day
/// ```
pub fn workdays_holiday_independence() -> Message {
    Message { id: "workdays-holiday-independence".to_owned(), args: vec![] }
}

/// Holiday: goes by the moon.
///
/// ```text
/// first day of Kurban Ait
/// ```
pub fn workdays_holiday_kurban_ait() -> Message {
    Message { id: "workdays-holiday-kurban-ait".to_owned(), args: vec![] }
}

/// A choice of what a column holds: the title of a shift.
///
/// ```text
/// Shift
/// ```
pub fn worklists_field_shift() -> Message {
    Message { id: "worklists-field-shift".to_owned(), args: vec![] }
}

/// A choice of what a column holds.
///
/// ```text
/// Title in Kazakh
/// ```
pub fn worklists_field_title_kk() -> Message {
    Message { id: "worklists-field-title-kk".to_owned(), args: vec![] }
}

/// A choice of what a column holds.
///
/// ```text
/// Title in Russian
/// ```
pub fn worklists_field_title_ru() -> Message {
    Message { id: "worklists-field-title-ru".to_owned(), args: vec![] }
}

/// A choice of what a column holds.
///
/// ```text
/// Title in English
/// ```
pub fn worklists_field_title_en() -> Message {
    Message { id: "worklists-field-title-en".to_owned(), args: vec![] }
}

/// A choice of what a column holds: the last day of an event.
///
/// ```text
/// Last day
/// ```
pub fn worklists_field_until() -> Message {
    Message { id: "worklists-field-until".to_owned(), args: vec![] }
}

/// A choice of what a column holds: where an event is.
///
/// ```text
/// Place
/// ```
pub fn worklists_field_place() -> Message {
    Message { id: "worklists-field-place".to_owned(), args: vec![] }
}

/// A choice of what a column holds: the most people of an event.
///
/// ```text
/// Capacity
/// ```
pub fn worklists_field_capacity() -> Message {
    Message { id: "worklists-field-capacity".to_owned(), args: vec![] }
}

/// Beside a row.
///
/// ```text
/// Nobody of this name is in the register.
/// ```
pub fn worklists_person_unknown() -> Message {
    Message { id: "worklists-person-unknown".to_owned(), args: vec![] }
}

/// Beside a kind of problem.
///
/// ```text
/// Several people have this name. Say which of them it is.
/// ```
pub fn worklists_person_several() -> Message {
    Message { id: "worklists-person-several".to_owned(), args: vec![] }
}

/// Beside a row.
///
/// ```text
/// People of this name: { $count }. Say which of them it is.
/// ```
///
/// `count`: how many people
pub fn worklists_person_several_of(count: impl Into<Number>) -> Message {
    Message { id: "worklists-person-several-of".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside a kind of problem.
///
/// ```text
/// Somebody of the register is called nearly so. Say whether it is that person.
/// ```
pub fn worklists_person_like() -> Message {
    Message { id: "worklists-person-like".to_owned(), args: vec![] }
}

/// Beside a row.
///
/// ```text
/// Is this { $name }? The name is only like it.
/// ```
///
/// `name`: name of the person in the register
pub fn worklists_person_like_of(name: impl Into<String>) -> Message {
    Message { id: "worklists-person-like-of".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Beside a kind of problem.
///
/// ```text
/// Found by the name alone.
/// ```
pub fn worklists_person_by_name() -> Message {
    Message { id: "worklists-person-by-name".to_owned(), args: vec![] }
}

/// Beside a row.
///
/// ```text
/// Found by the name alone: { $name }.
/// ```
///
/// `name`: name of the person in the register
pub fn worklists_person_by_name_of(name: impl Into<String>) -> Message {
    Message { id: "worklists-person-by-name-of".to_owned(), args: vec![("name".to_owned(), Arg::Text(name.into()))] }
}

/// Beside a kind of problem.
///
/// ```text
/// There is no such event on this day. It is made with the list.
/// ```
pub fn worklists_event_new() -> Message {
    Message { id: "worklists-event-new".to_owned(), args: vec![] }
}

/// Beside a row.
///
/// ```text
/// There is no event “{ $title }” on this day. It is made with the list.
/// ```
///
/// `title`: title of the event
pub fn worklists_event_new_of(title: impl Into<String>) -> Message {
    Message { id: "worklists-event-new-of".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Beside a kind of problem.
///
/// ```text
/// Several events have this title on this day. Say which of them it is.
/// ```
pub fn worklists_event_several() -> Message {
    Message { id: "worklists-event-several".to_owned(), args: vec![] }
}

/// Beside a row.
///
/// ```text
/// Events called “{ $title }” on this day: { $count }. Say which of them it is.
/// ```
///
/// `count`: how many events
/// `title`: title of the events
pub fn worklists_event_several_of(count: impl Into<Number>, title: impl Into<String>) -> Message {
    Message { id: "worklists-event-several-of".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into())), ("title".to_owned(), Arg::Text(title.into()))] }
}

/// Beside a row of a list of events.
///
/// ```text
/// “{ $title }” is in the register on this day already.
/// ```
///
/// `title`: title of the event
pub fn worklists_event_known(title: impl Into<String>) -> Message {
    Message { id: "worklists-event-known".to_owned(), args: vec![("title".to_owned(), Arg::Text(title.into()))] }
}

/// Beside a row of a list of places.
///
/// ```text
/// There is no such event. Make it first, or take in the list of events.
/// ```
pub fn worklists_event_missing() -> Message {
    Message { id: "worklists-event-missing".to_owned(), args: vec![] }
}

/// Beside a row of a list of events.
///
/// ```text
/// The event has no title.
/// ```
pub fn worklists_title_missing() -> Message {
    Message { id: "worklists-title-missing".to_owned(), args: vec![] }
}

/// Beside a row of a list of events.
///
/// ```text
/// The number of people cannot be read. Write a number.
/// ```
pub fn worklists_capacity_unreadable() -> Message {
    Message { id: "worklists-capacity-unreadable".to_owned(), args: vec![] }
}

/// Beside a row of a list of places.
///
/// ```text
/// The event has no such shift, or several fit. Correct the title and the time of the shift.
/// ```
pub fn worklists_shift_unknown() -> Message {
    Message { id: "worklists-shift-unknown".to_owned(), args: vec![] }
}

/// Beside a kind of problem.
///
/// ```text
/// A rule bars this place.
/// ```
pub fn worklists_barred() -> Message {
    Message { id: "worklists-barred".to_owned(), args: vec![] }
}

/// Beside a row of a list of places.
///
/// ```text
/// A place in a shift needs a person of the register. Take the person in first.
/// ```
pub fn worklists_barred_new() -> Message {
    Message { id: "worklists-barred-new".to_owned(), args: vec![] }
}

/// Beside a kind of problem.
///
/// ```text
/// Something speaks against this place. Say whether the person gets it all the same.
/// ```
pub fn worklists_warned() -> Message {
    Message { id: "worklists-warned".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// The person has other hours at this time in the register.
/// ```
pub fn worklists_other_hours() -> Message {
    Message { id: "worklists-other-hours".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours.
///
/// ```text
/// The work lies ahead. Hours are taken in when it is done.
/// ```
pub fn worklists_future() -> Message {
    Message { id: "worklists-future".to_owned(), args: vec![] }
}

/// Beside a row.
///
/// ```text
/// The register has this already.
/// ```
pub fn worklists_known() -> Message {
    Message { id: "worklists-known".to_owned(), args: vec![] }
}

/// Beside a row of a list of places.
///
/// ```text
/// The person is on this list already.
/// ```
pub fn worklists_place_known() -> Message {
    Message { id: "worklists-place-known".to_owned(), args: vec![] }
}

/// Beside a row of a list of places.
///
/// ```text
/// An earlier row gives the person the same place.
/// ```
pub fn worklists_twice() -> Message {
    Message { id: "worklists-twice".to_owned(), args: vec![] }
}

/// On a button: somebody who is not in the register becomes a new record.
///
/// ```text
/// Make a new record
/// ```
pub fn worklists_fix_make_person() -> Message {
    Message { id: "worklists-fix-make-person".to_owned(), args: vec![] }
}

/// On a button: it is none of the people of that name.
///
/// ```text
/// Another person, a new record
/// ```
pub fn worklists_fix_another_person() -> Message {
    Message { id: "worklists-fix-another-person".to_owned(), args: vec![] }
}

/// On a button.
///
/// ```text
/// Make the event
/// ```
pub fn worklists_fix_make_event() -> Message {
    Message { id: "worklists-fix-make-event".to_owned(), args: vec![] }
}

/// On a button: it is none of the events of that title.
///
/// ```text
/// Another event, make it
/// ```
pub fn worklists_fix_another_event() -> Message {
    Message { id: "worklists-fix-another-event".to_owned(), args: vec![] }
}

/// On a button: the hours count as work outside events.
///
/// ```text
/// Hours outside events
/// ```
pub fn worklists_fix_without_event() -> Message {
    Message { id: "worklists-fix-without-event".to_owned(), args: vec![] }
}

/// On a button: the hours follow from the times.
///
/// ```text
/// Count the times
/// ```
pub fn worklists_fix_by_times() -> Message {
    Message { id: "worklists-fix-by-times".to_owned(), args: vec![] }
}

/// On a button: the number in the cell of hours counts.
///
/// ```text
/// Count the cell of hours
/// ```
pub fn worklists_fix_as_claimed() -> Message {
    Message { id: "worklists-fix-as-claimed".to_owned(), args: vec![] }
}

/// On a button: of two rows at one time this one counts.
///
/// ```text
/// Count this row, not the earlier one
/// ```
pub fn worklists_fix_this_row() -> Message {
    Message { id: "worklists-fix-this-row".to_owned(), args: vec![] }
}

/// On a button: the place is given although something speaks against it.
///
/// ```text
/// Give the place all the same
/// ```
pub fn worklists_fix_in_spite() -> Message {
    Message { id: "worklists-fix-in-spite".to_owned(), args: vec![] }
}

/// Printed when a list of events or places is judged without a register.
///
/// ```text
/// This is a list of events or places, and a register is needed to judge it. Name it with --register and give its password in BIRGE_PASSWORD.
/// ```
pub fn cli_import_needs_register() -> Message {
    Message { id: "cli-import-needs-register".to_owned(), args: vec![] }
}

/// Printed when a list of hours, events or places was judged.
///
/// ```text
/// Rows: { $rows }; stay out until corrected or answered: { $out }. Nothing was written.
/// ```
///
/// `rows`: rows of the list
/// `out`: rows that stay out or wait for an answer
pub fn cli_import_work_judged(rows: impl Into<Number>, out: impl Into<Number>) -> Message {
    Message { id: "cli-import-work-judged".to_owned(), args: vec![("rows".to_owned(), Arg::from(rows.into())), ("out".to_owned(), Arg::from(out.into()))] }
}

/// Printed when a list of hours, events or places was taken in.
///
/// ```text
/// Rows taken in: { $rows }; stayed out: { $out }; known already: { $known }.
/// ```
///
/// `rows`: rows taken in
/// `out`: rows that stayed out
/// `known`: rows that the register had already
pub fn cli_import_work_done(rows: impl Into<Number>, out: impl Into<Number>, known: impl Into<Number>) -> Message {
    Message { id: "cli-import-work-done".to_owned(), args: vec![("rows".to_owned(), Arg::from(rows.into())), ("out".to_owned(), Arg::from(out.into())), ("known".to_owned(), Arg::from(known.into()))] }
}

/// In the dialog about how a file is read: what the list is of.
///
/// ```text
/// This is a list of
/// ```
pub fn worklists_screen_kind_label() -> Message {
    Message { id: "worklists-screen-kind-label".to_owned(), args: vec![] }
}

/// A choice: a list of people.
///
/// ```text
/// People
/// ```
pub fn worklists_screen_kind_people() -> Message {
    Message { id: "worklists-screen-kind-people".to_owned(), args: vec![] }
}

/// A choice: a list of hours; also before the sums at the head.
///
/// ```text
/// Hours
/// ```
pub fn worklists_screen_kind_hours() -> Message {
    Message { id: "worklists-screen-kind-hours".to_owned(), args: vec![] }
}

/// A choice: a list of events.
///
/// ```text
/// Events
/// ```
pub fn worklists_screen_kind_events() -> Message {
    Message { id: "worklists-screen-kind-events".to_owned(), args: vec![] }
}

/// A choice: a list of who works in which shift.
///
/// ```text
/// Places in shifts
/// ```
pub fn worklists_screen_kind_places() -> Message {
    Message { id: "worklists-screen-kind-places".to_owned(), args: vec![] }
}

/// At the head of a list of work: what goes in.
///
/// ```text
/// Goes in: hours { $hours }, new people { $people }, new events { $events }.
/// ```
///
/// `hours`: hours and minutes, 78:30
/// `people`: people that are made
/// `events`: events that are made
pub fn worklists_screen_sums(hours: impl Into<String>, people: impl Into<Number>, events: impl Into<Number>) -> Message {
    Message { id: "worklists-screen-sums".to_owned(), args: vec![("hours".to_owned(), Arg::Text(hours.into())), ("people".to_owned(), Arg::from(people.into())), ("events".to_owned(), Arg::from(events.into()))] }
}

/// At the head of a list of places: what goes in.
///
/// ```text
/// New people that go in: { $people }.
/// ```
///
/// `people`: people that are made
pub fn worklists_screen_sums_places(people: impl Into<Number>) -> Message {
    Message { id: "worklists-screen-sums-places".to_owned(), args: vec![("people".to_owned(), Arg::from(people.into()))] }
}

/// At the head of a list of events: what goes in.
///
/// ```text
/// New events that go in: { $events }.
/// ```
///
/// `events`: events that are made
pub fn worklists_screen_sums_events(events: impl Into<Number>) -> Message {
    Message { id: "worklists-screen-sums-events".to_owned(), args: vec![("events".to_owned(), Arg::from(events.into()))] }
}

/// What becomes of a row.
///
/// ```text
/// goes in
/// ```
pub fn worklists_screen_verdict_new() -> Message {
    Message { id: "worklists-screen-verdict-new".to_owned(), args: vec![] }
}

/// Sum at the foot.
///
/// ```text
/// Go in
/// ```
pub fn worklists_screen_sum_new() -> Message {
    Message { id: "worklists-screen-sum-new".to_owned(), args: vec![] }
}

/// On the button that takes the list in.
///
/// ```text
/// Take in rows: { $count }
/// ```
///
/// `count`: rows that go in
pub fn worklists_screen_run_button(count: impl Into<Number>) -> Message {
    Message { id: "worklists-screen-run-button".to_owned(), args: vec![("count".to_owned(), Arg::from(count.into()))] }
}

/// Beside the button while no row goes in.
///
/// ```text
/// No row goes in yet. Answer the questions at the left: for one row, or for all of a kind.
/// ```
pub fn worklists_screen_run_none() -> Message {
    Message { id: "worklists-screen-run-none".to_owned(), args: vec![] }
}

/// Beside the button of a list of hours.
///
/// ```text
/// Hours come in as claims, and somebody else confirms them. The import can be taken back as a whole.
/// ```
pub fn worklists_screen_confirm_hint() -> Message {
    Message { id: "worklists-screen-confirm-hint".to_owned(), args: vec![] }
}

/// After the import.
///
/// ```text
/// Rows taken in
/// ```
pub fn worklists_screen_done_written() -> Message {
    Message { id: "worklists-screen-done-written".to_owned(), args: vec![] }
}

/// Button after a list of hours was taken in.
///
/// ```text
/// To the hours
/// ```
pub fn worklists_screen_done_hours_button() -> Message {
    Message { id: "worklists-screen-done-hours-button".to_owned(), args: vec![] }
}

/// Button after a list of events or places was taken in.
///
/// ```text
/// To the events
/// ```
pub fn worklists_screen_done_events_button() -> Message {
    Message { id: "worklists-screen-done-events-button".to_owned(), args: vec![] }
}

/// Under the rows: whom a row may mean.
///
/// ```text
/// Who is it?
/// ```
pub fn worklists_screen_who_title() -> Message {
    Message { id: "worklists-screen-who-title".to_owned(), args: vec![] }
}

/// Under the rows: which event a row may be of.
///
/// ```text
/// Which event is it?
/// ```
pub fn worklists_screen_which_title() -> Message {
    Message { id: "worklists-screen-which-title".to_owned(), args: vec![] }
}

/// Column of the lists that were taken in.
///
/// ```text
/// Rows
/// ```
pub fn worklists_screen_taken_rows_column() -> Message {
    Message { id: "worklists-screen-taken-rows-column".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// Not in the register
/// ```
pub fn worklists_screen_problem_person_unknown() -> Message {
    Message { id: "worklists-screen-problem-person-unknown".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// Several of that name
/// ```
pub fn worklists_screen_problem_person_several() -> Message {
    Message { id: "worklists-screen-problem-person-several".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// A name like it
/// ```
pub fn worklists_screen_problem_person_like() -> Message {
    Message { id: "worklists-screen-problem-person-like".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// Found by the name alone
/// ```
pub fn worklists_screen_problem_person_by_name() -> Message {
    Message { id: "worklists-screen-problem-person-by-name".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// New event
/// ```
pub fn worklists_screen_problem_event_new() -> Message {
    Message { id: "worklists-screen-problem-event-new".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// Several such events
/// ```
pub fn worklists_screen_problem_event_several() -> Message {
    Message { id: "worklists-screen-problem-event-several".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// No such event
/// ```
pub fn worklists_screen_problem_event_missing() -> Message {
    Message { id: "worklists-screen-problem-event-missing".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// Hours and times differ
/// ```
pub fn worklists_screen_problem_hours_mismatch() -> Message {
    Message { id: "worklists-screen-problem-hours-mismatch".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// Two places at once
/// ```
pub fn worklists_screen_problem_overlap_in_file() -> Message {
    Message { id: "worklists-screen-problem-overlap-in-file".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// Other hours at that time
/// ```
pub fn worklists_screen_problem_other_hours() -> Message {
    Message { id: "worklists-screen-problem-other-hours".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// No such shift
/// ```
pub fn worklists_screen_problem_shift_unknown() -> Message {
    Message { id: "worklists-screen-problem-shift-unknown".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// Barred by a rule
/// ```
pub fn worklists_screen_problem_place_barred() -> Message {
    Message { id: "worklists-screen-problem-place-barred".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// Something speaks against it
/// ```
pub fn worklists_screen_problem_place_warned() -> Message {
    Message { id: "worklists-screen-problem-place-warned".to_owned(), args: vec![] }
}

/// Kind of problem, in the list at the left.
///
/// ```text
/// Already there
/// ```
pub fn worklists_screen_problem_work_known() -> Message {
    Message { id: "worklists-screen-problem-work-known".to_owned(), args: vec![] }
}

/// Beside a row of a list of hours: the organisation does not count the night.
///
/// ```text
/// All of these hours lie at night, and the organisation does not count the night.
/// ```
pub fn worklists_all_at_night() -> Message {
    Message { id: "worklists-all-at-night".to_owned(), args: vec![] }
}
