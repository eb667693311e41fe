//! What goes over an association, and what may not.

use std::time::{Duration, Instant};

use diameter_core::CommandFlags;
use diameter_messages::base::ReAuthRequestType;
use diameter_messages::gy::ReAuthRequest;
use diameter_node::{Node, SendOptions};
use diameter_sctp::{Meta, Settings};
use diameter_testkit::Address;

use crate::bare::{BARE, Bare, PLAIN, ccr, dwr};
use crate::us::{self, identity, server};

async fn start(address: Address) -> Node {
    server(address, None).start().await.unwrap()
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn identifiers_46_and_0_are_taken_and_46_is_sent() {
    let address = Address::new();
    let node = start(address).await;
    for protocol in [46, 0] {
        let mut bare = Bare::connect(address.tcp()).await;
        bare.exchange(Meta { stream: 0, protocol }).await;
        bare.send(ccr(1).as_bytes(), Meta { stream: 3, protocol }).await;
        assert_eq!(bare.message().await.1.protocol, 46);
        bare.association.abort();
        while !node.peers().await.is_empty() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn what_is_not_one_message_of_diameter_ends_the_association_by_an_abort() {
    let address = Address::new();
    let node = start(address).await;
    let dtls = Meta { protocol: 47, ..PLAIN };
    let (one, two) = (dwr().as_bytes().to_vec(), dwr().as_bytes().repeat(2));
    let cases: [(&str, Meta, &[&[u8]]); 4] = [
        ("DTLS", dtls, &[&one]),
        ("two in one", PLAIN, &[&two]),
        ("one in two", PLAIN, &[&one[..24], &one[24..]]),
        ("less than a header", PLAIN, &[&one[..3]]),
    ];
    for (case, meta, messages) in cases {
        let mut bare = Bare::open(address.tcp()).await;
        for message in messages {
            bare.send(message, meta).await;
        }
        println!("{case}");
        bare.is_aborted().await;
        while !node.peers().await.is_empty() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
    println!("before the capabilities exchange");
    // Before the capabilities exchange it is the same.
    let mut bare = Bare::connect(address.tcp()).await;
    bare.send(&two, PLAIN).await;
    bare.is_aborted().await;
}

/// A request of ours, which nobody answers.
async fn re_auth(node: &Node, session: u32) {
    let rar = ReAuthRequest::builder()
        .session_id(format!("{BARE};2;{session}"))
        .origin_host(identity(us::SERVER))
        .origin_realm(identity("server.lab"))
        .destination_realm(identity("client.lab"))
        .destination_host(identity(BARE))
        .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
        .build();
    let timeout = Some(Duration::from_millis(100));
    let options = SendOptions { timeout, ..SendOptions::default() };
    node.send_with(rar, options).await.unwrap_err();
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn nothing_overtakes_the_cea_and_then_sessions_have_streams() {
    let address = Address::new();
    let node = start(address).await;
    let mut bare = Bare::open(address.tcp()).await;
    assert!(node.available(&identity(BARE)).await);
    for session in 0..5 {
        re_auth(&node, session).await;
        assert_eq!(bare.message().await.1.stream, 0, "the CEA may still be under way");
    }
    bare.send(dwr().as_bytes(), PLAIN).await;
    assert_eq!(bare.message().await.1.stream, 0, "the base protocol");
    let mut used = std::collections::BTreeSet::new();
    for session in 0..20 {
        re_auth(&node, session).await;
        let first = bare.message().await.1.stream;
        re_auth(&node, session).await;
        assert_eq!(bare.message().await.1.stream, first, "a session stays on its stream");
        used.insert(first);
    }
    assert!(used.len() > 5 && !used.contains(&0), "{used:?}");
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn messages_are_taken_from_all_of_thirty_streams() {
    let address = Address::new();
    let _node = start(address).await;
    let mut bare = Bare::open(address.tcp()).await;
    assert!(bare.association.streams().unwrap() >= 30);
    for stream in 0..30 {
        bare.send(ccr(stream.into()).as_bytes(), Meta { stream, ..PLAIN }).await;
    }
    for _ in 0..30 {
        let (answer, _) = bare.message().await;
        assert!(!answer.header().flags.contains(CommandFlags::REQUEST));
    }
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn a_peer_with_one_stream_gets_all_on_that() {
    let address = Address::new();
    let _node = start(address).await;
    let settings = Settings { streams: 1, incoming_streams: 1, ..Settings::default() };
    let mut bare = Bare::connect_with(&[], &[address.tcp()], &settings).await;
    assert_eq!(bare.association.streams().unwrap(), 1);
    bare.exchange(PLAIN).await;
    for session in 0..20 {
        bare.send(ccr(session).as_bytes(), PLAIN).await;
        assert_eq!(bare.message().await.1, PLAIN);
    }
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn a_peer_that_never_reads_is_given_up_and_harms_nobody_else() {
    let address = Address::new();
    let node = start(address).await;
    let bare = Bare::open(address.tcp()).await;
    let mut sent = 0;
    // Until it does not read either.
    while let Ok(()) =
        tokio::time::timeout(Duration::from_secs(1), bare.send(ccr(sent).as_bytes(), PLAIN)).await
    {
        sent += 1;
        assert!(sent < 200_000, "it reads for ever");
    }
    let their = crate::make::Their {
        identity: us::SERVER,
        address,
        program: diameter_testkit::Program::start(
            std::process::Command::new("sleep").arg("60"),
            tempfile::TempDir::new().unwrap(),
        ),
    };
    let client = us::connected(&their, us::client(&their, None)).await;
    let start = Instant::now();
    us::credit_control_session(client.client()).await;
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    // The watchdog of six seconds.
    let deadline = Instant::now() + Duration::from_secs(30);
    while node.peers().await.len() > 1 {
        assert!(Instant::now() < deadline, "{:?}", node.peers().await);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn an_association_that_is_aborted_is_a_connection_that_is_lost() {
    let address = Address::new();
    let node = start(address).await;
    let mut events = node.peer_events();
    let bare = Bare::open(address.tcp()).await;
    assert!(node.available(&identity(BARE)).await);
    bare.association.abort();
    loop {
        let event = events.next().await.unwrap().unwrap();
        if let diameter_node::PeerChange::Closed(reason) = event.change {
            let text = reason.to_string();
            assert!(text.contains("association lost: the peer has aborted"), "{text}");
            break;
        }
    }
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn errors_say_what_is_wrong() {
    let listen = async |addresses: [&str; 2]| {
        let addresses = addresses.map(|it| it.parse::<std::net::SocketAddr>().unwrap());
        let builder = us::server_without_services(Address::new())
            .sends::<diameter_messages::gy::CreditControlRequest>();
        let node = builder.listen(diameter_node::Sctp::default(), addresses);
        node.start().await.map(|_| ()).unwrap_err().to_string()
    };
    assert_eq!(
        listen(["127.0.0.1:4001", "192.0.2.1:4001"]).await,
        "cannot listen at 127.0.0.1:4001, 192.0.2.1:4001: 192.0.2.1 is no address of this host"
    );
    assert_eq!(
        listen(["127.0.0.1:4001", "127.0.0.2:4002"]).await,
        "cannot listen at 127.0.0.1:4001, 127.0.0.2:4002: SCTP has one port for all addresses of an \
         end: 127.0.0.1:4001, 127.0.0.2:4002"
    );
    let start = Instant::now();
    let (to, settings) = ([Address::new().tcp()], Settings::default());
    let refused = diameter_sctp::Association::connect(&[], &to, &settings);
    assert_eq!(refused.await.unwrap_err().kind(), std::io::ErrorKind::ConnectionRefused);
    assert!(start.elapsed() < Duration::from_secs(1));
}
