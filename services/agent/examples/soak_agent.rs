//! A relay under load whose servers die and come back and whose file changes every few seconds, and what became of
//! every single request.
//!
//! `cargo run --release -p diameter-agent --example soak_agent -- 5000000 10`: so many requests, a disturbance every
//! ten seconds. It fails when a request is not accounted for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "an example may")]

use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use diameter_agent::{AgentFile, RunningAgent};
use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_messages::gy::{CcRequestType, CreditControlAnswer, CreditControlRequest};
use diameter_node::{Context, Node, PeerSettings, Route, SendError, Tcp, UnknownPeers};

/// How many servers there are.
const SERVERS: usize = 3;

/// How many requests are on their way at a time.
const OUTSTANDING: u64 = 64;

const REALM: DiameterIdentity = DiameterIdentity::from_static("home.example");
const AGENT: DiameterIdentity = DiameterIdentity::from_static("relay.transit.example");

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let requests = arguments.next().map_or(20_000, |it| it.parse().expect("a number of requests"));
    let pause = arguments.next().map_or(1.0, |it| it.parse().expect("a number of seconds"));
    let pause = Duration::from_secs_f64(pause);

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("agent.toml");
    let mut servers = Vec::new();
    for number in 0..SERVERS {
        servers.push(Some(server(number, ([127, 0, 0, 1], 0).into()).await));
    }
    let addresses: Vec<SocketAddr> =
        servers.iter().flatten().map(|it| it.local_addresses()[0]).collect();
    write(&path, &addresses, 0);
    let agent = RunningAgent::start(AgentFile::load(&path).unwrap()).await.unwrap();
    let client = client(agent.node().local_addresses()[0]).await;

    let counts = Arc::new(Counts::default());
    let is_over = Arc::new(AtomicBool::new(false));
    let disturbing = tokio::spawn(disturb(
        Disturbed { agent: agent.clone(), servers, addresses, path },
        pause,
        is_over.clone(),
    ));
    let started = Instant::now();
    let sent = Arc::new(AtomicU64::new(0));
    let senders: Vec<_> = (0..OUTSTANDING)
        .map(|_| {
            let (client, counts, sent) = (client.clone(), counts.clone(), sent.clone());
            tokio::spawn(async move {
                while sent.fetch_add(1, Ordering::Relaxed) < requests {
                    counts.note(client.send(request(&client)).await);
                }
            })
        })
        .collect();
    for sender in senders {
        sender.await.unwrap();
    }
    let elapsed = started.elapsed();
    is_over.store(true, Ordering::Relaxed);
    let (kills, reloads) = disturbing.await.unwrap();

    let statistics = agent.node().agent_statistics();
    println!("{requests} requests in {elapsed:.1?}, {kills} servers killed, {reloads} reloads");
    println!("{counts:?}");
    println!("{statistics:?}");
    assert_eq!(counts.total(), requests, "each request of the client has an end");
    assert_eq!(counts.unanswered.load(Ordering::Relaxed), 0, "the agent answers every request");
    assert_eq!(statistics.received, requests, "the agent has seen each once");
    assert_eq!(statistics.pending, 0, "none is left");
    let over = statistics.answered + statistics.all_rejected() + statistics.dropped;
    assert_eq!(over, requests, "the agent accounts for each");
    assert_eq!(statistics.dropped, 0, "the client was there all the time");
    assert!(kills > 0 && reloads > 0, "nothing was disturbed: give more requests or less time");
    client.shutdown(Duration::from_secs(1)).await;
    agent.stop(Duration::from_secs(1)).await;
}

/// What became of requests, as the client has it.
#[derive(Debug, Default)]
struct Counts {
    succeeded: AtomicU64,
    /// Answered with an error, by the agent or a server.
    failed: AtomicU64,
    unanswered: AtomicU64,
}

impl Counts {
    fn note(&self, outcome: Result<CreditControlAnswer, SendError<CreditControlAnswer>>) {
        let count = match outcome {
            Ok(_) => &self.succeeded,
            Err(SendError::Failure { .. } | SendError::Error(_)) => &self.failed,
            Err(_) => &self.unanswered,
        };
        count.fetch_add(1, Ordering::Relaxed);
    }

    fn total(&self) -> u64 {
        let counts = [&self.succeeded, &self.failed, &self.unanswered];
        counts.iter().map(|it| it.load(Ordering::Relaxed)).sum()
    }
}

/// What is disturbed.
struct Disturbed {
    agent: RunningAgent,
    servers: Vec<Option<Node>>,
    addresses: Vec<SocketAddr>,
    path: std::path::PathBuf,
}

/// Kills a server, brings the one killed before back, and reloads another file, in turns.
async fn disturb(mut it: Disturbed, pause: Duration, is_over: Arc<AtomicBool>) -> (u64, u64) {
    let (mut kills, mut reloads) = (0, 0);
    let mut round = 0;
    while !is_over.load(Ordering::Relaxed) {
        tokio::time::sleep(pause / 2).await;
        let dead = it.servers.iter().position(Option::is_none);
        let next = round % SERVERS;
        // Its connections are cut without a word.
        drop(it.servers[next].take());
        kills += 1;
        if let Some(dead) = dead.filter(|dead| *dead != next) {
            it.servers[dead] = Some(server(dead, it.addresses[dead]).await);
        }
        tokio::time::sleep(pause / 2).await;
        round += 1;
        write(&it.path, &it.addresses, round);
        let difference = it.agent.reload().await.unwrap();
        assert!(!difference.is_empty(), "the files differ");
        reloads += 1;
    }
    (kills, reloads)
}

/// A file that is another one in each round.
fn write(path: &Path, servers: &[SocketAddr], round: usize) {
    let mut text = format!(
        "identity = '{AGENT}'\nrealm = 'transit.example'\nunknown-peers = 'accept'\n\
         [[listen]]\naddress = '127.0.0.1:0'\ntransport = 'tcp'\n\
         [timers]\nreconnect = '200ms'\nreconnect-longest = '200ms'\n\
         [stop]\ngrace = '2s'\n[agent]\npending-to-peer = {}\n",
        10_000 + round
    );
    for (number, address) in servers.iter().enumerate() {
        // One peer is another one than before, all others stay.
        let weight = if number == round % SERVERS { 2 } else { 1 };
        text += &format!(
            "[[peer]]\nidentity = 'ocs{number}.{REALM}'\nrealm = '{REALM}'\naddress = '{address}'\n\
             transport = 'tcp'\nweight = {weight}\n"
        );
    }
    fs::write(path, text).unwrap();
}

async fn server(number: usize, address: SocketAddr) -> Node {
    async fn answer(
        request: CreditControlRequest,
        context: Context,
    ) -> Result<CreditControlAnswer, Rejection> {
        // Long enough to be on its way when the server dies.
        tokio::time::sleep(Duration::from_millis(2)).await;
        Ok(request.answer(context.identity()).result_code(ResultCode::DIAMETER_SUCCESS).build())
    }
    let host = DiameterIdentity::try_from(format!("ocs{number}.{REALM}")).unwrap();
    loop {
        let node = Node::builder(host.clone(), REALM)
            .handle(answer)
            .listen(Tcp, address)
            .unknown_peers(UnknownPeers::accept());
        match node.start().await {
            Ok(node) => return node,
            // The port is given back in a moment.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn client(agent: SocketAddr) -> Node {
    let host = DiameterIdentity::from_static("pgw.visited.example");
    let node = Node::builder(host, DiameterIdentity::from_static("visited.example"))
        .sends::<CreditControlRequest>()
        .host_ip_address(IpAddr::V4(Ipv4Addr::LOCALHOST))
        .request_timeout(Duration::from_secs(30))
        .peer(PeerSettings::new(AGENT).connect(Tcp, agent.to_string()))
        .route(Route::default_route().via(AGENT))
        .start()
        .await
        .unwrap();
    assert!(node.available(&AGENT).await);
    node
}

fn request(client: &Node) -> CreditControlRequest {
    CreditControlRequest::builder()
        .session_id(client.client().new_session_id())
        .origin_host(client.identity().host.clone())
        .origin_realm(client.identity().realm.clone())
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::EVENT_REQUEST)
        .cc_request_number(0)
        .build()
}
