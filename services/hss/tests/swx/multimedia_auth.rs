//! Vectors for EAP (TS 29.273, 8.1.2.1).

use diameter_hss::authentication::{
    Amf, Card, CardError, Domain, Requester, SequenceState, Vector,
};
use diameter_hss::{Access, CardKind, Roaming};
use diameter_messages::base::AuthSessionState;

use super::*;
use crate::scenes::{ABROAD, algorithm, result};

/// What the card answers to a vector.
fn answered(card: &mut Card, item: &SipAuthDataItem) -> Result<Vec<u8>, CardError> {
    let challenge = item.three_gpp_sip_authenticate.as_ref().unwrap();
    let (rand, autn) = challenge.split_at(16);
    card.authenticate(rand.try_into().unwrap(), autn.try_into().unwrap()).map(|it| it.to_vec())
}

// Proves: swx-04, swx-05, swx-07, swx-08, swx-22
#[test]
fn vectors_are_what_the_card_expects() {
    for (scheme, has_separation) in [("EAP-AKA", false), ("EAP-AKA'", true)] {
        let mut record = record();
        let mut card = Card::new(algorithm());
        for (asked, given) in [(1, 1), (3, 3), (u32::MAX, 5)] {
            let answer = authenticate(&mar(&aaa("aaa1"), scheme, asked), &mut record).unwrap();
            assert_eq!(result!(answer), 2001);
            assert_eq!(answer.auth_session_state, AuthSessionState::NO_STATE_MAINTAINED);
            assert_eq!(answer.three_gpp_sip_number_auth_items, Some(given));
            let items = answer.sip_auth_data_item;
            let numbers: Vec<_> = items.iter().map(|it| it.three_gpp_sip_item_number).collect();
            assert_eq!(numbers, (1..=given).map(Some).collect::<Vec<_>>());
            for item in &items {
                assert_eq!(item.three_gpp_sip_authentication_scheme.as_deref(), Some(scheme));
                let autn = &item.three_gpp_sip_authenticate.as_ref().unwrap()[16..];
                assert_eq!(autn[6] & 0x80 != 0, has_separation);
                let expected = item.three_gpp_sip_authorization.as_ref().unwrap();
                assert_eq!(answered(&mut card, item).unwrap(), expected[..]);
            }
        }
        assert_eq!(in_charge(&record), Some((aaa("aaa1").host, false)));
    }
}

// Proves: swx-07
#[test]
fn keys_of_aka_prime_are_those_of_the_access_network() {
    let keys = |scheme, network: &str| {
        let mut request = mar(&aaa("aaa1"), scheme, 1);
        request.anid = Some(network.into());
        let answer = authenticate(&request, &mut record()).unwrap();
        let item = &answer.sip_auth_data_item[0];
        (item.confidentiality_key.clone().unwrap(), item.integrity_key.clone().unwrap())
    };
    let vector = |amf| {
        let aaa = Requester::new(Domain::NonThreeGpp, aaa("aaa1").host.as_str());
        let sqn = SequenceState::default().next(&aaa).unwrap();
        Vector::new(&algorithm(), 1u128.to_be_bytes(), sqn, amf)
    };
    let plain = vector(Amf::UMTS);
    assert_eq!(keys("EAP-AKA", "WLAN"), (plain.ck().into(), plain.ik().into()));
    for network in ["WLAN", "HRPD"] {
        let bound = vector(Amf::EUTRAN);
        let (ck, ik) = bound.access_network_keys(network).unwrap();
        assert_eq!(keys("EAP-AKA'", network), (ck.into(), ik.into()));
    }
}

// Proves: swx-01
#[test]
fn of_several_faults_the_first_counts() {
    let mut request = mar(&aaa("aaa2"), "none that there is", 1);
    let abroad = "epc.mnc001.mcc232.3gppnetwork.org";
    request.visited_network_identifier = Some(abroad.as_bytes().into());
    assert_eq!(refused(multimedia_auth(&hss(), &request, None, challenges())), (5001, true));

    let mut record = record();
    authenticate(&mar(&aaa("aaa1"), "EAP-AKA", 1), &mut record).unwrap();
    let before = record.sequence.clone();
    record.subscriber.roaming = Roaming::Home;
    let mut subscription = record.subscriber.non_3gpp.take().unwrap();
    assert_eq!(refused(authenticate(&request, &mut record)), (5450, true));
    subscription.forbidden = vec![RatType::WLAN];
    record.subscriber.non_3gpp = Some(subscription);
    assert_eq!(refused(authenticate(&request, &mut record)), (5004, true));
    record.subscriber.roaming = Roaming::Networks(vec![node("mme", ABROAD).plmn]);
    assert_eq!(refused(authenticate(&request, &mut record)), (5452, true));
    record.subscriber.non_3gpp.as_mut().unwrap().forbidden = vec![RatType::HRPD];
    let answer = authenticate(&request, &mut record).unwrap();
    assert_eq!(result!(answer), 5005);
    request.origin_host = aaa("aaa1").host;
    assert_eq!(refused(authenticate(&request, &mut record)), (5012, false));
    // Where no network is named, roaming is not looked at; a network without a number is for those who may be everywhere.
    record.subscriber.roaming = Roaming::Home;
    request.sip_auth_data_item.three_gpp_sip_authentication_scheme = Some("EAP-AKA".into());
    request.visited_network_identifier = Some("wlan.example".as_bytes().into());
    assert_eq!(refused(authenticate(&request, &mut record)), (5004, true));
    assert_eq!(record.sequence, before);
    request.visited_network_identifier = None;
    assert!(authenticate(&request, &mut record).is_ok());
}

// Proves: swx-05
#[test]
fn what_cannot_be_is_refused_and_nothing_is_used_up() {
    let mut record = record();
    let mut without_scheme = mar(&aaa("aaa1"), "", 1);
    without_scheme.sip_auth_data_item.three_gpp_sip_authentication_scheme = None;
    let mut without_network = mar(&aaa("aaa1"), "EAP-AKA'", 1);
    without_network.anid = None;
    let none = mar(&aaa("aaa1"), "EAP-AKA", 0);
    let of_ims = mar(&aaa("aaa1"), "Digest-AKAv1-MD5", 1);
    let cases = [(without_scheme, 5005), (without_network, 5005), (none, 5004), (of_ims, 5012)];
    for (request, code) in cases {
        assert_eq!(refused(authenticate(&request, &mut record)), (code, false));
    }
    let ask = mar(&aaa("aaa1"), "EAP-AKA", 1);
    record.subscriber.card = CardKind::Sim;
    assert_eq!(refused(authenticate(&ask, &mut record)), (5012, false));
    record.subscriber.card = CardKind::Usim;
    record.sequence = SequenceState::after((1 << 43) - 1);
    assert_eq!(refused(authenticate(&ask, &mut record)), (5012, false));
    assert_eq!(in_charge(&record), None);
    // The AAA server is in the home network, and nobody else asks.
    let abroad = mar(&node("aaa1", ABROAD), "EAP-AKA", 1);
    assert_eq!(refused(authenticate(&abroad, &mut record)), (5003, false));
    let mut open = hss();
    open.access = Access::open();
    record.sequence = SequenceState::default();
    assert!(multimedia_auth(&open, &abroad, Some(&mut record), challenges()).is_ok());
}

// Proves: swx-06
#[test]
fn card_that_has_seen_more_is_followed() {
    let mut card = Card::new(algorithm());
    let elsewhere = Requester::new(Domain::Eps, "mme9.example.net");
    let mut state = SequenceState::after(9_000);
    let seen = Vector::new(&algorithm(), [9; 16], state.next(&elsewhere).unwrap(), Amf::EUTRAN);
    card.authenticate(seen.rand(), seen.autn()).unwrap();

    let mut record = record();
    let mut request = mar(&aaa("aaa1"), "EAP-AKA'", 2);
    let old = authenticate(&request, &mut record).unwrap();
    let item = &old.sip_auth_data_item[0];
    let Err(CardError::OutOfSequence { auts }) = answered(&mut card, item) else {
        panic!("an old number is taken")
    };
    let rand = &item.three_gpp_sip_authenticate.as_ref().unwrap()[..16];
    let good = [rand, &auts].concat();
    let before = record.sequence.clone();
    let mut forged = good.clone();
    forged[29] ^= 1;
    for (octets, code) in [(forged, 5012), (vec![0; 29], 5004), (Vec::new(), 5004)] {
        request.sip_auth_data_item.three_gpp_sip_authorization = Some(octets.into());
        assert_eq!(refused(authenticate(&request, &mut record)), (code, false));
        assert_eq!(record.sequence, before);
    }
    request.sip_auth_data_item.three_gpp_sip_authorization = Some(good.into());
    let answer = authenticate(&request, &mut record).unwrap();
    for item in &answer.sip_auth_data_item {
        assert!(answered(&mut card, item).is_ok());
    }
    assert_eq!(record.sequence.seq(), 9_003);
}

// Proves: swx-02, swx-16
#[test]
fn other_server_is_named_unless_it_has_failed() {
    let mut record = registered();
    let before = record.sequence.clone();
    let mut request = mar(&aaa("aaa2"), "EAP-AKA", 1);
    let answer = authenticate(&request, &mut record).unwrap();
    assert_eq!(result!(answer), 5005);
    assert_eq!(answer.three_gpp_aaa_server_name, Some(aaa("aaa1").host));
    assert!(answer.sip_auth_data_item.is_empty());
    assert_eq!((in_charge(&record), &record.sequence), (Some((aaa("aaa1").host, true)), &before));
    // A bit that says something else does not count.
    request.aaa_failure_indication = Some(2);
    assert_eq!(result!(authenticate(&request, &mut record).unwrap()), 5005);

    request.aaa_failure_indication = Some(1);
    let answer = authenticate(&request, &mut record).unwrap();
    assert_eq!((result!(answer), answer.sip_auth_data_item.len()), (2001, 1));
    assert_eq!(in_charge(&record), Some((aaa("aaa2").host, false)));
    let deregistration = record.deregistrations[0].clone();
    let request = deregistration.request(&hss().identity, "hss1;1;1".into());
    assert_eq!(request.user_name, IMSI);
    assert_eq!(request.destination_host, aaa("aaa1").host);
    assert_eq!(request.deregistration_reason.reason_code, ReasonCode::NEW_SERVER_ASSIGNED);
    assert_eq!(request.auth_session_state, AuthSessionState::NO_STATE_MAINTAINED);
    // The first is back, and takes over again: it need not be told any more.
    let mut back = mar(&aaa("AAA1"), "EAP-AKA", 1);
    back.aaa_failure_indication = Some(1);
    authenticate(&back, &mut record).unwrap();
    let left: Vec<_> = record.deregistrations.iter().map(|it| it.server.host.clone()).collect();
    assert_eq!(left, [aaa("aaa2").host]);
}
