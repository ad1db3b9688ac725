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

if (typeof window !== "undefined") {
  window.addEventListener("hashchange", () => {
    place = readPlace(location.hash);
  });
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
export function go(address: string, how: { replace?: boolean } = {}): void {
  if (how.replace) history.replaceState(history.state, "", href(address));
  else history.pushState(null, "", href(address));
  place = readPlace(location.hash);
}
