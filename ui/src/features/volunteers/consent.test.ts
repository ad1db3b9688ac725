import { expect, it } from "vitest";
import { emptyConsent, toConsentEdit, withField, withPurpose } from "./consent";

const sheet = { text: "2026-1", data: ["birth", "phones"] as const };

it("a consent form starts with processing, on the paper of today, by the person", () => {
  expect(toConsentEdit(emptyConsent("2090-11-25", "kk", sheet))).toEqual({
    edit: "consent",
    purposes: ["processing"],
    text_version: "2026-1",
    language: "kk",
    guardian: null,
    on: "25.11.2090",
    until: null,
    way: "paper",
    reference: null,
    data: ["birth", "phones"],
    third_parties: null,
    abroad: null,
  });
});

it("a consent given electronically has no paper", () => {
  const draft = { ...emptyConsent("2090-11-25", "ru", sheet), way: "electronic" as const, reference: "папка 12" };
  expect(toConsentEdit(draft)).toMatchObject({ way: "electronic", reference: null });
});

it("purposes and fields are taken in and out", () => {
  const two = withPurpose(emptyConsent("2090-11-25", "kk", sheet), "photo", true);
  expect(two.purposes).toEqual(["processing", "photo"]);
  expect(withPurpose(two, "processing", false).purposes).toEqual(["photo"]);
  expect(withField(withField(two, "birth", false), "sex", true).data).toEqual(["phones", "sex"]);
});

it("to whom and where is said with its purpose only", () => {
  const named = { ...emptyConsent("2090-11-25", "kk", sheet), thirdParties: "Жас қанат", abroad: "KG" };
  expect(toConsentEdit(named)).toMatchObject({ third_parties: null, abroad: null });
  expect(toConsentEdit(withPurpose(named, "third_parties", true))).toMatchObject({ third_parties: "Жас қанат", abroad: null });
  expect(toConsentEdit(withPurpose(named, "cross_border", true))).toMatchObject({ third_parties: null, abroad: "KG" });
});
