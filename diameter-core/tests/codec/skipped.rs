//! AVPs that the program does not read.

use diameter_core::{AvpKey, Command, DecodeErrorKind, DecodeErrors, DecodeOptions, Message};

use crate::shop::{ITEM, Kind, NOTE, Order, PART, SESSION_ID, TIER};
use crate::wire::{AFTER_REQUIRED, M, V, avp, avp_of_length, decode, found, group, kept, order};

/// Optional ones, some that must be there, and one that no grammar lists.
const SKIPPED: &[AvpKey] = &[NOTE.key(), PART.key(), ITEM.key(), SESSION_ID.key(), TIER.key()];

fn skipping() -> DecodeOptions {
    DecodeOptions::default().skipping(SKIPPED)
}

#[track_caller]
fn skipped(message: &Message) -> Order {
    decode(message, &skipping()).into_result().unwrap()
}

#[track_caller]
fn errors(message: &Message, options: DecodeOptions) -> DecodeErrors {
    decode(message, &options).errors.unwrap()
}

fn note() -> Vec<u8> {
    avp(1002, V, b"some note")
}

fn part() -> Vec<u8> {
    group(1003, V | M, &[avp(1010, V | M, &[0; 8])])
}

fn kind() -> Vec<u8> {
    avp(1005, M, &[0, 0, 0, 1])
}

#[test]
fn skipped_avps_are_left_out_and_all_others_are_read() {
    for avps in [
        vec![note(), part(), part(), kind()],
        vec![kind(), part(), note()],
        vec![part(), kind(), part()],
    ] {
        let value = skipped(&order(&avps));
        assert_eq!((&value.note, value.part.len()), (&None, 0));
        assert_eq!(value.kind, Some(Kind::WHOLESALE));
        assert_eq!(value, kept(&order(&[kind()])));
        // So they are in what is sent.
        let again = value.to_message_with(*order(&[]).header()).unwrap();
        assert_eq!(again.as_bytes(), order(&[kind()]).as_bytes());
    }
}

#[test]
fn what_the_grammar_requires_or_does_not_list_is_read_all_the_same() {
    let value = skipped(&order(&[avp(1020, 0, &[0, 0, 0, 3])]));
    assert_eq!((&*value.session_id, value.item.len()), ("a;1;2;3", 1));
    assert_eq!(value.additional_avps.get(&TIER), Some(Ok(3)));
}

#[test]
fn values_of_skipped_avps_are_not_looked_at() {
    let no_text = avp(1002, V, &[0xff]);
    let incomplete = group(1003, V | M, &[]);
    let cut_off = group(1003, V | M, &[vec![0; 3]]);
    for wrong in [no_text, incomplete, cut_off] {
        let message = order(&[wrong, kind()]);
        assert!(decode(&message, &DecodeOptions::default()).errors.is_some());
        assert_eq!(skipped(&message), kept(&order(&[kind()])));
    }
}

#[test]
fn skipped_avps_are_counted() {
    let errors = errors(&order(&[note(), note(), kind(), note()]), skipping());
    let length = note().len();
    let too_many = |offset| (5009, "Note".to_owned(), AFTER_REQUIRED + offset);
    assert_eq!(found(&errors), [too_many(length), too_many(2 * length + kind().len())]);
    // There may be any number of these.
    assert_eq!(skipped(&order(&vec![part(); 50])), kept(&order(&[])));
}

#[test]
fn lengths_and_flags_of_skipped_avps_are_checked() {
    let past_the_end = avp_of_length(1002, V, b"some note", 99);
    let cut = errors(&order(&[kind(), past_the_end]), skipping());
    assert_eq!(found(&cut), [(5014, "Note".to_owned(), AFTER_REQUIRED + kind().len())]);

    let strict = DecodeOptions::strict().skipping(SKIPPED);
    let mandatory = errors(&order(&[avp(1002, V | M, b"x")]), strict);
    assert_eq!(found(&mandatory), [(3009, "Note".to_owned(), AFTER_REQUIRED)]);
}

#[test]
fn what_is_in_a_skipped_group_does_not_count() {
    let options = DecodeOptions { max_avps: 7, ..skipping() };
    let large = group(1003, V | M, &vec![avp(1010, V | M, &[0; 8]); 9]);
    // Five AVPs are required.
    assert!(decode(&order(&[large.clone(), large.clone()]), &options).errors.is_none());
    let too_many = errors(&order(&[large.clone(), large.clone(), large]), options);
    assert_eq!(too_many.first().kind(), &DecodeErrorKind::TooManyAvps { limit: 7 });
}
