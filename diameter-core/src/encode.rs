//! Encoding: AVP headers with the dictionary's flags, lengths, padding. Generated code drives it;
//! see [`crate::Contents`].

use bytes::Bytes;

use crate::{
    AvpDescription, AvpFlags, AvpValue, EncodeError, EncodeErrorKind, Grammar, Header, Message,
    RawAvp,
};

const MAX_LENGTH: usize = 0x00ff_ffff;

/// Octets under construction. The first error is kept and reported at the end.
#[derive(Debug)]
pub struct Encoder {
    octets: Vec<u8>,
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
        let mut octets = Vec::with_capacity(1024);
        octets.extend_from_slice(&[0; Header::LENGTH]);
        Self { octets, error: None }
    }

    /// Appends octets of a value.
    #[inline]
    pub fn put(&mut self, octets: &[u8]) {
        self.octets.extend_from_slice(octets);
    }

    /// Appends an AVP.
    #[inline]
    pub fn one<T: AvpValue>(&mut self, avp: &AvpDescription, value: &T) {
        let start = self.start(avp.key.code, avp.key.vendor_id, avp.flags());
        value.encode(self);
        self.end(start, || avp.name.to_owned());
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
        let start = self.start(avp.code, avp.vendor_id, avp.flags);
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
        let length = self.octets.len() as u32;
        if let Some(front) = self.octets.first_chunk_mut::<{ Header::LENGTH }>() {
            *front = header.to_octets(length);
        }
        Message::from_parts(header, self.octets.into())
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

    /// Appends an AVP header, its length still open, and tells where it starts.
    #[inline]
    fn start(&mut self, code: u32, vendor_id: u32, flags: AvpFlags) -> usize {
        let start = self.octets.len();
        let flags = if vendor_id == 0 { flags } else { flags.with(AvpFlags::VENDOR) };
        self.put(&code.to_be_bytes());
        self.put(&[flags.0, 0, 0, 0]);
        if flags.contains(AvpFlags::VENDOR) {
            self.put(&vendor_id.to_be_bytes());
        }
        start
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
        let padding = length.next_multiple_of(4) - length;
        self.octets.extend_from_slice(&[0; 3][..padding]);
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
