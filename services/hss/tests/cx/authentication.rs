//! MAR.

use diameter_hss::authentication::{Card, CardError};
use diameter_hss::cx::multimedia_auth;
use diameter_hss::{Record, RegistrationState};
use diameter_messages::cx::*;

use super::scene::*;

const AKA: &str = "Digest-AKAv1-MD5";

fn ask(record: &mut Record, request: &MultimediaAuthRequest) -> MultimediaAuthAnswer {
    let mut next = 0;
    multimedia_auth(&hss(), request, Some(record), || {
        next += 1;
        [next; 16]
    })
}

// Proves: cx-32, cx-33
#[test]
fn scheme_is_one_that_the_subscriber_has() {
    let unknown = multimedia_auth(&hss(), &mar(ONE, ANNA, AKA), None, || [0; 16]);
    assert_eq!(result(&unknown), Said::Cx(5001));
    let mut record = record();
    assert_eq!(
        result(&ask(&mut record, &mar(ONE, "sip:bert@ims.example", "none"))),
        Said::Cx(5002)
    );
    let mut foreign = mar(ONE, ANNA, "none");
    foreign.user_name = "bert@ims.example".into();
    assert_eq!(result(&ask(&mut record, &foreign)), Said::Cx(5002));
    for scheme in ["none", "NASS-Bundled", "Early-IMS-Security"] {
        assert_eq!(result(&ask(&mut record, &mar(ONE, ANNA, scheme))), Said::Cx(5006), "{scheme}");
    }
    assert_eq!(record.ims, Default::default(), "what is refused changes nothing");
    let used = |record: &mut Record, scheme: &str| {
        let answer = ask(record, &mar(ONE, ANNA, scheme));
        assert_eq!(result(&answer), Said::Base(2001), "{scheme}");
        assert_eq!(answer.user_name.as_deref(), Some(PRIVATE));
        assert_eq!(answer.public_identity.as_deref(), Some(ANNA));
        let items = answer.three_gpp_sip_auth_data_item;
        assert_eq!(answer.three_gpp_sip_number_auth_items, Some(items.len() as u32));
        items.into_iter().next().unwrap()
    };
    let name =
        |item: &ThreeGppSipAuthDataItem| item.three_gpp_sip_authentication_scheme.clone().unwrap();
    for scheme in [AKA, "Digest-AKAv2-SHA-256", "SIP Digest"] {
        assert_eq!(name(&used(&mut record, scheme)), scheme);
    }
    assert_eq!(name(&used(&mut record, "Unknown")), "SIP Digest");
    record.subscriber.digests.clear();
    assert_eq!(result(&ask(&mut record, &mar(ONE, ANNA, "Unknown"))), Said::Cx(5006));
    let ims = record.subscriber.ims.as_mut().unwrap();
    ims.lines = vec!["line 7".to_owned()];
    ims.address = Some([192, 0, 2, 7].into());
    let item = used(&mut record, "Unknown");
    assert_eq!(
        (name(&item).as_str(), &item.line_identifier[0][..]),
        ("NASS-Bundled", &b"line 7"[..])
    );
    assert_eq!(name(&used(&mut record, "NASS-Bundled")), "NASS-Bundled");
    let item = used(&mut record, "Early-IMS-Security");
    // Without a family in front.
    assert_eq!(&item.framed_ip_address.unwrap()[..], [192, 0, 2, 7]);
    record.subscriber.ims.as_mut().unwrap().address =
        Some([0x2001, 0xdb8, 0, 0, 0, 0, 0, 7].into());
    let item = used(&mut record, "Early-IMS-Security");
    assert_eq!(&item.framed_ipv6_prefix.unwrap()[..6], [0, 128, 0x20, 0x01, 0x0d, 0xb8]);
}

// Proves: cx-34
#[test]
fn vectors_are_what_the_card_answers() {
    let mut record = record();
    let mut card = Card::new(algorithm());
    let mut request = mar(ONE, ANNA, AKA);
    request.three_gpp_sip_number_auth_items = 3;
    let answer = ask(&mut record, &request);
    let items = answer.three_gpp_sip_auth_data_item;
    assert_eq!(items.len(), 3);
    for (item, number) in items.iter().zip(1..) {
        assert_eq!(item.three_gpp_sip_item_number, Some(number));
        let challenge = item.three_gpp_sip_authenticate.as_ref().unwrap();
        assert_eq!(challenge.len(), 32);
        let (rand, autn) = challenge.split_at(16);
        let res = card.authenticate(rand.try_into().unwrap(), autn.try_into().unwrap()).unwrap();
        assert_eq!(res[..], item.three_gpp_sip_authorization.as_ref().unwrap()[..]);
        assert_eq!(res.len(), 8);
        let keys = [&item.confidentiality_key, &item.integrity_key];
        assert!(keys.iter().all(|it| it.as_ref().unwrap().len() == 16));
    }
    request.three_gpp_sip_number_auth_items = 1000;
    assert_eq!(ask(&mut record, &request).three_gpp_sip_auth_data_item.len(), 5);
    request.three_gpp_sip_number_auth_items = 0;
    assert_eq!(ask(&mut record, &request).three_gpp_sip_auth_data_item.len(), 1);
    assert_eq!(record.sequence.seq(), 9);
}

// Proves: cx-35
#[test]
fn card_that_has_seen_more_is_followed() {
    let mut record = record();
    let mut card = Card::new(algorithm());
    let mut far = diameter_hss::authentication::SequenceState::after(1_000_000);
    std::mem::swap(&mut far, &mut record.sequence);
    let challenge = |record: &mut Record, request: &MultimediaAuthRequest| {
        let answer = ask(record, request);
        answer.three_gpp_sip_auth_data_item[0].three_gpp_sip_authenticate.clone().unwrap()
    };
    let answered = |card: &mut Card, challenge: &[u8]| {
        let (rand, autn) = challenge.split_at(16);
        card.authenticate(rand.try_into().unwrap(), autn.try_into().unwrap())
    };
    let mut request = mar(ONE, ANNA, AKA);
    let first = challenge(&mut record, &request);
    assert!(answered(&mut card, &first).is_ok());
    record.sequence = far;
    let old = challenge(&mut record, &request);
    let Err(CardError::OutOfSequence { auts }) = answered(&mut card, &old) else { panic!("taken") };
    let mut info = [&old[..16], &auts].concat();
    let with = |request: &mut MultimediaAuthRequest, info: &[u8]| {
        let item = &mut request.three_gpp_sip_auth_data_item;
        item.three_gpp_sip_authorization = Some(info.to_vec().into());
    };
    // A wrong MAC-S, a wrong length, and another scheme.
    info[29] ^= 1;
    let before = record.sequence.clone();
    with(&mut request, &info);
    assert_eq!(result(&ask(&mut record, &request)), Said::Base(5012));
    with(&mut request, &info[..29]);
    let answer = ask(&mut record, &request);
    assert_eq!(result(&answer), Said::Base(5004));
    assert!(answer.failed_avp.is_some());
    let mut digest = mar(ONE, ANNA, "SIP Digest");
    with(&mut digest, &info);
    assert_eq!(result(&ask(&mut record, &digest)), Said::Base(5008));
    assert_eq!(record.sequence, before);
    info[29] ^= 1;
    with(&mut request, &info);
    let new = challenge(&mut record, &request);
    assert!(answered(&mut card, &new).is_ok());
    assert!(record.sequence.seq() > 1_000_000);
}

// Proves: cx-36
#[test]
fn server_that_authenticates_is_remembered() {
    let mut fresh = record();
    ask(&mut fresh, &mar(ONE, ANNA, AKA));
    assert_eq!(server(&fresh), Some(ONE));
    assert_eq!(state(&fresh, NUMBER), RegistrationState::AuthenticationPending);
    ask(&mut fresh, &mar(OTHER, ANNA, AKA));
    assert_eq!(server(&fresh), Some(OTHER));
    // A card that is followed says nothing of the server.
    let mut request = mar(ONE, ANNA, AKA);
    let item = &mut request.three_gpp_sip_auth_data_item;
    item.three_gpp_sip_authorization = Some(vec![0; 30].into());
    ask(&mut fresh, &request);
    assert_eq!(server(&fresh), Some(OTHER));
    let mut by_line = record();
    by_line.subscriber.ims.as_mut().unwrap().lines = vec!["line 7".to_owned()];
    by_line.subscriber.ims.as_mut().unwrap().address = Some([192, 0, 2, 7].into());
    for scheme in ["NASS-Bundled", "Early-IMS-Security"] {
        ask(&mut by_line, &mar(ONE, ANNA, scheme));
        assert_eq!(state(&by_line, ANNA), RegistrationState::NotRegistered);
    }
    let mut unregistered = record();
    let mut serve = sar(ONE, &[WORK], ServerAssignmentType::UNREGISTERED_USER);
    serve.user_name = None;
    assign(&mut unregistered, &serve);
    ask(&mut unregistered, &mar(OTHER, WORK, AKA));
    assert_eq!(server(&unregistered), Some(OTHER));
    assert!(!unregistered.ims.registrations[0].pending.is_empty());
    // Back to the one that serves.
    ask(&mut unregistered, &mar(ONE, WORK, AKA));
    assert_eq!((server(&unregistered), &unregistered.ims.previous), (Some(ONE), &None));
}

// Proves: cx-37, dig-01
#[test]
fn digest_is_told_without_the_password() {
    let mut record = record();
    record.subscriber.digests =
        vec![diameter_hss::SipDigest::of_password(PRIVATE, "ims.example", "secret")];
    let mut request = mar(ONE, ANNA, "SIP Digest");
    request.three_gpp_sip_number_auth_items = 3;
    let answer = ask(&mut record, &request);
    assert_eq!(answer.three_gpp_sip_number_auth_items, Some(1));
    let digest = answer.three_gpp_sip_auth_data_item[0].sip_digest_authenticate.clone().unwrap();
    assert_eq!((digest.digest_realm.as_str(), digest.digest_qop.as_str()), ("ims.example", "auth"));
    assert_eq!(digest.digest_algorithm.as_deref(), Some("MD5"));
    // printf 'anna@ims.example:ims.example:secret' | md5sum
    assert_eq!(digest.digest_ha1, HA1);
    let known = diameter_hss::SipDigest::of_password("user1@ims.example", "ims.example", "secret");
    assert_eq!(known.ha1(), "3f27c512d6f074deb929c1037e28e65e");
}

const HA1: &str = "6443f42fb2c293aa7cd9d2e06e77dd1e";
