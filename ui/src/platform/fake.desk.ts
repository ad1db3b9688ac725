/** An invented forum with its guests; for the development server and tests. */
import type { Came, DeskAnswer, DeskBoard, DeskCategory, DeskCounts, DeskEntry, DeskGuest, DeskGuests, DeskPage, DeskSetUp, DeskTold, GuestDraft, IpcError } from "./types";

const titles = (kk: string, ru: string, en: string): { kk: string; ru: string; en: string } => ({ kk, ru, en });
const category = (code: string, kk: string, ru: string, en: string, colour: string, shape: string, more: Partial<DeskCategory> = {}): DeskCategory => ({ code, titles: titles(kk, ru, en), colour, shape, leads: false, crew: false, ...more });
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

type Forum = { page: DeskPage; guests: DeskGuest[]; refused: number };
const door = (event: string): string => event.replace("evt_", "lst_");

export class Desks {
  private readonly all = new Map<string, Forum>();
  private counter = 0;

  constructor(
    private readonly changed: (action: string, back: () => void) => void,
    private readonly event: (id: string) => { id: string; fields: { titles: DeskPage["titles"] } },
    private readonly now: () => number,
  ) {}

  page(event: string): DeskPage {
    const { page, guests } = this.of(event);
    return { ...page, guests: guests.length };
  }

  setUp(action: string, event: string, wanted: DeskSetUp): void {
    if (wanted.lists.some(({ titles: { kk, ru, en } }) => [kk, ru, en].every((title) => title.trim() === ""))) throw refused("events-error-title", "titles", "invalid");
    this.put(action, event, (forum) => ({
      ...forum,
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
    const guest = holder ?? this.of(event).guests.find(({ id }) => id === entry.chosen);
    if (!holder && /^[0-9A-Z]{9,}$/.test(plain) && /\d{5}/.test(plain)) {
      this.put(action, event, (forum) => ({ ...forum, refused: forum.refused + 1 }));
      return this.told(event, { kind: plain.startsWith("F26") ? "misread" : "other_event", number: plain });
    }
    if (!guest) return this.told(event, { kind: "found", guests: this.find(event, entry.typed) });
    return this.pass(action, event, guest, entry.out, false);
  }

  overrule(action: string, event: string, guest: string, out: boolean): DeskTold {
    const known = this.of(event).guests.find(({ id }) => id === guest);
    if (!known) throw refused("desk-error-guest", null, "missing");
    return this.pass(action, event, known, out, true);
  }

  save(action: string, event: string, draft: GuestDraft): string {
    if (draft.person.surname === null && draft.person.given === null) throw refused("names-error-empty", "surname", "invalid");
    if (draft.category === null) throw refused("desk-error-category", "category", "invalid");
    const id = this.id("vol");
    const guest = this.guest(id, [draft.person.surname, draft.person.given].filter((part) => part !== null).join(" "), draft.category, {
      second: draft.latin, delegation: draft.delegation, country: draft.country, organisation: draft.details[0]?.[1] ?? null, note: draft.note, warning: draft.warning, walk_in: draft.walk_in,
    });
    this.put(action, event, (forum) => ({ ...forum, guests: [...forum.guests, guest].sort((one, other) => (one.name < other.name ? -1 : 1)) }));
    return id;
  }

  badges(action: string, event: string, guests: readonly string[]): string[] {
    const given = guests.map((id) => this.of(event).guests.find((guest) => guest.id === id)?.badge ?? this.number());
    this.put(action, event, (forum) => ({ ...forum, guests: forum.guests.map((guest) => (guests.includes(guest.id) ? { ...guest, badge: given[guests.indexOf(guest.id)] ?? null } : guest)) }));
    return given;
  }

  replace(action: string, event: string, guest: string): string {
    const number = this.number();
    this.put(action, event, (forum) => ({ ...forum, guests: forum.guests.map((one) => (one.id === guest ? { ...one, badge: number } : one)) }));
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
      delegations: [...delegations].map(([key, of]) => [of, came(visitors.filter(({ delegation }) => JSON.stringify(delegation) === key))]),
      sexes: [], ages: [], desks: [["B7", 3, guests.filter(({ at }) => at !== null).length]],
      arrivals: [[this.now() - 1_200_000, 12], [this.now() - 600_000, 21]],
    };
  }

  private pass(action: string, event: string, guest: DeskGuest, out: boolean, overruled: boolean): DeskTold {
    if (!overruled && !out && guest.state === "came") {
      this.put(action, event, (forum) => ({ ...forum, refused: forum.refused + 1 }));
      return this.told(event, { kind: "already", guest, at: guest.at ?? this.now(), desk: guest.desk ?? "" });
    }
    if (out && guest.state !== "came") return this.told(event, { kind: "not_inside", guest });
    if (!overruled && guest.state === "cancelled") return this.told(event, { kind: "cancelled", guest });
    const now: DeskGuest = { ...guest, state: out ? "left" : "came", at: this.now(), desk: "B7" };
    this.put(action, event, (forum) => ({ ...forum, guests: forum.guests.map((one) => (one.id === guest.id ? now : one)) }));
    return this.told(event, out ? { kind: "left", guest: now } : { kind: "entered", guest: now, time: overruled ? 2 : 1, early: null, late: null });
  }

  private told(event: string, answer: DeskAnswer): DeskTold {
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
      titles: fields.titles, has_guests: isForum, desk: "B7", details: ["organisation"], categories, countries, guests: 0,
      lists: [
        { id: door(event), titles: titles("", "", ""), purpose: "door", limit: { kind: "in_and_out" }, plan: null, categories: [] },
        { id: this.id("lst"), titles: titles("Түскі ас", "Обед", "Lunch"), purpose: "meal", limit: { kind: "times_a_day", times: 1 }, plan: null, categories: [] },
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
    const forum = { page, guests, refused: 0 };
    this.all.set(event, forum);
    return forum;
  }

  private guest(id: string, name: string, code: string, more: Partial<DeskGuest> = {}): DeskGuest {
    return { id, name, second: null, category: code, delegation: null, country: null, organisation: null, badge: null, state: "expected", at: null, desk: null, warning: null, note: null, walk_in: false, ...more };
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
  desk_page: ({ event }: { event: string }) => desks.page(event),
  desk_set_up: ({ action, event, wanted }: Args<{ wanted: DeskSetUp }>) => desks.setUp(action, event, wanted),
  desk_guests: ({ event, text, offset, limit }: { event: string; text: string; offset: number; limit: number }) => desks.guests(event, text, offset, limit),
  desk_find: ({ event, text }: { event: string; text: string }) => desks.find(event, text),
  desk_enter: ({ action, event, entry }: Args<{ entry: DeskEntry }>) => desks.enter(action, event, entry),
  desk_overrule: ({ action, event, guest, out }: Args<{ guest: string; out: boolean }>) => desks.overrule(action, event, guest, out),
  desk_guest_save: ({ action, event, draft }: Args<{ draft: GuestDraft }>) => desks.save(action, event, draft),
  desk_badges: ({ action, event, guests }: Args<{ guests: string[] }>) => desks.badges(action, event, guests),
  desk_badge_replace: ({ action, event, guest }: Args<{ guest: string }>) => desks.replace(action, event, guest),
  desk_board: ({ event }: { event: string }) => desks.board(event),
});
