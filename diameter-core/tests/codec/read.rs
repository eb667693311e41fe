//! AVPs that are read out of a message which is not decoded.

use crate::shop::{ITEM, NOTE, NUMBER, PART, SESSION_ID, TIER, WEIGHT};
use crate::wire::{M, V, avp, group, order};

#[test]
fn avps_are_read_by_their_constants_wherever_they_stand() {
    let weight = |number: u64| avp(1010, V | M, &number.to_be_bytes());
    let part = |number| group(1003, V | M, &[weight(number)]);
    let message = order(&[part(1), avp(1002, V, "x".repeat(40).as_bytes()), part(2)]);
    let avps = message.avps();
    assert_eq!(avps.get(&SESSION_ID), Some(Ok("a;1;2;3".into())));
    assert_eq!(avps.get(&NOTE), Some(Ok("x".repeat(40).into())));
    assert_eq!(avps.get(&NUMBER), Some(Ok(5)));
    assert_eq!(avps.get(&TIER), None);
    assert_eq!(avps.get_all(&ITEM).collect::<Vec<_>>(), [Ok(1)]);
    let weights = avps.inside(&PART).map(|part| part.get(&WEIGHT));
    assert_eq!(weights.collect::<Vec<_>>(), [Some(Ok(1)), Some(Ok(2))]);
    assert_eq!(avps.get(&PART).unwrap().unwrap().weight, 1);
}

#[test]
fn value_that_its_type_refuses_is_an_error_that_says_where() {
    let message = order(&[avp(1002, V, &[0xff]), avp(1020, 0, &[1, 2])]);
    let errors = message.avps().get(&NOTE).unwrap().unwrap_err();
    assert_eq!(errors.first().result_code().0, 5004);
    let errors = message.avps().get(&TIER).unwrap().unwrap_err();
    assert_eq!((errors.first().result_code().0, errors.first().offset()), (5014, 100));
}

#[test]
fn nothing_is_found_behind_an_avp_whose_length_cannot_be_trusted() {
    let mut wrong = avp(7777, 0, &[0; 4]);
    wrong[7] = 3;
    let message = order(&[wrong, avp(1020, 0, &[0, 0, 0, 3])]);
    assert_eq!(message.avps().get(&NUMBER), Some(Ok(5)));
    assert_eq!(message.avps().get(&TIER), None);
}
