import * as messages from "../../generated/messages";
import type { Undone } from "../../platform";
import { say, sayList } from "../l10n";
import { done } from "./notices.svelte";

/** Tells that an action was taken back, and what of it stays because somebody changed it since. */
export function tellUndone({ kept, stayed }: Undone): void {
  if (kept.length > 0) done(messages.windowUndoneKept({ fields: sayList(kept.map(say)) }));
  if (stayed > 0) done(messages.windowUndoneStayed({ count: stayed }));
  if (kept.length === 0 && stayed === 0) done(messages.commonUndoneDone());
}
