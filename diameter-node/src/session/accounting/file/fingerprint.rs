//! What stands for the key of a record in memory: a Session-Id is long, and records may be millions.

use std::hash::{BuildHasher, RandomState};

use diameter_session::accounting::RecordKey;

/// What stands for a key in memory: with 128 bits of a secret hash no two records have the same.
pub(super) type Fingerprint = (u64, u64);

/// Makes fingerprints, other ones in each process.
#[derive(Default)]
pub(super) struct Fingerprints([RandomState; 2]);

impl Fingerprints {
    pub(super) fn of(&self, key: &RecordKey) -> Fingerprint {
        let [one, other] = &self.0;
        (one.hash_one(key), other.hash_one(key))
    }
}
