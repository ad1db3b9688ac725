/** What a desk is worked with: the guests of an event, or those who are invented for practice. */
import { commands, newAction, type DeskCounts, type DeskEntry, type DeskGuest, type DeskPage, type DeskTold, type GuestDraft } from "../../platform";
import { countsOf } from "./words";

export type DeskPort = {
  /** The guests are invented: no badge is made and nothing is printed. */
  readonly practice: boolean;
  page: () => Promise<DeskPage>;
  /** The figures of a list; `own` are the letters of this desk. */
  counts: (list: string, own: string) => Promise<DeskCounts>;
  find: (list: string, text: string) => Promise<readonly DeskGuest[]>;
  enter: (action: string, entry: DeskEntry) => Promise<DeskTold>;
  overrule: (action: string, list: string, guest: string, out: boolean) => Promise<DeskTold>;
  /** Takes back what an action did at a list. */
  undo: (action: string, list: string) => Promise<unknown>;
  /** Guests whom a name finds. */
  named: (name: string, most: number) => Promise<readonly DeskGuest[]>;
  /** Adds a guest, or changes one; answers the person. */
  save: (action: string, who: string | null, draft: GuestDraft) => Promise<string>;
};

/** The desk of an event. */
export const deskOf = (event: string): DeskPort => ({
  practice: false,
  page: () => commands.deskPage(event),
  counts: async (list, own) => countsOf(await commands.deskBoard(event, list), own),
  find: (list, text) => commands.deskFind(event, list, text),
  enter: (action, entry) => commands.deskEnter(action, event, entry),
  overrule: (action, list, guest, out) => commands.deskOverrule(action, event, list, guest, out),
  undo: (action) => commands.actionUndo(newAction(), action),
  named: async (name, most) => (await commands.deskGuests(event, name, 0, most)).rows,
  save: (action, who, draft) => commands.deskGuestSave(action, event, who, draft),
});
