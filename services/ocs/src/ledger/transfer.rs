//! Transfers: what is written into a ledger, and never changed.

use std::fmt;
use std::str::FromStr;

use diameter_session::Timestamp;
use diameter_session::credit_control::Service;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::amount::Amount;
use super::bucket::BucketId;

/// One entry of a ledger. It is never changed; what corrects it is another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// Says what it is for: the same cause has the same id, and is entered once.
    pub id: TransferId,
    /// What it changes.
    pub bucket: BucketId,
    /// Which way.
    pub direction: Direction,
    /// Whether it is for good.
    pub step: Step,
    /// How much, 0 or more.
    pub amount: Amount,
    /// When it was entered.
    pub at: Timestamp,
    /// Why.
    pub cause: Cause,
}

/// Which way something goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Out of the bucket.
    Debit,
    /// Into it.
    Credit,
}

/// Whether a transfer is for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// It holds the amount, until it is posted or void; after this time nobody will post it.
    Pending {
        /// The deadline.
        until: Timestamp,
    },
    /// It is for good, and nothing was held before.
    Posted,
    /// So much of what was held is for good, and the rest is released.
    PostPending {
        /// What held it.
        pending: TransferId,
    },
    /// All that was held is released.
    VoidPending {
        /// What held it.
        pending: TransferId,
    },
}

/// Why a transfer was entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// A Credit-Control-Request, or the end of a session without one.
    Session {
        /// Session-Id.
        session_id: String,
        /// CC-Request-Number; none where the session has ended without a request.
        number: Option<u32>,
        /// What for.
        service: Service,
    },
    /// Somebody who keeps accounts: a top-up, a correction.
    Administration {
        /// What that somebody calls it. The same reference is entered once.
        reference: String,
    },
}

/// The id of a transfer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TransferId(pub u128);

impl Cause {
    /// The id of the transfer that this causes in a bucket; `ordinal` tells those apart of which one cause has
    /// several there.
    pub fn transfer_id(&self, account: &str, bucket: BucketId, ordinal: u32) -> TransferId {
        let mut hash = Sha256::new();
        let mut add = |octets: &[u8]| {
            // With their lengths no two causes read the same.
            hash.update((octets.len() as u64).to_be_bytes());
            hash.update(octets);
        };
        let optional = |it: Option<u32>| it.map_or(u64::MAX, u64::from).to_be_bytes();
        add(account.as_bytes());
        match self {
            Self::Session { session_id, number, service } => {
                add(session_id.as_bytes());
                add(&optional(*number));
                add(&optional(service.service_identifier));
                add(&optional(service.rating_group));
            }
            Self::Administration { reference } => add(reference.as_bytes()),
        }
        add(&bucket.0.to_be_bytes());
        add(&ordinal.to_be_bytes());
        let digest = hash.finalize();
        let mut id = [0; 16];
        id.copy_from_slice(&digest[..16]);
        TransferId(u128::from_be_bytes(id))
    }
}

/// Why a transfer cannot be entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// The bucket has not as much.
    #[error("there is not as much in the bucket")]
    NotEnough,
    /// There is no such bucket.
    #[error("the account has no such bucket")]
    UnknownBucket,
    /// It posts or voids what is not pending: it was settled before.
    #[error("what it settles is not pending")]
    NotPending,
    /// It posts more than was held.
    #[error("it posts more than is held")]
    MoreThanPending,
    /// An amount below zero.
    #[error("the amount is below zero")]
    Negative,
    /// The sum is larger than any amount.
    #[error("the sum is too large")]
    TooLarge,
    /// There is such a transfer already.
    #[error("it is entered already")]
    AlreadyEntered,
}

impl fmt::Display for TransferId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl fmt::Debug for TransferId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for TransferId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        u128::from_str_radix(text, 16).map(Self)
    }
}

/// For people 32 hexadecimal digits, else 16 octets.
impl Serialize for TransferId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match serializer.is_human_readable() {
            true => serializer.collect_str(self),
            false => self.0.to_be_bytes().serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TransferId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match deserializer.is_human_readable() {
            true => String::deserialize(deserializer)?.parse().map_err(D::Error::custom),
            false => Ok(Self(u128::from_be_bytes(Deserialize::deserialize(deserializer)?))),
        }
    }
}
