/** Cards that a desk is offered while nobody comes: where each is put right, and which were left as they are. */
import { SvelteMap } from "svelte/reactivity";
import type { DeskRepair } from "../../platform";

/** The field of the form at which a card is put right; null where the form has none. */
export function fieldOf({ repair, guest }: Pick<DeskRepair, "repair" | "guest">): string | null {
  switch (repair) {
    case "category":
      return "category";
    case "pair":
      return "note";
    case "leads":
    case "origin":
      return "delegation";
    case "organisation":
      return guest.category === "PR" ? "outlet" : "organisation";
    case "iin":
      return null;
    default:
      return repair;
  }
}

/** Of each event what was left as it is: the guest and the reason. Forgotten with the window. */
const all = new SvelteMap<string, readonly [string, string][]>();
export const leftAt = (event: string): readonly [string, string][] => all.get(event) ?? [];
export const leave = (event: string, { guest, repair }: DeskRepair): void => void all.set(event, [...leftAt(event), [guest.id, repair]]);
