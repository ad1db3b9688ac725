/**
 * A program in memory: what the development server and the tests talk to. The production build leaves this file and its
 * invented people out. It answers every command with the shapes of the real one and keeps no rule of its own beyond that.
 */
import { everybody } from "./query";
import type { Backend } from "./backend";
import * as fixtures from "./fake.fixtures";
import { Backups } from "./fake.backups";
import { badgeAnswers } from "./fake.badges";
import { Desks, deskAnswers } from "./fake.desk";
import { Events } from "./fake.events";
import { FigureBook } from "./fake.figures";
import { Hours, hoursAnswers } from "./fake.hours";
import { Works } from "./fake.work";
import { Imports } from "./fake.import";
import { otherReadings } from "../shared/l10n/layouts";
import type {
  FigureBy,
  FigureFormat,
  AuditFilter,
  AuditLine,
  AuditPage,
  BreachTerm,
  BulkTarget,
  Changed,
  ColumnChoice,
  ConsentState,
  Count,
  Direction,
  DirectionDraft,
  Directory,
  DuplicateChoice,
  DuplicateComparison,
  DuplicateJoined,
  DuplicatePair,
  DuplicateRow,
  DuplicateRuleDto,
  DuplicatesPage,
  EndingDone,
  EndingDraft,
  EndingKind,
  EndingTrace,
  EventFields,
  EventQuery,
  EventState,
  Existing,
  ExpiringConsent,
  HistoryRow,
  ImportAnswer,
  ImportReading,
  ImportRowsOf,
  InSpite,
  IpcError,
  JoinedFrom,
  Message,
  NewMark,
  OpenRegister,
  Operator,
  Organisation,
  OrganisationDraft,
  PaperRow,
  PersonalPage,
  Place,
  Plan,
  ProgrammeFields,
  RegisterDraft,
  RegisterKey,
  RememberState,
  Repeat,
  Retention,
  RetentionDue,
  Revealed,
  ReviewChoice,
  ReviewPage,
  Role,
  RosterQuery,
  SavedFilter,
  Seat,
  Session,
  Settings,
  SettingsDraft,
  HoursPolicies,
  ShiftFields,
  ShiftPattern,
  SimilarPerson,
  Standing,
  Status,
  Today,
  VolunteerDraft,
  VolunteerEdit,
  VolunteerProfile,
  VolunteerQuery,
  VolunteerRow,
  VolunteerWindow,
  Workday,
  WorkdaysPage,
} from "./types";

/** What a test or the address of the development server may ask for. */
export type FakeOptions = {
  /** Where the program stands at the start. */
  phase?: Session["phase"];
  people?: number;
  /** The role of who is at the keyboard, and whether others work here too. */
  role?: Role;
  colleagues?: boolean;
  /** One of the others is an owner too. */
  owners?: boolean;
  /** The laptop is remembered. */
  remembered?: boolean;
  /** There is a practice register, and where the program stands open, it is the one. */
  practice?: boolean;
  /** Lists were begun and wait. */
  begun?: boolean;
  /** What is searched is made anew while the register opens. */
  rebuild?: boolean;
  language?: Session["language"];
  theme?: Session["theme"];
  /** Longer words, or their ids. */
  pseudo?: Session["pseudo"];
  /** Every command that matches is refused, is broken, or never answers. */
  fail?: { command: string; as: "refused" | "broken" | "waiting" | "missing" };
};

/** The word that opens the register; the recovery code is `recoveryCode`. */
const password = "practice makes ready";
const recoveryCode = "K7QM-2R9T-HX4D-81WC-NP6A-V3EJ-5FZB-Y0GS";
const today = "2026-11-22";
const now = Date.UTC(2026, 10, 22, 13, 22);

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
function weighted(weights: readonly number[], at: number): number {
  let left = at * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(0, weights.findIndex((weight) => (left -= weight) < 0));
}
type Stretch = { offset: number; limit: number };
const stretch = <Row>(rows: readonly Row[], { offset, limit }: Stretch): { total: number; rows: Row[] } => ({ total: rows.length, rows: rows.slice(offset, offset + limit) });
const pad = (value: number, size: number): string => String(value).padStart(size, "0");
const text = (id: string, args: Message["args"] = []): Message => ({ id, args });
const error = (kind: IpcError["kind"], id: string, field: string | null = null, args: Message["args"] = []): IpcError => ({
  kind,
  message: text(id, args),
  field,
  trace: kind === "broken" ? "7f3a-91c2" : null,
});

type Person = { row: VolunteerRow; profile: VolunteerProfile; deleted: boolean };

function person(index: number, next: () => number, organisations: readonly Organisation[]): Person {
  const female = next() < 0.56;
  const [surname, latinSurname] = fixtures.surnames[Math.floor(next() * fixtures.surnames.length)] ?? ["", ""];
  const [given, latinGiven] = (female ? fixtures.women : fixtures.men)[Math.floor(next() * 12)] ?? ["", ""];
  const father = fixtures.fathers[Math.floor(next() * fixtures.fathers.length)] ?? "";
  const bends = female && /(ов|ев|ин)$/.test(surname);
  const year = 2080 + Math.floor(next() * 20);
  const [month, day] = [1 + Math.floor(next() * 12), 1 + Math.floor(next() * 28)];
  const birth = next() < 0.97 ? `${year}-${pad(month, 2)}-${pad(day, 2)}` : next() < 0.5 ? String(year) : null;
  const minor = index % 23 === 7;
  const age = minor ? 15 : 18 + (index % 50);
  const iin = next() < 0.9 ? `${pad(year % 100, 2)}${pad(month, 2)}${pad(day, 2)}${female ? 8 : 7}${pad(index % 10_000, 4)}${index % 10}` : null;
  const region = fixtures.regions[weighted(fixtures.regionWeights, next())]?.code ?? null;
  const first = fixtures.directions[weighted(fixtures.directionWeights, next())]?.code ?? "";
  const second = fixtures.directions[weighted(fixtures.directionWeights, next())]?.code ?? "";
  const status: Status = next() < 0.84 ? "active" : (["applicant", "paused", "archived"] as const)[Math.floor(next() * 3)] ?? "active";
  const consent: ConsentState = minor && index % 2 === 0 ? "guardian_missing" : index % 29 === 3 ? "missing" : index % 97 === 5 ? "expired" : "given";
  const organisation = next() < 0.4 ? organisations[Math.floor(next() * organisations.length)] : undefined;
  const row: VolunteerRow = {
    id: `vol_${pad(index, 32)}`,
    surname: bends ? `${surname}а` : surname,
    given,
    patronymic: next() < 0.85 ? `${father}${female ? fixtures.daughter : fixtures.son}` : null,
    latin: `${latinGiven} ${latinSurname}${bends ? "a" : ""}`,
    birth,
    iin_tail: iin?.slice(-4) ?? null,
    phone: `+7 700 00${index % 10} ${pad(Math.floor(index / 10) % 100, 2)} ${pad(index % 100, 2)}`,
    region,
    directions: first === second || next() < 0.6 ? [first] : [first, second],
    organisation: organisation?.name ?? null,
    status,
    consent,
    joined: `${2018 + (index % 9)}-${pad(month, 2)}-${pad(day, 2)}`,
    tags: next() < 0.1 ? [fixtures.tags[index % fixtures.tags.length] ?? ""] : [],
    tier: "exact",
    marks: [],
    found_by: [],
  };
  const profile: VolunteerProfile = {
    id: row.id,
    name: { surname: row.surname, given: row.given, patronymic: row.patronymic },
    latin: row.latin,
    badge_name: null,
    former_names: [],
    birth,
    age: birth === null ? null : age,
    minor,
    sex: female ? "female" : "male",
    iin,
    iin_checked: index % 3 === 0,
    iin_notes: [],
    phones: row.phone === null ? [] : [row.phone],
    emails: index % 2 === 0 ? [`volunteer${index}@example.kz`] : [],
    region,
    district: null,
    residence_since: null,
    directions: row.directions,
    languages: [{ language: "kk", level: null }, { language: "ru", level: null }],
    skills: [],
    tags: row.tags,
    organisation: organisation === undefined ? null : { id: organisation.id, name: organisation.name },
    status,
    status_reason: null,
    joined: row.joined,
    tshirt: index % 4 === 0 ? "M" : null,
    emergency: null,
    guardians: minor ? [{ fact: `fct_${pad(index, 32)}`, name: `${row.surname} ${father}`, relation: null, phone: "+7 700 000 01 14", consent_on: consent === "given" ? "2026-09-01" : null }] : [],
    consents:
      consent === "given" || consent === "expired"
        ? [{ fact: `fct_${pad(index + 500_000, 32)}`, purposes: ["processing", "photo"], text_version: "3", language: "kk", guardian: null, on: "2025-09-04", until: consent === "expired" ? "2026-08-31" : null, way: "paper", reference: "12/48", withdrawn: null, data: ["birth", "phones", "residence"], third_parties: null, abroad: null, taken_by: "Сәуле Қайратқызы" }]
        : [],
    consent,
    ground: "consent",
    beyond: beyondMinimum(consent),
    documents: index % 3 === 0 ? [{ fact: `fct_${pad(index + 700_000, 32)}`, kind: "identity_card", on: "2026-09-04", by: "Сәуле Қайратқызы" }] : [],
    contracts: [],
    briefings: [],
    notes: null,
    barred: [],
    rivals: index === 8 ? [{ code: "notes", field: text("volunteers-field-notes"), values: fixtures.rivalNotes }] : [],
    blocked: null,
    deleted: false,
    created_at: now - (index + 1) * 3_600_000,
    changed_at: now - (index % 400) * 3_600_000,
  };
  return { row, profile, deleted: false };
}

/** What is kept of an invented person beyond the minimum, as long as a consent is owed. */
function beyondMinimum(consent: ConsentState): Message[] {
  return consent === "given" || consent === "other_ground" ? [] : BEYOND.map(([, word]) => text(word));
}
/** Fields beyond the minimum by their codes, with their words. */
const BEYOND = [["sex", "volunteers-field-sex"], ["residence", "personal-field-residence"], ["directions", "volunteers-field-directions"]] as const;

/** The register in memory and everything that can be asked of it. */
class FakeProgram implements Backend {
  private readonly listeners = new Map<string, Set<(payload: unknown) => void>>();
  private people: Person[] = [];
  private organisations: Organisation[] = [];
  private ownDirections: Direction[] = fixtures.ownDirections;
  private readonly history = new Map<string, HistoryRow[]>();
  private readonly undos = new Map<string, () => void>();
  private readonly cancelled = new Set<string>();
  private password = password;
  private operators: Omit<Operator, "me">[] = [{ id: "opr_1", name: fixtures.operator, role: "owner", left: null, seat: true, events: null }];
  private operator = "opr_1";
  private attempts = 0;
  private reviewed: string | null = null;
  private retention: Retention = { volunteers_after_archive_years: 3, applicants_months: 12, guests_months: 6, backups_days: 90 };
  private fieldsOff: string[] = [];
  private filters: SavedFilter[] = fixtures.filters;
  /** Rules that are off, and pairs that were decided about. */
  private rulesOff = new Set<string>();
  private decided = new Set<string>();
  private ownDays: Workday[] = [];
  private readonly traces: EndingTrace[] = [{ id: "vol_erased", kind: "erased", ground: "request", order: "12/48", at: now - 400_000_000, operator: fixtures.operator }, { id: "vol_anonymised", kind: "anonymised", ground: "retention_over", order: null, at: now - 900_000_000, operator: fixtures.operator }];
  /** Numbers in full; rows and profiles carry them masked. */
  private readonly secrets = new Map<string, { iin: string | null; phone: string | null }>();
  private openKey: RegisterKey = "main";
  private session: Session;
  private settings: Settings = {
    organisation: fixtures.organisations[0]?.[0] ?? "",
    region: "KZ-71",
    lock_minutes: 10,
    minors_consent_under: 16,
    responsible: null,
    rest_hours: 12,
    policies: { break_minutes: 30, break_after: 360, night: "apart", night_from: 1320, night_until: 360, travel_minutes: 60 },
    rates: [
      { year: 2026, tiyn: 153_250, source: "Бұйрық № 14, 12.01.2026" },
      { year: 2025, tiyn: 140_000, source: "Бұйрық № 9, 15.01.2025" },
    ],
    operators: [{ id: "opr_1", name: fixtures.operator }],
    folder: "~/.local/share/Birge",
    register_id: "reg_0199f3c27a5b7c10a4d2e8b90c6f1d22",
    entries: 12_408,
  };

  constructor(private readonly options: FakeOptions) {
    this.imports = new Imports(options.begun);
    this.organisations = fixtures.organisations.map(([name, kind, bin, region], index) => ({
      id: `org_${pad(index + 1, 32)}`, name, kind, bin, region, contact: null, notes: null, volunteers: 0,
    }));
    if (options.colleagues) this.operators.push(...fixtures.colleagues);
    if (options.owners) this.operators.push({ id: "opr_7", name: "Самат Бекұлы", role: "owner", left: null, seat: true, events: null });
    if (options.role !== undefined) {
      const mine = this.operators.find(({ role }) => role === options.role);
      if (mine) this.operator = mine.id;
      else this.operators = this.operators.map((one) => ({ ...one, role: options.role ?? one.role }));
    }
    const next = random(20_261_122);
    for (let index = 0; index < (options.people ?? 3_000); index++) {
      const made = person(index, next, this.organisations);
      this.secrets.set(made.row.id, { iin: made.profile.iin, phone: made.row.phone });
      this.hide(made);
      this.people.push(made);
    }
    this.countMembers();
    this.session = {
      phase: options.phase ?? "open",
      language: options.language ?? "kk",
      theme: options.theme ?? "light",
      pseudo: options.pseudo ?? "none",
      version: "0.1.0",
      registers: options.phase === "first_run" ? [] : (["main", ...(options.practice ? ["practice" as const] : [])] as const).map((key) => ({ key, organisation: this.settings.organisation, seats: this.seats() })),
      open: null,
      today,
      remembered: options.remembered ?? false,
    };
    if (options.practice) this.openKey = "practice";
    if (this.session.phase === "open") this.session = { ...this.session, open: this.opened() };
  }

  invoke(command: string, args: Record<string, unknown>): Promise<unknown> {
    const fail = this.options.fail;
    if (fail !== undefined && command === fail.command) {
      if (fail.as === "waiting") return new Promise(() => undefined);
      return Promise.reject(error(fail.as, fail.as === "broken" ? "common-error-broken" : fail.as === "missing" ? "register-error-volunteer-missing" : "common-error-locked"));
    }
    const answer = (this.answers as Record<string, (given: never) => unknown>)[command];
    if (answer === undefined) return Promise.reject(error("broken", `unknown command ${command}`));
    // A turn of the event loop and a copy, as over the real bridge.
    return new Promise((resolve) => setTimeout(resolve, 1)).then(async () => structuredClone(await answer(JSON.parse(JSON.stringify(args)) as never)));
  }

  listen(event: string, hear: (payload: unknown) => void): () => void {
    const hearing = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, hearing.add(hear));
    return () => hearing.delete(hear);
  }

  private tell(event: string, payload: unknown): void {
    for (const hear of this.listeners.get(event) ?? []) hear(payload);
  }

  private remembered: string | null = null;

  private rememberState(): RememberState {
    const other = this.remembered === null || this.remembered === this.operator ? null : this.remembered;
    return { offered: true, me: this.remembered === this.operator, other };
  }

  private readonly imports: Imports;
  private readonly events = new Events((action, back) => this.record(action, null, back), () => this.session.language);
  private readonly hours = new Hours({
    changed: (action, back) => this.record(action, null, back),
    name: (id) => {
      const row = this.people.find(({ row: one }) => one.id === id)?.row;
      return row === undefined ? null : [row.surname, row.given, row.patronymic].filter((part) => part !== null).join(" ");
    },
    operator: () => fixtures.operator,
    title: (id) => this.titleOf(id),
    day: (id) => this.events.one(id).fields.plan?.starts.slice(0, 10) ?? null,
  });

  private figures(): FigureBook {
    const spoken = this.session.language;
    const workers = this.people.slice(0, 400).map(({ row, profile }) => ({ id: row.id, name: [row.surname, row.given].filter((part) => part !== null).join(" "), sex: profile.sex, age: profile.age }));
    const named = (by: FigureBy, key: string): string => {
      if (by === "event") return this.titleOf(key);
      const found = by === "region" ? fixtures.regions.find(({ code }) => code === key) : [...fixtures.directions, ...this.ownDirections].find(({ code }) => code === key);
      return found?.[spoken] ?? "–";
    };
    return new FigureBook(this.people.length === 0 ? [] : this.events.everyOne(), workers, () => ["kk", "ru", "en"].indexOf(spoken), named, today);
  }
  private titleOf(id: string): string {
    const { titles } = this.events.one(id).fields;
    return [titles[this.session.language], titles.kk, titles.ru, titles.en].find((title) => title !== "") ?? "";
  }
  private readonly works = new Works(
    (action, back) => this.record(action, null, back),
    (id) => this.events.one(id),
    (text = "") => this.window(everybody({ text, with_archived: true }), 0, 1000).rows,
    "2026-11-22T18:22",
  );
  private readonly desks = new Desks(
    (action, back) => this.record(action, null, back),
    (id) => this.events.one(id),
    () => now,
    (told) => this.tell("printing", told),
  );
  private readonly backups = new Backups({
    people: () => this.matching().length,
    step: (task, done, total) => this.step(task, done, total),
    tell: (event, payload) => this.tell(event, payload),
    practice: () => this.openKey === "practice",
    lock: () => void (this.session = { ...this.session, phase: "locked", open: null }),
    begin: () => void (this.session = { ...this.session, phase: "locked", open: null, registers: [{ key: "main", organisation: this.settings.organisation, seats: this.seats() }] }),
    opens: (secret) => secret === this.password || secret === recoveryCode,
  });

  private readonly answers = {
    session_state: () => this.session,
    language_set: ({ language }: { language: Session["language"] }) => (this.session = { ...this.session, language }),
    theme_set: ({ theme }: { theme: Session["theme"] }) => (this.session = { ...this.session, theme }),
    activity: () => undefined,
    window_hold: () => undefined,
    window_close: () => undefined,

    register_create: async (draft: RegisterDraft) => {
      if (draft.password.length < 8) throw error("invalid", "register-error-password-short", "password", [["count", { type: "number", value: 8 }]]);
      if (draft.practice) {
        for (let done = 0; done <= 20; done++) if (await this.step("practice", done * 50, draft.practice.volunteers)) throw error("refused", "store-error-cancelled");
      }
      else {
        this.people.length = 0;
        this.organisations = [];
      }
      this.settings = { ...this.settings, organisation: draft.organisation, region: draft.region, operators: [{ id: "opr_1", name: draft.operator }] };
      this.operators = [{ id: "opr_1", name: draft.operator, role: "owner", left: null, seat: true, events: null }];
      this.operator = "opr_1";
      this.password = draft.password;
      const key = (this.openKey = draft.practice ? "practice" : "main");
      this.session = { ...this.session, phase: "open", registers: [...this.session.registers, { key, organisation: draft.organisation, seats: this.seats() }], open: this.opened() };
      return { recovery_code: recoveryCode };
    },
    recovery_sheet_save: () => ({ path: "birge-recovery.pdf", rows: 0 }),
    register_unlock: async ({ key, operator, password: typed, remember }: { key: RegisterKey; operator: string | null; password: string; remember: boolean }) => {
      this.tried(typed);
      await this.rebuilt();
      this.operator = operator ?? this.operator;
      this.openKey = key;
      this.session = { ...this.session, phase: "open", open: this.opened() };
      if (remember) this.remembered = this.operator;
      return { notices: [], recovery_code: null };
    },
    register_open_remembered: async () => {
      if (!this.session.remembered) throw error("refused", "common-error-locked");
      this.session = { ...this.session, remembered: false };
      await this.rebuilt();
      if (await this.step("open", 0, 0)) throw error("refused", "remember-error-silent");
      this.operator = this.remembered ?? this.operator;
      this.openKey = "main";
      this.session = { ...this.session, phase: "open", open: this.opened() };
      return { notices: [], recovery_code: null };
    },
    remember_offered: () => true,
    remember_page: () => this.rememberState(),
    remember_on: ({ password: typed }: { password: string }) => {
      this.tried(typed);
      this.remembered = this.operator;
      return this.rememberState();
    },
    remember_off: () => {
      this.remembered = null;
      return this.rememberState();
    },
    register_recover: async ({ code, owner, password: typed }: { code: string; owner: string | null; password: string }) => {
      if (code.replace(/[^0-9A-Z]/gi, "").toUpperCase() !== recoveryCode.replace(/-/g, "")) throw error("invalid", "store-error-wrong-code", "code");
      await this.rebuilt();
      const owners = this.operators.filter(({ role, left }) => role === "owner" && left === null);
      if (owner === null && owners.length > 1) return { report: null, owners: owners.map(({ id, name }) => ({ operator: id, name })) };
      this.operator = owner ?? this.operator;
      this.password = typed;
      this.session = { ...this.session, phase: "open", open: this.opened() };
      return { report: { notices: [], recovery_code: recoveryCode }, owners: [] };
    },
    register_lock: () => (this.session = { ...this.session, phase: "locked", open: null }),
    operator_switch: ({ operator, password: typed }: { operator: string; password: string }) => {
      this.tried(typed);
      this.operator = operator;
      return (this.session = { ...this.session, open: this.opened() });
    },
    operators: () => ({ operators: this.operators.map((one) => ({ ...one, me: one.id === this.operator })), rights: fixtures.rights }),
    operator_add: ({ action, name, role, events }: { action: string; name: string; role: Role; events: string[] | null }) => {
      if (name === fixtures.operator) throw error("invalid", "register-error-empty", "name");
      this.operators = [...this.operators, { id: `opr_${action.slice(4)}`, name, role, left: null, seat: true, events: this.limitedTo(events) }];
      this.session = { ...this.session, open: this.opened() };
      this.touch();
      return `opr_${action.slice(4)}`;
    },
    operator_change: ({ id, name, role, events }: { id: string; name: string; role: Role; events: string[] | null }) => this.changeOperator(id, { name, role, events: this.limitedTo(events) }),
    operator_leave: ({ id }: { id: string }) => this.changeOperator(id, { left: today, seat: false }),
    operator_password: ({ id }: { id: string }) => this.changeOperator(id, { seat: true }),
    audit: ({ filter, after, limit }: { filter: AuditFilter; after: string | null; limit: number }) => this.audit(filter, after, limit),
    audit_export: async () => {
      for (let done = 0; done < 2_000; done += 100) if (await this.step("export", done, 2_000)) throw error("refused", "store-error-cancelled");
      return { path: "audit.xlsx", rows: 2_000 };
    },
    volunteer_reveal: ({ id, what }: { id: string; what: "iin" | "phone" }): Revealed => {
      const { row, profile } = this.find(id);
      const full = this.secrets.get(row.id);
      return what === "iin"
        ? { iin: full?.iin ?? null, phones: [], emergency: null, guardians: [] }
        : { iin: null, phones: full?.phone == null ? [] : [full.phone], emergency: null, guardians: profile.guardians.map(({ fact }) => ({ fact, phone: "+7 700 000 01 14" })) };
    },
    password_change: ({ old, new: next }: { old: string; new: string }) => {
      if (old !== this.password) throw error("invalid", "store-error-wrong-password", "old");
      this.password = next;
    },

    recovery_renew: ({ password: typed }: { password: string }) => {
      if (typed !== this.password) throw error("invalid", "store-error-wrong-password", "password");
      return { recovery_code: recoveryCode };
    },

    directory: (): Directory => ({ regions: fixtures.regions, directions: [...fixtures.directions, ...this.ownDirections], organisations: this.organisations, tags: fixtures.tags, fields_off: this.fieldsOff, consent_text: "2026-1" }),

    volunteers_window: ({ query, offset, limit }: { query: VolunteerQuery; offset: number; limit: number }) => this.window(query, offset, limit),
    volunteer_profile: ({ id }: { id: string }) => this.find(id).profile,
    volunteer_add: ({ action, draft }: { action: string; draft: VolunteerDraft }) => this.add(action, draft),
    volunteer_similar: ({ draft }: { draft: VolunteerDraft }) =>
      draft.surname && draft.given
        ? this.people.filter(({ row, deleted }) => !deleted && row.surname === draft.surname && row.given === draft.given).slice(0, 3).map(({ row: person }): SimilarPerson => ({ person, certainty: "possible", reasons: [text("duplicates-sign-same-surname"), text("duplicates-sign-same-given")] }))
        : [],
    volunteer_edit: ({ action, id, edit }: { action: string; id: string; edit: VolunteerEdit }) => {
      const found = this.find(id);
      const before = structuredClone({ row: found.row, profile: found.profile });
      this.edit(found, edit);
      this.record(action, id, () => Object.assign(found, before));
      return { warnings: [] };
    },
    volunteers_bulk: ({ action, selection, edit }: { action: string; selection: BulkTarget; edit: VolunteerEdit }) => {
      const touched = this.selected(selection);
      const before = touched.map(({ row, profile }) => structuredClone({ row, profile }));
      for (const found of touched) this.edit(found, edit);
      this.record(action, null, () => touched.forEach((found, index) => Object.assign(found, before[index])));
      return { changed: touched.length };
    },
    volunteer_delete: ({ action, id }: { action: string; id: string }) => {
      const found = this.find(id);
      found.deleted = true;
      this.record(action, id, () => (found.deleted = false));
    },
    volunteer_restore: ({ action, id }: { action: string; id: string }) => {
      const found = this.people.find(({ row }) => row.id === id);
      if (found) found.deleted = false;
      this.record(action, id, () => undefined);
    },
    volunteer_history: ({ id }: { id: string }): HistoryRow[] => [
      ...(this.history.get(id) ?? []),
      { action: "act_0", at: this.find(id).profile.created_at, operator: fixtures.operator, device: fixtures.device, act: text("history-act-added"), changes: [], undo: "never", undone_at: null },
    ],
    action_undo: ({ target }: { target: string }) => {
      const undo = this.undos.get(target);
      if (undo === undefined && this.imports.back(target, now)) return { undone: 148, kept: [], stayed: 0 };
      if (undo === undefined) throw error("refused", "register-error-volunteer-missing");
      undo();
      this.undos.delete(target);
      for (const rows of this.history.values()) for (const row of rows) if (row.action === target) Object.assign(row, { undo: "undone", undone_at: now });
      this.touch();
      return { undone: 1, kept: [], stayed: 0 };
    },
    actions_recent: ({ limit }: { limit: number }) => [...this.history.values()].flat().slice(-limit),

    today: (): Today => {
      const alive = this.matching();
      const attention = (
        [
          ["guardian_missing", (row: VolunteerRow) => row.consent === "guardian_missing", { guardian_missing: true }],
          ["consent_missing", (row: VolunteerRow) => ["missing", "expired", "withdrawn"].includes(row.consent), { consent_missing: true }],
          ["applicants", (row: VolunteerRow) => row.status === "applicant", { statuses: ["applicant"] }],
        ] as const
      ).flatMap(([kind, waits, query]) => {
        const count = alive.filter(({ row }) => waits(row)).length;
        return count === 0 ? [] : [{ kind, count, query: { ...plain, ...query } as VolunteerQuery }];
      });
      return {
        day: today,
        attention,
        total: alive.length,
        by_direction: count(alive.flatMap(({ row }) => row.directions)),
        by_region: count(alive.flatMap(({ row }) => row.region ?? [])),
        by_status: count(this.matching({ ...plain, with_archived: true }).map(({ row }) => row.status)),
      };
    },

    organisation_save: ({ action, id, draft }: { action: string; id: string | null; draft: OrganisationDraft }) => {
      if (draft.name.trim() === "") throw error("invalid", "register-error-empty", "name");
      if (draft.bin !== null && !/^\d{12}$/.test(draft.bin)) throw error("invalid", "register-error-empty", "bin");
      const before = this.organisations;
      const made: Organisation = { ...draft, id: id ?? `org_${pad(before.length + 100, 32)}`, volunteers: before.find((one) => one.id === id)?.volunteers ?? 0 };
      this.organisations = id === null ? [...before, made] : before.map((one) => (one.id === id ? made : one));
      this.record(action, null, () => (this.organisations = before));
      return made.id;
    },
    organisation_delete: ({ action, id }: { action: string; id: string }) => {
      const before = this.organisations;
      this.organisations = before.filter((one) => one.id !== id);
      this.record(action, null, () => (this.organisations = before));
    },

    direction_add: ({ action, draft: { kk, ru, en, parent } }: { action: string; draft: DirectionDraft }) => {
      const any = kk ?? ru ?? en;
      if (any === null) throw error("invalid", "register-error-empty", "kk");
      const code = `own_${action.slice(4)}`;
      const before = this.ownDirections;
      this.ownDirections = [...before, { code, kk: kk ?? any, ru: ru ?? any, en: en ?? any, parent, own: true }];
      this.record(action, null, () => (this.ownDirections = before));
      return code;
    },
    direction_remove: ({ action, code }: { action: string; code: string }) => {
      const before = this.ownDirections;
      this.ownDirections = before.filter((one) => one.code !== code);
      this.record(action, null, () => (this.ownDirections = before));
    },

    settings: () => this.settings,
    hours_policies_save: ({ action, policies }: { action: string; policies: HoursPolicies }) => this.change(action, { policies }),
    hour_rate_save: ({ action, year, amount, source }: { action: string; year: number; amount: string; source: string }) => {
      if (year < 2000 || year > 2099) throw error("invalid", "domain-worth-error-year", "year", [["from", { type: "text", value: "2000" }], ["until", { type: "text", value: "2099" }]]);
      if (source.trim() === "") throw error("invalid", "domain-worth-error-source", "source");
      this.change(action, { rates: [...this.settings.rates.filter((rate) => rate.year !== year), { year, tiyn: Math.round(Number(amount.replace(",", ".")) * 100), source }].sort((one, two) => two.year - one.year) });
    },
    hour_rate_remove: ({ action, year }: { action: string; year: number }) => this.change(action, { rates: this.settings.rates.filter((rate) => rate.year !== year) }),
    settings_save: ({ action, draft }: { action: string; draft: SettingsDraft }) => {
      const before = this.settings;
      this.settings = { ...before, ...draft };
      this.record(action, null, () => (this.settings = before));
      this.session = { ...this.session, open: this.opened() };
    },

    ...deskAnswers(this.desks),
    ...badgeAnswers(this.desks, (action, back) => this.record(action, null, back)),
    ...hoursAnswers(this.hours),
    figures_report: (asked: Parameters<FigureBook["report"]>[0]) => this.figures().report(asked),
    figures_rows: (asked: Parameters<FigureBook["rows"]>[0]) => this.figures().rows(asked),
    figures_save: ({ format }: { format: FigureFormat }) => ({ path: `figures ${today}.${format}`, rows: 9, lacking: null }),
    events_window: ({ query, offset, limit }: { query: EventQuery } & Stretch) => this.events.window(query, offset, limit),
    event: ({ id }: { id: string }) => this.events.one(id),
    event_save: ({ action, id, fields }: { action: string; id: string | null; fields: EventFields }) => this.events.save(action, id, fields),
    event_state: ({ action, id, state, reason }: { action: string; id: string; state: EventState; reason: string | null }) => this.events.state(action, id, state, reason),
    event_delete: ({ action, id }: { action: string; id: string }) => this.events.deleted(action, id, true),
    event_restore: ({ action, id }: { action: string; id: string }) => this.events.deleted(action, id, false),
    plan_told: ({ plan }: { plan: Plan }) => this.events.told(plan),
    event_copy: ({ action, id, starts }: { action: string; id: string; starts: string }) => this.events.copy(action, id, starts, false),
    event_dates: ({ first, repeat }: { first: string; repeat: Repeat }) => this.events.dates(first, repeat),
    event_repeat: ({ action, id, repeat }: { action: string; id: string; repeat: Repeat }) => this.events.repeat(action, id, repeat),
    event_template: ({ action, id }: { action: string; id: string }) => this.events.copy(action, id, this.events.one(id).fields.plan?.starts ?? "", true),
    event_from_template: ({ action, id, starts }: { action: string; id: string; starts: string }) => this.events.copy(action, id, starts, false),
    programmes: () => this.events.programmes(),
    programme_save: ({ action, id, fields }: { action: string; id: string | null; fields: ProgrammeFields }) => this.events.saveProgramme(action, id, fields),
    shifts_board: ({ event }: { event: string }) => this.works.board(event),
    shift_people: ({ event, shift }: { event: string; shift: string }) => this.works.placed(event, shift),
    shift_save: ({ action, event, id, fields }: { action: string; event: string; id: string | null; fields: ShiftFields }) => this.works.save(action, event, id, fields),
    shifts_planned: ({ pattern }: { pattern: ShiftPattern }) => this.works.plans(pattern).length,
    shifts_add: ({ action, event, pattern }: { action: string; event: string; pattern: ShiftPattern }) => this.works.add(action, event, pattern),
    shifts_delete: ({ action, ids }: { action: string; ids: string[] }) => this.works.remove(action, ids),
    places_against: ({ event, places }: { event: string; places: Place[] }) => this.works.against(event, places),
    places_give: ({ action, event, places, inSpite }: { action: string; event: string; places: Place[]; inSpite: InSpite }) => this.works.give(action, event, places, inSpite),
    place_hand_over: ({ action, event, shift, leaves, stepsIn, inSpite }: { action: string; event: string; shift: string; leaves: string; stepsIn: string; inSpite: InSpite }) => this.works.handOver(action, event, shift, leaves, stepsIn, inSpite),
    roster_window: ({ event, query, offset, limit }: { event: string; query: RosterQuery } & Stretch) => this.works.roster(event, query, offset, limit),
    people_join: ({ action, event, people }: { action: string; event: string; people: BulkTarget }) => this.works.join(action, event, this.selected(people).map(({ row }) => row.id)),
    standing_set: ({ action, event, people, standing }: { action: string; event: string; people: string[]; standing: Standing }) => this.works.stand(action, event, people, standing),
    place_give_up: ({ action, event, shift, volunteer }: { action: string; event: string; shift: string; volunteer: string }) => (this.works.give(action, event, [{ volunteer, shift, place: null }], { accepted: [], words: null }), null),
    wall_turn: () => true,
    waiting_move_up: ({ action, event, offer }: { action: string; event: string; offer: boolean }) => this.works.moveUp(action, event, offer),
    attendance_mark: ({ action, event, marks }: { action: string; event: string; marks: NewMark[] }) => this.works.mark(action, event, marks),
    mark_void: ({ action, event, volunteer, mark }: { action: string; event: string; volunteer: string; mark: string }) => this.works.unmark(action, event, volunteer, mark),
    lines_read: ({ event, texts }: { event: string; texts: string[] }) => this.works.read(event, texts),
    lines_mark: ({ action, event, shift, rows }: { action: string; event: string; shift: string | null; rows: PaperRow[] }) => this.works.enter(action, event, shift, rows),
    forgotten: ({ event }: { event: string }) => this.works.forgotten(event),
    forgotten_close: ({ action, event }: { action: string; event: string }) => this.works.close(action, event),
    import_choose: () => this.imports.open(),
    import_dropped: () => this.imports.open(),
    import_paste: () => this.imports.open(true),
    import_by_hand: () => this.imports.open(),
    import_columns: ({ columns }: { columns: ColumnChoice[] }) => this.imports.columnsChosen(columns),
    import_reading: ({ reading }: { reading: ImportReading }) => this.imports.read(reading),
    import_answer: ({ answer }: { answer: ImportAnswer }) => this.imports.answer(answer),
    import_rows: ({ sheet, of, offset, limit }: { sheet: number; of: ImportRowsOf; offset: number; limit: number }) => this.imports.rows(sheet, of, offset, limit),
    import_choices: ({ row }: { row: number }) => this.imports.choices(row),
    import_beside: ({ row }: { row: number }) => this.imports.beside(row),
    import_run: async ({ action, existing }: { action: string; existing: Existing }) => {
      const { rows } = this.imports.plan();
      for (let done = 0; done <= rows; done += 100) if (await this.step("import", done, rows)) return { written: 0, updated: 0, skipped: 0, refused: 0 };
      const outcome = this.imports.outcome(existing);
      this.imports.took(action, now, outcome.written);
      this.record(action, null, () => this.imports.back(action, now));
      return outcome;
    },
    import_refused_save: () => ({ path: "refused.xlsx", rows: this.imports.plan().errors }),
    import_close: () => undefined,
    import_keep: () => ({ state: "kept", until: now + 7 * 86_400_000 }),
    imports_begun: () => this.imports.begunLists(),
    import_go_on: () => this.imports.plan(),
    import_forget: ({ list }: { list: string }) => this.imports.forget(list),
    imports_taken: () => this.imports.lists(),
    volunteers_bulk_preview: ({ selection }: { selection: BulkTarget }) => {
      const people = this.selected(selection).length;
      const already = Math.floor(people / 5);
      const skipped = people > 2 ? [{ id: "bulk-skip-blocked", args: [["count", { type: "number", value: 1 }]] }] : [];
      return { people, changed: people - already - skipped.length, already, skipped };
    },
    duplicates_scan: () => undefined,
    duplicates_page: ({ offset, limit }: { offset: number; limit: number }): DuplicatesPage => {
      const pairs = this.duplicates();
      return { total: pairs.length, pairs: pairs.slice(offset, offset + limit) };
    },
    duplicates_compare: ({ one, two, keep }: { one: string; two: string; keep: DuplicateChoice[] }): DuplicateComparison => {
      const pair = this.duplicates().find((known) => known.one === one && known.two === two);
      if (pair === undefined) throw error("missing", "duplicates-error-missing");
      const row = (field: string, name: string, of: string | null, and: string | null): DuplicateRow => {
        const from_two = keep.find((choice) => choice.field === field)?.from === two || (of === null && and !== null);
        return { field, name: text(name), one: of, two: and, result: from_two ? and : of, from_two };
      };
      const rows = [
        row("name", "volunteers-profile-name-title", pair.one_name, pair.two_name),
        row("birth", "volunteers-field-birth", "05.07.2089", "05.07.2089"),
        row("residence", "volunteers-field-region", null, "Алматы облысы"),
        row("notes", "volunteers-field-notes", "Жазғы лагерь", null),
        { field: null, name: text("volunteers-field-phone"), one: "+7 700 ••• •• 15", two: "+7 700 ••• •• 15", result: "+7 700 ••• •• 15", from_two: false },
      ];
      const { one_name, two_name, certainty, reasons } = pair;
      return { one, two, one_name, two_name, certainty, reasons, rows };
    },
    duplicates_join: ({ action, one, two }: { action: string; one: string; two: string }): DuplicateJoined => {
      this.decide(action, one, two);
      return { id: one, name: this.duplicates(true).find((pair) => pair.one === one)?.one_name ?? "" };
    },
    duplicates_different: ({ action, one, two }: { action: string; one: string; two: string }) => this.decide(action, one, two),
    duplicates_separate: ({ action, id }: { action: string; id: string }) => this.record(action, id, () => undefined),
    duplicates_joined_from: ({ id }: { id: string }): JoinedFrom | null =>
      this.find(id).profile.created_at % 7 === 3 ? { count: 2, at: now } : null,
    duplicates_rules: (): DuplicateRuleDto[] =>
      ["iin", "phone", "email", "name-and-birth", "swapped-birth", "spelling", "one-letter"].map((rule) => ({
        code: rule.replaceAll("-", "_"),
        name: text(`duplicates-rule-${rule}`),
        on: !this.rulesOff.has(rule.replaceAll("-", "_")),
      })),
    duplicates_rule_set: ({ rule, on }: { rule: string; on: boolean }) => {
      if (on) this.rulesOff.delete(rule);
      else this.rulesOff.add(rule);
      this.touch();
    },
    filters: () => this.filters,
    filter_save: ({ action, id, name, shared, query }: { action: string; id: string | null; name: string; shared: boolean; query: VolunteerQuery }) => {
      if (name.trim() === "") throw error("invalid", "filters-error-name-empty", "name");
      const before = this.filters;
      const filter = { id: id ?? action.replace("act", "flt"), name: name.trim(), shared, changeable: true, query, gone: [] };
      this.filters = id === null ? [...before, filter] : before.map((each) => (each.id === id ? filter : each));
      this.record(action, null, () => (this.filters = before));
      return filter.id;
    },
    filter_remove: ({ action, id }: { action: string; id: string }) => {
      const before = this.filters;
      this.filters = before.filter((each) => each.id !== id);
      this.record(action, null, () => (this.filters = before));
    },
    filter_move: ({ id, up }: { id: string; up: boolean }) => {
      const from = this.filters.findIndex((each) => each.id === id);
      const moved = [...this.filters];
      const [filter] = moved.splice(from, 1);
      if (filter) moved.splice(Math.max(0, from + (up ? -1 : 1)), 0, filter);
      this.filters = moved;
    },
    export_run: async ({ wanted: { selection } }: { wanted: { selection: BulkTarget } }) => {
      const total = this.selected(selection).length;
      for (let done = 0; done < total; done += 300) if (await this.step("export", done, total)) return null;
      return { path: "volunteers.xlsx", rows: total, lacking: null };
    },
    backup_line: () => this.backups.line(),
    backups_page: () => this.backups.page(),
    backups_plan: ({ everyHours, onClose }: { everyHours: number; onClose: boolean }) => this.backups.choose(everyHours, onClose),
    backups_folder_choose: ({ second }: { second: boolean }) => this.backups.place(second, true),
    backups_folder_forget: ({ second }: { second: boolean }) => this.backups.place(second, false),
    backup_make: () => this.backups.make(),
    backup_prove: ({ name }: { name: string }) => this.backups.prove(name),
    backup_choose: () => this.backups.cover(this.settings.organisation),
    backup_compare: () => this.backups.compare(),
    backup_restore: () => this.backups.restore(),
    backup_before_remove: ({ name }: { name: string }) => this.backups.remove(name),
    backup_begin: ({ secret }: { secret: string }) => this.backups.begin(secret),
    personal_page: (): PersonalPage => ({
      responsible: this.settings.responsible, text_version: "2026-1", retention: this.retention, reviewed: this.reviewed,
      fields: fixtures.personFields.map(([code, name, purpose]) => ({ code, name, purpose, off: this.fieldsOff.includes(code) })),
      consents_missing: this.matching().filter(({ row }) => ["missing", "expired", "withdrawn"].includes(row.consent)).length,
      consents_expiring: this.expiring().length,
      beyond: this.beyond().length,
      blocked: this.people.filter(({ profile }) => profile.blocked !== null).length,
      due: this.due().length,
    }),
    personal_block: ({ action, id, reason }: { action: string; id: string; reason: string | null }) => this.block(action, id, { since: today, reason }),
    personal_unblock: ({ action, id }: { action: string; id: string }) => this.block(action, id, null),
    personal_withdraw: ({ action, id, reason }: { action: string; id: string; reason: string | null }) => {
      const { profile, row } = this.find(id);
      profile.consents = profile.consents.map((one) => ({ ...one, withdrawn: today }));
      row.consent = profile.consent = "withdrawn";
      this.block(action, id, { since: today, reason });
    },
    personal_end: ({ draft }: { draft: EndingDraft }) => this.end(draft),
    personal_trace: ({ id }: { id: string }) => this.traces.find((one) => one.id === id) ?? null,
    personal_ended: (asked: Stretch) => stretch(this.traces, asked),
    personal_blocked: (asked: Stretch) => stretch(this.people.filter(({ profile }) => profile.blocked !== null).map(({ row }) => row), asked),
    personal_beyond: (asked: Stretch) => stretch(this.beyond().map(({ row, profile }) => ({ row, guest: false, fields: profile.beyond.map((word) => fixtures.personFields.find(([known]) => known === BEYOND.find(([, id]) => id === word.id)?.[0])?.[1] ?? word.id) })), asked),
    personal_reduce: ({ action, ids }: { action: string; ids: string[] | null }) => {
      const meant = this.beyond().filter(({ row }) => ids === null || ids.includes(row.id));
      const before = meant.map(({ row, profile }) => ({ row: { ...row }, profile: { ...profile } }));
      for (const { row, profile } of meant) {
        Object.assign(profile, { beyond: [], sex: null, region: null, directions: [], tags: [], notes: null });
        Object.assign(row, { region: null, directions: [], tags: [] });
      }
      this.record(action, null, () => meant.forEach((each, at) => (Object.assign(each.row, before[at]?.row), Object.assign(each.profile, before[at]?.profile))));
      return meant.length;
    },
    consent_record_save: () => ({ path: "consent.pdf", rows: 1 }),
    personal_expiring: (asked: Stretch) => stretch(this.expiring(), asked),
    personal_review: (asked: Stretch): ReviewPage => {
      const due = this.due();
      const erase = due.filter(({ proposed }) => proposed === "erased").length;
      return { ...stretch(due, asked), erase, anonymise: due.length - erase };
    },
    personal_review_end: async ({ kind, choice }: { kind: EndingKind; choice: ReviewChoice }) => {
      const decided = new Map(choice.people.map(({ id, kind: its }) => [id, its]));
      const of = ({ row, proposed }: RetentionDue): EndingKind | null => (decided.has(row.id) ? (decided.get(row.id) ?? null) : choice.all ? proposed : null);
      const ids = this.due().filter((one) => of(one) === kind).map(({ row }) => row.id);
      return this.end({ ids, kind, ground: "retention_over", order: null });
    },
    personal_reviewed: () => void (this.reviewed = new Date(now).toISOString().slice(0, 10)),
    personal_retention_save: ({ action, retention }: { action: string; retention: Retention }) => {
      if (Object.values(retention).some((one) => one < 1)) throw error("invalid", "personal-error-retention");
      const before = this.retention;
      this.retention = retention;
      this.record(action, null, () => (this.retention = before));
    },
    personal_fields_save: ({ action, off }: { action: string; off: string[] }) => {
      const before = this.fieldsOff;
      this.fieldsOff = off;
      this.record(action, null, () => (this.fieldsOff = before));
    },
    personal_sheet_save: () => ({ path: "consent.pdf", rows: 1 }),
    personal_fields_sheet_save: () => ({ path: "fields.pdf", rows: 1 }),
    personal_breach_due: ({ found }: { found: string }): BreachTerm => ({
      due: Date.parse(`${found}:00+05:00`) + 24 * 3_600_000,
      counted: fixtures.daysOff.filter(({ day }) => day.startsWith("2026-12")),
      kurban_ait_unknown: null,
    }),
    personal_workdays: ({ year }: { year: number }): WorkdaysPage => ({ days: [...fixtures.daysOff, ...this.ownDays].filter(({ day }) => day.startsWith(String(year))).sort((one, two) => (one.day < two.day ? -1 : 1)), kurban_ait: year < 2027 }),
    personal_workday_enter: ({ day, working }: { day: string; working: boolean }) => {
      const [date, month, year] = day.split(".");
      if (date === undefined || month === undefined || year === undefined) throw error("invalid", "workdays-error-no-day", "day");
      this.ownDays = [...this.ownDays, { day: `${year}-${month}-${date}`, what: text(working ? "workdays-why-own-working" : "workdays-why-own-off"), own: true }];
    },
    personal_workday_remove: ({ day }: { day: string }) => {
      this.ownDays = this.ownDays.filter((one) => one.day !== day);
    },
    personal_breach_save: async () => {
      for (let done = 0; done <= 3_000; done += 300) if (await this.step("breach", done, 3_000)) throw error("refused", "store-error-cancelled");
      return { people: 2_998, due: now + 24 * 3_600_000, cover: "breach.pdf", list: "breach.xlsx" };
    },

    task_cancel: ({ task }: { task: string }) => void this.cancelled.add(task),
  };

  /** Tells progress and waits a little; true when the task was cancelled. */
  private async step(task: string, done: number, total: number): Promise<boolean> {
    this.tell("progress", { task, done, total });
    await new Promise((resolve) => setTimeout(resolve, 40));
    return this.cancelled.delete(task);
  }

  private async rebuilt(): Promise<void> {
    const total = this.options.rebuild ? this.people.length : 0;
    for (let done = 0; done < total; done += 100) if (await this.step("open", done, total)) throw error("refused", "store-error-cancelled");
  }

  private hide({ row, profile }: Person): void {
    const masked = (number: string): string => `•••• ${number.replace(/\D/g, "").slice(-4)}`;
    row.phone = row.phone === null ? null : masked(row.phone);
    profile.iin = profile.iin === null ? null : masked(profile.iin);
    profile.phones = profile.phones.map(masked);
    profile.guardians = profile.guardians.map((one) => ({ ...one, phone: one.phone === null ? null : masked(one.phone) }));
  }

  /** A wrong password is refused; after the second one the next has to wait. */
  private tried(typed: string): void {
    if (typed === this.password) return void (this.attempts = 0);
    if (++this.attempts > 2) throw error("refused", "operators-error-too-many-attempts", null, [["seconds", { type: "number", value: 5 * 2 ** (this.attempts - 3) }]]);
    throw error("invalid", "store-error-wrong-password", "password");
  }

  private block(action: string, id: string, blocked: VolunteerProfile["blocked"]): void {
    const { profile } = this.find(id);
    const before = profile.blocked;
    profile.blocked = blocked;
    this.record(action, id, () => (profile.blocked = before));
  }

  private async end({ ids, kind, ground, order }: EndingDraft): Promise<EndingDone> {
    if (ground === "order" && order === null) throw error("invalid", "erasure-error-order-missing", "order");
    for (let done = 0; done <= 8; done++) await this.step("erasing", done, 8);
    const gone = new Set(ids);
    this.traces.unshift(...ids.map((id) => ({ id, kind, ground, order, at: now, operator: fixtures.operator })));
    this.people = this.people.filter(({ row }) => !gone.has(row.id));
    this.touch();
    return { people: ids.length, finished: true };
  }

  private beyond(): Person[] {
    return this.matching().filter(({ profile }) => profile.beyond.length > 0);
  }

  private expiring(): ExpiringConsent[] {
    return this.matching().filter(({ row }) => row.consent === "given").filter((_, at) => at % 401 === 7).map(({ row }, at) => ({ row, until: `2026-12-${pad(2 + (at % 28), 2)}` }));
  }

  private due(): RetentionDue[] {
    return this.people.filter(({ row, deleted }) => !deleted && row.status === "archived").slice(0, 400).map(({ row }, at) => ({ row, since: `2023-0${1 + Math.floor(at / 50)}-1${at % 9}`, proposed: at % 5 === 4 ? "erased" : "anonymised" }));
  }

  /** Lines as if somebody had worked all week, newest first. */
  private audit(filter: AuditFilter, after: string | null, limit: number): AuditPage {
    const acts = fixtures.auditActs;
    const lines: AuditLine[] = Array.from({ length: 2_000 }, (_, at): AuditLine => {
      const [kind, act, about] = acts[(at * 7) % acts.length] ?? ["records", "history-act-added", true];
      const operator = this.operators[(at * 5) % this.operators.length];
      const person = this.people[(at * 31) % Math.max(1, this.people.length)];
      const when = now - at * 331_000;
      return {
        action: `act_${pad(9_999_999 - at, 32)}`, at: when, operator: operator?.id ?? "", name: operator?.name ?? "", kind, act: text(act, kind === "files" ? [["count", { type: "number", value: 412 }]] : []),
        filter: kind === "files" ? (act === "history-act-printed" ? [["document", "attendance"]] : fixtures.exportFilter) : [], event: act === "history-act-printed" ? { id: "evt_1", title: "Таза жаға" } : null, volunteer: about && person ? { id: person.row.id, name: `${person.row.surname} ${person.row.given}` } : null, entries: kind === "records" && at % 17 === 3 ? 40 : 1, undone: at % 23 === 4,
      };
    }).filter((line) => (filter.operator === null || line.operator === filter.operator) && (filter.kind === null || line.kind === filter.kind) && (filter.from === null || new Date(line.at).toISOString().slice(0, 10) >= filter.from) && (filter.to === null || new Date(line.at).toISOString().slice(0, 10) <= filter.to));
    const from = after === null ? 0 : lines.findIndex(({ action }) => action === after) + 1;
    const shown = lines.slice(from, from + limit);
    return { lines: shown, next: from + limit < lines.length ? (shown.at(-1)?.action ?? null) : null };
  }

  private seats(): Seat[] {
    const initials = (name: string): string => name.split(" ").slice(0, 2).map((word) => word.charAt(0)).join("");
    return this.operators.filter(({ seat }) => seat).map(({ id, name }) => ({ operator: id, label: initials(name) }));
  }

  private limitedTo(events: string[] | null): Operator["events"] {
    return events?.map((id) => ({ id, title: "Форум" })) ?? null;
  }

  private changeOperator(id: string, some: Partial<Operator>): void {
    this.operators = this.operators.map((one) => (one.id === id ? { ...one, ...some } : one));
    this.session = { ...this.session, open: this.opened() };
    this.touch();
  }

  private touch(): void {
    this.countMembers();
    this.tell("changed", { kinds: ["volunteers", "organisations", "work", "register"] } satisfies Changed);
  }

  /** Neighbours in the list stand for one person in two spellings. */
  private duplicates(all = false): DuplicatePair[] {
    const reasons = [
      text("duplicates-sign-same-birth"),
      text("duplicates-sign-same-phone"),
      text("duplicates-sign-spelled", [["one", { type: "text", value: "Нұрлан" }], ["two", { type: "text", value: "Nurlan" }]]),
      text("duplicates-sign-near-patronymic"),
      text("duplicates-sign-same-region"),
      text("duplicates-sign-same-organisation"),
    ];
    return this.people
      .slice(0, 24)
      .flatMap((person, index): DuplicatePair[] => {
        const other = this.people[index + 1];
        if (index % 2 === 1 || other === undefined) return [];
        const name = ({ row }: Person): string => [row.surname, row.given, row.patronymic].filter((part) => part !== null).join(" ");
        const certain = index % 6 === 0;
        return [{ one: person.row.id, two: other.row.id, one_name: name(person), two_name: name(other), certainty: certain ? "certain" : "possible", points: certain ? 36 : 25, reasons: certain ? reasons : reasons.slice(0, 2) }];
      })
      .filter(({ one, two }) => all || !this.decided.has(`${one} ${two}`));
  }

  private decide(action: string, one: string, two: string): void {
    this.decided.add(`${one} ${two}`);
    this.record(action, one, () => this.decided.delete(`${one} ${two}`));
  }

  /** Changes a part of the settings, to be taken back. */
  private change(action: string, part: Partial<Settings>): void {
    const before = this.settings;
    this.settings = { ...before, ...part };
    this.record(action, null, () => (this.settings = before));
  }
  private record(action: string, subject: string | null, undo: () => unknown): void {
    this.undos.set(action, () => void undo());
    if (subject !== null) {
      const row: HistoryRow = { action, at: now, operator: fixtures.operator, device: fixtures.device, act: text("history-act-edited"), changes: [], undo: "possible", undone_at: null };
      this.history.set(subject, [row, ...(this.history.get(subject) ?? [])]);
    }
    this.touch();
  }

  private countMembers(): void {
    const members = new Map(count(this.matching().flatMap(({ profile }) => profile.organisation?.id ?? [])).map(({ key, count: size }) => [key, size]));
    this.organisations = this.organisations.map((one) => ({ ...one, volunteers: members.get(one.id) ?? 0 }));
  }

  private opened(): OpenRegister {
    const alive = this.matching();
    const operator = this.operators.find(({ id }) => id === this.operator);
    const role = operator?.role ?? "owner";
    return {
      key: this.openKey,
      organisation: this.settings.organisation,
      region: this.settings.region,
      operator: operator?.name ?? "",
      operator_id: this.operator,
      role,
      may: fixtures.mayDo(role),
      limited: (operator?.events ?? null) !== null,
      seats: this.seats(),
      practice: this.openKey === "practice",
      lock_minutes: this.settings.lock_minutes,
      volunteers: alive.length,
      attention: alive.length === 0 ? 0 : 3,
    };
  }

  private find(id: string): Person {
    const found = this.people.find(({ row, deleted }) => row.id === id && !deleted);
    if (found === undefined) throw error("missing", "register-error-volunteer-missing");
    return found;
  }

  private selected(selection: BulkTarget): Person[] {
    return selection.of === "ids" ? selection.ids.map((id) => this.find(id)) : this.matching(selection.query);
  }

  private matching(query: VolunteerQuery = plain): Person[] {
    const words = query.text.toLowerCase().split(/\s+/).filter((word) => word !== "");
    const within = (wanted: readonly string[], has: string | null): boolean => wanted.length === 0 || (has !== null && wanted.includes(has));
    return this.people.filter(({ row, profile, deleted }) => {
      const parts = [row.surname, row.given, row.patronymic, ...(row.latin ?? "").split(" "), row.iin_tail].map((part) => (part ?? "").toLowerCase());
      return (
        !deleted &&
        profile.blocked === null &&
        (query.with_archived || query.statuses.includes("archived") || row.status !== "archived") &&
        words.every((word) => parts.some((part) => part.startsWith(word)) || profile.emails.some((email) => email.startsWith(word)) || (/^[+\d()-]*\d[\d()-]*$/.test(word) && (row.phone ?? "").replace(/\D/g, "").includes(word.replace(/\D/g, "")))) &&
        within(query.regions, row.region) &&
        (query.directions.length === 0 || row.directions.some((direction) => query.directions.includes(direction))) &&
        within(query.statuses, row.status) &&
        within(query.sexes, profile.sex) &&
        within(query.ages, band(profile.age)) &&
        within(query.organisations, profile.organisation?.id ?? null) &&
        (query.tags.length === 0 || row.tags.some((tag) => query.tags.includes(tag))) &&
        (!query.consent_missing || ["missing", "expired", "withdrawn"].includes(row.consent)) &&
        (!query.guardian_missing || row.consent === "guardian_missing") &&
        (!query.beyond_minimum || profile.beyond.length > 0) &&
        (!query.document_unseen || profile.documents.length === 0)
      );
    });
  }

  private window(query: VolunteerQuery, offset: number, limit: number): VolunteerWindow {
    const found = this.matching(query).map((each) => ({ ...each, key: sortKey(each, query.sort.column) }));
    found.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0) * (query.sort.descending ? -1 : 1));
    const words = query.text.toLowerCase().split(/\s+/).filter((word) => word !== "");
    const letters = new Map<string, number>();
    if (query.sort.column === "name" && !query.sort.descending) {
      found.forEach(({ row }, index) => {
        const letter = (row.surname ?? "").charAt(0).toUpperCase();
        if (!letters.has(letter)) letters.set(letter, index);
      });
    }
    return {
      total: found.length,
      register_total: this.people.filter(({ deleted }) => !deleted).length,
      blocked: 0,
      offset,
      rows: found.slice(offset, offset + limit).map(({ row, profile }) => ({ ...row, marks: marks(row, words), found_by: foundBy(profile, words) })),
      facets: {
        region: count(found.flatMap(({ row }) => row.region ?? [])),
        direction: count(found.flatMap(({ row }) => row.directions)),
        status: count(found.map(({ row }) => row.status)),
        sex: count(found.flatMap(({ profile }) => profile.sex ?? [])),
        age: count(found.map(({ profile }) => band(profile.age))),
        organisation: count(found.flatMap(({ profile }) => profile.organisation?.id ?? [])),
        tag: count(found.flatMap(({ row }) => row.tags)),
        consent_missing: found.filter(({ row }) => ["missing", "expired", "withdrawn"].includes(row.consent)).length,
        guardian_missing: found.filter(({ row }) => row.consent === "guardian_missing").length,
        beyond_minimum: found.filter(({ profile }) => profile.beyond.length > 0).length,
        document_unseen: found.filter(({ profile }) => profile.documents.length === 0).length,
        archived: this.matching({ ...query, with_archived: true }).filter(({ row }) => row.status === "archived").length,
      },
      letters: [...letters].map(([letter, index]) => ({ letter, index })),
      converted: found.length > 0 ? null : otherReadings(query.text).find((reading) => this.matching({ ...query, text: reading }).length > 0) ?? null,
      suggested_from: null,
    };
  }

  private add(action: string, draft: VolunteerDraft): { id: string; warnings: Message[] } {
    const index = this.people.length;
    const made = person(index, random(index), this.organisations);
    Object.assign(made.row, { surname: draft.surname, given: draft.given, patronymic: draft.patronymic, birth: draft.birth, iin_tail: draft.iin?.slice(-4) ?? null, phone: draft.phone, region: draft.region, organisation: draft.organisation, directions: draft.directions, status: "active", consent: "missing", latin: null, tags: [] });
    Object.assign(made.profile, { name: { surname: draft.surname, given: draft.given, patronymic: draft.patronymic }, birth: draft.birth, sex: draft.sex, iin: draft.iin, phones: draft.phone === null ? [] : [draft.phone], emails: draft.email === null ? [] : [draft.email], region: draft.region, directions: draft.directions, status: "active", consent: "missing", consents: [], latin: null, tags: [], created_at: now, changed_at: now });
    this.people.push(made);
    this.record(action, made.row.id, () => (made.deleted = true));
    return { id: made.row.id, warnings: [] };
  }

  private edit({ row, profile }: Person, edit: VolunteerEdit): void {
    const fact = `fct_${pad(profile.consents.length + profile.guardians.length + profile.former_names.length, 8)}${profile.id.slice(-24)}`;
    const turn = (list: string[], text: string, on: boolean): string[] => [...list.filter((one) => one !== text), ...(on ? [text] : [])];
    switch (edit.edit) {
      case "name":
        Object.assign(row, { surname: edit.surname, given: edit.given, patronymic: edit.patronymic });
        profile.name = { surname: edit.surname, given: edit.given, patronymic: edit.patronymic };
        return;
      case "latin":
        row.latin = profile.latin = edit.text;
        return;
      case "badge_name":
        profile.badge_name = edit.text;
        return;
      case "birth":
        row.birth = profile.birth = edit.text;
        return;
      case "sex":
        profile.sex = edit.sex;
        return;
      case "iin":
        if (edit.text !== null && !/^\d{12}$/.test(edit.text)) throw error("invalid", "register-error-empty", "iin");
        profile.iin = edit.text;
        row.iin_tail = edit.text?.slice(-4) ?? null;
        return;
      case "iin_checked":
        profile.iin_checked = edit.checked;
        return;
      case "residence":
        row.region = profile.region = edit.region;
        profile.district = edit.district;
        profile.residence_since = edit.since;
        return;
      case "organisation": {
        const organisation = this.organisations.find((one) => one.id === edit.organisation);
        row.organisation = organisation?.name ?? null;
        profile.organisation = organisation ? { id: organisation.id, name: organisation.name } : null;
        return;
      }
      case "status":
        row.status = profile.status = edit.status;
        profile.status_reason = edit.reason;
        return;
      case "joined":
        row.joined = profile.joined = edit.day;
        return;
      case "tshirt":
        profile.tshirt = edit.size;
        return;
      case "emergency":
        profile.emergency = edit.name === null ? null : { name: edit.name, relation: edit.relation, phone: edit.phone };
        return;
      case "notes":
        profile.notes = edit.text;
        return;
      case "add":
      case "remove": {
        const on = edit.edit === "add";
        if (edit.what === "phone") profile.phones = turn(profile.phones, edit.text, on);
        if (edit.what === "email") profile.emails = turn(profile.emails, edit.text, on);
        if (edit.what === "direction") row.directions = profile.directions = turn(profile.directions, edit.text, on);
        if (edit.what === "skill") profile.skills = turn(profile.skills, edit.text, on);
        if (edit.what === "tag") row.tags = profile.tags = turn(profile.tags, edit.text, on);
        if (edit.what === "language") {
          profile.languages = profile.languages.filter((skill) => skill.language !== edit.text);
          if (on) profile.languages = [...profile.languages, { language: edit.text, level: edit.level }];
        }
        return;
      }
      case "former_name":
        profile.former_names = [...profile.former_names, { fact, name: { surname: edit.surname, given: edit.given, patronymic: edit.patronymic }, until: edit.until }];
        return;
      case "guardian":
        profile.guardians = [...profile.guardians, { fact, name: edit.name, relation: edit.relation, phone: edit.phone, consent_on: null }];
        return;
      case "consent":
        profile.consents = [{ fact, purposes: edit.purposes, text_version: edit.text_version, language: edit.language, guardian: edit.guardian, on: edit.on, until: edit.until, way: edit.way, reference: edit.reference, withdrawn: null, data: edit.data, third_parties: edit.third_parties, abroad: edit.abroad, taken_by: "Сәуле Қайратқызы" }, ...profile.consents];
        row.consent = profile.consent = "given";
        profile.beyond = [];
        return;
      case "consent_withdrawn":
        profile.consents = profile.consents.map((one) => (one.purposes.some((purpose) => edit.purposes.includes(purpose)) ? { ...one, withdrawn: edit.on } : one));
        if (edit.purposes.includes("processing")) row.consent = profile.consent = "withdrawn";
        return;
      case "contract":
        profile.contracts = [...profile.contracts, { fact, number: edit.number, from: edit.from, until: edit.until, expenses: edit.expenses }];
        return;
      case "briefing":
        profile.briefings = [...profile.briefings, { fact, on: edit.on, topic: edit.topic, given_by: edit.given_by, reference: edit.reference }];
        return;
      case "ground":
        profile.ground = edit.ground;
        return;
      case "document_seen":
        profile.documents = [{ fact, kind: edit.kind, on: edit.on, by: "Сәуле Қайратқызы" }, ...profile.documents];
        return;
      case "void":
        profile.documents = profile.documents.filter((one) => one.fact !== edit.fact);
        profile.consents = profile.consents.filter((one) => one.fact !== edit.fact);
        profile.guardians = profile.guardians.filter((one) => one.fact !== edit.fact);
        profile.former_names = profile.former_names.filter((one) => one.fact !== edit.fact);
        return;
      case "settle": {
        const kept = profile.rivals.find((rival) => rival.code === edit.code)?.values[edit.place] ?? null;
        profile.rivals = profile.rivals.filter((rival) => rival.code !== edit.code);
        if (edit.code === "notes") profile.notes = kept;
        return;
      }
    }
  }
}

const plain: VolunteerQuery = { text: "", regions: [], directions: [], statuses: [], sexes: [], ages: [], organisations: [], tags: [], consent_missing: false, guardian_missing: false, beyond_minimum: false, document_unseen: false, with_archived: false, sort: { column: "name", descending: false } };

function band(age: number | null): string {
  if (age === null) return "unknown";
  return age < 14 ? "under14" : age < 18 ? "from14to17" : age < 35 ? "from18to34" : age < 60 ? "from35to59" : "from60";
}
function count(keys: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, size]) => ({ key, count: size })).sort((one, other) => other.count - one.count);
}
function sortKey({ row, profile }: Person, column: VolunteerQuery["sort"]["column"]): string {
  const name = [row.surname, row.given, row.patronymic].map((part) => spread(part ?? "")).join(" ");
  const own: Record<typeof column, string | null> = { name: "", latin: row.latin, birth: row.birth, region: row.region, organisation: row.organisation, status: row.status, consent: row.consent, joined: row.joined, changed: pad(profile.changed_at, 16) };
  return `${own[column] ?? "~"} ${name}`;
}
/** Letters as places in the alphabet, so that Ә follows А. */
const spread = (word: string): string => [...word.toUpperCase()].map((letter) => String.fromCharCode(0x100 + fixtures.alphabet.indexOf(letter))).join("");
function marks(row: VolunteerRow, words: readonly string[]): VolunteerRow["marks"] {
  return (["surname", "given", "patronymic"] as const).flatMap((part) =>
    words.filter((word) => (row[part] ?? "").toLowerCase().startsWith(word)).map((word) => ({ part, from: 0, to: word.length })),
  );
}
function foundBy(profile: VolunteerProfile, words: readonly string[]): VolunteerRow["found_by"] {
  return profile.emails.flatMap((text) =>
    words.filter((word) => text.startsWith(word)).map((word) => ({ what: "email" as const, text, marks: [[0, word.length] as [number, number]] })),
  );
}

/**
 * The stand-in. In the development server the address says where it begins, as in
 * `?phase=locked&language=ru&theme=dark&people=0&fail=today:refused`; tests pass the same as options.
 */
export function fake(options: FakeOptions = fromAddress()): Backend {
  return new FakeProgram(options);
}

function fromAddress(): FakeOptions {
  const given = new URLSearchParams(typeof location === "undefined" ? "" : location.search);
  const [command, as] = (given.get("fail") ?? "").split(":");
  return {
    ...(given.has("phase") ? { phase: given.get("phase") as Session["phase"] } : {}),
    ...(given.has("people") ? { people: Number(given.get("people")) } : {}),
    ...(given.has("role") ? { role: given.get("role") as Role } : {}),
    ...(given.has("colleagues") ? { colleagues: true } : {}),
    ...(given.has("owners") ? { owners: true } : {}),
    ...(given.has("remembered") ? { remembered: true } : {}),
    ...(given.has("practice") ? { practice: true } : {}),
    ...(given.has("begun") ? { begun: true } : {}),
    ...(given.has("rebuild") ? { rebuild: true } : {}),
    ...(given.has("language") ? { language: given.get("language") as Session["language"] } : {}),
    ...(given.has("theme") ? { theme: given.get("theme") as Session["theme"] } : {}),
    ...(given.has("pseudo") ? { pseudo: given.get("pseudo") as Session["pseudo"] } : {}),
    ...(command && as ? { fail: { command, as: as as NonNullable<FakeOptions["fail"]>["as"] } } : {}),
  };
}
