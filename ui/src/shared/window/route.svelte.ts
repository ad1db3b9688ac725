/**
 * Where the window is: the part of the address after `#/`.
 *
 * `#/volunteers/vol_…?tab=history` is the path `["volunteers", "vol_…"]` and the query `tab=history`. Every place a person
 * can be has an address, so that Back, links from other pages and a reload lead to the same view.
 */

/** A place in the window. */
export type Place = { readonly path: readonly string[]; readonly query: string };

/** Reads a place from `location.hash`. */
export function readPlace(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split(/\?(.*)/s);
  return { path: path.split("/").filter((part) => part !== "").map(decodeURIComponent), query };
}

let place = $state.raw(readPlace(typeof location === "undefined" ? "" : location.hash));

/** Whoever is asked before another place is shown; `onwards` shows it. */
type Asked = (onwards: () => void) => void;
let asked: Asked | null = null;
/** The address of the present place. */
let address = typeof location === "undefined" ? "" : location.hash;

function show(): void {
  address = location.hash;
  place = readPlace(address);
}

if (typeof window !== "undefined") {
  window.addEventListener("hashchange", () => {
    const wanted = location.hash;
    if (asked === null || wanted === address) return show();
    // The address stays true while somebody is asked.
    history.replaceState(history.state, "", address);
    asked(() => {
      history.replaceState(history.state, "", wanted);
      show();
    });
  });
}

/**
 * Lets `ask` decide before another place is shown, whatever leads there: a link, Back, a command of the search. Returns
 * what ends it.
 */
export function heldPlace(ask: Asked): () => void {
  asked = ask;
  return () => {
    if (asked === ask) asked = null;
  };
}

/** The present place; read in a component, it follows the address. */
export const route = {
  get path(): readonly string[] {
    return place.path;
  },
  get query(): string {
    return place.query;
  },
};

/** The `href` of a place such as `volunteers/vol_…` or `volunteers?region=KZ-71`. */
export const href = (address: string): string => `#/${address}`;

/** Goes to a place; `replace` when Back should not stop at the present one, as while typing a query. */
export function go(to: string, how: { replace?: boolean } = {}): void {
  const onwards = (): void => {
    if (how.replace) history.replaceState(history.state, "", href(to));
    else history.pushState(null, "", href(to));
    show();
  };
  if (asked === null || how.replace) onwards();
  else asked(onwards);
}
