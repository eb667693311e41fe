//! EAP-AKA': keys by the test vectors of RFC 5448, annex C, and packets that were changed on the way.

use diameter_hss::authentication::Vector;
use diameter_hss::authentication::{Amf, Domain, Requester, SequenceState, resynchronize};

use crate::eap::{self, Keys, Phone, Said};
use crate::{IMSI, algorithm};

fn octets(hexadecimal: &str) -> Vec<u8> {
    let digits: Vec<u8> = hexadecimal.bytes().filter(u8::is_ascii_hexdigit).collect();
    let octet = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(octet).collect()
}

#[test]
fn keys_are_those_of_rfc_5448() {
    let (ck, ik) =
        (octets("0093962d0dd84aa5684b045c9edffa04"), octets("ccfc230ca74fcc96c0a5d61164f5a76c"));
    let keys = Keys::new(&ck, &ik, "0555444333222111");
    let authentication = "0842ea722ff6835bfa2032499fc3ec23c2f0e388b4f07543ffc677f1696d71ea";
    assert_eq!(keys.authentication[..], octets(authentication));
    let session = "67c42d9aa56c1b79e295e3459fc3d187d42be0bf818d3070e362c5e967a4d544\
        e8ecfe19358ab3039aff03b7c930588c055babee58a02650b067ec4e9347c75a";
    assert_eq!(keys.session[..], octets(session));
}

#[test]
fn a_phone_answers_what_its_home_network_asks_and_nothing_else() {
    let mut phone = Phone::new(IMSI, algorithm());
    let Some(Said::Identity { identity, .. }) = eap::read(&phone.hello()) else { panic!() };
    assert_eq!(identity, phone.identity());
    let aaa = Requester::new(Domain::NonThreeGpp, "aaa1.example.net");
    let sqn = SequenceState::default().next(&aaa).unwrap();
    let vector = Vector::new(&algorithm(), [7; 16], sqn, Amf::EUTRAN);
    let (ck, ik) = vector.access_network_keys(eap::NETWORK).unwrap();
    let keys = Keys::new(&ck, &ik, &identity);
    let challenge = eap::challenge(3, vector.rand(), vector.autn(), &keys);
    for place in [1, 20, 40, challenge.len() - 1] {
        let mut changed = challenge.clone();
        changed[place] ^= 1;
        assert_eq!(Phone::new(IMSI, algorithm()).answer(&changed), None, "octet {place}");
    }
    let answer = phone.answer(&challenge).unwrap();
    assert!(eap::is_genuine(&answer, &keys));
    assert_eq!(
        eap::read(&answer),
        Some(Said::Answer { identifier: 3, res: vector.xres().to_vec() })
    );
    assert_eq!(phone.keys.as_ref().unwrap().session, keys.session);
    // The same challenge again is an old one: the phone says how far its card is.
    let said = eap::read(&phone.answer(&challenge).unwrap());
    let Some(Said::OutOfSequence { identifier: 3, auts }) = said else { panic!("{said:?}") };
    let mut state = SequenceState::default();
    let _ = resynchronize(&algorithm(), vector.rand(), &auts, &mut state).unwrap();
    assert_eq!(state.seq(), sqn.seq());
    for length in 0..answer.len() {
        let short = &answer[..length];
        assert!(!eap::is_genuine(short, &keys));
        let _ = (eap::read(short), Phone::new(IMSI, algorithm()).answer(short));
    }
}
