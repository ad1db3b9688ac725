import type { Component } from "svelte";
import type { EventRecord, Message } from "../../platform";

/** A part of the page of an event beside its overview. `ui/src/app` says which there are. */
export type EventTab = {
  /** The last part of the address: `events/evt_…/shifts`. */
  value: string;
  label: () => Message;
  /** It fills the page under the tabs and scrolls by itself. */
  part: Component<{ event: EventRecord }>;
};
