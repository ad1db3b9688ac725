/** An invented list of hours on its way in; for the development server and tests. */
import * as messages from "../generated/messages";
import * as fixtures from "./fake.fixtures";
import type { Fix, FixChoice, ImportAnswer, ImportCell, ImportChoices, ImportPlan, ImportRow, ImportRows, ImportRowsOf, ImportVerdict, ListKind, Message, ProblemKind } from "./types";

type Spot = { code: string; kind: ProblemKind; text: Message; whole: Message; column: number | null; every: number; from: number; waits: boolean; fixes: FixChoice[] };
const way = (fix: Fix, text: Message): FixChoice => ({ fix, text });
const out = way("leave_out", messages.importFixLeaveOut());
const name = "Әлиева Айгерім";
/** Which rows have which problem: every so many, from the given one on. */
const spots: readonly Spot[] = [
  { code: "date_invalid", kind: "error", text: messages.importHoursDateInvalid(), whole: messages.importHoursDateInvalid(), column: 3, every: 29, from: 12, waits: false, fixes: [out] },
  { code: "time_order", kind: "error", text: messages.importHoursTimeOrder(), whole: messages.importHoursTimeOrder(), column: 4, every: 37, from: 14, waits: false, fixes: [out] },
  { code: "other_hours", kind: "error", text: messages.worklistsOtherHours(), whole: messages.worklistsOtherHours(), column: 4, every: 41, from: 9, waits: false, fixes: [out] },
  { code: "person_unknown", kind: "ask", text: messages.worklistsPersonUnknown(), whole: messages.worklistsPersonUnknown(), column: 1, every: 6, from: 3, waits: true, fixes: [way("accept", messages.worklistsFixMakePerson()), out] },
  { code: "person_several", kind: "ask", text: messages.worklistsPersonSeveralOf({ count: 2 }), whole: messages.worklistsPersonSeveral(), column: 1, every: 17, from: 1, waits: true, fixes: [way("other", messages.worklistsFixAnotherPerson()), out] },
  { code: "person_like", kind: "ask", text: messages.worklistsPersonLikeOf({ name }), whole: messages.worklistsPersonLike(), column: 1, every: 23, from: 5, waits: true, fixes: [way("accept", messages.importFixSamePerson()), way("other", messages.worklistsFixAnotherPerson()), out] },
  { code: "person_by_name", kind: "ask", text: messages.worklistsPersonByNameOf({ name }), whole: messages.worklistsPersonByName(), column: 1, every: 4, from: 0, waits: false, fixes: [way("accept", messages.importFixSamePerson()), way("other", messages.worklistsFixAnotherPerson()), out] },
  { code: "event_new", kind: "ask", text: messages.worklistsEventNewOf({ title: "Чистый берег" }), whole: messages.worklistsEventNew(), column: 2, every: 3, from: 0, waits: false, fixes: [way("accept", messages.worklistsFixMakeEvent()), way("without", messages.worklistsFixWithoutEvent()), out] },
  { code: "hours_mismatch", kind: "ask", text: messages.importHoursMismatch(), whole: messages.importHoursMismatch(), column: 6, every: 11, from: 2, waits: true, fixes: [way("accept", messages.worklistsFixByTimes()), way("other", messages.worklistsFixAsClaimed()), out] },
  { code: "range_in_one_cell", kind: "note", text: messages.importHoursRangeInOneCell(), whole: messages.importHoursRangeInOneCell(), column: 4, every: 13, from: 7, waits: false, fixes: [] },
];
const heads = ["№", "ФИО волонтёра", "Мероприятие", "Дата", "Начало", "Окончание", "Часы", "Подпись"];
const fields = ["number", "full_name", "event", "date", "from", "to", "hours", "signature"] as const;
const all = ["number", "full_name", "surname", "given", "patronymic", "iin", "birth_date", "phone", "email", "event", "date", "from", "to", "hours", "signature", "ignored", "empty"];
const events = ["Чистый берег", "Абай кітапханасы: кітап жинау", "Визиты к пожилым", "Мектепке жол"];
const ROWS = 64;

/** One list of hours from choosing to taking back. */
export class Worklist {
  private readonly kinds = new Map<string, Fix>();
  private readonly rows = new Map<string, Fix>();
  private readonly people = new Map<number, string>();
  private readonly cells = new Map<string, string>();
  grade = "coordinator";

  answer(answer: ImportAnswer): void {
    const put = <K, T>(map: Map<K, T>, key: K, value: T | null): void => void (value === null ? map.delete(key) : map.set(key, value));
    if (answer.answer === "kind") put(this.kinds, answer.code, answer.fix);
    else if (answer.answer === "row") put(this.rows, `${answer.row} ${answer.code}`, answer.fix);
    else if (answer.answer === "cell") put(this.cells, `${answer.row} ${answer.column}`, answer.text);
    else if (answer.answer === "person") put(this.people, answer.row, answer.id);
  }
  private fixOf(row: number, spot: Spot): Fix | null {
    if (spot.column !== null && this.cells.has(`${row} ${spot.column}`)) return "accept";
    if (spot.code.startsWith("person_") && this.people.has(row)) return "accept";
    return this.rows.get(`${row} ${spot.code}`) ?? this.kinds.get(spot.code) ?? null;
  }
  private rowOf(index: number): ImportRow {
    const found = spots.filter(({ every, from }) => index >= from && (index - from) % every === 0);
    const open = found.filter((spot) => this.fixOf(index, spot) === null);
    const verdict: ImportVerdict = found.some((spot) => this.fixOf(index, spot) === "leave_out") ? "out"
      : open.some(({ kind }) => kind === "error") ? "error"
      : open.some(({ waits }) => waits) ? "perhaps"
      : index % 19 === 18 ? "exists"
      : open.some(({ kind }) => kind === "ask") ? "ask"
      : "new";
    const person = fixtures.surnames[index % fixtures.surnames.length]?.[0] ?? "";
    const given = fixtures.men[index % fixtures.men.length]?.[0] ?? "";
    const day = 1 + (index % 28);
    const broken = (code: string): boolean => found.some((spot) => spot.code === code);
    const raw = [
      String(index + 1), `${person} ${given}`, events[index % events.length] ?? "", broken("date_invalid") ? "31.02.2026" : `${String(day).padStart(2, "0")}.10.2026`,
      broken("range_in_one_cell") ? "с 10 до 14" : broken("time_order") ? "14:00" : "10:00", broken("range_in_one_cell") ? "" : broken("time_order") ? "10:00" : "14:00", broken("hours_mismatch") ? "3" : "4 ч", "",
    ];
    const cells = raw.map((text, column): ImportCell => {
      const typed = this.cells.get(`${index} ${column}`);
      const kind = open.find((spot) => spot.column === column)?.kind ?? null;
      const value = column === 3 && !broken("date_invalid") ? `2026-10-${String(day).padStart(2, "0")}` : column === 6 && verdict !== "error" ? "4:00" : null;
      return { raw: typed ?? text, value: typed === undefined ? value : null, kind, typed: typed !== undefined, unknown: null };
    });
    const problems = found.map((spot) => ({ code: spot.code, kind: spot.kind, text: spot.text, settled: this.fixOf(index, spot) !== null, fixes: this.fixOf(index, spot) === null ? spot.fixes.map(({ fix }) => fix) : [] }));
    return { index, line: index + 4, cells, verdict, problems, beside: ["person_several", "person_like", "person_by_name"].some(broken) };
  }
  private all(): ImportRow[] {
    return Array.from({ length: ROWS }, (_, index) => this.rowOf(index));
  }
  /** The plan as Rust would tell it. */
  plan(kind: ListKind, sender: string | null): ImportPlan {
    const rows = this.all();
    const count = (verdict: ImportVerdict): number => rows.filter((row) => row.verdict === verdict).length;
    const fresh = count("new") + count("ask");
    const counted = spots.map(({ code, kind: grave, whole, fixes }) => {
      const found = rows.flatMap((row) => row.problems.filter((problem) => problem.code === code));
      return { code, kind: grave, text: whole, fixes, fix: this.kinds.get(code) ?? null, count: found.filter(({ settled }) => !settled).length, settled: found.filter(({ settled }) => settled).length };
    });
    return {
      plan: "plan-2", file: "Табель часов, октябрь.xlsx", kind, guests: null, fields: all, encoding: null, sender, remembered: false,
      sheets: [{ name: "Табель", used: true, header: [3], place: null, lines: [{ line: 1, text: "Табель волонтёров" }, { line: 3, text: heads.join(" · ") }], columns: heads.map((header, index) => ({ index, letter: "ABCDEFGH".charAt(index), header, called: null, field: fields[index] ?? "ignored", sample: [0, 1, 2].map((row) => this.rowOf(row).cells[index]?.raw ?? "") })) }],
      rows: ROWS, fresh, asks: count("ask"), errors: count("error"), existing: count("exists"), twice: 0, undecided: count("perhaps"), left_out: count("out"),
      problems: counted.filter((each) => each.count + each.settled > 0), file_problems: [], brake: null, chosen: null, seen_before: null,
      beyond: null,
      work: { minutes: fresh * 240, people: this.kinds.get("person_unknown") === "accept" ? 9 : 0, events: 4, grade: this.grade },
    };
  }
  window(of: ImportRowsOf, offset: number, limit: number): ImportRows {
    const rows = this.all();
    const found = of.of === "all" ? rows : of.of === "problem" ? rows.filter((row) => row.problems.some(({ code }) => code === of.code)) : rows.filter(({ verdict }) => verdict === of.verdict);
    return { total: found.length, sheets: [found.length], rows: found.slice(offset, offset + limit) };
  }
  choices(row: number): ImportChoices {
    const chosen = this.people.get(row);
    return { people: [
      { id: "vol_00000000000000000000000000000007", name, born: "2001-03-08", chosen: chosen === "vol_00000000000000000000000000000007" },
      { id: "vol_00000000000000000000000000000008", name: "Алиева Айгерим", born: "1998-11-21", chosen: chosen === "vol_00000000000000000000000000000008" },
    ], events: [] };
  }
}
