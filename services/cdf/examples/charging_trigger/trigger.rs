//! The charging trigger function of an S-CSCF (TS 32.299, 6.1), all of it.

use std::error::Error;
use std::net::SocketAddr;
use std::path::Path;

use diameter_core::DiameterIdentity;
use diameter_messages::rf::{
    AccountingRequest, ImsInformation, NodeFunctionality, ServiceInformation,
};
use diameter_node::session::accounting::rf::ChargingTrigger;
use diameter_node::session::accounting::{FileBuffer, FileSettings, RecordChange, Settings};
use diameter_node::{Node, NodeBuilder, PeerSettings, Tcp};

/// Charges for one call, and for one that was not answered.
pub(crate) async fn charge(
    cdfs: [(DiameterIdentity, SocketAddr); 2], // the primary, and the secondary
    buffer: &Path,
) -> Result<(), Box<dyn Error>> {
    let host = DiameterIdentity::from_static("scscf1.example.net");
    let realm = DiameterIdentity::from_static("example.net");
    let servers = cdfs.iter().map(|(cdf, _)| cdf.clone()).collect();
    let peers = cdfs.map(|(cdf, at)| PeerSettings::new(cdf).connect(Tcp, at.to_string()));
    let builder = Node::builder(host, realm).sends::<AccountingRequest>();
    let node = peers.into_iter().fold(builder, NodeBuilder::peer).start().await?;
    let settings = Settings { servers, ..Settings::rf() }.listener(|event| match event.change {
        RecordChange::Delivered(_) => println!("delivered: record {}", event.key.number),
        RecordChange::Refused(code, _) => println!("refused: {code}"),
        _ => {}
    });
    // What an earlier process has left there is delivered first, with the T flag.
    let (buffer, _) = FileBuffer::open(buffer, FileSettings::default())?;
    let accounting = node.accounting(settings, buffer);
    let ims = ChargingTrigger::new(&node, &accounting, "32260@3gpp.org");

    let call = ims.user_name("sip:alice@example.net").start(service(None)).await?;
    call.interim(service(None)).await?; // video was added
    call.stop(service(Some(0))).await?;
    ims.user_name("sip:bob@example.net").event(service(Some(486))).await?; // busy here
    accounting.delivered().await;
    Ok(())
}

fn service(cause_code: Option<i32>) -> ServiceInformation {
    let mut ims = ImsInformation::builder().node_functionality(NodeFunctionality::S_CSCF).build();
    ims.cause_code = cause_code;
    ServiceInformation::builder().ims_information(ims).build()
}
