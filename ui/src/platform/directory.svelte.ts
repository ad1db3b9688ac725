/**
 * The names behind codes: regions, directions, organisations, tags. Loaded once when a register opens and again
 * when it changes; every function answers in the language on screen and is reactive.
 */
import { commonDirectionEnded, papersPlaceNow } from "../generated/messages";
import { currentLanguage, say } from "../shared/l10n";
import { commands } from "./commands";
import { onChanged } from "./events";
import type { Direction, Directory, Organisation } from "./types";

/** The fields of a volunteer that can be switched off, by the codes of the program. */
export type PersonField =
  | "latin" | "badge_name" | "former_names" | "birth" | "sex" | "iin" | "phones" | "emails" | "residence" | "directions" | "languages"
  | "skills" | "tags" | "organisation" | "joined" | "tshirt" | "emergency" | "guardians" | "contracts" | "briefings" | "notes";

const nothing: Directory = { regions: [], directions: [], organisations: [], tags: [], fields_off: [], consent_text: "" };
let known = $state.raw<Directory>(nothing);
let stop: (() => void) | null = null;

const regionsByCode = $derived(new Map(known.regions.map((region) => [region.code, region])));
const directionsByCode = $derived(new Map(known.directions.map((direction) => [direction.code, direction])));
const organisationsById = $derived(new Map(known.organisations.map((organisation) => [organisation.id, organisation])));

/** Loads the directory and keeps it fresh; the frame calls it when a register opens. */
export async function openDirectory(): Promise<void> {
  stop ??= onChanged(() => void commands.directory().then((fresh) => (known = fresh)));
  known = await commands.directory();
}

/** Forgets everything; the frame calls it when the register locks. */
export function closeDirectory(): void {
  stop?.();
  stop = null;
  known = nothing;
}

export const directory = {
  get all(): Directory {
    return known;
  },
  /** The full name of a region; its code while the name is not known. */
  region: (code: string): string => regionsByCode.get(code)?.[currentLanguage()] ?? code,
  /** The full name on a day, `2022-08-19`: an old name with the present one beside it. */
  regionOn: (code: string, on: string): string => {
    const region = regionsByCode.get(code);
    const then = region?.former.find(({ from, until }) => from <= on && (until === null || on < until));
    if (region === undefined || then === undefined) return directory.region(code);
    const spoken = currentLanguage();
    return say(papersPlaceNow({ then: then[spoken], now: region[`short_${spoken}`] }));
  },
  /** The short name, for tables and tiles. */
  regionShort: (code: string): string => regionsByCode.get(code)?.[`short_${currentLanguage()}`] ?? code,
  /** The name of a direction, also of one that was taken off the list and stays with people. */
  direction: (code: string): string => directionsByCode.get(code)?.[currentLanguage()] ?? say(commonDirectionEnded()),
  isDirection: (code: string): boolean => directionsByCode.has(code),
  get ownDirections(): Direction[] {
    return known.directions.filter(({ own }) => own);
  },
  get nationalDirections(): Direction[] {
    return known.directions.filter(({ own }) => !own);
  },
  /** Whether the organisation collects a field of a volunteer; forms leave out what it does not. */
  collects: (field: PersonField): boolean => !known.fields_off.includes(field),
  organisation: (id: string): Organisation | undefined => organisationsById.get(id),
};
