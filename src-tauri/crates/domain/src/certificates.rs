//! Certificates of hours and letters of thanks that were given out.
//!
//! What a paper says is kept with the person word for word, so that a reprint says the
//! same and the number can be looked up. It goes with the person's data when that is
//! erased. Keys of other organisations whose papers this register believes stand in its
//! settings.
//!
//! Source: DOMAIN rules 32 and 35, 7.2; FEATURES 63.

use serde::{Deserialize, Serialize};

use crate::codes::SerialCode;
use crate::{Day, EventId, FactId, RegionCode, Titles};

/// What kind of paper it is. The numbers are part of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CertificateKind {
    /// The certificate of hours.
    Hours,
    /// The letter of thanks.
    Thanks,
}

/// A paper as it was given out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedCertificate {
    /// The fact that recorded it.
    pub id: FactId,
    /// What kind of paper.
    pub kind: CertificateKind,
    /// Its number, as it stands in the QR code.
    pub number: String,
    /// The day of issue.
    #[serde(with = "crate::time::as_days")]
    pub on: Day,
    /// The name on it.
    pub name: String,
    /// The organisation on it.
    pub organisation: String,
    /// The first day of the period.
    #[serde(with = "crate::time::as_days")]
    pub from: Day,
    /// The last day of the period.
    #[serde(with = "crate::time::as_days")]
    pub until: Day,
    /// The confirmed minutes.
    pub minutes: u32,
    /// What was done, in order.
    pub lines: Vec<CertificateLine>,
    /// What the QR code says: number, digests and signature.
    pub code: String,
}

/// What was done at one event, as it stands on a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateLine {
    /// The event; `None` is work outside events.
    pub event: Option<EventId>,
    /// What it is called.
    pub titles: Titles,
    /// The first day of the work.
    #[serde(with = "crate::time::as_days")]
    pub from: Day,
    /// The last day of the work.
    #[serde(with = "crate::time::as_days")]
    pub until: Day,
    /// Where; its name follows the day.
    pub region: Option<RegionCode>,
    /// The confirmed minutes.
    pub minutes: u32,
}

impl IssuedCertificate {
    /// The number as people read it.
    pub fn shown_number(&self) -> String {
        let number = SerialCode::parse(&self.number);
        number.map_or_else(|| self.number.clone(), |number| number.to_string())
    }
}

/// A key of another organisation whose certificates this register believes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TrustedKey {
    /// Whose it is, in the words of its file.
    pub organisation: String,
    /// The Ed25519 key of one of its laptops.
    pub key: [u8; 32],
}

/// A name as it is compared: letters of one size, `ё` as `е`, single spaces, one dash.
///
/// ```
/// # use domain::certificates::plain_name;
/// assert_eq!(plain_name("  АХМЕТОВА  Айгерім‑Алёна "), "ахметова айгерім-алена");
/// ```
pub fn plain_name(name: &str) -> String {
    let clean = crate::clean(name).text.to_lowercase();
    let letters = clean.chars().map(|letter| match letter {
        'ё' => 'е',
        '‐' | '‑' | '–' | '—' => '-',
        letter => letter,
    });
    let name: String = letters.collect();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
