/** The page of one person: what Rust knows, and the one way to change it. */
import type { VolunteerEdit } from "../../platform";
import * as messages from "../../generated/messages";
import { type HistoryRow, type Live, type VolunteerProfile, commands, live, newAction } from "../../platform";
import { attempt, done, tellUndone } from "../../shared/window";

/** Saved data of one person. Make it while a component is being made. */
export class Person {
  readonly profile: Live<VolunteerProfile>;
  readonly history: Live<HistoryRow[]>;

  constructor(readonly id: () => string) {
    this.profile = live([], () => commands.volunteerProfile(id()));
    this.history = live([], () => commands.volunteerHistory(id()));
  }

  /**
   * Changes something and tells so with an Undo; `told` is the label of the field or a whole sentence.
   * Rejects with what is wrong, for the form that asked.
   */
  async edit(edit: VolunteerEdit, told: string | ReturnType<typeof messages.consentsFormDone>): Promise<void> {
    const action = newAction();
    const { warnings } = await commands.volunteerEdit(action, this.id(), edit);
    done(typeof told === "string" ? messages.volunteersProfileSavedDone({ field: told }) : told, action);
    for (const warning of warnings) done(warning);
    await Promise.all([this.profile.reload(), this.history.reload()]);
  }

  /** As `edit`, for buttons without a form: what is wrong is told as a toast. */
  async change(edit: VolunteerEdit, told: string): Promise<void> {
    await attempt(() => this.edit(edit, told));
  }

  /** Takes an action back. */
  async undo(target: string): Promise<void> {
    await attempt(async () => {
      tellUndone(await commands.actionUndo(newAction(), target));
      await Promise.all([this.profile.reload(), this.history.reload()]);
    });
  }

  /** Takes the record out of the lists, or brings it back. */
  async setDeleted(deleted: boolean): Promise<void> {
    await attempt(async () => {
      const action = newAction();
      if (deleted) await commands.volunteerDelete(action, this.id());
      else await commands.volunteerRestore(action, this.id());
      done(deleted ? messages.volunteersProfileDeletedTitle() : messages.volunteersProfileRestoredDone(), action);
      await Promise.all([this.profile.reload(), this.history.reload()]);
    });
  }
}

