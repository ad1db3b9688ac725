import { expect, it } from "vitest";
import { emptyConsent, toConsentEdit, withPurpose } from "./consent";

it("a consent form starts with processing, on paper, today, by the person", () => {
  expect(toConsentEdit(emptyConsent("2090-11-25", "kk"))).toEqual({
    edit: "consent",
    purposes: ["processing"],
    text_version: "1",
    language: "kk",
    guardian: null,
    on: "25.11.2090",
    until: null,
    way: "paper",
    reference: null,
  });
});

it("a consent given electronically has no paper", () => {
  const draft = { ...emptyConsent("2090-11-25", "ru"), way: "electronic" as const, reference: "папка 12" };
  expect(toConsentEdit(draft)).toMatchObject({ way: "electronic", reference: null });
});

it("purposes are taken in and out", () => {
  const two = withPurpose(emptyConsent("2090-11-25", "kk"), "photo", true);
  expect(two.purposes).toEqual(["processing", "photo"]);
  expect(withPurpose(two, "processing", false).purposes).toEqual(["photo"]);
});
