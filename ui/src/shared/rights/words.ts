/** The words of roles and of what they may do. Every switch is whole: a new value does not compile without words. */
import * as messages from "../../generated/messages";
import type { Deed, Message, Role } from "../../platform";

/** Roles in the order of the screen. */
export const roles: readonly Role[] = ["owner", "coordinator", "aid", "desk", "viewer", "data_officer"];

/** Returns the name of a role. */
export function roleWord(role: Role): Message {
  switch (role) {
    case "owner":
      return messages.rightsRoleOwner();
    case "coordinator":
      return messages.rightsRoleCoordinator();
    case "aid":
      return messages.rightsRoleAid();
    case "desk":
      return messages.rightsRoleDesk();
    case "viewer":
      return messages.rightsRoleViewer();
    case "data_officer":
      return messages.rightsRoleDataOfficer();
  }
}

/** Returns what a role is for. */
export function roleHint(role: Role): Message {
  switch (role) {
    case "owner":
      return messages.rightsRoleOwnerHint();
    case "coordinator":
      return messages.rightsRoleCoordinatorHint();
    case "aid":
      return messages.rightsRoleAidHint();
    case "desk":
      return messages.rightsRoleDeskHint();
    case "viewer":
      return messages.rightsRoleViewerHint();
    case "data_officer":
      return messages.rightsRoleDataOfficerHint();
  }
}

/** The parts of the table of rights, in the order of the screen. */
export const deedGroups: readonly { key: string; title: () => Message; deeds: readonly Deed[] }[] = [
  { key: "people", title: messages.operatorsScreenGroupPeople, deeds: ["see_volunteers", "add_volunteer", "edit_volunteer", "change_status", "delete_volunteer", "bulk_edit", "join_volunteers", "share_filter", "undo"] },
  { key: "events", title: messages.operatorsScreenGroupEvents, deeds: ["see_events", "save_events", "assign_people", "mark_people", "receive_guests", "claim_hours", "confirm_hours", "issue_certificates"] },
  { key: "lists", title: messages.operatorsScreenGroupLists, deeds: ["import", "export", "print"] },
  { key: "personal", title: messages.operatorsScreenGroupPersonal, deeds: ["see_restricted", "record_consent", "block", "anonymise", "erase", "see_retention", "set_retention", "breach_pack"] },
  { key: "register", title: messages.operatorsScreenGroupRegister, deeds: ["save_organisation", "add_direction", "make_backup", "restore", "see_audit", "change_settings", "manage_operators", "renew_recovery", "practice", "sign_in"] },
];

/** Returns what somebody may do, as a row of the table of rights. */
export function deedWord(deed: Deed): Message {
  switch (deed) {
    case "see_volunteers":
      return messages.operatorsScreenDeedSeeVolunteers();
    case "see_restricted":
      return messages.operatorsScreenDeedSeeRestricted();
    case "add_volunteer":
      return messages.operatorsScreenDeedAddVolunteer();
    case "edit_volunteer":
      return messages.operatorsScreenDeedEditVolunteer();
    case "change_status":
      return messages.operatorsScreenDeedChangeStatus();
    case "delete_volunteer":
      return messages.operatorsScreenDeedDeleteVolunteer();
    case "bulk_edit":
      return messages.operatorsScreenDeedBulkEdit();
    case "import":
      return messages.operatorsScreenDeedImport();
    case "export":
      return messages.operatorsScreenDeedExport();
    case "print":
      return messages.operatorsScreenDeedPrint();
    case "save_organisation":
      return messages.operatorsScreenDeedSaveOrganisation();
    case "add_direction":
      return messages.operatorsScreenDeedAddDirection();
    case "change_settings":
      return messages.operatorsScreenDeedChangeSettings();
    case "manage_operators":
      return messages.operatorsScreenDeedManageOperators();
    case "renew_recovery":
      return messages.operatorsScreenDeedRenewRecovery();
    case "see_audit":
      return messages.operatorsScreenDeedSeeAudit();
    case "make_backup":
      return messages.operatorsScreenDeedMakeBackup();
    case "restore":
      return messages.operatorsScreenDeedRestore();
    case "erase":
      return messages.operatorsScreenDeedErase();
    case "anonymise":
      return messages.operatorsScreenDeedAnonymise();
    case "block":
      return messages.operatorsScreenDeedBlock();
    case "record_consent":
      return messages.operatorsScreenDeedRecordConsent();
    case "see_retention":
      return messages.operatorsScreenDeedSeeRetention();
    case "set_retention":
      return messages.operatorsScreenDeedSetRetention();
    case "breach_pack":
      return messages.operatorsScreenDeedBreachPack();
    case "undo":
      return messages.operatorsScreenDeedUndo();
    case "practice":
      return messages.operatorsScreenDeedPractice();
    case "join_volunteers":
      return messages.operatorsScreenDeedJoinVolunteers();
    case "share_filter":
      return messages.operatorsScreenDeedShareFilter();
    case "issue_certificates":
      return messages.operatorsScreenDeedIssueCertificates();
    case "see_events":
      return messages.operatorsScreenDeedSeeEvents();
    case "save_events":
      return messages.operatorsScreenDeedSaveEvents();
    case "assign_people":
      return messages.operatorsScreenDeedAssignPeople();
    case "mark_people":
      return messages.operatorsScreenDeedMarkPeople();
    case "claim_hours":
      return messages.operatorsScreenDeedClaimHours();
    case "confirm_hours":
      return messages.operatorsScreenDeedConfirmHours();
    case "sign_in":
      return messages.operatorsScreenDeedSignIn();
    case "receive_guests":
      return messages.operatorsScreenDeedReceiveGuests();
  }
}
