/** Invented hours of people in events, and the papers given for them; for the development server and tests. */
import type {
  CertificateKind,
  GivenPaper,
  Grade,
  HoursAt,
  HoursCounted,
  HoursDraft,
  HoursQuery,
  HoursRow,
  HoursState,
  HoursWindow,
  IpcError,
  Message,
  PaperChecked,
  PaperDraft,
  PaperRead,
  PaperSaved,
  PaperTemplate,
  PersonWork,
  ReadyList,
} from "./types";

const pad = (value: number, size = 2): string => String(value).padStart(size, "0");
const refused = (id: string, field: string | null = null): IpcError => ({ kind: "refused", message: { id, args: [] }, field, trace: null });
const colleague = "Д. Оразбек";
const grades: readonly Grade[] = ["scan", "scan", "paper", "coordinator", "own"];
const states: readonly HoursState[] = ["claimed", "confirmed", "confirmed", "claimed", "confirmed", "rejected"];
/** The length of an invented shift, in minutes. */
const shift = 270;

/** What the rest of the program in memory says. */
export type Around = {
  changed: (action: string, back: () => void) => void;
  /** The person's name; nothing of one who is not there. */
  name: (id: string) => string | null;
  operator: () => string;
  title: (event: string) => string;
  day: (event: string) => string | null;
};

const minutesOf = ({ span, rest }: Pick<HoursDraft, "span" | "rest">): number =>
  (span.span === "on_day" ? span.minutes : (Date.parse(`${span.plan.ends}:00Z`) - Date.parse(`${span.plan.starts}:00Z`)) / 60_000) - rest;
const dayOf = ({ span }: Pick<HoursRow, "span">): string => (span.span === "on_day" ? span.day : span.plan.starts.slice(0, 10));
const keyOf = ({ event, volunteer, claim }: HoursAt): string => [event, volunteer, claim].join(" ");

/** The hours and papers in memory and what can be asked of them. */
export class Hours {
  private rows: HoursRow[] | null = null;
  private papers: { volunteer: string; paper: GivenPaper }[] = [];
  private next = 0;

  constructor(private readonly around: Around) {}

  /** The invented hours: of the first thirty people in every third event that was held, and some work outside events. */
  private all(): HoursRow[] {
    if (this.rows !== null) return this.rows;
    const rows: HoursRow[] = [];
    for (let event = 1; event < 60; event += 3) {
      const id = `evt_${pad(event, 32)}`;
      const day = this.around.day(id);
      if (day === null || day > "2026-11-22") continue;
      for (let person = event % 7; person < 30; person += 1 + (event % 3)) rows.push(this.made(rows.length, id, `vol_${pad(person, 32)}`, day));
    }
    for (let person = 3; person < 12; person += 3) rows.push({ ...this.made(rows.length, null, `vol_${pad(person, 32)}`, "2026-10-14"), span: { span: "on_day", day: "2026-10-14", minutes: 150 }, minutes: 150, rest: 0, grade: "own", words: "Мектеп кітапханасындағы кітаптарды реттеу" });
    return (this.rows = rows);
  }

  private made(index: number, event: string | null, volunteer: string, day: string): HoursRow {
    const grade = grades[index % grades.length] ?? "scan";
    const state = states[index % states.length] ?? "claimed";
    const own = index % 11 === 3;
    const from = 8 + (index % 4);
    return {
      at: { event, volunteer, claim: `fct_${pad(index, 32)}` },
      name: this.around.name(volunteer),
      title: event === null ? null : this.around.title(event),
      shift: null,
      span: { span: "times", plan: { starts: `${day}T${pad(from)}:00`, ends: `${day}T${pad(from + 5)}:00`, zone: "Asia/Almaty", starts_second: false, ends_second: false } },
      minutes: shift,
      rest: 30,
      counted: index % 7 === 1 ? { by: "night", counts: true, from: 1320, until: 360, minutes: 60 } : { by: "plain" },
      grade,
      state,
      by: grade === "scan" ? null : own ? this.around.operator() : colleague,
      settled_by: state === "claimed" ? null : colleague,
      words: state === "rejected" ? "Осы күні басқа іс-шарада болған" : null,
      may_settle: !own,
    };
  }

  private found({ event, outside, overlapping, volunteer, as_of }: HoursQuery): HoursRow[] {
    return this.all()
      .map((row) => ({ ...row, title: row.at.event === null ? null : this.around.title(row.at.event) }))
      .filter((row) => (event === null || row.at.event === event) && (!outside || row.at.event === null) && !overlapping && (volunteer === null || row.at.volunteer === volunteer) && (as_of === null || dayOf(row) <= as_of))
      .sort((one, other) => (dayOf(one) < dayOf(other) ? 1 : dayOf(one) > dayOf(other) ? -1 : 0));
  }

  window(query: HoursQuery, offset: number, limit: number): HoursWindow {
    const found = this.found(query);
    const sum = (rows: readonly HoursRow[]): number => rows.reduce((minutes, row) => minutes + row.minutes, 0);
    const of = (state: HoursState): HoursRow[] => found.filter((row) => row.state === state);
    const confirmed = of("confirmed");
    const rested = (grade: Grade): number => sum(confirmed.filter((row) => row.grade === grade));
    const rows = found.filter((row) => query.states.length === 0 || query.states.includes(row.state));
    return {
      total: rows.length,
      rows: rows.slice(offset, offset + limit),
      totals: { claimed: sum(of("claimed")), confirmed: sum(confirmed), rejected: sum(of("rejected")), by_grade: [rested("scan"), rested("paper"), rested("coordinator"), rested("own")], night: confirmed.filter(({ counted }) => counted.by === "night").length * 60, travel: sum(confirmed.filter(({ counted }) => counted.by === "travel")) },
    };
  }

  caps(drafts: readonly HoursDraft[]): Message[] {
    return drafts.some((draft) => minutesOf(draft) > 12 * 60) ? [{ id: "hours-error-over-day", args: [] }] : [];
  }

  claim(action: string, drafts: readonly HoursDraft[]): number {
    const before = this.all();
    if (drafts.some((draft) => minutesOf(draft) <= 0)) throw refused("hours-error-negative");
    const made = drafts.map((draft): HoursRow => ({
      at: { event: draft.event, volunteer: draft.volunteer, claim: `fct_n${pad(this.next++, 31)}` },
      name: this.around.name(draft.volunteer),
      title: draft.event === null ? null : this.around.title(draft.event),
      shift: draft.shift,
      span: draft.span,
      minutes: minutesOf(draft),
      rest: draft.rest,
      counted: draft.travel ? { by: "travel", most: 60 } : { by: "plain" },
      grade: draft.grade,
      state: "claimed",
      by: this.around.operator(),
      settled_by: null,
      words: draft.words,
      may_settle: false,
    }));
    const replaced = new Set(drafts.map(({ instead_of }) => instead_of));
    this.rows = [...made, ...before.map((row) => (replaced.has(row.at.claim) ? { ...row, state: "replaced" as const } : row))];
    this.around.changed(action, () => (this.rows = before));
    return made.length;
  }

  settle(action: string, claims: readonly HoursAt[], rejected: boolean, words: string | null): number {
    const before = this.all();
    const keys = new Set(claims.map(keyOf));
    if (before.some((row) => keys.has(keyOf(row.at)) && !row.may_settle)) throw refused("hours-error-own");
    this.rows = before.map((row) => (keys.has(keyOf(row.at)) ? { ...row, state: rejected ? ("rejected" as const) : ("confirmed" as const), settled_by: this.around.operator(), words } : row));
    this.around.changed(action, () => (this.rows = before));
    return claims.length;
  }

  fromMarks(action: string, event: string): HoursCounted {
    const before = this.all();
    const day = this.around.day(event) ?? "2026-11-20";
    const known = new Set(before.filter(({ at }) => at.event === event).map(({ at }) => at.volunteer));
    const people = Array.from({ length: 8 }, (_, at) => `vol_${pad(at + 40, 32)}`).filter((id) => !known.has(id));
    const made = people.map((id): HoursRow => ({ ...this.made(before.length + this.next++, event, id, day), grade: "scan", state: "claimed", by: null, settled_by: null, words: null, may_settle: true }));
    this.rows = [...before, ...made];
    this.around.changed(action, () => (this.rows = before));
    return { made: made.length, replaced: 0, inside: made.length > 0 ? 2 : 0, refused: [] };
  }

  ready(event: string, kind: CertificateKind, from: string | null, until: string | null): ReadyList {
    const day = this.around.day(event) ?? "2026-11-20";
    const period = { from: from ?? day, until: until ?? day };
    const confirmed = this.all().filter((row) => row.at.event === event && row.state === "confirmed");
    return {
      ...period,
      people: confirmed
        .map((row) => ({
          volunteer: row.at.volunteer,
          name: row.name ?? "",
          minutes: row.minutes,
          given: this.papers.find(({ volunteer, paper }) => volunteer === row.at.volunteer && paper.kind === kind && paper.from === period.from && paper.until === period.until)?.paper.number ?? null,
        }))
        .sort((one, other) => (one.name < other.name ? -1 : 1)),
    };
  }

  person(id: string): PersonWork {
    const rows = this.found({ event: null, outside: false, overlapping: false, volunteer: id, states: [], as_of: null }).filter(({ state }) => state === "claimed" || state === "confirmed");
    const sum = (some: readonly HoursRow[], state: HoursState): number => some.filter((row) => row.state === state).reduce((minutes, row) => minutes + row.minutes, 0);
    const years = [...new Set(rows.map((row) => dayOf(row).slice(0, 4)))].sort();
    return {
      confirmed: sum(rows, "confirmed"),
      claimed: sum(rows, "claimed"),
      by_grade: (["scan", "paper", "coordinator", "own"] as const).map((grade) => sum(rows.filter((row) => row.grade === grade), "confirmed")) as [number, number, number, number],
      years: years.map((year) => ({ year: Number(year), minutes: sum(rows.filter((row) => dayOf(row).startsWith(year)), "confirmed") })).filter(({ minutes }) => minutes > 0),
      events: rows.map((row) => ({ event: row.at.event, title: row.title ?? "", from: dayOf(row), until: dayOf(row), confirmed: sum([row], "confirmed"), claimed: sum([row], "claimed") })),
      papers: this.papers.filter(({ volunteer }) => volunteer === id).map(({ paper }) => paper),
      kept: {
        places: rows.length,
        no_shows: Math.min(rows.length, 1),
        late: Math.min(rows.length, 1),
        lines: rows.filter(({ at: { event } }) => event !== null).slice(0, 3).map((row, at) => ({ event: row.at.event ?? "", title: row.title ?? "", shift: `${dayOf(row)}T09:00`, what: (["no_show", "late", "in_time"] as const)[at % 3] ?? "late", said: at % 3 === 0 ? null : `${dayOf(row)}T07:30` })),
      },
    };
  }

  /** Papers whose template is a copy that somebody edits. */
  readonly edited = new Set<string>(["letter"]);

  templates(): PaperTemplate[] {
    const names = [["certificate", "papers-certificate-title"], ["letter", "papers-letter-title"], ["attendance", "papers-attendance-title"], ["shifts", "papers-shifts-title"], ["report", "papers-report-title"], ["record", "papers-record-title"], ["badge", "badges-screen-title"], ["noon", "board-page-title"], ["guests", "papers-screen-templates-guests"]] as const;
    return names.map(([paper, id]) => ({ paper, name: { id, args: [] }, edited: this.edited.has(paper), version: "1", date: "2026-11-26", behind: this.edited.has(paper) ? { version: "2", date: "2027-02-01" } : null }));
  }

  save(action: string, draft: PaperDraft): PaperSaved {
    if (draft.paper !== "certificates") return { path: "paper.pdf", papers: 1, without: 0 };
    const before = this.papers;
    const given = draft.people.map((volunteer) => {
      const minutes = this.person(volunteer).confirmed;
      return { volunteer, paper: { kind: draft.kind, number: `2026-A-${pad(++this.next, 4)}-K`, on: "2026-11-22", name: this.around.name(volunteer) ?? "", from: draft.from, until: draft.until, minutes } };
    });
    this.papers = [...given, ...before];
    this.around.changed(action, () => (this.papers = before));
    return { path: "certificates.pdf", papers: given.length, without: 0 };
  }

  check({ text, name }: PaperRead): PaperChecked {
    const found = this.papers.find(({ paper }) => paper.number === text.trim());
    const number: Message["args"] = [["number", { type: "text", value: text.trim() }]];
    if (found === undefined) return { message: { id: "papers-check-not-issued", args: number }, holds: false, volunteer: null, given: null };
    const holds = name === null || name === found.paper.name;
    return { message: { id: holds ? "papers-check-given" : "papers-check-name-changed", args: number }, holds, volunteer: found.volunteer, given: found.paper };
  }
}

/** Answers of the commands of hours, papers and calendars. */
export const hoursAnswers = (hours: Hours) => ({
  hours_window: ({ query, offset, limit }: { query: HoursQuery; offset: number; limit: number }) => hours.window(query, offset, limit),
  hours_caps: ({ drafts }: { drafts: HoursDraft[] }) => hours.caps(drafts),
  hours_claim: ({ action, drafts }: { action: string; drafts: HoursDraft[] }) => hours.claim(action, drafts),
  hours_settle: ({ action, claims, rejected, words }: { action: string; claims: HoursAt[]; rejected: boolean; words: string | null }) => hours.settle(action, claims, rejected, words),
  hours_from_marks: ({ action, event }: { action: string; event: string }) => hours.fromMarks(action, event),
  paper_save: ({ action, draft }: { action: string; draft: PaperDraft }) => hours.save(action, draft),
  paper_templates: () => hours.templates(),
  paper_template_edit: ({ paper }: { paper: string }) => (hours.edited.add(paper), `templates/${paper}.typ`),
  paper_template_back: ({ paper }: { paper: string }) => (hours.edited.delete(paper) ? `${paper}.old.typ` : null),
  papers_ready: ({ event, kind, from, until }: { event: string; kind: CertificateKind; from: string | null; until: string | null }) => hours.ready(event, kind, from, until),
  person_work: ({ id }: { id: string }) => hours.person(id),
  certificate_check: ({ paper }: { paper: PaperRead }) => hours.check(paper),
  certificate_key_save: () => ({ path: "birge-key.json", rows: 1 }),
  certificate_key_trust: () => "Асар",
  calendar_save: () => ({ path: "calendar.ics", rows: 3 }),
});
