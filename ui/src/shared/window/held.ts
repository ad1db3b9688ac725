/** Work in the window that would be lost if the window showed something else or closed. */
import { commands, onCloseAsked } from "../../platform";
import { attempt } from "./notices.svelte";
import { heldPlace } from "./route.svelte";

/**
 * Lets `ask` decide before another place is shown or the window is closed; `onwards` does it. Returns what ends it.
 *
 * The window holds itself again as soon as it is asked: should this page be dead, the second try closes it.
 */
export function heldWork(ask: (onwards: () => void) => void): () => void {
  const hold = (held: boolean): void => void attempt(() => commands.windowHold(held));
  const free = heldPlace(ask);
  const deafen = onCloseAsked(() => {
    hold(true);
    ask(() => void attempt(() => commands.windowClose()));
  });
  hold(true);
  return () => {
    free();
    deafen();
    hold(false);
  };
}
