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

  it("gathers letters of another alphabet so that nobody is out of reach", () => {
    expect(stops(RUSSIAN, LETTERS).at(-1)).toEqual({ label: "…", index: 12 });
    expect(stops(ENGLISH, LETTERS).at(-1)).toEqual({ label: "А–Я", index: 0 });
  });

  it("marks every letter that is in view", () => {
    expect([...inView(stops(KAZAKH, LETTERS), 5, 20, 100)]).toEqual(["А", "Ә"]);
    expect([...inView(stops(KAZAKH, LETTERS), 41, 60, 100)]).toEqual(["Ш"]);
  });
});
