//! The complete files of the guide: each is right as it stands, and does between real nodes what it says.

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use diameter_core::{DiameterIdentity, OctetString, Rejection};
use diameter_messages::base::{AuthSessionState, ResultCode};
use diameter_messages::s6a::{UpdateLocationAnswer, UpdateLocationRequest};
use diameter_node::{Context, Node, PeerSettings, Route, SendError, Tcp};
use diameter_testkit::Address;
use tempfile::TempDir;

use super::support::{Agent, client, eventually, identity, request, run, send, server};

const EXAMPLES: [&str; 3] = ["relay.toml", "dra.toml", "edge.toml"];

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

/// A folder with what the files name.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("hiding.key"), "0123456789abcdef".repeat(4)).unwrap();
    folder
}

/// An example with addresses of this test in the place of those it has.
fn example(name: &str, addresses: &[Address]) -> String {
    let mut text = fs::read_to_string(path(name)).unwrap();
    for (number, address) in (1..).zip(addresses) {
        text =
            text.replace(&format!("\"127.0.0.{number}:3868\""), &format!("\"{}\"", address.tcp()));
    }
    text.replace("127.0.0.1:8080", "127.0.0.1:0")
}

async fn start(name: &str, addresses: &[Address]) -> Agent {
    Agent::start_in(folder(), &example(name, addresses)).await
}

#[test]
fn each_is_right_as_it_stands() {
    for name in EXAMPLES {
        let folder = folder();
        fs::copy(path(name), folder.path().join(name)).unwrap();
        let (status, text) = run(&["check", "--config", name], folder.path());
        assert_eq!(status, Some(0), "{name}: {text}");
    }
}

const QUICK: Duration = Duration::ZERO;

#[tokio::test(flavor = "multi_thread")]
async fn the_relay_leads_to_the_home_network_and_to_its_second_server_when_the_first_is_gone() {
    let at = [(); 3].map(|()| Address::new());
    let first = server("ocs1.home.example", "home.example", at[1], QUICK).await;
    let second = server("ocs2.home.example", "home.example", at[2], QUICK).await;
    let agent = start("relay.toml", &at).await;
    for peer in ["ocs1.home.example", "ocs2.home.example"] {
        eventually(peer, || agent.is_open(peer)).await;
    }
    let relay = "relay.transit.example";
    let client = client("pgw1.visited.example", "visited.example", relay, at[0].tcp()).await;
    for _ in 0..10 {
        assert_eq!(send(&client, "home.example").await.unwrap(), "ocs1.home.example");
    }
    first.node.shutdown(QUICK).await;
    assert_eq!(send(&client, "home.example").await.unwrap(), "ocs2.home.example");
    assert_eq!(second.count(), 1);
    let error = send(&client, "elsewhere.example").await.unwrap_err();
    assert!(error.to_string().contains("3003"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_routing_agent_keeps_sessions_where_they_are() {
    let at = [(); 4].map(|()| Address::new());
    let mut servers = Vec::new();
    for (number, at) in (1..).zip(&at[1..]) {
        let host = format!("ocs{number}.home.example");
        servers.push(server(&host, "home.example", *at, QUICK).await);
    }
    let agent = start("dra.toml", &at).await;
    for number in 1..=3 {
        let peer = format!("ocs{number}.home.example");
        eventually(&peer, || agent.is_open(&peer)).await;
    }
    let client = client("pgw1.home.example", "home.example", "dra.home.example", at[0].tcp()).await;
    let ask = async |session: &str| {
        let mut request = request(&client, "home.example", None);
        request.session_id = session.into();
        client.send(request).await.unwrap().origin_host
    };
    let mut homes = Vec::new();
    for number in 0..40 {
        let session = format!("pgw1.home.example;1;{number}");
        let home = ask(&session).await;
        for _ in 0..3 {
            assert_eq!(ask(&session).await, home, "{session}");
        }
        homes.push((session, home));
    }
    let used: HashSet<&DiameterIdentity> = homes.iter().map(|(_, home)| home).collect();
    assert_eq!(used.len(), 3, "every server has some of them");

    servers.remove(0).node.shutdown(QUICK).await;
    for (session, home) in &homes {
        let now = ask(session).await;
        assert_ne!(now, "ocs1.home.example");
        if *home != "ocs1.home.example" {
            assert_eq!(now, *home, "only sessions of the one that is gone move");
        }
    }
}

const HOME: &str = "epc.mnc001.mcc001.3gppnetwork.org";
const PARTNER: &str = "epc.mnc002.mcc002.3gppnetwork.org";

/// An HSS that is glad to see everybody.
async fn hss(at: Address) -> Node {
    async fn update(
        request: UpdateLocationRequest,
        context: Context,
    ) -> Result<UpdateLocationAnswer, Rejection> {
        let answer = request.answer(context.identity());
        Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
    }
    let edge = PeerSettings::new(identity(&format!("dea.{HOME}")));
    Node::builder(identity(&format!("hss1.{HOME}")), identity(HOME))
        .handle(update)
        .peer(edge)
        .listen(Tcp, at.tcp())
        .start()
        .await
        .unwrap()
}

fn update_location(origin: (&str, &str), realm: &str) -> UpdateLocationRequest {
    UpdateLocationRequest::builder()
        .session_id(format!("{};1;1", origin.0))
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(identity(origin.0))
        .origin_realm(identity(origin.1))
        .destination_realm(identity(realm))
        .user_name("001010000000001")
        .rat_type(1004)
        .ulr_flags(3)
        .visited_plmn_id(OctetString::from(&[0x00, 0xf2, 0x20][..]))
        .build()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_edge_screens_and_hides_and_tells_what_it_has_caught() {
    let at = [(); 2].map(|()| Address::new());
    let _hss = hss(at[1]).await;
    let agent = start("edge.toml", &at).await;
    let own = format!("dea.{HOME}");
    let hss1 = format!("hss1.{HOME}");
    eventually("the HSS is there", || agent.is_open(&hss1)).await;
    let partner = Node::builder(identity(&format!("dea.{PARTNER}")), identity(PARTNER))
        .sends::<UpdateLocationRequest>()
        .peer(PeerSettings::new(identity(&own)).connect(Tcp, at[0].tcp().to_string()))
        .route(Route::default_route().via(identity(&own)))
        .start()
        .await
        .unwrap();
    assert!(partner.available(&identity(&own)).await);

    let mme = format!("mme1.{PARTNER}");
    let answer = partner.send(update_location((&mme, PARTNER), HOME)).await.unwrap();
    let seen = answer.origin_host.to_string();
    assert!(seen.ends_with(&format!(".{HOME}")), "{seen}");
    assert_ne!(seen, hss1, "the HSS has a pseudonym");
    let again = partner.send(update_location((&mme, PARTNER), HOME)).await.unwrap();
    assert_eq!(again.origin_host, *seen, "and always the same");
    // The old name of the realm is rewritten before routing.
    let old = partner.send(update_location((&mme, PARTNER), "old.home.example")).await.unwrap();
    assert_eq!(old.origin_host, *seen);

    let spoofed =
        partner.send(update_location(("mme1.epc.mnc003.mcc003.3gppnetwork.org", PARTNER), HOME));
    let error: SendError<_> = spoofed.await.unwrap_err();
    assert!(error.to_string().contains("5003"), "{error}");
    let rules = agent.ask("GET", "/v1/screening", &[], "").await;
    let rules: serde_json::Value = serde_json::from_str(&rules.body).unwrap();
    let spoofed = rules.as_array().unwrap().iter().find(|it| it["name"] == "spoofed").unwrap();
    assert_eq!((&spoofed["count"], &spoofed["action"]), (&1.into(), &"answer".into()));
    let samples = agent.ask("GET", "/v1/screening/samples", &[], "").await;
    assert_eq!(samples.status, 401, "samples name subscribers: looking is not enough");
}
