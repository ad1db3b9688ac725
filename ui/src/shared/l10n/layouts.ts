/** Text typed while another keyboard layout was on: `ghbdtn` for «привет». */
import layouts from "../../../../src-tauri/crates/search/data/keyboard_layouts.csv?raw";

/** Keys by layout: English, Russian, Kazakh, each without and with Shift. The table is that of the search for people. */
const keys = layouts.trim().split("\n").slice(1).map(cellsOf);
/** The places of two layouts in the table: in which it was typed, in which it was meant. The commonest first. */
const mistakes = [[0, 4], [0, 2], [2, 0], [4, 0]] as const;

/** The text as the same keys read in other layouts, without repeats; a layout that lacks one of its signs gives none. */
export function otherReadings(typed: string): string[] {
  const readings = mistakes.flatMap(([from, to]) => {
    const letters = [...typed].map((letter) => (letter === " " ? letter : meant(letter, from, to)));
    return letters.includes(undefined) ? [] : [letters.join("")];
  });
  return [...new Set(readings)].filter((reading) => reading !== typed);
}
const columns = { us: 0, ru: 2, kk: 4 } as const;
/** The layouts under which the key that types `sign` in English types `key`, with or without Shift. */
export function layoutsTyping(sign: string, key: string): (keyof typeof columns)[] {
  const row = keys.find((cells) => cells[columns.us] === sign);
  const names = Object.keys(columns) as (keyof typeof columns)[];
  return names.filter((name) => row?.[columns[name]] === key || row?.[columns[name] + 1] === key);
}
function meant(letter: string, from: number, to: number): string | undefined {
  for (const key of keys) {
    if (key[from] === letter) return key[to];
    if (key[from + 1] === letter) return key[to + 1];
  }
  return undefined;
}
/** Splits a line of the table; a cell in quotes holds a comma or a doubled quote. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}
