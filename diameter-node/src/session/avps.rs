//! AVPs of the base protocol that sessions are made of, read in messages of any command: their codes and formats
//! are the same in every application.

use std::time::Duration;

use bytes::Bytes;
use diameter_core::{AvpKey, Message, Outcome};
use diameter_session::{ResultCode, Timestamp};

/// The values of all AVPs of this kind.
pub(crate) fn all(message: &Message, key: AvpKey) -> impl Iterator<Item = Bytes> {
    message.avps().map_while(Result::ok).filter(move |it| it.key() == key).map(|it| it.to_bytes())
}

pub(crate) fn unsigned32(message: &Message, key: AvpKey) -> Option<u32> {
    all(message, key).next()?[..].try_into().ok().map(u32::from_be_bytes)
}

pub(crate) fn unsigned64(message: &Message, key: AvpKey) -> Option<u64> {
    all(message, key).next()?[..].try_into().ok().map(u64::from_be_bytes)
}

pub(crate) fn seconds(message: &Message, key: AvpKey) -> Option<Duration> {
    unsigned32(message, key).map(|it| Duration::from_secs(it.into()))
}

/// Result-Code or Experimental-Result-Code.
pub(crate) fn result_code(answer: &Message) -> Option<ResultCode> {
    Outcome::of(answer).map(|outcome| ResultCode(outcome.code()))
}

pub(crate) fn text(message: &Message, key: AvpKey) -> Option<String> {
    String::from_utf8(all(message, key).next()?.to_vec()).ok()
}

/// The value of an AVP of the format Time: seconds since 1900, which begin anew in 2036 (RFC 6733, 4.3.1).
pub(crate) fn time(timestamp: Timestamp) -> [u8; 4] {
    const FROM_1900_TO_1970: u64 = 2_208_988_800;
    let seconds = timestamp.as_millis() / 1000 + FROM_1900_TO_1970;
    (seconds as u32).to_be_bytes()
}
