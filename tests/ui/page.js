/* Finds what a person finds: visible controls by role and accessible name. Runs inside the window. */
const squeeze = (text) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

const implicit = {
  A: (e) => (e.hasAttribute("href") ? "link" : ""),
  BUTTON: () => "button",
  DIALOG: () => "dialog",
  FORM: () => "form",
  H1: () => "heading",
  H2: () => "heading",
  H3: () => "heading",
  H4: () => "heading",
  LI: () => "listitem",
  MAIN: () => "main",
  NAV: () => "navigation",
  OPTION: () => "option",
  SELECT: () => "combobox",
  SUMMARY: () => "button",
  TABLE: () => "table",
  TD: () => "cell",
  TEXTAREA: () => "textbox",
  TH: () => "columnheader",
  TR: () => "row",
  INPUT: (e) =>
    ({ checkbox: "checkbox", radio: "radio", search: "searchbox", button: "button", submit: "button", range: "slider", number: "spinbutton", hidden: "" })[e.type] ?? "textbox",
};

const roleOf = (element) => element.getAttribute("role")?.split(" ")[0] ?? implicit[element.tagName]?.(element) ?? "";

function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true") return "";
  if (node.tagName === "KBD") return ""; // a shortcut shown on a control is not its name
  if (node.hasAttribute("aria-label")) return ` ${node.getAttribute("aria-label")} `;
  if (node.tagName === "INPUT" || node.tagName === "SELECT" || node.tagName === "TEXTAREA") return "";
  const inside = Array.from(node.childNodes, textOf).join("");
  return getComputedStyle(node).display.startsWith("inline") ? inside : ` ${inside} `;
}

function nameOf(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return squeeze(by.split(" ").map((id) => textOf(document.getElementById(id) ?? document.createTextNode(""))).join(" "));
  const label = element.getAttribute("aria-label");
  if (label) return squeeze(label);
  if (element.labels?.length) return squeeze(Array.from(element.labels, textOf).join(" "));
  const own = squeeze(textOf(element));
  return own !== "" ? own : squeeze(element.getAttribute("title") ?? element.getAttribute("placeholder") ?? "");
}

function seen(element) {
  if (element.closest("[inert], [aria-hidden='true']")) return false;
  // A radio or a checkbox may be drawn by its label.
  const drawn = element.labels?.length ? [element, ...element.labels] : [element];
  return drawn.some((one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== "hidden");
}

/** All that have the role (or one of several, with |) and the name; a trailing … stands for any rest. */
function all(role, name) {
  const roles = role.split("|");
  const wanted = squeeze(name);
  const matches = wanted.endsWith("…") && wanted.length > 1
    ? (found) => found.startsWith(wanted.slice(0, -1)) || found === wanted
    : (found) => found === wanted;
  const open = Array.from(document.querySelectorAll("dialog[open], [role='dialog']")).filter(seen).at(-1);
  const found = (within) =>
    Array.from(within.querySelectorAll("*")).filter((e) => roles.includes(roleOf(e)) && (wanted === "" || matches(nameOf(e))) && seen(e));
  // What lies over the rest is where a person looks first.
  const first = open ? found(open) : [];
  return first.length > 0 ? first : found(document);
}

/** The text that can be seen, in one line. */
const visibleText = () => squeeze(document.body.innerText);

/** Role and name of everything a person could use, for the words of a failure. */
const offered = () =>
  Array.from(document.querySelectorAll("a, button, input, select, textarea, [role]"))
    .filter((e) => seen(e) && roleOf(e) !== "")
    .slice(0, 120)
    .map((e) => `${roleOf(e)} “${nameOf(e).slice(0, 60)}”`);
