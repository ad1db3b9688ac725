import { expect, test } from "vitest";
import { formErrors, isIpcError } from "./errors";
import { newAction } from "./ids";
import type { IpcError } from "./types";

const error = (some: Partial<IpcError>): IpcError => ({ kind: "invalid", message: { id: "x", args: [] }, field: null, trace: null, ...some });

function check(some: Partial<IpcError>, expected: "field" | "whole"): void {
  const sorted = formErrors(error(some), ["bin"]);
  expect(sorted.whole === null ? "field" : "whole", JSON.stringify(some)).toBe(expected);
}

test("what is invalid stands beside its field", () => check({ field: "bin" }, "field"));
test("a field that the form does not show speaks for the whole", () => check({ field: "region" }, "whole"));
test("a refusal speaks for the whole", () => check({ kind: "refused", field: "bin" }, "whole"));
test("a mistake in the window is no answer of the program", () => {
  expect([isIpcError(new TypeError("x")), isIpcError("locked"), isIpcError(error({}))]).toEqual([false, false, true]);
});
test("an action is a UUIDv7, and a later one is greater", async () => {
  const first = newAction();
  await new Promise((resolve) => setTimeout(resolve, 2));
  expect(first).toMatch(/^act_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  expect(newAction() > first).toBe(true);
});
