import { expect, test } from "vitest";
import type { Deed } from "../../platform";
import { effectsOf, isEnding, offeredEndings, type EndingAct } from "./effects";

const all: readonly EndingAct[] = ["withdraw", "block", "unblock", "anonymise", "erase"];

function check(blocked: boolean, consents: boolean, deeds: Deed[], expected: EndingAct[]): void {
  expect(offeredEndings(blocked, consents, (deed) => deeds.includes(deed))).toEqual(expected);
}

test("who may do everything is offered all but the end of a block that is not there", () =>
  check(false, true, ["record_consent", "block", "anonymise", "erase"], ["withdraw", "block", "anonymise", "erase"]));
test("of blocked data the block can be ended", () => check(true, true, ["record_consent", "block", "anonymise", "erase"], ["unblock", "anonymise", "erase"]));
test("where no consent stands, none is withdrawn", () => check(false, false, ["record_consent"], []));
test("who records consents may record that one is taken back", () => check(false, true, ["record_consent"], ["withdraw"]));
test("who may nothing of it is offered nothing", () => check(true, true, [], []));
test("only anonymising and erasing are for good", () =>
  expect(all.filter((act) => effectsOf(act).after.forever)).toEqual(["anonymise", "erase"]));
test("what is for good leaves something else than what is not", () =>
  expect(all.filter((act) => effectsOf(act).ends !== null)).toEqual(["anonymise", "erase"]));
test("each says what happens, what stays and what comes after", () => {
  for (const act of all) {
    const { happens, stays, after } = effectsOf(act);
    expect([happens.length, stays.length, after.points.length].every((points) => points > 0), act).toBe(true);
  }
});
test("an address names one of them or none", () => expect(["erase", "history", undefined].map(isEnding)).toEqual([true, false, false]));
