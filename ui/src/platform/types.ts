/**
 * The shapes that cross between the window and Rust.
 *
 * Identifiers are strings (`vol_…`, `org_…`, `act_…`), days are `YYYY-MM-DD`, instants are milliseconds since 1970 UTC.
 */

import type { Arg, Message } from "../shared/l10n/message";

export type { Arg, Message };

/** `invalid`: beside the field. `refused`: a calm notice. `missing`: a way back. `broken`: a dialog with the trace number. */
export type ErrorKind = "invalid" | "refused" | "missing" | "broken";
export type IpcError = { kind: ErrorKind; message: Message; field: string | null; trace: string | null };

export type Language = "kk" | "ru" | "en";
export type Theme = "light" | "dark" | "system";
/** Test languages: text made longer, or ids in place of text. */
export type Pseudo = "none" | "stretched" | "ids";
export type RegisterKey = "main" | "practice";

export type RegisterInfo = { key: RegisterKey; organisation: string };
export type OpenRegister = {
  key: RegisterKey;
  organisation: string;
  region: string | null;
  operator: string;
  practice: boolean;
  lock_minutes: number;
  volunteers: number;
  attention: number;
};
export type Session = {
  phase: "first_run" | "locked" | "open";
  language: Language;
  theme: Theme;
  pseudo: Pseudo;
  version: string;
  registers: RegisterInfo[];
  open: OpenRegister | null;
  today: string;
};

export type OpenReport = { notices: Message[] };
export type RecoverReport = OpenReport & { recovery_code: string };
export type RegisterDraft = {
  organisation: string;
  region: string | null;
  operator: string;
  password: string;
  practice: { volunteers: number } | null;
};

export type RegionInfo = {
  code: string;
  kk: string;
  ru: string;
  en: string;
  short_kk: string;
  short_ru: string;
  short_en: string;
  kind: "oblast" | "city";
};
export type DirectionInfo = { code: string; kk: string; ru: string; en: string; parent: string | null };
export type OrganisationKind = "group" | "organisation" | "state_body";
export type OrganisationInfo = {
  id: string;
  name: string;
  kind: OrganisationKind;
  bin: string | null;
  region: string | null;
  contact: string | null;
  notes: string | null;
  volunteers: number;
};
export type CountryInfo = { code: string; kk: string; ru: string; en: string };
export type Directory = {
  regions: RegionInfo[];
  directions: DirectionInfo[];
  organisations: OrganisationInfo[];
  countries: CountryInfo[];
};

export type Status = "applicant" | "active" | "paused" | "archived";
export type Sex = "male" | "female";
export type AgeBand = "under14" | "from14to17" | "from18to34" | "from35to59" | "from60" | "unknown";
export type ConsentState = "given" | "missing" | "expired" | "withdrawn" | "guardian_missing";
export type SortColumn = "name" | "latin" | "birth" | "region" | "organisation" | "status" | "consent" | "joined" | "changed";
export type Sort = { column: SortColumn; descending: boolean };
export type Tier = "exact" | "alias" | "suggestion";

export type VolunteerQuery = {
  text: string;
  regions: string[];
  directions: string[];
  statuses: Status[];
  sexes: Sex[];
  ages: AgeBand[];
  organisations: string[];
  tags: string[];
  consent_missing: boolean;
  guardian_missing: boolean;
  with_archived: boolean;
  sort: Sort;
};
export type Count = { key: string; count: number };
export type Facets = {
  region: Count[];
  direction: Count[];
  status: Count[];
  sex: Count[];
  age: Count[];
  organisation: Count[];
  tag: Count[];
  consent_missing: number;
  guardian_missing: number;
  archived: number;
};
export type Letter = { letter: string; index: number };
export type MarkPart = "surname" | "given" | "patronymic" | "latin" | "phone" | "iin";
export type Mark = { part: MarkPart; from: number; to: number };
export type VolunteerRow = {
  id: string;
  surname: string | null;
  given: string | null;
  patronymic: string | null;
  latin: string | null;
  birth: string | null;
  iin_tail: string | null;
  phone: string | null;
  region: string | null;
  directions: string[];
  organisation: string | null;
  status: Status;
  consent: ConsentState;
  joined: string | null;
  tags: string[];
  tier: Tier;
  marks: Mark[];
};
export type VolunteerWindow = {
  total: number;
  register_total: number;
  offset: number;
  rows: VolunteerRow[];
  facets: Facets;
  letters: Letter[];
  /** The query in the other keyboard layout, when that is what found something. */
  converted: string | null;
  /** Index of the first row that is only a suggestion. */
  suggested_from: number | null;
};

export type NameParts = { surname: string | null; given: string | null; patronymic: string | null };
export type LanguageSkill = { language: string; level: string | null };
export type Emergency = { name: string; relation: string | null; phone: string | null };
export type FormerName = { fact: string; name: NameParts; until: string | null };
export type Guardian = { fact: string; name: string; relation: string | null; phone: string | null; consent_on: string | null };
export type ConsentWay = "paper" | "electronic";
export type Consent = {
  fact: string;
  purposes: string[];
  text_version: string;
  language: string;
  given_by: string;
  on: string;
  until: string | null;
  way: ConsentWay;
  reference: string | null;
  withdrawn: string | null;
};
export type Contract = { fact: string; number: string; from: string | null; until: string | null; expenses: string | null };
export type Briefing = { fact: string; on: string; topic: string; given_by: string | null; reference: string | null };
/** A field that two laptops changed at the same time; both values stand until a person chooses. */
export type Rival = { field: string; values: string[] };
export type VolunteerProfile = {
  id: string;
  name: NameParts;
  latin: string | null;
  badge_name: string | null;
  former_names: FormerName[];
  birth: string | null;
  age: number | null;
  minor: boolean;
  sex: Sex | null;
  /** All twelve digits; the window shows the last four until asked. */
  iin: string | null;
  iin_checked: boolean;
  iin_notes: Message[];
  phones: string[];
  emails: string[];
  region: string | null;
  district: string | null;
  residence_since: string | null;
  directions: string[];
  languages: LanguageSkill[];
  skills: string[];
  tags: string[];
  organisation: { id: string; name: string } | null;
  status: Status;
  status_reason: string | null;
  joined: string | null;
  tshirt: string | null;
  emergency: Emergency | null;
  guardians: Guardian[];
  consents: Consent[];
  consent: ConsentState;
  contracts: Contract[];
  briefings: Briefing[];
  notes: string | null;
  barred: string[];
  rivals: Rival[];
  created_at: number;
  changed_at: number;
};

export type VolunteerDraft = {
  surname: string | null;
  given: string | null;
  patronymic: string | null;
  birth: string | null;
  sex: Sex | null;
  iin: string | null;
  phone: string | null;
  email: string | null;
  region: string | null;
  organisation: string | null;
  directions: string[];
};
export type MemberKind = "phone" | "email" | "direction" | "language" | "skill" | "tag";
export type ConsentRecord = {
  record: "consent";
  purposes: string[];
  text_version: string;
  language: string;
  given_by_guardian: string | null;
  on: string;
  until: string | null;
  way: ConsentWay;
  reference: string | null;
};
export type VolunteerEditDto =
  | { set: "name"; surname: string | null; given: string | null; patronymic: string | null }
  | { set: "latin"; text: string | null }
  | { set: "badge_name"; text: string | null }
  | { set: "birth"; text: string | null }
  | { set: "sex"; sex: Sex | null }
  | { set: "iin"; text: string | null }
  | { set: "iin_checked"; checked: boolean }
  | { set: "residence"; region: string | null; district: string | null; since: string | null }
  | { set: "organisation"; organisation: string | null }
  | { set: "status"; status: Status; reason: string | null }
  | { set: "joined"; day: string | null }
  | { set: "tshirt"; size: string | null }
  | { set: "emergency"; name: string | null; relation: string | null; phone: string | null }
  | { set: "notes"; text: string | null }
  | { add: MemberKind; text: string; level?: string | null }
  | { remove: MemberKind; text: string }
  | { record: "former_name"; surname: string | null; given: string | null; patronymic: string | null; until: string | null }
  | { record: "guardian"; name: string; relation: string | null; phone: string | null }
  | ConsentRecord
  | { record: "consent_withdrawn"; consent: string; on: string }
  | { record: "contract"; number: string; from: string | null; until: string | null; expenses: string | null }
  | { record: "briefing"; on: string; topic: string; given_by: string | null; reference: string | null }
  | { void: string };
export type BulkEdit =
  | { add: "tag" | "direction"; text: string }
  | { set: "status"; status: Status; reason: string | null }
  | ConsentRecord;
/** Who a bulk change touches: everybody a query finds, or the people named. */
export type BulkTarget = { query: VolunteerQuery | null; ids: string[] | null };

export type UndoState = "possible" | "undone" | "superseded" | "never";
export type FieldChange = { field: Message; old: string | null; new: string | null };
export type HistoryRow = {
  action: string;
  at: number;
  operator: string;
  device: string;
  act: Message;
  changes: FieldChange[];
  undo: UndoState;
  undone_at: number | null;
};
export type RecentAction = { action: string; at: number; operator: string; act: Message; undo: UndoState };
export type UndoReport = { undone: number; kept: Message[] };

export type AttentionKind = "consent_missing" | "guardian_missing" | "applicants" | "rivals";
export type Attention = { kind: AttentionKind; count: number; query: VolunteerQuery };
export type Today = {
  day: string;
  attention: Attention[];
  total: number;
  by_direction: Count[];
  by_region: Count[];
  by_status: Count[];
  recent: RecentAction[];
};

export type OrganisationDraft = {
  id: string | null;
  kind: OrganisationKind;
  name: string;
  bin: string | null;
  region: string | null;
  contact: string | null;
  notes: string | null;
};

export type MinorsAge = 14 | 16 | 18;
export type OperatorInfo = { id: string; name: string };
export type Settings = {
  organisation: string;
  region: string | null;
  lock_minutes: number;
  minors_consent_under: MinorsAge;
  responsible: string | null;
  operators: OperatorInfo[];
  folder_hint: string;
  register_id: string;
  entries: number;
  devices: number;
};
export type SettingsDraft = Pick<Settings, "organisation" | "region" | "lock_minutes" | "minors_consent_under" | "responsible">;

export type ImportField = string;
export type ImportExisting = "skip" | "fill" | "update";
export type ProblemKind = "error" | "ask" | "note";
export type ImportSheet = { name: string; used: boolean; note: Message | null };
export type ImportColumn = { index: number; letter: string; header: string; field: ImportField; sample: string[] };
export type ImportProblem = { code: string; kind: ProblemKind; count: number; text: Message };
export type ImportPlan = {
  plan: string;
  file: string;
  sheets: ImportSheet[];
  columns: ImportColumn[];
  fields: ImportField[];
  rows: number;
  ready: number;
  errors: number;
  asks: number;
  problems: ImportProblem[];
  file_problems: Message[];
  duplicates: number;
  /** When the same file was taken before. */
  seen_before: number | null;
};
export type ImportCell = { raw: string; value: string | null; problems: string[] };
export type ImportVerdict = "new" | "exists" | "ask" | "error";
export type ImportRow = {
  line: number;
  cells: ImportCell[];
  verdict: ImportVerdict;
  problems: { code: string; kind: ProblemKind; text: Message }[];
};
export type ImportRows = { total: number; rows: ImportRow[] };
export type ImportResult = { written: number; skipped: number; refused: number; updated: number };

export type ExportFormat = "xlsx" | "csv_excel" | "csv_plain" | "json";
export type SavedFile = { path: string };
export type ExportResult = { path: string; rows: number };

/** The nouns whose saved data changed. */
export type Changed = { kinds: string[] };
export type Progress = { task: string; done: number; total: number };
export type FileDropped = { path: string };
