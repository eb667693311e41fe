//! Topology hiding: what leaves the own network, what comes back, and what nobody can make up.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may")]

mod wire;

use diameter_core::{AvpKey, DiameterIdentity, Message};
use diameter_routing::hiding::{Destination, Hiding, HidingKey, HidingSettings, InvalidHiding};
use diameter_routing::{AvpPath, RoutingAvps};
use proptest::prelude::*;
use wire::{avp, capture, message, octets, request, value, vendor_avp};

const EPC: &str = "epc.mnc001.mcc001.3gppnetwork.org";
const MME1: &str = "mmec01.mmegi8001.mme.epc.mnc001.mcc001.3gppnetwork.org";
const MME2: &str = "mmec02.mmegi8001.mme.epc.mnc001.mcc001.3gppnetwork.org";
const HSS: &str = "hss.home.example";

fn name(text: &str) -> DiameterIdentity {
    DiameterIdentity::try_from(text).unwrap()
}

fn settings(domain: &str) -> HidingSettings {
    HidingSettings::new(name(domain), HidingKey::new([7; HidingKey::LENGTH]))
}

fn hiding() -> Hiding {
    Hiding::new(settings(EPC)).unwrap()
}

fn contains(message: &Message, text: &str) -> bool {
    let octets = message.as_bytes().to_ascii_lowercase();
    octets.windows(text.len()).any(|it| it == text.to_ascii_lowercase().as_bytes())
}

fn origin_host(message: &Message) -> Vec<u8> {
    RoutingAvps::of(message).unwrap().origin_host().unwrap().to_vec()
}

fn update_location(host: &str, imsi: &str, session: &str) -> Message {
    request(&[
        avp(263, &format!("{host};{session}")),
        avp(264, host),
        avp(296, EPC),
        avp(283, "home.example"),
        avp(1, imsi),
        octets(278, &1_760_000_000_u32.to_be_bytes()),
        avp(282, host),
    ])
}

// Proves: rt-76
#[test]
fn no_octet_of_a_captured_request_names_the_host_it_came_from() {
    let hiding = Hiding::new(settings("client.lab")).unwrap();
    for (file, host) in [
        ("fd-ULR", "fd.client.lab"),
        ("fd-relay-ULR", "py.client.lab"),
        ("py-ULR", "py.client.lab"),
        ("fd-AIR", "fd.client.lab"),
        ("fd-CCR-I", "fd.client.lab"),
        ("fd-CCR-U", "fd.client.lab"),
    ] {
        let request = capture(file);
        assert!(contains(&request, host), "{file}");
        let hidden = hiding.hide_request(&request).unwrap().expect(file);
        assert!(!contains(&hidden, host), "{file}");
        // The realm is what answers are routed by.
        assert!(contains(&hidden, "client.lab"), "{file}");
        assert_eq!(hiding.restore(&hidden).unwrap().as_ref(), Some(&request), "{file}");
    }
}

#[test]
fn captured_answers_of_others_pass_and_those_to_others_are_hidden() {
    let hiding = Hiding::new(settings("server.lab")).unwrap();
    for file in ["fd-relay-ULA", "fd-ULA", "fd-AIA", "fd-CCA-I"] {
        let answer = capture(file);
        let asked =
            capture(&file.replace("-ULA", "-ULR").replace("-AIA", "-AIR").replace("CCA", "CCR"));
        let hidden = hiding.hide_answer(&answer, &asked).unwrap().expect(file);
        let host = String::from_utf8(origin_host(&answer)).unwrap();
        assert!(host.ends_with(".server.lab"), "{file}");
        assert!(!contains(&hidden, &host), "{file}");
        assert_eq!(hiding.restore(&hidden).unwrap(), Some(answer.clone()), "{file}");
        let other = Hiding::new(settings(EPC)).unwrap();
        assert_eq!(other.hide_answer(&answer, &asked).unwrap(), None, "{file}");
        assert_eq!(other.restore(&answer).unwrap(), None, "{file}");
    }
}

/// An HSS cancels the location when Origin-Host is another one (TS 29.272, 5.2.1.1.3).
#[test]
fn a_host_has_the_same_pseudonym_in_every_message_and_after_a_restart() {
    let first = hiding().hide_request(&update_location(MME1, "001010000000001", "1;1")).unwrap();
    let again = hiding().hide_request(&update_location(MME1, "001010000000001", "1;2")).unwrap();
    let other = hiding().hide_request(&update_location(MME2, "001010000000001", "1;1")).unwrap();
    let (first, again, other) = (first.unwrap(), again.unwrap(), other.unwrap());
    assert_eq!(origin_host(&first), origin_host(&again));
    assert_ne!(origin_host(&first), origin_host(&other));
    // All that names the host agrees.
    let avps = RoutingAvps::of(&first).unwrap();
    let pseudonym = origin_host(&first);
    assert_eq!(avps.route_records().next().unwrap().data(), pseudonym);
    assert_eq!(avps.session_id().unwrap(), [&pseudonym[..], b";1;1"].concat());
    let pseudonym = name(std::str::from_utf8(&pseudonym).unwrap());
    assert!(pseudonym.ends_with(&format!(".{EPC}")), "it is in the realm");
    assert!(pseudonym.split('.').all(|label| label.len() <= 63));
    assert_eq!(avps.user_name(), Some(&b"001010000000001"[..]));
}

#[test]
fn with_another_key_the_pseudonym_is_another_and_an_old_one_is_understood() {
    let old = hiding().hide_request(&update_location(MME1, "1", "1;1")).unwrap().unwrap();
    let renewed = HidingSettings { keys: vec![HidingKey::new([8; 32])], ..settings(EPC) };
    let stranger = Hiding::new(renewed.clone()).unwrap();
    let new = stranger.hide_request(&update_location(MME1, "1", "1;1")).unwrap().unwrap();
    assert_ne!(origin_host(&old), origin_host(&new));
    assert_eq!(stranger.restore(&old).unwrap(), None, "not with another key");
    let keys = vec![HidingKey::new([8; 32]), HidingKey::new([7; 32])];
    let both = Hiding::new(HidingSettings { keys, ..renewed }).unwrap();
    for hidden in [&old, &new] {
        let restored = both.restore(hidden).unwrap().unwrap();
        assert_eq!(restored, update_location(MME1, "1", "1;1"));
    }
    let now = both.hide_request(&update_location(MME1, "1", "1;1")).unwrap().unwrap();
    assert_eq!(now, new, "the first key hides");
    assert_eq!(format!("{:?}", HidingKey::new([8; 32])), "HidingKey(..)");
}

#[test]
fn of_several_pseudonyms_a_subscriber_sees_one() {
    let hiding = Hiding::new(HidingSettings { pseudonyms: 8, ..settings(EPC) }).unwrap();
    let seen = |imsi: u32, session: u32| {
        let request = update_location(MME1, &format!("00101{imsi:010}"), &format!("1;{session}"));
        let hidden = hiding.hide_request(&request).unwrap().unwrap();
        assert_eq!(hiding.restore(&hidden).unwrap(), Some(request));
        hidden
    };
    let mut pseudonyms = std::collections::BTreeSet::new();
    for imsi in 0..100 {
        let (first, again) = (seen(imsi, 1), seen(imsi, 2));
        assert_eq!(origin_host(&first), origin_host(&again));
        pseudonyms.insert(origin_host(&first));
    }
    assert_eq!(pseudonyms.len(), 8);
    // Nobody can join them: a Session-Id has a pseudonym of its own, and keeps it without a User-Name.
    let with_user = seen(1, 1);
    let session = RoutingAvps::of(&with_user).unwrap().session_id().unwrap().to_vec();
    assert!(!pseudonyms.iter().any(|it| session.starts_with(it)));
    let without = request(&[avp(263, &format!("{MME1};1;1")), avp(264, MME1)]);
    let without = hiding.hide_request(&without).unwrap().unwrap();
    assert_eq!(RoutingAvps::of(&without).unwrap().session_id().unwrap(), session);
}

fn cancel_location(to: &[u8]) -> Message {
    request(&[
        avp(263, &format!("{HSS};7;7")),
        avp(264, HSS),
        avp(296, "home.example"),
        octets(293, to),
        avp(283, EPC),
        avp(1, "001010000000001"),
    ])
}

#[test]
fn a_request_to_a_pseudonym_reaches_the_host_and_is_answered_by_the_pseudonym() {
    for pseudonyms in [1, 8] {
        let hiding = Hiding::new(HidingSettings { pseudonyms, ..settings(EPC) }).unwrap();
        let update = hiding.hide_request(&update_location(MME1, "001010000000001", "1;1"));
        let pseudonym = origin_host(&update.unwrap().unwrap());

        let cancel = cancel_location(&pseudonym.to_ascii_uppercase());
        assert_eq!(hiding.destination(&cancel).unwrap(), Destination::Pseudonym);
        let inside = hiding.restore(&cancel).unwrap().unwrap();
        assert_eq!(inside, cancel_location(MME1.as_bytes()), "nothing else is changed");

        let answer =
            message(0x40, &[avp(263, &format!("{HSS};7;7")), avp(264, MME1), avp(296, EPC)]);
        let outside = hiding.hide_answer(&answer, &cancel).unwrap().unwrap();
        assert_eq!(origin_host(&outside), pseudonym);
        assert_eq!(
            RoutingAvps::of(&outside).unwrap().session_id().unwrap(),
            b"hss.home.example;7;7"
        );
    }
}

#[test]
fn the_answer_comes_from_the_pseudonym_that_was_asked_whoever_it_is_about() {
    let hiding = Hiding::new(HidingSettings { pseudonyms: 128, ..settings(EPC) }).unwrap();
    let of_another = update_location(MME1, "001010000000777", "1;1");
    let pseudonym = origin_host(&hiding.hide_request(&of_another).unwrap().unwrap());
    let own = update_location(MME1, "001010000000001", "1;1");
    assert_ne!(pseudonym, origin_host(&hiding.hide_request(&own).unwrap().unwrap()));
    let answer = message(0x40, &[avp(264, MME1)]);
    let outside = hiding.hide_answer(&answer, &cancel_location(&pseudonym)).unwrap().unwrap();
    assert_eq!(origin_host(&outside), pseudonym);
}

#[test]
fn names_that_nobody_gave_out_are_told_from_pseudonyms() {
    let hiding = Hiding::new(HidingSettings {
        public_hosts: vec![name(&format!("dea.{EPC}"))],
        ..settings(EPC)
    })
    .unwrap();
    let hidden = hiding.hide_request(&update_location(MME1, "1", "1;1")).unwrap().unwrap();
    let pseudonym = origin_host(&hidden);
    let to = |host: &[u8]| hiding.destination(&cancel_location(host)).unwrap();
    assert_eq!(to(&pseudonym), Destination::Pseudonym);
    // Every letter counts.
    for place in 0..pseudonym.len() - EPC.len() - 1 {
        let mut forged = pseudonym.clone();
        forged[place] = if forged[place] == b'a' { b'b' } else { b'a' };
        assert_eq!(to(&forged), Destination::Nobody, "letter {place}");
        assert_eq!(hiding.restore(&cancel_location(&forged)).unwrap(), None);
    }
    assert_eq!(to(MME1.as_bytes()), Destination::Nobody, "the real name is not for others");
    assert_eq!(to(b"dea.EPC.mnc001.mcc001.3gppnetwork.org"), Destination::Other);
    assert_eq!(to(b"mme.elsewhere.example"), Destination::Other);
    let by_realm = request(&[avp(264, HSS), avp(283, EPC)]);
    assert_eq!(hiding.destination(&by_realm).unwrap(), Destination::Other);
}

// Proves: ses-40
#[test]
fn the_origin_state_id_of_a_pseudonym_is_its_own_and_grows_with_that_of_the_host() {
    let hiding = hiding();
    let seen = |host: &str, id: u32| {
        let request = request(&[octets(278, &id.to_be_bytes()), avp(264, host)]);
        let hidden = hiding.hide_request(&request).unwrap().unwrap();
        assert_eq!(hiding.restore(&hidden).unwrap(), Some(request));
        u32::from_be_bytes(value(&hidden, AvpKey::ietf(278)).try_into().unwrap())
    };
    let (before, after) = (seen(MME1, 1_760_000_000), seen(MME1, 1_760_000_500));
    assert_ne!(before, 1_760_000_000);
    assert_eq!(after - before, 500);
    assert_ne!(before, seen(MME2, 1_760_000_000));
    assert_eq!(seen(MME1, 0), 0, "no state");
    for id in [1, 2, u32::MAX, u32::MAX - 1, 1 << 31] {
        assert_ne!(seen(MME1, id), 0);
    }
    let foreign = request(&[avp(264, HSS), octets(278, &[0, 0, 0, 9])]);
    assert_eq!(hiding.hide_request(&foreign).unwrap(), None);
}

#[test]
fn what_agents_of_the_own_network_left_for_themselves_is_sealed_and_comes_back() {
    let proxy =
        [avp(280, "dra7.epc.mnc001.mcc001.3gppnetwork.org"), avp(33, "via dra7 slot 3")].concat();
    let foreign = [avp(280, "proxy.ipx.example"), avp(33, "dra7 is what they call it")].concat();
    let infos = [octets(284, &foreign), octets(284, &proxy)];
    let request = request(&[vec![avp(264, MME1)], infos.to_vec()].concat());
    let hidden = hiding().hide_request(&request).unwrap().unwrap();
    assert!(!contains(&hidden, "via dra7"));
    let avps = RoutingAvps::of(&hidden).unwrap();
    assert_eq!(avps.proxy_infos().next().unwrap().data(), foreign, "others' stay");
    // The answer brings them back.
    let infos: Vec<Vec<u8>> = avps.proxy_infos().map(|it| octets(284, it.data())).collect();
    let answer = message(0x40, &[vec![avp(264, HSS)], infos].concat());
    let back = hiding().restore(&answer).unwrap().unwrap();
    let expected = [octets(284, &foreign), octets(284, &proxy)];
    assert_eq!(back, message(0x40, &[vec![avp(264, HSS)], expected.to_vec()].concat()));
}

#[test]
fn errors_from_inside_name_nobody() {
    let failed = [
        avp(293, MME1),
        // A Route-Record with a length beyond the group.
        [&[0, 0, 1, 26, 0x40, 0, 0, 200][..], MME2.as_bytes(), &[0, 0]].concat(),
    ]
    .concat();
    let answer = message(
        0x60,
        &[
            avp(264, &format!("dra7.{EPC}")),
            avp(294, &format!("DRA7.{EPC}")),
            avp(281, &format!("no route to {MME1} (or {MME2}).")),
            avp(292, &format!("aaas://{MME2}:5658;transport=tcp")),
            octets(279, &failed),
        ],
    );
    let hidden = hiding().hide_answer(&answer, &cancel_location(b"x.example")).unwrap().unwrap();
    for word in ["dra7", "mmec0", "mmegi"] {
        assert!(!contains(&hidden, word), "{word}");
    }
    let text = value(&hidden, AvpKey::ietf(292));
    assert!(text.starts_with(b"aaas://") && text.ends_with(b":5658;transport=tcp"));
    let text = value(&hidden, AvpKey::ietf(281));
    assert!(text.starts_with(b"no route to ") && text.ends_with(b".3gppnetwork.org)."));
    assert_eq!(hiding().restore(&hidden).unwrap(), Some(answer));
}

#[test]
fn hosts_of_inner_domains_and_avps_of_ones_own_are_hidden_too() {
    let (group, leaf) =
        (AvpKey { vendor_id: 10415, code: 1 }, AvpKey { vendor_id: 10415, code: 2 });
    let hiding = Hiding::new(HidingSettings {
        inner_domains: vec![name("core.internal")],
        avps: vec![AvpPath::new([group, leaf]).unwrap(), AvpPath::from(AvpKey::ietf(999))],
        ..settings(EPC)
    })
    .unwrap();
    let inside = vendor_avp(10415, 2, b"sip:scscf1.core.internal:5060");
    let request = request(&[
        avp(264, "hss1.core.internal"),
        vendor_avp(
            10415,
            1,
            &[inside.clone(), vendor_avp(10415, 3, b"scscf1.core.internal")].concat(),
        ),
        // Not where it was said to stand.
        inside,
        avp(999, "hss1.core.internal"),
        vendor_avp(10415, 1666, b"SGSN1.core.internal"),
        octets(279, &vendor_avp(10415, 1, &vendor_avp(10415, 2, b"hss1.core.internal"))),
    ]);
    let hidden = hiding.hide_request(&request).unwrap().unwrap();
    let pseudonym = origin_host(&hidden);
    assert!(pseudonym.ends_with(EPC.as_bytes()));
    assert!(!contains(&hidden, "hss1") && !contains(&hidden, "sgsn1"));
    let scscf = hidden.as_bytes().windows(6).filter(|it| it == b"scscf1").count();
    assert_eq!(scscf, 2, "only those that were named");
    assert_eq!(hiding.restore(&hidden).unwrap(), Some(request));
}

#[test]
fn messages_of_other_applications_and_hosts_of_others_keep_their_octets() {
    let of_s6a = Hiding::new(HidingSettings { applications: vec![16_777_251], ..settings(EPC) });
    let other = request(&[avp(264, MME1)]);
    assert_eq!(other.header().application_id, 16_777_217);
    assert_eq!(of_s6a.unwrap().hide_request(&other).unwrap(), None);
    let names =
        ["mme.other.example", EPC, &format!(".{EPC}"), "notepc.mnc001.mcc001.3gppnetwork.org"];
    for host in names {
        let request = request(&[avp(263, &format!("{host};1;2")), avp(264, host), avp(282, host)]);
        assert_eq!(hiding().hide_request(&request).unwrap(), None, "{host}");
    }
    // An NAI looks like a host.
    let request = request(&[avp(264, HSS), avp(1, &format!("001010000000001@nai.{EPC}"))]);
    assert_eq!(hiding().hide_request(&request).unwrap(), None);
}

#[test]
fn settings_that_hide_nothing_are_refused() {
    let wrong = |settings| Hiding::new(settings).unwrap_err();
    let none = Vec::new();
    assert_eq!(wrong(HidingSettings { domains: none, ..settings(EPC) }), InvalidHiding::NoDomain);
    assert_eq!(wrong(HidingSettings { keys: vec![], ..settings(EPC) }), InvalidHiding::NoKey);
    for pseudonyms in [0, 129] {
        let settings = HidingSettings { pseudonyms, ..settings(EPC) };
        assert_eq!(wrong(settings), InvalidHiding::Pseudonyms(pseudonyms));
    }
}

#[test]
fn avps_that_cannot_be_told_apart_are_an_error() {
    let broken = request(&[vec![0, 0, 1, 8, 0x40, 0, 0, 99, b'a', 0, 0, 0]]);
    assert!(hiding().hide_request(&broken).is_err());
    assert!(hiding().restore(&broken).is_err());
    assert!(hiding().destination(&broken).is_err());
}

/// Hosts of the own network, of others, and what is no host at all.
fn host() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        4 => "secret[a-z0-9]{0,9}(\\.[a-z]{1,70}){0,3}\\.epc\\.mnc001\\.mcc001\\.3gppnetwork\\.org"
            .prop_map(String::into_bytes),
        1 => "SECRET[A-Z]{0,9}\\.EPC\\.mnc001\\.mcc001\\.3gppnetwork\\.ORG".prop_map(String::into_bytes),
        1 => "secret[a-z]{1,9}\\.core\\.internal".prop_map(String::into_bytes),
        1 => "[a-z]{1,9}\\.example".prop_map(String::into_bytes),
        1 => proptest::collection::vec(any::<u8>(), 0..40),
    ]
}

fn text() -> impl Strategy<Value = Vec<u8>> {
    let word = prop_oneof![host(), "[ -~]{0,9}".prop_map(String::into_bytes)];
    proptest::collection::vec(word, 0..4).prop_map(|words| words.join(&b' '))
}

fn session_id() -> impl Strategy<Value = Vec<u8>> {
    (host(), "(;[0-9]{1,9}){0,3}").prop_map(|(host, rest)| [host, rest.into_bytes()].concat())
}

fn any_avp() -> impl Strategy<Value = Vec<u8>> {
    let named = prop_oneof![Just(264), Just(282), Just(293), Just(294)];
    let leaf = prop_oneof![
        5 => (named, host()).prop_map(|(code, host)| octets(code, &host)),
        2 => session_id().prop_map(|it| octets(263, &it)),
        2 => (prop_oneof![Just(281), Just(292)], text()).prop_map(|(code, it)| octets(code, &it)),
        1 => any::<u32>().prop_map(|id| octets(278, &id.to_be_bytes())),
        2 => (host(), proptest::collection::vec(any::<u8>(), 0..30))
            .prop_map(|(host, state)| octets(284, &[octets(280, &host), octets(33, &state)].concat())),
        1 => host().prop_map(|it| vendor_avp(10415, 1666, &it)),
        2 => (1000_u32..2000, any::<u32>(), proptest::collection::vec(any::<u8>(), 0..30))
            .prop_map(|(code, vendor, data)| vendor_avp(vendor, code, &data)),
    ];
    leaf.prop_recursive(2, 6, 3, |inside| {
        proptest::collection::vec(inside, 0..3).prop_map(|it| octets(279, &it.concat()))
    })
}

proptest! {
    #[test]
    fn what_is_hidden_names_nobody_and_is_restored_octet_for_octet(
        avps in proptest::collection::vec(any_avp(), 0..8),
        imsi in "[0-9]{15}",
        pseudonyms in prop_oneof![Just(1_u8), 1..=128_u8],
        is_request: bool,
    ) {
        let hiding = Hiding::new(HidingSettings {
            pseudonyms,
            inner_domains: vec![name("core.internal")],
            ..settings(EPC)
        }).unwrap();
        let flags = if is_request { 0xc0 } else { 0x40 };
        let message = message(flags, &[vec![avp(1, &imsi)], avps].concat());
        let hidden = if is_request {
            hiding.hide_request(&message)
        } else {
            hiding.hide_answer(&message, &request(&[avp(1, &imsi)]))
        };
        match hidden.unwrap() {
            None => prop_assert!(!contains(&message, "secret")),
            Some(hidden) => {
                prop_assert!(!contains(&hidden, "secret"));
                prop_assert_eq!(hidden.header(), message.header());
                prop_assert_eq!(hidden.avps().count(), message.avps().count());
                prop_assert_eq!(hiding.restore(&hidden).unwrap(), Some(message));
            }
        }
    }

    #[test]
    fn no_two_hosts_share_a_pseudonym(one in host(), other in host()) {
        let hide = |host: &[u8]| {
            let hidden = hiding().hide_request(&request(&[octets(264, host)])).unwrap();
            hidden.map(|it| origin_host(&it))
        };
        prop_assume!(one != other);
        if let (Some(one), Some(other)) = (hide(&one), hide(&other)) {
            prop_assert_ne!(one, other);
        }
    }
}
