//! What happened how often, between whom, how quickly and how much of it: in tables by what is asked for, and over time.

mod latencies;
mod peers;
mod row;
mod series;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::time::{Duration, SystemTime};

use diameter_capture::{Captured, Flow};
use diameter_core::Outcome;
use foldhash::fast::RandomState;

use crate::exchanges::{Exchanges, GivenUp, Observed, Part};
use crate::hosts::Hosts;
use crate::outline::Outline;
use crate::relation::Relation;
use crate::settings::Settings;
use peers::Peers;

pub use latencies::Latencies;
pub use peers::Peer;
pub use row::{Row, Sizes};
pub use series::{Interval, Series};

/// What a table has a row for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Who sends requests.
    Client,
    /// Who answers them.
    Server,
    /// The Application-Id.
    Application,
    /// The Command Code, within an application.
    Command,
    /// What the answer says, or that there is none.
    Result,
}

/// How an exchange ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// With an answer that says so.
    Outcome(Outcome),
    /// With an answer that says nothing.
    Nothing,
    /// Without an answer.
    Unanswered,
}

/// What the exchanges of a row have in common; `None` for what the table does not ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Key {
    /// Who sent the requests.
    pub client: Option<Peer>,
    /// Who answered them.
    pub server: Option<Peer>,
    /// The Application-Id; always there with a command.
    pub application_id: Option<u32>,
    /// The Command Code.
    pub command_code: Option<u32>,
    /// How they ended.
    pub ending: Option<Ending>,
}

/// A row for each combination of these, the one with the most requests first.
#[derive(Clone, Debug)]
pub struct Table {
    /// What rows differ in.
    pub by: Vec<Dimension>,
    /// The rows.
    pub rows: Vec<(Key, Row)>,
    /// What there was no room for rows of.
    pub others: Option<Row>,
}

/// Statistics of messages, in bounded memory.
///
/// ```no_run
/// use diameter_analysis::{Dimension, Outline, Settings, Statistics};
/// use diameter_capture::{Input, Options};
///
/// let mut statistics = Statistics::new(&Settings::default(), &[&[Dimension::Command]]);
/// for captured in Input::open("gy.pcap".as_ref(), &Options::default())?.flatten() {
///     statistics.observe(&captured);
/// }
/// statistics.finish();
/// for (key, row) in &statistics.tables()[0].rows {
///     println!("{:?}: {} requests, p99 {:?}", key.command_code, row.requests, row.latencies.quantile(0.99));
/// }
/// # std::io::Result::Ok(())
/// ```
#[derive(Debug)]
pub struct Statistics {
    exchanges: Exchanges<Note>,
    hosts: Hosts,
    peers: Peers,
    tables: Vec<Rows>,
    total: Row,
    series: Series,
    messages: u64,
    octets: u64,
    times: Option<(SystemTime, SystemTime)>,
}

/// Rows while they are counted.
#[derive(Debug)]
struct Rows {
    by: Vec<Dimension>,
    rows: HashMap<Numbers, Row, RandomState>,
    others: Option<Row>,
}

/// A key, with numbers for peers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Numbers {
    client: u32,
    server: u32,
    application_id: u32,
    command_code: u32,
    ending: Option<Ending>,
}

/// What is remembered of a message until its counterpart has come.
#[derive(Clone, Copy, Debug)]
struct Note {
    client: u32,
    server: u32,
    application_id: u32,
    command_code: u32,
    length: usize,
    time: Option<SystemTime>,
    relation: Relation,
    outcome: Option<Outcome>,
}

/// An exchange that is over.
struct Over {
    request: Option<Note>,
    answer: Option<Note>,
    latency: Option<Duration>,
}

/// More rows have no room: a histogram takes some kilobytes.
const MOST_ROWS: usize = 1000;

impl Statistics {
    /// Nothing was seen yet. Each table has a row for each combination of its dimensions.
    pub fn new(settings: &Settings, tables: &[&[Dimension]]) -> Self {
        let table =
            |by: &&[Dimension]| Rows { by: by.to_vec(), rows: HashMap::default(), others: None };
        Self {
            exchanges: Exchanges::new(settings),
            hosts: Hosts::default(),
            peers: Peers::default(),
            tables: tables.iter().map(table).collect(),
            total: Row::default(),
            series: Series::default(),
            messages: 0,
            octets: 0,
            times: None,
        }
    }

    /// Takes the next message; one without a header counts nowhere.
    pub fn observe(&mut self, captured: &Captured) {
        let Some(outline) = Outline::of(&captured.octets) else { return };
        self.messages += 1;
        self.octets += captured.octets.len() as u64;
        if let Some(time) = captured.time {
            let (first, last) = self.times.get_or_insert((time, time));
            (*first, *last) = ((*first).min(time), (*last).max(time));
            self.series.begin(time);
        }
        if let Some(flow) = captured.flow {
            self.hosts.observe(flow, &outline);
        }
        let note = self.note(captured, &outline);
        let keep = |relation| Note { relation, ..note };
        let Observed { part, given_up, .. } = self.exchanges.observe_with(captured, &outline, keep);
        if let Part::Request { relation: Relation::Forwarded { .. }, .. } = part
            && let Some(flow) = captured.flow
        {
            self.hosts.forwards(flow);
        }
        match part {
            Part::Request { relation, answer: Some((answer, latency)) } => {
                let request = Some(Note { relation, ..note });
                self.count(&Over { request, answer: Some(answer), latency });
            }
            Part::Answer { request: request @ Some(_), latency } => {
                self.count(&Over { request, answer: Some(note), latency });
            }
            Part::Request { answer: None, .. } | Part::Answer { request: None, .. } => {}
        }
        self.give_up(given_up);
    }

    /// No message follows: whatever waits for an answer gets none.
    pub fn finish(&mut self) {
        let given_up = self.exchanges.finish();
        self.give_up(given_up);
    }

    /// How many messages were observed.
    pub fn messages(&self) -> u64 {
        self.messages
    }

    /// How many octets they had.
    pub fn octets(&self) -> u64 {
        self.octets
    }

    /// The earliest and the latest time of a message.
    pub fn times(&self) -> Option<(SystemTime, SystemTime)> {
        self.times
    }

    /// All exchanges together.
    pub fn total(&self) -> &Row {
        &self.total
    }

    /// What happened over time.
    pub fn series(&self) -> &Series {
        &self.series
    }

    /// The tables, as they were asked for.
    pub fn tables(&self) -> Vec<Table> {
        let names = self.peers.names(&self.hosts);
        self.tables.iter().map(|it| it.table(&names)).collect()
    }

    fn note(&mut self, captured: &Captured, outline: &Outline<'_>) -> Note {
        let origin = outline.origin_host;
        let (client, server) = match (captured.flow, outline.is_request()) {
            (Some(Flow { source, destination, .. }), true) => {
                (self.peers.at(source, &self.hosts), self.peers.at(destination, &self.hosts))
            }
            (Some(Flow { source, destination, .. }), false) => {
                (self.peers.at(destination, &self.hosts), self.peers.at(source, &self.hosts))
            }
            (None, true) => {
                (self.peers.called(origin), self.peers.called(outline.destination_host))
            }
            (None, false) => (Peers::UNKNOWN, self.peers.called(origin)),
        };
        Note {
            client,
            server,
            application_id: outline.header.application_id,
            command_code: outline.header.command_code,
            length: captured.octets.len(),
            time: captured.time,
            relation: Relation::First,
            outcome: outline.outcome,
        }
    }

    fn give_up(&mut self, given_up: Vec<GivenUp<Note>>) {
        for GivenUp { is_request, kept, .. } in given_up {
            let (request, answer) =
                if is_request { (Some(kept), None) } else { (None, Some(kept)) };
            self.count(&Over { request, answer, latency: None });
        }
    }

    fn count(&mut self, over: &Over) {
        let Some(first) = over.request.or(over.answer) else { return };
        let ending = match over.answer {
            Some(answer) => answer.outcome.map_or(Ending::Nothing, Ending::Outcome),
            None => Ending::Unanswered,
        };
        // The answer knows better who has sent it.
        let server = over.answer.map(|it| it.server).filter(|it| *it != Peers::UNKNOWN);
        let numbers = Numbers {
            client: first.client,
            server: server.unwrap_or(first.server),
            application_id: first.application_id,
            command_code: first.command_code,
            ending: Some(ending),
        };
        self.total.count(over, ending);
        for table in &mut self.tables {
            table.count(numbers, over, ending);
        }
        if let Some(time) = first.time {
            self.series.count(time, over, ending);
        }
    }
}

impl Rows {
    fn count(&mut self, numbers: Numbers, over: &Over, ending: Ending) {
        let has = |dimension| self.by.contains(&dimension);
        let has_application = has(Dimension::Application) || has(Dimension::Command);
        let number = |is_asked: bool, number| if is_asked { number } else { 0 };
        let numbers = Numbers {
            client: number(has(Dimension::Client), numbers.client),
            server: number(has(Dimension::Server), numbers.server),
            application_id: number(has_application, numbers.application_id),
            command_code: number(has(Dimension::Command), numbers.command_code),
            ending: numbers.ending.filter(|_| has(Dimension::Result)),
        };
        let is_full = self.rows.len() >= MOST_ROWS;
        let row = match self.rows.entry(numbers) {
            Entry::Occupied(row) => row.into_mut(),
            Entry::Vacant(_) if is_full => self.others.get_or_insert_default(),
            Entry::Vacant(place) => place.insert(Row::default()),
        };
        row.count(over, ending);
    }

    fn table(&self, names: &[Peer]) -> Table {
        let has = |dimension| self.by.contains(&dimension);
        let peer = |number: u32| names.get(number as usize).cloned().unwrap_or(Peer::Unknown);
        let mut rows: HashMap<Key, Row> = HashMap::new();
        for (numbers, row) in &self.rows {
            let key = Key {
                client: has(Dimension::Client).then(|| peer(numbers.client)),
                server: has(Dimension::Server).then(|| peer(numbers.server)),
                application_id: (has(Dimension::Application) || has(Dimension::Command))
                    .then_some(numbers.application_id),
                command_code: has(Dimension::Command).then_some(numbers.command_code),
                ending: numbers.ending,
            };
            // Two addresses of one host.
            rows.entry(key).or_default().add(row);
        }
        let mut rows: Vec<(Key, Row)> = rows.into_iter().collect();
        rows.sort_by(|(one, a), (other, b)| {
            let order = |key: &Key| format!("{key:?}");
            b.requests.cmp(&a.requests).then_with(|| order(one).cmp(&order(other)))
        });
        Table { by: self.by.clone(), rows, others: self.others.clone() }
    }
}
