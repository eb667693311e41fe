//! Messages of other stacks: each decodes into its typed command and is written again byte for byte,
//! or in the normal form where the peer used another order or other flags.

use std::collections::BTreeMap;

use diameter_core::{
    Answer, AvpIter, CommandFlags, DecodeErrorKind, DecodeErrors, Dictionary, Format, Header,
    Message, Request,
};
use diameter_messages::{base, gy, s6a};
use diameter_tests::normal_form::{departures, normal_form};
use diameter_tests::{captures, command, dictionary, hex, path};

/// The messages that do not come back byte for byte, and how they differ from the normal form. Of AVPs
/// in another order, the first of a message or group is named.
const NOT_IN_NORMAL_FORM: &[(&[&str], &[&str])] = &[
    // freeDiameter's answers have the origin first.
    (
        &["fd-CCA-I", "fd-CCA-U", "fd-CCA-T", "fd-RAA", "fd-DPA", "fd-AIA", "fd-ULA"],
        &["Result-Code after Origin-Realm"],
    ),
    (
        &["fd-relay-CCA-I", "fd-relay-CCA-U", "fd-relay-CCA-T", "fd-relay-DPA"],
        &["Result-Code after Origin-Realm"],
    ),
    (&["fd-AIR"], &["Vendor-Specific-Application-Id after Destination-Realm"]),
    // TS 29.272 sets the bit that TS 29.212 forbids.
    (
        &["fd-ULR"],
        &["RAT-Type without M", "Vendor-Specific-Application-Id after Destination-Realm"],
    ),
    (
        &[
            "fd-CER-client",
            "fd-CEA-to-erl.client",
            "fd-CEA-to-erl.relay",
            "fd-CEA-to-fd.client",
            "fd-CEA-to-fd.relay",
            "fd-CEA-to-node.client",
            "fd-CEA-to-py.client",
        ],
        &["Host-IP-Address after Origin-State-Id", "Vendor-Id after Auth-Application-Id"],
    ),
    (
        &[
            "fd-relay-CER",
            "fd-relay-CEA-to-erl.client",
            "fd-relay-CEA-to-fd.client",
            "fd-relay-CEA-to-node.client",
            "fd-relay-CEA-to-py.client",
        ],
        &["Host-IP-Address after Origin-State-Id"],
    ),
    // These two were written by a third stack, and only relayed by freeDiameter.
    (&["fd-relay-AIA", "fd-relay-ULA"], &["Vendor-Specific-Application-Id after Origin-Realm"]),
    // python-diameter sends these without the M bit.
    (
        &["py-CCR-I", "py-CCR-U", "py-CCR-T", "py-CCA-I", "py-CCA-U", "py-CCA-T"],
        &["Origin-Host without M", "Origin-Realm without M"],
    ),
    (&["py-RAR"], &["Destination-Host without M"]),
];

/// freeDiameter's test application: no specification has it, and neither do we.
const OF_AN_UNKNOWN_APPLICATION: [&str; 4] =
    ["fd-Test-A", "fd-Test-R", "fd-relay-Test-A", "fd-relay-Test-R"];

/// All messages but those of the unknown application.
fn messages_of_known_commands() -> impl Iterator<Item = (String, Message)> {
    let is_known = |name: &String| !OF_AN_UNKNOWN_APPLICATION.contains(&name.as_str());
    captures().into_iter().filter(move |(name, _)| is_known(name))
}

#[test]
fn every_message_is_written_again_in_its_normal_form() {
    for (name, message) in messages_of_known_commands() {
        let command = command(&message).unwrap_or_else(|| panic!("{name}: no command"));
        let written = match command.normalize(&message) {
            Ok(written) => written,
            Err(errors) => panic!("{name}: {errors}"),
        };
        assert_eq!(hex(written.as_bytes()), hex(&normal_form(&message, command)), "{name}");
    }
}

#[test]
fn messages_in_normal_form_come_back_byte_for_byte() {
    let known: BTreeMap<&str, &[&str]> = NOT_IN_NORMAL_FORM
        .iter()
        .flat_map(|(names, departures)| names.iter().map(move |name| (*name, *departures)))
        .collect();
    let mut identical = 0;
    for (name, message) in messages_of_known_commands() {
        let command = command(&message).unwrap();
        let expected = known.get(name.as_str()).copied().unwrap_or_default();
        assert_eq!(departures(&message, command), expected, "{name}");
        let written = command.normalize(&message).unwrap();
        assert_eq!(written == message, expected.is_empty(), "{name}");
        identical += usize::from(written == message);
    }
    assert_eq!((identical, known.len()), (33, 34));
}

#[test]
fn every_message_decodes_by_the_enumeration_of_its_application() {
    for (name, message) in messages_of_known_commands() {
        let command = command(&message).unwrap();
        let written = match decode_and_encode(&message) {
            Ok(written) => written,
            Err(errors) => panic!("{name}: {errors}"),
        };
        assert_eq!(written, command.normalize(&message).unwrap(), "{name}");
    }
}

/// Reads the message as a request or answer of its application, and writes it the way an application
/// does: identifiers from the transaction, flags from the grammar.
fn decode_and_encode(message: &Message) -> Result<Message, DecodeErrors> {
    let header = *message.header();
    let (hop_by_hop, end_to_end) = (header.hop_by_hop_id, header.end_to_end_id);
    let is_request = header.flags.contains(CommandFlags::REQUEST);
    let answered = Header { flags: header.flags.with(CommandFlags::REQUEST), ..header };
    let written = match (header.application_id, is_request) {
        (0, true) => match base::Request::from_message(message)? {
            base::Request::CapabilitiesExchange(it) => it.to_message(hop_by_hop, end_to_end),
            base::Request::DeviceWatchdog(it) => it.to_message(hop_by_hop, end_to_end),
            base::Request::DisconnectPeer(it) => it.to_message(hop_by_hop, end_to_end),
            other => panic!("{other:?}"),
        },
        (0, false) => match base::Answer::from_message(message)? {
            base::Answer::CapabilitiesExchange(it) => it.to_message(&answered),
            base::Answer::DeviceWatchdog(it) => it.to_message(&answered),
            base::Answer::DisconnectPeer(it) => it.to_message(&answered),
            other => panic!("{other:?}"),
        },
        (gy::APPLICATION_ID, true) => match gy::Request::from_message(message)? {
            gy::Request::CreditControl(it) => it.to_message(hop_by_hop, end_to_end),
            gy::Request::ReAuth(it) => it.to_message(hop_by_hop, end_to_end),
            other => panic!("{other:?}"),
        },
        (gy::APPLICATION_ID, false) => match gy::Answer::from_message(message)? {
            gy::Answer::CreditControl(it) => it.to_message(&answered),
            gy::Answer::ReAuth(it) => it.to_message(&answered),
            other => panic!("{other:?}"),
        },
        (s6a::APPLICATION_ID, true) => match s6a::Request::from_message(message)? {
            s6a::Request::UpdateLocation(it) => it.to_message(hop_by_hop, end_to_end),
            s6a::Request::AuthenticationInformation(it) => it.to_message(hop_by_hop, end_to_end),
            other => panic!("{other:?}"),
        },
        (s6a::APPLICATION_ID, false) => match s6a::Answer::from_message(message)? {
            s6a::Answer::UpdateLocation(it) => it.to_message(&answered),
            s6a::Answer::AuthenticationInformation(it) => it.to_message(&answered),
            other => panic!("{other:?}"),
        },
        (other, _) => panic!("application {other}"),
    };
    Ok(written.unwrap())
}

#[test]
fn commands_of_an_unknown_application_are_reported_as_3007() {
    for (name, message) in captures() {
        if !OF_AN_UNKNOWN_APPLICATION.contains(&name.as_str()) {
            continue;
        }
        assert_eq!(command(&message).map(|command| command.name), None);
        let is_request = name.ends_with('R');
        let error = if is_request {
            base::Request::from_message(&message).unwrap_err()
        } else {
            base::Answer::from_message(&message).unwrap_err()
        };
        let expected =
            DecodeErrorKind::ApplicationUnsupported { id: message.header().application_id };
        assert_eq!(error.first().kind(), &expected, "{name}");
        assert_eq!((error.first().result_code().0, error.iter().count()), (3007, 1), "{name}");
        assert_eq!((error.first().offset(), error.first().failed_avp()), (0, None), "{name}");
    }
}

#[test]
fn the_index_of_the_captures_agrees_with_the_untyped_reading() {
    let index = std::fs::read_to_string(path("tests/conformance/captures/index.tsv")).unwrap();
    let messages: BTreeMap<String, Message> = captures().into_iter().collect();
    let mut rows = 0;
    for row in index.lines().skip(1) {
        let columns: Vec<&str> = row.split('\t').collect();
        let [file, _, _, what, avps] = columns[..] else { panic!("{row}") };
        let message = &messages[file.strip_suffix(".hex").unwrap()];
        let dictionary = dictionary(message);
        assert_eq!(in_notation_of_the_index(message.avps(), dictionary), avps, "{file}");
        let header = message.header();
        let [r, p, e, t] = [(0x80, 'R'), (0x40, 'P'), (0x20, 'E'), (0x10, 'T')]
            .map(|(bit, letter)| if header.flags.0 & bit == 0 { '-' } else { letter });
        let flags = format!("; flags {r}{p}{e}{t} app {} rc ", header.application_id);
        assert!(what.contains(&flags), "{file}: {what}, found {flags}");
        if let Some(command) = command(message) {
            assert!(what.starts_with(&format!("{} from ", command.abbreviation)), "{file}: {what}");
        }
        rows += 1;
    }
    assert_eq!(rows, 68);
}

/// `Name[VMP]{children}`, where AVPs of vendors are written `vendor:code`.
fn in_notation_of_the_index(avps: AvpIter<'_>, dictionary: &Dictionary) -> String {
    let avps = avps.map(|avp| {
        let avp = avp.unwrap();
        let known = dictionary.avp(avp.key());
        let name = match avp.vendor_id() {
            0 => known.unwrap_or_else(|| panic!("{avp:?}")).name.to_owned(),
            vendor_id => format!("{vendor_id}:{}", avp.code()),
        };
        let [v, m, p] = [(0x80, 'V'), (0x40, 'M'), (0x20, 'P')]
            .map(|(bit, letter)| if avp.flags().0 & bit == 0 { '-' } else { letter });
        let children = match known.map(|known| known.format) {
            Some(Format::Grouped(_)) => {
                format!("{{{}}}", in_notation_of_the_index(avp.avps(), dictionary))
            }
            _ => String::new(),
        };
        format!("{name}[{v}{m}{p}]{children}")
    });
    avps.collect::<Vec<_>>().join(" ")
}
