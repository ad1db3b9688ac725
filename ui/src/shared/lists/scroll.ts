/**
 * Scrolling over more rows than a browser element can be tall.
 *
 * Engines cap the height of an element (Firefox near 17.8 million pixels, Chromium and WebKit near 33.5 million), so a
 * list of a million rows cannot simply be as tall as its rows. The track is therefore at most [`TRACK_LIMIT`] pixels; a
 * jump of the thumb is read in proportion, while a small scroll moves the rows pixel for pixel, so that a wheel notch
 * feels the same in a list of ten and in a list of three million. The drift between both is paid back when the hand
 * rests ([`ScaledScroll.rest`]).
 *
 * Nothing here touches the document: positions in, positions out.
 */

/** The tallest track we ask for, in CSS pixels; well below the lowest cap. */
export const TRACK_LIMIT = 10_000_000;

/** The rows to draw, and where the first of them stands inside the track. */
export interface Slice {
  /** Index of the first row drawn. */
  first: number;
  /** Number of rows drawn. */
  count: number;
  /** Distance of the first drawn row from the top of the track, in pixels. */
  top: number;
}

/** Where a list of equally tall rows stands. All lengths in CSS pixels. */
export class ScaledScroll {
  #rows = 0;
  #view = 0;
  #tail = 0;
  #track: number;
  /** Offset of the view inside the unscaled list. */
  #offset = 0;
  /** Last known `scrollTop` of the element. */
  #scroll = 0;

  constructor(
    readonly rowHeight: number,
    readonly limit: number = TRACK_LIMIT,
  ) {
    this.#track = 0;
  }

  /** Height that the track element has to have. */
  get track(): number {
    return this.#track;
  }

  /** Offset of the view inside the unscaled list. */
  get offset(): number {
    return this.#offset;
  }

  /** The `scrollTop` that the element has, as far as we know. */
  get scroll(): number {
    return this.#scroll;
  }

  /** True if the track is shorter than the rows. */
  get scaled(): boolean {
    return this.#height > this.limit;
  }

  get #height(): number {
    return this.#rows * this.rowHeight + this.#tail;
  }

  get #reach(): number {
    return Math.max(0, this.#height - this.#view);
  }

  get #scrollReach(): number {
    return Math.max(0, this.#track - this.#view);
  }

  /**
   * Takes a new number of rows and a new height of the view, keeping the offset where it is still possible.
   * `tail` is empty space under the last row, so that it can be scrolled clear of what floats over the list.
   * Returns the `scrollTop` to set.
   */
  resize(rows: number, view: number, tail = 0): number {
    this.#rows = rows;
    this.#view = view;
    this.#tail = tail;
    this.#track = Math.min(this.#height, this.limit);
    return this.scrollTo(this.#offset);
  }

  /** Follows the element after it was scrolled. Returns the `scrollTop` to set, or null if it may stay. */
  follow(scroll: number): number | null {
    const moved = scroll - this.#scroll;
    this.#scroll = scroll;
    if (!this.scaled) {
      this.#offset = scroll;
      return null;
    }
    if (Math.abs(moved) <= this.#view) {
      this.#offset = clamp(this.#offset + moved, this.#reach);
      return this.#atEdge() ? this.rest() : null;
    }
    this.#offset = this.#proportion(scroll, this.#scrollReach, this.#reach);
    return null;
  }

  /** Pays back the drift between thumb and rows. Returns the `scrollTop` to set, or null if there is none. */
  rest(): number | null {
    const wanted = this.#wanted();
    if (Math.abs(wanted - this.#scroll) < 1) return null;
    this.#scroll = wanted;
    return wanted;
  }

  /** Moves to an offset of the unscaled list. Returns the `scrollTop` to set. */
  scrollTo(offset: number): number {
    this.#offset = clamp(offset, this.#reach);
    this.#scroll = this.#wanted();
    return this.#scroll;
  }

  /** Moves just far enough for a row to be whole in the view. Returns the `scrollTop` to set, or null if it is. */
  reveal(index: number, covered = 0): number | null {
    const top = index * this.rowHeight;
    const bottom = top + this.rowHeight;
    if (top < this.#offset) return this.scrollTo(top);
    if (bottom > this.#offset + this.#view - covered) return this.scrollTo(bottom - this.#view + covered);
    return null;
  }

  /** The rows in view, with `margin` rows more at both ends. */
  slice(margin: number): Slice {
    const first = Math.max(0, Math.floor(this.#offset / this.rowHeight) - margin);
    const seen = Math.ceil(this.#view / this.rowHeight) + 1;
    const count = Math.max(0, Math.min(this.#rows - first, seen + 2 * margin));
    return { first, count, top: this.#scroll + first * this.rowHeight - this.#offset };
  }

  /** True if the element cannot scroll on; where the thumb cannot tell a pixel from the end, it is the end. */
  #atEdge(): boolean {
    if (this.#scroll <= 0 && this.#wanted() < 1) this.#offset = 0;
    if (this.#scroll >= this.#scrollReach && this.#wanted() > this.#scrollReach - 1) this.#offset = this.#reach;
    return this.#scroll <= 0 || this.#scroll >= this.#scrollReach;
  }

  #wanted(): number {
    return this.scaled ? Math.round(this.#proportion(this.#offset, this.#reach, this.#scrollReach)) : this.#offset;
  }

  #proportion(value: number, from: number, to: number): number {
    return from === 0 ? 0 : clamp((value / from) * to, to);
  }
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), most);
}
