//! How often AVPs occur, and AVPs whose ends cannot be told.

use diameter_core::{DecodeOptions, Tolerance};

use crate::shop::APPLICATION_ID;
use crate::wire::{
    AFTER_REQUIRED, M, V, avp, avp_of_length, decode, errors, errors_with, found, group, kept,
    message_of, order, required,
};

#[test]
fn each_missing_avp_is_reported_in_the_order_of_the_grammar_with_an_example() {
    let errors = errors(&message_of(0xc0, 1, APPLICATION_ID, &[]));
    let names = ["Session-Id", "Origin-Host", "Origin-Realm", "Order-Number", "Item[0]"];
    let names = names.map(|name| (5005, name.trim_end_matches("[0]").to_owned(), 0));
    assert_eq!(found(&errors), names);
    let examples: Vec<_> =
        errors.iter().map(|error| error.failed_avp().unwrap().data.to_vec()).collect();
    // The shortest identity there is can be read; numbers are zeros.
    assert_eq!(examples, [vec![], b"0".to_vec(), b"0".to_vec(), vec![0; 4], vec![0; 4]]);
}

#[test]
fn command_is_not_there_without_what_it_requires() {
    for absent in 0..5 {
        let mut avps = required();
        avps.remove(absent);
        let message = message_of(0xc0, 1, APPLICATION_ID, &avps);
        let decoded = decode(&message, &DecodeOptions::lenient());
        assert!(decoded.value.is_none());
        assert_eq!(decoded.errors.unwrap().iter().count(), 1);
    }
}

#[test]
fn group_that_lacks_an_avp_is_missing_it_where_the_group_stands() {
    let weight = avp(1010, V | M, &[0; 8]);
    let parts = [group(1003, V | M, &[weight]), group(1003, V | M, &[])];
    let errors = errors(&order(&parts));
    let (code, path) = (5005, "Part[1]/Weight".to_owned());
    assert_eq!(found(&errors), [(code, path, AFTER_REQUIRED + 32)]);
}

#[test]
fn second_of_an_avp_that_may_occur_once_is_reported_and_the_first_kept() {
    let kind = |number: u8| avp(1005, M, &[0, 0, 0, number]);
    let message = order(&[kind(1), kind(0)]);
    let decoded = decode(&message, &DecodeOptions::default());
    assert_eq!(decoded.value.unwrap().kind.unwrap().0, 1);
    let errors = decoded.errors.unwrap();
    assert_eq!(found(&errors), [(5009, "Kind".to_owned(), AFTER_REQUIRED + 12)]);
    assert_eq!(errors.first().octets(), kind(0));

    let number = avp(1001, M, &[0; 4]);
    let errors = errors_with(&order(&[number]), &DecodeOptions::default());
    assert_eq!(found(&errors), [(5009, "Order-Number".to_owned(), AFTER_REQUIRED)]);
}

#[test]
fn list_takes_as_many_as_its_bounds_say() {
    let item = avp(1004, M, &[0, 0, 0, 2]);
    let after = &required()[..4];
    let with = |items: usize| {
        message_of(0xc0, 1, APPLICATION_ID, &[after, &vec![item.clone(); items][..]].concat())
    };
    assert_eq!(found(&errors(&with(0))), [(5005, "Item".to_owned(), 0)]);
    assert_eq!((kept(&with(1)).item.len(), kept(&with(2)).item.len()), (1, 2));
    assert_eq!(found(&errors(&with(3))), [(5009, "Item[2]".to_owned(), AFTER_REQUIRED - 12 + 24)]);
    let paths: Vec<_> = errors(&with(4)).iter().map(|error| error.path().to_string()).collect();
    assert_eq!(paths, ["Item[2]", "Item[3]"]);
}

#[test]
fn avps_of_one_code_and_two_vendors_are_two() {
    // 1005 is Kind, 1005 of the vendor is not.
    let order = kept(&order(&[avp(1005, M, &[0; 4]), avp(1005, V, &[0; 4])]));
    assert!(order.kind.is_some());
    assert_eq!(order.additional_avps.len(), 1);
}

#[test]
fn length_under_the_header_ends_reading() {
    for (flags, length) in [(M, 0), (M, 7), (V | M, 11)] {
        let mut wrong = avp(1005, flags, &[0; 8]);
        wrong[7] = length;
        let errors = errors(&order(&[wrong, avp(1004, M, &[0; 1])]));
        let codes: Vec<_> = errors.iter().map(|it| (it.result_code().0, it.offset())).collect();
        assert_eq!(codes, [(5014, AFTER_REQUIRED)], "{flags:02x} {length}");
    }
}

#[test]
fn length_past_the_end_is_reported_and_nothing_is_called_missing_there() {
    let wrong = avp_of_length(1001, M, &[0; 4], 5);
    let avps = [&required()[..3], &[wrong]].concat();
    let errors = errors(&message_of(0xc0, 1, APPLICATION_ID, &avps));
    assert_eq!(found(&errors), [(5014, "Order-Number".to_owned(), 20 + 16 + 12 + 12)]);
    assert_eq!(errors.first().failed_avp().unwrap().data.as_ref(), [0; 4]);
}

#[test]
fn length_past_the_end_of_its_group_is_reported_though_the_message_goes_on() {
    let wrong = avp_of_length(1010, V | M, &[0; 8], 9);
    let errors = errors(&order(&[group(1003, V | M, &[wrong]), avp(1005, M, &[0; 4])]));
    assert_eq!(found(&errors), [(5014, "Part[0]/Weight".to_owned(), AFTER_REQUIRED + 12)]);
}

#[test]
fn padding_that_is_missing_at_the_end_of_a_group_is_reported() {
    let mut weight = avp(1010, V | M, &[0; 9]);
    weight.truncate(12 + 9);
    let part = avp(1003, V | M, &weight);
    let errors = errors(&order(&[part]));
    let codes: Vec<_> = errors.iter().map(|it| it.result_code().0).collect();
    assert_eq!(codes, [5014]);
}

#[test]
fn fixed_avp_elsewhere_is_taken_or_refused() {
    let mut avps = required();
    avps.swap(0, 1);
    let message = message_of(0xc0, 1, APPLICATION_ID, &avps);
    assert!(decode(&message, &DecodeOptions::default()).errors.is_none());
    let options = DecodeOptions { displaced_avps: Tolerance::Refuse, ..DecodeOptions::default() };
    assert_eq!(found(&errors_with(&message, &options)), [(5005, "Session-Id".to_owned(), 32)]);
}

#[test]
fn occurrence_that_could_not_be_read_counts_against_the_maximum() {
    let errors = errors(&order(&[avp(1002, V, &[0xff]), avp(1002, V, b"x")]));
    let note = || "Note".to_owned();
    let second = AFTER_REQUIRED + 16;
    assert_eq!(found(&errors), [(5004, note(), AFTER_REQUIRED), (5009, note(), second)]);
}
