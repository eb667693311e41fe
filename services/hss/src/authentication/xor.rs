//! The XOR function of test cards (TS 34.108, 8.1.2).

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::algorithm::{Keys, Mac, Octets};

#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(super) struct Xor {
    k: [u8; 16],
}

impl Xor {
    pub(super) fn new(k: [u8; 16]) -> Self {
        Self { k }
    }

    pub(super) fn write(&self, kind: u8, octets: &mut Vec<u8>) {
        octets.push(kind);
        octets.extend_from_slice(&self.k);
    }

    pub(super) fn read(octets: &[u8]) -> Option<Self> {
        Some(Self { k: octets.try_into().ok()? })
    }

    /// f1 and f1*.
    pub(super) fn f1(&self, rand: &[u8; 16], sqn: [u8; 6], amf: [u8; 2]) -> Mac {
        let xdout = self.xdout(rand);
        let cdout = sqn.into_iter().chain(amf);
        Octets::of(&xdout.iter().zip(cdout).map(|(a, b)| a ^ b).collect::<Vec<_>>())
    }

    /// All are XDOUT, from another octet on.
    pub(super) fn keys(&self, rand: &[u8; 16]) -> Keys {
        let xdout = self.xdout(rand);
        let rotated = |left| {
            let mut octets = xdout;
            octets.rotate_left(left);
            octets
        };
        let mut ak = [0; 6];
        ak.copy_from_slice(&xdout[3..9]);
        Keys {
            res: Octets::of(&xdout),
            ck: Octets::of(&rotated(1)),
            ik: Octets::of(&rotated(2)),
            ak,
        }
    }

    fn xdout(&self, rand: &[u8; 16]) -> [u8; 16] {
        let mut xdout = self.k;
        for (a, b) in xdout.iter_mut().zip(rand) {
            *a ^= b;
        }
        xdout
    }
}
