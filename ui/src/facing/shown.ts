/** What the window of the guest shows. It asks for nothing: Rust puts it into the page. */

/** The code of a language and a text in it. */
export type Said = [language: string, text: string];

/** What stands there while nobody does. */
export type Idle = { theme: "light" | "dark" | "system"; titles: Said[]; welcome: Said[] };

/** A guest. */
export type Shown = { language: string; name: string; second: string | null; ask: Said[] };

/** Milliseconds that a name stays if nothing comes after it. */
export const STAYS = 10_000;
/** A name of more characters is set smaller. */
const LONG = 16;
const VERY_LONG = 30;

/** How large a name is set. */
export function sizeOf(name: string): "large" | "long" | "longest" {
  const length = [...name].length;
  return length > VERY_LONG ? "longest" : length > LONG ? "long" : "large";
}

/** What Rust put there before the page was read; nothing in a page that is opened without it. */
export function idle(): Idle {
  const given = (globalThis as { birgeIdle?: Idle }).birgeIdle;
  return given ?? { theme: "system", titles: [], welcome: [] };
}

/** Hears who is shown next, or that nobody is. Returns the function that stops hearing. */
export function onGuest(hear: (shown: Shown | null) => void): () => void {
  const heard = (event: Event): void => hear((event as CustomEvent<Shown | null>).detail);
  addEventListener("birge-guest", heard);
  return () => removeEventListener("birge-guest", heard);
}
