//! Whatever a peer sends gives a message or an error: no panic, no loop, no reading out of bounds.
//! Errors point into the message and can be answered; what decodes can be written again.

mod large;
mod mutations;
mod properties;

use diameter_core::CommandDescription;
use diameter_messages::DICTIONARIES;
use diameter_tests::{chance, wire};
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::sample::Index;

use crate::properties::check_frame;

fn commands() -> Vec<&'static CommandDescription> {
    let applications = DICTIONARIES.iter().flat_map(|dictionary| dictionary.applications);
    applications.flat_map(|application| application.commands).copied().collect()
}

#[test]
fn arbitrary_octets_are_survived() {
    chance::check("arbitrary octets", 500, &vec(any::<u8>(), 0..200), check_frame);
}

#[test]
fn arbitrary_octets_after_a_good_header_are_survived() {
    let commands = commands();
    let strategy = (any::<Index>(), vec(any::<u8>(), 0..200));
    chance::check("arbitrary payloads", 1000, &strategy, |(command, mut payload)| {
        let header = wire::header(commands[command.index(commands.len())]);
        payload.resize(payload.len().next_multiple_of(4), 0);
        let mut frame = wire::frame(&header, &[]);
        frame.extend(payload);
        mutations::fix_message_length(&mut frame);
        check_frame(frame)
    });
}

#[test]
fn arbitrary_avps_with_arbitrary_values_are_survived() {
    // Known AVPs, and values that are mostly too short or too long.
    let avps: Vec<_> = DICTIONARIES.iter().flat_map(|dictionary| dictionary.avps).collect();
    let commands = commands();
    let avp = (any::<Index>(), any::<u8>(), vec(any::<u8>(), 0..20));
    let strategy = (any::<Index>(), vec(avp, 0..12));
    chance::check("arbitrary AVPs", 1000, &strategy, |(command, chosen)| {
        let command = command.get(&commands);
        let listed: Vec<_> = command.grammar.items.iter().filter_map(|item| item.avp).collect();
        let avps = chosen.into_iter().map(|(index, flags, value)| {
            // Every other AVP is one of the command's own.
            let avp = if flags & 1 == 0 { index.get(&listed) } else { *index.get(&avps) };
            let v_bit =
                if avp.key.vendor_id == 0 { flags & wire::V & (flags << 1) } else { wire::V };
            wire::avp((avp.key.vendor_id, avp.key.code), flags & !wire::V | v_bit, value)
        });
        check_frame(wire::frame(&wire::header(command), &avps.collect::<Vec<_>>()))
    });
}

#[test]
fn captures_with_a_few_changes_are_survived() {
    mutations::check(3000);
}
