/** The people of one event as a long list, with the numbers of the whole beside it. */
import { commands, type RosterFigures, type RosterQuery, type RosterRow, type RosterShift } from "../../platform";
import { PagedRows } from "../../shared/lists";

export const everyone: RosterQuery = { text: "", standings: [], shift: null, presence: "any" };

/** Make it while a component is being made. */
export class Roster {
  query = $state.raw<RosterQuery>(everyone);
  /** Null until the first answer. */
  figures = $state.raw<RosterFigures | null>(null);
  /** The shifts of the event. */
  shifts = $state.raw<readonly RosterShift[]>([]);
  readonly list: PagedRows<RosterRow>;

  constructor(readonly event: string) {
    this.list = new PagedRows<RosterRow>(async (offset, limit) => {
      const window = await commands.rosterWindow(this.event, this.query, offset, limit);
      this.figures = window.figures;
      this.shifts = window.shifts;
      return window;
    });
  }

  /** Narrows the list. */
  ask(some: Partial<RosterQuery>): void {
    this.query = { ...this.query, ...some };
    this.list.again();
  }

  /** Whether anything narrows it. */
  get isNarrowed(): boolean {
    return this.query.text !== "" || this.query.standings.length > 0 || this.query.shift !== null || this.query.presence !== "any";
  }
}
