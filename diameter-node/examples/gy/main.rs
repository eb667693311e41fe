//! Online charging: a server and a client, in a file each. `cargo run -p diameter-node --example gy`
//! runs both and ends; with `-- serve ADDRESS:PORT` or `-- charge ADDRESS:PORT` it is one of them.

use std::error::Error;
use std::net::Ipv4Addr;
use std::time::Duration;

mod client;
mod ocs;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => {
            let ocs = ocs::start((Ipv4Addr::LOCALHOST, 0).into()).await?;
            let address = ocs.local_addresses()[0].to_string();
            client::charge(address).await?;
            ocs.shutdown(Duration::from_secs(1)).await;
        }
        ["serve", address] => {
            let ocs = ocs::start(address.parse()?).await?;
            ocs.run_until_signal(Duration::from_secs(5)).await?;
        }
        ["charge", address] => client::charge((*address).to_owned()).await?,
        _ => return Err("arguments: [serve ADDRESS:PORT | charge ADDRESS:PORT]".into()),
    }
    Ok(())
}
