import { expect, test } from "vitest";
import type { Deed } from "../../platform";
import { deedGroups, deedWord, roleHint, roles, roleWord } from "./words";

const deeds = deedGroups.flatMap((group) => group.deeds);

test("the table of rights names every deed once", () => {
  // A record of all deeds does not compile while one is missing.
  const all: Record<Deed, true> = {
    see_volunteers: true, see_restricted: true, add_volunteer: true, edit_volunteer: true, change_status: true, delete_volunteer: true,
    bulk_edit: true, import: true, export: true, print: true, save_organisation: true, add_direction: true, change_settings: true,
    manage_operators: true, renew_recovery: true, see_audit: true, make_backup: true, restore: true, erase: true, anonymise: true,
    block: true, record_consent: true, see_retention: true, set_retention: true, breach_pack: true, undo: true, practice: true, share_filter: true, join_volunteers: true,
    issue_certificates: true, see_events: true, save_events: true, assign_people: true, mark_people: true, claim_hours: true, confirm_hours: true, sign_in: true, receive_guests: true,
  };
  expect([...deeds].sort()).toEqual(Object.keys(all).sort());
});
test("no two deeds have the same words", () => expect(new Set(deeds.map((deed) => deedWord(deed).id)).size).toBe(deeds.length));
test("every role has a name and says what it is for", () => expect(new Set(roles.flatMap((role) => [roleWord(role).id, roleHint(role).id])).size).toBe(2 * roles.length));
