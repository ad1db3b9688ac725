/** Languages that people speak, by ISO 639, and how well. */
import * as messages from "../../generated/messages";
import { type Message, say } from "../../shared/l10n";

/** Languages offered, the likeliest first. */
export const LANGUAGES = ["kk", "ru", "en", "tr", "uz", "ky", "de", "zh", "ar", "ko"] as const;

/** Levels of the Common European Framework of Reference. */
export const LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;

/** Returns the name of a language in the language on screen; a code or word that is not offered stays as it is. */
export function sayLanguage(language: string): string {
  const name = nameOf(language);
  return name === null ? language : say(name);
}

function nameOf(language: string): Message | null {
  switch (language) {
    case "kk":
      return messages.volunteersLanguageKk();
    case "ru":
      return messages.volunteersLanguageRu();
    case "en":
      return messages.volunteersLanguageEn();
    case "tr":
      return messages.volunteersLanguageTr();
    case "uz":
      return messages.volunteersLanguageUz();
    case "ky":
      return messages.volunteersLanguageKy();
    case "de":
      return messages.volunteersLanguageDe();
    case "zh":
      return messages.volunteersLanguageZh();
    case "ar":
      return messages.volunteersLanguageAr();
    case "ko":
      return messages.volunteersLanguageKo();
    default:
      return null;
  }
}
