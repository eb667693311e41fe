//! Where subscribers are kept.

use std::error::Error;

use crate::location::{AaaServer, ServingNode};
use crate::subscriber::{Record, SubscriberIdentity};

/// Keeps the records of subscribers.
pub trait Store: Send + Sync + 'static {
    /// Why the store fails.
    type Error: Error + Send + Sync + 'static;

    /// Runs a procedure on the record of a subscriber, if there is one, and keeps what it has changed before
    /// it gives back what the procedure has.
    ///
    /// Procedures on one record run one after the other, whichever node asks: where the record was changed by
    /// another one meanwhile, the procedure runs again on the newer record, and only its last run counts.
    ///
    /// Who drops it before it is done does not know whether the changes are kept: all of them, or none.
    fn update<T: Send>(
        &self,
        imsi: &str,
        procedure: impl FnMut(Option<&mut Record>) -> T + Send,
    ) -> impl Future<Output = Result<T, Self::Error>> + Send;

    /// What is kept of a subscriber.
    fn get(&self, imsi: &str) -> impl Future<Output = Result<Option<Record>, Self::Error>> + Send;

    /// The IMSI of the subscriber that has an identity. Who has no public identity of that name may have a wildcard that
    /// it fits: of several the smallest, as [`Wildcard`](crate::Wildcard) says.
    fn find(
        &self,
        identity: &SubscriberIdentity,
    ) -> impl Future<Output = Result<Option<String>, Self::Error>> + Send;

    /// Subscribers of whom nodes are still to be told something: [`Record::is_pending`].
    fn pending(&self) -> impl Future<Output = Result<Vec<String>, Self::Error>> + Send;

    /// All nodes that serve subscribers whose IMSIs begin so, each once.
    fn serving_nodes(
        &self,
        prefixes: &[String],
    ) -> impl Future<Output = Result<Vec<ServingNode>, Self::Error>> + Send;

    /// All AAA servers that have registered for subscribers whose IMSIs begin so, each once.
    fn aaa_servers(
        &self,
        prefixes: &[String],
    ) -> impl Future<Output = Result<Vec<AaaServer>, Self::Error>> + Send;
}
