import type { Titles } from "../../platform";

/** The title in a language, or else the first that there is. */
export function titleOf(titles: Titles, language: "kk" | "ru" | "en"): string {
  return [titles[language], titles.kk, titles.ru, titles.en].find((title) => title !== "") ?? "";
}
