//! Who works with the register, and who sits here now.

use app::operators::{self, OperatorsRefused};
use domain::EventId;
use tauri::AppHandle;

use super::{apart, at_work, session::session};
use crate::{
    ipc::{
        IpcError, IpcResult,
        operators::{LimitedToDto, OperatorDto, Operators, RoleDto, rights},
        session::Session,
    },
    state::{ctx, now},
};

impl From<OperatorsRefused> for IpcError {
    fn from(refused: OperatorsRefused) -> Self {
        Self::told(&refused, refused.field().map(str::to_owned))
    }
}

/// Everybody who works with the register, and the table of rights.
#[tauri::command]
pub async fn operators(app: AppHandle) -> IpcResult<Operators> {
    at_work(app, |state, open| {
        let language = state.speak().language();
        let limited_to = |event: operators::LimitedTo| LimitedToDto {
            id: event.id.to_string(),
            title: event
                .titles
                .map(|titles| titles.in_language(language.code()).to_owned()),
        };
        let listed = operators::list(&open.register)?;
        let operators = listed
            .into_iter()
            .map(|listed| OperatorDto {
                id: listed.operator.id.to_string(),
                name: listed.operator.name,
                role: listed.operator.role.into(),
                left: listed.operator.left.map(|day| day.to_string()),
                seat: listed.label.is_some(),
                me: listed.is_me,
                events: listed
                    .events
                    .map(|events| events.into_iter().map(limited_to).collect()),
            })
            .collect();
        Ok(Operators {
            operators,
            rights: rights(),
        })
    })
    .await
}

/// The events of a limit; none is the whole register.
fn read_events(events: Option<Vec<String>>) -> IpcResult<Option<Vec<EventId>>> {
    let read = |events: Vec<String>| events.iter().map(|id| Ok(id.parse()?)).collect();
    events.map(read).transpose()
}

/// Adds an operator with a first password; the answer is the id.
#[tauri::command]
pub async fn operator_add(
    app: AppHandle,
    action: String,
    name: String,
    role: RoleDto,
    events: Option<Vec<String>>,
    password: String,
) -> IpcResult<String> {
    at_work(app, move |state, open| {
        let (ctx, events) = (ctx(&action)?, read_events(events)?);
        let done = operators::add_limited(
            &open.register,
            &ctx,
            &name,
            role.into(),
            events.as_deref(),
            &password,
        )?;
        Ok(state.announce(done).to_string())
    })
    .await
}

/// Changes the name, the role and the events of an operator.
#[tauri::command]
pub async fn operator_change(
    app: AppHandle,
    action: String,
    id: String,
    name: String,
    role: RoleDto,
    events: Option<Vec<String>>,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let (ctx, events) = (ctx(&action)?, read_events(events)?);
        let done = operators::change_limited(
            &open.register,
            &ctx,
            id.parse()?,
            &name,
            role.into(),
            events.as_deref(),
        )?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Records that an operator left; their password ends. Who left themselves sits no longer here.
#[tauri::command]
pub async fn operator_leave(app: AppHandle, action: String, id: String) -> IpcResult<()> {
    apart(app, move |_, state| {
        let open = state.open()?;
        let done = operators::leave(&open.register, &ctx(&action)?, id.parse()?)?;
        state.announce(done);
        let sits_here = open.register.role().is_some();
        drop(open);
        if !sits_here {
            state.lock();
        }
        Ok(())
    })
    .await
}

/// Gives an operator a new password.
#[tauri::command]
pub async fn operator_password(
    app: AppHandle,
    action: String,
    id: String,
    password: String,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let id = id.parse()?;
        let done = operators::set_password(&open.register, &ctx(&action)?, id, &password)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Gives the open register to another operator; it is not closed in between.
#[tauri::command]
pub async fn operator_switch(
    app: AppHandle,
    operator: String,
    password: String,
) -> IpcResult<Session> {
    apart(app, move |_, state| {
        let open = state.open()?;
        let register = open.register.switch(operator.parse()?, &password, now())?;
        state.hand_over(open.key, register);
        Ok(session(state))
    })
    .await
}
