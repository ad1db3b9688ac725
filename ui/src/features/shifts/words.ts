/** The words of closed values. The switch is whole: a new value does not compile without words. */
import * as messages from "../../generated/messages";
import type { Message, Task } from "../../platform";

/** Returns the words of work that the law bars minors from. */
export function taskWord(task: Task): Message {
  switch (task) {
    case "emergency":
      return messages.registerTaskEmergency();
    case "criminal_record":
      return messages.registerTaskCriminalRecord();
    case "hazardous":
      return messages.registerTaskHazardous();
    case "cash_collection":
      return messages.registerTaskCash();
  }
}
