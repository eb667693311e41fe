//! Which sessions and messages are looked at.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::bail;
use diameter_analysis::{Analysis, Identity, Observation, Outline, Session, Settings};
use diameter_capture::{Captured, Position};
use diameter_core::print::Frame;

use crate::decode::input::{self, Told};
use crate::filter::{Chooser, Filters, Whole};

/// A choice; of everything when nothing is said.
#[derive(Debug)]
pub(super) struct Choice {
    /// Who it may be about; none when anybody may.
    subscriber: Option<Vec<Identity>>,
    /// What the Session-Id contains.
    session: Option<String>,
    filters: Filters,
    /// What a first look has found.
    found: Found,
}

/// What a first look over a file has found; none of what was not looked for.
#[derive(Debug, Default)]
struct Found {
    /// The sessions of the subscriber, which may be known only after their first messages.
    of_subscriber: Option<HashSet<Arc<str>>>,
    /// The messages that filters choose.
    messages: Option<HashSet<Key>>,
    /// The sessions of those messages.
    sessions: Option<HashSet<Box<[u8]>>>,
}

/// What tells the messages of one file apart.
type Key = (Position, [u8; 20]);

impl Choice {
    pub(super) fn new(subscriber: Option<&str>, session: Option<&str>, filters: Filters) -> Self {
        let subscriber = subscriber.map(Identity::of_text);
        Self { subscriber, session: session.map(str::to_owned), filters, found: Found::default() }
    }

    /// Whether only a subscriber's sessions are chosen.
    pub(super) fn is_of_subscriber(&self) -> bool {
        self.subscriber.is_some()
    }

    /// Whether anything is chosen among the rest.
    pub(super) fn is_some(&self) -> bool {
        self.subscriber.is_some() || self.session.is_some() || !self.filters.is_empty()
    }

    /// Reads a file as often as it takes to know what is chosen. Standard input is read once: what is chosen is decided
    /// when it comes. Returns whether problems of the input were told.
    pub(super) fn look(
        &mut self,
        file: &Path,
        arguments: &input::Arguments,
    ) -> anyhow::Result<Told> {
        let mut told = Told::Problems;
        if input::is_stdin(file) {
            if self.filters.whole() == Whole::Session && !self.filters.is_empty() {
                bail!("whole sessions are chosen from files: standard input is read once");
            }
            return Ok(told);
        }
        if self.subscriber.is_some() {
            self.find_sessions(file, arguments)?;
            told = Told::Nothing;
        }
        if self.filters.is_empty() {
            return Ok(told);
        }
        let filters = self.filters.clone();
        let mut chooser = Chooser::new(&filters);
        if chooser.has_to_learn() {
            input::read(file, arguments, told, |captured| {
                chooser.learn(&captured);
                Ok(())
            })?;
            chooser.end_learning();
            told = Told::Nothing;
        }
        let (mut messages, mut sessions) = (HashSet::new(), HashSet::new());
        let mut take = |chooser: &mut Chooser<'_>| {
            while let Some(captured) = chooser.next() {
                messages.extend(key(&captured));
                let outline = Outline::of(&captured.octets);
                sessions.extend(outline.and_then(|it| it.session_id).map(Box::from));
            }
        };
        input::read(file, arguments, told, |captured| {
            chooser.push(captured);
            take(&mut chooser);
            Ok(())
        })?;
        chooser.finish();
        take(&mut chooser);
        (self.found.messages, self.found.sessions) = (Some(messages), Some(sessions));
        Ok(Told::Nothing)
    }

    /// Finds the sessions of the subscriber.
    fn find_sessions(&mut self, file: &Path, arguments: &input::Arguments) -> anyhow::Result<()> {
        let mut found = HashSet::new();
        let settings = Settings { octets: 0, exchanges: 0, ..Settings::default() };
        let mut analysis = Analysis::new(settings);
        input::read(file, arguments, Told::Problems, |captured| {
            let observation = analysis.observe(&captured);
            let session = observation.and_then(|it| it.session).and_then(|id| analysis.session(id));
            if let Some(session) = session
                && !found.contains(&session.id)
                && self.takes_session(&analysis, session)
            {
                found.insert(session.id.clone());
            }
            Ok(())
        })?;
        // Those that turned out to be of the same subscriber later.
        let all = analysis.sessions().filter(|(_, session)| self.takes_session(&analysis, session));
        found.extend(all.map(|(_, session)| session.id.clone()));
        self.found.of_subscriber = Some(found);
        Ok(())
    }

    /// Whether a message is chosen, as far as is known when it comes.
    pub(super) fn takes(
        &self,
        analysis: &Analysis,
        observation: &Observation,
        captured: &Captured,
        latency: Option<Duration>,
    ) -> bool {
        let session = observation.session.and_then(|id| analysis.session(id));
        let is_of_session = match session {
            Some(session) => self.takes_session(analysis, session),
            None => self.subscriber.is_none() && self.session.is_none(),
        };
        let is_filtered = || match &self.found.messages {
            Some(messages) => key(captured).is_some_and(|it| messages.contains(&it)),
            None if self.filters.is_empty() => true,
            None => Frame::read(captured.octets.clone())
                .is_ok_and(|frame| self.filters.take(captured, &frame, latency)),
        };
        is_of_session && is_filtered()
    }

    /// Whether a session is chosen.
    pub(super) fn takes_session(&self, analysis: &Analysis, session: &Session) -> bool {
        let Found { of_subscriber, sessions, .. } = &self.found;
        if self.session.as_ref().is_some_and(|text| !session.id.contains(text.as_str()))
            || sessions.as_ref().is_some_and(|it| !it.contains(session.id.as_bytes()))
        {
            return false;
        }
        let Some(identities) = &self.subscriber else { return true };
        match of_subscriber {
            Some(found) => found.contains(&session.id),
            None => session.subscriber.is_some_and(|it| analysis.find(identities).contains(&it)),
        }
    }
}

fn key(captured: &Captured) -> Option<Key> {
    captured.octets.first_chunk().map(|header| (captured.place, *header))
}
