/** The form of an event while it is typed. */
import type { EventFields } from "../../platform";

export const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

export const emptyFields: EventFields = {
  titles: { kk: "", ru: "", en: "" },
  plan: null,
  form: "on_site",
  region: null,
  address: null,
  sites: [],
  directions: [],
  kinds: [],
  organiser: null,
  state_body: null,
  capacity: null,
  code: null,
  requirements: null,
  description: null,
  template: false,
};
