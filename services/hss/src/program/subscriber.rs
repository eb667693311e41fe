//! One subscriber.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use anyhow::{Context, bail};
use diameter_hss::bulk::SubscriberDocument;
use diameter_hss::http::{BY_OPERATOR, State};
use diameter_hss::server::{Directory, Existing, Store};
use diameter_hss::{AnyStore, Record, cx};
use diameter_messages::cx::ReasonCode;
use diameter_platform::client::Client;
use serde_json::{Value, json};

use super::Status;
use super::access::{Place, Reached, block_on, reach, refused};
use super::arguments::SubscriberCommand;

pub(super) fn run(place: &Place, command: SubscriberCommand) -> anyhow::Result<Status> {
    block_on(async {
        match (reach(place).await?, command) {
            (Reached::Store(store), SubscriberCommand::List { prefix, most }) => {
                for record in store.page(&prefix, None, most).await? {
                    println!(
                        "{}",
                        serde_json::to_string(&SubscriberDocument::of(&record.subscriber))?
                    );
                }
                Ok(Status::Fine)
            }
            (Reached::Store(store), SubscriberCommand::Show { imsi }) => show(&store, &imsi).await,
            (Reached::Store(store), SubscriberCommand::Set { file }) => set(&store, &file).await,
            (Reached::Store(store), SubscriberCommand::Deregister { imsi, private }) => {
                deregister(&store, &imsi, private.as_deref()).await
            }
            (Reached::Store(store), SubscriberCommand::Remove { imsi, force }) => {
                remove(&store, &imsi, force).await
            }
            (Reached::Server(client), command) => ask(&client, command),
        }
    })
}

async fn show(store: &AnyStore, imsi: &str) -> anyhow::Result<Status> {
    let Some(record) = store.get(imsi).await? else { return Ok(nobody(imsi)) };
    let document = SubscriberDocument::of(&record.subscriber);
    print(&json!(document), &json!(State::of(&record)))?;
    Ok(Status::Fine)
}

fn print(subscriber: &Value, state: &Value) -> anyhow::Result<()> {
    let whole = json!({ "subscriber": subscriber, "state": state });
    println!("{}", serde_json::to_string_pretty(&whole)?);
    Ok(())
}

fn nobody(imsi: &str) -> Status {
    anstream::eprintln!("there is no subscriber {imsi}");
    Status::Findings
}

fn read(file: &Path) -> anyhow::Result<(String, SubscriberDocument)> {
    let mut text = String::new();
    let context = || format!("cannot read {}", file.display());
    match file.to_str() {
        Some("-") => io::stdin().read_to_string(&mut text).with_context(context)?,
        _ => {
            text = fs::read_to_string(file).with_context(context)?;
            text.len()
        }
    };
    let document = serde_json::from_str(&text).with_context(|| file.display().to_string())?;
    Ok((text, document))
}

async fn set(store: &AnyStore, file: &Path) -> anyhow::Result<Status> {
    let (_, document) = read(file)?;
    let before = store.get(document.imsi.as_str()).await?;
    let record = document.into_record(before.as_ref().map(|it| &it.subscriber), None)?;
    let conflicts = store.insert(vec![record], Existing::Replace).await?;
    match conflicts.first() {
        Some(conflict) => bail!("{}", conflict.taken),
        None => Ok(Status::Fine),
    }
}

/// The S-CSCF is told by the server: the one that is at work on a database, or when it starts.
async fn deregister(store: &AnyStore, imsi: &str, private: Option<&str>) -> anyhow::Result<Status> {
    let reason = ReasonCode::PERMANENT_TERMINATION;
    let end = |record: Option<&mut Record>| {
        record.map(|it| cx::deregister(it, private, reason, Some(BY_OPERATOR)))
    };
    Ok(match store.update(imsi, end).await? {
        None => nobody(imsi),
        Some(is_any) => {
            let telling = usize::from(is_any);
            println!("{telling} S-CSCFs are to be told, and a server tells them");
            Status::Fine
        }
    })
}

async fn remove(store: &AnyStore, imsi: &str, force: bool) -> anyhow::Result<Status> {
    let Some(record) = store.get(imsi).await? else { return Ok(nobody(imsi)) };
    let is_served = record.location.mme.is_some() || record.location.sgsn.is_some();
    let is_registered = record.ims.serving().is_some();
    if !force && (is_served || is_registered || record.is_pending()) {
        bail!(
            "nodes serve the subscriber and have to be told: start the server, and it tells them"
        );
    }
    store.remove(imsi).await?;
    Ok(Status::Fine)
}

fn ask(client: &Client, command: SubscriberCommand) -> anyhow::Result<Status> {
    match command {
        SubscriberCommand::List { prefix, most } => list(client, &prefix, most),
        SubscriberCommand::Show { imsi } => {
            let subscriber = client.send("GET", &format!("/v1/subscribers/{imsi}"), &[], None)?;
            match subscriber.status {
                404 => return Ok(nobody(&imsi)),
                _ if !subscriber.is_success() => return Err(refused(&subscriber)),
                _ => {}
            }
            let state = client.send("GET", &format!("/v1/subscribers/{imsi}/state"), &[], None)?;
            print(&serde_json::from_str(&subscriber.body)?, &serde_json::from_str(&state.body)?)?;
            Ok(Status::Fine)
        }
        SubscriberCommand::Set { file } => {
            let (text, document) = read(&file)?;
            let path = format!("/v1/subscribers/{}", document.imsi.as_str());
            let answer =
                client.send("PUT", &path, &[], Some(("application/json", text.as_bytes())))?;
            if answer.is_success() { Ok(Status::Fine) } else { Err(refused(&answer)) }
        }
        SubscriberCommand::Deregister { imsi, private } => {
            let private = private.map_or(String::new(), |it| format!("?private={}", encoded(&it)));
            let path = format!("/v1/subscribers/{imsi}/deregister{private}");
            let answer = client.send("POST", &path, &[], None)?;
            match answer.status {
                404 => Ok(nobody(&imsi)),
                _ if answer.is_success() => {
                    let written: Value = serde_json::from_str(&answer.body)?;
                    println!("{} S-CSCFs are told", written["telling"]);
                    Ok(Status::Fine)
                }
                _ => Err(refused(&answer)),
            }
        }
        SubscriberCommand::Remove { imsi, force } => {
            let path = format!("/v1/subscribers/{imsi}?force={force}");
            let answer = client.send("DELETE", &path, &[], None)?;
            match answer.status {
                404 => Ok(nobody(&imsi)),
                _ if answer.is_success() => Ok(Status::Fine),
                _ => Err(refused(&answer)),
            }
        }
    }
}

/// As it stands in the query of a URL.
fn encoded(text: &str) -> String {
    let encode = |octet: u8| match octet {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(octet).to_string()
        }
        _ => format!("%{octet:02X}"),
    };
    text.bytes().map(encode).collect()
}

fn list(client: &Client, prefix: &str, most: usize) -> anyhow::Result<Status> {
    let mut left = most;
    let mut after = String::new();
    while left > 0 {
        let limit = left.min(1000);
        let path = format!("/v1/subscribers?limit={limit}&prefix={prefix}{after}");
        let answer = client.send("GET", &path, &[], None)?;
        if !answer.is_success() {
            return Err(refused(&answer));
        }
        let page: Value = serde_json::from_str(&answer.body)?;
        let items = page["items"].as_array().map_or(&[][..], |it| it);
        for item in items {
            println!("{item}");
        }
        left -= items.len().min(left);
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    Ok(Status::Fine)
}
