//! Which messages break their grammar, as far as somebody has looked at their rows: to check all that come would take
//! longer than all else.

use std::collections::HashMap;

use diameter_analysis::{Analysis, Exchange, ExchangeId, SessionId};
use diameter_core::DecodeOptions;
use diameter_core::print::Frame;
use diameter_dictionary::Catalogue;

use super::Row;

/// What was found so far.
#[derive(Debug, Default)]
pub(super) struct Checks {
    exchanges: HashMap<ExchangeId, Checked>,
    sessions: HashMap<SessionId, Checked>,
}

/// How many messages were looked at, and how many of them break their grammar.
#[derive(Clone, Copy, Debug, Default)]
struct Checked {
    messages: u64,
    broken: u64,
}

impl Checks {
    /// How many messages of a row break their grammar.
    pub(super) fn broken(&self, row: Row) -> u64 {
        let checked = match row {
            Row::Exchange(id) => self.exchanges.get(&id),
            Row::Session(_, id) => self.sessions.get(&id),
        };
        checked.map_or(0, |it| it.broken)
    }

    /// Looks at some more messages of rows; true when there are others left.
    pub(super) fn look_at(
        &mut self,
        rows: &[Row],
        analysis: &Analysis,
        catalogue: &'static Catalogue,
        most: usize,
    ) -> bool {
        let mut left = most;
        for row in rows {
            match *row {
                Row::Exchange(id) => {
                    if let Some(exchange) = analysis.exchange(id) {
                        self.check(exchange, catalogue, &mut left);
                    }
                }
                Row::Session(_, id) => self.check_session(id, analysis, catalogue, &mut left),
            }
            if left == 0 {
                return true;
            }
        }
        false
    }

    /// Forgets what is forgotten.
    pub(super) fn tidy(&mut self, analysis: &Analysis) {
        self.exchanges.retain(|id, _| analysis.exchange(*id).is_some());
        self.sessions.retain(|id, _| analysis.session(*id).is_some());
    }

    fn check_session(
        &mut self,
        id: SessionId,
        analysis: &Analysis,
        catalogue: &'static Catalogue,
        left: &mut usize,
    ) {
        let Some(messages) = analysis.session(id).map(|it| it.messages) else { return };
        if self.sessions.get(&id).is_some_and(|it| it.messages == messages) {
            return;
        }
        let mut broken = 0;
        for exchange in analysis.exchanges_of(id) {
            broken += self.check(exchange, catalogue, left);
            if *left == 0 {
                return;
            }
        }
        self.sessions.insert(id, Checked { messages, broken });
    }

    fn check(
        &mut self,
        exchange: &Exchange,
        catalogue: &'static Catalogue,
        left: &mut usize,
    ) -> u64 {
        let messages = exchange.messages().count() as u64;
        let known = self.exchanges.entry(exchange.id).or_default();
        if known.messages != messages && *left > 0 {
            *left -= 1;
            let is_broken = |octets: &bytes::Bytes| {
                let Ok(frame) = Frame::read(octets.clone()) else { return true };
                let known = catalogue.recognize_frame(&frame);
                !known.check(&frame, &DecodeOptions::default()).all().is_empty()
            };
            let octets = exchange.messages().filter_map(|it| it.octets.as_ref());
            *known = Checked { messages, broken: octets.filter(|it| is_broken(it)).count() as u64 };
        }
        known.broken
    }
}
