//! `diameter ping`: whether a peer is there, who it is, and how long it takes to answer.

use std::io::Write;
use std::time::{Duration, Instant};

use anstyle::{AnsiColor, Style};
use clap::Args;
use diameter_codegen::model::Model;
use diameter_core::{Message, Outcome, Time};
use diameter_dictionary::Catalogue;
use diameter_messages::base::ResultCode;
use diameter_node::Connected;
use diameter_peer::{Application, ApplicationKind, Capabilities, INBAND_TLS, RELAY};
use tokio::time::sleep;

use crate::arguments::Global;
use crate::network::{Target, advertised, block_on};
use crate::{Status, error, model, names};
use diameter_core::registry;

/// Asks a peer who it is and what it can, and measures its answers to watchdogs
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: Target,
    /// An application to advertise, and to look for in DNS: an id or a name as s6a; can be repeated. By
    /// default that of a relay, which every peer has an application in common with
    #[arg(long, value_name = "ID")]
    application: Vec<String>,
    /// How many watchdogs to send
    #[arg(long, short = 'n', default_value_t = 3)]
    count: u32,
    /// Seconds between two of them
    #[arg(long, default_value_t = 1.0, value_parser = pause)]
    interval: f64,
}

const EXAMPLES: &str = "\
Examples:
  diameter ping ocs.example.net --identity laptop.example.net
  diameter ping 192.0.2.1:3869 --identity pgw1.example.net \\
      --realm example.net --application 4 -n 1
  diameter ping 192.0.2.1,198.51.100.1 --transport sctp \\
      --identity mme1.example.net
  diameter ping --realm example.net --application s6a
  diameter ping hss.example.net --identity mme1.example.net \\
      --tls-certificate mme1.pem --tls-key mme1.key \\
      --tls-trusted authorities.pem

Exit status:
  0  every watchdog was answered with success
  1  no connection, refused, or an answer is missing or says otherwise
  2  the arguments are wrong, or a file cannot be read";

fn pause(text: &str) -> Result<f64, String> {
    let seconds: f64 = text.parse().map_err(|_| "it is a number of seconds".to_owned())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(_) => Ok(seconds),
        Err(_) => Err("it is 0 seconds or more".to_owned()),
    }
}

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let catalogue = Catalogue::new(model::with(&global.dictionaries)?);
    let Arguments { target, application, .. } = arguments;
    target.check_search()?;
    let ids = if application.is_empty() {
        vec![RELAY]
    } else {
        let ids = application.iter().map(|text| names::applications(text, catalogue));
        ids.collect::<anyhow::Result<Vec<_>>>()?.concat()
    };
    block_on(async {
        match ping(arguments, &ids, catalogue.model()).await {
            Ok(ended) => Ok(ended),
            Err(error) if error.is::<std::io::Error>() && error.chain().len() == 1 => Err(error),
            Err(error) => {
                error::print(&error);
                Ok(Status::Findings)
            }
        }
    })
}

/// `ids` are the applications to advertise and to look for.
async fn ping(arguments: &Arguments, ids: &[u32], model: &Model) -> anyhow::Result<Status> {
    let Arguments { target, count, interval, .. } = arguments;
    let mut out = anstream::stdout();
    let search = target.search(ids).await?;
    if let Some(search) = &search {
        search.print(&mut out)?;
        if search.hosts().is_empty() {
            return Ok(Status::Findings);
        }
        if !target.connecting.has_identity() {
            return Ok(Status::Fine);
        }
    }
    let advertised = ids.iter().map(|id| match *id {
        RELAY => Application::relay(),
        id => advertised(id, model),
    });
    let node = advertised.fold(target.node()?, |node, it| node.application(it));
    let (connection, connected) = target.open(search.as_ref(), node).await?;
    print(&mut out, &connected, model)?;

    let mut times = Vec::new();
    for number in 1..=*count {
        if number > 1 {
            sleep(Duration::from_secs_f64(*interval)).await;
        }
        let start = Instant::now();
        match connection.watchdog().await {
            Ok(answer) => {
                let time = start.elapsed();
                let outcome = Outcome::of(&answer);
                if outcome.is_some_and(|outcome| !outcome.is_failure()) {
                    times.push(time);
                }
                writeln!(out, "watchdog {number}: {} in {}", said(&answer), milliseconds(time))?;
            }
            Err(error) => writeln!(out, "watchdog {number}: {error}")?,
        }
    }
    summary(&mut out, *count, &times)?;
    let start = Instant::now();
    match connection.close().await {
        Ok(answer) => {
            writeln!(out, "disconnected: {} in {}", said(&answer), milliseconds(start.elapsed()))?
        }
        Err(error) => {
            writeln!(out, "no Disconnect-Peer-Answer: {error}")?;
            return Ok(Status::Findings);
        }
    }
    Ok(if times.len() == *count as usize { Status::Fine } else { Status::Findings })
}

/// The Result-Code of an answer.
fn said(answer: &Message) -> String {
    let outcome = Outcome::of(answer);
    outcome.map_or("no Result-Code".to_owned(), |outcome| ResultCode(outcome.code()).to_string())
}

fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

fn summary(out: &mut impl Write, count: u32, times: &[Duration]) -> std::io::Result<()> {
    let (Some(least), Some(most)) = (times.iter().min(), times.iter().max()) else {
        return match count {
            0 => Ok(()),
            _ => writeln!(out, "{count} watchdogs, none answered"),
        };
    };
    let mean = times.iter().sum::<Duration>().div_f64(times.len() as f64);
    writeln!(
        out,
        "{count} watchdogs, {} answered; least {}, mean {}, most {}",
        times.len(),
        milliseconds(*least),
        milliseconds(mean),
        milliseconds(*most)
    )
}

const NAME: Style = AnsiColor::Cyan.on_default().bold();
const LABEL: Style = Style::new().dimmed();

fn print(out: &mut impl Write, connected: &Connected, model: &Model) -> std::io::Result<()> {
    let Connected { local, remote, certificate, connecting, exchange, agreement, .. } = connected;
    let capabilities = &agreement.capabilities;
    let Capabilities { host, realm, vendor_id, product_name, firmware_revision, .. } = capabilities;
    let mut line =
        |label: &str, text: String| writeln!(out, "  {LABEL}{label:12}{LABEL:#}  {text}");
    line("connection", format!("{local} to {remote} in {}", milliseconds(*connecting)))?;
    match certificate {
        Some(certificate) => line("TLS", certificate.to_string())?,
        None => line("TLS", "none".to_owned())?,
    }
    line("capabilities", format!("in {}", milliseconds(*exchange)))?;
    line("identity", format!("{NAME}{host}{NAME:#}"))?;
    line("realm", realm.to_string())?;
    let addresses: Vec<String> =
        capabilities.host_ip_addresses.iter().map(ToString::to_string).collect();
    line("addresses", addresses.join(", "))?;
    line("product", product_name.to_string())?;
    line("vendor", vendor(*vendor_id))?;
    if let Some(revision) = firmware_revision {
        line("firmware", revision.to_string())?;
    }
    if let Some(state_id) = capabilities.state_id {
        // Most take the time of their start (RFC 6733, 8.16).
        let time =
            Time::from_unix_seconds(state_id.into()).ok().filter(|_| state_id > 1_000_000_000);
        let time = time.map(|it| format!(" ({it}, if it is a time)")).unwrap_or_default();
        line("state id", format!("{state_id}{time}"))?;
    }
    let vendors: Vec<String> =
        capabilities.supported_vendor_ids.iter().map(|id| vendor(*id)).collect();
    if !vendors.is_empty() {
        line("knows", vendors.join(", "))?;
    }
    if capabilities.inband_security_ids.contains(&INBAND_TLS) {
        line("offers", "TLS inside the connection".to_owned())?;
    }
    for (index, application) in capabilities.applications.iter().enumerate() {
        let label = if index == 0 { "applications" } else { "" };
        line(label, application_text(application, model))?;
    }
    Ok(())
}

fn vendor(id: u32) -> String {
    match registry::vendor(id) {
        _ if id == 0 => "0".to_owned(),
        Some(name) => format!("{id} ({name})"),
        None => id.to_string(),
    }
}

/// `16777251 S6a/S6d (3GPP)`.
fn application_text(application: &Application, model: &Model) -> String {
    let Application { id, kind, vendor_id } = application;
    let mut names: Vec<&str> = Vec::new();
    for known in model.dictionaries.iter().flat_map(|it| &it.applications) {
        if known.id == *id && !names.contains(&known.name.as_str()) {
            names.push(&known.name);
        }
    }
    let name = match *id {
        RELAY => "relay: all applications".to_owned(),
        _ => names.join(", "),
    };
    let of = vendor_id.map(|id| format!(" of {}", vendor(id))).unwrap_or_default();
    let kind = match kind {
        ApplicationKind::Auth => "",
        ApplicationKind::Acct => ", accounting",
    };
    format!("{id} {name}{of}{kind}").replace("  ", " ")
}
