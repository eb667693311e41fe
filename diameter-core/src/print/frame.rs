//! What was captured as one message, as far as it can be read: whatever its version and length say.

use crate::{AvpIter, DecodeError, Header, Message};
use bytes::Bytes;

/// The octets of a message.
#[derive(Clone, Debug)]
pub struct Frame {
    octets: Bytes,
    /// The header, whatever its version.
    pub header: Header,
    /// The version: 1, if all is well.
    pub version: u8,
    /// What the header says of the length.
    pub declared: usize,
    /// The message, or why it is none.
    pub message: Result<Message, DecodeError>,
}

impl Frame {
    /// Reads the header.
    ///
    /// # Errors
    ///
    /// When there are too few octets for one.
    pub fn read(octets: Bytes) -> Result<Self, DecodeError> {
        let message = Message::parse(octets.clone());
        let salvaged = match &message {
            Ok(message) => Some(*message.header()),
            Err(_) => Header::salvage(&octets),
        };
        match (salvaged, octets.first_chunk(), message) {
            (Some(header), Some([version, a, b, c]), message) => {
                let declared = u32::from_be_bytes([0, *a, *b, *c]) as usize;
                Ok(Self { header, version: *version, declared, message, octets })
            }
            (_, _, Err(error)) => Err(error),
            // A message has a header of more than four octets.
            (_, _, Ok(message)) => {
                let (header, declared) = (*message.header(), octets.len());
                Ok(Self { header, version: 1, declared, message: Ok(message), octets })
            }
        }
    }

    /// Whether there are fewer octets than the header declares.
    pub fn is_cut(&self) -> bool {
        self.octets.len() < self.declared
    }

    /// The AVPs.
    pub fn avps(&self) -> AvpIter<'_> {
        AvpIter::new(&self.octets, Header::LENGTH)
    }

    /// All octets.
    pub fn octets(&self) -> &Bytes {
        &self.octets
    }
}

impl From<Message> for Frame {
    fn from(message: Message) -> Self {
        let octets = message.as_bytes().clone();
        let (header, declared) = (*message.header(), octets.len());
        Self { octets, header, version: 1, declared, message: Ok(message) }
    }
}
