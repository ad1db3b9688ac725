//! Finding a region by any of its names.

use crate::{
    Day,
    places::{RegionCode, RegionFound},
};

/// See [`super::find_region`].
pub(super) fn find(text: &str, _today: Day) -> RegionFound {
    let text = text.trim().to_lowercase();
    RegionCode::all()
        .iter()
        .find(|r| {
            [&r.kk, &r.ru, &r.en]
                .iter()
                .any(|name| name.to_lowercase() == text)
        })
        .map_or(RegionFound::Unknown, |r| RegionFound::Exact(r.code))
}
