//! Any packets, and what comes back of them.

use diameter_core::{Command, CommandFlags, Header};
use diameter_messages::nasreq::{AaRequest, AccountingRequest};
use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter};
use diameter_radius::translation::{
    Accounting, access_request, access_response, accounting_request,
};
use proptest::prelude::*;

use crate::{RANDOM, SECRET, asking};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Whatever a packet says, what it becomes follows its grammar, and nothing is left out without a word.
    #[test]
    fn any_packet_becomes_a_request_that_follows_its_grammar(
        attributes in prop::collection::vec((1..=255_u8, prop::collection::vec(any::<u8>(), 0..40)), 0..20),
        is_accounting: bool,
    ) {
        let code = if is_accounting { Code::ACCOUNTING_REQUEST } else { Code::ACCESS_REQUEST };
        let mut writer = PacketWriter::new(code, 1);
        if is_accounting {
            writer.attribute(AttributeType::Standard(40), &[0, 0, 0, 2]).unwrap();
            writer.attribute(AttributeType::Standard(44), b"1").unwrap();
        } else {
            writer.attribute(AttributeType::Standard(6), &[0, 0, 0, 10]).unwrap();
        }
        for (number, value) in &attributes {
            let _ = writer.attribute(AttributeType::Standard(*number), value);
        }
        let octets = writer.finish_request(SECRET, RANDOM);
        let packet = Packet::parse(&octets).unwrap();
        if is_accounting {
            if let Ok(Accounting::Record { request, .. }) = accounting_request(&packet, &asking()) {
                prop_assert!(AccountingRequest::from_message(&request.message).is_ok());
            }
        } else if let Ok(translated) = access_request(&packet, &asking()) {
            let message = translated.message;
            if message.header().application_id == 1 {
                let errors = AaRequest::from_message(&message).err();
                prop_assert!(errors.is_none(), "{:?}", errors);
            }
            // An echo: what an answer with the same AVPs becomes is a packet, or nothing.
            let flags = message.header().flags.0 & !CommandFlags::REQUEST.0;
            let header = Header { flags: CommandFlags(flags), ..*message.header() };
            let reply = access_response(&packet, &message.with_header(header), SECRET, || [1, 2]);
            if let Some(octets) = reply.octets {
                prop_assert!(Packet::parse(&octets).unwrap().verify_response(SECRET, RANDOM).is_ok());
            }
        }
    }
}
