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
        kasme(&self.keys.ck, &self.keys.ik, plmn, self.hidden_sqn())
    }

    /// CK' and IK', the keys of EAP-AKA' in an access network of this identity (TS 33.402, A.2; RFC 9048, 3.3), such as
    /// `WLAN`. `None` when the name is longer than a key can be bound to, 65,535 octets.
    ///
    /// ```
    /// use diameter_hss::authentication::{Algorithm, Amf, Sqn, Vector};
    ///
    /// let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
    /// let sqn = Sqn::from_octets([0, 0, 0, 0, 0, 0x20]);
    /// let vector = Vector::new(&algorithm, [0x23; 16], sqn, Amf::EUTRAN);
    /// let (ck, ik) = vector.access_network_keys("WLAN").ok_or("the name is too long")?;
    /// assert_ne!(ck, ik);
    /// assert_ne!(vector.access_network_keys("HRPD"), Some((ck, ik)));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn access_network_keys(&self, identity: &str) -> Option<([u8; 16], [u8; 16])> {
        let length = u16::try_from(identity.len()).ok()?;
        let Keys { ck, ik, .. } = &self.keys;
        let mut keys = derived(ck, ik, 0x20, (identity.as_bytes(), length), self.hidden_sqn());
        let halves = keys.first_chunk::<16>().copied().zip(keys.last_chunk::<16>().copied());
        keys.zeroize();
        halves
    }

    /// SQN xor AK.
    fn hidden_sqn(&self) -> [u8; 6] {
        self.autn.first_chunk::<6>().copied().unwrap_or_default()
    }
}

/// KASME: the network is what the key is bound to.
pub(super) fn kasme(ck: &[u8], ik: &[u8], plmn: PlmnId, hidden_sqn: [u8; 6]) -> [u8; 32] {
    derived(ck, ik, 0x10, (&plmn.octets(), 3), hidden_sqn)
}

/// HMAC-SHA-256 over FC, what the key is bound to and SQN xor AK, each with its length (TS 33.220, B.2).
fn derived(
    ck: &[u8],
    ik: &[u8],
    function: u8,
    (bound_to, length): (&[u8], u16),
    hidden_sqn: [u8; 6],
) -> [u8; 32] {
    let mut key: Vec<u8> = ck.iter().chain(ik).copied().collect();
    // A key of any length is one of HMAC (RFC 2104, 2): this does not fail.
    let derived = Hmac::<Sha256>::new_from_slice(&key).map(|mut hmac| {
        hmac.update(&[function]);
        hmac.update(bound_to);
        hmac.update(&length.to_be_bytes());
        hmac.update(&hidden_sqn);
        hmac.update(&[0, 6]);
        hmac.finalize().into_bytes().into()
    });
    key.zeroize();
    derived.unwrap_or_default()
}
