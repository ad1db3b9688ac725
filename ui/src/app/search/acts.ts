/** What the search for everything can do by itself: acts and screens, offered to those who may. */
import * as messages from "../../generated/messages";
import type { Deed, Language, Message, OpenRegister, RegisterKey, Theme } from "../../platform";
import type { IconName } from "../../shared/controls";
import { sayIn } from "../../shared/l10n";
import { SOON } from "../../features/personal";
import { canSwitch, sections, type Section } from "../sections";
import { offeredParts, type SettingsPart } from "../settings";

/** An act, or a screen to go to. */
export type Act = {
  key: string;
  icon: IconName;
  group: "act" | "page";
  label: Message;
  /** Other words that people type for it, in each language. */
  words: Message;
  run: () => void;
};

/** Who asks, and how each thing is done. */
export type Doer = {
  may: (deed: Deed) => boolean;
  open: Pick<OpenRegister, "practice" | "seats" | "operator_id">;
  /** There is a practice register beside this one. */
  practiceWaits: boolean;
  /** Something was done that can be taken back. */
  canUndo: boolean;
  go: (address: string) => void;
  /** Goes to the people without a valid consent. */
  consentMissing: () => void;
  exportAll: () => void;
  undo: () => void;
  theme: (theme: Theme) => void;
  language: (language: Language) => void;
  openRegister: (key: RegisterKey) => void;
  switchOperator: () => void;
  lock: () => void;
};

const sectionWords: Record<Section, () => Message> = {
  today: messages.paletteWordsToday,
  volunteers: messages.paletteWordsVolunteers,
  events: messages.paletteWordsEvents,
  hours: messages.paletteWordsHours,
  figures: messages.paletteWordsFigures,
  organisations: messages.paletteWordsOrganisations,
  settings: messages.paletteWordsSettings,
};
const partWords: Record<SettingsPart, () => Message> = {
  "": messages.paletteWordsSettings,
  backups: messages.paletteWordsBackups,
  operators: messages.paletteWordsOperators,
  personal: messages.paletteWordsPersonal,
  audit: messages.paletteWordsAudit,
};
/** Pages under Settings, personal data; what they need besides. */
const personalPages: readonly { page: string; icon: IconName; label: () => Message; words: () => Message; needs: Deed | null }[] = [
  { page: "expiring", icon: "clock", label: () => messages.personalScreenConsentsExpiringTitle({ days: SOON }), words: messages.paletteWordsExpiring, needs: null },
  { page: "fields", icon: "page", label: messages.personalFieldsTitle, words: messages.paletteWordsFields, needs: "set_retention" },
  { page: "review", icon: "clock", label: messages.personalReviewTitle, words: messages.paletteWordsReview, needs: "see_retention" },
  { page: "blocked", icon: "lock", label: messages.personalBlockedTitle, words: messages.paletteWordsBlocked, needs: "block" },
  { page: "ended", icon: "page", label: messages.personalEndedTitle, words: messages.paletteWordsEnded, needs: "see_retention" },
  { page: "breach", icon: "warning", label: messages.personalBreachTitle, words: messages.paletteWordsBreach, needs: "breach_pack" },
  { page: "days", icon: "page", label: messages.workdaysTitle, words: messages.paletteWordsWorkdays, needs: "breach_pack" },
];

/** Everything on offer, in the order of the screen: acts of daily work first, then screens, then the window itself. */
export function offeredActs(doer: Doer): Act[] {
  const { may, open, go } = doer;
  const act = (key: string, icon: IconName, label: Message, words: Message, run: () => void): Act => ({ key, icon, group: "act", label, words, run });
  const page = (address: string, icon: IconName, label: Message, words: Message): Act => ({ key: address, icon, group: "page", label, words, run: () => go(address) });
  const languages = { kk: messages.windowLanguageKk, ru: messages.windowLanguageRu, en: messages.windowLanguageEn };
  return [
    ...(may("add_volunteer") ? [act("add-volunteer", "plus", messages.windowCommandAddVolunteer(), messages.paletteWordsAddVolunteer(), () => go("volunteers/new"))] : []),
    ...(may("import") ? [act("import", "import", messages.windowCommandImport(), messages.paletteWordsImport(), () => go("import"))] : []),
    ...(may("export") ? [act("export", "export", messages.paletteExport(), messages.paletteWordsExport(), doer.exportAll)] : []),
    ...(may("save_organisation") ? [act("add-organisation", "plus", messages.windowCommandAddOrganisation(), messages.paletteWordsAddOrganisation(), () => go("organisations/new"))] : []),
    ...(may("undo") && doer.canUndo ? [act("undo", "undo", messages.paletteUndo(), messages.paletteWordsUndo(), doer.undo)] : []),
    ...(open.operator_id === null ? [] : [act("password", "key", messages.windowCommandPassword(), messages.paletteWordsPassword(), () => go("settings/password"))]),
    ...(canSwitch(open) ? [act("switch", "people", messages.operatorsScreenSwitchButton(), messages.paletteWordsSwitch(), doer.switchOperator)] : []),
    ...(open.practice ? [act("main", "exchange", messages.windowPracticeLeaveButton(), messages.paletteWordsPractice(), () => doer.openRegister("main"))] : []),
    ...(doer.practiceWaits ? [act("practice", "exchange", messages.windowCommandPractice(), messages.paletteWordsPractice(), () => doer.openRegister("practice"))] : []),
    act("lock", "lock", messages.windowLockButton(), messages.paletteWordsLock(), doer.lock),
    ...sections.map(({ section, icon, label }) => page(section, icon, label(), sectionWords[section]())),
    ...(may("see_events") ? [page("hours/check", "scan", messages.papersScreenCheckButton(), messages.paletteWordsCertificate())] : []),
    ...(may("join_volunteers") ? [page("duplicates", "join", messages.duplicatesTitle(), messages.paletteWordsDuplicates())] : []),
    { key: "consent-missing", icon: "consent", group: "page", label: messages.personalScreenConsentsMissingTitle(), words: messages.paletteWordsConsentMissing(), run: doer.consentMissing },
    ...offeredParts(may).flatMap(({ part, icon, label }) => (part === "" ? [] : [page(`settings/${part}`, icon, label(), partWords[part]())])),
    ...personalPages.flatMap(({ page: to, icon, label, words, needs }) => (needs === null || may(needs) ? [page(`settings/personal/${to}`, icon, label(), words())] : [])),
    act("light", "settings", messages.windowCommandLight(), messages.paletteWordsLight(), () => doer.theme("light")),
    act("dark", "settings", messages.windowCommandDark(), messages.paletteWordsDark(), () => doer.theme("dark")),
    ...(["kk", "ru", "en"] as const).map((to) => act(to, "settings", languages[to](), messages.paletteWordsLanguage(), () => doer.language(to))),
  ];
}

/** All that an act is found by: its name and its other words, in all three languages. */
export function textOf({ label, words }: Act): string {
  return (["kk", "ru", "en"] as const).flatMap((language) => [sayIn(language, label), sayIn(language, words)]).join(" ");
}
