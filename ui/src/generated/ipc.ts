// Written from src-tauri/src/ipc by `cargo xtask gen`; not to be edited.

export type Message = { 
/**
 * The Fluent id.
 */
id: string, 
/**
 * Arguments by name.
 */
args: Array<[string, Arg]>, };

export type Arg = { "type": "text", "value": string } | { "type": "number", "value": number } | { "type": "date", "value": { 
/**
 * Year of the common era.
 */
year: number, 
/**
 * 1 to 12.
 */
month: number, 
/**
 * From 1.
 */
day: number, } } | { "type": "instant", "value": number } | { "type": "titles", "value": { 
/**
 * Of Kazakh.
 */
kk: string, 
/**
 * Of Russian.
 */
ru: string, 
/**
 * Of English.
 */
en: string, } };

export type ErrorKind = "invalid" | "refused" | "missing" | "broken";

export type IpcError = { 
/**
 * Chooses the appearance.
 */
kind: ErrorKind, 
/**
 * What happened, why, and what to do.
 */
message: Message, 
/**
 * The field of the form that it stands beside.
 */
field: string | null, 
/**
 * Number of the log line, for [`KindDto::Broken`].
 */
trace: string | null, };

export type Language = "kk" | "ru" | "en";

export type Theme = "light" | "dark" | "system";

export type Pseudo = "none" | "stretched" | "ids";

export type Phase = "first_run" | "locked" | "open";

export type RegisterKey = "main" | "practice";

export type Role = "owner" | "coordinator" | "aid" | "desk" | "viewer" | "data_officer";

export type Deed = "see_volunteers" | "see_restricted" | "add_volunteer" | "edit_volunteer" | "change_status" | "delete_volunteer" | "bulk_edit" | "import" | "export" | "print" | "save_organisation" | "add_direction" | "change_settings" | "manage_operators" | "renew_recovery" | "see_audit" | "make_backup" | "restore" | "erase" | "anonymise" | "block" | "record_consent" | "see_retention" | "set_retention" | "breach_pack" | "undo" | "practice" | "share_filter" | "join_volunteers" | "issue_certificates" | "see_events" | "save_events" | "assign_people" | "mark_people" | "claim_hours" | "confirm_hours" | "sign_in" | "receive_guests";

export type Seat = { 
/**
 * The id of the operator.
 */
operator: string, 
/**
 * Initials, with a number where two are the same.
 */
label: string, };

export type RegisterChoice = { 
/**
 * Which.
 */
key: RegisterKey, 
/**
 * The name of the organisation.
 */
organisation: string, 
/**
 * Who may sit down here, by initials.
 */
seats: Array<Seat>, };

export type OpenRegister = { 
/**
 * Which.
 */
key: RegisterKey, 
/**
 * The name of the organisation.
 */
organisation: string, 
/**
 * ISO code of its region.
 */
region: string | null, 
/**
 * Who works.
 */
operator: string, 
/**
 * Their id.
 */
operator_id: string, 
/**
 * Their role.
 */
role: Role, 
/**
 * What the role may do; what is not here is not offered.
 */
may: Array<Deed>, 
/**
 * They work with certain events only: [`OpenRegister::may`] holds within these, and
 * nothing of the whole register is offered.
 */
limited: boolean, 
/**
 * Who may sit down here.
 */
seats: Array<Seat>, 
/**
 * Whether its people are invented.
 */
practice: boolean, 
/**
 * Minutes without a touch before it locks.
 */
lock_minutes: number, 
/**
 * People in it.
 */
volunteers: number, 
/**
 * How many things on the Today page wait for a person.
 */
attention: number, };

export type Session = { 
/**
 * Where the person stands.
 */
phase: Phase, 
/**
 * Language of the window.
 */
language: Language, 
/**
 * Light, dark, or as the system says.
 */
theme: Theme, 
/**
 * A pseudo-language, for testing the words.
 */
pseudo: Pseudo, 
/**
 * Version of the program.
 */
version: string, 
/**
 * Registers on this laptop.
 */
registers: Array<RegisterChoice>, 
/**
 * The open one.
 */
open: OpenRegister | null, 
/**
 * Today in Kazakhstan, `YYYY-MM-DD`.
 */
today: string, 
/**
 * The program has just started on a laptop that is remembered: it may open the
 * register without a password.
 */
remembered: boolean, };

export type Founded = { 
/**
 * Groups of four characters.
 */
recovery_code: string, };

export type OpenReport = { 
/**
 * What a person should know: something was rebuilt, or lost.
 */
notices: Array<Message>, 
/**
 * The new recovery code, if the old one was used.
 */
recovery_code: string | null, };

export type OwnerChoice = { 
/**
 * The id of the operator.
 */
operator: string, 
/**
 * The name.
 */
name: string, };

export type Recovered = { 
/**
 * The register is open; nothing if an owner has to be chosen first.
 */
report: OpenReport | null, 
/**
 * The owners to choose from.
 */
owners: Array<OwnerChoice>, };

export type RememberState = { 
/**
 * The system has a keychain, and this register may be remembered.
 */
offered: boolean, 
/**
 * It is whoever works.
 */
me: boolean, 
/**
 * The initials of another operator who is remembered.
 */
other: string | null, };

export type SavedFile = { 
/**
 * Where.
 */
path: string, 
/**
 * How many rows it has.
 */
rows: number, };

export type RegionNameThen = { 
/**
 * Kazakh.
 */
kk: string, 
/**
 * Russian.
 */
ru: string, 
/**
 * English.
 */
en: string, 
/**
 * Its first day: `2019-03-23`.
 */
from: string, 
/**
 * The first day of the next name.
 */
until: string | null, };

export type Region = { 
/**
 * ISO 3166-2.
 */
code: string, 
/**
 * Kazakh.
 */
kk: string, 
/**
 * Russian.
 */
ru: string, 
/**
 * English.
 */
en: string, 
/**
 * Kazakh, short enough for a tile.
 */
short_kk: string, 
/**
 * Russian, short enough for a tile.
 */
short_ru: string, 
/**
 * English, short enough for a tile.
 */
short_en: string, 
/**
 * A city of the republic, not an oblast.
 */
city: boolean, 
/**
 * Its first day, `2022-06-08`, where it is not old.
 */
since: string | null, 
/**
 * The region that its places belonged to before.
 */
before: string | null, 
/**
 * Names that it had and has no longer, the earliest first.
 */
former: Array<RegionNameThen>, };

export type DirectionDraft = { 
/**
 * Kazakh.
 */
kk: string | null, 
/**
 * Russian.
 */
ru: string | null, 
/**
 * English.
 */
en: string | null, 
/**
 * The national direction that it belongs to.
 */
parent: string | null, };

export type Direction = { 
/**
 * The code.
 */
code: string, 
/**
 * Kazakh.
 */
kk: string, 
/**
 * Russian.
 */
ru: string, 
/**
 * English.
 */
en: string, 
/**
 * The national direction that a local one belongs to.
 */
parent: string | null, 
/**
 * The organisation added it itself.
 */
own: boolean, };

export type OrganisationKind = "group" | "organisation" | "state_body";

export type Organisation = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is.
 */
kind: OrganisationKind, 
/**
 * Its name.
 */
name: string, 
/**
 * BIN, 12 digits.
 */
bin: string | null, 
/**
 * ISO code of its region.
 */
region: string | null, 
/**
 * Whom to call.
 */
contact: string | null, 
/**
 * Free text.
 */
notes: string | null, 
/**
 * How many volunteers belong to it.
 */
volunteers: number, };

export type OrganisationDraft = { 
/**
 * What it is.
 */
kind: OrganisationKind, 
/**
 * Its name.
 */
name: string, 
/**
 * BIN as typed.
 */
bin: string | null, 
/**
 * ISO code of its region.
 */
region: string | null, 
/**
 * Whom to call.
 */
contact: string | null, 
/**
 * Free text.
 */
notes: string | null, };

export type Directory = { 
/**
 * The 20 regions of today, in the order of their codes.
 */
regions: Array<Region>, 
/**
 * National directions, then local ones.
 */
directions: Array<Direction>, 
/**
 * Organisations of this register, in the alphabet of the window.
 */
organisations: Array<Organisation>, 
/**
 * Tags in use.
 */
tags: Array<string>, 
/**
 * Codes of the fields that this organisation does not collect: forms leave them out.
 */
fields_off: Array<string>, 
/**
 * The version of the consent texts of today.
 */
consent_text: string, };

export type LimitedTo = { 
/**
 * The id.
 */
id: string, 
/**
 * What it is called; null of one that is deleted.
 */
title: string | null, };

export type Operator = { 
/**
 * The id.
 */
id: string, 
/**
 * The name that stands in the history.
 */
name: string, 
/**
 * The role.
 */
role: Role, 
/**
 * The day on which they left.
 */
left: string | null, 
/**
 * They have a password on this laptop.
 */
seat: boolean, 
/**
 * It is whoever asks.
 */
me: boolean, 
/**
 * The events that they are limited to; null is the whole register.
 */
events: Array<LimitedTo> | null, };

export type Right = { 
/**
 * What may be done.
 */
deed: Deed, 
/**
 * By whom.
 */
roles: Array<Role>, };

export type Operators = { 
/**
 * Those who work here first, then those who left.
 */
operators: Array<Operator>, 
/**
 * The table of rights.
 */
rights: Array<Right>, };

export type AuditKind = "records" | "views" | "files" | "sign_ins" | "operators" | "settings" | "backups" | "personal";

export type AuditFilter = { 
/**
 * The id of an operator.
 */
operator: string | null, 
/**
 * What it is filed under.
 */
kind: AuditKind | null, 
/**
 * The first day, `YYYY-MM-DD`.
 */
from: string | null, 
/**
 * The last day.
 */
to: string | null, 
/**
 * The id of a volunteer.
 */
subject: string | null, };

export type AuditVolunteer = { 
/**
 * The id, which the log holds.
 */
id: string, 
/**
 * The name, which the register holds; null once it does not any more.
 */
name: string | null, };

export type AuditEvent = { 
/**
 * The id, which the log holds.
 */
id: string, 
/**
 * The title in the language of the window, which the register holds; null if it does not.
 */
title: string | null, };

export type AuditLine = { 
/**
 * The id of the action.
 */
action: string, 
/**
 * When, by the clock of the device that wrote it.
 */
at: number, 
/**
 * The id of whoever did it.
 */
operator: string, 
/**
 * Their name.
 */
name: string, 
/**
 * What it is filed under.
 */
kind: AuditKind, 
/**
 * What was done.
 */
act: Message, 
/**
 * Of what a file or a paper was made, as pairs of codes: the filter of an export, the
 * code of a paper.
 */
filter: Array<[string, string]>, 
/**
 * The event that it is about.
 */
event: AuditEvent | null, 
/**
 * The volunteer whom it is about; of several or of none there is nobody here.
 */
volunteer: AuditVolunteer | null, 
/**
 * Entries that it wrote.
 */
entries: number, 
/**
 * It was taken back.
 */
undone: boolean, };

export type AuditPage = { 
/**
 * The lines. With a rare filter a page may be short, even empty, and not be the last.
 */
lines: Array<AuditLine>, 
/**
 * Ask with this for those that follow; null at the end of the log.
 */
next: string | null, };

export type AuditFormat = "xlsx" | "csv";

export type Settings = { 
/**
 * The name of the organisation.
 */
organisation: string, 
/**
 * ISO code of its region.
 */
region: string | null, 
/**
 * Minutes without a touch before it locks.
 */
lock_minutes: number, 
/**
 * Below this age a guardian's consent is needed.
 */
minors_consent_under: number, 
/**
 * Who answers for personal data.
 */
responsible: string | null, 
/**
 * Hours of rest between two days of work, below which is warned.
 */
rest_hours: number, 
/**
 * How hours are counted.
 */
policies: HoursPolicies, 
/**
 * What an hour of each year is worth, the latest year first.
 */
rates: Array<HourRate>, 
/**
 * Who works in the register.
 */
operators: Array<Named>, 
/**
 * The folder of the register.
 */
folder: string, 
/**
 * The id of the register.
 */
register_id: string, 
/**
 * Entries in the log.
 */
entries: number, };

export type SettingsDraft = { 
/**
 * The name of the organisation.
 */
organisation: string, 
/**
 * ISO code of its region.
 */
region: string | null, 
/**
 * Minutes without a touch before it locks.
 */
lock_minutes: number, 
/**
 * 14, 16 or 18.
 */
minors_consent_under: number, 
/**
 * Who answers for personal data.
 */
responsible: string | null, 
/**
 * From 0 to 24.
 */
rest_hours: number, };

export type NightCounts = "as_others" | "apart" | "not";

export type HoursPolicies = { 
/**
 * Minutes that new events take off the hours of marks.
 */
break_minutes: number, 
/**
 * When the work was longer than these minutes; the break is shorter.
 */
break_after: number, 
/**
 * How hours at night count.
 */
night: NightCounts, 
/**
 * The minute of the day at which the night begins.
 */
night_from: number, 
/**
 * The minute at which it ends.
 */
night_until: number, 
/**
 * Minutes of travel that count for a person and day; 0 counts none.
 */
travel_minutes: number, };

export type HourRate = { 
/**
 * The year.
 */
year: number, 
/**
 * In hundredths of a tenge.
 */
tiyn: number, 
/**
 * Where the rate was taken from.
 */
source: string, };

export type Status = "applicant" | "active" | "paused" | "archived";

export type Sex = "male" | "female";

export type AgeBand = "under14" | "from14to17" | "from18to34" | "from35to59" | "from60" | "unknown";

export type ConsentState = "given" | "missing" | "expired" | "withdrawn" | "guardian_missing" | "other_ground";

export type Tier = "exact" | "alias" | "suggestion";

export type SortColumn = "name" | "latin" | "birth" | "region" | "organisation" | "status" | "consent" | "joined" | "changed";

export type Sort = { 
/**
 * By what.
 */
column: SortColumn, 
/**
 * From the end.
 */
descending: boolean, };

export type VolunteerQuery = { 
/**
 * What stands in the search box.
 */
text: string, 
/**
 * ISO codes; the empty code means "no region".
 */
regions: Array<string>, 
/**
 * Codes of directions; the empty code means "no direction".
 */
directions: Array<string>, 
/**
 * Statuses.
 */
statuses: Array<Status>, 
/**
 * Sexes.
 */
sexes: Array<Sex>, 
/**
 * Age bands.
 */
ages: Array<AgeBand>, 
/**
 * Ids of organisations.
 */
organisations: Array<string>, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * Only people without a valid consent.
 */
consent_missing: boolean, 
/**
 * Only minors without a guardian's consent.
 */
guardian_missing: boolean, 
/**
 * Only people of whom more is kept than may be kept without a consent.
 */
beyond_minimum: boolean, 
/**
 * Only people who showed no document.
 */
document_unseen: boolean, 
/**
 * The archive too.
 */
with_archived: boolean, 
/**
 * The order.
 */
sort: Sort, };

export type Count = { 
/**
 * What is counted; empty for those without.
 */
key: string, 
/**
 * How many.
 */
count: number, };

export type Letter = { 
/**
 * Upper case.
 */
letter: string, 
/**
 * Row.
 */
index: number, };

export type MarkPart = "surname" | "given" | "patronymic" | "latin" | "phone" | "iin";

export type Mark = { 
/**
 * Which text of the row.
 */
part: MarkPart, 
/**
 * First unit.
 */
from: number, 
/**
 * Behind the last unit.
 */
to: number, };

export type FoundWhat = "latin" | "iin" | "former_name" | "badge_name" | "phone" | "email" | "contract" | "joined_name";

export type FoundBy = { 
/**
 * What it is.
 */
what: FoundWhat, 
/**
 * The text; digits that were not asked for are hidden.
 */
text: string, 
/**
 * What of it met the question, in UTF-16 units: the first and behind the last.
 */
marks: Array<[number, number]>, };

export type VolunteerRow = { 
/**
 * Id.
 */
id: string, 
/**
 * As in the document.
 */
surname: string | null, 
/**
 * As in the document.
 */
given: string | null, 
/**
 * As in the document.
 */
patronymic: string | null, 
/**
 * Latin form.
 */
latin: string | null, 
/**
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 */
birth: string | null, 
/**
 * The last four digits.
 */
iin_tail: string | null, 
/**
 * The first phone, masked.
 */
phone: string | null, 
/**
 * ISO code.
 */
region: string | null, 
/**
 * Codes.
 */
directions: Array<string>, 
/**
 * Its name.
 */
organisation: string | null, 
/**
 * Where the person stands.
 */
status: Status, 
/**
 * Consents.
 */
consent: ConsentState, 
/**
 * Day of joining.
 */
joined: string | null, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * How it was found.
 */
tier: Tier, 
/**
 * Letters that met the question.
 */
marks: Array<Mark>, 
/**
 * What met the question beside the name.
 */
found_by: Array<FoundBy>, };

export type SimilarPerson = { 
/**
 * Who is there, as in the list.
 */
person: VolunteerRow, 
/**
 * How sure it is.
 */
certainty: CertaintyDto, 
/**
 * What speaks for it and what against.
 */
reasons: Array<Message>, };

export type Facets = { 
/**
 * By region.
 */
region: Array<Count>, 
/**
 * By direction.
 */
direction: Array<Count>, 
/**
 * By status.
 */
status: Array<Count>, 
/**
 * By sex.
 */
sex: Array<Count>, 
/**
 * By age band.
 */
age: Array<Count>, 
/**
 * By organisation.
 */
organisation: Array<Count>, 
/**
 * By tag.
 */
tag: Array<Count>, 
/**
 * Without a valid consent.
 */
consent_missing: number, 
/**
 * Minors without a guardian's consent.
 */
guardian_missing: number, 
/**
 * Of whom more is kept than may be kept without a consent.
 */
beyond_minimum: number, 
/**
 * Without a document that was seen.
 */
document_unseen: number, 
/**
 * In the archive.
 */
archived: number, };

export type VolunteerWindow = { 
/**
 * Rows that answer the question.
 */
total: number, 
/**
 * People in the register, without the archive.
 */
register_total: number, 
/**
 * People whom no list shows, because their data is blocked.
 */
blocked: number, 
/**
 * The first row's place in the whole.
 */
offset: number, 
/**
 * The rows.
 */
rows: Array<VolunteerRow>, 
/**
 * Numbers for the filter chips; absent after the first window of a question.
 */
facets: Facets | null, 
/**
 * Where each letter begins, when the list is ordered by name.
 */
letters: Array<Letter>, 
/**
 * The text as it would read in the other keyboard layout, if that finds somebody.
 */
converted: string | null, 
/**
 * The place of the first row that is only similar.
 */
suggested_from: number | null, };

export type Name = { 
/**
 * As in the document.
 */
surname: string | null, 
/**
 * As in the document.
 */
given: string | null, 
/**
 * As in the document.
 */
patronymic: string | null, };

export type Named = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, };

export type FormerName = { 
/**
 * The row.
 */
fact: string, 
/**
 * The name.
 */
name: Name, 
/**
 * Until.
 */
until: string | null, };

export type LanguageSkill = { 
/**
 * ISO 639.
 */
language: string, 
/**
 * A1 … C2, or free.
 */
level: string | null, };

export type Emergency = { 
/**
 * Name.
 */
name: string, 
/**
 * Who it is.
 */
relation: string | null, 
/**
 * Phone, masked.
 */
phone: string | null, };

export type Guardian = { 
/**
 * The row.
 */
fact: string, 
/**
 * Name.
 */
name: string, 
/**
 * Who it is.
 */
relation: string | null, 
/**
 * Phone, masked.
 */
phone: string | null, 
/**
 * Day of the valid consent.
 */
consent_on: string | null, };

export type ConsentPurpose = "processing" | "photo" | "publication" | "third_parties" | "cross_border";

export type ConsentWay = "paper" | "electronic";

export type LegalGround = "consent" | "contract" | "law";

export type DocumentKind = "identity_card" | "passport" | "birth_certificate" | "residence_permit" | "other";

export type DocumentSeen = { 
/**
 * The row.
 */
fact: string, 
/**
 * What kind.
 */
kind: DocumentKind, 
/**
 * Day.
 */
on: string, 
/**
 * Who saw it.
 */
by: string, };

export type Consent = { 
/**
 * The row.
 */
fact: string, 
/**
 * What it is for.
 */
purposes: Array<ConsentPurpose>, 
/**
 * Version of the text.
 */
text_version: string, 
/**
 * Language of the text.
 */
language: string, 
/**
 * The guardian who gave it; nothing when the person did.
 */
guardian: string | null, 
/**
 * Day.
 */
on: string, 
/**
 * Last day.
 */
until: string | null, 
/**
 * How.
 */
way: ConsentWay, 
/**
 * Where the paper lies.
 */
reference: string | null, 
/**
 * Day of withdrawal.
 */
withdrawn: string | null, 
/**
 * Codes of the fields in the list of data; nothing if the list was not recorded.
 */
data: Array<string> | null, 
/**
 * To whom data may be given.
 */
third_parties: string | null, 
/**
 * To which countries.
 */
abroad: string | null, 
/**
 * Who recorded it.
 */
taken_by: string, };

export type Contract = { 
/**
 * The row.
 */
fact: string, 
/**
 * Number.
 */
number: string, 
/**
 * First day.
 */
from: string | null, 
/**
 * Last day.
 */
until: string | null, 
/**
 * What is paid.
 */
expenses: string | null, };

export type Briefing = { 
/**
 * The row.
 */
fact: string, 
/**
 * Day.
 */
on: string, 
/**
 * About what.
 */
topic: string, 
/**
 * By whom.
 */
given_by: string | null, 
/**
 * Where the signature is.
 */
reference: string | null, };

export type Blocked = { 
/**
 * Since when, `YYYY-MM-DD`.
 */
since: string, 
/**
 * Why.
 */
reason: string | null, };

export type Rival = { 
/**
 * Its code, to settle it by.
 */
code: string, 
/**
 * Its name.
 */
field: Message, 
/**
 * The values as text; the first one is shown.
 */
values: Array<string>, };

export type VolunteerProfile = { 
/**
 * Id.
 */
id: string, 
/**
 * As in the document.
 */
name: Name, 
/**
 * Latin form.
 */
latin: string | null, 
/**
 * For the badge.
 */
badge_name: string | null, 
/**
 * Names that were.
 */
former_names: Array<FormerName>, 
/**
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 */
birth: string | null, 
/**
 * Full years today.
 */
age: number | null, 
/**
 * Under 18 today.
 */
minor: boolean, 
/**
 * Sex.
 */
sex: Sex | null, 
/**
 * Masked: `•••• 7036`.
 */
iin: string | null, 
/**
 * Somebody looked at the document where number and date differ.
 */
iin_checked: boolean, 
/**
 * Questions that the number raises.
 */
iin_notes: Array<Message>, 
/**
 * Masked: `•••• 0115`.
 */
phones: Array<string>, 
/**
 * Mail addresses.
 */
emails: Array<string>, 
/**
 * ISO code.
 */
region: string | null, 
/**
 * District.
 */
district: string | null, 
/**
 * Lives there since.
 */
residence_since: string | null, 
/**
 * Codes.
 */
directions: Array<string>, 
/**
 * Languages.
 */
languages: Array<LanguageSkill>, 
/**
 * Skills.
 */
skills: Array<string>, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * Organisation or group.
 */
organisation: Named | null, 
/**
 * Where the person stands.
 */
status: Status, 
/**
 * Why.
 */
status_reason: string | null, 
/**
 * Day of joining.
 */
joined: string | null, 
/**
 * T-shirt size.
 */
tshirt: string | null, 
/**
 * Whom to call.
 */
emergency: Emergency | null, 
/**
 * Parents and other representatives.
 */
guardians: Array<Guardian>, 
/**
 * Consents, newest first.
 */
consents: Array<Consent>, 
/**
 * Whether they are in order today.
 */
consent: ConsentState, 
/**
 * On what ground the data is kept.
 */
ground: LegalGround, 
/**
 * What may be kept with a consent only, while it is owed.
 */
beyond: Array<Message>, 
/**
 * Documents that the person showed, newest first.
 */
documents: Array<DocumentSeen>, 
/**
 * Contracts.
 */
contracts: Array<Contract>, 
/**
 * Briefings.
 */
briefings: Array<Briefing>, 
/**
 * Free text.
 */
notes: string | null, 
/**
 * Work that the law closes to this person today.
 */
barred: Array<Message>, 
/**
 * Fields that two people changed at once.
 */
rivals: Array<Rival>, 
/**
 * The data is kept and not used; told to those who may end it.
 */
blocked: Blocked | null, 
/**
 * In the bin.
 */
deleted: boolean, 
/**
 * When the record was made.
 */
created_at: number, 
/**
 * When it was changed last.
 */
changed_at: number, };

export type Restricted = "iin" | "phone";

export type GuardianPhone = { 
/**
 * The row.
 */
fact: string, 
/**
 * As it is read aloud.
 */
phone: string, };

export type Revealed = { 
/**
 * Twelve digits.
 */
iin: string | null, 
/**
 * In the order of the profile, as they are read aloud.
 */
phones: Array<string>, 
/**
 * Of whom to call.
 */
emergency: string | null, 
/**
 * Of guardians.
 */
guardians: Array<GuardianPhone>, };

export type VolunteerDraft = { 
/**
 * As typed.
 */
surname: string | null, 
/**
 * As typed.
 */
given: string | null, 
/**
 * As typed.
 */
patronymic: string | null, 
/**
 * As typed.
 */
birth: string | null, 
/**
 * Chosen.
 */
sex: Sex | null, 
/**
 * As typed.
 */
iin: string | null, 
/**
 * As typed.
 */
phone: string | null, 
/**
 * As typed.
 */
email: string | null, 
/**
 * ISO code.
 */
region: string | null, 
/**
 * Id.
 */
organisation: string | null, 
/**
 * Codes.
 */
directions: Array<string>, };

export type VolunteerAdded = { 
/**
 * Id.
 */
id: string, 
/**
 * Questions that remain.
 */
warnings: Array<Message>, };

export type VolunteerEdited = { 
/**
 * Questions that remain.
 */
warnings: Array<Message>, };

export type BulkDone = { 
/**
 * Records changed.
 */
changed: number, 
/**
 * People passed over because their data is blocked.
 */
blocked: number, };

export type BulkPreview = { 
/**
 * People of the selection.
 */
people: number, 
/**
 * Who changes.
 */
changed: number, 
/**
 * With whom it is so already.
 */
already: number, 
/**
 * Who stays as they are, and why: a sentence for each reason.
 */
skipped: Array<Message>, };

export type Selection = { "of": "ids", 
/**
 * Ids.
 */
ids: Array<string>, } | { "of": "query", 
/**
 * The question.
 */
query: VolunteerQuery, };

export type MemberKind = "phone" | "email" | "direction" | "language" | "skill" | "tag";

export type VolunteerEdit = { "edit": "name", surname: string | null, given: string | null, patronymic: string | null, } | { "edit": "latin", text: string | null, } | { "edit": "badge_name", text: string | null, } | { "edit": "birth", text: string | null, } | { "edit": "sex", sex: Sex | null, } | { "edit": "iin", text: string | null, } | { "edit": "iin_checked", checked: boolean, } | { "edit": "residence", region: string | null, district: string | null, since: string | null, } | { "edit": "organisation", organisation: string | null, } | { "edit": "status", status: Status, reason: string | null, } | { "edit": "joined", day: string | null, } | { "edit": "tshirt", size: string | null, } | { "edit": "emergency", name: string | null, relation: string | null, phone: string | null, } | { "edit": "notes", text: string | null, } | { "edit": "add", what: MemberKind, text: string, level: string | null, } | { "edit": "remove", what: MemberKind, text: string, } | { "edit": "former_name", surname: string | null, given: string | null, patronymic: string | null, until: string | null, } | { "edit": "guardian", name: string, relation: string | null, phone: string | null, } | { "edit": "consent", purposes: Array<ConsentPurpose>, text_version: string, language: string, guardian: string | null, on: string, until: string | null, way: ConsentWay, reference: string | null, 
/**
 * Codes of the fields in the list of data.
 */
data: Array<string>, third_parties: string | null, abroad: string | null, } | { "edit": "consent_withdrawn", purposes: Array<ConsentPurpose>, on: string, } | { "edit": "consent_owed" } | { "edit": "contract", number: string, from: string | null, until: string | null, expenses: string | null, } | { "edit": "briefing", on: string, topic: string, given_by: string | null, reference: string | null, } | { "edit": "ground", ground: LegalGround, } | { "edit": "document_seen", kind: DocumentKind, on: string, } | { "edit": "void", fact: string, } | { "edit": "settle", code: string, place: number, };

export type UndoState = "possible" | "undone" | "superseded" | "never";

export type HistoryChange = { 
/**
 * The name of the field.
 */
field: Message, 
/**
 * What stood there before.
 */
old: string | null, 
/**
 * What stands there since.
 */
new: string | null, 
/**
 * All of it, where the sides only count.
 */
whole: string | null, };

export type HistoryRow = { 
/**
 * The action, to take it back.
 */
action: string, 
/**
 * When, by the clock of the device that wrote it.
 */
at: number, 
/**
 * Name of the operator.
 */
operator: string, 
/**
 * Name of the laptop.
 */
device: string, 
/**
 * What the person did.
 */
act: Message, 
/**
 * Fields with their old and new values, as text for reading.
 */
changes: Array<HistoryChange>, 
/**
 * Whether it can be taken back.
 */
undo: UndoState, 
/**
 * When it was taken back.
 */
undone_at: number | null, };

export type RecentAction = { 
/**
 * The action, to take it back.
 */
action: string, 
/**
 * When.
 */
at: number, 
/**
 * Name of the operator.
 */
operator: string, 
/**
 * What the person did.
 */
act: Message, 
/**
 * Whether it can be taken back.
 */
undo: UndoState, };

export type Undone = { 
/**
 * How many records changed.
 */
undone: number, 
/**
 * Names of the fields that were kept, because somebody changed them since.
 */
kept: Array<Message>, 
/**
 * How many records that the action added stay whole, because somebody changed them since.
 */
stayed: number, };

export type AttentionKind = "guardian_missing" | "consent_missing" | "consent_expiring" | "applicants" | "hours";

export type Attention = { 
/**
 * What waits.
 */
kind: AttentionKind, 
/**
 * How many.
 */
count: number, 
/**
 * The rows behind the number; nothing where the page of personal data lists them.
 */
query: VolunteerQuery | null, };

export type Today = { 
/**
 * Today in Kazakhstan, `YYYY-MM-DD`.
 */
day: string, 
/**
 * What waits for a person, the most pressing first; kinds with nothing waiting are left out.
 */
attention: Array<Attention>, 
/**
 * People in the register, without the archive.
 */
total: number, 
/**
 * People by direction; one person may be in several.
 */
by_direction: Array<Count>, 
/**
 * People by region; the key is empty for those without one.
 */
by_region: Array<Count>, 
/**
 * People by status, the archive included.
 */
by_status: Array<Count>, };

export type Sheet = { 
/**
 * Name; nothing for text files.
 */
name: string | null, 
/**
 * Whether people were read from it.
 */
used: boolean, 
/**
 * Lines of the header, from 1; none where there is no header.
 */
header: Array<number>, 
/**
 * The first lines, one of which may be chosen as the header.
 */
lines: Array<SheetLine>, 
/**
 * Where somebody said that its table is; nothing while it is guessed.
 */
place: SheetPlace | null, 
/**
 * Its columns, from the left; none if it is not used.
 */
columns: Array<ImportColumn>, };

export type SheetLine = { 
/**
 * From 1.
 */
line: number, 
/**
 * How it begins; numbers of people are masked.
 */
text: string, };

export type SheetPlace = { "place": "nowhere" } | { "place": "header", 
/**
 * Its line, from 1.
 */
line: number, } | { "place": "no_header" };

export type ImportColumn = { 
/**
 * From 0.
 */
index: number, 
/**
 * A, B, C …
 */
letter: string, 
/**
 * The head as it is written.
 */
header: string, 
/**
 * What it is called where the file has no heads of its own.
 */
called: Message | null, 
/**
 * Where it goes.
 */
field: string, 
/**
 * The first values; numbers of people are masked.
 */
sample: Array<string>, };

export type ProblemKind = "error" | "ask" | "note";

export type ProblemCount = { 
/**
 * The code, as in the exported table.
 */
code: string, 
/**
 * How grave.
 */
kind: ProblemKind, 
/**
 * Rows that have it and wait.
 */
count: number, 
/**
 * Rows that have it and were answered.
 */
settled: number, 
/**
 * The sentence.
 */
text: Message, 
/**
 * What can be done, the offered one first.
 */
fixes: Array<FixChoice>, 
/**
 * What was said for all of the kind.
 */
fix: Fix | null, };

export type ImportPlan = { 
/**
 * Names the plan in later questions.
 */
plan: string, 
/**
 * The name of the file; empty for a table that was pasted.
 */
file: string, 
/**
 * What the list is of.
 */
kind: ListKind, 
/**
 * Its sheets, in their order.
 */
sheets: Array<Sheet>, 
/**
 * Whose guests the people are: id and titles of the event.
 */
guests: [string, Titles] | null, 
/**
 * What a column can be.
 */
fields: Array<string>, 
/**
 * How the letters of a text file were read; nothing for other files.
 */
encoding: ImportEncoding | null, 
/**
 * Who sends such lists, if that is known or was said.
 */
sender: string | null, 
/**
 * The columns are those that were chosen for an earlier list of the same kind.
 */
remembered: boolean, 
/**
 * People in it.
 */
rows: number, 
/**
 * New records, those with a question among them.
 */
fresh: number, 
/**
 * New records with a question.
 */
asks: number, 
/**
 * Rows that cannot go in.
 */
errors: number, 
/**
 * Rows whose person is in the register already.
 */
existing: number, 
/**
 * Rows whose person stands in an earlier row.
 */
twice: number, 
/**
 * Rows whose person is probably there or in an earlier row: out until answered.
 */
undecided: number, 
/**
 * Rows that somebody left out.
 */
left_out: number, 
/**
 * Kinds of problems with their counts: errors, questions, notes.
 */
problems: Array<ProblemCount>, 
/**
 * What is to be said of the whole file.
 */
file_problems: Array<Message>, 
/**
 * Why the list is stopped until somebody says what happens to known people.
 */
brake: Message | null, 
/**
 * What somebody chose for people who are in the register already.
 */
chosen: Existing | null, 
/**
 * When the same file was taken in before.
 */
seen_before: SeenBefore | null, 
/**
 * What goes in beside the rows of a list of work; nothing for people.
 */
work: ImportWork | null, 
/**
 * What may be kept of the new people with a consent only; nothing where there is none.
 */
beyond: ImportBeyond | null, };

export type ImportEncoding = { 
/**
 * The one in use.
 */
name: string, 
/**
 * The file does not say it.
 */
guessed: boolean, 
/**
 * All that can be chosen.
 */
choices: Array<string>, 
/**
 * What the letters would be in the other code page of the country.
 */
other: ImportLetters | null, };

export type ImportLetters = { 
/**
 * That code page.
 */
name: string, 
/**
 * The word as it is read now.
 */
here: string, 
/**
 * As it is there.
 */
there: string, 
/**
 * It is hardly a word as it is read now.
 */
likely: boolean, };

export type SeenBefore = { 
/**
 * When, in milliseconds since 1970.
 */
at: number, 
/**
 * The action that took it in.
 */
action: string, };

export type Fix = "accept" | "other" | "without" | "leave_out";

export type FixChoice = { 
/**
 * Which.
 */
fix: Fix, 
/**
 * The words on its button.
 */
text: Message, };

export type ImportReading = { "reading": "encoding", 
/**
 * Its name; nothing to guess.
 */
name: string | null, } | { "reading": "place", 
/**
 * The sheet, from 0.
 */
sheet: number, 
/**
 * Nothing to guess.
 */
place: SheetPlace | null, } | { "reading": "sender", 
/**
 * In a person's words; nothing to forget it.
 */
name: string | null, } | { "reading": "kind", 
/**
 * What.
 */
kind: ListKind, } | { "reading": "guests", 
/**
 * Id of the event.
 */
event: string, } | { "reading": "grade", 
/**
 * `scan`, `paper`, `coordinator`, `own`.
 */
grade: string, };

export type ImportAnswer = { "answer": "kind", 
/**
 * The code of the problem.
 */
code: string, 
/**
 * What to do.
 */
fix: Fix | null, } | { "answer": "existing", 
/**
 * What.
 */
mode: Existing, } | { "answer": "least", 
/**
 * Left out.
 */
on: boolean, } | { "answer": "row", 
/**
 * The row, from 0.
 */
row: number, 
/**
 * The code of the problem.
 */
code: string, 
/**
 * What to do.
 */
fix: Fix | null, } | { "answer": "word", 
/**
 * The field of its column.
 */
field: string, 
/**
 * The word as it is written.
 */
words: string, 
/**
 * The code of a region, a direction, a country.
 */
code: string | null, } | { "answer": "cell", 
/**
 * The row, from 0.
 */
row: number, 
/**
 * The column, from 0.
 */
column: number, 
/**
 * What is read in its place.
 */
text: string | null, } | { "answer": "person", 
/**
 * The row, from 0.
 */
row: number, 
/**
 * The record.
 */
id: string | null, } | { "answer": "event", 
/**
 * The row, from 0.
 */
row: number, 
/**
 * The event.
 */
id: string | null, };

export type ImportRowsOf = { "of": "all" } | { "of": "problem", 
/**
 * Its code.
 */
code: string, } | { "of": "verdict", 
/**
 * Which.
 */
verdict: ImportVerdict, };

export type BesideField = { 
/**
 * The code of the field.
 */
field: string, 
/**
 * What the row says; numbers are masked.
 */
row: string, 
/**
 * What is there already.
 */
there: string, };

export type ImportBeside = { 
/**
 * Why they are one.
 */
why: Array<Message>, 
/**
 * The record in the register; nothing where it is an earlier row.
 */
id: string | null, 
/**
 * The line of the earlier row.
 */
line: number | null, 
/**
 * What both say, field by field.
 */
fields: Array<BesideField>, };

export type ImportBeyond = { 
/**
 * Of how many people.
 */
people: number, 
/**
 * What it is.
 */
fields: Array<Message>, 
/**
 * It is left out.
 */
left_out: boolean, };

export type ImportWork = { 
/**
 * Minutes of the rows that go in.
 */
minutes: number, 
/**
 * People that are made with the list.
 */
people: number, 
/**
 * Events that are made with the list.
 */
events: number, 
/**
 * What hours rest on: `scan`, `paper`, `coordinator`, `own`.
 */
grade: string, };

export type ListKind = "people" | "hours" | "events" | "places" | "guests";

export type ImportChoices = { 
/**
 * People of the register, the likeliest first.
 */
people: Array<PersonChoice>, 
/**
 * Events of the register.
 */
events: Array<EventChoice>, };

export type PersonChoice = { 
/**
 * The record.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * When born, as ISO; empty if it is not known.
 */
born: string, 
/**
 * The row is taken for theirs.
 */
chosen: boolean, };

export type EventChoice = { 
/**
 * The event.
 */
id: string, 
/**
 * Its title in the language of the window, or in another.
 */
title: string, 
/**
 * Its first day, as ISO; nothing if it has none.
 */
day: string | null, 
/**
 * The row is of it.
 */
chosen: boolean, };

export type ImportTaken = { 
/**
 * The action; what takes the whole list back.
 */
action: string, 
/**
 * When, in milliseconds since 1970.
 */
at: number, 
/**
 * Who took it in.
 */
operator: string, 
/**
 * The name of the file; empty for a table that was pasted.
 */
file: string, 
/**
 * New records.
 */
rows: number, 
/**
 * Records that were there and that it changed.
 */
changed: number, 
/**
 * Who sent it, if somebody said so.
 */
sender: string | null, 
/**
 * When it was taken back.
 */
undone_at: number | null, };

export type ImportKept = { "state": "kept", 
/**
 * The last moment, in milliseconds since 1970.
 */
until: number, } | { "state": "not", 
/**
 * The sentence.
 */
why: Message, };

export type ImportBegunAbout = { 
/**
 * The name of the file; empty for a table that was pasted.
 */
file: string, 
/**
 * How many answers were given.
 */
answers: number, };

export type ImportBegun = { 
/**
 * Names it.
 */
list: string, 
/**
 * When something was said to it last, in milliseconds since 1970.
 */
at: number, 
/**
 * The last moment that it is kept, in milliseconds since 1970.
 */
until: number, 
/**
 * What it is; nothing if that cannot be read any more.
 */
about: ImportBegunAbout | null, };

export type ColumnChoice = { 
/**
 * The sheet, from 0.
 */
sheet: number, 
/**
 * From 0.
 */
index: number, 
/**
 * Where it goes.
 */
field: string, };

export type Existing = "add" | "skip" | "fill" | "update";

export type ImportCell = { 
/**
 * As it stands in the file.
 */
raw: string, 
/**
 * As it is taken, where that differs; empty if it is not taken.
 */
value: string | null, 
/**
 * The gravest problem that waits.
 */
kind: ProblemKind | null, 
/**
 * Somebody typed over it.
 */
typed: boolean, 
/**
 * A word of it that is not known; somebody may say what it means.
 */
unknown: string | null, };

export type ImportProblem = { 
/**
 * The code, as in the exported table.
 */
code: string, 
/**
 * How grave.
 */
kind: ProblemKind, 
/**
 * The sentence.
 */
text: Message, 
/**
 * It was answered.
 */
settled: boolean, 
/**
 * What can be done in this row, the offered one first; none once it is answered.
 */
fixes: Array<Fix>, };

export type ImportVerdict = "new" | "ask" | "exists" | "twice" | "perhaps" | "error" | "out";

export type ImportRow = { 
/**
 * Its place among the people of the file, from 0.
 */
index: number, 
/**
 * Line in the file.
 */
line: number, 
/**
 * Its cells, one for each column of the plan.
 */
cells: Array<ImportCell>, 
/**
 * What becomes of it.
 */
verdict: ImportVerdict, 
/**
 * Why.
 */
problems: Array<ImportProblem>, 
/**
 * There is somebody to compare with: in the register, or in an earlier row.
 */
beside: boolean, };

export type ImportRows = { 
/**
 * Rows of the sheet that were asked for.
 */
total: number, 
/**
 * As many for each sheet of the file.
 */
sheets: Array<number>, 
/**
 * The rows.
 */
rows: Array<ImportRow>, };

export type ImportDone = { 
/**
 * New records.
 */
written: number, 
/**
 * New people of whom more is kept than may be kept without a consent.
 */
beyond: number, 
/**
 * Records filled or updated.
 */
updated: number, 
/**
 * Left as they are.
 */
skipped: number, 
/**
 * Stayed out.
 */
refused: number, 
/**
 * Guests who wait, because the quota of their category is full.
 */
waiting: number, };

export type ExportFormat = "xlsx" | "csv_excel" | "csv_plain" | "pdf" | "json";

export type ExportDraft = { 
/**
 * Whom.
 */
selection: Selection, 
/**
 * In which order.
 */
sort: Sort, 
/**
 * Codes of columns, in order; none for all that there are.
 */
columns: Array<string>, 
/**
 * IIN and phones in full.
 */
numbers: boolean, 
/**
 * The kind of file.
 */
format: ExportFormat, 
/**
 * The language of the file.
 */
language: Language, };

export type ExportedFile = { 
/**
 * Where the file is.
 */
path: string, 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * What stands below a list on paper if some rows have letters that the fonts lack.
 */
lacking: Message | null, };

export type SavedFilter = { 
/**
 * The id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Everybody sees it who works with the register.
 */
shared: boolean, 
/**
 * Whoever works may rename, move and remove it.
 */
changeable: boolean, 
/**
 * The question.
 */
query: VolunteerQuery, 
/**
 * What it asks for and the register does not have any more.
 */
gone: Array<Message>, };

export type CertaintyDto = "possible" | "certain";

export type Came = { 
/**
 * People who came.
 */
came: number, 
/**
 * People expected, those who came among them.
 */
expected: number, };

export type CodeRead = { "kind": "number", 
/**
 * As people read it.
 */
number: string, 
/**
 * The code of the event in it.
 */
scope: string, 
/**
 * The letters of the desk that gave it.
 */
desk: string, 
/**
 * The signs of another keyboard layout were put back.
 */
put_back: boolean, } | { "kind": "misread", 
/**
 * As far as it could be read.
 */
number: string, 
/**
 * The signs of another keyboard layout were put back.
 */
put_back: boolean, } | { "kind": "text" };

export type Delegation = { "kind": "country", "of": string } | { "kind": "region", "of": string } | { "kind": "named", "of": string };

export type DeskAnswer = { "kind": "found", 
/**
 * Who may be meant.
 */
guests: Array<DeskGuest>, } | { "kind": "entered", 
/**
 * Who.
 */
guest: DeskGuest, 
/**
 * Which use of the list it is, from 1; of the day, where the limit is of a day.
 */
time: number, 
/**
 * How many uses the list allows; nothing for one that people leave.
 */
limit: number | null, 
/**
 * The list is meant from this moment on, in milliseconds.
 */
early: number | null, 
/**
 * The list was meant until this moment.
 */
late: number | null, 
/**
 * The going before was not seen: the rule closed it at this moment.
 */
forgotten: number | null, 
/**
 * The guest waited for a place of the category, which has so many.
 */
waited: number | null, } | { "kind": "left", 
/**
 * Who.
 */
guest: DeskGuest, } | { "kind": "already", 
/**
 * Who.
 */
guest: DeskGuest, 
/**
 * When the last was, in milliseconds.
 */
at: number, 
/**
 * At which desk the last was.
 */
desk: string, 
/**
 * How many uses count against the limit.
 */
used: number, 
/**
 * How many uses the list allows; nothing for one that people leave.
 */
limit: number | null, 
/**
 * When the first of them was.
 */
first_at: number, 
/**
 * At which desk the first was.
 */
first_desk: string, } | { "kind": "void_badge", 
/**
 * Whose it was.
 */
guest: DeskGuest, 
/**
 * Since when, in milliseconds.
 */
since: number, 
/**
 * The number that holds.
 */
holds: string | null, } | { "kind": "other_day", 
/**
 * Who.
 */
guest: DeskGuest, 
/**
 * The first day, `2089-07-05`.
 */
from: string, 
/**
 * The last day.
 */
until: string, } | { "kind": "other_category", 
/**
 * Who.
 */
guest: DeskGuest, } | { "kind": "cancelled", 
/**
 * Who.
 */
guest: DeskGuest, } | { "kind": "not_inside", 
/**
 * Who.
 */
guest: DeskGuest, } | { "kind": "misread", 
/**
 * As far as it could be read.
 */
number: string, } | { "kind": "unknown", 
/**
 * The number.
 */
number: string, } | { "kind": "other_event", 
/**
 * The number.
 */
number: string, };

export type DeskBoard = { 
/**
 * Guests, without those who work here.
 */
guests: Came, 
/**
 * Those who work here.
 */
crew: Came, 
/**
 * The moment, in milliseconds.
 */
at: number, 
/**
 * People inside.
 */
inside: number, 
/**
 * Goings that nobody saw and the rule closed.
 */
forgotten: number, 
/**
 * Entries.
 */
scans: number, 
/**
 * Refused scans.
 */
refused: number, 
/**
 * People who came without being on a list.
 */
walk_ins: number, 
/**
 * By category: the code.
 */
categories: Array<[string, Came]>, 
/**
 * The places of categories that have a number of them: the code.
 */
quotas: Array<[string, DeskQuota]>, 
/**
 * By delegation, the largest first.
 */
delegations: Array<[Delegation, Came]>, 
/**
 * By country or region, the largest first; nothing where neither is known.
 */
origins: Array<[Delegation | null, Came]>, 
/**
 * By sex: `female`, `male`, or nothing.
 */
sexes: Array<[string | null, Came]>, 
/**
 * By age band.
 */
ages: Array<[string, Came]>, 
/**
 * Desks that let somebody in.
 */
desks: Array<DeskPace>, 
/**
 * When all who are expected will be in at this pace, in milliseconds.
 */
forecast: number | null, 
/**
 * Every desk that works has had a line for minutes.
 */
open_more: boolean, 
/**
 * First arrivals in each quarter of an hour: the beginning in milliseconds, and how many.
 */
arrivals: Array<[number, number]>, };

export type DeskQuota = { 
/**
 * How many guests there may be.
 */
people: number, 
/**
 * How many have a place; more than that only if more came.
 */
held: number, 
/**
 * How many wait.
 */
waiting: number, };

export type DeskCategory = { 
/**
 * The code that is printed.
 */
code: string, 
/**
 * What it is called.
 */
titles: Titles, 
/**
 * Its fill: `participant`, `delegation`, `head`, `speaker`, `vip`, `state`, `press`, `crew`.
 */
colour: string, 
/**
 * Its shape: `circle`, `diamond`, `star`, `triangle`, `ring`, `square`, `pentagon`, `joined`.
 */
shape: string, 
/**
 * Leads a delegation.
 */
leads: boolean, 
/**
 * Works here.
 */
crew: boolean, 
/**
 * How many there may be; nothing is no limit.
 */
places: DeskQuota | null, };

export type DeskCounts = { 
/**
 * People who came.
 */
came: number, 
/**
 * People still expected.
 */
expected: number, 
/**
 * Entries at this desk.
 */
here: number, };

export type DeskEntry = { 
/**
 * At which list.
 */
list: string, 
/**
 * Out and not in.
 */
out: boolean, 
/**
 * What stands in the field.
 */
typed: string, 
/**
 * What the keys that were pressed type on an American keyboard; nothing if the field was
 * filled otherwise.
 */
keys: string | null, 
/**
 * The guest that is marked among those found.
 */
chosen: string | null, };

export type DeskGuest = { 
/**
 * The person.
 */
id: string, 
/**
 * The name in its large spelling.
 */
name: string, 
/**
 * The name in other letters.
 */
second: string | null, 
/**
 * The code of the category; nothing for somebody of the crew without a badge.
 */
category: string | null, 
/**
 * With whom: ISO code of a country, code of a region, or a name.
 */
delegation: Delegation | null, 
/**
 * ISO code of the country.
 */
country: string | null, 
/**
 * Where the person works, as on the badge.
 */
organisation: string | null, 
/**
 * The number of the badge that holds.
 */
badge: string | null, 
/**
 * Where the guest is.
 */
state: GuestState, 
/**
 * When the guest came last, in milliseconds.
 */
at: number | null, 
/**
 * At which desk.
 */
desk: string | null, 
/**
 * Shown before all else.
 */
warning: string | null, 
/**
 * Shown with the result.
 */
note: string | null, 
/**
 * Came without being on a list.
 */
walk_in: boolean, 
/**
 * Leads a delegation.
 */
leads: boolean, 
/**
 * The place among those who wait for one of the category, from 1.
 */
queue: number | null, };

export type DeskGuests = { 
/**
 * How many there are.
 */
total: number, 
/**
 * The stretch.
 */
rows: Array<DeskGuest>, };

export type BadgeLayout = { 
/**
 * The paper, as in `BadgePaper`.
 */
size: string, 
/**
 * What is printed, in order: `patronymic`, `other_script`, `position`, `organisation`,
 * `from`, `event`, `consents`, `logo`, `programme`, `help`.
 */
parts: Array<string>, 
/**
 * `colour` or `line`.
 */
band: string, 
/**
 * `each_guest`, `as_written` or `latin`.
 */
script: string, 
/**
 * The languages, two at most; none is those of the title.
 */
languages: Array<Language>, 
/**
 * The size of the name in percent.
 */
name_percent: number, 
/**
 * The size of the other text in percent.
 */
text_percent: number, 
/**
 * The height of the logo in millimetres.
 */
logo_mm: number, 
/**
 * The phone of the help desk.
 */
help_phone: string | null, };

export type BadgePaper = { 
/**
 * `a6`, `a6_two_sided`, `card`, `four_on_a4`, `eight_on_a4`, `ten_on_a4`, `label62`,
 * `label100`, `folded`.
 */
size: string, 
/**
 * Width of the page in millimetres.
 */
width: number, 
/**
 * Height of the page in millimetres.
 */
height: number, 
/**
 * Badges on a page.
 */
badges: number, 
/**
 * There is a back with the programme.
 */
back: boolean, };

export type BadgePreview = { 
/**
 * A picture (SVG) of each page.
 */
pages: Array<string>, 
/**
 * Guests with long names, who can be shown.
 */
samples: Array<string>, };

export type BadgesOf = { "kind": "all" } | { "kind": "without" } | { "kind": "chosen", 
/**
 * Who.
 */
guests: Array<string>, };

export type BadgesPage = { 
/**
 * The layout that holds.
 */
layout: BadgeLayout, 
/**
 * The event has a logo.
 */
has_logo: boolean, 
/**
 * Every paper, in the order in which they are offered.
 */
papers: Array<BadgePaper>, 
/**
 * The least and the greatest size of text, in percent.
 */
percent: [number, number], 
/**
 * The least and the greatest height of the logo, in millimetres.
 */
logo_mm: [number, number], 
/**
 * How many guests there are.
 */
guests: number, 
/**
 * How many of them have no badge.
 */
without: number, };

export type BadgesSaved = { 
/**
 * The file.
 */
path: string, 
/**
 * How many badges.
 */
badges: number, 
/**
 * Whose badges are missing, and why.
 */
told: Array<Message>, };

export type LogoDraft = { "kind": "own" } | { "kind": "nothing" } | { "kind": "chosen", 
/**
 * The bytes of the file.
 */
bytes: Array<number>, };

export type DeskList = { 
/**
 * Its id; nothing while it is new.
 */
id: string | null, 
/**
 * What it is called.
 */
titles: Titles, 
/**
 * What it is for.
 */
purpose: ListPurpose, 
/**
 * How often.
 */
limit: ListLimit, 
/**
 * When it is meant to be used.
 */
plan: Plan | null, 
/**
 * Codes of the categories that it is for; empty is everybody.
 */
categories: Array<string>, };

export type DeskPage = { 
/**
 * What the event is called.
 */
titles: Titles, 
/**
 * Guests are received.
 */
has_guests: boolean, 
/**
 * The letters of this desk.
 */
desk: string, 
/**
 * The lists, the door first.
 */
lists: Array<DeskList>, 
/**
 * The categories.
 */
categories: Array<DeskCategory>, 
/**
 * Built-in categories that the event does not have.
 */
unused: Array<DeskCategory>, 
/**
 * What is asked of guests beside name and category: codes of details.
 */
details: Array<string>, 
/**
 * Codes of the details that may be kept of a guest with a consent only.
 */
beyond: Array<string>, 
/**
 * Countries by their ISO codes, those whose guests come most often first.
 */
countries: Array<[string, Titles]>, 
/**
 * Guests in all.
 */
guests: number, };

export type DeskPace = { 
/**
 * Its letters.
 */
desk: string, 
/**
 * Entries in the last ten minutes.
 */
lately: number, 
/**
 * Entries in all.
 */
all: number, 
/**
 * When the last was, in milliseconds.
 */
last: number, 
/**
 * Seconds for one guest while people wait.
 */
seconds: number | null, 
/**
 * Since when people wait there, in milliseconds.
 */
line_since: number | null, };

export type DeskRefusal = { 
/**
 * When, in milliseconds.
 */
at: number, 
/**
 * The letters of the desk.
 */
desk: string, 
/**
 * At which list.
 */
list: string, 
/**
 * Why, in words.
 */
why: Message, 
/**
 * The number as people read it, as far as it could be read.
 */
number: string | null, 
/**
 * Whose badge it was.
 */
name: string | null, 
/**
 * Who sat at the desk.
 */
by: string, };

export type DeskRefusals = { 
/**
 * How many there are.
 */
total: number, 
/**
 * The newest first, as many as are read.
 */
rows: Array<DeskRefusal>, };

export type DeskRepair = { 
/**
 * Whose.
 */
guest: DeskGuest, 
/**
 * What is to be repaired: the name of a rule.
 */
repair: string, 
/**
 * Why, and what to do.
 */
why: Message, };

export type CourseBack = { 
/**
 * There was something to take back.
 */
taken: boolean, 
/**
 * The figures.
 */
counts: DeskCounts, 
/**
 * Where the course stands.
 */
stage: CourseStage, };

export type CourseBegun = { 
/**
 * The desk with its invented guests.
 */
page: DeskPage, 
/**
 * The first task.
 */
stage: CourseStage, };

export type CoursePage = { 
/**
 * How many tasks the course has.
 */
tasks: number, 
/**
 * Those who work at the event, by name.
 */
people: Array<CoursePerson>, 
/**
 * The results, the latest first; nothing for whoever may not see them.
 */
results: Array<CourseResult> | null, };

export type CoursePerson = { 
/**
 * The id.
 */
id: string, 
/**
 * The name.
 */
name: string, };

export type CourseResult = { 
/**
 * The volunteer, or whoever sat at the desk.
 */
name: string, 
/**
 * When the course ended, in milliseconds.
 */
at: number, 
/**
 * How long it took, in seconds.
 */
seconds: number, 
/**
 * How many tasks there were.
 */
tasks: number, 
/**
 * Those that were not right at once.
 */
again: Array<string>, };

export type CourseStage = { "kind": "task", 
/**
 * Which.
 */
task: CourseTask, } | { "kind": "over", 
/**
 * What it came to.
 */
result: CourseResult, };

export type CourseTask = { 
/**
 * Which: `scan`, `name`, `phone`, `again`, `void_badge`, `other_list`, `walk_in`, `take_back`.
 */
task: string, 
/**
 * Its place, from 1.
 */
place: number, 
/**
 * How many there are.
 */
of: number, 
/**
 * How far it is, from 0.
 */
step: number, 
/**
 * It was begun anew: what was done last was not right.
 */
wrong: boolean, 
/**
 * At which list the guest is.
 */
list: string, 
/**
 * The name that the guest says.
 */
name: string, 
/**
 * The end of the phone, where it tells people apart.
 */
phone: string | null, 
/**
 * What the code on the badge says that the guest shows.
 */
badge: string | null, 
/**
 * The same number as people read it.
 */
number: string | null, };

export type CourseTold = { 
/**
 * As at the desk.
 */
told: DeskTold, 
/**
 * Where the course stands.
 */
stage: CourseStage, };

export type DeskEvent = { 
/**
 * The event.
 */
id: string, 
/**
 * What it is called.
 */
titles: Titles, 
/**
 * When it is.
 */
plan: Plan | null, 
/**
 * It goes on today.
 */
today: boolean, };

export type DeskSetUp = { 
/**
 * Guests are received.
 */
has_guests: boolean, 
/**
 * The lists without the door.
 */
lists: Array<DeskList>, 
/**
 * What is asked of guests: codes of details.
 */
details: Array<string>, 
/**
 * The categories; nothing leaves them as they are.
 */
categories: Array<DeskCategoryDraft> | null, };

export type DeskTold = { 
/**
 * What it comes to.
 */
answer: DeskAnswer, 
/**
 * The figures.
 */
counts: DeskCounts, 
/**
 * The scanner typed under another keyboard layout, and the signs were put back.
 */
put_back: boolean, 
/**
 * When, in milliseconds.
 */
at: number, };

export type DeskCategoryDraft = { 
/**
 * Two or three Latin capitals or digits.
 */
code: string, 
/**
 * What it is called.
 */
titles: Titles, 
/**
 * See [`DeskCategory::colour`].
 */
colour: string, 
/**
 * See [`DeskCategory::shape`].
 */
shape: string, 
/**
 * Leads a delegation.
 */
leads: boolean, 
/**
 * Works here.
 */
crew: boolean, 
/**
 * The event has it.
 */
used: boolean, 
/**
 * The most guests; nothing is no limit.
 */
quota: number | null, };

export type GuestCard = { 
/**
 * As lists show the guest.
 */
guest: DeskGuest, 
/**
 * A volunteer too: the name, the phone and the rest stand in the record of the volunteer.
 */
volunteer: boolean, 
/**
 * A consent holds: more may be kept than receiving a guest needs.
 */
consent: boolean, 
/**
 * As in the document.
 */
surname: string | null, 
/**
 * As in the document.
 */
given: string | null, 
/**
 * As in the document.
 */
patronymic: string | null, 
/**
 * In Latin letters.
 */
latin: string | null, 
/**
 * The name on the badge, where it is another one.
 */
badge_name: string | null, 
/**
 * The birth date as in files: `2089-07-05`, `2089`.
 */
birth: string | null, 
/**
 * The sex.
 */
sex: Sex | null, 
/**
 * The first phone, its middle hidden.
 */
phone: string | null, 
/**
 * The first mail address.
 */
email: string | null, 
/**
 * The Latin name is printed largest.
 */
latin_first: boolean, 
/**
 * May be photographed; nothing while nobody asked.
 */
photo: boolean | null, 
/**
 * May be named by the press; nothing while nobody asked.
 */
press: boolean | null, 
/**
 * Codes of details with their texts.
 */
details: Array<[string, string]>, };

export type PrintChoice = { 
/**
 * The printer, by the name of the system.
 */
printer: string | null, 
/**
 * The paper, as in `BadgePaper`; null for that of the event.
 */
size: string | null, 
/**
 * Every check-in prints.
 */
on: boolean, 
/**
 * The printer for lists on A4 paper.
 */
lists: string | null, };

export type PrinterState = "ready" | "busy" | "stopped";

export type Printer = { 
/**
 * By which the system knows it.
 */
name: string, 
/**
 * The one that the system prefers.
 */
is_default: boolean, 
/**
 * What it does.
 */
state: PrinterState, };

export type PrintingPage = { 
/**
 * In the order of the system.
 */
printers: Array<Printer>, 
/**
 * Why there are none.
 */
failed: Message | null, 
/**
 * What is chosen.
 */
choice: PrintChoice, 
/**
 * The codes of every paper, in the order in which they are offered.
 */
sizes: Array<string>, };

export type PreflightItem = "printer" | "paper" | "test_page" | "scanner" | "rehearsal" | "clock" | "disk" | "power" | "backup" | "layout" | "names" | "letters";

export type PreflightLine = { 
/**
 * When.
 */
at: number, 
/**
 * How many things were ready.
 */
ready: number, 
/**
 * Of how many.
 */
of: number, };

export type PreflightPage = { 
/**
 * In the order of the page.
 */
rows: Array<PreflightRow>, 
/**
 * As it is remembered.
 */
line: PreflightLine, };

export type PreflightRow = { 
/**
 * What.
 */
item: PreflightItem, 
/**
 * How it stands.
 */
standing: PreflightStanding, 
/**
 * What was found.
 */
told: Message, 
/**
 * What to do.
 */
todo: Message | null, };

export type PreflightScan = { "kind": "guest", 
/**
 * The name.
 */
name: string, } | { "kind": "test_badge" } | { "kind": "void", 
/**
 * Whose it was.
 */
name: string, } | { "kind": "nobody", 
/**
 * The number.
 */
number: string, } | { "kind": "other_event", 
/**
 * The number.
 */
number: string, } | { "kind": "misread" } | { "kind": "text" };

export type PreflightSoon = { 
/**
 * Which.
 */
event: string, 
/**
 * Its titles.
 */
titles: Titles, 
/**
 * What came of the last look; null before the first.
 */
line: PreflightLine | null, };

export type PreflightStanding = "ready" | "open" | "trouble" | "unknown";

export type PreflightTried = "test_page" | "scanner";

export type PrintState = "printing" | "printed" | "failed";

export type PrintTold = { 
/**
 * The action that asked for it.
 */
job: string, 
/**
 * It is a list of the door, and no badge.
 */
list: boolean, 
/**
 * Whose badge; null for a test badge, for a list and for several badges.
 */
guest: string | null, 
/**
 * Whose badges, if they are several that are printed in their order.
 */
pack: Array<string>, 
/**
 * What whoever prints has to know: whose badge is left out.
 */
notes: Array<Message>, 
/**
 * The number on it, as people read it.
 */
number: string | null, 
/**
 * On which printer.
 */
printer: string, 
/**
 * How far it is.
 */
state: PrintState, 
/**
 * What happened and what to do, if it failed.
 */
failed: Message | null, };

export type PrintRow = { 
/**
 * Whose badge.
 */
guest: string, 
/**
 * The name.
 */
name: string, 
/**
 * The number, as people read it.
 */
number: string, 
/**
 * When.
 */
at: number, 
/**
 * The letters of the desk.
 */
desk: string, 
/**
 * The printer; null for a file.
 */
printer: string | null, 
/**
 * Who printed it.
 */
by: string, 
/**
 * The guest had a badge before.
 */
again: boolean, 
/**
 * Why again.
 */
reason: string | null, 
/**
 * The badge does not hold any more.
 */
void: boolean, };

export type DeskKeeper = { 
/**
 * The operator.
 */
operator: string, 
/**
 * Their initials.
 */
label: string, };

export type PaperDone = { "kind": "printing", 
/**
 * The print.
 */
print: PrintTold, } | { "kind": "saved", 
/**
 * Where.
 */
path: string, };

export type ReadZoneDto = { 
/**
 * Empty for people with one name.
 */
surname: string, 
/**
 * The given names.
 */
given: string, 
/**
 * ISO code of the country.
 */
country: string | null, 
/**
 * The birth date: `2089-07-05`.
 */
birth: string, 
/**
 * The sex.
 */
sex: Sex | null, };

export type DelegationRow = { 
/**
 * Of what.
 */
of: Delegation, 
/**
 * The names of those who lead it.
 */
heads: Array<string>, 
/**
 * Its guests: who leads it first, then by name.
 */
guests: Array<DeskGuest>, 
/**
 * How many are expected, those who came among them.
 */
expected: number, 
/**
 * How many came.
 */
came: number, 
/**
 * How many have not come.
 */
absent: number, 
/**
 * How many came without being on a list.
 */
extra: number, 
/**
 * How many have no badge.
 */
without_badge: number, };

export type PackIn = { 
/**
 * Let in now.
 */
entered: number, 
/**
 * Inside already, or refused by the list.
 */
left_out: number, };

export type GuestDraft = { 
/**
 * Who it is; not looked at for somebody who has a record.
 */
person: VolunteerDraft, 
/**
 * The name in Latin letters.
 */
latin: string | null, 
/**
 * The name on the badge, where it is another one.
 */
badge_name: string | null, 
/**
 * The code of the category.
 */
category: string | null, 
/**
 * With whom.
 */
delegation: Delegation | null, 
/**
 * ISO code of the country.
 */
country: string | null, 
/**
 * The Latin name is printed largest.
 */
latin_first: boolean, 
/**
 * May be photographed; nothing while nobody asked.
 */
photo: boolean | null, 
/**
 * May be named by the press; nothing while nobody asked.
 */
press: boolean | null, 
/**
 * Entered at the desk.
 */
walk_in: boolean, 
/**
 * Codes of details with their texts.
 */
details: Array<[string, string]>, 
/**
 * Shown before all else.
 */
warning: string | null, 
/**
 * Shown with the result.
 */
note: string | null, };

export type GuestState = "expected" | "came" | "left" | "closed" | "cancelled";

export type ListLimit = { "kind": "in_and_out" } | { "kind": "times", 
/**
 * How many.
 */
times: number, } | { "kind": "times_a_day", 
/**
 * How many.
 */
times: number, };

export type ListPurpose = "door" | "session" | "meal" | "transport" | "hand_out";

export type DuplicateChoice = { 
/**
 * The code of the field.
 */
field: string, 
/**
 * The record that gives it.
 */
from: string, };

export type DuplicateComparison = { 
/**
 * The record that was made first.
 */
one: string, 
/**
 * The other.
 */
two: string, 
/**
 * The full name in the first.
 */
one_name: string, 
/**
 * The full name in the second.
 */
two_name: string, 
/**
 * How sure it is; `null` if the rules do not take them for one person.
 */
certainty: CertaintyDto | null, 
/**
 * What speaks for it and what against.
 */
reasons: Array<Message>, 
/**
 * Field by field.
 */
rows: Array<DuplicateRow>, };

export type DuplicateJoined = { 
/**
 * The id under which the person is shown.
 */
id: string, 
/**
 * The full name.
 */
name: string, };

export type DuplicatePair = { 
/**
 * The record that was made first.
 */
one: string, 
/**
 * The other.
 */
two: string, 
/**
 * The full name in the first.
 */
one_name: string, 
/**
 * The full name in the second.
 */
two_name: string, 
/**
 * How sure it is.
 */
certainty: CertaintyDto, 
/**
 * What speaks for it and what against, in bits.
 */
points: number, 
/**
 * The same in words.
 */
reasons: Array<Message>, };

export type DuplicateRow = { 
/**
 * The code of the field; `null` for a set, of which both halves stay.
 */
field: string | null, 
/**
 * Its name.
 */
name: Message, 
/**
 * What the first has.
 */
one: string | null, 
/**
 * What the second has.
 */
two: string | null, 
/**
 * What the joined person shows.
 */
result: string | null, 
/**
 * Whether that is of the second.
 */
from_two: boolean, };

export type DuplicateRuleDto = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its name.
 */
name: Message, 
/**
 * Whether it is on.
 */
on: boolean, };

export type DuplicatesPage = { 
/**
 * How many there are.
 */
total: number, 
/**
 * A stretch of them.
 */
pairs: Array<DuplicatePair>, };

export type JoinedFrom = { 
/**
 * How many records.
 */
count: number, 
/**
 * When the latest of them were joined.
 */
at: number, };

export type SecondPlace = "none" | "there" | "away" | "failed";

export type BackupLine = { 
/**
 * When the newest backup that was opened and counted was made.
 */
made: number | null, 
/**
 * The people in it.
 */
volunteers: number, 
/**
 * Entries that the register had lost before it was made.
 */
lost: number, 
/**
 * Something was written since.
 */
behind: boolean, 
/**
 * Where the second copy stands.
 */
second: SecondPlace, 
/**
 * Why the last backup that should have made itself did not succeed.
 */
failed: Message | null, };

export type BackupRow = { 
/**
 * Its name.
 */
name: string, 
/**
 * When it was made.
 */
made: number, 
/**
 * Its size.
 */
bytes: number, 
/**
 * The people in it, if its end can be read.
 */
volunteers: number | null, 
/**
 * Entries that the register had lost before.
 */
lost: number, 
/**
 * When it was opened and counted last.
 */
proven: number | null, };

export type BeforeRow = { 
/**
 * The name of its folder.
 */
name: string, 
/**
 * When it gave way.
 */
at: number, 
/**
 * Whose it is; nothing if its register file cannot be read.
 */
organisation: string | null, 
/**
 * It is another register and stays until somebody removes it.
 */
foreign: boolean, 
/**
 * The people in it, if that is known.
 */
volunteers: number | null, 
/**
 * The size of all its files.
 */
bytes: number, };

export type BackupsPage = { 
/**
 * The newest one.
 */
line: BackupLine, 
/**
 * The folder.
 */
folder: string, 
/**
 * It is the usual folder of the program.
 */
usual: boolean, 
/**
 * The second folder.
 */
second: string | null, 
/**
 * A backup every so many hours; 0 for never.
 */
every_hours: number, 
/**
 * The hours that can be chosen.
 */
hours: Array<number>, 
/**
 * A backup on locking and closing.
 */
on_close: boolean, 
/**
 * Backups of this register make themselves.
 */
automatic: boolean, 
/**
 * Days after which a backup goes.
 */
kept_days: number, 
/**
 * The files, newest first.
 */
rows: Array<BackupRow>, 
/**
 * Registers that gave way to a backup, newest first; none for whoever may not restore.
 */
before: Array<BeforeRow>, };

export type BackupDone = { 
/**
 * When it was made.
 */
made: number, 
/**
 * The people in it.
 */
volunteers: number, 
/**
 * Where the second copy stands.
 */
second: SecondPlace, };

export type BackupCover = { 
/**
 * Whose it is.
 */
organisation: string, 
/**
 * When it was made.
 */
made: number, 
/**
 * Its name, without the folder.
 */
name: string, };

export type BackupSource = { "from": "folder", 
/**
 * Its name.
 */
name: string, } | { "from": "file" };

export type Holding = { 
/**
 * People.
 */
volunteers: number, 
/**
 * The moment of the newest change.
 */
newest: number, };

export type BackupComparison = { 
/**
 * When the backup was made.
 */
made: number, 
/**
 * What it holds.
 */
inside: Holding, 
/**
 * What the register holds.
 */
here: Holding, 
/**
 * People who would be gone.
 */
only_here: number, 
/**
 * People who would be there again.
 */
only_there: number, 
/**
 * People who differ.
 */
changed: number, 
/**
 * People who are the same.
 */
same: number, 
/**
 * People who would be erased again.
 */
erased_again: number, };

export type BackupRestored = { 
/**
 * The people in it.
 */
volunteers: number, 
/**
 * People who were erased again.
 */
erased_again: number, 
/**
 * The folder in which the register that lay there before is kept.
 */
kept: string | null, };

export type PersonalPage = { 
/**
 * Who answers for personal data; named in the settings.
 */
responsible: string | null, 
/**
 * The version of the consent texts.
 */
text_version: string, 
/**
 * Every field that can be switched off.
 */
fields: Array<CollectedField>, 
/**
 * How long data is kept.
 */
retention: Retention, 
/**
 * How many people have no consent that holds.
 */
consents_missing: number, 
/**
 * How many people's consent ends within some days.
 */
consents_expiring: number, 
/**
 * Of how many people more is kept than may be kept without a consent.
 */
beyond: number, 
/**
 * How many people's data is blocked.
 */
blocked: number, 
/**
 * How many people's retention period is over; nothing for those who may not see the list.
 */
due: number | null, 
/**
 * The day on which the yearly list was gone through last, `YYYY-MM-DD`.
 */
reviewed: string | null, };

export type CollectedField = { 
/**
 * Its code: `badge_name`.
 */
code: string, 
/**
 * Its name, in the language of the window.
 */
name: string, 
/**
 * What it is for, in the language of the window.
 */
purpose: string, 
/**
 * It is not collected.
 */
off: boolean, };

export type Retention = { 
/**
 * Years after a volunteer went to the archive.
 */
volunteers_after_archive_years: number, 
/**
 * Months after the last change of an applicant.
 */
applicants_months: number, 
/**
 * Months after the last event of a guest.
 */
guests_months: number, 
/**
 * Days of backups.
 */
backups_days: number, };

export type EndingKind = "erased" | "anonymised";

export type EndingGround = "request" | "consent_withdrawn" | "retention_over" | "by_mistake" | "order";

export type EndingDraft = { 
/**
 * Whom: ids.
 */
ids: Array<string>, 
/**
 * What is left.
 */
kind: EndingKind, 
/**
 * The ground.
 */
ground: EndingGround, 
/**
 * Number of the order or letter.
 */
order: string | null, };

export type EndingDone = { 
/**
 * How many people.
 */
people: number, 
/**
 * All files are rid of them; if not, that is done at the next opening.
 */
finished: boolean, };

export type EndingTrace = { 
/**
 * The id of the record.
 */
id: string, 
/**
 * What is left.
 */
kind: EndingKind, 
/**
 * The ground.
 */
ground: EndingGround, 
/**
 * Number of the order or letter.
 */
order: string | null, 
/**
 * When, in milliseconds.
 */
at: number, 
/**
 * Who did it.
 */
operator: string | null, };

export type ExpiringConsent = { 
/**
 * The person.
 */
row: VolunteerRow, 
/**
 * The last day, `YYYY-MM-DD`.
 */
until: string, };

export type RetentionDue = { 
/**
 * The person.
 */
row: VolunteerRow, 
/**
 * Since when the period ran, `YYYY-MM-DD`.
 */
since: string, 
/**
 * What the program proposes.
 */
proposed: EndingKind, };

export type ConsentForm = "adult" | "minor";

export type BreachSource = "register" | "backup" | "export";

export type BreachDraft = { 
/**
 * What was lost.
 */
source: BreachSource, 
/**
 * The id of the action that exported the file.
 */
export: string | null, 
/**
 * The password of the backup.
 */
password: string | null, 
/**
 * When it was found, by the clock of Kazakhstan: `2026-11-25T10:40`.
 */
found: string, 
/**
 * What happened.
 */
circumstances: string | null, 
/**
 * The measures taken.
 */
measures: string, 
/**
 * Phone or e-mail of the person responsible.
 */
contact: string, };

export type BreachDone = { 
/**
 * Affected people.
 */
people: number, 
/**
 * Until when the notice is due, in milliseconds.
 */
due: number, 
/**
 * The cover.
 */
cover: string, 
/**
 * The workbook.
 */
list: string, };

export type BreachTerm = { 
/**
 * Until when the notice is due, in milliseconds.
 */
due: number, 
/**
 * The days on the way that are counted otherwise than by their weekday.
 */
counted: Array<Workday>, 
/**
 * A year on the way whose Kurban Ait is not known.
 */
kurban_ait_unknown: number | null, };

export type Workday = { 
/**
 * The day, `YYYY-MM-DD`.
 */
day: string, 
/**
 * Which holiday it is, or why it is off or worked.
 */
what: Message, 
/**
 * The organisation entered it.
 */
own: boolean, };

export type WorkdaysPage = { 
/**
 * The days that are counted otherwise than by their weekday, in the order of the calendar.
 */
days: Array<Workday>, 
/**
 * Whether the first day of Kurban Ait is among them.
 */
kurban_ait: boolean, };

export type BeyondPage = { 
/**
 * How many there are.
 */
total: number, 
/**
 * Those of the stretch.
 */
rows: Array<BeyondMinimum>, };

export type BeyondMinimum = { 
/**
 * The person.
 */
row: VolunteerRow, 
/**
 * A guest of a forum and no volunteer.
 */
guest: boolean, 
/**
 * The names of the fields, in the language of the window.
 */
fields: Array<string>, };

export type BlockedPage = { 
/**
 * How many there are.
 */
total: number, 
/**
 * Those of the stretch.
 */
rows: Array<VolunteerRow>, };

export type EndedPage = { 
/**
 * How many there are.
 */
total: number, 
/**
 * Those of the stretch.
 */
rows: Array<EndingTrace>, };

export type ExpiringPage = { 
/**
 * How many there are.
 */
total: number, 
/**
 * Those of the stretch.
 */
rows: Array<ExpiringConsent>, };

export type ReviewPage = { 
/**
 * How many there are.
 */
total: number, 
/**
 * How many of them the program proposes to anonymise.
 */
anonymise: number, 
/**
 * How many of them the program proposes to erase.
 */
erase: number, 
/**
 * Those of the stretch.
 */
rows: Array<RetentionDue>, };

export type ReviewChoice = { 
/**
 * Everybody on it, as proposed; `people` are the exceptions.
 */
all: boolean, 
/**
 * People with what becomes of them.
 */
people: Array<ReviewDecision>, };

export type ReviewDecision = { 
/**
 * Whom: an id.
 */
id: string, 
/**
 * What is left; nothing leaves the person alone.
 */
kind: EndingKind | null, };

export type Titles = { 
/**
 * Kazakh; empty if there is none. So are the others.
 */
kk: string, 
/**
 * Russian.
 */
ru: string, 
/**
 * English.
 */
en: string, };

export type Plan = { 
/**
 * `2089-07-05T09:00`.
 */
starts: string, 
/**
 * The same, after `starts`.
 */
ends: string, 
/**
 * Where the clock hangs: `Asia/Almaty`.
 */
zone: string, 
/**
 * `starts` happened twice and the later one is meant.
 */
starts_second: boolean, 
/**
 * `ends` happened twice and the later one is meant.
 */
ends_second: boolean, };

export type SignUp = { 
/**
 * From when people may sign up: `2089-07-05T09:00`.
 */
from: string | null, 
/**
 * Until when.
 */
until: string | null, 
/**
 * Until when somebody who cancels cancels in time.
 */
cancel_until: string | null, 
/**
 * Where the clock hangs: `Asia/Almaty`.
 */
zone: string, };

export type OutsideSignUp = { 
/**
 * It ended, and does not only begin later.
 */
over: boolean, 
/**
 * When: `2089-07-05T09:00`.
 */
at: string, };

export type PlanTold = { 
/**
 * `starts` happened twice: somebody must say which is meant.
 */
starts_twice: boolean, 
/**
 * `ends` happened twice.
 */
ends_twice: boolean, 
/**
 * How long it is.
 */
minutes: number, };

export type EventForm = "on_site" | "online" | "mixed";

export type EventState = "draft" | "open" | "closed" | "held" | "finished" | "cancelled";

export type LegalKind = "social_help" | "care" | "victims" | "emergencies" | "search" | "environment" | "culture" | "education" | "sport" | "animals" | "criminal_record" | "other";

export type Site = { 
/**
 * Names it inside the event; nothing while it is new.
 */
id: string | null, 
/**
 * What people call it.
 */
name: string, 
/**
 * ISO code of its region.
 */
region: string | null, 
/**
 * Street, hall, how to get there.
 */
address: string | null, };

export type Transfer = { 
/**
 * From where: the place in the list of sites, from 0.
 */
from: number, 
/**
 * To where, likewise.
 */
to: number, 
/**
 * When.
 */
plan: Plan, 
/**
 * The bus, the seats, the driver's words.
 */
words: string | null, };

export type StateLetter = { 
/**
 * Its day, `2089-07-05`.
 */
on: string, 
/**
 * Its number.
 */
number: string | null, };

export type StateBody = { 
/**
 * Which organisation.
 */
organisation: string, 
/**
 * The person to speak to.
 */
contact: string | null, 
/**
 * Its request.
 */
request: StateLetter | null, 
/**
 * Its confirmation of what was done.
 */
confirmation: StateLetter | null, };

export type EventResult = { 
/**
 * How many people were helped: contacts, not people.
 */
helped: number | null, 
/**
 * The number is an estimate.
 */
estimated: boolean, 
/**
 * In words.
 */
words: string | null, 
/**
 * Links to press and photos.
 */
links: Array<string>, };

export type HoursRule = { 
/**
 * Taken off when a person worked longer than `break_after`.
 */
break_minutes: number, 
/**
 * See `break_minutes`.
 */
break_after: number, 
/**
 * Time before the beginning of the shift counts.
 */
early_counts: boolean, 
/**
 * A forgotten going is closed so long after the end of the shift.
 */
close_after: number, 
/**
 * A mark may come so long before the shift and still be of the shift.
 */
early_minutes: number, 
/**
 * Whole steps count, downwards; 0 counts each minute.
 */
step: number, 
/**
 * The most of one presence that counts; 0 is no limit.
 */
most: number, };

export type EventFields = { 
/**
 * Its title.
 */
titles: Titles, 
/**
 * The programme it is a part of.
 */
programme: string | null, 
/**
 * When it is.
 */
plan: Plan | null, 
/**
 * At a place or online.
 */
form: EventForm, 
/**
 * ISO code of the region it counts for.
 */
region: string | null, 
/**
 * Where exactly.
 */
address: string | null, 
/**
 * Its places, when it has several.
 */
sites: Array<Site>, 
/**
 * Moves between them.
 */
transfers: Array<Transfer>, 
/**
 * Codes of the directions.
 */
directions: Array<string>, 
/**
 * The kinds of the law.
 */
kinds: Array<LegalKind>, 
/**
 * Who holds it.
 */
organiser: string | null, 
/**
 * The state body it is for.
 */
state_body: StateBody | null, 
/**
 * The most people; more wait.
 */
capacity: number | null, 
/**
 * Letters and digits in front of badge numbers and row codes.
 */
code: string | null, 
/**
 * What people must bring, know, wear.
 */
requirements: string | null, 
/**
 * Anything about it.
 */
description: string | null, 
/**
 * What came of it.
 */
result: EventResult, 
/**
 * How hours follow from marks.
 */
hours: HoursRule, 
/**
 * It is a pattern that others are copied from.
 */
template: boolean, 
/**
 * When people may sign up and cancel.
 */
sign_up: SignUp | null, };

export type EventRecord = { 
/**
 * Its id.
 */
id: string, 
/**
 * Where it stands.
 */
state: EventState, 
/**
 * Why it is cancelled.
 */
reason: string | null, 
/**
 * The states that may follow.
 */
next: Array<EventState>, 
/**
 * Hidden from lists.
 */
deleted: boolean, 
/**
 * It is not the time for signing up now.
 */
outside: OutsideSignUp | null, 
/**
 * The rest.
 */
fields: EventFields, };

export type EventQuery = { 
/**
 * A piece of a title in any language.
 */
text: string, 
/**
 * States; none is every one.
 */
states: Array<EventState>, 
/**
 * The first day, `2089-07-05`.
 */
from: string | null, 
/**
 * The last day.
 */
until: string | null, 
/**
 * Of this programme.
 */
programme: string | null, 
/**
 * Templates only; otherwise events only.
 */
templates: boolean, };

export type EventRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title in the language of the window.
 */
title: string, 
/**
 * Where it stands.
 */
state: EventState, 
/**
 * When it is.
 */
plan: Plan | null, 
/**
 * ISO code of its region.
 */
region: string | null, 
/**
 * Where exactly.
 */
address: string | null, };

export type EventWindow = { 
/**
 * How many the query finds.
 */
total: number, 
/**
 * The stretch, the latest first; without a time before all others.
 */
rows: Array<EventRow>, };

export type Repeat = { 
/**
 * Every so many days; nothing is by weeks.
 */
days: number | null, 
/**
 * Every so many weeks.
 */
weeks: number, 
/**
 * On these days of the week, Monday is 0; none is the day of the first event.
 */
on: Array<number>, 
/**
 * The last day that it may begin on.
 */
until: string, };

export type ProgrammeFields = { 
/**
 * Its title.
 */
titles: Titles, 
/**
 * What it is for.
 */
aims: string | null, 
/**
 * Its first day.
 */
from: string | null, 
/**
 * Its last day.
 */
until: string | null, 
/**
 * The organisation it is held with.
 */
partner: string | null, 
/**
 * What people must bring and know.
 */
requirements: string | null, 
/**
 * What it is to come to.
 */
expected: string | null, };

export type ProgrammeRecord = { 
/**
 * Its id.
 */
id: string, 
/**
 * What the form holds.
 */
fields: ProgrammeFields, 
/**
 * How many events it has.
 */
events: number, };

export type Task = "emergency" | "criminal_record" | "hazardous" | "cash_collection";

export type Need = { 
/**
 * Names the role inside the shift; nothing while it is new.
 */
id: string | null, 
/**
 * What they do.
 */
role: string, 
/**
 * How many.
 */
people: number, 
/**
 * Not younger than this on the first day of the shift, in whole years.
 */
min_age: number | null, 
/**
 * A skill or a language that the person must have.
 */
skill: string | null, 
/**
 * The topic of a briefing that the person must have had.
 */
briefing: string | null, 
/**
 * What the work is, as far as the law bars minors from it.
 */
tasks: Array<Task>, };

export type ShiftLike = { 
/**
 * Something to attend and not work: it makes no hours.
 */
session: boolean, 
/**
 * What it is called; may be empty.
 */
titles: Titles, 
/**
 * Hall or post.
 */
hall: string | null, 
/**
 * Whom it needs.
 */
needs: Array<Need>, 
/**
 * The most people of a session.
 */
capacity: number | null, 
/**
 * For those who work it.
 */
notes: string | null, };

export type ShiftFields = { 
/**
 * When.
 */
plan: Plan, 
/**
 * At which of the event's sites.
 */
site: string | null, 
/**
 * It will not take place.
 */
cancelled: boolean, 
/**
 * When people may sign up for it and cancel, where it has its own times.
 */
sign_up: SignUp | null, 
/**
 * The rest.
 */
like: ShiftLike, };

export type ShiftPattern = { 
/**
 * Days, `2089-07-05`.
 */
days: Array<string>, 
/**
 * Beginnings and ends, `09:00`; an end that is not after its beginning is of the next day.
 */
times: Array<[string, string]>, 
/**
 * Sites; none is one shift without a site.
 */
sites: Array<string>, 
/**
 * Where the clock hangs.
 */
zone: string, 
/**
 * When people may sign up for each of them and cancel, where they have their own times.
 */
sign_up: SignUp | null, 
/**
 * What they have in common.
 */
like: ShiftLike, };

export type PlacedPerson = { 
/**
 * Who.
 */
volunteer: string, 
/**
 * The name as lists show it; nothing of somebody whose data is blocked or gone.
 */
name: string | null, 
/**
 * In which role.
 */
need: string | null, 
/**
 * On the reserve list.
 */
reserve: boolean, 
/**
 * Was seen at the shift, or at the event as a whole.
 */
came: boolean, 
/**
 * Why the place was given in spite of a warning.
 */
in_spite: string | null, };

export type HeldRole = { 
/**
 * The role; nothing where the shift names none.
 */
need: string | null, 
/**
 * How many have it.
 */
people: number, 
/**
 * The first of them by name; nothing is somebody whose data is blocked or gone.
 */
first: Array<string | null>, };

export type ShiftRecord = { 
/**
 * Its id.
 */
id: string, 
/**
 * What the form holds.
 */
fields: ShiftFields, 
/**
 * How long it is, in minutes.
 */
minutes: number, 
/**
 * Its roles in their order, then those without one, if there are any.
 */
held: Array<HeldRole>, 
/**
 * How many are on the reserve list.
 */
reserve: number, 
/**
 * How many are missing.
 */
missing: number, };

export type ShiftsBoard = { 
/**
 * In the order of their beginning.
 */
shifts: Array<ShiftRecord>, 
/**
 * How many people are missing in all.
 */
missing: number, };

export type WallState = "missing" | "late" | "left" | "here" | "expected";

export type WallPerson = { 
/**
 * The public name.
 */
name: string, 
/**
 * Where the person is.
 */
state: WallState, 
/**
 * Minutes since the beginning, of somebody who is late.
 */
late: number, };

export type WallRole = { 
/**
 * What they do.
 */
role: string, 
/**
 * How many are needed.
 */
needed: number, 
/**
 * How many are there, or have a place while the shift has not begun.
 */
there: number, 
/**
 * How many are missing.
 */
missing: number, };

export type WallShift = { 
/**
 * What it is called; may be empty.
 */
title: string, 
/**
 * Where: the site, the hall.
 */
place: string, 
/**
 * When it begins.
 */
from: string, 
/**
 * When it ends.
 */
until: string, 
/**
 * People with a place.
 */
expected: number, 
/**
 * Of these: who is there.
 */
here: number, 
/**
 * How many are missing by its roles: who is not there, or has no place yet.
 */
missing: number, 
/**
 * Its roles.
 */
roles: Array<WallRole>, 
/**
 * Its people, those who are missing first.
 */
people: Array<WallPerson>, };

export type WallBoard = { 
/**
 * The language of the window.
 */
language: Language, 
/**
 * Its colours.
 */
theme: Theme, 
/**
 * The event.
 */
title: string, 
/**
 * The time.
 */
clock: string, 
/**
 * The register is locked: this is what was known at that time, without names.
 */
locked: boolean, 
/**
 * Shifts that go on.
 */
now: Array<WallShift>, 
/**
 * Shifts that begin soon.
 */
next: Array<WallShift>, };

export type Assignment = { 
/**
 * The role.
 */
need: string | null, 
/**
 * On the reserve list.
 */
reserve: boolean, };

export type Place = { 
/**
 * Whose.
 */
volunteer: string, 
/**
 * In which shift.
 */
shift: string, 
/**
 * The place; nothing takes it away.
 */
place: Assignment | null, };

export type Against = { 
/**
 * Nobody can set it aside.
 */
hard: boolean, 
/**
 * It is set aside only with words that are kept.
 */
needs_words: boolean, 
/**
 * Names it, for accepting it.
 */
key: string, 
/**
 * What it is.
 */
message: Message, };

export type InSpite = { 
/**
 * Keys of what was shown.
 */
accepted: Array<string>, 
/**
 * Why.
 */
words: string | null, };

export type Standing = "invited" | "registered" | "waiting" | "declined" | "cancelled";

export type Presence = "any" | "here" | "came" | "absent";

export type MarkSource = "scan" | "desk" | "paper" | "coordinator" | "own" | "rule";

export type RosterQuery = { 
/**
 * A name, a phone or a number, as in the list of volunteers.
 */
text: string, 
/**
 * Where they stand; none is everybody.
 */
standings: Array<Standing>, 
/**
 * Those with a place in this shift, or seen at it.
 */
shift: string | null, 
/**
 * Whether they were seen.
 */
presence: Presence, };

export type RosterFigures = { 
/**
 * Everybody who was ever put on the list, wherever they stand now.
 */
all: number, 
/**
 * Asked and without an answer.
 */
invited: number, 
/**
 * On the list.
 */
registered: number, 
/**
 * Behind the capacity.
 */
waiting: number, 
/**
 * Will not come.
 */
declined: number, 
/**
 * Taken off.
 */
cancelled: number, 
/**
 * There now.
 */
here: number, 
/**
 * Came, each once.
 */
came: number, 
/**
 * Marks that were made, repeats too and void ones not.
 */
marks: number, 
/**
 * Seats, if they are limited.
 */
capacity: number | null, 
/**
 * Seats that nobody has.
 */
free: number | null, 
/**
 * People whose data is blocked or gone: they are counted and not shown.
 */
hidden: number, 
/**
 * Forgotten goings that the rule may close.
 */
forgotten: number, };

export type MarkRecord = { 
/**
 * Its id.
 */
id: string, 
/**
 * Went, and not came.
 */
out: boolean, 
/**
 * When, by the clock of the place: `2089-07-05T09:00`.
 */
at: string, 
/**
 * At which shift.
 */
shift: string | null, 
/**
 * How.
 */
source: MarkSource, 
/**
 * The code of the line of the paper sheet.
 */
line: string | null, 
/**
 * It counts nothing: a second arrival of somebody inside, or a going of somebody outside.
 */
repeat: boolean, 
/**
 * It was taken off.
 */
void: boolean, };

export type RosterPlace = { 
/**
 * The shift.
 */
shift: string, 
/**
 * When it begins, by the clock of the place.
 */
starts: string, 
/**
 * What the person does there.
 */
role: string | null, 
/**
 * On the reserve list.
 */
reserve: boolean, };

export type RosterRow = { 
/**
 * Who.
 */
volunteer: string, 
/**
 * The name as lists show it.
 */
name: string, 
/**
 * ISO code of the region.
 */
region: string | null, 
/**
 * The first phone, masked.
 */
phone: string | null, 
/**
 * Where the person stands.
 */
standing: Standing, 
/**
 * The place on the waiting list, from 1.
 */
queue: number | null, 
/**
 * Shifts with a place, in the order of their beginning.
 */
shifts: Array<RosterPlace>, 
/**
 * Marks in the order of their times.
 */
marks: Array<MarkRecord>, 
/**
 * Is there now.
 */
here: boolean, 
/**
 * Came.
 */
came: boolean, 
/**
 * Will not come and said so.
 */
gave_up: GaveUp | null, 
/**
 * Why the person was put on the list outside of the time for signing up.
 */
listed_in_spite: string | null, };

export type RosterShift = { 
/**
 * Its id.
 */
id: string, 
/**
 * When.
 */
plan: Plan, };

export type RosterWindow = { 
/**
 * How many the question finds.
 */
total: number, 
/**
 * The stretch, by name.
 */
rows: Array<RosterRow>, 
/**
 * The numbers of the whole event.
 */
figures: RosterFigures, 
/**
 * Its shifts in the order of their beginning, without their people.
 */
shifts: Array<RosterShift>, };

export type PeopleJoined = { 
/**
 * With a seat.
 */
registered: number, 
/**
 * Behind the capacity.
 */
waiting: number, 
/**
 * Left out because their data is blocked.
 */
blocked: number, };

export type WallMoment = { 
/**
 * `2089-07-05T09:00`.
 */
at: string, 
/**
 * It happened twice and the later one is meant.
 */
second: boolean, };

export type GaveUp = { 
/**
 * When: `2089-07-05T09:00`.
 */
at: string, 
/**
 * After the deadline; nothing where there is none.
 */
late: boolean | null, };

export type NewMark = { 
/**
 * Whom.
 */
volunteer: string, 
/**
 * At which shift.
 */
shift: string | null, 
/**
 * Went, and not came.
 */
out: boolean, 
/**
 * When; nothing is now.
 */
at: WallMoment | null, 
/**
 * How it is known.
 */
source: MarkSource, };

export type LinePerson = { 
/**
 * Who.
 */
volunteer: string, 
/**
 * The name as lists show it.
 */
name: string, 
/**
 * The code of the person's line.
 */
code: string, };

export type Line = { 
/**
 * What was typed.
 */
text: string, 
/**
 * Whom it may be: one is sure, of several somebody chooses.
 */
people: Array<LinePerson>, 
/**
 * Whose code differs in one sign from what was typed.
 */
like: Array<LinePerson>, 
/**
 * It is the QR code of a sheet of this event: of this shift, or empty for all of it.
 */
sheet: string | null, 
/**
 * Why it is nobody.
 */
message: Message | null, };

export type PaperRow = { 
/**
 * The code, a number, or the id of the person.
 */
text: string, 
/**
 * When the person came.
 */
came: WallMoment | null, 
/**
 * When the person went.
 */
went: WallMoment | null, };

export type Forgotten = { 
/**
 * Who.
 */
volunteer: string, 
/**
 * The name as lists show it; nothing of somebody whose data is blocked or gone.
 */
name: string | null, 
/**
 * When the person came, by the clock of the place.
 */
came: string, 
/**
 * The going that the rule would write.
 */
closes: string, };

export type CertificateKind = "hours" | "thanks";

export type PaperDraft = { "paper": "attendance", 
/**
 * The event.
 */
event: string, 
/**
 * The shift.
 */
shift: string | null, } | { "paper": "shifts", 
/**
 * The event.
 */
event: string, } | { "paper": "report", 
/**
 * The event.
 */
event: string, } | { "paper": "certificates", 
/**
 * Which of the two.
 */
kind: CertificateKind, 
/**
 * The people.
 */
people: Array<string>, 
/**
 * The first day of the period.
 */
from: string, 
/**
 * The last day.
 */
until: string, } | { "paper": "noon", 
/**
 * The event.
 */
event: string, 
/**
 * The list.
 */
list: string, } | { "paper": "reprint", 
/**
 * Its number.
 */
number: string, } | { "paper": "record", 
/**
 * The person.
 */
volunteer: string, };

export type PaperSaved = { 
/**
 * Where.
 */
path: string, 
/**
 * How many papers are in the file.
 */
papers: number, 
/**
 * Who got none, for want of confirmed hours.
 */
without: number, };

export type ReadyPerson = { 
/**
 * The person's id.
 */
volunteer: string, 
/**
 * The name as it will stand on the paper.
 */
name: string, 
/**
 * The minutes that will stand on the paper.
 */
minutes: number, 
/**
 * The number that was given for this period already.
 */
given: string | null, };

export type ReadyList = { 
/**
 * The first day of the period.
 */
from: string, 
/**
 * The last day.
 */
until: string, 
/**
 * Everybody with confirmed hours.
 */
people: Array<ReadyPerson>, };

export type GivenPaper = { 
/**
 * Which of the two.
 */
kind: CertificateKind, 
/**
 * Its number as people read it.
 */
number: string, 
/**
 * The day of issue.
 */
on: string, 
/**
 * The name on it.
 */
name: string, 
/**
 * The first day of its period.
 */
from: string, 
/**
 * The last day.
 */
until: string, 
/**
 * Its minutes.
 */
minutes: number, };

export type PaperRead = { 
/**
 * What the QR code says, or the number.
 */
text: string, 
/**
 * The name.
 */
name: string | null, 
/**
 * The hours, in minutes.
 */
minutes: number | null, 
/**
 * The first day of the period.
 */
from: string | null, 
/**
 * The last day.
 */
until: string | null, };

export type PaperChecked = { 
/**
 * What is told.
 */
message: Message, 
/**
 * It may be believed as far as it was compared.
 */
holds: boolean, 
/**
 * The person whom this register gave it.
 */
volunteer: string | null, 
/**
 * What this register gave out.
 */
given: GivenPaper | null, };

export type CalendarDraft = { "of": "everything" } | { "of": "event", 
/**
 * Its id.
 */
id: string, } | { "of": "person", 
/**
 * The person's id.
 */
id: string, };

export type PersonEvent = { 
/**
 * The event; nothing for work outside events.
 */
event: string | null, 
/**
 * Its title in the language of the window.
 */
title: string, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
until: string, 
/**
 * Confirmed minutes.
 */
confirmed: number, 
/**
 * Minutes that wait for confirmation.
 */
claimed: number, };

export type YearMinutes = { 
/**
 * The year.
 */
year: number, 
/**
 * The minutes.
 */
minutes: number, };

export type Kept = { 
/**
 * Places in shifts that are over.
 */
places: number, 
/**
 * Of these: the person never came.
 */
no_shows: number, 
/**
 * Places in shifts that are over, given up after the deadline.
 */
late: number, 
/**
 * What was not kept and what was cancelled, the latest first.
 */
lines: Array<KeptLine>, };

export type Promise = "no_show" | "late" | "in_time";

export type KeptLine = { 
/**
 * The event.
 */
event: string, 
/**
 * Its title in the language of the window.
 */
title: string, 
/**
 * When the shift begins, `2089-07-05T09:00`; nothing is the event as a whole.
 */
shift: string | null, 
/**
 * What became of it.
 */
what: Promise, 
/**
 * When the person cancelled.
 */
said: string | null, };

export type PersonWork = { 
/**
 * Confirmed minutes.
 */
confirmed: number, 
/**
 * Minutes that wait for confirmation.
 */
claimed: number, 
/**
 * Confirmed minutes by what they rest on, the strongest first.
 */
by_grade: [number, number, number, number], 
/**
 * By year, the earliest first.
 */
years: Array<YearMinutes>, 
/**
 * By event, the latest first.
 */
events: Array<PersonEvent>, 
/**
 * Certificates and letters, the latest first.
 */
papers: Array<GivenPaper>, 
/**
 * How what was promised was kept.
 */
kept: Kept, };

export type PaperTemplate = { 
/**
 * The code of the paper.
 */
paper: string, 
/**
 * What the paper is called.
 */
name: Message, 
/**
 * It is a copy that somebody edits.
 */
edited: boolean, 
/**
 * The version and the day that its head says.
 */
version: string, 
/**
 * `2026-11-26`, or what else stands there.
 */
date: string, 
/**
 * The same of the built-in one, where the copy says something else.
 */
behind: TemplateVersion | null, };

export type TemplateVersion = { 
/**
 * Its version.
 */
version: string, 
/**
 * Its day.
 */
date: string, };

export type HoursState = "claimed" | "confirmed" | "rejected" | "replaced" | "void";

export type Grade = "scan" | "paper" | "coordinator" | "own";

export type HoursSpan = { "span": "times", 
/**
 * The times.
 */
plan: Plan, } | { "span": "on_day", 
/**
 * The day.
 */
day: string, 
/**
 * How long, in minutes.
 */
minutes: number, };

export type HoursQuery = { 
/**
 * Those of one event.
 */
event: string | null, 
/**
 * Only work outside events.
 */
outside: boolean, 
/**
 * Only hours that lie at the same time as others of the same person.
 */
overlapping: boolean, 
/**
 * Those of one person.
 */
volunteer: string | null, 
/**
 * States; none is every one.
 */
states: Array<HoursState>, 
/**
 * As the register knew them at the end of this day; nothing is now.
 */
as_of: string | null, };

export type HoursAt = { 
/**
 * The event; nothing for work outside events.
 */
event: string | null, 
/**
 * Whose.
 */
volunteer: string, 
/**
 * The claim.
 */
claim: string, };

export type HoursRow = { 
/**
 * Which claim.
 */
at: HoursAt, 
/**
 * The name as lists show it; nothing of somebody whose data is gone.
 */
name: string | null, 
/**
 * The title of the event in the language of the window.
 */
title: string | null, 
/**
 * In which shift; nothing beside the shifts.
 */
shift: string | null, 
/**
 * When.
 */
span: HoursSpan, 
/**
 * The minutes that count.
 */
minutes: number, 
/**
 * Minutes of rest within it that do not, without those of the night.
 */
rest: number, 
/**
 * By which policy they were counted.
 */
counted: HoursCountedBy, 
/**
 * What it rests on.
 */
grade: Grade, 
/**
 * Where it stands.
 */
state: HoursState, 
/**
 * Who entered it; nothing where the program counted from marks.
 */
by: string | null, 
/**
 * Who confirmed or rejected it.
 */
settled_by: string | null, 
/**
 * What was said of it.
 */
words: string | null, 
/**
 * Whoever sits here may confirm or reject it.
 */
may_settle: boolean, };

export type HoursTotals = { 
/**
 * Not looked at.
 */
claimed: number, 
/**
 * Confirmed.
 */
confirmed: number, 
/**
 * Rejected.
 */
rejected: number, 
/**
 * The confirmed ones by scan, paper, coordinator and own word.
 */
by_grade: [number, number, number, number], 
/**
 * Of the confirmed ones: at night, told separately.
 */
night: number, 
/**
 * Of the confirmed ones: travel.
 */
travel: number, };

export type HoursCountedBy = { "by": "plain" } | { "by": "night", 
/**
 * It is counted, and told separately.
 */
counts: boolean, 
/**
 * The minute of the day at which the night begins.
 */
from: number, 
/**
 * The minute at which it ends.
 */
until: number, 
/**
 * The minutes at night.
 */
minutes: number, } | { "by": "travel", 
/**
 * Minutes that count for a person and day.
 */
most: number, };

export type HoursWindow = { 
/**
 * How many the query finds.
 */
total: number, 
/**
 * The stretch, the latest work first.
 */
rows: Array<HoursRow>, 
/**
 * The sums of what the query finds, in every state.
 */
totals: HoursTotals, };

export type HoursDraft = { 
/**
 * Whose.
 */
volunteer: string, 
/**
 * The event; nothing for work outside events.
 */
event: string | null, 
/**
 * In which shift; nothing beside the shifts.
 */
shift: string | null, 
/**
 * When.
 */
span: HoursSpan, 
/**
 * Minutes of rest within it.
 */
rest: number, 
/**
 * What it rests on.
 */
grade: Grade, 
/**
 * The claim that it stands in the place of.
 */
instead_of: string | null, 
/**
 * They are travel to a site or between sites.
 */
travel: boolean, 
/**
 * What was done, or why it is corrected.
 */
words: string | null, };

export type HoursUncounted = { 
/**
 * The person.
 */
volunteer: string, 
/**
 * The name.
 */
name: string | null, 
/**
 * Why.
 */
message: Message, };

export type HoursCounted = { 
/**
 * New claims.
 */
made: number, 
/**
 * Claims that stand in the place of older ones.
 */
replaced: number, 
/**
 * People who have no mark of leaving.
 */
inside: number, 
/**
 * What was refused.
 */
refused: Array<HoursUncounted>, };

export type FigureBy = "direction" | "programme" | "region" | "event" | "person" | "month" | "quarter" | "year" | "sex" | "age";

export type FigureMeasure = "events" | "people" | "with_hours" | "confirmed" | "claimed" | "rejected" | "marks" | "places" | "no_shows" | "late_cancels" | "helped";

export type FigureFormat = "xlsx" | "csv" | "pdf";

export type FigureLineKey = { 
/**
 * The axis.
 */
by: FigureBy, 
/**
 * See [`FigureLine::key`].
 */
key: string, };

export type FigureRegions = "today" | "event";

export type FiguresQuery = { 
/**
 * The first day: `2089-07-05`.
 */
from: string | null, 
/**
 * The last day.
 */
until: string | null, 
/**
 * As the register knew them at the end of this day; nothing for now.
 */
as_of: string | null, 
/**
 * Within these lines only.
 */
within: Array<FigureLineKey>, 
/**
 * Which regions there are.
 */
regions: FigureRegions, };

export type FigureSums = { 
/**
 * Confirmed minutes.
 */
confirmed: number, 
/**
 * Minutes that wait.
 */
claimed: number, 
/**
 * Rejected minutes.
 */
rejected: number, 
/**
 * Confirmed minutes by scan or desk, paper, coordinator, own word.
 */
by_grade: [number, number, number, number], 
/**
 * Confirmed minutes at night, told separately.
 */
night: number, 
/**
 * Confirmed minutes of travel.
 */
travel: number, 
/**
 * People who came, each once.
 */
people: number, 
/**
 * People with confirmed hours, each once.
 */
with_hours: number, 
/**
 * Marks, repeats too.
 */
marks: number, 
/**
 * Events.
 */
events: number, 
/**
 * Places in shifts that are over.
 */
places: number, 
/**
 * Of these: nobody came.
 */
no_shows: number, 
/**
 * Places in such shifts that were given up after the deadline.
 */
late_cancels: number, 
/**
 * People helped, as the results of events say.
 */
helped: number, 
/**
 * Of these: estimated.
 */
helped_estimated: number, };

export type FigureLine = { 
/**
 * An id, a code, or the first day of a period; empty for what has none.
 */
key: string, 
/**
 * Its name in the language of the window.
 */
name: string, 
/**
 * The figures.
 */
sums: FigureSums, };

export type FigureMonth = { 
/**
 * Its first day.
 */
first: string, 
/**
 * The figures.
 */
sums: FigureSums, };

export type FigureRegion = { 
/**
 * Its ISO code; nothing for work without a region.
 */
region: string | null, 
/**
 * The figures.
 */
sums: FigureSums, };

export type FigureYearWorth = { 
/**
 * The year.
 */
year: number, 
/**
 * Its confirmed minutes.
 */
minutes: number, 
/**
 * In hundredths of a tenge.
 */
tiyn: number, 
/**
 * Where the rate was taken from.
 */
source: string, };

export type FigureYearWithout = { 
/**
 * The year; nothing for work without a day.
 */
year: number | null, 
/**
 * Its confirmed minutes.
 */
minutes: number, };

export type FigureWorth = { 
/**
 * The sum, rounded once to whole tenge; nothing where no hour has a rate.
 */
tenge: number | null, 
/**
 * Years with a rate.
 */
years: Array<FigureYearWorth>, 
/**
 * Years without one.
 */
without: Array<FigureYearWithout>, };

export type FiguresReport = { 
/**
 * All lines together: each person and each event once.
 */
whole: FigureSums, 
/**
 * How many lines there are.
 */
total: number, 
/**
 * Those asked for.
 */
lines: Array<FigureLine>, 
/**
 * Months without gaps, the earliest first.
 */
months: Array<FigureMonth>, 
/**
 * Regions with any work.
 */
regions: Array<FigureRegion>, 
/**
 * Events in regions that were divided after their day, where figures go by the regions
 * of today.
 */
undivided: number, 
/**
 * What the confirmed hours are worth; nothing where no rate is known.
 */
worth: FigureWorth | null, };

export type FigureRow = { 
/**
 * Whose; nothing where the row is an event.
 */
volunteer: string | null, 
/**
 * The name; nothing of somebody whose data is not shown.
 */
name: string | null, 
/**
 * In which event.
 */
event: string | null, 
/**
 * Its title.
 */
title: string | null, 
/**
 * The day; nothing where the row is a person or an event.
 */
day: string | null, 
/**
 * The time on the wall at which a mark was made: `09:05`.
 */
time: string | null, 
/**
 * The mark is an arrival.
 */
arrival: boolean, 
/**
 * Minutes: of the hours, or the confirmed ones of the person or the event.
 */
minutes: number, 
/**
 * Marks of the person or the event.
 */
marks: number, 
/**
 * People helped by the event.
 */
helped: number, 
/**
 * What the hours rest on.
 */
grade: Grade | null, };

export type FigureRows = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Those asked for.
 */
rows: Array<FigureRow>, };
