//! Going through all events, shifts and people in them.

use std::ops::ControlFlow;

use domain::{
    Event, EventId, Participation, ParticipationId, Programme, ProgrammeId, Shift, ShiftId,
};
use serde::de::DeserializeOwned;

use crate::error::StoreError;
use crate::store::Store;
use crate::view::Tree;

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
        self.each(Tree::Events, &mut |bytes, record| {
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
        self.each(Tree::Programmes, &mut |bytes, record| {
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
        self.each(Tree::Shifts, &mut |bytes, record| {
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
        self.each(Tree::Participations, &mut |bytes, record| {
            let id = ParticipationId::from_bytes(bytes);
            shown(changes::participation(id, &record), visit)
        })
    }

    fn each<R: DeserializeOwned>(
        &self,
        tree: Tree,
        visit: &mut dyn FnMut([u8; 16], R) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let inner = self.inner();
        inner.vault.each(&*inner.view(), tree, visit)
    }
}

fn shown<T>(value: Option<T>, visit: &mut dyn FnMut(T) -> ControlFlow<()>) -> ControlFlow<()> {
    value.map_or(ControlFlow::Continue(()), visit)
}
