//! Runs the function: until it is told to stop, with reloads in between.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context;
use diameter_cdf::http::api;
use diameter_cdf::{CdfFile, RunningCdf};
use diameter_platform::http::{Health, Server};
use diameter_platform::{Event, Events, Log, Metrics, service_manager};
use tracing::{error, info, warn};

use super::{CONFIG, Status, example};

/// How long requests to administration may take when the function stops.
const ADMINISTRATION: Duration = Duration::from_secs(1);

pub(super) fn run(config: Option<PathBuf>) -> anyhow::Result<Status> {
    let is_example = config.is_none() && !Path::new(CONFIG).exists();
    let config = match config {
        Some(config) => config,
        None if is_example => example::write()?,
        None => CONFIG.into(),
    };
    let file = CdfFile::load(&config)?;
    let runtime = tokio::runtime::Runtime::new().context("cannot start")?;
    runtime.block_on(serve(file, is_example))?;
    Ok(Status::Fine)
}

async fn serve(file: CdfFile, is_example: bool) -> anyhow::Result<()> {
    let log = file.settings.log.start()?;
    let metrics = Metrics::start()?;
    let mut events = Events::new().context("cannot wait for signals")?;
    let settings = file.settings.clone();
    let cdf = RunningCdf::start(file).await?;
    let health = Health::default();
    let server = match settings.administration {
        Some(settings) => {
            let address = settings.address;
            let server = api(&cdf).serve(settings, health.clone(), metrics).await;
            Some(server.with_context(|| format!("cannot listen at {address}"))?)
        }
        None => None,
    };
    let program = Program { cdf, log, server };
    for address in program.cdf.node().local_addresses() {
        info!(%address, "listening");
    }
    health.ready();
    service_manager::ready("at work");
    info!("at work");
    if is_example {
        program.invite();
    }
    loop {
        match events.next().await {
            Event::Stop => break,
            Event::Reload => program.reload().await,
        }
    }
    health.not_ready("stopping");
    service_manager::stopping();
    program.stop(&mut events).await;
    Ok(())
}

/// The function and what is around it.
struct Program {
    cdf: RunningCdf,
    log: Log,
    server: Option<Server>,
}

impl Program {
    /// Says how the example is tried out.
    fn invite(&self) {
        let addresses = self.cdf.node().local_addresses();
        let Some(address) = addresses.first() else { return };
        let folder = example::FOLDER;
        anstream::println!(
            "\nThe example is in {}. Send it a session:\n",
            example::config().display()
        );
        anstream::println!(
            "  diameter send {address} {folder}/session.json --identity pgw1.example.net"
        );
        anstream::println!(
            "\nand after ten seconds read the record:\n\n  cat {folder}/records/*.jsonl"
        );
        anstream::println!("  diameter-cdf show {folder}/ts32297/*.cdr");
        if let Some(server) = &self.server {
            anstream::println!("\nor look at http://{}/\n", server.local_address());
        }
    }

    /// Reads the file again, and takes over what can be.
    async fn reload(&self) {
        service_manager::reloading();
        match self.cdf.reload().await {
            Ok(file) => {
                info!(
                    "the file was read again; listeners, peers, the store and consumers stay until a restart"
                );
                if !self.log.change(&file.settings.log) {
                    warn!("format in [log]: takes a restart");
                }
                let is_same = match (&self.server, file.settings.administration.clone()) {
                    (Some(server), Some(settings)) => server.change(settings),
                    (server, settings) => server.is_some() == settings.is_some(),
                };
                if !is_same {
                    warn!("address in [administration]: takes a restart");
                }
            }
            Err(error) => error!("the file was not taken over, all stays as it is:\n{error}"),
        }
        service_manager::ready("at work");
    }

    /// Finishes what is under way and tells the peers.
    async fn stop(self, events: &mut Events) {
        let grace = self.cdf.file().settings.grace;
        events.stop_within(grace, async |grace| self.cdf.stop(grace).await).await;
        if let Some(server) = self.server {
            server.stop(ADMINISTRATION).await;
        }
    }
}
