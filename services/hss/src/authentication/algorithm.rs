//! The functions f1 to f5* of TS 33.102, 6.3, whichever algorithm computes them.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::milenage::Milenage;
use super::sequence::Sqn;
use super::tuak::{Tuak, TuakLengths};
use super::vector::Amf;
use super::xor::Xor;

/// An algorithm with the key of one subscriber. What it holds is never printed, and overwritten when it is
/// dropped.
#[derive(Clone, ZeroizeOnDrop)]
pub struct Algorithm(Kind);

#[derive(Clone, Zeroize, ZeroizeOnDrop)]
enum Kind {
    Milenage(Milenage),
    Tuak(Tuak),
    Xor(Xor),
}

/// What f2 to f5 make of a challenge.
#[derive(Clone, Debug, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub(super) struct Keys {
    pub(super) res: Res,
    pub(super) ck: Octets<32>,
    pub(super) ik: Octets<32>,
    pub(super) ak: [u8; 6],
}

/// What f2 computes, RES and XRES: 4 to 32 octets.
pub type Res = Octets<32>;

/// What f1 and f1* compute, MAC-A and MAC-S: 8 octets, or up to 32 with TUAK.
pub type Mac = Octets<32>;

impl Algorithm {
    /// Milenage (TS 35.206), by K and OPc.
    ///
    /// ```
    /// use diameter_hss::authentication::Algorithm;
    ///
    /// let k = [0x46; 16];
    /// let opc = Algorithm::milenage_opc(k, [0xcd; 16]);
    /// let algorithm = Algorithm::milenage(k, opc);
    /// assert_eq!(format!("{algorithm:?}"), "Algorithm(Milenage)");
    /// ```
    pub fn milenage(k: [u8; 16], opc: [u8; 16]) -> Self {
        Self(Kind::Milenage(Milenage::new(k, opc)))
    }

    /// OPc: the OP of the operator, encrypted for one subscriber (TS 35.206, 4.1).
    pub fn milenage_opc(k: [u8; 16], op: [u8; 16]) -> [u8; 16] {
        Milenage::opc(k, op)
    }

    /// TUAK (TS 35.231), by K of 16 or 32 octets and TOPc. `iterations` is how often Keccak-f runs, at least
    /// once.
    ///
    /// # Errors
    ///
    /// When K has another length.
    pub fn tuak(
        k: &[u8],
        topc: [u8; 32],
        lengths: TuakLengths,
        iterations: u8,
    ) -> Result<Self, KeyLengthError> {
        Tuak::new(k, topc, lengths, iterations).map(Kind::Tuak).map(Self)
    }

    /// TOPc: the TOP of the operator, for one subscriber (TS 35.231, 6.2).
    ///
    /// # Errors
    ///
    /// When K has neither 16 nor 32 octets.
    pub fn tuak_topc(k: &[u8], top: [u8; 32], iterations: u8) -> Result<[u8; 32], KeyLengthError> {
        Tuak::topc(k, top, iterations)
    }

    /// The XOR function of test cards (TS 34.108, 8.1.2). It protects nothing.
    pub fn xor(k: [u8; 16]) -> Self {
        Self(Kind::Xor(Xor::new(k)))
    }

    /// What it is called: `Milenage`, `TUAK` or `XOR`.
    pub fn name(&self) -> &'static str {
        match self.0 {
            Kind::Milenage(_) => "Milenage",
            Kind::Tuak(_) => "TUAK",
            Kind::Xor(_) => "XOR",
        }
    }

    /// Which it is and all that it computes with, as octets: for stores, which encrypt them.
    #[cfg_attr(not(feature = "node"), allow(dead_code, reason = "stores have it"))]
    pub(crate) fn secrets(&self) -> Zeroizing<Vec<u8>> {
        // Of the length that is needed: a vector that grows leaves keys behind.
        let mut octets = Zeroizing::new(Vec::with_capacity(80));
        match &self.0 {
            Kind::Milenage(it) => it.write(MILENAGE, &mut octets),
            Kind::Tuak(it) => it.write(TUAK, &mut octets),
            Kind::Xor(it) => it.write(XOR, &mut octets),
        }
        octets
    }

    /// Reads what [`Algorithm::secrets`] has written.
    #[cfg_attr(not(feature = "storage"), allow(dead_code, reason = "stores have it"))]
    pub(crate) fn from_secrets(octets: &[u8]) -> Option<Self> {
        let (kind, rest) = octets.split_first()?;
        let kind = match *kind {
            MILENAGE => Kind::Milenage(Milenage::read(rest)?),
            TUAK => Kind::Tuak(Tuak::read(rest)?),
            XOR => Kind::Xor(Xor::read(rest)?),
            _ => return None,
        };
        Some(Self(kind))
    }

    /// f1: authenticates a challenge.
    pub fn f1(&self, rand: &[u8; 16], sqn: Sqn, amf: Amf) -> Mac {
        match &self.0 {
            Kind::Milenage(it) => it.f1(rand, sqn.octets(), amf.0).0,
            Kind::Tuak(it) => it.f1(rand, sqn.octets(), amf.0),
            Kind::Xor(it) => it.f1(rand, sqn.octets(), amf.0),
        }
    }

    /// f1*: authenticates what a card says about its sequence number.
    pub fn f1_star(&self, rand: &[u8; 16], sqn: Sqn, amf: Amf) -> Mac {
        match &self.0 {
            Kind::Milenage(it) => it.f1(rand, sqn.octets(), amf.0).1,
            Kind::Tuak(it) => it.f1_star(rand, sqn.octets(), amf.0),
            Kind::Xor(it) => it.f1(rand, sqn.octets(), amf.0),
        }
    }

    /// f2, f3, f4, f5.
    pub(super) fn keys(&self, rand: &[u8; 16]) -> Keys {
        match &self.0 {
            Kind::Milenage(it) => it.keys(rand),
            Kind::Tuak(it) => it.keys(rand),
            Kind::Xor(it) => it.keys(rand),
        }
    }

    /// f5*: hides the sequence number of a card.
    pub fn f5_star(&self, rand: &[u8; 16]) -> [u8; 6] {
        match &self.0 {
            Kind::Milenage(it) => it.f5_star(rand),
            Kind::Tuak(it) => it.f5_star(rand),
            Kind::Xor(it) => it.keys(rand).ak,
        }
    }
}

impl fmt::Debug for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Algorithm({})", self.name())
    }
}

/// How the octets of each begin.
const MILENAGE: u8 = 1;
const TUAK: u8 = 2;
const XOR: u8 = 3;

/// A key of a length that the algorithm does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a key of {found} octets: TUAK takes 16 or 32 (TS 35.231, 5.1)")]
pub struct KeyLengthError {
    /// How long it is.
    pub found: usize,
}

/// Up to `N` octets.
#[derive(Clone, Copy, PartialEq, Eq, Zeroize)]
pub struct Octets<const N: usize> {
    octets: [u8; N],
    length: u8,
}

impl<const N: usize> Octets<N> {
    /// The first `N` of them at most.
    pub(super) fn of(octets: &[u8]) -> Self {
        let mut all = Self { octets: [0; N], length: 0 };
        for (to, from) in all.octets.iter_mut().zip(octets) {
            *to = *from;
            all.length += 1;
        }
        all
    }
}

impl<const N: usize> std::ops::Deref for Octets<N> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.octets.get(..self.length.into()).unwrap_or_default()
    }
}

impl<const N: usize> fmt::Debug for Octets<N> {
    /// Only how many there are: they are secret, or become so.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Octets({})", self.length)
    }
}
