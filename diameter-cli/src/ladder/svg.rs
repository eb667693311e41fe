//! A ladder as SVG: a picture on its own, and a part of the page.

use std::fmt::{self, Write};

use super::layout::{first_label, pause};
use super::{Arrow, Ladder, Row, Tone, date_and_clock};

/// The colours, for light and dark screens.
pub(crate) const STYLE: &str = include_str!("ladder.css");

/// The width of a character at 12 pixels.
const CHARACTER: usize = 8;
const LINE: usize = 16;
/// Room for the time of the day.
const CLOCK: usize = 13 * CHARACTER;
/// Room for the number of a session.
const KEY: usize = 4 * CHARACTER;
const CLOSEST: usize = 160;
/// What all columns together take at most, unless they are very many.
const WIDEST: usize = 1280;
/// Around everything.
const BORDER: usize = 12;

/// Draws a ladder as SVG.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Svg<'a> {
    ladder: &'a Ladder,
    column_width: usize,
}

/// How a row is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Picture,
    /// Messages can be chosen.
    Page,
}

/// Text that means nothing in XML but itself.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // Characters that XML cannot hold.
            '\n' | '\t' => escaped.push(character),
            it if it.is_control() || matches!(it, '\u{fffe}' | '\u{ffff}') => {
                escaped.push('\u{fffd}')
            }
            it => escaped.push(it),
        }
    }
    escaped
}

impl<'a> Svg<'a> {
    pub(crate) fn new(ladder: &'a Ladder) -> Self {
        // As wide as most of what stands between neighbours.
        let captions = ladder.rows.iter().filter_map(|row| match row {
            Row::Arrow(arrow) if arrow.from.abs_diff(arrow.to) == 1 => {
                arrow.captions().first().map(|caption| caption.chars().count())
            }
            _ => None,
        });
        let widest = captions.max().unwrap_or(0);
        let furthest = (WIDEST / ladder.columns.len().max(1)).max(CLOSEST);
        let column_width = (widest * CHARACTER + 48).clamp(CLOSEST, furthest);
        Self { ladder, column_width }
    }

    /// The names of the hosts, in a picture that stands above that of [`rows`](Self::rows).
    pub(crate) fn heading(&self) -> String {
        let mut drawing = String::new();
        let height = self.names(&mut drawing, BORDER);
        self.element(&drawing, height, "aria-hidden=\"true\"")
    }

    /// The rows, of which arrows can be chosen.
    pub(crate) fn rows(&self) -> String {
        let mut drawing = String::new();
        let height = self.body(&mut drawing, 0, Use::Page);
        self.element(
            &drawing,
            height + BORDER,
            "id=\"rows\" role=\"group\" aria-label=\"Messages\"",
        )
    }

    fn width(&self) -> usize {
        self.margin() + self.ladder.columns.len().max(1) * self.column_width + BORDER
    }

    fn margin(&self) -> usize {
        BORDER + CLOCK + if self.has_sessions() { KEY } else { 0 }
    }

    fn has_sessions(&self) -> bool {
        self.ladder.sessions.len() > 1
    }

    fn centre(&self, column: usize) -> usize {
        self.margin() + column * self.column_width + self.column_width / 2
    }

    fn element(&self, drawing: &str, height: usize, attributes: &str) -> String {
        let width = self.width();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ladder\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" {attributes}>\n{drawing}</svg>\n"
        )
    }

    /// The sessions, where there are several.
    fn sessions(&self, out: &mut String, top: usize) -> usize {
        let mut bottom = top;
        if self.has_sessions() {
            for (number, session) in self.ladder.sessions.iter().enumerate() {
                bottom += LINE;
                let text = format!("{:>2}  {} {}", number + 1, session.application, session.id);
                label(out, (BORDER, bottom), Tone::Quiet, Anchor::Start, &text);
            }
            bottom += LINE / 2;
        }
        bottom
    }

    /// The names of the hosts.
    fn names(&self, out: &mut String, top: usize) -> usize {
        for (column, host) in self.ladder.columns.iter().enumerate() {
            let x = self.centre(column);
            let first = first_label(&host.name);
            let rest = host.name.get(first.len()..).unwrap_or_default().trim_start_matches('.');
            let name = if host.is_agent { format!("{first} (agent)") } else { first.to_owned() };
            label(out, (x, top + LINE), Tone::Heading, Anchor::Middle, &self.cut(&name));
            label(out, (x, top + 2 * LINE), Tone::Quiet, Anchor::Middle, &self.cut(rest));
        }
        top + 2 * LINE + LINE / 2
    }

    /// As much of a name as has room in its column.
    fn cut(&self, name: &str) -> String {
        let room = (self.column_width / CHARACTER).saturating_sub(1);
        match name.chars().count() > room {
            true => name.chars().take(room.saturating_sub(1)).chain(['…']).collect(),
            false => name.to_owned(),
        }
    }

    /// All rows, and the lifelines behind them.
    fn body(&self, out: &mut String, top: usize, is_for: Use) -> usize {
        let mut rows = String::new();
        let mut bottom = top;
        for row in &self.ladder.rows {
            bottom = match row {
                Row::Arrow(arrow) => self.arrow(&mut rows, bottom, arrow, is_for),
                Row::Pause(duration) => {
                    let end = bottom + 2 * LINE;
                    for column in 0..self.ladder.columns.len() {
                        let x = self.centre(column);
                        line(&mut rows, "pause", format_args!("M{x} {bottom}V{end}"));
                    }
                    let at = (BORDER, bottom + LINE + 4);
                    label(&mut rows, at, Tone::Quiet, Anchor::Start, &pause(*duration));
                    end
                }
                Row::Note { from, to, text, tone } => {
                    let at = ((self.centre(*from) + self.centre(*to)) / 2, bottom + LINE);
                    label(&mut rows, at, *tone, Anchor::Middle, text);
                    bottom + LINE + LINE / 2
                }
                Row::Date(date) => {
                    label(&mut rows, (BORDER, bottom + LINE), Tone::Quiet, Anchor::Start, date);
                    bottom + LINE + LINE / 2
                }
            };
        }
        for column in 0..self.ladder.columns.len() {
            line(out, "quiet", format_args!("M{} {top}V{bottom}", self.centre(column)));
        }
        out.push_str(&rows);
        bottom
    }

    fn arrow(&self, out: &mut String, top: usize, arrow: &Arrow, is_for: Use) -> usize {
        let [from, to] = [arrow.from, arrow.to].map(|column| self.centre(column));
        let (left, right) = (from.min(to), from.max(to));
        let captions = arrow.captions();
        let room = (right - left) / CHARACTER;
        let fitting = captions.iter().find(|caption| caption.chars().count() <= room);
        let caption = fitting.or(captions.last()).map(String::as_str).unwrap_or_default();
        let details = wrapped(&arrow.details, room.max(24));
        let y = top + LINE + 6;
        let bottom = y + 6 + details.len() * LINE;

        if is_for == Use::Page {
            let (message, height, width) = (arrow.message, bottom - top, self.width());
            let name = escaped(&spoken(arrow, self.ladder));
            let _ = write!(
                out,
                "<g class=\"arrow\" role=\"button\" tabindex=\"0\" data-message=\"{message}\" \
                 aria-label=\"{name}\">\
                 <rect class=\"place\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>"
            );
        }
        if let Some(time) = arrow.time {
            let (_, clock) = date_and_clock(time);
            label(out, (BORDER, y), Tone::Quiet, Anchor::Start, &clock);
        }
        if let Some(session) = arrow.session.filter(|_| self.has_sessions()) {
            let at = (BORDER + CLOCK + 2 * CHARACTER, y);
            label(out, at, Tone::Quiet, Anchor::End, &(session + 1).to_string());
        }
        let tone = class(arrow.tone);
        let repeated = if arrow.is_repeated { " repeated" } else { "" };
        if left == right {
            // Two programs on one host.
            let far = left + 24;
            line(out, tone, format_args!("M{left} {}H{far}V{y}H{left}", y - 8));
            line(
                out,
                tone,
                format_args!("M{} {}L{left} {y}L{} {}", left + 7, y - 4, left + 7, y + 4),
            );
            label(out, (far + 6, y - 4), arrow.tone, Anchor::Start, caption);
        } else {
            line(out, &format!("{tone}{repeated}"), format_args!("M{from} {y}H{to}"));
            let tail = if from < to { to - 7 } else { to + 7 };
            line(out, tone, format_args!("M{tail} {}L{to} {y}L{tail} {}", y - 4, y + 4));
            label(out, ((left + right) / 2, y - 5), arrow.tone, Anchor::Middle, caption);
        }
        for (number, text) in details.iter().enumerate() {
            let at = ((left + right) / 2, y + (number + 1) * LINE - 2);
            label(out, at, Tone::Plain, Anchor::Middle, text);
        }
        if is_for == Use::Page {
            out.push_str("</g>\n");
        }
        bottom
    }
}

impl fmt::Display for Svg<'_> {
    /// A file of its own, with the sessions above.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut drawing = format!("<style>\n{STYLE}</style>\n");
        drawing.push_str("<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n");
        let top = self.sessions(&mut drawing, BORDER);
        let top = self.names(&mut drawing, top);
        let height = self.body(&mut drawing, top, Use::Picture) + BORDER;
        f.write_str(&self.element(&drawing, height, "role=\"img\" aria-label=\"Ladder diagram\""))
    }
}

/// An arrow for who does not see it.
pub(crate) fn spoken(arrow: &Arrow, ladder: &Ladder) -> String {
    let name = |column: usize| ladder.columns.get(column).map_or("", |it| it.name.as_str());
    let mut text = arrow.time.map(|time| date_and_clock(time).1 + " ").unwrap_or_default();
    text.push_str(arrow.captions().first().map_or("", String::as_str));
    let _ = write!(text, " from {} to {}", name(arrow.from), name(arrow.to));
    for detail in &arrow.details {
        let _ = write!(text, ", {detail}");
    }
    text
}

/// Pieces of text, as many on a line as have room.
fn wrapped(pieces: &[String], room: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 2 + piece.chars().count() <= room => {
                line.push_str(", ");
                line.push_str(piece);
            }
            _ => lines.push(piece.clone()),
        }
    }
    lines
}

/// Where a text stands, seen from its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Anchor {
    Start,
    Middle,
    End,
}

fn label(out: &mut String, (x, y): (usize, usize), tone: Tone, anchor: Anchor, text: &str) {
    let anchor = match anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    };
    let (tone, text) = (class(tone), escaped(text));
    if !text.is_empty() {
        let _ = writeln!(out, "<text class=\"{tone}\" x=\"{x}\" y=\"{y}\"{anchor}>{text}</text>");
    }
}

fn line(out: &mut String, class: &str, path: fmt::Arguments<'_>) {
    let _ = writeln!(out, "<path class=\"{class}\" d=\"{path}\"/>");
}

fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Heading => "heading",
        Tone::Quiet => "quiet",
        Tone::Request => "request",
        Tone::Good => "good",
        Tone::Warning => "warning",
        Tone::Bad => "bad",
    }
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    #[test]
    fn a_picture_is_xml_with_an_arrow_for_each_message() {
        let picture = Svg::new(&example::ladder()).to_string();
        let document = roxmltree::Document::parse(&picture).unwrap();
        let texts: Vec<&str> = document.descendants().filter_map(|it| it.text()).collect();
        for expected in
            ["pgw1", "dra1 (agent)", "CCR-U #1 again", "never answered", "59.99 s later"]
        {
            assert!(texts.contains(&expected), "{expected} in {texts:?}");
        }
        let heads = document
            .descendants()
            .filter(|it| it.attribute("d").is_some_and(|it| it.contains('L')));
        assert_eq!(heads.count(), example::messages().len());
    }

    #[test]
    fn what_messages_say_is_no_xml() {
        let mut messages = example::messages();
        messages[0].label = "<script>\"&\u{1}".to_owned();
        let mut layout = super::super::Layout::default();
        messages.iter().for_each(|it| layout.push(it));
        let ladder = layout.finish(|_| false);
        for picture in [Svg::new(&ladder).to_string(), Svg::new(&ladder).rows()] {
            let document = roxmltree::Document::parse(&picture).unwrap();
            assert!(document.descendants().all(|it| !it.has_tag_name("script")));
            let mut texts = document.descendants().filter_map(|it| it.text());
            assert!(texts.any(|it| it == "<script>\"&\u{fffd}"));
        }
    }
}
