import { tick } from "svelte";
import { type IpcError, isIpcError } from "../../platform";
import { failed } from "../../shared/window";

type Editor = {
  /** Empties the editor. */
  begin: () => void;
  /** Adds what the editor holds; rejects with what is wrong. */
  add: () => Promise<unknown>;
};

/** A form that opens where it is asked for, adds one entry and gives the focus back. */
export class Adding {
  open = $state(false);
  error = $state.raw<IpcError | null>(null);
  form = $state<HTMLFormElement>();
  button = $state<HTMLElement>();
  readonly #editor: () => Editor;

  constructor(editor: () => Editor) {
    this.#editor = editor;
  }
  readonly start = async (): Promise<void> => {
    this.#editor().begin();
    this.error = null;
    this.open = true;
    await tick();
    this.form?.querySelector<HTMLElement>("input, select")?.focus();
  };
  readonly stop = async (): Promise<void> => {
    this.open = false;
    await tick();
    this.button?.focus();
  };
  readonly run = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    try {
      await this.#editor().add();
      await this.stop();
    } catch (thrown) {
      if (!isIpcError(thrown) || thrown.kind === "broken") return failed(thrown);
      this.error = thrown;
    }
  };
  readonly pressed = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    void this.stop();
  };
}
