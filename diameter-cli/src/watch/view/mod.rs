//! The screen, drawn from what is known.

mod columns;
mod list;
mod pages;
mod theme;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::app::keys::Action;
use super::app::{App, Flow, Opened, Prompt, Purpose, Reading, Screen};
use super::export::counted;
use super::traffic::{Kind, Row};
use columns::cut;
pub(super) use list::{key, usual_columns};
pub(super) use pages::help_length;
pub(super) use theme::Theme;

/// The lines above the body: the source, the counts, what is looked for, and a heading.
const ABOVE: u16 = 4;
/// The line of keys.
const BELOW: u16 = 1;

/// How many lines of a list, a flow or a message have room in a terminal of so many lines.
pub(super) fn body_height(app: &App, rows: u16) -> usize {
    usize::from(rows.saturating_sub(ABOVE + BELOW + prompt_height(app)))
}

fn prompt_height(app: &App) -> u16 {
    app.prompt.as_ref().map_or(0, |prompt| 1 + u16::from(prompt.mistake.is_some()))
}

/// Draws everything.
pub(super) fn view(app: &App, theme: Theme, frame: &mut Frame<'_>) {
    let area = frame.area();
    let below = BELOW + prompt_height(app);
    let line = |y: u16| Rect { y: area.y + y, height: 1, ..area }.intersection(area);
    let buffer = frame.buffer_mut();
    source(app, theme, line(0), buffer);
    counts(app, theme, line(1), buffer);
    looked_for(app, theme, line(2), buffer);
    // Its first line is the heading.
    let body = Rect {
        y: area.y + ABOVE - 1,
        height: area.height.saturating_sub(ABOVE - 1 + below),
        ..area
    };
    let body = body.intersection(area);
    let inner = Rect { y: body.y + 1, height: body.height.saturating_sub(1), ..body };
    match app.screens.last() {
        _ if body.height == 0 => {}
        None => list::list(app, theme, body, buffer),
        Some(Screen::Flow(flow)) => draw_flow(app, flow, theme, body, inner, buffer),
        Some(Screen::Message(opened)) => draw_message(opened, theme, body, inner, buffer),
        Some(Screen::Help(top)) => {
            heading("Help", theme, body, buffer);
            lines(pages::help(theme).into_iter().skip(*top), inner, buffer);
        }
        Some(Screen::Problems(top)) => {
            heading("What is wrong with the input", theme, body, buffer);
            let problems = app.traffic.problems().skip(*top).map(Line::raw);
            lines(problems, inner, buffer);
        }
        Some(Screen::Settings(row)) => {
            heading("Settings: Left and Right change one", theme, body, buffer);
            lines(pages::settings(app, *row, theme).into_iter(), inner, buffer);
        }
        Some(Screen::Columns(at)) => {
            heading("Columns of the list", theme, body, buffer);
            lines(pages::columns(app, *at, theme).into_iter(), inner, buffer);
        }
    }
    if let Some(prompt) = &app.prompt {
        let cursor = draw_prompt(app, prompt, theme, area, buffer);
        frame.set_cursor_position(cursor);
    }
    let last = Rect { y: area.bottom().saturating_sub(1), height: area.height.min(1), ..area };
    keys(app, theme, last, frame.buffer_mut());
}

fn lines<'l>(lines: impl Iterator<Item = Line<'l>>, area: Rect, buffer: &mut Buffer) {
    for (y, line) in (area.y..area.bottom()).zip(lines) {
        buffer.set_line(area.x, y, &line, area.width);
    }
}

fn heading(text: &str, theme: Theme, area: Rect, buffer: &mut Buffer) {
    let text = cut(text, usize::from(area.width));
    buffer.set_string(area.x, area.y, text, theme.heading());
}

/// What is read, and whether there is more to come.
fn source(app: &App, theme: Theme, area: Rect, buffer: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    buffer.set_style(area, theme.bar());
    let state = match &app.reading {
        Reading::Going if app.is_following => "autoscroll".to_owned(),
        Reading::Going => String::new(),
        Reading::Paused => "PAUSED: p goes on".to_owned(),
        Reading::Ended(None) => "end".to_owned(),
        Reading::Ended(Some(why)) => why.clone(),
    };
    let width = usize::from(area.width);
    let left = format!(" diameter watch  {}", app.name);
    let state = cut(&state, width.saturating_sub(left.chars().count() + 3));
    let gap = width.saturating_sub(left.chars().count() + state.chars().count() + 1);
    let text = format!("{left}{}{state}", " ".repeat(gap));
    buffer.set_stringn(area.x, area.y, text, width, Style::default());
}

fn counts(app: &App, theme: Theme, area: Rect, buffer: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    let counts = app.traffic.counts();
    let mut spans = vec![Span::raw(format!(" {} messages", grouped(counts.messages)))];
    if app.reading == Reading::Going && app.rate() > 0 {
        spans.push(Span::raw(format!(", {}/s", grouped(app.rate()))));
    }
    let (listed, total) = (app.listing().len(), app.traffic.total(app.kind));
    let what = match app.kind {
        Kind::Sessions => "sessions",
        Kind::Exchanges => "exchanges",
    };
    spans.push(Span::raw(match app.traffic.find().is_empty() {
        true => format!("   {} {what}", grouped(total as u64)),
        false => format!("   {} of {} {what}", grouped(listed as u64), grouped(total as u64)),
    }));
    let forgotten = app.traffic.analysis().forgotten();
    if forgotten.exchanges > 0 {
        let text = format!("   forgotten: {} exchanges", grouped(forgotten.exchanges));
        spans.push(Span::styled(text, theme.warning()));
    }
    if forgotten.sessions > 0 {
        let text = format!(", {} sessions", grouped(forgotten.sessions));
        spans.push(Span::styled(text, theme.warning()));
    }
    if counts.problems > 0 {
        let text = format!("   ! {} problems", grouped(counts.problems));
        spans.push(Span::styled(text, theme.bad()));
    }
    buffer.set_line(area.x, area.y, &Line::from(spans), area.width);
}

fn looked_for(app: &App, theme: Theme, area: Rect, buffer: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    let find = app.traffic.find();
    let mut spans = Vec::new();
    let mut name = |name: &str, text: &str| {
        spans.push(Span::styled(format!(" {name} "), theme.quiet()));
        spans.push(Span::styled(format!("{text}  "), theme.warning()));
    };
    if !find.text().is_empty() {
        name("search", find.text());
    }
    if let Some(expression) = find.expression() {
        name("filter", expression.as_str());
    }
    let order = app.own().order;
    if !order.is_usual() {
        let column = list::names(app.kind).get(order.column).copied().unwrap_or_default();
        name("order", &format!("{column} {}", if order.is_falling { "↓" } else { "↑" }));
    }
    if let Some(percent) = app.traffic.looked_at() {
        name("looked at", &format!("{percent} %"));
    }
    buffer.set_line(area.x, area.y, &Line::from(spans), area.width);
}

fn draw_flow(app: &App, flow: &Flow, theme: Theme, body: Rect, inner: Rect, buffer: &mut Buffer) {
    let name = match flow.rows() {
        [Row::Session(_, id)] => {
            let session = app.traffic.analysis().session(*id);
            session.map_or("a session".to_owned(), |session| session.id.to_string())
        }
        [Row::Exchange(_)] => "an exchange".to_owned(),
        [Row::Session(..), ..] => format!("{} sessions", flow.rows().len()),
        rows => format!("{} exchanges", rows.len()),
    };
    let left_out = match flow.left_out() {
        0 => String::new(),
        count => format!("; {count} earlier ones are left out"),
    };
    let text = format!("Flow of {name}: {}{left_out}", counted(flow.messages().len()));
    heading(&text, theme, body, buffer);
    if flow.messages().is_empty() {
        let text = Line::styled(
            "Its messages are forgotten: F8 changes how much is kept.",
            theme.warning(),
        );
        return lines([text].into_iter(), inner, buffer);
    }
    let (pinned, rows) = flow.lines(usize::from(inner.height));
    let line = |line: &crate::ladder::text::Line| {
        let spans = line.spans.iter();
        Line::from_iter(spans.map(|span| Span::styled(span.text.clone(), theme.tone(span.tone))))
    };
    lines(pinned.iter().map(line), inner, buffer);
    let top = inner.y + u16::try_from(pinned.len()).unwrap_or(inner.height).min(inner.height);
    for (y, (row, is_selected)) in (top..inner.bottom()).zip(rows) {
        buffer.set_line(inner.x, y, &line(row), inner.width);
        if is_selected {
            buffer.set_style(Rect { y, height: 1, ..inner }, theme.selected());
        }
    }
}

fn draw_message(opened: &Opened, theme: Theme, body: Rect, inner: Rect, buffer: &mut Buffer) {
    let captured = &opened.message().captured;
    let (at, count) = opened.position();
    let mut text = format!("Message {at} of {count}  {}", captured.place);
    if let Some(time) = captured.time {
        text.push_str("  ");
        text.push_str(&crate::time::timestamp(time));
    }
    if let Some(flow) = captured.flow {
        text.push_str(&format!("  {flow}"));
    }
    if let Some(percent) = opened.scrolled(usize::from(inner.height)) {
        text.push_str(&format!("  {percent} %"));
    }
    heading(&text, theme, body, buffer);
    let styled = opened.lines(usize::from(inner.height)).iter().map(|line| {
        let spans = line.spans.iter();
        Line::from_iter(spans.map(|span| Span::styled(&*span.content, theme.of(span.style))))
    });
    lines(styled, inner, buffer);
}

/// Draws the text that is typed with what is wrong with it, and says where the cursor is.
fn draw_prompt(
    app: &App,
    prompt: &Prompt,
    theme: Theme,
    area: Rect,
    buffer: &mut Buffer,
) -> Position {
    let label = match prompt.purpose {
        Purpose::Search => "Search: ".to_owned(),
        Purpose::Filter => "Filter: ".to_owned(),
        Purpose::Save(count) => format!("Save {count} messages as: "),
    };
    let y = area.bottom().saturating_sub(BELOW + prompt_height(app)).max(area.y);
    let width = usize::from(area.width);
    let room = width.saturating_sub(label.chars().count() + 1).max(1);
    // What is before the cursor goes out of sight first.
    let before = prompt.text[..prompt.cursor].chars().count();
    let skipped = before.saturating_sub(room);
    let characters = prompt.text.char_indices().skip(skipped);
    let is_wrong =
        |at: usize| prompt.mistake.as_ref().is_some_and(|mistake| mistake.place.contains(&at));
    let mut spans = vec![Span::styled(label.clone(), theme.heading())];
    spans.extend(characters.map(|(at, character)| {
        let style = if is_wrong(at) { theme.mistake() } else { Style::default() };
        Span::styled(character.to_string(), style)
    }));
    let line_area = Rect { y, height: 1, ..area }.intersection(area);
    lines([Line::from(spans)].into_iter(), line_area, buffer);
    let column = |characters: usize| {
        let x = label.chars().count() + characters.saturating_sub(skipped);
        area.x + u16::try_from(x.min(width.saturating_sub(1))).unwrap_or(0)
    };
    if let Some(mistake) = &prompt.mistake {
        let start = prompt.text.get(..mistake.place.start).map_or(0, |it| it.chars().count());
        let pointed = format!("^ {}", mistake.message);
        // The whole of what is wrong matters more than where: that is underlined.
        let room = usize::from(area.right().saturating_sub(column(start)));
        let (x, text) = match pointed.chars().count() <= room {
            true => (column(start), pointed),
            false => (area.x, cut(&mistake.message, width)),
        };
        let line_area = Rect { y: y + 1, height: 1, ..area }.intersection(area);
        if !line_area.is_empty() {
            buffer.set_stringn(x, line_area.y, text, width, theme.bad());
        }
    }
    Position { x: column(before), y }
}

/// The last line: something to tell, or the keys that matter most.
fn keys(app: &App, theme: Theme, area: Rect, buffer: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    if let Some(notice) = &app.notice {
        let style = if notice.is_error { theme.bad() } else { theme.good() };
        let text = format!(" {}", notice.text);
        buffer.set_stringn(area.x, area.y, text, usize::from(area.width), style);
        return;
    }
    let actions: &[Action] = match app.screens.last() {
        _ if app.prompt.is_some() => &[],
        None => &[
            Action::Back,
            Action::Open,
            Action::Help,
            Action::Save,
            Action::Search,
            Action::Extended,
            Action::Clear,
            Action::Form,
            Action::Filter,
            Action::Settings,
            Action::ClearOthers,
            Action::Columns,
            Action::Switch,
            Action::Pause,
        ],
        Some(Screen::Flow(_)) => &[
            Action::Back,
            Action::Form,
            Action::Help,
            Action::Save,
            Action::Extended,
            Action::CopyHex,
            Action::CopyJson,
        ],
        Some(Screen::Message(_)) => &[
            Action::Back,
            Action::Help,
            Action::Save,
            Action::Form,
            Action::Left,
            Action::Right,
            Action::CopyHex,
            Action::CopyJson,
        ],
        Some(Screen::Columns(_)) => {
            &[Action::Back, Action::Select, Action::MoveUp, Action::MoveDown]
        }
        Some(_) => &[Action::Back],
    };
    let mut spans = Vec::new();
    if let Some(prompt) = &app.prompt {
        let enter = if matches!(prompt.purpose, Purpose::Save(_)) { "Save" } else { "Keep" };
        for (key, what) in [("Enter", enter), ("Esc", "Give up"), ("Ctrl-U", "Empty")] {
            spans.push(Span::styled(format!(" {key} "), theme.heading()));
            spans.push(Span::styled(what, theme.bar()));
        }
    }
    for binding in actions.iter().filter_map(|action| action.binding()) {
        let key = binding.shown.split(", ").next().unwrap_or_default();
        spans.push(Span::styled(format!(" {key} "), theme.heading()));
        spans.push(Span::styled(binding.hint, theme.bar()));
    }
    buffer.set_line(area.x, area.y, &Line::from(spans), area.width);
}

/// `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}
