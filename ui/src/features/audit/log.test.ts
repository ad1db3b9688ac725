// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { commands, type AuditFilter, type AuditLine } from "../../platform";
import { AuditLog } from "./log.svelte";

const all: AuditFilter = { operator: null, kind: null, from: null, to: null, subject: null };
const line = (action: string): AuditLine => ({ action, at: 0, operator: "opr_1", name: "", kind: "records", act: { id: "history-act-added", args: [] }, filter: [], event: null, volunteer: null, entries: 1, undone: false });

test("a page without lines that is not the last is followed by the next one", async () => {
  const asked = vi.spyOn(commands, "audit");
  asked.mockResolvedValueOnce({ lines: [], next: "act_7" }).mockResolvedValueOnce({ lines: [line("act_3")], next: null });
  const log = new AuditLog();
  log.ask(all);
  await vi.waitFor(() => expect(log.waiting).toBe(false));
  expect(log.lines.map(({ action }) => action)).toEqual(["act_3"]);
  expect(log.more).toBe(false);
  expect(asked.mock.calls.map(([, after]) => after)).toEqual([null, "act_7"]);
});

test("the answer to an older question is dropped", async () => {
  let late: (page: { lines: AuditLine[]; next: null }) => void = () => undefined;
  const asked = vi.spyOn(commands, "audit");
  asked.mockReturnValueOnce(new Promise((resolve) => (late = resolve))).mockResolvedValueOnce({ lines: [line("act_2")], next: null });
  const log = new AuditLog();
  log.ask(all);
  log.ask({ ...all, kind: "views" });
  await vi.waitFor(() => expect(log.waiting).toBe(false));
  late({ lines: [line("act_1")], next: null });
  await Promise.resolve();
  expect(log.lines.map(({ action }) => action)).toEqual(["act_2"]);
});
