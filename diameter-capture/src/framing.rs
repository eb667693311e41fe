//! Messages in a stream of octets: cuts the stream by the Message Length of each header (RFC 6733, 3), and
//! finds the next header when something else than a message is in the way.

use bytes::{Buf, BytesMut};
use diameter_core::Header;

/// Octets that suffice to tell a message from chance: the header and that of the first AVP.
pub(crate) const EVIDENCE: usize = Header::LENGTH + AVP_HEADER;
/// The shortest AVP header (RFC 6733, 4.1).
const AVP_HEADER: usize = 8;
/// A longer message must look like one in all that [`looks_like_message`] checks.
const LARGE: usize = 1 << 20;

/// What a stream turned out to hold.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// A message, whole by its header.
    Message(&'a [u8]),
    /// So many octets in front of the next piece are no message.
    Skipped(u64),
    /// A header with a length that cannot be true; it was skipped.
    Implausible { declared: usize },
    /// The stream ended in the middle of a message.
    Half { octets: &'a [u8], declared: usize },
    /// A message with a length that is not true: another begins behind these octets.
    WrongLength { octets: &'a [u8], declared: usize },
}

/// The framing of one stream. Holds the octets of one unfinished message at most.
#[derive(Debug)]
pub(crate) struct Framer {
    unfinished: BytesMut,
    searching: bool,
    skipped: u64,
}

impl Framer {
    /// Of a stream that begins with a message.
    pub(crate) fn at_message() -> Self {
        Self { unfinished: BytesMut::new(), searching: false, skipped: 0 }
    }

    /// Of a stream that may begin anywhere.
    pub(crate) fn anywhere() -> Self {
        Self { searching: true, ..Self::at_message() }
    }

    /// How many octets wait for the rest of their message.
    pub(crate) fn unfinished(&self) -> &[u8] {
        &self.unfinished
    }

    /// Takes the next octets of the stream and gives what they complete.
    pub(crate) fn feed(&mut self, octets: &[u8], mut give: impl FnMut(Piece<'_>)) {
        if self.unfinished.is_empty() {
            let used = self.cut(octets, &mut give);
            self.unfinished.extend_from_slice(&octets[used..]);
        } else {
            let mut unfinished = std::mem::take(&mut self.unfinished);
            unfinished.extend_from_slice(octets);
            let used = self.cut(&unfinished, &mut give);
            unfinished.advance(used);
            self.unfinished = unfinished;
        }
        if self.unfinished.is_empty() {
            // Capacity that one long message needed is not kept.
            self.unfinished = BytesMut::new();
        }
    }

    /// Ends the stream, or what is known of it: unless the `missing` octets are the rest of the unfinished
    /// message, the next octets may be from anywhere.
    pub(crate) fn interrupt(&mut self, missing: Option<u64>, mut give: impl FnMut(Piece<'_>)) {
        let unfinished = std::mem::take(&mut self.unfinished);
        let mut rest = &unfinished[..];
        let mut ends_message = false;
        while !self.searching && !rest.is_empty() {
            let length = declared_length(rest);
            let declared = length.unwrap_or(Header::LENGTH);
            let Some(at) = find_whole_message(&rest[1..]) else {
                give(Piece::Half { octets: rest, declared });
                let end = missing.map(|missing| missing + rest.len() as u64);
                ends_message = end.is_some() && end == length.map(|length| length as u64);
                rest = &[];
                break;
            };
            let (octets, behind) = rest.split_at(1 + at);
            give(Piece::WrongLength { octets, declared });
            let used = self.cut(behind, &mut give);
            rest = &behind[used..];
        }
        self.skipped += rest.len() as u64;
        if self.skipped > 0 {
            give(Piece::Skipped(self.skipped));
        }
        *self = if ends_message { Self::at_message() } else { Self::anywhere() };
    }

    /// Gives what is complete and returns how many octets that, and what was skipped, took.
    fn cut(&mut self, octets: &[u8], give: &mut impl FnMut(Piece<'_>)) -> usize {
        let mut rest = octets;
        loop {
            if self.searching {
                let found = find_message(rest);
                let (Ok(at) | Err(at)) = found;
                self.skipped += at as u64;
                rest = &rest[at..];
                if found.is_err() {
                    break;
                }
                if self.skipped > 0 {
                    give(Piece::Skipped(std::mem::take(&mut self.skipped)));
                }
                self.searching = false;
            }
            let Some(first) = rest.first() else { break };
            let declared = match declared_length(rest) {
                None if *first == 1 => break,
                Some(declared) if *first == 1 && declared >= Header::LENGTH => declared,
                _ => {
                    self.searching = true;
                    continue;
                }
            };
            if declared > LARGE {
                if rest.len() < EVIDENCE {
                    break;
                }
                if !looks_like_message(rest) {
                    give(Piece::Implausible { declared });
                    self.searching = true;
                    continue;
                }
            }
            let Some((message, behind)) = rest.split_at_checked(declared) else { break };
            give(Piece::Message(message));
            rest = behind;
        }
        octets.len() - rest.len()
    }
}

/// Whether octets begin like a message, as far as they reach: version 1, a length that is a multiple of 4,
/// no reserved flags, no error bit on a request (RFC 6733, 3), and a first AVP that fits (4.1).
pub(crate) fn looks_like_message(octets: &[u8]) -> bool {
    let Some(declared) = declared_length(octets) else { return false };
    let (Some(&1), Some(&flags)) = (octets.first(), octets.get(4)) else { return false };
    if declared < Header::LENGTH
        || !declared.is_multiple_of(4)
        || flags & 0x0f != 0
        || flags & 0xa0 == 0xa0
    {
        return false;
    }
    let Some(avps) = octets.get(Header::LENGTH..) else { return true };
    let Some(avp) = avps.first_chunk::<AVP_HEADER>() else { return true };
    let [_, _, _, _, flags, length @ ..] = avp;
    let length = u24(*length);
    declared == Header::LENGTH
        || (flags & 0x1f == 0 && length >= AVP_HEADER && length <= declared - Header::LENGTH)
}

/// Whether octets begin like a message whose AVPs, as far as they reach, lie one behind the other: what chance
/// does not bring about.
pub(crate) fn consists_of_avps(octets: &[u8]) -> bool {
    if octets.len() < EVIDENCE || !looks_like_message(octets) {
        return false;
    }
    let Some(declared) = declared_length(octets) else { return false };
    let mut rest = octets.get(Header::LENGTH..declared).unwrap_or(&octets[Header::LENGTH..]);
    let mut left = declared - Header::LENGTH;
    while let Some([_, _, _, _, flags, length @ ..]) = rest.first_chunk::<AVP_HEADER>() {
        let length = u24(*length);
        if flags & 0x1f != 0 || length < AVP_HEADER || length > left {
            return false;
        }
        let padded = length.next_multiple_of(4);
        rest = rest.get(padded..).unwrap_or(&[]);
        left = left.saturating_sub(padded);
    }
    true
}

/// Whether octets that are likely to begin with a message do, as far as they reach.
pub(crate) fn begins_message(octets: &[u8]) -> bool {
    looks_like_message(octets) && (octets.len() < EVIDENCE || consists_of_avps(octets))
}

/// The Message Length of a header, when so much of it is there.
pub(crate) fn declared_length(octets: &[u8]) -> Option<usize> {
    let [_, length @ ..] = octets.first_chunk::<4>()?;
    Some(u24(*length))
}

fn u24([a, b, c]: [u8; 3]) -> usize {
    usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c)
}

/// Whether the first AVP, if there is one, is one that messages begin with: Session-Id, Origin-Host, a result, or
/// else an AVP of the IETF that is not long. Where a message may begin anywhere, much else looks like a header:
/// the code and flags of each AVP from 256 to 511 do.
fn begins_with_usual_avp(octets: &[u8]) -> bool {
    const LONGEST: usize = 1024;
    if declared_length(octets) == Some(Header::LENGTH) {
        return true;
    }
    let avp = octets.get(Header::LENGTH..).and_then(|avps| avps.first_chunk::<AVP_HEADER>());
    let Some([0, 0, code @ .., _, a, b, c]) = avp else { return false };
    *code != [0, 0] && u24([*a, *b, *c]) <= LONGEST
}

/// Where the first message begins, or else the first place where one might, once there is more.
fn find_message(octets: &[u8]) -> Result<usize, usize> {
    for (at, window) in octets.windows(EVIDENCE).enumerate() {
        if window[0] == 1 && looks_like_message(window) && begins_with_usual_avp(window) {
            return Ok(at);
        }
    }
    Err((octets.len() + 1).saturating_sub(EVIDENCE))
}

/// Where the first message begins of which all octets are there.
fn find_whole_message(octets: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += find_message(&octets[at..]).ok()?;
        if declared_length(&octets[at..])? <= octets.len() - at {
            return Some(at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Device-Watchdog-Request with an Origin-Host of `host`.
    fn message(host: &str) -> Vec<u8> {
        let avp = 8 + host.len();
        let length = 20 + avp.next_multiple_of(4);
        let mut octets = vec![1, 0, 0, length as u8, 0x80, 0, 1, 0x18];
        octets.extend([0; 12]);
        octets.extend([0, 0, 1, 8, 0x40, 0, 0, avp as u8]);
        octets.extend(host.as_bytes());
        octets.resize(length, 0);
        octets
    }

    fn pieces(framer: &mut Framer, octets: &[u8]) -> Vec<String> {
        let mut pieces = Vec::new();
        framer.feed(octets, |piece| pieces.push(format!("{piece:?}")));
        framer.interrupt(None, |piece| pieces.push(format!("{piece:?}")));
        pieces
    }

    #[test]
    fn every_cut_of_a_stream_gives_the_same_messages() {
        let messages = [message("a.example"), message("bb.example"), message("")];
        let stream = messages.concat();
        for first in 0..stream.len() {
            for second in first..stream.len() {
                let mut framer = Framer::at_message();
                let mut found = Vec::new();
                for part in [&stream[..first], &stream[first..second], &stream[second..]] {
                    framer.feed(part, |piece| match piece {
                        Piece::Message(octets) => found.push(octets.to_vec()),
                        other => panic!("{other:?}"),
                    });
                }
                assert_eq!(found, messages);
                assert!(framer.unfinished().is_empty());
            }
        }
    }

    #[test]
    fn garbage_between_messages_is_skipped_and_counted() {
        let a = message("a.example");
        let stream = [&a[..], b"\x02garbage\x01\x00", &a].concat();
        let expected = [
            format!("{:?}", Piece::Message(&a)),
            format!("{:?}", Piece::Skipped(10)),
            format!("{:?}", Piece::Message(&a)),
        ];
        assert_eq!(pieces(&mut Framer::at_message(), &stream), expected);
    }

    #[test]
    fn a_stream_that_begins_in_a_message_continues_with_the_next() {
        let a = message("a.example");
        let stream = [&a[7..], &a].concat();
        let expected = [
            format!("{:?}", Piece::Skipped(a.len() as u64 - 7)),
            format!("{:?}", Piece::Message(&a)),
        ];
        assert_eq!(pieces(&mut Framer::anywhere(), &stream), expected);
    }

    #[test]
    fn a_length_that_is_too_large_hides_no_message_behind_it() {
        let a = message("a.example");
        let mut wrong = a.clone();
        wrong[1..4].copy_from_slice(&[0, 2, 0]);
        let stream = [&wrong[..], &a].concat();
        let expected = [
            format!("{:?}", Piece::WrongLength { octets: &wrong, declared: 512 }),
            format!("{:?}", Piece::Message(&a)),
        ];
        assert_eq!(pieces(&mut Framer::at_message(), &stream), expected);
    }

    #[test]
    fn lengths_that_are_too_large_in_a_row_hide_nothing() {
        let a = message("a.example");
        let mut wrong = a.clone();
        wrong[1..4].copy_from_slice(&[0, 2, 0]);
        let stream = [&wrong[..], &wrong, &a, &wrong, &a, &a[..30]].concat();
        let twice = [&wrong[..], &wrong].concat();
        let expected = [
            format!("{:?}", Piece::WrongLength { octets: &twice, declared: 512 }),
            format!("{:?}", Piece::Message(&a)),
            format!("{:?}", Piece::WrongLength { octets: &wrong, declared: 512 }),
            format!("{:?}", Piece::Message(&a)),
            format!("{:?}", Piece::Half { octets: &a[..30], declared: 40 }),
        ];
        assert_eq!(pieces(&mut Framer::at_message(), &stream), expected);
    }

    #[test]
    fn behind_octets_that_are_the_rest_of_a_message_the_next_begins() {
        let a = message("a.example");
        let mut framer = Framer::at_message();
        framer.feed(&a[..6], |_| panic!("there is nothing yet"));
        framer.interrupt(Some(34), |piece| {
            assert_eq!(piece, Piece::Half { octets: &a[..6], declared: 40 });
        });
        // Too little to be told from chance.
        framer.feed(&a[..22], |_| panic!("there is nothing yet"));
        framer.interrupt(Some(18), |piece| {
            assert_eq!(piece, Piece::Half { octets: &a[..22], declared: 40 });
        });
        assert_eq!(pieces(&mut framer, &a), [format!("{:?}", Piece::Message(&a))]);
    }

    #[test]
    fn sixteen_megabytes_in_front_of_no_avp_are_not_waited_for() {
        let a = message("a.example");
        let claim = [&[1, 0xff, 0xff, 0xfc][..], &[0xff; 40]].concat();
        let stream = [&claim[..], &a].concat();
        let expected = [
            format!("{:?}", Piece::Implausible { declared: 0xff_fffc }),
            format!("{:?}", Piece::Skipped(44)),
            format!("{:?}", Piece::Message(&a)),
        ];
        assert_eq!(pieces(&mut Framer::at_message(), &stream), expected);
    }
}
