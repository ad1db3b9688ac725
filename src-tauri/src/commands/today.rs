//! The page of the day.

use app::today::Waiting;
use tauri::AppHandle;

use super::at_work;
use crate::{
    ipc::{
        IpcResult,
        today::{Attention, AttentionKind, Today},
        volunteers::{StatusDto, VolunteerQuery, pack::counts},
    },
    state::now,
};

/// What needs attention, and the figures of the day.
#[tauri::command]
pub async fn today(app: AppHandle) -> IpcResult<Today> {
    at_work(app, |_, open| {
        let page = app::today::today(&open.register, app::ctx::day_of(now()))?;
        let (_, by_status) =
            app::count::count(&open.register, Some(app::count::By::Status), page.day)?;
        Ok(Today {
            day: page.day.to_string(),
            attention: page
                .waiting
                .iter()
                .map(|(waiting, count)| attention(*waiting, *count))
                .collect(),
            total: page.total,
            by_direction: counts(app::count::groups(&page.facets, app::count::By::Direction)),
            by_region: counts(app::count::groups(&page.facets, app::count::By::Region)),
            by_status: counts(by_status),
        })
    })
    .await
}

fn attention(waiting: Waiting, count: u32) -> Attention {
    let all = VolunteerQuery::default();
    let (kind, query) = match waiting {
        Waiting::GuardianMissing => (
            AttentionKind::GuardianMissing,
            Some(VolunteerQuery {
                guardian_missing: true,
                ..all
            }),
        ),
        Waiting::ConsentMissing => (
            AttentionKind::ConsentMissing,
            Some(VolunteerQuery {
                consent_missing: true,
                ..all
            }),
        ),
        Waiting::ConsentExpiring => (AttentionKind::ConsentExpiring, None),
        Waiting::Hours => (AttentionKind::Hours, None),
        Waiting::Applicants => (
            AttentionKind::Applicants,
            Some(VolunteerQuery {
                statuses: vec![StatusDto::Applicant],
                ..all
            }),
        ),
    };
    Attention { kind, count, query }
}
