/** Long lists, as values: where they are scrolled to, which rows are at hand, the newest question first. */
export { default as PagedTable } from "./PagedTable.svelte";
export { PagedRows, type Page, type Rows } from "./paged.svelte";
export { ScaledScroll, TRACK_LIMIT, type Slice } from "./scroll";
export { LatestOnly, RowWindows, WINDOW, type Window } from "./windows";
