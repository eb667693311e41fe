//! A Diameter server for NASREQ and EAP, to try an agent against: bob's password is `arctangent`, alice needs a token
//! (`123456`) beside it, and both may use EAP-MD5.
//!
//! ```sh
//! cargo run -p diameter-radius --example aaa -- 127.0.0.1:3868
//! ```

mod server;

use std::error::Error;
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:3868".to_owned());
    let aaa = server::start(address.parse()?).await?;
    println!("listening at {address}");
    aaa.node.run_until_signal(Duration::from_secs(1)).await?;
    println!("heard of {} records and ends of sessions", aaa.heard.all().len());
    Ok(())
}
