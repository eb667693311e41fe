//! A charging trigger function with its buffer in files: it makes records, and says on its output which of them are
//! safe. When it has made them, it waits until all are delivered.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_messages::rf::{
    AccountingRecordType, AccountingRequest, ImsInformation, NodeFunctionality, ServiceInformation,
};
use diameter_node::session::accounting::{FileBuffer, FileSettings, Settings};
use diameter_node::{Node, PeerSettings, Tcp};
use diameter_peer::{Reconnect, WatchdogInterval};

use crate::server::{CDFS, REALM};

const SCSCF: DiameterIdentity = DiameterIdentity::from_static("scscf1.example.net");

/// Records that are made at a time.
const MAKERS: usize = 64;

/// Makes so many records; `life` is another one in each process.
pub(crate) async fn run(buffer: &Path, ports: [u16; 2], life: &str, records: u64) {
    let (buffer, _) = FileBuffer::open(buffer, FileSettings::default()).unwrap();
    let mut builder = Node::builder(SCSCF, REALM).sends::<AccountingRequest>();
    for (cdf, port) in CDFS.into_iter().zip(ports) {
        let mut peer = PeerSettings::new(cdf).connect(Tcp, format!("127.0.0.1:{port}"));
        let again = Duration::from_millis(20);
        peer.protocol.reconnect = Reconnect { first: again, longest: again };
        // One that was lost counts as there again after three watchdogs (RFC 3539, 3.4.1).
        peer.protocol.watchdog_interval = WatchdogInterval::MIN;
        builder = builder.peer(peer);
    }
    let node = builder.start().await.unwrap();
    let settings = Settings {
        servers: CDFS.to_vec(),
        attempts: 2,
        retransmit_after: Duration::from_secs(2),
        retry_after: Duration::from_millis(500),
        failback_after: Duration::from_secs(1),
        delivered_at_once: 64,
        ..Settings::rf()
    };
    let accounting = node.accounting(settings, buffer);
    let next = Arc::<AtomicU64>::default();
    let makers = (0..MAKERS).map(|_| {
        let (accounting, next, life) = (accounting.clone(), next.clone(), life.to_owned());
        tokio::spawn(async move {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= records {
                    return;
                }
                let session_id = format!("{SCSCF};{life};{number}");
                accounting.event(request(&session_id)).await.unwrap();
                println!("safe {session_id}");
            }
        })
    });
    for maker in makers.collect::<Vec<_>>() {
        maker.await.unwrap();
    }
    accounting.delivered().await;
}

fn request(session_id: &str) -> AccountingRequest {
    let ims = ImsInformation::builder().node_functionality(NodeFunctionality::S_CSCF).build();
    AccountingRequest::builder()
        .session_id(session_id.to_owned())
        .origin_host(SCSCF)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .accounting_record_type(AccountingRecordType::EVENT_RECORD)
        .accounting_record_number(0)
        .service_context_id("32260@3gpp.org")
        .service_information(ServiceInformation::builder().ims_information(ims).build())
        .build()
}
