//! `diameter replay`: the requests of a capture once more, to another server, and its answers beside those that were
//! recorded.

mod compare;
mod rewrite;

use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use anstyle::{AnsiColor, Style};
use anyhow::{Context as _, bail};
use bytes::Bytes;
use clap::Args;
use diameter_analysis::{Outline, Pair, Pairs, Relation, Settings};
use diameter_capture::{Captured, Flow, Input, Options};
use diameter_core::{AvpKey, CommandFlags, DiameterIdentity, Header, Message};
use diameter_dictionary::Catalogue;
use diameter_node::Signals;
use diameter_peer::Application;
use hdrhistogram::Histogram;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::task::JoinSet;

use crate::arguments::Global;
use crate::filter::{self, Chooser, Filters, Whole};
use crate::network::{Connection, Target, advertised, identity};
use crate::pacer::Pacer;
use crate::{Status, error, model};
use compare::Comparison;
use rewrite::{Ends, Rewriter, Rewriting};

/// Sends the requests of captures once more, and compares the answers
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: Target,
    /// What to replay: a capture, or hex or binary as `diameter decode` reads it; can be repeated
    #[arg(long = "capture", value_name = "FILE", required = true)]
    captures: Vec<PathBuf>,
    /// How many times as fast as it was recorded; `max` as fast as the server answers
    #[arg(long, value_name = "FACTOR", default_value = "1", value_parser = speed)]
    speed: Speed,
    /// How many requests may be without an answer; those of one session follow each other in any case
    #[arg(long, value_name = "N", default_value_t = 64, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    window: u32,
    /// Sends what the recording has twice twice: retransmissions, and what agents sent on
    #[arg(long)]
    retransmissions: bool,
    /// Compares this AVP of the answers too, by the way to it from the top of the message; can be repeated
    #[arg(long, value_name = "AVP")]
    compare: Vec<String>,
    /// Destination-Realm; that of the server unless said
    #[arg(long, value_name = "REALM", value_parser = identity)]
    destination_realm: Option<DiameterIdentity>,
    #[command(flatten)]
    filter: filter::Arguments,
    #[command(flatten)]
    rewriting: Rewriting,
}

/// How fast requests follow each other.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Speed {
    Times(f64),
    Most,
}

fn speed(text: &str) -> Result<Speed, String> {
    if text == "max" {
        return Ok(Speed::Most);
    }
    let factor = text.parse::<f64>().ok().filter(|it| it.is_finite() && *it > 0.0);
    factor.map(Speed::Times).ok_or_else(|| "it is a number more than 0, or `max`".to_owned())
}

const EXAMPLES: &str = "\
Examples:
  diameter replay ocs.example.net --identity pgw1.example.net \\
      --capture gy.pcap --speed 10
  diameter replay ocs.example.net --identity pgw1.example.net \\
      --capture gy.pcap --speed max --compare \\
      Multiple-Services-Credit-Control/Granted-Service-Unit/CC-Total-Octets
  diameter replay ocs.example.net --identity pgw1.example.net \\
      --capture gy.pcap --speed max --filter 'command == \"CCR\"' \\
      --set Subscription-Id/Subscription-Id-Data=262010000000001

Requests are sent by us in the place of whoever sent them: Origin-Host, Session-Ids, destinations and
times are rewritten unless they are to be kept. Capabilities exchanges, watchdogs and what the server
asked are left out. Each answer is compared with the recorded one: its result, and the AVPs named.

Exit status:
  0  every request was answered as recorded
  1  no connection, an answer is missing or differs, or a request could not be sent
  2  the arguments are wrong, or a file cannot be read";

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    arguments.target.check()?;
    let catalogue = Catalogue::new(model::with(&global.dictionaries)?);
    let filters = Filters::new(&arguments.filter, Whole::Exchange, catalogue)?;
    let comparison = Comparison::new(&arguments.compare, catalogue)?;
    arguments.rewriting.check(catalogue)?;
    let applications = applications(&arguments.captures, catalogue)?;
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.enable_all().build().context("cannot start")?;
    let replay = Replay { arguments, catalogue, filters };
    runtime.block_on(replay.run(applications, comparison))
}

/// The applications of the requests in these files: a peer takes only what was advertised.
fn applications(
    files: &[PathBuf],
    catalogue: &'static Catalogue,
) -> anyhow::Result<Vec<Application>> {
    let mut ids = Vec::new();
    for file in files {
        for captured in open(file)?.flatten() {
            let Some(outline) = Outline::of(&captured.octets) else { continue };
            let id = outline.header.application_id;
            if id != 0 && outline.is_request() && !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    if ids.is_empty() {
        bail!("there is no request of any application in what was read");
    }
    Ok(ids.into_iter().map(|id| advertised(id, catalogue.model())).collect())
}

fn open(file: &Path) -> anyhow::Result<Input> {
    let options = Options { ports: Vec::new() };
    Input::open(file, &options).with_context(|| format!("cannot read {}", file.display()))
}

struct Replay<'a> {
    arguments: &'a Arguments,
    catalogue: &'static Catalogue,
    filters: Filters,
}

/// What all requests share.
struct Shared {
    connection: Connection,
    comparison: Comparison,
    pacer: Pacer,
    counts: Counts,
    latencies: Mutex<Histogram<u64>>,
}

#[derive(Default)]
struct Counts {
    sent: AtomicU64,
    same: AtomicU64,
    different: AtomicU64,
    /// The recording has no answer to compare with.
    incomparable: AtomicU64,
    unanswered: AtomicU64,
    unsendable: AtomicU64,
}

/// What was left out, and why.
#[derive(Debug, Default)]
struct LeftOut {
    of_neighbours: u64,
    of_server: u64,
    repeated: u64,
    filtered: u64,
}

/// A request on its way.
struct Sending {
    /// How the request is called where something differs.
    name: String,
    request: Message,
    recorded: Option<Message>,
    due: Option<Instant>,
    /// Told by the request before in the same session when it has been answered.
    after: Option<oneshot::Receiver<()>>,
    /// Dropped when this one has.
    _before: oneshot::Sender<()>,
    _place: OwnedSemaphorePermit,
}

impl Replay<'_> {
    async fn run(
        &self,
        applications: Vec<Application>,
        comparison: Comparison,
    ) -> anyhow::Result<Status> {
        let target = &self.arguments.target;
        let ids: Vec<u32> = applications.iter().map(|it| it.id).collect();
        let search = target.search(&ids).await?;
        let node = applications.into_iter().fold(target.node()?, |node, it| node.application(it));
        let (connection, connected) = match target.open(search.as_ref(), node).await {
            Ok(opened) => opened,
            Err(error) => {
                error::print(&error);
                return Ok(Status::Findings);
            }
        };
        let identity = connection.client().identity().clone();
        let realm = &connected.agreement.capabilities.realm;
        let realm = self.arguments.destination_realm.as_ref().unwrap_or(realm);
        let ends = Ends {
            origin: [&identity.host, &identity.realm],
            destination: [&connected.peer, realm],
        };
        let rewriter = self.arguments.rewriting.rewriter(self.catalogue, &ends)?;
        let shared = Arc::new(Shared {
            connection,
            comparison,
            pacer: Pacer::start().context("cannot start a thread")?,
            counts: Counts::default(),
            latencies: Mutex::new(Histogram::new_with_bounds(1, 120_000_000, 3)?),
        });
        let mut signals = Signals::new().context("cannot wait for signals")?;
        let start = Instant::now();
        let mut running = Running::new(self, shared.clone(), rewriter, start);
        let left_out = tokio::select! {
            left_out = running.all() => left_out?,
            () = signals.next() => LeftOut::default(),
        };
        // Answers under way are waited for; a signal leaves them no more time.
        tokio::select! {
            () = async { while running.tasks.join_next().await.is_some() {} } => {}
            () = signals.next() => {}
        }
        running.tasks.shutdown().await;
        drop(running);
        let status = tell(&shared, &left_out, start.elapsed())?;
        if let Some(shared) = Arc::into_inner(shared) {
            tokio::select! {
                _ = shared.connection.close() => {}
                () = signals.next() => {}
            }
        }
        Ok(status)
    }
}

/// A replay under way.
struct Running<'a> {
    replay: &'a Replay<'a>,
    shared: Arc<Shared>,
    rewriter: Rewriter,
    window: Arc<Semaphore>,
    tasks: JoinSet<()>,
    /// The last request of each session: those that follow wait for it.
    sessions: HashMap<Bytes, oneshot::Receiver<()>>,
    /// Which end of a connection sent the first request.
    clients: HashMap<Flow, bool>,
    start: Instant,
    /// When the first request was recorded.
    first: Option<SystemTime>,
    left_out: LeftOut,
}

/// No more sessions than these are held together without looking which have been answered.
const SESSIONS: usize = 10_000;

impl<'a> Running<'a> {
    fn new(
        replay: &'a Replay<'a>,
        shared: Arc<Shared>,
        rewriter: Rewriter,
        start: Instant,
    ) -> Self {
        Self {
            replay,
            shared,
            rewriter,
            window: Arc::new(Semaphore::new(replay.arguments.window as usize)),
            tasks: JoinSet::new(),
            sessions: HashMap::new(),
            clients: HashMap::new(),
            start,
            first: None,
            left_out: LeftOut::default(),
        }
    }

    /// Sends everything.
    async fn all(&mut self) -> anyhow::Result<LeftOut> {
        let replay = self.replay;
        let mut chooser = Chooser::new(&replay.filters);
        if chooser.has_to_learn() {
            for file in &replay.arguments.captures {
                open(file)?.flatten().for_each(|captured| chooser.learn(&captured));
            }
            chooser.end_learning();
        }
        for file in &replay.arguments.captures {
            let mut pairs = Pairs::new(&Settings::default());
            let name = file.display().to_string();
            for captured in open(file)?.flatten() {
                self.note(&captured);
                chooser.push(captured);
                while let Some(captured) = chooser.next() {
                    pairs.push(&captured);
                }
                while let Some(pair) = pairs.next() {
                    self.pair(pair, &name).await;
                }
            }
            chooser.finish();
            while let Some(captured) = chooser.next() {
                pairs.push(&captured);
            }
            pairs.finish();
            while let Some(pair) = pairs.next() {
                self.pair(pair, &name).await;
            }
        }
        Ok(std::mem::take(&mut self.left_out))
    }

    async fn pair(&mut self, pair: Pair, file: &str) {
        while self.tasks.try_join_next().is_some() {}
        let Some(captured) = &pair.request else { return };
        if !self.is_wanted(&pair, captured) {
            return;
        }
        let name = self.named(captured, file);
        let Ok(recorded) = Message::parse(captured.octets.clone()) else {
            self.shared.counts.unsendable.fetch_add(1, Ordering::Relaxed);
            return difference(&name, "cannot be sent: it is malformed");
        };
        let client = self.shared.connection.client();
        let new_session = || client.new_session_id().into_bytes();
        let rewritten = self.rewriter.rewrite(&recorded, captured.time, new_session);
        let request = match rewritten {
            Ok(request) => request,
            Err(error) => {
                self.shared.counts.unsendable.fetch_add(1, Ordering::Relaxed);
                return difference(&name, &format!("cannot be sent: {error}"));
            }
        };
        let header = *request.header();
        let flags = if self.replay.arguments.retransmissions {
            header.flags
        } else {
            CommandFlags(header.flags.0 & !CommandFlags::RETRANSMITTED.0)
        };
        let header = Header { end_to_end_id: client.new_end_to_end_id(), flags, ..header };
        let request = request.into_with_header(header);
        let due = self.due(captured.time);
        if let Some(due) = due {
            self.shared.pacer.wait_until(due).await;
        }
        // It is never closed.
        let Ok(place) = self.window.clone().acquire_owned().await else { return };
        let (before, next) = oneshot::channel();
        let after = session(&recorded).and_then(|id| {
            if self.sessions.len() > SESSIONS {
                self.sessions
                    .retain(|_, it| it.try_recv() == Err(oneshot::error::TryRecvError::Empty));
            }
            self.sessions.insert(id, next)
        });
        let recorded = pair.answer.and_then(|it| Message::parse(it.octets).ok());
        let (_before, _place) = (before, place);
        let sending = Sending { name, request, recorded, due, after, _before, _place };
        let shared = self.shared.clone();
        self.tasks.spawn(async move { shared.send(sending).await });
    }

    fn is_wanted(&mut self, pair: &Pair, captured: &Captured) -> bool {
        self.left_out.filtered = self.left_out.filtered.saturating_sub(1);
        let Some(outline) = Outline::of(&captured.octets) else { return false };
        if outline.is_of_neighbours() {
            self.left_out.of_neighbours += 1;
            return false;
        }
        if !self.is_of_client(captured.flow) {
            self.left_out.of_server += 1;
            return false;
        }
        if pair.relation != Relation::First && !self.replay.arguments.retransmissions {
            self.left_out.repeated += 1;
            return false;
        }
        true
    }

    /// Notes what is there, chosen or not.
    fn note(&mut self, captured: &Captured) {
        if Outline::of(&captured.octets).is_some_and(|it| it.is_request()) {
            self.left_out.filtered += 1;
            // Whoever sends the first one has connected.
            self.is_of_client(captured.flow);
        }
    }

    /// Whether this is the direction of the first request of its connection.
    fn is_of_client(&mut self, flow: Option<Flow>) -> bool {
        let Some(flow) = flow else { return true };
        if let Some(is_client) = self.clients.get(&flow) {
            return *is_client;
        }
        self.clients.insert(flow, true);
        self.clients.insert(flow.reversed(), false);
        true
    }

    /// When a request should be sent, where it has a time.
    fn due(&mut self, recorded: Option<SystemTime>) -> Option<Instant> {
        let Speed::Times(factor) = self.replay.arguments.speed else { return None };
        let recorded = recorded?;
        let first = *self.first.get_or_insert(recorded);
        let since = recorded.duration_since(first).unwrap_or_default();
        Some(self.start + Duration::try_from_secs_f64(since.as_secs_f64() / factor).ok()?)
    }

    /// `gy.pcap, frame 12: CCR, session pgw1;1;2`.
    fn named(&self, captured: &Captured, file: &str) -> String {
        let Some(outline) = Outline::of(&captured.octets) else { return file.to_owned() };
        let command = self.replay.catalogue.recognize(&outline.header).command;
        let command = match command {
            Some(command) => command.abbreviation.to_owned(),
            None => format!("request {}", outline.header.command_code),
        };
        let session = outline.session_id.map(String::from_utf8_lossy);
        let session = session.map(|it| format!(", session {it}")).unwrap_or_default();
        format!("{file}, {}: {command}{session}", captured.place)
    }
}

fn session(request: &Message) -> Option<Bytes> {
    let mut avps = request.avps().map_while(Result::ok);
    let found = avps.find(|it| it.key() == AvpKey::ietf(263))?;
    Some(Bytes::copy_from_slice(found.data()))
}

impl Shared {
    async fn send(&self, sending: Sending) {
        let Sending { name, request, recorded, due, after, _before, _place } = sending;
        if let Some(after) = after {
            // Its sender is dropped when the answer is there.
            let _ = after.await;
        }
        let due = due.unwrap_or_else(Instant::now);
        self.counts.sent.fetch_add(1, Ordering::Relaxed);
        let answer = match self.connection.request(request).await {
            Ok(answer) => answer,
            Err(error) => {
                self.counts.unanswered.fetch_add(1, Ordering::Relaxed);
                return difference(&name, &error.to_string());
            }
        };
        let micros = u64::try_from(due.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.latencies().saturating_record(micros.max(1));
        let Some(recorded) = recorded else {
            self.counts.incomparable.fetch_add(1, Ordering::Relaxed);
            return;
        };
        let differences = self.comparison.differences(&recorded, &answer);
        let count = match differences.is_empty() {
            true => &self.counts.same,
            false => &self.counts.different,
        };
        count.fetch_add(1, Ordering::Relaxed);
        if differences.is_empty() {
            return;
        }
        let told = differences
            .iter()
            .map(|it| format!("{}: recorded {}, now {}", it.what, it.recorded, it.now));
        difference(&name, &told.collect::<Vec<_>>().join("; "));
    }

    fn latencies(&self) -> std::sync::MutexGuard<'_, Histogram<u64>> {
        // Counting does not panic.
        self.latencies.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

const WHERE: Style = Style::new().bold();
const WHAT: Style = AnsiColor::Red.on_default();

/// Tells what is not as recorded, in one line on standard output.
fn difference(name: &str, what: &str) {
    // Whoever closed standard output does not look at it.
    let _ = writeln!(anstream::stdout().lock(), "{WHERE}{name}{WHERE:#}: {WHAT}{what}{WHAT:#}");
}

/// Tells what became of all of it.
fn tell(shared: &Shared, left_out: &LeftOut, elapsed: Duration) -> anyhow::Result<Status> {
    let get = |count: &AtomicU64| count.load(Ordering::Relaxed);
    let counts = &shared.counts;
    let latencies = shared.latencies();
    let at = |quantile| latencies.value_at_quantile(quantile) as f64 / 1000.0;
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "{} requests in {:.1} s: {} answered as recorded, {} otherwise, {} without an answer",
        get(&counts.sent),
        elapsed.as_secs_f64(),
        get(&counts.same),
        get(&counts.different),
        get(&counts.unanswered)
    )?;
    if get(&counts.incomparable) > 0 {
        writeln!(out, "{} had no answer in the recording", get(&counts.incomparable))?;
    }
    if !latencies.is_empty() {
        let most = latencies.max() as f64 / 1000.0;
        writeln!(
            out,
            "latency: median {:.2} ms, 99% {:.2} ms, most {most:.2} ms",
            at(0.5),
            at(0.99)
        )?;
    }
    let parts = [
        (left_out.of_neighbours, "of the connections"),
        (left_out.of_server, "of the server"),
        (left_out.repeated, "sent again or on"),
        (left_out.filtered, "by the filter"),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, what)| format!("{count} {what}")).collect();
    if !parts.is_empty() {
        writeln!(out, "left out: {}", parts.join(", "))?;
    }
    let wrong = get(&counts.different) + get(&counts.unanswered) + get(&counts.unsendable);
    if get(&counts.sent) == 0 {
        error::print(&anyhow::anyhow!("nothing was sent"));
        return Ok(Status::Findings);
    }
    Ok(if wrong == 0 { Status::Fine } else { Status::Findings })
}
