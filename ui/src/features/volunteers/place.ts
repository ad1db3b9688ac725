/**
 * Where the list was left for a person's page, so that coming back finds the same people, row and scroll.
 *
 * Kept in memory only, and only until the list is shown again.
 */

/** A place in the list. */
export interface Place {
  /** Which people were asked for; the part of the address after `?`. */
  address: string;
  /** The row that had the keyboard. */
  current: number;
  /** The first line in view. */
  line: number;
}

let left: Place | null = null;

/** Remembers the place when a person is opened. */
export function leave(place: Place): void {
  left = place;
}

/** Returns the address to go back to; the plain list if the list was not left for a person. */
export function leftAddress(): string {
  return left?.address ?? "";
}

/** Returns the place if it belongs to this address, once. */
export function comeBack(address: string): Place | null {
  const place = left;
  left = null;
  return place?.address === address ? place : null;
}
