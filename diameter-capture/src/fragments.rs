//! IP packets that came in fragments (RFC 791, 3.2; RFC 8200, 4.5). Few are kept: fragments of one packet
//! follow each other closely, and Diameter hardly ever comes in them.

use std::collections::VecDeque;
use std::net::IpAddr;

use etherparse::IpNumber;
use etherparse::defrag::IpDefragBuf;

use crate::packet::{Fragment, Packet};

/// How many packets may be incomplete at a time, of 64 KiB at most.
const MOST_PACKETS: usize = 64;

/// The packets that are not complete yet, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Fragments {
    packets: VecDeque<(Key, IpDefragBuf)>,
}

type Key = (IpAddr, IpAddr, IpNumber, u32);

/// What became of a fragment.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fragmented {
    /// It was the last to come; the payload of the packet.
    Complete(Vec<u8>),
    /// Others are yet to come.
    Waiting,
    /// The packet, or another for which it took the room, will not be complete.
    Lost,
}

impl Fragments {
    /// Takes a fragment of `packet`.
    pub(crate) fn add(&mut self, packet: &Packet<'_>, fragment: Fragment) -> Fragmented {
        let key = (packet.source, packet.destination, packet.protocol, fragment.identification);
        let at = self.packets.iter().position(|(other, _)| *other == key);
        let mut buffer = match at.and_then(|at| self.packets.remove(at)) {
            Some((_, buffer)) => buffer,
            None => IpDefragBuf::new(packet.protocol, Vec::new(), Vec::new()),
        };
        if packet.cut > 0 || buffer.add(fragment.offset, fragment.more, packet.octets).is_err() {
            return Fragmented::Lost;
        }
        if buffer.is_complete() {
            return Fragmented::Complete(buffer.take_bufs().0);
        }
        self.packets.push_back((key, buffer));
        if self.packets.len() > MOST_PACKETS {
            self.packets.pop_front();
            return Fragmented::Lost;
        }
        Fragmented::Waiting
    }

    /// How many packets are incomplete.
    pub(crate) fn incomplete(&self) -> usize {
        self.packets.len()
    }
}
