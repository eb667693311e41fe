//! `diameter send`: sends requests from JSON files and prints the answers.

use std::io::{self, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use clap::Args;
use diameter_core::print::{Frame, Json, Palette, Tree};
use diameter_core::{CommandFlags, DecodeOptions, Header, Message, Outcome};
use diameter_dictionary::Catalogue;
use diameter_peer::Application;

use crate::arguments::Global;
use crate::encode::{Encoder, each};
use crate::network::{Connecting, Connection, To, advertised, block_on};
use crate::time::latency;
use crate::{Status, error, model, palette};

/// Sends requests from JSON files to a peer, and prints its answers
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The peer: a name from the file of `diameter config`, HOST:PORT, or HOST with the port 3868, or 5658
    /// with TLS; several with commas between them: all of them are used with SCTP, others are tried in turn
    #[arg(value_name = "HOST:PORT")]
    address: String,
    #[command(flatten)]
    connecting: Connecting,
    /// Requests as `diameter encode` takes them; `-` is standard input. Answers in them are left out
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Prints the answers as JSON, one object a line
    #[arg(long)]
    json: bool,
    /// Sends requests that break their grammar too
    #[arg(long)]
    no_check: bool,
}

const EXAMPLES: &str = "\
Examples:
  diameter send ocs.example.net ccr.json --identity pgw1.example.net
  diameter send 192.0.2.1:3869 initial.json update.json end.json \\
      --identity pgw1.example.net
  diameter decode --json trace.pcap --command CCR |
      diameter send ocs.example.net - --identity pgw1.example.net

Requests are sent as they are, but with identifiers of this connection. The identity should be their
Origin-Host: many peers insist on it.

Exit status:
  0  every request was answered with success
  1  no connection; a request is malformed and nothing was sent; or an answer is missing or a failure
  2  the arguments are wrong, or a file cannot be read";

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    arguments.connecting.check(Some(&arguments.address))?;
    let catalogue = Catalogue::new(model::with(&global.dictionaries)?);
    let mut encoder = Encoder::new(catalogue);
    if arguments.no_check {
        encoder = encoder.without_checks();
    }
    let mut requests = Vec::new();
    for path in &arguments.files {
        let status = each(path, &mut encoder, |encoded| {
            let message = Message::parse(encoded.octets).with_context(|| {
                format!("a message of {} cannot be sent in a stream", path.display())
            })?;
            if message.header().flags.contains(CommandFlags::REQUEST) {
                requests.push(message);
            }
            Ok(())
        })?;
        if status == Status::Findings {
            return Ok(status);
        }
    }
    if requests.is_empty() {
        bail!("there is no request in what was read");
    }
    let mut out = Printer { catalogue, is_json: arguments.json, palette: palette::for_stdout() };
    block_on(async { send(arguments, requests, &mut out).await })
}

async fn send(
    arguments: &Arguments,
    requests: Vec<Message>,
    out: &mut Printer,
) -> anyhow::Result<Status> {
    let catalogue = out.catalogue;
    let applications = applications(&requests, catalogue);
    let to = To::Address(&arguments.address);
    let node = arguments.connecting.node(Some(&arguments.address))?;
    let node = applications.into_iter().fold(node, |node, it| node.application(it));
    let (connection, connected) = match Connection::open(&arguments.connecting, to, node).await {
        Ok(opened) => opened,
        Err(error) => {
            error::print(&error);
            return Ok(Status::Findings);
        }
    };
    let mut status = Status::Fine;
    for request in requests {
        let header =
            Header { end_to_end_id: connection.client().new_end_to_end_id(), ..*request.header() };
        let start = Instant::now();
        match connection.request(request.into_with_header(header)).await {
            Ok(answer) => {
                if Outcome::of(&answer).is_none_or(Outcome::is_failure) {
                    status = Status::Findings;
                }
                out.answer(&answer, connected.peer.as_str(), start.elapsed())?;
            }
            Err(error) => {
                let request = catalogue.recognize(&header).command.map(|command| command.name);
                let request = request.unwrap_or("the request");
                error::print(
                    &anyhow::Error::new(error).context(format!("{request} has no answer")),
                );
                status = Status::Findings;
            }
        }
    }
    // Every answer is there: nothing depends on the DPA.
    let _ = connection.close().await;
    Ok(status)
}

/// What to advertise for these requests: their applications, and that of a relay for those of none.
fn applications(requests: &[Message], catalogue: &Catalogue) -> Vec<Application> {
    let mut applications = Vec::new();
    for request in requests {
        let application = match request.header().application_id {
            0 => Application::relay(),
            id => advertised(id, catalogue.model()),
        };
        if !applications.contains(&application) {
            applications.push(application);
        }
    }
    applications
}

/// Prints answers.
struct Printer {
    catalogue: &'static Catalogue,
    is_json: bool,
    palette: Palette,
}

impl Printer {
    fn answer(&mut self, answer: &Message, peer: &str, time: Duration) -> anyhow::Result<()> {
        let frame = Frame::read(answer.as_bytes().clone())?;
        let known = self.catalogue.recognize_frame(&frame);
        let findings = known.check(&frame, &DecodeOptions::default());
        let mut text = Vec::new();
        if self.is_json {
            write!(text, "{{\"latency_ms\":{},", time.as_secs_f64() * 1000.0)?;
            let json = Json::new(frame, &known).with_findings(&findings);
            writeln!(text, "{}}}", json.members())?;
        } else {
            let detail = self.palette.detail;
            writeln!(text, "{detail}{peer} answers after {}{detail:#}", latency(time))?;
            let tree = Tree::new(frame, &known).with_findings(&findings);
            writeln!(text, "{}\n", tree.with_palette(self.palette))?;
        }
        io::stdout().write_all(&text)?;
        Ok(())
    }
}
