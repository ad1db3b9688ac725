/** Invented shifts, people of events and marks; for the development server and tests. */
import type {
  Against, EventRecord, Forgotten, InSpite, IpcError, Line, LinePerson, MarkRecord, Message, Need, NewMark, PaperRow, PeopleJoined, Place, PlacedPerson, Plan, RosterQuery, RosterRow, RosterWindow,
  ShiftFields, ShiftLike, ShiftPattern, ShiftRecord, ShiftsBoard, Standing, VolunteerRow,
} from "./types";

type Person = { volunteer: string; standing: Standing; places: { shift: string; need: string | null; reserve: boolean; in_spite: string | null }[]; marks: MarkRecord[] };
type Work = { shifts: { id: string; fields: ShiftFields }[]; people: Person[] };

const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const minutesOf = (wall: string): number => Date.parse(`${wall}:00Z`) / 60_000;
const refused = (id: string, args: Message["args"] = [], kind: IpcError["kind"] = "refused"): IpcError => ({ kind, message: { id, args }, field: null, trace: null });
const text = (value: string): Message["args"][number][1] => ({ type: "text", value });
/** As the program reads a code: without spaces, and with letters that look alike read as one. */
const plain = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1").replace(/U/g, "V");
/** A code of four signs and a check sign, another for each person. */
function codeOf(volunteer: string): string {
  const number = (Number(volunteer.slice(-6)) * 7919 + 104_729) % 1_048_576;
  const body = [15, 10, 5, 0].map((bits) => signs[(number >> bits) & 31] ?? "").join("");
  return body + (signs[[...body].reduce((sum, sign, at) => sum + signs.indexOf(sign) * (at + 2), 0) % 32] ?? "");
}
const need = (id: string, role: string, people: number, more: Partial<Need> = {}): Need => ({ id, role, people, min_age: null, skill: null, briefing: null, tasks: [], ...more });
const like = (needs: Need[], hall: string | null): ShiftLike => ({ session: false, titles: { kk: "", ru: "", en: "" }, hall, needs, capacity: null, notes: null });

/** Shifts of events and their people, in memory. */
export class Works {
  private readonly all = new Map<string, Work>();
  private counter = 0;

  constructor(
    private readonly changed: (action: string, back: () => void) => void,
    private readonly event: (id: string) => EventRecord,
    /** Everybody of the register by name. */
    private readonly people: (text?: string) => VolunteerRow[],
    private readonly nowWall: string,
  ) {}

  board(event: string): ShiftsBoard {
    const shifts = this.of(event).shifts
      .map(({ id, fields }): ShiftRecord => {
        const people = this.placed(event, id);
        const held = [...fields.like.needs.map((role) => role.id), null]
          .map((need) => ({ need, names: people.filter((one) => one.need === need && !one.reserve).map(({ name }) => name) }))
          .filter(({ need, names }) => need !== null || names.length > 0);
        const lack = (role: Need): number => Math.max(0, role.people - (held.find(({ need }) => need === role.id)?.names.length ?? 0));
        return {
          id, fields, minutes: minutesOf(fields.plan.ends) - minutesOf(fields.plan.starts),
          held: held.map(({ need, names }) => ({ need, people: names.length, first: names.slice(0, 4) })),
          reserve: people.filter(({ reserve }) => reserve).length,
          missing: fields.cancelled ? 0 : fields.like.needs.reduce((sum, role) => sum + lack(role), 0),
        };
      })
      .sort((one, other) => (one.fields.plan.starts < other.fields.plan.starts ? -1 : one.fields.plan.starts > other.fields.plan.starts ? 1 : 0));
    return { shifts, missing: shifts.reduce((sum, { missing }) => sum + missing, 0) };
  }

  /** Who has a place in a shift, the reserve last. */
  placed(event: string, shift: string): PlacedPerson[] {
    const work = this.of(event);
    const needs = work.shifts.find(({ id }) => id === shift)?.fields.like.needs ?? [];
    const people = [...this.names()].flatMap(([volunteer, name]) => {
      const person = work.people.find((one) => one.volunteer === volunteer);
      const place = person?.places.find((one) => one.shift === shift);
      const came = person?.marks.some(({ out, shift: at, void: gone }) => !out && !gone && (at === null || at === shift)) ?? false;
      return place ? [{ volunteer, name, need: needs.some(({ id }) => id === place.need) ? place.need : null, reserve: place.reserve, came, in_spite: place.in_spite }] : [];
    });
    return [...people.filter(({ reserve }) => !reserve), ...people.filter(({ reserve }) => reserve)];
  }

  save(action: string, event: string, id: string | null, fields: ShiftFields): string {
    if (fields.plan.ends <= fields.plan.starts) throw { ...refused("events-error-ends-before", [], "invalid"), field: "plan" };
    const saved = id ?? this.id("shf");
    this.put(action, event, (work) => ({ ...work, shifts: [...work.shifts.filter((one) => one.id !== saved), { id: saved, fields: { ...fields, like: this.named(fields.like) } }] }));
    return saved;
  }

  plans({ days, times, sites, zone }: ShiftPattern): { plan: Plan; site: string | null }[] {
    const next = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    return days.flatMap((day) => times.flatMap(([starts, ends]) => (sites.length === 0 ? [null] : sites).map((site) => ({ site, plan: { starts: `${day}T${starts}`, ends: `${ends <= starts ? next(day) : day}T${ends}`, zone, starts_second: false, ends_second: false } }))));
  }

  add(action: string, event: string, pattern: ShiftPattern): number {
    const plans = this.plans(pattern);
    if (plans.length === 0) throw refused("shifts-error-none", [], "invalid");
    this.put(action, event, (work) => ({ ...work, shifts: [...work.shifts, ...plans.map(({ plan, site }) => ({ id: this.id("shf"), fields: { plan, site, cancelled: false, sign_up: pattern.sign_up, like: this.named(pattern.like) } }))] }));
    return plans.length;
  }

  remove(action: string, ids: string[]): void {
    for (const [event, work] of this.all) if (work.shifts.some(({ id }) => ids.includes(id))) this.put(action, event, (own) => ({ ...own, shifts: own.shifts.filter(({ id }) => !ids.includes(id)) }));
  }

  against(event: string, places: Place[]): Against[] {
    const work = this.of(event);
    const names = this.names();
    return places.flatMap(({ volunteer, shift, place }) => {
      const here = work.shifts.find(({ id }) => id === shift);
      if (place === null || here === undefined) return [];
      const name: [string, ReturnType<typeof text>] = ["name", text(names.get(volunteer) ?? "")];
      const other = work.people.find((one) => one.volunteer === volunteer)?.places.find((one) => one.shift !== shift && !one.reserve);
      const plan = work.shifts.find(({ id }) => id === other?.shift)?.fields.plan;
      const found: Against[] = [];
      if (!place.reserve && plan && plan.starts < here.fields.plan.ends && plan.ends > here.fields.plan.starts) found.push({ hard: true, needs_words: false, key: `two_places:${volunteer}:${shift}`, message: { id: "assigning-two-places", args: [name, ["event", text(this.event(event).fields.titles.kk)], ["day", { type: "date", value: { year: Number(plan.starts.slice(0, 4)), month: Number(plan.starts.slice(5, 7)), day: Number(plan.starts.slice(8, 10)) } }], ["time", text(`${plan.starts.slice(11)}–${plan.ends.slice(11)}`)]] } });
      const role = here.fields.like.needs.find(({ id }) => id === place.need);
      if (role?.briefing) found.push({ hard: false, needs_words: false, key: `briefing:${volunteer}:${shift}`, message: { id: "assigning-briefing", args: [name, ["topic", text(role.briefing)]] } });
      if (volunteer.endsWith("3")) found.push({ hard: false, needs_words: true, key: `consent:${volunteer}:${shift}`, message: { id: "assigning-consent-guardian", args: [name] } });
      return found;
    });
  }

  give(action: string, event: string, places: Place[], { accepted, words }: InSpite): void {
    const against = this.against(event, places);
    if (against.some(({ hard, key }) => hard || !accepted.includes(key))) throw refused("assigning-error-words");
    this.put(action, event, (work) => {
      const people = structuredClone(work.people);
      for (const { volunteer, shift, place } of places) {
        const one = people.find((person) => person.volunteer === volunteer) ?? (people.push({ volunteer, standing: "registered", places: [], marks: [] }), people.at(-1)) as Person;
        one.places = one.places.filter((held) => held.shift !== shift);
        if (place !== null) [one.standing, one.places] = ["registered", [...one.places, { shift, ...place, in_spite: words }]];
      }
      return { ...work, people };
    });
  }

  handOver(action: string, event: string, shift: string, leaves: string, stepsIn: string, inSpite: InSpite): void {
    const place = this.of(event).people.find(({ volunteer }) => volunteer === leaves)?.places.find((one) => one.shift === shift);
    this.give(action, event, [{ volunteer: leaves, shift, place: null }, { volunteer: stepsIn, shift, place: { need: place?.need ?? null, reserve: false } }], inSpite);
  }

  roster(event: string, query: RosterQuery, offset: number, limit: number): RosterWindow {
    const work = this.of(event);
    const { fields: { capacity }, outside } = this.event(event);
    const ended = outside?.over === true;
    const found = new Set(this.people(query.text).map(({ id }) => id));
    const waiting = work.people.filter(({ standing }) => standing === "waiting");
    const rows = this.people().flatMap((row): RosterRow[] => {
      const one = work.people.find(({ volunteer }) => volunteer === row.id);
      if (one === undefined) return [];
      const valid = one.marks.filter((mark) => !mark.void);
      const shifts = one.places.flatMap(({ shift, need: role, reserve }) => {
        const of = work.shifts.find(({ id }) => id === shift);
        return of ? [{ shift, starts: of.fields.plan.starts, role: of.fields.like.needs.find(({ id }) => id === role)?.role ?? null, reserve }] : [];
      });
      const queue = waiting.indexOf(one);
      return [{ volunteer: row.id, name: this.name(row), region: row.region, phone: row.phone, standing: one.standing, queue: queue < 0 ? null : queue + 1, shifts, marks: one.marks, here: valid.at(-1)?.out === false, came: valid.some(({ out }) => !out), gave_up: one.standing === "declined" ? { at: this.nowWall, late: ended ? true : null } : null, listed_in_spite: ended && one.standing === "registered" && one.places.length === 0 ? "Телефонмен жазылды" : null }];
    });
    const fits = rows.filter(
      (row) =>
        found.has(row.volunteer) && (query.standings.length === 0 || query.standings.includes(row.standing)) &&
        (query.shift === null || row.shifts.some(({ shift }) => shift === query.shift) || row.marks.some(({ shift }) => shift === query.shift)) &&
        (query.presence === "any" || (query.presence === "here" && row.here) || (query.presence === "came" && row.came) || (query.presence === "absent" && !row.came && ["registered", "invited"].includes(row.standing))),
    );
    const stands = (standing: Standing): number => rows.filter((row) => row.standing === standing).length;
    const registered = stands("registered");
    return {
      total: fits.length,
      rows: fits.slice(offset, offset + limit),
      shifts: work.shifts.map(({ id, fields }) => ({ id, plan: fields.plan })),
      figures: {
        all: rows.length, invited: stands("invited"), registered, waiting: stands("waiting"), declined: stands("declined"), cancelled: stands("cancelled"),
        here: rows.filter(({ here }) => here).length, came: rows.filter(({ came }) => came).length, marks: rows.reduce((sum, { marks }) => sum + marks.filter((mark) => !mark.void).length, 0),
        capacity, free: capacity === null ? null : Math.max(0, capacity - registered), hidden: 0, forgotten: this.forgotten(event).length,
      },
    };
  }

  join(action: string, event: string, ids: string[]): PeopleJoined {
    const { capacity } = this.event(event).fields;
    let registered = 0;
    let waiting = 0;
    this.put(action, event, (work) => {
      const people = structuredClone(work.people);
      for (const volunteer of ids) {
        if (people.some((one) => one.volunteer === volunteer && one.standing === "registered")) continue;
        const full = capacity !== null && people.filter(({ standing }) => standing === "registered").length >= capacity;
        const standing: Standing = full ? "waiting" : "registered";
        full ? (waiting += 1) : (registered += 1);
        const known = people.find((one) => one.volunteer === volunteer);
        if (known) known.standing = standing;
        else people.push({ volunteer, standing, places: [], marks: [] });
      }
      return { ...work, people };
    });
    return { registered, waiting, blocked: 0 };
  }

  stand(action: string, event: string, ids: string[], standing: Standing): void {
    this.put(action, event, (work) => ({ ...work, people: work.people.map((one) => (ids.includes(one.volunteer) ? { ...one, standing } : one)) }));
  }

  moveUp(action: string, event: string, offer: boolean): number {
    const { free, waiting } = this.roster(event, { text: "", standings: [], shift: null, presence: "any" }, 0, 0).figures;
    const moved = this.of(event).people.filter(({ standing }) => standing === "waiting").slice(0, free ?? waiting).map(({ volunteer }) => volunteer);
    this.stand(action, event, moved, offer ? "invited" : "registered");
    return moved.length;
  }

  mark(action: string, event: string, marks: NewMark[]): void {
    this.put(action, event, (work) => {
      const people = structuredClone(work.people);
      for (const { volunteer, shift, out, at, source } of marks) {
        const one = people.find((person) => person.volunteer === volunteer) ?? (people.push({ volunteer, standing: "registered", places: [], marks: [] }), people.at(-1)) as Person;
        const inside = one.marks.filter((mark) => !mark.void).at(-1)?.out === false;
        one.marks.push({ id: this.id("fct"), out, at: at?.at ?? this.nowWall, shift, source, line: null, repeat: out !== inside, void: false });
      }
      return { ...work, people };
    });
  }

  unmark(action: string, event: string, volunteer: string, mark: string): void {
    this.put(action, event, (work) => ({ ...work, people: work.people.map((one) => (one.volunteer === volunteer ? { ...one, marks: one.marks.map((old) => (old.id === mark ? { ...old, void: true } : old)) } : one)) }));
  }

  read(event: string, texts: string[]): Line[] {
    const names = this.names();
    const known: LinePerson[] = this.of(event).people.map(({ volunteer }) => ({ volunteer, name: names.get(volunteer) ?? "", code: codeOf(volunteer) }));
    return texts.map((typed): Line => {
      const code = plain(typed);
      const people = known.filter((one) => one.code === code || one.volunteer === typed);
      const near = (other: string): boolean => other.length === code.length && [...other].filter((sign, at) => sign !== code[at]).length === 1;
      return { text: typed, sheet: null, people, like: people.length > 0 ? [] : known.filter((one) => near(one.code)), message: people.length > 0 ? null : { id: "lines-unknown", args: [["code", text(code)]] } };
    });
  }

  enter(action: string, event: string, shift: string | null, rows: PaperRow[]): number {
    const marks = rows.flatMap(({ text: typed, came, went }) => {
      const volunteer = this.read(event, [typed])[0]?.people[0]?.volunteer ?? "";
      const one = (out: boolean, at: PaperRow["came"]): NewMark[] => (at === null ? [] : [{ volunteer, shift, out, at, source: "paper" }]);
      return [...one(false, came), ...one(true, went)];
    });
    this.mark(action, event, marks);
    return marks.length;
  }

  forgotten(event: string): Forgotten[] {
    const ends = this.event(event).fields.plan?.ends ?? "9999";
    if (ends >= this.nowWall) return [];
    const names = this.names();
    return this.of(event).people.flatMap(({ volunteer, marks }) => {
      const last = marks.filter((mark) => !mark.void).at(-1);
      return last && !last.out ? [{ volunteer, name: names.get(volunteer) ?? null, came: last.at, closes: ends }] : [];
    });
  }

  close(action: string, event: string): number {
    const found = this.forgotten(event);
    this.mark(action, event, found.map(({ volunteer, closes }) => ({ volunteer, shift: null, out: true, at: { at: closes, second: false }, source: "rule" })));
    return found.length;
  }

  private id(prefix: string): string {
    this.counter += 1;
    return `${prefix}_${String(this.counter).padStart(32, "0")}`;
  }

  private named(shift: ShiftLike): ShiftLike {
    return { ...shift, needs: shift.needs.map((one) => ({ ...one, id: one.id ?? this.id("ned") })) };
  }

  private name({ surname, given, patronymic }: VolunteerRow): string {
    return [surname, given, patronymic].filter((part) => part !== null).join(" ");
  }

  private names(): Map<string, string> {
    return new Map(this.people().map((row) => [row.id, this.name(row)]));
  }

  private put(action: string, event: string, how: (work: Work) => Work): void {
    const before = this.of(event);
    this.all.set(event, how(before));
    this.changed(action, () => this.all.set(event, before));
  }

  /** What an event begins with: two shifts a day at each site, and some people. New ones have nothing. */
  private of(event: string): Work {
    const held = this.all.get(event);
    if (held !== undefined) return held;
    const { fields, state } = this.event(event);
    const work: Work = { shifts: [], people: [] };
    if (fields.plan !== null && Number(event.slice(-6)) < 180) {
      const day = fields.plan.starts.slice(0, 10);
      const sites = fields.sites.length > 0 ? fields.sites.map(({ id }) => id) : [null];
      for (const site of sites) {
        for (const [starts, ends] of [["08:00", "13:00"], ["13:00", "18:30"]]) {
          const needs = [need(this.id("ned"), "Тіркеу", 3), need(this.id("ned"), "Навигация", 2, { min_age: 18, briefing: "Өрт қауіпсіздігі" })];
          work.shifts.push({ id: this.id("shf"), fields: { plan: { ...fields.plan, starts: `${day}T${starts}`, ends: `${day}T${ends}` }, site, cancelled: false, sign_up: null, like: like(needs, site === null ? "Бас қақпа" : null) } });
        }
      }
      const rows = this.people().slice(0, 60);
      work.people = rows.map(({ id }, at): Person => {
        const shift = work.shifts[at % work.shifts.length];
        const placed = at < work.shifts.length * 5 && at % 9 !== 7;
        const standing: Standing = at % 11 === 5 ? "invited" : at % 13 === 6 ? "declined" : at > 54 ? "waiting" : "registered";
        const came = (state === "held" || state === "finished") && standing === "registered" && at % 5 !== 3;
        const at0 = shift?.fields.plan.starts ?? `${day}T08:00`;
        const mark = (out: boolean, wall: string): MarkRecord => ({ id: this.id("fct"), out, at: wall, shift: placed ? (shift?.id ?? null) : null, source: at % 4 === 0 ? "paper" : "scan", line: at % 4 === 0 ? codeOf(id) : null, repeat: false, void: false });
        return {
          volunteer: id,
          standing,
          places: placed && shift ? [{ shift: shift.id, need: shift.fields.like.needs[at % 3 === 0 ? 1 : 0]?.id ?? null, reserve: at % 10 === 9, in_spite: null }] : [],
          marks: came ? [mark(false, `${at0.slice(0, 14)}${String((at * 7) % 50).padStart(2, "0")}`), ...(at % 8 === 2 ? [] : [mark(true, shift?.fields.plan.ends ?? `${day}T13:00`)])] : [],
        };
      });
    }
    this.all.set(event, work);
    return work;
  }
}
