//! A ladder in a terminal, as wide as that is.

use std::time::SystemTime;

use super::layout::{first_label, pause};
use super::{Arrow, Column, Ladder, Row, Tone, date_and_clock};

/// The characters of lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glyphs {
    lifeline: char,
    pause: char,
    line: char,
    repeated: char,
    right: char,
    left: char,
    ellipsis: char,
    is_ascii: bool,
}

impl Glyphs {
    pub(crate) const UNICODE: Self = Self {
        lifeline: '│',
        pause: '┊',
        line: '─',
        repeated: '╌',
        right: '▶',
        left: '◀',
        ellipsis: '…',
        is_ascii: false,
    };
    /// For terminals without Unicode.
    pub(crate) const ASCII: Self = Self {
        lifeline: '|',
        pause: ':',
        line: '-',
        repeated: '=',
        right: '>',
        left: '<',
        ellipsis: '~',
        is_ascii: true,
    };
}

/// A line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The row of the ladder that it belongs to; none in the heading.
    pub(crate) row: Option<usize>,
    pub(crate) spans: Vec<Span>,
}

/// A part of a line in one colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) tone: Tone,
    pub(crate) text: String,
}

impl Line {
    /// The text alone, as a pipe gets it.
    pub(crate) fn plain(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }
}

/// Draws a ladder as text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<'a> {
    ladder: &'a Ladder,
    width: usize,
    glyphs: Glyphs,
}

/// The time of the day and a blank.
const CLOCK: usize = 13;
/// Columns that are closer leave no room for an arrow.
const CLOSEST: usize = 6;
/// Columns that are further apart are hard to follow.
const FURTHEST: usize = 48;
/// Details between columns that are closer are put across the others.
const ROOM_FOR_DETAILS: usize = 18;

impl<'a> Text<'a> {
    /// A ladder within so many characters; when there are too many columns for them, it is wider.
    pub(crate) fn new(ladder: &'a Ladder, width: usize, glyphs: Glyphs) -> Self {
        Self { ladder, width, glyphs }
    }

    /// All of it.
    pub(crate) fn lines(&self) -> Vec<Line> {
        let rows = (0..self.ladder.rows.len()).flat_map(|row| self.row(row));
        self.heading().into_iter().chain(rows).collect()
    }

    /// The names of the hosts, and the sessions where there are several.
    pub(crate) fn heading(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        if self.has_sessions() {
            lines.extend((0..self.ladder.sessions.len()).map(|number| self.session(number)));
            lines.push(Line { row: None, spans: Vec::new() });
        }
        let names = self.ladder.columns.iter().map(|it| (first_label(&it.name), Tone::Heading));
        lines.push(self.names(names));
        let rest = |column: &'a Column| {
            let rest = column.name.get(first_label(&column.name).len()..).unwrap_or_default();
            (rest.trim_start_matches('.'), Tone::Quiet)
        };
        if self.ladder.columns.iter().any(|column| !rest(column).0.is_empty()) {
            lines.push(self.names(self.ladder.columns.iter().map(rest)));
        }
        if self.ladder.columns.iter().any(|column| column.is_agent) {
            let roles = self.ladder.columns.iter();
            lines.push(
                self.names(roles.map(|it| (if it.is_agent { "(agent)" } else { "" }, Tone::Quiet))),
            );
        }
        lines
    }

    /// What a session's number stands for.
    pub(crate) fn session(&self, number: usize) -> Line {
        let width = CLOCK + self.key_width() - 1;
        let key = format!("{:>width$} ", number + 1);
        let session = self.ladder.sessions.get(number);
        let text = session.map(|it| self.clean(&format!("{} {}", it.application, it.id)));
        let text = self.cut(&text.unwrap_or_default(), self.width.saturating_sub(width + 1));
        let spans = vec![Span { tone: Tone::Quiet, text: key }, Span { tone: Tone::Plain, text }];
        Line { row: None, spans }
    }

    /// A row, in one line or more.
    pub(crate) fn row(&self, row: usize) -> Vec<Line> {
        let lines = match self.ladder.rows.get(row) {
            None => Vec::new(),
            Some(Row::Arrow(arrow)) => self.arrow(arrow),
            Some(Row::Pause(duration)) => {
                let mut canvas = self.canvas(self.glyphs.pause);
                canvas.write(0, &self.clean(&pause(*duration)), Tone::Quiet);
                vec![canvas.line()]
            }
            Some(Row::Date(date)) => {
                let mut canvas = self.canvas(self.glyphs.lifeline);
                canvas.write(0, date, Tone::Quiet);
                vec![canvas.line()]
            }
            Some(Row::Note { from, to, text, tone }) => {
                self.texts((*from).min(*to), (*from).max(*to), std::slice::from_ref(text), *tone)
            }
        };
        lines.into_iter().map(|line| Line { row: Some(row), ..line }).collect()
    }

    fn arrow(&self, arrow: &Arrow) -> Vec<Line> {
        let [from, to] = [arrow.from, arrow.to].map(|column| self.centre(column));
        let (left, right) = (from.min(to), from.max(to));
        let captions = arrow.captions();
        let captions = captions.iter().map(|caption| self.clean(caption));
        let room = (right - left).saturating_sub(5);
        let within = captions.clone().find(|caption| caption.chars().count() <= room);

        let mut lines = Vec::new();
        let mut canvas = self.canvas(self.glyphs.lifeline);
        if within.is_none() {
            // Beside the lifelines that are in its way, as far as the screen goes.
            let caption = captions.clone().next().unwrap_or_default();
            self.time(&mut canvas, arrow);
            let end = self.width.max(right + 1);
            let at = (left + 2).min(end.saturating_sub(caption.chars().count()).max(self.margin()));
            canvas.write(at, &self.cut(&caption, end.saturating_sub(at)), arrow.tone);
            lines.push(canvas.line());
            canvas = self.canvas(self.glyphs.lifeline);
        } else {
            self.time(&mut canvas, arrow);
        }
        let line = if arrow.is_repeated { self.glyphs.repeated } else { self.glyphs.line };
        for at in left + 1..right {
            canvas.put(at, line, arrow.tone);
        }
        match from.cmp(&to) {
            std::cmp::Ordering::Less => canvas.put(to - 1, self.glyphs.right, arrow.tone),
            std::cmp::Ordering::Greater => canvas.put(to + 1, self.glyphs.left, arrow.tone),
            // Two programs on one host.
            std::cmp::Ordering::Equal => canvas.put(to + 1, self.glyphs.left, arrow.tone),
        }
        if let Some(caption) = within {
            let length = caption.chars().count();
            let at = left + 1 + (right - left - 1 - length - 2) / 2;
            canvas.write(at, &format!(" {caption} "), arrow.tone);
        }
        lines.push(canvas.line());
        let (first, last) = (arrow.from.min(arrow.to), arrow.from.max(arrow.to));
        lines.extend(self.texts(first, last, &arrow.details, Tone::Plain));
        lines
    }

    /// Pieces of text between two columns, in as many lines as they take.
    fn texts(&self, first: usize, last: usize, pieces: &[String], tone: Tone) -> Vec<Line> {
        let (left, right) = (self.centre(first) + 2, self.centre(last).saturating_sub(1));
        let wide = self.width.max(left + CLOSEST) - left;
        let between = right.saturating_sub(left);
        let longest = pieces.iter().map(|piece| piece.chars().count()).max().unwrap_or(0);
        // What has no room between the two goes on beside the lifelines that are in its way.
        let room = if between < ROOM_FOR_DETAILS || longest > between { wide } else { between };
        let mut lines = Vec::new();
        let mut text = String::new();
        let mut flush = |text: &mut String| {
            let mut canvas = self.canvas(self.glyphs.lifeline);
            canvas.write(left, &self.cut(text, room), tone);
            lines.push(canvas.line());
            text.clear();
        };
        for piece in pieces {
            let piece = self.clean(piece);
            let length = text.chars().count() + 2 + piece.chars().count();
            if !text.is_empty() && length > room {
                flush(&mut text);
            }
            if !text.is_empty() {
                text.push_str(", ");
            }
            text.push_str(&piece);
        }
        if !text.is_empty() {
            flush(&mut text);
        }
        lines
    }

    /// The time, and the number of the session where there are several.
    fn time(&self, canvas: &mut Canvas, arrow: &Arrow) {
        let clock = |time: SystemTime| date_and_clock(time).1;
        canvas.write(0, &arrow.time.map(clock).unwrap_or_default(), Tone::Quiet);
        if let Some(session) = arrow.session.filter(|_| self.has_sessions()) {
            let key = format!("{:>width$}", session + 1, width = self.key_width() - 1);
            canvas.write(CLOCK, &key, Tone::Quiet);
        }
    }

    fn names<'n>(&self, names: impl Iterator<Item = (&'n str, Tone)>) -> Line {
        let mut canvas = Canvas::default();
        let room = self.column_width().saturating_sub(1);
        for (column, (name, tone)) in names.enumerate() {
            let name = self.cut(&self.clean(name), room);
            let at = (self.centre(column) + 1).saturating_sub(name.chars().count().div_ceil(2));
            canvas.write(at, &name, tone);
        }
        canvas.line()
    }

    /// A line with all lifelines.
    fn canvas(&self, lifeline: char) -> Canvas {
        let mut canvas = Canvas::default();
        for column in 0..self.ladder.columns.len() {
            canvas.put(self.centre(column), lifeline, Tone::Quiet);
        }
        canvas
    }

    fn has_sessions(&self) -> bool {
        self.ladder.sessions.len() > 1
    }

    /// The widest number of a session, and a blank.
    fn key_width(&self) -> usize {
        self.ladder.sessions.len().max(1).ilog10() as usize + 2
    }

    fn margin(&self) -> usize {
        if self.has_sessions() { CLOCK + self.key_width() } else { CLOCK }
    }

    fn column_width(&self) -> usize {
        let room = self.width.saturating_sub(self.margin());
        (room / self.ladder.columns.len().max(1)).clamp(CLOSEST, FURTHEST)
    }

    /// Where the lifeline of a column is.
    fn centre(&self, column: usize) -> usize {
        self.margin() + column * self.column_width() + self.column_width() / 2
    }

    /// What a message says cannot move the cursor.
    fn clean(&self, text: &str) -> String {
        let clean = |it: char| match it {
            'µ' if self.glyphs.is_ascii => 'u',
            it if it.is_control() || self.glyphs.is_ascii && !it.is_ascii() => '?',
            it => it,
        };
        text.chars().map(clean).collect()
    }

    /// As much of a text as has room.
    fn cut(&self, text: &str, room: usize) -> String {
        if text.chars().count() <= room {
            return text.to_owned();
        }
        let mut cut: String = text.chars().take(room.saturating_sub(1)).collect();
        cut.extend((room > 0).then_some(self.glyphs.ellipsis));
        cut
    }
}

/// A line that is being drawn.
#[derive(Debug, Default)]
struct Canvas(Vec<(char, Tone)>);

impl Canvas {
    fn put(&mut self, at: usize, character: char, tone: Tone) {
        if self.0.len() <= at {
            self.0.resize(at + 1, (' ', Tone::Plain));
        }
        self.0[at] = (character, tone);
    }

    fn write(&mut self, at: usize, text: &str, tone: Tone) {
        for (index, character) in text.chars().enumerate() {
            self.put(at + index, character, tone);
        }
    }

    fn line(self) -> Line {
        let mut spans: Vec<Span> = Vec::new();
        for (character, tone) in self.0 {
            match spans.last_mut() {
                Some(span) if span.tone == tone => span.text.push(character),
                _ => spans.push(Span { tone, text: character.into() }),
            }
        }
        Line { row: None, spans }
    }
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    fn shown(width: usize, glyphs: Glyphs) -> String {
        let ladder = example::ladder();
        let lines = Text::new(&ladder, width, glyphs).lines();
        let lines = lines.iter().map(|line| line.plain().trim_end().to_owned() + "\n");
        lines.collect()
    }

    #[test]
    fn a_ladder_fits_its_width() {
        for width in [40, 60, 80, 100, 160, 300] {
            for glyphs in [Glyphs::UNICODE, Glyphs::ASCII] {
                let text = shown(width, glyphs);
                let widest = text.lines().map(|line| line.chars().count()).max().unwrap();
                assert!(widest <= width, "{widest} in {width}\n{text}");
                // However narrow, what matters is there.
                assert!(text.contains("never answered"), "{text}");
                assert!(text.contains("CCA-U #1 5002"), "{text}");
            }
        }
    }

    #[test]
    fn ascii_is_ascii_and_says_the_same() {
        let text = shown(100, Glyphs::ASCII);
        assert!(text.is_ascii(), "{text}");
        assert!(text.contains("CCR-U #1 again ="), "{text}");
    }

    #[test]
    fn a_wide_screen_has_everything_in_the_arrows() {
        let text = shown(120, Glyphs::UNICODE);
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        let expected = [
            "                         pgw1                      dra1                      ocs1                      ocs2",
            "                     example.net               example.net               example.net               example.net",
            "                                                 (agent)",
            "2026-11-28                │                         │                         │                         │",
            "10:00:00.000              │─────── CCR-I #0 ───────▶│                         │                         │",
            "                          │ RG 10, asks 1.0 MB      │                         │                         │",
            "                          │ APN internet            │                         │                         │",
            "10:00:00.001              │                         │─────── CCR-I #0 ───────▶│                         │",
            "10:00:00.009              │                         │◀ CCA-I #0 2001 SUCCESS ─│                         │",
            "10:00:00.010              │◀ CCA-I #0 2001 SUCCESS ─│                         │                         │",
            "                          │ RG 10, granted 1.0 MB   │                         │                         │",
            "59.99 s later             ┊                         ┊                         ┊                         ┊",
            "10:01:00.000              │─────── CCR-U #1 ───────▶│                         │                         │",
            "10:01:00.001              │                         │─────── CCR-U #1 ───────▶│                         │",
            "                          │                         │ never answered          │                         │",
            "3.00 s later              ┊                         ┊                         ┊                         ┊",
            "                          │                         │ no answer from ocs1: another is asked             │",
            "10:01:03.001              │                         │╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ CCR-U #1 again ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌▶│",
            "10:01:03.004              │                         │◀──── CCA-U #1 5002 UNKNOWN_SESSION_ID 3.0 ms ─────│",
            "10:01:03.005              │◀ CCA-U #1 5002 3.00 s ──│                         │                         │",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn what_messages_say_cannot_move_the_cursor() {
        let mut messages = example::messages();
        messages[0].label = "CCR\x1b[2J\n".to_owned();
        messages[0].details = vec!["\x07".to_owned()];
        messages[0].from = "a\rb.example.net".to_owned();
        let mut layout = super::super::Layout::default();
        messages.iter().for_each(|it| layout.push(it));
        let ladder = layout.finish(|_| false);
        for line in Text::new(&ladder, 80, Glyphs::UNICODE).lines() {
            assert!(!line.plain().chars().any(char::is_control), "{line:?}");
        }
    }
}
