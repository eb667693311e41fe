//! `diameter load` against servers in this process: what it sends, and when it says that a test has failed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is tests")]

use std::net::{Ipv4Addr, SocketAddr};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_messages::gy::{
    CcRequestType, CreditControlRequest, GrantedServiceUnit, MultipleServicesCreditControl,
    ReAuthRequest, ReAuthRequestType, ReportingReason,
};
use diameter_node::session::credit_control::UnitType;
use diameter_node::session::credit_control::Units;
use diameter_node::session::credit_control::server::{
    Balance, Booking, CreditControlServer, Decided, Decision, Grant, MemoryStore, OnlineCharging,
    Store,
};
use diameter_node::{Context, Node, NodeBuilder, SendOptions, Tcp, UnknownPeers};
use tokio::runtime::Runtime;

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap()
}

fn builder() -> NodeBuilder {
    builder_at((Ipv4Addr::LOCALHOST, 0).into())
}

fn builder_at(address: SocketAddr) -> NodeBuilder {
    let host = DiameterIdentity::from_static("ocs.example.net");
    Node::builder(host, DiameterIdentity::from_static("example.net"))
        .unknown_peers(UnknownPeers::accept())
        .listen(Tcp, address)
}

/// The exit status of `diameter load` with these arguments, and what it printed on both streams.
fn load(server: &Node, arguments: &[&str]) -> (i32, String) {
    let address = server.local_addresses()[0].to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
    command.args(["load", &address, "--identity", "pgw1.example.net"]).args(arguments);
    let output = command.output().unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    (output.status.code().unwrap(), text)
}

/// Grants what is asked for, and counts what was used of it.
struct Ocs;

const GRANT: u64 = 1000;

impl OnlineCharging for Ocs {
    type Request = CreditControlRequest;
    type Account = Balance;
    type Change = Balance;

    fn account(&self, request: &CreditControlRequest) -> Result<String, Rejection> {
        let subscriber = request.subscription_id.first().ok_or(Rejection::new(ResultCode(5030)))?;
        Ok(subscriber.subscription_id_data.to_string())
    }

    async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
        let grants =
            decision.wanted().map(|(service, _)| Grant::new(service, Units::octets(GRANT)));
        Ok(Decided::granting(grants))
    }

    fn book(&self, booking: Booking<'_, Self>) -> Vec<Balance> {
        booking.entries.iter().map(|it| Balance::change(it, UnitType::TotalOctets)).collect()
    }
}

const PLENTY: i64 = 1_000_000_000;

#[test]
fn sessions_are_of_a_range_use_less_than_granted_and_repeats_are_charged_once() {
    let subscribers = ["262010000000007", "262010000000008", "262010000000009"];
    let others = ["262010000000006", "262010000000010"];
    let store: MemoryStore<Balance> =
        subscribers.iter().chain(&others).map(|it| (*it, Balance::of(PLENTY))).collect();
    let server = CreditControlServer::new(Ocs, store);
    let runtime = runtime();
    let node = runtime.block_on(builder().credit_control_server(&server).start()).unwrap();
    // Some repeats come while the request is being decided, some after that.
    let arguments = "--imsi 262010000000007..262010000000009 --used 20..60 --retransmit 50 \
                     --rate 200 --duration 1 --concurrency 6 --max-p99 60000 --min-rate 1";
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    let (status, text) = load(&node, &arguments);
    assert_eq!(status, 0, "{text}");
    let again = text.lines().find(|it| it.contains("requests were sent again")).expect(&text);
    let numbers: Vec<u64> = again.split_whitespace().filter_map(|it| it.parse().ok()).collect();
    assert!(numbers[0] > 20 && numbers[0] == numbers[1], "{text}");

    let left = |name| {
        let read = runtime.block_on(server.store().read("no session", Some(name)));
        PLENTY - read.unwrap().account.unwrap().left
    };
    let used: i64 = subscribers.map(left).into_iter().sum();
    assert!(subscribers.map(left).into_iter().all(|it| it > 0), "{text}");
    assert_eq!(others.map(left), [0, 0]);
    // Two of three requests report: 200 of 1000 octets at least, 600 at most. What is charged twice is more.
    let reports = |row: &str| -> i64 {
        let line = text.lines().find(|it| it.starts_with(row)).expect(row);
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    let reports = reports("CCR-U") + reports("CCR-T");
    assert!((200 * reports..=600 * reports).contains(&used), "{used} octets in {reports} reports");
}

/// Starts a server that answers each request with something else.
fn forgetful(runtime: &Runtime) -> Node {
    let octets = AtomicU64::new(GRANT);
    let octets = Arc::new(octets);
    let answer = move |request: CreditControlRequest, context: Context| {
        let granted = octets.fetch_add(1, Ordering::Relaxed);
        async move {
            let units = GrantedServiceUnit::builder().cc_total_octets(granted).build();
            let service = MultipleServicesCreditControl::builder().rating_group(10);
            let service = service.granted_service_unit(units).build();
            let answer = request.answer(context.identity()).result_code(ResultCode(2001));
            Ok::<_, Rejection>(answer.multiple_services_credit_control(service).build())
        }
    };
    runtime.block_on(builder().handle(answer).start()).unwrap()
}

#[test]
fn another_answer_to_the_same_request_is_a_failure() {
    let runtime = runtime();
    let node = forgetful(&runtime);
    let arguments = ["--duration", "0.3", "--concurrency", "1", "--retransmit", "50"];
    let (status, text) = load(&node, &arguments);
    assert!(status == 1 && text.contains("another answer to the same request"), "{text}");
    assert!(text.contains("requests failed, more than 0%"), "{text}");
    let (status, text) = load(&node, &[&arguments[..], &["--max-errors", "100"]].concat());
    assert_eq!(status, 0, "{text}");
}

#[test]
fn a_threshold_that_is_missed_is_told() {
    let runtime = runtime();
    let node = forgetful(&runtime);
    let run = |threshold: &[&str]| {
        load(&node, &[&["--duration", "0.3", "--concurrency", "1"], threshold].concat())
    };
    let (status, text) = run(&["--max-p99", "0.001"]);
    assert!(status == 1 && text.contains("more than 0.001 ms"), "{text}");
    let (status, text) = run(&["--min-rate", "10000000"]);
    assert!(status == 1 && text.contains("fewer than 10000000"), "{text}");
    assert_eq!(run(&[]).0, 0);
}

#[test]
fn whoever_is_asked_to_report_does_so_before_the_session_ends() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let requests = seen.clone();
    let credit_control = move |request: CreditControlRequest, context: Context| {
        let requests = requests.clone();
        async move {
            let service = &request.multiple_services_credit_control[0];
            let is_forced = service.reporting_reason == [ReportingReason::FORCED_REAUTHORISATION];
            requests.lock().unwrap().push((request.cc_request_type, is_forced));
            if request.cc_request_type == CcRequestType::INITIAL_REQUEST {
                let identity = context.identity();
                let rar = ReAuthRequest::builder()
                    .session_id(request.session_id.clone())
                    .origin_host(identity.host.clone())
                    .origin_realm(identity.realm.clone())
                    .destination_realm(request.origin_realm.clone())
                    .destination_host(request.origin_host.clone())
                    .auth_application_id(4)
                    .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
                    .build();
                let peer = Some(context.peer().clone());
                let options = SendOptions { peer, ..SendOptions::default() };
                context.client().send_with(rar, options).await.unwrap();
            }
            let answer = request.answer(context.identity());
            Ok::<_, Rejection>(answer.result_code(ResultCode(2001)).build())
        }
    };
    let runtime = runtime();
    let node = builder().handle(credit_control).sends::<ReAuthRequest>();
    let node = runtime.block_on(node.start()).unwrap();
    let arguments = ["--duration", "0.3", "--concurrency", "1", "--updates", "0"];
    let (status, text) = load(&node, &arguments);
    assert_eq!(status, 0, "{text}");
    let expected = [
        (CcRequestType::INITIAL_REQUEST, false),
        (CcRequestType::UPDATE_REQUEST, true),
        (CcRequestType::TERMINATION_REQUEST, false),
    ];
    assert_eq!(seen.lock().unwrap()[..3], expected);
}

/// A server that takes a while to answer, and is gone with its connections when it is dropped.
struct Mortal {
    runtime: Runtime,
    node: Node,
    requests: Arc<AtomicU64>,
}

impl Mortal {
    fn start(address: SocketAddr) -> Self {
        let requests = Arc::new(AtomicU64::new(0));
        let seen = requests.clone();
        let answer = move |request: CreditControlRequest, context: Context| {
            seen.fetch_add(1, Ordering::Relaxed);
            async move {
                tokio::time::sleep(Duration::from_millis(20)).await;
                let answer = request.answer(context.identity()).result_code(ResultCode(2001));
                Ok::<_, Rejection>(answer.build())
            }
        };
        let runtime = runtime();
        let node = runtime.block_on(builder_at(address).handle(answer).start()).unwrap();
        Self { runtime, node, requests }
    }

    fn address(&self) -> SocketAddr {
        self.node.local_addresses()[0]
    }

    /// Waits until it was asked something, with answers under way.
    fn wait_for_requests(&self) {
        let limit = Instant::now() + Duration::from_secs(60);
        while self.requests.load(Ordering::Relaxed) < 20 {
            assert!(Instant::now() < limit, "nothing is asked");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn die(self) {
        drop(self.node);
        self.runtime.shutdown_timeout(Duration::from_secs(10));
    }
}

/// Starts a load, has its server die under it and come back after `dead`, and returns what the load says at its end.
fn load_over_an_outage(dead: Duration, arguments: &[&str]) -> (i32, String) {
    let first = Mortal::start((Ipv4Addr::LOCALHOST, 0).into());
    let address = first.address();
    let mut command = Command::new(env!("CARGO_BIN_EXE_diameter"));
    command.args(["load", &address.to_string(), "--identity", "pgw1.example.net"]);
    let command = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    let load: Child = command.spawn().unwrap();
    first.wait_for_requests();
    first.die();
    std::thread::sleep(dead);
    let second = Mortal::start(address);
    second.wait_for_requests();
    let output = load.wait_with_output().unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    (output.status.code().unwrap(), text)
}

#[test]
fn a_server_that_dies_is_connected_to_again_when_it_comes_back() {
    let arguments = "--duration 4 --concurrency 4 --max-errors 100";
    let arguments: Vec<&str> = arguments.split_whitespace().collect();
    let (status, text) = load_over_an_outage(Duration::from_millis(500), &arguments);
    assert_eq!(status, 0, "{text}");
    // Each of the four sessions had a request under way or was about to send one, and then waited.
    let count = |result: &str| -> u64 {
        let line = text.lines().find(|it| it.ends_with(result));
        line.map_or(0, |it| it.split_whitespace().next().unwrap().parse().unwrap())
    };
    let lost = count("the connection was lost before the answer");
    let unsent = count("there was no connection to send it on");
    assert!(lost <= 4 && unsent <= 4 && lost + unsent >= 4, "{text}");
    assert!(text.contains("the connection was lost once, for "), "{text}");
    assert!(text.contains("LOST AT") && !text.contains("to the end"), "{text}");
}

#[test]
fn a_scenario_goes_on_while_its_server_is_away_and_tells_when_that_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("events.toml");
    let text = r#"
application = "Gy"
thresholds = ["errors < 100%"]
[[stage]]
rate = 100
for = "4s"
[[step]]
send = "CCR"
[step.avps]
Service-Context-Id = "32251@3gpp.org"
CC-Request-Type = "EVENT_REQUEST"
CC-Request-Number = 0
"#;
    std::fs::write(&file, text).unwrap();
    let page = folder.path().join("report.html");
    let [file, page] = [&file, &page].map(|it| it.to_str().unwrap());
    let arguments = ["--scenario", file, "--json", "--report", page];
    let (status, text) = load_over_an_outage(Duration::from_millis(500), &arguments);
    assert_eq!(status, 0, "{text}");
    let summary: serde_json::Value = serde_json::from_str(&text).unwrap();
    let [outage] = &summary["outages"].as_array().unwrap()[..] else { panic!("{text}") };
    assert!(outage["has_ended"] == true && outage["client"] == 1, "{outage}");
    let (at, lasted) = (outage["at_s"].as_f64().unwrap(), outage["seconds"].as_f64().unwrap());
    assert!(at > 0.0 && (0.5..4.0).contains(&lasted), "{outage}");
    // Every request that was due is counted, as what became of it.
    let results = summary["results"].as_array().unwrap();
    let count = |result: &str| -> u64 {
        let of_it = results.iter().filter(|it| it["result"].as_str().unwrap().contains(result));
        of_it.map(|it| it["count"].as_u64().unwrap()).sum()
    };
    let lost = count("the connection was lost before the answer");
    let unsent = count("there was no connection to send it on");
    assert!(lost > 0 && unsent >= 40, "{text}");
    assert_eq!(count("2001") + lost + unsent, 400, "{text}");
    let html = std::fs::read_to_string(page).unwrap();
    assert!(html.contains("the connection was lost once, for "), "{html}");
}
