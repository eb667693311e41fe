//! Charging data records: one octet says what the rest is. A file, whose records are shown or refused; or the AVPs of
//! an Accounting-Request, whose record says the same as JSON and as BER.

#![no_main]

use bytes::Bytes;
use diameter_cdf::file::{Format, Settings, Writer, repair, show};
use diameter_cdf::record::{Cause, Limits, Maker, Record};
use diameter_core::{CommandFlags, EndToEndId, Header, HopByHopId, Message};
use diameter_session::Timestamp;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let Some((choice, rest)) = octets.split_first() else { return };
    match choice % 4 {
        0 => read(rest, Format::Ts32297),
        1 => read(rest, Format::Ber),
        2 => read(rest, Format::Json),
        _ => feed(rest),
    }
});

fn read(file: &[u8], format: Format) {
    // One more: that an empty file has no header is an error.
    assert!(show(file, format).count() <= file.len() + 1);
    let writer = Writer::new(1, Timestamp::from_secs(0));
    let _ = repair(file, writer, &Settings::new(format, "cdf1"));
}

fn feed(avps: &[u8]) {
    let Some(message) = message(avps) else { return };
    let (limits, now) = (Limits::default(), Timestamp::from_secs(1_795_770_300));
    let Ok((mut record, _)) = Record::open(&message, Maker::default(), &limits, now) else {
        return;
    };
    record.close(Cause::Normal, 1, now);
    let contents = record.contents();
    let json = contents.to_json();
    match contents.to_ber() {
        Some(ber) => {
            let shown = show(&ber, Format::Ber).next().expect("a record");
            assert_eq!(shown.expect("what was written can be read")["fields"], json["fields"]);
        }
        None => assert!(!record.kind.has_record()),
    }
}

/// An Accounting-Request with these AVPs behind those that each has, padded to a whole number of words.
fn message(avps: &[u8]) -> Option<Message> {
    let header = Header {
        flags: CommandFlags::REQUEST.with(CommandFlags::PROXIABLE),
        command_code: 271,
        application_id: 3,
        hop_by_hop_id: HopByHopId(1),
        end_to_end_id: EndToEndId(2),
    };
    let mut octets = Vec::new();
    // Session-Id and Origin-Host "abcd", EVENT_RECORD, number 0.
    for (code, value) in [(263_u32, b"abcd"), (264, b"abcd"), (480, &[0, 0, 0, 1]), (485, &[0; 4])]
    {
        octets.extend(code.to_be_bytes());
        octets.extend([0x40, 0, 0, 12]);
        octets.extend(value);
    }
    octets.extend_from_slice(avps);
    let length = (Header::LENGTH + octets.len()).next_multiple_of(4);
    let mut frame = header.to_octets(u32::try_from(length).ok()?).to_vec();
    frame.extend(octets);
    frame.resize(length, 0);
    Message::parse(Bytes::from(frame)).ok()
}
