//! The list, the profile and every change of a volunteer.

use app::{
    Ctx,
    volunteers::{self, Change, EditRefused, Restricted},
    wording::Wording,
};
use tauri::AppHandle;

use super::at_work;
use crate::{
    ipc::{
        IpcError, IpcResult,
        volunteers::{
            BulkDone, BulkPreview, GuardianPhone, RestrictedDto, RevealedDto, Selection,
            SimilarPerson, VolunteerAdded, VolunteerDraft, VolunteerEditDto, VolunteerEdited,
            VolunteerProfile, VolunteerQuery, VolunteerWindow, pack,
        },
    },
    state::{ctx, now},
};

/// The most rows that cross at once.
const WINDOW_MOST: u32 = 500;

impl From<EditRefused> for IpcError {
    fn from(refused: EditRefused) -> Self {
        Self::told(
            &refused,
            refused.field().map(|field| field.code().to_owned()),
        )
    }
}

/// A stretch of the list; the numbers for the filters come with its first rows.
#[tauri::command]
pub async fn volunteers_window(
    app: AppHandle,
    query: VolunteerQuery,
    offset: u32,
    limit: u32,
) -> IpcResult<VolunteerWindow> {
    at_work(app, move |state, open| {
        let query = query.read(state.speak().language(), offset == 0)?;
        let (first, most) = (offset as usize, limit.min(WINDOW_MOST) as usize);
        let window =
            volunteers::window(&open.register, &query, first, most, app::ctx::day_of(now()))?;
        Ok(pack::window(window, offset))
    })
    .await
}

/// Everything about one volunteer.
#[tauri::command]
pub async fn volunteer_profile(app: AppHandle, id: String) -> IpcResult<VolunteerProfile> {
    at_work(app, move |state, open| {
        let profile = volunteers::profile(&open.register, id.parse()?, app::ctx::day_of(now()))?;
        Ok(pack::profile(
            profile,
            &Wording::new(&open.register, state.speak()),
        ))
    })
    .await
}

/// Shows the IIN or the phones of one volunteer in full; the look is noted.
#[tauri::command]
pub async fn volunteer_reveal(
    app: AppHandle,
    action: String,
    id: String,
    what: RestrictedDto,
) -> IpcResult<RevealedDto> {
    at_work(app, move |_, open| {
        let what = match what {
            RestrictedDto::Iin => Restricted::Iin,
            RestrictedDto::Phone => Restricted::Phone,
        };
        let shown = volunteers::reveal(&open.register, &ctx(&action)?, id.parse()?, what)?;
        Ok(RevealedDto {
            iin: shown.iin,
            phones: shown.phones,
            emergency: shown.emergency,
            guardians: shown
                .guardians
                .into_iter()
                .map(|(fact, phone)| GuardianPhone {
                    fact: fact.to_string(),
                    phone,
                })
                .collect(),
        })
    })
    .await
}

/// Adds a person.
#[tauri::command]
pub async fn volunteer_add(
    app: AppHandle,
    action: String,
    draft: VolunteerDraft,
) -> IpcResult<VolunteerAdded> {
    at_work(app, move |state, open| {
        let done = volunteers::add(&open.register, &ctx(&action)?, &draft.read()?)?;
        let (id, warnings) = state.announce(done);
        Ok(VolunteerAdded {
            id: id.to_string(),
            warnings: warnings.into_iter().map(Into::into).collect(),
        })
    })
    .await
}

/// People who may be the one in the form.
#[tauri::command]
pub async fn volunteer_similar(
    app: AppHandle,
    draft: VolunteerDraft,
) -> IpcResult<Vec<SimilarPerson>> {
    at_work(app, move |_, open| {
        let similar = volunteers::similar(&open.register, &draft.read()?, now())?;
        Ok(similar.into_iter().map(pack::similar).collect())
    })
    .await
}

/// Changes one thing about a person.
#[tauri::command]
pub async fn volunteer_edit(
    app: AppHandle,
    action: String,
    id: String,
    edit: VolunteerEditDto,
) -> IpcResult<VolunteerEdited> {
    at_work(app, move |state, open| {
        let done = volunteers::edit(&open.register, &ctx(&action)?, id.parse()?, &edit.read()?)?;
        Ok(VolunteerEdited {
            warnings: state.announce(done).into_iter().map(Into::into).collect(),
        })
    })
    .await
}

/// Changes many people in one action.
#[tauri::command]
pub async fn volunteers_bulk(
    app: AppHandle,
    action: String,
    selection: Selection,
    edit: VolunteerEditDto,
) -> IpcResult<BulkDone> {
    at_work(app, move |state, open| {
        let chosen = selection.read(state.speak().language())?;
        let work = state.work("bulk");
        let change = edit.read()?;
        let done = volunteers::bulk(&open.register, &ctx(&action)?, &chosen, &change, &work)?;
        let volunteers::BulkDone { changed, blocked } = state.announce(done);
        Ok(BulkDone { changed, blocked })
    })
    .await
}

/// Tells what a change of many would do, and changes nobody.
#[tauri::command]
pub async fn volunteers_bulk_preview(
    app: AppHandle,
    selection: Selection,
    edit: VolunteerEditDto,
) -> IpcResult<BulkPreview> {
    at_work(app, move |state, open| {
        let chosen = selection.read(state.speak().language())?;
        let work = state.work("bulk");
        let (ctx, change) = (Ctx::fresh(now()), edit.read()?);
        let told = volunteers::preview(&open.register, &ctx, &chosen, &change, &work)?;
        Ok(pack::preview(told))
    })
    .await
}

/// Hides a record.
#[tauri::command]
pub async fn volunteer_delete(app: AppHandle, action: String, id: String) -> IpcResult<()> {
    deleted(app, action, id, true).await
}

/// Brings a hidden record back.
#[tauri::command]
pub async fn volunteer_restore(app: AppHandle, action: String, id: String) -> IpcResult<()> {
    deleted(app, action, id, false).await
}

async fn deleted(app: AppHandle, action: String, id: String, deleted: bool) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = volunteers::edit(
            &open.register,
            &ctx(&action)?,
            id.parse()?,
            &Change::Deleted(deleted),
        )?;
        state.announce(done);
        Ok(())
    })
    .await
}
