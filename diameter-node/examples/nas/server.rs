//! The accounting server: a line in a file for each record, with what was answered to it.

use std::collections::HashMap;
use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Mutex;

use bytes::Bytes;
use diameter_core::DiameterIdentity;
use diameter_messages::base::{AccountingAnswer, AccountingRequest, ResultCode};
use diameter_node::session::accounting::{
    AccountingServer, Committed, NotCommitted, Received, RecordKey,
};
use diameter_node::{Context, Node, Tcp, UnknownPeers};

pub(crate) async fn run(address: SocketAddr, file: &Path) -> Result<(), Box<dyn Error>> {
    let host = DiameterIdentity::from_static("acct1.example.net");
    let node = Node::builder(host, DiameterIdentity::from_static("example.net"))
        .accounting_server(Records(Mutex::new(open(file)?)))
        .listen(Tcp, address)
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await?;
    node.run_until_signal(std::time::Duration::from_secs(5)).await?;
    Ok(())
}

struct Records(Mutex<(File, HashMap<RecordKey, Bytes>)>);

fn open(file: &Path) -> Result<(File, HashMap<RecordKey, Bytes>), Box<dyn Error>> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let mut answers = HashMap::new();
    for line in text.lines() {
        let [session_id, number, answer] = line.split(' ').collect::<Vec<_>>()[..] else {
            return Err("a line of another form".into());
        };
        let key = RecordKey { session_id: session_id.into(), number: number.parse()? };
        answers.insert(key, from_hex(answer).ok_or("no hexadecimal digits")?);
    }
    Ok((OpenOptions::new().create(true).append(true).open(file)?, answers))
}

impl AccountingServer for Records {
    type Request = AccountingRequest;

    fn answer(&self, request: &AccountingRequest, context: &Context) -> AccountingAnswer {
        request.answer(context.identity()).result_code(ResultCode::DIAMETER_SUCCESS).build()
    }

    async fn answered(&self, key: &RecordKey) -> Result<Option<Bytes>, NotCommitted> {
        let records =
            self.0.lock().map_err(|_| NotCommitted::Failed("a lock is poisoned".into()))?;
        Ok(records.1.get(key).cloned())
    }

    async fn commit(
        &self,
        record: Received<AccountingRequest>,
        answer: Bytes,
    ) -> Result<Committed, NotCommitted> {
        let mut records =
            self.0.lock().map_err(|_| NotCommitted::Failed("a lock is poisoned".into()))?;
        let (file, answers) = &mut *records;
        if let Some(before) = answers.get(&record.key) {
            return Ok(Committed::Before(before.clone()));
        }
        let RecordKey { session_id, number } = &record.key;
        let line = format!("{session_id} {number} {}\n", to_hex(&answer));
        file.write_all(line.as_bytes()).map_err(|error| NotCommitted::Failed(error.into()))?;
        answers.insert(record.key, answer);
        Ok(Committed::Stored)
    }
}

fn to_hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Bytes> {
    let octet = |at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    (0..text.len()).step_by(2).map(octet).collect::<Option<Vec<_>>>().map(Bytes::from)
}
