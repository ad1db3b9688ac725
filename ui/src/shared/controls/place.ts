type Box = { left: number; top: number; right: number; bottom: number; width: number; height: number };

/** Pixels kept free between what floats, its anchor and the edges of the window. */
const gap = 4;

/** Where something that hangs from `anchor` stands: below it if there is room, above otherwise, never outside the window. */
export function place(
  anchor: Box,
  floating: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - floating.height;
  const fits = below + floating.height <= view.height - gap;
  const top = fits || above < gap ? Math.min(below, view.height - gap - floating.height) : above;
  const left = Math.min(anchor.left, view.width - gap - floating.width);
  return { left: Math.max(gap, left), top: Math.max(gap, top) };
}
