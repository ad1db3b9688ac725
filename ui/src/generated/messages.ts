// Made by `cargo xtask gen` from locales/en; never edited.

import { date, number, text, type Message, type When } from "../shared/l10n/message";

export type { Arg, Message, When } from "../shared/l10n/message";

/**
 * Button that saves what was typed.
 * Save
 */
export const commonSaveButton = (): Message => ({ id: "common-save-button", args: [] });

/**
 * Beside a list: how many rows there are.
 * { $count ->
 *     [one] { $count } row
 *    *[other] { $count } rows
 * }
 * @param a.count rows in the list
 */
export const commonRowsCount = (a: { count: number }): Message => ({ id: "common-rows-count", args: [["count", number(a.count)]] });

/**
 * Quiet line under a record.
 * Saved: { $at }
 * @param a.at when it was saved last
 */
export const commonSavedAt = (a: { at: When }): Message => ({ id: "common-saved-at", args: [["at", date(a.at)]] });
