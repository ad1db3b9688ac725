/**
 * What the window tells after something was done or refused: toasts, and the dialog of something broken.
 *
 * Only the messages are kept, so the words follow the language while they are on screen. The frame draws them.
 */
import { isIpcError, type IpcError, type Message } from "../../platform";

export type Notice = {
  readonly key: number;
  readonly kind: "done" | "refused";
  readonly message: Message;
  /** The action that the Undo button (and Ctrl+Z) takes back. */
  readonly action: string | null;
};

/** Milliseconds a toast stays; one that can be undone stays longer. */
const stay = { plain: 5_000, undo: 10_000 };

let list = $state.raw<readonly Notice[]>([]);
let broken = $state.raw<IpcError | null>(null);
let last = 0;
let undoable: string | null = null;
let held = false;
const timers = new Map<number, ReturnType<typeof setTimeout>>();

function show(kind: Notice["kind"], message: Message, action: string | null): void {
  const key = ++last;
  list = [...list.slice(-2), { key, kind, message, action }];
  timers.set(key, setTimeout(() => dismiss(key), action === null ? stay.plain : stay.undo));
}

export const notices = {
  get list(): readonly Notice[] {
    return list;
  },
  /** The error whose dialog is open. */
  get broken(): IpcError | null {
    return broken;
  },
};

/** The newest action that can be taken back, also after its toast has gone; taken, it is forgotten. */
export function lastAction(): string | null {
  const action = undoable;
  if (action !== null) forgetAction(action);
  return action;
}

/** Whether there is one. */
export function hasLastAction(): boolean {
  return undoable !== null;
}

/** Offers an action no more, because it is being taken back: neither its toast nor Ctrl+Z does. */
export function forgetAction(action: string): void {
  if (undoable === action) undoable = null;
  for (const notice of list) if (notice.action === action) dismiss(notice.key);
}

/** Takes a toast away. If it was under the pointer, the others that were held with it go after their time. */
export function dismiss(key: number): void {
  clearTimeout(timers.get(key));
  timers.delete(key);
  list = list.filter((notice) => notice.key !== key);
  if (held) release();
}

/** Takes all away: what they tell is of a register that is closed now. */
export function forget(): void {
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  list = [];
  undoable = null;
}

/** Keeps toasts while the pointer or the focus is on them. */
export function hold(): void {
  held = true;
  for (const timer of timers.values()) clearTimeout(timer);
}

/** Lets held toasts go after their time. */
export function release(): void {
  held = false;
  for (const notice of list) {
    clearTimeout(timers.get(notice.key));
    timers.set(notice.key, setTimeout(() => dismiss(notice.key), notice.action === null ? stay.plain : stay.undo));
  }
}

/** Closes the dialog of something broken. */
export function closeBroken(): void {
  broken = null;
}

/** Tells that a change was made; with its action, the change can be undone from the toast. */
export function done(message: Message, action: string | null = null): void {
  if (action !== null) undoable = action;
  show("done", message, action);
}

/** Tells what went wrong outside a form: broken in a dialog with the trace number, everything else as a toast. */
export function failed(thrown: unknown): void {
  if (!isIpcError(thrown)) throw thrown;
  if (thrown.kind === "broken") broken = thrown;
  else show("refused", thrown.message, null);
}

/** Does some work and tells if it failed; undefined then. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (thrown) {
    failed(thrown);
    return undefined;
  }
}
