//! A whole server on the store: its process dies between any two steps, and its client repeats.

use diameter_core::{Outcome, ResultCode};

use super::super::store::Store;
use super::sessions::{Process, REPORTED, again, contents, requests};
use super::{ACCOUNTS, Subject, Totals};

/// Longer than any of it takes.
const FOREVER: u32 = u32::MAX;

pub(super) async fn nothing_is_lost_or_done_twice<T: Subject>(make: &impl AsyncFn() -> T) {
    for steps in 0.. {
        let mut subject = make().await;
        let requests = requests("pgw1.example.net;1;1", ACCOUNTS[0]);
        let mut process = Process::start(&mut subject, steps).await;
        let (mut answers, mut deaths) = (Vec::new(), 0);
        for request in &requests {
            let answer = match process.answer(request).await {
                Some(answer) => answer,
                None => {
                    deaths += 1;
                    process = Process::start(&mut subject, FOREVER).await;
                    process.answer(&again(request)).await.expect("it lives")
                }
            };
            assert_eq!(
                Outcome::of(&answer),
                Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS)),
                "death at {steps}"
            );
            answers.push(answer);
        }
        // Whatever comes again has its answer, whoever is asked.
        let process = Process::start(&mut subject, FOREVER).await;
        for (request, answer) in requests.iter().zip(&answers) {
            let second = process.answer(&again(request)).await.expect("it lives");
            assert_eq!(contents(&second), contents(answer), "death at {steps}");
        }
        let settled = Totals { debited: REPORTED, reserved: 0 };
        assert_eq!(totals::<T>(process.store()).await, settled, "death at {steps}");
        if deaths == 0 {
            assert!(steps > 0, "a process without steps dies");
            return;
        }
    }
}

pub(super) async fn two_servers_share_a_store<T: Subject>(subject: &mut T) {
    const SESSIONS: i64 = 5;
    let servers = [Process::start(subject, FOREVER).await, Process::start(subject, FOREVER).await];
    let session = async |number: i64| {
        for request in requests(&format!("pgw1.example.net;2;{number}"), ACCOUNTS[0]) {
            // Each has it at the same time: only one of their decisions counts.
            let (request, repeated) = (&request, &again(&request));
            let both = (servers[0].answer(request), servers[1].answer(repeated));
            let (one, other) = futures_util::future::join(both.0, both.1).await;
            let (one, other) = (one.expect("it lives"), other.expect("it lives"));
            assert_eq!(contents(&one), contents(&other));
            assert_eq!(Outcome::of(&one), Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS)));
        }
    };
    futures_util::future::join_all((0..SESSIONS).map(session)).await;
    let settled = Totals { debited: SESSIONS * REPORTED, reserved: 0 };
    assert_eq!(totals::<T>(servers[0].store()).await, settled);
}

async fn totals<T: Subject>(store: &T::Store) -> Totals {
    let stored = store.read("no session", Some(ACCOUNTS[0])).await.expect("it can be read");
    T::totals(&stored.account.expect("there is the account"))
}
