/** The words of closed values. Every switch is whole: a new value does not compile without words. */
import * as messages from "../../generated/messages";
import type { EventForm, EventState, LegalKind, Message } from "../../platform";
import type { ShapeName } from "../../shared/controls";

export const states: readonly EventState[] = ["draft", "open", "closed", "held", "finished", "cancelled"];
export const forms: readonly EventForm[] = ["on_site", "online", "mixed"];
export const legalKinds: readonly LegalKind[] = [
  "social_help", "care", "victims", "emergencies", "search", "environment", "culture", "education", "sport", "animals", "criminal_record", "other",
];

/** Returns the word of a state. */
export function stateWord(state: EventState): Message {
  switch (state) {
    case "draft":
      return messages.eventsScreenStateDraft();
    case "open":
      return messages.eventsScreenStateOpen();
    case "closed":
      return messages.eventsScreenStateClosed();
    case "held":
      return messages.eventsScreenStateHeld();
    case "finished":
      return messages.eventsScreenStateFinished();
    case "cancelled":
      return messages.eventsScreenStateCancelled();
  }
}

/** Returns the shape of a state. */
export function stateShape(state: EventState): ShapeName {
  switch (state) {
    case "draft":
      return "open";
    case "open":
      return "half";
    case "closed":
      return "full";
    case "held":
      return "diamond";
    case "finished":
      return "square";
    case "cancelled":
      return "ring";
  }
}

/** Returns the words of the button that leads to a state. */
export function toStateWord(state: EventState): Message {
  switch (state) {
    case "draft":
      return messages.eventsScreenToDraftButton();
    case "open":
      return messages.eventsScreenToOpenButton();
    case "closed":
      return messages.eventsScreenToClosedButton();
    case "held":
      return messages.eventsScreenToHeldButton();
    case "finished":
      return messages.eventsScreenToFinishedButton();
    case "cancelled":
      return messages.eventsScreenToCancelledButton();
  }
}

/** Returns the word of how an event goes on. */
export function formWord(form: EventForm): Message {
  switch (form) {
    case "on_site":
      return messages.eventsScreenFormOnSite();
    case "online":
      return messages.eventsScreenFormOnline();
    case "mixed":
      return messages.eventsScreenFormMixed();
  }
}

/** Returns the word of a kind of the law. */
export function kindWord(kind: LegalKind): Message {
  switch (kind) {
    case "social_help":
      return messages.eventsScreenKindSocialHelp();
    case "care":
      return messages.eventsScreenKindCare();
    case "victims":
      return messages.eventsScreenKindVictims();
    case "emergencies":
      return messages.eventsScreenKindEmergencies();
    case "search":
      return messages.eventsScreenKindSearch();
    case "environment":
      return messages.eventsScreenKindEnvironment();
    case "culture":
      return messages.eventsScreenKindCulture();
    case "education":
      return messages.eventsScreenKindEducation();
    case "sport":
      return messages.eventsScreenKindSport();
    case "animals":
      return messages.eventsScreenKindAnimals();
    case "criminal_record":
      return messages.eventsScreenKindCriminalRecord();
    case "other":
      return messages.eventsScreenKindOther();
  }
}
