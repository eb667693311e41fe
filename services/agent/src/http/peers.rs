//! Peers: how they are doing, and taking them out and in.

use std::time::Duration;

use axum::extract::Path;
use axum::http::StatusCode;
use diameter_node::PeerSnapshot;
use diameter_platform::http::{Json, Problem, Query};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{Shared, State};
use crate::agent::Drain;

/// A peer of the file, or one that has come by itself.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Peer {
    /// Its Origin-Host.
    pub identity: String,
    /// Whether the file has it.
    pub configured: bool,
    /// Whether it was taken out by hand.
    pub drained: bool,
    /// The state of its connection, as RFC 6733, 5.6 calls them.
    pub state: String,
    /// What the watchdog thinks of it (RFC 3539).
    pub watchdog: String,
    /// Where it is connected from or to.
    pub remote: Option<String>,
    /// Its Product-Name, while it is connected.
    pub product_name: Option<String>,
    /// Why the last connection ended.
    pub last_error: Option<String>,
    /// Requests that wait to be written.
    pub queued: usize,
    /// Requests that wait for its answers.
    pub pending: usize,
    /// Its requests that are being answered or forwarded.
    pub being_answered: usize,
    /// Octets that wait for it to read them.
    pub unwritten: usize,
    /// Requests sent to it.
    pub requests_sent: u64,
    /// Those it has answered.
    pub requests_answered: u64,
    /// Those it has not answered in time.
    pub requests_timed_out: u64,
    /// Those that came back because the connection was lost.
    pub requests_returned: u64,
    /// How often it was connected.
    pub connections: u64,
}

impl Peer {
    fn of(snapshot: &PeerSnapshot, drained: bool) -> Self {
        let PeerSnapshot { identity, is_configured, state, watchdog, statistics, .. } = snapshot;
        Self {
            identity: identity.to_string(),
            configured: *is_configured,
            drained,
            state: state.to_string(),
            watchdog: watchdog.to_string(),
            remote: snapshot.remote.as_ref().map(ToString::to_string),
            product_name: snapshot.product_name.as_ref().map(|name| name.as_str().to_owned()),
            last_error: snapshot.last_error.clone(),
            queued: snapshot.queued,
            pending: snapshot.pending,
            being_answered: snapshot.handlers,
            unwritten: snapshot.unwritten,
            requests_sent: statistics.requests_sent,
            requests_answered: statistics.requests_answered,
            requests_timed_out: statistics.requests_timed_out,
            requests_returned: statistics.requests_returned,
            connections: statistics.connections,
        }
    }
}

/// All peers, those that were taken out too.
pub(super) async fn all(state: &State) -> Vec<Peer> {
    let drained = state.agent.drained();
    let is_drained = |name: &str| drained.contains(&name.to_ascii_lowercase());
    let snapshots = state.agent.node().peers().await;
    let mut peers: Vec<Peer> =
        snapshots.iter().map(|it| Peer::of(it, is_drained(&it.identity))).collect();
    let file = state.agent.file();
    for entry in &file.node.peers {
        let identity = entry.identity.as_str();
        if !peers.iter().any(|it| it.identity.eq_ignore_ascii_case(identity)) {
            peers.push(Peer {
                identity: identity.to_owned(),
                configured: true,
                drained: is_drained(identity),
                state: "out".to_owned(),
                ..Peer::default()
            });
        }
    }
    peers.sort_by(|a, b| a.identity.cmp(&b.identity));
    peers
}

pub(super) async fn find(state: &State, identity: &str) -> Result<Peer, Problem> {
    let mut peers = all(state).await.into_iter();
    let found = peers.find(|it| it.identity.eq_ignore_ascii_case(identity));
    found.ok_or_else(|| unknown(identity))
}

fn unknown(identity: &str) -> Problem {
    Problem::not_found(format!("there is no peer `{identity}`"))
}

/// How all peers are doing.
#[utoipa::path(get, path = "/v1/peers", responses((status = 200, body = Vec<Peer>), Problem))]
pub(super) async fn list(state: Shared) -> Json<Vec<Peer>> {
    Json(all(&state).await)
}

/// How a peer is doing.
#[utoipa::path(get, path = "/v1/peers/{identity}", params(("identity" = String, Path)),
    responses((status = 200, body = Peer), Problem))]
pub(super) async fn one(
    state: Shared,
    Path(identity): Path<String>,
) -> Result<Json<Peer>, Problem> {
    find(&state, &identity).await.map(Json)
}

#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
pub(super) struct Grace {
    /// How many seconds requests under way have; by default as many as when the agent stops.
    grace: Option<u32>,
}

/// Takes a peer out: it gets no new request, and once those under way have ended it is told (DPR) and its
/// connection is closed. It stays out, over reloads too, until it is restored or the agent restarts.
#[utoipa::path(post, path = "/v1/peers/{identity}/drain",
    params(("identity" = String, Path), Grace), responses((status = 202), Problem))]
pub(super) async fn drain(
    state: Shared,
    Path(identity): Path<String>,
    Query(Grace { grace }): Query<Grace>,
) -> Result<StatusCode, Problem> {
    let grace = grace.map(|seconds| Duration::from_secs(seconds.into()));
    let grace = grace.unwrap_or(state.agent.file().settings.grace);
    done(&identity, state.agent.drain(&identity, grace), "is taken out already")
}

/// Takes a peer in again.
#[utoipa::path(post, path = "/v1/peers/{identity}/restore", params(("identity" = String, Path)),
    responses((status = 202), Problem))]
pub(super) async fn restore(
    state: Shared,
    Path(identity): Path<String>,
) -> Result<StatusCode, Problem> {
    done(&identity, state.agent.restore(&identity), "was not taken out")
}

pub(super) fn done(identity: &str, outcome: Drain, already: &str) -> Result<StatusCode, Problem> {
    match outcome {
        Drain::Done => Ok(StatusCode::ACCEPTED),
        Drain::Already => {
            Err(Problem::new(StatusCode::CONFLICT)
                .because(format!("the peer `{identity}` {already}")))
        }
        Drain::NoSuchPeer => Err(unknown(identity)),
    }
}
