/** How results, categories and delegations are named and drawn. */
import * as messages from "../../generated/messages";
import { directory, type Delegation, type DeskAnswer, type DeskBoard, type DeskCategory, type DeskCounts, type DeskGuest, type DeskList, type DeskPage, type GuestState, type ListPurpose, type Message } from "../../platform";
import type { IconName, ShapeName } from "../../shared/controls";
import { currentLanguage, say, sayInstant } from "../../shared/l10n";

export type Tone = "arrived" | "repeat" | "void" | "unknown";
/** Shape, colour and word of a result: one place, so that they never part. */
export function lookOf(answer: Exclude<DeskAnswer, { kind: "found" }>): { tone: Tone; icon: IconName; word: Message } {
  switch (answer.kind) {
    case "entered":
      return { tone: "arrived", icon: "result-arrived", word: messages.deskScreenEnteredWord() };
    case "left":
      return { tone: "arrived", icon: "result-arrived", word: messages.deskScreenLeftWord() };
    case "already":
      return { tone: "repeat", icon: "result-repeat", word: messages.deskScreenAlreadyWord() };
    case "other_day":
      return { tone: "repeat", icon: "result-repeat", word: messages.deskScreenOtherDayWord() };
    case "other_category":
      return { tone: "repeat", icon: "result-repeat", word: messages.deskScreenOtherCategoryWord() };
    case "cancelled":
      return { tone: "repeat", icon: "result-repeat", word: messages.deskScreenCancelledWord() };
    case "not_inside":
      return { tone: "repeat", icon: "result-repeat", word: messages.deskScreenNotInsideWord() };
    case "void_badge":
      return { tone: "void", icon: "result-void", word: messages.deskScreenVoidWord() };
    case "misread":
      return { tone: "unknown", icon: "result-unknown", word: messages.deskScreenMisreadWord() };
    case "unknown":
      return { tone: "unknown", icon: "result-unknown", word: messages.deskScreenUnknownWord() };
    case "other_event":
      return { tone: "unknown", icon: "result-unknown", word: messages.deskScreenOtherEventWord() };
  }
}

/** Whether somebody at the desk may let the guest pass all the same. */
export function canOverrule(answer: DeskAnswer): answer is Extract<DeskAnswer, { kind: "already" | "other_day" | "other_category" | "cancelled" | "not_inside" }> {
  return ["already", "other_day", "other_category", "cancelled", "not_inside"].includes(answer.kind);
}

export function stateWord(state: GuestState): Message {
  switch (state) {
    case "expected":
      return messages.deskScreenStateExpected();
    case "came":
      return messages.deskScreenStateCame();
    case "left":
      return messages.deskScreenStateLeft();
    case "closed":
      return messages.boardStateClosed();
    case "cancelled":
      return messages.deskScreenStateCancelled();
  }
}
export const stateShape = (state: GuestState): ShapeName => (state === "came" ? "full" : state === "left" || state === "closed" ? "half" : state === "cancelled" ? "square" : "open");

export function purposeWord(purpose: ListPurpose): Message {
  switch (purpose) {
    case "door":
      return messages.deskScreenPurposeDoor();
    case "session":
      return messages.deskScreenPurposeSession();
    case "meal":
      return messages.deskScreenPurposeMeal();
    case "transport":
      return messages.deskScreenPurposeTransport();
    case "hand_out":
      return messages.deskScreenPurposeHandOut();
  }
}

/** A title in the language of the window, or else the first that there is. */
export function titleIn(titles: { kk: string; ru: string; en: string }): string {
  return [titles[currentLanguage()], titles.kk, titles.ru, titles.en].find((title) => title !== "") ?? "";
}
/** What a list is called: by its own title, or else after its purpose. */
export const listTitle = (list: DeskList): string => titleIn(list.titles) || say(purposeWord(list.purpose));
/** The lists as a choice. */
export const listChoices = (page: DeskPage | undefined): { value: string; label: string }[] => (page?.lists ?? []).flatMap((list) => (list.id === null ? [] : [{ value: list.id, label: listTitle(list) }]));
/** The figures beside the field, of a board. */
export function countsOf({ guests, crew, desks }: DeskBoard, own: string): DeskCounts {
  const came = guests.came + crew.came;
  return { came, expected: guests.expected + crew.expected - came, here: desks.find(({ desk }) => desk === own)?.all ?? 0 };
}
/** Shapes as the sprite names them: a circle is full. */
export function categoryShape(category: DeskCategory): ShapeName {
  return category.shape === "circle" ? "full" : (category.shape as ShapeName);
}
export const categoryOf = (page: DeskPage, guest: DeskGuest): DeskCategory | undefined => page.categories.find(({ code }) => code === guest.category);

export function delegationName(page: DeskPage, of: Delegation): string {
  if (of.kind === "named") return of.of;
  if (of.kind === "region") return directory.region(of.of);
  const country = page.countries.find(([code]) => code === of.of);
  return country === undefined ? of.of : titleIn(country[1]);
}
/** From where, as it stands beside a name. */
export function fromLine(page: DeskPage, guest: DeskGuest): string {
  const country: Delegation | null = guest.country === null ? null : { kind: "country", of: guest.country };
  const from = guest.delegation ?? country;
  return [from === null ? null : delegationName(page, from), guest.organisation].filter((part) => part !== null && part !== "").join(" · ");
}
/** What stands under the word of a result, and what to do. */
export function hintOf(answer: DeskAnswer): Message | null {
  switch (answer.kind) {
    case "already":
      return messages.deskScreenAlreadyHint();
    case "void_badge":
      return answer.holds === null ? messages.deskErrorVoidBadge() : messages.deskScreenVoidHint({ number: answer.holds });
    case "other_category":
      return messages.deskScreenOtherCategoryHint();
    case "cancelled":
      return messages.deskScreenCancelledHint();
    case "not_inside":
      return messages.deskScreenNotInsideHint();
    case "misread":
      return messages.deskScreenMisreadHint();
    case "unknown":
      return messages.deskScreenUnknownHint();
    case "other_event":
      return messages.deskScreenOtherEventHint();
    case "found":
    case "entered":
    case "left":
    case "other_day":
      return null;
  }
}
export const categoryLabel = (category: DeskCategory): string => `${category.code} · ${titleIn(category.titles)}`;

/** The word of a sex, of somebody whose is not known too. */
export const sexLabel = (sex: string | null): string => say(sex === "female" ? messages.volunteersSexFemale() : sex === "male" ? messages.volunteersSexMale() : messages.boardUnknownLabel());
const bands: Record<string, () => Message> = { under14: messages.volunteersAgeUnder14, from14to17: messages.volunteersAgeFrom14to17, from18to34: messages.volunteersAgeFrom18to34, from35to59: messages.volunteersAgeFrom35to59, from60: messages.volunteersAgeFrom60 };
/** The word of an age band. */
export const ageLabel = (band: string): string => say((bands[band] ?? messages.volunteersAgeUnknown)());
/** A moment as a clock shows it; of another day with the day. */
export function momentLabel(at: number, now: number): string {
  const [day, today] = [sayInstant(at, "numeric"), sayInstant(now, "numeric")];
  return day === today ? sayInstant(at, "time") : sayInstant(at, "datetime");
}

/** The label of a detail by its code. */
export function detailWord(code: string): Message {
  return DETAILS[code as keyof typeof DETAILS]?.() ?? messages.deskScreenNoteLabel();
}
const DETAILS = {
  organisation: messages.guestsOrganisationLabel,
  position: messages.guestsFieldPosition,
  outlet: messages.guestsFieldOutlet,
  accreditation: messages.guestsFieldAccreditation,
  arrival: messages.guestsArrivalLabel,
  departure: messages.guestsFieldDeparture,
  hotel: messages.guestsFieldHotel,
  room_mate: messages.guestsFieldRoomMate,
  transfers: messages.guestsFieldTransfers,
  diet: messages.guestsDietLabel,
  sessions: messages.guestsFieldSessions,
  visa: messages.guestsFieldVisa,
  vehicle: messages.guestsFieldVehicle,
  languages: messages.guestsFieldLanguages,
  emergency: messages.guestsFieldEmergency,
  tshirt: messages.guestsFieldTshirt,
  guardian: messages.guestsFieldGuardian,
};
/** The details that can be asked, in the order of the form. */
export const DETAIL_CODES = Object.keys(DETAILS);
/** What a guest may have said to being photographed or named. */
export const consentChoices = (): { value: string; label: string }[] => [
  { value: "", label: say(messages.guestsConsentOpen()) },
  { value: "yes", label: say(messages.guestsConsentYes()) },
  { value: "no", label: say(messages.guestsConsentNo()) },
];
export const COLOURS = { participant: messages.guestsColourParticipant, delegation: messages.guestsColourDelegation, head: messages.guestsColourHead, speaker: messages.guestsColourSpeaker, vip: messages.guestsColourVip, state: messages.guestsColourState, press: messages.guestsColourPress, crew: messages.guestsColourCrew };
export const SHAPES = { circle: messages.guestsShapeCircle, diamond: messages.guestsShapeDiamond, star: messages.guestsShapeStar, triangle: messages.guestsShapeTriangle, ring: messages.guestsShapeRing, square: messages.guestsShapeSquare, pentagon: messages.guestsShapePentagon, joined: messages.guestsShapeJoined };
