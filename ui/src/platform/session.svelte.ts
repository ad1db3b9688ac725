/** Who sits here and what is open: one value for the whole window, always as Rust last told it. */
import { commands } from "./commands";
import type { Language, Session, Theme } from "./types";

let now = $state.raw<Session | null>(null);

export const session = {
  /** Null only before the first answer. */
  get now(): Session | null {
    return now;
  },
  async refresh(): Promise<void> {
    now = await commands.sessionState();
  },
  async setLanguage(language: Language): Promise<void> {
    now = await commands.languageSet(language);
  },
  async setTheme(theme: Theme): Promise<void> {
    now = await commands.themeSet(theme);
  },
  async lock(): Promise<void> {
    now = await commands.registerLock();
  },
};
