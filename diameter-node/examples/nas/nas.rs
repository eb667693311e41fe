//! The network access server: each user has a session, which begins and ends with a record.

use std::error::Error;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_messages::base::{AccountingRecordType, AccountingRequest};
use diameter_node::session::accounting::{Accounting, FileBuffer, FileSettings, Settings};
use diameter_node::{Node, PeerSettings, Tcp};
use diameter_peer::{Reconnect, WatchdogInterval};

const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

pub(crate) async fn start(
    address: SocketAddr,
    buffer: &Path,
) -> Result<(Node, Accounting), Box<dyn Error>> {
    let server = DiameterIdentity::from_static("acct1.example.net");
    let mut peer = PeerSettings::new(server.clone()).connect(Tcp, address.to_string());
    let again = Duration::from_millis(100);
    peer.protocol.reconnect = Reconnect { first: again, longest: again };
    // A server that was lost is sent requests again once it has answered three watchdogs (RFC 3539, 3.4.1).
    peer.protocol.watchdog_interval = WatchdogInterval::MIN;
    let node = Node::builder(DiameterIdentity::from_static("nas1.example.net"), REALM)
        .sends::<AccountingRequest>()
        .peer(peer)
        .start()
        .await?;
    node.available(&server).await;
    // What an earlier process has left there is delivered first.
    let (buffer, _) = FileBuffer::open(buffer, FileSettings::default())?;
    let accounting = node.accounting(Settings::default(), buffer);
    Ok((node, accounting))
}

pub(crate) async fn session(
    node: &Node,
    accounting: &Accounting,
    user: usize,
) -> Result<(), Box<dyn Error>> {
    let request = AccountingRequest::builder()
        .session_id(node.client().new_session_id())
        .origin_host(node.identity().host.clone())
        .origin_realm(REALM)
        .destination_realm(REALM)
        // Type and number of each record are the session's to write.
        .accounting_record_type(AccountingRecordType::START_RECORD)
        .accounting_record_number(0)
        .user_name(format!("user{user}@example.net"))
        .build();
    let session = accounting.start(request.clone()).await?;
    // A command of an application, Rf or NASREQ, would say here what was used.
    session.stop(request).await?;
    Ok(())
}
