//! Redirects are followed to where they may lead, remembered as they say, and answers where they cannot be
//! followed.

mod agents;
mod realms;
mod unknown_hosts;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use diameter_core::{
    AaaTransport, AvpView, Command, CommandFlags, DiameterIdentity, DiameterUri, EndToEndId,
    HopByHopId, Identity, Message, Outcome, Rejection, ResultCode,
};
use diameter_messages::gy::*;
use diameter_node::redirects::{Allowed, RedirectPolicy, RedirectSettings, UnknownHosts};
use diameter_node::{Context, Node, NodeBuilder, Route, SendError, SendOptions, Tcp};
use diameter_routing::redirect::{Caching, Indication, Usage};
use tokio::net::{TcpListener, TcpStream};

use crate::raw::{RawPeer, cea};
use crate::rig::*;

const AGENT: DiameterIdentity = DiameterIdentity::from_static("dra1.example.net");
const SECOND_AGENT: DiameterIdentity = DiameterIdentity::from_static("dra2.example.net");
const PARTNER: DiameterIdentity = DiameterIdentity::from_static("partner.example");
const PARTNERS: [DiameterIdentity; 3] = [
    PARTNER,
    DiameterIdentity::from_static("second.example"),
    DiameterIdentity::from_static("third.example"),
];
/// A name that every machine can look up.
const LOCALHOST: DiameterIdentity = DiameterIdentity::from_static("localhost");

/// A host that redirects whatever it is asked, and counts that.
struct Agent {
    address: SocketAddr,
    asked: Arc<AtomicU32>,
}

impl Agent {
    async fn start(host: DiameterIdentity, indication: Indication) -> Self {
        let identity = Identity { host: host.clone(), realm: REALM, state_id: None };
        Self::answering(host, move |request| indication.answer(request, &identity)).await
    }

    async fn answering(
        host: DiameterIdentity,
        answer: impl Fn(&Message) -> Message + Clone + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let (address, asked) = (listener.local_addr().unwrap(), Arc::new(AtomicU32::new(0)));
        let counter = asked.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let serving = serve(stream, host.clone(), answer.clone(), counter.clone());
                tokio::spawn(serving);
            }
        });
        Self { address, asked }
    }

    fn asked(&self) -> u32 {
        self.asked.load(Ordering::Relaxed)
    }
}

async fn serve(
    stream: TcpStream,
    host: DiameterIdentity,
    answer: impl Fn(&Message) -> Message,
    asked: Arc<AtomicU32>,
) {
    let mut peer = RawPeer::over(stream);
    let cer = peer.next().await.unwrap();
    peer.send(&cea(&cer, host)).await;
    while let Some(request) = peer.next().await {
        match request.header().command_code {
            272 => {
                asked.fetch_add(1, Ordering::Relaxed);
                peer.send(&answer(&request)).await;
            }
            // Disconnect-Peer-Request: the connection ends either way.
            282 => break,
            _ => {}
        }
    }
}

fn to(host: &DiameterIdentity) -> DiameterUri {
    format!("aaa://{host}").parse().unwrap()
}

fn to_hosts<const N: usize>(hosts: [&DiameterIdentity; N]) -> Indication {
    Indication::to_hosts(hosts.map(to)).unwrap()
}

/// A client whose requests go to the agent unless they are redirected.
async fn client_of_agent(agent: &Agent, others: &[(&DiameterIdentity, SocketAddr)]) -> Node {
    connected(client(), agent, others).await
}

async fn connected(
    builder: NodeBuilder,
    agent: &Agent,
    others: &[(&DiameterIdentity, SocketAddr)],
) -> Node {
    let agents = [(&AGENT, agent.address)];
    let peers = agents.iter().chain(others);
    let builder = builder.route(Route::to(REALM).via(AGENT));
    let builder = builder.route(Route::default_route().via(AGENT));
    let builder =
        peers.clone().fold(builder, |builder, (host, at)| builder.peer(peer((*host).clone(), *at)));
    let node = builder.start().await.unwrap();
    for (host, _) in peers {
        assert!(soon(node.available(host)).await);
    }
    node
}

async fn answered_by(node: &Node, request: CreditControlRequest) -> DiameterIdentity {
    soon(node.send(request)).await.unwrap().origin_host
}

/// The code of the error that is the answer.
async fn error(node: &Node) -> u32 {
    match soon(node.send(ccr(node, 0))).await {
        Err(SendError::Error(error)) => error.outcome().unwrap().code(),
        other => panic!("{other:?}"),
    }
}

/// Answers everything and counts it.
fn counted(count: &Arc<AtomicU32>) -> NodeBuilder {
    let count = count.clone();
    let server = PARTNERS.into_iter().fold(server(SERVER), NodeBuilder::serves_realm);
    server.handle(move |request, context| {
        count.fetch_add(1, Ordering::Relaxed);
        grant(request, context)
    })
}

// Proves: rt-28, rt-60
#[tokio::test]
async fn a_redirected_request_goes_to_exactly_one_host_as_it_is() {
    let seen = Arc::new(std::sync::Mutex::new(Vec::<Message>::new()));
    let note = |seen: &Arc<std::sync::Mutex<Vec<Message>>>| {
        let seen = seen.clone();
        move |request: CreditControlRequest, context: Context| {
            seen.lock().unwrap().push(context.message().clone());
            grant(request, context)
        }
    };
    let one = server(SERVER).handle(note(&seen)).start().await.unwrap();
    let other = server(OTHER).handle(note(&seen)).start().await.unwrap();
    let agent = Agent::start(AGENT, to_hosts([&OTHER, &SERVER])).await;
    let peers = [(&SERVER, address(&one)), (&OTHER, address(&other))];
    let client = client_of_agent(&agent, &peers).await;
    let request = ccr(&client, 7);
    let id = client.client().new_end_to_end_id();
    let message = diameter_core::Request::to_message(&request, HopByHopId(0), id).unwrap();
    let sent = message.as_bytes()[16..].to_vec();
    let answer = client.client().send_message(message, SendOptions::default());
    let answer = soon(answer).await.unwrap();
    assert_eq!(answer.header().end_to_end_id, id);
    {
        let seen = seen.lock().unwrap();
        assert_eq!(seen.len(), 1);
        // From the End-to-End Identifier on it is the same, and has no T flag.
        assert_eq!(seen[0].as_bytes()[16..], sent);
        assert_eq!(seen[0].header().flags.to_string(), "RP");
    }
    // Nothing is remembered: the agent is asked each time.
    assert_eq!(answered_by(&client, ccr(&client, 8)).await, OTHER);
    assert_eq!(agent.asked(), 2);
}

// Proves: rt-59, rt-61, rt-62, rt-63, rt-64
#[tokio::test]
async fn later_requests_go_straight_where_the_usage_has_them() {
    for (usage, same_session, same_user, same_realm, anything) in [
        (Usage::AllSession, true, false, false, false),
        (Usage::AllUser, false, true, false, false),
        (Usage::RealmAndApplication, false, false, true, false),
        (Usage::AllRealm, false, false, true, false),
        (Usage::AllApplication, true, true, true, true),
        (Usage::AllHost, true, true, true, true),
    ] {
        let count = Arc::new(AtomicU32::new(0));
        let server = counted(&count).start().await.unwrap();
        let caching = Caching { usage, seconds: 3600 };
        let agent = Agent::start(AGENT, to_hosts([&SERVER]).cached(caching)).await;
        let client = client_of_agent(&agent, &[(&SERVER, address(&server))]).await;
        let mut first = ccr(&client, 0);
        first.user_name = Some("alice".into());
        let session_id = first.session_id.clone();
        assert_eq!(answered_by(&client, first).await, SERVER);

        // Each for a realm of its own: what one learns is not for the next.
        let other = |realm| {
            let mut request = ccr(&client, 1);
            request.destination_realm = realm;
            request
        };
        let [mut of_session, mut of_user, anything_else] = PARTNERS.map(other);
        of_session.session_id = session_id;
        of_user.user_name = Some("alice".into());
        for (goes_straight, request) in [
            (same_session, of_session),
            (same_user, of_user),
            (same_realm, ccr(&client, 1)),
            (anything, anything_else),
        ] {
            let before = agent.asked();
            assert_eq!(answered_by(&client, request).await, SERVER);
            assert_eq!(agent.asked() == before, goes_straight, "{usage}");
        }
        assert_eq!(count.load(Ordering::Relaxed), 5);
    }
}

// Proves: rt-29
#[tokio::test]
async fn a_redirect_is_remembered_as_long_as_it_says() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let caching = Caching { usage: Usage::AllRealm, seconds: 1 };
    let agent = Agent::start(AGENT, to_hosts([&SERVER]).cached(caching)).await;
    let client = client_of_agent(&agent, &[(&SERVER, address(&server))]).await;
    for _ in 0..3 {
        assert_eq!(answered_by(&client, ccr(&client, 0)).await, SERVER);
    }
    assert_eq!(agent.asked(), 1);
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert_eq!(answered_by(&client, ccr(&client, 0)).await, SERVER);
    assert_eq!(agent.asked(), 2);
}

// Proves: rt-69
#[tokio::test]
async fn a_host_that_is_lost_takes_its_redirects_along() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let caching = Caching { usage: Usage::AllRealm, seconds: 3600 };
    let agent = Agent::start(AGENT, to_hosts([&SERVER]).cached(caching)).await;
    let client = client_of_agent(&agent, &[(&SERVER, address(&server))]).await;
    assert_eq!(answered_by(&client, ccr(&client, 0)).await, SERVER);
    let at = address(&server);
    server.shutdown(Duration::ZERO).await;
    wait_until(|| async { !snapshot(&client, &SERVER).await.unwrap().state.is_open() }).await;
    // The host is back before anybody asks for it: what led there is gone all the same.
    let again = Node::builder(SERVER, REALM).handle(grant).listen(Tcp, at);
    let unknown = diameter_node::UnknownPeers::accept();
    let _again = again.unknown_peers(unknown).start().await.unwrap();
    assert!(soon(client.available(&SERVER)).await);
    assert_eq!(answered_by(&client, ccr(&client, 0)).await, SERVER);
    assert_eq!(agent.asked(), 2);
}

#[tokio::test]
async fn the_next_host_is_asked_when_the_first_is_busy_or_not_there() {
    async fn busy(_: CreditControlRequest, _: Context) -> Result<CreditControlAnswer, Rejection> {
        Err(Rejection::new(ResultCode::DIAMETER_TOO_BUSY))
    }
    let busy = server(OTHER).handle(busy).start().await.unwrap();
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let gone = DiameterIdentity::from_static("gone.example.net");
    let agent = Agent::start(AGENT, to_hosts([&gone, &OTHER, &SERVER])).await;
    let peers = [(&SERVER, address(&server)), (&OTHER, address(&busy))];
    let client = client_of_agent(&agent, &peers).await;
    assert_eq!(answered_by(&client, ccr(&client, 0)).await, SERVER);
    assert_eq!(agent.asked(), 1);
}

#[tokio::test]
async fn agents_that_redirect_to_each_other_are_asked_once_each() {
    let first = Agent::start(AGENT, to_hosts([&SECOND_AGENT])).await;
    let second = Agent::start(SECOND_AGENT, to_hosts([&AGENT])).await;
    let client = client_of_agent(&first, &[(&SECOND_AGENT, second.address)]).await;
    assert_eq!(error(&client).await, 3006);
    assert_eq!((first.asked(), second.asked()), (1, 1));
}

#[tokio::test]
async fn agents_that_redirect_to_each_other_for_good_end_a_request_as_well() {
    let caching = Caching { usage: Usage::AllHost, seconds: 3600 };
    let first = Agent::start(AGENT, to_hosts([&SECOND_AGENT]).cached(caching)).await;
    let second = Agent::start(SECOND_AGENT, to_hosts([&AGENT]).cached(caching)).await;
    let client = client_of_agent(&first, &[(&SECOND_AGENT, second.address)]).await;
    for turn in 1..=5 {
        assert_eq!(error(&client).await, 3006);
        assert!(first.asked() + second.asked() <= 2 * turn);
    }
}

#[tokio::test]
async fn a_request_is_redirected_as_often_as_is_allowed() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let second = Agent::start(SECOND_AGENT, to_hosts([&SERVER])).await;
    let first = Agent::start(AGENT, to_hosts([&SECOND_AGENT])).await;
    let peers = [(&SERVER, address(&server)), (&SECOND_AGENT, second.address)];
    for (most, is_answered) in [(2, true), (1, false)] {
        let policy = RedirectPolicy { most, ..RedirectPolicy::default() };
        let settings = RedirectSettings { policy, ..RedirectSettings::default() };
        let client = connected(client().redirects(settings), &first, &peers).await;
        let answer = soon(client.send(ccr(&client, 0))).await;
        assert_eq!(answer.is_ok(), is_answered, "{most}");
        client.shutdown(Duration::ZERO).await;
    }
}

#[tokio::test]
async fn redirects_that_cannot_or_must_not_be_followed_are_the_answer() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let peers = [(&SERVER, address(&server))];
    let identity = Identity { host: AGENT, realm: REALM, state_id: None };
    let nowhere = move |request: &Message| {
        Rejection::new(ResultCode::DIAMETER_REDIRECT_INDICATION).answer(request, &identity)
    };
    let without_host = Agent::answering(AGENT, nowhere).await;
    let client = client_of_agent(&without_host, &peers).await;
    assert_eq!(error(&client).await, 3006);
    client.shutdown(Duration::ZERO).await;

    let to_itself = Agent::start(AGENT, to_hosts([&CLIENT])).await;
    let client = client_of_agent(&to_itself, &peers).await;
    assert_eq!(error(&client).await, 3006);
    client.shutdown(Duration::ZERO).await;

    let agent = Agent::start(AGENT, to_hosts([&SERVER])).await;
    let only = |domain: &'static str| Allowed::Only(vec![DiameterIdentity::from_static(domain)]);
    let from = RedirectPolicy { from: only("elsewhere.example"), ..RedirectPolicy::default() };
    let hosts = RedirectPolicy { hosts: only("elsewhere.example"), ..RedirectPolicy::default() };
    for policy in [from, hosts, RedirectSettings::none().policy] {
        let settings = RedirectSettings { policy, ..RedirectSettings::default() };
        let refusing = connected(crate::rig::client().redirects(settings), &agent, &peers).await;
        assert_eq!(error(&refusing).await, 3006);
        refusing.shutdown(Duration::ZERO).await;
    }

    // A request that names its peer goes nowhere else.
    let client = client_of_agent(&agent, &peers).await;
    let options = SendOptions { peer: Some(AGENT), ..SendOptions::default() };
    let answer = soon(client.send_with(ccr(&client, 0), options)).await;
    assert!(matches!(answer, Err(SendError::Error(_))));
}
