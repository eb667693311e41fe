//! Provisioning: who is in a store, and what is found by what.

use std::collections::{HashMap, HashSet};
use std::error::Error;
use std::fmt;

use super::store::Store;
use crate::s6a;
use crate::subscriber::{Record, Subscriber, SubscriberIdentity};

/// A store that subscribers are provisioned in. An [identity](SubscriberIdentity) belongs to one subscriber:
/// whoever takes one that another has is refused, in [`Store::update`] too.
pub trait Directory: Store<Error = StoreError> {
    /// Adds subscribers. Those that cannot be added are told, all others are kept when this is done.
    fn insert(
        &self,
        records: Vec<Record>,
        existing: Existing,
    ) -> impl Future<Output = Result<Vec<Conflict>, StoreError>> + Send;

    /// Which of these [`Directory::insert`] would not add now.
    fn conflicts(
        &self,
        subscribers: &[Subscriber],
        existing: Existing,
    ) -> impl Future<Output = Result<Vec<Conflict>, StoreError>> + Send;

    /// Forgets a subscriber: what was kept of it, if there was one.
    fn remove(&self, imsi: &str)
    -> impl Future<Output = Result<Option<Record>, StoreError>> + Send;

    /// Subscribers in the order of their IMSIs, which begin so: up to `most` of those that follow `after`.
    fn page(
        &self,
        prefix: &str,
        after: Option<&str>,
        most: usize,
    ) -> impl Future<Output = Result<Vec<Record>, StoreError>> + Send;
}

/// What becomes of a subscriber that is added and is there already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Existing {
    /// The new one is refused.
    #[default]
    Refuse,
    /// What the operator provisions is replaced, and nodes that serve the subscriber are to be told. Where it is,
    /// and its sequence numbers, stay; with another key they begin anew.
    Replace,
}

impl Existing {
    /// What is kept when a record meets one that is there.
    pub(crate) fn meet(self, kept: Record, new: Record) -> Record {
        let mut record = kept;
        let (kept, next) = (&record.subscriber.algorithm, &new.subscriber.algorithm);
        let is_same_key = *kept.secrets() == *next.secrets();
        if !is_same_key || record.sequence.seq() < new.sequence.seq() {
            record.sequence = new.sequence;
        }
        s6a::change(&mut record, |it| *it = new.subscriber);
        record
    }
}

/// A subscriber that cannot be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Which of those that were to be added.
    pub index: usize,
    /// Why not.
    pub taken: Taken,
}

/// Something that belongs to another subscriber, or a subscriber that is there already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What; the IMSI itself when there is none.
    pub identity: Option<SubscriberIdentity>,
    /// The IMSI of the subscriber that has it.
    pub by: String,
}

impl fmt::Display for Taken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.identity {
            None => write!(f, "the subscriber {} is there already", self.by),
            Some(identity) => write!(f, "{identity} belongs to the subscriber {}", self.by),
        }
    }
}

/// Why a store fails.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// A procedure gave the subscriber an identity that another one has. Nothing was kept.
    #[error("{0}")]
    Taken(Taken),
    /// The record of a subscriber cannot be read.
    #[error("the record of the subscriber {imsi} cannot be read: {why}")]
    Unreadable {
        /// The subscriber.
        imsi: String,
        /// What is wrong with it.
        why: String,
    },
    /// The database or the disk.
    #[error("the store: {0}")]
    Engine(Box<dyn Error + Send + Sync>),
}

/// Which of these subscribers cannot be added where an IMSI exists or not, and identities have owners; those
/// that are among them count too.
pub(crate) fn conflicts<'s, E>(
    subscribers: impl IntoIterator<Item = &'s Subscriber>,
    existing: Existing,
    exists: impl Fn(&str) -> Result<bool, E>,
    owner: impl Fn(&str) -> Result<Option<String>, E>,
) -> Result<Vec<Conflict>, E> {
    let mut imsis = HashSet::new();
    let mut among: HashMap<String, String> = HashMap::new();
    let mut found = Vec::new();
    for (index, subscriber) in subscribers.into_iter().enumerate() {
        let imsi = &subscriber.imsi;
        let is_there =
            !imsis.insert(imsi.clone()) || (existing == Existing::Refuse && exists(imsi)?);
        let mut taken = is_there.then(|| Taken { identity: None, by: imsi.clone() });
        for identity in subscriber.identities() {
            let key = identity.key();
            let by = match among.get(&key) {
                Some(by) => Some(by.clone()),
                None => owner(&key)?,
            };
            if let Some(by) = by.filter(|by| taken.is_none() && by != imsi) {
                taken = Some(Taken { identity: Some(identity), by });
            }
        }
        match taken {
            Some(taken) => found.push(Conflict { index, taken }),
            None => among.extend(subscriber.identities().map(|it| (it.key(), imsi.clone()))),
        }
    }
    Ok(found)
}
