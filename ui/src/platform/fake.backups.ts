/** The backups of the stand-in: a list in memory that behaves as the real one. */
import type { BackupComparison, BackupCover, BackupDone, BackupLine, BackupRestored, BackupRow, BackupsPage, BeforeRow, IpcError } from "./types";

/** What the stand-in does for its backups. */
type Program = {
  people(): number;
  /** Tells progress and waits a little; true when the task was cancelled. */
  step(task: string, done: number, total: number): Promise<boolean>;
  tell(event: string, payload: unknown): void;
  practice(): boolean;
  lock(): void;
  begin(): void;
  opens(secret: string): boolean;
};

/** 22 November 2026, 18:40 in Kazakhstan. */
const evening = Date.UTC(2026, 10, 22, 13, 40);
const day = 86_400_000;
const refusal = (id: string, field: string | null = null): IpcError => ({ kind: field === null ? "refused" : "invalid", message: { id, args: [] }, field, trace: null });

export class Backups {
  private rows: BackupRow[] = [0, 1, 2, 9].map((age) => this.row(evening - age * day, 2_981 - age * 7, age < 2));
  private everyHours = 4;
  private onClose = true;
  private folder: string | null = null;
  private second: string | null = null;
  private made = 0;
  private before: BeforeRow[] = [
    { name: "register-before-2026-11-20-0915", at: evening - 2 * day - 34_000_000, organisation: "«Таза Есіл» еріктілер тобы", foreign: false, volunteers: 2_954, bytes: 2_954 * 410 },
    { name: "register-before-2026-09-02-1130", at: evening - 81 * day, organisation: "«Қамқор» қоры", foreign: true, volunteers: null, bytes: 812_000 },
  ];

  constructor(private readonly program: Program) {}

  private row(made: number, volunteers: number, proven: boolean): BackupRow {
    const name = `birge-${new Date(made + 5 * 3_600_000).toISOString().slice(0, 16).replace("T", "-").replace(":", "")}.backup`;
    return { name, made, bytes: volunteers * 92, volunteers, lost: 0, proven: proven ? made : null };
  }

  line(): BackupLine {
    const newest = this.rows.find((row) => row.proven !== null);
    return { made: newest?.made ?? null, volunteers: newest?.volunteers ?? 0, lost: 0, behind: this.made === 0, second: this.second === null ? "none" : "there", failed: null };
  }

  page(): BackupsPage {
    return {
      line: this.line(), folder: this.folder ?? "~/.local/share/Birge/register-backups", usual: this.folder === null, second: this.second,
      every_hours: this.everyHours, hours: [0, 1, 2, 4, 8, 24], on_close: this.onClose, automatic: !this.program.practice(), kept_days: 90, rows: this.rows, before: this.before,
    };
  }

  choose(everyHours: number, onClose: boolean): BackupsPage {
    this.everyHours = everyHours;
    this.onClose = onClose;
    return this.page();
  }

  place(second: boolean, chosen: boolean): BackupsPage {
    if (second) this.second = chosen ? "/media/stick" : null;
    else this.folder = chosen ? "/media/disk/birge" : null;
    return this.page();
  }

  private async work(task: string): Promise<void> {
    for (let done = 0; done <= 6_000; done += 600) if (await this.program.step(task, done, 6_000)) throw refusal("store-error-cancelled");
  }

  async make(): Promise<BackupDone> {
    await this.work("backup");
    const row = this.row(evening + ++this.made * 60_000, this.program.people(), true);
    this.rows = [row, ...this.rows];
    this.program.tell("backup", this.line());
    return { made: row.made, volunteers: row.volunteers ?? 0, second: this.line().second };
  }

  async prove(name: string): Promise<BackupDone> {
    await this.work("backup");
    const row = this.rows.find((known) => known.name === name);
    if (row === undefined) throw refusal("backups-error-foreign");
    row.proven = evening;
    this.program.tell("backup", this.line());
    return { made: row.made, volunteers: row.volunteers ?? 0, second: "none" };
  }

  cover(organisation: string): BackupCover {
    return { organisation, made: evening - day, name: "birge-2026-11-21-1840.backup" };
  }

  async compare(): Promise<BackupComparison> {
    await this.work("restore");
    const here = this.program.people();
    return { made: evening - day, inside: { volunteers: 2_974, newest: evening - day }, here: { volunteers: here, newest: evening }, only_here: 11, only_there: 4, changed: 32, same: here - 43, erased_again: 1 };
  }

  async restore(): Promise<BackupRestored> {
    await this.work("restore");
    this.program.lock();
    return { volunteers: 2_974, erased_again: 1, kept: null };
  }

  remove(name: string): BackupsPage {
    if (this.before.every((row) => row.name !== name)) throw refusal("backups-error-before-missing");
    this.before = this.before.filter((row) => row.name !== name);
    return this.page();
  }

  async begin(secret: string): Promise<BackupRestored> {
    if (!this.program.opens(secret)) throw refusal("backups-error-wrong-password", "password");
    await this.work("restore");
    this.program.begin();
    return { volunteers: 2_974, erased_again: 0, kept: null };
  }
}
