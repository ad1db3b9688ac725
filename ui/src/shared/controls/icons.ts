/** Names of the line icons in `icons/icons.svg`, on a 20 grid. */
export const iconNames = [
  "today", "people", "event", "desk", "aid", "organisation", "report", "exchange", "settings", "search", "lock", "plus",
  "check", "close", "down", "right", "left", "ascending", "columns", "undo", "edit", "print", "import", "export", "more",
  "join", "tag", "scan", "columns-map", "phone", "mail", "place", "guardian", "consent", "page", "clock", "laptop", "copy",
  "key", "info", "warning", "stop", "saved", "result-arrived", "result-repeat", "result-void", "result-unknown",
] as const;
export type IconName = (typeof iconNames)[number];

/** Names of the filled shapes, on a 12 grid; in the file they begin with `s-`. */
export const shapeNames = [
  "full", "half", "open", "square", "diamond", "triangle", "pentagon", "star", "ring", "joined",
] as const;
export type ShapeName = (typeof shapeNames)[number];
