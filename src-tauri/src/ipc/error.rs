//! What went wrong, as the webview receives it.

use messages::{Kind, ToMessage};
use serde::Serialize;
use ts_rs::TS;

use super::message::MessageDto;

/// The answer of every command.
pub type IpcResult<T> = Result<T, IpcError>;

/// A refusal or failure: how it looks, the sentence, the field it belongs to,
/// and the number under which the log has the details.
#[derive(Clone, Debug, Serialize, TS)]
pub struct IpcError {
    /// Chooses the appearance.
    pub kind: KindDto,
    /// What happened, why, and what to do.
    pub message: MessageDto,
    /// The field of the form that it stands beside.
    pub field: Option<String>,
    /// Number of the log line, for [`KindDto::Broken`].
    pub trace: Option<String>,
}

/// [`Kind`] as the webview receives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ErrorKind")]
#[serde(rename_all = "lowercase")]
pub enum KindDto {
    /// Beside the field.
    Invalid,
    /// A calm notice.
    Refused,
    /// A way back.
    Missing,
    /// A dialog with the trace number.
    Broken,
}

impl From<Kind> for KindDto {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Invalid => Self::Invalid,
            Kind::Refused => Self::Refused,
            Kind::Missing => Self::Missing,
            Kind::Broken => Self::Broken,
        }
    }
}

impl IpcError {
    /// Makes the answer of an error; what is broken is logged under a number that the person sees too.
    pub fn told(error: &(impl ToMessage + std::fmt::Display), field: Option<String>) -> Self {
        let (kind, message) = error.told();
        let trace = (kind == Kind::Broken).then(|| {
            let trace = new_trace();
            log::error!("{trace}: {error}");
            trace
        });
        Self {
            kind: kind.into(),
            message: message.into(),
            field,
            trace,
        }
    }

    /// The answer after a panic inside a command.
    pub fn panicked(detail: &str) -> Self {
        let trace = new_trace();
        log::error!("{trace}: a command panicked: {detail}");
        Self {
            kind: KindDto::Broken,
            message: messages::common_error_broken(trace.clone()).into(),
            field: None,
            trace: Some(trace),
        }
    }
}

impl IpcError {
    /// The register is locked.
    pub fn locked() -> Self {
        Self::plain(KindDto::Refused, messages::common_error_locked())
    }

    /// A refusal of the shell itself.
    pub fn refused(message: messages::Message) -> Self {
        Self::plain(KindDto::Refused, message)
    }

    /// A judged list was left meanwhile.
    pub fn plan_missing() -> Self {
        Self::plain(KindDto::Missing, messages::register_error_plan_missing())
    }

    /// The window sent something that is none of ours: a fault of the program.
    pub fn unreadable(what: &str) -> Self {
        let trace = new_trace();
        log::error!("{trace}: the window sent an unreadable {what}");
        Self {
            trace: Some(trace),
            ..Self::plain(KindDto::Broken, messages::common_error_request())
        }
    }

    fn plain(kind: KindDto, message: messages::Message) -> Self {
        Self {
            kind,
            message: message.into(),
            field: None,
            trace: None,
        }
    }
}

impl From<domain::IdRefused> for IpcError {
    fn from(refused: domain::IdRefused) -> Self {
        Self::unreadable(refused.prefix)
    }
}

/// A short number to find the log line by: the last digits of the clock in milliseconds.
fn new_trace() -> String {
    let millis = chrono::Utc::now().timestamp_millis();
    format!("{:08}", millis.rem_euclid(100_000_000))
}

/// Refusals that belong to no field.
macro_rules! told {
    ($($refusal:ty),+ $(,)?) => {
        $(
            impl From<$refusal> for IpcError {
                fn from(refusal: $refusal) -> Self {
                    Self::told(&refusal, None)
                }
            }
        )+
    };
}

told!(
    store::StoreError,
    app::NotAllowed,
    app::Refused,
    app::undo::UndoRefused,
    app::export::ExportRefused,
    app::intake::IntakeRefused,
    documents::drawing::DrawError,
);
