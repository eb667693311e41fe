//! A session: the records that its requests feed, and what becomes of them when no more requests come.

use std::time::Duration;

use diameter_core::Message;
use diameter_session::Timestamp;
use diameter_session::accounting::RecordType;
use serde::{Deserialize, Serialize};

use crate::record::{Cause, Limits, Maker, Next, Record, RequestError};

/// What is open of a session: one record, or one for each sub-session.
///
/// Requests come in any order (TS 32.299, 6.1.0): whichever comes first opens a record.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Its open records; of two none has the same sub-session.
    pub records: Vec<Record>,
}

/// When records are closed, and what all of them say.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// A session of which no request has come for so long is over (TS 32.299, 6.1.3.4).
    pub supervision: Duration,
    /// For so long a session that has ended is waited for requests whose numbers are missing.
    pub late: Duration,
    /// When a part of a record is closed although its session goes on.
    pub limits: Limits,
    /// Who makes the records.
    pub maker: Maker,
}

/// Six hours; 30 seconds.
impl Default for Rules {
    fn default() -> Self {
        Self {
            supervision: Duration::from_secs(6 * 3600),
            late: Duration::from_secs(30),
            limits: Limits::default(),
            maker: Maker::default(),
        }
    }
}

/// A request beside its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Accounting-Record-Type.
    pub record_type: RecordType,
    /// Accounting-Sub-Session-Id.
    pub sub_session_id: Option<u64>,
    /// Another request has had its number, and is not the same.
    pub is_repeated_number: bool,
}

impl Session {
    /// Takes a request, and returns the records that it closes.
    ///
    /// An EVENT_RECORD is a record by itself, in an open session too. So is a request whose number another one has
    /// had: its client does not count, and what it reports must not be lost.
    ///
    /// # Errors
    ///
    /// When the request lacks what every Accounting-Request has. Then nothing has changed.
    pub fn take(
        &mut self,
        message: &Message,
        said: Said,
        rules: &Rules,
        now: Timestamp,
    ) -> Result<Vec<Record>, RequestError> {
        let Rules { limits, maker, .. } = rules;
        if said.record_type == RecordType::Event || said.is_repeated_number {
            let (mut record, next) = Record::open(message, maker.clone(), limits, now)?;
            let cause = match next {
                Next::Close(cause) => cause,
                Next::Open | Next::Cut(_) => Cause::Abnormal,
            };
            record.close(cause, 0, now);
            return Ok(vec![record]);
        }
        let place = self.records.iter().position(|it| it.sub_session_id == said.sub_session_id);
        let (place, next) = match place {
            Some(place) => (place, self.records[place].update(message, limits, now)?),
            None => {
                let (record, next) = Record::open(message, maker.clone(), limits, now)?;
                self.records.push(record);
                (self.records.len() - 1, next)
            }
        };
        let mut closed = Vec::new();
        match next {
            Next::Open => {}
            Next::Cut(cause) => closed.push(self.records[place].cut(cause, 0, now)),
            Next::Close(cause) => closed.push(closing(self.records.remove(place), cause, now)),
        }
        // A STOP_RECORD without a sub-session ends them all (RFC 6733, 9.8.6).
        if said.record_type == RecordType::Stop && said.sub_session_id.is_none() {
            let ended = self.records.extract_if(.., |it| it.sub_session_id.is_some());
            closed.extend(ended.map(|it| closing(it, Cause::Normal, now)));
        }
        Ok(closed)
    }

    /// When something is to be done if no request comes. Sessions that are older than this process, and could not
    /// be heard of while there was none, are supervised from its beginning.
    pub fn due(&self, rules: &Rules, beginning: Timestamp) -> Option<Timestamp> {
        self.records.iter().map(|record| due(record, rules, beginning)).min()
    }

    /// Does what is due, and returns the records that are closed by it.
    pub fn timeout(&mut self, rules: &Rules, beginning: Timestamp, now: Timestamp) -> Vec<Record> {
        let mut closed = Vec::new();
        for record in std::mem::take(&mut self.records) {
            closed.extend(self.timeout_of(record, rules, beginning, now));
        }
        closed
    }

    fn timeout_of(
        &mut self,
        mut record: Record,
        rules: &Rules,
        beginning: Timestamp,
        now: Timestamp,
    ) -> Option<Record> {
        // A clock that was ahead once would keep it open for as long.
        record.heard = record.heard.min(now);
        if quiet_until(&record, rules, beginning) <= now {
            let has_stop = record.numbers.has_stop();
            let cause = if has_stop { Cause::Normal } else { Cause::Abnormal };
            return Some(closing(record, cause, now));
        }
        let cause = rules.limits.reached(&record, now).filter(|_| record.requests() > 0);
        let part = cause.map(|cause| record.cut(cause, 0, now));
        self.records.push(record);
        part
    }

    /// Closes everything, because somebody has ordered it.
    pub fn close(self, now: Timestamp) -> Vec<Record> {
        let records = self.records.into_iter();
        records.map(|record| closing(record, Cause::Management, now)).collect()
    }
}

fn closing(mut record: Record, cause: Cause, now: Timestamp) -> Record {
    record.close(cause, 0, now);
    record
}

fn due(record: &Record, rules: &Rules, beginning: Timestamp) -> Timestamp {
    let quiet = quiet_until(record, rules, beginning);
    match rules.limits.ends_at(record) {
        Some(end) if record.requests() > 0 => end.min(quiet),
        _ => quiet,
    }
}

/// When the record is closed if no request comes.
fn quiet_until(record: &Record, rules: &Rules, beginning: Timestamp) -> Timestamp {
    let patience = if record.numbers.has_stop() { rules.late } else { rules.supervision };
    record.heard.max(beginning).after(patience)
}
