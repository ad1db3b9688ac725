/** An invented list on its way in, with everything that can be wrong with one; for the development server and tests. */
import * as messages from "../generated/messages";
import * as fixtures from "./fake.fixtures";
import { Worklist } from "./fake.worklist";
import type {
  ColumnChoice, Existing, Fix, FixChoice, ImportAnswer, ImportBegun, ImportBeside, ImportCell, ImportChoices, ImportColumn, ImportDone, ImportPlan, ImportReading, ImportRow, ImportRows, ImportRowsOf,
  ImportTaken, ImportVerdict, ListKind, Message, ProblemCount, ProblemKind, Sheet, SheetPlace,
} from "./types";

type Spot = { code: string; kind: ProblemKind; text: Message; every: number; from: number; fixes: FixChoice[] };
const way = (fix: Fix, text: Message): FixChoice => ({ fix, text });
const without = [way("without", messages.importFixWithout()), way("leave_out", messages.importFixLeaveOut())];

/** Which rows have which problem: every so many, from the given one on. */
const spots: readonly Spot[] = [
  { code: "iin_bad_checksum", kind: "error", text: messages.importProblemIinBadChecksum(), every: 52, from: 6, fixes: without },
  { code: "name_missing", kind: "error", text: messages.importProblemNameMissing(), every: 150, from: 4, fixes: without.slice(1) },
  { code: "phone_invalid", kind: "error", text: messages.importProblemPhoneInvalid(), every: 80, from: 9, fixes: without },
  { code: "iin_padded", kind: "ask", text: messages.importProblemIinPadded(), every: 13, from: 0, fixes: [way("accept", messages.importFixPutZerosBack()), ...without] },
  { code: "date_ambiguous", kind: "ask", text: messages.importProblemDateAmbiguous(), every: 34, from: 2, fixes: [way("accept", messages.importFixDayFirst()), way("other", messages.importFixMonthFirst()), ...without] },
  { code: "region_outdated", kind: "ask", text: messages.importProblemRegionOutdated(), every: 22, from: 3, fixes: [way("accept", messages.importFixRegionToday()), ...without] },
  { code: "direction_unknown", kind: "ask", text: messages.importProblemDirectionUnknown(), every: 45, from: 8, fixes: [way("accept", messages.importFixTakeNearest()), ...without] },
  { code: "probably_here", kind: "ask", text: messages.importProblemProbablyHere(), every: 60, from: 16, fixes: [way("accept", messages.importFixSamePerson()), way("other", messages.importFixDifferentPeople()), way("leave_out", messages.importFixLeaveOut())] },
  { code: "duplicate_in_file", kind: "ask", text: messages.importProblemDuplicateInFile({ row: 12 }), every: 64, from: 30, fixes: [way("accept", messages.importFixSamePerson()), way("other", messages.importFixDifferentPeople()), way("leave_out", messages.importFixLeaveOut())] },
  { code: "name_all_caps", kind: "note", text: messages.importProblemNameAllCaps(), every: 26, from: 5, fixes: [way("other", messages.importFixSmallLetters())] },
  { code: "whitespace_cleaned", kind: "note", text: messages.importProblemWhitespaceCleaned(), every: 39, from: 1, fixes: [] },
];
const fields = ["number", "surname", "given", "patronymic", "iin", "birth_date", "phone", "region", "directions"] as const;
const heads = ["№ п/п", "Фамилия", "Имя", "Отчество", "ИИН", "Дата рожд.", "Телефон", "Область", "Направл."];
const all = ["number", "full_name", "surname", "given", "patronymic", "iin", "birth_date", "sex", "phone", "email", "region", "directions", "organisation", "note", "joined", "ignored"];

function plain(raw: string): ImportCell {
  return { raw, value: null, kind: null, typed: false, unknown: null };
}
function judged(raw: string, value: string | null, kind: ProblemKind): ImportCell {
  return { ...plain(raw), value, kind };
}
/** The code of the problem that stands in a column. */
const homes: Record<string, number> = { iin_bad_checksum: 4, name_missing: 1, phone_invalid: 6, iin_padded: 4, date_ambiguous: 5, region_outdated: 7, direction_unknown: 8, name_all_caps: 1, whitespace_cleaned: 2 };

function cellsOf(index: number, has: ReadonlySet<string>): ImportCell[] {
  const [surname] = fixtures.surnames[index % fixtures.surnames.length] ?? [""];
  const [given] = fixtures.men[index % fixtures.men.length] ?? [""];
  const day = String(1 + (index % 28)).padStart(2, "0");
  const two = String(10 + (index % 90));
  const region = fixtures.regions[index % fixtures.regions.length];
  const direction = fixtures.directions[index % fixtures.directions.length];
  return [
    plain(String(index + 1)),
    has.has("name_missing") ? judged("", null, "error") : has.has("name_all_caps") ? judged(surname.toUpperCase(), surname, "note") : plain(surname),
    has.has("name_missing") ? plain("") : has.has("whitespace_cleaned") ? judged(`${given}  `, given, "note") : plain(given),
    plain(""),
    has.has("iin_bad_checksum") ? judged(`8907${day}•••0${two}`, "", "error") : has.has("iin_padded") ? judged(`407${day}•••0${two}`, `0407${day}•••0${two}`, "ask") : plain(`8907${day}•••0${two}`),
    has.has("date_ambiguous") ? judged("09.07.2089", "2089-07-09", "ask") : { ...plain(`${day}.07.2089`), value: `2089-07-${day}` },
    has.has("phone_invalid") ? judged("8 700 000 1", "", "error") : plain(`8 700 ••• •• ${two}`),
    has.has("region_outdated") ? judged("г. Талдыкорган, Алматинская обл.", "KZ-33", "ask") : { ...plain(region?.ru ?? ""), value: region?.code ?? "" },
    has.has("direction_unknown") ? { ...judged("Бiлiм ордасы", "", "ask"), unknown: "Бiлiм ордасы" } : { ...plain(direction?.ru ?? ""), value: direction?.code ?? "" },
  ];
}

/** What somebody said about the list. */
type Said = { kinds: Map<string, Fix>; rows: Map<string, Fix>; cells: Map<string, string>; words: Set<string> };

function begun(list: string, about: ImportBegun["about"]): ImportBegun {
  const at = Date.UTC(2026, 10, 25, 4, 40);
  return { list, at, until: at + 7 * 86_400_000, about };
}
/** Lists that were begun and wait: of a long name, pasted, read otherwise and no more, and damaged. */
const WAITING: readonly ImportBegun[] = [
  begun("plan-2", { file: "Список_волонтёров_университета_осень_2026_финал_испр_отправить.xlsx", answers: 1_204 }),
  begun("plan-3", { file: "", answers: 2 }),
  begun("plan-4", { file: "Мектеп № 12.csv", answers: 0 }),
  begun("plan-5", null),
];

/** One list from choosing to taking back. */
export class Imports {
  /** Lists that somebody has begun to put right. */
  private begun: readonly ImportBegun[];
  private readonly said: Said = { kinds: new Map(), rows: new Map(), cells: new Map(), words: new Set() };
  private columns: ColumnChoice[] = [];
  private sender: string | null = "акимат Талдыкоргана";
  private encoding = "windows-1251";
  private readonly places: (SheetPlace | null)[] = [null, null, null];
  private file = "Список акимата, ноябрь.xlsx";
  private taken: ImportTaken[] = [
    { action: "act_taken_1", at: Date.UTC(2026, 9, 22, 4, 12), operator: fixtures.operator, file: "Список акимата, октябрь.xlsx", rows: 148, changed: 9, sender: "акимат Талдыкоргана", undone_at: null },
    { action: "act_taken_2", at: Date.UTC(2026, 8, 3, 10, 40), operator: fixtures.operator, file: "", rows: 0, changed: 12, sender: null, undone_at: null },
    { action: "act_taken_3", at: Date.UTC(2026, 7, 30, 11, 5), operator: fixtures.operator, file: "Университет_осень_2026_финал_испр.csv", rows: 1_904, changed: 0, sender: null, undone_at: Date.UTC(2026, 7, 30, 11, 20) },
  ];

  /** What somebody said that the list is of. */
  private kind: ListKind = "people";
  private work = new Worklist();

  /** `waiting`: there are lists already that wait. */
  constructor(waiting = false, private readonly size = 312) {
    this.begun = waiting ? WAITING : [];
  }

  open(pasted = false): ImportPlan {
    this.file = pasted ? "" : "Список акимата, ноябрь.xlsx";
    this.kind = "people";
    return this.plan();
  }
  columnsChosen(columns: ColumnChoice[]): ImportPlan {
    if (columns.length > 0) this.columns = columns;
    return this.plan();
  }
  read(reading: ImportReading): ImportPlan {
    if (reading.reading === "encoding") this.encoding = reading.name ?? "windows-1251";
    else if (reading.reading === "kind") {
      this.kind = reading.kind;
      this.work = new Worklist();
    } else if (reading.reading === "grade") this.work.grade = reading.grade;
    else if (reading.reading === "sender") this.sender = reading.name;
    else if (reading.reading === "place") this.places[reading.sheet] = reading.place;
    return this.plan();
  }
  private least = false;
  private chosen: Existing | null = null;
  answer(answer: ImportAnswer): ImportPlan {
    if (this.kind !== "people") {
      this.work.answer(answer);
      return this.plan();
    }
    const { kinds, rows, cells, words } = this.said;
    const put = <T>(map: Map<string, T>, key: string, value: T | null): void => void (value === null ? map.delete(key) : map.set(key, value));
    if (answer.answer === "kind") put(kinds, answer.code, answer.fix);
    else if (answer.answer === "row") put(rows, `${answer.row} ${answer.code}`, answer.fix);
    else if (answer.answer === "cell") put(cells, `${answer.row} ${answer.column}`, answer.text);
    else if (answer.answer === "word") words.add(answer.words);
    else if (answer.answer === "least") this.least = answer.on;
    else if (answer.answer === "existing") this.chosen = answer.mode;
    this.say();
    return this.plan();
  }

  private fixOf(index: number, code: string): Fix | null {
    const column = homes[code];
    if (column !== undefined && this.said.cells.has(`${index} ${column}`)) return "accept";
    if (code === "direction_unknown" && this.said.words.size > 0) return "accept";
    return this.said.rows.get(`${index} ${code}`) ?? this.said.kinds.get(code) ?? null;
  }
  private rowOf(index: number): ImportRow {
    const found = spots.filter(({ every, from }) => index >= from && (index - from) % every === 0);
    const problems = found.map(({ code, kind, text }) => ({ code, kind, text, settled: this.fixOf(index, code) !== null, fixes: this.fixOf(index, code) === null ? (spots.find((spot) => spot.code === code)?.fixes ?? []).map(({ fix }) => fix) : [] }));
    const waits = problems.filter(({ settled }) => !settled);
    const has = (code: string): boolean => found.some((spot) => spot.code === code);
    const known = index % 20 < 11 || (has("probably_here") && this.fixOf(index, "probably_here") === "accept");
    const verdict: ImportVerdict = found.some(({ code }) => this.fixOf(index, code) === "leave_out")
      ? "out"
      : waits.some(({ kind }) => kind === "error")
        ? "error"
        : has("duplicate_in_file") && this.fixOf(index, "duplicate_in_file") !== "other"
          ? "twice"
          : waits.some(({ code }) => code === "probably_here")
            ? "perhaps"
            : known
            ? "exists"
            : waits.some(({ kind }) => kind === "ask")
              ? "ask"
              : "new";
    const cells = cellsOf(index, new Set(found.map(({ code }) => code))).map((cell, at) => {
      const typed = this.said.cells.get(`${index} ${at}`);
      if (typed !== undefined) return { ...plain(typed), typed: true };
      const code = Object.keys(homes).find((each) => homes[each] === at && has(each));
      const settled = code !== undefined && this.fixOf(index, code) !== null;
      return settled && cell.kind === "error" ? { ...cell, kind: "note" as const, unknown: null } : settled ? { ...cell, kind: "note" as const, unknown: null } : cell;
    });
    return { index, line: index + 6, cells, verdict, problems, beside: ["exists", "twice", "perhaps"].includes(verdict) };
  }
  private all(): ImportRow[] {
    return Array.from({ length: this.size }, (_, index) => this.rowOf(index));
  }
  /** The last forty people stand on the second sheet. */
  private sheetOf(row: ImportRow): number {
    return row.index < this.size - 40 ? 0 : 1;
  }
  private columnsOf(sheet: number): ImportColumn[] {
    const shown = heads.map((header, index) => ({
      index, letter: "ABCDEFGHI".charAt(index), header, called: null,
      field: this.columns.find((choice) => choice.sheet === sheet && choice.index === index)?.field ?? fields[index] ?? "ignored",
      sample: [0, 1, 2].map((row) => cellsOf(row, new Set())[index]?.raw ?? ""),
    }));
    return this.headerOf(sheet) === null ? [] : shown.slice(0, sheet === 0 ? heads.length : 4);
  }
  /** The lines of the header; null where nothing is read from the sheet. */
  private headerOf(sheet: number): number[] | null {
    const place = this.places[sheet] ?? null;
    if (place === null) return [[4, 5], [1], null][sheet] ?? null;
    if (place.place === "header") return [place.line];
    return place.place === "no_header" ? [] : null;
  }
  private sheet(at: number, name: string): Sheet {
    const header = this.headerOf(at);
    const titles = [["Список волонтёров", "ноябрь 2026 года", "Приложение 2 к письму", heads.join(" · "), "№ · серия"], [heads.slice(0, 4).join(" · ")], ["Примечания к списку"]][at] ?? [];
    return { name, used: header !== null, header: header ?? [], place: this.places[at] ?? null, lines: titles.map((text, line) => ({ line: line + 1, text })), columns: this.columnsOf(at) };
  }

  /** The plan as Rust would tell it. */
  plan(): ImportPlan {
    if (this.kind !== "people") return this.work.plan(this.kind, this.sender);
    const rows = this.all();
    const count = (verdict: ImportVerdict): number => rows.filter((row) => row.verdict === verdict).length;
    const problems = spots.map(({ code, kind, text, fixes }): ProblemCount => {
      const found = rows.flatMap((row) => row.problems.filter((problem) => problem.code === code));
      return { code, kind, text, fixes, fix: this.said.kinds.get(code) ?? null, count: found.filter(({ settled }) => !settled).length, settled: found.filter(({ settled }) => settled).length };
    });
    return {
      plan: "plan-1", file: this.file, kind: "people", guests: null, work: null, sheets: this.file === "" ? [{ ...this.sheet(0, ""), name: null }] : [this.sheet(0, "Волонтёры"), this.sheet(1, "Школа № 12"), this.sheet(2, "Примечания")], fields: all,
      encoding: this.file === "" ? { name: this.encoding, guessed: true, choices: ["utf-8", "utf-16", "windows-1251", "kz1048"], other: this.encoding === "windows-1251" ? { name: "kz1048", here: "Ќуаныш", there: "Қуаныш", likely: true } : null } : null,
      sender: this.sender, remembered: this.sender !== null, rows: rows.length,
      fresh: count("new") + count("ask"), asks: count("ask"), errors: count("error"), existing: count("exists"), twice: count("twice"), undecided: count("perhaps"), left_out: count("out"),
      problems, file_problems: [messages.importFileTwoLineHeader(), messages.importFileTotalRowSkipped(), messages.importFileSheetIgnored()],
      brake: count("exists") * 2 >= rows.length ? messages.importBrakeKnown({ known: count("exists"), people: rows.length }) : null,
      chosen: this.chosen,
      seen_before: null,
      beyond: { people: count("new") + count("ask"), fields: [messages.volunteersFieldSex(), messages.personalFieldResidence(), messages.volunteersFieldDirections()], left_out: this.least },
    };
  }
  rows(sheet: number, of: ImportRowsOf, offset: number, limit: number): ImportRows {
    if (this.kind !== "people") return this.work.window(of, offset, limit);
    const all = this.all();
    const wanted = of.of === "all" ? all : of.of === "problem" ? all.filter((row) => row.problems.some(({ code }) => code === of.code)) : all.filter(({ verdict }) => verdict === of.verdict);
    const width = this.columnsOf(sheet).length;
    const found = wanted.filter((row) => this.sheetOf(row) === sheet).map((row) => ({ ...row, cells: row.cells.slice(0, width) }));
    return { total: found.length, sheets: [0, 1, 2].map((at) => wanted.filter((row) => this.sheetOf(row) === at).length), rows: found.slice(offset, offset + limit) };
  }
  choices(row: number): ImportChoices {
    return this.work.choices(row);
  }
  beside(row: number): ImportBeside | null {
    const { cells, verdict } = this.rowOf(row);
    const said = (at: number): string => cells[at]?.value ?? cells[at]?.raw ?? "";
    const twice = verdict === "twice";
    return {
      why: [twice ? messages.duplicatesSignSameIin() : messages.duplicatesSignSameBirth()], id: twice ? null : "vol_00000000000000000000000000000007", line: twice ? 12 : null,
      fields: [
        { field: "full_name", row: `${said(1)} ${said(2)}`, there: `${said(1)} ${said(2)}` },
        { field: "birth_date", row: said(5), there: said(5) },
        { field: "iin", row: said(4), there: twice ? said(4) : "" },
        { field: "phone", row: said(6), there: "+7 701 ••• •• 18" },
        { field: "region", row: said(7), there: "KZ-71" },
        { field: "directions", row: said(8), there: said(8) },
      ],
    };
  }

  /** What taking it in does. */
  outcome(existing: Existing): ImportDone {
    const { fresh, existing: known, twice, errors, left_out, undecided } = this.plan();
    const touched = existing === "fill" || existing === "update" ? known : 0;
    return { written: fresh, updated: touched, skipped: (existing === "add" ? 0 : known - touched) + twice, refused: errors + left_out + undecided + (existing === "add" ? known : 0), waiting: 0, beyond: fresh };
  }
  took(action: string, at: number, rows: number): void {
    this.forget("plan-1");
    this.taken = [{ action, at, operator: fixtures.operator, file: this.file, rows, changed: 0, sender: this.sender, undone_at: null }, ...this.taken];
  }
  private say(): void {
    const { kinds, rows, cells, words } = this.said;
    const answers = kinds.size + rows.size + cells.size + words.size + Number(this.least) + Number(this.chosen !== null);
    this.forget("plan-1");
    this.begun = [begun("plan-1", { file: this.file, answers }), ...this.begun];
  }
  begunLists(): readonly ImportBegun[] {
    return this.begun;
  }
  forget(list: string): void {
    this.begun = this.begun.filter((one) => one.list !== list);
  }
  lists(): ImportTaken[] {
    return this.taken;
  }
  back(action: string, at: number): boolean {
    this.taken = this.taken.map((list) => (list.action === action ? { ...list, undone_at: at } : list));
    return this.taken.some((list) => list.action === action);
  }
}
