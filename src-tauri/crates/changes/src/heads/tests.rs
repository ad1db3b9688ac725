use super::{Head, HeadRefused, Heads, Wanted};
use crate::chain::Chain;
use crate::segment::Segment;
use crate::testing::{entries, entry, key, space, stream};

fn heads(lengths: &[u64]) -> Heads {
    let mut heads = Heads::default();
    for (number, length) in (1..).zip(lengths) {
        heads
            .append(space(), stream(number), &entries(1, *length))
            .expect("from the start");
    }
    heads
}

#[test]
fn a_stream_moves_on_without_gaps() {
    let mut heads = heads(&[3]);
    let gap = HeadRefused::Gap {
        expected: 4,
        got: 5,
    };
    assert_eq!(heads.append(space(), stream(1), &entries(5, 1)), Err(gap));
    let known = HeadRefused::Known { got: 3 };
    assert_eq!(heads.append(space(), stream(1), &entries(3, 2)), Err(known));
    let head = heads
        .append(space(), stream(1), &entries(4, 2))
        .expect("the next ones");
    assert_eq!(head.seq, 5);
    assert_eq!(
        head.chain,
        Chain::start(space(), stream(1)).after(&entries(1, 5))
    );
}

#[test]
fn a_segment_must_continue_the_chain() {
    let other = Chain::start(space(), stream(1)).after(&[entry(1, "Сара"), entry(2, "Ким")]);
    let seal =
        |before| Segment::seal(space(), stream(1), before, entries(3, 4), &key()).expect("a run");
    let mut heads = heads(&[2]);
    let fork = HeadRefused::Fork { seq: 3 };
    assert_eq!(heads.follow(seal(other).span()), Err(fork), "a cloned disk");
    let honest = seal(heads.chain(space(), stream(1)));
    assert_eq!(heads.follow(honest.span()).map(|head| head.seq), Ok(6));
    assert_eq!(heads.entries(), 6);
}

#[test]
fn each_side_wants_what_it_lacks() {
    let (mine, theirs) = (heads(&[3, 5]), heads(&[4, 2, 7]));
    let lacking = [
        Wanted {
            stream: stream(1),
            from: 4,
            to: 4,
        },
        Wanted {
            stream: stream(3),
            from: 1,
            to: 7,
        },
    ];
    assert_eq!(mine.want(&theirs), lacking);
    assert_eq!(
        theirs.want(&mine),
        [Wanted {
            stream: stream(2),
            from: 3,
            to: 5
        }]
    );
    assert_eq!(mine.want(&mine.clone()), [], "equal heads want nothing");
}

#[test]
fn equal_heads_have_equal_digests() {
    assert_eq!(heads(&[3, 5]).digest(), heads(&[3, 5]).digest());
    assert_ne!(heads(&[3, 5]).digest(), heads(&[3, 4]).digest());
}

#[test]
fn a_fork_shows_at_the_same_place() {
    let (mine, mut theirs) = (heads(&[3, 5]), heads(&[3, 5]));
    assert_eq!(mine.forks(&theirs), []);
    theirs.set(
        stream(2),
        Head {
            seq: 5,
            chain: Chain([0; 32]),
        },
    );
    assert_eq!(mine.forks(&theirs), [stream(2)]);
}
