use domain::{Deed, Role};

use super::{NotAllowed, ToMessage as _, role_word};

#[test]
fn every_refusal_and_every_role_has_words_of_its_own() {
    let mut ids: Vec<String> = Deed::ALL
        .into_iter()
        .map(|deed| {
            let role = Some(Role::Viewer);
            NotAllowed {
                deed,
                role,
                limit: None,
            }
            .told()
            .1
            .id
        })
        .chain(Role::ALL.into_iter().map(|role| role_word(role).id))
        .collect();
    let left = NotAllowed {
        deed: Deed::Undo,
        role: None,
        limit: None,
    };
    ids.push(left.told().1.id);
    let limited = |deed, events| NotAllowed {
        deed,
        role: Some(Role::Coordinator),
        limit: Some(events),
    };
    let limits = [
        limited(Deed::SeeEvents, 0),
        limited(Deed::SeeEvents, 1),
        limited(Deed::SeeVolunteers, 1),
    ];
    ids.extend(limits.map(|refused| refused.told().1.id));
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all, "no two share a sentence");
}
