//! Several programs on one PostgreSQL, which may be away.

use std::fs;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use diameter_core::{Rejection, ResultCode};
use diameter_messages::gy::{CcRequestType, CreditControlRequest, ReAuthAnswer, ReAuthRequest};
use diameter_node::{Context, Node, NodeBuilder, PeerSettings, SendOptions, Tcp};
use diameter_testkit::Certificates;
use diameter_testkit::postgres::{Durability, Postgres};
use tempfile::TempDir;

use super::support::{
    AS_JSON, FILE, OPERATOR, Ocs, READER, TARIFFS, client_builder, folder, granted, program,
    request,
};

/// A folder of a node of this number, whose accounts are in the database that the environment names.
fn node_folder(number: usize, storage: &str) -> TempDir {
    node_folder_with(number, storage, TARIFFS)
}

fn node_folder_with(number: usize, storage: &str, tariffs: &str) -> TempDir {
    let file = FILE
        .replace("ocs.example.net", &format!("ocs{number}.example.net"))
        .replace("folder = \"data\"", &format!("url = {{ env = \"OCS_DATABASE\" }}{storage}"))
        .replace("money = \"20\"", "money = \"1000\"");
    folder(&file, tariffs)
}

fn command(folder: &TempDir, database: &str) -> Command {
    let mut command = program();
    command.arg("run").arg("--config").arg(folder.path().join("ocs.toml"));
    command.env("OCS_DATABASE", database);
    command
}

async fn start(folder: &TempDir, database: &Postgres) -> Ocs {
    Ocs::started(&mut command(folder, &database.url()), tempfile::tempdir().unwrap()).await
}

/// A client of these nodes, by their numbers: it turns from one to another.
async fn client(mut node: NodeBuilder, nodes: &[(usize, &Ocs)]) -> Node {
    let identity = |number| format!("ocs{number}.example.net").try_into().unwrap();
    for (number, ocs) in nodes {
        let peer = PeerSettings::new(identity(*number));
        node = node.peer(peer.connect(Tcp, ocs.diameter.to_string()));
    }
    let node = node.start().await.unwrap();
    for (number, _) in nodes {
        assert!(node.available(&identity(*number)).await);
    }
    node
}

/// By way of one of the nodes.
fn by(number: usize) -> SendOptions {
    let peer = format!("ocs{number}.example.net").try_into().ok();
    SendOptions { peer, ..SendOptions::default() }
}

/// Sends a request to whichever node takes it, and again where none has an answer.
async fn ask(client: &Node, request: CreditControlRequest) -> Option<u64> {
    for _ in 0..100 {
        match client.send(request.clone()).await {
            Ok(answer) => return granted(&answer),
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
    panic!("no node answers {request:?}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn sessions_go_on_at_other_nodes_when_one_is_killed_and_nothing_is_charged_twice() {
    const SESSIONS: u32 = 8;
    const UPDATES: u32 = 12;
    let database = Postgres::start(Durability::Synced).await;
    let folders = [1, 2, 3].map(|number| node_folder(number, ""));
    let mut first = start(&folders[0], &database).await;
    let (second, third) =
        (start(&folders[1], &database).await, start(&folders[2], &database).await);
    let client = client(client_builder(), &[(1, &first), (2, &second), (3, &third)]).await;
    let done = Arc::new(AtomicUsize::new(0));
    let sessions = (0..SESSIONS).map(|session| {
        let (client, done) = (client.clone(), done.clone());
        tokio::spawn(async move {
            let id = format!("pgw1.example.net;2;{session}");
            let (first, update) = (CcRequestType::INITIAL_REQUEST, CcRequestType::UPDATE_REQUEST);
            ask(&client, request(&id, 0, first, None, Some(10_000))).await;
            for number in 1..=UPDATES {
                let asked = request(&id, number, update, Some(1000), Some(10_000));
                assert_eq!(ask(&client, asked).await, Some(10_000));
                done.fetch_add(1, Ordering::Relaxed);
            }
            let last = CcRequestType::TERMINATION_REQUEST;
            ask(&client, request(&id, UPDATES + 1, last, Some(1000), None)).await;
        })
    });
    let sessions: Vec<_> = sessions.collect();
    while done.load(Ordering::Relaxed) < 30 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    first.program.kill();
    for session in sessions {
        session.await.unwrap();
    }
    // A cent for a thousand octets: 13 in each of 8 sessions.
    assert_eq!(second.money().await, ("998.96".to_owned(), "0".to_owned()));
    let (status, text) = third.run(&["verify"]).await;
    assert!(status == Some(0) && text.contains(" 0 mismatches"), "{text}");

    // The same request on two connections at once, to two nodes: one decides, both answer.
    let twice = |number: u32, used| {
        let update = CcRequestType::UPDATE_REQUEST;
        let kind = if used == 0 { CcRequestType::INITIAL_REQUEST } else { update };
        let asked = request("pgw1.example.net;2;99", number, kind, Some(used), Some(10_000));
        let (one, other) = (asked.clone(), asked);
        let client = &client;
        async move {
            let (one, other) =
                tokio::join!(client.send_with(one, by(2)), client.send_with(other, by(3)));
            (one.unwrap(), other.unwrap())
        }
    };
    for (number, used) in [(0, 0), (1, 1000), (2, 1000), (3, 1000)] {
        let (one, other) = twice(number, used).await;
        assert_eq!(one, other, "request {number}");
    }
    assert_eq!(second.money().await, ("998.93".to_owned(), "0.1".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn a_top_up_at_one_program_reaches_the_client_of_another() {
    let database = Postgres::start(Durability::NotSynced).await;
    let folders = [1, 2, 3].map(|number| node_folder(number, ""));
    let first = start(&folders[0], &database).await;
    let (_second, third) =
        (start(&folders[1], &database).await, start(&folders[2], &database).await);
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = asked.clone();
    let builder = client_builder().handle(move |request: ReAuthRequest, context: Context| {
        counted.fetch_add(1, Ordering::Relaxed);
        let answer = request.answer(context.identity()).result_code(ResultCode(2002)).build();
        async move { Ok::<ReAuthAnswer, Rejection>(answer) }
    });
    let client = client(builder, &[(1, &first)]).await;
    let session = "pgw1.example.net;3;1";
    ask(&client, request(session, 0, CcRequestType::INITIAL_REQUEST, None, Some(10_000))).await;
    let headers = [OPERATOR, AS_JSON, ("Idempotency-Key", "voucher-1")];
    let path = "/v1/accounts/example/top-up";
    let topped_up = third.ask("POST", path, &headers, r#"{"amount":"10"}"#).await;
    assert_eq!(topped_up.status, 200, "{topped_up:?}");
    for _ in 0..200 {
        if asked.load(Ordering::Relaxed) > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1, "the client is asked once");
    let (status, text) = third.run(&["session", "re-authorize", session]).await;
    assert_eq!((status, text.as_str()), (Some(0), "the client has answered 2002\n"));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn a_program_says_that_others_charge_by_other_tariffs_than_its_file_and_how_many_sessions_are_open()
 {
    let database = Postgres::start(Durability::NotSynced).await;
    let dearer = TARIFFS.replace("0.01", "0.02");
    let folders = [node_folder(1, ""), node_folder_with(2, "", &dearer)];
    let first = start(&folders[0], &database).await;
    let second = start(&folders[1], &database).await;
    const WARNING: &str = "the tariffs in force are not those of the file";
    second.program.wait_for(WARNING).await;
    assert!(!first.program.log().contains(WARNING), "{}", first.program.log());
    let metric = async |ocs: &Ocs, line: &str| {
        for _ in 0..300 {
            let metrics = ocs.ask("GET", "/metrics", &[READER], "").await.body;
            if metrics.lines().any(|it| it == line) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("there is no line `{line}`");
    };
    metric(&first, "diameter_ocs_tariff_file_ignored 0").await;
    metric(&second, "diameter_ocs_tariff_file_ignored 1").await;
    second.program.signal("HUP");
    first.program.wait_for(WARNING).await;
    metric(&second, "diameter_ocs_tariff_file_ignored 0").await;

    let client = client(client_builder(), &[(1, &first)]).await;
    for session in ["pgw1.example.net;5;1", "pgw1.example.net;5;2"] {
        let first = CcRequestType::INITIAL_REQUEST;
        ask(&client, request(session, 0, first, None, Some(10_000))).await;
    }
    metric(&second, "diameter_ocs_open_sessions 2").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn a_database_that_is_away_at_the_start_is_waited_for_and_spoken_to_over_tls() {
    let certificates = Certificates::new(&["127.0.0.1"]);
    let files = certificates.of("127.0.0.1");
    let mut database = Postgres::start_encrypted(Durability::NotSynced, &files).await;
    database.crash();
    let folder = node_folder(1, "\ntrusted = \"ca.pem\"");
    fs::copy(&files.trusted, folder.path().join("ca.pem")).unwrap();
    let mut command = command(&folder, &database.url());
    let starting = Ocs::started(&mut command, tempfile::tempdir().unwrap());
    let (ocs, ()) = tokio::join!(starting, async {
        tokio::time::sleep(Duration::from_secs(8)).await;
        database.run().await;
    });
    assert!(ocs.program.log().contains("waiting for the database"), "{}", ocs.program.log());
    assert_eq!(ocs.money().await.0, "1000");

    // What will never be right ends the program, and says what is wrong.
    let wrong = format!("{}_", database.url());
    let mut refused = self::command(&folder, &wrong);
    let (status, text) =
        tokio::task::spawn_blocking(move || super::support::printed(&mut refused)).await.unwrap();
    assert!(status == Some(2) && text.contains("does not exist"), "{text}");
}
