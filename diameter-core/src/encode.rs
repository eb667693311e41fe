//! Encoding: AVP headers with the dictionary's flags, lengths, padding. Generated code drives it;
//! see [`crate::Contents`].

use bytes::Bytes;

use crate::octets::Octets;
use crate::{
    AvpDescription, AvpFlags, AvpKey, AvpValue, EncodeError, EncodeErrorKind, Grammar, Header,
    Message, RawAvp,
};

const MAX_LENGTH: usize = 0x00ff_ffff;

/// Octets under construction. The first error is kept and reported at the end.
#[derive(Debug)]
pub struct Encoder {
    octets: Vec<u8>,
    /// Where the room for the message's header is.
    base: usize,
    error: Option<Failure>,
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
        // Most messages need no more, and room that is not used costs nothing to get.
        Self::after(Vec::with_capacity(2048))
    }

    /// Appends to these octets.
    pub(crate) fn after(mut octets: Vec<u8>) -> Self {
        let base = octets.len();
        octets.extend_from_slice(&[0; Header::LENGTH]);
        Self { octets, base, error: None }
    }

    /// Appends octets of a value.
    #[inline]
    pub fn put(&mut self, octets: &[u8]) {
        self.octets.extend_from_slice(octets);
    }

    /// Appends an AVP.
    #[inline]
    pub fn one<T: AvpValue>(&mut self, avp: &AvpDescription, value: &T) {
        value.encode_avp(avp, self);
    }

    /// Appends an AVP with what `contents` appends as its value.
    #[inline]
    pub(crate) fn around(&mut self, avp: &AvpDescription, contents: impl FnOnce(&mut Self)) {
        let start = self.octets.len();
        self.header(avp.key, avp.flags(), 0);
        contents(self);
        self.end(start, || avp.name.to_owned());
    }

    /// Appends an AVP whose value is a number.
    #[inline]
    pub(crate) fn number<const LENGTH: usize>(
        &mut self,
        avp: &AvpDescription,
        value: [u8; LENGTH],
    ) {
        const { assert!(LENGTH == 4 || LENGTH == 8, "no padding follows") }
        self.octets.reserve(12 + LENGTH);
        self.header(avp.key, avp.flags(), LENGTH);
        self.put(&value);
    }

    /// Appends an AVP whose value is a text or octets.
    #[inline]
    pub(crate) fn octets(&mut self, avp: &AvpDescription, value: &Octets) {
        let (start, length) = (self.octets.len(), value.as_slice().len());
        self.octets.reserve(length + 16);
        self.header(avp.key, avp.flags(), length);
        let length = self.octets.len() - start + length;
        if length > MAX_LENGTH {
            self.failed(start, length, avp.name.to_owned());
        }
        value.append_to(&mut self.octets);
        self.pad(start);
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
    pub fn additional(&mut self, grammar: &'static Grammar, avps: &[RawAvp]) {
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
        self.header(avp.key(), avp.flags, 0);
        self.put(&avp.data);
        self.end(start, || format!("AVP {}", avp.key()));
    }

    /// The message, with this header.
    pub(crate) fn finish_message(self, header: Header) -> Result<Message, EncodeError> {
        self.result("message", self.octets.len())?;
        Ok(self.into_message(header))
    }

    /// The message, with this header, of AVPs that are known to fit.
    pub(crate) fn into_message(mut self, header: Header) -> Message {
        self.write_header(header);
        Message::from_parts(header, self.octets.into())
    }

    /// The buffer with the message appended, if that can be done.
    pub(crate) fn finish_buffer(mut self, header: Header) -> (Vec<u8>, Result<(), EncodeError>) {
        let result = self.result("message", self.octets.len() - self.base);
        match result {
            Ok(()) => self.write_header(header),
            Err(_) => self.octets.truncate(self.base),
        }
        (self.octets, result)
    }

    fn write_header(&mut self, header: Header) {
        let message = self.octets.get_mut(self.base..).unwrap_or_default();
        let length = message.len() as u32;
        if let Some(front) = message.first_chunk_mut::<{ Header::LENGTH }>() {
            *front = header.to_octets(length);
        }
    }

    /// The octets as the value of the AVP of this name.
    pub(crate) fn finish_value(self, name: &str) -> Result<Bytes, EncodeError> {
        let length = self.octets.len() - Header::LENGTH;
        self.result(name, length)?;
        // Copied, so that a short value does not hold on to all the room there was.
        Ok(Bytes::copy_from_slice(self.octets.get(Header::LENGTH..).unwrap_or_default()))
    }

    /// The octets as the value of this AVP, with room left for its header within the AVP Length.
    pub(crate) fn finish_avp(mut self, avp: &AvpDescription) -> Result<Bytes, EncodeError> {
        self.error.iter_mut().for_each(|failure| failure.path.push(avp.name.to_owned()));
        let header = avp.flags().header_length();
        self.result(avp.name, self.octets.len() - Header::LENGTH + header)?;
        self.finish_value(avp.name)
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

    /// Appends the header of an AVP with a value of this length.
    #[inline]
    fn header(&mut self, key: AvpKey, flags: AvpFlags, length: usize) {
        let [c0, c1, c2, c3] = key.code.to_be_bytes();
        // A length of more than 24 bits is noticed elsewhere.
        let length_after = |header| ((header + length) as u32).to_be_bytes();
        if key.vendor_id == 0 && !flags.contains(AvpFlags::VENDOR) {
            let [_, l0, l1, l2] = length_after(8);
            self.put(&[c0, c1, c2, c3, flags.0, l0, l1, l2]);
        } else {
            let [_, l0, l1, l2] = length_after(12);
            let [v0, v1, v2, v3] = key.vendor_id.to_be_bytes();
            let flags = flags.with(AvpFlags::VENDOR);
            self.put(&[c0, c1, c2, c3, flags.0, l0, l1, l2, v0, v1, v2, v3]);
        }
    }

    /// Fills in the length of the AVP that starts at `start` and pads it.
    #[inline]
    fn end(&mut self, start: usize, name: impl FnOnce() -> String) {
        let length = self.octets.len() - start;
        if length > MAX_LENGTH || self.error.is_some() {
            self.failed(start, length, name());
        }
        let [_, high, middle, low] = (length as u32).to_be_bytes();
        if let Some(place) = self.octets.get_mut(start + 5..start + 8) {
            place.copy_from_slice(&[high, middle, low]);
        }
        self.pad(start);
    }

    /// Pads the AVP that starts at `start`.
    #[inline]
    fn pad(&mut self, start: usize) {
        let padded = start + (self.octets.len() - start).next_multiple_of(4);
        // As many as there can be, and then as many as there must be: faster than counting first.
        self.octets.extend_from_slice(&[0; 4]);
        self.octets.truncate(padded);
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
