//! Messages that leave the program: into a file, or to the clipboard.

use std::time::Instant;

use super::prompt::{Mistake, Prompt};
use super::{App, Effect, Screen};
use crate::watch::export::{self, Format};
use crate::watch::traffic::{Message, Row};

impl App {
    /// The marked rows, or else the selected one.
    pub(super) fn chosen(&self) -> Vec<Row> {
        let place = self.place();
        match place.marked.is_empty() {
            true => place.selected().into_iter().collect(),
            false => place.marked.iter().copied().collect(),
        }
    }

    pub(super) fn save(&mut self, mut prompt: Prompt, now: Instant) -> Option<Effect> {
        let path = prompt.text.trim().to_owned();
        let Some(format) = Format::of(&path) else {
            let message = "the name ends in .pcap, .json or .hex".to_owned();
            prompt.mistake = Some(Mistake { place: 0..prompt.text.len(), message });
            self.prompt = Some(prompt);
            return None;
        };
        let messages = self.messages_to_save();
        if messages.is_empty() {
            return self.tell("there is no message to save".to_owned(), true, now);
        }
        Some(Effect::Save { path, format, messages })
    }

    /// What is saved: the messages of what is open; in the list what is marked, or else all that is listed.
    pub(in crate::watch) fn messages_to_save(&self) -> Vec<Message> {
        match self.screens.last() {
            Some(Screen::Flow(flow)) => flow.messages().to_vec(),
            Some(Screen::Message(opened)) => vec![opened.message().clone()],
            _ if self.place().marked.is_empty() => self.traffic.messages(self.listing().iter()),
            _ => self.traffic.messages(self.chosen()),
        }
    }

    /// Copies the message that is open or selected; in the list, those of the rows that are chosen.
    pub(super) fn copy(&mut self, format: Format, now: Instant) -> Option<Effect> {
        let messages = match self.screens.last() {
            Some(Screen::Flow(flow)) => flow.selected().cloned().into_iter().collect(),
            Some(Screen::Message(opened)) => vec![opened.message().clone()],
            _ => self.traffic.messages(self.chosen()),
        };
        if messages.is_empty() {
            return self.tell("there is no message to copy".to_owned(), true, now);
        }
        let text = export::text(&messages, format, self.traffic.catalogue());
        let count = export::counted(messages.len());
        Some(Effect::Copy { text, what: format!("{count} as {format}") })
    }
}
