//! S6a: a home subscriber server and two MMEs, on connections of the loopback. The subscriber attaches
//! at one, then at the other, and the first is told by the HSS. It ends by itself.
//! `cargo run -p diameter-node --example s6a`

use std::error::Error;
use std::net::Ipv4Addr;
use std::time::Duration;

use diameter_core::coding::Tbcd;
use diameter_core::{DiameterIdentity, Outcome};
use diameter_node::SendError;
use tokio::sync::mpsc;

mod hss;
mod mme;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let hss = hss::start((Ipv4Addr::LOCALHOST, 0).into()).await?;
    let address = || hss.local_addresses().first().map(ToString::to_string).unwrap_or_default();
    let (left, mut has_left) = mpsc::unbounded_channel();
    let name = DiameterIdentity::from_static("mme1.example.net");
    let one = mme::start(name, address(), left.clone()).await?;
    let name = DiameterIdentity::from_static("mme2.example.net");
    let other = mme::start(name, address(), left).await?;

    for mme in [&one, &other] {
        let answer = mme::attach(mme, hss::SUBSCRIBER).await?;
        let subscription = answer.subscription_data.ok_or("an answer without a subscription")?;
        let msisdn = subscription.msisdn.ok_or("a subscription without a number")?;
        println!("{} has {}", mme.identity().host, Tbcd::try_from(&msisdn)?);
    }
    let left = has_left.recv().await.ok_or("nobody is told")?;
    println!("mme1.example.net is told that {left} has left");

    match mme::attach(&one, "262019999999999").await {
        Err(SendError::Failure { outcome: Outcome::Experimental { code, .. }, .. }) => {
            println!("nobody has 262019999999999: {code}");
        }
        other => return Err(format!("a subscriber that does not exist: {other:?}").into()),
    }
    for node in [&one, &other, &hss] {
        node.shutdown(Duration::from_secs(1)).await;
    }
    Ok(())
}
