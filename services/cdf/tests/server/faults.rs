//! What fails: the disk, the process, the clock; and very many timers at once.

use std::time::{Duration, Instant};

use diameter_cdf::record::{Cause, Limits, Maker, Record};
use diameter_cdf::session::{Rules, Session};
use diameter_cdf::store::{Commit, EmbeddedStore, MemoryStore, Store, Version};
use diameter_platform::storage::{EmbeddedSettings, Fault, SimulatedDisk};
use diameter_session::Timestamp;

use crate::rig::{EVENT, INTERIM, Rig, START, STOP, acr, again, quick, settings};

fn store(disk: &SimulatedDisk) -> EmbeddedStore {
    EmbeddedStore::on(disk.clone(), EmbeddedSettings::default()).unwrap()
}

#[tokio::test]
async fn a_full_disk_is_told_and_nothing_is_lost_when_there_is_space_again() {
    let disk = SimulatedDisk::new(EmbeddedStore::tables());
    let rig = Rig::start(store(&disk), settings(Rules::default())).await;
    rig.takes([acr("a", 0, START)]).await;
    // The second attempt of the store to open its disk fails as well.
    disk.plan([Fault::Full, Fault::Full]);
    let stop = acr("a", 1, STOP);
    assert_eq!(rig.send(stop.clone()).await.0, 4002, "the client keeps it");
    assert_eq!(rig.records().await.len(), 0);
    let mut attempts = 0;
    while rig.send(again(&stop)).await.0 != 2001 {
        attempts += 1;
        assert!(attempts < 200, "the function does not recover by itself");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(attempts > 0);
    let records = rig.records().await;
    assert_eq!((records.len(), records[0].volume), (1, 2000));
    rig.stop().await;
}

/// The process dies at each write: before it, when the client was not answered and the request is not there; and after
/// it, when it is. The client sends what was not answered again.
#[tokio::test]
async fn a_process_that_is_killed_between_record_and_answer_has_each_request_once() {
    let requests = [(0, START), (1, INTERIM), (2, STOP)].map(|(n, it)| acr("a", n, it));
    let requests = [&requests[..], &[acr("b", 0, EVENT)]].concat();
    let kills = (0..requests.len()).flat_map(|it| [(it, Fault::Die), (it, Fault::DieAfterwards)]);
    for (dies_at, fault) in kills {
        let disk = SimulatedDisk::new(EmbeddedStore::tables());
        let rig = Rig::start(store(&disk), settings(Rules::default())).await;
        rig.takes(requests[..dies_at].iter().cloned()).await;
        disk.plan([fault]);
        assert_eq!(rig.send(requests[dies_at].clone()).await.0, 3004);
        rig.stop().await;
        let rig = Rig::start(store(&disk.revive()), settings(Rules::default())).await;
        rig.takes(requests[dies_at..].iter().map(again)).await;
        let records = rig.records().await;
        let volumes: Vec<u64> = records.iter().map(|it| it.volume).collect();
        assert_eq!(volumes, [3000, 1000], "{dies_at} {fault:?}");
        let numbers: Vec<u32> = records.iter().map(|it| it.closing.unwrap().number).collect();
        assert_eq!((numbers, rig.open().await), (vec![1, 2], 0));
        rig.stop().await;
    }
}

fn opened(session_id: String, now: Timestamp, due: Timestamp) -> Commit {
    let message = acr(&session_id, 0, START);
    let opened = Record::open(&message, Maker::default(), &Limits::default(), now);
    let session = Session { records: vec![opened.unwrap().0] };
    Commit {
        session_id,
        version: Version::default(),
        session: Some((session, due)),
        received: None,
        closed: vec![],
    }
}

fn now() -> Timestamp {
    std::time::SystemTime::now().into()
}

#[tokio::test]
async fn a_clock_that_was_ahead_keeps_no_session_open_and_one_that_stood_still_closes_none() {
    let store = MemoryStore::new();
    let year = Duration::from_secs(365 * 86_400);
    let [ahead, past] = [now().after(year), Timestamp::from_secs(1_000_000)];
    let commits = vec![
        opened("ahead".into(), ahead, ahead.after(quick().supervision)),
        // The process was not there for years: nobody could be heard of.
        opened("past".into(), past, past.after(quick().supervision)),
    ];
    store.commit(commits).await.unwrap();
    let rig = Rig::start(store, settings(quick())).await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(rig.open().await, 2);
    rig.takes([acr("past", 1, STOP)]).await;
    let records = rig.closed(2).await;
    let causes: Vec<_> =
        records.iter().map(|it| (&*it.session_id, it.closing.unwrap().cause)).collect();
    assert_eq!(causes, [("past", Cause::Normal), ("ahead", Cause::Abnormal)]);
    rig.stop().await;
}

/// So many sessions end in one second; how many requests were taken meanwhile, and how long one waited at most.
async fn end_at_once(store: impl Store, sessions: usize) -> (u32, Duration) {
    let due = now().after(quick().supervision);
    for first in (0..sessions).step_by(1000) {
        let commits = (first..first + 1000).map(|it| opened(format!("s;{it}"), now(), due));
        store.commit(commits.collect()).await.unwrap();
    }
    let rig = Rig::start(store, settings(quick())).await;
    let mut longest = Duration::ZERO;
    let mut number = 0;
    let begin = Instant::now();
    while rig.cdf.store().counts().await.unwrap().next_record <= sessions as u32 {
        let asked = Instant::now();
        rig.takes([acr("open", number, INTERIM)]).await;
        longest = longest.max(asked.elapsed());
        number += 1;
        assert!(begin.elapsed() < Duration::from_secs(60), "they are not closed");
    }
    rig.stop().await;
    (number, longest)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_thousand_timers_end_in_a_second_and_requests_are_taken_meanwhile() {
    let (taken, longest) = end_at_once(MemoryStore::new(), 100_000).await;
    assert!(taken > 10, "{taken} requests were taken meanwhile");
    assert!(longest < Duration::from_secs(1), "one waited for {longest:?}");
}

/// The bench `accounting` has a hundred thousand of them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_timers_end_in_a_second_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let store = EmbeddedStore::open(folder.path()).unwrap();
    let (taken, longest) = end_at_once(store, 10_000).await;
    assert!(taken > 10, "{taken} requests were taken meanwhile");
    assert!(longest < Duration::from_secs(2), "one waited for {longest:?}");
}
