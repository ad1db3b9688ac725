import { describe, expect, it } from "vitest";
import { foundBeside, pieces } from "./marks";

describe("marks in a name", () => {
  it("leaves a text without marks whole", () => {
    expect(pieces("Ким", [], "surname")).toEqual([{ text: "Ким", marked: false }]);
    expect(pieces("Ким", [{ part: "given", from: 0, to: 2 }], "surname")).toEqual([{ text: "Ким", marked: false }]);
  });

  it("cuts at both ends of a mark", () => {
    expect(pieces("Айнұр", [{ part: "given", from: 2, to: 5 }], "given")).toEqual([
      { text: "Ай", marked: false },
      { text: "нұр", marked: true },
    ]);
  });

  it("joins marks that overlap and drops what lies outside", () => {
    const marks = [
      { part: "given" as const, from: 0, to: 2 },
      { part: "given" as const, from: 1, to: 3 },
      { part: "given" as const, from: 9, to: 12 },
    ];
    expect(pieces("Нұрлан", marks, "given")).toEqual([
      { text: "Нұр", marked: true },
      { text: "лан", marked: false },
    ]);
  });
});

describe("what a row was found by beside its name", () => {
  const by = { what: "phone" as const, text: "+7 ••• 000 01 15", marks: [[7, 16] as [number, number]] };
  const row = { found_by: [by], marks: [{ part: "phone" as const, from: 5, to: 9 }] };

  it("is told where its column is not shown or shows no mark of it", () => {
    expect(foundBeside(row, ["name", "latin"])).toEqual([by]);
    expect(foundBeside({ ...row, marks: [] }, ["name", "phone"])).toEqual([by]);
  });

  it("is not told twice", () => {
    expect(foundBeside(row, ["name", "phone"])).toEqual([]);
  });
});
