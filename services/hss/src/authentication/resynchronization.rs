//! Resynchronization (TS 33.102, 6.3.5): a card has seen more than the network knows.

use subtle::ConstantTimeEq;

use super::algorithm::Algorithm;
use super::sequence::{SequenceState, Sqn};
use super::vector::Amf;

/// What an AUTS has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Resynchronization {
    /// The next sequence number would have been accepted: nothing had to change.
    InSequence,
    /// Sequence numbers go on behind that of the card: it was ahead of them, or so far behind that it
    /// would not have taken the jump.
    Resynchronized {
        /// What the card has told.
        sqn_ms: Sqn,
    },
}

/// Takes what a card says about its sequence number, AUTS, for the challenge that it answers.
///
/// # Errors
///
/// When MAC-S is wrong: it was not the card that said so. Nothing changes then.
///
/// ```
/// use diameter_hss::authentication::*;
///
/// let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
/// // A card that was used with another network element, whose numbers were far ahead.
/// let mut card = Card::new(algorithm.clone());
/// let mme = Requester::new(Domain::Eps, "mme1.example.net");
/// let mut far = SequenceState::after(1_000_000);
/// let vector = Vector::new(&algorithm, [1; 16], far.next(&mme)?, Amf::EUTRAN);
/// assert!(card.authenticate(vector.rand(), vector.autn()).is_ok());
///
/// let mut state = SequenceState::default();
/// let vector = Vector::new(&algorithm, [2; 16], state.next(&mme)?, Amf::EUTRAN);
/// let Err(CardError::OutOfSequence { auts }) = card.authenticate(vector.rand(), vector.autn())
/// else { panic!("the card takes an old number") };
/// let _ = resynchronize(&algorithm, vector.rand(), &auts, &mut state)?;
/// let vector = Vector::new(&algorithm, [3; 16], state.next(&mme)?, Amf::EUTRAN);
/// assert!(card.authenticate(vector.rand(), vector.autn()).is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn resynchronize(
    algorithm: &Algorithm,
    rand: &[u8; 16],
    auts: &[u8; 14],
    state: &mut SequenceState,
) -> Result<Resynchronization, WrongAuts> {
    let (hidden, mac_s) = auts.split_at(6);
    let ak = algorithm.f5_star(rand);
    let mut octets = [0; 6];
    for ((to, hidden), ak) in octets.iter_mut().zip(hidden).zip(ak) {
        *to = hidden ^ ak;
    }
    let sqn_ms = Sqn::from_octets(octets);
    // The AMF of an AUTS is 0, so that it need not be sent (TS 33.102, 6.3.3).
    let expected = algorithm.f1_star(rand, sqn_ms, Amf::UMTS);
    let expected = expected.get(..mac_s.len()).unwrap_or_default();
    if !bool::from(expected.ct_eq(mac_s)) {
        return Err(WrongAuts);
    }
    if state.would_be_taken_after(sqn_ms.seq()) {
        return Ok(Resynchronization::InSequence);
    }
    state.follow(sqn_ms.seq());
    Ok(Resynchronization::Resynchronized { sqn_ms })
}

/// MAC-S of an AUTS is not what the card would have computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the AUTS is not of this subscriber's card: its MAC-S is wrong")]
pub struct WrongAuts;
