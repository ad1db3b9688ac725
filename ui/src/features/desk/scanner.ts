/** Keys of a field in which a scanner types: what they would type on an American keyboard, whatever layout is on. */

/** The sign of a key in the lines of a document, by its place: letters, digits and the filler. */
export function zoneSignOf(event: Pick<KeyboardEvent, "code" | "key" | "shiftKey">): string | null {
  if ((event.code === "Comma" && event.shiftKey) || event.code === "IntlBackslash") return "<";
  return event.key === "Enter" ? "\n" : signOf(event.code);
}
/** The sign of a key by its place; null for a key that no code has. */
export function signOf(code: string): string | null {
  if (/^Key[A-Z]$/.test(code)) return code.slice(3);
  if (/^(Digit|Numpad)[0-9]$/.test(code)) return code.slice(-1);
  if (code === "Minus" || code === "NumpadSubtract") return "-";
  return null;
}

/** Follows the keys from an empty field on; what was put in otherwise (pasted, deleted, moved over) ends that. */
export class Keys {
  #signs: string | null = "";

  /** What the keys type; null once the field was filled otherwise. */
  get text(): string | null {
    return this.#signs === "" ? null : this.#signs;
  }
  /** The field is empty. */
  begin(): void {
    this.#signs = "";
  }
  press(event: Pick<KeyboardEvent, "code" | "key" | "ctrlKey" | "metaKey" | "altKey">): void {
    if (this.#signs === null || ["Shift", "CapsLock", "Enter", "NumpadEnter", "Tab"].includes(event.key)) return;
    const sign = event.ctrlKey || event.metaKey || event.altKey ? null : signOf(event.code);
    this.#signs = sign === null ? null : this.#signs + sign;
  }
}

/** Signs closer together than this no person types, in milliseconds; a scanner needs 1 to 20 for each. Our own number. */
export const SCANNED_MS = 50;
/** As long as the shortest number of a badge, and as the longest with its dashes. */
const [SHORTEST, LONGEST] = [9, 24];

/** Tells a scanner that types into the field of a form from a person who does. */
export class Burst {
  #typed = "";
  readonly #keys = new Keys();
  #last = Number.NEGATIVE_INFINITY;

  /** A sign begins what may be a scan. */
  get begins(): boolean {
    return this.#typed.length === 1;
  }
  /** Takes a key; what was scanned, if the key ends a scan. */
  press(event: Pick<KeyboardEvent, "code" | "key" | "ctrlKey" | "metaKey" | "altKey" | "timeStamp">): { typed: string; keys: string | null } | null {
    if (["Shift", "CapsLock"].includes(event.key)) return null;
    const follows = event.timeStamp - this.#last < SCANNED_MS;
    this.#last = event.timeStamp;
    if (!follows) this.#forget();
    if (event.key === "Enter") {
      const scanned = { typed: this.#typed, keys: this.#keys.text };
      this.#forget();
      return scanned.typed.length >= SHORTEST && scanned.typed.length <= LONGEST ? scanned : null;
    }
    if (event.key.length !== 1) {
      this.#forget();
      return null;
    }
    this.#typed += event.key;
    this.#keys.press(event);
    return null;
  }
  #forget(): void {
    this.#typed = "";
    this.#keys.begin();
  }
}
