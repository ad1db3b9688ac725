/** Whether the record on screen can be changed: the role decides, and whether its data is blocked. */
import { getContext, setContext } from "svelte";
import { may, type Deed } from "../../platform";

const key = Symbol("blocked");

/** Tells the cards of a page whether the data is blocked. Call it while the page is being made. */
export function tellBlocked(blocked: () => boolean): void {
  setContext(key, blocked);
}

/** Returns the question for one card: whether something may be done with the record. Call it while the card is being made. */
export function mayHere(): (deed: Deed) => boolean {
  const blocked = getContext<(() => boolean) | undefined>(key);
  return (deed) => may(deed) && !(blocked?.() ?? false);
}
