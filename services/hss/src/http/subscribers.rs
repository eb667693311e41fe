//! Subscribers: what is provisioned, and where they are.

use axum::extract::Path;
use axum::http::StatusCode;
use diameter_platform::http::{Audited, ETag, IfMatch, Json, Listing, Paging, Problem, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::ims::{IdentityState, Registrations, Subscribed, Transparent};
use super::{Context, Shared, failed, unknown};
use crate::bulk::SubscriberDocument;
use crate::location::{AaaServer, ServingNode};
use crate::server::{Changed, Directory, Existing, Store};
use crate::subscriber::{Record, SubscriberIdentity};

/// Where a subscriber is, and how far its sequence numbers are.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct State {
    /// The MME.
    pub mme: Option<Place>,
    /// The SGSN.
    pub sgsn: Option<Place>,
    /// The AAA server in charge of access by networks that are not of 3GPP.
    pub aaa: Option<Aaa>,
    /// APNs whose gateways were chosen dynamically.
    pub gateways: Vec<String>,
    /// The terminals that it was seen with, the last one at the end: IMEI, and since when in seconds since 1970.
    pub equipment: Vec<(String, u64)>,
    /// The highest SEQ that was given out.
    pub seq: u64,
    /// Nodes that have not been told yet that they do not serve it any more.
    pub cancelling: Vec<String>,
    /// What is registered in the IMS.
    pub ims: Option<Registrations>,
    /// The states of all public identities.
    pub identities: Vec<IdentityState>,
    /// Application servers that hear of changes.
    pub subscriptions: Vec<Subscribed>,
    /// What application servers have written.
    pub transparent: Vec<Transparent>,
}

/// A 3GPP AAA server.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Aaa {
    /// Its Origin-Host.
    pub host: String,
    /// Its Origin-Realm.
    pub realm: String,
    /// It has registered, and not only asked for vectors.
    pub registered: bool,
    /// It has not heard of the last change yet.
    pub behind: bool,
}

impl Aaa {
    fn of(server: &AaaServer) -> Self {
        Self {
            host: server.host.to_string(),
            realm: server.realm.to_string(),
            registered: server.is_registered,
            behind: server.untold.is_some(),
        }
    }
}

/// A node that serves a subscriber.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Place {
    /// Its Origin-Host.
    pub host: String,
    /// Its Origin-Realm.
    pub realm: String,
    /// Its network.
    pub network: String,
    /// It has deleted the subscriber's data.
    pub purged: bool,
    /// It has not heard of the last change yet.
    pub behind: bool,
}

impl Place {
    fn of(node: &ServingNode) -> Self {
        Self {
            host: node.host.to_string(),
            realm: node.realm.to_string(),
            network: node.plmn.to_string(),
            purged: node.is_purged,
            behind: node.untold.is_some(),
        }
    }
}

impl State {
    /// That of a record.
    pub fn of(record: &Record) -> Self {
        let location = &record.location;
        let seen = record.equipment.seen().iter();
        let cancelling = record.cancellations.iter().map(|it| &it.node.host);
        let cancelling = cancelling
            .chain(record.ims.terminations.iter().map(|it| &it.server.node.host))
            .chain(record.deregistrations.iter().map(|it| &it.server.host));
        Self {
            mme: location.mme.as_ref().map(Place::of),
            sgsn: location.sgsn.as_ref().map(Place::of),
            aaa: location.aaa.as_ref().map(Aaa::of),
            gateways: location.gateways.iter().map(|it| it.apn.to_string()).collect(),
            equipment: seen.map(|it| (it.terminal.imei.to_string(), it.since)).collect(),
            seq: record.sequence.seq(),
            cancelling: cancelling.map(ToString::to_string).collect(),
            ims: Registrations::of(&record.ims),
            identities: IdentityState::of(record),
            subscriptions: record.subscriptions.iter().map(Subscribed::of).collect(),
            transparent: record.repository.iter().map(Transparent::of).collect(),
        }
    }
}

/// What became of a change.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Written {
    /// The subscriber.
    pub imsi: String,
    /// How many times nodes are told something of it now: `/v1/requests` shows their answers.
    pub telling: usize,
}

/// Who has an identity.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Found {
    /// The subscriber.
    pub imsi: String,
}

#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Beginning {
    /// Only those whose IMSI begins with these digits.
    #[serde(default)]
    prefix: String,
}

pub(super) async fn read(context: &Context, imsi: &str) -> Result<Record, Problem> {
    let record = context.server.store().get(imsi).await.map_err(failed)?;
    record.ok_or_else(|| unknown(imsi))
}

/// Subscribers in the order of their IMSIs.
#[utoipa::path(get, path = "/v1/subscribers", params(Paging, Beginning),
    responses((status = 200, body = Listing<SubscriberDocument>), Problem))]
pub(super) async fn list(
    context: Shared,
    Query(paging): Query<Paging>,
    Query(Beginning { prefix }): Query<Beginning>,
) -> Result<Json<Listing<SubscriberDocument>>, Problem> {
    let (limit, after) = (paging.limit()?, paging.after()?);
    let records = context.server.store().page(&prefix, after.as_deref(), limit + 1);
    let records = records.await.map_err(failed)?;
    let listing = Listing::of(records, limit, |it| it.subscriber.imsi.clone());
    Ok(Json(listing.map(|it| SubscriberDocument::of(&it.subscriber))))
}

/// What is provisioned of a subscriber.
#[utoipa::path(get, path = "/v1/subscribers/{imsi}", params(("imsi" = String, Path)),
    responses((status = 200, body = SubscriberDocument), Problem))]
pub(super) async fn one(
    context: Shared,
    Path(imsi): Path<String>,
) -> Result<(ETag, Json<SubscriberDocument>), Problem> {
    let record = read(&context, &imsi).await?;
    let document = SubscriberDocument::of(&record.subscriber);
    Ok((ETag::of_version(record.changes), Json(document)))
}

/// Where a subscriber is.
#[utoipa::path(get, path = "/v1/subscribers/{imsi}/state", params(("imsi" = String, Path)),
    responses((status = 200, body = State), Problem))]
pub(super) async fn state(
    context: Shared,
    Path(imsi): Path<String>,
) -> Result<Json<State>, Problem> {
    read(&context, &imsi).await.map(|it| Json(State::of(&it)))
}

/// What is looked for: one of them.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// An MSISDN.
    msisdn: Option<String>,
    /// A private identity of IMS.
    private: Option<String>,
    /// A public identity of IMS.
    public: Option<String>,
}

/// The IMSI of the subscriber that has an identity.
#[utoipa::path(get, path = "/v1/find", params(Wanted),
    responses((status = 200, body = Found), Problem))]
pub(super) async fn find(
    context: Shared,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Found>, Problem> {
    let identity = match (wanted.msisdn, wanted.private, wanted.public) {
        (Some(digits), None, None) => SubscriberIdentity::Msisdn(digits),
        (None, Some(name), None) => SubscriberIdentity::Private(name),
        (None, None, Some(uri)) => SubscriberIdentity::Public(uri),
        _ => {
            return Err(Problem::new(StatusCode::BAD_REQUEST)
                .because("say one of `msisdn`, `private` and `public`"));
        }
    };
    let found = context.server.store().find(&identity).await.map_err(failed)?;
    let imsi = found.ok_or_else(|| Problem::not_found(format!("nobody has {identity}")))?;
    Ok(Json(Found { imsi }))
}

/// Adds a subscriber, or replaces what is provisioned of one: its keys stay when none are given. Nodes that serve it
/// are told what has changed.
#[utoipa::path(put, path = "/v1/subscribers/{imsi}", params(("imsi" = String, Path)),
    request_body = SubscriberDocument,
    responses((status = 200, body = Written), (status = 201, body = Written), Problem))]
pub(super) async fn put(
    context: Shared,
    Path(imsi): Path<String>,
    seen: IfMatch,
    Json(document): Json<SubscriberDocument>,
) -> Result<(StatusCode, Audited, ETag, Json<Written>), Problem> {
    let wrong = |why: String| Problem::new(StatusCode::UNPROCESSABLE_ENTITY).because(why);
    if document.imsi.as_str() != imsi {
        return Err(wrong(format!(
            "the document is about the subscriber {}",
            document.imsi.as_str()
        )));
    }
    let (server, client) = (&context.server, &context.client);
    let before = server.store().get(&imsi).await.map_err(failed)?;
    let known = before.as_ref().map(|it| &it.subscriber);
    let record = document.into_record(known, None).map_err(|error| wrong(error.to_string()))?;
    let Some(before) = before else {
        let conflicts = server.store().insert(vec![record], Existing::Refuse).await;
        return match conflicts.map_err(failed)?.into_iter().next() {
            Some(it) => Err(Problem::new(StatusCode::CONFLICT).because(it.taken.to_string())),
            None => {
                let audited = Audited("the subscriber was added".to_owned());
                let written = Written { imsi, telling: 0 };
                Ok((StatusCode::CREATED, audited, ETag::of_version(0), Json(written)))
            }
        };
    };
    seen.check(&ETag::of_version(before.changes))?;
    let new = record.subscriber;
    let changed = server.change_if(client, &imsi, before.changes, |it| *it = new.clone()).await;
    match changed.map_err(failed)? {
        Changed::Unknown => Err(unknown(&imsi)),
        Changed::Conflict { .. } => Err(Problem::new(StatusCode::PRECONDITION_FAILED)
            .because("somebody else has changed the subscriber meanwhile: read it again")),
        Changed::Done(telling) => {
            let telling = telling.len();
            let audited = Audited(format!("the subscriber was changed, {telling} nodes are told"));
            let etag = ETag::of_version(before.changes + 1);
            Ok((StatusCode::OK, audited, etag, Json(Written { imsi, telling })))
        }
    }
}

#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Force {
    /// Forgets the subscriber although nodes have not said yet that they have let it go.
    #[serde(default)]
    force: bool,
}

/// Has all nodes let a subscriber go, and forgets it once they have. One that does not answer keeps the subscriber
/// here, without a subscription.
#[utoipa::path(delete, path = "/v1/subscribers/{imsi}", params(("imsi" = String, Path), Force),
    responses((status = 204), Problem))]
pub(super) async fn remove(
    context: Shared,
    Path(imsi): Path<String>,
    Query(Force { force }): Query<Force>,
) -> Result<(StatusCode, Audited, ()), Problem> {
    let (server, client) = (&context.server, &context.client);
    let telling = server.withdraw(client, &imsi).await.map_err(failed)?;
    let telling = telling.ok_or_else(|| unknown(&imsi))?;
    if !force {
        let answers = tokio::time::timeout(PATIENCE, telling.answers());
        let silent = match answers.await {
            Err(_) => true,
            Ok(_) => read(&context, &imsi).await?.is_pending(),
        };
        if silent {
            return Err(Problem::new(StatusCode::CONFLICT).because(
                "nodes that serve the subscriber have not answered yet: it has lost its subscription, and \
                 can be removed later, or with `force=true` now",
            ));
        }
    }
    let removed = server.store().remove(&imsi).await.map_err(failed)?;
    removed.ok_or_else(|| unknown(&imsi))?;
    Ok((StatusCode::NO_CONTENT, Audited("the subscriber was removed".to_owned()), ()))
}

/// How long nodes have to answer before a subscriber is forgotten.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(10);
