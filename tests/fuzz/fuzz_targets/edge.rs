//! A message at the edge of a network: one octet says what is rewritten, the rest are its AVPs. What is hidden is
//! restored, and what is rewritten can be read.

#![no_main]

use std::sync::LazyLock;

use bytes::Bytes;
use diameter_core::{
    AvpFlags, AvpKey, AvpView, CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId,
    Message,
};
use diameter_routing::AvpPath;
use diameter_routing::hiding::{Hiding, HidingKey, HidingSettings};
use diameter_routing::rewriting::{Change, NewAvp, Rule, Table};
use diameter_routing::selection::{Messages, Selection};
use libfuzzer_sys::fuzz_target;

const DOMAIN: DiameterIdentity = DiameterIdentity::from_static("client.lab");

static HIDING: LazyLock<Hiding> = LazyLock::new(|| {
    let settings = HidingSettings::new(DOMAIN, HidingKey::new([7; HidingKey::LENGTH]));
    Hiding::new(HidingSettings { pseudonyms: 4, ..settings }).expect("valid settings")
});

fuzz_target!(|octets: &[u8]| {
    let Some((choice, avps)) = octets.split_first() else { return };
    let Some(message) = message(avps) else { return };
    hide(&message);
    rewrite(&message, *choice);
});

/// A request with these AVPs, padded to a whole number of words.
fn message(avps: &[u8]) -> Option<Message> {
    let header = Header {
        flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
        command_code: 316,
        application_id: 16_777_251,
        hop_by_hop_id: HopByHopId(1),
        end_to_end_id: EndToEndId(2),
    };
    let length = (Header::LENGTH + avps.len()).next_multiple_of(4);
    let mut octets = header.to_octets(u32::try_from(length).ok()?).to_vec();
    octets.extend_from_slice(avps);
    octets.resize(length, 0);
    Message::parse(octets).ok()
}

fn hide(message: &Message) {
    let _ = HIDING.destination(message);
    let _ = HIDING.hide_answer(message, message);
    let Ok(Some(hidden)) = HIDING.hide_request(message) else { return };
    // A group that cannot be read is changed as a text, and may be one that can be read then.
    if !all(message).iter().all(is_whole) {
        return;
    }
    let restored =
        HIDING.restore(&hidden).expect("AVPs were told apart").expect("names were hidden");
    for (before, after) in all(message).iter().zip(all(&restored)) {
        assert_eq!((before.key(), before.flags()), (after.key(), after.flags()));
        // Inside a group that was changed padding is zero.
        if !is_group(before) {
            assert_eq!(before.data(), after.data());
        }
    }
    assert_eq!(HIDING.hide_request(&restored), Ok(Some(hidden)));
}

fn all(message: &Message) -> Vec<AvpView<'_>> {
    message.avps().map(|avp| avp.expect("they were told apart")).collect()
}

/// Failed-AVP and Proxy-Info.
fn is_group(avp: &AvpView<'_>) -> bool {
    avp.vendor_id() == 0 && [279, 284].contains(&avp.code())
}

fn is_whole(avp: &AvpView<'_>) -> bool {
    !is_group(avp) || avp.avps().all(|inside| inside.is_ok_and(|inside| is_whole(&inside)))
}

fn rewrite(message: &Message, choice: u8) {
    let paths = [&[264][..], &[279, 264], &[284, 280], &[279, 284, 33]];
    let keys = paths[usize::from(choice & 3)].iter().map(|code| AvpKey::ietf(*code));
    let path = AvpPath::new(keys).expect("not empty");
    let value = Bytes::copy_from_slice(&[choice; 5][..usize::from(choice >> 5).min(5)]);
    let new = NewAvp { flags: AvpFlags::MANDATORY, value: value.clone() };
    let change = match choice >> 2 & 7 {
        0 => Change::Add(path.clone(), new),
        1 => Change::Remove(path.clone()),
        2 => Change::Copy(AvpKey::ietf(1).into(), path.clone(), AvpFlags::MANDATORY),
        3 => {
            Change::Map(path.clone(), Table { otherwise: Some(value.clone()), ..Table::default() })
        }
        _ => Change::Set(path.clone(), new),
    };
    let rule = Rule {
        name: "fuzz".into(),
        messages: Messages::Both,
        selection: Selection::default(),
        exceptions: Vec::new(),
        changes: vec![change.clone()],
    };
    let Ok(Some(changed)) = rule.rewrite(message) else { return };
    assert!(changed.avps().all(|avp| avp.is_ok()));
    match change {
        Change::Remove(_) if all(message).iter().all(is_whole) => {
            assert!(path.first(&changed).is_none());
        }
        Change::Set(..) if all(message).iter().all(is_whole) => {
            assert!(path.find(&changed, |avp| avp.data() != value).is_none());
        }
        _ => {}
    }
}
