/** The words of closed values. Every switch is whole: a new value does not compile without words. */
import * as messages from "../../generated/messages";
import type { Grade, HoursCountedBy, HoursState, Message } from "../../platform";
import type { ShapeName } from "../../shared/controls";
import { clock, sayLength } from "../../shared/hours";

/** In the order of the sums, the strongest first. */
export const grades: readonly Grade[] = ["scan", "paper", "coordinator", "own"];
/** What is entered by hand: nobody was scanned then. */
export const typedGrades: readonly Grade[] = ["paper", "coordinator", "own"];

/** Returns the word of what hours rest on. */
export function gradeWord(grade: Grade): Message {
  switch (grade) {
    case "scan":
      return messages.hoursScreenGradeScan();
    case "paper":
      return messages.hoursScreenGradePaper();
    case "coordinator":
      return messages.hoursScreenGradeCoordinator();
    case "own":
      return messages.hoursScreenGradeOwn();
  }
}

/** Returns the word of where hours stand. */
export function stateWord(state: HoursState): Message {
  switch (state) {
    case "claimed":
      return messages.hoursScreenStateClaimed();
    case "confirmed":
      return messages.hoursScreenStateConfirmed();
    case "rejected":
      return messages.hoursScreenStateRejected();
    case "replaced":
      return messages.hoursScreenStateReplaced();
    case "void":
      return messages.hoursScreenStateVoid();
  }
}

/** Returns by which policy hours were counted, in words; nothing where none changed anything. */
export function countedWords(by: HoursCountedBy): Message | null {
  switch (by.by) {
    case "plain":
      return null;
    case "night": {
      const words = { from: clock(by.from), until: clock(by.until), length: sayLength(by.minutes) };
      return by.counts ? messages.hoursScreenCountedApart(words) : messages.hoursScreenCountedOff(words);
    }
    case "travel":
      return messages.hoursScreenCountedTravel({ length: sayLength(by.most) });
  }
}

/** Returns the mark beside such hours. */
export function countedMark(by: HoursCountedBy): Message | null {
  switch (by.by) {
    case "plain":
      return null;
    case "night":
      return messages.hoursScreenNightMark();
    case "travel":
      return messages.hoursScreenTravelMark();
  }
}

/** Returns the shape of where hours stand. */
export function stateShape(state: HoursState): ShapeName {
  switch (state) {
    case "claimed":
      return "half";
    case "confirmed":
      return "full";
    case "rejected":
      return "diamond";
    case "replaced":
      return "ring";
    case "void":
      return "open";
  }
}
