import { describe, expect, it } from "vitest";
import { pieces } from "./marks";

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
