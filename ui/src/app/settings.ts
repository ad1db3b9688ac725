/** The pages of Settings: which there are, and who is shown them. */
import * as messages from "../generated/messages";
import type { Deed, Message } from "../platform";
import type { IconName } from "../shared/controls";

/** The part of the address after `settings/`; the first page has none. */
export type SettingsPart = "" | "backups" | "operators" | "personal" | "audit";

/** In the order of the screen. A page that needs a deed is offered to those who may do one of them. */
export const settingsParts: readonly { part: SettingsPart; icon: IconName; label: () => Message; needs: readonly Deed[] }[] = [
  { part: "", icon: "settings", label: messages.windowSettingsGeneralLabel, needs: [] },
  { part: "backups", icon: "saved", label: messages.backupsPageTitle, needs: ["make_backup", "restore"] },
  { part: "operators", icon: "people", label: messages.operatorsScreenTitle, needs: ["manage_operators"] },
  { part: "personal", icon: "consent", label: messages.personalPageTitle, needs: ["see_retention", "set_retention", "breach_pack", "print"] },
  { part: "audit", icon: "clock", label: messages.auditScreenTitle, needs: ["see_audit"] },
];

/** Returns the pages on offer. */
export function offeredParts(may: (deed: Deed) => boolean): typeof settingsParts {
  return settingsParts.filter(({ needs }) => needs.length === 0 || needs.some(may));
}

/** Reads which page an address means; `settings/password` is a dialog over the first. */
export function partOf(path: readonly string[]): SettingsPart {
  return settingsParts.find(({ part }) => part === path[1])?.part ?? "";
}
