//! Encoding: AVP headers with the dictionary's flags, lengths, padding. Generated code drives it;
//! see [`crate::Contents`].

use bytes::Bytes;

use crate::additional::Unlisted;
use crate::buffer::Buffer;
use crate::octets::{Octets, SHORT};
use crate::{
    AnyAvps, AvpDescription, AvpFlags, AvpKey, AvpValue, EncodeError, EncodeErrorKind, Grammar,
    Header, Message, RawAvp,
};

const MAX_LENGTH: usize = 0x00ff_ffff;

/// The longest header of an AVP.
const HEADER: usize = 12;
/// Octets behind a value, of which some are its padding.
const PADDING: usize = 4;
/// What an AVP takes at most whose value is short.
const SHORT_AVP: usize = HEADER + SHORT + PADDING;

/// Octets under construction. The first error is kept and reported at the end.
#[derive(Debug)]
pub struct Encoder {
    buffer: Buffer,
    /// Where the room for the message's header is.
    base: usize,
    error: Option<Failure>,
    marks: Vec<Mark>,
}

/// AVPs with an M bit that does not count, because of groups around them that lack it.
#[derive(Debug)]
struct Mark {
    /// Where they start.
    at: usize,
    /// Which groups lack it; the lowest bit is the innermost.
    groups_without_m: u64,
}

/// The first error, with the AVPs around it from the inside out.
#[derive(Debug)]
struct Failure {
    kind: EncodeErrorKind,
    path: Vec<String>,
    /// Where the outermost of them starts: an AVP that starts before it and ends after is around it.
    start: usize,
}

impl Encoder {
    /// Room for a header is left in front.
    pub(crate) fn new() -> Self {
        // Most messages need no more, and glibc caches blocks of this size per thread.
        Self::after(Vec::with_capacity(1024))
    }

    /// Appends to these octets.
    pub(crate) fn after(octets: Vec<u8>) -> Self {
        let (base, mut buffer) = (octets.len(), Buffer::after(octets));
        buffer.make_room();
        buffer.put(&[0; Header::LENGTH]);
        Self { buffer, base, error: None, marks: Vec::new() }
    }

    /// Appends octets of a value.
    #[inline]
    pub fn put(&mut self, octets: &[u8]) {
        self.buffer.put(octets);
    }

    /// Appends an AVP.
    #[inline]
    pub fn one<T: AvpValue>(&mut self, avp: &AvpDescription, value: &T) {
        value.encode_avp(avp, self);
    }

    /// Appends an AVP with what `contents` appends as its value.
    #[inline]
    pub(crate) fn around(&mut self, avp: &AvpDescription, contents: impl FnOnce(&mut Self)) {
        let start = self.start(avp);
        contents(self);
        self.end(avp, start);
    }

    /// Appends the header of an AVP, and returns where that is.
    // This and `end` are inlined, so that what is known of the AVP becomes constants.
    #[inline]
    fn start(&mut self, avp: &AvpDescription) -> usize {
        let start = self.buffer.len();
        let Some(room) = self.buffer.room() else {
            return self.with_room(|encoder| encoder.start(avp));
        };
        write_header(avp, 0, room);
        self.buffer.keep(avp.flags().header_length());
        start
    }

    /// Ends the AVP that starts at `start`.
    #[inline]
    fn end(&mut self, avp: &AvpDescription, start: usize) {
        let length = self.buffer.len() - start;
        // It is a group, mostly, whose AVPs are padded.
        let is_plain = length <= MAX_LENGTH && length.is_multiple_of(4) && self.error.is_none();
        let front = self.buffer.octets(start..start + 8).first_chunk_mut();
        match front {
            Some(front) if is_plain => *front = avp.front(length - avp.flags().header_length()),
            _ => self.finish(start, &|| avp.name.to_owned()),
        }
    }

    /// Appends an AVP whose value has the length of its type.
    #[inline]
    pub(crate) fn fixed<const LENGTH: usize>(&mut self, avp: &AvpDescription, value: [u8; LENGTH]) {
        let Some(room) = self.buffer.room() else {
            return self.with_room(|encoder| encoder.fixed(avp, value));
        };
        let length = write_short(avp, &value, LENGTH, room);
        self.buffer.keep(length);
    }

    /// Appends an AVP whose value is a text or octets.
    // Not inlined: with a copy for every text field this would be most of the code of encoding.
    #[inline(never)]
    pub(crate) fn octets(&mut self, avp: &AvpDescription, value: &Octets) {
        let Some((octets, length)) = value.short() else {
            return self.long(avp, value.as_slice());
        };
        let Some(room) = self.buffer.room() else {
            return self.with_room(|encoder| encoder.octets(avp, value));
        };
        let length = write_short(avp, octets, length, room);
        self.buffer.keep(length);
    }

    /// Appends an AVP whose value does not stand in place.
    #[inline(never)]
    fn long(&mut self, avp: &AvpDescription, value: &[u8]) {
        let header = avp.flags().header_length();
        let length = header + value.len();
        let room = self.buffer.room_of(length + PADDING).filter(|_| length <= MAX_LENGTH);
        let written = room.and_then(|room| {
            write_header(avp, value.len(), room.first_chunk_mut()?);
            *room.last_chunk_mut()? = [0; PADDING];
            room.get_mut(header..length)?.copy_from_slice(value);
            Some(length.next_multiple_of(4))
        });
        match written {
            Some(written) => self.buffer.keep(written),
            None => self.around(avp, |encoder| encoder.put(value)),
        }
    }

    /// Appends something once there is room again.
    #[cold]
    #[inline(never)]
    fn with_room<T>(&mut self, append: impl FnOnce(&mut Self) -> T) -> T {
        self.buffer.make_room();
        append(self)
    }

    /// Appends an AVP that may be absent.
    #[inline]
    pub fn optional<T: AvpValue>(&mut self, avp: &AvpDescription, value: &Option<T>) {
        if let Some(value) = value {
            self.one(avp, value);
        }
    }

    /// Appends an AVP that may be absent and is held in a `Box`.
    #[inline]
    pub fn optional_boxed<T: AvpValue>(&mut self, avp: &AvpDescription, value: &Option<Box<T>>) {
        if let Some(value) = value {
            self.one(avp, &**value);
        }
    }

    /// Appends an AVP for each value.
    #[inline]
    pub fn many<T: AvpValue>(&mut self, avp: &AvpDescription, values: &[T]) {
        for value in values {
            self.one(avp, value);
        }
    }

    /// Appends AVPs that the grammar does not list.
    #[inline]
    pub fn additional<A: Unlisted + ?Sized>(&mut self, grammar: &'static Grammar, avps: &A) {
        let (avps, groups_without_m) = avps.unlisted();
        // Mostly there are none.
        if !avps.is_empty() {
            self.mark(groups_without_m);
            self.unlisted(grammar, avps);
        }
    }

    /// Has groups around what comes next written without the M bit; the lowest bit is the innermost.
    pub(crate) fn mark(&mut self, groups_without_m: u64) {
        if groups_without_m != 0 {
            self.marks.push(Mark { at: self.buffer.len(), groups_without_m });
        }
    }

    /// Appends all that a group holds that takes anything.
    pub fn anything(&mut self, avps: &AnyAvps) {
        avps.iter().for_each(|avp| self.raw(avp));
        self.put(avps.rest());
    }

    fn unlisted(&mut self, grammar: &'static Grammar, avps: &[RawAvp]) {
        for avp in avps {
            if let Some(listed) = grammar.item(avp.key()).and_then(|item| item.avp) {
                let kind = EncodeErrorKind::NotAdditional { grammar: grammar.name };
                let (path, start) = (vec![listed.name.to_owned()], self.buffer.len());
                self.error.get_or_insert(Failure { kind, path, start });
            }
            self.raw(avp);
        }
    }

    /// Appends an AVP as it is.
    pub(crate) fn raw(&mut self, avp: &RawAvp) {
        let start = self.buffer.len();
        self.header(avp.key(), avp.flags);
        self.put(&avp.data);
        self.finish(start, &|| format!("AVP {}", avp.key()));
    }

    /// The message, with this header.
    pub(crate) fn finish_message(self, header: Header) -> Result<Message, EncodeError> {
        self.result("message", self.buffer.len())?;
        Ok(self.into_message(header))
    }

    /// The message, with this header, of AVPs that are known to fit.
    pub(crate) fn into_message(mut self, header: Header) -> Message {
        self.clear_m_bits();
        self.write_header(header);
        Message::from_parts(header, self.buffer.into_octets().into())
    }

    /// The buffer with the message appended, if that can be done.
    pub(crate) fn finish_buffer(mut self, header: Header) -> (Vec<u8>, Result<(), EncodeError>) {
        let result = self.result("message", self.buffer.len() - self.base);
        match result {
            Ok(()) => {
                self.clear_m_bits();
                self.write_header(header);
            }
            Err(_) => self.buffer.truncate(self.base),
        }
        (self.buffer.into_octets(), result)
    }

    /// Clears the M bits of the groups around the marked AVPs. Returns whether the octets are the value of
    /// an AVP that must not have it either.
    fn clear_m_bits(&mut self) -> bool {
        let mut is_of_optional_group = false;
        for Mark { at, groups_without_m } in std::mem::take(&mut self.marks) {
            let around = self.groups_around(at);
            for (position, start) in around.iter().rev().enumerate() {
                if groups_without_m.checked_shr(position as u32).is_some_and(|bits| bits & 1 != 0)
                    && let [flags] = self.buffer.octets(start + 4..start + 5)
                {
                    *flags = AvpFlags(*flags).without(AvpFlags::MANDATORY).0;
                }
            }
            let outside = groups_without_m.checked_shr(around.len() as u32);
            is_of_optional_group |= outside.is_some_and(|bits| bits & 1 != 0);
        }
        is_of_optional_group
    }

    /// Where the groups start that are around the AVP at `place`, from the outermost inwards.
    fn groups_around(&mut self, place: usize) -> Vec<usize> {
        let mut around = Vec::new();
        let mut start = self.base + Header::LENGTH;
        while start < place {
            let Some(&[_, _, _, _, flags, l0, l1, l2]) =
                self.buffer.octets(start..start + 8).first_chunk()
            else {
                break;
            };
            let length = u32::from_be_bytes([0, l0, l1, l2]) as usize;
            let end = start + length.next_multiple_of(4).max(8);
            if end <= place {
                start = end;
            } else {
                around.push(start);
                start += AvpFlags(flags).header_length();
            }
        }
        around
    }

    fn write_header(&mut self, header: Header) {
        let length = (self.buffer.len() - self.base) as u32;
        let front = self.buffer.octets(self.base..self.base + Header::LENGTH);
        if let Some(front) = front.first_chunk_mut() {
            *front = header.to_octets(length);
        }
    }

    /// The octets as the value of the AVP of this name.
    pub(crate) fn finish_value(mut self, name: &str) -> Result<Bytes, EncodeError> {
        let length = self.buffer.len() - Header::LENGTH;
        self.result(name, length)?;
        self.clear_m_bits();
        // Copied, so that a short value does not hold on to all the room there was.
        let range = Header::LENGTH..self.buffer.len();
        Ok(Bytes::copy_from_slice(self.buffer.octets(range)))
    }

    /// The AVP with the octets as its value.
    pub(crate) fn finish_avp(mut self, avp: &AvpDescription) -> Result<RawAvp, EncodeError> {
        self.error.iter_mut().for_each(|failure| failure.path.push(avp.name.to_owned()));
        let header = avp.flags().header_length();
        self.result(avp.name, self.buffer.len() - Header::LENGTH + header)?;
        let is_optional = self.clear_m_bits();
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
        let length = self.buffer.len() - start;
        if length > MAX_LENGTH || self.error.is_some() {
            self.failed(start, length, name());
        }
        let [_, high, middle, low] = (length as u32).to_be_bytes();
        let place = self.buffer.octets(start + 5..start + 8);
        place.iter_mut().zip([high, middle, low]).for_each(|(place, octet)| *place = octet);
        match length % 4 {
            0 => {}
            1 => self.put(&[0; 3]),
            2 => self.put(&[0; 2]),
            _ => self.put(&[0]),
        }
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

/// Writes the header of an AVP whose value is this long to the room for it.
#[inline]
fn write_header(avp: &AvpDescription, value: usize, room: &mut [u8; HEADER]) {
    let [c0, c1, c2, c3, f, l0, l1, l2, vendor_id @ ..] = room;
    [*c0, *c1, *c2, *c3, *f, *l0, *l1, *l2] = avp.front(value);
    // Where there is none, the value comes to stand over it.
    *vendor_id = avp.key.vendor_id.to_be_bytes();
}

/// Writes an AVP whose value is the first `length` of these octets to the start of the room for it, and
/// returns how long it is with its padding.
#[inline]
fn write_short<const OCTETS: usize>(
    avp: &AvpDescription,
    octets: &[u8; OCTETS],
    length: usize,
    room: &mut [u8; SHORT_AVP],
) -> usize {
    const { assert!(OCTETS <= SHORT) }
    let header = avp.flags().header_length();
    if let Some(place) = room.first_chunk_mut() {
        write_header(avp, length, place);
    }
    if let Some(place) = room.get_mut(header..).and_then(<[u8]>::first_chunk_mut) {
        *place = *octets;
    }
    // Behind the value there may stand anything, where its padding belongs.
    if !OCTETS.is_multiple_of(4)
        && let Some(padding) = room.get_mut(header + length..).and_then(<[u8]>::first_chunk_mut)
    {
        *padding = [0; PADDING];
    }
    (header + length).next_multiple_of(4)
}
