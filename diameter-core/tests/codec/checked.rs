//! What is said of a message of which nothing is built.

use diameter_core::{AvpKey, DecodeOptions};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::shop::{APPLICATION_ID, KIND, NOTE, PART, WEIGHT};
use crate::wire::{M, V, avp, decode, group, message_of, order};

/// Also one that is required.
const SKIPPED: &[AvpKey] = &[NOTE.key(), PART.key(), KIND.key(), WEIGHT.key()];

/// AVPs of orders and of nobody, with flags and values that mostly fit, and groups of them.
fn avps() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let listed = [(1002, V | M), (1004, M), (1005, M), (1006, M), (1007, 0), (1010, V | M)];
    let others = [(263, M), (1, M), (1020, 0), (1031, M), (1032, 0), (7777, 0), (7777, M)];
    let kind = select([listed.as_slice(), others.as_slice()].concat());
    let values = [&[0, 0, 0, 1][..], &[0; 8], b"text", &[0, 1, 1, 2, 3, 4], &[0, 2, 1, 2]];
    let value = prop_oneof![
        4 => select(values.map(<[u8]>::to_vec).to_vec()),
        1 => vec(any::<u8>(), 0..12),
    ];
    let single = (kind, value).prop_map(|((code, flags), value)| avp(code, flags, &value));
    let nested = single.prop_recursive(4, 24, 6, |inside| {
        let group_of = |(code, flags, avps): (u32, u8, Vec<_>)| group(code, flags, &avps);
        let part = (select(vec![V, V | M]), vec(inside.clone(), 0..4)).prop_map(|(flags, more)| {
            group(1003, flags, &[&[avp(1010, V | M, &[0; 8])], more.as_slice()].concat())
        });
        let any = (select(vec![279, 1003, 1020]), select(vec![0, M]), vec(inside, 0..4));
        prop_oneof![3 => part, 1 => any.prop_map(group_of)]
    });
    vec(nested, 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(1000)
    })]

    /// `decode` asserts it, of whatever it decodes.
    #[test]
    fn the_same_is_wrong_as_where_all_is_built(
        avps in avps(),
        is_complete: bool,
        cut in 0..40_usize,
        max_avps in 1..40_usize,
        max_errors in 1..6_usize,
    ) {
        let mut avps = avps;
        // A length that goes past the end.
        if let Some(last) = avps.last_mut().filter(|_| cut < 8) {
            last.truncate(last.len().saturating_sub(cut / 4 * 4));
        }
        let message = match is_complete {
            true => order(&avps),
            false => message_of(0xc0, 1, APPLICATION_ID, &avps),
        };
        let default = DecodeOptions::default();
        let few = DecodeOptions { max_avps, max_errors, max_depth: max_errors - 1, ..default };
        for options in [default, DecodeOptions::strict(), DecodeOptions::lenient(), few] {
            decode(&message, &options);
            decode(&message, &options.skipping(SKIPPED));
        }
    }
}
