//! What became of the requests, and every number that there is.

use std::collections::BTreeMap;

use diameter_node::agent::AgentStatistics;
use diameter_platform::http::{Json, Problem};
use serde::Serialize;
use utoipa::ToSchema;

use super::Shared;

/// What became of the requests that were to be forwarded, since the agent started. `received` is the sum of
/// `answered`, all `rejected`, `dropped`,
/// `discarded` and `pending`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Statistics {
    /// Requests that came to be forwarded.
    pub received: u64,
    /// Those a peer has answered, whatever the answer says.
    pub answered: u64,
    /// Those this agent has answered, by the reason.
    pub rejected: Vec<Rejected>,
    /// Those whose answer had nowhere to go: the connection that they came on was gone.
    pub dropped: u64,
    /// Those that a policy left without an answer.
    pub discarded: u64,
    /// Those that are on their way.
    pub pending: u64,
    /// Attempts that another peer followed because the first was lost.
    pub peers_lost: u64,
    /// Attempts that another peer followed because the first answered 3002 or 3004.
    pub refused_by_peers: u64,
}

/// Requests that this agent has answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Rejected {
    /// Why, as the label `reason` of metrics has it.
    pub reason: String,
    /// How many.
    pub count: u64,
}

impl From<AgentStatistics> for Statistics {
    fn from(statistics: AgentStatistics) -> Self {
        let rejected = statistics.rejected.iter();
        let rejected = rejected
            .map(|(reason, count)| Rejected { reason: reason.name().to_owned(), count: *count });
        Self {
            rejected: rejected.collect(),
            received: statistics.received,
            answered: statistics.answered,
            dropped: statistics.dropped,
            discarded: statistics.discarded,
            pending: statistics.pending,
            peers_lost: statistics.peers_lost,
            refused_by_peers: statistics.refused_by_peers,
        }
    }
}

/// A counter or gauge.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Counter {
    /// Its name, as in `/metrics`.
    pub name: String,
    /// Its labels.
    pub labels: BTreeMap<String, String>,
    /// Its value.
    pub value: f64,
}

/// What became of the requests that were to be forwarded.
#[utoipa::path(get, path = "/v1/statistics", responses((status = 200, body = Statistics), Problem))]
pub(super) async fn statistics(state: Shared) -> Json<Statistics> {
    Json(state.agent.node().agent_statistics().into())
}

/// Every counter and gauge.
#[utoipa::path(get, path = "/v1/counters", responses((status = 200, body = Vec<Counter>), Problem))]
pub(super) async fn counters(state: Shared) -> Json<Vec<Counter>> {
    let samples = state.metrics.samples().into_iter();
    Json(
        samples
            .map(|it| Counter {
                name: it.name,
                labels: it.labels.into_iter().collect(),
                value: it.value,
            })
            .collect(),
    )
}
