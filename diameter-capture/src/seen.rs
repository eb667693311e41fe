//! What the frames of a capture held that has no Diameter.

use std::fmt;

/// Frames without Diameter, by what they hold instead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Seen {
    /// All frames.
    pub frames: u64,
    /// Those of link layers that are not known, or without IP.
    pub without_ip: u64,
    /// Those of IP, but neither of TCP nor of SCTP, tunnels looked into.
    pub other_protocols: u64,
    /// Those of TCP and SCTP on ports that are not those of Diameter, with octets that do not look like it.
    pub other_ports: u64,
    /// Those on ports of Diameter that open, acknowledge or close a connection.
    pub without_payload: u64,
}

impl fmt::Display for Seen {
    /// Prints `frames: 7; 3 without IP, 4 of TCP and SCTP on other ports`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "frames: {}", self.frames)?;
        let parts = [
            (self.without_ip, "without IP"),
            (self.other_protocols, "of other protocols than TCP and SCTP"),
            (self.other_ports, "of TCP or SCTP on other ports"),
            (self.without_payload, "of connections on its ports that carry nothing"),
        ];
        let parts = parts.into_iter().filter(|(count, _)| *count > 0);
        for (position, (count, what)) in parts.enumerate() {
            write!(f, "{} {count} {what}", if position == 0 { ";" } else { "," })?;
        }
        Ok(())
    }
}
