//! Entries of a segment: length, checksum, payload. An entry is whole or it is not there.

use bytes::Bytes;
use diameter_session::Timestamp;
use diameter_session::accounting::{Record, RecordKey, RecordType};

/// What an entry says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// A record is kept; the second one, which it replaces, is not any more.
    Kept(Record<Bytes>, Option<RecordKey>),
    /// A record is not kept any more.
    Removed(RecordKey),
}

/// Length and checksum before each payload.
pub(super) const FRONT: usize = 8;

/// Longer than any entry: a Diameter message has less than 2^24 octets, names less than 2^16.
pub(super) const LONGEST: usize = (1 << 24) + (4 << 16);

impl Entry {
    /// The octets of an entry that keeps a record.
    pub(super) fn kept(record: &Record<Bytes>, replaces: Option<&RecordKey>) -> Vec<u8> {
        let mut octets = begin(KEPT);
        put_key(&mut octets, &record.key);
        octets.push(record_type_number(record.record_type));
        octets.extend(record.made_at.as_millis().to_be_bytes());
        put_option(&mut octets, record.sub_session_id, |octets, id| {
            octets.extend(id.to_be_bytes())
        });
        put_option(&mut octets, record.multi_session_id.as_deref(), put_text);
        put_option(&mut octets, replaces, put_key);
        octets.extend(&record.usage);
        finish(octets)
    }

    /// The octets of an entry that takes a record out.
    pub(super) fn removed(key: &RecordKey) -> Vec<u8> {
        let mut octets = begin(REMOVED);
        put_key(&mut octets, key);
        finish(octets)
    }

    /// Reads a payload whose checksum is right. What is read from a file may have been sent.
    pub(super) fn parse(payload: &[u8]) -> Option<Self> {
        let mut rest = Reader(payload);
        match rest.octet()? {
            KEPT => {
                let key = rest.key()?;
                let record_type = record_type(rest.octet()?)?;
                let made_at = Timestamp::from_millis(u64::from_be_bytes(rest.array()?));
                let sub_session_id = rest.option(|it| it.array().map(u64::from_be_bytes))?;
                let multi_session_id = rest.option(Reader::text)?;
                let replaces = rest.option(Reader::key)?;
                let usage = Bytes::copy_from_slice(rest.0);
                let is_retransmitted = true;
                let record = Record {
                    key,
                    record_type,
                    sub_session_id,
                    multi_session_id,
                    made_at,
                    is_retransmitted,
                    usage,
                };
                Some(Self::Kept(record, replaces))
            }
            REMOVED => Some(Self::Removed(rest.key()?)).filter(|_| rest.0.is_empty()),
            _ => None,
        }
    }
}

const KEPT: u8 = 1;
const REMOVED: u8 = 2;

fn begin(kind: u8) -> Vec<u8> {
    let mut octets = vec![0; FRONT];
    octets.push(kind);
    octets
}

/// Puts length and checksum in front.
fn finish(mut octets: Vec<u8>) -> Vec<u8> {
    let payload = octets.get(FRONT..).unwrap_or_default();
    // Longest is 2^24 and some names.
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX);
    let checksum = checksum(payload);
    let front = [length.to_be_bytes(), checksum.to_be_bytes()].concat();
    octets.splice(..FRONT, front);
    octets
}

/// Length and checksum of the payload that follows.
pub(super) fn front(octets: [u8; FRONT]) -> (usize, u32) {
    let [a, b, c, d, e, f, g, h] = octets;
    (u32::from_be_bytes([a, b, c, d]) as usize, u32::from_be_bytes([e, f, g, h]))
}

fn put_text(octets: &mut Vec<u8>, text: &str) {
    // Session-Ids that are longer do not fit into a message of this node.
    let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
    octets.extend(length.to_be_bytes());
    octets.extend(text.as_bytes().iter().take(usize::from(length)));
}

fn put_key(octets: &mut Vec<u8>, key: &RecordKey) {
    octets.extend(key.number.to_be_bytes());
    put_text(octets, &key.session_id);
}

fn put_option<T>(octets: &mut Vec<u8>, value: Option<T>, put: impl FnOnce(&mut Vec<u8>, T)) {
    octets.push(u8::from(value.is_some()));
    if let Some(value) = value {
        put(octets, value);
    }
}

/// Reads from the front of a payload.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (front, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(front)
    }

    fn array<const LENGTH: usize>(&mut self) -> Option<[u8; LENGTH]> {
        self.take(LENGTH)?.try_into().ok()
    }

    fn octet(&mut self) -> Option<u8> {
        self.array::<1>().map(|[octet]| octet)
    }

    fn text(&mut self) -> Option<String> {
        let length = u16::from_be_bytes(self.array()?);
        String::from_utf8(self.take(usize::from(length))?.to_vec()).ok()
    }

    fn key(&mut self) -> Option<RecordKey> {
        let number = u32::from_be_bytes(self.array()?);
        Some(RecordKey { session_id: self.text()?, number })
    }

    /// The outer `None` is an error.
    fn option<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<Option<T>> {
        match self.octet()? {
            0 => Some(None),
            1 => read(self).map(Some),
            _ => None,
        }
    }
}

/// The value of Accounting-Record-Type (RFC 6733, 9.8.1).
fn record_type_number(record_type: RecordType) -> u8 {
    match record_type {
        RecordType::Event => 1,
        RecordType::Start => 2,
        RecordType::Interim => 3,
        RecordType::Stop => 4,
    }
}

fn record_type(number: u8) -> Option<RecordType> {
    let types = [RecordType::Event, RecordType::Start, RecordType::Interim, RecordType::Stop];
    types.into_iter().find(|it| record_type_number(*it) == number)
}

/// CRC-32 as Ethernet and gzip have it.
pub(super) fn checksum(octets: &[u8]) -> u32 {
    const TABLE: [u32; 256] = {
        let mut table = [0; 256];
        let mut index = 0;
        while index < 256 {
            let mut value = index as u32;
            let mut bit = 0;
            while bit < 8 {
                value = if value & 1 == 1 { 0xedb8_8320 ^ (value >> 1) } else { value >> 1 };
                bit += 1;
            }
            table[index] = value;
            index += 1;
        }
        table
    };
    let step = |sum: u32, octet: &u8| TABLE[usize::from(sum as u8 ^ octet)] ^ (sum >> 8);
    !octets.iter().fold(u32::MAX, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksum_is_that_of_the_standard() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }

    /// Zeros are what a file system leaves where nothing was written: no entry.
    #[test]
    fn an_empty_payload_is_no_entry() {
        assert_eq!(checksum(b""), 0);
        assert_eq!(Entry::parse(b""), None);
    }

    #[test]
    fn entries_are_read_as_they_were_written() {
        let key = |number| RecordKey { session_id: "nas1.example.net;1;2".into(), number };
        for (sub_session_id, multi_session_id, replaces) in
            [(None, None, None), (Some(7), Some("all".to_owned()), Some(key(3)))]
        {
            let record = Record {
                key: key(4),
                record_type: RecordType::Interim,
                sub_session_id,
                multi_session_id,
                made_at: Timestamp::from_millis(1_700_000_000_123),
                is_retransmitted: true,
                usage: Bytes::from_static(b"a message"),
            };
            let octets = Entry::kept(&record, replaces.as_ref());
            let entry = Entry::parse(&octets[FRONT..]).unwrap();
            assert_eq!(entry, Entry::Kept(record, replaces));
        }
        let octets = Entry::removed(&key(4));
        assert_eq!(Entry::parse(&octets[FRONT..]), Some(Entry::Removed(key(4))));
    }
}
