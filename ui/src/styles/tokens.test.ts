import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const source = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");


type Theme = "light" | "dark";
type Oklch = [lightness: number, chroma: number, hue: number];

function block(pattern: RegExp): Map<string, string> {
  const body = pattern.exec(source)?.[1] ?? "";
  return new Map([...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? "", value ?? ""]));
}
const palette = block(/:root \{([^]*?)\n\}/);
const light = block(/:root, \[data-theme="light"\] \{([^]*?)\n\}/);
const dark = block(/\[data-theme="dark"\] \{([^]*?)\n\}/);

function colour(role: string, theme: Theme): Oklch {
  const value = (theme === "dark" ? dark.get(role) : undefined) ?? light.get(role) ?? palette.get(role) ?? "";
  const inner = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (inner !== undefined) return colour(inner, theme);
  const parts = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(value);
  if (!parts) throw new Error(`${role} is no plain colour: ${value}`);
  return [Number(parts[1]) / 100, Number(parts[2]), Number(parts[3])];
}
/** Relative luminance of WCAG 2, by way of OKLab and linear sRGB. */
function luminance([lightness, chroma, hue]: Oklch): number {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string, theme: Theme): number {
  const [a, b] = [luminance(colour(one, theme)), luminance(colour(other, theme))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
function check(least: number, inks: string[], grounds: string[]): void {
  for (const theme of ["light", "dark"] as const) {
    for (const ink of inks) {
      for (const ground of grounds) {
        const measured = contrast(`--${ink}`, `--${ground}`, theme);
        expect(measured, `${ink} on ${ground}, ${theme}`).toBeGreaterThanOrEqual(least);
      }
    }
  }
}

const surfaces = ["surface-window", "surface-sheet", "surface-raised", "surface-hover", "surface-selected"];

test("text reads on every surface", () => check(4.5, ["text-main", "text-second", "text-quiet", "text-link"], surfaces));
test("an attention word reads on its ground", () => check(4.5, ["attention-text"], ["attention-soft", "surface-sheet"]));
test("a broken word reads on its ground", () => check(4.5, ["broken-text"], ["broken-soft", "surface-sheet"]));
test("a button reads in every state", () => check(4.5, ["on-action"], ["action", "action-hover", "action-pressed"]));
test("tiles read", () => check(4.5, ["on-tile"], ["tile-1", "tile-2", "tile-3", "tile-4"]));
test("the darkest tile reads", () => check(4.5, ["on-tile-5"], ["tile-5"]));
test("a match reads", () => check(4.5, ["on-match"], ["match"]));
test("controls and the focus ring are seen", () => check(3, ["line-control", "focus", "here"], ["surface-sheet"]));
