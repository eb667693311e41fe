//! Keys of subscribers at rest: encrypted with AES-256-GCM under a master key, each bound to its IMSI.

use std::fmt;

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::authentication::Algorithm;

/// A master key, which the keys of subscribers are encrypted under. It is never shown.
///
/// ```
/// use diameter_hss::storage::MasterKey;
///
/// let key = MasterKey::parse(&"0f".repeat(32))?;
/// assert_eq!(format!("{key:?}"), format!("MasterKey({})", key.id()));
/// assert!(MasterKey::parse("0f0f").is_err());
/// # Ok::<(), diameter_hss::storage::InvalidMasterKey>(())
/// ```
#[derive(Clone)]
pub struct MasterKey {
    id: KeyId,
    cipher: Aes256Gcm,
}

/// Which master key it is, without telling it: a part of its digest.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyId([u8; KeyId::LENGTH]);

impl KeyId {
    const LENGTH: usize = 8;

    /// Its octets.
    pub(crate) fn octets(self) -> [u8; Self::LENGTH] {
        self.0
    }

    pub(crate) fn of_octets(octets: &[u8]) -> Option<Self> {
        octets.try_into().ok().map(Self)
    }
}

impl MasterKey {
    /// A key of 32 octets.
    pub fn new(key: &[u8; 32]) -> Self {
        let digest =
            Sha256::new_with_prefix(b"diameter-hss master key").chain_update(key).finalize();
        let mut id = [0; KeyId::LENGTH];
        id.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
        Self { id: KeyId(id), cipher: Aes256Gcm::new(key.into()) }
    }

    /// A key as files and the environment have it: 64 hexadecimal digits.
    ///
    /// # Errors
    ///
    /// When it is anything else.
    pub fn parse(text: &str) -> Result<Self, InvalidMasterKey> {
        let text = text.trim();
        let octets = octets_of(text).ok_or(InvalidMasterKey { found: text.chars().count() })?;
        let key = <&[u8; 32]>::try_from(octets.as_slice());
        let key = key.map_err(|_| InvalidMasterKey { found: text.len() })?;
        Ok(Self::new(key))
    }

    /// A new key as [`MasterKey::parse`] reads it.
    ///
    /// # Errors
    ///
    /// When the system has no random numbers.
    pub fn generate() -> Result<Zeroizing<String>, getrandom::Error> {
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(key.as_mut_slice())?;
        Ok(Zeroizing::new(digits_of(key.as_slice())))
    }

    /// Which it is.
    pub fn id(&self) -> KeyId {
        self.id
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKey({})", self.id)
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&digits_of(&self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyId({self})")
    }
}

/// The master keys of a store: new keys of subscribers are encrypted under the current one, those that are kept are
/// read with whichever they need.
#[derive(Clone, Debug)]
pub struct Keyring {
    current: MasterKey,
    previous: Vec<MasterKey>,
}

/// Octets of a nonce: they stand in front of what is encrypted.
const NONCE: usize = 12;

/// What keys of exports are bound to: no IMSI is such a text.
const EXPORT: &[u8] = b"key of an export";

impl Keyring {
    /// One master key.
    pub fn new(current: MasterKey) -> Self {
        Self { current, previous: Vec::new() }
    }

    /// A key that was in use before, to read what is still encrypted under it.
    #[must_use]
    pub fn with_previous(mut self, key: MasterKey) -> Self {
        self.previous.push(key);
        self
    }

    /// The key that is in use.
    pub fn current(&self) -> KeyId {
        self.current.id
    }

    /// Whether there is this key.
    pub fn has(&self, id: KeyId) -> bool {
        self.key(id).is_some()
    }

    fn key(&self, id: KeyId) -> Option<&MasterKey> {
        std::iter::once(&self.current).chain(&self.previous).find(|it| it.id == id)
    }

    /// Encrypts: the id of the key, a nonce, and the secrets, which only the same IMSI gets out again.
    pub(crate) fn seal(&self, imsi: &str, algorithm: &Algorithm) -> Result<Vec<u8>, KeyError> {
        self.seal_octets(imsi.as_bytes(), &algorithm.secrets())
    }

    pub(super) fn seal_octets(&self, bound_to: &[u8], secrets: &[u8]) -> Result<Vec<u8>, KeyError> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|_| KeyError::NoRandomNumbers)?;
        let payload = Payload { msg: secrets, aad: bound_to };
        let sealed = self.current.cipher.encrypt(&nonce.into(), payload);
        let sealed = sealed.map_err(|_| KeyError::Damaged)?;
        Ok([&self.current.id.0[..], &nonce, &sealed].concat())
    }

    /// Decrypts.
    pub(crate) fn open(&self, imsi: &str, sealed: &[u8]) -> Result<Algorithm, KeyError> {
        let secrets = self.open_octets(imsi.as_bytes(), sealed)?;
        Algorithm::from_secrets(&secrets).ok_or(KeyError::Damaged)
    }

    pub(super) fn open_octets(
        &self,
        bound_to: &[u8],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let (id, rest) = sealed.split_first_chunk().ok_or(KeyError::Damaged)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(KeyError::Damaged)?;
        let needed = KeyId(*id);
        let key = self.key(needed).ok_or(KeyError::Missing { needed, current: self.current.id })?;
        let payload = Payload { msg: sealed, aad: bound_to };
        let secrets = key.cipher.decrypt(nonce.into(), payload).map_err(|_| KeyError::Damaged)?;
        Ok(Zeroizing::new(secrets))
    }

    /// Encrypts the key of an export, as [`MasterKey::parse`] reads it, for a server that has the same master key.
    ///
    /// # Errors
    ///
    /// When it is no key, or there are no random numbers.
    pub fn wrap(&self, key: &str) -> Result<Vec<u8>, WrapError> {
        let text = key.trim();
        let octets = octets_of(text).filter(|it| it.len() == 32);
        let octets = octets.ok_or(InvalidMasterKey { found: text.chars().count() })?;
        Ok(self.seal_octets(EXPORT, &octets)?)
    }

    /// The key of an export that [`wrap`](Self::wrap) has encrypted.
    ///
    /// # Errors
    ///
    /// When it is encrypted under another master key, or damaged.
    pub fn unwrap_key(&self, wrapped: &[u8]) -> Result<Self, KeyError> {
        let octets = self.open_octets(EXPORT, wrapped)?;
        let key = <&[u8; 32]>::try_from(octets.as_slice()).map_err(|_| KeyError::Damaged)?;
        Ok(Self::new(MasterKey::new(key)))
    }

    /// Whether something is encrypted under the current key.
    pub(crate) fn is_current(&self, sealed: &[u8]) -> bool {
        sealed.starts_with(&self.current.id.0)
    }
}

/// Why keys of subscribers cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// They are encrypted under another master key.
    #[error(
        "keys are encrypted under the master key {needed}, and the one given is {current}: give the \
         right one, or the old one as a previous one"
    )]
    Missing {
        /// The key that they need.
        needed: KeyId,
        /// The key that is in use.
        current: KeyId,
    },
    /// They were changed, or belong to another subscriber.
    #[error("keys were changed, or belong to another subscriber")]
    Damaged,
    /// The system has no random numbers.
    #[error("there are no random numbers")]
    NoRandomNumbers,
}

/// Why the key of an export is not encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WrapError {
    /// It is none.
    #[error(transparent)]
    Invalid(#[from] InvalidMasterKey),
    /// It cannot be encrypted.
    #[error(transparent)]
    Key(#[from] KeyError),
}

/// No master key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a master key is 64 hexadecimal digits, found {found} characters")]
pub struct InvalidMasterKey {
    /// How many characters there are.
    pub found: usize,
}

/// The octets of hexadecimal digits.
pub(crate) fn octets_of(digits: &str) -> Option<Zeroizing<Vec<u8>>> {
    let (pairs, rest) = digits.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    let digit = |it: u8| char::from(it).to_digit(16).map(|it| it as u8);
    let mut octets = Zeroizing::new(Vec::with_capacity(pairs.len()));
    for [high, low] in pairs {
        octets.push(digit(*high)? << 4 | digit(*low)?);
    }
    Some(octets)
}

/// Octets in hexadecimal digits.
pub(crate) fn digits_of(octets: &[u8]) -> String {
    let digit = |it: u8| char::from_digit(it.into(), 16).unwrap_or_default();
    let mut digits = String::with_capacity(2 * octets.len());
    for octet in octets {
        digits.extend([digit(octet >> 4), digit(octet & 0xf)]);
    }
    digits
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail that way")]

    use super::*;
    use crate::authentication::TuakLengths;

    fn key(octet: u8) -> MasterKey {
        MasterKey::new(&[octet; 32])
    }

    #[test]
    fn keys_come_back_for_their_imsi_and_under_their_master_key_only() {
        let algorithms = [
            Algorithm::milenage([1; 16], [2; 16]),
            Algorithm::tuak(&[3; 32], [4; 32], TuakLengths::new(16, 8, 32, 16).unwrap(), 2)
                .unwrap(),
            Algorithm::xor([5; 16]),
        ];
        let ring = Keyring::new(key(7));
        for algorithm in algorithms {
            let sealed = ring.seal("001", &algorithm).unwrap();
            assert_eq!(*ring.open("001", &sealed).unwrap().secrets(), *algorithm.secrets());
            assert_ne!(sealed, ring.seal("001", &algorithm).unwrap(), "each has its nonce");
            let secrets = algorithm.secrets();
            assert!(!sealed.windows(16).any(|it| secrets.windows(16).any(|key| key == it)));
            assert_eq!(ring.open("002", &sealed).unwrap_err(), KeyError::Damaged);
            let mut changed = sealed.clone();
            *changed.last_mut().unwrap() ^= 1;
            assert_eq!(ring.open("001", &changed).unwrap_err(), KeyError::Damaged);
            let other = Keyring::new(key(8));
            let error = other.open("001", &sealed).unwrap_err();
            assert_eq!(error, KeyError::Missing { needed: key(7).id, current: key(8).id });
            let both = other.with_previous(key(7));
            both.open("001", &sealed).unwrap();
            assert!(!both.is_current(&sealed) && ring.is_current(&sealed));
        }
    }

    #[test]
    fn key_of_an_export_needs_the_master_key() {
        let (ring, other) = (Keyring::new(key(7)), Keyring::new(key(8)));
        let text = MasterKey::generate().unwrap();
        let wrapped = ring.wrap(&text).unwrap();
        let opened = ring.unwrap_key(&wrapped).unwrap();
        assert_eq!(opened.current(), MasterKey::parse(&text).unwrap().id());
        assert!(matches!(other.unwrap_key(&wrapped), Err(KeyError::Missing { .. })));
        let sealed = ring.seal("001", &Algorithm::xor([5; 16])).unwrap();
        assert_eq!(ring.unwrap_key(&sealed).unwrap_err(), KeyError::Damaged);
        let short = WrapError::Invalid(InvalidMasterKey { found: 4 });
        assert_eq!(ring.wrap("0f0f").unwrap_err(), short);
    }

    #[test]
    fn generated_key_is_read_again() {
        let text = MasterKey::generate().unwrap();
        assert_ne!(*text, *MasterKey::generate().unwrap());
        MasterKey::parse(&format!("{}\n", *text)).unwrap();
        assert_eq!(MasterKey::parse("00").unwrap_err(), InvalidMasterKey { found: 2 });
    }
}
