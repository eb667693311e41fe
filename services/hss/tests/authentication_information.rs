//! Authentication information retrieval (TS 29.272, 5.2.3.1).
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail that way")]

mod scenes;

use std::collections::HashSet;

use diameter_hss::authentication::{Amf, Card, CardError, SequenceState, Vector};
use diameter_hss::s6a::{MOST_VECTORS, authentication_information};
use diameter_hss::{Access, CardKind, Record};
use diameter_messages::s6a::*;
use scenes::*;

/// Challenges that count up: all are different.
fn challenges() -> impl FnMut() -> [u8; 16] {
    let mut next = 0u128;
    move || {
        next += 1;
        next.to_be_bytes()
    }
}

fn ask(
    request: &AuthenticationInformationRequest,
    record: &mut Record,
) -> AuthenticationInformationAnswer {
    authentication_information(&hss(), request, Some(record), challenges())
}

// Proves: s6-29, s6-30, aka-01, aka-10
#[test]
fn vectors_are_what_the_card_expects() {
    let mut record = record();
    let mut card = Card::new(algorithm());
    let answer = ask(&node("mme1", HOME).air(3), &mut record);
    assert_eq!(result!(answer), 2001);
    let vectors = answer.authentication_info.unwrap().e_utran_vector;
    let numbers: Vec<_> = vectors.iter().map(|it| it.item_number).collect();
    assert_eq!(numbers, [Some(1), Some(2), Some(3)]);
    for vector in &vectors {
        let rand = <[u8; 16]>::try_from(&vector.rand[..]).unwrap();
        let autn = <[u8; 16]>::try_from(&vector.autn[..]).unwrap();
        assert_eq!(autn[6] & 0x80, 0x80, "the separation bit");
        assert_eq!(*card.authenticate(&rand, &autn).unwrap(), vector.xres[..]);
        assert_eq!(vector.kasme.len(), 32);
    }
    assert_eq!(vectors.iter().map(|it| it.autn.to_vec()).collect::<HashSet<_>>().len(), 3);
    // KASME is of the visited network: another one gets another.
    let [home, abroad] = [HOME, ABROAD].map(|plmn| {
        let mut record = record.clone();
        let answer = ask(&node("mme1", plmn).air(1), &mut record);
        answer.authentication_info.unwrap().e_utran_vector[0].clone()
    });
    assert_eq!(home.rand, abroad.rand);
    assert_ne!(home.kasme, abroad.kasme);
    assert_eq!(home.item_number, None, "one alone has no number");
}

// Proves: s6-29
#[test]
fn no_more_than_five_vectors_at_once() {
    let mut record = record();
    let answer = ask(&node("mme1", HOME).air(u32::MAX), &mut record);
    assert_eq!(answer.authentication_info.unwrap().e_utran_vector.len() as u32, MOST_VECTORS);
    assert_eq!(record.sequence.seq(), u64::from(MOST_VECTORS));
}

// Proves: s6-27, s6-31, s6-43
#[test]
fn who_cannot_have_vectors_is_told_why_and_nothing_is_used_up() {
    let unknown =
        authentication_information(&hss(), &node("mme1", HOME).air(1), None, challenges());
    assert_eq!(result!(unknown), 5001);

    let mut without = record();
    without.subscriber.eps = None;
    let mut with_sim = record();
    with_sim.subscriber.card = CardKind::Sim;
    let both = |immediate| {
        let mut request = node("mme1", HOME).air(1);
        request.requested_utran_geran_authentication_info =
            Some(RequestedUtranGeranAuthenticationInfo::builder().build());
        if immediate {
            let info = request.requested_eutran_authentication_info.as_mut().unwrap();
            info.immediate_response_preferred = Some(0);
        }
        request
    };
    for (mut record, code) in [(without, 5420), (with_sim, 5003)] {
        let before = record.sequence.clone();
        assert_eq!(result!(ask(&node("mme1", HOME).air(1), &mut record)), code);
        assert_eq!(result!(ask(&both(true), &mut record)), code);
        assert_eq!(record.sequence, before);
        // With UTRAN vectors asked for too, those for E-UTRAN are left out.
        let answer = ask(&both(false), &mut record);
        assert_eq!(result!(answer), 2001);
        let info = answer.authentication_info.unwrap();
        assert_eq!((info.e_utran_vector.len(), info.utran_vector.len()), (0, 1));
    }
    // Nothing asked for is nothing to give.
    assert_eq!(result!(ask(&node("mme1", HOME).air(0), &mut record())), 4181);
    // The card has used up its numbers.
    let mut worn_out = record();
    worn_out.sequence = SequenceState::after((1 << 43) - 1);
    assert_eq!(result!(ask(&node("mme1", HOME).air(1), &mut worn_out)), 4181);
}

// Proves: s6-28
#[test]
fn realm_asks_for_its_own_network_only() {
    let mut record = record();
    let mut request = node("mme1", ABROAD).air(1);
    request.visited_plmn_id = node("mme1", HOME).plmn.octets().into();
    assert_eq!(result!(ask(&request, &mut record)), 5003);
    assert_eq!(record.sequence.seq(), 0);
    let mut open = hss();
    open.access = Access::open();
    let answer = authentication_information(&open, &request, Some(&mut record), challenges());
    assert_eq!(result!(answer), 2001);
    request.visited_plmn_id = [0u8; 2].into();
    assert_eq!(
        result!(authentication_information(&open, &request, Some(&mut record), challenges())),
        5004
    );
}

// Proves: s6-32, aka-04
#[test]
fn resynchronization_is_checked_before_vectors_are_made() {
    let mut card = Card::new(algorithm());
    let mut elsewhere = SequenceState::after(9_000);
    let requester = diameter_hss::authentication::Requester::new(
        diameter_hss::authentication::Domain::Eps,
        "mme9.example.net",
    );
    let seen = Vector::new(&algorithm(), [9; 16], elsewhere.next(&requester).unwrap(), Amf::EUTRAN);
    card.authenticate(seen.rand(), seen.autn()).unwrap();

    let mut record = record();
    let mme = node("mme1", HOME);
    let old = ask(&mme.air(1), &mut record).authentication_info.unwrap().e_utran_vector[0].clone();
    let rand = <[u8; 16]>::try_from(&old.rand[..]).unwrap();
    let autn = <[u8; 16]>::try_from(&old.autn[..]).unwrap();
    let Err(CardError::OutOfSequence { auts }) = card.authenticate(&rand, &autn) else {
        panic!("an old number is taken")
    };
    let mut request = mme.air(2);
    let info = |octets: Vec<u8>| {
        let info = RequestedEutranAuthenticationInfo::builder()
            .number_of_requested_vectors(2)
            .re_synchronization_info(octets);
        Some(info.build())
    };
    // Wrong MAC-S, wrong length, both groups: no vectors, and the record stays.
    let before = record.sequence.clone();
    let mut forged = [&rand[..], &auts].concat();
    forged[29] ^= 1;
    for (octets, code) in [(forged, 4181), (vec![0; 29], 5004), (vec![], 5004)] {
        request.requested_eutran_authentication_info = info(octets.clone());
        let answer = ask(&request, &mut record);
        assert_eq!(result!(answer), code);
        let failed = answer.failed_avp.map(|it| it.avps[0].data.to_vec());
        assert_eq!(failed, (code == 5004).then_some(octets), "what cannot be is named");
        assert_eq!(record.sequence, before);
    }
    request.requested_eutran_authentication_info = info([&rand[..], &auts].concat());
    let mut twice = request.clone();
    twice.requested_utran_geran_authentication_info = Some(
        RequestedUtranGeranAuthenticationInfo::builder()
            .re_synchronization_info([&rand[..], &auts].concat())
            .build(),
    );
    assert_eq!(result!(ask(&twice, &mut record)), 5012);
    assert_eq!(record.sequence, before);
    // The right one, and the same again: numbers go on.
    for _ in 0..2 {
        let answer = ask(&request, &mut record);
        assert_eq!(result!(answer), 2001);
        for vector in &answer.authentication_info.unwrap().e_utran_vector {
            let rand = <[u8; 16]>::try_from(&vector.rand[..]).unwrap();
            let autn = <[u8; 16]>::try_from(&vector.autn[..]).unwrap();
            assert_eq!(*card.authenticate(&rand, &autn).unwrap(), vector.xres[..]);
        }
    }
    assert_eq!(record.sequence.seq(), 9_005);
}

// Proves: s6-39
#[test]
fn answers_keep_no_session() {
    use diameter_messages::base::AuthSessionState;
    let answer = ask(&node("mme1", HOME).air(1), &mut record());
    assert_eq!(answer.auth_session_state, AuthSessionState::NO_STATE_MAINTAINED);
    let answer = authentication_information(&hss(), &node("mme1", HOME).air(1), None, challenges());
    assert_eq!(answer.auth_session_state, AuthSessionState::NO_STATE_MAINTAINED);
}
