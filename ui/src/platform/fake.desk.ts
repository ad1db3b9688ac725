/** An invented forum with its guests; for the development server and tests. */
import type { Came, CodeRead, CourseBack, CourseBegun, CoursePage, CourseResult, CourseStage, CourseTask, CourseTold, DelegationRow, DeskAnswer, DeskBoard, DeskCategory, DeskCounts, DeskEntry, DeskEvent, DeskGuest, DeskGuests, DeskPage, DeskRefusals, DeskRepair, DeskSetUp, DeskTold, GuestCard, GuestDraft, IpcError, Line, PackIn, PaperDone, PreflightLine, PreflightPage, PreflightRow, PreflightScan, PreflightSoon, PreflightTried, PrintChoice, PrintingPage, PrintRow, PrintTold } from "./types";

const titles = (kk: string, ru: string, en: string): { kk: string; ru: string; en: string } => ({ kk, ru, en });
const category = (code: string, kk: string, ru: string, en: string, colour: string, shape: string, more: Partial<DeskCategory> = {}): DeskCategory => ({ code, titles: titles(kk, ru, en), colour, shape, leads: false, crew: false, places: null, ...more });
const categories = [
  category("PT", "Қатысушы", "Участник", "Participant", "participant", "circle"),
  category("DL", "Делегация мүшесі", "Член делегации", "Delegate", "delegation", "diamond"),
  category("HD", "Делегация басшысы", "Глава делегации", "Head of delegation", "head", "star", { leads: true }),
  category("SP", "Спикер", "Спикер", "Speaker", "speaker", "triangle"),
  category("VP", "Құрметті қонақ", "VIP-гость", "VIP", "vip", "ring"),
  category("PR", "БАҚ өкілі", "Пресса", "Press", "press", "pentagon"),
  category("VL", "Волонтер", "Волонтёр", "Volunteer", "crew", "joined", { crew: true }),
];
const countries: DeskPage["countries"] = [
  ["KZ", titles("Қазақстан", "Казахстан", "Kazakhstan")],
  ["KG", titles("Қырғызстан", "Кыргызстан", "Kyrgyzstan")],
  ["UZ", titles("Өзбекстан", "Узбекистан", "Uzbekistan")],
];
const refused = (id: string, field: string | null = null, kind: IpcError["kind"] = "refused"): IpcError => ({ kind, message: { id, args: [] }, field, trace: null });

type Use = { list: string; guest: string; at: number; desk: string };
type Forum = { page: DeskPage; guests: DeskGuest[]; refused: number; /** The most guests of a category. */ quotas: Record<string, number>; /** Uses of the lists beside the door. */ uses: Use[]; /** Numbers that hold no more, and since when. */ void: Record<string, { guest: string; since: number }> };
const door = (event: string): string => event.replace("evt_", "lst_");

export class Desks {
  private readonly all = new Map<string, Forum>();
  private counter = 0;

  constructor(
    private readonly changed: (action: string, back: () => void) => void,
    private readonly event: (id: string) => { id: string; fields: { titles: DeskPage["titles"] } },
    private readonly now: () => number,
    private readonly tell: (told: PrintTold) => void,
  ) {}

  choice: PrintChoice = { printer: "Brother_QL_820NWB", size: null, on: true, lists: null };
  readonly prints: PrintRow[] = [];

  /** What was tried on this laptop the evening before. */
  readonly tried = new Set<string>();
  /** Whoever has a badge of this number, at any event. */
  holder(number: string): string | null {
    const plain = (text: string): string => text.replace(/[\s-]/g, "").toUpperCase();
    for (const { guests } of this.all.values()) for (const { badge, name } of guests) if (badge !== null && plain(badge) === plain(number)) return name;
    return null;
  }
  preflight(): PreflightPage {
    type Value = PreflightRow["told"]["args"][number][1];
    const text = (value: string): Value => ({ type: "text", value });
    const number = (value: number): Value => ({ type: "number", value });
    const at = (before: number): Value => ({ type: "instant", value: this.now() - before });
    const told = (id: string, ...args: PreflightRow["told"]["args"]): PreflightRow["told"] => ({ id: `preflight-${id}`, args });
    const tried = (item: PreflightRow["item"], name: string, ...args: PreflightRow["told"]["args"]): PreflightRow =>
      this.tried.has(item) ? { item, standing: "ready", told: told(`${name}-done`, ["at", at(0)]), todo: null } : { item, standing: "open", told: told(`${name}-open`, ...args), todo: told(`${name}-todo`) };
    const rows: PreflightRow[] = [
      { item: "printer", standing: "ready", told: told("printer-answers", ["printer", text("Brother_QL_820NWB")]), todo: null },
      { item: "paper", standing: "trouble", told: told("paper-other", ["chosen", text("62 × 29")], ["own", text("105 × 148")]), todo: told("paper-other-todo") },
      tried("test_page", "test-page"),
      tried("scanner", "scanner"),
      tried("rehearsal", "rehearsal"),
      { item: "clock", standing: "ready", told: told("clock-shows", ["now", at(0)]), todo: told("clock-shows-todo") },
      { item: "disk", standing: "ready", told: told("disk-free", ["gigabytes", number(41)]), todo: null },
      { item: "power", standing: "unknown", told: told("power-unknown"), todo: told("power-unknown-todo") },
      { item: "backup", standing: "trouble", told: told("backup-old", ["made", at(86_400_000)]), todo: told("backup-todo") },
      { item: "layout", standing: "ready", told: told("layout-saved"), todo: null },
      { item: "names", standing: "trouble", told: told("names-some", ["names", text("王伟")]), todo: told("names-todo") },
      { item: "letters", standing: "ready", told: told("letters-own", ["letters", text("B7")], ["others", number(3)]), todo: null },
    ];
    return { rows, line: { at: this.now(), ready: rows.filter(({ standing }) => standing === "ready").length, of: rows.length } };
  }

  /** The second print of all gets no paper, so that both ends are seen. */
  printed(guest: string | null, number: string | null): PrintTold {
    const job = `act_${++this.counter}`;
    const failed = this.prints.length === 2;
    const told: PrintTold = { job, list: false, guest, pack: [], notes: [], number, printer: "Brother_QL_820NWB", state: "printing", failed: null };
    setTimeout(() => this.tell(failed ? { ...told, state: "failed", failed: { id: "printing-error-no-answer", args: [["printer", { type: "text", value: "Brother_QL_820NWB" }]] } } : { ...told, state: "printed" }), 300);
    return told;
  }
  print(action: string, event: string, guest: string, reason: string | null): PrintTold {
    if (reason !== null) this.replace(action, event, guest);
    else this.badges(action, event, [guest]);
    const known = this.of(event).guests.find(({ id }) => id === guest);
    for (const row of this.prints) if (row.guest === guest) row.void = true;
    const number = known?.badge ?? "";
    this.prints.unshift({ guest, name: known?.name ?? "", number, at: this.now(), desk: "B7", printer: "Brother_QL_820NWB", by: "Айгүл Сейітқали", again: reason !== null, reason, void: false });
    return this.printed(guest, number);
  }

  receiving(): DeskEvent[] {
    const plan = (day: number): DeskEvent["plan"] => ({ starts: `2026-11-${day}T08:00`, ends: `2026-11-${day + 1}T20:00`, zone: "Asia/Almaty", starts_second: false, ends_second: false });
    const event = (id: string, day: number, today: boolean): DeskEvent => ({ id, titles: this.event(id).fields.titles, plan: plan(day), today });
    return [event("evt_00000000000000000000000000000007", 25, true), event("evt_00000000000000000000000000000003", 25, true), event("evt_00000000000000000000000000000005", 28, false)];
  }

  /** The practice: each act goes on to the next task, and the second is one that went wrong. */
  course = "";
  step = 0;
  private readonly tasks: [task: string, step: number, name: string, badge: string | null, phone: string | null][] = [
    ["scan", 0, "Сағынтаева Ләззат", "TRY2200011Q", null], ["name", 0, "Әбдірахманов Жаңабек", null, null], ["phone", 0, "Ким Виктория", null, "9023"], ["again", 0, "Оразбаев Мұрат", "TRY2200015C", null], ["again", 1, "Оразбаев Мұрат", "TRY2200015C", null],
    ["void_badge", 0, "Петрова Ольга", "TRY2200116F", null], ["void_badge", 1, "Петрова Ольга", "TRY22000163", null], ["other_list", 0, "Schneider Anna", "TRY22000171", null], ["other_list", 1, "Тұрсынов Ерлан", "TRY2200018Z", null], ["walk_in", 0, "Досжанов Арман", null, null], ["take_back", 0, "Қожахметова Шолпан", "TRY2200019X", null], ["take_back", 1, "Қожахметова Шолпан", null, null],
  ];
  private readonly names = ["scan", "name", "phone", "again", "void_badge", "other_list", "walk_in", "take_back"];
  private result(name: string, at: number, seconds: number, again: string[]): CourseResult {
    return { name, at, seconds, tasks: 8, again };
  }
  stage(): CourseStage {
    const now = this.tasks[this.step];
    if (now === undefined) return { kind: "over", result: this.result("Айгерим Сейітқали", this.now(), 130, ["void_badge"]) };
    const [task, step, name, badge, phone] = now;
    const told: CourseTask = { task, place: this.names.indexOf(task) + 1, of: 8, step, wrong: this.step === 1, list: door(this.course), name, phone, badge, number: badge === null ? null : badge.replace(/^(...)(..)(\d{5})(.)$/, "$1 $2 $3 $4") };
    return { kind: "task", task: told };
  }
  coursePage(event: string): CoursePage {
    const crew = this.of(event).guests.filter(({ category: of }) => of === "VL").map(({ id, name }) => ({ id, name }));
    return { tasks: 8, people: crew, results: [this.result("Мадина Ким", this.now() - 3_600_000, 130, ["void_badge"]), this.result("Тілеубердиев Динмұхамед Құрманғазыұлы", this.now() - 7_200_000, 214, ["phone", "other_list", "take_back"]), this.result("Данияр Оразбек", this.now() - 9_000_000, 98, [])] };
  }
  courseBegin(event: string): CourseBegun {
    [this.course, this.step] = [event, 0];
    return { page: this.page(event), stage: this.stage() };
  }
  courseTold(told: DeskTold): CourseTold {
    if (told.answer.kind !== "found") this.step++;
    return { told, stage: this.stage() };
  }

  page(event: string): DeskPage {
    const { page, guests, quotas } = this.of(event);
    const places = (code: string): DeskCategory["places"] => {
      const [people, of] = [quotas[code], guests.filter(({ category: own }) => own === code)];
      return people === undefined ? null : { people, held: of.filter(({ queue }) => queue === null).length, waiting: of.filter(({ queue }) => queue !== null).length };
    };
    return { ...page, guests: guests.length, categories: page.categories.map((one) => ({ ...one, places: places(one.code) })) };
  }

  setUp(action: string, event: string, wanted: DeskSetUp): void {
    if (wanted.lists.some(({ titles: { kk, ru, en } }) => [kk, ru, en].every((title) => title.trim() === ""))) throw refused("events-error-title", "titles", "invalid");
    this.put(action, event, (forum) => ({
      ...forum,
      quotas: wanted.categories === null ? forum.quotas : Object.fromEntries(wanted.categories.flatMap(({ code, quota }) => (quota === null ? [] : [[code, quota]]))),
      page: { ...forum.page, has_guests: wanted.has_guests, details: wanted.details, lists: [...forum.page.lists.slice(0, 1), ...wanted.lists.map((list) => ({ ...list, id: list.id ?? this.id("lst") }))] },
    }));
  }

  guests(event: string, text: string, offset: number, limit: number): DeskGuests {
    const found = this.search(event, text);
    return { total: found.length, rows: found.slice(offset, offset + limit) };
  }

  find(event: string, text: string): DeskGuest[] {
    return text.trim() === "" ? [] : this.search(event, text).slice(0, 8);
  }

  enter(action: string, event: string, entry: DeskEntry): DeskTold {
    const plain = (entry.keys ?? entry.typed).replace(/[\s-]/g, "").toUpperCase();
    const holder = this.of(event).guests.find(({ badge }) => badge !== null && badge.replace(/\s/g, "") === plain);
    const gone = this.of(event).void[plain];
    const once = this.of(event).guests.find(({ id }) => id === gone?.guest);
    if (gone && once) return this.told(event, { kind: "void_badge", guest: once, since: gone.since, holds: once.badge });
    const guest = holder ?? this.of(event).guests.find(({ id }) => id === entry.chosen);
    if (!holder && /^[0-9A-Z]{9,}$/.test(plain) && /\d{5}/.test(plain)) {
      this.put(action, event, (forum) => ({ ...forum, refused: forum.refused + 1 }));
      return this.told(event, { kind: !plain.startsWith("F26") ? "other_event" : plain.endsWith("9") ? "unknown" : "misread", number: plain });
    }
    if (!guest) return this.told(event, { kind: "found", guests: this.find(event, entry.typed) });
    const list = this.of(event).page.lists.find(({ id }) => id === entry.list);
    return list === undefined || list.purpose === "door" ? this.pass(action, event, guest, entry.out, false) : this.use(action, event, guest, list);
  }

  /** A list beside the door, as the core decides it. */
  private use(action: string, event: string, guest: DeskGuest, list: DeskPage["lists"][number]): DeskTold {
    const [now, id] = [this.now(), list.id ?? ""];
    const wall = (ms: number): string => new Date(ms + 5 * 3_600_000).toISOString().slice(0, 16);
    if (list.categories.length > 0 && !list.categories.includes(guest.category ?? "")) return this.told(event, { kind: "other_category", guest });
    const [from, until] = [list.plan?.starts ?? wall(now), list.plan?.ends ?? wall(now)];
    if (wall(now).slice(0, 10) < from.slice(0, 10) || wall(now).slice(0, 10) > until.slice(0, 10)) return this.told(event, { kind: "other_day", guest, from: from.slice(0, 10), until: until.slice(0, 10) });
    const used = this.of(event).uses.filter((use) => use.list === id && use.guest === guest.id);
    const [first, last] = [used[0], used.at(-1)];
    const limit = list.limit.kind === "in_and_out" ? null : list.limit.times;
    if (first && last && used.length >= (limit ?? 1)) return this.told(event, { kind: "already", guest, at: last.at, desk: last.desk, used: used.length, limit, first_at: first.at, first_desk: first.desk });
    this.put(action, event, (forum) => ({ ...forum, uses: [...forum.uses, { list: id, guest: guest.id, at: now, desk: "B7" }] }));
    const instant = (text: string): number => Date.parse(`${text}:00+05:00`);
    return this.told(event, { kind: "entered", guest: { ...guest, state: "came", at: now, desk: "B7" }, time: used.length + 1, limit, early: wall(now) < from ? instant(from) : null, late: wall(now) > until ? instant(until) : null, forgotten: null, waited: null });
  }

  overrule(action: string, event: string, guest: string, out: boolean): DeskTold {
    const known = this.of(event).guests.find(({ id }) => id === guest);
    if (!known) throw refused("desk-error-guest", null, "missing");
    return this.pass(action, event, known, out, true);
  }

  card(event: string, guest: string): GuestCard {
    const known = this.of(event).guests.find(({ id }) => id === guest);
    if (!known) throw refused("desk-error-guest", null, "missing");
    const [surname = "", given = "", patronymic = null] = known.name.split(" ");
    return {
      guest: known, volunteer: false, consent: false, surname, given, patronymic, latin: known.second, badge_name: null, birth: null, sex: null, phone: "+7 700 ••• •• 18", email: null, latin_first: false, photo: null, press: null,
      details: known.organisation === null ? [] : [["organisation", known.organisation]],
    };
  }

  remove(action: string, event: string, guest: string): void {
    this.put(action, event, (forum) => ({ ...forum, guests: forum.guests.filter(({ id }) => id !== guest) }));
  }

  delegations(event: string): DelegationRow[] {
    const { guests } = this.of(event);
    const all = new Map(guests.flatMap(({ delegation }) => (delegation === null ? [] : [[JSON.stringify(delegation), delegation] as const])));
    return [...all].map(([key, of]) => {
      const own = guests.filter(({ delegation }) => JSON.stringify(delegation) === key).sort((one, other) => Number(other.leads) - Number(one.leads));
      const came = own.filter(({ at }) => at !== null).length;
      return { of, heads: own.filter(({ leads }) => leads).map(({ name }) => name), guests: own, expected: own.length, came, absent: own.length - came, extra: own.filter(({ walk_in, at }) => walk_in && at !== null).length, without_badge: own.filter(({ badge }) => badge === null).length };
    });
  }

  enterAll(action: string, event: string, guests: readonly string[]): PackIn {
    const waiting = this.of(event).guests.filter(({ id, state }) => guests.includes(id) && state === "expected").map(({ id }) => id);
    this.put(action, event, (forum) => ({ ...forum, guests: forum.guests.map((one) => (waiting.includes(one.id) ? { ...one, state: "came", at: this.now(), desk: "B7" } : one)) }));
    return { entered: waiting.length, left_out: guests.length - waiting.length };
  }

  lines(event: string, texts: readonly string[]): Line[] {
    return texts.map((text) => {
      const people = this.search(event, text).map(({ id, name }) => ({ volunteer: id, name, code: `3F7${id.slice(-1).toUpperCase()}` }));
      return { text, sheet: null, people: people.slice(0, 8), like: [], message: people.length === 0 ? { id: "lines-nobody", args: [] } : null };
    });
  }

  save(action: string, event: string, who: string | null, draft: GuestDraft): string {
    if (draft.person.surname === null && draft.person.given === null) throw refused("names-error-empty", "surname", "invalid");
    if (draft.category === null) throw refused("desk-error-category", "category", "invalid");
    const before = this.of(event).guests.find((one) => one.id === who);
    const id = before?.id ?? this.id("vol");
    const places = this.page(event).categories.find(({ code }) => code === draft.category)?.places;
    const waits = before === undefined && !draft.walk_in && places !== null && places !== undefined && places.held >= places.people;
    const guest = this.guest(id, [draft.person.surname, draft.person.given].filter((part) => part !== null).join(" "), draft.category, {
      second: draft.latin, delegation: draft.delegation, country: draft.country, organisation: draft.details[0]?.[1] ?? null, note: draft.note, warning: draft.warning, walk_in: draft.walk_in,
      badge: before?.badge ?? null, state: before?.state ?? "expected", at: before?.at ?? null, desk: before?.desk ?? null, queue: waits ? (places?.waiting ?? 0) + 1 : (before?.queue ?? null),
    });
    this.put(action, event, (forum) => ({ ...forum, guests: [...forum.guests.filter((one) => one !== before), guest].sort((one, other) => (one.name < other.name ? -1 : 1)) }));
    return id;
  }

  /** Who waits for a place of a category and gets one. */
  moveUp(action: string, event: string, code: string): string[] {
    const places = this.page(event).categories.find((one) => one.code === code)?.places;
    const up = this.of(event).guests.filter(({ category: own, queue }) => own === code && queue !== null).slice(0, places ? Math.max(places.people - places.held, 0) : 0);
    if (up.length === 0) throw refused("waiting-error-nobody", null, "refused");
    this.put(action, event, (forum) => ({ ...forum, guests: forum.guests.map((guest) => (up.includes(guest) ? { ...guest, queue: null } : guest)) }));
    return up.map(({ name }) => name);
  }

  badges(action: string, event: string, guests: readonly string[]): string[] {
    const given = guests.map((id) => this.of(event).guests.find((guest) => guest.id === id)?.badge ?? this.number());
    this.put(action, event, (forum) => ({ ...forum, guests: forum.guests.map((guest) => (guests.includes(guest.id) ? { ...guest, badge: given[guests.indexOf(guest.id)] ?? null } : guest)) }));
    return given;
  }

  replace(action: string, event: string, guest: string): string {
    const number = this.number();
    const old = this.of(event).guests.find(({ id }) => id === guest)?.badge?.replace(/\s/g, "") ?? "";
    this.put(action, event, (forum) => ({ ...forum, void: { ...forum.void, [old]: { guest, since: this.now() } }, guests: forum.guests.map((one) => (one.id === guest ? { ...one, badge: number } : one)) }));
    return number;
  }

  board(event: string): DeskBoard {
    const { guests, refused } = this.of(event);
    const isCrew = ({ category: code }: DeskGuest): boolean => categories.some((one) => one.code === code && one.crew);
    const came = (some: readonly DeskGuest[]): Came => ({ came: some.filter(({ at }) => at !== null).length, expected: some.filter(({ state }) => state !== "cancelled").length });
    const visitors = guests.filter((guest) => !isCrew(guest));
    const delegations = new Map(visitors.flatMap(({ delegation }) => (delegation === null ? [] : [[JSON.stringify(delegation), delegation] as const])));
    return {
      guests: came(visitors), crew: came(guests.filter(isCrew)), inside: guests.filter(({ state }) => state === "came").length, scans: guests.filter(({ at }) => at !== null).length, refused,
      walk_ins: visitors.filter(({ walk_in, at }) => walk_in && at !== null).length,
      categories: categories.filter(({ code, crew }) => !crew && visitors.some((guest) => guest.category === code)).map(({ code }) => [code, came(visitors.filter((guest) => guest.category === code))]),
      quotas: this.page(event).categories.flatMap(({ code, places }) => (places === null ? [] : [[code, places]])),
      delegations: [...delegations].map(([key, of]) => [of, came(visitors.filter(({ delegation }) => JSON.stringify(delegation) === key))]),
      at: this.now(), forgotten: guests.filter(({ state }) => state === "closed").length,
      origins: [...delegations].map(([key, of]) => [of, came(visitors.filter(({ delegation }) => JSON.stringify(delegation) === key))]),
      sexes: [["female", { came: 121, expected: 310 }], ["male", { came: 93, expected: 288 }], [null, { came: 0, expected: 2 }]],
      ages: [["from14to17", { came: 12, expected: 20 }], ["from18to34", { came: 140, expected: 401 }], ["from35to59", { came: 55, expected: 160 }], ["from60", { came: 7, expected: 17 }], ["unknown", { came: 0, expected: 2 }]],
      desks: [{ desk: "A1", lately: 14, all: 96, last: this.now() - 20_000, seconds: 28, line_since: this.now() - 540_000 }, { desk: "B7", lately: 3, all: guests.filter(({ at }) => at !== null).length, last: this.now() - 420_000, seconds: null, line_since: null }, { desk: "C3", lately: 0, all: 60, last: this.now() - 1_500_000, seconds: null, line_since: null }],
      forecast: this.now() + 5_400_000, open_more: false,
      arrivals: [3, 12, 41, 58, 47, 30, 21, 12].map((count, place) => [Math.floor(this.now() / 900_000) * 900_000 - (7 - place) * 900_000, count]),
    };
  }

  refusals(event: string): DeskRefusals {
    const { guests } = this.of(event);
    const door = this.page(event).lists[0]?.id ?? "";
    const row = (minutes: number, why: string, number: string | null, name: string | null): DeskRefusals["rows"][number] => ({ at: this.now() - minutes * 60_000, desk: "B7", list: door, why: { id: `desk-screen-${why}-word`, args: [] }, number, name, by: "Айгерім Сәрсенова" });
    return { total: 4, rows: [row(3, "already", guests[0]?.badge ?? null, guests[0]?.name ?? null), row(9, "other-event", "CAMP A1 00042 K", null), row(14, "misread", "F26B7000427", null), row(31, "void", guests[1]?.badge ?? null, guests[1]?.name ?? null)] };
  }

  quiet(since: number): boolean {
    return Date.now() - since >= 180_000;
  }
  repairs(event: string, left: readonly [string, string][]): DeskRepair[] {
    const { guests, page } = this.of(event);
    const why = (repair: string, ...args: DeskRepair["why"]["args"]): DeskRepair["why"] => ({ id: `repairs-why-${repair}`, args });
    const other = (guest: DeskGuest): DeskGuest | undefined => guests.find(({ id, name }) => id < guest.id && name.split(" ")[0] === guest.name.split(" ")[0]);
    const found = guests.flatMap((guest): DeskRepair[] => {
      const twin = other(guest);
      const crew = page.categories.find(({ code }) => code === guest.category)?.crew === true;
      const all: DeskRepair[] = [
        ...(twin ? [{ guest, repair: "pair", why: why("pair", ["name", { type: "text", value: twin.name }]) }] : []),
        ...(guest.leads && guest.delegation === null ? [{ guest, repair: "leads", why: why("leads") }] : []),
        ...(guest.delegation === null && guest.country === null && !crew ? [{ guest, repair: "origin", why: why("origin") }] : []),
        ...(["SP", "PR"].includes(guest.category ?? "") && guest.organisation === null ? [{ guest, repair: "organisation", why: why("organisation") }] : []),
      ];
      return all.filter((task) => !left.some(([id, repair]) => id === guest.id && repair === task.repair)).slice(0, 1);
    });
    return found.filter(({ guest }) => guest.state !== "cancelled").sort((one, two) => Number(one.guest.state === "came") - Number(two.guest.state === "came"));
  }

  private pass(action: string, event: string, guest: DeskGuest, out: boolean, overruled: boolean): DeskTold {
    if (!overruled && !out && guest.state === "came") {
      this.put(action, event, (forum) => ({ ...forum, refused: forum.refused + 1 }));
      return this.told(event, { kind: "already", guest, at: guest.at ?? this.now(), desk: guest.desk ?? "", used: 1, limit: null, first_at: guest.at ?? this.now(), first_desk: guest.desk ?? "" });
    }
    if (out && guest.state !== "came") return this.told(event, { kind: "not_inside", guest });
    if (!overruled && guest.state === "cancelled") return this.told(event, { kind: "cancelled", guest });
    const now: DeskGuest = { ...guest, state: out ? "left" : "came", at: this.now(), desk: "B7" };
    this.put(action, event, (forum) => ({ ...forum, guests: forum.guests.map((one) => (one.id === guest.id ? now : one)) }));
    return this.told(event, out ? { kind: "left", guest: now } : { kind: "entered", guest: now, time: overruled ? 2 : 1, limit: null, early: null, late: null, forgotten: null, waited: null });
  }

  told(event: string, answer: DeskAnswer): DeskTold {
    const { guests, crew } = this.board(event);
    const came = guests.came + crew.came;
    const counts: DeskCounts = { came, expected: guests.expected + crew.expected - came, here: came };
    return { answer, counts, put_back: false, at: this.now() };
  }

  private search(event: string, text: string): DeskGuest[] {
    const words = text.toLowerCase().split(/\s+/).filter((word) => word !== "");
    const has = (guest: DeskGuest, word: string): boolean => `${guest.name} ${guest.second ?? ""} ${guest.badge?.replace(/\s/g, "") ?? ""}`.toLowerCase().split(/\s+/).some((own) => own.startsWith(word));
    return this.of(event).guests.filter((guest) => words.every((word) => has(guest, word)));
  }

  private of(event: string): Forum {
    const known = this.all.get(event);
    if (known) return known;
    const { fields } = this.event(event);
    const isForum = event.endsWith("7");
    const page: DeskPage = {
      titles: fields.titles, has_guests: isForum, desk: "B7", details: ["organisation", "diet", "hotel"], beyond: ["diet", "languages", "emergency", "tshirt"], categories, unused: [], countries, guests: 0,
      lists: [
        { id: door(event), titles: titles("", "", ""), purpose: "door", limit: { kind: "in_and_out" }, plan: null, categories: [] },
        { id: this.id("lst"), titles: titles("Түскі ас", "Обед", "Lunch"), purpose: "meal", limit: { kind: "times_a_day", times: 1 }, plan: null, categories: [] },
        ...(isForum ? this.sessions() : []),
      ],
    };
    const at = this.now() - 1_320_000;
    const kyrgyz = { delegation: { kind: "country", of: "KG" } as const, country: "KG" };
    const guests = isForum
      ? [
          this.guest("vol_g1", "Иманбек Олжас", "PT", { badge: "F26 B7 00002 A" }),
          this.guest("vol_g2", "Қожамқұлов Нұрсұлтанбек", "HD", { second: "Nursultanbek KOZHAMKULOV", delegation: { kind: "region", of: "KZ-61" }, badge: "F26 B7 00007 X" }),
          this.guest("vol_g3", "Сәрсенова Меруерт", "SP", { second: "Meruyert SARSENOVA", organisation: "«Қамқор жүрек» корпоративтік қоры", badge: "F26 B7 00031 T", state: "came", at, desk: "B7" }),
          this.guest("vol_g4", "Тілеубердиев Динмұхамед Құрманғазыұлы", "DL", { second: "Dinmukhamed TILEUBERDIYEV", organisation: "Маңғыстау облысы жастар ресурстық орталығының волонтерлер штабы", badge: "F26 A1 00218 M", warning: "Күзетті шақырыңыз" }),
          this.guest("vol_g5", "Төрегелдиева Айгерім", "DL", { ...kyrgyz, state: "came", at, desk: "A1" }),
          this.guest("vol_g6", "Төрөбаев Бакыт", "HD", { ...kyrgyz, second: "Bakyt TÖRÖBAEV", badge: "F26 B7 00042 K", note: "Делегацияның 12 бейджі осы үстелде, 3-қорапта." }),
          this.guest("vol_g7", "Төлегенов Данияр", "PR", { state: "cancelled" }),
        ]
      : [];
    const [, lunch, coffee] = page.lists;
    const uses: Use[] = isForum ? [{ list: lunch?.id ?? "", guest: "vol_g3", at, desk: "A1" }, { list: coffee?.id ?? "", guest: "vol_g3", at: at - 5_400_000, desk: "A1" }, { list: coffee?.id ?? "", guest: "vol_g3", at, desk: "C3" }] : [];
    const forum: Forum = { page, guests, refused: 0, quotas: {}, uses, void: isForum ? { F26A100147M: { guest: "vol_g1", since: at } } : {} };
    this.all.set(event, forum);
    return forum;
  }

  private sessions(): DeskPage["lists"] {
    const list = (kk: string, ru: string, en: string, more: Partial<DeskPage["lists"][number]>): DeskPage["lists"][number] => ({ id: this.id("lst"), titles: titles(kk, ru, en), purpose: "session", limit: { kind: "times", times: 1 }, plan: null, categories: [], ...more });
    const plan = (from: number, until: number): DeskPage["lists"][number]["plan"] => ({ starts: this.wall(from), ends: this.wall(until), zone: "Asia/Almaty", starts_second: false, ends_second: false });
    return [
      list("Кофе-үзіліс", "Кофе-брейк", "Coffee break", { purpose: "meal", limit: { kind: "times", times: 2 } }),
      list("Құрметті қонақтар залы", "Зал VIP", "VIP hall", { categories: ["VP"] }),
      list("Астанаға экскурсия", "Экскурсия по Астане", "Tour of Astana", { purpose: "transport", plan: plan(86_400_000, 90_000_000) }),
      list("Ашылу салтанаты", "Открытие", "Opening", { plan: plan(600_000, 660_000) }),
      list("Таңғы кездесу", "Утренняя встреча", "Morning meeting", { plan: plan(-660_000, -600_000) }),
    ];
  }
  private wall(later: number): string {
    return new Date(this.now() + later + 5 * 3_600_000).toISOString().slice(0, 16);
  }

  private guest(id: string, name: string, code: string, more: Partial<DeskGuest> = {}): DeskGuest {
    return { id, name, second: null, category: code, delegation: null, country: null, organisation: null, badge: null, leads: code === "HD", state: "expected", at: null, desk: null, warning: null, note: null, walk_in: false, queue: null, ...more };
  }

  private put(action: string, event: string, change: (forum: Forum) => Forum): void {
    const before = this.of(event);
    this.all.set(event, change(before));
    this.changed(action, () => void this.all.set(event, before));
  }

  private id(prefix: string): string {
    return `${prefix}_d${String(++this.counter).padStart(4, "0")}`;
  }

  private number(): string {
    return `F26 B7 ${String(100 + ++this.counter).padStart(5, "0")} K`;
  }
}

type Args<T> = T & { action: string; event: string };
export const deskAnswers = (desks: Desks) => ({
  desk_events: () => desks.receiving(),
  course_page: ({ event }: { event: string }) => desks.coursePage(event),
  course_begin: ({ event }: { event: string }) => desks.courseBegin(event),
  course_counts: () => desks.told(desks.course, { kind: "found", guests: [] }).counts,
  course_find: ({ text }: { text: string }) => desks.find(desks.course, text),
  course_enter: ({ action, entry }: { action: string; entry: DeskEntry }) => desks.courseTold(desks.enter(action, desks.course, entry)),
  course_overrule: ({ action, guest, out }: { action: string; guest: string; out: boolean }) => desks.courseTold(desks.overrule(action, desks.course, guest, out)),
  course_add: ({ action, draft }: { action: string; draft: GuestDraft }) => desks.save(action, desks.course, null, draft),
  course_undo: (): CourseBack => ({ taken: true, counts: desks.told(desks.course, { kind: "found", guests: [] }).counts, stage: desks.stage() }),
  course_skip: () => (desks.step++, desks.stage()),
  desk_page: ({ event }: { event: string }) => desks.page(event),
  desk_set_up: ({ action, event, wanted }: Args<{ wanted: DeskSetUp }>) => desks.setUp(action, event, wanted),
  desk_guests: ({ event, text, offset, limit }: { event: string; text: string; offset: number; limit: number }) => desks.guests(event, text, offset, limit),
  desk_find: ({ event, text }: { event: string; text: string }) => desks.find(event, text),
  desk_enter: ({ action, event, entry }: Args<{ entry: DeskEntry }>) => desks.enter(action, event, entry),
  desk_overrule: ({ action, event, guest, out }: Args<{ guest: string; out: boolean }>) => desks.overrule(action, event, guest, out),
  desk_guest_save: ({ action, event, who, draft }: Args<{ who: string | null; draft: GuestDraft }>) => desks.save(action, event, who, draft),
  desk_move_up: ({ action, event, category: code }: Args<{ category: string }>) => desks.moveUp(action, event, code),
  desk_guest: ({ event, guest }: { event: string; guest: string }) => desks.card(event, guest),
  desk_guest_remove: ({ action, event, guest }: Args<{ guest: string }>) => desks.remove(action, event, guest),
  desk_zone: () => ({ surname: "Specimen", given: "Aigul", country: "KZ", birth: "1985-12-31", sex: "female" }),
  delegations_page: ({ event }: { event: string }) => desks.delegations(event),
  delegation_in: ({ action, event, guests }: Args<{ guests: string[] }>) => desks.enterAll(action, event, guests),
  delegation_sheet_save: () => "~/Делегация.pdf",
  door_paper_save: ({ save }: { save: boolean }): PaperDone => (save || desks.choice.lists === null ? { kind: "saved", path: "~/Список.pdf" } : { kind: "printing", print: { ...desks.printed(null, null), list: true } }),
  door_lines_read: ({ event, texts }: { event: string; texts: string[] }) => desks.lines(event, texts),
  door_lines_mark: ({ rows }: { rows: unknown[] }) => rows.length,
  desk_badges: ({ action, event, guests }: Args<{ guests: string[] }>) => desks.badges(action, event, guests),
  desk_badge_replace: ({ action, event, guest }: Args<{ guest: string }>) => desks.replace(action, event, guest),
  desk_code: ({ typed, keys }: { typed: string; keys: string | null }): CodeRead => {
    const plain = (keys ?? typed).replace(/[\s-]/g, "").toUpperCase();
    const [, scope, desk, count, check] = /^([0-9A-Z]{1,6}?)([A-Z][0-9])(\d{5})([0-9A-Z])$/.exec(plain) ?? [];
    if (scope === undefined || desk === undefined) return /^[0-9A-Z]{9,}$/.test(plain) ? { kind: "misread", number: plain, put_back: false } : { kind: "text" };
    return check === "9" ? { kind: "misread", number: plain, put_back: false } : { kind: "number", number: `${scope} ${desk} ${count ?? ""} ${check ?? ""}`, scope, desk, put_back: plain !== typed.toUpperCase() };
  },
  desk_board: ({ event }: { event: string }) => desks.board(event),
  desk_refusals: ({ event }: { event: string }): DeskRefusals => desks.refusals(event),
  desk_refusals_save: () => ({ path: "~/Отказы.xlsx", rows: 4 }),
  desk_repairs: ({ event, since, left }: { event: string; since: number; left: readonly [string, string][] }): DeskRepair[] | null => (desks.quiet(since) ? desks.repairs(event, left) : null),
  desk_whole: () => null,
  desk_keepers: () => [{ operator: "opr_1", label: "АС" }],
  desk_close: ({ password }: { password: string }) => {
    if (password === "wrong") throw refused("store-error-wrong-password", null, "invalid");
  },
  preflight_page: () => desks.preflight(),
  preflight_line: (): PreflightLine | null => desks.preflight().line,
  preflight_soon: (): PreflightSoon[] => desks.receiving().slice(0, 1).map(({ id, titles: of }) => ({ event: id, titles: of, line: desks.preflight().line })),
  preflight_tried: ({ what }: { what: PreflightTried }) => (desks.tried.add(what), desks.preflight()),
  preflight_scan: ({ typed }: { typed: string }): PreflightScan => {
    const holder = desks.holder(typed);
    if (holder === null) return { kind: "nobody", number: typed };
    desks.tried.add("rehearsal");
    return { kind: "guest", name: holder };
  },
  facing_state: () => false,
  facing_open: () => undefined,
  facing_close: () => undefined,
  facing_show: () => undefined,
  printing_choice: () => desks.choice,
  printing_page: (): PrintingPage => ({
    printers: [{ name: "Brother_QL_820NWB", is_default: true, state: "ready" }, { name: "HP_LaserJet", is_default: false, state: "stopped" }],
    failed: null, choice: desks.choice, sizes: ["a6", "a6_two_sided", "card", "four_on_a4", "eight_on_a4", "ten_on_a4", "label62", "label100", "folded"],
  }),
  printing_choose: ({ choice }: { choice: PrintChoice }) => (desks.choice = choice),
  printing_print: ({ action, event, guest }: Args<{ guest: string }>) => desks.print(action, event, guest, null),
  printing_pack: ({ action, event, guests }: Args<{ guests: string[] }>) => (desks.badges(action, event, guests), { ...desks.printed(null, null), pack: guests }),
  printing_again: ({ action, event, guest, reason }: Args<{ guest: string; reason: string }>) => {
    if (reason.trim() === "") throw refused("printing-error-reason", "reason");
    return desks.print(action, event, guest, reason);
  },
  printing_test: () => desks.printed(null, null),
  printing_log: ({ guest }: { guest: string | null }) => desks.prints.filter((row) => guest === null || row.guest === guest),
  printing_log_save: () => ({ path: "~/Печать.xlsx", rows: desks.prints.length }),
});
