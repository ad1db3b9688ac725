//! Writes every shape as TypeScript.

use ts_rs::{Config, TS};

use super::{
    audit::{AuditFilter, AuditFormat, AuditKind, AuditLine, AuditPage, AuditVolunteer},
    backups::{
        BackupComparison, BackupCover, BackupDone, BackupLine, BackupRestored, BackupRow,
        BackupSource, BackupsPage, BeforeRow, Holding, SecondDto,
    },
    duplicates::{
        CertaintyDto, DuplicateChoice, DuplicateComparison, DuplicateJoined, DuplicatePair,
        DuplicateRow, DuplicateRuleDto, DuplicatesPage, JoinedFrom,
    },
    error::{IpcError, KindDto},
    events::{
        EventDto, EventFields, EventFormDto, EventQuery, EventRow, EventStateDto, EventWindow,
        LegalKindDto, PlanDto, PlanTold, SiteDto, StateBodyDto, TitlesDto,
    },
    exports::{ExportDraft, ExportFormat},
    filters::SavedFilter,
    history::{HistoryChange, HistoryRow, RecentAction, UndoState, Undone},
    imports::{
        AnswerDto, BesideDto, BesideField, ColumnChoice, ColumnDto, EncodingDto, Existing,
        FixChoice, FixDto, ImportCell, ImportDone, ImportPlan, ImportProblem, ImportRow,
        ImportRows, ImportVerdict, ProblemCount, ProblemKind, ReadingDto, RowsOf, SeenBefore,
        SheetDto, TakenDto,
    },
    message::{ArgDto, MessageDto},
    operators::{DeedDto, OperatorDto, Operators, Right, RoleDto, Seat},
    organisations::{
        DirectionDraft, DirectionDto, Directory, OrganisationDraft, OrganisationDto,
        OrganisationKindDto, RegionDto,
    },
    personal::{
        BlockedPage, BreachDone, BreachDraft, BreachSource, BreachTerm, CollectedField,
        ConsentForm, DueDto, EndedPage, EndingDone, EndingDraft, EndingGroundDto, EndingKindDto,
        ExpiringDto, ExpiringPage, PersonalPage, RetentionDto, ReviewChoice, ReviewDecision,
        ReviewPage, TraceDto, WorkdayDto, WorkdaysPage,
    },
    session::{
        Founded, LanguageDto, OpenRegister, OpenReport, OwnerChoice, Phase, PseudoDto, Recovered,
        RegisterChoice, RegisterKey, RememberState, SavedFile, Session, ThemeDto,
    },
    settings::{Settings, SettingsDraft},
    today::{Attention, AttentionKind, Today},
    volunteers::{
        AgeBandDto, BlockedDto, BriefingDto, BulkDone, BulkPreview, ConsentDto, ConsentPurposeDto,
        ConsentStateDto, ConsentWayDto, ContractDto, Count, EmergencyDto, Facets, FormerNameDto,
        FoundByDto, FoundWhatDto, GuardianDto, GuardianPhone, LanguageSkillDto, Letter, Mark,
        MarkPart, MemberKind, NameDto, Named, RestrictedDto, RevealedDto, RivalDto, Selection,
        SexDto, SimilarPerson, SortColumnDto, SortDto, StatusDto, TierDto, VolunteerAdded,
        VolunteerDraft, VolunteerEditDto, VolunteerEdited, VolunteerProfile, VolunteerQuery,
        VolunteerRow, VolunteerWindow,
    },
};

/// The whole of `ui/src/generated/ipc.ts`.
pub fn declarations() -> String {
    let cfg = Config::default().with_large_int("number");
    let mut text =
        String::from("// Written from src-tauri/src/ipc by `cargo xtask gen`; not to be edited.\n");
    macro_rules! declare {
        ($($shape:ty),+ $(,)?) => {
            $(
                text.push_str("\nexport ");
                text.push_str(&<$shape>::decl(&cfg));
                text.push('\n');
            )+
        };
    }
    declare!(
        MessageDto,
        ArgDto,
        KindDto,
        IpcError,
        LanguageDto,
        ThemeDto,
        PseudoDto,
        Phase,
        RegisterKey,
        RoleDto,
        DeedDto,
        Seat,
        RegisterChoice,
        OpenRegister,
        Session,
        Founded,
        OpenReport,
        OwnerChoice,
        Recovered,
        RememberState,
        SavedFile,
        RegionDto,
        DirectionDraft,
        DirectionDto,
        OrganisationKindDto,
        OrganisationDto,
        OrganisationDraft,
        Directory,
        OperatorDto,
        Right,
        Operators,
        AuditKind,
        AuditFilter,
        AuditVolunteer,
        AuditLine,
        AuditPage,
        AuditFormat,
        Settings,
        SettingsDraft,
        StatusDto,
        SexDto,
        AgeBandDto,
        ConsentStateDto,
        TierDto,
        SortColumnDto,
        SortDto,
        VolunteerQuery,
        Count,
        Letter,
        MarkPart,
        Mark,
        FoundWhatDto,
        FoundByDto,
        VolunteerRow,
        SimilarPerson,
        Facets,
        VolunteerWindow,
        NameDto,
        Named,
        FormerNameDto,
        LanguageSkillDto,
        EmergencyDto,
        GuardianDto,
        ConsentPurposeDto,
        ConsentWayDto,
        ConsentDto,
        ContractDto,
        BriefingDto,
        BlockedDto,
        RivalDto,
        VolunteerProfile,
        RestrictedDto,
        GuardianPhone,
        RevealedDto,
        VolunteerDraft,
        VolunteerAdded,
        VolunteerEdited,
        BulkDone,
        BulkPreview,
        Selection,
        MemberKind,
        VolunteerEditDto,
        UndoState,
        HistoryChange,
        HistoryRow,
        RecentAction,
        Undone,
        AttentionKind,
        Attention,
        Today,
        SheetDto,
        ColumnDto,
        ProblemKind,
        ProblemCount,
        ImportPlan,
        EncodingDto,
        SeenBefore,
        FixDto,
        FixChoice,
        ReadingDto,
        AnswerDto,
        RowsOf,
        BesideField,
        BesideDto,
        TakenDto,
        ColumnChoice,
        Existing,
        ImportCell,
        ImportProblem,
        ImportVerdict,
        ImportRow,
        ImportRows,
        ImportDone,
        ExportFormat,
        ExportDraft,
        SavedFilter,
        CertaintyDto,
        DuplicateChoice,
        DuplicateComparison,
        DuplicateJoined,
        DuplicatePair,
        DuplicateRow,
        DuplicateRuleDto,
        DuplicatesPage,
        JoinedFrom,
        SecondDto,
        BackupLine,
        BackupRow,
        BeforeRow,
        BackupsPage,
        BackupDone,
        BackupCover,
        BackupSource,
        Holding,
        BackupComparison,
        BackupRestored,
        PersonalPage,
        CollectedField,
        RetentionDto,
        EndingKindDto,
        EndingGroundDto,
        EndingDraft,
        EndingDone,
        TraceDto,
        ExpiringDto,
        DueDto,
        ConsentForm,
        BreachSource,
        BreachDraft,
        BreachDone,
        BreachTerm,
        WorkdayDto,
        WorkdaysPage,
        BlockedPage,
        EndedPage,
        ExpiringPage,
        ReviewPage,
        ReviewChoice,
        ReviewDecision,
        TitlesDto,
        PlanDto,
        PlanTold,
        EventFormDto,
        EventStateDto,
        LegalKindDto,
        SiteDto,
        StateBodyDto,
        EventFields,
        EventDto,
        EventQuery,
        EventRow,
        EventWindow,
    );
    text
}

#[cfg(test)]
mod tests {
    use std::{fs, path::PathBuf};

    /// Compares the file with the shapes; with `BIRGE_WRITE_GENERATED` it is written instead.
    #[test]
    fn the_typescript_shapes_are_those_of_rust() {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/src/generated/ipc.ts");
        let wanted = super::declarations();
        if std::env::var_os("BIRGE_WRITE_GENERATED").is_some() {
            fs::write(&path, wanted).expect("the generated folder can be written");
            return;
        }
        let found = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(
            found, wanted,
            "ui/src/generated/ipc.ts is old: run `cargo xtask gen`"
        );
    }
}
