//! A message as received: header plus payload, shared and not yet decoded. No dictionary is needed.

use std::fmt;

use bytes::Bytes;

use crate::{AvpIter, DecodeError, DecodeErrorKind, Header};

/// One whole message. Cloning shares the octets.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    header: Header,
    bytes: Bytes,
}

impl Message {
    /// Takes one frame, exactly as long as its Message Length says.
    ///
    /// # Errors
    ///
    /// 5011 when the version is not 1; 5015 when the length is not that of the frame, not a
    /// multiple of 4, or less than a header.
    ///
    /// ```
    /// use diameter_core::Message;
    ///
    /// // A Device-Watchdog-Request without any AVP.
    /// let frame = [1, 0, 0, 20, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2];
    /// let message = Message::parse(frame.to_vec())?;
    /// assert_eq!(message.header().command_code, 280);
    /// assert_eq!(message.avps().count(), 0);
    /// # Ok::<(), diameter_core::DecodeError>(())
    /// ```
    pub fn parse(frame: impl Into<Bytes>) -> Result<Self, DecodeError> {
        let bytes = frame.into();
        let (header, declared) = Header::parse(&bytes)?;
        if declared != bytes.len() || !declared.is_multiple_of(4) {
            let found = bytes.len();
            let declared = Some(declared);
            return Err(DecodeErrorKind::InvalidMessageLength { declared, found }.into());
        }
        Ok(Self { header, bytes })
    }

    /// Puts a message together from octets that the encoder made.
    pub(crate) fn from_parts(header: Header, bytes: Bytes) -> Self {
        Self { header, bytes }
    }

    /// The header.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The same AVPs behind another header: other identifiers, another flag. The octets are copied.
    ///
    /// ```
    /// use diameter_core::{CommandFlags, Header, HopByHopId, Message};
    ///
    /// let frame = [1, 0, 0, 20, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2];
    /// let message = Message::parse(frame.to_vec())?;
    /// let flags = message.header().flags.with(CommandFlags::RETRANSMITTED);
    /// let hop_by_hop_id = HopByHopId(7);
    /// let again = message.with_header(Header { flags, hop_by_hop_id, ..*message.header() });
    /// assert_eq!(again.as_bytes()[4], 0x90);
    /// assert_eq!(again.as_bytes()[12..16], [0, 0, 0, 7]);
    /// assert_eq!(message.clone().into_with_header(*again.header()), again);
    /// assert_eq!(message.into_with_header(*again.header()), again);
    /// # Ok::<(), diameter_core::DecodeError>(())
    /// ```
    #[must_use]
    pub fn with_header(&self, header: Header) -> Self {
        let mut octets = self.bytes.to_vec();
        // A message is never longer than 24 bits can say.
        let front = header.to_octets(octets.len() as u32);
        octets.splice(..Header::LENGTH.min(octets.len()), front);
        Self { header, bytes: octets.into() }
    }

    /// The same as [`Message::with_header`] for a message that is not needed any more: where nobody
    /// else holds the octets, none are copied.
    #[must_use]
    pub fn into_with_header(self, header: Header) -> Self {
        match self.bytes.try_into_mut() {
            Ok(mut octets) => {
                // A message is never longer than 24 bits can say.
                let front = header.to_octets(octets.len() as u32);
                if let Some(place) = octets.first_chunk_mut::<{ Header::LENGTH }>() {
                    *place = front;
                }
                Self { header, bytes: octets.freeze() }
            }
            Err(bytes) => Self { header: self.header, bytes }.with_header(header),
        }
    }

    /// The AVPs, in the order of the wire.
    #[inline]
    pub fn avps(&self) -> AvpIter<'_> {
        AvpIter::new(&self.bytes, Header::LENGTH)
    }

    /// The whole message, header included: what goes on the wire.
    pub fn as_bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The whole message, header included, without the struct around it.
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("header", &self.header)
            .field("length", &self.bytes.len())
            .finish_non_exhaustive()
    }
}
