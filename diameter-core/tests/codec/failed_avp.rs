//! What a received Failed-AVP holds was wrong with a request: it is kept, and never checked.

use diameter_core::{AnyAvps, AvpFlags, EndToEndId, HopByHopId, RawAvp, Request};

use crate::shop::{FailedAvp, TIER};
use crate::wire::{M, V, avp, avp_of_length, group, kept, order};

fn failed(octets: &[u8]) -> AnyAvps {
    kept(&order(&[avp(279, M, octets)])).failed_avp.unwrap().avps
}

#[test]
fn avps_in_it_are_kept_whatever_they_are() {
    let avps = [
        avp(7777, M, &[1]),        // unknown, with the M bit
        avp(1005, M, &[1]),        // of a wrong length
        avp(1002, V | M, &[0xff]), // no text
        group(1003, V | M, &[]),   // lacks what it requires
        avp(279, M, &[]),          // empty itself
    ];
    let failed = failed(&avps.concat());
    assert_eq!((failed.len(), failed.rest()), (5, &[][..]));
}

#[test]
fn one_without_any_avp_is_kept() {
    let failed = failed(&[]);
    assert_eq!((failed.len(), failed.rest()), (0, &[][..]));
}

#[test]
fn octets_that_are_no_avps_are_kept() {
    let whole = avp(7777, M, &[1]);
    let short = [0, 0, 0, 1, 0x40, 0, 0, 4];
    let long = avp_of_length(1, M, &[1; 4], 400);
    for rest in [&short[..], &[1, 2, 3, 4, 5], &long] {
        let failed = failed(&[&whole, rest].concat());
        assert_eq!((failed.len(), failed.rest()), (1, rest));
    }
}

#[test]
fn one_that_the_grammar_does_not_list_is_kept_too() {
    let part = group(1003, V | M, &[avp(1010, V | M, &[0; 8]), avp(279, 0, &[1, 2, 3, 4, 5])]);
    assert_eq!(kept(&order(&[part])).part[0].unlisted_avps.len(), 1);
}

#[test]
fn program_makes_it_of_at_least_one_avp() {
    let tier = TIER.with_value(&3).unwrap();
    let mut order = kept(&order(&[]));
    order.failed_avp = Some(FailedAvp { avps: tier.clone().into() });
    let message = order.to_message(HopByHopId(7), EndToEndId(9)).unwrap();
    assert_eq!(kept(&message).failed_avp.unwrap().avps.first(), Some(&tier));
    assert_eq!(AnyAvps::from([tier.clone(), tier]).into_vec().len(), 2);
    assert!(AnyAvps::try_from(Vec::new()).is_err());
    let raw = RawAvp { code: 1, vendor_id: 0, flags: AvpFlags(0), data: Default::default() };
    assert!(AnyAvps::try_from(vec![raw]).is_ok());
}
