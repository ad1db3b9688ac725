import { backend } from "./backend";
import { newAction } from "./ids";
import type {
  Against,
  AuditFilter,
  AuditFormat,
  AuditPage,
  BackupComparison,
  BackupCover,
  BackupDone,
  BackupLine,
  BackupRestored,
  BackupSource,
  BackupsPage,
  BeyondPage,
  BlockedPage,
  BreachDone,
  BreachDraft,
  BreachTerm,
  BulkDone,
  BadgeLayout,
  BadgePreview,
  BadgesOf,
  BadgesPage,
  BadgesSaved,
  BulkPreview,
  BulkTarget,
  CalendarDraft,
  CertificateKind,
  CodeRead,
  ColumnChoice,
  ConsentForm,
  Delegation,
  DelegationRow,
  DeskBoard,
  DeskRefusals,
  DeskRepair,
  DeskKeeper,
  PreflightLine,
  PreflightSoon,
  PreflightPage,
  PreflightScan,
  PreflightTried,
  PaperDone,
  PrintChoice,
  PrintingPage,
  PrintRow,
  PrintTold,
  DeskCounts,
  DeskEntry,
  DeskGuest,
  DeskGuests,
  DeskPage,
  CourseBack,
  CourseBegun,
  CoursePage,
  CourseStage,
  CourseTold,
  DeskEvent,
  DeskSetUp,
  DeskTold,
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
  EventFields,
  EventQuery,
  EventRecord,
  EventState,
  EventWindow,
  Existing,
  ExpiringPage,
  ExportDraft,
  ExportedFile,
  FigureBy,
  FigureFormat,
  FigureMeasure,
  FigureRows,
  FiguresQuery,
  FiguresReport,
  Forgotten,
  Founded,
  GuestCard,
  GuestDraft,
  HistoryRow,
  HoursAt,
  HoursCounted,
  HoursDraft,
  HoursQuery,
  HoursWindow,
  ImportAnswer,
  ImportBegun,
  ImportBeside,
  ImportChoices,
  ImportDone,
  ImportKept,
  ImportPlan,
  ImportReading,
  ImportRows,
  ImportRowsOf,
  ImportTaken,
  InSpite,
  JoinedFrom,
  Language,
  LogoDraft,
  Line,
  Message,
  NewMark,
  OpenReport,
  Operators,
  OrganisationDraft,
  PackIn,
  PaperChecked,
  PaperDraft,
  PaperRead,
  PaperRow,
  PaperSaved,
  PeopleJoined,
  PaperTemplate,
  PersonWork,
  PersonalPage,
  Place,
  Plan,
  PlanTold,
  ProgrammeFields,
  ProgrammeRecord,
  ReadZoneDto,
  ReadyList,
  RecentAction,
  Recovered,
  RegisterDraft,
  RegisterKey,
  RememberState,
  Repeat,
  Restricted,
  Retention,
  Revealed,
  ReviewChoice,
  ReviewPage,
  Role,
  RosterQuery,
  RosterWindow,
  SavedFile,
  SavedFilter,
  Session,
  Settings,
  SettingsDraft,
  HoursPolicies,
  ShiftFields,
  ShiftPattern,
  PlacedPerson,
  ShiftsBoard,
  SimilarPerson,
  Standing,
  Theme,
  Today,
  Undone,
  VolunteerAdded,
  VolunteerDraft,
  VolunteerEdit,
  VolunteerEdited,
  VolunteerProfile,
  VolunteerQuery,
  VolunteerWindow,
  WorkdaysPage,
  WallMoment,
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
  /** Says whether the window wants to be asked before it closes: then `onCloseAsked` hears it. */
  windowHold: (held: boolean) => call<void>("window_hold", { held }),
  /** Closes the window, as its own button does. */
  windowClose: () => call<void>("window_close"),

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
  operatorAdd: (action: string, name: string, role: Role, events: string[] | null, password: string) =>
    call<string>("operator_add", { action, name, role, events, password }),
  /** `events`: those that they work with; null is the whole register. */
  operatorChange: (action: string, id: string, name: string, role: Role, events: string[] | null) =>
    call<void>("operator_change", { action, id, name, role, events }),
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
  hoursPoliciesSave: (action: string, policies: HoursPolicies) => call<void>("hours_policies_save", { action, policies }),
  hourRateSave: (action: string, year: number, amount: string, source: string) => call<void>("hour_rate_save", { action, year, amount, source }),
  hourRateRemove: (action: string, year: number) => call<void>("hour_rate_remove", { action, year }),

  /** Opens the file dialog; null when it was cancelled. Progress comes as task `import`, as it does for the next ones. */
  importChoose: () => call<ImportPlan | null>("import_choose"),
  /** Judges the file that was dropped on the window last. */
  importDropped: () => call<ImportPlan | null>("import_dropped"),
  /** Judges a table that was pasted. */
  importPaste: (text: string) => call<ImportPlan>("import_paste", { text }),
  /** Opens the list in which nothing was found, for a person who says where its table is; null if there is none. */
  importByHand: () => call<ImportPlan | null>("import_by_hand"),
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
  /** Whom and which event a row of a list of work may mean. */
  importChoices: (plan: string, row: number) => call<ImportChoices>("import_choices", { plan, row }),
  /** Progress comes as task `import`; cancelled, nothing is written. */
  importRun: (action: string, plan: string, existing: Existing) =>
    call<ImportDone>("import_run", { action, plan, existing }),
  importRefusedSave: (plan: string, existing: Existing) => call<SavedFile | null>("import_refused_save", { plan, existing }),
  /** Leaves a list; what was said to it stays kept. */
  importClose: (plan: string) => call<void>("import_close", { plan }),
  /** Waits until what was said to a list is kept, and answers whether it is. */
  importKeep: (plan: string) => call<ImportKept>("import_keep", { plan }),
  /** The lists that whoever works has begun to put right, the latest first. */
  importsBegun: () => call<ImportBegun[]>("imports_begun"),
  /** Reads a list that was begun, and judges it with all that was said to it. Progress comes as task `import`. */
  importGoOn: (list: string) => call<ImportPlan>("import_go_on", { list }),
  /** Drops a list that was begun, with all that was said to it. */
  importForget: (list: string) => call<void>("import_forget", { list }),
  /** Lists that were taken in, the newest first. */
  importsTaken: () => call<ImportTaken[]>("imports_taken"),
  /** Opens the save dialog; progress comes as task `export`; null when the dialog was cancelled. */
  exportRun: (wanted: ExportDraft) => call<ExportedFile | null>("export_run", { action: newAction(), wanted }),

  /** Totals, a stretch of the lines of an axis, months and regions. */
  figuresReport: (query: FiguresQuery, by: FigureBy, offset: number, limit: number) => call<FiguresReport>("figures_report", { query, by, offset, limit }),
  /** A stretch of the rows behind a figure. */
  figuresRows: (query: FiguresQuery, measure: FigureMeasure, offset: number, limit: number) => call<FigureRows>("figures_rows", { query, measure, offset, limit }),
  /** Opens the save dialog and writes all lines; null when the dialog was cancelled. */
  figuresSave: (action: string, query: FiguresQuery, by: FigureBy, format: FigureFormat, language: Language) =>
    call<ExportedFile | null>("figures_save", { action, query, by, format, language }),

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

  /** Copies an event to another day; answers the id of the copy. */
  eventCopy: (action: string, id: string, starts: string, shifts: boolean) => call<string>("event_copy", { action, id, starts, shifts }),
  /** The days on which an event that begins on the first would be repeated. */
  eventDates: (first: string, repeat: Repeat) => call<string[]>("event_dates", { first, repeat }),
  /** Answers how many events were made. */
  eventRepeat: (action: string, id: string, repeat: Repeat) => call<number>("event_repeat", { action, id, repeat }),
  /** Keeps an event with its shifts as a pattern; answers the id of the pattern. */
  eventTemplate: (action: string, id: string) => call<string>("event_template", { action, id }),
  eventFromTemplate: (action: string, id: string, starts: string) => call<string>("event_from_template", { action, id, starts }),
  programmes: () => call<ProgrammeRecord[]>("programmes"),
  /** Makes a programme when `id` is null; answers its id. */
  programmeSave: (action: string, id: string | null, fields: ProgrammeFields) => call<string>("programme_save", { action, id, fields }),

  shiftsBoard: (event: string) => call<ShiftsBoard>("shifts_board", { event }),
  shiftPeople: (event: string, shift: string) => call<PlacedPerson[]>("shift_people", { event, shift }),
  /** Makes one shift when `id` is null; answers its id. */
  shiftSave: (action: string, event: string, id: string | null, fields: ShiftFields) =>
    call<string>("shift_save", { action, event, id, fields }),
  /** How many shifts a pattern makes. */
  shiftsPlanned: (pattern: ShiftPattern) => call<number>("shifts_planned", { pattern }),
  /** Makes them; answers how many. */
  shiftsAdd: (action: string, event: string, pattern: ShiftPattern) => call<number>("shifts_add", { action, event, pattern }),
  shiftsDelete: (action: string, ids: string[]) => call<void>("shifts_delete", { action, ids }),
  /** What stands against places, hard things first. */
  placesAgainst: (event: string, places: Place[]) => call<Against[]>("places_against", { event, places }),
  placesGive: (action: string, event: string, places: Place[], in_spite: InSpite) =>
    call<void>("places_give", { action, event, places, inSpite: in_spite }),
  /** Gives the place of one person to another. */
  placeHandOver: (action: string, event: string, shift: string, leaves: string, steps_in: string, in_spite: InSpite) =>
    call<void>("place_hand_over", { action, event, shift, leaves, stepsIn: steps_in, inSpite: in_spite }),

  /** The people of an event, by name. */
  rosterWindow: (event: string, query: RosterQuery, offset: number, limit: number) =>
    call<RosterWindow>("roster_window", { event, query, offset, limit }),
  /** Puts people on the list; who finds no seat waits. */
  /** `why` is said outside of the time for signing up. */
  peopleJoin: (action: string, event: string, people: BulkTarget, why: string | null) => call<PeopleJoined>("people_join", { action, event, people, why }),
  /** `why` as above; `said_at`: when the people said that they will not come, null is now. */
  standingSet: (action: string, event: string, people: string[], standing: Standing, why: string | null, said_at: WallMoment | null) =>
    call<void>("standing_set", { action, event, people, standing, why, saidAt: said_at }),
  /** Somebody will not come to a shift; answers whether that was late, null where there is no deadline. */
  placeGiveUp: (action: string, event: string, shift: string, volunteer: string) => call<boolean | null>("place_give_up", { action, event, shift, volunteer }),
  /** Opens the board of an event in a window of its own, for everybody to see, or closes it; answers whether it is open now. */
  wallTurn: (event: string) => call<boolean>("wall_turn", { event }),
  /** Gives free seats to those who wait, in their order; answers how many. */
  waitingMoveUp: (action: string, event: string, offer: boolean) => call<number>("waiting_move_up", { action, event, offer }),
  attendanceMark: (action: string, event: string, marks: NewMark[]) => call<void>("attendance_mark", { action, event, marks }),
  markVoid: (action: string, event: string, volunteer: string, mark: string, reason: string | null) =>
    call<void>("mark_void", { action, event, volunteer, mark, reason }),
  /** Whom typed lines of a paper sheet are. */
  linesRead: (event: string, texts: string[]) => call<Line[]>("lines_read", { event, texts }),
  /** Enters the lines of a paper sheet in one action; answers how many marks. */
  linesMark: (action: string, event: string, shift: string | null, rows: PaperRow[]) =>
    call<number>("lines_mark", { action, event, shift, rows }),
  /** Who is still there after the end, and when the rule says they went. */
  forgotten: (event: string) => call<Forgotten[]>("forgotten", { event }),
  forgottenClose: (action: string, event: string) => call<number>("forgotten_close", { action, event }),

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
  personalBeyond: (offset: number, limit: number) => call<BeyondPage>("personal_beyond", { offset, limit }),
  /** Takes out of these records, or without ids of all such, what may be kept with a consent only. */
  personalReduce: (action: string, ids: string[] | null) => call<number>("personal_reduce", { action, ids }),
  consentRecordSave: (id: string, fact: string, language: Language) =>
    call<SavedFile | null>("consent_record_save", { action: newAction(), id, fact, language }),
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

  /** The latest work first; sums of every state come with it. */
  hoursWindow: (query: HoursQuery, offset: number, limit: number) => call<HoursWindow>("hours_window", { query, offset, limit }),
  /** What should be looked at before hours are entered; refuses nothing. */
  hoursCaps: (drafts: HoursDraft[]) => call<Message[]>("hours_caps", { drafts }),
  /** Enters hours, or corrects them; how many records were made. */
  hoursClaim: (action: string, drafts: HoursDraft[]) => call<number>("hours_claim", { action, drafts }),
  /** Confirms or rejects; how many. */
  hoursSettle: (action: string, claims: HoursAt[], rejected: boolean, words: string | null) =>
    call<number>("hours_settle", { action, claims, rejected, words }),
  hoursFromMarks: (action: string, event: string) => call<HoursCounted>("hours_from_marks", { action, event }),

  /** Opens the save dialog; null when it was cancelled. `show`: the file is opened afterwards. */
  paperSave: (action: string, draft: PaperDraft, languages: Language[], show: boolean) =>
    call<PaperSaved | null>("paper_save", { action, draft, languages, show }),
  /** Who can be given a certificate or a letter, by name; without a period, that of the event. */
  papersReady: (event: string, kind: CertificateKind, from: string | null, until: string | null) =>
    call<ReadyList>("papers_ready", { event, kind, from, until }),
  personWork: (id: string) => call<PersonWork>("person_work", { id }),
  paperTemplates: () => call<PaperTemplate[]>("paper_templates"),
  /** Makes a copy to edit, or finds the one that is there, and shows it; answers where it lies. */
  paperTemplateEdit: (paper: string) => call<string>("paper_template_edit", { paper }),
  /** Takes the built-in one again; answers what the copy is called now. */
  paperTemplateBack: (paper: string) => call<string | null>("paper_template_back", { paper }),
  certificateCheck: (paper: PaperRead) => call<PaperChecked>("certificate_check", { paper }),
  /** Opens the save dialog; null when it was cancelled. */
  certificateKeySave: () => call<SavedFile | null>("certificate_key_save"),
  /** Opens the file dialog; answers whose key it is, null when it was cancelled. */
  certificateKeyTrust: (action: string) => call<string | null>("certificate_key_trust", { action }),
  /** Opens the save dialog; null when it was cancelled. */
  calendarSave: (action: string, draft: CalendarDraft) => call<SavedFile | null>("calendar_save", { action, draft }),

  badgesPage: (event: string) => call<BadgesPage>("badges_page", { event }),
  /** What a layout looks like that is not saved; `sample`: which of the guests it names. */
  badgePreview: (action: string, event: string, layout: BadgeLayout, logo: LogoDraft, sample: number) =>
    call<BadgePreview>("badge_preview", { action, event, layout, logo, sample }),
  badgeLayoutSave: (action: string, event: string, layout: BadgeLayout, logo: LogoDraft) =>
    call<void>("badge_layout_save", { action, event, layout, logo }),
  /** Opens the file dialog; answers the bytes of the picture, null when it was cancelled. */
  badgeLogoChoose: () => call<number[] | null>("badge_logo_choose"),
  /** Opens the save dialog; null when it was cancelled. Guests without a badge get a number. */
  badgesSave: (action: string, event: string, of: BadgesOf, show: boolean) => call<BadgesSaved | null>("badges_save", { action, event, of, show }),
  /** Opens the save dialog; null when it was cancelled. */
  badgeRulerSave: (size: string, show: boolean) => call<SavedFile | null>("badge_ruler_save", { size, show }),

  deskPage: (event: string) => call<DeskPage>("desk_page", { event }),
  deskEvents: () => call<DeskEvent[]>("desk_events"),
  /** Who may practise at the desk of an event, and who did. */
  coursePage: (event: string) => call<CoursePage>("course_page", { event }),
  /** Begins the practice of somebody of the event; null for whoever is signed in. */
  courseBegin: (action: string, event: string, who: string | null) => call<CourseBegun>("course_begin", { action, event, who }),
  courseCounts: (list: string) => call<DeskCounts>("course_counts", { list }),
  courseFind: (list: string, text: string) => call<DeskGuest[]>("course_find", { list, text }),
  courseEnter: (action: string, entry: DeskEntry) => call<CourseTold>("course_enter", { action, entry }),
  courseOverrule: (action: string, list: string, guest: string, out: boolean) => call<CourseTold>("course_overrule", { action, list, guest, out }),
  courseAdd: (action: string, draft: GuestDraft) => call<string>("course_add", { action, draft }),
  courseUndo: (action: string, list: string) => call<CourseBack>("course_undo", { action, list }),
  courseSkip: (action: string) => call<CourseStage>("course_skip", { action }),
  deskSetUp: (action: string, event: string, wanted: DeskSetUp) => call<void>("desk_set_up", { action, event, wanted }),
  /** By name; with a text those whom it finds. */
  deskGuests: (event: string, text: string, offset: number, limit: number) => call<DeskGuests>("desk_guests", { event, text, offset, limit }),
  deskFind: (event: string, list: string, text: string) => call<DeskGuest[]>("desk_find", { event, list, text }),
  /** A badge is checked in at once, and so is the guest who is marked among those found. */
  /** Gives the free places of a category to those who wait; answers their names. */
  deskMoveUp: (action: string, event: string, category: string) => call<string[]>("desk_move_up", { action, event, category }),
  deskEnter: (action: string, event: string, entry: DeskEntry) => call<DeskTold>("desk_enter", { action, event, entry }),
  /** Lets a guest pass whom the list would not. */
  deskOverrule: (action: string, event: string, list: string, guest: string, out: boolean) => call<DeskTold>("desk_overrule", { action, event, list, guest, out }),
  /** `who`: somebody who has a record; null for a new person. Answers the person. */
  deskGuestSave: (action: string, event: string, who: string | null, draft: GuestDraft) => call<string>("desk_guest_save", { action, event, who, draft }),
  /** A guest with everything that the form changes. */
  deskGuest: (event: string, guest: string) => call<GuestCard>("desk_guest", { event, guest }),
  deskGuestRemove: (action: string, event: string, guest: string) => call<void>("desk_guest_remove", { action, event, guest }),
  /** Reads the lines of a document; nothing of them is kept. */
  deskZone: (text: string) => call<ReadZoneDto>("desk_zone", { text }),
  delegationsPage: (event: string, list: string) => call<DelegationRow[]>("delegations_page", { event, list }),
  delegationIn: (action: string, event: string, list: string, guests: string[]) => call<PackIn>("delegation_in", { action, event, list, guests }),
  /** Answer the file; null if nobody chose one. */
  delegationSheetSave: (action: string, event: string, list: string, of: Delegation, languages: Language[]) => call<string | null>("delegation_sheet_save", { action, event, list, of, languages }),
  /** Prints where a printer with A4 paper is chosen; else, or if `save`, asks for a place. Null if nobody chose one. */
  doorPaperSave: (action: string, event: string, list: string, languages: Language[], save: boolean) => call<PaperDone | null>("door_paper_save", { action, event, list, languages, save }),
  doorLinesRead: (event: string, texts: string[]) => call<Line[]>("door_lines_read", { event, texts }),
  doorLinesMark: (action: string, event: string, list: string, rows: PaperRow[]) => call<number>("door_lines_mark", { action, event, list, rows }),
  /** Gives numbers to guests who have none; answers everybody's. */
  deskBadges: (action: string, event: string, guests: string[]) => call<string[]>("desk_badges", { action, event, guests }),
  deskBadgeReplace: (action: string, event: string, guest: string, reason: string | null) => call<string>("desk_badge_replace", { action, event, guest, reason }),
  /** What a text is, read as the number of a badge; nothing is written. */
  deskCode: (typed: string, keys: string | null) => call<CodeRead>("desk_code", { typed, keys }),
  deskBoard: (event: string, list: string) => call<DeskBoard>("desk_board", { event, list }),
  /** The newest refused scans. */
  deskRefusals: (event: string) => call<DeskRefusals>("desk_refusals", { event }),
  /** Opens the save dialog; null when it was cancelled. */
  deskRefusalsSave: (action: string, event: string) => call<SavedFile | null>("desk_refusals_save", { action, event }),
  /** Cards to put right, once nobody came since a moment for some minutes; null before that. */
  deskRepairs: (event: string, since: number, left: readonly [string, string][]) => call<DeskRepair[] | null>("desk_repairs", { event, since, left }),
  /** The desk takes the whole screen, or gives it back. */
  deskWhole: (on: boolean) => call<null>("desk_whole", { on }),
  /** Who may close the desk, whoever works first. */
  deskKeepers: () => call<DeskKeeper[]>("desk_keepers"),
  deskClose: (operator: string, password: string) => call<void>("desk_close", { operator, password }),

  /** What is chosen on this laptop. */
  printingChoice: () => call<PrintChoice>("printing_choice"),
  printingPage: () => call<PrintingPage>("printing_page"),
  printingChoose: (choice: PrintChoice) => call<PrintChoice>("printing_choose", { choice }),
  /** How it ends is heard by `onPrint`. `wanted`: null where the badge was printed or shown already. */
  printingPrint: (action: string, event: string, guest: string, wanted: boolean) => call<PrintTold | null>("printing_print", { action, event, guest, wanted }),
  /** Several in their order; null where all of them were printed or shown already. */
  printingPack: (action: string, event: string, guests: string[]) => call<PrintTold | null>("printing_pack", { action, event, guests }),
  /** The old badge ends; the new one is printed. */
  printingAgain: (action: string, event: string, guest: string, reason: string) => call<PrintTold>("printing_again", { action, event, guest, reason }),
  printingTest: (event: string) => call<PrintTold>("printing_test", { event }),
  printingLog: (event: string, guest: string | null) => call<PrintRow[]>("printing_log", { event, guest }),
  /** Opens the save dialog; null when it was cancelled. */
  printingLogSave: (action: string, event: string) => call<SavedFile | null>("printing_log_save", { action, event }),

  /** Looks at everything, and remembers what came of it on this laptop. */
  preflightPage: (event: string) => call<PreflightPage>("preflight_page", { event }),
  /** What came of the last look; null before the first. */
  preflightLine: (event: string) => call<PreflightLine | null>("preflight_line", { event }),
  /** Events of today and tomorrow for which this laptop is not ready. */
  preflightSoon: () => call<PreflightSoon[]>("preflight_soon"),
  preflightTried: (event: string, what: PreflightTried) => call<PreflightPage>("preflight_tried", { event, what }),
  /** Looks a badge up; nothing is written. */
  preflightScan: (event: string, typed: string, keys: string | null) => call<PreflightScan>("preflight_scan", { event, typed, keys }),

  /** The screen of the guest. */
  facingState: () => call<boolean>("facing_state"),
  facingOpen: (event: string) => call<void>("facing_open", { event }),
  facingClose: () => call<void>("facing_close"),
  facingShow: (event: string, guest: string | null) => call<void>("facing_show", { event, guest }),

  taskCancel: (task: string) => call<void>("task_cancel", { task }),
} as const;
