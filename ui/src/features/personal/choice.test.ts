import { describe, expect, it } from "vitest";
import type { EndingKind } from "../../platform";
import { EVERYBODY, NOBODY, chosenCount, decide, decided, toChoice } from "./choice";

const totals = { anonymised: 70_000, erased: 12 };
const proposed = (id: string): EndingKind => (id === "applicant" ? "erased" : "anonymised");

describe("the choice on the yearly list", () => {
  it("takes everybody as proposed without knowing them", () => {
    expect(chosenCount(EVERYBODY, totals, proposed)).toEqual(totals);
    expect(decided(EVERYBODY, "applicant", "erased")).toBe("erased");
    expect(decided(NOBODY, "applicant", "erased")).toBeNull();
  });

  it("counts exceptions where they belong", () => {
    const choice = decide(decide(EVERYBODY, "volunteer", "erased"), "applicant", null);
    expect(chosenCount(choice, totals, proposed)).toEqual({ anonymised: 69_999, erased: 12 });
    const few = decide(decide(NOBODY, "volunteer", "anonymised"), "applicant", "erased");
    expect(chosenCount(few, totals, proposed)).toEqual({ anonymised: 1, erased: 1 });
  });

  it("goes to Rust as everybody and the exceptions", () => {
    expect(toChoice(decide(EVERYBODY, "volunteer", null))).toEqual({ all: true, people: [{ id: "volunteer", kind: null }] });
  });
});
