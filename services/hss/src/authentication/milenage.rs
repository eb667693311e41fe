//! Milenage (TS 35.206).

use aes::Aes128;
use aes::cipher::{BlockCipherEncrypt, KeyInit};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::algorithm::{Keys, Mac, Octets};

#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(super) struct Milenage {
    k: [u8; 16],
    opc: [u8; 16],
}

impl Milenage {
    pub(super) fn new(k: [u8; 16], opc: [u8; 16]) -> Self {
        Self { k, opc }
    }

    pub(super) fn write(&self, kind: u8, octets: &mut Vec<u8>) {
        octets.push(kind);
        octets.extend_from_slice(&self.k);
        octets.extend_from_slice(&self.opc);
    }

    pub(super) fn read(octets: &[u8]) -> Option<Self> {
        let (k, opc) = octets.split_first_chunk()?;
        Some(Self { k: *k, opc: opc.try_into().ok()? })
    }

    pub(super) fn opc(k: [u8; 16], op: [u8; 16]) -> [u8; 16] {
        xor(encrypt(&k, op), op)
    }

    /// f1 and f1*: the two halves of OUT1.
    pub(super) fn f1(&self, rand: &[u8; 16], sqn: [u8; 6], amf: [u8; 2]) -> (Mac, Mac) {
        let half: Vec<u8> = sqn.into_iter().chain(amf).collect();
        let mut in1 = [0; 16];
        for (to, from) in in1.iter_mut().zip(half.iter().cycle()) {
            *to = *from;
        }
        let rotated = rotate(xor(in1, self.opc), 8);
        let out = xor(encrypt(&self.k, xor(self.temp(rand), rotated)), self.opc);
        (Octets::of(&out[..8]), Octets::of(&out[8..]))
    }

    /// f2 to f5: f2 and f5 are the two ends of OUT2, f3 and f4 all of OUT3 and OUT4.
    pub(super) fn keys(&self, rand: &[u8; 16]) -> Keys {
        let out2 = self.out(rand, 0, 1);
        let mut ak = [0; 6];
        ak.copy_from_slice(&out2[..6]);
        Keys {
            res: Octets::of(&out2[8..]),
            ck: Octets::of(&self.out(rand, 4, 2)),
            ik: Octets::of(&self.out(rand, 8, 4)),
            ak,
        }
    }

    /// f5*: the front of OUT5.
    pub(super) fn f5_star(&self, rand: &[u8; 16]) -> [u8; 6] {
        let mut ak = [0; 6];
        ak.copy_from_slice(&self.out(rand, 12, 8)[..6]);
        ak
    }

    fn temp(&self, rand: &[u8; 16]) -> [u8; 16] {
        encrypt(&self.k, xor(*rand, self.opc))
    }

    /// OUT2 to OUT5: TEMP rotated by so many octets to the left, with this constant.
    fn out(&self, rand: &[u8; 16], octets: usize, constant: u8) -> [u8; 16] {
        let mut input = rotate(xor(self.temp(rand), self.opc), octets);
        input[15] ^= constant;
        xor(encrypt(&self.k, input), self.opc)
    }
}

fn encrypt(k: &[u8; 16], block: [u8; 16]) -> [u8; 16] {
    let mut block = block.into();
    Aes128::new(&(*k).into()).encrypt_block(&mut block);
    block.into()
}

fn xor(mut a: [u8; 16], b: [u8; 16]) -> [u8; 16] {
    for (a, b) in a.iter_mut().zip(b) {
        *a ^= b;
    }
    a
}

fn rotate(mut octets: [u8; 16], left: usize) -> [u8; 16] {
    octets.rotate_left(left);
    octets
}
