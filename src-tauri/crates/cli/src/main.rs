//! `birge-cli`: the same actions without a window.
//!
//! It unpacks arguments, calls one action of `app`, and prints a sentence or,
//! with `--json`, one object on standard output. Exit code 0: done; 1: refused,
//! with a sentence on standard error; 2: wrong usage. The password comes from
//! `BIRGE_PASSWORD` or is asked for.

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};

mod answer;
mod audit;
mod backups;
mod commands;
mod desk;
mod duplicates;
mod exports;
mod imports;
mod open;
mod operators;
mod papers;
mod personal;
mod reports;
mod work;

use answer::{Answer, Refusal};
use domain::{ErasureGround, ErasureKind};
use open::Place;

/// Birge without a window.
#[derive(Debug, Parser)]
#[command(name = "birge-cli", version, disable_help_subcommand = true)]
struct Arguments {
    /// The folder of the register.
    #[arg(long, global = true, env = "BIRGE_REGISTER", value_name = "DIR")]
    register: Option<PathBuf>,
    /// Whose password it is: the initials of a seat, or an id. Without it each is tried.
    #[arg(long, global = true, env = "BIRGE_OPERATOR", value_name = "LABEL")]
    operator: Option<String>,
    /// The language of sentences and files.
    #[arg(long, global = true, env = "BIRGE_LANGUAGE", default_value = "en")]
    language: Tongue,
    /// One JSON object on standard output in place of sentences.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Tongue {
    Kk,
    Ru,
    En,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Makes an empty register and prints its recovery code.
    Create {
        /// The name of the organisation or group.
        #[arg(long)]
        organisation: String,
        /// ISO code of its region, such as KZ-71.
        #[arg(long, value_name = "ISO")]
        region: Option<String>,
        /// The name of the person who begins.
        #[arg(long, default_value = "Birge")]
        operator: String,
    },
    /// Takes a list in.
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Import {
        /// The list: XLSX, ODS, XLS that is a web page, CSV, text.
        #[arg(required = true)]
        file: Option<PathBuf>,
        #[command(flatten)]
        how: imports::How,
        #[command(subcommand)]
        what: Option<Import>,
    },
    /// Takes in what stands on standard input: a table or lines of a chat.
    Paste {
        #[command(flatten)]
        how: imports::How,
    },
    /// Writes a list out; the ending of FILE chooses the format.
    Export {
        #[command(subcommand)]
        what: Export,
    },
    /// Finds people.
    Find {
        /// What would be typed into the search box.
        #[arg(required_unless_present = "queries", conflicts_with = "queries")]
        text: Option<String>,
        /// A file with one question per line; answers with one object per line.
        #[arg(long, value_name = "FILE")]
        queries: Option<PathBuf>,
        /// How many people at most.
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    /// Counts people.
    Count {
        /// By what.
        #[arg(long)]
        by: Option<By>,
        /// Those who are numbers only as well: the anonymised in the groups, the erased and the
        /// blocked beside them.
        #[arg(long)]
        ever: bool,
    },
    /// Figures of events, attendance and hours.
    Report {
        #[command(flatten)]
        how: reports::How,
    },
    /// Finds pairs of records that may be one person.
    Duplicates {
        /// How many pairs at most.
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    /// Joins two records of one person; it can be taken apart at any time.
    Join {
        /// The id of one record.
        one: String,
        /// The id of the other.
        two: String,
    },
    /// Takes a join apart.
    Unjoin {
        /// The id of a joined person.
        one: String,
        /// The other record of the join; without it the latest join is taken apart.
        two: Option<String>,
    },
    /// Checks an IIN or a BIN; needs no register.
    CheckNumber {
        /// The number as it was typed.
        value: String,
        /// The field it was typed into.
        #[arg(long, default_value = "unknown")]
        field: NumberField,
    },
    /// Makes a practice register, or fills an empty one, with invented people.
    Practice {
        /// How many.
        #[arg(long, default_value_t = 1000)]
        volunteers: u32,
        /// The same seed makes the same people.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Whether journal, chain, view and columns agree.
    Check,
    /// Makes view and columns anew from the journal.
    Rebuild,
    /// Makes a backup into FILE, opens it and counts.
    Backup {
        /// Where to write.
        file: PathBuf,
    },
    /// Opens a backup and counts; needs no register. The recovery code is taken as well.
    VerifyBackup {
        /// The backup.
        file: PathBuf,
    },
    /// Makes a register of a backup in an empty folder. The recovery code is taken as well.
    Restore {
        /// The backup.
        file: PathBuf,
        /// The folder of the new register.
        dir: PathBuf,
    },
    /// Erases people for good: nothing of them stays but that it was done.
    Erase {
        /// The ids, such as vol_0198….
        #[arg(required = true)]
        ids: Vec<String>,
        /// Why.
        #[arg(long)]
        ground: Ground,
        /// Number of the order or letter, without a name.
        #[arg(long)]
        order: Option<String>,
    },
    /// Anonymises people for good: what reports count stays.
    Anonymise {
        /// The ids, such as vol_0198….
        #[arg(required = true)]
        ids: Vec<String>,
        /// Why.
        #[arg(long)]
        ground: Ground,
        /// Number of the order or letter, without a name.
        #[arg(long)]
        order: Option<String>,
    },
    /// People without a consent that holds, or whose consent ends soon.
    Consents {
        /// Those without one; this is what is listed by default.
        #[arg(long, conflicts_with = "expiring")]
        missing: bool,
        /// Those whose consent ends within this many days.
        #[arg(long, value_name = "DAYS")]
        expiring: Option<u16>,
        /// Those of whom more is kept than may be kept without a consent.
        #[arg(long, conflicts_with_all = ["expiring", "missing"])]
        beyond: bool,
    },
    /// Takes out of records what may be kept with a consent only; it can be undone.
    Reduce {
        /// The ids, such as vol_0198….
        #[arg(required_unless_present = "all", conflicts_with = "all")]
        ids: Vec<String>,
        /// Everybody whom `consents --beyond` lists.
        #[arg(long)]
        all: bool,
    },
    /// Certificates of hours and letters of thanks: given, printed again, checked.
    Certificate {
        #[command(subcommand)]
        what: papers::Certificate,
    },
    /// Events: listed, shown, made, moved along their path, copied.
    Event {
        #[command(subcommand)]
        what: work::EventWhat,
    },
    /// Shifts of an event.
    Shift {
        #[command(subcommand)]
        what: work::ShiftWhat,
    },
    /// Marks that people came or went.
    Mark {
        #[command(subcommand)]
        what: work::MarkWhat,
    },
    /// Hours: entered, counted from marks, confirmed, rejected, listed, summed.
    Hours {
        #[command(subcommand)]
        what: work::HoursWhat,
    },
    /// The desk of a forum: guests, scans, badges, the board, delegations.
    Desk {
        #[command(subcommand)]
        what: desk::DeskWhat,
    },
    /// Writes a calendar of events and shifts for phones: everything, an event or a person.
    Calendar(papers::CalendarHow),
    /// Who works with the register.
    Operators {
        #[command(subcommand)]
        what: Option<Operators>,
    },
    /// Who did and saw what, newest first.
    Audit {
        /// Only what this operator did: initials of a seat, or an id.
        #[arg(long = "by", value_name = "LABEL")]
        by: Option<String>,
        /// Only lines of this kind.
        #[arg(long)]
        kind: Option<AuditKind>,
        /// The first day.
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: Option<domain::Day>,
        /// The last day.
        #[arg(long, value_name = "YYYY-MM-DD")]
        to: Option<domain::Day>,
        /// Only what touched or showed this volunteer.
        #[arg(long, value_name = "ID")]
        subject: Option<String>,
        /// How many lines at most.
        #[arg(long, default_value_t = 100)]
        limit: usize,
        /// Writes all lines to a file instead: .csv or .xlsx.
        #[arg(long, value_name = "FILE")]
        export: Option<PathBuf>,
    },
    /// What happened to a record.
    History {
        /// The id, such as vol_0198….
        id: String,
    },
}

#[derive(Debug, Subcommand)]
enum Operators {
    /// Lists them.
    List,
    /// Adds one; the password comes from BIRGE_NEW_PASSWORD or is asked for.
    Add {
        /// The name that stands in the history.
        name: String,
        /// What the person may do.
        #[arg(long)]
        role: Role,
        /// The id of an event that the person works with, and with nothing else; may be said
        /// more than once.
        #[arg(long = "event", value_name = "EVENT")]
        events: Vec<String>,
    },
    /// Limits one to certain events; without any to the whole register again.
    Limit {
        /// The initials of a seat, or an id.
        #[arg(value_name = "OPERATOR")]
        who: String,
        /// The id of an event; may be said more than once.
        #[arg(long = "event", value_name = "EVENT")]
        events: Vec<String>,
    },
    /// Gives one another role.
    Role {
        /// The initials of a seat, or an id.
        #[arg(value_name = "OPERATOR")]
        who: String,
        /// What the person may do.
        role: Role,
    },
    /// Records that one left; their password ends.
    Remove {
        /// The initials of a seat, or an id.
        #[arg(value_name = "OPERATOR")]
        who: String,
    },
    /// Gives one a new password, from BIRGE_NEW_PASSWORD or asked for.
    Password {
        /// The initials of a seat, or an id.
        #[arg(value_name = "OPERATOR")]
        who: String,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Role {
    Owner,
    Coordinator,
    Aid,
    Desk,
    Viewer,
    DataOfficer,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
enum AuditKind {
    Records,
    Views,
    Files,
    SignIns,
    Operators,
    Settings,
    Backups,
    Personal,
}

#[derive(Debug, Subcommand)]
enum Import {
    /// A list of volunteers.
    Volunteers {
        /// The list.
        file: PathBuf,
        #[command(flatten)]
        how: imports::How,
    },
}

#[derive(Debug, Subcommand)]
enum Export {
    /// Volunteers: all of them, or those that filters let through.
    Volunteers(exports::How),
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum By {
    Region,
    Direction,
    Sex,
    Age,
    Status,
    Joined,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Ground {
    Request,
    ConsentWithdrawn,
    RetentionOver,
    ByMistake,
    Order,
}

impl From<Ground> for ErasureGround {
    fn from(ground: Ground) -> Self {
        match ground {
            Ground::Request => Self::Request,
            Ground::ConsentWithdrawn => Self::ConsentWithdrawn,
            Ground::RetentionOver => Self::RetentionOver,
            Ground::ByMistake => Self::ByMistake,
            Ground::Order => Self::Order,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum NumberField {
    Iin,
    Bin,
    Unknown,
}

fn main() -> ExitCode {
    store::forbid_core_dumps();
    let arguments = Arguments::parse();
    let answer = Answer::new(arguments.language.into(), arguments.json);
    match run(&arguments, &answer) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            answer.refused(&refusal);
            ExitCode::from(1)
        }
    }
}

fn run(arguments: &Arguments, answer: &Answer) -> Result<(), Refusal> {
    let place = Place {
        folder: arguments.register.as_deref(),
        operator: arguments.operator.as_deref(),
    };
    match &arguments.command {
        Command::Create {
            organisation,
            region,
            operator,
        } => commands::create(answer, place, organisation, region.as_deref(), operator),
        Command::Import {
            what: Some(Import::Volunteers { file, how }),
            ..
        }
        | Command::Import {
            file: Some(file),
            how,
            what: None,
        } => imports::file(answer, place, file, how),
        Command::Import {
            file: None,
            what: None,
            ..
        } => unreachable!("clap asks for a file"),
        Command::Paste { how } => imports::pasted(answer, place, how),
        Command::Export {
            what: Export::Volunteers(how),
        } => exports::volunteers(answer, place, how),
        Command::Find {
            text: Some(text),
            limit,
            ..
        } => commands::find(answer, place, text, *limit),
        Command::Find {
            queries: Some(file),
            limit,
            ..
        } => commands::find_all(answer, place, file, *limit),
        Command::Find {
            text: None,
            queries: None,
            ..
        } => unreachable!("clap asks for one of the two"),
        Command::Count { by, ever: false } => commands::count(answer, place, by.map(Into::into)),
        Command::Count { by, ever: true } => personal::ever(answer, place, by.map(Into::into)),
        Command::Report { how } => reports::report(answer, place, how),
        Command::Duplicates { limit } => duplicates::list(answer, place, *limit),
        Command::Join { one, two } => duplicates::join(answer, place, one, two),
        Command::Unjoin { one, two } => duplicates::unjoin(answer, place, one, two.as_deref()),
        Command::CheckNumber { value, field } => {
            commands::check_number(answer, value, (*field).into())
        }
        Command::Practice { volunteers, seed } => {
            commands::practice(answer, place, *volunteers, *seed)
        }
        Command::Check => commands::check(answer, place),
        Command::Rebuild => commands::rebuild(answer, place),
        Command::Backup { file } => backups::backup(answer, place, file),
        Command::VerifyBackup { file } => backups::verify(answer, file),
        Command::Restore { file, dir } => backups::restore(answer, file, dir),
        Command::Erase { ids, ground, order } => personal::end(
            answer,
            place,
            ids,
            ErasureKind::Erased,
            (*ground).into(),
            order.as_deref(),
        ),
        Command::Anonymise { ids, ground, order } => personal::end(
            answer,
            place,
            ids,
            ErasureKind::Anonymised,
            (*ground).into(),
            order.as_deref(),
        ),
        Command::Consents {
            missing: _,
            expiring: _,
            beyond: true,
        } => personal::beyond(answer, place),
        Command::Consents {
            missing: _,
            expiring,
            beyond: false,
        } => personal::consents(answer, place, *expiring),
        Command::Reduce { ids, all } => personal::reduce(answer, place, ids, *all),
        Command::Certificate { what } => papers::certificate(answer, place, what),
        Command::Event { what } => work::event(answer, place, what),
        Command::Shift { what } => work::shift(answer, place, what),
        Command::Mark { what } => work::mark(answer, place, what),
        Command::Hours { what } => work::hours(answer, place, what),
        Command::Desk { what } => desk::desk(answer, place, what),
        Command::Calendar(how) => papers::calendar(answer, place, how),
        Command::Operators { what } => match what {
            None | Some(Operators::List) => operators::list(answer, place),
            Some(Operators::Add { name, role, events }) => {
                operators::add(answer, place, name, (*role).into(), events)
            }
            Some(Operators::Limit { who, events }) => operators::limit(answer, place, who, events),
            Some(Operators::Role { who, role }) => {
                operators::role(answer, place, who, (*role).into())
            }
            Some(Operators::Remove { who }) => operators::remove(answer, place, who),
            Some(Operators::Password { who }) => operators::password(answer, place, who),
        },
        Command::Audit {
            by,
            kind,
            from,
            to,
            subject,
            limit,
            export,
        } => {
            let asked = audit::Asked {
                by: by.as_deref(),
                kind: kind.map(Into::into),
                from: *from,
                to: *to,
                subject: subject.as_deref(),
            };
            match export {
                Some(file) => audit::export(answer, place, &asked, file),
                None => audit::list(answer, place, &asked, *limit),
            }
        }
        Command::History { id } => commands::history(answer, place, id),
    }
}

impl From<Tongue> for l10n::Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::Kk => Self::Kk,
            Tongue::Ru => Self::Ru,
            Tongue::En => Self::En,
        }
    }
}

impl From<By> for app::count::By {
    fn from(by: By) -> Self {
        match by {
            By::Region => Self::Region,
            By::Direction => Self::Direction,
            By::Sex => Self::Sex,
            By::Age => Self::Age,
            By::Status => Self::Status,
            By::Joined => Self::Joined,
        }
    }
}

impl From<NumberField> for domain::NumberField {
    fn from(field: NumberField) -> Self {
        match field {
            NumberField::Iin => Self::Iin,
            NumberField::Bin => Self::Bin,
            NumberField::Unknown => Self::Unknown,
        }
    }
}

impl From<Role> for domain::Role {
    fn from(role: Role) -> Self {
        match role {
            Role::Owner => Self::Owner,
            Role::Coordinator => Self::Coordinator,
            Role::Aid => Self::Aid,
            Role::Desk => Self::Desk,
            Role::Viewer => Self::Viewer,
            Role::DataOfficer => Self::DataOfficer,
        }
    }
}

impl From<AuditKind> for app::audit::Kind {
    fn from(kind: AuditKind) -> Self {
        match kind {
            AuditKind::Records => Self::Records,
            AuditKind::Views => Self::Views,
            AuditKind::Files => Self::Files,
            AuditKind::SignIns => Self::SignIns,
            AuditKind::Operators => Self::Operators,
            AuditKind::Settings => Self::Settings,
            AuditKind::Backups => Self::Backups,
            AuditKind::Personal => Self::Personal,
        }
    }
}
