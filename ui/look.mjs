// Draws every screen of the window in three languages, light and dark, against the program in memory, and asks axe about
// each. Usage: npm run look -- <folder> [screens, by the beginnings of their names, with commas] [looks, as ru-dark,kk-light].
// CHROMIUM names the browser.
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, preview } from "vite";

const [folder = "look", only = "", looks = ""] = process.argv.slice(2);
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { app } = JSON.parse(await readFile(new URL("../src-tauri/tauri.conf.json", import.meta.url), "utf8"));
const type = async (page, label, text) => page.locator(label).fill(text);

/** Chooses everybody and opens one of the changes of many. */
async function bulk(page, which) {
  await page.locator("[role=grid]").focus();
  await page.keyboard.press("Control+a");
  await page.locator(".selection .button").nth(which).click();
  if (which === 0) await type(page, "dialog input[list]", "форум");
  await page.waitForTimeout(700);
}

/** Types a name at the desk and sends it. */
async function checkIn(page, name) {
  await type(page, ".field input", name);
  await page.locator(".neighbours li").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".result").waitFor();
}

/** Types a code at the desk and sends it, as a scanner does. */
async function scan(page, code) {
  await page.locator(".field input").fill(code);
  await page.keyboard.press("Enter");
  await page.locator(".result").waitFor();
}

/** Begins the practice at the desk. */
async function practiseAtDesk(page) {
  await page.locator("[type=submit]").click();
  await page.locator(".task").waitFor();
}

/** Opens the test of the scanner from the guests of an event. */
async function scanner(page) {
  await page.locator(".guests .bar [aria-haspopup=menu]").click();
  await page.locator("[role=menuitem]:has([href='#icon-scan'])").click();
  await page.locator("dialog .scanner input").focus();
}

/** Nobody comes to the desk for ten minutes. */
async function quiet(page) {
  await page.locator(".field input").waitFor();
  await page.evaluate(() => {
    const own = Date.now;
    Date.now = () => own() + 600_000;
  });
  await page.locator(".repairs li").first().waitFor({ timeout: 15_000 });
}

/** Goes on to a list of the desk, by its place. */
async function atList(page, place) {
  await page.locator(".field input").waitFor();
  await page.locator(".choose select").selectOption({ index: place });
}

/** A sentence in each language, as Rust says it to the window of the guest. */
const locales = Object.fromEntries(await Promise.all(["kk", "ru", "en"].map(async (language) => [language, await readFile(new URL(`../locales/${language}/facing.ftl`, import.meta.url), "utf8")])));
const asking = (id) => Object.entries(locales).map(([language, words]) => [language, new RegExp(`^${id} = (.*)$`, "m").exec(words)[1]]);
/** Shows a guest in the window of the guest. */
async function face(page, name, second) {
  const detail = { language: "kk", name, second, ask: asking("facing-ask") };
  await page.evaluate((detail) => void dispatchEvent(new CustomEvent("birge-guest", { detail })), detail);
}

/** Sets the most guests of a category: two delegates, of whom two are there. */
async function quota(page, most) {
  await page.locator(".guests .bar [aria-haspopup=menu]").click();
  await page.locator("[role=menuitem]").last().click();
  await page.locator("dialog .quota", { hasText: "DL" }).locator("input").fill(most);
}

/** Adds a delegate, who waits for a place. */
async function waiting(page) {
  await quota(page, "2");
  await page.locator("dialog [type=submit]").click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.locator(".guests .bar .button").nth(1).click();
  await page.locator("dialog input").nth(0).fill("Нұрланова");
  await page.locator("dialog input").nth(1).fill("Әсел");
  await page.locator("dialog select").first().selectOption("DL");
}

/** A board of so many shifts that go on and that come, with people as a forum has them. */
function wall(language, theme, now, next, locked) {
  const names = ["Әлия С.", "Динмұхамед Т.", "Нұрсұлтан Қ.", "Айгерім Ө.", "Бақытжан Ә.", "Мария-Хосе Ф.", "Жансая Ы.", "Гүлнәр Ғ."];
  const titles = { kk: ["Тіркеу үстелі", "Қоқысты сұрыптау және тасымалдау", "Делегацияларды қарсы алу"], ru: ["Стойка регистрации", "Сортировка и вывоз собранного мусора", "Встреча делегаций"], en: ["Registration desk", "Sorting and carrying away the rubbish", "Meeting delegations"] }[language];
  const roles = { kk: ["Тіркеуші", "Топ жетекшісі", "Аудармашы"], ru: ["Регистратор", "Старший группы", "Переводчик"], en: ["Registrar", "Team leader", "Interpreter"] }[language];
  const one = (at, goesOn) => {
    const states = goesOn ? ["missing", "late", "here", "here", "here", "left", "here", "here"] : ["expected"];
    const people = Array.from({ length: 4 + ((at * 5) % 15) }, (_, who) => ({ name: names[(who + at) % names.length], state: states[who % states.length], late: states[who % states.length] === "late" ? 12 : 0 }));
    const [count, here] = [people.length, people.filter(({ state }) => state === "here").length];
    if (locked) people.length = 0;
    return { title: titles[at % 3], place: at % 2 === 0 ? "Конгресс-орталығы, А залы" : "", from: "09:00", until: "13:00", expected: count, here: goesOn ? here : 0, missing: at % 3, roles: roles.slice(0, 1 + (at % 3)).map((role, place) => ({ role, needed: 4, there: 4 - (place === 0 ? at % 3 : 0), missing: place === 0 ? at % 3 : 0 })), people };
  };
  return { language, theme, title: { kk: "Орталық Азия еріктілерінің форумы", ru: "Форум волонтёров Центральной Азии", en: "Forum of volunteers of Central Asia" }[language], clock: "10:42", locked, now: Array.from({ length: now }, (_, at) => one(at, true)), next: Array.from({ length: next }, (_, at) => one(at + now, false)) };
}
const walls = { "wall-few": [1, 1], "wall-some": [3, 2], "wall-many": [14, 9], "wall-none": [0, 0], "wall-locked": [3, 2] };

/** A section of the settings, scrolled to. */
const shown = (section) => async (page) => page.locator(section).evaluate((found) => found.scrollIntoView());
const LIMITED = "#/events/evt_00000000000000000000000000000019";

/** name → [what the address of the stand-in says, place, what is done before the picture] */
const screens = {
  "first-run-1": ["phase=first_run", ""],
  "first-run-2": ["phase=first_run", "", async (page) => page.locator("[type=submit]").click()],
  "first-run-3": ["phase=first_run", "", toPassword],
  "first-run-4": ["phase=first_run", "", toRecovery],
  "first-run-5": ["phase=first_run", "", async (page) => {
    await toRecovery(page);
    await page.locator("[type=checkbox]").check();
    await page.locator("[type=submit]").click();
  }],
  unlock: ["phase=locked", ""],
  "unlock-wrong": ["phase=locked", "", async (page) => {
    await type(page, "[type=password]", "wrong");
    await page.locator("[type=submit]").click();
    await page.locator("[role=alert]").waitFor();
  }],
  "unlock-two": ["phase=locked&practice", ""],
  "unlock-practice": ["phase=locked", "", practise],
  "unlock-practice-making": ["phase=locked", "", async (page) => {
    await practise(page);
    await page.locator("dialog input[type=text]").fill("Айгерим Сейітқали");
    await page.locator("dialog [type=password]").nth(0).fill("құс тау көпір шелек");
    await page.locator("dialog [type=password]").nth(1).fill("құс тау көпір шелек");
    await page.locator("dialog [type=submit]").click();
    await page.locator("dialog [role=progressbar]").waitFor();
  }],
  "unlock-practice-made": ["phase=locked", "", async (page) => {
    await screens["unlock-practice-making"][2](page);
    await page.locator(".topbar .practice").waitFor();
  }],
  "unlock-seats": ["phase=locked&colleagues", ""],
  "unlock-remember": ["phase=locked", "", async (page) => page.locator("main [type=checkbox]").check()],
  "unlock-remembered": ["phase=locked&remembered&fail=register_open_remembered:waiting", ""],
  "unlock-wait": ["phase=locked&colleagues", "", async (page) => {
    for (let tried = 0; tried < 5; tried++) {
      await type(page, "[type=password]", "wrong");
      await page.locator("[type=submit]").click();
      await page.locator(tried < 2 ? "[role=alert]" : "[role=timer]").waitFor();
      if (tried > 1 && tried < 4) await page.locator("[role=timer]").waitFor({ state: "detached", timeout: 15_000 });
    }
  }],
  "operator-menu": ["colleagues", "#/today", async (page) => page.locator(".operator button").click()],
  "operator-switch": ["colleagues", "#/today", async (page) => {
    await page.locator(".operator button").click();
    await page.locator("[role=menuitem]").first().click();
    await page.locator("dialog").waitFor();
  }],
  figures: ["", "#/figures"],
  "figures-region": ["", "#/figures?period=all&by=region&measure=people"],
  "figures-events": ["", "#/figures?by=event&in=direction:taza_alem&as_of=2026-09-30"],
  "figures-rows": ["", "#/figures", async (page) => page.locator(".figure").nth(2).click()],
  "figures-noshows": ["", "#/figures?by=person&measure=no_shows", async (page) => page.locator(".means .button").click()],
  "figures-own": ["", "#/figures?period=own&from=2026-02-01&until=2026-01-01"],
  "figures-empty": ["people=0", "#/figures"],
  operators: ["colleagues", "#/settings/operators"],
  "operators-alone": ["", "#/settings/operators"],
  "operators-refused": ["fail=operators:refused", "#/settings/operators"],
  "operators-menu": ["colleagues", "#/settings/operators", async (page) => page.locator("td .button").nth(1).click()],
  "operators-add": ["colleagues", "#/settings/operators", async (page) => page.locator("main .button--primary").click()],
  "operators-leave": ["colleagues", "#/settings/operators", async (page) => {
    await page.locator("td .button").nth(1).click();
    await page.locator("[role=menuitem]").nth(2).click();
  }],
  backups: ["", "#/settings/backups"],
  "backups-refused": ["fail=backups_page:refused", "#/settings/backups"],
  "backups-waiting": ["fail=backups_page:waiting", "#/settings/backups"],
  "backups-making": ["", "#/settings/backups", async (page) => {
    await page.locator("main .button--primary").click();
    await page.locator("[role=progressbar]").waitFor();
  }],
  "backups-restore": ["", "#/settings/backups", async (page) => {
    await page.locator("td .button").nth(1).click();
    await page.locator("dialog .fact").nth(5).waitFor();
  }],
  "backups-begin": ["phase=locked", "", async (page) => {
    await page.locator("main p .button").last().click();
    await page.locator("main p .button").click();
    await page.locator("[type=password]").waitFor();
  }],
  audit: ["colleagues", "#/settings/audit"],
  "audit-days": ["colleagues", "#/settings/audit", async (page) => {
    await page.locator("main select").nth(2).selectOption("other");
    await page.locator("main input").first().fill("31.02.2026");
  }],
  "audit-none": ["colleagues", "#/settings/audit", async (page) => {
    await page.locator("main select").nth(2).selectOption("other");
    await page.locator("main input").nth(1).fill("01.01.2020");
    await page.locator(".empty").waitFor();
  }],
  "audit-refused": ["fail=audit:refused", "#/settings/audit"],
  "ask-withdraw": ["", "#/volunteers/vol_00000000000000000000000000000007/withdraw"],
  "ask-block": ["", "#/volunteers/vol_00000000000000000000000000000007/block"],
  "ask-anonymise": ["", "#/volunteers/vol_00000000000000000000000000000007/anonymise"],
  "ask-erase": ["", "#/volunteers/vol_00000000000000000000000000000007/erase"],
  "ask-erase-order": ["", "#/volunteers/vol_00000000000000000000000000000007/erase", async (page) => {
    await page.locator("[type=radio]").last().check();
    await page.locator("[type=checkbox]").check();
    await page.locator("[type=submit]").click();
    await page.locator("[role=alert]").waitFor();
  }],
  "ask-erased": ["", "#/volunteers/vol_00000000000000000000000000000007/erase", async (page) => {
    await page.locator("[type=radio]").first().check();
    await page.locator("[type=checkbox]").check();
    await page.locator("[type=submit]").click();
    await page.locator(".empty").waitFor();
  }],
  "profile-blocked": ["", "#/volunteers/vol_00000000000000000000000000000007/block", async (page) => {
    await page.locator("main input").fill("12/48");
    await page.locator("[type=submit]").click();
    await page.locator(".banner").first().waitFor();
  }],
  "profile-menu": ["", "#/volunteers/vol_00000000000000000000000000000007", async (page) => page.locator(".head .button--icon").last().click()],
  "profile-shown": ["", "#/volunteers/vol_00000000000000000000000000000007", async (page) => {
    for (const at of [0, 1]) await page.locator(".end .button").nth(at).click();
    await page.waitForTimeout(100);
  }],
  "trace-anonymised": ["", "#/volunteers/vol_anonymised"],
  personal: ["", "#/settings/personal"],
  "personal-fields": ["", "#/settings/personal/fields"],
  "personal-review": ["", "#/settings/personal/review", async (page) => {
    for (const at of [1, 2, 5]) await page.locator("main [type=checkbox]").nth(at).check();
  }],
  "personal-ended": ["", "#/settings/personal/ended"],
  "personal-blocked": ["", "#/settings/personal/blocked"],
  "personal-expiring": ["", "#/settings/personal/expiring"],
  "personal-breach": ["", "#/settings/personal/breach", async (page) => page.locator(".due").waitFor()],
  "personal-beyond": ["", "#/settings/personal/beyond", async (page) => page.locator("[role=cell]").first().waitFor()],
  "personal-beyond-none": ["people=0", "#/settings/personal/beyond"],
  "personal-reduce": ["", "#/settings/personal/beyond", async (page) => {
    await page.locator("main .button--primary").click();
    await page.locator("dialog").waitFor();
  }],
  "profile-beyond": ["", "#/settings/personal/beyond", toBeyond],
  "profile-ground": ["", "#/settings/personal/beyond", async (page) => {
    await toBeyond(page);
    await page.locator("section:has(> .head [href='#icon-consent']) .value").click();
    await page.locator("section select").first().waitFor();
  }],
  "profile-terms": ["", "#/settings/personal/beyond", async (page) => {
    await toBeyond(page);
    await page.locator(".banner .button").first().click();
    await page.locator("dialog").waitFor();
  }],
  "profile-signed": ["", "#/volunteers/vol_00000000000000000000000000000007", async (page) => {
    await page.locator(".show").first().click();
    await page.locator("dialog").waitFor();
  }],
  "profile-document": ["", "#/volunteers/vol_00000000000000000000000000000007", seeDocument],
  "volunteers-bulk-ground": ["", "#/volunteers", async (page) => bulk(page, 5)],
  "import-least": ["", "#/import", async (page) => {
    await clinic(page);
    await page.keyboard.press("F8");
    await page.locator(".asked .banner--info").last().waitFor();
  }],
  "import-leave": ["", "#/import", async (page) => {
    await screens["import-least"][2](page);
    await page.locator("a[href='#/volunteers']").first().click();
    await page.locator("dialog p").waitFor();
  }],
  "import-begun": ["", "#/import", async (page) => {
    await screens["import-leave"][2](page);
    await page.locator("dialog .button--danger").click();
    await page.evaluate(() => void (location.hash = "#/import"));
    await page.locator(".lists .banner").waitFor();
  }],
  "import-waiting": ["begun", "#/import", async (page) => {
    await page.locator(".lists .banner").first().waitFor();
    await page.keyboard.press("Tab");
  }],
  "import-drop": ["begun", "#/import", async (page) => {
    await page.locator(".lists .button--quiet").first().click();
    await page.locator("dialog p").waitFor();
  }],
  "import-drop-pasted": ["begun", "#/import", async (page) => {
    await page.locator(".lists .button--quiet").nth(1).click();
    await page.locator("dialog p").waitFor();
  }],
  "import-drop-reading": ["begun", "#/import", async (page) => {
    await page.locator(".lists .button--quiet").nth(2).click();
    await page.locator("dialog p").waitFor();
  }],
  "guests-beyond": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await screens["guests-change"][2](page);
    await page.locator("dialog [data-field=diet]").fill("халал");
    await page.locator("dialog [data-field=note]").fill("аллергия");
  }],
  "personal-days": ["", "#/settings/personal/days"],
  "personal-desk": ["role=desk", "#/settings/personal"],
  "desk-role": ["colleagues&role=desk", "#/settings"],
  practice: ["", "#/practice/evt_00000000000000000000000000000007"],
  "practice-task": ["", "#/practice/evt_00000000000000000000000000000007", practiseAtDesk],
  "practice-wrong": ["", "#/practice/evt_00000000000000000000000000000007", async (page) => {
    await practiseAtDesk(page);
    await checkIn(page, "төрөбаев");
  }],
  "practice-list": ["", "#/practice/evt_00000000000000000000000000000007", async (page) => {
    await practiseAtDesk(page);
    for (let at = 0; at < 7; at++) await page.locator(".task button").click();
  }],
  "practice-over": ["", "#/practice/evt_00000000000000000000000000000007", async (page) => {
    await practiseAtDesk(page);
    for (let at = 0; at < 12; at++) await page.locator(".task button").click();
    await page.locator(".over").waitFor();
  }],
  "viewer-profile": ["colleagues&role=viewer", "#/volunteers/vol_00000000000000000000000000000007"],
  "viewer-import": ["colleagues&role=viewer", "#/import"],
  "viewer-organisations": ["role=viewer", "#/organisations"],
  "settings-remember": ["", "#/settings", async (page) => page.locator(".remember .button").click()],
  "settings-remembered": ["", "#/settings", async (page) => {
    await page.locator(".remember .button").click();
    await type(page, "dialog [type=password]", "practice makes ready");
    await page.locator("dialog [type=submit]").click();
    await page.locator("dialog").waitFor({ state: "detached" });
  }],
  "backups-before": ["", "#/settings/backups", async (page) => page.locator("table").last().locator(".button").first().click()],
  "backups-practice": ["practice", "#/settings/backups"],
  "recover-owners": ["phase=locked&owners", "", async (page) => {
    await page.locator(".entry__actions .button--quiet").click();
    await type(page, "main [autocapitalize]", "K7QM-2R9T-HX4D-81WC-NP6A-V3EJ-5FZB-Y0GS");
    for (const at of [0, 1]) await page.locator("[type=password]").nth(at).fill("құс тау көпір шелек");
    await page.locator("[type=submit]").click();
    await page.locator("[type=radio]").first().waitFor();
  }],
  recover: ["phase=locked", "", async (page) => page.locator(".entry__actions .button--quiet").click()],
  today: ["", "#/today"],
  "today-practice": ["practice", "#/today"],
  "today-empty": ["people=0", "#/today"],
  "today-refused": ["fail=today:refused", "#/today"],
  "today-broken": ["fail=today:broken", "#/today"],
  "today-waiting": ["fail=today:waiting", "#/today", async (page) => page.waitForTimeout(500)],
  volunteers: ["", "#/volunteers"],
  "volunteers-columns": ["", "#/volunteers", async (page) => page.locator(".search [aria-haspopup=dialog]").last().click()],
  "volunteers-saved": ["", "#/volunteers", async (page) => {
    await page.locator(".saved .chip").nth(2).click();
    await page.waitForTimeout(200);
  }],
  "volunteers-naming": ["", "#/volunteers?text=%D0%BD%D2%B1%D1%80&status=active", async (page) => {
    await page.locator(".search > .button").last().waitFor();
    await page.locator(".search > .button").nth(1).click();
    await page.locator("dialog").waitFor();
  }],
  "volunteers-filters": ["", "#/volunteers", async (page) => page.locator(".saved > .button").click()],
  "volunteers-export": ["", "#/volunteers?status=active", async (page) => page.locator(".head .button").nth(2).click()],
  "volunteers-bulk-tag": ["", "#/volunteers", async (page) => bulk(page, 0)],
  "volunteers-bulk-consent": ["", "#/volunteers", async (page) => bulk(page, 4)],
  "volunteers-search": ["", "#/volunteers?text=%D0%BD%D2%B1%D1%80"],
  "volunteers-search-address": ["", "#/volunteers?text=volunteer1"],
  "volunteers-empty": ["people=0", "#/volunteers"],
  duplicates: ["", "#/duplicates"],
  "duplicates-chosen": ["", "#/duplicates", async (page) => {
    await page.locator(".rules summary").click();
    await page.locator(".value").nth(1).click();
    await page.keyboard.press("ArrowDown");
  }],
  profile: ["", "#/volunteers/vol_00000000000000000000000000000007"],
  "profile-rivals": ["", "#/volunteers/vol_00000000000000000000000000000008"],
  "profile-settled": ["", "#/volunteers/vol_00000000000000000000000000000008", async (page) => {
    await page.locator(".rivals button").last().click();
    await page.locator(".toast").waitFor();
  }],
  "profile-missing": ["", "#/volunteers/vol_0"],
  import: ["", "#/import"],
  "import-clinic": ["", "#/import", clinic],
  "import-clinic-sheet": ["", "#/import", async (page) => {
    await clinic(page);
    await page.locator("[role=tab]").nth(1).click();
  }],
  "import-clinic-kind": ["", "#/import", async (page) => {
    await clinic(page);
    await page.locator(".problems .one").nth(10).click();
    await page.waitForTimeout(200);
  }],
  "import-clinic-answered": ["", "#/import", async (page) => {
    await screens["import-clinic-kind"][2](page);
    await page.locator("[type=radio]").nth(1).check();
    await page.locator(".fix > .button").nth(1).click();
    await page.waitForTimeout(300);
  }],
  "import-clinic-word": ["", "#/import", async (page) => {
    await clinic(page);
    await page.locator(".problems .one").nth(13).click();
    await page.waitForTimeout(200);
  }],
  "import-clinic-typing": ["", "#/import", async (page) => {
    await clinic(page);
    await page.locator("[role=grid]").focus();
    for (const key of ["ArrowDown", "ArrowRight", "F2"]) await page.keyboard.press(key);
  }],
  "import-clinic-reading": ["", "#/import", async (page) => {
    await page.locator(".ways .button").nth(1).click();
    await page.locator("dialog textarea").fill("Ким Лев 8 700 000 01 15");
    await page.locator("dialog .button--primary").click();
    await page.locator("[role=grid] [role=gridcell]").first().waitFor();
    await page.locator(".head__line .button").nth(1).click();
  }],
  "import-clinic-table": ["", "#/import", async (page) => {
    await clinic(page);
    await page.locator(".head__line .button").nth(1).click();
    await page.locator("dialog select").nth(1).selectOption("1");
    await page.locator("dialog select").nth(2).selectOption("1");
  }],
  "import-hours": ["", "#/import", hours],
  "import-hours-person": ["", "#/import", async (page) => {
    await hours(page);
    await page.locator("[role=grid]").focus();
    await page.keyboard.press("ArrowDown");
    await page.locator(".choices .button").first().waitFor();
  }],
  "import-hours-reading": ["", "#/import", async (page) => {
    await clinic(page);
    await page.locator(".head__line .button").nth(1).click();
    await page.locator("dialog select").first().selectOption("hours");
    await page.locator("dialog select").nth(1).waitFor();
  }],
  "import-paste": ["", "#/import", async (page) => page.locator(".ways .button").nth(1).click()],
  "import-take-back": ["", "#/import", async (page) => page.locator("td .button").first().click()],
  "import-done": ["", "#/import", async (page) => {
    await clinic(page);
    await page.locator("[type=radio]").nth(1).check();
    await page.locator(".foot .button--primary").click();
    await page.locator(".result").waitFor();
  }],
  events: ["", "#/events"],
  "events-month": ["", "#/events?view=month"],
  "events-week": ["", "#/events?view=week"],
  "events-none": ["", "#/events?text=жжж"],
  "events-templates": ["", "#/events?templates"],
  "events-refused": ["fail=events_window:refused", "#/events"],
  "events-waiting": ["fail=events_window:waiting", "#/events"],
  "events-new": ["", "#/events/new", async (page) => {
    await page.locator("form input").nth(3).fill("29.02.2024 23:30");
    await page.locator("form input").nth(4).fill("01.03.2024 02:00");
    await page.locator(".twice").waitFor();
    await page.locator("[type=submit]").click();
    await page.locator("[role=alert]").first().waitFor();
  }],
  "events-new-later": ["", "#/events/new", async (page) => {
    await page.locator("form input").nth(3).fill("12.08.2021 09:00");
    await page.locator("form input").nth(4).fill("12.08.2021 12:00");
    await page.locator("form .two select").first().selectOption("KZ-10");
  }],
  event: ["", "#/events/evt_00000000000000000000000000000007"],
  "event-edit": ["", "#/events/evt_00000000000000000000000000000007", async (page) => {
    await page.locator(".acts .button").nth(-2).click();
    await page.locator(".transfer").scrollIntoViewIfNeeded();
  }],
  "event-cancel": ["", "#/events/evt_00000000000000000000000000000007", async (page) => page.locator(".acts .button--danger").first().click()],
  "event-menu": ["", "#/events/evt_00000000000000000000000000000007", async (page) => page.locator(".acts [aria-haspopup=menu]").click()],
  "event-series": ["", "#/events/evt_00000000000000000000000000000007", async (page) => {
    await page.locator(".acts [aria-haspopup=menu]").click();
    await page.locator("[role=menuitem]").nth(1).click();
    await page.locator("dialog input[maxlength='10']").fill("31.01.2027");
    await page.waitForTimeout(200);
  }],
  "event-template": ["", "#/events/evt_00000000000000000000000000000039"],
  "event-programme": ["", "#/events/new", async (page) => page.locator(".programme .button").last().click()],
  "event-shifts": ["", "#/events/evt_00000000000000000000000000000007/shifts", async (page) => page.locator("[data-shift]").first().waitFor()],
  "event-shifts-one-site": ["", "#/events/evt_00000000000000000000000000000008/shifts", async (page) => page.locator("[data-shift]").first().focus()],
  "event-shifts-warned": ["", "#/events/evt_00000000000000000000000000000007/shifts", async (page) => {
    await page.locator("[data-shift]").first().press("Enter");
    await page.locator(".assign select").selectOption({ index: 1 });
    await page.locator(".assign input").first().fill("с");
    await page.locator("[role=option]").first().waitFor();
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await page.locator(".against").waitFor();
  }],
  "event-shifts-new": ["", "#/events/evt_00000000000000000000000000000007/shifts", async (page) => page.locator(".shifts .bar .button").last().click()],
  "event-shifts-edit": ["", "#/events/evt_00000000000000000000000000000007/shifts", async (page) => page.locator("[data-shift]").first().press("e")],
  "event-people": ["", "#/events/evt_00000000000000000000000000000007/people", async (page) => page.locator("[role=row]").nth(3).waitFor()],
  "event-people-none": ["people=0", "#/events/evt_00000000000000000000000000000001/people"],
  "event-attendance-none": ["people=0", "#/events/evt_00000000000000000000000000000001/attendance"],
  "event-people-many": ["", "#/events/evt_00000000000000000000000000000007/people", async (page) => {
    await page.locator(".people .bar .button").first().click();
    await page.locator("dialog").waitFor();
  }],
  "event-attendance": ["", "#/events/evt_00000000000000000000000000000008/attendance", async (page) => page.locator("[role=row]").nth(3).waitFor()],
  "event-attendance-marks": ["", "#/events/evt_00000000000000000000000000000007/attendance", async (page) => {
    await page.locator("[role=row] .acts .button").first().click();
    await page.locator("[role=row] .acts .button--icon").first().click();
    await page.locator("dialog .marks .button").first().click();
  }],
  "event-attendance-paper": ["", "#/events/evt_00000000000000000000000000000007/attendance", async (page) => {
    await page.locator(".attendance .end .button").click();
    for (const line of ["K7Q2M", "zzz"]) {
      await page.locator(".terms input").last().fill(line);
      await page.keyboard.press("Enter");
    }
    await page.waitForTimeout(200);
  }],
  "event-guests": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => page.locator("[role=row]").nth(3).waitFor()],
  badges: ["", "#/badges/evt_00000000000000000000000000000007", async (page) => page.locator(".pages img").first().waitFor()],
  "facing-calm": ["", ""],
  "facing-short": ["", "", async (page) => face(page, "Әлия Өмірзақова", "Aliya OMIRZAKOVA")],
  "facing-long": ["", "", async (page) => face(page, "Динмұхамед Тілеубердиев", "Dinmukhamed TILEUBERDIYEV")],
  "facing-longest": ["", "", async (page) => face(page, "Мария Хосе Гуадалупе де лос Анхелес Фернандес-Кортес Эскаланте", "María José Guadalupe")],
  preflight: ["", "#/preflight/evt_00000000000000000000000000000007"],
  "preflight-scanned": ["", "#/preflight/evt_00000000000000000000000000000007", async (page) => {
    await page.locator(".scan input").fill("F26A1000018");
    await page.keyboard.press("Enter");
    await page.locator(".said [role=status]").waitFor();
    await page.locator("li .acts").nth(2).locator("button").click();
    await page.locator(".said [role=status]").nth(1).waitFor();
    await page.waitForTimeout(500);
  }],
  "preflight-printer": ["", "#/preflight/evt_00000000000000000000000000000007", async (page) => {
    await page.locator("li .acts button").first().click();
    await page.locator("dialog select").first().waitFor();
  }],
  "badges-chosen": ["", "#/badges/evt_00000000000000000000000000000007", async (page) => {
    await page.locator("[type=radio]").nth(2).check();
    await page.locator(".guests li").nth(1).locator("input").check();
    await page.locator(".pages img").first().waitFor();
  }],
  "badges-wrong": ["", "#/badges/evt_00000000000000000000000000000007", async (page) => {
    await page.locator(".two input").first().fill("300");
    await page.locator("[role=alert]").first().waitFor();
  }],
  "guests-change": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await page.locator("[role=row]").nth(3).locator(".button").first().click();
    await page.locator("dialog form input").first().waitFor();
    await page.waitForTimeout(200);
  }],
  "guests-document": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await page.locator(".guests .bar .button").nth(1).click();
    await page.locator("dialog .button:has(.icon)").first().click();
    await page.locator("dialog textarea").waitFor();
  }],
  "guests-delegations": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await page.locator(".guests .bar [aria-pressed]").click();
    await page.locator(".packs tbody tr").first().waitFor();
  }],
  "guests-paper": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await page.locator(".guests .bar [aria-haspopup=menu]").click();
    await page.locator("[role=menuitem]:has-text(\"F9\") + [role=menuitem]").click();
    await page.locator(".terms input").last().fill("Төр");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(200);
  }],
  "guests-more": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await page.locator(".guests .bar [aria-haspopup=menu]").click();
    await page.locator("[role=menu]").waitFor();
  }],
  ...Object.fromEntries([0, 1, 2].map((part) => [`guests-set-up-${part}`, ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await page.locator(".guests .bar [aria-haspopup=menu]").click();
    await page.locator("[role=menuitem]").last().click();
    await page.locator("dialog [role=tab]").nth(part).click();
    await page.waitForTimeout(150);
  }]])),
  "desk-delegation": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await checkIn(page, "төрөбаев");
    await page.keyboard.press("F7");
    await page.locator(".packs tbody tr").first().waitFor();
  }],
  "event-guests-off": ["", "#/events/evt_00000000000000000000000000000008/guests"],
  "event-guests-board": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await page.locator(".guests .bar [aria-haspopup=menu]").click();
    await page.locator("[role=menuitem]:has([href='#icon-report'])").click();
    await page.locator("dialog dl").waitFor();
  }],
  "event-guests-scanner": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await scanner(page);
    await page.keyboard.type("F26B700042K", { delay: 8 });
    await page.keyboard.press("Enter");
    await page.locator(".word").waitFor();
  }],
  "event-guests-scanner-misread": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await scanner(page);
    await page.keyboard.type("F26B7000429", { delay: 8 });
    await page.keyboard.press("Enter");
    await page.locator(".word").waitFor();
  }],
  "event-guests-camera": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await scanner(page);
    await page.locator(".camera .button").click();
    await page.locator(".camera .banner").waitFor();
  }],
  desk: ["", "#/desk/evt_00000000000000000000000000000007"],
  "desk-quiet": ["", "#/desk/evt_00000000000000000000000000000007", quiet],
  "desk-quiet-card": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await quiet(page);
    await page.keyboard.press("Enter");
    await page.locator("dialog .repair").waitFor();
  }],
  "desk-quiet-saved": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await screens["desk-quiet-card"][2](page);
    await page.locator("dialog [data-field=delegation]").selectOption({ index: 3 });
    await page.locator("dialog [type=submit]").click();
    await page.locator(".toast").waitFor();
  }],
  "desk-quiet-interrupted": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await screens["desk-quiet-card"][2](page);
    await page.keyboard.type("F26B700042K", { delay: 8 });
    await page.keyboard.press("Enter");
    await page.locator(".result").waitFor();
  }],
  "desk-typing": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await type(page, ".field input", "төр");
    await page.locator(".neighbours li").first().waitFor();
  }],
  "desk-entered": ["", "#/desk/evt_00000000000000000000000000000007", (page) => checkIn(page, "төрөбаев")],
  "desk-printed": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await checkIn(page, "төрөбаев");
    await page.locator(".prints li").first().waitFor();
    await page.waitForTimeout(600);
  }],
  "desk-print-failed": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    for (const name of ["төрөбаев", "тілеубердиев"]) {
      await checkIn(page, name);
      await page.waitForTimeout(600);
    }
    await page.locator(".prints .failed").waitFor();
  }],
  "desk-new-badge": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await screens["desk-printed"][2](page);
    await page.keyboard.press("F6");
    await page.locator("dialog form").waitFor();
  }],
  "desk-printer": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await screens["desk-printed"][2](page);
    await page.keyboard.press("Control+p");
    await page.locator("dialog .prints").waitFor();
  }],
  "desk-leave": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await page.locator("header .button").last().click();
    await page.locator("dialog [type=password]").fill("wrong");
    await page.locator("dialog [type=submit]").click();
    await page.locator("dialog [role=alert], dialog .error, dialog [aria-invalid]").first().waitFor();
  }],
  "desk-warned": ["", "#/desk/evt_00000000000000000000000000000007", (page) => checkIn(page, "тілеубердиев")],
  "desk-already": ["", "#/desk/evt_00000000000000000000000000000007", (page) => checkIn(page, "сәрсенова")],
  "desk-cancelled": ["", "#/desk/evt_00000000000000000000000000000007", (page) => checkIn(page, "төлегенов")],
  "desk-misread": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await page.locator(".field input").fill("F26B700042X");
    await page.keyboard.press("Enter");
    await page.locator(".result").waitFor();
  }],
  "desk-left": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await page.locator(".field input").waitFor();
    await page.keyboard.press("F4");
    await checkIn(page, "сәрсенова");
  }],
  "desk-not-inside": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await page.locator(".field input").waitFor();
    await page.keyboard.press("F4");
    await checkIn(page, "иманбек");
  }],
  "desk-void": ["", "#/desk/evt_00000000000000000000000000000007", (page) => scan(page, "F26A100147M")],
  "desk-unknown": ["", "#/desk/evt_00000000000000000000000000000007", (page) => scan(page, "F26B700999")],
  "desk-other-event": ["", "#/desk/evt_00000000000000000000000000000007", (page) => scan(page, "CAMPB700042K")],
  "desk-walk-in": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await type(page, ".field input", "Нұрланова");
    await page.keyboard.press("F2");
    await page.locator("dialog input").nth(1).fill("Әсел");
    await page.locator("dialog select").first().selectOption("DL");
    await page.locator("dialog .button--primary").click();
    await page.locator(".result").waitFor();
  }],
  "desk-limit": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => { await atList(page, 2); await checkIn(page, "сәрсенова"); }],
  "desk-lunch": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => { await atList(page, 1); await checkIn(page, "сәрсенова"); }],
  "desk-use": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => { await atList(page, 2); await checkIn(page, "қожамқұлов"); }],
  "desk-category": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => { await atList(page, 3); await checkIn(page, "қожамқұлов"); }],
  "desk-day": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => { await atList(page, 4); await checkIn(page, "қожамқұлов"); }],
  "desk-early": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => { await atList(page, 5); await checkIn(page, "қожамқұлов"); }],
  "desk-late": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => { await atList(page, 6); await checkIn(page, "тілеубердиев"); }],
  "desk-new": ["", "#/desk/evt_00000000000000000000000000000007", async (page) => {
    await type(page, ".field input", "Төрөбаев");
    await page.keyboard.press("F2");
    await page.locator("dialog .similar").waitFor();
  }],
  hours: ["", "#/hours"],
  "hours-all": ["", "#/hours", async (page) => page.locator(".states input").last().check({ force: true })],
  "hours-picked": ["", "#/hours", async (page) => {
    await page.locator("[role=columnheader] [type=checkbox]").check();
    await page.locator("[role=row] [role=cell] [type=checkbox]").nth(1).uncheck();
    await page.locator("[role=toolbar]").waitFor();
  }],
  "hours-reject": ["", "#/hours", async (page) => {
    await page.locator("[role=row] [role=cell] [type=checkbox]").first().check();
    await page.locator("[role=toolbar] .button").nth(1).click();
    await page.locator("dialog [type=submit]").click();
  }],
  "hours-claim": ["", "#/hours", async (page) => page.locator(".acts .button").last().click()],
  "hours-none": ["", "#/hours", async (page) => {
    await type(page, ".asof input", "01.01.2001");
    await page.locator(".empty").waitFor();
  }],
  "hours-check": ["", "#/hours/check", async (page) => {
    await page.locator("dialog input").first().fill("2026-A-0007-K");
    await page.locator("dialog [type=submit]").click();
    await page.locator("dialog .banner").waitFor();
  }],
  "profile-hours": ["", "#/volunteers/vol_00000000000000000000000000000003", async (page) => {
    await page.locator(".bars a").first().waitFor();
    await page.locator(".bars").scrollIntoViewIfNeeded();
    await page.mouse.move(500, 500);
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(200);
  }],
  "profile-give": ["", "#/volunteers/vol_00000000000000000000000000000003", async (page) => {
    await page.locator(".bars a").first().waitFor();
    await page.locator("main section:has(.bars) + section .button").first().click();
    await page.locator("dialog").waitFor();
  }],
  "event-hours": ["", "#/events/evt_00000000000000000000000000000001/hours", async (page) => {
    await page.locator(".acts .button").first().waitFor();
    await page.locator("[role=tabpanel] .acts .button").first().click();
    await page.locator(".toast").waitFor();
  }],
  "event-hours-correct": ["", "#/events/evt_00000000000000000000000000000001/hours", async (page) => {
    await page.locator("[role=row] [role=cell] [type=checkbox]").first().check();
    await page.locator("[role=toolbar] .button").nth(2).click();
    await page.locator("dialog").waitFor();
  }],
  "event-papers": ["", "#/events/evt_00000000000000000000000000000001/papers"],
  "event-papers-none": ["", "#/events/evt_00000000000000000000000000000008/papers"],
  organisations: ["", "#/organisations"],
  "organisations-none": ["", "#/organisations", async (page) => type(page, "[type=search]", "жжж")],
  "organisations-form": ["", "#/organisations/org_00000000000000000000000000000001"],
  "organisations-new": ["", "#/organisations/new", async (page) => page.locator("dialog [type=submit]").click()],
  settings: ["", "#/settings"],
  "settings-password": ["", "#/settings", async (page) => page.locator(".secrets .button").first().click()],
  "settings-recovery": ["", "#/settings", renew],
  "settings-recovery-new": ["", "#/settings", async (page) => {
    await renew(page);
    await type(page, "dialog [type=password]", "practice makes ready");
    await page.locator("dialog [type=submit]").click();
    await page.locator("code").waitFor();
  }],
  "settings-direction": ["", "#/settings", async (page) => page.locator(".directions .button").last().click()],
  "settings-direction-removed": ["", "#/settings", async (page) => {
    await page.locator(".directions li button").click();
    await page.locator(".toast").waitFor();
  }],
  "settings-practice": ["practice", "#/settings", async (page) => page.locator("section.practice").scrollIntoViewIfNeeded()],
  "settings-templates": ["", "#/settings", async (page) => page.locator("section.templates").scrollIntoViewIfNeeded()],
  "settings-saved": ["", "#/settings", async (page) => {
    await page.locator("main form input").first().fill("«Таза Есіл» тобы");
    await page.locator("main form [type=submit]").first().click();
    await page.locator(".toast").waitFor();
  }],
  "settings-hours": ["", "#/settings", async (page) => page.locator("form.policies").evaluate((form) => form.scrollIntoView())],
  "settings-rates": ["", "#/settings", async (page) => page.locator("section.rates").evaluate((section) => section.scrollIntoView())],
  "settings-rate": ["", "#/settings", async (page) => page.locator("section.rates > div .button").click()],
  "signup-form": ["", "#/events/new", async (page) => {
    await page.locator("form input").nth(3).fill("12.08.2026 09:00");
    await page.locator("form input").nth(4).fill("12.08.2026 12:00");
    await page.locator(".times input").nth(0).fill("31.07.2026 09:00");
    await page.locator(".times input").nth(1).fill("30.07");
    await page.locator("[type=submit]").click();
    await page.locator(".times [role=alert]").first().waitFor();
    await page.locator(".times").evaluate((times) => times.scrollIntoView({ block: "center" }));
  }],
  "signup-about": ["", LIMITED],
  "signup-people": ["", `${LIMITED}/people`, async (page) => page.locator("[role=row]").nth(3).waitFor()],
  "signup-why": ["", `${LIMITED}/people`, async (page) => {
    await page.locator("[role=row]").nth(3).waitFor();
    await page.locator(".people .add input").fill("с");
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator("dialog form").waitFor();
  }],
  "signup-standing": ["", `${LIMITED}/people`, async (page) => {
    await page.locator("[role=row] .button").first().click();
    await page.locator("dialog [type=radio]").nth(3).check({ force: true });
    await page.locator("dialog input").last().fill("вчера");
    await page.locator("dialog [type=submit]").click();
    await page.locator("dialog [role=alert], dialog [aria-invalid=true]").first().waitFor();
  }],
  "signup-shift": ["", `${LIMITED}/shifts`, async (page) => page.locator("[data-shift]").first().press("e")],
  "signup-many": ["", `${LIMITED}/shifts`, async (page) => {
    await page.locator("[data-shift]").first().waitFor();
    await page.locator(".shifts .bar .button").last().click();
    await page.locator("form .times").evaluate((times) => times.scrollIntoView({ block: "center" }));
  }],
  "signup-kept": ["", "#/volunteers/vol_00000000000000000000000000000003", async (page) => {
    await page.locator("dl.kept").waitFor();
    await shown("dl.kept")(page);
  }],
  "quotas-set-up": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await quota(page, "много");
    await page.locator("dialog [role=alert]").first().waitFor();
  }],
  "quotas-waits": ["", "#/events/evt_00000000000000000000000000000007/guests", waiting],
  "quotas-queue": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await waiting(page);
    await page.locator("dialog [type=submit]").click();
    await page.locator("dialog").waitFor({ state: "detached" });
    await quota(page, "3");
    await page.locator("dialog [type=submit]").click();
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.locator(".quotas .button").waitFor();
  }],
  "quotas-moved": ["", "#/events/evt_00000000000000000000000000000007/guests", async (page) => {
    await screens["quotas-queue"][2](page);
    await page.locator(".quotas .button").click();
    await page.locator(".toast").first().waitFor();
  }],
  "hours-policies": ["", "#/events/evt_00000000000000000000000000000007", async (page) => {
    await page.locator(".acts .button").nth(-2).click();
    await page.locator("form h2").last().evaluate((title) => title.scrollIntoView({ block: "center" }));
  }],
  "settings-rate-wrong": ["", "#/settings", async (page) => {
    await page.locator("section.rates > div .button").click();
    await page.locator("dialog input").nth(0).fill("24");
    await page.locator("dialog input").nth(1).fill("1 600");
    await page.locator("dialog [type=submit]").click();
    await page.locator("dialog [role=alert]").waitFor();
  }],
  "figures-worth": ["", "#/figures?period=all", async (page) => page.locator("#worth-title").evaluate((title) => title.scrollIntoView())],
  "figures-late": ["", "#/figures?by=person&measure=late_cancels"],
  ...Object.fromEntries(Object.keys(walls).map((name) => [name, ["", ""]])),
  search: ["", "#/today", async (page) => {
    await page.keyboard.press("Control+k");
    await type(page, "dialog input", "ас");
    await page.waitForTimeout(300);
  }],
  "search-start": ["", "#/today", async (page) => page.keyboard.press("Control+k")],
  "search-layout": ["", "#/today", async (page) => {
    await page.keyboard.press("Control+k");
    await type(page, "dialog input", "fc");
    await page.waitForTimeout(300);
  }],
  "search-act": ["", "#/today", async (page) => {
    await page.keyboard.press("Control+k");
    await type(page, "dialog input", "копия");
    await page.waitForTimeout(300);
  }],
  "search-address": ["", "#/today", async (page) => {
    await page.keyboard.press("Control+k");
    await type(page, "dialog input", "volunteer1");
    await page.waitForTimeout(300);
  }],
  "search-organisation": ["", "#/today", async (page) => {
    await page.keyboard.press("Control+k");
    await type(page, "dialog input", "жүрек");
    await page.waitForTimeout(300);
  }],
  "search-none": ["", "#/today", async (page) => {
    await page.keyboard.press("Control+k");
    await type(page, "dialog input", "жжжж");
    await page.waitForTimeout(300);
  }],
  "search-viewer": ["role=viewer", "#/today", async (page) => page.keyboard.press("Control+k")],
  "stretched-today": ["pseudo=stretched", "#/today"],
  "stretched-organisations": ["pseudo=stretched", "#/organisations"],
  "stretched-settings": ["pseudo=stretched", "#/settings"],
  nowhere: ["", "#/nothing"],
  states: ["", ""],
};

async function clinic(page) {
  await page.locator("main .button--primary").click();
  await page.locator("[role=grid] [role=gridcell]").first().waitFor();
}
async function hours(page) {
  await clinic(page);
  await page.locator(".head__line .button").nth(1).click();
  await page.locator("dialog select").first().selectOption("hours");
  await page.locator("dialog .button--primary").click();
  await page.locator("dialog").waitFor({ state: "detached" });
}
async function practise(page) {
  await page.locator(".entry__body .button").first().click();
  await page.locator("dialog").waitFor();
}
async function renew(page) {
  await page.locator(".secrets .button").nth(1).click();
  await page.locator("dialog [type=password]").waitFor();
}
/** From the list of those beyond the minimum to the first of them. */
async function toBeyond(page) {
  await page.locator("[role=cell] a").first().click();
  await page.locator(".banner .button").first().waitFor();
}
/** Begins to record that a document was seen. */
async function seeDocument(page) {
  const title = page.locator("h2", { hasText: /Құжат көрсет|Документ предъявлен|Document/ });
  const section = page.locator("section").filter({ has: title });
  await section.locator("button").last().click();
  await section.locator("select").waitFor();
}
async function toPassword(page) {
  await page.locator("[type=submit]").click();
  await page.locator("input[type=text]").nth(0).fill("«Жүрек жылуы» қоғамдық бірлестігі");
  await page.locator("input[type=text]").nth(1).fill("Айгерим Сейітқали");
  await page.locator("[type=submit]").click();
  await page.locator("[type=password]").nth(0).fill("құс тау көпір шелек");
  await page.locator("[type=password]").nth(1).fill("құс тау көпір шелек");
}
async function toRecovery(page) {
  await toPassword(page);
  await page.locator("[type=submit]").click();
  await page.locator("code").waitFor();
}

await mkdir(folder, { recursive: true });
// Built as for development, so that the program in memory is in it; served under the content policy of the real window.
process.env.NODE_ENV = "development";
const outDir = await mkdtemp(join(tmpdir(), "birge-look-"));
const input = ["index.html", "states.html", "guest.html", "wall.html"].map((page) => new URL(page, import.meta.url).pathname);
await build({ mode: "development", logLevel: "error", build: { outDir, emptyOutDir: true, minify: false, rolldownOptions: { input } } });
const server = await preview({ build: { outDir }, preview: { port: 0, headers: { "Content-Security-Policy": app.security.csp } }, logLevel: "error" });
const at = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
let troubles = 0;
for (const [name, [asked, place, act]] of Object.entries(screens).filter(([name]) => only.split(",").some((part) => name.startsWith(part)))) {
  for (const language of ["kk", "ru", "en"]) {
    for (const theme of ["light", "dark"]) {
      if (!looks.split(",").some((look) => `${language}-${theme}`.startsWith(look))) continue;
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
      const trouble = (text) => ((troubles += 1), console.log(`${name} ${language} ${theme}: ${text}`));
      page.on("pageerror", (error) => trouble(error.message));
      let watching = true;
      page.on("console", (message) => watching && message.type() === "error" && trouble(message.text()));
      try {
        const file = name === "states" ? "states.html" : name.startsWith("facing") ? "guest.html" : name in walls ? "wall.html" : "";
        if (file === "guest.html") await page.addInitScript((idle) => void (globalThis.birgeIdle = idle), { theme, titles: [["kk", "Орталық Азия еріктілерінің форумы"], ["ru", "Форум волонтёров Центральной Азии"]], welcome: asking("facing-welcome") });
        if (file === "wall.html") await page.addInitScript((board) => void (globalThis.birgeWall = board), wall(language, theme, ...walls[name], name === "wall-locked"));
        await page.goto(`${at}${file}?${asked}&language=${language}&theme=${theme}${place}`);
        await page.locator("h1, h2, .waiting, [role=status], [role=alert]").first().waitFor({ timeout: 15_000 });
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(150);
        await act?.(page);
        await page.waitForTimeout(120);
        await page.screenshot({ path: `${folder}/${name}-${language}-${theme}.png`, fullPage: name === "states" });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight);
        if (wide && name !== "states") trouble("the page is larger than the window");
        if (language !== "en") {
          watching = false; // axe writes styles of its own
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
          for (const { id, nodes } of violations) trouble(`axe ${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 110)).join(" | ")}`);
        }
      } catch (error) {
        trouble(error.message.split("\n")[0]);
      }
      await page.close();
    }
  }
}
await browser.close();
await server.close();
await rm(outDir, { recursive: true });
console.log(troubles === 0 ? "No troubles." : `Troubles: ${troubles}`);
process.exitCode = troubles === 0 ? 0 : 1;
