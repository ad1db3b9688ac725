//! Everybody in the order of names.
//!
//! People are numbered in that order when they come in crowds (`Columns::number_by_name`), and
//! few change their names afterwards. So whoever stands where the number says is left there and
//! the few others are put between them, which takes one look at each; only where too many stand
//! elsewhere, as in the order of another alphabet, all are dealt out anew.

use crate::columns::Columns;

/// The places of the three parts of a name.
type Name = [u32; 3];

/// One of so many may stand elsewhere.
const STRAYS: usize = 64;

/// All living people by name, those of one name by their numbers; `places` by number of a part.
pub(crate) fn by_name(columns: &Columns, places: &[u32]) -> Vec<u32> {
    let name = |ordinal: u32| columns.name_of(ordinal).map(|part| places[part as usize]);
    let living: Vec<u32> = columns.living.iter().collect();
    nearly_in_order(&living, name).unwrap_or_else(|| dealt_out(living, places.len(), name))
}

/// Puts those who stand elsewhere between the others; `None` if they are too many.
fn nearly_in_order(numbers: &[u32], name: impl Fn(u32) -> Name) -> Option<Vec<u32>> {
    let most = numbers.len() / STRAYS;
    let mut kept: Vec<u32> = Vec::with_capacity(numbers.len());
    let mut strays: Vec<(Name, u32)> = Vec::new();
    // The names of the last who was kept and of the one before.
    let (mut last, mut before): (Option<Name>, Option<Name>) = (None, None);
    for &number in numbers {
        let own = name(number);
        match last {
            Some(later) if own < later => {
                if Some(own) < before {
                    strays.push((own, number));
                } else {
                    // Not this one stands elsewhere but the one before it.
                    strays.extend(kept.pop().map(|stray| (later, stray)));
                    kept.push(number);
                    last = Some(own);
                }
                if strays.len() > most {
                    return None;
                }
            }
            _ => {
                kept.push(number);
                (before, last) = (last, Some(own));
            }
        }
    }
    if strays.is_empty() {
        return Some(kept);
    }
    strays.sort_unstable();
    let mut all = Vec::with_capacity(numbers.len());
    let mut rest = kept.as_slice();
    for (own, stray) in strays {
        let earlier = rest.partition_point(|number| (name(*number), *number) < (own, stray));
        let (these, later) = rest.split_at(earlier);
        all.extend_from_slice(these);
        all.push(stray);
        rest = later;
    }
    all.extend_from_slice(rest);
    Some(all)
}

/// Three passes, each of which counts and deals out, because the places of the parts are small
/// numbers without gaps.
fn dealt_out(mut numbers: Vec<u32>, places: usize, name: impl Fn(u32) -> Name) -> Vec<u32> {
    let mut dealt = vec![0; numbers.len()];
    for part in (0..3).rev() {
        let place = |number: u32| name(number)[part] as usize;
        let mut starts = vec![0_u32; places + 1];
        for &number in &numbers {
            starts[place(number) + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        for &number in &numbers {
            let start = &mut starts[place(number)];
            dealt[*start as usize] = number;
            *start += 1;
        }
        std::mem::swap(&mut numbers, &mut dealt);
    }
    numbers
}

#[cfg(test)]
mod tests;
