/** Invented events on their path; for the development server and tests. */
import type { EventFields, EventQuery, EventRecord, EventState, EventWindow, IpcError, Language, Plan, PlanTold, ProgrammeFields, ProgrammeRecord, Repeat } from "./types";

/** What may follow a state, as the program answers it. */
const next: Record<EventState, EventState[]> = {
  draft: ["open", "cancelled"],
  open: ["closed", "held", "draft", "cancelled"],
  closed: ["held", "open", "cancelled"],
  held: ["finished", "open"],
  finished: ["held"],
  cancelled: ["draft", "open"],
};
const titles: readonly (readonly [string, string, string])[] = [
  ["Қаланы көгалдандыру күні", "День озеленения города", "City planting day"],
  ["Волонтерлер форумы", "Форум волонтёров", "Volunteer forum"],
  ["Қарттар үйіне бару", "Поездка в дом престарелых", "Visit to the home for older people"],
  ["Жартылай марафон", "Полумарафон", "Half marathon"],
  ["Су тасқынынан кейінгі көмек", "Помощь после паводка", "Help after the flood"],
  ["Оқулықтарды жинау", "Сбор учебников", "Collecting school books"],
];
const places = ["EXPO алаңы", "Орталық саябақ", "Достық үйі", "Атакент"];
const regions = ["KZ-71", "KZ-75", "KZ-79", "KZ-10"];
const directions = ["taza_alem", "asyl_mura"];
const hour = 60;

const pad = (value: number): string => String(value).padStart(2, "0");
const minutesOf = (wall: string): number => Date.parse(`${wall}:00Z`) / 60_000;
const missing: IpcError = { kind: "missing", message: { id: "events-error-missing", args: [] }, field: null, trace: null };

/** One event has a time for signing up, which is over. */
const limited = (index: number): boolean => index === 19;

function made(index: number): EventRecord {
  const [kk, ru, en] = titles[index % titles.length] ?? ["", "", ""];
  const month = 1 + ((index * 5) % 12);
  const day = `2026-${pad(month)}-${pad(1 + ((index * 11) % 27))}`;
  const state: EventState = index % 13 === 4 ? "cancelled" : month < 10 ? "finished" : month === 10 ? "held" : month === 11 ? "open" : "draft";
  const plan: Plan | null = index % 29 === 5 ? null : { starts: `${day}T${pad(8 + (index % 5))}:00`, ends: `${day}T${pad(14 + (index % 5))}:30`, zone: "Asia/Almaty", starts_second: false, ends_second: false };
  return {
    id: `evt_${String(index).padStart(32, "0")}`,
    state,
    reason: state === "cancelled" ? "Ауа райының қолайсыздығы" : null,
    next: next[state],
    deleted: false,
    outside: limited(index) ? { over: true, at: "2026-11-20T18:00" } : null,
    fields: {
      titles: { kk, ru, en: index % 2 === 0 ? en : "" },
      programme: index % 6 === 0 ? "prg_1" : null,
      plan,
      form: index % 9 === 3 ? "mixed" : "on_site",
      region: regions[index % regions.length] ?? null,
      address: places[index % places.length] ?? null,
      sites: index % 6 === 1 ? [{ id: "sit_1", name: "Конгресс-орталығы", region: null, address: "Мәңгілік Ел даңғылы, 53/1" }, { id: "sit_2", name: "Достық үйі", region: null, address: "Абай көшесі, 12" }] : [],
      transfers: index % 6 === 1 && plan !== null ? [{ from: 0, to: 1, plan: { ...plan, starts: `${day}T13:00`, ends: `${day}T13:40` }, words: "№ 3 автобус, 45 орын" }] : [],
      directions: [directions[index % directions.length] ?? ""],
      kinds: index % 3 === 0 ? ["environment"] : ["social_help", "education"],
      organiser: null,
      state_body: index % 6 === 1 ? { organisation: "org_00000000000000000000000000000005", contact: "Сәуле Ермекова, +7 700 000 02 10", request: { on: `2026-${pad(month)}-01`, number: "12-4/118" }, confirmation: null } : null,
      capacity: index % 4 === 0 ? 120 : null,
      code: `F${pad(index % 100)}`,
      requirements: "Қолғап пен су алып келу",
      description: null,
      result: state === "finished" ? { helped: 40 + ((index * 17) % 200), estimated: index % 3 === 0, words: "Ағаш отырғызылды, қоқыс жиналды", links: ["https://example.org/photo"] } : { helped: null, estimated: false, words: null, links: [] },
      hours: { break_minutes: 0, break_after: 360, early_counts: false, close_after: 0, early_minutes: 120, step: 0, most: 0 },
      template: index % 40 === 39,
      sign_up: limited(index) ? { from: "2026-10-01T09:00", until: "2026-11-20T18:00", cancel_until: "2026-11-30T18:00", zone: "Asia/Almaty" } : null,
    },
  };
}

/** The events in memory and what can be asked of them. */
export class Events {
  private all: EventRecord[] = Array.from({ length: 180 }, (_, index) => made(index));

  constructor(
    private readonly changed: (action: string, back: () => void) => void,
    private readonly language: () => Language,
  ) {}

  window(query: EventQuery, offset: number, limit: number): EventWindow {
    const begins = (event: EventRecord): string => event.fields.plan?.starts ?? "9999";
    const found = this.all
      .filter(({ state, deleted, fields }) => {
        const text = Object.values(fields.titles).join(" ").toLowerCase();
        const [starts, ends] = [fields.plan?.starts.slice(0, 10), fields.plan?.ends.slice(0, 10)];
        return (
          !deleted && fields.template === query.templates && text.includes(query.text.trim().toLowerCase()) && (query.programme === null || query.programme === fields.programme) && (query.states.length === 0 || query.states.includes(state)) &&
          (query.from === null || (ends !== undefined && ends >= query.from)) && (query.until === null || (starts !== undefined && starts <= query.until))
        );
      })
      .sort((one, other) => (begins(one) < begins(other) ? 1 : begins(one) > begins(other) ? -1 : 0));
    const rows = found.slice(offset, offset + limit).map(({ id, state, fields }) => ({
      id,
      title: [fields.titles[this.language()], fields.titles.kk, fields.titles.ru, fields.titles.en].find((title) => title !== "") ?? "",
      state,
      plan: fields.plan,
      region: fields.region,
      address: fields.address,
    }));
    return { total: found.length, rows };
  }

  /** Every event that is there. */
  everyOne(): readonly EventRecord[] {
    return this.all.filter(({ deleted }) => !deleted);
  }

  one(id: string): EventRecord {
    const found = this.all.find((event) => event.id === id);
    if (found === undefined) throw missing;
    return found;
  }

  save(action: string, id: string | null, fields: EventFields): string {
    if (Object.values(fields.titles).every((title) => title.trim() === "")) throw { ...missing, kind: "invalid", field: "titles", message: { id: "events-error-title", args: [] } } satisfies IpcError;
    if (fields.plan !== null && fields.plan.ends <= fields.plan.starts) throw { ...missing, kind: "invalid", field: "plan", message: { id: "events-error-ends-before", args: [] } } satisfies IpcError;
    const before = this.all;
    const saved = id ?? `evt_${String(this.all.length).padStart(32, "0")}`;
    this.all = id === null ? [...before, { ...made(0), id: saved, state: "draft", reason: null, next: next.draft, fields }] : before.map((event) => (event.id === id ? { ...event, fields } : event));
    this.changed(action, () => (this.all = before));
    return saved;
  }

  state(action: string, id: string, state: EventState, reason: string | null): void {
    if (state === "cancelled" && (reason ?? "").trim() === "") throw { ...missing, kind: "invalid", field: "reason", message: { id: "events-error-reason", args: [] } } satisfies IpcError;
    this.put(action, id, (event) => ({ ...event, state, reason: state === "cancelled" ? reason : null, next: next[state] }));
  }

  deleted(action: string, id: string, deleted: boolean): void {
    this.put(action, id, (event) => ({ ...event, deleted }));
  }

  /** The event moved so that it begins then. */
  copy(action: string, id: string, starts: string, template: boolean): string {
    const { fields } = this.one(id);
    const moved = fields.plan === null ? 0 : minutesOf(starts) - minutesOf(fields.plan.starts);
    const ends = fields.plan === null ? starts : new Date((minutesOf(fields.plan.ends) + moved) * 60_000).toISOString().slice(0, 16);
    return this.save(action, null, { ...fields, template, plan: fields.plan === null ? null : { ...fields.plan, starts, ends } });
  }

  dates(first: string, { days, weeks, on, until }: Repeat): string[] {
    const found: string[] = [];
    for (let at = 1; at <= 1000 && found.length < 400; at++) {
      const day = new Date(Date.parse(`${first}T00:00:00Z`) + at * 86_400_000);
      const text = day.toISOString().slice(0, 10);
      if (text > until) break;
      const [weekday, begin] = [(day.getUTCDay() + 6) % 7, (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7];
      const week = Math.floor((begin + at) / 7);
      if (days !== null ? at % days === 0 : week % weeks === 0 && (on.length === 0 ? [begin] : on).includes(weekday)) found.push(text);
    }
    if (found.length === 0) throw { ...missing, kind: "invalid", message: { id: "series-error-no-day", args: [] } } satisfies IpcError;
    return found;
  }

  repeat(action: string, id: string, repeat: Repeat): number {
    const { plan } = this.one(id).fields;
    if (plan === null) throw { ...missing, kind: "refused", message: { id: "series-error-no-plan", args: [] } } satisfies IpcError;
    const before = this.all;
    const days = this.dates(plan.starts.slice(0, 10), repeat);
    for (const day of days) this.copy(action, id, `${day}${plan.starts.slice(10)}`, false);
    this.changed(action, () => (this.all = before));
    return days.length;
  }

  private programmesMade: ProgrammeRecord[] = [
    { id: "prg_1", fields: { titles: { kk: "Жасыл қала", ru: "Зелёный город", en: "Green city" }, aims: null, from: "2026-01-01", until: "2026-12-31", partner: null, requirements: null, expected: null }, events: 12 },
  ];

  programmes(): ProgrammeRecord[] {
    return this.programmesMade;
  }

  saveProgramme(action: string, id: string | null, fields: ProgrammeFields): string {
    if (Object.values(fields.titles).every((title) => title.trim() === "")) throw { ...missing, kind: "invalid", field: "titles", message: { id: "programmes-error-title", args: [] } } satisfies IpcError;
    const before = this.programmesMade;
    const saved = id ?? `prg_${before.length + 1}`;
    this.programmesMade = id === null ? [...before, { id: saved, fields, events: 0 }] : before.map((one) => (one.id === id ? { ...one, fields } : one));
    this.changed(action, () => (this.programmesMade = before));
    return saved;
  }

  /** The clock of Almaty was put back at the end of 29.02.2024: from 23:00 to midnight it showed everything twice. */
  told({ starts, ends, zone, starts_second, ends_second }: Plan): PlanTold {
    const twice = (wall: string): boolean => zone === "Asia/Almaty" && wall.startsWith("2024-02-29T23:");
    const later = (wall: string, second: boolean): number => minutesOf(wall) + (zone === "Asia/Almaty" && (wall >= "2024-03-01" || (twice(wall) && second)) ? hour : 0);
    return { starts_twice: twice(starts), ends_twice: twice(ends), minutes: Math.max(0, later(ends, ends_second) - later(starts, starts_second)) };
  }

  private put(action: string, id: string, how: (event: EventRecord) => EventRecord): void {
    this.one(id);
    const before = this.all;
    this.all = before.map((event) => (event.id === id ? how(event) : event));
    this.changed(action, () => (this.all = before));
  }
}
