import { commonErrorBroken } from "../../generated/messages";
import type { IpcError, Message } from "../../platform";

/** The sentence of a broken error, with the number that also stands in the log. */
export function traceOf(error: IpcError, say: (message: Message) => string): string {
  return error.trace === null ? say(error.message) : say(commonErrorBroken({ trace: error.trace }));
}
