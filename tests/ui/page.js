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

/** The first of them, or the last, or null. */
const one = (role, name, last) => all(role, name).at(last ? -1 : 0) ?? null;

const disabled = (element) => element.matches(":disabled, [aria-disabled='true']");

/** Where the middle of the first box of an element can be seen, in whole pixels. */
function middleOf(element) {
  const box = element.getClientRects()[0] ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const between = (low, high, end) => Math.floor((Math.max(0, low) + Math.min(end, high)) / 2);
  return { x: between(box.left, box.right, innerWidth), y: between(box.top, box.bottom, innerHeight) };
}

/** Gives `done` the place of a control that can be pressed, and watches the next press; otherwise words that say why not. */
function aim(role, name, last, done) {
  const wanted = one(role, name, last);
  if (wanted === null) return done("it is not there");
  wanted.scrollIntoView({ block: "nearest", inline: "nearest" });
  const before = JSON.stringify(wanted.getBoundingClientRect());
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const place = middleOf(wanted);
      const over = document.elementFromPoint(place.x, place.y);
      if (!wanted.isConnected) return done("it went");
      if (disabled(wanted)) return done("it is disabled");
      if (JSON.stringify(wanted.getBoundingClientRect()) !== before) return done("it moves");
      if (!wanted.contains(over)) return done(`${over?.outerHTML.slice(0, 80)} lies over it`);
      watch(wanted);
      done(place);
    }),
  );
}

/** Lets presses of the mouse through to one element only, and remembers whether it got one. */
function watch(wanted) {
  const kinds = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
  const press = { missed: "the press was not heard", end: () => kinds.forEach((kind) => removeEventListener(kind, hear, true)) };
  const hear = (event) => {
    if (wanted.contains(event.target)) {
      if (event.type === "click") press.missed = null;
    } else if (press.missed !== null) {
      event.stopImmediatePropagation();
      event.preventDefault();
      press.missed = "the press met something else";
    }
  };
  window.__press?.end();
  kinds.forEach((kind) => addEventListener(kind, hear, true));
  window.__press = press;
}

/** Why the press that was aimed did not arrive, or null; a page that was loaded anew since was pressed. */
function missed() {
  window.__press?.end();
  return window.__press?.missed ?? null;
}

/** Chooses a radio button or ticks a box. */
function choose(role, name) {
  const wanted = one(role, name);
  if (wanted === null || disabled(wanted)) return false;
  (wanted.labels?.[0] ?? wanted).click();
  return true;
}

/** Brings the keyboard into a field, with what stands there selected, and lets keys through to it only. */
function enter(role, name) {
  const field = one(role, name);
  if (field === null || disabled(field) || field.readOnly) return false;
  field.focus();
  field.select?.();
  if (document.activeElement !== field) return false;
  const typing = { field, lost: false, end: () => ["keydown", "keypress", "keyup"].forEach((kind) => removeEventListener(kind, hear, true)) };
  const hear = (event) => {
    if (event.target === field) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    typing.lost = true;
  };
  window.__typing?.end();
  ["keydown", "keypress", "keyup"].forEach((kind) => addEventListener(kind, hear, true));
  window.__typing = typing;
  return true;
}

/** Whether the field heard every key. */
function heard() {
  window.__typing?.end();
  return window.__typing !== undefined && !window.__typing.lost && window.__typing.field.isConnected;
}

/** Chooses what is written in a list of choices; otherwise everything that is written there. */
function pick(name, choice) {
  const list = one("combobox", name);
  if (list === null || disabled(list)) return null;
  const at = Array.from(list.options).findIndex((option) => option.text.trim() === choice);
  if (at < 0) return Array.from(list.options, (option) => option.text);
  list.selectedIndex = at;
  for (const kind of ["input", "change"]) list.dispatchEvent(new Event(kind, { bubbles: true }));
  return true;
}

/** The text that can be seen, in one line. */
const visibleText = () => squeeze(document.body.innerText);

/** Role and name of everything a person could use, for the words of a failure. */
const offered = () =>
  Array.from(document.querySelectorAll("a, button, input, select, textarea, [role]"))
    .filter((e) => seen(e) && roleOf(e) !== "")
    .slice(0, 120)
    .map((e) => `${roleOf(e)} “${nameOf(e).slice(0, 60)}”`);
