/** Milliseconds between two pings while somebody works; the lock counts minutes. */
const between = 20_000;

/** Calls `ping` when somebody types, clicks or scrolls, at most every twenty seconds. Returns the function that stops. */
export function watchActivity(ping: () => void, clock: () => number = () => performance.now()): () => void {
  let last = -Infinity;
  const seen = (): void => {
    const now = clock();
    if (now - last < between) return;
    last = now;
    ping();
  };
  const signs = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
  for (const sign of signs) window.addEventListener(sign, seen, { capture: true, passive: true });
  return () => {
    for (const sign of signs) window.removeEventListener(sign, seen, { capture: true });
  };
}
