/** A form that is being saved: what is wrong at which of its fields, and whether an answer is awaited. */
import { formErrors, isIpcError, noErrors } from "../../platform";
import { say } from "../l10n";

export class Saving {
  errors = $state.raw(noErrors);
  busy = $state(false);

  /** `fields`: those that the form shows; what is wrong elsewhere stands above it. */
  constructor(private readonly fields: readonly string[]) {}

  /** What is wrong at a field, in words. */
  told(field: string): string | undefined {
    const error = this.errors.fields[field];
    return error && say(error.message);
  }

  /** Saves, and says whether it went through. While an answer is awaited nothing is saved a second time. */
  async run(save: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.errors = noErrors;
    try {
      await save();
      return true;
    } catch (thrown) {
      if (!isIpcError(thrown)) throw thrown;
      this.errors = formErrors(thrown, this.fields);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
