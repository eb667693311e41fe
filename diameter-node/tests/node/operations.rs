//! What an operator sees: metrics, logs, the state of all peers.

use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::{
    CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Message, Outcome, Rejection,
    Request, ResultCode,
};
use diameter_messages::gy::CreditControlRequest;
use diameter_node::{ConnectionLimits, PeerLimits, PeerSettings, SendOptions, UnknownPeers};
use diameter_peer::{State, WatchdogState};
use metrics_util::debugging::{DebugValue, DebuggingRecorder, Snapshotter};
use tokio::sync::{Mutex, MutexGuard};
use tracing::Level;
use tracing::subscriber::DefaultGuard;

use crate::raw::RawPeer;
use crate::rig::*;

/// Values by name and labels.
fn values(snapshotter: &Snapshotter) -> HashMap<String, DebugValue> {
    let all = snapshotter.snapshot().into_vec().into_iter();
    all.map(|(key, _, _, value)| {
        let key = key.key();
        let labels: Vec<_> =
            key.labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
        (format!("{} {}", key.name(), labels.join(" ")), value)
    })
    .collect()
}

fn counter(values: &HashMap<String, DebugValue>, name: &str) -> u64 {
    match values.get(name) {
        Some(DebugValue::Counter(count)) => *count,
        other => panic!("{name}: {other:?} in {values:#?}"),
    }
}

// One thread runs everything: the recorder is that of the thread.
#[tokio::test]
async fn metrics_count_what_happens_for_each_peer() {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    let _recording = metrics::set_default_local_recorder(&recorder);
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let client = client_of(&server).await;
    for number in 0..5 {
        soon(client.send(ccr(&client, number))).await.unwrap();
    }
    let mut elsewhere = ccr(&client, 0);
    elsewhere.destination_host = Some(OTHER);
    let options = SendOptions { peer: Some(SERVER), ..SendOptions::default() };
    soon(client.send_with(elsewhere, options)).await.unwrap_err();
    soon(client.peers()).await;

    let values = values(&snapshotter);
    let counter = |name: &str| counter(&values, name);
    assert_eq!(counter("diameter_requests_sent_total peer=ocs1.example.net"), 6);
    let received = "diameter_answers_received_total peer=ocs1.example.net";
    assert_eq!(counter(&format!("{received} class=2xxx")), 5);
    assert_eq!(counter(&format!("{received} class=3xxx")), 1);
    assert_eq!(counter("diameter_requests_received_total peer=accepted"), 6);
    assert_eq!(counter("diameter_answers_sent_total peer=accepted class=2xxx"), 5);
    assert_eq!(counter("diameter_request_timeouts_total peer=ocs1.example.net"), 0);
    match &values["diameter_request_duration_seconds peer=ocs1.example.net"] {
        DebugValue::Histogram(durations) => assert_eq!(durations.len(), 6),
        other => panic!("{other:?}"),
    }
    match &values["diameter_peer_open peer=ocs1.example.net"] {
        DebugValue::Gauge(open) => assert_eq!(open.into_inner(), 1.0),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn metrics_count_what_goes_wrong() {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    let _recording = metrics::set_default_local_recorder(&recorder);
    let limits = PeerLimits { handlers: 2, ..PeerLimits::default() };
    let anybody = PeerSettings { limits, ..PeerSettings::new(OTHER) };
    let accept = UnknownPeers::Accept(Box::new(anybody));
    let silent = server(SERVER).unknown_peers(accept).handle(never).start().await.unwrap();
    let other = server(OTHER).handle(grant).start().await.unwrap();
    let last = PeerSettings { priority: 1, ..peer(OTHER, address(&other)) };
    let client = client().peer(peer(SERVER, address(&silent))).peer(last).start().await.unwrap();
    assert!(soon(client.available(&SERVER)).await && soon(client.available(&OTHER)).await);

    let timeout = Some(Duration::from_millis(100));
    let options = SendOptions { timeout, ..SendOptions::default() };
    soon(client.send_with(ccr(&client, 0), options)).await.unwrap_err();
    let sender = client.clone();
    let lost = tokio::spawn(async move { sender.send(ccr(&sender, 1)).await });
    wait_until(|| async { snapshot(&silent, &CLIENT).await.unwrap().handlers == 2 }).await;
    // Two handlers are at work: this one is shed, and answered by the other server.
    soon(client.send(ccr(&client, 2))).await.unwrap();
    drop(silent);
    soon(lost).await.unwrap().unwrap();

    let malformed = ccr(&client, 3).to_message(HopByHopId(5), EndToEndId(6)).unwrap();
    let flags = malformed.header().flags.with(CommandFlags::ERROR);
    let mut raw =
        RawPeer::open(address(&other), DiameterIdentity::from_static("raw.example")).await;
    raw.send(&malformed.with_header(Header { flags, ..*malformed.header() })).await;
    raw.next().await.unwrap();

    let values = values(&snapshotter);
    let counter = |name: &str| counter(&values, name);
    assert_eq!(counter("diameter_request_timeouts_total peer=ocs1.example.net"), 1);
    assert_eq!(counter("diameter_requests_shed_total peer=accepted"), 1);
    assert_eq!(counter("diameter_requests_returned_total peer=ocs1.example.net"), 1);
    assert_eq!(counter("diameter_failovers_total peer=ocs2.example.net"), 1);
    assert_eq!(counter("diameter_decode_errors_total peer=accepted"), 1);
}

#[tokio::test]
async fn peers_that_are_not_configured_share_one_label() {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    let _recording = metrics::set_default_local_recorder(&recorder);
    let server = server(SERVER).unknown_peers(UnknownPeers::accept()).handle(grant);
    let server = server.start().await.unwrap();
    for number in 0..3 {
        let name = DiameterIdentity::try_from(format!("stranger{number}.example")).unwrap();
        let mut raw = RawPeer::open(address(&server), name).await;
        let request = ccr(&server, number).to_message(HopByHopId(5), EndToEndId(number)).unwrap();
        raw.send(&request).await;
        raw.next().await.unwrap();
    }
    let values = values(&snapshotter);
    assert_eq!(counter(&values, "diameter_requests_received_total peer=accepted"), 3);
    let named: Vec<_> = values.keys().filter(|it| it.contains("stranger")).collect();
    assert!(named.is_empty(), "{named:?}");
    assert!(!values.contains_key("diameter_peer_open peer=accepted"));
}

#[derive(Clone, Default)]
struct Log(Arc<std::sync::Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Log {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// One test at a time: whether an event is of interest to anybody is noted for all threads together.
static LOGGING: Mutex<()> = Mutex::const_new(());

/// What is logged from now on, up to this level.
async fn log_at(level: Level) -> (Log, (DefaultGuard, MutexGuard<'static, ()>)) {
    let alone = LOGGING.lock().await;
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    (log, (tracing::subscriber::set_default(subscriber), alone))
}

async fn log_of_a_request(level: Level) -> String {
    let (log, _logging) = log_at(level).await;
    let server = server(SERVER).handle(logs_and_grants).start().await.unwrap();
    let client = client_of(&server).await;
    let mut request = ccr(&client, 0);
    request.user_name = Some(SECRET.into());
    soon(client.send(request.clone())).await.unwrap();

    // Once more, with a second User-Name: one is too many.
    let id = client.client().new_end_to_end_id();
    let good = request.to_message(HopByHopId(0), id).unwrap();
    let mut octets = good.as_bytes().to_vec();
    octets.extend([0, 0, 0, 1, 0x40, 0, 0, 8 + SECRET.len() as u8]);
    octets.extend(SECRET.as_bytes());
    octets.resize(octets.len().next_multiple_of(4), 0);
    let length = (octets.len() as u32).to_be_bytes();
    octets[1..4].copy_from_slice(&length[1..]);
    let malformed = Message::parse(octets).unwrap();
    let sending = client.client().send_message(malformed, SendOptions::default());
    let answer = soon(sending).await.unwrap();
    assert_eq!(
        Outcome::of(&answer),
        Some(Outcome::Result(ResultCode::DIAMETER_AVP_OCCURS_TOO_MANY_TIMES))
    );

    // A rejection that says too much, and a program that logs the error.
    request.cc_request_number = REJECTED;
    let error = soon(client.send(request)).await.unwrap_err();
    tracing::warn!(%error, "no quota");
    log.text()
}

async fn logs_and_grants(
    request: CreditControlRequest,
    context: diameter_node::Context,
) -> Result<diameter_messages::gy::CreditControlAnswer, diameter_core::Rejection> {
    if request.cc_request_number == REJECTED {
        return Err(Rejection::new(ResultCode::DIAMETER_USER_UNKNOWN)
            .because(format!("nobody knows {SECRET}")));
    }
    tracing::info!("quota is granted");
    grant(request, context).await
}

const SECRET: &str = "262011234567890";

const REJECTED: u32 = 99;

#[tokio::test]
async fn contents_of_messages_are_logged_at_trace_and_nowhere_else() {
    let debug = log_of_a_request(Level::DEBUG).await;
    assert!(debug.contains("peer{peer=ocs1.example.net}: diameter_node"), "{debug}");
    assert!(debug.contains("connection is open"), "{debug}");
    // What a handler logs belongs to its request.
    let of_request = "peer{peer=pgw1.example.net}:request{command=\"CCR\"";
    assert!(debug.lines().any(|it| it.contains(of_request) && it.contains("quota is granted")));
    assert!(debug.contains("5009") && debug.contains("answered with DIAMETER_USER_UNKNOWN (5030)"));
    let in_hex: String = SECRET.bytes().map(|octet| format!("{octet:02x}")).collect();
    for secret in [SECRET, &in_hex[..16]] {
        assert!(!debug.contains(secret), "{debug}");
    }
    assert!(log_of_a_request(Level::TRACE).await.contains(SECRET));
}

#[tokio::test]
async fn operators_are_warned_once_of_connections_that_are_turned_away() {
    let (log, _logging) = log_at(Level::WARN).await;
    let limits = ConnectionLimits { unidentified_per_address: 1, ..ConnectionLimits::default() };
    let server = server(SERVER).handle(grant).limits(limits).start().await.unwrap();
    let _silent = RawPeer::silent(address(&server)).await;
    for _ in 0..20 {
        assert!(RawPeer::silent(address(&server)).await.next().await.is_none());
    }
    let text = log.text();
    assert!(text.contains("WARN") && text.contains("address=127.0.0.1"), "{text}");
    assert_eq!(text.matches("turned away: too many from one address").count(), 1, "{text}");
}

#[tokio::test]
async fn snapshot_tells_how_each_peer_is_doing() {
    let server = server(SERVER).handle(grant).product_name("ocs").start().await.unwrap();
    let client = client_of(&server).await;
    client.add_peer(PeerSettings::new(OTHER)).unwrap();
    soon(client.send(ccr(&client, 0))).await.unwrap();
    let peers = client.peers().await;
    assert_eq!(peers.len(), 2);
    assert_eq!((peers[0].state, peers[0].watchdog), (State::IOpen, WatchdogState::Okay));
    assert_eq!(peers[0].remote, Some(address(&server).into()));
    assert_eq!(peers[1].state, State::Closed);
    let line = peers[0].to_string();
    let start =
        format!("ocs1.example.net I-Open OKAY {} \"ocs\": 1 requests sent", address(&server));
    assert!(line.starts_with(&start), "{line}");
}
