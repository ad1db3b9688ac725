import { expect, test } from "vitest";

const components = import.meta.glob<string>("../**/*.svelte", { query: "?raw", import: "default", eager: true });
const styles = Object.entries(components).map(([path, source]) => [path, /<style>([^]*?)<\/style>/.exec(source)?.[1] ?? ""] as const);

function check(pattern: RegExp, why: string): void {
  for (const [path, style] of styles) expect(style.match(pattern) ?? [], `${path}: ${why}`).toEqual([]);
}

test("colours are roles of tokens.css", () => check(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi, "a bare colour is a missing token"));
test("lines are edges of tokens.css", () => check(/\b\d+px\b/g, "a bare pixel is a missing token"));
test("nothing shouts", () => check(/!important/g, "order and names decide, not force"));
test("sides are logical", () => check(/\b(?:margin|padding)-(?:left|right|top|bottom)\b/g, "use inline and block"));
test("no component writes a style attribute, which the content policy refuses", () => {
  for (const [path, source] of Object.entries(components)) {
    const markup = source.replace(/<script[^]*?<\/script>/g, "").replace(/<style>[^]*?<\/style>/g, "");
    expect(markup.match(/\sstyle(?:=|:)/g) ?? [], path).toEqual([]);
  }
});
