//! Messages for tests: those of a small network, in which two sessions go wrong.

use diameter_capture::{Captured, Flow, Position, Transport};
use diameter_dictionary::{Catalogue, json::Encoder};

/// What tests of the program are given as a capture.
const NETWORK: &str = include_str!("../../tests/watch/network.json");

/// The messages, one frame each.
pub(super) fn network() -> Vec<Captured> {
    NETWORK.lines().zip(1..).map(|(json, number)| message(json, number)).collect()
}

/// A message of JSON, whether it follows its grammar or not.
pub(super) fn message(json: &str, number: u64) -> Captured {
    let mut encoder = Encoder::new(Catalogue::standard()).without_checks();
    let encoded = encoder.encode(json).remove(0).unwrap();
    let flow = encoded.ends.map(|(source, destination)| Flow {
        transport: Transport::Tcp,
        source,
        destination,
    });
    Captured {
        place: Position::Frame(number),
        time: encoded.time,
        flow,
        octets: encoded.octets.into(),
    }
}
