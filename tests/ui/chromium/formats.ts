/** The window's own formatting, made into one script for a page of Chromium. */
import { FORMATS } from "../../../ui/src/generated/formats";
import { makeBundle, write } from "../../../ui/src/shared/l10n/bundle";
import {
  formatDay,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
  pluralOf,
  type DateStyle,
  type Language,
} from "../../../ui/src/shared/l10n/format";
import type { Arg } from "../../../ui/src/shared/l10n/message";

type Sheet = Record<string, unknown>;

/** Writes every sample of a language again; returns what comes out otherwise. */
export function differing(language: Language, sheet: Sheet, ftl: string): string[] {
  const bundle = makeBundle(language, [ftl]);
  const found: string[] = [];
  const compare = (what: string, expected: unknown, written: unknown): void => {
    if (expected !== written) found.push(`${what}: ${String(written)} instead of ${String(expected)}`);
  };
  for (const [name, rows] of Object.entries(sheet)) {
    if (name === "lists") {
      const words = ["а", "б", "в", "г"];
      (rows as string[]).forEach((row, count) => compare("list", row, formatList(language, words.slice(0, count))));
    } else if (name === "messages") {
      for (const [id, key, arg, expected] of rows as [string, string, Arg, string][]) {
        compare(id, expected, write(bundle, language, { id, args: [[key, arg]] }));
      }
    } else {
      for (const [value, expected] of rows as [never, string][]) compare(name, expected, one(language, name, value));
    }
  }
  return found;
}

function one(language: Language, name: string, value: never): string {
  switch (name) {
    case "numbers":
      return formatNumber(language, value);
    case "money":
      return formatMoney(language, value);
    case "percent":
      return formatNumber(language, value, { style: "percent", maximumFractionDigits: 1 });
    case "plurals":
      return pluralOf(language, value);
    case "instants":
      return formatInstant(language, value);
    default:
      return formatDay(language, value, name.replace("day ", "") as DateStyle);
  }
}

/** The letters of a language in their order. */
export const alphabet = (language: Language): string => FORMATS[language].alphabet;

export { formatDay, formatNumber };
