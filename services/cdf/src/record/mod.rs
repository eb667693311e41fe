//! Charging data records: what the Accounting-Requests of a session become.
//!
//! A [`Record`] is opened by the first request of a session that comes, takes the others in any order, and is closed
//! with a [`Cause`]; [`Record::cut`] closes a part of it and goes on with the next. A value throughout: time is an
//! argument, and nothing is read or written. [`Record::contents`] is what it says, as JSON and as BER.

mod avps;
mod cause;
mod contents;
mod decode;
mod encode;
mod fill;
mod kind;
mod limits;
mod numbers;
mod request;
mod tables;
mod value;

#[cfg(test)]
mod page;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use diameter_core::Message;
use diameter_session::Timestamp;
use serde::{Deserialize, Serialize};

pub use self::cause::Cause;
pub use self::contents::Contents;
pub(crate) use self::decode::record_json;
pub use self::kind::{Kind, UnknownKind};
pub use self::limits::Limits;
pub use self::numbers::Numbers;
#[cfg(feature = "server")]
pub(crate) use self::request::has_wrong_time;
use self::request::{Request, Said};
pub use self::request::{RequestError, RequestType};

/// A charging data record, open or closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Record {
    /// Which record it is.
    pub kind: Kind,
    /// Session-Id.
    pub session_id: String,
    /// Accounting-Sub-Session-Id.
    pub sub_session_id: Option<u64>,
    /// Origin-Host of the client.
    pub client: String,
    /// Who makes it.
    pub maker: Maker,
    /// When it was opened, by the clock of the client: the earliest Event-Timestamp; for a later part of a record the
    /// end of the part before.
    pub opened: Timestamp,
    /// When it was opened, by the clock of this node.
    pub started: Timestamp,
    /// When the last request came.
    pub heard: Timestamp,
    /// How it was closed; `None` while it is open.
    pub closing: Option<Closing>,
    /// Which part of its session's record it is, from 1; `None` where there is one only.
    pub part: Option<u32>,
    /// Whether a request that feeds it was sent before by its client: another CDF may have fed it to a record too.
    pub is_retransmitted: bool,
    /// Octets used, in both directions.
    pub volume: u64,
    /// Containers of usage.
    pub changes: u32,
    /// Which requests of the session have come, those that fed earlier parts among them.
    pub numbers: Numbers,
    /// What it is made of, in the order of their numbers.
    requests: Vec<Request>,
}

/// Who makes a record: what is the same in all records of a node.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Maker {
    /// The name of the node: in records in which no request names one.
    pub node: String,
    /// Minutes from UTC to the local time of all times that are written.
    pub utc_offset: i16,
}

/// How a record was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub cause: Cause,
    /// Its number among all records that the node has closed.
    pub number: u32,
    /// Whether nothing follows: not the part of a record whose session goes on.
    pub ends_session: bool,
}

/// What is to be done with a record that a request was fed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It stays open.
    Open,
    /// A part of it is over: [`Record::cut`].
    Cut(Cause),
    /// It is over: [`Record::close`].
    Close(Cause),
}

impl Record {
    /// Opens a record with the first request that came, of whichever type.
    ///
    /// # Errors
    ///
    /// When the request lacks what every Accounting-Request has.
    pub fn open(
        message: &Message,
        maker: Maker,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<(Self, Next), RequestError> {
        let said = Said::read(message, now)?;
        let mut record = Self {
            kind: Kind::of(message),
            session_id: said.session_id,
            sub_session_id: said.sub_session_id,
            client: said.client,
            maker,
            opened: said.request.at,
            started: now,
            heard: now,
            closing: None,
            part: None,
            is_retransmitted: false,
            volume: 0,
            changes: 0,
            numbers: Numbers::default(),
            requests: Vec::new(),
        };
        let next = record.feed(said.request, limits, now);
        Ok((record, next))
    }

    /// Feeds the record another request of its session: any number in any order. One that came before changes nothing.
    ///
    /// # Errors
    ///
    /// When the request lacks what every Accounting-Request has.
    pub fn update(
        &mut self,
        message: &Message,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<Next, RequestError> {
        let said = Said::read(message, now)?;
        if self.kind == Kind::Accounting {
            self.kind = Kind::of(message);
        }
        Ok(self.feed(said.request, limits, now))
    }

    fn feed(&mut self, request: Request, limits: &Limits, now: Timestamp) -> Next {
        self.heard = self.heard.max(now);
        if self.numbers.contains(request.number) {
            return Next::Open;
        }
        let (number, request_type) = (request.number, request.request_type);
        let (volume, changes) = request.usage();
        let condition = request.condition();
        let has_failed = request.has_failed();
        self.numbers.add(number, request_type);
        self.volume = self.volume.saturating_add(volume);
        self.changes = self.changes.saturating_add(changes);
        self.is_retransmitted |= request.is_retransmitted;
        if self.part.is_none() {
            self.opened = self.opened.min(request.at);
        }
        let at = self.requests.partition_point(|before| before.number < number);
        self.requests.insert(at, request);
        if request_type == RequestType::Event || self.numbers.are_complete() {
            let abnormal = has_failed || condition == Some(1);
            return Next::Close(if abnormal { Cause::Abnormal } else { Cause::Normal });
        }
        let said = condition.filter(|_| request_type == RequestType::Interim);
        match said.and_then(Cause::of_condition).or_else(|| limits.reached(self, now)) {
            Some(cause) => Next::Cut(cause),
            None => Next::Open,
        }
    }

    /// Closes the record. `number` is its own among all records that the node closes.
    pub fn close(&mut self, cause: Cause, number: u32, now: Timestamp) {
        self.closing = Some(Closing { at: now, cause, number, ends_session: true });
    }

    /// Closes what has come as a part of the record, and goes on with the next part: what is given back is the part.
    #[must_use]
    pub fn cut(&mut self, cause: Cause, number: u32, now: Timestamp) -> Self {
        let part = self.part.unwrap_or(1);
        let requests = std::mem::take(&mut self.requests);
        let mut closed = Self { part: Some(part), requests, ..self.clone() };
        closed.closing = Some(Closing { at: now, cause, number, ends_session: false });
        (self.opened, self.started, self.part) = (now, now, Some(part.saturating_add(1)));
        (self.is_retransmitted, self.volume, self.changes) = (false, 0, 0);
        closed
    }

    /// How many octets its requests have together.
    pub fn octets(&self) -> usize {
        self.requests.iter().map(|request| request.avps.len()).sum()
    }

    /// How many requests have fed it.
    pub fn requests(&self) -> usize {
        self.requests.len()
    }
}
