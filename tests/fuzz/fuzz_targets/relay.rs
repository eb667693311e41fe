//! What a relay makes of a message: it never panics, and what it forwards or refuses is as it must be.

#![no_main]

use bytes::Bytes;
use diameter_core::{CommandFlags, DiameterIdentity, Identity, Message};
use diameter_routing::relay;
use libfuzzer_sys::fuzz_target;

const RELAY: DiameterIdentity = DiameterIdentity::from_static("relay.example.net");
const FROM: DiameterIdentity = DiameterIdentity::from_static("client.example.net");

fuzz_target!(|octets: &[u8]| {
    let Ok(message) = Message::parse(Bytes::copy_from_slice(octets)) else { return };
    if let Err(refusal) = relay::check(&message, &RELAY) {
        let identity = Identity { host: RELAY, realm: FROM, state_id: None };
        let answer = refusal.rejection().answer(&message, &identity);
        assert!(answer.header().flags.contains(CommandFlags::ERROR));
        assert_eq!(answer.header().end_to_end_id, message.header().end_to_end_id);
    }
    if let Ok(forwarded) = relay::forwarded(&message, &FROM) {
        let (before, after) = (message.as_bytes(), forwarded.as_bytes());
        assert_eq!(before[4..], after[4..before.len()]);
        assert_eq!(after[before.len()..], *b"\0\0\x01\x1a\x40\0\0\x1aclient.example.net\0\0");
    }
    let returned = relay::returned(message.clone(), message.header());
    assert_eq!(returned.as_bytes(), message.as_bytes());
});
