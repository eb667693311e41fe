//! What keys do, on each screen.

use std::time::Instant;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use diameter_dictionary::filter::Filter;

use super::keys::Action;
use super::list::{Place, Step};
use super::message::Opened;
use super::prompt::{Prompt, Purpose};
use super::{App, Effect, Flow, Reading, Screen, settings};
use crate::watch::export::{self, Format};
use crate::watch::traffic::{Kind, Row};
use crate::watch::view;

impl App {
    pub(super) fn key(&mut self, key: KeyEvent, now: Instant) -> Option<Effect> {
        if key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL) {
            return Some(Effect::Quit);
        }
        if let Some(prompt) = self.prompt.take() {
            return self.typed(prompt, key, now);
        }
        let action = Action::of(key)?;
        match action {
            Action::Help if !matches!(self.screens.last(), Some(Screen::Help(_))) => {
                self.screens.push(Screen::Help(0));
                return None;
            }
            Action::Pause => {
                self.reading = match &self.reading {
                    Reading::Going => Reading::Paused,
                    Reading::Paused => Reading::Going,
                    Reading::Ended(why) => Reading::Ended(why.clone()),
                };
                return None;
            }
            Action::Save => {
                let find = self.traffic.find().clone();
                let count = self.messages_to_save().len();
                self.prompt = Some(Prompt::new(Purpose::Save(count), export::USUAL_NAME, find));
                return None;
            }
            Action::CopyHex => return self.copy(Format::Hex, now),
            Action::CopyJson => return self.copy(Format::Json, now),
            _ => {}
        }
        let height = view::body_height(self, self.size.1);
        match self.screens.last_mut() {
            None => return self.key_in_list(action, height),
            Some(_) if action == Action::Back => {
                self.screens.pop();
            }
            Some(Screen::Flow(flow)) => match action {
                Action::Open | Action::Form => {
                    let opened = flow.open(action == Action::Form);
                    self.screens.extend(opened.map(|it| Screen::Message(Box::new(it))));
                }
                Action::Extended => **flow = flow.extended(&self.traffic),
                _ => flow.key(action, height),
            },
            Some(Screen::Message(opened)) => opened.key(action, height),
            Some(Screen::Help(top) | Screen::Problems(top)) => scroll(top, action, height),
            Some(Screen::Settings(row)) => match action {
                Action::Up => *row = row.saturating_sub(1),
                Action::Down => *row += 1,
                Action::Left | Action::Right => {
                    let row = *row;
                    settings::change(self, row, action == Action::Right);
                }
                _ => {}
            },
            Some(Screen::Columns(_)) => self.key_in_columns(action),
        }
        None
    }

    fn key_in_columns(&mut self, action: Action) {
        let Some(Screen::Columns(at)) = self.screens.last_mut() else { return };
        let columns = match self.kind {
            Kind::Sessions => &mut self.sessions.columns,
            Kind::Exchanges => &mut self.exchanges.columns,
        };
        match action {
            Action::Up => *at = at.saturating_sub(1),
            Action::Down => *at += 1,
            Action::First => *at = 0,
            Action::Last => *at = usize::MAX,
            Action::Select | Action::Open | Action::Left | Action::Right => columns.toggle(*at),
            Action::MoveUp | Action::MoveDown => {
                *at = columns.shift(*at, action == Action::MoveDown);
            }
            _ => {}
        }
    }

    fn key_in_list(&mut self, action: Action, height: usize) -> Option<Effect> {
        let step = match action {
            Action::Up => Some(Step::Up(1)),
            Action::Down => Some(Step::Down(1)),
            Action::PageUp => Some(Step::Up(height)),
            Action::PageDown => Some(Step::Down(height)),
            Action::HalfPageUp => Some(Step::Up(height.div_ceil(2))),
            Action::HalfPageDown => Some(Step::Down(height.div_ceil(2))),
            Action::First => Some(Step::First),
            Action::Last => Some(Step::Last),
            _ => None,
        };
        if let Some(step) = step {
            // Who goes elsewhere wants to stay there.
            self.is_following &= step == self.newest();
            self.step(step);
            return None;
        }
        match action {
            Action::Back => return Some(Effect::Quit),
            Action::Switch => {
                self.kind = match self.kind {
                    Kind::Sessions => Kind::Exchanges,
                    Kind::Exchanges => Kind::Sessions,
                };
            }
            Action::Select => {
                self.list().1.mark();
                if !self.is_following {
                    self.step(Step::Down(1));
                }
            }
            Action::Open => self.open_flow(self.chosen()),
            Action::Extended => {
                let rows =
                    self.place().selected().map(|it| self.traffic.sessions_of_subscriber(it));
                self.open_flow(rows.unwrap_or_default());
            }
            Action::Form => {
                let messages = self.traffic.messages(self.chosen());
                self.screens.extend(
                    Opened::new(messages, 0).map(|opened| Screen::Message(Box::new(opened))),
                );
            }
            Action::Search => {
                let find = self.traffic.find().clone();
                let text = find.text().to_owned();
                self.prompt = Some(Prompt::new(Purpose::Search, &text, find));
            }
            Action::Filter => {
                let find = self.traffic.find().clone();
                let text = find.expression().map_or("", Filter::as_str).to_owned();
                self.prompt = Some(Prompt::new(Purpose::Filter, &text, find));
            }
            Action::Clear => {
                self.traffic.clear();
                self.leave_places();
                self.began = None;
            }
            Action::ClearOthers => {
                self.traffic.clear_others(self.kind);
                self.leave_places();
                if matches!(self.reading, Reading::Ended(_)) {
                    self.traffic.end();
                }
            }
            Action::Columns => self.screens.push(Screen::Columns(0)),
            Action::OrderBefore | Action::OrderBehind => {
                let list = self.own_mut();
                let columns: Vec<usize> = list.columns.shown().collect();
                list.order.step(&columns, action == Action::OrderBehind);
                list.place.leave();
            }
            Action::Reverse => {
                let list = self.own_mut();
                list.order.is_falling = !list.order.is_falling;
                list.place.leave();
            }
            Action::Follow => self.is_following = !self.is_following,
            Action::Problems => {
                // The newest are of interest.
                self.screens.push(Screen::Problems(usize::MAX));
            }
            Action::Settings => self.screens.push(Screen::Settings(0)),
            _ => {}
        }
        None
    }

    /// Rows that somebody was at are no longer there.
    fn leave_places(&mut self) {
        self.sorted = None;
        self.sessions.place = Place::default();
        self.exchanges.place = Place::default();
    }

    fn open_flow(&mut self, rows: Vec<Row>) {
        if !rows.is_empty() {
            self.screens.push(Screen::Flow(Box::new(Flow::new(rows))));
        }
    }
}

/// Moves the first line that is shown; who shows it sees to the end.
pub(super) fn scroll(top: &mut usize, action: Action, height: usize) {
    *top = match action {
        Action::Up => top.saturating_sub(1),
        Action::Down => top.saturating_add(1),
        Action::PageUp => top.saturating_sub(height),
        Action::PageDown => top.saturating_add(height),
        Action::HalfPageUp => top.saturating_sub(height.div_ceil(2)),
        Action::HalfPageDown => top.saturating_add(height.div_ceil(2)),
        Action::First => 0,
        Action::Last => usize::MAX,
        _ => *top,
    };
}
