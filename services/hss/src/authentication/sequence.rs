//! Sequence numbers (TS 33.102, annex C.1): which a subscriber's card has not seen, whoever asks for them.

use std::fmt;

/// A sequence number, SQN: 43 bits of SEQ and the five low ones of IND (TS 33.102, C.1.1.1).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sqn(u64);

impl Sqn {
    /// How many values IND has: the entries of a card's array.
    pub const INDICES: u8 = 32;
    /// The highest SEQ.
    pub const MAX_SEQ: u64 = (1 << 43) - 1;

    /// Puts one together; `None` when a part is too large.
    pub const fn new(seq: u64, ind: u8) -> Option<Self> {
        if seq <= Self::MAX_SEQ && ind < Self::INDICES {
            Some(Self(seq << 5 | ind as u64))
        } else {
            None
        }
    }

    /// Reads the six octets of the standard's messages.
    pub fn from_octets(octets: [u8; 6]) -> Self {
        Self(octets.into_iter().fold(0, |sqn, octet| sqn << 8 | u64::from(octet)))
    }

    /// Its six octets.
    pub fn octets(self) -> [u8; 6] {
        let [_, _, octets @ ..] = self.0.to_be_bytes();
        octets
    }

    /// SEQ, which counts.
    pub const fn seq(self) -> u64 {
        self.0 >> 5
    }

    /// IND, the entry of the card's array.
    pub const fn ind(self) -> u8 {
        (self.0 & 0x1f) as u8
    }
}

impl fmt::Debug for Sqn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sqn({} / {})", self.seq(), self.ind())
    }
}

/// What kind of node asks for vectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Domain {
    /// Circuit switched: a VLR.
    Cs,
    /// Packet switched: an SGSN.
    Ps,
    /// An MME.
    Eps,
    /// An S-CSCF.
    Ims,
    /// A 3GPP AAA server.
    NonThreeGpp,
}

/// Who asks for vectors: a node in a domain. Vectors of different requesters may reach the card in any order,
/// those of one come in theirs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Requester {
    domain: Domain,
    node: String,
}

impl Requester {
    /// A node, by its identity.
    pub fn new(domain: Domain, node: &str) -> Self {
        Self { domain, node: node.to_ascii_lowercase() }
    }

    /// What kind of node it is.
    pub fn domain(&self) -> Domain {
        self.domain
    }

    /// Its identity, in small letters.
    pub fn node(&self) -> &str {
        &self.node
    }
}

/// What is known of a subscriber's sequence numbers: the highest SEQ that was given out, and who has which
/// IND.
///
/// A card keeps the highest SEQ it has seen of each IND. A requester that comes again gets its IND again, a new
/// one that which has rested longest: up to 32 requesters can hold vectors at the same time and use them in
/// any order, and no card has to be synchronized anew because of them. SEQ grows by one with each vector, over
/// all of them (TS 33.102, C.1.2 and C.3.2: not based on time).
///
/// ```
/// use diameter_hss::authentication::{Domain, Requester, SequenceState};
///
/// let mut state = SequenceState::default();
/// let mme = Requester::new(Domain::Eps, "mme1.example.net");
/// let vlr = Requester::new(Domain::Cs, "vlr1.example.net");
/// let first = state.next(&mme)?;
/// let other = state.next(&vlr)?;
/// let again = state.next(&mme)?;
/// assert_eq!([first.seq(), other.seq(), again.seq()], [1, 2, 3]);
/// assert_eq!(first.ind(), again.ind());
/// assert_ne!(first.ind(), other.ind());
/// # Ok::<(), diameter_hss::authentication::SequenceExhausted>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SequenceState {
    seq: u64,
    /// Who has which IND, those that asked last at the end.
    requesters: Vec<(Requester, u8)>,
}

impl SequenceState {
    /// A state in which everything up to this SEQ was given out: that of a card which comes from another system.
    pub fn after(seq: u64) -> Self {
        Self { seq, requesters: Vec::new() }
    }

    /// A state as a store has kept it: the highest SEQ that was given out, and who has which IND, those that
    /// asked last at the end. `None` when that cannot be: INDs are given out in their order, each once.
    pub fn restored(seq: u64, requesters: Vec<(Requester, u8)>) -> Option<Self> {
        let mut is_used = vec![false; requesters.len()];
        for (_, ind) in &requesters {
            let used = is_used.get_mut(usize::from(*ind))?;
            if std::mem::replace(used, true) {
                return None;
            }
        }
        let can_be = seq <= Sqn::MAX_SEQ && requesters.len() <= Sqn::INDICES.into();
        can_be.then_some(Self { seq, requesters })
    }

    /// The highest SEQ that was given out.
    pub fn seq(&self) -> u64 {
        self.seq
    }

    /// Who has which IND, those that asked last at the end.
    pub fn requesters(&self) -> &[(Requester, u8)] {
        &self.requesters
    }

    /// The next sequence number. Several vectors for one request are several calls: they come in their order
    /// with one IND.
    ///
    /// # Errors
    ///
    /// When 2^43 were given out: the card needs a new key.
    pub fn next(&mut self, requester: &Requester) -> Result<Sqn, SequenceExhausted> {
        let seq = self.seq.checked_add(1).filter(|it| *it <= Sqn::MAX_SEQ);
        let seq = seq.ok_or(SequenceExhausted)?;
        let sqn = Sqn::new(seq, self.index_of(requester)).ok_or(SequenceExhausted)?;
        self.seq = seq;
        Ok(sqn)
    }

    /// Whether a card whose highest SEQ is this one takes the next number.
    pub(super) fn would_be_taken_after(&self, seq: u64) -> bool {
        self.seq >= seq && self.seq - seq < MAX_JUMP
    }

    /// Goes on behind what a card has told (TS 33.102, 6.3.5).
    pub(super) fn follow(&mut self, seq: u64) {
        self.seq = seq;
    }

    fn index_of(&mut self, requester: &Requester) -> u8 {
        let known = self.requesters.iter().position(|(it, _)| it == requester);
        let ind = match known {
            Some(place) => self.requesters.remove(place).1,
            None if self.requesters.len() < Sqn::INDICES.into() => self.requesters.len() as u8,
            None => self.requesters.remove(0).1,
        };
        self.requesters.push((requester.clone(), ind));
        ind
    }
}

/// How far SEQ may be ahead of the card's (TS 33.102, C.2.1 and C.3).
pub(super) const MAX_JUMP: u64 = 1 << 28;

/// All 2^43 sequence numbers of a subscriber were given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("all sequence numbers of this subscriber were given out: the card needs a new key")]
pub struct SequenceExhausted;
