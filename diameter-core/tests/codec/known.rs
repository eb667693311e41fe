//! Which AVPs are known to a receiver: those of the application's dictionary, of the dictionaries that
//! it imports itself, and of those that the program adds.

use diameter_core::{Command, DecodeOptions, Message};

use crate::shop::{DICTIONARY, ELSEWHERE, ELSEWHERE_DICTIONARY, FAR, NEAR, Order, TIER};
use crate::wire::{M, avp, errors, order};

fn with(code: u32) -> Message {
    order(&[avp(code, M, &[0, 0, 0, 1])])
}

fn code(message: &Message) -> Option<u32> {
    Order::from_message(message).err().map(|errors| errors.first().result_code().0)
}

#[test]
fn avps_of_the_dictionary_and_of_those_it_imports_itself_are_known() {
    let codes = [TIER.key, NEAR.key, FAR.key, ELSEWHERE.key].map(|key| code(&with(key.code)));
    assert_eq!(codes, [None, None, Some(5001), Some(5001)]);
    assert!(DICTIONARY.known(NEAR.key).is_some() && DICTIONARY.known(FAR.key).is_none());
    // Printing knows more names than a receiver.
    assert!(DICTIONARY.avp(FAR.key).is_some());
}

#[test]
fn errors_use_the_name_that_printing_shows() {
    let text = |code: u32| errors(&with(code)).first().to_string();
    let expected = "5001 DIAMETER_AVP_UNSUPPORTED at offset 84: Far: is not supported, and its M bit \
                    is set";
    assert_eq!(text(FAR.key.code), expected);
    assert!(text(ELSEWHERE.key.code).contains("AVP 1033: is not supported"));
    let named = errors(&with(ELSEWHERE.key.code)).named(&ELSEWHERE_DICTIONARY);
    assert_eq!(named.first().path().to_string(), "Elsewhere");
}

#[test]
fn each_of_many_errors_has_the_name_of_its_own_avp() {
    let codes = [&FAR, &ELSEWHERE, &FAR, &ELSEWHERE, &FAR].map(|avp| avp.key.code);
    let avps: Vec<_> = codes.iter().map(|code| avp(*code, M, &[0, 0, 0, 1])).collect();
    let errors = errors(&order(&avps));
    let paths: Vec<String> = errors.iter().map(|error| error.path().to_string()).collect();
    assert_eq!(paths, ["Far", "AVP 1033", "Far", "AVP 1033", "Far"]);
}

#[test]
fn program_adds_dictionaries_to_those_of_the_command() {
    let options = DecodeOptions::default();
    let more = &[&ELSEWHERE_DICTIONARY];
    for (code, is_known) in [(1033, true), (1020, true), (1032, false)] {
        let decoded = Order::decode_knowing(&with(code), &options, more);
        assert_eq!(decoded.errors.is_none(), is_known, "{code}");
        let checked = Order::DESCRIPTION.check(&with(code), &options, more);
        assert_eq!(checked.is_none(), is_known, "{code}");
    }
    // Its values are checked then.
    let wrong = order(&[avp(1033, 0, &[1; 3])]);
    assert_eq!(code(&wrong), None);
    let errors = Order::decode_knowing(&wrong, &options, more).errors.unwrap();
    assert_eq!(errors.first().result_code().0, 5014);
}
