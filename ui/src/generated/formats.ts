// Made by `cargo xtask gen --all` from ICU4X; never edited.

/** The languages of Birge. */
export type Language = "kk" | "ru" | "en";

/** The arm of a selector that a number takes. */
export type Plural = "one" | "few" | "many" | "other";

/** How a day or a moment is written. */
export type DateStyle = "numeric" | "long" | "full" | "document" | "month" | "day-month" | "weekday" | "year" | "time" | "datetime";

/** The forms of one language. */
export interface Formats {
  /** Months as they stand in a date. */
  months: readonly string[];
  /** Months alone. */
  monthsAlone: readonly string[];
  /** Short months as they stand in a date. */
  monthsShort: readonly string[];
  /** Weekdays from Monday. */
  weekdays: readonly string[];
  /** Patterns in the letters of CLDR, by style. */
  patterns: Readonly<Record<DateStyle, string>>;
  /** Between the whole and the fraction. */
  decimal: string;
  /** Between thousands. */
  group: string;
  /** What stands before and after an amount in tenge. */
  money: readonly [string, string];
  /** What stands before and after a share in per cents. */
  percent: readonly [string, string];
  /** What joins a list: two words, several, the last of several. */
  list: readonly [string, string, string];
  /** The capital letters in order. */
  alphabet: string;
  /** The arm for a number: its whole part and whether it has a fraction. */
  plural: (whole: number, fraction: boolean) => Plural;
}

/** When the clock of Kazakhstan changed: from this moment (ms), so many minutes ahead of UTC. */
export const CLOCK: readonly (readonly [number, number])[] = [[-8640000000000000, 360], [354909600000, 420], [370717200000, 360], [386445600000, 420], [402253200000, 360], [417981600000, 420], [433789200000, 360], [449604000000, 420], [465336000000, 360], [481060800000, 420], [496785600000, 360], [512510400000, 420], [528235200000, 360], [543960000000, 420], [559684800000, 360], [575409600000, 420], [591134400000, 360], [606859200000, 420], [622584000000, 360], [638308800000, 420], [654638400000, 360], [686091600000, 300], [695768400000, 360], [701812800000, 420], [717537600000, 360], [733262400000, 420], [748987200000, 360], [764712000000, 420], [780436800000, 360], [796161600000, 420], [811886400000, 360], [828216000000, 420], [846360000000, 360], [859665600000, 420], [877809600000, 360], [891115200000, 420], [909259200000, 360], [922564800000, 420], [941313600000, 360], [954014400000, 420], [972763200000, 360], [985464000000, 420], [1004212800000, 360], [1017518400000, 420], [1035662400000, 360], [1048968000000, 420], [1067112000000, 360], [1080417600000, 420], [1099166400000, 360], [1709229600000, 300]];

/** The forms by language. */
export const FORMATS: Readonly<Record<Language, Formats>> = {
  kk: {
    months: ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"],
    monthsAlone: ["Қаңтар", "Ақпан", "Наурыз", "Сәуір", "Мамыр", "Маусым", "Шілде", "Тамыз", "Қыркүйек", "Қазан", "Қараша", "Желтоқсан"],
    monthsShort: ["қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."],
    weekdays: ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"],
    patterns: { "numeric": "dd.MM.yyyy", "long": "y\u202f'ж'. d MMMM", "full": "y\u202f'ж'. d MMMM, EEEE", "document": "y 'жылғы' d MMMM", "month": "y\u202f'ж'. MMMM", "day-month": "d MMMM", "weekday": "EEEE", "year": "y", "time": "HH:mm", "datetime": "dd.MM.yyyy, HH:mm" },
    decimal: ",",
    group: "\u00a0",
    money: ["", "\u00a0₸"],
    percent: ["", "%"],
    list: [" және ", ", ", ", "],
    alphabet: "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ",
    plural: (whole, fraction) => (whole === 1 && !fraction ? "one" : "other"),
  },
  ru: {
    months: ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
    monthsAlone: ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
    monthsShort: ["янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."],
    weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    patterns: { "numeric": "dd.MM.yyyy", "long": "d MMMM y\u202f'г'.", "full": "EEEE, d MMMM y\u202f'г'.", "document": "d MMMM y 'года'", "month": "LLLL y\u202f'г'.", "day-month": "d MMMM", "weekday": "EEEE", "year": "y", "time": "HH:mm", "datetime": "dd.MM.yyyy, HH:mm" },
    decimal: ",",
    group: "\u00a0",
    money: ["", "\u00a0₸"],
    percent: ["", "\u00a0%"],
    list: [" и ", ", ", " и "],
    alphabet: "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    plural: (whole, fraction) => {
      if (fraction) return "other";
      const [last, two] = [whole % 10, whole % 100];
      if (last === 1 && two !== 11) return "one";
      if (last >= 2 && last <= 4 && (two < 12 || two > 14)) return "few";
      return "many";
    },
  },
  en: {
    months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    monthsAlone: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    patterns: { "numeric": "d MMM y", "long": "d MMMM y", "full": "EEEE, d MMMM y", "document": "d MMMM y", "month": "LLLL y", "day-month": "d MMMM", "weekday": "EEEE", "year": "y", "time": "HH:mm", "datetime": "d MMM y, HH:mm" },
    decimal: ".",
    group: ",",
    money: ["₸", ""],
    percent: ["", "%"],
    list: [" and ", ", ", " and "],
    alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    plural: (whole, fraction) => (whole === 1 && !fraction ? "one" : "other"),
  },
};
