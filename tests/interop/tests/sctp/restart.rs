//! A peer that crashes and comes back at the same port before it was missed.

use std::net::SocketAddr;
use std::time::Duration;

use diameter_node::PeerChange;
use diameter_sctp::Settings;
use diameter_testkit::Address;

use crate::bare::{BARE, Bare, PLAIN, ccr};
use crate::firewall::Cut;
use crate::us::{identity, server};

#[tokio::test]
#[ignore = "needs SCTP"]
async fn a_restarted_association_is_a_new_connection() {
    let address = Address::new();
    let node = server(address, None).start().await.unwrap();
    let from = [SocketAddr::new(Address::new().ip(), 4000)];
    let settings = Settings::default();
    let to = [address.tcp()];
    let connect = || Bare::connect_with(&from, &to, &settings);

    let mut before = connect().await;
    before.exchange(PLAIN).await;
    assert!(node.available(&identity(BARE)).await);
    let mut events = node.peer_events();
    // Nobody hears that it goes.
    let cut = Cut::new([address.ip()]);
    before.association.abort();
    tokio::time::sleep(Duration::from_millis(200)).await;
    drop(cut);

    let mut after = connect().await;
    after.exchange(PLAIN).await;
    after.send(ccr(1).as_bytes(), PLAIN).await;
    assert_eq!(after.message().await.0.header().command_code, 272);
    let reason = loop {
        if let PeerChange::Closed(reason) = events.next().await.unwrap().unwrap().change {
            break reason.to_string();
        }
    };
    assert!(reason.contains("the peer has restarted the association"), "{reason}");
    assert_eq!(node.peers().await.len(), 1);
}
