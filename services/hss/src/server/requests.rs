//! What the server asks serving nodes, until they answer.

use diameter_core::{Outcome, Request, ResultCode};
use diameter_node::{Client, SendError};
use tokio::time::sleep;

use super::Server;
use super::store::Store;
use crate::location::{Location, ServingNode};
use crate::s6a::{Cancellation, ResetScope, delete_subscriber_data, insert_subscriber_data, reset};
use crate::subscriber::{Record, Subscriber};

/// What a serving node was asked, and what it has said.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The node.
    pub node: ServingNode,
    /// The command: IDR, DSR, CLR, RSR.
    pub command: &'static str,
    /// Its answer; or why there is none.
    pub outcome: Result<Outcome, String>,
}

impl Told {
    /// Whether the node has done what it was asked.
    pub fn is_done(&self) -> bool {
        self.outcome.as_ref().is_ok_and(|it| !it.is_failure())
    }
}

/// A subscription that was withdrawn.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Withdrawn {
    /// How many nodes are told to let the subscriber go.
    pub told: usize,
}

impl<S: Store> Server<S> {
    /// Changes what the operator has provisioned, and tells the nodes that serve the subscriber: APNs that are
    /// gone by DSR, all else by IDR. `None` when there is no such subscriber.
    ///
    /// # Errors
    ///
    /// When the store fails. The change may have been kept all the same.
    pub async fn change(
        &self,
        client: &Client,
        imsi: &str,
        mut change: impl FnMut(&mut Subscriber) + Send,
    ) -> Result<Option<Vec<Told>>, S::Error> {
        let procedure = |record: Option<&mut Record>| {
            let record = record?;
            let before = contexts(&record.subscriber);
            change(&mut record.subscriber);
            let after = contexts(&record.subscriber);
            let gone: Vec<_> = before.into_iter().filter(|it| !after.contains(it)).collect();
            Some((record.subscriber.clone(), nodes(&record.location), gone))
        };
        let Some((subscriber, nodes, gone)) = self.store().update(imsi, procedure).await? else {
            return Ok(None);
        };
        let mut told = Vec::new();
        for node in nodes {
            let identity = client.identity();
            if !gone.is_empty() {
                let session_id = client.new_session_id();
                let apns = gone.iter().copied();
                let request = delete_subscriber_data(identity, session_id, imsi, &node, apns);
                told.push(self.tell(client, &node, request).await);
            }
            let session_id = client.new_session_id();
            if let Some(request) = insert_subscriber_data(identity, session_id, &subscriber, &node)
            {
                told.push(self.tell(client, &node, request).await);
            }
        }
        Ok(Some(told))
    }

    /// Takes the subscription to the evolved packet system away, and has all nodes let the subscriber go.
    /// `None` when there is no such subscriber.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn withdraw(
        &self,
        client: &Client,
        imsi: &str,
    ) -> Result<Option<Withdrawn>, S::Error> {
        let procedure = |record: Option<&mut Record>| {
            let record = record?;
            record.subscriber.eps = None;
            let nodes = nodes(&record.location);
            record.location = Location::default();
            let told = nodes.into_iter().map(|node| Cancellation::withdrawal(imsi, node));
            let told: Vec<_> = told.collect();
            record.cancellations.extend(told.iter().cloned());
            Some(told)
        };
        let Some(told) = self.store().update(imsi, procedure).await? else { return Ok(None) };
        let withdrawn = Withdrawn { told: told.len() };
        for cancellation in told {
            self.spawn_cancellation(client, cancellation);
        }
        Ok(Some(withdrawn))
    }

    /// Tells all nodes that serve subscribers that the server was restarted (Reset, TS 29.272, 5.2.4).
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn reset(&self, client: &Client, scope: &ResetScope) -> Result<Vec<Told>, S::Error> {
        let prefixes = match scope {
            ResetScope::All => &[][..],
            ResetScope::Prefixes(prefixes) => prefixes,
        };
        let mut told = Vec::new();
        for node in self.store().serving_nodes(prefixes).await? {
            let to = (&node.host, &node.realm);
            let request = reset(client.identity(), client.new_session_id(), to, scope);
            told.push(self.tell(client, &node, request).await);
        }
        Ok(told)
    }

    /// Takes up what was left of cancellations: after a restart, or when a node is there again. How many there
    /// are.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn resume(&self, client: &Client) -> Result<usize, S::Error> {
        let mut resumed = 0;
        for imsi in self.store().with_cancellations().await? {
            let left = self.store().update(&imsi, |it| it.map(|it| it.cancellations.clone()));
            for cancellation in left.await?.unwrap_or_default() {
                self.spawn_cancellation(client, cancellation);
                resumed += 1;
            }
        }
        Ok(resumed)
    }

    /// Tells a node that it does not serve a subscriber any more, until it has answered. Whatever it answers,
    /// it has heard of it.
    pub(super) fn spawn_cancellation(&self, client: &Client, cancellation: Cancellation) {
        let (server, client) = (self.clone(), client.clone());
        tokio::spawn(async move {
            let request = cancellation.request(client.identity(), client.new_session_id());
            let told = server.tell(&client, &cancellation.node, request).await;
            let node = &told.node.host;
            match &told.outcome {
                Ok(outcome) => {
                    tracing::debug!(%node, ?outcome, "a serving node was told that a subscriber has left");
                    let forget = |record: Option<&mut Record>| {
                        if let Some(record) = record {
                            record.cancellations.retain(|it| *it != cancellation);
                        }
                    };
                    if let Err(error) = server.store().update(&cancellation.imsi, forget).await {
                        tracing::error!(%error, "a cancellation that was answered is still kept");
                    }
                }
                Err(why) => {
                    tracing::warn!(%node, why, "a serving node is not told that a subscriber has left")
                }
            }
        });
    }

    /// Asks a node, more than once if it does not answer.
    async fn tell<R>(&self, client: &Client, node: &ServingNode, request: R) -> Told
    where
        R: Request + Clone + Send + Sync,
    {
        let command = R::DESCRIPTION.abbreviation;
        let told = |outcome| Told { node: node.clone(), command, outcome };
        let retries = self.0.retries;
        let (mut attempt, mut wait) = (1, retries.wait);
        loop {
            let why = match client.send(request.clone()).await {
                Ok(_) => return told(Ok(Outcome::Result(ResultCode::DIAMETER_SUCCESS))),
                Err(SendError::Failure { outcome, .. }) => return told(Ok(outcome)),
                Err(error) => error.to_string(),
            };
            if attempt >= retries.attempts {
                return told(Err(why));
            }
            sleep(wait).await;
            attempt += 1;
            wait = wait.saturating_mul(2);
        }
    }
}

fn contexts(subscriber: &Subscriber) -> Vec<u32> {
    let apns = subscriber.eps.iter().flat_map(|it| &it.apns);
    apns.map(|it| it.context_identifier).collect()
}

/// Those that serve a subscriber, a combined node once.
fn nodes(location: &Location) -> Vec<ServingNode> {
    let mme = location.mme.as_ref();
    let sgsn = location.sgsn.as_ref().filter(|it| mme.is_none_or(|mme| !mme.is(&it.host)));
    mme.into_iter().chain(sgsn).cloned().collect()
}
