/** Words of figures: what each is called, what it counts, by what the table tells apart. */
import * as messages from "../../generated/messages";
import type { FigureBy, FigureFormat, FigureMeasure, FigureRegions, Grade, Message } from "../../platform";
import type { Period } from "./query";

const named: Record<FigureMeasure, { name: () => Message; means: () => Message }> = {
  events: { name: messages.figuresMeasureEvents, means: messages.figuresMeansEvents },
  people: { name: messages.figuresMeasurePeople, means: messages.figuresMeansPeople },
  with_hours: { name: messages.figuresMeasureWithHours, means: messages.figuresMeansWithHours },
  confirmed: { name: messages.figuresMeasureConfirmed, means: messages.figuresMeansConfirmed },
  claimed: { name: messages.figuresMeasureClaimed, means: messages.figuresMeansClaimed },
  rejected: { name: messages.figuresMeasureRejected, means: messages.figuresMeansRejected },
  marks: { name: messages.figuresMeasureMarks, means: messages.figuresMeansMarks },
  places: { name: messages.figuresMeasurePlaces, means: messages.figuresMeansPlaces },
  helped: { name: messages.figuresMeasureHelped, means: messages.figuresMeansHelped },
  late_cancels: { name: messages.figuresMeasureLateCancels, means: messages.figuresMeansLateCancels },
  no_shows: { name: messages.figuresMeasureNoShows, means: messages.figuresMeansNoShows },
};
/** What a figure is called. */
export const measureName = (measure: FigureMeasure): Message => named[measure].name();
/** What it counts. */
export const measureMeans = (measure: FigureMeasure): Message => named[measure].means();

const axisNames: Record<FigureBy, () => Message> = {
  direction: messages.figuresAxisDirection,
  programme: messages.figuresAxisProgramme,
  region: messages.figuresAxisRegion,
  event: messages.figuresAxisEvent,
  person: messages.figuresAxisPerson,
  month: messages.figuresAxisMonth,
  quarter: messages.figuresAxisQuarter,
  year: messages.figuresAxisYear,
  sex: messages.figuresAxisSex,
  age: messages.figuresAxisAge,
};
export const axisName = (by: FigureBy): Message => axisNames[by]();

const heads: Record<FigureBy, () => Message> = {
  direction: messages.figuresHeadDirection,
  programme: messages.figuresHeadProgramme,
  region: messages.figuresHeadRegion,
  event: messages.figuresHeadEvent,
  person: messages.figuresHeadPerson,
  month: messages.figuresHeadPeriod,
  quarter: messages.figuresHeadPeriod,
  year: messages.figuresHeadPeriod,
  sex: messages.figuresHeadSex,
  age: messages.figuresHeadAge,
};
/** What stands over the names of the lines. */
export const axisHead = (by: FigureBy): Message => heads[by]();

const periodNames: Record<Period, () => Message> = {
  year: messages.figuresPeriodYear,
  last_year: messages.figuresPeriodLastYear,
  quarter: messages.figuresPeriodQuarter,
  month: messages.figuresPeriodMonth,
  all: messages.figuresPeriodAll,
  own: messages.figuresPeriodOwn,
};
export const periodName = (period: Period): Message => periodNames[period]();

const regionsNames: Record<FigureRegions, () => Message> = { today: messages.figuresRegionsToday, event: messages.figuresRegionsEvent };
/** Which regions figures go by. */
export const regionsName = (regions: FigureRegions): Message => regionsNames[regions]();

/** What hours rest on, the strongest first. */
export const grades: readonly Grade[] = ["scan", "paper", "coordinator", "own"];
const gradeNames: Record<Grade, () => Message> = {
  scan: messages.hoursScreenGradeScan,
  paper: messages.hoursScreenGradePaper,
  coordinator: messages.hoursScreenGradeCoordinator,
  own: messages.hoursScreenGradeOwn,
};
export const gradeName = (grade: Grade): Message => gradeNames[grade]();

/** Files that the table goes out as; their names are the same in every language. */
export const formats: readonly { format: FigureFormat; name: string }[] = [
  { format: "xlsx", name: "XLSX" },
  { format: "csv", name: "CSV" },
  { format: "pdf", name: "PDF" },
];
