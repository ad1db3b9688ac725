//! Printers of this laptop, prints of badges and their log.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::message::MessageDto;

/// What is chosen on this laptop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintChoice {
    /// The printer, by the name of the system.
    pub printer: Option<String>,
    /// The paper, as in `BadgePaper`; null for that of the event.
    pub size: Option<String>,
    /// Every check-in prints.
    pub on: bool,
    /// The printer for lists on A4 paper.
    pub lists: Option<String>,
}

/// What a printer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PrinterState")]
#[serde(rename_all = "snake_case")]
pub enum PrinterStateDto {
    /// Waits for work.
    Ready,
    /// Prints.
    Busy,
    /// Does nothing.
    Stopped,
}

/// A printer of the machine.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Printer")]
pub struct PrinterDto {
    /// By which the system knows it.
    pub name: String,
    /// The one that the system prefers.
    pub is_default: bool,
    /// What it does.
    pub state: PrinterStateDto,
}

/// The printers of the machine and what is chosen.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PrintingPage {
    /// In the order of the system.
    pub printers: Vec<PrinterDto>,
    /// Why there are none.
    pub failed: Option<MessageDto>,
    /// What is chosen.
    pub choice: PrintChoice,
    /// The codes of every paper, in the order in which they are offered.
    pub sizes: Vec<String>,
}

/// How far a print is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "PrintState")]
#[serde(rename_all = "snake_case")]
pub enum PrintStateDto {
    /// Waits or prints.
    Printing,
    /// The printer has all of it.
    Printed,
    /// It did not come out.
    Failed,
}

/// A print, when it begins and when it ends.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PrintTold {
    /// The action that asked for it.
    pub job: String,
    /// It is a list of the door, and no badge.
    pub list: bool,
    /// Whose badge; null for a test badge, for a list and for several badges.
    pub guest: Option<String>,
    /// Whose badges, if they are several that are printed in their order.
    pub pack: Vec<String>,
    /// What whoever prints has to know: whose badge is left out.
    pub notes: Vec<MessageDto>,
    /// The number on it, as people read it.
    pub number: Option<String>,
    /// On which printer.
    pub printer: String,
    /// How far it is.
    pub state: PrintStateDto,
    /// What happened and what to do, if it failed.
    pub failed: Option<MessageDto>,
}

/// What became of a paper that was asked for.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PaperDone {
    /// It goes to the printer; how that ends is told as of a badge.
    Printing {
        /// The print.
        print: PrintTold,
    },
    /// It was saved.
    Saved {
        /// Where.
        path: String,
    },
}

/// A line of the print log.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PrintRow {
    /// Whose badge.
    pub guest: String,
    /// The name.
    pub name: String,
    /// The number, as people read it.
    pub number: String,
    /// When.
    #[ts(type = "number")]
    pub at: i64,
    /// The letters of the desk.
    pub desk: String,
    /// The printer; null for a file.
    pub printer: Option<String>,
    /// Who printed it.
    pub by: String,
    /// The guest had a badge before.
    pub again: bool,
    /// Why again.
    pub reason: Option<String>,
    /// The badge does not hold any more.
    pub void: bool,
}

/// Somebody who may close the desk.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeskKeeper {
    /// The operator.
    pub operator: String,
    /// Their initials.
    pub label: String,
}
