/** The parts of the page of an event, in the order of the tabs. */
import { AttendancePart, PeoplePart } from "../features/attendance";
import { GuestsPart } from "../features/desk";
import type { EventTab } from "../features/events";
import { EventHours } from "../features/hours";
import { EventPapers } from "../features/papers";
import { ShiftsPart } from "../features/shifts";
import * as messages from "../generated/messages";

export const eventTabs: readonly EventTab[] = [
  { value: "shifts", label: messages.shiftsScreenTab, part: ShiftsPart },
  { value: "people", label: messages.attendanceScreenPeopleTab, part: PeoplePart },
  { value: "attendance", label: messages.attendanceScreenTab, part: AttendancePart },
  { value: "guests", label: messages.deskScreenTab, part: GuestsPart },
  { value: "hours", label: messages.hoursScreenTitle, part: EventHours },
  { value: "papers", label: messages.papersScreenTab, part: EventPapers },
];
