//! Who may sit down at an open register: seats are given, taken away and changed here.
//!
//! Each change writes the register file anew, both copies. A power cut between the two
//! leaves the old or the new state, never none: the first copy counts. A laptop that was
//! remembered for an operator forgets them with their old password.

use std::sync::PoisonError;

use domain::{OperatorId, Timestamp};

use crate::attempts::{self, Attempts};
use crate::error::StoreError;
use crate::keys::{RecoveryCode, RegisterKey, Wrap, WrapKind};
use crate::marker::RegisterFile;
use crate::remember;
use crate::seal::Noise;
use crate::store::{Inner, Store};

impl Store {
    /// Whether an operator has a seat here.
    #[must_use]
    pub fn has_seat(&self, operator: OperatorId) -> bool {
        self.inner().file().seat(operator).is_some()
    }

    /// Gives an operator a seat: the key is wrapped by their password. One that they
    /// have is replaced.
    ///
    /// `name` gives the initials by which the lock screen tells seats apart.
    ///
    /// # Errors
    /// [`StoreError::TooManySeats`], and the disk's.
    pub fn add_seat(
        &self,
        operator: OperatorId,
        name: &str,
        password: &str,
    ) -> Result<(), StoreError> {
        let inner = self.inner();
        let wrap = inner.wrap(WrapKind::Seat(operator), password.as_bytes())?;
        inner.edit_file(|file| file.seat_down(operator, name, wrap))
    }

    /// Takes a seat away: the register file is written anew without it, both copies.
    /// That there is none is fine.
    ///
    /// # Errors
    /// [`StoreError::LastSeat`], and the disk's.
    pub fn remove_seat(&self, operator: OperatorId) -> Result<(), StoreError> {
        self.inner().edit_file(|file| {
            if file.seats.iter().all(|seat| seat.operator == operator) {
                return Err(StoreError::LastSeat);
            }
            file.seats.retain(|seat| seat.operator != operator);
            Ok(())
        })
    }

    /// Wraps the key by another password of an operator.
    ///
    /// # Errors
    /// [`StoreError::NoSeat`], and the disk's.
    pub fn set_seat_password(
        &self,
        operator: OperatorId,
        password: &str,
    ) -> Result<(), StoreError> {
        let inner = self.inner();
        if !self.has_seat(operator) {
            return Err(StoreError::NoSeat);
        }
        let wrap = inner.wrap(WrapKind::Seat(operator), password.as_bytes())?;
        inner.edit_file(|file| {
            let mut seats = file.seats.iter_mut();
            let seat = seats
                .find(|seat| seat.operator == operator)
                .ok_or(StoreError::NoSeat)?;
            seat.wrap = wrap;
            Ok(())
        })
    }

    /// Makes the initials of a seat those of another name.
    ///
    /// # Errors
    /// The disk's.
    pub fn rename_seat(&self, operator: OperatorId, name: &str) -> Result<(), StoreError> {
        self.inner().edit_file(|file| {
            let label = file.label_for(operator, name);
            let mut seats = file.seats.iter_mut();
            if let Some(seat) = seats.find(|seat| seat.operator == operator) {
                seat.label = label;
            }
            Ok(())
        })
    }

    /// Tries the password of a seat while the register is open, at the cost of one
    /// derivation. Answers how many wrong ones there were since the last sign-in.
    ///
    /// # Errors
    /// [`StoreError::WrongPassword`], [`StoreError::NoSeat`],
    /// [`StoreError::TooManyAttempts`].
    pub fn switch(
        &self,
        operator: OperatorId,
        password: &str,
        now: Timestamp,
    ) -> Result<u32, StoreError> {
        let inner = self.inner();
        let file = inner.file().clone();
        let attempts = Attempts::read(&inner.folder);
        if let Some(wait_seconds) = attempts.wait(now) {
            return Err(StoreError::TooManyAttempts { wait_seconds });
        }
        let seat = file.seat(operator).ok_or(StoreError::NoSeat)?;
        let opened = seat.wrap.open(
            WrapKind::Seat(operator),
            file.marker.register,
            password.as_bytes(),
        )?;
        if opened.is_none() {
            attempts.add(&inner.folder, now);
            return Err(StoreError::WrongPassword);
        }
        Ok(attempts.count)
    }

    /// Forgets the wrong passwords, once they stand in the audit.
    pub fn clear_attempts(&self) {
        attempts::clear(&self.inner().folder);
    }

    /// Wraps the key by a new recovery code; the old one ends. Seats stay.
    ///
    /// # Errors
    /// The disk's.
    pub fn renew_recovery(&self) -> Result<RecoveryCode, StoreError> {
        let inner = self.inner();
        let code = RecoveryCode::random(&mut Noise::new())?;
        let wrap = inner.wrap(WrapKind::Recovery, code.secret())?;
        inner.edit_file(|file| {
            file.recovery = wrap;
            Ok(())
        })?;
        Ok(code)
    }

    /// Gives an operator a seat and the register a new recovery code, in one step: for
    /// whoever opened it with the old code, which ends.
    ///
    /// # Errors
    /// [`StoreError::TooManySeats`], and the disk's.
    pub fn recover_seat(
        &self,
        operator: OperatorId,
        name: &str,
        password: &str,
    ) -> Result<RecoveryCode, StoreError> {
        let inner = self.inner();
        let code = RecoveryCode::random(&mut Noise::new())?;
        let seat = inner.wrap(WrapKind::Seat(operator), password.as_bytes())?;
        let recovery = inner.wrap(WrapKind::Recovery, code.secret())?;
        inner.edit_file(|file| {
            file.recovery = recovery;
            file.seat_down(operator, name, seat)
        })?;
        Ok(code)
    }
}

impl Inner {
    /// Wraps the key at the cost that the register was made with. Slow: no lock is held.
    fn wrap(&self, kind: WrapKind, secret: &[u8]) -> Result<Wrap, StoreError> {
        let (register, cost) = {
            let file = self.file();
            (file.marker.register, file.recovery.cost())
        };
        Wrap::make(kind, register, &self.key, secret, cost, &mut Noise::new())
    }

    /// Changes the register file on the disk, then in memory.
    fn edit_file(
        &self,
        edit: impl FnOnce(&mut RegisterFile) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let mut changed = file.clone();
        edit(&mut changed)?;
        changed.write(&self.folder)?;
        remember::end_if_stale(&self.folder, &changed);
        *file = changed;
        Ok(())
    }
}

/// Opens the key by a password: of one seat, or of each in turn.
pub(crate) fn open_seat(
    file: &RegisterFile,
    operator: Option<OperatorId>,
    password: &str,
) -> Result<(RegisterKey, OperatorId), StoreError> {
    let register = file.marker.register;
    if let Some(operator) = operator
        && file.seat(operator).is_none()
    {
        return Err(StoreError::NoSeat);
    }
    for seat in &file.seats {
        if operator.is_some_and(|wanted| wanted != seat.operator) {
            continue;
        }
        let kind = WrapKind::Seat(seat.operator);
        if let Some(key) = seat.wrap.open(kind, register, password.as_bytes())? {
            return Ok((key, seat.operator));
        }
    }
    Err(StoreError::WrongPassword)
}

#[cfg(test)]
mod tests;
