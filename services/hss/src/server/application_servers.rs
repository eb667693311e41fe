//! Sh behind the node: what application servers read, write and subscribe to, and what they are told.

use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use diameter_core::{Outcome, Rejection, ResultCode};
use diameter_messages::sh::{
    DataReference, ProfileUpdateAnswer, ProfileUpdateRequest, SubscribeNotificationsAnswer,
    SubscribeNotificationsRequest, UserDataAnswer, UserDataRequest,
};
use diameter_node::{Client, Context, NodeBuilder, SendError};
use tokio::task::JoinHandle;

use super::requests::{Attempt, Matter};
use super::{Server, Store, Told, metrics, now};
use crate::access::Application;
use crate::answers::experimental;
use crate::s6a::Hss;
use crate::sh::{
    ApplicationServers, NOT_AVAILABLE, Notice, ShData, UPDATE_IN_PROGRESS, Writer, named,
    profile_update, subscribe_notifications, user_data,
};
use crate::subscriber::{Record, SubscriberIdentity};

impl<S: Store> Server<S> {
    /// What application servers may read, write and hear of from now on.
    pub fn set_application_servers(&self, servers: ApplicationServers) {
        // Nothing panics while it is held.
        *self.0.application_servers.write().unwrap_or_else(PoisonError::into_inner) = servers;
    }

    /// Has a node answer Sh.
    pub(super) fn serve_sh(&self, builder: NodeBuilder) -> NodeBuilder {
        let [reading, writing, subscribing] = std::array::from_fn(|_| self.clone());
        builder
            .handle(move |request: UserDataRequest, context| {
                let server = reading.clone();
                async move { metrics::counted("UDR", server.read_user_data(&request, &context).await) }
            })
            .handle(move |request: ProfileUpdateRequest, context| {
                let server = writing.clone();
                async move { metrics::counted("PUR", server.update_profile(&request, &context).await) }
            })
            .handle(move |request: SubscribeNotificationsRequest, context| {
                let server = subscribing.clone();
                async move { metrics::counted("SNR", server.subscribe(&request, &context).await) }
            })
    }

    fn application_servers(&self) -> ApplicationServers {
        // Nothing panics while it is held.
        self.0.application_servers.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A store that fails or takes too long has the data not available at the moment (TS 29.329, 6.2.3.1).
    async fn read_user_data(
        &self,
        request: &UserDataRequest,
        context: &Context,
    ) -> Result<UserDataAnswer, Rejection> {
        let access = self.admit(Application::Sh, &request.origin_realm, context)?;
        let hss = Hss { identity: context.identity().clone(), access, now: now() };
        let identity = named(&request.user_identity)?;
        let unavailable = |_: Rejection| experimental(NOT_AVAILABLE);
        let record = match self.find(&identity).await.map_err(unavailable)? {
            Some(imsi) => self.record(&imsi).await.map_err(unavailable)?,
            None => None,
        };
        user_data(&hss, &self.application_servers(), request, record.as_ref())
    }

    async fn update_profile(
        &self,
        request: &ProfileUpdateRequest,
        context: &Context,
    ) -> Result<ProfileUpdateAnswer, Rejection> {
        let access = self.admit(Application::Sh, &request.origin_realm, context)?;
        let identity = named(&request.user_identity)?;
        let Some(_update) = self.0.updates.begin(&identity, request) else {
            return Err(experimental(UPDATE_IN_PROGRESS));
        };
        // Nobody has an empty IMSI.
        let imsi = self.find(&identity).await?.unwrap_or_default();
        let servers = self.application_servers();
        let update =
            |hss: &Hss, record: Option<&mut Record>| profile_update(hss, &servers, request, record);
        let server = &request.origin_host;
        let writer = request.data_reference.first().map(|data| Writer { server, data: *data });
        self.run_by(writer, &imsi, context, access, update).await?
    }

    async fn subscribe(
        &self,
        request: &SubscribeNotificationsRequest,
        context: &Context,
    ) -> Result<SubscribeNotificationsAnswer, Rejection> {
        let access = self.admit(Application::Sh, &request.origin_realm, context)?;
        // Nobody has an empty IMSI.
        let imsi = self.find(&named(&request.user_identity)?).await?.unwrap_or_default();
        let servers = self.application_servers();
        let subscribe = |hss: &Hss, record: Option<&mut Record>| {
            subscribe_notifications(hss, &servers, request, record)
        };
        self.run(&imsi, context, access, subscribe).await?
    }

    /// Tells an application server of a change, until it has answered.
    pub(super) fn spawn_notice(&self, client: &Client, notice: Notice) -> JoinHandle<Vec<Told>> {
        let (server, client) = (self.clone(), client.clone());
        tokio::spawn(async move {
            let node = notice.subscription.server.clone();
            let told = server.tell(&client, &node, Matter::Notification(&notice)).await;
            told.into_iter().collect()
        })
    }

    /// Tells it once. A subscription that is over, or whose server may not hear of it any more, ends.
    pub(super) async fn notify_once(
        &self,
        client: &Client,
        notice: &Notice,
        note: impl FnOnce(),
    ) -> Result<Attempt, S::Error> {
        let Notice { imsi, subscription } = notice;
        let data = subscription.data.reference();
        let may_subscribe =
            self.application_servers().may_subscribe(&subscription.server.host, data);
        if subscription.is_over(now()) || !may_subscribe {
            let forget = |record: Option<&mut Record>| {
                if let Some(record) = record {
                    notice.forget(record);
                }
            };
            self.store().update(imsi, forget).await?;
            return Ok(Attempt::Obsolete);
        }
        let record = self.store().get(imsi).await?;
        let session_id = client.new_session_id();
        let request = record.and_then(|it| notice.request(client.identity(), session_id, &it));
        let Some(request) = request else { return Ok(Attempt::Obsolete) };
        note();
        let outcome = match client.send(request).await {
            Ok(answer) => {
                Outcome::Result(answer.result_code.unwrap_or(ResultCode::DIAMETER_SUCCESS))
            }
            // An agent says that it does not reach the server.
            Err(SendError::Failure { outcome: Outcome::Result(code), .. })
                if code.is_protocol_error() =>
            {
                return Ok(Attempt::Unanswered(code.to_string()));
            }
            Err(SendError::Failure { outcome, .. }) => outcome,
            Err(error) => return Ok(Attempt::Unanswered(error.to_string())),
        };
        let settle = |record: Option<&mut Record>| {
            if let Some(record) = record {
                notice.settle(record, outcome);
            }
        };
        self.store().update(imsi, settle).await?;
        Ok(Attempt::Answered(outcome))
    }
}

/// Updates of user data that are under way: another one of the same data is refused meanwhile, and its server tries again.
#[derive(Debug, Default)]
pub(super) struct Updates(Mutex<HashSet<UpdateOf>>);

/// Whose data are updated: of an identity, which ones, and of which service.
type UpdateOf = (String, DataReference, Option<String>);

/// An update that is under way, until it is dropped.
struct Update<'u> {
    updates: &'u Updates,
    of: UpdateOf,
}

impl Updates {
    /// `None` when the same data are being updated.
    fn begin(
        &self,
        identity: &SubscriberIdentity,
        request: &ProfileUpdateRequest,
    ) -> Option<Update<'_>> {
        let data = request.data_reference.first().copied();
        let data = data.unwrap_or(DataReference::REPOSITORYDATA);
        // What is no document is refused in any case.
        let service = match data {
            DataReference::REPOSITORYDATA => ShData::parse(&request.sh_user_data)
                .ok()
                .and_then(|it| it.repository.into_iter().next())
                .map(|it| it.service),
            _ => None,
        };
        let of = (identity.key(), data, service);
        let is_first = self.lock().insert(of.clone());
        is_first.then(|| Update { updates: self, of })
    }

    fn lock(&self) -> MutexGuard<'_, HashSet<UpdateOf>> {
        // Nothing panics while it is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Update<'_> {
    fn drop(&mut self) {
        self.updates.lock().remove(&self.of);
    }
}
