/**
 * Fluent in the window: the words of one language and our own formatting.
 *
 * `@fluent/bundle` would ask the webview's `Intl` for numbers, dates and
 * plural forms. Numbers and dates reach it wrapped in values that write
 * themselves, and its cache of plural rules is filled with ours.
 */

import { FluentBundle, FluentNumber, FluentResource, FluentType, type FluentVariable } from "@fluent/bundle";
import {
  formatDay,
  formatInstant,
  formatNumber,
  pluralOf,
  type DateStyle,
  type Language,
  type NumberOptions,
} from "./format";
import type { Arg, Message } from "./message";

/** A number on its way through Fluent: chooses an arm, and writes itself by our tables. */
class Numeral extends FluentNumber {
  constructor(
    readonly language: Language,
    value: number,
    readonly options: NumberOptions = {},
  ) {
    super(value);
  }

  override toString(): string {
    return formatNumber(this.language, this.value, this.options);
  }
}

/** A day or a moment on its way through Fluent. */
class Moment extends FluentType<Arg> {
  constructor(
    readonly language: Language,
    value: Arg,
    readonly style?: DateStyle,
  ) {
    super(value);
  }

  override toString(): string {
    switch (this.value.type) {
      case "date":
        return formatDay(this.language, this.value.value, this.style);
      case "instant":
        return formatInstant(this.language, this.value.value, this.style);
      case "number":
      case "text":
        return String(this.value.value);
      case "titles":
        return this.value.value[this.language];
    }
  }
}

type Values = (FluentType<unknown> | string)[];
type Options = Record<string, FluentType<unknown> | string>;

/** `NUMBER($n, style: "currency", minimumFractionDigits: 2)`. */
const numberFunction = (language: Language) => (values: Values, named: Options) => {
  const [value] = values;
  if (!(value instanceof Numeral)) return value ?? "";
  const options: NumberOptions = { ...value.options };
  const style = text(named["style"]);
  if (style === "currency" || style === "percent") options.style = style;
  if (text(named["useGrouping"]) === "false") options.useGrouping = false;
  const least = digits(named["minimumFractionDigits"]);
  if (least !== undefined) options.minimumFractionDigits = least;
  const most = digits(named["maximumFractionDigits"]);
  if (most !== undefined) options.maximumFractionDigits = most;
  return new Numeral(language, value.value, options);
};

/** `DATETIME($day, style: "long")`. */
const datetimeFunction = (language: Language) => (values: Values, named: Options) => {
  const [value] = values;
  if (!(value instanceof Moment)) return value ?? "";
  return new Moment(language, value.value, (text(named["style"]) as DateStyle | undefined) ?? value.style);
};

const text = (value: FluentType<unknown> | string | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

const digits = (value: FluentType<unknown> | string | undefined): number | undefined =>
  value instanceof FluentNumber ? value.value : undefined;

/** Reads the words of a language; `transform` is applied to text and not to what is put into it. */
export function makeBundle(
  language: Language,
  files: readonly string[],
  transform?: (text: string) => string,
): FluentBundle {
  const bundle = new FluentBundle(language, {
    useIsolating: false,
    functions: { NUMBER: numberFunction(language), DATETIME: datetimeFunction(language) },
    ...(transform === undefined ? {} : { transform }),
  });
  bundle._intls = new Map([[Intl.PluralRules, ourPlurals(language)]]) as unknown as FluentBundle["_intls"];
  for (const file of files) bundle.addResource(new FluentResource(file), { allowOverrides: true });
  return bundle;
}

/** What Fluent takes for its cache of `Intl.PluralRules`: whatever the options, our rules are in it. */
function ourPlurals(language: Language): object {
  const rules = { select: (value: number) => pluralOf(language, value) };
  return new Proxy({}, { get: () => rules });
}

/** Writes a message; an id without words, which the checks of the repository refuse, is written as itself. */
export function write(bundle: FluentBundle, language: Language, message: Message): string {
  const [id = "", attribute] = message.id.split(".");
  const found = bundle.getMessage(id);
  const pattern = attribute === undefined ? found?.value : found?.attributes[attribute];
  if (pattern === null || pattern === undefined) return message.id;
  const args: Record<string, FluentVariable> = {};
  for (const [name, arg] of message.args) args[name] = variable(language, arg);
  const gaps: Error[] = []; // a variable that is not given shows as {$name}
  return bundle.formatPattern(pattern, args, gaps);
}

function variable(language: Language, arg: Arg): FluentVariable {
  switch (arg.type) {
    case "text":
      return arg.value;
    case "titles":
      return arg.value[language];
    case "number":
      return new Numeral(language, arg.value);
    case "date":
    case "instant":
      return new Moment(language, arg);
  }
}
