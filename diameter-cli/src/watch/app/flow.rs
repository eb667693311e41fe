//! The messages of one or more rows as a ladder.

use std::collections::{BTreeSet, HashSet};
use std::net::SocketAddr;
use std::ops::Range;
use std::sync::Arc;

use diameter_analysis::{Exchange, Relation, SessionId};
use diameter_core::print::Frame;

use super::keys::Action;
use super::message::Opened;
use crate::flow::details::{Details, Table};
use crate::ladder::text::{Glyphs, Line, Text};
use crate::ladder::{self, Kind, Layout, Repeats, Session};
use crate::watch::traffic::{Message, Row, Traffic};
use crate::watch::words;

/// Longer flows are shown without their beginning.
const MOST: usize = 1000;

/// A flow, as far as its messages are kept.
#[derive(Debug)]
pub(in crate::watch) struct Flow {
    rows: Vec<Row>,
    messages: Vec<Message>,
    /// How many messages are not shown, for want of room.
    left_out: usize,
    /// The names of the hosts.
    heading: Vec<Line>,
    /// The lines below.
    lines: Vec<Drawn>,
    /// The number of the selected message.
    selected: u64,
    /// The first line that is shown.
    top: usize,
    /// For what it was drawn: messages that were read, and characters in a line.
    drawn: Option<(u64, usize)>,
}

/// A line of a ladder.
#[derive(Debug)]
struct Drawn {
    /// The position of the message that it belongs to.
    message: usize,
    /// Whether it is the arrow, or what stands below that.
    is_arrow: bool,
    line: Line,
}

impl Flow {
    pub(super) fn new(rows: Vec<Row>) -> Self {
        Self {
            rows,
            messages: Vec::new(),
            left_out: 0,
            heading: Vec::new(),
            lines: Vec::new(),
            selected: 0,
            top: 0,
            drawn: None,
        }
    }

    pub(in crate::watch) fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub(in crate::watch) fn messages(&self) -> &[Message] {
        &self.messages
    }

    pub(in crate::watch) fn left_out(&self) -> usize {
        self.left_out
    }

    pub(in crate::watch) fn selected(&self) -> Option<&Message> {
        self.messages.get(self.position())
    }

    fn position(&self) -> usize {
        let at = self.messages.partition_point(|message| message.number < self.selected);
        at.min(self.messages.len().saturating_sub(1))
    }

    /// The lines that are always shown, and those that have room below, each with whether it is of the selected
    /// message.
    pub(in crate::watch) fn lines(
        &self,
        height: usize,
    ) -> (&[Line], impl Iterator<Item = (&Line, bool)>) {
        let selected = self.position();
        let room = height.saturating_sub(self.heading.len());
        let lines = self.lines.iter().skip(self.top).take(room);
        let is_selected = move |it: &Drawn| it.is_arrow && it.message == selected;
        (&self.heading, lines.map(move |drawn| (&drawn.line, is_selected(drawn))))
    }

    /// The lines of the selected message.
    fn selected_lines(&self) -> Range<usize> {
        let at = self.position();
        let start = self.lines.partition_point(|drawn| drawn.message < at);
        let end = self.lines.partition_point(|drawn| drawn.message <= at);
        start..end
    }

    /// Draws it anew where there is more, and keeps the selected message on the screen.
    pub(super) fn settle(&mut self, traffic: &Traffic, table: &Table, width: usize, height: usize) {
        let now = Some((traffic.version(), width));
        if self.drawn != now {
            self.drawn = now;
            self.draw(traffic, table, width);
        }
        let room = height.saturating_sub(self.heading.len()).max(1);
        let lines = self.selected_lines();
        self.top = self.top.min(lines.start);
        if lines.end > self.top + room {
            // The first line of the message before all others.
            self.top = (lines.end - room).min(lines.start);
        }
        self.top = self.top.min(self.lines.len().saturating_sub(room));
    }

    fn draw(&mut self, traffic: &Traffic, table: &Table, width: usize) {
        let was_at_end = self.position() + 1 == self.messages.len() && self.messages.len() > 1;
        self.messages = traffic.messages(self.rows.iter().copied());
        self.left_out = self.messages.len().saturating_sub(MOST);
        self.messages.drain(..self.left_out);
        if was_at_end {
            self.selected = self.messages.last().map_or(0, |last| last.number);
        }
        let mut layout = Layout::default();
        let mut agents = HashSet::new();
        let mut told = HashSet::new();
        for message in &self.messages {
            let arrow = arrow(message, traffic, table, &mut told);
            if message.is_forwarded(traffic.analysis()) {
                agents.insert(arrow.from.clone());
            }
            layout.push(&arrow);
        }
        let ladder = layout.finish(|name| agents.contains(name));
        let text = Text::new(&ladder, width, Glyphs::UNICODE);
        self.heading = text.heading();
        self.lines.clear();
        let mut message = 0;
        // What stands before an arrow, a pause say, belongs to it; a note behind one to that.
        let mut before = Vec::new();
        for (number, row) in ladder.rows.iter().enumerate() {
            match row {
                ladder::Row::Arrow(arrow) => message = arrow.message,
                ladder::Row::Note { .. } => {}
                ladder::Row::Pause(_) | ladder::Row::Date(_) => {
                    before.extend(text.row(number));
                    continue;
                }
            }
            let is_arrow = matches!(row, ladder::Row::Arrow(_));
            let above = before.drain(..).map(|line| Drawn { message, is_arrow: false, line });
            let own = text.row(number).into_iter();
            self.lines.extend(above.chain(own.map(|line| Drawn { message, is_arrow, line })));
        }
    }

    /// All sessions of the subscribers whom it is about.
    pub(super) fn extended(&self, traffic: &Traffic) -> Self {
        let all = self.rows.iter().flat_map(|row| traffic.sessions_of_subscriber(*row));
        let rows: BTreeSet<Row> = all.collect();
        Self::new(rows.into_iter().collect())
    }

    pub(super) fn key(&mut self, action: Action, height: usize) {
        let at = self.position();
        // A message takes about two lines.
        let page = (height / 2).max(1);
        let to = match action {
            Action::Up | Action::Left => at.saturating_sub(1),
            Action::Down | Action::Right => at + 1,
            Action::PageUp => at.saturating_sub(page),
            Action::PageDown => at + page,
            Action::HalfPageUp => at.saturating_sub(page.div_ceil(2)),
            Action::HalfPageDown => at + page.div_ceil(2),
            Action::First => {
                self.top = 0;
                0
            }
            Action::Last => usize::MAX,
            _ => at,
        };
        let to = to.min(self.messages.len().saturating_sub(1));
        self.selected = self.messages.get(to).map_or(0, |message| message.number);
    }

    /// Opens the selected message, or all of them from the first one on.
    pub(super) fn open(&self, is_from_first: bool) -> Option<Opened> {
        Opened::new(self.messages.clone(), if is_from_first { 0 } else { self.position() })
    }
}

/// A message as a ladder shows it. Whom a session is about is shown where it was not told yet.
fn arrow(
    message: &Message,
    traffic: &Traffic,
    table: &Table,
    told: &mut HashSet<SessionId>,
) -> ladder::Message {
    let captured = &message.captured;
    let exchange = traffic.analysis().exchange(message.exchange);
    let frame = Frame::read(captured.octets.clone());
    let Details { label, about, parts, outcome } = match &frame {
        Ok(frame) => table.details(frame, &traffic.catalogue().recognize_frame(frame)),
        // Nothing shorter than a header is kept.
        Err(error) => Details { label: error.to_string(), ..Details::default() },
    };
    let kind = match exchange {
        Some(exchange) if message.is_request => Kind::Request {
            repeats: repeats(exchange, traffic),
            is_answered: !exchange.is_unanswered,
        },
        _ => Kind::Answer { result: outcome, latency: exchange.and_then(|it| it.latency) },
    };
    let (asks, answers) = hosts(exchange, traffic);
    let (from, to) = if message.is_request { (asks, answers) } else { (answers, asks) };
    let session = exchange.and_then(|it| it.session);
    let is_new = about.is_empty() || session.is_none_or(|it| told.insert(it));
    let about = about.into_iter().filter(|_| is_new);
    let session = session.and_then(|it| traffic.analysis().session(it));
    let session = session.zip(frame.ok()).map(|(session, frame)| {
        let known = traffic.catalogue().recognize_frame(&frame);
        let application = words::application(&known, &frame.header).into_owned();
        Session { application, id: session.id.to_string() }
    });
    let details = about.chain(parts).collect();
    ladder::Message { time: captured.time, from, to, label, details, kind, session }
}

/// Who asks and who answers: the names of the hosts at both ends of the connection, as far as they are known.
fn hosts(exchange: Option<&Exchange>, traffic: &Traffic) -> (String, String) {
    let Some(exchange) = exchange else { return ("?".to_owned(), "?".to_owned()) };
    let name = |address: Option<SocketAddr>, said: &Option<Arc<str>>, instead: &str| {
        let known = address.and_then(|it| traffic.analysis().hosts().name(it));
        match (known, address) {
            (Some(name), _) => name.to_string(),
            (None, Some(address)) => address.to_string(),
            (None, None) => said.as_deref().unwrap_or(instead).to_owned(),
        }
    };
    let flow = exchange.flow;
    (
        name(flow.map(|it| it.source), &exchange.origin_host, "client"),
        name(flow.map(|it| it.destination), &exchange.answered_by, "server"),
    )
}

fn repeats(exchange: &Exchange, traffic: &Traffic) -> Repeats {
    match exchange.relation {
        Relation::First | Relation::Forwarded { .. } => Repeats::Nothing,
        Relation::Retransmitted { .. } => Repeats::Retransmission,
        Relation::FailedOver { of } => {
            let (_, silent) = hosts(traffic.analysis().exchange(of), traffic);
            Repeats::Failover(silent)
        }
    }
}
