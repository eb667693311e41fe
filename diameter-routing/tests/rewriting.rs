//! AVPs set, added, removed, copied and mapped, on octets of real messages and of any.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod wire;

use bytes::Bytes;
use diameter_core::{AvpFlags, AvpKey, Message};
use diameter_routing::rewriting::{Change, NewAvp, Rule, Table};
use diameter_routing::selection::{Messages, Party, Selected, Selection};
use diameter_routing::{AvpPath, RoutingAvps};
use proptest::prelude::*;
use wire::{avp, capture, message, octets, request, value, vendor_avp};

const ORIGIN_HOST: AvpKey = AvpKey::ietf(264);
const DESTINATION_REALM: AvpKey = AvpKey::ietf(283);
const USER_NAME: AvpKey = AvpKey::ietf(1);
const VENDOR_SPECIFIC_APPLICATION_ID: AvpKey = AvpKey::ietf(260);
const VENDOR_ID: AvpKey = AvpKey::ietf(266);
const VISITED_PLMN_ID: AvpKey = AvpKey { vendor_id: 10415, code: 1407 };

fn rule(changes: Vec<Change>) -> Rule {
    Rule {
        name: "test".into(),
        messages: Messages::Both,
        selection: Selection::default(),
        exceptions: vec![],
        changes,
    }
}

fn new(value: &[u8]) -> NewAvp {
    NewAvp { flags: AvpFlags::MANDATORY, value: Bytes::copy_from_slice(value) }
}

fn path(keys: &[AvpKey]) -> AvpPath {
    AvpPath::new(keys.iter().copied()).unwrap()
}

fn rewritten(message: &Message, changes: Vec<Change>) -> Message {
    rule(changes).rewrite(message).unwrap().unwrap()
}

/// The octets of each AVP, padding included.
fn avps(message: &Message) -> Vec<Vec<u8>> {
    let octets = message.as_bytes();
    let avps = message.avps().map(Result::unwrap);
    avps.map(|avp| {
        let end = (avp.offset() + avp.to_octets().len()).next_multiple_of(4);
        octets[avp.offset()..end].to_vec()
    })
    .collect()
}

// Proves: rt-05, rt-06
#[test]
fn a_set_value_stands_in_its_place_and_all_else_keeps_its_octets() {
    for file in ["fd-ULR", "py-ULR", "fd-CCR-I", "fd-relay-CCR-U"] {
        let request = capture(file);
        let after = rewritten(
            &request,
            vec![Change::Set(DESTINATION_REALM.into(), new(b"epc.mnc001.mcc001.3gppnetwork.org"))],
        );
        assert_eq!(value(&after, DESTINATION_REALM), b"epc.mnc001.mcc001.3gppnetwork.org");
        let pairs = request.avps().map(Result::unwrap).zip(after.avps().map(Result::unwrap));
        let mut changed = 0;
        for (before, after) in pairs {
            assert_eq!((before.key(), before.flags()), (after.key(), after.flags()), "{file}");
            changed += usize::from(before.to_octets() != after.to_octets());
        }
        assert_eq!(changed, 1, "{file}");
        assert_eq!(after.header(), request.header());
    }
}

#[test]
fn a_change_inside_a_group_gives_the_groups_around_their_lengths() {
    let request = capture("fd-ULR");
    let inside = path(&[VENDOR_SPECIFIC_APPLICATION_ID, VENDOR_ID]);
    let longer = rewritten(&request, vec![Change::Set(inside.clone(), new(b"12345"))]);
    assert_eq!(longer.as_bytes().len(), request.as_bytes().len() + 4);
    let group = longer.avps().map(Result::unwrap).find(|it| it.code() == 260).unwrap();
    let inner: Vec<_> = group.avps().map(Result::unwrap).map(|it| (it.code(), it.data())).collect();
    assert_eq!(inner, [(266, &b"12345"[..]), (258, &16_777_251_u32.to_be_bytes()[..])]);
    // And back.
    let back = rewritten(&longer, vec![Change::Set(inside, new(&10415_u32.to_be_bytes()))]);
    assert_eq!(back, request);
}

#[test]
fn three_groups_deep_with_vendors_and_repeated_groups() {
    let (a, b) = (AvpKey { vendor_id: 10415, code: 1 }, AvpKey { vendor_id: 0, code: 2 });
    let leaf = |text: &str| vendor_avp(10415, 1, &octets(2, &avp(3, text)));
    let request =
        request(&[leaf("one"), avp(3, "not here"), leaf("three"), octets(2, &avp(3, "nor here"))]);
    let leaves = path(&[a, b, AvpKey::ietf(3)]);
    let after = rewritten(&request, vec![Change::Set(leaves.clone(), new(b"longer than before"))]);
    let long = leaf("longer than before");
    let expected = [long.clone(), avp(3, "not here"), long, octets(2, &avp(3, "nor here"))];
    assert_eq!(after, wire::request(&expected));
    let empty = vendor_avp(10415, 1, &octets(2, &[]));
    let expected = [empty.clone(), avp(3, "not here"), empty, octets(2, &avp(3, "nor here"))];
    assert_eq!(rewritten(&request, vec![Change::Remove(leaves)]), wire::request(&expected));
}

#[test]
fn what_is_not_there_is_added_behind_the_others_but_groups_are_not_made() {
    let before = request(&[avp(264, "a.example"), octets(260, &avp(266, "x"))]);
    let set = Change::Set(USER_NAME.into(), new(b"001010000000001"));
    let once = rewritten(&before, vec![set.clone()]);
    assert_eq!(once.avps().count(), 3);
    assert_eq!(value(&once, USER_NAME), b"001010000000001");
    assert_eq!(rule(vec![set]).rewrite(&once).unwrap(), None, "it is there now");

    let add = Change::Add(USER_NAME.into(), new(b"another"));
    assert_eq!(rewritten(&once, vec![add]).avps().count(), 4);

    let in_group = Change::Set(path(&[VENDOR_SPECIFIC_APPLICATION_ID, USER_NAME]), new(b"y"));
    let expected =
        request(&[avp(264, "a.example"), octets(260, &[avp(266, "x"), avp(1, "y")].concat())]);
    assert_eq!(rewritten(&before, vec![in_group]), expected);
    let no_group = Change::Set(path(&[AvpKey::ietf(284), USER_NAME]), new(b"y"));
    assert_eq!(rule(vec![no_group]).rewrite(&before).unwrap(), None);

    let of_vendor =
        NewAvp { flags: AvpFlags::default(), value: Bytes::from_static(&[0, 0xf1, 0x10]) };
    let after = rewritten(&before, vec![Change::Add(VISITED_PLMN_ID.into(), of_vendor)]);
    let added = after.avps().last().unwrap().unwrap();
    assert_eq!((added.key(), added.flags()), (VISITED_PLMN_ID, AvpFlags::VENDOR));
}

#[test]
fn values_are_copied_and_mapped() {
    let request = capture("fd-ULR");
    let before = value(&request, ORIGIN_HOST).to_vec();
    let after = rewritten(
        &request,
        vec![Change::Copy(ORIGIN_HOST.into(), USER_NAME.into(), AvpFlags::MANDATORY)],
    );
    assert_eq!(value(&after, USER_NAME), before);
    let nothing = Change::Copy(AvpKey::ietf(999).into(), USER_NAME.into(), AvpFlags::MANDATORY);
    assert_eq!(rule(vec![nothing]).rewrite(&request).unwrap(), None);

    let realms = [("server.lab", "epc.mnc001.mcc001.3gppnetwork.org"), ("other.lab", "x.example")];
    let values = realms.map(|(from, to)| (Bytes::from_static(from.as_bytes()), to.into())).into();
    let table = Table { values, otherwise: None };
    let map = Change::Map(DESTINATION_REALM.into(), table.clone());
    let mapped = rewritten(&request, vec![map.clone()]);
    assert_eq!(value(&mapped, DESTINATION_REALM), b"epc.mnc001.mcc001.3gppnetwork.org");
    assert_eq!(rule(vec![map]).rewrite(&mapped).unwrap(), None, "not in the table");
    let otherwise = Table { otherwise: Some(Bytes::from_static(b"default.example")), ..table };
    let mapped = rewritten(&mapped, vec![Change::Map(DESTINATION_REALM.into(), otherwise)]);
    assert_eq!(value(&mapped, DESTINATION_REALM), b"default.example");
}

#[test]
fn changes_are_made_in_their_order() {
    let request = request(&[avp(264, "a.example"), avp(1, "x")]);
    let after = rewritten(
        &request,
        vec![
            Change::Copy(ORIGIN_HOST.into(), USER_NAME.into(), AvpFlags::MANDATORY),
            Change::Set(ORIGIN_HOST.into(), new(b"b.example")),
            Change::Remove(AvpKey::ietf(999).into()),
        ],
    );
    assert_eq!(after, wire::request(&[avp(264, "b.example"), avp(1, "a.example")]));
}

#[test]
fn a_rule_is_about_requests_or_answers_of_its_selection() {
    let about = |rule: &Rule, message: &Message| {
        let avps = RoutingAvps::of(message).unwrap();
        let from = Party { peer: "a.example", realm: None, group: Some("edge") };
        rule.is_about(&Selected { message, avps: &avps, from, to: None })
    };
    let (request, answer) = (capture("fd-ULR"), capture("fd-ULA"));
    let of = |messages| Rule { messages, ..rule(vec![]) };
    assert!(about(&of(Messages::Requests), &request) && !about(&of(Messages::Requests), &answer));
    assert!(!about(&of(Messages::Answers), &request) && about(&of(Messages::Answers), &answer));
    assert!(about(&of(Messages::Both), &request) && about(&of(Messages::Both), &answer));
    let selection = Selection { from: vec!["edge".into()], ..Selection::default() };
    let exceptions = vec![Selection { commands: vec![316], ..Selection::default() }];
    let rule = Rule { selection, exceptions, ..rule(vec![]) };
    assert!(!about(&rule, &request) && about(&rule, &capture("fd-AIR")));
}

#[test]
fn groups_that_cannot_be_read_are_left_alone_and_messages_refused() {
    let broken_group = request(&[octets(260, &[0, 0, 1, 10, 0, 0, 0, 99]), avp(264, "a")]);
    let change = Change::Remove(path(&[VENDOR_SPECIFIC_APPLICATION_ID, VENDOR_ID]));
    assert_eq!(rule(vec![change]).rewrite(&broken_group).unwrap(), None);
    let broken = request(&[vec![0, 0, 1, 8, 0x40, 0, 0, 99, b'a', 0, 0, 0]]);
    assert!(rule(vec![Change::Remove(ORIGIN_HOST.into())]).rewrite(&broken).is_err());
    let huge = vec![Change::Add(USER_NAME.into(), new(&vec![0; (1 << 24) - 40]))];
    assert!(rule(huge).rewrite(&request(&[avp(264, "a.example")])).is_err());
}

fn any_avp() -> impl Strategy<Value = Vec<u8>> {
    let leaf = (0_u32..5, 0_u32..2, proptest::collection::vec(any::<u8>(), 0..20)).prop_map(
        |(code, vendor, data)| match vendor {
            0 => octets(code, &data),
            vendor => vendor_avp(vendor, code, &data),
        },
    );
    leaf.prop_recursive(3, 20, 4, |inside| {
        (5_u32..8, proptest::collection::vec(inside, 0..4))
            .prop_map(|(code, avps)| octets(code, &avps.concat()))
    })
}

fn any_path() -> impl Strategy<Value = AvpPath> {
    let groups = proptest::collection::vec((5_u32..8).prop_map(AvpKey::ietf), 0..3);
    let leaf = (0_u32..5, 0_u32..2).prop_map(|(code, vendor_id)| AvpKey { vendor_id, code });
    (groups, leaf).prop_map(|(mut keys, leaf)| {
        keys.push(leaf);
        AvpPath::new(keys).unwrap()
    })
}

/// How many AVPs a path leads to.
fn count(message: &Message, path: &AvpPath) -> usize {
    let mut count = 0;
    path.find(message, |_| {
        count += 1;
        false
    });
    count
}

proptest! {
    #[test]
    fn top_level_avps_that_the_path_does_not_start_with_keep_their_octets(
        given in proptest::collection::vec(any_avp(), 0..8),
        path in any_path(),
        data in proptest::collection::vec(any::<u8>(), 0..20),
    ) {
        let before = message(0xc0, &given);
        let outside = |message: &Message| -> Vec<Vec<u8>> {
            let first = path.keys()[0];
            let all = message.avps().map(Result::unwrap).zip(avps(message));
            all.filter(|(avp, _)| avp.key() != first).map(|(_, octets)| octets).collect()
        };
        for change in [
            Change::Set(path.clone(), new(&data)),
            Change::Add(path.clone(), new(&data)),
            Change::Remove(path.clone()),
        ] {
            let Some(after) = rule(vec![change.clone()]).rewrite(&before).unwrap() else { continue };
            prop_assert_eq!(outside(&before), outside(&after));
            let (was, is) = (count(&before, &path), count(&after, &path));
            match change {
                Change::Set(..) => {
                    prop_assert!(is >= was.max(1));
                    prop_assert!(path.find(&after, |it| it.data() != data).is_none());
                }
                Change::Add(..) => prop_assert!(is > was),
                _ => prop_assert!(was > 0 && is == 0),
            }
        }
    }
}
