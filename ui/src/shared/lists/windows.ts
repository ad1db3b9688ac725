/**
 * The rows of one result that are at hand.
 *
 * Rows arrive in windows of [`WINDOW`]; the cache keeps the windows used last and asks for what the view needs. Every
 * result has a generation: an answer that belongs to an older one is dropped, in whatever order the answers arrive.
 */

/** Rows in one window: what a screen shows and a little more, because every keystroke asks for one. */
export const WINDOW = 50;

/** Windows kept; enough for a long drag back and forth, about 1 MB of rows. */
const KEPT = 160;

/** One answer: rows from `offset` on, of a result of `total` rows. */
export interface Window<Row> {
  offset: number;
  total: number;
  rows: Row[];
}

/** Keeps windows of rows, the last used ones. */
export class RowWindows<Row> {
  #windows = new Map<number, Row[]>();
  #asked = new Set<number>();
  #generation = 0;

  /** Names the result that the rows belong to; higher is newer. */
  get generation(): number {
    return this.#generation;
  }

  /** Forgets everything for a new result and returns its generation. */
  renew(): number {
    this.#windows.clear();
    this.#asked.clear();
    return ++this.#generation;
  }

  /** Takes an answer. Returns false if it belongs to an older result and was dropped. */
  take(generation: number, window: Window<Row>): boolean {
    if (generation !== this.#generation) return false;
    const start = Math.floor(window.offset / WINDOW) * WINDOW;
    this.#asked.delete(start);
    this.#windows.delete(start);
    this.#windows.set(start, window.rows);
    for (const oldest of this.#windows.keys()) {
      if (this.#windows.size <= KEPT) break;
      this.#windows.delete(oldest);
    }
    return true;
  }

  /** Lets a window that failed be asked for again. */
  release(generation: number, offset: number): void {
    if (generation === this.#generation) this.#asked.delete(offset);
  }

  /** Returns the row at an index, or undefined while it is on its way. */
  row(index: number): Row | undefined {
    const start = Math.floor(index / WINDOW) * WINDOW;
    return this.#windows.get(start)?.[index - start];
  }

  /** Returns the offsets of windows to ask for so that `count` rows from `first` can be drawn; each is named once. */
  missing(first: number, count: number): number[] {
    const offsets: number[] = [];
    if (count <= 0) return offsets;
    const last = first + count - 1;
    for (let start = Math.floor(first / WINDOW) * WINDOW; start <= last; start += WINDOW) {
      const held = this.#windows.get(start);
      if (held !== undefined) {
        this.#windows.delete(start);
        this.#windows.set(start, held);
      } else if (!this.#asked.has(start)) {
        this.#asked.add(start);
        offsets.push(start);
      }
    }
    return offsets;
  }

  /** Returns the rows from `from` to `to` (both included) if all of them are at hand. */
  range(from: number, to: number): Row[] | null {
    const rows: Row[] = [];
    for (let index = from; index <= to; index++) {
      const row = this.row(index);
      if (row === undefined) return null;
      rows.push(row);
    }
    return rows;
  }
}

/**
 * Lets one call run at a time and keeps only the newest wish, so that typing never waits behind its own past.
 *
 * `ask` is told every wish, one at a time; while it runs, newer wishes replace each other. `settled` hears each answer
 * together with whether it is still the newest wish.
 */
export class LatestOnly<Wish> {
  #running = false;
  #next: { wish: Wish } | null = null;

  constructor(readonly ask: (wish: Wish) => Promise<void>) {}

  /** Wishes for something; an unanswered earlier wish that has not started is forgotten. */
  wish(wish: Wish): void {
    this.#next = { wish };
    if (!this.#running) void this.#run();
  }

  /** True if a newer wish waits, so that the answer at hand is already old. */
  get overtaken(): boolean {
    return this.#next !== null;
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      while (this.#next !== null) {
        const { wish } = this.#next;
        this.#next = null;
        await this.ask(wish);
      }
    } finally {
      this.#running = false;
    }
  }
}
