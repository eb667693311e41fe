//! Runs the agent: until it is told to stop.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use diameter_platform::http::{Health, Server};
use diameter_platform::{Event, Events, Log, Metrics, service_manager};
use diameter_radius::http::api;
use diameter_radius::{Gateway, RadiusFile};
use tracing::{error, info, warn};

/// How long requests to administration may take when the agent stops.
const ADMINISTRATION: Duration = Duration::from_secs(1);

pub(super) fn run(config: &Path) -> anyhow::Result<()> {
    let file = RadiusFile::load(config)?;
    let runtime = tokio::runtime::Runtime::new().context("cannot start")?;
    runtime.block_on(serve(file))
}

async fn serve(file: RadiusFile) -> anyhow::Result<()> {
    let log = file.settings.log.start()?;
    let metrics = Metrics::start()?;
    let mut events = Events::new().context("cannot wait for signals")?;
    let gateway = Arc::new(Gateway::start(&file).await?);
    let health = Health::default();
    let server = match file.settings.administration.clone() {
        Some(settings) => {
            let address = settings.address;
            let api = api(gateway.clone(), metrics.clone());
            let server = api.serve(settings, health.clone(), metrics).await;
            Some(server.with_context(|| format!("cannot listen at {address}"))?)
        }
        None => None,
    };
    let mut program = Program { file, gateway, log, server };
    health.ready();
    service_manager::ready("at work");
    info!("at work");
    loop {
        match events.next().await {
            Event::Stop => break,
            Event::Reload => program.reload(),
        }
    }
    health.not_ready("stopping");
    service_manager::stopping();
    program.stop(&mut events).await;
    Ok(())
}

/// The agent and what is around it.
struct Program {
    /// The file in force; what takes a restart is as it was at the start.
    file: RadiusFile,
    gateway: Arc<Gateway>,
    log: Log,
    server: Option<Server>,
}

impl Program {
    /// Reads the file again, and takes over what can be.
    fn reload(&mut self) {
        service_manager::reloading();
        match self.read_again() {
            Ok(file) => {
                info!(clients = file.clients.len(), "the file was read again");
                for what in self.file.needs_restart(&file) {
                    warn!("{what}: takes a restart");
                }
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
                self.file.settings = file.settings;
            }
            Err(error) => error!("the file was not taken over, all stays as it is:\n{error:#}"),
        }
        service_manager::ready("at work");
    }

    fn read_again(&self) -> anyhow::Result<RadiusFile> {
        let file = RadiusFile::load(&self.file.path)?;
        self.gateway.reload(&file)?;
        Ok(file)
    }

    /// Finishes what is under way and tells the peers.
    async fn stop(self, events: &mut Events) {
        let grace = self.file.settings.grace;
        events.stop_within(grace, async |grace| self.gateway.stop(grace).await).await;
        if let Some(server) = self.server {
            server.stop(ADMINISTRATION).await;
        }
    }
}
