//! Going through all events, shifts and people in them.

use std::ops::ControlFlow;

use changes::{Events, Participations, Programmes, Shifts};
use domain::{
    Event, EventId, Participation, ParticipationId, Programme, ProgrammeId, Shift, ShiftId,
};
use serde::de::DeserializeOwned;

use crate::error::StoreError;
use crate::records::Kept;
use crate::store::Store;
use crate::view::{Key, Tree, Way};

impl Store {
    /// Shows every event in the order of ids, deleted ones and patterns too, until `visit`
    /// breaks.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub fn each_event(
        &self,
        visit: &mut dyn FnMut(Event) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let key = |bytes| Events::key(EventId::from_bytes(bytes));
        self.each(Tree::Events, key, &mut |bytes, record| {
            shown(changes::event(EventId::from_bytes(bytes), &record), visit)
        })
    }

    /// Shows every programme in the order of ids, deleted ones too, until `visit` breaks.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub fn each_programme(
        &self,
        visit: &mut dyn FnMut(Programme) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let key = |bytes| Programmes::key(ProgrammeId::from_bytes(bytes));
        self.each(Tree::Programmes, key, &mut |bytes, record| {
            let id = ProgrammeId::from_bytes(bytes);
            shown(changes::programme(id, &record), visit)
        })
    }

    /// Shows every shift and session in the order of ids, deleted ones too, until `visit`
    /// breaks.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub fn each_shift(
        &self,
        visit: &mut dyn FnMut(Shift) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let key = |bytes| Shifts::key(ShiftId::from_bytes(bytes));
        self.each(Tree::Shifts, key, &mut |bytes, record| {
            shown(changes::shift(ShiftId::from_bytes(bytes), &record), visit)
        })
    }

    /// Shows every person in an event in the order of ids, until `visit` breaks.
    ///
    /// # Errors
    /// [`StoreError`] if a record cannot be read.
    pub fn each_participation(
        &self,
        visit: &mut dyn FnMut(Participation) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let key = |bytes| Participations::key(ParticipationId::from_bytes(bytes));
        self.each(Tree::Participations, key, &mut |bytes, record| {
            let id = ParticipationId::from_bytes(bytes);
            shown(changes::participation(id, &record), visit)
        })
    }

    fn each<R: DeserializeOwned>(
        &self,
        tree: Tree,
        key: impl Fn([u8; 16]) -> Key,
        visit: &mut dyn FnMut([u8; 16], R) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let inner = self.inner();
        let mut failed = Ok(());
        inner
            .view()
            .walk(
                tree,
                None,
                Way::Up,
                &mut |id, value| match inner.vault.open(&key(*id), value) {
                    Ok(record) => visit(*id, record),
                    Err(error) => {
                        failed = Err(error);
                        ControlFlow::Break(())
                    }
                },
            )?;
        failed
    }
}

fn shown<T>(value: Option<T>, visit: &mut dyn FnMut(T) -> ControlFlow<()>) -> ControlFlow<()> {
    value.map_or(ControlFlow::Continue(()), visit)
}
