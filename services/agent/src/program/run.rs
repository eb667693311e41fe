//! Runs the agent: until it is told to stop, with reloads in between.

use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use diameter_agent::http::{Reload, api};
use diameter_agent::{AgentFile, Change, Difference, Effect, ReloadError, RunningAgent};
use diameter_platform::http::{Health, Server};
use diameter_platform::{Event, Events, Log, Metrics, service_manager};
use tracing::{error, info, warn};

use super::Status;

/// How long requests to administration may take when the agent stops.
const ADMINISTRATION: Duration = Duration::from_secs(1);

pub(super) fn run(config: &Path) -> anyhow::Result<Status> {
    let file = AgentFile::load(config)?;
    let runtime = tokio::runtime::Runtime::new().context("cannot start")?;
    runtime.block_on(serve(file))?;
    Ok(Status::Fine)
}

async fn serve(file: AgentFile) -> anyhow::Result<()> {
    let log = file.settings.log.start()?;
    let metrics = Metrics::start()?;
    let mut events = Events::new().context("cannot wait for signals")?;
    let settings = file.settings.clone();
    let agent = RunningAgent::start(file).await?;
    let health = Health::default();
    let (reload, mut wishes) = Reload::new();
    let server = match settings.administration {
        Some(settings) => {
            let address = settings.address;
            let api = api(agent.clone(), metrics.clone(), reload);
            let server = api.serve(settings, health.clone(), metrics).await;
            Some(server.with_context(|| format!("cannot listen at {address}"))?)
        }
        None => None,
    };
    let program = Program { agent, log, server };
    for address in program.agent.node().local_addresses() {
        info!(%address, "listening");
    }
    health.ready();
    service_manager::ready("at work");
    info!("at work");
    loop {
        tokio::select! {
            event = events.next() => match event {
                Event::Stop => break,
                Event::Reload => program.tell(&program.reload().await),
            },
            reply = wishes.next() => {
                let outcome = program.reload().await;
                program.tell(&outcome);
                // Whoever wished may have gone.
                let _ = reply.send(outcome);
            }
        }
    }
    health.not_ready("stopping");
    service_manager::stopping();
    program.stop(&mut events).await;
    Ok(())
}

/// The agent and what is around it.
struct Program {
    agent: RunningAgent,
    log: Log,
    server: Option<Server>,
}

impl Program {
    /// Reads the file again, and takes over all of it or nothing.
    async fn reload(&self) -> Result<Difference, ReloadError> {
        service_manager::reloading();
        let outcome = self.agent.reload().await.map(|mut difference| {
            let file = self.agent.file();
            let mut note = |what: &str, is_same: bool| {
                if !is_same {
                    difference.add(what, Effect::Restart);
                }
            };
            note("format in [log]", self.log.change(&file.settings.log));
            let administration = file.settings.administration.clone();
            match (&self.server, administration) {
                (Some(server), Some(settings)) => {
                    note("address in [administration]", server.change(settings));
                }
                (server, settings) => {
                    note("[administration]", server.is_some() == settings.is_some())
                }
            }
            difference
        });
        service_manager::ready("at work");
        outcome
    }

    fn tell(&self, outcome: &Result<Difference, ReloadError>) {
        match outcome {
            Ok(difference) => {
                for Change { what, effect, .. } in &difference.changes {
                    match effect {
                        Effect::Restart => warn!("{what}: takes a restart"),
                        _ => info!("{what}"),
                    }
                }
            }
            Err(error) => error!("the file was not taken over, all stays as it is:\n{error}"),
        }
    }

    /// Finishes what is under way and tells the peers.
    async fn stop(self, events: &mut Events) {
        let grace = self.agent.file().settings.grace;
        events.stop_within(grace, async |grace| self.agent.stop(grace).await).await;
        if let Some(server) = self.server {
            server.stop(ADMINISTRATION).await;
        }
    }
}
