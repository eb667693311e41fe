//! SWx behind the node: what AAA servers ask, and what they are told.

use diameter_core::{Command, Rejection};
use diameter_messages::swx::{
    MultimediaAuthAnswer, MultimediaAuthRequest, PushProfileAnswer, PushProfileRequest,
    RegistrationTerminationRequest, ServerAssignmentAnswer, ServerAssignmentRequest,
};
use diameter_node::{Client, Context, NodeBuilder, SendError};
use tokio::task::JoinHandle;

use super::requests::{Attempt, Matter, Told, note_and_send};
use super::store::Store;
use super::{Server, challenges, metrics};
use crate::access::Application;
use crate::location::{AaaServer, NodeAddress};
use crate::s6a::Hss;
use crate::subscriber::Record;
use crate::swx::{self, AccessQuestions, Deregistration};

/// What an AAA server is to be told.
#[derive(Clone, Copy)]
pub(super) enum AaaMatter<'a> {
    /// That it is not in charge of a subscriber any more.
    Deregistration(&'a Deregistration),
    /// What this subscriber has.
    Profile(&'a str),
    /// That the HSS was restarted, of subscribers whose IMSIs begin so.
    Reset(&'a AaaServer, &'a str),
}

impl<'a> AaaMatter<'a> {
    pub(super) fn imsi(self) -> Option<&'a str> {
        match self {
            Self::Deregistration(deregistration) => Some(&deregistration.imsi),
            Self::Profile(imsi) => Some(imsi),
            Self::Reset(..) => None,
        }
    }

    pub(super) fn command(self) -> &'static str {
        match self {
            Self::Deregistration(_) => RegistrationTerminationRequest::DESCRIPTION.abbreviation,
            Self::Profile(_) | Self::Reset(..) => PushProfileRequest::DESCRIPTION.abbreviation,
        }
    }
}

impl<S: Store> Server<S> {
    pub(super) fn serve_swx(&self, builder: NodeBuilder) -> NodeBuilder {
        let [authenticating, assigned] = std::array::from_fn(|_| self.clone());
        builder
            .handle(move |request: MultimediaAuthRequest, context| {
                let server = authenticating.clone();
                async move { metrics::counted("MAR", server.multimedia_auth(&request, &context).await) }
            })
            .handle(move |request: ServerAssignmentRequest, context| {
                let server = assigned.clone();
                async move { metrics::counted("SAR", server.server_assignment(&request, &context).await) }
            })
    }

    async fn multimedia_auth(
        &self,
        request: &MultimediaAuthRequest,
        context: &Context,
    ) -> Result<MultimediaAuthAnswer, Rejection> {
        let challenges = challenges()?;
        let access = self.admit(Application::Swx, &request.origin_realm, context)?;
        let answer = self.run(&request.user_name, context, access, |hss, record| {
            let mut left = challenges.iter().copied();
            // There are as many as there can be vectors.
            let rand = || left.next().unwrap_or_default();
            swx::multimedia_auth(hss, request, record, rand)
        });
        let answer = answer.await?;
        metrics::authenticated_over_swx(request, answer.as_ref().ok());
        answer
    }

    async fn server_assignment(
        &self,
        request: &ServerAssignmentRequest,
        context: &Context,
    ) -> Result<ServerAssignmentAnswer, Rejection> {
        let access = self.admit(Application::Swx, &request.origin_realm, context)?;
        let assign =
            |hss: &Hss, record: Option<&mut Record>| swx::server_assignment(hss, request, record);
        self.run(&request.user_name, context, access, assign).await?
    }

    /// Asks the AAA server that has registered for a subscriber about its access; `None` when none has.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn ask_access(
        &self,
        client: &Client,
        imsi: &str,
        questions: AccessQuestions,
    ) -> Result<Option<Result<PushProfileAnswer, SendError<PushProfileAnswer>>>, S::Error> {
        let Some(record) = self.store().get(imsi).await? else { return Ok(None) };
        let (identity, session_id) = (client.identity(), client.new_session_id());
        match swx::ask_access(identity, session_id, &record, questions) {
            Some(request) => Ok(Some(client.send(request).await)),
            None => Ok(None),
        }
    }

    /// Tells AAA servers what they have not been told of a subscriber; of deregistrations, those after this one.
    pub(super) fn tell_aaa(
        &self,
        client: &Client,
        record: &Record,
        cancelled: u64,
    ) -> Vec<JoinHandle<Vec<Told>>> {
        let new = record.deregistrations.iter().filter(|it| it.number > cancelled);
        let mut telling: Vec<_> =
            new.map(|it| self.spawn_deregistration(client, it.clone())).collect();
        if let Some(aaa) = record.location.aaa.as_ref().filter(|it| it.untold.is_some()) {
            let (server, client) = (self.clone(), client.clone());
            let (imsi, node) = (record.subscriber.imsi.clone(), aaa.address());
            telling.push(tokio::spawn(
                async move { server.tell_profile(&client, &imsi, &node).await },
            ));
        }
        telling
    }

    /// Tells a server that it is not in charge any more. Whatever it answers, it has heard of it.
    fn spawn_deregistration(
        &self,
        client: &Client,
        deregistration: Deregistration,
    ) -> JoinHandle<Vec<Told>> {
        let (server, client) = (self.clone(), client.clone());
        tokio::spawn(async move {
            let node = deregistration.server.address();
            let told = server
                .tell(&client, &node, Matter::Aaa(AaaMatter::Deregistration(&deregistration)))
                .await;
            if told.as_ref().is_some_and(|it| it.outcome.is_ok()) {
                let forget = |record: Option<&mut Record>| {
                    if let Some(record) = record {
                        deregistration.settle(record);
                    }
                };
                if let Err(error) = server.store().update(&deregistration.imsi, forget).await {
                    tracing::error!(%error, "a deregistration that was answered is still kept");
                }
            }
            told.into_iter().collect()
        })
    }

    /// Tells a server of changes, until it has heard of the last.
    async fn tell_profile(&self, client: &Client, imsi: &str, node: &NodeAddress) -> Vec<Told> {
        let _turn = self.0.turns.wait(imsi, node).await;
        let mut told = Vec::new();
        loop {
            let Some(pushed) = self.tell(client, node, Matter::Aaa(AaaMatter::Profile(imsi))).await
            else {
                return told;
            };
            let is_heard = pushed.outcome.is_ok();
            told.push(pushed);
            match self.untold_aaa(imsi, node).await {
                // There was another change meanwhile.
                Ok(Some(_)) if is_heard => {}
                Ok(_) => return told,
                Err(error) => {
                    tracing::error!(%error, "what an AAA server has not heard of is not known");
                    return told;
                }
            }
        }
    }

    /// Tells a server something once, if it still has to be told.
    pub(super) async fn attempt_aaa(
        &self,
        client: &Client,
        node: &NodeAddress,
        matter: AaaMatter<'_>,
        note: impl FnOnce(),
    ) -> Result<Attempt, S::Error> {
        let (identity, session_id) = (client.identity(), client.new_session_id());
        match matter {
            AaaMatter::Deregistration(deregistration) => {
                let record = self.store().get(&deregistration.imsi).await?;
                if !record.is_some_and(|it| deregistration.is_pending(&it)) {
                    return Ok(Attempt::Obsolete);
                }
                note_and_send(note, client, deregistration.request(identity, session_id)).await
            }
            AaaMatter::Profile(imsi) => {
                let untold = self.untold_aaa(imsi, node).await?;
                let Some((record, change)) = untold else { return Ok(Attempt::Obsolete) };
                let request = swx::push_profile(identity, session_id, &record);
                let Some(request) = request else { return Ok(Attempt::Obsolete) };
                let attempt = note_and_send(note, client, request).await?;
                if matches!(attempt, Attempt::Answered(_)) {
                    self.forget_profile(imsi, node, change).await?;
                }
                Ok(attempt)
            }
            AaaMatter::Reset(server, digits) => {
                let request = swx::reset(identity, session_id, server, digits);
                note_and_send(note, client, request).await
            }
        }
    }

    /// The subscriber, and the change that this server has not heard of; `None` if there is none, or it is not in
    /// charge any more.
    async fn untold_aaa(
        &self,
        imsi: &str,
        node: &NodeAddress,
    ) -> Result<Option<(Record, u64)>, S::Error> {
        let Some(record) = self.store().get(imsi).await? else { return Ok(None) };
        let aaa = record.location.aaa.as_ref().filter(|it| it.is(&node.host));
        let change = aaa.and_then(|it| it.untold);
        Ok(change.map(|change| (record, change)))
    }

    /// A server has heard of a change. If it was the last, it is told all.
    async fn forget_profile(
        &self,
        imsi: &str,
        node: &NodeAddress,
        change: u64,
    ) -> Result<(), S::Error> {
        let forget = |record: Option<&mut Record>| {
            let aaa = record.and_then(|it| it.location.aaa.as_mut());
            if let Some(aaa) = aaa.filter(|it| it.is(&node.host) && it.untold == Some(change)) {
                aaa.untold = None;
            }
        };
        self.store().update(imsi, forget).await
    }

    /// Tells AAA servers of a restart that know what to do about it.
    pub(super) async fn reset_aaa(
        &self,
        client: &Client,
        prefixes: &[String],
    ) -> Result<Vec<JoinHandle<Vec<Told>>>, S::Error> {
        let all = [String::new()];
        let digits = if prefixes.is_empty() { &all[..] } else { prefixes };
        let mut telling = Vec::new();
        for aaa in self.store().aaa_servers(prefixes).await? {
            for digits in digits.iter().filter(|_| aaa.restores) {
                let (server, client, digits) = (self.clone(), client.clone(), digits.clone());
                let aaa = aaa.clone();
                telling.push(tokio::spawn(async move {
                    let matter = Matter::Aaa(AaaMatter::Reset(&aaa, &digits));
                    server.tell(&client, &aaa.address(), matter).await.into_iter().collect()
                }));
            }
        }
        Ok(telling)
    }
}
