//! What the kernel tells about an association (RFC 6458, 6.1).

use std::net::SocketAddr;

use crate::address;

/// Something that happened to an association.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notification {
    /// It is set up.
    Up,
    /// It is gone: the peer has aborted it, or does not answer on any path. The next
    /// [`poll_receive`](crate::Association::poll_receive) says which.
    Lost,
    /// The peer has crashed, come back, and set the association up again: what it had not read is gone, and
    /// so is all it knew.
    Restarted,
    /// Both ends have shut down: all messages have arrived.
    ShutDown,
    /// One of the peer's addresses.
    Path {
        /// The address.
        address: SocketAddr,
        /// What it is now.
        state: PathState,
    },
    /// Something else.
    Other(u16),
}

/// What an address of the peer is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathState {
    /// It answers again.
    Up,
    /// It does not answer.
    Down,
    /// It has answered for the first time.
    Confirmed,
    /// It is used before the others from now on.
    Primary,
    /// Something else.
    Other(u32),
}

/// `SCTP_ASSOC_CHANGE`.
pub(crate) const ASSOCIATION_CHANGE: u16 = 0x8001;
/// `SCTP_PEER_ADDR_CHANGE`.
pub(crate) const PATH_CHANGE: u16 = 0x8002;

impl Notification {
    /// Reads `sctp_assoc_change` or `sctp_paddr_change`; `None` when there are too few octets.
    pub(crate) fn read(octets: &[u8]) -> Option<Self> {
        let kind = u16::from_ne_bytes(*octets.first_chunk()?);
        Some(match kind {
            ASSOCIATION_CHANGE => match u16::from_ne_bytes(octets.get(8..10)?.try_into().ok()?) {
                0 => Self::Up,
                // SCTP_COMM_LOST, SCTP_CANT_STR_ASSOC
                1 | 4 => Self::Lost,
                2 => Self::Restarted,
                3 => Self::ShutDown,
                _ => Self::Other(kind),
            },
            PATH_CHANGE => {
                let address = address::take(&mut octets.get(8..136)?)?;
                let state = u32::from_ne_bytes(octets.get(136..140)?.try_into().ok()?);
                let state = match state {
                    0 => PathState::Up,
                    1 => PathState::Down,
                    4 => PathState::Primary,
                    5 => PathState::Confirmed,
                    other => PathState::Other(other),
                };
                Self::Path { address, state }
            }
            _ => Self::Other(kind),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{ASSOCIATION_CHANGE, Notification, PATH_CHANGE, PathState};
    use crate::address;

    fn association(state: u16) -> Vec<u8> {
        let mut octets = ASSOCIATION_CHANGE.to_ne_bytes().to_vec();
        octets.extend([0; 6]);
        octets.extend(state.to_ne_bytes());
        octets.resize(20, 0);
        octets
    }

    #[test]
    fn changes_of_an_association_are_told_apart() {
        let read = |state| Notification::read(&association(state)).unwrap();
        assert_eq!(read(0), Notification::Up);
        assert_eq!(read(1), Notification::Lost);
        assert_eq!(read(2), Notification::Restarted);
        assert_eq!(read(3), Notification::ShutDown);
        assert_eq!(read(4), Notification::Lost);
        assert_eq!(read(9), Notification::Other(ASSOCIATION_CHANGE));
    }

    #[test]
    fn a_path_has_its_address() {
        let mut octets = PATH_CHANGE.to_ne_bytes().to_vec();
        octets.extend([0; 6]);
        let path = "[2001:db8::1]:3868".parse().unwrap();
        address::push(&mut octets, path);
        octets.resize(136, 0);
        octets.extend(1_u32.to_ne_bytes());
        octets.resize(148, 0);
        let down = Notification::Path { address: path, state: PathState::Down };
        assert_eq!(Notification::read(&octets), Some(down));
        for length in 0..140 {
            assert_eq!(Notification::read(&octets[..length]), None, "{length}");
        }
    }
}
