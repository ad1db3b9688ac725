/** Saving papers and calendars: what is told afterwards. */
import * as messages from "../../generated/messages";
import { commands, newAction, type CalendarDraft, type PaperDraft, type PaperSaved } from "../../platform";
import { attempt, done } from "../../shared/window";
import { languagesOf, type PaperLanguage } from "./languages";

/** Makes a paper and saves it where the person says; true if it was saved. */
export async function savePaper(draft: PaperDraft, language: PaperLanguage, show: boolean): Promise<boolean> {
  const saved = await attempt<PaperSaved | null>(() => commands.paperSave(newAction(), draft, languagesOf(language), show));
  if (!saved) return false;
  done(draft.paper === "certificates" ? messages.papersScreenIssuedDone({ count: saved.papers, path: saved.path }) : messages.papersScreenSavedDone({ path: saved.path }));
  return true;
}

/** Saves a calendar where the person says. */
export async function saveCalendar(draft: CalendarDraft): Promise<void> {
  const saved = await attempt(() => commands.calendarSave(newAction(), draft));
  if (saved) done(messages.papersScreenSavedDone({ path: saved.path }));
}
