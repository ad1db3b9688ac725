/** National numbers on screen: the last four digits until somebody asks for all. */

/** Returns `•••• 7036` for the last four digits. */
export function maskedTail(tail: string): string {
  return `•••• ${tail}`;
}

/** Returns the number in groups of four, as it is read aloud. */
export function grouped(number: string): string {
  return number.replace(/(\d{4})(?=\d)/g, "$1 ");
}
