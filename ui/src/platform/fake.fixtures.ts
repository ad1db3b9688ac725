/** Invented people and places for the development server and tests. Numbers have dates of 2080–2099, phones the unused 700 00x. */
import { everybody } from "./query";
import type { AuditLine, Deed, Direction, Operator, Region, Right, Role, SavedFilter, Workday } from "./types";

type RegionSeed = [code: string, kind: "oblast" | "city", kk: string, ru: string, en: string, shortKk: string, shortRu: string, shortEn: string, weight: number];
const regionSeeds: RegionSeed[] = [
  ["KZ-10", "oblast", "Абай облысы", "область Абай", "Abai Region", "Абай", "Абай", "Abai", 33],
  ["KZ-11", "oblast", "Ақмола облысы", "Акмолинская область", "Akmola Region", "Ақмола", "Акмола", "Akmola", 34],
  ["KZ-15", "oblast", "Ақтөбе облысы", "Актюбинская область", "Aktobe Region", "Ақтөбе", "Актобе", "Aktobe", 43],
  ["KZ-19", "oblast", "Алматы облысы", "Алматинская область", "Almaty Region", "Алматы обл.", "Алматы обл.", "Almaty Reg.", 53],
  ["KZ-23", "oblast", "Атырау облысы", "Атырауская область", "Atyrau Region", "Атырау", "Атырау", "Atyrau", 28],
  ["KZ-27", "oblast", "Батыс Қазақстан облысы", "Западно-Казахстанская область", "West Kazakhstan Region", "БҚО", "ЗКО", "West Kaz.", 30],
  ["KZ-31", "oblast", "Жамбыл облысы", "Жамбылская область", "Zhambyl Region", "Жамбыл", "Жамбыл", "Zhambyl", 48],
  ["KZ-33", "oblast", "Жетісу облысы", "область Жетісу", "Zhetisu Region", "Жетісу", "Жетісу", "Zhetisu", 24],
  ["KZ-35", "oblast", "Қарағанды облысы", "Карагандинская область", "Karaganda Region", "Қарағанды", "Караганда", "Karaganda", 74],
  ["KZ-39", "oblast", "Қостанай облысы", "Костанайская область", "Kostanay Region", "Қостанай", "Костанай", "Kostanay", 41],
  ["KZ-43", "oblast", "Қызылорда облысы", "Кызылординская область", "Kyzylorda Region", "Қызылорда", "Кызылорда", "Kyzylorda", 36],
  ["KZ-47", "oblast", "Маңғыстау облысы", "Мангистауская область", "Mangystau Region", "Маңғыстау", "Мангистау", "Mangystau", 26],
  ["KZ-55", "oblast", "Павлодар облысы", "Павлодарская область", "Pavlodar Region", "Павлодар", "Павлодар", "Pavlodar", 41],
  ["KZ-59", "oblast", "Солтүстік Қазақстан облысы", "Северо-Казахстанская область", "North Kazakhstan Region", "СҚО", "СКО", "North Kaz.", 25],
  ["KZ-61", "oblast", "Түркістан облысы", "Туркестанская область", "Turkistan Region", "Түркістан", "Туркестан", "Turkistan", 78],
  ["KZ-62", "oblast", "Ұлытау облысы", "область Ұлытау", "Ulytau Region", "Ұлытау", "Ұлытау", "Ulytau", 12],
  ["KZ-63", "oblast", "Шығыс Қазақстан облысы", "Восточно-Казахстанская область", "East Kazakhstan Region", "ШҚО", "ВКО", "East Kaz.", 44],
  ["KZ-71", "city", "Астана қаласы", "город Астана", "Astana", "Астана", "Астана", "Astana", 166],
  ["KZ-75", "city", "Алматы қаласы", "город Алматы", "Almaty", "Алматы", "Алматы", "Almaty", 103],
  ["KZ-79", "city", "Шымкент қаласы", "город Шымкент", "Shymkent", "Шымкент", "Шымкент", "Shymkent", 62],
];
export const regions: Region[] = regionSeeds.map(([code, kind, kk, ru, en, short_kk, short_ru, short_en]) => ({
  code, kk, ru, en, short_kk, short_ru, short_en, city: kind === "city", since: code === "KZ-10" || code === "KZ-33" || code === "KZ-62" ? "2022-06-08" : null, before: ({ "KZ-10": "KZ-63", "KZ-33": "KZ-19", "KZ-62": "KZ-35" } as Record<string, string>)[code] ?? null,
  former: code === "KZ-71" ? [{ kk: "Нұр-Сұлтан", ru: "Нур-Султан", en: "Nur-Sultan", from: "2019-03-23", until: "2022-09-17" }] : [],
}));
export const regionWeights: number[] = regionSeeds.map((seed) => seed[8]);

export const directions: Direction[] = [
  { code: "sabaqtastyq", kk: "Сабақтастық", ru: "Преемственность", en: "Continuity", parent: null, own: false },
  { code: "saulyq", kk: "Саулық", ru: "Здоровье", en: "Health", parent: null, own: false },
  { code: "taza_alem", kk: "Таза әлем", ru: "Чистый мир", en: "Clean World", parent: null, own: false },
  { code: "asyl_mura", kk: "Асыл мұра", ru: "Наследие", en: "Heritage", parent: null, own: false },
  { code: "qamqor", kk: "Қамқор", ru: "Забота", en: "Care", parent: null, own: false },
  { code: "bilim", kk: "Білім", ru: "Образование", en: "Education", parent: null, own: false },
  { code: "umit", kk: "Үміт", ru: "Надежда", en: "Hope", parent: null, own: false },
  { code: "ayala", kk: "Аяла", ru: "Защита", en: "Protection", parent: null, own: false },
];
export const ownDirections: Direction[] = [{ code: "own_1", kk: "Қария сөзі", ru: "Слово старших", en: "Words of elders", parent: "asyl_mura", own: true }];
export const directionWeights = [9, 7, 19, 3, 13, 12, 6, 5];

/** Kazakh and Latin forms side by side; a Russian form is not needed for looking at screens. */
export const surnames: [string, string][] = [
  ["Асқаров", "Askarov"], ["Ахметов", "Akhmetov"], ["Ашимов", "Ashimov"], ["Әбдіқадыр", "Abdikadyr"], ["Әбенов", "Abenov"],
  ["Әкімбек", "Akimbek"], ["Әлімхан", "Alimkhan"], ["Әуезхан", "Auezkhan"], ["Бабаев", "Babayev"], ["Байболов", "Baibolov"],
  ["Бекмұрат", "Bekmurat"], ["Ғабитов", "Gabitov"], ["Дәулетов", "Dauletov"], ["Ермеков", "Yermekov"], ["Есенов", "Yessenov"],
  ["Жұмабаев", "Zhumabayev"], ["Зейнуллин", "Zeinullin"], ["Иманғали", "Imangali"], ["Ким", "Kim"], ["Қасымов", "Kassymov"],
  ["Құнанбай", "Kunanbai"], ["Ли", "Li"], ["Мұсин", "Mussin"], ["Нұрғалиев", "Nurgaliyev"], ["Оразбек", "Orazbek"],
  ["Өтеген", "Utegen"], ["Петров", "Petrov"], ["Рахимов", "Rakhimov"], ["Сейітқали", "Seitkali"], ["Смағұлов", "Smagulov"],
  ["Тілеуберді", "Tileuberdi"], ["Ұзақов", "Uzakov"], ["Үсенов", "Ussenov"], ["Фёдоров", "Fyodorov"], ["Хамитов", "Khamitov"],
  ["Цой", "Tsoi"], ["Шәріпов", "Sharipov"], ["Ысқақов", "Yskakov"], ["Ібіраев", "Ibirayev"], ["Юсупов", "Yussupov"],
];
export const women: [string, string][] = [
  ["Нұргүл", "Nurgul"], ["Дана", "Dana"], ["Айнұр", "Ainur"], ["Нұрия", "Nuriya"], ["Жанна", "Zhanna"], ["Әсем", "Assem"],
  ["Айсұлу", "Aisulu"], ["Айару", "Aiaru"], ["Гүлнар", "Gulnar"], ["Қарлығаш", "Karlygash"], ["Мадина", "Madina"], ["Ольга", "Olga"],
];
export const men: [string, string][] = [
  ["Нұрлан", "Nurlan"], ["Нұржан", "Nurzhan"], ["Тимур", "Timur"], ["Нұрәділ", "Nuradil"], ["Ерсін", "Yersin"], ["Әділ", "Adil"],
  ["Мирас", "Miras"], ["Шыңғыс", "Shyngys"], ["Бақыт", "Bakyt"], ["Сергей", "Sergei"], ["Дәулет", "Daulet"], ["Қанат", "Kanat"],
];
export const fathers: string[] = ["Марат", "Нұрлан", "Ерік", "Қанат", "Болат", "Ғалым", "Жасұлан", "Сейіт", "Мейрам", "Төлеген", "Серік", "Айдос"];
export const daughter = "қызы";
export const son = "ұлы";

export const organisations: [name: string, kind: "group" | "organisation" | "state_body", bin: string | null, region: string | null][] = [
  ["«Жүрек жылуы» қоғамдық бірлестігі", "organisation", "850140000015", "KZ-71"],
  ["Волонтёрский центр «Бірге»", "organisation", "850240000024", "KZ-75"],
  ["«Таза Есіл» тобы", "group", null, "KZ-71"],
  ["Студенттер кеңесі", "group", null, "KZ-35"],
  ["Жастар саясаты мәселелері басқармасы", "state_body", "850340000033", "KZ-61"],
  ["ОФ «Тёплый дом»", "organisation", "850440000042", "KZ-55"],
];
export const rivalNotes: string[] = ["Кешке хабарласқан ыңғайлы", "Звонить после 18:00"];
export const tags: string[] = ["жүргізуші", "аудармашы", "форум-2026", "медик", "фото"];
export const operator = "Айгерим Сейітқали";
export const device = "A";

const everyRole: Role[] = ["owner", "coordinator", "aid", "desk", "viewer", "data_officer"];
const deed = (name: Deed, who: string): Right => ({ deed: name, roles: everyRole.filter((_, at) => who[at] === "y") });
/** The table of rights as it is in the program; the letters stand for the roles in their order. */
export const rights: Right[] = [
  deed("see_volunteers", "yyynyy"), deed("see_restricted", "yyynny"), deed("add_volunteer", "yynnnn"), deed("edit_volunteer", "yynnnn"),
  deed("change_status", "yynnnn"), deed("delete_volunteer", "yynnnn"), deed("bulk_edit", "yynnnn"), deed("import", "yynnnn"),
  deed("export", "yynnny"), deed("print", "yyynny"), deed("save_organisation", "yynnnn"), deed("add_direction", "yynnnn"),
  deed("change_settings", "ynnnnn"), deed("manage_operators", "ynnnnn"), deed("renew_recovery", "ynnnnn"), deed("see_audit", "ynnnny"),
  deed("make_backup", "yynnny"), deed("restore", "ynnnnn"), deed("erase", "ynnnny"), deed("anonymise", "ynnnny"), deed("block", "ynnnny"),
  deed("record_consent", "yynnny"), deed("see_retention", "ynnnny"), deed("set_retention", "ynnnny"), deed("breach_pack", "ynnnny"),
  deed("undo", "yynynn"), deed("practice", "yynnnn"), deed("share_filter", "yynnnn"), deed("join_volunteers", "yynnnn"),
  deed("issue_certificates", "yynnnn"), deed("see_events", "yyynyy"), deed("save_events", "yynnnn"), deed("assign_people", "yynnnn"), deed("mark_people", "yynnnn"),
  deed("claim_hours", "yynnnn"), deed("confirm_hours", "yynnnn"), deed("sign_in", "yyyyyy"), deed("receive_guests", "yynynn"),
];
export const mayDo = (role: Role): Deed[] => rights.filter(({ roles }) => roles.includes(role)).map(({ deed: name }) => name);
/** Fields that can be switched off: code, name, purpose; the program says the names in the language of the window. */
/** Days that are off though their weekday is a working one. */
export const daysOff: Workday[] = (
  [["2026-01-01", "workdays-holiday-new-year"], ["2026-01-02", "workdays-holiday-new-year"], ["2026-01-07", "workdays-holiday-christmas"], ["2026-03-08", "workdays-holiday-womens-day"], ["2026-03-09", "workdays-why-moved"],
  ["2026-03-21", "workdays-holiday-nauryz"], ["2026-03-22", "workdays-holiday-nauryz"], ["2026-03-23", "workdays-holiday-nauryz"], ["2026-03-24", "workdays-why-moved"], ["2026-03-25", "workdays-why-moved"], ["2026-05-01", "workdays-holiday-unity"],
  ["2026-05-07", "workdays-holiday-defender"], ["2026-05-09", "workdays-holiday-victory"], ["2026-05-11", "workdays-why-moved"], ["2026-05-27", "workdays-holiday-kurban-ait"], ["2026-07-06", "workdays-holiday-capital"],
  ["2026-10-25", "workdays-holiday-republic"], ["2026-10-26", "workdays-why-moved"], ["2026-12-16", "workdays-holiday-independence"], ["2027-01-01", "workdays-holiday-new-year"], ["2027-03-15", "workdays-holiday-constitution"]] as const
).map(([day, id]) => ({ day, what: { id, args: [] }, own: false }));

export const personFields: [string, string, string][] = [
  ["latin", "Латиницей", "пропуска и бейджи международных мероприятий"], ["badge_name", "На бейдже", "печать бейджей"], ["former_names", "Прежние имена", "различать людей и обращаться к ним"],
  ["birth", "Дата рождения", "правила для несовершеннолетних, возрастные группы в отчётах"], ["sex", "Пол", "числа в отчётах"], ["iin", "ИИН", "сверка с документом"], ["phones", "Телефоны", "приглашения, изменения планов, звонки"],
  ["emails", "Адреса почты", "приглашения, изменения планов"], ["residence", "Регион и район", "выбор заданий"], ["directions", "Направления", "выбор заданий"], ["languages", "Языки", "выбор заданий"], ["skills", "Навыки", "выбор заданий"],
  ["tags", "Метки", "выбор заданий"], ["organisation", "Организация", "числа в отчётах"], ["joined", "Дата вступления", "стаж"], ["tshirt", "Размер футболки", "выдача одежды"], ["emergency", "В экстренном случае", "помощь при несчастном случае"],
  ["guardians", "Законные представители", "согласие представителя"], ["contracts", "Договоры", "расходы и обязанности"], ["briefings", "Инструктажи", "подтверждение инструктажа"], ["notes", "Заметки", "договорённости"],
];
/** What stands in the audit log: kind, act, whether it is about one person. */
export const auditActs: [AuditLine["kind"], string, boolean][] = [
  ["records", "history-act-added", true], ["records", "history-act-edited", true], ["sign_ins", "history-act-signed-in", false], ["views", "history-act-viewed-iin", true],
  ["records", "history-act-status", true], ["operators", "history-act-operator-added", false], ["personal", "history-act-consent", true],
  ["personal", "history-act-blocked", true], ["views", "history-act-viewed-phone", true], ["settings", "history-act-settings", false], ["records", "history-act-deleted", true], ["files", "history-act-exported", false], ["files", "history-act-printed", false],
];
/** The filter of the exports in it. */
export const exportFilter: AuditLine["filter"] = [["region", "KZ-71"], ["status", "active"], ["text", "1"]];
/** Who works besides the first operator. */
export const colleagues: Omit<Operator, "me">[] = [
  { id: "opr_2", name: "Данияр Оразбек", role: "coordinator", left: null, seat: true, events: null },
  { id: "opr_3", name: "Мадина Ким", role: "desk", left: null, seat: true, events: null },
  { id: "opr_4", name: "Ольга Петрова", role: "data_officer", left: null, seat: true, events: null },
  { id: "opr_5", name: "Жанна Ерланқызы Тілеуберді", role: "viewer", left: null, seat: false, events: [{ id: "evt_1", title: "Форум волонтёров" }] },
  { id: "opr_6", name: "Бақыт Смағұлов", role: "aid", left: "2026-09-30", seat: false, events: null },
];
/** The alphabet of the list: 42 Kazakh letters, then Latin. */
export const alphabet = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Filters that somebody kept; one asks for a tag that nobody has any more. */
export const filters: SavedFilter[] = [
  { id: "flt_00000000000000000000000000000001", name: "Астана, келісімі жоқ", shared: true, changeable: true, query: everybody({ regions: ["KZ-71"], consent_missing: true }), gone: [] },
  { id: "flt_00000000000000000000000000000002", name: "Чистый мир, активные", shared: true, changeable: true, query: everybody({ directions: ["taza_alem"], statuses: ["active"] }), gone: [] },
  { id: "flt_00000000000000000000000000000003", name: "Forum 2085", shared: false, changeable: true, query: everybody({ tags: ["forum-2085"] }), gone: [{ id: "filters-gone-tag", args: [["tag", { type: "text", value: "forum-2085" }]] }] },
];
