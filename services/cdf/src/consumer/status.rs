//! How a consumer is, for whoever watches it.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use diameter_session::Timestamp;
use tokio::sync::Notify;

use super::ConsumerSettings;
use crate::store::Position;

/// How a consumer is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsumerStatus {
    /// Who it is, and what.
    pub settings: ConsumerSettings,
    /// The number of the first record that it does not have.
    pub next: u32,
    /// How many closed records it does not have. Those of an open file are among them.
    pub lag: u32,
    /// How many AVPs of its records no field was for, since the function was started: JSON has them, BER has not.
    pub without_field: u64,
    /// How many records had no form in its files, since the function was started: BER has none for those of RFC 6733.
    pub without_form: u64,
    /// Why it gets none, and since when.
    pub failure: Option<(String, Timestamp)>,
    /// The file that is being written.
    pub open: Option<OpenFile>,
    /// Files that were handed over since the function was started, the last one first.
    pub files: Vec<WrittenFile>,
}

/// A file that is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenFile {
    /// Its number.
    pub number: u32,
    /// How many records it has.
    pub records: u32,
    /// How long it is.
    pub octets: u64,
    /// When it was opened.
    pub opened: Timestamp,
}

/// A file that was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenFile {
    /// Its name.
    pub name: String,
    /// How many records it has.
    pub records: u32,
    /// How long it is.
    pub octets: u64,
    /// When it was closed.
    pub closed: Timestamp,
    /// Why.
    pub reason: &'static str,
}

/// What records say that a format cannot.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LeftOut {
    /// AVPs that no field is for: JSON has them.
    pub(super) avps: u64,
    /// Records that have no form in it.
    pub(super) records: u64,
}

/// A consumer and how it is.
pub(crate) struct Watched {
    settings: ConsumerSettings,
    state: Mutex<State>,
    told: Notify,
}

#[derive(Default)]
struct State {
    next: u32,
    last: u32,
    left_out: LeftOut,
    failure: Option<(String, Timestamp)>,
    open: Option<OpenFile>,
    files: VecDeque<WrittenFile>,
    is_to_hand_over: bool,
}

impl Watched {
    pub(crate) fn new(settings: ConsumerSettings) -> Self {
        // Until its position is read it has nothing.
        let state = State { next: 1, last: 1, ..State::default() };
        Self { settings, state: Mutex::new(state), told: Notify::new() }
    }

    pub(crate) fn settings(&self) -> &ConsumerSettings {
        &self.settings
    }

    pub(crate) fn name(&self) -> &str {
        &self.settings.name
    }

    pub(crate) fn status(&self) -> ConsumerStatus {
        let state = self.lock();
        ConsumerStatus {
            settings: self.settings.clone(),
            next: state.next,
            lag: state.last.saturating_sub(state.next),
            without_field: state.left_out.avps,
            without_form: state.left_out.records,
            failure: state.failure.clone(),
            open: state.open,
            files: state.files.iter().cloned().collect(),
        }
    }

    /// The number of the first record that it does not have.
    pub(crate) fn next(&self) -> u32 {
        self.lock().next
    }

    /// Has it close its file.
    pub(crate) fn hand_over(&self) {
        self.lock().is_to_hand_over = true;
        self.told.notify_one();
    }

    /// Whether it was told to, once.
    pub(super) fn takes_order(&self) -> bool {
        std::mem::take(&mut self.lock().is_to_hand_over)
    }

    pub(super) async fn told(&self) {
        self.told.notified().await;
    }

    pub(super) fn reached(&self, position: &Position) {
        self.lock().next = position.next;
    }

    /// It has got records but for this.
    pub(super) fn left_out(&self, now: LeftOut) {
        let mut state = self.lock();
        state.left_out.avps += now.avps;
        state.left_out.records += now.records;
        let name = || self.name().to_owned();
        metrics::counter!("diameter_cdf_avps_without_field_total", "consumer" => name())
            .increment(now.avps);
        metrics::counter!("diameter_cdf_records_without_form_total", "consumer" => name())
            .increment(now.records);
    }

    pub(super) fn lags(&self, next_record: u32) {
        self.lock().last = next_record;
    }

    /// It works; whether it did not before.
    pub(super) fn works(&self) -> bool {
        self.lock().failure.take().is_some()
    }

    /// It does not; whether it did before.
    pub(super) fn failed(&self, why: String, now: Timestamp) -> bool {
        let mut state = self.lock();
        state.open = None;
        let before = state.failure.take();
        let is_new = before.is_none();
        state.failure = Some((why, before.map_or(now, |(_, since)| since)));
        is_new
    }

    pub(super) fn writes(&self, open: Option<OpenFile>) {
        self.lock().open = open;
    }

    pub(super) fn wrote(&self, file: WrittenFile) {
        let mut state = self.lock();
        state.files.push_front(file);
        state.files.truncate(MOST_FILES);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Files that are remembered for whoever watches.
const MOST_FILES: usize = 100;
