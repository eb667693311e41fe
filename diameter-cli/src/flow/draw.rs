//! Chooses the messages that are drawn, and finds what each is in its exchange.

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use diameter_analysis::{Analysis, ExchangeId, Hosts, Observation, Outline, Relation, Settings};
use diameter_capture::{Captured, Flow as Direction};

use super::Arguments;
use super::choice::Choice;
use crate::decode::input;

/// What is drawn.
#[derive(Debug, Default)]
pub(super) struct Flow {
    pub(super) messages: Vec<Drawn>,
    /// The names of those that pass requests on.
    pub(super) agents: HashSet<String>,
    /// How many messages more there are.
    pub(super) left_out: u64,
}

/// A message, and what it is in its exchange.
#[derive(Clone, Debug)]
pub(super) struct Drawn {
    pub(super) captured: Captured,
    pub(super) is_request: bool,
    /// Of a request.
    pub(super) is_answered: bool,
    pub(super) repeats: Repeated,
    /// Of an answer.
    pub(super) latency: Option<Duration>,
    pub(super) session: Option<Arc<str>>,
    pub(super) from: End,
    pub(super) to: End,
}

/// Whether a request was sent before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Repeated {
    No,
    Again,
    /// And to whom.
    Elsewhere(End),
}

/// Where a message comes from or goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// What is known of its name may come later.
    Address(SocketAddr),
    Name(String),
}

impl End {
    /// Whoever a request is for that says no more than a realm.
    fn unknown() -> Self {
        Self::Name("receiver".to_owned())
    }

    pub(super) fn name(&self, hosts: &Hosts) -> String {
        match self {
            Self::Address(address) => {
                hosts.name(*address).map_or_else(|| address.to_string(), |name| name.to_string())
            }
            Self::Name(name) => name.clone(),
        }
    }
}

/// Observes messages, and tells what each is.
#[derive(Debug)]
pub(super) struct Observer {
    pub(super) analysis: Analysis,
    /// The agents, by address.
    agents: HashSet<SocketAddr>,
}

impl Observer {
    /// `patience` is how long an answer is waited for.
    pub(super) fn new(patience: Duration) -> Self {
        let settings = Settings { octets: 0, exchanges: 65_536, patience, ..Settings::default() };
        // Octets are kept by who draws, of those that are chosen.
        Self { analysis: Analysis::new(settings), agents: HashSet::new() }
    }

    /// The next message; `None` for one without a header.
    pub(super) fn observe(&mut self, captured: &Captured) -> Option<(Observation, Drawn)> {
        let outline = Outline::of(&captured.octets)?;
        let observation = self.analysis.observe_outline(captured, &outline);
        let exchange = self.analysis.exchange(observation.exchange);
        let relation = exchange.filter(|_| observation.is_request).map(|it| it.relation);
        if let (Some(Relation::Forwarded { .. }), Some(flow)) = (relation, captured.flow) {
            self.agents.insert(flow.source);
        }
        let elsewhere = |of: ExchangeId| {
            let flow = self.analysis.exchange(of).and_then(|it| it.flow);
            flow.map_or(Repeated::Again, |flow| Repeated::Elsewhere(End::Address(flow.destination)))
        };
        let repeats = match relation {
            Some(Relation::Retransmitted { .. }) => Repeated::Again,
            Some(Relation::FailedOver { of }) => elsewhere(of),
            _ => Repeated::No,
        };
        let origin = exchange.and_then(|it| it.origin_host.as_deref());
        let (from, to) = ends(captured.flow, &outline, origin);
        let session = observation.session.and_then(|id| self.analysis.session(id));
        let drawn = Drawn {
            captured: captured.clone(),
            is_request: observation.is_request,
            is_answered: exchange.is_some_and(|it| it.answer.is_some()),
            repeats,
            latency: exchange.filter(|_| !observation.is_request).and_then(|it| it.latency),
            session: session.map(|it| it.id.clone()),
            from,
            to,
        };
        Some((observation, drawn))
    }

    /// The names of the agents.
    pub(super) fn agents(&self) -> HashSet<String> {
        let hosts = self.analysis.hosts();
        self.agents.iter().map(|it| End::Address(*it).name(hosts)).collect()
    }
}

/// Between whom a message is sent: in a capture, those of its connection; else, whom it names.
fn ends(flow: Option<Direction>, outline: &Outline<'_>, asked: Option<&str>) -> (End, End) {
    if let Some(Direction { source, destination, .. }) = flow {
        return (End::Address(source), End::Address(destination));
    }
    let text = |octets: &[u8]| String::from_utf8_lossy(octets).into_owned();
    let from = outline.origin_host.map(text).unwrap_or_else(|| "sender".to_owned());
    let to = match outline.is_request() {
        true => outline.destination_host.map(text),
        false => asked.map(str::to_owned),
    };
    (End::Name(from), to.map_or_else(End::unknown, End::Name))
}

/// Reads what is drawn; `None` when nothing is chosen.
pub(super) fn read(arguments: &Arguments, mut choice: Choice) -> anyhow::Result<Option<Flow>> {
    let told = choice.look(&arguments.file, &arguments.input)?;
    let mut flow = Flow::default();
    let mut observer = Observer::new(Settings::default().patience);
    let mut requests: HashMap<ExchangeId, usize> = HashMap::new();
    input::read(&arguments.file, &arguments.input, told, |captured| {
        let Some((observation, mut drawn)) = observer.observe(&captured) else { return Ok(()) };
        if !choice.takes(&observer.analysis, &observation, &captured, drawn.latency) {
            return Ok(());
        }
        if flow.messages.len() >= arguments.limit {
            flow.left_out += 1;
            // What is drawn is answered, though its answer is not.
            if let Some(request) = requests.get(&observation.exchange) {
                flow.messages[*request].is_answered = true;
            }
            return Ok(());
        }
        // Neighbouring messages share an allocation.
        drawn.captured.octets = Bytes::copy_from_slice(&captured.octets);
        match observation.is_request {
            true => _ = requests.insert(observation.exchange, flow.messages.len()),
            false => {
                if let Some(request) = requests.get(&observation.exchange) {
                    let request = &mut flow.messages[*request];
                    request.is_answered = true;
                    if request.to == End::unknown() {
                        request.to = drawn.from.clone();
                    }
                }
            }
        }
        flow.messages.push(drawn);
        Ok(())
    })?;
    flow.agents = observer.agents();
    let hosts = observer.analysis.hosts();
    for drawn in &mut flow.messages {
        for end in [&mut drawn.from, &mut drawn.to] {
            *end = End::Name(end.name(hosts));
        }
        if let Repeated::Elsewhere(end) = &mut drawn.repeats {
            *end = End::Name(end.name(hosts));
        }
    }
    Ok((!flow.messages.is_empty()).then_some(flow))
}
