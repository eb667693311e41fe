//! Nodes in a simulated network with simulated time, over random schedules: whatever connections,
//! clocks and applications do, each request ends exactly once, no peer has two open connections, every
//! state has a way out, memory is bounded, and once the network heals everybody is connected.
//!
//! A failure prints its seed: `DIAMETER_SIMULATION_SEED=n` runs that schedule alone.
//! `DIAMETER_SIMULATION_SCHEDULES=n` runs so many, from that seed or from 0, for a long run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

mod applications;
mod faults;
mod network;
mod node;
mod transports;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};

use world::{Summary, World};

#[test]
fn random_schedules_of_two_to_four_nodes_keep_their_promises() {
    let number = |name| std::env::var(name).ok().map(|text| text.parse::<u64>().expect("a number"));
    let (seed, schedules) =
        (number("DIAMETER_SIMULATION_SEED"), number("DIAMETER_SIMULATION_SCHEDULES"));
    if let (Some(seed), None) = (seed, schedules) {
        println!("{:?}", World::new(seed).run());
        return;
    }
    let (first, schedules) = (seed.unwrap_or(0), schedules.unwrap_or(10_000));
    let next = AtomicU64::new(first);
    let run = || {
        let mut summary = Summary::default();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= first + schedules {
                return summary;
            }
            match catch_unwind(AssertUnwindSafe(|| World::new(seed).run())) {
                Ok(one) => summary.add(&one),
                Err(why) => {
                    eprintln!("failed with DIAMETER_SIMULATION_SEED={seed}");
                    next.store(first + schedules, Ordering::Relaxed);
                    std::panic::resume_unwind(why);
                }
            }
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let summary = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
        threads.into_iter().fold(Summary::default(), |mut sum, thread| {
            sum.add(&thread.join().expect("no schedule failed"));
            sum
        })
    });
    println!("{schedules} schedules: {summary:?}");
    // What never happens proves nothing.
    let Summary { connections, answered, timed_out, returned, unsent, suspicions, .. } = summary;
    let happened = [connections, answered, timed_out, returned, unsent, suspicions];
    assert!(happened.iter().all(|&count| count > schedules / 10), "{summary:?}");
    let Summary { elections, restarts, refused, late, duplicate, unknown, .. } = summary;
    let happened = [elections, restarts, refused, late, duplicate, unknown];
    assert!(happened.iter().all(|&count| count > schedules / 100), "{summary:?}");
}

#[test]
fn nodes_that_call_each_other_at_once_are_connected_after_one_election() {
    (0..500).for_each(|seed| World::new(seed).run_calmly());
}
