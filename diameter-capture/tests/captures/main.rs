//! Captures in every format and link layer, TCP and SCTP as networks mangle them, and what is said of what
//! is missing.

#![allow(clippy::unwrap_used, clippy::panic, reason = "all of this is tests")]

mod formats;
mod frames;
#[path = "../../examples/generate_capture/traffic.rs"]
mod generate;
mod hostile;
mod sctp;
mod tcp;
mod traffic;
mod tunnels;

use std::io::Cursor;

use diameter_capture::{Captured, Input, Options, Problem};

/// What a capture holds.
#[derive(Debug, Default)]
struct Found {
    messages: Vec<Captured>,
    problems: Vec<Problem>,
}

impl Found {
    /// Reads a capture, with Diameter on these ports or on the usual ones.
    fn with_ports(capture: impl Into<Vec<u8>>, ports: &[u16]) -> Self {
        let options = Options { ports: ports.to_vec() };
        let mut found = Self::default();
        for item in Input::new(Cursor::new(capture.into()), &options).unwrap() {
            match item {
                Ok(message) => found.messages.push(message),
                Err(problem) => found.problems.push(problem),
            }
        }
        found
    }

    fn new(capture: impl Into<Vec<u8>>) -> Self {
        Self::with_ports(capture, &[])
    }

    /// The messages' octets, when there is no problem.
    fn whole(self) -> Vec<Vec<u8>> {
        assert!(self.problems.is_empty(), "{:?}", self.problems);
        self.octets()
    }

    fn octets(&self) -> Vec<Vec<u8>> {
        self.messages.iter().map(|message| message.octets.to_vec()).collect()
    }

    fn problems(&self) -> Vec<String> {
        self.problems.iter().map(ToString::to_string).collect()
    }
}

/// A Device-Watchdog-Request with `number` in its identifiers and an Origin-Host of `length` octets.
fn message(number: u32, length: usize) -> Vec<u8> {
    let avp = 8 + length;
    let total = 20 + avp.next_multiple_of(4);
    let mut octets = vec![1];
    octets.extend(&(total as u32).to_be_bytes()[1..]);
    octets.extend([0x80, 0, 1, 0x18, 0, 0, 0, 0]);
    octets.extend(number.to_be_bytes());
    octets.extend(number.to_be_bytes());
    octets.extend([0, 0, 1, 8, 0x40]);
    octets.extend(&(avp as u32).to_be_bytes()[1..]);
    octets.resize(20 + avp, b'a');
    octets.resize(total, 0);
    octets
}
