//! The key of pseudonyms, and what is computed with it: AES-SIV (RFC 5297).
//!
//! SIV is made for this: the same input gives the same output, nobody without the key can compute or invert
//! it, and what was not made with the key is refused.

use std::fmt;

use aes_siv::siv::Aes128Siv;
use aes_siv::{Key, KeyInit};

/// The key that pseudonyms are computed with. All agents at the edges of one network have the same.
#[derive(Clone, PartialEq, Eq)]
pub struct HidingKey([u8; Self::LENGTH]);

impl HidingKey {
    /// The octets of a key.
    pub const LENGTH: usize = 32;

    /// A key. Its octets must come from a good source of chance: `openssl rand -hex 32`.
    pub const fn new(octets: [u8; Self::LENGTH]) -> Self {
        Self(octets)
    }

    pub(super) fn cipher(&self) -> Cipher {
        Cipher(Aes128Siv::new(&Key::<Aes128Siv>::from(self.0)))
    }
}

/// Nothing of a key is shown.
impl fmt::Debug for HidingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HidingKey(..)")
    }
}

/// What a sealed value is for: one can't be taken for the other.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    /// A host, in the domain that follows.
    Host,
    /// The Proxy-State of an agent of the own network.
    ProxyState,
    /// Which of several pseudonyms a subscriber sees.
    Subscriber,
    /// Which pseudonym stands in a Session-Id.
    Session,
    /// What is added to the Origin-State-Id of a pseudonym.
    OriginStateId,
}

impl Purpose {
    fn header(self) -> &'static [u8] {
        match self {
            Self::Host => b"host",
            Self::ProxyState => b"proxy-state",
            Self::Subscriber => b"subscriber",
            Self::Session => b"session",
            Self::OriginStateId => b"origin-state-id",
        }
    }
}

/// A key, ready for the values of one message.
pub(super) struct Cipher(Aes128Siv);

impl Cipher {
    /// Seals a value: 16 octets longer, and the same whenever it is sealed.
    pub(super) fn seal(&mut self, purpose: Purpose, context: &[u8], plain: &[u8]) -> Vec<u8> {
        // Fails above 126 headers only.
        self.0.encrypt([purpose.header(), context], plain).unwrap_or_default()
    }

    /// Opens a sealed value; `None` when it was not sealed with this key for this.
    pub(super) fn open(
        &mut self,
        purpose: Purpose,
        context: &[u8],
        sealed: &[u8],
    ) -> Option<Vec<u8>> {
        self.0.decrypt([purpose.header(), context], sealed).ok()
    }

    /// A number that depends on the key and on these octets.
    pub(super) fn number(&mut self, purpose: Purpose, octets: &[u8]) -> u32 {
        let tag = self.seal(purpose, octets, &[]);
        tag.first_chunk().map_or(0, |octets| u32::from_be_bytes(*octets))
    }
}
