import { describe, expect, it } from "vitest";
import { inView, stops } from "./letters";

const KAZAKH = Array.from("АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ");
const RUSSIAN = Array.from("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ");
const ENGLISH = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const LETTERS = [
  { letter: "А", index: 0 },
  { letter: "Ә", index: 12 },
  { letter: "Ш", index: 40 },
  { letter: "A", index: 90 },
  { letter: "N", index: 95 },
];

describe("the alphabet beside the list", () => {
  it("shows the Kazakh alphabet in its order, Latin at the end", () => {
    const labels = stops(KAZAKH, LETTERS).map((stop) => stop.label).join("");
    expect(labels).toBe("АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЫІЭЮЯA–Z");
  });

  it("knows where a letter begins and which have nobody", () => {
    const kazakh = stops(KAZAKH, LETTERS);
    expect(kazakh.find((stop) => stop.label === "Ә")?.index).toBe(12);
    expect(kazakh.find((stop) => stop.label === "Ғ")?.index).toBeNull();
    expect(kazakh.at(-1)).toEqual({ label: "A–Z", index: 90 });
  });

  it("puts Kazakh letters at their place in a Russian list", () => {
    const labels = stops(RUSSIAN, LETTERS).map((stop) => stop.label).join("");
    expect(labels).toBe("АӘБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯA–Z");
  });

  it("shows the letters there are when most people are written in the other script", () => {
    expect(stops(ENGLISH, LETTERS)).toEqual([
      { label: "А", index: 0 },
      { label: "Ә", index: 12 },
      { label: "Ш", index: 40 },
      { label: "A–Z", index: 90 },
    ]);
  });

  it("shows the Latin alphabet for guests from abroad", () => {
    const latin = [{ letter: "B", index: 0 }];
    expect(stops(ENGLISH, latin).map((stop) => stop.label).join("")).toBe("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    expect(stops(KAZAKH, latin)).toEqual([{ label: "B", index: 0 }]);
  });

  it("marks every letter that is in view", () => {
    expect([...inView(stops(KAZAKH, LETTERS), 5, 20, 100)]).toEqual(["А", "Ә"]);
    expect([...inView(stops(KAZAKH, LETTERS), 41, 60, 100)]).toEqual(["Ш"]);
  });
});
