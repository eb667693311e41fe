//! The lists of sessions and exchanges.

use std::time::{Duration, SystemTime};

use diameter_analysis::{Exchange, Relation, Session, SessionId};
use diameter_core::{Header, Outcome};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::columns::{Column, draw, fit};
use super::theme::Theme;
use crate::ladder::{date_and_clock, short_duration};
use crate::watch::app::{App, Hosts, Times};
use crate::watch::traffic::{Kind, Row};
use crate::watch::words;

/// A row with what its cells are made of.
struct Line<'a, T> {
    app: &'a App,
    theme: Theme,
    id: T,
}

type SessionLine<'a> = Line<'a, (SessionId, &'a Session)>;
type ExchangeLine<'a> = Line<'a, &'a Exchange>;

/// Draws the names of the columns into the first line, and rows below.
pub(super) fn list(app: &App, theme: Theme, area: Rect, buffer: &mut Buffer) {
    let height = usize::from(area.height.saturating_sub(1));
    let (rows, selected) = app.place().window(app.listing(), height);
    buffer.set_style(Rect { height: 1, ..area }, theme.heading());
    match app.kind {
        Kind::Sessions => {
            let columns = session_columns();
            let columns = fit(&columns, area.width.saturating_sub(MARK));
            table(app, theme, area, buffer, &columns, &rows, selected, |row| match row {
                Row::Session(_, id) => {
                    let session = app.traffic.analysis().session(id)?;
                    Some(SessionLine { app, theme, id: (id, session) })
                }
                Row::Exchange(_) => None,
            });
        }
        Kind::Exchanges => {
            let columns = exchange_columns();
            let columns = fit(&columns, area.width.saturating_sub(MARK));
            table(app, theme, area, buffer, &columns, &rows, selected, |row| match row {
                Row::Exchange(id) => {
                    let exchange = app.traffic.analysis().exchange(id)?;
                    Some(ExchangeLine { app, theme, id: exchange })
                }
                Row::Session(..) => None,
            });
        }
    }
}

/// In front of every row: whether it is marked.
const MARK: u16 = 2;

#[allow(clippy::too_many_arguments, reason = "both lists are drawn alike")]
fn table<T>(
    app: &App,
    theme: Theme,
    area: Rect,
    buffer: &mut Buffer,
    columns: &[(&Column<T>, u16)],
    rows: &[Row],
    selected: Option<usize>,
    line: impl Fn(Row) -> Option<T>,
) {
    let inner =
        Rect { x: area.x + MARK.min(area.width), width: area.width.saturating_sub(MARK), ..area };
    draw(buffer, inner, columns, |column| (column.title.to_owned(), theme.heading()));
    for (y, (number, row)) in (area.y + 1..area.bottom()).zip(rows.iter().enumerate()) {
        let line_area = Rect { y, height: 1, ..area };
        if app.place().marked.contains(row) {
            buffer.set_string(area.x, y, "*", theme.marked());
        }
        if let Some(line) = line(*row) {
            let inner = Rect { y, height: 1, ..inner };
            draw(buffer, inner, columns, |column| (column.cell)(&line));
        }
        if selected == Some(number) {
            buffer.set_style(line_area, theme.selected());
        }
    }
}

fn plain(text: impl Into<String>) -> (String, Style) {
    (text.into(), Style::default())
}

fn session_columns<'a>() -> [Column<SessionLine<'a>>; 9] {
    let column = |title, width, rank, cell| Column { title, width, rank, is_number: false, cell };
    let number = |title, width, rank, cell| Column { title, width, rank, is_number: true, cell };
    [
        column("Began", 12, 2, |line: &SessionLine<'_>| {
            (line.app.time(line.id.1.first), line.theme.quiet())
        }),
        column("Application", 11, 3, |line| plain(line.application())),
        column("Session-Id", 22, 0, |line| plain(&*line.id.1.id)),
        column("Subscriber", 16, 5, |line| plain(line.subscriber())),
        number("Messages", 8, 4, |line: &SessionLine<'_>| plain(line.id.1.messages.to_string())),
        number("Failed", 6, 7, |line| counted(line.id.1.failures, line.theme.bad())),
        number("Silent", 6, 8, |line| counted(line.id.1.unanswered, line.theme.bad())),
        number("Again", 5, 9, |line| counted(line.id.1.repeated, line.theme.warning())),
        column("Last answer", 24, 1, |line| {
            result(line.id.1.outcome, &line.header(), line.app, line.theme)
        }),
    ]
}

fn exchange_columns<'a>() -> [Column<ExchangeLine<'a>>; 8] {
    let column = |title, width, rank, cell| Column { title, width, rank, is_number: false, cell };
    let number = |title, width, rank, cell| Column { title, width, rank, is_number: true, cell };
    [
        column("Time", 12, 3, |line: &ExchangeLine<'_>| {
            (line.app.time(line.id.time()), line.theme.quiet())
        }),
        column("Command", 9, 1, |line| {
            let known = line.app.traffic.catalogue().recognize(&line.id.header);
            let style = if line.id.relation == Relation::First {
                Style::default()
            } else {
                line.theme.warning()
            };
            (words::command(&known, &line.id.header).into_owned(), style)
        }),
        column("Application", 11, 5, |line| {
            let known = line.app.traffic.catalogue().recognize(&line.id.header);
            plain(words::application(&known, &line.id.header))
        }),
        column("From", 20, 4, |line| plain(line.host(true))),
        column("To", 20, 6, |line| plain(line.host(false))),
        column("Session-Id", 10, 0, |line| {
            let session = line.id.session.and_then(|it| line.app.traffic.analysis().session(it));
            plain(session.map_or("", |session| &*session.id))
        }),
        number("Latency", 9, 7, |line: &ExchangeLine<'_>| {
            plain(line.id.latency.map(short_duration).unwrap_or_default())
        }),
        column("Answer", 24, 2, |line| match line.id {
            Exchange { is_unanswered: true, answer: None, .. } => {
                ("none".to_owned(), line.theme.bad())
            }
            Exchange { answer: None, .. } => ("...".to_owned(), line.theme.quiet()),
            Exchange { outcome, header, .. } => result(*outcome, header, line.app, line.theme),
        }),
    ]
}

/// A number that is of interest when it is not 0.
fn counted(number: u64, style: Style) -> (String, Style) {
    match number {
        0 => (String::new(), style),
        _ => (number.to_string(), style),
    }
}

/// `2001 SUCCESS`.
fn result(outcome: Option<Outcome>, header: &Header, app: &App, theme: Theme) -> (String, Style) {
    let Some(outcome) = outcome else { return (String::new(), theme.quiet()) };
    let known = app.traffic.catalogue().recognize(header);
    let symbol = words::symbol(outcome, &known).unwrap_or_default();
    let symbol = symbol.strip_prefix("DIAMETER_").unwrap_or(symbol);
    let style = if outcome.is_failure() { theme.bad() } else { theme.good() };
    (format!("{} {symbol}", outcome.code()), style)
}

impl SessionLine<'_> {
    /// A header by which applications and results have names.
    fn header(&self) -> Header {
        let session = self.id.1;
        Header {
            flags: diameter_core::CommandFlags::REQUEST,
            command_code: session.command_code,
            application_id: session.application_id,
            hop_by_hop_id: diameter_core::HopByHopId(0),
            end_to_end_id: diameter_core::EndToEndId(0),
        }
    }

    fn application(&self) -> String {
        let header = self.header();
        let known = self.app.traffic.catalogue().recognize(&header);
        words::application(&known, &header).into_owned()
    }

    fn subscriber(&self) -> String {
        let analysis = self.app.traffic.analysis();
        let subscriber = self.id.1.subscriber.and_then(|it| analysis.subscriber(it));
        subscriber.and_then(|it| it.name()).map(ToString::to_string).unwrap_or_default()
    }
}

impl ExchangeLine<'_> {
    /// Who asks, or who answers.
    fn host(&self, asks: bool) -> String {
        let exchange = self.id;
        let address = exchange.flow.map(|flow| if asks { flow.source } else { flow.destination });
        let said = if asks { &exchange.origin_host } else { &exchange.answered_by };
        let known = address.and_then(|it| self.app.traffic.analysis().hosts().name(it));
        let name = known.or(said.as_ref()).map(ToString::to_string);
        let address = address.map(|it| it.to_string());
        let shown = match self.app.look.hosts {
            Hosts::Names => name.or(address),
            Hosts::Addresses => address.or(name),
        };
        shown.unwrap_or_default()
    }
}

impl App {
    /// A time as it is shown.
    pub(in crate::watch) fn time(&self, time: Option<SystemTime>) -> String {
        let Some(time) = time else { return String::new() };
        match self.look.time {
            Times::Clock => date_and_clock(time).1,
            Times::SinceBegin => {
                let since = self.began.and_then(|began| time.duration_since(began).ok());
                format!("{:.3}", since.unwrap_or(Duration::ZERO).as_secs_f64())
            }
        }
    }
}
