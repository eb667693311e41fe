//! Whether a packet is of somebody who knows the secret: Request and Response Authenticators (RFC 2865, 3; RFC 2866,
//! 3; RFC 5176, 2.3) and Message-Authenticator (RFC 3579, 3.2).

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use subtle::ConstantTimeEq;
use thiserror::Error;

use super::{Code, HEADER, Packet, RequestAuthenticator};

/// Its type.
pub(super) const MESSAGE_AUTHENTICATOR: u8 = 80;

/// Its octets, type and length included.
pub(super) const MESSAGE_AUTHENTICATOR_OCTETS: usize = 18;

/// Whether a packet was signed as a whole.
///
/// An Access-Request without one can have been made by anybody, and a response without one can be forged by somebody
/// between the two (CVE-2024-3596, "Blast-RADIUS"): require it wherever the other side can send it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MessageAuthenticator {
    /// There is one, and it is right.
    Right,
    /// There is none.
    Missing,
}

/// Why a packet is not believed. It is dropped without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Unauthentic {
    /// A Message-Authenticator that the secret does not give.
    #[error("the Message-Authenticator is wrong: is the shared secret the same on both sides?")]
    MessageAuthenticator,
    /// More than one Message-Authenticator, or one that has not 16 octets.
    #[error("the Message-Authenticator has not its form: one, of 16 octets")]
    MessageAuthenticatorForm,
    /// EAP without a Message-Authenticator (RFC 3579, 3.2).
    #[error("a packet with EAP-Message needs a Message-Authenticator")]
    EapUnsigned,
    /// A Request or Response Authenticator that the secret does not give.
    #[error("the authenticator is wrong: is the shared secret the same on both sides?")]
    Authenticator,
    /// A response where a request was expected, or the other way round.
    #[error("{0} is not what was expected here")]
    Code(Code),
}

impl Packet<'_> {
    /// Checks a request with the secret that is shared with its sender.
    ///
    /// # Errors
    ///
    /// When the sender does not know the secret, or the packet was changed on its way.
    pub fn verify_request(&self, secret: &[u8]) -> Result<MessageAuthenticator, Unauthentic> {
        let made = self.code().request_authenticator().ok_or(Unauthentic::Code(self.code()))?;
        let before = match made {
            RequestAuthenticator::Random => self.authenticator(),
            RequestAuthenticator::Hash => {
                self.verify_authenticator(secret, [0; 16])?;
                [0; 16]
            }
        };
        self.verify_message_authenticator(secret, before)
    }

    /// Checks a response with the secret and the authenticator of its request.
    ///
    /// # Errors
    ///
    /// When the sender does not know the secret, or it answers another request.
    pub fn verify_response(
        &self,
        secret: &[u8],
        request_authenticator: [u8; 16],
    ) -> Result<MessageAuthenticator, Unauthentic> {
        if self.code().request_authenticator().is_some() {
            return Err(Unauthentic::Code(self.code()));
        }
        self.verify_authenticator(secret, request_authenticator)?;
        self.verify_message_authenticator(secret, request_authenticator)
    }

    fn verify_authenticator(&self, secret: &[u8], before: [u8; 16]) -> Result<(), Unauthentic> {
        let right = authenticator(self.octets, before, secret);
        match right.ct_eq(&self.authenticator()).into() {
            true => Ok(()),
            false => Err(Unauthentic::Authenticator),
        }
    }

    fn verify_message_authenticator(
        &self,
        secret: &[u8],
        before: [u8; 16],
    ) -> Result<MessageAuthenticator, Unauthentic> {
        let mut found = None;
        let mut has_eap = false;
        let mut offset = HEADER;
        for (number, value) in self.pieces() {
            has_eap |= number == EAP_MESSAGE;
            if number == MESSAGE_AUTHENTICATOR {
                let value: [u8; 16] =
                    value.try_into().map_err(|_| Unauthentic::MessageAuthenticatorForm)?;
                if found.replace((offset + 2, value)).is_some() {
                    return Err(Unauthentic::MessageAuthenticatorForm);
                }
            }
            offset += 2 + value.len();
        }
        let Some((offset, value)) = found else {
            return if has_eap {
                Err(Unauthentic::EapUnsigned)
            } else {
                Ok(MessageAuthenticator::Missing)
            };
        };
        let right = message_authenticator(self.octets, before, offset, secret);
        match right.ct_eq(&value).into() {
            true => Ok(MessageAuthenticator::Right),
            false => Err(Unauthentic::MessageAuthenticator),
        }
    }
}

const EAP_MESSAGE: u8 = 79;

/// The MD5 of a packet with `before` in the place of its authenticator, and of the secret behind it.
pub(super) fn authenticator(octets: &[u8], before: [u8; 16], secret: &[u8]) -> [u8; 16] {
    let (start, rest) = octets.split_at(4.min(octets.len()));
    Md5::new()
        .chain_update(start)
        .chain_update(before)
        .chain_update(rest.get(16..).unwrap_or_default())
        .chain_update(secret)
        .finalize()
        .into()
}

/// The HMAC-MD5 of a packet with `before` in the place of its authenticator, and zeros in that of the
/// Message-Authenticator, whose value begins at `offset`.
pub(super) fn message_authenticator(
    octets: &[u8],
    before: [u8; 16],
    offset: usize,
    secret: &[u8],
) -> [u8; 16] {
    let (head, rest) = octets.split_at(offset.min(octets.len()));
    // Keys of every length are keys of an HMAC: the error has no case.
    let Ok(mut mac) = <Hmac<Md5> as KeyInit>::new_from_slice(secret) else { return [0; 16] };
    mac.update(head.get(..4).unwrap_or_default());
    mac.update(&before);
    mac.update(head.get(HEADER..).unwrap_or_default());
    mac.update(&[0; 16]);
    mac.update(rest.get(16..).unwrap_or_default());
    mac.finalize().into_bytes().into()
}
