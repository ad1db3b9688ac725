import * as messages from "../../generated/messages";
import type { Message, OrganisationKind } from "../../platform";

/** The word for a kind. */
export function kindWord(kind: OrganisationKind): Message {
  switch (kind) {
    case "group":
      return messages.organisationsKindGroup();
    case "organisation":
      return messages.organisationsKindOrganisation();
    case "state_body":
      return messages.organisationsKindStateBody();
  }
}
