/**
 * A long list that is read page by page from the core, which alone knows its order and its length.
 *
 * What is in view is asked for; when data changed, everything at hand is asked for anew and the old rows stay on screen
 * until the answer is here.
 */
import { isIpcError, onChanged, type IpcError } from "../../platform";
import { RowWindows, WINDOW } from "./windows";

/** One answer: how long the list is, and a stretch of it. */
export interface Page<Row> {
  total: number;
  rows: Row[];
}

/** What a table draws: rows that may still be on their way. */
export interface Rows<Row> {
  /** How many rows there are; null until that is known. */
  readonly total: number | null;
  /** The row in a place; undefined while it is on its way. */
  row(index: number): Row | undefined;
  /** Says which rows are in view. */
  want(first: number, count: number): void;
}

export class PagedRows<Row> implements Rows<Row> {
  /** How many rows there are; null until the first answer. */
  total = $state<number | null>(null);
  error = $state.raw<IpcError | null>(null);
  /** Rises with every answer, so that what is drawn is drawn anew. */
  #turn = $state(0);
  readonly #windows = new RowWindows<Row>();
  #seen = { first: 0, count: WINDOW };

  /** Make it while a component is being made: it listens for changes as long as that lives. */
  constructor(readonly ask: (offset: number, limit: number) => Promise<Page<Row>>) {
    $effect(() => onChanged(() => this.again()));
    this.want(0, WINDOW);
  }

  /** The row in a place; undefined while it is on its way. */
  row(index: number): Row | undefined {
    void this.#turn;
    return this.#windows.row(index);
  }

  /** Asks for the rows in view that are not at hand. */
  want(first: number, count: number): void {
    this.#seen = { first, count };
    for (const offset of this.#windows.missing(first, Math.max(count, 1))) void this.#read(offset);
  }

  /** Asks for everything in view again. */
  again(): void {
    this.#windows.renew();
    this.error = null;
    this.want(this.#seen.first, this.#seen.count);
  }

  async #read(offset: number): Promise<void> {
    const generation = this.#windows.generation;
    try {
      const { total, rows } = await this.ask(offset, WINDOW);
      if (!this.#windows.take(generation, { offset, total, rows })) return;
      this.total = total;
      this.error = null;
      this.#turn++;
    } catch (thrown) {
      if (generation !== this.#windows.generation) return;
      if (!isIpcError(thrown)) throw thrown;
      this.#windows.release(generation, offset);
      this.error = thrown;
    }
  }
}
