import { backend } from "./backend";
import type { BackupLine, Changed, Closing, PrintTold, Progress } from "./types";

/** Hears that saved data of some kinds changed. Returns the function that stops hearing, as the others here do. */
export const onChanged = (hear: (changed: Changed) => void): (() => void) =>
  backend.listen("changed", (payload) => hear(payload as Changed));

/** Hears how far a long task is. */
export const onProgress = (hear: (progress: Progress) => void): (() => void) =>
  backend.listen("progress", (payload) => hear(payload as Progress));

/** Hears that the register was locked, by hand or by the clock. */
export const onLocked = (hear: () => void): (() => void) => backend.listen("locked", () => hear());

/** Hears that the newest backup is another one. */
export const onBackup = (hear: (line: BackupLine) => void): (() => void) =>
  backend.listen("backup", (payload) => hear(payload as BackupLine));

/** Hears that a backup is made before the register locks or the program closes; null when it is over. */
export const onClosing = (hear: (closing: Closing | null) => void): (() => void) =>
  backend.listen("closing", (payload) => hear(payload as Closing | null));

/** Hears that somebody closes a window that is held. */
export const onCloseAsked = (hear: () => void): (() => void) => backend.listen("close_asked", () => hear());

/** Hears how a print ended. */
export const onPrint = (hear: (told: PrintTold) => void): (() => void) =>
  backend.listen("printing", (payload) => hear(payload as PrintTold));

/** Hears that the screen of the guest was opened or closed. */
export const onFacing = (hear: (open: boolean) => void): (() => void) => backend.listen("facing", (payload) => hear(payload as boolean));

/** Hears that a file was dropped on the window; Rust keeps its path. */
export const onFileDropped = (hear: () => void): (() => void) => backend.listen("file_dropped", () => hear());
