import type { ErrorKind, IpcError } from "./types";

const kinds: readonly string[] = ["invalid", "refused", "missing", "broken"] satisfies ErrorKind[];

/** Tells whether something thrown is an answer of the program rather than a mistake in the window. */
export function isIpcError(thrown: unknown): thrown is IpcError {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    "kind" in thrown &&
    "message" in thrown &&
    kinds.includes(String(thrown.kind))
  );
}

/** What a form shows: the error that belongs to a field, and the one that belongs to the whole. */
export type FormErrors = { fields: Record<string, IpcError>; whole: IpcError | null };
export const noErrors: FormErrors = { fields: {}, whole: null };

/** Sorts an error of a form: beside its field when the form shows that field, above the form otherwise. */
export function formErrors(error: IpcError, shown: readonly string[]): FormErrors {
  return error.kind === "invalid" && error.field !== null && shown.includes(error.field)
    ? { fields: { [error.field]: error }, whole: null }
    : { fields: {}, whole: error };
}
