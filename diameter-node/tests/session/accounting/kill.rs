//! A client that is killed again and again loses no record that it has accepted.

use std::collections::{HashMap, HashSet};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use diameter_node::session::accounting::{FileBuffer, FileSettings, Settings};
use tokio::time::timeout;

use super::{FIRST, NAS, Records, acr, nas, nas_of, taking};
use crate::rig::{address, peer};

const KILLS: usize = 200;

// Proves: acct-05, acct-06, acct-07, acct-09
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_two_hundred_times_it_loses_nothing() {
    let records = Records::default();
    let server = taking(FIRST, &records).await;
    let directory = tempfile::tempdir().unwrap();
    let mut accepted = Vec::new();
    for kill in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "accounting::kill::child", "--nocapture"])
            .env("ACCOUNTING_SERVER", address(&server).to_string())
            .env("ACCOUNTING_BUFFER", directory.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let reading = tokio::task::spawn_blocking(move || {
            let mut lines = Vec::new();
            // A line that was being written has no end.
            let mut output = output;
            let mut line = String::new();
            while output.read_line(&mut line).is_ok_and(|read| read > 0) {
                if line.starts_with("accepted ") && line.ends_with('\n') {
                    lines.push(line.trim_end().trim_start_matches("accepted ").to_owned());
                }
                line.clear();
            }
            lines
        });
        // Before the node is there, while it connects, while it sends.
        tokio::time::sleep(Duration::from_millis(20 + (kill as u64 * 37) % 180)).await;
        child.kill().unwrap();
        child.wait().unwrap();
        accepted.extend(reading.await.unwrap());
    }
    // The last one lives.
    let nas = nas_of(&[&server]).await;
    let (buffer, found) = FileBuffer::open(directory.path(), FileSettings::default()).unwrap();
    let accounting = nas.accounting(Settings::default(), buffer);
    timeout(Duration::from_secs(60), accounting.delivered()).await.unwrap();

    let stored = records.stored();
    let stored: HashSet<_> = stored.iter().map(|it| it.user_name.as_deref().unwrap()).collect();
    let lost: Vec<_> = accepted.iter().filter(|it| !stored.contains(it.as_str())).collect();
    assert!(lost.is_empty(), "{} of {} lost: {lost:?}", lost.len(), accepted.len());
    assert!(accepted.len() > KILLS, "{} records, {found:?}", accepted.len());
    let mut times: HashMap<_, usize> = HashMap::new();
    let mut again = 0;
    for arrival in records.arrived() {
        let before = times.entry(arrival.key.clone()).or_default();
        assert!(*before == 0 || arrival.is_retransmitted, "{arrival:?} came again without T");
        again += usize::from(*before > 0);
        *before += 1;
    }
    eprintln!("{} accepted, {} stored, {again} came again", accepted.len(), stored.len());
}

/// The process that is killed: it makes records until then, and tells which are accepted.
#[tokio::test]
async fn child() {
    let Ok(server) = std::env::var("ACCOUNTING_SERVER") else { return };
    let directory = std::env::var_os("ACCOUNTING_BUFFER").unwrap();
    let (buffer, _) = FileBuffer::open(directory, FileSettings::default()).unwrap();
    let node = nas().peer(peer(FIRST, server.parse().unwrap())).start().await.unwrap();
    assert_eq!(node.identity().host, NAS);
    let accounting = node.accounting(Settings::default(), buffer);
    println!();
    let process = std::process::id();
    let making = |maker: usize| {
        let (node, accounting) = (node.clone(), accounting.clone());
        async move {
            for number in 0.. {
                let name = format!("{process}-{maker}-{number}");
                accounting.event(acr(&node, &name)).await.unwrap();
                println!("accepted {name}");
            }
        }
    };
    tokio::join!(making(0), making(1), making(2), making(3));
}
