//! The lists of sessions and exchanges.

mod exchanges;
mod sessions;

use std::time::{Duration, SystemTime};

use diameter_analysis::{Exchange, Session, SessionId};
use diameter_core::{Header, Outcome};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::columns::{Column, draw, fit};
use super::theme::Theme;
use crate::ladder::date_and_clock;
use crate::watch::app::{App, Key, Times};
use crate::watch::traffic::{Kind, Row};
use crate::watch::words;
use exchanges::exchange_columns;
use sessions::session_columns;

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
    let width = area.width.saturating_sub(MARK);
    let shown = app.own().columns.shown();
    match app.kind {
        Kind::Sessions => {
            let columns = session_columns();
            let columns = fit(shown.filter_map(|it| columns.get(it)), width);
            let line = |row| session_line(app, theme, row);
            table(app, theme, area, buffer, &columns, &rows, selected, line);
        }
        Kind::Exchanges => {
            let columns = exchange_columns();
            let columns = fit(shown.filter_map(|it| columns.get(it)), width);
            let line = |row| exchange_line(app, theme, row);
            table(app, theme, area, buffer, &columns, &rows, selected, line);
        }
    }
}

fn session_line(app: &App, theme: Theme, row: Row) -> Option<SessionLine<'_>> {
    let Row::Session(_, id) = row else { return None };
    let session = app.traffic.analysis().session(id)?;
    Some(SessionLine { app, theme, id: (id, session) })
}

fn exchange_line(app: &App, theme: Theme, row: Row) -> Option<ExchangeLine<'_>> {
    let Row::Exchange(id) = row else { return None };
    let exchange = app.traffic.analysis().exchange(id)?;
    Some(ExchangeLine { app, theme, id: exchange })
}

/// What a row has in a column, to put rows in order.
pub(in crate::watch) fn key(app: &App, column: usize, row: Row) -> Key {
    let theme = Theme { is_colored: false };
    let key = match row {
        Row::Session(..) => session_columns()
            .get(column)
            .and_then(|it| Some((it.key)(&session_line(app, theme, row)?))),
        Row::Exchange(_) => exchange_columns()
            .get(column)
            .and_then(|it| Some((it.key)(&exchange_line(app, theme, row)?))),
    };
    key.unwrap_or(Key::Nothing)
}

/// The names of all columns of a list.
pub(super) fn names(kind: Kind) -> Vec<&'static str> {
    match kind {
        Kind::Sessions => session_columns().iter().map(|it| it.title).collect(),
        Kind::Exchanges => exchange_columns().iter().map(|it| it.title).collect(),
    }
}

/// Which columns of a list are shown unless somebody chooses others.
pub(in crate::watch) fn usual_columns(kind: Kind) -> impl Iterator<Item = bool> {
    let usual: Vec<bool> = match kind {
        Kind::Sessions => session_columns().iter().map(|it| it.is_usual).collect(),
        Kind::Exchanges => exchange_columns().iter().map(|it| it.is_usual).collect(),
    };
    usual.into_iter()
}

/// In front of every row: whether it is marked, and whether messages of it break their grammar.
const MARK: u16 = 3;

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
        if app.traffic.broken(*row) > 0 && area.width > 1 {
            buffer.set_string(area.x + 1, y, "!", theme.bad());
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

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
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

/// Whom a session is about.
fn subscriber(app: &App, session: &Session) -> String {
    let subscriber = session.subscriber.and_then(|it| app.traffic.analysis().subscriber(it));
    subscriber.and_then(|it| it.name()).map(ToString::to_string).unwrap_or_default()
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
