//! What many peers and many pending requests take.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::thread;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_node::agent::{Agent, ForwardLimits};

use crate::load::{self, Client};
use crate::relays::Ours;

/// Prints what the process takes with so many peers, which have so many requests pending together at servers that
/// do not answer.
pub(crate) fn show(peers: usize, pending: usize) {
    let server = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = server.local_addr().unwrap();
    thread::spawn(move || load::swallow(&server));
    let limits = ForwardLimits { from_peer: pending, to_peer: pending, total: pending };
    let relay = Ours::with(address, |builder| {
        builder.agent(Agent::relay().limits(limits).timeout(Duration::from_secs(600)))
    });
    let before = resident();
    let mut clients: Vec<_> = (0..peers)
        .map(|number| {
            let name = format!("client{number}.example.net");
            Client::connect_as(relay.address, DiameterIdentity::try_from(name).unwrap())
        })
        .collect();
    let with_peers = resident();
    for client in &mut clients {
        client.send(pending / peers);
        // Requests that wait for their answers, not for room in a queue.
        thread::sleep(Duration::from_millis(5));
    }
    while relay.node.agent_statistics().pending < pending as u64 {
        thread::sleep(Duration::from_millis(10));
    }
    let all = resident();
    println!("{:?}", relay.node.agent_statistics());
    println!("{peers} peers, {pending} requests of {} octets pending", load::request().len());
    println!("at the start {before} MB, with the peers {with_peers} MB, with all {all} MB");
    println!("a pending request takes {} octets", (all - with_peers) * 1_000_000 / pending);
    assert!(all < 500, "more than 500 MB");
}

/// Megabytes in memory. The clients' are among them.
fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|it| it.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * 1024 / 1_000_000
}
