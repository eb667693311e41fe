//! Runs the agent: until it is told to stop.

use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use diameter_platform::http::{Api, Health};
use diameter_platform::{Event, Events, Metrics, service_manager};
use diameter_radius::{Gateway, RadiusFile};
use tracing::{info, warn};

/// How long requests to administration may take when the agent stops.
const ADMINISTRATION: Duration = Duration::from_secs(1);

pub(super) fn run(config: &Path) -> anyhow::Result<()> {
    let file = RadiusFile::load(config)?;
    let runtime = tokio::runtime::Runtime::new().context("cannot start")?;
    runtime.block_on(serve(file))
}

async fn serve(file: RadiusFile) -> anyhow::Result<()> {
    // Kept: what is told goes through it.
    let _log = file.settings.log.start()?;
    let metrics = Metrics::start()?;
    let mut events = Events::new().context("cannot wait for signals")?;
    let gateway = Gateway::start(&file).await?;
    let health = Health::default();
    let server = match file.settings.administration.clone() {
        Some(settings) => {
            let address = settings.address;
            let api = Api::new("diameter-radius", env!("CARGO_PKG_VERSION"));
            let server = api.serve(settings, health.clone(), metrics).await;
            Some(server.with_context(|| format!("cannot listen at {address}"))?)
        }
        None => None,
    };
    health.ready();
    service_manager::ready("at work");
    info!("at work");
    loop {
        match events.next().await {
            Event::Stop => break,
            Event::Reload => warn!("the file is read at the start alone: a restart takes it over"),
        }
    }
    health.not_ready("stopping");
    service_manager::stopping();
    let grace = file.settings.grace;
    events.stop_within(grace, async |grace| gateway.stop(grace).await).await;
    if let Some(server) = server {
        server.stop(ADMINISTRATION).await;
    }
    Ok(())
}
