/** The languages that a paper can be made in; each is called by its own name. */
import type { Language } from "../../platform";

/** One language, or two on one sheet. */
export type PaperLanguage = Language | "kk+ru";

export const paperLanguages: readonly { value: PaperLanguage; label: string }[] = [
  { value: "kk", label: "Қазақша" },
  { value: "ru", label: "Русский" },
  { value: "en", label: "English" },
  { value: "kk+ru", label: "Қазақша + Русский" }, // not words: each language by its own name
];

/** The languages of a paper in their order. */
export const languagesOf = (chosen: PaperLanguage): Language[] => (chosen === "kk+ru" ? ["kk", "ru"] : [chosen]);
