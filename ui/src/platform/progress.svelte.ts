import { onProgress } from "./events";
import type { Progress } from "./types";

/** How far one long task is: null while none runs. Call it while a component is being made. */
export function progressOf(task: string): { readonly now: Progress | null; clear(): void } {
  let now = $state.raw<Progress | null>(null);
  $effect(() =>
    onProgress((progress) => {
      if (progress.task === task) now = progress;
    }),
  );
  return {
    get now() {
      return now;
    },
    clear() {
      now = null;
    },
  };
}
