/**
 * The questions that people gave a name: their own and those of everybody, as Rust last told them.
 */
import { type SavedFilter, type VolunteerQuery, commands, onChanged } from "../../platform";
import { attempt } from "../../shared/window";
import { sameQuery } from "./query";

/** The saved filters. Make one per page, inside a component. */
export class SavedFilters {
  list = $state.raw<readonly SavedFilter[]>([]);

  constructor() {
    $effect(() => {
      void this.read();
      return onChanged(() => void this.read());
    });
  }

  async read(): Promise<void> {
    const list = await attempt(() => commands.filters());
    if (list !== undefined) this.list = list;
  }

  /** Returns the filter that asks what is asked, if there is one. */
  same(query: VolunteerQuery): SavedFilter | undefined {
    return this.list.find((filter) => sameQuery(filter.query, query));
  }
}
