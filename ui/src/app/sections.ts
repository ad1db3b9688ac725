import * as messages from "../generated/messages";
import type { Message, OpenRegister } from "../platform";
import type { IconName } from "../shared/controls";

/** Sections of the rail: only what exists. */
export type Section = "today" | "volunteers" | "events" | "hours" | "figures" | "organisations" | "settings";

export const sections: readonly { section: Section; icon: IconName; label: () => Message }[] = [
  { section: "today", icon: "today", label: messages.windowTodayLabel },
  { section: "volunteers", icon: "people", label: messages.windowVolunteersLabel },
  { section: "events", icon: "event", label: messages.windowEventsLabel },
  { section: "hours", icon: "clock", label: messages.hoursScreenTitle },
  { section: "figures", icon: "report", label: messages.figuresPageTitle },
  { section: "organisations", icon: "organisation", label: messages.windowOrganisationsLabel },
  { section: "settings", icon: "settings", label: messages.windowSettingsLabel },
];

/** The sections on offer: whoever works with certain events only has these and their own settings. */
export function offeredSections(open: Pick<OpenRegister, "limited">): typeof sections {
  return open.limited ? sections.filter(({ section }) => section === "events" || section === "settings") : sections;
}

/** The section that an address belongs to; null when it leads nowhere. An import and the duplicates belong to the volunteers. */
export function sectionOf(path: readonly string[]): Section | null {
  const first = path[0] ?? "today";
  if (first === "import" || first === "duplicates") return "volunteers";
  return sections.find(({ section }) => section === first)?.section ?? null;
}

/** Initials of an operator for the top bar: the first letters of the first two words. */
export function initialsOf(name: string): string {
  return name.split(/\s+/).filter((word) => word !== "").slice(0, 2).map((word) => [...word][0]?.toUpperCase() ?? "").join("");
}

/** Whether there is somebody else who can take the place. */
export function canSwitch(open: Pick<OpenRegister, "seats" | "operator_id">): boolean {
  return open.seats.some(({ operator }) => operator !== open.operator_id);
}
