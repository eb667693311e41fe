//! Which stream a message is sent on: what must arrive in order goes on one stream, and what need not
//! goes on different ones, so that a lost packet delays few (RFC 6733, 2.1.1).

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use super::wire::Side;

/// The streams of an association that this end sends on.
#[derive(Debug)]
pub(super) struct Streams {
    count: u16,
    /// How many messages must have come before more than stream 0 is used: the initiator knows by the CEA that
    /// the peer is ready, the acceptor by what follows the CER (RFC 6733, 2.1.1).
    awaited: u8,
}

impl Streams {
    pub(super) fn new(side: Side, count: u16) -> Self {
        let awaited = match side {
            Side::Initiator => 1,
            Side::Acceptor => 2,
        };
        Self { count, awaited }
    }

    /// A message has come.
    pub(super) fn received(&mut self) {
        self.awaited = self.awaited.saturating_sub(1);
    }

    /// The stream for a message.
    pub(super) fn of(&self, message: &[u8]) -> u16 {
        let is_base = message.get(8..12) == Some(&[0; 4]);
        let others = self.count.saturating_sub(1);
        if is_base || self.awaited > 0 || others == 0 {
            return 0;
        }
        // Without a Session-Id every message is alone: its End-to-End Identifier is as good as any.
        let key = session_id(message).or(message.get(16..20)).unwrap_or_default();
        // Without a seed: both ends of a restart, and tests, choose the same.
        let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(key);
        // Less than `others`, which fits.
        1 + (hash % u64::from(others)) as u16
    }
}

/// The Session-Id: where there is one, it is the first AVP (RFC 6733, 8.8).
fn session_id(message: &[u8]) -> Option<&[u8]> {
    let avp = message.get(20..)?;
    let (code, rest) = avp.split_first_chunk::<4>()?;
    let [flags, high, middle, low] = *rest.first_chunk::<4>()?;
    let length = u32::from_be_bytes([0, high, middle, low]) as usize;
    if *code != SESSION_ID || flags & VENDOR_SPECIFIC != 0 {
        return None;
    }
    avp.get(8..length)
}

const SESSION_ID: [u8; 4] = 263_u32.to_be_bytes();
const VENDOR_SPECIFIC: u8 = 0x80;

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{Side, Streams};

    /// A request of an application, with a Session-Id or without.
    fn message(application: u8, session: Option<&str>, end_to_end: u8) -> Vec<u8> {
        let mut octets = vec![1, 0, 0, 0, 0xc0, 0, 1, 16, 0, 0, 0, application];
        octets.extend([0, 0, 0, 1, 0, 0, 0, end_to_end]);
        if let Some(session) = session {
            octets.extend([0, 0, 1, 7, 0x40, 0, 0, 8 + session.len() as u8]);
            octets.extend(session.as_bytes());
        }
        octets
    }

    fn open(count: u16) -> Streams {
        let mut streams = Streams::new(Side::Initiator, count);
        streams.received();
        streams
    }

    #[test]
    fn messages_of_one_session_are_on_one_stream_and_sessions_on_many() {
        let streams = open(30);
        let mut used = HashSet::new();
        for session in 0..1000 {
            let session = format!("pgw;1;{session}");
            let first = streams.of(&message(4, Some(&session), 1));
            assert_eq!(streams.of(&message(4, Some(&session), 2)), first);
            used.insert(first);
        }
        assert_eq!(used.len(), 29);
        assert!(used.iter().all(|stream| (1..30).contains(stream)));
    }

    #[test]
    fn messages_without_a_session_are_on_many_streams() {
        let streams = open(30);
        let used: HashSet<u16> = (0..=255).map(|id| streams.of(&message(4, None, id))).collect();
        assert!(used.len() > 20 && !used.contains(&0));
    }

    #[test]
    fn messages_of_the_base_protocol_are_on_stream_0() {
        assert_eq!(open(30).of(&message(0, Some("pgw;1;2"), 1)), 0);
    }

    #[test]
    fn nothing_overtakes_the_cea() {
        let mut streams = Streams::new(Side::Acceptor, 30);
        for _ in 0..2 {
            assert_eq!(streams.of(&message(4, Some("pgw;1;2"), 1)), 0);
            streams.received();
        }
        assert_ne!(streams.of(&message(4, Some("pgw;1;2"), 1)), 0);
    }

    #[test]
    fn a_peer_with_one_stream_gets_all_on_that() {
        for count in [0, 1] {
            assert_eq!(open(count).of(&message(4, Some("pgw;1;2"), 1)), 0);
        }
    }

    #[test]
    fn octets_that_are_cut_short_have_a_stream_too() {
        let whole = message(4, Some("pgw;1;2"), 1);
        for length in 0..whole.len() {
            assert!(open(3).of(&whole[..length]) < 3);
        }
    }
}
