//! A charging trigger function and its two charging data functions: what is charged for becomes records.
//!
//! `cargo run -p diameter-cdf --example charging_trigger`

mod trigger;

use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use diameter_cdf::store::MemoryStore;
use diameter_cdf::{Cdf, CdfSettings};
use diameter_core::DiameterIdentity;
use diameter_node::{Node, Tcp, UnknownPeers};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let primary = start(DiameterIdentity::from_static("cdf1.example.net")).await?;
    let secondary = start(DiameterIdentity::from_static("cdf2.example.net")).await?;
    let buffer = tempfile::tempdir()?;
    let cdfs = [address(&primary.1)?, address(&secondary.1)?];
    trigger::charge(cdfs, buffer.path()).await?;
    let records = primary.0.store().records(1, 100).await?;
    for record in &records {
        println!("{}", record.contents().to_json());
    }
    // The call, and the attempt.
    if records.len() != 2 {
        return Err(format!("there are {} records", records.len()).into());
    }
    for (cdf, node) in [primary, secondary] {
        node.shutdown(Duration::from_secs(1)).await;
        cdf.stop().await;
    }
    Ok(())
}

async fn start(host: DiameterIdentity) -> Result<(Cdf, Node), Box<dyn Error>> {
    let cdf = Cdf::start(Arc::new(MemoryStore::new()), CdfSettings::default()).await?;
    let builder = Node::builder(host, DiameterIdentity::from_static("example.net"))
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let node = cdf.serve(builder).start().await?;
    Ok((cdf, node))
}

fn address(node: &Node) -> Result<(DiameterIdentity, SocketAddr), Box<dyn Error>> {
    let addresses = node.local_addresses();
    let address = addresses.first().ok_or("it does not listen")?;
    Ok((node.identity().host.clone(), *address))
}
