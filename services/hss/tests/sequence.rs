//! Sequence numbers at the network and at the card (TS 33.102, annex C).
#![allow(clippy::unwrap_used, reason = "tests fail that way")]

use std::collections::HashSet;

use diameter_hss::authentication::{
    Algorithm, Amf, Card, CardError, Domain, Requester, Resynchronization, SequenceExhausted,
    SequenceState, Sqn, Vector, WrongAuts, resynchronize,
};

fn algorithm() -> Algorithm {
    Algorithm::milenage([0x46; 16], [0xcd; 16])
}

fn mme(number: usize) -> Requester {
    Requester::new(Domain::Eps, &format!("mme{number}.example.net"))
}

fn vector(state: &mut SequenceState, requester: &Requester) -> Vector {
    let sqn = state.next(requester).unwrap();
    let [a, b, c, d, e, f] = sqn.octets();
    let rand = [a, b, c, d, e, f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    Vector::new(&algorithm(), rand, sqn, Amf::EUTRAN)
}

fn accepts(card: &mut Card, vector: &Vector) -> bool {
    card.authenticate(vector.rand(), vector.autn()).is_ok_and(|res| *res == *vector.xres())
}

// Proves: aka-05
#[test]
fn sequence_numbers_are_seq_and_ind() {
    let sqn = Sqn::new(0x0012_3456_789a, 0x15).unwrap();
    assert_eq!((sqn.seq(), sqn.ind()), (0x0012_3456_789a, 0x15));
    assert_eq!(Sqn::from_octets(sqn.octets()), sqn);
    assert_eq!(Sqn::from_octets([0xff; 6]).seq(), Sqn::MAX_SEQ);
    assert_eq!(Sqn::new(Sqn::MAX_SEQ + 1, 0), None);
    assert_eq!(Sqn::new(0, 32), None);
}

// Proves: aka-06, aka-08
#[test]
fn vectors_of_many_nodes_are_accepted_in_any_order() {
    let mut state = SequenceState::default();
    let mut card = Card::new(algorithm());
    // Each of 32 nodes holds a batch of five; the nodes use them one after the other, from the last to the first.
    let batches: Vec<Vec<_>> =
        (0..32).map(|node| (0..5).map(|_| vector(&mut state, &mme(node))).collect()).collect();
    for batch in batches.iter().rev() {
        for vector in batch {
            assert!(accepts(&mut card, vector));
            assert!(!accepts(&mut card, vector), "a vector counts once");
        }
    }
    let given_out: HashSet<_> = batches.iter().flatten().map(|it| *it.autn()).collect();
    assert_eq!(given_out.len(), 160);
}

// Proves: aka-06
#[test]
fn node_that_comes_again_keeps_its_index_and_the_longest_rested_gives_way() {
    let mut state = SequenceState::default();
    let first: Vec<_> = (0..32).map(|node| state.next(&mme(node)).unwrap().ind()).collect();
    assert_eq!(first, (0..32).collect::<Vec<_>>());
    assert_eq!(state.next(&mme(0)).unwrap().ind(), 0);
    // Node 1 has rested longest.
    assert_eq!(state.next(&mme(99)).unwrap().ind(), 1);
    assert_eq!(state.next(&mme(1)).unwrap().ind(), 2);
    // The same node of two domains is two requesters; letters of its name don't matter.
    let sgsn = Requester::new(Domain::Ps, "mme0.example.net");
    assert_ne!(state.next(&sgsn).unwrap().ind(), 0);
    assert_eq!(state.next(&Requester::new(Domain::Eps, "MME0.example.net")).unwrap().ind(), 0);
}

// Proves: aka-02, aka-04
#[test]
fn card_that_is_ahead_is_followed_and_one_that_is_not_changes_nothing() {
    let mut state = SequenceState::default();
    let mut card = Card::new(algorithm());
    let mut other = SequenceState::after(5_000);
    assert!(accepts(&mut card, &vector(&mut other, &mme(1))));
    let refused = vector(&mut state, &mme(1));
    let Err(CardError::OutOfSequence { auts }) = card.authenticate(refused.rand(), refused.autn())
    else {
        panic!("an old number is taken")
    };
    // Any other octets change nothing.
    for at in 0..auts.len() {
        let mut forged = auts;
        forged[at] ^= 1;
        let before = state.clone();
        let error = resynchronize(&algorithm(), refused.rand(), &forged, &mut state);
        assert_eq!((error, &state), (Err(WrongAuts), &before));
    }
    let done = resynchronize(&algorithm(), refused.rand(), &auts, &mut state).unwrap();
    assert!(matches!(done, Resynchronization::Resynchronized { sqn_ms } if sqn_ms.seq() == 5_001));
    // The same AUTS a second time: nothing goes back.
    let next = vector(&mut state, &mme(1));
    let again = resynchronize(&algorithm(), refused.rand(), &auts, &mut state).unwrap();
    assert_eq!((again, state.seq()), (Resynchronization::InSequence, 5_002));
    assert!(accepts(&mut card, &next));
}

// Proves: aka-04
#[test]
fn counter_that_has_run_too_far_ahead_goes_back_to_the_card() {
    let mut state = SequenceState::after(1 << 29);
    let mut card = Card::new(algorithm());
    let refused = vector(&mut state, &mme(1));
    let Err(CardError::OutOfSequence { auts }) = card.authenticate(refused.rand(), refused.autn())
    else {
        panic!("the jump is taken")
    };
    let _ = resynchronize(&algorithm(), refused.rand(), &auts, &mut state).unwrap();
    assert_eq!(state.seq(), 0);
    assert!(accepts(&mut card, &vector(&mut state, &mme(1))));
}

// Proves: aka-07
#[test]
fn card_takes_no_jump_beyond_its_limit() {
    for (jump, is_taken) in [(1 << 28, true), ((1 << 28) + 1, false)] {
        let mut card = Card::new(algorithm());
        let vector = vector(&mut SequenceState::after(jump - 1), &mme(1));
        assert_eq!(accepts(&mut card, &vector), is_taken, "{jump}");
    }
}

#[test]
fn forged_challenges_are_told_from_old_ones() {
    let mut card = Card::new(algorithm());
    let genuine = vector(&mut SequenceState::default(), &mme(1));
    for at in 0..16 {
        let mut autn = *genuine.autn();
        autn[at] ^= 0x80;
        assert_eq!(card.authenticate(genuine.rand(), &autn).err(), Some(CardError::MacFailure));
    }
    assert!(accepts(&mut card, &genuine));
}

// Proves: aka-10
#[test]
fn separation_bit_of_vectors_for_eutran() {
    assert_eq!(Amf::EUTRAN.0[0] & 0x80, 0x80);
    assert_eq!(Amf::UMTS.0[0] & 0x80, 0);
    let eps = vector(&mut SequenceState::default(), &mme(1));
    assert_eq!(eps.autn()[6..8], [0x80, 0]);
}

#[test]
fn last_sequence_number_is_the_last() {
    let mut state = SequenceState::after(Sqn::MAX_SEQ - 1);
    assert_eq!(state.next(&mme(1)).unwrap().seq(), Sqn::MAX_SEQ);
    let before = state.clone();
    assert_eq!(state.next(&mme(1)), Err(SequenceExhausted));
    assert_eq!(state, before);
}
