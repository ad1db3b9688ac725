import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

/** What stands behind the window: Rust in the program, a stand-in in the development server and in tests. */
export type Backend = {
  /** Calls a command; rejects with an `IpcError`. */
  invoke(command: string, args: Record<string, unknown>): Promise<unknown>;
  /** Hears an event until the returned function is called. */
  listen(event: string, hear: (payload: unknown) => void): () => void;
};

const tauri: Backend = {
  invoke: (command, args) => invoke(command, args),
  listen(event, hear) {
    const stop = listen(event, (heard) => hear(heard.payload));
    return () => void stop.then((unlisten) => unlisten());
  },
};

/** The production build knows Rust only: the branch with the stand-in is removed with its data. */
export const backend: Backend =
  import.meta.env.DEV && !("__TAURI_INTERNALS__" in globalThis) ? (await import("./fake")).fake() : tauri;
