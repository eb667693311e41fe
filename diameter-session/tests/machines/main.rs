//! The state machines, row by row of the RFCs' tables, and the rules around them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

mod accounting;
mod any_order;
mod authorization;
mod credit_control;
mod duplicates;
mod identifiers;

use diameter_session::Timestamp;

/// The time so many seconds after the tests begin.
fn at(seconds: u64) -> Timestamp {
    Timestamp::from_secs(1_700_000_000 + seconds)
}

/// The value as another process reads it.
fn moved<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}
