/** Two languages nobody speaks, to see the screens by. */

/** Nothing; words two fifths longer, so that what does not fit is seen; ids in place of text. */
export type Pseudo = "none" | "stretched" | "ids";

/** Returns text with two letters of every five written twice; the beginning of each text counts anew. */
export function stretch(text: string): string {
  let out = "";
  let owed = 0;
  for (const letter of text) {
    out += letter;
    if (!/\p{Alphabetic}/u.test(letter)) continue;
    owed += 2;
    if (owed >= 5) {
      owed -= 5;
      out += letter;
    }
  }
  return out;
}
