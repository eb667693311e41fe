//! The Diameter header (RFC 6733, 3): the 20 octets in front of every message.

use std::fmt;

use crate::{DecodeError, DecodeErrorKind};

/// The header's fields, without version and length, which the message itself determines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Header {
    /// R, P, E, T and the reserved bits.
    pub flags: CommandFlags,
    /// The Command Code.
    pub command_code: u32,
    /// The Application-Id.
    pub application_id: u32,
    /// Pairs an answer with its request on one connection.
    pub hop_by_hop_id: HopByHopId,
    /// Detects duplicates from end to end.
    pub end_to_end_id: EndToEndId,
}

impl Header {
    /// The octets a header takes.
    pub const LENGTH: usize = 20;

    /// The header of an answer to this request: the same command, application and identifiers and
    /// the same P bit, without R, E and T (RFC 6733, 6.2).
    #[must_use]
    pub fn answer(&self) -> Self {
        Self { flags: CommandFlags(self.flags.0 & CommandFlags::PROXIABLE.0), ..*self }
    }

    /// Reads a header from the first octets of a frame that [`Message::parse`](crate::Message::parse)
    /// refused, whatever its version and length: to answer it. `None` when there are too few octets.
    pub fn salvage(octets: &[u8]) -> Option<Self> {
        let mut octets = *octets.first_chunk::<{ Self::LENGTH }>()?;
        octets[0] = 1;
        Self::parse(&octets).ok().map(|(header, _)| header)
    }

    /// Reads a header and the Message Length from the first octets of a message.
    pub(crate) fn parse(bytes: &[u8]) -> Result<(Self, usize), DecodeError> {
        let Some(octets) = bytes.first_chunk::<{ Self::LENGTH }>() else {
            let found = bytes.len();
            return Err(DecodeErrorKind::InvalidMessageLength { declared: None, found }.into());
        };
        let word = |at: usize| {
            let [a, b, c, d] = [at, at + 1, at + 2, at + 3].map(|index| octets[index]);
            u32::from_be_bytes([a, b, c, d])
        };
        let (version, length) = (octets[0], (word(0) & 0x00ff_ffff) as usize);
        if version != 1 {
            return Err(DecodeErrorKind::UnsupportedVersion { version }.into());
        }
        let header = Self {
            flags: CommandFlags(octets[4]),
            command_code: word(4) & 0x00ff_ffff,
            application_id: word(8),
            hop_by_hop_id: HopByHopId(word(12)),
            end_to_end_id: EndToEndId(word(16)),
        };
        Ok((header, length))
    }

    /// Writes the header for a message of `length` octets, which fits 24 bits.
    pub fn to_octets(self, length: u32) -> [u8; Self::LENGTH] {
        let mut octets = [0; Self::LENGTH];
        let words = [
            length & 0x00ff_ffff | 1 << 24,
            self.command_code & 0x00ff_ffff | u32::from(self.flags.0) << 24,
            self.application_id,
            self.hop_by_hop_id.0,
            self.end_to_end_id.0,
        ];
        for (chunk, word) in octets.chunks_exact_mut(4).zip(words) {
            chunk.copy_from_slice(&word.to_be_bytes());
        }
        octets
    }
}

/// The flags octet of the header. Reserved bits are kept as received.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct CommandFlags(pub u8);

impl CommandFlags {
    /// R: a request.
    pub const REQUEST: Self = Self(0x80);
    /// P: may be proxied, relayed or redirected.
    pub const PROXIABLE: Self = Self(0x40);
    /// E: an answer that follows the answer-message grammar (RFC 6733, 7.2).
    pub const ERROR: Self = Self(0x20);
    /// T: potentially sent again after a failover.
    pub const RETRANSMITTED: Self = Self(0x10);

    /// Whether all bits of `other` are set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// These flags with those of `other` set as well.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl fmt::Display for CommandFlags {
    /// Prints the letters of the set bits: `RP`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = [
            (Self::REQUEST, "R"),
            (Self::PROXIABLE, "P"),
            (Self::ERROR, "E"),
            (Self::RETRANSMITTED, "T"),
        ];
        for (bit, letter) in letters {
            if self.contains(bit) {
                f.write_str(letter)?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for CommandFlags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CommandFlags({:#04x} {self})", self.0)
    }
}

/// Unique for each request in flight on one connection; every hop replaces it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HopByHopId(pub u32);

/// Unique for each request of its origin, across restarts; no agent changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EndToEndId(pub u32);
