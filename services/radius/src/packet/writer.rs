//! Packets that are made: attributes in order, then the authenticators.

use super::attribute::{MORE, VENDOR_SPECIFIC};
use super::authenticator::{
    MESSAGE_AUTHENTICATOR, MESSAGE_AUTHENTICATOR_OCTETS, authenticator, message_authenticator,
};
use super::{AttributeType, Code, HEADER, LONGEST, RequestAuthenticator, Unwritable};

/// A packet that is being made.
///
/// Its first attribute is a Message-Authenticator wherever the kind of packet may have one, so that nothing in front of
/// it can be forged.
///
/// ```
/// use diameter_radius::packet::{AttributeType, Code, MessageAuthenticator, Packet, PacketWriter};
///
/// let request = PacketWriter::new(Code::ACCESS_REQUEST, 1).finish_request(b"secret", [7; 16]);
/// let request = Packet::parse(&request)?;
///
/// let mut response = PacketWriter::new(Code::ACCESS_REJECT, request.identifier());
/// response.attribute(AttributeType::Standard(18), b"Not today")?;
/// let response = response.finish_response(b"secret", request.authenticator());
///
/// let response = Packet::parse(&response)?;
/// let checked = response.verify_response(b"secret", request.authenticator())?;
/// assert_eq!(checked, MessageAuthenticator::Right);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct PacketWriter {
    code: Code,
    octets: Vec<u8>,
}

impl PacketWriter {
    /// A packet without attributes of its caller.
    pub fn new(code: Code, identifier: u8) -> Self {
        let mut octets = vec![0; HEADER];
        octets[..2].copy_from_slice(&[code.0, identifier]);
        if code.may_have_message_authenticator() {
            octets.extend_from_slice(&[MESSAGE_AUTHENTICATOR, MESSAGE_AUTHENTICATOR_OCTETS as u8]);
            octets.extend_from_slice(&[0; 16]);
        }
        Self { code, octets }
    }

    /// The same packet with another identifier.
    #[must_use]
    pub fn with_identifier(mut self, identifier: u8) -> Self {
        // The header is there from the beginning.
        self.octets[1] = identifier;
        self
    }

    /// What it is.
    pub fn code(&self) -> Code {
        self.code
    }

    /// Puts an attribute behind the others; a value that is too long for one piece becomes several where its space has
    /// that (245 and 246).
    ///
    /// # Errors
    ///
    /// When the value is too long, the packet is full, or the type is the Message-Authenticator, which the packet writes
    /// itself. The packet is then as before.
    pub fn attribute(
        &mut self,
        attribute_type: AttributeType,
        value: &[u8],
    ) -> Result<&mut Self, Unwritable> {
        match attribute_type {
            AttributeType::Standard(0 | MESSAGE_AUTHENTICATOR) => {
                Err(Unwritable::Type(attribute_type))
            }
            AttributeType::Standard(number) => self.piece(attribute_type, number, &[], value),
            AttributeType::Vendor { vendor, number } => {
                let length = u8::try_from(value.len().saturating_add(2)).unwrap_or(u8::MAX);
                let mut head = [0; 6];
                head[..4].copy_from_slice(&vendor.to_be_bytes());
                head[4..].copy_from_slice(&[number, length]);
                self.piece(attribute_type, VENDOR_SPECIFIC, &head, value)
            }
            AttributeType::VendorOpaque { vendor } => {
                self.piece(attribute_type, VENDOR_SPECIFIC, &vendor.to_be_bytes(), value)
            }
            AttributeType::Extended { space, number } => {
                self.extended(attribute_type, space, number, &[], value)
            }
            AttributeType::ExtendedVendor { space, vendor, number } => {
                let mut head = [0; 5];
                head[..4].copy_from_slice(&vendor.to_be_bytes());
                head[4] = number;
                self.extended(attribute_type, space, VENDOR_SPECIFIC, &head, value)
            }
        }
    }

    /// Puts a value into as many attributes as it needs, as EAP-Message goes (RFC 3579, 3.1).
    ///
    /// # Errors
    ///
    /// As [`attribute`](Self::attribute), but for the length of the value.
    pub fn split(&mut self, number: u8, value: &[u8]) -> Result<&mut Self, Unwritable> {
        let before = self.octets.len();
        for piece in value.chunks(253) {
            if let Err(error) = self.attribute(AttributeType::Standard(number), piece) {
                self.octets.truncate(before);
                return Err(error);
            }
        }
        Ok(self)
    }

    /// The request, signed. `random` is its authenticator if that proves nothing by itself, as an Access-Request's does;
    /// nobody may be able to predict it. Others have one that is computed.
    pub fn finish_request(self, secret: &[u8], random: [u8; 16]) -> Vec<u8> {
        match self.code.request_authenticator() {
            Some(RequestAuthenticator::Hash) => self.finish(secret, [0; 16], None),
            Some(RequestAuthenticator::Random) | None => self.finish(secret, random, Some(random)),
        }
    }

    /// The response, signed: to the request with this authenticator.
    pub fn finish_response(self, secret: &[u8], request_authenticator: [u8; 16]) -> Vec<u8> {
        self.finish(secret, request_authenticator, None)
    }

    /// Signs with `before` as the authenticator, which `last` takes the place of, or the hash of all.
    fn finish(mut self, secret: &[u8], before: [u8; 16], last: Option<[u8; 16]>) -> Vec<u8> {
        // At most LONGEST, which `room_for` sees to.
        let length = u16::try_from(self.octets.len()).unwrap_or(u16::MAX);
        self.octets[2..4].copy_from_slice(&length.to_be_bytes());
        if self.code.may_have_message_authenticator() {
            let offset = HEADER + 2;
            let value = message_authenticator(&self.octets, before, offset, secret);
            self.octets[offset..offset + 16].copy_from_slice(&value);
        }
        let last = last.unwrap_or_else(|| authenticator(&self.octets, before, secret));
        self.octets[4..HEADER].copy_from_slice(&last);
        self.octets
    }

    fn extended(
        &mut self,
        attribute_type: AttributeType,
        space: u8,
        number: u8,
        head: &[u8],
        value: &[u8],
    ) -> Result<&mut Self, Unwritable> {
        match space {
            241..=244 => {
                let mut with_number = vec![number];
                with_number.extend_from_slice(head);
                self.piece(attribute_type, space, &with_number, value)
            }
            245 | 246 => {
                let data = [head, value].concat();
                let pieces = data.len().div_ceil(251).max(1);
                self.room_for(attribute_type, data.len() + 4 * pieces)?;
                let mut rest = &data[..];
                for piece in 1..=pieces {
                    let (now, later) = rest.split_at(rest.len().min(251));
                    let flags = if piece < pieces { MORE } else { 0 };
                    self.piece(attribute_type, space, &[number, flags], now)?;
                    rest = later;
                }
                Ok(self)
            }
            _ => Err(Unwritable::Type(attribute_type)),
        }
    }

    fn piece(
        &mut self,
        attribute_type: AttributeType,
        number: u8,
        head: &[u8],
        value: &[u8],
    ) -> Result<&mut Self, Unwritable> {
        let octets = 2 + head.len() + value.len();
        let Ok(length) = u8::try_from(octets) else {
            let most = 253 - head.len();
            return Err(Unwritable::Value { attribute_type, octets: value.len(), most });
        };
        self.room_for(attribute_type, octets)?;
        self.octets.extend_from_slice(&[number, length]);
        self.octets.extend_from_slice(head);
        self.octets.extend_from_slice(value);
        Ok(self)
    }

    fn room_for(&self, attribute_type: AttributeType, octets: usize) -> Result<(), Unwritable> {
        let left = LONGEST - self.octets.len();
        if octets > left {
            return Err(Unwritable::Full { attribute_type, octets, left });
        }
        Ok(())
    }
}

/// Code and length; values may be a subscriber's.
impl std::fmt::Debug for PacketWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PacketWriter")
            .field("code", &self.code)
            .field("octets", &self.octets.len())
            .finish_non_exhaustive()
    }
}
