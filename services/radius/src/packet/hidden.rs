//! Values that are hidden with the secret: User-Password (RFC 2865, 5.2), and those with a salt (RFC 2868, 3.5;
//! RFC 2548, 2.4.2).

use md5::{Digest, Md5};
use thiserror::Error;

/// The longest password that User-Password takes.
pub(crate) const LONGEST_PASSWORD: usize = 128;

/// A value that is not hidden as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NotHidden {
    /// A length that hiding does not give.
    #[error("{octets} octets are no hidden value: it has a multiple of 16{behind}", behind = if *.has_salt { ", behind a salt of 2" } else { ", up to 128" })]
    Length {
        /// How long the value is.
        octets: usize,
        /// Whether it begins with a salt.
        has_salt: bool,
    },
    /// What is revealed does not fit its own length: the secret is another, or the value was changed.
    #[error(
        "what was hidden says {length} octets, and has room for {room}: is the shared secret the same on both sides?"
    )]
    Revealed {
        /// The length it says.
        length: usize,
        /// How many octets there are.
        room: usize,
    },
    /// A password that is too long to be hidden.
    #[error("a password of {octets} octets is too long: User-Password takes 128")]
    TooLong {
        /// How long it is.
        octets: usize,
    },
}

/// The value of a User-Password attribute.
///
/// # Errors
///
/// When the password has more than 128 octets.
pub fn hide_password(
    password: &[u8],
    secret: &[u8],
    request_authenticator: [u8; 16],
) -> Result<Vec<u8>, NotHidden> {
    if password.len() > LONGEST_PASSWORD {
        return Err(NotHidden::TooLong { octets: password.len() });
    }
    let mut octets = password.to_vec();
    octets.resize(password.len().max(1).next_multiple_of(16), 0);
    hide(&mut octets, secret, &request_authenticator);
    Ok(octets)
}

/// The password of a User-Password attribute, without the zeros that fill it up.
///
/// With another secret than the sender's it is some octets: nothing tells the two apart but a Message-Authenticator.
///
/// # Errors
///
/// When the value has not the length of a hidden one.
pub fn reveal_password(
    value: &[u8],
    secret: &[u8],
    request_authenticator: [u8; 16],
) -> Result<Vec<u8>, NotHidden> {
    if value.is_empty() || value.len() > LONGEST_PASSWORD || !value.len().is_multiple_of(16) {
        return Err(NotHidden::Length { octets: value.len(), has_salt: false });
    }
    let mut octets = reveal(value, secret, &request_authenticator);
    while octets.last() == Some(&0) {
        octets.pop();
    }
    Ok(octets)
}

/// The value of an attribute that is hidden with a salt, as Tunnel-Password behind its tag and MS-MPPE-Send-Key are. The
/// first bit of the salt is set here; each value of a packet needs a salt of its own.
///
/// # Errors
///
/// When the value has more than 239 octets, the most that an attribute has room for.
pub fn hide_with_salt(
    value: &[u8],
    secret: &[u8],
    request_authenticator: [u8; 16],
    salt: [u8; 2],
) -> Result<Vec<u8>, NotHidden> {
    let too_long = NotHidden::TooLong { octets: value.len() };
    let length = u8::try_from(value.len()).ok().filter(|length| *length <= 239).ok_or(too_long)?;
    let mut octets = vec![length];
    octets.extend_from_slice(value);
    octets.resize(octets.len().next_multiple_of(16), 0);
    let salt = [salt[0] | 0x80, salt[1]];
    hide(&mut octets, secret, &with_salt(request_authenticator, salt));
    octets.splice(..0, salt);
    Ok(octets)
}

/// What was hidden with a salt.
///
/// # Errors
///
/// When the value has not the form of a hidden one, or the secret is another.
pub fn reveal_with_salt(
    value: &[u8],
    secret: &[u8],
    request_authenticator: [u8; 16],
) -> Result<Vec<u8>, NotHidden> {
    let wrong = NotHidden::Length { octets: value.len(), has_salt: true };
    let (salt, hidden) = value.split_first_chunk::<2>().ok_or(wrong)?;
    if hidden.is_empty() || !hidden.len().is_multiple_of(16) {
        return Err(wrong);
    }
    let octets = reveal(hidden, secret, &with_salt(request_authenticator, *salt));
    let (length, rest) = octets.split_first().ok_or(wrong)?;
    let length = usize::from(*length);
    let revealed = rest.get(..length);
    revealed.map(<[u8]>::to_vec).ok_or(NotHidden::Revealed { length, room: rest.len() })
}

fn with_salt(request_authenticator: [u8; 16], salt: [u8; 2]) -> [u8; 18] {
    let mut seed = [0; 18];
    seed[..16].copy_from_slice(&request_authenticator);
    seed[16..].copy_from_slice(&salt);
    seed
}

/// Each block is mixed with the MD5 of the secret and of the block before, as it is on the wire; the first with that
/// of the secret and `seed`.
fn hide(octets: &mut [u8], secret: &[u8], seed: &[u8]) {
    let mut before = seed.to_vec();
    for block in octets.chunks_mut(16) {
        mix(block, secret, &before);
        before.clear();
        before.extend_from_slice(block);
    }
}

fn reveal(hidden: &[u8], secret: &[u8], seed: &[u8]) -> Vec<u8> {
    let mut octets = hidden.to_vec();
    let mut before = seed;
    for (block, hidden) in octets.chunks_mut(16).zip(hidden.chunks(16)) {
        mix(block, secret, before);
        before = hidden;
    }
    octets
}

fn mix(block: &mut [u8], secret: &[u8], before: &[u8]) {
    let with = Md5::new().chain_update(secret).chain_update(before).finalize();
    for (octet, with) in block.iter_mut().zip(with) {
        *octet ^= with;
    }
}
