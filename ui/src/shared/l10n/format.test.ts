import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import samples from "../../generated/formats.samples.json";
import { FORMATS } from "../../generated/formats";
import { makeBundle, write } from "./bundle";
import {
  dayOfInstant,
  formatDay,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
  pluralOf,
  type DateStyle,
  type Language,
} from "./format";
import type { Arg } from "./message";

type Row = [number | string, string];

/** Compares a whole sheet and names what differs, all at once. */
function check(rows: unknown, writeOne: (value: never) => string): void {
  const differing = (rows as Row[])
    .map(([value, expected]) => ({ value, expected, found: writeOne(value as never) }))
    .filter(({ expected, found }) => expected !== found);
  expect(differing).toEqual([]);
}

const styles = Object.keys(FORMATS.kk.patterns) as DateStyle[];

describe.each(["kk", "ru", "en"] as Language[])("in %s the window writes as Rust does", (language) => {
  const sheet = samples[language] as Record<string, unknown>;

  test("numbers", () => check(sheet["numbers"], (v) => formatNumber(language, v)));
  test("money", () => check(sheet["money"], (v) => formatMoney(language, v)));
  test("shares", () =>
    check(sheet["percent"], (v) => formatNumber(language, v, { style: "percent", maximumFractionDigits: 1 })));
  test("plural forms", () => check(sheet["plurals"], (v) => pluralOf(language, v)));
  test.each(styles)("days: %s", (style) => check(sheet[`day ${style}`], (v) => formatDay(language, v, style)));
  test("moments", () => check(sheet["instants"], (v) => formatInstant(language, v)));
  test("lists", () => {
    const words = ["а", "б", "в", "г"];
    const found = [0, 1, 2, 3, 4].map((n) => formatList(language, words.slice(0, n)));
    expect(found).toEqual(sheet["lists"]);
  });
  test("whole sentences", () => {
    const bundle = makeBundle(language, [samples.ftl]);
    const rows = sheet["messages"] as [string, string, Arg, string][];
    const found = rows.map(([id, name, arg]) => write(bundle, language, { id, args: [[name, arg]] }));
    expect(found).toEqual(rows.map((row) => row[3]));
  });
});

describe("Intl is never asked", () => {
  beforeEach(() => {
    const refuse = function (): never {
      throw new Error("Intl was asked");
    };
    for (const name of ["NumberFormat", "DateTimeFormat", "PluralRules", "ListFormat"] as const) {
      vi.spyOn(Intl, name).mockImplementation(refuse);
    }
  });
  afterEach(() => vi.restoreAllMocks());

  test("not even for the arm of a selector", () => {
    const bundle = makeBundle("ru", ["m = { $n ->\n    [few] { $n } строки\n   *[other] иначе\n }\n"]);
    const message = { id: "m", args: [["n", { type: "number", value: 1003 }] as [string, Arg]] };
    expect(write(bundle, "ru", message)).toBe("1\u00a0003 строки");
  });
});

test("the day of a moment is that of Kazakhstan", () => {
  expect(dayOfInstant(Date.UTC(2026, 10, 24, 18, 59))).toBe("2026-11-24");
  expect(dayOfInstant(Date.UTC(2026, 10, 24, 19, 0))).toBe("2026-11-25");
});

test("text that is no day stays as it is", () => {
  expect(formatDay("kk", "2089-07")).toBe("2089-07");
  expect(formatDay("kk", "2089-02-30")).toBe("2089-02-30");
});
