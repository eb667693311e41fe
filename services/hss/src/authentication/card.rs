//! The card's side, for simulators and tests (TS 33.102, 6.3.3 and annex C.2).

use subtle::ConstantTimeEq;

use super::algorithm::{Algorithm, Res};
use super::sequence::{MAX_JUMP, Sqn};
use super::vector::Amf;

/// A USIM: checks challenges and answers them.
#[derive(Clone, Debug)]
pub struct Card {
    algorithm: Algorithm,
    /// The highest SEQ seen of each IND.
    seen: [u64; Sqn::INDICES as usize],
}

impl Card {
    /// A new card, which takes jumps of SEQ of up to 2^28 (TS 33.102, C.3).
    pub fn new(algorithm: Algorithm) -> Self {
        Self { algorithm, seen: [0; Sqn::INDICES as usize] }
    }

    /// Answers a challenge with RES.
    ///
    /// # Errors
    ///
    /// When the challenge is not of the home network, or not new.
    pub fn authenticate(&mut self, rand: &[u8; 16], autn: &[u8; 16]) -> Result<Res, CardError> {
        let keys = self.algorithm.keys(rand);
        let mut octets = [0; 6];
        for ((to, hidden), ak) in octets.iter_mut().zip(autn).zip(keys.ak) {
            *to = hidden ^ ak;
        }
        let sqn = Sqn::from_octets(octets);
        let [.., amf1, amf2, _, _, _, _, _, _, _, _] = *autn;
        let expected = self.algorithm.f1(rand, sqn, Amf([amf1, amf2]));
        let (_, mac_a) = autn.split_at(8);
        if !bool::from(expected.get(..8).unwrap_or_default().ct_eq(mac_a)) {
            return Err(CardError::MacFailure);
        }
        let highest = self.seen.into_iter().max().unwrap_or_default();
        let seen = self.seen.get_mut(usize::from(sqn.ind()));
        match seen.filter(|it| **it < sqn.seq() && sqn.seq().saturating_sub(highest) <= MAX_JUMP) {
            Some(seen) => {
                *seen = sqn.seq();
                Ok(keys.res)
            }
            None => Err(CardError::OutOfSequence { auts: self.auts(rand, highest) }),
        }
    }

    /// What the card says about the highest SEQ that it has seen.
    fn auts(&self, rand: &[u8; 16], highest: u64) -> [u8; 14] {
        let ind = self.seen.iter().position(|it| *it == highest).unwrap_or_default();
        let sqn = Sqn::new(highest, ind as u8).unwrap_or(Sqn::from_octets([0; 6]));
        let mac_s = self.algorithm.f1_star(rand, sqn, Amf::UMTS);
        let hidden = sqn.octets().into_iter().zip(self.algorithm.f5_star(rand)).map(|(a, b)| a ^ b);
        let mut auts = [0; 14];
        for (to, from) in auts.iter_mut().zip(hidden.chain(mac_s.iter().copied())) {
            *to = from;
        }
        auts
    }
}

/// Why a card does not answer a challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CardError {
    /// The challenge is not of the card's home network.
    #[error("MAC-A is wrong: the challenge is not of the home network")]
    MacFailure,
    /// The sequence number was seen before, or is too far ahead.
    #[error("the sequence number is out of range: the network must synchronize")]
    OutOfSequence {
        /// What the network synchronizes with.
        auts: [u8; 14],
    },
}
