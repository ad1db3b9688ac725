/**
 * Numbers in full, for a minute.
 *
 * Lists and profiles carry IIN and phones masked. Each look is noted in the audit log before the number comes; it leaves
 * the screen after a minute, when another person is shown, and with the page.
 */
import { commands, type Restricted, type Revealed } from "../../platform";
import { attempt } from "../../shared/window";

/** Milliseconds a number stays in full. */
export const SHOWN_FOR = 60_000;

/** The numbers of one person at a time. Make it while a component is being made. */
export class Reveal {
  #id = $state<string | null>(null);
  #iin = $state.raw<Revealed | null>(null);
  #phone = $state.raw<Revealed | null>(null);
  readonly #timers = new Map<Restricted, ReturnType<typeof setTimeout>>();
  #turn = 0;

  constructor() {
    $effect(() => () => this.forget());
  }

  /** The numbers of that kind if they are shown for this person. */
  of(id: string, what: Restricted): Revealed | null {
    if (id !== this.#id) return null;
    return what === "iin" ? this.#iin : this.#phone;
  }

  /** Asks for the numbers; they are hidden again by themselves. */
  async show(id: string, what: Restricted): Promise<void> {
    if (id !== this.#id) this.forget();
    const turn = this.#turn;
    const shown = await attempt(() => commands.volunteerReveal(id, what));
    // Whoever left meanwhile does not see it.
    if (shown === undefined || turn !== this.#turn) return;
    this.#id = id;
    this.#put(what, shown);
    clearTimeout(this.#timers.get(what));
    this.#timers.set(what, setTimeout(() => this.hide(what), SHOWN_FOR));
  }

  /** Hides the numbers of one kind. */
  hide(what: Restricted): void {
    clearTimeout(this.#timers.get(what));
    this.#timers.delete(what);
    this.#put(what, null);
  }

  /** Hides everything. */
  forget(): void {
    this.#turn++;
    this.hide("iin");
    this.hide("phone");
    this.#id = null;
  }

  #put(what: Restricted, shown: Revealed | null): void {
    if (what === "iin") this.#iin = shown;
    else this.#phone = shown;
  }
}
