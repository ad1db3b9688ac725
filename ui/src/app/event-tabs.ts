/** The parts of the page of an event, in the order of the tabs. */
import type { EventTab } from "../features/events";

export const eventTabs: readonly EventTab[] = [];
