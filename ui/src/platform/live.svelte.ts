import { isIpcError } from "./errors";
import { onChanged } from "./events";
import type { IpcError } from "./types";

/** Saved data on screen: its value, whether it is on the way, and what went wrong. */
export type Live<T> = {
  readonly value: T | undefined;
  readonly error: IpcError | undefined;
  /** True until the first answer, and again while an answer to a new question is awaited. */
  readonly waiting: boolean;
  reload(): Promise<void>;
};

/**
 * Keeps an answer fresh: asks at once, again when what `ask` read reactively changes, and when one of `kinds` was touched.
 *
 * Call it while a component is being made. A late answer to an older question is dropped; the old value stays on screen
 * until the new one is here. An empty `kinds` means every change. Where changes come all the time and the answer hardly
 * differs, those of `calm` milliseconds are followed by one question.
 */
export function live<T>(kinds: readonly string[], ask: () => Promise<T>, calm = 0): Live<T> {
  let value = $state.raw<T | undefined>();
  let error = $state.raw<IpcError | undefined>();
  let waiting = $state(true);
  let latest = 0;

  async function take(asked: Promise<T>): Promise<void> {
    const turn = ++latest;
    waiting = true;
    try {
      const answer = await asked;
      if (turn !== latest) return;
      value = answer;
      error = undefined;
    } catch (thrown) {
      if (turn !== latest) return;
      if (!isIpcError(thrown)) throw thrown;
      error = thrown;
    } finally {
      if (turn === latest) waiting = false;
    }
  }

  $effect(() => {
    void take(ask());
  });
  $effect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (): void => {
      timer = undefined;
      void take(ask());
    };
    const stop = onChanged((changed) => {
      if (kinds.length > 0 && !changed.kinds.some((kind) => kinds.includes(kind))) return;
      if (calm === 0) again();
      else timer ??= setTimeout(again, calm);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  });

  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    get waiting() {
      return waiting;
    },
    reload: () => take(ask()),
  };
}
