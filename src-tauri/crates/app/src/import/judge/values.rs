//! Numbers, phones, addresses and the sex of a row.

use documents::sheets::Cell;
use domain::{
    Email, Iin, NumberField, NumberReason, Phone, Sex, Verdict, check_number, pad_number,
};

use super::super::answers::Fix;
use super::super::fields::Field;
use super::super::problems::ProblemCode;
use super::{JudgedRow, add_note, lines, push_new};

pub(super) fn judge_iin(cell: Cell<'_>, row: &mut JudgedRow) {
    let text = cell.text;
    if domain::text::says_nothing(text) {
        return;
    }
    row.iin_as_given = Some(text.to_owned());
    let mut verdict = check_number(text, NumberField::Iin);
    if verdict.verdict == Verdict::Invalid
        && let Some(padded) = pad_number(text, NumberField::Iin)
    {
        verdict = padded;
        row.tell(cell.column, ProblemCode::IinPadded);
    } else if verdict.verdict != Verdict::Invalid
        && (text.len() != 12 || !text.bytes().all(|b| b.is_ascii_digit()))
    {
        row.tell(cell.column, ProblemCode::IinCleaned);
    }
    row.iin_verdict = Some(verdict.verdict);
    match verdict.verdict {
        Verdict::Valid => {}
        Verdict::Warn => row.tell(cell.column, ProblemCode::IinWarn),
        Verdict::Invalid => {
            let code = match verdict.reason {
                NumberReason::Empty => {
                    row.iin_verdict = None;
                    row.iin_as_given = None;
                    return;
                }
                NumberReason::Length { .. } => ProblemCode::IinBadLength,
                NumberReason::Character => ProblemCode::IinBadCharacter,
                NumberReason::Placeholder => ProblemCode::IinPlaceholder,
                NumberReason::Scientific => ProblemCode::IinScientificNotation,
                NumberReason::BinInIinField => ProblemCode::IinIsBin,
                NumberReason::Fine
                | NumberReason::CheckDigit
                | NumberReason::IinInBinField
                | NumberReason::DateImpossible
                | NumberReason::CenturyUnknown
                | NumberReason::BinKindUnknown => ProblemCode::IinBadChecksum,
            };
            row.refuse(cell.column, code, Field::Iin, text);
            return;
        }
    }
    let without = [ProblemCode::IinPadded, ProblemCode::IinWarn];
    if without
        .iter()
        .any(|code| row.settled.has(*code) && row.fixes.is(*code, Fix::Without))
    {
        row.iin_verdict = None;
        return;
    }
    row.iin = verdict
        .normalised
        .as_deref()
        .and_then(|digits| Iin::parse(digits).ok());
}

pub(super) fn judge_phones(cell: Cell<'_>, row: &mut JudgedRow) {
    let text = cell.text;
    if domain::text::says_nothing(text) {
        return;
    }
    if let Ok(phone) = Phone::parse(text) {
        push_new(&mut row.phones, phone);
        return;
    }
    let mut found = 0;
    let mut pieces = Vec::new();
    let apart = [',', ';', '/', '\\', '\n', '|'];
    let has_phones = text
        .split(apart)
        .any(|piece| !lines::phones_in(piece).is_empty());
    for piece in text.split(apart) {
        if !piece.chars().any(char::is_alphanumeric) {
            continue;
        }
        match Phone::parse(piece) {
            Ok(phone) => {
                found += 1;
                push_new(&mut row.phones, phone);
            }
            Err(_) => pieces.push(piece.trim()),
        }
    }
    for piece in pieces {
        let inside = lines::phones_in(piece);
        let is_word = |text: &str| {
            let digits = text.chars().filter(char::is_ascii_digit).count();
            digits < 5 && text.chars().filter(|c| c.is_alphabetic()).count() >= 2
        };
        if !inside.is_empty() {
            found += inside.len();
            inside
                .into_iter()
                .for_each(|phone| push_new(&mut row.phones, phone));
            // Whose it is, or by what it is reached: «(мама)», WhatsApp.
            add_note(row, lines::words_beside(piece));
        } else if let Ok(email) = Email::parse(piece) {
            push_new(&mut row.emails, email);
        } else if is_word(piece) && (found > 0 || has_phones) {
            // An address before the phone, whose it is behind it.
            add_note(row, piece.to_owned());
        } else {
            row.refuse(cell.column, ProblemCode::PhoneInvalid, Field::Phone, piece);
        }
    }
    if found > 1 {
        row.tell(cell.column, ProblemCode::PhoneMultiple);
    }
}

pub(super) fn judge_emails(cell: Cell<'_>, row: &mut JudgedRow) {
    let text = cell.text;
    if domain::text::says_nothing(text) {
        return;
    }
    if let Ok(email) = Email::parse(text) {
        push_new(&mut row.emails, email);
        return;
    }
    let pieces: Vec<&str> = text
        .split([',', ';', '\n', '/'])
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect();
    for piece in pieces {
        match Email::parse(piece) {
            Ok(email) => push_new(&mut row.emails, email),
            Err(_) => row.refuse(cell.column, ProblemCode::EmailInvalid, Field::Email, piece),
        }
    }
}

pub(super) fn weigh_sex(given: Option<(u16, Sex)>, row: &mut JudgedRow) {
    let of_iin = match row.iin_verdict {
        Some(Verdict::Valid) => row.iin.as_ref().and_then(Iin::sex),
        Some(Verdict::Warn | Verdict::Invalid) | None => None,
    };
    match (given, of_iin) {
        (Some((column, sex)), of_iin) => {
            row.sex = Some(sex);
            if let Some(other) = of_iin.filter(|other| *other != sex) {
                row.tell(column, ProblemCode::SexMismatchIin);
                if row.fixes.is(ProblemCode::SexMismatchIin, Fix::Other) {
                    row.sex = Some(other);
                    row.sex_from_iin = true;
                }
            }
        }
        (None, Some(sex)) => {
            row.sex = Some(sex);
            row.sex_from_iin = true;
        }
        (None, None) => {}
    }
}
