import { backend } from "./backend";
import { newAction } from "./ids";
import type {
  BackupComparison,
  BackupCover,
  BackupDone,
  BackupLine,
  BackupRestored,
  BackupSource,
  BackupsPage,
  AuditFilter,
  AuditFormat,
  AuditPage,
  BreachDone,
  BreachDraft,
  BlockedPage,
  BreachTerm,
  BulkDone,
  BulkPreview,
  BulkTarget,
  ColumnChoice,
  ConsentForm,
  DirectionDraft,
  Directory,
  DuplicateChoice,
  DuplicateComparison,
  DuplicateJoined,
  DuplicateRuleDto,
  DuplicatesPage,
  EndedPage,
  EndingDone,
  EndingDraft,
  EndingKind,
  EndingTrace,
  Existing,
  EventFields,
  EventQuery,
  EventRecord,
  EventState,
  EventWindow,
  ExpiringPage,
  ExportDraft,
  Founded,
  HistoryRow,
  ImportAnswer,
  ImportBeside,
  ImportDone,
  ImportPlan,
  ImportReading,
  ImportRows,
  ImportRowsOf,
  ImportTaken,
  JoinedFrom,
  Language,
  OpenReport,
  Recovered,
  RememberState,
  Operators,
  OrganisationDraft,
  PersonalPage,
  Plan,
  PlanTold,
  RecentAction,
  RegisterDraft,
  RegisterKey,
  Restricted,
  Retention,
  ReviewChoice,
  ReviewPage,
  Revealed,
  Role,
  SavedFile,
  SavedFilter,
  Session,
  Settings,
  SettingsDraft,
  Theme,
  Today,
  Undone,
  SimilarPerson,
  VolunteerAdded,
  VolunteerDraft,
  VolunteerEdit,
  VolunteerEdited,
  VolunteerProfile,
  VolunteerQuery,
  VolunteerWindow,
  WorkdaysPage,
} from "./types";

/** Arguments are named as Tauri names them: `recovery_code` in Rust is `recoveryCode` here. */
function call<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  return backend.invoke(command, args) as Promise<T>;
}

/**
 * Every command of the program, one function each. All reject with an `IpcError`.
 *
 * A command that changes something takes `action`, made once by `newAction()`: sent twice, it is done once. An export
 * is recorded too, but each is a new one.
 */
export const commands = {
  sessionState: () => call<Session>("session_state"),
  languageSet: (language: Language) => call<Session>("language_set", { language }),
  themeSet: (theme: Theme) => call<Session>("theme_set", { theme }),
  /** Tells that somebody is at the keyboard, so that the register does not lock. */
  activity: () => call<void>("activity"),

  registerCreate: (action: string, draft: RegisterDraft) =>
    call<Founded>("register_create", { action, ...draft }),
  /** Opens the save dialog; null when it was cancelled. */
  recoverySheetSave: (recovery_code: string) => call<SavedFile | null>("recovery_sheet_save", { recoveryCode: recovery_code }),
  /** `operator`: whose seat it is; null for the only one. */
  registerUnlock: (key: RegisterKey, operator: string | null, password: string, remember: boolean) =>
    call<OpenReport>("register_unlock", { key, operator, password, remember }),
  /** Opens the register without a password, once after the program has started; progress comes as task `open`. */
  registerOpenRemembered: () => call<OpenReport>("register_open_remembered"),
  /** Where there are several owners and `owner` is null it answers who they are, and opens nothing. */
  registerRecover: (key: RegisterKey, code: string, owner: string | null, password: string) =>
    call<Recovered>("register_recover", { key, code, owner, password }),
  /** Whether this laptop can remember a register. */
  rememberOffered: () => call<boolean>("remember_offered"),
  rememberPage: () => call<RememberState>("remember_page"),
  rememberOn: (password: string) => call<RememberState>("remember_on", { password }),
  rememberOff: () => call<RememberState>("remember_off"),
  registerLock: () => call<Session>("register_lock"),
  /** Gives the open register to another operator; it is not closed in between. */
  operatorSwitch: (operator: string, password: string) => call<Session>("operator_switch", { operator, password }),
  passwordChange: (old: string, next: string) => call<void>("password_change", { old, new: next }),
  /** Makes a new recovery code; the old one stops working. */
  recoveryRenew: (password: string) => call<Founded>("recovery_renew", { password }),

  operators: () => call<Operators>("operators"),
  /** Adds an operator with a first password; answers the id. */
  operatorAdd: (action: string, name: string, role: Role, password: string) =>
    call<string>("operator_add", { action, name, role, password }),
  operatorChange: (action: string, id: string, name: string, role: Role) =>
    call<void>("operator_change", { action, id, name, role }),
  /** Takes the seat away; the name stays in the history. */
  operatorLeave: (action: string, id: string) => call<void>("operator_leave", { action, id }),
  operatorPassword: (action: string, id: string, password: string) =>
    call<void>("operator_password", { action, id, password }),

  /** Newest first; `after` is the `next` of the page before. Each page is read by itself: there is no total. */
  audit: (filter: AuditFilter, after: string | null, limit: number) => call<AuditPage>("audit", { filter, after, limit }),
  /** Opens the save dialog; progress comes as task `export`; null when the dialog was cancelled. */
  auditExport: (action: string, filter: AuditFilter, format: AuditFormat) =>
    call<SavedFile | null>("audit_export", { action, filter, format }),

  directory: () => call<Directory>("directory"),

  volunteersWindow: (query: VolunteerQuery, offset: number, limit: number) =>
    call<VolunteerWindow>("volunteers_window", { query, offset, limit }),
  volunteerProfile: (id: string) => call<VolunteerProfile>("volunteer_profile", { id }),
  /** Numbers in full; each look is noted before the answer comes. */
  volunteerReveal: (id: string, what: Restricted) => call<Revealed>("volunteer_reveal", { action: newAction(), id, what }),
  volunteerAdd: (action: string, draft: VolunteerDraft) =>
    call<VolunteerAdded>("volunteer_add", { action, draft }),
  /** People who may be the same as the one being typed; never a reason to block. */
  volunteerSimilar: (draft: VolunteerDraft) => call<SimilarPerson[]>("volunteer_similar", { draft }),
  volunteerEdit: (action: string, id: string, edit: VolunteerEdit) =>
    call<VolunteerEdited>("volunteer_edit", { action, id, edit }),
  /** What a change of many would do; progress comes as task `bulk`. */
  volunteersBulkPreview: (selection: BulkTarget, edit: VolunteerEdit) =>
    call<BulkPreview>("volunteers_bulk_preview", { selection, edit }),
  /** Progress comes as task `bulk`; cancelled, nobody is changed. */
  volunteersBulk: (action: string, selection: BulkTarget, edit: VolunteerEdit) =>
    call<BulkDone>("volunteers_bulk", { action, selection, edit }),
  volunteerDelete: (action: string, id: string) => call<void>("volunteer_delete", { action, id }),
  volunteerRestore: (action: string, id: string) => call<void>("volunteer_restore", { action, id }),
  volunteerHistory: (id: string) => call<HistoryRow[]>("volunteer_history", { id }),

  actionUndo: (action: string, target: string) => call<Undone>("action_undo", { action, target }),
  actionsRecent: (limit: number) => call<RecentAction[]>("actions_recent", { limit }),

  today: () => call<Today>("today"),

  /** Adds an organisation when `id` is null, changes it otherwise; answers its id. */
  organisationSave: (action: string, id: string | null, draft: OrganisationDraft) =>
    call<string>("organisation_save", { action, id, draft }),
  organisationDelete: (action: string, id: string) => call<void>("organisation_delete", { action, id }),
  /** Adds a direction of the organisation's own; answers its code. */
  directionAdd: (action: string, draft: DirectionDraft) => call<string>("direction_add", { action, draft }),
  directionRemove: (action: string, code: string) => call<void>("direction_remove", { action, code }),

  settings: () => call<Settings>("settings"),
  settingsSave: (action: string, draft: SettingsDraft) => call<void>("settings_save", { action, draft }),

  /** Opens the file dialog; null when it was cancelled. Progress comes as task `import`, as it does for the next ones. */
  importChoose: () => call<ImportPlan | null>("import_choose"),
  /** Judges the file that was dropped on the window last. */
  importDropped: () => call<ImportPlan | null>("import_dropped"),
  /** Judges a table that was pasted. */
  importPaste: (text: string) => call<ImportPlan>("import_paste", { text }),
  /** Judges the same list with other columns; none leaves them as they are. */
  importColumns: (plan: string, columns: ColumnChoice[]) => call<ImportPlan>("import_columns", { plan, columns }),
  /** Reads the same file in another way. */
  importReading: (plan: string, reading: ImportReading) => call<ImportPlan>("import_reading", { plan, reading }),
  /** Judges the same list with another answer. */
  importAnswer: (plan: string, answer: ImportAnswer) => call<ImportPlan>("import_answer", { plan, answer }),
  importRows: (plan: string, sheet: number, of: ImportRowsOf, offset: number, limit: number) =>
    call<ImportRows>("import_rows", { plan, sheet, of, offset, limit }),
  /** The person whom a row is, or may be; null if there is none. */
  importBeside: (plan: string, row: number) => call<ImportBeside | null>("import_beside", { plan, row }),
  /** Progress comes as task `import`; cancelled, nothing is written. */
  importRun: (action: string, plan: string, existing: Existing) =>
    call<ImportDone>("import_run", { action, plan, existing }),
  importRefusedSave: (plan: string, existing: Existing) => call<SavedFile | null>("import_refused_save", { plan, existing }),
  importClose: (plan: string) => call<void>("import_close", { plan }),
  /** Lists that were taken in, the newest first. */
  importsTaken: () => call<ImportTaken[]>("imports_taken"),
  /** Opens the save dialog; progress comes as task `export`; null when the dialog was cancelled. */
  exportRun: (wanted: ExportDraft) => call<SavedFile | null>("export_run", { action: newAction(), wanted }),

  /** The latest first; without a time before all others. */
  eventsWindow: (query: EventQuery, offset: number, limit: number) => call<EventWindow>("events_window", { query, offset, limit }),
  event: (id: string) => call<EventRecord>("event", { id }),
  /** Makes an event when `id` is null; answers its id. */
  eventSave: (action: string, id: string | null, fields: EventFields) => call<string>("event_save", { action, id, fields }),
  /** `reason` is needed where the event is called off. */
  eventState: (action: string, id: string, state: EventState, reason: string | null) =>
    call<void>("event_state", { action, id, state, reason }),
  eventDelete: (action: string, id: string) => call<void>("event_delete", { action, id }),
  eventRestore: (action: string, id: string) => call<void>("event_restore", { action, id }),
  /** How long a plan is, and whether its times happened twice. */
  planTold: (plan: Plan) => call<PlanTold>("plan_told", { plan }),

  /** The filters of whoever works and those of all, in their order. */
  filters: () => call<SavedFilter[]>("filters"),
  /** Progress comes as task `duplicates`. */
  duplicatesScan: () => call<void>("duplicates_scan"),
  /** The first time everybody is looked through: progress comes as task `duplicates`. */
  duplicatesPage: (offset: number, limit: number) => call<DuplicatesPage>("duplicates_page", { offset, limit }),
  duplicatesCompare: (one: string, two: string, keep: DuplicateChoice[]) =>
    call<DuplicateComparison>("duplicates_compare", { one, two, keep }),
  duplicatesJoin: (action: string, one: string, two: string, keep: DuplicateChoice[]) =>
    call<DuplicateJoined>("duplicates_join", { action, one, two, keep }),
  /** Takes the latest join of a person apart. */
  duplicatesSeparate: (action: string, id: string) => call<void>("duplicates_separate", { action, id }),
  duplicatesDifferent: (action: string, one: string, two: string) =>
    call<void>("duplicates_different", { action, one, two }),
  duplicatesJoinedFrom: (id: string) => call<JoinedFrom | null>("duplicates_joined_from", { id }),
  duplicatesRules: () => call<DuplicateRuleDto[]>("duplicates_rules"),
  duplicatesRuleSet: (action: string, rule: string, on: boolean) =>
    call<void>("duplicates_rule_set", { action, rule, on }),
  /** Keeps a question under a name when `id` is null, changes the filter otherwise; answers its id. */
  filterSave: (action: string, id: string | null, name: string, shared: boolean, query: VolunteerQuery) =>
    call<string>("filter_save", { action, id, name, shared, query }),
  filterRemove: (action: string, id: string) => call<void>("filter_remove", { action, id }),
  filterMove: (action: string, id: string, up: boolean) => call<void>("filter_move", { action, id, up }),

  personalPage: () => call<PersonalPage>("personal_page"),
  personalBlock: (action: string, id: string, reason: string | null) => call<void>("personal_block", { action, id, reason }),
  personalUnblock: (action: string, id: string) => call<void>("personal_unblock", { action, id }),
  /** Records that a person took the consent back; the data is blocked at once. */
  personalWithdraw: (action: string, id: string, reason: string | null) => call<void>("personal_withdraw", { action, id, reason }),
  /** Erases or anonymises people for good; progress comes as task `erasing`. */
  personalEnd: (action: string, draft: EndingDraft) => call<EndingDone>("personal_end", { action, draft }),
  /** What can be said of a record whose data has ended; null if the person is here or never was. */
  personalTrace: (id: string) => call<EndingTrace | null>("personal_trace", { id }),
  personalEnded: (offset: number, limit: number) => call<EndedPage>("personal_ended", { offset, limit }),
  personalBlocked: (offset: number, limit: number) => call<BlockedPage>("personal_blocked", { offset, limit }),
  personalExpiring: (days: number, offset: number, limit: number) => call<ExpiringPage>("personal_expiring", { days, offset, limit }),
  personalReview: (offset: number, limit: number) => call<ReviewPage>("personal_review", { offset, limit }),
  /** Ends the data of those for whom `kind` was chosen. Progress is the task `erasing`. */
  personalReviewEnd: (action: string, kind: EndingKind, choice: ReviewChoice) => call<EndingDone>("personal_review_end", { action, kind, choice }),
  personalReviewed: (action: string, people: number) => call<void>("personal_reviewed", { action, people }),
  personalRetentionSave: (action: string, retention: Retention) => call<void>("personal_retention_save", { action, retention }),
  /** Switches fields off by their codes, and all others on. */
  personalFieldsSave: (action: string, off: string[]) => call<void>("personal_fields_save", { action, off }),
  /** Opens the save dialog; null when it was cancelled. So do the next ones. */
  personalSheetSave: (form: ConsentForm, language: Language) =>
    call<SavedFile | null>("personal_sheet_save", { action: newAction(), form, language }),
  personalFieldsSheetSave: (language: Language) =>
    call<SavedFile | null>("personal_fields_sheet_save", { action: newAction(), language }),
  /** Until when the notice is due, in milliseconds; null if the text is no moment. */
  personalBreachDue: (found: string) => call<BreachTerm | null>("personal_breach_due", { found }),
  personalWorkdays: (year: number) => call<WorkdaysPage>("personal_workdays", { year }),
  personalWorkdayEnter: (action: string, day: string, working: boolean) => call<void>("personal_workday_enter", { action, day, working }),
  personalWorkdayRemove: (action: string, day: string) => call<void>("personal_workday_remove", { action, day }),
  /** Opens dialogs; progress comes as task `breach`. */
  personalBreachSave: (action: string, draft: BreachDraft) => call<BreachDone | null>("personal_breach_save", { action, draft }),

  backupLine: () => call<BackupLine>("backup_line"),
  backupsPage: () => call<BackupsPage>("backups_page"),
  backupsPlan: (every_hours: number, on_close: boolean) =>
    call<BackupsPage>("backups_plan", { everyHours: every_hours, onClose: on_close }),
  /** Opens the folder dialog; null when it was cancelled. `second` means the second folder. */
  backupsFolderChoose: (second: boolean) => call<BackupsPage | null>("backups_folder_choose", { second }),
  backupsFolderForget: (second: boolean) => call<BackupsPage>("backups_folder_forget", { second }),
  /** Progress comes as task `backup`. */
  backupMake: (action: string) => call<BackupDone>("backup_make", { action }),
  /** Opens a backup of the list and counts it; progress comes as task `backup`. */
  backupProve: (action: string, name: string) => call<BackupDone>("backup_prove", { action, name }),
  /** Opens the file dialog; null when it was cancelled. The file stays chosen. */
  backupChoose: () => call<BackupCover | null>("backup_choose"),
  /** Progress comes as task `restore`. */
  backupCompare: (source: BackupSource) => call<BackupComparison>("backup_compare", { source }),
  /** Locks the register; progress comes as task `restore`. */
  backupRestore: (action: string, source: BackupSource) => call<BackupRestored>("backup_restore", { action, source }),
  /** Makes a register of the chosen file; `secret` is a password or the recovery code. Progress comes as task `restore`. */
  /** Removes a register that gave way to a backup, for good. */
  backupBeforeRemove: (action: string, name: string) => call<BackupsPage>("backup_before_remove", { action, name }),
  backupBegin: (secret: string) => call<BackupRestored>("backup_begin", { secret }),

  taskCancel: (task: string) => call<void>("task_cancel", { task }),
} as const;
