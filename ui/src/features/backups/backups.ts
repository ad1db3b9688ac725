/** What is said about backups, without the screen. */
import * as messages from "../../generated/messages";
import type { BackupComparison, BackupLine, Message } from "../../platform";

/** The words of the state line, and whether somebody should look. `day` writes the day of a moment. */
export function lineOf(line: BackupLine, today: string, day: (ms: number) => string): { parts: Message[]; attention: boolean } {
  const newest =
    line.made === null ? messages.backupsLineNone()
    : day(line.made) === today ? messages.backupsLineToday({ time: line.made })
    : messages.backupsLineEarlier({ time: line.made });
  const parts = [newest];
  if (line.failed !== null) parts.push(messages.backupsLineFailed());
  if (line.second === "away") parts.push(messages.backupsLineSecondAway());
  return { parts, attention: line.failed !== null };
}

/** Bytes as megabytes with one digit after the point; the smallest file is a tenth. */
export const megabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 104_857.6) / 10);

/** The lines of a comparison that say something: what is zero is left out, and what stays the same comes last. */
export function differences(compared: BackupComparison): { label: Message; count: number; lost: boolean }[] {
  const lines = [
    { label: messages.backupsCompareGoneLabel(), count: compared.only_here, lost: true },
    { label: messages.backupsCompareBackLabel(), count: compared.only_there, lost: false },
    { label: messages.backupsCompareChangedLabel(), count: compared.changed, lost: true },
    { label: messages.backupsCompareErasedLabel(), count: compared.erased_again, lost: false },
  ].filter(({ count }) => count > 0);
  return [...lines, { label: messages.backupsCompareSameLabel(), count: compared.same, lost: false }];
}

/** Whether restoring would change nothing about people. */
export const isEqual = (compared: BackupComparison): boolean =>
  compared.only_here + compared.only_there + compared.changed + compared.erased_again === 0;
