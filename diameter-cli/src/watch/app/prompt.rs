//! Texts that are typed in the last line: what to look for, a filter, the name of a file.

use std::ops::Range;
use std::time::Instant;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use diameter_diagnostic::Diagnostics;

use super::{App, Effect};
use crate::watch::find::Find;

/// A text that is being typed.
#[derive(Clone, Debug)]
pub(in crate::watch) struct Prompt {
    pub(in crate::watch) purpose: Purpose,
    pub(in crate::watch) text: String,
    /// The octet of the text that the cursor is at.
    pub(in crate::watch) cursor: usize,
    /// What is wrong with the text, and where.
    pub(in crate::watch) mistake: Option<Mistake>,
    /// What was looked for before.
    pub(super) before: Find,
}

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::watch) enum Purpose {
    Search,
    Filter,
    /// So many messages.
    Save(usize),
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::watch) struct Mistake {
    pub(in crate::watch) place: Range<usize>,
    pub(in crate::watch) message: String,
}

impl Mistake {
    /// The first of the mistakes in an expression.
    pub(super) fn first_of(errors: &Diagnostics) -> Option<Self> {
        let first = errors.list().first()?;
        let hint = first.hint.iter().map(|hint| format!(": {hint}"));
        let message = std::iter::once(first.message.clone()).chain(hint).collect();
        Some(Self { place: first.location.bytes.clone(), message })
    }
}

/// What a key did to a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    Nothing,
    Moved,
    Changed,
    Done,
    Left,
}

impl Prompt {
    pub(super) fn new(purpose: Purpose, text: &str, before: Find) -> Self {
        Self { purpose, text: text.to_owned(), cursor: text.len(), mistake: None, before }
    }

    pub(super) fn key(&mut self, key: KeyEvent) -> Typed {
        let is_control = key.modifiers.contains(KeyModifiers::CONTROL);
        match key.code {
            KeyCode::Enter => Typed::Done,
            KeyCode::Esc => Typed::Left,
            KeyCode::Char('u') if is_control => {
                self.text.drain(..self.cursor);
                self.cursor = 0;
                Typed::Changed
            }
            KeyCode::Char('w') if is_control => {
                let words = self.text[..self.cursor].trim_end();
                let start = words.rfind(' ').map_or(0, |blank| blank + 1);
                self.text.drain(start..self.cursor);
                self.cursor = start;
                Typed::Changed
            }
            KeyCode::Char('a') if is_control => self.move_to(0),
            KeyCode::Char('e') if is_control => self.move_to(self.text.len()),
            KeyCode::Char(_) if is_control => Typed::Nothing,
            KeyCode::Char(character) => {
                self.text.insert(self.cursor, character);
                self.cursor += character.len_utf8();
                Typed::Changed
            }
            KeyCode::Backspace => match self.before_cursor() {
                Some(at) => {
                    self.text.remove(at);
                    self.cursor = at;
                    Typed::Changed
                }
                None => Typed::Nothing,
            },
            KeyCode::Delete if self.cursor < self.text.len() => {
                self.text.remove(self.cursor);
                Typed::Changed
            }
            KeyCode::Left => self.move_to(self.before_cursor().unwrap_or(0)),
            KeyCode::Right => {
                let next = self.text[self.cursor..].chars().next();
                self.move_to(self.cursor + next.map_or(0, char::len_utf8))
            }
            KeyCode::Home => self.move_to(0),
            KeyCode::End => self.move_to(self.text.len()),
            _ => Typed::Nothing,
        }
    }

    fn move_to(&mut self, cursor: usize) -> Typed {
        self.cursor = cursor;
        Typed::Moved
    }

    /// Where the character before the cursor begins.
    fn before_cursor(&self) -> Option<usize> {
        self.text[..self.cursor].char_indices().next_back().map(|(at, _)| at)
    }
}

impl App {
    /// A key while a text is typed.
    pub(super) fn typed(
        &mut self,
        mut prompt: Prompt,
        key: KeyEvent,
        now: Instant,
    ) -> Option<Effect> {
        match prompt.key(key) {
            Typed::Nothing | Typed::Moved => self.prompt = Some(prompt),
            Typed::Changed => {
                self.look_for(&mut prompt);
                self.prompt = Some(prompt);
            }
            Typed::Done => match prompt.purpose {
                Purpose::Save(_) => return self.save(prompt, now),
                // Nobody leaves a mistake behind: it is shown until it is mended or given up.
                Purpose::Filter if prompt.mistake.is_some() => self.prompt = Some(prompt),
                Purpose::Search | Purpose::Filter => {}
            },
            Typed::Left => match prompt.purpose {
                Purpose::Save(_) => {}
                Purpose::Search | Purpose::Filter => self.traffic.set_find(prompt.before),
            },
        }
        None
    }

    /// Looks for what is typed, as far as it is a text to look for.
    fn look_for(&mut self, prompt: &mut Prompt) {
        let mut find = self.traffic.find().clone();
        prompt.mistake = None;
        match prompt.purpose {
            Purpose::Save(_) => return,
            Purpose::Search => find.set_text(&prompt.text),
            Purpose::Filter if prompt.text.trim().is_empty() => find.set_expression(None),
            Purpose::Filter => match Find::compile(&prompt.text, self.traffic.catalogue()) {
                Ok(filter) => find.set_expression(Some(filter)),
                // What was looked for before is shown on.
                Err(errors) => {
                    prompt.mistake = Mistake::first_of(&errors);
                    return;
                }
            },
        }
        self.traffic.set_find(find);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_edited_where_the_cursor_is() {
        let mut prompt = Prompt::new(Purpose::Search, "ü", Find::default());
        let plain = |code| KeyEvent::new(code, KeyModifiers::NONE);
        let control = |letter| KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
        for (key, text) in [
            (plain(KeyCode::Char('b')), "üb"),
            (plain(KeyCode::Left), "üb"),
            (plain(KeyCode::Left), "üb"),
            (plain(KeyCode::Left), "üb"),
            (plain(KeyCode::Char('a')), "aüb"),
            (plain(KeyCode::Delete), "ab"),
            (control('e'), "ab"),
            (plain(KeyCode::Char(' ')), "ab "),
            (plain(KeyCode::Char('é')), "ab é"),
            (plain(KeyCode::Backspace), "ab "),
            (control('w'), ""),
            (plain(KeyCode::Backspace), ""),
            (plain(KeyCode::Delete), ""),
            (plain(KeyCode::Right), ""),
            (plain(KeyCode::Char('x')), "x"),
            (control('u'), ""),
        ] {
            prompt.key(key);
            assert_eq!(prompt.text, text, "{key:?}");
        }
    }
}
