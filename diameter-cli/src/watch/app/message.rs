//! A message, decoded, and those before and behind it.

use std::fmt::Write as _;

use diameter_core::DecodeOptions;
use diameter_core::print::{Frame, JsonByName, Palette, Tree, hex};
use diameter_dictionary::Catalogue;
use ratatui::text::Line;

use super::actions::scroll;
use super::keys::Action;
use crate::watch::ansi;
use crate::watch::traffic::Message;

/// A message that was opened. It stays, even when it is forgotten otherwise.
#[derive(Debug)]
pub(in crate::watch) struct Opened {
    messages: Vec<Message>,
    at: usize,
    pub(in crate::watch) form: Form,
    lines: Vec<Line<'static>>,
    top: usize,
    /// For what the lines were made: message, form, and characters in a line.
    made: Option<(usize, Form, usize)>,
}

/// How a message is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::watch) enum Form {
    /// As `diameter decode` prints it, with errors in place.
    Tree,
    Json,
    Octets,
}

impl Opened {
    /// Opens one of some messages; `None` when there is none.
    pub(super) fn new(messages: Vec<Message>, at: usize) -> Option<Self> {
        if messages.is_empty() {
            return None;
        }
        let at = at.min(messages.len() - 1);
        Some(Self { messages, at, form: Form::Tree, lines: Vec::new(), top: 0, made: None })
    }

    pub(in crate::watch) fn message(&self) -> &Message {
        // There is at least one, and `at` is one of them.
        &self.messages[self.at]
    }

    /// Which message it is of how many, from 1.
    pub(in crate::watch) fn position(&self) -> (usize, usize) {
        (self.at + 1, self.messages.len())
    }

    /// The lines that have room.
    pub(in crate::watch) fn lines(&self, height: usize) -> &[Line<'static>] {
        let end = self.lines.len().min(self.top + height);
        self.lines.get(self.top..end).unwrap_or_default()
    }

    /// How far down the shown lines are, in percent; `None` when all have room.
    pub(in crate::watch) fn scrolled(&self, height: usize) -> Option<usize> {
        let below = self.lines.len().checked_sub(height).filter(|below| *below > 0)?;
        Some(self.top * 100 / below)
    }

    pub(super) fn settle(&mut self, catalogue: &'static Catalogue, width: usize, height: usize) {
        let now = Some((self.at, self.form, width));
        if self.made != now {
            self.made = now;
            let lines = self.make(catalogue);
            self.lines = lines.into_iter().flat_map(|line| ansi::wrap(line, width)).collect();
        }
        self.top = self.top.min(self.lines.len().saturating_sub(height));
    }

    fn make(&self, catalogue: &'static Catalogue) -> Vec<Line<'static>> {
        let octets = &self.message().captured.octets;
        let frame = match Frame::read(octets.clone()) {
            Ok(frame) => frame,
            Err(error) => return ansi::lines(&format!("{error}: {}", hex(octets))),
        };
        let known = catalogue.recognize_frame(&frame);
        let findings = known.check(&frame, &DecodeOptions::default());
        match self.form {
            Form::Tree => {
                let tree = Tree::new(frame, &known).with_findings(&findings);
                ansi::lines(&tree.with_palette(Palette::COLORS).to_string())
            }
            Form::Json => {
                let json = JsonByName::new(frame, &known).with_findings(&findings);
                let line = format!("{{{}}}", json.members());
                // What was just written as JSON can be read as such.
                let value: serde_json::Value = serde_json::from_str(&line).unwrap_or_default();
                ansi::lines(&format!("{value:#}"))
            }
            Form::Octets => ansi::lines(&dump(octets)),
        }
    }

    pub(super) fn key(&mut self, action: Action, height: usize) {
        let last = self.messages.len() - 1;
        match action {
            Action::Left if self.at > 0 => self.go_to(self.at - 1),
            Action::Right if self.at < last => self.go_to(self.at + 1),
            Action::Form | Action::Switch => {
                self.form = match self.form {
                    Form::Tree => Form::Json,
                    Form::Json => Form::Octets,
                    Form::Octets => Form::Tree,
                };
                self.top = 0;
            }
            _ => scroll(&mut self.top, action, height),
        }
    }

    fn go_to(&mut self, at: usize) {
        self.at = at;
        self.top = 0;
    }
}

/// Sixteen octets a line, as digits and as characters.
fn dump(octets: &[u8]) -> String {
    const WIDTH: usize = 16;
    let mut text = String::new();
    for (number, chunk) in octets.chunks(WIDTH).enumerate() {
        // Writing into a string does not fail.
        let _ = write!(text, "{:06x} ", number * WIDTH);
        for at in 0..WIDTH {
            let gap = if at == WIDTH / 2 { "  " } else { " " };
            let _ = match chunk.get(at) {
                Some(octet) => write!(text, "{gap}{octet:02x}"),
                None => write!(text, "{gap}  "),
            };
        }
        let shown = chunk.iter().map(|octet| match octet {
            b' '..=b'~' => char::from(*octet),
            _ => '.',
        });
        text.push_str("  ");
        text.extend(shown);
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn octets_stand_in_columns() {
        assert_eq!(
            dump(b"\x01\x00\x00\x14abcdefghijklmn"),
            "000000  01 00 00 14 61 62 63 64  65 66 67 68 69 6a 6b 6c  ....abcdefghijkl\n\
             000010  6d 6e                                             mn\n"
        );
    }
}
