//! Runs the system: until it is told to stop, with reloads in between.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context;
use diameter_ocs::http::api;
use diameter_ocs::server::StartError;
use diameter_ocs::{OcsFile, RunningOcs};
use diameter_platform::http::{Health, Server};
use diameter_platform::{Event, Events, Log, Metrics, service_manager};
use tracing::{error, info, warn};

use super::{CONFIG, Status, example};

/// How long requests to administration may take when the system stops.
const ADMINISTRATION: Duration = Duration::from_secs(1);

pub(super) fn run(config: Option<PathBuf>) -> anyhow::Result<Status> {
    let is_example = config.is_none() && !Path::new(CONFIG).exists();
    let config = match config {
        Some(config) => config,
        None if is_example => example::write()?,
        None => CONFIG.into(),
    };
    let file = OcsFile::load(&config)?;
    let runtime = tokio::runtime::Runtime::new().context("cannot start")?;
    runtime.block_on(serve(file, is_example))?;
    Ok(Status::Fine)
}

async fn serve(file: OcsFile, is_example: bool) -> anyhow::Result<()> {
    let log = file.settings.log.start()?;
    let metrics = Metrics::start()?;
    let mut events = Events::new().context("cannot wait for signals")?;
    let settings = file.settings.clone();
    let Some(ocs) = start(&file, &mut events).await? else { return Ok(()) };
    let health = Health::default();
    let server = match settings.administration {
        Some(settings) => {
            let address = settings.address;
            let server = api(&ocs).serve(settings, health.clone(), metrics).await;
            Some(server.with_context(|| format!("cannot listen at {address}"))?)
        }
        None => None,
    };
    let program = Program { ocs, log, server };
    for address in program.ocs.node().local_addresses() {
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

/// Starts the system. A database may come up later than this program: it is waited for, while nobody can connect and
/// clients turn to another node. `None` when the wait was broken off.
async fn start(file: &OcsFile, events: &mut Events) -> anyhow::Result<Option<RunningOcs>> {
    let is_passing =
        |error: &StartError| matches!(error, StartError::Store(error) if error.is_passing());
    let start = async || RunningOcs::start(file.clone()).await;
    Ok(events.wait_for("the database", start, is_passing).await?)
}

/// The system and what is around it.
struct Program {
    ocs: RunningOcs,
    log: Log,
    server: Option<Server>,
}

impl Program {
    /// Says how the example is tried out.
    fn invite(&self) {
        let addresses = self.ocs.node().local_addresses();
        let Some(address) = addresses.first() else { return };
        anstream::println!(
            "\nThe example is in {}. Charge a session:\n",
            example::config().display()
        );
        anstream::println!(
            "  diameter load {address} --identity pgw1.example.net --imsi 262010000000000 --rate 3 --duration 1 --concurrency 1"
        );
        anstream::println!("\nand see what it cost:\n\n  diameter-ocs account show example");
        if let Some(server) = &self.server {
            anstream::println!("\nor look at http://{}/\n", server.local_address());
        }
    }

    /// Reads the file again, and takes over what can be.
    async fn reload(&self) {
        service_manager::reloading();
        match self.ocs.ocs().reload().await {
            Ok(file) => {
                info!(
                    "the file was read again; listeners, peers and the store stay until a restart"
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
        let grace = self.ocs.ocs().file().settings.grace;
        events.stop_within(grace, async |grace| self.ocs.stop(grace).await).await;
        if let Some(server) = self.server {
            server.stop(ADMINISTRATION).await;
        }
    }
}
