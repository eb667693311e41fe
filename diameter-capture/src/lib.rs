//! Diameter messages out of whatever people have them in: hex in any spelling, dumps, binary files,
//! and captures (pcap and pcapng) with TCP and SCTP put together again.
//!
//! An [`Input`] tells what it holds by its first octets, and then gives one [message](Captured) or
//! [`Problem`] after the other, in bounded memory whatever its size. Nothing ends the reading but the end
//! of the input: what is lost, cut or damaged is told, and reading goes on behind it.
//!
//! ```
//! use diameter_capture::{Input, Options};
//!
//! let text = "\
//!     01 00 00 3c 80 00 01 18  00 00 00 00 00 00 00 0a 00 00 00 0b
//!     00 00 01 08 40 00 00 10  61 2e 65 78 61 6d 70 6c
//!     00 00 01 28 40 00 00 17  65 78 61 6d 70 6c 65 2e 6e 65 74 00 00000000";
//! let mut input = Input::new(text.as_bytes(), &Options::default())?;
//! let message = input.next().expect("one message")?;
//! assert_eq!(message.octets.len(), 60);
//! assert_eq!(message.place.to_string(), "line 1");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | the input | read by |
//! |---|---|
//! | digits in any spacing, with `0x`, `\x`, commas, colons or braces; dumps with offsets | `hex` |
//! | literals of Python and Erlang, base64, hex in lines of a log | `text` |
//! | messages one behind the other | `binary` |
//! | pcap, pcapng | `capture`: the frames; `packet`: link layers and IP; `tunnel`: IP inside of IP, GRE, MPLS, VXLAN, GTP-U; `fragments`, `tcp`, `sctp`: reassembly |
//!
//! Where a message begins and ends in a stream is found in one place for all of them (`framing`).
//! [`Writer`] goes the other way: messages in a capture that Wireshark opens.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod binary;
mod capture;
mod captured;
mod connections;
mod fragments;
mod framing;
mod hex;
mod input;
mod packet;
mod problem;
mod sctp;
mod seen;
mod source;
mod tcp;
mod text;
mod tunnel;
mod writer;

pub use captured::{Captured, Flow, Position, Transport};
pub use input::{Input, Options};
pub use problem::{Cause, Problem, ProblemKind};
pub use seen::Seen;
pub use writer::Writer;
