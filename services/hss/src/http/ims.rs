//! Registrations in the IMS, and what application servers have to do with a subscriber.

use axum::extract::Path;
use axum::http::StatusCode;
use diameter_messages::cx::ReasonCode;
use diameter_platform::http::{Audited, Json, Problem, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::subscribers::Written;
use super::{Shared, failed, unknown};
use crate::ims::{ImsState, ImsSubscription, PublicIdentity, RegistrationState};
use crate::sh::{RepositoryData, Subscription};
use crate::subscriber::{Record, SubscriberIdentity};

/// What of a subscription is registered.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Registrations {
    /// The SIP URI of the S-CSCF.
    pub server: String,
    /// It has not heard of the last change yet.
    pub behind: bool,
    /// Public identities that are registered, each with the private identities that have registered it.
    pub registered: Vec<(String, Vec<String>)>,
    /// Public identities that are served while nobody has registered them.
    pub unregistered: Vec<String>,
}

impl Registrations {
    /// Those of a record; `None` without an S-CSCF.
    pub(super) fn of(state: &ImsState) -> Option<Self> {
        let server = state.serving()?;
        let registered = state.registrations.iter().filter(|it| !it.registered_by.is_empty());
        let unregistered = state.registrations.iter().filter(|it| it.is_unregistered);
        Some(Self {
            server: server.name.clone(),
            behind: !server.untold.is_empty(),
            registered: registered
                .map(|it| (it.identity.clone(), it.registered_by.clone()))
                .collect(),
            unregistered: unregistered.map(|it| it.identity.clone()).collect(),
        })
    }
}

/// What S-CSCFs are told in words when registrations are ended here.
pub const BY_OPERATOR: &str = "by the operator";

/// The state of a public identity.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct IdentityState {
    /// The public identity.
    pub identity: String,
    /// Whether it is registered.
    pub state: Registered,
    /// The private identities that have registered it.
    pub registered_by: Vec<String>,
    /// The private identities that are being authenticated for it.
    pub authenticating: Vec<String>,
}

/// Whether a public identity is registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Registered {
    /// Nobody has registered it.
    NotRegistered,
    /// Somebody has.
    Registered,
    /// Nobody has, and the S-CSCF serves it all the same.
    Unregistered,
    /// Nobody has, and somebody is being authenticated.
    AuthenticationPending,
}

impl IdentityState {
    /// Those of all public identities, in the order of the subscription.
    pub(super) fn of(record: &Record) -> Vec<Self> {
        let ims = record.subscriber.ims.iter();
        let identities = ims.flat_map(ImsSubscription::public_identities);
        let state = |identity: &PublicIdentity| {
            let known = record.ims.registration(identity).cloned().unwrap_or_default();
            Self {
                identity: identity.uri.clone(),
                state: match record.ims.state_of(identity) {
                    RegistrationState::NotRegistered => Registered::NotRegistered,
                    RegistrationState::Registered => Registered::Registered,
                    RegistrationState::Unregistered => Registered::Unregistered,
                    RegistrationState::AuthenticationPending => Registered::AuthenticationPending,
                },
                registered_by: known.registered_by,
                authenticating: known.pending,
            }
        };
        identities.map(state).collect()
    }
}

/// A piece of transparent data that an application server has written. What is in it is told to application servers
/// alone.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Transparent {
    /// Whose it is: a public identity, or `alias:` and a group of them.
    pub owner: String,
    /// The service (Service-Indication).
    pub service: String,
    /// Its sequence number.
    pub number: u16,
    /// How long it is.
    pub octets: usize,
}

impl Transparent {
    pub(super) fn of(data: &RepositoryData) -> Self {
        let RepositoryData { owner, service, number, data } = data;
        let (owner, service) = (owner.clone(), service.clone());
        Self { owner, service, number: *number, octets: data.len() }
    }
}

/// An application server that hears of changes.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Subscribed {
    /// The server, by its Origin-Host.
    pub server: String,
    /// The public identity, or the number, that it has named.
    pub identity: String,
    /// The kind of data: the name of its Data-Reference.
    pub data: String,
    /// Which of this kind: a service, a set of identities, or the server of filter criteria.
    pub key: Option<String>,
    /// When the subscription ends, in seconds since 1970.
    pub expires: Option<u64>,
    /// It ends when the server was told once.
    pub once: bool,
    /// The server has not heard of the last change yet.
    pub behind: bool,
}

impl Subscribed {
    pub(super) fn of(subscription: &Subscription) -> Self {
        Self {
            server: subscription.server.host.to_string(),
            identity: match &subscription.identity {
                SubscriberIdentity::Msisdn(it)
                | SubscriberIdentity::Private(it)
                | SubscriberIdentity::Public(it) => it.clone(),
            },
            data: subscription.data.reference().to_string(),
            key: subscription.data.key(),
            expires: subscription.expires,
            once: subscription.is_once,
            behind: subscription.untold.is_some(),
        }
    }
}

#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Whose {
    /// Only what this private identity has registered.
    private: Option<String>,
}

/// Ends the registrations of a subscriber in the IMS (RTR); the subscription stays, and it may register again.
#[utoipa::path(post, path = "/v1/subscribers/{imsi}/deregister", params(("imsi" = String, Path), Whose),
    responses((status = 202, body = Written), Problem))]
pub(super) async fn deregister(
    context: Shared,
    Path(imsi): Path<String>,
    Query(Whose { private }): Query<Whose>,
) -> Result<(StatusCode, Audited, Json<Written>), Problem> {
    let (reason, info) = (ReasonCode::PERMANENT_TERMINATION, Some(BY_OPERATOR));
    let (server, client) = (&context.server, &context.client);
    let telling = server.deregister(client, &imsi, private.as_deref(), reason, info).await;
    let telling = telling.map_err(failed)?.ok_or_else(|| unknown(&imsi))?.len();
    let audited = Audited(format!("registrations were ended, {telling} S-CSCFs are told"));
    Ok((StatusCode::ACCEPTED, audited, Json(Written { imsi, telling })))
}
