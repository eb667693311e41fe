//! The rows of the error table as data: places in messages, what is done to the AVPs there, and what
//! must come of it. AVPs are hex, as they stand on the wire.

mod places;
mod table;

use diameter_core::Message;
use diameter_tests::{octets, samples};

pub(crate) use places::{CCA, CCR, DWA, DWR};
pub(crate) use table::ROWS;

/// The AVPs of a message, or of a group in it, that follow their grammar.
pub(crate) struct Place {
    /// Flags, command code and Application-Id.
    header: (u8, u16, u32),
    /// The AVPs of the message, but for the groups.
    message: &'static [&'static str],
    /// The groups, the outermost first: step of the path, AVP Code and flags (and Vendor-Id), the
    /// other AVPs in it.
    groups: &'static [(&'static str, &'static str, &'static [&'static str])],
}

/// What is done to the AVPs of a place. The AVP is the last one there, or where the one it replaces
/// was.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Change {
    None,
    Without(&'static str),
    With(&'static str),
    /// In place of the AVP of the same code.
    Instead(&'static str),
    /// The first AVP goes to the end.
    FirstLast,
}

#[derive(Clone, Copy)]
pub(crate) enum Result {
    /// No error; these octets are in what is written again.
    Kept(&'static str),
    /// Result-Code, the last steps of the path, the AVP inside the groups in Failed-AVP.
    Wrong(u32, &'static str, &'static str),
}

pub(crate) struct Cell {
    pub(crate) places: &'static [&'static Place],
    pub(crate) change: Change,
    pub(crate) result: Result,
}

pub(crate) struct Row {
    pub(crate) received: &'static str,
    pub(crate) cells: &'static [Cell],
}

impl Place {
    pub(crate) fn name(&self) -> String {
        format!("{:?} ", self.header)
    }

    pub(crate) fn path(&self, last: &str) -> String {
        let groups = self.groups.iter().map(|(step, ..)| *step);
        groups.chain(Some(last)).filter(|step| !step.is_empty()).collect::<Vec<_>>().join("/")
    }

    /// The groups around an AVP, with nothing else in them.
    pub(crate) fn around(&self, avp: Vec<u8>) -> Vec<u8> {
        self.groups.iter().rev().fold(avp, |inner, (_, header, _)| group(header, &inner))
    }

    /// The message after the change, and where the AVP concerned starts: the place itself for one
    /// that is not there.
    pub(crate) fn message(&self, change: Change) -> (Message, usize) {
        let mut avps = match self.groups.last() {
            Some((_, _, avps)) => avps.to_vec(),
            None => self.message.to_vec(),
        };
        let same = |avp: &str, it: &str| octets(avp).get(..4) == octets(it).get(..4);
        let position = match change {
            Change::None => 0,
            Change::Without(code) => {
                avps.retain(|it| !same(code, it));
                usize::MAX
            }
            Change::With(avp) => {
                avps.push(avp);
                avps.len() - 1
            }
            Change::Instead(avp) => {
                let position = avps.iter().position(|it| same(avp, it)).unwrap();
                avps[position] = avp;
                position
            }
            Change::FirstLast => {
                avps.rotate_left(1);
                avps.len() - 1
            }
        };
        let before: usize = avps.iter().take(position).map(|avp| octets(avp).len()).sum();
        let inside = avps.iter().flat_map(|avp| octets(avp)).collect();
        self.put_together(inside, (position != usize::MAX).then_some(before))
    }

    fn put_together(&self, inside: Vec<u8>, before: Option<usize>) -> (Message, usize) {
        let mut offset = 20;
        let mut group_offset = 0;
        let mut payload = inside;
        let joined = |avps: &[&str]| avps.iter().flat_map(|avp| octets(avp)).collect::<Vec<u8>>();
        for (depth, (_, header, _)) in self.groups.iter().enumerate().rev() {
            payload = group(header, &payload);
            let around = match depth {
                0 => self.message,
                _ => self.groups[depth - 1].2,
            };
            payload = [joined(around), payload].concat();
        }
        for (depth, (_, header, _)) in self.groups.iter().enumerate() {
            let around = if depth == 0 { self.message } else { self.groups[depth - 1].2 };
            group_offset = offset + joined(around).len();
            offset = group_offset + octets(header).len() + 3;
        }
        let (flags, code, application_id) = self.header;
        let hex: String = payload.iter().map(|octet| format!("{octet:02x}")).collect();
        let message = samples::message(flags, code, application_id, &hex);
        (message, before.map_or(group_offset, |before| offset + before))
    }
}

/// A group: code, flags and Vendor-Id, with the length in between and the value after it.
fn group(header: &str, value: &[u8]) -> Vec<u8> {
    let header = octets(header);
    let length = u32::try_from(header.len() + 3 + value.len()).unwrap().to_be_bytes();
    let mut group = [&header[..5], &length[1..], &header[5..], value].concat();
    group.resize(group.len().next_multiple_of(4), 0);
    group
}
