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
