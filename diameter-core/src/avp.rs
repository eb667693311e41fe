//! AVP headers (RFC 6733, 4.1): the AVP as it stands on the wire, borrowed or owned, and the
//! iterator over a payload. Nothing here needs a dictionary.

use std::fmt;
use std::ops::Range;

use bytes::Bytes;

use crate::octets::{SHORT, ShortOctets};

/// What tells AVPs apart: the AVP Code together with the Vendor-Id, never the code alone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AvpKey {
    /// The Vendor-Id; 0 for AVPs of the IETF.
    pub vendor_id: u32,
    /// The AVP Code.
    pub code: u32,
}

impl AvpKey {
    /// The key of an AVP of the IETF.
    pub const fn ietf(code: u32) -> Self {
        Self { vendor_id: 0, code }
    }
}

impl fmt::Display for AvpKey {
    /// Prints `code` or `code/vendor`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.vendor_id {
            0 => write!(f, "{}", self.code),
            vendor_id => write!(f, "{}/{vendor_id}", self.code),
        }
    }
}

impl fmt::Debug for AvpKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AvpKey({self})")
    }
}

/// The flags octet of an AVP header. Reserved bits are kept as received.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct AvpFlags(pub u8);

impl AvpFlags {
    /// V: a Vendor-Id follows the length.
    pub const VENDOR: Self = Self(0x80);
    /// M: a receiver that does not understand the AVP must reject the message.
    pub const MANDATORY: Self = Self(0x40);
    /// P: reserved for end-to-end security, sent as 0 (RFC 6733, 4.1).
    pub const PROTECTED: Self = Self(0x20);

    /// Whether all bits of `other` are set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// These flags with those of `other` set as well.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These flags without those of `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) const fn header_length(self) -> usize {
        if self.contains(Self::VENDOR) { 12 } else { 8 }
    }
}

impl fmt::Display for AvpFlags {
    /// Prints the letters of the set bits: `VM`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (bit, letter) in [(Self::VENDOR, "V"), (Self::MANDATORY, "M"), (Self::PROTECTED, "P")] {
            if self.contains(bit) {
                f.write_str(letter)?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for AvpFlags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AvpFlags({:#04x} {self})", self.0)
    }
}

/// An AVP inside a received buffer.
#[derive(Clone, Copy)]
pub struct AvpView<'a> {
    buffer: &'a Bytes,
    /// The value: a part of the buffer, even when there is nothing of it.
    // Its offset is computed from the two addresses when it is asked for.
    data: &'a [u8],
    /// Code, flags and length, as one number: taken apart only where they are asked for.
    header: u64,
    vendor_id: u32,
}

impl<'a> AvpView<'a> {
    /// The AVP Code.
    #[inline]
    pub fn code(&self) -> u32 {
        fields(self.header).0
    }

    /// The Vendor-Id. Zero without the V bit, and with the V bit and a Vendor-Id of 0, which occurs
    /// in the wild and is read as the AVP of the IETF.
    #[inline]
    pub fn vendor_id(&self) -> u32 {
        self.vendor_id
    }

    /// Vendor-Id and code.
    #[inline]
    pub fn key(&self) -> AvpKey {
        AvpKey { vendor_id: self.vendor_id, code: self.code() }
    }

    /// The flags as received.
    #[inline]
    pub fn flags(&self) -> AvpFlags {
        fields(self.header).1
    }

    /// Where the AVP's header starts, in octets from the start of the message.
    pub fn offset(&self) -> usize {
        self.data_start() - self.flags().header_length()
    }

    /// The value, without padding.
    pub fn data(&self) -> &'a [u8] {
        self.data
    }

    /// The value, when it has exactly this many octets.
    #[inline]
    pub fn octets<const LENGTH: usize>(&self) -> Option<[u8; LENGTH]> {
        self.data.try_into().ok()
    }

    /// The value, when it is one that can stand in place.
    #[inline]
    pub(crate) fn short_octets(&self) -> Option<ShortOctets<'a>> {
        let length = self.data.len();
        let octets = self.buffer.get(self.data_start()..).filter(|_| length <= SHORT)?;
        Some(ShortOctets { octets, length: length as u8 })
    }

    /// The value, sharing the received buffer.
    pub fn to_bytes(&self) -> Bytes {
        self.buffer.slice(self.data_range())
    }

    /// The whole AVP, header included, without padding, sharing the received buffer.
    pub fn to_octets(&self) -> Bytes {
        self.buffer.slice(self.offset()..self.data_range().end)
    }

    /// The AVPs inside, read as those of a Grouped AVP.
    pub fn avps(&self) -> AvpIter<'a> {
        AvpIter { buffer: self.buffer, rest: self.data }
    }

    /// An owned AVP that shares the received buffer.
    pub fn to_raw(&self) -> RawAvp {
        RawAvp {
            code: self.code(),
            vendor_id: self.vendor_id,
            flags: self.flags(),
            data: self.to_bytes(),
        }
    }

    /// The code of the AVP behind this one, be it inside the same group or not; `None` when there is none.
    #[inline]
    pub(crate) fn following_code(&self) -> Option<u32> {
        let end = (self.data_start() + self.data.len() + 3) & !3;
        let code = self.buffer.get(end..).and_then(|rest| rest.first_chunk());
        code.map(|code| u32::from_be_bytes(*code))
    }

    pub(crate) fn buffer(&self) -> &'a Bytes {
        self.buffer
    }

    /// Where the value starts in the buffer.
    #[inline]
    pub(crate) fn data_start(&self) -> usize {
        offset_in(self.buffer, self.data)
    }

    /// Where the value is in the buffer.
    pub(crate) fn data_range(&self) -> Range<usize> {
        let start = self.data_start();
        start..start + self.data.len()
    }
}

impl fmt::Debug for AvpView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_raw().fmt(f)
    }
}

/// Iterates over the AVPs of a message or Grouped AVP. The first AVP whose header cannot be trusted
/// ends the iteration with an error.
#[derive(Clone, Debug)]
pub struct AvpIter<'a> {
    buffer: &'a Bytes,
    /// What is left: a part of the buffer, even when there is nothing of it.
    rest: &'a [u8],
}

impl<'a> AvpIter<'a> {
    /// The AVPs from `start` to the end of `buffer`; offsets count from the start of `buffer`.
    #[inline]
    pub fn new(buffer: &'a Bytes, start: usize) -> Self {
        Self { buffer, rest: part(buffer, start, buffer.len()) }
    }

    /// The first octets of what is left from `offset` on.
    pub(crate) fn octets_from(&self, offset: usize) -> Bytes {
        let end = self.end().min(offset.saturating_add(12));
        if offset <= end { self.buffer.slice(offset..end) } else { Bytes::new() }
    }

    /// What is left.
    pub(crate) fn octets(&self) -> Bytes {
        self.buffer.slice(self.next_offset()..self.end())
    }

    /// A placeholder; never yielded.
    pub(crate) fn none(&self) -> AvpView<'a> {
        let Self { buffer, rest: data } = *self;
        AvpView { buffer, data, header: 0, vendor_id: 0 }
    }

    /// Where the next AVP starts.
    pub(crate) fn next_offset(&self) -> usize {
        offset_in(self.buffer, self.rest)
    }

    /// Where the last one ends.
    fn end(&self) -> usize {
        self.next_offset() + self.rest.len()
    }

    /// The same AVPs, from another place on.
    pub(crate) fn from(&self, position: usize) -> Self {
        Self { rest: part(self.buffer, position, self.end()), ..*self }
    }

    /// Whether nothing is left.
    #[inline]
    pub(crate) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// Goes on to the next AVP, and tells Vendor-Id and code; `None` when there is none that can be
    /// read.
    // Written in place: moving a finished view doubles the cost.
    #[inline]
    pub(crate) fn advance(&mut self, avp: &mut AvpView<'a>) -> Option<(u32, u32)> {
        let rest = self.rest;
        let (header, after) = rest.split_first_chunk()?;
        let header = u64::from_be_bytes(*header);
        let (code, flags, length) = fields(header);
        let (header_length, vendor_id) = if flags.contains(AvpFlags::VENDOR) {
            // With too few octets for a Vendor-Id the AVP does not fit either.
            (12, u32::from_be_bytes(*after.first_chunk()?))
        } else {
            (8, 0)
        };
        // 24 bits: no overflow, and no less than the length, which the compiler sees.
        let padded = length + (length.wrapping_neg() & 3);
        let (avp_octets, next) = rest.split_at_checked(padded)?;
        avp.data = avp_octets.get(header_length..length)?;
        avp.header = header;
        avp.vendor_id = vendor_id;
        self.rest = next;
        Some((vendor_id, code))
    }

    /// Why there is no AVP to be read, if that is not because it is the end.
    #[cold]
    pub(crate) fn error(&mut self) -> Option<AvpError> {
        let (offset, rest) = (self.next_offset(), self.rest);
        self.rest = part(self.buffer, self.end(), self.end());
        (!rest.is_empty()).then(|| AvpError { offset, kind: wrong_header(rest) })
    }
}

/// Where a part of the buffer starts in it.
#[inline]
fn offset_in(buffer: &Bytes, part: &[u8]) -> usize {
    part.as_ptr().addr() - buffer.as_ptr().addr()
}

/// A part of the buffer; nothing at its end when there is no such part.
#[inline]
fn part(buffer: &Bytes, start: usize, end: usize) -> &[u8] {
    buffer.get(start..end).or_else(|| buffer.get(buffer.len()..)).unwrap_or_default()
}

/// AVP Code, flags and AVP Length.
#[inline]
fn fields(header: u64) -> (u32, AvpFlags, usize) {
    let length = header & 0x00ff_ffff;
    ((header >> 32) as u32, AvpFlags((header >> 24) as u8), length as usize)
}

/// What is wrong with the header in front of these octets.
fn wrong_header(octets: &[u8]) -> AvpErrorKind {
    let available = octets.len();
    let short = AvpErrorKind::ShortHeader { found: available };
    let Some((header, after)) = octets.split_first_chunk() else { return short };
    let (code, flags, length) = fields(u64::from_be_bytes(*header));
    let vendor_id = match after.first_chunk() {
        _ if !flags.contains(AvpFlags::VENDOR) => 0,
        Some(vendor_id) => u32::from_be_bytes(*vendor_id),
        None => return short,
    };
    let avp = AvpKey { vendor_id, code };
    if length < flags.header_length() {
        AvpErrorKind::LengthUnderHeader { avp, flags, length }
    } else if length > available {
        AvpErrorKind::LengthPastEnd { avp, flags, length, available }
    } else {
        AvpErrorKind::MissingPadding { avp, flags, length }
    }
}

impl<'a> Iterator for AvpIter<'a> {
    type Item = Result<AvpView<'a>, AvpError>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let mut avp = self.none();
        match self.advance(&mut avp) {
            Some(_) => Some(Ok(avp)),
            None => self.error().map(Err),
        }
    }
}

/// Where and why the AVPs of a message or group cannot be told apart any further.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at offset {offset}: {kind}")]
pub struct AvpError {
    /// Where the AVP's header starts, in octets from the start of the message.
    pub offset: usize,
    /// What is wrong with it.
    pub kind: AvpErrorKind,
}

/// What is wrong with an AVP's header. All are answered with 5014 DIAMETER_INVALID_AVP_LENGTH.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AvpErrorKind {
    /// Fewer octets are left than a header takes.
    #[error("{found} octets are too few for an AVP header")]
    ShortHeader {
        /// The octets left.
        found: usize,
    },
    /// The AVP Length does not even cover the header.
    #[error("AVP {avp} has a length of {length}, less than its header")]
    LengthUnderHeader {
        /// Which AVP.
        avp: AvpKey,
        /// Its flags.
        flags: AvpFlags,
        /// Its AVP Length.
        length: usize,
    },
    /// The AVP Length points past the end of the message or group around it.
    #[error("AVP {avp} has a length of {length}, but {available} octets are left")]
    LengthPastEnd {
        /// Which AVP.
        avp: AvpKey,
        /// Its flags.
        flags: AvpFlags,
        /// Its AVP Length.
        length: usize,
        /// The octets left, from the start of its header.
        available: usize,
    },
    /// The AVP is not padded to a multiple of four octets.
    #[error("the padding of AVP {avp}, {length} octets long, is missing")]
    MissingPadding {
        /// Which AVP.
        avp: AvpKey,
        /// Its flags.
        flags: AvpFlags,
        /// Its AVP Length.
        length: usize,
    },
}

/// An AVP whose value is kept as octets: nothing of it is lost between decoding and encoding.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawAvp {
    /// The AVP Code.
    pub code: u32,
    /// The Vendor-Id. It is written when it is not 0 or when `flags` has the V bit.
    pub vendor_id: u32,
    /// The flags, reserved bits included.
    pub flags: AvpFlags,
    /// The value, without padding.
    pub data: Bytes,
}

impl RawAvp {
    /// Vendor-Id and code.
    pub fn key(&self) -> AvpKey {
        AvpKey { vendor_id: self.vendor_id, code: self.code }
    }

    /// The AVP that was received as these octets, without padding.
    pub(crate) fn of_octets(octets: &Bytes) -> Option<Self> {
        let (header, after) = octets.split_first_chunk()?;
        let (code, flags, length) = fields(u64::from_be_bytes(*header));
        let vendor_id = match flags.contains(AvpFlags::VENDOR) {
            true => u32::from_be_bytes(*after.first_chunk()?),
            false => 0,
        };
        let value = flags.header_length()..length;
        octets.get(value.clone())?;
        Some(Self { code, vendor_id, flags, data: octets.slice(value) })
    }
}

impl fmt::Debug for RawAvp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawAvp({} [{}] ", self.key(), self.flags)?;
        for byte in &self.data {
            write!(f, "{byte:02x}")?;
        }
        f.write_str(")")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(bytes: &'static [u8]) -> Result<RawAvp, AvpErrorKind> {
        let buffer = Bytes::from_static(bytes);
        let avp = AvpIter::new(&buffer, 0).next().unwrap();
        avp.map(|avp| avp.to_raw()).map_err(|error| error.kind)
    }

    #[test]
    fn vendor_bit_with_vendor_id_zero_has_a_twelve_octet_header() {
        let avp = first(&[0, 0, 1, 7, 0xc0, 0, 0, 14, 0, 0, 0, 0, b'h', b'i', 0, 0]).unwrap();
        assert_eq!(avp.key(), AvpKey { vendor_id: 0, code: 263 });
        assert_eq!(avp.data.as_ref(), b"hi");
    }

    #[test]
    fn lengths_that_cannot_be_trusted_are_errors() {
        assert_eq!(first(&[0, 0, 1]), Err(AvpErrorKind::ShortHeader { found: 3 }));
        assert!(matches!(
            first(&[0, 0, 1, 7, 0x40, 0, 0, 7]),
            Err(AvpErrorKind::LengthUnderHeader { length: 7, .. })
        ));
        assert!(matches!(
            first(&[0, 0, 1, 7, 0x40, 0, 0, 13, 1, 2, 3, 4]),
            Err(AvpErrorKind::LengthPastEnd { available: 12, .. })
        ));
        assert!(matches!(
            first(&[0, 0, 1, 7, 0x40, 0, 0, 10, 1, 2]),
            Err(AvpErrorKind::MissingPadding { length: 10, .. })
        ));
    }
}
