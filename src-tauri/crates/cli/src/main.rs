//! `birge-cli`: the same actions without a window.
//!
//! It unpacks arguments, calls one action of `app`, and prints a sentence or,
//! with `--json`, one object on standard output. Exit code 0: done; 1: refused,
//! with a sentence on standard error; 2: wrong usage. The password comes from
//! `BIRGE_PASSWORD` or is asked for.

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};

mod answer;
mod backups;
mod commands;
mod open;

use answer::{Answer, Refusal};

/// Birge without a window.
#[derive(Debug, Parser)]
#[command(name = "birge-cli", version, disable_help_subcommand = true)]
struct Arguments {
    /// The folder of the register.
    #[arg(long, global = true, env = "BIRGE_REGISTER", value_name = "DIR")]
    register: Option<PathBuf>,
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
    Import {
        #[command(subcommand)]
        what: Import,
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
    /// What happened to a record.
    History {
        /// The id, such as vol_0198….
        id: String,
    },
}

#[derive(Debug, Subcommand)]
enum Import {
    /// A list of volunteers.
    Volunteers {
        /// XLSX or CSV.
        file: PathBuf,
        /// Judges the list and writes nothing; needs no register.
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Subcommand)]
enum Export {
    /// All volunteers, the archive included.
    Volunteers {
        /// Where to write: .xlsx, .csv or .json.
        file: PathBuf,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum By {
    Region,
    Direction,
    Sex,
    Age,
    Status,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum NumberField {
    Iin,
    Bin,
    Unknown,
}

fn main() -> ExitCode {
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
    let folder = arguments.register.as_deref();
    match &arguments.command {
        Command::Create {
            organisation,
            region,
            operator,
        } => commands::create(answer, folder, organisation, region.as_deref(), operator),
        Command::Import {
            what:
                Import::Volunteers {
                    file,
                    dry_run: true,
                },
        } => commands::judge(answer, file),
        Command::Import {
            what:
                Import::Volunteers {
                    file,
                    dry_run: false,
                },
        } => commands::import(answer, folder, file),
        Command::Export {
            what: Export::Volunteers { file },
        } => commands::export(answer, folder, file),
        Command::Find {
            text: Some(text),
            limit,
            ..
        } => commands::find(answer, folder, text, *limit),
        Command::Find {
            queries: Some(file),
            limit,
            ..
        } => commands::find_all(answer, folder, file, *limit),
        Command::Find {
            text: None,
            queries: None,
            ..
        } => unreachable!("clap asks for one of the two"),
        Command::Count { by } => commands::count(answer, folder, by.map(Into::into)),
        Command::CheckNumber { value, field } => {
            commands::check_number(answer, value, (*field).into())
        }
        Command::Practice { volunteers, seed } => {
            commands::practice(answer, folder, *volunteers, *seed)
        }
        Command::Check => commands::check(answer, folder),
        Command::Rebuild => commands::rebuild(answer, folder),
        Command::Backup { file } => backups::backup(answer, folder, file),
        Command::VerifyBackup { file } => backups::verify(answer, file),
        Command::Restore { file, dir } => backups::restore(answer, file, dir),
        Command::History { id } => commands::history(answer, folder, id),
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
