//! Organisations, and the lists that forms choose from.

use app::organisations::{Form, SaveRefused};
use domain::{ActorKind, Deed};
use tauri::AppHandle;

use super::{apart, at_work};
use crate::{
    ipc::{
        IpcError, IpcResult,
        organisations::{
            DirectionDraft, DirectionDto, Directory, OrganisationDraft, OrganisationDto,
            OrganisationKindDto, RegionDto, RegionNameThen,
        },
    },
    state::{ctx, now},
};

impl From<SaveRefused> for IpcError {
    fn from(refused: SaveRefused) -> Self {
        Self::told(&refused, refused.field().map(str::to_owned))
    }
}

/// The lists that forms choose from. Regions and national directions are there before a register is.
#[tauri::command]
pub async fn directory(app: AppHandle) -> IpcResult<Directory> {
    apart(app, |_, state| {
        let mut directory = Directory {
            regions: domain::RegionCode::all().iter().map(region).collect(),
            directions: domain::national_directions()
                .iter()
                .map(|national| direction(national, false))
                .collect(),
            organisations: Vec::new(),
            tags: Vec::new(),
            fields_off: Vec::new(),
            consent_text: app::consents::TEXT_VERSION.to_owned(),
        };
        if let Some(open) = state.opened() {
            let register = &open.register;
            let today = app::ctx::day_of(now());
            directory.directions.extend(
                register
                    .store()
                    .settings()
                    .local_directions
                    .iter()
                    .map(|local| direction(local, true)),
            );
            // A desk chooses regions; whom volunteers belong to is not for it.
            if register.may(Deed::SeeVolunteers).is_ok() {
                let language = state.speak().language();
                let organisations = app::organisations::list(register, language, today)?;
                directory.organisations = organisations
                    .iter()
                    .map(|(organisation, volunteers)| packed(organisation, *volunteers))
                    .collect();
                directory.tags = app::organisations::tags(register, today)?;
            }
            let off = register.store().settings().fields_off.clone();
            directory.fields_off = off
                .into_iter()
                .map(|field| field.code().to_owned())
                .collect();
        }
        Ok(directory)
    })
    .await
}

fn region(region: &domain::Region) -> RegionDto {
    RegionDto {
        code: region.code.to_string(),
        kk: region.kk.clone(),
        ru: region.ru.clone(),
        en: region.en.clone(),
        short_kk: region.short_kk.clone(),
        short_ru: region.short_ru.clone(),
        short_en: region.short_en.clone(),
        city: region.kind == domain::RegionKind::City,
        since: region.valid_from.map(|day| day.to_string()),
        before: region.split_from.map(|code| code.to_string()),
        former: region
            .code
            .former_names()
            .map(|former| RegionNameThen {
                kk: former.name.kk.clone(),
                ru: former.name.ru.clone(),
                en: former.name.en.clone(),
                from: former.from.to_string(),
                until: former.until.map(|day| day.to_string()),
            })
            .collect(),
    }
}

fn direction(direction: &domain::Direction, own: bool) -> DirectionDto {
    DirectionDto {
        code: direction.code.as_str().to_owned(),
        kk: direction.kk.clone(),
        ru: direction.ru.clone(),
        en: direction.en.clone(),
        parent: direction
            .parent
            .as_ref()
            .map(|code| code.as_str().to_owned()),
        own,
    }
}

fn packed(organisation: &domain::Organisation, volunteers: u32) -> OrganisationDto {
    let domain::Organisation {
        id,
        kind,
        name,
        bin,
        region,
        contact,
        notes,
        deleted: _,
    } = organisation;
    OrganisationDto {
        id: id.to_string(),
        kind: match kind {
            ActorKind::Person | ActorKind::Group => OrganisationKindDto::Group,
            ActorKind::Organisation => OrganisationKindDto::Organisation,
            ActorKind::StateBody => OrganisationKindDto::StateBody,
        },
        name: name.clone(),
        bin: bin.as_ref().map(domain::Bin::digits),
        region: region.map(|code| code.to_string()),
        contact: contact.clone(),
        notes: notes.clone(),
        volunteers,
    }
}

/// Makes or changes an organisation; the answer is its id.
#[tauri::command]
pub async fn organisation_save(
    app: AppHandle,
    action: String,
    id: Option<String>,
    draft: OrganisationDraft,
) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let OrganisationDraft {
            kind,
            name,
            bin,
            region,
            contact,
            notes,
        } = draft;
        let kind = match kind {
            OrganisationKindDto::Group => ActorKind::Group,
            OrganisationKindDto::Organisation => ActorKind::Organisation,
            OrganisationKindDto::StateBody => ActorKind::StateBody,
        };
        let id = id.map(|id| id.parse()).transpose()?;
        let form = Form {
            kind,
            name,
            bin,
            region,
            contact,
            notes,
        };
        let done = app::organisations::save(&open.register, &ctx(&action)?, id, &form)?;
        Ok(state.announce(done).to_string())
    })
    .await
}

/// Hides an organisation.
#[tauri::command]
pub async fn organisation_delete(app: AppHandle, action: String, id: String) -> IpcResult<()> {
    at_work(app, move |state, open| {
        state.announce(app::organisations::delete(
            &open.register,
            &ctx(&action)?,
            id.parse()?,
        )?);
        Ok(())
    })
    .await
}

/// Adds a direction of the organisation's own.
#[tauri::command]
pub async fn direction_add(
    app: AppHandle,
    action: String,
    draft: DirectionDraft,
) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let DirectionDraft { kk, ru, en, parent } = draft;
        let form = app::settings::DirectionForm { kk, ru, en, parent };
        let done = app::settings::add_direction(&open.register, &ctx(&action)?, &form)?;
        Ok(state.announce(done).as_str().to_owned())
    })
    .await
}

/// Ends a direction of the organisation's own; people who have it keep it.
#[tauri::command]
pub async fn direction_remove(app: AppHandle, action: String, code: String) -> IpcResult<()> {
    at_work(app, move |state, open| {
        state.announce(app::settings::remove_direction(
            &open.register,
            &ctx(&action)?,
            &code,
        )?);
        Ok(())
    })
    .await
}
