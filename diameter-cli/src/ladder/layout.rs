//! Puts messages into columns and rows.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, SystemTime};

use super::{
    Arrow, Column, Kind, Ladder, Message, Outcome, Repeats, Row, Session, Tone, date_and_clock,
    short_duration,
};

/// When nothing happens for so long, that is a row of its own.
const PAUSE: Duration = Duration::from_secs(1);

/// Takes messages in the order in which they are drawn. Columns stand in the order in which hosts appear, until
/// [`finish`](Self::finish) orders them.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    ladder: Ladder,
    columns: HashMap<String, usize>,
    sessions: HashMap<String, usize>,
    /// How many requests each host sent, and received.
    requests: Vec<[u32; 2]>,
    messages: usize,
    /// The last messages: what an agent passes on is among them.
    recent: VecDeque<Recent>,
    last: Option<SystemTime>,
    date: String,
}

/// A message that an agent may pass on: whom it reached, and what it said.
#[derive(Debug)]
struct Recent {
    to: usize,
    label: String,
    details: Vec<String>,
}

/// So many messages may come between the two sides of an agent.
const RECENT: usize = 32;

impl Layout {
    /// Adds a message.
    pub(crate) fn push(&mut self, message: &Message) {
        let Message { time, from, to, label, details, kind, session } = message;
        let [from, to] = [from, to].map(|name| self.column(name));
        self.passed(*time);
        if let Kind::Request { .. } = kind {
            self.requests[from][0] += 1;
            self.requests[to][1] += 1;
        }
        if let Kind::Request { repeats: Repeats::Failover(host), .. } = kind {
            let silent = self.columns.get(host).copied().unwrap_or(from);
            let text = format!("no answer from {}: another is asked", first_label(host));
            self.note(from, silent, text, Tone::Warning);
        }
        let (tone, outcome, latency) = match kind {
            Kind::Request { is_answered: false, .. } => (Tone::Bad, None, None),
            Kind::Request { repeats: Repeats::Nothing, .. } => (Tone::Request, None, None),
            Kind::Request { .. } => (Tone::Warning, None, None),
            Kind::Answer { result, latency } => {
                let is_good = result.as_ref().is_none_or(Outcome::is_good);
                (if is_good { Tone::Good } else { Tone::Bad }, result.clone(), *latency)
            }
        };
        let is_repeated = matches!(
            kind,
            Kind::Request { repeats: Repeats::Retransmission | Repeats::Failover(_), .. }
        );
        let session = session.as_ref().map(|session| self.session(session));
        let details = self.news(from, to, label, details);
        self.ladder.rows.push(Row::Arrow(Arrow {
            message: self.messages,
            time: *time,
            from,
            to,
            label: if is_repeated { format!("{label} again") } else { label.clone() },
            outcome,
            latency,
            details,
            tone,
            is_repeated,
            session,
        }));
        self.messages += 1;
        if let Kind::Request { is_answered: false, .. } = kind {
            self.note(from, to, "never answered".to_owned(), Tone::Bad);
        }
    }

    /// What has not been said already, where the message came to the agent that sends it on.
    fn news(&mut self, from: usize, to: usize, label: &str, details: &[String]) -> Vec<String> {
        let is_passed_on = self.recent.iter().any(|recent| {
            recent.to == from && recent.label == label && recent.details.ends_with(details)
        });
        let recent = Recent { to, label: label.to_owned(), details: details.to_vec() };
        self.recent.push_back(recent);
        if self.recent.len() > RECENT {
            self.recent.pop_front();
        }
        if is_passed_on { Vec::new() } else { details.to_vec() }
    }

    /// Adds what is no message: an answer that has not come, say.
    pub(crate) fn note(&mut self, from: usize, to: usize, text: String, tone: Tone) {
        self.ladder.rows.push(Row::Note { from, to, text, tone });
    }

    /// Gives the column of a host another name, that it became known by later. Returns whether that was done: not where
    /// there is no such column, or one with that name already.
    pub(crate) fn rename(&mut self, before: &str, name: &str) -> bool {
        if self.columns.contains_key(name) {
            return false;
        }
        let Some(column) = self.columns.remove(before) else { return false };
        self.columns.insert(name.to_owned(), column);
        self.ladder.columns[column].name = name.to_owned();
        true
    }

    /// Forgets rows that have been drawn.
    pub(crate) fn forget_rows(&mut self) {
        self.ladder.rows.clear();
    }

    /// The ladder so far.
    pub(crate) fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    /// The ladder, with who asks on the left, who answers on the right, and who passes on in between.
    pub(crate) fn finish(self, is_agent: impl Fn(&str) -> bool) -> Ladder {
        let Self { mut ladder, requests, .. } = self;
        // From 1 for who only asks to -1 for who only answers.
        let role = |column: &usize| {
            let [sent, received] = requests[*column].map(f64::from);
            if sent + received == 0.0 { 0.0 } else { (sent - received) / (sent + received) }
        };
        let mut order: Vec<usize> = (0..ladder.columns.len()).collect();
        order.sort_by(|a, b| role(b).total_cmp(&role(a)));
        let mut places = vec![0; order.len()];
        for (place, column) in order.iter().enumerate() {
            places[*column] = place;
        }
        ladder.columns = order.iter().map(|column| ladder.columns[*column].clone()).collect();
        for column in &mut ladder.columns {
            column.is_agent = is_agent(&column.name);
        }
        for row in &mut ladder.rows {
            if let Row::Arrow(Arrow { from, to, .. }) | Row::Note { from, to, .. } = row {
                (*from, *to) = (places[*from], places[*to]);
            }
        }
        ladder
    }

    /// The column of a host.
    pub(crate) fn column(&mut self, name: &str) -> usize {
        if let Some(column) = self.columns.get(name) {
            return *column;
        }
        let column = self.ladder.columns.len();
        self.ladder.columns.push(Column { name: name.to_owned(), is_agent: false });
        self.requests.push([0; 2]);
        self.columns.insert(name.to_owned(), column);
        column
    }

    fn session(&mut self, session: &Session) -> usize {
        if let Some(position) = self.sessions.get(&session.id) {
            return *position;
        }
        let position = self.ladder.sessions.len();
        self.ladder.sessions.push(session.clone());
        self.sessions.insert(session.id.clone(), position);
        position
    }

    /// Notes the time, and that of nothing before it.
    fn passed(&mut self, time: Option<SystemTime>) {
        let Some(time) = time else { return };
        let pause = self.last.and_then(|last| time.duration_since(last).ok());
        if let Some(pause) = pause.filter(|pause| *pause >= PAUSE) {
            self.ladder.rows.push(Row::Pause(pause));
        }
        let (date, _) = date_and_clock(time);
        if date != self.date {
            self.ladder.rows.push(Row::Date(date.clone()));
            self.date = date;
        }
        self.last = Some(time);
    }
}

/// The part of a name that tells hosts of one network apart; the whole of an address.
pub(crate) fn first_label(name: &str) -> &str {
    let is_address = name.starts_with('[') || name.parse::<std::net::SocketAddr>().is_ok();
    let (first, _) = name.split_once('.').filter(|_| !is_address).unwrap_or((name, ""));
    first
}

/// What a pause is called.
pub(crate) fn pause(duration: Duration) -> String {
    format!("{} later", short_duration(duration))
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    #[test]
    fn who_asks_stands_on_the_left_and_agents_in_between() {
        let ladder = example::ladder();
        let names: Vec<&str> = ladder.columns.iter().map(|it| first_label(&it.name)).collect();
        assert_eq!(names, ["pgw1", "dra1", "ocs1", "ocs2"]);
        assert_eq!(ladder.columns.iter().filter(|it| it.is_agent).count(), 1);

        // The agent is seen first here: a capture that begins behind it.
        let mut layout = Layout::default();
        let messages = example::messages();
        messages.iter().skip(1).for_each(|it| layout.push(it));
        let ladder = layout.finish(|_| false);
        let names: Vec<&str> = ladder.columns.iter().map(|it| first_label(&it.name)).collect();
        assert_eq!(names, ["pgw1", "dra1", "ocs1", "ocs2"]);
        let Row::Arrow(first) = &ladder.rows[1] else { panic!("{:?}", ladder.rows) };
        assert_eq!((first.message, first.from, first.to), (0, 1, 2));
    }

    #[test]
    fn what_did_not_come_is_a_row_and_so_is_a_pause() {
        let rows = example::ladder().rows;
        let shown: Vec<String> = rows
            .iter()
            .map(|row| match row {
                Row::Arrow(arrow) => arrow.captions().swap_remove(0),
                Row::Pause(duration) => pause(*duration),
                Row::Note { text, .. } => text.clone(),
                Row::Date(date) => date.clone(),
            })
            .collect();
        assert_eq!(
            shown,
            [
                "2026-11-28",
                "CCR-I #0",
                "CCR-I #0",
                "CCA-I #0 2001 SUCCESS 8.0 ms",
                "CCA-I #0 2001 SUCCESS 10.0 ms",
                "59.99 s later",
                "CCR-U #1",
                "CCR-U #1",
                "never answered",
                "3.00 s later",
                "no answer from ocs1: another is asked",
                "CCR-U #1 again",
                "CCA-U #1 5002 UNKNOWN_SESSION_ID 3.0 ms",
                "CCA-U #1 5002 UNKNOWN_SESSION_ID 3.00 s",
            ]
        );
    }

    #[test]
    fn what_an_agent_passes_on_is_said_once() {
        let mut messages = example::messages();
        messages[1].details = messages[0].details.clone();
        messages[2].details = messages[3].details.clone();
        let mut layout = Layout::default();
        messages.iter().for_each(|it| layout.push(it));
        let details = layout.ladder().rows.iter().filter_map(|row| match row {
            Row::Arrow(arrow) => Some(arrow.details.len()),
            _ => None,
        });
        assert_eq!(details.take(4).collect::<Vec<_>>(), [3, 0, 2, 0]);
    }

    #[test]
    fn addresses_are_not_cut_at_their_dots() {
        assert_eq!(first_label("ocs1.example.net"), "ocs1");
        assert_eq!(first_label("192.0.2.1:3868"), "192.0.2.1:3868");
        assert_eq!(first_label("[2001:db8::1]:3868"), "[2001:db8::1]:3868");
        assert_eq!(first_label("relay"), "relay");
    }
}
