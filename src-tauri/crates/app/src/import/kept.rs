//! Answers to problems as they are kept: by the names of problem and fix, which outlive the
//! code. One that is not known any more is passed over when it is read.

use std::collections::BTreeMap;

use super::answers::Fix;

/// A kind of problem that is answered with a [`Fix`].
pub(crate) trait Answerable: Copy + Ord {
    /// The name that it is kept under.
    fn code(self) -> &'static str;

    /// The problem of a code.
    fn of_code(code: &str) -> Option<Self>;

    /// What can be done about it.
    fn fixes(self) -> &'static [Fix];
}

/// Problem, fix.
pub(crate) type KindV1 = (String, String);

/// What the problem is of, problem, fix.
pub(crate) type PlaceV1<T> = (T, String, String);

fn kept<P: Answerable>(problem: P, fix: Fix) -> KindV1 {
    (problem.code().to_owned(), fix.name().to_owned())
}

/// `None` of a problem or a fix that is not known, and of a fix that the problem does not have.
fn of_kept<P: Answerable>(code: &str, fix: &str) -> Option<(P, Fix)> {
    let problem = P::of_code(code)?;
    let fix = Fix::of_name(fix).filter(|fix| problem.fixes().contains(fix))?;
    Some((problem, fix))
}

/// Answers to all problems of a kind, as they are kept.
pub(crate) fn kinds<P: Answerable>(said: &BTreeMap<P, Fix>) -> Vec<KindV1> {
    said.iter()
        .map(|(problem, fix)| kept(*problem, *fix))
        .collect()
}

/// The answers to kinds that were kept.
pub(crate) fn kinds_of<P: Answerable>(kept: &[KindV1]) -> BTreeMap<P, Fix> {
    kept.iter()
        .filter_map(|(code, fix)| of_kept(code, fix))
        .collect()
}

/// Answers to problems of single places, as rows are, as they are kept; `place` keeps one.
pub(crate) fn places<T, P: Answerable, K>(
    said: &BTreeMap<(T, P), Fix>,
    place: impl Fn(&T) -> K,
) -> Vec<PlaceV1<K>> {
    let named = said.iter().map(|((at, problem), fix)| {
        let (code, fix) = kept(*problem, *fix);
        (place(at), code, fix)
    });
    named.collect()
}

/// The answers to single places that were kept; `place` reads one.
pub(crate) fn places_of<T: Ord, P: Answerable, K>(
    kept: Vec<PlaceV1<K>>,
    place: impl Fn(K) -> T,
) -> BTreeMap<(T, P), Fix> {
    let known = kept.into_iter().filter_map(|(at, code, fix)| {
        let (problem, fix) = of_kept(&code, &fix)?;
        Some(((place(at), problem), fix))
    });
    known.collect()
}
