//! Both ends of sessions in simulated time, over random schedules: a network that loses, repeats, delays and
//! reorders, and crashes from which only snapshots survive. What is reported is debited once, nothing is
//! granted twice, no service outlasts its authorization, every session ends on both sides, and no timer fires
//! for a session that is gone.
//!
//! A failure prints its seed: `DIAMETER_SIMULATION_SEED=n` runs that schedule alone.
//! `DIAMETER_SIMULATION_SCHEDULES=n` runs so many, from that seed or from 0, for a long run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

mod accounting;
mod authorization;
mod credit_control;
mod ledger;
mod network;

use std::fmt::Debug;
use std::ops::AddAssign;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs the schedules of a world, and says what happened in them together.
fn run<S: Default + AddAssign + Debug>(schedule: impl Fn(u64) -> S) -> (u64, S) {
    let number = |name| std::env::var(name).ok().map(|text| text.parse::<u64>().expect("a number"));
    let seed = number("DIAMETER_SIMULATION_SEED");
    let default = if seed.is_some() { 1 } else { 1000 };
    let schedules = number("DIAMETER_SIMULATION_SCHEDULES").unwrap_or(default);
    let first = seed.unwrap_or(0);
    let mut summary = S::default();
    for seed in first..first + schedules {
        match catch_unwind(AssertUnwindSafe(|| schedule(seed))) {
            Ok(one) => summary += one,
            Err(why) => {
                eprintln!("failed with DIAMETER_SIMULATION_SEED={seed}");
                std::panic::resume_unwind(why);
            }
        }
    }
    println!("{schedules} schedules: {summary:?}");
    (schedules, summary)
}

/// The value as another process reads it.
fn moved<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    serde_json::from_slice(&serde_json::to_vec(value).unwrap()).unwrap()
}

#[test]
fn credit_control_keeps_its_promises() {
    let (schedules, summary) = run(|seed| credit_control::World::new(seed).run());
    if schedules >= 1000 {
        // What never happens proves nothing.
        let credit_control::Summary {
            updates,
            repeated,
            restarts,
            lost_decisions,
            moved,
            refused,
            late,
            terminated,
            re_authorized,
            restricted,
            timed_out,
            pooled,
            ..
        } = summary;
        let happened = [
            updates,
            repeated,
            restarts,
            lost_decisions,
            moved,
            refused,
            late,
            terminated,
            re_authorized,
            restricted,
            timed_out,
            pooled,
        ];
        assert!(happened.iter().all(|&count| count > schedules / 20), "{summary:?}");
    }
}

// Proves: acct-08
#[test]
fn accounting_loses_no_record() {
    let (schedules, summary) = run(|seed| accounting::World::new(seed).run());
    if schedules >= 1000 {
        let accounting::Summary { made, repeated, stored, crashes, .. } = summary;
        let happened = [made, repeated, stored, crashes];
        assert!(happened.iter().all(|&count| count > schedules / 2), "{summary:?}");
    }
}

#[test]
fn authorization_ends_in_time() {
    let (schedules, summary) = run(|seed| authorization::World::new(seed).run());
    if schedules >= 1000 {
        let authorization::Summary {
            granted,
            renewed,
            refused,
            repeated,
            crashes,
            re_authorized,
            aborted,
            expired,
            ended,
            lost,
        } = summary;
        let happened = [
            granted,
            renewed,
            refused,
            repeated,
            crashes,
            re_authorized,
            aborted,
            expired,
            ended,
            lost,
        ];
        assert!(happened.iter().all(|&count| count > schedules / 20), "{summary:?}");
    }
}
