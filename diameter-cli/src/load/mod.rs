//! `diameter load`: how many requests a server answers, and how long it takes.

mod outages;
mod report;
mod scenario;
mod sessions;
mod thresholds;
mod traffic;

use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use anyhow::Context;
use clap::{Args, ValueEnum};
use diameter_core::DiameterIdentity;
use diameter_messages::gy::{CreditControlRequest, ReAuthRequest};
use diameter_node::{NoAnswer, Signals};
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};

use crate::arguments::Global;
use crate::network::{Target, identity, seconds};
use crate::{Status, error};
use outages::Outages;
use report::Report;
use scenario::ScenarioArguments;
use sessions::{Finished, OpenSessions, Pace, Sessions};
use thresholds::Thresholds;
use traffic::{Subscribers, Traffic, UsedShare, percent};

/// Puts a server under load, and reports latencies and Result-Codes
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: Target,
    /// What to send: for gy, sessions of a CCR each for start, updates and end
    #[arg(long, value_enum, default_value_t)]
    app: App,
    /// Requests a second, whether the server keeps up or not; as many as it answers unless said
    ///
    /// A request that has to wait because too many are without an answer (see --concurrency) counts
    /// with the time that it waited.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    rate: Option<u32>,
    /// How many sessions there are at once; 64 unless said, 256 with --rate
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    concurrency: Option<u32>,
    /// How long, in seconds; 10 unless said
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    duration: Option<Duration>,
    /// Updates in each session
    #[arg(long, value_name = "N", default_value_t = 1)]
    updates: u32,
    /// How many subscribers take part; as many as sessions unless said
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    subscribers: Option<u32>,
    /// The subscribers that take part, one after the other: the IMSI of the first and of the last
    #[arg(long, value_name = "FIRST..LAST", conflicts_with = "subscribers")]
    imsi: Option<Subscribers>,
    /// How much of what is granted is used, in percent: a number, or the least and the most
    #[arg(long, value_name = "PERCENT", default_value = "100")]
    used: UsedShare,
    /// How many requests are sent a second time, in percent, with the T flag, at once or after the answer; an
    /// answer that differs from the first one is a failure
    #[arg(long, value_name = "PERCENT", default_value = "0", value_parser = percent)]
    retransmit: f64,
    #[command(flatten)]
    thresholds: Thresholds,
    #[command(flatten)]
    scenario: ScenarioArguments,
    /// Destination-Realm; that of the server unless said
    #[arg(long, value_name = "REALM", value_parser = identity)]
    destination_realm: Option<DiameterIdentity>,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum App {
    #[default]
    Gy,
}

const EXAMPLES: &str = "\
Examples:
  diameter load ocs.example.net --identity pgw1.example.net
  diameter load ocs.example.net --identity pgw1.example.net --rate 5000 \\
      --duration 60
  diameter load ocs.example.net --identity pgw1.example.net --concurrency 500 \\
      --updates 10

  A test of an online charging system, which passes or does not:
  diameter load localhost --identity pgw1.example.net --rate 1000 \\
      --duration 30 \\
      --imsi 262010000000001..262010000000099 --used 20..100 --retransmit 5 \\
      --max-p99 20 --max-errors 0.1

  A scenario: any commands, checked by the dictionaries before anything is sent:
  diameter load --check --scenario gy.toml
  diameter load ocs.example.net --identity pgw1.example.net \\
      --scenario gy.toml --rate 20 --duration 2 --clients 4 --report gy.html

A connection that is lost is opened again. What was under way then, and what was due while there was none, has failed;
when that was and for how long is told.

The server's Re-Auth-Requests are answered, and an update of the session follows; in scenarios rules
say what is answered. In a scenario --rate is of sessions. Its file is described in docs/guide/load.md.

Exit status:
  0  every request was answered with success, or the thresholds are kept to
  1  no connection, a request failed or was not answered, a threshold is missed, or the scenario has
     mistakes: then nothing was sent
  2  the arguments are wrong, or a file cannot be read";

/// Sessions at once without --rate.
const CLOSED_LOOP: u32 = 64;

/// The application that servers are looked for of.
const CREDIT_CONTROL: u32 = 4;

/// Sessions at once with --rate.
const OPEN_LOOP: u32 = 256;

impl Arguments {
    fn length(&self) -> Duration {
        self.duration.unwrap_or(Duration::from_secs(10))
    }
}

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    if let Some(path) = &arguments.scenario.scenario {
        return scenario::run(arguments, path, global);
    }
    arguments.target.check()?;
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.enable_all().build().context("cannot start")?;
    let report = match runtime.block_on(load(arguments)) {
        Ok(report) => report,
        Err(error) => {
            error::print(&error);
            return Ok(Status::Findings);
        }
    };
    let mut text = Vec::new();
    report.write(&mut text)?;
    anstream::stdout().lock().write_all(&text)?;
    let missed = arguments.thresholds.missed(&report);
    missed.iter().for_each(|it| error::print(&anyhow::anyhow!("{it}")));
    Ok(if missed.is_empty() { Status::Fine } else { Status::Findings })
}

async fn load(arguments: &Arguments) -> anyhow::Result<Report> {
    let App::Gy = arguments.app;
    let open = Arc::new(OpenSessions::default());
    let answering = open.clone();
    let target = &arguments.target;
    let search = target.search(&[CREDIT_CONTROL]).await?;
    let node = target.node()?.sends::<CreditControlRequest>();
    let node = node.handle(move |request: ReAuthRequest, context| {
        let answer = answering.re_authorize(&request, &context);
        async move { Ok(answer) }
    });
    let (connection, connected) = target.open(search.as_ref(), node).await?;
    let default = if arguments.rate.is_some() { OPEN_LOOP } else { CLOSED_LOOP };
    let concurrency = arguments.concurrency.unwrap_or(default);
    let realm = &connected.agreement.capabilities.realm;
    let traffic = Traffic {
        realm: arguments.destination_realm.as_ref().unwrap_or(realm).clone(),
        updates: arguments.updates,
        subscribers: match &arguments.imsi {
            Some(imsi) => imsi.clone(),
            None => Subscribers::first(arguments.subscribers.unwrap_or(concurrency)),
        },
        used: arguments.used,
        retransmitted: arguments.retransmit / 100.0,
    };
    let pace = Pace::new(arguments.rate, arguments.length());
    let sessions = Arc::new(Sessions::new(connection, traffic, pace, open)?);
    let start = Instant::now();
    let mut workers = JoinSet::new();
    for _ in 0..concurrency {
        let sessions = sessions.clone();
        workers.spawn(async move { sessions.work().await });
    }
    let mut signals = Signals::new().context("cannot wait for signals")?;
    let mut ticks = interval(Duration::from_secs(1));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let is_terminal = std::io::stderr().is_terminal();
    loop {
        tokio::select! {
            ended = workers.join_next() => if ended.is_none() { break },
            // The first one waits for answers under way, the next does not.
            () = signals.next() => {
                if sessions.stop.swap(true, Ordering::Relaxed) {
                    workers.abort_all();
                }
            }
            _ = ticks.tick(), if is_terminal => progress(&sessions, start.elapsed()),
        }
    }
    if is_terminal {
        eprint!("\r\x1b[K");
    }
    let end = Instant::now();
    let sessions = Arc::into_inner(sessions).context("a session has not ended")?;
    let Finished { connection, keeper, mut report } = sessions.finish();
    (report.elapsed, report.server) = (end - start, connected.peer.to_string());
    report.outages = Outages::of([&keeper].into_iter(), start, end);
    // What ends now is not lost.
    drop(keeper);
    // The server has answered what it was asked: nothing depends on the DPA.
    tokio::select! {
        _ = connection.close() => {}
        () = signals.next() => {}
    }
    Ok(report)
}

/// One line that is written over.
fn progress(sessions: &Sessions, elapsed: Duration) {
    let line = sessions.with_report(|report| report.line(elapsed));
    let lost = if sessions.is_connected() { "" } else { ", no connection" };
    eprint!("\r\x1b[K{line}{lost}");
    // Whoever closed standard error does not look at it.
    let _ = std::io::stderr().flush();
}

/// Why there is no answer, in words that many requests have in common.
fn why(error: &NoAnswer) -> String {
    match error {
        NoAnswer::TimedOut { timeout } => format!("no answer within {timeout:?}"),
        NoAnswer::Lost { .. } => "the connection was lost before the answer".to_owned(),
        _ => "there was no connection to send it on".to_owned(),
    }
}
