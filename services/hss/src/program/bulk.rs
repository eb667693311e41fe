//! Subscribers in bulk, and copies of the store.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use std::pin::pin;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use diameter_hss::bulk::{self, Faults, Format, LoadSettings, Progress};
use diameter_hss::http::{ExportPage, Fault, KEY, LoadProgress, Outcome};
use diameter_hss::server::Existing;
use diameter_hss::storage::{Keyring, MasterKey};
use diameter_platform::client::Client;
use zeroize::Zeroizing;

use super::Status;
use super::access::{Place, Reached, block_on, reach, refused};
use super::arguments::{Export, Load};

fn format(file: &Path) -> anyhow::Result<Format> {
    let name = file.to_string_lossy();
    let unknown = || format!("{name}: what is in it? Expected a name with .csv, .jsonl or .json");
    Format::of_name(&name).with_context(unknown)
}

/// The key of an export, as its file has it.
fn key_text(file: Option<&Path>) -> anyhow::Result<Option<Zeroizing<String>>> {
    let Some(file) = file else { return Ok(None) };
    let text = fs::read_to_string(file);
    let text = text.with_context(|| format!("cannot read {}", file.display()))?;
    Ok(Some(Zeroizing::new(text)))
}

/// The same, to encrypt and open with.
fn key_of(file: Option<&Path>) -> anyhow::Result<Option<Keyring>> {
    let (Some(file), Some(text)) = (file, key_text(file)?) else { return Ok(None) };
    let key = MasterKey::parse(&text).with_context(|| file.display().to_string())?;
    Ok(Some(Keyring::new(key)))
}

/// The header with it, which the server of this file can read and nobody else.
fn key_header(place: &Place, file: Option<&Path>) -> anyhow::Result<Option<String>> {
    let (Some(file), Some(text)) = (file, key_text(file)?) else { return Ok(None) };
    let wrapped = place.file.keys.wrap(&text).with_context(|| file.display().to_string())?;
    Ok(Some(wrapped.iter().map(|it| format!("{it:02x}")).collect()))
}

pub(super) fn load(place: &Place, arguments: &Load) -> anyhow::Result<Status> {
    let format = format(&arguments.file)?;
    let key = key_of(arguments.key_file.as_deref())?;
    let start = Instant::now();
    let outcome = block_on(async {
        match reach(place).await? {
            Reached::Server(client) => {
                let key = key_header(place, arguments.key_file.as_deref())?;
                through(&client, format, key.as_deref(), arguments)
            }
            Reached::Store(store) => {
                let progress = Progress::default();
                let mut settings = LoadSettings::new(format);
                settings.key = key.as_ref();
                settings.progress = Some(&progress);
                settings.existing = match arguments.replace {
                    true => Existing::Replace,
                    false => Existing::Refuse,
                };
                settings.faults = if arguments.skip { Faults::Skip } else { Faults::Refuse };
                let open = || Ok(BufReader::new(File::open(&arguments.file)?));
                let loading = bulk::load(&*store, open, settings);
                let far = || Some((progress.checked(), progress.loaded()));
                let loaded = telling(loading, far).await;
                Ok(loaded.with_context(|| arguments.file.display().to_string())?.into())
            }
        }
    })?;
    Ok(tell(&outcome, &arguments.file, start))
}

/// Tells how far a load is while it takes long: checked and written.
async fn telling<T>(
    loading: impl Future<Output = T>,
    far: impl Fn() -> Option<(usize, usize)>,
) -> T {
    let mut loading = pin!(loading);
    let mut pause = tokio::time::interval(PROGRESS);
    pause.tick().await;
    loop {
        tokio::select! {
            biased;
            done = &mut loading => return done,
            _ = pause.tick() => tell_progress(far()),
        }
    }
}

/// How often it is told how far something is.
const PROGRESS: Duration = Duration::from_secs(2);

fn tell_progress(far: Option<(usize, usize)>) {
    match far {
        None => {}
        Some((checked, 0)) => anstream::eprintln!("{checked} subscribers checked"),
        Some((_, loaded)) => anstream::eprintln!("{loaded} subscribers loaded"),
    }
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

fn name_of(format: Format) -> &'static str {
    match format {
        Format::Csv => "csv",
        Format::JsonLines => "json",
    }
}

fn through(
    client: &Client,
    format: Format,
    key: Option<&str>,
    arguments: &Load,
) -> anyhow::Result<Outcome> {
    let file = &arguments.file;
    let octets = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let (format, replace, skip) = (name_of(format), arguments.replace, arguments.skip);
    let path = format!("/v1/load?format={format}&replace={replace}&skip={skip}");
    let headers: Vec<_> = key.map(|key| (KEY, key)).into_iter().collect();
    let (ended, is_over) = mpsc::channel::<()>();
    let answer = thread::scope(|scope| {
        scope.spawn(move || {
            // Until the other end is dropped.
            while is_over.recv_timeout(PROGRESS) == Err(RecvTimeoutError::Timeout) {
                tell_progress(progress_of(client));
            }
        });
        let answer = client.send("POST", &path, &headers, Some(("text/plain", &octets)));
        drop(ended);
        answer
    })?;
    // With wrong lines it is an outcome too.
    serde_json::from_str(&answer.body).map_err(|_| refused(&answer))
}

fn progress_of(client: &Client) -> Option<(usize, usize)> {
    let answer = client.send("GET", "/v1/load", &[], None).ok()?;
    let LoadProgress { checked, loaded, .. } = serde_json::from_str(&answer.body).ok()?;
    Some((checked, loaded))
}

/// Nothing is at the file's place unless all is: it has another name until then.
pub(super) fn export(place: &Place, arguments: &Export) -> anyhow::Result<Status> {
    let format = format(&arguments.file)?;
    let key = key_of(arguments.key_file.as_deref())?;
    let file = &arguments.file;
    let mut unfinished = file.clone().into_os_string();
    unfinished.push(".unfinished");
    let unfinished = Path::new(&unfinished);
    let context = || format!("cannot write {}", file.display());
    let count = block_on(async {
        let reached = reach(place).await?;
        let mut to = BufWriter::new(File::create(unfinished).with_context(context)?);
        let count = match reached {
            Reached::Store(store) => bulk::export(&*store, format, key.as_ref(), &mut to).await?,
            Reached::Server(client) => {
                let key = key_header(place, arguments.key_file.as_deref())?;
                export_through(&client, format, key.as_deref(), &mut to)?
            }
        };
        to.flush().with_context(context)?;
        to.get_ref().sync_all().with_context(context)?;
        Ok(count)
    });
    let count = count.inspect_err(|_| {
        // Whatever went wrong before is told.
        let _ = fs::remove_file(unfinished);
    })?;
    fs::rename(unfinished, file).with_context(context)?;
    println!("{count} subscribers written to {}", file.display());
    Ok(Status::Fine)
}

fn export_through(
    client: &Client,
    format: Format,
    key: Option<&str>,
    to: &mut impl Write,
) -> anyhow::Result<usize> {
    let (format, headers) = (name_of(format), key.map(|key| (KEY, key)));
    let headers: Vec<_> = headers.into_iter().collect();
    let mut path = format!("/v1/export?format={format}");
    let (mut count, mut told) = (0, Instant::now());
    loop {
        let answer = client.send("GET", &path, &headers, None)?;
        if !answer.is_success() {
            return Err(refused(&answer));
        }
        let page: ExportPage = serde_json::from_str(&answer.body)?;
        to.write_all(page.lines.as_bytes())?;
        count += page.subscribers;
        let Some(last) = page.last else { return Ok(count) };
        path = format!("/v1/export?format={format}&after={last}");
        if told.elapsed() >= PROGRESS {
            told = Instant::now();
            anstream::eprintln!("{count} subscribers written");
        }
    }
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
