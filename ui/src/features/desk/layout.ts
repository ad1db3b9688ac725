/** Which keyboard layout is on, from the keys that came: each has its place and the sign that it typed. */
import { layoutsTyping } from "../../shared/l10n";
import { signOf } from "./scanner";

export type LayoutName = "us" | "ru" | "kk";
/** A key that came. */
export type Pressed = { code: string; key: string; at: number };

/** The layout that types these signs with these keys; null while several do. */
export function layoutOf(pressed: readonly Pressed[]): LayoutName | null {
  let fit: LayoutName[] = ["us", "ru", "kk"];
  for (const { code, key } of pressed) {
    const sign = signOf(code);
    // The keys of numbers type the same under every layout.
    if (sign === null || key.length !== 1 || code.startsWith("Numpad")) continue;
    const typing = layoutsTyping(sign.toLowerCase(), key);
    fit = fit.filter((name) => typing.includes(name));
  }
  return fit.length === 1 ? (fit[0] ?? null) : null;
}

/** The middle of the pauses between keys, in milliseconds; null for fewer than two. */
export function paceOf(pressed: readonly Pressed[]): number | null {
  const pauses = pressed.slice(1).map(({ at }, place) => at - (pressed[place]?.at ?? at));
  pauses.sort((one, other) => one - other);
  return pauses.length === 0 ? null : Math.round(pauses[Math.floor(pauses.length / 2)] ?? 0);
}
/** A hand is slower than this, a scanner is quicker. */
export const HAND = 45;
