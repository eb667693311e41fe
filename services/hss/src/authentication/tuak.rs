//! TUAK (TS 35.231): Keccak-f of 1600 bits over a state that holds everything.

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::algorithm::{KeyLengthError, Keys, Mac, Octets};

/// How long what TUAK computes is (TS 35.231, 5.1). Networks use MACs of 8 octets and keys of 16
/// (TS 33.102); the longer ones are for what comes.
///
/// ```
/// use diameter_hss::authentication::TuakLengths;
///
/// assert_eq!(TuakLengths::default().mac(), 8);
/// assert!(TuakLengths::new(8, 16, 16, 16).is_some());
/// assert!(TuakLengths::new(8, 5, 16, 16).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Zeroize)]
pub struct TuakLengths {
    mac: u8,
    res: u8,
    ck: u8,
    ik: u8,
}

impl TuakLengths {
    /// MAC of 8, 16 or 32 octets, RES of 4, 8, 16 or 32, CK and IK of 16 or 32; `None` otherwise.
    pub const fn new(mac: u8, res: u8, ck: u8, ik: u8) -> Option<Self> {
        let is_valid = matches!(mac, 8 | 16 | 32)
            && matches!(res, 4 | 8 | 16 | 32)
            && matches!(ck, 16 | 32)
            && matches!(ik, 16 | 32);
        if is_valid { Some(Self { mac, res, ck, ik }) } else { None }
    }

    /// Octets of MAC-A and MAC-S.
    pub const fn mac(self) -> u8 {
        self.mac
    }
}

/// MAC and RES of 8 octets, CK and IK of 16.
impl Default for TuakLengths {
    fn default() -> Self {
        Self { mac: 8, res: 8, ck: 16, ik: 16 }
    }
}

#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(super) struct Tuak {
    k: Octets<32>,
    topc: [u8; 32],
    lengths: TuakLengths,
    iterations: u8,
}

/// INSTANCE, the octet that tells the functions and their lengths apart (TS 35.231, 6.2 to 6.6).
mod instance {
    pub(super) const F1: u8 = 0x00;
    pub(super) const F1_STAR: u8 = 0x80;
    pub(super) const F2_TO_F5: u8 = 0x40;
    pub(super) const F5_STAR: u8 = 0xc0;
    pub(super) const LONG_CK: u8 = 0x04;
    pub(super) const LONG_IK: u8 = 0x02;
    pub(super) const LONG_K: u8 = 0x01;

    /// MAC or RES of so many octets: 4 is 0, each doubling a bit further.
    pub(super) fn length(octets: u8) -> u8 {
        if octets < 8 { 0 } else { octets }
    }
}

impl Tuak {
    pub(super) fn new(
        k: &[u8],
        topc: [u8; 32],
        lengths: TuakLengths,
        iterations: u8,
    ) -> Result<Self, KeyLengthError> {
        if !matches!(k.len(), 16 | 32) {
            return Err(KeyLengthError { found: k.len() });
        }
        Ok(Self { k: Octets::of(k), topc, lengths, iterations: iterations.max(1) })
    }

    pub(super) fn write(&self, kind: u8, octets: &mut Vec<u8>) {
        let TuakLengths { mac, res, ck, ik } = self.lengths;
        octets.extend_from_slice(&[kind, self.iterations, mac, res, ck, ik]);
        octets.extend_from_slice(&self.topc);
        octets.extend_from_slice(&self.k);
    }

    pub(super) fn read(octets: &[u8]) -> Option<Self> {
        let ([iterations, mac, res, ck, ik], rest) = octets.split_first_chunk()?;
        let (topc, k) = rest.split_first_chunk()?;
        let lengths = TuakLengths::new(*mac, *res, *ck, *ik)?;
        Self::new(k, *topc, lengths, *iterations).ok()
    }

    pub(super) fn topc(
        k: &[u8],
        top: [u8; 32],
        iterations: u8,
    ) -> Result<[u8; 32], KeyLengthError> {
        // TOP stands where TOPc does later, and all else is 0.
        let this = Self::new(k, top, TuakLengths::default(), iterations)?;
        let out = this.keccak(0, &[0; 16], [0; 6], [0; 2]);
        let mut topc = [0; 32];
        topc.copy_from_slice(&pull::<32>(&out, 0, 32));
        Ok(topc)
    }

    pub(super) fn f1(&self, rand: &[u8; 16], sqn: [u8; 6], amf: [u8; 2]) -> Mac {
        let length = self.lengths.mac;
        pull(&self.keccak(instance::F1 | instance::length(length), rand, sqn, amf), 0, length)
    }

    pub(super) fn f1_star(&self, rand: &[u8; 16], sqn: [u8; 6], amf: [u8; 2]) -> Mac {
        let length = self.lengths.mac;
        pull(&self.keccak(instance::F1_STAR | instance::length(length), rand, sqn, amf), 0, length)
    }

    pub(super) fn keys(&self, rand: &[u8; 16]) -> Keys {
        let TuakLengths { res, ck, ik, .. } = self.lengths;
        let mut instance = instance::F2_TO_F5 | instance::length(res);
        if ck == 32 {
            instance |= instance::LONG_CK;
        }
        if ik == 32 {
            instance |= instance::LONG_IK;
        }
        let out = self.keccak(instance, rand, [0; 6], [0; 2]);
        Keys {
            res: pull(&out, 0, res),
            ck: pull(&out, 32, ck),
            ik: pull(&out, 64, ik),
            ak: ak(&out),
        }
    }

    pub(super) fn f5_star(&self, rand: &[u8; 16]) -> [u8; 6] {
        ak(&self.keccak(instance::F5_STAR, rand, [0; 6], [0; 2]))
    }

    /// IN and OUT of TS 35.231, 6: every value stands in it with its octets in reverse.
    fn keccak(&self, instance: u8, rand: &[u8; 16], sqn: [u8; 6], amf: [u8; 2]) -> [u8; 200] {
        let long = if self.k.len() == 32 { instance::LONG_K } else { 0 };
        let mut state = [0; 200];
        push(&mut state, 0, &self.topc);
        push(&mut state, 32, &[instance | long]);
        push(&mut state, 33, b"TUAK1.0");
        push(&mut state, 40, rand);
        push(&mut state, 56, &amf);
        push(&mut state, 58, &sqn);
        push(&mut state, 64, &self.k);
        // Padding: five bits and, at the end of the rate, another.
        push(&mut state, 96, &[0x1f]);
        push(&mut state, 135, &[0x80]);
        let mut words = [0; 25];
        for (word, octets) in words.iter_mut().zip(state.as_chunks().0) {
            *word = u64::from_le_bytes(*octets);
        }
        for _ in 0..self.iterations {
            keccak::Keccak::new().with_f1600(|f1600| f1600(&mut words));
        }
        for (word, octets) in words.iter().zip(state.as_chunks_mut().0) {
            *octets = word.to_le_bytes();
        }
        words.zeroize();
        state
    }
}

fn push(state: &mut [u8; 200], start: usize, value: &[u8]) {
    for (to, from) in state.iter_mut().skip(start).zip(value.iter().rev()) {
        *to = *from;
    }
}

fn pull<const N: usize>(state: &[u8; 200], start: usize, length: u8) -> Octets<N> {
    let mut octets = [0; N];
    let from = state.iter().skip(start).take(length.into()).rev();
    for (to, from) in octets.iter_mut().zip(from) {
        *to = *from;
    }
    Octets::of(octets.get(..length.into()).unwrap_or_default())
}

fn ak(out: &[u8; 200]) -> [u8; 6] {
    let mut ak = [0; 6];
    ak.copy_from_slice(&pull::<6>(out, 96, 6));
    ak
}
