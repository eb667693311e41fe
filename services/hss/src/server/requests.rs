//! What the server asks serving nodes, until they answer.

use std::collections::HashSet;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::{Command, DiameterIdentity, Outcome, Request, ResultCode};
use diameter_messages::cx::{PushProfileRequest, RegistrationTerminationRequest};
use diameter_messages::s6a::{
    CancelLocationRequest, DeleteSubscriberDataRequest, InsertSubscriberDataRequest, ResetRequest,
};
use diameter_messages::sh::PushNotificationRequest;
use diameter_node::{Client, SendError};
use tokio::task::JoinHandle;
use tokio::time::sleep;

use super::asked::{Asked, AskedState};
use super::store::Store;
use super::swx::AaaMatter;
use super::{Limits, Retries, Server};
use crate::cx::{self, Termination};
use crate::location::{NodeAddress, ServingNode, Untold};
use crate::s6a::{
    self, Cancellation, ResetScope, delete_subscriber_data, insert_subscriber_data, reset,
};
use crate::sh::{self, Notice};
use crate::subscriber::{Record, Subscriber};

/// What a serving node was asked, and what it has said.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The node.
    pub node: NodeAddress,
    /// The command: IDR, DSR, CLR, RSR, RTR, PPR, PNR.
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

/// Serving nodes that are being told something. It goes on when this is dropped; [`Server::requests`] shows it.
#[derive(Debug, Default)]
#[must_use]
pub struct Telling(pub(super) Vec<JoinHandle<Vec<Told>>>);

impl Telling {
    /// How many times nodes are told something.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nobody has to be told.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Waits until all nodes have answered, or were asked as often as [`Retries`] says.
    pub async fn answers(self) -> Vec<Told> {
        let mut answers = Vec::new();
        for task in self.0 {
            // Tasks end by themselves; where the runtime ends before, there is nobody to tell.
            answers.extend(task.await.unwrap_or_default());
        }
        answers
    }
}

/// What became of a change of a record that was expected to be of a certain state.
#[derive(Debug)]
#[must_use]
pub enum Changed {
    /// It is kept, and these nodes are told.
    Done(Telling),
    /// There is no such subscriber.
    Unknown,
    /// Somebody else has changed it meanwhile.
    Conflict {
        /// [`Record::changes`] as it is.
        changes: u64,
    },
}

/// What a node is to be told.
#[derive(Clone, Copy)]
pub(super) enum Matter<'a> {
    /// That it does not serve a subscriber any more.
    Cancellation(&'a Cancellation),
    /// What was taken from this subscriber.
    Deletion(&'a str),
    /// What this subscriber has.
    Insertion(&'a str),
    /// That the server was restarted.
    Reset(&'a ResetScope),
    /// That something is not registered there any more.
    Termination(&'a Termination),
    /// What this subscriber has in the IMS.
    Push(&'a str, &'a cx::Untold),
    /// What an AAA server is to be told.
    Aaa(AaaMatter<'a>),
    /// What an application server is to hear of.
    Notification(&'a Notice),
}

impl<'a> Matter<'a> {
    fn imsi(self) -> Option<&'a str> {
        match self {
            Self::Cancellation(cancellation) => Some(&cancellation.imsi),
            Self::Deletion(imsi) | Self::Insertion(imsi) | Self::Push(imsi, _) => Some(imsi),
            Self::Reset(_) => None,
            Self::Termination(termination) => Some(&termination.imsi),
            Self::Aaa(matter) => matter.imsi(),
            Self::Notification(notice) => Some(&notice.imsi),
        }
    }

    fn command(self) -> &'static str {
        match self {
            Self::Cancellation(_) => CancelLocationRequest::DESCRIPTION.abbreviation,
            Self::Deletion(_) => DeleteSubscriberDataRequest::DESCRIPTION.abbreviation,
            Self::Insertion(_) => InsertSubscriberDataRequest::DESCRIPTION.abbreviation,
            Self::Reset(_) => ResetRequest::DESCRIPTION.abbreviation,
            Self::Termination(_) => RegistrationTerminationRequest::DESCRIPTION.abbreviation,
            Self::Push(..) => PushProfileRequest::DESCRIPTION.abbreviation,
            Self::Aaa(matter) => matter.command(),
            Self::Notification(_) => PushNotificationRequest::DESCRIPTION.abbreviation,
        }
    }
}

/// What became of sending a request once.
pub(super) enum Attempt {
    Answered(Outcome),
    Unanswered(String),
    /// The node need not be told any more.
    Obsolete,
}

impl<S: Store> Server<S> {
    /// Changes what the operator has provisioned, and tells the nodes that serve the subscriber: what is gone by
    /// DSR, all else by IDR, and that they don't serve it any more by CLR. `None` when there is no such
    /// subscriber.
    ///
    /// # Errors
    ///
    /// When the store fails. The change may have been kept all the same.
    pub async fn change(
        &self,
        client: &Client,
        imsi: &str,
        mut change: impl FnMut(&mut Subscriber) + Send,
    ) -> Result<Option<Telling>, S::Error> {
        self.change_record(client, imsi, |record| s6a::change(record, &mut change)).await
    }

    /// Changes a record, and tells whom it concerns. `None` when there is no such subscriber.
    pub(super) async fn change_record(
        &self,
        client: &Client,
        imsi: &str,
        mut change: impl FnMut(&mut Record) + Send,
    ) -> Result<Option<Telling>, S::Error> {
        let procedure = |record: Option<&mut Record>| {
            let record = record?;
            let cancelled = record.cancelled;
            sh::watch(record, None, &mut change);
            Some((record.clone(), cancelled))
        };
        let changed = self.store().update(imsi, procedure).await?;
        Ok(changed.map(|(record, cancelled)| self.tell_pending(client, &record, cancelled)))
    }

    /// The same, unless somebody else has changed it: `expected` is [`Record::changes`] as the caller has seen it.
    ///
    /// # Errors
    ///
    /// When the store fails. The change may have been kept all the same.
    pub async fn change_if(
        &self,
        client: &Client,
        imsi: &str,
        expected: u64,
        mut change: impl FnMut(&mut Subscriber) + Send,
    ) -> Result<Changed, S::Error> {
        let procedure = |record: Option<&mut Record>| {
            let record = record?;
            let (changes, cancelled) = (record.changes, record.cancelled);
            Some(if changes == expected {
                s6a::change(record, &mut change);
                Ok((record.clone(), cancelled))
            } else {
                Err(changes)
            })
        };
        Ok(match self.store().update(imsi, procedure).await? {
            Some(Ok((record, cancelled))) => {
                Changed::Done(self.tell_pending(client, &record, cancelled))
            }
            Some(Err(changes)) => Changed::Conflict { changes },
            None => Changed::Unknown,
        })
    }

    /// Has all nodes let a subscriber go, who keeps the subscription and can attach anew. `None` when there is no
    /// such subscriber.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn cancel_location(
        &self,
        client: &Client,
        imsi: &str,
    ) -> Result<Option<Telling>, S::Error> {
        self.change_record(client, imsi, s6a::cancel_location).await
    }

    /// Takes all subscriptions away, to packet services and the IMS, and has all nodes let the subscriber go.
    /// `None` when there is no such subscriber.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn withdraw(&self, client: &Client, imsi: &str) -> Result<Option<Telling>, S::Error> {
        let withdrawn = self.change(client, imsi, |subscriber| {
            subscriber.eps = None;
            subscriber.more.gprs_subscription_data = None;
            subscriber.non_3gpp = None;
            subscriber.ims = None;
        });
        withdrawn.await
    }

    /// Tells all nodes that serve subscribers that the server was restarted (Reset, TS 29.272, 5.2.4).
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn reset(&self, client: &Client, scope: &ResetScope) -> Result<Telling, S::Error> {
        let prefixes = match scope {
            ResetScope::All => &[][..],
            ResetScope::Prefixes(prefixes) => prefixes,
        };
        let scope = Arc::new(scope.clone());
        let mut telling = Telling::default();
        for node in self.store().serving_nodes(prefixes).await? {
            let (server, client, scope) = (self.clone(), client.clone(), scope.clone());
            telling.0.push(tokio::spawn(async move {
                let node = node.address();
                let told = server.tell(&client, &node, Matter::Reset(&scope)).await;
                told.into_iter().collect()
            }));
        }
        telling.0.extend(self.reset_aaa(client, prefixes).await?);
        Ok(telling)
    }

    /// Takes up what nodes have not been told yet: after a restart, or when a node is there again.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn resume(&self, client: &Client) -> Result<Telling, S::Error> {
        let mut telling = Telling::default();
        for imsi in self.store().pending().await? {
            if let Some(record) = self.store().get(&imsi).await? {
                telling.0.extend(self.tell_pending(client, &record, 0).0);
            }
        }
        Ok(telling)
    }

    /// Takes it up again and again, each time after a pause, for as long as this is polled: nodes that are there
    /// again hear of it, and those that only this one of several servers on a store reaches. A node is asked
    /// once each time; one that does not answer is not asked for other subscribers before the next time.
    pub async fn tell_again(&self, client: &Client, pause: Duration) -> Infallible {
        loop {
            sleep(pause).await;
            if let Err(error) = self.tell_all_once(client).await {
                tracing::error!(%error, "what nodes have not been told is not known");
            }
        }
    }

    async fn tell_all_once(&self, client: &Client) -> Result<(), S::Error> {
        let retries = Retries { attempts: 1, ..self.1.retries };
        let once = Self(self.0.clone(), Limits { retries, ..self.1 });
        let mut silent: HashSet<String> = HashSet::new();
        for imsi in self.store().pending().await? {
            // It is being told.
            if self.0.requests.is_waiting(&imsi) {
                continue;
            }
            let Some(mut record) = self.store().get(&imsi).await? else { continue };
            let is_silent = |it: &DiameterIdentity| silent.contains(&it.to_ascii_lowercase());
            record.cancellations.retain(|it| !is_silent(&it.node.host));
            record.ims.terminations.retain(|it| !is_silent(&it.server.node.host));
            record.deregistrations.retain(|it| !is_silent(&it.server.host));
            for node in record.location.nodes_mut().filter(|it| is_silent(&it.host)) {
                node.untold = None;
            }
            if let Some(server) = record.ims.serving_mut().filter(|it| is_silent(&it.node.host)) {
                server.untold.clear();
            }
            if let Some(aaa) = record.location.aaa.as_mut().filter(|it| is_silent(&it.host)) {
                aaa.untold = None;
            }
            for it in record.subscriptions.iter_mut().filter(|it| is_silent(&it.server.host)) {
                it.untold = None;
            }
            let told = once.tell_pending(client, &record, 0).answers().await;
            let unheard = told.iter().filter(|it| it.outcome.is_err());
            silent.extend(unheard.map(|it| it.node.host.to_ascii_lowercase()));
        }
        Ok(())
    }

    /// What was asked of serving nodes and is not answered yet, and the thousand requests that ended last; from
    /// the oldest to the newest.
    pub fn requests(&self) -> Vec<Asked> {
        self.0.requests.all()
    }

    /// Tells nodes what they have not been told of a subscriber; of cancellations, those after this one.
    pub(super) fn tell_pending(&self, client: &Client, record: &Record, cancelled: u64) -> Telling {
        let mut telling = Telling(self.tell_aaa(client, record, cancelled));
        for cancellation in record.cancellations.iter().filter(|it| it.number > cancelled) {
            telling.0.push(self.spawn_cancellation(client, cancellation.clone()));
        }
        for node in record.location.nodes().filter(|it| it.untold.is_some()) {
            let (server, client) = (self.clone(), client.clone());
            let (imsi, node) = (record.subscriber.imsi.clone(), node.address());
            telling
                .0
                .push(tokio::spawn(async move { server.tell_change(&client, &imsi, node).await }));
        }
        for termination in record.ims.terminations.iter().filter(|it| it.number > cancelled) {
            telling.0.push(self.spawn_termination(client, termination.clone()));
        }
        if let Some(cscf) = record.ims.serving().filter(|it| !it.untold.is_empty()) {
            let (server, client) = (self.clone(), client.clone());
            let (imsi, node) = (record.subscriber.imsi.clone(), cscf.node.clone());
            let telling_it = async move { server.tell_profiles(&client, &imsi, node).await };
            telling.0.push(tokio::spawn(telling_it));
        }
        for notice in Notice::of(record).filter(|it| it.subscription.untold > Some(cancelled)) {
            telling.0.push(self.spawn_notice(client, notice));
        }
        telling
    }

    /// Tells a node that it does not serve a subscriber any more, until it has answered. Whatever it answers,
    /// it has heard of it.
    pub(super) fn spawn_cancellation(
        &self,
        client: &Client,
        cancellation: Cancellation,
    ) -> JoinHandle<Vec<Told>> {
        let (server, client) = (self.clone(), client.clone());
        tokio::spawn(async move {
            let Cancellation { imsi, node, .. } = &cancellation;
            let node = node.address();
            let told = server.tell(&client, &node, Matter::Cancellation(&cancellation)).await;
            if told.as_ref().is_some_and(|it| it.outcome.is_ok()) {
                let forget = |record: Option<&mut Record>| {
                    if let Some(record) = record {
                        cancellation.settle(record);
                    }
                };
                if let Err(error) = server.store().update(imsi, forget).await {
                    tracing::error!(%error, "a cancellation that was answered is still kept");
                }
            }
            told.into_iter().collect()
        })
    }

    /// Tells a node of changes, until it has heard of the last.
    async fn tell_change(&self, client: &Client, imsi: &str, node: NodeAddress) -> Vec<Told> {
        let _turn = self.0.turns.wait(imsi, &node).await;
        let mut told = Vec::new();
        loop {
            let deleted = self.tell(client, &node, Matter::Deletion(imsi)).await;
            let is_silent = deleted.as_ref().is_some_and(|it| it.outcome.is_err());
            told.extend(deleted);
            if is_silent {
                return told;
            }
            let inserted = self.tell(client, &node, Matter::Insertion(imsi)).await;
            let is_heard = inserted.as_ref().is_some_and(|it| it.outcome.is_ok());
            told.extend(inserted);
            if !is_heard {
                return told;
            }
            match self.serving(imsi, &node).await {
                Ok(None) => return told,
                // There was another change meanwhile.
                Ok(Some(_)) => {}
                Err(error) => {
                    tracing::error!(%error, "what a node has not heard of is not known");
                    return told;
                }
            }
        }
    }

    /// The subscriber, and the node as it serves it now; `None` if it does not any more, or was told all.
    async fn serving(
        &self,
        imsi: &str,
        node: &NodeAddress,
    ) -> Result<Option<(Record, ServingNode)>, S::Error> {
        let Some(record) = self.store().get(imsi).await? else { return Ok(None) };
        let is_it = |it: &&ServingNode| it.is(&node.host) && it.untold.is_some();
        let serving = record.location.nodes().find(is_it).cloned();
        Ok(serving.map(|it| (record, it)))
    }

    /// Tells a node something, more than once if it does not answer. `None` if it need not be told.
    pub(super) async fn tell(
        &self,
        client: &Client,
        node: &NodeAddress,
        matter: Matter<'_>,
    ) -> Option<Told> {
        let (requests, retries) = (&self.0.requests, self.1.retries);
        let (mut id, mut attempts, mut wait) = (None, 0, retries.wait);
        let outcome = loop {
            let attempt = self.attempt(client, node, matter, &mut id).await;
            attempts += 1;
            match attempt {
                Ok(Attempt::Answered(outcome)) => break Ok(outcome),
                Ok(Attempt::Obsolete) => {
                    requests.set(id?, AskedState::Obsolete);
                    return None;
                }
                Ok(Attempt::Unanswered(why)) if attempts >= retries.attempts => break Err(why),
                Err(error) if attempts >= retries.attempts => break Err(error.to_string()),
                Ok(Attempt::Unanswered(why)) => {
                    if let Some(id) = id {
                        requests.set(id, AskedState::Waiting(Some(why)));
                    }
                }
                Err(error) => tracing::error!(%error, "the store of subscribers failed"),
            }
            sleep(wait).await;
            wait = wait.saturating_mul(2);
        };
        let (command, host) = (matter.command(), &node.host);
        match &outcome {
            Ok(outcome) => {
                tracing::debug!(node = %host, command, ?outcome, "a serving node was told");
            }
            Err(why) => tracing::warn!(node = %host, command, why, "a serving node is not told"),
        }
        if let Some(id) = id {
            requests.set(
                id,
                match &outcome {
                    Ok(outcome) => AskedState::Answered(*outcome),
                    Err(why) => AskedState::GivenUp(why.clone()),
                },
            );
        }
        Some(Told { node: node.clone(), command, outcome })
    }

    /// Tells a node something, if it still has to be told: it may serve the subscriber again, or have heard.
    async fn attempt(
        &self,
        client: &Client,
        node: &NodeAddress,
        matter: Matter<'_>,
        id: &mut Option<u64>,
    ) -> Result<Attempt, S::Error> {
        let (identity, session_id) = (client.identity(), client.new_session_id());
        let mut note = || {
            let requests = &self.0.requests;
            let begin = || requests.begin(matter.imsi(), &node.host, matter.command());
            requests.attempt(*id.get_or_insert_with(begin));
        };
        match matter {
            Matter::Cancellation(cancellation) => {
                let record = self.store().get(&cancellation.imsi).await?;
                if record.is_some_and(|it| cancellation.is_pending(&it)) {
                    note_and_send(note, client, cancellation.request(identity, session_id)).await
                } else {
                    Ok(Attempt::Obsolete)
                }
            }
            Matter::Deletion(imsi) => {
                let serving = self.serving(imsi, node).await?;
                let request = serving
                    .and_then(|(_, it)| delete_subscriber_data(identity, session_id, imsi, &it));
                match request {
                    Some(request) => note_and_send(note, client, request).await,
                    None => Ok(Attempt::Obsolete),
                }
            }
            Matter::Insertion(imsi) => {
                let serving = self.serving(imsi, node).await?;
                let Some((record, serving)) = serving else { return Ok(Attempt::Obsolete) };
                let Some(request) = insert_subscriber_data(identity, session_id, &record, &serving)
                else {
                    return Ok(Attempt::Obsolete);
                };
                let attempt = note_and_send(note, client, request).await?;
                if matches!(attempt, Attempt::Answered(_)) {
                    self.forget_change(imsi, &serving).await?;
                }
                Ok(attempt)
            }
            Matter::Reset(scope) => {
                let to = (&node.host, &node.realm);
                note_and_send(note, client, reset(identity, session_id, to, scope)).await
            }
            Matter::Termination(termination) => {
                let record = self.store().get(&termination.imsi).await?;
                if !record.is_some_and(|it| termination.is_pending(&it)) {
                    return Ok(Attempt::Obsolete);
                }
                note();
                self.terminate(client, termination).await
            }
            Matter::Push(imsi, untold) => self.push(client, imsi, untold, note).await,
            Matter::Aaa(matter) => self.attempt_aaa(client, node, matter, note).await,
            Matter::Notification(notice) => self.notify_once(client, notice, note).await,
        }
    }

    /// A node has heard of a change. If it was the last, it is told all.
    async fn forget_change(&self, imsi: &str, told: &ServingNode) -> Result<(), S::Error> {
        let forget = |record: Option<&mut Record>| {
            for node in record.into_iter().flat_map(|it| it.location.nodes_mut()) {
                let is_last =
                    |it: &Untold| Some(it.change) == told.untold.as_ref().map(|it| it.change);
                if node.is(&told.host) && node.untold.as_ref().is_some_and(is_last) {
                    node.untold = None;
                }
            }
        };
        self.store().update(imsi, forget).await
    }
}

/// Sends a request once.
pub(super) async fn note_and_send<R: Request, E>(
    note: impl FnOnce(),
    client: &Client,
    request: R,
) -> Result<Attempt, E> {
    note();
    Ok(match client.send(request).await {
        Ok(_) => Attempt::Answered(Outcome::Result(ResultCode::DIAMETER_SUCCESS)),
        Err(SendError::Failure { outcome, .. }) => Attempt::Answered(outcome),
        Err(error) => Attempt::Unanswered(error.to_string()),
    })
}
