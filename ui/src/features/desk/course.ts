/** The words of the practice: tasks, their names, and what a course came to. */
import * as messages from "../../generated/messages";
import type { CourseResult, CourseTask, Message } from "../../platform";
import { say } from "../../shared/l10n";

const NAMES: Record<string, () => Message> = {
  scan: messages.practiceScanName,
  name: messages.practiceNameName,
  phone: messages.practicePhoneName,
  again: messages.practiceAgainName,
  void_badge: messages.practiceVoidBadgeName,
  other_list: messages.practiceOtherListName,
  walk_in: messages.practiceWalkInName,
  take_back: messages.practiceTakeBackName,
};
/** What a task is called. */
export const taskName = (task: string): Message => (NAMES[task] ?? messages.practiceTitle)();

/** What the volunteer is asked now; `list` is the title of the list of the task. */
export function taskText({ task, step, name, phone }: CourseTask, list: string): Message {
  switch (task) {
    case "name":
      return messages.practiceNameTask({ name });
    case "phone":
      return messages.practicePhoneTask({ name, phone: phone ?? "" });
    case "again":
      return step === 0 ? messages.practiceAgainTask({ name }) : messages.practiceAgainGoOn();
    case "void_badge":
      return step === 0 ? messages.practiceVoidBadgeTask({ name }) : messages.practiceVoidBadgeGoOn();
    case "other_list":
      return step === 0 ? messages.practiceOtherListTask({ name, list }) : messages.practiceOtherListGoOn({ name });
    case "walk_in":
      return messages.practiceWalkInTask({ name });
    case "take_back":
      return step === 0 ? messages.practiceTakeBackTask({ name }) : messages.practiceTakeBackGoOn();
    default:
      return messages.practiceScanTask({ name });
  }
}

/** Minutes and seconds: `2:10`. */
export const clockOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** A result in a line: how many tasks were right at once, and in what time. */
export const resultValue = ({ tasks, again, seconds }: CourseResult): string => say(messages.practiceResultValue({ right: tasks - again.length, of: tasks, time: clockOf(seconds) }));

/** What to look at again. */
export const resultAgain = ({ again }: CourseResult): string =>
  say(again.length === 0 ? messages.practiceResultClean() : messages.practiceResultAgain({ tasks: again.map((task) => say(taskName(task)).toLowerCase()).join(", ") }));
