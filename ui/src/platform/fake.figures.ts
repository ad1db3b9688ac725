/** Figures of invented work; for the development server and tests. */
import { regions as regionList } from "./fake.fixtures";
import type { EventRecord, FigureBy, FigureLineKey, FigureMeasure, FigureRow, FigureRows, FigureSums, FigureWorth, FiguresQuery, FiguresReport, Grade, IpcError, Sex } from "./types";

/** Who worked, as far as figures know. */
export type Worker = { id: string; name: string; sex: Sex | null; age: number | null };
/** One person at one event. */
type Work = { event: EventRecord; worker: Worker; day: string; minutes: number; state: "confirmed" | "claimed" | "rejected"; grade: Grade; came: boolean; place: boolean };

const grades: readonly Grade[] = ["scan", "paper", "coordinator", "own"];
const sexes: Record<Sex, readonly [string, string, string]> = { female: ["әйел", "женский", "Female"], male: ["ер", "мужской", "Male"] };
const ages: readonly (readonly [string, readonly [string, string, string]])[] = [
  ["under14", ["14-ке дейін", "До 14", "Under 14"]],
  ["from14to17", ["14–17", "14–17", "14–17"]],
  ["from18to34", ["18–34", "18–34", "18–34"]],
  ["from35to59", ["35–59", "35–59", "35–59"]],
  ["from60", ["60 және одан үлкен", "60 и старше", "60 and over"]],
  ["unknown", ["Жасы көрсетілмеген", "Возраст не указан", "Age not specified"]],
];
const months: readonly (readonly [string, string, string])[] = [
  ["қаңтар", "январь", "January"], ["ақпан", "февраль", "February"], ["наурыз", "март", "March"], ["сәуір", "апрель", "April"],
  ["мамыр", "май", "May"], ["маусым", "июнь", "June"], ["шілде", "июль", "July"], ["тамыз", "август", "August"],
  ["қыркүйек", "сентябрь", "September"], ["қазан", "октябрь", "October"], ["қараша", "ноябрь", "November"], ["желтоқсан", "декабрь", "December"],
];
const period: IpcError = { kind: "invalid", message: { id: "figures-error-period", args: [] }, field: "until", trace: null };

function sumsOf(works: readonly Work[]): FigureSums {
  const minutes = (state: Work["state"]): number => works.filter((work) => work.state === state).reduce((sum, work) => sum + work.minutes, 0);
  const count = (some: readonly string[]): number => new Set(some).size;
  const came = works.filter((work) => work.came);
  const confirmed = works.filter((work) => work.state === "confirmed");
  const of = (grade: Grade): number => confirmed.filter((work) => work.grade === grade).reduce((sum, work) => sum + work.minutes, 0);
  return {
    confirmed: minutes("confirmed"),
    claimed: minutes("claimed"),
    rejected: minutes("rejected"),
    by_grade: [of("scan"), of("paper"), of("coordinator"), of("own")],
    night: confirmed.filter((_, at) => at % 9 === 0).length * 60,
    travel: 0,
    people: count(came.map(({ worker }) => worker.id)),
    with_hours: count(confirmed.map(({ worker }) => worker.id)),
    marks: came.length * 2 + Math.floor(came.length / 7),
    events: count([...came, ...confirmed].map(({ event }) => event.id)),
    places: works.filter(({ place }) => place).length,
    late_cancels: 0,
    no_shows: works.filter(({ place, came: there }) => place && !there).length,
    helped: [...new Set(works.map(({ event }) => event))].reduce((sum, { fields }) => sum + (fields.result.helped ?? 0), 0),
    helped_estimated: [...new Set(works.map(({ event }) => event))].reduce((sum, { fields }) => sum + (fields.result.estimated ? (fields.result.helped ?? 0) : 0), 0),
  };
}

export class FigureBook {
  private readonly works: readonly Work[];

  constructor(events: readonly EventRecord[], workers: readonly Worker[], private readonly language: () => number, private readonly names: (by: FigureBy, key: string) => string, today: string) {
    this.works = events.flatMap((event, at) => {
      const day = event.fields.plan?.starts.slice(0, 10);
      if (day === undefined || day > today || event.state === "cancelled") return [];
      return Array.from({ length: 6 + ((at * 7) % 19) }, (_, one): Work[] => {
        const worker = workers[(at * 31 + one * one * 3) % Math.max(workers.length, 1)];
        if (worker === undefined) return [];
        const came = (at + one) % 9 !== 4;
        const state = !came ? "rejected" : (at + one) % 5 === 0 ? "claimed" : "confirmed";
        return [{ event, worker, day, minutes: 120 + ((at + one * 3) % 10) * 30, state, grade: grades[(at + one) % 7 < 4 ? 0 : (at + one) % 4] ?? "scan", came, place: one % 2 === 0 }];
      }).flat();
    });
  }

  /** Regions split off later belonged to another on the day of the event. */
  private region(work: Work, regions: FiguresQuery["regions"]): string {
    const own = work.event.fields.region ?? "";
    const known = regionList.find(({ code }) => code === own);
    const day = work.event.fields.plan?.starts.slice(0, 10) ?? "";
    return regions === "event" && known?.since && known.before !== null && day < known.since ? known.before : own;
  }

  private keys(work: Work, by: FigureBy, regions: FiguresQuery["regions"]): readonly string[] {
    const { fields } = work.event;
    const year = work.day.slice(0, 4);
    const quarter = Math.floor((Number(work.day.slice(5, 7)) - 1) / 3) * 3 + 1;
    const age = work.worker.age;
    switch (by) {
      case "direction":
        return fields.directions.length === 0 ? [""] : fields.directions;
      case "programme":
        return [fields.programme ?? ""];
      case "region":
        return [this.region(work, regions)];
      case "event":
        return [work.event.id];
      case "person":
        return [work.worker.id];
      case "month":
        return [`${work.day.slice(0, 7)}-01`];
      case "quarter":
        return [`${year}-${String(quarter).padStart(2, "0")}-01`];
      case "year":
        return [`${year}-01-01`];
      case "sex":
        return [work.worker.sex ?? ""];
      case "age":
        return [age === null ? "unknown" : age < 14 ? "under14" : age < 18 ? "from14to17" : age < 35 ? "from18to34" : age < 60 ? "from35to59" : "from60"];
    }
  }

  private within({ from, until, as_of, within, regions }: FiguresQuery): readonly Work[] {
    if (from !== null && until !== null && until < from) throw period;
    const holds = (work: Work, line: FigureLineKey): boolean => this.keys(work, line.by, regions).includes(line.key);
    return this.works.filter((work) => (from === null || work.day >= from) && (until === null || work.day <= until) && (as_of === null || work.day <= as_of) && within.every((line) => holds(work, line)));
  }

  private name(by: FigureBy, key: string, work: Work | undefined): string {
    const spoken = this.language();
    const year = key.slice(0, 4);
    const inYear = ["ж.", "г.", ""][spoken] ?? "";
    if (by === "person") return work?.worker.name ?? key;
    if (by === "sex") return key === "male" || key === "female" ? (sexes[key][spoken] ?? key) : "–";
    if (by === "age") return ages.find(([code]) => code === key)?.[1][spoken] ?? key;
    if (by === "year") return spoken === 2 ? year : `${year} ${inYear}`;
    if (by === "quarter") return `${Math.floor((Number(key.slice(5, 7)) - 1) / 3) + 1} / ${year}`;
    if (by === "month") return `${months[Number(key.slice(5, 7)) - 1]?.[spoken] ?? ""} ${year} ${inYear}`.trim();
    return this.names(by, key);
  }

  private lines(works: readonly Work[], by: FigureBy, regions: FiguresQuery["regions"]): { key: string; name: string; sums: FigureSums }[] {
    const groups = new Map<string, Work[]>();
    for (const work of works) for (const key of this.keys(work, by, regions)) groups.set(key, [...(groups.get(key) ?? []), work]);
    const lines = [...groups].map(([key, own]) => ({ key, name: this.name(by, key, own[0]), sums: sumsOf(own) }));
    const byHours = by === "event" || by === "person";
    return lines.sort((one, two) => (byHours ? two.sums.confirmed - one.sums.confirmed : 0) || (one.key < two.key ? -1 : 1));
  }

  report({ query, by, offset, limit }: { query: FiguresQuery; by: FigureBy; offset: number; limit: number }): FiguresReport {
    const works = this.within(query);
    const lines = this.lines(works, by, query.regions);
    const known = new Map(this.lines(works, "month", query.regions).map(({ key, sums }) => [key, sums]));
    const firsts = [...known.keys()];
    const filled: string[] = [];
    for (let at = firsts[0]; at !== undefined && at <= (firsts.at(-1) ?? ""); ) {
      filled.push(at);
      const [year, month] = [Number(at.slice(0, 4)), Number(at.slice(5, 7))];
      at = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
    }
    return {
      whole: sumsOf(works),
      total: lines.length,
      lines: lines.slice(offset, offset + limit),
      months: filled.map((first) => ({ first, sums: known.get(first) ?? sumsOf([]) })),
      regions: this.lines(works, "region", query.regions).map(({ key, sums }) => ({ region: key === "" ? null : key, sums })),
      undivided: 0,
      worth: this.worth(works),
    };
  }

  /** The rates of the settings of the development server: this year and the year before have one. */
  private worth(works: readonly Work[]): FigureWorth | null {
    const rates: Record<string, number> = { "2026": 153_250, "2025": 140_000 };
    const years = new Map<string, number>();
    for (const { day, minutes, state } of works) if (state === "confirmed") years.set(day.slice(0, 4), (years.get(day.slice(0, 4)) ?? 0) + minutes);
    if (years.size === 0) return null;
    const valued = [...years].filter(([year]) => rates[year] !== undefined).map(([year, minutes]) => ({ year: Number(year), minutes, tiyn: rates[year] ?? 0, source: "Бұйрық № 14, 12.01.2026" }));
    const without = [...years].filter(([year]) => rates[year] === undefined).map(([year, minutes]) => ({ year: Number(year), minutes }));
    return { tenge: valued.length === 0 ? null : Math.round(valued.reduce((sum, { minutes, tiyn }) => sum + minutes * tiyn, 0) / 6_000), years: valued, without };
  }

  rows({ query, measure, offset, limit }: { query: FiguresQuery; measure: FigureMeasure; offset: number; limit: number }): FigureRows {
    const works = this.within(query);
    const page = (rows: readonly FigureRow[]): FigureRows => ({ total: rows.length, rows: rows.slice(offset, offset + limit) });
    const empty: FigureRow = { volunteer: null, name: null, event: null, title: null, day: null, time: null, arrival: false, minutes: 0, marks: 0, helped: 0, grade: null };
    if (measure === "people" || measure === "with_hours" || measure === "events" || measure === "helped") {
      const by = measure === "events" || measure === "helped" ? "event" : "person";
      const lines = this.lines(works, by, query.regions).filter(({ sums }) => sums[measure] > 0);
      return page(lines.map(({ key, name, sums }) => ({ ...empty, ...(by === "event" ? { event: key, title: name } : { volunteer: key, name }), minutes: sums.confirmed, marks: sums.marks, helped: sums.helped })));
    }
    const fits = (work: Work): boolean => (measure === "marks" ? work.came : measure === "places" ? work.place : measure === "no_shows" ? work.place && !work.came : measure === "late_cancels" ? false : work.state === measure);
    const rows = works.filter(fits).sort((one, two) => (one.day < two.day ? 1 : -1));
    return page(
      rows.map(({ event, worker, day, minutes, grade }) => ({
        ...empty,
        volunteer: worker.id,
        name: worker.name,
        event: event.id,
        title: this.names("event", event.id),
        day,
        time: measure === "marks" ? (event.fields.plan?.starts.slice(11) ?? null) : null,
        arrival: measure === "marks",
        minutes: measure === "marks" || measure === "places" || measure === "no_shows" || measure === "late_cancels" ? 0 : minutes,
        grade: measure === "marks" || measure === "places" || measure === "no_shows" || measure === "late_cancels" ? null : grade,
      })),
    );
  }
}
