use domain::{
    ActionId, Erasure, ErasureGround, OrganisationId, PersonName, Remainder, Sex, StatusKind,
    VolunteerId, VolunteerMember, VolunteerValue,
};
use proptest::prelude::*;

use super::{Body, Decoded, DecodedBody, Operation, Subject};
use crate::act::{Act, Restricted};
use crate::bytes::DecodeError;
use crate::entry::{Entry, Kind};
use crate::noun::Edit;
use crate::testing::{header, hex, stamp, torture};

fn body() -> Body {
    let given = domain::NamePart::parse("Сара").expect("a name");
    let name = PersonName::new(None, Some(given), None).expect("one part");
    let operation = Operation::Volunteer {
        id: VolunteerId::from_bytes([1; 16]),
        edits: vec![
            Edit::Put {
                value: VolunteerValue::Name(name),
                base: vec![stamp(1, 2, 3)],
            },
            Edit::Add(VolunteerMember::Tag("а".to_owned())),
        ],
    };
    let act = Act::Imported {
        file: "a.csv".to_owned(),
        rows: 300,
    };
    let action = ActionId::from_bytes([2; 16]);
    Body {
        action,
        act,
        undoes: Some(ActionId::from_bytes([3; 16])),
        operation,
    }
}

#[track_caller]
fn check(body: &Body) {
    let (kind, version) = (body.operation.kind(), body.operation.version());
    let read = Body::decode(kind, version, &body.encode());
    assert_eq!(
        read,
        Ok(DecodedBody::Known(body.clone())),
        "what was written is read"
    );
}

#[test]
fn a_body_has_these_bytes() {
    assert_eq!(
        hex(&body().encode()),
        concat!(
            "02020202020202020202020202020202", // action
            "01",                               // undoes
            "03030303030303030303030303030303",
            "09",                               // length of the act
            "0905612e637376ac02",               // imported, a.csv, 300
            "01010101010101010101010101010101", // volunteer
            "02",                               // edits
            "0000000108d0a1d0b0d180d0b000",     // put, name
            "01",                               // base
            "80808480e7b4b0ba03",               // its clock
            "02020202020202020202020202020202", // its stream
            "03",                               // its seq
            "01",                               // add
            "0502d0b0",                         // tag
        )
    );
}

#[test]
fn bodies_of_every_noun_are_read_back() {
    check(&body());
    let id = domain::OrganisationId::from_bytes([4; 16]);
    let value = domain::OrganisationValue::Name("Жас".to_owned());
    let edits = vec![Edit::Put {
        value,
        base: Vec::new(),
    }];
    let saved = Operation::Organisation { id, edits };
    check(&Body {
        act: Act::OrganisationSaved,
        undoes: None,
        operation: saved,
        ..body()
    });
    let noted = Operation::Register { edits: Vec::new() };
    check(&Body {
        act: Act::Exported { rows: 5 },
        operation: noted,
        ..body()
    });
}

fn erase(erasure: Erasure) -> Operation {
    let id = VolunteerId::from_bytes([1; 16]);
    Operation::Erase { id, erasure }
}

#[test]
fn erasures_and_notes_are_read_back() {
    let order = Some("12-n".to_owned());
    let remainder = Remainder {
        sex: Some(Sex::Female),
        birth_year: Some(2089),
        region: None,
        directions: Vec::new(),
        status: StatusKind::Active,
        joined_year: None,
    };
    let erasures = [
        Erasure::erased(ErasureGround::Order, order.clone()),
        Erasure::anonymised(ErasureGround::RetentionOver, order, remainder),
    ];
    for erasure in erasures {
        check(&Body {
            act: Act::Erased,
            undoes: None,
            operation: erase(erasure),
            ..body()
        });
    }
    let subjects = [
        None,
        Some(Subject::Volunteer(VolunteerId::from_bytes([1; 16]))),
        Some(Subject::Organisation(OrganisationId::from_bytes([2; 16]))),
        Some(Subject::Register),
    ];
    for subject in subjects {
        let operation = Operation::Note { subject };
        assert_eq!((operation.subject(), operation.about()), (None, subject));
        check(&Body {
            act: Act::Viewed {
                what: Restricted::Iin,
            },
            operation,
            ..body()
        });
    }
}

#[test]
fn an_erasure_and_a_note_have_these_bytes() {
    let bytes = |operation: Operation| {
        let mut bytes = Vec::new();
        operation.encode(&mut bytes);
        hex(&bytes)
    };
    let erased = Erasure::erased(ErasureGround::Order, Some("12".to_owned()));
    assert_eq!(
        bytes(erase(erased)),
        concat!(
            "01010101010101010101010101010101", // volunteer
            "00",                               // erased
            "04",                               // by an order
            "01023132",                         // its number
            "00",                               // nothing left
        )
    );
    let subject = Some(Subject::Organisation(OrganisationId::from_bytes([2; 16])));
    let note = Operation::Note { subject };
    assert_eq!(bytes(note), "0202020202020202020202020202020202");
    let nobody = Operation::Note { subject: None };
    assert_eq!(bytes(nobody), "0000000000000000000000000000000000");
}

#[test]
fn a_note_that_contradicts_itself_is_refused() {
    let refused = |bytes: &[u8]| Operation::decode(Kind(5), 1, bytes).is_err();
    assert!(refused(&[1; 16]), "it does not say what");
    assert!(
        refused(&[[1; 16].as_slice(), &[3]].concat()),
        "one register"
    );
    assert!(refused(&[[1; 16].as_slice(), &[9]].concat()), "of no noun");
    assert!(refused(&[[1; 16].as_slice(), &[1, 0]].concat()), "too long");
}

#[test]
fn a_roster_holds_ids_in_their_order_and_belongs_to_nobody() {
    let id = |number| VolunteerId::from_bytes([number; 16]);
    for people in [vec![], vec![id(1)], vec![id(1), id(2), id(9)]] {
        let operation = Operation::Roster { people };
        assert_eq!((operation.subject(), operation.about()), (None, None));
        check(&Body {
            act: Act::Exported { rows: 3 },
            operation,
            ..body()
        });
    }
    let refused = |ids: &[u8]| Operation::decode(Kind(16), 1, ids).is_err();
    let [nobody, one, two] = [[0; 16], [1; 16], [2; 16]];
    assert!(refused(&[one, two].concat()), "it is about somebody");
    assert!(refused(&[nobody, two, one].concat()), "out of order");
    assert!(refused(&[nobody, one, one].concat()), "one person twice");
    assert!(refused(&[nobody.as_slice(), &[1; 15]].concat()), "cut off");
    let many = vec![[1; 16]; super::ROSTER_MOST + 2].concat();
    assert!(refused(&many), "too many");
}

#[test]
fn the_longest_roster_fits_an_entry() {
    let people = (0..super::ROSTER_MOST as u128)
        .map(|number| VolunteerId::from_bytes(number.to_be_bytes()))
        .collect();
    let filter = vec![("organisation".to_owned(), "o".repeat(36)); 100];
    let longest = Body {
        act: Act::ExportedWith {
            rows: u32::MAX,
            format: "xlsx".to_owned(),
            filter,
        },
        operation: Operation::Roster { people },
        ..body()
    };
    assert!(longest.encode().len() <= crate::MAX_BODY);
}

#[test]
fn every_act_keeps_its_number() {
    let text = String::new;
    let acts = [
        Act::RegisterFounded,
        Act::PracticeMade { volunteers: 0 },
        Act::SettingsChanged,
        Act::VolunteerAdded,
        Act::VolunteerEdited,
        Act::StatusChanged,
        Act::ConsentRecorded,
        Act::ConsentWithdrawn,
        Act::BulkChanged { volunteers: 0 },
        Act::Imported {
            file: text(),
            rows: 0,
        },
        Act::Exported { rows: 0 },
        Act::OrganisationSaved,
        Act::OrganisationDeleted,
        Act::Deleted,
        Act::Restored,
        Act::Undone,
        Act::Viewed {
            what: Restricted::Iin,
        },
        Act::ExportedWith {
            rows: 0,
            format: text(),
            filter: Vec::new(),
        },
        Act::Printed {
            document: text(),
            rows: 0,
        },
        Act::SignedIn,
        Act::SignInsRefused { count: 0 },
        Act::OperatorAdded,
        Act::OperatorChanged,
        Act::OperatorLeft,
        Act::PasswordChanged,
        Act::RecoveryRenewed,
        Act::BackedUp { volunteers: 0 },
        Act::BackupVerified { volunteers: 0 },
        Act::RestoredFromBackup { volunteers: 0 },
        Act::Erased,
        Act::Anonymised,
        Act::Blocked,
        Act::Unblocked,
        Act::BreachPackMade { people: 0 },
        Act::RetentionReviewed { people: 0 },
    ];
    for (number, act) in (0_u8..).zip(acts) {
        let bytes = postcard::to_allocvec(&act).expect("an act serializes");
        assert_eq!(bytes[0], number, "{act:?}");
    }
}

#[test]
fn a_kind_of_a_newer_build_says_what_it_touches_and_keeps_its_bytes() {
    let bytes = [body().encode(), b"and what a newer build adds".to_vec()].concat();
    for (kind, version) in [(Kind(900), 1), (Kind(1), 2), (Kind(0x8001), 1)] {
        let read = Body::decode(kind, version, &bytes).expect("not known is no error");
        let expected = DecodedBody::Unknown {
            action: body().action,
            act: body().act,
            undoes: body().undoes,
            subject: [1; 16],
        };
        assert_eq!(read, expected, "{kind:?} {version}");
        let newer = crate::Header {
            kind,
            version,
            ..header(1)
        };
        let entry = Entry::new(newer, [0; 8], bytes.clone()).expect("a short body");
        let mut written = Vec::new();
        entry.encode(&mut written);
        let read = Entry::decode(&written).expect("what was written is read");
        assert_eq!(read.body(), Some(bytes.as_slice()), "byte for byte");
    }
    assert!(Kind(0x8001).is_critical() && !Kind(900).is_critical());
}

#[test]
fn an_act_of_a_newer_build_has_no_word_yet() {
    let mut bytes = body().encode();
    bytes[34] = 200;
    let read = Body::decode(Kind(1), 1, &bytes).expect("the rest is known");
    assert_eq!(
        read,
        DecodedBody::Known(Body {
            act: Act::Newer,
            ..body()
        })
    );
    check(&Body {
        act: Act::Newer,
        ..body()
    });
}

#[test]
fn an_operation_names_its_subject() {
    let subject = Subject::Volunteer(VolunteerId::from_bytes([1; 16]));
    assert_eq!(body().operation.subject(), Some(subject));
    assert_eq!(
        Operation::Register { edits: vec![] }.subject(),
        Some(Subject::Register)
    );
    let unknown = Operation::decode(Kind(900), 1, &[7; 20]);
    assert_eq!(unknown, Ok(Decoded::Unknown { subject: [7; 16] }));
}

#[test]
fn bytes_after_the_edits_are_an_error() {
    let bytes = [body().encode(), vec![0]].concat();
    let refused = Body::decode(Kind(1), 1, &bytes);
    assert_eq!(
        refused,
        Err(DecodeError::Malformed("bytes after the operation"))
    );
}

#[test]
fn damaged_bodies_never_panic() {
    torture(&body().encode(), |damaged| {
        let _ = Body::decode(Kind(1), 1, damaged);
        let _ = Body::decode(Kind(2), 1, damaged);
        let _ = Body::decode(Kind(3), 1, damaged);
        let _ = Body::decode(Kind(0x8004), 1, damaged);
        let _ = Body::decode(Kind(5), 1, damaged);
    });
}

proptest! {
    #[test]
    fn random_bytes_never_panic(
        kind in prop::sample::select(vec![0_u16, 1, 2, 3, 0x8004, 5]),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let _ = Body::decode(Kind(kind), 1, &bytes);
        let _ = Operation::decode(Kind(kind), 1, &bytes);
    }
}
