/**
 * The keys of the list, as values: a key in, a command out.
 *
 * One table for the whole page, so that help and code cannot drift apart. Letters are read by the place of the key
 * (`code`), because Cyrillic layouts send other letters from the same keys.
 */

/** What a key asks for. */
export type ListCommand =
  | { kind: "move"; to: Move; extend: boolean }
  | { kind: "toggle"; extend: boolean }
  | { kind: "all" }
  | { kind: "reveal" }
  | { kind: "open" }
  | { kind: "back" };

/** Where the current row goes. */
export type Move = "up" | "down" | "page-up" | "page-down" | "first" | "last";

/** The parts of a keyboard event that matter. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const MOVES: Record<string, Move> = {
  ArrowUp: "up",
  ArrowDown: "down",
  PageUp: "page-up",
  PageDown: "page-down",
  Home: "first",
  End: "last",
};

/** Reads a key pressed while the rows have the keyboard; null means the key is not ours. */
export function listCommand(press: KeyPress): ListCommand | null {
  if (press.altKey) return null;
  const control = press.ctrlKey || press.metaKey;
  if (control) return press.code === "KeyA" && !press.shiftKey ? { kind: "all" } : null;
  if (press.code === "KeyS" && !press.shiftKey) return { kind: "reveal" };
  const to = MOVES[press.key];
  if (to !== undefined) return { kind: "move", to, extend: press.shiftKey };
  switch (press.key) {
    case " ":
      return { kind: "toggle", extend: press.shiftKey };
    case "Enter":
      return { kind: "open" };
    case "Escape":
      return { kind: "back" };
    default:
      return null;
  }
}

/** What a key asks for anywhere on the page, as long as nobody is typing. */
export type PageCommand = "search" | "add";

/** Reads a key pressed outside fields; null means the key is not ours. */
export function pageCommand(press: KeyPress): PageCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key === "/" || press.code === "Slash") return "search";
  if (press.code === "KeyN" && !press.shiftKey) return "add";
  return null;
}

/** Returns the index a move leads to, among `total` rows of which `page` fit the view. */
export function moved(index: number, to: Move, total: number, page: number): number {
  const last = Math.max(0, total - 1);
  const step = Math.max(1, page - 1);
  switch (to) {
    case "up":
      return Math.max(0, index - 1);
    case "down":
      return Math.min(last, index + 1);
    case "page-up":
      return Math.max(0, index - step);
    case "page-down":
      return Math.min(last, index + step);
    case "first":
      return 0;
    case "last":
      return last;
  }
}
