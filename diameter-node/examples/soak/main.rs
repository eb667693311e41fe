//! Requests without end between clients and servers that are killed, paused and attacked meanwhile: each
//! must be answered once or reported, memory must not grow, and no task may be left over.
//!
//! `cargo run --release -p diameter-node --example soak -- 1000000 60`: that many requests, spread over about
//! as many seconds. Fails by a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "it fails that way")]

mod certificates;
mod clients;
mod faults;
mod hostile;
mod leftover;
mod memory;
mod server;
mod tally;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::certificates::Certificates;
use crate::clients::{Client, OUTSTANDING, STEADY};
use crate::leftover::no_tasks;
use crate::memory::Memory;
use crate::server::{STEADY_SERVER, Server, WILD_SERVERS};
use crate::tally::Tally;

/// Clients whose servers are killed and paused.
const WILD_CLIENTS: usize = 4;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["server", name, port, folder] => {
            runtime.block_on(server::run(name, port.parse().unwrap(), folder.as_ref()));
        }
        [requests, seconds] => {
            runtime.block_on(soak(requests.parse().unwrap(), seconds.parse().unwrap()));
        }
        _ => eprintln!("usage: soak REQUESTS SECONDS"),
    }
}

async fn soak(requests: u32, seconds: u32) {
    let certificates = Certificates::new();
    let steady = Server::start(STEADY_SERVER, &certificates);
    let wild: Vec<_> = WILD_SERVERS.map(|name| Server::start(name, &certificates)).into();
    let ends: Vec<_> = wild.iter().map(Server::end).collect();

    let tally = Arc::new(Tally::new(requests.into()));
    let mut clients = Vec::new();
    for number in 0..WILD_CLIENTS {
        // Every other one speaks TLS.
        let tls = (number % 2 == 1).then_some(&certificates);
        clients.push(Client::start(&format!("client{number}.example"), &ends, tls).await);
    }
    let steady_client = Client::start(STEADY, &[steady.end()], None).await;

    let start = Instant::now();
    let is_over = Arc::new(AtomicBool::new(false));
    let attacks = tokio::spawn(hostile::attack(
        ends.iter().copied().chain([steady.end()]).collect(),
        is_over.clone(),
    ));
    let faults = tokio::spawn(faults::make(wild, certificates.clone(), is_over.clone()));
    let pulse = tokio::spawn(steady_client.pulse(is_over.clone()));
    let memory = Memory::watch(std::process::id(), tally.clone());
    let memory_of_steady = Memory::watch(steady.id(), tally.clone());
    let senders = u32::try_from(clients.len() * OUTSTANDING).unwrap();
    let pause = Duration::from_secs(1) * seconds * senders / requests;
    for client in &clients {
        client.send_all(&tally, pause);
    }
    tally.finished().await;
    is_over.store(true, Ordering::Relaxed);

    let wild = faults.await.unwrap();
    let attacks = attacks.await.unwrap();
    let pulse = pulse.await.unwrap();
    println!("{tally}");
    println!("{:.0} requests per second", f64::from(requests) / start.elapsed().as_secs_f64());
    println!("{} servers killed, {} paused; {attacks}", wild.killed, wild.paused);
    println!("the connection that was left alone: {pulse}");
    println!("memory of the clients: {}", memory.finish());
    println!("memory of the server that ran all the time: {}", memory_of_steady.finish());

    let mut unexpected = 0;
    for client in clients {
        unexpected += client.stop().await;
    }
    println!("{unexpected} answers to no request, or to one answered before");
    assert_eq!(unexpected, 0);
    for server in wild.servers.into_iter().chain([steady]) {
        println!("{}", server.stop());
    }
    no_tasks("clients").await;
    tally.check();
}
