//! The wall board, opened and closed from the page of an event.

use app::wall::{self, Wall, WallShift as Shift};
use domain::{EventId, wall::Whereabouts};
use tauri::{AppHandle, Manager};

use super::apart;
use crate::{
    ipc::{
        IpcError, IpcResult,
        volunteers::pack::sort_language,
        wall::{WallBoard, WallPerson, WallRole, WallShift, WallState},
    },
    state::{AppState, Open, held, now},
    wall as window,
};

/// Opens the wall board of an event, or closes it if there is one; whether it is open now.
#[tauri::command]
pub async fn wall_turn(app: AppHandle, event: String) -> IpcResult<bool> {
    apart(app, move |app, state| {
        if window::is_open(app) {
            state.end_wall();
            window::close(app);
            return Ok(false);
        }
        let event: EventId = event.parse()?;
        let first = board(state, &*state.open()?, event)?;
        window::open(app, &first).map_err(|error| {
            log::warn!("the wall board does not open: {error}");
            IpcError::refused(messages::wall_error_not_opened())
        })?;
        let (kept, mut shown) = (app.clone(), first);
        let nudge = window::keep(app.clone(), move || {
            let state = kept.state::<AppState>();
            match state.opened() {
                // Another register has no such event, another operator may not see it.
                Some(open) => shown = board(&state, &open, event).ok()?,
                None => lock(&mut shown),
            }
            serde_json::to_string(&shown).ok()
        });
        *held(&state.wall) = Some(nudge);
        Ok(true)
    })
    .await
}

/// What was known stays while nobody is let in; names do not.
fn lock(shown: &mut WallBoard) {
    shown.locked = true;
    for shift in shown.now.iter_mut().chain(&mut shown.next) {
        shift.people.clear();
    }
}

fn board(state: &AppState, open: &Open, event: EventId) -> IpcResult<WallBoard> {
    let language = state.speak().language();
    let Wall {
        titles,
        zone,
        at,
        now,
        next,
    } = wall::wall(&open.register, event, sort_language(language), now())?;
    let preferences = state.preferences();
    let clock = zone.wall(at).map(|wall| wall.format("%H:%M").to_string());
    let shown = |shifts: &[Shift], goes_on| {
        let shifts = shifts.iter();
        let shown = shifts.map(|shift| packed(shift, goes_on, language.code()));
        shown.collect()
    };
    Ok(WallBoard {
        language: preferences.language,
        theme: preferences.theme,
        title: titles.in_language(language.code()).to_owned(),
        clock: clock.unwrap_or_default(),
        locked: false,
        now: shown(&now, true),
        next: shown(&next, false),
    })
}

fn packed(shift: &Shift, goes_on: bool, language: &str) -> WallShift {
    let roles = shift.roles.iter().map(|role| WallRole {
        role: role.role.clone(),
        needed: role.needed,
        there: if goes_on { role.here } else { role.held },
        missing: role.missing(goes_on),
    });
    let people = shift.people.iter().map(|person| {
        let (state, late) = match person.whereabouts {
            Whereabouts::Missing => (WallState::Missing, 0),
            Whereabouts::Late { minutes } => (WallState::Late, minutes),
            Whereabouts::Left => (WallState::Left, 0),
            Whereabouts::Here => (WallState::Here, 0),
            Whereabouts::Expected => (WallState::Expected, 0),
        };
        WallPerson {
            name: person.name.clone(),
            state,
            late,
        }
    });
    WallShift {
        title: shift.titles.in_language(language).to_owned(),
        place: shift.place.join(", "),
        from: shift.plan.starts.format("%H:%M").to_string(),
        until: shift.plan.ends.format("%H:%M").to_string(),
        expected: shift.expected,
        here: shift.here,
        missing: wall::missing(shift, goes_on),
        roles: roles.collect(),
        people: people.collect(),
    }
}
