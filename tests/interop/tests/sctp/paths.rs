//! Associations with several addresses at both ends, and what happens when some do not answer any more.

use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use diameter_core::Address;
use diameter_messages::gy::CreditControlRequest;
use diameter_node::{Node, PeerChange, PeerSettings, Sctp};
use diameter_peer::{Reconnect, WatchdogInterval};
use diameter_testkit::Address as Loopback;
use metrics_util::debugging::{DebugValue, DebuggingRecorder, Snapshotter};

use crate::bare::{Bare, PLAIN};
use crate::firewall::Cut;
use crate::us::{self, identity};

/// Two nodes, each with two addresses.
struct Pair {
    server: Node,
    client: Node,
    near: [IpAddr; 2],
    far: [IpAddr; 2],
}

async fn pair(near: [IpAddr; 2], far: [IpAddr; 2]) -> Pair {
    let server = us::serving(us::bare_server());
    let server = server.listen(Sctp::default(), far.map(|ip| SocketAddr::new(ip, 3868)));
    let server = server.start().await.unwrap();
    let sctp = Sctp { local: near.to_vec(), ..Sctp::default() };
    let mut peer = PeerSettings::new(identity(us::SERVER));
    peer.protocol.watchdog_interval = WatchdogInterval::new(Duration::from_secs(30)).unwrap();
    let second = Duration::from_secs(1);
    peer.protocol.reconnect = Reconnect { first: second, longest: second };
    let peer = peer.connect(sctp, far.map(|ip| SocketAddr::new(ip, 3868).to_string()));
    let client = us::client_of(peer).start().await.unwrap();
    assert!(client.available(&identity(us::SERVER)).await);
    Pair { server, client, near, far }
}

async fn pair_of_ipv4() -> Pair {
    let addresses = || [Loopback::new().ip(), Loopback::new().ip()];
    pair(addresses(), addresses()).await
}

async fn send(node: &Node, number: u32) -> bool {
    let session = format!("{};1;{number}", us::CLIENT);
    let request: CreditControlRequest = us::ccr(node.client(), &session, 0);
    node.send(request).await.inspect_err(|error| println!("{error}")).is_ok()
}

/// Sends one request after the other for some time: how many were answered and not, and the longest wait.
async fn traffic(node: &Node, time: Duration) -> (u32, u32, Duration) {
    let (mut answered, mut failed, mut longest) = (0, 0, Duration::ZERO);
    let end = Instant::now() + time;
    while Instant::now() < end {
        let start = Instant::now();
        match send(node, answered).await {
            true => answered += 1,
            false => failed += 1,
        }
        longest = longest.max(start.elapsed());
    }
    (answered, failed, longest)
}

/// The sum of a counter with this label; what was counted is forgotten.
fn counted(snapshotter: &Snapshotter, name: &str, label: &str) -> u64 {
    let values = snapshotter.snapshot().into_vec().into_iter().filter_map(|(key, _, _, value)| {
        let is_it = key.key().name() == name && key.key().labels().any(|it| it.value() == label);
        match value {
            DebugValue::Counter(count) if is_it => Some(count),
            _ => None,
        }
    });
    values.sum()
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn both_ends_tell_all_their_addresses() {
    let Pair { server, client, near, far } = pair_of_ipv4().await;
    for (node, other) in [(&client, far), (&server, near)] {
        let peers = node.peers().await;
        let remote = peers[0].remote.as_ref().unwrap();
        let mut found: Vec<IpAddr> = remote.iter().map(SocketAddr::ip).collect();
        let mut other = other.to_vec();
        found.sort();
        other.sort();
        assert_eq!(found, other);
    }
    let mut bare = Bare::connect((far[1], 3868).into()).await;
    let cea = bare.exchange(PLAIN).await;
    assert_eq!(cea.host_ip_address.to_vec(), far.map(Address::from));
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn one_of_two_paths_is_cut_in_the_middle_of_traffic_and_nothing_is_lost() {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    let guard = metrics::set_default_local_recorder(&recorder);
    let Pair { server: _server, client, far, .. } = pair_of_ipv4().await;
    let (answered, failed, _) = traffic(&client, Duration::from_secs(1)).await;
    assert!(answered > 10 && failed == 0, "{answered} {failed}");

    let start = Instant::now();
    // On the loopback both paths have one source: to cut that too would cut both.
    let cut = Cut::new([far[0]]);
    let mut worst = Duration::ZERO;
    let down = loop {
        let (_, failed, longest) = traffic(&client, Duration::from_millis(100)).await;
        assert_eq!(failed, 0);
        worst = worst.max(longest);
        if counted(&snapshotter, "diameter_sctp_path_changes_total", "down") > 0 {
            break start.elapsed();
        }
        assert!(start.elapsed() < Duration::from_secs(10), "no path is down");
    };
    let (_, failed, longest) = traffic(&client, Duration::from_secs(1)).await;
    println!("path down after {down:?}; longest wait {:?}", worst.max(longest));
    assert_eq!(failed, 0);
    assert!(worst.max(longest) < Duration::from_secs(1));
    assert!(down < Duration::from_secs(4), "{down:?}");

    drop(cut);
    let start = Instant::now();
    while counted(&snapshotter, "diameter_sctp_path_changes_total", "up") == 0 {
        assert_eq!(traffic(&client, Duration::from_millis(100)).await.1, 0);
        assert!(start.elapsed() < Duration::from_secs(10), "no path is up");
    }
    println!("path up after {:?}", start.elapsed());
    drop(guard);
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn when_all_paths_are_cut_the_association_is_lost_in_seconds() {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    let guard = metrics::set_default_local_recorder(&recorder);
    let Pair { server, client, near, far } = pair_of_ipv4().await;
    let mut events = client.peer_events();
    let cut = Cut::new(near.into_iter().chain(far));
    let start = Instant::now();
    let node = client.clone();
    let request = tokio::spawn(async move { send(&node, 1).await });
    let reason = loop {
        if let PeerChange::Closed(reason) = events.next().await.unwrap().unwrap().change {
            break reason.to_string();
        }
    };
    println!("lost after {:?}: {reason}", start.elapsed());
    assert!(reason.contains("the peer answers on no path"), "{reason}");
    let seconds = start.elapsed().as_secs_f64();
    assert!((2.0..13.0).contains(&seconds), "{seconds}");
    assert!(!request.await.unwrap(), "it comes back");
    assert_eq!(counted(&snapshotter, "diameter_sctp_associations_lost_total", "silent"), 1);
    drop(cut);
    assert!(client.available(&identity(us::SERVER)).await);
    let (answered, _, _) = traffic(&client, Duration::from_millis(300)).await;
    assert!(answered > 0);
    drop((guard, server));
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn an_end_may_have_addresses_of_both_families() {
    let ipv6 = IpAddr::from(std::net::Ipv6Addr::LOCALHOST);
    let Pair { client, server, .. } =
        pair([ipv6, Loopback::new().ip()], [ipv6, Loopback::new().ip()]).await;
    let peers = client.peers().await;
    let remote = peers[0].remote.as_ref().unwrap();
    assert_eq!(remote.iter().filter(|it| it.is_ipv6()).count(), 1, "{remote}");
    assert_eq!(remote.iter().filter(|it| it.is_ipv4()).count(), 1, "{remote}");
    assert_eq!(us::credit_control_session(client.client()).await, 2 << 20);
    client.shutdown(Duration::from_secs(1)).await;
    server.shutdown(Duration::from_secs(1)).await;
}

#[tokio::test]
#[ignore = "needs SCTP"]
async fn the_end_by_dpr_is_a_shutdown_and_takes_no_time() {
    let Pair { client, server, .. } = pair_of_ipv4().await;
    let mut events = server.peer_events();
    let start = Instant::now();
    client.shutdown(Duration::from_secs(1)).await;
    let closed = loop {
        if let PeerChange::Closed(reason) = events.next().await.unwrap().unwrap().change {
            break reason.to_string();
        }
    };
    assert!(!closed.contains("lost"), "{closed}");
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
}
