/**
 * The list as it stands on screen: the result, the rows at hand, the current row, the people chosen.
 *
 * One place owns all of it, because a keystroke changes all of it together. Old rows stay until the new ones are here,
 * so typing never flickers.
 */
import { type BulkTarget, type Facets, type IpcError, type Letter, type VolunteerQuery, type VolunteerRow, type VolunteerWindow, commands, isIpcError } from "../../platform";
import { PLAIN_QUERY, sameQuery } from "./query";
import { EVERYBODY, NOBODY, type Selection, chosen, chosenCount, isChosen, span, toggled } from "./selection";
import { LatestOnly, RowWindows, WINDOW } from "../../shared/lists";

/** What stands on one line of the list: a person, a person on the way, or the line that parts exact from similar. */
export type Line =
  | { kind: "row"; index: number; row: VolunteerRow }
  | { kind: "waiting"; index: number }
  | { kind: "suggestions" };

interface Wish {
  query: VolunteerQuery;
  /** First line in view when the place is to be kept; null for a new question. */
  keep: number | null;
}

/** The list of volunteers. Make one per page, inside a component. */
export class VolunteerList {
  /** The question that the rows answer. */
  query = $state.raw<VolunteerQuery>(PLAIN_QUERY);
  /** People in the result, similar ones included. */
  total = $state(0);
  /** People in the register. */
  registerTotal = $state(0);
  /** People whom no list shows, because their data is blocked. */
  blocked = $state(0);
  facets = $state.raw<Facets | null>(null);
  letters = $state.raw<readonly Letter[]>([]);
  /** The text in the other keyboard layout, if that finds somebody. */
  converted = $state<string | null>(null);
  suggestedFrom = $state<number | null>(null);
  /** True until the first answer. */
  waiting = $state(true);
  error = $state.raw<IpcError | null>(null);
  /** Index of the row that has the keyboard. */
  current = $state(0);
  selection = $state.raw<Selection>(NOBODY);
  /** Grows when a new question is answered; the view goes to its beginning. */
  answered = $state(0);

  /** Grows when rows arrive, so that what reads rows is drawn again. */
  #arrived = $state(0);
  #anchor = 0;
  readonly #rows = new RowWindows<VolunteerRow>();
  readonly #latest = new LatestOnly<Wish>((wish) => this.#answer(wish));

  /** People found exactly. */
  get found(): number {
    return this.suggestedFrom ?? this.total;
  }

  /** Lines of the list: people, and the line that parts similar ones. */
  get lines(): number {
    return this.total + (this.#parted === null ? 0 : 1);
  }

  /** People chosen. */
  get chosen(): number {
    return chosenCount(this.selection, this.total);
  }

  get #parted(): number | null {
    return this.suggestedFrom !== null && this.suggestedFrom < this.total ? this.suggestedFrom : null;
  }

  /** Asks a new question. Every keystroke may: only the newest is answered. */
  ask(query: VolunteerQuery): void {
    this.#latest.wish({ query, keep: null });
  }

  /** Asks the same question again, because saved data changed; the place stays. */
  reload(firstLine: number): void {
    this.#latest.wish({ query: this.query, keep: firstLine });
  }

  async #answer({ query, keep }: Wish): Promise<void> {
    const fresh = keep === null;
    try {
      const windows = [commands.volunteersWindow(query, 0, WINDOW)];
      // A kept place may stand across two windows.
      const seen = fresh ? 0 : Math.floor(keep / WINDOW) * WINDOW;
      for (const offset of fresh ? [] : [seen, seen + WINDOW]) {
        if (offset > 0 && offset < this.total) windows.push(commands.volunteersWindow(query, offset, WINDOW));
      }
      const [first, ...others] = await Promise.all(windows);
      if (first === undefined || this.#latest.overtaken) return;
      this.#show(query, first, others, fresh);
    } catch (thrown) {
      if (!isIpcError(thrown)) throw thrown;
      this.error = thrown;
      this.waiting = false;
    }
  }

  #show(query: VolunteerQuery, first: VolunteerWindow, others: VolunteerWindow[], fresh: boolean): void {
    const other = !sameQuery(query, this.query);
    const generation = this.#rows.renew();
    for (const window of [first, ...others]) this.#rows.take(generation, window);
    this.query = query;
    this.total = first.total;
    this.registerTotal = first.register_total;
    this.blocked = first.blocked;
    this.facets = first.facets ?? this.facets;
    this.letters = first.letters;
    this.converted = first.converted;
    this.suggestedFrom = first.suggested_from;
    this.error = null;
    this.waiting = false;
    if (other) this.selection = NOBODY;
    if (fresh) {
      this.current = 0;
      this.#anchor = 0;
      this.answered++;
    } else {
      this.current = Math.min(this.current, Math.max(0, this.total - 1));
    }
    this.#arrived++;
  }

  /** Asks for the rows that `count` lines from `first` need and are not at hand. */
  need(first: number, count: number): void {
    const generation = this.#rows.generation;
    for (const offset of this.#rows.missing(this.rowOf(first), count)) {
      if (offset >= this.total) {
        this.#rows.release(generation, offset);
        continue;
      }
      void this.#fetch(generation, offset);
    }
  }

  async #fetch(generation: number, offset: number): Promise<void> {
    try {
      const window = await commands.volunteersWindow(this.query, offset, WINDOW);
      if (this.#rows.take(generation, window)) this.#arrived++;
    } catch (thrown) {
      this.#rows.release(generation, offset);
      if (!isIpcError(thrown)) throw thrown;
      this.error = thrown;
    }
  }

  /** Returns what stands on a line. */
  line(line: number): Line {
    void this.#arrived;
    if (line === this.#parted) return { kind: "suggestions" };
    const index = this.rowOf(line);
    const row = this.#rows.row(index);
    return row === undefined ? { kind: "waiting", index } : { kind: "row", index, row };
  }

  /** Returns the line of a row. */
  lineOf(index: number): number {
    return this.#parted !== null && index >= this.#parted ? index + 1 : index;
  }

  /** Returns the row of a line; for the parting line the row below it. */
  rowOf(line: number): number {
    return this.#parted !== null && line > this.#parted ? line - 1 : line;
  }

  /** Returns the row that has the keyboard, if it is at hand. */
  currentRow(): VolunteerRow | undefined {
    void this.#arrived;
    return this.#rows.row(this.current);
  }

  /** Is this person chosen? */
  isChosen(id: string): boolean {
    return isChosen(this.selection, id);
  }

  /** Gives the keyboard to a row; with `extend`, chooses everybody from the last chosen row to it. */
  async moveTo(index: number, extend: boolean): Promise<void> {
    this.current = Math.min(Math.max(0, index), Math.max(0, this.total - 1));
    if (extend) await this.#extend();
    else this.#anchor = this.current;
  }

  /** Chooses or releases a row; with `extend`, everybody between the last chosen row and it. */
  async toggle(index: number, extend: boolean): Promise<void> {
    this.current = index;
    if (extend) return this.#extend();
    const row = this.#rows.row(index);
    this.#anchor = index;
    if (row !== undefined) this.selection = toggled(this.selection, row.id);
  }

  /** Chooses the whole result. */
  chooseAll(): void {
    this.selection = EVERYBODY;
  }

  /** Chooses nobody. */
  chooseNobody(): void {
    this.selection = NOBODY;
  }

  async #extend(): Promise<void> {
    const { from, to } = span(this.#anchor, this.current);
    const rows = this.#rows.range(from, to)?.map((row) => row.id) ?? (await idsBetween(this.query, from, to));
    this.selection = chosen(this.selection, rows, true);
  }

  /** Returns whom a change of the chosen people touches. */
  async target(): Promise<BulkTarget> {
    const { selection, query } = this;
    if (selection.kind === "some") return { of: "ids", ids: [...selection.ids] };
    if (selection.except.size === 0) return { of: "query", query };
    const ids = await idsBetween(query, 0, this.total - 1);
    return { of: "ids", ids: ids.filter((id) => !selection.except.has(id)) };
  }
}

/** Rows asked for at once when nobody waits for the first of them to be drawn; the most that cross at once. */
const MANY = 500;

/** Returns the ids of rows `from` to `to` of a result, both included. */
async function idsBetween(query: VolunteerQuery, from: number, to: number): Promise<string[]> {
  const ids: string[] = [];
  for (let offset = from; offset <= to; offset += MANY) {
    const { rows } = await commands.volunteersWindow(query, offset, Math.min(MANY, to - offset + 1));
    ids.push(...rows.map((row) => row.id));
  }
  return ids;
}
