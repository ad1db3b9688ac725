/**
 * The lines of the audit log that are at hand, newest first.
 *
 * The log is read page by page from its end and has no total. A page with a rare filter may be empty and not the last:
 * then the next one is asked for at once, as long as the screen wants more.
 */
import { commands, isIpcError, type AuditFilter, type AuditLine, type IpcError } from "../../platform";

/** Lines asked for at once. */
const PAGE = 300;
/** So many lines more than are in view are kept ready. */
const AHEAD = 200;

export class AuditLog {
  lines = $state.raw<readonly AuditLine[]>([]);
  /** There may be older lines. */
  more = $state(true);
  reading = $state(false);
  /** True until the first answer to a question. */
  waiting = $state(true);
  error = $state.raw<IpcError | null>(null);
  #filter: AuditFilter | null = null;
  #next: string | null = null;
  #turn = 0;
  #wanted = 0;

  /** Asks a new question; the lines of the old one stay until the answer is here. */
  ask(filter: AuditFilter): void {
    this.#filter = filter;
    this.#next = null;
    this.#turn++;
    this.#wanted = PAGE;
    this.more = true;
    this.waiting = true;
    void this.#read([]);
  }

  /** Asks the same question from the beginning. */
  again(): void {
    if (this.#filter !== null) this.ask(this.#filter);
  }

  /** How many lines are at hand. */
  get total(): number {
    return this.lines.length;
  }

  /** The line in a place. */
  row(index: number): AuditLine | undefined {
    return this.lines[index];
  }

  /** Reads on until the lines in view and some more are at hand, or the log ends. */
  want(first: number, count: number): void {
    this.#wanted = Math.max(this.#wanted, first + count + AHEAD);
    if (!this.reading && this.more && this.error === null && this.lines.length < this.#wanted) void this.#read(this.lines);
  }

  async #read(before: readonly AuditLine[]): Promise<void> {
    const [filter, turn] = [this.#filter, this.#turn];
    if (filter === null) return;
    this.reading = true;
    let lines = before;
    try {
      do {
        const page = await commands.audit(filter, this.#next, PAGE);
        if (turn !== this.#turn) return;
        lines = [...lines, ...page.lines];
        this.#next = page.next;
        this.more = page.next !== null;
        // What was found is shown while older lines are still looked for.
        if (lines.length > 0 || !this.more) this.#show(lines);
      } while (this.more && lines.length < this.#wanted);
      this.error = null;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      if (!isIpcError(thrown)) throw thrown;
      this.error = thrown;
      this.waiting = false;
    } finally {
      if (turn === this.#turn) this.reading = false;
    }
  }

  #show(lines: readonly AuditLine[]): void {
    this.lines = lines;
    this.waiting = false;
  }
}
