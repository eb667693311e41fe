//! Pages of text: help and settings.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::list;
use super::theme::Theme;
use crate::watch::app::keys::BINDINGS;
use crate::watch::app::{App, SETTINGS};

/// The columns of the list: which are shown, in which order.
pub(super) fn columns(app: &App, selected: usize, theme: Theme) -> Vec<Line<'static>> {
    let names = list::names(app.kind);
    let rows = app.own().columns.all().enumerate().map(|(row, (column, is_shown))| {
        let style = if row == selected { theme.selected() } else { Style::default() };
        let mark = if is_shown { 'x' } else { ' ' };
        let name = names.get(column).copied().unwrap_or_default();
        Line::styled(format!(" [{mark}] {name:20}"), style)
    });
    let about = [
        "",
        " Space shows a column or hides it, + and - move it. What has no room on the screen is left out.",
    ];
    rows.chain(about.map(Line::raw)).collect()
}

/// The keys, and what they do.
pub(super) fn help(theme: Theme) -> Vec<Line<'static>> {
    let rows = BINDINGS.iter().map(|binding| {
        Line::from(vec![
            Span::styled(format!(" {:16}", binding.shown), theme.heading()),
            Span::raw(binding.what),
        ])
    });
    let about = [
        "",
        " While something is typed, the list shows what it is true of. Enter keeps it, Esc gives it up.",
        " A filter is an expression of the dictionaries' language:",
        "   avp(\"Rating-Group\") == 10 and result >= 4000 and latency > 200ms",
        "   not command == \"DWR\" and application in [\"Gy\", \"Gx\"]",
        " It is asked of an exchange as a whole: of the request, and of its answer.",
    ];
    rows.chain(about.map(Line::raw)).collect()
}

pub(in crate::watch) fn help_length() -> usize {
    help(Theme { is_colored: false }).len()
}

pub(super) fn settings(app: &App, selected: usize, theme: Theme) -> Vec<Line<'static>> {
    let rows = SETTINGS.iter().enumerate().map(|(row, setting)| {
        let style = if row == selected { theme.selected() } else { Style::default() };
        let value = (setting.value)(app);
        Line::styled(format!(" {:34} < {value} >", setting.name), style)
    });
    let kept = app.traffic.analysis();
    let about = [
        String::new(),
        format!(
            " Kept are {} exchanges with {:.1} MB of messages, and {} sessions.",
            kept.exchanges().len(),
            kept.kept_octets() as f64 / 1e6,
            kept.session_count(),
        ),
        " Whatever has no room is forgotten, the oldest first.".to_owned(),
    ];
    rows.chain(about.map(Line::raw)).collect()
}
