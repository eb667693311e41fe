//! Encoding: AVP headers with the dictionary's flags, lengths, padding. Generated code writes to [`Room`],
//! all else appends; see [`crate::Contents`].

mod kept;
mod marks;
mod room;

use bytes::Bytes;

use self::marks::{Mark, clear_m_bits};
use self::room::SHORT_AVP;
pub use self::room::{Room, RoomForAvps};
use crate::{
    AvpDescription, AvpFlags, AvpKey, AvpValue, EncodeError, EncodeErrorKind, Grammar, Header,
    Message, RawAvp,
};

const MAX_LENGTH: usize = 0x00ff_ffff;
/// How much room an AVP gets that is appended: enough for most.
const ROOM: usize = 256;

/// What writes AVPs to room that there is, and returns what is left of it.
pub(crate) type Write<'w> = &'w dyn for<'r> Fn(&mut Encoder, Room<'r>) -> Room<'r>;

/// Octets under construction. The first error is kept and reported at the end.
#[derive(Debug, Default)]
pub struct Encoder {
    /// What was appended.
    octets: Vec<u8>,
    error: Option<Failure>,
    marks: Vec<Mark>,
    /// Where the room ends that is written to, from the start of all octets around it.
    end_of_room: usize,
    /// For how many octets there was no room.
    missing: usize,
}

/// The first error, with the AVPs around it from the inside out.
#[derive(Debug)]
struct Failure {
    kind: EncodeErrorKind,
    path: Vec<String>,
    /// Where the outermost of them starts: an AVP that starts before it and ends after is around it.
    start: usize,
}

/// A message in memory that the thread keeps.
pub(crate) struct Written {
    octets: Vec<u8>,
    length: usize,
}

impl Written {
    /// Writes a message.
    pub(crate) fn new(header: Header, write: Write<'_>) -> Result<Self, EncodeError> {
        let (mut encoder, mut octets) = (Encoder::default(), kept::take());
        let length = encoder.fill(&mut octets, Header::LENGTH, write);
        encoder.result("message", length)?;
        if !encoder.marks.is_empty() {
            clear_m_bits(&mut octets, Header::LENGTH, encoder.marks);
        }
        write_header(header, length, &mut octets);
        Ok(Self { octets, length })
    }

    /// Hands the message over.
    pub(crate) fn give<T>(self, take: impl FnOnce(&[u8]) -> T) -> T {
        let taken = take(self.octets.get(..self.length).unwrap_or_default());
        kept::keep(self.octets);
        taken
    }
}

/// Writes a message to the start of these octets, and tells how long it is.
pub(crate) fn write_to(
    octets: &mut [u8],
    header: Header,
    write: Write<'_>,
) -> Result<usize, EncodeError> {
    let size = octets.len();
    let mut encoder = Encoder { end_of_room: size, ..Encoder::default() };
    let room = Room(octets.get_mut(Header::LENGTH..).unwrap_or_default());
    let length = (size - write(&mut encoder, room).len()).max(Header::LENGTH);
    // What is wrong with a value is told when there is room for it.
    if encoder.missing > 0 || length > size {
        let kind = EncodeErrorKind::NoRoom { length: length + encoder.missing };
        return Err(EncodeError { path: "message".into(), kind });
    }
    encoder.result("message", length)?;
    if !encoder.marks.is_empty() {
        clear_m_bits(octets, Header::LENGTH, encoder.marks);
    }
    write_header(header, length, octets);
    Ok(length)
}

impl Encoder {
    /// Room for a header is left in front.
    pub(crate) fn new() -> Self {
        Self { octets: vec![0; Header::LENGTH], ..Self::default() }
    }

    /// Appends octets of a value.
    #[inline]
    pub fn put(&mut self, octets: &[u8]) {
        self.octets.extend_from_slice(octets);
    }

    /// Appends what this writes.
    pub(crate) fn append(&mut self, write: Write<'_>) {
        let start = self.octets.len();
        let mut octets = std::mem::take(&mut self.octets);
        octets.resize(start + ROOM, 0);
        let outside = (self.end_of_room, std::mem::take(&mut self.missing));
        let end = self.fill(&mut octets, start, write);
        octets.truncate(end);
        self.octets = octets;
        (self.end_of_room, self.missing) = outside;
    }

    /// Writes from `start` on, and tells where that ends. When there is too little room, there is enough
    /// the next time.
    fn fill(&mut self, octets: &mut Vec<u8>, start: usize, write: Write<'_>) -> usize {
        let (marks, failed) = (self.marks.len(), self.error.is_some());
        loop {
            self.end_of_room = octets.len();
            let room = Room(octets.get_mut(start..).unwrap_or_default());
            let end = self.end_of_room - write(self, room).len();
            if self.missing == 0 {
                return end;
            }
            self.marks.truncate(marks);
            self.error.take_if(|_| !failed);
            let missing = std::mem::take(&mut self.missing);
            octets.resize(octets.len() + missing + SHORT_AVP, 0);
        }
    }

    /// Appends an AVP with what `contents` appends as its value.
    pub(crate) fn append_around(&mut self, avp: &AvpDescription, contents: impl FnOnce(&mut Self)) {
        let start = self.octets.len();
        self.header(avp.key, avp.flags());
        contents(self);
        self.finish(start, &|| avp.name.to_owned());
    }

    /// Appends an AVP.
    pub fn one<T: AvpValue>(&mut self, avp: &AvpDescription, value: &T) {
        self.append(&|encoder, room| value.write_avp(avp, encoder, room));
    }

    /// Has groups around what comes next written without the M bit; the lowest bit is the innermost.
    pub(crate) fn mark(&mut self, groups_without_m: u64) {
        if groups_without_m != 0 {
            self.marks.push(Mark { at: self.octets.len(), groups_without_m });
        }
    }

    /// Appends AVPs that the grammar does not list, for which these groups are written without the M bit.
    fn unlisted(&mut self, grammar: &'static Grammar, avps: &[RawAvp], groups_without_m: u64) {
        self.mark(groups_without_m);
        for avp in avps {
            if let Some(listed) = grammar.item(avp.key()).and_then(|item| item.avp) {
                let kind = EncodeErrorKind::NotAdditional { grammar: grammar.name };
                let (path, start) = (vec![listed.name.to_owned()], self.octets.len());
                self.error.get_or_insert(Failure { kind, path, start });
            }
            self.raw(avp);
        }
    }

    /// Appends an AVP as it is.
    pub(crate) fn raw(&mut self, avp: &RawAvp) {
        let start = self.octets.len();
        self.header(avp.key(), avp.flags);
        self.put(&avp.data);
        self.finish(start, &|| format!("AVP {}", avp.key()));
    }

    /// The message, with this header.
    pub(crate) fn finish_message(self, header: Header) -> Result<Message, EncodeError> {
        self.result("message", self.octets.len())?;
        Ok(self.into_message(header))
    }

    /// The message, with this header, of AVPs that are known to fit.
    pub(crate) fn into_message(mut self, header: Header) -> Message {
        clear_m_bits(&mut self.octets, Header::LENGTH, self.marks);
        write_header(header, self.octets.len(), &mut self.octets);
        Message::from_parts(header, self.octets.into())
    }

    /// The octets as the value of the AVP of this name.
    pub(crate) fn finish_value(mut self, name: &str) -> Result<Bytes, EncodeError> {
        self.result(name, self.octets.len() - Header::LENGTH)?;
        clear_m_bits(&mut self.octets, Header::LENGTH, self.marks);
        // Copied, so that a short value does not hold on to all the room there was.
        Ok(Bytes::copy_from_slice(self.octets.get(Header::LENGTH..).unwrap_or_default()))
    }

    /// The AVP with the octets as its value.
    pub(crate) fn finish_avp(mut self, avp: &AvpDescription) -> Result<RawAvp, EncodeError> {
        self.error.iter_mut().for_each(|failure| failure.path.push(avp.name.to_owned()));
        let header = avp.flags().header_length();
        self.result(avp.name, self.octets.len() - Header::LENGTH + header)?;
        let marks = std::mem::take(&mut self.marks);
        let is_optional = clear_m_bits(&mut self.octets, Header::LENGTH, marks);
        let raw = avp.raw(self.finish_value(avp.name)?);
        Ok(match is_optional {
            true => RawAvp { flags: raw.flags.without(AvpFlags::MANDATORY), ..raw },
            false => raw,
        })
    }

    fn result(&self, name: &str, length: usize) -> Result<(), EncodeError> {
        if let Some(Failure { kind, path, .. }) = &self.error {
            let path: Vec<&str> = path.iter().rev().map(String::as_str).collect();
            return Err(EncodeError { path: path.join("/"), kind: kind.clone() });
        }
        if length > MAX_LENGTH {
            let kind = EncodeErrorKind::TooLong { length };
            return Err(EncodeError { path: name.into(), kind });
        }
        Ok(())
    }

    /// Appends the header of an AVP; its length is filled in at its end.
    #[inline]
    fn header(&mut self, key: AvpKey, flags: AvpFlags) {
        let [c0, c1, c2, c3] = key.code.to_be_bytes();
        if key.vendor_id == 0 && !flags.contains(AvpFlags::VENDOR) {
            self.put(&[c0, c1, c2, c3, flags.0, 0, 0, 0]);
        } else {
            let [v0, v1, v2, v3] = key.vendor_id.to_be_bytes();
            let flags = flags.with(AvpFlags::VENDOR);
            self.put(&[c0, c1, c2, c3, flags.0, 0, 0, 0, v0, v1, v2, v3]);
        }
    }

    /// Fills in the length of the AVP that starts at `start` and pads it.
    fn finish(&mut self, start: usize, name: &dyn Fn() -> String) {
        let length = self.octets.len() - start;
        if length > MAX_LENGTH || self.error.is_some() {
            self.failed(start, length, name());
        }
        let [_, high, middle, low] = (length as u32).to_be_bytes();
        let place = self.octets.iter_mut().skip(start + 5);
        place.zip([high, middle, low]).for_each(|(place, octet)| *place = octet);
        self.octets.resize(start + length.next_multiple_of(4), 0);
    }

    /// Notes that the AVP that just ended is too long, or that it is around one that failed.
    #[cold]
    fn failed(&mut self, start: usize, length: usize, name: String) {
        match &mut self.error {
            None => {
                let kind = EncodeErrorKind::TooLong { length };
                self.error = Some(Failure { kind, path: vec![name], start });
            }
            Some(failure) if start < failure.start => {
                failure.path.push(name);
                failure.start = start;
            }
            Some(_) => {}
        }
    }
}

/// Writes the header of a message to its front.
fn write_header(header: Header, length: usize, octets: &mut [u8]) {
    if let Some(front) = octets.first_chunk_mut() {
        // It was made sure that the length fits 24 bits.
        *front = header.to_octets(length as u32);
    }
}
