//! Octets that nobody can predict: authenticators of Access-Requests (RFC 2865, 3), and jitter.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use md5::Md5;
use zeroize::Zeroizing;

/// The HMAC of numbers that are counted, with a key that nobody knows.
pub(super) struct Authenticators {
    key: Zeroizing<[u8; 32]>,
    next: u64,
}

impl Authenticators {
    pub(super) fn new(key: [u8; 32]) -> Self {
        Self { key: Zeroizing::new(key), next: 0 }
    }

    pub(super) fn next(&mut self) -> [u8; 16] {
        let number = self.next;
        self.next = self.next.wrapping_add(1);
        // Keys of every length are keys of an HMAC: the error has no case.
        let Ok(mut mac) = <Hmac<Md5> as KeyInit>::new_from_slice(&self.key[..]) else {
            return [0; 16];
        };
        mac.update(&number.to_be_bytes());
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for Authenticators {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Authenticators(..)")
    }
}
