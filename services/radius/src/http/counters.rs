//! What is counted.

use std::collections::BTreeMap;

use diameter_platform::Sample;
use diameter_platform::http::{Json, Problem};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Shared, State};

/// A counter or gauge.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[non_exhaustive]
pub struct Counter {
    /// Its name.
    pub name: String,
    /// What it is about.
    pub labels: BTreeMap<String, String>,
    /// How many.
    pub value: f64,
}

impl From<Sample> for Counter {
    fn from(sample: Sample) -> Self {
        let Sample { name, labels, value, .. } = sample;
        Self { name, labels: labels.into_iter().collect(), value }
    }
}

/// Those of a name, or all.
pub(super) fn of(state: &State, name: Option<&str>) -> Vec<Counter> {
    let samples = state.metrics.samples().into_iter();
    samples.filter(|it| name.is_none_or(|name| it.name == name)).map(Counter::from).collect()
}

/// Every counter and gauge.
#[utoipa::path(get, path = "/v1/counters", responses((status = 200, body = Vec<Counter>), Problem))]
pub(super) async fn counters(state: Shared) -> Json<Vec<Counter>> {
    Json(of(&state, None))
}
