//! Accounting: a network access server whose accounting server is killed, and comes back when most sessions are over.
//! No record is lost. `cargo run -p diameter-node --example nas` runs both, the server in a process of its own.

use std::collections::HashSet;
use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command};

mod nas;
mod server;

const SESSIONS: usize = 300;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [role, address, file] = &arguments[..] {
        return match role.as_str() {
            "serve" => server::run(address.parse()?, file.as_ref()).await,
            _ => Err("arguments: [serve ADDRESS:PORT FILE]".into()),
        };
    }
    let directory = tempfile::tempdir()?;
    let file = directory.path().join("records");
    let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
    let mut server = start_server(address, &file)?;
    let (node, accounting) = nas::start(address, &directory.path().join("buffer")).await?;
    for user in 0..SESSIONS {
        if user == SESSIONS / 4 {
            server.kill()?;
            println!("the server is killed");
        }
        if user == SESSIONS * 3 / 4 {
            server.wait()?;
            server = start_server(address, &file)?;
            println!("the server comes back");
        }
        // The user may go as soon as both records are safe, whether the server is there or not.
        nas::session(&node, &accounting, user).await?;
    }
    accounting.delivered().await;
    node.shutdown(std::time::Duration::from_secs(1)).await;
    server.kill()?;
    server.wait()?;

    let records = std::fs::read_to_string(&file)?;
    let keys: Vec<_> =
        records.lines().filter_map(|line| line.rsplit_once(' ')).map(|it| it.0).collect();
    let different: HashSet<_> = keys.iter().collect();
    println!("{SESSIONS} sessions, {} records at the server", keys.len());
    if different.len() != 2 * SESSIONS || keys.len() != different.len() {
        return Err(format!("{} different records of {}", different.len(), 2 * SESSIONS).into());
    }
    Ok(())
}

fn start_server(address: SocketAddr, file: &Path) -> std::io::Result<Child> {
    let program = std::env::current_exe()?;
    Command::new(program).args(["serve", &address.to_string()]).arg(file).spawn()
}
