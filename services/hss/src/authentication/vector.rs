//! Authentication vectors (TS 33.102, 6.3.2; TS 33.401, 6.1 and annex A.2).

use diameter_core::coding::PlmnId;
use hmac::{Hmac, KeyInit, Mac as _};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::algorithm::{Algorithm, Keys};
use super::sequence::Sqn;

/// The authentication management field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Zeroize)]
pub struct Amf(pub [u8; 2]);

impl Amf {
    /// For UTRAN, GERAN and IMS: the separation bit is 0.
    pub const UMTS: Self = Self([0, 0]);
    /// For E-UTRAN: the separation bit is 1, so that the keys are of no use elsewhere (TS 33.401, 6.1.1).
    pub const EUTRAN: Self = Self([0x80, 0]);
}

/// An authentication vector: a challenge, the response to it, and the keys that both sides then have.
#[derive(Clone, Debug, PartialEq, Eq, ZeroizeOnDrop)]
pub struct Vector {
    rand: [u8; 16],
    autn: [u8; 16],
    keys: Keys,
}

impl Vector {
    /// Makes a vector of a challenge and a sequence number, neither of which was used before.
    ///
    /// AUTN has room for a MAC of 8 octets (TS 33.102, 6.3.2); of a longer one the first 8 are taken.
    pub fn new(algorithm: &Algorithm, rand: [u8; 16], sqn: Sqn, amf: Amf) -> Self {
        let keys = algorithm.keys(&rand);
        let mac = algorithm.f1(&rand, sqn, amf);
        let hidden = sqn.octets().into_iter().zip(keys.ak).map(|(sqn, ak)| sqn ^ ak);
        let mut autn = [0; 16];
        let octets = hidden.chain(amf.0).chain(mac.iter().copied());
        for (to, from) in autn.iter_mut().zip(octets) {
            *to = from;
        }
        Self { rand, autn, keys }
    }

    /// RAND.
    pub fn rand(&self) -> &[u8; 16] {
        &self.rand
    }

    /// AUTN: the hidden sequence number, AMF, MAC-A.
    pub fn autn(&self) -> &[u8; 16] {
        &self.autn
    }

    /// XRES, what the card answers.
    pub fn xres(&self) -> &[u8] {
        &self.keys.res
    }

    /// CK.
    pub fn ck(&self) -> &[u8] {
        &self.keys.ck
    }

    /// IK.
    pub fn ik(&self) -> &[u8] {
        &self.keys.ik
    }

    /// KASME, the key of an MME in this network (TS 33.401, A.2): CK and IK never leave the home network.
    pub fn kasme(&self, plmn: PlmnId) -> [u8; 32] {
        let hidden_sqn = self.autn.first_chunk::<6>().copied().unwrap_or_default();
        kasme(&self.keys.ck, &self.keys.ik, plmn, hidden_sqn)
    }
}

/// HMAC-SHA-256 over FC, the network and SQN xor AK, each with its length.
pub(super) fn kasme(ck: &[u8], ik: &[u8], plmn: PlmnId, hidden_sqn: [u8; 6]) -> [u8; 32] {
    let mut key: Vec<u8> = ck.iter().chain(ik).copied().collect();
    // A key of any length is one of HMAC (RFC 2104, 2): this does not fail.
    let derived = Hmac::<Sha256>::new_from_slice(&key).map(|mut hmac| {
        hmac.update(&[0x10]);
        hmac.update(&plmn.octets());
        hmac.update(&[0, 3]);
        hmac.update(&hidden_sqn);
        hmac.update(&[0, 6]);
        hmac.finalize().into_bytes().into()
    });
    key.zeroize();
    derived.unwrap_or_default()
}
