import { describe, expect, it } from "vitest";
import { EMPTY_DRAFT, isComparable, isSavable, isTouched, nextDraft, pastedName, toDraft } from "./draft";

describe("quick add", () => {
  it("needs one part of a name and nothing else", () => {
    expect(isSavable(EMPTY_DRAFT)).toBe(false);
    expect(isSavable({ ...EMPTY_DRAFT, surname: "   " })).toBe(false);
    expect(isSavable({ ...EMPTY_DRAFT, given: "Ли" })).toBe(true);
  });

  it("gives empty fields as nothing", () => {
    const draft = toDraft({ ...EMPTY_DRAFT, given: " Айару ", phone: "  " });
    expect(draft.given).toBe("Айару");
    expect(draft.phone).toBeNull();
    expect(draft.region).toBeNull();
  });

  it("keeps place and group for the next person of a list", () => {
    const next = nextDraft({ ...EMPTY_DRAFT, given: "Айару", region: "KZ-71", directions: ["umit"] });
    expect(next).toEqual({ ...EMPTY_DRAFT, region: "KZ-71", directions: ["umit"] });
    expect(isTouched(next)).toBe(false);
  });

  it("looks for similar people from two letters on, so that Ли is found", () => {
    expect(isComparable({ ...EMPTY_DRAFT, surname: "Л" })).toBe(false);
    expect(isComparable({ ...EMPTY_DRAFT, surname: "Ли" })).toBe(true);
    expect(isComparable({ ...EMPTY_DRAFT, phone: "+7 700 000 01 15" })).toBe(true);
  });
});

describe("a pasted name", () => {
  it("fills three fields", () => {
    expect(pastedName("Нұрғалиева Айару Ерланқызы")).toEqual({
      surname: "Нұрғалиева",
      given: "Айару",
      patronymic: "Ерланқызы",
    });
    expect(pastedName("Қасымов Ерлан Сейіт ұлы")?.patronymic).toBe("Сейіт ұлы");
  });

  it("leaves one word, sentences and numbers alone", () => {
    expect(pastedName("Нұрғалиева")).toBeNull();
    expect(pastedName("Ким 87000000115")).toBeNull();
    expect(pastedName("это список от акимата за ноябрь")).toBeNull();
  });
});
