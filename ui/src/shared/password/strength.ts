/** How hard a password is to guess. `short` is not taken at all. */
export type Strength = "short" | "weak" | "fair" | "strong";

/** Characters that the program asks for; the rule itself is in Rust. */
const least = 8;

/**
 * Judges by length and variety, not by rules of digits and signs: four words beat `Qwerty1!`.
 *
 * A repeated character counts a little only, and a run like `12345` or `abcde` counts as one step.
 */
export function strengthOf(password: string): Strength {
  const letters = [...password];
  if (letters.length < least) return "short";
  const fresh = letters.filter((letter, at) => {
    const step = (letter.codePointAt(0) ?? 0) - (letters[at - 1]?.codePointAt(0) ?? -9);
    return step !== 0 && step !== 1 && step !== -1;
  }).length;
  const variety = new Set(letters.map((letter) => letter.toLowerCase())).size;
  const weight = Math.min(fresh, variety * 2);
  if (weight < 8) return "weak";
  return weight < 16 ? "fair" : "strong";
}
