//! What comes in must be messages of Diameter, each a message of SCTP (RFC 6733, 2.1.1).

use diameter_sctp::Meta;

/// The payload protocol identifier of Diameter in clear text.
pub(super) const DIAMETER: u32 = 46;
/// That of Diameter over DTLS.
const DIAMETER_DTLS: u32 = 47;
/// That of those who do not say.
const UNSPECIFIED: u32 = 0;

/// The message that is being received.
#[derive(Debug, Default)]
pub(super) struct Inbound {
    /// Version and Message Length, as far as they are there.
    front: [u8; 4],
    received: usize,
}

impl Inbound {
    /// Takes note of one more part of the message. `true` when the message is complete.
    pub(super) fn part(
        &mut self,
        meta: Meta,
        octets: &[u8],
        is_end: bool,
    ) -> Result<bool, NotDiameter> {
        if ![DIAMETER, UNSPECIFIED].contains(&meta.protocol) {
            return Err(NotDiameter::Protocol(meta.protocol));
        }
        let front = self.front.iter_mut().skip(self.received);
        front.zip(octets).for_each(|(place, octet)| *place = *octet);
        self.received += octets.len();
        let [version, high, middle, low] = self.front;
        let declared = u32::from_be_bytes([0, high, middle, low]) as usize;
        let received = self.received;
        // What is not of this version is refused by those who know how to.
        let is_known = version == 1 && received >= self.front.len();
        // The two end together: a message is not seen before it is known that nothing is behind it.
        let is_whole = received == declared;
        if is_known && (received > declared || is_end != is_whole)
            || is_end && received < self.front.len()
        {
            return Err(NotDiameter::Length { declared, received, is_end });
        }
        if is_end {
            *self = Self::default();
        }
        Ok(is_end)
    }
}

/// Why a message of SCTP is not one message of Diameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum NotDiameter {
    #[error("{}", protocol(*.0))]
    Protocol(u32),
    #[error(
        "an SCTP message of {received} octets{} with a Message Length of {declared}: \
         an SCTP message is one Diameter message",
        if *is_end { "" } else { " or more" }
    )]
    Length { declared: usize, received: usize, is_end: bool },
}

fn protocol(identifier: u32) -> String {
    match identifier {
        DIAMETER_DTLS => {
            "a message of DTLS over SCTP (payload protocol identifier 47), which this \
                          node does not speak"
                .to_owned()
        }
        other => format!("a message with the payload protocol identifier {other}; Diameter has 46"),
    }
}

#[cfg(test)]
mod tests {
    use diameter_sctp::Meta;

    use super::{Inbound, NotDiameter};

    const WATCHDOG: [u8; 20] = [1, 0, 0, 20, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2];

    fn meta(protocol: u32) -> Meta {
        Meta { stream: 0, protocol }
    }

    #[test]
    fn a_message_may_come_in_parts_of_any_size() {
        for size in 1..20 {
            let mut inbound = Inbound::default();
            for _ in 0..2 {
                let parts: Vec<&[u8]> = WATCHDOG.chunks(size).collect();
                for (index, part) in parts.iter().enumerate() {
                    let is_end = index + 1 == parts.len();
                    assert_eq!(inbound.part(meta(46), part, is_end), Ok(is_end));
                }
            }
        }
    }

    #[test]
    fn two_messages_in_one_are_not_taken() {
        let two = WATCHDOG.repeat(2);
        let error = Inbound::default().part(meta(46), &two, true);
        assert_eq!(error, Err(NotDiameter::Length { declared: 20, received: 40, is_end: true }));
        // It is seen before all of it is there.
        let mut inbound = Inbound::default();
        assert_eq!(inbound.part(meta(46), &two[..16], false), Ok(false));
        let error = inbound.part(meta(46), &two[16..20], false);
        assert_eq!(error, Err(NotDiameter::Length { declared: 20, received: 20, is_end: false }));
        let mut inbound = Inbound::default();
        let error = inbound.part(meta(46), &two[..24], false).unwrap_err();
        assert_eq!(
            error.to_string(),
            "an SCTP message of 24 octets or more with a Message Length of 20: \
             an SCTP message is one Diameter message"
        );
    }

    #[test]
    fn one_message_in_two_is_not_taken() {
        for length in 1..20 {
            let error = Inbound::default().part(meta(46), &WATCHDOG[..length], true);
            assert!(matches!(error, Err(NotDiameter::Length { .. })), "{length}");
        }
    }

    #[test]
    fn identifiers_46_and_0_are_taken_and_others_refused() {
        let part = |protocol| Inbound::default().part(meta(protocol), &WATCHDOG, true);
        assert_eq!(part(46), Ok(true));
        assert_eq!(part(0), Ok(true));
        assert_eq!(part(47), Err(NotDiameter::Protocol(47)));
        assert_eq!(part(46 << 24), Err(NotDiameter::Protocol(46 << 24)));
        assert!(part(47).unwrap_err().to_string().contains("DTLS over SCTP"));
    }
}
