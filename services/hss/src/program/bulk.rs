//! Subscribers in bulk, and copies of the store.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, bail};
use diameter_hss::bulk::{self, Faults, Format, LoadSettings};
use diameter_hss::http::{Fault, Outcome};
use diameter_hss::server::Existing;
use diameter_hss::storage::{Keyring, MasterKey};
use diameter_platform::client::Client;

use super::Status;
use super::access::{Place, Reached, block_on, reach, refused};
use super::arguments::{Export, Load};

fn format(file: &Path) -> anyhow::Result<Format> {
    let name = file.to_string_lossy();
    let unknown = || format!("{name}: what is in it? Expected a name with .csv, .jsonl or .json");
    Format::of_name(&name).with_context(unknown)
}

fn key_of(file: Option<&Path>) -> anyhow::Result<Option<Keyring>> {
    let Some(file) = file else { return Ok(None) };
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let key = MasterKey::parse(&text).with_context(|| file.display().to_string())?;
    Ok(Some(Keyring::new(key)))
}

pub(super) fn load(place: &Place, arguments: &Load) -> anyhow::Result<Status> {
    let format = format(&arguments.file)?;
    let key = key_of(arguments.key_file.as_deref())?;
    let start = Instant::now();
    let outcome = block_on(async {
        match reach(place).await? {
            Reached::Server(client) => match key {
                Some(_) => {
                    bail!("a server has the store open: keys of an export are opened without it")
                }
                None => through(&client, format, arguments),
            },
            Reached::Store(store) => {
                let mut settings = LoadSettings::new(format);
                settings.key = key.as_ref();
                settings.existing = match arguments.replace {
                    true => Existing::Replace,
                    false => Existing::Refuse,
                };
                settings.faults = if arguments.skip { Faults::Skip } else { Faults::Refuse };
                let open = || Ok(BufReader::new(File::open(&arguments.file)?));
                let loaded = bulk::load(&*store, open, settings).await;
                Ok(loaded.with_context(|| arguments.file.display().to_string())?.into())
            }
        }
    })?;
    Ok(tell(&outcome, &arguments.file, start))
}

fn tell(outcome: &Outcome, file: &Path, start: Instant) -> Status {
    for Fault { line, column, message, .. } in &outcome.faults {
        anstream::eprintln!("{}:{line}:{column}: {message}", file.display());
    }
    let more = outcome.wrong - outcome.faults.len().min(outcome.wrong);
    if more > 0 {
        anstream::eprintln!("and {more} more lines are wrong");
    }
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{} subscribers loaded in {seconds:.1} s, {} lines wrong",
        outcome.loaded, outcome.wrong
    );
    if outcome.wrong > 0 { Status::Findings } else { Status::Fine }
}

fn through(client: &Client, format: Format, arguments: &Load) -> anyhow::Result<Outcome> {
    let file = &arguments.file;
    let octets = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let format = match format {
        Format::Csv => "csv",
        Format::JsonLines => "json",
    };
    let (replace, skip) = (arguments.replace, arguments.skip);
    let path = format!("/v1/load?format={format}&replace={replace}&skip={skip}");
    let answer = client.send("POST", &path, &[], Some(("text/plain", &octets)))?;
    // With wrong lines it is an outcome too.
    serde_json::from_str(&answer.body).map_err(|_| refused(&answer))
}

pub(super) fn export(place: &Place, arguments: &Export) -> anyhow::Result<Status> {
    let format = format(&arguments.file)?;
    let key = key_of(arguments.key_file.as_deref())?;
    let file = &arguments.file;
    let count = block_on(async {
        let Reached::Store(store) = reach(place).await? else {
            bail!("a server has the store open: stop it, or export a backup of it");
        };
        let context = || format!("cannot write {}", file.display());
        let mut to = BufWriter::new(File::create(file).with_context(context)?);
        let count = bulk::export(&*store, format, key.as_ref(), &mut to).await?;
        to.flush().with_context(context)?;
        to.get_ref().sync_all().with_context(context)?;
        Ok(count)
    })?;
    println!("{count} subscribers written to {}", file.display());
    Ok(Status::Fine)
}

pub(super) fn backup(place: &Place, folder: &Path) -> anyhow::Result<Status> {
    // The server may be somewhere else.
    let folder = std::path::absolute(folder)?;
    block_on(async {
        match reach(place).await? {
            Reached::Store(store) => match store.backup(&folder).await? {
                Some(()) => Ok(()),
                None => bail!("the database has tools of its own: pg_dump, for one"),
            },
            Reached::Server(client) => {
                let body = serde_json::json!({ "folder": folder }).to_string();
                let answer = client.send(
                    "POST",
                    "/v1/backup",
                    &[],
                    Some(("application/json", body.as_bytes())),
                )?;
                if answer.is_success() { Ok(()) } else { Err(refused(&answer)) }
            }
        }
    })?;
    println!("copied to {}", folder.display());
    Ok(Status::Fine)
}
