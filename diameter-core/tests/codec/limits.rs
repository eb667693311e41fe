//! How far a decoder goes.

use diameter_core::{DecodeErrorKind, DecodeErrors, DecodeOptions};

use crate::shop::APPLICATION_ID;
use crate::wire::{M, V, avp, decode, errors_with, group, message_of, order, required};

fn kinds(errors: &DecodeErrors) -> Vec<&DecodeErrorKind> {
    errors.iter().map(diameter_core::DecodeError::kind).collect()
}

/// Parts in parts.
fn nested(depth: usize) -> Vec<u8> {
    let weight = || avp(1010, V | M, &[0; 8]);
    let innermost = group(1003, V | M, &[weight()]);
    (1..depth).fold(innermost, |inner, _| group(1003, V | M, &[weight(), inner]))
}

#[test]
fn groups_are_nested_to_the_limit_and_no_deeper() {
    for max_depth in [1, 3, 32] {
        let options = DecodeOptions { max_depth, ..DecodeOptions::default() };
        assert!(decode(&order(&[nested(max_depth)]), &options).errors.is_none());
        let errors = errors_with(&order(&[nested(max_depth + 1)]), &options);
        assert_eq!(kinds(&errors), [&DecodeErrorKind::TooDeep { limit: max_depth }]);
    }
}

#[test]
fn avps_are_read_to_the_limit_and_no_further() {
    let options = DecodeOptions { max_avps: 10, ..DecodeOptions::default() };
    // 5 are required; the shortest AVPs take 8 octets.
    let with = |more: usize| order(&vec![avp(7777, 0, &[]); more]);
    assert!(decode(&with(5), &options).errors.is_none());
    for more in [6, 7, 40] {
        let errors = errors_with(&with(more), &options);
        assert_eq!(kinds(&errors), [&DecodeErrorKind::TooManyAvps { limit: 10 }], "{more}");
    }
}

/// Whether AVPs need counting is told by the length of the message: they can all be as short as an AVP
/// can be.
#[test]
fn counting_starts_where_a_message_of_the_shortest_avps_could_have_too_many() {
    for max_avps in 1..60 {
        let options = DecodeOptions { max_avps, ..DecodeOptions::default() };
        for (count, is_too_many) in [(max_avps, false), (max_avps + 1, true)] {
            let avps = vec![avp(7777, 0, &[]); count];
            let message = message_of(0xc0, 1, APPLICATION_ID, &avps);
            let errors = errors_with(&message, &options);
            let limit = &DecodeErrorKind::TooManyAvps { limit: max_avps };
            assert_eq!(kinds(&errors).contains(&limit), is_too_many, "{count} of {max_avps}");
        }
    }
}

#[test]
fn errors_are_collected_to_the_limit() {
    let wrong = vec![avp(1003, V | M, &[]); 9];
    for max_errors in [1, 2, 8] {
        let options = DecodeOptions { max_errors, ..DecodeOptions::default() };
        let errors = errors_with(&order(&wrong), &options);
        assert_eq!(errors.iter().count(), max_errors);
    }
}

#[test]
fn memory_of_values_is_limited() {
    // A part of 8 octets, which lacks its weight, is a struct of many more.
    let parts = vec![avp(7777, 0, &[]); 100_000];
    let message = order(&parts);
    let options = DecodeOptions { max_growth: 1, max_avps: usize::MAX, ..DecodeOptions::default() };
    let errors = errors_with_typed(&message, &options);
    assert!(matches!(kinds(&errors)[..], [DecodeErrorKind::TooLarge { .. }]));
    let options = DecodeOptions { max_growth: 16, ..options };
    assert!(decode(&message, &options).errors.is_none());
}

/// What has no value takes no memory.
fn errors_with_typed(message: &diameter_core::Message, options: &DecodeOptions) -> DecodeErrors {
    use diameter_core::Command as _;
    crate::shop::Order::decode(message, options).errors.unwrap()
}

#[test]
fn message_with_what_it_must_have_is_far_from_every_limit() {
    let message = message_of(0xc0, 1, APPLICATION_ID, &required());
    assert!(decode(&message, &DecodeOptions::default()).errors.is_none());
}

#[test]
fn depth_is_that_of_a_group_and_not_the_number_of_groups() {
    let options = DecodeOptions { max_depth: 2, ..DecodeOptions::default() };
    let parts = vec![nested(2); 9];
    assert!(decode(&order(&parts), &options).errors.is_none());
}
