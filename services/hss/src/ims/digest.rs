//! What SIP digest authentication checks with (RFC 7616; TS 29.228, 6.3).

use std::fmt;

use md5::{Digest, Md5};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The credentials of a private identity. Whoever knows HA1 can register as the subscriber: it is never shown, and
/// overwritten when it is dropped.
///
/// ```
/// use diameter_hss::SipDigest;
///
/// let digest = SipDigest::of_password("user1@ims.example", "ims.example", "secret");
/// assert_eq!(digest.ha1(), "3f27c512d6f074deb929c1037e28e65e");
/// assert_eq!(format!("{digest:?}"), "SipDigest(user1@ims.example, ims.example)");
/// ```
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct SipDigest {
    private: String,
    realm: String,
    ha1: String,
}

impl SipDigest {
    /// Those of a private identity with HA1, 32 hexadecimal digits: MD5 of `user:realm:password`.
    ///
    /// # Errors
    ///
    /// When HA1 is anything else.
    pub fn new(
        private: impl Into<String>,
        realm: impl Into<String>,
        ha1: &str,
    ) -> Result<Self, InvalidDigest> {
        match ha1.len() == 32 && ha1.bytes().all(|it| it.is_ascii_hexdigit()) {
            true => Ok(Self {
                private: private.into(),
                realm: realm.into(),
                ha1: ha1.to_ascii_lowercase(),
            }),
            false => Err(InvalidDigest),
        }
    }

    /// Those of a password.
    pub fn of_password(
        private: impl Into<String>,
        realm: impl Into<String>,
        password: &str,
    ) -> Self {
        let (private, realm) = (private.into(), realm.into());
        let secret = Zeroizing::new(format!("{private}:{realm}:{password}"));
        let ha1 = Md5::digest(secret.as_bytes());
        let ha1 = ha1.iter().map(|it| format!("{it:02x}")).collect();
        Self { private, realm, ha1 }
    }

    /// Whose they are.
    pub fn private_identity(&self) -> &str {
        &self.private
    }

    /// The realm that the terminal is asked in.
    pub fn realm(&self) -> &str {
        &self.realm
    }

    /// HA1, in hexadecimal digits.
    pub fn ha1(&self) -> &str {
        &self.ha1
    }
}

impl fmt::Debug for SipDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SipDigest({}, {})", self.private, self.realm)
    }
}

/// HA1 that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("HA1 is 32 hexadecimal digits: the MD5 of `user:realm:password`")]
pub struct InvalidDigest;
