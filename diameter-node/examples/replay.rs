//! A buffer full of accounting records, delivered after a restart without reading them all into memory:
//! `replay RECORDS`.
//!
//! Prints how long it takes to fill, to open and to deliver it, and how much memory that takes at most, with the bar.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "an example may")]

use std::alloc::System;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use diameter_core::{CommandFlags, DiameterIdentity, EndToEndId, HopByHopId, Rejection, Request};
use diameter_messages::base::{AccountingRecordType, AccountingRequest, ResultCode};
use diameter_node::session::accounting::{
    FileBuffer, FileSettings, Record, RecordBuffer, RecordKey, RecordType, Settings, Sync,
};
use diameter_node::{Context, Node, PeerSettings, Tcp, UnknownPeers};
use diameter_session::Timestamp;
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
const CLIENT: DiameterIdentity = DiameterIdentity::from_static("nas1.example.net");
const SERVER: DiameterIdentity = DiameterIdentity::from_static("acct1.example.net");

/// What a record may take in memory, and the rest of the process.
const OCTETS_A_RECORD: usize = 160;
const OCTETS_BESIDE: usize = 16 << 20;

#[tokio::main]
async fn main() {
    let records = std::env::args().nth(1).map_or(20_000, |it| it.parse().expect("replay RECORDS"));
    let folder = tempfile::tempdir_in(".").unwrap();
    let begun = Instant::now();
    let octets = fill(folder.path(), records);
    println!("{records} records of {octets} octets, filled in {:.1?}", begun.elapsed());

    let before = used();
    let peak = Arc::<AtomicUsize>::default();
    let watched = peak.clone();
    std::thread::spawn(move || {
        loop {
            watched.fetch_max(used(), Ordering::Relaxed);
            std::thread::sleep(Duration::from_millis(5));
        }
    });
    let begun = Instant::now();
    let (buffer, found) = FileBuffer::open(folder.path(), settings()).unwrap();
    assert_eq!(found.records as u64, records);
    println!("opened in {:.1?}", begun.elapsed());

    let delivered = Arc::<AtomicU64>::default();
    let server = server(delivered.clone()).await;
    let address = server.local_addresses()[0].to_string();
    let client = Node::builder(CLIENT, REALM)
        .sends::<AccountingRequest>()
        .peer(PeerSettings::new(SERVER).connect(Tcp, address))
        .start()
        .await
        .unwrap();
    assert!(client.available(&SERVER).await);
    let begun = Instant::now();
    let settings = Settings { delivered_at_once: 64, ..Settings::default() };
    let accounting = client.accounting(settings, buffer);
    accounting.delivered().await;
    let time = begun.elapsed();
    assert_eq!(delivered.load(Ordering::Relaxed), records);
    println!("delivered in {time:.1?}, {:.0} a second", records as f64 / time.as_secs_f64());

    let peak = peak.load(Ordering::Relaxed).saturating_sub(before);
    let bar = OCTETS_BESIDE + records as usize * OCTETS_A_RECORD;
    println!("memory at most {:.1} MB, bar {:.1} MB", megabytes(peak), megabytes(bar));
    assert!(peak < bar);
    // Each is taken out of its file, and files that are empty are deleted.
    drop(accounting);
    let files = std::fs::read_dir(folder.path()).unwrap().count();
    assert!(files <= 2, "{files} files are left");
}

/// Octets of memory in use.
fn used() -> usize {
    let stats = ALLOCATOR.stats();
    stats.bytes_allocated.saturating_sub(stats.bytes_deallocated)
}

fn megabytes(octets: usize) -> f64 {
    octets as f64 / 1e6
}

/// What is filled survives the process, and need not survive a loss of power.
fn settings() -> FileSettings {
    FileSettings { sync: Sync::Never, octets: u64::MAX, ..FileSettings::default() }
}

/// Fills a buffer, and tells how many octets a record has.
fn fill(folder: &Path, records: u64) -> usize {
    let (mut buffer, _) = FileBuffer::open(folder, settings()).unwrap();
    let mut octets = 0;
    for number in 0..records {
        let session_id = format!("{CLIENT};1;{number}");
        let request = AccountingRequest::builder()
            .session_id(session_id.clone())
            .origin_host(CLIENT)
            .origin_realm(REALM)
            .destination_realm(REALM)
            .accounting_record_type(AccountingRecordType::EVENT_RECORD)
            .accounting_record_number(0)
            .user_name("x".repeat(400))
            .build();
        let end_to_end_id = EndToEndId(1 + (number as u32 & 0x00ff_ffff));
        let usage: Bytes = request.to_message(HopByHopId(0), end_to_end_id).unwrap().into_bytes();
        octets = usage.len();
        let record = Record {
            key: RecordKey { session_id, number: 0 },
            record_type: RecordType::Event,
            sub_session_id: None,
            multi_session_id: None,
            made_at: Timestamp::from_secs(1_700_000_000),
            is_retransmitted: true,
            usage,
        };
        buffer.store(&record, None).unwrap();
    }
    octets
}

/// Takes records, each with the T flag.
async fn server(delivered: Arc<AtomicU64>) -> Node {
    let take = move |request: AccountingRequest, context: Context| {
        let flags = context.message().header().flags;
        assert!(flags.contains(CommandFlags::RETRANSMITTED));
        delivered.fetch_add(1, Ordering::Relaxed);
        let answer = request.answer(context.identity());
        let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
        async { Ok::<_, Rejection>(answer) }
    };
    Node::builder(SERVER, REALM)
        .handle(take)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap()
}
