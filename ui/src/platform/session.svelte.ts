/** Who sits here and what is open: one value for the whole window, always as Rust last told it. */
import { commands } from "./commands";
import type { Deed, Language, Session, Theme } from "./types";

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
  /** Gives the open register to another operator. */
  async switchTo(operator: string, password: string): Promise<void> {
    now = await commands.operatorSwitch(operator, password);
  },
};

/**
 * Whether the person at the keyboard may do something: what they may not do is not offered anywhere.
 *
 * Rust tells it with the session and asks again for every action; here nothing is decided.
 */
export function may(deed: Deed): boolean {
  return now?.open?.may.includes(deed) ?? false;
}

/** Whether the person at the keyboard works with certain events only: nothing of the whole register is offered. */
export function isLimited(): boolean {
  return now?.open?.limited ?? false;
}

/** Whether they may do it in the whole register, and not only in some events. */
export function mayEverywhere(deed: Deed): boolean {
  return may(deed) && !isLimited();
}
