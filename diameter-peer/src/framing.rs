//! Framing: octets from a stream in, whole messages out (RFC 6733, 3 and 2.1). Messages share the
//! buffer that the caller reads into; what is not yet a whole message stays in it.

use bytes::BytesMut;
use diameter_core::{Header, Message};

/// Takes the next whole message off the front of `buffer`; `None` when there is none yet.
///
/// Nothing is copied: the message shares the octets of the buffer. Once this returns `None`, fewer
/// octets than `max_message_size` are left, so a buffer is bounded however slowly a peer sends.
///
/// ```
/// use bytes::BytesMut;
/// use diameter_peer::framing::next_message;
///
/// let watchdog = [1, 0, 0, 20, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2];
/// let mut buffer = BytesMut::from(&watchdog[..7]);
/// assert!(next_message(&mut buffer, 4096)?.is_none());
/// buffer.extend_from_slice(&watchdog[7..]);
/// assert!(next_message(&mut buffer, 4096)?.is_some());
/// assert!(buffer.is_empty());
/// # Ok::<(), diameter_peer::framing::FrameError>(())
/// ```
///
/// # Errors
///
/// When the length cannot be trusted: the start of the next message is unknown then, and the
/// connection has to be closed (RFC 6733, 2.1). The buffer is left as it is.
pub fn next_message(
    buffer: &mut BytesMut,
    max_message_size: usize,
) -> Result<Option<Message>, FrameError> {
    let Some(&version) = buffer.first() else {
        return Ok(None);
    };
    if version != 1 {
        return Err(FrameError::Version { version, header: Header::salvage(buffer) });
    }
    let Some(&[_, high, middle, low]) = buffer.first_chunk() else {
        return Ok(None);
    };
    let declared = u32::from_be_bytes([0, high, middle, low]) as usize;
    if declared < Header::LENGTH {
        return Err(FrameError::TooShort { declared });
    }
    if !declared.is_multiple_of(4) {
        return Err(FrameError::Unaligned { declared });
    }
    if declared > max_message_size {
        return Err(FrameError::TooLong { declared, limit: max_message_size });
    }
    if buffer.len() < declared {
        return Ok(None);
    }
    // Version and length have just been checked: there is no other way for a frame to be wrong.
    Message::parse(buffer.split_to(declared))
        .map(Some)
        .map_err(|_| FrameError::TooShort { declared })
}

/// Why the octets of a connection cannot be told apart into messages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FrameError {
    /// The first octet is not the version of Diameter.
    #[error(
        "a message of version {version}, where only 1 is known{}",
        if *version == TLS_HANDSHAKE { " (this is how a TLS handshake starts)" } else { "" }
    )]
    Version {
        /// The first octet.
        version: u8,
        /// The header, if it is there: to answer it with 5011.
        header: Option<Header>,
    },
    /// The Message Length does not even cover the header.
    #[error("a Message Length of {declared}, less than the 20 octets of the header")]
    TooShort {
        /// The Message Length.
        declared: usize,
    },
    /// The Message Length is not a multiple of 4.
    #[error("a Message Length of {declared}, which is not a multiple of 4")]
    Unaligned {
        /// The Message Length.
        declared: usize,
    },
    /// The message is longer than the configuration allows.
    #[error("a Message Length of {declared}, where at most {limit} octets are taken")]
    TooLong {
        /// The Message Length.
        declared: usize,
        /// The configured maximum.
        limit: usize,
    },
}

/// The content type of a TLS record that carries a handshake.
const TLS_HANDSHAKE: u8 = 22;
