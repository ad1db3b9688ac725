//! The layout of an event's badges: looked at, changed, and a logo taken in.

use changes::{Act, Operation};
use documents::badges::logo_draws;
use domain::badges::{self, BadgeLayout, BadgeLayoutRefused, LogoRefused};
use domain::{Deed, EventId, EventValue};
use messages::{Kind, Message, ToMessage};
use store::StoreError;

use crate::events::{WorkRefused, differing};
use crate::{Ctx, NotAllowed, Register, register::Did};

/// Why a layout is not saved. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum LayoutRefused {
    /// A value of the layout.
    #[error(transparent)]
    Layout(#[from] BadgeLayoutRefused),
    /// The logo.
    #[error(transparent)]
    Logo(#[from] LogoRefused),
    /// The picture of the logo is damaged.
    #[error("the logo is damaged")]
    LogoBroken,
    /// The event.
    #[error(transparent)]
    Work(#[from] WorkRefused),
    /// The role.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl LayoutRefused {
    /// The field that the sentence stands beside.
    pub const fn field(&self) -> Option<&'static str> {
        match self {
            Self::Layout(BadgeLayoutRefused::NamePercent) => Some("name_percent"),
            Self::Layout(BadgeLayoutRefused::TextPercent) => Some("text_percent"),
            Self::Layout(BadgeLayoutRefused::LogoMm) => Some("logo_mm"),
            Self::Layout(BadgeLayoutRefused::Languages) => Some("languages"),
            Self::Layout(BadgeLayoutRefused::Phone) => Some("help_phone"),
            Self::Logo(_) | Self::LogoBroken => Some("logo"),
            Self::Work(_) | Self::NotAllowed(_) | Self::Store(_) => None,
        }
    }
}

impl ToMessage for LayoutRefused {
    fn told(&self) -> (Kind, Message) {
        let kilobytes = |bytes: usize| bytes.div_ceil(1024);
        let message = match self {
            Self::Layout(BadgeLayoutRefused::NamePercent | BadgeLayoutRefused::TextPercent) => {
                let (least, most) = BadgeLayout::PERCENT;
                messages::badges_error_percent(least, most)
            }
            Self::Layout(BadgeLayoutRefused::LogoMm) => {
                let (least, most) = BadgeLayout::LOGO_MM;
                messages::badges_error_logo_height(least, most)
            }
            Self::Layout(BadgeLayoutRefused::Languages) => messages::badges_error_languages(),
            Self::Layout(BadgeLayoutRefused::Phone) => {
                messages::badges_error_phone(BadgeLayout::PHONE_CHARS)
            }
            Self::Logo(LogoRefused::NotPng) => messages::badges_error_logo_kind(),
            Self::Logo(LogoRefused::TooLarge { bytes }) => {
                messages::badges_error_logo_large(kilobytes(*bytes), kilobytes(badges::LOGO_BYTES))
            }
            Self::Logo(LogoRefused::TooWide { width, height }) => {
                messages::badges_error_logo_wide(*width, *height, badges::LOGO_DOTS)
            }
            Self::LogoBroken => messages::badges_error_logo_broken(),
            Self::Work(refused) => return refused.told(),
            Self::NotAllowed(refused) => return refused.told(),
            Self::Store(error) => return error.told(),
        };
        (Kind::Invalid, message)
    }
}

/// Looks whether bytes can be the logo of an event's badges, as it is done before a layout is
/// saved.
///
/// # Errors
/// [`LayoutRefused`].
pub fn check_logo(register: &Register, bytes: &[u8]) -> Result<(), LayoutRefused> {
    register.may_somewhere(Deed::SaveEvents)?;
    badges::check_logo(bytes)?;
    if logo_draws(bytes) {
        Ok(())
    } else {
        Err(LayoutRefused::LogoBroken)
    }
}

/// Saves what the badges of an event look like, with the logo, as one action.
///
/// # Errors
/// [`LayoutRefused`]; then nothing was written.
pub fn save_layout(
    register: &Register,
    ctx: &Ctx,
    event: EventId,
    layout: BadgeLayout,
    logo: Option<Vec<u8>>,
) -> Result<Did<()>, LayoutRefused> {
    register.may_in(Deed::SaveEvents, event)?;
    let layout = layout.checked()?;
    if let Some(bytes) = &logo {
        check_logo(register, bytes)?;
    }
    let values = vec![EventValue::Badges(layout), EventValue::BadgeLogo(logo)];
    let again = |_: &store::Store, _: &store::Action| Ok(());
    register.write(ctx, Act::BadgesLaidOut, again, |tx| {
        let record = tx.event(event)?.ok_or(WorkRefused::Missing)?;
        let edits = differing(&record, values);
        if !edits.is_empty() {
            tx.append(Operation::Event { id: event, edits })?;
        }
        Ok(())
    })
}
