//! `diameter load --scenario FILE`: sessions that begin at the times of its stages, whether the server keeps up or
//! not.

mod html;
mod print;
mod record;
mod session;
mod stages;
mod thresholds;

use std::fs;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, Weak};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use clap::Args;
use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_dictionary::Catalogue;
use diameter_node::{Context, NodeBuilder, Signals};
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, timeout};

use super::Arguments;
use super::outages::Outages;
use crate::arguments::Global;
use crate::network::{Connection, seconds};
use crate::pacer::Pacer;
use crate::scenario::{Asked, Purpose, Scenario};
use crate::{Status, error, model};
use record::{Record, Second};
use session::{Client, Run};
use stages::Stages;
use thresholds::{Checked, Threshold};

/// What is said of a scenario on the command line.
#[derive(Debug, Args)]
pub(super) struct ScenarioArguments {
    /// Sends what this file says instead: sessions with steps, values, guards, rates in stages and thresholds
    #[arg(
        long,
        value_name = "FILE",
        help_heading = "Scenarios",
        conflicts_with_all = ["concurrency", "updates", "subscribers", "imsi", "used", "retransmit"]
    )]
    pub(super) scenario: Option<PathBuf>,
    /// Checks the scenario, and sends nothing: no peer is needed
    #[arg(long, requires = "scenario", help_heading = "Scenarios")]
    pub(super) check: bool,
    /// How many clients there are, each with a connection and a name of its own: the identity, with a number
    /// behind its first label
    #[arg(
        long,
        value_name = "N",
        default_value_t = 1,
        help_heading = "Scenarios",
        value_parser = clap::value_parser!(u32).range(1..=10_000)
    )]
    clients: u32,
    /// Multiplies the rates of the scenario
    #[arg(long, value_name = "FACTOR", requires = "scenario", help_heading = "Scenarios", value_parser = factor)]
    scale: Option<f64>,
    /// How long sessions that are open when the last stage ends may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value = "30", help_heading = "Scenarios", value_parser = seconds)]
    grace: Duration,
    /// Prints the summary as JSON
    #[arg(long, requires = "scenario", help_heading = "Scenarios")]
    json: bool,
    /// Writes a report as one HTML file, with charts; it needs nothing from the network
    #[arg(long, value_name = "FILE", requires = "scenario", help_heading = "Scenarios")]
    report: Option<PathBuf>,
}

fn factor(text: &str) -> Result<f64, String> {
    let factor: f64 = text.parse().map_err(|_| "it is a number".to_owned())?;
    let is_right = factor.is_finite() && factor > 0.0;
    is_right.then_some(factor).ok_or_else(|| "it is more than 0".to_owned())
}

/// What a file says of a load beside the scenario itself.
struct Plan {
    stages: Stages,
    thresholds: Vec<Threshold>,
    most_open: usize,
}

/// Sessions at once unless the file says otherwise.
const MOST_OPEN: usize = 10_000;

/// What a run was, for everything that tells of it.
struct Summary<'r> {
    scenario: &'r Scenario,
    catalogue: &'static Catalogue,
    record: &'r Record,
    server: String,
    clients: usize,
    elapsed: Duration,
    outages: Outages,
    planned: f64,
    checked: Vec<Checked>,
}

pub(super) fn run(arguments: &Arguments, path: &Path, global: &Global) -> anyhow::Result<Status> {
    let catalogue = Catalogue::new(model::with(&global.dictionaries)?);
    let read = |file: &mut diameter_node::config::Section<'_>, requests: &[String]| {
        let stages = Stages::read(file);
        let thresholds = Threshold::all(file, requests);
        let most_open = file.optional("most-open").unwrap_or(MOST_OPEN);
        Some(Plan { stages, thresholds, most_open })
    };
    let (scenario, mut plan) = match Scenario::load(path, Purpose::Load, catalogue, read) {
        Ok(read) => read,
        Err(error) if error.is::<diameter_codegen::Diagnostics>() => {
            error::print(&error);
            return Ok(Status::Findings);
        }
        Err(error) => return Err(error),
    };
    let options = &arguments.scenario;
    if let Some(rate) = arguments.rate {
        plan.stages = Stages::constant(rate.into(), arguments.length());
    } else if let Some(length) = arguments.duration {
        bail!(
            "`--duration {}` goes with `--rate`: the scenario has its own stages",
            length.as_secs_f64()
        );
    }
    if let Some(factor) = options.scale {
        plan.stages = plan.stages.scaled(factor);
    }
    plan.thresholds.extend(arguments.thresholds.as_texts().into_iter().filter_map(|text| {
        use diameter_node::config::{DeValue, Value};
        Threshold::read(&DeValue::String(text.into())).ok()
    }));
    if !plan.thresholds.iter().any(Threshold::is_of_errors) {
        plan.thresholds.push(Threshold::no_errors());
    }
    if options.check {
        println!("{}: fine", path.display());
        return Ok(Status::Fine);
    }
    if plan.stages.is_empty() {
        bail!("{} has no `[[stage]]`: give a --rate and a --duration", path.display());
    }
    arguments.target.check()?;
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.enable_all().build().context("cannot start")?;
    let (scenario, load) = (Arc::new(scenario), Load { arguments, plan, catalogue });
    match runtime.block_on(load.run(scenario)) {
        Ok(status) => Ok(status),
        Err(error) => {
            error::print(&error);
            Ok(Status::Findings)
        }
    }
}

struct Load<'a> {
    arguments: &'a Arguments,
    plan: Plan,
    catalogue: &'static Catalogue,
}

impl Load<'_> {
    async fn run(&self, scenario: Arc<Scenario>) -> anyhow::Result<Status> {
        let mut signals = Signals::new().context("cannot wait for signals")?;
        let running: Arc<OnceLock<Weak<Run>>> = Arc::default();
        let (run, server) = self.connect(scenario, &running).await?;
        let run = Arc::new(run);
        // Nobody else sets it.
        let _ = running.set(Arc::downgrade(&run));
        let start = Instant::now();
        let mut sessions =
            tokio::spawn(begin(run.clone(), self.plan.stages.clone(), start, self.plan.most_open));
        let mut ticks = interval(Duration::from_secs(1));
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        ticks.tick().await;
        let is_terminal = std::io::stderr().is_terminal();
        let mut open = loop {
            tokio::select! {
                open = &mut sessions => break open.unwrap_or_default(),
                () = signals.next() => {
                    sessions.abort();
                    let _ = sessions.await;
                    break JoinSet::new();
                }
                _ = ticks.tick() => tick(&run, start, is_terminal),
            }
        };
        // Sessions under way end by themselves, but not for ever.
        let drained = async { while open.join_next().await.is_some() {} };
        let mut drained = Box::pin(timeout(self.arguments.scenario.grace, drained));
        loop {
            tokio::select! {
                _ = &mut drained => break,
                () = signals.next() => break,
                _ = ticks.tick() => tick(&run, start, is_terminal),
            }
        }
        drop(drained);
        open.shutdown().await;
        let end = Instant::now();
        let elapsed = end - start;
        let outages = Outages::of(run.clients.iter().map(|it| &it.keeper), start, end);
        if is_terminal {
            eprint!("\r\x1b[K");
        }
        {
            let mut record = run.record();
            let sessions = record.sessions;
            record.sessions.cut_off = sessions.begun - sessions.ended - sessions.failed;
            record.tick(elapsed.as_secs_f64());
        }
        let status = self.tell(&run, server, elapsed, outages)?;
        if let Some(run) = Arc::into_inner(run) {
            // What ends now is not lost.
            let connections: Vec<_> = run.clients.into_iter().map(|it| it.connection).collect();
            let closing = connections.into_iter().map(Connection::close);
            let closing: JoinSet<_> = closing.collect();
            tokio::select! {
                // The server has answered what it was asked: nothing depends on the DPA.
                _ = closing.join_all() => {}
                () = signals.next() => {}
            }
        }
        Ok(status)
    }

    /// Connects all clients.
    async fn connect(
        &self,
        scenario: Arc<Scenario>,
        running: &Arc<OnceLock<Weak<Run>>>,
    ) -> anyhow::Result<(Run, String)> {
        let Arguments { target, destination_realm, .. } = self.arguments;
        let ids: Vec<u32> = scenario.applications.iter().map(|it| it.id).collect();
        let search = target.search(&ids).await?;
        let number = self.arguments.scenario.clients;
        let mut clients = Vec::new();
        let mut server = String::new();
        for number in 1..=number {
            let identity = match self.arguments.scenario.clients {
                1 => target.connecting.identity()?.clone(),
                _ => numbered(target.connecting.identity()?, number)?,
            };
            let node = target.node_as(&identity)?;
            let node = scenario.applications.iter().fold(node, |node, it| node.application(*it));
            let node = answering(node, scenario.clone(), clients.len(), running.clone());
            let (connection, connected) = target.open(search.as_ref(), node).await?;
            server = connected.peer.to_string();
            let realm = &connected.agreement.capabilities.realm;
            let realm = destination_realm.as_ref().unwrap_or(realm);
            clients.push(Client::new(connection, &connected.peer, realm, scenario.names.len()));
        }
        let record = Mutex::new(Record::new(scenario.requests.len())?);
        let pacer = Pacer::start().context("cannot start a thread")?;
        Ok((Run { scenario, clients, pacer, record }, server))
    }

    /// Tells what was measured.
    fn tell(
        &self,
        run: &Run,
        server: String,
        elapsed: Duration,
        outages: Outages,
    ) -> anyhow::Result<Status> {
        let record = run.record();
        let scenario = &run.scenario;
        let check = |it: &Threshold| it.check(&record, &scenario.requests, elapsed);
        let checked: Vec<Checked> = self.plan.thresholds.iter().map(check).collect();
        let mut missed: Vec<String> =
            checked.iter().filter(|it| !it.is_kept).map(Checked::told).collect();
        if record.count_of_requests() == 0 {
            missed.push("nothing was asked".to_owned());
        }
        let summary = Summary {
            scenario,
            catalogue: self.catalogue,
            record: &record,
            server,
            clients: run.clients.len(),
            elapsed,
            outages,
            planned: self.plan.stages.sessions(),
            checked,
        };
        let options = &self.arguments.scenario;
        let mut text = Vec::new();
        match options.json {
            true => writeln!(text, "{:#}", print::json(&summary))?,
            false => print::table(&summary, &mut text)?,
        }
        anstream::stdout().lock().write_all(&text)?;
        if let Some(path) = &options.report {
            let written = fs::write(path, html::page(&summary));
            written.with_context(|| format!("cannot write {}", path.display()))?;
        }
        missed.iter().for_each(|it| error::print(&anyhow::anyhow!("{it}")));
        Ok(if missed.is_empty() { Status::Fine } else { Status::Findings })
    }
}

impl Checked {
    fn told(&self) -> String {
        format!("`{}` is missed: {}", self.text, self.measured)
    }
}

/// How close the times of sessions are taken together: waking for each of 30,000 in a second would take longer than
/// what they do.
const TOGETHER: Duration = Duration::from_micros(200);

/// Begins every session at its time, and returns those that are open at the end.
async fn begin(run: Arc<Run>, stages: Stages, start: Instant, most_open: usize) -> JoinSet<()> {
    let mut open = JoinSet::new();
    let (mut client, mut waited) = (0, start);
    for due in stages.arrivals() {
        let due = start + due;
        if due > Instant::now() {
            waited = due.max(waited + TOGETHER);
            run.pacer.wait_until(waited).await;
        }
        while open.try_join_next().is_some() {}
        if open.len() >= most_open {
            run.record().sessions.not_begun += 1;
            continue;
        }
        let of_session = run.clone();
        open.spawn(async move { of_session.session(client, due).await });
        client = (client + 1) % run.clients.len();
    }
    // The last stage may end without a session.
    run.pacer.wait_until(start + stages.length()).await;
    open
}

/// A second is over.
fn tick(run: &Run, start: Instant, is_terminal: bool) {
    let at = start.elapsed().as_secs_f64();
    let second = run.record().tick(at);
    if let Some(second) = second.filter(|_| is_terminal) {
        let lost = run.clients.iter().filter(|it| !it.keeper.is_connected()).count();
        let lost = if lost == 0 { String::new() } else { format!(", {lost} without a connection") };
        eprint!("\r\x1b[K{}{lost}", line(&second));
        // Whoever closed standard error does not look at it.
        let _ = std::io::stderr().flush();
    }
}

/// One line that is written over.
fn line(second: &Second) -> String {
    let millis = |micros: u64| micros as f64 / 1000.0;
    format!(
        "{:.0} s: {} sessions/s, {} open, {} answers/s, median {:.2} ms, 99% {:.2} ms, {} failures/s, late {:.2} ms",
        second.at,
        second.begun,
        second.open,
        second.answers,
        millis(second.p50),
        millis(second.p99),
        second.failures,
        millis(second.late),
    )
}

/// `pgw3.example.net` of `pgw.example.net`.
fn numbered(identity: &DiameterIdentity, number: u32) -> anyhow::Result<DiameterIdentity> {
    let (label, rest) = identity.as_str().split_once('.').unwrap_or((identity.as_str(), ""));
    let dot = if rest.is_empty() { "" } else { "." };
    Ok(DiameterIdentity::try_from(format!("{label}{number}{dot}{rest}"))?)
}

/// Has the scenario's rules answer what the server asks.
fn answering(
    node: NodeBuilder,
    scenario: Arc<Scenario>,
    client: usize,
    running: Arc<OnceLock<Weak<Run>>>,
) -> NodeBuilder {
    if scenario.rules.is_empty() {
        return node;
    }
    node.handle_others(move |context: Context| {
        let (scenario, running) = (scenario.clone(), running.clone());
        async move {
            let (message, identity) = (context.message(), context.identity());
            let asked = Asked { message, peer: context.peer().as_str(), identity };
            let Some(reply) = scenario.rules.reply(&asked, &scenario.values, &scenario.names)
            else {
                let rejection = Rejection::new(ResultCode::DIAMETER_COMMAND_UNSUPPORTED);
                return Some(rejection.because("no rule is for it").answer(message, identity));
            };
            tokio::time::sleep(reply.delay).await;
            for (index, then) in scenario.rules.then(reply.rule).iter().enumerate() {
                let (running, slots) = (running.clone(), reply.slots.clone());
                let (scenario, rule) = (scenario.clone(), reply.rule);
                let after = then.after.draw();
                tokio::spawn(async move {
                    let due = Instant::now() + after;
                    tokio::time::sleep(after).await;
                    // The run may be over by then.
                    let run = running.get().and_then(Weak::upgrade);
                    if let (Some(run), Some(then)) = (run, scenario.rules.then(rule).get(index)) {
                        run.follow(client, &then.send, slots, due).await;
                    }
                });
            }
            reply.answer
        }
    })
}
